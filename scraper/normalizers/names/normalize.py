"""A byline, or an author's name in structured data -> the people and desks who wrote, each with the role printed.

Names stay as printed, capitals too. Agencies and desks ("Reuters", "dpa", "Redaktion") are authors where the page names
them as such. Off go openings ("By", "von", "بقلم"), e-mail addresses, handles, links, dates and other furniture; people
who took the pictures or translated are no authors. Nothing is made up: what holds no name gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from scraper.normalizers.agencies import is_agency
from scraper.normalizers.names import byline_words
from scraper.normalizers.names.eastern import in_common_form, name_and_job, of_desk
from scraper.normalizers.names.patterns import patterns
from scraper.normalizers.names.postings import is_post, is_post_before_name
from scraper.normalizers.names.segments import (
    DATE_CUT,
    EDGES,
    OFFICERS,
    behind,
    cut_at_weekday,
    first_sentence,
    is_prose,
    labelled,
    opening_end,
    segments_of,
    without_dates,
    without_openings,
)
from scraper.normalizers.text import normalize_line
from scraper.weekdays import is_weekday


class NameValue(Struct, frozen=True):
    """An author: `name` alone; `role` as printed (a job, a place, degrees); `url` is the caller's to add."""

    name: str
    role: str | None = None
    url: str | None = None


_MAX_LENGTH = 600
_MAX_NAME = 80
_MAX_WORDS = 8
_MAX_ROLE = 120
_MIN_JOB = 6  # letters

_SIMPLE = re.compile(r"[A-Z][a-zà-ÿ]+(?: [A-Z]\.)?(?: [A-Z][a-zà-ÿ]+){1,2}")
_ADDRESS = re.compile(r"[(\[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]]?|(?:https?://|www\.)\S+|\(?(?<!\w)@\w[\w.]*\)?", re.I)
_BRACKETED = re.compile(r"\s*[(（\[【]([^)）\]】]{1,80})[)）\]】]")
_SENTENCE = re.compile(r"(?<=[a-zà-ÿ]{4})[.!?]\s+\S+\s|[!?]\s*$|[{}<>。！？।॥؟]|\w=\w")
# One word each that may open a byline as well as a name.
_SPECIAL = frozenset("By Von Par Por Door Per Di De Da Af Av Vom Van Del Od Na Ni Oleh Nga Daga".split())
_LABEL = re.compile(r"^[^\W\d_]{3,15}\s?:\s+(?=[^\W\d_])")
_JOB = re.compile(
    r"(?:writer|reporter|correspondent|journalist|columnist|editor|contributor|coordinator|manager|director|specialist)", re.I
)
_WRITER = re.compile(r"(?:writer|reporter|correspondent|journalist|columnist)", re.I)
_HELPED = re.compile(r"\bcontributed (?:to|reporting|additional|from)\b")
_SENTENCE_BEFORE = re.compile(r"(?<=[^\W\d_]{2})\.\s+|\s[|–—]\s|[;(]\s*")
_DASH = re.compile(r"\s[-–—]\s?|\s?[–—]\s")
_FILIPINO = re.compile(r"[Nn](?:i|ina)\s")  # "by", whose "and" is "at"
_WITHOUT_CASE = re.compile(r"[\u0600-\u06ff\u0900-\u0dff\u200c\u200d]+")  # one word of Arabic's or India's scripts
_INITIAL = re.compile(r"\b[A-Z]\.")
_COUNT = re.compile(
    r"\d[\d.,]*[kKmM]?\s+(?:[^\W\d_A-ZÀ-ÖØ-ÞΑ-ΩА-ЯІЇЄ]|(?:Comments?|Kommentare?|Views?|Shares?|Likes?|Words|Reactions|Replies|Antworten)\b)"
)
#: For how long somebody has done it: "10+ years in the trade".
_OF_YEARS = re.compile(r"\b\d{1,2}\+?\s(?:years?|jahren?|ans|años|anos|anni|jaar|år|lat)\b", re.I)
_EASTERN_NUMBER = re.compile(r"\s*(?![0-9])\d.*")
_COUNT_BEHIND = re.compile(r"(?:\s+\d{1,6}){1,6}$")
#: The marks of footnotes behind the last word of a full name, which `<sup>` glues to it: "Ada Quill1,2".
_FOOTNOTES = re.compile(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])\d{1,2}(?:[,*†‡§]\d{0,2})*$")


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
    if not raw or len(raw) > _MAX_LENGTH or not any(map(str.isalpha, raw)):
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
    return bool(patterns().only_furniture.fullmatch(last) or patterns().role.fullmatch(last))


