"""Annotated comments against those of a record: what counts as the same text, the same author."""

from __future__ import annotations

import pytest
from score_comments import Expected, match, read_expected

from scraper.document import read_document
from scraper.page import Page
from scraper.record import Comment

_THREAD = b"""<html><body><ol>
<li><b>Ada Moss says:</b> <i>3 May, 10:20</i><p>At last.</p><p>It took a year.</p><a>Reply</a>
<ul><li><b>Tam</b><p>Two years.</p><a>Reply</a></li></ul></li>
<li><b>Ivo</b><div>A fine crane. <a>Reply</a></div></li>
</ol></body></html>"""
_LI = "/html/body/ol/li[{}]"
_PLACES = [
    {"author": _LI.format(1) + "/b", "time": _LI.format(1) + "/i", "text": _LI.format(1) + "/p[1]"},
    {"author": _LI.format(1) + "/ul/li/b", "text": _LI.format(1) + "/ul/li/p"},
    {"author": _LI.format(2) + "/b", "text": _LI.format(2) + "/div"},
]


def _item(author: str | None, text: str) -> Comment:
    return Comment(id=None, author=author, published_at=None, text=text, reply_to=None, likes=None)


def _expected() -> list[Expected]:
    return list(read_expected(read_document(Page(body=_THREAD)), _PLACES))


def test_elements_give_author_and_text() -> None:
    first, answer, last = _expected()
    assert (first.author, first.text) == ("Ada Moss says:", "At last.")
    assert "It took a year." in first.whole
    assert "Two years." not in first.whole
    assert (answer.text, last.text) == ("Two years.", "A fine crane. Reply")


def test_an_element_that_holds_answers_is_read_without_them() -> None:
    first = next(read_expected(read_document(Page(body=_THREAD)), [{**_PLACES[0], "text": _LI.format(1)}, *_PLACES[1:]]))
    assert "".join(first.text.split()) == "Atlast.Ittookayear.Reply"


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("At last.", True),
        ("At last.\n\nIt took a year.", True),  # as the page goes on
        ("A crane\n\nAt last.", True),  # under a title
        ("At last.\n\nTwo years.\n\nA fine crane.", False),  # other readers' words
        ("It took a year.", False),
    ],
)
def test_a_text_is_right_by_what_the_page_prints(text: str, is_right: bool) -> None:
    matched = match(_expected(), [_item("Ada Moss", text)])
    assert [item is not None for _, item in matched] == [is_right, False, False]


def test_each_item_counts_once_and_its_author_decides() -> None:
    same = [Expected("Ada", "Yes!", "Yes!"), Expected("Ivo", "Yes!", "Yes!"), Expected("Tam", "Yes!", "Yes!")]
    items = [_item("Ivo", "Yes!"), _item("Ada", "Yes!")]
    assert [item.author if item else None for _, item in match(same, items)] == ["Ada", "Ivo", None]
