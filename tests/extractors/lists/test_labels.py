"""Labels: the printed heading of a list, wherever it stands; and where one list ends."""

from __future__ import annotations

import pytest

from scraper.extractors.lists.extract import extract_lists
from scraper.zones import Zone
from tests.extractors.zoned import zoned

ROWS = '<h4><a href="/{0}1">Ferry {0} runs aground again</a></h4><h4><a href="/{0}2">Mayor {0} returns the ladder</a></h4>'


def labels(html: str, zone: Zone = Zone.TICKER) -> list[str | None]:
    return [found.label for found in extract_lists(*zoned(html), zone)]


@pytest.mark.parametrize(
    "heading",
    [
        '<div class="head" data-zone="navigation"><div class="block-title">History and art</div></div>',
        '<div data-zone="promotion"><h2>History and art</h2></div>',
        '<div data-zone="other"><p>History and art:</p></div>',
    ],
)
def test_a_heading_that_another_zone_holds(heading: str) -> None:
    assert labels(f'<div>{heading}<div data-zone="ticker">{ROWS.format("a")}</div></div>') == ["History and art"]


def test_a_heading_beside_a_list_below_something_else() -> None:
    above = '<p data-zone="body">A box.</p><p data-zone="other">History and art:</p>'
    assert labels(f'<div>{above}<div data-zone="ticker">{ROWS.format("a")}</div></div>') == ["History and art"]


def test_a_heading_that_says_more_is_a_label() -> None:
    html = (
        f'<div><div data-zone="promotion"><h2>Continue reading</h2></div><div data-zone="ticker">{ROWS.format("a")}</div></div>'
    )
    assert labels(html) == ["Continue reading"]


@pytest.mark.parametrize(
    "html",
    [
        # the heading of something else that stands before the list: not the first of what is around both
        '<div data-zone="other"><p>A box.</p><div><h2>History and art</h2></div><div data-zone="ticker">{}</div></div>',
        '<div data-zone="navigation"><div><p>History and art</p></div><div data-zone="ticker">{}</div></div>',
        '<div data-zone="promotion"><div><p>Continue reading</p></div><div data-zone="ticker">{}</div></div>',
    ],
)
def test_a_line_before_a_list_that_does_not_head_it(html: str) -> None:
    assert labels(html.format(ROWS.format("a"))) == [None]


def test_a_label_that_an_element_in_its_line_names() -> None:
    widget = '<div class="w"><span class="widget-title">{}</span></div><div>{}</div>'
    html = widget.format("Last chance", ROWS.format("a")) + widget.format("Bargains", ROWS.format("b"))
    assert labels(f'<div data-zone="ticker">{html}</div>') == ["Last chance", "Bargains"]


def test_an_element_that_names_a_part_of_its_line_names_no_label() -> None:
    line = '<div><span class="title">Ferries</span> <b>and more, on the water and above it</b></div>'
    assert labels(f'<div data-zone="ticker"><p>A box</p>{line}<div>{ROWS.format("a")}</div></div>') == ["A box"]


def test_two_titles_without_links_are_no_labels() -> None:
    html = "<h3>More local news</h3><h4>Ferry runs aground again</h4><h4>Mayor returns the ladder</h4>"
    (found,) = extract_lists(*zoned(f'<div data-zone="related">{html}</div>'), Zone.RELATED)
    assert (found.label, [item.text for item in found.items]) == (
        "More local news",
        ["Ferry runs aground again", "Mayor returns the ladder"],
    )


@pytest.mark.parametrize(
    "between",
    ["<p>Ferry runs aground again</p>", '<p data-zone="other">Ferry runs aground.</p>'],
    ids=["a headline", "another zone"],
)
def test_two_headings_above_lines_without_links_are_labels(between: str) -> None:
    html = f"<h4>Shipping</h4>{between}<h4>Birds</h4><p>Mayor returns the ladder</p>"
    assert labels(f'<div data-zone="ticker">{html}</div>')[-1] == "Birds"


def test_known_labels_in_a_row_are_no_titles() -> None:
    html = "<h4>Latest news</h4><h4>Most read</h4><p>Ferry runs aground again</p><p>Mayor returns the ladder</p>"
    assert labels(f'<div data-zone="ticker">{html}</div>') == ["Most read"]


def test_the_articles_before_and_behind_are_a_list_of_their_own() -> None:
    turning = '<p><a rel="prev" href="/p">The bank has moved again</a></p><p><a rel="next" href="/n">The sand is back</a></p>'
    lists = extract_lists(*zoned(f'<div data-zone="related"><h3>Tips</h3>{ROWS.format("a")}{turning}</div>'), Zone.RELATED)
    assert [[item.url for item in found.items] for found in lists] == [["/a1", "/a2"], ["/p", "/n"]]


def test_a_line_without_a_link_does_not_part_the_articles_before_and_behind() -> None:
    row = '<p>« <a rel="{0}" href="/{0}">The bank has moved again</a></p><p>3 May 2024</p>'
    html = row.format("prev") + row.format("next")
    assert len(extract_lists(*zoned(f'<div data-zone="related">{html}</div>'), Zone.RELATED)) == 1


def test_the_way_to_all_of_a_list_does_not_part_it_from_its_heading() -> None:
    heading = '<div data-zone="ticker"><h2>History and art</h2><p><a href="/all">View all articles</a></p></div>'
    assert labels(f'<div>{heading}<div data-zone="related">{ROWS.format("a")}</div></div>', Zone.RELATED) == ["History and art"]
