from __future__ import annotations

import pytest

from scraper.fetchers.verdict import judge_page, judge_status, judge_type
from scraper.page import OUTCOMES

URL = "https://pier.example/2026/a-story"
PARAGRAPHS = b"<p>The board agreed.</p>" * 5


def page(title: str, body: bytes = b"") -> bytes:
    return f"<html><head><title>{title}</title></head><body>".encode() + body + b"</body></html>"


@pytest.mark.parametrize(
    "title",
    [
        "404",
        "404 Not Found",
        "Error 404",
        "Page not found | The Pier Post",
        "The Pier Post - Page Not Found",
        "Sorry, page not found",
        "The page you requested could not be found",
        "Seite nicht gefunden",
        "Die Seite wurde nicht gefunden",
        "Page introuvable",
        "Cette page n'existe plus",
        "Página no encontrada – El Muelle",
        "Página não encontrada",
        "Pagina non trovata",
        "Страница не найдена",
        "الصفحة غير موجودة",
        "页面不存在",
        "ページが見つかりません",
        "Sayfa bulunamadı",
        "This page does not exist",
        "Article no longer available",
    ],
)
def test_titles_that_say_that_the_page_is_not_there(title: str) -> None:
    assert judge_page(URL, URL, page(title, PARAGRAPHS)) == "soft_404"


@pytest.mark.parametrize(
    "title",
    [
        "Missing hiker not found after three days",
        "Page not found: how a historian lost a book",
        "404 days at sea",
        "Is the page dead?",
        "Evidence could not be found, court says",
        "The error 404 generation - The Pier Post",
        "Access denied to journalists at the port",
        "Just a moment with Ada Quill",
        "Are you a robot or a poet?",
    ],
)
def test_titles_of_articles(title: str) -> None:
    assert judge_page(URL, URL, page(title, PARAGRAPHS)) == "ok"


@pytest.mark.parametrize(
    ("final", "outcome"),
    [
        ("https://pier.example/", "soft_404"),
        ("https://pier.example/index.html", "soft_404"),
        ("https://consent.pier.example/collect?to=x", "consent"),
        ("https://pier.example/consent/?next=x", "consent"),
        ("https://pier.example/2026/a-story/", "ok"),
        ("https://pier.example/2026/consent-law-passed", "ok"),
    ],
)
def test_where_a_redirect_ends(final: str, outcome: str) -> None:
    assert judge_page(URL, final, page("A story", PARAGRAPHS)) == outcome


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (b"<script src=a.js></script><div id=root></div>", "js_shell"),
        (b"<script></script><noscript>You need to enable JavaScript to run this.</noscript>", "js_shell"),
        (b'<script></script><div id=app></div><script type=x>{"articleBody": "text"}</script>', "ok"),
        (b"<script></script><div id=root></div><div>" + b"words enough to read " * 30 + b"</div>", "ok"),
        (b"<script src=/cdn/cf-chl-bypass.js></script><div>one moment</div>", "blocked"),
        (b"<div id=root></div>", "ok"),
        (b"", "ok"),
    ],
)
def test_thin_pages(body: bytes, outcome: str) -> None:
    assert judge_page(URL, URL, page("The Pier Post", body)) == outcome


@pytest.mark.parametrize("title", ["Just a moment...", "Attention Required! | Cloudflare", "Access Denied", "Are you a robot?"])
def test_walls(title: str) -> None:
    assert judge_page(URL, URL, page(title, b"<p>Checking.")) == "blocked"


@pytest.mark.parametrize(
    ("kind", "body", "outcome"),
    [
        ("text/html; charset=x", b"<p>", "ok"),
        ("", b"<p>", "ok"),
        ("application/octet-stream", b"<!DOCTYPE html><p>", "ok"),
        ("text/plain", b"words", "ok"),
        ("application/json", b"{}", "not_html"),
        ("image/jpeg", b"\xff\xd8\xff\xe0", "not_html"),
        ("text/html", b"%PDF-1.4", "not_html"),
        ("text/html", b"PK\x03\x04", "not_html"),
    ],
)
def test_types(kind: str, body: bytes, outcome: str) -> None:
    assert judge_type({"content-type": kind}, body) == outcome


@pytest.mark.parametrize("status", range(100, 600))
def test_every_status_has_a_class(status: int) -> None:
    outcome, retryable = judge_status(status)
    assert outcome in OUTCOMES
    assert retryable in (True, False)
    assert (outcome == "ok") == (200 <= status < 300)
