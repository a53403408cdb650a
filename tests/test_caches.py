"""Caches outlive pages: none may keep a text as long as a page may hold one."""

from __future__ import annotations

import copy
import gc
import pickle
from collections.abc import Iterator
from itertools import count

import scraper
from benchmarks.cpu import empty_caches
from scraper.caches import ShortCache, cache_short
from scraper.extractors.kickers import names_kicker

_LONG = 4000  # characters of a text
_LONGEST = 500  # of a key


def test_caches_keep_no_long_texts() -> None:
    numbers = count()

    def long() -> str:
        return f"word{next(numbers)} " * (_LONG // 8)

    comment = (
        "<li class='comment {}' id='{}'><b class=author>{}</b> <i class=date title='{}'>{} 2024</i><p>{}</p><a href=#>{}</a>"
    )
    link = "<li class='{}'><a class='{}' href=/{}>{}</a><p>{}</p>"
    figure = "<figure class='{}'><img class='{}' width='{}' src=/{}.jpg><figcaption>{}</figcaption></figure>"
    entry = "<div class='{} live-entry'><p>12:0{}</p><p>{}</p></div>"
    prose = "<p>The ferry sails again after nine years in the dock, and nobody knows for how long it will.</p>" * 5
    html = f"""<html lang='{long()}'><meta name=author content='{long()}'><meta name=keywords content='{long()}'>
    <h1 class='{long()}'>The ferry sails</h1><p class=byline>By {long()}</p>{prose}
    {"".join(figure.format(long(), long(), long(), n, long()) for n in range(2))}
    {"".join(entry.format(long(), 9 - n, long()) for n in range(5))}
    <div class=related><h3>Latest news</h3>{"".join(link.format(long(), long(), n, long(), long()) for n in range(3))}</div>
    <ol id=comments class=comments>{"".join(comment.format(*(long() for _ in range(7))) for _ in range(3))}</ol>
    <form class=comment-form><h3>{long()}</h3><textarea name=comment></textarea></form>"""
    scraper.extract(html, url="https://sea.example/news/a")
    assert {name: longest for name, longest in _longest_keys() if longest > _LONGEST} == {}


def test_a_full_cache_is_emptied() -> None:
    asked: list[str] = []

    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    tell = cache_short(2)(size)
    assert [tell(text) for text in ("a", "bc", "a", "def", "a")] == [1, 2, 1, 3, 1]
    assert asked == ["a", "bc", "def", "a"]


def test_a_cache_is_a_function_in_all_else() -> None:
    one, other = cache_short(2)(len), cache_short(2)(str.lower)
    assert all((one, other))
    assert len({one, other}) == 2
    assert pickle.loads(pickle.dumps(names_kicker)) is copy.deepcopy(names_kicker) is names_kicker


def _longest_keys() -> Iterator[tuple[str, int]]:
    """The caches of the package, and how long the longest text in the keys of each is."""
    for cache in gc.get_objects():
        if isinstance(cache, ShortCache):
            yield cache.__wrapped__.__qualname__, max(map(len, cache), default=0)
        if type(cache).__name__ == "_lru_cache_wrapper" and cache.__module__.startswith("scraper"):
            kept = (each for each in gc.get_referents(cache) if isinstance(each, dict) and each is not vars(cache))
            keys = [part for each in kept for key in each for part in (key if isinstance(key, tuple | list) else (key,))]
            yield f"{cache.__module__}.{cache.__name__}", max((len(key) for key in keys if isinstance(key, str)), default=0)


def test_the_benchmark_begins_with_empty_caches() -> None:
    scraper.extract("<h1>The ferry sails</h1><p class=lead>It sails again.</p>", url="https://sea.example/news/a")
    caches = [each for each in gc.get_objects() if isinstance(each, ShortCache) and each.__module__.startswith("scraper.")]
    assert any(map(len, caches))
    empty_caches()
    assert not any(map(len, caches))
