"""The schema: as good as its record, and never behind it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson
import pytest

from scraper.schema import GENERATED, build_schema
from scraper.validation import Validator, find_invalid, make_validator, validate_by_record
from tests.records import full_article
from tests.test_record import bare_article

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", sorted(GENERATED))
def test_generated_files_are_those_of_the_record(name: str) -> None:
    assert (ROOT / name).read_bytes() == GENERATED[name](), f"{name} is behind scraper/record.py: run `make schema`"


def test_the_schema_is_a_schema() -> None:
    jsonschema_rs.meta.validate(build_schema())


def objects() -> Iterator[tuple[str, dict[str, Any]]]:
    schema = build_schema()
    yield "Article", schema
    yield from schema["$defs"].items()


@pytest.mark.parametrize(("name", "definition"), list(objects()), ids=[name for name, _ in objects()])
def test_every_object_is_closed_and_every_field_described(name: str, definition: dict[str, Any]) -> None:
    assert definition["additionalProperties"] is False
    assert definition["required"] == list(definition["properties"])
    assert all(len(field["description"]) > 3 for field in definition["properties"].values())


def changed(path: tuple[str | int, ...], value: object) -> bytes:
    plain: Any = full_article().to_dict()
    target = plain
    for step in path[:-1]:
        target = target[step]
    if value is ...:
        del target[path[-1]]
    else:
        target[path[-1]] = value
    return orjson.dumps(plain)


INVALID = {
    "no JSON": b"{",
    "no bytes of UTF-8": b'{"id": "\xff"}',
    "a list": b"[]",
    "a missing key": changed(("title",), ...),
    "a missing key of a part": changed(("comments", "items", 0, "likes"), ...),
    "an unknown key": changed(("subtitle",), "x"),
    "an unknown key of a part": changed(("outlet", "motto"), "x"),
    "a wrong type": changed(("title",), ["x"]),
    "an empty text": changed(("title",), ""),
    "the text None for null": changed(("published_at",), "None"),
    "an unknown choice": changed(("page_type",), "essay"),
    "a share above one": changed(("quality", "coverage"), 1.01),
    "another version": changed(("schema_version",), "2.0"),
}
VALIDATORS = {"schema": make_validator(), "record": validate_by_record}


@pytest.mark.parametrize("validator", VALIDATORS.values(), ids=VALIDATORS)
@pytest.mark.parametrize("line", INVALID.values(), ids=INVALID)
def test_both_validators_refuse(line: bytes, validator: Validator) -> None:
    assert validator(line)


@pytest.mark.parametrize("validator", VALIDATORS.values(), ids=VALIDATORS)
@pytest.mark.parametrize("make", [full_article, bare_article])
def test_both_validators_take_records(make: Any, validator: Validator) -> None:
    assert validator(make().to_json()) is None


def test_problems_come_with_the_line_s_number_and_the_place() -> None:
    lines = [full_article().to_json(), INVALID["a wrong type"]]
    first, second = find_invalid(lines)
    assert first == (1, None)
    assert second[0] == 2
    assert "$.title" in (second[1] or "")


def test_building_the_schema_twice_gives_the_same() -> None:
    first = copy.deepcopy(build_schema())
    assert build_schema() == first
