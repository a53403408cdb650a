"""The names of elements that hold the words above a headline: its kicker, or the section it stands in."""

from __future__ import annotations

import re

from scraper.caches import cache_short

_KICKER = re.compile(
    r"kicker|overline|over-?title|supra-?(?:title|titulo)|pre-?title|sur-?titre|dachzeile|spitzmarke|top-?line|roofline|antetitulo|ante-?titulo|cintillo|volanta|occhiello"
    r"|nadnaslov|nadtitle|bovenkop|vinjett|eyebrow|epigraph|rutitr",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:^|[\s_-])(?:cat|category|categor[ií]a|cat[ée]gorie|kategori[ea]?|section|secci[oó]n|sezione|se[cç][aã]o|rubri[ckq]\w{0,3}|ressort|channel"
    r"|topic)(?![a-z])",
    re.IGNORECASE,
)


@cache_short(4096)  # the elements of a page share their names
def names_kicker(name: str) -> bool:
    """Whether a class attribute calls its element the words above a headline.

    >>> names_kicker("article-heading__kicker"), names_kicker("title")
    (True, False)
    """
    return bool(name) and _KICKER.search(name) is not None


@cache_short(4096)
def names_section(name: str) -> bool:
    """Whether a class attribute calls its element the section that an article stands in.

    >>> names_section("card__category"), names_section("cat"), names_section("catalog"), names_section("sections")
    (True, True, False, False)
    """
    return bool(name) and _SECTION.search(name) is not None
