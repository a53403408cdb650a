"""Where words end between neighbouring texts of one line: whether a blank stands between them that the page's bytes do not hold.

Style sheets part what is written without a blank (links of a menu, a place and the news behind it), and elements within words
part nothing. Each function takes the text `before` and the `text` right behind it, both not empty.
"""

from __future__ import annotations

CLOSING = frozenset(",.;:!?)]}%»”’…、。，")  # what stands close to the word before it
_OPENING = frozenset("([{¿¡「『（《〈【")  # what stands close to the word behind it
_QUOTES = frozenset("\"'“”„‘’‚«»‹›")  # of these, which open is for the language to say: what stands behind white space does
_ENDING = frozenset(".:!?;…|")  # what ends a sentence or a label
_SUFFIXES = frozenset("st nd rd th g kg mg ml cl dl l mm cm m km kcal kj".split())  # of a number: ordinals' ends, units


def parts_words(before: str, text: str) -> bool:
    """Whether a text in a word-like element begins a word of its own, right behind another such element.

    >>> parts_words("Home", "News"), parts_words("Ada Moss", ", again"), parts_words("they “", "may"), parts_words("31", "g")
    (True, False, False, False)
    """
    is_initial = before.isupper() and len(before.strip()) == 1 and text[0].islower()  # the large letter that a text opens with
    is_suffix = before[-1].isdigit() and text.lower() in _SUFFIXES
    return not (text[0] in CLOSING or is_initial or is_suffix or _is_open(before))


def parts_runs(before: str, text: str) -> bool:
    """The same of a run of letters, which editors cut anywhere.

    >>> parts_runs("One wo", "rd split"), parts_runs("Now:", "Rain")
    (False, True)
    """
    return text[0].isalnum() and (before[-1] in _ENDING or (before[-1].islower() and text[0].isupper()))


def begins_sentence(before: str, text: str, *, closed: bool) -> bool:
    """Whether a text that begins with a capital right behind another element's (a word-like one: `closed`) begins a word of its
    own: after the place that a news item opens with, a label, a headline; but no name in two styles ("Rose" and "Mary").

    >>> begins_sentence("QUAY HILL", "Every evening", closed=True), begins_sentence("Rose", "Mary", closed=False)
    (True, False)
    """
    if not (closed or " " in text.strip() or " " in before.strip()):
        return False
    is_title = text[1:2].islower()
    if before[-1].islower():
        return closed or is_title
    return is_title and (before[-1] in _ENDING or (closed and before[-2:].isalpha()))


def _is_open(text: str) -> bool:
    """Whether a text ends in a sign that opens what follows: "they “", "f("."""
    return text[-1] in _OPENING or (text[-1] in _QUOTES and not text[-2:-1].strip())
