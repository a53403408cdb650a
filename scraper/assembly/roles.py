"""What each author is: `role` of the record's authors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.assembly.authors import NamedGroup, key_of_name
from scraper.extractors.authors.words import JOB_LINE
from scraper.normalizers.names.patterns import patterns
from scraper.normalizers.text import normalize_line

_SIGN = re.compile(r"(?!text|foto|bild)[a-z]{2,4}\.?")  # letters that a newsroom knows its writers by
_LOUD_PLACE = 4  # letters of one in capitals
_PLACED = re.compile(r"(?:in|at|em|i|à) \S")
_FEW_AUTHORS = 12


def _role(text: str | None) -> str | None:
    """What an author is; no sign of theirs ("(ann)"), and not where they wrote from, or what folder the article is in."""
    role = normalize_line(text) if text else ""
    return role if role and not (_SIGN.fullmatch(role) or _PLACED.match(role)) else None


def _role_in_line(text: str | None) -> str | None:
    """The same of what a line says beside a name; a word with a capital that tells no job is a place there, or a folder.

    >>> _role_in_line("Merrow"), _role_in_line("Merrow, special correspondent"), _role_in_line("Reporter"), _role_in_line("PhD")
    (None, 'special correspondent', 'Reporter', 'PhD')
    >>> _role_in_line("Bath"), _role_in_line("LONDON"), _role_in_line("Barrister"), _role_in_line("Historikerin")
    (None, None, 'Barrister', 'Historikerin')
    """
    return _role(", ".join(part for part in text.split(", ") if not _is_place(part))) if text else None


def _is_place(part: str) -> bool:
    """Whether a part of what a line says of a person is one word that names a place and nothing that they do, or an agency."""
    if part[:1] == "(" and part.isupper() and part.endswith(")"):
        return True
    is_name = part.isalpha() and (part.istitle() or (part.isupper() and len(part) >= _LOUD_PLACE))
    known = patterns()
    if not is_name or known.job.fullmatch(part) or known.credentials.fullmatch(part):
        return False
    return not any(form.search(part) for form in (known.role, known.organisation, known.desk, JOB_LINE))


def find_roles(group: NamedGroup, named: list[NamedGroup]) -> Iterator[str | None]:
    """What each of a group's people is, as its source says it, else as another one does."""
    roles: dict[str, str] = {}
    for each in (group, *named):
        for person, candidate in zip(each.people, each.candidates, strict=False):
            role = _role_in_line(person.role) or _role(candidate.role)
            if role and not _names_another(role, person.name, group):
                roles.setdefault(key_of_name(person.name), role)
    return (roles.get(key_of_name(person.name)) for person in group.people)


def _names_another(role: str, name: str, group: NamedGroup) -> bool:
    """Whether what seems to be a person's role holds the name again, or another of the group, with theirs."""
    if name.casefold() in role.casefold() or key_of_name(role) == key_of_name(name):
        return True
    others = (person.name for person in group.people[:_FEW_AUTHORS] if person.name != name)
    return any(other.casefold() in role.casefold() for other in others)
