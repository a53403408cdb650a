"""Embedded posts: which quotations are some, and their addresses."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.extractors.body.posts import address_of_post, is_post
from scraper.page import Page

A, B = "https://a.example/1", "https://b.example/2"


@pytest.mark.parametrize(
    ("quotation", "address"),
    [
        (f'<blockquote class="twitter-tweet"><p>So <a href="{A}">it</a> is. <a href="{B}">May 1</a></blockquote>', B),
        (f'<blockquote class="bluesky-embed" cite="{A}"><p>So it is. <a href="{B}">May 1</a></blockquote>', B),
        (f'<blockquote class="twitter-tweet" cite="{A}"><p>So it is.</blockquote>', A),
        (f'<blockquote class="instagram-media" data-instgrm-permalink="{A}"><a href="{B}">A post</a></blockquote>', A),
        (f'<blockquote class="reddit-embed-bq"><a href="{A}">So it is</a> by <a href="{B}">ada</a></blockquote>', A),
        ('<blockquote class="embedly-card"><a href="/old/1">So it is</a></blockquote>', "/old/1"),
        ('<blockquote class="embedly-card"><a>So it is</a></blockquote>', None),
    ],
)
def test_the_address_of_a_post(quotation: str, address: str | None) -> None:
    document = read_document(
        Page(body=f"<html><body>{quotation}<p><a href='https://c.example/'>more</a>".encode(), url="https://own.example/a")
    )
    node = document.nodes.tag.index("blockquote")
    assert is_post(document.nodes.attributes[node])
    assert address_of_post(document, node) == address
