"""What is printed around a headline in its line and is no part of it: bullets and arrows, its place in the list, a moment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from scraper.extractors.dates_by_look import find_digit, has_digit
from scraper.zones.moments import find_moment

_CLOCK = r"(?:\d{1,2}[:.]\d{2}\s?[ap](?:\.?m)?\b\.?|\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:uhr\b|hrs?\b|h\b))?)"
_FULL_DAY = (
    r"(?:\d{4}\s?[./-]\s?[01]?\d\s?[./-]\s?[0-3]?\d|[0-3]?\d\s?[./-]\s?[0-3]?\d\s?[./-]\s?(?:\d{4}|\d{2})"
    r"|\d{4}年\d{1,2}月\d{1,2}日)\.?"
)
#: "March 3rd, 2024", "3 de marzo de 2024", "3. März 2024".
_WORD_DAY = (
    r"(?:[^\W\d]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}(?:\.|er)?[\s/]+(?:de\s+)?[^\W\d]{3,12}\.?,?[\s/]+(?:de\s+|del\s+)?\d{4})"
)
_DAY = rf"(?:{_FULL_DAY}|\d{{1,2}}[./]\d{{1,2}}\.?|\d{{1,2}}[月-]\d{{1,2}}日?)"
_MOMENT = rf"(?:{_DAY}(?:[\s,T–-]+{_CLOCK})?|(?:[^\W\d]{{2,10}}[.,]?\s)?{_CLOCK}(?:[\s,–-]+{_DAY})?)"
_SURE_MOMENT = (
    rf"(?:(?:{_FULL_DAY}|{_WORD_DAY})(?:[\s,T–-]+{_CLOCK})?|{_CLOCK}(?:[\s,–-]+{_FULL_DAY})?)"  # a score or a share is none
)
_OPENS = re.compile(
    rf"(?:[\[(【（]\s*(?P<bracketed>{_MOMENT})\s*[\])】）][\s:–—|-]*|(?P<plain>{_MOMENT})(?:\s*[|•·:：]\s*|\s+[–—-]\s+|\s+))(?=\S)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    rf"(?:\s*[\[(（【]\s*(?P<bracketed>{_MOMENT})\s*[\])】）]|(?:\s*[|•·]\s*|\s+[–—-]\s+|\s+)(?P<plain>{_SURE_MOMENT}))$",
    re.IGNORECASE,
)
_BARE_MOMENT = re.compile(
    rf"[\s\[(【|•·–—-]*(?:{_MOMENT}|(?:[^\W\d]{{2,12}}[.,]?\s+)?{_WORD_DAY}(?:[\s,–-]+{_CLOCK})?)[\s\])】|•·:：–—-]*",
    re.IGNORECASE,
)
_MOMENT_CHARS = 60
_AGO_CHARS = 25  # "14 minutes ago"
_PLACE = re.compile(r"(?:#\s?)?(\d{1,2})(?:[.):]\s*|\s+|(?=[^\W\d_\x00-\u2fff]))(?=\S)")
_BULLET = "•●■◆▪►▶▷▸➤➔★☆→⇒»›·∙◦・☞"
_LEADING = re.compile(rf"(?:[{_BULLET}←⇐:：]+|[>＞]+|[*–—-]+(?=\s)|[<＜«‹]+(?=\s))\s*")
_OPENED = re.compile(r"[«‹]+")  # what nothing closes is an arrow, unless the end is cut off
_CUT = ("…", "...")
_LAST = frozenset(f"{_BULLET}↓↑>＞|*\n")  # what texts end with that `_TRAILING` finds something in
_TRAILING = re.compile(rf"\s*(?:[{_BULLET}↓↑]+|(?<=\s)[>＞|*]+)$")


def strip_marks(text: str) -> str:
    """A headline without the bullets and arrows around it; marks that quote something stay.

    >>> strip_marks("» Ferry runs aground"), strip_marks("« Ferry runs aground"), strip_marks("Ferry runs aground →")
    ('Ferry runs aground', 'Ferry runs aground', 'Ferry runs aground')
    >>> strip_marks("«Ferry runs aground"), strip_marks("«Aground at last…")
    ('Ferry runs aground', '«Aground at last…')
    >>> strip_marks("・フェリーが座礁"), strip_marks("☞ Ferry runs aground")
    ('フェリーが座礁', 'Ferry runs aground')
    >>> strip_marks("»Aufgelaufen«, sagt der Lotse"), strip_marks("« Échoué », dit le pilote"), strip_marks("Le bac « échoué »")
    ('»Aufgelaufen«, sagt der Lotse', '« Échoué », dit le pilote', 'Le bac « échoué »')
    """
    if text[:1].isalnum() and text[-1:].isalnum():
        return text
    if ("»" in text and "«" in text) or ("›" in text and "‹" in text):
        return text
    lead = _LEADING.match(text) or (None if text.endswith(_CUT) else _OPENED.match(text))
    bare = text[lead.end() :] if lead else text
    if bare[-1:] in _LAST:
        bare = _TRAILING.sub("", bare)
    return bare if any(map(str.isalnum, bare)) else text


def is_mark(text: str) -> bool:
    """Whether a text is nothing but what may open a headline's line: a bullet, a moment.

    >>> is_mark("• "), is_mark("08:15"), is_mark("Ferry")
    (True, True, False)
    """
    return not any(map(str.isalnum, text)) or is_moment(text)


def is_moment(text: str) -> bool:
    """Whether a text is nothing but a date or a time of day.

    >>> is_moment("18:44"), is_moment("(24.03.)"), is_moment("Sunday 19:15"), is_moment("- 3 de marzo de 2024")
    (True, True, True, True)
    >>> is_moment("hace 8 min"), is_moment("14 min temu"), is_moment("3小時前")
    (True, True, True)
    >>> is_moment("1964 remembered"), is_moment("The ferry of 2012")
    (False, False)
    """
    return len(text) <= _MOMENT_CHARS and find_digit(text) is not None and _is_all_moment(text)


@lru_cache(maxsize=1024)  # a list asks for its lines several times
def _is_all_moment(text: str) -> bool:
    return _BARE_MOMENT.fullmatch(text) is not None or (len(text) <= _AGO_CHARS and find_moment(text) == (0, len(text)))


def bare_headline(text: str) -> str:
    """A headline without the mark and the moment that open its line.

    >>> bare_headline("• 10:41 Ferry runs aground")
    'Ferry runs aground'
    """
    text = strip_marks(text)
    found = _OPENS.match(text) if has_digit(text) else None
    return text[found.end() :] if found else text


def split_moments(texts: Sequence[str]) -> list[tuple[str, str | None]]:
    """Headlines without the moments printed before or behind them, and these. A moment is told by the habit of the list: it
    stands in half of the headlines and in more than one, and is not all that tells them apart.

    >>> split_moments(["10:41 Ferry runs aground", "Sun 9:15 Mayor returns the ladder"])
    [('Ferry runs aground', '10:41'), ('Mayor returns the ladder', 'Sun 9:15')]
    >>> split_moments(["Ferry runs aground (05/14)", "Mayor returns the ladder (04/02)"])
    [('Ferry runs aground', '05/14'), ('Mayor returns the ladder', '04/02')]
    >>> split_moments(["At 10:41 the ferry ran aground", "Mayor returns the ladder", "Rain ahead"])[0]
    ('At 10:41 the ferry ran aground', None)
    >>> split_moments(["Ferry runs aground 3. März 2024", "Rain ahead 14. September 2022"])[0]
    ('Ferry runs aground', '3. März 2024')
    """
    if sum(map(bool, map(find_digit, texts))) * 2 < max(len(texts), 4):  # the usual case
        return [(text, None) for text in texts]
    for find in (_OPENS.match, _CLOSES.search):
        found = [find(text) if find_digit(text) else None for text in texts]
        count = sum(one is not None for one in found)
        if count < 2 or count * 2 < len(texts):
            continue
        bare = [text[: one.start()] + text[one.end() :] if one else text for text, one in zip(texts, found, strict=True)]
        if len(set(bare)) == len(set(texts)):
            moments = [(one["bracketed"] or one["plain"]) if one else None for one in found]
            return list(zip(bare, moments, strict=True))
    return [(text, None) for text in texts]


def strip_places(texts: Sequence[str]) -> list[str]:
    """Headlines without their places in the list, where they count from one on.

    >>> strip_places(["1. Ferry runs aground", "2. Rain ahead"]), strip_places(["7 ways to mend a net", "2 Mayors meet"])
    (['Ferry runs aground', 'Rain ahead'], ['7 ways to mend a net', '2 Mayors meet'])
    """
    if not texts or not texts[0].startswith(("1", "0", "#")):  # the usual case
        return list(texts)
    found = [_PLACE.match(text) for text in texts]
    if len(texts) > 1 and all(one and int(one[1]) == place for place, one in enumerate(found, 1)):
        return [text[one.end() :] for text, one in zip(texts, found, strict=True) if one]
    return list(texts)
