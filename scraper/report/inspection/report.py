"""The report as a whole: one HTML file that loads nothing and runs no script but its own.

The same page and settings give the same bytes: nothing here reads a clock.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from pathlib import Path
from string import Template

from scraper.dataset.conditions import count_words
from scraper.document import Document
from scraper.page import Page
from scraper.pipeline import Settings, extract_with_parts
from scraper.record import Article
from scraper.report.inspection.elements import Html, clipped, element, escape, join, link
from scraper.report.inspection.field_rows import warning_count
from scraper.report.inspection.page_view import render_page
from scraper.report.inspection.record_view import render_record
from scraper.zones import Partition, Zone

_FOLDER = Path(__file__).parent
_TITLE_CHARS = 200


def render_report(page: Page, settings: Settings) -> bytes:
    """The report on `page`, in UTF-8. Raises `PageError` where the page gives no record."""
    article, document, parts = extract_with_parts(page, settings)
    counts = _count(document, parts)
    style, script = _read("report.css"), _read("report.js")
    report = Template(_read("report.html")).substitute(
        policy=_policy(style, script),
        title=escape((article.title or page.name)[:_TITLE_CHARS]),
        name=clipped(page.name, _TITLE_CHARS),
        facts=_facts(article),
        total=_total(counts),
        legend=join(_switch(*count) for count in counts),
        direction=article.direction or "ltr",
        language=escape(article.language or ""),
        size="huge" if len(parts.zones) > 2_000 else "",
        page=render_page(document, parts, article),
        record=render_record(article),
        style=style,
        script=script,
    )
    return report.encode("utf-8", "replace")


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy under which these two run and nothing else does or loads (CSP level 3, section 6.7)."""
    hashes = (b64encode(hashlib.sha256(source.encode()).digest()).decode() for source in (style, script))
    rules = "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'"
    return rules.format(*hashes)


def _facts(article: Article) -> Html:
    """What tells at a glance whether the record came out well."""
    confidence = article.quality.body_confidence
    facts = (
        escape(article.page_type),
        escape(article.language or "no language"),
        escape(f"{count_words(article.body):,} words of body"),
        escape("" if confidence is None else f"body confidence {confidence:.2f}"),
        escape(f"coverage {article.quality.coverage:.1%}"),
        link(article.url, article.url or "", class_="url"),
        warning_count(article),
    )
    return join(element("li", fact) for fact in facts if fact)


def _count(document: Document, parts: Partition) -> list[tuple[Zone, int, int]]:
    """The zones of the page, each with the number of its segments and words."""
    texts = document.blocks.text
    found = ((zone, parts.indexes(zone)) for zone in Zone)
    return [(zone, len(blocks), sum(count_words(texts[block]) for block in blocks)) for zone, blocks in found if blocks]


def _total(counts: list[tuple[Zone, int, int]]) -> str:
    segments, words = sum(count[1] for count in counts), sum(count[2] for count in counts)
    return f"{segments:,} segments · {words:,} words in all"


def _switch(zone: Zone, segments: int, words: int) -> Html:
    """What shows a zone and hides it."""
    return element(
        "label",
        element("input", type="checkbox", checked=True, value=zone),
        element("b", zone.replace("_", " "), class_="name"),
        element("span", f"{segments:,}", class_="segments"),
        element("span", f"{words:,}", class_="words"),
        class_=f"switch zone-{zone}",
        data_zone=zone,
        title=f"{segments:,} segments, {words:,} words",
    )
