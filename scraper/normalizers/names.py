"""A byline, or an author's name in structured data -> the people and desks who wrote, each with the role printed.

Names stay as printed, capitals too. Agencies and desks ("Reuters", "dpa", "Redaktion") are authors where the page names
them as such. Off go openings ("By", "von", "بقلم"), e-mail addresses, handles, links, dates and other furniture; people
who took the pictures or translated are no authors. Nothing is made up: what holds no name gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from scraper.normalizers import bylines
from scraper.normalizers.agencies import is_agency
from scraper.normalizers.text import normalize_line


@dataclass(frozen=True, slots=True)
class NameValue:
    """An author: `name` alone; `role` as printed (a job, a place, degrees); `url` is the caller's to add."""

    name: str
    role: str | None = None
    url: str | None = None


_MAX_LENGTH = 600
_MAX_NAME = 80
_MAX_WORDS = 8
_MAX_ROLE = 120

_SIMPLE = re.compile(r"[A-Z][a-zà-ÿ]+(?: [A-Z]\.)?(?: [A-Z][a-zà-ÿ]+){1,2}")
_ADDRESS = re.compile(r"[(\[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]]?|(?:https?://|www\.)\S+|\(?(?<!\w)@\w[\w.]*\)?", re.I)
_DIGIT = re.compile(r"\d")
_BRACKETED = re.compile(r"\s*[(（\[【]([^)）\]】]{1,80})[)）\]】]")
_EDGES = " \t,;:|/\\-–—·•*.،、~>»«<=_"
_SENTENCE = re.compile(r"(?<=[a-zà-ÿ]{4})[.!?]\s+\S+\s|[!?]\s*$|[{}<>]|\w=\w")
_SPECIAL = (
    "By",
    "Von",
    "Par",
    "Por",
    "Door",
    "Per",
    "Di",
    "De",
    "Da",
    "Af",
    "Av",
    "Vom",
    "Van",
    "Del",
    "Od",
    "Na",
    "Ni",
    "Oleh",
    "Nga",
)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*(?:[Uu]hr|h|[AaPp]\.?[Mm]\.?))?(?:\s*[A-Z]{2,4}\b)?")
_LABEL = re.compile(r"^[^\W\d_]{3,15}\s?:\s+(?=[^\W\d_])")
_JOB = re.compile(
    r"(?:writer|reporter|correspondent|journalist|columnist|editor|contributor|coordinator|manager|director|specialist)", re.I
)
_WRITER = re.compile(r"(?:writer|reporter|correspondent|journalist|columnist)", re.I)
_INITIAL = re.compile(r"\b[A-Z]\.")
_COUNT = re.compile(
    r"\d[\d.,]*[kKmM]?\s+(?:[a-zà-ÿ]|(?:Comments?|Kommentare?|Views?|Shares?|Likes?|Words|Reactions|Replies|Antworten)\b)"
)
_COUNT_BEHIND = re.compile(r"\s+\d{1,6}$")
_HAN_NAMES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:[\s　]+[\u4e00-\u9fff]{2,4})+")
_HANGUL_ROLE = re.compile(r"([가-힣]{2,4})\s+((?:선임|수석|인턴|전문|객원)?\s?(?:기자|특파원|논설위원|에디터|칼럼니스트|앵커))\b")
_KANA_ROLE = re.compile(r"([\u4e00-\u9fff々]{2,6}(?:[\s　][\u4e00-\u9fff]{1,3})?)(?:\s*)(記者|记者|編集委員|論説委員|特派員)")


