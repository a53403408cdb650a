"""Abbreviations of time zones beside a clock time -> offset from UTC, where it is certain which zone is meant.

An abbreviation that several parts of the world use has no offset unless the page's country decides.
Sources: the IANA time zone database; RFC 5322, section 4.3, for the American ones.
"""

from __future__ import annotations

# Tables are read better as they stand.
# fmt: off

#: Minutes east of UTC.
CERTAIN: dict[str, int] = {
    "UTC": 0, "GMT": 0, "UT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120,
    "HNEC": 60, "HAEC": 120, "EET": 120, "EEST": 180, "TRT": 180, "MSK": 180, "МСК": 180, "YEKT": 300, "KRAT": 420,
    "IRKT": 480, "VLAT": 600, "SAST": 120, "EAT": 180, "WAT": 60, "CAT": 120, "PKT": 300, "NPT": 345, "IRST": 210,
    "AFT": 270, "GET": 240, "AZT": 240, "UZT": 300, "ICT": 420, "WIB": 420, "WITA": 480, "WIT": 540, "HKT": 480,
    "SGT": 480, "MYT": 480, "PHT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "ACST": 570, "ACDT": 630,
    "AWST": 480, "NZST": 720, "NZDT": 780, "BRT": -180, "ART": -180, "CLT": -240, "CLST": -180, "COT": -300,
    "PET": -300, "VET": -240, "BOT": -240, "UYT": -180, "AKST": -540, "AKDT": -480, "HST": -600, "NST": -210,
    "NDT": -150,
}

_AMERICA = ("US", "CA", "MX", "BS", "JM", "PA", "HT", "BM", "PR", "GT", "SV", "HN", "NI", "CR")

#: Abbreviations that need the country. The first entry, where its country is None, is meant where no country is known.
BY_COUNTRY: dict[str, tuple[tuple[tuple[str, ...] | None, int], ...]] = {
    "EST": ((None, -300), (_AMERICA, -300), (("AU",), 600)),
    "EDT": ((None, -240), (_AMERICA, -240), (("AU",), 660)),
    "CDT": ((None, -300), (_AMERICA, -300), (("AU",), 630), (("CU",), -240)),
    "MST": ((None, -420), (_AMERICA, -420), (("MY",), 480), (("MM",), 390)),
    "MDT": ((None, -360), (_AMERICA, -360)),
    "PST": ((None, -480), (_AMERICA, -480), (("PH",), 480), (("PK",), 300)),
    "PDT": ((None, -420), (_AMERICA, -420)),
    "CST": ((_AMERICA, -360), (("CN", "TW", "HK", "MO"), 480), (("AU",), 570), (("CU",), -300)),
    "IST": ((("IN", "LK"), 330), (("IE",), 60), (("IL",), 120)),
    "BST": ((("GB", "IM", "JE", "GG"), 60), (("BD",), 360)),
    "AST": ((("CA", "PR", "BM", "TT", "BB", "DO", "VI"), -240), (("SA", "KW", "QA", "BH", "IQ", "YE"), 180)),
    "ADT": ((("CA", "BM"), -180),),
    "GST": ((("AE", "OM"), 240), (("GU",), 600)),
    "IDT": ((("IL",), 180),),
    "AMT": ((("BR",), -240), (("AM",), 240)),
    "SST": ((("SG",), 480), (("AS",), -660)),
    "WST": ((("AU",), 480), (("WS",), 780)),
}

#: Words that name a zone whose offset changes with the season -> IANA name. Only North America prints them.
SEASONAL: dict[str, str] = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
}


def find_offset(abbreviation: str, country: str | None) -> int | str | None:
    """Minutes east of UTC, an IANA zone name where the offset hangs on the season, or None where it is not certain.

    >>> find_offset("CET", None), find_offset("IST", "IN"), find_offset("IST", None), find_offset("ET", "US")
    (60, 330, None, 'America/New_York')
    """
    if abbreviation in CERTAIN:
        return CERTAIN[abbreviation]
    if abbreviation in SEASONAL:
        return SEASONAL[abbreviation] if country is None or country in _AMERICA else None
    meanings = BY_COUNTRY.get(abbreviation, ())
    for countries, offset in meanings:
        if countries is not None and country in countries:
            return offset
    if meanings and meanings[0][0] is None and not _is_meant_elsewhere(meanings, country):
        return meanings[0][1]
    return None


def is_zone(word: str) -> bool:
    """Whether the word, in capitals, is an abbreviation that may name a zone."""
    return word in CERTAIN or word in BY_COUNTRY or word in SEASONAL


def _is_meant_elsewhere(meanings: tuple[tuple[tuple[str, ...] | None, int], ...], country: str | None) -> bool:
    return any(countries is not None and country in countries for countries, _ in meanings)
