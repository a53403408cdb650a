"""What a page says of itself for machines: `<meta>`, `<link>`, JSON-LD, inline state, microdata and RDFa.

Takes `Markup`, gives `Structured`. Nothing is judged here but which JSON-LD node is the article's own; values stay as
found. JSON `dict`s end at the functions `texts_of`, `find_text` and `people_of`, which give strings.

Specs: schema.org, JSON-LD 1.1 (only `@graph`, `@id` and `@type` are interpreted), The Open Graph protocol, HTML
microdata, RDFa Lite.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from scraper.json_repair import read_json
from scraper.letters import key_of
from scraper.markup import Attributes, Markup

#: Schema.org types whose node can be the article itself, most telling first.
_ARTICLE_TYPES = (
    "liveblogposting reportagenewsarticle newsarticle opinionnewsarticle analysisnewsarticle backgroundnewsarticle "
    "reviewnewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle scholarlyarticle techarticle blogposting "
    "socialmediaposting discussionforumposting report article"
).split()
_ARTICLES = frozenset(_ARTICLE_TYPES)
_WORK_TYPES = (
    "recipe review howto qapage faqpage podcastepisode videoobject audioobject musicalbum book event jobposting "
    "creativework course product softwareapplication dataset photograph"
).split()
_PAGE_TYPES = "webpage itempage aboutpage profilepage medicalwebpage collectionpage contactpage checkoutpage".split()
_RANK: dict[str, int] = {
    **dict.fromkeys(_ARTICLE_TYPES, 3),
    **dict.fromkeys(_WORK_TYPES, 2),
    **dict.fromkeys(_PAGE_TYPES, 1),
}
#: Properties under which a document's own node may stand.
_WRAPPERS = ("@graph", "mainEntity", "mainEntityOfPage", "@included")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,300}>")
_MAX_DEPTH = 6
_SHORT_WORD = 3  # characters
_FEW_WORDS = 1  # of a headline, which say too little


class Meta(NamedTuple):
    """A named value in the markup and the element that bears it."""

    text: str
    node: int


class Person(NamedTuple):
    """A person or organisation as structured data names it."""

    name: str
    url: str | None
    role: str | None
    is_organisation: bool


@dataclass(frozen=True, slots=True)
class Structured:
    """Structured data of a page, as found."""

    metas: dict[str, list[Meta]]  # by lower-case name, property or itemprop, in document order
    links: dict[str, list[Meta]]  # `<link>` addresses by each word of `rel`
    article: dict[str, Any]  # the article's own JSON-LD node; empty where there is none
    nodes: tuple[dict[str, Any], ...]  # every top JSON-LD node, in document order
    types: tuple[list[str], ...]  # of each of these, as `types_of` gives them: many fields ask for nodes of their type
    by_id: dict[str, dict[str, Any]] = field(default_factory=dict)
    broken: int = 0  # data scripts that no repair could read

    def meta(self, *names: str) -> Meta | None:
        """The first value of the first of `names` that the page has."""
        for name in names:
            found = self.metas.get(name)
            if found:
                return found[0]
        return None

    def nodes_of(self, *types: str) -> Iterator[dict[str, Any]]:
        """The top nodes of one of the schema.org `types`, given in lower case."""
        for node, names in zip(self.nodes, self.types, strict=True):
            for name in names:
                if name in types:
                    yield node
                    break

    def find(self, path: str) -> str | None:
        """The first text at a dotted path below the article's own node."""
        return next(iter(self.find_all(path)), None)

    def find_all(self, path: str, node: dict[str, Any] | None = None) -> list[str]:
        """Every text at a dotted path below `node`, by default the article's own."""
        root = self.article if node is None else node
        if not root:
            return []
        root = self.resolve(root)
        if isinstance(value := root.get(path), str) and "." not in path and "@list" not in root:  # as mostly
            return texts_of(value)
        steps = path.split(".")
        if steps[0] not in root and "@list" not in root:
            return []
        values: list[Any] = [root]
        for step in steps:
            values = [
                child
                for value in values
                for item in listed(self.resolve(value))
                if isinstance(item, dict)
                for child in listed(item.get(step))
            ]
        return [text for value in values for text in texts_of(self.resolve(value))]

    def resolve(self, value: Any) -> Any:
        """The node that a bare `{"@id": …}` points at, else the value itself."""
        if isinstance(value, dict) and "@id" in value and "name" not in value and isinstance(value["@id"], str):
            return self.by_id.get(value["@id"], value)
        return value


