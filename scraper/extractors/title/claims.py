"""Every place where a page states or prints its headline, and its parts: headings, the title zone, metas, JSON-LD, `<title>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from scraper.document import Document
from scraper.draft import NOWHERE
from scraper.extractors.authors.words import NAME_LIKE, opening_of
from scraper.extractors.kickers import names_kicker, names_section
from scraper.letters import key_of
from scraper.markup import LINE_BREAK
from scraper.structured import clean
from scraper.zones import Partition, Zone
from scraper.zones.moments import find_moment

_METAS = (
    ("og", "og:title"),
    ("twitter", "twitter:title"),
    ("other_meta", "parsely-title"),
    ("other_meta", "sailthru.title"),
    ("other_meta", "dc.title"),
    ("other_meta", "dcterms.title"),
    ("other_meta", "headline"),
    ("other_meta", "title"),
)
_SEPARATOR = re.compile(
    r"\s+(?:[-–—|·•:*/»«›‹~>]|:{2,}|\|\||//|->|»»|⋆|ㅣ)\s+|\s*[|»«ㅣ｜]\s*|\s[-–—]{2,3}\s|(?<=[^\s\d]):\s+|\s+_\s+|_(?=\w+$)|-(?=[^\s-]+$)"
)
_SIGN = re.compile(r"[-–—|·•:*/»«›‹~>⋆ㅣ｜_]")  # what each separator holds; quicker to look for
_FRAME = " :|·•*~"  # signs that some sites begin their titles with
_TAKEN_APART = ("og", "ld", "title")  # the others follow these
_OWN_LINK = re.compile(r"\s[#¶§🔗]$")  # the sign of the link to the headline itself
_FEW_ELEMENTS = 10  # of a heading that is closed
_MAX_END_LINKS = 4  # texts at the end of a heading
_THREAD_PLACE = re.compile(r"#[\w-]*(?:comment|disqus|respond|repl(?:y|ies))", re.IGNORECASE)
_SECTION_SIGN = " | "
_MAX_HEADINGS = 6
_MAX_TITLES = 20
_SHORTEST, _LONGEST = 2, 400  # characters of a heading
_MIN_PART = 12  # characters
_MAX_BYLINES = 3
_HEADLINE_WORDS = 4
_MAX_PARTS = 3

#: Kinds of evidence: the page states the wording, prints it, or it is part of a statement.
STATED = frozenset(("og", "twitter", "ld", "other_meta", "title", "title_head_longest"))
PRINTED = frozenset(("h1", "h1_part", "h2", "zone"))
PARTS = frozenset(("title_head", "title_tail", "title_middle", "og_head", "og_tail"))


class Claim(Struct):
    """One wording of the headline and what speaks for it."""

    text: str
    source: str
    node: int
    evidence: set[str]


def printed_claims(document: Document, parts: Partition) -> Iterator[Claim]:
    """Headings and the title zone."""
    yield from _headings(document, parts)
    blocks = document.blocks
    for block in parts.indexes(Zone.TITLE)[:_MAX_TITLES]:
        lines = _without_moments(_above_author(document.read_block(block).split("\n")))
        node = blocks.node[block]
        yield Claim(_bare(document, node, " ".join(lines)), "zone:title", node, {"zone"})
        if len(lines) > 1:
            yield from (Claim(line, "zone:title", blocks.node[block], {"h1_part"}) for line in lines if len(line) > _MIN_PART)
    if Zone.TITLE not in parts.zones:
        yield from _beside_bylines(document, parts)


def _beside_bylines(document: Document, parts: Partition) -> Iterator[Claim]:
    """The first or last line of a block that is a byline but for it: old templates part the two by no more than a `<br>`."""
    for block in parts.indexes(Zone.BYLINE)[:_MAX_BYLINES]:
        lines = document.blocks.text[block].split("\n")
        others = [line for line in lines if not (find_moment(line) or opening_of(line))]
        is_alone = len(others) == 1 < len(lines) and others[0] in (lines[0], lines[-1])
        if is_alone and len(others[0].split()) >= _HEADLINE_WORDS:
            yield Claim(others[0], "zone:byline", document.blocks.node[block], {"zone"})


def _above_author(lines: list[str]) -> list[str]:
    """The lines of a headline's block above the one that names who wrote, where old templates part them by a `<br>`.

    >>> _above_author(["Lamp stolen", "By Mara Quill", "Staff writer"]), _above_author(["Lamp stolen", "by the sea"])
    (['Lamp stolen'], ['Lamp stolen', 'by the sea'])
    """
    for at, line in enumerate(lines[1:], 1):
        opening = opening_of(line)
        if opening is not None and NAME_LIKE.fullmatch(line[opening.end() :]):
            return lines[:at]
    return lines


def _without_moments(lines: list[str]) -> list[str]:
    """The lines of a headline's block less those that say when it was posted."""
    return [line for line in lines if not find_moment(line)] or lines if len(lines) > 1 else lines


