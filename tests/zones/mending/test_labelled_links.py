"""Labels of lists: what a label says of the doubtful links in its box, or in the list right below it."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones.mending.labelled_links import find_labelled_links
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
    ],
)
def test_no_label_tells_nothing(html: str) -> None:
    assert told(html) == {}


def test_the_tagger_knows_better_where_it_is_sure() -> None:
    html = f"<p>Latest news</p><ul>{LINKS}</ul>"
    assert told(html, confidence=0.9) == {}
    assert told(html, zone=Zone.NAVIGATION) == {}
