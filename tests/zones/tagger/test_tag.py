"""The tagger: same page same zones, sound numbers, and nothing of a site in the weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Partition, Zone, partition
from scraper.zones.characters import COMMA, DIGIT, STOP, UPPER, WIDE, count_characters
from scraper.zones.mending.mend import (
    Draft,
    follow_labels,
    join_late_leads,
    keep_quote_sources,
    mend,
    name_comment_forms,
    name_headline,
    part_named_elements,
    part_opening_bylines,
    part_orphan_headings,
    part_read_also,
    trust_certain_boxes,
)
from scraper.zones.tagger.features import column_names, measure
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.names import BUCKETS, token_buckets
from scraper.zones.tagger.tag import ZONES, judge, read_weights

PARAGRAPH = "The council of the harbour town met on Monday, and it decided to open the old lighthouse to visitors again. "
STORY = f"""<html><head><title>Lighthouse opens again | The Tidewatcher</title></head><body>
<header class="site-header"><a href="/">The Tidewatcher</a>
<nav class="main-nav"><ul>{'<li><a href="/s">Section</a></li>' * 8}</ul></nav></header>
<main><article class="post"><h1 class="entry-title">Lighthouse opens again</h1>
<div class="entry-content">{f"<p>{PARAGRAPH * 3}</p>" * 6}</div></article></main>
<footer class="site-footer"><p>Copyright The Tidewatcher. All rights reserved.</p></footer></body></html>"""


def document_of(html: str) -> Document:
    return read_document(Page(body=html.encode()))


def test_a_plain_story() -> None:
    document = document_of(STORY)
    zones = dict(zip(document.blocks.text, partition(document).zones, strict=True))
    assert zones["Lighthouse opens again"] is Zone.TITLE
    assert zones[(PARAGRAPH * 3).strip()] is Zone.BODY
    assert zones["Section"] is Zone.NAVIGATION
    assert zones["Copyright The Tidewatcher. All rights reserved."] in (Zone.FOOTER, Zone.NOTICE)  # it is both


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


def test_captions_and_dialogs_are_no_body() -> None:
    caption = "<figure><figcaption><p>The ferry at low tide.</p></figcaption></figure>"
    document = document_of(f'<p>Prose.</p>{caption}<div role="dialog"><p>We value your privacy.</p></div><p>More prose.</p>')
    draft = Draft([Zone.BODY] * 4, [0.5] * 4, [True] * 4)
    part_named_elements(document, draft)
    assert draft.zones == [Zone.BODY, Zone.CAPTION, Zone.NOTICE, Zone.BODY]


@pytest.mark.parametrize(
    ("figure", "wanted"),
    [
        ("<blockquote>Nobody is certain.</blockquote>", Zone.BODY),
        ("<blockquote>Nobody is certain.</blockquote><img>", Zone.CAPTION),
    ],
    ids=["a quotation", "a picture with it"],
)
def test_who_is_quoted_is_body(figure: str, wanted: Zone) -> None:
    document = document_of(f"<p>Prose.</p><figure>{figure}<figcaption>Mara Quill</figcaption></figure>")
    draft = Draft([Zone.BODY, Zone.BODY, Zone.CAPTION], [0.5] * 3, [True] * 3)
    part_named_elements(document, draft)
    keep_quote_sources(document, draft)
    assert draft.zones == [Zone.BODY, Zone.BODY, wanted]


FOOT = "<footer><p>The Tidewatcher is a paper of the harbour.</p></footer>"


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (f"<main><p>Prose.</p><p>Prose.</p><p>Prose.</p></main>{FOOT}", Zone.FOOTER),
        (f"<article><p>Prose.</p><p>Prose.</p><p>Prose.</p>{FOOT}</article>", Zone.BODY),
        ("<p>Prose.</p><footer><p>Prose.</p><p>Prose.</p><p>Prose.</p>", Zone.BODY),
    ],
    ids=["the page's", "the article's", "never closed"],
)
def test_the_footer_is_no_body(html: str, wanted: Zone) -> None:
    document = document_of(html)
    draft = Draft([Zone.BODY] * 4, [0.5] * 4, [True] * 4)
    part_named_elements(document, draft)
    assert draft.zones == [Zone.BODY] * 3 + [wanted]


def test_key_points_among_the_paragraphs_are_no_lead() -> None:
    lines = [Zone.STANDFIRST, *[Zone.BODY] * 3, Zone.STANDFIRST, Zone.STANDFIRST, Zone.BODY, Zone.STANDFIRST]
    document = document_of("".join(f"<p>Prose {number}.</p>" for number in range(len(lines))))
    draft = Draft(lines, [0.5, 0.9, 0.9, 0.9, 0.6, 0.9, 0.9, 0.5], [True] * len(lines))
    join_late_leads(document, draft)
    assert draft.zones == [Zone.STANDFIRST, *[Zone.BODY] * 4, Zone.STANDFIRST, Zone.BODY, Zone.STANDFIRST]


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


def test_a_dialog_of_a_toolkit_is_no_body_unless_it_is_the_page() -> None:
    for prose, wanted in (("<p>Prose.</p>" * 3, Zone.NOTICE), ("", Zone.BODY)):
        document = document_of(f'{prose}<div class="modal fade"><p>We value your privacy.</p></div>')
        count = len(document.blocks.text)
        draft = Draft([Zone.BODY] * count, [0.5] * count, [True] * count)
        part_named_elements(document, draft)
        assert draft.zones[-1] is wanted


def test_hidden_text_that_a_pass_takes_out_of_the_body_is_not_shown() -> None:
    document = document_of('<p>Prose of the page.</p><div role="dialog" hidden><p>We value your privacy.</p></div>')
    parts = mend(document, Partition([Zone.BODY] * 2, [0.9] * 2, [True] * 2))
    assert parts.zones[1] is Zone.NOTICE
    assert list(parts.seen) == [True, False]


def test_verdicts_are_probabilities_and_repeat_themselves() -> None:
    first, second = (judge(document_of(STORY), read_weights()) for _ in range(2))
    assert np.array_equal(first.zones, second.zones)
    assert np.array_equal(first.body, second.body)
    assert np.allclose(first.zones.sum(axis=1), 1, atol=1e-3)
    assert ((first.body >= 0) & (first.body <= 1)).all()


@pytest.mark.parametrize(
    "html", ["", "<p>a", "<p>a<p>b", "<li>" * 50, "<a href=x>" * 9 + "y", "<html><body>bare text", "<p>\ud800"]
)
def test_pages_of_hardly_anything(html: str) -> None:
    document = read_document(Page(body=b"<html>" + html.encode("utf-8", "replace")))
    assert len(partition(document).zones) == len(document.blocks.text)


_MARKUP = ["<div>", "</div>", "<p>", "<a href='/x'>", "</a>", "<b>", "<li>", "<span>", "</span>", "<table><tr><td>"]


@given(st.lists(st.sampled_from([*_MARKUP, "words of text, here. "]), max_size=30).map("".join))
@settings(max_examples=60, deadline=None)
def test_columns_are_finite_whatever_the_markup(html: str) -> None:
    document = read_document(Page(body=b"<html><body>x" + html.encode()))
    weights = read_weights()
    layout = Layout(document)
    columns = measure(layout, weights.table, weights.words)
    assert columns.shape == (len(column_names(weights.table.shape[1])), len(document.blocks.text))
    assert np.isfinite(columns).all()


def test_names_are_hashed_into_buckets_that_all_share() -> None:
    layout = Layout(document_of('<div class="entry-content postBody"><p>text</p></div><div class="entry"><p>more</p></div>'))
    _, flat, sizes = token_buckets(layout)
    assert all(0 <= bucket < BUCKETS for bucket in flat)
    assert sum(sizes) == len(flat)
    assert max(sizes) == 4  # entry content post body


def test_names_are_read_token_by_token_however_they_are_written() -> None:
    names = ["post-body entry", "postBody ENTRY entry", "Post_body-2 entry x"]
    layout = Layout(document_of("".join(f'<section class="{name}"><p>text</p></section>' for name in names)))
    keys, flat, sizes = token_buckets(layout)
    ends = sizes.cumsum()
    own = {tuple(flat[ends[key] - sizes[key] : ends[key]]) for key in keys if sizes[key]}
    assert len(own) == 1


def test_the_weights_are_small_and_of_the_right_shape() -> None:
    weights = read_weights()
    assert weights.table.shape == (BUCKETS, len(ZONES) + 1)
    assert weights.words.scores.shape[1] == len(ZONES) + 1
    path = Path(__file__).parents[3] / "scraper" / "zones" / "tagger" / "weights.npz"
    assert path.stat().st_size < 600_000


def test_characters_are_counted_by_class() -> None:
    counted = count_characters(["Ab, 12.", "漢字です。", "x"])
    assert counted.classes[0, [UPPER, COMMA, DIGIT, STOP]].tolist() == [1, 1, 2, 1]
    assert counted.classes[1, WIDE] == 4
    assert counted.mass.tolist() == [4, 8, 1]
    assert counted.last.tolist()[:2] == [STOP, STOP]


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