def _line_authors(line: str) -> Iterator[NameValue]:
    if "@" in line or "/" in line or "ww" in line.lower():  # what each address holds
        line = _ADDRESS.sub(" | ", line)
    if not line.isascii():
        if (of_one_desk := of_desk(line)) is not None:
            names, desk = of_one_desk
            yield from (NameValue(name, desk) for name in re.split(r"[、,，]\s?", names))
            return
        line = patterns().places.sub("", in_common_form(line))
    line = line.replace(" at ", ", ") if _FILIPINO.match(line) else line
    line = _without_contributors(line) if "contribut" in line else line
    line = _behind_others(patterns().filed.sub("", line, count=1))
    line = without_dates(patterns().others_behind.sub(" | ", labelled(first_sentence(line))))
    line = _before_date(line) if opening_end(line) else line
    line = without_openings(line)
    segments = [segment for segment in segments_of(line) if segment]
    people: list[NameValue] = []
    for segment in _unflipped(segments):
        _add(people, segment)
    yield from (person for person in _without_posts(people) if _is_name(person.name))


def _without_posts(people: list[NameValue]) -> list[NameValue]:
    """A post before a full name is that person's role; alone it names nobody: "Corresponsal en Tepic, Ana Ruiz"."""
    if not people or " " not in people[0].name:
        return people
    post, *others = people
    if others and len(others[0].name.split()) > 1 and is_post_before_name(post.name):
        others[0] = NameValue(others[0].name, others[0].role or post.name)
        return others
    return others if is_post(post.name) else people


def _without_contributors(line: str) -> str:
    """The line without the sentence, or what stands in brackets, that names who helped: "By Ann Lee. Bo Kim contributed to this
    report."; nothing of a line that is that sentence alone."""
    helped = _HELPED.search(line)
    if helped is None:
        return line
    start = max((end.end() for end in _SENTENCE_BEFORE.finditer(line, 0, helped.start())), default=0)
    if not start and opening_end(line):  # "By Ann Lee, who contributed to this report from Paris"
        start = line.find(",", 0, helped.start()) + 1 or len(line)
    return line[:start].rstrip(" ;(,")


def _before_date(line: str) -> str:
    """An author's line up to its date: behind it stand sections and buttons, unless it opens once more."""
    before, date, rest = cut_at_weekday(line).partition(DATE_CUT)
    names = before[opening_end(before) :]
    return before if date and any(map(str.isalpha, names)) and not opening_end(rest.lstrip(" |")) else line


def _behind_others(line: str) -> str:
    """Who wrote, where a dash parts them from who reviewed or edited: "Reviewed by Jo Pike — By Ann Lee"."""
    first, dash, rest = _dash(line)
    return rest if dash and patterns().others.match(first) and opening_end(rest) else line


