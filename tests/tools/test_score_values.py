"""Pages of our own making with values: which fields hold."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from own_pages import Marked, read_marked
from score_values import VALUE_PAGES, compare_fields, find_expected, read_marked_page

from scraper.record import Article

_PAGE = """<!--url:https://quay.example/2019/crane--><html lang="en"><body>
<h1><!--zone:title-->A crane for the quay</h1>
<!--zone:body--><p>The crane came on Monday, and half of the town stood at the water to see it rise over the sheds.</p>
<p>It is yellow, and it will stay until the last of the old piers is gone, the harbour master said.</p>
<div id="comments"><!--zone:comments-->
<h3>1 comment</h3><ol><li class="comment"><cite>Ada Moss</cite><p>At last.</p></li></ol></div>
</body></html>"""


def test_fields_are_compared_one_by_one(tmp_path: Path) -> None:
    page = tmp_path / "crane.html"
    page.write_text(_PAGE)
    expected = {"title": "A crane for the quay", "language": "nl", "comments": {"count": 1, "items": [{"text": "At long last."}]}}
    differences = compare_fields(read_marked_page(page), expected)
    assert {field for field, found in differences.items() if not found} == {"title", "comments.count"}
    assert differences["language"] == ["language: 'en'\n    expected: 'nl'"]
    assert "At long last." in differences["comments.items"][0]


def test_pages_with_values_are_found(tmp_path: Path) -> None:
    for name in ("crane", "without"):
        (tmp_path / f"{name}.html").write_text(_PAGE)
    (tmp_path / "crane.json").write_text(json.dumps({"why": "a test", "expected": {"title": "A crane for the quay"}}))
    ((name, page, expected),) = find_expected(tmp_path)
    assert (name, page.url, expected) == ("crane", "https://quay.example/2019/crane", {"title": "A crane for the quay"})


def test_a_text_dump_with_values_is_one_of_the_pages(tmp_path: Path) -> None:
    (tmp_path / "crane.txt").write_text("A crane for the quay\n\n<p>It is yellow.</p>\n")
    stated = {"why": "a test", "url": "https://quay.example/2019/crane", "expected": {"comments": None}}
    (tmp_path / "crane.json").write_text(json.dumps(stated))
    ((name, page, expected),) = find_expected(tmp_path)
    assert (name, page.url, page.is_text, expected) == ("crane", stated["url"], True, {"comments": None})


def test_the_pages_with_values_are_whole() -> None:
    """Each has its page, marks that can be read where it has any, and fields that the record has."""
    fields = {field.name for field in msgspec.structs.fields(Article)}
    pages = list(find_expected(VALUE_PAGES))
    marked = list(VALUE_PAGES.glob("**/*.html"))
    assert len(pages) == len(marked) + len(list(VALUE_PAGES.glob("**/*.txt"))) > 200
    assert all(fields.issuperset(expected) for _, _, expected in pages)
    for path in marked:
        assert any(label for label in read_marked(Marked(path.read_text(encoding="utf-8")))[1]), path