def read_structured(markup: Markup) -> Structured:
    """Every kind of structured data of a page but microdata (see `read_properties`). Never fails."""
    attributes = markup.nodes.attributes
    metas: dict[str, list[Meta]] = {}
    for node in markup.by_tag["meta"]:
        _add_meta(metas, node, attributes[node])
    links: dict[str, list[Meta]] = {}
    for node in markup.by_tag["link"]:
        href = attributes[node].get("href")
        if href and not href.isspace():
            for rel in attributes[node].get("rel", "").lower().split():
                links.setdefault(rel, []).append(Meta(href.strip(), node))
    nodes: list[dict[str, Any]] = []
    by_id: dict[str, dict[str, Any]] = {}
    broken = 0
    for script, source in markup.scripts:
        if (kind := script.get("type")) and "ld" not in kind.lower():
            continue
        values = read_json(source)
        broken += not values and not (not source or source.isspace())
        for value in values:
            _flatten(value, nodes, by_id, 0)
    types = tuple(map(types_of, nodes))
    article = _own_article(nodes, types, _known(markup, metas, links)) if nodes else {}
    return Structured(metas, links, article, tuple(nodes), types, by_id, broken)


def _add_meta(metas: dict[str, list[Meta]], node: int, attributes: Attributes) -> None:
    content = attributes.get("content")
    if not content or content.isspace():
        return
    for kind in ("property", "name", "itemprop", "http-equiv"):
        names = attributes.get(kind)
        if names:
            for name in names.lower().split():
                metas.setdefault(name, []).append(Meta(content.strip(), node))


def types_of(node: dict[str, Any]) -> list[str]:
    """The schema.org types of a node, in lower case and without their address.

    >>> types_of({"@type": ["schema:Article", "http://schema.org/NewsArticle"]})
    ['article', 'newsarticle']
    """
    return [
        name.rsplit("/", 1)[-1].rsplit("#", 1)[-1].rsplit(":", 1)[-1].lower()
        for name in listed(node.get("@type") or node.get("type"))
        if isinstance(name, str)
    ]


def is_article(node: dict[str, Any]) -> bool:
    """Whether a JSON-LD node is an article's by its type."""
    return not _ARTICLES.isdisjoint(types_of(node))


def clean(text: str) -> str:
    """A value of structured data as text: entities resolved, tags off, white space folded.

    >>> clean(" R&uuml;ckbau <b>jetzt</b>\\n ")
    'Rückbau jetzt'
    """
    if "&" in text:
        text = html.unescape(text)
        if "&" in text and ";" in text:
            text = html.unescape(text)  # escaped twice, a common slip of templates
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "  " not in text and text.isprintable():  # as mostly; all white space but the blank is not printable
        return text.strip()
    return " ".join(text.split())


def texts_of(value: Any) -> list[str]:
    """Every text that a JSON-LD value says: a string, a number, `@value`, `name`, or a list of such.

    >>> texts_of(["a", {"@value": "b"}, {"name": ["c"]}, None, 4])
    ['a', 'b', 'c', '4']
    """
    if isinstance(value, str):
        text = clean(value)
        return [text] if text and text.lower() not in ("null", "none", "undefined") else []
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, int | float):
        return [str(value)]
    if isinstance(value, dict):
        for key in ("@value", "name", "url", "@id"):
            if key in value:
                return texts_of(value[key])
        return []
    return [text for item in listed(value) for text in texts_of(item)]


def people_of(structured: Structured, value: Any, depth: int = 0) -> list[Person]:
    """The persons and organisations that a JSON-LD value names (`author`, `creator`, …); `depth` is that of Roles around it."""
    people = []
    for item in listed(value):
        item = structured.resolve(item)
        if isinstance(item, str):
            people.append(Person(clean(item), None, None, False))
        elif isinstance(item, dict):
            is_organisation = any("organi" in name for name in types_of(item))
            addresses = (text for key in ("url", "sameAs", "@id") for text in texts_of(item.get(key)))
            url = next((a for a in addresses if a.startswith(("http", "/"))), None)
            role = next(iter(texts_of(item.get("jobTitle"))), None)
            names = texts_of(item.get("name")) or [
                " ".join(part for key in ("givenName", "familyName") for part in texts_of(item.get(key)))
            ]
            people += [Person(name, url, role, is_organisation) for name in names if name]
            if not any(names) and isinstance(item.get("author"), dict | list) and depth < _MAX_DEPTH:  # a Role around the person
                played = next(iter(texts_of(item.get("roleName"))), None)
                inner = people_of(structured, item["author"], depth + 1)
                people += [person._replace(role=person.role or played) for person in inner]
    return [person for person in people if person.name]


