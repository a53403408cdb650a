"""Outlet files: what they may say, what is refused, which outlet a host belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scraper.errors import SettingError
from scraper.outlets.rules import (
    Outlets,
    builtin_outlets,
    is_article_address,
    parse_outlet,
    read_outlets,
)

PLAIN: dict[str, Any] = {"name": "Cape Courier", "hosts": ["Cape.example"]}


def test_everything_an_outlet_may_say() -> None:
    outlet = parse_outlet(
        {
            **PLAIN,
            "timezone": "Africa/Johannesburg",
            "language": "en",
            "country": "za",
            "article_urls": [r"/story/\d+"],
            "selectors": {"title": "h1", "authors": [".by a", ".by"]},
            "at": [{"host": "af.cape.example", "language": "af", "selectors": {"title": "h2"}}],
        }
    )
    assert (outlet.hosts, outlet.country, outlet.timezone) == (("cape.example",), "ZA", "Africa/Johannesburg")
    assert outlet.selectors == {"title": ("h1",), "authors": (".by a", ".by")}
    (other,) = outlet.at
    assert (other.hosts, other.language, other.timezone) == (("af.cape.example",), "af", "Africa/Johannesburg")
    assert other.selectors == {"title": ("h2",), "authors": (".by a", ".by")}


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ({"hosts": ["a.example"]}, "a name"),
        ({"name": "X"}, "at least one host"),
        ({**PLAIN, "tiemzone": "UTC"}, "tiemzone: no such key"),
        ({**PLAIN, "timezone": "Mars/Olympus"}, "timezone: 'Mars/Olympus' is no IANA zone"),
        ({**PLAIN, "language": "English"}, "language: 'English' is no BCP 47"),
        ({**PLAIN, "country": "South Africa"}, "country:"),
        ({**PLAIN, "hosts": "https://a.example/"}, "hosts: a host is wanted"),
        ({**PLAIN, "article_urls": ["("]}, "article_urls: no regular expression"),
        ({**PLAIN, "selectors": {"headline": "h1"}}, "selectors: headline: no such field"),
        ({**PLAIN, "selectors": ["h1"]}, "selectors: a table"),
        ({**PLAIN, "selectors": {"title": 3}}, "selectors: a text is wanted"),
        ({**PLAIN, "at": [{"language": "af"}]}, "each [[at]] has a host"),
        ({**PLAIN, "at": [{"host": "x.example", "name": 3}]}, "name: a text is wanted"),
    ],
)
def test_what_is_wrong_is_named(plain: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said.replace("[", r"\[").replace("]", r"\]")):
        parse_outlet(plain)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("cape.example", "Cape"),
        ("www.cape.example", "Cape"),
        ("news.cape.example", "Cape"),
        ("af.cape.example", "Cape (af)"),
        ("escape.example", None),
        ("example", None),
        ("", None),
        (None, None),
    ],
)
def test_the_closest_host_decides(host: str | None, expected: str | None) -> None:
    cape = parse_outlet({"name": "Cape", "hosts": ["cape.example"], "at": [{"host": "af.cape.example", "name": "Cape (af)"}]})
    found = Outlets((cape,)).find(host)
    assert (found.name if found else None) == expected


def test_a_later_file_goes_before_an_earlier_one() -> None:
    first, second = (parse_outlet({**PLAIN, "name": name}) for name in ("first", "second"))
    found = (Outlets((first,)) + Outlets((second,))).find("cape.example")
    assert found is second


def test_article_addresses() -> None:
    outlet = parse_outlet({**PLAIN, "article_urls": [r"/story/\d+"]})
    assert is_article_address(outlet, "https://cape.example/story/12") is True
    assert is_article_address(outlet, "https://cape.example/about") is False
    assert is_article_address(parse_outlet(PLAIN), "https://cape.example/about") is None


def test_a_folder_is_read_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.toml").write_text(f'name = "{name}"\nhosts = ["{name}.example"]\n')
    (tmp_path / "notes.txt").write_text("no outlet")
    assert [outlet.name for outlet in read_outlets(tmp_path).rules] == ["a", "b"]


@pytest.mark.parametrize("text", ["name = ", 'name = "x"\n', "\xff"])
def test_a_bad_file_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(SettingError) as caught:
        read_outlets(tmp_path)
    assert caught.value.source == str(tmp_path / "bad.toml")


def test_no_folder_is_a_setting_error(tmp_path: Path) -> None:
    with pytest.raises(SettingError):
        read_outlets(tmp_path / "none")


def test_the_seed_s_outlet_is_built_in() -> None:
    outlet = builtin_outlets().find("en.zamanalwsl.net")
    assert outlet is not None
    assert (outlet.name, outlet.timezone, outlet.language) == ("Zaman Al Wasl", "Asia/Damascus", "en")
    arabic = builtin_outlets().find("www.zamanalwsl.net")
    assert arabic is not None
    assert (arabic.language, arabic.country) == ("ar", "SY")
