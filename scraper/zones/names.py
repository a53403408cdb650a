"""Names in the markup as numbers: the tokens of class, id and itemprop, and what a link's address says of its target.

A token is hashed into one of `BUCKETS` buckets that all sites share; what a bucket tells of the zones is learned.
"""

from __future__ import annotations

import re
from string import ascii_lowercase
from typing import Any
from zlib import crc32

import numpy as np

from scraper.document import Document
from scraper.zones.layout import Layout

BUCKETS = 1 << 13
_TOKEN = re.compile(r"[a-z]{2,}|[A-Z][a-z]+|[^\x00-\x7f]{2,}")
_PARTED = bytes(code if chr(code) in ascii_lowercase else 0x20 for code in range(0x100))  # all but letters to blanks
_NAME_CHARS = 160  # what is longer is utility classes by the dozen, or a generated name
_KNOWN = 1 << 16
# Of an address: scheme and host, and the first folder with the mark that ends it.
_LINK_START = re.compile(r"\s*(?:[a-zA-Z]+:)?(?://[^/?#\s]{0,80})?/?(?:#|[^/?#\s]{0,60}[/?]?)")


def token_scores(layout: Layout, table: Any) -> tuple[Any, Any]:
    """Sums of the tokens' rows in `table`, first for each block's link, then for each holder; and the number of its name."""
    keys, flat, sizes = token_buckets(layout)
    rows = np.zeros((len(sizes), table.shape[1]), dtype=np.float32)
    if len(flat):
        named = np.flatnonzero(sizes)
        rows[named] = np.add.reduceat(table[flat], np.cumsum(sizes[named]) - sizes[named])
    return rows[keys], keys


def token_buckets(layout: Layout) -> tuple[Any, Any, Any]:
    """The name of each block's first link, then of each holder, as a number; the buckets of all names' tokens, one after
    the other, those of a holder's each once; how many each name has."""
    numbers: dict[Any, int] = {}
    words: list[bytes] = []
    ends = [0]  # of each name's words; number 0 is that of a block without link
    keys = []
    for start in _link_starts(layout.document):
        if start is None:
            keys.append(0)
            continue
        number = numbers.get(start)
        if number is None:
            number = numbers[start] = len(ends)
            words += _link_words(start)
            ends.append(len(words))
        keys.append(number)
    linked = len(words)
    tags, attribute_sets = layout.document.nodes.tag, layout.document.nodes.attributes
    for i in layout.holders:
        attributes = attribute_sets[i]
        if attributes:
            get = attributes.get
            key: Any = (tags[i], get("class"), get("id"), get("itemprop"))
        else:
            key = (tags[i],)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(ends)
            words += _words(" ".join([name for name in key[1:] if name])[:_NAME_CHARS])
            ends.append(len(words))
        keys.append(number)
    buckets = np.array(list(map(_BUCKET_OF.__getitem__, words)), dtype=np.int64)
    owned = np.repeat(np.arange(len(ends)) * BUCKETS, np.diff(ends, prepend=0)) + buckets
    owned = np.concatenate((owned[:linked], np.unique(owned[linked:])))
    return np.array(keys), owned & (BUCKETS - 1), np.bincount(owned // BUCKETS, minlength=len(ends))


def _link_starts(document: Document) -> list[str | None]:
    """The start of the address of each block's first link, None where the block has no link."""
    links, attribute_sets, start_of = document.pieces.link, document.nodes.attributes, _LINK_START.match
    firsts = [
        links[first] if chars else -1
        for first, chars in zip(document.blocks.first_piece, document.blocks.link_chars, strict=True)
    ]
    return [start_of(attribute_sets[link]["href"])[0] if link >= 0 else None for link in firsts]  # type: ignore[index]  # matches whatever comes


class _Buckets(dict[bytes, int]):
    """Token → its bucket. The words that developers use are few; what comes beyond `_KNOWN` of them is forgotten at once."""

    def __missing__(self, token: bytes) -> int:
        bucket = crc32(token) & (BUCKETS - 1)
        if len(self) < _KNOWN:
            self[token] = bucket
        return bucket


_BUCKET_OF = _Buckets()


def _words(names: str) -> list[bytes]:
    """The tokens of an element's class, id and itemprop, in lower case."""
    if names.isascii() and names.islower():  # the usual case, without a regular expression
        return [word for word in names.encode().translate(_PARTED).split() if len(word) > 1]
    return [token.lower().encode() for token in _TOKEN.findall(names)]


def _link_words(start: str) -> list[bytes]:
    """Tokens for what the start of a link's address says of its target: its kind, and the first folder of its path."""
    scheme, colon, rest = start.partition(":")
    if colon and not rest.startswith("//"):
        return [f"href:{scheme}".lower().encode()]
    if start.startswith("#"):
        return [b"href:#"]
    path = rest[2:].partition("/")[2] if colon else start.lstrip("/")
    kind = (b"href://" if path else b"href://host") if colon else b"href:/"
    if path[-1:] in ("/", "?"):
        return [kind, *(f"folder:{token}".lower().encode() for token in _TOKEN.findall(path)[:3])]
    return [kind]
