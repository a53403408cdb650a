"""Texts that a page prints twice: the whole article once for wide screens and once for narrow ones, or a sentence of it once more
and large, between the paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from itertools import groupby

from scraper.letters import key_of

_LONG = 60  # a repeated text this long is a copy, a shorter one may be a refrain
_SEVERAL = 2  # long copies at one distance, from which there may be a second layout
_FEW = 4  # texts; so few copies, or so near, may be mere chance, as in the entries of a list
_LAYOUT = 0.25  # share of the texts from the first of a layout to its copy that are copied, at least
_PULLED_CHARS = range(30, 500)  # of a sentence printed large; a shorter one may be quoted for itself
_SOURCE_CHARS = 100  # of the line below that says who is quoted
_STOPS = (".", "!", "?", "…", "。", "！", "？", "।", "۔", "؟")  # what a sentence ends with, and no such line
_QUOTATIONS = 30  # on a page of more, quotations are what it is about


def _is_no_refrain(_: int) -> bool:
    return False


def find_copies(texts: list[str], is_refrain: Callable[[int], bool] = _is_no_refrain) -> frozenset[int]:
    """Places of what is printed a second time: long texts wherever they are, short ones beside copies of a second layout, and
    so those that may be there again for themselves (`is_refrain`), as a sub-heading or a cell of a table.

    >>> one, other = "A paragraph. " * 5, "Another one. " * 5
    >>> sorted(find_copies([one, "Head", other, "No.", "The end.", one, "Head", other, "No.", "The end.", "Head"]))
    [5, 6, 7, 8, 9]
    >>> find_copies([one, "Head", one], lambda at: True)
    frozenset()
    """
    first: dict[str, int] = {}
    copies: dict[int, int] = {}  # place → how far above it stands the text that it repeats
    for at, text in enumerate(texts):
        if len(text) >= _LONG and (place := first.setdefault(text, at)) != at:
            copies[at] = at - place
    layouts = {distance for distance, count in Counter(copies.values()).items() if count >= _SEVERAL}
    alone = frozenset(at for at in copies if not is_refrain(at))
    return alone | (_find_layout_copies(texts, copies, layouts) if layouts else frozenset())


def _find_layout_copies(texts: list[str], copies: dict[int, int], layouts: set[int]) -> frozenset[int]:
    """Places of the long copies of a second layout, and of what stands beside them and is a copy at the same distance."""
    found = dict(copies)
    for step in (1, -1):  # from the long ones on, and back from them
        for at in range(len(texts))[::step]:
            distance = found.get(at - step, 0)
            if at not in found and distance in layouts and at >= distance and texts[at] == texts[at - distance]:
                found[at] = distance
    sizes = Counter(found.values())
    return frozenset(at for at, distance in found.items() if distance > _FEW and sizes[distance] > max(_FEW, _LAYOUT * distance))


def find_pulled(texts: Sequence[str], quotations: Sequence[int], copies: Collection[int] = ()) -> frozenset[int]:
    """Places of the quotations that repeat a sentence of the text, as magazines print one large beside it, and of the line below
    that says whose it is, if it is no part of the same text. `quotations` tells which one a text stands in, -1 where it stands in
    none; `copies` are the places that are left out as it is.

    >>> said = "“The ferry was never ours to sell,” she said"
    >>> sorted(find_pulled([f"{said}, and left.", said, "Ada Moss"], [-1, 7, 7]))
    [1, 2]
    >>> sorted(find_pulled([f"{said}, and left.", f"{said}\\nAda Moss", "She did."], [-1, 7, -1]))
    [1]
    >>> find_pulled([said, said, "Ada Moss, who said more than that."], [-1, 7, 7], copies=(0,))
    frozenset()
    >>> find_pulled([said, said, "We knew it all along."], [-1, 7, 7])
    frozenset()
    """
    kept = [at for at in range(len(texts)) if at not in copies]
    quoted = {at: said for at in kept if quotations[at] >= 0 and len(said := _without_source(texts[at])) in _PULLED_CHARS}
    if not 0 < len(quoted) <= _QUOTATIONS:
        return frozenset()
    prose = "\n".join([key_of(texts[at]) for at in kept if quotations[at] < 0])
    pulled = {at for at, said in quoted.items() if key_of(said) in prose}
    found: set[int] = set()
    for _, run in groupby(kept if pulled else (), key=quotations.__getitem__):
        *rest, last = run
        is_source = len(texts[last]) <= _SOURCE_CHARS and not texts[last].endswith(_STOPS)
        if (rest or [last])[-1] in pulled and pulled.issuperset(rest) and (last in pulled or is_source):
            found.update((*rest, last))
    return frozenset(found)


def _without_source(text: str) -> str:
    """A quotation of one line without the short one below it."""
    said, _, source = text.partition("\n")
    return said if source and "\n" not in source and len(source) <= _SOURCE_CHARS else text
