"""Bounded reading: every compression, whole, cut, damaged, and bombs."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import tracemalloc
from collections.abc import Callable

import pytest
import zstandard

from scraper.errors import ReadError, TooLargeError
from scraper.fetchers.compression import read_bounded

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "bzip2": bz2.compress,
    "xz": lzma.compress,
    "zstd": zstandard.ZstdCompressor(write_checksum=True).compress,
}
TEXT = random.Random(7).randbytes(300_000).hex().encode()  # hard to compress: spans several reads


def read(data: bytes, max_bytes: int = 10_000_000) -> bytes:
    return read_bounded(io.BufferedReader(io.BytesIO(data)), max_bytes)


@pytest.mark.parametrize("compress", COMPRESS.values(), ids=COMPRESS)
@pytest.mark.parametrize("text", [b"<p>Good morning", b"", TEXT, b"x" * 3_000_000], ids=["short", "empty", "long", "flat"])
def test_what_was_compressed_comes_back(compress: Callable[[bytes], bytes], text: bytes) -> None:
    assert read(compress(text)) == text


@pytest.mark.parametrize("compress", COMPRESS.values(), ids=COMPRESS)
def test_members_one_after_the_other_are_one_text(compress: Callable[[bytes], bytes]) -> None:
    assert read(compress(TEXT) + compress(b"<p>End")) == TEXT + b"<p>End"


@pytest.mark.parametrize("compress", COMPRESS.values(), ids=COMPRESS)
@pytest.mark.parametrize("cut", [1, 9, 100_000])
def test_a_cut_stream_is_an_error(compress: Callable[[bytes], bytes], cut: int) -> None:
    with pytest.raises(ReadError, match="damaged or cut"):
        read(compress(TEXT)[:-cut])


@pytest.mark.parametrize("compress", COMPRESS.values(), ids=COMPRESS)
def test_a_damaged_stream_is_an_error(compress: Callable[[bytes], bytes]) -> None:
    data = bytearray(compress(TEXT))
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    with pytest.raises(ReadError, match="damaged or cut"):
        read(bytes(data))


@pytest.mark.parametrize("compress", COMPRESS.values(), ids=COMPRESS)
def test_a_bomb_is_stopped_at_the_limit(compress: Callable[[bytes], bytes]) -> None:
    bomb = compress(bytes(60_000_000))
    tracemalloc.start()
    with pytest.raises(TooLargeError, match="1,000,000"):
        read(bomb, 1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40_000_000


@pytest.mark.parametrize(("size", "is_read"), [(999, True), (1000, True), (1001, False)])
def test_the_limit_is_the_largest_size_that_is_read(size: int, is_read: bool) -> None:
    for data in (b"x" * size, gzip.compress(b"x" * size)):
        if is_read:
            assert len(read(data, 1000)) == size
        else:
            with pytest.raises(TooLargeError):
                read(data, 1000)


def test_padding_after_gzip_is_no_damage() -> None:
    assert read(gzip.compress(b"<p>Hello") + bytes(512)) == b"<p>Hello"


def test_plain_text_with_a_gzip_name_is_plain_text() -> None:
    assert read(b"<p>Hello") == b"<p>Hello"