def _add(people: list[NameValue], segment: str) -> None:
    """A segment is a person, or says something of the person before it."""
    if is_post(segment):
        people[-1:] = [NameValue(last.name, _joined_roles(last.role, segment)) for last in people[-1:]] or [NameValue(segment)]
        return
    segment = behind(patterns().joiner_first, _trimmed(without_openings(segment)))
    segment = _EASTERN_NUMBER.sub("", _COUNT_BEHIND.sub("", segment))  # of comments, likes, words; a date in another calendar
    if (
        not segment
        or _COUNT.match(segment.lstrip("([（"))
        or patterns().others.match(segment.lstrip("([（"))
        or patterns().labelled.match(segment)
    ):
        return
    segment = behind(_LABEL, segment)
    segment = _FOOTNOTES.sub("", segment) if " " in segment else segment
    last = people[-1] if people else None
    if last is not None and segment.lower() in byline_words.NAME_ENDINGS:
        people[-1] = NameValue(f"{last.name} {segment}", last.role)
        return
    is_said = _says_what_they_do(segment) or _OF_YEARS.search(segment) is not None
    if last is not None and not is_agency(segment) and (is_said or _is_said_of(last, segment)):
        people[-1] = NameValue(last.name, _joined_roles(last.role, segment))
        return
    if last is not None and _begins_like_prose(segment):
        return
    name, where = _name_and_role(segment)
    if last is not None and last.role is None and where is None and _is_desk(last.name, name):
        people[-1] = NameValue(name, last.name)
        return
    agency = behind(patterns().joiner_first, where) if where else ""
    if name:
        people.extend((NameValue(name), NameValue(agency)) if is_agency(agency) else (NameValue(name, where),))


def _joined_roles(before: str | None, more: str) -> str:
    return (more if before is None else f"{before}, {more}")[:_MAX_ROLE]


def _begins_like_prose(segment: str) -> bool:
    """Several words of which the first, or each of two, is in lower case and part of no name: "gespeichert unter Allgemeines"."""
    first, _, rest = segment.partition(" ")
    if not rest or not first.isalpha() or not first.islower() or first in byline_words.PARTS_OF_NAMES:
        return False
    second = rest.partition(" ")[0]
    return len(first) > 3 or (second.islower() and second not in byline_words.PARTS_OF_NAMES)


def _is_said_of(person: NameValue, segment: str) -> bool:
    """One word in title case behind a full name or a role is where it was written: "Jane Doe, Nairobi"; not "t-online", "AFP".

    One in lower case is what the person is: "Jane Doe, cardiologist"; one in capitals behind others is a place or an agency in
    brackets: "Kaan TUNÇ / BOLU, (XHA)". Where scripts have no case, one word is a place, too.
    """
    is_full = len(person.name.split()) >= 2
    if _WITHOUT_CASE.fullmatch(segment):
        return is_full and len(segment) >= 4 and _WITHOUT_CASE.match(person.name) is not None
    if segment.islower():
        return is_full and segment.isalpha() and len(segment) >= _MIN_JOB
    if segment.isupper() and not person.name.isupper():
        bare = segment.strip("()")
        return is_full and bare.isalpha() and not is_agency(bare) and (len(bare) >= 4 or bare != segment)
    return (is_full or person.role is not None) and segment.isalpha() and segment.istitle() and len(segment) >= 4


def _says_what_they_do(segment: str) -> bool:
    known = patterns()
    return bool(
        known.credentials.fullmatch(segment)
        or OFFICERS.fullmatch(segment)
        or known.affiliation.match(segment)
        or known.role.search(segment)
        or known.organisation.search(segment)
    )


