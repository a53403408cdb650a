"""What a printed moment looks like, in any language: a day, a time of day, or how long ago something was.

It says where a moment stands, not what it is. A year alone is none, and neither is a price.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Of our time, in the calendars of the press: Common, Jalali, Hijri and Buddhist years, in digits of any script.
_YEAR = r"(?:19|20|1[34]|2[45]|١٩|٢٠|١[٣٤]|۱[۳۴]|۱۹|۲۰|๒[๐๔๕])\d\d\b"
# Each begins with a digit that has none before it, and a search skips to the digits only if the pattern opens with one;
# so what follows here stands behind the first digit.
_LETTER = r"[^\W\d_\u0900-\u0e7f]|[\u0900-\u0e7f]"  # in South Asia and Thailand with signs that are no letters by themselves
_POINT = r"\.(?=[\u0e00-\u0e7f])"  # within the Thai names of months: ต.ค.
_FIRST = r"\d(?<!\d\d)"
_CLOCK = r"\d?[:h]\d\d(?:\s\d{1,2}/\d{1,2}|\s?[ap]\.?m)?\b|\d?\.\d\d\s?(?:uhr|klo)\b|\d?\s?[ap]\.?m\b"
# A day without its year is one before a time of day: 19.02, 00:14; 10/3(木) 18:30; 17 Aug, 10:11; 9 jan., 08.44.
_BEFORE_CLOCK = rf"(?=[\s,.(–-]{{1,3}}(?:{_LETTER}){{0,3}}[\s,.):–-]{{0,3}}\d{{1,2}}[:h]\d\d\b)"
_DAY_WITH_CLOCK = (
    rf"(?<![^\W_]\d)(?:\d?\s?[./-]\s?\d{{1,2}}{_BEFORE_CLOCK}"
    rf"|\d?(?:st|nd|rd|th|[.ºª])?\s(?:de\s)?(?:{_LETTER}){{3,12}}(?:\.?,?\s(?:kl\.?\s?)?\d{{1,2}}\.\d\d(?![.\d])|{_BEFORE_CLOCK}))"
)
_DAY = (
    r"\d{0,3}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}\b"  # 3.4.2019, 2019-04-03
    r"|\d{1,3}\s?[年년]\s?\d|\d?\s?[月월]\s?\d{1,2}\s?[日일]"  # 2019年4月3日, 4月3日
    rf"|\d?(?:st|nd|rd|th|er|º|ª)?[.,]?\s(?:de\s|of\s)?(?:{_LETTER}|{_POINT}){{2,14}}[.,]?\s(?:de\s)?{_YEAR}"  # 3 April 2019
    rf"|\d?(?:st|nd|rd|th)?,?\s{_YEAR}"  # the end of April 3, 2019
    rf"|{_DAY_WITH_CLOCK}"
)
_AFTER = (
    "ago|geleden|fa|sedan|siden|sitten|temu|atrás|назад|тому|таму|бұрын|өмнө|önce|əvvəl|oldin|lalu|trước|पहले|आधी|पूर्वी|अगाडि|अघि|আগে"
    "|ਪਹਿਲਾਂ|પહેલા|પહેલાં|முன்பு|முன்|క్రితం|ಹಿಂದೆ|മുമ്പ്|മുൻപ്|පෙර|پیش|قبل|پہلے|წინ|առաջ|síðan|zpět|nazaj|tagasi|atpakaļ|ezelőtt"
)
_AGO = (
    rf"\d{{0,2}}\s?(?:(?:{_LETTER}){{1,12}}\.?\s){{1,2}}(?:{_AFTER})(?!\w)"  # 3 days ago
    r"|\s?(?:秒|分[钟鐘]?|[小個个]*[时時]|時間|[天日周週]|星期|个月|個月|か月|ヶ月|カ月|週間|年|초|분|시간|일|개월|주|달)\s?(?:之?前|전)"
    r"|\s?(?:วินาที|นาที|ชั่วโมง|ชม\.|วัน|สัปดาห์|เดือน|ปี)\s?(?:ที่แล้ว|ที่ผ่านมา|ก่อน)"
)
_OTHER_DIGIT = r"(?=\d{0,3}\D{1,30}\d)"  # which all forms of a day have: most numbers on a page stand alone
_MOMENT = re.compile(rf"{_FIRST}(?:{_CLOCK}|{_OTHER_DIGIT}(?:{_DAY})|{_AGO})", re.IGNORECASE)
_TO_THE_MINUTE = re.compile(rf"{_FIRST}(?:{_CLOCK}|{_AGO})", re.IGNORECASE)
# "vor 3 Tagen" by the word before; "3 d" is all of its line.
_BEFORE = "vor|il y a|hace|há|fa|fai|acum|före|před|pred|prije|prieš|pirms|πριν|преди|пред|منذ|قبل|לפני|cách đây|duela"
_SINCE = re.compile(rf"(?<!\w)(?:{_BEFORE})\s\d{{1,3}}\s[^\W\d_]+", re.IGNORECASE)
_SINCE_ALONE = re.compile(r"\d{1,3}\s?(?:s|m|h|d|w|min|mo|yr|y|std|j)\.?$", re.IGNORECASE)
_COUNT = re.compile(r"\d\s[^\W\d_]")  # which the slower search for words needs
_SINCE_CHARS = 60  # of the lines in which so much is looked for
_DAY_AND_YEAR = re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR}", re.IGNORECASE)
_MONTH = re.compile(rf"(?:{_LETTER}){{2,14}}+\.?\s$")
_BETWEEN = 8  # characters between a day and its time of day: " at ", " | um "


@lru_cache(maxsize=4096)
def find_moment(line: str) -> tuple[int, int] | None:
    """Where the first moment of a line stands, day and time of day as one; None where it has none.

    >>> find_moment("Mara Quill, 3 April 2019 at 10:15"), find_moment("April 3, 2019"), find_moment("vor 2 Tagen")
    ((12, 33), (0, 13), (0, 11))
    >>> find_moment("5 มีนาคม 2567"), find_moment("۱۴ اسفند ۱۴۰۲"), find_moment("٣ أبريل ٢٠١٩"), find_moment("3 दिन पहले")
    ((0, 13), (0, 13), (0, 12), (0, 10))
    >>> find_moment("18.02, 00:14"), find_moment("Ada, 9 jan., 08.44"), find_moment("10/3(木) 18:30"), find_moment("4月3日 8:15")
    ((0, 12), (5, 18), (0, 13), (0, 9))
    >>> find_moment("3.50 a dozen in 2019")
    """
    first = end = -1
    for found in _MOMENT.finditer(line):
        if first < 0:
            first, end = found.span()
        elif found.start() - end <= _BETWEEN:
            end = found.end()
    if first < 0:
        since = _find_since(line)
        return since.span() if since else None
    month = _MONTH.search(line, 0, first) if _DAY_AND_YEAR.match(line, first) else None
    return (month.start() if month else first), end


def is_to_the_minute(line: str) -> bool:
    """Whether a line tells a time of day, or how long ago something was, as feeds and threads do.

    >>> is_to_the_minute("3 April 2019, 10:15"), is_to_the_minute("3 hours ago"), is_to_the_minute("3 April 2019")
    (True, True, False)
    """
    return _TO_THE_MINUTE.search(line) is not None or _find_since(line) is not None


def _find_since(line: str) -> re.Match[str] | None:
    """How long ago something was, by the word before or by all of a short line."""
    if len(line) > _SINCE_CHARS:
        return None
    return _SINCE_ALONE.match(line) or (_SINCE.search(line) if _COUNT.search(line) else None)
