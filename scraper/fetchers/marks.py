"""The comment in which programs that save a page as one HTML file keep where it came from, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

_LOOK = 8192  # bytes; the comment stands before or right after <html>, which may carry long attributes

#: Source as records tell it, and the comment. SingleFile; monolith; browsers ("mark of the web").
_MARKS: tuple[tuple[str | None, re.Pattern[bytes]], ...] = (
    (
        "singlefile",
        re.compile(
            rb"<!--\s*Page saved with SingleFile\w*\s+url:\s*(?P<url>\S+)"
            rb"(?:\s+saved date:\s*(?P<date>[^\r\n]+?))?\s*(?:\n|-->)"
        ),
    ),
    ("monolith", re.compile(rb"<!--\s*Saved from (?P<url>\S+) at (?P<date>\S+) using monolith")),
    (None, re.compile(rb"<!--\s*saved from url=\(\d+\)(?P<url>\S+)\s*(?P<date>)-->")),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What such a comment says; all None where there is none."""

    program: str | None = None
    url: str | None = None
    saved_at: datetime | None = None  # aware


def find_mark(html: bytes) -> Mark:
    """The mark in a page's first bytes.

    >>> find_mark(b"<html><!--\\n Page saved with SingleFile \\n url: https://a.example/1 \\n"
    ...           b" saved date: Tue Mar 05 2024 10:00:00 GMT+0100 (CET)\\n-->").saved_at.isoformat()
    '2024-03-05T10:00:00+01:00'
    """
    head = html[:_LOOK]
    for program, pattern in _MARKS:
        match = pattern.search(head)
        if match:
            url = match["url"].decode("utf-8", "replace")
            date = (match["date"] or b"").decode("utf-8", "replace")
            is_web = url.lower().startswith(("http://", "https://"))
            return Mark(program, url if is_web else None, _read_date(date))
    return Mark()


def _read_date(text: str) -> datetime | None:
    """A date as JavaScript prints it, or ISO 8601; None where it is neither, or has no offset."""
    try:
        return datetime.strptime(text.partition("(")[0].strip(), "%a %b %d %Y %H:%M:%S GMT%z")
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
