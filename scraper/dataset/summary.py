"""What is in a set of records: how many of each outlet, language and page type, how often each field is filled, and what
failed."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
import orjson

from scraper.record import Article

UNKNOWN = "unknown"


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """A tally in plain types, the most frequent first."""

    inputs: int  # records + filtered + failures
    records: int
    duplicates: int  # records marked as such
    filtered: dict[str, int]  # by reason
    failures: dict[str, int]  # by class of error
    outlets: dict[str, int]
    languages: dict[str, int]
    page_types: dict[str, int]
    filled: dict[str, float]  # field → share of the records that have it, in the record's order

    def to_json(self) -> bytes:
        """The summary as a file: indented, with a closing newline."""
        return orjson.dumps(msgspec.to_builtins(self), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


class Tally:
    """Counts records and failures as they come."""

    def __init__(self) -> None:
        self._records = self._duplicates = 0
        self._failures: Counter[str] = Counter()
        self._outlets: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._page_types: Counter[str] = Counter()
        self._filled: Counter[str] = Counter()

    def add_record(self, line: bytes) -> None:
        """Count a record, a line of JSON; fields that it lacks are not filled."""
        record: dict[str, Any] = orjson.loads(line)
        outlet = record.get("outlet") or {}
        self._records += 1
        self._duplicates += bool(record.get("duplicate_of"))
        self._outlets[outlet.get("domain") or outlet.get("name") or UNKNOWN] += 1
        self._languages[record.get("language") or UNKNOWN] += 1
        self._page_types[record.get("page_type") or UNKNOWN] += 1
        self._filled.update(name for name, value in record.items() if is_filled(value))

    def add_failure(self, line: bytes) -> None:
        """Count a failure, a line of JSON."""
        self._failures[orjson.loads(line).get("error") or UNKNOWN] += 1

    def summary(self, filtered: dict[str, int]) -> Summary:
        """What was counted; `filtered` are the records that were left out, by reason."""
        return Summary(
            inputs=self._records + sum(filtered.values()) + self._failures.total(),
            records=self._records,
            duplicates=self._duplicates,
            filtered=_ranked(Counter(filtered)),
            failures=_ranked(self._failures),
            outlets=_ranked(self._outlets),
            languages=_ranked(self._languages),
            page_types=_ranked(self._page_types),
            filled={name: self._share(name) for name in Article.__struct_fields__},
        )

    def _share(self, name: str) -> float:
        return round(self._filled[name] / self._records, 4) if self._records else 0.0


def is_filled(value: object) -> bool:
    """Something is there: neither null nor an empty list, nor a part in which nothing is.

    >>> is_filled({"name": None, "tags": []}), is_filled({"name": "Harbour Post"}), is_filled(False)
    (False, True, True)
    """
    if isinstance(value, dict):
        return any(is_filled(inner) for inner in value.values())
    return value is not None and value != []


def _ranked(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
