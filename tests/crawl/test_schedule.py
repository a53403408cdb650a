from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from scraper.crawl.plan import LONGEST_S, SHORTEST_S, after_failure, attempts_for, next_visit
from scraper.crawl.schedule import parse_schedule
from scraper.page import OUTCOMES


def at(text: str, zone: str = "Europe/Lisbon") -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


@pytest.mark.parametrize(
    ("schedule", "now", "following"),
    [
        ("every 15m", "2026-11-23T10:07", "2026-11-23T10:22"),
        ("every 2 hours", "2026-11-23T10:07", "2026-11-23T12:07"),
        ("*/20 6-22 * * *", "2026-11-23T10:07", "2026-11-23T10:20"),
        ("*/20 6-22 * * *", "2026-11-23T22:45", "2026-11-24T06:00"),
        ("30 1 * * *", "2026-03-28T12:00", "2026-03-29T02:00"),  # 1:30 is skipped on that night
        ("0 6 * * 1", "2026-11-23T06:00", "2026-11-30T06:00"),
    ],
)
def test_next_moment_in_the_outlets_zone(schedule: str, now: str, following: str) -> None:
    assert parse_schedule(schedule).next_after(at(now), "Europe/Lisbon") == at(following)


@pytest.mark.parametrize("text", ["", "every", "every 0m", "every 5 fortnights", "61 * * * *", "* * * *", 5, None])
def test_no_schedule(text: object) -> None:
    with pytest.raises(ValueError, match=r"wanted|neither|more than"):
        parse_schedule(text)


def test_visits_grow_ever_more_seldom() -> None:
    now = published = 1_000_000_000.0
    gaps = []
    for _ in range(40):
        following = next_visit(now, published=published, first_seen=published, changed=None)
        gaps.append(following - now)
        now = following
    assert gaps[0] == SHORTEST_S
    assert gaps == sorted(gaps)
    assert gaps[-1] == LONGEST_S


def test_a_change_makes_an_old_article_fresh_again() -> None:
    assert next_visit(1e9, published=0.0, first_seen=0.0, changed=1e9) - 1e9 == SHORTEST_S


def test_a_date_in_the_future_is_not_believed() -> None:
    assert next_visit(1e9, published=2e9, first_seen=1e9, changed=None) - 1e9 == 7200.0


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_failure_is_tried_again_ever_later_and_given_up(outcome: str) -> None:
    waits = [after_failure(0.0, outcome, failures) for failures in range(1, 20)]
    given = [wait for wait in waits if wait is not None]
    assert given
    assert given == sorted(given)
    assert waits[-1] is None
    assert attempts_for(outcome) >= 1
