"""The samples: one test a case and field, against what a careful reader of the page would write.

`tests/samples_open.txt` names what does not hold yet, a case and field a line. Such a test must fail: once it passes,
its line goes, so the list only ever tells the truth.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import compress
from pathlib import Path
from typing import Any

import pytest

from scraper.engines.outcome import work
from scraper.fetchers.files import find_inputs, read_only_page
from scraper.pipeline import Settings, read_parts
from scraper.record import Article, Failure

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
_WORD = re.compile(r"\d+|[^\W\d]+")
OPEN = frozenset((Path(__file__).parent / "samples_open.txt").read_text().split())


@cache
def outcome_of(case: str) -> Article | Failure:
    """What comes of the case's page, as `scraper convert` reads it."""
    (item,) = find_inputs([SAMPLES / case])
    return work(item, Settings()).value()


def cases(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each case that has a file of this name, with its content."""
    for path in sorted(SAMPLES.glob(f"*/*/{name}")):
        yield path.parent.relative_to(SAMPLES).as_posix(), json.loads(path.read_bytes())


def parameters(name: str) -> list[Any]:
    """A test a case and field."""
    return [_parameter(case, field, value) for case, fields in cases(name) for field, value in fields.items()]


def _parameter(case: str, field: str, value: Any) -> Any:
    key = f"{case}:{field}"
    marks = [pytest.mark.xfail(reason="open", strict=True)] if key in OPEN else []
    return pytest.param(case, field, value, id=key, marks=marks)


def find_differences(actual: Any, expected: Any, place: str) -> Iterator[str]:
    """Where `actual` is not what is expected: of an object the given keys, of a list every element."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key, value in expected.items():
            if key in actual:
                yield from find_differences(actual[key], value, f"{place}.{key}")
            else:
                yield f"{place}.{key}: missing"
    elif isinstance(expected, list) and isinstance(actual, list):
        if len(actual) != len(expected):
            yield f"{place}: {len(actual)} items, expected {len(expected)}: {actual!r}"
        for number, (one, other) in enumerate(zip(actual, expected, strict=False)):
            yield from find_differences(one, other, f"{place}[{number}]")
    elif actual != expected or type(actual) is not type(expected):
        yield f"{place}: {actual!r}\n    expected: {expected!r}"


@pytest.mark.parametrize(("case", "field", "expected"), parameters("expected.json"))
def test_a_sample_s_field_is_as_a_reader_would_write_it(case: str, field: str, expected: Any) -> None:
    article = outcome_of(case)
    assert isinstance(article, Article), article
    differences = list(find_differences(article.to_dict()[field], expected, field))
    assert not differences, "\n".join(differences)


@pytest.mark.parametrize(("case", "field", "expected"), parameters("failure.json"))
def test_a_sample_that_gives_no_record_says_why(case: str, field: str, expected: Any) -> None:
    failure = outcome_of(case)
    assert isinstance(failure, Failure)
    assert getattr(failure, field) == expected
    assert failure.message


@pytest.mark.parametrize("case", [case for case, _ in cases("expected.json")])
def test_nothing_of_a_sample_is_lost(case: str) -> None:
    """Every word of the page stands somewhere in the record, but for those of moments, counts and labels, which became values."""
    article = outcome_of(case)
    assert isinstance(article, Article), article
    document, parts = read_parts(read_only_page(str(SAMPLES / case)), Settings())
    known = {word for text in _strings(article.to_dict()) for word in _WORD.findall(text.casefold())}
    texts = compress(document.blocks.text, parts.seen)
    words = [word for text in texts for word in _WORD.findall(text.casefold())]
    assert sum(word not in known for word in words) <= 0.08 * len(words)


def _strings(value: Any) -> Iterator[str]:
    """The strings of a record but for its provenance."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        parts = value if isinstance(value, list) else [part for name, part in value.items() if name != "provenance"]
        for part in parts:
            yield from _strings(part)


def test_every_case_is_whole() -> None:
    for folder in sorted(path for path in SAMPLES.glob("*/*") if path.is_dir()):
        names = {path.name for path in folder.iterdir()}
        assert len(names & {"expected.json", "failure.json"}) == 1, folder
        assert len(list(find_inputs([folder]))) == 1, folder
        assert json.loads((folder / "meta.json").read_bytes())["why"], folder


def test_open_cases_exist() -> None:
    names = {f"{case}:{field}" for name in ("expected.json", "failure.json") for case, f in cases(name) for field in f}
    assert names >= OPEN


@pytest.mark.parametrize(
    ("actual", "expected", "count"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, 0),
        ({"a": 1}, {"b": 1}, 1),
        ([1, 2], [1], 1),
        ([{"a": 1}], [{"a": 2}], 1),
        (None, [], 1),
        (0, False, 1),
        (None, {"a": 1}, 1),
    ],
)
def test_differences_are_found(actual: Any, expected: Any, count: int) -> None:
    assert len(list(find_differences(actual, expected, "$"))) == count
