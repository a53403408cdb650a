"""Records that tell the same text: exactly, or nearly so by MinHash over runs of five words.

Workers make the `Sketch` of each text; one `DuplicateIndex` sees the sketches in the order of the inputs, so what is a
duplicate of what does not hang on the number of workers. The first record that tells a text is the original; only originals
are compared with, so that duplicates do not form chains that drift away from it.

A. Broder, "On the resemblance and containment of documents", 1997; the sketches are those of the library `rensa`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scraper.record import Article

if TYPE_CHECKING:
    from rensa import RMinHash

PERMUTATIONS = 128
BANDS = 32  # of four rows: finds 99.99 of 100 pairs that have 0.7 in common
SHINGLE_WORDS = 5
MIN_SHINGLES = 10  # shorter texts have too few to be compared but exactly
SEED = 42

_WORD = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text in brief: a hash of its words, and their MinHash where there are enough."""

    exact: bytes
    near: RMinHash | None


def sketch(article: Article) -> Sketch | None:
    """The sketch of the body, upper and lower case, punctuation and spaces aside; None where there is no body."""
    words = _WORD.findall(article.body.casefold()) if article.body else []
    if not words:
        return None
    exact = hashlib.sha256(" ".join(words).encode("utf-8", "replace")).digest()[:16]
    shingles = [" ".join(words[at : at + SHINGLE_WORDS]) for at in range(len(words) - SHINGLE_WORDS + 1)]
    if len(shingles) < MIN_SHINGLES:
        return Sketch(exact, None)
    from rensa import RMinHash

    near = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    near.update(shingles)
    return Sketch(exact, near)


class DuplicateIndex:
    """The originals so far. Holds some five kilobytes for each."""

    def __init__(self, similarity: float) -> None:
        """`similarity`: share of the runs of words in common, from which two texts are one, 0 to 1."""
        from rensa import RMinHashDeduplicator

        self._exact: dict[bytes, int] = {}
        self._near: Any = RMinHashDeduplicator(similarity, PERMUTATIONS, True, BANDS, seed=SEED)
        self._ids: list[str] = []

    def original_of(self, found: Sketch) -> str | None:
        """The id of the first record that tells this text, None where it is the first."""
        number = self._exact.get(found.exact)
        if number is None and found.near is not None:
            number = min(map(int, self._near.get_duplicates(found.near)), default=None)
        return None if number is None else self._ids[number]

    def add(self, found: Sketch, record_id: str) -> None:
        """Take in an original."""
        number = len(self._ids)
        self._ids.append(record_id)
        self._exact[found.exact] = number
        if found.near is not None:
            self._near.add(str(number), found.near)
