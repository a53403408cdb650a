"""HTML text to columns: elements, pieces of text and blocks, in one pass over the parser's own events.

No tree of Python objects is built: an element is an index into `Nodes`, in document order, and its subtree is the
range from itself to `end`. A *piece* is a run of text inside one element. A *block* is what a reader sees as one run
of text: pieces not parted by a block-level element or an empty line. Blocks are what zones are given to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from lxml import etree

from scraper.errors import ExtractError
from scraper.word_ends import begins_sentence, parts_runs, parts_words

Attributes = dict[str, str]
Event = Attributes | str | None  # see `record_events`

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
#: Elements whose text no reader sees. `title` is kept apart, data scripts too.
UNSEEN = frozenset("script style template noscript svg iframe object canvas annotation annotation-xml title".split())
#: Elements that do not end the block they stand in (HTML standard, phrasing content, without form controls).
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark math mi mn mo mrow msub msup nobr "
    "picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time track tt u var wbr".split()
)
#: Inline elements that pages place side by side as separate words: `<a>Home</a><a>News</a>`.
_WORDS = frozenset("a span time cite small".split())
#: Spans that word processors and editors write around any run of letters, and what a style says of one that stands apart.
_RUNS = frozenset("s1 s2 s3 s4 s5 s6 s7 s8 s9 Apple-style-span Apple-converted-space".split())
_TEXT_RUN = "TextRun"
_APART = ("margin", "padding", "display", "float", "position", "width")
#: Elements that someone looks up by name (an `<iframe>` without its content, a `<noscript>` as the picture in it).
_INDEXED = (
    "html head body meta link base time h1 h2 h3 a img source picture figure figcaption form input textarea select label "
    "button article main table marquee blockquote address video audio amp-img amp-video amp-ad amp-consent amp-sidebar noscript "
    "iframe amp-iframe amp-youtube lite-youtube"
).split()
#: HTML's elements that part blocks. One that HTML does not know is inline, but for those of scripts, whose names have a hyphen.
_PARTING = frozenset(
    "address area article aside audio base blockquote body button caption center col colgroup datalist dd "
    "details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head "
    "header hgroup hr html input isindex label legend li link main map marquee menu meta meter nav noframes ol optgroup "
    "option output p param plaintext pre progress search section select summary table tbody td textarea tfoot th thead "
    "tr ul video xmp".split()
)
# What an element does to the text around it; None where it parts blocks.
_PLAIN, _WORD, _RUN, _BREAK, _UNSEEN = range(5)
_KINDS: dict[str, int | None] = {
    **dict.fromkeys(_PARTING),
    **dict.fromkeys(INLINE, _PLAIN), **dict.fromkeys(_WORDS, _WORD), "br": _BREAK, **dict.fromkeys(UNSEEN, _UNSEEN)
}  # fmt: skip
# What a tag is, with the tag itself: the parser makes a string for each element, and one for all is found faster ever after.
_KNOWN = {tag: (tag, kind) for tag, kind in _KINDS.items()}
# Of all elements that have none, and never written to: to `get` from the parser's own takes thirty times as long.
_NO_ATTRIBUTES: Attributes = {}
_NOT_NOSCRIPT = (b"<script", b"</script", b"<!--")  # what scripts and comments write of one is left alone
_MAY_LAST = (b"div", b"<t", b"</t")  # of each of these one; quicker to look for
_LASTING = re.compile(rb"<(/?)(div|table|thead|tbody|tfoot|tr|td|th)\b")  # the parser lets no other end tag end these
_PROSE = 60  # characters
_PIECES = 4  # of text, in which so much stands
_INLINE_DEPTH = 8  # elements
_NEAR = 2  # elements from an `<img>` on, in which the `<noscript>` is its own, unless one of them is open around that
# Classes of the font that draws a name as a sign: "chevron_right". A custom class ends with one ("pp-form-material-icons"), where
# another word behind it would name what the sign stands beside ("material-icons-link"). Each search of a page's bytes costs a
# twentieth of its parse, so what all classes share is looked for, and no rarer font.
_SIGN_FONTS = "material-"
_SIGN_FONT = re.compile(r"material-(?:icons|symbols)(?:-(?:outlined?|round(?:ed)?|sharp|two-?tone|filled|extended))?(?!\S)")
_SIGN_BYTES = _SIGN_FONTS.encode()
_SIGN_NAME = re.compile(r"\s*[a-z][a-z0-9_]{0,40}\s*")
MAX_DEPTH = 4096  # elements inside one another; pages of newsrooms stay below 100, broken ones below 1000
LINE_BREAK = "\u2028"  # stands for <br> inside a piece's text


@dataclass(slots=True)
class Nodes:
    """Elements in document order, a list a property; all lists have the same length."""

    tag: list[str] = field(default_factory=list)
    attributes: list[Attributes] = field(default_factory=list)
    parent: list[int] = field(default_factory=list)  # -1 at the root
    end: list[int] = field(default_factory=list)  # one past the last element of the subtree
    first_piece: list[int] = field(default_factory=list)  # pieces of the subtree: first_piece to end_piece
    end_piece: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Pieces:
    """Runs of text in document order."""

    text: list[str] = field(default_factory=list)  # as written, entities resolved
    node: list[int] = field(default_factory=list)
    link: list[int] = field(default_factory=list)  # the `<a href>` around it, or -1
    parted: set[int] = field(default_factory=set)  # those that begin with a blank that is not the page's (see `begins_sentence`)


@dataclass(slots=True)
class Blocks:
    """Blocks in document order."""

    text: list[str] = field(default_factory=list)  # white space folded, `<br>` a newline
    node: list[int] = field(default_factory=list)  # the block-level element it stands in
    first_piece: list[int] = field(default_factory=list)
    end_piece: list[int] = field(default_factory=list)
    link_chars: list[int] = field(default_factory=list)  # characters inside links
    hidden: list[bool] = field(default_factory=list)  # inside `hidden` or inline `display:none`


@dataclass(slots=True)
class Markup:
    """A parsed page."""

    nodes: Nodes
    pieces: Pieces
    blocks: Blocks
    by_tag: dict[str, list[int]]  # node indexes of the elements looked up by name; KeyError for others
    scripts: list[tuple[Attributes, str]]  # data scripts (see `_is_data`): attributes and source
    title: str  # text of the first <title>, white space folded
    worded: list[int] = field(default_factory=list)  # node indexes of the elements that bear a word of microdata or RDFa
    spared: dict[int, Attributes] = field(default_factory=dict)  # by an `<img>`'s node: of the one in the `<noscript>` behind it


def parse(html: str | bytes) -> Markup:
    """Parse `html` (text, or bytes that are UTF-8) into columns. Whatever the markup, the result is a `Markup`, maybe empty.

    Raises `ExtractError` where elements are nested beyond `MAX_DEPTH`.
    """
    events = record_events(html)
    try:
        return read_events(events)
    finally:
        events.clear()  # the parser and its target hold each other: else all of this would wait for the collector of garbage


def record_events(html: str | bytes) -> list[Event]:
    """What the parser says of `html`, in order. An element begins with its attributes and its tag (a dict and a string) and ends
    with None; any other string is text."""
    data = html if isinstance(html, bytes) else html.encode("utf-8", "replace")
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    data = without_open_noscripts(data)
    recorder = _Recorder()
    with suppress(etree.XMLSyntaxError):  # nothing in it that the parser takes for a document
        etree.fromstring(data, etree.HTMLParser(target=recorder, encoding="utf-8", huge_tree=True))
    events = recorder.close()
    if _SIGN_BYTES in data:
        _take_signs(events)
    return events


def _take_signs(events: list[Event]) -> None:
    """The names of signs are blanks: what a reader sees is the sign."""
    for at, event in enumerate(events):
        if event.__class__ is dict and "class" in event:
            end = begin = at + 2
            while end < len(events) and events[end].__class__ is str:
                end += 1
            if end > begin and is_sign(event["class"], "".join(events[begin:end])):  # type: ignore[arg-type]
                events[begin:end] = [" "] * (end - begin)


def is_sign(names: str, text: str) -> bool:
    """Whether the text right inside an element of these classes is the name of a sign, drawn by a font.

    >>> is_sign("material-icons md-24", " chevron_right "), is_sign("material-icons", "Next page"), is_sign("button", "next")
    (True, False, False)
    >>> is_sign("material-symbols-outlined", "home"), is_sign("material-icons-link", "home")
    (True, False)
    """
    is_drawn = _SIGN_FONTS in names and _SIGN_FONT.search(names) is not None
    return is_drawn and _SIGN_NAME.fullmatch(text) is not None


def without_open_noscripts(data: bytes) -> bytes:
    """The page without what a `<noscript>` holds, where an element in it does not end there: for browsers that is text, but the
    parser takes it for elements, and all that follows for a part of them.

    >>> without_open_noscripts(b"<noscript><div></noscript><p>Seen.</p><noscript></div></noscript>")
    b'<noscript></noscript><p>Seen.</p><noscript></noscript>'
    """
    kept, done, at = [], 0, data.find(b"<noscript")
    while at >= 0:
        following = data.find(b"<noscript", at + 1)
        until = following if following >= 0 else len(data)
        begin = data.find(b">", at, until) + 1
        end = data.find(b"</noscript", begin, until) if begin else -1
        if end >= 0 and not _is_closed(data[begin:end]):
            kept.append(data[done:begin])
            done = end
        at = following
    return b"".join((*kept, data[done:])) if kept else data


def _is_closed(html: bytes) -> bool:
    """Whether as many of the elements that outlast others end as begin."""
    if not any(map(html.__contains__, _MAY_LAST)) or any(map(html.__contains__, _NOT_NOSCRIPT)):
        return True
    balance: Counter[bytes] = Counter()
    for end, tag in _LASTING.findall(html):
        balance[tag] += -1 if end else 1
    return not any(balance.values())


def fold(text: str) -> str:
    """White space folded to single blanks; a `<br>` is a newline.

    >>> fold("  one\\n two\u2028three ")
    'one two\\nthree'
    """
    if "  " not in text and text.isprintable():  # all white space but the blank is not printable: twice as fast for most texts
        return text.strip()
    if LINE_BREAK not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split(LINE_BREAK))
    return "\n".join(line for line in lines if line)


class _Recorder:
    """The parser's target: lists the events of a page, to be read in one go, for a call of Python an event is what costs."""

    __slots__ = ("close", "data", "end", "start")

    def __init__(self) -> None:
        events: list[Event] = []
        append = events.append

        def start(tag: str, attributes: Attributes) -> None:
            append(attributes)
            append(tag)

        def end(_tag: str) -> None:
            append(None)

        def close() -> list[Event]:
            return events

        self.start, self.end, self.data, self.close = start, end, append, close


