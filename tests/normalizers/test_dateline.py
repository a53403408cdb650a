"""Datelines of agencies, and prose that is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normalizers.agencies import is_agency
from scraper.normalizers.dateline import find_dateline


@pytest.mark.parametrize(
    ("paragraph", "place", "agency", "text"),
    [
        ("(Zaman Al Wasl)- An official’s words", None, "Zaman Al Wasl", "(Zaman Al Wasl)-"),
        ("(Example Wire) — The council met", None, "Example Wire", "(Example Wire) —"),
        ("GENEVA, Feb 13 (Reuters) - The talks", "GENEVA", "Reuters", "GENEVA, Feb 13 (Reuters) -"),
        ("KYIV, Ukraine (AP) — The talks", "KYIV, Ukraine", "AP", "KYIV, Ukraine (AP) —"),
        ("PORT MERROW, Md. (AP) — The talks", "PORT MERROW, Md.", "AP", "PORT MERROW, Md. (AP) —"),
        ("WASHINGTON, D.C. (AP) — The talks", "WASHINGTON, D.C.", "AP", "WASHINGTON, D.C. (AP) —"),
        ("MARSHTON (MNA) — The talks", "MARSHTON", "MNA", "MARSHTON (MNA) —"),
        ("OAK HILL, Texas (KQRT) -- The talks", "OAK HILL, Texas", "KQRT", "OAK HILL, Texas (KQRT) --"),
        ("NEW YORK (AP) -- The talks", "NEW YORK", "AP", "NEW YORK (AP) --"),
        ("Berlin (dpa) - Der Rat", "Berlin", "dpa", "Berlin (dpa) -"),
        ("Berlin (epd/ln). Der Rat", "Berlin", "epd/ln", "Berlin (epd/ln)."),
        ("Berlin (dpa/lnw) – Der Rat", "Berlin", "dpa/lnw", "Berlin (dpa/lnw) –"),
        ("Frankfurt/Main (dpa) - Der Rat", "Frankfurt/Main", "dpa", "Frankfurt/Main (dpa) -"),
        ("PARIS, 5 mars (AFP) - Le conseil", "PARIS", "AFP", "PARIS, 5 mars (AFP) -"),
        ("Madrid, 5 mar (EFE).- El consejo", "Madrid", "EFE", "Madrid, 5 mar (EFE).-"),
        ("(EFE).- El consejo", None, "EFE", "(EFE).-"),
        ("(ANSA) - ROMA, 05 MAR - Il consiglio", "ROMA", "ANSA", "(ANSA) - ROMA, 05 MAR -"),
        ("ANKARA (AA) - Meclis", "ANKARA", "AA", "ANKARA (AA) -"),
        ("دمشق - سانا اجتمع المجلس", "دمشق", "سانا", "دمشق - سانا"),
        ("دمشق-سانا اجتمع المجلس", "دمشق", "سانا", "دمشق-سانا"),
        ("أنقرة/ الأناضول اجتمع المجلس", "أنقرة", "الأناضول", "أنقرة/ الأناضول"),
        ("МОСКВА, 5 мар - РИА Новости. Совет", "МОСКВА", "РИА Новости", "МОСКВА, 5 мар - РИА Новости."),
        ("新华社北京3月5日电（记者王小明）今天", "北京", "新华社", "新华社北京3月5日电（记者王小明）"),
        ("北京3月5日电 今天", "北京", None, "北京3月5日电"),
        ("（新华社）今天", None, "新华社", "（新华社）"),
        ("【桥头日报讯】昨天，桥头镇的钟楼", None, "桥头日报", "【桥头日报讯】"),
        ("(서울=연합뉴스) 김예시 기자 = 의회는", "서울", "연합뉴스", "(서울=연합뉴스) 김예시 기자 ="),
        ("【ワシントン共同】議会は", "ワシントン", "共同", "【ワシントン共同】"),
        ("WASHINGTON, March 5 — The council", "WASHINGTON", None, "WASHINGTON, March 5 —"),
        (
            "MERROW, Ore., May 14, 2024 /NewsCable/ -- Acme",
            "MERROW, Ore.",
            "NewsCable",
            "MERROW, Ore., May 14, 2024 /NewsCable/ --",
        ),
        ("LUWUK, LENTERA.com - Sebanyak", "LUWUK", "LENTERA.com", "LUWUK, LENTERA.com -"),
        ("LENTERA.COM, LUWUK - Sebanyak", "LUWUK", "LENTERA.COM", "LENTERA.COM, LUWUK -"),
        ("NEW YORK — The council", "NEW YORK", None, "NEW YORK —"),
        ("الدوحة في 14 مارس /قنا/ استقبل", "الدوحة", "قنا", "الدوحة في 14 مارس /قنا/"),
        ("МОСКВА, 5 марта. /ТАСС/. Совет", "МОСКВА", "ТАСС", "МОСКВА, 5 марта. /ТАСС/"),
        ("Bakı. 7 oktyabr. Fener: Şura", "Bakı", "Fener", "Bakı. 7 oktyabr. Fener:"),
        ("Київ. 5 березня. УНН. Рада", "Київ", "УНН", "Київ. 5 березня. УНН."),
        ("〔記者陳大文／台北報導〕今天", "台北", None, "〔記者陳大文／台北報導〕"),
        ("१२ जेठ, काठमाडौं । बैठक", "काठमाडौं", None, "१२ जेठ, काठमाडौं ।"),
        ("बलिया, संवाद सूत्र। बैठक", "बलिया", None, "बलिया, संवाद सूत्र।"),
        ("दैनिक संवाददाता, नई दिल्ली। बैठक", "नई दिल्ली", None, "दैनिक संवाददाता, नई दिल्ली।"),
        (f"बरसाना खुर्द। गांव की {'घंटी ' * 20}", "बरसाना खुर्द", None, "बरसाना खुर्द।"),
        (f"मदुरा: {'बैठक ' * 20}", "मदुरा", None, "मदुरा:"),
        (f"กระบี่ - {'ชาวบ้าน' * 20}", "กระบี่", None, "กระบี่ -"),
        ("Reuters - The council", None, "Reuters", "Reuters -"),
        ("Praha 12. května (ČTK) - Rada", "Praha", "ČTK", "Praha 12. května (ČTK) -"),
        ("Teruel (Zaragoza), 5 abr (EFE).- El consejo", "Teruel (Zaragoza)", "EFE", "Teruel (Zaragoza), 5 abr (EFE).-"),
        ("MADRID, 5 (EUROPA PRESS) El consejo", "MADRID", "EUROPA PRESS", "MADRID, 5 (EUROPA PRESS)"),
        (
            "Budapest, 2022. március 5., szombat (MTI) - A tanács",
            "Budapest",
            "MTI",
            "Budapest, 2022. március 5., szombat (MTI) -",
        ),
        ("New Delhi, Mar 5 (IANS) The council", "New Delhi", "IANS", "New Delhi, Mar 5 (IANS)"),
        ("Merrow, 5 Mart (Deniz) - Meclis", "Merrow", "Deniz", "Merrow, 5 Mart (Deniz) -"),
        ("ACCRA, March 5, GNA – The council", "ACCRA", "GNA", "ACCRA, March 5, GNA –"),
        ("ПЕРМЬ, 5 июля, ИА «Кама». Совет", "ПЕРМЬ", "ИА «Кама»", "ПЕРМЬ, 5 июля, ИА «Кама»."),
        ("（中央社記者王小明台北5日電）今天", "台北", "中央社", "（中央社記者王小明台北5日電）"),
        ("本报北京3月5日讯 今天", "北京", None, "本报北京3月5日讯"),
        ("【小樽＝大谷恵子】今日", "小樽", None, "【小樽＝大谷恵子】"),
        ("पुणे, ता. ४ : बैठक", "पुणे", None, "पुणे, ता. ४ :"),
        ("কলকাতা, ৫ মার্চ: সভা", "কলকাতা", None, "কলকাতা, ৫ মার্চ:"),
        (f"കൊല്ലം ∙ {'യോഗം ' * 20}", "കൊല്ലം", None, "കൊല്ലം ∙"),
        ("لاہور (نمائندہ خصوصی) اجلاس", "لاہور", None, "لاہور (نمائندہ خصوصی)"),
        ("CERRO LINDO.- El consejo", "CERRO LINDO", None, "CERRO LINDO.-"),
        (f"Ciudad Vieja.- El consejo {'dijo que sí ' * 8}", "Ciudad Vieja", None, "Ciudad Vieja.-"),
        (f"Mumbai, March 5: The council {'said so and ' * 8}", "Mumbai", None, "Mumbai, March 5:"),
        (f"KARACHI: The council {'said so and ' * 8}", "KARACHI", None, "KARACHI:"),
        (f"NOVÁKY. Rada {'povedala áno a ' * 8}", "NOVÁKY", None, "NOVÁKY."),
        ("\u200f(وفا)- اجتمع المجلس", None, "وفا", "(وفا)-"),
    ],
)
def test_dateline(paragraph: str, place: str | None, agency: str | None, text: str) -> None:
    found = find_dateline(paragraph)
    assert found is not None
    assert (found.place, found.agency, found.text) == (place, agency, text)


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "The council met on Monday - and agreed on nothing.",
        "The minister (who resigned) - and her party - said so.",
        "Anna Muster (CDU) - die Vorsitzende - sagte das.",
        "Example Corp (EXC) - the maker of pumps - fell.",
        "LOWMOUTH (TX) - The road is open again.",
        "NEXAR (NYSE:NXR) - the maker of pumps - fell.",
        "However (and this is odd) - it works.",
        "NASA — the space agency — said so.",
        "UPDATE — The road is open again.",
        "BREAKING: The road is open again.",
        "According to Reuters - the agency - it rained.",
        "She said - Reuters reported - that it rained.",
        "(Photo: Jane Doe) - The road.",
        "(Video) - The road.",
        "In-app purchases are common.",
        "5 March 2024 - The council met.",
        "A - B",
        "今日（星期二）天气",
        "北京今天下雨。",
        "LONDON: a city of rain.",
        "लेखक: राम लाल",
        f"प्रश्न: {'बैठक ' * 20}",
        "Paris, 3 mars. Le maire: oui.",
        "Anna ging. 5 Leute. Dann: alle.",
        "(Continued)",
        f"DISCLAIMER: The council {'said so and ' * 8}",
        f"Tuesday, March 5: The council {'said so and ' * 8}",
        f"By Jane Doe, Reuters — The council {'said so and ' * 8}",
        "Agence France-Presse (AFP) The council said so.",
        "Benedikt XVI. – der Papst – sprach.",
    ],
)
def test_prose_is_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph) is None


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    found = find_dateline(text)
    assert found is None or (found.text and (found.place or found.agency))


@pytest.mark.parametrize("name", ["Reuters", "AFP", "dpa", "dpa/AFP", "Associated Press", "سانا", "新华社"])
def test_agencies(name: str) -> None:
    assert is_agency(name)


@pytest.mark.parametrize("name", ["Jane Doe", "Petra", "app", "uni", "beta", "", "Example"])
def test_names_that_are_no_agencies(name: str) -> None:
    assert not is_agency(name)
