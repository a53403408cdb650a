"""What is scored: a page's bytes to plain fields. The bare parse is there for its time alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import lxml.html


@dataclass(frozen=True, slots=True)
class Got:
    """What a system gives of a page."""

    body: str = ""
    standfirst: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published_at: str | None = None  # ISO 8601
    comments: str = ""
    fields: frozenset[str] = field(default=frozenset())  # what the system offers at all, and so is scored for


System = Callable[[bytes, str | None], Got]

ALL_FIELDS = frozenset({"body", "title", "authors", "day", "instant", "comments"})


def load_scraper() -> System:
    """This project's public call."""
    import scraper

    def run(raw: bytes, url: str | None) -> Got:
        article = scraper.extract(raw, url=url)
        items = article.comments.items if article.comments else ()
        return Got(
            body=article.body or "",
            standfirst=article.standfirst,
            title=article.title,
            authors=tuple(author.name for author in article.authors),
            published_at=article.published_at,
            comments="\n".join(f"{item.author or ''}\n{item.text or ''}" for item in items),
            fields=ALL_FIELDS,
        )

    return run


def load_trafilatura() -> System:
    """The peer that comes nearest. Raises ImportError where it is not installed."""
    from trafilatura import bare_extraction

    def run(raw: bytes, url: str | None) -> Got:
        document = bare_extraction(raw, url=url, with_metadata=True, include_comments=True)
        if document is None:
            return Got(fields=ALL_FIELDS - {"instant"})
        found = document if isinstance(document, dict) else document.as_dict()
        return Got(
            body=found["text"] or "",
            title=found["title"],
            authors=tuple(name.strip() for name in (found["author"] or "").split(";") if name.strip()),
            published_at=found["date"],
            comments=found["comments"] or "",
            fields=ALL_FIELDS - {"instant"},
        )

    return run


def load_bare_parse() -> System:
    """The floor of time: lxml parses the page, and that is all."""

    def run(raw: bytes, url: str | None) -> Got:
        lxml.html.fromstring(raw)
        return Got()

    return run


#: Name → what loads it. The first is the one whose figures are the table's.
SYSTEMS: dict[str, Callable[[], System]] = {
    "scraper": load_scraper,
    "lxml parse": load_bare_parse,
    "trafilatura": load_trafilatura,
}

_BLOCKS = frozenset(
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section select summary table td th tr ul legend"
    " label button".split()
)
_UNSEEN = frozenset("script style noscript template head svg iframe".split())


def text_dump(raw: bytes) -> bytes:
    """The page as a text dump: a line a block, nothing of the markup left.

    >>> text_dump(b"<h1>A</h1><p>one <b>two</b><br>three").decode()
    'A\\none two\\nthree'
    """
    root = lxml.html.document_fromstring(raw, parser=lxml.html.HTMLParser(encoding="utf-8"))
    out: list[str] = []
    stack: list[tuple[lxml.html.HtmlElement, str]] = [(root, "open")]
    while stack:
        element, step = stack.pop()
        is_seen = isinstance(element.tag, str) and element.tag not in _UNSEEN
        if step == "open" and is_seen:
            out.append("\n" if element.tag in _BLOCKS else "")
            out.append(_folded(element.text))
            stack.append((element, "close"))
            for child in reversed(element):
                stack += [(child, "tail"), (child, "open")]
        elif step == "close":
            out.append("\n" if element.tag in _BLOCKS else "")
        elif step == "tail":
            out.append(_folded(element.tail))
    lines = (line.strip() for line in "".join(out).split("\n"))
    return "\n".join(line for line in lines if line).encode()


def _folded(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
