"""The sidecar of a saved page: a small JSON file beside it that tells where the page came from.

Keys, all optional: `url`, `final_url`, `status`, `headers` (an object), `content_type`, `fetched_at` (ISO 8601 with an
offset). Other keys are left alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson

from scraper.errors import ReadError
from scraper.fetchers.names import is_page_name, without_compression

SUFFIX = ".meta.json"
SHARED_NAME = "meta.json"

#: Key → type of its value.
_TYPES: tuple[tuple[str, type], ...] = (
    ("url", str),
    ("final_url", str),
    ("status", int),
    ("headers", dict),
    ("content_type", str),
    ("fetched_at", str),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sidecar:
    """The facts of a fetch, as `Page` holds them."""

    url: str | None = None
    final_url: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    fetched_at: datetime | None = None  # aware


NO_FACTS = Sidecar()


def read_sidecar(path: str) -> Sidecar:
    """The sidecar of the page at `path`, an empty one where there is none.

    Raises `ReadError` where the sidecar is there and cannot be used, OSError where it cannot be read.
    """
    for candidate in _candidates(path):
        try:
            with open(candidate, "rb") as stream:
                raw = stream.read()
        except (FileNotFoundError, NotADirectoryError):
            continue
        try:
            return parse_sidecar(raw)
        except ValueError as error:
            raise ReadError(f"its sidecar {os.path.basename(candidate)} cannot be used: {error}") from error
    return NO_FACTS


def parse_sidecar(raw: bytes) -> Sidecar:
    """The facts in a sidecar's bytes. Raises ValueError where they are not what they should be.

    >>> parse_sidecar(b'{"url": "https://a.example/1", "content_type": "text/html"}').headers
    {'content-type': 'text/html'}
    """
    facts = orjson.loads(raw)
    if not isinstance(facts, dict):
        raise ValueError("an object is wanted")
    for key, kind in _TYPES:
        if not isinstance(facts.get(key), kind | None):
            raise ValueError(f"`{key}` is no {kind.__name__}")
    return Sidecar(
        url=facts.get("url"),
        final_url=facts.get("final_url"),
        status=facts.get("status"),
        headers=_headers(facts),
        fetched_at=_aware(facts["fetched_at"]) if facts.get("fetched_at") else None,
    )


def _headers(facts: dict[str, Any]) -> dict[str, str]:
    headers = {name.lower(): str(value) for name, value in (facts.get("headers") or {}).items()}
    if facts.get("content_type"):
        headers["content-type"] = facts["content_type"]
    return headers


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"`fetched_at` has no offset: {text}")
    return moment


def names_beside(path: str) -> list[str]:
    """Where a page's own sidecar may lie, nearest first.

    >>> names_beside("page.html.gz")
    ['page.html.gz.meta.json', 'page.html.meta.json', 'page.meta.json']
    """
    plain = without_compression(path)
    return list(dict.fromkeys(stem + SUFFIX for stem in (path, plain, os.path.splitext(plain)[0])))


def _candidates(path: str) -> Iterator[str]:
    """The page's own sidecar, and `meta.json` where its folder holds no other page."""
    yield from names_beside(path)
    folder, name = os.path.split(path)
    shared = os.path.join(folder, SHARED_NAME)
    if os.path.exists(shared) and not _has_other_page(folder or ".", name):
        yield shared


def _has_other_page(folder: str, name: str) -> bool:
    with os.scandir(folder) as scan:
        return any(is_page_name(entry.name) and entry.name != name for entry in scan)
