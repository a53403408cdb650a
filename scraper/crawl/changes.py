"""Whether an article has changed: a short hash of each field that a reader would call the article.

Comments, tickers, related links, dates printed as "3 hours ago" and signed picture addresses are not the article.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from scraper.record import Article

#: Fields of the record whose change makes a new revision.
CHANGE_FIELDS = ("title", "standfirst", "authors", "body", "live_updates")

Signature = Mapping[str, str]  # field -> hash


def sign(article: Article) -> dict[str, str]:
    """The signature of an article; white space does not count."""
    return {name: _hash(_texts(article, name)) for name in CHANGE_FIELDS}


def changed_fields(before: Signature, after: Signature) -> tuple[str, ...]:
    """Names of the fields that differ.

    >>> changed_fields({"title": "1", "body": "2"}, {"title": "1", "body": "3"})
    ('body',)
    """
    return tuple(name for name in CHANGE_FIELDS if before.get(name) != after.get(name))


def content_key(article: Article, signature: Signature) -> str | None:
    """A key that two addresses of one article share; None where there is too little to tell by."""
    if not article.title or not article.body:
        return None
    return signature["title"] + signature["body"]


def _texts(article: Article, name: str) -> tuple[str | None, ...]:
    if name == "authors":
        return tuple(author.name for author in article.authors)
    if name == "live_updates":
        return tuple(text for update in article.live_updates for text in (update.title, update.text))
    value = getattr(article, name)
    return (value,)


def _hash(texts: tuple[str | None, ...]) -> str:
    folded = "\x1f".join(" ".join((text or "").split()) for text in texts)
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]
