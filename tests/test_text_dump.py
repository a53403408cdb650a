"""`parse_text_dump`: the marks that programs put into text dumps, and the lines that they break."""

# A paragraph of a dump is a line.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.text_dump import parse_text_dump

BELL = "The bell of the old harbour chapel was hung again on Sunday, after nine years in the shed of a farmer who had used it to water geese."
ROPE = "Its rope is new. The geese, the farmer said, were the only ones who had asked what would become of them after the bell was gone."
BROKEN_BELL = """\
   The bell of the old harbour chapel was hung again on Sunday, after
   nine years in the shed of a farmer who had used it to water geese."""
BROKEN_ROPE = """\
   Its rope is new. The geese, the farmer said, were the only ones who
   had asked what would become of them after the bell was gone."""


def read(text: str) -> Document:
    return read_document(Page(body=text.encode(), is_text=True))


def texts_of(text: str) -> list[str]:
    return parse_text_dump(text).blocks.text


def test_every_line_that_says_something_is_a_block() -> None:
    document = read("One\n\n  Two  words \r\n\0Three\r")
    assert document.blocks.text == ["One", "Two words", "Three"]
    assert [document.xpath(node) for node in document.blocks.node] == ["line:1", "line:3", "line:4"]


def test_lines_that_are_broken_at_a_width_are_joined() -> None:
    dump = f"The chapel\n\n{BROKEN_BELL}\n\n{BROKEN_ROPE}\n\n   Share\n   Print\n\n{BROKEN_BELL}\n"
    assert texts_of(dump) == ["The chapel", BELL, ROPE, "Share", "Print", BELL]


def test_a_paragraph_without_a_blank_line_before_it_begins_with_its_indent() -> None:
    first = "   The bell of the old harbour chapel was hung again on Sunday,"
    dump = "\n".join(
        [first, *["after nine years in the shed of a farmer who had used it to water", "geese and hens and an old mule."]] * 3
    )
    assert len(texts_of(dump)) == 3


def test_paragraphs_of_a_line_each_stay_as_they_are() -> None:
    lines = [BELL, ROPE, "Menu", BELL[:70], ROPE[:71], "Print"]
    assert texts_of("\n".join(lines)) == lines


def test_lines_without_blanks_between_words_are_joined_without_one() -> None:
    line = "波止場の鐘は日曜日に九年ぶりに掛け直された鵞鳥の水桶として使わ"
    dump = "\n\n".join(["\n".join([line, line, "れていた。"])] * 2)
    assert texts_of(dump) == [f"{line}{line}れていた。"] * 2


def test_paragraphs_that_end_at_one_column_stay_as_they_are() -> None:
    lines = [f"{BELL[:60]}{end}." for end in ("one", "two", "six", "ten")]
    assert texts_of("\n".join(lines)) == lines


def test_lines_beyond_the_width_say_that_none_is_broken() -> None:
    broken = [line.strip() for line in f"{BROKEN_BELL}\n{BROKEN_ROPE}".split("\n")] * 2
    assert texts_of("\n".join([*broken, "", BELL, "", ROPE, "", f"{BELL} {ROPE}"])) == [*broken, BELL, ROPE, f"{BELL} {ROPE}"]


@pytest.mark.parametrize(
    ("above", "line"),
    [
        (BROKEN_BELL, "   https://bell.example/the/rope/is/new"),
        ("   The bell of the old harbour chapel was hung again on Sunday, after", "   https://bell.example/the/rope/is/new"),
        (
            "   The bell of the old chapel               9 o'clock        Sunday in",
            "   Geese            Rope                  Goose",
        ),
        ("   Geese", "   " + "Goose" * 13),
    ],
    ids=["an address", "an address below a broken line", "columns", "below a short line"],
)
def test_lines_that_are_no_more_of_the_one_above(above: str, line: str) -> None:
    texts = texts_of(f"{above}\n{line}\n\n{BROKEN_BELL}\n\n{BROKEN_ROPE}\n\n{BROKEN_BELL}\n\n{BROKEN_ROPE}\n")
    assert texts[1] == " ".join(line.split())


def test_a_headline_of_two_lines_in_the_middle_is_one() -> None:
    lines = ("The bell of the chapel rings again, and all the geese of the", "meadow were seen to look up at once")
    head = "\n".join(line.center(70).rstrip() for line in lines)
    first, *_ = texts_of(f"{head}\n\n{BROKEN_BELL}\n\n{BROKEN_ROPE}\n\n{BROKEN_BELL}\n")
    assert first == " ".join(lines)


def test_a_list_that_begins_in_the_middle_is_none_of_links() -> None:
    dump = "[3]Bell\n[4]Rope\n\nReferences\n\n  3. https://bell.example/\n  4. https://rope.example/"
    assert texts_of(dump)[:2] == ["[3]Bell", "[4]Rope"]


def test_nobody_knows_where_a_link_in_prose_ends() -> None:
    document = read(f"[1]Bell\n\n{BELL} [2]{ROPE}\n\nReferences\n\n  1. https://bell.example/\n  2. https://rope.example/")
    assert document.blocks.text == ["Bell", f"{BELL} {ROPE}"]
    assert len(document.markup.by_tag["a"]) == 1


