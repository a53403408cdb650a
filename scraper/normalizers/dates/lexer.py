"""A line of text -> the tokens of a date. One character names a token's kind, so that a line has a signature to match.

D  number of one or two digits       m  month's name               /-.:,|()+'  punctuation, as printed
Y  number of four digits             w  weekday                    u  clock word: 14 Uhr, 14h30
N  any other number                  e  era: 令和, พ.ศ.             p  half of the day: am, 下午, مساءً
y l d H M S  East Asian units        v  "tháng": a month's number  z  zone of time: UTC, CET
f  filler: of, de, am, ngày          o  ordinal suffix: 1st, 5η    T  the T of ISO 8601
L  label: published, updated         x  any other word
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from scraper.normalizers.dates import date_words
from scraper.normalizers.dates.calendars import ERAS
from scraper.normalizers.dates.clock_zones import is_zone
from scraper.normalizers.dates.months import JALALI
from scraper.normalizers.dates.vocabulary import Meaning, date_names, fold_word, label_of, openings_of_names, vocabulary
from scraper.weekdays import WEEKDAYS


class Token(Struct):
    """A piece of the line. `word` is folded; `meanings` only for months, weekdays and eras; `capitals`: nothing else.

    A struct, for a line has a dozen, and a named tuple takes three times as long to make.
    """

    kind: str
    start: int
    end: int
    word: str
    number: int = -1
    meanings: tuple[Meaning, ...] = ()
    capitals: bool = False


class Line(NamedTuple):
    """The tokens of `text` and their kinds, a character each."""

    text: str
    tokens: tuple[Token, ...]
    signature: str


# Combining marks belong to words, and Python's \w leaves out those of the Indic, Thai, Arabic and Hebrew scripts.
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u07a6-\u07b0\u0900-\u0963\u0971-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_ASCII_LETTER = "[a-zA-Z]"
_HAN = "\u3040-\u30ff\u3400-\u9fff"
_CJK_WORDS = sorted(
    [word for word in (*date_words.DAY_HALVES, *ERAS) if re.match(f"[{_HAN}]", word)]
    + [day for day in f"{WEEKDAYS['zh']} {WEEKDAYS['ja']}".replace("|", " ").split() if len(day) > 1],
    key=len,
    reverse=True,
)
_CJK_KNOWN = "|".join(_CJK_WORDS)
_UNITS = "".join(date_words.CJK_UNITS)
_NUMBER_TOKEN = r"(?P<number>(?:19|20)\d\d(?=\d{1,2}:\d\d)|\d+)"  # markup may glue the time to the year: 202414:30
_EAST_ASIAN_TOKENS = (
    rf"(?P<unit>(?<=\d)[{_UNITS}](?!曜)|(?<=\d\ )[{_UNITS}](?!{_LETTER}))",
    f"(?P<known>{_CJK_KNOWN})",
    f"(?P<han>[{_HAN}](?:(?!{_CJK_KNOWN})[{_HAN}])*)",
)


def _word_tokens(letter: str) -> tuple[str, ...]:
    return (
        rf"(?P<dotted>(?:[aApP]\.\ [mM]|{letter}{{1,4}}(?:\.{letter}{{1,3}})+)(?!{letter}))",
        rf"(?P<word>{letter}+(?:['’ʼ׳]{letter}+)*[’'ʼ׳॰]?)",
        r"(?P<mark>[^\s\w])",
    )


_TOKEN = re.compile("|".join((_NUMBER_TOKEN, *_EAST_ASIAN_TOKENS, *_word_tokens(_LETTER))))
_ASCII_TOKEN = re.compile("|".join((_NUMBER_TOKEN, *_word_tokens(_ASCII_LETTER))))  # the same, for most lines
_DOTTED_KNOWN = re.compile(r"[ .]")
_BRACKETED_ENDING = re.compile(r"(?<=\d)\((?:e|a|th|st|nd|rd)\)")
_SINO_NUMBER = re.compile("[〇零一二三四五六七八九十]+(?= ?[年月日號号])")
_PERSIAN_MONTHS = "|".join(re.split(r"[|\s]+", f"{JALALI['fa']}|{JALALI['fa-af']}"))
_PERSIAN_DAY = re.compile(
    rf"(?<!\w)(?:(?:(?P<twenty>بیست)|(?P<thirty>سی)) و )?(?P<ones>{'|'.join(date_words.PERSIAN_ORDINALS)})"
    rf"(?=\s(?:{_PERSIAN_MONTHS})(?!\w))"
)
_SINO_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0}
_BIDI_MARKS = str.maketrans(
    dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff"), " ")
)
_SAME_MARKS = str.maketrans({"–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "،": ",", "、": ",",
"，": ",", "：": ":", "．": ".",
                             "（": "(", "）": ")", "［": "(", "］": ")", "[": "(", "]": ")", "・": "|", "·": "|",
                             "•": "|", "／": "/", "∶": ":",
                             "⁄": "/", "｜": "|", "။": ".", "၊": ","})  # fmt: skip
_ELISIONS = ("d'", "l'", "de'")
_LONGEST_NAME = 3


@lru_cache(maxsize=64)  # the same line is asked for days by several fields
def read_line(text: str) -> Line:
    """The tokens of one line. Digits of any script count; the positions are those of `text` as given.

    >>> read_line("Tue, 5 March 2024 at 14:30").signature
    'w,DmYfD:D'
    >>> read_line("令和6年3月5日（火）午後2時30分").signature
    'eDyDlDd(w)pDHDM'
    """
    plain = _plain(text)
    tokens = _with_names(list(_raw_tokens(plain)))
    signature = _settle(tokens)
    return Line(text, tuple(tokens), signature)


def _plain(text: str) -> str:
    """The text with ASCII digits and one form of each mark, as long as before."""
    if "(" in text:  # Basque: 2024(e)ko … 17(a)
        text = _BRACKETED_ENDING.sub(lambda found: " " * len(found[0]), text)
    if text.isascii():
        return text
    text = text.translate(_BIDI_MARKS).translate(_SAME_MARKS)
    text = "".join(str(unicodedata.decimal(char)) if char > "\x7f" and char.isdecimal() else char for char in text)
    if "م" in text:  # as all of them end, but the thirtieth in two words
        text = _PERSIAN_DAY.sub(_persian_day, text)
    return _SINO_NUMBER.sub(_sino_number, text)


def _persian_day(found: re.Match[str]) -> str:
    """هفدهم مهر -> 17 مهر, padded to the same length."""
    tens = 20 if found["twenty"] else 30 if found["thirty"] else 0
    ones = date_words.PERSIAN_ORDINALS.get(found["ones"], 0) if found["ones"] else 0
    return str(tens + ones).ljust(len(found[0]))


def _sino_number(found: re.Match[str]) -> str:
    """二〇二四 -> 2024, 二十一 -> 21, padded to the same length."""
    chars = found[0]
    if "十" not in chars:
        digits = "".join(str(_SINO_DIGITS[char]) for char in chars)
    else:
        tens, _, ones = chars.partition("十")
        value = (_SINO_DIGITS.get(tens, 1) if len(tens) < 2 else 0) * 10 + (_SINO_DIGITS.get(ones, 0) if len(ones) < 2 else 0)
        digits = str(value)
    return digits.ljust(len(chars))


def _raw_tokens(plain: str) -> Iterator[Token]:
    """Numbers, units and marks settled; words still of kind `x`."""
    for found in (_ASCII_TOKEN if plain.isascii() else _TOKEN).finditer(plain):
        group, piece = found.lastgroup, found[0]
        start, end = found.span()
        if group == "number":
            kind = "D" if len(piece) <= 2 else "Y" if len(piece) == 4 else "N"
            yield Token(kind, start, end, piece, int(piece[:18]))
        elif group == "mark":
            yield Token(piece, start, end, piece)
        elif group == "word":
            folded = fold_word(piece)
            if folded.startswith(_ELISIONS) and folded not in date_names():
                yield from _elided(folded, start, end)
            else:
                yield Token("x", start, end, folded, capitals=piece.isupper())
        elif group == "unit":
            yield Token(date_words.CJK_UNITS[piece], start, end, piece)
        elif group == "dotted":
            yield from _dotted(piece, start)
        else:
            yield Token("x", start, end, fold_word(piece))


def _dotted(piece: str, start: int) -> Iterator[Token]:
    """One word where the tables know it ("a.m.", "มี.ค."), else several: "Sept.in"."""
    word = fold_word(_DOTTED_KNOWN.sub("", piece))
    if word in date_names() or word in vocabulary().halves or word in vocabulary().clock or is_zone(word.upper()):
        yield Token("x", start, start + len(piece), word)
        return
    for found in re.finditer(rf"(?P<word>{_LETTER}+)|\.", piece):
        at, piece = start + found.start(), found[0]
        if found["word"]:
            yield Token("x", at, at + len(piece), fold_word(piece), capitals=piece.isupper())
        else:
            yield Token(".", at, at + 1, ".")


def _elided(folded: str, start: int, end: int) -> Iterator[Token]:
    """Catalan "d'abril", French "d’octobre": the elided word stands for itself."""
    elision = next(elision for elision in _ELISIONS if folded.startswith(elision))
    yield Token("f", start, start + len(elision), elision)
    yield Token("x", start + len(elision), end, folded[len(elision) :])


def _with_names(tokens: list[Token]) -> list[Token]:
    """Names of several words joined ("كانون الثاني"), meanings attached."""
    index, openings = date_names(), openings_of_names()
    may_join = False
    for token in tokens:
        if token.kind == "x":
            token.meanings = index.get(token.word, ())
            may_join = may_join or token.word in openings
    return list(_joined_names(tokens)) if may_join else tokens


def _joined_names(tokens: list[Token]) -> Iterator[Token]:
    index, openings, at = date_names(), openings_of_names(), 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind != "x" or token.word not in openings:
            yield token
            at += 1
            continue
        for length in range(_LONGEST_NAME, 0, -1):
            words = tokens[at : at + length]
            meanings = index.get("_".join(part.word for part in words)) if len(words) == length else None
            if meanings and all(part.kind == "x" for part in words):
                yield Token("x", token.start, words[-1].end, words[0].word, -1, meanings, token.capitals and length == 1)
                at += length
                break
        else:
            yield token
            at += 1


def _settle(tokens: list[Token]) -> str:
    """Each word's kind, by what stands before and behind it; returns all kinds."""
    kinds = [_kind(tokens, at) if token.kind == "x" else token.kind for at, token in enumerate(tokens)]
    _settle_weekdays(tokens, kinds)
    for token, kind in zip(tokens, kinds, strict=True):
        token.kind = kind
    return "".join(kinds)


