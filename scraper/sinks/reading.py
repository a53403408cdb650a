"""Outputs read back: lines of JSON out of every format and folder that an output can be."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Iterator
from typing import Any

import orjson

from scraper.errors import SettingError
from scraper.sinks.formats import format_of


def read_lines(path: str) -> Iterator[bytes]:
    """The records of the output at `path`, a line of JSON each, without newlines. Raises `SettingError`.

    The parts of a folder come in the order of their names.
    """
    if not os.path.isdir(path):
        yield from _read_file(path)
        return
    for folder, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(files):
            if name.startswith("part-"):
                yield from _read_file(os.path.join(folder, name))


def _read_file(path: str) -> Iterator[bytes]:
    kind = format_of(path)
    kind.check()
    try:
        if kind.suffix == ".parquet":
            yield from _read_parquet(path)
        elif kind.suffix == ".jsonl.gz":
            with gzip.open(path) as lines:
                yield from (line.rstrip(b"\n") for line in lines)
        elif kind.suffix == ".jsonl.zst":
            yield from _read_zstd(path)
        else:
            with open(path, "rb") as lines:
                yield from (line.rstrip(b"\n") for line in lines)
    except (OSError, EOFError) as error:
        raise SettingError(getattr(error, "strerror", None) or str(error), source=path) from error


def _read_zstd(path: str) -> Iterator[bytes]:
    import zstandard

    try:
        with open(path, "rb") as file:
            lines = io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True))
            yield from (line.rstrip(b"\n") for line in lines)
    except zstandard.ZstdError as error:
        raise SettingError(str(error), source=path) from error


def _read_parquet(path: str) -> Iterator[bytes]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            maps = [field.name for field in file.schema_arrow if field.name == "provenance"]
            for batch in file.iter_batches():
                for row in batch.to_pylist():
                    yield orjson.dumps(_with_maps(row) if maps else row)
    except pa.ArrowInvalid as error:
        raise SettingError(str(error), source=path) from error


def _with_maps(row: dict[str, Any]) -> dict[str, Any]:
    """`row` with its map as an object: Arrow gives pairs."""
    provenance = row["provenance"]
    if "fields" in provenance:
        provenance["fields"] = dict(provenance["fields"])
    return row
