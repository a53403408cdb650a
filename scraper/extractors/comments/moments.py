"""What in a thread is a moment by its look, where no name tells: lines that are one, and lines that open with one."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from scraper.document import Document
from scraper.extractors.comments.labels import is_member_fact
from scraper.extractors.comments.thread import Thread
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.name_and_date import EDGE, split_date
from scraper.extractors.pieces import LINE_BREAK, block_of, text_with_breaks
from scraper.markup import HEADINGS
from scraper.zones.moments import find_moment
from scraper.zones.rows import as_name

MOMENT_LINE_CHARS = 70  # of a line that is a moment with what stands beside it
_WORDS_BEFORE = 8  # "Posted by Mara Quill on Friday,"
_WORDS_BEHIND = 6  # ", by Mara Quill | Reply"
_RARE = 0.34  # share of the moments of the commonest make, below which another make is of quotations
_PURE, _IMPURE = 0.6, 0.5  # share of a line that its moment is: of a line for it, of a sentence with one
_OPENING_CHARS = 40
_PARTED = re.compile(r"(?:\s?uhr)?(?:[)\]]\s?[:–—-]?\s+|:\s+|\s[-–—]\s+(?=(?:\S+\s+){3}))(?=\w)", re.IGNORECASE)
# How the names of months begin, in languages of the press.
_MONTHS = (
    "jan|ene|gen|janv|feb|fév|fev|mar|mär|mrt|mac|apr|avr|abr|mai|may|mei|maj|mag|jun|juin|giu|jul|juil|lug|aug|aoû|ago|ogo|sep|set|okt"
    "|oct|ott|out|nov|dez|dec|déc|dic|des|dis|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер"
    "|жов|лис|гру|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|ιαν|φεβ|μαρ|απρ|μαϊ|μαΐ|ιουν|ιουλ"
    "|αυγ|σεπ|οκτ|νοε|δεκ|tháng|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ינו|פבר|מרץ|אפר|מאי|יוני"
    "|יולי|אוג|ספט|אוק|נוב|דצמ"
)
_DAY_ALONE = re.compile(
    rf"(?:{_MONTHS})[^\W\d]*\.?\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th|\.|º|er)?\s(?:de\s|d['’])?(?:{_MONTHS})[^\W\d]*\.?"
    r"|\d{1,2}月\d{1,2}日",
    re.IGNORECASE,
)
_PROSE_WORDS = 4
_SENTENCE = re.compile(r"[!?।。]|:(?:\s+\S+){6}")
_SAID = re.compile(r"[)\]]?\s?:\s\S+\s\S")  # a colon and the words of the comment


def is_moment_line(text: str) -> bool:
    """Whether a line is a moment with at most a name and a button beside it.

    >>> is_moment_line("Mara Quill, 3 days ago"), is_moment_line("Mara: But it was open! (3.4.2019)")
    (True, False)
    >>> is_moment_line("Mara Quill, 3.4.2019, 9:15: Hands off.")
    False
    """
    text = text.strip(EDGE)
    if len(text) >= MOMENT_LINE_CHARS or not has_digit(text) or (moment := find_moment(text)) is None:
        return False
    before, behind = text[: moment[0]], text[moment[1] :]
    if _SAID.match(behind):
        return False
    return len(before.split()) <= _WORDS_BEFORE and len(behind.split()) <= _WORDS_BEHIND and not _SENTENCE.search(before)


def end_of_opening_moment(text: str) -> int:
    """Where the words begin that follow a moment in its line; 0 where it does not open with one and what parts it from them.

    >>> end_of_opening_moment(" (18. March 2019, 10:14): The window is dirty."), end_of_opening_moment("In 2019 it was.")
    (26, 0)
    """
    start = len(text) - len(text.lstrip(EDGE + "(["))
    opening = text[start : start + _OPENING_CHARS]
    moment = find_moment(opening) if has_digit(opening) else None
    if moment is None or moment[0]:
        return 0
    parted = _PARTED.match(text, start + moment[1])
    return parted.end() if parted else 0


def end_of_opening(text: str) -> int:
    """The same where somebody's name may stand before the moment.

    >>> end_of_opening("Mara Quill (3.4.2019): The window is dirty."), end_of_opening("Mara Quill, 3.4.2019")
    (23, 0)
    """
    if end := end_of_opening_moment(text):
        return end
    opening = text[:MOMENT_LINE_CHARS]
    moment = find_moment(opening) if has_digit(opening) else None
    if moment is None or not as_name(split_date(opening[: moment[1]])[0]):
        return 0
    parted = _PARTED.match(text, moment[1])
    return parted.end() if parted else 0


def find_times_by_look(thread: Thread) -> list[int]:
    """Elements of short text that look like a moment, of the makes that most of them have; else of what may be a date."""
    pieces = thread.document.pieces
    own = [piece for piece, is_comment in enumerate(thread.is_comment) if is_comment and has_digit(pieces.text[piece])]
    short = [piece for piece in own if len(pieces.text[piece]) < MOMENT_LINE_CHARS]
    own = [piece for piece in own if not is_member_fact(pieces.text[piece].strip())]
    lines = [piece for piece in own if is_moment_line(pieces.text[piece]) or end_of_opening_moment(pieces.text[piece])]
    times = _of_common_makes(thread.document, sorted({pieces.node[piece] for piece in lines}))
    times = times or sorted({pieces.node[piece] for piece in short if DATE.search(pieces.text[piece])})
    if times:
        return times
    days = [piece for piece in short if is_day_alone(pieces.text[piece])]
    return sorted({pieces.node[piece] for piece in days}) if days and _holds_prose(thread, days[0]) else []


def _holds_prose(thread: Thread, first: int) -> bool:
    """Whether what stands behind a piece of the thread is more than names, buttons and headings."""
    texts, owners, tags = thread.document.pieces.text, thread.document.pieces.node, thread.document.nodes.tag
    own = (piece for piece in range(first, len(texts)) if thread.is_comment[piece] and tags[owners[piece]] not in HEADINGS)
    return any(len(texts[piece].split()) >= _PROSE_WORDS for piece in own)


def is_day_alone(text: str) -> bool:
    """Whether a text is a day without its year, as services print those of this year.

    >>> is_day_alone("Jun 9"), is_day_alone("11 Mei"), is_day_alone("Level 9")
    (True, True, False)
    """
    return _DAY_ALONE.fullmatch(text.strip()) is not None


def _of_common_makes(document: Document, found: list[int]) -> list[int]:
    """The elements in lines whose tag and first class many have; of two neighbouring lines the one that is a moment."""
    nodes = document.nodes
    lines = [document.blocks.node[block_of(document, nodes.first_piece[node])] for node in found]
    makes = [(nodes.tag[line], *nodes.attributes[line].get("class", "").split()[:1]) for line in lines]
    least = _RARE * max(Counter(makes).values(), default=0)
    count = Counter(makes)
    common = [node for node, make in zip(found, makes, strict=True) if count[make] >= least]
    dropped = set()
    for one, other in pairwise(common):
        less, more = sorted((one, other), key=lambda node: _purity(document, node))
        if _purity(document, less) < _IMPURE and _purity(document, more) > _PURE and _is_next_line(document, one, other):
            dropped.add(less)
    return [node for node in common if node not in dropped]


def _is_next_line(document: Document, one: int, other: int) -> bool:
    """Whether two elements are neighbouring lines as a whole."""
    nodes, blocks = document.nodes, document.blocks
    block = block_of(document, nodes.first_piece[one])
    is_next = blocks.end_piece[block] == nodes.end_piece[one] == nodes.first_piece[other]
    return is_next and nodes.end_piece[other] == blocks.end_piece[block + 1] and LINE_BREAK not in text_with_breaks(document, one)


def _purity(document: Document, node: int) -> float:
    """Share of an element's text that its moment is."""
    text = document.text_of(node)
    moment = find_moment(text)
    return (moment[1] - moment[0]) / len(text) if moment else 0.0
