"""Rewrite a sample's `expected.json` with what comes out now, its fields alone: `make expected CASE=outlet/case`.

For a person who has looked at the page and found the record right. No check runs this.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from scraper.record import Article
from tests.test_samples import SAMPLES, outcome_of


def restrict(actual: Any, pattern: Any) -> Any:
    """`actual` with the keys of `pattern` alone; elements beyond the pattern's take the keys of its last one."""
    if isinstance(pattern, dict) and isinstance(actual, dict):
        return {key: restrict(actual[key], value) for key, value in pattern.items() if key in actual}
    if isinstance(pattern, list) and isinstance(actual, list) and pattern:
        return [restrict(item, pattern[min(number, len(pattern) - 1)]) for number, item in enumerate(actual)]
    return actual


def main(case: str) -> None:
    """Rewrite the file of `case`, a path under the samples' folder."""
    path = SAMPLES / case / "expected.json"
    outcome = outcome_of(case)
    if not isinstance(outcome, Article):
        sys.exit(f"{case} gives no record: {outcome.message}")
    expected = restrict(outcome.to_dict(), json.loads(path.read_bytes()))
    path.write_text(json.dumps(expected, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1].removeprefix("samples/").rstrip("/"))
