"""Saved pages: what is found, in which order, and what is wrong with the rest."""

from __future__ import annotations

import gzip
import io
import os
import socket
import sys
from pathlib import Path

import pytest

from scraper.errors import NotAPageError, PageError, ReadError, SettingError, TooLargeError
from scraper.fetchers.files import InputRef, count_inputs, find_inputs, read_list, read_page
from scraper.page import Page


def names(*paths: Path | str) -> list[str]:
    found = []
    for item in find_inputs(paths):
        assert isinstance(item, InputRef)
        found.append(item.name)
    return found


def problems(*paths: Path | str) -> list[str | None]:
    return [item.problem for item in find_inputs(paths) if isinstance(item, InputRef)]


def test_a_folder_is_walked_by_name_whatever_order_it_was_written_in(tmp_path: Path) -> None:
    wanted = ["B.HTML", "a.htm", "b/c.html.gz", "b/d/e.xhtml", "c.txt", "ä.html"]
    (tmp_path / "b" / "d").mkdir(parents=True)
    for name in (*reversed(wanted), "meta.json", "b/picture.jpg", "b/README.md"):
        (tmp_path / name).write_text("x")
    assert names(tmp_path) == [f"{tmp_path}/{name}" for name in wanted]
    assert count_inputs([tmp_path]) == len(wanted)


def test_paths_keep_the_order_given(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text("x")
    given = [str(tmp_path / "b.html"), str(tmp_path / "a.html"), str(tmp_path / "b.html")]
    assert names(*given) == given


def test_a_file_that_is_named_may_be_called_anything(tmp_path: Path) -> None:
    (tmp_path / "index.php?id=3").write_text("<p>x")
    assert read_page(InputRef(path=str(tmp_path / "index.php?id=3"))).body == b"<p>x"


def test_what_cannot_be_read_is_an_input_with_its_problem(tmp_path: Path) -> None:
    (tmp_path / "dangling.html").symlink_to(tmp_path / "gone")
    (tmp_path / "empty").mkdir()
    (tmp_path / "loop.html").symlink_to(tmp_path / "loop.html")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.html"))
        assert problems(tmp_path, tmp_path / "missing.html", tmp_path / "empty") == [
            "a dangling link",
            "a dangling link",
            "not a file",
            "No such file or directory",
            "no pages in this folder",
        ]


def test_a_pattern_stands_for_the_files_that_it_fits(tmp_path: Path) -> None:
    for name in ("b.html", "a.html", "x/c.html", "x/[d].html", "notes.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert names(tmp_path / "*.html") == [f"{tmp_path}/a.html", f"{tmp_path}/b.html"]
    assert names(tmp_path / "**" / "?.html") == [f"{tmp_path}/{name}" for name in ("a.html", "b.html", "x/c.html")]
    assert names(tmp_path / "x" / "[d].html") == [f"{tmp_path}/x/[d].html"]  # a file may be called so
    assert problems(tmp_path / "*.warc") == ["nothing fits this pattern"]


def test_a_closed_folder_is_an_input_with_its_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.html").write_text("x")
    scandir = os.scandir

    def guarded(path: str | os.PathLike[str]) -> object:  # the mode alone does not keep an administrator out
        if os.fspath(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert problems(tmp_path) == ["the folder cannot be read: Permission denied", None]


def test_a_link_back_to_a_folder_around_it_ends_the_walk(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "page.html").write_text("x")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "twin").symlink_to(tmp_path / "a")
    held = "a link to a folder that holds it"
    assert problems(tmp_path) == [None, held, None, held]


@pytest.mark.parametrize(
    ("name", "body", "is_text"),
    [
        ("page.html", b"<p>x", None),
        ("page.txt", b"Good morning", True),
        ("page.txt.gz", gzip.compress(b"Good morning"), True),
        ("source.txt", b"\n<!DOCTYPE html><p>x", None),
    ],
)
def test_a_text_dump_is_known_by_its_name(tmp_path: Path, name: str, body: bytes, is_text: bool | None) -> None:
    (tmp_path / name).write_bytes(body)
    assert read_page(InputRef(path=str(tmp_path / name))).is_text is is_text


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        (b"", NotAPageError, "the file is empty"),
        (gzip.compress(b""), NotAPageError, "the file is empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", NotAPageError, "a JPEG image"),
        (gzip.compress(b"%PDF-1.7"), NotAPageError, "a PDF document"),
        (gzip.compress(gzip.compress(b"x")), NotAPageError, "gzip data"),
        (gzip.compress(b"<p>hello")[:-9], ReadError, "cut gzip data"),
        (b"x" * 101, TooLargeError, "limit of 100 bytes"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_name(tmp_path: Path, body: bytes, kind: type[PageError], reason: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(body)
    with pytest.raises(kind, match=reason) as caught:
        read_page(InputRef(path=str(path)), max_bytes=100)
    assert (caught.value.source, caught.value.stage) == (str(path), "read")


def test_a_name_that_is_no_text_can_still_be_printed(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xe9t\xe9.html"
    with open(path, "wb") as file:
        file.write(b"<p>x")
    (item,) = find_inputs([tmp_path])
    assert isinstance(item, InputRef)
    page = read_page(item)
    assert page.body == b"<p>x"
    assert page.path == f"{tmp_path}/�t�.html"


def test_standard_input_is_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(b"<p>x"))))
    (page,) = find_inputs(["-"])
    assert isinstance(page, Page)
    assert (page.body, page.path, page.source) == (b"<p>x", "-", "stdin")


def test_what_is_wrong_with_standard_input_is_an_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    (error,) = find_inputs(["-"])
    assert isinstance(error, NotAPageError)
    assert error.source == "-"


def test_a_list_of_inputs(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"a.html\r\n\n  b c.html\n")
    assert read_list(str(tmp_path / "list")) == ["a.html", "  b c.html"]
    with pytest.raises(SettingError, match="No such file"):
        read_list(str(tmp_path / "none"))
