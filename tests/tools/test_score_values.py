"""Pages of our own making with values: which fields hold."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from own_pages import Marked, read_marked
from score_values import VALUE_PAGES, compare_fields, find_expected

from scraper.record import Article

_PAGE = """<!--url:https://quay.example/2019/crane--><html lang="en"><body>
<h1><!--zone:title-->A crane for the quay</h1>
<!--zone:body--><p>The crane came on Monday, and half of the town stood at the water to see it rise over the sheds.</p>
<p>It is yellow, and it will stay until the last of the old piers is gone, the harbour master said.</p>
<div id="comments"><!--zone:comments-->
<h3>1 comment</h3><ol><li class="comment"><cite>Ada Moss</cite><p>At last.</p></li></ol></div>
</body></html>"""


def test_fields_are_compared_one_by_one() -> None:
    expected = {"title": "A crane for the quay", "language": "nl", "comments": {"count": 1, "items": [{"text": "At long last."}]}}
    differences = compare_fields(Marked(_PAGE), expected)
    assert {field for field, found in differences.items() if not found} == {"title", "comments.count"}
    assert differences["language"] == ["language: 'en'\n    expected: 'nl'"]
    assert "At long last." in differences["comments.items"][0]


def test_pages_with_values_are_found(tmp_path: Path) -> None:
    for name in ("crane", "without"):
        (tmp_path / f"{name}.html").write_text(_PAGE)
    (tmp_path / "crane.json").write_text(json.dumps({"why": "a test", "expected": {"title": "A crane for the quay"}}))
    ((name, marked, expected),) = find_expected(tmp_path)
    assert (name, marked.url, expected) == ("crane", "https://quay.example/2019/crane", {"title": "A crane for the quay"})


def test_the_pages_with_values_are_whole() -> None:
    """Each has its page, marks that can be read, and fields that the record has."""
    fields = {field.name for field in msgspec.structs.fields(Article)}
    pages = list(find_expected(VALUE_PAGES))
    assert len(pages) == len(list(VALUE_PAGES.glob("**/*.html"))) > 200
    for name, marked, expected in pages:
        assert fields.issuperset(expected), name
        assert any(label for label in read_marked(marked)[1]), name
