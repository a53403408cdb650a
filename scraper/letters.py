"""Letters and digits alone: what two spellings of one text share."""

from __future__ import annotations

import re

from scraper.caches import cache_short

_LOWERED = bytes(range(128)).lower() + bytes(range(128, 256))
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_RUN = re.compile(r"[^\W_]+")


def key_of(text: str) -> str:
    """Letters and digits alone: what makes two wordings the same headline.

    >>> key_of("It’s “on”!") == key_of('It\\'s "ON"')
    True
    """
    if text.isascii():  # ten times as fast
        return text.encode().translate(_LOWERED, _SIGNS).decode()
    return _key_of_any(text)


@cache_short(1024)  # several fields ask of one headline or name
def _key_of_any(text: str) -> str:
    return "".join(_RUN.findall(text.casefold()))
