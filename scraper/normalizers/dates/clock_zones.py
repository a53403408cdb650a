"""Time zones beside a clock time -> offset from UTC, where it is certain which zone is meant: abbreviations, and words.

An abbreviation that several parts of the world use has no offset unless the page's country decides.
Sources: the IANA time zone database; RFC 5322, section 4.3, for the American ones.
"""

from __future__ import annotations

import re

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

#: Zones written out, in lower case, "|" between several of one zone -> abbreviation or IANA name.
_IN_WORDS: dict[str, str] = {
    **{f"{name} {kind}time": f"{name[0]}{kind[:1]}t".upper() for name in ("eastern", "central", "mountain", "pacific")
       for kind in ("", "standard ", "daylight ")},
    "greenwich mean time|coordinated universal time|universal time|hora de greenwich|heure de greenwich|по гринвичу": "UTC",
    "بتوقيت غرينتش|بتوقيت جرينتش|بتوقيت غرينيتش|بتوقيت جرينيتش|به وقت گرینویچ": "UTC",
    "british summer time": "Europe/London", "western european time": "WET", "western european summer time": "WEST",
    "central european time": "CET", "central european summer time": "CEST", "eastern european time": "EET",
    "eastern european summer time": "EEST", "heure de paris": "Europe/Paris", "ora italiana": "Europe/Rome",
    "hora de madrid|hora peninsular": "Europe/Madrid", "hora de lisboa": "Europe/Lisbon", "mitteleuropäische zeit": "CET",
    "mitteleuropäische sommerzeit": "CEST", "türkiye saatiyle|türkiye saati": "Europe/Istanbul",
    "moscow time|по московскому времени|московское время|по москве": "MSK", "за києвом|за київським часом": "Europe/Kiev",
    "بتوقيت القاهرة": "Africa/Cairo", "بتوقيت بيروت": "Asia/Beirut", "بتوقيت دمشق": "Asia/Damascus",
    "بتوقيت بغداد": "Asia/Baghdad", "بتوقيت القدس|israel standard time|שעון ישראל": "Asia/Jerusalem",
    "بتوقيت مكة المكرمة|بتوقيت مكة|بتوقيت الرياض|بتوقيت السعودية": "Asia/Riyadh",
    "بتوقيت أبوظبي|بتوقيت دبي|بتوقيت الإمارات|gulf standard time": "Asia/Dubai", "به وقت تهران": "Asia/Tehran",
    "india standard time|indian standard time": "Asia/Kolkata", "waktu indonesia barat": "WIB",
    "waktu indonesia tengah": "WITA", "waktu indonesia timur": "WIT", "giờ việt nam": "Asia/Ho_Chi_Minh",
    "beijing time|china standard time|北京时间|北京時間": "Asia/Shanghai", "hong kong time|香港时间|香港時間": "Asia/Hong_Kong",
    "singapore time|singapore standard time": "Asia/Singapore", "台北时间|台北時間": "Asia/Taipei",
    "japan standard time|japan time|日本時間": "Asia/Tokyo", "korea standard time|한국시간|한국 시간": "Asia/Seoul",
    "horário de brasília|hora de brasília": "America/Sao_Paulo", "hora de argentina": "America/Argentina/Buenos_Aires",
}
_BY_NAME: dict[str, str] = {name: zone for names, zone in _IN_WORDS.items() for name in names.split("|")}
_NAME = re.compile(rf"\.?\s?[,(\[]?\s?({'|'.join(sorted(_BY_NAME, key=len, reverse=True))})(?!\w)", re.IGNORECASE)


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


def find_named_offset(text: str, at: int, country: str | None) -> tuple[int | str | None, int] | None:
    """What `find_offset` says of a zone that is written out at `at`, and where its name ends; None where none is.

    >>> find_named_offset("9:40 p.m. Eastern Time", 9, "US"), find_named_offset("21:40 по московскому времени", 5, None)
    (('America/New_York', 22), (180, 28))
    """
    found = _NAME.match(text, at)
    if found is None:
        return None
    zone = _BY_NAME[found[1].lower()]
    return (zone if "/" in zone else find_offset(zone, country)), found.end()


def is_zone(word: str) -> bool:
    """Whether the word, in capitals, is an abbreviation that may name a zone."""
    return word in CERTAIN or word in BY_COUNTRY or word in SEASONAL


def _is_meant_elsewhere(meanings: tuple[tuple[tuple[str, ...] | None, int], ...], country: str | None) -> bool:
    return any(countries is not None and country in countries for countries, _ in meanings)
