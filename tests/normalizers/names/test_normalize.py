"""Bylines: the table beside this file, and what must hold for any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normalizers.names.normalize import NameValue, normalize_authors

TABLE = Path(__file__).parent / "bylines.txt"


def bylines() -> list[tuple[str, str]]:
    lines = TABLE.read_text("utf-8").splitlines()
    return [(raw, expected) for raw, expected in (line.split(" => ") for line in lines[1:] if line.strip())]


def shown(authors: tuple[NameValue, ...]) -> str:
    return "; ".join(author.name + (f" {{{author.role}}}" if author.role else "") for author in authors) or "-"


@pytest.mark.parametrize(("raw", "expected"), bylines())
def test_byline(raw: str, expected: str) -> None:
    assert shown(normalize_authors(raw)) == expected


def test_the_table_is_wide() -> None:
    assert len(bylines()) >= 150


def test_lines_of_a_byline_are_read_one_by_one() -> None:
    assert shown(normalize_authors("By Jane Doe\n  Senior Editor\n5 March 2024\nShare")) == "Jane Doe {Senior Editor}"


def test_nobody_stands_twice() -> None:
    assert shown(normalize_authors("Jane Doe, JANE DOE, John Smith")) == "Jane Doe; John Smith"


def test_prose_is_no_byline() -> None:
    assert normalize_authors("The council met on Monday evening. It agreed on nothing that mattered to the town.") == ()
    assert normalize_authors("x" * 700) == ()


@given(st.text(max_size=80))
def test_any_text_gives_names_with_letters(text: str) -> None:
    for author in normalize_authors(text):
        assert author.name == author.name.strip()
        assert any(map(str.isalpha, author.name))


@given(
    st.lists(
        st.sampled_from(
            [
                "By",
                "Jane",
                "Doe",
                "and",
                ",",
                ";",
                "|",
                "(",
                ")",
                "5",
                "March",
                "2024",
                "von",
                "&",
                "/",
                "PhD",
                "Editor",
                "in",
                "Berlin",
                "dpa",
                "-",
                ".",
                "Jr.",
            ]
        ),
        max_size=10,
    )
)
def test_names_of_a_name_are_that_name(words: list[str]) -> None:
    for author in normalize_authors(" ".join(words)):
        assert author.name
        assert len(author.name) <= 80
