"""Bad archives: each a clear failure that names archive, member, stage and reason, and the run goes on."""

from __future__ import annotations

import gzip
import io
import json
import os
import plistlib
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import zstandard
from click.testing import CliRunner

from scraper.cli import cli
from scraper.engines.local import convert
from scraper.fetchers.archives import container
from scraper.fetchers.files import find_inputs
from scraper.page import Page
from scraper.record import Article, Failure
from tests.fetchers.saved_formats import HTML, PIXEL, har, mhtml, tarred, warc, webarchive, zipped

GOOD = ("good.html", HTML)
NOISE = ("noise.html", Random(0).randbytes(300_000))  # which no compression makes smaller
WARC = warc()
CUT_TAR_GZ = gzip.compress(tarred([GOOD, NOISE]))[:-300]


def deep() -> bytes:
    return zipped([("1.tar", tarred([("2.zip", zipped([("3.tar", tarred([GOOD])), GOOD]))]))])


def without_part() -> bytes:
    message = mhtml().replace(b"Content-Type: text/html", b"Content-Type: text/css")
    assert message != mhtml()
    return message


def locked_zip() -> bytes:
    """A zip archive whose first member says that it is encrypted."""
    data = bytearray(zipped([("locked.html", HTML), GOOD]))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    return bytes(data)


def broken_zip() -> bytes:
    """A zip archive whose first member is damaged."""
    data = bytearray(zipped([("broken.html", HTML), GOOD]))
    data[200] ^= 0xFF
    return bytes(data)


def linked_tar() -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind, name in ((tarfile.SYMTYPE, "link.html"), (tarfile.FIFOTYPE, "pipe.html"), (tarfile.DIRTYPE, "folder.html")):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/hosts" if kind == tarfile.SYMTYPE else ""
            archive.addfile(info)
        info = tarfile.TarInfo("good.html")
        info.size = len(HTML)
        archive.addfile(info, io.BytesIO(HTML))
    return file.getvalue()


def damaged_tar() -> bytes:
    """A tar archive whose second header is damaged."""
    data = bytearray(tarred([GOOD, ("lost.html", HTML)], tarfile.USTAR_FORMAT))
    data[data.index(b"lost.html")] ^= 0xFF
    return bytes(data)


def cut_tar(left: int) -> bytes:
    data = tarred([GOOD, ("lost.html", HTML)], tarfile.USTAR_FORMAT)
    start = data.index(b"lost.html")
    return data[: start + left]


Expected = tuple[int, list[tuple[str, str]]]  # pages; of each failure the place in the file and a piece of the reason

