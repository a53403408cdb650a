from __future__ import annotations

import pytest

from scraper.fetchers.robots import EXPIRY_S, MAX_BYTES, WAIT_S, Rules, read_answer

NOW = 1_000_000.0


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: scraper\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/a", True),
        ("User-agent: SCRAPER\nDisallow: /a", "/a", False),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", True),
        ("User-agent: *\nDisallow: /*?", "/a?b", False),
        ("User-agent: *\nDisallow: /%7Eann/", "/~ann/x", False),
        ("\ufeffUser-agent: *\nDisallow: /a", "/a", False),
        ("<html>no robots here</html>", "/a", True),
    ],
)
def test_rules(text: str, path: str, allowed: bool) -> None:
    assert Rules(text.encode()).allows("http://a.example" + path) is allowed


@pytest.mark.parametrize(
    ("text", "delay_s"),
    [
        ("User-agent: *\nCrawl-delay: 2.5", 2.5),
        ("User-agent: *\nRequest-rate: 1/10s", 10.0),
        ("User-agent: *\nDisallow:", 0.0),
    ],
)
def test_delays(text: str, delay_s: float) -> None:
    assert Rules(text.encode()).crawl_delay_s == delay_s


@pytest.mark.parametrize(
    ("status", "is_had", "forbids"),
    [
        (200, True, True),
        (204, True, True),
        (404, True, False),
        (403, True, False),
        (401, True, False),
        (301, True, False),
    ]
    + [(status, False, None) for status in (429, 500, 503, None)],
)
def test_what_an_answer_means(status: int | None, is_had: bool, forbids: bool | None) -> None:
    file = read_answer("http://a.example", status, b"User-agent: *\nDisallow: /", {}, NOW)
    assert (file.body is not None) is is_had
    assert file.expires_at == NOW + (EXPIRY_S if is_had else WAIT_S)
    if file.body is not None:
        assert Rules(file.body).allows("http://a.example/x") is not forbids


@pytest.mark.parametrize(("header", "seconds"), [("max-age=3600", 3600.0), ("max-age=5", 600.0), ("max-age=9999999", EXPIRY_S)])
def test_expiry_within_bounds(header: str, seconds: float) -> None:
    assert read_answer("http://a.example", 200, b"", {"cache-control": header}, NOW).expires_at == NOW + seconds


def test_only_so_much_is_read() -> None:
    body = b"User-agent: *\n" + b"# filler\n" * MAX_BYTES + b"Disallow: /"
    file = read_answer("http://a.example", 200, body, {}, NOW)
    assert file.body is not None
    assert len(file.body) == MAX_BYTES
