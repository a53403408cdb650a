"""The conditions of `--where`: what they mean, and what is said where they cannot be read."""

from __future__ import annotations

import pytest

from scraper.dataset.conditions import count_words, parse_condition
from scraper.errors import SettingError
from tests.records import full_article


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("language == en", True),  # en-IE is a kind of English
        ("language == en-IE and words >= 6", True),
        ("language == e", False),
        ("language != en", False),
        ("language in (de, en)", True),
        ("words >= 200", False),
        ("words > 5 and words < 7", True),
        ("published_at >= 2018-02 and published_at < 2018-03", True),
        ("page_type == live_blog", True),
        ("not (page_type == live_blog) or title contains FERRY", True),
        ("page_type == article and title == x or words > 1", True),  # `and` binds closer than `or`
        ("page_type == article and (title == x or words > 1)", False),
        ("tags contains ferries", True),
        ("tags contains 'ferr'", False),  # a list's entry is asked for whole
        ("outlet.domain == harbour-post.example", True),
        ("outlet.name == 'Harbour Post' and outlet.tagline contains \"1911\"", True),
        ("quality.body_confidence >= 0.97", True),
        ("comments.closed == true", True),
        ("comments.count <= 1", False),
        ("section", True),
        ("not authors", False),
        ("revision == null", False),
        ("provenance.status == 200", True),
        ("title == 'and'", False),
    ],
)
def test_a_condition_holds_or_not(text: str, holds: bool) -> None:
    assert parse_condition(text)(full_article()) is holds


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "at the end: a field is missing"),
        ("langauge == en", "at 'langauge', character 1: .*no field 'langauge'; did you mean 'language'"),
        ("language = en", "at '=', character 10: this cannot be read"),
        ("language ==", "at the end: a value is missing"),
        ("words >= many", "at 'many', character 10: words is a number"),
        ("words == '5'", "words is no text"),
        ("page_type == blog", "page_type is one of article, listing, live_blog, other"),
        ("comments.closed == maybe", "true or false"),
        ("words >= null", "nothing is above or below that"),
        ("(words > 1", "at the end: a '\\)' is missing"),
        ("words > 1 words < 5", "at 'words', character 11: 'and' or 'or' is missing"),
        ("words > 1 and", "at the end: a field is missing"),
        ("language in en", "wants a list"),
        ("language in (en, de", "a '\\)' is missing"),
        ("outlet == x", "can be asked for alone"),
        ("words contains 3", "neither text nor a list"),
        ("'title' == x", "a field is missing"),
        ("images.url == x", "no field 'images.url'"),
        ("title == 'open", "this cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text: str, reason: str) -> None:
    with pytest.raises(SettingError, match=reason):
        parse_condition(text)


def test_absent_is_neither_above_nor_below() -> None:
    from msgspec.structs import replace

    article = replace(full_article(), published_at=None, comments=None)
    for text in ("published_at < 2030", "published_at > 1900", "comments.count >= 0", "published_at == 2018", "comments"):
        assert not parse_condition(text)(article)
    assert parse_condition("published_at == null and comments == null and comments.count == null")(article)


def test_words_are_counted_in_every_script() -> None:
    assert count_words("الخبر من دمشق") == 3
    assert count_words("台北市の新聞") == 6
    assert count_words("ข่าว") == 3  # letters; the tone mark and what stands above or below are none
