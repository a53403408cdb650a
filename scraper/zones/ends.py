"""Furniture at the ends of the body, made like the body's own paragraphs: told by what it says.

Below an article, and in the same box, pages print who wrote it, what they do not answer for, whose work it is and where to
follow them; above it, that its links may earn money. A paragraph in the midst of the text may say the same and mean it, so
only the first and the last few are looked at. Takes a `Document` and the zones of its blocks, gives blocks with their zone.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from scraper.document import Document
from scraper.structured import clean, people_of
from scraper.zones.notices import is_disclaimer, is_disclosure, is_rights_line, names_affiliates
from scraper.zones.vocabulary import Zone

_ENDS = 3  # body blocks that are looked at, at either end
_LEAST = 7  # body blocks, below which there is no telling the ends from the midst
_BIO_CHARS = range(50, 1000)
_FOLLOW_CHARS = 250
_NAME_WORDS = (4, 3, 2)
_AUTHOR_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator")
#: Hosts where outlets ask to be followed or paid.
_NETWORKS = frozenset(
    "facebook.com fb.com twitter.com x.com instagram.com youtube.com tiktok.com t.me telegram.me linkedin.com threads.net "
    "threads.com vk.com ok.ru whatsapp.com wa.me pinterest.com bsky.app weibo.com mastodon.social flipboard.com "
    "news.google.com patreon.com paypal.com paypal.me steadyhq.com ko-fi.com buymeacoffee.com".split()
)


def find_end_furniture(document: Document, zones: list[Zone]) -> Iterator[tuple[int, Zone]]:
    """Blocks of the body at its ends that are none of it, with their zone."""
    body = [i for i, zone in enumerate(zones) if zone is Zone.BODY]
    if len(body) < _LEAST:
        return
    texts = document.blocks.text
    if not names_affiliates(document.markup.title):  # else the article is on the matter
        yield from ((i, Zone.NOTICE) for i in (*body[:_ENDS], *body[-_ENDS:]) if is_disclosure(texts[i]))
    authors, byline = _stated_authors(document), _byline(document, zones)
    for i in body[-_ENDS:]:
        if is_disclaimer(texts[i]) or is_rights_line(texts[i]):
            yield i, Zone.NOTICE
        elif len(texts[i]) in _BIO_CHARS and _opens_with_author(texts[i], authors, byline):
            yield i, Zone.AUTHOR_BIO
    if len(texts[body[-1]]) < _FOLLOW_CHARS and _leads_to_network(document, body[-1]):
        yield body[-1], Zone.SHARING


def _stated_authors(document: Document) -> set[str]:
    """Names of several words that the page states for its authors."""
    structured = document.structured
    names = [person.name for person in people_of(structured, structured.article.get("author"))]
    names += [clean(meta.text) for name in _AUTHOR_METAS for meta in structured.metas.get(name, ())]
    return {name for name in names if len(name.split()) in _NAME_WORDS}


def _byline(document: Document, zones: list[Zone]) -> str:
    """All that the byline and the boxes about authors print."""
    return "\n".join(document.blocks.text[i] for i, zone in enumerate(zones) if zone in (Zone.BYLINE, Zone.AUTHOR_BIO))


def _opens_with_author(text: str, authors: set[str], byline: str) -> bool:
    """Whether a text begins with the name of an author, and goes on about them: a colon would let them speak."""
    words = text.split(None, max(_NAME_WORDS))
    for count in _NAME_WORDS:
        name = " ".join(words[:count]).rstrip(",")
        if name in authors or (name in byline and words[0][0].isupper() and name.rpartition(" ")[2][0].isupper()):
            return True
    return False


def _leads_to_network(document: Document, block: int) -> bool:
    """Whether a link of a block leads to a social network."""
    blocks, pieces, nodes = document.blocks, document.pieces, document.nodes
    links = {pieces.link[i] for i in range(blocks.first_piece[block], blocks.end_piece[block])} - {-1}
    return any(_host(nodes.attributes[link].get("href", "")) in _NETWORKS for link in links)


def _host(address: str) -> str:
    """The host of an address, without its `www.`; empty where there is none."""
    try:
        return (urlsplit(address.strip()).hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:  # such as an unclosed IPv6 bracket
        return ""
