"""The entries of a live blog between the lines that open them. Takes the marks of `marks`, gives entries as found.

Where each mark stands in an element of its own, that element is the entry; else an entry goes on to the next mark. Of an entry's
lines the first may be its heading and one may be its author; the rest is its text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from scraper.document import Document
from scraper.extractors.authors.words import OPENING
from scraper.extractors.body.extract import BodyPart, read_parts
from scraper.extractors.live.marks import Mark, is_day_line
from scraper.extractors.name_and_date import EDGE, split_date
from scraper.markup import HEADINGS, fold
from scraper.zones import Partition, Zone
from scraper.zones.rows import as_name

_MOST = 0.67  # share of the marks that a shape must hold for
_TITLE_CHARS = 140
_DAY_BLOCKS = 3  # above the first moment, among which its day may stand
_NEAR = 2  # blocks from the moment within which a heading is its entry's
_HEADING_ZONES = (Zone.TITLE, Zone.STANDFIRST, Zone.COMMENTS, Zone.OTHER)
_BADGE = re.compile(
    r"key event|breaking(?: news)?|pinned|live|update|new|eilmeldung|eil|wichtig|urgent|importante|destacado|última hora"
    r"|viktig|vigtigt|важно|срочно|молния|عاجل|重要|速報|속보",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.。．।۔:：;…,،、](?:[\"'”’»」』)\]]*)$")


class FoundUpdate(Struct, frozen=True, kw_only=True):
    """An entry as found."""

    title: str | None = None
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first
    author: str | None = None
    text: str | None = None
    minute: int | None = None  # of the day, where the page prints that alone
    day: str | None = None  # the line above some entries that prints a day and nothing else


class Entry(Struct):
    """An entry's place: blocks `first` to `end`, and what its lines say."""

    mark: Mark
    first: int
    end: int
    rest: str = ""  # what follows the moment in its line
    lines: tuple[str, ...] = ()  # further lines of the same block
    blocks: tuple[int, ...] = ()  # of the body, without the mark's own
    tail: tuple[str, ...] = ()  # the lines above the next mark in its block


def find_entries(document: Document, parts: Partition, marks: list[Mark]) -> list[Entry]:
    """The places of the entries, in document order."""
    spans = _boxes(document, parts, marks) or _stretches(document, marks)
    entries = [Entry(mark, first, end) for mark, (first, end) in zip(marks, spans, strict=True)]
    lines = {block: document.blocks.text[block].split("\n") for block in {mark.block for mark in marks}}
    for entry, later in zip(entries, [*marks[1:], None], strict=True):
        _read_lines(document, parts, entry, later, lines)
    return entries


def read_entries(document: Document, parts: Partition, entries: list[Entry]) -> Iterator[FoundUpdate]:
    """What the entries say; without those that say nothing."""
    typed = [read_parts(document, list(entry.blocks)) for entry in entries]
    repeated = _repeated_names(entries, typed)
    days = _days_above(document, entries)
    for entry, body, day in zip(entries, typed, days, strict=True):
        found = _read_entry(document, parts, entry, body, repeated)
        if found.title or found.text:
            yield replace(found, day=day) if found.minute is not None else found


def _days_above(document: Document, entries: list[Entry]) -> list[str | None]:
    """For each entry the last line above its moment, from shortly before the first one on, that is a day and nothing else."""
    texts = document.blocks.text
    days: list[str | None] = []
    day: str | None = None
    before = max(entries[0].mark.block - _DAY_BLOCKS, 0) if entries else 0
    for entry in entries:
        day = next((text for text in reversed(texts[before : entry.mark.block]) if is_day_line(text)), day)
        days.append(day)
        before = entry.mark.block + 1
    return days


def _boxes(document: Document, parts: Partition, marks: list[Mark]) -> list[tuple[int, int]]:
    """The blocks of the outermost element around each mark that holds no other; none where these do not hold the text."""
    blocks, nodes = document.blocks, document.nodes
    places = [blocks.first_piece[mark.block] for mark in marks]
    spans: list[tuple[int, int]] = []
    full = 0
    for at, mark in enumerate(marks):
        before, behind = places[at - 1] if at else -1, places[at + 1] if at + 1 < len(marks) else len(document.pieces.text)
        box = -1
        for node in (blocks.node[mark.block], *document.ancestors(blocks.node[mark.block])):
            if nodes.first_piece[node] <= before or behind < nodes.end_piece[node] or nodes.tag[node] in ("body", "main"):
                break
            box = node
        if box < 0:
            return []
        first = bisect_left(blocks.first_piece, nodes.first_piece[box])
        end = bisect_left(blocks.first_piece, nodes.end_piece[box])
        spans.append((first, end))
        full += any(parts.zones[block] in (Zone.BODY, Zone.CAPTION) for block in range(first, end) if block != mark.block)
    return spans if full >= _MOST * len(marks) else []


