"""Cards: links that repeat the title of theirs, and kickers that open a link."""

from __future__ import annotations

import pytest

from scraper.extractors.lists.cards import name_from_titles
from scraper.extractors.lists.entries import Entry
from scraper.extractors.lists.extract import extract_lists
from scraper.zones import Zone
from tests.extractors.zoned import zoned

TITLE = "Ferry one runs aground"


@pytest.mark.parametrize(
    ("title", "title_link", "line", "link", "named"),
    [
        (TITLE, -1, f"Read more about {TITLE}", 7, TITLE),
        (TITLE, -1, f"Read it all here: {TITLE}", 7, None),  # more than an opening
        (TITLE, -1, f"Read: {TITLE}", -1, None),  # no link
        (TITLE, 5, f"Read: {TITLE}", 7, None),  # the title is one itself
        ("Boats", -1, "More about the Boats", 7, None),  # no title
        (TITLE, -1, "Read", 7, None),
    ],
)
def test_links_that_say_no_more_than_their_card_s_title(
    title: str, title_link: int, line: str, link: int, named: str | None
) -> None:
    entries = [Entry([0], None, title_link, text=title), Entry([1], "/1", link, text=line)]
    taken = name_from_titles(entries)
    assert (entries[1].text, taken) == (named or line, {id(entries[0])} if named else set())


@pytest.mark.parametrize(
    ("kicker", "rest", "text"),
    [
        ("Sea", "The pilot fears the water", "The pilot fears the water"),
        ("Sea", "– now the pilot fears the water", "now the pilot fears the water"),
        ("The pilot has written of the sea", "Now he fears the water", "Now he fears the water"),
        ("The pilot has written of the sea", "– now he fears it", "The pilot has written of the sea – now he fears it"),
    ],
)
def test_what_stands_behind_a_kicker(kicker: str, rest: str, text: str) -> None:
    link = f'<a href="/a"><h3><span class="kicker">{kicker}</span> <span>{rest}</span></h3></a>'
    html = f'<ul data-zone="ticker"><li>{link}</li><li><a href="/b"><h3>Mayor returns the ladder</h3></a></li></ul>'
    (found,) = extract_lists(*zoned(html), Zone.TICKER)
    assert found.items[0].text == text


@pytest.mark.parametrize(
    ("label", "line", "urls"),
    [
        ("Ferry one runs aground", "Ferry one runs aground", ["/ferry-one-runs-aground"]),
        ("Ferry one runs aground", "<b>Sea</b> Ferry one runs aground", ["/ferry-one-runs-aground"]),
        ("Ferry one runs aground", "Mayor returns the ladder", []),
        ("aground", "Ferry one runs aground", []),  # no whole headline
        ("", "Ferry one runs aground", []),
        ("Ferry one runs aground", '<a href="/2">Ferry one runs aground</a>', ["/2"]),
    ],
)
def test_a_link_without_words_is_that_of_the_line_that_it_is_labelled_with(label: str, line: str, urls: list[str]) -> None:
    card = f'<li><a href="/ferry-one-runs-aground" aria-label="{label}"></a><h3>{line}</h3></li>'
    found = extract_lists(*zoned(f'<ul data-zone="related">{card}</ul>'), Zone.RELATED)
    assert [item.url for one in found for item in one.items] == urls
