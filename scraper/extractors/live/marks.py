"""Lines that a printed moment opens, as those of a live blog's entries: "14:32", "14.32 Uhr – Kern gewinnt", "下午2:32", "73'".

Such a line tells a time of day or the minute of a match. The marks of one page are of one kind and of one make of elements, and
their moments run one way, up or down. Whether they make a live blog is for others to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise
from operator import gt, lt

from msgspec import Struct
from msgspec.structs import replace

from scraper.document import Document
from scraper.extractors.comments.moments import is_day_alone
from scraper.extractors.dates_by_look import has_digit
from scraper.zones import Partition, Zone
from scraper.zones.moments import find_moment, is_to_the_minute

LEAST = 3  # entries that make a live blog, where the page says that it is one
_PLACES = (Zone.BODY, Zone.BYLINE)
_DAY = 24 * 60
WRAP = 10 * 60  # minutes the other way from which a step leads into another day
_AGE_CHARS = 40
_DAY_CHARS = 40
_WEEKDAY = re.compile(r"^[^\W\d]{2,14}[.,]*\s+(?=\d)|^[^\W\d]{2,14},\s+")
_DAY_IN_NUMBERS = re.compile(r"[0-3]?\d\s?[./]\s?[01]?\d\.?")
_APART_CHARS = 24
_FEW = 40  # lines of no known zone that are tried one by one
_STEPS_A_BREAK = 6  # so many steps one way excuse one the other way

# The half of the day before a time: "下午2:32"; and behind it: "2:32 pm", "٢:٣٢ م", "2.32 μ.μ.".
_EARLY, _LATE = "上午|早上|清晨|凌晨|午前|오전|새벽|สาย", "下午|晚上|傍晚|中午|午後|오후|저녁|밤"
_AM, _PM = r"a\.?\s?m\b\.?|صباحا(?:ً)?|صباحًا|ص\b|π\.?μ\.?|पूर्वाह्न|SA\b", r"p\.?\s?m\b\.?|مساءً?|ظهراً?|م\b|μ\.?μ\.?|अपराह्न|CH\b"
# What labels a time without opening a sentence: "kl. 18.42", "UPDATE 14:32".
_LABEL = r"kl\.|klo\.?|godz\.|saat|pukul|jam|lúc|เวลา|ore|ώρα|час|update"
_HOUR_SIGNS = r"\s?(?:[:：h시時时點点]|h:|\.)\s?"
_ZONES = r"[A-Z]{1,4}[SD]?T|UTC|GMT|ICT|WIB|WITA|WIT|МСК|мск"
_BEHIND = rf"(?:\s?(?:uhr|hrs?|h|น\.?|년|ч\.?|год\.?|óra|분|分)(?!\w))?(?:\s?\(?(?:{_ZONES})\b\)?)?"
_CLOCK = re.compile(
    rf"[^\w\d+-]{{0,4}}(?:(?:{_LABEL})[\s:]{{0,2}})?(?:(?P<early>{_EARLY})|(?P<late>{_LATE}))?\s?"
    rf"(?P<h>\d{{1,2}})(?:{_HOUR_SIGNS}(?P<m>\d\d)(?::\d\d)?(?![\d%‰°€$£]|[.,:/]\d)(?:\s?(?:(?P<am>{_AM})|(?P<pm>{_PM})))?{_BEHIND}"
    rf"|\s?(?:(?P<am2>{_AM})|(?P<pm2>{_PM})|uhr\b))",
    re.IGNORECASE,
)
# The minute of a match, the added ones behind it: "45+2'", "90.+2'", "73. min", "73分".
_MINUTE = re.compile(
    r"\W{0,3}(?:(?:minut[eo]?|min\.?|phút|menit)\s)?(?P<m>\d{1,3})(?:\.(?=\s?[+'’′]))?(?:\s?['’′´`]?\s?\+\s?(?P<added>\d{1,2}))?"
    r"(?:['’′´`](?!\d)|(?<=['’′´`]\+\d)(?!\d)|\.?\s?(?:min(?:ut[aeoi]?|uutti)?\b|perc\b|мин\b|хв\b|dk\b|phút\b)\.?|\s?(?:分|분)(?![钟鐘前後后间間]|\s?전))",
    re.IGNORECASE,
)
_LAST_MINUTE = 130
_MINUTE_CHARS = 16  # of a block that is the minute of a match, whatever the tagger takes such a sign for
_HALF_TIME = 40  # a match that is told by the minute goes on beyond it
_UNTIL = re.compile(r"\s?(?:[-–—~〜至到]|bis|to|till?|until|à|às?|hasta|do|tot|al|до|až|–)\s?\d")  # "18:00 – 20:00": a timetable
_PARTING = " \t\n\u2028\u00a0.:：,;|–—-•·»/)]"
_PARTED = re.compile(r"\s*[:：|–—•·»)\]/-]")
# "Nov 29, 2026 14:32 (IST)", "13.02.2024, 21:40 Uhr": the day before the time, and what may stand between.
_DATED = re.compile(r"(?:[^\W\d]{2,12}[.,]{0,2}\s){0,2}\d{1,4}(?:st|nd|rd|th)?[\s.,/年년-]")
_DATED_CHARS = 48
_WORDS_BEFORE_DAY = 3
_TIME = re.compile(r"(?<!\d)(?<!\d[./-])\d{1,2}[:.h]\d\d(?![./-]?\d)")
# What each of these has near its beginning; to look for this alone takes a tenth of the time.
_MAY_OPEN = re.compile(
    r"\D{0,14}+(?=\d)(?:\d{1,3}+(?:\.(?=\s?[+'’′]))?\s?(?:[:：.h時时点點시]\s?\d\d|[分분'’′´`+صمμπ]|[apअप]\.?\s?[mप]|uhr|\.?\s?(?:min|perc|мин|хв|dk|phút)|sa\b|ch\b)"
    r"|\d.{1,34}?\d[:.h]\d\d|(?<=[. út])\d{1,3}\b(?![.,]))",
    re.IGNORECASE,
)


class Mark(Struct, frozen=True):
    """A line that a moment opens."""

    block: int
    line: int  # its number in the block's text
    minute: int  # of the day, or of the match
    start: int  # of the moment in the line
    end: int
    rest: int  # where what follows in the line begins
    is_clock: bool
    has_day: bool = False  # a day stands before the time
    text: str = ""  # the line
    days_above: int = 0  # lines above it that print a day and nothing else

    @property
    def falling(self) -> int:
        """The minute, where each line with a day leads into the day before."""
        return self.minute - _DAY * self.days_above

    @property
    def rising(self) -> int:
        """The same where it leads into the next day."""
        return self.minute + _DAY * self.days_above


def find_marks(document: Document, parts: Partition) -> list[Mark]:
    """The marks of the page in document order; none where they do not run one way."""
    kinds: dict[tuple[bool, bool], list[Mark]] = {}
    for mark in _read_marks(document, parts):
        kinds.setdefault((mark.is_clock, mark.has_day), []).append(mark)
    best = _of_one_make(document, max(kinds.values(), key=len, default=[]))
    if len(best) < LEAST or not (is_newest_first(best) or is_oldest_first(best)):
        return []
    if not best[0].is_clock:
        return best if max(mark.minute for mark in best) >= _HALF_TIME else []
    for mark in _alike(document, parts, best)[:_FEW]:
        best = _joined(best, [mark])
    return best


def _of_one_make(document: Document, marks: list[Mark]) -> list[Mark]:
    """All marks where they run one way without a break; else those of the commonest make, and of others what fits among them."""
    if not _wrong_steps(marks, gt) or not _wrong_steps(marks, lt):
        return marks
    makes: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        makes.setdefault(_make(document, mark), []).append(mark)
    best = joined = max(makes.values(), key=len)
    for other in makes.values():
        if other is not best:
            joined = _joined(joined, other)
    return joined


def _alike(document: Document, parts: Partition, marks: list[Mark]) -> list[Mark]:
    """Lines of no known zone in elements named as those of the marks."""
    nodes, owners = document.nodes, document.blocks.node
    makes = {(nodes.tag[owners[mark.block]], nodes.attributes[owners[mark.block]].get("class")) for mark in marks}
    return [
        mark
        for block in parts.indexes(Zone.OTHER)
        if (nodes.tag[owners[block]], nodes.attributes[owners[block]].get("class")) in makes
        and (mark := _read_line(document, parts, block, 0, document.blocks.text[block].split("\n")[0]))
        and mark.is_clock
        and mark.has_day == marks[0].has_day
    ]


def is_day_line(text: str) -> bool:
    """Whether a line is a day and nothing else, with or without its year.

    >>> is_day_line("Donnerstag, 18. 7."), is_day_line("Thursday 18 July"), is_day_line("18 de julio de 2024:")
    (True, True, True)
    >>> is_day_line("Thursday, 18:30"), is_day_line("18 dead in Kern"), is_day_line("18 July: the bridge is shut")
    (False, False, False)
    >>> is_day_line("9.20"), is_day_line("9.12."), is_day_line("su 9.12")
    (False, True, True)
    """
    text = text.strip(" :：")
    if len(text) > _DAY_CHARS or not has_digit(text):
        return False
    bare = _WEEKDAY.sub("", text)
    if is_day_alone(bare) or ((bare != text or bare.endswith(".")) and _DAY_IN_NUMBERS.fullmatch(bare)):  # "9.20" is a time
        return True
    return find_moment(bare) == (0, len(bare)) and _TIME.search(bare) is None and not is_to_the_minute(bare)


def find_ages(document: Document, parts: Partition) -> list[Mark]:
    """Lines of the body that say how long ago something was and no more, as marks without a minute."""
    texts = document.blocks.text
    return [
        Mark(block, 0, 0, 0, len(texts[block]), len(texts[block]), True, has_day=True, text=texts[block])
        for block in parts.indexes(*_PLACES)
        if len(texts[block]) < _AGE_CHARS and _is_age(texts[block])
    ]


def _is_age(text: str) -> bool:
    return find_moment(text) == (0, len(text)) and is_to_the_minute(text)


def _joined(marks: list[Mark], others: list[Mark]) -> list[Mark]:
    """Marks and those of another make among them, if all run as one way: a heading opens one entry, bold words the next."""
    both = sorted([*marks, *others], key=lambda mark: (mark.block, mark.line))
    is_wrong = gt if is_newest_first(marks) else lt
    return both if _wrong_steps(both, is_wrong) <= _wrong_steps(marks, is_wrong) else marks


def _wrong_steps(marks: list[Mark], is_wrong: Callable[[int, int], bool]) -> int:
    if is_wrong is gt:
        return sum(later.falling > one.falling for one, later in pairwise(marks))
    return sum(later.rising < one.rising for one, later in pairwise(marks))


def is_newest_first(marks: list[Mark]) -> bool:
    """Whether the moments run down."""
    return runs_down([mark.falling for mark in marks])


def is_oldest_first(marks: list[Mark]) -> bool:
    """Whether the moments run up."""
    return runs_down([mark.rising for mark in reversed(marks)])


def runs_down(minutes: list[int]) -> bool:
    """Whether moments run down, but for steps over midnight and few others.

    >>> runs_down([50, 20, 1430, 1400, 1200]), runs_down([50, 20, 30, 10])
    (True, False)
    """
    wrong = [later - one for one, later in pairwise(minutes) if later > one]
    breaks = sum(step < WRAP for step in wrong)
    steps = len(minutes) - 1
    moves = len(set(minutes)) > 1
    return moves and breaks <= steps // _STEPS_A_BREAK and 3 * (len(wrong) - breaks) <= steps


def _make(document: Document, mark: Mark) -> tuple[str, str]:
    """The tags of the line and of what its moment stands in."""
    blocks, tags = document.blocks, document.nodes.tag
    piece = blocks.first_piece[mark.block]
    while mark.line == 0 and piece < blocks.end_piece[mark.block] - 1 and document.pieces.text[piece].isspace():
        piece += 1
    return tags[blocks.node[mark.block]], tags[document.pieces.node[piece]] if mark.line == 0 else ""


def _read_marks(document: Document, parts: Partition) -> list[Mark]:
    """All such lines; none where there are too few that may be."""
    may_open, texts = _MAY_OPEN.match, document.blocks.text
    lines: list[tuple[int, int, str]] = []
    others = (block for block in parts.indexes(Zone.OTHER) if len(texts[block]) <= _MINUTE_CHARS)
    minutes = (block for block in others if _MINUTE.fullmatch(texts[block]))
    for block in sorted((*parts.indexes(*_PLACES), *minutes)):
        text = texts[block]
        if "\n" in text:
            lines += [(block, number, line) for number, line in enumerate(text.split("\n")) if may_open(line)]
        elif may_open(text):
            lines.append((block, 0, text))
    if len(lines) < LEAST:
        return []
    marks = [mark for block, number, line in lines if (mark := _read_line(document, parts, block, number, line))]
    return _below_days(document, marks) if len(marks) >= LEAST else marks


def _below_days(document: Document, marks: list[Mark]) -> list[Mark]:
    """The marks with the number of lines between the first one and them that print a day."""
    texts, first = document.blocks.text, marks[0].block
    days = [block for block in range(first + 1, marks[-1].block) if is_day_line(texts[block])]
    return [replace(mark, days_above=bisect_left(days, mark.block)) for mark in marks] if days else marks


def _read_line(document: Document, parts: Partition, block: int, number: int, line: str) -> Mark | None:
    is_apart = number == 0 and (parts.zones[block] is Zone.BYLINE or _opens_apart(document, block))
    return read_mark(line, block, number, is_apart=is_apart)


def _opens_apart(document: Document, block: int) -> bool:
    """Whether a block's first words stand in an element of their own."""
    pieces, blocks = document.pieces, document.blocks
    first, end = blocks.first_piece[block], blocks.end_piece[block]
    while first < end - 1 and pieces.text[first].isspace():
        first += 1
    return pieces.node[first] != blocks.node[block] and len(pieces.text[first]) < min(_APART_CHARS, len(blocks.text[block]))