def normalize_authors(raw: str | None) -> tuple[NameValue, ...]:
    """The authors of a byline or of a structured author's name, in order, each once.

    >>> authors = normalize_authors("By Jane Doe, Senior Correspondent, and John Byrne in Berlin | 5 March 2024")
    >>> [(author.name, author.role) for author in authors]
    [('Jane Doe', 'Senior Correspondent'), ('John Byrne', 'in Berlin')]
    >>> [author.name for author in normalize_authors("Von Anna Musterfrau und Max Muster")]
    ['Anna Musterfrau', 'Max Muster']
    >>> normalize_authors("https://www.example.org/jane"), normalize_authors("5 March 2024"), normalize_authors("admin")
    ((), (), ())
    """
    if not raw or len(raw) > _MAX_LENGTH:
        return ()
    if _SIMPLE.fullmatch(raw) and raw.partition(" ")[0] not in _SPECIAL and not _ends_in_furniture(raw):
        return (NameValue(raw),) if _is_name(raw) else ()
    authors: dict[str, NameValue] = {}
    for author in _line_authors(normalize_line(" | ".join(raw.splitlines()))):
        authors.setdefault(author.name.casefold(), author)
    return tuple(authors.values())


def _ends_in_furniture(name: str) -> bool:
    """Whether the last of several words is a button or a job: "Jane Doe Follow", "Jane Doe Writer"."""
    last = name.rpartition(" ")[2]
    return bool(_furniture().fullmatch(last) or _patterns().role.fullmatch(last))


def _line_authors(line: str) -> Iterator[NameValue]:
    line = _patterns().filed.sub("", _ADDRESS.sub(" | ", line), count=1)
    line = _without_dates(_patterns().others_behind.sub(" | ", line))
    line = _without_openings(line)
    segments = [segment for segment in _segments(line) if segment]
    people: list[NameValue] = []
    for segment in _unflipped(segments):
        _add(people, segment)
    yield from (person for person in people if _is_name(person.name))


def _add(people: list[NameValue], segment: str) -> None:
    """A segment is a person, or says something of the person before it."""
    segment = _patterns().joiner_first.sub("", _trimmed(_without_openings(segment)))
    segment = _COUNT_BEHIND.sub("", segment)  # of comments, likes, words
    if (
        not segment
        or _COUNT.match(segment.lstrip("([（"))
        or _patterns().others.match(segment.lstrip("([（"))
        or _patterns().labelled.match(segment)
    ):
        return
    segment = _LABEL.sub("", segment)
    last = people[-1] if people else None
    if last is not None and segment.lower() in bylines.NAME_ENDINGS:
        people[-1] = NameValue(f"{last.name} {segment}", last.role)
        return
    if last is not None and not is_agency(segment) and (_says_what_they_do(segment) or _is_place_behind(last, segment)):
        role = segment if last.role is None else f"{last.role}, {segment}"
        people[-1] = NameValue(last.name, role[:_MAX_ROLE])
        return
    if last is not None and _begins_like_prose(segment):
        return
    name, where = _name_and_role(segment)
    agency = _patterns().joiner_first.sub("", where) if where else ""
    if name:
        people.extend((NameValue(name), NameValue(agency)) if is_agency(agency) else (NameValue(name, where),))


def _begins_like_prose(segment: str) -> bool:
    """Several words of which the first is in lower case and part of no name: "gespeichert unter Allgemeines"."""
    first, _, rest = segment.partition(" ")
    return bool(rest) and len(first) > 3 and first.isalpha() and first.islower() and first not in bylines.PARTS_OF_NAMES


def _is_place_behind(person: NameValue, segment: str) -> bool:
    """One word in title case behind a full name is where it was written: "Jane Doe, Nairobi"; not "t-online", "AFP"."""
    return len(person.name.split()) >= 2 and segment.isalpha() and segment.istitle() and len(segment) >= 4


def _says_what_they_do(segment: str) -> bool:
    patterns = _patterns()
    return bool(
        patterns.credentials.fullmatch(segment)
        or patterns.affiliation.match(segment)
        or patterns.role.search(segment)
        or patterns.organisation.search(segment)
    )


