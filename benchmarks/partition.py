"""A page's partition against annotated zones, word by word.

The words of the annotated regions and those of the partition are aligned in document order. A word of the page that the
partition has elsewhere still counts, once, in the zone it has there; one that it has nowhere is missing.
"""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import lxml.html
from lxml.html import HtmlElement

from benchmarks.figures import mean, words
from benchmarks.truth import Annotation

MISSING = "missing"
ARTICLE = frozenset({"body", "title", "standfirst", "byline", "caption"})

#: Elements whose text no reader sees, or that hold no text of the page.
UNSEEN = frozenset("script style noscript template head svg iframe object canvas math".split())

Zoned = tuple[str, str]  # word, zone
Confusion = Counter[tuple[str, str]]  # (true zone, zone given) → words


def annotated_words(annotation: Annotation) -> list[Zoned]:
    """The words of the annotated regions in document order, hidden ones left out, but for the article's own."""
    parser = lxml.html.HTMLParser(encoding=annotation.encoding) if annotation.encoding else None
    root = lxml.html.document_fromstring(annotation.read(), parser=parser)
    tree = root.getroottree()
    zones = {element: zone for xpath, zone in annotation.regions for element in tree.xpath(xpath)}
    return [(word, zone) for text, zone in _texts(root, zones) for word in words(text.lower())]


def _texts(root: HtmlElement, zones: dict[HtmlElement, str]) -> Iterator[tuple[str, str]]:
    """Texts with their zone. A stack in place of recursion: pages nest deeper than Python does."""
    stack: list[tuple[HtmlElement, str | None, bool, bool]] = [(root, None, False, False)]
    while stack:
        element, around, is_hidden, is_tail = stack.pop()
        if is_tail:
            if element.tail and around and _counts(around, is_hidden):
                yield element.tail, around
            continue
        if not isinstance(element.tag, str) or element.tag in UNSEEN:
            continue
        zone = zones.get(element, around)
        hidden = is_hidden or _hides(element)
        if element.text and zone and _counts(zone, hidden):
            yield element.text, zone
        for child in reversed(element):
            stack.append((child, zone, hidden, True))
            stack.append((child, zone, hidden, False))


def _counts(zone: str, is_hidden: bool) -> bool:
    return zone == "body" or not is_hidden


def _hides(element: HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style


def compare(true: list[Zoned], given: list[Zoned]) -> Confusion:
    """Words by their true zone and the zone given."""
    confusion: Confusion = Counter()
    matcher = difflib.SequenceMatcher(None, [word for word, _ in true], [word for word, _ in given], autojunk=False)
    matched_true: set[int] = set()
    matched_given: set[int] = set()
    for i, j, size in matcher.get_matching_blocks():
        for k in range(size):
            confusion[true[i + k][1], given[j + k][1]] += 1
        matched_true.update(range(i, i + size))
        matched_given.update(range(j, j + size))
    left: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for j, (word, zone) in enumerate(given):
        if j not in matched_given:
            left[word][zone] += 1
    for i, (word, zone) in enumerate(true):
        if i not in matched_true:
            confusion[zone, _take(left[word], zone)] += 1
    return confusion


def _take(zones: Counter[str], wanted: str) -> str:
    """Use up one of the zones that a word is left in, the wanted one where it is among them."""
    zone = wanted if zones[wanted] > 0 else next((name for name, count in zones.items() if count > 0), MISSING)
    zones[zone] -= zone != MISSING
    return zone


def zone_f1(confusion: Confusion, zone: str) -> float:
    """F1 of a zone over words."""
    hits = confusion[zone, zone]
    total = _sum(confusion, true=zone) + _sum(confusion, given=zone)
    return 2 * hits / total if total else 0.0


def macro_f1(confusion: Confusion) -> float:
    """Mean F1 over the zones that the truth has."""
    return mean(zone_f1(confusion, zone) for zone in true_zones(confusion))


def true_zones(confusion: Confusion) -> list[str]:
    """The zones that the truth has, in order of their words."""
    sizes: Counter[str] = Counter()
    for (true, _), count in confusion.items():
        sizes[true] += count
    return [zone for zone, _ in sizes.most_common()]


def kept(confusion: Confusion) -> float:
    """Share of the true words that the partition has at all."""
    return 1 - _share(_sum(confusion, given=MISSING), confusion.total())


def leak(confusion: Confusion) -> float:
    """Share of the words given as body that are furniture."""
    furniture = sum(n for (true, given), n in confusion.items() if given == "body" and true not in ARTICLE)
    return _share(furniture, _sum(confusion, given="body"))


def lost(confusion: Confusion) -> float:
    """Share of the body's words that are not given as body."""
    return 1 - _share(confusion["body", "body"], _sum(confusion, true="body"))


def _sum(confusion: Confusion, *, true: str | None = None, given: str | None = None) -> int:
    return sum(n for (a, b), n in confusion.items() if true in (None, a) and given in (None, b))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def given_words(segments: Iterable[tuple[str, str, str]]) -> list[Zoned]:
    """The words of a partition with their zones, in its order."""
    return [(word, zone) for zone, text, _ in segments for word in words(text.lower())]
