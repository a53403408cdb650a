"""What a comment prints besides its text and its author: when it was written and how many like it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from scraper.caches import cache_short
from scraper.extractors.comments.buttons import LIKE, LIKE_NAME, SIGNED, find_liked, is_button
from scraper.extractors.comments.reading import Reading
from scraper.extractors.dates_by_look import AGE, DATE, has_digit
from scraper.extractors.name_and_date import BRACKETS, EDGE, split_date
from scraper.extractors.pieces import text_of_pieces
from scraper.markup import fold
from scraper.zones.comment_names import Role
from scraper.zones.moments import find_moment

# For scripts that say "2 days ago".
_MOMENTS = ("data-datetime", "data-timestamp", "data-utime", "data-time", "data-date", "data-value")
_TELLING = frozenset(("datetime", "content", "title", *_MOMENTS))  # attributes that may state a moment
_LIKES_CHARS = 40
_LINE_CHARS = 200  # of one that tells who wrote and when
_POST_NUMBER = re.compile(r"^\s*#\s?\d{1,5}(?:\.\d{1,4})*(?:\s\W*|\s*[|·:—–-]\s*)(?=\w)")  # "#12 — 3 April 2019"
_CLOCK = re.compile(r"\W*\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?(?:[ap]\.?m\.?|uhr|h))?\W*", re.IGNORECASE)
_NAME_WORD = re.compile(r"[a-z]+")
_VOTES = {
    "for": frozenset("up plus pos positive good agree pro oui like likes yes".split()),
    "against": frozenset("down minus neg negative bad disagree contra non dislike dislikes no".split()),
}
_BUTTON_TAGS = frozenset(("button", "a"))
_BUTTON_NAMES = ("aria-label", "title", "data-testid", "data-action")  # attributes that tell what a button is for


def find_times(reading: Reading) -> list[str]:
    document = reading.thread.document
    found: list[str] = []
    for node in reading.elements(Role.TIME):
        inside = document.nodes.attributes[node : document.nodes.end[node]]
        if attribute_sets := [a for a in inside if not _TELLING.isdisjoint(a)]:
            found += [a["datetime"] for a in attribute_sets if a.get("datetime")]
            found += [a["content"] for a in attribute_sets if a.get("content")]
            found += [a[name] for a in attribute_sets for name in _MOMENTS if has_digit(a.get(name, ""))]
            titles = [a["title"] for a in attribute_sets if DATE.search(a.get("title", ""))]
            printed = reading.text_in(node, Role.AUTHOR)
            found += [title for title in titles if title not in printed]  # what is printed may name the zone, too
        found.append(reading.text_in(node, Role.AUTHOR))
        found += [fold(document.pieces.text[p]) for p in reading.pieces_in(node) if not document.pieces.text[p].isspace()]
    for piece in reading.head.dated:
        text = reading.opening(piece) if piece in reading.head.cuts else fold(document.pieces.text[piece])
        alone = split_date(text)[1] if piece in reading.head.cuts else ()  # without the name before it
        found.append(next(iter(alone), text.strip(EDGE + BRACKETS)))
    if found and all(map(_CLOCK.fullmatch, found)):
        found = [*_dates_of_lines(reading), *found]
    found += reading.labelled("date")
    own = map(document.nodes.attributes.__getitem__, reading.node_roles)
    found += [title for a in own if "title" in a and DATE.search(title := a["title"])]
    found += [] if found else _ages_among_buttons(reading)
    return [text for one in found if (text := _POST_NUMBER.sub("", one)) and not text.isspace()]


def _ages_among_buttons(reading: Reading) -> Iterator[str]:
    """How old a comment is, at the end of its line of buttons: "Like · Reply · 14 · 2y"."""
    for line in map(reading.short_text, reading.lines):
        buttons, _, age = line.rpartition("·")
        if buttons and AGE.fullmatch(age.strip()) and is_button(buttons.partition("·")[0].strip()):
            yield age.strip()


def _dates_of_lines(reading: Reading) -> Iterator[str]:
    """The dates in the lines of pieces that hold a part of them: a link with the time alone behind the day. Each line once."""
    document = reading.thread.document
    passed: set[int] = set()  # pieces of these lines
    for piece in (*(document.nodes.first_piece[node] for node in reading.elements(Role.TIME)), *reading.head.dated):
        if piece in passed:
            continue
        own = reading.line(piece)
        passed.update(own)
        line = text_of_pieces(document, own)
        moment = find_moment(line) if len(line) < _LINE_CHARS else None
        if moment and not _CLOCK.fullmatch(line, *moment):
            yield line[slice(*moment)]


def find_likes(reading: Reading) -> str | None:
    """A number in an element named for likes; else in a button or a short text or line that says so: "Like (3)", "3 likes"."""
    document = reading.thread.document
    for node in reading.elements(Role.LIKES):
        text = reading.text_in(node, Role.TIME)  # the line of buttons may begin with the moment
        if has_digit(text) and len(text) < _LIKES_CHARS:
            return text
    numbered, tags = reading.numbered, document.nodes.tag
    buttons = sorted(node for node in reading.roles if tags[node] in _BUTTON_TAGS)
    texts = chain(
        (document.text_of(node) for node in buttons if not numbered.isdisjoint(reading.pieces_in(node))),
        reading.short_texts(sorted(numbered)),
        (reading.short_text(line) for line in reading.lines if not numbered.isdisjoint(line)),
    )
    printed = [text for text in dict.fromkeys(texts) if text and len(text) < _LIKES_CHARS]
    said = next(filter(LIKE.match, printed), None) or next(filter(None, map(find_liked, printed)), None)
    return said or _named_likes(reading, buttons) or _likes_of_pair(reading) or _signed_likes(reading)


def _named_likes(reading: Reading, buttons: list[int]) -> str | None:
    """The number that is all of a button's text, where an attribute says that the button is for likes."""
    document = reading.thread.document
    for node in buttons:
        if reading.numbered.isdisjoint(reading.pieces_in(node)) or not (text := document.text_of(node)).isdecimal():
            continue
        attributes = document.nodes.attributes[node]
        if any(LIKE_NAME.search(attributes.get(name, "")) for name in _BUTTON_NAMES):
            return text
    return None


