"""Write `tests/samples_open.txt` anew: the samples' fields that do not hold yet. `make samples-open` runs it.

Look at the difference before you commit it: a line that appears is a step back.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

from scraper.record import Article, Failure
from tests.test_samples import ROOT, cases, find_differences, outcome_of

OPEN_FILE = Path("tests") / "samples_open.txt"


def find_open() -> list[str]:
    """`case:field` of each expectation that does not hold."""
    found = []
    for name in ("expected.json", "failure.json"):
        for case, fields in cases(name):
            outcome = outcome_of(case)
            if isinstance(outcome, Failure) and name == "expected.json":
                sys.exit(f"{case} gives no record at all: {outcome.error}: {outcome.message}")  # nothing to list
            actual = outcome.to_dict() if isinstance(outcome, Article) else msgspec.to_builtins(outcome)
            found += [f"{case}:{field}" for field, value in fields.items() if not holds(actual, field, value)]
    return found


def holds(actual: dict[str, Any], field: str, value: Any) -> bool:
    """The outcome has the field as expected."""
    return field in actual and not any(find_differences(actual[field], value, field))


if __name__ == "__main__":
    lines = find_open()
    (ROOT / OPEN_FILE).write_text("".join(f"{line}\n" for line in lines))
    print(f"{len(lines)} open")
