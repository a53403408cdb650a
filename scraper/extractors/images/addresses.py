"""Where the address of a picture stands: behind what a page prints until it is needed, and the largest of several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from scraper.document import Document
from scraper.extractors.images.furniture import counts_readers

#: Where a real address hides while `src` holds a placeholder, in the order of trust.
_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-url",
    "data-img-url",
    "data-native-src",
    "data-srcset",
    "data-lazy-srcset",
)
_ALL_LAZY = frozenset(_LAZY)
_PLACEHOLDER = re.compile(
    r"^data:|placeholder|blank\.|spacer|transparent|1x1|pixel\.|loading\.(?:gif|svg)|lazy[-_]?load|grey\.gif|empty\.(?:gif|png)",
    re.I,
)
#: What an address holds that `_PLACEHOLDER` matches; looking for these words in lower case is five times as fast.
#: So is it with `_FURNITURE_WORDS`.
_PLACEHOLDER_WORDS = (
    "data:",
    "placeholder",
    "blank.",
    "spacer",
    "transparent",
    "1x1",
    "pixel.",
    "loading.",
    "lazy",
    "grey.gif",
    "empty.",
)
_SOURCE = re.compile(r"(\S*[^\s,])(?:\s+(\d{1,6}(?:\.\d{1,6})?)[wx])?\s*(?:,|$)")  # one of a `srcset`
_OWN_LAZY = re.compile(r"data-[\w-]*(?:src|img|image|pic|photo|original|lazy|url)|[\w-]*lazy[\w-]*src")  # of their own making
_PICTURE_FILE = re.compile(r"^\s*(?:https?:/)?/[^\s{}]{3,500}\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?\s*$", re.I)


def picture_url(document: Document, node: int) -> str | None:
    """The address of an `<img>`'s picture: what lazy loading will load, else `src`, else the largest of `srcset`, else what the
    `<noscript>` behind it holds for readers without scripts."""
    attributes = document.nodes.attributes[node]
    for name in _LAZY if not _ALL_LAZY.isdisjoint(attributes) else ():
        value = attributes.get(name, "").strip()
        if value and not _is_placeholder(value):
            url = largest(value) if "srcset" in name else value
            if url and document.absolute(url):  # a path says nothing where the page's own address is unknown
                return url
    source = attributes.get("src", "").strip()
    if source and not _is_placeholder(source):
        return source
    for candidate in (attributes.get("srcset", ""), *_picture_sources(document, node)):
        if candidate and (url := largest(candidate)):
            return url
    if (spare := document.markup.spared.get(node)) and not counts_readers(spare):
        source = spare.get("src", "").strip()
        url = source if source and not _is_placeholder(source) else largest(spare.get("srcset", ""))
        if url:
            return url
    own = (value.strip() for name, value in attributes.items() if _OWN_LAZY.fullmatch(name) and _PICTURE_FILE.search(value))
    return next((value for value in own if not _is_placeholder(value)), None) or _linked_picture(document, node)


def _linked_picture(document: Document, node: int) -> str | None:
    """The picture that a link right around an `<img>` leads to, as those that open it in full size do."""
    parent = document.nodes.parent[node]
    if parent < 0 or document.nodes.tag[parent] != "a":
        return None
    href = document.nodes.attributes[parent].get("href", "")
    return href.strip() if _PICTURE_FILE.search(href) else None


def _picture_sources(document: Document, node: int) -> Iterator[str]:
    """The `srcset`s of the `<picture>` around; the parser puts what follows a `<source>` inside it."""
    nodes = document.nodes
    picture = next((outer for outer in islice(document.ancestors(node), 6) if nodes.tag[outer] == "picture"), None)
    if picture is not None:
        for inner in range(picture + 1, nodes.end[picture]):
            if nodes.tag[inner] == "source":
                yield nodes.attributes[inner].get("srcset") or nodes.attributes[inner].get("data-srcset") or ""


def largest(srcset: str) -> str | None:
    """The address of the largest picture of a `srcset` (HTML standard, "srcset attributes").

    >>> largest("a.jpg 320w, b.jpg 1280w, c.jpg 640w"), largest("a,b.jpg"), largest("")
    ('b.jpg', 'a,b.jpg', None)
    """
    best: tuple[float, str] | None = None
    for found in _SOURCE.finditer(srcset):
        size = float(found[2] or 1)
        if not _is_placeholder(found[1]) and (best is None or size > best[0]):
            best = (size, found[1])
    return best[1] if best else None


def _is_placeholder(address: str) -> bool:
    lowered = address.lower()
    return any(map(lowered.__contains__, _PLACEHOLDER_WORDS)) and _PLACEHOLDER.search(address) is not None
