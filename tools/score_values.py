"""How often a field is as a careful reader wrote it.

`python tools/score_values.py [--pages DIR] [--show FIELD]`

Beside each page of `tools/values` stands a file of its name and `.json`: `{"why": …, "expected": {…}}`, a part of the record
by the conventions of `samples/README.md`; beside a text dump (`.txt`) with its `url`, null where nobody knows it. Prints, by
field, on how many pages it holds; `--show` the differences of one field, but for pages by which nobody mends.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from own_pages import Marked

from scraper.page import Page
from scraper.pipeline import Settings, extract_page
from tests.test_samples import find_differences

VALUE_PAGES = Path(__file__).with_name("values")
_HELD = ("held/", "held2/", "held3/")


def find_expected(folder: Path) -> Iterator[tuple[str, Page, dict[str, Any]]]:
    """Name, page and expected values of the folder's pages that have some, in a stable order."""
    for path in sorted(folder.glob("**/*.json")):
        stated = json.loads(path.read_bytes())
        dump = path.with_suffix(".txt")
        page = read_dump(dump, stated["url"]) if dump.exists() else read_marked_page(path.with_suffix(".html"))
        yield path.relative_to(folder).with_suffix("").as_posix(), page, stated["expected"]


def read_dump(path: Path, url: str | None) -> Page:
    """A text dump, of the page at `url`."""
    return Page(body=path.read_bytes(), url=url, headers={"content-type": "text/plain; charset=utf-8"}, is_text=True)


def read_marked_page(path: Path) -> Page:
    """A page that says its zones in comments, without these."""
    marked = Marked(path.read_text(encoding="utf-8"))
    return Page(body=marked.plain.encode(), url=marked.url, headers={"content-type": "text/html; charset=utf-8"})


def compare_fields(page: Page, expected: dict[str, Any]) -> dict[str, list[str]]:
    """The differences of each expected field; those of the comments by their own fields, for they are many. Of the blocks those
    of text are expected: what the pictures are stands in `images`."""
    actual = extract_page(page, Settings()).to_dict()
    actual["blocks"] = [block for block in actual["blocks"] if block["type"] != "image"]
    found = {}
    for field, value in expected.items():
        if field == "comments" and isinstance(value, dict) and isinstance(actual[field], dict):
            parts = {f"comments.{name}": (actual[field].get(name), part) for name, part in value.items()}
        else:
            parts = {field: (actual.get(field), value)}
        found.update({name: list(find_differences(one, other, name)) for name, (one, other) in parts.items()})
    return found


def main() -> None:
    """Convert, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, default=VALUE_PAGES)
    parser.add_argument("--show", metavar="FIELD", default="")
    options = parser.parse_args()
    asked, held = Counter[str](), Counter[str]()
    for name, page, expected in find_expected(options.pages):
        for field, differences in compare_fields(page, expected).items():
            asked[field] += 1
            held[field] += not differences
            if field == options.show and not name.startswith(_HELD):
                print(*(f"{name}: {difference}" for difference in differences), sep="\n", end="\n" if differences else "")
    for field, number in asked.most_common():
        print(f"{field:22} {held[field]:4} of {number:4}  {held[field] / number:.2f}")
    print(f"{'all':22} {held.total():4} of {asked.total():4}  {held.total() / max(1, asked.total()):.3f}")


if __name__ == "__main__":
    main()
