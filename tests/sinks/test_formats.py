"""Outputs in every format say the same as the JSON Lines, field by field."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import duckdb
import orjson
import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet as pq
import pytest
from msgspec.structs import replace

from scraper.dataset.fields import Fields
from scraper.errors import SettingError
from scraper.fetchers.files import InputRef, find_inputs, read_page
from scraper.pipeline import extract_page
from scraper.record import Article
from scraper.sinks.formats import format_of
from scraper.sinks.layout import PartFile, Target, check_place, lay_out, put_in_place
from scraper.sinks.parquet import build_schema
from scraper.sinks.reading import read_lines
from tests.records import full_article

FORMATS = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet")
SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    """Records of real extraction, one with every field filled, and one with none."""
    articles = [full_article(), bare_article()]
    for name in ("alwaha", "cape-courier", "el-faro-del-sur"):
        for ref in find_inputs([SAMPLES / name]):
            assert isinstance(ref, InputRef)
            articles.append(extract_page(read_page(ref)))
    return [article.to_dict() for article in articles]


def bare_article() -> Article:
    full = full_article()
    return Article(id="bare", provenance=replace(full.provenance, fields={}), quality=replace(full.quality, warnings=()))


@pytest.fixture
def gathered(records: list[dict[str, Any]], tmp_path: Path) -> str:
    path = tmp_path / "gathered"
    path.write_bytes(b"".join(orjson.dumps(record) + b"\n" for record in records))
    return str(path)


def build(gathered: str, target: Target) -> list[PartFile]:
    parts = lay_out(gathered, target)
    put_in_place(target.path + ".building", target.path)
    return parts


@pytest.mark.parametrize("name", ["out.csv", "out.json.gz", "out.zst"])
def test_an_ending_that_promises_another_format_is_refused(name: str) -> None:
    with pytest.raises(SettingError, match="no such format"):
        format_of(name)


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_is_read_back_is_what_was_written(gathered: str, records: list[dict[str, Any]], tmp_path: Path, suffix: str) -> None:
    target = Target(path=str(tmp_path / f"out{suffix}"))
    assert [part.records for part in build(gathered, target)] == [len(records)]
    assert [json.loads(line) for line in read_lines(target.path)] == records


def test_pyarrow_and_duckdb_read_the_same_from_parquet(gathered: str, records: list[dict[str, Any]], tmp_path: Path) -> None:
    path = str(tmp_path / "out.parquet")
    build(gathered, Target(path=path))
    by_arrow = pq.read_table(path).to_pylist(maps_as_pydicts="strict")
    found = duckdb.connect().execute(f"SELECT * FROM '{path}'")
    columns = [column[0] for column in found.description or ()]
    by_duckdb = [dict(zip(columns, row, strict=True)) for row in found.fetchall()]
    for row, arrow, duck in zip(records, by_arrow, by_duckdb, strict=True):
        for name, value in row.items():
            assert arrow[name] == value, name
            assert duck[name] == value, name
        assert list(arrow) == list(duck) == list(row)


def test_the_schema_is_typed() -> None:
    schema = build_schema(Fields())
    comments = schema.field("comments").type
    items = comments.field("items").type
    assert pa.types.is_list(items)
    assert items.value_type.field("likes").type == pa.int64()
    assert pa.types.is_list(schema.field("tickers").type.value_type.field("items").type)
    assert pa.types.is_map(schema.field("provenance").type.field("fields").type)
    assert not schema.field("id").nullable
    assert schema.field("title").nullable
    assert schema.metadata[b"scraper.schema_version"] == b"1.0"


def test_a_schema_of_some_fields(gathered: str, records: list[dict[str, Any]], tmp_path: Path) -> None:
    path = str(tmp_path / "out.parquet")
    build(gathered, Target(path=path, fields=Fields(only=("id", "outlet.name", "comments.items"))))
    rows = pq.read_table(path).to_pylist()
    assert rows[0] == {
        "id": "0f3a",
        "outlet": {"name": "Harbour Post"},
        "comments": {"items": records[0]["comments"]["items"]},
    }
    assert rows[1] == {"id": "bare", "outlet": {"name": None}, "comments": None}


@pytest.mark.parametrize("suffix", FORMATS)
def test_rotation_closes_a_file_when_it_is_full(tmp_path: Path, suffix: str) -> None:
    lines = [
        replace(full_article(), id=str(number), title=random.Random(number).randbytes(600).hex()).to_json()
        for number in range(600)
    ]
    gathered = tmp_path / "gathered"
    gathered.write_bytes(b"".join(line + b"\n" for line in lines))
    target = Target(path=str(tmp_path / f"out{suffix}"), rotate_bytes=20_000)
    parts = build(str(gathered), target)
    assert len(parts) > 1
    assert all(part.bytes >= 20_000 for part in parts[:-1])
    assert sum(part.records for part in parts) == 600
    assert [part.path for part in parts] == [f"part-{number:05}{suffix}" for number in range(len(parts))]
    assert [json.loads(line)["id"] for line in read_lines(target.path)] == [str(number) for number in range(600)]
    first = {path.name: path.read_bytes() for path in Path(target.path).iterdir()}
    build(str(gathered), target)
    assert {path.name: path.read_bytes() for path in Path(target.path).iterdir()} == first


def test_partitions_are_columns_to_other_programs(gathered: str, records: list[dict[str, Any]], tmp_path: Path) -> None:
    path = str(tmp_path / "out.parquet")
    parts = build(gathered, Target(path=path, partition_by=("day", "outlet")))
    assert sum(part.records for part in parts) == len(records)
    first = next(part.path for part in parts if "harbour" in part.path)
    assert first == "published_day=2018-02-13/outlet_domain=harbour-post.example/part-00000.parquet"
    table = pyarrow.dataset.dataset(path, partitioning="hive").to_table(
        columns=["id", "published_day", "outlet_domain", "outlet"]
    )
    expected = sorted((row["id"], (row["published_at"] or "")[:10] or None, row["outlet"]["domain"]) for row in records)
    rows = [(row["id"], row["published_day"] and str(row["published_day"]), row["outlet_domain"]) for row in table.to_pylist()]
    assert sorted(rows) == expected
    query = f"SELECT id, published_day::VARCHAR, outlet_domain FROM read_parquet('{path}/**/*.parquet', hive_partitioning = true)"
    assert sorted(duckdb.connect().execute(query).fetchall()) == expected


def test_names_of_partitions_are_safe(tmp_path: Path) -> None:
    outlet = replace(full_article().outlet, domain=None, name="../Día/β?")
    (tmp_path / "gathered").write_bytes(replace(full_article(), outlet=outlet).to_json() + b"\n")
    target = Target(path=str(tmp_path / "out.jsonl"), partition_by=("outlet",))
    [part] = build(str(tmp_path / "gathered"), target)
    assert part.path == "outlet_domain=..%2FD%C3%ADa%2F%CE%B2%3F/part-00000.jsonl"


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("keys", [{}, {"rotate_bytes": 1000}, {"partition_by": ("day",)}], ids=str)
def test_no_records_make_a_readable_output(tmp_path: Path, suffix: str, keys: dict[str, Any]) -> None:
    (tmp_path / "gathered").write_bytes(b"")
    target = Target(path=str(tmp_path / f"out{suffix}"), **keys)
    build(str(tmp_path / "gathered"), target)
    assert list(read_lines(target.path)) == []


def test_what_is_not_ours_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out.parquet").mkdir()
    (tmp_path / "out.parquet" / "thesis.doc").write_text("years of work")
    with pytest.raises(SettingError, match="other files"):
        check_place(Target(path=str(tmp_path / "out.parquet"), rotate_bytes=5))
    with pytest.raises(SettingError, match="is a folder"):
        check_place(Target(path=str(tmp_path / "out.parquet")))
    (tmp_path / "file.parquet").write_text("a file")
    with pytest.raises(SettingError, match="is a file"):
        check_place(Target(path=str(tmp_path / "file.parquet"), partition_by=("day",)))


def test_unknown_partitions_are_said(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="by day and outlet, each once, not by day, section"):
        Target(path="x.parquet", partition_by=("day", "section"))


@pytest.mark.parametrize("suffix", FORMATS[1:])
def test_a_damaged_file_is_said(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"out{suffix}").write_bytes(b"not at all")
    with pytest.raises(SettingError, match="out"):
        list(read_lines(str(tmp_path / f"out{suffix}")))
