"""What a visit found, taken into the state's tables: new URLs, news of known ones, shapes of addresses.

Called inside a transaction of the ledger.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

import orjson

from scraper.crawl.plan import EARLIEST_RECALL_S
from scraper.crawl.visits import Found, Kind, Origin, Visit
from scraper.fetchers.addresses import host_of, shape_of

_ADD = """
INSERT OR IGNORE INTO urls
(url, host, outlet, kind, lane, origin, depth, next_visit, first_seen, hints, hint_rank, modified)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_BETTER_HINTS = "UPDATE urls SET hints = ?, hint_rank = ? WHERE url = ? AND visited_at IS NULL AND hint_rank < ?"

#: A known article whose source says that it changed since the last visit.
_RECALL = """
UPDATE urls SET next_visit = min(next_visit, ?) WHERE url = ? AND kind = 4 AND next_visit IS NOT NULL
AND revision > 0 AND visited_at < ? AND visited_at < ?"""

#: A known part of an index: due again unless it was read and the index says that it is as it was.
_RECALL_PART = """
UPDATE urls SET next_visit = ?, modified = ?, lane = 0 WHERE url = ? AND outlet = ? AND kind < 4 AND next_visit IS NULL
AND origin = ? AND (visited_at IS NULL OR failures > 0 OR modified IS NULL OR modified < ?)"""

_LEARN = """
INSERT INTO shapes VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET articles = articles + excluded.articles, others = others + excluded.others"""


def add_findings(db: sqlite3.Connection, visit: Visit) -> int:
    """Take in what a visit found; the number of articles that were not known before."""
    articles = [found for found in visit.found if found.kind == Kind.ARTICLE]
    sources = [found for found in visit.found if found.kind != Kind.ARTICLE]
    outlet = visit.row.outlet
    _learn_trusted(db, outlet, articles)
    new = _add(db, outlet, articles, visit.at)
    db.executemany(_BETTER_HINTS, [(_hints(f), f.hint_rank, f.url, f.hint_rank) for f in articles if f.hint_rank])
    early = visit.at - EARLIEST_RECALL_S
    db.executemany(_RECALL, [(visit.at, f.url, f.modified, early) for f in articles if f.modified is not None])
    if visit.next_page is not None and new:
        sources.append(visit.next_page)
        db.execute("UPDATE urls SET next_visit = ? WHERE url = ? AND kind < 4", (visit.at, visit.next_page.url))
    _add(db, outlet, sources, visit.at)
    parts = [f for f in sources if f.kind == Kind.SITEMAP]
    db.executemany(_RECALL_PART, [(visit.at, f.modified, f.url, outlet, Origin.CHILD, f.modified) for f in parts])
    return new


def _add(db: sqlite3.Connection, outlet: int, found: Sequence[Found], at: float) -> int:
    """Add URLs to the frontier; how many were not there."""
    before = db.total_changes
    db.executemany(_ADD, (_values(f, outlet, at) for f in found))
    return db.total_changes - before


def _values(f: Found, outlet: int, at: float) -> tuple[object, ...]:
    first = (f.url, host_of(f.url), outlet, f.kind, f.lane, f.origin, f.depth)
    return (*first, at, at, _hints(f), f.hint_rank, f.modified)


def _hints(found: Found) -> str | None:
    return orjson.dumps(dict(found.hints), option=orjson.OPT_SORT_KEYS).decode() if found.hints else None


def _learn_trusted(db: sqlite3.Connection, outlet: int, found: Iterable[Found]) -> None:
    """What a feed lists are articles; each counts once for its shape."""
    known = "SELECT 1 FROM urls WHERE url = ?"
    new = Counter(shape_of(f.url) for f in found if f.is_trusted and not db.execute(known, (f.url,)).fetchone())
    db.executemany(_LEARN, [(outlet, shape, count, 0) for shape, count in new.items()])


def learn_shape(db: sqlite3.Connection, visit: Visit, *, is_article: bool | None) -> None:
    """Count a page's first visit for the shape of its address; None says nothing."""
    if is_article is not None and visit.row.kind == Kind.ARTICLE and visit.row.revision == 0:
        db.execute(_LEARN, (visit.row.outlet, shape_of(visit.row.url), int(is_article), int(not is_article)))
