"""WARC archives: the same records as from files, and nothing lost in silence."""

from __future__ import annotations

import gzip
import sys
import tracemalloc
import zlib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scraper.crawl.archive import Archive
from scraper.engines import conversion
from scraper.engines.conversion import Conversion, Counts, run_conversion
from scraper.engines.local import convert
from scraper.engines.outcome import Outcome
from scraper.errors import NotAPageError, PageError, ReadError, TooLargeError
from scraper.fetchers.files import InputRef, count_inputs, find_inputs
from scraper.page import Page
from scraper.record import Article

MOMENT = datetime(2024, 5, 1, 8, 30, tzinfo=UTC)
HTML = (("Content-Type", "text/html; charset=utf-8"),)


def html(number: int) -> bytes:
    text = f"The lighthouse of Cape {number} was painted again, and the keeper gave its colour as “sea”. " * 4
    return f"<!doctype html><title>Cape {number}</title><article><h1>Cape {number}</h1><p>{text}</article>".encode()


def url(number: int) -> str:
    return f"https://www.harbour-post.example/capes/{number}"


def ignore(outcome: Outcome, counts: Counts) -> None:
    """A watch that does nothing."""


class Maker:
    """A WARC in memory; `starts` are the places of its records."""

    def __init__(self, *, packed: bool = True) -> None:
        self.file = BytesIO()
        self.starts: list[int] = []
        self._writer: Any = WARCWriter(self.file, gzip=packed, warc_version="1.1")
        self._writer.write_record(self._writer.create_warcinfo_record("x.warc", {"software": "a test"}))

    def add(self, number: int, body: bytes, headers: tuple[tuple[str, str], ...] = HTML, kind: str = "response") -> None:
        self.starts.append(self.file.tell())
        head = None
        if kind != "resource":
            line, protocol = ("200 OK", "HTTP/1.1") if kind == "response" else ("/ HTTP/1.1", "GET")
            head = StatusAndHeaders(line, list(headers), protocol=protocol)
        record = self._writer.create_warc_record(
            url(number),
            kind,
            payload=BytesIO(body),
            length=len(body),  # without it the body would go through a temporary file, left open
            http_headers=head,
            warc_headers_dict={"WARC-Date": "2024-05-01T08:30:00Z"},
        )
        self._writer.write_record(record)

    def save(self, path: Path, *, end: int | None = None) -> Path:
        path.write_bytes(self.file.getvalue()[:end])
        return path


def made(*bodies: bytes, packed: bool = True) -> Maker:
    maker = Maker(packed=packed)
    for number, body in enumerate(bodies):
        maker.add(number, body)
    return maker


def read(path: Path, max_bytes: int = 100_000) -> list[Page | PageError]:
    found = []
    for item in find_inputs([path], max_bytes=max_bytes):
        assert not isinstance(item, InputRef)
        found.append(item)
    return found


def bodies(items: list[Page | PageError]) -> list[bytes | type[PageError]]:
    return [item.body if isinstance(item, Page) else type(item) for item in items]


@pytest.mark.parametrize("packed", [True, False])
def test_a_record_is_a_page_with_its_facts(tmp_path: Path, packed: bool) -> None:
    maker = made(html(0), html(1), packed=packed)
    path = maker.save(tmp_path / ("a.warc.gz" if packed else "a.warc"))
    assert read(path) == [
        Page(
            body=html(number),
            url=url(number),
            status=200,
            headers={"content-type": "text/html; charset=utf-8"},
            fetched_at=MOMENT,
            source="warc",
            path=f"{path}#{maker.starts[number]}",
        )
        for number in range(2)
    ]


def test_records_are_those_of_the_files_but_for_provenance(tmp_path: Path) -> None:
    made(*map(html, range(3))).save(tmp_path / "a.warc.gz")
    files = tmp_path / "files"
    files.mkdir()
    for number in range(3):
        (files / f"{number}.html").write_bytes(html(number))
        sidecar = f'{{"url": "{url(number)}", "fetched_at": "2024-05-01T08:30:00Z"}}'
        (files / f"{number}.meta.json").write_text(sidecar)
    from_archive, from_files = list(convert([tmp_path / "a.warc.gz"])), list(convert([files]))
    assert len(from_archive) == len(from_files) == 3
    for one, other in zip(from_archive, from_files, strict=True):
        assert isinstance(one, Article)
        assert isinstance(other, Article)
        left, right = one.to_dict(), other.to_dict()
        assert left.pop("provenance")["source"] == "warc"
        assert right.pop("provenance")["source"] == "file"
        assert left == right


