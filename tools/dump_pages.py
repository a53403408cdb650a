"""Pages of a bench folder as text dumps with labels: what the model of `scraper.zones.dump.partition` learns from.

A dump is what is left of a page when its markup is dropped. Programs that do so differ, and so there are three styles:

- `blocks`  a line ends at each block-level element and `<br>` (as web archives' text files and most converters do it);
- `nodes`   every text node is a line of its own (the crudest way; a link parts a paragraph in three);
- `shown`   as `blocks`, without what inline styles hide, and the items of a list run together in one line.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import lxml.html
from own_pages import Marked

STYLES = ("blocks", "nodes", "shown")
_BLOCK_TAGS = """
    address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section select summary table td th tr ul legend
    label button
"""
_BLOCK = frozenset(_BLOCK_TAGS.split())
_SKIPPED = frozenset(("script", "style", "noscript", "template", "head", "svg", "iframe"))
_ITEMS = frozenset(("li", "td", "th", "option"))
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def dump_lines(body: bytes, style: str, regions: list[dict[str, Any]] | None = None) -> list[tuple[str, str | None]]:
    """The lines of a page's dump that are not blank, each with the zone of the region that holds most of it."""
    root = lxml.html.document_fromstring(body, parser=lxml.html.HTMLParser(encoding="utf-8"))
    zone_at = {element: region["zone"] for region in regions or () for element in root.xpath(region["xpath"])}
    runs: list[tuple[str, str | None]] = []
    _collect(root, style, zone_at, runs)
    lines: list[tuple[str, str | None]] = []
    texts: list[str] = []
    sizes: Counter[str | None] = Counter()
    for text, zone in [*runs, ("\n", None)]:
        if text != "\n":
            texts.append(text)
            sizes[zone] += len(text.strip())
            continue
        line = "".join(texts).strip()
        if line:
            lines.append((line, sizes.most_common(1)[0][0]))
        texts, sizes = [], Counter()
    return lines


def dump_marked(marked: Marked, style: str) -> list[tuple[str, str | None]]:
    """The same of a page of our own making."""
    lines = marked.read(line for line, _ in dump_lines(marked.lettered.encode(), style))
    return [(line.strip(), held.most_common(1)[0][0]) for line, held in lines if held]


def _collect(root: Any, style: str, zone_at: dict[Any, str], runs: list[tuple[str, str | None]]) -> None:
    """The page's texts with their zones, `"\\n"` between lines. A stack of its own: pages are nested deeply."""
    stack: list[tuple[Any, str | None]] = [(root, None)]
    while stack:
        element, zone = stack.pop()
        if isinstance(element, str):
            runs.append((element, zone))
            if style == "nodes" and element != "\n":
                runs.append(("\n", None))
            continue
        if not isinstance(element.tag, str) or element.tag in _SKIPPED or _is_hidden(element, style):
            continue
        inside = zone_at.get(element, zone)
        parts: list[tuple[Any, str | None]] = [(_fold(element.text), inside)] if element.text else []
        for child in element:
            parts.append((child, inside))
            if child.tail:
                parts.append((_fold(child.tail), inside))
        if element.tag in _BLOCK:
            around = "   " if style == "shown" and element.tag in _ITEMS else "\n"
            parts = [(around, None), *parts, (around, None)]
        stack += reversed(parts)


def _fold(text: str) -> str:
    """White space as blanks, so that no text is taken for the end of a line."""
    return re.sub(r"\s+", " ", text)


def _is_hidden(element: Any, style: str) -> bool:
    return style == "shown" and (element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or "")))
