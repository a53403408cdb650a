"""Live blogs that printed moments alone tell: their marks, their entries, and what must not be taken for them."""

from __future__ import annotations

import pytest

from scraper.extractors.live.entries import FoundUpdate
from scraper.extractors.live.extract import extract_live_updates
from scraper.extractors.live.marks import find_marks, read_mark
from tests.extractors.zoned import zoned


def updates(body: str, title: str = "") -> tuple[FoundUpdate, ...]:
    head = f"<head><title>{title}</title></head>" if title else ""
    return extract_live_updates(*zoned(f"<html>{head}<body><main>{body}</main></body></html>"))


def body(*entries: str) -> str:
    return f'<article data-zone="body">{"".join(entries)}</article>'


@pytest.mark.parametrize(
    ("line", "minute"),
    [
        ("21:40", 1300),
        ("14.32 Uhr", 872),
        ("14h32 – Le bac repart", 872),
        ("kl. 18.42", 1122),
        ("UPDATE 9:05: Gulls", 545),
        ("90.+2'", 92),
        ("71.'", 71),
        ("04:36PM", 996),
        ("9.12am", 552),
        ("12:10 a.m. ET", 10),
        ("4.52pm GMT", 1012),
        ("下午2:32", 872),
        ("14时05分 渡船停航", 845),
        ("오후 3:20", 920),
        ("١٤:٣٢", 872),
        ("٠١:٠٥ م", 785),
        ("২২: ১০", 1330),
        ("[13:20] 風暴", 800),
        ("Nov 29, 2026 14:32 (IST)", 872),
        ("13.02.2024, 21:40 Uhr", 1300),
        ("90+8' Goal!", 98),
        ("73. min: Elfmeter", 73),
        ("73분 골", 73),
    ],
)
def test_moments_that_open_a_line(line: str, minute: int) -> None:
    mark = read_mark(line)
    assert mark is not None
    assert mark.minute == minute


@pytest.mark.parametrize(
    "line",
    [
        "2.50 euros for a bun",
        "9:00 – 17:00 Library",
        "18.30 bis 20 Uhr Chorprobe",
        "10.30 the bridge was shut",
        "At 10.30 the bridge was shut",
        "13.02.2024",
        "3:2 after extra time",
        "11 'My Dress-Up Gull' Season 2",
        "25:61",
        "5.5 million gulls",
    ],
)
def test_lines_that_no_moment_opens(line: str) -> None:
    assert read_mark(line) is None


def test_an_element_for_each_entry() -> None:
    entry = "<div class='_e'><div>{}</div><div>{}</div><p>{}</p></div>"
    found = updates(
        body(
            entry.format("11:47", "Van áram a gáton", "A szolgáltató szerint a dőlt bükköt eltávolították a vezetékről."),
            entry.format("11:20", "Megkerült a hókotró", "A sofőr a fülkében hagyta a kabátját, gyalog jött vissza érte."),
            "<div class='_e'><div>08:32</div><p>Elakadt egy kenyérszállító az úton. A kenyeret kiosztotta.</p></div>",
            entry.format("06:10", "Jó reggelt, hó van", "Ma percről percre követjük a havazást."),
        )
    )
    assert [(one.times, one.title) for one in found] == [
        (("11:47",), "Van áram a gáton"),
        (("11:20",), "Megkerült a hókotró"),
        (("08:32",), None),
        (("06:10",), "Jó reggelt, hó van"),
    ]
    assert found[2].text == "Elakadt egy kenyérszállító az úton. A kenyeret kiosztotta."


def test_an_entry_goes_on_to_the_next_moment() -> None:
    found = updates(
        body(
            "<p>15.50</p><p>Murtaja on perillä. Hääpari juoksee laiturille.</p>",
            "<p>14.10</p><p>Kuljettaja on ajanut väliä 27 vuotta.</p><ul><li>Kahvi loppui.</li><li>Munkki jäi.</li></ul>",
            "<p>11.05</p><p>Vihkiminen siirtyy lossille.</p>",
            "<p>7.32</p><p>Lossi pysähtyy.</p>",
        )
    )
    assert [(one.times[0], one.text) for one in found] == [
        ("15.50", "Murtaja on perillä. Hääpari juoksee laiturille."),
        ("14.10", "Kuljettaja on ajanut väliä 27 vuotta.\n\nKahvi loppui.\nMunkki jäi."),
        ("11.05", "Vihkiminen siirtyy lossille."),
        ("7.32", "Lossi pysähtyy."),
    ]


