"""Names in the markup: which words of an element and of a link are looked at, and which make elements alike."""

from __future__ import annotations

from zlib import crc32

import numpy as np
import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.tagger.features import column_names, measure
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.names import BUCKETS, token_buckets
from scraper.zones.tagger.tag import ZONES, read_weights

URL = "https://www.kettles.example/news/2026/storm"


def layout_of(html: str) -> Layout:
    return Layout(read_document(Page(body=html.encode(), url=URL)))


def tokens_of(html: str) -> set[int]:
    """All buckets that a page fills."""
    return set(token_buckets(layout_of(html))[1].tolist())


def bucket(token: str) -> int:
    return crc32(token.encode()) & (BUCKETS - 1)


def column(layout: Layout, name: str) -> list[float]:
    weights = read_weights()
    columns = measure(layout, weights.table, weights.words)
    values: list[float] = np.round(columns[column_names(len(ZONES) + 1).index(name)], 3).tolist()
    return values


@pytest.mark.parametrize("attribute", ["class", "id", "itemprop", "role", "aria-label", "title", "data-testid", "itemtype"])
def test_an_element_is_called_by_any_of_its_names(attribute: str) -> None:
    found = tokens_of(f'<div {attribute}="related-stories"><p>One.</p><p>Two.</p></div>')
    assert {bucket("related"), bucket("stories")} <= found


def test_what_says_nothing_of_a_purpose_is_no_name() -> None:
    plain = tokens_of("<div><p>One.</p><p>Two.</p></div>")
    assert tokens_of('<div style="color: red" tabindex="0" data-id="kelp"><p>One.</p><p>Two.</p></div>') == plain


def test_labels_do_not_part_elements_made_alike() -> None:
    items = "".join(f'<p class="card" aria-label="Story {word}">Text.</p>' for word in ("one", "two", "three"))
    assert column(layout_of(f"<div>{items}</div>"), "same_shape") == [3, 3, 3]


@pytest.mark.parametrize(
    ("href", "wanted", "unwanted"),
    [
        ("https://social.example/share?u=1", {"href:foreign", "host:social"}, {"href:own"}),
        ("//social.example/share?u=1", {"href:foreign", "host:social", "folder:share"}, {"href:own"}),
        ("https://shop.kettles.example/", {"href:own"}, {"href:foreign", "host:shop", "host:kettles"}),
        ("/sport/", {"href:/", "folder:sport"}, {"href:own", "href:foreign"}),
        ("mailto:desk@kettles.example", {"href:mailto"}, {"href:foreign"}),
        ("#top", {"href:#"}, {"href:/"}),
    ],
)
def test_where_a_link_leads(href: str, wanted: set[str], unwanted: set[str]) -> None:
    found = tokens_of(f'<p><a href="{href}">Go</a></p>')
    assert {bucket(token) for token in wanted} <= found
    assert found.isdisjoint(map(bucket, unwanted))


def test_how_a_link_is_related() -> None:
    found = tokens_of('<p><a href="/x" rel="nofollow sponsored" target="_blank">Go</a></p>')
    assert {bucket("rel:nofollow"), bucket("rel:sponsored"), bucket("rel:target")} <= found


def test_addresses_as_columns() -> None:
    links = ("/news/long-storm-hits-coast", "https://other.example/a", "/")
    layout = layout_of("<ul>" + "".join(f'<li><a href="{href}">Go</a></li>' for href in links) + "</ul><p>Plain.</p>")
    assert column(layout, "link_words") == pytest.approx([np.log1p(3), 0, 0, 0], abs=0.001)
    assert column(layout, "link_depth") == [2, 1, 1, 0]
    assert column(layout, "foreign") == [0, 1, 0, 0]


def test_lines_as_columns() -> None:
    layout = layout_of("<p>One<br>two<br>three</p><p>Four</p>")
    assert column(layout, "lines") == pytest.approx([np.log1p(2), 0], abs=0.001)


def test_broken_addresses_do_no_harm() -> None:
    layout = layout_of('<p><a href="http://[broken">One</a></p><p><a href="">Two</a></p><p><a href="///">Three</a></p>')
    assert len(column(layout, "foreign")) == 3
