"""Web archives of Safari: a property list with the page and what it shows. It tells the address, but no time."""

from __future__ import annotations

import plistlib
from xml.parsers.expat import ExpatError

from scraper.errors import NotAPageError, ReadError
from scraper.page import Page

#: What `plistlib` lets through where a list is broken.
_ERRORS = (plistlib.InvalidFileException, ExpatError, ValueError, ArithmeticError, LookupError, TypeError, RecursionError)
_HTML = ("text/html", "application/xhtml+xml")


def is_webarchive(raw: bytes) -> bool:
    """Whether bytes are a property list.

    >>> is_webarchive(b"bplist00..."), is_webarchive(b'<?xml version="1.0"?><plist version="1.0">'), is_webarchive(b"<html>")
    (True, True, False)
    """
    return raw.startswith(b"bplist0") or (raw.lstrip().startswith(b"<?xml") and b"<plist" in raw[:1024])


def read_webarchive(raw: bytes) -> Page:
    """The main page of a `.webarchive`. Raises `ReadError` where it is damaged, `NotAPageError` where it holds no page."""
    try:
        found = plistlib.loads(raw)
    except _ERRORS as error:
        raise ReadError(f"the property list is broken: {error or type(error).__name__}") from error
    main = found.get("WebMainResource") if isinstance(found, dict) else None
    if not isinstance(main, dict):
        raise NotAPageError("a property list that is no web archive")
    body, media_type = main.get("WebResourceData"), main.get("WebResourceMIMEType")
    url, encoding = main.get("WebResourceURL"), main.get("WebResourceTextEncodingName")
    if media_type not in _HTML or not isinstance(body, bytes) or not body:
        raise NotAPageError(f"the web archive holds no HTML page but {media_type or 'nothing that says what it is'}")
    charset = f"; charset={encoding}" if isinstance(encoding, str) and encoding else ""
    is_web = isinstance(url, str) and url.lower().startswith(("http://", "https://"))
    return Page(
        body=body,
        url=url if is_web else None,
        headers={"content-type": f"{media_type}{charset}"},
        source="webarchive",
    )
