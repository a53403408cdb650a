"""Pages made of pages: what a labelled page would be with fewer parts, fewer names or plainer tags.

Stored pages of today are large, and their markup names every part. A network that sees none but these is at a loss on small
pages, in old templates and where the names are new to it. So it is shown each page in other shapes, too: without some of its
parts or of its paragraphs, without some or all names, with `<div>` for tags that say what they hold, without what the page states
for machines. Every block keeps the label that it has on the page itself; columns are measured anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np

from samples import SMALL_PAGE, Sample
from scraper.charset import decode
from scraper.document import Document
from scraper.markup import UNSEEN, Event, read_events, record_events
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.tag import ZONES
from scraper.zones.vocabulary import Zone

_BODY, _TITLE, _UNKNOWN = ZONES.index(Zone.BODY), ZONES.index(Zone.TITLE), -1
_LEAST = 5  # blocks of a variant; pages that hold no more have none
_TRIES = 3
# How many of a page's parts go, and how many of its paragraphs: shares, and how often each is taken.
_PARTS_GONE = ((0.0, 0.25, 0.5, 0.8, 0.95), (0.2, 0.25, 0.25, 0.2, 0.1))
_LINES_GONE = ((0.0, 0.3, 0.7), (0.6, 0.25, 0.15))
_TITLE_GONE = 0.05
_ALL_NAMES_GONE, _SOME_NAMES_GONE, _NAMES_GONE = 0.25, 0.25, 0.6  # how often all go, how often some, how many of these at most
_PLAIN, _TAGS_PLAIN = 0.3, 0.6  # how often tags become plain, how many of them
_PLAIN_PARAGRAPHS = 0.1
_SILENT = 0.2  # how often a page states nothing for machines
_TELLING = "section article main header footer nav aside figure figcaption address time".split()
_WORD_LISTS = ("class", "id")
_NAMES = (*_WORD_LISTS, "itemprop", "role", "aria-label", "title", "itemtype", "data-testid", "rel", "property", "typeof")
_WHOLE = ("html", "body")
_STATEMENTS = ("script", "meta")
_NUMBER = "\0number"  # an attribute that no page has: the number of the element on the page itself


@dataclass(eq=False)
class _Plan:
    """What becomes of a page."""

    gone: set[int]  # elements that go, with all they hold
    names_gone: float  # share of names
    plain: dict[str, str]  # tags and what stands for them
    silent: bool  # nothing is stated for machines
    random: np.random.Generator

    def __post_init__(self) -> None:
        self._kept: dict[str, bool] = {}

    def attributes(self, attributes: dict[str, str]) -> dict[str, str]:
        """What is left of an element's attributes."""
        out = dict(attributes)
        if self.names_gone:
            for key in _NAMES:
                if key in out:
                    names = out[key].split() if key in _WORD_LISTS else [out[key]]
                    if kept := " ".join(filter(self._keeps, names)):
                        out[key] = kept
                    else:
                        del out[key]
        return out

    def _keeps(self, name: str) -> bool:
        """A name goes everywhere or nowhere."""
        if name not in self._kept:
            self._kept[name] = bool(self.random.random() >= self.names_gone)
        return self._kept[name]


def make_variants(sample: Sample, count: int, seed: int) -> list[Sample]:
    """`count` other shapes of a page, fewer where too little is left of it."""
    if sample.document.is_text:
        return []
    page = sample.document.page
    events = record_events(decode(page.body, page.headers.get("content-type")).text)
    random = np.random.default_rng([seed, crc32(f"{sample.corpus}/{sample.name}".encode())])
    variants = (_make_variant(sample, events, random) for _ in range(count))
    return [variant for variant in variants if variant]


def _make_variant(sample: Sample, events: list[Event], random: np.random.Generator) -> Sample | None:
    for _ in range(_TRIES):
        markup = read_events(list(_change(events, _make_plan(sample, random))))
        if len(markup.blocks.text) >= _LEAST:
            return _label(sample, replace(sample.document, markup=markup))
    return None


