"""What small print says, by general words of many languages: disclosures, disclaimers, lines of rights.

Each test takes a paragraph. None is certain in the midst of a text, which may speak of the same; see `ends`.
"""

from __future__ import annotations

import re

_DISCLOSURE_CHARS = range(30, 600)
_RIGHTS_CHARS = 400


class _Words:
    """A search for any of some patterns; stems, of which each pattern has one, spare the closer look where there is none."""

    __slots__ = ("_pattern", "_stems")

    def __init__(self, stems: str, *patterns: str) -> None:
        self._stems = tuple(stems.split())
        self._pattern = re.compile("|".join(patterns))

    def are_in(self, lower: str) -> bool:
        """Whether a text in lower case holds what is searched."""
        return any(map(lower.__contains__, self._stems)) and self._pattern.search(lower) is not None


# A word for links that earn money; where there is none, "commission" beside "link".
_AFFILIATE = _Words(
    "affili afilia партн アフィリ 제휴",
    r"\baffiliate|affili[ée]|\bafiliad|\baffiliat[io]|\baffiliasjon|\bafilia[cč]|\bafiliacy",
    "партн[её]рск|アフィリエイト|제휴",
)
_COMMISSION = _Words(
    "ommissi rovision omisi omiss prowiz proviz komis комис коміс 수수료",
    r"\bcommission|\bprovision|\bcomisi[óo]n|\bcomiss[ãõ]|\bcommissie|\bprowizj|\bproviz[ei]|\bkomisyon|\bkomisi\b",
    "комисси|комісі|수수료",
)
_LINK = _Words(
    "lin lien enlace länk lenke odkaz bağlantı tautan ссылк посилан 링크",
    r"\blinks?\b|\bliens?\b|\benlaces?\b|\blänk|\blenke|\bodkaz|\bbağlantı|\btautan|ссылк|посиланн|링크",
)

_DISCLAIMER = _Words(
    "informational intended constitu substitute construed responsable responsib advice views opinions beratung empfehlung"
    " ersetz spiegel äußerungen meinungen ansichten advies engage reflètent informati reflej refletem costituisc sostituisc"
    " riflett stanowi мнение является збігатися tavsiyesi merupakan",
    # English
    r"\b(?:for|of an?) (?:general )?informational (?:purposes|nature)|\bnot intended (?:to|as)\b|\bnot constitute\b",
    r"\bnot a substitute for\b|\bnot (?:be construed|responsible for)\b",
    r"\b(?:is|as|be|considered) (?:legal|financial|investment|medical|tax) advice\b",
    r"\b(?:views|opinions)\b[^.]{0,60}\b(?:expressed|are those of|do not (?:necessarily )?(?:reflect|represent))",
    # German, Dutch
    r"\bkeine (?:anlage|rechts|finanz|steuer|kauf)\w*(?:beratung|empfehlung)|\bersetz(?:t|en) (?:kein|nicht)",
    r"\b(?:äußerungen|meinungen|ansichten)\b[^.]{0,60}\b(?:eigene|nicht (?:unbedingt|notwendig))|\bspiegel(?:t|n) nicht",
    r"\bgeen (?:beleggings|medisch|juridisch)\w* advies",
    # French, Spanish, Portuguese, Italian
    r"\bne constituent? pas\b|\bn['’]engagent? que\b|\bne reflètent? pas\b|\bà titre (?:purement )?informatif",
    r"\bno constituyen?\b|\bno se hacen? responsable|\bno reflejan?\b|\bcon fines informativos",
    r"\bnão constituem?\b|\bnão se responsabiliza|\bnão refletem?\b|\bmeramente informativ",
    r"\bnon costituisc|\bnon sostituisc|\bnon riflett|\ba scopo informativo",
    # Polish, Russian, Ukrainian, Turkish, Indonesian
    r"\bnie stanowi(?:ą)? (?:porady|rekomendacji)|\bмнение (?:автора|редакции) может не|\bможе не збігатися",
    r"\bне является (?:индивидуальной|рекомендац|публичной)|\byatırım tavsiyesi değil|\bbukan merupakan (?:saran|nasihat)",
)
_RIGHTS = _Words(
    "© (c) copyright creative cc reserv vorbehalten voorbehouden diritti ensamrätt prawa práva drepturile hakları права"
    " حقوق זכויות 版权 版權 無断 무단",
    r"(?:©|\(c\)|\bcopyright)\s*©?[^\n]{0,40}\b(?:19|20)\d\d|\bcreative commons\b|\bcc[ -]by\b",
    r"\ball rights reserved|\balle rechte vorbehalten|\btous droits réservés|\btodos los derechos reservados",
    r"\btodos os direitos reservados|\btutti i diritti riservati|\balle rechten voorbehouden|\bmed ensamrätt",
    r"\bwszelkie prawa zastrzeżone|\bvšechna práva vyhrazena|\btoate drepturile rezervate|\btüm hakları saklıdır",
    r"\bвсе права защищены|\bусі права захищені|جميع الحقوق محفوظة|כל הזכויות שמורות",
    r"版权所有|版權所有|無断転載|무단\s?전재",
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
    >>> is_disclosure("Links in this text earn us a commission."), is_disclosure("The commission met on the quay on Monday.")
    (True, False)
    """
    if len(text) not in _DISCLOSURE_CHARS:
        return False
    return names_affiliates(text) or (_COMMISSION.are_in(text.lower()) and _LINK.are_in(text.lower()))


def is_disclaimer(text: str) -> bool:
    """Whether a paragraph says what its page does not answer for.

    >>> is_disclaimer("The opinions expressed here are those of the author."), is_disclaimer("Opinions differ on the quay.")
    (True, False)
    """
    return _DISCLAIMER.are_in(text.lower())


def is_rights_line(text: str) -> bool:
    """Whether a short text says whose work the page is, and what may be done with it.

    >>> is_rights_line("© Harbour Press 2024"), is_rights_line("The copyright of the song is in doubt.")
    (True, False)
    """
    return len(text) < _RIGHTS_CHARS and _RIGHTS.are_in(text.lower())
