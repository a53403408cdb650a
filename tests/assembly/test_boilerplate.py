"""`boilerplate`: nothing of a page is lost. What no other field holds stands here, and no line twice."""

from __future__ import annotations

import json

import pytest

from scraper.assembly.boilerplate import assemble_boilerplate
from scraper.assembly.furniture import assemble_furniture
from scraper.page import Page
from scraper.pipeline import Settings, extract_page
from scraper.record import Author, DateFacts, Dates
from scraper.zones import Zone
from tests.extractors.zoned import zoned


def boilerplate(html: str, **fields: object) -> list[tuple[str, str]]:
    document, parts = zoned(html)
    made = assemble_boilerplate(document, parts, fields, assemble_furniture(document, parts))
    return [(one.zone, one.text) for one in made]


def test_zones_without_fields_are_here_in_whole() -> None:
    html = '<p data-zone="masthead">The Lantern</p><p data-zone="body">Story.</p><p data-zone="footer">Imprint<br>Imprint</p>'
    assert boilerplate(html) == [("masthead", "The Lantern"), ("footer", "Imprint\nImprint")]


def test_what_stands_beside_a_headline() -> None:
    html = """<div data-zone="related"><h3>Read also</h3>
    <article><i>Harbour</i><h4><a href="/ferry">Ferries return to port</a></h4><p>It took nine long months.</p></article>
    <article><i>Quay</i><h4><a href="/crane">A crane for the old quay</a></h4><p>It is yellow and stays on.</p></article></div>"""
    assert boilerplate(html) == [("related", "Harbour\nQuay")]


def test_the_kicker_of_a_title() -> None:
    html = '<div data-zone="title"><p>Harbour</p><h1>Ferries return</h1></div>'
    assert boilerplate(html, title="Ferries return") == [("title", "Harbour")]
    inside = '<h1 data-zone="title"><span>Harbour:</span> Ferries return</h1>'
    assert boilerplate(inside, title="Ferries return") == [("title", "Harbour: Ferries return")]


def test_a_thread_without_its_values() -> None:
    comment = """<li class="comment" id="comment-{0}"><b class="fn">{1}</b> <span class="date">3 May 2021, 09:15</span>
    <div class="comment-text"><p>Mine leaks, said number {0}.</p></div><a class="reply">Reply</a></li>"""
    html = f'<ol data-zone="comments">{comment.format(1, "Orla")}{comment.format(2, "Tam")}</ol>'
    assert boilerplate(html) == [("comments", "Reply")]


def test_a_byline_that_became_values() -> None:
    html = '<div data-zone="byline"><p>By Ada Moss, harbour reporter</p><p>Posted: 3 May 2021</p><p>4 min read</p></div>'
    facts = Dates(published_at=DateFacts(raw="3 May 2021", precision="day"))
    authors = (Author(name="Ada Moss", role="harbour reporter"),)
    assert boilerplate(html, byline="By Ada Moss", authors=authors, dates=facts) == [("byline", "4 min read")]


def test_a_word_answers_for_one_word() -> None:
    html = """<ul data-zone="tags"><li>Keywords: ferries, harbour</li><li>harbour harbour harbour</li></ul>"""
    assert boilerplate(html, tags=("ferries", "harbour")) == [("tags", "harbour harbour harbour")]


def test_a_zone_from_which_nothing_was_read() -> None:
    assert boilerplate('<p data-zone="comments">Odd words of a thread</p>') == [("comments", "Odd words of a thread")]


def test_invisible_characters_part_no_line_from_its_value() -> None:
    html = '<p data-zone="title">Fer\u00adries\u00a0return</p><p data-zone="footer">Im\u00adprint</p>'
    assert boilerplate(html, title="Ferries return") == [("footer", "Imprint")]


def test_the_body_is_no_boilerplate() -> None:
    html = (
        "<html><body><article><h1>Ferries return</h1>" + "<p>The first boat has left the harbour, and all of us saw it.</p>" * 9
    )
    article = extract_page(Page(body=html.encode(), url=None), Settings())
    assert article.body
    assert Zone.BODY not in {one.zone for one in article.boilerplate}


@pytest.mark.parametrize("node", [True, False])
def test_what_a_page_shows_instead_of_its_body(node: bool) -> None:
    shown = "<p>The first boat has left the harbour.</p><p>Our mayor saw it, called it a feast, and asks all of us for help.</p>"
    story = "<p>The first boat has left the harbour, and all who stood there have seen it go.</p>" * 8
    data = {"@type": "NewsArticle", "headline": "Ferries return", "articleBody": story}
    script = (
        f"<script type=application/ld+json>{json.dumps(data)}</script>" if node else f"<script>s = {json.dumps([story])}</script>"
    )
    html = f"<meta property=og:type content=article>{script}<article><h1>Ferries return</h1>{shown}</article>"
    article = extract_page(Page(body=html.encode(), url=None), Settings())
    assert article.body
    assert "feast" not in article.body
    assert [(one.zone, one.text) for one in article.boilerplate if "feast" in one.text] == [
        ("body", "Our mayor saw it, called it a feast, and asks all of us for help.")
    ]
