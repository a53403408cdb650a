"""The state of a crawl, read: which URL of a host is next, what is known of outlets and robots. One SQLite file, WAL.

Only `Ledger` writes. A pick is a few index seeks, whatever the size of the frontier.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from scraper.crawl.schema import SCHEMA, VERSION
from scraper.crawl.visits import Kind, Lane, Origin, Row
from scraper.errors import SettingError
from scraper.fetchers.links import Shapes
from scraper.fetchers.robots import RobotsFile

MAX_SHAPES = 2_000  # of one outlet, handed to the link analysis

_ROW = """SELECT id, url, host, outlet, kind, origin, depth, attempts, failures, first_seen, visited_at, changed_at,
                 etag, last_modified, modified, signature, revision, hints FROM urls WHERE id = ?"""
DUE = """SELECT id FROM urls WHERE host = ? AND outlet = ? AND lane = ? AND next_visit <= ?
          ORDER BY next_visit, id LIMIT ?"""
_AFTER = """SELECT next_visit FROM urls WHERE host = ? AND outlet = ? AND lane = ? AND next_visit > ?
            ORDER BY next_visit LIMIT 1"""
#: Hosts and outlets with anything to visit, by skipping from one to the next in the index.
_PLACES = """
WITH RECURSIVE place(host, outlet) AS (
    SELECT * FROM (SELECT host, outlet FROM urls WHERE next_visit IS NOT NULL ORDER BY host, outlet LIMIT 1)
    UNION ALL
    SELECT (SELECT host FROM urls WHERE (host, outlet) > (place.host, place.outlet) AND next_visit IS NOT NULL
            ORDER BY host, outlet LIMIT 1),
           (SELECT outlet FROM urls WHERE (host, outlet) > (place.host, place.outlet) AND next_visit IS NOT NULL
            ORDER BY host, outlet LIMIT 1)
    FROM place WHERE place.host IS NOT NULL
)
SELECT host, outlet FROM place WHERE host IS NOT NULL"""


def connect(path: Path, *, is_readonly: bool = False) -> sqlite3.Connection:
    """A connection to a state file, made where it does not exist. Raises `SettingError` where it is none of ours."""
    if is_readonly and not path.exists():
        raise SettingError("there is no such state", source=str(path))
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30.0)
    try:
        _prepare(db, path, is_readonly=is_readonly)
    except sqlite3.Error as error:
        db.close()
        raise SettingError(f"cannot be used as a state: {error}", source=str(path)) from error
    except SettingError:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection, path: Path, *, is_readonly: bool) -> None:
    """Set the connection up; make the tables of a new file."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")  # a commit outlives a power cut
    db.execute("PRAGMA cache_size = -64000")
    tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables and not is_readonly:
        db.executescript(f"BEGIN; {SCHEMA}; INSERT INTO meta VALUES ('version', '{VERSION}'); COMMIT;")
    elif "meta" not in tables:
        raise SettingError("is no state of a crawl", source=str(path))
    version = db.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
    if version != (VERSION,):
        raise SettingError(f"is a state of another version ({version and version[0]})", source=str(path))


@dataclass(frozen=True, slots=True)
class OutletState:
    """What is known of an outlet."""

    id: int
    name: str
    round_at: float | None
    next_round: float | None
    discovered_at: float | None
    rhythm_s: float | None
    found: int
    new: int
    changed: int
    unchanged: int
    failed: int


