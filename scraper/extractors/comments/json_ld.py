"""Comments that a page states in JSON-LD only (`comment`, `commentCount`), as found. Spec: https://schema.org/Comment"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scraper.document import Document, read_stated_text
from scraper.extractors.comments.extract import FoundComment, FoundComments
from scraper.structured import people_of, texts_of

_TEXTS = ("text", "description", "articleBody")


def extract_stated_comments(document: Document) -> FoundComments | None:
    """The comments and their number as the article's own node states them; None where it states neither."""
    article = document.structured.article
    if not any(name in article for name in ("comment", "commentCount", "interactionStatistic")):
        return None
    items = tuple(_read_items(document, article.get("comment"), None))
    count = tuple(_read_counts(article))
    return FoundComments(count=count, items=items) if items or count else None


def _read_items(document: Document, value: Any, reply_to: str | None, depth: int = 0) -> Iterator[FoundComment]:
    """Comments, each followed by those that answer it."""
    for node in map(document.structured.resolve, value if isinstance(value, list) else [value]):
        if not isinstance(node, dict) or depth > 20:
            continue

        def first(node: dict[str, Any], *names: str) -> str | None:
            return next((text for name in names for text in texts_of(node.get(name))), None)

        own_id = first(node, "identifier", "@id", "url")
        authors = people_of(document.structured, node.get("author") or node.get("creator"))
        found = FoundComment(
            id=own_id,
            author=authors[0].name if authors else None,
            times=tuple(time for time in (first(node, "datePublished"), first(node, "dateCreated")) if time),
            text=next((text for name in _TEXTS if (text := _prose(node.get(name)))), None),
            reply_to=first(node, "parentItem") or reply_to,
            likes=first(node, "upvoteCount"),
        )
        if found.text:
            yield found
        yield from _read_items(document, node.get("comment"), own_id, depth + 1)


def _prose(value: Any) -> str | None:
    """A comment's text with its paragraphs."""
    if isinstance(value, str):
        return read_stated_text(value) or None
    return next(iter(texts_of(value)), None)


def _read_counts(article: dict[str, Any]) -> Iterator[str]:
    yield from texts_of(article.get("commentCount"))
    statistics = article.get("interactionStatistic")
    for statistic in statistics if isinstance(statistics, list) else [statistics]:
        if isinstance(statistic, dict) and "Comment" in str(statistic.get("interactionType")):
            yield from texts_of(statistic.get("userInteractionCount"))
