"""Links that interrupt the body, and links that are its own."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.link_lines import (
    find_bracketed_links,
    find_last_links,
    find_led_links,
    find_link_stacks,
    find_whole_links,
)
from scraper.zones.vocabulary import Zone

URL = "https://www.kettles.example/news/quay"
PROSE = "<p>The kettle on the quay has leaked since the spring.</p>"
HEADLINE = "Harbour closed for a week"


def led(*lines: str) -> list[str]:
    """The led links of a page whose blocks are all body."""
    document = read_document(Page(body=f"<html>{PROSE}{''.join(lines)}{PROSE}</html>".encode(), url=URL))
    return [document.blocks.text[i] for i in find_led_links(document, range(len(document.blocks.text)))]


def line(lead: str = "Katso myös:", href: str = "/news/harbour", headline: str = HEADLINE, rest: str = "", tag: str = "p") -> str:
    return f'<{tag}>{lead} <a href="{href}">{headline}</a>{rest}</{tag}>'


LED = [
    ("a lead in any language", line()),
    ("a full address of the site", line(href="https://kettles.example/news/harbour")),
    ("a bar", line(lead="READ |")),
]
OWN = [
    ("another site", line(href="https://harbour.example/news")),
    ("a name", line(headline="The Quay")),
    ("a sentence goes on", line(rest=" is what the board says.")),
    ("no lead", line(lead="")),
    ("a sentence before it", line(lead="The board met on Monday and said what it says every year:")),
    ("an entry with its date", line(lead="11 May 2019:")),
    ("an item of a list", line(tag="li")),
    ("two links", line(rest=' <a href="/2">The board sends for a broom</a>')),
    ("a lead of half a sentence", line(lead="The board of the harbour said on Monday that")),
    ("a lead that does not end", line(lead="Katso myös")),
    ("a headline of many words", line(headline="Harbour closed for a week " * 8)),
]


@pytest.mark.parametrize("html", [case[1] for case in LED], ids=[case[0] for case in LED])
def test_led(html: str) -> None:
    (text,) = led(html)
    assert text.endswith(HEADLINE)


@pytest.mark.parametrize("html", [case[1] for case in OWN], ids=[case[0] for case in OWN])
def test_own(html: str) -> None:
    assert led(html) == []


def test_entries_side_by_side_are_a_list() -> None:
    assert led(line(lead="Best kettle:"), line(lead="Best pot:", headline="A pot for a small kitchen")) == []


@pytest.mark.parametrize(
    ("html", "count"),
    [
        (line(lead="", headline="The harbour is closed for a week"), 1),
        (line(lead="»", headline="The harbour is closed for a week", tag="li"), 1),
        (line(lead="", headline="港口将关闭一周以待检修"), 1),
        (line(lead="", headline="The harbour is closed"), 0),
        (line(lead="", headline="The harbour is closed for a week", rest=", says the board, and will open in May"), 0),
        (line(lead="", headline="The harbour is closed for a week", href="https://harbour.example/"), 0),
        (line(lead="", headline="The harbour is closed for a week", href="#harbour"), 0),
        (line(lead="", headline="The harbour is closed for a week", href=""), 0),
        (line(lead="", headline="The harbour is closed", rest=' <a href="/2">for a week and a day</a>'), 0),
    ],
    ids=[
        "a headline",
        "in a list",
        "unparted",
        "too short",
        "a sentence goes on",
        "another site",
        "the page itself",
        "no address",
        "two links",
    ],
)
def test_whole_links(html: str, count: int) -> None:
    document = read_document(Page(body=f"<html>{PROSE}{html}{PROSE}</html>".encode(), url=URL))
    assert len(list(find_whole_links(document, range(len(document.blocks.text))))) == count


def stack(*links: str, label: str = "", host: str = "") -> str:
    lines = [f'<a href="{host}/{number}">{link}</a>' for number, link in enumerate(links)]
    return f"<td>{'<br>'.join([label, *lines] if label else lines)}</td>"


HEADLINES = ("Harbour closed for a week", "The board sends for a broom", "Rain on the quay again")


@pytest.mark.parametrize(
    ("html", "zones"),
    [
        (stack("Home", "Nation", "Sport"), [Zone.NAVIGATION]),
        (stack(*HEADLINES), [Zone.TICKER]),
        (stack(*HEADLINES, label="Read also"), [Zone.RELATED]),
        (stack("港口关闭一周以待检修", "渡船停航三日", "码头又下起了雨"), [Zone.TICKER]),
        (stack("首页", "国内", "体育"), [Zone.NAVIGATION]),
        (stack(*HEADLINES[:2]), []),
        (stack(*HEADLINES, host="https://harbour.example"), []),
        (stack(*HEADLINES).replace("<br>", " and<br>"), []),
        (stack("Related news", "Rain on the quay again", "The board sends for a broom"), [Zone.TICKER]),
    ],
    ids=[
        "sections",
        "headlines",
        "label",
        "unparted headlines",
        "unparted sections",
        "two are few",
        "another site",
        "sentence",
        "a headline that could be a label",
    ],
)
def test_stacks(html: str, zones: list[Zone]) -> None:
    document = read_document(Page(body=f"<html>{PROSE}<table><tr>{html}</table>{PROSE}</html>".encode(), url=URL))
    assert [zone for _, zone in find_link_stacks(document, range(len(document.blocks.text)))] == zones


BRACKETED = [
    ("a headline of the site", '[ More kettles? Read <a href="/harbour">Harbour closed for a week now</a>. ]', Zone.RELATED),
    ("a letter", 'All that boils comes each morning before six, <a href="/letter">subscribe here</a>', None),
    (
        "a letter in brackets",
        '[All that boils comes each morning before six, <a href="/letter">subscribe here</a>]',
        Zone.PROMOTION,
    ),
    ("a network", '[More kettles? <a href="https://kettles.social/">Follow us there, and see them all boil</a>]', Zone.PROMOTION),
    ("read also", '[Read also: <a href="/harbour">Harbour closed for a week now</a>, and again]', Zone.RELATED),
    ("a note", '[Editor\'s note: the kettle was <a href="/harbour">seen before it leaked in the spring</a>.]', None),
    (
        "a correction",
        '[An earlier version of this article misstated <a href="/harbour">the age of the kettle on the quay</a>.]',
        None,
    ),
    ("no link", "[The kettle on the quay has leaked since the spring, and nobody came.]", None),
    ("a source", '[via <a href="/harbour">Harbour Herald</a>]', None),
    ("two brackets", '[1] The kettle leaks, <a href="/harbour">says the board of the harbour</a> [2]', None),
]


@pytest.mark.parametrize(("html", "wanted"), [case[1:] for case in BRACKETED], ids=[case[0] for case in BRACKETED])
def test_a_sentence_in_brackets_that_leads_elsewhere(html: str, wanted: Zone | None) -> None:
    document = read_document(Page(body=f"<html>{PROSE}<p>{html}</p>{PROSE}</html>".encode(), url=URL))
    assert list(find_bracketed_links(document, range(3))) == ([(1, wanted)] if wanted else [])


@pytest.mark.parametrize(
    ("end", "count"),
    [
        ('<h3>More of the harbour</h3><p><a href="/1">The ferry</a></p><p><a href="/2">The quay</a></p>', 3),
        ('<p>You may like:</p><ul><li><a href="/1">The ferry</a></li></ul>', 2),
        ('<h3>Sources</h3><p><a href="https://tide.example/1">The ferry</a></p><p><a href="/2">The quay</a></p>', 0),
        ('<p>So they say.</p><p><a href="/1">The ferry</a></p>', 0),
        ('<h3>The ferry</h3><p>It sails, and <a href="/1">so they say</a>.</p>', 0),
        ('<h3>The ferry</h3><p><a href="/1">The ferry</a></p><p>It sails.</p>', 0),
        ("<h3>The ferry</h3>", 0),
    ],
    ids=["a heading", "a colon", "other sites", "a sentence above", "a sentence with a link", "no end", "no links"],
)
def test_links_to_the_site_that_end_the_body(end: str, count: int) -> None:
    html = f"<html><body><p>Prose.</p>{end}</body></html>"
    document = read_document(Page(body=html.encode(), url="https://harbour.example/today"))
    assert len(list(find_last_links(document, range(len(document.blocks.text))))) == count
