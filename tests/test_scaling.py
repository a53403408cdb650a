"""Work grows with a page's length, not with its square, whatever repeats on it: counted in steps of the interpreter."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from scraper.document import Document, read_document
from scraper.extractors.body.extract import extract_body
from scraper.page import Page
from scraper.pipeline import extract_page
from scraper.zones import Partition, Zone
from scraper.zones.mending import mend
from scraper.zones.tagger import tag as tagger

_FEW, _MORE = 60, 240
_GROWTH = 1.5  # times the growth of the page; a part that grows with the square soon makes more

_MOMENT = "3 April 2019, 10:{minute:02}"
_VIEW = "Text number {n} of a reader who has a view."
_ENTRY = "Entry number {n} that tells what went on by the sea."
_HEADLINE = "Headline number {n} of the day"
_THREADS = {
    "named elements": f"<li class=comment id=c{{n}}><b class=author>Mara</b><i class=date>{_MOMENT}</i><p>{_VIEW}</p></li>",
    "lines": f"<p><b>Mara {{n}}</b> {_MOMENT}</p><p>{_VIEW}</p>",
    "definitions": f"<dt>Mara {{n}}, {_MOMENT}</dt><dd>{_VIEW}</dd>",
    "tables": f"<table><tr><td>Mara {{n}}</td><td>{_MOMENT}</td></tr><tr><td colspan=2>{_VIEW}</td></tr></table>",
    "one block": f"<b>Mara {{n}}</b> <i>{_MOMENT}</i> {_VIEW} ",
    "one block of lines": f"<b>Mara {{n}}</b> ({_MOMENT}): {_VIEW}<br>",
    "moments in one block": f"<span class=time>{_MOMENT}</span> {_VIEW} ",
    "lines in one element": f"<font>¦Mara{{n}} Quill, {_MOMENT}<br>{_VIEW}<br>",
    "nested": f"<div class=comment><b class=author>Mara {{n}}</b><i class=date>{_MOMENT}</i><p>{_VIEW}</p><div class=children>",
    "texts of one comment": f"<div class=comment-text>{_VIEW}</div><i class=comment-date>{_MOMENT}</i>",
    "answers and votes": "<li class=comment id=c{n} data-parent=c1><b class=author>Mara</b>"
    f"<i class=date>{_MOMENT}</i><p>{_VIEW}</p><a class=in-reply-to href=#c{{n}}>1</a><a aria-label=Like>{{n}}</a>+{{n}}</li>",
    "authors": "<b class=author>Mara {n}</b>",
    "moments": f"<i class=date>{_MOMENT}</i>",
}
_LISTS = {
    "items": f"<li><a href=/a{{n}}>{_HEADLINE}</a> <span>10:{{minute:02}}</span></li>",
    "one block": f"<a href=/a{{n}}>{_HEADLINE}</a> 10:{{minute:02}} ",
    "one block of lines": f"10:{{minute:02}} <a href=/a{{n}}>{_HEADLINE}</a><br>",
    "boxes": f"<div class=box{{n}}x><h3>Related {{n}}</h3><a href=/a{{n}}>{_HEADLINE}</a><p>What stands below it</p></div>",
    "cards": f"<li><a href=/a{{n}}><h4>{_HEADLINE}</h4><i>{_MOMENT}</i></a><p>{_VIEW}</p><b>By Mara Quill</b></li>",
    "cards of one link": f"<a href=/a><h4>{_HEADLINE}</h4></a><p>{_VIEW}</p>",
    "excerpts": f"<p>{_VIEW}</p>",
    "labels": f"<p>Read more: <a href=/a{{n}}>{_HEADLINE}</a></p>",
    "previous, next": f"Previous: <a href=/a{{n}}>{_HEADLINE}</a> Next: <a href=/c{{n}}>{_HEADLINE}</a>",
    "strip": f"{_HEADLINE}      ",
    "elements": f"<span>{_HEADLINE}</span>",
    "headings": f"<h3>{_HEADLINE}</h3><p>3.4.2019</p>",
}
_FORMS = {
    "labels": "<label for=a{n}>Name {n}</label><input id=a{n} name=a{n}>",
    "labels alone": "<label>Name {n}</label>",
    "fields alone": "Name {n} <input name=a{n}>",
    "boxes": "<div class=comment-box><textarea name=comment{n}></textarea></div>",
    "forms": "<form><p>Name {n}</p><input name=a{n}></form>",
}
_BYLINES = {
    "lines": "<p>By Mara Quill{n}, 3 April 2019</p>",
    "links": "<a href=/author/m{n}>Mara Quill{n}</a>, ",
    "elements": "<i class=author>Mara Quill{n}</i>",
}
_BODIES = {
    "paragraphs": "<p>Paragraph number {n} that goes on for a while and says what there is to say.</p>",
    "lines": "Paragraph number {n} that goes on for a while and says what there is to say.<br><br>",
    "pictures": "<figure><img src=/{n}.jpg><figcaption>Paragraph number {n}. Photo: Mara Quill</figcaption></figure>",
    "code": "<pre>¦Text number {n} of a code<h3>Heading number {n}</h3>",
    "lists": "<ol start={n}><li>Item number {n} of what there was to say.</li></ol>",
    "first letters": "<p>T</p><p>he paragraph number {n} goes on for a while.</p>",
    "runs": "<span class=s1>Paragraph number </span><span style='color:red'>{n}.</span>",
    "labelled pictures": "<figure><img src=/{n}-og.jpg><i class=sr-only>Source, </i>Mara<figcaption>Sea</figcaption></figure>",
    "entries": f"<p>{{clock}}</p><p>{_ENTRY}</p>",
    "entries in elements": f"<div class=live-entry><time>{{clock}}</time><h3>The sea, {{n}}</h3><p>{_ENTRY}</p></div>",
    "entries of named moments": f"<div class=live-entry><i class=time>{{clock}}</i><h3>Sea, {{n}}</h3><p>{_ENTRY}</p></div>",
    "entries in one block": f"<b>{{clock}}</b> {_ENTRY}<br>",
}
_SHAPES = [
    pytest.param(zone, shape, id=f"{zone}: {name}")
    for zone, shapes in (
        (Zone.COMMENTS, _THREADS),
        (Zone.TICKER, _LISTS),
        (Zone.RELATED, _LISTS),
        (Zone.TAGS, _LISTS),
        (Zone.MASTHEAD, _LISTS),
        (Zone.COMMENT_FORM, _FORMS),
        (Zone.BYLINE, _BYLINES),
        (Zone.TITLE, _BYLINES),
        (Zone.AUTHOR_BIO, _BYLINES),
        (Zone.BODY, _BODIES),
        (Zone.CAPTION, _BODIES),
    )
    for name, shape in shapes.items()
]


@pytest.mark.parametrize(("zone", "shape"), _SHAPES)
def test_steps_grow_with_the_page(zone: Zone, shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def tag(document: Document, *_: object) -> Partition:
        count = len(document.blocks.text)
        zones = [Zone.TITLE, *[zone] * (count - 2), Zone.BODY]
        return Partition(zones, [0.99] * count, [not hidden for hidden in document.blocks.hidden])

    monkeypatch.setattr(tagger, "tag", tag)
    monkeypatch.setattr(mend, "mend", lambda document, parts: parts)
    _steps(_page(shape, _FEW))  # what is made once is made
    few, more = _steps(_page(shape, _FEW)), _steps(_page(shape, _MORE))
    assert more / few < _MORE / _FEW * _GROWTH


def test_steps_grow_with_the_lines_of_the_headline(monkeypatch: pytest.MonkeyPatch) -> None:
    def page(count: int) -> Page:
        lines = "".join(f"<br>{_MOMENT.format(minute=n % 60)}" for n in range(count))
        return Page(body=f"<h1>A day by the sea{lines}</h1><p>The end of a text.</p>".encode(), url="https://sea.example/a")

    zones = [Zone.TITLE, Zone.BODY]
    monkeypatch.setattr(tagger, "tag", lambda *_: Partition(list(zones), [0.99] * 2, [True] * 2))
    _steps(page(_FEW))
    few, more = _steps(page(_FEW)), _steps(page(_MORE))
    assert more / few < _MORE / _FEW * _GROWTH


def test_steps_grow_with_what_data_scripts_state() -> None:
    def page(count: int) -> Page:
        step = '{{"@type": "BreadcrumbList", "itemListElement": [{{"name": "Home"}}, {{"name": "sea{}"}}, {{"name": "A"}}]}}'
        crumbs = map(step.format, range(count))
        html = (
            f"<script type=application/ld+json>[{', '.join(crumbs)}]</script><h1>A day by the sea</h1><p>The end of a text.</p>"
        )
        return Page(body=html.encode(), url="https://sea.example/a")

    _steps(page(_FEW))
    few, more = _steps(page(_FEW)), _steps(page(_MORE))
    assert more / few < _MORE / _FEW * _GROWTH


class _Counted(list[str]):
    """The tags of a page's elements; counts those that slices hand out, for such work is no step of the interpreter."""

    handed_out = 0

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            self.handed_out += len(range(*at.indices(len(self))))
        return super().__getitem__(at)


