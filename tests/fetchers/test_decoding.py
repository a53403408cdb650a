from __future__ import annotations

import gzip
import random
import tracemalloc
import zlib
from collections.abc import Callable
from functools import partial

import brotli  # type: ignore[import-untyped]  # ships no types
import pytest
import zstandard

from scraper.errors import FetchError
from scraper.fetchers.decoding import decoder_for, gunzip

PLAIN = random.Random(1).randbytes(30_000) + b"pier " * 5_000


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


CODINGS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("GZIP ", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", bare_deflate),
    ("br", partial(brotli.compress, quality=1)),
    ("zstd", zstandard.compress),
    ("", bytes),
    ("identity", bytes),
]


def decode(coding: str, packed: bytes, room: int, step: int) -> bytes:
    decoder = decoder_for(coding)
    done = b""
    for start in range(0, len(packed), step):
        done += decoder.feed(packed[start : start + step], room - len(done))
    if not decoder.finished:
        raise FetchError("ends early", outcome="truncated")
    return done


@pytest.mark.parametrize(("coding", "pack"), CODINGS)
@pytest.mark.parametrize("step", [1, 777, 10**6])
def test_round_trip_in_any_pieces(coding: str, pack: Callable[[bytes], bytes], step: int) -> None:
    plain = PLAIN if step > 1 else PLAIN[-3_000:]
    assert decode(coding, pack(plain), len(plain), step) == plain


@pytest.mark.parametrize(("coding", "pack"), CODINGS)
def test_one_byte_too_many_is_too_large(coding: str, pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(FetchError) as caught:
        decode(coding, pack(PLAIN), len(PLAIN) - 1, 1_000)
    assert caught.value.outcome == "too_large"


@pytest.mark.parametrize(("coding", "pack"), [c for c in CODINGS if c[1] is not bytes])
def test_a_bomb_stops_while_it_unfolds(coding: str, pack: Callable[[bytes], bytes]) -> None:
    bomb = pack(bytes(20_000_000))
    tracemalloc.start()
    with pytest.raises(FetchError) as caught:
        decode(coding, bomb, 3_000_000, 65_536)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.outcome == "too_large"
    assert peak < 12_000_000


@pytest.mark.parametrize(("coding", "pack"), [c for c in CODINGS if c[0] in ("gzip", "deflate", "br")])
def test_half_a_stream_is_truncated(coding: str, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(PLAIN)
    with pytest.raises(FetchError) as caught:
        decode(coding, packed[: len(packed) // 2], len(PLAIN), 1_000)
    assert caught.value.outcome == "truncated"


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd"])
def test_rubbish_is_an_error_of_ours(coding: str) -> None:
    with pytest.raises(FetchError) as caught:
        decode(coding, b"<p>not packed at all, whatever the header says</p>" * 10, 10**6, 1_000)
    assert caught.value.outcome == "truncated"


def test_several_gzip_members_and_padding() -> None:
    packed = gzip.compress(b"one ") + gzip.compress(b"two") + bytes(20)
    assert gunzip(packed, 100) == b"one two"


def test_a_coding_nobody_asked_for() -> None:
    with pytest.raises(FetchError, match="'compress' was not asked for"):
        decoder_for("compress")
