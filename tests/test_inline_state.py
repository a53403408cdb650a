"""Articles in the state that pages hand to their scripts."""

from __future__ import annotations

import json

import pytest

from scraper.extractors.body.extract import extract_body
from scraper.extractors.page_type import extract_page_type
from scraper.inline_state import find_inline_html
from tests.extractors.zoned import zoned

STORY = "<p>One is long.</p><p>Two.</p>"
STATE = json.dumps({"title": "<p>", "terms": "<p>a</p><p>b</p>", "body": STORY})


def script(source: str) -> str:
    return f"<html><body><script>{source}</script></body></html>"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (script(f"window.__STATE__ = {STATE};"), STORY),
        (script("window.__STATE__ = " + STATE.replace("<", "\\u003c")), STORY),
        (script(f"self.__next_f.push([1,{json.dumps(f'5:[null,{STATE}]')}])"), STORY),
        (script(f"self.__next_f.push([1,{json.dumps(STORY)}])"), STORY),
        (f"<SCRIPT>x = {STATE}</SCRIPT>" + STATE.replace("long", "much longer"), STORY),
        (script(json.dumps('<p>"One": "two" and more.</p><p>Three.</p>')), '<p>"One": "two" and more.</p><p>Three.</p>'),
        (script(f"x = 'a \" b'; y = {STATE};"), None),  # what quotes hold, once one is astray, is no JSON
        (script('t = "<p>One paragraph alone.</p>"'), None),
        (f"<html><body>{STORY}<script>f()</script></body></html>", None),
        ("<script>" * 3 + 'x = "<p>', None),
    ],
    ids=["state", "escaped", "stream", "row", "capitals", "quotes", "stray", "short", "shown", "broken"],
)
def test_html_in_strings(html: str, found: str | None) -> None:
    assert find_inline_html(html) == found


def test_many_escaped_quotes_take_one_pass() -> None:
    assert find_inline_html(script('<p "' + '\\"' * 300_000)) is None


LONG = "A sentence of the article that is long enough to be told from a teaser, and then some. " * 2
TEXT = f"<figure><p>A caption.</p></figure>ADVERT<p>{LONG}</p><h2>Head</h2><p>{LONG}More.</p>"
PAGE = f"""<html><head><meta property="og:type" content="KIND"></head><body><p data-zone="other">Loading</p>
<script>window.__STATE__ = {json.dumps({"body": TEXT})}</script></body></html>"""


def test_the_text_in_the_state_is_the_body_of_an_article_that_shows_none() -> None:
    document, parts = zoned(PAGE.replace("KIND", "article"))
    body = extract_body(document, parts)
    assert [(part.type, part.text) for part in body.parts] == [
        ("paragraph", LONG.strip()),
        ("heading", "Head"),
        ("paragraph", f"{LONG}More."),
    ]
    assert body.is_inline
    assert extract_page_type(document, parts) == "article"


def test_other_pages_keep_their_state() -> None:
    document, parts = zoned(PAGE.replace("KIND", "website"))
    assert extract_body(document, parts).parts == ()
    assert extract_page_type(document, parts) == "other"


def test_a_text_that_is_nested_too_deep_is_none() -> None:
    document, parts = zoned(PAGE.replace("KIND", "article").replace("<h2>", "<div>" * 5000))
    assert extract_body(document, parts).parts == ()
