"""A byline cut into segments: a name, or what is said of the name before it. Dates, times and openings go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from scraper.normalizers.agencies import is_agency
from scraper.normalizers.dates.date_words import RELATIVE_DAYS
from scraper.normalizers.names import byline_words
from scraper.normalizers.names.patterns import patterns
from scraper.normalizers.names.postings import is_post
from scraper.weekdays import is_weekday, weekday_names

if TYPE_CHECKING:
    from scraper.normalizers.dates.vocabulary import Vocabulary

#: Where a date stood.
DATE_CUT = "‖"
#: What stands at the ends of a name and is no part of it.
EDGES = " ‖\t,;:|/\\-–—·•⋅∙*.،、~>»«<=՝៖፦_"
_EDGES_OF_LINE = EDGES[:-1].replace(".", "")
_TIME = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d(?::\d\d)?(?!\d)(?:\s*(?:[Uu]hr|h|[AaPp]\.?[Mm]\.?|[πμ]\.μ\.|[مص]\b|น\.))?|\s?h\s?\d\d(?:min)?|[時时시]\s?\d\d[分분])(?:\s*[A-Z]{2,4}\b)?"
)
#: Behind a word in lower case; behind one in capitals where none follows: "ANA RUIZ. Tepic".
_SENTENCE_END = re.compile(
    r"(?<=[^\W\d_A-ZÀ-ÖØ-ÞΑ-ΩА-ЯІЇЄ]{4})\.\s+(?=[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯІЇЄ])|(?<=[A-ZÀ-ÖØ-Þ]{4})\.\s+(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])"
)
_BRACKETS = re.compile(r"(?<=\S\s)\([^()|]{3,80}\)")
_COMMA = "\x1f"  # a stand-in
#: A word and its colon in a segment of its own, or in lower case: whatever its language, it says what date follows.
_LABEL_ALONE = re.compile(r"(?:(?<=[|‖•·,;])|^)\s*[^\s|‖•·,;:]+\s?[:：]\s*$|\s[^\W\d_A-ZÀ-ÖØ-ÞΑ-ΩА-ЯІЇЄ][^\s:|‖]*\s?[:：]\s*$")
#: "5 March", "March 5", "March 2024".
_DAY_OF_MONTH = re.compile(
    r"(?<!\S)(?:(?P<month>[^\W\d_]{3,})\.?\s(?:\d{1,2}|(?:19|20)\d\d)|\d{1,2}\.?\s(?P<other>[^\W\d_]{3,}))(?!\S)"
)
_AROUND_DATES = ",;:：-–—@·•([|/ ،"
_MIN_LABEL = 5
#: Labels behind a date, as the East prints them.
_LABEL_AHEAD = re.compile(r"^\s*(?:公開|配信|掲載|更新|投稿|发布|發布|发表|發表|زمان|(?:मा |को )?(?:प्रकाशित|अद्यतन))(?=\s|$)")
#: Up to three words behind a date and nothing else in their part of the line.
_NEXT_PART = re.compile(r"[\s,،(]*(?P<words>[^\W\d]\S{0,19}(?:\s[^\W\d]\S{0,19}){0,2}?)\)?(?=\s*(?:[|‖·•]|$))")
_AND_ATTACHED = re.compile(r"\s+[وו](?=[\u0590-\u06ff]{2,}\s+\S)")
_LABEL_BEHIND = re.compile(r"[^|‖,;·•]{3,60}[:：]\s*$")
_OFFICER = r"(?:C[A-Z]{1,2}O|[SE]?VP)"
#: What officers of a company are called in short: "VP", "CEO & CTO".
OFFICERS = re.compile(rf"{_OFFICER}(?:\s?(?:&|and|und|et|y|e)\s?{_OFFICER})*")
_HAN_NAMES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:[\s　]+[\u4e00-\u9fff]{2,4})+")


def labelled(line: str) -> str:
    """What the author's labels in a line say, where it has some: "Date: … Source: … Author: Jane Doe Views: 12".

    What opens like an author's line before the first of them stays. Else the line without what other labels say.
    """
    if ":" not in line and "：" not in line and line.isascii():
        return line
    known = patterns()
    found = list(known.written.finditer(line))
    if not found:
        return known.other_labels.sub(" | ", line) if known.other_labels.match(line) is None else line
    before = line[: found[0].start()]
    return " | ".join((*((before,) if _opens(before) else ()), *(each["names"] for each in found)))


def _opens(line: str) -> bool:
    """Whether a line opens like an author's, and does not name where the text is from: "来源：…"."""
    return opening_end(line) > 0 and patterns().other_labels.match(line) is None