def _name_and_role(segment: str) -> tuple[str, str | None]:
    """A segment's name, and the role that stands in it: in brackets, behind a dash, behind "in", degrees at the end."""
    role: str | None = None
    for pattern in (_HANGUL_ROLE, _KANA_ROLE):
        whole = pattern.fullmatch(segment)
        if whole:
            return whole[1], whole[2]
    bracketed = _BRACKETED.search(segment)
    if bracketed and bracketed.end() == len(segment) and len(segment[: bracketed.start()].split()) > 1:
        segment, role = segment[: bracketed.start()], bracketed[1].strip()
        role = None if _patterns().others.match(role) else role
    elif bracketed and bracketed.start() == 0 and bracketed.end() == len(segment):
        segment = bracketed[1]
    name, dash, behind = _dash(segment)
    if dash and (_says_what_they_do(behind) or is_agency(behind)):
        segment, role = name, behind.strip(_EDGES)
    found = _patterns().affiliation_behind.search(segment)
    if found and found.start() > 0 and len(segment[: found.start()].split()) >= 2:
        role = segment[found.start() :].strip(_EDGES)
        segment = segment[: found.start()]
    if role is None:
        segment, role = _job_behind(segment)
    found = _patterns().credentials_behind.search(segment)
    if found and len(segment[: found.start()].split()) >= 2 and _is_degree(found[0]) and not segment.isupper():
        role = segment[found.start() :].strip(" ,")
        segment = segment[: found.start()]
    return _trimmed(segment), role


def _job_behind(segment: str) -> tuple[str, str | None]:
    """A job that markup glued to a name: "Jane Doe Senior Health Reporter"; the first two words are the name, or three."""
    words = segment.split()
    if len(words) < 3 or not all(word[:1].isupper() for word in words) or not _JOB.fullmatch(words[-1]):
        return segment, None
    if len(words) == 3 and not _WRITER.fullmatch(words[-1]):
        return segment, None  # "Luxury Travel Expert" names the job alone
    if any(_patterns().role.fullmatch(word) or _patterns().organisation.fullmatch(word) for word in words[:2]):
        return segment, None  # "News Desk Editor"
    return " ".join(words[:2]), " ".join(words[2:])


def _is_degree(letters: str) -> bool:
    """PhD, M.D., CPA; not the surname Ma or Do."""
    return all(sum(map(str.isupper, word)) >= 2 or word.isdigit() for word in letters.replace(",", " ").split())


def _dash(segment: str) -> tuple[str, str, str]:
    found = re.search(r"\s[-–—]\s?|\s?[–—]\s", segment)
    return (segment[: found.start()], found[0], segment[found.end() :]) if found else (segment, "", "")


def _trimmed(name: str) -> str:
    """Edges off, but the dot of an initial or a title."""
    bare = name.strip().strip(_EDGES)
    bare = bare.rstrip(" ([") if bare.endswith(("(", "[")) else bare
    rest = name[name.find(bare) + len(bare) :] if bare else ""
    last = bare.rpartition(" ")[2]
    return bare + "." if rest.startswith(".") and (len(last) == 1 or "." in last or last.lower() in ("jr", "sr", "st")) else bare


