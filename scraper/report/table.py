"""Records as a short table for people: a row a record, the columns that tell at a glance whether it came out well."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rich.console import Console
from rich.table import Table

from scraper.record import Article

#: Heading, what stands under it, and whether it is a number.
COLUMNS: tuple[tuple[str, Callable[[Article], str], bool], ...] = (
    ("outlet", lambda a: a.outlet.name or a.outlet.domain or "–", False),
    ("title", lambda a: a.title or "–", False),
    ("type", lambda a: a.page_type, False),
    ("published", lambda a: a.published_at or "–", False),
    ("authors", lambda a: ", ".join(author.name for author in a.authors) or "–", False),
    ("lang", lambda a: a.language or "–", False),
    ("words", lambda a: str(len((a.body or "").split())), True),
    ("comments", lambda a: _count_comments(a), True),
    ("tickers", lambda a: str(sum(len(ticker.items) for ticker in a.tickers)), True),
    ("related", lambda a: str(sum(len(box.items) for box in a.related)), True),
)
CELL_WIDTH = 34


def print_records(records: Iterable[Article], console: Console) -> None:
    """Print a row for each of `records`."""
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading, _, is_number in COLUMNS:
        if is_number:
            table.add_column(heading, justify="right", no_wrap=True, min_width=len(heading))
        else:
            table.add_column(heading, no_wrap=True, max_width=CELL_WIDTH)
    for record in records:
        table.add_row(*(cell(record) for _, cell, _ in COLUMNS))
    console.print(table, markup=False, highlight=False)


def _count_comments(article: Article) -> str:
    """Items present, and the number printed where it differs; a dash where the page has no comments at all."""
    if article.comments is None:
        return "–"
    present, printed = len(article.comments.items), article.comments.count
    return str(present) if printed in (None, present) else f"{present} of {printed}"
