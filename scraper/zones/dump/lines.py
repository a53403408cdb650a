"""Numbers that describe each line of a text dump: its characters, its labels, its place and the lines around it.

Language-independent but for the labels: characters are counted by class, words are compared, not known. A column is an
array with a number a line; all columns of a dump make one array [columns, lines]. The models of `dump.py` are trained
on the columns in this order.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from scraper.zones.characters import (
    BAR,
    BRACKET,
    COMMA,
    DIGIT,
    MARK,
    QUOTE,
    STOP,
    SYMBOL,
    UPPER,
    WIDE,
    count_characters,
)
from scraper.zones.labels import LABEL_ZONES, PREFIX_SHIFT, label_bits
from scraper.zones.vocabulary import Zone

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.floating[Any]]
    Columns = list[Any]

LONG_MASS = 90.0  # from here a line is a paragraph
_NEAR = 4  # lines away
_TOLD_CHARS = 12  # a shorter text may stand in another line by chance
_FAR = 60.0  # lines; whatever is farther is as good as absent
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}")
_ADDRESS = re.compile(r"https?:|www\.|@\w", re.IGNORECASE)
_GAP = re.compile(r"\s{3,}|\t")  # parts the items of a list whose markup is gone
_WORD = re.compile(r"\w{4,}")
_PAIR = re.compile(r"(?=([\u0e00-\u0e60\u3040-\u30ff\u3400-\u9fff]{2}))")
_HEADING_ZONES = (
    (Zone.COMMENTS,),
    (Zone.COMMENT_FORM,),
    (Zone.TICKER,),
    (Zone.RELATED,),
    (Zone.SHARING,),
    (Zone.PROMOTION, Zone.NOTICE),
    (Zone.FOOTER,),
    (Zone.AUTHOR_BIO, Zone.TAGS),
    (Zone.NAVIGATION, Zone.MASTHEAD),
    (Zone.BYLINE,),
)


def measure_lines(texts: list[str], raw: list[str]) -> tuple[Floats, Floats]:
    """The columns [columns, lines] of a dump, and the lines' mass: letters and digits, wide ones double.

    `texts` are the lines, one at least and none blank, with their white space folded; `raw` as they are printed.
    """
    counts, mass, words, stops, last, first = count_characters(texts)
    lengths = counts.sum(axis=1)
    ends = (last == STOP) | ((last == QUOTE) & (stops > 0))
    bits = np.fromiter(map(label_bits, texts), dtype=np.int64, count=len(texts))
    columns: Columns = [
        np.log1p(mass),
        words,
        stops,
        stops / words,
        mass / words,
        ends,
        first,
        last,
    ]
    columns += [counts[:, which] / lengths for which in (UPPER, DIGIT, COMMA, WIDE, QUOTE, BAR, BRACKET, MARK, SYMBOL)]
    columns += _patterns(texts, raw)
    columns += _places(mass)
    columns += _label_columns(bits)
    columns += _repetition(texts)
    columns += _topics(texts, mass)
    columns += _around(np.log1p(mass), ends, words, counts[:, DIGIT] / lengths)
    columns += _runs(mass, ends)
    return np.array(columns, dtype=np.float32), mass


def measure_context(scores: Floats, mass: Floats) -> Floats:
    """What a first model thinks of each line and the lines around it, as columns; `scores` are its probabilities."""
    columns: Columns = [scores]
    columns += [_shift(scores, step) for step in (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)]
    prose = scores * mass
    for width in (2, 5, 12, 30):
        columns += [_mean(scores, width), _mean(prose, width) / (_mean(mass, width) + 1)]
    total = float(prose.sum()) or 1.0
    before = np.cumsum(prose) - prose
    columns += [before / total, prose / total, np.full(len(mass), np.log1p(total))]
    sure = scores > 0.5
    columns += [_since(sure), _until(sure), np.cumsum(sure) - sure, np.cumsum(sure[::-1])[::-1] - sure]
    for cost in (0.3, 0.6):
        start, end = densest(np.where(scores > cost, scores, scores - 1) * np.log1p(mass))
        columns += _segment_columns(start, end, len(mass))
    return np.array(columns, dtype=np.float32)


def densest(gains: Numbers) -> tuple[int, int]:
    """The run of lines [start, end) whose gains sum up to most.

    >>> densest(np.array([-1.0, 2.0, -1.0, 3.0, -4.0, 2.0]))
    (1, 4)
    """
    sums = np.concatenate([[0.0], np.cumsum(gains)])
    drops = sums - np.minimum.accumulate(sums)
    end = int(drops.argmax())
    return int(sums[: end + 1].argmin()), end


def _patterns(texts: list[str], raw: list[str]) -> Columns:
    """Dates and clocks, addresses, wide gaps, words that begin with a capital."""
    clocks = [len(_CLOCK.findall(text)) if len(text) < 120 else 0 for text in texts]
    addresses = [bool(_ADDRESS.search(text)) for text in texts]
    capitals = []
    for text in texts:
        words = text.split()[:40]
        capitals.append(sum(word[0].isupper() for word in words) / (len(words) or 1))
    gaps = [len(_GAP.findall(line.strip())) for line in raw]
    return [np.array(clocks), np.array(addresses), np.array(gaps), np.array(capitals)]


def _places(mass: Floats) -> Columns:
    count, total = len(mass), float(mass.sum()) or 1.0
    index = np.arange(count)
    before = (np.cumsum(mass) - mass) / total
    sizes = [np.full(count, np.log1p(count)), np.full(count, np.log1p(total)), np.full(count, np.log1p(mass.max()))]
    return [index / count, np.minimum(index, 200), np.minimum(count - index, 200), before, mass / total, *sizes]


def _label_columns(bits: Any) -> Columns:
    """What each line's label says; how far the last and the next heading of each kind are."""
    columns: Columns = []
    for number in range(len(LABEL_ZONES)):
        columns.append((bits >> number & 1) + 2 * (bits >> (number + PREFIX_SHIFT) & 1))
    for zones in _HEADING_ZONES:
        mask = sum(1 << LABEL_ZONES.index(zone) for zone in zones)
        is_heading = (bits & mask) > 0
        columns += [_since(is_heading), _until(is_heading)]
    is_label = (bits & ((1 << PREFIX_SHIFT) - 1)) > 0
    return [*columns, _mean(is_label, 3), _mean(is_label, 10)]


