"""The conditions of `--where`: `language == en and words >= 200`.

    condition   := all ("or" all)*
    all         := single ("and" single)*
    single      := "not" single | "(" condition ")" | comparison | FIELD
    comparison  := FIELD ("==" | "!=" | "<" | "<=" | ">" | ">=" | "contains") VALUE | FIELD "in" "(" VALUE ("," VALUE)* ")"
    FIELD       := a field of the record by its dotted name (title, outlet.domain, quality.coverage), or "words"
    VALUE       := a number, true, false, null, a bare word (en, 2024-03-05, news.example), or 'text' | "text"

A field alone holds where it is filled. `language == en` holds for every kind of English (en-GB). Dates compare as they are
printed: `published_at >= 2024-03`. `contains` looks for text in a text, upper and lower case alike, or for an entry in a
list. A field that is null equals only null, and is neither above nor below anything.
"""

from __future__ import annotations

import operator
import re
import unicodedata
from collections.abc import Callable
from difflib import get_close_matches
from functools import reduce
from typing import Any, NoReturn

from msgspec.inspect import BoolType, DictType, FloatType, IntType, LiteralType, StrType, StructType, Type, VarTupleType

from scraper.dataset.fields import bare, type_of
from scraper.errors import SettingError
from scraper.record import Article

#: Holds or not for a record.
Condition = Callable[[Article], bool]
Read = Callable[[Article], Any]

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>'[^']*'|"[^"]*")|(?P<sign>==|!=|<=|>=|<|>|\(|\)|,)|(?P<word>[^\s()<>=!,'"]+)|(?P<odd>\S))""", re.X
)
_ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_KEYWORDS = ("and", "or", "not", "in", "contains")
_CONSTANTS: dict[str, Any] = {"true": True, "false": False, "null": None}

# Thai, Lao, Burmese, Khmer, kana, Han: scripts that put no spaces between words.
_UNSPACED = re.compile("[\u0e01-\u0edf\u1000-\u109f\u1780-\u17d3\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")


def count_words(text: str | None) -> int:
    """Words of `text`; a letter of a script without spaces between words (Han, kana, Thai, Lao, Burmese, Khmer) counts as one.

    >>> count_words("The ferry sails."), count_words("渡轮 is a ferry"), count_words(None)
    (3, 5, 0)
    """
    if not text:
        return 0
    letters = sum(not unicodedata.category(letter).startswith("M") for letter in "".join(_UNSPACED.findall(text)))
    return letters + len(_UNSPACED.sub(" ", text).split())


def parse_condition(text: str) -> Condition:
    """The condition that `text` states. Raises `SettingError`, which says where it cannot be read and why."""
    parser = _Parser(text)
    condition = parser.condition()
    if parser.token is not None:
        parser.fail("'and' or 'or' is missing")
    return condition


def is_language(found: str | None, wanted: str) -> bool:
    """`found` is `wanted` or a kind of it, as RFC 4647 matches ranges.

    >>> is_language("en-GB", "en"), is_language("en", "en-GB"), is_language("eng", "en")
    (True, False, False)
    """
    return found is not None and f"{found}-".casefold().startswith(f"{wanted}-".casefold())


