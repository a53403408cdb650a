"""WARC archives (ISO 28500): each `response` record that says it is HTML, or does not say what it is, is a page.

A stream from end to end: what is held is one page, whatever the size of the archive. The library that reads the headers
passes over damage in silence, so the bytes beneath it are unfolded and counted here.
"""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BufferedReader
from typing import Any

from scraper.errors import FetchError, NotAPageError, PageError, ReadError, TooLargeError
from scraper.fetchers.compression import FORMATS
from scraper.fetchers.decoding import decoder_for
from scraper.fetchers.signatures import find_foreign_kind
from scraper.page import Page

#: Media types of pages. Records of other types are no inputs, as files of other endings are none in a folder.
PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})

_CHUNK = 1 << 16  # bytes read, and bytes unfolded, at a time
_MAX_LINE = 1 << 12  # bytes of a line that holds a version or a chunk's size
_BLANK = b"\xef\xbb\xbf \t\r\n\f"  # what may stand before markup
_GZIP = b"\x1f\x8b"


def read_archive(path: str, name: str, max_bytes: int) -> Iterator[Page | PageError]:
    """The pages of the archive at `path`, in its order, each with the path `NAME#OFFSET`.

    What is wrong with one record is an error in its place; damage is a `ReadError` and ends the archive. An archive
    without pages gives a `NotAPageError`, so that none goes missing unseen. `max_bytes` bounds a page, unpacked.
    """
    is_empty = True
    try:
        with open(path, "rb") as file:
            for item in _Archive(file, name, max_bytes).pages():
                yield item
                is_empty = False
    except ImportError:
        yield ReadError("a WARC archive; the extra `warc` reads it", source=name)
    except OSError as error:
        yield ReadError(error.strerror or str(error), source=name)
    else:
        if is_empty:
            yield NotAPageError("no pages in this archive", source=name)


class _DamageError(Exception):
    """The archive cannot be read on from the member at `member`; `is_cut` where its bytes were good but end early."""

    def __init__(self, reason: str, member: int = 0, *, is_cut: bool = False) -> None:
        super().__init__(reason)
        self.member = member
        self.is_cut = is_cut


class _Unfolded:
    """The bytes of an archive, decompressed; never two gzip members in one piece, so that each record has its place."""

    def __init__(self, file: BufferedReader) -> None:
        self._file = file
        self.member = 0  # where the gzip member in hand begins in the file
        self.member_at = 0  # … and in the bytes unfolded
        self.size = 0  # bytes unfolded
        self._is_gzip = file.peek(2).startswith(_GZIP)
        self._pieces = self._gzip() if self._is_gzip else self._other()

    def read(self, size: int | None = None) -> bytes:
        """The next piece, of any size; empty at the end. Raises `_DamageError`."""
        try:
            piece = next(self._pieces, b"")
        except EOFError as error:
            raise _DamageError(f"cut: {error}", self.member, is_cut=True) from error
        except (zlib.error, lzma.LZMAError, ValueError, ReadError) as error:
            raise _DamageError(f"damaged: {error}", self.member) from error
        self.size += len(piece)
        return piece

    def place(self, at: int) -> str:
        """What to call the place `at` in the bytes unfolded, which lies in the member in hand.

        The offset in the file where a record has a member of its own, as it should; MEMBER+PLACE where it shares one.
        """
        if not self._is_gzip:
            return str(at)
        inner = at - self.member_at
        return f"{self.member}+{inner}" if inner else str(self.member)

    def _gzip(self) -> Iterator[bytes]:
        data = self._file.read(_CHUNK)
        while data.strip(b"\0"):  # zeros are padding
            self.member, self.member_at = self._file.tell() - len(data), self.size
            unfold = zlib.decompressobj(wbits=31)
            while not unfold.eof:
                piece = unfold.decompress(data, _CHUNK)
                if piece:
                    yield piece
                elif not data and not unfold.eof:
                    raise EOFError("the compressed data end early")
                data = unfold.unused_data if unfold.eof else unfold.unconsumed_tail or self._file.read(_CHUNK)
            data = data or self._file.read(_CHUNK)

    def _other(self) -> Iterator[bytes]:
        head = self._file.peek(8)
        for magic, _, unfold in FORMATS:
            if head.startswith(magic):
                return unfold(self._file)
        return iter(lambda: self._file.read(_CHUNK), b"")


@dataclass(frozen=True, slots=True)
class _Response:
    """The facts of a `response` record, without its body."""

    url: str | None
    fetched_at: datetime | None
    status: int | None
    headers: dict[str, str]