def test_the_archive_of_a_crawl_is_read_back_from_its_folder(tmp_path: Path) -> None:
    archive = Archive(tmp_path, rotate_bytes=500)
    for number in range(3):
        page = Page(body=html(number), url=url(number), status=200, headers={"content-encoding": "gzip"}, fetched_at=MOMENT)
        archive.append([page])
    archive.close()
    assert len(list(tmp_path.glob("*.warc.gz"))) > 1
    assert count_inputs([tmp_path]) is None
    assert bodies(read(tmp_path)) == [html(0), html(1), html(2)]


@pytest.mark.parametrize("packed", [True, False])
def test_a_cut_archive_gives_its_whole_records_and_one_failure(tmp_path: Path, packed: bool) -> None:
    maker = made(*map(html, range(3)), packed=packed)
    for cut in range(maker.starts[2] + 1, len(maker.file.getvalue()) - 30):
        path = maker.save(tmp_path / "cut.warc", end=cut)
        *pages, failure = read(path)
        assert bodies(pages) == [html(0), html(1)]
        assert isinstance(failure, ReadError)
        assert failure.source == f"{path}#{maker.starts[2]}"


def test_a_cut_within_the_checksum_loses_no_page_but_is_told(tmp_path: Path) -> None:
    maker = made(html(0))
    end = len(maker.file.getvalue()) - 3
    path = maker.save(tmp_path / "cut.warc.gz", end=end)
    page, failure = read(path)
    assert bodies([page, failure]) == [html(0), ReadError]
    assert isinstance(failure, ReadError)
    assert failure.source == f"{path}#{end}"


def test_damage_ends_the_archive_where_it_lies(tmp_path: Path) -> None:
    maker = made(*map(html, range(3)))
    data = bytearray(maker.file.getvalue())
    data[maker.starts[2] - 6] ^= 0xFF  # in the checksum of the second page
    (tmp_path / "a.warc.gz").write_bytes(data)
    page, failure = read(tmp_path / "a.warc.gz")
    assert bodies([page, failure]) == [html(0), ReadError]
    assert isinstance(failure, ReadError)
    assert failure.source == f"{tmp_path}/a.warc.gz#{maker.starts[1]}"
    data = bytearray(maker.file.getvalue())
    data[maker.starts[1]] = 0  # no gzip member begins here
    (tmp_path / "a.warc.gz").write_bytes(data)
    page, failure = read(tmp_path / "a.warc.gz")
    assert bodies([page, failure]) == [html(0), ReadError]
    assert isinstance(failure, ReadError)
    assert failure.source == f"{tmp_path}/a.warc.gz#{maker.starts[1]}"


def test_what_is_no_archive_is_one_failure(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(html(0))
    (tmp_path / "b.warc").write_bytes(b"")
    made().save(tmp_path / "c.warc.gz")
    assert bodies(read(tmp_path)) == [ReadError, NotAPageError, NotAPageError]


def test_an_archive_packed_as_one_gives_each_page_a_name_of_its_own(tmp_path: Path) -> None:
    maker = made(html(0), html(1), packed=False)
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(maker.file.getvalue()))
    items = read(tmp_path)
    assert bodies(items) == [html(0), html(1)]
    assert [item.path for item in items if isinstance(item, Page)] == [f"{tmp_path}/a.warc.gz#0+{at}" for at in maker.starts]


def test_other_records_are_no_inputs_and_false_pages_are_failures(tmp_path: Path) -> None:
    maker = Maker()
    maker.add(0, b"", kind="request")
    maker.add(1, b"body {}", (("Content-Type", "text/css"),))
    maker.add(2, html(2), kind="resource")
    maker.add(3, html(3), ())  # it does not say what it is
    maker.add(4, b"%PDF-1.7 ...")
    maker.add(5, b"")
    maker.add(6, html(6), (("content-type", "Application/XHTML+XML"),))
    maker.save(tmp_path / "a.warc.gz")
    assert bodies(read(tmp_path)) == [html(3), NotAPageError, NotAPageError, html(6)]


