"""`outlet`: the name and the tagline of who publishes the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.links import Links
from scraper.extractors.title import key_of
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone

_PUBLISHERS = ("newsmediaorganization", "organization", "corporation", "publisher")
_TAGLINE = re.compile(r"tag-?_?line|site-?_?description|slogan|motto|site-?_?desc\b|claim\b", re.I)
#: What names a link to the front page without naming the outlet.
_NO_NAMES = frozenset(
    "home homepage start startseite accueil inicio início hjem hem hjemmeside etusivu strona­główna главная trangchủ anasayfa ホーム トップ 首页 首頁 الرئيسية خانه בית 홈 หน้าแรก back logo top".replace(
        "\u00ad", ""
    ).split()
)
#: A date, an address, a telephone, a demand: no motto.
_NO_MOTTO = re.compile(
    r"\d{1,2}\D{1,20}\d{4}|\d{4}\D\d{1,2}\D|@|https?:|www\.|©|[:?!]$|°|\b(?:cookie|javascript|subscribe|sign in|log in)\b", re.I
)
_LATIN = re.compile(r"[A-Za-z]")
_CONTROLS = ("button", "label", "option", "li", "form", "input")
_MAX_HOMES = 12
_MAX_LINES = 20
_MAX_NAME = 80
_MAX_TAGLINE = 160


def extract_outlet_names(document: Document, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the outlet's name, best first."""
    stated = tuple(_names(document))
    return tuple(
        c
        for c in stated or _printed_names(document, links)
        if c.value and len(c.value) <= _MAX_NAME and not c.value.startswith(("http", "@"))
    )


def _names(document: Document) -> Iterator[Candidate]:
    structured = document.structured
    for meta in structured.metas.get("og:site_name", ())[:1]:
        yield Candidate(clean(meta.text), "meta:og:site_name", 0.95, meta.node)
    for text in structured.find_all("publisher")[:1]:
        yield Candidate(text, "json-ld:publisher", 0.9)
    for kind, trust in ((("website",), 0.85), (_PUBLISHERS, 0.7)):
        for node in structured.nodes_of(*kind):
            yield from (Candidate(text, f"json-ld:{kind[0]}", trust) for text in texts_of(node.get("name"))[:1])
    for name, trust in (
        ("application-name", 0.7),
        ("apple-mobile-web-app-title", 0.65),
        ("publisher", 0.6),
        ("dc.publisher", 0.6),
        ("dcterms.publisher", 0.6),
        ("copyright", 0.2),
    ):
        for meta in structured.metas.get(name, ())[:1]:
            yield Candidate(clean(meta.text), f"meta:{name}", trust, meta.node)


def _printed_names(document: Document, links: Links) -> Iterator[Candidate]:
    """What the links to the front page say, in words or by their picture; those that `<title>` says too first."""
    title = key_of(document.markup.title)
    found = []
    for node in links.homes[:_MAX_HOMES]:
        text = document.text_of(node) or _picture_text(document, node)
        key = key_of(text)
        if len(key) > 1 and "\n" not in text and key not in _NO_NAMES:
            found.append((key not in title, Candidate(text, "link:home", 0.6 if key in title else 0.4, node)))
    yield from (candidate for _, candidate in sorted(found, key=lambda pair: pair[0]))


def _picture_text(document: Document, node: int) -> str:
    nodes = document.nodes
    for inner in range(node + 1, nodes.end[node]):
        if nodes.tag[inner] == "img" and (alt := nodes.attributes[inner].get("alt")):
            return clean(alt)
    return ""


def extract_taglines(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """Lines of the masthead that are the outlet's motto: named so in the markup, or a text dump's one sentence there."""
    texts, nodes = document.blocks.text, document.blocks.node
    found = []
    for block in parts.indexes(Zone.MASTHEAD)[:_MAX_LINES]:
        text = texts[block]
        if not 8 <= len(text) <= _MAX_TAGLINE or document.blocks.link_chars[block] or _NO_MOTTO.search(text):
            continue
        if any(_is_tagline(document, node) for node in list(document.ancestors(nodes[block]))[:2]):
            found.append(Candidate(text, "class:tagline", 0.85, nodes[block]))
        elif (len(text.split()) >= 3 or not _LATIN.search(text)) and document.nodes.tag[nodes[block]] not in _CONTROLS:
            found.append(Candidate(text, "zone:masthead", 0.5, nodes[block]))
    found.sort(key=lambda candidate: -candidate.confidence)
    for node in document.structured.nodes_of("website", *_PUBLISHERS):
        found += [Candidate(text, "json-ld:slogan", 0.8) for text in texts_of(node.get("slogan"))[:1]]
    return tuple(found)


def _is_tagline(document: Document, node: int) -> bool:
    attributes = document.nodes.attributes[node]
    return bool(_TAGLINE.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"))
