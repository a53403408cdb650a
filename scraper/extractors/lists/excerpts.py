"""The excerpts of a list: what its cards print of an article below the headline."""

from __future__ import annotations

from scraper.document import Document
from scraper.extractors.authors.words import OPENING
from scraper.extractors.lists.entries import Entry, nearest_headline
from scraper.extractors.lists.more import says_more

_WORDS = 5  # of a line that ends as a sentence does
_MANY_WORDS = 8  # of any other
_UNPARTED_CHARS = 15  # a word of a sentence in a script that parts no words
_MAX_LINES = 3  # with one headline: of more it is no excerpt, but text that nobody could part
_STOPS = ".!?…。！？।۔؟"
_CLOSING = "\"'”’»)]"


def add_excerpts(document: Document, lines: list[int], headlines: list[Entry]) -> None:
    """Gives each headline of a box the excerpts that stand with it. `lines`: the blocks of the box; `headlines` stand in
    document order."""
    taken = {entry.text for entry in headlines}
    for block in lines:
        text = document.blocks.text[block]
        if text in taken or not is_excerpt(text):
            continue
        pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
        nearest = nearest_headline(document, headlines, Entry([*pieces], None))
        if nearest is None or len(nearest.excerpts) >= _MAX_LINES:
            continue
        if nearest.text not in text and text not in nearest.text:  # neither the headline nor a part of it
            nearest.excerpts.append(text)


def is_excerpt(text: str) -> bool:
    """Whether a line beside a headline is prose: no name, no section, no button.

    >>> is_excerpt("After nine months a boat has left."), is_excerpt("By Ada Moss and Tam Finch, harbour reporters")
    (True, False)
    >>> is_excerpt("九か月ぶりに最初の船が港を出ました。"), is_excerpt("九か月ぶりに最初の船")
    (True, False)
    """
    words = len(text.split(None, _MANY_WORDS))
    is_sentence = text.rstrip(_CLOSING)[-1:] in _STOPS
    if words < _WORDS:
        return is_sentence and len(text) >= _UNPARTED_CHARS * words
    return (is_sentence or (words >= _MANY_WORDS and not OPENING.match(text))) and not says_more(text)
