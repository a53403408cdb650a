"""What is told at the ends of the body, and the same words where they are part of the text."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.mending.mend import Draft, part_ends
from scraper.zones.vocabulary import Zone

HEAD = (
    '<meta property="og:site_name" content="{site}"><meta name="author" content="{author}"><title>{title}</title>'
    "<h1>Kettles</h1><div>{byline}</div>"
)
STORY = "<p>The kettle on the quay has leaked since the spring, and nobody has come to look at it.</p>"
STORIES = STORY * 8


def zones_of(html: str, sure: float = 0.5, url: str | None = None, **told: str) -> list[Zone]:
    """Zones of the body blocks of an article, all body before; `told`: what its head says."""
    head = {"title": "Kettles", "author": "Orla Finn", "site": "Harbour Herald", "byline": "By Kari Nord, reporter"} | told
    document = read_document(Page(body=f"<html><meta charset=utf-8>{HEAD.format(**head)}{html}</html>".encode(), url=url))
    count = len(document.blocks.text) - 2
    draft = Draft([Zone.TITLE, Zone.BYLINE, *[Zone.BODY] * count], [sure] * (count + 2), [True] * (count + 2))
    part_ends(document, draft)
    return draft.zones[2:]


AFFILIATE = "<p>This page holds affiliate links: where you buy a kettle by them, we earn a little.</p>"
LAST = [
    ("a disclosure", AFFILIATE, Zone.NOTICE),
    ("a disclosure that says commission", "<p>Wer über diese Links kauft, zahlt uns eine Provision.</p>", Zone.NOTICE),
    ("a disclaimer", "<p>The opinions expressed in this column are those of its author.</p>", Zone.NOTICE),
    ("a disclaimer in Spanish", "<p>Este artículo no constituye una recomendación de compra.</p>", Zone.NOTICE),
    ("a line of rights", "<p>© Harbour Press 2024. Ask before you print it.</p>", Zone.NOTICE),
    ("a note on the stated author", f"<p>Orla Finn mends kettles and {'writes about them. ' * 3}</p>", Zone.AUTHOR_BIO),
    ("one after a mark", f"<p>— Orla Finn mends kettles and {'writes about them. ' * 3}</p>", Zone.AUTHOR_BIO),
    ("one that is labelled", f"<p>About the author: Tim Dell {'mends kettles. ' * 3}</p>", Zone.AUTHOR_BIO),
    ("a correction", "<p>Correction (3 May): the kettle holds two litres.</p>", Zone.NOTICE),
    ("a correction in Finnish", "<p>Oikaisu kello 10.12: pannu on sininen.</p>", Zone.NOTICE),
    ("a correction in Tamil", "<p>திருத்தம்: கெண்டி நீல நிறம்.</p>", Zone.NOTICE),
    ("a correction in a sentence", "<p>This story has been corrected to give the right name of the kettle.</p>", Zone.NOTICE),
    ("a call without a link", "<p>Follow the Harbour Herald on Twitter @herald and on Facebook.</p>", Zone.SHARING),
    ("a call in Spanish", "<p>Síganos en Instagram y no se pierda nada.</p>", Zone.SHARING),
    ("a note of a feed", "<p>The post Kettles mended appeared first on Harbour Herald.</p>", Zone.OTHER),
    ("a note of a feed in German", "<p>Der Beitrag Kessel geflickt erschien zuerst auf Hafenbote.</p>", Zone.OTHER),
    ("where it appeared first", "<p>First published in the Tidewatcher.</p>", Zone.OTHER),
    ("where it appeared first in Spanish", "<p><em>Este artículo se publicó originalmente en El Faro.</em></p>", Zone.OTHER),
    ("a translation", "<p>Dies ist eine maschinelle Übersetzung eines Textes aus dem Hafenblatt.</p>", Zone.OTHER),
    ("a machine's work", "<p>*This article was translated with the help of AI and checked by an editor.</p>", Zone.NOTICE),
    ("a machine's voice", "<p>Ljuduppläsningen är AI-genererad.</p>", Zone.NOTICE),
    ("who reported, too", "<p>– Additional reporting by Ada Moss and the Tidewatcher in Cairo</p>", Zone.BYLINE),
    ("agencies", "<p>mit dpa/AFP</p>", Zone.BYLINE),
    ("a translator with the rights", "<p>Aus dem Englischen von Ada Moss<br>© Tidewatcher, 2024</p>", Zone.BYLINE),
    ("several credits", "<p>Übersetzung: Ada Moss, Redaktion: Kari Nord und Tim Dell</p>", Zone.BYLINE),
    ("files", "<p>(With files from The Tidewatcher)</p>", Zone.BYLINE),
    ("a correction in Portuguese", "<p>Correção: o bule é azul.</p>", Zone.NOTICE),
    ("a correction in brackets", "<p>【訂正】やかんは青です。</p>", Zone.NOTICE),
    ("an earlier version in Norwegian", "<p>I en tidligere versjon av saken sto det at kjelen var blå.</p>", Zone.NOTICE),
    ("an earlier version in German", "<p>In einer früheren Fassung des Textes war die Kanne grün.</p>", Zone.NOTICE),
    ("a note that is labelled in Chinese", f"<p>作者简介：{'他在码头修理水壶。' * 8}</p>", Zone.AUTHOR_BIO),
    ("a call to follow", '<p>More kettles on <a href="https://www.instagram.com/kettles">our page</a>.</p>', Zone.SHARING),
]
OWN = [
    ("who follows whom", "<p>Those who follow her on Instagram saw the kettle boil.</p>"),
    ("what is like others", "<p>Like many other companies, Facebook declined to say why the kettle leaks.</p>"),
    ("questions that follow", "<p>Follow-up questions to Facebook went unanswered on Friday.</p>"),
    ("a post that was filled", "<p>The post of the harbour master was filled, he said when he appeared on the quay.</p>"),
    ("machines in the story", "<p>The text that AI had written for the harbour was read by nobody on the quay.</p>"),
    ("a first publication in the story", "<p>The article was first published in May, and the quay has not been the same.</p>"),
    ("a date of its own", "<p>Originally published in March 2022.</p>"),
    ("a report on reports", "<p>With reports from the quay still coming in, the ferry stayed where it was.</p>"),
    ("what is hard to get", "<p>Mit Informationen von der Behörde ist in diesem Jahr nicht mehr zu rechnen.</p>"),
    ("a long credit", f"<p>Translation: {'Ada Moss, ' * 30}</p>"),
    ("somebody else", f"<p>Tim Dell is a sailor who {'writes about kettles. ' * 3}</p>"),
    ("the author speaks", f"<p>Orla Finn: The kettle leaks {'and nobody comes. ' * 3}</p>"),
    ("the author is quoted", f"<p>“Orla Finn {'mends kettles. ' * 5}”</p>"),
    ("an author's name", f"<p>作者：王小明，{'他在码头修理水壶。' * 8}</p>"),
    ("an earlier report", "<p>A previous version of the report, printed in March, had put the kettles at nine.</p>"),
    ("an earlier bill", "<p>In einer früheren Fassung des Gesetzes war von einer Kanne die Rede, die niemand kannte.</p>"),
    ("an earlier contract", "<p>I en tidigare version av avtalet fanns det ingen kittel, och det hade ingen saknat.</p>"),
    ("a long correction", f"<p>Correction: {'the kettle on the quay is blue. ' * 20}</p>"),
    ("the work of a correction", "<p>Correction officers: they have no kettle, and want one by the spring.</p>"),
    ("a post as a source", '<p>She wrote so <a href="https://www.instagram.com/p/Cx7">on Monday</a>.</p>'),
    ("a link elsewhere", '<p>More kettles on <a href="https://kettles.example/">our page</a>.</p>'),
    ("a commission that meets", "<p>The commission for the harbour met on the quay, and found no link to the ferry.</p>"),
    ("an affiliate of a broadcaster", "<p>The kettle leaks, an affiliate of Harbour Radio reported on Monday.</p>"),
    ("what a law was not intended for", "<p>The law was not intended to punish those who mend kettles, he said.</p>"),
    ("what is no crime", "<p>Según el juez, el hecho no constituye delito, y las cifras no reflejan la realidad.</p>"),
    ("a law on rights", "<p>The Copyright Act of 1976 says nothing of kettles.</p>"),
    (
        "a commission without a link",
        "<p>Who sells the kettle earns a commission from the harbour, and spends it on the quay.</p>",
    ),
    ("rights in a long paragraph", f"<p>{'The kettle on the quay leaks. ' * 20}© Harbour Press 2024</p>"),
    ("a line on the author", "<p>Orla Finn mends kettles.</p>"),
    (
        "a paragraph that links to a network",
        f'<p>{"The kettle leaks. " * 20}<a href="https://x.com/kettles">So they say</a>.</p>',
    ),
    ("a paragraph on a commission", f"<p>{'The kettle leaks. ' * 80}The links pay us a commission.</p>"),
]


@pytest.mark.parametrize(("html", "wanted"), [case[1:] for case in LAST], ids=[case[0] for case in LAST])
def test_last(html: str, wanted: Zone) -> None:
    assert zones_of(STORIES + html) == [Zone.BODY] * 8 + [wanted]


@pytest.mark.parametrize("html", [case[1] for case in OWN], ids=[case[0] for case in OWN])
def test_own(html: str) -> None:
    assert set(zones_of(STORIES + html)) == {Zone.BODY}


def test_the_printed_author_is_known_where_none_is_stated() -> None:
    note = f"<p>Kari Nord is a sailor who {'writes about kettles. ' * 3}</p>"
    assert set(zones_of(STORIES + note)) == {Zone.BODY}
    assert zones_of(STORIES + note, author="")[-1] is Zone.AUTHOR_BIO


def test_an_author_printed_alone_is_known_and_so_is_one_stated_with_an_outlet() -> None:
    note = f"<p>Kari Nord is a sailor who {'writes about kettles. ' * 3}</p>"
    assert zones_of(STORIES + note, byline="KARI NORD")[-1] is Zone.AUTHOR_BIO
    assert zones_of(STORIES + note, author="Kari Nord, Harbour Herald")[-1] is Zone.AUTHOR_BIO


def test_a_name_does_not_go_on_in_the_next_line_of_the_byline() -> None:
    note = f"<p>Kari Nord Quay is where {'kettles are mended. ' * 3}</p>"
    assert set(zones_of(STORIES + note, author="", byline="By Kari<br>Nord, reporter")) == {Zone.BODY}


def test_of_few_blocks_the_last_is_looked_at() -> None:
    note = f"<p>Orla Finn mends kettles and {'writes about them. ' * 3}</p>"
    assert zones_of(STORY * 4 + note)[-1] is Zone.AUTHOR_BIO
    assert zones_of(STORY * 4 + "<p>Correction: the kettle is blue.</p>")[-1] is Zone.NOTICE
    assert set(zones_of(STORY * 3 + note + STORY)) == {Zone.BODY}


@pytest.mark.parametrize(
    "html",
    [
        STORY * 2 + "<p>Correction: the kettle is blue.</p>",
        STORY * 4 + "<p>The opinions expressed in this column are those of its author.</p>",
        STORY * 4 + '<p>More kettles on <a href="https://www.instagram.com/kettles">our page</a>.</p>',
    ],
    ids=["a correction of next to nothing", "a disclaimer", "a call to follow"],
)
def test_but_not_for_all_that_is_told_of_many(html: str) -> None:
    assert set(zones_of(html)) == {Zone.BODY}


@pytest.mark.parametrize(
    ("byline", "opening"), [("By Kari Nord, reporter", "Nord, reporter"), ("Kari Nord van Lund", "van Lund")]
)
def test_a_part_of_the_byline_that_is_no_name_tells_no_author(byline: str, opening: str) -> None:
    note = f"<p>{opening} is a sailor who {'writes about kettles. ' * 3}</p>"
    assert set(zones_of(STORIES + note, author="", byline=byline)) == {Zone.BODY}


def test_a_disclosure_may_be_first() -> None:
    assert zones_of(AFFILIATE + STORIES)[0] is Zone.NOTICE


@pytest.mark.parametrize("html", [case[1] for case in LAST], ids=[case[0] for case in LAST])
def test_in_the_midst_it_is_the_articles_own(html: str) -> None:
    assert set(zones_of(STORIES + html + STORIES)) == {Zone.BODY}


def test_an_article_on_such_links_may_speak_of_them() -> None:
    assert set(zones_of(STORIES + AFFILIATE, title="How affiliate links pay for kettles")) == {Zone.BODY}


NOTE = "<p>The Harbour Herald is printed on the quay each night, and is read before dawn.</p>"


def test_what_the_site_says_of_itself_is_no_body_where_that_is_in_doubt() -> None:
    assert zones_of(STORIES + NOTE * 2) == [Zone.BODY] * 8 + [Zone.PROMOTION] * 2
    assert set(zones_of(STORIES + NOTE, sure=0.9)) == {Zone.BODY}


def test_an_article_on_the_site_may_name_it_at_the_end() -> None:
    assert set(zones_of(NOTE * 3 + STORIES + NOTE)) == {Zone.BODY}


def test_of_few_paragraphs_none_is_an_end() -> None:
    assert set(zones_of(STORY * 3 + NOTE)) == {Zone.BODY}
    assert set(zones_of(STORY * 3 + AFFILIATE)) == {Zone.BODY}


@pytest.mark.parametrize(
    "note",
    [
        "<p>The Harbour Heralds play on the quay each night, and go home before dawn.</p>",
        "<p>The Outerharbour Herald is printed on the quay each night.</p>",
        f"<p>The Harbour Herald writes on kettles. {'The kettle on the quay has leaked since the spring. ' * 14}</p>",
    ],
    ids=["part of a longer word", "end of a longer word", "a long paragraph"],
)
def test_what_is_no_note_of_the_site(note: str) -> None:
    assert set(zones_of(STORIES + note)) == {Zone.BODY}


@pytest.mark.parametrize(
    "url", ["https://kettlepost.example/1", "https://www.kettlepost.co.uk/1", "https://news.kettlepost.example/1"]
)
def test_the_address_names_the_site(url: str) -> None:
    note = "<p>Kettlepost is printed on the quay each night.</p>"
    assert zones_of(STORIES + note, url=url)[-1] is Zone.PROMOTION
    assert zones_of(STORIES + note)[-1] is Zone.BODY


def test_a_short_name_may_be_a_word() -> None:
    assert set(zones_of(STORIES + "<p>The sea is cold.</p>", site="Sea")) == {Zone.BODY}


SIGNED = [
    ("stated", "<p>Orla Finn</p>", Zone.BYLINE),
    ("stated, two", "<p>Tim Dell and Orla Finn</p>", Zone.BYLINE),
    ("printed", "<p>KARI NORD</p>", Zone.BYLINE),
    ("above a note", "<p>Orla Finn</p><p>* Some names were changed.</p>", Zone.BYLINE),
    ("initials", "<p>(jg)</p>", Zone.BYLINE),
    ("initials above a note", "<p>LK</p><p>* Some names were changed.</p>", Zone.BYLINE),
    ("an agency and initials", "<p>dpa/mor</p>", Zone.BYLINE),
    ("a word", "<p>Nobody.</p>", Zone.BODY),
    ("the word for the end", "<p>FIN</p>", Zone.BODY),
    ("a word in a script without case", "<p>（完）</p>", Zone.BODY),
    ("initials as an item", "<ul><li>LK</ul>", Zone.BODY),
    ("somebody else", "<p>Ada Moss</p>", Zone.BODY),
    ("one word", "<p>Orla</p>", Zone.BODY),
    ("who speaks", "<p>Orla Finn:</p>", Zone.BODY),
    ("above a paragraph", f"<p>Orla Finn</p>{STORY}", Zone.BODY),
    ("a sentence", "<p>Orla Finn wrote this on the quay.</p>", Zone.BODY),
]


@pytest.mark.parametrize(("html", "wanted"), [case[1:] for case in SIGNED], ids=[case[0] for case in SIGNED])
def test_the_names_of_the_authors_below_the_text_are_a_byline(html: str, wanted: Zone) -> None:
    stated = '<meta name="author" content="Tim Dell">'
    assert zones_of(stated + STORY * 3 + html)[3] is wanted


def test_a_name_above_the_box_about_the_author_is_of_it() -> None:
    document = read_document(Page(body=f"{STORY}<p>Orla Finn</p><p>Orla Finn mends kettles.</p>".encode()))
    draft = Draft([Zone.BODY, Zone.BODY, Zone.AUTHOR_BIO], [0.5] * 3, [True] * 3)
    part_ends(document, draft)
    assert draft.zones == [Zone.BODY, Zone.AUTHOR_BIO, Zone.AUTHOR_BIO]


@pytest.mark.parametrize(
    ("head", "note", "wanted"),
    [
        ("<h2>About the author</h2>", "Orla Finn mends kettles.", Zone.AUTHOR_BIO),
        ("<h2>About the author</h2>", "Tim Dell mends kettles.", Zone.BODY),
        ("<h2>About the kettle</h2>", "Orla Finn mends kettles.", Zone.BODY),
        ("<p>About the author</p>", "Orla Finn mends kettles.", Zone.BODY),
    ],
    ids=["theirs", "somebody else's", "on the kettle", "no heading"],
)
def test_a_heading_announces_the_note_on_the_author(head: str, note: str, wanted: Zone) -> None:
    html = f"{STORY * 3}{head}<p>The writer {note}</p>{STORY}<h3>Sources</h3>{STORY}"
    assert zones_of(html) == [*[Zone.BODY] * 3, *[wanted] * 3, Zone.BODY, Zone.BODY]


def test_of_a_long_section_on_the_author_the_first_paragraphs_are_theirs() -> None:
    html = f"{STORY * 3}<h2>About the author</h2>{'<p>The writer Orla Finn mends kettles.</p>' * 8}"
    assert zones_of(html)[3:10] == [*[Zone.AUTHOR_BIO] * 6, Zone.BODY]
