"""Word lists as the source writes them: words separated by white space."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """
    >>> sorted(words("of the on"))
    ['of', 'on', 'the']
    """
    return frozenset(text.split())
