"""Text as found -> text as it should stand: NFC, no control or invisible characters, white space folded.

Words, punctuation and quotation marks stay as printed. Every step is idempotent, and `changes` counts what was done.
Zero-width joiners stay where the writing needs them (Persian, Indic scripts, emoji sequences).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

# Scripts in which ZWNJ/ZWJ select a letter form (Unicode core specification, 23.2 "Layout controls").
_JOINING = (
    "\u0590-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1a00-\u1aff\u1b00-\u1cff"
    "\ua840-\ua8ff\uaa00-\uabff\ufb1d-\ufdff\ufe70-\ufefc"
)
_EMOJI = "\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff"

#: Horizontal white space that is folded into one space.
_SPACES = " \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_CONTROLS = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"
# Soft hyphen, Arabic letter mark, Mongolian separator, zero-width space, bidi marks and embeddings, word joiner, BOM.
_INVISIBLES = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_TAGS = "\U000e0000-\U000e007f"

_EDGES = ("", " ", "\n")
_CONTROL = re.compile(f"[{_CONTROLS}]")
_INVISIBLE = re.compile(
    # the joiner of a sequence of emoji, or a flag's tag sequence, is matched first and kept
    f"(?P<kept>(?<=[{_EMOJI}])\u200d(?=[{_EMOJI}])|\U0001f3f4[\U000e0020-\U000e007f]+)|[{_INVISIBLES}{_TAGS}\u200c\u200d]"
)
_JOINED = re.compile(f"[{_JOINING}]")
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
_SPACE_RUN = re.compile(f"[{_SPACES}]+")
_ODD_SPACE = re.compile(f"[{_SPACES[1:]}]|[{_SPACES}]{{2,}}")
_AROUND_LINE_END = re.compile(" ?\n ?")
_BREAK_RUN = re.compile("\n{3,}")


def normalize_text(text: str) -> str:
    """Running text with its line ends and paragraph breaks; at most one blank line in a row.

    >>> normalize_text("One\\u00a0two\\u00ad three \\r\\n\\r\\n\\r\\n  Next\\u200b one. ")
    'One two three\\n\\nNext one.'
    """
    if is_clean(text):
        return text
    text = _without_invisibles(text)
    text = _LINE_END.sub("\n", text)
    text = _SPACE_RUN.sub(" ", text)
    text = _AROUND_LINE_END.sub("\n", text)
    return _BREAK_RUN.sub("\n\n", text).strip(" \n")


def normalize_line(text: str) -> str:
    """One line: every run of white space, line ends too, becomes one space.

    >>> normalize_line("  Iran recruited,\\n funded ")
    'Iran recruited, funded'
    """
    if "\n" not in text and is_clean(text):
        return text
    text = _LINE_END.sub(" ", _without_invisibles(text)).replace("\n", " ")
    return _SPACE_RUN.sub(" ", text).strip(" ")


def line_or_none(text: str | None) -> str | None:
    """The text as one line; None where there is none, or nothing in it."""
    return (normalize_line(text) or None) if text else None


def is_clean(text: str) -> bool:
    """Whether `normalize_text` finds nothing to do; by the interpreter's own scans, for nearly every text of a page is clean.

    What `str.isprintable` refuses holds every character that is taken off or folded, and some that stay; a text of which
    that is all may pass for unclean. The texts that make up a clean one, a line each or with a blank line between them,
    are clean: each step is closed under substrings (normalization forms too: Unicode Standard Annex 15).

    >>> is_clean("One two\\n\\nthree"), is_clean("One  two"), is_clean("")
    (True, False, True)
    """
    if text[:1] in _EDGES or text[-1:] in _EDGES:
        return not text
    flat = text.replace("\n", " ")
    if "  " in flat:  # paragraphs; or a blank too many, a blank beside a line end, or a third line end
        flat = text.replace("\n\n", "\n").replace("\n", " ")
        if "  " in flat:
            return False
    if not flat.isprintable():
        return False
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def changes(text: str) -> Counter[str]:
    """How many characters `normalize_text` takes off or changes, by kind: `control`, `invisible`, `space`, `nfc`.

    >>> sorted(changes("a\\u00a0b\\u00ad").items())
    [('invisible', 1), ('space', 1)]
    >>> changes("nothing to do")
    Counter()
    """
    counts: Counter[str] = Counter()
    if is_clean(text):
        return counts
    composed = _compose(text)
    counts["nfc"] = 0 if composed == text else max(1, abs(len(text) - len(composed)))
    counts["control"] = len(_CONTROL.findall(composed))
    counts["invisible"] = sum(not _is_kept(found) for found in _INVISIBLE.finditer(composed))
    bare = _without_invisibles(text)
    counts["space"] = len(_ODD_SPACE.findall(bare)) + len(_LINE_END.findall(bare))
    if not counts.total() and normalize_text(text) != text:  # only white space at an edge or around a line end
        counts["space"] = 1
    return +counts


def _compose(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _without_invisibles(text: str) -> str:
    """NFC, then controls and invisible characters off; NFC again, for what they stood between may compose."""
    text = _CONTROL.sub("", _compose(text))
    return _compose(_INVISIBLE.sub(lambda found: found[0] if _is_kept(found) else "", text))


def _is_kept(found: re.Match[str]) -> bool:
    """Whether a match is part of a sequence of emoji, or a joiner behind a letter or mark whose form it selects; among marks it
    need not be the last, for composing puts them in another order."""
    if found["kept"] or found[0] not in "\u200c\u200d":
        return found["kept"] is not None
    text, at = found.string, found.start() - 1
    while at >= 0 and not _JOINED.match(text, at):
        if not unicodedata.combining(text[at]):
            return False
        at -= 1
    return at >= 0
