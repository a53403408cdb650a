"""Cards: which words of a link, or of a card without one, are the headline."""

from __future__ import annotations

import pytest

from scraper.extractors.lists.extract import FoundItem, FoundList, extract_lists
from scraper.zones import Zone
from tests.extractors.zoned import zoned


def related(html: str) -> tuple[FoundList, ...]:
    return extract_lists(*zoned(f'<div data-zone="related">{html}</div>'), Zone.RELATED)


def texts(html: str) -> list[str]:
    return [item.text for found in related(html) for item in found.items]


def links(*contents: str) -> str:
    return "<ul>" + "".join(f'<li><a href="/n{at}">{content}</a></li>' for at, content in enumerate(contents)) + "</ul>"


@pytest.mark.parametrize(
    ("content", "headline"),
    [
        ("<h5>Harbour</h5><h4>Ferry runs aground again</h4>", "Ferry runs aground again"),
        ("<h3>Ferry runs aground again</h3><h4>It was no accident this time</h4>", "Ferry runs aground again"),
        ("<h2>5</h2><h4>Ferry runs aground again</h4>", "Ferry runs aground again"),
        ("<h4>Harbour</h4><h4>Ferry runs aground again</h4>", "Ferry runs aground again"),
        (
            '<div class="titles"><p class="title">Ferry runs aground again</p><p><small>On the bank</small></p></div>',
            "Ferry runs aground again",
        ),
        ('<h4><b>Harbour:</b> <span class="title">Ferry runs aground</span></h4>', "Harbour: Ferry runs aground"),
        (
            '<div class="titles"><i class="title">The harbour</i><i> : </i><i class="title">a ferry aground</i></div>',
            "The harbour : a ferry aground",
        ),
        (
            '<h4 class="item__subtitle">Harbour</h4> <span class="item__title">Ferry runs aground again</span>',
            "Ferry runs aground again",
        ),
    ],
)
def test_the_heading_in_a_link_is_the_headline(content: str, headline: str) -> None:
    assert texts(links(content, "Mayor returns the ladder"))[0] == headline


@pytest.mark.parametrize(
    "content",
    [
        '<span class="tag">{}</span> {}',
        '<em class="label">{}</em><span class="text">{}</span>',
        '{1}<span class="writer">{0}</span>',
        '{1}<span class="writer">{0} Moss, Tam Finch</span>',
        '{1} <small class="ad">{0}</small>',
    ],
)
def test_few_words_of_one_make_at_the_edge_of_each_headline_are_no_part_of_it(content: str) -> None:
    both = links(content.format("Harbour", "Ferry runs aground again"), content.format("Town", "Mayor returns the ladder"))
    assert texts(both) == ["Ferry runs aground again", "Mayor returns the ladder"]


def test_a_word_before_headlines_of_two_words() -> None:
    tag = '<span class="tag">{}</span> {}'
    assert texts(links(tag.format("Harbour", "Ferry aground"), tag.format("Town", "Mayor returns"))) == [
        "Ferry aground",
        "Mayor returns",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('<span class="tag">Harbour:</span> Ferry runs aground again', '<span class="tag">Town:</span> Mayor returns the ladder'),
        ('<span class="tag">Harbour</span> ferry runs aground again', '<span class="tag">Town</span> mayor returns the ladder'),
        ('<span class="tag">Harbour</span>, ferry and bank: a story', '<span class="tag">Town</span>, mayor and ladder: a story'),
        ("<span>Harbour</span> Ferry runs aground again", "<span>Town</span> Mayor returns the ladder"),
        ('<span class="hit">Ferry</span> Aldis runs aground', 'A bank for <span class="hit">Ferry</span> Aldis and others'),
        (
            '<span class="tag">One of the harbour stories</span> Ferry runs aground again',
            '<span class="tag">Town</span> Mayor returns the ladder',
        ),
        ('<span class="age">Newborn</span> 0–4 months', '<span class="age">Baby</span> 5–24 months'),
    ],
)
def test_words_that_belong_to_a_headline(first: str, second: str) -> None:
    assert texts(links(first, second)) == [
        text.replace('<span class="tag">', "")
        .replace('<span class="hit">', "")
        .replace('<span class="age">', "")
        .replace("<span>", "")
        .replace("</span>", "")
        for text in (first, second)
    ]


@pytest.mark.parametrize(
    ("content", "opening"),
    [
        ('<h4 class="name">Ferry {0}</h4><p class="text">How it was found on the bank</p>', "Ferry 1"),
        ('<div class="title">Ferry {0}</div><p class="text">How it was found on the bank</p>', "Ferry 1"),
        ('<span class="tag">New <b>Harbour</b></span> Ferry {0} runs aground again', "New Harbour Ferry 1"),
        ('<span class="count">40</span> Ferries ran aground in {0}', "40 Ferries"),
        ('Ferry {0} <span class="tag">Harbour</span>', "Ferry 1 Harbour"),
        ('<b class="name">Ferries</b> <i class="go">Next</i>', "Ferries"),
        ('<b class="name">九か月ぶりに最初の船が港を出た</b><i class="text">{0}人の船長が語る港の冬</i>', "九か月"),
    ],
)
def test_words_that_a_headline_needs(content: str, opening: str) -> None:
    assert texts(links(content.format(1), content.format(2)))[0].startswith(opening)