def _repetition(texts: list[str]) -> Columns:
    """How often a line is printed, in all and so far; how many lines near by hold it (as a trail does), or are in it."""
    count = Counter(texts)
    seen: Counter[str] = Counter()
    earlier = []
    for text in texts:
        earlier.append(seen[text])
        seen[text] += 1
    within, holds = np.zeros(len(texts)), np.zeros(len(texts))
    for i, text in enumerate(texts):
        if len(text) >= _TOLD_CHARS:
            for j in range(max(i - _NEAR, 0), min(i + _NEAR + 1, len(texts))):
                if len(texts[j]) > len(text) and text in texts[j]:
                    within[i] += 1
                    holds[j] += 1
    return [np.array([count[text] for text in texts]), np.array(earlier), within, holds]


def _topics(texts: list[str], mass: Floats) -> Columns:
    """How many of a line's words stand in other long lines, and how many of a short line's words in long ones."""
    bags = [set(_PAIR.findall(text)) or set(_WORD.findall(text.casefold())) for text in texts]
    is_long = mass > LONG_MASS
    spread = Counter(word for bag, long in zip(bags, is_long, strict=True) if long for word in bag)
    limit = max(3.0, 0.5 * float(is_long.sum()))  # words of most paragraphs are grammar
    share, weight = np.zeros(len(texts)), np.zeros(len(texts))
    for i, bag in enumerate(bags):
        if bag:
            own = 1 if is_long[i] else 0
            hits = [spread[word] - own for word in bag]
            share[i] = sum(hit > 0 for hit in hits) / len(bag)
            weight[i] = sum(0 < hit <= limit for hit in hits)
    return [share, weight, np.array([len(bag) for bag in bags])]


def _around(log_mass: Floats, ends: Any, words: Numbers, digits: Numbers) -> Columns:
    columns: Columns = []
    for step in (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5):
        columns.append(_shift(log_mass, step))
    for step in (-3, -2, -1, 1, 2, 3):
        columns += [_shift(ends, step), _shift(digits, step)]
    for width in (2, 5, 10, 25):
        columns += [_mean(log_mass, width), _mean(ends, width)]
    return columns


def _runs(mass: Floats, ends: Any) -> Columns:
    """Long lines before and after; how far they are; the place in the runs of lines that hold most prose."""
    is_long = mass > LONG_MASS
    prose = is_long & ends
    columns: Columns = [_since(is_long), _until(is_long), _since(prose), _until(prose)]
    columns += [np.minimum(np.cumsum(prose) - prose, 40), np.minimum(np.cumsum(prose[::-1])[::-1] - prose, 40)]
    for cost in (30.0, 60.0):
        start, end = densest(np.minimum(mass, 400) * np.where(ends, 1.0, 0.5) - cost)
        columns += _segment_columns(start, end, len(mass))
    return columns


def _segment_columns(start: int, end: int, count: int) -> Columns:
    index = np.arange(count)
    return [
        np.clip(index - start, -_FAR, _FAR),
        np.clip(index - end, -_FAR, _FAR),
        np.full(count, (end - start) / count),
    ]


def _shift(values: Any, step: int) -> Any:
    """Each line's value `step` lines on; -1 beyond the ends."""
    out = np.full(len(values), -1.0, dtype=np.float32)
    if step > 0:
        out[:-step] = values[step:]
    else:
        out[-step:] = values[:step]
    return out


def _mean(values: Any, width: int) -> Any:
    """Mean over the lines up to `width` away, as far as there are lines."""
    sums = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    index = np.arange(len(values))
    low, high = np.maximum(index - width, 0), np.minimum(index + width + 1, len(values))
    return (sums[high] - sums[low]) / (high - low)


def _since(flags: Any) -> Any:
    """How many lines ago the last flagged line before this one was."""
    index = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, index, -1000))
    last = np.concatenate([[-1000], last[:-1]])
    return np.minimum(index - last, _FAR)


def _until(flags: Any) -> Any:
    """How many lines on the next flagged line is."""
    return _since(flags[::-1])[::-1]