@lru_cache(maxsize=256)  # asked of a line, of what is cut off it, and of its segments, often all the same text
def opening_end(text: str) -> int:
    """Where the opening of an author's line ends, 0 where the text opens with none."""
    opening = patterns().openings.match(text)
    return opening.end() if opening else 0


def without_dates(line: str) -> str:
    """The dates, times and counts that a byline carries become segment ends, and the words that belong to them go."""
    if not any(char.isdecimal() for char in line):
        return patterns().furniture.sub(" | ", line)
    from scraper.normalizers.dates.normalize import find_dates
    from scraper.normalizers.dates.relative import may_tell_ago

    if may_tell_ago(line):  # first: "6 minutes" alone is a reading time
        line = _without_agos(line)
    line = patterns().furniture.sub(" | ", line)
    for found in reversed(find_dates(line)):
        line = _cut_out(line, found.start, found.end)
    for time in reversed(tuple(_TIME.finditer(line))):
        line = _cut_out(line, time.start(), time.end())
    return _DAY_OF_MONTH.sub(_without_month, patterns().counted.sub(" | ", line))


def _without_agos(line: str) -> str:
    """The line cut at periods before now: "Jane Doe | Updated 6 minutes ago"."""
    from scraper.normalizers.dates.lexer import read_line
    from scraper.normalizers.dates.relative import find_agos

    read = read_line(line)
    for ago in reversed(find_agos(read)):
        line = _cut_out(line, read.tokens[ago.start].start, read.tokens[ago.end - 1].end)
    return line


def _without_month(found: re.Match[str]) -> str:
    """Nothing, where a day and a month stand without a year."""
    from scraper.normalizers.dates.vocabulary import date_names, fold_word

    meanings = date_names().get(fold_word(found["month"] or found["other"]), ())
    return DATE_CUT if any(meaning.kind == "m" for meaning in meanings) else found[0]


def _cut_out(line: str, start: int, end: int) -> str:
    """The line without a date, and without the words around it that say what it is the date of."""
    return f"{without_label(line[:start])} {DATE_CUT} {_without_rest(line[end:])}"


def _without_rest(tail: str) -> str:
    """What stands behind a date without the weekday, the half of the day or the label that ends its part of the line."""
    from scraper.normalizers.dates.vocabulary import fold_word, vocabulary

    tail = _LABEL_AHEAD.sub("", tail)
    part = _NEXT_PART.match(tail)
    if part is None:
        return tail
    known = vocabulary()
    for word in part["words"].split():
        key = fold_word(word)
        if not (key in known.halves or _is_weekday(key) or _is_of_date(word, key, known)):
            return tail
    return tail[part.end() :]


def _is_weekday(key: str) -> bool:
    from scraper.normalizers.dates.vocabulary import date_names

    return any(meaning.kind == "w" for meaning in date_names().get(key, ()))


def without_label(head: str) -> str:
    """What stands before a date without weekday, prepositions and labels.

    >>> without_label("Jane Doe | Fecha de publicación:"), without_label("By Jane Doe Updated on"), without_label("Jane Doe am")
    ('Jane Doe |', 'By Jane Doe', 'Jane Doe')
    """
    from scraper.normalizers.dates.vocabulary import fold_word, label_of, vocabulary

    head = patterns().furniture_behind.sub("", _weekday_behind().sub("", head))
    label = _LABEL_BEHIND.search(head)
    if label is not None:
        words = label[0].split()
        first = next((at for at, word in enumerate(words) if label_of(fold_word(word.strip(":：")))), len(words))
        if first < len(words):
            return head[: label.start()] + (" ".join(words[:first]) if first > 1 else "")
    head = _LABEL_ALONE.sub("", head)
    kept = len(words := head.split(" "))
    while kept:
        bare = words[kept - 1].strip(_AROUND_DATES)
        if not bare or _is_of_date(bare, fold_word(bare), vocabulary()):
            kept -= 1
        elif kept > 1 and not bare[0].isupper() and _opens_label(fold_word(words[kept - 2].strip(_AROUND_DATES))):
            kept -= 2  # "Jane Doe Cập nhật"
        else:
            break
    return " ".join(words[:kept])


