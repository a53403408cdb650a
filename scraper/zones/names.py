"""Names in the markup as numbers: the tokens of class, id and itemprop, those of labels that are made for assistive software,
scripts and tests, and what a link says of its target.

A token is hashed into one of `BUCKETS` buckets that all sites share; what a bucket tells of the zones is learned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from string import ascii_lowercase
from typing import Any
from zlib import crc32

import numpy as np

from scraper.markup import Attributes
from scraper.zones.addresses import own_house
from scraper.zones.layout import Layout, find_starts

BUCKETS = 1 << 13
_TOKEN = re.compile(r"[a-z]{2,}|[A-Z][a-z]+|[^\x00-\x7f]{2,}")
_NEXT = b"A"  # stands between the tokens of two names; tokens are in lower case
_OF_NONE, _OF_NEXT = BUCKETS, BUCKETS + 1  # what single letters and `_NEXT` have instead of a bucket
_PARTED = bytes(
    code if code >= 0x80 or chr(code) in ascii_lowercase or code in _NEXT else 0x20 for code in range(0x100)
)  # all but letters to blanks
_NAME_CHARS = 160  # what is longer is utility classes by the dozen, or a generated name
_KNOWN = 1 << 16
_Name = tuple[str | None, ...]
_Link = tuple[str, str]  # start of the address; `rel`, and whether it opens a window of its own
#: Attributes that say what an element is for, beside those that style it.
_LABELS = frozenset((
    "role", "aria-label", "aria-labelledby", "title", "name", "for", "itemtype", "typeof",
    "data-testid", "data-type", "data-name", "data-component", "data-label",
))  # fmt: skip
_LABEL_CHARS = 60
_NO_LABELS: _Name = (None,)
# Of an address: scheme and host, and the first folder with the mark that ends it.
_LINK_START = re.compile(r"\s*(?:[a-zA-Z]+:)?(?://[^/?#\s]{0,80})?/?(?:#|[^/?#\s]{0,60}[/?]?)")


def token_scores(layout: Layout, table: Any) -> tuple[Any, Any]:
    """Sums of the tokens' rows in `table`, first for each block's link, then for each holder; and the number of its name."""
    keys, flat, sizes = token_buckets(layout)
    rows = np.zeros((len(sizes), table.shape[1]), dtype=np.float32)
    if len(flat):
        named = np.flatnonzero(sizes)
        rows[named] = np.add.reduceat(table[flat], np.cumsum(sizes[named]) - sizes[named])
    named_until = layout.count + len(layout.holders)
    scores = rows[keys[:named_until]]
    scores[layout.count :] += rows[keys[named_until:]]
    return scores, keys[:named_until]


def token_buckets(layout: Layout) -> tuple[Any, Any, Any]:
    """The name of each block's first link, then of each holder, then the labels of each holder, as a number; the buckets of
    all names' tokens, one after the other, those of a holder's each once; how many each name has."""
    links = _links(layout)
    names = _holder_names(layout) + _holder_labels(layout)
    told = [link for link in dict.fromkeys(links) if link is not None]
    distinct = dict.fromkeys(names)
    link_numbers: dict[_Link | None, int] = {None: 0, **dict(zip(told, count(1)))}  # 0 is the name of a block without link
    numbers = dict(zip(distinct, count(len(link_numbers))))
    keys = [*map(link_numbers.__getitem__, links), *map(numbers.__getitem__, names)]
    own = own_house(layout.document)
    link_tokens = [token for link in told for token in (_NEXT, *_link_words(link, own))]
    tokens = link_tokens + _name_tokens(distinct)
    buckets = np.fromiter(map(_BUCKET_OF.__getitem__, tokens), dtype=np.int64, count=len(tokens))
    owned = (np.cumsum(buckets == _OF_NEXT) * BUCKETS + buckets)[buckets < BUCKETS]
    linked = len(link_tokens) - len(told)
    named = np.sort(owned[linked:])
    owned = np.concatenate((owned[:linked], named[find_starts(named)]))
    sizes = np.bincount(owned // BUCKETS, minlength=len(link_numbers) + len(numbers))
    return np.array(keys), owned & (BUCKETS - 1), sizes


def _holder_names(layout: Layout) -> list[_Name]:
    """Tag, class, id and itemprop of each holder; of one without attributes the tag alone."""
    tags, attribute_sets = layout.document.nodes.tag, layout.document.nodes.attributes
    return [
        (tags[i], held.get("class"), held.get("id"), held.get("itemprop")) if (held := attribute_sets[i]) else (tags[i],)
        for i in layout.holders
    ]


def _holder_labels(layout: Layout) -> list[_Name]:
    """The values of the `_LABELS` that each holder has."""
    attribute_sets, has_none = layout.document.nodes.attributes, _LABELS.isdisjoint
    return [_NO_LABELS if has_none(held := attribute_sets[i]) else _labels(held) for i in layout.holders]


def _labels(attributes: Attributes) -> _Name:
    return (None, *(value[:_LABEL_CHARS] for name, value in attributes.items() if name in _LABELS))


def _name_tokens(names: Iterable[_Name]) -> list[bytes]:
    """The tokens of names, in lower case, `_NEXT` before those of each: all names are split in one go."""
    texts = [""]
    for name in names:
        text = " ".join([part for part in name[1:] if part])[:_NAME_CHARS]
        if not (text.isascii() and text.islower()):  # not the usual case, where what parts tokens is any other character
            text = " ".join(_TOKEN.findall(text)).lower()
        texts.append(text)
    return f" {_NEXT.decode()} ".join(texts).encode().translate(_PARTED).split()


def _links(layout: Layout) -> list[_Link | None]:
    """Each block's first link, None where the block has no link."""
    attribute_sets = layout.document.nodes.attributes
    return [_link(attribute_sets[link]) if link >= 0 else None for link in layout.first_link]


