"""Caches of what texts tell that keep short texts alone: one page may hold a class name or a line of a megabyte."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

_Told = TypeVar("_Told")
_LONGEST = 300  # characters of a text that is kept


def cache_short(maxsize: int) -> Callable[[Callable[[str], _Told]], Callable[[str], _Told]]:
    """A decorator as `lru_cache` is, for functions of one text; what longer texts tell is worked out each time."""

    def decorate(function: Callable[[str], _Told]) -> Callable[[str], _Told]:
        cached = lru_cache(maxsize)(function)

        @wraps(function)
        def told(text: str) -> _Told:
            return cached(text) if len(text) <= _LONGEST else function(text)

        told.__dict__.update(cache_clear=cached.cache_clear, cache_parameters=cached.cache_parameters)
        return told

    return decorate
