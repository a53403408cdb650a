"""Text of all zones but the body, run by run."""

from __future__ import annotations

from scraper.extractors.boilerplate import extract_boilerplate
from scraper.zones import Zone
from tests.extractors.zoned import zoned


def test_runs_of_one_zone_in_document_order() -> None:
    html = """<div data-zone="masthead"><p>The Lantern</p><p>Since 1902</p></div><p data-zone="body">Story.</p>
    <p data-zone="footer">Imprint</p><p data-zone="notice">Cookies</p><p data-zone="footer">Contact</p>"""
    assert extract_boilerplate(*zoned(html)) == (
        ("masthead", "The Lantern\nSince 1902"),
        ("footer", "Imprint"),
        ("notice", "Cookies"),
        ("footer", "Contact"),
    )


def test_a_run_ends_where_the_story_goes_on() -> None:
    html = '<p data-zone="promotion">Subscribe</p><p data-zone="body">Story.</p><p data-zone="promotion">Donate</p>'
    assert extract_boilerplate(*zoned(html)) == (("promotion", "Subscribe"), ("promotion", "Donate"))


def test_every_zone_but_the_body() -> None:
    html = "".join(f'<p data-zone="{zone}">text of {zone}</p>' for zone in Zone)
    assert [zone for zone, _ in extract_boilerplate(*zoned(html))] == [zone for zone in Zone if zone is not Zone.BODY]
    assert [zone for zone, _ in extract_boilerplate(*zoned(html), is_body_held=False)] == list(Zone)


def test_hidden_text_is_not_printed() -> None:
    assert extract_boilerplate(*zoned('<p data-zone="notice" hidden>Never seen</p>')) == ()
