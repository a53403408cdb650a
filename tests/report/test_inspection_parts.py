"""Parts of the inspect report: its colours, the order of threads, the lookup of links in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from scraper.document import read_document
from scraper.page import Page
from scraper.record import Comment
from scraper.report.inspection import page_view
from scraper.report.inspection.elements import clipped
from scraper.report.inspection.page_view import render_page
from scraper.report.inspection.record_view import render_record
from scraper.report.inspection.thread import order_thread
from scraper.zones import Partition, Zone
from tests.records import full_article

STYLE = (Path(page_view.__file__).parent / "report.css").read_text(encoding="utf-8")
SCRIPT = (Path(page_view.__file__).parent / "report.js").read_text(encoding="utf-8")
LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3

Colour = tuple[float, float, float]


def read_colours(block: str) -> dict[str, Colour]:
    """The colours of a block of the style sheet, by name."""
    found = re.findall(r"--([\w-]+): #([0-9a-f]{6});", block)
    return {name: (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)) for name, digits in found}


def read_shares(block: str) -> dict[str, float]:
    return {name: int(share) / 100 for name, share in re.findall(r"--([\w-]+): (\d+)%;", block)}


def luminance(colour: Colour) -> float:
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in (c / 255 for c in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: Colour, share: float, ground: Colour) -> Colour:
    red, green, blue = (c * share + g * (1 - share) for c, g in zip(colour, ground, strict=True))
    return red, green, blue


BLOCKS = dict(zip(("light", "dark"), re.findall(r":root \{(.*?)\}", STYLE, re.S), strict=True))


@pytest.mark.parametrize("zone", Zone)
@pytest.mark.parametrize("scheme", BLOCKS)
def test_every_zone_is_readable(scheme: str, zone: Zone) -> None:
    colours, shares = read_colours(BLOCKS[scheme]), read_shares(BLOCKS[scheme])
    own, paper = colours[zone], colours["paper"]
    tint, strong = (mixed(own, shares[name], paper) for name in ("tint", "strong-tint"))
    assert contrast(colours["on-zone"], own) >= LEAST_CONTRAST
    assert contrast(colours["ink"], strong) >= LEAST_CONTRAST
    assert contrast(colours["quiet"], tint) >= LEAST_CONTRAST
    assert contrast(colours["warn"], tint) >= LEAST_CONTRAST
    assert f".zone-{zone} {{ --c: var(--{zone}); }}" in STYLE


@pytest.mark.parametrize("scheme", BLOCKS)
def test_quiet_text_is_readable(scheme: str) -> None:
    colours = read_colours(BLOCKS[scheme])
    for ground in ("paper", "ground"):
        assert contrast(colours["quiet"], colours[ground]) >= LEAST_CONTRAST
        assert contrast(colours["warn"], colours[ground]) >= LEAST_CONTRAST


@pytest.mark.parametrize("scheme", BLOCKS)
def test_no_two_zones_look_alike(scheme: str) -> None:
    colours = read_colours(BLOCKS[scheme])
    zones = list(Zone)
    alike = [
        (str(one), str(other))
        for i, one in enumerate(zones)
        for other in zones[:i]
        if sum(abs(a - b) for a, b in zip(colours[one], colours[other], strict=True)) < 24
    ]
    assert alike == []


def test_style_and_script_load_nothing_and_make_no_markup() -> None:
    for word in ("url(", "@import", "http:", "https:"):
        assert word not in STYLE + SCRIPT
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(", ".style"):
        assert word not in SCRIPT


def texts_in(plain: Any) -> Iterator[str]:
    """Every text of a record."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        yield from (text for value in plain.values() for text in texts_in(value))
    elif isinstance(plain, list):
        yield from (text for value in plain for text in texts_in(value))


def test_nothing_of_the_record_is_left_out() -> None:
    article = full_article()
    record = html.fragment_fromstring(render_record(article), create_parent=True)
    record.get_element_by_id("json").drop_tree()
    shown = "".join(("".join(record.itertext()) + " ".join(record.xpath("//@href"))).split())
    plain = article.to_dict()
    del plain["body"]  # its words are those of the blocks
    for block in plain["blocks"]:
        del block["type"]  # shown by the element it is
    wanted = {line for text in texts_in(plain) for line in text.split("\n")}
    assert {text for text in wanted if "".join(text.split()) not in shown} == set()


