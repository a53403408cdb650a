"""The passes over what the tagger says of the blocks."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Partition, Zone
from scraper.zones.mending.mend import (
    Draft,
    follow_labels,
    join_key_points,
    join_late_leads,
    join_threads,
    keep_entries_alike,
    keep_lists_whole,
    keep_parts_alike,
    mend,
    name_comment_forms,
    name_headline,
    part_headlines,
    part_last_lead_in,
    part_opening_bylines,
    part_opening_lead,
    part_orphan_headings,
    part_placeholders,
    part_read_also,
    part_repeated_headline,
    part_slide_headings,
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


@pytest.mark.parametrize(
    "html",
    [
        "<p>Read also</p>",
        '<p>Read also what the harbour wrote <a href="/x">of it</a></p>',
        '<p><a href="/x">The ferry that forgot Sundays, and what came of it</a></p>',
    ],
    ids=["no link", "a sentence", "other words"],
)
def test_what_does_not_say_read_also_is_body(html: str) -> None:
    draft = Draft([Zone.BODY] * 2, [0.5] * 2, [True] * 2)
    part_read_also(document_of(f"<p>Prose.</p>{html}"), draft)
    assert draft.zones == [Zone.BODY] * 2


@pytest.mark.parametrize(("sure", "wanted"), [(0.4, Zone.RELATED), (0.95, Zone.BODY)])
def test_a_headline_that_is_a_link_is_related_where_in_doubt(sure: float, wanted: Zone) -> None:
    draft = Draft([Zone.BODY] * 2, [sure] * 2, [True] * 2)
    part_headlines(document_of('<p>Prose.</p><p><a href="/x">The harbour is closed for a week</a></p>'), draft)
    assert draft.zones == [Zone.BODY, wanted]


def test_the_first_h1_is_no_headline_where_there_is_one() -> None:
    draft = Draft([Zone.TITLE, Zone.BODY], [0.5] * 2, [True] * 2)
    name_headline(document_of("<h2>Ferry aground</h2><h1>Later</h1>"), draft)
    assert draft.zones == [Zone.TITLE, Zone.BODY]
    draft = Draft([Zone.BODY] * 2, [0.5] * 2, [True] * 2)
    name_headline(document_of("<h2>Ferry aground</h2><p>Later</p>"), draft)
    assert draft.zones == [Zone.BODY] * 2


def test_the_body_is_known_again_after_each_change() -> None:
    draft = Draft([Zone.BODY, Zone.OTHER], [0.5] * 2, [True] * 2)
    before = draft.body
    draft.put(1, Zone.BODY)
    assert (before, draft.body) == ([0], [0, 1])
    draft.put(0, Zone.OTHER)
    assert draft.body == [1]


def test_a_form_in_a_thread_stays_one_where_elements_or_words_say_so() -> None:
    item = '<div class="comment-item"><b>{}</b><i>3. 4. 2019, 10:1{}</i><p>Mine leaks as well, and nobody came.</p>{}</div>'
    asides = ("<p>A cork does it.</p>", "<label>Name</label>", "<p>Leave a comment</p>")
    names = ("Orla Finn", "boatman7", "Ümit")
    html = "".join(item.format(name, n, aside) for n, (name, aside) in enumerate(zip(names, asides, strict=True)))
    document = read_document(Page(body=f"<meta charset=utf-8><p>{'The kettle leaks. ' * 40}</p>{html}".encode()))
    count = len(document.blocks.text)
    is_form = [document.blocks.text[i] in ("A cork does it.", "Name", "Leave a comment") for i in range(count)]
    zones = [Zone.BODY, *[Zone.COMMENT_FORM if is_form[i] else Zone.COMMENTS for i in range(1, count)]]
    draft = Draft(zones, [0.5] * count, [True] * count)
    join_threads(document, draft)
    forms = [document.blocks.text[i] for i, zone in enumerate(draft.zones) if zone is Zone.COMMENT_FORM]
    assert forms == ["Name", "Leave a comment"]


def test_a_short_line_with_a_colon_heads_what_stands_below_it() -> None:
    for line, wanted in (("Book:", Zone.PROMOTION), ("Book", Zone.BODY), (f"{'Book the ferry ' * 4}:", Zone.BODY)):
        draft = Draft([Zone.BODY, Zone.PROMOTION], [0.4, 0.9], [True] * 2)
        part_orphan_headings(document_of(f"<p>{line}</p><p>Book now.</p>"), draft)
        assert draft.zones[0] is wanted
    draft = Draft([Zone.BODY, Zone.NAVIGATION], [0.4, 0.9], [True] * 2)
    part_orphan_headings(document_of("<h2>Book</h2><p>Book now.</p>"), draft)
    assert draft.zones[0] is Zone.BODY


@pytest.mark.parametrize(
    ("line", "sure", "wanted"),
    [
        ("More of the bay, for those who have read as far as here:", 0.85, Zone.RELATED),
        ("More of the bay, for those who have read as far as here:", 0.95, Zone.BODY),
        ("More of the bay, for those who have read as far as here.", 0.85, Zone.BODY),
        (f"{'More of the bay, for those who have read as far as here. ' * 3}:", 0.4, Zone.BODY),
    ],
    ids=["a colon", "sure", "a stop", "prose"],
)
def test_a_line_with_a_colon_that_ends_the_body_heads_the_links_below_it(line: str, sure: float, wanted: Zone) -> None:
    draft = Draft([Zone.BODY, Zone.BODY, Zone.RELATED], [0.9, sure, 0.9], [True] * 3)
    part_last_lead_in(document_of(f"<p>Prose.</p><p>{line}</p>{_LINK}"), draft)
    assert draft.zones == [Zone.BODY, wanted, Zone.RELATED]


@pytest.mark.parametrize(
    ("between", "sure", "wanted"),
    [
        ([], 0.6, Zone.STANDFIRST),
        ([], 0.75, Zone.BODY),
        ([Zone.BYLINE], 0.75, Zone.STANDFIRST),
        ([Zone.BYLINE], 0.85, Zone.BODY),
    ],
    ids=["doubted", "above the text", "above a byline", "sure"],
)
def test_a_first_paragraph_apart_from_the_text_is_the_lead_where_in_doubt(between: list[Zone], sure: float, wanted: Zone) -> None:
    lead = "<div><p>The ferry that forgot Sundays swims again, says the man who built it.</div>"
    text = "".join(f"<p>{number} {'It sat on the sand for a week. ' * 5}" for number in range(4))
    document = document_of(f"<h1>Ferry aground</h1>{lead}{'<p>By Ada Moss' * len(between)}<div>{text}</div>")
    zones = [Zone.TITLE, Zone.BODY, *between, *[Zone.BODY] * 4]
    draft = Draft(zones, [0.9, sure, *[0.9] * (len(zones) - 2)], [True] * len(zones))
    part_opening_lead(document, draft)
    assert draft.zones[1] is wanted


def test_key_points_among_the_paragraphs_are_no_lead() -> None:
    lines = [Zone.STANDFIRST, *[Zone.BODY] * 3, Zone.STANDFIRST, Zone.STANDFIRST, Zone.BODY, Zone.STANDFIRST]
    document = document_of("".join(f"<p>Prose {number}.</p>" for number in range(len(lines))))
    draft = Draft(lines, [0.5, 0.9, 0.9, 0.9, 0.6, 0.9, 0.9, 0.5], [True] * len(lines))
    join_late_leads(document, draft)
    assert draft.zones == [Zone.STANDFIRST, *[Zone.BODY] * 4, Zone.STANDFIRST, Zone.BODY, Zone.STANDFIRST]


def test_a_doubted_heading_goes_with_what_it_heads() -> None:
    document = document_of("<p>Prose.</p><h2>On the water</h2><h3>Tickets</h3><p>Book now.</p><h2>Sure</h2><p>Book now.</p>")
    zones = [Zone.BODY, Zone.BODY, Zone.BODY, Zone.PROMOTION, Zone.BODY, Zone.PROMOTION]
    draft = Draft(zones, [0.9, 0.4, 0.4, 0.9, 0.9, 0.9], [True] * 6)
    part_orphan_headings(document, draft)
    assert draft.zones == [Zone.BODY, *[Zone.PROMOTION] * 3, Zone.BODY, Zone.PROMOTION]


@pytest.mark.parametrize(
    ("below", "sure", "wanted"),
    [
        (Zone.RELATED, 0.7, Zone.RELATED),
        (Zone.RELATED, 0.9, Zone.BODY),
        (Zone.NOTICE, 0.7, Zone.BODY),
        (Zone.SHARING, 0.7, Zone.BODY),
        (Zone.SHARING, 0.4, Zone.SHARING),
    ],
    ids=["of a list", "sure", "before a notice", "before buttons", "doubted, before buttons"],
)
def test_a_heading_that_ends_the_body_heads_what_stands_below_it(below: Zone, sure: float, wanted: Zone) -> None:
    document = document_of("<p>Prose.</p><h2>Tides</h2><p>Prose.</p><h2>On the water</h2><h3>More</h3><p>The ferry swims</p>")
    draft = Draft([*[Zone.BODY] * 5, below], [0.9, 0.7, 0.9, sure, sure, 0.9], [True] * 6)
    part_orphan_headings(document, draft)
    assert draft.zones == [*[Zone.BODY] * 3, wanted, wanted, below]


def test_a_heading_that_says_what_stands_below_it_is_of_that() -> None:
    document = document_of("<h2>Table of contents</h2><p>The tides</p><h2>Tides</h2><p>Prose.</p>")
    draft = Draft([Zone.BODY, Zone.NAVIGATION, Zone.BODY, Zone.BODY], [0.9] * 4, [True] * 4)
    part_orphan_headings(document, draft)
    assert draft.zones == [Zone.NAVIGATION, Zone.NAVIGATION, Zone.BODY, Zone.BODY]


_LINK = '<p><a href="/ferry">The ferry that forgot Sundays</a></p>'


@pytest.mark.parametrize(
    ("html", "below", "wanted"),
    [
        (f"<h2>More of the bay</h2>{_LINK}{_LINK}<h2>Tides</h2>", [Zone.RELATED, Zone.RELATED], Zone.RELATED),
        (f"<h2>More of the bay</h2><p>Photo: Ada Moss</p>{_LINK}<h2>Tides</h2>", [Zone.CAPTION, Zone.RELATED], Zone.RELATED),
        (f"<h2>More of the bay</h2>{_LINK}<p>Photo: Ada Moss</p><h2>Tides</h2>", [Zone.RELATED, Zone.CAPTION], Zone.RELATED),
        (f"<h2>The ferry</h2>{_LINK}<p>Book now.</p><h2>Tides</h2>", [Zone.RELATED, Zone.PROMOTION], Zone.BODY),
        (f"<h2>The ferry</h2>{_LINK}<p>It swims.</p>", [Zone.RELATED], Zone.BODY),
        ("<h2>The ferry</h2><p>Photo: Ada Moss</p><h2>Tides</h2>", [Zone.CAPTION], Zone.BODY),
        (f"<h2>The ferry</h2>{_LINK}<h3>How it swims</h3>", [Zone.RELATED], Zone.BODY),
    ],
    ids=[
        "links",
        "a caption first",
        "links with captions",
        "an offer too",
        "prose after the link",
        "a caption alone",
        "a lower heading",
    ],
)
def test_a_heading_of_links_alone_is_theirs(html: str, below: list[Zone], wanted: Zone) -> None:
    document = document_of(f"<p>Prose.</p>{html}")
    draft = Draft([Zone.BODY, Zone.BODY, *below, Zone.BODY], [0.95] * (len(below) + 3), [True] * (len(below) + 3))
    part_orphan_headings(document, draft)
    assert draft.zones == [Zone.BODY, wanted, *below, Zone.BODY]


_POINTS = "<h2>At a glance</h2><ul><li>It swims.<li>It is green.</ul>"


@pytest.mark.parametrize(
    ("html", "zones", "wanted"),
    [
        (_POINTS, [Zone.STANDFIRST] * 2, [Zone.STANDFIRST] * 3),
        (_POINTS, [Zone.STANDFIRST, Zone.BODY], [Zone.BODY, Zone.STANDFIRST, Zone.BODY]),
        ("<h2>At a glance</h2><p>It swims.</p><p>Prose.</p>", [Zone.STANDFIRST] * 2, [Zone.BODY, *[Zone.STANDFIRST] * 2]),
        ("<p>At a glance</p><ul><li>It swims.<li>It is green.</ul>", [Zone.STANDFIRST] * 2, [Zone.BODY, *[Zone.STANDFIRST] * 2]),
    ],
    ids=["key points", "in part the body's", "a lead that is no list", "no heading"],
)
def test_a_heading_and_its_key_points_are_of_one_zone(html: str, zones: list[Zone], wanted: list[Zone]) -> None:
    draft = Draft([Zone.BODY, *zones], [0.5, 0.6, 0.5], [True] * 3)
    join_key_points(document_of(html), draft)
    assert draft.zones == wanted


def test_key_points_of_which_the_tagger_is_less_sure_than_of_their_heading_are_body() -> None:
    draft = Draft([Zone.BODY, *[Zone.STANDFIRST] * 2], [0.6, 0.6, 0.5], [True] * 3)
    join_key_points(document_of(_POINTS), draft)
    assert draft.zones == [Zone.BODY] * 3


def test_what_a_template_did_not_fill_is_no_body() -> None:
    lines = ['{{banner="/hire"}}', "[ad#ad-2]", "[form id=12 kind=”short”]", "[sic]", "[She laughs.]", "[x=1] and so on"]
    document = document_of("".join(f"<p>{line}</p>" for line in lines))
    draft = Draft([Zone.BODY] * 6, [0.9] * 6, [True] * 6)
    part_placeholders(document, draft)
    assert draft.zones == [*[Zone.OTHER] * 3, *[Zone.BODY] * 3]


@pytest.mark.parametrize("example", ["<div><pre>[gallery ids=1,2]</pre></div>", "<p><code>{{ title }}</code></p>"])
def test_a_placeholder_that_is_shown_as_code_is_body(example: str) -> None:
    draft = Draft([Zone.BODY], [0.9], [True])
    part_placeholders(document_of(example), draft)
    assert draft.zones == [Zone.BODY]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<h2>Ferry aground!</h2><p>It swims.</p>", Zone.TITLE),
        ("<h2>Ferry afloat</h2><p>It swims.</p>", Zone.BODY),
        ("<p>It swims.</p><h2>Ferry aground</h2>", Zone.BODY),
        ("<p>Ferry aground</p><p>It swims.</p>", Zone.BODY),
    ],
    ids=["the same", "another", "below a paragraph", "no heading"],
)
def test_a_heading_above_the_text_may_be_the_headline_once_more(html: str, wanted: Zone) -> None:
    draft = Draft([Zone.TITLE, Zone.BODY, Zone.BODY], [0.9] * 3, [True] * 3)
    part_repeated_headline(document_of(f"<h1>Ferry aground</h1>{html}"), draft)
    assert draft.zones == [Zone.TITLE, wanted, Zone.BODY]


SLIDE = "<li><img src=a.jpg><h4>Ferries of the bay</h4><h2>{}</h2><p>It swims, and is painted green.</p></li>"


def slide_zones(slides: int, html: str, *behind: Zone) -> list[Zone]:
    """The zones of a paragraph, some slides, and what stands behind them; of each slide but its heading are captions."""
    document = document_of(f"<p>Prose.</p>{''.join(map(SLIDE.format, range(slides)))}{html}")
    zones = [Zone.BODY, *[Zone.CAPTION, Zone.BODY, Zone.CAPTION] * slides, *behind]
    draft = Draft(zones, [0.9] * len(zones), [True] * len(zones))
    part_slide_headings(document, draft)
    return draft.zones


def test_the_headings_of_a_gallery_are_captions() -> None:
    captions = [Zone.BODY, *[Zone.CAPTION] * 9]
    assert slide_zones(3, "") == captions
    assert slide_zones(3, "<p>Prose goes on.</p>", Zone.BODY) == [*captions, Zone.BODY]


def test_a_heading_or_two_between_captions_are_body() -> None:
    few = [Zone.BODY, *[Zone.CAPTION, Zone.BODY, Zone.CAPTION] * 2, Zone.BODY]
    assert slide_zones(2, "<p>Prose goes on.</p>", Zone.BODY) == few
    assert slide_zones(0, "<h2>Later</h2><p>Prose goes on.</p>", Zone.BODY, Zone.BODY) == [Zone.BODY] * 3


def test_parts_of_a_certain_box_may_have_a_zone_of_their_own() -> None:
    document = document_of(
        '<div id="comments"><p>Ada: Well done.</p><p>Log in to comment</p></div>'
        '<div id="colophon"><p>Follow us</p><p>Sign up</p><p>Imprint</p></div>'
    )
    draft = Draft([Zone.BODY, Zone.COMMENT_FORM, Zone.SHARING, Zone.PROMOTION, Zone.NAVIGATION], [0.5] * 5, [True] * 5)
    trust_certain_boxes(document, draft)
    assert draft.zones == [Zone.COMMENTS, Zone.COMMENT_FORM, Zone.SHARING, Zone.PROMOTION, Zone.FOOTER]
    assert draft.confidence == [1.0, 0.5, 0.5, 0.5, 1.0]


def test_what_wordpress_says_of_a_post_is_a_byline_but_for_its_tags() -> None:
    document = document_of("<p>Prose.</p><p class='postmetadata alt'>Posted on 3 May</p><p class=postmetadata>Tags: tea</p>")
    draft = Draft([Zone.BODY, Zone.BODY, Zone.TAGS], [0.5] * 3, [True] * 3)
    trust_certain_boxes(document, draft)
    assert draft.zones == [Zone.BODY, Zone.BYLINE, Zone.TAGS]


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
        ("The kettle was mended on 4 March 2024.", Zone.BODY),
        (f"The kettle of the parish hall {'and its lid ' * 8}was mended on 4 March 2024", Zone.BODY),
        ("By the time of the recount the bread was out.", Zone.BODY),
    ],
)
def test_a_line_above_the_text_with_its_date_is_a_byline(line: str, zone: Zone) -> None:
    document = document_of(f"<p>{line}</p><p>{'The kettle of the parish hall was mended on Tuesday. ' * 4}</p>")
    draft = Draft([Zone.BODY] * 2, [0.9] * 2, [True] * 2)
    part_opening_bylines(document, draft)
    assert draft.zones == [zone, Zone.BODY]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>Von Kari Nord</p><p>Prose.</p>", [Zone.BYLINE, Zone.BODY]),
        (f"<p>{'Prose. ' * 30}</p><p>Written by Kari Anne Nord</p>", [Zone.BODY, Zone.BYLINE]),
        ("<p>Reading time: 8 minutes</p><p>Prose.</p>", [Zone.BYLINE, Zone.BODY]),
        ("<p>Prose.</p><p>Reading time: 8 minutes</p>", [Zone.BODY] * 2),
        ("<p>By Kari and nobody else</p><p>Prose.</p>", [Zone.BODY] * 2),
        ("<p>By Order Of The Quay And Its Board</p><p>Prose.</p>", [Zone.BODY] * 2),
        ("<p>By Kari Nord.</p><p>Prose.</p>", [Zone.BODY] * 2),
        ("<p>Lecture with Kari Nord</p><p>Prose.</p>", [Zone.BODY] * 2),
        ("<h2>By Kari Nord</h2><p>Prose.</p>", [Zone.BODY] * 2),
        ("<h5>By Kari Nord</h5><p>Prose.</p>", [Zone.BYLINE, Zone.BODY]),
        (f"<p>{'Prose. ' * 30}</p><h5>By Kari Nord</h5>", [Zone.BODY] * 2),
        ("<table><tr><td>By Kari Nord</td><td>1923</td></tr></table>", [Zone.BODY] * 2),
    ],
    ids=[
        "a name",
        "below a lead",
        "a label",
        "a label below",
        "no name",
        "too long",
        "a sentence",
        "half",
        "a heading",
        "a small heading",
        "a small heading further down",
        "a cell",
    ],
)
def test_a_name_or_a_label_above_the_text_is_a_byline(html: str, wanted: list[Zone]) -> None:
    draft = Draft([Zone.BODY] * 2, [0.9] * 2, [True] * 2)
    part_opening_bylines(document_of(html), draft)
    assert draft.zones == wanted


def test_a_heading_with_a_date_is_no_byline() -> None:
    document = document_of(f"<h2>Kettles, 4 March 2024</h2><p>{'The kettle of the parish hall was mended on Tuesday. ' * 4}</p>")
    draft = Draft([Zone.BODY] * 2, [0.9] * 2, [True] * 2)
    part_opening_bylines(document, draft)
    assert draft.zones == [Zone.BODY] * 2


@pytest.mark.parametrize(
    ("html", "zones"),
    [
        ("<form><p>Mine leaks.</p><p>Text.</p><textarea></textarea></form>", [Zone.COMMENTS, Zone.BODY]),
        ("<form><p>Your say</p><textarea></textarea></form>", [Zone.OTHER]),
        (f"<form>{'<p>Mine leaks.</p>' * 41}<textarea></textarea></form>", [Zone.COMMENTS] * 41),
        ("<p>Mine leaks.</p><textarea></textarea>", [Zone.COMMENTS]),
    ],
    ids=["around the text", "elsewhere", "around the page", "no form"],
)
def test_what_is_no_form_to_comment(html: str, zones: list[Zone]) -> None:
    draft = Draft(list(zones), [0.9] * len(zones), [True] * len(zones))
    name_comment_forms(document_of(html), draft)
    assert draft.zones == zones


@pytest.mark.parametrize(
    "field",
    [
        '<input name="emailTo">',
        '<input placeholder="Your friend\'s address">',
        "<label>Empfänger</label><input>",
        "<label>Email del destinatario*</label>",
    ],
)
def test_a_form_that_asks_for_a_recipient_is_to_share(field: str) -> None:
    document = document_of(f"<form>{field}<p>Your message</p><textarea></textarea></form><p>Tea is at four.</p>")
    count = len(document.blocks.text)
    draft = Draft([*[Zone.COMMENT_FORM] * (count - 1), Zone.OTHER], [0.9] * count, [True] * count)
    name_comment_forms(document, draft)
    assert draft.zones == [*[Zone.SHARING] * (count - 1), Zone.OTHER]


@pytest.mark.parametrize("field", ["<label>Stay friendly</label>", '<label>Name</label><input type="hidden" name="recipient">'])
def test_neither_a_friendly_word_nor_a_field_that_nobody_sees_asks_for_a_recipient(field: str) -> None:
    document = document_of(f"<form>{field}<p>Your message</p><textarea></textarea></form>")
    draft = Draft([Zone.COMMENT_FORM] * 2, [0.9] * 2, [True] * 2)
    name_comment_forms(document, draft)
    assert draft.zones == [Zone.COMMENT_FORM] * 2


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


def test_galleries_parted_by_prose_are_two_and_a_heading_below_prose_is_no_slide() -> None:
    few = [Zone.CAPTION, Zone.BODY, Zone.CAPTION] * 2
    behind = "<p>Prose.</p>" + "".join(map(SLIDE.format, range(2)))
    assert slide_zones(2, behind, Zone.BODY, *few) == [Zone.BODY, *few, Zone.BODY, *few]
    headed = [Zone.BODY, Zone.CAPTION] * 3
    assert slide_zones(0, "<h2>Ferries</h2><p>A green one.</p>" * 3, *headed) == [Zone.BODY, *headed]


LINK_ITEM = '<li><a href="/{0}">Kettle of the {0}</a></li>'


@pytest.mark.parametrize(
    ("items", "sure", "wanted"),
    [
        ([Zone.RELATED, Zone.BODY, Zone.RELATED], [0.4, 0.7, 0.5], [Zone.RELATED] * 3),
        ([Zone.BODY, Zone.PROMOTION, Zone.BODY], [0.4, 0.5, 0.5], [Zone.BODY] * 3),
        ([Zone.TAGS, Zone.BODY, Zone.TAGS], [0.4, 0.5, 0.5], [Zone.TAGS, Zone.BODY, Zone.TAGS]),
        ([Zone.BODY, Zone.SHARING, Zone.BODY], [0.4, 0.5, 0.5], [Zone.BODY, Zone.SHARING, Zone.BODY]),
        ([Zone.RELATED, Zone.BODY], [0.6, 0.5], [Zone.RELATED, Zone.BODY]),
        ([Zone.RELATED, Zone.BODY, Zone.BODY], [0.9, 0.4, 0.4], [Zone.RELATED] * 3),
    ],
    ids=["most are related", "most are body", "tags", "a share button among them", "two items", "the surest is related"],
)
def test_the_items_of_a_list_of_links_are_of_one_zone(items: list[Zone], sure: list[float], wanted: list[Zone]) -> None:
    document = document_of(f"<ul>{''.join(map(LINK_ITEM.format, range(len(items))))}</ul>")
    draft = Draft(items, sure, [True] * len(items))
    keep_lists_whole(document, draft)
    assert draft.zones == wanted


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        ([Zone.OTHER, Zone.OTHER, Zone.BODY], Zone.OTHER),
        ([Zone.STANDFIRST, Zone.STANDFIRST, Zone.BODY], Zone.STANDFIRST),
        ([Zone.RELATED, Zone.BODY, Zone.BODY], Zone.BODY),
        ([Zone.RELATED, Zone.OTHER, Zone.BODY], Zone.BODY),
        ([Zone.CAPTION, Zone.CAPTION, Zone.BODY], Zone.BODY),
    ],
    ids=["stars to vote by", "key points", "most are body", "none are most", "captions"],
)
def test_the_items_of_another_list_are_body_where_most_are(items: list[Zone], wanted: Zone) -> None:
    document = document_of("<ul><li>A kettle</li><li>A cork</li><li>A lid</li></ul>")
    draft = Draft(list(items), [0.6] * 3, [True] * 3)
    keep_lists_whole(document, draft)
    assert draft.zones == [*items[:2], wanted]


def test_a_link_makes_no_list_of_links_and_what_is_of_another_zone_stays_so() -> None:
    document = document_of('<ul><li><a href="/1">A kettle</a></li><li>A cork</li><li>A lid</li><li>A spout</li></ul>')
    items = [Zone.NAVIGATION, Zone.RELATED, Zone.RELATED, Zone.BODY]
    draft = Draft(list(items), [0.9, 0.6, 0.6, 0.4], [True] * 4)
    keep_lists_whole(document, draft)
    assert draft.zones == [*items[:3], Zone.RELATED]


@pytest.mark.parametrize(("sure", "zone"), [(0.9, Zone.COMMENTS), (0.5, Zone.BODY)])
def test_talk_among_the_entries_of_a_story_is_body_where_in_doubt(sure: float, zone: Zone) -> None:
    html = "".join(f'<div class="e"><p>{hour}.05</p><p>The bear has not left the ferry.</p></div>' for hour in (8, 11, 15))
    document = read_document(Page(body=f"<html><body><main>{html}</main></body></html>".encode()))
    draft = Draft([*[Zone.BODY] * 4, *[Zone.COMMENTS] * 2], [*[0.9] * 4, 0.5, sure], [True] * 6)
    keep_entries_alike(document, draft)
    assert draft.zones[4:] == [zone] * 2


@pytest.mark.parametrize(
    ("html", "zones", "sure", "kept"),
    [
        ("<blockquote><p>It leaks.</p><p>Kari Nord</p></blockquote>", [Zone.BODY, Zone.CAPTION], 0.4, True),
        ("<blockquote><p>It leaks.</p><p>Kari Nord</p></blockquote>", [Zone.BODY, Zone.CAPTION], 0.9, False),
        ("<blockquote><p>It leaks.</p><p>Kari Nord</p></blockquote>", [Zone.BODY, Zone.RELATED], 0.4, False),
        ("<blockquote><p>It leaks.</p><p>Kari Nord</p></blockquote>", [Zone.COMMENTS, Zone.CAPTION], 0.4, False),
        (f"<blockquote>{'<p>It leaks.</p>' * 3}<p>Kari</p></blockquote>", [*[Zone.BODY] * 3, Zone.CAPTION], 0.4, False),
        ("<ul><li>A cork<li>A lid<li>Free delivery</ul>", [Zone.BODY, Zone.BODY, Zone.PROMOTION], 0.4, True),
        ("<ul><li>A cork<li>A lid<li>Free delivery</ul>", [Zone.BODY, Zone.BODY, Zone.PROMOTION], 0.9, False),
        ("<ul><li>A cork<li>A lid<li>Free delivery</ul>", [Zone.BODY, Zone.PROMOTION, Zone.PROMOTION], 0.4, False),
        ("<ul><li>A cork<li>A lid<li>1/5</ul>", [Zone.BODY, Zone.BODY, Zone.OTHER], 0.4, False),
        ('<ul><li>A cork<li>A lid<li><a href="/x">Free delivery</a></ul>', [Zone.BODY, Zone.BODY, Zone.PROMOTION], 0.4, False),
        (
            "<ul><li>A cork<p>It fits.</p><li>A lid<li>Free delivery</ul>",
            [Zone.BODY, Zone.BODY, Zone.BODY, Zone.PROMOTION],
            0.4,
            False,
        ),
        ("<ul><li>A cork<li>Free delivery</ul>", [Zone.BODY, Zone.PROMOTION], 0.4, False),
    ],
    ids=[
        "who is quoted",
        "sure",
        "a link",
        "a quotation in a thread",
        "a long quotation",
        "an item",
        "a sure item",
        "most are none",
        "a number",
        "a linked item",
        "items of several blocks",
        "two items",
    ],
)
def test_parts_of_a_quotation_and_of_a_list_are_alike(html: str, zones: list[Zone], sure: float, kept: bool) -> None:
    draft = Draft(list(zones), [sure] * len(zones), [True] * len(zones))
    keep_parts_alike(document_of(html), draft)
    assert draft.zones[-1] is (Zone.BODY if kept else zones[-1])
    assert draft.zones[:-1] == zones[:-1]
