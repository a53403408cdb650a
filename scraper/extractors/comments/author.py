"""Who wrote a comment: told by a label, by what elements are named, else by the place of the name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scraper.extractors.comments.buttons import button_key, is_button, opens_with_button
from scraper.extractors.comments.labels import is_answer_title, is_member_fact, is_name_label, is_post_number
from scraper.extractors.comments.reading import Reading
from scraper.extractors.dates_by_look import DATE
from scraper.extractors.name_and_date import DATE_LINE, EDGE, split_colon, split_date
from scraper.extractors.pieces import text_of_pieces
from scraper.markup import fold
from scraper.zones import Zone
from scraper.zones.comment_names import Role
from scraper.zones.labels import label_zone
from scraper.zones.rows import as_name

_PLAIN_CHARS = 45  # of a name that nothing but a date behind it tells
_AUTHOR_CHARS = 150
_HEADINGS = ("h3", "h4", "h5", "h6")  # of a comment: its author's name or its title
_NAME_TAGS = frozenset(("strong", "b", "a", "cite", *_HEADINGS))
_MOMENTS_TRIED = 5  # a comment has one or two
_NEXT_LABEL = re.compile(r"\s+[^\W\d]{1,12}\s?[:：]\s*")  # "Mara Quill  Date: 3 April 2019"


def find_author(reading: Reading, printed: Collection[str] = ()) -> tuple[str | None, tuple[str, ...]]:
    """The author's name, and what stood beside it in the same element (often the moment).

    `printed`: what most comments say, see `button_key`. It is a name only where an element is called so.
    """
    if told := _told_author(reading):
        return told
    dates: list[str] = []
    is_elsewhere = False  # for a title stands in its place
    for node in _author_elements(reading):
        text = reading.text_in(node, Role.TIME | Role.ACTION) or _text_of_button(reading, node)
        name, rest = split_date(text)
        if is_answer_title(text) or is_member_fact(text):
            is_elsewhere = True
            continue
        if DATE_LINE.fullmatch(text.strip(EDGE)):
            dates.append(text.strip(EDGE))  # a line named for the author that prints the moment alone
        elif name and len(name) < _AUTHOR_CHARS and not is_post_number(name) and not _is_bare_label(name):
            return name, (*rest, *dates)
    for node in reading.elements(Role.TIME):  # "written by Mara Quill on 3 April 2019"
        text = reading.text_in(node, Role.ACTION)
        name, rest = split_date(text)
        if rest and name and (is_elsewhere or not text.startswith(name)) and not is_post_number(name):
            return name, rest
    return _author_by_place(reading, printed)


def _told_author(reading: Reading) -> tuple[str, tuple[str, ...]] | None:
    """Behind a label, in a byline or, where no element is named for it, the first name in the writer's cell."""
    nodes = reading.thread.document.nodes
    if reading.item.opening:
        return split_colon(reading.item.opening)
    if reading.item.said:
        return split_colon(reading.thread.document.pieces.text[reading.item.first][: reading.item.said])
    for text in reading.labelled("name"):
        own, label, behind = text.partition(next_label[0]) if (next_label := _NEXT_LABEL.search(text)) else (text, "", "")
        name, rest = split_date(own)
        if name:
            return name, (*rest, behind) if label else rest
    if reading.head.bylines:
        return next(iter(reading.head.bylines.values()))
    before = (node for node in reading.elements(Role.STRONG) if nodes.first_piece[node] < reading.head.column.start)
    if not reading.head.column or reading.named_authors() or next(before, None) is not None:
        return None
    for text in reading.column_lines():
        name, rest = split_date(text)
        if as_name(name) and not _names_nobody(text):
            return name, rest
    return None


def _names_nobody(text: str) -> bool:
    """Whether a short text is a title of an answer, a fact of a member or a day, and so no name.

    >>> _names_nobody("Re: Coffee stains"), _names_nobody("Posts: 214"), _names_nobody("3 May, 10:20")
    (True, True, True)
    >>> _names_nobody("Mara Quill")
    False
    """
    if is_answer_title(text) or is_member_fact(text) or is_post_number(text):
        return True
    return text[:1].isdigit() and DATE.search(text) is not None


def _text_of_button(reading: Reading, node: int) -> str:
    """What an element says that is named for the name alone, where all of it is a button: that one shows the profile."""
    return reading.text_in(node, Role.TIME) if reading.roles[node] & Role.STRONG else ""


def _is_bare_label(text: str) -> bool:
    """Whether a text is the label of a name that nobody gave; one word of that kind may be a name.

    >>> _is_bare_label("Posted by:"), _is_bare_label("Di")
    (True, False)
    """
    return " " in text.strip() and is_name_label(text)


def _author_elements(reading: Reading) -> Iterator[int]:
    """Elements that may hold the name and nothing else, best first."""
    nodes = reading.thread.document.nodes
    yield from reading.elements(Role.STRONG)
    for node in (*reading.elements(Role.PLAIN), *reading.elements(Role.AUTHOR)):
        texts = reading.thread.document.pieces.text
        # behind a label in the same element: "by Mara Quill"
        first = next((p for p in reading.pieces_in(node) if not texts[p].isspace() and not is_name_label(texts[p])), -1)
        inner = (one for one in range(node + 1, nodes.end[node]) if nodes.tag[one] in _NAME_TAGS)
        yield from (one for one in inner if nodes.first_piece[one] <= first < nodes.end_piece[one])
        yield node


def _author_by_place(reading: Reading, printed: Collection[str]) -> tuple[str | None, tuple[str, ...]]:
    """Where no name tells: the bold, quoted or linked words beside the text, or what stands before the date."""
    document = reading.thread.document
    free = [p for p in reading.pieces if not reading.role_at(p) & (Role.ACTION | Role.TEXT | Role.TIME)]
    for tags in (("cite",), _HEADINGS, ("strong", "b"), ("a",)):
        if tags == ("a",) and (found := _author_in_line(reading)):
            return found
        for piece in free if not reading.thread.tags.isdisjoint(tags) else ():
            if not any(document.nodes.tag[node] in tags for node in reading.up_to_item(piece)):
                continue
            if tags is _HEADINGS and not as_name(document.pieces.text[piece]):
                continue
            name, rest = split_date(fold(document.pieces.text[piece]))
            if (
                label_zone(name) is Zone.COMMENTS
                or is_button(name)
                or _is_bare_label(name)
                or button_key(name) in printed
                or _names_nobody(name)
            ):
                continue
            if len(name) > 1 and len(name) < _AUTHOR_CHARS and any(map(str.isalpha, name)):
                return name, rest
    for piece in free[:6]:
        name, rest = split_date(reading.opening(piece))
        if rest and name and len(name) < _PLAIN_CHARS and not opens_with_button(name) and not _is_bare_label(name):
            return name, rest
    return None, ()


def _author_in_line(reading: Reading) -> tuple[str, tuple[str, ...]] | None:
    """What looks like a name in the line of the moment."""
    document = reading.thread.document
    times = [document.nodes.first_piece[node] for node in reading.elements(Role.TIME)[:_MOMENTS_TRIED]]
    for piece in (*times, *reading.head.dated):
        line = text_of_pieces(document, [one for one in reading.line(piece) if not reading.role_at(one) & Role.ACTION])
        name, rest = split_date(line)
        if rest and as_name(name) and label_zone(name) is None and not (opens_with_button(name) or is_post_number(name)):
            return name, rest
    return None
