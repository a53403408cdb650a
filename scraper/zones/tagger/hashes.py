"""Words of many lines as numbers, all at once: names in the markup, words of texts.

A dictionary of all words seen would be slower than to work a checksum out: it is too large for the processor's caches.
"""

from __future__ import annotations

from typing import Any, NamedTuple
from zlib import crc32

import numpy as np

NEWLINE, BLANK = 0x0A, 0x20


class Hashes(NamedTuple):
    """The words of some lines, one after the other."""

    hashes: Any  # [words] 32 bits of each word
    lengths: Any  # [words] its bytes
    sizes: Any  # [lines] how many words each line has


def hash_words(lines: bytes) -> Hashes:
    """The words of `lines`, which blanks part. A newline ends each line; no other sign below the blank may stand in them."""
    words = lines.split()
    is_blank = np.ones(len(lines) + 1, dtype=bool)
    signs = np.frombuffer(lines, dtype=np.uint8)
    np.less_equal(signs, BLANK, out=is_blank[1:])
    edges = np.flatnonzero(is_blank[1:] != is_blank[:-1])
    starts, ends = edges[::2], edges[1::2]
    sizes = np.searchsorted(ends, np.flatnonzero(signs == NEWLINE), side="right")  # how many words up to the end of each line
    sizes[1:] -= sizes[:-1].copy()
    hashes = np.fromiter(map(crc32, words), dtype=np.int64, count=len(words))
    return Hashes(hashes, ends - starts, sizes)
