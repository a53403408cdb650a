"""The excerpt that a card prints below its headline goes with it; sections, authors, buttons do not."""

from __future__ import annotations

import pytest

from scraper.extractors.lists.extract import extract_lists
from scraper.zones import Zone
from tests.extractors.zoned import zoned


def summaries(html: str) -> list[tuple[str, str | None]]:
    found = extract_lists(*zoned(f'<div data-zone="related"><h3>Read also</h3>{html}</div>'), Zone.RELATED)
    return [(item.text, item.summary) for one in found for item in one.items]


def test_a_paragraph_beside_each_headline() -> None:
    card = """<article><b>Harbour</b><h4><a href="/{0}">Ferry number {0} runs aground</a></h4>
    <p>It was no accident, says pilot {0}.</p><i>By Ada Moss and Tam Finch of the harbour desk</i>
    <a href="/{0}">Read more</a></article>"""
    assert summaries(card.format(1) + card.format(2)) == [
        ("Ferry number 1 runs aground", "It was no accident, says pilot 1."),
        ("Ferry number 2 runs aground", "It was no accident, says pilot 2."),
    ]


@pytest.mark.parametrize("button", ["Read more", "[more]", "/ weiterlesen", "<br>Read more", "» mehr"])
def test_a_button_that_ends_the_paragraph_is_no_part_of_it(button: str) -> None:
    card = (
        """<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4>
    <p>It was no accident, says pilot {0}… <a href="/{0}">"""
        + button
        + "</a></p></article>"
    )
    assert summaries(card.format(1) + card.format(2)) == [
        ("Ferry number 1 runs aground", "It was no accident, says pilot 1…"),
        ("Ferry number 2 runs aground", "It was no accident, says pilot 2…"),
    ]


def test_words_in_an_element_of_their_own_that_end_a_paragraph_are_part_of_it() -> None:
    line = "<p>It was no accident, says <b>the pilot.</b></p>"
    card = f'<article><h4><a href="/{{0}}">Ferry number {{0}} runs aground</a></h4>{line}</article>'
    assert [summary for _, summary in summaries(card.format(1) + card.format(2))] == ["It was no accident, says the pilot."] * 2


def test_a_paragraph_in_the_link() -> None:
    card = '<a href="/{0}"><h4>Ferry number {0} runs aground</h4><p>It was no accident, says pilot {0}.</p></a>'
    assert summaries(card.format(1) + card.format(2)) == [
        ("Ferry number 1 runs aground", "It was no accident, says pilot 1."),
        ("Ferry number 2 runs aground", "It was no accident, says pilot 2."),
    ]


def test_a_paragraph_that_is_a_link_of_its_own() -> None:
    card = """<li><h4><a href="/{0}">Ferry number {0} runs aground</a></h4>
    <p><a href="/{0}">It was no accident, says the pilot of number {0}.</a></p></li>"""
    assert summaries(f"<ul>{card.format(1)}{card.format(2)}</ul>") == [
        ("Ferry number 1 runs aground", "It was no accident, says the pilot of number 1."),
        ("Ferry number 2 runs aground", "It was no accident, says the pilot of number 2."),
    ]


def test_headlines_alone_have_none() -> None:
    html = (
        '<ul><li><a href="/1">Ferry runs aground on a Tuesday.</a></li><li><a href="/2">Mayor returns the ladder.</a></li></ul>'
    )
    assert [summary for _, summary in summaries(html)] == [None, None]


def test_text_without_end_is_no_excerpt() -> None:
    lines = "".join(f"<p>Sentence number {number} of a long text.</p>" for number in range(9))
    html = f'<h4><a href="/1">Ferry runs aground on a Tuesday</a></h4>{lines}<h4><a href="/2">Mayor returns the ladder</a></h4>'
    ((_, summary), _) = summaries(html)
    assert summary is not None
    assert summary.count("\n") == 2


def test_parts_of_a_link_that_no_blank_parts() -> None:
    card = """<li><a href="/{0}"><small>Harbour</small><strong>Ferry {0} aground</strong
    ><span>It was no accident, says pilot {0}.</span></a></li>"""
    assert summaries(f"<ul>{card.format(1)}{card.format(2)}</ul>") == [
        ("Ferry 1 aground", "It was no accident, says pilot 1."),
        ("Ferry 2 aground", "It was no accident, says pilot 2."),
    ]
    card = '<li><a href="/{0}"><em>Old harbour</em><span>Ferry number {0} runs aground on a Tuesday at noon</span></a></li>'
    assert summaries(f"<ul>{card.format(1)}{card.format(2)}</ul>")[0] == (
        "Ferry number 1 runs aground on a Tuesday at noon",
        None,
    )


