"""Lines that say whose work something is, and no more: "By Kari Nord"."""

from __future__ import annotations

from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, label_bits
from scraper.zones.vocabulary import Zone

_OPENS_AS_BYLINE = PREFIX_SHIFT + LABEL_ZONES.index(Zone.BYLINE)
_NAMED = range(2, 5)  # words of a name, behind one that says that it is the author's
# Words that no name holds, unlike "A", "An", "To", "Y": "By The Numbers", "Von Kopf Bis Fuß".
_NO_NAME = frozenset("the of for and bis nach und до que quê".split())
_STOPS = ".!?。؟…"


def is_signed(text: str) -> bool:
    """Whether a line is somebody's name behind words that say whose work it is.

    >>> is_signed("By Kari Nord"), is_signed("Written by Kari Nord"), is_signed("By the river, Kari Nord")
    (True, True, False)
    >>> is_signed("By The Numbers"), is_signed("Von Kopf Bis Fuß"), is_signed("By John A Smith"), is_signed("By An Nguyen")
    (False, False, True, True)
    """
    first, _, rest = text.partition(" ")
    name = rest.split()
    if text[-1:] in _STOPS or len(name) > _NAMED[-1] + 1 or not opens_as_byline(text):
        return False
    is_name = len(name) in _NAMED and all(word[0].isupper() and word[-1].isalpha() for word in name)
    is_name = is_name and _NO_NAME.isdisjoint(map(str.casefold, name))
    return is_name or (first.isalpha() and rest[:1].islower() and is_signed(rest))


def opens_as_byline(text: str) -> bool:
    """Whether a text begins as bylines do."""
    return bool(label_bits(text) >> _OPENS_AS_BYLINE & 1)