class _Parser:
    """Reads by recursive descent, a method a rule."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = _TOKEN.match(text)
        self.token: str | None = None
        self._is_quoted = False
        self._advance()

    def _advance(self) -> None:
        """Make the next token the current one; None is the end."""
        found = self._next
        self._place = found.start(found.lastgroup or 0) if found else len(self._text)
        self.token = found[found.lastgroup or 0] if found else None
        self._is_quoted = bool(found and found["text"])
        if found and found["odd"]:
            self.fail("this cannot be read")
        self._next = _TOKEN.match(self._text, found.end()) if found else None

    def fail(self, reason: str) -> NoReturn:
        """Raise the error that points to the current token."""
        where = f"at {self.token!r}, character {self._place + 1}" if self.token else "at the end"
        raise SettingError(f"the condition {self._text!r} cannot be read {where}: {reason}")

    def _take(self, *words: str) -> str | None:
        """Go past the current token if it is one of `words`; which one it was."""
        if self.token not in words or self._is_quoted:
            return None
        taken = self.token
        self._advance()
        return taken

    def condition(self) -> Condition:
        choices = [self._all()]
        while self._take("or"):
            choices.append(self._all())
        return choices[0] if len(choices) == 1 else lambda article: any(choice(article) for choice in choices)

    def _all(self) -> Condition:
        needs = [self._single()]
        while self._take("and"):
            needs.append(self._single())
        return needs[0] if len(needs) == 1 else lambda article: all(need(article) for need in needs)

    def _single(self) -> Condition:
        if self._take("not"):
            inner = self._single()
            return lambda article: not inner(article)
        if self._take("("):
            condition = self.condition()
            if not self._take(")"):
                self.fail("a ')' is missing")
            return condition
        return self._comparison()

    def _comparison(self) -> Condition:
        name = self.token
        if name is None or self._is_quoted or name in _KEYWORDS or not re.match(r"\w", name):
            self.fail("a field is missing")
        try:
            read, kind = _reader(name)
        except SettingError as error:
            hint = "; did you mean 'words'?" if "did you" not in error.reason and get_close_matches(name, ["words"]) else ""
            self.fail(error.reason + hint)
        self._advance()
        sign = self._take("==", "!=", *_ORDER, "contains", "in")
        if sign is None:
            return lambda article: bool(read(article))
        if sign == "in":
            values = self._values(name, kind)
            return lambda article: any(_equals(name, read(article), value) for value in values)
        return self._compare(name, kind, sign, read)

    def _values(self, name: str, kind: Type) -> list[Any]:
        if not self._take("("):
            self.fail("'in' wants a list: in (en, ar)")
        values = [self._value(name, kind)]
        while self._take(","):
            values.append(self._value(name, kind))
        if not self._take(")"):
            self.fail("a ')' is missing")
        return values

    def _compare(self, name: str, kind: Type, sign: str, read: Read) -> Condition:
        if sign == "contains":
            if not isinstance(kind, StrType | VarTupleType):
                self.fail(f"{name} is neither text nor a list")
            item = bare(kind.item_type) if isinstance(kind, VarTupleType) else kind
            value = self._value(name, item)
            return lambda article: _contains(read(article), value)
        if isinstance(kind, VarTupleType | DictType | StructType) and self.token != "null":
            self.fail(f"{name} is a list or has fields of its own; it can be asked for alone, with a dot or with 'contains'")
        value = self._value(name, kind)
        if sign in _ORDER:
            compare = _ORDER[sign]
            if value is None or isinstance(value, bool):
                self.fail("nothing is above or below that")
            return lambda article: (found := read(article)) is not None and compare(found, value)
        is_wanted = sign == "=="
        return lambda article: _equals(name, read(article), value) == is_wanted

    def _value(self, name: str, kind: Type) -> Any:
        """The current token as a value that a field of `kind` can be compared with."""
        token = self.token
        if token is None or (token in ("(", ")", ",", "==", "!=", *_ORDER) and not self._is_quoted):
            self.fail("a value is missing")
        try:
            value = token[1:-1] if self._is_quoted else _convert(token, kind)
        except ValueError as error:
            self.fail(f"{name} is {error}")
        if isinstance(kind, IntType | FloatType | BoolType) and self._is_quoted:
            self.fail(f"{name} is no text")
        if isinstance(kind, LiteralType) and value is not None and value not in kind.values:
            self.fail(f"{name} is one of {', '.join(map(str, kind.values))}")
        self._advance()
        return value


def _convert(word: str, kind: Type) -> Any:
    """A bare word as a value. Raises `ValueError`, which says what the field is."""
    if word == "null":
        return None
    if isinstance(kind, BoolType):
        if word not in ("true", "false"):
            raise ValueError("true or false")
        return _CONSTANTS[word]
    if isinstance(kind, IntType | FloatType):
        try:
            return float(word)
        except ValueError:
            raise ValueError("a number") from None
    return word


def _reader(name: str) -> tuple[Read, Type]:
    """What reads a field, null where a part above it is null, and what it holds."""
    if name == "words":
        return (lambda article: count_words(article.body)), IntType()
    kind = type_of(name)
    steps = name.split(".")

    def read(article: Article) -> Any:
        return reduce(lambda part, step: None if part is None else getattr(part, step), steps, article)

    return read, kind


def _equals(name: str, found: Any, value: Any) -> bool:
    if name in ("language", "outlet.language") and isinstance(value, str):
        return is_language(found, value)
    return bool(found == value)


def _contains(found: Any, value: Any) -> bool:
    if found is None:
        return False
    if isinstance(found, str):
        return str(value).casefold() in found.casefold()
    return value in found
