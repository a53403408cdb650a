"""Echoes of a headline: in the bytes of the page, and in its links to share it."""

from __future__ import annotations

import pytest

from scraper.extractors.links import find_links
from scraper.extractors.title.echoes import Body, echoes, shared_texts
from scraper.extractors.title.extract import find_claims
from tests.extractors.zoned import zoned

NOTHING: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        pytest.param("Band plays. Band plays.", "Band plays", "echo_2", id="plain"),
        pytest.param("Band&#8217;s day, Band\\u2019s day", "Band’s day", "echo_2", id="escaped"),
        pytest.param("Band plays", "Band plays on", "echo_0", id="not-a-part-of-it"),
        pytest.param("Band — and much else of the evening — plays", "Band — plays", "echo_0", id="not-far-apart"),
        pytest.param("Band plays " * 20, "Band plays", "echo_6", id="enough"),
        pytest.param("橋が開通 橋が開通", "橋が開通", "echo_2", id="other-scripts"),
        pytest.param("!?", "!?", "echo_0", id="no-words"),
    ],
)
def test_count(body: str, text: str, expected: str) -> None:
    assert next(echoes(Body(body.encode()), text, "", NOTHING)) == expected


def test_links_that_share() -> None:
    html = '<a href="https://social.example/post?text=Band%20plays%20as+bridge%20opens&amp;url=x">Share</a><a href="/?t=1">1</a>'
    document, _ = zoned(f"<body><p>Text.</p>{html}</body>")
    shared = shared_texts(find_links(document).addresses)
    assert shared == {"bandplaysasbridgeopens"}
    assert "shared" in echoes(Body(b""), "Band plays as bridge opens!", "bandplaysasbridgeopens", shared)
    assert "in_shared" in echoes(Body(b""), "Band plays", "bandplays", shared)


@pytest.mark.parametrize(("stated", "is_asked"), [("A bridge opens", False), ("Band plays as bridge opens", True)])
def test_asked_where_the_headline_is_in_dispute(stated: str, is_asked: bool) -> None:
    html = f"""<head><meta property="og:title" content="{stated}"></head><body><main>
<h1 data-zone="title">A bridge opens</h1><p data-zone="body">The band played.</p></main></body>"""
    document, parts = zoned(html)
    claims = find_claims(document, parts, find_links(document))
    evidence = set().union(*(claim.evidence for claim in claims.values()))
    assert any(name.startswith("echo_") for name in evidence) is is_asked
