"""Printed and machine-written dates: the tables beside this file, and what must hold for any text."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normalizers.dates.normalize import (
    DateContext,
    DateValue,
    UnreadableDateError,
    date_from_url,
    find_dates,
    find_order,
    normalize_date,
    parse_date,
)

HERE = Path(__file__).parent
FETCHED = datetime(2024, 3, 20, 12, tzinfo=UTC)
ISO_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:\d{2})?)?)?)?")


def printed_dates() -> list[tuple[str, str, str]]:
    rows = []
    for line in (HERE / "printed_dates.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            where, raw, expected = line.replace(r"\|", "\0").split(" | ")
            rows.append((where, raw.replace("\0", "|"), expected))
    return rows


def no_dates() -> list[str]:
    lines = (HERE / "no_dates.txt").read_text("utf-8").splitlines()
    return [line for line in lines[1:] if line.strip()]


def shown(value: DateValue) -> str:
    return value.value + ("?" if value.ambiguous else "")


@pytest.mark.parametrize(("where", "raw", "expected"), printed_dates())
def test_printed_date(where: str, raw: str, expected: str) -> None:
    language, _, country = where.partition("/")
    context = DateContext(languages=(language,), country=country or None, fetched_at=FETCHED)
    assert shown(parse_date(raw, context)) == expected


def test_the_table_is_wide() -> None:
    rows = printed_dates()
    assert len(rows) >= 300
    assert len({where.partition("/")[0].partition("-")[0] for where, _, _ in rows}) >= 30
    assert len(no_dates()) >= 200


@pytest.mark.parametrize("raw", no_dates())
@pytest.mark.parametrize(
    "context",
    [
        DateContext(),
        DateContext(languages=("en",), fetched_at=FETCHED),
        DateContext(languages=("de", "fa", "th", "ar"), country="DE", fetched_at=FETCHED),
    ],
    ids=["nothing known", "English", "many languages"],
)
def test_no_date_is_made_up(raw: str, context: DateContext) -> None:
    assert normalize_date(raw, context) is None


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        (None, "empty"),
        ("Jane Doe", "no date"),
        ("31 February 2024", "no such day"),
        ("5 March 2034", "in the future"),
        ("2024-12-31", "in the future"),
        ("1985-03-05", "before 1990"),
        ("1970-01-01T00:00:00Z", "before 1990"),
        ("0001-01-01T00:00:00Z", "before 1990"),
        ("0000-00-00 00:00:00", "no such day"),
        ("2124-03-05T10:00:00Z", "in the future"),
        ("9999-12-31T23:59:59Z", "in the future"),
    ],
)
def test_the_reason_can_be_had(raw: str | None, reason: str) -> None:
    with pytest.raises(UnreadableDateError) as caught:
        parse_date(raw, DateContext(fetched_at=FETCHED))
    assert caught.value.reason == reason


@pytest.mark.parametrize("raw", ["3 hours ago", "yesterday", "vor 2 Stunden", "منذ 3 ساعات", "5 March", "3分钟前"])
def test_relative_dates_need_the_fetch_time(raw: str) -> None:
    with pytest.raises(UnreadableDateError) as caught:
        parse_date(raw)
    assert caught.value.reason == "relative, and the fetch time is unknown"


@pytest.mark.parametrize(
    ("raw", "languages", "expected"),
    [
        ("14 March, 10:20", ("en",), "2021-03-14T10:20"),
        ("1월 2일", ("ko",), "2022-01-02"),  # in the year after
        ("12 مارس", ("ar",), "2021-03-12"),
        ("9 marzo", ("es",), "2021-03-09"),  # a day before, as zones have it
        ("17.4. 22:30", ("cs",), "2021-04-17T22:30"),
        ("8.6. klo 7.12", ("fi",), "2021-06-08T07:12"),
        ("04-05 09:40", ("zh",), "2021-04-05T09:40"),
        ("10/3(日) 18:30", ("ja",), "2021-10-03T18:30"),
        ("11/4 9:22 PM", ("en",), "2021-04-11T21:22"),  # of two readings the nearer one
        ("31.02, 14:32", ("de",), None),
        ("4.5 of 5, 14:32", ("en",), None),
        ("3.5", ("de",), None),
        ("1 March", ("en",), None),  # before the article
    ],
)
def test_a_day_without_a_year_is_one_soon_after_the_article(raw: str, languages: tuple[str, ...], expected: str | None) -> None:
    value = normalize_date(raw, DateContext(languages=languages, not_before=date(2021, 3, 10)))
    assert (value and value.value) == expected


def test_a_day_since_the_article_is_not_after_the_fetch() -> None:
    context = DateContext(languages=("en",), not_before=date(2024, 3, 10), fetched_at=FETCHED)
    assert parse_date("5 June, 10:20", context).value == "2023-06-05T10:20"


def test_tomorrow_is_not_the_future_yet() -> None:
    """A page fetched in one zone may carry the next day's date of another."""
    context = DateContext(fetched_at=FETCHED)
    assert parse_date("2024-03-21", context).value == "2024-03-21"
    assert normalize_date("2024-03-22", context) is None


