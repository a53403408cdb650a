"""Names in the markup as numbers: the tokens of class, id and itemprop, those of labels that are made for assistive software,
scripts and tests, and what a link says of its target.

A token is hashed into one of `BUCKETS` buckets that all sites share; what a bucket tells of the zones is learned.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain, count
from string import ascii_lowercase
from typing import Any
from zlib import crc32

import numpy as np

from scraper.markup import Attributes
from scraper.zones.addresses import own_house
from scraper.zones.tagger.hashes import BLANK, NEWLINE, hash_words
from scraper.zones.tagger.layout import Layout, find_starts

BUCKETS = 1 << 13
_TOKEN = re.compile(r"[a-z]{2,}|[A-Z][a-z]+|[^\x00-\x7f]{2,}")
_END = "A"  # ends a name while newlines may stand in it; tokens are in lower case
_SIGNS = bytes(
    NEWLINE if code == ord(_END) else code if code >= 0x80 or chr(code) in ascii_lowercase else BLANK for code in range(0x100)
)  # all but letters to blanks
_NAME_CHARS = 160  # what is longer is utility classes by the dozen, or a generated name
_Name = tuple[str | None, ...]
_Link = tuple[str, str]  # start of the address; `rel`, and whether it opens a window of its own
#: Attributes that say what an element is for, beside those that style it.
_LABELS = frozenset((
    "role", "aria-label", "aria-labelledby", "title", "name", "for", "itemtype", "typeof",
    "data-testid", "data-type", "data-name", "data-component", "data-label",
))  # fmt: skip
_LABEL_CHARS = 60
# Of an address: scheme and host, and the first folder with the mark that ends it.
_LINK_START = re.compile(r"\s*(?:[a-zA-Z]+:)?(?://[^/?#\s]{0,80})?/?(?:#|[^/?#\s]{0,60}[/?]?)")


def token_scores(layout: Layout, table: Any) -> tuple[Any, Any]:
    """Sums of the tokens' rows in `table`, first for each block's link, then for each holder; and the number of its name."""
    keys, flat, sizes = token_buckets(layout)
    rows = np.zeros((len(sizes), table.shape[1]), dtype=np.float32)
    if len(flat):
        named = np.flatnonzero(sizes)
        rows[named] = np.add.reduceat(table.take(flat, axis=0), np.cumsum(sizes[named]) - sizes[named])
    named_until = layout.count + len(layout.holders)
    scores = rows.take(keys[:named_until], axis=0)
    scores[layout.count :] += rows.take(keys[named_until:], axis=0)
    return scores, keys[:named_until]


def token_buckets(layout: Layout) -> tuple[Any, Any, Any]:
    """The name of each block's first link, then of each holder, then the labels of each holder, as a number; the buckets of
    all names' tokens, one after the other, those of a holder's each once; how many each name has."""
    counter = count(1).__next__  # what is seen for the first time gets the next number; 0 is a block without link, or labels
    told: defaultdict[_Link | None, int] = defaultdict(counter)
    called: defaultdict[_Name | None, int] = defaultdict(counter)
    told[None] = called[None] = 0
    links = [*map(told.__getitem__, _links(layout))]
    names = [*map(called.__getitem__, chain(_holder_names(layout), _holder_labels(layout)))]
    keys = np.array(links + names, dtype=np.int64)
    link_buckets, link_sizes = _link_buckets(filter(None, told), own_house(layout.document))
    name_buckets, name_sizes = _name_buckets(filter(None, called))
    buckets = np.concatenate((link_buckets, name_buckets))
    return keys, buckets, np.concatenate(([0], link_sizes, name_sizes))


def _holder_names(layout: Layout) -> list[_Name]:
    """Tag, class, id and itemprop of each holder; of one without attributes the tag alone."""
    tags, attribute_sets = layout.document.nodes.tag, layout.document.nodes.attributes
    return [
        (tags[i], held.get("class"), held.get("id"), held.get("itemprop")) if (held := attribute_sets[i]) else (tags[i],)
        for i in layout.holders
    ]


def _holder_labels(layout: Layout) -> list[_Name | None]:
    """The values of the `_LABELS` that each holder has; None where it has none."""
    attribute_sets, has_none = layout.document.nodes.attributes, _LABELS.isdisjoint
    return [_labels(held) if (held := attribute_sets[i]) and not has_none(held) else None for i in layout.holders]


def _labels(attributes: Attributes) -> _Name:
    return (None, *(value[:_LABEL_CHARS] for name, value in attributes.items() if name in _LABELS))


def _name_buckets(names: Iterable[_Name]) -> tuple[Any, Any]:
    """The buckets of the tokens of each name, each once, one name after the other; how many each name has."""
    hashes, lengths, sizes = hash_words(_name_lines(names))
    owned = np.repeat(np.arange(len(sizes)) * BUCKETS, sizes)
    owned += hashes & (BUCKETS - 1)
    owned = np.sort(owned[lengths > 1])  # single letters tell nothing
    owned = owned[find_starts(owned)]
    return owned & (BUCKETS - 1), np.bincount(owned // BUCKETS, minlength=len(sizes))


def _name_lines(names: Iterable[_Name]) -> bytes:
    """The tokens of names, in lower case, a name a line: all names are split in one go."""
    texts = []
    for name in names:
        text = " ".join(filter(None, name[1:]))[:_NAME_CHARS]
        if not (text.isascii() and text.islower()):  # not the usual case, where what parts tokens is any other character
            text = " ".join(_TOKEN.findall(text)).lower()
        texts.append(text)
    texts.append("")
    return _END.join(texts).encode().translate(_SIGNS)


def _links(layout: Layout) -> list[_Link | None]:
    """Each block's first link, None where the block has no link."""
    attribute_sets = layout.document.nodes.attributes
    return [_link(attribute_sets[link]) if link >= 0 else None for link in layout.first_link]


def _link(attributes: Attributes) -> _Link:
    start = _LINK_START.match(attributes["href"])
    assert start  # whatever comes
    manner = attributes.get("rel", "")[:_LABEL_CHARS]
    return start[0], f"{manner} target" if "target" in attributes else manner


def _link_buckets(links: Iterable[_Link], own: str) -> tuple[Any, Any]:
    """The buckets of the tokens of each link, one link after the other; how many each link has."""
    tokens = [_link_words(link, own) for link in links]
    sizes = np.array([*map(len, tokens)], dtype=np.int64)
    hashes = np.fromiter(map(crc32, chain.from_iterable(tokens)), dtype=np.int64)
    return hashes & (BUCKETS - 1), sizes


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
