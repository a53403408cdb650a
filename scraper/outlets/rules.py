"""What is known of an outlet, as a TOML file: its hosts, zone of time, language, country, selectors and article addresses.

name = "Cape Courier"
hosts = ["capecourier.example"]           # these and everything under them
timezone = "Africa/Johannesburg"          # for dates that the page prints without a zone
language = "en"
country = "ZA"
article_urls = ['/story/\\d+']             # an address is an article's where one is found in it

[selectors]                               # go before the generic extractors
title = "h1.story-title"                  # CSS, or XPath where it begins with "/" or "("
published_at = "time.story-date@datetime" # "@name" at the end: that attribute instead of the text
authors = [".byline a", ".byline"]        # a list: the first that finds something

[[at]]                                    # what differs at one of the hosts
host = "af.capecourier.example"
language = "af"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scraper.errors import SettingError

#: Fields of the record that a selector may fill.
FIELDS = ("title", "standfirst", "section", "tags", "authors", "byline", "published_at", "modified_at", "body", "tagline")

_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRules:
    """One outlet as its file describes it."""

    name: str
    hosts: tuple[str, ...]  # lower case; each stands for what is under it too
    timezone: str | None = None  # IANA name
    language: str | None = None  # BCP 47
    country: str | None = None  # ISO 3166-1 alpha-2
    tagline: str | None = None
    article_urls: tuple[re.Pattern[str], ...] = ()
    selectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # tried in order
    at: tuple[OutletRules, ...] = ()  # the same with what differs at some of the hosts
    source: str = ""  # file it was read from


@dataclass(frozen=True, slots=True)
class Outlets:
    """The outlets that are known, to be looked up by host."""

    rules: tuple[OutletRules, ...] = ()

    def find(self, host: str | None) -> OutletRules | None:
        """The rules for a host: of those that name it or a domain above it, the closest; later files before earlier ones."""
        if not host:
            return None
        best: tuple[int, OutletRules] | None = None
        for outlet in self.rules:
            for rules in (outlet, *outlet.at):
                for name in rules.hosts:
                    if (host == name or host.endswith(f".{name}")) and (best is None or len(name) >= best[0]):
                        best = (len(name), rules)
        return best[1] if best else None

    def __add__(self, other: Outlets) -> Outlets:
        return Outlets((*self.rules, *other.rules))


@cache
def builtin_outlets() -> Outlets:
    """The outlets that come with the program."""
    return read_outlets(Path(__file__).parent)


def read_outlets(folder: Path) -> Outlets:
    """Every `*.toml` of a folder, in order of name. Raises `SettingError` that names the file and the key."""
    if not folder.is_dir():
        raise SettingError("is no folder of outlet files", source=str(folder))
    return Outlets(tuple(read_outlet(path) for path in sorted(folder.glob("*.toml"))))


def read_outlet(path: Path) -> OutletRules:
    """One file. Raises `SettingError`."""
    try:
        plain = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingError(f"cannot be read: {error}", source=str(path)) from error
    try:
        return parse_outlet(plain, str(path))
    except ValueError as error:
        raise SettingError(str(error), source=str(path)) from error


def parse_outlet(plain: Mapping[str, Any], source: str = "") -> OutletRules:
    """An outlet's table. Raises `ValueError` that names the key."""
    values = _parse(plain, {*_PARSERS, "at"})
    if "name" not in values or not values.get("hosts"):
        raise ValueError("an outlet has a name and at least one host")
    outlet = OutletRules(**{**values, "source": source})
    differing = []
    for entry in plain.get("at", ()):
        if not isinstance(entry, dict) or "host" not in entry:
            raise ValueError("at: each [[at]] has a host")
        own = _parse({key: value for key, value in entry.items() if key != "host"}, set(_PARSERS) - {"hosts"})
        selectors = {**outlet.selectors, **own.pop("selectors", {})}
        differing.append(replace(outlet, **own, hosts=_hosts([entry["host"]]), selectors=selectors))
    return replace(outlet, at=tuple(differing))


def _parse(plain: Mapping[str, Any], known: set[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in plain.items():
        if key not in known:
            raise ValueError(f"{key}: no such key; known are {', '.join(sorted(known))}")
        if key != "at":
            try:
                values[key] = _PARSERS[key](value)
            except ValueError as error:
                raise ValueError(f"{key}: {error}") from error
    return values


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text is wanted")
    return value.strip()


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(item) for item in (value if isinstance(value, list) else [value]))


def _hosts(value: Any) -> tuple[str, ...]:
    hosts = tuple(host.lower().removeprefix("www.") for host in _texts(value))
    if any(not re.fullmatch(r"[\w.-]+", host) for host in hosts):
        raise ValueError("a host is wanted, such as news.example.org")
    return hosts


def _zone(value: Any) -> str:
    try:
        return ZoneInfo(_text(value)).key
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(f"{value!r} is no IANA zone of time") from error


def _language(value: Any) -> str:
    if not _LANGUAGE_TAG.fullmatch(_text(value)):
        raise ValueError(f"{value!r} is no BCP 47 language tag")
    return _text(value)


def _country(value: Any) -> str:
    code = _text(value).upper()
    if not re.fullmatch("[A-Z]{2}", code):
        raise ValueError(f"{value!r} is no ISO 3166-1 alpha-2 code")
    return code


def _patterns(value: Any) -> tuple[re.Pattern[str], ...]:
    try:
        return tuple(re.compile(text) for text in _texts(value))
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error


def _selectors(value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise ValueError("a table of field = selector is wanted")
    unknown = set(value) - set(FIELDS)
    if unknown:
        raise ValueError(f"{', '.join(sorted(unknown))}: no such field; known are {', '.join(FIELDS)}")
    return {name: _texts(selector) for name, selector in value.items()}


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "name": _text,
    "hosts": _hosts,
    "timezone": _zone,
    "language": _language,
    "country": _country,
    "tagline": _text,
    "article_urls": _patterns,
    "selectors": _selectors,
}


def is_article_address(rules: OutletRules, url: str) -> bool | None:
    """Whether an address is an article's by the outlet's patterns; None where it has none."""
    return any(pattern.search(url) for pattern in rules.article_urls) if rules.article_urls else None
