"""Encodings: who is believed, and what labels mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.charset import decode

ARABIC = "قال مسؤول في المدينة إن الجسر سيفتح أمام المارة يوم الأحد المقبل بعد انتهاء أعمال الترميم"
RUSSIAN = "Жители посёлка рассказали, что мост через реку закрыли на ремонт ещё прошлой весной"
JAPANESE = "町の図書館は来週の月曜日から新しい建物で開館すると市が発表した。"
CHINESE = "市政府宣布，新的图书馆将于下周一在老城区开放，市民可以免费参观。"
FRENCH = "Le café a été fermé après l’hiver"


@pytest.mark.parametrize(
    ("text", "codec", "label", "encoding"),
    [
        (ARABIC, "cp1256", "windows-1256", "windows-1256"),
        (RUSSIAN, "koi8-r", "KOI8-R", "koi8-r"),
        (JAPANESE, "shift_jis", "Shift_JIS", "shift_jis"),
        (CHINESE, "gb18030", "GB18030", "gb18030"),
        (CHINESE, "gbk", "gb2312", "gbk"),
        (FRENCH, "cp1252", "iso-8859-1", "windows-1252"),
        (FRENCH, "utf-8", "utf-8", "utf-8"),
    ],
)
@pytest.mark.parametrize("place", ["header", "meta"])
def test_a_declared_encoding_is_used(text: str, codec: str, label: str, encoding: str, place: str) -> None:
    content_type = f"text/html; charset={label}" if place == "header" else None
    page = (
        f"<p>{text}" if place == "header" else f'<meta http-equiv="Content-Type" content="text/html; charset={label}"><p>{text}'
    )
    decoded = decode(page.encode(codec), content_type)
    assert (decoded.text, decoded.encoding, decoded.source) == (page, encoding, place)


@pytest.mark.parametrize(("text", "codec"), [(RUSSIAN * 3, "koi8-r"), (JAPANESE * 3, "shift_jis"), (CHINESE * 3, "gb18030")])
def test_an_undeclared_encoding_is_detected(text: str, codec: str) -> None:
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.source) == (text, "detected")


def test_a_byte_order_mark_comes_before_the_header() -> None:
    decoded = decode("\ufeffnaïve".encode("utf-16-le"), "text/html; charset=utf-8")
    assert (decoded.text, decoded.encoding, decoded.source) == ("naïve", "utf-16-le", "bom")


def test_the_header_comes_before_the_meta_element() -> None:
    page = '<meta charset="windows-1251">é'.encode("cp1252")
    decoded = decode(page, "text/html; charset=windows-1252")
    assert decoded.text.endswith("é")


@pytest.mark.parametrize("label", ["", '<meta charset="iso-8859-1">', '<meta charset="utf-8">'])
def test_utf_8_with_something_broken_in_it_stays_utf_8(label: str) -> None:
    page = f"{label}{RUSSIAN} ".encode() + "café".encode("cp1252") + f" {RUSSIAN}".encode()
    decoded = decode(page)
    assert (decoded.text, decoded.encoding) == (f"{label}{RUSSIAN} caf� {RUSSIAN}", "utf-8")


@pytest.mark.parametrize("ahead", range(5))
def test_utf_8_is_read_whole_wherever_its_signs_stand(ahead: int) -> None:
    text = "x" * ahead + "🔥" * 10_000  # four bytes each: some stand across the ends of the parts that are decoded at a time
    assert decode(text.encode()) == (text, "utf-8", "utf-8")


def test_utf_8_is_told_from_a_label_that_no_longer_holds() -> None:
    assert decode(f'<meta charset="iso-8859-1">{RUSSIAN}'.encode()).text.endswith(RUSSIAN)


def test_a_cut_character_does_not_spoil_the_rest() -> None:
    assert decode((RUSSIAN * 20).encode()[:-1]).text.startswith(RUSSIAN)


@given(st.binary(max_size=400), st.one_of(st.none(), st.text(max_size=40)))
def test_whatever_bytes_come_there_is_text(body: bytes, content_type: str | None) -> None:
    assert isinstance(decode(body, content_type).text, str)
