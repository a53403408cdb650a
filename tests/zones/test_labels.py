"""`label_zone` and `label_bits`: printed labels of many languages, and sentences that are none."""

from __future__ import annotations

import pytest

from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, label_bits, label_zone
from scraper.zones.lexicon import LEXICON
from scraper.zones.vocabulary import Zone

LABELS = (
    ("Comments (0)", Zone.COMMENTS),
    ("3 commentaires", Zone.COMMENTS),
    ("2 Kommentare", Zone.COMMENTS),
    ("التعليقات ٣", Zone.COMMENTS),
    ("댓글 3", Zone.COMMENTS),
    ("7 thoughts on “A quiet harbour”", Zone.COMMENTS),
    ("Post Your Comments", Zone.COMMENT_FORM),
    ("fill all fields below", Zone.COMMENT_FORM),
    ("*This confirmation code will prevent auto submit", Zone.COMMENT_FORM),
    ("Deja una respuesta", Zone.COMMENT_FORM),
    ("Оставить комментарий", Zone.COMMENT_FORM),
    ("コメントを書く", Zone.COMMENT_FORM),
    ("X :Latest News", Zone.TICKER),
    ("MÁS LEÍDAS", Zone.TICKER),
    ("MAS LEIDAS", Zone.TICKER),
    ("Meistgelesen", Zone.TICKER),
    ("热门新闻", Zone.TICKER),
    ("ÇOK OKUNANLAR", Zone.TICKER),
    ("ΤΕΛΕΥΤΑΙΑ ΝΕΑ", Zone.TICKER),
    ("Read also: Ferries return to the northern quay", Zone.RELATED),
    ("إقرأ أيضاً", Zone.RELATED),
    ("İLGİLİ HABERLER", Zone.RELATED),
    ("Baca Juga:", Zone.RELATED),
    ("Lue myös", Zone.RELATED),
    ("Share this article", Zone.SHARING),
    ("Поделиться", Zone.SHARING),
    ("Sign up for our newsletter", Zone.PROMOTION),
    ("Anzeige", Zone.PROMOTION),
    ("We use cookies to make the site work.", Zone.NOTICE),
    ("© 2031 The Harbour Gazette", Zone.FOOTER),
    ("Polityka prywatności", Zone.FOOTER),
    ("About the author", Zone.AUTHOR_BIO),
    ("Etiquetas:", Zone.TAGS),
    ("Photo: A. Example", Zone.CAPTION),
    ("写真：例", Zone.CAPTION),
    ("Updated: 3 May 2031", Zone.BYLINE),
    ("Skip to content", Zone.NAVIGATION),
    ("ראשי", Zone.NAVIGATION),
    ("Log in", Zone.MASTHEAD),
)  # fmt: skip

NO_LABELS = (
    "",
    "***",
    "The council met on Monday and heard the harbour master.",
    "Photo of the harbour shows what the storm left behind.",
    "Relatedness is hard to measure.",
    "Commentary on the budget was mixed.",
    "By John Example",
    "Кот сидел на окне и смотрел на улицу.",
    "市议会星期一开会讨论港口的预算。",
)


@pytest.mark.parametrize(("text", "zone"), LABELS)
def test_a_label_tells_its_zone(text: str, zone: Zone) -> None:
    assert label_zone(text) == zone


@pytest.mark.parametrize("text", NO_LABELS)
def test_a_sentence_is_no_label(text: str) -> None:
    assert label_zone(text) is None


def test_a_long_line_is_no_label() -> None:
    assert label_zone("Comments on " + "the long story of the harbour and its ferries " * 5) is None


def test_bits_tell_whole_lines_from_openings() -> None:
    related = LABEL_ZONES.index(Zone.RELATED)
    assert label_bits("Read also") >> related & 1
    opening = label_bits("Read also: Ferries return")
    assert not opening >> related & 1
    assert opening >> PREFIX_SHIFT + related & 1


def test_bits_of_a_long_line_come_from_its_start() -> None:
    line = "By continuing to use this site you agree " + "to all the rules that the owners ever wrote down " * 4
    assert label_bits(line) == 1 << PREFIX_SHIFT + LABEL_ZONES.index(Zone.NOTICE) | label_bits("By rail")


def test_bits_leave_room_for_each_zone() -> None:
    assert len(LABEL_ZONES) < PREFIX_SHIFT


def test_each_phrase_of_the_lexicon_can_be_found() -> None:
    """A row whose phrase folds to nothing, or to what no line folds to, would be dead."""
    for _, rows in LEXICON:
        for row in rows.strip().splitlines():
            language, _, phrases = row.partition(": ")
            assert language.isalpha(), row
            for phrase in phrases.split("|"):
                assert label_bits(phrase.rstrip("*~").upper()), (language, phrase)


def test_each_language_has_the_zones_a_comment_page_needs() -> None:
    languages = [{row.partition(": ")[0] for row in rows.strip().splitlines()} for _, rows in LEXICON]
    assert min(len(names) for names in languages) >= 38
    assert len(set.intersection(*languages)) >= 36
