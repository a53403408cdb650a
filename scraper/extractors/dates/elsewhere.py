"""`published_at` where neither data nor byline states it: the day that opens the text, a page's only date line, inline state.

Read on pages without a machine-readable date alone. Nothing is parsed here: strings as found, with the trust of their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.dates_by_look import has_digit
from scraper.zones import Partition, Zone

_MAX_LINE = 90  # a longer one is prose
_DAY = re.compile(r"\d{1,2}\D{1,20}\d{4}|\d{4}\D{1,3}\d{1,2}\D{1,3}\d|\d{1,2}[./]\d{1,2}[./]\d{2}")
#: "27.1.2022 - In the night", "(21 November 2022) Those", "Essen, 5. Mai 2022: The": a day, then a mark that ends it.
_OPENS = re.compile(
    r"[(\[]?(?:[^\W\d][\w .'’-]{1,30},\s*(?:den\s+)?)?"
    r"(\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d]{3,12}\.?\s+\d{4}|[^\W\d]{3,9}\.?\s+\d{1,2},\s*\d{4}|[^\W\d]{3,9}\.?\s+\d{4}$)"
    r"(?=\s*[-–—:)\].|»„“\"]|\s*$)"
)
_NOT_OWN = (Zone.COMMENTS, Zone.COMMENT_FORM, Zone.TICKER, Zone.RELATED, Zone.CAPTION)
HEAD_TRUST = 0.38  # of a date in the page's head
_BEHIND = 3  # blocks behind the text
_FEW = 6  # more date lines are a list of articles
#: A key under which scripts hold the moment of publication, from "ubli" on, with the moment.
_STEM = b"ubl"
_NO_NAME = re.compile(r"[^A-Za-z_]+")
_STATE = re.compile(
    rb"(ubl(?:ish(?:ed)?(?:At|_at|Date|_date)?|icationDate|ication))(?:\\*[\"']|&quot;)?\s*[:=]\s*(?:\\*[\"']|&quot;)?"
    rb"((?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?|(?:19|20)\d\d[01]\d[0-3]\d(?!\d))"
)


def holds_day(text: str) -> bool:
    """Whether a day with its year seems to stand in the text."""
    return has_digit(text) and _DAY.search(text) is not None


def opening_days(document: Document, parts: Partition) -> Iterator[Candidate]:
    """The day that stands before the words of the first paragraphs or of the lead, as newsrooms and offices print it."""
    texts, nodes = document.blocks.text, document.blocks.node
    for i in sorted((*parts.indexes(Zone.STANDFIRST)[:2], *parts.indexes(Zone.BODY)[:3])):
        found = _OPENS.match(texts[i])
        if found:
            yield Candidate(found[1], "opening:body", 0.62, nodes[i])


def lone_lines(document: Document, parts: Partition, body_end: int | None) -> Iterator[Candidate]:
    """The page's only date line, wherever it stands (`lone`); of a few each (`some`), to be believed if it has a label.

    So is one right behind the text, whatever the zone.
    """
    texts, nodes = document.blocks.text, document.blocks.node
    for i in range(body_end + 1, min(body_end + 1 + _BEHIND, len(texts))) if body_end is not None else ():
        if len(texts[i]) <= _MAX_LINE and holds_day(texts[i]) and parts.seen[i]:
            yield Candidate(texts[i], "some:line", 0.45, nodes[i])
    lines: dict[str, int] = {}
    for i, text in enumerate(texts):
        if len(text) <= _MAX_LINE and holds_day(text) and parts.seen[i] and parts.zones[i] not in _NOT_OWN and "©" not in text:
            lines.setdefault(text, i)
    source = "lone:line" if len(lines) == 1 else "some:line"
    for text, i in lines.items() if len(lines) <= _FEW else ():
        if source == "lone:line" and parts.zones[i] is Zone.MASTHEAD:  # today's date, less than a day of the address
            yield Candidate(text, "near:head", HEAD_TRUST, nodes[i])
        else:
            yield Candidate(text, source, 0.45, nodes[i])


def days_in_state(document: Document) -> Iterator[Candidate]:
    """What inline scripts say of the publication, where all that say it agree on the day."""
    body = document.page.body
    said: dict[str, set[str]] = {}
    at = body.find(_STEM)
    while at >= 0:
        if found := _STATE.match(body, at):
            key = _NO_NAME.split(body[max(at - 16, 0) : found.end(1)].decode("ascii", "replace"))[-1]
            said.setdefault(key, set()).add(found[2].decode())
        at = body.find(_STEM, at + len(_STEM))
    for key in sorted(said, key=lambda name: (name != "datePublished", name)):  # schema.org's own name first
        if len({value.replace("-", "")[:8] for value in said[key]}) == 1:
            yield Candidate(max(said[key], key=lambda value: (len(value), value)), f"script:{key}", 0.5)
        return
