"""The figures of the benchmark, worked out by hand."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks import figures, partition
from benchmarks.score import Tally, judge
from benchmarks.systems import ALL_FIELDS, Got, text_dump
from benchmarks.truth import Annotation, Case


@pytest.mark.parametrize(
    ("got", "true", "wanted"),
    [("a b c", "A b c", 1.0), ("a b", "a b c d", 2 / 3), ("a a", "a", 2 / 3), ("", "a", 0.0), ("a", "", 0.0)],
)
def test_word_f1(got: str, true: str, wanted: float) -> None:
    assert figures.word_f1(got, true) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("got", "true", "wanted"),
    [
        ("one\n\ntwo", ["one", "two"], 1.0),
        ("one  \u00a0line\ntwo", ["one line", "three"], 0.5),
        ("one two", ["one\ntwo"], 0.0),
        ("", ["one"], 0.0),
    ],
)
def test_paragraph_f1(got: str, true: list[str], wanted: float) -> None:
    assert figures.paragraph_f1(got, true) == pytest.approx(wanted)


def test_shingle_f1_is_of_the_means() -> None:
    pages = [figures.shingle_shares("a b c d", "a b c d"), figures.shingle_shares("a b c d e", "x y z w")]
    assert pages == [(1.0, 1.0), (0.0, 0.0)]
    assert figures.shingle_f1(pages) == pytest.approx(0.5)
    assert figures.shingle_f1([figures.shingle_shares("", "a b")]) == 0.0


def test_a_short_text_is_one_shingle() -> None:
    assert figures.shingle_shares("a b", "a b") == (1.0, 1.0)


def test_exact_is_of_words_in_order() -> None:
    assert figures.is_exact("One, two.", "One two")
    assert not figures.is_exact("two One", "One two")


def test_snippets() -> None:
    snippets = figures.Snippets()
    snippets.add("the ferry  sails", ["ferry sails", "fog"], ["ferry", "gull"])
    assert (snippets.hits, snippets.missed, snippets.wrong, snippets.rejected) == (1, 1, 1, 1)
    assert snippets.f1 == pytest.approx(0.5)


def test_a_page_s_figures() -> None:
    truth = {
        "body": "The ferry sails.",
        "title": "Ferry returns",
        "authors": ["Nora Quill"],
        "published_at": "2018-02-13 12:03:00+00:00",
        "comments": ["At last", "loaded later"],
    }
    got = Got(
        body="The ferry sails.",
        title="FERRY RETURNS",
        authors=("Nora Quill", "Staff"),
        published_at="2018-02-13T13:03:00+01:00",
        comments="gull\nAt last",
        fields=ALL_FIELDS,
    )
    tally = Tally()
    judge(tally, Case("1", None, Path("page"), truth), b"<p>The ferry sails.</p><p>At last", got)
    assert tally.figures() == {
        "word F1": 1.0,
        "exact bodies": 1.0,
        "shingle F1": 1.0,
        "title": 1.0,
        "day": 1.0,
        "instant with zone": 1.0,
        "authors F1": pytest.approx(2 / 3),
        "comments found": 1.0,
        "comments in body": 0.0,
    }


def test_a_field_that_a_system_does_not_offer_is_not_scored() -> None:
    tally = Tally()
    judge(tally, Case("1", None, Path("page"), {"title": "A", "date": "2018-02-13"}), b"", Got())
    assert tally.figures() == {}


ANNOTATED = b"""<html><body><div id=a>Harbour Post</div><div id=b>The ferry sails<i hidden> unseen</i> again
<p style="display: none">behind the wall</p><div id=c>Latest fog</div> tail</div></body></html>"""


@pytest.fixture
def annotation(tmp_path: Path) -> Annotation:
    (tmp_path / "page.html").write_bytes(ANNOTATED)
    regions = (("//div[@id='a']", "masthead"), ("//div[@id='b']", "body"), ("//div[@id='c']", "ticker"))
    return Annotation("1", tmp_path / "page.html", "utf-8", regions)


def test_annotated_words_are_in_order_with_the_innermost_zone(annotation: Annotation) -> None:
    words = partition.annotated_words(annotation)
    assert " ".join(f"{word}:{zone[0]}" for word, zone in words) == (
        "harbour:m post:m the:b ferry:b sails:b unseen:b again:b behind:b the:b wall:b latest:t fog:t tail:b"
    )


def test_the_partition_s_figures() -> None:
    true = [("a", "body"), ("b", "body"), ("c", "ticker"), ("d", "footer")]
    given = [("c", "body"), ("a", "body"), ("b", "ticker")]  # in another order, one lost
    confusion = partition.compare(true, given)
    assert confusion == Counter({("body", "body"): 1, ("body", "ticker"): 1, ("ticker", "body"): 1, ("footer", "missing"): 1})
    assert partition.kept(confusion) == 0.75
    assert partition.leak(confusion) == 0.5
    assert partition.lost(confusion) == 0.5
    assert partition.zone_f1(confusion, "body") == 0.5
    assert partition.macro_f1(confusion) == pytest.approx(0.5 / 3)


def test_a_dump_has_a_line_a_block() -> None:
    page = b"<head><title>t</title></head><h1>A  b</h1><script>x</script><p>one <b>two</b><br>three<div>four</div>five"
    assert text_dump(page).decode().split("\n") == ["A b", "one two", "three", "four", "five"]
