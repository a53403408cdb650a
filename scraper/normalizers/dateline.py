"""The dateline that opens an article: "GENEVA, Feb 13 (Reuters) - ", "(Zaman Al Wasl)- ", "北京3月5日电".

A place and an agency, or one of them, set off from the text by a dash or brackets. Ordinary prose must not pass: a
place without an agency or a date counts only in capitals and before a dash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from scraper.normalizers.agencies import is_agency
from scraper.normalizers.names.segments import opening_end
from scraper.normalizers.word_lists import words
from scraper.weekdays import is_weekday


@dataclass(frozen=True, slots=True)
class DatelineValue:
    """`text` is the dateline as printed, its dash included; `place` and `agency` are None where not printed."""

    place: str | None
    agency: str | None
    text: str


_MAX_LENGTH = 120
_MARKS = str.maketrans(dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\ufeff"), None))

_DASH = r"(?:\.?\s*[-–—―]{1,2}|\s*[:：]|\s*=)"
_MONTH = r"[^\s\d.,:;()\[\]/–—-]{3,12}\.?"  # in any script: the vowel signs of many are no `\\w`
_DAY = (
    rf"(?:(?:\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}})(?:,?\s+\d{{4}})?"
    rf"|\d{{4}}\.\s{_MONTH}\s\d{{1,2}}\.(?:,\s{_MONTH})?"
    r"|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)"
)
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΑ-ΩΆ-ΏА-ЯЁІЇЄҐЎЂЈЉЊЋЏ"
_CAPITALS = rf"[{_UPPER}][{_UPPER}'’.\-]+(?:[\s/\-](?:[{_UPPER}][{_UPPER}'’.\-]*|de|da|do|del|am|an|der|la|le|el)){{0,4}}"
_PLACE_IN_CAPITALS = rf"(?P<place>{_CAPITALS}(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?)"
_NAME = r"[^\W\d_][^\d()\[\]{}:;!?\"“”„«»–—\n]{1,48}?"
_INSIDE = r"[^()\[\]{}\d\n:]{2,40}"

#: Words in capitals before a dash that are no place.
_NO_PLACE = words(
    """
    UPDATE UPDATED ARCHIVE ARCHIVO REPORT MAP SATIRE COMMENT COMMENTARY BREAKING WATCH EXCLUSIVE VIDEO LIVE NEWS
    NOTE EDITOR EDITORIAL OPINION ANALYSIS CORRECTION REVIEW INTERVIEW PHOTOS PHOTO GALLERY FACT CHECK WARNING
    ALERT SPOILER TL;DR FAQ PS NB NASA NATO WHO UN EU USA US UK ADVERTISEMENT SPONSORED PREVIEW RECAP PODCAST
    BACKGROUND SUMMARY READ MORE FILE EIL EILMELDUNG ANZEIGE KOMMENTAR INFO HINTERGRUND EXKLUSIV MISE URGENT
    DIRECT EN ENTRETIEN EXCLUSIF
    REPORTAGE PORTRAIT TRIBUNE ENQUÊTE RÉCIT DÉCRYPTAGE VIDÉO SONDAGE REDACCIÓN NOTA OPINIÓN ÚLTIMA HORA VÍDEO EN VIVO DIRECTO
    DISCLAIMER HOMMAGE TLDR ABSTRACT INTRODUCTION QUESTION ANSWER IN SHORT
    KEY THIS DEAR WHAT WHY HOW WHEN WHERE ALSO RELATED IMPORTANT
    REMINDER NOTICE ERRATUM KORREKTUR FRAGE ANTWORT ZUSAMMENFASSUNG RETTELSE RÄTTELSE KORJAUS CORRECTIF ERRATA RÉSUMÉ CORRECCIÓN
    PREGUNTA RESPUESTA RESUMEN ATUALIZAÇÃO CORREÇÃO ERRAMOS PERGUNTA RESPOSTA RESUMO AGGIORNAMENTO RETTIFICA DOMANDA RISPOSTA
    AKTUALIZACE AKTUALIZACJA SPROSTOWANIE FRISSÍTÉS HELYREIGAZÍTÁS GÜNCELLEME DÜZELTME SON DAKİKA ПОПРАВКА ОБНОВЛЕНО
    ОБНОВЛЕНИЕ ВАЖНО ВИДЕО ФОТО ВОПРОС ОТВЕТ ОНОВЛЕНО ВИПРАВЛЕННЯ АКТУАЛИЗАЦИЯ ΕΝΗΜΕΡΩΣΗ
    संक्षेप सारांश प्रश्न सवाल टीप সংক্ষেপ প্রশ্ন சுருக்கம் கேள்வி ചോദ്യം ചുരുക്കം ప్రశ్న ಪ್ರಶ್ನೆ પ્રશ્ન ਸਵਾਲ
    """
)

_INDIC = r"[\u0900-\u0dff\u200c\u200d]{2,20}(?:\s[\u0900-\u0dff\u200c\u200d]{2,15})?"

#: Who reports, as the papers of North India print it beside the place; what they call their own may stand before.
_HINDI_REPORTER = r"(?:[\u0904-\u0963]{2,15}\s){0,2}(?:संवाददाता|संवाद\s(?:सूत्र|सहयोगी|न्यूज\sएजेंसी)|प्रतिनिधि|ब्यूरो|टीम|डेस्क|एजेंसी)"


class _Kind(Enum):
    """What besides its form makes a dateline believed."""

    ANY = auto()  # an agency that is known, or that looks like one
    WITH_AGENCY = auto()  # the same, but one that is not known needs a place in capitals
    KNOWN = auto()  # an agency that is known
    OPEN_END = auto()  # the same, and the longest known name tells where it ends
    ALONE = auto()  # the same, and the agency may be one word of the outlet's name
    STROKED = auto()  # the agency stands between strokes or full stops: no prose does
    DATED = auto()  # a place with capitals and the day
    PLACE = auto()  # a place in capitals alone
    LOUD = auto()  # the same, as labels stand in capitals, too
    BEFORE_PROSE = auto()  # what labels and signs look like, too
    CERTAIN = auto()


_FORMS: tuple[tuple[_Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(form, re.UNICODE))
    for kind, form in (
        # (ANSA) - ROMA, 05 MAR - ; (AGI) - Roma, 5 mar. -
        (_Kind.ANY, rf"[(\[](?P<agency>{_INSIDE})[)\]]\s*[-–—]\s*(?P<place>{_CAPITALS}|{_NAME}),\s*{_DAY}\s*[-–—]"),
        # GENEVA, Feb 13 (Reuters) - ; Berlin (dpa/lnw) – ; Praha 12. května (ČTK) - ; Calatayud (Zaragoza), 5 abr (EFE).-
        (
            _Kind.WITH_AGENCY,
            rf"(?P<place>{_NAME}(?:\s\([^()\d]{{2,30}}\)(?=,\s?\d))?)(?P<day>(?:[,.،]\s*|\s)(?:{_DAY}|\d{{1,2}}(?=\s[(])))?"
            rf"\s*[(\[（](?P<agency>{_INSIDE})[)\]）]{_DASH}",
        ),
        # （小樽＝大谷恵）: the reporter beside the place
        (
            _Kind.CERTAIN,
            r"[【（(](?P<place>[\u3040-\u30ff\u4e00-\u9fff々]{2,10})[＝=][\u3040-\u30ff\u4e00-\u9fff々、・]{3,16}[】）)]",
        ),
        # (Zaman Al Wasl)- ; (EFE).- ; (서울=연합뉴스) 홍길동 기자 =
        (
            _Kind.ANY,
            r"[(\[（【［](?P<place>[^()=\d]{1,20})=(?P<agency>[^()\[\]{}\n:]{2,40})[)\]）】］]"
            rf"(?:\s*[가-힣]{{2,4}}\s?기자\s*=|{_DASH})?",
        ),
        (_Kind.ANY, rf"[(\[（](?P<agency>{_INSIDE})[)\]）]{_DASH}"),
        # МОСКВА, 5 мар - РИА Новости. ; دمشق - سانا ; أنقرة/ الأناضول
        (
            _Kind.OPEN_END,
            rf"(?P<place>{_NAME})(?P<day>[,.]\s*{_DAY})?\.?\s*[-–—/ـ،]+\s*(?P<agency>[^\s\d](?:[^\n\d]{{0,30}}))",
        ),
        # 新华社北京3月5日电 ; 北京3月5日电 ; 本报北京3月5日讯
        (
            _Kind.CERTAIN,
            r"[【（(\[]?(?:本[报報刊网網社])?(?P<agency>[\u4e00-\u9fff]{2,4}[社网])?(?P<place>[\u4e00-\u9fff]{2,6}?)(?:\d{4}年)?"
            r"\s?\d{1,2}月\d{1,2}日\s?(?:电|電|讯|訊)(?:[（(][^）)]{1,40}[)）])?[】）)\]]?",
        ),
        # （中央社記者洪巧雲台北5日電） ; （法新社巴黎5日電）
        (
            _Kind.CERTAIN,
            r"[（(](?P<agency>[\u4e00-\u9fff]{1,3}社)(?:[記记]者(?:[\u4e00-\u9fff]{2,4}、)*[\u4e00-\u9fff]{3})?"
            r"(?P<place>[\u4e00-\u9fff]{2,6}?)\d{1,2}日(?:綜合|综合|專|专)?外?[電电](?:報導|报道)?[）)]",
        ),
        # 【ワシントン共同】 ［ロンドン　５日　ロイター］
        (
            _Kind.ANY,
            r"[【［\[](?P<place>[\u3040-\u30ff\u4e00-\u9fffー・]{2,12}?)[\s　]?(?:[\d０-９]{1,2}日[\s　]?)?"
            r"(?P<agency>共同|時事|ロイター|ＡＦＰ|AFP)(?:時事|通信)?[】］\]](?:\s*[-－–ー])?",
        ),
        # 【桥头日报讯】
        (_Kind.ANY, r"[【〖（(](?!本)(?P<agency>[\u4e00-\u9fff]{2,8}[报報网網社台])(?:综合|綜合)?[讯訊电電][】〗）)]"),
        # （新华社） 【中央社】
        (_Kind.KNOWN, r"[【（［\[(](?P<agency>[\u4e00-\u9fff]{2,6})[】）］\])]"),
        # Reuters - ; AP —
        (_Kind.ALONE, rf"(?P<agency>[^\W\d_][^\d()\[\]:;!?\n]{{1,24}}?){_DASH}(?=\s)"),
        # ACCRA, March 5, GNA – ; Jakarta, CNN Indonesia --
        (_Kind.KNOWN, rf"(?P<place>{_NAME}),\s*(?:{_DAY},\s*)?(?P<agency>[^\d,()\n]{{2,20}}?)\s*[-–—]{{1,2}}(?=\s)"),
        # New Delhi, Mar 5 (IANS) The ; BERLIN (dpa) Der ; MADRID, 5 (EUROPA PRESS)
        (
            _Kind.KNOWN,
            rf"(?P<place>{_NAME})(?:,\s*|\s)(?:{_DAY}|\d{{1,2}})\s*[(](?P<agency>{_INSIDE})[)]"
            rf"|(?P<loud>{_CAPITALS})\s[(](?P<other>{_INSIDE})[)](?=\s)",
        ),
        # Bonn (KNA). Der
        (_Kind.KNOWN, rf"(?P<place>{_NAME})\s[(](?P<agency>{_INSIDE})[)]\.(?=\s)"),
        # ASTORIA, Ore., May 14, 2024 /PRNewswire/ --
        (_Kind.STROKED, rf"(?P<place>{_NAME}),\s*{_DAY}(?:,\s*\d{{4}})?\s*/(?P<agency>[^/\d\n]{{3,30}})/\s*[-–—]{{1,2}}"),
        # الدوحة في 14 مارس /قنا/ ; МОСКВА, 5 марта. /ТАСС/.
        (
            _Kind.STROKED,
            rf"(?P<place>{_NAME})(?:\sفي\s+\d{{1,2}}\s+[^\W\d]+(?:\s\d{{4}})?|,\s*{_DAY}\.?)\s*/\s?"
            r"(?P<agency>[^/\d\n]{2,30}?)\s?/\.?",
        ),
        # Bakı. 7 oktyabr. REPORT.AZ/ ; Москва. 5 марта. INTERFAX.RU - ; Київ. 5 березня. УНН. ; ПЕРМЬ, 5 июля, ИА «Кама».
        (
            _Kind.STROKED,
            rf"(?P<place>{_NAME})[.,]\s*\d{{1,2}}\s+[^\W\d_]{{3,12}}(?:\s\d{{4}})?[.,]\s*"
            r"(?P<agency>(?:ИА\s)?(?:[^\W\d_][\w.]{1,20}|[«\"][^«»\"\n]{2,24}[»\"]))\s*(?::|/|\s[-–—]|\.(?=\s))",
        ),
        # 〔記者陳大文／台北報導〕
        (
            _Kind.CERTAIN,
            r"[〔【（(]?(?:[\u4e00-\u9fff]{0,6}(?:記者|记者|中心))[\s　／/]?[\u4e00-\u9fff、]{2,12}[／/]"
            r"(?P<place>(?!綜合|综合|即時)[\u4e00-\u9fff]{2,4})(?:報導|报道|報道)[〕】）)]?",
        ),
        # १२ जेठ, काठमाडौं ।
        (
            _Kind.CERTAIN,
            r"\d{1,2}\s+[\u0900-\u097f]{2,10},\s*(?P<place>[\u0900-\u097f]{2,20}(?:\s[\u0900-\u097f]{2,15})?)\s?(?:।|[-–—])",
        ),
        # पुणे, ता. ४ : ; কলকাতা, ৫ মার্চ: ; मुंबई, दि. ५ (प्रतिनिधी) :
        (
            _Kind.CERTAIN,
            rf"(?P<place>{_INDIC}),\s(?:(?:दि|ता)\.?\s?\d{{1,2}}|{_DAY})(?:\s\([^()\d]{{2,20}}\))?\s?[:：।–—-]",
        ),
        # बलिया, संवाददाता। ; जागरण संवाददाता, नई दिल्ली।
        (_Kind.CERTAIN, rf"(?P<place>{_INDIC}),\s{_HINDI_REPORTER}\s?[।:]"),
        (_Kind.CERTAIN, rf"{_HINDI_REPORTER},\s(?P<place>{_INDIC})\s?[।:]"),
        # नई दिल्ली: ; কলকাতা: ; काठमाडौं । ; गाजीपुर। ; ആലപ്പുഴ ∙
        (_Kind.BEFORE_PROSE, rf"(?P<place>{_INDIC})(?:\s?:|\s।|(?<=[\u0900-\u097f])।|\s[∙•●|])(?=\s)"),
        # กระบี่ -
        (_Kind.BEFORE_PROSE, r"(?P<place>[\u0e00-\u0eff]{2,16})\s[-–—]\s(?=[\u0e00-\u0eff])"),
        # لاہور (نمائندہ خصوصی)
        (
            _Kind.CERTAIN,
            r"(?P<place>[\u0600-\u06ff]{2,15}(?:\s[\u0600-\u06ff]{2,15})?)\s?\((?:اپنے\s)?"
            r"(?:نمائندہ خصوصی|نامہ نگار|(?:اسٹاف|سٹاف|خصوصی|کامرس|کورٹ|اسپورٹس)\s?رپورٹر"
            r"|بیورو رپورٹ|(?:نیوز|مانیٹرنگ|ویب)\s?ڈیسک)\)",
        ),
        # WASHINGTON, March 5 — ; NEW YORK — ; CIUDAD DE MÉXICO.-
        (_Kind.PLACE, rf"{_PLACE_IN_CAPITALS},\s*{_DAY}\s*(?:[-–—]{{1,2}}|:)"),
        (_Kind.PLACE, rf"{_PLACE_IN_CAPITALS}\s*(?:[–—]|\s-{{1,2}}|(?<=\.-))(?=\s|[A-ZÀ-Ý“\"])"),
        # Mumbai, March 5: ; Ciudad de México.-
        (_Kind.DATED, rf"(?P<place>{_NAME}),\s*{_DAY}\s*(?:[-–—]{{1,2}}|:)(?=\s)"),
        (_Kind.DATED, rf"(?P<place>{_NAME}\.)[-–—]{{1,2}}(?=\s|[{_UPPER}])"),
        # ISLAMABAD: ; NOVÁKY.
        (_Kind.LOUD, rf"{_PLACE_IN_CAPITALS}(?::|(?<=\.)|\.)(?=\s+[{_UPPER}“\"«„])"),
    )
)
_PROSE = 60  # characters
_BEFORE_PROSE = frozenset((_Kind.BEFORE_PROSE, _Kind.DATED, _Kind.LOUD))
_IN_CAPITALS = frozenset((_Kind.PLACE, _Kind.LOUD))
_PLACE_ALONE = _IN_CAPITALS | {_Kind.CERTAIN, _Kind.BEFORE_PROSE}
_LONGEST_PLACE = 5  # words
_WORD = re.compile(r"\w+")
_SET_OFF = re.compile(r"(?P<place>[^\W\d][^\d()\[\]:;!?\"“”„«»]{1,38}?)(?:\.?\s?[-–—]{1,2}|\.)(?=\s|$)")
_ARTICLES = frozenset("The El La Le Les Los Der Die Das De Il".split())
_LONGEST_AGENCY = 4
_WORD_END = re.compile(r"[^\s\-–—/:،.,]+")
_TRAILING = re.compile(r"(?:\s*[-–—/:]|\.(?=\s|$))?")
_STROKE_END = re.compile(r"/\W")  # the agency stands between strokes
_STATE = re.compile(r",\s(?:[A-Z][a-z]{1,4}|(?:[A-Z]\.\s?)+[A-Z])$")
_NO_AGENCY = re.compile("[A-Z]{1,2}|[A-Z.]*:[A-Z.:]*")  # a state, an exchange's sign: "NEXAR (NYSE:NXR)"
_SITE_BEHIND = re.compile(r",\s(\S+\.(?:com|co|id|net|news|tv|org))$", re.I)
_SITE_BEFORE = re.compile(r"^(\S+\.(?:com|co|id|net|news|tv|org)),\s", re.I)


def find_dateline(paragraph: str, outlet: str | None = None) -> DatelineValue | None:
    """The dateline at the beginning of a paragraph, or None. `outlet`: its name, by which its own agency is known.

    >>> find_dateline("(Zaman Al Wasl)- An official said on Monday …")
    DatelineValue(place=None, agency='Zaman Al Wasl', text='(Zaman Al Wasl)-')
    >>> find_dateline("GENEVA, Feb 13 (Reuters) - The talks …")
    DatelineValue(place='GENEVA', agency='Reuters', text='GENEVA, Feb 13 (Reuters) -')
    >>> find_dateline("The minister (who resigned) - and his party - said so.")
    """
    head = paragraph[: _MAX_LENGTH * 2].translate(_MARKS).lstrip()[:_MAX_LENGTH]
    for kind, form in _FORMS:
        found = form.match(head)
        if found is None or (kind in _BEFORE_PROSE and len(paragraph) - found.end() < _PROSE):
            continue
        if kind is _Kind.OPEN_END:
            if (known := _known_agency(found, head, outlet)) is not None:
                return known
            continue
        groups = found.groupdict()
        place = _clean(groups.get("place") or groups.get("loud"))
        agency = _clean(groups.get("agency") or groups.get("other"))
        if kind in _IN_CAPITALS and place is not None:
            place, agency = _without_site(place, outlet)
        if kind is _Kind.WITH_AGENCY and groups["day"] and agency and not agency.islower():
            kind = _Kind.STROKED  # the day between place and agency is as sure a sign
        if _is_believable(kind, place, agency, outlet):
            return DatelineValue(place, agency, found[0].strip())
    return None


def find_set_off_place(opening: str, outlet: str | None = None) -> DatelineValue | None:
    """The place that an element of its own sets off, and the dash or full stop behind it; the outlet may stand beside the place.

    >>> find_set_off_place("Eichtal. Ei")
    DatelineValue(place='Eichtal', agency=None, text='Eichtal.')
    >>> find_set_off_place("UJUNG, LENTERA.com - "), find_set_off_place("The minister - "), find_set_off_place("Montag. Ho")
    (DatelineValue(place='UJUNG', agency='LENTERA.com', text='UJUNG, LENTERA.com -'), None, None)
    """
    found = _SET_OFF.match(opening)
    if found is None or not _is_title(found["place"]) or not _NO_PLACE.isdisjoint(_WORD.findall(found["place"].upper())):
        return None
    if is_weekday(found["place"]):
        return None
    place, agency = _without_site(_clean(found[0]) or "", outlet)
    return DatelineValue(place, agency, found[0].strip())


def _without_site(place: str, outlet: str | None) -> tuple[str, str | None]:
    """A place parted from the outlet or the site that stands beside it.

    >>> _without_site("LUWUK, KOMPAS.com", None), _without_site("TRIBUN.com, LUWUK", None)
    (('LUWUK', 'KOMPAS.com'), ('LUWUK', 'TRIBUN.com'))
    >>> _without_site("LUWUK, TribunSelat", "Tribun Selat"), _without_site("KHAN YOUNIS, GAZA", "Gaza Courier")
    (('LUWUK', 'TribunSelat'), ('KHAN YOUNIS, GAZA', None))
    """
    if site := _SITE_BEHIND.search(place):
        return place[: site.start()], site[1]
    if site := _SITE_BEFORE.search(place):
        return place[site.end() :], site[1]
    before, _, behind = place.rpartition(", ")
    if before and outlet and "".join(behind.casefold().split()) == "".join(outlet.casefold().split()):
        return before, behind
    return place, None


def _known_agency(found: re.Match[str], head: str, outlet: str | None) -> DatelineValue | None:
    """Place and agency of a form in which only a known name, the longest that fits, tells where the agency ends."""
    place = _clean(found["place"])
    if place is None or not _is_title(place):
        return None
    ends = [end.end() for end in _WORD_END.finditer(head, found.start("agency"), found.end("agency"))][:_LONGEST_AGENCY]
    for end in reversed(ends):
        agency = head[found.start("agency") : end]
        if (is_agency(agency) or _is_own(agency, outlet)) and not _STROKE_END.search(agency):
            if is_agency(place):  # "AFP/The Lantern -"
                place, agency = None, head[found.start("place") : end]
            text = head[: end + len(_TRAILING.match(head[end:])[0])]  # type: ignore[index]  # it always matches
            return DatelineValue(place, agency.strip(), text.strip())
    return None


def _is_own(agency: str, outlet: str | None) -> bool:
    """Whether an agency is the outlet itself: words of its name, or letters that begin and end as its words begin.

    >>> _is_own("HNS", "Harbor Sentinel"), _is_own("EXC", "Harbor Sentinel"), _is_own("sun", "The Sun")
    (True, False, False)
    >>> _is_own("LOWLAND SUN", "Lowland Sun")
    True
    """
    words = outlet.split() if outlet else []
    own = agency.strip(" .").split()
    if not words or not own:
        return False
    if len(agency) >= 4 and all(word in words for word in own):
        return True
    if len(own) > 1 and agency.casefold().split() == [word.casefold() for word in words if word not in _ARTICLES]:
        return True
    initials = [word[0] for word in words if word[0].isupper()]
    return (
        len(initials) > 1
        and agency.isupper()
        and 2 <= len(agency) <= 5
        and (agency[0], agency[-1]) == (initials[0], initials[-1])
    )


def _is_part(agency: str, outlet: str | None) -> bool:
    """Whether an agency is one of several words of the outlet's name, and may be the place that it is named for.

    >>> _is_part("Jakarta", "Jakarta Courier"), _is_part("Courier", "The Courier"), _is_part("Harbor Sentinel", "Harbor Sentinel")
    (True, False, False)
    """
    words = [word for word in outlet.split() if word not in _ARTICLES] if outlet else []
    return len(words) > 1 and agency in words


def _clean(piece: str | None) -> str | None:
    """The words without what stands around them, but the dot of a state's name: "LOWMOUTH, Md.", "WASHINGTON, D.C."."""
    words = piece.strip(" \t.,/-–—\u3000") if piece else ""
    return f"{words}." if piece and _STATE.search(words) and f"{words}." in piece else words or None


