"""Readers' threads by their shape, where no name tells them: in any language, in the markup of any platform.

A comment prints who wrote it and when, then a text of any length. So a thread is a *row* (see `rows`) with prose in it.
Lists of articles have headlines that are links, live blogs headings, timetables no prose. What shape alone leaves in doubt
is settled by signs of talk: a label before the row, a button to answer in each item, names of elements, the tagger's view.

Takes a `Document` and the zones of its blocks, gives the spans of blocks that are comments.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from itertools import chain, islice

from scraper.caches import cache_short
from scraper.document import Document
from scraper.zones.boxes import blocks_of
from scraper.zones.comment_names import Role, names_comment, role_of
from scraper.zones.labels import label_zone
from scraper.zones.moments import is_to_the_minute
from scraper.zones.rows import Row, Span, find_rows
from scraper.zones.vocabulary import Zone

_MOST = 0.8  # share of the items that must have what a comment has
_FEW = 0.34  # share of the items that may have what a comment has not
_TALKING = 0.5  # share of the items that must hold prose: "Thanks!" is a comment too
_PROSE_CHARS = 15
_LINKED = 0.5  # share of a block's characters that are links, from which it is links
_ROW_LINKED = 0.35  # the same of a row without its moments
_HEADLINE_CHARS = 25
_HEADLINE_WORDS = 4
_BUTTON_CHARS = 25
_ARTICLE_CHARS = 300
_AROUND = 6  # blocks before a row in which its label stands
_HEAD = 3  # blocks before a row among which its heading stands
_SIGNS = 2  # of talk, from which a row is a thread
_MANY = 5  # items that are a sign by themselves
_REACH = 4  # elements around a line whose names are looked at
_HEADINGS = frozenset(("h1", "h2", "h3"))
_ITEM_TAGS = frozenset(("li", "div", "article", "section"))
_MOST_LETTERS = 0.5
_ENTRIES = 3  # elements in a row
_OPENING = 2  # of them that tell what the row is
_DATED_CHARS = 60
_ENTRY_REACH = 4  # elements around a block, one of which may be its entry
_TALK = (Zone.COMMENTS, Zone.COMMENT_FORM)

_names_comment = cache_short(4096)(names_comment)  # the elements of a page share their names


def find_threads(document: Document, zones: Sequence[Zone]) -> Iterator[Span]:
    """The blocks of each item of each thread, from the first to one past the last; the thread's heading is of the first."""
    for row in find_rows(document, zones):
        if all(holds(document, zones, row) for holds in _CONDITIONS):
            yield _first_with_heading(document, row.first), row.spans[0][1]
            yield from row.spans[1:]


def find_whole_comments(document: Document, zones: Sequence[Zone]) -> Iterator[Span]:
    """The blocks of elements side by side of one make that are called comments, where most of their letters are known as such."""
    if Zone.COMMENTS not in zones:
        return
    nodes, texts = document.nodes, document.blocks.text
    rows: defaultdict[tuple[int, str, str], list[Span]] = defaultdict(list)
    for node, tag in enumerate(nodes.tag):
        if tag not in _ITEM_TAGS or not (names := nodes.attributes[node].get("class")) or not _names_comment(names):
            continue
        if nodes.first_piece[node] < nodes.end_piece[node]:
            rows[nodes.parent[node], tag, names.split()[0]].append(blocks_of(document, node))
    for spans in rows.values():
        counts = [_count_letters(texts, zones, span) for span in spans] if len(spans) > 1 else []
        if sum(count[Zone.COMMENTS] for count in counts) > _MOST_LETTERS * sum(map(Counter.total, counts)):
            yield from (span for span, count in zip(spans, counts, strict=True) if not _opens_thread(count))


def find_entries_of_story(document: Document, zones: Sequence[Zone]) -> Iterator[list[int]]:
    """Blocks that were taken for comments in each row of elements of one make of which the first ones are the story, as the
    entries of a live blog are: no thread begins within a row."""
    around: dict[int, None] = {}
    for block, zone in enumerate(zones):
        if zone in _TALK:
            around.update(dict.fromkeys(islice(document.ancestors(document.blocks.node[block]), _ENTRY_REACH)))
    parents = dict.fromkeys(map(document.nodes.parent.__getitem__, around))
    rows = chain.from_iterable(_rows_in(document, parent, around.keys()) for parent in parents)
    yield from (_talk_in_story(document, zones, spans) for spans in rows)


def _rows_in(document: Document, parent: int, among: Set[int]) -> list[list[Span]]:
    """The blocks of the elements in another, in rows of one make that has a name; rows with one of `among` alone."""
    nodes = document.nodes
    rows: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    node = parent + 1
    while node < nodes.end[parent]:
        tag, name = nodes.tag[node], nodes.attributes[node].get("class", "")
        if name and tag in _ITEM_TAGS:
            rows[tag, name].append(node)
        node = nodes.end[node]
    return [[blocks_of(document, node) for node in row] for row in rows.values() if not among.isdisjoint(row)]


def _talk_in_story(document: Document, zones: Sequence[Zone], spans: list[Span]) -> list[int]:
    """The blocks of talk in a row that opens with two elements of the story."""
    texts = document.blocks.text
    if len(spans) < _ENTRIES or not all(any(_may_be_dated(text) for text in texts[first:end][:_HEAD]) for first, end in spans):
        return []
    counts = [_count_letters(texts, zones, span) for span in spans[:_OPENING]]
    if any(count[Zone.BODY] <= count[Zone.COMMENTS] + count[Zone.COMMENT_FORM] for count in counts):
        return []
    return [i for i in range(spans[0][0], spans[-1][1]) if zones[i] in _TALK]


def _may_be_dated(text: str) -> bool:
    """Whether a line may be the moment that an entry opens with."""
    return len(text) <= _DATED_CHARS and any(map(str.isdigit, text))


def _opens_thread(count: Counter[Zone]) -> bool:
    """Whether a post is the one that the others answer: a forum's page is about it. `count`: its letters, by zone."""
    return count[Zone.BODY] + count[Zone.BYLINE] > count[Zone.COMMENTS]


def _count_letters(texts: Sequence[str], zones: Sequence[Zone], span: Span) -> Counter[Zone]:
    """How many letters of each zone stand in some blocks."""
    count = Counter[Zone]()
    for i in range(*span):
        count[zones[i]] += len(texts[i])
    return count


def _first_with_heading(document: Document, first: int) -> int:
    texts = document.blocks.text
    return next((i for i in range(max(first - _HEAD, 0), first) if label_zone(texts[i]) is Zone.COMMENTS), first)


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
    """Whether the items share a short line, or a word of one, that a lexicon knows for one of a thread: "Reply"."""
    texts = document.blocks.text
    count: Counter[str] = Counter()
    for first, end in row.spans:
        lines = [texts[i] for i in range(first, end) if len(texts[i]) <= _BUTTON_CHARS]
        count.update({*lines, *chain.from_iterable(map(str.split, lines))})
    return any(times >= _MOST * len(row.spans) and label_zone(text) in _TALK for text, times in count.items())


def _is_named(document: Document, row: Row) -> bool:
    """Whether the elements around the first line are named as a comment's parts are."""
    nodes = document.nodes
    for _, node in zip(range(_REACH), document.ancestors(document.blocks.node[row.lines[0]]), strict=False):
        if role_of(nodes.tag[node], nodes.attributes[node]) & Role.ITEM:
            return True
    return False


#: What holds of a thread, the cheapest first.
_CONDITIONS = (_is_no_quotation, _follows_article, _is_talk, _has_signs)
