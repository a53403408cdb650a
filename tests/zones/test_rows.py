"""Rows of dated lines with somebody's name beside them, and lines that make none."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.rows import as_name, find_rows
from scraper.zones.vocabulary import Zone

WHO = ("Orla Finn", "boatman7", "Mara")


def rows(item: str, *, who: tuple[str, ...] = WHO, zone: Zone = Zone.OTHER, body: str = "<p>Story.</p>") -> list[list[str]]:
    """The lines of each row of a page with an item for each of `who`, told who, number and time of day."""
    items = "".join(item.format(who=name, n=n, when=f"3 May 2019, 10:1{n}") for n, name in enumerate(who))
    document = read_document(Page(body=f"<html><body>{body}<main>{items}</main></body></html>".encode()))
    texts = document.blocks.text
    zones = [Zone.BODY if text == "Story." else zone for text in texts]
    return [[texts[i] for i in row.lines] for row in find_rows(document, zones)]


ITEM = "<div><b>{who}</b><p>{when}</p><p>Mine leaks as well.</p></div>"
WHENS = [f"3 May 2019, 10:1{n}" for n in range(3)]


@pytest.mark.parametrize(
    "item",
    [
        ITEM,
        "<div><p>{when}</p><b>{who}</b><p>Mine leaks as well.</p></div>",
        '<div><b>{who}</b><p class="when a{n}">{when}</p><p>Mine leaks as well.</p></div>',
        "<b>{who}</b><h4>{when}</h4><p>Mine leaks as well.</p>",
    ],
    ids=["the name above", "the name below", "numbers in the class", "no elements of their own"],
)
def test_row(item: str) -> None:
    assert rows(item) == [WHENS]


def test_the_name_may_stand_in_the_line() -> None:
    assert rows("<div><h4>{who}, {when}</h4><p>Mine leaks as well.</p></div>") == [
        [f"{who}, {when}" for who, when in zip(WHO, WHENS, strict=True)]
    ]


def test_a_moment_may_be_told_by_its_element_alone() -> None:
    assert rows("<div><b>{who}</b><h4><time>a while ago</time></h4><p>Mine leaks as well.</p></div>") == [["a while ago"] * 3]


@pytest.mark.parametrize(
    ("item", "who"),
    [
        (ITEM, WHO[:1]),
        (ITEM, ("Orla Finn",) * 3),
        (ITEM, ("Orla Finn",) * 8 + ("Mara",)),
        (ITEM, ("Orla Finn",) * 6 + ("Mara",) * 6),
        (ITEM, ("Mine leaks as well, and a cork is all I do", "And so on and on and on it goes", "Then buy another one of them")),
        (ITEM.replace("{when}", "Number {n}"), WHO),
        (ITEM.replace("{when}", f"{{when}} {'and a day by the sea ' * 6}"), WHO),
        (ITEM.replace("<p>{when}", "<p hidden>{when}"), WHO),
        ("<div><b>{who}</b><h4>{when}</h4><p>Mine leaks as well.</p></div>".replace("{who}", "See the kettle boil."), WHO),
    ],
    ids=[
        "a single line",
        "one name",
        "one name most of the time",
        "two names in very many",
        "sentences",
        "no moments",
        "long lines",
        "hidden lines",
        "a line that ends as sentences do",
    ],
)
def test_no_row(item: str, who: tuple[str, ...]) -> None:
    assert rows(item, who=who) == []


def test_no_row_stands_in_a_menu_or_above_the_body() -> None:
    assert rows(ITEM, zone=Zone.NAVIGATION) == []
    above = "".join(ITEM.format(who=who, when=when) for who, when in zip(WHO, WHENS, strict=True))
    assert rows("", body=f"{above}<p>Story.</p>") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("— Orla Finn:", "Orla Finn"),
        ("Ana Paula Souza F.", "Ana Paula Souza F."),
        ("J. Q.", "J. Q."),
        ("The kettle leaks.", ""),
        ("Who knows?", ""),
        ("One two three four five", ""),
        ("Orlaaaaaaaaaaaaaaaaaaa Finnnnnnnnnnnnnnnnnnnn", ""),
        ("2019", ""),
    ],
)
def test_as_name(text: str, name: str) -> None:
    assert as_name(text) == name
