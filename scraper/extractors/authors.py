"""`authors` and `byline`: every group of strings that names the article's authors, best source first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import NOWHERE, Candidate
from scraper.extractors.marks import FOREIGN, Marks, Places
from scraper.structured import Person, clean, people_of
from scraper.zones import Partition, Zone

Group = tuple[Candidate, ...]

#: Metas that name authors, in the order of trust.
_METAS = (
    ("parsely-author", 0.9),
    ("sailthru.author", 0.88),
    ("byl", 0.85),
    ("citation_author", 0.9),
    ("author", 0.85),
    ("article:author_name", 0.85),
    ("article:author", 0.82),
    ("og:article:author", 0.8),
    ("book:author", 0.75),
    ("dc.creator", 0.8),
    ("dcterms.creator", 0.8),
    ("dc.contributor", 0.6),
    ("rbauthors", 0.8),
    ("authors", 0.8),
    ("article.author", 0.8),
    ("cxenseparse:author", 0.8),
    ("shareaholic:article_author_name", 0.8),
)
_ADDRESS = re.compile(r"\s*(?:https?:)?//|\s*www\.|\S+/\S+/|@", re.I)
_MINUTES = re.compile(r"\d|\bmin", re.I)  # "3 minutes", "Lesezeit": what the other label of these cards holds
_MAX_LINE = 200
_NEAR = 25  # blocks between the headline and an author line
_BY = re.compile(
    r"\s*(?:by|von|par|por|di|da|door|af|av|przez|автор|текст|автори|yazan|oleh|bởi|od|autor|autorin|auteur|author|written by|words by|text|texte|texto|testo"
    r"|por:|de|tekst|pisze|szerző|írta|γράφει|του|της|بقلم|كتب|كتبت|نویسنده|מאת|作者|文|記者|记者|撰文|글)\b[\s:：/]*(?=\S)",
    re.I,
)


def stated_authors(document: Document) -> Iterator[Group]:
    """What `<head>` and data scripts say."""
    structured = document.structured
    people = people_of(structured, structured.article.get("author")) or people_of(structured, structured.article.get("creator"))
    persons = [person for person in people if not person.is_organisation]
    if persons:
        yield tuple(_candidate(person, 0.95) for person in persons)
    for name, trust in _METAS:
        texts = [(clean(meta.text), meta.node) for meta in structured.metas.get(name, ()) if not _ADDRESS.match(meta.text)]
        if texts:
            yield tuple(Candidate(text, f"meta:{name}", trust, node) for text, node in dict(texts).items())
    for number in ("1", "2"):
        data, label = structured.meta(f"twitter:data{number}"), structured.meta(f"twitter:label{number}")
        if data and label and not _MINUTES.search(data.text) and not _is_other_label(label.text):
            yield (Candidate(clean(data.text), f"meta:twitter:data{number}", 0.84, data.node),)
    organisations = [person for person in people if person.is_organisation]
    if organisations:
        yield tuple(_candidate(person, 0.7) for person in organisations)
    hint = document.page.hints.get("author")
    if hint:
        yield (Candidate(hint, "feed:author", 0.7),)


def _candidate(person: Person, trust: float) -> Candidate:
    return Candidate(person.name, "json-ld:author", trust, NOWHERE, person.url, person.role)


def _is_other_label(label: str) -> bool:
    return bool(re.search(r"\btime\b|zeit\b|read|lecture|lectura|tempo|price|filed|availability|categor|tijd|czas|время|時間", label, re.I))


def printed_authors(document: Document, parts: Partition, marks: Marks, places: Places) -> Iterator[Group]:
    """What the article's own elements say: microdata, `rel=author`, the byline zone, class names."""
    yield from _by_nodes(document, places, _innermost(document, marks.properties.get("author", ())), "microdata:author", 0.88)
    links = [node for node in marks.rel_author if document.nodes.tag[node] == "a"]
    yield from _by_nodes(document, places, links, "rel:author", 0.84)
    yield from byline_groups(document, parts, places)
    yield from _by_nodes(document, places, _innermost(document, marks.classes.get("author", ())), "class:author", 0.75, one=True)
    yield from _opened_lines(document, parts, places)


