"""Links that tell something of the article by where they lead: to its tags, its section, the outlet's front page."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from scraper.document import Document


@dataclass(slots=True)
class Links:
    """Element numbers of `<a>`, in document order."""

    tags: list[int] = field(default_factory=list)  # rel="tag"
    categories: list[int] = field(default_factory=list)  # rel="category tag", as blog systems write it
    sections: list[int] = field(default_factory=list)  # to a folder that the article's own address lies in
    homes: list[int] = field(default_factory=list)  # to the front page


def find_links(document: Document) -> Links:
    """The telling links of the page."""
    attributes = document.nodes.attributes
    links = Links()
    kind_of = _telling_addresses(*_own_address(document)).get
    for node in document.markup.by_tag.get("a", ()):
        own = attributes[node]
        if kind := kind_of(own.get("href", "")):
            (links.homes if kind == "home" else links.sections).append(node)
        if "rel" in own:
            rel = own["rel"].lower()
            if ("tag" in rel or "category" in rel) and own.get("href"):
                _add_by_rel(links, node, rel.split(), own["href"])
    return links


def _telling_addresses(origin: str, own_path: str) -> dict[str, str]:
    """What an address means, by how links write it: the front page, or a folder that the page's own address lies in."""
    folders = [own_path[:end] for end, char in enumerate(own_path) if end and char == "/"]
    telling = {"/": "home"} | ({origin: "home", f"{origin}/": "home"} if origin else {})
    for folder in folders:
        for start in ("", origin) if origin else ("",):
            telling |= {f"{start}{folder}": "section", f"{start}{folder}/": "section"}
    return telling


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
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return (f"{parts.scheme}://{parts.netloc}", parts.path) if parts.netloc else ("", "")
