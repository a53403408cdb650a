"""Addresses: one way of writing, trackers off, http and https only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normalizers.urls import canonical_url, domain, host, normalize_url, resolve_url


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("http://example.org", "http://example.org/"),
        ("HTTPS://Example.ORG:443/A?b=C#d", "https://example.org/A?b=C"),
        ("http://example.org:8080/", "http://example.org:8080/"),
        ("http://example.org:443/", "http://example.org:443/"),
        ("http://example.org/a/./b/../c", "http://example.org/a/c"),
        ("http://example.org/a b", "http://example.org/a%20b"),
        ("http://example.org/%7euser/%c3%a9", "http://example.org/~user/%C3%A9"),
        ("http://example.org/100%", "http://example.org/100%25"),
        ("http://example.org/é?q=é", "http://example.org/%C3%A9?q=%C3%A9"),
        ("https://пример.example/путь", "https://xn--e1afmkfd.example/%D0%BF%D1%83%D1%82%D1%8C"),
        ("  https://example.org/a\n", "https://example.org/a"),
        ("https://exam\nple.org/", "https://example.org/"),
        ("https://user:secret@example.org/a", "https://example.org/a"),
        ("http://[::1]/", "http://[::1]/"),
        ("https://example.org./a", "https://example.org/a"),
        ("ftp://example.org/", None),
        ("javascript:alert(1)", None),
        ("mailto:jane@example.org", None),
        ("data:text/html,x", None),
        ("http://", None),
        ("http://exa mple.org/", None),
        ("http://example.org:99999/", None),
        ("/relative", None),
        ("", None),
        ("http://[bad", None),
    ],
)
def test_normalize_url(raw: str, expected: str | None) -> None:
    assert normalize_url(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("b", "https://example.org/news/b"),
        ("../b", "https://example.org/b"),
        ("/b?x=1", "https://example.org/b?x=1"),
        ("?x=1", "https://example.org/news/a?x=1"),
        ("#top", "https://example.org/news/a"),
        ("//cdn.example.net/x", "https://cdn.example.net/x"),
        ("http://other.example/x", "http://other.example/x"),
        ("javascript:void(0)", None),
        ("tel:+49301234", None),
        ("http://[bad", None),
    ],
)
def test_resolve_url(raw: str, expected: str | None) -> None:
    assert resolve_url(raw, "https://example.org/news/a") == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a"),
        ("https://example.org/a?id=7&UTM_Campaign=x&page=2&fbclid=z", "https://example.org/a?id=7&page=2"),
        ("https://example.org/a?gclid=1#comments", "https://example.org/a"),
        ("https://example.org/a?b=2&a=1", "https://example.org/a?b=2&a=1"),
        ("https://example.org/a?ref=home&source=x", "https://example.org/a?ref=home&source=x"),
        ("https://example.org/a?", "https://example.org/a"),
    ],
)
def test_canonical_url(raw: str, expected: str) -> None:
    assert canonical_url(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("https://www.example.co.uk/a", "example.co.uk"),
        ("https://en.example.net", "example.net"),
        ("news.example.com.au", "example.com.au"),
        ("http://127.0.0.1:8000/", "127.0.0.1"),
        ("http://[::1]/", "[::1]"),
        ("http://localhost/", None),
        ("com", None),
        ("", None),
        ("http://ünï.example/", "xn--n-nga1b.example"),
    ],
)
def test_domain(raw: str, expected: str | None) -> None:
    assert domain(raw) == expected


def test_host() -> None:
    assert host("https://WWW.Example.org:8080/a") == "www.example.org"
    assert host("http://[bad") is None


@given(st.text(st.sampled_from("htps:/.?#&=%[]@ aé\n\\0123"), max_size=40))
def test_any_text_gives_an_address_or_none(text: str) -> None:
    for url in (resolve_url(text, "https://example.org/a/"), canonical_url(text, "https://example.org/a/")):
        assert url is None or url.startswith(("http://", "https://"))


@given(st.text(st.sampled_from("abc/.?&=%é ~+;:@!'()*[]2f"), max_size=30))
def test_idempotent(path: str) -> None:
    for function in (normalize_url, canonical_url):
        once = function("https://example.org/" + path)
        assert once is not None
        assert function(once) == once
