"""WARC records beside plain answers: revisits, redirects, resources, what was stored in part."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scraper.errors import PageError, ReadError
from scraper.fetchers.archives import revisits
from scraper.fetchers.files import InputRef, find_inputs
from scraper.page import Page
from tests.fetchers.saved_formats import tarred

HTML = b"<!doctype html><title>Tide tables</title><p>High water at noon.</p>"
PAGE = (("Content-Type", "text/html; charset=utf-8"),)
PICTURE = (("Content-Type", "image/png"),)


class Maker:
    """A WARC file in memory."""

    def __init__(self, *, packed: bool = True) -> None:
        self.file = BytesIO()
        self._writer: Any = WARCWriter(self.file, gzip=packed, warc_version="1.1")

    def add(
        self,
        url: str,
        kind: str = "response",
        *,
        body: bytes = b"",
        status: str = "200 OK",
        headers: tuple[tuple[str, str], ...] = PAGE,
        warc: dict[str, str] | None = None,
        date: str = "2024-05-01T08:30:00Z",
        content_type: str = "application/http; msgtype=response",
    ) -> Any:
        is_http = kind not in ("resource", "conversion")
        record = self._writer.create_warc_record(
            url,
            kind,
            payload=BytesIO(body),
            length=len(body),
            http_headers=StatusAndHeaders(status, list(headers), protocol="HTTP/1.1") if is_http else None,
            warc_content_type=content_type,
            warc_headers_dict={"WARC-Date": date, **(warc or {})},
        )
        self._writer.write_record(record)
        return record.rec_headers

    def read(self, path: Path) -> list[Page | PageError]:
        path.write_bytes(self.file.getvalue())
        return read(path)


def read(path: Path) -> list[Page | PageError]:
    found = []
    for item in find_inputs([path], max_bytes=100_000):
        assert not isinstance(item, InputRef)
        found.append(item)
    return found


def reasons(items: list[Page | PageError]) -> list[str | None]:
    return [item.reason if isinstance(item, PageError) else None for item in items]


#: How a revisit names what it repeats.
NAMES = {
    "record": lambda original: {"WARC-Refers-To": original.get_header("WARC-Record-ID")},
    "address and date": lambda original: {
        "WARC-Refers-To-Target-URI": original.get_header("WARC-Target-URI"),
        "WARC-Refers-To-Date": original.get_header("WARC-Date"),
    },
    "digest": lambda original: {"WARC-Payload-Digest": original.get_header("WARC-Payload-Digest")},
}


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("status", ["200 OK", "304 Not Modified"])
def test_a_revisit_is_the_page_that_it_repeats(tmp_path: Path, packed: bool, name: str, status: str) -> None:
    maker = Maker(packed=packed)
    maker.add("https://a.example/other", body=b"<p>Low water at six.")
    original = maker.add("https://a.example/1", body=HTML)
    maker.add("https://a.example/2", "revisit", status=status, warc=NAMES[name](original), date="2024-06-01T00:00:00Z")
    maker.add("https://a.example/3", body=b"<p>Neap tide.")
    _, first, again, last = maker.read(tmp_path / "a.warc")
    assert isinstance(first, Page)
    assert isinstance(again, Page)
    assert isinstance(last, Page)
    assert (again.body, again.url, again.status, again.headers) == (HTML, "https://a.example/2", 200, first.headers)
    assert again.fetched_at
    assert again.fetched_at.isoformat() == "2024-06-01T00:00:00+00:00"
    assert again.path != first.path
    assert last.body == b"<p>Neap tide."


def test_a_revisit_of_what_is_elsewhere_is_reported(tmp_path: Path) -> None:
    maker = Maker()
    maker.add("https://a.example/1", "revisit", warc={"WARC-Payload-Digest": "sha1:NOWHERE"})
    maker.add("https://a.example/1.png", "revisit", headers=PICTURE, warc={"WARC-Payload-Digest": "sha1:NOWHERE"})
    assert reasons(maker.read(tmp_path / "a.warc.gz")) == ["a revisit of an answer that is not in this archive"]


def test_a_revisit_of_a_picture_is_no_input(tmp_path: Path) -> None:
    maker = Maker()
    picture = maker.add("https://a.example/1.png", body=b"\x89PNG", headers=PICTURE)
    maker.add("https://a.example/2.png", "revisit", headers=(), warc=NAMES["record"](picture))
    maker.add("https://a.example/2", body=HTML)
    assert reasons(maker.read(tmp_path / "a.warc.gz")) == [None]


def test_a_revisit_in_a_stream_is_reported(tmp_path: Path) -> None:
    maker = Maker()
    original = maker.add("https://a.example/1", body=HTML)
    maker.add("https://a.example/1", "revisit", warc=NAMES["record"](original))
    (tmp_path / "a.tar").write_bytes(tarred([("a.warc.gz", maker.file.getvalue())]))
    assert reasons(read(tmp_path / "a.tar")) == [
        None,
        "a revisit, and the archive cannot be read again from the answer that it repeats",
    ]


def test_answers_are_forgotten_before_they_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisits, "MAX_KEYS", 30)
    maker = Maker()
    originals = [maker.add(f"https://a.example/{number}", body=HTML + b"%d" % number) for number in range(20)]
    for original in originals:
        maker.add("https://a.example/again", "revisit", warc=NAMES["record"](original))
    found = reasons(maker.read(tmp_path / "a.warc.gz"))[20:]
    assert found == ["a revisit of an answer that is not in this archive"] * 10 + [None] * 10


def test_redirects_are_no_inputs(tmp_path: Path) -> None:
    maker = Maker()
    maker.add("https://a.example/0", status="301 Moved Permanently", body=b"<p>Moved")
    maker.add("https://a.example/1", status="404 Not Found", body=b"<p>Gone")
    (page,) = maker.read(tmp_path / "a.warc.gz")
    assert isinstance(page, Page)
    assert (page.status, page.url) == (404, "https://a.example/1")


def test_resources_and_conversions_are_pages_by_their_type(tmp_path: Path) -> None:
    maker = Maker()
    maker.add("file:///srv/page.html", "resource", body=HTML, content_type="text/html; charset=utf-8")
    maker.add("https://a.example/1.png", "resource", body=b"\x89PNG", content_type="image/png")
    maker.add("https://a.example/1", "conversion", body=b"Tide tables\nHigh water", content_type="text/plain")
    first, second = maker.read(tmp_path / "a.warc.gz")
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert (first.url, first.source, first.is_text, first.headers) == (
        None,
        "warc",
        None,
        {"content-type": "text/html; charset=utf-8"},
    )
    assert (second.url, second.source, second.is_text) == ("https://a.example/1", "wet", True)


@pytest.mark.parametrize(
    ("header", "value", "reason"),
    [
        ("WARC-Truncated", "length", "the page was cut when it was archived (WARC-Truncated: length)"),
        ("WARC-Segment-Number", "1", "the record is split in segments, which are not joined"),
    ],
)
def test_a_page_stored_in_part_is_reported(tmp_path: Path, header: str, value: str, reason: str) -> None:
    maker = Maker()
    maker.add("https://a.example/1", body=HTML, warc={header: value})
    maker.add("https://a.example/1.png", body=b"\x89PNG", headers=PICTURE, warc={header: value})
    maker.add("https://a.example/2", body=HTML)
    items = maker.read(tmp_path / "a.warc.gz")
    assert reasons(items) == [reason, None]
    assert isinstance(items[0], ReadError)
    assert items[0].source == f"{tmp_path}/a.warc.gz#0"


@pytest.mark.parametrize("at", ["record", "answer"])
def test_a_head_without_end_is_not_held(tmp_path: Path, at: str) -> None:
    line = b"X-Long: " + b"x" * 5_000_000
    maker = Maker(packed=False)
    maker.add("https://a.example/1", body=HTML)
    good = maker.file.getvalue()
    head = b"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 5000100\r\n"
    (tmp_path / "a.warc").write_bytes(good + head + (line if at == "record" else b"\r\nHTTP/1.1 200 OK\r\n" + line))
    assert reasons(read(tmp_path / "a.warc")) == [None, "the archive is damaged: a head of more than 1,000,000 bytes"]


def test_an_answer_whose_address_is_none_of_the_web_is_a_page_all_the_same(tmp_path: Path) -> None:
    maker = Maker()
    maker.add("www.a.example/1", body=HTML)
    maker.add("dns:a.example", body=b"a.example. 300 IN A 192.0.2.1", content_type="text/dns", headers=())
    (page,) = maker.read(tmp_path / "a.warc.gz")
    assert isinstance(page, Page)
    assert (page.url, page.body) == (None, HTML)