def _is_of_date(word: str, key: str, known: Vocabulary) -> bool:
    """Whether a word before a date belongs to it: "on", "um", "Publicerad", "עודכן"; not "De" or "Mistry"."""
    if word[0].isupper():
        return key.startswith(_long_labels())
    return key in known.fillers or key in RELATIVE_DAYS or f"{key} ".startswith(known.labels)


@cache
def _long_labels() -> tuple[str, ...]:
    """Beginnings of labels that are long enough to begin no name."""
    from scraper.normalizers.dates.vocabulary import vocabulary

    return tuple(label for label in vocabulary().labels if len(label) >= _MIN_LABEL and label not in ("stand", "first"))


def _opens_label(key: str) -> bool:
    """Whether a word, folded, is the first one of a label in two words, such as "Cập nhật"; of letters that are no mere Latin."""
    from scraper.normalizers.dates.vocabulary import vocabulary

    return not key.isascii() and key in vocabulary().labels


@cache
def _weekday_behind() -> re.Pattern[str]:
    """A weekday's name at the end of what stands before a date."""
    return re.compile(rf"(?:^|\s)(?:{_weekdays()})[.,]?\s*$", re.I)


@cache
def _on_weekday() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:on|am|le|el|il|em|op|den|dne|w|v|в|у)\s+(?:{_weekdays()})(?:,\s|\s(?=[^\W\d_]{{3,12}}\s\d))", re.I)


@cache
def _weekdays() -> str:
    """The names of the days in all languages, the longer ones first, as a pattern."""
    return "|".join(map(re.escape, sorted(weekday_names(), key=len, reverse=True)))


def cut_at_weekday(line: str) -> str:
    """The line cut before a weekday with a day behind it, which has no year at times: "quill7 on Monday, May 10 @ 21:14".

    >>> cut_at_weekday("quill7 am Montag, 10. Mai @ 21:14"), cut_at_weekday("Ann Lee on Sunday Politics")
    ('quill7‖10. Mai @ 21:14', 'Ann Lee on Sunday Politics')
    >>> cut_at_weekday("quill7 on Friday August 15, @12:14AM from the cellar dept.")
    'quill7‖August 15, @12:14AM from the cellar dept.'
    """
    return _on_weekday().sub(DATE_CUT, line) if "," in line else line


def names_day(line: str) -> bool:
    """Whether a line opens or ends with a day of the week beside a comma.

    >>> names_day("Antradienis, rugpjūčio 6 d."), names_day("Битола, вторник"), names_day("A letter, every other Sunday")
    (True, True, False)
    """
    first, comma, rest = line.partition(",")
    return bool(comma) and (is_weekday(first) or is_weekday(rest))


def first_sentence(line: str) -> str:
    """The line up to the end of a sentence; what follows stays where it opens like an author's."""
    first, *rest = _SENTENCE_END.split(line) if ". " in line else (line,)
    if " " not in first:  # an opening that is cut short: "Oprac. Anna Lis"
        return line
    return " | ".join((first, *filter(opening_end, rest)))


def without_openings(line: str) -> str:
    """The line behind its openings, several of them too: "Posted by: von Anna Muster"."""
    before = None
    line = line.strip(_EDGES_OF_LINE)
    while line != before:
        before = line
        line = line[opening_end(line) :].lstrip(" :|-–—/")
        particle = patterns().particles.match(line)
        if particle and _is_person_behind(line[particle.end() :], is_lower=particle[0].islower()):
            line = line[particle.end() :]
    return line


def behind(opening: re.Pattern[str], text: str) -> str:
    """What stands behind the opening of a text, all of it where it has none: a pattern's `sub` would go on to the text's end."""
    found = opening.match(text)
    return text[found.end() :] if found else text


def _is_person_behind(rest: str, *, is_lower: bool) -> bool:
    """Whether the word before is an opening: at least two words follow and no further particle, or it is in lower case.

    Not "von der Leyen", not "De Niro"; but "Von Anna Muster", "von Redaktion".
    """
    words = re.split(r"[,;|&]|\b(?:und|and|et|y|e)\b", rest, maxsplit=1)[0].split()
    if not words or not words[0][:1].isupper() or words[0].lower() in ("la", "las", "los", "der", "den"):
        return False
    return len(words) >= 2 or is_lower