def test_a_bold_letter_parts_no_headline() -> None:
    card = '<li><a href="/{0}"><b>F</b>erry number {0} runs aground</a></li>'
    assert summaries(f"<ul>{card.format(1)}{card.format(2)}</ul>")[0] == ("Ferry number 1 runs aground", None)


def test_numbers_that_end_all_links_are_none_of_the_headlines() -> None:
    card = '<li><a href="/{0}">Ferry number {0} runs aground <span>1 20{0}</span></a></li>'
    assert summaries(f"<ul>{card.format(1)}{card.format(2)}</ul>")[0] == ("Ferry number 1 runs aground", None)


def test_what_repeats_the_headline_is_no_excerpt() -> None:
    longer = """<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4>
    <p>Ferry number {0} runs aground: it was no accident at all.</p></article>"""
    assert [summary for _, summary in summaries(longer.format(1) + longer.format(2))] == [None, None]
    part = """<article><h4><a href="/{0}">Storm: the old ferry number {0} runs aground again at night</a></h4>
    <p>the old ferry number {0} runs aground again</p></article>"""
    assert [summary for _, summary in summaries(part.format(1) + part.format(2))] == [None, None]


def test_a_button_of_many_words_is_no_excerpt() -> None:
    card = """<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><p>All articles by this author.</p>
    </article>"""
    assert [summary for _, summary in summaries(card.format(1) + card.format(2))] == [None, None]


@pytest.mark.parametrize("line", ["Third case in May", "Case number 3 this week"])
def test_a_short_line_that_is_named_as_the_excerpts_are(line: str) -> None:
    card = '<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><p class="lead">{1}</p></article>'
    cards = card.format(1, "It was no accident, says pilot 1.") + card.format(2, line)
    assert summaries(cards) == [
        ("Ferry number 1 runs aground", "It was no accident, says pilot 1."),
        ("Ferry number 2 runs aground", line),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Harbour desk · 3 min",
        "in Harbour, Ferries, Weather",
        "Ada Moss, 3 May 2024, 10:20",
        "By Ada Moss, harbour reporter",
        "The harbour desk",
        "What the others read:",
        "All articles by this author",
    ],
)
def test_facts_named_as_the_excerpts_are_none(line: str) -> None:
    card = '<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><p class="lead">{1}</p></article>'
    cards = card.format(1, "It was no accident, says pilot 1.") + card.format(2, line)
    assert [summary for _, summary in summaries(cards)] == ["It was no accident, says pilot 1.", None]


@pytest.mark.parametrize(
    ("lead", "line"),
    [
        ('<p class="lead">It was no accident, says the pilot.</p>', '<p class="place">Third case in May</p>'),
        ("<p>It was no accident, says the pilot.</p>", "<p>Third case in May</p>"),
    ],
)
def test_a_short_line_that_bears_not_the_name_of_the_excerpts_is_none(lead: str, line: str) -> None:
    card = '<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4>{1}</article>'
    found = [summary for _, summary in summaries(card.format(1, lead) + card.format(2, line))]
    assert found == ["It was no accident, says the pilot.", None]


@pytest.mark.parametrize("label", ["What else do they read here?", "What the others read"])
def test_the_words_before_the_first_headline_are_no_excerpt(label: str) -> None:
    card = '<p><a href="/{0}">Ferry number {0} runs aground</a></p><p class="lead">It was no accident, says pilot {0}.</p>'
    cards = '<p><a href="/1">Ferry number 1 runs aground</a></p>' + card.format(2)
    found = [summary for _, summary in summaries(f'<p class="lead">{label}</p>{cards}')]
    assert found == [None, "It was no accident, says pilot 2."]


def test_tags_named_as_the_excerpts_are_none() -> None:
    card = '<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><p class="lead">{1}</p></article>'
    tags = '<a rel="tag" href="/t/1">Winds</a>, <a rel="tag" href="/t/2">Ferries</a>, <a rel="tag" href="/t/3">The harbour</a>'
    cards = card.format(1, "It was no accident, says pilot 1.") + card.format(2, tags)
    assert [summary for _, summary in summaries(cards)] == ["It was no accident, says pilot 1.", None]


