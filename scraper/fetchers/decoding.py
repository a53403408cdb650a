"""Content codings undone piece by piece, never more than a limit at a time: a bomb is stopped while it unfolds.

RFC 9110 §8.4: gzip and deflate always, br and zstd where their packages are installed (extra `http`).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Protocol

from scraper.errors import FetchError

_STEP = 1 << 20  # bytes unfolded at a time


class Decoder(Protocol):
    """Takes encoded pieces, gives decoded ones."""

    def feed(self, data: bytes, room: int) -> bytes:
        """The decoded form of `data`. Raises `FetchError` (too_large) beyond `room` bytes, (truncated) on damage."""

    @property
    def finished(self) -> bool:
        """Whether the coded stream came to its own end."""


def _too_large(room: int) -> FetchError:
    return FetchError(f"more than the {room} bytes that are allowed, once unpacked", outcome="too_large")


def _damaged(error: Exception) -> FetchError:
    return FetchError(f"the compressed body is damaged: {error}", outcome="truncated", retryable=True)


class Identity:
    """No coding at all."""

    finished = True

    def feed(self, data: bytes, room: int) -> bytes:
        if len(data) > room:
            raise _too_large(room)
        return data


class Deflated:
    """gzip, of several members maybe, and deflate, with the zlib wrapper or without it."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._stream = zlib.decompressobj(window)
        self._start = b""  # the first byte, while it is alone

    @property
    def finished(self) -> bool:
        return self._stream.eof or self._start == b""

    def feed(self, data: bytes, room: int) -> bytes:
        if len(self._start) < 2:
            data = self._begin(self._start + data)
        pieces: list[bytes] = []
        total = 0
        while data:
            piece = self._unfold(data, min(_STEP, room - total + 1))
            total += len(piece)
            if total > room:
                raise _too_large(room)
            pieces.append(piece)
            data = self._rest()
        return b"".join(pieces)

    def _begin(self, data: bytes) -> bytes:
        """What can be decoded already: nothing before the two bytes that tell a zlib wrapper (RFC 1950 §2.2)."""
        self._start = data[:2]
        if len(data) < 2:
            return b""
        is_wrapped = data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
        if self._window == zlib.MAX_WBITS and not is_wrapped:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers call the bare stream "deflate"
        return data

    def _unfold(self, data: bytes, limit: int) -> bytes:
        try:
            return self._stream.decompress(data, limit)
        except zlib.error as error:
            raise _damaged(error) from error

    def _rest(self) -> bytes:
        if not self._stream.eof:
            return self._stream.unconsumed_tail
        rest = self._stream.unused_data
        if rest[:2] == b"\x1f\x8b":  # a further gzip member
            self._stream = zlib.decompressobj(self._window)
            return rest
        return b""  # padding after the end is nobody's


class Brotli:
    """br."""

    def __init__(self) -> None:
        import brotli  # type: ignore[import-untyped]  # ships no types

        self._stream: Any = brotli.Decompressor()
        self._error: type[Exception] = brotli.error

    @property
    def finished(self) -> bool:
        return bool(self._stream.is_finished())

    def feed(self, data: bytes, room: int) -> bytes:
        pieces: list[bytes] = []
        total = 0
        try:
            while True:
                piece = self._stream.process(data, output_buffer_limit=_STEP)
                data = b""
                total += len(piece)
                if total > room:
                    raise _too_large(room)
                pieces.append(piece)
                if self._stream.can_accept_more_data() or self._stream.is_finished():
                    return b"".join(pieces)
        except self._error as error:
            raise _damaged(error) from error


class Zstandard:
    """zstd. The stream tells no end to its reader, so damage shows by its error alone."""

    finished = True

    def __init__(self) -> None:
        import zstandard

        self._error: type[Exception] = zstandard.ZstdError
        self._stream: Any = zstandard.ZstdDecompressor(max_window_size=1 << 23).decompressobj(write_size=_STEP)

    def feed(self, data: bytes, room: int) -> bytes:
        pieces: list[bytes] = []
        total = 0
        try:
            # Small steps in, so that a step out stays small: zstd unfolds at most by some 20,000 times.
            for start in range(0, len(data), 256):
                piece = self._stream.decompress(data[start : start + 256])
                total += len(piece)
                if total > room:
                    raise _too_large(room)
                pieces.append(piece)
        except self._error as error:
            raise _damaged(error) from error
        return b"".join(pieces)


def _gzip() -> Decoder:
    return Deflated(zlib.MAX_WBITS | 16)


def _deflate() -> Decoder:
    return Deflated(zlib.MAX_WBITS)


_DECODERS: dict[str, Callable[[], Decoder]] = {
    "": Identity,
    "identity": Identity,
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
}
if find_spec("brotli"):
    _DECODERS["br"] = Brotli
if find_spec("zstandard"):
    _DECODERS["zstd"] = Zstandard

#: Value of the Accept-Encoding header.
ACCEPT_ENCODING = ", ".join(name for name in ("gzip", "deflate", "br", "zstd") if name in _DECODERS)


def decoder_for(content_encoding: str) -> Decoder:
    """The decoder for a Content-Encoding header. Raises `FetchError` for a coding that was not asked for."""
    name = content_encoding.strip().lower()
    if name not in _DECODERS:
        raise FetchError(f"content coding {name!r} was not asked for", outcome="error")
    return _DECODERS[name]()


def gunzip(data: bytes, room: int) -> bytes:
    """A gzip file's content, at most `room` bytes. Raises `FetchError` where it is larger or damaged.

    >>> import gzip
    >>> gunzip(gzip.compress(b"abc"), 10)
    b'abc'
    """
    return _gzip().feed(data, room)
