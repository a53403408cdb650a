"""`outlet`: the name and the tagline of who publishes the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.links import Links
from scraper.letters import key_of
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone

_PUBLISHERS = ("newsmediaorganization", "organization", "corporation", "publisher")
_TAGLINE = re.compile(r"tag-?_?line|site-?_?description|slogan|motto|site-?_?desc\b|claim\b", re.I)
#: What names a link to the front page without naming the outlet.
_NO_NAMES = frozenset(
    (
        "home homepage start startseite accueil inicio início hjem hem hjemmeside etusivu главная anasayfa ホーム トップ 首页 "
        "首頁 الرئيسية خانه בית 홈 หน้าแรก trangchủ stronagłówna back logo top"
    ).split()
)
#: A date, an address, a telephone, a demand: no motto.
_NO_MOTTO = re.compile(
    r"\d{1,2}\D{1,20}\d{4}|\d{4}\D\d{1,2}\D|@|https?:|www\.|©|[:?!]$|°|\b(?:cookie|javascript|subscribe|sign in|log in)\b", re.I
)
_SEPARATORS = re.compile(r"\s+[-–—|·•:»«/]+\s+|\s*[|:：｜]+\s+|:{2,}")
_LATIN = re.compile(r"[A-Za-z]")
_CONTROLS = ("button", "label", "option", "li", "form", "input")
_MAX_HOMES = 12
_MAX_LINES = 20
_MAX_NAME = 80
_MAX_TAGLINE = 160


def extract_outlet_names(document: Document, parts: Partition, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the outlet's name, best first."""
    stated = tuple(_names(document))
    return tuple(
        c
        for c in stated or _printed_names(document, parts, links)
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
        if found := structured.meta(name):
            yield Candidate(clean(found.text), f"meta:{name}", trust, found.node)


def _printed_names(document: Document, parts: Partition, links: Links) -> Iterator[Candidate]:
    """What the links to the front page say, in words or by their picture; those that `<title>` says too first."""
    title = key_of(document.markup.title)
    found = []
    for node in links.homes[:_MAX_HOMES]:
        text = document.text_of(node) or _picture_text(document, node)
        key = key_of(text)
        if len(key) > 1 and "\n" not in text and key not in _NO_NAMES:
            found.append((key not in title, Candidate(text, "link:home", 0.6 if key in title else 0.4, node)))
    yield from (candidate for _, candidate in sorted(found, key=lambda pair: pair[0]))
    if not found:
        yield from _repeated(document, parts)


def _repeated(document: Document, parts: Partition) -> Iterator[Candidate]:
    """Parts of `<title>` that the page's head, foot or pictures say too."""
    blocks = document.blocks
    around = [blocks.text[i] for i in parts.indexes(Zone.MASTHEAD, Zone.FOOTER, Zone.NOTICE)]
    pictures = [document.nodes.attributes[node].get("alt", "") for node in document.markup.by_tag.get("img", ())[:5]]
    said = " ".join(map(key_of, (*around, *pictures)))
    for part in _SEPARATORS.split(document.markup.title):
        if len(key_of(part)) > 3 and key_of(part) in said:
            yield Candidate(part.strip(), "title", 0.4)


def _picture_text(document: Document, node: int) -> str:
    nodes = document.nodes
    for inner in range(node + 1, nodes.end[node]):
        if nodes.tag[inner] == "img" and (alt := nodes.attributes[inner].get("alt")):
            return clean(alt)
    return ""


def extract_taglines(document: Document, parts: Partition, links: Links) -> tuple[Candidate, ...]:
    """What the page's head prints as the outlet's motto: named so in the markup, or right behind the outlet's name."""
    found = [
        Candidate(text, "json-ld:slogan", 0.8)
        for node in document.structured.nodes_of("website", *_PUBLISHERS)
        for text in texts_of(node.get("slogan"))[:1]
    ]
    blocks = document.blocks
    if document.is_text:
        found += [
            Candidate(blocks.text[i], "zone:masthead", 0.6, blocks.node[i])
            for i in parts.indexes(Zone.MASTHEAD)
            if _is_motto(blocks.text[i])
        ]
        return tuple(found)
    top = next(iter(parts.indexes(Zone.TITLE, Zone.BODY)), len(blocks.text))
    for i in range(min(top, _MAX_LINES)):
        if blocks.link_chars[i] or not parts.seen[i] or not _is_motto(blocks.text[i]):
            continue
        node = blocks.node[i]
        if _is_tagline(document, node) or _is_tagline(document, document.nodes.parent[node]):
            found.append(Candidate(blocks.text[i], "class:tagline", 0.85, node))
    for home in links.homes[:_MAX_HOMES]:
        text, node = _behind(document, home, top)
        if text and _is_motto(text):
            found.append(Candidate(text, "near:name", 0.6, node))
    return tuple(sorted(found, key=lambda candidate: -candidate.confidence))


def _behind(document: Document, home: int, top: int) -> tuple[str, int]:
    """The unlinked text right behind a link to the front page: in its block, else the next block; above the headline only."""
    blocks, pieces = document.blocks, document.pieces
    last = document.nodes.end_piece[home]
    block = bisect_right(blocks.first_piece, max(last - 1, 0)) - 1
    if not 0 <= block < top:
        return "", home
    if last < blocks.end_piece[block]:
        return ("", home) if pieces.link[last] >= 0 else (" ".join(pieces.text[last].split()), pieces.node[last])
    if document.nodes.first_piece[home] == last and last == blocks.first_piece[block]:
        return "", home
    following = block + 1
    if following >= top or blocks.link_chars[following] or document.nodes.tag[blocks.node[following]] in _CONTROLS:
        return "", home
    return blocks.text[following], blocks.node[following]


def _is_motto(text: str) -> bool:
    if not 8 <= len(text) <= _MAX_TAGLINE or (len(text.split()) < 3 and _LATIN.search(text)):
        return False
    return _NO_MOTTO.search(text) is None


def _is_tagline(document: Document, node: int) -> bool:
    if node < 0:
        return False
    attributes = document.nodes.attributes[node]
    return bool(_TAGLINE.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"))
