"""What a feed said of a page is evidence where the page itself says nothing."""

from __future__ import annotations

from scraper.page import Page
from scraper.pipeline import extract_page

HINTS = {"section": "Harbour", "author": "Oona Bryce", "published_at": "2024-03-05T07:00:00+00:00"}
BODY = "<p>" + "The ferry ran aground on the bar at low tide, and it stayed there for the whole of the day. " * 4 + "</p>"


def test_hints_fill_what_the_page_leaves_out() -> None:
    page = Page(body=f"<html><body><h1>Ferry aground at the bar</h1>{BODY * 3}".encode(), hints=HINTS)
    article = extract_page(page)
    assert article.section == "Harbour"
    assert [author.name for author in article.authors] == ["Oona Bryce"]
    assert article.published_at == "2024-03-05T07:00:00+00:00"


def test_the_page_comes_before_the_feed() -> None:
    meta = '<meta property="article:section" content="Tides">'
    page = Page(body=f"<html><head>{meta}</head><body><h1>Ferry aground at the bar</h1>{BODY * 3}".encode(), hints=HINTS)
    assert extract_page(page).section == "Tides"