def _is_name(name: str) -> bool:
    if not any(map(str.isalpha, name)) or len(name) > _MAX_NAME or len(name.split()) > _MAX_WORDS:
        return False
    if _is_prose(name) or name.casefold() in bylines.NO_NAMES or _SENTENCE.search(name + " "):
        return False
    if _furniture().fullmatch(name) or _patterns().headings.fullmatch(name):
        return False
    return sum(map(str.isdigit, name)) <= max(4, len(name) // 3)


def _without_dates(line: str) -> str:
    """The dates and times that a byline carries become segment ends."""
    line = _patterns().furniture.sub(" | ", line)
    if not _DIGIT.search(line) and line.isascii():
        return line
    if any(char.isdecimal() for char in line):
        from scraper.normalizers.dates import find_dates

        for found in reversed(find_dates(line)):
            head = _weekday_behind().sub("", line[: found.start])
            line = f"{_patterns().furniture_behind.sub('', head)} | {line[found.end :]}"
        time = _TIME.search(line)
        if time:
            line = f"{_patterns().furniture_behind.sub('', line[: time.start()])} | {_TIME.sub(' | ', line[time.end() :])}"
    return line


@cache
def _weekday_behind() -> re.Pattern[str]:
    """A weekday's name at the end of what stands before a date."""
    from scraper.normalizers.weekdays import WEEKDAYS

    names = {name.replace("_", " ") for days in WEEKDAYS.values() for name in re.split(r"[|\s]+", days) if len(name) > 2}
    return re.compile(rf"(?:^|\s)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})[.,]?\s*$", re.I)


def _without_openings(line: str) -> str:
    before = None
    line = line.strip(_EDGES[:-1].replace(".", ""))
    while line != before:
        before = line
        line = _patterns().openings.sub("", line, count=1).lstrip(" :|-–—/")
        particle = _patterns().particles.match(line)
        if particle and _is_person_behind(line[particle.end() :], is_lower=particle[0].islower()):
            line = line[particle.end() :]
    return line


def _is_person_behind(rest: str, *, is_lower: bool) -> bool:
    """Whether the word before is an opening: at least two words follow and no further particle, or it is in lower case.

    Not "von der Leyen", not "De Niro"; but "Von Anna Muster", "von Redaktion".
    """
    words = re.split(r"[,;|&]|\b(?:und|and|et|y|e)\b", rest, maxsplit=1)[0].split()
    if not words or not words[0][:1].isupper() or words[0].lower() in ("la", "las", "los", "der", "den"):
        return False
    return len(words) >= 2 or is_lower


def _segments(line: str) -> Iterator[str]:
    """The line cut at everything that separates names or names and roles."""
    for piece in _patterns().hard.split(line):
        if _is_prose(piece):
            yield piece  # a role, if there is somebody before it
        else:
            yield from _cut_joined(piece)


def _is_prose(piece: str) -> bool:
    """More than half of at least five words in lower case: people's names are not written so."""
    words = [word for word in piece.split() if word[:1].isalpha()]
    lower = sum(word[0].islower() for word in words if word not in bylines.PARTS_OF_NAMES)
    return len(words) >= 5 and 2 * lower > len(words)


def _cut_joined(piece: str) -> Iterator[str]:
    han = _HAN_NAMES.fullmatch(piece.strip())
    if han:
        yield from re.split(r"[\s　]+", piece.strip())
        return
    if "/" in piece:
        parts = [part.strip() for part in piece.split("/")]
        # dsw/dpa is printed as one; two people with full names are two
        if all(len(part.split()) >= 2 for part in parts):
            for part in parts:
                yield from _cut_joined(part)
            return
    joined = _patterns().joiners.split(piece)
    if len(joined) == 2 and _is_one_name(joined):
        yield piece
        return
    if (
        len(joined) == 2
        and len(joined[0].split()) == 1
        and _patterns().role.search(joined[1])
        and not _patterns().role.fullmatch(joined[1])
    ):
        yield piece  # "Home and Digital Security Expert"
        return
    for part in joined:
        yield from _cut_weak(part)


def _is_one_name(joined: list[str]) -> bool:
    """Whether what joins the halves is part of a name, a firm's ("Moss & Moss") or an office's ("Center for Drugs and Food")."""
    first, second = (part.split() for part in joined)
    if len(first) == 1 and first == second:
        return True
    return len(second) == 1 and len(first) > 2 and ("for" in first or "of" in first)


def _cut_weak(piece: str) -> Iterator[str]:
    parts = [part for part in _patterns().weak_joiners.split(piece) if part.strip()]
    lengths = [len(part.split()) for part in parts]
    if len(parts) > 1 and (all(length >= 2 for length in lengths) or all(length == 1 for length in lengths)):
        yield from parts
    else:
        yield piece


def _unflipped(segments: list[str]) -> list[str]:
    """Family name first: "Doe, Jane T." is one person."""
    if len(segments) != 2:
        return segments
    last, first = (segment.strip() for segment in segments)
    if not (re.fullmatch(r"[A-Z][a-zà-ÿ'’-]+", last) and re.fullmatch(r"[A-Z][a-zà-ÿ-]+(?: [A-Z]\.?)*", first)):
        return segments
    if is_agency(last) or is_agency(first) or _says_what_they_do(first):
        return segments
    return [f"{first} {last}"] if _INITIAL.search(first) else segments


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{bylines.BUTTONS}|{bylines.READING_TIME}|{bylines.DATE_LABELS})\s*)+", re.I)


