"""Links of a page: which lead to articles, which to feeds, to sections, to the next page of a list.

Which links are articles is read from the address (slugs, dates, numbers), from the printed words and from the place in
the page; the shapes of addresses that an outlet's known articles have, or never have, weigh more (`Shapes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from scraper.document import Document
from scraper.fetchers.addresses import absolute_url, clean_url, is_slug, is_trap, shape_of

MAX_LINKS = 2_000  # of one page
ARTICLE_SCORE = 2.0  # from here on a link is taken for an article
SURE_AFTER = 3  # pages of a shape before the shape decides

FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
)

_DATE_PATH = re.compile(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]?(?:0?[1-9]|[12]\d|3[01]))?(?=[/_-])")
_NUMBER = re.compile(r"\d{4,}")
_NEVER = re.compile(
    r"""(?xi) /(?:tags?|topics?|authors?|category|categories|search|login|signin|register|subscribe|account
        |about(?:-us)?|contact(?:-us)?|privacy|terms|imprint|impressum|calendar|kalender|events?-calendar|archives?|sitemap|feeds?|rss
        |newsletters?|jobs|shop|print|share|comments?|wp-login\.php|wp-admin|cart|page|cdn-cgi)(?:/|$|\?)"""
)
_FILE = re.compile(r"(?i)\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|m3u8|zip|docx?|xlsx?|css|js|xml|rss|json|ics)$")
_NEXT_WORDS = re.compile(
    r"(?i)^\W*(?:next(?:\s+page)?|older(?:\s+(?:posts|stories|articles))?|more(?:\s+(?:stories|news|articles))?|weiter|nächste(?:\s+seite)?|suivant(?:e|s)?"
    r"|siguiente|próxim[ao]|successiv[ao]|volgende|следующая|التالي|下一页|次へ|[›»>→]+)\W*$"
)
_PAGE_NUMBER = re.compile(r"(?i)(?:[?&](?:page|p|paged|pg|seite|pagina|s)=|/(?:page|seite|pagina)/|[/_-]p)(\d{1,4})(?=/|$|&|\.)")
_FURNITURE = frozenset({"nav", "footer", "header", "aside", "form"})
_STORY_PLACE = frozenset({"article", "main", "h1", "h2", "h3", "h4"})


@dataclass(frozen=True, slots=True)
class Link:
    """A link as printed in a page."""

    url: str  # clean
    text: str
    score: float  # how much it looks like an article, by itself and its place
    in_navigation: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """What is known of an outlet's addresses: by shape, how many pages were articles and how many were not."""

    seen: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def verdict(self, url: str) -> bool | None:
        """Whether addresses of this shape are articles; None where too few are known, or they disagree."""
        articles, others = self.seen.get(shape_of(url), (0, 0))
        total = articles + others
        if total < SURE_AFTER:
            return None
        if articles >= 0.7 * total:
            return True
        return False if others >= 0.9 * total else None


def find_links(document: Document) -> tuple[Link, ...]:
    """The page's links to other http(s) pages, each address once, in document order."""
    found: dict[str, Link] = {}
    for node in document.markup.by_tag["a"][:MAX_LINKS]:
        href = document.nodes.attributes[node].get("href")
        url = clean_url(href, document.base_url) if href and not href.startswith("#") else None
        if url is None:
            continue
        tags = {document.nodes.tag[n] for n in document.ancestors(node)}
        link = _judge(url, document.text_of(node), tags)
        known = found.get(url)
        if known is None or link.score > known.score:
            found[url] = link
    return tuple(found.values())


def _judge(url: str, text: str, tags: set[str]) -> Link:
    in_navigation = bool(tags & _FURNITURE) and not tags & {"article"}
    score = score_address(url)
    words = len(text.split()) if " " in text else len(text) // 6  # scripts that print no spaces
    score += 1.0 if words >= 5 else 0.5 if words >= 3 else -0.5
    if tags & _STORY_PLACE:
        score += 0.5
    if in_navigation:
        score -= 1.0
    return Link(url, text, score, in_navigation)