def _make_plan(sample: Sample, random: np.random.Generator) -> _Plan:
    parts_gone, paragraphs_gone = random.choice(_PARTS_GONE[0], p=_PARTS_GONE[1]), random.choice(_LINES_GONE[0], p=_LINES_GONE[1])
    share_gone = {_BODY: 0.0, _UNKNOWN: 0.0, _TITLE: _TITLE_GONE}
    gone = {node for node, zone in _find_parts(sample) if random.random() < share_gone.get(zone, parts_gone)}
    layout = sample.layout
    alone = layout.end - layout.first == 1
    gone |= {n for n in layout.node[sample.zone == _BODY].tolist() if alone[n] and random.random() < paragraphs_gone}
    names_gone = _share_of_names(random)
    tags = [tag for tag in _TELLING if random.random() < _TAGS_PLAIN] if random.random() < _PLAIN else []
    plain = {tag: "span" if tag == "time" else "div" for tag in tags}
    if random.random() < _PLAIN_PARAGRAPHS:
        plain["p"] = "div"
    return _Plan(gone, names_gone, plain, bool(random.random() < _SILENT), random)


def _share_of_names(random: np.random.Generator) -> float:
    """How many of a page's names go."""
    luck = random.random()
    if luck >= _ALL_NAMES_GONE + _SOME_NAMES_GONE:
        return 0.0
    share = random.random() * _NAMES_GONE
    return 1.0 if luck < _ALL_NAMES_GONE else share


def _find_parts(sample: Sample) -> Iterator[tuple[int, int]]:
    """The largest elements whose blocks are all of one zone, and that zone."""
    layout, nodes, zone = sample.layout, sample.document.nodes, sample.zone
    changes = np.concatenate(([0], np.cumsum(zone[1:] != zone[:-1])))
    passed = 0
    for node, (first, end) in enumerate(zip(layout.first.tolist(), layout.end.tolist(), strict=True)):
        if node >= passed and end > first and nodes.tag[node] not in _WHOLE and changes[first] == changes[end - 1]:
            passed = nodes.end[node]
            yield node, int(zone[first])


def _change(events: list[Event], plan: _Plan) -> Iterator[Event]:
    """The events of the page as the plan has it; each element bears the number that it has on the page itself."""
    stream = iter(events)
    number = -1
    gone = unseen = 0  # open elements in one that goes, and in one that no reader sees
    for event in stream:
        if event is None:
            unseen = max(0, unseen - 1)
            if gone:
                gone -= 1
            else:
                yield None
        elif isinstance(event, str):
            if not gone:
                yield event
        else:
            tag = str(next(stream))
            is_counted = not unseen and tag != "br" and tag not in UNSEEN
            number += is_counted
            unseen += bool(unseen) or tag in UNSEEN
            if gone or (is_counted and number in plan.gone) or (plan.silent and tag in _STATEMENTS):
                gone += 1
            else:
                yield {**plan.attributes(event), _NUMBER: str(number)} if is_counted else event
                yield plan.plain.get(tag, tag)


def _label(sample: Sample, document: Document) -> Sample:
    """The variant with the labels that its blocks have on the page itself; -1 where the plan has changed a block."""
    layout = Layout(document)
    source = np.array(list(_find_sources(sample.document, document)))
    is_known = source >= 0
    shrunk = np.sqrt(max(SMALL_PAGE, len(sample.zone)) / max(SMALL_PAGE, len(source)))
    return replace(
        sample,
        document=document,
        layout=layout,
        mass=np.array([len(text) for text in document.blocks.text], dtype=np.float64),
        body=np.where(is_known, sample.body[source], -1),
        zone=np.where(is_known, sample.zone[source], -1),
        given_zone=np.where(is_known, sample.given_zone[source], -1),
        weight=np.where(is_known, sample.weight[source] * shrunk, 0.0),
    )


def _find_sources(page: Document, variant: Document) -> Iterator[int]:
    """Of each block of the variant the page's own block: the same text in the same element; -1 where there is none."""
    own: dict[tuple[str, str], int] = {}
    for block, (first, text) in enumerate(zip(page.blocks.first_piece, page.blocks.text, strict=True)):
        own.setdefault((str(page.pieces.node[first]), text), block)
    for first, text in zip(variant.blocks.first_piece, variant.blocks.text, strict=True):
        number = variant.nodes.attributes[variant.pieces.node[first]][_NUMBER]
        yield own.get((number, text), -1)
