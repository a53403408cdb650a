"""The body of the record: mojibake that is certain is mended, and a warning says so."""

from __future__ import annotations

import pytest

from scraper.assembly.body import assemble_body, body_warnings, place_pictures
from scraper.assembly.images import assemble_images
from scraper.draft import FoundImage
from scraper.extractors.body.extract import extract_body
from tests.extractors.zoned import zoned


def found(*paragraphs: str) -> tuple[str | None, list[str]]:
    """The body, and the codes of its warnings."""
    body = extract_body(*zoned("".join(f'<p data-zone="body">{text}</p>' for text in paragraphs)))
    return assemble_body(body)[0], [warning.code for warning in body_warnings(body)]


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("The keeperâ€™s hut is new.", "The keeper’s hut is new."),
        ("Le pont a Ã©tÃ© ouvert.", "Le pont a été ouvert."),
        ("The keeper\u0092s hut is new.", "The keeper’s hut is new."),
        ("ÐŸÐ¾Ñ€Ñ‚ Ð¾Ñ‚ÐºÑ€Ñ‹Ñ‚.", "Порт открыт."),
    ],
)
def test_certain_mojibake_is_mended(broken: str, mended: str) -> None:
    assert found("Plain words.", broken) == (f"Plain words.\n\n{mended}", ["mojibake_mended"])


@pytest.mark.parametrize("right", ["A PONTE NÃO ABRIU.", "Ânes et âmes.", "Ñandú"])
def test_right_text_stays(right: str) -> None:
    assert found(right) == (right, [])


def test_a_paragraph_of_a_zero_width_blank_is_none() -> None:
    body = extract_body(*zoned('<p data-zone="body">Plain words.</p><p data-zone="body">\u200d</p><p data-zone="body">More.</p>'))
    text, blocks = assemble_body(body)
    assert (text, [block.text for block in blocks]) == ("Plain words.\n\nMore.", ["Plain words.", "More."])


def test_an_embedded_post_is_a_block_and_no_part_of_the_text() -> None:
    html = """<p data-zone="body">The harbour froze.</p><blockquote class="twitter-tweet"><p data-zone="body">So cold!
<a href="https://t.example/pic">pic.t.example/x</a></p>&mdash; Ada Moss <a href="https://T.example/ada/status/7">May 1, 2024</a>
</blockquote><blockquote><p data-zone="body">Never seen the like.</p></blockquote>"""
    text, blocks = assemble_body(extract_body(*zoned(html)))
    assert text == "The harbour froze.\n\nNever seen the like."
    assert [(block.type, block.text, block.url) for block in blocks] == [
        ("paragraph", "The harbour froze.", None),
        ("embed", "So cold! pic.t.example/x\n\n— Ada Moss May 1, 2024", "https://t.example/ada/status/7"),
        ("quote", "Never seen the like.", None),
    ]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("<p data-zone='body'>One.</p>{post}<p data-zone='body'>Two.</p>", ["paragraph", "embed", "paragraph"]),
        ("<p data-zone='body'>One.</p>{post}<p data-zone='related'>Two.</p>", ["paragraph", "embed"]),
        ("<p data-zone='body'>One.</p><p data-zone='related'>Two.</p>{post}", ["paragraph"]),
        ("{post}<p data-zone='body'>One.</p>", ["paragraph"]),
    ],
)
def test_a_post_whose_words_pass_for_a_caption_is_a_block(text: str, types: list[str]) -> None:
    post = """<blockquote class="bluesky-embed" cite="https://b.example/7"><h3 data-zone="caption">So cold!</h3>
<ul><li data-zone="caption">Ada Moss</li></ul></blockquote>"""
    _, blocks = assemble_body(extract_body(*zoned(text.format(post=post))))
    assert [block.type for block in blocks] == types
    assert all(block.text == "So cold!\n\nAda Moss" for block in blocks if block.type == "embed")