def read_events(events: list[Event]) -> Markup:
    """The columns of a page whose events `record_events` has listed.

    Raises `ExtractError` where elements are nested beyond `MAX_DEPTH`.
    """
    # One loop over plain lists and local names: it runs three times an element.
    nodes, pieces, blocks = Nodes(), Pieces(), Blocks()
    tags, attribute_sets, parents, first_pieces = nodes.tag, nodes.attributes, nodes.parent, nodes.first_piece
    ends, end_pieces = [0] * (len(events) // 2 + 1), [0] * (len(events) // 2 + 1)
    texts, piece_nodes, piece_links = pieces.text, pieces.node, pieces.link
    by_tag: dict[str, list[int]] = {tag: [] for tag in _INDEXED}
    known = _KNOWN
    kinds: list[int | None] = []  # of each element
    scripts: list[tuple[Attributes, str]] = []
    worded: list[int] = []
    spared: dict[int, Attributes] = {}
    title = ""
    node = -1  # the open element
    count = depth = 0  # elements so far; open ones
    piece_count = 0
    link = hidden = preformatted = -1  # the open element of that kind
    marked = -1  # the innermost of these three: one look tells whether the end of an element is of note
    inline_hidden = False
    block_start = 0  # first piece of the open block
    starts_hidden = False  # it does not show
    link_chars = 0
    breaks = 0  # <br> since the last text
    space = False  # white space since the last text
    closed = False  # a word-like element ended
    gap = _PLAIN  # the kind of another that began right after

    def end_block() -> None:
        """The pieces since the last block as one, unless there is nothing in them to see."""
        nonlocal block_start, link_chars, space, gap, closed
        raw = texts[block_start] if piece_count - block_start == 1 else "".join(texts[block_start:])
        text = fold(raw) if preformatted < 0 else _fold_preformatted(raw)
        if text:
            owner = piece_nodes[block_start]
            while kinds[owner] is not None and parents[owner] >= 0:  # inline
                owner = parents[owner]
            blocks.text.append(text)
            blocks.node.append(owner)
            blocks.first_piece.append(block_start)
            blocks.end_piece.append(piece_count)
            blocks.link_chars.append(min(link_chars, len(text)))
            blocks.hidden.append(starts_hidden)
        block_start = piece_count
        link_chars = 0
        space = closed = False
        gap = _PLAIN

    stream = iter(events)
    for event in stream:
        if event is None:
            kind = kinds[node]
            if kind is None:
                if piece_count > block_start:
                    end_block()
                breaks = 0
            elif kind:  # a word or a run of letters: no other kind has an end
                closed = True
            ends[node] = count
            end_pieces[node] = piece_count
            if node == marked:
                if node == link:
                    link = -1
                if node == hidden:
                    hidden, inline_hidden = -1, False
                if node == preformatted:
                    preformatted = -1
                marked = max(link, hidden, preformatted)
            node = parents[node]
            depth -= 1
        elif event.__class__ is str:
            text: str = event
            if text.isspace():
                space = True
                if preformatted < 0:
                    continue
            if inline_hidden or node < 0:
                continue
            if breaks:
                if breaks > 1 and preformatted < 0 and piece_count > block_start:
                    end_block()
                text = LINE_BREAK + text
                breaks = 0
            elif preformatted < 0:
                if not space and piece_count > block_start:
                    if not gap:
                        space = text[0].isupper() and begins_sentence(texts[-1], text, closed=closed)
                        if space:
                            pieces.parted.add(piece_count)
                    elif (parts_words if gap == _WORD else parts_runs)(texts[-1], text):
                        space = gap != _WORD or not _is_cut(nodes, pieces, block_start, node, link, text)
                if space:
                    text = " " + text
            space = closed = False
            gap = _PLAIN
            if piece_count == block_start:
                starts_hidden = hidden >= 0
            texts.append(text)
            piece_count += 1
            piece_nodes.append(node)
            piece_links.append(link)
            if link >= 0:
                link_chars += len(text)
        else:
            tag: str = next(stream)  # type: ignore[assignment]
            attributes: Attributes = event or _NO_ATTRIBUTES  # type: ignore[assignment]
            try:
                tag, kind = known[tag]
            except KeyError:
                kind = None if "-" in tag else _PLAIN
            if kind is None:
                if piece_count > block_start:
                    end_block()
                breaks = 0
            elif kind == _WORD:
                if tag == "span" and attributes and _is_run(attributes):
                    kind = _RUN
                gap = kind if closed and gap != _WORD and tags[node] != "ruby" else gap
            elif kind == _BREAK:
                breaks += 1
                next(stream)  # its end
                continue
            elif kind == _UNSEEN:
                inside, picture = _pass_over(stream)
                if tag == "noscript" and picture and _is_beside_last(by_tag["img"], node, count):
                    spared.setdefault(by_tag["img"][-1], picture)
                elif tag == "iframe" or (tag == "noscript" and picture):  # scripts put the picture in the `<noscript>`'s place
                    by_tag[tag].append(count)
                    tags.append(tag)
                    kinds.append(_PLAIN)
                    attribute_sets.append(attributes if tag == "iframe" else picture)
                    parents.append(node)
                    first_pieces.append(piece_count)
                    count += 1
                    ends[count - 1], end_pieces[count - 1] = count, piece_count
                if tag == "title":
                    title = title or fold("".join(inside))
                elif tag == "script" and _is_data(attributes.get("type", ""), inside):
                    scripts.append((attributes, "".join(inside)))
                continue
            if depth > MAX_DEPTH:
                raise ExtractError(f"elements are nested more than {MAX_DEPTH:,} deep", stage="parse")
            tags.append(tag)
            kinds.append(kind)
            attribute_sets.append(attributes)
            parents.append(node)
            first_pieces.append(piece_count)
            node = count
            count += 1
            depth += 1
            if tag in by_tag:
                by_tag[tag].append(node)
                if tag == "a" and "href" in attributes:
                    link = marked = node
                elif tag == "textarea" and preformatted < 0:
                    preformatted = marked = node
            elif tag == "pre" and preformatted < 0:
                preformatted = marked = node
            if attributes:
                if "itemprop" in attributes or "property" in attributes:
                    worded.append(node)
                if hidden < 0 and ("style" in attributes or "hidden" in attributes) and _is_hidden(attributes):
                    hidden = marked = node
                    inline_hidden = kind is not None
    if piece_count > block_start:
        end_block()
    while node >= 0:  # elements that the parser left open
        ends[node], end_pieces[node] = count, piece_count
        node = parents[node]
    nodes.end, nodes.end_piece = ends[:count], end_pieces[:count]
    return Markup(nodes, pieces, blocks, by_tag, scripts, title, worded, spared)


def _is_beside_last(images: list[int], parent: int, node: int) -> bool:
    """Whether the last of the pictures so far stands right before an element, and is not what that stands in."""
    return bool(images) and parent < images[-1] and node - images[-1] <= _NEAR


def _is_cut(nodes: Nodes, pieces: Pieces, block_start: int, node: int, link: int, text: str) -> bool:
    """Whether a text of an element and a link goes on with the last word of its block: editors cut words in two where a link was
    made twice, and those of a paragraph where one or a style begins a letter too late. What is printed in a few words, as dates
    and names are, is parted by a style sheet alone."""
    before = pieces.text
    if not (text[0].islower() and before[-1][-1].isalpha()):
        return False
    if 0 <= pieces.link[-1] != link >= 0:
        address = nodes.attributes[link]["href"]
        return address[:1] != "#" and address == nodes.attributes[pieces.link[-1]]["href"]
    if sum(map(len, before[max(block_start, len(before) - _PIECES) :])) < _PROSE:
        return False
    for _ in range(_INLINE_DEPTH):
        if _KINDS.get(nodes.tag[node]) is None or nodes.parent[node] < 0:
            break
        node = nodes.parent[node]
    return nodes.tag[node] == "p"


def _is_run(attributes: Attributes) -> bool:
    """Whether a span of these attributes is a run of letters, and no word or button of its own."""
    if "data-contrast" in attributes:  # of a word processor, whose classes bear a number each
        return True
    if "class" in attributes:
        return attributes["class"] in _RUNS or _TEXT_RUN in attributes["class"]
    style = attributes.get("style")
    return style is not None and "id" not in attributes and not any(map(style.__contains__, _APART))


def _is_data(kind: str, inside: list[str]) -> bool:
    """Whether a script's `type` says JSON; one without a type is data where it is schema.org's and nothing else."""
    if kind:
        return "json" in kind or "JSON" in kind
    return bool(inside) and inside[0][:40].lstrip()[:1] in ("{", "[") and "schema.org" in inside[0][:400]


def _pass_over(stream: Iterator[Event]) -> tuple[list[str], Attributes]:
    """The texts up to the end of the element that has just begun, and the attributes of the first `<img>` in it."""
    texts: list[str] = []
    picture: Attributes = _NO_ATTRIBUTES
    depth = 1
    for event in stream:
        if event is None:
            depth -= 1
            if not depth:
                break
        elif event.__class__ is str:
            texts.append(event)
        else:
            depth += 1
            if next(stream) == "img" and not picture:
                picture = event  # type: ignore[assignment]
    return texts, picture


def _is_hidden(attributes: Attributes) -> bool:
    style = attributes.get("style")
    if style is not None and "none" in style and "display:none" in style.replace(" ", "").lower():
        return True
    return "hidden" in attributes


def _fold_preformatted(text: str) -> str:
    lines = text.replace(LINE_BREAK, "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")
