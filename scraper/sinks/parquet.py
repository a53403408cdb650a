"""Parquet files of records, with a schema made from the record's classes.

Parts become structs, lists of parts lists of structs, `provenance.fields` a map. Dates stay ISO 8601 strings: they are as
precise as the page is, and have an offset only where one is known, which no timestamp type can say. A row group holds
some megabytes of records, so that a reader of few columns or few rows need not read all.
"""

from __future__ import annotations

from typing import Any, BinaryIO

import orjson
import pyarrow as pa
import pyarrow.parquet as pq
from msgspec.inspect import BoolType, DictType, FloatType, IntType, ListType, StructType, Type, VarTupleType, type_info

from scraper import __version__
from scraper.dataset.fields import Fields, bare, is_nullable
from scraper.record import SCHEMA_VERSION, Article

ROW_GROUP_BYTES = 32_000_000  # of JSON; a fifth or so on disk
MIN_ROW_GROUP_BYTES = 250_000

_SCALARS = {BoolType: pa.bool_(), IntType: pa.int64(), FloatType: pa.float64()}


def build_schema(fields: Fields) -> pa.Schema:
    """The schema of the record, or of those of its fields that are written."""
    record = type_info(Article)
    assert isinstance(record, StructType)
    metadata = {"scraper.schema_version": SCHEMA_VERSION, "scraper.version": __version__}
    return pa.schema(_columns(record, fields, ""), metadata)


class ParquetWriter:
    """Records in row groups; see `scraper.sinks.formats.Writer`."""

    def __init__(self, stream: BinaryIO, fields: Fields, size: int | None = None) -> None:
        """`size`: the bytes that the file may reach, so that row groups are smaller where it is."""
        self._schema = build_schema(fields)
        self._fields = fields
        self._stream = stream
        self._writer = pq.ParquetWriter(stream, self._schema, compression="zstd", write_page_checksum=True)
        self._rows: list[dict[str, Any]] = []
        self._waiting = 0
        self._most = ROW_GROUP_BYTES if size is None else min(ROW_GROUP_BYTES, max(size, MIN_ROW_GROUP_BYTES))

    @property
    def size(self) -> int:
        return self._stream.tell()

    def write(self, line: bytes) -> None:
        self._rows.append(self._fields.cut(orjson.loads(line)))
        self._waiting += len(line)
        if self._waiting >= self._most:
            self._flush()

    def finish(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        self._writer.write_batch(pa.RecordBatch.from_pylist(self._rows, self._schema), row_group_size=len(self._rows))
        self._rows, self._waiting = [], 0


def _columns(struct: StructType, fields: Fields | None, above: str) -> list[pa.Field]:
    """A column for each field of `struct` that is written; `fields` None: all."""
    columns = []
    for field in struct.fields:
        name = above + field.name
        if fields is None or fields.holds(name):
            kind = _arrow_type(bare(field.type), fields, name + ".")
            columns.append(pa.field(field.name, kind, nullable=is_nullable(field.type)))
    return columns


def _arrow_type(kind: Type, fields: Fields | None, above: str) -> pa.DataType:
    if isinstance(kind, StructType):
        return pa.struct(_columns(kind, fields, above))
    if isinstance(kind, VarTupleType | ListType):
        return pa.list_(pa.field("element", _arrow_type(bare(kind.item_type), None, ""), nullable=False))
    if isinstance(kind, DictType):
        value = pa.field("value", _arrow_type(bare(kind.value_type), None, ""), nullable=False)
        return pa.map_(pa.field("key", pa.string(), nullable=False), value)
    return _SCALARS.get(type(kind), pa.string())
