"""The body of an archived HTTP answer, its transfer and content codings undone (RFC 9112 §7.1, RFC 9110 §8.4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scraper.errors import FetchError, ReadError, TooLargeError
from scraper.fetchers.archives.container import CHUNK
from scraper.fetchers.decoding import decoder_for

MAX_LINE = 1 << 12  # bytes of a line that holds a chunk's size
_BLANK = b"\xef\xbb\xbf \t\r\n\f"  # what may stand before markup


def read_body(stream: Any, headers: Mapping[str, str], max_bytes: int) -> bytes:
    """A body with its codings undone. Raises `TooLargeError` beyond `max_bytes`, `ReadError` where it is damaged.

    Many archivers undo a coding and keep the header that names it: a body that does not begin as coded is taken as is.
    """
    is_chunked = headers.get("transfer-encoding", "").strip().lower() == "chunked"
    body = _join(_chunks(stream) if is_chunked else iter(lambda: stream.read(CHUNK), b""), max_bytes)
    if not body:
        return body
    for coding in reversed(headers.get("content-encoding", "").split(",")):
        try:
            decoder = decoder_for(coding)
            decoded = decoder.feed(body, max_bytes)
        except FetchError as error:
            if error.outcome == "too_large":
                raise _too_large(max_bytes) from error
            if body.lstrip(_BLANK)[:1] == b"<":
                return body
            raise ReadError(f"the body cannot be unpacked: {error.reason}") from error
        if not decoder.finished:
            raise ReadError("the body's compressed data end early")
        body = decoded
    return body


def _chunks(stream: Any) -> Iterator[bytes]:
    """The pieces of a chunked body (RFC 9112 §7.1); what is not chunked, though it is said to be, as it stands."""
    is_first = True
    while line := stream.readline(MAX_LINE):
        try:
            left = int(line.partition(b";")[0], 16)
        except ValueError:
            left = -1
        if left < 0 and is_first:
            yield line
            yield from iter(lambda: stream.read(CHUNK), b"")
        if left <= 0:
            return
        while left and (piece := stream.read(min(left, CHUNK))):
            yield piece
            left -= len(piece)
        if left:
            raise ReadError(f"the chunked body ends {left:,} bytes early")
        stream.readline(MAX_LINE)
        is_first = False


def _join(pieces: Iterator[bytes], max_bytes: int) -> bytes:
    found, size = [], 0
    for piece in pieces:
        size += len(piece)
        if size > max_bytes:
            raise _too_large(max_bytes)
        found.append(piece)
    return b"".join(found)


def _too_large(max_bytes: int) -> TooLargeError:
    return TooLargeError(f"more than the limit of {max_bytes:,} bytes, which --max-bytes raises")
