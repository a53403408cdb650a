"""What is told at the ends of the body, and the same words where they are part of the text."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.mend import Draft, part_ends
from scraper.zones.vocabulary import Zone

HEAD = (
    '<meta property="og:site_name" content="Harbour Herald"><meta name="author" content="{1}"><title>{0}</title>'
    "<h1>Kettles</h1><div>By Kari Nord, reporter</div>"
)
STORY = "<p>The kettle on the quay has leaked since the spring, and nobody has come to look at it.</p>"
STORIES = STORY * 8


def zones_of(html: str, title: str = "Kettles", sure: float = 0.5, author: str = "Orla Finn") -> list[Zone]:
    """Zones of the body blocks of an article, all body before."""
    document = read_document(Page(body=f"<html><meta charset=utf-8>{HEAD.format(title, author)}{html}</html>".encode()))
    count = len(document.blocks.text) - 2
    draft = Draft([Zone.TITLE, Zone.BYLINE, *[Zone.BODY] * count], [sure] * (count + 2), [True] * (count + 2))
    part_ends(document, draft)
    return draft.zones[2:]


AFFILIATE = "<p>This page holds affiliate links: where you buy a kettle by them, we earn a little.</p>"
LAST = [
    ("a disclosure", AFFILIATE, Zone.NOTICE),
    ("a disclosure that says commission", "<p>Wer über diese Links kauft, zahlt uns eine Provision.</p>", Zone.NOTICE),
    ("a disclaimer", "<p>The opinions expressed in this column are those of its author.</p>", Zone.NOTICE),
    ("a disclaimer in Spanish", "<p>Este artículo no constituye una recomendación de compra.</p>", Zone.NOTICE),
    ("a line of rights", "<p>© Harbour Press 2024. Ask before you print it.</p>", Zone.NOTICE),
    ("a note on the stated author", f"<p>Orla Finn mends kettles and {'writes about them. ' * 3}</p>", Zone.AUTHOR_BIO),
    ("a call to follow", '<p>More kettles on <a href="https://www.instagram.com/kettles">our page</a>.</p>', Zone.SHARING),
]
OWN = [
    ("somebody else", f"<p>Tim Dell is a sailor who {'writes about kettles. ' * 3}</p>"),
    ("the author speaks", f"<p>Orla Finn: The kettle leaks {'and nobody comes. ' * 3}</p>"),
    ("a post as a source", '<p>She wrote so <a href="https://www.instagram.com/p/Cx7">on Monday</a>.</p>'),
    ("a link elsewhere", '<p>More kettles on <a href="https://kettles.example/">our page</a>.</p>'),
    ("a commission that meets", "<p>The commission for the harbour met on the quay, and found no link to the ferry.</p>"),
    ("an affiliate of a broadcaster", "<p>The kettle leaks, an affiliate of Harbour Radio reported on Monday.</p>"),
    ("what a law was not intended for", "<p>The law was not intended to punish those who mend kettles, he said.</p>"),
    ("what is no crime", "<p>Según el juez, el hecho no constituye delito, y las cifras no reflejan la realidad.</p>"),
    ("a law on rights", "<p>The Copyright Act of 1976 says nothing of kettles.</p>"),
]


@pytest.mark.parametrize(("html", "wanted"), [case[1:] for case in LAST], ids=[case[0] for case in LAST])
def test_last(html: str, wanted: Zone) -> None:
    assert zones_of(STORIES + html) == [Zone.BODY] * 8 + [wanted]


@pytest.mark.parametrize("html", [case[1] for case in OWN], ids=[case[0] for case in OWN])
def test_own(html: str) -> None:
    assert set(zones_of(STORIES + html)) == {Zone.BODY}


def test_the_printed_author_is_known_where_none_is_stated() -> None:
    note = f"<p>Kari Nord is a sailor who {'writes about kettles. ' * 3}</p>"
    assert set(zones_of(STORIES + note)) == {Zone.BODY}
    assert zones_of(STORIES + note, author="")[-1] is Zone.AUTHOR_BIO


def test_a_disclosure_may_be_first() -> None:
    assert zones_of(AFFILIATE + STORIES)[0] is Zone.NOTICE


@pytest.mark.parametrize("html", [case[1] for case in LAST], ids=[case[0] for case in LAST])
def test_in_the_midst_it_is_the_articles_own(html: str) -> None:
    assert set(zones_of(STORIES + html + STORIES)) == {Zone.BODY}


def test_an_article_on_such_links_may_speak_of_them() -> None:
    assert set(zones_of(STORIES + AFFILIATE, title="How affiliate links pay for kettles")) == {Zone.BODY}


NOTE = "<p>The Harbour Herald is printed on the quay each night, and is read before dawn.</p>"


def test_what_the_site_says_of_itself_is_no_body_where_that_is_in_doubt() -> None:
    assert zones_of(STORIES + NOTE * 2) == [Zone.BODY] * 8 + [Zone.PROMOTION] * 2
    assert set(zones_of(STORIES + NOTE, sure=0.9)) == {Zone.BODY}


def test_an_article_on_the_site_may_name_it_at_the_end() -> None:
    assert set(zones_of(NOTE * 3 + STORIES + NOTE)) == {Zone.BODY}
