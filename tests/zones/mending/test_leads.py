"""The lead that looks like the first paragraph: by where it stands, and what stands between it and the text."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Zone
from scraper.zones.mending.leads import OpeningLead, find_opening_lead

LEAD = "<p>The ferry that forgot Sundays swims again, says the man who built it."
TEXT = "".join(f"<p>{number} {'It sat on the sand for a week. ' * 5}" for number in range(4))
PARAGRAPH = f"<p>{'It sat on the sand for a week, and nobody went to see it. ' * 9}"
B, T = Zone.BODY, Zone.TITLE


def document_of(html: str) -> Document:
    return read_document(Page(body=f"<h1>Ferry aground</h1>{html}".encode()))


def find(html: str, *between: Zone) -> OpeningLead | None:
    document = document_of(html)
    zones = [T, B, *between, *[B] * (len(document.blocks.text) - 2 - len(between))]
    return find_opening_lead(document, zones, [i for i, zone in enumerate(zones) if zone is B])


@pytest.mark.parametrize(
    ("html", "between", "is_parted"),
    [
        (f"<div>{LEAD}</div><div>{TEXT}</div>", (), False),
        (f"<div>{LEAD}</div><p>By Ada Moss<div>{TEXT}</div>", (Zone.BYLINE,), True),
        (f"<div>{LEAD}</div><p>Photo: Ada Moss<p>Ada Moss<div>{TEXT}</div>", (Zone.CAPTION, Zone.BYLINE), True),
        (f"<h2>{LEAD[3:]}</h2><div>{TEXT}</div>", (), False),
        (f"<div>{LEAD}</div><div>{PARAGRAPH * 3}</div>", (), False),
    ],
    ids=["above the text", "above the byline", "above the picture", "a heading", "three paragraphs"],
)
def test_a_lead_stands_in_an_element_of_its_own(html: str, between: tuple[Zone, ...], is_parted: bool) -> None:
    assert find(html, *between) == OpeningLead(1, is_parted)


@pytest.mark.parametrize(
    ("html", "between"),
    [
        (f"<div>{LEAD}{TEXT}</div>", ()),
        (f"<div>{LEAD}<div>{TEXT}</div>{LEAD}</div>", ()),
        (f"<div>{LEAD}</div><p>Contents<div>{TEXT}</div>", (Zone.NAVIGATION,)),
        (f"<div>{LEAD}</div><p>By Ada Moss<p>Contents<div>{TEXT}</div>", (Zone.BYLINE, Zone.NAVIGATION)),
        (f"<div><p>Harbour news</div><div>{TEXT}</div>", ()),
        (f"<ul><li>{LEAD[3:]}</ul><div>{TEXT}</div>", ()),
        (f"<div>{LEAD}</div><div>{TEXT[:300]}</div>", ()),
        (f"<div>{LEAD}</div><section><p>Aground</section><div>{TEXT}</div>", ()),
        (f"<div>{LEAD}</div><p>Our newsletter<div>{TEXT}</div>", (Zone.PROMOTION,)),
        (f"<div>{LEAD}</div><div>{PARAGRAPH * 2}</div>", ()),
        (f"<div>{LEAD}</div><p>So<p>it<p>is", ()),
        (f"<section>{LEAD}{PARAGRAPH}</section>{PARAGRAPH * 4}", ()),
    ],
    ids=[
        "among the paragraphs",
        "not alone",
        "contents",
        "contents and a byline",
        "a kicker",
        "an item",
        "little text",
        "far above",
        "a promotion",
        "two paragraphs",
        "no text of an article",
        "beside the first paragraph",
    ],
)
def test_other_first_paragraphs_are_none(html: str, between: tuple[Zone, ...]) -> None:
    assert find(html, *between) is None


def test_a_page_with_a_lead_or_without_a_headline_has_no_other() -> None:
    document = document_of(f"<p>Harbour news<div>{LEAD}</div><div>{TEXT}</div>")
    for above, wanted in (([T, Zone.BYLINE], OpeningLead(2, False)), ([T, Zone.STANDFIRST], None), ([Zone.BYLINE] * 2, None)):
        zones = [*above, *[B] * 5]
        assert find_opening_lead(document, zones, list(range(2, 7))) == wanted
