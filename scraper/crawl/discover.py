"""What an outlet offers: feeds, sitemaps and sections, found from its home page and robots.txt, each looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scraper.crawl.visits import Found, Kind, Origin, Row
from scraper.crawl.work import SourceTask, SourceWork, do_source
from scraper.document import read_document
from scraper.errors import FetchError, PageError, SettingError
from scraper.fetchers.addresses import absolute_url, host_of, origin_of
from scraper.fetchers.exchange import FetchSettings
from scraper.fetchers.http import Fetcher, FetchRequest

MAX_LOOKS = 40  # sources looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What was found of an outlet."""

    name: str
    home: str
    language: str | None
    feeds: tuple[str, ...]
    sitemaps: tuple[str, ...]
    sections: tuple[str, ...]


async def discover(url: str, settings: FetchSettings, now: float) -> Offer:
    """Look for the sources of the outlet at `url`. Raises `PageError` where its home page cannot be had."""
    home = absolute_url(url if "://" in url else f"https://{url}")
    if home is None:
        raise SettingError(f"{url!r} is no http or https address")
    fetcher = Fetcher(settings)
    try:
        page = await fetcher.fetch(FetchRequest(url=home))
        home = page.final_url or home
        rules = await fetcher.rules(origin_of(home))
        task = SourceTask(
            page=page,
            row=_row(home, Kind.HOME),
            home=home,
            now=now,
            robots_sitemaps=rules.sitemaps if rules else (),
            discovers=frozenset({Kind.FEED, Kind.SITEMAP, Kind.SECTION}),
        )
        found = [f for f in do_source(task).found if f.kind != Kind.ARTICLE]
        good = [f for f in found[:MAX_LOOKS] if await _holds_something(fetcher, f, home, now)]
        document = read_document(page)
        nodes = document.markup.by_tag["html"]
        language = document.attribute(nodes[0], "lang") if nodes else None
        return Offer(name=_name(document.markup.title, home), home=home, language=language, **_by_kind(good))
    finally:
        await fetcher.aclose()


def _row(url: str, kind: Kind) -> Row:
    return Row(id=0, url=url, host=host_of(url), outlet=0, kind=kind, origin=Origin.GIVEN)


async def _holds_something(fetcher: Fetcher, found: Found, home: str, now: float) -> bool:
    """Whether a source can be fetched and names anything."""
    try:
        request = FetchRequest(url=found.url, is_page=found.kind == Kind.SECTION)
        page = await fetcher.fetch(request)
        task = SourceTask(page=page, row=_row(found.url, found.kind), home=home, now=now)
        work: SourceWork = do_source(task)
    except (FetchError, PageError):
        return False
    return bool(work.found)


def _by_kind(found: Iterable[Found]) -> dict[str, tuple[str, ...]]:
    names = {Kind.FEED: "feeds", Kind.SITEMAP: "sitemaps", Kind.SECTION: "sections"}
    kept = list(found)
    return {name: tuple(f.url for f in kept if f.kind == kind) for kind, name in names.items()}


def _name(title: str, home: str) -> str:
    """A short name: the part of the home page's title that looks like one, else the host."""
    host = host_of(home).removeprefix("www.")
    for separator in (" | ", " - ", " – ", " — ", ": "):
        if separator in title:
            title = min(title.split(separator), key=len)
    return title.strip() if 0 < len(title.strip()) <= 60 else host


def to_toml(offer: Offer) -> str:
    """The outlet's entry for an outlets file.

    >>> offer = Offer(name='"A" & B', home="http://p.example/", language="en", feeds=(), sitemaps=(), sections=())
    >>> to_toml(offer).splitlines()[:3]
    ['[[outlet]]', 'name = "\\\\"A\\\\" & B"', 'home = "http://p.example/"']
    """
    lines = ["[[outlet]]", f"name = {_quoted(offer.name)}", f"home = {_quoted(offer.home)}"]
    if offer.language:
        lines.append(f"language = {_quoted(offer.language)}")
    for key in ("feeds", "sitemaps", "sections"):
        urls = getattr(offer, key)
        inner = "".join(f"\n  {_quoted(url)}," for url in urls)
        lines.append(f"{key} = [{inner}\n]" if urls else f"{key} = []")
    lines.append('schedule = "every 30m"')
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """A basic string of TOML, which JSON's string is too."""
    import orjson

    return orjson.dumps(text).decode().replace("\x7f", "\\u007f")
