"""The entries that JSON-LD states: `liveBlogUpdate` of every `LiveBlogPosting`. https://schema.org/LiveBlogPosting"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scraper.document import Document, read_stated_text
from scraper.extractors.live.entries import FoundUpdate
from scraper.structured import people_of, texts_of


def read_stated_updates(document: Document) -> tuple[FoundUpdate, ...]:
    """The stated entries, each once, in the order of the data."""
    return tuple(dict.fromkeys(_read_nodes(document)))


def _read_nodes(document: Document) -> Iterator[FoundUpdate]:
    for node in document.structured.nodes_of("liveblogposting"):
        updates = node.get("liveBlogUpdate")
        for update in updates if isinstance(updates, list) else [updates]:
            if isinstance(update, dict):
                found = _read_update(document, update)
                if found.text or found.title:
                    yield found


def _read_update(document: Document, update: dict[str, Any]) -> FoundUpdate:
    def first(name: str) -> str | None:
        return next(iter(texts_of(update.get(name))), None)

    authors = people_of(document.structured, update.get("author"))
    body = update.get("articleBody") or update.get("text") or update.get("description")
    return FoundUpdate(
        title=first("headline") or first("name"),
        times=tuple(time for name in ("datePublished", "dateCreated", "dateModified") if (time := first(name))),
        author=", ".join(person.name for person in authors) or None,
        text=(read_stated_text(body) or None) if isinstance(body, str) else None,
    )
