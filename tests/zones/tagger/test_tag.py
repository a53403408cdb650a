"""The tagger: same page same zones, sound numbers, and nothing of a site in the weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones import Zone, partition
from scraper.zones.characters import COMMA, DIGIT, STOP, UPPER, WIDE, count_characters
from scraper.zones.tagger.features import column_names, measure
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.names import BUCKETS, token_buckets
from scraper.zones.tagger.tag import ZONES, judge, read_weights

PARAGRAPH = "The council of the harbour town met on Monday, and it decided to open the old lighthouse to visitors again. "
STORY = f"""<html><head><title>Lighthouse opens again | The Tidewatcher</title></head><body>
<header class="site-header"><a href="/">The Tidewatcher</a>
<nav class="main-nav"><ul>{'<li><a href="/s">Section</a></li>' * 8}</ul></nav></header>
<main><article class="post"><h1 class="entry-title">Lighthouse opens again</h1>
<div class="entry-content">{f"<p>{PARAGRAPH * 3}</p>" * 6}</div></article></main>
<footer class="site-footer"><p>Copyright The Tidewatcher. All rights reserved.</p></footer></body></html>"""


def document_of(html: str) -> Document:
    return read_document(Page(body=html.encode()))


def test_a_plain_story() -> None:
    document = document_of(STORY)
    zones = dict(zip(document.blocks.text, partition(document).zones, strict=True))
    assert zones["Lighthouse opens again"] is Zone.TITLE
    assert zones[(PARAGRAPH * 3).strip()] is Zone.BODY
    assert zones["Section"] is Zone.NAVIGATION
    assert zones["Copyright The Tidewatcher. All rights reserved."] in (Zone.FOOTER, Zone.NOTICE)  # it is both


def test_verdicts_are_probabilities_and_repeat_themselves() -> None:
    first, second = (judge(document_of(STORY), read_weights()) for _ in range(2))
    assert np.array_equal(first.zones, second.zones)
    assert np.array_equal(first.body, second.body)
    assert np.allclose(first.zones.sum(axis=1), 1, atol=1e-3)
    assert ((first.body >= 0) & (first.body <= 1)).all()


@pytest.mark.parametrize(
    "html", ["", "<p>a", "<p>a<p>b", "<li>" * 50, "<a href=x>" * 9 + "y", "<html><body>bare text", "<p>\ud800"]
)
def test_pages_of_hardly_anything(html: str) -> None:
    document = read_document(Page(body=b"<html>" + html.encode("utf-8", "replace")))
    assert len(partition(document).zones) == len(document.blocks.text)


_MARKUP = ["<div>", "</div>", "<p>", "<a href='/x'>", "</a>", "<b>", "<li>", "<span>", "</span>", "<table><tr><td>"]


@given(st.lists(st.sampled_from([*_MARKUP, "words of text, here. "]), max_size=30).map("".join))
@settings(max_examples=60, deadline=None)
def test_columns_are_finite_whatever_the_markup(html: str) -> None:
    document = read_document(Page(body=b"<html><body>x" + html.encode()))
    weights = read_weights()
    layout = Layout(document)
    columns = measure(layout, weights.table, weights.words)
    assert columns.shape == (len(column_names(weights.table.shape[1])), len(document.blocks.text))
    assert np.isfinite(columns).all()


def test_names_are_hashed_into_buckets_that_all_share() -> None:
    layout = Layout(document_of('<div class="entry-content postBody"><p>text</p></div><div class="entry"><p>more</p></div>'))
    _, flat, sizes = token_buckets(layout)
    assert all(0 <= bucket < BUCKETS for bucket in flat)
    assert sum(sizes) == len(flat)
    assert max(sizes) == 4  # entry content post body


def test_names_are_read_token_by_token_however_they_are_written() -> None:
    names = ["post-body entry", "postBody ENTRY entry", "Post_body-2 entry x"]
    layout = Layout(document_of("".join(f'<section class="{name}"><p>text</p></section>' for name in names)))
    keys, flat, sizes = token_buckets(layout)
    ends = sizes.cumsum()
    own = {tuple(flat[ends[key] - sizes[key] : ends[key]]) for key in keys if sizes[key]}
    assert len(own) == 1


def test_the_weights_are_small_and_of_the_right_shape() -> None:
    weights = read_weights()
    assert weights.table.shape == (BUCKETS, len(ZONES) + 1)
    assert weights.words.scores.shape[1] == len(ZONES) + 1
    path = Path(__file__).parents[3] / "scraper" / "zones" / "tagger" / "weights.npz"
    assert path.stat().st_size < 600_000


def test_characters_are_counted_by_class() -> None:
    counted = count_characters(["Ab, 12.", "漢字です。", "x"])
    assert counted.classes[0, [UPPER, COMMA, DIGIT, STOP]].tolist() == [1, 1, 2, 1]
    assert counted.classes[1, WIDE] == 4
    assert counted.mass.tolist() == [4, 8, 1]
    assert counted.last.tolist()[:2] == [STOP, STOP]
