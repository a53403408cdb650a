"""`section`: the part of the outlet that the article stands in, such as "Politics"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.links import Links
from scraper.extractors.list_more import says_more
from scraper.extractors.marks import find_property
from scraper.letters import key_of
from scraper.markup import Attributes
from scraper.structured import clean, listed, texts_of

_METAS = (
    ("article:section", 0.9),
    ("og:article:section", 0.9),
    ("parsely-section", 0.88),
    ("articlesection", 0.88),
    ("sailthru.section", 0.8),
    ("cxenseparse:section", 0.8),
    ("section", 0.8),
    ("og:section", 0.8),
    ("dcterms.subject.section", 0.7),
)
_MAX_CHARS = 40
_MAX_WORDS = 4  # of a crumb that is a section
_MAX_CRUMBS = 6
_MIN_TITLE = 12  # letters; shorter ones stand in the site's name


def extract_sections(document: Document, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the section, best first."""
    return tuple(_sections(document, links))


def _sections(document: Document, links: Links) -> Iterator[Candidate]:
    structured = document.structured
    for name, trust in _METAS[:3]:
        if meta := structured.meta(name):
            yield Candidate(clean(meta.text), f"meta:{name}", trust, meta.node)
    for text in structured.find_all("articleSection")[:1]:
        yield Candidate(text, "json-ld:articleSection", 0.85)
    for node in find_property(document, "articleSection")[:1]:
        if len(text := document.text_of(node)) <= _MAX_CHARS:
            yield Candidate(text, "microdata:articleSection", 0.85, node)
    for name, trust in _METAS[3:]:
        if meta := structured.meta(name):
            yield Candidate(clean(meta.text), f"meta:{name}", trust, meta.node)
    for crumbs in structured.nodes_of("breadcrumblist"):
        names = [
            name
            for item in listed(crumbs.get("itemListElement"))
            if isinstance(item, dict)
            for name in (texts_of(item.get("name")) or texts_of(item.get("item")))[:1]
        ]
        if len(names) > 2:  # front page, section, …, this article
            yield Candidate(names[-2], "json-ld:BreadcrumbList", 0.6)
        elif len(names) == 2 and _is_section(document, names[1]):  # front page, section
            yield Candidate(names[1], "json-ld:BreadcrumbList", 0.5)
    for source, trust, nodes in (
        ("rel:category", 0.8, links.categories[:1]),
        ("link:section", 0.5, _last_section(document, links)),
        ("breadcrumb", 0.5, _crumbs(document, links)[-1:]),
    ):
        for node in nodes:
            text = document.text_of(node)
            if 1 < len(text) <= _MAX_CHARS and "\n" not in text:
                yield Candidate(text, source, trust, node)


def _last_section(document: Document, links: Links) -> list[int]:
    """The last link to a folder of the article that can be called after it."""
    nodes = (node for node in reversed(links.sections) if _may_name_section(document.text_of(node)))
    return list(islice(nodes, 1))


def _may_name_section(text: str) -> bool:
    """Whether a link to a folder of the article can be called after it: few words, no date, no "Back to the list"."""
    is_date = has_digit(text) and (DATE.search(text) is not None or not any(map(str.isalpha, text)))
    return len(text.split()) <= _MAX_WORDS and not is_date and not says_more(text)


def _is_section(document: Document, name: str) -> bool:
    """Whether a crumb can be a section: few words, and not the article itself."""
    key = key_of(name)
    is_title = len(key) >= _MIN_TITLE and key in key_of(document.markup.title)
    is_name = name[:1].isalnum() and any(map(str.isalpha, name)) and "@" not in name  # no "‹ Back"
    return is_name and not is_title and len(name.split()) <= _MAX_WORDS


def _crumbs(document: Document, links: Links) -> list[int]:
    """The links of the first printed path of crumbs that leads from the front page, but that one and the article's own."""
    ends, anchors = document.nodes.end, document.markup.by_tag.get("a", ())
    paths: list[tuple[int, int, int]] = []  # elements that are called one, and their links
    for home in links.homes:
        first = bisect_left(anchors, home)
        before = anchors[first - 1] if first else -1
        beyond = anchors[first + _MAX_CRUMBS] if first + _MAX_CRUMBS < len(anchors) else len(ends)
        for node in document.ancestors(home):
            if node <= before or ends[node] > beyond:  # it begins with another link or has too many; so has all that is around
                break
            if _is_path(document.nodes.attributes[node]):
                paths.append((node, first, bisect_left(anchors, ends[node])))
    for _, first, end in sorted(paths):
        if end - first > 1:
            return [link for link in anchors[first + 1 : end] if _is_section(document, document.text_of(link))]
    return []


def _is_path(own: Attributes) -> bool:
    """Whether an element is called a path of crumbs."""
    return "readcrumb" in own.get("class", "") or "readcrumb" in own.get("id", "") or "readcrumb" in own.get("aria-label", "")
