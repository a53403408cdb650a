"""One sample page in every format: the same article as from its HTML, and a record that says where it was."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scraper.cli import cli
from scraper.engines.local import convert
from scraper.record import Article
from tests.fetchers.saved_formats import FETCHED_AT, HTML, PAGES, PIXEL, SIDECAR, TEXT, URL, singlefile, tarred, warc, zipped


def fields(article: object) -> dict[str, Any]:
    """An article's fields but for provenance."""
    assert isinstance(article, Article), article
    found = article.to_dict()
    del found["provenance"]
    return found


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("html")
    (folder / "page.html").write_bytes(HTML)
    (folder / "meta.json").write_bytes(SIDECAR)
    (article,) = convert([folder])
    found = fields(article)
    assert found["url"] == URL
    assert len(found["body"]) > 500
    assert found["comments"]
    return found


@pytest.mark.parametrize("name", PAGES)
def test_the_article_is_that_of_the_html(name: str, tmp_path: Path, reference: dict[str, Any]) -> None:
    make, source, place = PAGES[name]
    (tmp_path / name).write_bytes(make())
    (article,) = convert([tmp_path])
    assert fields(article) == reference
    assert isinstance(article, Article)
    assert (article.provenance.source, article.provenance.path) == (source, f"{tmp_path}/{name}{place}")
    assert article.provenance.fetched_at is None or article.provenance.fetched_at[-6:] in ("+00:00", "+01:00")
    if "webarchive" not in name:  # which tells no time
        assert article.provenance.fetched_at in (FETCHED_AT, "2024-03-05T10:00:00+01:00")


@pytest.mark.parametrize("name", PAGES)
def test_what_a_file_is_can_be_told_without_its_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = PAGES[name][0]()
    (tmp_path / "download").write_bytes(content)
    (article,) = convert([tmp_path / "download"])
    assert isinstance(article, Article)
    assert article.title
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    (piped,) = convert(["-"])
    assert isinstance(piped, Article)
    assert piped.title == article.title


def test_two_workers_give_the_same(tmp_path: Path) -> None:
    for name, (make, _, _) in PAGES.items():
        (tmp_path / name).write_bytes(make())
    alone = list(convert([tmp_path]))
    assert len(alone) == len(PAGES)
    assert list(convert([tmp_path], workers=2, timeout_s=60)) == alone


def test_a_text_dump_in_a_wet_file_is_that_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(TEXT)
    (tmp_path / "page.txt.meta.json").write_bytes(SIDECAR)
    (tmp_path / "page.warc.wet.gz").write_bytes(warc("conversion", TEXT))
    from_text, from_wet = convert([tmp_path])
    assert fields(from_wet) == fields(from_text)
    assert isinstance(from_wet, Article)
    assert (from_wet.provenance.source, from_wet.provenance.path) == ("wet", f"{tmp_path}/page.warc.wet.gz#0")


def test_large_pictures_inside_a_page_harm_nothing(tmp_path: Path, reference: dict[str, Any]) -> None:
    (tmp_path / "page.html").write_bytes(singlefile(data=PIXEL * 250_000))  # 14 MB of base64
    (article,) = convert([tmp_path])
    assert fields(article) == reference


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_sidecar_in_an_archive_is_its_page_s_own(pack: Any, tmp_path: Path) -> None:
    files = []
    for name in ("a", "b", "c"):
        files += [(f"{name}.html", HTML), (f"{name}.html.meta.json", SIDECAR.replace(b"https://", f"https://{name}.".encode()))]
    files += [("d.html", HTML), ("meta.json", SIDECAR)]  # which is nobody's, among several
    (tmp_path / "pages").write_bytes(pack(files))
    found = [outcome.url for outcome in convert([tmp_path / "pages"])]
    assert found == [*(URL.replace("https://", f"https://{name}.") for name in "abc"), None]


def test_what_macos_adds_to_archives_is_no_page(tmp_path: Path) -> None:
    files = [("__MACOSX/._a.html", b"\0\5\x16\7"), ("._a.html", b"\0\5\x16\7"), ("a.html", HTML)]
    (tmp_path / "a.zip").write_bytes(zipped(files))
    (tmp_path / "b.tar").write_bytes(tarred(files))
    assert all(isinstance(outcome, Article) for outcome in convert([tmp_path]))


@pytest.mark.parametrize("name", ["page.mhtml", "page.har", "page.warc.gz", "page.zip"])
def test_extract_takes_what_holds_one_page(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(PAGES[name][0]())
    result = CliRunner().invoke(cli, ["extract", str(tmp_path / name)])
    assert result.exit_code == 0
    assert Article.from_json(result.stdout.encode()).url == URL


def test_extract_says_where_to_go_with_more(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped([("a.html", HTML), ("b.html", HTML)]))
    result = CliRunner().invoke(cli, ["extract", str(tmp_path / "a.zip")])
    assert result.exit_code == 1
    assert "a.zip: read: there is more than one page in this; `scraper convert` reads them all" in result.stderr
