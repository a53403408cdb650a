"""Articles that follow the page's own, and parts of one article that are made like it."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.next_articles import find_next_articles
from scraper.zones.vocabulary import Zone

STORY = "<p>The kettle on the quay has leaked since the spring, and nobody has come to look at it.</p>" * 5
FIRST = f'<div class="story"><h1>Kettles</h1><p>3 April 2019, 10:15</p>{STORY}</div>'


def texts_of(html: str) -> list[str]:
    """The texts that belong to further articles."""
    document = read_document(Page(body=f"<html><body><main>{html}</main></body></html>".encode()))
    zones = [Zone.TITLE, Zone.BYLINE, *[Zone.BODY] * (len(document.blocks.text) - 2)]
    return [document.blocks.text[i] for i in find_next_articles(document, zones)]


def test_another_article() -> None:
    texts = texts_of(FIRST + FIRST.replace("Kettles", "Pots"))
    assert texts[0] == "Pots"
    assert len(texts) == 7


@pytest.mark.parametrize(
    "html",
    [
        FIRST + FIRST.replace("3 April 2019, 10:15", "On the water"),
        FIRST + FIRST.replace("<h1>", '<h1 class="part">'),
        FIRST + FIRST.replace("div", "section"),
        FIRST.replace("</div>", "<h1>Pots</h1><p>4 April 2019, 10:15</p></div>"),
        FIRST.replace(STORY, "<p>It leaks.</p>") * 2,
    ],
    ids=["a part without a date", "another heading", "another element", "a part of the article", "teasers"],
)
def test_one_article(html: str) -> None:
    assert texts_of(html) == []


def test_a_headline_behind_the_end_of_the_page() -> None:
    html = f"<html><body><main>{FIRST}</main></body></html>{FIRST}"
    document = read_document(Page(body=html.encode()))
    zones = [Zone.TITLE, Zone.BYLINE, *[Zone.BODY] * (len(document.blocks.text) - 2)]
    assert document.blocks.text[next(find_next_articles(document, zones))] == "Kettles"
