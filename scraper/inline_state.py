"""The article that a page hands to its script: HTML in the strings of inline state, such as that of Next.js, Nuxt or Redux.

Takes the page's source, gives the HTML of its longest such text. Strings are found by their quotes, whatever the program around
them; those of a string that is itself JSON, or a row of React's stream, are looked through in turn.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_SCRIPT, _SCRIPT_END = re.compile(r"<script\b", re.I), re.compile("</script", re.I)
# A string, or an escaped character outside of strings: where quotes do not match, an escaped one begins none.
_LITERAL = re.compile(r'\\.|"((?:[^"\\]|\\.)*+)"', re.S)
_ESCAPED = ("\\u003cp", "\\u003Cp", "<p", "<\\/p", "\\x3cp")  # how a paragraph begins, or ends, in a script
_PARAGRAPH = re.compile(r"<p[\s>]", re.I)
_NESTED = re.compile(r'\\"|":\s?["\[{]')  # strings in a string
_TAG = re.compile(r"<[^<>]*+>")
_PARAGRAPHS = 2  # of a text, at least
_DEPTH = 3  # strings in strings in strings


def find_inline_html(source: str) -> str | None:
    r"""The longest text of paragraphs in the strings of a page's scripts; None where there is none.

    >>> find_inline_html(r'<script>state = {"title": "<p>", "body": "\u003cp>One.\u003c/p>\u003cp>Two.\u003c/p>"}</script>')
    '<p>One.</p><p>Two.</p>'
    """
    scripts = (_SCRIPT_END.split(rest, 1)[0] for rest in _SCRIPT.split(source)[1:])
    texts = (text for script in scripts for text in _texts_in(script, _DEPTH))
    return max(texts, key=lambda text: len(_TAG.sub("", text)), default=None)


def _texts_in(script: str, depth: int) -> Iterator[str]:
    """Strings that hold several paragraphs of HTML."""
    if not any(sign in script for sign in _ESCAPED):
        return
    for literal in _LITERAL.finditer(script):
        if literal[1] is None or not any(sign in literal[1] for sign in _ESCAPED):
            continue
        try:
            value = json.loads(f'"{literal[1]}"', strict=False)
        except ValueError:  # not JSON's escapes, or no string at all
            continue
        if not value.lstrip().startswith("<") and _NESTED.search(value):  # HTML may quote, too
            if depth:
                yield from _texts_in(value, depth - 1)
        elif len(_PARAGRAPH.findall(value)) >= _PARAGRAPHS:
            yield value
