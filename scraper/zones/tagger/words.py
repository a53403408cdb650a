"""The words of a block as numbers: what short texts say again and again, on whatever site.

A word is hashed into one of `BUCKETS` buckets that all sites and languages share; what a bucket tells of the zones is
learned. Single words count, and two *marks* of a block: the pair of words that opens it, and the whole of a short text.
All blocks of a page are worked on at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np

from scraper.zones.tagger.hashes import BLANK, NEWLINE, hash_words
from scraper.zones.tagger.layout import find_starts

BUCKETS = 1 << 18
_UNSPACED_RANGES = ((0x0E00, 0x0E7F), (0x3040, 0x30FF), (0x3400, 0x9FFF))  # scripts without blanks between words
_UNSPACED_WORD = re.compile("[{}]{{1,2}}".format("".join(f"{chr(low)}-{chr(high)}" for low, high in _UNSPACED_RANGES)))
_SIGN, _UNSPACED_SIGN = 1, 2
_SIGNS_END = 0x34000  # beyond it there are no letters
_DIGITS = bytes.maketrans(b"123456789", b"000000000")  # one number is like another
_PROSE = 240  # characters from which single words are a matter of the subject, and only the opening counts
_OPENING = 60  # characters of such a text that are looked at
_SHORT = 5  # words of a text that counts as a whole
_PAIR, _WHOLE = 0x9E3779B1, 0x85EBCA6B  # odd numbers that keep marks apart from words


@dataclass(frozen=True, eq=False)
class WordTable:
    """What the buckets tell of the zones; of most buckets nothing is known."""

    row: Any  # [BUCKETS] number of a bucket's row; 0 where nothing is known
    scores: Any  # [rows, zones + 1] log odds; the first row is 0

    @classmethod
    def from_arrays(cls, buckets: Any, scores: Any) -> WordTable:
        """From the known buckets [known] and their scores [known, zones + 1]."""
        row = np.zeros(BUCKETS, dtype=np.int32)
        row[buckets] = np.arange(1, len(buckets) + 1)
        return cls(row, np.concatenate((np.zeros((1, scores.shape[1])), scores), dtype=np.float32, casting="unsafe"))


class Words:
    """The words of all blocks of a page, as buckets."""

    def __init__(self, texts: list[str]) -> None:
        self._count = len(texts)
        openings = "\n".join([*map(_opening, texts), ""])
        self._hashes, _, self._sizes = hash_words(_part_words(openings).encode().translate(_DIGITS))
        self._starts = np.cumsum(self._sizes) - self._sizes
        self._is_prose = np.fromiter(map(len, texts), dtype=np.int64, count=self._count) > _PROSE

    @cached_property
    def singles(self) -> tuple[Any, Any]:
        """The buckets of single words, and the block of each, in document order."""
        kept = np.repeat(~self._is_prose, self._sizes)
        block = np.repeat(np.arange(self._count), self._sizes)
        return self._hashes[kept] & (BUCKETS - 1), block[kept]

    @cached_property
    def marks(self) -> tuple[Any, Any]:
        """The buckets of opening pairs and of short texts as wholes, and the block of each."""
        paired = np.flatnonzero(self._sizes > 1)
        first = self._starts[paired]
        pairs = self._hashes[first] * _PAIR + self._hashes[first + 1]
        short = np.flatnonzero((self._sizes > 0) & (self._sizes <= _SHORT) & ~self._is_prose)
        wholes = np.zeros(len(short), dtype=np.int64)
        for place in range(_SHORT):
            going_on = self._sizes[short] > place
            wholes[going_on] = (wholes[going_on] * _WHOLE + self._hashes[self._starts[short[going_on]] + place]) & 0xFFFFFFFF
        marks = np.concatenate((pairs, wholes * _WHOLE + self._sizes[short]))
        return (marks ^ marks >> 20) & (BUCKETS - 1), np.concatenate((paired, short))

    def scores(self, table: WordTable) -> tuple[Any, Any]:
        """What the single words of each block tell, calmed by their number, and its marks: two arrays [blocks, zones + 1]."""
        (singles, of_singles), (marks, of_marks) = self.singles, self.marks
        rows = table.row[np.concatenate((singles, marks))]
        known = np.flatnonzero(rows)
        owner = np.concatenate((of_singles, of_marks + self._count))[known]
        order = np.argsort(owner, kind="stable")
        owner = owner[order]
        starts = find_starts(owner)
        out = np.zeros((2 * self._count, table.scores.shape[1]), dtype=np.float32)
        if len(known):
            out[owner[starts]] = np.add.reduceat(table.scores.take(rows[known[order]], axis=0), starts)
        own = out[: self._count]
        own /= np.sqrt(np.maximum(self._sizes, 1, dtype=np.float32))[:, None]
        return own, out[self._count :]


def _opening(text: str) -> str:
    """What of a text is looked at, in one line and in no case."""
    folded = (text if len(text) <= _PROSE else text[:_OPENING]).casefold()
    return folded.replace("\n", " ") if "\n" in folded else folded


def _part_words(text: str) -> str:
    """A text in which blanks part the words, and nothing but these and newlines is left."""
    codes = _codes(text)
    kinds = _sign_kinds().take(codes, mode="clip")
    if (kinds == _UNSPACED_SIGN).any():
        codes = _codes(_UNSPACED_WORD.sub(r" \g<0> ", text))
        kinds = _sign_kinds().take(codes, mode="clip")
    return np.where(kinds, codes, np.uint32(BLANK)).tobytes().decode("utf-32-le")


def _codes(text: str) -> Any:
    return np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32)


@cache
def _sign_kinds() -> Any:
    """What each character is in a word; 0 for those that part words. Newlines are kept."""
    kinds = np.fromiter(map(str.isalnum, map(chr, range(_SIGNS_END))), dtype=np.uint8, count=_SIGNS_END)
    kinds[NEWLINE] = _SIGN
    for low, high in _UNSPACED_RANGES:
        kinds[low : high + 1] = _UNSPACED_SIGN
    return kinds
