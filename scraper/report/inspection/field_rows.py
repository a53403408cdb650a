"""The fields at the head of a record, a row each: name, value, and where the value comes from (`provenance.fields`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from scraper.record import Article, DateFacts, FieldProvenance
from scraper.report.inspection import values
from scraper.report.inspection.elements import NOTHING, Html, clipped, element, join
from scraper.zones import Zone


class Row(NamedTuple):
    """How a field is shown."""

    field: str
    render: Callable[[Article], Html]
    zone: Zone | None = None  # where on the page it mostly stands
    facts: tuple[str, ...] = ()  # names in `provenance.fields`; the field's own where none are given


ROWS = (
    Row("page_type", lambda a: values.text(a.page_type)),
    Row("title", lambda a: values.text(a.title), Zone.TITLE),
    Row("standfirst", lambda a: values.paragraphs(a.standfirst), Zone.STANDFIRST),
    Row("byline", lambda a: values.text(a.byline), Zone.BYLINE),
    Row("authors", lambda a: values.authors(a.authors), Zone.BYLINE),
    Row("published_at", lambda a: _date(a, "published_at"), Zone.BYLINE),
    Row("modified_at", lambda a: _date(a, "modified_at"), Zone.BYLINE),
    Row("dateline", lambda a: values.dateline(a.dateline), Zone.BODY),
    Row("section", lambda a: values.text(a.section), Zone.NAVIGATION),
    Row("tags", lambda a: values.listed(a.tags), Zone.TAGS),
    Row("language", lambda a: join((values.text(a.language), " ", values.named({"direction": a.direction})))),
    Row("outlet", lambda a: values.outlet(a.outlet), Zone.MASTHEAD, ("outlet.name", "outlet.tagline")),
    Row("url", lambda a: values.address(a.url)),
    Row("canonical_url", lambda a: values.address(a.canonical_url)),
)


def render_rows(article: Article) -> Html:
    """All rows of `ROWS`."""
    return element("dl", *(_row(row, article) for row in ROWS))


def _row(row: Row, article: Article) -> Html:
    known = article.provenance.fields
    names = row.facts or (row.field,)
    evidence = (_evidence(name if row.facts else "", known[name]) for name in names if name in known)
    return element(
        "div",
        element("dt", row.field),
        element("dd", element("div", row.render(article), class_="value"), *evidence),
        class_=f"row leaf zone-{row.zone}" if row.zone else "row",
        data_zone=row.zone,
    )


def _date(article: Article, field: str) -> Html:
    """A moment and how it was read; source and raw text where the row's evidence does not say them already."""
    value: str | None = getattr(article, field)
    facts: DateFacts | None = getattr(article.dates, field)
    shown = element("time", value, class_="text") if value else values.NULL
    if facts is None:
        return shown
    known = article.provenance.fields.get(field)
    told = {
        "precision": facts.precision,
        "offset from": facts.zone_source or "nowhere",
        "day and month": "ambiguous" if facts.ambiguous else None,
        "evidence": None if known and known.source == facts.evidence else facts.evidence,
        "raw": None if known and known.raw == facts.raw else facts.raw,
    }
    return join((shown, " ", values.named(told)))


def _evidence(name: str, facts: FieldProvenance) -> Html:
    """Source, confidence, place and raw text of a value, and the candidates that were not taken."""
    head = [f"{name}: " if name else "", "from ", element("b", clipped(facts.source)), f", confidence {facts.confidence:.2f}"]
    return element("div", *head, *_details(facts), class_="evidence")


def _details(facts: FieldProvenance) -> Iterator[Html]:
    if facts.where:
        yield join((", at ", where(facts.where)))
    if facts.raw:
        yield element("div", values.named({"raw": facts.raw}))
    if facts.rejected:
        items = (
            element("li", element("span", clipped(one.value), dir="auto"), " ", values.named({"from": one.source}))
            for one in facts.rejected
        )
        yield element("details", element("summary", f"{len(facts.rejected)} rejected"), element("ul", *items))


def where(xpath: str) -> Html:
    """The place of an element; of one that is visible a button that shows it."""
    code = element("code", clipped(xpath), dir="ltr")
    if xpath.startswith("/html/head"):
        return code
    return element("button", code, type="button", class_="where", data_where=xpath)


def warning_count(article: Article) -> Html:
    """The number of warnings, as a link to them."""
    count = len(article.quality.warnings)
    if not count:
        return NOTHING
    return element("a", f"{count} warning{'s' if count > 1 else ''}", href="#quality", class_="warned")
