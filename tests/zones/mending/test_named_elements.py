"""What stands in elements whose tag or role says what they hold."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Zone
from scraper.zones.mending.mend import (
    Draft,
    keep_parts_alike,
    keep_quote_sources,
    part_named_elements,
)


def document_of(html: str) -> Document:
    return read_document(Page(body=html.encode()))


def zones_of(document: Document) -> list[Zone]:
    """The zones of a document that was all body before."""
    count = len(document.blocks.text)
    draft = Draft([Zone.BODY] * count, [0.5] * count, [True] * count)
    part_named_elements(document, draft)
    return draft.zones


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


PULLED = "<blockquote><p>Nobody is certain.</p></blockquote>"


@pytest.mark.parametrize(
    ("figure", "zone", "kept"),
    [
        (f"{PULLED}<figcaption>Mara Quill</figcaption>", Zone.CAPTION, True),
        (f"{PULLED}<figcaption>Mara Quill</figcaption>", Zone.RELATED, False),
        (f"{PULLED}<figcaption>Mara Quill</figcaption>", Zone.PROMOTION, False),
        (f"<img src='quay.jpg'>{PULLED}<figcaption>Mara Quill</figcaption>", Zone.CAPTION, False),
        (f"{PULLED}<figcaption><a href='/post/7'>Mara Quill</a></figcaption>", Zone.CAPTION, False),
        (f"{PULLED * 3}<figcaption>Mara Quill</figcaption>", Zone.CAPTION, False),
        ("<p>Nobody is certain.</p><figcaption>Mara Quill</figcaption>", Zone.CAPTION, False),
    ],
    ids=["a quotation", "taken for links", "for an advertisement", "a picture", "a post", "several", "no quotation"],
)
def test_a_quotation_in_a_figure_is_body(figure: str, zone: Zone, kept: bool) -> None:
    document = document_of(f"<body><p>Prose.</p><figure>{figure}</figure><p>Prose.</p></body>")
    inside = len(document.blocks.text) - 2
    draft = Draft([Zone.BODY, *[zone] * inside, Zone.BODY], [0.9] * (inside + 2), [True] * (inside + 2))
    keep_parts_alike(document, draft)
    assert draft.zones[1:-1] == [Zone.BODY if kept else zone] * inside


def test_what_is_no_caption_in_the_figure_of_a_quotation_stays() -> None:
    inside = f"{PULLED}<figcaption>Mara Quill</figcaption><p hidden>Menu</p>"
    document = document_of(f"<p>Prose.</p><figure>{inside}</figure><p>Prose.</p>")
    zones = [Zone.BODY, Zone.CAPTION, Zone.RELATED, Zone.OTHER, Zone.BODY]
    draft = Draft(list(zones), [0.9] * 5, [True] * 5)
    keep_parts_alike(document, draft)
    assert draft.zones == [Zone.BODY, Zone.BODY, *zones[2:]]


def test_a_quotation_in_a_figure_beside_the_text_is_none_of_it() -> None:
    document = document_of(f"<p>Prose.</p><p>Prose.</p><figure>{PULLED}</figure>")
    draft = Draft([Zone.BODY, Zone.BODY, Zone.CAPTION], [0.9] * 3, [True] * 3)
    keep_parts_alike(document, draft)
    assert draft.zones[2] is Zone.CAPTION


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


def test_a_dialog_of_a_toolkit_is_no_body_unless_it_is_the_page() -> None:
    for prose, wanted in (("<p>Prose.</p>" * 3, Zone.NOTICE), ("", Zone.BODY)):
        document = document_of(f'{prose}<div class="modal fade"><p>We value your privacy.</p></div>')
        count = len(document.blocks.text)
        draft = Draft([Zone.BODY] * count, [0.5] * count, [True] * count)
        part_named_elements(document, draft)
        assert draft.zones[-1] is wanted


@pytest.mark.parametrize(
    "dialog",
    [
        "<dialog><p>{}</p></dialog>",
        '<dialog class="x"><p>{}</p></dialog>',
        '<div aria-modal="true"><p>{}</p></div>',
        '<div class="Popup wide"><p>{}</p></div>',
        '<div role="alertdialog"><p>{}</p></div>',
    ],
)
def test_what_is_a_dialog(dialog: str) -> None:
    document = document_of(f"<p>Prose.</p>{dialog.format('We value your privacy.')}<p>More prose.</p>")
    assert zones_of(document) == [Zone.BODY, Zone.NOTICE, Zone.BODY]


def test_other_classes_and_roles_are_no_dialogs() -> None:
    html = '<div class="modality" role="note"><p>Prose.</p></div><div class="modal"><p>Sign up.</p></div><p>Prose.</p>'
    assert zones_of(document_of(f"<p>Prose.</p>{html}")) == [Zone.BODY, Zone.BODY, Zone.NOTICE, Zone.BODY]


def test_a_caption_inside_a_quotation_is_one() -> None:
    figure = "<figure><blockquote>Nobody is certain.<p><figcaption>Mara Quill</figcaption></p></blockquote></figure>"
    document = document_of(f"<p>Prose.</p>{figure}")
    draft = Draft([Zone.BODY, Zone.BODY, Zone.CAPTION], [0.5] * 3, [True] * 3)
    keep_quote_sources(document, draft)
    assert draft.zones[2] is Zone.CAPTION


def test_who_is_quoted_elsewhere_is_no_body() -> None:
    figure = "<figure><blockquote>Nobody is certain.</blockquote><figcaption>Mara Quill</figcaption></figure>"
    draft = Draft([Zone.BODY, Zone.PROMOTION, Zone.PROMOTION], [0.5] * 3, [True] * 3)
    keep_quote_sources(document_of(f"<p>Prose.</p>{figure}"), draft)
    assert draft.zones == [Zone.BODY, Zone.PROMOTION, Zone.PROMOTION]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ('<article aria-labelledby="story"><h6 id="story">Article</h6><p>Prose.</p></article>', Zone.OTHER),
        ('<h2 class="visually-hidden">Main content</h2><p>Prose.</p>', Zone.OTHER),
        ('<section aria-labelledby="tides"><h2 id="tides">Tides</h2><p>Prose.</p></section>', Zone.BODY),
        ('<article><h2 id="tides" class="title">Tides</h2><p>Prose.</p></article>', Zone.BODY),
        ('<p class="sr-only">Prose.</p><p>Prose.</p>', Zone.BODY),
    ],
    ids=["names the article", "hidden by a toolkit", "names a section", "a sub-heading", "no heading"],
)
def test_a_heading_for_those_who_hear_the_page_is_no_body(html: str, wanted: Zone) -> None:
    assert zones_of(document_of(html)) == [wanted, Zone.BODY]


def test_a_hidden_heading_in_the_midst_is_body() -> None:
    assert set(zones_of(document_of('<p>Prose.</p><h2 class="sr-only">Footnotes</h2><p>Prose.</p>'))) == {Zone.BODY}
