"""What small print says, by general words of many languages: disclosures, disclaimers, lines of rights, corrections.

Each test takes a paragraph. None is certain in the midst of a text, which may speak of the same; see `ends`.
"""

from __future__ import annotations

import re

_DISCLOSURE_CHARS = range(30, 600)
_RIGHTS_CHARS = 400
_CORRECTION_CHARS = 600


class _Words:
    """A search for any of some patterns; stems, of which each pattern has one, spare the closer look where there is none.

    In the list of stems an underscore stands for a blank.
    """

    __slots__ = ("_pattern", "_stems")

    def __init__(self, stems: str, *patterns: str) -> None:
        self._stems = tuple(stem.replace("_", " ") for stem in stems.split())
        self._pattern = re.compile("|".join(patterns))

    def are_in(self, lower: str) -> bool:
        """Whether a text in lower case holds what is searched."""
        return any(map(lower.__contains__, self._stems)) and self._pattern.search(lower) is not None


# Links that earn money. "Affiliate" alone is a broadcaster's or a bank's; a commission alone may sit in Brussels.
_AFFILIATE = _Words(
    "affili afilia партн アフィリ 제휴",
    r"\baffiliate[ -]?(?:links?|codes?|commission|partner|program|disclos|disclaim|marketing|relationship|advertis|odkaz)",
    r"\b(?:amazon|retail|linked)\s(?:\w+\s)?affiliate|\bliens?\s(?:\w+\s)?affili|\b(?:d['’]|programme?s? d['’])affiliation",
    r"\b(?:enlaces?|links?|programas?) (?:de )?afiliad|\bafiliad[oa]s? de amazon|\blink (?:di )?affilia|\blinki? afiliacyjn",
    r"партн[её]рск\w+ (?:ссыл|программ)|アフィリエイト|제휴\s?(?:링크|마케팅)",
)
_COMMISSION = _Words(
    "commission rovision comisi comiss prowizj proviz komisyon комиссионн 수수료",
    r"\b(?:earn|receive|get|make|paid|collect|small)\w*\b[^.]{0,30}\bcommissions?\b|\bprovision(?:en)?\b",
    r"\b(?:touch|perc|reç|recev|gagn)\w*\b[^.]{0,30}\bcommission|\b(?:ricev|guadagn|percep)\w*\b[^.]{0,40}\bcommission",
    r"\b(?:recib|gan|obten|cobr|llev)\w*\b[^.]{0,30}\bcomisi|\b(?:receb|ganh)\w*\b[^.]{0,30}\bcomiss",
    r"\b(?:ontvang|krijg|verdien)\w*\b[^.]{0,30}\bcommissie|\bprowizj|\bproviz[ei]|\bkomisyon|комиссионн|수수료",
)
_LINK = _Words(
    "lin lien enlace länk lenke odkaz bağlantı ссылк посилан 링크",
    r"\blinks?\b|\bliens?\b|\benlaces?\b|\blänk|\blenke|\bodkaz|\bbağlantı|ссылк|посиланн|링크",
)

