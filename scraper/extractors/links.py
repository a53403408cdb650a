"""Links that tell something of the article by where they lead: to its tags, its section, the outlet's front page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import compress, repeat
from operator import contains
from urllib.parse import urlsplit

from scraper.document import Document
from scraper.url_parts import original_url, replay_prefix

#: How links write the address of the front page, behind its host.
_FRONTS = ("/", "/index.html", "/index.htm", "/index.php", "/index.shtml", "/index.asp", "/index.aspx", "/default.aspx")

#: What folders of a year or of a person end with; those below are no sections either.
_NO_FOLDER = re.compile(r"/(?:(?:19|20)\d\d|@[^/]*)$")
OF_TOPIC = re.compile(r"/(?:tag(?:s|ged)?|topics?|themen?)/", re.I)  # an address in the folder of topics
_MAX_FOLDERS = 20  # of an address


@dataclass(slots=True)
class Links:
    """Element numbers of `<a>`, in document order."""

    tags: list[int] = field(default_factory=list)  # rel="tag"
    categories: list[int] = field(default_factory=list)  # rel="category tag", as blog systems write it
    sections: list[int] = field(default_factory=list)  # to a folder that the article's own address lies in, or that it is
    own: list[int] = field(default_factory=list)  # of these, to the page itself
    homes: list[int] = field(default_factory=list)  # to the front page
    addresses: list[str] = field(default_factory=list)  # of all, as written; "" of one that leads nowhere


def find_links(document: Document) -> Links:
    """The telling links of the page."""
    anchors = document.markup.by_tag["a"]
    owned = list(map(document.nodes.attributes.__getitem__, anchors))
    links = Links(addresses=[own.get("href", "") for own in owned])
    telling = _telling_addresses(*_own_address(document), _language(document))
    for node, href in compress(zip(anchors, links.addresses, strict=True), map(telling.__contains__, links.addresses)):
        (links.homes if telling[href] == "home" else links.sections).append(node)
        if telling[href] == "own":
            links.own.append(node)
    for node, own in compress(zip(anchors, owned, strict=True), map(contains, owned, repeat("rel"))):
        rel = own["rel"].lower()
        if ("tag" in rel or "category" in rel) and own.get("href"):
            _add_by_rel(links, node, rel.split(), own["href"])
    return links


def _telling_addresses(origin: str, own_path: str, language: str) -> dict[str, str]:
    """What an address means, by how links write it: the front page, a folder that the page's own address lies in, or is.

    The folder of a site's pages in one language is no section: it is the front page in that language; nor is the program
    that all addresses begin with: "/index.php/news/1".
    """
    names = own_path.split("/", _MAX_FOLDERS + 1)
    folders = ["/".join(names[:count]) for count in range(2, min(len(names), _MAX_FOLDERS + 2))]
    folders = folders[: next((at for at, folder in enumerate(folders) if _NO_FOLDER.search(folder)), len(folders))]
    fronts = [folders.pop(0)] if folders and (folders[0] in _FRONTS or folders[0][1:].lower() == language) else []
    starts = ("", origin) if origin else ("",)
    if replay_prefix(f"{origin}/"):
        starts = (*starts, origin[origin.index("/", len("https://")) :])
    own = own_path.rstrip("/")
    meanings = {folder: "own" if folder == own else "section" for folder in folders}
    telling = {f"{start}{folder}{end}": told for start in starts for folder, told in meanings.items() for end in ("", "/")}
    telling |= {f"{start}{front}{end}": "home" for start in starts for front in fronts for end in ("", "/")}
    telling |= {f"{start}{front}": "home" for start in starts for front in _FRONTS}
    return telling | {start: "home" for start in starts if start}


def _language(document: Document) -> str:
    """The page's language by its root element, without region: "en"."""
    root = document.markup.by_tag["html"][:1]
    return document.nodes.attributes[root[0]].get("lang", "").partition("-")[0].lower() if root else ""


def _add_by_rel(links: Links, node: int, rel: list[str], href: str) -> None:
    """WordPress' own blocks call every term a tag; the folder of categories tells which are none."""
    if "category" in rel or ("tag" in rel and "/category/" in href):
        links.categories.append(node)
    elif "tag" in rel:
        links.tags.append(node)


def _own_address(document: Document) -> tuple[str, str]:
    """Origin and path of the page's address, or of the one it calls its own; ("", "") where there is none."""
    canonical = document.structured.links.get("canonical", ())[:1]
    url = document.page.final_url or document.page.url or next((link.text for link in canonical), "")
    prefix = replay_prefix(url)  # with which an archive writes the page's links, too
    try:
        parts = urlsplit(original_url(url))
    except ValueError:
        return "", ""
    path = f"{parts.path}?" if parts.query and parts.path.endswith("/") else parts.path  # "/news/?id=3" lies in that folder
    return (f"{prefix}{parts.scheme}://{parts.netloc}", path) if parts.netloc else ("", "")
