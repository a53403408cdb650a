"""An invented outlet: articles, feeds, sitemaps and sections, as bytes to serve. Mutable, so that a test makes news."""

from __future__ import annotations

import gzip
import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

import orjson

from tests.outlet_server.prose import headline, paragraphs, sentence

SECTIONS = ("harbour", "town", "culture")
PER_PAGE = 20  # articles on a page of a section


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer before it is written: what the site has to say."""

    status: int = 200
    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    modified: bool = True  # carries validators


@dataclass(slots=True)
class Site:
    """One outlet. `base` is set when it is served."""

    name: str
    articles: int
    date: datetime  # of the newest article, and of every answer's Date header
    base: str = ""
    feed_size: int = 30  # newest articles in each feed
    in_sitemap: bool = True
    delay_s: float = 0.0  # before each answer
    paragraphs: int = 8
    robots: str = "User-agent: *\nDisallow: /private/\n"
    robots_status: int = 200
    faults: dict[int, str] = field(default_factory=dict)  # article -> fault, see `faults`
    path_faults: dict[str, str] = field(default_factory=dict)  # path -> fault
    edited: dict[int, int] = field(default_factory=dict)  # article -> times its text was changed
    comments: dict[int, int] = field(default_factory=dict)  # article -> comments under it
    forbidden: frozenset[int] = frozenset()  # articles under /private/
    has_calendar: bool = False
    has_validators: bool = True
    retry_after: str = "1"  # of the fault "busy"
    moved: dict[str, str] = field(default_factory=dict)  # path -> where it redirects to
    extra: dict[str, bytes] = field(default_factory=dict)  # path -> body, as HTML or XML by its suffix

    def path(self, number: int) -> str:
        """Where an article is."""
        if number in self.forbidden:
            return f"/private/{number}-not-for-robots-to-read.html"
        slug = re.sub(r"[^a-z]+", "-", headline(self.name + str(number)).lower()).strip("-")
        return f"/{SECTIONS[number % 3]}/2026/{number}-{slug}.html"

    def url(self, number: int) -> str:
        """An article's address."""
        return self.base + self.path(number)

    def title(self, number: int) -> str:
        """An article's headline."""
        return f"{headline(self.name + str(number))}, part {number}"

    def published(self, number: int) -> datetime:
        """When an article came out: the newest at `date`, each older one an hour before."""
        return self.date - timedelta(hours=self.articles - number)

    def number_of(self, path: str) -> int | None:
        """The article at a path."""
        match = re.match(r"/[\w/]+/(\d+)-[\w-]+\.html$", path)
        number = int(match[1]) if match else 0
        return number if 0 < number <= self.articles and self.path(number) == path else None

    def answer(self, path: str) -> Reply:
        """What is at a path, query included."""
        if path in self.moved:
            return Reply(301, headers=(("Location", self.moved[path]),))
        number = self.number_of(path)
        if number is not None:
            return Reply(body=self.article(number).encode())
        bare = path.partition("?")[0]
        page = re.match(r"/section/(\w+)(?:/page/(\d+))?$", bare)
        if page and page[1] in SECTIONS:
            return Reply(body=self.section(page[1], int(page[2] or 1)).encode())
        if bare.startswith("/calendar/"):
            return Reply(body=self.calendar(bare).encode())
        if bare in self.extra:
            return Reply(body=self.extra[bare], content_type="text/html" if "." not in bare else "application/xml")
        makers = {
            "/": lambda: Reply(body=self.home().encode()),
            "/robots.txt": lambda: Reply(self.robots_status, self.robots.encode(), "text/plain", modified=False),
            "/feed.xml": lambda: Reply(body=self.rss(), content_type="application/rss+xml"),
            "/atom.xml": lambda: Reply(body=self.atom(), content_type="application/atom+xml"),
            "/feed.json": lambda: Reply(body=self.json_feed(), content_type="application/feed+json"),
            "/sitemap.xml": lambda: Reply(body=self.sitemap_index(), content_type="application/xml"),
            "/sitemap-all.xml.gz": lambda: Reply(body=gzip.compress(self.sitemap(), mtime=0), content_type="application/gzip"),
            "/news-sitemap.xml": lambda: Reply(body=self.news_sitemap(), content_type="application/xml"),
        }
        return makers[bare]() if bare in makers else Reply(404, b"<h1>Nothing here</h1>")

    # Pages

    def article(self, number: int) -> str:
        """The page of an article."""
        texts = paragraphs(f"{self.name}{number}", self.paragraphs)
        edits = self.edited.get(number, 0)
        if edits:
            texts.append(f"The council met for {edits + 1} hours about the pier, and the harbour master was heard on the matter.")
        body = "\n".join(f"<p>{escape(text)}</p>" for text in texts)
        posted = paragraphs(f"comments{number}", self.comments.get(number, 0))
        thread = "".join(
            f'<li class="comment" id="c{i}"><span class="comment-author">Reader {i}</span><p>{escape(text)}</p></li>'
            for i, text in enumerate(posted)
        )
        published = self.published(number).isoformat()
        return self._page(
            self.title(number),
            f"""<link rel="canonical" href="{self.url(number)}">
<meta property="article:published_time" content="{published}"><meta name="author" content="Ada Quill">""",
            f"""<article><h1>{escape(self.title(number))}</h1>
<p class="byline">By Ada Quill <time datetime="{published}">{published[:10]}</time></p>
<div class="article-body">{body}</div></article>
<section id="comments" class="comments"><h2>{len(posted)} comments</h2>
<ol class="comment-list">{thread}</ol></section>""",
        )

    def _page(self, title: str, head: str, body: str) -> str:
        menu = "".join(f'<li><a href="/section/{s}">{s.title()}</a></li>' for s in SECTIONS)
        calendar = '<a href="/calendar/2026/11">Calendar</a>' if self.has_calendar else ""
        return f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{escape(title)} | {self.name}</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="{self.name}">{head}</head>
