"""Invented prose: the same words for the same seed, and no outlet's."""

from __future__ import annotations

import random

_WHO = (
    "the harbour board", "a group of teachers", "the town council", "two engineers", "the bakers of the old quarter",
    "volunteers", "the river authority", "a retired pilot", "the museum's new director", "three ferry crews",
)  # fmt: skip
_DID = (
    "agreed to reopen", "measured once more", "asked for a second look at", "drew up a plan for", "counted the cost of",
    "spoke at length about", "voted to keep", "walked the whole length of", "promised to repair", "found a use for",
)  # fmt: skip
_WHAT = (
    "the northern pier", "the disused tramway", "a library that closed in May", "the wetlands behind the station",
    "the clock above the market", "a bridge that nobody had claimed", "the winter timetable", "the orchard on the hill",
    "an archive of letters", "the lighthouse and its garden",
)  # fmt: skip
_WHEN = (
    "on a wet Monday morning", "after weeks of talks", "without much ceremony", "while the snow was still lying",
    "to the surprise of their neighbours", "for the first time since the flood", "in front of a full hall",
    "as the season came to its end", "with two votes against", "before the first boat had left",
)  # fmt: skip


def sentence(rng: random.Random) -> str:
    """One sentence."""
    text = f"{rng.choice(_WHO)} {rng.choice(_DID)} {rng.choice(_WHAT)} {rng.choice(_WHEN)}."
    return text[0].upper() + text[1:]


def paragraphs(seed: str, count: int) -> list[str]:
    """Paragraphs of four to six sentences."""
    rng = random.Random(seed)
    return [" ".join(sentence(rng) for _ in range(rng.randint(4, 6))) for _ in range(count)]


def headline(seed: str) -> str:
    """A headline without a full stop."""
    rng = random.Random("headline" + seed)
    return sentence(rng).rstrip(".")
