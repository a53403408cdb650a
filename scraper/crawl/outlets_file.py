"""The user's list of outlets, a TOML file with an `[[outlet]]` each -> `Outlet`s. What is wrong in it is named."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scraper.crawl.schedule import Schedule, parse_schedule
from scraper.errors import SettingError
from scraper.fetchers.addresses import absolute_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An outlet as its user describes it. None: left out, so that it is discovered or learned."""

    name: str
    home: str | None = None
    feeds: tuple[str, ...] | None = None
    sitemaps: tuple[str, ...] | None = None
    sections: tuple[str, ...] | None = None
    article_urls: tuple[re.Pattern[str], ...] = ()  # an address is an article's where one of them is found in it
    timezone: str | None = None  # IANA name
    language: str | None = None
    schedule: Schedule | None = None
    delay_s: float = 1.0
    max_pages: int | None = None  # articles fetched in one round
    enabled: bool = True
    selectors: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)


def read_outlets(path: Path) -> tuple[Outlet, ...]:
    """The outlets of a file. Raises `SettingError`, with the outlet and the key, where something is wrong."""
    try:
        plain = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"cannot be read: {error}", source=str(path)) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"is no TOML: {error}", source=str(path)) from error
    try:
        return parse_outlets(plain)
    except SettingError as error:
        error.source = str(path)
        raise


def parse_outlets(plain: Mapping[str, Any]) -> tuple[Outlet, ...]:
    """The outlets of a parsed file. Raises `SettingError`."""
    entries = plain.get("outlet")
    if set(plain) - {"outlet"} or not isinstance(entries, list) or not entries:
        raise SettingError("an outlets file holds [[outlet]] tables and nothing else")
    outlets = tuple(_parse_outlet(entry, number) for number, entry in enumerate(entries, 1))
    names = [outlet.name for outlet in outlets]
    for name in names:
        if names.count(name) > 1:
            raise SettingError(f"two outlets are called {name!r}")
    return outlets


def _parse_outlet(entry: Any, number: int) -> Outlet:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"].strip():
        raise SettingError(f"outlet {number} has no name")
    name = entry["name"].strip()
    unknown = set(entry) - {f.name for f in fields(Outlet)}
    if unknown:
        raise SettingError(f"outlet {name!r}: unknown key {', '.join(sorted(unknown))}")
    values = {"name": name}
    for key, value in entry.items():
        if key != "name":
            try:
                values[key] = _PARSERS[key](value)
            except (ValueError, TypeError) as error:
                raise SettingError(f"outlet {name!r}: {key}: {error}") from error
    outlet = Outlet(**values)
    if outlet.home is None and not (outlet.feeds or outlet.sitemaps or outlet.sections):
        raise SettingError(f"outlet {name!r} has neither home nor feeds, sitemaps or sections")
    return outlet


def _url(value: Any) -> str:
    url = absolute_url(value) if isinstance(value, str) else None
    if url is None:
        raise ValueError(f"{value!r} is no http or https address")
    return url


def _urls(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("a list of addresses is wanted")
    return tuple(dict.fromkeys(_url(v) for v in value))


def _patterns(value: Any) -> tuple[re.Pattern[str], ...]:
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise ValueError("a list of regular expressions is wanted")
    try:
        return tuple(re.compile(v) for v in value)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error


def _zone(value: Any) -> str:
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError) as error:
        raise ValueError(f"{value!r} is no IANA time zone") from error


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text is wanted")
    return value.strip()


def _seconds(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 86_400:
        raise ValueError("a number of seconds from 0 is wanted")
    return float(value)


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError("a whole number from 1 is wanted")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false is wanted")
    return value


def _selectors(value: Any) -> dict[str, str | tuple[str, ...]]:
    if not isinstance(value, dict):
        raise ValueError("a table of field = selector is wanted")
    parsed: dict[str, str | tuple[str, ...]] = {}
    for name, selector in value.items():
        parsed[name] = tuple(_text(s) for s in selector) if isinstance(selector, list) else _text(selector)
    return parsed


_PARSERS: dict[str, Any] = {
    "home": _url,
    "feeds": _urls,
    "sitemaps": _urls,
    "sections": _urls,
    "article_urls": _patterns,
    "timezone": _zone,
    "language": _text,
    "schedule": parse_schedule,
    "delay_s": _seconds,
    "max_pages": _count,
    "enabled": _flag,
    "selectors": _selectors,
}