def score_address(url: str) -> float:
    """How much an address alone looks like an article's: above 0 likely, far below not.

    >>> score_address("https://n.example/world/2026/11/23/minister-resigns-after-vote.html") > 2
    True
    >>> score_address("https://n.example/tag/minister") < 0, score_address("https://n.example/") < 0
    (True, True)
    """
    parts = urlsplit(url)
    path = parts.path
    if path in ("", "/") and not parts.query:
        return -5.0
    if _FILE.search(path) or is_trap(url):
        return -5.0
    segments = [s for s in path.split("/") if s]
    last = segments[-1] if segments else ""
    score = -3.0 if _NEVER.search(path) else 0.0
    if is_slug(last.rpartition(".")[0] or last):
        score += 2.0
    if _DATE_PATH.search(path + "/"):
        score += 1.0
    if _NUMBER.search(last) or _NUMBER.search(parts.query):
        score += 1.0
    elif any(c.isdigit() for c in last):
        score += 0.5
    if last.endswith((".html", ".htm", ".shtml", ".aspx", ".php")):
        score += 0.5
    if len(segments) == 1 and score < 1:
        score -= 0.5
    return score


def pick_articles(
    links: Sequence[Link], home: str, *, patterns: Sequence[re.Pattern[str]] = (), shapes: Shapes | None = None
) -> tuple[Link, ...]:
    """Those of `links` that lead to articles of the outlet at `home`; `patterns`, where given, decide alone."""
    if patterns:
        return tuple(link for link in links if any(p.search(link.url) for p in patterns))
    known = shapes or Shapes()
    return tuple(link for link in links if same_site(link.url, home) and _is_article(link, known))


def _is_article(link: Link, shapes: Shapes) -> bool:
    if is_trap(link.url) or _FILE.search(urlsplit(link.url).path):
        return False
    verdict = shapes.verdict(link.url)
    return link.score >= ARTICLE_SCORE if verdict is None else verdict


def same_site(url: str, home: str) -> bool:
    """Whether two addresses are of one site: the same host, or one a sub-domain of the other, `www.` aside.

    >>> same_site("https://en.news.example/a", "https://www.news.example/"), same_site("https://x.example/", "https://y.example/")
    (True, False)
    """
    a, b = (urlsplit(u).netloc.removeprefix("www.") for u in (url, home))
    return a == b or a.endswith("." + b) or b.endswith("." + a)


def find_next(document: Document, links: Sequence[Link]) -> str | None:
    """The next page of a list: `rel=next`, else a link that says so, else the one whose page number is one higher."""
    for tag in ("link", "a"):
        for node in document.markup.by_tag[tag]:
            attributes = document.nodes.attributes[node]
            if "next" in (attributes.get("rel") or "").lower().split() and attributes.get("href"):
                return clean_url(attributes["href"] or "", document.base_url)
    here = clean_url(document.base_url or "") or ""
    number = _page_number(here) or 1
    for link in links:
        if _page_number(link.url) == number + 1 and _without_page(link.url) == _without_page(here):
            return link.url
    for link in links:
        if _NEXT_WORDS.match(link.text) and _page_number(link.url) == number + 1:
            return link.url
    return None


def _page_number(url: str) -> int | None:
    match = _PAGE_NUMBER.search(url)
    return int(match[1]) if match else None


def _without_page(url: str) -> str:
    return _PAGE_NUMBER.sub("", url).rstrip("/?&")


def find_feeds(document: Document) -> tuple[str, ...]:
    """Feeds that the page announces in `<link rel=alternate>`, comment feeds left out."""
    found: list[str] = []
    for node in document.markup.by_tag["link"]:
        attributes = document.nodes.attributes[node]
        rel = (attributes.get("rel") or "").lower().split()
        kind = (attributes.get("type") or "").partition(";")[0].strip().lower()
        href = attributes.get("href")
        if not href or kind not in FEED_TYPES or ("alternate" not in rel and "feed" not in rel):
            continue
        url = absolute_url(href, document.base_url)
        is_aside = (
            re.search(r"(?i)comments?(?:/|$|\b)|oembed|wp-json", href) or "comment" in (attributes.get("title") or "").lower()
        )
        if url and not is_aside and url not in found:
            found.append(url)
    return tuple(found)


def find_sections(links: Sequence[Link], home: str, *, most: int = 20) -> tuple[str, ...]:
    """Section pages among the links of a home page: short addresses in its navigation, of the same site."""
    return tuple(_sections(links, home))[:most]


def _sections(links: Sequence[Link], home: str) -> Iterator[str]:
    for link in links:
        parts = urlsplit(link.url)
        segments = [s for s in parts.path.split("/") if s]
        if not link.in_navigation or not same_site(link.url, home) or parts.query or not 1 <= len(segments) <= 2:
            continue
        if (
            len(link.text) > 40
            or not link.text
            or score_address(link.url) > 0.5
            or _NEVER.search(parts.path)
            or _FILE.search(parts.path)
        ):
            continue
        if not any(c.isdigit() for c in segments[-1]):
            yield link.url
