"""`partition_dump`: pages without markup, written for these tests in the shapes that dumps have."""

# A paragraph of a dump is a line.
# ruff: noqa: E501

from __future__ import annotations

import numpy as np
import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones import segments
from scraper.zones.dump.lines import densest, measure_context, measure_lines
from scraper.zones.dump.partition import join_chances, likeliest_zones, partition_dump, settle_zones
from scraper.zones.dump.passes import ZONES, Printed
from scraper.zones.vocabulary import Zone

ENGLISH = """\
Founded by Marta Quill 1998 - Port Ellery

Ferry crews to vote on the winter timetable

| 2031-03-14 09:30:00
Ferry crews to vote on the winter timetable
(Ellery Gazette)- The crews of the three ferries that serve the outer islands will vote next week on a timetable that the harbour board drew up without them, their union said on Friday.

The timetable cuts the early crossing, which carries schoolchildren and the fishing co-operative's ice, and adds an evening one that the board says visitors have asked for since the new hotel opened.

"Nobody on the islands was asked," said Ines Corrado, who has piloted the smallest of the boats for eleven years. "We would have told them what the early boat is for."

A spokesman for the board said the plan had been open to comment since the autumn, and that four letters had come in, two of them about the colour of the hulls.

If the crews refuse, the old timetable stays in force until the board meets again in April.
Comments (0)

Post Your Comments

fill all fields below
*This confirmation code will prevent auto submit
X :Latest News
Bakers' guild opens its doors to apprentices      Storm closes the northern quay for a second day      Mayor asks for patience over the bridge      Choir wins the regional prize
"""

GERMAN = """\
Startseite
Politik
Wirtschaft
Sport
Anmelden
Abo
Startseite > Lokales
Stadtrat streitet über die alte Mühle
Der Rat vertagt die Entscheidung zum dritten Mal. Die Pächterin will nicht länger warten.
Von Jonas Ahrend
14. März 2031, 18:05 Uhr
Teilen
Drucken
Der Stadtrat von Grünwerder hat die Entscheidung über die alte Mühle am Montagabend erneut vertagt. Nach drei Stunden Debatte fehlte den Befürwortern des Verkaufs eine einzige Stimme.
Die Mühle steht seit elf Jahren leer. Die Stadt zahlt jedes Jahr rund 40.000 Euro für die Sicherung des Dachs, das bei jedem Sturm Ziegel verliert und den Fußweg am Bach unpassierbar macht.
Foto: Ahrend
„Wir reden seit einem Jahrzehnt über dasselbe Gutachten“, sagte die Pächterin des Nachbarhofs, Lene Brook. Sie habe dem Rat zweimal angeboten, das Gebäude auf eigene Kosten zu sanieren.
Der Bürgermeister verwies auf den Denkmalschutz. Eine Lösung könne es erst geben, wenn das Land die Förderung zugesagt habe, und damit rechne er nicht vor dem Herbst.
Lesen Sie auch
Sturm deckt Scheune in Oberfeld ab
Neue Brücke wird später fertig
2 Kommentare
Meistgelesen
Bäcker sucht Nachfolger
Freibad öffnet im Mai
Impressum
Datenschutz
AGB
© 2031 Grünwerder Anzeiger
"""


def zones_of(text: str) -> list[tuple[str, str]]:
    document = read_document(Page(body=text.encode(), headers={"content-type": "text/plain; charset=utf-8"}))
    assert document.is_text
    return [(segment.zone, segment.text) for segment in segments(document, partition_dump(document))]


def lines_in(text: str, zone: Zone) -> list[str]:
    return [line for found, line in zones_of(text) if found == zone]


def test_each_line_that_is_not_blank_has_a_zone_once() -> None:
    assert [text for _, text in zones_of(ENGLISH)] == [" ".join(line.split()) for line in ENGLISH.split("\n") if line.strip()]


ENGLISH_LINES = [" ".join(line.split()) for line in ENGLISH.split("\n") if line.strip()]


