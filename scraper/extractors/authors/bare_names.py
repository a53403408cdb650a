"""Lines that are a name and nothing else, in the byline or right below the headline: who wrote, where no word says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate, Group
from scraper.extractors.authors.elements import href_in_block, of_one_make
from scraper.extractors.authors.words import (
    AGENCY,
    INITIAL_AND_NAME,
    NAME_FIRST,
    NAME_LED,
    NAME_LIKE,
    NAMES_PARTED,
    PARTED,
    REPORTER,
    TOOK_PICTURES,
    TWO_NAMES,
    WORDS_WITHOUT_CASE,
    opening_of,
)
from scraper.extractors.dates_by_look import DAY_ALONE
from scraper.extractors.marks import FOREIGN, Places
from scraper.letters import key_of
from scraper.zones import Partition, Zone

_MAX_LINE = 200
_SHORT = 90
_ROLE_CHARS = 80
_NEAR = 25  # blocks between the headline and an author line
_ABOVE = 3  # blocks between an author line and the text, however far the headline is
_SIDES = re.compile(r"\s*[/,|]\s*")  # between a name and an agency
_DATE_LIKE = re.compile(r"\d{1,2}.*(?:19|20)\d\d|(?:19|20)\d\d.*\d{1,2}")


def bare_names(document: Document, parts: Partition, places: Places) -> Iterator[Group]:
    """A line that is a name and nothing else, in the byline zone, or right below the headline beside a date.

    Several such lines in elements of one class name the authors together.
    """
    found = list(_bare_lines(document, parts, places))
    together = of_one_make(document, found) if found else []
    if together:
        yield tuple(together)
    yield from ((candidate,) for candidate in found if candidate not in together)


def _bare_lines(document: Document, parts: Partition, places: Places) -> Iterator[Candidate]:
    texts, nodes = document.blocks.text, document.blocks.node
    near = list(places.blocks_near(0, 4))
    around = range(max(near[0] - 1, 0), min(near[-1] + 3, len(texts))) if near else ()
    dated = [i for i in around if len(texts[i]) <= 60 and _DATE_LIKE.search(texts[i])]
    below = [i for i in near if any(-1 <= at - i <= 2 for at in dated)]
    for i in dict.fromkeys([*parts.indexes(Zone.BYLINE)[:6], *below]):
        if parts.zones[i] in FOREIGN or not _is_above_text(i, places) or DAY_ALONE.fullmatch(texts[i]):
            continue
        if i + 1 < len(texts) and TOOK_PICTURES.fullmatch(texts[i + 1]):  # what the person of this line did
            continue
        is_byline = parts.zones[i] is Zone.BYLINE
        line = PARTED.sub(" | ", texts[i]).strip(" |") if is_byline and len(texts[i]) <= _SHORT else texts[i]
        opening = document.pieces.text[document.blocks.first_piece[i]].strip()
        line = opening if is_byline and _is_name_and_agency(opening) else line
        is_sure = is_byline and (
            REPORTER.match(line) is not None
            or NAME_LED.fullmatch(line) is not None
            or INITIAL_AND_NAME.match(line) is not None
            or _is_name_and_agency(line)
            or (i - 1 == places.title and len(line) <= _MAX_LINE and _are_names(line))
        )
        is_name = NAME_LIKE.fullmatch(line) is not None and key_of(line) != key_of(texts[places.title or 0])
        if is_byline and not is_sure and not is_name and (first := _first_piece(document, i)):
            yield Candidate(
                first, "zone:byline", 0.45, nodes[i], href_in_block(document, i), texts[i][len(first) :].strip() or None
            )
        elif is_sure or is_name or (is_byline and len(texts[i]) <= _SHORT and _may_hold_name(line)):
            href = href_in_block(document, i, line if opening_of(line) else "")  # of a name alone it may tell that it is a topic
            yield Candidate(line, "zone:byline", 0.72 if is_sure else 0.45, nodes[i], href)


def _first_piece(document: Document, block: int) -> str | None:
    """The name in an element of its own before what the person does: "<b>Ada Quill</b> <i>Deputy editor</i>"."""
    pieces = document.pieces.text[document.blocks.first_piece[block] : document.blocks.end_piece[block]]
    rest = document.blocks.text[block].removeprefix(pieces[0])
    is_said = len(pieces) > 1 and len(rest) <= _ROLE_CHARS and "\n" not in rest and not any(map(str.isdecimal, rest))
    return pieces[0] if is_said and rest[1:2].isupper() and NAME_LIKE.fullmatch(pieces[0]) else None


def _may_hold_name(line: str) -> bool:
    """Whether a byline's line is worth a look: a name stands beside a date, before a comma, or has no capitals."""
    return any(map(str.isdecimal, line)) or bool(NAME_FIRST.match(line) or WORDS_WITHOUT_CASE.fullmatch(line))


def _are_names(line: str) -> bool:
    """Whether a line is several names and nothing else.

    >>> _are_names("Mara Quill, Ana Sousa e Silva and Ada Ortega y Gasset"), _are_names("Mara Quill and the Sea")
    (True, False)
    """
    names = NAMES_PARTED.split(line)
    if len(names) == 1:
        return TWO_NAMES.fullmatch(line) is not None
    return all(NAME_LIKE.fullmatch(name) or TWO_NAMES.fullmatch(name) for name in names)


def _is_name_and_agency(line: str) -> bool:
    """Whether a line is a person's name and the agency whose text was used, and nothing else.

    >>> [_is_name_and_agency(line) for line in ("AFP / Mara Quill", "Mara Quill, dpa", "Mara Quill / Merrow")]
    [True, True, False]
    """
    sides = [side for side in _SIDES.split(line) if side]
    agencies = sum(AGENCY.fullmatch(side) is not None for side in sides)
    return 0 < agencies < len(sides) and all(AGENCY.fullmatch(side) or NAME_LIKE.fullmatch(side) for side in sides)


def _is_above_text(block: int, places: Places) -> bool:
    """Whether a line stands near the headline, or right above the text."""
    if places.title is None or (block != places.title and abs(block - places.title) <= _NEAR):
        return True
    return places.body is not None and 0 < places.body - block <= _ABOVE
