"""Groups of author candidates to the article's authors: one group is chosen, and completed by a printed line that names more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scraper.draft import Candidate
from scraper.normalizers.names import NameValue, normalize_authors

_LOGIN = re.compile(r"[a-z0-9]+[._-][a-z0-9._-]+|[a-z]*(?:admin|webmaster|editor|user|wp)[a-z0-9]*|\w*\d{2,}\w*|.*\b(?:admin|administrator)\b.*", re.I)
_PRINTED = ("zone:byline", "near:title", "class:author", "microdata:author", "rel:author")


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """A source's authors; `people` run parallel to the candidates that named them."""

    people: tuple[NameValue, ...]
    candidates: tuple[Candidate, ...]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(key_of_name(person.name) for person in self.people)

    @property
    def source(self) -> str:
        return self.candidates[0].source

    @property
    def trust(self) -> float:
        return self.candidates[0].confidence


def key_of_name(name: str) -> str:
    """Letters alone, so that two spellings of one name compare equal.

    >>> key_of_name("Dr. Max O’Hara") == key_of_name("DR MAX O'HARA")
    True
    """
    return "".join(filter(str.isalnum, name.casefold()))


def read_groups(groups: Iterable[tuple[Candidate, ...]]) -> list[NamedGroup]:
    """The groups that name someone, in their order of trust."""
    named = []
    for group in groups:
        people: dict[str, tuple[NameValue, Candidate]] = {}
        for candidate in group:
            for person in normalize_authors(candidate.value):
                people.setdefault(key_of_name(person.name), (person, candidate))
        if people:
            named.append(NamedGroup(tuple(person for person, _ in people.values()), tuple(c for _, c in people.values())))
    return named


def choose_group(named: list[NamedGroup], site_names: frozenset[str]) -> NamedGroup | None:
    """The first group of people; log-in names and the site's own name only where nobody else is named."""
    ranked = sorted(enumerate(named), key=lambda item: (_is_impersonal(item[1], site_names), item[0]))
    if not ranked:
        return None
    chosen = ranked[0][1]
    for group in named:
        if group.source in _PRINTED and group.keys > chosen.keys and len(group.keys) <= 8 and not group.keys & site_names:
            return group
    return chosen


def _is_impersonal(group: NamedGroup, site_names: frozenset[str]) -> int:
    """0: people, 1: the site itself, 2: log-in names."""
    if all(_LOGIN.fullmatch(person.name) for person in group.people):
        return 2
    return int(all(_is_site(key, site_names) for key in group.keys))


def _is_site(key: str, site_names: frozenset[str]) -> bool:
    return any(key == name or (len(name) >= 4 and (key.startswith(name) or name.startswith(key)) and len(key) >= 4) for name in site_names)
