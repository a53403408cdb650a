"""The state and its writer: what is picked, what a commit changes, what is refused."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scraper.crawl.ledger import Ledger
from scraper.crawl.outlets_file import Outlet
from scraper.crawl.state import DUE, State
from scraper.crawl.visits import Found, Kind, Lane, Row, Visit
from scraper.errors import SettingError
from scraper.fetchers.robots import RobotsFile
from scraper.outlets import OutletRules

FEED = "http://pier.example/feed"
RULES = OutletRules(name="pier", hosts=())
OUTLET = Outlet(name="pier", rules=RULES, feeds=(FEED,), sitemaps=(), sections=())


def story(number: int, host: str = "pier.example") -> str:
    return f"http://{host}/story/{number}"


Begin = Callable[..., tuple[Ledger, State]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


@pytest.fixture
def begin(path: Path) -> Iterator[Begin]:
    """Make a state whose feed was visited and brought `found`."""
    opened: list[Ledger | State] = []

    def start(found: tuple[Found, ...], at: float = 100.0) -> tuple[Ledger, State]:
        ledger = Ledger(path, path.with_name("out.jsonl"), now=at)
        ledger.start_round(OUTLET, at)
        state = State(path)
        opened.extend((ledger, state))
        feed = state.pick("pier.example", 1, Lane.SOURCE, at)
        assert feed is not None
        assert feed.url == FEED
        ledger.commit([Visit(row=feed, at=at, outcome="ok", next_visit=None, found=found)])
        return ledger, state

    yield start
    for one in opened:
        one.close()


def ok(row: Row, **keys: object) -> Visit:
    values = {
        "row": row,
        "at": 200.0,
        "outcome": "ok",
        "next_visit": 5000.0,
        "line": b"{}",
        "signature": {"title": "1"},
    } | keys
    return Visit(**values)  # type: ignore[arg-type]  # keyword by keyword


def pick_all(state: State, lane: Lane, now: float = 1e9) -> list[str]:
    urls: list[str] = []
    skip: set[int] = set()
    while (row := state.pick("pier.example", 1, lane, now, skip=skip)) is not None:
        urls.append(row.url)
        skip.add(row.id)
    return urls


def test_picks_go_by_time_then_by_order_of_discovery(begin: Begin) -> None:
    found = tuple(Found(url=story(n), lane=Lane.OLD if n == 2 else Lane.FRESH) for n in (3, 1, 2, 4))
    ledger, state = begin(found)
    assert pick_all(state, Lane.FRESH) == [story(3), story(1), story(4)]
    assert pick_all(state, Lane.OLD) == [story(2)]
    assert pick_all(state, Lane.FRESH, now=99.0) == []
    row = state.pick("pier.example", 1, Lane.FRESH, 1e9)
    assert row is not None
    ledger.commit([ok(row)])
    assert pick_all(state, Lane.AGAIN, now=4999.0) == []
    assert pick_all(state, Lane.AGAIN, now=5000.0) == [story(3)]


def test_places_and_due_times(begin: Begin) -> None:
    _, state = begin((Found(url=story(1)), Found(url=story(1, "b.example")), Found(url=story(2, "a.example"))))
    assert list(state.places()) == [("a.example", 1), ("b.example", 1), ("pier.example", 1)]
    assert state.due_after("b.example", 1, 99.0) == 100.0
    assert state.due_after("b.example", 1, 100.0) is None
    assert state.due_after("b.example", 2, 0.0) is None


def test_a_failed_commit_changes_neither_state_nor_length(begin: Begin) -> None:
    ledger, state = begin((Found(url=story(1)), Found(url=story(2))))
    rows = [state.pick("pier.example", 1, Lane.FRESH, 1e9, skip=skip) for skip in ((), (2,))]
    assert all(rows)
    good, bad = ok(rows[0]), ok(rows[1], etag=object())  # type: ignore[arg-type]  # nothing that SQLite can store
    with pytest.raises(sqlite3.Error):
        ledger.commit([good, bad])
    assert pick_all(state, Lane.FRESH) == [story(1), story(2)]
    assert state.path.with_name("out.jsonl").read_bytes() == b""


def test_hints_of_a_feed_count_over_those_of_a_sitemap(begin: Begin) -> None:
    first = Found(url=story(1), hints={"title": "sitemap"}, hint_rank=1)
    ledger, state = begin((first,))
    feed = state.row(1)
    for rank, title in ((2, "feed"), (1, "sitemap again"), (0, "nobody")):
        found = Found(url=story(1), hints={"title": title}, hint_rank=rank)
        ledger.commit([Visit(row=feed, at=101.0, outcome="ok", next_visit=None, found=(found,))])
    row = state.pick("pier.example", 1, Lane.FRESH, 1e9)
    assert row is not None
    assert row.hints == {"title": "feed"}


def test_a_source_that_says_changed_calls_an_article_back_but_not_at_once(begin: Begin) -> None:
    ledger, state = begin((Found(url=story(1)),))
    row = state.pick("pier.example", 1, Lane.FRESH, 1e9)
    assert row is not None
    ledger.commit([ok(row, next_visit=1e6)])

    def announce(at: float, modified: float) -> list[str]:
        found = (Found(url=story(1), modified=modified),)
        ledger.commit([Visit(row=state.row(1), at=at, outcome="ok", next_visit=None, found=found)])
        return pick_all(state, Lane.AGAIN, now=at)

    assert announce(at=300.0, modified=250.0) == []  # visited at 200, a moment ago
    assert announce(at=3000.0, modified=150.0) == []  # changed before the visit
    assert announce(at=3000.0, modified=250.0) == [story(1)]


def test_robots_and_shapes_are_kept(begin: Begin) -> None:
    found = tuple(Found(url=f"http://pier.example/2026/{n}-a-long-story-indeed", is_trusted=True) for n in range(5))
    ledger, state = begin(found)
    file = RobotsFile("http://pier.example", b"User-agent: *", 1.0, 2.0)
    ledger.commit([], [file])
    assert state.load_robots("http://pier.example") == file
    assert state.load_robots("https://pier.example") is None
    assert state.shapes(1).verdict("http://pier.example/2026/77-another-long-story") is True
    assert state.shapes(1).verdict("http://pier.example/about") is None


def test_rhythm_is_learned_from_the_second_round_on(begin: Begin) -> None:
    ledger, state = begin((Found(url=story(1)),))
    for number, at in ((2, 1000.0), (3, 2000.0)):
        row = next(r for r in (state.row(n) for n in range(2, 9)) if r.visited_at is None)
        ledger.commit([ok(row)])
        ledger.start_round(OUTLET, at)
        ledger.commit([Visit(row=state.row(1), at=at, outcome="ok", next_visit=None, found=(Found(url=story(number)),))])
    assert state.outlets()[0].rhythm_s == pytest.approx(1000.0)


def test_sources_named_no_more_are_left_alone(begin: Begin) -> None:
    ledger, state = begin(())
    ledger.start_round(Outlet(name="pier", rules=RULES, feeds=("http://pier.example/other",), sitemaps=(), sections=()), 200.0)
    assert pick_all(state, Lane.SOURCE) == ["http://pier.example/other"]


def test_a_file_that_is_no_state_is_refused(path: Path) -> None:
    path.write_text("a note")
    with pytest.raises(SettingError, match="cannot be used as a state"):
        State(path)
    path.unlink()
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE notes (text)")
    db.commit()
    db.close()
    with pytest.raises(SettingError, match="no state of a crawl"):
        State(path)
    with pytest.raises(SettingError, match="no such state"):
        State(path.with_name("none.db"), is_readonly=True)


def test_a_pick_from_many_urls_is_quick(begin: Begin) -> None:
    found = tuple(Found(url=story(n, f"host-{n % 20}.example"), lane=Lane.FRESH) for n in range(50_000))
    _, state = begin(found)
    start = time.perf_counter()
    for n in range(200):
        assert state.pick(f"host-{n % 20}.example", 1, Lane.FRESH, 1e9)
    assert (time.perf_counter() - start) / 200 < 0.001
    db = sqlite3.connect(state.path)
    plan = db.execute(f"EXPLAIN QUERY PLAN {DUE}", ("a", 1, 1, 1.0, 1)).fetchall()
    db.close()
    assert "USING COVERING INDEX due" in plan[0][3]
    assert len(plan) == 1  # no sorting


def test_kind_of_sources_is_below_articles() -> None:
    assert all(kind < Kind.ARTICLE for kind in Kind if kind != Kind.ARTICLE)  # as the schema's indexes have it
    assert int(Kind.ARTICLE) == 4