def _kind(tokens: list[Token], at: int) -> str:
    token = tokens[at]
    word, known = token.word, vocabulary()
    if word in known.hanging and (kind := _kind_by_neighbours(tokens, at)):
        return kind
    if (token.capitals or word in ("gmt", "utc", "мск")) and is_zone(word.upper()):
        return "z"
    if token.meanings:
        return token.meanings[0].kind
    if word in known.fillers:
        return "f"
    return "L" if label_of(word) else "x"


def _kind_by_neighbours(tokens: list[Token], at: int) -> str | None:
    """The kind of a word that is of one only beside a number, a mark or another such word."""
    token = tokens[at]
    word, known = token.word, vocabulary()
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    behind_number = before is not None and before.number >= 0
    touching = before is not None and before.end == token.start
    if word == "t" and touching and after is not None and after.kind == "D" and after.start == token.end:
        return "T"
    if behind_number and touching and word in known.ordinals and word not in known.clock:
        return "o"
    if before is not None and before.kind == "-" and word in known.ordinals and touching:
        return "o"
    if behind_number and word in known.clock and before is not None and before.kind == "D":
        return "u"
    if _is_half(word, before, after) and (touching or not _leads_to_time(tokens, at)):
        return "p"
    if word in known.month_words and after is not None and after.kind == "D":
        return "v"
    if word in known.month_suffixes and before is not None and (behind_number or before.word in known.ordinals):
        return "l"
    return None


