"""What stands among the body's own paragraphs is body, and what only looks like it is not."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.mend import Draft, keep_article_whole, keep_tables_whole, mend
from scraper.zones.vocabulary import Partition, Zone

BODY = "The ferry ran aground at noon on the bank off the old pier, and no one aboard was hurt, the harbour master said."
LONG = "Harbour Tickets, the company that sells the crossing, called the morning a success and asked people to book for Friday."
TABLE = '<table class="{0}"><tr><td>{1}Kettle{2}</td><td>{1}Nine{2}</td></tr></table>'


def page(middle: str) -> str:
    paragraphs = "".join(f"<p>{number} {BODY}</p>" for number in ("One.", "Two.", "Three."))
    text = f'<div class="text">{paragraphs}{middle}<p>Last. {BODY}</p></div>'
    return f"<nav><p>Menu</p></nav>{text}<div><p>{LONG}</p></div>"


def mended(html: str, taken_for: Zone) -> list[Zone]:
    """Zones of the blocks between the third and the last paragraph, all `taken_for` before."""
    document = read_document(Page(body=f"<html><body>{html}</body></html>".encode()))
    texts = document.blocks.text
    zones = [Zone.BODY if text.endswith(BODY) else taken_for for text in texts]
    keep_article_whole(document, Draft(zones, [0.5] * len(zones), [True] * len(zones)))
    assert zones[0] is taken_for
    assert zones[-1] is taken_for  # outside the article's box
    return zones[4:-2]


KEPT = [
    ("prose in a paragraph of the body's make", f"<p>{LONG}</p>", Zone.PROMOTION),
    ("a table", TABLE.format("", "", ""), Zone.OTHER),
    ("a table in a frame", "<div>" + TABLE.format("", "", "") + "</div>", Zone.NAVIGATION),
]
LEFT = [
    ("a short line", "<p>Photo: Orla</p>", Zone.CAPTION),
    ("prose of another make", f'<p class="offer">{LONG}</p>', Zone.PROMOTION),
    ("prose in a box of its own", f"<aside><p>{LONG}</p></aside>", Zone.PROMOTION),
    ("links", f'<p><a href="/x">{LONG}</a></p>', Zone.RELATED),
    ("a menu without markup", f"<p>{'Home<br>' * 30}{LONG}</p>", Zone.OTHER),
    ("what only the tagger can tell", f"<p>{LONG}</p>", Zone.STANDFIRST),
    ("a table of links", TABLE.format("", '<a href="/x">', "</a>"), Zone.RELATED),
    ("hidden prose", f"<p hidden>{LONG}</p>", Zone.NOTICE),
]


@pytest.mark.parametrize(("middle", "taken_for"), [case[1:] for case in KEPT], ids=[case[0] for case in KEPT])
def test_kept(middle: str, taken_for: Zone) -> None:
    assert set(mended(page(middle), taken_for)) == {Zone.BODY}


@pytest.mark.parametrize(("middle", "taken_for"), [case[1:] for case in LEFT], ids=[case[0] for case in LEFT])
def test_left(middle: str, taken_for: Zone) -> None:
    assert set(mended(page(middle), taken_for)) == {taken_for}


@pytest.mark.parametrize(
    ("middle", "sure", "zone", "kept"),
    [
        (f'<div class="part"><p>{LONG}</p></div>', 0.3, Zone.PROMOTION, True),
        (f'<div class="part"><p>{LONG}</p></div>', 0.5, Zone.PROMOTION, False),
        (f'<div class="part"><p>{LONG}</p></div>', 0.3, Zone.CAPTION, False),
        (f'<div class="offer"><p>{LONG}</p></div>', 0.3, Zone.PROMOTION, False),
        (f'<div class="part"><p class="offer">{LONG}</p></div>', 0.3, Zone.PROMOTION, False),
        (f'<div class="part"><p><a href="/x">{LONG}</a></p></div>', 0.3, Zone.PROMOTION, False),
        ('<div class="part"><p>Sign up.</p></div>', 0.3, Zone.PROMOTION, False),
    ],
    ids=["lost", "told", "a caption", "another box", "another make", "a link", "a button"],
)
def test_prose_in_boxes_of_its_own_made_as_most_of_the_text_is_body(middle: str, sure: float, zone: Zone, kept: bool) -> None:
    part = f'<div class="part"><p>{BODY}</p></div>'
    document = read_document(Page(body=f"<html><body>{part * 4}{middle}{part}</body></html>".encode()))
    draft = Draft([*[Zone.BODY] * 4, zone, Zone.BODY], [*[0.9] * 4, sure, 0.9], [True] * 6)
    keep_article_whole(document, draft)
    assert draft.zones[4] is (Zone.BODY if kept else zone)


def test_headings_above_body_are_body_and_others_are_not() -> None:
    html = page(f"<h3>Aboard</h3><p>Four. {BODY}</p><h3>More</h3>")
    assert mended(html, Zone.NAVIGATION) == [Zone.BODY, Zone.BODY, Zone.BODY]
    html = page("<h3>Aboard</h3><p>Advertisement</p>")
    assert mended(html, Zone.NAVIGATION) == [Zone.NAVIGATION, Zone.NAVIGATION]


@pytest.mark.parametrize(
    ("heading", "taken_for"),
    [
        ('<h3><a href="/x">Aboard</a></h3>', Zone.NAVIGATION),
        ("<h3 hidden>Aboard</h3>", Zone.NAVIGATION),
        ("<div><h3>Aboard</h3></div>", Zone.NAVIGATION),
        ("<h3>Aboard</h3>", Zone.COMMENT_FORM),
        ("<h5>Aboard</h5>", Zone.NAVIGATION),
    ],
    ids=["a link", "hidden", "in a box of its own", "what no heading is taken for", "a small one"],
)
def test_headings_that_are_left(heading: str, taken_for: Zone) -> None:
    assert mended(page(f"{heading}<p>Four. {BODY}</p>"), taken_for) == [taken_for, Zone.BODY]


@pytest.mark.parametrize(("confidence", "wanted"), [(0.6, Zone.BODY), (0.7, Zone.PROMOTION)])
def test_what_the_tagger_is_sure_of_stays(confidence: float, wanted: Zone) -> None:
    document = read_document(Page(body=page(f"<p>{LONG}</p>").encode()))
    zones = [Zone.BODY if text.endswith(BODY) else Zone.PROMOTION for text in document.blocks.text]
    draft = Draft(zones, [confidence] * len(zones), [True] * len(zones))
    keep_article_whole(document, draft)
    assert draft.zones[4] is wanted


def test_a_page_without_body_stays_as_it_is() -> None:
    document = read_document(Page(body=f"<html><body><p>{LONG}</p><table><tr><td>a</td></tr></table></body></html>".encode()))
    zones = [Zone.OTHER] * len(document.blocks.text)
    keep_article_whole(document, Draft(zones, [0.5] * len(zones), [True] * len(zones)))
    assert set(zones) == {Zone.OTHER}


def test_what_is_certain_stays_so_in_a_table_of_the_article() -> None:
    table = '<table><tr><td><div class="sharedaddy"><p>Share</p></div></td><td>Kettle</td></tr></table>'
    document = read_document(Page(body=f"<html><body>{page(table)}</body></html>".encode()))
    texts = document.blocks.text
    zones = [Zone.BODY if text.endswith(BODY) else Zone.OTHER for text in texts]
    found = mend(document, Partition(zones, [0.5] * len(zones), [True] * len(zones))).zones
    assert found[texts.index("Share")] is Zone.SHARING
    assert found[texts.index("Kettle")] is Zone.BODY


@pytest.mark.parametrize(
    ("rows", "is_body", "expected"),
    [
        ("<tr><td>Kettle<td>1.4<tr><td>Urn<td>2.2<tr><td>Pan<td>3.0", "111101", "111111"),
        ("<tr><th>Model<th>Mark<tr><td>Kettle<td>1.4<tr><td>Urn<td>2.2", "001010", "001010"),  # most is something else
        ("<tr><td>Kettle<td>1.4<td><a href=/k>Buy</a><tr><td>Urn<td>2.2<td><a href=/u>Buy</a>", "110110", "110110"),
        ("<tr><td>Mara, 3 May<tr><td>Lovely.<tr><td>Tom, 4 May<tr><td>Indeed.", "0101", "0101"),  # a single column
        ("<tr><td>Kettle<td>1.4<tr><td><p>Urn<p>more<td>2.2", "11101", "11101"),  # what else a cell of the body holds
        (f"<tr><td>{LONG * 3}<td>Menu<tr><td>Urn<td>2.2", "1011", "1011"),  # layout
        ("<tr><td>Kettle<td>1.4<td>2.2", "101", "101"),  # a single row
        ("<tr><td>Kettle<td>1.4<tr><td>Urn<td><p>*<p>*<p>*", "111000", "111000"),  # stars to vote by
        ("<tr><td>Kettle<td>1.4<tr><td>Urn<td hidden>2.2", "1110", "1110"),
        (
            "<tr><td>Kettle<td>1.4<tr><td>Urn<td><table><tr><td>a<td>b<tr><td>c<td>d</table>",
            "1110000",
            "1110000",
        ),  # around another
    ],
)
def test_cells_of_the_bodys_tables(rows: str, is_body: str, expected: str) -> None:
    document = read_document(Page(body=f"<html><body><table>{rows}</table></body></html>".encode()))
    zones = [Zone.BODY if one == "1" else Zone.OTHER for one in is_body]
    assert len(zones) == len(document.blocks.text)
    keep_tables_whole(document, Draft(zones, [0.9] * len(zones), [True] * len(zones)))
    assert "".join("1" if zone is Zone.BODY else "0" for zone in zones) == expected


@pytest.mark.parametrize("other", [Zone.TITLE, Zone.TICKER, Zone.COMMENTS])
def test_cells_that_are_no_part_of_the_bodys_tables(other: Zone) -> None:
    document = read_document(Page(body=b"<html><body><table><tr><td>Kettle<td>1.4<tr><td>Urn<td>2.2</table></body></html>"))
    zones = [*[Zone.BODY] * 3, other]
    keep_tables_whole(document, Draft(zones, [0.9] * 4, [True] * 4))
    assert zones[3] is other


def test_a_table_with_the_headline_is_layout() -> None:
    document = read_document(Page(body=b"<html><body><table><tr><td>Kettle<td>1.4<tr><td>Urn<td>2.2</table></body></html>"))
    zones = [Zone.TITLE, Zone.BODY, Zone.BODY, Zone.OTHER]
    keep_tables_whole(document, Draft(zones, [0.9] * 4, [True] * 4))
    assert zones[3] is Zone.OTHER
