"""The body: types of its pieces, copies, ruby, and the body that a page states for machines."""

from __future__ import annotations

import json

import pytest

from scraper.document import Document, read_document
from scraper.extractors.body.extract import BodyPart, extract_body
from scraper.page import Page
from scraper.zones import Partition, Zone

LONG = "A sentence of the article that is long enough to be told from a refrain, and then some."

TYPED = (
    "The bell was returned to the church on Monday, and rang for the\nfirst time without its crack, which is still in the yard."
)


def document_of(html: str) -> Document:
    return read_document(Page(body=f"<html><body>{html}".encode()))


def all_body(document: Document) -> Partition:
    count = len(document.blocks.text)
    return Partition([Zone.BODY] * count, [0.8] * count, [True] * count)


@pytest.mark.parametrize(
    ("html", "parts"),
    [
        ("<p>one<p>two", [("paragraph", "one"), ("paragraph", "two")]),
        ("<p><div>D</div>uring the night</p>", [("paragraph", "During the night")]),
        ("<p><div>A</div> large study</p>", [("paragraph", "A large study")]),
        ("<p>A <x-link>large study</x-link></p>", [("paragraph", "A large study")]),
        ("<p>D<p>During the night", [("paragraph", "D"), ("paragraph", "During the night")]),
        ("<h2>Head</h2><p>text", [("heading", "Head"), ("paragraph", "text")]),
        (f"<h2>{'Prose. ' * 30}</h2>", [("paragraph", ("Prose. " * 30).strip())]),
        ('<h2>Costs<a href="#costs">#</a></h2>', [("heading", "Costs")]),
        ('<h2>Costs <span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>', [("heading", "Costs")]),
        ('<h2>Costs <span class="sr-only">(more)</span> of it <a href="#c">#</a></h2>', [("heading", "Costs of it")]),
        ('<h2><a href="#who">¶</a> Who pays</h2>', [("heading", "Who pays")]),
        ('<h2>Who pays<a href="#who">&#xf0c1;</a></h2>', [("heading", "Who pays")]),
        ("<p>one<p>.<p>&#xf074;<p>***<p>two", [("paragraph", "one"), ("paragraph", "***"), ("paragraph", "two")]),
        ('<h2><a href="/c">Learn C#</a></h2>', [("heading", "Learn C#")]),
        ("<ul><li>a<li>b</ul><p>after", [("list", "a\nb"), ("paragraph", "after")]),
        ("<ol><li><p>a</p><p>more</p><li>b</ol>", [("list", "a\nmore\nb")]),
        ("<ul><li>a<ul><li>inner</ul></ul>", [("list", "a\ninner")]),
        ("<ul><li>a</ul> <ul><li>b</ul><ul class=c><li>c</ul>", [("list", "a\nb"), ("list", "c")]),
        ("<ol><li>a</ol><ol start=2><li>b</ol><ol><li>c</ol>", [("list", "a\nb"), ("list", "c")]),
        ("<ul><li>a</ul><p>between<ul><li>b</ul>", [("list", "a"), ("paragraph", "between"), ("list", "b")]),
        ("<ul><li><h3>H</h3>a<li><h3>I</h3>b</ul>", [("heading", "H"), ("paragraph", "a"), ("heading", "I"), ("paragraph", "b")]),
        (
            "<ul><li><h3>H</h3><p>a<ol><li>b<li>c</ol></ul>",
            [("heading", "H"), ("paragraph", "a"), ("list", "b\nc")],
        ),
        ("<ul><li><p>a<p>b</ul>", [("list", "a\nb")]),
        (f"<ul><li><p>{'a ' * 150}<p>{'b ' * 150}</ul>", [("paragraph", f"{x} " * 149 + x) for x in "ab"]),
        (f"<ol><li><p>{'a ' * 150}<p>{'b ' * 150}<li>c</ol>", [("list", f"{'a ' * 149}a\n{'b ' * 149}b\nc")]),
        ("<blockquote><p>q1<p>q2</blockquote>", [("quote", "q1\n\nq2")]),
        (f"<p>So it was. {LONG}<blockquote><p>“{LONG}”<p>Ada Moss</blockquote>", [("paragraph", f"So it was. {LONG}")]),
        (
            f"<figure><blockquote>{LONG}</blockquote><figcaption>Ada Moss</figcaption></figure><p>So it was. {LONG}",
            [("paragraph", f"So it was. {LONG}")],
        ),
        (
            f"<p>So it was. {LONG}<blockquote><p>{LONG}<p>She did not say why.<p>Nor did he.</blockquote>",
            [("paragraph", f"So it was. {LONG}"), ("quote", f"{LONG}\n\nShe did not say why.\n\nNor did he.")],
        ),
        (
            "<p>It was so. So be it.<blockquote>So be it.</blockquote>",
            [("paragraph", "It was so. So be it."), ("quote", "So be it.")],
        ),
        ("<pre>x = 1\n  y</pre>", [("code", "x = 1\n  y")]),
        ("<table><tr><td><pre>1\n2</pre><td><pre>x = 1\ny = 2</pre></table>", [("code", "x = 1\ny = 2")]),
        ("<pre>1\n2</pre><pre>x = 1\ny = 2</pre>", [("code", "1\n2"), ("code", "x = 1\ny = 2")]),
        ("<table><tr><td><pre>1</pre><td><pre>x</pre></table>", [("code", "x")]),
        ("<table><tr><td><pre>42</pre><td><pre>x</pre></table>", [("code", "42"), ("code", "x")]),
        ("<pre>x = 1<h2>Head</h2>y = <code>2</code></pre>", [("code", "x = 1"), ("heading", "Head"), ("code", "y = 2")]),
        (f"<pre>{TYPED}\n\n{TYPED}</pre>", [("paragraph", TYPED.replace("\n", " "))] * 2),
        (f"<pre><code>{TYPED}\n\n{TYPED}</code></pre>", [("code", f"{TYPED}\n\n{TYPED}")]),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", [("table", "a | b\nc | d")]),
        ("<table><tr><td>a layout cell", [("paragraph", "a layout cell")]),
        ("<table><tr><td><p>a<p>more<tr><td>b<tr><td>c</table>", [("paragraph", x) for x in ("a", "more", "b", "c")]),
        ("<table><tr><td>a<td><p>b<p>more<tr><td>c<td></table>", [("paragraph", x) for x in ("a", "b", "more", "c")]),
        ("<p>a<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", [("paragraph", "a漢字")]),
    ],
)
def test_parts(html: str, parts: list[tuple[str, str]]) -> None:
    document = document_of(html)
    assert [(part.type, part.text) for part in extract_body(document, all_body(document)).parts] == parts