@pytest.mark.parametrize(
    ("zone", "lines"),
    [
        (Zone.MASTHEAD, ENGLISH_LINES[:1]),
        (Zone.TITLE, [ENGLISH_LINES[1], ENGLISH_LINES[3]]),
        (Zone.BYLINE, ENGLISH_LINES[2:3]),
        (Zone.BODY, ENGLISH_LINES[4:9]),
        (Zone.COMMENTS, ENGLISH_LINES[9:10]),
        (Zone.COMMENT_FORM, ENGLISH_LINES[10:13]),
        (Zone.TICKER, ENGLISH_LINES[13:]),
    ],
)
def test_an_english_page_in_the_shape_of_the_seed(zone: Zone, lines: list[str]) -> None:
    assert lines_in(ENGLISH, zone) == lines


def test_a_german_page_gives_its_body_and_no_furniture_in_it() -> None:
    lines = GERMAN.splitlines()
    body = lines_in(GERMAN, Zone.BODY)
    assert body == [lines[13], lines[14], lines[16], lines[17]]


def test_a_german_page_gives_its_title() -> None:
    assert lines_in(GERMAN, Zone.TITLE) == ["Stadtrat streitet über die alte Mühle"]


def test_a_paragraph_printed_twice_is_body_once() -> None:
    paragraph = ENGLISH_LINES[7]
    again = ENGLISH.replace("Comments (0)", f"{paragraph}\nComments (0)")
    assert lines_in(again, Zone.BODY).count(paragraph) == 1
    assert [text for _, text in zones_of(again)].count(paragraph) == 2


def test_the_same_dump_gives_the_same_zones() -> None:
    assert zones_of(ENGLISH) == zones_of(ENGLISH)


@pytest.mark.parametrize("text", ["word", "1\n2\n3", "。\n" * 40, "\U0001f525\n\u200b x \n\xa0", "a " * 50_000])
def test_odd_dumps_get_zones(text: str) -> None:
    document = read_document(Page(body=text.encode(), is_text=True))
    parts = partition_dump(document)
    assert len(parts.zones) == len(document.blocks.text) == len(parts.confidence) == len(parts.seen)
    assert all(0 <= value <= 1 for value in parts.confidence)


def test_columns_are_finite_and_as_many_for_each_dump() -> None:
    sizes = set()
    for texts in (["one"], ENGLISH_LINES, ["."] * 7):
        columns, mass = measure_lines(texts, texts)
        context = measure_context(np.full(len(texts), 0.5, dtype=np.float32), mass)
        assert columns.shape[1] == context.shape[1] == len(mass) == len(texts)
        assert np.isfinite(columns).all()
        assert np.isfinite(context).all()
        sizes.add((len(columns), len(context)))
    assert len(sizes) == 1


def test_joined_chances_keep_the_prose_models_word() -> None:
    zones = np.random.default_rng(3).dirichlet(np.ones(len(ZONES)), 5).astype(np.float32)
    prose = np.array([0.0, 0.2, 0.5, 0.9, 1.0], dtype=np.float32)
    joined = join_chances(prose, np.zeros(5, dtype=np.float32), zones)
    np.testing.assert_allclose(joined.sum(axis=1), 1, atol=1e-5)
    both = joined[:, ZONES.index(Zone.BODY)] + joined[:, ZONES.index(Zone.STANDFIRST)]
    assert (np.diff(both[1:]) > 0).all()
    assert joined[0, ZONES.index(Zone.BODY)] == 0
    assert both[4] == pytest.approx(1)


def test_transitions_outvote_a_weak_line_between_sure_ones() -> None:
    chances = np.full((3, len(ZONES)), 1e-3, dtype=np.float32)
    body, other = ZONES.index(Zone.BODY), ZONES.index(Zone.OTHER)
    chances[[0, 2], body] = 0.9
    chances[1, [body, other]] = 0.45, 0.5
    sticky = np.where(np.eye(len(ZONES), dtype=bool), 2.0, -1.0).astype(np.float32)
    assert likeliest_zones(chances, sticky) == [body, body, body]
    assert likeliest_zones(chances, np.zeros_like(sticky)) == [body, other, body]


