"""Captions and credits among the body's paragraphs, and what only looks like one."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.mend import Draft, part_credits
from scraper.zones.vocabulary import Zone

STORY = "<p>The kettle on the quay has leaked since the spring.</p>"
PICTURE = "<img src=kettle.jpg>"


def zones_of(html: str) -> list[Zone]:
    """Zones of a page whose blocks are all body."""
    document = read_document(Page(body=f"<html><meta charset=utf-8>{html}</html>".encode()))
    count = len(document.blocks.text)
    draft = Draft([Zone.BODY] * count, [0.9] * count, [True] * count)
    part_credits(document, draft)
    return draft.zones


@pytest.mark.parametrize(
    ("html", "zone"),
    [
        (f"<p>{PICTURE}</p><p>Photo: Ada Moss</p>", Zone.CAPTION),
        (f"<p>{PICTURE}<br>Zdjęcie: Ada Moss</p>", Zone.CAPTION),
        (f"{PICTURE}<p>(Source: Harbour Board)</p>", Zone.CAPTION),
        ("<div><span class=card__credit>Foto: Ada Moss</span></div>", Zone.CAPTION),
        ("<p>Source: Harbour Board</p>", Zone.BODY),
        (f"{PICTURE}<p>It boils again, as of Monday.</p>", Zone.BODY),
        (f"{PICTURE}<h3>Photos</h3>", Zone.BODY),
        (f"<ul><li>{PICTURE}<li>Photo: Ada Moss</ul>", Zone.BODY),
        (f"{PICTURE}<p>Photo: {'the kettle on the quay, ' * 8}</p>", Zone.BODY),
    ],
    ids=["below", "beside", "a source", "called so", "of a table", "prose", "a heading", "an item", "long"],
)
def test_below_pictures(html: str, zone: Zone) -> None:
    assert zones_of(f"{STORY}{html}{STORY}") == [Zone.BODY, zone, Zone.BODY]


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Beitragsbild: Kessel am Kai, Ausriss", Zone.CAPTION),
        ("Bildcredit: (c) Ada Moss", Zone.CAPTION),
        ("Header image by Ada Moss", Zone.CAPTION),
        ("Titelfoto: Ada Moss", Zone.CAPTION),
        ("Crédits photos : Ada Moss", Zone.CAPTION),
        ("Foto de portada: Ada Moss", Zone.CAPTION),
        ("Фото: Ада Мосс", Zone.CAPTION),
        ("Photo by photo, she mended the album.", Zone.BODY),
        ("Pictures: 1. The kettle. 2. The quay.", Zone.BODY),
        ("Images of the kettle went round the harbour", Zone.BODY),
        ("Bilder gibt es keine, sagt der Hafen", Zone.BODY),
    ],
)
def test_the_last_line_may_tell_whose_the_first_picture_is(line: str, zone: Zone) -> None:
    assert zones_of(f"{STORY * 4}<p>{line}</p>")[-1] is zone
    assert zones_of(f"{STORY * 4}<p>{line}</p>{STORY}")[-2] is Zone.BODY
    assert zones_of(f"{STORY}<p>{line}</p>")[-1] is Zone.BODY


def test_below_other_pictures_the_last_line_stays() -> None:
    assert zones_of(f"{STORY * 4}{PICTURE}<p>Beitragsbild: Kessel am Kai</p>")[-1] is Zone.BODY


@pytest.mark.parametrize(
    ("last", "captions", "zone"),
    [
        ("<div class=x7f>The board comes</div>", 2, Zone.CAPTION),
        ("<div class=x7f>The board comes</div>", 1, Zone.BODY),
        ("<div>The board comes</div>", 2, Zone.BODY),
        ("<p class=x7f>The board comes</p>", 2, Zone.BODY),
        (f"<div class=x7f>{'The board comes. ' * 12}</div>", 2, Zone.BODY),
        ("<div class=x7f>The board comes</div>" * 2, 2, Zone.BODY),
    ],
    ids=["alike", "one caption", "no class", "another tag", "long", "as many as captions"],
)
def test_what_is_made_like_captions_is_one(last: str, captions: int, zone: Zone) -> None:
    html = f"{'<div class=x7f>The kettle leaks</div>' * captions}{STORY}{last}"
    document = read_document(Page(body=f"<html>{html}</html>".encode()))
    count = len(document.blocks.text)
    draft = Draft([*[Zone.CAPTION] * captions, *[Zone.BODY] * (count - captions)], [0.9] * count, [True] * count)
    part_credits(document, draft)
    assert draft.zones[captions:] == [Zone.BODY, *[zone] * (count - captions - 1)]
