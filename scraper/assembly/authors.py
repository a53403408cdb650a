"""Groups of author candidates to the article's authors: one group is chosen, and completed by a printed line that names more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from scraper.draft import Candidate
from scraper.extractors.authors.words import INITIAL_AND_NAME
from scraper.letters import key_of
from scraper.normalizers.agencies import is_agency
from scraper.normalizers.names.byline_words import PARTS_OF_NAMES
from scraper.normalizers.names.normalize import NameValue, normalize_authors
from scraper.normalizers.names.patterns import patterns

_LOGIN = re.compile(
    r"[a-z0-9]+[._-][a-z0-9._-]+|super[ _]?user|[a-z]*(?:admin|webmaster|editor|user|wp)[a-z0-9]*|(?=\w*\d\d)\w+"
    r"|.*\b(?:admin|administrator)\b.*",
    re.I,
)
_LOGIN_PARTS = re.compile(r"[._-]")
_LOG_IN = 2  # the doubt of a group of such names
_LINES = ("zone:byline", "near:title")  # a whole line: it names all authors
_PRINTED = (*_LINES, "link:author", "rel:author", "class:author", "microdata:author", "zone:author_bio")
_STATED = ("json-ld:author", "meta:author", "meta:article:author", "meta:og:article:author", "meta:twitter:data1")
_LINKS = ("link:author", "rel:author")
_LISTS = ("meta:dc.contributor", "meta:citation_author")  # bibliographies: a contributor is an author among others
_DASH = re.compile(r"\s[-–—]\s")
_SIDES = 2
_TITLES = re.compile(r"^(?:(?:dr|prof|mr|mrs|ms|herr|frau)\b\.?\s+)+")
#: Two to four words with capitals, or in a script without them: the vowel signs of many are no `\\w`.
_REST = r"[^\s\d,;:|()\[\]/!?\"“”«»<>{}=+*#&@]*"
_CAPITAL = r"[^\W\d_a-zß-ÿα-ώа-џ]"
_FULL_NAME = re.compile(rf"{_CAPITAL}{_REST}(?:\s(?:[a-zà-ÿ]{{1,4}}\s){{0,2}}{_CAPITAL}{_REST}){{1,4}}")
#: A name of the East, of one word.
_EASTERN_NAME = re.compile(r"[\uac00-\ud7a3]{2,4}|[\u4e00-\u9fff]{2,4}")
#: What parts a name from what is said of the person.
_TOLD_BEHIND = re.compile(r"[^\W\d_]\s?[,(|·•⋅∙–—]\s?[^\W\d_]{2}")
_NEVER_LAST = frozenset(
    "in im on at to of for from by with von vom aus bei und and mit für en para por con dans pour avec".split()
)
_TELLING, _TELLING_SIGNS = 4, 3  # letters of an outlet's name, and signs of one of the East
_GUESS = 0.5  # below this trust only a full name is believed
_SURE = 0.7  # trust from which a printed group may complete or replace a stated one


class NamedGroup(Struct, frozen=True):
    """A source's authors; `people` run parallel to the candidates that named them."""

    people: tuple[NameValue, ...]
    candidates: tuple[Candidate, ...]
    keys: frozenset[str]  # of the names

    @property
    def source(self) -> str:
        return self.candidates[0].source

    @property
    def trust(self) -> float:
        return self.candidates[0].confidence


@lru_cache(maxsize=1024)  # a name is compared with each of the others
def key_of_name(name: str) -> str:
    """Letters alone, so that two spellings of one name compare equal.

    >>> key_of_name("Dr. Max O’Hara") == key_of_name("DR MAX O'HARA")
    True
    """
    return key_of(_TITLES.sub("", name.casefold()))


def read_groups(groups: Iterable[tuple[Candidate, ...]]) -> list[NamedGroup]:
    """The groups that name someone, in their order of trust."""
    named: list[NamedGroup] = []
    read: dict[str, tuple[NameValue, ...]] = {}  # several sources state the same string
    for group in groups:
        if named and group[0].source in _LINES and _says_the_same(group[0].value, named[0]):
            told = _with_roles(named[0].people, group[0].value)
            named.append(NamedGroup(told, group * len(told), named[0].keys))
            continue
        if named and group[0].confidence < _GUESS and _is_settled(named[0]):
            continue
        people: dict[str, tuple[NameValue, Candidate]] = {}
        for candidate in group:
            if candidate.value not in read:
                read[candidate.value] = normalize_authors(candidate.value)
            for person in read[candidate.value]:
                if _is_believed(person, candidate):
                    people.setdefault(key_of_name(person.name), (person, candidate))
        if people:
            persons, candidates = zip(*people.values(), strict=True)
            named.append(NamedGroup(persons, candidates, frozenset(people)))
    return named


def _is_settled(group: NamedGroup) -> bool:
    """Whether guesses need not be read any more."""
    return group.trust >= _SURE and all(map(_is_full_name, group.people))


