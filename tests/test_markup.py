"""Markup to columns: what is a block, what is hidden, where words end."""

from __future__ import annotations

from itertools import pairwise

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.document import read_document
from scraper.errors import ExtractError, NotAPageError
from scraper.markup import MAX_DEPTH, parse
from scraper.page import Page

PROSE = "The ferry had sailed for a hundred years and more before its "


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>one</p><p>two</p>", ["one", "two"]),
        ("<p>one<br>two", ["one\ntwo"]),
        ("<p>one<br><br>two", ["one", "two"]),
        ("<p>one <br> <br/> two", ["one", "two"]),
        ("text <div>inner</div> tail", ["text", "inner", "tail"]),
        ("<p><b>T</b>he <i>end</i>", ["The end"]),
        ("<p>a <em>b</em><em>c</em>", ["a bc"]),
        ("<nav><a href=/>Home</a><a href=/n>News</a></nav>", ["Home News"]),
        ("<p>by <a href=/x>her</a><span>, again", ["by her, again"]),
        ("<p>Tom &amp; Jerry &lt;3 caf&eacute;", ["Tom & Jerry <3 café"]),
        ("<p>a&nbsp;b\u00a0c", ["a b c"]),
        ("<ul><li>one<li><p>two<p>three</ul>", ["one", "two", "three"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("<pre>def f():\n    pass\n</pre>", ["def f():\n    pass"]),
        ("<p>so: <pre>\n<span>if</span> <span>f</span><span>(x)</span>\n  <span>y</span></pre>", ["so:", "if f(x)\n  y"]),
        ("<p><span class=drop>T</span><span class=caps>he road</span> was long", ["The road was long"]),
        ("<p>\n <span class=drop>T</span><span class=caps>he road</span> was long", ["The road was long"]),
        ("<p><span style='color:red'>One wo</span><span class=s1>rd split</span>", ["One word split"]),
        ("<p><span style='color:red'>我们</span><span style='color:red'>今天</span>", ["我们今天"]),
        ("<p><span style='color:red'>Now:</span><span style='color:red'>Rain</span>", ["Now: Rain"]),
        ("<p><span style='margin:2px'>one</span><span style='margin:2px'>two</span>", ["one two"]),
        ("<p><span>It was “</span><a href=/x>low</a><span>” (</span><a href=/y>tide</a><span>).", ["It was “low” (tide)."]),
        ("<div><span>the boys’</span><a href=/x>boat</a><span>«</span><a href=/y>Ada", ["the boys’ boat «Ada"]),
        (f"<p><span>{PROSE}cap</span><a href=/x>tain came</a>", [f"{PROSE}captain came"]),
        ("<p><span>by</span><span>ada</span>", ["by ada"]),
        ("<p><span class=place>QUAY HILL</span>Every evening <a href=/x>Ada</a>Moss", ["QUAY HILL Every evening Ada Moss"]),
        ("<p><b>Quay</b><i>Post</i>", ["QuayPost"]),
        (
            "<p><b>Ro</b>SA to <span>ROSE</span>MARY to <span>R</span>osa to <span>U.</span>S. law",
            ["RoSA to ROSEMARY to Rosa to U.S. law"],
        ),
        ("<p>a firm roof<strong>Price:</strong>Low it is<em>Few", ["a firm roof Price: Low it is Few"]),
        ("<div><span>Fat:</span><span>31</span><span>g</span><span>4</span><span>comments</span>", ["Fat: 31g 4 comments"]),
        ("<li><a href=/x>the har</a><a href=/x>bour</a><a href=/y>sounds", ["the harbour sounds"]),
        ("<p><span class='TextRun B7'>har</span><span class='TextRun B7'>bour</span>", ["harbour"]),
        ("<li><span data-contrast=auto>the 3</span><span data-contrast=auto>rd</span>", ["the 3rd"]),
        ("<p>in <st1:City>Paris</st1:City> now<o:p></o:p>, <noindex>again</noindex>", ["in Paris now, again"]),
        ("<a><img></a><a>one</a><a>two</a>", ["one two"]),
        ("<p>one <x-card>two</x-card> three", ["one", "two", "three"]),
        ("<p>seen<script>unseen</script><style>p{}</style><noscript>no</noscript>", ["seen"]),
        ("<noscript><div></noscript><p>seen<noscript></div></noscript><p>too", ["seen", "too"]),
        ("<noscript><table><tr></noscript><p>seen<script>'<noscript><div>'</script><p>too", ["seen", "too"]),
        ("<p>seen<script>'<noscript><div>'</script><p>too</noscript>", ["seen", "too"]),
        ("<p><a><ruby>話<rt>はな</rt></ruby><span>し</span><ruby><span>合</span><rt>あ</rt></ruby>い</a>", ["話はなし合あい"]),
        ("<svg><title>icon</title></svg><p>text", ["text"]),
        ("<p>shown <span hidden>not</span> too", ["shown too"]),
        ("a<!-- comment -->b", ["ab"]),
        (
            "<p>Next<i class='material-icons'>chevron_right</i><p>on<b class='icon material-symbols-outlined'> east </b>now",
            ["Next", "on now"],
        ),
        (
            "<p class=material-icons>Next page<p class=material-icons>one<b>two</b>three<p class=icons>east",
            ["Next page", "twothree", "east"],
        ),
        ("<p>Go <a class='material-icons-link' href=/>home</a> now", ["Go home now"]),
        ("", []),
        ("   ", []),
    ],
)
def test_blocks(html: str, blocks: list[str]) -> None:
    assert parse(html).blocks.text == blocks


