"""`Page` to `Document`: encoding, parsed markup, base URL, addresses of elements. Each is worked out once."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urljoin

from scraper.charset import Decoded, decode
from scraper.errors import ExtractError, NotAPageError
from scraper.inline_state import find_inline_html
from scraper.markup import Attributes, Blocks, Markup, Nodes, Pieces, fold, parse
from scraper.page import Page
from scraper.structured import Structured, is_article, read_structured
from scraper.text_dump import parse_text_dump
from scraper.word_ends import CLOSING

_TAG = re.compile(
    r"<(?:!doctype|html|head|body|meta|title|div|p|span|a|br|h[1-6]|ul|ol|li|table|section|article|main|header|img|script|style|b|i|em|strong)(?=[\s/>])[^<]*>",
    re.I,
)
_LINK_ATTRIBUTES = frozenset(("href", "name", "id"))  # of a link, or of a place that one leads to
# A path from the root that resolves to itself, with or without a query; no segment of it begins with a point.
_PLAIN_PATH = re.compile(r"(?:/[\w~%+-][\w.~%+-]*)+/?(?:\?[\w.~%+&=-]+)?", re.ASCII)
_LOOK = 100_000  # characters looked at to tell HTML from a text dump
_READINGS = frozenset(("rt", "rp"))  # of ruby: what stands above the line, and the brackets for those who do not set it there
# Classes by which Bootstrap, WordPress, Drupal and the HTML5 Boilerplate hide what is only read out.
_READ_OUT = frozenset("sr-only visually-hidden visuallyhidden text-hide screen-reader-text element-invisible".split())
_CONTROL = bytes((*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_BINARY_SHARE = 0.02  # share of control and undecodable characters beyond which the bytes are no text


@dataclass(frozen=True)
class Document:
    """A page, decoded and parsed. Element and block numbers index the columns of `nodes` and `blocks`.

    All stages ask for the columns, thousands of times a page: they are plain attributes, for a property, cached or not, takes
    ten times as long.
    """

    page: Page
    encoding: str
    encoding_source: str
    is_text: bool  # a text dump: every line is a block of its own
    markup: Markup
    nodes: Nodes = field(init=False, repr=False, compare=False)  # those of the markup, as are the next two
    pieces: Pieces = field(init=False, repr=False, compare=False)
    blocks: Blocks = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name in ("nodes", "pieces", "blocks"):
            object.__setattr__(self, name, getattr(self.markup, name))

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses resolve against: `<base href>` where that is an address, else the page's own URL."""
        own = self.page.final_url or self.page.url
        for node in self.markup.by_tag["base"]:
            href = self.nodes.attributes[node].get("href")
            if href:
                try:
                    return urljoin(own or "", href.strip())
                except ValueError:  # such as an unclosed IPv6 bracket
                    break
        return own

    def absolute(self, href: str) -> str | None:
        """`href` as an absolute http(s) address, or None."""
        href = href.strip()
        if _PLAIN_PATH.fullmatch(href) and self._origin.startswith(("http://", "https://")):
            return self._origin + href
        try:
            url = urljoin(self.base_url or "", href)
        except ValueError:  # such as an unclosed IPv6 bracket
            return None
        return url if url.startswith(("http://", "https://")) else None

    @cached_property
    def _origin(self) -> str:
        """Scheme and host of the base URL; empty where it has none, or is no address."""
        try:
            return urljoin(self.base_url or "", "/")[:-1]
        except ValueError:
            return ""

    def attribute(self, node: int, name: str) -> str | None:
        """An attribute's value, None where it is absent or blank."""
        value = self.nodes.attributes[node].get(name)
        return value if value and not value.isspace() else None

    def read_block(self, block: int) -> str:
        """A block's text as it is read: without the readings above its line, and without words in it that are there to be read
        out alone, as of a link that it opens elsewhere."""
        first, end = self.blocks.first_piece[block], self.blocks.end_piece[block]
        kept = [i for i in range(first, end) if self.is_read(i)] if end - first > 1 else []
        if not kept or len(kept) == end - first or self._is_preformatted(self.blocks.node[block]):
            return self.blocks.text[block]
        read = [""]
        for text in (self.pieces.text[i] for i in kept):
            if text[0] in CLOSING:  # no blank stands before a comma, though one stands before what is left out
                read[-1] = read[-1].rstrip(" \n\t")
            read.append(text)
        return fold("".join(read))

    def is_read(self, piece: int) -> bool:
        """Whether a piece is part of the line that it stands in, as a reader sees it; a colon for those who hear it parts what
        others see apart."""
        node, known = self.pieces.node[piece], self._are_read_out
        if node not in known:
            known[node] = is_read_out(self.nodes.attributes[node].get("class", ""))
        if known[node] and any(map(str.isalnum, self.pieces.text[piece])):
            return False
        return self.nodes.tag[node] not in _READINGS

    @cached_property
    def _are_read_out(self) -> dict[int, bool]:
        """Of the elements asked for: many pieces may stand in one of long names."""
        return {}

    def _is_preformatted(self, node: int) -> bool:
        return any(self.nodes.tag[one] == "pre" for one in self.ancestors(node))

    def text_of(self, node: int) -> str:
        """Visible text of an element's subtree, white space folded."""
        first, last = self.nodes.first_piece[node], self.nodes.end_piece[node]
        text, starts, ends = self.pieces.text, self.blocks.first_piece, self.blocks.end_piece
        begin = max(bisect_right(starts, first) - 1, 0)
        if begin < len(starts) and starts[begin] <= first and last <= ends[begin]:  # nearly always
            return fold("".join(text[first:last]))
        runs = []
        for block in range(begin, len(starts)):
            if starts[block] >= last:
                break
            runs.append("".join(text[max(starts[block], first) : min(ends[block], last)]))
        return fold(" ".join(runs))

    def inside(self, node: int, tag: str) -> list[int]:
        """The elements of a tag that stand in an element, in document order."""
        found = self.markup.by_tag[tag]
        first = bisect_right(found, node)
        return found[first : bisect_left(found, self.nodes.end[node], first)]

    def ancestors(self, node: int) -> Iterator[int]:
        """The element itself and those around it, innermost first."""
        parents = self.nodes.parent
        while node >= 0:
            yield node
            node = parents[node]

    @cached_property
    def stated_body(self) -> str | None:
        """The longest `articleBody` that the page's JSON-LD states, paragraphs separated by a blank line."""
        return read_stated_text(self._stated_source) if self._stated_source else None

    @cached_property
    def stated_document(self) -> Document | None:
        """The same as a page of its own, where it is stated with its markup."""
        source = html.unescape(self._stated_source)
        return self._read_part(source) if _TAG.search(source) else None

    @cached_property
    def inline_document(self) -> Document | None:
        """The text that a page calling itself an article hands to its script, as a page of its own; see `inline_state`."""
        kind = self.structured.meta("og:type")
        if not (kind and kind.text.lower() == "article") and not is_article(self.structured.article):
            return None
        source = find_inline_html(decode(self.page.body, self.page.headers.get("content-type")).text)
        return self._read_part(source) if source else None

    def _read_part(self, source: str) -> Document | None:
        """A text that the page states with its markup, as a page of its own; None where that is nested too deep: the page itself
        is none the worse."""
        try:
            return Document(self.page, self.encoding, self.encoding_source, False, parse(source))
        except ExtractError:
            return None

    @cached_property
    def _stated_source(self) -> str:
        """The longest `articleBody` as written; empty where there is none."""
        nodes = (self.structured.article, *self.structured.nodes)
        stated = [body for node in nodes if isinstance(body := node.get("articleBody"), str) and not body.isspace()]
        return max(stated, key=len, default="")

    def xpath(self, node: int) -> str:
        """Absolute XPath of an element; `line:N` in a text dump, N from 1."""
        if self.is_text:
            return f"line:{self.nodes.attributes[node]['line']}"
        tags, parents, places, counts = self.nodes.tag, self.nodes.parent, self._places, self._counts
        steps = []
        while node >= 0:
            tag, parent = tags[node], parents[node]
            if parent not in counts:
                self._count_children(parent)
            steps.append(f"/{tag}[{places[node]}]" if counts[parent][tag] > 1 else f"/{tag}")
            node = parent
        return "".join(reversed(steps))

    def _count_children(self, parent: int) -> None:
        """The place of each child of an element among those of its tag, from 1, and their number."""
        tags, ends, places = self.nodes.tag, self.nodes.end, self._places
        child, last = parent + 1, ends[parent] if parent >= 0 else len(tags)
        counts: dict[str, int] = {}
        while child < last:
            tag = tags[child]
            places[child] = counts[tag] = counts.get(tag, 0) + 1
            child = ends[child]
        self._counts[parent] = counts

    @cached_property
    def bare_links(self) -> list[int]:
        """The `<a>` elements without an address, in document order, but for the places that links lead to."""
        attributes = self.nodes.attributes
        return [node for node in self.markup.by_tag["a"] if is_bare_link(attributes[node])]

    @cached_property
    def structured(self) -> Structured:
        """What the page says of itself for machines."""
        return read_structured(self.markup)

    @cached_property
    def _places(self) -> dict[int, int]:
        """Of the elements around those whose XPath was asked for, and of all their siblings: see `_count_children`."""
        return {}

    @cached_property
    def _counts(self) -> dict[int, dict[str, int]]:
        """Their numbers by parent and tag."""
        return {}