@pytest.mark.parametrize(
    ("rest", "summary"),
    [
        (": it was no accident, says the pilot.", "it was no accident, says the pilot."),
        (" — It was no accident, says the pilot.", "It was no accident, says the pilot."),
        (" <span>It was no accident, says the pilot</span>.", "It was no accident, says the pilot."),
        (" (May issue)<br>It was no accident, says the pilot.", "It was no accident, says the pilot."),
        (" in the north, as it did a year ago, too.", None),  # the headline goes on
        (" – 3 May 2024, in the harbour, at night, says the pilot", None),
        (": it was no accident on 3 May 2024, says the pilot.", "it was no accident on 3 May 2024, says the pilot."),
        (": it was no accident, says the pilot of number 7.", "it was no accident, says the pilot of number 7."),
        (": it was no accident · a picture by Ada Moss.", None),
        (': it was no accident, says <a href="/pilot">the pilot</a>.', None),
    ],
)
def test_what_stands_behind_the_headline_in_its_line(rest: str, summary: str | None) -> None:
    line = '<li><a href="/{0}">Ferry number {0} runs aground</a>{1}</li>'
    items = line.format(1, rest) + line.format(2, "")
    assert summaries(f"<ul>{items}</ul>")[0] == ("Ferry number 1 runs aground", summary)


def test_what_stands_behind_a_headline_that_opens_not_its_line() -> None:
    line = '<li>In the north <a href="/{0}">Ferry number {0} runs aground</a>: it was no accident, says the pilot.</li>'
    assert [summary for _, summary in summaries(f"<ul>{line.format(1)}{line.format(2)}</ul>")] == [None, None]


def test_a_line_of_a_strip_is_no_excerpt_of_the_one_above() -> None:
    strip = "<p>Ferry runs aground<br>It was no accident at all, says the pilot of it</p>"
    assert [summary for _, summary in summaries(strip)] == [None, None]


def test_the_titles_of_cards_whose_links_stand_apart_are_no_excerpts() -> None:
    title = "Old ferry number {0} runs aground at the new pier"
    titles, links = f"<p>{title}</p>", f'<p><a href="/{{0}}">Read: {title}</a></p>'
    found = summaries(f"<div>{titles.format(1)}{titles.format(2)}</div><div>{links.format(1)}{links.format(2)}</div>")
    assert found == [(title.format(1), None), (title.format(2), None)]


def test_an_excerpt_that_is_the_first_link_of_a_card() -> None:
    card = """<article><a href="/{0}"><img alt="">It was no accident at all that the boat sank, says the pilot of number {0}.</a>
    <h4><a href="/{0}">Ferry number {0} runs aground</a></h4></article>"""
    excerpt = "It was no accident at all that the boat sank, says the pilot of number {}."
    assert summaries(card.format(1) + card.format(2)) == [
        ("Ferry number 1 runs aground", excerpt.format(1)),
        ("Ferry number 2 runs aground", excerpt.format(2)),
    ]


def test_a_paragraph_beside_each_headline_without_link() -> None:
    card = '<div><p class="card-title">Ferry number {0} runs aground</p><p>It was no accident, says pilot {0}.</p></div>'
    assert summaries("".join(map(card.format, (1, 2, 3)))) == [
        (f"Ferry number {i} runs aground", f"It was no accident, says pilot {i}.") for i in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Von der Werft bis an den Deich stand am Abend das Wasser", True),
        ("Von Ada Moss und Tam Finch aus der Redaktion am Hafen", False),
        ("Ada Moss / Harbour / Weather / Trade / 20.09.2021 / 06:20 / 197", False),
        ("In Harbour, Ferries, Weather and Trade - 02 Feb 2025, 20:02", False),
        ("Updated 25 April 2022 10:08.", False),
        ("On 3 May 2024 the ferry left the harbour at last", True),
        ("All had waited at the pier since the storm that broke the lock of the old harbour of Merrow on 3 May 2024", True),
    ],
)
def test_an_excerpt_may_open_as_bylines_do_and_ends_with_no_moment(line: str, is_one: bool) -> None:
    card = '<article><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><p>{1}</p></article>'
    assert [summary for _, summary in summaries(card.format(1, line) + card.format(2, ""))] == [line if is_one else None, None]
