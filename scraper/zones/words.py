"""The words of a block as numbers: what short texts say again and again, on whatever site.

A word is hashed into one of `BUCKETS` buckets that all sites and languages share; what a bucket tells of the zones is
learned. Single words count, and two *marks* of a block: the pair of words that opens it, and the whole of a short text.
All blocks of a page are worked on at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from zlib import crc32

import numpy as np

from scraper.zones.layout import find_starts

BUCKETS = 1 << 18
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"  # scripts without blanks between words: two signs stand for a word
_WORD = re.compile(rf"[{_UNSPACED}]{{1,2}}|[^\W_{_UNSPACED}]+|\n")
_DIGITS = str.maketrans("123456789", "000000000")  # one number is like another
_PROSE = 240  # characters from which single words are a matter of the subject, and only the opening counts
_OPENING = 60  # characters of such a text that are looked at
_SHORT = 5  # words of a text that counts as a whole
_PAIR, _WHOLE = 0x9E3779B1, 0x85EBCA6B  # odd numbers that keep marks apart from words
_KNOWN = 1 << 17


class _Hashes(dict[str, int]):
    """Word → its hash. What comes beyond `_KNOWN` words is forgotten at once."""

    def __missing__(self, word: str) -> int:
        found = crc32(word.translate(_DIGITS).encode("utf-8", "replace"))
        if len(self) < _KNOWN:
            self[word] = found
        return found


_HASH_OF = _Hashes({"\n": -1})


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
        opening = "\n".join([_opening(text) for text in texts]).casefold()
        words = _WORD.findall(opening + "\n")
        hashes = np.fromiter(map(_HASH_OF.__getitem__, words), dtype=np.int64, count=len(words))
        self._hashes = hashes
        self._ends = np.flatnonzero(hashes < 0)
        self._starts = np.concatenate(([0], self._ends[:-1] + 1))
        self._sizes = self._ends - self._starts
        self._is_prose = np.fromiter(map(len, texts), dtype=np.int64, count=self._count) > _PROSE

    @cached_property
    def singles(self) -> tuple[Any, Any]:
        """The buckets of single words, and the block of each."""
        kept = self._hashes >= 0
        block = np.repeat(np.arange(self._count), self._sizes + 1)
        kept &= ~self._is_prose[block]
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
        own = self._sum(table, *self.singles)
        own /= np.sqrt(np.maximum(self._sizes, 1, dtype=np.float32))[:, None]
        return own, self._sum(table, *self.marks)

    def _sum(self, table: WordTable, buckets: Any, blocks: Any) -> Any:
        """The rows of the buckets, added up by block."""
        out = np.zeros((self._count, table.scores.shape[1]), dtype=np.float32)
        rows = table.row[buckets]
        known = np.flatnonzero(rows)
        if len(known):
            known = known[np.argsort(blocks[known], kind="stable")]
            owner = blocks[known]
            starts = find_starts(owner)
            out[owner[starts]] = np.add.reduceat(table.scores[rows[known]], starts)
        return out


def _opening(text: str) -> str:
    """What of a text is looked at, in one line."""
    if len(text) > _PROSE:
        text = text[:_OPENING]
    return text.replace("\n", " ") if "\n" in text else text
