"""HAR 1.2, as browsers save what they loaded: each answer of an HTML type is a page.

The file is one JSON object; it is read as a stream, so that what is held is one entry.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from scraper.errors import NotAPageError, PageError, ReadError, TooLargeError
from scraper.fetchers.archives.container import Container
from scraper.fetchers.archives.media import is_page_type, is_redirect
from scraper.page import Page

_ENTRY_SIZE = 10  # times the largest page: an entry may hold a film


def read_har(container: Container) -> Iterator[Page | PageError]:
    """The pages of a HAR file, each with the path `NAME#N`, N the entry's number from 0.

    Raises `ReadError` where the file is no JSON or ends early, after the entries before that place.
    """
    import ijson

    stream = _EntryStream(container)
    try:
        for number, entry in enumerate(ijson.items(stream, "log.entries.item", use_float=True)):
            stream.size = 0
            name = f"{container.name}#{number}"
            try:
                page = _read_entry(entry, name, container.max_bytes)
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                yield ReadError(f"the entry is not as HAR wants it: {error!r}", source=name)
            except PageError as error:
                error.source = name
                yield error
            else:
                if page:
                    yield page
    except ijson.IncompleteJSONError as error:
        raise ReadError(f"the HAR is cut or no JSON: {_first_line(error)}") from error
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise ReadError(f"the HAR is no JSON: {_first_line(error)}") from error


class _EntryStream:
    """The container's bytes, as long as no single entry is out of all measure."""

    def __init__(self, container: Container) -> None:
        self._stream = container.stream
        self._limit = _ENTRY_SIZE * container.max_bytes
        self.size = 0  # bytes read since the last entry

    def read(self, size: int = -1) -> bytes:
        self.size += size
        if self.size > self._limit:
            raise TooLargeError(f"an entry of more than {self._limit:,} bytes, ten times --max-bytes")
        return self._stream.read1(size)  # which does not lose what comes before damage


def _read_entry(entry: Any, name: str, max_bytes: int) -> Page | None:
    """The page in an entry, None where it holds something else."""
    response = entry["response"]
    content = response.get("content") or {}
    headers: dict[str, str] = {}
    for header in response.get("headers") or ():
        headers.setdefault(header["name"].lower(), header["value"])
    media_type = content.get("mimeType") or headers.get("content-type") or ""
    status = int(response.get("status") or 0) or None  # 0: no answer came
    if not is_page_type(media_type) or is_redirect(status):
        return None
    if not content.get("text"):
        raise NotAPageError("the HAR was saved without this page's content")
    if content.get("encoding") == "base64":
        body = _unbase64(content["text"])
    else:
        # The browser decoded it: what the headers say of the encoding is true no longer.
        body = content["text"].encode("utf-8", "replace")
        headers["content-type"] = "text/html; charset=utf-8"
    if len(body) > max_bytes:
        raise TooLargeError(f"more than the limit of {max_bytes:,} bytes, which --max-bytes raises")
    return Page(
        body=body,
        url=entry["request"]["url"],
        status=status,
        headers=headers,
        fetched_at=_moment(entry.get("startedDateTime")),
        source="har",
        path=name,
    )


def _unbase64(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except binascii.Error as error:
        raise ReadError(f"the body is damaged: {error}") from error


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