def chunked(body: bytes) -> bytes:
    pieces = [body[at : at + 50] for at in range(0, len(body), 50)]
    return b"".join(b"%x;a=b\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    ("transfer", "content", "stored"),
    [
        ("chunked", "", chunked(html(0))),
        ("chunked", "gzip", chunked(gzip.compress(html(0)))),
        ("", "deflate", zlib.compress(html(0))),
        ("", "gzip, gzip", gzip.compress(gzip.compress(html(0)))),
        ("chunked", "br", html(0)),  # the codings are undone, their names left
    ],
)
def test_codings_are_undone(tmp_path: Path, transfer: str, content: str, stored: bytes) -> None:
    maker = Maker()
    maker.add(0, stored, (*HTML, ("Transfer-Encoding", transfer), ("Content-Encoding", content)))
    maker.save(tmp_path / "a.warc.gz")
    assert bodies(read(tmp_path)) == [html(0)]


@pytest.mark.parametrize(
    ("headers", "stored", "error"),
    [
        ((), b"<p>" + b"x" * 2000, TooLargeError),
        ((("Content-Encoding", "gzip"),), gzip.compress(b"x" * 1_000_000), TooLargeError),
        ((("Content-Encoding", "gzip"),), gzip.compress(html(0))[:-20], ReadError),
        ((("Content-Encoding", "rot13"),), b"grkg", ReadError),
        ((("Transfer-Encoding", "chunked"),), chunked(html(0))[:200], ReadError),
    ],
)
def test_a_bad_body_is_its_own_failure(
    tmp_path: Path, headers: tuple[tuple[str, str], ...], stored: bytes, error: type[PageError]
) -> None:
    maker = Maker()
    maker.add(0, stored, (*HTML, *headers))
    maker.add(1, html(1))
    path = maker.save(tmp_path / "a.warc.gz")
    items = read(path, max_bytes=1500)
    assert bodies(items) == [error, html(1)]
    assert isinstance(items[0], PageError)
    assert items[0].source == f"{path}#{maker.starts[0]}"


def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    maker = Maker(packed=False)
    for number in range(200):
        maker.add(number, b"<p>" + b"x" * 50_000)
    maker.add(200, b"\xff\xd8" * 4_000_000, (("Content-Type", "image/jpeg"),))
    path = maker.save(tmp_path / "a.warc")
    del maker
    tracemalloc.start()
    count = sum(isinstance(item, Page) for item in find_inputs([path]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 200
    assert peak < 3_000_000


def test_without_the_library_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(html(0)).save(tmp_path / "a.warc.gz")
    monkeypatch.setitem(sys.modules, "warcio.bufferedreaders", None)
    (failure,) = read(tmp_path)
    assert str(failure) == f"{tmp_path}/a.warc.gz: read: a WARC archive; the extra `warc` reads it"


class Stopped(Exception):
    """The run is interrupted."""


def stop_in_the_middle(outcome: Outcome, counts: Counts) -> None:
    if counts.inputs == 4:
        raise Stopped


def test_an_interrupted_conversion_goes_on_within_the_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "CHECKPOINT_EVERY_S", 0.0)
    path = made(html(0), b"", *map(html, range(2, 8))).save(tmp_path / "a.warc.gz")
    whole = Conversion(paths=(str(path),), output=str(tmp_path / "whole.jsonl"))
    assert str(run_conversion(whole, ignore)) == "8 inputs: 7 records, 1 failures"
    parts = Conversion(paths=(str(path),), output=str(tmp_path / "parts.jsonl"))
    with pytest.raises(Stopped):
        run_conversion(parts, stop_in_the_middle)
    counts = run_conversion(parts, ignore)
    assert (counts.inputs, counts.failures, counts.resumed) == (8, 1, 3)
    assert Path(parts.output).read_bytes() == Path(whole.output).read_bytes()
