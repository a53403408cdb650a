"""Lists of cards: one zone for all of their headlines, and for what is printed with each."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.cards import find_card_parts
from scraper.zones.vocabulary import Zone

CARD = (
    '<div class="card"><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><p>It was no accident, says pilot {0}.</p></div>'
)
CARDS = CARD.format(1) + CARD.format(2)


def changed(html: str, *zones: Zone) -> dict[str, Zone]:
    """What changes where the tagger took the blocks of `html` for `zones`."""
    document = read_document(Page(body=f"<main>{html}</main>".encode()))
    assert len(document.blocks.text) == len(zones)
    return {document.blocks.text[i]: zone for i, zone in find_card_parts(document, zones, [0.9] * len(zones))}


def test_an_excerpt_is_what_the_one_above_it_was() -> None:
    found = changed(CARDS, Zone.TICKER, Zone.TICKER, Zone.TICKER, Zone.PROMOTION)
    assert found == {"It was no accident, says pilot 2.": Zone.TICKER}


def test_a_list_is_of_one_zone() -> None:
    found = changed(CARDS + CARD.format(3), *[Zone.RELATED] * 4, Zone.TICKER, Zone.RELATED)
    assert found == {"Ferry number 3 runs aground": Zone.RELATED}


def test_the_label_says_that_a_list_is_related() -> None:
    label = "<h3>Related stories</h3>"
    assert set(changed(label + CARDS, Zone.RELATED, *[Zone.TICKER] * 4).values()) == {Zone.RELATED}


def test_boxes_with_labels_are_no_cards() -> None:
    box = '<div class="box"><h3>{}</h3><ul><li><a href="/{}">Mayor returns the ladder</a></li></ul></div>'
    html = box.format("Related stories", "a") + box.format("Latest news", "b")
    assert changed(html, Zone.RELATED, Zone.RELATED, Zone.TICKER, Zone.TICKER) == {}


def test_an_advertisement_among_cards_stays_one() -> None:
    html = CARD.format(1) + '<div class="ad"><p>Buy a boat before it sails.</p></div>' + CARD.format(2)
    assert changed(html, Zone.TICKER, Zone.TICKER, Zone.PROMOTION, Zone.TICKER, Zone.TICKER) == {}


def test_text_of_the_article_stays_body() -> None:
    assert changed(CARDS, Zone.RELATED, Zone.RELATED, Zone.RELATED, Zone.BODY) == {}


def test_a_label_between_cards_begins_another_list() -> None:
    html = f"{CARDS}<p>Latest news</p>{CARD.format(3)}{CARD.format(4)}"
    assert changed(html, *[Zone.RELATED] * 4, *[Zone.TICKER] * 5) == {}


def test_a_known_label_decides_where_the_headlines_disagree() -> None:
    label = "<p>Latest news</p>"
    assert changed(label + CARDS, *[Zone.TICKER] * 5) == {}
    found = changed(label + CARDS + CARD.format(3), Zone.TICKER, *[Zone.RELATED] * 4, Zone.TICKER, Zone.TICKER)
    assert list(found.values()) == [Zone.TICKER] * 4


def test_elements_of_two_makes_are_no_list() -> None:
    html = CARD.format(1) + CARD.format(2).replace('class="card"', 'class="teaser"')
    assert changed(html, Zone.TICKER, Zone.TICKER, Zone.TICKER, Zone.PROMOTION) == {}


WIDE = CARD.replace("</div>", "<p>" + "".join(f'<a href="/{{0}}/{n}">Quay {n}</a> ' for n in range(5)) + "</p></div>")


@pytest.mark.parametrize(("first", "second"), [(WIDE, CARD), (CARD, WIDE), (WIDE, WIDE)])
def test_what_leads_to_many_places_is_no_card(first: str, second: str) -> None:
    zones = [Zone.TICKER, Zone.TICKER, *[Zone.NAVIGATION] * (first is WIDE)]
    zones += [Zone.TICKER, Zone.PROMOTION, *[Zone.NAVIGATION] * (second is WIDE)]
    assert changed(first.format(1) + second.format(2), *zones) == {}


def test_what_holds_many_blocks_is_no_card() -> None:
    card = CARD.replace("</div>", "<p>And so on.</p>" * 8 + "</div>")
    last = [Zone.TICKER, Zone.PROMOTION, *[Zone.OTHER] * 8]
    assert changed(card.format(1) + card.format(2), Zone.TICKER, Zone.TICKER, *[Zone.OTHER] * 8, *last) == {}


def test_a_heading_between_cards_begins_another_list() -> None:
    html = f"{CARDS}<h3>On the water</h3>{CARD.format(3)}{CARD.format(4)}"
    assert changed(html, *[Zone.RELATED] * 4, *[Zone.TICKER] * 5) == {}


def test_a_heading_that_is_a_link_is_a_headline() -> None:
    card = '<div class="card"><h4><a href="/{0}">Ferry number {0} runs aground</a></h4></div>'
    found = changed("".join(map(card.format, range(3))), Zone.TICKER, Zone.RELATED, Zone.TICKER)
    assert found == {"Ferry number 1 runs aground": Zone.TICKER}


def test_a_part_that_stands_with_no_other_headline_stays_what_it_is() -> None:
    html = CARD.format(1) + CARD.format(2).replace("</div>", "<div>Buy a boat</div></div>")
    assert changed(html, *[Zone.TICKER] * 4, Zone.PROMOTION) == {}


def test_a_line_above_of_another_zone_labels_no_list() -> None:
    label = "<p>Related stories</p>"
    assert changed(label + CARDS, Zone.PROMOTION, *[Zone.TICKER] * 4) == {}


def test_a_link_above_labels_no_list() -> None:
    label = '<p><a href="/related">Related stories</a></p>'
    assert changed(label + CARDS, Zone.TICKER, *[Zone.TICKER] * 4) == {}


def test_two_links_of_one_headline_are_of_one_card() -> None:
    card = CARD.replace("<p>", '<p><a href="/{0}">Read of number {0}</a></p><p>')
    zones = [Zone.TICKER, Zone.TICKER, Zone.TICKER, Zone.TICKER, Zone.TICKER, Zone.PROMOTION]
    assert changed(card.format(1) + card.format(2), *zones) == {"It was no accident, says pilot 2.": Zone.TICKER}


@pytest.mark.parametrize("names", ["card post-{0} tag-{0}", "post-{0} post category-c{0}"])
def test_cards_that_bear_names_of_their_articles_are_of_one_make(names: str) -> None:
    html = "".join(CARD.format(n).replace('class="card"', f'class="{names.format(n)}"') for n in (1, 2, 3))
    assert changed(html, *[Zone.RELATED] * 4, Zone.TICKER, Zone.RELATED) == {"Ferry number 3 runs aground": Zone.RELATED}