@dataclass(frozen=True, slots=True)
class _Patterns:
    openings: re.Pattern[str]
    particles: re.Pattern[str]
    headings: re.Pattern[str]
    others: re.Pattern[str]
    others_behind: re.Pattern[str]
    filed: re.Pattern[str]
    labelled: re.Pattern[str]
    joiners: re.Pattern[str]
    joiner_first: re.Pattern[str]
    weak_joiners: re.Pattern[str]
    hard: re.Pattern[str]
    role: re.Pattern[str]
    organisation: re.Pattern[str]
    credentials: re.Pattern[str]
    credentials_behind: re.Pattern[str]
    affiliation: re.Pattern[str]
    affiliation_behind: re.Pattern[str]
    furniture: re.Pattern[str]
    furniture_behind: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    def any_of(pieces: tuple[str, ...]) -> str:
        return "|".join(pieces)

    credential = rf"(?:{any_of(bylines.CREDENTIALS)})"
    opening = any_of(bylines.AFFILIATION_OPENINGS)
    return _Patterns(
        openings=re.compile(rf"^(?:[-–—•|]\s*)?(?:{any_of(bylines.OPENINGS)})", re.I),
        particles=re.compile(rf"^(?:{bylines.PARTICLES})\s+", re.I),
        others=re.compile(rf"^(?:{any_of(bylines.OTHERS)})", re.I),
        headings=re.compile(bylines.HEADINGS, re.I),
        others_behind=re.compile(rf"(?<=[\w.])\s+(?:{bylines.OTHERS_BEHIND})[^|]*", re.I),
        filed=re.compile(rf"(?:^|[\s,.|(])(?:{bylines.FILED}).*", re.I | re.S),
        labelled=re.compile(bylines.LABELLED, re.I),
        joiners=re.compile(rf"\s+(?:{bylines.JOINERS})\s+|\s*[&＆]\s*", re.I),
        joiner_first=re.compile(rf"^(?:{bylines.JOINERS}|AND|And|y|e|en|i|и)\s+"),
        weak_joiners=re.compile(rf"\s+(?:{bylines.WEAK_JOINERS})\s+"),
        hard=re.compile(r"\s*[,;|،、；，•·・]\s*|\s+[/／]\s+(?=\S+\s\S)|\s{3,}"),
        role=re.compile(rf"(?<!\w)(?:{any_of(bylines.ROLES)})(?!\w)", re.I),
        organisation=re.compile(rf"(?<!\w)(?:{any_of(bylines.ORGANISATIONS)})(?!\w)", re.I),
        credentials=re.compile(rf"{credential}(?:[\s,]+{credential})*", re.I),
        credentials_behind=re.compile(rf"[\s,]+{credential}(?:[\s,]+{credential})*$", re.I),
        affiliation=re.compile(rf"(?:{opening})\s+(?:the\s+)?\S", re.I),
        affiliation_behind=re.compile(rf"\s+(?:{opening})\s+(?:[Tt]he\s+|[Dd]er\s+|[Dd]ie\s+|[Ll]a\s+)?(?=[A-ZÀ-ÝА-Я])"),
        furniture=re.compile(rf"(?<![\w'’])(?:{bylines.READING_TIME})(?!\w)|(?<!^)\s+(?:{bylines.BUTTONS})\s*$", re.I),
        furniture_behind=re.compile(rf"(?:(?:^|\s+)(?:{bylines.DATE_LABELS}))+\s*$", re.I),
    )