def _is_half(word: str, before: Token | None, after: Token | None) -> bool:
    if word not in vocabulary().halves:
        return False
    if len(word) == 1 or (len(word) == 2 and word.isascii()):
        return before is not None and before.kind in "DYuM."
    return (before is not None and before.kind in "DuM") or (after is not None and after.kind == "D")


def _leads_to_time(tokens: list[Token], at: int) -> bool:
    """Whether a letter follows a date: the times of "3/4/2019 à 12:20" and "3 abril 2019 a las 12:20" are not of the morning."""
    word = tokens[at].word
    if len(word) > 1 or not word.isascii():
        return False
    return tokens[at - 1].kind == "Y" or (at > 1 and tokens[at - 2].kind in "/-")


def _settle_weekdays(tokens: list[Token], kinds: list[str]) -> None:
    """Words that are both: "mar" is Tuesday (martes, mardi) where another month stands nearby behind it, else March."""
    months = [at for at, kind in enumerate(kinds) if kind == "m"]
    for at, following in pairwise(months):
        if following - at <= 4 and any(meaning.kind == "w" for meaning in tokens[at].meanings):
            kinds[at] = "w"
    for at, kind in enumerate(kinds):
        # A weekday's abbreviation that is a filler too, "do" or "di", is whatever fits; both are passed over.
        if kind == "w" and not months and any(meaning.kind == "m" for meaning in tokens[at].meanings):
            kinds[at] = "m"
