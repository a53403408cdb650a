"""Labels of lists: what a label says of the doubtful links in its box, or in the list right below it."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones.mending.labelled_links import find_card_ends, find_labelled_links
from scraper.zones.vocabulary import Zone

LINKS = '<li><a href="/1">Bus stop moved by a metre</a></li><li><a href="/2">Goose returns</a></li>'


def told(html: str, zone: Zone = Zone.TAGS, confidence: float = 0.3) -> dict[str, Zone]:
    """What each link is told to be where the tagger says `zone` of every block."""
    document: Document = read_document(Page(body=f"<main><p>Text.</p>{html}</main>".encode()))
    texts = document.blocks.text
    found = find_labelled_links(document, [zone] * len(texts), [confidence] * len(texts))
    return {texts[i]: label for i, label in found}


@pytest.mark.parametrize(
    "html",
    [
        f"<div><h3>Latest news</h3><ul>{LINKS}</ul></div>",  # the label opens the box
        f"<p><b>Latest news</b></p><ul>{LINKS}</ul>",  # it stands before the list, among much else
        f"<div><h3>Latest news</h3><p>So it goes.</p><ul>{LINKS}</ul></div>",
        f"<table><tr><td>Long ago.<p>Latest news</p><ul>{LINKS}</ul><p>More.</p></td></tr></table>",
    ],
)
def test_a_label_tells_the_links_of_its_list(html: str) -> None:
    assert told(html) == {"Bus stop moved by a metre": Zone.TICKER, "Goose returns": Zone.TICKER}


@pytest.mark.parametrize(
    "html",
    [
        f"<p>Latest news</p><p>A sentence between.</p><ul>{LINKS}</ul>",
        f"<div><div><p>Latest news</p></div></div><ul>{LINKS}</ul>",  # a box of its own: another list may be in it
        f"<p>Geese</p><ul>{LINKS}</ul>",
        f"<p>Latest news</p><div>{LINKS.replace('li>', 'p>')}</div>",  # no list
        f"<div><h3>Latest news</h3><p>So it goes.</p><ul>{LINKS}</ul>{'<p>Text.</p>' * 60}</div>",
        "<h3>Latest news</h3><ul><li>Bus stops were moved, says <a href='/1'>the council</a></li></ul>",
        "<p>Tags</p><ul><li><a href='/1'>Geese</a></li></ul>",
    ],
)
def test_no_label_tells_nothing(html: str) -> None:
    assert told(html) == {}


def test_the_tagger_knows_better_where_it_is_sure() -> None:
    html = f"<p>Latest news</p><ul>{LINKS}</ul>"
    assert told(html, confidence=0.9) == {}
    assert told(html, zone=Zone.NAVIGATION) == {}


def test_a_link_that_is_a_label_itself_is_told_nothing() -> None:
    assert told('<h3>Latest news</h3><ul><li><a href="/1">Goose returns</a></li><li><a href="/2">Related</a></li></ul>') == {
        "Goose returns": Zone.TICKER
    }


CARD = '<div><h3><a href="/1">Goose returns</a></h3><p><a href="/1">{}</a></p></div>'


@pytest.mark.parametrize(
    ("html", "zones", "sure", "changed"),
    [
        (CARD.format("Read more"), [Zone.TICKER, Zone.RELATED], 0.5, True),
        (CARD.format("Read more"), [Zone.TICKER, Zone.RELATED], 0.9, False),
        (CARD.format("Read more"), [Zone.BODY, Zone.RELATED], 0.5, False),
        (CARD.format("Read more"), [Zone.TICKER, Zone.PROMOTION], 0.5, False),
        (CARD.format("So it did"), [Zone.TICKER, Zone.RELATED], 0.5, False),
        (CARD.replace('<a href="/1">{}</a>', "Read more"), [Zone.TICKER, Zone.RELATED], 0.5, False),
        (CARD.format("Read more").replace("<p>", "<section><div><div><p>"), [Zone.TICKER, Zone.RELATED], 0.5, False),
    ],
    ids=["a button", "the tagger is sure", "below the article", "an offer", "other words", "no link", "elsewhere"],
)
def test_the_button_of_a_card(html: str, zones: list[Zone], sure: float, changed: bool) -> None:
    document = read_document(Page(body=f"<main>{html}</main>".encode()))
    assert list(find_card_ends(document, zones, [sure] * 2)) == [(1, Zone.TICKER)] * changed
