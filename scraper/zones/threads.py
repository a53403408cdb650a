"""Readers' threads by their shape, where no name tells them: in any language, in the markup of any platform.

A comment prints who wrote it and when, then a text of any length. So a thread is a *row*: lines of one make that hold a
moment, each with a short line beside it that names somebody, and prose up to the next. Lists of articles have headlines
that are links, live blogs headings, timetables no prose. What shape alone leaves in doubt is settled by signs of talk
around the row: a label, a button to answer in each item, a field to write in, names of elements, the tagger's own view.

Takes a `Document` and the zones of its blocks, gives the spans of blocks that are threads.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scraper.document import Document
from scraper.markup import Blocks
from scraper.zones.comment_names import Role, role_of
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment, is_to_the_minute
from scraper.zones.vocabulary import Zone

_LINE_CHARS = 120  # a longer block is no line of an author and a moment
_NAME_CHARS = 40
_NAME_WORDS = 4
_OFFSETS = (0, -1, -2, -3, 1)  # where the author's line may stand beside the moment's
_MOST = 0.8  # share of the items that must have what a comment has
_NAMED = 0.6  # share of the items that must name somebody; titles of pages that link here are longer
_FEW = 0.34  # share of the items that may have what a comment has not
_DIFFERENT = 0.2  # share of the names that must differ: few may talk much
_TALKING = 0.5  # share of the items that must hold prose: "Thanks!" is a comment too
_SAME = 0.7  # share of the names that may be one
_PROSE_CHARS = 15
_LINKED = 0.5  # share of a block's characters that are links, from which it is links
_ROW_LINKED = 0.35  # the same of a row without its moments
_HEADLINE_CHARS = 25
_HEADLINE_WORDS = 4
_BUTTON_CHARS = 25
_AROUND = 6  # blocks before and behind a row in which its label and its form stand
_ARTICLE_CHARS = 300
_HEAD = 3  # blocks before a row among which its heading stands
_SIGNS = 2  # of talk, from which a row is a thread
_MANY = 5  # items that are a sign by themselves
_HEADINGS = frozenset(("h1", "h2", "h3"))
# What most moments have, seen at a glance; "3 hours ago" stands in short lines.
_MOMENT_LIKE = re.compile(r"\d[:h./-]\s?\d|(?:19|20)\d\d|\d\s?[年월]")
_SHORT_CHARS = 45
_NUMBER = re.compile(r"\d+")
_INITIALS = 2  # words that may end with a point and be a name
_STOPS = frozenset("?!…")
_EDGE = " \t\n,;:|·•–—-−»«/()#"
_ELSEWHERE = frozenset((Zone.NAVIGATION, Zone.FOOTER, Zone.MASTHEAD, Zone.TITLE, Zone.TAGS))  # no thread stands there
_TALK = (Zone.COMMENTS, Zone.COMMENT_FORM)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """Lines of one make that hold a moment, with the blocks that belong to each."""

    lines: list[int]
    spans: list[Span]
    names: list[str]
    name_lines: frozenset[int]

    @property
    def first(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


def find_threads(document: Document, zones: Sequence[Zone]) -> Iterator[Span]:
    """The blocks of each thread, from its first to one past its last."""
    for lines in _lines_by_make(document, zones):
        row = _read_row(document, lines)
        if row is not None and all(holds(document, zones, row) for holds in _CONDITIONS):
            yield _first_with_head(document, row.first), row.end


def _first_with_head(document: Document, first: int) -> int:
    """The first block of a thread, its heading counted in."""
    texts = document.blocks.text
    return next((i for i in range(max(first - _HEAD, 0), first) if label_zone(texts[i]) is Zone.COMMENTS), first)


def _lines_by_make(document: Document, zones: Sequence[Zone]) -> Iterator[list[int]]:
    """Short blocks that hold a moment, those of one make together."""
    blocks, nodes = document.blocks, document.nodes
    timed = sorted(nodes.first_piece[node] for node in document.markup.by_tag.get("time", ()))
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    start = zones.index(Zone.BODY) if Zone.BODY in zones else 0
    for i in range(start, len(zones)):
        text = blocks.text[i]
        if len(text) > _LINE_CHARS or zones[i] in _ELSEWHERE or blocks.hidden[i]:
            continue
        if _may_hold_moment(text) or (timed and _has_any(timed, blocks, i)):
            groups[_make(document, i)].append(i)
    for candidates in groups.values():
        if len(candidates) > 1:
            lines = [i for i in candidates if (timed and _has_any(timed, blocks, i)) or find_moment(blocks.text[i])]
            if len(lines) > 1:
                yield lines


def _may_hold_moment(text: str) -> bool:
    """A cheap look before the closer one."""
    return _MOMENT_LIKE.search(text) is not None or (len(text) <= _SHORT_CHARS and any(map(str.isdigit, text)))


def _has_any(places: list[int], blocks: Blocks, block: int) -> bool:
    """Whether a block holds one of the pieces."""
    at = bisect_left(places, blocks.first_piece[block])
    return at < len(places) and places[at] < blocks.end_piece[block]


def _make(document: Document, block: int) -> tuple[str, str]:
    """Tag and first class of a block's element, of the one around it where it has no class."""
    nodes = document.nodes
    node = document.blocks.node[block]
    names = nodes.attributes[node].get("class", "").split()
    if names:
        return nodes.tag[node], _NUMBER.sub("", names[0])
    outer = nodes.attributes[max(nodes.parent[node], 0)].get("class", "").split()
    return nodes.tag[node], "/" + _NUMBER.sub("", (outer or [""])[0])


