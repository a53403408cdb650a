"""Values of the record as the report prints them. Text may run either way, whatever the way of the page."""

from __future__ import annotations

from typing import Any

from scraper.record import Author, Block, Dateline, FormField, Image, LinkItem, LinkList, LiveUpdate, Outlet
from scraper.report.inspection.elements import NOTHING, Html, clipped, each, element, join, link

MOST_ITEMS = 1_000  # of one list

NULL = element("span", "null", class_="null")
NONE = element("span", "none", class_="null")  # an empty list

_HEADING = {1: "h4", 2: "h4", 3: "h5"}  # the report's own headings come before; deeper ones are h6


def text(value: str | None) -> Html:
    """A text, in its own direction."""
    return element("span", clipped(value), dir="auto", class_="text") if value else NULL


def address(url: str | None) -> Html:
    """An address, as a link where it is one of the web."""
    return link(url, element("span", clipped(url), dir="ltr", class_="url")) if url else NULL


def named(facts: dict[str, Any]) -> Html:
    """Facts with their names, those that are absent left out."""
    shown = [element("span", f"{name} ", element("b", clipped(str(fact)), dir="auto")) for name, fact in facts.items() if fact]
    return element("span", *_parted(shown, " · "), class_="facts") if shown else NOTHING


def listed(values: tuple[str, ...]) -> Html:
    """Short texts, side by side."""
    return each(values, lambda value: element("span", clipped(value), dir="auto", class_="pill"), MOST_ITEMS, "items") or NONE


def authors(people: tuple[Author, ...]) -> Html:
    """A line a person."""
    return each(people, _author, MOST_ITEMS, "authors") or NONE


def _author(author: Author) -> Html:
    facts = named({"role": author.role})
    return element("span", text(author.name), " ", facts, " ", address(author.url) if author.url else "", class_="line")


def dateline(found: Dateline | None) -> Html:
    """The line as printed, with what it tells."""
    return join((text(found.text), " ", named({"place": found.place, "agency": found.agency}))) if found else NULL


def outlet(found: Outlet) -> Html:
    """The outlet's name with what is known of it."""
    facts = {"domain": found.domain, "tagline": found.tagline, "language": found.language, "country": found.country}
    return join((text(found.name), " ", named(facts)))


def body_block(block: Block) -> Html:
    """A typed piece of the body."""
    shown: Html
    if block.type == "heading":
        shown = element(_HEADING.get(block.level or 1, "h6"), clipped(block.text or ""), dir="auto")
    elif block.type == "list":
        items = each(block.items, lambda item: element("li", clipped(item), dir="auto"), MOST_ITEMS, "items")
        shown = element("ul", items)
    elif block.type == "table":
        shown = element("table", element("tbody", each(block.rows, _row, MOST_ITEMS, "rows")))
    elif block.type == "quote":
        shown = element("blockquote", clipped(block.text or ""), dir="auto")
    elif block.type == "code":
        shown = element("pre", clipped(block.text or ""), dir="auto")
    else:
        shown = element("p", clipped(block.text or ""), address(block.url) if block.url else "", dir="auto")
    return element("div", shown, class_="leaf")


def _row(cells: tuple[str, ...]) -> Html:
    return element("tr", *(element("td", clipped(cell), dir="auto") for cell in cells))


def image(found: Image) -> Html:
    """A picture in words; it is not loaded."""
    facts = named({"credit": found.credit, "alt": found.alt, "main picture": "yes" if found.is_main else None})
    caption = text(found.caption) if found.caption else element("span", "no caption", class_="null")
    return element("li", element("div", caption, class_="leaf"), facts, " ", address(found.url))


def link_list(found: LinkList) -> Html:
    """A list of headlines under its label."""
    label = text(found.label) if found.label else element("span", "no label", class_="null")
    items = each(found.items, _link_item, MOST_ITEMS, "headlines")
    return join((element("h4", label, class_="leaf"), element("ul", items)))


def _link_item(item: LinkItem) -> Html:
    moment = element("time", item.published_at) if item.published_at else ""
    summary = element("div", clipped(item.summary), dir="auto") if item.summary else ""
    return element("li", link(item.url, text(item.text)), " ", moment, summary, class_="leaf")


def update(found: LiveUpdate) -> Html:
    """An entry of a live blog."""
    head = named({"at": found.published_at, "by": found.author})
    title = element("h4", clipped(found.title), dir="auto") if found.title else ""
    return element("li", element("div", title, head, paragraphs(found.text), class_="leaf"))


def form_field(field: FormField) -> Html:
    """A field of a form."""
    facts = named({"name": field.name, "type": field.type, "required": "yes" if field.required else None})
    return element("li", text(field.label), " ", facts, class_="leaf")


def paragraphs(value: str | None) -> Html:
    """Text of several paragraphs."""
    return element("div", clipped(value), dir="auto", class_="paragraphs") if value else NULL


def _parted(parts: list[Html], by: str) -> list[str]:
    return [piece for part in parts for piece in (by, part)][1:]
