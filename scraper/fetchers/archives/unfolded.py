"""The bytes of a WARC file, unfolded and counted: the library that reads its headers passes over damage in silence."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Iterator
from io import BufferedReader

from scraper.errors import ReadError
from scraper.fetchers.archives.container import CHUNK, Meter
from scraper.fetchers.compression import FORMATS

MAX_HEAD = 1_000_000  # bytes of the headers of a record, those of HTTP included
_GZIP = b"\x1f\x8b"


class DamageError(Exception):
    """The archive cannot be read on from the member at `member`; `is_cut` where its bytes were good but end early."""

    def __init__(self, reason: str, member: int = 0, *, is_cut: bool = False) -> None:
        super().__init__(reason)
        self.member = member
        self.is_cut = is_cut


class Unfolded:
    """The bytes of an archive, decompressed; never two gzip members in one piece, so that each record has its place."""

    def __init__(self, file: BufferedReader, meter: Meter) -> None:
        self._file = file
        self._meter = meter
        self._taken = 0  # bytes read of the file
        self.member = 0  # where the gzip member in hand begins in the file
        self.member_at = 0  # … and in the bytes unfolded
        self.size = 0  # bytes unfolded
        self._head_end: int | None = None
        head = file.peek(8)
        self._is_gzip = head.startswith(_GZIP)
        unfold = next((unfold for magic, _, unfold in FORMATS if head.startswith(magic)), None)
        self._is_plain = unfold is None
        self._pieces = self._gzip() if self._is_gzip else unfold(file) if unfold else iter(self._take, b"")

    def read(self, size: int | None = None) -> bytes:
        """The next piece, of any size; empty at the end. Raises `DamageError`."""
        try:
            piece = next(self._pieces, b"")
        except EOFError as error:
            raise DamageError(f"cut: {error}", self.member, is_cut=True) from error
        except (zlib.error, lzma.LZMAError, ValueError, ReadError) as error:
            raise DamageError(f"damaged: {error}", self.member) from error
        self.size += len(piece)
        if self._head_end is not None and self.size > self._head_end:
            raise DamageError(f"damaged: a head of more than {MAX_HEAD:,} bytes", self.member)
        if not self._is_plain:
            self._meter.add(len(piece))
        return piece

    def begin_head(self) -> None:
        """What is read from here on is a head: the library would hold a line of any length."""
        self._head_end = self.size + MAX_HEAD

    def end_head(self) -> None:
        """The head is read."""
        self._head_end = None

    @property
    def end(self) -> int:
        """Where reading is: bytes of the file, or those unfolded where it is packed by something else than gzip."""
        return self._taken if self._is_gzip else self.size

    @property
    def has_places(self) -> bool:
        """Whether what `place` calls by one number can be read from there, without what stands before it."""
        return self._is_gzip or self._is_plain

    def place(self, at: int) -> str:
        """What to call the place `at` in the bytes unfolded, which lies in the member in hand.

        The offset in the file where a record has a member of its own, as it should; MEMBER+PLACE where it shares one.
        """
        if not self._is_gzip:
            return str(at)
        inner = at - self.member_at
        return f"{self.member}+{inner}" if inner else str(self.member)

    def _gzip(self) -> Iterator[bytes]:
        data = self._take()
        while data.strip(b"\0"):  # zeros are padding
            self.member, self.member_at = self._taken - len(data), self.size
            unfold = zlib.decompressobj(wbits=31)
            while not unfold.eof:
                piece = unfold.decompress(data, CHUNK)
                if piece:
                    yield piece
                elif not data and not unfold.eof:
                    raise EOFError("the compressed data end early")
                data = unfold.unused_data if unfold.eof else unfold.unconsumed_tail or self._take()
            data = data or self._take()

    def _take(self) -> bytes:
        data = self._file.read1(CHUNK)  # one piece: an error that follows does not take it along
        self._taken += len(data)
        return data