def _read_row(document: Document, lines: list[int]) -> Row | None:
    """The row of some lines; None where they do not have somebody's name beside them."""
    side_by_side = _item_spans(document, lines)
    best: tuple[float, int, list[str]] | None = None
    for offset in _OFFSETS:
        inside = [line + offset >= span[0] for line, span in zip(lines, side_by_side, strict=True)] if side_by_side else None
        names = [_name_at(document, line, offset) for line in lines]
        found = [name for i, name in enumerate(names) if name and (inside is None or inside[i])]
        if len(found) >= _NAMED * len(lines) and _are_different(found):
            score = len(set(found)) / len(lines)
            if best is None or score > best[0] + 0.1:
                best = (score, offset, found)
    if best is None:
        return None
    _, offset, found = best
    spans = side_by_side or _spans_between(document, lines, min(offset, 0))
    return Row(lines, spans, found, frozenset(line + offset for line in lines))


def _are_different(names: list[str]) -> bool:
    """Whether several people talk, however much one of them says; a label is the same again and again."""
    count = Counter(names)
    return len(count) > 1 and len(count) >= _DIFFERENT * len(names) and max(count.values()) <= _SAME * len(names)


def _name_at(document: Document, line: int, offset: int) -> str:
    """What looks like a name in the line of a moment, or in a line beside it; empty where nothing does."""
    texts = document.blocks.text
    if not 0 <= line + offset < len(texts):
        return ""
    text = texts[line + offset]
    span = find_moment(text)
    if span is not None:
        if offset:
            return ""
        before, after = text[: span[0]].strip(_EDGE), text[span[1] :].strip(_EDGE)
        text = before or after
    return _as_name(text)


def _as_name(text: str) -> str:
    text = text.strip(_EDGE)
    words = len(text.split())
    is_short = len(text) <= _NAME_CHARS and words <= _NAME_WORDS
    is_sentence = text[-1:] in _STOPS or (text[-1:] == "." and words > _INITIALS)
    return text if is_short and not is_sentence and any(map(str.isalpha, text)) else ""


def _container(document: Document, first: int, last: int) -> int:
    """The innermost element around two blocks."""
    nodes, last_node = document.nodes, document.blocks.node[last]
    return next((node for node in document.ancestors(document.blocks.node[first]) if last_node < nodes.end[node]), 0)


def _range_of(document: Document, node: int) -> Span:
    """The blocks of an element."""
    starts, nodes = document.blocks.first_piece, document.nodes
    return bisect_left(starts, nodes.first_piece[node]), bisect_left(starts, nodes.end_piece[node])


def _child_around(document: Document, container: int, block: int) -> int:
    """The child of `container` that a block stands in."""
    child = document.blocks.node[block]
    for node in document.ancestors(child):
        if node == container:
            break
        child = node
    return child


def _item_spans(document: Document, lines: list[int]) -> list[Span] | None:
    """The blocks of the elements that hold a line each, side by side; None where a line has none of its own."""
    container = _container(document, lines[0], lines[-1])
    items = [_child_around(document, container, line) for line in lines]
    if len(set(items)) < len(items) or container in items:
        return None
    spans = [_range_of(document, item) for item in items]
    return spans if sum(end - first > 1 for first, end in spans) >= _MOST * len(spans) else None


