"""`Document`: addresses, texts that the page states."""

from __future__ import annotations

import json
from itertools import product
from urllib.parse import urljoin

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.pipeline import process
from scraper.record import Article

_PARTS = ("/", "a", "1.b", ".", "..", "?", "=", "&c", "%20", "#")


@pytest.mark.parametrize("stated", ["http://[::1", "//[", "/a/"])
def test_a_base_that_is_no_address_is_none(stated: str) -> None:
    own = "https://outlet.example/news/" if stated != "/a/" else "https://[::1/news/"
    document = read_document(Page(body=f"<base href='{stated}'><p>x".encode(), url=own, is_text=False))
    assert document.base_url == own
    assert document.absolute("b") == ("https://outlet.example/news/b" if stated != "/a/" else None)


@pytest.mark.parametrize("base", ["https://outlet.example/news/story?x", "HTTP://Outlet.example:80", "//outlet.example/a/"])
def test_paths_from_the_root_resolve_as_all_addresses_do(base: str) -> None:
    document = read_document(Page(body=b"<p>x", url=base, is_text=False))
    for parts in product(_PARTS, repeat=4):
        href = "/" + "".join(parts)
        url = urljoin(base, href)
        assert document.absolute(href) == (url if url.startswith(("http://", "https://")) else None)


@pytest.mark.parametrize("prose", ["", "<p>The ferry returned to the harbour after nine years, and all of us saw it.</p>"])
def test_a_stated_text_that_is_nested_too_deep_harms_no_page(prose: str) -> None:
    stated = json.dumps({"@type": "NewsArticle", "headline": "Ferry returns", "articleBody": "<b>" * 6000 + "It did. " * 50})
    page = Page(body=f'{prose}<h1>Ferry</h1><script type="application/ld+json">{stated}</script>'.encode(), url=None)
    document = read_document(page)
    assert (document.stated_body or None, document.stated_document) == (None, None)
    assert isinstance(process(page), Article)


def test_an_address_in_angle_brackets_is_no_tag() -> None:
    assert read_document(Page(body=b"From: Mara <a@bell.example>\n\nSee <https://bell.example/>")).is_text
    assert not read_document(Page(body=b"<p\nid=a>See")).is_text


@pytest.mark.parametrize(
    ("html", "read"),
    [
        (
            '<p>See <a href="/x">the kettle <span class="sr-only">(opens in a new tab)</span></a>, she said.',
            "See the kettle, she said.",
        ),
        (
            '<p>It takes 9 <span class="screen-reader-text tea">minutes</span> <span aria-hidden="true">min</span>',
            "It takes 9 min",
        ),
        ('<h2><span>Tea</span><span class="visually-hidden">: </span><span>The kettle leaks</span>', "Tea: The kettle leaks"),
        ('<p><span class="sr-only">Only for </span><b class="sr-only">those who hear it</b>', "Only for those who hear it"),
        ('<p>To <a href="#main" class="visually-hidden-focusable">the text</a>', "To the text"),
        ("<pre>lid()\n<i class='sr-only'>Copied</i>\n  spout()", "lid()\nCopied\n  spout()"),
    ],
    ids=["a note on a link", "a unit", "a colon", "nothing else", "a link that shows", "code"],
)
def test_words_to_be_read_out_are_no_part_of_a_line(html: str, read: str) -> None:
    document = read_document(Page(body=f"<html><body>{html}".encode()))
    assert document.read_block(0) == read
    assert "".join(document.blocks.text[0].split()) == "".join(document.text_of(0).split())  # the zones hold all