def _likes_of_pair(reading: Reading) -> str | None:
    """Of two numbers in elements that are named for the two ways to vote, the one for those who agree."""
    if not reading.numbered:
        return None
    nodes = reading.thread.document.nodes
    votes = {node: vote for node in reading.roles if (vote := _vote_of(nodes.attributes[node].get("class", "")))}
    if len(set(votes.values())) < len(_VOTES):
        return None
    texts = (reading.text_in(node, Role.NONE) for node, vote in sorted(votes.items()) if vote == "for")
    return next((text for text in texts if has_digit(text) and len(text) < _LIKES_CHARS), None)


@cache_short(4096)  # the comments of a thread have the same elements
def _vote_of(names: str) -> str | None:
    """Which way to vote a class attribute names.

    >>> _vote_of("rating-button rating-up"), _vote_of("hc_minus"), _vote_of("updated")
    ('for', 'against', None)
    """
    words = set(_NAME_WORD.findall(names.lower()))
    told = [vote for vote, known in _VOTES.items() if words & known]
    return told[0] if len(told) == 1 else None


def _signed_likes(reading: Reading) -> str | None:
    """A number with a plus beside a text: of one that is all that a comment says ("+1"), a reader is the author."""
    texts = reading.thread.document.pieces.text
    if counted := _number_behind_plus(reading):
        return counted
    beside = (p for p in sorted(reading.numbered) if not reading.role_at(p) & Role.TEXT)
    found = next((text for p in beside if SIGNED.fullmatch(text := fold(texts[p]).strip())), None)
    return found if found and any(paragraph != found for paragraph in reading.paragraphs) else None


def _number_behind_plus(reading: Reading) -> str | None:
    """The number right behind a plus that is a button of its own."""
    texts = reading.thread.document.pieces.text
    for line in reading.lines:
        if reading.numbered.isdisjoint(line):
            continue
        words = [text for piece in line if not reading.role_at(piece) & Role.TEXT and (text := fold(texts[piece]).strip())]
        found = next((number for sign, number in pairwise(words) if sign == "+" and number.isdecimal()), None)
        if found:
            return found
    return None