def _link(attributes: Attributes) -> _Link:
    start = _LINK_START.match(attributes["href"])
    assert start  # whatever comes
    manner = attributes.get("rel", "")[:_LABEL_CHARS]
    return start[0], f"{manner} target" if "target" in attributes else manner


class _Buckets(dict[bytes, int]):
    """Token → its bucket. The words that developers use are few; what comes beyond `_KNOWN` of them is forgotten at once."""

    def __missing__(self, token: bytes) -> int:
        bucket = crc32(token) & (BUCKETS - 1) if len(token) > 1 else _OF_NONE
        if len(self) < _KNOWN:
            self[token] = bucket
        return bucket


_BUCKET_OF = _Buckets({_NEXT: _OF_NEXT})


def _link_words(link: _Link, own: str) -> list[bytes]:
    """Tokens for what a link says of its target: the kind of its address, whether it leads to another house than the page's
    `own` and to which, the first folder of its path, and `rel`."""
    start, manner = link
    tokens = [f"rel:{word}".encode() for word in manner.lower().split()]
    scheme, colon, rest = f"https:{start}".partition(":") if start.startswith("//") else start.partition(":")
    if colon and not rest.startswith("//"):
        return [f"href:{scheme}".lower().encode(), *tokens]
    if start.startswith("#"):
        return [b"href:#", *tokens]
    host, _, path = rest[2:].partition("/") if colon else ("", "", start.lstrip("/"))
    tokens.append((b"href://" if path else b"href://host") if colon else b"href:/")
    if colon and own:
        parts = host.lower().removeprefix("www.").split(".")
        if own in parts:
            tokens.append(b"href:own")
        else:
            tokens += [b"href:foreign", *(f"host:{part}".encode() for part in parts[-3:-1])]
    if path[-1:] in ("/", "?"):
        tokens += [f"folder:{token}".lower().encode() for token in _TOKEN.findall(path)[:3]]
    return tokens
