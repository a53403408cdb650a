"""Elements whose own attributes name a field: microdata, RDFa, `rel`, class and id. One pass, only on pages that need it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, repeat
from operator import contains

from scraper.caches import cache_short
from scraper.document import Document
from scraper.markup import Attributes
from scraper.zones import Partition, Zone

# Words that people who write templates put into class and id names, by field; in a name the first word decides.
_WORDS: dict[str, tuple[str, ...]] = {
    "foreign": tuple(
        (
            "comment respons reply disqus avatar related sidebar widget footer update-bar updatebar subscribe datepicker timeline "
            "lifetime candidate validat countdown"
        ).split()
    ),
    "author": tuple(
        (
            "author autor auteur byline by-line by_line verfasser redakteur redaktor redaktør writer reporter journalist vcard "
            "contributor columnist creator posted-by postedby posted_by penulis yazar"
        ).split()
    ),
    "modified": ("modif", "updat"),
    "published": tuple("publish public publié publiec publique posted-on postedon date datum fecha tarih tanggal time".split()),
}
_FIELDS = {word: field_name for field_name, words in _WORDS.items() for word in words}
#: Any of the words, by their first letter: where none begins with that of a place, it is passed over at one look.
_WORD = re.compile(
    "|".join(
        f"{letter}(?:{'|'.join(word[1:] for word in _FIELDS if word[0] == letter)})"
        for letter in dict.fromkeys(word[0] for word in _FIELDS)
    )
)
#: One of these stands in every word that tells a field ("foreign" only takes it back): fewer to look for than the words.
_TELLING = tuple(
    (
        "aut by verfasser redakt reporter writer journalist vcard contributor columnist creator posted penulis yazar modif dat publi "
        "fecha tarih tanggal time"
    ).split()
)
_BIO = re.compile(
    r"(?:author|autor)[-_]?(?:s[-_]?)?(?:bio|box|info-?box|desc|about|card|widget|image|img|photo|pic|avatar|social)"
)
#: "date" and "time" as words of their own, not in "candidate", "update" or "sometimes".
_DATE_WORD = re.compile(
    r"publi|posted[-_]?on|(?:^|[\s_-]|post|entry|article|pub)(?:date|datum|fecha|tarih|tanggal|time(?:stamp)?)(?:$|[\s_-]|line|time|published)",
)
_CAMEL_DATE = re.compile(r"(?<=[a-z])(?:Date|Time(?:stamp)?)\b")
#: What the markup's own vocabularies call a field: schema.org and its RDFa spelling.
_PROPERTIES = {
    "author": "author",
    "creator": "author",
    "datepublished": "published",
    "datecreated": "published",
    "created": "published",
    "issued": "published",
    "date": "published",
    "modified": "modified",
    "datemodified": "modified",
    "dateupdated": "modified",
    "headline": "headline",
    "articlesection": "section",
    "keywords": "tags",
    "description": "standfirst",
    "alternativeheadline": "standfirst",
}
#: Zones in which an author or a date is somebody else's.
FOREIGN = frozenset((
    Zone.COMMENTS, Zone.COMMENT_FORM, Zone.RELATED, Zone.TICKER, Zone.NAVIGATION, Zone.FOOTER, Zone.PROMOTION, Zone.SHARING,
))  # fmt: skip
#: Of these, zones whose edges are blurred: what stands in them right at the headline may be the article's all the same.
BLURRED = frozenset((Zone.NAVIGATION, Zone.FOOTER, Zone.PROMOTION, Zone.SHARING))
_BEFORE, _BEHIND = 60, 90  # elements


@dataclass(slots=True)
class Marks:
    """Element numbers by field name, in document order."""

    properties: dict[str, list[int]] = field(default_factory=dict)  # itemprop or property
    classes: dict[str, list[int]] = field(default_factory=dict)  # class or id
    rel_author: list[int] = field(default_factory=list)


def find_property(document: Document, name: str) -> list[int]:
    """The elements with text that microdata or RDFa calls `name` (a word of schema.org); only where it stands in the page."""
    nodes = document.nodes
    return [
        node
        for node in document.markup.worded
        if nodes.first_piece[node] < nodes.end_piece[node]
        and (name in (own := nodes.attributes[node]).get("itemprop", "") or name in own.get("property", ""))
        and name in _words_of(own)
    ]


def _words_of(attributes: Attributes) -> list[str]:
    """The words of microdata and RDFa that an element bears, without their vocabulary."""
    return f"{attributes.get('itemprop', '')} {attributes.get('property', '')}".replace(":", " ").split()


def find_marks(document: Document, spans: Iterable[range] | None = None) -> Marks:
    """The marked elements within some spans of elements, by default in the whole page."""
    marks = Marks()
    names: defaultdict[str, list[int]] = defaultdict(list)
    attributes, by_tag = document.nodes.attributes, document.markup.by_tag
    for span in (range(len(attributes)),) if spans is None else spans:
        owned = attributes[span.start : span.stop]
        for kind in ("class", "id"):
            for node, own in compress(zip(span, owned, strict=True), map(contains, owned, repeat(kind))):
                names[own[kind]].append(node)
        for node in _within(span, document.markup.worded):
            _add_properties(marks, node, attributes[node], document.nodes.tag[node])
        related = [node for node in _within(span, by_tag["a"]) if "rel" in attributes[node]]
        marks.rel_author += [node for node in related if "author" in attributes[node]["rel"].lower()]
    for name in _telling(names):
        if field_name := field_told(name):
            marks.classes.setdefault(field_name, []).extend(names[name])
    for nodes in marks.classes.values():
        nodes.sort()
    return marks


def _within(span: range, nodes: Sequence[int]) -> Sequence[int]:
    """Those of some elements, given in document order, that stand in a span of it."""
    first = bisect_left(nodes, span.start)
    return nodes[first : bisect_left(nodes, span.stop, first)]


def _add_properties(marks: Marks, node: int, attributes: Attributes, tag: str) -> None:
    if tag == "meta" and "itemprop" not in attributes:
        return
    for name in f"{attributes.get('itemprop', '')} {attributes.get('property', '')}".lower().split():
        if field_name := _PROPERTIES.get(name.rpartition(":")[2].rpartition("/")[2]):
            marks.properties.setdefault(field_name, []).append(node)


def _telling(names: Iterable[str]) -> list[str]:
    """The names that hold one of the stems."""
    known = list(names)
    joined = "\0".join((*known, "")).lower()  # no parsed page holds this sign
    found: set[int] = set()
    for stem in _TELLING:
        index = start = 0
        at = joined.find(stem)
        while at >= 0:
            index += joined.count("\0", start, at)
            found.add(index)
            start = joined.find("\0", at)
            at = joined.find(stem, start)
    return [known[i] for i in sorted(found)]


@cache_short(20_000)
def field_told(name: str) -> str | None:
    """The field that a class or id name tells, None where it tells none or a thing that only sounds like one.

    >>> field_told("post-author vcard"), field_told("comment-author"), field_told("entry-date"), field_told("update-bar"), field_told("dateline")
    ('author', None, 'published', None, 'published')
    """
    lowered = name.lower()
    told = _WORD.search(lowered)
    field_name = _FIELDS[told[0]] if told else "foreign"
    if told is None or field_name == "foreign":
        return None
    if field_name == "author" and _BIO.match(lowered, told.start()):
        return "bio"
    if field_name == "published" and not (_DATE_WORD.search(lowered) or _CAMEL_DATE.search(name)):
        return None
    return field_name


class Places:
    """Which zone an element's text stands in, and how far from the headline."""

    def __init__(self, document: Document, parts: Partition) -> None:
        self._document, self._parts = document, parts
        starts = document.blocks.first_piece
        titles = parts.indexes(Zone.TITLE)
        bodies = parts.indexes(Zone.BODY)
        self.title = titles[0] if titles else None
        self.body = bodies[0] if bodies else None
        self.body_end = bodies[-1] if bodies else None
        self._starts = starts

    def around(self) -> tuple[range, ...] | None:
        """The elements around the headline and right behind the text, where an article's marks stand; None: not known."""
        nodes = self._document.blocks.node
        if self.title is None or self.body is None or self.body_end is None:
            return None
        count = len(self._document.nodes.tag)
        start, first, last = nodes[min(self.title, self.body)] - _BEFORE, nodes[self.body] + _BEHIND, nodes[self.body_end]
        if last - _BEFORE <= first:
            return (range(max(start, 0), min(last + _BEHIND, count)),)
        return range(max(start, 0), min(first, count)), range(last - _BEFORE, min(last + _BEHIND, count))

    def block(self, node: int) -> int:
        """The block that the element's text begins in."""
        return max(bisect_right(self._starts, self._document.nodes.first_piece[node]) - 1, 0)

    def zone(self, node: int) -> Zone:
        """The zone of that block."""
        return self._parts.zones[self.block(node)] if self._parts.zones else Zone.OTHER

    def is_foreign(self, node: int) -> bool:
        """Whether the element stands among others' articles or comments."""
        return self.zone(node) in FOREIGN

    def is_in_reach(self, node: int, close: int, far: int) -> bool:
        """Whether the element stands near enough below the headline: `far` blocks, in a blurred zone `close`, in others' none."""
        zone, away = self.zone(node), self.distance(node)
        if zone in FOREIGN:
            return zone in BLURRED and 0 <= away <= close
        return away <= far

    def distance(self, node: int) -> int:
        """Blocks between the headline and the element; before the headline counts threefold."""
        anchor = self.title if self.title is not None else self.body
        if anchor is None:
            return 0
        away = self.block(node) - anchor
        return away if away >= 0 else -3 * away

    def blocks_near(self, before: int, behind: int) -> Iterator[int]:
        """Visible blocks around the headline, nearest first below it, then above."""
        anchor = self.title if self.title is not None else self.body
        if anchor is None:
            return
        last = len(self._parts.zones)
        for i in (*range(anchor, min(anchor + behind + 1, last)), *range(anchor - 1, max(anchor - before, 0) - 1, -1)):
            if self._parts.seen[i]:
                yield i
