"""Selectors of an outlet's file: CSS and XPath, attributes, the elements they name."""

from __future__ import annotations

import pytest

from scraper.errors import SettingError
from scraper.extractors.selectors import select, with_body
from scraper.zones import Zone
from tests.extractors.zoned import dump, zoned

HTML = """<html><body><div class="top"><h1 class="t">A <b>bridge</b>  opens</h1></div>
<p class="by">By <a href="/jane">Jane Doe</a>
<a href="/max">Max Moss</a></p><time datetime="2024-03-05">Tuesday</time><div class="txt"><p data-zone="other">One.</p>
<p data-zone="other">Two.</p></div><p data-zone="body">Not the body.</p></body></html>"""


@pytest.mark.parametrize(
    ("selectors", "expected"),
    [
        (("h1.t",), ["A bridge opens"]),
        ((".by a",), ["Jane Doe", "Max Moss"]),
        (("time@datetime",), ["2024-03-05"]),
        (("a[href='/max']",), ["Max Moss"]),
        (("//h1",), ["A bridge opens"]),
        (("//time/@datetime",), ["2024-03-05"]),
        (("(//a)[2]",), ["Max Moss"]),
        (("string(//time)",), []),
        (("//time/text()",), ["Tuesday"]),
        (("h2", ".none", "h1"), ["A bridge opens"]),
        (("h2",), None),
        (("time@title",), None),
    ],
)
def test_select(selectors: tuple[str, ...], expected: list[str] | None) -> None:
    if expected == []:
        with pytest.raises(SettingError):
            select(zoned(HTML)[0], {"title": selectors})
        return
    found = select(zoned(HTML)[0], {"title": selectors})
    assert ([candidate.value for candidate in found["title"]] if "title" in found else None) == expected


def test_what_is_found_names_its_element() -> None:
    document, _ = zoned(HTML)
    for selector in ("h1.t", "//h1"):
        (candidate,) = select(document, {"title": (selector,)})["title"]
        assert document.nodes.tag[candidate.node] == "h1"
        assert candidate.source == "outlet:title"
    assert [c.url for c in select(document, {"authors": (".by a",)})["authors"]] == ["/jane", "/max"]


@pytest.mark.parametrize("selector", ["h1[", "//h1[", "::nope("])
def test_no_selector_is_a_setting_error(selector: str) -> None:
    with pytest.raises(SettingError, match="is no selector"):
        select(zoned(HTML)[0], {"title": (selector,)})


def test_a_selected_body_is_the_body_and_nothing_else_is() -> None:
    document, parts = zoned(HTML)
    changed = with_body(document, parts, select(document, {"body": (".txt",)})["body"])
    assert [document.blocks.text[i] for i in changed.indexes(Zone.BODY)] == ["One.", "Two."]


def test_a_text_dump_has_no_elements() -> None:
    assert select(dump(("body", "Text."))[0], {"title": ("h1",)}) == {}
