"""The partition law: the segments are the visible text of the page, each piece once, in document order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.document import Document, read_document
from scraper.errors import ExtractError, NotAPageError
from scraper.page import Page
from scraper.pipeline import Settings, extract_page, segment_page
from scraper.zones import Partition, Zone, partition, segments
from scraper.zones.law import check_partition

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Kettle mended - The Lantern</title><style>p{color:red}</style></head>
<body class="single">
<header><p>The <b>Lan</b>tern</p><nav><ul><li><a href="/">Home</a><li><a href="/town">Town</a></ul></nav></header>
<main><article><h1>Kettle mended after nine years &amp; a day</h1>
<p class="byline">By <a href="/ada">Ada Moss</a>, <time datetime="2024-05-01">1 May</time></p>
<p>The kettle of the parish hall was mended on Tuesday,<br>nine years after it fell from the shelf.</p>
<blockquote>
<p>It whistles a third lower, &ldquo;said&rdquo; the verger.</p></blockquote>
<pre>one
  two</pre><ul><li>Lid<li>Spout</ul><table><tr><td>Cost<td>4 shillings</table><!-- never -->
<p>Tea is at four.<i class="material-icons">local_cafe</i>
<i class="material-icons">local<!-- a sign -->_cafe</i><i class="material-icons">tea<?at?>Four</i>
<b class="material-icons">One</b><script>var a = "<p>x</p>";</script></p>
<noscript>Switch it on.<div></noscript><p>So it was.</p><noscript></div></noscript>
<template><p>Later.</p></template></article></main>
<section id="comments"><h2>2 comments</h2><ol class="comment-list"><li class="comment" id="comment-1">
<b class="fn">Orla</b> <span class="date">2 May</span>
<p>Mine leaks.</p></li></ol><form id="commentform"><p><label for="t">Your say</label><textarea id="t">Dear sir</textarea>
</p><select><option>One<option>Two</select></form></section>
<aside><p hidden>Never shown.</p><div style="display: none"><p>Nor this.</p></div>
<h3>Most read</h3><ol><li><a href="/a">Ferry aground</a></li></ol></aside><footer>&copy; The Lantern</footer></body>
</html>"""


def read(html: str) -> Document:
    return read_document(Page(body=html.encode("utf-8", "replace"), headers={"content-type": "text/html; charset=utf-8"}))


def all_other(document: Document) -> Partition:
    """A partition that a page cannot break: one zone for all that is seen."""
    count = len(document.blocks.text)
    return Partition([Zone.OTHER] * count, [1.0] * count, [not hidden for hidden in document.blocks.hidden])


def test_a_page_keeps_the_law() -> None:
    document = read(PAGE)
    check_partition(document, partition(document))


def test_what_is_unseen_is_in_no_segment() -> None:
    text = " ".join(segment.text for segment in segment_page(Page(body=PAGE.encode())))
    assert "Mine leaks." in text
    assert not re.search(r"Never shown|Nor this|Switch it on|Later\.|never|color", text)


def test_text_before_a_hidden_inline_element_with_a_block_in_it() -> None:
    document = read('<body><div>Jump to details <a style="display:none"><div>Buy</div></a></div></body>')
    check_partition(document, all_other(document))


def without(column: Sequence[bool], at: int) -> list[bool]:
    return [*column[:at], False, *column[at + 1 :]]


def test_a_visible_block_left_out_is_refused() -> None:
    document = read(PAGE)
    parts = all_other(document)
    with pytest.raises(ExtractError, match="left out"):
        check_partition(document, replace(parts, seen=without(parts.seen, 2)))


def test_a_hidden_block_shown_is_refused_unless_it_is_body() -> None:
    document = read(PAGE)
    at = document.blocks.hidden.index(True)
    parts = all_other(document)
    shown = replace(parts, seen=[*parts.seen[:at], True, *parts.seen[at + 1 :]])
    with pytest.raises(ExtractError, match="is hidden"):
        check_partition(document, shown)
    check_partition(document, replace(shown, zones=[*parts.zones[:at], Zone.BODY, *parts.zones[at + 1 :]]))


