"""`title`: the headline as printed, without the site's name.

Every place where a page states its headline gives a candidate: headings, the title zone, metas, JSON-LD, `<title>` and
its parts. Candidates that say the same words are one; what speaks for it adds up by `WEIGHTS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import fsum
from urllib.parse import unquote

from msgspec import Struct

from scraper.document import Document
from scraper.draft import NOWHERE, Candidate
from scraper.extractors.title_echoes import Body, echoes, shared_texts
from scraper.extractors.title_weights import WEIGHTS
from scraper.letters import key_of
from scraper.markup import LINE_BREAK
from scraper.structured import clean, types_of
from scraper.zones import Partition, Zone

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
_WORD = re.compile(r"\w{3,}")
_AGREED = ("agree_0", "agree_1", "agree_2", "agree_3")  # by how many of the page's statements say the wording
#: Shares of a wording's words that the address has too, and of the address's that the wording has.
_OF_OWN = ((0.9, "slug_all"), (0.6, "slug_some"), (0.3, "slug_little"), (0.0, "slug_none"))
_OF_SLUG = ((0.9, "all_slug"), (0.6, "some_slug"), (0.3, "little_slug"), (0.0, "no_slug"))
_SIZES = ((-5, "chars_5"), (-12, "chars_12"), (-25, "chars_25"), (-120, "chars_ok"), (float("-inf"), "chars_120"))
_ENDS = (("ends_colon", (":", "：")), ("ends_dots", ("...", "…")), ("ends_question", ("?",)))
_END_SIGNS = frozenset(mark[-1] for _, marks in _ENDS for mark in marks)
_OWN_LINK = re.compile(r"\s[#¶§🔗]$")  # the sign of the link to the headline itself
_FEW_ELEMENTS = 10  # of a heading that is closed
_MAX_HEADINGS = 6
_MIN_PART = 12  # characters
_MAX_PARTS = 3

_STATED = frozenset(("og", "twitter", "ld", "other_meta", "title", "title_head_longest"))
_SURE = frozenset(("og", "ld"))  # a headline that one of these states too needs no further evidence
_HEADED = frozenset(("h1", "h1_part", "h2", "zone"))
_PART = frozenset(("title_head", "title_tail", "title_middle", "og_head", "og_tail"))
_NAMES_SITE = frozenset(("site", "holds_site"))
_DISPUTED = frozenset((*_STATED, *_PART, "h1", "h1_part", "zone"))  # whose echoes are looked for
_SINGLE = {name: weight for name, weight in WEIGHTS.items() if "+" not in name}
#: What a kind of evidence adds beside others, by the first of the two.
_PAIRS: dict[str, tuple[tuple[str, float], ...]] = {
    one: tuple((name.partition("+")[2], weight) for name, weight in WEIGHTS.items() if name.startswith(f"{one}+"))
    for one in dict.fromkeys(name.partition("+")[0] for name in WEIGHTS if "+" in name)
}


class _Claim(Struct):
    """One wording of the headline and what speaks for it."""

    text: str
    source: str
    node: int
    evidence: set[str]


def extract_titles(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """Candidates for the title, best first."""
    claims = list(find_claims(document, parts).values())
    if not claims:
        return ()
    scored = sorted(((_score(claim), -i, claim) for i, claim in enumerate(claims)), reverse=True)
    if "site" in scored[0][2].evidence:  # the site's own name is the title only where the page states none beside it
        scored.sort(key=lambda one: one[2].evidence.isdisjoint(_PART) or not one[2].evidence.isdisjoint(_NAMES_SITE))
    best = scored[0][0]
    return tuple(Candidate(claim.text, claim.source, _confidence(score, best), claim.node) for score, _, claim in scored[:8])


def find_claims(document: Document, parts: Partition) -> dict[str, _Claim]:
    """Every wording of the headline on the page, by its letters, with its evidence."""
    claims: dict[str, _Claim] = {}
    for claim in (*_printed(document, parts), *_stated(document)):
        if key := key_of(claim.text):
            known = claims.setdefault(key, claim)
            known.evidence |= claim.evidence
            if known.node == NOWHERE and claim.node != NOWHERE and "h1" in claim.evidence:
                known.text, known.source, known.node = claim.text, claim.source, claim.node
    said = _said_by(document)
    h1 = next((key for key, claim in claims.items() if "h1_before_body" in claim.evidence), "")
    ld = next((key for key, claim in claims.items() if "ld" in claim.evidence), "")
    is_news = any(name.endswith("newsarticle") for name in types_of(document.structured.article))
    around = {name for name, holds in (("has_h1", h1), ("has_ld", ld), ("news", is_news)) if holds}
    for key, claim in claims.items():
        claim.evidence.update(around, _relations(claim, key, said))
        if shared := _parts_of_h1(key, h1):
            claim.evidence.add(shared)
    if not any("h1_before_body" in claim.evidence and claim.evidence & _SURE for claim in claims.values()):
        body, handed_over = Body(document.page.body), shared_texts(document)
        for key, claim in claims.items():
            if not claim.evidence.isdisjoint(_DISPUTED):
                claim.evidence.update(echoes(body, claim.text, key, handed_over))
    return claims


def _printed(document: Document, parts: Partition) -> Iterator[_Claim]:
    """Headings and the title zone."""
    yield from _headings(document, parts)
    blocks = document.blocks
    for block in parts.indexes(Zone.TITLE):
        lines = blocks.text[block].split("\n")
        node = blocks.node[block]
        yield _Claim(_without_small(document, node, " ".join(lines)), "zone:title", node, {"zone"})
        if len(lines) > 1:
            yield from (_Claim(line, "zone:title", blocks.node[block], {"h1_part"}) for line in lines if len(line) > _MIN_PART)


def _headings(document: Document, parts: Partition) -> Iterator[_Claim]:
    """The first headings of each rank, and the parts of those of the first rank."""
    nodes, by_tag = document.nodes, document.markup.by_tag
    headings = [(node, tag) for tag in ("h1", "h2", "h3") for node in by_tag.get(tag, ())[:_MAX_HEADINGS]]
    headings = [(node, tag) for node, tag in headings if nodes.first_piece[node] < nodes.end_piece[node]]
    order = _order_of(document, parts, headings)
    titled = [(document.blocks.first_piece[i], document.blocks.text[i]) for i in parts.indexes(Zone.TITLE)]
    for node, tag in headings:
        first, last = nodes.first_piece[node], nodes.end_piece[node]
        if tag != "h1" and first > order.body and order.last_h1 != NOWHERE:
            continue
        inside = [text for start, text in titled if first <= start < last]  # an unclosed heading holds more than itself
        text = " ".join((" ".join(inside) or document.text_of(node)).split("\n"))
        text = _without_small(document, node, text)
        if not text[-1:].isalnum():  # as few
            text = _OWN_LINK.sub("", text)
        if len(text) < 2 or len(text) > 400:
            continue
        yield _Claim(text, tag, node, {tag, *_place_evidence(document, node, tag, order)})
        if tag == "h1" and last - first > 1:
            yield from (_Claim(part, tag, node, {"h1_part"}) for part in _pieces_of(document, node))


def _without_small(document: Document, heading: int, text: str) -> str:
    """A heading without the `<small>` that ends it: a subtitle, glued to the headline where the style sheet parts them."""
    nodes = document.nodes
    for node in range(heading + 1, min(nodes.end[heading], heading + _FEW_ELEMENTS)):
        if nodes.tag[node] == "small":
            before = text.removesuffix(" ".join(document.text_of(node).split()))
            if len(before) < len(text) and before.strip():
                return before.strip()
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
    if all(link >= 0 for link in links):
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


def _stated(document: Document) -> Iterator[_Claim]:
    """What metas, JSON-LD and `<title>` say, and their parts; a text that several of them state is taken apart once."""
    texts: dict[str, list[tuple[str, str, int]]] = {}
    for name, source, text, node in _sources(document):
        if text:
            texts.setdefault(text, []).append((name, source, node))
    for text, origins in texts.items():
        _, source, node = origins[0]
        names = [name for name, _, _ in origins]
        yield _Claim(text, source, node, set(names))
        taken = [name for name in names if name in _TAKEN_APART]
        if taken:
            for part, kinds in _parts(text):
                yield _Claim(part, source, node, {f"{name}_{kind}" for name in taken for kind in kinds})


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
    cuts = [found.span() for found in _SEPARATOR.finditer(text)][:_MAX_PARTS] if _SIGN.search(text) else []
    for i, (start, end) in enumerate(cuts):
        yield text[:start].lstrip(_FRAME), ("head", "head_longest") if i == len(cuts) - 1 else ("head",)
        yield text[end:], ("tail", "tail_longest") if i == 0 else ("tail",)
        for later, _ in cuts[i + 1 :]:
            yield text[end:later], ("middle",)


class _Said(Struct, frozen=True):
    """What else of the page a wording is held against: letters and digits alone."""

    title: str
    og: str
    site: frozenset[str]  # names
    long_names: tuple[str, ...]  # of these
    path: frozenset[str]  # words of the address


def _said_by(document: Document) -> _Said:
    site = _site_names(document)
    path = frozenset(_WORD.findall(_address_slug(document).casefold()))
    long_names = tuple(name for name in site if len(name) > 3)
    return _Said(key_of(document.markup.title), key_of(_meta_text(document, "og:title")), site, long_names, path)


def _relations(claim: _Claim, key: str, said: _Said) -> list[str]:
    """How a wording stands to the other statements of the page, to the site's name and to the address."""
    stated = len(claim.evidence & _STATED)
    found = [_rank(_SIZES, -len(key)), _AGREED[min(stated, 3)]]
    if key in said.site:
        found.append("site")
    elif key.startswith(said.long_names) or key.endswith(said.long_names):
        found.append("holds_site")
    if key in said.title and key != said.title:
        found.append("in_title")
    if key != said.og:
        if key in said.og:
            found.append("in_og")
        if said.og and said.og in key:
            found.append("holds_og")
    if claim.text[-1:] in _END_SIGNS:
        found += [name for name, marks in _ENDS if claim.text.endswith(marks)]
    if " " not in claim.text.strip():
        found.append("one_word")
    if said.path:
        own = _WORD.findall(claim.text.casefold())
        common = len(list(filter(said.path.__contains__, own)))
        found.append(_rank(_OF_OWN, common / len(own) if own else 0.0))
        found.append(_rank(_OF_SLUG, common / len(said.path)))
    is_headed = not claim.evidence.isdisjoint(_HEADED)
    if stated and is_headed:
        found.append("printed_and_stated")
    if not claim.evidence.isdisjoint(_PART) and ("h3" in claim.evidence or is_headed):
        found.append("printed_and_part")
    return found