@pytest.mark.parametrize(
    ("raw", "context", "expected"),
    [
        (
            "2018-02-13 12:03:00",
            DateContext(zone="Asia/Damascus"),
            DateValue("2018-02-13T12:03:00+02:00", "second", "outlet"),
        ),
        (
            "2018-07-13 12:03:00",
            DateContext(zone="Asia/Damascus"),
            DateValue("2018-07-13T12:03:00+03:00", "second", "outlet"),
        ),
        (
            "2018-02-13 12:03",
            DateContext(zone="Europe/Berlin", zone_source="user"),
            DateValue("2018-02-13T12:03+01:00", "minute", "user"),
        ),
        (
            "2018-02-13T12:03:00Z",
            DateContext(zone="Asia/Damascus"),
            DateValue("2018-02-13T12:03:00+00:00", "second", "page"),
        ),
        ("2018-02-13", DateContext(zone="Asia/Damascus"), DateValue("2018-02-13", "day")),
        ("2018-02-13 12:03:00", DateContext(zone="No/Such_Zone"), DateValue("2018-02-13T12:03:00", "second")),
        (
            "20 minutes ago",
            DateContext(fetched_at=FETCHED, zone="Asia/Damascus"),
            DateValue("2024-03-20T14:40+03:00", "minute", "outlet", is_relative=True),
        ),
    ],
)
def test_the_zone_is_the_page_s_then_the_given_one(raw: str, context: DateContext, expected: DateValue) -> None:
    assert normalize_date(raw, context) == expected


def test_an_order_hint_decides_before_country_and_language() -> None:
    assert normalize_date("05/03/2023", DateContext(order_hint="dmy", country="US")) == DateValue("2023-03-05", "day")
    assert normalize_date("05/03/2023", DateContext(order_hint="mdy", country="DE")) == DateValue("2023-05-03", "day")


def test_order_from_the_page_s_other_dates() -> None:
    assert find_order(["01/02/2024", "13/02/2024"]) == "dmy"
    assert find_order(["01/02/2024", "02/13/2024"]) == "mdy"
    assert find_order(["13/02/2024", "02/13/2024"]) is None
    assert find_order(["no date", "13.02.2024"]) is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [("1518523380", "2018-02-13T12:03:00+00:00"), ("2018", "2018"), ("1518523380.5", "2018-02-13T12:03:00+00:00")],
)
def test_bare_numbers_are_dates_only_from_a_machine(raw: str, expected: str) -> None:
    value = normalize_date(raw, DateContext(is_machine=True))
    assert value is not None
    assert value.value == expected
    assert normalize_date(raw) is None


def test_several_dates_of_a_line_with_their_labels() -> None:
    line = "By Jane Doe | Published: 5 March 2024, 14:30 | Last updated 6 March 2024 15:00 GMT"
    found = find_dates(line)
    assert [(date_found.value.value, date_found.label) for date_found in found] == [
        ("2024-03-05T14:30", "published"),
        ("2024-03-06T15:00+00:00", "modified"),
    ]
    assert [line[date_found.start : date_found.end] for date_found in found] == [
        "5 March 2024, 14:30",
        "6 March 2024 15:00 GMT",
    ]


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("Publié le 5 mars 2024 à 14h30, mis à jour le 6 mars 2024 à 15h00", ["published", "modified"]),
        ("Mis en ligne le 5 mars 2024 - Mise à jour : 6 mars 2024", ["published", "modified"]),
        ("Mise en ligne : 5 mars 2024", ["published"]),
        ("Le Journal du 5 mars 2024", [None]),
        ("เผยแพร่: 5 มี.ค. 2567 14:30 น. ปรับปรุง: 6 มี.ค. 2567 15:00 น.", ["published", "modified"]),
        ("பதிவு செய்த நாள் : டிச 04, 2017 மாற்றம் செய்த நாள் : டிச 05, 2017", ["published", "modified"]),
        ("نشر في 24/10/2015 14:07 , التعديل الأخير 24/10/2015 15:26", ["published", "modified"]),
    ],
)
def test_labels_of_two_dates_in_a_line(line: str, labels: list[str | None]) -> None:
    assert [found.label for found in find_dates(line, DateContext(languages=("fr", "th")))] == labels


def test_two_periods_before_now() -> None:
    found = find_dates("By Jane Doe · 3 days ago · Updated 20 minutes ago", DateContext(languages=("en",), fetched_at=FETCHED))
    assert [(one.value.value, one.label) for one in found] == [
        ("2024-03-17", None),
        ("2024-03-20T11:40+00:00", "modified"),
    ]


