"""Feeds: RSS, Atom, RDF (feedparser) and JSON Feed (jsonfeed.org 1.1) -> articles, and what is said of each.

A feed's dates, authors and categories are passed on as printed, as evidence for the record; nothing is normalized here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from scraper.errors import FetchError
from scraper.fetchers.addresses import absolute_url, clean_url

MAX_ENTRIES = 5_000  # of one feed
MAX_HINT_LENGTH = 1_000  # characters of one hint

_DECLARES_ENTITY = re.compile(r"<!ENTITY", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """An article that a feed or sitemap names."""

    url: str  # clean
    hints: Mapping[str, str] = field(default_factory=dict)  # title, author, published_at, section: as printed
    modified: str | None = None  # last change, as printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What a feed holds."""

    title: str | None
    language: str | None
    entries: tuple[Announced, ...]
    next_url: str | None = None  # the page of older entries (RFC 5005, JSON Feed `next_url`)


def refuse_entities(body: bytes) -> None:
    """Raise `FetchError` where XML declares entities of its own: the way of bombs and of reading others' files."""
    start = body[:4096]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in start[:4]:
        text = body.decode("utf-16-be" if start[:1] in (b"\xfe", b"\x00") else "utf-16-le", "replace")
    else:
        text = body.decode("latin-1")
    if _DECLARES_ENTITY.search(text):
        raise FetchError("XML that declares entities is not read", outcome="unsafe")


def parse_feed(body: bytes, url: str, headers: Mapping[str, str]) -> Feed:
    """The feed in `body`, fetched from `url`. Raises `FetchError` where it is none."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _parse_json(body, url)
    refuse_entities(body)
    return _parse_xml(body, url, headers)


def _parse_xml(body: bytes, url: str, headers: Mapping[str, str]) -> Feed:
    import feedparser  # slow to import, and needed by crawls alone

    kept = {"content-location": url, "content-type": headers.get("content-type", "application/xml")}
    parsed = cast(Any, feedparser).parse(body, response_headers=kept, sanitize_html=False)
    if not parsed.get("version") and not parsed.entries:
        raise FetchError("the answer is no feed", source=url, outcome="error")
    return Feed(
        title=_text(parsed.feed.get("title")),
        language=_text(parsed.feed.get("language")),
        entries=tuple(_xml_entries(parsed.entries[:MAX_ENTRIES], url)),
        next_url=_next_url(parsed.feed.get("links", ()), url),
    )


def _next_url(links: Any, url: str) -> str | None:
    for link in links:
        if link.get("rel") == "next" and link.get("href"):
            return absolute_url(link["href"], url)
    return None


def _xml_entries(entries: Any, url: str) -> Iterator[Announced]:
    for entry in entries:
        # FeedBurner and its like print their own redirect as the link and the article's address apart.
        link = entry.get("feedburner_origlink") or entry.get("link")
        target = clean_url(link, url) if link else None
        if target is None:
            continue
        yield Announced(
            url=target,
            hints=_hints(
                title=entry.get("title"),
                author=entry.get("author"),
                published_at=entry.get("published"),
                section=next((tag.get("term") for tag in entry.get("tags", ()) if tag.get("term")), None),
            ),
            modified=_text(dict.get(entry, "updated")),  # its own `get` answers with `published`
        )


def _parse_json(body: bytes, url: str) -> Feed:
    import orjson

    try:
        feed = orjson.loads(body.lstrip(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise FetchError(f"the JSON feed cannot be read: {error}", source=url, outcome="error") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise FetchError("the answer is no feed", source=url, outcome="error")
    following = feed.get("next_url")
    return Feed(
        title=_text(feed.get("title")),
        language=_text(feed.get("language")),
        entries=tuple(_json_entries(items[:MAX_ENTRIES], url)),
        next_url=absolute_url(following, url) if isinstance(following, str) else None,
    )


def _json_entries(items: list[Any], url: str) -> Iterator[Announced]:
    for item in items:
        link = item.get("url") or item.get("external_url") if isinstance(item, dict) else None
        target = clean_url(link, url) if isinstance(link, str) else None
        if target is None:
            continue
        authors = item.get("authors") or [item.get("author")]
        names = (
            [a["name"] for a in authors if isinstance(a, dict) and isinstance(a.get("name"), str)]
            if isinstance(authors, list)
            else []
        )
        tags = item.get("tags")
        yield Announced(
            url=target,
            hints=_hints(
                title=item.get("title"),
                author=", ".join(names),
                published_at=item.get("date_published"),
                section=tags[0] if isinstance(tags, list) and tags else None,
            ),
            modified=_text(item.get("date_modified")),
        )


def _hints(**values: Any) -> dict[str, str]:
    return {name: text for name, value in values.items() if (text := _text(value))}


def _text(value: Any) -> str | None:
    """Text of one line, or None."""
    return " ".join(value[:MAX_HINT_LENGTH].split()) or None if isinstance(value, str) else None
