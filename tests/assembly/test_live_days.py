"""The days of a live blog's entries that print a time alone."""

from __future__ import annotations

import pytest

from scraper.assembly.furniture import assemble_furniture
from scraper.assembly.live_days import with_days
from scraper.extractors.live_entries import FoundUpdate
from tests.extractors.zoned import zoned


def entries(*clocks: str) -> tuple[FoundUpdate, ...]:
    return tuple(FoundUpdate(times=(clock,), text="Ash.", minute=int(clock[:2]) * 60 + int(clock[3:])) for clock in clocks)


@pytest.mark.parametrize(
    ("clocks", "published", "modified", "days"),
    [
        (("21:40", "20:15", "18:02"), "2024-02-13T17:58", "2024-02-13T21:41", ("13", "13", "13")),
        (("21:40", "20:15", "18:02"), "2024-02-13", None, ("13", "13", "13")),
        (("18:02", "20:15", "21:40"), "2024-02-13T17:58", "2024-02-13T21:41", ("13", "13", "13")),
        (("00:20", "23:15", "22:40", "22:02"), "2024-02-13T22:00", "2024-02-14T00:21", ("14", "13", "13", "13")),
    ],
)
def test_days_that_add_up(clocks: tuple[str, ...], published: str, modified: str | None, days: tuple[str, ...]) -> None:
    dated = with_days(entries(*clocks), published, modified)
    assert [one.times[0] for one in dated] == [f"2024-02-{day} {clock}" for day, clock in zip(days, clocks, strict=True)]


@pytest.mark.parametrize(
    ("published", "modified"), [(None, "2024-02-13"), ("2024-02", None), ("2024-02-01T09:00", "2024-02-13T21:41")]
)
def test_days_that_do_not_are_left_open(published: str | None, modified: str | None) -> None:
    found = entries("21:40", "20:15", "18:02")
    assert with_days(found, published, modified) == found


def test_entries_that_state_their_moment_keep_it() -> None:
    stated = FoundUpdate(times=("2024-02-13T21:40:00Z",), text="Ash.")
    assert with_days((stated, *entries("20:15")), "2024-02-13", None)[0] == stated


def test_moments_of_the_record_in_any_script() -> None:
    entry = "<div><p>{}</p><p>رست العبّارة عند الرصيف تحت المطر.</p></div>"
    html = "".join(map(entry.format, ("٠٢:٣٢ م", "٠١:٠٥ م", "١١:٢٤ ص", "٩:٠٥ ص")))
    made = assemble_furniture(*zoned(f'<article data-zone="body">{html}</article>'), published="2026-01-18T08:00")
    assert [one.published_at for one in made.live_updates] == [
        "2026-01-18T14:32",
        "2026-01-18T13:05",
        "2026-01-18T11:24",
        "2026-01-18T09:05",
    ]


def test_what_labels_a_time_is_no_part_of_it() -> None:
    entry = "<div><p>UPDATE {}</p><p>The ferry lay at the pier, and it rained on all of us.</p></div>"
    html = "".join(map(entry.format, ("14:32", "13:05", "11:24", "09:05")))
    made = assemble_furniture(*zoned(f'<article data-zone="body">{html}</article>'), published="2026-01-18T08:00")
    assert [(one.published_at or "")[11:] for one in made.live_updates] == ["14:32", "13:05", "11:24", "09:05"]
