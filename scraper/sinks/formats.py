"""The formats of an output, told by its name: JSON Lines, plain or compressed, and Parquet.

A `Writer` writes one file of lines from its first byte to its last, the same bytes for the same lines.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, BinaryIO, Protocol

from scraper.dataset.fields import Fields
from scraper.errors import SettingError

GZIP_LEVEL = 6
ZSTD_LEVEL = 6


class Writer(Protocol):
    """Records on their way into one file."""

    @property
    def size(self) -> int:
        """Bytes in the file so far; what waits to be compressed is not counted."""

    def write(self, line: bytes) -> None:
        """Add a record, a line of JSON without its newline."""

    def finish(self) -> None:
        """The last record is written; the stream stays open."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. `open` takes the stream, the fields that are written, and the size that a file may reach or None."""

    suffix: str
    open: Callable[[BinaryIO, Fields, int | None], Writer]
    check: Callable[[], None] = lambda: None  # raises `SettingError` where an extra is missing


class PlainWriter:
    """Lines as they are."""

    def __init__(self, stream: BinaryIO, fields: Fields, _: int | None = None) -> None:
        self._stream = stream
        self._fields = fields
        self.size = 0

    def write(self, line: bytes) -> None:
        self.size += self._stream.write(self._fields.cut_line(line) + b"\n")

    def finish(self) -> None:
        """Nothing waits."""


class CompressedWriter:
    """Lines in one compressed stream, written through `compressor`."""

    def __init__(self, stream: BinaryIO, fields: Fields, compressor: Any) -> None:
        self._stream = stream
        self._fields = fields
        self._compressor = compressor

    @property
    def size(self) -> int:
        return self._stream.tell()

    def write(self, line: bytes) -> None:
        self._compressor.write(self._fields.cut_line(line) + b"\n")

    def finish(self) -> None:
        self._compressor.close()


def _open_gzip(stream: BinaryIO, fields: Fields, _: int | None) -> Writer:
    """One gzip member, which names neither file nor time."""
    return CompressedWriter(stream, fields, gzip.GzipFile("", "wb", GZIP_LEVEL, stream, mtime=0))


def _open_zstd(stream: BinaryIO, fields: Fields, _: int | None) -> Writer:
    """One Zstandard frame with a checksum."""
    import zstandard

    compressor = zstandard.ZstdCompressor(level=ZSTD_LEVEL, write_checksum=True)
    return CompressedWriter(stream, fields, compressor.stream_writer(stream, closefd=False))


def _open_parquet(stream: BinaryIO, fields: Fields, size: int | None) -> Writer:
    from scraper.sinks.parquet import ParquetWriter

    return ParquetWriter(stream, fields, size)


def _needs(module: str, extra: str, what: str) -> Callable[[], None]:
    def check() -> None:
        if find_spec(module) is None:
            raise SettingError(f'{what} needs the extra {extra}: pip install "scraper[{extra}]"')

    return check


#: The longest suffix that fits counts; a name without any of them, nor one of `_OTHERS`, is plain JSON Lines.
FORMATS = (
    Format(".jsonl.gz", _open_gzip),
    Format(".jsonl.zst", _open_zstd, _needs("zstandard", "zstd", "Zstandard")),
    Format(".parquet", _open_parquet, _needs("pyarrow", "parquet", "Parquet")),
    Format(".jsonl", PlainWriter),
)
PLAIN = FORMATS[-1]
# Endings that promise something else.
_OTHERS = (".csv", ".tsv", ".xlsx", ".xml", ".html", ".arrow", ".feather", ".avro", ".orc", ".gz", ".zst", ".bz2", ".xz", ".zip")


def format_of(path: str) -> Format:
    """The format that the name of an output asks for. Raises `SettingError` where it asks for one that there is not.

    >>> format_of("news.parquet").suffix, format_of("news.jsonl.gz").suffix, format_of("news").suffix
    ('.parquet', '.jsonl.gz', '.jsonl')
    """
    for kind in FORMATS:
        if path.endswith(kind.suffix):
            return kind
    if path.endswith(_OTHERS):
        raise SettingError(f"{path}: no such format; names end in {', '.join(kind.suffix for kind in reversed(FORMATS))}")
    return PLAIN


def stem_of(path: str) -> str:
    """The name of an output without its format's suffix: what lies beside it is named after that.

    >>> stem_of("out/news.jsonl.zst"), stem_of("news")
    ('out/news', 'news')
    """
    return path.removesuffix(format_of(path).suffix)
