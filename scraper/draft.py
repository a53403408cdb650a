"""What extractors hand over: candidates for a field, strings as found, each with its evidence. Best first.

Structs, for a page has some thirty candidates, and a frozen dataclass takes ten times as long to make.
"""

from __future__ import annotations

from msgspec import Struct

#: A candidate's element where it stands in none (an attribute of the page as a whole, a data script).
NOWHERE = -1


class Candidate(Struct, frozen=True):
    """A string that may be a field's value."""

    value: str  # as found, white space folded
    source: str  # "json-ld:headline", "meta:og:title", "zone:title", …
    confidence: float  # 0 to 1
    node: int = NOWHERE  # the element it was found at
    url: str | None = None  # an address that goes with it (a person's page), as found
    role: str | None = None  # a person's role, as found


#: What one source says of a field that holds several values.
Group = tuple[Candidate, ...]


class FoundImage(Struct, frozen=True, kw_only=True):
    """A picture of the article, as found."""

    url: str
    node: int = NOWHERE
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    is_main: bool = False
    source: str = ""


class FoundPaywall(Struct, frozen=True, kw_only=True):
    """What the page says of the text's being free, each with its source."""

    state: str
    evidence: tuple[str, ...]


class Draft(Struct, frozen=True, kw_only=True):
    """Every field of a page's metadata as candidates, best first."""

    title: tuple[Candidate, ...] = ()
    standfirst: tuple[Candidate, ...] = ()
    section: tuple[Candidate, ...] = ()
    tags: tuple[Candidate, ...] = ()  # one candidate a tag, all of them kept
    authors: tuple[Group, ...] = ()  # a group a source; the first group that names someone is kept
    byline: tuple[Candidate, ...] = ()
    opening: tuple[Candidate, ...] = ()  # the body's first paragraphs, where a dateline may stand
    published: tuple[Candidate, ...] = ()
    modified: tuple[Candidate, ...] = ()
    canonical: tuple[Candidate, ...] = ()
    outlet_name: tuple[Candidate, ...] = ()
    tagline: tuple[Candidate, ...] = ()
    language: tuple[Candidate, ...] = ()
    direction: tuple[Candidate, ...] = ()
    images: tuple[FoundImage, ...] = ()
    paywall: FoundPaywall | None = None
    page_type: str = "article"