def test_a_mark_of_one_headline_is_kept() -> None:
    both = links('<span class="tag">Harbour</span> Ferry runs aground again', "Mayor returns the ladder")
    assert texts(both)[0] == "Harbour Ferry runs aground again"


def test_a_make_that_stands_in_headlines_is_no_mark() -> None:
    hit = '<span class="hit">Ferry</span>'
    html = links(f"{hit} Aldis runs aground", f"{hit} Bodo leaves late", f"A bank for {hit} Aldis and others")
    assert texts(html)[:2] == ["Ferry Aldis runs aground", "Ferry Bodo leaves late"]


def test_the_label_inside_a_link_is_no_mark() -> None:
    sub = '<span class="sub">{}</span> {}'
    found = related(links(sub.format("Previous", "Ferry runs aground again"), sub.format("Next", "Mayor returns the ladder")))
    assert [one.label for one in found] == ["Previous", "Next"]


def test_a_month_at_the_edge_of_a_headline_is_its_moment() -> None:
    stamp = '<span class="date">{}</span> {}'
    html = links(stamp.format("February 2025", "Ferry runs aground again"), stamp.format("May 2025", "Mayor returns the ladder"))
    (found,) = related(html)
    assert found.items[0].times == ("February 2025",)


def test_headlines_at_an_address_that_is_no_article() -> None:
    html = '<p><a href="/watch">Films of the harbour here</a></p><p><a href="/watch?v=1">Ferry sinks</a></p>'
    assert len(texts(html)) == 2


def test_the_title_of_a_card_above_its_description() -> None:
    both = links(
        '<span class="name">Ferry Planner</span> Plans your way over the water so that you never wait at a pier again.',
        '<span class="name">Bank Watch</span> Tells you where the sand has gone since you last looked at your chart.',
    )
    assert [text.split()[0] for text in texts(both)] == ["Ferry", "Bank"]


def test_a_moment_at_the_edge_of_a_headline_is_its_moment() -> None:
    stamp = '<span class="when">{}</span> {}'
    (found,) = related(
        links(stamp.format("3 May 2024", "Ferry runs aground again"), stamp.format("4 May 2024", "Mayor returns the ladder"))
    )
    assert [(item.text, item.times) for item in found.items] == [
        ("Ferry runs aground again", ("3 May 2024",)),
        ("Mayor returns the ladder", ("4 May 2024",)),
    ]


@pytest.mark.parametrize("rank", ["<b>0{}.</b> ", "<i>#{}</i> ", "0{}. ", "#{} "])
def test_a_place_in_the_list_is_no_part_of_a_headline(rank: str) -> None:
    both = links(rank.format(1) + "Ferry runs aground again", rank.format(2) + "Mayor returns the ladder")
    assert texts(both) == ["Ferry runs aground again", "Mayor returns the ladder"]


CARD = """<article><a class="go" href="/ferry-{0}-runs-aground">Hear the whole story now</a>
<h4><a href="/ferry-{0}-runs-aground">Ferry {0} aground</a></h4>
<p><a href="/ferry-{0}-runs-aground{1}">The pilot says that he had never seen the bank before.</a></p></article>"""


@pytest.mark.parametrize("place", ["", "?from=card", "#text"])
def test_three_links_of_a_card_are_one_headline(place: str) -> None:
    (found,) = related(CARD.format(1, place) + CARD.format(2, place))
    assert found.items[0] == FoundItem(
        text="Ferry 1 aground",
        url="/ferry-1-runs-aground",
        summary="The pilot says that he had never seen the bank before.",
    )
    assert len(found.items) == 2


def test_a_headline_of_its_own_at_a_place_of_an_article() -> None:
    row = '<p><a href="/storm-day-live{}">{}</a></p>'
    html = row.format("", "The storm day as it was") + row.format("?at=3", "Ferry is aground again")
    assert texts(html) == ["The storm day as it was", "Ferry is aground again"]


def test_a_comment_is_not_the_article_below_which_it_stands() -> None:
    row = '<li><a href="/storm-day-live{}">{}</a></li>'
    html = row.format("", "The storm day as it was") + row.format("#comment-5", "I have never seen a storm day like that.")
    assert len(texts(f"<ul>{html}</ul>")) == 2


