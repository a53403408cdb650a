"""Counts as printed ("1,977 comments", "1.2K", "٣ تعليقات", "2,5 тыс.") -> whole numbers."""

from __future__ import annotations

import re
import unicodedata

# Multipliers right behind the number; one letter only where no further letter follows.
_SCALES: dict[str, int] = {
    "k": 1_000, "m": 1_000_000, "b": 1_000_000_000, "tsd": 1_000, "mio": 1_000_000, "mln": 1_000_000, "mil": 1_000,
    "mille": 1_000,
    "rb": 1_000, "jt": 1_000_000, "bin": 1_000, "mn": 1_000_000, "tys": 1_000, "tis": 1_000, "т": 1_000,
    "тыс": 1_000, "тис": 1_000,
    "млн": 1_000_000, "χιλ": 1_000, "εκ": 1_000_000, "ألف": 1_000, "الف": 1_000, "آلاف": 1_000, "مليون": 1_000_000,
    "هزار": 1_000, "אלף": 1_000,
    "हज़ार": 1_000, "हजार": 1_000, "लाख": 100_000, "হাজার": 1_000, "พัน": 1_000, "หมื่น": 10_000, "แสน": 100_000,
    "ล้าน": 1_000_000,
    "nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tr": 1_000_000, "万": 10_000, "萬": 10_000,
    "亿": 100_000_000, "億": 100_000_000,
    "千": 1_000, "천": 1_000, "만": 10_000, "억": 100_000_000,
}  # fmt: skip

_NUMBER = re.compile(
    r"(?<![\d.,:/#-])(?P<number>\d{1,3}(?:[ .,'’\u00a0\u202f٬]\d{3})+(?![\d])|\d+(?:[.,٫]\d{1,2})?(?!\d))(?!\s?%"
    r"|[/:\-]\d|[.,]\d)\s?(?P<scale>[^\W\d_]+(?:[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])*)?"
)
_SEPARATORS = re.compile(r"[ .,'’\u00a0\u202f٬]")
_DECIMAL = re.compile(r"[.,٫]")
_MAX = 10**12
_MAX_CHARS = 24  # what is longer is no count


def find_count(text: str) -> int | None:
    """The first count of the text, or None. A fraction counts only with a multiplier; "12:30" and "3/5" are no counts.

    >>> find_count("1,977 comments"), find_count("Comments (0)"), find_count("1.2K")
    (1977, 0, 1200)
    >>> find_count("2,5 тыс."), find_count("٣ تعليقات"), find_count("3.4万件のコメント")
    (2500, 3, 34000)
    >>> find_count("Comments"), find_count("12:30"), find_count("4.5 stars")
    (None, None, None)
    """
    plain = _with_ascii_digits(text)
    for found in _NUMBER.finditer(plain):
        count = _count(found["number"], _scale((found["scale"] or "").lower()))
        if count is not None:
            return count
    return None


def _scale(word: str) -> int | None:
    """The multiplier that a word is; in East Asian writing the word for what is counted follows without a blank."""
    return _SCALES.get(word) or (_SCALES.get(word[0]) if word[:1] > "\u2e80" else None)


def _count(number: str, scale: int | None) -> int | None:
    if len(number) > _MAX_CHARS:
        return None
    grouped = re.fullmatch(r"\d{1,3}(?:[^\d]\d{3})+", number)
    if grouped:
        count = int(_SEPARATORS.sub("", number)) * (scale or 1)
    elif _DECIMAL.search(number):
        if scale is None:
            return None
        whole, part = _DECIMAL.split(number)
        count = int(whole + part) * scale // 10 ** len(part)
    else:
        count = int(number) * (scale or 1)
    return count if count < _MAX else None


def _with_ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) if char > "\x7f" and char.isdecimal() else char for char in text)
