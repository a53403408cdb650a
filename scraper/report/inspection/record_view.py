"""The right of the report: the record, field by field.

A part says its zone (`data-zone`); what the page is searched for when it is chosen has the class `leaf`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple, TypeVar

import orjson

from scraper.dataset.conditions import count_words
from scraper.record import Article, Boilerplate, Comments, LinkList, Paywall, Provenance, Quality, Warning
from scraper.report.inspection import values
from scraper.report.inspection.elements import NOTHING, Html, clipped, each, element, join, zone_name
from scraper.report.inspection.field_rows import render_rows
from scraper.report.inspection.thread import render_form, render_thread
from scraper.zones import Zone

Item = TypeVar("Item")

MOST_BLOCKS = 5_000  # of the body
MOST_JSON = 1_000_000  # characters

_FOLDED = frozenset(("boilerplate", "provenance", "json"))  # at first
_NULLABLE = frozenset(("body", "comments", "paywall"))  # the others are lists


class Section(NamedTuple):
    """A part of the record that has a heading of its own."""

    name: str
    render: Callable[[Article], Html]
    size: Callable[[Article], str] = lambda _: ""  # of what it holds, beside its name
    zone: Zone | None = None


SECTIONS = (
    Section("fields", render_rows),
    Section("body", lambda a: _body(a), lambda a: f"{len(a.blocks):,} blocks, {count_words(a.body):,} words", Zone.BODY),
    Section("images", lambda a: _items(a.images, values.image, "images"), lambda a: f"{len(a.images):,}", Zone.CAPTION),
    Section("comments", lambda a: _comments(a.comments), lambda a: _count_comments(a.comments)),
    Section("tickers", lambda a: _lists(a.tickers), lambda a: f"{len(a.tickers):,}", Zone.TICKER),
    Section("related", lambda a: _lists(a.related), lambda a: f"{len(a.related):,}", Zone.RELATED),
    Section(
        "live_updates",
        lambda a: _items(a.live_updates, values.update, "updates"),
        lambda a: f"{len(a.live_updates):,}",
        Zone.BODY,
    ),
    Section("paywall", lambda a: _paywall(a.paywall), lambda a: a.paywall.state if a.paywall else "null", Zone.NOTICE),
    Section("quality", lambda a: _quality(a.quality), lambda a: f"{len(a.quality.warnings)} warnings"),
    Section("boilerplate", lambda a: _boilerplate(a.boilerplate), lambda a: f"{len(a.boilerplate):,} entries"),
    Section("provenance", lambda a: _provenance(a), lambda a: a.provenance.source),
    Section("json", lambda a: _json(a), lambda a: f"{len(a.to_json()):,} bytes"),
)


def render_record(article: Article) -> Html:
    """Every section, those that hold nothing too, below links to each."""
    links = (element("a", section.name, href=f"#{section.name}") for section in SECTIONS)
    return join((element("nav", *links, aria_label="Parts of the record"), *(_section(part, article) for part in SECTIONS)))


def _section(section: Section, article: Article) -> Html:
    shown = section.render(article)
    heading = element("h3", section.name), " ", element("small", section.size(article))
    return element(
        "details",
        element("summary", *heading),
        shown or element("p", values.NULL if section.name in _NULLABLE else values.NONE),
        id=section.name,
        open=section.name not in _FOLDED,
        class_=f"part zone-{section.zone}" if section.zone else "part",
        data_zone=section.zone,
    )


def _body(article: Article) -> Html:
    return each(article.blocks, values.body_block, MOST_BLOCKS, "blocks")


def _items(items: Sequence[Item], render: Callable[[Item], Html], what: str) -> Html:
    return element("ul", each(items, render, values.MOST_ITEMS, what), class_="plain") if items else NOTHING


def _count_comments(comments: Comments | None) -> str:
    if comments is None:
        return "null"
    printed = "" if comments.count is None else f", {comments.count:,} by the page's own count"
    return f"{len(comments.items):,}{printed}{', closed' if comments.closed else ''}"


def _comments(comments: Comments | None) -> Html:
    if comments is None:
        return NOTHING
    thread = render_thread(comments.items) if comments.items else element("p", "no comment in the page", class_="null")
    form = element("p", "no form", class_="null")
    if comments.form:
        form = element("div", render_form(comments.form), class_="zone-comment_form", data_zone=Zone.COMMENT_FORM)
    return join((element("div", thread, class_="zone-comments", data_zone=Zone.COMMENTS), form))


def _lists(lists: Sequence[LinkList]) -> Html:
    return each(lists, values.link_list, values.MOST_ITEMS, "lists")


def _paywall(paywall: Paywall | None) -> Html:
    if paywall is None:
        return NOTHING
    return join((values.named({"state": paywall.state}), " ", values.listed(paywall.evidence)))


def _quality(quality: Quality) -> Html:
    confidence = "null" if quality.body_confidence is None else f"{quality.body_confidence:.3f}"
    figures = values.named({"coverage": f"{quality.coverage:.1%}", "body_confidence": confidence})
    return join((element("p", figures), _items(quality.warnings, _warning, "warnings")))


def _warning(warning: Warning) -> Html:
    raw = values.named({"raw": warning.raw})
    return element("li", element("code", warning.code), " ", clipped(warning.message), " ", raw, class_="warned")


def _boilerplate(entries: Sequence[Boilerplate]) -> Html:
    """The entries by zone, the zones in the order of the vocabulary."""
    order = [str(zone) for zone in Zone]
    by_zone = groupby(sorted(entries, key=lambda entry: order.index(entry.zone)), key=lambda entry: entry.zone)
    return join(_zone_entries(zone, [entry.text for entry in found]) for zone, found in by_zone)


def _zone_entries(zone: str, texts: list[str]) -> Html:
    heading = element("h4", zone_name(zone), " ", element("small", f"{len(texts):,}"))
    items = each(texts, lambda text: element("li", clipped(text), dir="auto", class_="leaf"), values.MOST_ITEMS, "entries")
    return element("div", heading, element("ul", items), class_=f"zone-{zone}", data_zone=zone)


def _provenance(article: Article) -> Html:
    """All of the provenance but that of single fields, which stands beside them; and what tells one record from another."""
    facts = {name: value for name in Provenance.__struct_fields__ if (value := getattr(article.provenance, name)) is not None}
    facts.pop("fields")
    facts |= {"id": article.id, "schema_version": article.schema_version}
    facts |= {name: value for name in ("revision", "duplicate_of") if (value := getattr(article, name))}
    facts |= {"changes": ", ".join(article.changes)} if article.changes else {}
    rows = (
        element("div", element("dt", name), element("dd", values.text(str(value))), class_="row") for name, value in facts.items()
    )
    return element("dl", *rows)


def _json(article: Article) -> Html:
    whole = orjson.dumps(orjson.loads(article.to_json()), option=orjson.OPT_INDENT_2).decode()
    return element("pre", clipped(whole, MOST_JSON), dir="ltr", id="raw")
