"""Entries of a live blog: from the page where it prints them, else from JSON-LD; none where the page is no live blog."""

from __future__ import annotations

import json

from scraper.extractors.live import extract_live_updates
from scraper.extractors.live_entries import FoundUpdate
from tests.extractors.zoned import zoned

ENTRY = """<article class="live-blog-entry" data-zone="body"><time datetime="2024-05-01T1{0}:00:00+02:00">1{0}:00</time>
<h3>Update number {0}</h3><p>The ash has reached village {0}.</p><ul><li>No one hurt</li><li>Road {0} shut</li></ul></article>"""


def page(body: str, **statement: object) -> str:
    script = f'<script type="application/ld+json">{json.dumps(statement)}</script>' if statement else ""
    return f"<html><head>{script}</head><body><main>{body}</main></body></html>"


def stated(count: int) -> dict[str, object]:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": f"Update number {i}",
            "datePublished": f"2024-05-01T1{i}:00:00+02:00",
            "articleBody": f"Ash over village {i}.",
            "author": {"@type": "Person", "name": "Ada Moss"},
        }
        for i in range(count)
    ]
    return {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Eruption", "liveBlogUpdate": updates}


def test_printed_entries_in_the_order_of_the_page() -> None:
    found = extract_live_updates(*zoned(page(ENTRY.format(3) + ENTRY.format(2) + ENTRY.format(1))))
    assert [one.title for one in found] == ["Update number 3", "Update number 2", "Update number 1"]
    assert found[0].times[0] == "2024-05-01T13:00:00+02:00"
    assert found[0].text == "The ash has reached village 3.\n\nNo one hurt\nRoad 3 shut"


def test_the_author_of_a_printed_entry_may_stand_in_json_ld() -> None:
    found = extract_live_updates(*zoned(page(ENTRY.format(2) + ENTRY.format(1) + ENTRY.format(0), **stated(3))))
    assert [one.author for one in found] == ["Ada Moss"] * 3


def test_entries_that_only_json_ld_holds() -> None:
    found = extract_live_updates(*zoned(page("<p>Loading</p>", **stated(2))))
    assert found == (
        FoundUpdate(title="Update number 0", times=("2024-05-01T10:00:00+02:00",), author="Ada Moss", text="Ash over village 0."),
        FoundUpdate(title="Update number 1", times=("2024-05-01T11:00:00+02:00",), author="Ada Moss", text="Ash over village 1."),
    )


def test_an_article_with_times_in_it_is_no_live_blog() -> None:
    entry = ENTRY.replace("live-blog-entry", "chapter")
    assert extract_live_updates(*zoned(page(entry.format(1) + entry.format(2) + entry.format(3)))) == ()


def test_the_author_above_the_entries_is_none_of_theirs() -> None:
    entries = "".join(ENTRY.format(i) for i in (3, 2, 1))
    head = '<div class="author" data-zone="byline">By Ada Moss</div><p data-zone="standfirst">Ash falls on the villages.</p>'
    found = extract_live_updates(*zoned(page(f"<div>{head}</div>{entries}")))
    assert [(one.title, one.author) for one in found] == [(f"Update number {i}", None) for i in (3, 2, 1)]
