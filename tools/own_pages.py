"""Pages of our own making with their zones: `python tools/own_pages.py FILE…` prints the zones as they are read.

A page is an HTML file in UTF-8 that says its zones in comments: `<!--zone:body-->` gives its zone to all visible text up to the
next such comment, `<!--zone:-->` leaves what follows unknown, `<!--url:https://…-->` says where the page would be. The page
that is learned from is the same file without these comments.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones.vocabulary import Zone

OWN_PAGES = Path(__file__).with_name("pages")
_MARK = re.compile(r"<!--(zone|url):(.*?)-->")
_FIRST_MARK = 0xF0000  # of a private plane: as many letters as there are marks on the page
_LETTERS = re.compile("[\U000f0000-\U000ffffd]")


def own_pages(folder: Path) -> Iterator[tuple[str, Marked]]:
    """Name and page of the folder's pages, in a stable order."""
    for path in sorted(folder.glob("**/*.html")):
        yield path.relative_to(folder).with_suffix("").as_posix(), Marked(path.read_text(encoding="utf-8"))


def read_own_pages(folder: Path) -> Iterator[tuple[str, Document, list[str | None]]]:
    """Name, document and a label for each block of the folder's pages, in a stable order."""
    for name, marked in own_pages(folder):
        yield name, *read_marked(marked)


def site_of_own(name: str, url: str | None) -> str:
    """The outlet of such a page, as the unit of cross-validation."""
    return f"own {urlsplit(url or '').hostname or name}"


@dataclass(frozen=True)
class Marked:
    """A page with its marks. ValueError where one names no zone."""

    html: str

    def __post_init__(self) -> None:
        for zone in self.zones:
            if zone and zone not in set(Zone):
                raise ValueError(f"no such zone: {zone}")

    @cached_property
    def url(self) -> str | None:
        return next((value for name, value in _MARK.findall(self.html) if name == "url"), None)

    @cached_property
    def zones(self) -> list[str]:
        """What each mark says."""
        return [value for name, value in _MARK.findall(self.html) if name == "zone"]

    @cached_property
    def plain(self) -> str:
        """The page without its marks."""
        return _MARK.sub("", self.html)

    @cached_property
    def lettered(self) -> str:
        """The page with a letter of its own for each mark, so that a mark is text among the text."""
        numbers = count(_FIRST_MARK)
        return _MARK.sub(lambda mark: chr(next(numbers)) if mark[1] == "zone" else "", self.html)

    def read(self, texts: Iterable[str]) -> list[tuple[str, Counter[str | None]]]:
        """Texts of the lettered page, in document order: without the marks, and how many letters of each zone they hold.
        ValueError where some marks stand in none of them."""
        zone: str | None = None
        seen = 0
        out = []
        for text in texts:
            held = Counter[str | None]()
            for letter in text:
                if ord(letter) >= _FIRST_MARK:
                    zone = self.zones[ord(letter) - _FIRST_MARK] or None
                    seen += 1
                elif not letter.isspace():
                    held[zone] += 1
            out.append((_LETTERS.sub("", text), held))
        if seen < len(self.zones):
            raise ValueError(f"{len(self.zones) - seen} of {len(self.zones)} marks stand where no text can be seen")
        return out


def read_marked(marked: Marked) -> tuple[Document, list[str | None]]:
    """The page without its marks, and the zone that holds most of each block's letters. ValueError names what is wrong."""
    document = _read(marked.plain, marked.url)
    letters = [zone for _, held in marked.read("".join(_read(marked.lettered, None).pieces.text)) for zone in held]
    pieces, blocks = document.pieces, document.blocks
    labels: list[str | None] = []
    at = 0
    for first, end in zip(blocks.first_piece, blocks.end_piece, strict=True):
        size = len("".join("".join(pieces.text[first:end]).split()))
        held = Counter(letters[at : at + size]).most_common(1)
        labels.append(held[0][0] if held else None)
        at += size
    if at != len(letters):
        raise ValueError(f"the marks change the page's text: {len(letters)} letters with them, {at} without")
    return document, labels


def _read(html: str, url: str | None) -> Document:
    return read_document(Page(body=html.encode(), url=url, headers={"content-type": "text/html; charset=utf-8"}))


def main() -> None:
    """Print each block's zone and text."""
    for name in sys.argv[1:]:
        document, labels = read_marked(Marked(Path(name).read_text(encoding="utf-8")))
        print(f"== {name}: {len(labels)} blocks, {sum(label is None for label in labels)} of no known zone")
        for label, text, hidden in zip(labels, document.blocks.text, document.blocks.hidden, strict=True):
            print(f"{label or '?':13}{'(hidden) ' if hidden else ''}{' '.join(text.split())[:100]}")


if __name__ == "__main__":
    main()
