"""Links to places of the page itself: furniture where a line is nothing else."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.jumps import find_contents_labels, find_jumps
from scraper.zones.vocabulary import Zone

URL = "https://kettles.example/news/quay"
PROSE = "<p>The kettle on the quay has leaked since the spring.</p>"
PARTS = "".join(f'<h2 id="part{number}">Part {number}</h2>{PROSE}' for number in range(4))


def jumps(html: str, zone: Zone = Zone.BODY) -> list[str]:
    """The jumps of a page whose blocks are all body, but for the first two, which are of `zone`."""
    document = read_document(Page(body=f'<html><meta charset=utf-8><h1 id="head">Kettles</h1>{html}</html>'.encode(), url=URL))
    zones = [zone, zone, *[Zone.BODY] * (len(document.blocks.text) - 2)]
    body = [i for i, one in enumerate(zones) if one is Zone.BODY]
    return [document.blocks.text[i] for i in find_jumps(document, zones, body)]


def links(*names: str, tag: str = "p", page: str = "") -> str:
    return "".join(f'<{tag}><a href="{page}#{name}">To {name}</a></{tag}>' for name in names)


JUMPS = [
    ("contents", links("part1", "part2", "part3") + PARTS, ["To part1", "To part2", "To part3"]),
    ("contents in a list", f"<ul>{links('part1', 'part2', 'part3', tag='li')}</ul>{PARTS}", ["To part1", "To part2", "To part3"]),
    (
        "contents in one block",
        f'<p><a href="#part1">One</a><br><a href="#part2">Two</a><br><a href="#part3">Three</a></p>{PARTS}',
        ["One\nTwo\nThree"],
    ),
    ("with the page's own address", links("part1", "part2", "part3", page=URL) + PARTS, ["To part1", "To part2", "To part3"]),
    ("back up", PARTS + links("head"), ["To head"]),
    ("to the top", PARTS + links("top"), ["To top"]),
    ("to a top that has no element", f'{PARTS}<p><a href="#main">Back to top</a></p>', ["Back to top"]),
]
OWN = [
    ("two links", links("part1", "part2") + PARTS),
    ("links with prose between", "".join(links(f"part{number}") + PROSE for number in range(4)) + PARTS),
    ("in a sentence", f'{PARTS}<p>The kettle of <a href="#part1">part one</a> leaks.</p>'),
    ("headings that name themselves", f'{PROSE}<h2 id="one"><a href="#head">One</a></h2>{PROSE}'),
    ("cells", f"<table><tr>{links('part1', 'part2', 'part3', tag='td')}</tr></table>{PARTS}"),
    ("the number of a footnote", f'{PARTS}<p><a href="#part1">1</a></p>'),
    ("a button", f'{PARTS}<p><a href="#">Read on</a></p>'),
    ("nowhere", PARTS + links("lost", "gone", "missed")),
    ("another page", PARTS + links("part1", page="/other")),
]


@pytest.mark.parametrize(("html", "wanted"), [case[1:] for case in JUMPS], ids=[case[0] for case in JUMPS])
def test_jumps(html: str, wanted: list[str]) -> None:
    assert sorted(jumps(html)) == sorted(wanted)


@pytest.mark.parametrize("html", [case[1] for case in OWN], ids=[case[0] for case in OWN])
def test_own(html: str) -> None:
    assert jumps(html) == []


def test_what_is_known_for_navigation_counts_among_contents() -> None:
    html = links("part1", "part2", "part3") + PARTS
    assert jumps(html, Zone.NAVIGATION) == ["To part2", "To part3"]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<h4>Table of Contents</h4>", ["Table of Contents"]),
        ("<p>Jump to ↓</p>", ["Jump to ↓"]),
        ("<h2>ΠΙΝΑΚΑΣ ΠΕΡΙΕΧΟΜΕΝΩΝ</h2>", ["ΠΙΝΑΚΑΣ ΠΕΡΙΕΧΟΜΕΝΩΝ"]),
        ("<h2>Contents</h2><p>A kettle and its lid.</p>", []),
        ("<p>On this page of the log the kettle is blue.</p>", []),
    ],
    ids=["a heading", "a line with an arrow", "in capitals", "what is in a box", "a sentence"],
)
def test_the_label_of_a_table_of_contents(html: str, wanted: list[str]) -> None:
    document = read_document(Page(body=f"<meta charset=utf-8>{html}{PARTS}".encode()))
    found = find_contents_labels(document, range(len(document.blocks.text)))
    assert [document.blocks.text[i] for i in found] == wanted
