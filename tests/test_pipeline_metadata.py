"""Whole pages to records: what other readers of pages got wrong, and the page that this project began with."""

from __future__ import annotations

import pytest

import scraper
from scraper.outlets.rules import Outlets, parse_outlet
from scraper.page import Page
from scraper.pipeline import Settings, extract_page, segment_page

PROSE = (
    "<p>The bridge over the Merrow opened on Monday with a brass band, two speeches and very little traffic, which the "
    "mayor called a beginning.</p><p>It took nine years and four mayors, and nobody who was there at the start was there at "
    "the end, except the ferryman, who watched from his boat.</p>"
)


def story(head: str = "", byline: str = "", lang: str = "en") -> str:
    return f"""<!DOCTYPE html><html lang="{lang}">
<head><meta charset="utf-8"><title>A bridge opens - The Lantern</title>{head}</head>
<body><header><a href="/">The Lantern</a></header>
<article><h1>A bridge opens</h1><p class="byline">{byline}</p>{PROSE}</article></body></html>"""


def test_the_clock_and_the_zone_of_json_ld_go_before_the_day_of_the_address() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-05T23:30:00-05:00"}</script>'
    article = scraper.extract(story(head), url="https://lantern.example/2024/03/05/a-bridge-opens")
    assert article.published_at == "2024-03-05T23:30:00-05:00"


def test_data_that_a_template_left_of_another_page_say_nothing_of_this_one() -> None:
    head = """<link rel="canonical" href="https://lantern.example/a-bridge-opens"><script type="application/ld+json">
    {"@type": "NewsArticle", "mainEntityOfPage": "https://lantern.example/choir", "headline": "Choir loses key",
    "datePublished": "2024-02-01T09:00:00Z", "author": {"name": "Max Moss"}, "image": "/choir.jpg"}</script>"""
    article = scraper.extract(story(head, "By Jane Doe, 5 March 2024"), url="https://lantern.example/a-bridge-opens")
    assert ([author.name for author in article.authors], article.published_at, article.images) == (["Jane Doe"], "2024-03-05", ())


def test_an_ambiguous_day_is_a_value_and_says_so() -> None:
    article = scraper.extract(story(byline="05/03/2024"))
    assert article.published_at in ("2024-03-05", "2024-05-03")
    assert article.dates.published_at is not None
    assert article.dates.published_at.ambiguous


@pytest.mark.parametrize(("lang", "printed"), [("fa", "۱۵ اسفند ۱۴۰۲"), ("th", "5 มีนาคม 2567")])
def test_other_calendars(lang: str, printed: str) -> None:
    assert scraper.extract(story(byline=printed, lang=lang)).published_at == "2024-03-05"


def test_a_live_blog_s_title_is_the_blog_s() -> None:
    head = """<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "A bridge opens",
    "author": {"name": "Jane Doe"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Ribbon is cut",
    "author": {"name": "Max Moss"}}, {"@type": "BlogPosting", "headline": "Crowd gathers"}]}</script>"""
    article = scraper.extract(story(head))
    assert (article.title, article.page_type) == ("A bridge opens", "live_blog")
    assert [author.name for author in article.authors] == ["Jane Doe"]


SEED_URL = "https://en.zamanalwsl.net/news/article/33001"


def test_the_outlet_of_the_address_gives_its_zone() -> None:
    head = '<meta property="article:published_time" content="2018-02-13 12:03:00">'
    article = scraper.extract(story(head), url=SEED_URL)
    assert article.published_at == "2018-02-13T12:03:00+02:00"
    assert article.outlet.name == "Zaman Al Wasl"
    assert article.dates.published_at is not None
    assert article.dates.published_at.zone_source == "outlet"
    assert scraper.extract(story(head)).published_at == "2018-02-13T12:03:00"


def test_the_user_s_zone_goes_before_the_outlet_s() -> None:
    head = '<meta property="article:published_time" content="2018-02-13 12:03:00">'
    page = Page(body=story(head).encode(), url=SEED_URL)
    article = extract_page(page, Settings(timezone="Europe/Berlin"))
    assert article.published_at == "2018-02-13T12:03:00+01:00"


def test_a_user_s_selectors_go_before_the_rest() -> None:
    rules = parse_outlet(
        {
            "name": "Lantern Daily",
            "hosts": ["lantern.example"],
            "selectors": {"title": "header a", "body": "article p:last-of-type", "published_at": ".byline"},
        }
    )
    page = Page(body=story(byline="5 March 2024, 14:30").encode(), url="https://lantern.example/a")
    settings = Settings(outlets=Outlets((rules,)))
    article = extract_page(page, settings)
    assert (article.title, article.published_at, article.outlet.name) == ("The Lantern", "2024-03-05T14:30", "Lantern Daily")
    assert article.body is not None
    assert article.body.startswith("It took nine years")
    assert article.provenance.fields["title"].source == "outlet:title"
    assert [s.text[:9] for s in segment_page(page, settings) if s.zone == "body"] == ["It took n"]


def test_one_address_one_id() -> None:
    head = '<link rel="canonical" href="https://lantern.example/a">'
    first = scraper.extract(story(head), url="https://lantern.example/a?utm_source=x")
    second = scraper.extract(story(head, byline="By Jane Doe"), url="https://lantern.example/a")
    assert first.id == second.id
    assert scraper.extract(story()).id != scraper.extract(story(byline="By Jane Doe")).id


def test_dateparser_is_not_imported_for_a_plain_page() -> None:
    import subprocess
    import sys

    html = story(byline="By Jane Doe, 5 March 2024")
    code = f"import scraper, sys; scraper.extract({html!r}); sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_any_bytes_are_a_page(kind: type) -> None:
    assert scraper.extract(kind(story().encode())).title == "A bridge opens"


def test_what_is_no_page_is_said() -> None:
    with pytest.raises(TypeError, match="a page is bytes or str, not int"):
        scraper.extract(5)  # type: ignore[arg-type]  # what a user may hand over


def test_printed_entries_make_a_live_blog() -> None:
    entry = (
        '<div class="live-blog__entry"><time datetime="2024-03-05T1{0}:00:00Z">1{0}:00</time><h2>Update {0}</h2>'
        "<p>The bridge over the Merrow was shut to carts for the {0}th time on Monday, said the keeper of its lamp.</p></div>"
    )
    page = story().replace("</article>", f"{''.join(map(entry.format, '4321'))}</article>")
    article = scraper.extract(page)
    assert (article.page_type, len(article.live_updates)) == ("live_blog", 4)
