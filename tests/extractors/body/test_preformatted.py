"""Prose whose lines were broken by hand is joined; code, verse, tables and quoted mail are not."""

from __future__ import annotations

import pytest

from scraper.extractors.body.preformatted import read_paragraphs

BELL = (
    "It was stated at the meeting that the bell, which had been",
    "missing since autumn, was found on Sunday last by two boys",
    "who were out for eels, and that it rings as it did before.",
)


def test_paragraphs_of_one_width_are_joined() -> None:
    text = "\n".join(BELL)
    assert read_paragraphs(f"   {text}\n\n{text}\nNobody was hurt.") == (" ".join(BELL), f"{' '.join(BELL)} Nobody was hurt.")


@pytest.mark.parametrize(
    "lines",
    [
        [BELL[0], f"    {BELL[1]}", f"        {BELL[2]}"],
        [line.replace(" the", "    the") for line in BELL],
        [f"{line[:-2]}{{;" for line in BELL],
        [f"> {line}" for line in BELL],
        [BELL[0], "missing", BELL[1], "found", BELL[2]],
        [f"{line} {line}" for line in BELL],
        [line[:40] for line in BELL],
        [*BELL, "", "for bell in bells:", *["    bell.ring(); bell.rest()"] * 9],
    ],
    ids=["indented", "columns", "signs of code", "quoted", "of many widths", "wide", "narrow", "among code"],
)
def test_other_lines_stay_as_they_are(lines: list[str]) -> None:
    assert read_paragraphs("\n".join(lines)) == ()


def test_a_quoted_message_does_not_weigh_against_the_answer() -> None:
    quoted = "\n".join(f"> {line}" for line in BELL * 3)
    assert read_paragraphs("\n".join(BELL) + "\n\n" + quoted)[0] == " ".join(BELL)
