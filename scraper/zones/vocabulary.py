"""The zones: what a piece of a page can be. The vocabulary is fixed; see docs/zones.md for the decisions behind each."""

from __future__ import annotations

from enum import StrEnum
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


class Segment(NamedTuple):
    """A piece of the page's visible text with its zone."""

    zone: str
    text: str
    xpath: str  # of the block-level element it stands in; `line:N` in a text dump


class Partition(NamedTuple):
    """The zone of each block of a document; the lists run parallel to `document.blocks`."""

    zones: list[Zone]
    confidence: list[float]  # 0 to 1
    seen: list[bool]  # False where the block is hidden and not the article's own
    warnings: tuple[str, ...] = ()  # codes of what the record's user should know

    def indexes(self, *zones: Zone) -> list[int]:
        """The visible blocks of `zones`, in document order."""
        return [i for i, zone in enumerate(self.zones) if zone in zones and self.seen[i]]