def test_a_time_that_no_day_before_has_taken() -> None:
    found = find_dates("5 Marzo 2024 alle 14:30 - Aggiornato alle 08:05 del 6 Marzo 2024", DateContext(languages=("it",)))
    assert [(one.value.value, one.label) for one in found] == [("2024-03-05T14:30", None), ("2024-03-06T08:05", "modified")]
    found = find_dates("5 March 2024 14:30 | Updated 6 March 2024")
    assert [one.value.value for one in found] == ["2024-03-05T14:30", "2024-03-06"]


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("5 March 2024 14:30, updated 6 March 15:00", ("2024-03-06T15:00", "modified")),
        ("30 декабря 2023, 14:30 Обновлено: 2 января, 15:00", ("2024-01-02T15:00", "modified")),
        ("5 March 2024, updated 6 January", None),
        ("5 March 2024, see 6 March", None),
    ],
)
def test_a_change_told_without_its_year(line: str, changed: tuple[str, str] | None) -> None:
    found = [(one.value.value, one.label) for one in find_dates(line, DateContext(languages=("en", "ru")))]
    assert found[1:] == ([changed] if changed else [])


def test_times_before_their_days() -> None:
    found = find_dates("Published: 2:30 PM ET, Mar 5, 2024 Updated: 8:05 AM ET, Mar 6, 2024", DateContext(languages=("en",)))
    assert [(one.value.value, one.label) for one in found] == [
        ("2024-03-05T14:30-05:00", "published"),
        ("2024-03-06T08:05-05:00", "modified"),
    ]


def test_the_published_date_is_taken_before_the_changed_one() -> None:
    assert parse_date("Updated 6 March 2024 | Published 5 March 2024").value == "2024-03-05"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2024/03/05/story", "2024-03-05"),
        ("https://example.org/2024/3/5/story", "2024-03-05"),
        ("https://example.org/world/2024-03-05/story", "2024-03-05"),
        ("https://example.org/n1/2024/0305/c1-2.html", "2024-03-05"),
        ("https://example.org/2024/mar/05/story", "2024-03-05"),
        ("https://example.org/story-2024-03-05.html", "2024-03-05"),
        ("https://example.org/a/story_20240305.html", "2024-03-05"),
        ("https://example.org/2024/03/story", None),
        ("https://example.org/2024/13/45/story", None),
        ("https://example.org/2034/03/05/story", None),
        ("https://example.org/story-12345678", None),
        ("https://example.org/?date=2024-03-05", None),
    ],
)
def test_date_from_url(url: str, expected: str | None) -> None:
    value = date_from_url(url, DateContext(fetched_at=FETCHED))
    assert (value.value if value else None) == expected
    assert value is None or value.precision == "day"


def test_a_language_beyond_the_table_is_read_by_dateparser() -> None:
    """Breton is not in the month table; a line of a known language never gets that far."""
    value = normalize_date("5 Meurzh 2024", DateContext(languages=("br",), fetched_at=FETCHED))
    assert value == DateValue("2024-03-05", "day")
    assert normalize_date("5 Meurzh 2024", DateContext(languages=("en",), fetched_at=FETCHED)) is None


def test_dateparser_is_not_imported_for_a_language_of_the_table() -> None:
    program = (
        "import sys; from scraper.normalizers.dates.normalize import *\n"
        "c = DateContext(languages=('en', 'ar'))\n"
        "for raw in ('5 March 2024', '8 كانون الثاني 2024', '2018-02-13', 'no date 5 foo 2024', 'Jane Doe'): "
        "normalize_date(raw, c)\n"
        "assert 'dateparser' not in sys.modules, 'dateparser'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@given(st.text(max_size=80))
def test_any_text_gives_a_date_or_none(text: str) -> None:
    value = normalize_date(text, DateContext(languages=("en",), fetched_at=FETCHED))
    assert value is None or ISO_DATE.fullmatch(value.value)


@given(
    st.lists(
        st.sampled_from(
            [
                "5",
                "12",
                "31",
                "2024",
                "24",
                "March",
                "mars",
                "مارس",
                "/",
                ".",
                "-",
                ":",
                ",",
                "14",
                "30",
                "年",
                "月",
                "日",
                "pm",
                "h",
                "vor",
                "ago",
                "hours",
                "GMT",
                "+",
                "00",
                "T",
                "Z",
                "(",
                ")",
            ]
        ),
        max_size=10,
    )
)
def test_any_line_of_date_words_gives_a_date_or_none(words: list[str]) -> None:
    for text in (" ".join(words), "".join(words)):
        value = normalize_date(text, DateContext(fetched_at=FETCHED))
        assert value is None or ISO_DATE.fullmatch(value.value)
        for found in find_dates(text):
            assert 0 <= found.start <= found.end <= len(text)


@given(
    st.dates(date(1990, 1, 1), date(2024, 3, 20)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%Y/%m/%d", "%d-%b-%Y"]),
)
def test_a_day_in_any_usual_form_is_read_back(day: date, form: str) -> None:
    value = normalize_date(day.strftime(form), DateContext(fetched_at=FETCHED))
    assert value == DateValue(day.isoformat(), "day")


@given(st.datetimes(datetime(1990, 1, 2), datetime(2024, 3, 19), timezones=st.just(UTC)))
def test_a_value_is_read_back_as_itself(moment: datetime) -> None:
    value = parse_date(moment.isoformat())
    again = parse_date(value.value)
    assert again == value
    assert datetime.fromisoformat(value.value) == moment