CASES: dict[str, tuple[Callable[[], bytes], Expected]] = {
    "outward.zip": (
        lambda: zipped([("../../evil.html", HTML), ("/etc/cron.d/evil", b"x"), ("a\\..\\..\\evil.html", HTML), GOOD]),
        (1, [(f"!{name}", "its name leads out") for name in ("../../evil.html", "/etc/cron.d/evil", "a\\..\\..\\evil.html")]),
    ),
    "outward.tar": (lambda: tarred([("../evil.html", HTML), GOOD]), (1, [("!../evil.html", "its name leads out")])),
    "large.zip": (lambda: zipped([("a/large.html", b"<p>x" * 6_000_000), GOOD]), (1, [("!a/large.html", "--max-bytes raises")])),
    "large.tar": (lambda: tarred([("a/large.html", b"<p>x" * 6_000_000), GOOD]), (1, [("!a/large.html", "--max-bytes raises")])),
    "locked.zip": (locked_zip, (1, [("!locked.html", "password")])),
    "broken.zip": (broken_zip, (1, [("!broken.html", "damaged or cut")])),
    "cut.zip": (lambda: zipped([GOOD])[:-30], (0, [("", "the archive is damaged or cut")])),
    "noise.zip": (lambda: b"PK\x03\x04" + bytes(500), (0, [("", "the archive is damaged or cut")])),
    "empty.zip": (lambda: zipped([("a.gif", PIXEL)]), (0, [("", "no pages in this archive")])),
    "picture.zip": (lambda: zipped([("a.html", PIXEL), GOOD]), (1, [("!a.html", "a GIF image")])),
    "sidecar.zip": (lambda: zipped([("a.html", HTML), ("a.meta.json", b"{"), GOOD]), (1, [("!a.html", "its sidecar")])),
    "deep.zip": (deep, (1, [("!1.tar!2.zip!3.tar", "too deep")])),
    "inner.zip": (lambda: zipped([("a.tar.gz", CUT_TAR_GZ), GOOD]), (2, [("!a.tar.gz", "cut gzip")])),
    "links.tar": (linked_tar, (1, [("!link.html", "a link to /etc/hosts"), ("!pipe.html", "not a file")])),
    "damaged.tar": (damaged_tar, (1, [("", "the archive is damaged or cut")])),
    "header.tar": (lambda: cut_tar(100), (1, [("", "the archive is damaged or cut")])),
    "body.tar": (lambda: cut_tar(1000), (1, [("", "damaged or cut")])),
    "unended.tar": (lambda: cut_tar(0), (1, [("", "damaged or cut")])),
    "noise.tar": (lambda: b"no tar at all" * 100, (0, [("", "the archive is damaged or cut")])),
    "cut.tar.gz": (lambda: CUT_TAR_GZ, (1, [("", "damaged or cut gzip")])),
    "cut.tar.zst": (lambda: zstandard.compress(tarred([GOOD, NOISE]))[:-300], (1, [("", "damaged or cut")])),
    "cut.warc.gz": (lambda: WARC + WARC[:-100], (1, [(f"#{len(WARC)}", "the archive is cut")])),
    "partless.mhtml": (without_part, (0, [("", "an MHTML file without an HTML part")])),
    "cut.mhtml": (lambda: mhtml()[:3000], (0, [("", "the MHTML file is cut")])),
    "bare.mhtml": (lambda: b"MIME-Version: 1.0\r\n", (0, [("", "an MHTML file without an HTML part")])),
    "broken.webarchive": (lambda: webarchive()[:-10], (0, [("", "the property list is broken")])),
    "xml.webarchive": (lambda: webarchive(fmt=plistlib.FMT_XML)[:-30], (0, [("", "the property list is broken")])),
    "bomb.webarchive": (
        lambda: b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa">]><plist><string>&a;</string></plist>',
        (0, [("", "the property list is broken")]),
    ),
    "other.webarchive": (lambda: plistlib.dumps({"a": 1}), (0, [("", "a property list that is no web archive")])),
    "film.webarchive": (lambda: webarchive().replace(b"text/html", b"video/mp4"), (0, [("", "no HTML page but video/mp4")])),
    "no.har": (lambda: b"<p>no JSON", (0, [("", "no JSON")])),
    "empty.har": (lambda: b"", (0, [("", "no JSON")])),
    "other.har": (lambda: b'{"a": 1}', (0, [("", "no pages in this archive")])),
    "cut.har": (lambda: har()[:-3], (1, [("", "the HAR is cut or no JSON")])),
    "odd.har": (
        lambda: b'{"log": {"entries": [7, {"response": {"headers": 3}}]}}',
        (0, [("#0", "not as HAR"), ("#1", "not as HAR")]),
    ),
    "bare.har": (lambda: har().replace(b'"text"', b'"none"'), (0, [("#2", "without this page's content")])),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_archive_is_a_clear_failure(name: str, tmp_path: Path) -> None:
    make, (pages, expected) = CASES[name]
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / name).write_bytes(make())
    (folder / "zz.html").write_bytes(HTML)
    outcomes = list(convert([folder]))
    assert sum(isinstance(outcome, Article) for outcome in outcomes) == pages + 1
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert [failure.source for failure in failures] == [f"{folder}/{name}{place}" for place, _ in expected]
    for failure, (_, reason) in zip(failures, expected, strict=True):
        assert reason in failure.message
        assert failure.stage == "read"