def test_headings_lists_and_tables_keep_their_structure() -> None:
    document = document_of("<h3>H</h3><ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3<td>4</table>")
    assert extract_body(document, all_body(document)).parts == (
        BodyPart("heading", "H", level=3),
        BodyPart("list", "a\nb", items=("a", "b")),
        BodyPart("table", "1 | 2\n3 | 4", rows=(("1", "2"), ("3", "4"))),
    )


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        ("<tr><th><th>Old<th>New<tr><td>Price<td>2<td>3", [("", "Old", "New"), ("Price", "2", "3")]),
        ("<tr><td>Ann<td>12<tr><td>Bo<td>&nbsp;<tr><td>Cy<td>7", [("Ann", "12"), ("Bo", ""), ("Cy", "7")]),
        ("<tr><td>Ann<td><p>12<p>(best)<tr><td>Bo<td>9", [("Ann", "12\n(best)"), ("Bo", "9")]),
        ("<tr><th colspan=2>Sheep<tr><td>Ann<td>12<tr><td>Bo<td>9", [("Sheep", ""), ("Ann", "12"), ("Bo", "9")]),
        ("<tr><td rowspan=2>Ann<td>1<td>a<tr><td>2<td>b<tr><td>Bo<td>3<td>c", [("Ann", *"1a"), ("", *"2b"), ("Bo", *"3c")]),
        ("<tr><td><img src=a><td>Ann<td>12<tr><td><td>Bo<td>9", [("Ann", "12"), ("Bo", "9")]),
        ("<tr><th>Min<th>Ann<th>Bo<tr><td>15<td><img src=a><tr><td>45", [("Min", "Ann", "Bo"), ("15", "", ""), ("45", "", "")]),
        ("<tr><td colspan=wide>Ann<td rowspan=0>12<tr><td>Bo<td>9", [("Ann", "12"), ("Bo", "9")]),
    ],
)
def test_the_cells_of_a_table_stand_in_their_columns(html: str, rows: list[tuple[str, ...]]) -> None:
    document = document_of(f"<table>{html}</table>")
    assert [part.rows for part in extract_body(document, all_body(document)).parts] == [tuple(rows)]


def test_one_long_text_in_a_large_table_makes_no_layout_of_it() -> None:
    for rows, kind in ((30, "table"), (3, "paragraph")):
        cells = "".join(f"<tr><td>Ann {row}<td>{row}" for row in range(rows))
        document = document_of(f"<table>{cells}<tr><td>Bo<td>{LONG * 5}</table>")
        assert extract_body(document, all_body(document)).parts[0].type == kind