def test_only_one_line_stays_title_unless_it_is_printed_again() -> None:
    texts = ["A bridge for Ellery", "Another headline", "Long prose about the bridge. " * 8, "A BRIDGE FOR ELLERY"]
    chances = np.full((4, len(ZONES)), 1e-3, dtype=np.float32)
    title, body, menu = (ZONES.index(zone) for zone in (Zone.TITLE, Zone.BODY, Zone.NAVIGATION))
    chances[0, title], chances[1, title], chances[1, menu], chances[2, body], chances[3, menu] = (
        0.9,
        0.6,
        0.3,
        0.9,
        0.9,
    )
    zones = settle_zones(texts, texts, chances, np.zeros((len(ZONES), len(ZONES)), dtype=np.float32))
    assert zones == [Zone.TITLE, Zone.NAVIGATION, Zone.BODY, Zone.NAVIGATION]


def test_densest_run_of_losses_only_is_empty() -> None:
    start, end = densest(np.array([-1.0, -2.0], dtype=np.float32))
    assert start == end


def settled(*lines: tuple[str, Zone], second: Zone = Zone.OTHER, printed: Printed | None = None) -> list[Zone]:
    """The zones of lines that the models take for those given, and for the second one else."""
    chances = np.full((len(lines), len(ZONES)), 1e-3, dtype=np.float32)
    for i, (_, zone) in enumerate(lines):
        chances[i, ZONES.index(second)] = 0.3
        chances[i, ZONES.index(zone)] = 0.6
    texts = [text for text, _ in lines]
    return settle_zones(texts, texts, chances, np.zeros((len(ZONES), len(ZONES)), dtype=np.float32), printed)


PROSE = "The bell of the old harbour chapel was hung again on Sunday, and the geese were told."


def test_a_list_without_blank_lines_ends_at_one() -> None:
    lines = [
        ("Latest news", Zone.TICKER),
        *[(f"Ferry runs aground {n}", Zone.TICKER) for n in range(3)],
        ("Harbour", Zone.TICKER),
    ]
    apart = [True, False, False, False, True]
    assert settled(*lines, printed=Printed(apart, [-1] * 5)) == [Zone.TICKER] * 4 + [Zone.OTHER]
    assert settled(*lines, printed=Printed([True] * 5, [-1] * 5)) == [Zone.TICKER] * 5
    assert settled(*lines) == [Zone.TICKER] * 5


def test_a_label_of_the_other_kind_below_a_list_begins_another() -> None:
    lines = [("Related stories", Zone.RELATED), ("A ferry runs aground", Zone.RELATED)]
    more = [("Most read", Zone.RELATED), ("A mayor returns a ladder", Zone.RELATED), ("A bell rings twice", Zone.RELATED)]
    assert settled(*lines, *more) == [Zone.RELATED] * 2 + [Zone.TICKER] * 3
    assert settled(*more, ("A goose votes", Zone.RELATED))[1:] == [Zone.RELATED] * 3


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Print Share Tweet", Zone.SHARING),
        ("Drucken | Teilen", Zone.SHARING),
        ("Print is not dead yet", Zone.RELATED),
    ],
)
def test_share_buttons_at_the_edge_of_a_list_are_none_of_it(line: str, zone: Zone) -> None:
    below = [("Related stories", Zone.RELATED), ("A ferry runs aground", Zone.RELATED)]
    assert settled((PROSE, Zone.BODY), (line, Zone.RELATED), *below)[1] is zone
    assert settled(("A mayor returns a ladder", Zone.RELATED), (line, Zone.RELATED), below[1])[1] is Zone.RELATED


def test_the_way_to_the_page_is_no_list() -> None:
    title, body = ("The bell", Zone.TITLE), (PROSE, Zone.BODY)
    assert settled(("Home » Harbour", Zone.TICKER), title, body)[0] is Zone.NAVIGATION
    assert settled(title, body, ("Home » Harbour", Zone.TICKER))[2] is Zone.TICKER
    assert settled(("Mayor »very« cross", Zone.TICKER), title, body)[0] is Zone.TICKER


