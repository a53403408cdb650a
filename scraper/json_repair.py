"""JSON as pages hold it: broken, wrapped in comments, cut off. `read_json` gives every value that can be saved.

orjson reads what is right; only where it refuses are the repairs tried, one after the other, mildest first. Each
repair mends one slip of templates: comment and CDATA wrappers, entities instead of quotes, raw control characters,
trailing commas, backslashes before characters that need none, several values in a row, a cut-off end.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any

import orjson

_WRAPPING = re.compile(r"<!--|-->|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?|(?://|/\*)?\s*\]\]>\s*(?:\*/)?")
_LEAD = re.compile(r"[\[{]")
_STRING = r'"(?:[^"\\]|\\.)*"'
_TRAILING_COMMA = re.compile(rf"({_STRING})|,(?=\s*[}}\]])", re.S)
_DOUBLE_COMMA = re.compile(rf"({_STRING})|,(?=\s*,)", re.S)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_QUOTE = re.compile(r'(?<!\\)"')
_STRING_END = re.compile(r"\s*(?:[:,\]}]|\Z)")
_MISSING_COMMA = re.compile(rf"({_STRING}|[}}\]])(\s*\n\s*)(?=\")")
_MAX_CHARS = 2_000_000  # beyond that, a repair would cost more than the data is worth
_decoder = json.JSONDecoder(strict=False)


def read_json(text: str) -> list[Any]:
    r"""Every JSON value of a data script, an empty list where nothing can be saved. Never fails.

    >>> read_json('<!-- {"a": [1, 2,], "b": "x\ty"} -->')
    [{'a': [1, 2], 'b': 'x\ty'}]
    >>> read_json('{"a": 1} {"b": 2};'), read_json("not json")
    ([{'a': 1}, {'b': 2}], [])
    >>> read_json('{"headline": "Cut off", "author": {"name": "A. B')
    [{'headline': 'Cut off', 'author': {'name': 'A. B'}}]
    """
    try:
        return [orjson.loads(text)]
    except orjson.JSONDecodeError:
        pass
    if len(text) > _MAX_CHARS:
        return []
    for repair in _REPAIRS:
        text = repair(text)
        values = _read_all(text)
        if values:
            return values
    return _read_cut(text)


def _read_all(text: str) -> list[Any]:
    """All values of a text that holds nothing but values (and what may stand around them)."""
    values = []
    start = _LEAD.search(text)
    if start is None or start.start() > 200:
        return []
    at = start.start()
    while at < len(text):
        try:
            value, at = _decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return []
        values.append(value)
        following = _LEAD.search(text, at)
        if following is None:
            break
        at = following.start()
    return values


def _read_cut(text: str) -> list[Any]:
    """A value whose end is missing: closed where it was cut, or at the last place where that reads."""
    start = _LEAD.search(text)
    if start is None:
        return []
    text = text[start.start() :]
    for _ in range(20):
        closed = _close(text)
        try:
            return [_decoder.decode(closed)]
        except (ValueError, RecursionError):
            cut = max(text.rfind(","), text.rfind("{"), text.rfind("["))
            if cut <= 0:
                return []
            text = text[:cut]
    return []


def _close(text: str) -> str:
    """`text` with its open string, arrays and objects closed."""
    stack = []
    in_string = escaped = False
    for char in text:
        if in_string:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                in_string = False
        elif char == '"':
            in_string = True
        elif char in "{[":
            stack.append("}" if char == "{" else "]")
        elif char in "}]" and stack:
            stack.pop()
    if escaped:
        text = text[:-1]
    return text + ('"' if in_string else "") + "".join(reversed(stack))


def _unwrap(text: str) -> str:
    return _WRAPPING.sub(" ", text)


def _resolve_entities(text: str) -> str:
    """Only where the quotes themselves are escaped: elsewhere an entity belongs to a value."""
    return html.unescape(text) if '"' not in text and "&" in text else text


def _drop_commas(text: str) -> str:
    return _TRAILING_COMMA.sub(_first_group, _DOUBLE_COMMA.sub(_first_group, text))


def _first_group(found: re.Match[str]) -> str:
    return found[1] or ""


def _mend_escapes(text: str) -> str:
    return _BAD_ESCAPE.sub("", text)


def _add_commas(text: str) -> str:
    return _MISSING_COMMA.sub(r"\1,\2", text)


def _escape_quotes(text: str) -> str:
    """Quotation marks inside a string that were not escaped: those behind which no string can end."""
    out: list[str] = []
    start, inside = 0, False
    for found in _QUOTE.finditer(text):
        at = found.start()
        if not inside:
            inside = True
        elif _STRING_END.match(text, at + 1):
            inside = False
        else:
            out += (text[start:at], "\\")
            start = at
    return "".join(out) + text[start:]


_REPAIRS: tuple[Callable[[str], str], ...] = (
    _unwrap,
    _resolve_entities,
    _drop_commas,
    _mend_escapes,
    _add_commas,
    _escape_quotes,
)