def test_the_command_line_names_archive_and_member(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(CASES["outward.zip"][0]())
    out = tmp_path / "out.jsonl"
    result = CliRunner().invoke(cli, ["convert", str(tmp_path / "a.zip"), str(tmp_path / "gone.warc.gz"), "-o", str(out)])
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
    assert f"warning: {tmp_path}/a.zip!../../evil.html: read: its name leads out of the archive\n" in result.stderr
    assert f"warning: {tmp_path}/gone.warc.gz: read: No such file or directory\n" in result.stderr
    assert result.stderr.endswith("5 inputs: 1 records, 4 failures\n")
    failures = [json.loads(line) for line in (tmp_path / "out.failures.jsonl").read_bytes().splitlines()]
    assert len(failures) == 4


@pytest.mark.parametrize("kind", ["zip", "tar.gz", "warc.gz", "tar.zip"])
def test_a_bomb_is_stopped_by_its_ratio(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Members of a few kilobytes that unfold a thousand times over."""
    monkeypatch.setattr(container, "FREE_BYTES", 5_000_000)
    zeros = [(f"{number:03}.html", bytes(2_000_000)) for number in range(100)]
    content = {
        "zip": lambda: zipped(zeros),
        "tar.gz": lambda: gzip.compress(tarred(zeros)),
        "warc.gz": lambda: b"".join(warc(body=body) for _, body in zeros),
        "tar.zip": lambda: zipped([("a.tar.gz", gzip.compress(tarred(zeros))), ("b.tar.gz", gzip.compress(tarred(zeros)))]),
    }[kind]()
    (tmp_path / f"bomb.{kind.rsplit('.', 1)[-1] if kind == 'tar.zip' else kind}").write_bytes(content)
    *_, last = convert([tmp_path])
    assert isinstance(last, Failure)
    assert (last.stage, last.error) == ("read", "TooLargeError")
    assert "unfolds to more than 200 times its size" in last.message
    assert "bomb" in last.source


def peak(path: Path) -> int:
    """The most memory that reading the inputs in a file takes, in bytes."""
    tracemalloc.start()
    assert all(isinstance(item, Page) for item in find_inputs([path]))
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.har"])
def test_memory_does_not_grow_with_the_archive(name: str, tmp_path: Path) -> None:
    page = b"<!doctype html><p>A short page about nothing much. " + Random(1).randbytes(10_000).hex().encode()
    make = {"a.tar": tarred, "a.tar.gz": lambda files: gzip.compress(tarred(files)), "a.har": har_of}[name]
    few, many = (write(tmp_path / f"{count}{name}", make([(f"{i}.html", page) for i in range(count)])) for count in (20, 400))
    peak(few)  # what is loaded once
    assert peak(many) < peak(few) + 300_000


def har_of(files: list[tuple[str, bytes]]) -> bytes:
    """A HAR file with an entry a page."""
    whole = har(files[0][1])
    start, end = whole.index(b'{"startedDateTime"'), whole.rindex(b"]")
    return whole[:start] + b",".join([whole[start:end]] * len(files)) + whole[end:]


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_zip_stays_closed_to_what_it_does_not_name(tmp_path: Path) -> None:
    """Nothing of an archive is ever written to the disk under its name."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.zip").write_bytes(zipped([("../evil.html", HTML), ("sub/good.html", HTML)]))
    assert len(list(convert([tmp_path / "in"]))) == 2
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "in"]


def test_a_zip_of_zips_spools_nothing_into_memory(tmp_path: Path) -> None:
    inner = zipped([("a.html", HTML), ("film.bin", os.urandom(8_000_000))])
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("inner.zip", inner)
    del inner
    list(convert([write(tmp_path / "warm.html", HTML)]))
    tracemalloc.start()
    (article,) = convert([tmp_path / "a.zip"])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(article, Article)
    assert article.provenance.path == f"{tmp_path}/a.zip!inner.zip!a.html"
    assert peak < 6_000_000
