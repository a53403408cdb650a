"""The passes over what the tagger says of the blocks."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Partition, Zone
from scraper.zones.mending.mend import (
    Draft,
    follow_labels,
    mend,
    name_comment_forms,
    name_headline,
    part_opening_bylines,
    part_orphan_headings,
    part_read_also,
    trust_certain_boxes,
)


def document_of(html: str) -> Document:
    return read_document(Page(body=html.encode()))


def test_the_first_h1_is_the_headline_where_nothing_else_is() -> None:
    document = document_of(
        "<h1>Ferry aground</h1><p>It sat on the sand for a week.</p><h1>Later</h1><p>It swam again, says he.</p>"
    )
    draft = Draft([Zone.BODY] * 4, [0.5] * 4, [True] * 4)
    name_headline(document, draft)
    assert draft.zones == [Zone.TITLE, Zone.BODY, Zone.BODY, Zone.BODY]


def test_a_link_that_says_read_also_is_no_body() -> None:
    document = document_of(
        '<p>Prose.</p><p><a href="/x">Read also: The ferry that forgot Sundays</a></p><p>Read also what he wrote.</p>'
    )
    draft = Draft([Zone.BODY] * 3, [0.5] * 3, [True] * 3)
    part_read_also(document, draft)
    assert draft.zones == [Zone.BODY, Zone.RELATED, Zone.BODY]


def test_a_doubted_heading_goes_with_what_it_heads() -> None:
    document = document_of("<p>Prose.</p><h2>On the water</h2><h3>Tickets</h3><p>Book now.</p><h2>Sure</h2><p>Book now.</p>")
    zones = [Zone.BODY, Zone.BODY, Zone.BODY, Zone.PROMOTION, Zone.BODY, Zone.PROMOTION]
    draft = Draft(zones, [0.9, 0.4, 0.4, 0.9, 0.6, 0.9], [True] * 6)
    part_orphan_headings(document, draft)
    assert draft.zones == [Zone.BODY, *[Zone.PROMOTION] * 3, Zone.BODY, Zone.PROMOTION]


def test_parts_of_a_certain_box_may_have_a_zone_of_their_own() -> None:
    document = document_of(
        '<div id="comments"><p>Ada: Well done.</p><p>Log in to comment</p></div>'
        '<div id="colophon"><p>Follow us</p><p>Sign up</p><p>Imprint</p></div>'
    )
    draft = Draft([Zone.BODY, Zone.COMMENT_FORM, Zone.SHARING, Zone.PROMOTION, Zone.NAVIGATION], [0.5] * 5, [True] * 5)
    trust_certain_boxes(document, draft)
    assert draft.zones == [Zone.COMMENTS, Zone.COMMENT_FORM, Zone.SHARING, Zone.PROMOTION, Zone.FOOTER]
    assert draft.confidence == [1.0, 0.5, 0.5, 0.5, 1.0]


def test_hidden_text_that_a_pass_takes_out_of_the_body_is_not_shown() -> None:
    document = document_of('<p>Prose of the page.</p><div role="dialog" hidden><p>We value your privacy.</p></div>')
    parts = mend(document, Partition([Zone.BODY] * 2, [0.9] * 2, [True] * 2))
    assert parts.zones[1] is Zone.NOTICE
    assert list(parts.seen) == [True, False]


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("By Odo Fenwick and Lise Harrow, 4 March 2024, 18:20", Zone.BYLINE),
        ("By Odo Fenwick on 4 March 2024 for Kettle Monthly", Zone.BYLINE),
        ("Aino Salmi 3.4.2019 klo 9.20", Zone.BYLINE),
        ("The kettle was mended on 4 March 2024 by two of the aldermen", Zone.BODY),
        ("Doors open at 18:30", Zone.BODY),
        ("By the time of the recount the bread was out.", Zone.BODY),
    ],
)
def test_a_line_above_the_text_with_its_date_is_a_byline(line: str, zone: Zone) -> None:
    document = document_of(f"<p>{line}</p><p>{'The kettle of the parish hall was mended on Tuesday. ' * 4}</p>")
    draft = Draft([Zone.BODY] * 2, [0.9] * 2, [True] * 2)
    part_opening_bylines(document, draft)
    assert draft.zones == [zone, Zone.BODY]


def test_a_form_among_comments_is_the_form_to_comment() -> None:
    thread = "<p>Mine leaks.</p><form><h4>Your say</h4><label>Name</label><textarea></textarea></form>"
    document = document_of(f"{thread}<form><p>Tea is at four.</p><textarea></textarea></form>")
    draft = Draft([*[Zone.COMMENTS] * 3, Zone.BODY], [0.9] * 4, [True] * 4)
    name_comment_forms(document, draft)
    assert draft.zones == [Zone.COMMENTS, Zone.COMMENT_FORM, Zone.COMMENT_FORM, Zone.BODY]


def test_the_button_of_a_card_goes_with_its_headline() -> None:
    card = '<article><h3>Dog declines</h3><p>It said so.</p><a href="/a">Read more »</a></article>'
    document = document_of(f'{card}<div><div><div><a href="/b">Read more</a></div></div></div><p>Read more</p>')
    draft = Draft([Zone.TICKER, Zone.TICKER, Zone.RELATED, Zone.RELATED, Zone.RELATED], [0.6] * 5, [True] * 5)
    follow_labels(document, draft)
    assert draft.zones == [Zone.TICKER, Zone.TICKER, Zone.TICKER, Zone.RELATED, Zone.RELATED]


def test_a_doubted_link_is_what_the_label_of_its_box_says() -> None:
    html = '<div><h3>Read also</h3><ul><li><a href="/a">Dog declines</a></li><li><a href="/b">Goose accepts</a></li></ul></div>'
    document = document_of(f'<p><a href="/c">Kettle</a></p>{html}')
    draft = Draft([Zone.TAGS, Zone.RELATED, Zone.TAGS, Zone.TICKER], [0.4, 0.9, 0.4, 0.7], [True] * 4)
    follow_labels(document, draft)
    assert draft.zones == [Zone.TAGS, Zone.RELATED, Zone.RELATED, Zone.TICKER]
