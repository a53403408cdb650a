"""Players, maps and charts in the text: which are the article's, and their addresses."""

from __future__ import annotations

import pytest

from scraper.extractors.body.players import find_players
from tests.extractors.zoned import zoned

FILM = "https://films.example/embed/7"
ABOVE = '<h1 data-zone="title">The harbour froze</h1>'
ONE, TWO = '<p data-zone="body">One.</p>', '<p data-zone="body">Two.</p>'


def addresses(html: str) -> list[str]:
    return [address for _, address in find_players(*zoned(html))]


@pytest.mark.parametrize(
    "player",
    [
        f'<iframe width="560" height="315" src="{FILM}"></iframe>',
        f'<div class="ratio"><iframe src="about:blank" data-src="{FILM}"></iframe></div>',
        f'<figure><iframe src="{FILM}"></iframe><figcaption data-zone="caption">The bay.</figcaption></figure>',
        f'<video controls src="{FILM}"></video>',
        f'<video><source src="blob:{FILM}"><source src="{FILM}"></video>',
        f"<audio src='{FILM}'></audio>",
        f"<amp-iframe src='{FILM}' style='min-width: 0; max-height:1px'></amp-iframe>",
        f'<iframe src="{FILM}"></iframe><iframe src="{FILM}"></iframe>',
        f'<iframe src="{FILM}" title="Downloads of roads"></iframe>',
        f'<iframe src="{FILM}" title="Ad Astra, who liked and shared"></iframe>',
    ],
)
def test_a_player_in_the_text(player: str) -> None:
    assert addresses(ABOVE + ONE + player + TWO) == [FILM]


@pytest.mark.parametrize(
    "player",
    [
        "<iframe></iframe>",
        '<iframe src="about:blank"></iframe>',
        f'<iframe src="{FILM}" hidden></iframe>',
        f'<iframe src="{FILM}" style="border:0; display: none"></iframe>',
        f'<iframe src="{FILM}" style="height:1px"></iframe>',
        f'<iframe src="{FILM}" width="1" height="1"></iframe>',
        f'<iframe src="{FILM}" height="0px"></iframe>',
        f'<iframe src="{FILM}" id="google_ads_iframe_3"></iframe>',
        f'<iframe src="{FILM}" title="Advertisement"></iframe>',
        f'<noscript><iframe src="{FILM}"></iframe></noscript>',
        f'<div><iframe src="{FILM}"></iframe><p data-zone="promotion">Our letter.</p></div>',
        f'<iframe src="{FILM}" id="ad-3"></iframe>',
        '<iframe src="https://ad.films.example/embed/7"></iframe>',
        '<iframe src="https://films.example/smartads.epl?id=7"></iframe>',
        '<iframe src="https://films.example/adserver/7"></iframe>',
        '<iframe src="about:blank" data-src="https://films.example/newsletters/7"></iframe>',
        '<iframe src="https://films.example/plugins/like.php?href=7"></iframe>',
        '<iframe src="https://films.example/follow_button.html"></iframe>',
        '<iframe src="https://films.example/subscribe/all"></iframe>',
        f'<iframe src="{FILM}" title="Newsletter"></iframe>',
        f'<iframe src="{FILM}" title="reCAPTCHA"></iframe>',
        f'<iframe src="{FILM}" id="consent-frame"></iframe>',
        '<lite-youtube videoid="../evil"></lite-youtube>',
    ],
)
def test_frames_that_are_none(player: str) -> None:
    assert addresses(ABOVE + ONE + player + TWO) == []


def test_films_known_by_their_name() -> None:
    named = '<amp-youtube data-videoid="a1B2c3D4e5F"></amp-youtube><lite-youtube videoid="z1Z2z3Z4z5Z"></lite-youtube>'
    host = "https://www.youtube.com/watch?v="
    assert addresses(ABOVE + ONE + named + TWO) == [f"{host}a1B2c3D4e5F", f"{host}z1Z2z3Z4z5Z"]


def test_above_the_text_a_film_is_the_articles_and_what_reads_it_aloud_is_not() -> None:
    film, voice = f'<iframe src="{FILM}"></iframe>', '<audio src="/voice.mp3"></audio>'
    assert addresses(ABOVE + film + voice + ONE) == [FILM]
    assert addresses(film + ABOVE + ONE + TWO) == []
    assert addresses('<div data-zone="navigation">Home</div>' + film + ONE) == []
    assert addresses(ABOVE + ONE + TWO + film) == []


def test_each_stands_before_a_piece_of_the_text() -> None:
    assert find_players(*zoned(f'{ONE}<iframe src="{FILM}"></iframe>{TWO}<iframe src="/b"></iframe>{TWO}')) == (
        (1, FILM),
        (2, "/b"),
    )
