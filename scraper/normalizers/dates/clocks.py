"""The time beside a day: patterns over a line's signature -> hour, minute, second, and the zone printed with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from scraper.normalizers.dates.clock_zones import find_named_offset, find_offset
from scraper.normalizers.dates.lexer import Line, Token
from scraper.normalizers.dates.vocabulary import half_hours


class Clock(NamedTuple):
    """A time of day. `second` is None where none is printed; `start` and `end` count tokens."""

    hour: int
    minute: int
    second: int | None
    fraction: str
    offset: int | str | None
    start: int
    end: int


_FORMS = tuple(
    map(
        re.compile,
        (
            r"(?P<before>p)?f?(?P<h>D):(?P<mi>D)(?::(?P<s>D)(?:[.,](?P<fraction>[DNY]))?)?u?\.?(?P<p>p)?",
            r"(?P<before>p)?(?P<h>D)H(?:(?P<mi>D)M?(?:(?P<s>D)S)?)?",
            r"(?P<before>p)?(?P<h>D)u\.?(?P<mi>D)?(?![/.\-]?[Dmyl])\.?(?P<p>p)?",
            r"(?P<h>D)\.(?P<mi>D)(?:\.(?P<s>D))?(?![.DY])u?\.?(?P<p>p)?",
            r"(?P<h>D)(?P<p>p)",
            r"(?P<hm>Y)(?=u?z|u)",
        ),
    )
)
_GAP_BEFORE = re.compile(r"[fwd,.\-|/()TxLyo:@zu]{0,7}\Z")
_GAP_BEHIND = re.compile(r"[fwz,.\-|/()xLp]{0,6}\Z")
_MAX_UNKNOWN = 2

_SIGN = "[+\\-−]"
_OFFSETS = (
    re.compile(rf"\s?[(\[]?\s?(?:GMT|UTC)\s?({_SIGN})\s?(\d{{1,2}}):?(\d\d)?(?![\d:])", re.I),
    re.compile(rf"\s?({_SIGN})(\d\d):?(\d\d)(?![\d:/\-])"),
    re.compile(rf"({_SIGN})(\d\d)(?![\d:/\-.])"),
)
_IANA = re.compile(
    r"\s?[(\[]?((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/\-]+)[)\]]?"
)


def find_clock_behind(line: Line, start: int, end: int, country: str | None) -> Clock | None:
    """The first time in the tokens from `start` to `end`, where little stands between it and `start`."""
    return _first(line, start, end, country, at_start=True)


def find_clock_before(line: Line, start: int, end: int, country: str | None) -> Clock | None:
    """The last time in the tokens from `start` to `end`, where little stands between it and `end`."""
    return _first(line, start, end, country, at_start=False)


def _first(line: Line, start: int, end: int, country: str | None, *, at_start: bool) -> Clock | None:
    best: Clock | None = None
    for form in _FORMS:
        for match in form.finditer(line.signature, start, end):
            if not _is_near(line.signature, start, end, match.span(), at_start):
                continue
            clock = _clock(line, match, country)
            if clock and (best is None or (clock.start < best.start if at_start else clock.end > best.end)):
                best = clock
        if best is not None:
            return best
    return None


def _is_near(signature: str, start: int, end: int, span: tuple[int, int], at_start: bool) -> bool:
    between = signature[start : span[0]] if at_start else signature[span[1] : end]
    pattern = _GAP_BEFORE if at_start else _GAP_BEHIND
    return bool(pattern.match(between)) and between.count("x") <= _MAX_UNKNOWN


def _clock(line: Line, match: re.Match[str], country: str | None) -> Clock | None:
    parts: dict[str, Token] = {name: line.tokens[match.start(name)] for name, at in match.groupdict().items() if at is not None}
    hour, minute, second = _numbers(parts)
    half = parts.get("p") or parts.get("before")
    if half is not None and hour <= 12:
        hour = hour % 12 + half_hours(half.word) if hour < 12 or half_hours(half.word) == 0 else hour
    if hour > 23 or minute > 59 or (second or 0) > 59 or _is_half_printed(parts):
        return None
    fraction = parts["fraction"].word if "fraction" in parts else ""
    last = line.tokens[match.end() - 1]
    offset, end = _zone(line, match.end(), last, country)
    return Clock(hour, minute, second, fraction.rstrip("0")[:6], offset, match.start(), end)


def _numbers(parts: dict[str, Token]) -> tuple[int, int, int | None]:
    if "hm" in parts:
        return parts["hm"].number // 100, parts["hm"].number % 100, None
    return parts["h"].number, parts["mi"].number if "mi" in parts else 0, parts["s"].number if "s" in parts else None


def _is_half_printed(parts: dict[str, Token]) -> bool:
    """Minutes and seconds have two digits; "3:2" is a score."""
    return any(len(parts[name].word) != 2 for name in ("mi", "s") if name in parts)


def _zone(line: Line, end: int, last: Token, country: str | None) -> tuple[int | str | None, int]:
    """Offset in minutes or IANA name printed right behind the time, and the token behind it."""
    for pattern in _OFFSETS:
        found = pattern.match(line.text, last.end)
        if found:
            minutes = int(found[2]) * 60 + int(found[3] if found.lastindex and found.lastindex > 2 and found[3] else 0)
            if minutes <= 14 * 60:
                return (minutes if found[1] == "+" else -minutes), _token_behind(line, end, found.end())
    named = _IANA.match(line.text, last.end)
    if named:
        return named[1], _token_behind(line, end, named.end())
    written = find_named_offset(line.text, last.end, country)
    if written:
        return written[0], _token_behind(line, end, written[1])
    at = end
    while at < len(line.tokens) and at < end + 2 and line.tokens[at].kind in "(.,|[":
        at += 1
    if at < len(line.tokens) and line.tokens[at].kind == "z":
        return find_offset(line.tokens[at].word.upper(), country), at + 1
    return None, end


def _token_behind(line: Line, at: int, position: int) -> int:
    while at < len(line.tokens) and line.tokens[at].start < position:
        at += 1
    return at
