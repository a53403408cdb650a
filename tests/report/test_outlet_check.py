"""`scraper outlets check`: which fields each selector filled on stored pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from scraper.report.outlet_check import outlets

RULES = """name = "Cape Courier"
hosts = ["cape.example"]
article_urls = ['/story/']
[selectors]
title = "h1"
authors = ".by"
"""
PAGE = """<html><head><link rel="canonical" href="https://{host}/story/1"></head><body><h1>A bridge opens</h1>
{byline}<p>Text of the story.</p></body></html>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cape.toml").write_text(RULES)
    return tmp_path


def write_page(folder: Path, name: str, host: str = "cape.example", byline: str = '<p class="by">By Jane Doe</p>') -> Path:
    path = folder / name
    path.write_text(PAGE.format(host=host, byline=byline))
    return path


def check(folder: Path, *pages: Path) -> Result:
    return CliRunner().invoke(outlets, ["check", str(folder), *map(str, pages)])


def test_filled_fields_are_shown(folder: Path) -> None:
    write_page(folder, "one.html")
    result = check(folder)
    assert result.exit_code == 0, result.output
    assert "A bridge opens" in result.output
    assert "By Jane Doe" in result.output
    assert "Cape Courier, an article by its address" in result.output


def test_a_selector_that_never_finds_anything_fails(folder: Path) -> None:
    write_page(folder, "one.html", byline="")
    write_page(folder, "two.html", byline="")
    result = check(folder)
    assert result.exit_code == 1
    assert "found nothing on any page: Cape Courier: authors" in result.output


def test_a_selector_that_finds_something_somewhere_passes(folder: Path) -> None:
    write_page(folder, "one.html", byline="")
    write_page(folder, "two.html")
    assert check(folder).exit_code == 0


def test_pages_of_other_outlets_are_left_out(folder: Path) -> None:
    page = write_page(folder, "other.html", host="elsewhere.example")
    result = check(folder, page)
    assert (result.exit_code, "A bridge opens" in result.output) == (1, False)


def test_a_page_that_cannot_be_read_fails(folder: Path) -> None:
    write_page(folder, "one.html")
    empty = folder / "empty.html"
    empty.write_text("")
    result = check(folder)
    assert result.exit_code == 1
    assert "empty.html: the file is empty" in result.output


def test_a_folder_without_files_is_wrong_usage(tmp_path: Path) -> None:
    assert check(tmp_path).exit_code == 2


def test_a_bad_file_is_a_setting_error(folder: Path) -> None:
    (folder / "bad.toml").write_text("name = ")
    write_page(folder, "one.html")
    assert check(folder).exception is not None
