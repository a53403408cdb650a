"""The masthead: its pieces, and the words in it that name no outlet and are no motto."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.letters import key_of
from scraper.zones import Partition, Zone

#: How a page in another language is linked to; by the letters alone.
_LANGUAGES = frozenset(
    map(
        key_of,
        (
            "english deutsch français español português italiano nederlands polski türkçe русский українська العربية عربي "
            "فارسی اردو हिन्दी हिंदी বাংলা தமிழ் 中文 日本語 한국어 tiếngviệt bahasaindonesia kiswahili"
        ).split(),
    )
)
#: What names a link to the front page without naming the outlet; by the letters alone.
FRONT_PAGE_WORDS = _LANGUAGES.union(
    map(
        key_of,  # which leaves vowel signs out
        (
            "home homepage frontpage front startpage start startseite titelseite accueil inicio portada início página "
            "páginainicial paginaprincipal páginaprincipal hjem hem hjemmeside forside forsiden startsida startside etusivu "
            "forsíða главная главнаястраница наглавную головна головнасторінка галоўная начало почетна početna naslovna "
            "naslovnica насловна anasayfa titulnístrana úvod úvodnístrana domov titulka primapagină acasă strona główna "
            "stronagłówna kezdőlap címlap kezdőoldal fooldal főoldal αρχική αρχικήσελίδα esileht avaleht sākums sākumlapa "
            "pradžia pradinis titulinis inici hasiera kreu ballina faqjakryesore əsassəhifə ənaséhifə bashsahifa boshsahifa "
            "bastybet bасты басты գլխավոր მთავარი нүүр нүүрхуудас ホーム トップ トップページ 首页 首頁 홈 الرئيسية الصفحةالرئيسية خانه "
            "صفحهاصلی صفحهنخست سرورق صفحۂاول בית ראשי עמודהבית דףהבית मुख्यपृष्ठ होम गृहपृष्ठ মূলপাতা প্রচ্ছদ হোম முகப்பு "
            "హోమ్ หน้าแรก หน้าหลัก trangchủ beranda lamanutama utama mwanzo back logo top blog halamanutama "
        ).split(),
    )
)
#: A date, an address, a telephone, an issue, the weather, the day's saint, a demand: no motto.
NO_MOTTO = re.compile(
    r"\d{1,2}\D{1,20}\d{4}|\d{4}\D\d{1,2}\D|\b\d{1,2}[:.]\d{2}\b|@|https?:|www\.|©|[:?!]$|°|℃|(?:\d[\s()./-]{0,2}){7}"
    r"|^\W*\d{1,2}\.?\s+[^\W\d]+\W*$|^\W*\S+\s+\d{1,2}\b[.,]?(?:\s|$)|^\W*\d{4}\D{1,15}\d{1,2}\b|[$€£¥₹]|年\d|월\s?\d|月\d"
    r"|^\W*\S+,\s+[^\W\d]+\s+\d{1,2}\W*$|^\W*\d{1,2}\.?\s+[^\W\d]+,\s+\S+\W*$|^\W*יום \S+, |₫|₺|₽|₴|₩|\d\s?(?:zł|Kč|Ft|kr|lei)\b"
    r"|live ?tv|\btv live|\b(?:en vivo|ao vivo|en direct|canlı yayın)\b|прямой эфир|लाइव टीवी|البث الحي|بث مباشر|لائیو ٹی وی"
    r"|№|\bn[°º]|\b[0-3]?\d\.[01]?\d\.(?:\s|$)|\b(?:nr|no|issue|vol|ausgabe|edition|edición|edição)\b\.?:?\s?\d|\b(?:edition|ausgabe|edición):"
    r"|\b(?:cookie|javascript|subscribe|sign[ -]?(?:in|up)|log ?in|menu|search|navigation|logo|home ?page|e-?mails?"
    r"|hotline|tel|phone|issn|usd|eur|welcome|willkommen|bienvenid[oa]s?|bienvenue|logga in|logg inn|einloggen|anmelden|connexion"
    r"|se connecter|iniciar sesión|accedi|giriş|đăng nhập)\b"
    r"|imieniny|svátek|meniny|névnap|napja\b|vārda dien|vardadien|nimipäiv|namnsdag|телефон"
    r"|здравствуйте|приветству|вітаємо|добро пожаловать|войти|увійти|登录|登入|ログイン|로그인",
    re.I,
)
LATIN = re.compile(r"[A-Za-z]")
CONTROLS = ("button", "label", "option", "li", "form", "input")
MAX_HOMES = 12  # links to the front page that are looked at
MAX_LINES = 20  # of the masthead
_SWITCH = re.compile(r"([^-–—|/(]+)[-–—|/(]([^-–—|/()]+)\)?")


def is_language_switch(text: str) -> bool:
    """Whether a link offers a country's pages in one language.

    >>> is_language_switch("USA - English"), is_language_switch("Schweiz (Deutsch)"), is_language_switch("The Lantern")
    (True, True, False)
    """
    found = _SWITCH.fullmatch(text)
    return found is not None and any(key_of(part) in _LANGUAGES for part in found.groups())


def masthead_pieces(document: Document, parts: Partition) -> Iterator[int]:
    """The pieces of the masthead that stand in no control."""
    blocks, nodes = document.blocks, document.nodes
    for block in parts.indexes(Zone.MASTHEAD)[:MAX_LINES]:
        if parts.seen[block] and nodes.tag[blocks.node[block]] not in CONTROLS:
            for piece in range(blocks.first_piece[block], blocks.end_piece[block]):
                if nodes.tag[document.pieces.node[piece]] not in CONTROLS and not document.pieces.text[piece].isspace():
                    yield piece
