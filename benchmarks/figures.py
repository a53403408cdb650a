"""Figures of extraction quality: pure functions of what was got and what is true.

Body figures: word F1 is of bags of words in lower case; shingles are runs of four words; a body is exact when its words
are those of the truth in their order; paragraphs count when they are equal after white space is folded.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

SHINGLE = 4
_WORD = re.compile(r"\w+")
_BY = re.compile(r"^(by|von|par|por|di|door)\s+", re.I)
_BETWEEN_NAMES = re.compile(r"[;,]|\band\b|\bund\b|&")


def words(text: str) -> list[str]:
    """Runs of letters, digits and underscores."""
    return _WORD.findall(text)


def fold(text: str) -> str:
    """Compatibility forms resolved, white space folded.

    >>> fold("  ﬁne\\u00a0\\nday ")
    'fine day'
    """
    return " ".join(unicodedata.normalize("NFKC", text).split())


def plain(text: str) -> str:
    """What counts of a title or a name: its words in one case.

    >>> plain("“Ferry” returns!") == plain("FERRY RETURNS")
    True
    """
    return " ".join(words(unicodedata.normalize("NFKC", text).casefold()))


def overlap(got: Counter[str], true: Counter[str]) -> float:
    """F1 of two bags; 1 where both are empty.

    >>> overlap(Counter("aab"), Counter("abc"))
    0.6666666666666666
    """
    total = got.total() + true.total()
    return 2 * (got & true).total() / total if total else 1.0


def word_f1(got: str, true: str) -> float:
    """F1 of the bags of words."""
    return overlap(Counter(words(got.lower())), Counter(words(true.lower())))


def paragraph_f1(got: str, true: Iterable[str]) -> float:
    """F1 of the bags of lines."""
    return overlap(_lines([got]), _lines(true))


def _lines(texts: Iterable[str]) -> Counter[str]:
    folded = (fold(line) for text in texts for line in text.split("\n"))
    return Counter(line for line in folded if line)


def is_exact(got: str, true: str) -> bool:
    """The same words in the same order."""
    return words(got) == words(true)


def shingle_shares(got: str, true: str) -> tuple[float | None, float | None]:
    """Precision and recall of four-word runs; None where the one or the other text is empty.

    >>> shingle_shares("a b c d e", "a b c d")
    (0.5, 1.0)
    """
    ours, theirs = _shingles(got), _shingles(true)
    hits = (ours & theirs).total()
    return (hits / ours.total() if ours else None, hits / theirs.total() if theirs else None)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    all_words = words(text)
    starts = range(max(1, len(all_words) - SHINGLE + 1)) if all_words else ()
    return Counter(tuple(all_words[i : i + SHINGLE]) for i in starts)


def shingle_f1(pages: Sequence[tuple[float | None, float | None]]) -> float:
    """F1 of the mean precision and the mean recall over pages."""
    precision, recall = (mean(share for share in column if share is not None) for column in zip(*pages, strict=True))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def mean(values: Iterable[float]) -> float:
    """The mean, 0 of nothing."""
    found = list(values)
    return statistics.fmean(found) if found else 0.0


def names(authors: str | Iterable[str] | None) -> set[str]:
    """Authors as a set, whether given as a list or as a line.

    >>> sorted(names("By Nora Quill and Tim O'Dell")), names(["Nora Quill"])
    (['nora quill', 'tim o dell'], {'nora quill'})
    """
    if isinstance(authors, str):
        authors = [_BY.sub("", part.strip()) for part in _BETWEEN_NAMES.split(authors)]
    return {plain(name) for name in authors or () if plain(name)}


def set_f1(got: set[str], true: set[str]) -> float:
    """F1 of two sets; 1 where both are empty."""
    return overlap(Counter(got), Counter(true))


def same_instant(got: str | None, true: str) -> bool:
    """Both say the same moment, and both say their zone.

    >>> same_instant("2024-03-05T10:00:00+01:00", "2024-03-05 09:00:00+00:00"), same_instant("2024-03-05", "2024-03-05")
    (True, False)
    """
    moments = [_moment(text) for text in (got, true)]
    return all(moment and moment.tzinfo for moment in moments) and moments[0] == moments[1]


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat((text or "").replace("Z", "+00:00"))
    except ValueError:
        return None


@dataclass(slots=True)
class Snippets:
    """Pieces of text that belong into a body, and pieces that do not."""

    hits: int = 0
    missed: int = 0
    wrong: int = 0
    rejected: int = 0

    def add(self, body: str, wanted: Iterable[str], unwanted: Iterable[str]) -> None:
        """Judge `body` by the snippets of its page."""
        folded = fold(body)
        for snippet in wanted:
            if fold(snippet) in folded:
                self.hits += 1
            else:
                self.missed += 1
        for snippet in unwanted:
            if fold(snippet) in folded:
                self.wrong += 1
            else:
                self.rejected += 1

    @property
    def count(self) -> int:
        return self.hits + self.missed + self.wrong + self.rejected

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(1, 2 * self.hits + self.wrong + self.missed)