def read_mark(line: str, block: int = 0, number: int = 0, *, is_apart: bool = False) -> Mark | None:
    """The moment that opens a line; None where the line goes on as a sentence or a span of time does.

    `is_apart`: the moment's look sets it off from what follows, so that a small letter may.

    >>> [(mark.minute, "21.40 Uhr – Die Brücke"[mark.rest :]) for mark in (read_mark("21.40 Uhr – Die Brücke"),) if mark]
    [(1300, 'Die Brücke')]
    >>> [mark.minute if mark else None for mark in map(read_mark, ("下午2:32", "٠١:٠٥ م", "45+2' Goal!", "90.+2' Tor!"))]
    [872, 785, 47, 92]
    >>> read_mark("2.50 euros"), read_mark("9:00 – 17:00"), read_mark("10.30 the bridge was shut")
    (None, None, None)
    """
    found = _CLOCK.match(line)
    dated = None if found else _clock_behind_day(line)
    found = found or dated
    minute = _minute_of_day(found) if found else None
    is_clock = minute is not None
    if found is None or minute is None:
        found = _MINUTE.match(line)
        minute = int(found["m"]) + int(found["added"] or 0) if found else None
        if found is None or minute is None or minute > _LAST_MINUTE:
            return None
    end = found.end()
    rest = len(line) - len(line[end:].lstrip(_PARTING))
    goes_on = line[rest : rest + 1].islower() and not _PARTED.match(line, end)
    if (goes_on and is_clock and not is_apart) or _UNTIL.match(line, end):
        return None
    start = len(line) - len(line.lstrip("([{•·-–— "))
    if is_clock and dated is None:  # behind "UPDATE", "kl."
        start = next(at for at in map(found.start, ("early", "late", "h")) if at >= 0)
    return Mark(block, number, minute, start, end, rest, is_clock, dated is not None, line)


def _clock_behind_day(line: str) -> re.Match[str] | None:
    """The time of day behind a day that opens a line."""
    if not _DATED.match(line):
        return None
    opening = line[:_DATED_CHARS]
    moment = find_moment(opening) if _TIME.search(opening) else None
    if moment is None or not (found := _TIME.search(opening, moment[0], moment[1])):
        return None
    is_opening = not moment[0] or opening[: moment[0]].count(" ") < _WORDS_BEFORE_DAY
    return _CLOCK.match(line, found.start()) if is_opening else None


def _minute_of_day(found: re.Match[str]) -> int | None:
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if hour > 24 or minute > 59:
        return None
    if hour <= 12 and (found["late"] or found["pm"] or found["pm2"]):
        hour = hour % 12 + 12
    elif hour == 12 and (found["early"] or found["am"] or found["am2"]):
        hour = 0
    return (hour * 60 + minute) % _DAY
