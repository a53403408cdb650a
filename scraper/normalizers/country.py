"""The country that a host's top-level domain belongs to (IANA root zone; ISO 3166-1)."""

from __future__ import annotations

from scraper.normalizers.word_lists import words

#: Country domains that the world uses for other ends, so that they say nothing of a site's country.
_GENERIC = words(
    "ac ad ag ai am as bz cc cd co cx dj eu fm gg gl gs im io is je la li ly me ms mu nu pw re sc sh so st su tel tk to"
    " tv vc vg ws"
)
_OTHER = {"uk": "GB"}
#: Languages that papers of one country alone are written in, as far as dates and zones go.
_OF_LANGUAGE = {**dict.fromkeys("as gu hi kn ml mr or te".split(), "IN"), "he": "IL"}


def country_of_host(host: str) -> str | None:
    """ISO 3166-1 alpha-2 of a host under a country's domain; None for generic domains and those sold worldwide.

    >>> country_of_host("www.example.co.uk"), country_of_host("example.de")
    ('GB', 'DE')
    >>> country_of_host("example.com"), country_of_host("example.io")
    (None, None)
    """
    last = host.rstrip(".").rpartition(".")[2].lower()
    if len(last) != 2 or not last.isalpha() or not last.isascii() or last in _GENERIC:
        return None
    return _OTHER.get(last, last.upper())


def country_of_language(tag: str) -> str | None:
    """The country that a language's papers are of; None where these are of several.

    >>> country_of_language("hi"), country_of_language("hi-IN"), country_of_language("en")
    ('IN', 'IN', None)
    """
    return _OF_LANGUAGE.get(tag.partition("-")[0])
