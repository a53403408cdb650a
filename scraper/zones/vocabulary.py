"""The zones: what a piece of a page can be. The vocabulary is fixed; see docs/zones.md for the decisions behind each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import compress
from typing import NamedTuple


class Zone(StrEnum):
    """Where a piece of visible text belongs; each piece belongs to exactly one zone."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    COMMENTS = "comments"
    COMMENT_FORM = "comment_form"
    TICKER = "ticker"
    RELATED = "related"
    TAGS = "tags"
    MASTHEAD = "masthead"
    NAVIGATION = "navigation"
    PROMOTION = "promotion"
    SHARING = "sharing"
    AUTHOR_BIO = "author_bio"
    NOTICE = "notice"
    FOOTER = "footer"
    OTHER = "other"

    __hash__ = str.__hash__  # an enum's own hash is a call in Python, and zones are keys of many a dict


class Segment(NamedTuple):
    """A piece of the page's visible text with its zone."""

    zone: str
    text: str
    xpath: str  # of the block-level element it stands in; `line:N` in a text dump


@dataclass(frozen=True)
class Partition:
    """The zone of each block of a document; the columns run parallel to `document.blocks`. Never changed, only replaced."""

    zones: Sequence[Zone]
    confidence: Sequence[float]  # 0 to 1
    seen: Sequence[bool]  # False where the block is hidden and not the article's own

    def indexes(self, *zones: Zone) -> list[int]:
        """The visible blocks of `zones`, in document order."""
        if len(zones) == 1:
            return list(self._seen_of.get(zones[0], ()))
        found: list[int] = []
        for zone in zones:
            found += self._seen_of.get(zone, ())
        return sorted(found)

    @cached_property
    def _seen_of(self) -> dict[Zone, list[int]]:
        found: dict[Zone, list[int]] = {}
        for i, zone in compress(enumerate(self.zones), self.seen):
            found.setdefault(zone, []).append(i)
        return found