def _is_believed(person: NameValue, candidate: Candidate) -> bool:
    """Whether a guess is a full name; and whether a line that merely stands near names no such thing as "Wetter bis Montag"."""
    if candidate.source.startswith("near:"):
        words = person.name.split()
        if words[0].islower() and words[0] not in PARTS_OF_NAMES:
            return False  # "fue convertido a audio por …", "автор этих строк"
        if words[-1].casefold() in _NEVER_LAST:
            return False  # "ERSCHIENEN IN"
        if len(words) > 2 and any(word.islower() and word not in PARTS_OF_NAMES for word in words[1:]):
            return False
    return candidate.confidence >= _GUESS or _is_full_name(person)


def _says_the_same(line: str, group: NamedGroup) -> bool:
    """Whether a line holds the group's names and nothing else that could be a name: it need not be taken apart."""
    for person in group.people:
        before, found, behind = line.partition(person.name)
        if not found or (" " not in person.name and behind[1:2].isupper()):  # "Todd" in "Todd Bates"
            return False
        line = before + behind
    return not _FULL_NAME.search(line)


def _with_roles(people: tuple[NameValue, ...], line: str) -> tuple[NameValue, ...]:
    """People that a line names, with what it says each of them is."""
    if not _TOLD_BEHIND.search(line):  # as mostly
        return people
    roles = {key_of_name(person.name): person.role for person in normalize_authors(line) if person.role}
    return tuple(NameValue(person.name, roles.get(key_of_name(person.name), person.role)) for person in people)


def choose_group(named: list[NamedGroup], site_names: frozenset[str]) -> NamedGroup | None:
    """The first group of people; log-in names and the site's own name only where nobody else is named."""
    if not named:
        return None
    named = [_parted_from_site(group, site_names) for group in named]
    chosen = named[0]
    if chosen.source.startswith("outlet:"):
        return chosen
    doubt = _doubt_of(chosen, named, site_names)
    if doubt:
        chosen = _better_group(chosen, doubt, named, site_names)
    return _without_site(_completed(chosen, named), site_names)


def _doubt_of(chosen: NamedGroup, named: list[NamedGroup], site_names: frozenset[str]) -> int:
    """Whether the group is impersonal; a site that its own author lines name is a person's."""
    doubt = _is_impersonal(chosen, site_names)
    if doubt == 1 and any(group.keys == chosen.keys for group in named[1:] if group.source in _LINES):
        return 0
    return doubt


def _better_group(chosen: NamedGroup, doubt: int, named: list[NamedGroup], site_names: frozenset[str]) -> NamedGroup:
    """For a log-in name the group that spells it out; else the first sure group that is less in doubt."""
    if doubt == _LOG_IN and len(chosen.people) == 1:
        parts = {part for part in _LOGIN_PARTS.split(chosen.people[0].name.casefold()) if len(part) > 1}
        for group in named[1:]:
            if len(parts) > 1 and parts <= _words(group):
                return group
    for group in named[1:]:
        is_named = group.source in ("opening:body", "near:end") or all(map(_is_full_name, group.people))
        if group.trust >= _SURE and _is_impersonal(group, site_names) < doubt and is_named:
            return group
    return chosen


def _completed(chosen: NamedGroup, named: list[NamedGroup]) -> NamedGroup:
    """The group, or another that names the same people and more, or in full; or whom a line names, where none is the stated."""
    lines = [
        group for group in named if group.source in _LINES and group.trust >= _SURE and all(map(_is_full_name, group.people))
    ]
    larger = [group for group in named if group.source in _LISTS and all(map(_is_full_name, group.people))]
    if not any(group.keys == chosen.keys for group in named if group.source == "link:author"):
        larger += lines  # else what else the line holds has no page: "Head of Marketing, Community Development"
    told = " | ".join(person.role for person in chosen.people if person.role)
    for group in larger:
        if group.keys > chosen.keys and not any(person.name in told for person in group.people):
            return group
    if chosen.source in (*_STATED, *_LINKS) and len(chosen.people) == 1 and " " not in chosen.people[0].name:
        is_first = chosen.source in _LINKS  # of a name in full: "Articles by Jane"
        full = next((group for group in named if _completes(group, chosen.people[0].name, is_first=is_first)), chosen)
        chosen = _with_page(full, chosen.candidates[0].url) if is_first else full
    printed = [group for group in named if group.source in _PRINTED]
    if chosen.source in _STATED and not any(_share_a_word(chosen, group) for group in printed):
        # who put the page into the system, or all who run it, and nobody whom it names
        return next(iter((*lines, *_linked_lines(chosen, printed))), chosen)
    return chosen


def _with_page(group: NamedGroup, url: str | None) -> NamedGroup:
    """The group with the page of its first person, where it knows none."""
    first, *others = group.candidates
    return group if first.url else replace(group, candidates=(replace(first, url=url), *others))