def _is_believable(kind: _Kind, place: str | None, agency: str | None, outlet: str | None) -> bool:
    if kind in _PLACE_ALONE:
        return place is not None and _NO_PLACE.isdisjoint(place.split()) and (kind not in _IN_CAPITALS or _is_place(place))
    if kind is _Kind.DATED:
        return place is not None and _is_place(place.upper()) and _is_title(place) and not is_weekday(place)
    if kind is _Kind.STROKED:
        return place is not None and agency is not None and _is_title(place) and not agency.islower()
    if agency is None or (kind is _Kind.ALONE and _is_part(agency, outlet)):
        return False
    if is_agency(agency) or _is_own(agency, outlet):
        return place is None or (len(place.split()) <= _LONGEST_PLACE and (kind is not _Kind.KNOWN or _is_whereabouts(place)))
    if kind in (_Kind.KNOWN, _Kind.ALONE):
        return False
    # an outlet of its own, in brackets: capitals and few words, as names have; "(who resigned)" has none
    parts = agency.split()
    if kind is _Kind.WITH_AGENCY:  # "Jane Doe (MP) -", "Example Corp (EXC) -"; "HOUSTON, Texas (KTRK) -" is one
        town = place.partition(",")[0] if place else ""
        if not town.isupper() or _NO_AGENCY.fullmatch(agency):
            return False
    if _NO_PLACE.intersection(agency.upper().split()):
        return False
    named = all(word[:1].isupper() or not word[:1].islower() or len(word) <= 3 for word in parts) and not parts[0][:1].islower()
    return named and len(parts) <= 5 and (place is None or _is_place(place) or _is_title(place))


def _is_whereabouts(place: str) -> bool:
    """Whether what stands before a known agency may be a place: no agency's long name, no author's line."""
    return _is_title(place) and not (is_agency(place) or opening_end(place))


def _is_place(place: str) -> bool:
    parts = re.split(r"[\s,/]+", place)
    return not _NO_PLACE.intersection(parts) and any(len(word.strip(".")) >= 4 for word in parts)


def _is_title(place: str) -> bool:
    """Every word with a capital: "New York", not "The minister"."""
    parts = place.split()
    if parts[0] in ("The", "Der", "Die", "Das", "Le", "El"):
        return False
    return len(parts) <= 4 and all(word[:1].isupper() or not word[:1].islower() for word in parts)