def test_a_link_to_the_same_article_that_says_more_is_no_title() -> None:
    card = '<div><a href="{0}">Ferry {1} runs aground again</a><h4><a href="{0}">Read more</a></h4></div>'
    assert texts(card.format("/ferry-runs-aground-1", 1) + card.format("/ferry-runs-aground-2", 2)) == [
        "Ferry 1 runs aground again",
        "Ferry 2 runs aground again",
    ]


def test_a_button_is_no_headline() -> None:
    row = '<li><a href="/ferry-{0}-runs-aground">Ferry {0} runs aground again</a> <a href="/p/{0}">Permalink</a></li>'
    assert len(texts(f"<ul>{row.format(1)}{row.format(2)}</ul>")) == 2


LONG = '<b><a href="/ferry-{0}-runs-aground">Ferry {0} runs aground again</a></b>'


def test_sections_in_the_cards_of_headlines_are_none() -> None:
    row = f'<li>{LONG}<i><a href="/section/{{0}}">News of harbours</a></i></li>'
    assert texts(f"<ul>{row.format(1)}{row.format(2)}</ul>") == ["Ferry 1 runs aground again", "Ferry 2 runs aground again"]


@pytest.mark.parametrize(
    "row",
    [
        f'<li>{LONG} <b><a href="/s/{{0}}">News of harbours</a></b></li>',
        f'<li>{LONG}</li><li><i><a href="/s/{{0}}">News of harbours</a></i></li>',
    ],
)
def test_a_short_headline_beside_others(row: str) -> None:
    assert len(texts(f"<ul>{row.format(1)}{row.format(2)}</ul>")) == 4


UNLINKED = """<div class="c"><{0}>Ferry aground</{0}><p>The pilot has never seen the bank.</p></div>
<div class="c"><{0}>Mayor and ladder</{0}><p>She had borrowed it in May.</p></div>"""


@pytest.mark.parametrize("tag", ["h4", "div"])
def test_cards_without_links(tag: str) -> None:
    (found,) = related(f"<h3>Related</h3>{UNLINKED.format(tag)}")
    assert found.label == "Related"
    assert [(item.text, item.summary) for item in found.items] == [
        ("Ferry aground", "The pilot has never seen the bank."),
        ("Mayor and ladder", "She had borrowed it in May."),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Ferry aground</p><div>It has never been so.</div><p>Mayor and ladder</p><section>She gave it back.</section>",
        "<p>Ferry aground</p><div>Swan and ticket</div><p>Mayor and ladder</p><div>Clock and tower</div>",
    ],
    ids=["of two makes", "without sentences"],
)
def test_lines_in_turn_that_are_no_cards(lines: str) -> None:
    assert len(texts(f"<h3>Related</h3>{lines}")) == 4


def test_a_moment_below_a_title_without_words() -> None:
    (found,) = related("<h3>Related</h3><h4>***</h4><p>3 May 2024</p><h4>Ferry aground</h4><h4>Mayor and ladder</h4>")
    assert (found.items[0].text, found.items[0].times) == ("Ferry aground", ("3 May 2024",))


def test_lines_that_are_no_cards() -> None:
    lines = "<p>Today</p><div>The ferry has run aground on the bank again.</div>"
    assert len(texts(f"<h3>Related</h3>{lines}{lines.replace('Today', 'Yesterday').replace('again', 'once more')}")) == 4


@pytest.mark.parametrize("card", ["<h4>{0}</h4><p>{1}</p>", "<p>{1}</p><h4>{0}</h4>"])
def test_moments_beside_titles_without_links(card: str) -> None:
    cards = card.format("Ferry aground", "3 May 2024") + card.format("Mayor and ladder", "4 May 2024")
    (found,) = related(f"<h3>Related</h3>{cards}")
    assert [(item.text, item.times) for item in found.items] == [
        ("Ferry aground", ("3 May 2024",)),
        ("Mayor and ladder", ("4 May 2024",)),
    ]


def test_the_words_that_the_address_spells_are_the_headline() -> None:
    link = '<a href="/{}"><span class="a">{}</span> <span class="b">{}</span></a>'
    html = link.format("stone-by-stone", "Stone by Stone", "What the gap is good for")
    assert texts(html + link.format("towel-or-cloth", "Towel or cloth?", "The longest feud of all"))[:2] == [
        "Stone by Stone",
        "Towel or cloth?",
    ]


@pytest.mark.parametrize(
    ("content", "headline"),
    [
        ("The ferry aground &amp; a long way off", "The ferry aground & a long way off"),
        ("<h4>The gap in the bank</h4><p>How a ferry aground there was found.</p>", "The gap in the bank"),
        ("<b>A gap in the bank</b> <span>How a ferry aground on it was found by two boys.</span>", "A gap in the bank"),
    ],
)
def test_words_beside_a_headline_that_its_address_spells(content: str, headline: str) -> None:
    (text, _) = texts(f'<p><a href="/ferry-aground">{content}</a></p><p><a href="/n">Mayor returns the ladder</a></p>')
    assert text.startswith(headline)