def _stretches(document: Document, marks: list[Mark]) -> list[tuple[int, int]]:
    """From mark to mark; a heading that stands above each of them belongs to it."""
    blocks, tags = document.blocks, document.nodes.tag
    firsts = [mark.block for mark in marks]
    headed = [tags[blocks.node[block - 1]] in HEADINGS for block in firsts if block]
    if sum(headed) >= _MOST * len(marks) and all(later - one > 1 for one, later in pairwise(firsts)):
        firsts = [block - (block > 0 and tags[blocks.node[block - 1]] in HEADINGS) for block in firsts]
    last = _end_of_all(document, marks)
    return list(zip(firsts, [*firsts[1:], last], strict=True))


def _end_of_all(document: Document, marks: list[Mark]) -> int:
    """Where the innermost element around the first mark and the last one ends; a text dump has none."""
    blocks, nodes = document.blocks, document.nodes
    first, last = blocks.node[marks[0].block], blocks.node[marks[-1].block]
    around = next((node for node in document.ancestors(first) if last < nodes.end[node] and last != node), -1)
    return bisect_left(blocks.first_piece, nodes.end_piece[around]) if around >= 0 else len(blocks.text)


def _read_lines(document: Document, parts: Partition, entry: Entry, later: Mark | None, lines: dict[int, list[str]]) -> None:
    """Fill in what the entry's lines say; `lines`: those of the blocks that marks stand in."""
    mark, zones = entry.mark, parts.zones
    entry.rest = mark.text[mark.rest :].strip(EDGE)
    entry.lines = tuple(lines[mark.block][mark.line + 1 : later.line if later and later.block == mark.block else None])
    if later and later.block != mark.block and later.line:
        entry.tail = tuple(lines[later.block][: later.line])
    marked = (mark.block, later.block if later else -1)
    own = [b for b in range(entry.first, entry.end) if zones[b] is Zone.BODY and parts.seen[b] and b not in marked]
    while len(own) > 1 and later and document.nodes.tag[document.blocks.node[own[-1]]] in HEADINGS:
        own.pop()  # it heads what follows: the entries of another day
    entry.blocks = tuple(own)


def _repeated_names(entries: list[Entry], typed: list[tuple[BodyPart, ...]]) -> set[str]:
    """What several entries print in a short line near their beginning, as they do their authors."""
    count: Counter[str] = Counter()
    for entry, body in zip(entries, typed, strict=True):
        count.update({text for text in (entry.rest, *entry.lines[:2], *(part.text for part in body[:3])) if as_name(text)})
    return {text for text, times in count.items() if times > 1}


def _read_entry(
    document: Document, parts: Partition, entry: Entry, body: tuple[BodyPart, ...], repeated: set[str]
) -> FoundUpdate:
    author = _printed_author(document, parts, entry)
    texts: list[str] = [] if parts.zones[entry.mark.block] is Zone.BYLINE else [entry.rest]
    texts += ["\n".join(entry.lines), *(part.text for part in body), "\n".join(entry.tail)]
    texts = [text for text in texts if text]
    if author is None:
        author = next((text for text in texts[:3] if text in repeated), None) or _name_above_heading(body, texts)
    texts = [text for text in texts if text != author]
    author = author and (as_name(author) or author)  # without the brackets around it
    title = _title(document, entry, body, texts)
    if title is not None:
        texts.remove(title)
    else:
        title = _heading_beside(document, parts, entry)
    moment = entry.mark.text[entry.mark.start : entry.mark.end].strip()
    if not entry.mark.is_clock:  # the minute of a match is no moment that a record could hold otherwise
        if title or not texts:
            title = f"{moment} {title or ''}".strip()
        else:
            texts[0] = f"{moment} {texts[0]}"
    if not texts and not title:
        texts = [document.blocks.text[b] for b in range(entry.first, entry.end) if parts.zones[b] is Zone.CAPTION]
    stated = _stated_times(document, entry.mark) if entry.mark.is_clock else ()
    times = (*stated, moment) if entry.mark.is_clock else ()
    minute = entry.mark.minute if entry.mark.is_clock and not stated and not entry.mark.has_day else None
    return FoundUpdate(title=title, times=times, author=author, text="\n\n".join(texts) or None, minute=minute)


