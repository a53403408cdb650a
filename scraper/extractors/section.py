"""`section`: the part of the outlet that the article stands in, such as "Politics"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.breadcrumbs import MAX_WORDS, NO_SECTIONS, is_section, linked_path, printed_path
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.links import Links
from scraper.extractors.list_more import says_more
from scraper.extractors.marks import Places, find_property
from scraper.extractors.masthead import is_language_switch
from scraper.letters import key_of
from scraper.structured import clean, listed, texts_of
from scraper.zones import Partition

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
_STATED = 0.75  # trust of what a page says that its section is, whatever its name
_MAX_CHARS = 40


def extract_sections(
    document: Document, parts: Partition, links: Links, places: Places, names: tuple[Candidate, ...] = ()
) -> tuple[Candidate, ...]:
    """Candidates for the section, best first; `names`: the outlet's, which are no section."""
    own = {key_of(name.value) for name in names}
    return tuple(
        found
        for found in _sections(document, parts, links, places)
        if (key := key_of(found.value)) not in NO_SECTIONS and (key not in own or found.confidence > _STATED)
    )


def _sections(document: Document, parts: Partition, links: Links, places: Places) -> Iterator[Candidate]:
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
        elif len(names) == 2 and is_section(document, names[1]):  # front page, section
            yield Candidate(names[1], "json-ld:BreadcrumbList", 0.5)
    for source, trust, texts in (
        ("rel:category", 0.8, _texts(document, links.categories[:1])),
        ("breadcrumb", 0.5, _texts(document, linked_path(document, links)[-1:])),
        ("breadcrumb", 0.5, printed_path(document, parts, places)[-1:]),
        ("link:section", 0.5, _texts(document, _last_section(document, links))),
    ):
        for text, node in texts:
            if 1 < len(text) <= _MAX_CHARS and "\n" not in text:
                yield Candidate(text, source, trust, node)


def _texts(document: Document, nodes: list[int]) -> list[tuple[str, int]]:
    return [(document.text_of(node), node) for node in nodes]


def _last_section(document: Document, links: Links) -> list[int]:
    """The last link to a folder of the article that can be called after it."""
    nodes = (node for node in reversed(links.sections) if _may_name_section(document.text_of(node)))
    return list(islice(nodes, 1))


def _may_name_section(text: str) -> bool:
    """Whether a link to a folder of the article can be called after it: no date, no "Back to the list" or "USA - English"."""
    is_date = has_digit(text) and (DATE.search(text) is not None or not any(map(str.isalpha, text)))
    return len(text.split()) <= MAX_WORDS and not (is_date or says_more(text) or is_language_switch(text))
