"""Threads that are lines of text: where one comment ends, who wrote it, and when."""

from __future__ import annotations

import pytest

from scraper.extractors.comments import extract_comments
from tests.extractors.zoned import zoned

VOICES = [
    ("Mara Quill", "3 April 2019, 10:15", "It was late, and nobody knew why it had to be so."),
    ("Ada", "3 April 2019, 11:20", "The crew was kind to all of us, and the soup was hot."),
    ("Bo Lund", "4 April 2019, 09:05", "I have seen it from the pier with my children."),
]
SHAPES = {
    "a bold name and a moment before the text": "<b>{name}</b> ({moment}): {text}<br>",
    "a name, a moment and a text in a line each": "<b>{name}</b><br>{moment}<br>{text}<br><br>",
    "nothing in bold": "{name}<br>{moment}<br>{text}<br><br>",
    "the name and the moment below the text": "{text}<br><i>{name}, {moment}</i><br><br>",
    "a bar between name and moment": "{name} | {moment}<br>{text}<br><hr>",
    "numbers and dashes in one line": "1. {name} — {moment} — {text}<br>",
    "paragraphs": "<p>{name}, {moment}: {text}</p>",
}
NAMED = {
    "bold names before the text": "<b>{name}:</b> {text}<br>",
    "bold names above the text": "<p><strong>{name}</strong></p><p>{text}</p>",
    "items": "<li><b>{name}</b> {text}</li>",
}


def thread(shape: str, heading: str = "<h3>Comments</h3>") -> str:
    comments = (shape.format(name=name, moment=moment, text=text) for name, moment, text in VOICES)
    return f'<div data-zone="comments">{heading}<div>{"".join(comments)}</div></div>'


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_lines_with_moments(shape: str) -> None:
    found = extract_comments(*zoned(thread(shape)))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text) for name, _, text in VOICES]
    assert all(moment in one.times for one, (_, moment, _) in zip(found.items, VOICES, strict=True))


@pytest.mark.parametrize("shape", NAMED.values(), ids=NAMED)
def test_bold_names_tell_comments_below_a_heading_that_says_so(shape: str) -> None:
    found = extract_comments(*zoned(thread(shape)))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text) for name, _, text in VOICES]
    unheaded = extract_comments(*zoned(thread(shape, heading="<h3>Prices</h3>")))
    assert unheaded is not None
    assert not unheaded.items


def test_a_count_above_the_lines_is_no_comment() -> None:
    found = extract_comments(*zoned(thread(SHAPES["paragraphs"], heading="<p>Letters (3)</p>")))
    assert found is not None
    assert len(found.items) == len(VOICES)
    assert "Letters (3)" in found.count


def test_dates_that_a_reader_writes_begin_no_comment() -> None:
    text = "<p><b>Ada</b>, 3 April 2019</p><p>On 1 May 2018 it rained.</p><p>And on 2 May 2018, of all days, it snowed.</p>"
    found = extract_comments(*zoned(f'<div data-zone="comments">{text}</div>'))
    assert found is not None
    assert [one.author for one in found.items] == ["Ada"]