def test_an_item_of_a_list_goes_on_below_its_text() -> None:
    item = "     * The bell of the old harbour chapel was hung again on Sunday, and\n       the geese were told."
    document = read(f"{BROKEN_BELL}\n\n{BROKEN_ROPE}\n\n{item}\n{item}\n")
    assert (
        document.blocks.text[2:] == ["The bell of the old harbour chapel was hung again on Sunday, and the geese were told."] * 2
    )
    assert [document.nodes.tag[node] for node in document.blocks.node] == ["p", "p", "li", "li"]
    assert document.nodes.tag.count("ul") == 1


def test_a_button_below_a_full_line_is_a_line_of_its_own() -> None:
    full = "   The geese, the farmer said, were the only ones who asked about it."
    assert texts_of(f"{BROKEN_BELL}\n\n{BROKEN_ROPE}\n\n{BROKEN_BELL}\n\n{full}\n   [3]Reply") == [
        BELL,
        ROPE,
        BELL,
        full.strip(),
        "[3]Reply",
    ]


LYNX = """\
   [1]The Harbour Bell

     * [2]Home
     * [3]News

   By [4]Mara Quill, see note [7]

   [5]Bells [6]Geese
"""


@pytest.mark.parametrize("head", ["References", "Verweise\n\n   Sichtbare Links:", "References\n\n   Visible links"])
def test_numbers_before_links_lead_where_the_list_says(head: str) -> None:
    addresses = "\n".join(f"   {number}. https://bell.example/{number}" for number in range(1, 7))
    document = read(f"{LYNX}\n{head}\n\n{addresses}\n")
    assert document.blocks.text == ["The Harbour Bell", "Home", "News", "By Mara Quill, see note [7]", "Bells Geese"]
    hrefs = [document.nodes.attributes[node].get("href") for node in document.markup.by_tag["a"]]
    assert hrefs == [f"https://bell.example/{number}" for number in range(1, 7)]


def test_numbers_in_brackets_stay_where_no_list_says_where_they_lead() -> None:
    assert texts_of("The bell [1] and the geese [2]\n\n1. A bell\n2. Geese") == [
        "The bell [1] and the geese [2]",
        "1. A bell",
        "2. Geese",
    ]


def test_markdown_is_read_as_what_it_marks() -> None:
    links = "\n".join(f"  * [Story {number}](/story/{number})" for number in range(3))
    document = read(f"# The bell\n\n**By [Mara Quill](/mara)** \\- 3 May 2019\n\n![geese](/geese.jpg)\n\n{links}\n\n* * *\n")
    assert document.blocks.text == ["The bell", "By Mara Quill - 3 May 2019", "Story 0", "Story 1", "Story 2"]
    assert document.nodes.tag[document.blocks.node[0]] == "h1"
    attributes = document.nodes.attributes
    assert [attributes[node]["href"] for node in document.markup.by_tag["a"]] == ["/mara", "/story/0", "/story/1", "/story/2"]
    (picture,) = document.markup.by_tag["img"]
    assert (attributes[picture]["src"], attributes[picture]["alt"]) == ("/geese.jpg", "geese")


def test_of_a_picture_that_is_a_link_nothing_is_text() -> None:
    document = read('[Bell](/a) [Rope](/b)\n\n[![geese](/geese_(2).jpg)](/c) [Geese](/c)\n\n[![hens](</hens.jpg> "Hens")](/d)')
    assert document.blocks.text == ["Bell Rope", "Geese"]
    sources = [document.nodes.attributes[node]["src"] for node in document.markup.by_tag["img"]]
    assert sources == ["/geese_(2).jpg", "/hens.jpg"]


def test_addresses_behind_links_are_where_they_lead() -> None:
    dump = "*The Bell* <https://bell.example/>\n\n  * News <https://bell.example/news>\n  * Geese\n    <https://bell.example/geese>\n"
    document = read(dump)
    assert document.blocks.text == ["The Bell", "News", "Geese"]
    assert [document.nodes.attributes[node]["href"] for node in document.markup.by_tag["a"]][1:] == [
        "https://bell.example/news",
        "https://bell.example/geese",
    ]


def test_stars_around_a_line_make_it_a_heading() -> None:
    document = read("****** The bell ******\n***** Geese *****")
    assert document.blocks.text == ["The bell", "Geese"]
    assert [document.nodes.tag[node] for node in document.blocks.node] == ["h1", "h2"]


def test_the_subject_of_a_mail_is_a_heading() -> None:
    document = read("From: a@bell.example\nDate: Sat, 4 Mar 1995 02:11:30 GMT\nSubject: The bell\n\nIt rang.")
    assert document.blocks.text[2:] == ["Subject:", "The bell", "It rang."]
    assert document.nodes.tag[document.blocks.node[3]] == "h1"


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("The bell rings again | Harbour Bell", "The bell rings again | Harbour Bell"),
        ("Harbour Bell - The bell rings again", "Harbour Bell - The bell rings again"),
        ("The bell rings again", ""),
        ("Harbour | Bell", ""),
    ],
)
def test_a_first_line_that_says_the_headline_and_more_is_the_page_s_title(first: str, title: str) -> None:
    assert parse_text_dump(f"{first}\nHome\nThe bell rings again\nIt rang.\nBell").title == title


def test_a_long_dump_is_read_in_time_that_grows_with_its_length() -> None:
    blanks = " " * 200_000
    texts_of("a <https://bell.example/>\n\n" * 3 + f"a{blanks}b\n\n{blanks}a")
    texts_of("[a](b) [c](d) [e](f)\n\n![](" + "a" * 200_000)
    texts_of("[1]" * 200_000 + "\n" + "a [b](c " * 100_000 + "\n" + "1. x:\n" * 50_000)
