"""MHTML (RFC 2557): a page and what it shows in one MIME message, as browsers save it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, MessageDefect
from email.message import Message
from email.utils import parsedate_to_datetime

from scraper.errors import NotAPageError, ReadError
from scraper.page import Page

_LOOK = 16_384  # bytes of the message's head
_HEAD = re.compile(
    rb"\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version[ \t]*:|Content-Type[ \t]*:\s*multipart/related)", re.I
)
_HTML = ("text/html", "application/xhtml+xml")


def is_mhtml(raw: bytes) -> bool:
    """Whether bytes begin as a MIME message does.

    >>> is_mhtml(b"From: <Saved by Blink>\\r\\nMIME-Version: 1.0\\r\\n"), is_mhtml(b"<!doctype html>MIME-Version: 1.0")
    (True, False)
    """
    return bool(_HEAD.match(raw[:_LOOK]))


def read_mhtml(raw: bytes) -> Page:
    """The page of an MHTML file, with its address and the time it was saved.

    Raises `NotAPageError` where the message has no HTML part, `ReadError` where that part ends early.
    """
    message = message_from_bytes(raw)
    part = _find_root(message)
    if part is None:
        raise NotAPageError("an MHTML file without an HTML part")
    _refuse_cut(message, part)
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        raise NotAPageError("the HTML part of this MHTML file is empty")
    return Page(
        body=body,
        url=_address(message["Snapshot-Content-Location"]) or _address(part["Content-Location"]),
        headers={"content-type": _line(part["Content-Type"])},
        fetched_at=_moment(message["Date"]),
        source="mhtml",
    )


def _find_root(message: Message) -> Message | None:
    """The part that the message names as its root (RFC 2387 §3.2), else its first HTML part."""
    pages = [part for part in message.walk() if part.get_content_type() in _HTML]
    start = message.get_param("start")
    named = (part for part in pages if start and _line(part["Content-ID"]) == start)
    return next(named, pages[0] if pages else None)


def _refuse_cut(message: Message, part: Message) -> None:
    """Raises `ReadError` where the message has no end and the page is what stands last in it."""
    *_, last = message.walk()
    if last is part and any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in _defects(message)):
        raise ReadError("the MHTML file is cut: its HTML part has no end")


def _defects(message: Message) -> Iterator[MessageDefect]:
    for part in message.walk():
        yield from part.defects


def _address(value: object) -> str | None:
    url = _line(value)
    return url if url.lower().startswith(("http://", "https://")) else None


def _line(value: object) -> str:
    """A header as one line; a long address is folded in the middle, without a space that would be its own."""
    return re.sub(r"\r?\n[ \t]+", "", str(value or "")).strip()


def _moment(value: object) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(value or ""))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # -0000: of UTC, says RFC 5322
