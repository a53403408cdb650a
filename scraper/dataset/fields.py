"""Fields of the record by their dotted names: `title`, `outlet.name`, `quality.body_confidence`.

`Fields` keeps or drops some of them (`--only`, `--drop`); `type_of` tells what a field holds.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from msgspec.inspect import Metadata, NoneType, StructType, Type, UnionType, type_info

from scraper.errors import SettingError
from scraper.record import Article


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields that are written: those of `only`, all where it is empty, without those of `drop`."""

    only: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raises `SettingError` for names that the record does not have, and where nothing would be left."""
        for name in (*self.only, *self.drop):
            type_of(name)
        if not self.names():
            raise SettingError("no field is left: --drop takes all that --only names")

    @property
    def are_all(self) -> bool:
        """The record is written as it is."""
        return not self.only and not self.drop

    def names(self, of: type = Article, above: str = "") -> tuple[str, ...]:
        """Names of the fields of `of` that are written, whole or in part; `above` is the name of `of` with a dot."""
        return tuple(name for name in of.__struct_fields__ if self.holds(above + name))  # type: ignore[attr-defined]

    def holds(self, name: str) -> bool:
        """The field is written, whole or in part."""
        if any(_is_in(name, dropped) for dropped in self.drop):
            return False
        return not self.only or any(_is_in(name, kept) or _is_in(kept, name) for kept in self.only)

    def cut(self, record: dict[str, Any]) -> dict[str, Any]:
        """`record` with the fields that are written alone, in the record's order."""
        return record if self.are_all else self._cut(record, "")

    def cut_line(self, line: bytes) -> bytes:
        """The same for a line of JSON."""
        return line if self.are_all else orjson.dumps(self.cut(orjson.loads(line)))

    def _cut(self, part: dict[str, Any], above: str) -> dict[str, Any]:
        kept = {}
        for key, value in part.items():
            name = above + key
            if self.holds(name):
                is_whole = not any(_is_in(other, name) and other != name for other in (*self.only, *self.drop))
                kept[key] = value if is_whole or not isinstance(value, dict) else self._cut(value, name + ".")
        return kept


def type_of(name: str) -> Type:
    """What the field holds, the null that stands for absent left out. Raises `SettingError` for an unknown name.

    >>> type(type_of("quality.coverage")).__name__
    'FloatType'
    """
    found: Type = type_info(Article)
    for step in name.split("."):
        fields = {field.name: field.type for field in found.fields} if isinstance(found, StructType) else {}
        if step not in fields:
            raise SettingError(f"the record has no field {name!r}{_hint(step, fields)}")
        found = bare(fields[step])
    return found


def bare(kind: Type) -> Type:
    """`kind` without its description and without null."""
    while isinstance(kind, Metadata | UnionType):
        if isinstance(kind, Metadata):
            kind = kind.type
        else:
            kind = next(choice for choice in kind.types if not isinstance(choice, NoneType))
    return kind


def is_nullable(kind: Type) -> bool:
    """`kind` may be null."""
    while isinstance(kind, Metadata):
        kind = kind.type
    return isinstance(kind, UnionType) and any(isinstance(choice, NoneType) for choice in kind.types)


def parse_names(text: str | None) -> tuple[str, ...]:
    """Names in a list with commas.

    >>> parse_names("title, outlet.name")
    ('title', 'outlet.name')
    """
    return tuple(name.strip() for name in text.split(",") if name.strip()) if text else ()


def _is_in(name: str, around: str) -> bool:
    return name == around or name.startswith(around + ".")


def _hint(step: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(step, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


ALL_FIELDS = Fields()