def test_columns_of_another_length_are_refused() -> None:
    document = read(PAGE)
    parts = all_other(document)
    with pytest.raises(ExtractError, match="zones"):
        check_partition(document, replace(parts, zones=parts.zones[1:]))


@pytest.mark.parametrize("change", ["lost", "twice", "swapped"])
def test_text_lost_doubled_or_out_of_order_is_refused(change: str) -> None:
    document = read(PAGE)
    texts = document.blocks.text
    if change == "lost":
        texts[3] = texts[3][:-1]
    elif change == "twice":
        texts[3] += texts[3]
    else:
        texts[3], texts[4] = texts[4], texts[3]
    with pytest.raises(ExtractError, match="the page says"):
        check_partition(document, all_other(document))


def test_the_setting_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    def lossy(document: Document) -> Partition:
        parts = all_other(document)
        return replace(parts, seen=without(parts.seen, 0))

    monkeypatch.setattr("scraper.pipeline.partition", lossy)
    page = Page(body=PAGE.encode())
    extract_page(page)
    with pytest.raises(ExtractError, match="partition law"):
        extract_page(page, Settings(check=True))


# Pages mutated the way broken templates are: tags dropped, doubled, moved; text and entities let in anywhere.
_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_TOKENS = _TOKEN.findall(PAGE)
_TAGS = "<div> </div> </p> <p> <li> </ul> <table> <td> </table> <b> </b> </a> <br> <h2> </h2> <form> </form>"
_STRAY = st.sampled_from(
    [
        *_TAGS.split(),
        *("</script>", "<!--", "-->", "</body>", "</html>", "<html>", "<section hidden>", "<p hidden>"),
        *('<div style="display:none">', "&nbsp;", "&amp", "&#0;", "\x00", "\u2028", " ", "\n", "é", "文", "😀"),
    ]
)
_EDIT = st.tuples(st.sampled_from(["drop", "double", "swap", "stray"]), st.integers(0, len(_TOKENS) - 1), _STRAY)


def mutate(edits: list[tuple[str, int, str]]) -> str:
    tokens = list(_TOKENS)
    for kind, at, stray in edits:
        at %= max(len(tokens), 1)
        if kind == "drop":
            del tokens[at : at + 1]
        elif kind == "double":
            tokens[at:at] = tokens[at : at + 1]
        elif kind == "swap" and at + 1 < len(tokens):
            tokens[at], tokens[at + 1] = tokens[at + 1], tokens[at]
        else:
            tokens.insert(at, stray)
    return "".join(tokens)


@given(st.lists(_EDIT, max_size=12))
@settings(max_examples=150, deadline=None)
def test_mutated_pages_keep_the_law(edits: list[tuple[str, int, str]]) -> None:
    try:
        document = read(mutate(edits))
    except NotAPageError:
        return
    parts = partition(document)
    check_partition(document, parts)
    assert [segment.text for segment in segments(document, parts)] == [
        text for text, seen in zip(document.blocks.text, parts.seen, strict=True) if seen
    ]


@given(st.lists(st.text(st.characters(blacklist_categories=["Cs"]), max_size=40), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_every_line_of_a_dump_is_a_segment(lines: list[str]) -> None:
    try:
        document = read_document(Page(body="\n".join(["The kettle was mended.", *lines]).encode(), is_text=True))
    except NotAPageError:
        return
    check_partition(document, all_other(document))


def test_an_address_ends_where_its_bracket_does() -> None:
    line = "*Harbour Post* <https://post.example/>*News* <https://post.example/news>"
    document = read_document(Page(body=f"{line}\n{line}{line}\nThe kettle was mended.".encode(), is_text=True))
    check_partition(document, all_other(document))


@pytest.mark.parametrize("dump", ["Title\n\n  o one\n  o two\n", "* one\n  o two", "[]()[]()[1]()", "  + ;\n  o g"])
def test_bullets_and_links_of_a_dump_are_no_text_of_it(dump: str) -> None:
    document = read_document(Page(body=dump.encode(), is_text=True))
    check_partition(document, partition(document))
