"""Pages with truth, as a folder holds them: `SET/truth.jsonl` with a case a line and its pages; `zones.jsonl`.

A case has `id`, `url`, `page` (path of the stored page) and what is true of it; a field that is absent or null was not
annotated. A line of `zones.jsonl` names regions of a page by XPath, each with its zone.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """A page and what is true of it."""

    id: str
    url: str | None
    page: Path
    truth: dict[str, Any]  # the case's line

    def read(self) -> bytes:
        """The page's bytes as they were fetched."""
        return read_page(self.page)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A page and the zones of its regions."""

    id: str
    page: Path
    encoding: str | None  # where the bytes do not tell it
    regions: tuple[tuple[str, str], ...]  # XPath, zone

    def read(self) -> bytes:
        """The page's bytes as they were fetched."""
        return read_page(self.page)


def read_page(path: Path) -> bytes:
    raw = path.read_bytes()
    return gzip.decompress(raw) if path.suffix == ".gz" else raw


def find_sets(folder: Path) -> list[str]:
    """Names of the sets of cases in `folder`."""
    return sorted(path.parent.name for path in folder.glob("*/truth.jsonl"))


def read_cases(folder: Path, name: str) -> Iterator[Case]:
    """The cases of a set, in the file's order."""
    with (folder / name / "truth.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            truth = json.loads(line)
            yield Case(truth["id"], truth.get("url"), folder / name / truth["page"], truth)


def read_annotations(folder: Path) -> Iterator[Annotation]:
    """The pages with annotated zones, none where the folder has no such file."""
    path = folder / "zones.jsonl"
    if not path.exists():
        return
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            regions = tuple((region["xpath"], region["zone"]) for region in row["regions"])
            page = folder / row["set"] / "pages" / f"{row['id']}.html.gz"
            yield Annotation(row["id"], page, row.get("encoding"), regions)
