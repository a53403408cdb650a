"""`authors` as `<head>` and data scripts state them: a group of strings a source, best source first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import NOWHERE, Candidate, Group
from scraper.structured import Person, clean, people_of

#: Metas that name authors, in the order of trust.
_METAS = (
    ("parsely-author", 0.9),
    ("sailthru.author", 0.88),
    ("byl", 0.85),
    ("citation_author", 0.9),
    ("author", 0.85),
    ("articleauthor", 0.85),
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
#: Those of libraries (Highwire Press tags, Dublin Core), which write "Doe, Jane".
_CATALOGUES = frozenset(("citation_author", "dc.creator", "dcterms.creator"))
_ADDRESS = re.compile(r"\s*(?:https?:)?//|\s*www\.|\S+/\S+/|@", re.I)
#: The legal form of a firm: that which made the site, or publishes it. Where it wrote the article, the page prints so.
_FIRM = re.compile(r"\s(?:g?GmbH|[mM]bH|KG|UG|Inc|LLC|Ltd|Pty|S\.?r\.?l|Sp\. z o\.o)\b")
_MINUTES = re.compile(r"\d|\bmin", re.I)  # "3 minutes", "Lesezeit": what the other label of these cards holds
_OTHER_LABEL = re.compile(
    r"\btime\b|zeit\b|read|lecture|lectura|tempo|price|filed|availability|categor|tijd|czas|время|時間", re.I
)


def stated_authors(document: Document) -> Iterator[Group]:
    """What `<head>` and data scripts say."""
    structured = document.structured
    people = people_of(structured, structured.article.get("author")) or people_of(structured, structured.article.get("creator"))
    persons = [person for person in people if not person.is_organisation]
    if persons:
        own = structured.meta("article:publisher")  # the outlet's account, which is no author's page
        yield tuple(_candidate(person, 0.95, _account(own.text) if own else "") for person in persons)
    for name, trust in _METAS:
        if name not in structured.metas:
            continue
        texts = [(clean(meta.text), meta.node) for meta in structured.metas[name] if not _ADDRESS.match(meta.text)]
        texts = [(text, node) for text, node in texts if not _FIRM.search(text)]
        if name in _CATALOGUES:
            texts = [(_unflipped(text, is_one=name == "citation_author"), node) for text, node in texts]
        if texts:
            yield tuple(Candidate(text, f"meta:{name}", trust, node) for text, node in dict(texts).items())
    for number in ("1", "2"):
        data, label = structured.meta(f"twitter:data{number}"), structured.meta(f"twitter:label{number}")
        if data and label and not _MINUTES.search(data.text) and not _OTHER_LABEL.search(label.text):
            yield (Candidate(clean(data.text), f"meta:twitter:data{number}", 0.84, data.node),)
    organisations = [person for person in people if person.is_organisation]
    if organisations:
        yield tuple(_candidate(person, 0.7) for person in organisations)
    hint = document.page.hints.get("author")
    if hint:
        yield (Candidate(hint, "feed:author", 0.7),)


def _unflipped(text: str, *, is_one: bool) -> str:
    """ "Doe, Jane" as she is called. `is_one`: the text is one name, so that the family's may have several words.

    >>> _unflipped("Doe, Jane", is_one=False), _unflipped("van der Doe, Jane", is_one=True)
    ('Jane Doe', 'Jane van der Doe')
    >>> _unflipped("Jane Doe, Max Moss", is_one=False)
    'Jane Doe, Max Moss'
    """
    last, comma, first = text.partition(", ")
    return f"{first} {last}" if comma and "," not in first and (is_one or " " not in last) else text


def _candidate(person: Person, trust: float, outlet: str = "") -> Candidate:
    url = None if outlet and person.url and _account(person.url) == outlet else person.url
    return Candidate(person.name, "json-ld:author", trust, NOWHERE, url, person.role)


def _account(address: str) -> str:
    """An address as it compares: "https://www.social.example/Lantern/" is "social.example/lantern"."""
    return address.strip().casefold().partition("//")[2].removeprefix("www.").rstrip("/")
