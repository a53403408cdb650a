from __future__ import annotations

from pathlib import Path

import pytest

from scraper.crawl.outlets_file import read_outlets
from scraper.errors import SettingError

WHOLE = """
[[outlet]]
name = "The Pier Post"
home = "https://pier.example"
feeds = ["https://pier.example/feed"]
sitemaps = []
sections = ["https://pier.example/town/"]
article_urls = ['/\\d{4}/']
timezone = "Europe/Lisbon"
language = "en"
schedule = "every 15m"
delay_s = 0
max_pages = 20
enabled = false
selectors = { title = "h1.headline", authors = [".by a", ".by"] }

[[outlet]]
name = "Second"
feeds = ["http://second.example/rss"]
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    path = tmp_path / "o.toml"
    path.write_text(WHOLE)
    first, second = read_outlets(path)
    assert first.home == "https://pier.example/"
    assert first.sitemaps == ()
    assert first.rules.article_urls[0].search("https://pier.example/2026/a")
    assert first.schedule is not None
    assert first.schedule.every_s == 900
    assert (first.delay_s, first.max_pages, first.enabled, first.rules.timezone) == (0.0, 20, False, "Europe/Lisbon")
    assert first.rules.selectors["authors"] == (".by a", ".by")
    assert (second.home, second.sitemaps, second.delay_s, second.enabled) == (None, None, 1.0, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds"),
        ("a = 1", "holds"),
        ("[[outlet", "TOML"),
        ('[[outlet]]\nhome = "http://a.example"', "outlet 1 has no name"),
        ('[[outlet]]\nname = "a"', "neither home nor feeds"),
        ('[[outlet]]\nname = "a"\nhome = "ftp://a.example"', "home: 'ftp://a.example' is no http"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\nfeed = []', "unknown key feed"),
        ('[[outlet]]\nname = "a"\nfeeds = "http://a.example"', "feeds: a list"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\nschedule = "daily"', "schedule: 'daily'"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\ntimezone = "Europe/Pier"', "timezone: 'Europe/Pier'"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\ntimezone = "../x"', "timezone: "),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\ndelay_s = -1', "delay_s: a number"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\ndelay_s = true', "delay_s: a number"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\nmax_pages = 0', "max_pages: a whole number"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\nenabled = "yes"', "enabled: true or false"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\narticle_urls = ["("]', "article_urls: no regular"),
        ('[[outlet]]\nname = "a"\nhome = "http://a.example"\n' * 2, "two outlets are called 'a'"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "o.toml"
    path.write_text(text)
    with pytest.raises(SettingError, match=r".") as caught:
        read_outlets(path)
    assert said in caught.value.reason
    assert caught.value.source == str(path)


def test_a_missing_file_is_a_wrong_setting(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        read_outlets(tmp_path / "none.toml")