def _stated_times(document: Document, mark: Mark) -> tuple[str, ...]:
    """The `datetime` of a `<time>` in the mark's block, where the mark opens that."""
    if mark.line:
        return ()
    blocks, nodes, pieces = document.blocks, document.nodes, document.pieces
    owners = dict.fromkeys(pieces.node[blocks.first_piece[mark.block] : blocks.end_piece[mark.block]])
    around = (node for owner in owners for node in (owner, nodes.parent[owner]) if node >= 0 and nodes.tag[node] == "time")
    return tuple(dict.fromkeys(value for node in around if (value := nodes.attributes[node].get("datetime"))))


def _printed_author(document: Document, parts: Partition, entry: Entry) -> str | None:
    """What a byline within the entry says, the mark's own line first; a headline with a day in it is none."""
    texts, zones = document.blocks.text, parts.zones
    own = [_name_behind(document, entry)] if zones[entry.mark.block] is Zone.BYLINE and entry.rest else []
    near = range(entry.first, entry.end)
    own += [texts[block] for block in near if zones[block] is Zone.BYLINE and block != entry.mark.block and parts.seen[block]]
    names = ((text, split_date(text)[0]) for text in own)
    return next((name for text, name in names if as_name(name) or (name and OPENING.match(text))), None)


def _name_behind(document: Document, entry: Entry) -> str:
    """The first run of text behind the moment in its line that is no badge, as "KEY EVENT" is."""
    if entry.mark.line:
        return entry.rest
    blocks, pieces = document.blocks, document.pieces
    own = slice(blocks.first_piece[entry.mark.block], blocks.end_piece[entry.mark.block])
    runs = [fold(text).strip(EDGE) for text in pieces.text[own]]
    return next((run for run in runs if run and run in entry.rest and not _BADGE.fullmatch(run)), "")


def _name_above_heading(body: tuple[BodyPart, ...], texts: list[str]) -> str | None:
    """A name between the moment and the heading of an entry."""
    is_above = len(texts) > 1 and any(part.type == "heading" and part.text == texts[1] for part in body[:2])
    return texts[0] if is_above and as_name(texts[0]) and not _BADGE.fullmatch(texts[0]) else None


def _title(document: Document, entry: Entry, body: tuple[BodyPart, ...], texts: list[str]) -> str | None:
    """A heading of the entry, or its first line where that is short, ends as no sentence does and has text behind it."""
    heading = next((part.text for part in body if part.type == "heading" and part.text in texts), None)
    if heading is not None and texts.index(heading) < 2:
        return heading
    first = next(iter(texts), "")
    if first and first == entry.rest and not entry.mark.line and _is_heading(document, entry.mark.block):
        return first
    is_line = first == entry.rest or any(part.type == "paragraph" and part.text == first for part in body[:2])
    is_short = len(first) <= _TITLE_CHARS and "\n" not in first and _STOP.search(first) is None
    return first if first and is_line and is_short and len(texts) > 1 and len(first) < sum(map(len, texts[1:])) else None


def _heading_beside(document: Document, parts: Partition, entry: Entry) -> str | None:
    """A heading near the moment that was taken for another one's."""
    near = range(max(entry.first, entry.mark.block - _NEAR), min(entry.end, entry.mark.block + _NEAR + 1))
    own = (block for block in near if block != entry.mark.block and parts.zones[block] in _HEADING_ZONES)
    tags, owners = document.nodes.tag, document.blocks.node
    return next((document.blocks.text[block] for block in own if tags[owners[block]] in HEADINGS), None)


def _is_heading(document: Document, block: int) -> bool:
    """Whether a block is a heading, or bold as a whole."""
    pieces, nodes, blocks = document.pieces, document.nodes, document.blocks
    if nodes.tag[blocks.node[block]] in HEADINGS:
        return True
    own = [piece for piece in range(blocks.first_piece[block], blocks.end_piece[block]) if not pieces.text[piece].isspace()]
    return all(nodes.tag[pieces.node[piece]] in ("b", "strong") for piece in own)
