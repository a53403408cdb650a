"""Dates: published and modified apart, each with its evidence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.assembly.metadata_of import BODY, ld, metadata_of, page


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


FAR = "".join(f'<p data-zone="promotion">Offer {name}</p>' for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")  # lines between
PUBLISHED = "article:published_time"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(ld(datePublished="2024-03-05T23:30:00-05:00")), "2024-03-05T23:30:00-05:00", id="json-ld"),
        pytest.param(page(meta(PUBLISHED, "2024-03-05T10:00:00Z")), "2024-03-05T10:00:00+00:00", id="meta"),
        pytest.param(page('<meta name="sw-publish-day" content="2024-03-05">'), "2024-03-05", id="meta-by-its-words"),
        pytest.param(page(byline='<time datetime="2024-03-05T10:00+01:00">Tuesday</time>'), "2024-03-05T10:00+01:00", id="time"),
        pytest.param(
            page(byline='<span itemprop="datePublished" content="2024-03-05">5.3.</span>'), "2024-03-05", id="microdata"
        ),
        pytest.param(
            page(byline='<span property="dc:created" content="2024-03-05T09:15:00+01:00">x 5</span>'),
            "2024-03-05T09:15:00+01:00",
            id="rdfa",
        ),
        pytest.param(
            page(byline='<abbr class="published" title="2024-03-05T10:00:00+0100">then, on the 5th</abbr>'),
            "2024-03-05T10:00:00+01:00",
            id="abbr",
        ),
        pytest.param(page(byline="Published 5 March 2024, 14:30"), "2024-03-05T14:30", id="printed"),
        pytest.param(
            page(title="A bridge opens<br>5 March 2024, 14:30").replace("The Lantern</a>", "The Lantern</a> 6 March 2024"),
            "2024-03-05T14:30",
            id="below-the-headline-in-its-block",
        ),
        pytest.param(page(byline="5 March 2024 | Updated: 7 March 2024"), "2024-03-05", id="printed-beside-a-change"),
        pytest.param(page(byline="Updated: 7 March 2024"), "2024-03-07", id="a-printed-change-for-want-of-better"),
        pytest.param(page(byline="Ida Roth 05.03.24, 14:30", lang="de"), "2024-03-05T14:30", id="short-year-and-a-time"),
        pytest.param(page(byline="5 March 2024\nPosted by Ida Roth at 9:42 PM"), "2024-03-05T21:42", id="time-in-another-line"),
        pytest.param(page(byline="5 March 2024\n10:41\n11:05"), "2024-03-05", id="times-of-entries"),
        pytest.param(
            page(byline="Joined: 18 Sep 2008, 05:56\nby Ida Roth » 5 March 2024, 14:30"),
            "2024-03-05T14:30",
            id="not-the-member-s",
        ),
        pytest.param(page(byline="注册时间：2008-09-18\n2024-03-05", lang="zh"), "2024-03-05", id="not-the-member-s-in-chinese"),
        pytest.param(
            page(byline="⋅ March 5, 2024 ⋅ E-mail this entry to a friend ⋅ Print it ⋅ Comment").replace("byline", "sharing"),
            "2024-03-05",
            id="opens-a-line-behind-a-sign",
        ),
        pytest.param(
            page(byline="\n".join(f'<time datetime="2024-03-0{day}T10:00Z">Day {day}</time>' for day in (7, 6, 5))),
            "2024-03-05T10:00+00:00",
            id="the-oldest-of-a-row-of-entries",
        ),
        pytest.param(page(byline="5 March 2024, last updated: 17:05"), "2024-03-05", id="the-time-of-a-change"),
        pytest.param(
            page(byline=f"This entry was posted on Tuesday, March 5th, 2024 at 8:12 am and is filed under {'Mud, ' * 30}"),
            "2024-03-05T08:12",
            id="long-line-of-a-template",
        ),
        pytest.param(page(byline="Ida Roth | 05.03.24", lang="de"), "2024-03-05", id="short-year-between-bars"),
        pytest.param(page(byline="Datum:5. März 2024", lang="de"), "2024-03-05", id="glued-to-its-label"),
        pytest.param(page(byline="2024-03-09T10:10:52+01:00 5 March 2024"), "2024-03-05", id="for-people-before-for-machines"),
        pytest.param(page(body="(5 March 2024) The bridge over the Merrow opened."), "2024-03-05", id="opens-the-text"),
        pytest.param(page(body="Ambridge, 5 March 2024 – The bridge over the Merrow opened."), "2024-03-05", id="behind-a-place"),
        pytest.param(page(body=f"On 5 March 2024 it rained. {BODY}"), None, id="prose-dates-nothing"),
        pytest.param(page() + FAR + '<p data-zone="promotion">5 March 2024</p>', "2024-03-05", id="only-line"),
        pytest.param(
            page() + FAR + '<p data-zone="promotion">5 March 2024</p><p data-zone="promotion">6 March 2024</p>',
            None,
            id="two-lines",
        ),
        pytest.param(
            page(byline="Received 3 March 2021 · Accepted 19 July 2021 · Published 2 August 2021"), "2021-08-02", id="of-several"
        ),
        pytest.param(page('<script>f({"publishedAt":"2024-03-05T10:00:00Z"})</script>'), "2024-03-05T10:00:00+00:00", id="state"),
        pytest.param(
            page('<script>f([{"publishedAt":"2024-03-05"},{"publishedAt":"2024-03-06"}])</script>'), None, id="state-of-several"
        ),
        pytest.param(
            page(meta(PUBLISHED, "2024-03-05T10:00:00Z"), byline="12 May 2009"), "2009-05-12", id="dated-anew-by-a-move"
        ),
        pytest.param(
            page(byline='10/12/2023 7:38 PM <time datetime="2023-10-12T19:38:00Z">x</time>', lang="en-GB"),
            "2023-10-12T19:38:00+00:00",
            id="order-by-what-a-machine-wrote",
        ),
        pytest.param(page(meta("article:modified_time", "2024-03-05")), None, id="a-stated-change-neither"),
        pytest.param(page(ld(dateModified="2024-03-07"), byline="5 March 2024"), "2024-03-05", id="printed-beside-stated-change"),
        pytest.param(
            page(ld(datePublished="2024-03-05"), byline='<time datetime="2024-03-05T10:00+01:00">x</time>'),
            "2024-03-05T10:00+01:00",
            id="more-precise",
        ),
        pytest.param(
            page(meta(PUBLISHED, "2024-03-05") + ld(datePublished="2024-03-09"), byline="5 March 2024"),
            "2024-03-05",
            id="two-against-one",
        ),
        pytest.param(
            page(ld(datePublished="2024-09-09T08:00:00Z", dateModified="2024-09-09T08:00:00Z"), byline="5 March 2024"),
            "2024-03-05",
            id="moved-by-the-system",
        ),
        pytest.param(
            page(ld(datePublished="2024-03-06T02:41:00Z"), byline="March 5, 2024 at 8:41 pm"),
            "2024-03-05T20:41:00-06:00",
            id="local-time",
        ),
        pytest.param(
            page(byline='<span class="post-date">05/03/2024</span>') + '<p data-zone="comments">25/12/1999</p>',
            "2024-03-05",
            id="ambiguous",
        ),
        pytest.param(page(lang="fa", byline="۱۵ اسفند ۱۴۰۲"), "2024-03-05", id="jalali"),
        pytest.param(page(lang="th", byline="5 มีนาคม 2567"), "2024-03-05", id="buddhist"),
        pytest.param(page() + '<p data-zone="comments"><time datetime="2023-01-01">old</time></p>', None, id="no-commenter-s"),
        pytest.param(
            page('<meta name="date" content="2024-03-07">').replace("</h1>", "</h1><p>5 March 2024</p>"),
            "2024-03-05",
            id="a-day-alone-below-the-headline",
        ),
        pytest.param(
            page('<meta name="date" content="2024-03-05T10:00:00Z">').replace(
                "<main>", f'<p data-zone="byline">Friday, 9 August 2024</p>{FAR}<main>'
            ),
            "2024-03-05T10:00:00+00:00",
            id="not-today-at-the-top-of-the-page",
        ),
        pytest.param(
            page(byline='<span class="pub-date">5 March 2024</span>').replace(
                "<main>", f'<p data-zone="masthead"><time datetime="2024-08-09">Friday</time></p>{FAR}<main>'
            ),
            "2024-03-05",
            id="not-today-in-the-masthead",
        ),
        pytest.param(
            page() + '<p data-zone="ticker">Published on 5 March 2024 in Bridges</p>', "2024-03-05", id="labelled-behind"
        ),
        pytest.param(
            page(ld(datePublished="2024-03-04T07:00:00Z") + meta(PUBLISHED, "2024-03-06T08:29:34"), byline="6 March 2024"),
            "2024-03-06T08:29:34",
            id="stated-days-at-odds-and-a-printed-one",
        ),
        pytest.param(page(meta(PUBLISHED, "soon")), None, id="no-date-no-value"),
        pytest.param(page(meta(PUBLISHED, "1970-01-01T00:00:00Z")), None, id="before-the-web"),
    ],
)
def test_published(html: str, expected: str | None) -> None:
    assert metadata_of(html).fields.get("published_at") == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(ld(datePublished="2024-03-05", dateModified="2024-03-06")), "2024-03-06", id="json-ld"),
        pytest.param(page(byline="5 March 2024 | Updated: 7 March 2024"), "2024-03-07", id="printed"),
        pytest.param(page(ld(datePublished="2024-03-05")), None, id="never-copied"),
        pytest.param(page(byline="5 March 2024"), None, id="no-label-no-change"),
    ],
)
def test_modified(html: str, expected: str | None) -> None:
    assert metadata_of(html).fields.get("modified_at") == expected


@pytest.mark.parametrize(
    ("published", "modified", "expected"),
    [
        pytest.param("2024-03-05T10:00:00Z", "2024-03-04T21:00:00Z", None, id="put-off"),
        pytest.param("2024-03-05T10:00:00-05:00", "2024-03-05T10:00:00Z", None, id="another-zone"),
        pytest.param("2024-03-05T10:00:00Z", "2024-03-05T00:00:00Z", "2024-03-05T00:00:00+00:00", id="the-day-alone"),
        pytest.param("2024-03-05T10:00:00Z", "2024-03-05T09:59:30Z", "2024-03-05T09:59:30+00:00", id="half-a-minute"),
        pytest.param("2024-03-05T10:00:00Z", "2024-03-05", "2024-03-05", id="a-day"),
    ],
)
def test_no_change_before_the_publication(published: str, modified: str, expected: str | None) -> None:
    found = metadata_of(page(ld(datePublished=published, dateModified=modified)))
    assert found.fields.get("modified_at") == expected
    assert [warning.code for warning in found.warnings] == ["modified_before_published"] * (expected is None)


@pytest.mark.parametrize(
    "name", ["article:publisher", "dc.publisher.address", "x-wix-published-version", "publishedtype", "publishing-no"]
)
def test_a_meta_of_a_publisher_holds_no_date(name: str) -> None:
    assert metadata_of(page(meta(name, "https://social.example/lantern?id=100086743457364"))).warnings == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param('Updated <time datetime="2024-03-07T10:00">7 March 2024</time>', id="time"),
        pytest.param('Last updated: <span class="post-date">7 March 2024</span>', id="class"),
    ],
)
def test_an_element_in_a_line_of_change_is_no_publication(line: str) -> None:
    found = metadata_of(page(byline=line))
    assert found.fields["dates"].published_at.evidence == "modified:zone:byline"
    assert [warning.code for warning in found.warnings] == ["published_from_modified"]


@pytest.mark.parametrize(
    "line",
    [
        "18. nov. 2023. 09:21 Poslednja izmena: 12:47",
        "18.11.2023, 09:21 Ενημερώθηκε: 18.11.2023, 12:47",
        "18 Nëntor 2023, 09:21 | Përditësuar 12:47",
        "18/11/2023 09:21 Actualitzat a les 12:47",
    ],
)
def test_a_change_in_the_line_of_the_publication(line: str) -> None:
    fields = metadata_of(page(byline=line)).fields
    assert (fields["published_at"], fields["modified_at"]) == ("2023-11-18T09:21", "2023-11-18T12:47")


def test_a_day_that_the_standfirst_tells_of_is_no_publication() -> None:
    html = page(byline="Updated: July 16, 2025 08:25").replace(
        '<p data-zone="body"', '<p data-zone="standfirst">Most rain: 25 July 2005</p><p data-zone="body"'
    )
    assert metadata_of(html).fields["published_at"] == "2025-07-16T08:25"


def test_a_day_of_both_publication_and_change_is_kept() -> None:
    found = metadata_of(page(byline='Published <time datetime="2024-03-07T10:00">7 March 2024</time>, updated 7 March 2024'))
    assert found.fields["published_at"] == "2024-03-07T10:00"


def test_a_change_that_stands_for_the_publication_is_said_to() -> None:
    found = metadata_of(page(ld(dateModified="2024-03-07")))
    facts = found.fields["dates"].published_at
    assert (found.fields["published_at"], facts.evidence) == ("2024-03-07", "modified:json-ld:dateModified")
    assert found.fields["modified_at"] == "2024-03-07"
    assert found.provenance["published_at"].confidence < 0.5
    assert "published_from_modified" in [warning.code for warning in found.warnings]


def test_the_change_that_readers_are_shown_stands_for_the_publication_though_a_meta_states_it_too() -> None:
    changed = meta("article:modified_time", "2024-03-07T09:00:00+00:00")
    shown = metadata_of(page(changed, "Updated on 7 March 2024")).fields
    assert (shown["published_at"], shown["modified_at"]) == ("2024-03-07", "2024-03-07T09:00:00+00:00")
    assert "published_at" not in metadata_of(page(changed)).fields


def test_the_zone_of_a_stated_time_may_be_printed() -> None:
    html = page(meta("article:published_time", "2024/03/05 10:15:00"), "Selasa, 05 Mar 2024 10:15 WIB", lang="id")
    assert metadata_of(html).fields["published_at"] == "2024-03-05T10:15+07:00"


def test_a_stated_time_without_zone_tells_no_offset_beside_another_clock() -> None:
    fields = metadata_of(page(ld(datePublished="2024-03-05T11:15"), "March 5, 2024 | 11:15 PM")).fields
    assert fields["published_at"] == "2024-03-05T11:15"


@pytest.mark.parametrize(
    ("other", "expected"),
    [("2024-03-05T15:40:14+02:00", "2024-03-05T15:40:14+02:00"), ("2024-03-05T17:40:14+02:00", "2024-03-05T15:40:14+00:00")],
)
def test_a_local_time_that_is_called_utc_is_that_of_the_offset_stated_elsewhere(other: str, expected: str) -> None:
    html = page(ld(datePublished="2024-03-05T15:40:14+00:00") + meta("article:published_time", other))
    assert metadata_of(html).fields["published_at"] == expected


def test_the_day_in_the_address_is_the_last_resort() -> None:
    url = "https://lantern.example/2024/03/05/a-bridge-opens"
    found = metadata_of(page(), url=url)
    assert (found.fields["published_at"], found.fields["dates"].published_at.evidence) == ("2024-03-05", "url")
    assert (
        metadata_of(page(ld(datePublished="2024-03-06T23:30:00-05:00")), url=url).fields["published_at"]
        == "2024-03-06T23:30:00-05:00"
    )


def test_the_outlet_s_zone_is_said_to_be_the_outlet_s() -> None:
    found = metadata_of(page(ld(datePublished="2024-03-05T10:00:00")), zone="Asia/Damascus")
    assert found.fields["published_at"] == "2024-03-05T10:00:00+03:00"
    assert found.fields["dates"].published_at.zone_source == "outlet"


def test_a_zone_that_several_countries_print_is_that_of_the_language() -> None:
    line = "Publish Date: Sat, 20 Jul 2019 08:42 AM (IST)"
    assert (
        metadata_of(page(byline=line, body="पुल सोमवार को खुला। " * 9, lang="hi")).fields["published_at"]
        == "2019-07-20T08:42+05:30"
    )
    assert metadata_of(page(byline=line)).fields["published_at"] == "2019-07-20T08:42"


def test_a_relative_date_needs_the_moment_of_the_fetch() -> None:
    html = page(byline="3 hours ago")
    assert "published_at" not in metadata_of(html).fields
    at = datetime(2024, 3, 5, 15, 0, tzinfo=UTC)
    assert metadata_of(html, fetched_at=at).fields["published_at"] == "2024-03-05"


def test_ambiguous_is_said() -> None:
    found = metadata_of(page(byline="05/03/2024"))
    assert found.fields["dates"].published_at.ambiguous
    assert "date_ambiguous" in [warning.code for warning in found.warnings]


def test_another_date_of_the_page_decides() -> None:
    found = metadata_of(page(byline='05/03/2024\n<time datetime="2024-05-03">x</time>'))
    assert (found.fields["published_at"], found.fields["dates"].published_at.ambiguous) == ("2024-05-03", False)


def test_unreadable_is_a_warning_with_its_text() -> None:
    (warning,) = metadata_of(page(meta(PUBLISHED, "32 Brumaire 2024 or so 1"))).warnings
    assert (warning.code, warning.raw) == ("date_unreadable", "32 Brumaire 2024 or so 1")


def test_facts_name_the_evidence() -> None:
    found = metadata_of(
        page(meta(PUBLISHED, "2024-03-05") + ld(datePublished="2024-03-05T10:00:00Z"), byline="Published 5 March 2024")
    )
    facts = found.fields["dates"].published_at
    assert (facts.raw, facts.precision, facts.zone_source, facts.evidence) == (
        "2024-03-05T10:00:00Z",
        "second",
        "page",
        "json-ld:datePublished",
    )
    assert {candidate.source for candidate in found.provenance["published_at"].rejected} == {f"meta:{PUBLISHED}"}


def test_what_a_script_says_of_the_publication_is_no_change() -> None:
    found = metadata_of(page('<script>f({"publishedAt":"2024-03-05T10:00:00Z"})</script>')).fields
    assert (found["published_at"], found.get("modified_at")) == ("2024-03-05T10:00:00+00:00", None)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(byline="5 March 2024, 14:30 | Updated: 17:05"), "2024-03-05T17:05", id="in-the-line-of-the-day"),
        pytest.param(page(byline="2024. március 5.\nFrissítve: 11:47", lang="hu"), "2024-03-05T11:47", id="in-another-line"),
        pytest.param(page(byline="5 March 2024, 14:30 | Updated: 09:05"), None, id="before-it-was-published"),
        pytest.param(
            page(byline="5 March 2024").replace('<a href="/">', '<p>Last updated: 6 March 2024 17:02</p><a href="/">'),
            None,
            id="of-the-site-in-its-head",
        ),
    ],
)
def test_a_change_told_by_its_time(html: str, expected: str | None) -> None:
    assert metadata_of(html).fields.get("modified_at") == expected


def test_a_day_of_the_address_before_today_in_the_head() -> None:
    html = page().replace('<a href="/">', '<p>Tuesday, 5 March 2024</p><a href="/">')
    assert metadata_of(html).fields["published_at"] == "2024-03-05"
    assert metadata_of(html, "https://lantern.example/news/a-bridge/2024-03-04-218").fields["published_at"] == "2024-03-04"


def test_what_ends_later_than_the_last_change_was_not_published_then() -> None:
    html = page(byline="Stand: 03.04.2025 16:20 Uhr", lang="de").replace(
        '<p data-zone="body"', '<p data-zone="other">Verfügbar bis 03.04.2027</p><p data-zone="body"'
    )
    fields = metadata_of(html).fields
    assert (fields["published_at"], fields["modified_at"]) == ("2025-04-03T16:20", "2025-04-03T16:20")


def test_an_evening_whose_day_is_another_one_in_utc() -> None:
    html = page(meta(PUBLISHED, "2024-03-06T03:15:40.120Z"), byline="5 March 2024, 10:15 p.m.")
    assert (
        metadata_of(html, url="https://lantern.example/2024/03/05/bridge").fields["published_at"]
        == "2024-03-05T22:15:40.120-05:00"
    )


@pytest.mark.parametrize(
    "label",
    [
        "最終更新：",
        "最後更新：",
        "Zaktualizowano:",
        "Zadnji poseg:",
        "Yenilənib:",
        "განახლდა:",
        "Թարմացվել է՝",
        "تم التحديث:",
        "Opgedateer:",
    ],
)
def test_labels_of_the_last_change(label: str) -> None:
    made = metadata_of(page(byline=f"2024-03-05 10:15 | {label} 2024-03-06 11:30"))
    assert (made.fields["published_at"], made.fields["modified_at"]) == ("2024-03-05T10:15", "2024-03-06T11:30")


def test_a_label_behind_the_date() -> None:
    made = metadata_of(page(byline="2024年3月5日 10:15（3月6日 11:30 更新）", lang="ja"))
    assert (made.fields["published_at"], made.fields["modified_at"]) == ("2024-03-05T10:15", "2024-03-06T11:30")


MIDNIGHT = ld(datePublished="2024-03-05T00:00:00Z")
FIRST_MOMENT = "2024-03-05T00:00:00+00:00"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(MIDNIGHT, byline="5 March 2024"), (FIRST_MOMENT, "day"), id="the-day-is-printed-alone"),
        pytest.param(
            page(ld(datePublished="2024-03-05T00:00:00"), byline="5 March 2024"), ("2024-03-05", "day"), id="without-offset"
        ),
        pytest.param(page(MIDNIGHT + '<meta name="publish-day" content="2024-03-05">'), (FIRST_MOMENT, "day"), id="stated-alone"),
        pytest.param(page(MIDNIGHT), (FIRST_MOMENT, "second"), id="nothing-else-says-a-day"),
        pytest.param(page(MIDNIGHT, byline="Updated 5 March 2024"), (FIRST_MOMENT, "second"), id="a-change-that-day"),
        pytest.param(
            page(MIDNIGHT + meta(PUBLISHED, "2024-03-05T00:00:00Z"), byline="5 March 2024"),
            (FIRST_MOMENT, "day"),
            id="stated-twice",
        ),
        pytest.param(
            page('<meta name="publish-day" content="2024-03-05">', byline="5 March 2024, 00:00"),
            ("2024-03-05T00:00", "minute"),
            id="a-printed-midnight",
        ),
        pytest.param(
            page(MIDNIGHT + meta(PUBLISHED, "2024-03-05T09:30:00Z")),
            ("2024-03-05T09:30:00+00:00", "second"),
            id="a-time-is-stated",
        ),
        pytest.param(
            page(ld(datePublished="2024-03-04T23:00:00.000Z"), byline="5 March 2024"),
            ("2024-03-05", "day"),
            id="midnight-in-the-east",
        ),
        pytest.param(
            page(ld(datePublished="2024-03-04T23:00:01Z"), byline="4 March 2024"),
            ("2024-03-04T23:00:01+00:00", "second"),
            id="late",
        ),
    ],
)
def test_a_day_that_is_stated_as_its_first_moment(html: str, expected: tuple[str, str]) -> None:
    made = metadata_of(html).fields
    assert (made["published_at"], made["dates"].published_at.precision) == expected


def test_a_day_of_change_that_is_stated_as_its_first_moment() -> None:
    made = metadata_of(page(ld(dateModified="2024-03-07T00:00:00Z"), byline="Updated: 7 March 2024"))
    assert (made.fields["published_at"], made.fields["modified_at"]) == ("2024-03-07T00:00:00+00:00",) * 2
    assert made.fields["dates"].modified_at.precision == "day"


def test_a_change_stated_as_the_publication_is_of_that_day() -> None:
    stated = "2024-03-05T00:00:00Z"
    fields = metadata_of(page(ld(datePublished=stated, dateModified=stated), byline="5 March 2024")).fields
    assert (fields["published_at"], fields["modified_at"]) == (FIRST_MOMENT, FIRST_MOMENT)
    assert fields["dates"].modified_at.precision == "day"
