"""Characters counted by class, for all texts of a page at once: blocks of markup, lines of a dump.

No language is known here, only scripts. The models of `zones/tagger` and `zones/dump` are trained on these very classes.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any, NamedTuple

import numpy as np

LOWER, UPPER, DIGIT, SPACE, STOP, COMMA, WIDE, QUOTE, BAR, BRACKET, MARK, SYMBOL = range(12)
_CLASSES = 12
_CATEGORIES = {
    "Ll": LOWER, "Lo": LOWER, "Lm": LOWER, "Mn": LOWER, "Mc": LOWER, "Lu": UPPER, "Lt": UPPER, "Nd": DIGIT, "No": DIGIT,
    "Zs": SPACE, "Zl": SPACE, "Cc": SPACE, "Pi": QUOTE, "Pf": QUOTE, "Ps": BRACKET, "Pe": BRACKET, "Po": MARK, "Pd": MARK,
    "Pc": MARK,
}  # fmt: skip
_SINGLE = ((".!?。！？۔।…؟", STOP), (",;:、，；：،؛", COMMA), ("\"'«»„“”‘’「」", QUOTE), ("|/\\<>›‹•·►▼→←▶—–", BAR))
# Scripts that write no blanks between words, or whose signs stand for more than a letter.
_WIDE_RANGES = ((0x3040, 0x3100), (0x3400, 0x9FFF), (0xAC00, 0xD7A4), (0x0E00, 0x0E60), (0xF900, 0xFB00))


class Characters(NamedTuple):
    """What the texts are written in; arrays of one number a text."""

    classes: Any  # [texts, 12] how many characters of each class
    mass: Any  # letters and digits, wide ones double
    words: Any  # about how many words
    stops: Any  # sentence ends
    last: Any  # class of the last character
    first: Any  # class of the first character


def count_characters(texts: list[str]) -> Characters:
    """Count the characters of `texts`, none of which is empty."""
    count = len(texts)
    codes = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "replace"), dtype=np.uint32)
    classes = _class_table().take(codes, mode="clip")  # what lies beyond the table is a symbol, as its last entry
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=count) + 1
    ends = np.cumsum(lengths)
    flat = np.bincount(np.repeat(np.arange(count) * _CLASSES, lengths) + classes, minlength=count * _CLASSES)
    counts = flat.reshape(count, _CLASSES).astype(np.float32)
    wide = counts[:, WIDE]
    mass = counts[:, LOWER] + counts[:, UPPER] + counts[:, DIGIT] + 2 * wide
    words = counts[:, SPACE] + wide / 2  # the newline that parts the texts counts as the last word's
    return Characters(counts, mass, words, counts[:, STOP], classes[np.maximum(ends - 2, 0)], classes[ends - lengths])


@cache
def _class_table() -> Any:
    table = np.full(0x10000, SYMBOL, dtype=np.uint8)
    for code in range(0x10000):
        table[code] = _CATEGORIES.get(unicodedata.category(chr(code)), SYMBOL)
    for characters, which in _SINGLE:
        for character in characters:
            table[ord(character)] = which
    for low, high in _WIDE_RANGES:
        letters = table[low:high]
        letters[letters == LOWER] = WIDE
    return table
