"""Addresses on a page: of its links, of itself, and their hosts."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from scraper.document import Document


def own_address(document: Document) -> str:
    """The page's address, else the one that it states; empty where neither is known."""
    stated = (*document.structured.links.get("canonical", ()), *document.structured.metas.get("og:url", ()))
    return document.base_url or next((meta.text for meta in stated), "")


def own_house(document: Document) -> str:
    """The house that the page's address belongs to (see `house_of`); empty where that is not known."""
    return house_of(host_and_path(own_address(document))[0])


def house_of(host: str) -> str:
    """What the hosts of one house have in common: the longest part of a host's name but the last.

    >>> house_of("www.kettles.example"), house_of("")
    ('kettles', '')
    """
    return max(host.split(".")[:-1], key=len, default="")


def addresses_in(document: Document, block: int) -> list[str]:
    """Where the links of a block lead, as written, each link once."""
    return [document.nodes.attributes[link].get("href", "").strip() for link in links_in(document, block)]


def links_in(document: Document, block: int) -> list[int]:
    """The links of a block."""
    if not document.blocks.link_chars[block]:
        return []
    blocks, link = document.blocks, document.pieces.link
    return list(dict.fromkeys(link[i] for i in range(blocks.first_piece[block], blocks.end_piece[block]) if link[i] >= 0))


@lru_cache(maxsize=4096)
def host_and_path(address: str) -> tuple[str, str]:
    """Host, without its `www.`, and path of an address; empty where there is none.

    >>> host_and_path("https://www.kettles.example/news#one"), host_and_path("#one")
    (('kettles.example', '/news'), ('', ''))
    """
    try:
        parts = urlsplit(address)
        return (parts.hostname or "").removeprefix("www."), parts.path
    except ValueError:  # such as an unclosed IPv6 bracket
        return "", ""
