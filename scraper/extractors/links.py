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
    links = Links()
    origin, own_path = _own_address(document)
    all_attributes = document.nodes.attributes
    for node in document.markup.by_tag.get("a", ()):
        attributes = all_attributes[node]
        href = attributes.get("href")
        if not href:
            continue
        if "rel" in attributes:
            _add_by_rel(links, node, attributes["rel"].lower().split())
        path = _path(href, origin)
        if path is None:
            continue
        if path in ("", "/"):
            links.homes.append(node)
        elif own_path.startswith(path if path.endswith("/") else f"{path}/"):
            links.sections.append(node)
    return links


def _add_by_rel(links: Links, node: int, rel: list[str]) -> None:
    if "category" in rel:
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


def _path(href: str, origin: str) -> str | None:
    """The path of an address on the page's own host, None for any other."""
    if href.startswith("/"):
        return None if href.startswith("//") else href
    if origin and href.startswith(origin):
        rest = href[len(origin) :]
        return rest if not rest or rest[0] in "/?#" else None
    return None
