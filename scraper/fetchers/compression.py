"""Reading a stream whole, decompressed, with a limit that holds while reading: a bomb never unfolds beyond it.

The compression is found from the first bytes, so a `.gz` that is plain and a `.html` that is gzip are both read.
"""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator
from io import BufferedReader, RawIOBase
from typing import Any

from scraper.errors import ReadError, TooLargeError

_CHUNK = 1 << 18  # bytes read, and bytes unfolded, at a time
_ZSTD_CHUNK = 512  # a few bytes of Zstandard may unfold to 128 KiB, and its decompressor takes no bound


def read_bounded(stream: BufferedReader, max_bytes: int) -> bytes:
    """All of `stream`, decompressed where it is compressed.

    Raises `TooLargeError` beyond `max_bytes` (counted after decompression), `ReadError` where the data are damaged.
    """
    pieces, size = [], 0
    for piece in _unfold(stream):
        size += len(piece)
        if size > max_bytes:
            raise TooLargeError(f"more than the limit of {max_bytes:,} bytes, which --max-bytes raises")
        pieces.append(piece)
    return b"".join(pieces)


def open_unfolded(stream: BufferedReader, count: Callable[[int], None]) -> BufferedReader:
    """`stream` decompressed while it is read; itself where it is not compressed. `count` is told of bytes unfolded.

    Reading raises `ReadError` where the data are damaged, and what `count` raises.
    """
    is_packed = stream.peek(8).startswith(tuple(magic for magic, _, _ in FORMATS))
    return BufferedReader(_Unfolded(_unfold(stream), count), _CHUNK) if is_packed else stream


class _Unfolded(RawIOBase):
    def __init__(self, pieces: Iterator[bytes], count: Callable[[int], None]) -> None:
        self._pieces = pieces
        self._count = count
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
            self._count(len(self._rest))
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size


def _unfold(stream: BufferedReader) -> Iterator[bytes]:
    head = stream.peek(8)
    name, unfold = next(((name, read) for magic, name, read in FORMATS if head.startswith(magic)), ("", _read_plain))
    size = 0
    try:
        for piece in unfold(stream):
            size += len(piece)
            yield piece
    except (zlib.error, lzma.LZMAError, EOFError, ValueError) as error:
        raise ReadError(f"damaged or cut {name} data after {size:,} bytes: {error}") from error


def _chunks(stream: BufferedReader, size: int) -> Iterator[bytes]:
    while chunk := stream.read(size):
        yield chunk


def _read_plain(stream: BufferedReader) -> Iterator[bytes]:
    return _chunks(stream, _CHUNK)


def _read_gzip(stream: BufferedReader) -> Iterator[bytes]:
    """Gzip members one after the other (RFC 1952). `gzip.GzipFile` does the same at three times the cost."""
    member = zlib.decompressobj(wbits=31)
    for data in _chunks(stream, _CHUNK):
        while data:
            if member.eof:
                if not data.strip(b"\0"):  # padding, as tapes and some servers write it
                    return
                member = zlib.decompressobj(wbits=31)
            while (piece := member.decompress(data, _CHUNK)) or member.unconsumed_tail:
                yield piece
                data = member.unconsumed_tail
            data = member.unused_data if member.eof else b""
    if not member.eof:
        raise EOFError("the stream ends early")


def _read_bzip2(stream: BufferedReader) -> Iterator[bytes]:
    return _file_pieces(bz2.BZ2File(stream))


def _read_xz(stream: BufferedReader) -> Iterator[bytes]:
    return _file_pieces(lzma.LZMAFile(stream))


def _file_pieces(file: bz2.BZ2File | lzma.LZMAFile) -> Iterator[bytes]:
    while True:
        try:
            piece = file.read(_CHUNK)
        except OSError as error:  # `bz2` says "Invalid data stream" with an OSError
            raise ValueError(str(error)) from error
        if not piece:
            return
        yield piece


def _read_zstd(stream: BufferedReader) -> Iterator[bytes]:
    """Zstandard frames one after the other (RFC 8878)."""
    try:
        from zstandard import ZstdDecompressor, ZstdError
    except ImportError as error:
        raise ReadError("Zstandard data; the extra `zstd` reads it") from error
    frame = ZstdDecompressor().decompressobj()
    try:
        for data in _chunks(stream, _ZSTD_CHUNK):
            while data:
                if frame.eof:
                    frame = ZstdDecompressor().decompressobj()
                if piece := frame.decompress(data):  # an empty one would be taken for the end
                    yield piece
                data = frame.unused_data if frame.eof else b""
    except ZstdError as error:
        raise ValueError(str(error)) from error
    if not frame.eof:
        raise EOFError("the stream ends early")


#: First bytes, name, and what unfolds the stream in bounded pieces.
FORMATS: tuple[tuple[bytes, str, Callable[[BufferedReader], Iterator[bytes]]], ...] = (
    (b"\x1f\x8b", "gzip", _read_gzip),
    (b"BZh", "bzip2", _read_bzip2),
    (b"\xfd7zXZ\x00", "xz", _read_xz),
    (b"\x28\xb5\x2f\xfd", "Zstandard", _read_zstd),
)
