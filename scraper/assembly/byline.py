"""`byline` of the record: the author's line as printed, without what stands in it beside the authors."""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from scraper.author_labels import WRITERS, WRITTEN_BY
from scraper.draft import Candidate
from scraper.letters import key_of
from scraper.normalizers.dates.normalize import find_dates
from scraper.normalizers.names.patterns import patterns
from scraper.normalizers.names.segments import opening_end, without_label
from scraper.normalizers.text import normalize_line

_LINE_EDGE = " \t|•·⋅●,;/&*–—-"
_HALF_OF_DAY = 2  # letters of "10:08 am"
_LINE_WORDS = 10  # of an author's line
_LABEL_CHARS = 40


def author_line(text: str, names: list[str]) -> str:
    """A line as printed, without signs that part it from others; "" where it is a label, an address, or prose without a name."""
    printed = normalize_line(text)
    line = _without_rest(printed, names).strip(_LINE_EDGE)
    lowered = line.casefold()
    if _is_author_label(line) or (lowered.startswith(("http:", "https:")) and " " not in line):
        return ""
    is_prose = line.endswith(".") and len(line.split()) > _LINE_WORDS
    is_label = printed.endswith((":", "：")) and len(line) <= _LABEL_CHARS
    return "" if (is_prose or is_label) and not any(name in lowered for name in names) else line or printed


def _without_rest(line: str, names: list[str]) -> str:
    """A line up to what follows its authors and is not of them: the folder it is filed in, the minutes that it takes to read."""
    filed = patterns().filed.search(line)
    if filed and _holds(line[: filed.start()], names):
        line = line[: filed.start()]
    last = next((found for found in patterns().furniture.finditer(line) if found.end() == len(line)), None)
    is_time = last is not None and any(map(str.isdecimal, last[0]))
    return line[: last.start()] if last and is_time and _holds(line[: last.start()], names) else line


def _is_author_label(line: str) -> bool:
    """Whether a line announces an author and names none: "Author", "Written by"."""
    return key_of(line) in _author_labels() or opening_end(f"{line} X") >= len(line) > 0  # some open before a capital alone


@cache
def _author_labels() -> frozenset[str]:
    return frozenset(map(key_of, (*WRITERS, *WRITTEN_BY)))


def below_headline(line: Candidate, title: str | None) -> Candidate:
    """An author's line without the headline that shares its block."""
    first, _, rest = line.value.partition("\n")
    return replace(line, value=rest) if rest and first.strip() == title else line


def named_lines(block: Candidate, names: list[str]) -> Candidate:
    """A block without the lines beside its authors' that say when, or who took the pictures, and what follows those."""
    lines = block.value.split("\n")
    if len(lines) == 1 or not _holds(block.value, names):
        return block
    named = [_holds(line, names) for line in lines]
    beside = [not named[at] and _is_beside(line) for at, line in enumerate(lines)]
    if not any(beside):
        return block
    last = len(lines) - 1 - named[::-1].index(True) if True in named else 0  # names may run on from line to line
    end = next((at for at in range(last + 1, len(lines)) if beside[at]), len(lines))
    kept = []
    for at in (at for at in range(end) if not beside[at]):
        line = lines[at].lstrip(_LINE_EDGE) if at and beside[at - 1] else lines[at]
        kept.append(without_label(line).rstrip(_LINE_EDGE) if at + 1 < len(lines) and beside[at + 1] else line)
    return replace(block, value="\n".join(kept))


def _holds(line: str, names: list[str]) -> bool:
    return any(name in line.casefold() for name in names)


def _is_beside(line: str) -> bool:
    """Whether a line dates the page, announces its date or is a button, or names who did not write."""
    if any(map(str.isdecimal, line)) and (sum(map(str.isalpha, line)) <= _HALF_OF_DAY or find_dates(line)):
        return True
    known, bare = patterns(), line.strip(_LINE_EDGE + ":")
    return not bare or any(
        found is not None
        for found in (known.only_furniture.fullmatch(bare), known.others.match(line), known.other_labels.match(line))
    )