def _headings(document: Document, parts: Partition) -> Iterator[Claim]:
    """The first headings of each rank, and the parts of those of the first rank."""
    nodes, by_tag = document.nodes, document.markup.by_tag
    headings = [(node, tag) for tag in ("h1", "h2", "h3") for node in by_tag[tag][:_MAX_HEADINGS]]
    headings = [(node, tag) for node, tag in headings if nodes.first_piece[node] < nodes.end_piece[node]]
    order = _order_of(document, parts, headings)
    titled = [(document.blocks.first_piece[i], document.read_block(i)) for i in parts.indexes(Zone.TITLE)]
    for node, tag in headings:
        first, last = nodes.first_piece[node], nodes.end_piece[node]
        if tag != "h1" and first > order.body and order.last_h1 != NOWHERE:
            continue
        inside = [text for start, text in titled if first <= start < last]  # an unclosed heading holds more than itself
        text = " ".join((" ".join(inside) or document.text_of(node)).split("\n"))
        text = _bare(document, node, text)
        if not text[-1:].isalnum():  # as few
            text = _OWN_LINK.sub("", text)
        if not _SHORTEST <= len(text) <= _LONGEST:
            continue
        yield Claim(text, tag, node, {tag, *_place_evidence(document, node, tag, order)})
        if tag == "h1" and last - first > 1:
            yield from (Claim(part, tag, node, {"h1_part"}) for part in _pieces_of(document, node))


def _bare(document: Document, heading: int, text: str) -> str:
    """A heading's headline: without what else its element holds, before and behind it."""
    text = _without_kicker(document, heading, _without_small(document, heading, _without_end_links(document, heading, text)))
    return _without_section(document, text) if _SECTION_SIGN in text else text


def _without_end_links(document: Document, heading: int, text: str) -> str:
    """A heading without the links that sites which collect headlines end it with: "(outlet.example)", the number of comments."""
    nodes, pieces = document.nodes, document.pieces
    first, end = nodes.first_piece[heading], nodes.end_piece[heading]
    for piece in range(end - 1, max(first, end - 1 - _MAX_END_LINKS), -1):
        link, words = pieces.link[piece], pieces.text[piece].strip()
        if not words:
            continue
        href = nodes.attributes[link]["href"] if link > heading and link != pieces.link[first] else ""
        is_source = words[0] == "(" and words[-1] == ")" and words[1:-1].lower() in href.lower()
        if not (is_source or (words.isdecimal() and _THREAD_PLACE.search(href))) or not text.endswith(words):
            break
        text = text.removesuffix(words).rstrip()
    return text


def _without_section(document: Document, text: str) -> str:
    """A heading without the section behind its sign ("Headline | Opinion"), where the page's address names the section, too."""
    headline, _, section = text.rpartition(_SECTION_SIGN)
    path = (document.page.final_url or document.page.url or "").partition("://")[2].split("/")[1:-1]
    is_named = bool(section.strip()) and key_of(section) in map(key_of, path)
    return headline.rstrip() if is_named and len(headline.strip()) > _MIN_PART else text


def _without_small(document: Document, heading: int, text: str) -> str:
    """A heading without the `<small>` that ends it: a subtitle, glued to the headline where the style sheet parts them."""
    nodes = document.nodes
    inside = nodes.tag[heading + 1 : min(nodes.end[heading], heading + _FEW_ELEMENTS)]
    for node in (heading + 1 + i for i, tag in enumerate(inside) if tag == "small") if "small" in inside else ():
        before = text.removesuffix(" ".join(document.text_of(node).split()))
        if len(before) < len(text) and before.strip():
            return before.strip()
    return text


def _without_kicker(document: Document, heading: int, text: str) -> str:
    """A heading without the kicker or section that it opens with in an element called so."""
    nodes = document.nodes
    for node in range(heading + 1, min(nodes.end[heading], heading + _FEW_ELEMENTS)):
        if nodes.first_piece[node] > nodes.first_piece[heading]:
            break
        name = nodes.attributes[node].get("class", "")
        if names_kicker(name) or names_section(name):
            kicker = " ".join(document.text_of(node).split())
            rest = text.removeprefix(kicker).lstrip()
            is_read_on = kicker.endswith(":") or rest.startswith(":")  # part of the headline to those who print it so
            if _MIN_PART < len(rest) < len(text) and not is_read_on:
                return rest.lstrip(_FRAME + "-–—")
    return text