def comment(name: str, reply_to: str | None = None) -> Comment:
    return Comment(id=name, reply_to=reply_to, text=name)


@pytest.mark.parametrize(
    ("comments", "thread"),
    [
        ([], []),
        ([comment("a"), comment("b")], [("a", 0), ("b", 0)]),
        ([comment("a"), comment("b"), comment("c", "a"), comment("d", "c")], [("a", 0), ("c", 1), ("d", 2), ("b", 0)]),
        ([comment("a", "gone")], [("a", 0)]),
        ([comment("a", "b"), comment("b", "a"), comment("c", "c")], [("a", 0), ("b", 1), ("c", 0)]),
        ([comment("a"), comment("a"), comment("b", "a")], [("a", 0), ("b", 1), ("a", 0)]),
    ],
    ids=["none", "flat", "answers", "orphan", "circle", "same id"],
)
def test_a_thread_has_each_comment_once(comments: list[Comment], thread: list[tuple[str, int]]) -> None:
    assert [(placed.comment.text, placed.depth) for placed in order_thread(comments)] == thread


def test_a_long_chain_of_answers_is_no_trouble() -> None:
    chain = [comment("0"), *(comment(str(i), str(i - 1)) for i in range(1, 5_000))]
    assert [placed.depth for placed in order_thread(chain)] == list(range(5_000))


def test_long_values_are_cut_with_a_note() -> None:
    assert clipped("ferry", 5) == "ferry"
    assert "fer<span" in clipped("ferry", 3)
    assert "2 more characters" in clipped("ferry", 3)


def laid_out(markup: str) -> Any:
    """The left of a report on a page that is body from end to end."""
    document = read_document(Page(body=markup.encode(), url="https://a.example/", is_text=False))
    count = len(document.blocks.text)
    parts = Partition([Zone.BODY] * count, [1.0] * count, [True] * count)
    return html.fragment_fromstring(render_page(document, parts, full_article()), create_parent=True)


def test_tags_are_shown_as_what_they_are() -> None:
    page = laid_out(
        "<h1>Ferry returns</h1><ol><li>First boat<ul><li>Inner cabin</li></ul></li><li>Second boat</li></ol>"
        "<table><tr><th>Port</th><th>Hour</th></tr><tr><td>Hame</td><td><p>9</p><p>or 10</p></td></tr></table>"
        "<blockquote><p>We wait.</p><p>We wait on.</p></blockquote><pre>a  b\n c</pre><ul><li><h2>Boats</h2></li></ul>"
    )
    assert page.xpath(".//h3/text()") == ["Ferry returns"]
    assert page.xpath(".//ol/li/p/text()") == ["First boat", "Second boat"]
    assert page.xpath(".//ul[@class='in-1']/li/p/text()") == ["Inner cabin"]
    assert [[cell.xpath("p/text()") for cell in row] for row in page.iter("tr")] == [
        [["Port"], ["Hour"]],
        [["Hame"], ["9", "or 10"]],
    ]
    assert page.xpath(".//blockquote/p/text()") == ["We wait.", "We wait on."]
    assert page.xpath(".//pre/text()") == ["a  b\n c"]
    assert page.xpath(".//ul/li/h4/text()") == ["Boats"]


def test_tables_for_the_layout_are_no_tables() -> None:
    page = laid_out("<table><tr><td><p>One</p><p>Two</p><p>Three</p><p>Four</p></td><td>Side</td></tr></table>")
    assert page.xpath(".//table") == []
    assert page.xpath(".//p/text()") == ["One", "Two", "Three", "Four", "Side"]


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ("Read <a href='/a'>the <b>whole</b> story</a>, or <a href='/b'>part</a> of it.", ["the whole story", "part"]),
        ("<a href='/a'>All of it</a>", ["All of it"]),
        ("<a href='/a'> Home </a><a href='/b'>News</a> <a>no link</a>", ["Home", "News"]),
        ("One<br><a href='/a'>two<br>three</a>", ["two\nthree"]),
        ("<a name='x'>Nothing</a> <a href=''>empty</a> <a href='mailto:a@b.example'>mail</a>", []),
    ],
)
def test_links_hold_their_own_words(markup: str, links: list[str]) -> None:
    assert laid_out(f"<p>{markup}</p>").xpath(".//a/text()") == links
