"""The byline: what is no line of an author, what of a line is not of its authors, and lines beside theirs."""

from __future__ import annotations

import pytest

from scraper.assembly.byline import author_line, below_headline, named_lines
from scraper.draft import Candidate

NAMES = ["jane doe"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Written by", ""),
        ("Author", ""),
        ("https://lantern.example/jane", ""),
        ("https://lantern.example/jane wrote", "https://lantern.example/jane wrote"),
        ("She has told it for more than ten long years now.", ""),
        ("She has told it for more than ten years now.", "She has told it for more than ten years now."),
        ("She has told it for more than ten long years now", "She has told it for more than ten long years now"),
        ("It is so.", "It is so."),
        ("Jane Doe has told it for more than ten years now.", "Jane Doe has told it for more than ten years now."),
        ("Max:", ""),
        ("Jane Doe:", "Jane Doe:"),
        ("The names of all who wrote about ferries in May:", "The names of all who wrote about ferries in May:"),
        ("Jane Doe 5 min read", "Jane Doe"),
        ("Max Moss 5 min read", "Max Moss 5 min read"),
        ("Jane Doe Follow", "Jane Doe Follow"),
        ("Jane Doe Posted in Boats", "Jane Doe"),
        ("Max Moss Posted in Boats", "Max Moss Posted in Boats"),
        ("• Jane Doe |", "Jane Doe"),
        ("| • |", "| • |"),
    ],
)
def test_an_author_s_line(text: str, line: str) -> None:
    assert author_line(text, NAMES) == line


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        ("Jane Doe\n5 March 2024", "Jane Doe"),
        ("5 March 2024\nJane Doe", "Jane Doe"),
        ("Max Moss\n5 March 2024", "Max Moss\n5 March 2024"),  # no author's block
        ("Jane Doe, 5 March 2024\nMerrow", "Jane Doe, 5 March 2024\nMerrow"),
        ("Jane Doe\nHead of 2 desks", "Jane Doe\nHead of 2 desks"),
        ("Jane Doe\n12\nMerrow", "Jane Doe"),
        ("Jane Doe\n• |\nMerrow", "Jane Doe"),
        ("Jane Doe\nShare\nMerrow", "Jane Doe"),
        ("Jane Doe\nPhoto: Max Moss\nMerrow", "Jane Doe"),
        ("Jane Doe\nPublished:\nMerrow", "Jane Doe"),
        ("Posted on:\nJane Doe", "Jane Doe"),
        ("5 March 2024\n| Jane Doe", "Jane Doe"),
        ("Jane Doe |\n5 March 2024", "Jane Doe"),
        ("| Jane Doe\nMerrow |\n5 March 2024", "| Jane Doe\nMerrow"),
    ],
)
def test_lines_beside_an_author_s(block: str, lines: str) -> None:
    assert named_lines(Candidate(block, "zone:byline", 0.8), NAMES).value == lines


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("A bridge opens\nJane Doe", "Jane Doe"),
        ("A bridge opens", "A bridge opens"),
        ("A bridge opens\n", "A bridge opens\n"),
        ("Merrow\nJane Doe", "Merrow\nJane Doe"),
    ],
)
def test_a_line_below_the_headline_of_its_block(block: str, line: str) -> None:
    assert below_headline(Candidate(block, "zone:byline", 0.8), "A bridge opens").value == line
