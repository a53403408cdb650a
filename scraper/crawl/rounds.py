"""A round of an outlet: its sources made due, in the state's tables. Called inside a transaction of the ledger."""

from __future__ import annotations

import sqlite3

from scraper.crawl.outlets_file import Outlet
from scraper.crawl.schedule import update_rhythm_s
from scraper.crawl.visits import Kind, Origin, Place
from scraper.fetchers.addresses import host_of

DISCOVERY_HOLDS_S = 7 * 86_400.0

_LISTS = ((Kind.FEED, "feeds"), (Kind.SITEMAP, "sitemaps"), (Kind.SECTION, "sections"))

_GIVE = """
INSERT INTO urls (url, host, outlet, kind, lane, origin, next_visit, first_seen) VALUES (?, ?, ?, ?, 0, ?, ?, ?)
ON CONFLICT (url) DO UPDATE SET outlet = excluded.outlet, kind = excluded.kind, origin = excluded.origin, lane = 0"""


def outlet_id(db: sqlite3.Connection, name: str) -> int:
    """The number of an outlet, given on first use."""
    db.execute("INSERT OR IGNORE INTO outlets (name) VALUES (?)", (name,))
    return int(db.execute("SELECT id FROM outlets WHERE name = ?", (name,)).fetchone()[0])


def start_round(db: sqlite3.Connection, outlet: Outlet, now: float) -> set[Place]:
    """Make the outlet's sources due; the places where they are.

    Due are the sources that the user names, and those that were discovered of a kind that he leaves open. Parts of an
    index (`Origin.CHILD`) wait for their index, unless it never says when they changed (then they are `FOUND`, deeper).
    """
    number = outlet_id(db, outlet.name)
    _update_rhythm(db, number, now)
    _give_sources(db, outlet, number, now)
    left_open = ",".join(str(int(kind)) for kind, name in _LISTS if getattr(outlet, name) is None) or "NULL"
    db.execute(
        f"""UPDATE urls SET next_visit = ?, lane = 0, attempts = 0 WHERE outlet = ? AND kind < 4
            AND (origin = ? OR origin = ? AND (depth > 0 OR kind IN ({left_open})))""",
        (now, number, Origin.GIVEN, Origin.FOUND),
    )
    query = "SELECT DISTINCT host, outlet FROM urls WHERE outlet = ? AND kind < 4 AND next_visit IS NOT NULL"
    return set(db.execute(query, (number,)))


def _update_rhythm(db: sqlite3.Connection, number: int, now: float) -> None:
    query = "SELECT round_at, rhythm_s, round_new, new FROM outlets WHERE id = ?"
    round_at, rhythm_s, round_new, new = db.execute(query, (number,)).fetchone()
    if round_at is not None and now > round_at and new > round_new:  # the first round's harvest is no rhythm
        rhythm_s = update_rhythm_s(rhythm_s, now - round_at, round_new)
    db.execute("UPDATE outlets SET round_at = ?, rhythm_s = ?, round_new = 0 WHERE id = ?", (now, rhythm_s, number))


def _give_sources(db: sqlite3.Connection, outlet: Outlet, number: int, now: float) -> None:
    """The sources of the outlets file; those that it names no more are left alone."""
    db.execute(
        "UPDATE urls SET origin = ?, next_visit = NULL WHERE outlet = ? AND kind < 4 AND origin = ?",
        (Origin.CHILD, number, Origin.GIVEN),
    )
    given = [(url, kind) for kind, name in _LISTS for url in getattr(outlet, name) or ()]
    if outlet.home and _wants_home(db, outlet, number, now):
        given = [(outlet.home, Kind.HOME), *((url, kind) for url, kind in given if url != outlet.home)]
    db.executemany(_GIVE, [(url, host_of(url), number, kind, Origin.GIVEN, now, now) for url, kind in given])


def _wants_home(db: sqlite3.Connection, outlet: Outlet, number: int, now: float) -> bool:
    """The home page is a section page where none are named, and the place to look for other sources now and then."""
    if outlet.sections is None:
        return True
    (at,) = db.execute("SELECT discovered_at FROM outlets WHERE id = ?", (number,)).fetchone()
    return (outlet.feeds is None or outlet.sitemaps is None) and (at is None or at < now - DISCOVERY_HOLDS_S)
