"""`scraper outlets check DIR`: the outlet files of a folder, run against stored pages; says which fields each selector filled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from scraper.document import Document, read_document
from scraper.draft import Candidate
from scraper.errors import PageError, ScraperError
from scraper.extractors.selectors import select
from scraper.fetchers.files import Input, InputRef, find_inputs, read_page
from scraper.normalizers.urls import host
from scraper.outlets.rules import OutletRules, Outlets, is_article_address, read_outlets
from scraper.page import Page

_PREVIEW = 60


@dataclass(frozen=True, slots=True)
class Check:
    """What one outlet's file did on one page."""

    outlet: str
    page: str
    found: dict[str, tuple[Candidate, ...]]  # by field; empty where the field's selectors found nothing
    is_article: bool | None  # by the outlet's address patterns; None where it has none, or the page no address


def check_outlets(outlets: Outlets, pages: Iterable[str]) -> Iterator[Check | ScraperError]:
    """A check for each page of one of the outlets; an error for a page that cannot be read. Raises `SettingError`."""
    for found in find_inputs(pages):
        try:
            document = read_document(_read(found))
        except ScraperError as error:
            yield error
            continue
        rules = _rules_of(outlets, document)
        if rules is not None:
            yield _check(rules, document)


def _read(found: Input) -> Page:
    if isinstance(found, PageError):
        raise found
    return read_page(found) if isinstance(found, InputRef) else found


def _rules_of(outlets: Outlets, document: Document) -> OutletRules | None:
    """By the page's address; a folder of one outlet takes every page that has none."""
    address = _address(document)
    if address is None:
        return outlets.rules[0] if len(outlets.rules) == 1 else None
    return outlets.find(host(address))


def _address(document: Document) -> str | None:
    stated = document.structured.links.get("canonical", ())[:1] or document.structured.metas.get("og:url", ())[:1]
    return document.page.final_url or document.page.url or next((meta.text for meta in stated), None)


def _check(rules: OutletRules, document: Document) -> Check:
    found = select(document, rules.selectors)
    address = _address(document)
    return Check(
        rules.name,
        document.page.name,
        {field: found.get(field, ()) for field in rules.selectors},
        is_article_address(rules, address) if address else None,
    )


@click.group()
def outlets() -> None:
    """What is known of outlets, as TOML files."""


@outlets.command()
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("pages", metavar="[PAGE]...", nargs=-1, type=click.Path(exists=True))
def check(folder: Path, pages: tuple[str, ...]) -> None:
    """Run the outlet files of DIR against stored pages (those in DIR, or PAGE...) and say what each selector filled.

    Exit code 1 where a page cannot be read, or a selector found nothing on any page of its outlet.
    """
    known = read_outlets(folder)
    if not known.rules:
        raise click.UsageError(f"{folder} holds no *.toml")
    filled: dict[tuple[str, str], int] = {}
    failed = False
    for result in check_outlets(known, pages or (str(folder),)):
        if isinstance(result, ScraperError):
            failed = True
            click.echo(f"{result.source}: {result.reason}", err=True)
            continue
        _echo(result)
        for field, candidates in result.found.items():
            filled[result.outlet, field] = filled.get((result.outlet, field), 0) + bool(candidates)
    empty = [f"{outlet}: {field}" for (outlet, field), count in filled.items() if not count]
    if empty:
        click.echo(f"found nothing on any page: {', '.join(empty)}", err=True)
    if not filled:
        click.echo("no page belongs to an outlet that has selectors", err=True)
    if failed or empty or not filled:
        raise SystemExit(1)


def _echo(result: Check) -> None:
    note = {True: "an article by its address", False: "no article by its address", None: "of no known address kind"}[
        result.is_article
    ]
    click.echo(f"{result.page}  {result.outlet}, {note}")
    for field, candidates in result.found.items():
        preview = "; ".join(candidate.value.replace("\n", " ") for candidate in candidates)[:_PREVIEW]
        click.echo(f"  {field:<14}{preview if candidates else '-'}")
