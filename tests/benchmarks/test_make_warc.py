"""The WARC that archives are measured by holds the pages of its folder."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from benchmarks.make_warc import read_stored, repeated, write_warc
from scraper.fetchers.files import find_inputs
from scraper.page import Page


def test_pages_come_back_as_often_as_they_were_repeated(tmp_path: Path) -> None:
    pages = tmp_path / "set" / "pages"
    pages.mkdir(parents=True)
    cases = []
    for number in range(3):
        (pages / f"{number}.html.gz").write_bytes(gzip.compress(b"<p>Page %d" % number))
        url = f" https://a.example/{number} " if number else None
        cases.append(json.dumps({"id": str(number), "url": url, "page": f"pages/{number}.html.gz"}))
    (tmp_path / "set" / "truth.jsonl").write_text("\n".join(cases))
    assert [url for url, _ in read_stored(tmp_path)] == [
        "https://set.example/0",
        "https://a.example/1",
        "https://a.example/2",
    ]
    assert write_warc(tmp_path / "a.warc.gz", repeated(tmp_path, 2)) == 6
    found = [item for item in find_inputs([tmp_path / "a.warc.gz"]) if isinstance(item, Page)]
    assert [page.body for page in found] == [b"<p>Page 0", b"<p>Page 1", b"<p>Page 2"] * 2
    assert len({page.url for page in found}) == 6