def test_hidden_blocks_are_marked() -> None:
    markup = parse("<p>a</p><div style='color:red; DISPLAY: none'><p>b</p></div><p hidden>c</p><p>d")
    assert list(zip(markup.blocks.text, markup.blocks.hidden, strict=True)) == [
        ("a", False),
        ("b", True),
        ("c", True),
        ("d", False),
    ]


def test_a_hidden_neighbour_hides_nothing_but_itself() -> None:
    markup = parse("<div><span>seen</span><a style='display:none'><div>not</div></a></div><p>after")
    assert (markup.blocks.text, markup.blocks.hidden) == (["seen", "after"], [False, False])


def test_the_title_and_data_scripts_are_kept_apart() -> None:
    markup = parse('<title>A  title</title><script type=application/ld+json>{"a": 1}</script><script>x</script><p>t')
    assert (markup.title, [source for _, source in markup.scripts], markup.blocks.text) == ("A title", ['{"a": 1}'], ["t"])


def test_link_characters() -> None:
    assert parse('<p>see <a href="/x">this</a> now').blocks.link_chars == [4]


def test_subtrees_are_ranges() -> None:
    nodes = parse("<html><body><div><p>a</p><p>b</p></div><p>c</p></body></html>").nodes
    assert [(nodes.tag[i], nodes.end[i] - i) for i in range(len(nodes.tag))] == [
        ("html", 6), ("body", 5), ("div", 3), ("p", 1), ("p", 1), ("p", 1),
    ]  # fmt: skip


def test_xpaths_are_those_of_the_parsers_own_tree() -> None:
    html = b"<html><body><div><p>a</p><ul><li>b<li>c</ul></div><div><p>d<b>e</b></p></div></body></html>"
    document = read_document(Page(body=html))
    root = lxml.html.document_fromstring(html)
    ours = [document.xpath(i) for i in range(len(document.nodes.tag))]
    assert ours == [root.getroottree().getpath(element) for element in root.iter()]


def test_nesting_has_a_limit_that_names_the_page() -> None:
    with pytest.raises(ExtractError, match=r"deep\.html: parse: elements are nested"):
        read_document(Page(body=b"<div>" * (MAX_DEPTH + 2) + b"text", path="deep.html"))


@pytest.mark.parametrize("body", [b"", b" \n ", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 40])
def test_what_is_no_page_is_refused(body: bytes) -> None:
    with pytest.raises(NotAPageError):
        read_document(Page(body=body))


def test_a_text_dump_is_told_from_markup() -> None:
    document = read_document(Page(body=b"A headline\n\nA line, with 1 < 2 in it."))
    assert document.is_text
    assert [(text, document.xpath(node)) for text, node in zip(document.blocks.text, document.blocks.node, strict=True)] == [
        ("A headline", "line:1"),
        ("A line, with 1 < 2 in it.", "line:3"),
    ]


_MARKUP = ["<p>", "</p>", "<div hidden>", "</div>", "<b>", "</b>", "<br>", "<a href=x>", "</a>", "<li>", "<table><td>"]
_PIECES = st.sampled_from([*_MARKUP, "word ", "&amp;", "<script>", "</script>", "<", "é"])


@given(st.lists(_PIECES, max_size=40).map("".join))
def test_columns_stay_in_step_whatever_the_markup(html: str) -> None:
    markup = parse(html)
    nodes, pieces, blocks = markup.nodes, markup.pieces, markup.blocks
    assert (
        len(
            {len(column) for column in (nodes.tag, nodes.attributes, nodes.parent, nodes.end, nodes.first_piece, nodes.end_piece)}
        )
        == 1
    )
    assert all(i < end <= len(nodes.tag) for i, end in enumerate(nodes.end))
    assert all(blocks.text)
    spans = list(zip(blocks.first_piece, blocks.end_piece, strict=True))
    assert all(first < end for first, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert spans == [] or spans[-1][1] <= len(pieces.text)
