"""What a word may mean in a date: the tables of months, weekdays, eras and `date_words`, by their words folded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from scraper.normalizers.dates import date_words
from scraper.normalizers.dates.calendars import ERAS
from scraper.normalizers.dates.months import BIKRAM, ETHIOPIAN, GLUED, GREGORIAN, HIJRI, JALALI
from scraper.weekdays import WEEKDAYS

_FOLDED_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u064b-\u0655\u0670\u0640\u200c\u200d]")
_SAME_LETTERS = str.maketrans(
    {"ı": "i", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "’": "'", "ʼ": "'", "׳": "'", "ø": "ø"}
)


class Meaning(NamedTuple):
    """What a word may mean: `kind` as in the signature, `value` (month, weekday from 0), its language and calendar."""

    kind: str
    value: int
    language: str
    calendar: str = "gregorian"


@lru_cache(maxsize=4096)  # dates are made of few words
def fold_word(word: str) -> str:
    """A word as the tables are compared: lower case, no accents, vowel signs, joiners, nor dots of abbreviation.

    >>> fold_word("Févr."), fold_word("أبريل") == fold_word("ابريل"), fold_word("KASIM") == fold_word("Kasım")
    ('fevr', True, True)
    """
    word = word.lower().replace(".", "").strip("'’ʼ׳॰")
    if word.isascii():
        return word
    bare = _FOLDED_MARKS.sub("", unicodedata.normalize("NFD", word))
    return unicodedata.normalize("NFC", bare).translate(_SAME_LETTERS)


@lru_cache(maxsize=4096)
def label_of(word: str) -> str | None:
    """`published` or `modified` where the folded word begins like a label of that kind.

    >>> label_of(fold_word("Aktualisiert")), label_of(fold_word("Publicado")), label_of("damascus")
    ('modified', 'published', None)
    """
    whole = f"{word} "
    if not whole.startswith(vocabulary().labels):
        return None
    return "modified" if whole.startswith(vocabulary().modified) else "published"


def half_hours(word: str) -> int:
    """Hours that a word for a half of the day adds: 0 or 12."""
    return vocabulary().halves[word]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tables of `scraper.normalizers.dates.date_words`, folded."""

    fillers: frozenset[str]
    ordinals: frozenset[str]
    clock: frozenset[str]
    month_words: frozenset[str]
    month_suffixes: frozenset[str]
    halves: dict[str, int]
    hanging: frozenset[str]  # words of the kinds above but the first, and others whose kind their neighbours decide
    modified: tuple[str, ...]
    labels: tuple[str, ...]


@cache
def vocabulary() -> Vocabulary:
    """The tables of words that name no month, weekday or era."""

    def folded(words: Iterable[str]) -> frozenset[str]:
        return frozenset(map(fold_word, words))

    modified = tuple(map(fold_word, date_words.MODIFIED))
    halves = {fold_word(word): hours for word, hours in date_words.DAY_HALVES.items()}
    ordinals, clock = folded(date_words.ORDINALS), folded(date_words.CLOCK_WORDS)
    month_words, month_suffixes = folded(date_words.MONTH_WORDS), folded(date_words.MONTH_SUFFIXES)
    return Vocabulary(
        fillers=folded(date_words.FILLERS),
        ordinals=ordinals,
        clock=clock,
        month_words=month_words,
        month_suffixes=month_suffixes,
        halves=halves,
        hanging=frozenset(("t", *ordinals, *clock, *halves, *month_words, *month_suffixes)),
        modified=modified,
        labels=(*modified, *map(fold_word, date_words.PUBLISHED)),
    )


@cache
def date_names() -> dict[str, tuple[Meaning, ...]]:
    """Folded name -> meanings, months before weekdays; the words of a longer name joined by `_`."""
    found: dict[str, list[Meaning]] = {}
    tables = (
        ("m", "gregorian", GREGORIAN),
        ("m", "jalali", JALALI),
        ("m", "hijri", HIJRI),
        ("m", "ethiopian", ETHIOPIAN),
        ("m", "bikram", BIKRAM),
        ("w", "gregorian", WEEKDAYS),
    )
    for kind, calendar, table in tables:
        for language, names in table.items():
            for at, forms in enumerate(names.split("|")):
                before, behind = GLUED.get((kind, language), ("", ""))
                for form in (*forms.split(), *(f"{before}{form}{behind}" for form in forms.split() if before or behind)):
                    meaning = Meaning(kind, at if kind == "w" else at + 1, language.partition("-")[0], calendar)
                    entry = found.setdefault(fold_word(form), [])
                    if meaning not in entry:
                        entry.append(meaning)
    for era, offset in ERAS.items():
        found.setdefault(fold_word(era), []).append(Meaning("e", offset, ""))
    return {name: tuple(meanings) for name, meanings in found.items()}


@cache
def openings_of_names() -> frozenset[str]:
    """The first words of the names that consist of several."""
    return frozenset(first for first, mark, _ in (name.partition("_") for name in date_names()) if mark)
