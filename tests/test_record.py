"""The record: JSON in and out, and what it refuses."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import msgspec
import orjson
import pytest

from scraper.errors import RecordError
from scraper.record import Article, Block, Failure, Part, Provenance, Quality
from tests.records import full_article


def bare_article() -> Article:
    provenance = Provenance(source="bytes", content_hash="00", version="0.1.0")
    return Article(id="1", provenance=provenance, quality=Quality(coverage=1.0))


def parts(value: object) -> Iterator[Part]:
    """`value` and every part inside it."""
    if isinstance(value, Part):
        yield value
        for name in value.__struct_fields__:
            yield from parts(getattr(value, name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from parts(item)
    elif isinstance(value, dict):
        yield from parts(list(value.values()))


def test_the_full_record_is_full() -> None:
    """Guards the tests below: every field of every part is set somewhere in it."""
    left: dict[type, set[str]] = {}
    for part in parts(full_article()):
        defaults = {field.name: field.default for field in msgspec.structs.fields(part)}
        unset = {name for name, default in defaults.items() if getattr(part, name) == default}
        left[type(part)] = left.get(type(part), unset) & unset
    assert {kind.__name__: names for kind, names in left.items() if names - {"schema_version"}} == {}


@pytest.mark.parametrize("make", [full_article, bare_article])
def test_records_come_back_from_json_and_from_plain_types(make: Any) -> None:
    article = make()
    assert Article.from_json(article.to_json()) == article
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_dict(orjson.loads(article.to_json())) == article
    assert pickle.loads(pickle.dumps(article)) == article


def test_json_has_every_key_in_the_order_of_the_class() -> None:
    assert list(orjson.loads(bare_article().to_json())) == list(Article.__struct_fields__)


def test_absent_is_null_or_an_empty_list() -> None:
    plain = bare_article().to_dict()
    assert plain["title"] is None
    assert plain["comments"] is None
    assert plain["tickers"] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("title",), ""),
        (("title",), 7),
        (("subtitle",), "new"),
        (("page_type",), "essay"),
        (("published_at",), "yesterday"),
        (("published_at",), "2018-02-13 12:03:00"),
        (("quality", "coverage"), 1.5),
        (("authors",), [{"url": "https://a.example/"}]),
        (("provenance",), None),
    ],
)
def test_what_breaks_the_schema_is_refused(path: tuple[str, ...], value: object) -> None:
    plain = full_article().to_dict()
    target = plain
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    with pytest.raises(RecordError):
        Article.from_dict(plain)
    with pytest.raises(RecordError):
        Article.from_json(orjson.dumps(plain))


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"id": "\xff"}'])
def test_what_is_no_record_is_refused(line: bytes) -> None:
    with pytest.raises(RecordError):
        Article.from_json(line)


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        full_article().title = "Other"  # type: ignore[misc]  # that is the point


def test_a_failure_is_one_json_object() -> None:
    failure = Failure(source="a.html", stage="read", error="ReadError", message="a dangling link")
    assert orjson.loads(failure.to_json())["message"] == "a dangling link"
    assert b"\n" not in Failure(source="a\nb", stage="read", error="E", message="m").to_json()


def test_a_block_says_what_it_is() -> None:
    with pytest.raises(TypeError):
        Block()  # type: ignore[call-arg]  # that is the point