def test_what_a_post_holds_is_one_block_of_it() -> None:
    inner = '<blockquote class="imgur-embed-pub"><p data-zone="body">Colder.</p></blockquote>'
    post = f'<h3 data-zone="body">So cold!</h3><ul><li data-zone="body">Ada</li></ul>{inner}'
    html = f'<p data-zone="body">One.</p><blockquote class="imgur-embed-pub">{post}</blockquote><h2 data-zone="body">Two</h2>'
    text, blocks = assemble_body(extract_body(*zoned(html)))
    assert text == "One.\n\nTwo"
    assert [(block.type, block.text) for block in blocks] == [
        ("paragraph", "One."),
        ("embed", "So cold!\n\nAda\n\nColder."),
        ("heading", "Two"),
    ]


def test_pictures_between_the_blocks_are_blocks_in_their_place() -> None:
    html = """<img src="/lead.jpg"><p data-zone="body">One.</p><figure><img src="/a.jpg"><figcaption data-zone="caption">The bay.
</figcaption></figure><p data-zone="body">Two <img src="/b.jpg"> and a half.</p>
<p data-zone="body">Three.</p><img src="/end.jpg">"""
    document, parts = zoned(html)
    nodes = document.nodes
    images = [
        FoundImage(url=f"https://a.example{nodes.attributes[node]['src']}", node=node)
        for node in range(len(nodes.tag))
        if nodes.tag[node] == "img"
    ]
    stated = FoundImage(url="https://a.example/stated.jpg")
    text, blocks = assemble_body(extract_body(document, parts), place_pictures(document, assemble_images((*images, stated))))
    assert text == "One.\n\nTwo and a half.\n\nThree."
    assert [block.text or block.url for block in blocks] == [
        "One.",
        "https://a.example/a.jpg",
        "Two and a half.",
        "https://a.example/b.jpg",
        "Three.",
    ]


def test_players_are_blocks_in_their_place_and_no_part_of_the_text() -> None:
    html = """<h1 data-zone="title">Ice</h1><iframe src="//films.example/1"></iframe><p data-zone="body">One.</p>
<img src="/a.jpg"><video src="/2.mp4"></video><p data-zone="body">Two.</p>"""
    document, parts = zoned(html)
    found = [FoundImage(url="/a.jpg", node=document.markup.by_tag["img"][0])]
    pictures = place_pictures(document, assemble_images(found, document.base_url))
    text, blocks = assemble_body(extract_body(document, parts), pictures, document.base_url)
    assert text == "One.\n\nTwo."
    assert [(block.type, block.url) for block in blocks] == [
        ("embed", "https://films.example/1"),
        ("paragraph", None),
        ("image", "https://lantern.example/a.jpg"),
        ("embed", "https://lantern.example/2.mp4"),
        ("paragraph", None),
    ]


def test_the_address_of_an_embedded_post_is_made_absolute() -> None:
    html = """<p data-zone="body">The harbour froze.</p><blockquote class="embedly-card"><p data-zone="body">
<a href="/old/1#top">So it did</a>, we said.</p></blockquote><p data-zone="body">It thawed.</p>"""
    document, parts = zoned(html)
    _, blocks = assemble_body(extract_body(document, parts), base_url=document.base_url)
    assert [block.url for block in blocks] == [None, "https://lantern.example/old/1", None]


def test_a_picture_of_two_addresses_that_are_one_stands_where_it_is_first_printed() -> None:
    document, parts = zoned('<p data-zone="body">One.</p><img src="/a.jpg"><p data-zone="body">Two.</p><img src="/a.jpg#x">'
        '<p data-zone="body">Three.</p>')  # fmt: skip
    found = [FoundImage(url=document.nodes.attributes[node]["src"], node=node) for node in document.markup.by_tag["img"]]
    pictures = assemble_images(found, document.base_url)
    _, blocks = assemble_body(extract_body(document, parts), place_pictures(document, pictures))
    assert [block.text or block.url for block in blocks] == ["One.", "https://lantern.example/a.jpg", "Two.", "Three."]