def test_a_row_of_heads_makes_no_table_of_cells_with_headings() -> None:
    document = document_of("<table><tr><th>Option<th>Value<tr><td><h4>Half</h4><td>Ten<tr><td><h4>Skill</h4><td>Low</table>")
    assert {part.type for part in extract_body(document, all_body(document)).parts} == {"heading", "paragraph"}


def test_an_item_of_one_paragraph_is_a_list_however_long() -> None:
    document = document_of(f"<ul><li>{LONG * 5}</ul>")
    assert [part.type for part in extract_body(document, all_body(document)).parts] == ["list"]


def test_a_head_above_a_single_column_makes_no_table() -> None:
    document = document_of("<table><tr><th>Option<tr><td>Half<tr><td>Ten</table>")
    assert [part.type for part in extract_body(document, all_body(document)).parts] == ["paragraph"] * 3


def test_a_table_of_steps_has_no_more_places_than_text() -> None:
    rows = "".join(f"<tr>{'<td colspan=100>' * (n // 50)}<td colspan={n % 50 + 1}><td>Ann {n}<td>{n}" for n in range(300))
    document = document_of(f"<table>{rows}</table>")
    (table,) = extract_body(document, all_body(document)).parts
    assert table.rows[:2] == (("Ann 0", "0"), ("Ann 1", "1"))
    assert sum(map(len, table.rows)) == 600


def test_a_paragraph_printed_twice_is_kept_once_and_a_refrain_twice() -> None:
    document = document_of(f"<p>{LONG}<p>La la.<p>{LONG}<p>La la.")
    body = extract_body(document, all_body(document))
    assert [part.text for part in body.parts] == [LONG, "La la.", "La la."]
    assert body.copies == 1


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>{LONG}</h2><p>one</p><h2>{LONG}</h2><p>two</p>",
        f"<ul><li>{LONG}<li>a</ul><p>one</p><ul><li>b<li><p>{LONG}</p></ul>",
        f"<table><tr><th>Ann<th>Bo<tr><td>{LONG}<td>{LONG}</table>",
    ],
    ids=["headings", "items", "cells"],
)
def test_headings_items_and_cells_may_print_the_same(html: str) -> None:
    document = document_of(html)
    body = extract_body(document, all_body(document))
    assert "\n".join(part.text for part in body.parts).count(LONG) == 2
    assert body.copies == 0


def test_a_second_layout_is_left_out_with_its_lists() -> None:
    layout = f"<h2>{LONG} Head</h2><p>{LONG}<ul><li>{LONG} a<li>{LONG} b</ul><p>{LONG} More."
    document = document_of(f"<div>{layout}</div><div>{layout}</div>")
    assert len(extract_body(document, all_body(document)).parts) == 4


def test_a_second_layout_is_left_out_with_its_short_lines() -> None:
    layout = f"<h2>Head</h2><p>{LONG}<ul><li>a<li>b</ul><p>{LONG} More.<p>The end."
    document = document_of(f"<div>{layout}</div><div>{layout}</div>")
    body = extract_body(document, all_body(document))
    assert [part.text for part in body.parts] == ["Head", LONG, "a\nb", f"{LONG} More.", "The end."]


def stated(shown: str, body: str) -> Document:
    script = json.dumps({"@type": "NewsArticle", "headline": "H", "articleBody": body})
    return document_of(f'<script type="application/ld+json">{script}</script><p>{shown}')


def test_a_stated_body_stands_in_where_nothing_is_shown() -> None:
    document = stated("Loading", "\n\n".join([LONG + " 1.", LONG + " 2.", LONG + " 3.", LONG + " 4."]))
    body = extract_body(document, all_body(document))
    assert body.is_stated
    assert [part.text for part in body.parts] == [LONG + " 1.", LONG + " 2.", LONG + " 3.", LONG + " 4."]


def test_the_markup_of_a_stated_body_tells_its_types() -> None:
    document = stated("Loading", f"<p>{LONG}</p><h2>Head</h2><ul><li>{LONG} 1.</li><li>{LONG} 2.</li></ul>")
    parts = extract_body(document, all_body(document)).parts
    assert [(part.type, part.text) for part in parts] == [
        ("paragraph", LONG),
        ("heading", "Head"),
        ("list", f"{LONG} 1.\n{LONG} 2."),
    ]


def test_a_stated_body_that_differs_is_told_and_not_taken() -> None:
    document = stated(LONG * 6, LONG * 10)
    body = extract_body(document, all_body(document))
    assert (body.is_stated, body.differs, [part.text for part in body.parts]) == (False, True, [LONG * 6])


def test_no_body() -> None:
    document = document_of("<p>menu")
    body = extract_body(document, Partition([Zone.NAVIGATION], [0.9], [True]))
    assert (body.parts, body.confidence) == ((), None)