@pytest.mark.parametrize(
    "shape",
    [
        "<pre>¦Text number {n} of a code<h3>Heading number {n}</h3>",
        "<figure>¦<blockquote>Quotation number {n} of the day.</blockquote><figcaption>Mara Quill</figcaption>",
    ],
    ids=["code around headings", "quotations in one figure"],
)
def test_no_element_is_looked_through_for_each_of_its_parts(shape: str) -> None:
    document = read_document(_page(shape, _MORE))
    document.nodes.tag = tags = _Counted(document.nodes.tag)
    count = len(document.blocks.text)
    draft = mend.Draft([Zone.BODY] * count, [0.99] * count, [True] * count)
    mend.part_named_elements(document, draft)
    mend.keep_quote_sources(document, draft)
    extract_body(document, Partition(draft.zones, draft.confidence, draft.seen))
    assert tags.handed_out < _GROWTH * len(tags)


def test_the_elements_around_the_headings_of_an_item_are_not_gone_through_for_each() -> None:
    def steps(depth: int) -> int:
        headings = "".join(f"<h3>Heading number {n} of the day</h3>" for n in range(_MORE))
        document = read_document(Page(body=f"{'<ul><li>' * depth}{headings}<p>The end of a text by the sea.</p>".encode()))
        count = len(document.blocks.text)
        parts = Partition([Zone.BODY] * count, [0.99] * count, [True] * count)
        return _steps_of(lambda: extract_body(document, parts))

    steps(1)
    assert steps(_MORE) < _GROWTH * steps(1)


def _page(shape: str, count: int) -> Page:
    """A page of a shape; what stands before its "¦" opens around all of them."""
    around, _, each = shape.rpartition("¦")
    clocks = [f"{minute // 60:02}:{minute % 60:02}" for minute in range(24 * 60 - 1, -1, -1)]  # the newest first
    repeated = around + "".join(each.format(n=n, minute=n % 60, clock=clocks[n]) for n in range(count))
    html = f"<title>A day by the sea</title><h1>A day by the sea</h1><div>{repeated}</div><p>The end of a text by the sea.</p>"
    return Page(body=html.encode(), url="https://sea.example/a")


def _steps(page: Page) -> int:
    """How many instructions of the interpreter a record takes."""
    return _steps_of(lambda: extract_page(page))


def _steps_of(work: Callable[[], object]) -> int:
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count