class _Archive:
    """An archive that is being read. Raises `ImportError` where the library is missing."""

    def __init__(self, file: BufferedReader, name: str, max_bytes: int) -> None:
        from warcio.bufferedreaders import BufferedReader as LineReader
        from warcio.recordloader import ArcWarcRecordLoader

        self._name = name
        self._max_bytes = max_bytes
        self._bytes = _Unfolded(file)
        self._lines: Any = LineReader(self._bytes)
        self._loader: Any = ArcWarcRecordLoader(verify_http=False)
        self._file = file

    def pages(self) -> Iterator[Page | PageError]:
        """See `read_archive`."""
        place = "0"
        try:
            line = self._next_line()
            while line:
                member = self._bytes.member
                place = self._bytes.place(self._at() - len(line))
                item = self._read_record(line, f"{self._name}#{place}")
                try:
                    line = self._next_line()
                except _DamageError as damage:
                    if not damage.is_cut and damage.member == member:
                        raise  # the checksum fails, or what follows: the record in hand is not to be trusted
                    # The record is whole. What is lost begins in another member, or where the file ends.
                    place = str(damage.member if damage.member != member else self._file.tell())
                    if item:
                        yield item
                    raise
                if item:
                    yield item
        except _DamageError as damage:
            yield ReadError(f"the archive is {damage}", source=f"{self._name}#{place}")

    def _at(self) -> int:
        """How many of the bytes unfolded are read."""
        return self._bytes.size - int(self._lines.rem_length())

    def _next_line(self) -> bytes:
        """The first line of the next record; empty at the end."""
        while line := bytes(self._lines.readline(_MAX_LINE)):
            if line.strip():
                return line
        return b""

    def _read_record(self, line: bytes, name: str) -> Page | PageError | None:
        """The page in a record, what is wrong with it, or None for a record of another kind; read to its end."""
        from warcio.exceptions import ArchiveLoadFailed

        try:
            record = self._loader.parse_record_stream(self._lines, line, "warc", no_record_parse=True)
        except ArchiveLoadFailed as error:
            raise _DamageError("damaged: no record begins here", self._bytes.member) from error
        if not (record.rec_headers.get_header("Content-Length") or "").isdigit():
            raise _DamageError("damaged: a record without a length", self._bytes.member)
        try:
            item = self._read_page(record, name)
        except PageError as error:
            error.source = name
            item = error
        while record.raw_stream.read(_CHUNK):
            pass
        if record.raw_stream.limit:
            raise _DamageError(f"cut: {record.raw_stream.limit:,} bytes of a record are missing", self._bytes.member)
        return item

    def _read_page(self, record: Any, name: str) -> Page | PageError | None:
        response = self._read_response(record)
        if response is None:
            return None
        body = _read_body(record.raw_stream, response.headers, self._max_bytes)
        kind = find_foreign_kind(body)
        if not body or kind:
            raise NotAPageError(f"this is {kind}, not a page" if kind else "the record is empty")
        return Page(
            body=body,
            url=response.url,
            status=response.status,
            headers=response.headers,
            fetched_at=response.fetched_at,
            source="warc",
            path=name,
        )

    def _read_response(self, record: Any) -> _Response | None:
        """The head of an answer to HTTP that may hold a page, else None."""
        url = record.rec_headers.get_header("WARC-Target-URI")
        if record.rec_type != "response" or not (url or "").lower().startswith(("http:", "https:")):
            return None
        try:
            head = self._loader.http_parser.parse(record.raw_stream)
        except EOFError as error:
            raise NotAPageError("the record is empty") from error
        headers: dict[str, str] = {}
        for key, value in head.headers:
            headers.setdefault(key.lower(), value)
        media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type and media_type not in PAGE_TYPES:
            return None
        status = head.get_statuscode()
        moment = _moment(record.rec_headers.get_header("WARC-Date"))
        return _Response(url, moment, int(status) if status.isdigit() else None, headers)


def _moment(text: str | None) -> datetime | None:
    """A WARC-Date, always of UTC; None where it is none.

    >>> _moment("2024-05-01T08:30:00Z"), _moment("soon")
    (datetime.datetime(2024, 5, 1, 8, 30, tzinfo=datetime.timezone.utc), None)
    """
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _read_body(stream: Any, headers: dict[str, str], max_bytes: int) -> bytes:
    """A body with its codings undone. Raises `TooLargeError` beyond `max_bytes`, `ReadError` where it is damaged.

    Many archivers undo a coding and keep the header that names it: a body that does not begin as coded is taken as is.
    """
    is_chunked = headers.get("transfer-encoding", "").strip().lower() == "chunked"
    body = _join(_chunks(stream) if is_chunked else iter(lambda: stream.read(_CHUNK), b""), max_bytes)
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
    while line := stream.readline(_MAX_LINE):
        try:
            left = int(line.partition(b";")[0], 16)
        except ValueError:
            left = -1
        if left < 0 and is_first:
            yield line
            yield from iter(lambda: stream.read(_CHUNK), b"")
        if left <= 0:
            return
        while left and (piece := stream.read(min(left, _CHUNK))):
            yield piece
            left -= len(piece)
        if left:
            raise ReadError(f"the chunked body ends {left:,} bytes early")
        stream.readline(_MAX_LINE)
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