def _rank(ranks: tuple[tuple[float, str], ...], value: float) -> str:
    """The first rank whose least value is reached; the last one is reached by all."""
    for least, name in ranks:
        if value >= least:
            return name
    return ranks[-1][1]


def _parts_of_h1(key: str, h1: str) -> str | None:
    """How a wording and the printed headline share their words."""
    if not h1 or key == h1:
        return None
    if key.endswith(h1):
        return "h1_with_kicker"
    if key.startswith(h1):
        return "h1_with_tail"
    if h1.endswith(key):
        return "h1_less_kicker"
    return "h1_less_tail" if h1.startswith(key) else None


def _is_home(href: str) -> bool:
    """Whether an address is that of a site's front page."""
    return not href.strip().partition("://")[2 if "://" in href else 0].rstrip("/#").partition("/")[2 if "://" in href else 0]


def _site_names(document: Document) -> frozenset[str]:
    structured = document.structured
    names = [
        m.text
        for name in ("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher")
        for m in structured.metas.get(name, ())[:1]
    ]
    names += structured.find_all("publisher.name")[:1]
    for node in structured.nodes_of("website", "organization", "newsmediaorganization"):
        names += structured.find_all("name", node)[:1]
    host = (document.page.final_url or document.page.url or "").partition("://")[2].partition("/")[0].lower().removeprefix("www.")
    if host:
        names += [host, host.split(".")[0], ".".join(host.split(".")[-2:]), host.split(".")[-2] if "." in host else host]
    return frozenset(key for key in map(key_of, names) if key)


def _address_slug(document: Document) -> str:
    """The longest segment of the address's path: where systems write the headline."""
    url = document.page.final_url or document.page.url or ""
    path = url.partition("://")[2].partition("/")[2].partition("?")[0]
    return unquote(max(path.split("/"), key=len))


def _meta_text(document: Document, name: str) -> str:
    found = document.structured.meta(name)
    return clean(found.text) if found else ""


def _score(claim: _Claim) -> float:
    own = claim.evidence
    pairs = [weight for one in own if one in _PAIRS for other, weight in _PAIRS[one] if other in own]
    return fsum([_SINGLE.get(name, 0.0) for name in own] + pairs)  # exact: a set has no order


def _confidence(score: float, best: float) -> float:
    return round(max(0.05, 0.9 + 0.1 * min(0.0, score - best)), 2)