<body><header><p class="site-name">{self.name}</p>
<nav><ul><li><a href="/">Home</a></li>{menu}</ul>{calendar}</nav></header>
<main>{body}</main>
<footer><p>{self.name}, printed on loopback paper.</p><a href="/about">About</a></footer></body></html>"""

    def _links(self, numbers: list[int]) -> str:
        items = (f'<li><h2><a href="{self.path(n)}">{escape(self.title(n))}</a></h2></li>' for n in numbers)
        return f'<ul class="stories">{"".join(items)}</ul>'

    def home(self) -> str:
        """The home page."""
        return self._page(self.name, "", self._links(self.newest(10)))

    def section(self, name: str, page: int) -> str:
        """A page of a section's list."""
        numbers = [n for n in self.newest(self.articles) if SECTIONS[n % 3] == name and n not in self.forbidden]
        shown = numbers[(page - 1) * PER_PAGE : page * PER_PAGE]
        following = f'<a rel="next" href="/section/{name}/page/{page + 1}">Older</a>' if len(numbers) > page * PER_PAGE else ""
        return self._page(name.title(), "", self._links(shown) + following)

    def calendar(self, path: str) -> str:
        """A month of a calendar without an end."""
        year, month = (int(p) for p in path.split("/")[2:4])
        following = f"{year + month // 12}/{month % 12 + 1}"
        days = "".join(f'<a href="/calendar/{year}/{month}/{day}">{day}</a> ' for day in range(1, 29))
        return self._page(f"{year}/{month}", "", f'{days}<a href="/calendar/{following}">Next</a>')

    def newest(self, count: int) -> list[int]:
        """Numbers of the newest articles."""
        return list(range(self.articles, max(0, self.articles - count), -1))

    # Feeds and sitemaps

    def rss(self) -> bytes:
        """RSS 2.0."""
        items = "".join(
            f"<item><title>{escape(self.title(n))}</title><link>{self.url(n)}?utm_source=feed</link>"
            f"<pubDate>{format_datetime(self.published(n))}</pubDate>"
            f"<category>{SECTIONS[n % 3].title()}</category></item>"
            for n in self.newest(self.feed_size)
        )
        return f'<rss version="2.0"><channel><title>{self.name}</title>{items}</channel></rss>'.encode()

    def atom(self) -> bytes:
        """Atom 1.0."""
        entries = "".join(
            f'<entry><title>{escape(self.title(n))}</title><link href="{self.url(n)}"/><id>{self.url(n)}</id>'
            f"<updated>{self.published(n).isoformat()}</updated><author><name>Ada Quill</name></author></entry>"
            for n in self.newest(self.feed_size)
        )
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>{self.name}</title>{entries}</feed>'.encode()

    def json_feed(self) -> bytes:
        """JSON Feed 1.1."""
        items = [
            {
                "id": self.url(n),
                "url": self.url(n),
                "title": self.title(n),
                "date_published": self.published(n).isoformat(),
            }
            for n in self.newest(self.feed_size)
        ]
        return orjson.dumps({"version": "https://jsonfeed.org/version/1.1", "title": self.name, "items": items})

    def sitemap_index(self) -> bytes:
        """An index of the two sitemaps."""
        children = "".join(f"<sitemap><loc>{self.base}/{c}</loc></sitemap>" for c in ("sitemap-all.xml.gz", "news-sitemap.xml"))
        return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{children}</sitemapindex>'.encode()

    def sitemap(self) -> bytes:
        """All articles, and the home page."""
        pages = "".join(
            f"<url><loc>{self.url(n)}</loc><lastmod>{self.published(n).date()}</lastmod></url>"
            for n in self.newest(self.articles)
        )
        return (
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
            f"<url><loc>{self.base}/</loc></url>{pages if self.in_sitemap else ''}</urlset>"
        ).encode()

    def news_sitemap(self) -> bytes:
        """The newest articles with Google's news extension."""
        pages = "".join(
            f"<url><loc>{self.url(n)}</loc><news:news><news:publication><news:name>{self.name}</news:name></news:publication>"
            f"<news:publication_date>{self.published(n).isoformat()}</news:publication_date>"
            f"<news:title>{escape(self.title(n))}</news:title></news:news></url>"
            for n in self.newest(5)
        )
        return (
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
            f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{pages}</urlset>'
        ).encode()


def etag_of(body: bytes) -> str:
    """A strong validator of a body."""
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'


def now_date() -> datetime:
    """A recent moment on the hour, the same for all that a test starts."""
    return datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


__all__ = ["PER_PAGE", "SECTIONS", "Reply", "Site", "etag_of", "now_date", "sentence"]
