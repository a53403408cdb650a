"""Names in the markup as numbers: the tokens of class, id and itemprop, and what a link's address says of its target.

A token is hashed into one of `BUCKETS` buckets that all sites share; what a bucket tells of the zones is learned.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any
from zlib import crc32

import numpy as np

from scraper.zones.layout import Layout

BUCKETS = 1 << 13
_TOKEN = re.compile(r"[a-z]{2,}|[A-Z][a-z]+|[^\x00-\x7f]{2,}")
_NAME_CHARS = 160
# Of an address: scheme and host, and the first folder with the mark that ends it.
_LINK_START = re.compile(r"\s*(?:[a-zA-Z]+:)?(?://[^/?#\s]{0,80})?/?(?:#|[^/?#\s]{0,60}[/?]?)")


def token_scores(layout: Layout, table: Any) -> tuple[Any, Any]:
    """Sums of the tokens' rows in `table`, first for each block's link, then for each holder; and the number of its name."""
    keys, flat, sizes = token_buckets(layout)
    rows = np.zeros((len(sizes), table.shape[1]), dtype=np.float32)
    if flat:
        counts = np.array(sizes)
        named = np.flatnonzero(counts)
        rows[named] = np.add.reduceat(table[flat], np.cumsum(counts[named]) - counts[named])
    key_of = np.array(keys, dtype=np.int64)
    return rows[key_of], key_of


def token_buckets(layout: Layout) -> tuple[list[int], list[int], list[int]]:
    """The name of each block's first link, then of each holder, as a number; the buckets of all names' tokens, one after
    the other; how many each name has."""
    document = layout.document
    tags, attribute_sets = document.nodes.tag, document.nodes.attributes
    numbers: dict[Any, int] = {None: 0}
    sizes = [0]
    flat: list[int] = []
    keys = []
    links, start_of = document.pieces.link, _LINK_START.match
    for first, chars in zip(document.blocks.first_piece, document.blocks.link_chars, strict=True):
        link = links[first] if chars else -1
        if link < 0:
            keys.append(0)
            continue
        start = start_of(attribute_sets[link]["href"]).group()  # type: ignore[union-attr]  # matches whatever comes
        number = numbers.get(start)
        if number is None:
            number = numbers[start] = len(sizes)
            buckets = _link_buckets(start)
            flat += buckets
            sizes.append(len(buckets))
        keys.append(number)
    for i in layout.holders:
        attributes = attribute_sets[i]
        key: Any = None
        if attributes:
            get = attributes.get
            key = (tags[i], get("class"), get("id"), get("itemprop"))
        else:
            key = (tags[i],)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(sizes)
            buckets = _buckets(key)
            flat += buckets
            sizes.append(len(buckets))
        keys.append(number)
    return keys, flat, sizes


@lru_cache(maxsize=1 << 14)
def _buckets(key: tuple[str | None, ...]) -> tuple[int, ...]:
    """The buckets of the tokens in an element's class, id and itemprop."""
    names = " ".join([name for name in key[1:] if name])
    if len(names) > _NAME_CHARS:  # utility classes by the dozen, or a generated name
        names = names[:_NAME_CHARS]
    return tuple({_bucket(token) for token in _TOKEN.findall(names)})


@lru_cache(maxsize=1 << 16)
def _bucket(token: str) -> int:
    return crc32(token.lower().encode()) & (BUCKETS - 1)


@lru_cache(maxsize=1 << 12)
def _link_buckets(start: str) -> tuple[int, ...]:
    """The buckets of what the start of a link's address says of its target: its kind, and the first folder of its path."""
    scheme, colon, rest = start.partition(":")
    if colon and not rest.startswith("//"):
        return (_bucket(f"href:{scheme}"),)
    if start.startswith("#"):
        return (_bucket("href:#"),)
    path = rest[2:].partition("/")[2] if colon else start.lstrip("/")
    kind = ("//" if path else "//host") if colon else "/"
    buckets = [_bucket(f"href:{kind}")]
    if path[-1:] in ("/", "?"):
        buckets += [_bucket(f"folder:{token}") for token in _TOKEN.findall(path)[:3]]
    return tuple(buckets)
