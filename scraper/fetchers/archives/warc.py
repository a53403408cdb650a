"""WARC archives (ISO 28500), WET files among them, record by record: what is held is one page, whatever the size.

A page is what a `response` or a `resource` record holds that says it is HTML, or does not say what it is; the text of a
`conversion` record; and the answer that a `revisit` repeats, where it stands earlier in the same file. Redirects are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from io import BufferedReader, RawIOBase
from typing import Any, cast

from scraper.errors import FetchError, NotAPageError, PageError, ReadError
from scraper.fetchers.archives.bodies import MAX_LINE, read_body
from scraper.fetchers.archives.container import CHUNK, Container
from scraper.fetchers.archives.media import is_redirect
from scraper.fetchers.archives.records import HEADS, may_be_page, read_http_head, read_moment, refuse_parts
from scraper.fetchers.archives.revisits import NO_PAGE, OUT_OF_REACH, Originals
from scraper.fetchers.archives.unfolded import DamageError, Unfolded
from scraper.fetchers.signatures import find_foreign_kind
from scraper.page import Page

NOT_MODIFIED = 304  # HTTP's word for: the page is as it was


def read_warc(container: Container) -> Iterator[Page | PageError]:
    """The pages of a WARC file, in its order, each with the path `NAME#OFFSET`.

    What is wrong with one record is an error in its place; damage is a `ReadError` and ends the file. Raises
    `ImportError` where the library is missing.
    """
    with ExitStack() as stack:
        yield from _Warc(container, container.stream, stack, Originals()).pages()


class _Warc:
    """A WARC file that is being read; `originals` is None where a single record is sought out."""

    def __init__(self, container: Container, file: BufferedReader, stack: ExitStack, originals: Originals | None) -> None:
        from warcio.bufferedreaders import BufferedReader as LineReader
        from warcio.recordloader import ArcWarcRecordLoader

        self._container = container
        self._stack = stack
        self._originals = originals
        self._bytes = Unfolded(file, container.meter)
        self._lines: Any = LineReader(self._bytes)
        self._loader: Any = ArcWarcRecordLoader(verify_http=False)
        self._second: BufferedReader | None = None  # the file once more, to seek in

    def pages(self) -> Iterator[Page | PageError]:
        """See `read_warc`."""
        place = "0"
        try:
            line = self._next_line()
            while line:
                member = self._bytes.member
                place = self._bytes.place(self._at() - len(line))
                item = self._read_record(line, place)
                try:
                    line = self._next_line()
                except DamageError as damage:
                    if not damage.is_cut and damage.member == member:
                        raise  # the checksum fails, or what follows: the record in hand is not to be trusted
                    # The record is whole. What is lost begins in another member, or where the file ends.
                    place = str(damage.member if damage.member != member else self._bytes.end)
                    if item:
                        yield item
                    raise
                except PageError:  # the connection it comes through broke, say
                    if item:
                        yield item
                    raise
                if item:
                    yield item
        except DamageError as damage:
            yield ReadError(f"the archive is {damage}", source=f"{self._container.name}#{place}")

    def _at(self) -> int:
        """How many of the bytes unfolded are read."""
        return self._bytes.size - int(self._lines.rem_length())

    def _next_line(self) -> bytes:
        """The first line of the next record; empty at the end."""
        while line := bytes(self._lines.readline(MAX_LINE)):
            if line.strip():
                return line
        return b""

    def _read_record(self, line: bytes, place: str) -> Page | PageError | None:
        """The page in a record, what is wrong with it, or None for a record of another kind; read to its end."""
        from warcio.exceptions import ArchiveLoadFailed

        self._bytes.begin_head()
        try:
            record = self._loader.parse_record_stream(self._lines, line, "warc", no_record_parse=True)
        except ArchiveLoadFailed as error:
            raise DamageError("damaged: no record begins here", self._bytes.member) from error
        if not (record.rec_headers.get_header("Content-Length") or "").isdigit():
            raise DamageError("damaged: a record without a length", self._bytes.member)
        name = f"{self._container.name}#{place}"
        try:
            item: Page | PageError | None = self._read_page(record, name, place)
        except PageError as error:
            if isinstance(error, FetchError) or self._container.meter.is_over:
                raise  # it is not this record's, but that of what it is read from
            error.source = name
            item = error
        self._bytes.end_head()
        while record.raw_stream.read(CHUNK):
            pass
        if record.raw_stream.limit:
            raise DamageError(f"cut: {record.raw_stream.limit:,} bytes of a record are missing", self._bytes.member)
        return item

    def _read_page(self, record: Any, name: str, place: str) -> Page | None:
        """The page in a record, None where it is of another kind. Raises `PageError`."""
        if record.rec_type == "revisit":
            return self._read_revisit(record, name) if self._originals else None
        read_head = HEADS.get(record.rec_type)
        page = read_head(self._loader, record) if read_head else None
        self._bytes.end_head()
        if self._originals and record.rec_type in ("response", "resource"):
            reach = int(place) if place.isdecimal() and self._bytes.has_places else OUT_OF_REACH
            self._originals.add(record.rec_headers, reach if page else NO_PAGE)
        if page is None:
            return None
        refuse_parts(record.rec_headers)
        body = read_body(record.raw_stream, page.headers if record.rec_type == "response" else {}, self._container.max_bytes)
        kind = find_foreign_kind(body)
        if not body or kind:
            raise NotAPageError(f"this is {kind}, not a page" if kind else "the record is empty")
        return replace(page, body=body, path=name)

    def _read_revisit(self, record: Any, name: str) -> Page | None:
        """The page that a revisit repeats, with the revisit's address and date. Raises `ReadError` where it is not here."""
        assert self._originals
        status, stated = read_http_head(self._loader, record) or (None, {})
        self._bytes.end_head()
        place = self._originals.find(record.rec_headers)
        leads_on = is_redirect(status) and status != NOT_MODIFIED
        if place == NO_PAGE or leads_on or not may_be_page(stated.get("content-type", "")):
            return None
        if place is None:
            raise ReadError("a revisit of an answer that is not in this archive")
        if place == OUT_OF_REACH or not self._container.reopen:
            raise ReadError("a revisit, and the archive cannot be read again from the answer that it repeats")
        original = self._read_at(place)
        if not isinstance(original, Page):
            raise original or ReadError("a revisit of what is no page")
        self._container.meter.add(len(original.body))
        headers = record.rec_headers
        moment = read_moment(headers.get_header("WARC-Date")) or original.fetched_at
        return replace(original, url=headers.get_header("WARC-Target-URI") or original.url, fetched_at=moment, path=name)

    def _read_at(self, place: int) -> Page | PageError | None:
        """The page of the record at an offset of the file."""
        if self._second is None:
            assert self._container.reopen
            file = self._stack.enter_context(self._container.reopen())
            self._second = file if isinstance(file, BufferedReader) else BufferedReader(cast("RawIOBase", file))
        self._second.seek(place)
        return next(_Warc(self._container, self._second, self._stack, None).pages(), None)
