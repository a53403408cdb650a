"""Every field's extractor in one go: `Document` and zones to a `Draft`. Costly passes run only on pages that need them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from msgspec.structs import replace

from scraper.document import Document
from scraper.draft import Candidate, Draft, Group
from scraper.extractors.authors.extract import author_boxes, byline_groups, extract_bylines, printed_authors, roles_beside
from scraper.extractors.authors.stated import stated_authors
from scraper.extractors.dateline import extract_openings
from scraper.extractors.dates.elsewhere import days_in_state, holds_day, lone_lines, opening_days
from scraper.extractors.dates.extract import (
    byline_dates,
    date_from_address,
    has_clock,
    marked_dates,
    stated_modified,
    stated_published,
    visible_lines,
)
from scraper.extractors.images.extract import extract_images
from scraper.extractors.language import extract_directions, extract_languages
from scraper.extractors.links import find_links
from scraper.extractors.marks import Marks, Places, find_marks
from scraper.extractors.outlet.extract import extract_outlet_names, extract_taglines
from scraper.extractors.page_type import extract_page_type
from scraper.extractors.paywall import extract_paywall
from scraper.extractors.section.extract import extract_sections
from scraper.extractors.standfirst import extract_standfirsts
from scraper.extractors.tags import extract_tags
from scraper.extractors.title.extract import extract_titles
from scraper.extractors.urls import extract_canonicals
from scraper.letters import key_of
from scraper.zones import Partition

_FULL_NAME = re.compile(r"[^\W\d_]{2,}\.? \S*[^\W\d_]{2,}")  # two words at least: no log-in name

_TOLD = ("opening:body", "zone:byline")  # with a day in one of these no line elsewhere and no script is asked
_NOTHING: Mapping[str, Group] = {}


def extract_metadata(document: Document, parts: Partition, selected: Mapping[str, Group] = _NOTHING) -> Draft:
    """All candidates for all fields of metadata. `selected`: what the outlet's own selectors found; it goes before the rest."""
    draft = _extract(document, parts)
    if not selected:
        return draft
    changes: dict[str, object] = {
        name: (*selected[field], *getattr(draft, name)) for field, name in _CANDIDATES.items() if field in selected
    }
    if "tags" in selected:
        changes["tags"] = selected["tags"]
    if "authors" in selected:
        changes["authors"] = (selected["authors"], *draft.authors)
    return replace(draft, **changes)


#: Field of the record → the draft's name for its candidates, for fields that an outlet's selectors may fill.
_CANDIDATES = {
    "title": "title",
    "standfirst": "standfirst",
    "section": "section",
    "byline": "byline",
    "published_at": "published",
    "modified_at": "modified",
    "tagline": "tagline",
}


def _extract(document: Document, parts: Partition) -> Draft:
    elements = _Elements(document, parts)
    page_type = extract_page_type(document, parts)
    is_listing = page_type == "listing"  # what it prints is its articles'
    sections = (
        *extract_sections(document, parts, elements.links, elements.places, elements.outlet_names),
        *_hinted(document, "section"),
    )
    return Draft(
        title=extract_titles(document, parts, elements.links),
        standfirst=extract_standfirsts(document, parts),
        section=sections,
        tags=extract_tags(
            document,
            parts,
            elements.links,
            elements.places,
            next((one.value for one in sections), ""),
            next((one.value for one in elements.outlet_names), ""),
        ),
        authors=tuple(stated_authors(document)) if is_listing else _authors(document, parts, elements),
        byline=extract_bylines(document, parts, elements.places),
        opening=extract_openings(document, parts),
        published=tuple(stated_published(document)) if is_listing else _published(document, parts, elements),
        modified=_modified(document, elements),
        canonical=extract_canonicals(document),
        outlet_name=elements.outlet_names,
        tagline=extract_taglines(document, parts, elements.links, elements.outlet_names),
        language=extract_languages(document),
        direction=extract_directions(document),
        images=extract_images(document, parts, elements.links),
        paywall=extract_paywall(document, parts),
        page_type=page_type,
    )


def _hinted(document: Document, field: str) -> Group:
    """What a feed said of the page."""
    hint = document.page.hints.get(field)
    return (Candidate(hint, f"feed:{field}", 0.4),) if hint else ()


class _Elements:
    """What several extractors look up among the elements."""

    def __init__(self, document: Document, parts: Partition) -> None:
        self._document = document
        self.places = Places(document, parts)
        self.links = find_links(document)
        self.outlet_names = extract_outlet_names(document, parts, self.links)

    @cached_property
    def marks(self) -> Marks:
        """Worked out when somebody asks: few pages need them."""
        return find_marks(self._document, self.places.around())


def _authors(document: Document, parts: Partition, elements: _Elements) -> tuple[Group, ...]:
    """Stated groups; the byline zone's lines too, for they may name more people, and the author's box, which tells what they are.

    Every element only where nobody is stated, or none but the outlet itself.
    """
    stated = tuple(stated_authors(document))
    names = [candidate.value for group in stated for candidate in group if _FULL_NAME.search(candidate.value)]
    if not {key_of(name) for name in names} <= {key_of(name.value) for name in elements.outlet_names}:
        printed = byline_groups(document, parts, elements.places)
        return (*stated, *printed, *author_boxes(document, parts), *roles_beside(document, parts, frozenset(names)))
    return (*stated, *printed_authors(document, parts, elements.marks, elements.places))


def _published(document: Document, parts: Partition, elements: _Elements) -> tuple[Candidate, ...]:
    stated = stated_published(document)
    found = list(stated)
    if not has_clock(candidate for candidate in stated if candidate.confidence > 0.82):
        found += marked_dates(document, elements.marks, elements.places, "published")
        found += visible_lines(document, parts, elements.places)
        if not any(candidate.source.endswith("]") for candidate in found) and not stated:
            found += opening_days(document, parts)
            if not any(candidate.source in _TOLD and holds_day(candidate.value) for candidate in found):
                found += lone_lines(document, parts, elements.places.body_end)
                found += days_in_state(document)
        found += date_from_address(document)
    else:
        found += byline_dates(document, parts, elements.places)
    return tuple(found)


def _modified(document: Document, elements: _Elements) -> tuple[Candidate, ...]:
    stated = stated_modified(document)
    if stated or "marks" not in elements.__dict__:
        return tuple(stated)
    return tuple(marked_dates(document, elements.marks, elements.places, "modified"))
