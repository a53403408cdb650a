"""How a wording of the headline stands to the page's other statements, to the site's name and to the address."""

from __future__ import annotations

import re
from urllib.parse import unquote

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.title.claims import PARTS, PRINTED, STATED, Claim
from scraper.letters import key_of
from scraper.structured import clean
from scraper.zones import Partition, Zone

_WORD = re.compile(r"\w{3,}")
_AGREED = ("agree_0", "agree_1", "agree_2", "agree_3")  # by how many of the page's statements say the wording
#: Shares of a wording's words that the address has too, and of the address's that the wording has.
_OF_OWN = ((0.9, "slug_all"), (0.6, "slug_some"), (0.3, "slug_little"), (0.0, "slug_none"))
_OF_SLUG = ((0.9, "all_slug"), (0.6, "some_slug"), (0.3, "little_slug"), (0.0, "no_slug"))
_SIZES = ((-5, "chars_5"), (-12, "chars_12"), (-25, "chars_25"), (-120, "chars_ok"), (float("-inf"), "chars_120"))
_ENDS = (("ends_colon", (":", "：")), ("ends_dots", ("...", "…")), ("ends_question", ("?",)))
_END_SIGNS = frozenset(mark[-1] for _, marks in _ENDS for mark in marks)


class Statements(Struct, frozen=True):
    """What else of the page a wording is held against: letters and digits alone."""

    title: str
    og: str
    site: frozenset[str]  # names
    long_names: tuple[str, ...]  # of these
    path: frozenset[str]  # words of the address
    masthead: str  # what is printed in the site's head, one text after the other
    headline: str  # what is printed as this article's headline


def statements_of(document: Document, parts: Partition) -> Statements:
    """What the page states and prints of its headline and its site."""
    site = _site_names(document)
    path = frozenset(_WORD.findall(_address_slug(document).casefold()))
    long_names = tuple(name for name in site if len(name) > 3)
    title, og = key_of(document.markup.title), key_of(_meta_text(document, "og:title"))
    masthead, headline = (_printed(document, parts, zone) for zone in (Zone.MASTHEAD, Zone.TITLE))
    return Statements(title, og, site, long_names, path, masthead, headline)


def _printed(document: Document, parts: Partition, zone: Zone) -> str:
    texts = document.blocks.text
    return "\n".join([key_of(texts[i]) for i in parts.indexes(zone)])


def relate(claim: Claim, key: str, said: Statements) -> list[str]:
    """How a wording stands to the other statements of the page, to the site's name and to the address."""
    stated = len(claim.evidence & STATED)
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
    if key in said.masthead:
        found.append("in_masthead")
    if said.headline and key not in said.headline:
        found.append("no_zone")
    if claim.text[-1:] in _END_SIGNS:
        found += [name for name, marks in _ENDS if claim.text.endswith(marks)]
    if " " not in claim.text.strip():
        found.append("one_word")
    if said.path:
        own = _WORD.findall(claim.text.casefold())
        common = len(list(filter(said.path.__contains__, own)))
        found.append(_rank(_OF_OWN, common / len(own) if own else 0.0))
        found.append(_rank(_OF_SLUG, common / len(said.path)))
    is_headed = not claim.evidence.isdisjoint(PRINTED)
    if stated and is_headed:
        found.append("printed_and_stated")
    if not claim.evidence.isdisjoint(PARTS) and ("h3" in claim.evidence or is_headed):
        found.append("printed_and_part")
    return found


def _rank(ranks: tuple[tuple[float, str], ...], value: float) -> str:
    """The first rank whose least value is reached; the last one is reached by all."""
    for least, name in ranks:
        if value >= least:
            return name
    return ranks[-1][1]


def relate_to_h1(key: str, h1: str) -> str | None:
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