def listed(value: Any) -> Sequence[Any]:
    """A value as a list of values: JSON-LD lets any value be one or many."""
    if isinstance(value, list):
        return [inner for item in value for inner in (listed(item) if isinstance(item, list) else (item,))]
    if isinstance(value, dict) and "@list" in value:
        return listed(value["@list"])
    return () if value is None else (value,)


def _flatten(value: Any, nodes: list[dict[str, Any]], by_id: dict[str, dict[str, Any]], depth: int) -> None:
    """The top nodes of a JSON-LD document: what its lists, graphs and wrappers hold. Parts and relations stay inside."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            _flatten(item, nodes, by_id, depth + 1)
    elif isinstance(value, dict):
        name = value.get("@id")
        if isinstance(name, str) and len(value) > 2:
            by_id.setdefault(name, value)
        if "@type" in value or "headline" in value:
            nodes.append(value)
        for key in _WRAPPERS:
            inner = value.get(key)
            if isinstance(inner, dict | list):
                _flatten(inner, nodes, by_id, depth + 1)


class _Known(NamedTuple):
    """What else the page says of its article, to tell its node from others'."""

    title: str  # its letters
    words: frozenset[str]  # of it, but for the short ones
    paths: frozenset[str]


def _known(markup: Markup, metas: dict[str, list[Meta]], links: dict[str, list[Meta]]) -> _Known:
    titles = [markup.title, *(m.text for name in ("og:title", "twitter:title") for m in metas.get(name, ())[:1])]
    addresses = [m.text for m in [*links.get("canonical", ())[:1], *metas.get("og:url", ())[:1]]]
    title = " ".join(titles)
    return _Known(_bare(title), _long_words(title), frozenset(path for path in map(_path, addresses) if path))


def _own_article(nodes: list[dict[str, Any]], types: Sequence[list[str]], known: _Known) -> dict[str, Any]:
    """The node of the page's own article: the best type, then agreement with the page, then document order."""
    best: dict[str, Any] = {}
    best_score = 0.0
    for node, names in zip(nodes, types, strict=True):
        rank = max((_RANK.get(name, 0) for name in names), default=0)
        if not rank and "headline" in node:
            rank = 2
        if not rank or _is_of_another_page(node, known):
            continue
        score = 2.0 * rank + _agreement(node, known)
        if score > best_score:
            best, best_score = node, score
    return best


def _is_of_another_page(node: dict[str, Any], known: _Known) -> bool:
    """Whether a node has another page's address, and a headline that shares no word with this one's: a template's left-over."""
    if not known.paths or not known.words:
        return False
    paths = [path for path in map(_path, texts_of(node.get("url")) + texts_of(node.get("mainEntityOfPage"))) if path]
    if not paths or not known.paths.isdisjoint(paths):
        return False
    words = _long_words(next(iter(texts_of(node.get("headline"))), ""))
    return len(words) > _FEW_WORDS and words.isdisjoint(known.words)


def _long_words(text: str) -> frozenset[str]:
    return frozenset(word for word in clean(text).casefold().split() if len(word) > _SHORT_WORD)


def _agreement(node: dict[str, Any], known: _Known) -> float:
    score = 0.0
    headline = next(iter(texts_of(node.get("headline")) or texts_of(node.get("name"))), "")
    if headline:
        score += 3.0 if _bare(headline) in known.title else 0.5
    addresses = texts_of(node.get("url")) + texts_of(node.get("mainEntityOfPage"))
    if known.paths and any(_path(a) in known.paths for a in addresses):
        score += 2.0
    return score + 0.5 * ("datePublished" in node) + 0.25 * ("author" in node) + 0.25 * ("articleBody" in node)


def _bare(text: str) -> str:
    """Letters and digits alone, so that two spellings of one headline compare equal."""
    return key_of(clean(text))


def _path(address: str) -> str:
    """Path and query of an address; "" for a bare host, which tells nothing."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    path = parts.path.strip("/")
    return f"{path}?{parts.query}" if path or parts.query else ""
