"""Where else a page says a wording of its headline: anywhere in its bytes, and in its links to share it.

Asked where the printed headline and the stated ones differ: the wording that the system knows is the one that it repeats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote_plus

from scraper.letters import key_of

_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")  # nothing that markup or JSON writes in another way
_LETTERS = re.compile(r"[^\W_]+(?: [^\W_]+)*")
_GAP = 12  # bytes between two runs of words: a mark, a letter, or what escapes them ("&#8217;", "\u00fc")
_MOST = 6  # more echoes say no more
_LOOK = 1_000_000  # bytes of a page that are looked through
_TRIED = 1000  # places of a word; one that stands in more is no word of a headline's own
_SHARED = re.compile(r"[?&;](?:text|title|t|subject|body|description|summary|status|quote)=([^&]{8,600})", re.I)


def shared_texts(addresses: list[str]) -> frozenset[str]:
    """What the page's links to share it hand over as text: letters and digits alone."""
    found = _SHARED.findall("&\n".join([address for address in addresses if "=" in address]))  # no text goes beyond a "&"
    return frozenset([key_of(unquote_plus(text)) for text in set(found)])


class Body(dict[bytes, "_Places"]):
    """A page's bytes, and where words stand in them: several wordings of a headline share their longest words."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.content = content[:_LOOK]

    def __missing__(self, word: bytes) -> _Places:
        self[word] = places = _Places(self.content, word)
        return places


class _Places:
    """Where a word stands, looked for once and no further than somebody asks."""

    def __init__(self, content: bytes, word: bytes) -> None:
        self._found: list[int] = []
        self._rest = _find_all(content, word)

    def __iter__(self) -> Iterator[int]:
        yield from self._found
        for at in self._rest:
            self._found.append(at)
            yield at


def _find_all(content: bytes, word: bytes) -> Iterator[int]:
    at = content.find(word)
    while at >= 0:
        yield at
        at = content.find(word, at + len(word))


def echoes(body: Body, text: str, key: str, shared: frozenset[str]) -> Iterator[str]:
    """Evidence for a wording; `key` is its letters and digits.

    >>> body = b"<h1>A bridge &ndash; at last</h1> {'title': 'A bridge \\\\u2013 at last'}"
    >>> list(echoes(Body(body), "A bridge – at last", "abridgeatlast", frozenset()))
    ['echo_2']
    """
    yield f"echo_{_count(body, text)}"
    if key in shared:
        yield "shared"
    if any(key in other for other in shared):
        yield "in_shared"


def _count(body: Body, text: str) -> int:
    """How often the words of a text stand in the bytes, whatever marks are between them; at most `_MOST`."""
    runs = _PLAIN.findall(text)
    if 2 * sum(map(len, runs)) < len(text):
        runs = _LETTERS.findall(text)
    words = [run.encode() for run in runs]
    if not words:
        return 0
    longest = max(range(len(words)), key=lambda i: len(words[i]))
    word, before, behind = words[longest], words[:longest][::-1], words[longest + 1 :]
    count = 0
    for at in islice(body[word], _TRIED):
        count += _follow(body.content, at + len(word), behind) and _precede(body.content, at, before)
        if count == _MOST:
            break
    return count


def _follow(body: bytes, end: int, words: list[bytes]) -> bool:
    """Whether the words stand behind `end`, each near the one before."""
    for word in words:
        at = body.find(word, end, end + _GAP + len(word))
        if at < 0:
            return False
        end = at + len(word)
    return True


def _precede(body: bytes, start: int, words: list[bytes]) -> bool:
    """Whether the words, the last first, stand before `start`."""
    for word in words:
        start = body.rfind(word, max(start - _GAP - len(word), 0), start)
        if start < 0:
            return False
    return True