def _spans_between(document: Document, lines: list[int], offset: int) -> list[Span]:
    """From each line to the next; the last one ends with its element, or where blocks of another make begin."""
    starts = [line + offset for line in lines]
    container = _container(document, lines[0], lines[-1])
    last = _child_around(document, container, lines[-1])
    end = _range_of(document, last)[1] if last != container else starts[-1] + 1
    if end <= lines[-1] + 1:
        end = _end_of_flat(document, starts, lines[-1], _range_of(document, container)[1])
    return list(zip(starts, [*starts[1:], end], strict=True))


def _end_of_flat(document: Document, starts: list[int], last: int, limit: int) -> int:
    """Where the last item ends whose parts are no element: at the first block of a make that no other item has."""
    makes = {_make(document, i) for i in range(starts[0], starts[-1])}
    reach = max(after - before for before, after in pairwise(starts))
    end = last + 1
    while end < min(limit, starts[-1] + reach) and _make(document, end) in makes:
        end += 1
    return end


def _is_talk(document: Document, zones: Sequence[Zone], row: Row) -> bool:
    """Whether the items hold prose, and are neither teasers of articles nor entries with headings."""
    blocks, tags = document.blocks, document.nodes.tag
    own = frozenset(row.lines) | row.name_lines
    chars = linked = with_prose = with_headline = 0
    for first, end in row.spans:
        prose = headline = False
        for i in range(first, end):
            if i in own:
                continue
            text, links = blocks.text[i], blocks.link_chars[i]
            chars += len(text)
            linked += links
            is_long = len(text) > _HEADLINE_CHARS and len(text.split()) >= _HEADLINE_WORDS
            headline = headline or (not prose and is_long and (links > _LINKED * len(text) or tags[blocks.node[i]] in _HEADINGS))
            prose = prose or (len(text) >= _PROSE_CHARS and links < _LINKED * len(text))
        with_prose += prose
        with_headline += headline
    count = len(row.spans)
    return with_prose >= _TALKING * count and with_headline <= _FEW * count and linked <= _ROW_LINKED * chars


def _is_no_quotation(document: Document, zones: Sequence[Zone], row: Row) -> bool:
    """Whether a row stands outside quotations: an article shows posts in them."""
    tags = document.nodes.tag
    return all(tags[node] != "blockquote" for node in document.ancestors(document.blocks.node[row.lines[0]]))


def _follows_article(document: Document, zones: Sequence[Zone], row: Row) -> bool:
    """Whether enough of the body stands before a row: else its items may be the article, as a live blog's entries are."""
    if Zone.BODY not in zones[row.first : row.end]:
        return True
    return sum(len(document.blocks.text[i]) for i in range(row.first) if zones[i] is Zone.BODY) >= _ARTICLE_CHARS


def _has_signs(document: Document, zones: Sequence[Zone], row: Row) -> bool:
    """Whether a row shows enough signs of talk, one that only threads show among them."""
    texts, count = document.blocks.text, len(row.lines)
    before = range(max(row.first - _AROUND, 0), row.first)
    clear = (
        _has_buttons(document, row)
        + _is_named(document, row)
        + any(label_zone(texts[i]) in _TALK for i in before)
        + (Counter(zones[row.first : row.end])[Zone.COMMENTS] > _FEW * (row.end - row.first))
    )
    vague = (sum(is_to_the_minute(texts[line]) for line in row.lines) >= _MOST * count) + (count >= _MANY)
    return clear > 0 and clear + vague >= _SIGNS


def _has_buttons(document: Document, row: Row) -> bool:
    """Whether the items share a short line that a lexicon knows for one of a thread: "Reply"."""
    texts = document.blocks.text
    count: Counter[str] = Counter()
    for first, end in row.spans:
        count.update({texts[i] for i in range(first, end) if len(texts[i]) <= _BUTTON_CHARS})
    return any(times >= _MOST * len(row.spans) and label_zone(text) in _TALK for text, times in count.items())


def _is_named(document: Document, row: Row) -> bool:
    """Whether the elements around the first line are named as a comment's parts are."""
    nodes = document.nodes
    for _, node in zip(range(4), document.ancestors(document.blocks.node[row.lines[0]]), strict=False):
        if role_of(nodes.tag[node], nodes.attributes[node]) & Role.ITEM:
            return True
    return False


#: What holds of a thread, the cheapest first.
_CONDITIONS = (_is_no_quotation, _follows_article, _is_talk, _has_signs)
