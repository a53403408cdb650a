"""`title`: the headline as printed, without the site's name.

Every place where a page states its headline gives a candidate: headings, the title zone, metas, JSON-LD, `<title>` and
its parts. Candidates that say the same words are one; what speaks for it adds up by `_WEIGHTS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scraper.document import Document
from scraper.draft import NOWHERE, Candidate
from scraper.structured import clean
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
_SEPARATOR = re.compile(r"\s+(?:[-–—|·•:*/»«›‹~>]|::|\|\||//|->|»»|⋆|ㅣ)\s+|\s*[|»«ㅣ｜]\s*|\s[-–—]{2,3}\s|(?<=[^\s\d]):\s+|\s+_\s+|_(?=\w+$)|-(?=[^\s-]+$)")
_MAX_HEADINGS = 12
_MAX_PARTS = 6

#: Weight of each piece of evidence, fitted to pages with known titles (see tools/fit_title.py).
_WEIGHTS: dict[str, float] = {
    "og_head": 1.62,
    "h2": 1.39,
    "ld+h2": 1.37,
    "chars_ok": 1.25,
    "title+zone": 1.17,
    "h1_less_kicker": 1.14,
    "zone": 1.06,
    "og": 0.95,
    "slug_all": 0.85,
    "h1": 0.79,
    "og+h2": 0.76,
    "og_tail_longest": 0.75,
    "title_middle": 0.75,
    "h1+has_ld": 0.73,
    "h1+has_h1": 0.69,
    "printed_and_part": 0.68,
    "ld+twitter": 0.67,
    "chars_120": 0.65,
    "h1_first": 0.61,
    "h1_before_body": 0.54,
    "agree_1": 0.53,
    "agree_3": 0.52,
    "nearest_body": 0.51,
    "ld+title_head_longest": 0.49,
    "h1_only": 0.47,
    "twitter+has_h1": 0.44,
    "title+h2": 0.43,
    "og_tail": 0.4,
    "title_tail": 0.39,
    "ld+has_h1": 0.39,
    "title_head": 0.38,
    "ld+has_ld": 0.36,
    "ld": 0.36,
    "twitter": 0.34,
    "ld_head": 0.34,
    "og+title_head_longest": 0.32,
    "linked": 0.31,
    "in_title": 0.3,
    "other_meta": 0.3,
    "og+has_h1": 0.29,
    "h2+zone": 0.25,
    "og+title": 0.21,
    "h1_with_kicker": 0.21,
    "title_head_longest+has_h1": 0.2,
    "h1+h2": 0.2,
    "title+has_h1": 0.15,
    "og+h1": 0.15,
    "og_middle": 0.13,
    "zone+has_h1": 0.11,
    "twitter+title": -0.13,
    "h2+title_head_longest": -0.14,
    "og+ld": -0.21,
    "h1_less_tail": -0.22,
    "og+has_ld": -0.23,
    "og+twitter": -0.23,
    "slug_little": -0.25,
    "twitter+zone": -0.25,
    "ld+zone": -0.28,
    "h3": -0.28,
    "ld+title": -0.3,
    "zone+title_head_longest": -0.31,
    "title_tail_longest": -0.33,
    "printed_and_stated": -0.34,
    "title": -0.35,
    "title+h1": -0.49,
    "title+has_ld": -0.54,
    "title_head_longest": -0.58,
    "ld_tail_longest": -0.58,
    "h1+title_head_longest": -0.59,
    "og_head_longest": -0.6,
    "slug_none": -0.65,
    "ld_tail": -0.65,
    "ld_middle": -0.66,
    "one_word": -0.69,
    "twitter+h2": -0.69,
    "chars_5": -0.73,
    "title_head_longest+has_ld": -0.74,
    "h2+has_h1": -0.75,
    "twitter+h1": -0.75,
    "twitter+has_ld": -0.8,
    "ld+h1": -0.87,
    "agree_0": -1.05,
    "h2+has_ld": -1.06,
    "holds_og": -1.06,
    "zone+has_ld": -1.1,
    "site": -1.14,
    "linked_home": -1.14,
    "chars_12": -1.19,
    "after_body": -1.48,
    "holds_site": -1.68,
}


@dataclass(slots=True)
class _Claim:
    """One wording of the headline and what speaks for it."""

    text: str
    source: str
    node: int
    evidence: set[str] = field(default_factory=set)


def extract_titles(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """Candidates for the title, best first."""
    claims = list(find_claims(document, parts).values())
    if not claims:
        return ()
    scored = sorted(((_score(claim), -i, claim) for i, claim in enumerate(claims)), reverse=True)
    return tuple(
        Candidate(claim.text, claim.source, _confidence(score, scored[0][0]), claim.node) for score, _, claim in scored[:8]
    )


def key_of(text: str) -> str:
    """Letters and digits alone: what makes two wordings the same headline.

    >>> key_of("It’s “on”!") == key_of('It\\'s "ON"')
    True
    """
    return "".join(filter(str.isalnum, text.casefold()))


def find_claims(document: Document, parts: Partition) -> dict[str, _Claim]:
    """Every wording of the headline on the page, by its letters, with its evidence."""
    claims: dict[str, _Claim] = {}
    for claim in (*_printed(document, parts), *_stated(document)):
        if key := key_of(claim.text):
            known = claims.setdefault(key, claim)
            known.evidence |= claim.evidence
            if known.node == NOWHERE and claim.node != NOWHERE and "h1" in claim.evidence:
                known.text, known.source, known.node = claim.text, claim.source, claim.node
    site = _site_names(document)
    title, og = key_of(document.markup.title), key_of(_meta_text(document, "og:title"))
    path = key_of((document.page.final_url or document.page.url or "").partition("://")[2].partition("/")[2])
    h1 = next((key for key, claim in claims.items() if "h1_before_body" in claim.evidence), "")
    ld = next((key for key, claim in claims.items() if "ld" in claim.evidence), "")
    for key, claim in claims.items():
        claim.evidence |= set(_relations(claim, key, title, og, site, path))
        claim.evidence |= set(_pairs(claim, key, h1, ld))
    return claims


def _printed(document: Document, parts: Partition) -> Iterator[_Claim]:
    """Headings and the title zone."""
    blocks, nodes = document.blocks, document.nodes
    body = next(iter(parts.indexes(Zone.BODY)), len(blocks.text))
    body_piece = blocks.first_piece[body] if body < len(blocks.text) else len(document.pieces.text)
    by_tag = document.markup.by_tag
    headings = [(node, "h1") for node in by_tag.get("h1", ())[:_MAX_HEADINGS]]
    headings += [(node, tag) for tag in ("h2", "h3") for node in by_tag.get(tag, ())[:_MAX_HEADINGS]]
    firsts = [node for node, tag in headings if tag == "h1" and nodes.first_piece[node] < nodes.end_piece[node]]
    last_heading = max((n for n, _ in headings if nodes.first_piece[n] < nodes.end_piece[n] and nodes.first_piece[n] <= body_piece), default=NOWHERE)
    for node, tag in headings:
        first, last = nodes.first_piece[node], nodes.end_piece[node]
        if first == last:
            continue
        text = " ".join(document.text_of(node).split("\n"))
        if len(text) < 2 or len(text) > 400:
            continue
        evidence = {tag}
        if tag == "h1":
            evidence.add("h1_only" if len(firsts) == 1 else "h1_first" if node == firsts[0] else "h1_later")
        if first > body_piece:
            evidence.add("after_body")
        elif tag == "h1" and node == max((n for n in firsts if nodes.first_piece[n] <= body_piece), default=NOWHERE):
            evidence.add("h1_before_body")
        links = document.pieces.link[first:last]
        if all(link >= 0 for link in links):
            evidence.add("linked_home" if _is_home(nodes.attributes[links[0]]["href"]) else "linked")
        if first <= body_piece and node == last_heading:
            evidence.add("nearest_body")
        yield _Claim(text, tag, node, evidence)
    for block in parts.indexes(Zone.TITLE):
        yield _Claim(" ".join(blocks.text[block].split("\n")), "zone:title", blocks.node[block], {"zone"})


def _stated(document: Document) -> Iterator[_Claim]:
    """What metas, JSON-LD and `<title>` say."""
    structured = document.structured
    for name, meta_name in _METAS:
        if found := structured.meta(meta_name):
            text = clean(found.text)
            yield _Claim(text, f"meta:{meta_name}", found.node, {name})
            if name == "og":
                yield from _parts(text, "og", f"meta:{meta_name}", found.node)
    for text in structured.find_all("headline")[:1] or structured.find_all("name")[:1]:
        yield _Claim(text, "json-ld:headline", NOWHERE, {"ld"})
        yield from _parts(text, "ld", "json-ld:headline", NOWHERE)
    title = clean(document.markup.title)
    if title:
        yield _Claim(title, "title", NOWHERE, {"title"})
        yield from _parts(title, "title", "title", NOWHERE)


def _parts(text: str, name: str, source: str, node: int) -> Iterator[_Claim]:
    """What is left of a title when what stands before or after one of its separators goes."""
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(text)][:_MAX_PARTS]
    for i, (start, end) in enumerate(cuts):
        yield _Claim(text[:start], source, node, {f"{name}_head", *({f"{name}_head_longest"} if i == len(cuts) - 1 else ())})
        yield _Claim(text[end:], source, node, {f"{name}_tail", *({f"{name}_tail_longest"} if i == 0 else ())})
        for later, _ in cuts[i + 1 :]:
            yield _Claim(text[end:later], source, node, {f"{name}_middle"})


def _relations(claim: _Claim, key: str, title: str, og: str, site: frozenset[str], path: str) -> Iterator[str]:
    words = claim.text.split()
    if key in site or any(len(name) > 3 and key == name for name in site):
        yield "site"
    elif any(len(name) > 3 and (key.startswith(name) or key.endswith(name)) for name in site):
        yield "holds_site"
    if key in title and key != title:
        yield "in_title"
    if key in og and key != og:
        yield "in_og"
    if og and og in key and key != og:
        yield "holds_og"
    size = len(key)
    yield "chars_5" if size <= 5 else "chars_12" if size <= 12 else "chars_25" if size <= 25 else "chars_120" if size > 120 else "chars_ok"
    if len(words) == 1:
        yield "one_word"
    if path:
        share = sum(key_of(word) in path for word in words if len(word) > 2) / max(1, sum(len(word) > 2 for word in words))
        yield "slug_all" if share >= 0.9 else "slug_some" if share >= 0.6 else "slug_little" if share >= 0.3 else "slug_none"
    stated = claim.evidence & {"og", "twitter", "ld", "other_meta", "title", "title_head_longest"}
    yield f"agree_{min(len(stated), 3)}"
    if claim.evidence & {"h1", "h2", "zone"} and stated:
        yield "printed_and_stated"
    if claim.evidence & {"h1", "h2", "h3", "zone"} and claim.evidence & {"title_head", "title_tail", "title_middle", "og_head", "og_tail"}:
        yield "printed_and_part"


def _pairs(claim: _Claim, key: str, h1: str, ld: str) -> Iterator[str]:
    own = claim.evidence
    if h1 and key != h1:
        if key.endswith(h1):
            yield "h1_with_kicker"
        elif key.startswith(h1):
            yield "h1_with_tail"
        elif h1.endswith(key):
            yield "h1_less_kicker"
        elif h1.startswith(key):
            yield "h1_less_tail"
    names = [name for name in ("og", "ld", "twitter", "title", "h1", "h2", "zone", "title_head_longest") if name in own]
    for i, first in enumerate(names):
        for second in names[i + 1 :]:
            yield f"{first}+{second}"
        if ld:
            yield f"{first}+has_ld"
        if h1:
            yield f"{first}+has_h1"
        if own & {"h1_with_kicker", "h1_less_kicker"}:
            yield f"{first}+kicker"


def _is_home(href: str) -> bool:
    """Whether an address is that of a site's front page."""
    return not href.strip().partition("://")[2 if "://" in href else 0].rstrip("/#").partition("/")[2 if "://" in href else 0]


def _site_names(document: Document) -> frozenset[str]:
    structured = document.structured
    names = [m.text for name in ("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher") for m in structured.metas.get(name, ())[:1]]
    names += structured.find_all("publisher.name")[:1]
    for node in structured.nodes_of("website", "organization", "newsmediaorganization"):
        names += structured.find_all("name", node)[:1]
    host = (document.page.final_url or document.page.url or "").partition("://")[2].partition("/")[0].lower().removeprefix("www.")
    if host:
        names += [host, host.split(".")[0], ".".join(host.split(".")[-2:]), host.split(".")[-2] if "." in host else host]
    return frozenset(key for key in map(key_of, names) if key)


def _meta_text(document: Document, name: str) -> str:
    found = document.structured.meta(name)
    return clean(found.text) if found else ""


def _score(claim: _Claim) -> float:
    return sum(_WEIGHTS.get(name, 0.0) for name in claim.evidence)


def _confidence(score: float, best: float) -> float:
    return round(max(0.05, min(0.99, 0.9 + 0.1 * (score - best))), 2)
