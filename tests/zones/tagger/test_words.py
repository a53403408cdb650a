"""Words of blocks as buckets, and what a table tells of them."""

from __future__ import annotations

import numpy as np
import pytest

from scraper.zones.tagger.words import BUCKETS, Words, WordTable


def singles(text: str) -> list[int]:
    buckets, _ = Words([text]).singles
    return list(buckets)


def marks(text: str) -> set[int]:
    buckets, _ = Words([text]).marks
    return set(buckets.tolist())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Read MORE", "read more"),
        ("12 comments", "98 comments"),
        ("Read more:", "Read more"),
        ("two\nlines", "two lines"),
        ("STRASSE", "straße"),
    ],
)
def test_texts_that_say_the_same(one: str, other: str) -> None:
    assert singles(one) == singles(other)
    assert marks(one) == marks(other)


def test_scripts_without_blanks_are_cut_in_pairs() -> None:
    assert len(singles("最新ニュース")) == 3
    assert len(singles("최신 뉴스")) == 2


def test_each_word_belongs_to_its_block() -> None:
    buckets, blocks = Words(["one two", "…", "two three four"]).singles
    assert blocks.tolist() == [0, 0, 2, 2, 2]
    assert buckets[1] == buckets[2]
    assert ((buckets >= 0) & (buckets < BUCKETS)).all()


def test_of_prose_the_opening_pair_alone_counts() -> None:
    prose = "Read more about the harbour and its new cranes. " * 8
    assert singles(prose) == []
    assert marks(prose) == marks("Read more is a long text, too, but not as long as the other one.")


def test_a_short_text_counts_as_a_whole() -> None:
    assert len(marks("Advertisement")) == 1
    assert len(marks("Sign up today")) == 2
    assert marks("today sign up").isdisjoint(marks("sign up today"))


def test_scores_are_those_of_known_buckets() -> None:
    texts = ["Sign up today", "harbour"]
    (bucket, *_), _ = Words(texts).singles
    known = WordTable.from_arrays(np.array([bucket]), np.array([[1.5, -2.0]]))
    own, told = Words(texts).scores(known)
    assert own == pytest.approx(np.array([[1.5, -2.0], [0, 0]]) / np.sqrt([[3], [1]]))
    assert told.tolist() == [[0, 0], [0, 0]]


def test_nothing_to_read() -> None:
    own, told = Words(["…", "!"]).scores(WordTable.from_arrays(np.zeros(0, dtype=np.int32), np.zeros((0, 19))))
    assert own.shape == told.shape == (2, 19)
    assert not own.any()