def read_document(page: Page) -> Document:
    """Decode and parse `page`. Raises `NotAPageError` where its bytes hold no text."""
    if not page.body or page.body.isspace():
        raise NotAPageError("the page is empty", source=page.name)
    decoded = decode(page.body, page.headers.get("content-type"))
    _refuse_binary(decoded, page)
    is_text = not _TAG.search(decoded.text, 0, _LOOK) if page.is_text is None else page.is_text
    try:
        markup = _parse(decoded, page, is_text)
    except ExtractError as error:
        error.source = page.name
        raise
    return Document(page, decoded.encoding, decoded.source, is_text, markup)


def _parse(decoded: Decoded, page: Page, is_text: bool) -> Markup:
    if is_text:
        return parse_text_dump(decoded.text)
    # Bytes that are UTF-8 already need not be encoded again
    return parse(page.body if decoded.encoding == "utf-8" and "\ufffd" not in decoded.text else decoded.text)


def read_stated_text(body: str) -> str:
    """Text of an `articleBody` or a comment's `text`, which may be plain, escaped or HTML; a blank line between paragraphs. Empty
    where its elements are nested too deep."""
    text = html.unescape(body)
    if _TAG.search(text):
        try:
            return "\n\n".join(parse(text).blocks.text)
        except ExtractError:
            return ""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def is_read_out(names: str) -> bool:
    """Whether one of an element's classes hides it from all but those who have the page read to them.

    >>> is_read_out("link__note visually-hidden"), is_read_out("visually-hidden-focusable")
    (True, False)
    """
    return not _READ_OUT.isdisjoint(names.split())


def is_bare_link(attributes: Attributes) -> bool:
    """Whether an `<a>` of these attributes has no address and is no place that links lead to."""
    return _LINK_ATTRIBUTES.isdisjoint(attributes)


def _refuse_binary(decoded: Decoded, page: Page) -> None:
    """A page may hold stray control characters, but not many."""
    sample = decoded.text[:4096]
    raw = sample.encode("utf-8", "replace")
    odd = len(raw) - len(raw.translate(None, _CONTROL)) + (sample.count("\ufffd") if decoded.source == "detected" else 0)
    if odd > 8 and odd > _BINARY_SHARE * len(sample):
        raise NotAPageError("the bytes are no text", source=page.name)
