"""HTML text to columns: elements, pieces of text and blocks, in one pass of the parser's own events.

No tree of Python objects is built: an element is an index into `Nodes`, in document order, and its subtree is the
range from itself to `end`. A *piece* is a run of text inside one element. A *block* is what a reader sees as one run
of text: pieces not parted by a block-level element or an empty line. Blocks are what zones are given to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from scraper.errors import ExtractError

Attributes = dict[str, str]

#: Elements whose text no reader sees. `title` is kept apart, data scripts too.
UNSEEN = frozenset("script style template noscript svg iframe object canvas annotation annotation-xml title".split())
#: Elements that do not end the block they stand in (HTML standard, phrasing content, without form controls).
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark math mi mn mo mrow msub msup nobr "
    "picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time track tt u var wbr".split()
)
#: Inline elements that pages place side by side as separate words: `<a>Home</a><a>News</a>`.
_WORDS = frozenset("a span time cite small".split())
_CLOSING = frozenset(",.;:!?)]}%»”’…、。，")  # what stands close to the word before it
#: Elements that someone looks up by name.
_INDEXED = (
    "html head body meta link base time h1 h2 h3 a img source picture figure figcaption form input textarea select label "
    "button article main marquee blockquote address"
).split()
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
    by_tag: dict[str, list[int]]  # node indexes of the elements that someone looks up by name
    scripts: list[tuple[Attributes, str]]  # data scripts (a `type` with "json"): attributes and source
    title: str  # text of the first <title>, white space folded


def parse(html: str | bytes) -> Markup:
    """Parse `html` (text, or bytes that are UTF-8) into columns. Whatever the markup, the result is a `Markup`, maybe empty.

    Raises `ExtractError` where elements are nested beyond `MAX_DEPTH`.
    """
    target = _target()
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    data = html if isinstance(html, bytes) else html.encode("utf-8", "replace")
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    try:
        markup: Markup = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # nothing in it that the parser takes for a document
        markup = target.close()
    return markup


def fold(text: str) -> str:
    """White space folded to single blanks; a `<br>` is a newline.

    >>> fold("  one\\n two\u2028three ")
    'one two\\nthree'
    """
    if LINE_BREAK not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split(LINE_BREAK))
    return "\n".join(line for line in lines if line)


class _Target:
    """What the parser calls: `start`, `end`, `data`, `close`."""

    __slots__ = ("close", "data", "end", "start")

    def __init__(
        self,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None],
        data: Callable[[str], None],
        close: Callable[[], Markup],
    ) -> None:
        self.start, self.end, self.data, self.close = start, end, data, close


def _target() -> _Target:
    """The parser's target: builds the columns while the parser runs.

    One closure over plain lists: its functions run once an event, and cell variables are what Python reads fastest.
    """
    nodes, pieces, blocks = Nodes(), Pieces(), Blocks()
    tags, attribute_sets, parents, ends = nodes.tag, nodes.attributes, nodes.parent, nodes.end
    first_pieces, end_pieces = nodes.first_piece, nodes.end_piece
    texts, piece_nodes, piece_links = pieces.text, pieces.node, pieces.link
    by_tag: dict[str, list[int]] = {tag: [] for tag in _INDEXED}
    scripts: list[tuple[Attributes, str]] = []
    stack: list[int] = [-1]
    title = ""
    unseen = 0  # depth inside an element that no reader sees
    capture: list[str] | None = None  # text of a data script or of <title>
    captured: Attributes = {}
    link = hidden = preformatted = -1  # the open element of that kind
    inline_hidden = False
    block_start = 0  # first piece of the open block
    starts_hidden = False  # it does not show
    link_chars = 0
    breaks = 0  # <br> since the last text
    space = False  # white space since the last text
    closed = gap = False  # a word-like element ended; another began right after

    def start(tag: str, attributes: Attributes) -> None:
        nonlocal unseen, capture, captured, breaks, gap, link, hidden, inline_hidden, preformatted
        if unseen:
            unseen += 1
            return
        if tag in INLINE:
            if closed and tag in _WORDS:
                gap = True
        elif tag == "br":
            breaks += 1
            return
        elif tag in UNSEEN:
            unseen = 1
            if tag == "title" or (tag == "script" and "json" in attributes.get("type", "")):
                capture, captured = [], attributes
            return
        else:
            if len(texts) > block_start:
                end_block()
            breaks = 0
        if len(stack) > MAX_DEPTH:
            raise ExtractError(f"elements are nested more than {MAX_DEPTH:,} deep", stage="parse")
        index = len(tags)
        tags.append(tag)
        attribute_sets.append(attributes)
        parents.append(stack[-1])
        first_pieces.append(len(texts))
        ends.append(0)
        end_pieces.append(0)
        stack.append(index)
        if tag in by_tag:
            by_tag[tag].append(index)
            if tag == "a" and "href" in attributes:
                link = index
            elif tag == "textarea" and preformatted < 0:
                preformatted = index
        elif tag == "pre" and preformatted < 0:
            preformatted = index
        if attributes and hidden < 0 and ("style" in attributes or "hidden" in attributes) and _is_hidden(attributes):
            hidden, inline_hidden = index, tag in INLINE

    def end(tag: str) -> None:
        nonlocal unseen, capture, title, breaks, closed, link, hidden, inline_hidden, preformatted
        if unseen:
            unseen -= 1
            if not unseen and capture is not None:
                text, capture = "".join(capture), None
                if tag == "script":
                    scripts.append((captured, text))
                elif not title:
                    title = fold(text)
            return
        if tag == "br":
            return
        if tag in INLINE:
            if tag in _WORDS:
                closed = True
        else:
            if len(texts) > block_start:
                end_block()
            breaks = 0
        index = stack.pop()
        ends[index] = len(tags)
        end_pieces[index] = len(texts)
        if index == link:
            link = -1
        if index == hidden:
            hidden, inline_hidden = -1, False
        if index == preformatted:
            preformatted = -1

    def data(text: str) -> None:
        nonlocal breaks, space, gap, closed, link_chars, starts_hidden
        if unseen:
            if capture is not None:
                capture.append(text)
            return
        if text.isspace():
            space = True
            if preformatted < 0:
                return
        if inline_hidden or len(stack) == 1:
            return
        if breaks:
            if breaks > 1 and preformatted < 0 and len(texts) > block_start:
                end_block()
            text = LINE_BREAK + text
            breaks = 0
        elif space or (gap and text[0] not in _CLOSING):
            text = " " + text
        space = gap = closed = False
        if len(texts) == block_start:
            starts_hidden = hidden >= 0
        texts.append(text)
        piece_nodes.append(stack[-1])
        piece_links.append(link)
        if link >= 0:
            link_chars += len(text)

    def end_block() -> None:
        nonlocal block_start, link_chars, space, gap, closed
        first, block_start = block_start, len(texts)
        raw = texts[first] if block_start - first == 1 else "".join(texts[first:])
        text = fold(raw) if preformatted < 0 else _fold_preformatted(raw)
        if text:
            owner = piece_nodes[first]
            while tags[owner] in INLINE and parents[owner] >= 0:
                owner = parents[owner]
            blocks.text.append(text)
            blocks.node.append(owner)
            blocks.first_piece.append(first)
            blocks.end_piece.append(block_start)
            blocks.link_chars.append(min(link_chars, len(text)))
            blocks.hidden.append(starts_hidden)
        link_chars = 0
        space = gap = closed = False

    def close() -> Markup:
        if len(texts) > block_start:
            end_block()
        for index in stack[1:]:  # elements that the parser left open
            ends[index] = len(tags)
            end_pieces[index] = len(texts)
        del stack[1:]
        return Markup(nodes, pieces, blocks, by_tag, scripts, title)

    return _Target(start, end, data, close)


def _is_hidden(attributes: Attributes) -> bool:
    style = attributes.get("style")
    if style is not None and "none" in style and "display:none" in style.replace(" ", "").lower():
        return True
    return "hidden" in attributes


def _fold_preformatted(text: str) -> str:
    lines = text.replace(LINE_BREAK, "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")
