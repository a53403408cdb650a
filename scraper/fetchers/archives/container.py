"""`Container`: an archive open for reading, its name, and the bounds that hold while it unfolds."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from io import BufferedReader, RawIOBase
from typing import IO, cast

from scraper.errors import ReadError, TooLargeError
from scraper.fetchers.streams import OuterStream

CHUNK = 1 << 16  # bytes read, and bytes unfolded, at a time
MAX_DEPTH = 3  # archives around a page: a WARC in a zip in a tar
MAX_RATIO = 200  # bytes unfolded for one that is stored; pages come to some five, the worst of formats to a thousand
FREE_BYTES = 200_000_000  # unfolded before the ratio counts


class Meter:
    """How many bytes the outermost archive has, and to how many it has unfolded so far, all layers together."""

    def __init__(self, packed: int = 0) -> None:
        self.packed = packed  # of a stream: what was read of it
        self.unfolded = 0

    def add(self, count: int) -> None:
        """Count bytes unfolded. Raises `TooLargeError` where they are out of all proportion."""
        self.unfolded += count
        if self.is_over:
            raise TooLargeError(f"the archive unfolds to more than {MAX_RATIO} times its size, as bombs do")

    @property
    def is_over(self) -> bool:
        """Whether the archive is done with for its size."""
        return self.unfolded > max(FREE_BYTES, MAX_RATIO * self.packed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """An archive, or an archive inside another, at its first byte."""

    name: str  # in messages and in the paths of its pages: "news.tar!crawl.warc.gz"
    stream: BufferedReader
    max_bytes: int  # of a page, unpacked
    meter: Meter
    depth: int = 1  # archives around its pages, itself included
    reopen: Callable[[], IO[bytes]] | None = None  # the same bytes again, to seek in; None where that cannot be


class CheckedStream(OuterStream):
    """A member as it unfolds: counted, and with the errors of the library that unfolds it told as `ReadError`."""

    def __init__(self, inner: IO[bytes], meter: Meter | None, errors: tuple[type[Exception], ...]) -> None:
        super().__init__(inner)
        self._meter = meter
        self._errors = errors

    def take(self, size: int) -> bytes:
        try:
            data = super().take(size)
        except self._errors as error:
            raise ReadError(f"damaged or cut: {error or type(error).__name__}") from error
        if self._meter:
            self._meter.add(len(data))
        return data


class CountedStream(OuterStream):
    """A stream whose size nobody knows before its end; what is read of it is counted as packed bytes."""

    def __init__(self, inner: IO[bytes], meter: Meter) -> None:
        super().__init__(inner)
        self._meter = meter

    def take(self, size: int) -> bytes:
        data = super().take(size)
        self._meter.packed += len(data)
        return data

    def close(self) -> None:
        RawIOBase.close(self)  # whoever opened the inner stream closes it: it may be standard input


class PieceReader:
    """A stream whose `read` gives what there is, so that damage does not take along the good bytes right before it."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream

    def read(self, size: int) -> bytes:
        return self._stream.read1(size)


def open_container(stream: IO[bytes], name: str, max_bytes: int, reopen: Callable[[], IO[bytes]] | None = None) -> Container:
    """The outermost archive, from a file or a pipe."""
    if stream.seekable():
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        buffered = stream if isinstance(stream, BufferedReader) else BufferedReader(cast("RawIOBase", stream), CHUNK)
        return Container(name=name, stream=buffered, max_bytes=max_bytes, meter=Meter(size), reopen=reopen)
    meter = Meter()
    return Container(name=name, stream=BufferedReader(CountedStream(stream, meter), CHUNK), max_bytes=max_bytes, meter=meter)
