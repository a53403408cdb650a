"""Which records a dataset takes: by language, by length, by conditions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from typing import Literal

from scraper.dataset.conditions import Condition, count_words, is_language, parse_condition
from scraper.errors import SettingError
from scraper.record import Article

#: Why a record is left out.
Reason = Literal["language", "words", "where", "duplicate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a user asks of records. Raises `SettingError` where a condition cannot be read."""

    languages: tuple[str, ...] = ()  # BCP 47; `en` takes `en-GB` too
    min_words: int = 0
    where: tuple[str, ...] = ()  # conditions, which must all hold
    similarity: float | None = None  # share of text in common from which a record is a duplicate; None: not looked for
    drops_duplicates: bool = False  # they are left out, not only marked

    def __post_init__(self) -> None:
        _tests(self)
        if self.similarity is not None and find_spec("rensa") is None:
            raise SettingError('duplicates need the extra dedup: pip install "scraper[dedup]"')

    def reason_against(self, article: Article) -> Reason | None:
        """Why `article` is left out, by the first test that it fails; None where it is taken."""
        return next((reason for reason, holds in _tests(self) if not holds(article)), None)


@lru_cache(maxsize=8)
def _tests(selection: Selection) -> list[tuple[Reason, Condition]]:
    tests: list[tuple[Reason, Callable[[Article], bool]]] = []
    if selection.languages:
        tests.append(("language", lambda article: any(is_language(article.language, name) for name in selection.languages)))
    if selection.min_words:
        tests.append(("words", lambda article: count_words(article.body) >= selection.min_words))
    tests += [("where", parse_condition(text)) for text in selection.where]
    return tests


EVERYTHING = Selection()
