"""Sidecars: where they lie, what they tell, and what is wrong with them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.errors import ReadError
from scraper.fetchers.sidecar import read_sidecar


def put(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text)


def url_of(text: str) -> str:
    return f'{{"url": "https://a.example/{text}"}}'


@pytest.mark.parametrize("name", ["page__html__gz__meta__json", "page__html__meta__json", "page__meta__json", "meta__json"])
def test_a_sidecar_lies_beside_its_page(tmp_path: Path, name: str) -> None:
    put(tmp_path, page__html__gz="x", **{name: url_of("1")})
    assert read_sidecar(str(tmp_path / "page.html.gz")).url == "https://a.example/1"


def test_the_nearest_sidecar_counts(tmp_path: Path) -> None:
    put(tmp_path, page__html="x", page__html__meta__json=url_of("near"), meta__json=url_of("far"))
    assert read_sidecar(str(tmp_path / "page.html")).url == "https://a.example/near"


def test_a_folder_s_sidecar_does_not_speak_for_two_pages(tmp_path: Path) -> None:
    put(tmp_path, a__html="x", b__txt="x", meta__json=url_of("1"))
    assert read_sidecar(str(tmp_path / "a.html")).url is None


def test_all_facts(tmp_path: Path) -> None:
    put(
        tmp_path,
        page__html="x",
        meta__json="""{"url": "https://a.example/", "final_url": "https://b.example/", "status": 200, "why": "x",
        "headers": {"Server": "x", "Content-Type": "text/plain"}, "content_type": "text/html; charset=koi8-r",
        "fetched_at": "2024-03-05T10:00:00Z"}""",
    )
    facts = read_sidecar(str(tmp_path / "page.html"))
    assert (facts.final_url, facts.status) == ("https://b.example/", 200)
    assert facts.headers == {"server": "x", "content-type": "text/html; charset=koi8-r"}
    assert facts.fetched_at == datetime(2024, 3, 5, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "meta.json cannot be used"),
        ("[]", "an object is wanted"),
        ('{"url": 7}', "`url` is no str"),
        ('{"headers": []}', "`headers` is no dict"),
        ('{"fetched_at": "2024-03-05T10:00:00"}', "no offset"),
        ('{"fetched_at": "soon"}', "Invalid isoformat"),
    ],
)
def test_a_sidecar_that_cannot_be_used_is_an_error(tmp_path: Path, text: str, reason: str) -> None:
    put(tmp_path, page__html="x", meta__json=text)
    with pytest.raises(ReadError, match=reason):
        read_sidecar(str(tmp_path / "page.html"))
