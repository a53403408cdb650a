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

from scraper.crawl import rounds
from scraper.crawl.archive import Archive
from scraper.crawl.findings import add_findings, learn_shape
from scraper.crawl.locks import StateLock
from scraper.crawl.outlets_file import Outlet
from scraper.crawl.output import AppendFile, failures_path
from scraper.crawl.state import connect
from scraper.crawl.visits import Kind, Lane, Origin, Place, Row, Visit
from scraper.fetchers.addresses import host_of
from scraper.fetchers.robots import RobotsFile
from scraper.page import Page


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
        try:
            self._db = connect(state)
        except BaseException:
            self._lock.release()
            raise
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
        return rounds.outlet_id(self._db, name)

    def start_round(self, outlet: Outlet, now: float) -> set[Place]:
        """Make the outlet's sources due; the places where they are."""
        with self._transaction():
            return rounds.start_round(self._db, outlet, now)

    def set_next_round(self, outlet_id: int, at: float) -> None:
        """When the outlet's sources are visited next."""
        self._db.execute("UPDATE outlets SET next_round = ? WHERE id = ?", (at, outlet_id))

    def recall_articles(self, now: float) -> None:
        """Make every article that has a record due."""
        self._db.execute("UPDATE urls SET next_visit = ? WHERE revision > 0 AND kind = 4 AND next_visit > ?", (now, now))

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
                """UPDATE outlets SET found = found + ?, new = new + ?, changed = changed + ?,
                   unchanged = unchanged + ?, failed = failed + ?, round_new = round_new + ? WHERE id = ?""",
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
        row_id, is_known = self._move(visit) if visit.moved_to else (row.id, self._is_overtaken(row))
        is_twin = not is_known and visit.line is not None and row.revision == 0 and self._has_twin(visit, row_id)
        line = None if is_known or is_twin else visit.line
        if not is_known:
            self._succeed(visit, row_id, is_written=line is not None)
        if is_twin:
            self._db.execute("UPDATE urls SET next_visit = NULL WHERE id = ?", (row_id,))
        learn_shape(self._db, visit, is_article=False if is_twin else visit.is_article)
        if line is not None:
            done.count(row.outlet, "changed" if visit.is_change else "new")
        elif row.kind == Kind.ARTICLE:
            done.count(row.outlet, "unchanged")
        done.count(row.outlet, "found", add_findings(self._db, visit))
        done.places.update((host_of(f.url), row.outlet) for f in (*visit.found, visit.next_page) if f is not None)
        return line

    def _fail(self, visit: Visit, done: Committed) -> None:
        self._db.execute(
            "UPDATE urls SET outcome = ?, status = ?, failures = ?, attempts = 0, next_visit = ? WHERE id = ?",
            (visit.outcome, visit.status, visit.failures, visit.next_visit, visit.row.id),
        )
        if visit.failure is not None:
            done.count(visit.row.outlet, "failed")
        if visit.outcome in ("not_html", "soft_404", "redirect_loop"):
            learn_shape(self._db, visit, is_article=False)

    def _move(self, visit: Visit) -> tuple[int, bool]:
        """The row of the address that a page moved to, and whether its article is known already."""
        row, url = visit.row, visit.moved_to or ""
        self._db.execute(
            """INSERT OR IGNORE INTO urls (url, host, outlet, kind, lane, origin, first_seen)
               VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (url, host_of(url), row.outlet, row.kind, Lane.AGAIN, Origin.FOUND, row.first_seen),
        )
        query = "SELECT id, revision > 0 OR kind < 4 FROM urls WHERE url = ?"
        target, is_known = self._db.execute(query, (url,)).fetchone()
        self._db.execute(
            """UPDATE urls SET alias_of = ?, next_visit = NULL, attempts = 0, failures = 0, outcome = ?, visited_at = ?
               WHERE id = ?""",
            (target, visit.outcome, visit.at, row.id),
        )
        return int(target), bool(is_known)

    def _is_overtaken(self, row: Row) -> bool:
        """Whether another visit, which a redirect led to the same page, was committed since this one began."""
        return bool(self._db.execute("SELECT revision FROM urls WHERE id = ?", (row.id,)).fetchone()[0] != row.revision)

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
        known = visit.signature or row.signature
        signature = orjson.dumps(known).decode() if known else None
        self._db.execute(
            """UPDATE urls SET visited_at = ?, outcome = ?, status = ?, next_visit = ?, lane = ?,
               attempts = 0, failures = 0, etag = ?, last_modified = ?,
               signature = ?, content = coalesce(?, content), revision = ?,
               changed_at = CASE WHEN ? THEN ? ELSE changed_at END, origin = CASE WHEN origin = ? THEN ? ELSE origin END
               WHERE id = ?""",
            (
                visit.at, visit.outcome, visit.status, visit.next_visit, Lane.SOURCE if is_source else Lane.AGAIN,
                visit.etag, visit.last_modified, signature, visit.content_key,
                row.revision + is_written, is_written and visit.is_change, visit.at, Origin.PROBE, Origin.FOUND, row_id,
            ),
        )  # fmt: skip
        if row.kind == Kind.HOME:
            self._db.execute("UPDATE outlets SET discovered_at = ? WHERE id = ?", (visit.at, row.outlet))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
