"""Entries of a live blog: from the page where it prints them, else from JSON-LD; none where the page is no live blog."""

from __future__ import annotations

import json

from scraper.extractors.live.entries import FoundUpdate
from scraper.extractors.live.extract import extract_live_updates
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


def test_entries_whose_moments_are_named_without_a_time_element() -> None:
    entry = """<li class="scrbbl-post"><div data-zone="body">The plough is stuck behind plough {0}.</div><div data-zone="byline">
    <span class="scrbbl-post-author">par Édith Roncin</span> <span class="scrbbl-post-date">10/12/2012 1{0}:31:07</span></div>
    </li>"""
    found = extract_live_updates(*zoned(page(f"<ul>{''.join(map(entry.format, (3, 2, 1)))}</ul>")))
    assert [(one.author, one.text) for one in found] == [
        ("Édith Roncin", f"The plough is stuck behind plough {number}.") for number in (3, 2, 1)
    ]
    assert found[0].times[0] == "10/12/2012 13:31:07"


def test_an_entry_that_looks_like_a_comment_is_one_of_the_blog() -> None:
    entry = """<article class="liveblog-entry" data-zone="{1}"><span class="entry-time">1{0}:00</span><h3>Hedge {0}</h3>
    <p>It had stood since enclosure {0}.</p></article>"""
    zones = ((4, "body"), (3, "comments"), (2, "body"), (1, "body"))
    found = extract_live_updates(*zoned(page("".join(entry.format(*pair) for pair in zones))))
    assert [(one.title, one.minute) for one in found] == [(f"Hedge {number}", 600 + 60 * number) for number in (4, 3, 2, 1)]


def test_a_thread_named_a_timeline_is_no_live_blog() -> None:
    item = """<div class="timeline-item" data-zone="comments"><b class="author">Orla {0}</b> <time datetime="2024-05-0{0}">
    {0} May</time><p>It leaks {0}.</p></div>"""
    assert extract_live_updates(*zoned(page("".join(map(item.format, (1, 2, 3)))))) == ()


def test_three_entries_make_a_live_blog_under_a_title_that_says_so() -> None:
    entries = "".join(f"<p><b>UPDATE 1{n}:05</b> The mayor came out with candle number {n}.</p>" for n in (3, 2, 1))
    html = '<h1 data-zone="title">{}</h1><div data-zone="body">' + entries + "</div>"
    assert len(extract_live_updates(*zoned(page(html.format("LIVE: the lamps go out"))))) == 3
    assert extract_live_updates(*zoned(page(html.format("The lamps go out")))) == ()
