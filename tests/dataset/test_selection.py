"""Which fields and which records a dataset takes, and which are told twice."""

from __future__ import annotations

import random

import orjson
import pytest
from msgspec.structs import replace

from scraper.dataset.duplicates import DuplicateIndex, sketch
from scraper.dataset.fields import Fields
from scraper.dataset.selection import Selection
from scraper.dataset.summary import Tally
from scraper.errors import SettingError
from scraper.record import Article
from tests.records import full_article


def test_fields_are_kept_in_the_records_order() -> None:
    record = full_article().to_dict()
    assert list(Fields(only=("title", "id")).cut(record)) == ["id", "title"]
    assert Fields(only=("outlet.name", "title")).cut(record) == {"outlet": {"name": "Harbour Post"}, "title": "Ferry returns"}
    cut = Fields(drop=("boilerplate", "provenance.fields")).cut(record)
    assert list(cut) == [name for name in record if name != "boilerplate"]
    assert list(cut["provenance"]) == [name for name in record["provenance"] if name != "fields"]


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ({"only": ("titel",)}, "no field 'titel'; did you mean 'title'"),
        ({"drop": ("outlet.nam",)}, "no field 'outlet.nam'; did you mean 'name'"),
        ({"only": ("title",), "drop": ("title",)}, "no field is left"),
    ],
)
def test_a_wrong_field_is_said(keys: dict[str, tuple[str, ...]], reason: str) -> None:
    with pytest.raises(SettingError, match=reason):
        Fields(**keys)


@pytest.mark.parametrize(
    ("selection", "reason"),
    [
        (Selection(languages=("en",), min_words=6), None),
        (Selection(languages=("de", "ar")), "language"),
        (Selection(min_words=7), "words"),
        (Selection(where=("words > 1", "title == x")), "where"),
    ],
)
def test_the_first_test_that_fails_is_the_reason(selection: Selection, reason: str | None) -> None:
    assert selection.reason_against(full_article()) == reason


def told(text: str, record_id: str) -> Article:
    return replace(full_article(), id=record_id, body=text)


def prose(seed: int, words: int = 300) -> list[str]:
    rng = random.Random(seed)
    return [rng.choice("ferry harbour dock sails green council vote fish quay rope wind night".split()) for _ in range(words)]


def test_duplicates_are_of_the_first_that_tells_a_text() -> None:
    text = prose(1)
    edited = [*text[:100], "yesterday", *text[100:]]  # five of some 300 runs of words differ
    half = text[:150] + prose(2, 150)
    texts = {
        "a": " ".join(text),
        "b": " ".join(prose(3)),
        "exact": " ".join(text).upper() + "!",
        "near": " ".join(edited),
        "half": " ".join(half),
        "short": "It rains.",
        "short again": "It  rains",
        "short other": "It rains today.",
    }
    index, found = DuplicateIndex(0.8), {}
    for record_id, body in texts.items():
        one = sketch(told(body, record_id))
        assert one
        found[record_id] = index.original_of(one)
        if found[record_id] is None:
            index.add(one, record_id)
    assert {key: value for key, value in found.items() if value} == {"exact": "a", "near": "a", "short again": "short"}


def test_a_record_without_body_is_compared_with_nothing() -> None:
    assert sketch(replace(full_article(), body=None)) is None
    assert sketch(told("…", "dots")) is None


def test_the_summary_counts_all_inputs() -> None:
    tally = Tally()
    tally.add_record(full_article().to_json())
    tally.add_record(replace(full_article(), title=None, language=None, duplicate_of="0f3a", tags=()).to_json())
    tally.add_failure(orjson.dumps({"error": "ReadError"}))
    summary = tally.summary({"words": 3})
    assert (summary.inputs, summary.records, summary.duplicates) == (6, 2, 2)
    assert summary.filtered == {"words": 3}
    assert summary.failures == {"ReadError": 1}
    assert summary.languages == {"en-IE": 1, "unknown": 1}
    assert (summary.filled["title"], summary.filled["tags"], summary.filled["body"]) == (0.5, 0.5, 1.0)