def test_lines_of_one_paragraph() -> None:
    found = updates(
        body(
            "<p>٢١:١٠ الثلج يلامس الميناء.<br>٢٠:٤٥ المدارس تقفل غداً.<br>يُعلن القرار مساءً.<br>"
            "١٩:٣٠ الطريق سالكة.<br>١٨:٠٥ صباح الخير من الميناء.</p>"
        )
    )
    assert [(one.times[0], one.text) for one in found] == [
        ("٢١:١٠", "الثلج يلامس الميناء."),
        ("٢٠:٤٥", "المدارس تقفل غداً.\n\nيُعلن القرار مساءً."),
        ("١٩:٣٠", "الطريق سالكة."),
        ("١٨:٠٥", "صباح الخير من الميناء."),
    ]


def test_headings_and_bold_lines_that_say_the_moment_and_the_title() -> None:
    bold = "<p><strong>{}</strong></p><p>{}</p>"
    found = updates(
        body(
            bold.format("9h05 - La Bourse ouvre dans le vert", "Les premiers échanges sont calmes."),
            "<h3>9h00 - Les infos du matin</h3><p>Le bac est à quai.</p>",
            bold.format("8h47 - Le chantier voit ses commandes fléchir", "Le carnet se contracte de 3 %."),
            bold.format("8h10 - Le port ferme", "Le vent forcit."),
            bold.format("7h31 - Bonjour", "Bienvenue à bord."),
        )
    )
    assert [one.title for one in found] == [
        "La Bourse ouvre dans le vert",
        "Les infos du matin",
        "Le chantier voit ses commandes fléchir",
        "Le port ferme",
        "Bonjour",
    ]


def test_table_rows() -> None:
    row = "<tr><td>{}</td><td>{}</td></tr>"
    times = ("下午2:32", "下午1:05", "上午11:20", "上午9:45")
    rows = (row.format(time, f"第{number}條渡船停航,碼頭花貓仍不肯走。") for number, time in enumerate(times))
    found = updates(body("<table>", *rows, "</table>"))
    assert [one.times[0] for one in found] == list(times)
    assert found[3].text == "第3條渡船停航,碼頭花貓仍不肯走。"


def test_authors_beside_the_moment_below_it_and_behind_a_badge() -> None:
    found = updates(
        body(
            '<div><div data-zone="byline"><time>18.42</time> <i>KEY EVENT</i> <i>Ada Moss</i></div><p>Light is back.</p></div>',
            '<div><div data-zone="byline"><time>17.55</time> <span>Bo Reed</span></div><h3>Shed gone</h3><p>It flew.</p></div>',
            '<div><div data-zone="byline">17.20</div><p data-zone="byline">Ada Moss</p><p>Police ask all to stay in.</p></div>',
            '<div><div data-zone="byline">16.58</div><p>Good day and welcome.</p></div>',
        )
    )
    assert [one.author for one in found] == ["Ada Moss", "Bo Reed", "Ada Moss", None]
    assert [one.text for one in found] == ["Light is back.", "It flew.", "Police ask all to stay in.", "Good day and welcome."]


def test_names_that_several_entries_print_are_their_authors() -> None:
    entry = "<div><p>{}</p><h3>{}</h3><p>{}</p><p>The clerk reads the motion aloud to a full room.</p></div>"
    found = updates(
        body(
            entry.format("22:05", "Motion carried", "Ada Moss"),
            entry.format("21:50", "Debate opens", "Bo Reed"),
            entry.format("21:45", "Tea", "Ada Moss"),
            entry.format("21:40", "Vote begins", "Bo Reed"),
        )
    )
    assert [(one.title, one.author) for one in found][:2] == [("Motion carried", "Ada Moss"), ("Debate opens", "Bo Reed")]


def test_minutes_of_a_match_stay_in_the_text() -> None:
    lines = ("90+7' GOL! Dziura z 30 metrów!", "88' Na murawie pies.", "46' Gramy dalej.", "23' GOL! Malec po rajdzie!")
    found = updates(body(*(f"<p>{line}</p>" for line in lines)))
    assert [(one.text, one.times) for one in found] == [(line, ()) for line in lines]


def test_minutes_in_boxes_of_their_own_that_the_tagger_takes_for_nothing() -> None:
    entry = '<div><div data-zone="other">{0}\'</div><div><p>The sheep has the ball in minute {0}.</p></div></div>'
    found = updates(body(*map(entry.format, (90, 78, 31))), "LIVE: Oever - Terp")
    assert [one.text for one in found] == [f"{minute}' The sheep has the ball in minute {minute}." for minute in (90, 78, 31)]


