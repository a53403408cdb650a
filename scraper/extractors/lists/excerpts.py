"""The excerpts of a list: what its cards print of an article below the headline."""

from __future__ import annotations

from scraper.document import Document
from scraper.extractors.authors.words import OPENING
from scraper.extractors.dates_by_look import find_digit
from scraper.extractors.lists.boxes import clean_label
from scraper.extractors.lists.entries import Entry, nearest_headline
from scraper.extractors.lists.more import says_more
from scraper.markup import fold
from scraper.zones.moments import find_moment

_WORDS = 5  # of a line that ends as a sentence does
_MANY_WORDS = 8  # of any other
_UNPARTED_CHARS = 15  # a word of a sentence in a script that parts no words
_MAX_LINES = 3  # with one headline: of more it is no excerpt, but text that nobody could part
_DATE_CHARS = 60
_DATE_WORDS = 2  # beside a moment, in a line that says when something was printed or changed
_STOPS = ".!?…。！？।۔؟"
_PARTING = " \n\t\u00a0/|[(–—→»›"  # what stands before a button that ends a line
_CLOSING = "\"'”’»)]"


def add_excerpts(document: Document, lines: list[int], headlines: list[Entry], label: str | None) -> None:
    """Gives each headline of a box the excerpts that stand with it. `lines`: the blocks of the box, one of which may be its
    `label`; `headlines` stand in document order."""
    taken = {entry.text for entry in headlines}
    for block in lines:
        text = document.blocks.text[block]
        if text in taken or not is_excerpt(text) or clean_label(text) == label:
            continue
        pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
        nearest = nearest_headline(document, headlines, Entry([*pieces], None))
        if nearest is None or len(nearest.excerpts) >= _MAX_LINES:
            continue
        if nearest.text not in text and text not in nearest.text:  # neither the headline nor a part of it
            nearest.excerpts.append(_without_button(document, pieces, text))


def _without_button(document: Document, pieces: range, text: str) -> str:
    """An excerpt without the "Read more" that ends it in an element of its own."""
    last = next((piece for piece in reversed(pieces) if not document.pieces.text[piece].isspace()), pieces.start)
    if last == pieces.start or document.pieces.node[last] == document.pieces.node[pieces.start]:
        return text
    end = fold(document.pieces.text[last]).strip()
    if not (says_more(end) and text.endswith(end)):
        return text
    return text[: -len(end)].rstrip(_PARTING)


def is_excerpt(text: str) -> bool:
    """Whether a line beside a headline is prose: no name, no section, no button.

    >>> is_excerpt("After nine months a boat has left."), is_excerpt("By Ada Moss and Tam Finch, harbour reporters")
    (True, False)
    >>> is_excerpt("九か月ぶりに最初の船が港を出ました。"), is_excerpt("九か月ぶりに最初の船")
    (True, False)
    >>> is_excerpt("Actualizado 25 de abril de 2022 10:08 AM"), is_excerpt("It sank on 3 April 2019 at 10:15.")
    (False, True)
    """
    words = len(text.split(None, _MANY_WORDS))
    is_sentence = text.rstrip(_CLOSING)[-1:] in _STOPS
    if words < _WORDS:
        return is_sentence and len(text) >= _UNPARTED_CHARS * words
    if not (is_sentence or (words >= _MANY_WORDS and not OPENING.match(text))) or says_more(text):
        return False
    return len(text) > _DATE_CHARS or find_digit(text) is None or not _is_dated_line(text)


def _is_dated_line(text: str) -> bool:
    """Whether a short line is little more than a moment: "Updated 25 April 2022 10:08 AM"."""
    moment = find_moment(text)
    return moment is not None and len((text[: moment[0]] + text[moment[1] :]).split()) <= _DATE_WORDS
