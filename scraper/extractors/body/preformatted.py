"""Prose in a `<pre>`, its lines broken by hand: mailing lists, judgments, bulletins, archives scanned into plain text."""

from __future__ import annotations

import re
from itertools import groupby

_WIDTHS = range(50, 101)  # characters of the longest line of a paragraph that was broken by hand
_FILLED = 0.6  # share of that width that each line but the last fills
_PROSE_SHARE, _PROSE_CHARS = 0.5, 150  # of a text, at least, in such paragraphs
_SIGNS = re.compile(r"[{}\[\]<>=;|\\_#$@*+~^]")
_SIGN_SHARE = 0.02  # of a paragraph's characters; code and quoted mail have more
_QUOTED = (">", "|", ":")  # what mail programs put before each line of an answered message
_COLUMNS = re.compile(r"\S {3,}\S")  # words set in columns


def read_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of such prose, each as one line; what stands between them, as headings and tables, keeps its lines. Empty
    where most of the text is something else, such as code or verse.

    >>> bell = "It was stated at the meeting that the bell, which had been\\nmissing since autumn, was found on Sunday last."
    >>> read_paragraphs(f"    THE BELL\\n\\n{bell}\\n\\n  {bell}")[1]
    'It was stated at the meeting that the bell, which had been missing since autumn, was found on Sunday last.'
    >>> read_paragraphs("for bell in bells:\\n    bell.ring()")
    ()
    """
    lines = [line.rstrip() for line in text.split("\n")]
    runs = [list(run) for is_filled, run in groupby(lines, key=bool) if is_filled]
    paragraphs: list[str] = []
    prose = others = 0
    for run in runs:
        is_prose = _is_prose(run)
        paragraphs.append((" " if is_prose else "\n").join(" ".join(line.split()) for line in run))
        if is_prose:
            prose += len(paragraphs[-1])
        elif not paragraphs[-1].startswith(_QUOTED):
            others += len(paragraphs[-1])
    is_enough = prose >= max(_PROSE_CHARS, _PROSE_SHARE * (prose + others))
    return tuple(paragraphs) if is_enough else ()


def _is_prose(lines: list[str]) -> bool:
    """Whether the lines of a run are of one paragraph: of about one width, and no columns or signs of code in them."""
    stripped = [line.strip() for line in lines]
    width = max(map(len, stripped))
    if len(lines) < 2 or width not in _WIDTHS or any(len(line) < _FILLED * width for line in stripped[:-1]):
        return False
    if stripped[0].startswith(_QUOTED):
        return False
    if len({len(line) - len(bare) for line, bare in zip(lines[1:], map(str.lstrip, lines[1:]), strict=True)}) > 1:
        return False  # indented as code is; the first line of a paragraph may be
    chars = sum(map(len, stripped))
    return not any(map(_COLUMNS.search, stripped)) and sum(len(_SIGNS.findall(line)) for line in stripped) <= _SIGN_SHARE * chars