class _Order(Struct, frozen=True):
    """How the headings stand to the text."""

    body: int  # the piece that begins it
    h1s: list[int]
    last_h1: int  # the last h1 before the text
    last: int  # the last heading before it


def _order_of(document: Document, parts: Partition, headings: list[tuple[int, str]]) -> _Order:
    blocks, first_piece = document.blocks, document.nodes.first_piece
    block = next(iter(parts.indexes(Zone.BODY)), None)
    body = len(document.pieces.text) if block is None else blocks.first_piece[block]
    h1s = [node for node, tag in headings if tag == "h1"]
    last_h1 = max((node for node in h1s if first_piece[node] <= body), default=NOWHERE)
    return _Order(body, h1s, last_h1, max((node for node, _ in headings if first_piece[node] <= body), default=NOWHERE))


def _place_evidence(document: Document, node: int, tag: str, order: _Order) -> Iterator[str]:
    """What a heading's place among the others, before or behind the text, and its links say of it."""
    nodes = document.nodes
    first = nodes.first_piece[node]
    if tag == "h1":
        yield "h1_only" if len(order.h1s) == 1 else "h1_first" if node == order.h1s[0] else "h1_later"
    if first > order.body:
        yield "after_body"
    elif node == order.last_h1:
        yield "h1_before_body"
    links = document.pieces.link[first : nodes.end_piece[node]]
    if min(links) >= 0:
        yield "linked_home" if _is_home(nodes.attributes[links[0]]["href"]) else "linked"
    if node == order.last:
        yield "nearest_body"


def _pieces_of(document: Document, heading: int) -> Iterator[str]:
    """What a heading's children hold, each by itself: kicker and headline often are elements of their own."""
    nodes, pieces = document.nodes, document.pieces
    runs: list[tuple[int, list[str]]] = []
    for piece in range(nodes.first_piece[heading], nodes.end_piece[heading]):
        child = pieces.node[piece]
        while child != heading and nodes.parent[child] != heading:
            child = nodes.parent[child]
        if not runs or runs[-1][0] != child:
            runs.append((child, []))
        runs[-1][1].append(pieces.text[piece])
    if len(runs) > 1:
        texts = [" ".join("".join(run).replace(LINE_BREAK, " ").split()) for _, run in runs]
        yield from (text for text in texts if len(text) > _MIN_PART)


def stated_claims(document: Document) -> Iterator[Claim]:
    """What metas, JSON-LD and `<title>` say, and their parts; a text that several of them state is taken apart once."""
    texts: dict[str, list[tuple[str, str, int]]] = {}
    for name, source, text, node in _sources(document):
        if text:
            texts.setdefault(text, []).append((name, source, node))
    for text, origins in texts.items():
        _, source, node = origins[0]
        names = [name for name, _, _ in origins]
        yield Claim(text, source, node, set(names))
        taken = [name for name in names if name in _TAKEN_APART]
        if taken:
            for part, kinds in _parts(text):
                yield Claim(part, source, node, {f"{name}_{kind}" for name in taken for kind in kinds})


def _sources(document: Document) -> Iterator[tuple[str, str, str, int]]:
    """Name of the evidence, source, text, element."""
    structured = document.structured
    for name, meta_name in _METAS:
        if found := structured.metas.get(meta_name):
            yield name, f"meta:{meta_name}", clean(found[0].text), found[0].node
    for text in structured.find_all("headline")[:1] or structured.find_all("name")[:1]:
        yield "ld", "json-ld:headline", text, NOWHERE
    yield "title", "title", clean(document.markup.title), NOWHERE


def _parts(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is left of a title when what stands before or behind one of its separators goes."""
    cuts = _cuts(text)
    for i, (start, end) in enumerate(cuts):
        yield text[:start].lstrip(_FRAME), ("head", "head_longest") if i == len(cuts) - 1 else ("head",)
        yield text[end:], ("tail", "tail_longest") if i == 0 else ("tail",)
        for later, _ in cuts[i + 1 :]:
            yield text[end:later], ("middle",)


def _cuts(text: str) -> list[tuple[int, int]]:
    """Where the first separators of a title stand; none begins before the blanks before the first sign."""
    sign = _SIGN.search(text)
    if sign is None:
        return []
    separators = _SEPARATOR.finditer(text, len(text[: sign.start()].rstrip()))
    return [found.span() for found in islice(separators, _MAX_PARTS)]


def _is_home(href: str) -> bool:
    """Whether an address is that of a site's front page."""
    return not href.strip().partition("://")[2 if "://" in href else 0].rstrip("/#").partition("/")[2 if "://" in href else 0]
