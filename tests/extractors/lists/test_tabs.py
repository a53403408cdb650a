"""Tabs above lists: each pane is a list with its tab for a label; links to places of the page are no headlines."""

from __future__ import annotations

import pytest

from scraper.extractors.lists.extract import extract_lists
from scraper.zones import Zone
from tests.extractors.zoned import zoned

PANE = '<div id="{0}"><ul><li><a href="/{1}">{2}</a></li><li><a href="/{3}">{4}</a></li></ul></div>'
PANES = PANE.format("one", "a", "Ferry runs aground on a Tuesday", "b", "Mayor returns the ladder")
PANES += PANE.format("two", "c", "Swan refuses a parking ticket", "d", "Clock strikes thirteen again")


def lists(html: str) -> dict[str | None, list[str | None]]:
    found = extract_lists(*zoned(f'<div data-zone="ticker">{html}</div>'), Zone.TICKER)
    return {one.label: [item.url for item in one.items] for one in found}


@pytest.mark.parametrize(
    "tabs",
    [
        '<ul><li><a href="#one">Shipping</a></li><li><a href="#two">Birds</a></li></ul>',
        '<div><button data-bs-target="#one">Shipping</button> <button data-bs-target="#two">Birds</button></div>',
        '<div><button aria-controls="one">Shipping</button> <button aria-controls="two">Birds</button></div>',
        '<ul><li data-tab="one">Shipping</li><li data-tab="two">Birds</li></ul>',
        '<div><span data-target="#one"><b>Shipping</b></span> <span data-target="#two">Birds</span></div>',
    ],
)
def test_a_list_for_each_tab(tabs: str) -> None:
    assert lists(f"{tabs}<div>{PANES}</div>") == {"Shipping": ["/a", "/b"], "Birds": ["/c", "/d"]}


@pytest.mark.parametrize(
    ("tab", "pane"),
    [
        ('data-value="{0}"', 'data-value="{0}"'),
        ('data-tab="{0}"', 'data-content="{0}"'),
        ('role="tab" id="tab-{0}"', 'aria-labelledby="tab-{0}"'),
    ],
)
def test_panes_without_an_id(tab: str, pane: str) -> None:
    tabs = f"<div><b {tab.format('one')}>Shipping</b> <b {tab.format('two')}>Birds</b></div>"
    panes = PANES.replace('id="one"', pane.format("one")).replace('id="two"', pane.format("two"))
    assert lists(f"{tabs}<div>{panes}</div>") == {"Shipping": ["/a", "/b"], "Birds": ["/c", "/d"]}


def test_the_heading_in_a_pane_is_its_label() -> None:
    tabs = '<div><button aria-controls="one">Shipping</button> <button aria-controls="two">Birds</button></div>'
    panes = PANES.replace("<ul>", "<h3>Most read</h3><ul>")
    found = extract_lists(*zoned(f'<div data-zone="ticker">{tabs}<div>{panes}</div></div>'), Zone.TICKER)
    assert [one.label for one in found] == ["Most read", "Most read"]


def test_a_pane_of_prose_is_no_list_of_its_own() -> None:
    tabs = '<div><button aria-controls="one">Shipping</button> <button aria-controls="two">Birds</button></div>'
    prose = "<p>The swan, says the warden, has never been fined before, and will not pay, for it has no pockets at all.</p>"
    assert list(lists(f"{tabs}<div>{PANES.replace('<ul>', f'{prose}{prose}<ul>')}</div>")) != ["Shipping", "Birds"]


def test_a_link_in_a_pane_to_itself_is_no_tab() -> None:
    tabs = '<div><button aria-controls="one">Shipping</button> <button aria-controls="two">Birds</button></div>'
    panes = PANES.replace("</ul>", '</ul><p><a href="#one">Up</a></p>', 1)
    assert list(lists(f"{tabs}<div>{panes}</div>")) == ["Shipping", "Birds"]


def test_a_long_line_is_no_tab() -> None:
    tabs = '<div><p data-tab="one">All that is new in shipping</p> <p data-tab="two">All that is new in birds</p></div>'
    assert len(lists(f"{tabs}<div>{PANES}</div>")) == 1


def test_links_of_another_row_are_no_tabs() -> None:
    top = '<p><a href="#one">Skip to content</a></p><div><p><a href="#two">Comments</a></p></div>'
    assert list(lists(f"<h3>Latest news</h3>{top}<div>{PANES}</div>")) == ["Latest news"]


def test_a_tab_without_a_pane_is_no_headline() -> None:
    box = """<h3>Most popular</h3><ul><li><a href="#r">Read</a></li><li><a href="#c">Commented</a></li></ul>
    <ol><li><a href="/a">Ferry runs aground on a Tuesday</a></li><li><a href="/b">Mayor returns the ladder</a></li></ol>"""
    assert lists(box) == {"Most popular": ["/a", "/b"]}


def test_the_way_to_the_front_is_no_headline() -> None:
    front = '<a href="https://lantern.example/">Main</a>'
    row = f'<p><a href="/1">Whisks</a> | {front} | <a href="/3">A visit from the boiler man</a></p>'
    assert list(lists(row).values()) == [["/1", "/3"]]
