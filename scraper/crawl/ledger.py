"""The one writer: visits go to the output and to the state together, so that neither is ever ahead of the other.

The order of a commit: inside one transaction the state's rows are changed, the lines are appended to the output and
forced to the disk, the output's new length is written to the state, and the transaction is committed (and forced to the
disk). A crash before the end leaves the old state, whose length cuts the output back on the next start.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from scraper.crawl import schedule
from scraper.crawl.archive import Archive
from scraper.crawl.outlets_file import Outlet
from scraper.crawl.locks import StateLock
from scraper.crawl.output import AppendFile, failures_path
from scraper.crawl.plan import EARLIEST_RECALL_S
from scraper.crawl.state import connect
from scraper.crawl.visits import Found, Kind, Lane, Origin, Row, Visit
from scraper.fetchers.addresses import host_of, shape_of
from scraper.fetchers.robots import RobotsFile
from scraper.page import Page

DISCOVERY_HOLDS_S = 7 * 86_400.0

Place = tuple[str, int]  # host and outlet


@dataclass(slots=True)
class Committed:
    """What a commit brought."""

    places: set[Place] = field(default_factory=set)  # with URLs to visit that were not there before
    counts: dict[int, Counter[str]] = field(default_factory=dict)  # by outlet: found, new, changed, unchanged, failed

    def count(self, outlet: int, what: str, by: int = 1) -> None:
        """Count something for an outlet."""
        self.counts.setdefault(outlet, Counter())[what] += by


class Ledger:
    """Writes the outcome of visits. Used by one thread at a time."""

    def __init__(self, state: Path, output: Path | None, *, archive: Path | None = None, now: float) -> None:
        self._lock = StateLock(state)
        self._db = connect(state)
        self._files: dict[str, AppendFile] = {}
        self._archive: Archive | None = None
        try:
            self._cut_crashed()
            if output is not None:
                self._files = {"line": self._open(output), "failure": self._open(failures_path(output))}
            if archive is not None:
                self._archive = self._open_archive(archive)
            self._db.execute("INSERT OR IGNORE INTO meta VALUES ('run', ?)", (repr(now),))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close all files; the run stays open in the state (see `finish`)."""
        for file in self._files.values():
            file.close()
        if self._archive is not None:
            self._archive.close()
        self._db.close()
        self._lock.release()

    def finish(self, *, is_complete: bool) -> None:
        """Close in order: the files are whole; where `is_complete`, the run is over and the next one starts afresh."""
        with self._transaction():
            self._db.execute("UPDATE outputs SET is_open = 0")
            if is_complete:
                self._db.execute("DELETE FROM meta WHERE key = 'run'")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.close()

    # Files

    def _cut_crashed(self) -> None:
        """Files of a run that crashed are cut back, also those that this run does not write."""
        for (path,) in self._db.execute("SELECT path FROM outputs WHERE is_open = 1 AND serial >= 0").fetchall():
            if Path(path).is_file():
                self._open(Path(path)).close()

    def _open(self, path: Path) -> AppendFile:
        path = path.resolve()
        row = self._db.execute("SELECT offset, is_open FROM outputs WHERE path = ?", (str(path),)).fetchone()
        file = AppendFile(path, row[0] if row and row[1] else None)
        self._note_output(path, 0, file.offset)
        return file

    def _open_archive(self, folder: Path) -> Archive:
        folder = folder.resolve()
        row = self._db.execute("SELECT -1 - serial, offset FROM outputs WHERE path = ?", (str(folder),)).fetchone()
        archive = Archive(folder, *(row or (0, 0)))
        self._note_output(folder, -1 - archive.serial, archive.offset)
        return archive

    def _note_output(self, path: Path, serial: int, offset: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO outputs VALUES (?, ?, ?, 1)", (str(path), serial, offset))

    # Rounds

    def outlet_id(self, name: str) -> int:
        """The number of an outlet, given on first use."""
        self._db.execute("INSERT OR IGNORE INTO outlets (name) VALUES (?)", (name,))
        return int(self._db.execute("SELECT id FROM outlets WHERE name = ?", (name,)).fetchone()[0])

    def set_next_round(self, outlet_id: int, at: float) -> None:
        """When the outlet's sources are visited next."""
        self._db.execute("UPDATE outlets SET next_round = ? WHERE id = ?", (at, outlet_id))

    def start_round(self, outlet: Outlet, now: float) -> set[Place]:
        """Make the outlet's sources due; the places where they are."""
        with self._transaction():
            outlet_id = self.outlet_id(outlet.name)
            self._update_rhythm(outlet_id, now)
            self._give_sources(outlet, outlet_id, now)
            kinds = [kind for kind, given in _LISTS if getattr(outlet, given) is None]
            self._db.execute(
                f"""UPDATE urls SET next_visit = ?, lane = 0, attempts = 0 WHERE outlet = ? AND kind < 4
                    AND (origin = ? OR origin = ? AND (depth > 0 OR kind IN ({",".join(str(int(k)) for k in kinds) or "NULL"})))""",
                (now, outlet_id, Origin.GIVEN, Origin.FOUND),
            )
            query = "SELECT DISTINCT host, outlet FROM urls WHERE outlet = ? AND kind < 4 AND next_visit IS NOT NULL"
            return set(self._db.execute(query, (outlet_id,)))

    def _update_rhythm(self, outlet_id: int, now: float) -> None:
        query = "SELECT round_at, rhythm_s, round_new, new FROM outlets WHERE id = ?"
        round_at, rhythm_s, round_new, new = self._db.execute(query, (outlet_id,)).fetchone()
        if round_at is not None and now > round_at and new > round_new:  # the first round's harvest is no rhythm
            rhythm_s = schedule.update_rhythm_s(rhythm_s, now - round_at, round_new)
        self._db.execute(
            "UPDATE outlets SET round_at = ?, rhythm_s = ?, round_new = 0 WHERE id = ?", (now, rhythm_s, outlet_id)
        )

    def _give_sources(self, outlet: Outlet, outlet_id: int, now: float) -> None:
        """The sources of the outlets file; those that it names no more are left alone."""
        self._db.execute(
            "UPDATE urls SET origin = ?, next_visit = NULL WHERE outlet = ? AND kind < 4 AND origin = ?",
            (Origin.CHILD, outlet_id, Origin.GIVEN),
        )
        given = [(url, kind) for kind, name in _LISTS for url in getattr(outlet, name) or ()]
        if outlet.home and self._wants_home(outlet, outlet_id, now):
            given = [(outlet.home, Kind.HOME), *((url, kind) for url, kind in given if url != outlet.home)]
        self._db.executemany(
            """INSERT INTO urls (url, host, outlet, kind, lane, origin, next_visit, first_seen) VALUES (?, ?, ?, ?, 0, ?, ?, ?)
               ON CONFLICT (url) DO UPDATE SET outlet = excluded.outlet, kind = excluded.kind, origin = excluded.origin, lane = 0""",
            [(url, host_of(url), outlet_id, kind, Origin.GIVEN, now, now) for url, kind in given],
        )

    def _wants_home(self, outlet: Outlet, outlet_id: int, now: float) -> bool:
        if outlet.sections is None:
            return True
        (at,) = self._db.execute("SELECT discovered_at FROM outlets WHERE id = ?", (outlet_id,)).fetchone()
        return (outlet.feeds is None or outlet.sitemaps is None) and (at is None or at < now - DISCOVERY_HOLDS_S)

    def recall_articles(self, now: float) -> None:
        """Make every article that has a record due."""
        self._db.execute(
            "UPDATE urls SET next_visit = ? WHERE revision > 0 AND kind = 4 AND next_visit > ?", (now, now)
        )

    # Visits

    def commit(self, visits: Sequence[Visit], robots: Iterable[RobotsFile] = ()) -> Committed:
        """Write visits to output and state together, and robots.txt files beside them."""
        done = Committed()
        lines: dict[str, list[bytes]] = {"line": [], "failure": []}
        pages: list[Page] = []
        with self._transaction():
            for visit in visits:
                line = self._apply(visit, done)
                if line is not None:
                    lines["line"].append(line)
                if visit.failure is not None:
                    lines["failure"].append(visit.failure)
                if visit.page is not None:
                    pages.append(visit.page)
            self._write(lines, pages)
            self._note_hosts(visits, robots)
            self._note_counts(done)
        return done

    def _write(self, lines: dict[str, list[bytes]], pages: list[Page]) -> None:
        for name, file in self._files.items():
            if lines[name]:
                file.append(lines[name])
                self._db.execute("UPDATE outputs SET offset = ? WHERE path = ?", (file.offset, str(file.path)))
        if self._archive is not None and pages:
            self._archive.append(pages)
            self._note_output(self._archive.folder, -1 - self._archive.serial, self._archive.offset)

    def _note_hosts(self, visits: Sequence[Visit], robots: Iterable[RobotsFile]) -> None:
        rested = [(visit.row.host, visit.host_ready_at) for visit in visits if visit.host_ready_at is not None]
        self._db.executemany("INSERT OR REPLACE INTO hosts VALUES (?, ?)", rested)
        if visits:
            self._db.execute("INSERT OR REPLACE INTO meta VALUES ('last_visit', ?)", (repr(visits[-1].at),))
        self._db.executemany(
            "INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?)",
            [(r.origin, r.body, r.fetched_at, r.expires_at) for r in robots],
        )

    def _note_counts(self, done: Committed) -> None:
        for outlet, counts in done.counts.items():
            self._db.execute(
                """UPDATE outlets SET found = found + ?, new = new + ?, changed = changed + ?, unchanged = unchanged + ?,
                   failed = failed + ?, round_new = round_new + ? WHERE id = ?""",
                (*(counts[k] for k in ("found", "new", "changed", "unchanged", "failed")), counts["new"], outlet),
            )

    def _apply(self, visit: Visit, done: Committed) -> bytes | None:
        """Change the state by one visit; the record's line where it is to be written."""
        row = visit.row
        if visit.is_retry:
            self._db.execute(
                "UPDATE urls SET attempts = ?, next_visit = ?, outcome = ? WHERE id = ?",
                (visit.attempts, visit.next_visit, visit.outcome, row.id),
            )
            done.places.add((row.host, row.outlet))
            return None
        if visit.failures:
            self._fail(visit, done)
            return None
        row_id, is_known = self._move(visit) if visit.moved_to else (row.id, False)
        is_twin = not is_known and visit.line is not None and row.revision == 0 and self._has_twin(visit, row_id)
        line = None if is_known or is_twin else visit.line
        if not is_known:
            self._succeed(visit, row_id, is_written=line is not None)
        if is_twin:
            self._db.execute("UPDATE urls SET next_visit = NULL WHERE id = ?", (row_id,))
        self._learn(visit, is_article=False if is_twin else visit.is_article)
        if line is not None:
            done.count(row.outlet, "changed" if visit.is_change else "new")
        elif row.kind == Kind.ARTICLE:
            done.count(row.outlet, "unchanged")
        self._add_found(visit, done)
        return line

    def _fail(self, visit: Visit, done: Committed) -> None:
        self._db.execute(
            "UPDATE urls SET outcome = ?, status = ?, failures = ?, attempts = 0, next_visit = ? WHERE id = ?",
            (visit.outcome, visit.status, visit.failures, visit.next_visit, visit.row.id),
        )
        if visit.failure is not None:
            done.count(visit.row.outlet, "failed")
        if visit.outcome in ("not_html", "soft_404", "redirect_loop"):
            self._learn(visit, is_article=False)

    def _move(self, visit: Visit) -> tuple[int, bool]:
        """The row of the address that a page moved to, and whether its article is known already."""
        row, url = visit.row, visit.moved_to or ""
        self._db.execute(
            "INSERT OR IGNORE INTO urls (url, host, outlet, kind, lane, origin, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (url, host_of(url), row.outlet, row.kind, Lane.AGAIN, Origin.FOUND, row.first_seen),
        )
        target, revision = self._db.execute("SELECT id, revision FROM urls WHERE url = ?", (url,)).fetchone()
        self._db.execute(
            "UPDATE urls SET alias_of = ?, next_visit = NULL, attempts = 0, failures = 0, outcome = ?, visited_at = ? WHERE id = ?",
            (target, visit.outcome, visit.at, row.id),
        )
        return int(target), revision > 0

    def _has_twin(self, visit: Visit, row_id: int) -> bool:
        """Whether the outlet has this very article at another address; the row is marked so."""
        if visit.content_key is None:
            return False
        query = "SELECT id FROM urls WHERE outlet = ? AND content = ? AND id <> ? AND revision > 0 LIMIT 1"
        twin = self._db.execute(query, (visit.row.outlet, visit.content_key, row_id)).fetchone()
        if twin:
            self._db.execute("UPDATE urls SET alias_of = ? WHERE id = ?", (twin[0], row_id))
        return twin is not None

    def _succeed(self, visit: Visit, row_id: int, *, is_written: bool) -> None:
        row = visit.row
        is_source = row.kind != Kind.ARTICLE
        signature = visit.signature or row.signature
        self._db.execute(
            """UPDATE urls SET visited_at = ?, outcome = ?, status = ?, next_visit = ?, lane = ?, attempts = 0, failures = 0,
               etag = ?, last_modified = ?, signature = ?, content = coalesce(?, content), revision = ?,
               changed_at = CASE WHEN ? THEN ? ELSE changed_at END, origin = CASE WHEN origin = ? THEN ? ELSE origin END
               WHERE id = ?""",
            (
                visit.at, visit.outcome, visit.status, visit.next_visit, Lane.SOURCE if is_source else Lane.AGAIN,
                visit.etag, visit.last_modified, orjson.dumps(signature).decode() if signature else None, visit.content_key,
                row.revision + is_written, is_written and visit.is_change, visit.at, Origin.PROBE, Origin.FOUND, row_id,
            ),
        )  # fmt: skip
        if row.kind == Kind.HOME:
            self._db.execute("UPDATE outlets SET discovered_at = ? WHERE id = ?", (visit.at, row.outlet))

    def _learn(self, visit: Visit, *, is_article: bool | None) -> None:
        if is_article is not None and visit.row.kind == Kind.ARTICLE and visit.row.revision == 0:
            self._learn_shapes(visit.row.outlet, [(shape_of(visit.row.url), int(is_article), int(not is_article))])

    def _learn_shapes(self, outlet: int, shapes: list[tuple[str, int, int]]) -> None:
        self._db.executemany(
            """INSERT INTO shapes VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
               SET articles = articles + excluded.articles, others = others + excluded.others""",
            [(outlet, *shape) for shape in shapes],
        )

    def _add_found(self, visit: Visit, done: Committed) -> None:
        new = self._insert(visit.row, visit.found, visit.at, done)
        if visit.next_page is not None and new:
            self._insert(visit.row, (visit.next_page,), visit.at, done)
            self._db.execute(
                "UPDATE urls SET next_visit = ?, depth = ? WHERE url = ? AND kind < 4",
                (visit.at, visit.next_page.depth, visit.next_page.url),
            )

    def _insert(self, row: Row, found: Sequence[Found], at: float, done: Committed) -> int:
        """Add URLs to the frontier; how many of them are articles that were not there."""
        new = 0
        for kinds, is_article in (((Kind.ARTICLE,), True), (tuple(Kind)[:-1], False)):
            batch = [f for f in found if f.kind in kinds]
            if not batch:
                continue
            rows = [
                (
                    f.url,
                    host_of(f.url),
                    row.outlet,
                    f.kind,
                    f.lane,
                    f.origin,
                    f.depth,
                    at,
                    at,
                    _hints(f),
                    f.hint_rank,
                    f.modified,
                )
                for f in batch
            ]
            before = self._db.total_changes
            self._db.executemany(
                """INSERT OR IGNORE INTO urls (url, host, outlet, kind, lane, origin, depth, next_visit, first_seen, hints, hint_rank, modified)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows,
            )
            added = self._db.total_changes - before
            done.places.update((r[1], row.outlet) for r in rows)
            if is_article:
                new += added
                done.count(row.outlet, "found", added)
                self._refresh_articles(batch, at)
                if added:
                    self._learn_shapes(row.outlet, _trusted_shapes(batch))
            else:
                self._refresh_sources(batch, row.outlet, at)
        return new

    def _refresh_articles(self, found: Sequence[Found], at: float) -> None:
        """Known articles: better hints before the first visit; a visit soon where the source says that they changed."""
        self._db.executemany(
            "UPDATE urls SET hints = ?, hint_rank = ? WHERE url = ? AND visited_at IS NULL AND hint_rank < ?",
            [(_hints(f), f.hint_rank, f.url, f.hint_rank) for f in found if f.hint_rank],
        )
        self._db.executemany(
            """UPDATE urls SET next_visit = min(next_visit, ?) WHERE url = ? AND kind = 4 AND next_visit IS NOT NULL
               AND revision > 0 AND visited_at < ? AND visited_at < ?""",
            [(at, f.url, f.modified, at - EARLIEST_RECALL_S) for f in found if f.modified is not None],
        )

    def _refresh_sources(self, found: Sequence[Found], outlet: int, at: float) -> None:
        """Known parts of an index: due again unless it says that they are unchanged."""
        self._db.executemany(
            """UPDATE urls SET next_visit = ?, modified = ?, lane = 0 WHERE url = ? AND outlet = ? AND kind < 4 AND next_visit IS NULL
               AND visited_at IS NOT NULL AND origin = ? AND (? IS NULL OR modified IS NULL OR modified < ?)""",
            [
                (at, f.modified, f.url, outlet, Origin.CHILD, f.modified, f.modified)
                for f in found
                if f.kind == Kind.SITEMAP
            ],
        )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")


_LISTS: tuple[tuple[Kind, str], ...] = ((Kind.FEED, "feeds"), (Kind.SITEMAP, "sitemaps"), (Kind.SECTION, "sections"))


def _hints(found: Found) -> str | None:
    return orjson.dumps(dict(found.hints), option=orjson.OPT_SORT_KEYS).decode() if found.hints else None


def _trusted_shapes(found: Sequence[Found]) -> list[tuple[str, int, int]]:
    counts = Counter(shape_of(f.url) for f in found if f.is_trusted)
    return [(shape, count, 0) for shape, count in counts.items()]