def test_a_heading_behind_the_last_line_of_an_entry_is_of_another_day() -> None:
    found = updates(
        body(
            "<h5>06.20 Uhr: Hafen zu</h5><p>Der Hafen ist zu.</p>",
            "<h3>Mittwoch, 17. 7.</h3>",
            "<h5>22.10 Uhr: Möwen</h5><p>Es sind viele.</p>",
            "<h5>19.40 Uhr: Nebel</h5><p>Er ist dicht.</p>",
            "<h5>18.00 Uhr: Beginn</h5><p>Wir sind da.</p>",
        )
    )
    assert [(one.title, one.text) for one in found][:2] == [("Hafen zu", "Der Hafen ist zu."), ("Möwen", "Es sind viele.")]


def test_oldest_first_only_where_the_title_says_live() -> None:
    lines = [f"<p>{hour}.15 Uhr</p><p>Die Fähre legt zum {hour}. Mal ab, und die Möwen schreien.</p>" for hour in range(8, 14)]
    assert updates(body(*lines), "Die Nacht am Wehr") == ()
    assert len(updates(body(*lines), "Liveticker: die Nacht am Wehr")) == 6


PROGRAMME = "".join(f"<p>{hour}:00</p><p>Workshop {hour}</p>" for hour in (18, 16, 14, 12, 10))
PROSE = "<p>" + "The bridge was shut, and nobody knew for how long it would stay so. " * 20 + "</p>"
SENTENCE = "<p>{}:00</p><p>The ferry left the quay in the rain.</p>"


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(PROGRAMME, id="a programme"),
        pytest.param(PROSE + "".join(map(SENTENCE.format, (18, 16, 14, 12))), id="few lines of a long article"),
        pytest.param("".join(map(SENTENCE.format, (18, 16, 14))), id="too few"),
        pytest.param("".join(map(SENTENCE.format, (18, 11, 14, 12, 16))), id="in no order"),
        pytest.param("".join(f"<p>{year}</p><p>The quay was rebuilt.</p>" for year in (2020, 2010, 2000, 1990)), id="years"),
        pytest.param(
            "".join(f"<p>{hour}:00 – {hour + 1}:00</p><p>The quay is open.</p>" for hour in (18, 16, 14, 12)), id="hours"
        ),
        pytest.param(
            "".join(f"<p>{day} March 2024, 1{day}:00</p><p>A post of the club.</p>" for day in (8, 6, 4, 2)), id="dated posts"
        ),
    ],
)
def test_what_is_no_live_blog(html: str) -> None:
    assert updates(body(html), "The club by the quay") == ()


def test_ages_where_the_page_says_that_it_is_a_live_blog() -> None:
    script = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting"}</script>'
    entry = "<div><p>{} minutes ago</p><p>Ash falls on the quay.</p></div>"
    html = f"<html><head>{script}</head><body>{body(*map(entry.format, (5, 17, 48)))}</body></html>"
    assert [one.times for one in extract_live_updates(*zoned(html))] == [
        ("5 minutes ago",),
        ("17 minutes ago",),
        ("48 minutes ago",),
    ]
    assert find_marks(*zoned(html)) == []


def test_thousands_of_lines_of_one_paragraph() -> None:
    lines = "<br>".join(f"{23 - number * 23 // 2000:02d}:59 The ferry left." for number in range(2000))
    assert len(updates(body(f"<p>{lines}</p>"))) == 2000


def test_an_author_in_brackets() -> None:
    entries = (
        f"<h3>{hour}:05</h3><h4>Bear on deck {hour}</h4><p>It has not left.</p><p>(Ada Moss)</p>" for hour in (16, 15, 12, 9)
    )
    assert [one.author for one in updates(body(*entries), "Live: the bear on the ferry")] == ["Ada Moss"] * 4


def test_a_headline_with_a_day_in_it_is_no_author() -> None:
    found = updates(
        body(
            '<div><div data-zone="byline">18.42</div><p>Light is back.</p></div>',
            '<div><div data-zone="byline">17.55</div><h3>Shed gone</h3><p>It flew.</p></div>',
            '<div><div data-zone="byline">17.20</div><p data-zone="byline">Ada Moss</p><p>Police ask all to stay in.</p></div>',
            '<div><div data-zone="byline">16.58</div><p>Good day and welcome.</p>',
            '<p data-zone="byline">Yesterday: How the shed at Leck flew over the wall</p></div>',
        )
    )
    assert [one.author for one in found] == [None, None, "Ada Moss", None]