class State:
    """Questions to the state of a crawl."""

    def __init__(self, path: Path, *, is_readonly: bool = False) -> None:
        self.path = path
        self._db = connect(path, is_readonly=is_readonly)

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def places(self) -> Iterator[tuple[str, int]]:
        """Each host with the outlets that have URLs to visit there."""
        yield from self._db.execute(_PLACES)

    def pick(self, host: str, outlet: int, lane: Lane, now: float, *, skip: Collection[int] = ()) -> Row | None:
        """The URL of a host that is next in a lane at the time `now`, leaving out those in hand."""
        for (row_id,) in self._db.execute(DUE, (host, outlet, lane, now, len(skip) + 1)):
            if row_id not in skip:
                return self.row(row_id)
        return None

    def row(self, row_id: int) -> Row:
        """A URL with what is known of it."""
        values = self._db.execute(_ROW, (row_id,)).fetchone()
        *plain, signature, revision, hints = values
        return Row(
            **dict(zip(_PLAIN, plain, strict=True)) | {"kind": Kind(plain[4]), "origin": Origin(plain[5])},
            signature=orjson.loads(signature) if signature else None,
            revision=revision,
            hints=orjson.loads(hints) if hints else {},
        )

    def due_after(self, host: str, outlet: int, now: float) -> float | None:
        """When, after `now`, the next visit to a host for an outlet falls due."""
        found = [row[0] for lane in Lane if (row := self._db.execute(_AFTER, (host, outlet, lane, now)).fetchone())]
        return min(found, default=None)

    def first_retry(self, host: str) -> float | None:
        """When the next visit that is to be tried again falls due."""
        query = "SELECT min(next_visit) FROM urls WHERE host = ? AND attempts > 0 AND next_visit IS NOT NULL"
        row = self._db.execute(query, (host,)).fetchone()
        return row[0] if row else None

    def retries(self, host: str) -> Iterator[tuple[Row, str]]:
        """The visits to a host that are to be tried again, and the outcome of the last try."""
        query = "SELECT id, outcome FROM urls WHERE host = ? AND attempts > 0 AND next_visit IS NOT NULL"
        for row_id, outcome in self._db.execute(query, (host,)).fetchall():
            yield self.row(row_id), outcome

    def pending_sources(self, outlet: int, until: float) -> list[str]:
        """Hosts of the outlet's sources that are due up to the time `until`."""
        query = "SELECT DISTINCT host FROM urls WHERE outlet = ? AND kind < 4 AND next_visit <= ?"
        return [host for (host,) in self._db.execute(query, (outlet, until))]

    def shapes(self, outlet: int) -> Shapes:
        """What was learned of the outlet's addresses."""
        query = "SELECT shape, articles, others FROM shapes WHERE outlet = ? AND articles + others >= 3 LIMIT ?"
        return Shapes(seen={shape: (a, o) for shape, a, o in self._db.execute(query, (outlet, MAX_SHAPES))})

    def outlets(self) -> tuple[OutletState, ...]:
        """All outlets, by name."""
        names = ", ".join(OutletState.__slots__)
        query = f"SELECT {names} FROM outlets ORDER BY name"
        return tuple(OutletState(*row) for row in self._db.execute(query))

    def outlet(self, outlet_id: int) -> OutletState:
        """One outlet."""
        names = ", ".join(OutletState.__slots__)
        return OutletState(*self._db.execute(f"SELECT {names} FROM outlets WHERE id = ?", (outlet_id,)).fetchone())

    def run_started(self) -> float | None:
        """When the run began that has not come to its end; None where there is none."""
        row = self._db.execute("SELECT value FROM meta WHERE key = 'run'").fetchone()
        return float(row[0]) if row else None

    def last_visit(self) -> float | None:
        """When the state was last written to by a visit."""
        row = self._db.execute("SELECT value FROM meta WHERE key = 'last_visit'").fetchone()
        return float(row[0]) if row else None

    def rested_hosts(self) -> Mapping[str, float]:
        """Hosts that are to be left alone, and until when."""
        return dict(self._db.execute("SELECT host, ready_at FROM hosts"))

    def counts(self) -> dict[int, dict[str, Any]]:
        """By outlet: URLs known, articles with a record, URLs waiting for a first visit, next visit."""
        query = """SELECT outlet, count(*), sum(revision > 0),
                   sum(kind = 4 AND visited_at IS NULL AND next_visit IS NOT NULL), min(next_visit)
                   FROM urls GROUP BY outlet"""
        keys = ("urls", "articles", "waiting", "next_visit")
        return {outlet: dict(zip(keys, rest, strict=True)) for outlet, *rest in self._db.execute(query)}

    def load_robots(self, origin: str) -> RobotsFile | None:
        """The robots.txt kept for `origin`."""
        row = self._db.execute("SELECT origin, body, fetched_at, expires_at FROM robots WHERE origin = ?", (origin,)).fetchone()
        return RobotsFile(*row) if row else None


_PLAIN = (
    "id", "url", "host", "outlet", "kind", "origin", "depth", "attempts", "failures",
    "first_seen", "visited_at", "changed_at", "etag", "last_modified", "modified",
)  # fmt: skip
