"""Pages of our own making: marks in comments become labels of blocks, and leave no trace on the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from own_pages import Marked, read_marked, read_own_pages

_PAGE = """<!--url:https://quay.example/2019/crane--><html><head><title>A crane</title></head><body>
<!--zone:masthead--><div>The Quay</div>
<h1><!--zone:title-->A crane for the quay</h1>
<td><!--zone:byline-->By Ada Moss<br><br><!--zone:body-->The crane came on Monday.<br><br>It is yellow.
<!--zone:-->7<!--zone:footer--><p>Imprint</p></td></body></html>"""


def test_marks() -> None:
    document, labels = read_marked(Marked(_PAGE))
    assert list(zip(labels, document.blocks.text, strict=True)) == [
        ("masthead", "The Quay"),
        ("title", "A crane for the quay"),
        ("byline", "By Ada Moss"),
        ("body", "The crane came on Monday."),
        ("body", "It is yellow. 7"),  # the zone of most letters
        ("footer", "Imprint"),
    ]
    assert document.page.url == "https://quay.example/2019/crane"
    assert b"<!--" not in document.page.body


def test_unknown() -> None:
    _, labels = read_marked(Marked("<p>first<p><!--zone:body-->second<!--zone:--><p>third"))
    assert labels == [None, "body", None]


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<p><!--zone:boddy-->text", "no such zone: boddy"),
        ("<title><!--zone:title-->Crane</title><p>text", "1 of 1 marks stand where no text can be seen"),
    ],
)
def test_mistakes(html: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_marked(Marked(html))


def test_pages_in_use() -> None:
    """Every page that the tagger learns from is read, and hardly any of its text is of no known zone."""
    folder = Path(__file__).parents[2] / "tools" / "pages"
    pages = list(read_own_pages(folder))
    assert pages
    for name, document, labels in pages:
        assert document.page.url, name
        assert labels.count(None) <= 0.05 * len(labels) + 1, name
