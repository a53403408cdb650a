"""HTML elements out of text. Whatever is not `Html` already is text and gets escaped, so that forgetting to escape cannot happen.

Nothing that a page says becomes markup or an address to load: links lead to http and https only, and say nothing of whence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from scraper.zones import Zone

Item = TypeVar("Item")

MOST_CHARS = 20_000  # of one value of the record; what is longer is cut, with a note

_WEB = re.compile(r"https?://[^\s\x00-\x1f]+", re.I)
#: What has a meaning in markup, and control characters as the pictures that Unicode has for them.
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\x7f": "␡", "\r": "␍"}
    | {chr(code): chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"}
)


class Html(str):
    """Markup. What is made of it by other means than these functions is plain text again."""

    __slots__ = ()


NOTHING = Html("")


def escape(text: str) -> Html:
    """Text as markup that shows it, in elements and in quoted attributes; markup as it is.

    >>> escape("</script> & 'so'")
    '&lt;/script&gt; &amp; &#39;so&#39;'
    """
    return text if isinstance(text, Html) else Html(text.translate(_ESCAPES))


def join(parts: Iterable[str]) -> Html:
    """Parts one after the other."""
    return Html("".join(map(escape, parts)))


def element(tag: str, *children: str, **attributes: str | int | bool | None) -> Html:
    """An element. An attribute that is None or False is left out; `class_` is `class`, `data_zone` is `data-zone`.

    >>> element("p", "1 < 2", class_="sum", data_zone="body", hidden=True, id=None)
    '<p class="sum" data-zone="body" hidden>1 &lt; 2</p>'
    """
    opening = [tag]
    for name, value in attributes.items():
        if value is None or value is False:
            continue
        called = name.rstrip("_").replace("_", "-")
        opening.append(called if value is True else f'{called}="{escape(str(value))}"')
    return Html(f"<{' '.join(opening)}>{''.join(map(escape, children))}</{tag}>")


def link(url: str | None, *children: str, **attributes: str | int | bool | None) -> Html:
    """A link where `url` is an address of the web; else its children alone.

    >>> link("javascript:alert(1)", "here")
    'here'
    """
    if not url or not _WEB.fullmatch(url):
        return join(children)
    return element("a", *children, href=url, rel="noopener noreferrer", target="_blank", **attributes)


def clipped(text: str, most: int = MOST_CHARS) -> Html:
    """`text`, cut where it is longer than `most` characters, with a note of how many were left out."""
    if len(text) <= most:
        return escape(text)
    return join((text[:most], left_out(len(text) - most, "characters")))


def each(items: Sequence[Item], render: Callable[[Item], str], most: int, what: str) -> Html:
    """The first `most` of `items`, rendered, and a note of how many of `what` were left out."""
    shown = join(map(render, items[:most]))
    return join((shown, left_out(len(items) - most, what))) if len(items) > most else shown


def left_out(count: int, what: str) -> Html:
    """A note that `count` of `what` are not shown."""
    return element("span", f"… {count:,} more {what} are left out here", class_="note")


def zone_name(zone: Zone | str) -> Html:
    """The name of a zone in its colour."""
    return element("b", str(zone).replace("_", " "), class_=f"zone zone-{zone}")
