"""What a page prints twice: long texts wherever they are, short ones as parts of a second layout alone."""

from __future__ import annotations

from scraper.extractors.body.copies import find_copies

ONE, OTHER, THIRD, FOURTH = (
    f"{word} paragraph of the article, which is long enough to be told from a refrain." for word in "ABCD"
)


def test_entries_of_a_list_are_no_layouts() -> None:
    entry, next_entry = [ONE, OTHER, "Like", "Reply"], [THIRD, FOURTH, "Like", "Reply"]
    assert sorted(find_copies([*entry, *entry, *next_entry, *next_entry])) == [4, 5, 12, 13]


def test_one_copy_makes_no_layout() -> None:
    lines = ["Head", "a", "b", "c", "d", ONE]
    assert sorted(find_copies([*lines, *lines])) == [11]


def test_few_copies_far_from_one_another_make_no_layout() -> None:
    between = [f"Line {number}" for number in range(40)]
    assert sorted(find_copies(["Head", ONE, OTHER, "a", "b", "c", *between, "Head", ONE, OTHER, "a", "b", "c"])) == [47, 48]
