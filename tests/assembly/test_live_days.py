"""The days of a live blog's entries that print a time alone."""

from __future__ import annotations

import pytest

from scraper.assembly.furniture import assemble_furniture
from scraper.assembly.live_days import with_days
from scraper.extractors.live.entries import FoundUpdate
from scraper.normalizers.dates.normalize import DateContext, normalize_date
from tests.extractors.zoned import zoned


def entries(*clocks: str) -> tuple[FoundUpdate, ...]:
    return tuple(FoundUpdate(times=(clock,), text="Ash.", minute=int(clock[:2]) * 60 + int(clock[3:])) for clock in clocks)


def read(day: str) -> str | None:
    value = normalize_date(day, DateContext())
    return value.value if value else None


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
    dated = with_days(entries(*clocks), published, modified, read)
    assert [one.times[0] for one in dated] == [f"2024-02-{day} {clock}" for day, clock in zip(days, clocks, strict=True)]


@pytest.mark.parametrize(
    ("published", "modified"), [(None, "2024-02-13"), ("2024-02", None), ("2024-02-01T09:00", "2024-02-13T21:41")]
)
def test_days_that_do_not_are_left_open(published: str | None, modified: str | None) -> None:
    found = entries("21:40", "20:15", "18:02")
    assert with_days(found, published, modified, read) == found


def test_entries_that_state_their_moment_keep_it() -> None:
    stated = FoundUpdate(times=("2024-02-13T21:40:00Z",), text="Ash.")
    assert with_days((stated, *entries("20:15")), "2024-02-13", None, read)[0] == stated


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


@pytest.mark.parametrize(
    ("lines", "published", "modified", "days"),
    [
        (("Donnerstag, 18. 7.", "Mittwoch, 17. 7."), "2023-10-07", "2024-07-18", ["2024-07-18", "2024-07-17"]),
        (("Tuesday 2 January", "Sunday 31 December"), "2023-10-07", "2024-01-02", ["2024-01-02", "2023-12-31"]),
        (("31 December 2023", "Tuesday 2 January:"), "2023-12-31", None, ["2023-12-31", "2024-01-02"]),
        (("7月18日", "7月17日"), "2024-07-17", "2024-07-18", ["2024-07-18", "2024-07-17"]),
        (("18 July", "19 July", "17 July"), "2024-07-17", "2024-07-18", None),  # they do not run one way
        (("18 July", "Top 10"), "2024-07-17", "2024-07-18", None),
        (("18 July", "17 July"), None, None, None),
    ],
)
def test_days_that_lines_print(
    lines: tuple[str, ...], published: str | None, modified: str | None, days: list[str] | None
) -> None:
    found = tuple(FoundUpdate(times=("21:40",), text="Ash.", minute=1300, day=line) for line in lines)
    dated = with_days(found, published, modified, read)
    assert [one.times[0] for one in dated] == ([f"{day} 21:40" for day in days] if days else ["21:40"] * len(lines))


def test_a_line_with_the_day_above_its_entries() -> None:
    entry = "<h5>{} Uhr: Asche über Kern</h5><p>Der Berg spuckte in der Nacht wieder Asche, sagen die Leute im Tal.</p>"
    days = (("Donnerstag, 18. 7.", ("11.04", "06.20")), ("Mittwoch, 17. 7.", ("15.32", "13.28")))
    html = "".join(f"<h2>{day}</h2>{''.join(map(entry.format, clocks))}" for day, clocks in days)
    document, parts = zoned(f'<h1 data-zone="title">Live: Asche</h1><div data-zone="body"><h2>Ticker</h2>{html}</div>')
    made = assemble_furniture(document, parts, DateContext(), published="2024-07-01T09:00", modified="2024-07-18T12:00")
    assert [one.published_at for one in made.live_updates] == [
        "2024-07-18T11:04",
        "2024-07-18T06:20",
        "2024-07-17T15:32",
        "2024-07-17T13:28",
    ]
