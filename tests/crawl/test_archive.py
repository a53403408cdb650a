"""Raw pages kept as WARC, cut back after a crash, rotated."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator

from scraper.crawl.archive import Archive
from scraper.page import Page
from tests.crawl.conftest import Serve
from tests.crawl.runs import Folder, crawl, entry
from tests.crawl.test_exactly_once import begin_run


def page(number: int) -> Page:
    return Page(
        body=f"<p>page {number}</p>".encode() * 50,
        url=f"http://pier.example/{number}",
        final_url=f"http://pier.example/{number}",
        status=200,
        headers={"content-type": "text/html", "content-encoding": "br", "content-length": "7"},
        fetched_at=datetime(2026, 11, 23, 6, 30, tzinfo=UTC),
    )


def responses(path: Path) -> list[tuple[str, str, bytes]]:
    with path.open("rb") as file:
        return [
            (
                r.rec_headers.get_header("WARC-Target-URI"),
                r.rec_headers.get_header("WARC-Date"),
                r.content_stream().read(),
            )
            for r in ArchiveIterator(file)
            if r.rec_type == "response"
        ]


def test_pages_come_back_as_they_were_read(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "raw")
    archive.append([page(1), page(2)])
    archive.close()
    kept = responses(archive.path)
    assert kept == [(p.url, "2026-11-23T06:30:00Z", p.body) for p in (page(1), page(2))]


def test_a_crash_leaves_half_a_record_that_is_cut_off(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.append([page(1)])
    committed = archive.offset
    archive.append([page(2)])
    archive.close()
    with archive.path.open("r+b") as file:
        file.truncate(archive.path.stat().st_size - 20)
    (tmp_path / "crawl-000001.warc.gz").write_bytes(b"begun after the last commit")
    again = Archive(tmp_path, 0, committed)
    again.append([page(3)])
    again.close()
    assert [url for url, _, _ in responses(again.path)] == [page(1).url, page(3).url]
    assert not (tmp_path / "crawl-000001.warc.gz").exists()


def test_files_are_rotated_by_size(tmp_path: Path) -> None:
    archive = Archive(tmp_path, rotate_bytes=600)
    for number in range(6):
        archive.append([page(number)])
    archive.close()
    files = sorted(tmp_path.glob("*.warc.gz"))
    assert len(files) > 1
    assert [url for file in files for url, _, _ in responses(file)] == [page(n).url for n in range(6)]


def test_a_crawl_keeps_each_article_once_over_crashes(serve: Serve, folder: Folder) -> None:
    server = serve(articles=6)
    site = server.sites[0]
    raw = folder.path / "raw"
    crawl(folder, [entry(site)], archive=raw, limit=3)
    begin_run(folder)
    with (raw / "crawl-000000.warc.gz").open("ab") as file:
        file.write(b"\x1f\x8bhalf a record")
    crawl(folder, [entry(site)], archive=raw)
    kept = responses(raw / "crawl-000000.warc.gz")
    assert sorted(url for url, _, _ in kept) == sorted(site.url(n) for n in range(1, 7))
    assert all(body == site.article(site.number_of(url.removeprefix(site.base)) or 0).encode() for url, _, body in kept)
