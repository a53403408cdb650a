"""The user's list of outlets, a TOML file with an `[[outlet]]` each -> `Outlet`s. What is wrong in it is named."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scraper.crawl.schedule import Schedule, parse_schedule
from scraper.errors import SettingError
from scraper.fetchers.addresses import absolute_url
from scraper.outlets import OutletRules, Outlets, builtin_outlets
from scraper.outlets.rules import parse_outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An outlet as its user describes it. None: left out, so that it is discovered or learned."""

    name: str
    rules: OutletRules  # its time zone, language, selectors and article_urls, as an outlet file has them
    home: str | None = None
    feeds: tuple[str, ...] | None = None
    sitemaps: tuple[str, ...] | None = None
    sections: tuple[str, ...] | None = None
    schedule: Schedule | None = None
    delay_s: float = 1.0
    max_pages: int | None = None  # articles fetched in one round
    enabled: bool = True


def rules_for(outlet: Outlet, host: str) -> Outlets | None:
    """What the user says of the pages at `host`, over what the program knows; None where the user says nothing."""
    own = outlet.rules
    said = {name: value for name in ("timezone", "language", "selectors") if (value := getattr(own, name))}
    if not said:
        return None
    known = builtin_outlets().find(host) or own
    return Outlets((replace(known, hosts=(host,), at=(), **said),))


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
    unknown = set(entry) - {"name", *_PARSERS, *_RULES}
    if unknown:
        raise SettingError(f"outlet {name!r}: unknown key {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {}
    for key in _PARSERS.keys() & entry.keys():
        try:
            values[key] = _PARSERS[key](entry[key])
        except (ValueError, TypeError) as error:
            raise SettingError(f"outlet {name!r}: {key}: {error}") from error
    try:
        rules = parse_outlet({"name": name, "hosts": [_ANY_HOST]} | {key: entry[key] for key in _RULES if key in entry})
    except ValueError as error:
        raise SettingError(f"outlet {name!r}: {error}") from error
    outlet = Outlet(name=name, rules=rules, **values)
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


_PARSERS: dict[str, Any] = {
    "home": _url,
    "feeds": _urls,
    "sitemaps": _urls,
    "sections": _urls,
    "schedule": parse_schedule,
    "delay_s": _seconds,
    "max_pages": _count,
    "enabled": _flag,
}

#: Keys that an outlet file has too, and their reader there.
_RULES = ("timezone", "language", "article_urls", "selectors")
_ANY_HOST = "host"  # the rules go with the outlet's pages, wherever these are