# What a page does not answer for. Each pattern has its object, for news say of much else that it "was not intended".
_DISCLAIMER = _Words(
    "informational intended constitu substitute construed responsable responsib advice views opinions beratung empfehlung"
    " ersetz spiegel auffassung meinung ansicht advies engagen reflètent informatif informativ reflej reflete costituisc"
    " sostituisc riflett stanowi мнение является збігатися tavsiyesi merupakan",
    # English
    r"\b(?:for|of an?) (?:general )?informational (?:purposes|nature)|\bnot a substitute for (?:professional|medical|legal)",
    r"\bnot intended (?:as|to (?:replace|be|provide|diagnose|constitute|serve|offer))\b|\bnot be construed as\b",
    r"\bnot constitute (?:an? |any )?(?:offer|advice|legal|financial|investment|medical|professional|endorsement|recommend)",
    r"\bnot responsible for (?:the |any )?(?:content|accuracy|errors|views|opinions)",
    r"\b(?:as|be|considered|not) (?:legal|financial|investment|medical|tax) advice\b",
    r"\b(?:views|opinions) expressed (?:in|on|here|herein|above|are|by (?:the|our) \w*(?:author|writer|contrib))",
    r"\b(?:views|opinions)\b[^.]{0,60}\b(?:are those of|do not (?:necessarily )?(?:reflect|represent))",
    # German, Dutch
    r"\bkeine (?:anlage|rechts|finanz|steuer|kauf)\w*(?:beratung|empfehlung)|\bgeen (?:beleggings|medisch|juridisch)\w* advies",
    r"\bersetz(?:t|en) (?:kein\w*|nicht) (?:\w+ ){0,2}(?:beratung|arzt|ärzt|medizin|rechts|besuch|diagnose)",
    r"\beigene (?:auffassung|meinung|ansicht)\w* wieder|\b(?:spiegeln?|entsprechen) nicht (?:unbedingt|notwendig|zwingend)",
    # French, Spanish, Portuguese, Italian
    r"\bne constituent? pas (?:une? |des )?(?:conseil|recommandation|offre|avis|incitation)|\bn['’]engagent? que (?:s|l)",
    r"\bne reflètent? pas (?:nécessairement|forcément)|\bà titre (?:purement )?informatif",
    r"\bno constituyen? (?:una? |ningun[ao]? )?(?:recomend|asesor|consejo|oferta|invitaci)|\bno reflejan? necesariamente",
    r"\bno se hacen? responsables? de (?:los?|las?) (?:contenid|opinion|comentari)|\bcon fines (?:\w+ )?informativos",
    r"\bnão constituem? (?:uma? )?(?:recomend|aconselh|oferta|conselho)|\bnão refletem? necessariamente|\bmeramente informativ",
    r"\bnon costituisc\w+ (?:una? |un['’])?(?:consul|raccomand|sollecit|offert|parere)|\bnon riflett\w+ necessariamente",
    r"\bnon sostituisc\w+ (?:il |un )?(?:parere|consulto|medico)|\ba scopo informativo",
    # Polish, Russian, Ukrainian, Turkish, Indonesian
    r"\bnie stanowi(?:ą)? (?:porady|rekomendacji)|\bмнение (?:автора|редакции) может не|\bможе не збігатися",
    r"\bне является (?:индивидуальной инвест|инвестиционной реком|публичной оферт)|\byatırım tavsiyesi değil",
    r"\bbukan merupakan (?:saran|nasihat)",
)
_RIGHTS = _Words(
    "© (c) copyright creative cc_by cc-by reserv vorbehalten voorbehouden diritti ensamrätt prawa práva drepturile hakları права"
    " حقوق זכויות 版权 版權 無断 무단",
    r"(?:©|\(c\)|^copyright\b)\s*©?[^\n]{0,40}\b(?:19|20)\d\d|\bcreative commons\b|\bcc[ -]by\b",
    r"\ball rights reserved|\balle rechte vorbehalten|\btous droits réservés|\btodos los derechos reservados",
    r"\btodos os direitos reservados|\btutti i diritti riservati|\balle rechten voorbehouden|\bmed ensamrätt",
    r"\bwszelkie prawa zastrzeżone|\bvšechna práva vyhrazena|\btoate drepturile rezervate|\btüm hakları saklıdır",
    r"\bвсе права защищены|\bусі права захищені|جميع الحقوق محفوظة|כל הזכויות שמורות",
    r"版权所有|版權所有|無断転載|무단\s?전재",
)