def _name_and_role(segment: str) -> tuple[str, str | None]:
    """A segment's name, and the role that stands in it: in brackets, behind a dash, behind "in", degrees at the end."""
    role: str | None = None
    if (with_job := name_and_job(segment)) is not None:
        return with_job
    bracketed = _BRACKETED.search(segment)
    if bracketed and bracketed.end() == len(segment) and len(segment[: bracketed.start()].split()) > 1:
        segment, role = segment[: bracketed.start()], bracketed[1].strip()
        if patterns().pictures.fullmatch(role):
            return "", None  # "Ana Ruiz (fotos)"
        role = None if patterns().others.match(role) else role
    elif bracketed and bracketed.start() == 0 and bracketed.end() == len(segment):
        segment = bracketed[1]
    name, dash, rest = _dash(segment)
    if dash and (_says_what_they_do(rest) or is_agency(rest) or (rest[:1].islower() and len(name.split()) > 1)):
        segment, role = name, rest.strip(EDGES)
    elif dash and (_is_desk(name, rest) or _is_place(name, rest)):
        segment, role = rest, name.strip(EDGES)
    elif dash and (_is_desk(rest, name) or _is_place(rest, name)):
        segment, role = name, rest.strip(EDGES)
    found = patterns().affiliation_behind.search(segment)
    if found and found.start() > 0 and len(segment[: found.start()].split()) >= 2:
        role = segment[found.start() :].strip(EDGES)
        segment = segment[: found.start()]
    if role is None:
        segment, role = _job_behind(segment)
    found = patterns().credentials_behind.search(segment)
    if found and len(segment[: found.start()].split()) >= 2 and _is_degree(found[0]) and not segment.isupper():
        role = segment[found.start() :].strip(" ,")
        segment = segment[: found.start()]
    return _trimmed(segment), role


def _is_desk(said: str, name: str) -> bool:
    """Whether a text is the desk of the full name beside it: "News Desk – Jane Doe"."""
    return len(name.split()) >= 2 and patterns().desk.search(said) is not None and patterns().desk.search(name) is None


def _is_place(said: str, name: str) -> bool:
    """Whether one word of Arabic's kin on one side of a dash is where the full name on the other side writes."""
    return len(name.split()) >= 2 and "," not in name and not _dash(name)[1] and _WITHOUT_CASE.fullmatch(said) is not None


def _job_behind(segment: str) -> tuple[str, str | None]:
    """A job that markup glued to a name: "Jane Doe Senior Health Reporter"; the first two words are the name, or three."""
    words = segment.split()
    if len(words) < 3 or not all(word[:1].isupper() for word in words[:3]) or not _JOB.fullmatch(words[-1]):
        return segment, None
    if not all(word[:1].isupper() for word in words[3:]) and not patterns().role.fullmatch(words[2]):
        return segment, None  # "Ada Quill Deputy savings editor"
    if len(words) == 3 and not _WRITER.fullmatch(words[-1]):
        return segment, None  # "Luxury Travel Expert" names the job alone
    if any(patterns().role.fullmatch(word) or patterns().organisation.fullmatch(word) for word in words[:2]):
        return segment, None  # "News Desk Editor"
    return " ".join(words[:2]), " ".join(words[2:])


def _is_degree(letters: str) -> bool:
    """PhD, M.D., CPA; not the surname Ma or Do."""
    return all(sum(map(str.isupper, word)) >= 2 or word.isdigit() for word in letters.replace(",", " ").split())


def _dash(segment: str) -> tuple[str, str, str]:
    found = _DASH.search(segment)
    return (segment[: found.start()], found[0], segment[found.end() :]) if found else (segment, "", "")


def _trimmed(name: str) -> str:
    """Edges off, but the dot of an initial or a title."""
    bare = name.strip().strip(EDGES)
    bare = bare.rstrip(" ([") if bare.endswith(("(", "[")) else bare
    rest = name[name.find(bare) + len(bare) :] if bare else ""
    last = bare.rpartition(" ")[2]
    return bare + "." if rest.startswith(".") and (len(last) == 1 or "." in last or last.lower() in ("jr", "sr", "st")) else bare


def _is_name(name: str) -> bool:
    if not any(map(str.isalpha, name)) or len(name) > _MAX_NAME or len(name.split()) > _MAX_WORDS:
        return False
    if is_prose(name) or name.casefold() in byline_words.NO_NAMES or _SENTENCE.search(name + " "):
        return False
    if patterns().only_furniture.fullmatch(name) or patterns().headings.fullmatch(name) or is_weekday(name):
        return False
    return sum(map(str.isdigit, name)) <= max(4, len(name) // 3)


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