def test_a_single_line_below_the_headline_is_no_list() -> None:
    lines = [
        ("The bell", Zone.TITLE),
        ("Nobody had asked the geese", Zone.RELATED),
        ("By Mara Quill", Zone.BYLINE),
        (PROSE, Zone.BODY),
    ]
    assert settled(*lines, second=Zone.STANDFIRST)[1] is Zone.STANDFIRST


def test_a_headline_of_a_list_is_not_the_title() -> None:
    lines = [("Latest news", Zone.TICKER), ("A ferry runs aground", Zone.TITLE), ("A bell rings twice", Zone.TICKER)]
    assert settled(*lines)[1] is Zone.TICKER


@pytest.mark.parametrize(
    "opening", ["PORT ELLERY -- ", "Port Ellery, March 8 (Meridian) - ", "(Ellery Gazette)- ", "TANJUNGREJO, KABAR - "]
)
def test_a_dateline_opens_the_body(opening: str) -> None:
    lines = [("The bell", Zone.TITLE), (f"{opening}{PROSE}", Zone.STANDFIRST), (PROSE * 2, Zone.BODY)]
    assert settled(*lines, second=Zone.BODY)[1] is Zone.BODY
    assert settled(lines[0], (PROSE, Zone.STANDFIRST), lines[2], second=Zone.BODY)[1] is Zone.STANDFIRST


def test_what_is_clearly_likelier_body_opens_it() -> None:
    texts = ["The bell", PROSE, PROSE * 2]
    chances = np.full((3, len(ZONES)), 1e-3, dtype=np.float32)
    title, body, standfirst = (ZONES.index(zone) for zone in (Zone.TITLE, Zone.BODY, Zone.STANDFIRST))
    chances[0, title], chances[1, body], chances[1, standfirst], chances[2, body] = 0.9, 0.6, 0.4, 0.9
    steps = np.zeros((len(ZONES), len(ZONES)), dtype=np.float32)
    steps[title, standfirst] = 4
    assert ZONES[likeliest_zones(chances, steps)[1]] is Zone.STANDFIRST
    assert settle_zones(texts, texts, chances, steps)[1] is Zone.BODY


def test_entries_below_times_of_day_are_no_lead() -> None:
    lines = [("Live: the bell", Zone.TITLE)]
    for clock in ("16.42", "15:58", "15:10"):
        lines += [(clock, Zone.BYLINE), (f"At {clock} the geese were told.", Zone.BODY)]
    lines[2] = (PROSE, Zone.STANDFIRST)
    assert settled(*lines)[2] is Zone.BODY


def test_what_follows_a_comment_s_moment_is_the_comment() -> None:
    lines = [
        ("2 comments", Zone.COMMENTS),
        ("Ada Moss - 3 May 2019, 10:15", Zone.COMMENTS),
        ("Come and reply", Zone.COMMENT_FORM),
    ]
    assert settled(*lines)[2] is Zone.COMMENTS


def test_the_items_of_a_list_are_of_one_zone() -> None:
    menu = [("News", Zone.NAVIGATION), ("Sport", Zone.NAVIGATION), ("Bells", Zone.MASTHEAD)]
    assert settled(*menu, printed=Printed([False] * 3, [0, 0, 0])) == [Zone.NAVIGATION] * 3
    body = [("The train stops at:", Zone.BODY), ("Ellery", Zone.COMMENTS), ("Salt Fork", Zone.PROMOTION)]
    assert settled(*body, printed=Printed([False] * 3, [-1, 0, 0])) == [Zone.BODY] * 3


def test_the_only_heading_is_the_title_where_no_line_is_likely_one() -> None:
    lines = [("The Lantern", Zone.MASTHEAD), ("The bell", Zone.MASTHEAD), (PROSE, Zone.BODY)]
    none, first = [False] * 3, [-1] * 3
    assert settled(*lines, printed=Printed(none, first, [1]))[1] is Zone.TITLE
    assert settled(*lines, printed=Printed(none, first, [0, 1])).count(Zone.TITLE) == 0
    sure = [lines[0], ("The bell", Zone.TITLE), lines[2]]
    assert settled(*sure, printed=Printed(none, first, [0]))[:2] == [Zone.MASTHEAD, Zone.TITLE]