# What opens a correction, before a colon, a stop, the end of its brackets or a date.
_CORRECTION_LABELS = (
    # Germanic, Finnic, Baltic
    "corrections? clarification apology errat(?:um|a) corrected korrektur berichtigung richtigstellung correctie rectificatie"
    " regstelling rättelse korrigering rettelse korreksjon præcisering presisering leiðrétting oikaisu korjaus parandus õiendus"
    " labojums precizējums patikslinimas pataisymas"
    # Romance
    " rectificatif corrección rectificación aclaración fe_de_erratas? fe_de_errores correc?ção erramos correzione"
    " errata_corrige rettifica precisazione correcció fe_d['’]errates erată rectificare corectură"
    # Slavic
    " sprostowanie korekta oprava popravek ispravka ispravak исправка поправка корекция исправлено исправление опровержение"
    " уточнение виправлено виправлення уточнення"
    # Hungarian, Greek, Turkic, Albanian, Armenian, Georgian
    " helyesbítés helyreigazítás δι[όο]ρθωση διευκρ[ίι]νιση düzeltme düzəliş korrigjim ուղղում შესწორება დაზუსტება"
    # Semitic, Iranian, of India
    " תיקון הבהרה تصحيح تصويب اصلاحیه اصلاح تصحیح स्पष्टीकरण भूल_सुधार संशोधन शुद्धिपत्र दुरुस्ती संशोधनी (?:ভ্রম_)?সংশোধনী? ਸੋਧ"
    " સુધારો திருத்தம் సవరణ ತಿದ್ದುಪಡಿ തിരുത്ത് නිවැරදි_කිරීම"
    # of East Asia and Africa
    " đính_chính ralat koreksi pembetulan masahihisho marekebisho 更正 勘误 勘誤 訂正 (?:お詫び|おわび)と訂正 정정 바로잡습니다"
    " แก้ข่าว"
)
_LABELLED_CORRECTION = re.compile(
    rf"[\W_]*(?:{'|'.join(_CORRECTION_LABELS.split()).replace('_', ' ')})"
    r"(?:\s*[:：.\])）】」》]|\s+[—–-]\s|\s*[(（][^)）\n]{0,30}[)）]|\s[^:：\n]{0,25}\d[^:：\n]{0,15}[:：])"
)
_CORRECTION = _Words(
    "version versión versão versione versie versio versjon weergawe fassung wersji verzi версии версії változat amended corrected"
    " updated revised clarified",
    r"\b(?:earlier|previous|prior|original) version of (?:this|our) (?:\w+ )?(?:article|story|post|report|piece|column)\b",
    r"\b(?:earlier|previous|prior|original) version of (?:this|our) (?:\w+ )?(?:headline|caption|entry|page|text)\b",
    r"\b(?:earlier|previous|prior|original) version of the (?:article|headline|caption|post)\b",
    r"\bthis (?:article|story|post|piece|report|obituary|column|entry|headline) (?:was|has been) (?:\w+ )?"
    r"(?:amended|corrected|clarified|(?:updated|edited|revised) to (?:correct|clarify|reflect|remove|fix|include|add))\b",
    r"\bin einer (?:früheren|ersten|vorherigen|ursprünglichen|älteren) (?:version|fassung)"
    r" (?:dieses|des (?:artikels|textes|beitrags|berichts)|der (?:meldung|überschrift)|hieß|stand|haben)\b",
    r"\bin een eerdere versie van dit (?:artikel|bericht|stuk|verhaal)|[’']n vorige weergawe van hierdie",
    r"\bi en tidigare version av (?:artikeln|texten|nyheten|den här|denna)\b",
    r"\bi en tidligere (?:versjon av|version af) (?:artikkelen|artiklen|saken|teksten|denne)\b",
    r"\bune (?:première|précédente) version de (?:cet article|ce papier|cette (?:dépêche|brève|publication))\b",
    r"\bversión (?:anterior|previa) de (?:este (?:artículo|texto|reportaje)|esta (?:noticia|nota|información|pieza))\b",
    r"\bversão anterior d(?:este (?:artigo|texto)|esta (?:notícia|reportagem|matéria))\b",
    r"\bversione (?:precedente )?di questo (?:articolo|testo)",
    r"\b(?:jutun|artikkelin|uutisen|tekstin|otsikon) (?:aiemma|aikaisemma)ssa versiossa",
    r"\bcikk\w{0,6} (?:első|korábbi) változatában",
    r"\bwe wcześniejszej wersji (?:artykułu|tekstu|materiału|tego)\b|\bv (?:dřívější|původní|předchozí) verzi (?:článku|textu)",
    r"\bв (?:первой|предыдущей|ранней|первоначальной) версии (?:текста|материала|статьи|новости|заметки|публикации)",
    r"\b[ув] (?:першій|попередній) версії (?:тексту|матеріалу|статті|новини|публікації)",
)


def names_affiliates(text: str) -> bool:
    """Whether a text holds a word for links that earn money.

    >>> names_affiliates("How affiliate links work"), names_affiliates("How kettles work")
    (True, False)
    """
    return _AFFILIATE.are_in(text.lower())


def is_disclosure(text: str) -> bool:
    """Whether a paragraph says that links in the text may earn money.

    >>> is_disclosure("This post contains affiliate links. If you buy a kettle, we earn a little.")
    True
    >>> is_disclosure("If you follow a link, we may earn a commission."), is_disclosure("The commission finds no link to it.")
    (True, False)
    """
    if len(text) not in _DISCLOSURE_CHARS:
        return False
    lower = text.lower()
    return _AFFILIATE.are_in(lower) or (_COMMISSION.are_in(lower) and _LINK.are_in(lower))


def is_disclaimer(text: str) -> bool:
    """Whether a paragraph says what its page does not answer for.

    >>> is_disclaimer("The opinions expressed here are those of the author."), is_disclaimer("The law was not intended to last.")
    (True, False)
    """
    return _DISCLAIMER.are_in(text.lower())


def is_rights_line(text: str) -> bool:
    """Whether a short text says whose work the page is, and what may be done with it.

    >>> is_rights_line("© Harbour Press 2024"), is_rights_line("So says the Copyright Act of 1976.")
    (True, False)
    """
    return len(text) < _RIGHTS_CHARS and _RIGHTS.are_in(text.lower())


def is_correction(text: str) -> bool:
    """Whether a paragraph says what was wrong in the text before it was changed, or in another one.

    >>> is_correction("Correction (3 May): the kettle holds two litres."), is_correction("ΔΙΟΡΘΩΣΗ: Το τσαγερό είναι μπλε.")
    (True, True)
    >>> is_correction("An earlier version of this article gave the kettle to the ferry."), is_correction("Correction is hard.")
    (True, False)
    >>> is_correction("(Korrektur) Er ist blau."), is_correction("A previous version of the report put it at nine.")
    (True, False)
    """
    if len(text) > _CORRECTION_CHARS:
        return False
    lower = text.lower()
    return _LABELLED_CORRECTION.match(lower) is not None or _CORRECTION.are_in(lower)
