"""Printed labels: which zone a short line announces or belongs to, by the general words of sixty languages.

`label_zone` speaks where a line is a label; `label_bits` gives the same knowledge as cues for a learned tagger.
The words stand in `lexicon.py`. Case, accents, vowel marks, and counts, arrows and
punctuation around a label do not matter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from scraper.zones.lexicon import LEXICON
from scraper.zones.vocabulary import Zone

#: The zones that have labels, in the order of their bits.
LABEL_ZONES: tuple[Zone, ...] = tuple(zone for zone, _ in LEXICON)
#: `label_bits`: bit i says that the line is a label of zone i, bit i + PREFIX_SHIFT that it opens like one.
PREFIX_SHIFT = 16
LABEL_CHARS = 60  # a longer line is no label, but may open like one
_BITS_CHARS = 80  # of a longer line only the start is looked at
_START_CHARS = 40
_PREFIX_LINE_CHARS = 160  # "read also: ..." with a headline behind it

_TRIM = (
    " \t\n\xa0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0f0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯"
    ".,:;!?…·•|/\\-–—―_~*#+=<>«»‹›()[]{}\"'`´‘’‚“”„^&@%$€£→←↑↓↗↘↩↪⇒➔➜➤►▶▷◀▸▹▼▽▲△■□●○◆◇★☆✓✔✕✖×✚❯❮"
    "：；，。！？、・（）［］【】〔〕「」『』《》〈〉～｜＞＜＋－／。؟،؛।॥🔥💬📰👉📌🔴⚡"
)
_ASCII_TRIM = "".join(filter(str.isascii, _TRIM))  # a shorter list is a faster one
# Marks above or below a letter that some writers leave out: accents (Latin, Greek, Cyrillic), Arabic and Hebrew points.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]+")
_UNSPACED = "\u0e00"  # from here on: scripts that part no words, looked up by their first two characters
_CLOSE_BUTTON = "x "  # run together with the heading of the box that it closes


class _Openings(NamedTuple):
    phrases: tuple[str, ...]
    bits: tuple[int, ...]


_NO_OPENINGS = _Openings((), ())


class _Index(NamedTuple):
    full: dict[str, int]  # whole line -> bits of zones
    strong: dict[str, _Openings]  # first word -> openings that settle the zone
    weak: dict[str, _Openings]  # first word, of whole lines too -> openings that are hints, the strong ones among them
    zone: dict[str, Zone]  # whole line -> its zone; of several the first of LEXICON, those with a bare phrase before others


def label_zone(text: str) -> Zone | None:
    """The zone of which `text` is a label, or None.

    >>> label_zone("Comments (3)"), label_zone("3 commentaires"), label_zone("X :Latest News")
    (<Zone.COMMENTS: 'comments'>, <Zone.COMMENTS: 'comments'>, <Zone.TICKER: 'ticker'>)
    >>> label_zone("اقرأ أيضاً: ما الذي تغير"), label_zone("The council met on Monday.")
    (<Zone.RELATED: 'related'>, None)
    """
    if len(text) > _PREFIX_LINE_CHARS:
        return None
    key = fold_label(text)
    index = _index()
    if len(text) <= LABEL_CHARS:
        zone = index.zone.get(key)
        if zone is not None:
            return zone
    bits = _openings(key, index.strong, punctuated=True)
    return LABEL_ZONES[(bits & -bits).bit_length() - 1] if bits else None


def label_bits(text: str) -> int:
    """Cues of the labels in `text` as a bit mask: see `PREFIX_SHIFT`.

    >>> label_bits("Tags") == 1 << LABEL_ZONES.index(Zone.TAGS) | 1 << PREFIX_SHIFT + LABEL_ZONES.index(Zone.TAGS)
    True
    >>> label_bits("The council met on Monday.")
    0
    """
    return all_label_bits([text])[0]


def all_label_bits(texts: Iterable[str]) -> list[int]:
    """The `label_bits` of each text."""
    known = _index().weak
    # Most lines are settled at a look at how they begin: with a word of which no label does, with or without what ends it.
    return [
        0
        if (first := text[:_START_CHARS].partition(" ")[0].casefold()) not in known
        and first.isascii()
        and (first.isalpha() or (first[:1].isalpha() and first.rstrip(_ASCII_TRIM) not in known))
        else _label_bits(text)
        for text in texts
    ]


def _label_bits(text: str) -> int:
    index = _index()
    if len(text) > _BITS_CHARS:
        return _openings(fold_label(text[:_START_CHARS]), index.weak) << PREFIX_SHIFT
    key = fold_label(text)
    return _line_bits(key) if key in index.full else _openings(key, index.weak) << PREFIX_SHIFT


@lru_cache(maxsize=4096)
def _line_bits(key: str) -> int:
    """The cues of a line of the lexicon."""
    index = _index()
    return index.full[key] | _openings(key, index.weak) << PREFIX_SHIFT


def fold_label(text: str) -> str:
    """Case, accents and surroundings taken away.

    >>> fold_label("» LÄS OCKSÅ:"), fold_label("İLGİLİ HABERLER (12)"), fold_label("إقرأ أيضًا")
    ('las ocksa', 'ilgili haberler', 'اقرا ايضا')
    """
    key = text.casefold()
    if key.isascii():
        key = key.strip(_ASCII_TRIM)
    else:
        key = _MARKS.sub("", unicodedata.normalize("NFD", key)).replace("ı", "i").replace("’", "'").strip(_TRIM)
    return key.removeprefix(_CLOSE_BUTTON).lstrip(_TRIM) if key.startswith(_CLOSE_BUTTON) else key


def _openings(key: str, openings: dict[str, _Openings], punctuated: bool = False) -> int:
    """Bits of the phrases that `key` opens with; `punctuated`: a single word only before a mark ("Photo:")."""
    first = key.partition(" ")[0]
    found = openings.get(first, _NO_OPENINGS)
    if not found.phrases:
        if first[-1:] in _TRIM:
            found = openings.get(first.rstrip(_TRIM), _NO_OPENINGS)
        if not found.phrases and key[:1] >= _UNSPACED:
            found = openings.get(key[:2], _NO_OPENINGS)
    if not key.startswith(found.phrases):
        return 0
    bits = 0
    for phrase, bit in zip(found.phrases, found.bits, strict=True):
        if not key.startswith(phrase):
            continue
        after = key[len(phrase) : len(phrase) + 2].lstrip()[:1]
        if punctuated and not _is_long(phrase):
            if not after or after in _TRIM:
                bits |= bit
        elif phrase[-1] >= _UNSPACED or not key[len(phrase) : len(phrase) + 1].isalpha():
            bits |= bit
    return bits


@cache
def _index() -> _Index:
    """The lexicon as look-up tables; made at the first use."""
    full: dict[str, int] = {}
    bare: dict[str, Zone] = {}
    starred: dict[str, Zone] = {}
    strong: dict[str, dict[str, int]] = {}
    weak: dict[str, dict[str, int]] = {}
    for number, (zone, rows) in enumerate(LEXICON):
        bit = 1 << number
        for row in rows.strip().splitlines():
            for entry in row.partition(": ")[2].split("|"):
                phrase = fold_label(entry.rstrip("*~"))
                full[phrase] = full.get(phrase, 0) | bit
                if entry[-1] != "~":
                    (starred if entry[-1] == "*" else bare).setdefault(phrase, zone)
                is_weak = entry[-1] in "*~" or _is_long(phrase)
                weak.setdefault(phrase.partition(" ")[0], {})
                for table in [strong] * entry.endswith("*") + [weak] * is_weak:
                    group = table.setdefault(_first(phrase), {})
                    group[phrase] = group.get(phrase, 0) | bit
    return _Index(full, _freeze(strong), _freeze(weak), starred | bare)


def _is_long(phrase: str) -> bool:
    """Is it unlikely to open a sentence by chance?"""
    return " " in phrase or (phrase[0] >= _UNSPACED and len(phrase) > 3)


def _first(phrase: str) -> str:
    """What `_openings` looks a phrase up by."""
    return phrase[:2] if phrase[0] >= _UNSPACED and " " not in phrase else phrase.partition(" ")[0].rstrip(_TRIM)


def _freeze(table: dict[str, dict[str, int]]) -> dict[str, _Openings]:
    return {first: _Openings(tuple(phrases), tuple(phrases.values())) for first, phrases in table.items()}
