"""Bad input: each a clear failure with its file, stage and reason, and the good pages beside it unharmed."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scraper.cli import cli

PAGE = b"<html><body><h1>Ferry returns</h1><p>The ferry sails again after nine years in the dock.</p></body></html>"


Make = Callable[[Path], None]  # takes the path of the input without its ending


def holding(content: bytes, suffix: str = ".html") -> Make:
    """A file with `content`."""

    def make(path: Path) -> None:
        path.with_suffix(suffix).write_bytes(content)

    return make


def make_big_gzip(path: Path) -> None:
    """200 MB of paragraphs in a small file."""
    with gzip.open(path.with_suffix(".html.gz"), "wb", compresslevel=1) as file:
        for _ in range(200):
            file.write(b"<p>One sentence of many.</p>".ljust(1000) * 1000)


def make_dangling(path: Path) -> None:
    path.with_suffix(".html").symlink_to(path.with_name("gone.html"))


def make_bad_sidecar(path: Path) -> None:
    path.with_suffix(".html").write_bytes(PAGE)
    path.with_suffix(".meta.json").write_bytes(b"{")


LINE = b"word " * 10_000_000

#: Name → how to make it, error class, a piece of the reason.
CASES: dict[str, tuple[Make, str, str]] = {
    "empty": (holding(b""), "NotAPageError", "empty"),
    "blank": (holding(b" \r\n\t\n"), "NotAPageError", "empty"),
    "jpeg": (holding(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(500)), "NotAPageError", "a JPEG image"),
    "noise": (holding(bytes(range(256)) * 20), "NotAPageError", "no text"),
    "cut": (holding(gzip.compress(PAGE * 100)[:-20], ".html.gz"), "ReadError", "damaged or cut gzip"),
    "big": (make_big_gzip, "TooLargeError", "--max-bytes raises"),
    "line": (holding(b"<html><body><p>" + LINE), "TooLargeError", "--max-bytes raises"),
    "dump": (holding(LINE, ".txt"), "TooLargeError", "--max-bytes raises"),
    "dangling": (make_dangling, "ReadError", "a dangling link"),
    "sidecar": (make_bad_sidecar, "ReadError", "its sidecar sidecar.meta.json cannot be used"),
}


def convert(folder: Path, *options: str) -> tuple[int, str, list[dict[str, Any]], list[dict[str, Any]]]:
    """Exit code, standard error, records, failures."""
    out = folder.parent / "out.jsonl"
    result = CliRunner().invoke(cli, ["convert", str(folder), "-o", str(out), *options])
    return result.exit_code, result.stderr, lines(out), lines(out.with_name("out.failures.jsonl"))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("_before.html", "zz_after.html"):
        (pages / name).write_bytes(PAGE)
    return pages


@pytest.mark.parametrize("case", CASES)
def test_a_bad_input_is_a_clear_failure(case: str, folder: Path) -> None:
    make, error, reason = CASES[case]
    make(folder / case)
    code, stderr, records, failures = convert(folder, "--workers", "2")
    assert code == 1
    assert "Traceback" not in stderr
    assert [record["provenance"]["path"] for record in records] == [
        f"{folder}/_before.html",
        f"{folder}/zz_after.html",
    ]
    (failure,) = failures
    assert failure["source"].startswith(f"{folder}/{case}.")
    assert (failure["stage"], failure["error"]) == ("read", error)
    assert reason in failure["message"]
    assert f"warning: {failure['source']}: read: {failure['message']}\n" in stderr
    assert stderr.endswith("3 inputs: 2 records, 1 failures\n")


def test_a_closed_folder_is_a_clear_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "closed").mkdir(mode=0)
    scandir = os.scandir

    def guarded(path: str | os.PathLike[str]) -> object:  # the mode alone does not keep an administrator out
        if os.fspath(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    code, stderr, records, failures = convert(folder)
    assert (code, len(records)) == (1, 2)
    (failure,) = failures
    assert failure["source"] == f"{folder}/closed"
    assert failure["message"] == "the folder cannot be read: Permission denied"
    assert "Traceback" not in stderr


@pytest.mark.slow
@pytest.mark.parametrize("case", ["big", "line", "dump"])
def test_a_flag_raises_the_limit(case: str, folder: Path) -> None:
    CASES[case][0](folder / case)
    code, _, records, failures = convert(folder, "--max-bytes", "250M", "--timeout", "600")
    assert (code, len(records), failures) == (0, 3, [])


def test_a_hundred_thousand_nested_elements_harm_nobody(folder: Path) -> None:
    (folder / "deep.html").write_bytes(b"<div>" * 100_000 + b"<p>All the way down." + b"</div>" * 100_000)
    code, stderr, records, failures = convert(folder, "--timeout", "30")
    assert "Traceback" not in stderr
    assert len(records) + len(failures) == 3
    assert code == (1 if failures else 0)
    assert {record["title"] for record in records if "deep" not in record["provenance"]["path"]} == {"Ferry returns"}


#: Texts and values over which a careless pattern, or `int`, stumbles.
HOSTILE = {
    "digits": "1" * 5000 + ".",
    "few_digits": "1" * 60 + ".",
    "commas": "1," * 2500,
    "counts": "9" * 4400 + ".5K comments",
    "names": "Aa and " * 500 + "§",
    "capitals": "A" * 5000 + "!",
    "blanks": "x" + "\u00a0 " * 2500 + "x",
    "moments": "12:30 " * 900,
    "brackets": "([" * 2500,
    "dashes": "- " * 2500,
    "addresses": "a@b." * 1200,
    "surrogates": "&#xD800;" * 500,
    "digits_and_moment": "9" * 40 + "x 于 2013-06-12 13:05 §",
    "letters_and_moment": "A." * 40 + " 2013-06-12 13:05 §",
    "indic_letters": ("3 " + "क" * 12 + " " + "क" * 12 + " x ") * 40,
    "uses": "-w1" * 1700 + "x",
    "backslashes": "\\" * 5000,
    "reporters": "〔記者" * 1700,
    "hyphens": "a-" * 2500,
}
HOSTILE_PAGE = """<!doctype html><html><head><title>{text}</title><meta property="og:title" content="{text} 2">
<meta name="author" content="{text}"><meta property="article:published_time" content="{text}">
<meta property="og:type" content="article"><meta property="og:image" content="/bridge{text}">
<script>s = "<p>{text}</p><p>"</script>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{text} 3", "commentCount": "{text}"}}</script></head>
<body><header><a href="/">The Slow Reader</a> {text}</header><h1>Ferry returns {text}</h1>
<p class="byline">By Mara Quill, {text}</p><img src="/a.jpg" width="{text}" srcset="{text} 2x">
<p>The ferry sails again after nine years in the dock, and half of the town came to see it go.</p><p>{text}</p>
<div class="related"><h3>Related</h3><ul><li><a href="/b">{text}</a></li><li>{text}</li></ul></div>
<div class="related"><h3>More news</h3><div class="card"><a href="/{text}//"></a><h4>Wind keeps the ferries in port</h4></div>
<div class="card"><a href="/{text}//"></a><h4>{text}</h4></div></div>
<div class="related"><h3>{text}</h3><a href="/{text}//">Read more</a></div>
<div id="comments"><h3>2 comments</h3><ol class="comment-list">
<li class="comment depth-{text}" id="comment-{text}"><b class="comment-author">{text}</b> <span class="date">3 April 2019</span>
<p>{text}</p><a>{text}</a></li>
<li class="comment"><b class="comment-author">Ada</b> {text}<p>It was late. {text}</p></li></ol>
<form class="comment-form"><label>{text} <input name="{text}"></label></form></div></body></html>"""


def test_no_text_takes_long_or_breaks_a_page(folder: Path) -> None:
    for name, text in HOSTILE.items():
        (folder / f"{name}.html").write_text(HOSTILE_PAGE.format(text=text))
    code, stderr, records, failures = convert(folder, "--timeout", "20", "--workers", "2")
    assert "Traceback" not in stderr
    assert (code, len(records), failures) == (0, 2 + len(HOSTILE), [])
