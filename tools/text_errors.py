"""What is wrong with a body's text where its blocks are right, and of which class snippets are that it lacks or should lack.

Two truths tell of the text: paragraphs that should stand in the body exactly as they are, and snippets of which some
should stand in it and others should not.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from page_errors import words
from rapidfuzz.distance import LCSseq

from benchmarks.figures import fold
from scraper.document import Document
from scraper.zones.vocabulary import Partition, Zone

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_TAG = re.compile(r"\\[nrt]|</?[a-zA-Z][^<>]{0,300}>")
_NEAR = 0.9  # share of words from which a line is nearly a paragraph
_RUN = 6  # lines that may make up one paragraph, or paragraphs one line


@dataclass(frozen=True, slots=True)
class Misprint:
    """Lines of the body that should have been others."""

    kind: str
    given: tuple[str, ...]
    true: tuple[str, ...]


def find_misprints(given: Sequence[str], true: Sequence[str]) -> Iterator[Misprint]:
    """Where the body has a true paragraph, but not exactly. Both are folded lines in order.

    >>> [m.kind for m in find_misprints(["Rain fell.It stayed."], ["Rain fell. It stayed."])]
    ['white space alone']
    >>> [m.kind for m in find_misprints(["Rain fell on Oberland."], ["Rain fell on Ober\\u00adland."])]
    ['invisible signs alone']
    >>> [m.kind for m in find_misprints(["Rain fell. It stayed.", "Snow"], ["Rain fell.", "It stayed.", "Snow"])]
    ['several paragraphs in one line']
    """
    spare = list((Counter(given) - Counter(true)).elements())
    missing = list((Counter(true) - Counter(given)).elements())
    for find in (_same_seen, _same_letters, _same_words, _glued, _parted, _near):
        for misprint in find(spare, missing):
            if all(map(spare.__contains__, misprint.given)) and all(map(missing.__contains__, misprint.true)):
                for line in misprint.given:
                    spare.remove(line)
                for line in misprint.true:
                    missing.remove(line)
                yield misprint


def seen(text: str) -> str:
    """A text without the signs that nobody sees, such as soft hyphens."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf")


def _same_seen(spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    yield from _equal_by(lambda line: fold(seen(line)), "invisible signs alone", list(spare), list(missing))


def _same_letters(spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    yield from _equal_by(lambda line: _SPACE.sub("", seen(line)), "white space alone", list(spare), list(missing))


def _same_words(spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    yield from _equal_by(lambda line: " ".join(words(line)), "signs or case alone", list(spare), list(missing))


def _equal_by(key: Callable[[str], str], kind: str, spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    by_key = {key(line): line for line in spare if key(line)}
    for line in missing:
        if key(line) in by_key:
            yield Misprint(kind, (by_key[key(line)],), (line,))


def _glued(spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    for line, run in _sums(list(spare), list(missing)):
        yield Misprint("several paragraphs in one line", (line,), run)


def _parted(spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    for line, run in _sums(list(missing), list(spare)):
        yield Misprint("a paragraph in several lines", run, (line,))


def _sums(wholes: list[str], parts: list[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A line, and the neighbouring lines that say together what it says."""
    runs = {}
    for first in range(len(parts)):
        for end in range(first + 2, min(first + _RUN, len(parts)) + 1):
            runs["".join(words(" ".join(parts[first:end])))] = tuple(parts[first:end])
    for whole in wholes:
        if (run := runs.get("".join(words(whole)))) is not None:
            yield whole, run


def _near(spare: list[str], missing: list[str]) -> Iterator[Misprint]:
    bags = [(line, Counter(words(line))) for line in spare]
    for line in list(missing):
        bag = Counter(words(line))
        for other, other_bag in bags:
            more = bag.total() < other_bag.total()
            if bag and 2 * (bag & other_bag).total() >= _NEAR * (bag.total() + other_bag.total()):
                yield Misprint("some words more" if more else "some words less", (other,), (line,))
                break


def find_differences(given: str, true: str) -> set[str]:
    """How the words of a text differ from those of another, in order.

    >>> sorted(find_differences("The bay froze over night, then thawed. Read more", "The Bay froze overnight, then thawed."))
    ['a capital more or less', 'words more', 'words parted or glued']
    """
    kinds = _differences(seen(given), seen(true))
    return kinds if _differences(given, true) <= kinds else kinds | {"invisible signs"}


def _differences(given: str, true: str) -> set[str]:
    ours, theirs = _WORD.findall(given), _WORD.findall(true)
    kinds = set()
    end, other_end = 0, 0
    equal = [run for run in LCSseq.opcodes(ours, theirs) if run.tag == "equal"]
    for start, other_start, next_end, next_other_end in (
        *((run.src_start, run.dest_start, run.src_end, run.dest_end) for run in equal),
        (len(ours), len(theirs), 0, 0),
    ):
        if start > end or other_start > other_end:
            kinds.add(_difference(ours[end:start], theirs[other_end:other_start]))
        end, other_end = next_end, next_other_end
    return kinds


def _difference(ours: list[str], theirs: list[str]) -> str:
    if [word.lower() for word in ours] == [word.lower() for word in theirs]:
        return "a capital more or less"
    if "".join(ours).lower() == "".join(theirs).lower():
        return "words parted or glued"
    if not ours:
        return "numbers less" if all(map(str.isdigit, theirs)) else "words less"
    return "other words" if theirs else "words more"


def unwanted_places(document: Document, parts: Partition, snippet: str) -> list[int]:
    """The blocks of the body that hold a snippet that should not be there."""
    wanted = fold(snippet)
    return [i for i in parts.indexes(Zone.BODY) if wanted in fold(document.blocks.text[i])]


def missing_class(document: Document, parts: Partition, body: str, snippet: str) -> str:
    """Where a snippet is that the body lacks: the zone that has it, or why no block has it."""
    wanted = fold(snippet)
    texts = [fold(text) for text in document.blocks.text]
    places = [i for i, text in enumerate(texts) if wanted in text]
    if places:
        seen = [i for i in places if parts.seen[i]]
        zones = {parts.zones[i] for i in seen}
        if Zone.BODY in zones:
            return "in the body, but altered"
        return str(parts.zones[max(seen, key=lambda i: len(texts[i]))]) if seen else "hidden text"
    letters = _SPACE.sub("", wanted)
    if letters in _SPACE.sub("", fold(body)):
        return "in the body but for white space"
    if letters in _SPACE.sub("", " ".join(texts)):
        return "across several blocks"
    return "in a script" if is_in_source(document, snippet) else "nowhere on the page"


def is_in_source(document: Document, text: str) -> bool:
    """Whether the page's source holds the words of a text, in a script or an attribute."""
    return f" {' '.join(words(text))} " in source_words(document)


def source_words(document: Document) -> str:
    """All words of the page's source, JSON's escapes resolved, tags left out."""
    source = document.page.body.decode(document.encoding, "replace")
    source = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), source)
    said = " ".join(words(_TAG.sub(" ", source)))
    return f" {said} "