def segments_of(line: str) -> Iterator[str]:
    """The line cut at everything that separates names or names and roles."""
    name, *rest = line.split(" / ") if " / " in line else (line,)
    if len(rest) == 2 and is_post(rest[0]):  # "Ana Ruiz / Corresponsal de EL DÍA / Tepic"
        yield from (name, f"{rest[0]} ({rest[1]})")
        return
    for piece in _outside_brackets(line):
        if is_prose(piece) or is_post(piece):
            yield piece  # a role, if there is somebody before it
        else:
            yield from _cut_joined(piece)


def _outside_brackets(line: str) -> Iterator[str]:
    """The line cut at commas and their kin, none of which stands in brackets: "Jane Doe (Merrow, special correspondent)"."""
    if "(" in line:
        line = _BRACKETS.sub(lambda brackets: brackets[0].replace(",", _COMMA), line)
    for piece in patterns().hard.split(line):
        yield piece.replace(_COMMA, ",")


def is_prose(piece: str) -> bool:
    """More than half of at least five words in lower case: people's names are not written so."""
    words = [word for word in piece.split() if word[:1].isalpha()]
    lower = sum(word[0].islower() for word in words if word not in byline_words.PARTS_OF_NAMES)
    return len(words) >= 5 and 2 * lower > len(words)


def _cut_joined(piece: str) -> Iterator[str]:
    han = _HAN_NAMES.fullmatch(piece.strip())
    if han:
        words = re.split(r"[\s　]+", piece.strip())
        others = next((at for at, word in enumerate(words) if word in byline_words.HAN_OTHERS), len(words))
        yield from (word for word in words[:others] if word not in byline_words.HAN_ROLES)
        return
    if "/" in piece:
        parts = [part.strip() for part in piece.split("/")]
        # dsw/dpa is printed as one; two people with full names are two, and a full name stands before a place
        if len(parts) == 2 and " " in parts[0] and parts[1].isupper() and not parts[0].isupper():  # "Kaan TUNÇ/BOLU"
            yield from parts
            return
        if all(len(part.split()) >= 2 for part in parts) or (" / " in piece and len(parts) == 2 and " " in parts[0]):
            for part in parts:
                yield from _cut_joined(part)
            return
    joined = patterns().joiners.split(piece)
    if len(joined) == 2 and _is_one_name(joined):
        yield piece
        return
    if len(joined) > 1 and _is_one_role(*joined[:2]):
        yield piece[: piece.index(joined[1], len(joined[0])) + len(joined[1])]
        joined = joined[2:]
    for part in joined:
        yield from _cut_weak(part)


def _is_one_role(first: str, second: str) -> bool:
    """Whether what joins two texts is part of what somebody does: "Home and Digital Security Expert"."""
    known = patterns()
    if OFFICERS.fullmatch(second):
        return known.role.search(first) is not None or OFFICERS.fullmatch(first) is not None  # "Co-Founder & COO"
    return len(first.split()) == 1 and known.role.search(second) is not None and known.role.fullmatch(second) is None


def _is_one_name(joined: list[str]) -> bool:
    """Whether what joins the halves is part of a name, a firm's ("Moss & Moss") or an office's ("Center for Drugs and Food")."""
    first, second = (part.split() for part in joined)
    if len(first) == 1 and first == second:
        return True
    return len(second) == 1 and len(first) > 2 and ("for" in first or "of" in first)


def _cut_weak(piece: str) -> Iterator[str]:
    parts = [part for part in patterns().weak_joiners.split(piece) if part.strip()]
    lengths = [len(part.split()) for part in parts]
    are_alike = all(length >= 2 for length in lengths) or all(length == 1 for length in lengths)
    if len(parts) > 1 and (are_alike or any(map(is_agency, parts))):  # "Ann Lee y EFE"
        yield from parts
    else:
        yield from _cut_attached(piece)


def _cut_attached(piece: str) -> Iterator[str]:
    """Two full names of which the second begins with the "and" that Arabic and Hebrew attach to it."""
    for found in _AND_ATTACHED.finditer(piece):
        second = piece[found.end() - 1 :]
        if len(piece[: found.start()].split()) > 1 and second.split()[0] not in byline_words.BEGIN_LIKE_AND:
            yield piece[: found.start()]
            yield second[1:]
            return
    yield piece