def _by_nodes(document: Document, places: Places, nodes: list[int], source: str, trust: float, one: bool = False) -> Iterator[Group]:
    """The elements nearest to the headline, as one group; `one`: each a group of its own."""
    found: dict[str, Candidate] = {}
    near = [node for node in nodes if not places.is_foreign(node)]
    if not near:
        return
    nearest = min(map(places.distance, near))
    for node in near:
        if places.distance(node) > nearest + 6:
            continue
        text = _name_text(document, node)
        if text and len(text) <= _MAX_LINE:
            found.setdefault(text.casefold(), Candidate(text, source, trust, node, _href(document, node)))
    if one:
        for candidate in sorted(found.values(), key=lambda c: places.distance(c.node)):
            yield (candidate,)
    elif found:
        yield tuple(found.values())


def _name_text(document: Document, node: int) -> str:
    """An author element's name: its `content`, else its `itemprop=name`, else all its text."""
    nodes = document.nodes
    content = nodes.attributes[node].get("content")
    if content:
        return clean(content)
    for child in range(node + 1, min(nodes.end[node], node + 30)):
        if nodes.attributes[child].get("itemprop") == "name":
            return clean(nodes.attributes[child].get("content") or document.text_of(child))
    return document.text_of(node)


def _href(document: Document, node: int) -> str | None:
    nodes = document.nodes
    for child in range(node, min(max(nodes.end[node], node + 1), node + 12)):
        if nodes.tag[child] == "a" and (href := nodes.attributes[child].get("href")):
            return href
    return None


def _innermost(document: Document, nodes: tuple[int, ...] | list[int]) -> list[int]:
    """Marked elements that hold no other marked element with text."""
    chosen: list[int] = []
    ends = document.nodes.end
    for node in reversed(sorted(nodes)):
        if not any(node < inner < ends[node] for inner in chosen) and document.text_of(node):
            chosen.append(node)
    return chosen[::-1]


def byline_groups(document: Document, parts: Partition, places: Places) -> Iterator[Group]:
    """The lines of the byline zone: those with an opening such as "By" first."""
    texts, nodes = document.blocks.text, document.blocks.node
    lines = [i for i in parts.indexes(Zone.BYLINE) if len(texts[i]) <= _MAX_LINE and (places.title is None or abs(i - places.title) <= _NEAR)]
    opened = [i for i in lines if _BY.match(texts[i])]
    for i in [*opened, *(i for i in lines if i not in opened)]:
        text = texts[i]
        if _BY.fullmatch(f"{text} x") and i + 1 < len(texts):  # the opening in a block of its own
            text = f"{text} {texts[i + 1]}"
        yield (Candidate(text, "zone:byline", 0.78 if i in opened else 0.6, nodes[i], _href(document, nodes[i])),)


def _opened_lines(document: Document, parts: Partition, places: Places) -> Iterator[Group]:
    """Short lines near the headline that open like a byline, wherever the zones put them."""
    texts = document.blocks.text
    for i in places.blocks_near(4, 8):
        if len(texts[i]) <= 90 and parts.zones[i] not in FOREIGN and _BY.match(texts[i]) and not texts[i].endswith((".", "?", "!", ":")):
            yield (Candidate(texts[i], "near:title", 0.5, document.blocks.node[i], _href(document, document.blocks.node[i])),)


def extract_bylines(document: Document, parts: Partition, places: Places) -> tuple[Candidate, ...]:
    """The author line as printed, nearest to the headline first."""
    texts, nodes = document.blocks.text, document.blocks.node
    anchor = places.title if places.title is not None else 0
    lines = sorted((i for i in parts.indexes(Zone.BYLINE) if len(texts[i]) <= _MAX_LINE), key=lambda i: abs(i - anchor))
    return tuple(Candidate(texts[i], "zone:byline", 0.8, nodes[i]) for i in lines[:6])
