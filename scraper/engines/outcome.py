"""`Outcome`: what came of an input, written as JSON already, so that it crosses processes and reaches files cheaply."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.dataset.duplicates import Sketch, sketch
from scraper.dataset.selection import EVERYTHING, Reason, Selection
from scraper.errors import PageError, ScraperError
from scraper.fetchers.files import Input, read_page
from scraper.page import Page
from scraper.pipeline import Settings, failure_of, process
from scraper.record import Article, Failure


@dataclass(frozen=True, slots=True)
class Outcome:
    """A record or a failure, one an input; a record that the selection leaves out says why."""

    source: str  # the input's name
    json: bytes  # one JSON object, without a newline
    failure: Failure | None = None  # None: `json` is a record
    filtered: Reason | None = None  # why the record is left out
    sketch: Sketch | None = None  # of its text, where duplicates are looked for
    record_id: str | None = None

    def value(self) -> Article | Failure:
        """The outcome as an object."""
        return self.failure or Article.from_json(self.json)


def work(item: Input, settings: Settings, selection: Selection = EVERYTHING) -> Outcome:
    """Read `item` where that is still to do, and make its record. Never raises for the page's sake."""
    if isinstance(item, PageError):
        return fail(item, item)
    try:
        page = item if isinstance(item, Page) else read_page(item, max_bytes=settings.max_bytes)
    except PageError as error:
        return fail(item, error)
    result = process(page, settings)
    if isinstance(result, Failure):
        return Outcome(name_of(item), result.to_json(), result)
    reason = selection.reason_against(result)
    if reason:
        return Outcome(name_of(item), b"", filtered=reason)
    is_compared = selection.similarity is not None
    return Outcome(name_of(item), result.to_json(), sketch=sketch(result) if is_compared else None, record_id=result.id)


def fail(item: Input, error: ScraperError) -> Outcome:
    """The outcome of an input that `error` came of."""
    page = item if isinstance(item, Page) else Page(body=b"", path=name_of(item))
    failure = failure_of(error, page)
    return Outcome(name_of(item), failure.to_json(), failure)


def name_of(item: Input) -> str:
    """The input's name in messages and failures."""
    if isinstance(item, PageError):
        return item.source or "?"
    return item.name