def _linked_lines(stated: NamedGroup, printed: list[NamedGroup]) -> Iterator[NamedGroup]:
    """Author lines, of one word too, whose link leads to the author; not those whose account only sounds otherwise."""
    linked = [group.keys for group in printed if group.source in _LINKS]
    for group in printed:
        is_stated = any(word in key for word in _words(stated) for key in group.keys)
        if group.source == "zone:byline" and group.keys in linked and not is_stated:
            yield group


def _parted_from_site(group: NamedGroup, site_names: frozenset[str]) -> NamedGroup:
    """The group with people's names parted from the outlet's, which a dash joins to them: "The Lantern – Jane Doe"."""
    people = tuple(_behind_site(person, site_names) for person in group.people)
    if people == group.people:
        return group
    return NamedGroup(people, group.candidates, frozenset(key_of_name(person.name) for person in people))


def _behind_site(person: NameValue, site_names: frozenset[str]) -> NameValue:
    sides = _DASH.split(person.name)
    if len(sides) != _SIDES:
        return person
    others = [side for side in sides if key_of_name(side) not in site_names]
    return NameValue(others[0], person.role) if len(others) == 1 and _FULL_NAME.fullmatch(others[0]) else person


def _begins_with_site(name: str, site_names: frozenset[str]) -> bool:
    """Whether a name is the outlet's, or that of a part of it: "The Lantern", "The Lantern Merrow"."""
    words = name.split()
    return any(key_of_name(" ".join(words[:count])) in site_names for count in range(1, len(words) + 1))


def _without_site(group: NamedGroup, site_names: frozenset[str]) -> NamedGroup:
    """The group without the outlet beside its people: "Jane Doe, The Lantern"; not in "The Lantern, Merrow Rescue"."""
    pairs = list(zip(group.people, group.candidates, strict=True))
    kept = [(person, candidate) for person, candidate in pairs if not _begins_with_site(person.name, site_names)]
    is_whole = len(pairs) > 1 and pairs[0] not in kept and pairs[0][1] is pairs[1][1]
    is_linked = pairs[0] in kept and group.source in _LINKS  # "<a>Jane / The Lantern</a>"
    if len(kept) in (0, len(group.people)):
        return group
    if is_whole and not any(_is_full_name(person) for person, _ in kept) and "." in pairs[0][0].name:
        kept = pairs[:1]  # "lantern.example, Merrow, England"
    elif is_whole or not (is_linked or all(_is_full_name(person) or not person.name[0].isupper() for person, _ in kept)):
        return group
    people, candidates = zip(*kept, strict=True)
    return NamedGroup(people, candidates, frozenset(key_of_name(person.name) for person in people))


def _completes(group: NamedGroup, first: str, *, is_first: bool) -> bool:
    """Whether a printed group gives the full name of who is stated by the first alone, or an element marked as the author's."""
    if group.source not in _PRINTED or not all(map(_is_full_name, group.people)):
        return False
    name = group.people[0].name
    return (name.startswith(f"{first} ") and " in " not in name) or (group.source == "class:author" and not is_first)


def _share_a_word(one: NamedGroup, other: NamedGroup) -> bool:
    return bool(_words(one) & _words(other))


def _words(group: NamedGroup) -> set[str]:
    return {word.strip(".,’'") for person in group.people for word in person.name.casefold().split() if len(word) > 1}


def _is_full_name(person: NameValue) -> bool:
    """A name of two words or more, an agency, or in the East one word with a title behind it."""
    if _FULL_NAME.fullmatch(person.name) or is_agency(person.name) or INITIAL_AND_NAME.fullmatch(person.name):
        return True
    return person.role is not None and _EASTERN_NAME.fullmatch(person.name) is not None


def _is_impersonal(group: NamedGroup, site_names: frozenset[str]) -> int:
    """0: people, 1: the site itself or its office, 2: log-in names."""
    if all(map(_is_login, group.people)):
        return _LOG_IN
    is_office = all(patterns().desk.fullmatch(person.name) for person in group.people)
    return int(is_office or all(_is_site(key, site_names) for key in group.keys))


def _is_login(person: NameValue) -> bool:
    """Whether a name is an account's: "jane.doe", "editor2", or one word in lower case that is no agency."""
    name = person.name
    return bool(_LOGIN.fullmatch(name)) or (name.islower() and name.isascii() and name.isalpha() and not is_agency(name))


def _is_site(key: str, site_names: frozenset[str]) -> bool:
    return any(
        key == name or (_is_telling(name) and (key.startswith(name) or name.startswith(key)) and _is_telling(key))
        for name in site_names
    )


def _is_telling(key: str) -> bool:
    """Whether a name is long enough to be known again with more letters behind; one of signs of the East is so with three."""
    return len(key) >= _TELLING or (len(key) >= _TELLING_SIGNS and _EASTERN_NAME.match(key) is not None)
