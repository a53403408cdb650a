"""The partition of a text dump: a zone for each line of a page that has lost its markup.

Small tree models say how likely each line is prose of the article (from the line and its surroundings, then once more
with the first opinion of the lines around it), its headline, and a line of each zone; a walk over the sequence
(Viterbi) finds the likeliest zones as a whole; named passes then settle what is certain. Weights: `weights/dump.npz`,
made by `tools/train_dump.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scraper.document import Document
from scraper.zones.labels import label_zone
from scraper.zones.vocabulary import Partition, Zone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from scraper.zones.trees import ObliviousTrees

    Floats = NDArray[np.float32]

ZONES: tuple[Zone, ...] = tuple(Zone)  # the order of the zone model's outputs
WEIGHTS = Path(__file__).with_name("weights.npz")
_BODY, _STANDFIRST, _TITLE = (ZONES.index(zone) for zone in (Zone.BODY, Zone.STANDFIRST, Zone.TITLE))
_TRANSITION_WEIGHT = 0.25
_COPY_CHARS = 60  # a shorter line may well be said twice
_HEAD_LINES, _HEAD_CHARS = 4, 120
_GAP = re.compile(r"\s{3,}|\t")
_EDGES = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, eq=False)
class DumpModels:
    """The learned parts."""

    line: ObliviousTrees  # columns of the line and its surroundings -> prose or not
    context: ObliviousTrees  # ... and the first model's opinions -> prose or not
    title: ObliviousTrees  # ... and the second model's -> the headline or not
    zone: ObliviousTrees  # ... as for the title -> ZONES
    transitions: Floats  # [zone, next zone] logarithms of how much more often than by chance one follows the other

    @classmethod
    def from_arrays(cls, arrays: dict[str, Any]) -> DumpModels:
        """Models from the arrays of a weights file."""
        from scraper.zones.trees import ObliviousTrees

        trees = {name: ObliviousTrees.from_arrays(arrays, f"{name}.") for name in ("line", "context", "title", "zone")}
        return cls(**trees, transitions=arrays["transitions"].astype("float32"))


@dataclass(frozen=True, slots=True)
class _Draft:
    """The zones of a dump while the passes work on them."""

    texts: list[str]
    raw: list[str]
    zones: list[Zone]
    chances: Floats  # [lines, ZONES]


def partition_dump(document: Document) -> Partition:
    """The zones of the lines of a text dump."""
    texts = document.blocks.text
    if not texts:
        return Partition([], [], [])
    chances = zone_chances(_models(), texts, document.pieces.text)
    zones = settle_zones(texts, document.pieces.text, chances, _models().transitions)
    confidence = [float(chances[i, ZONES.index(zone)]) for i, zone in enumerate(zones)]
    return Partition(zones, confidence, [True] * len(texts))


def settle_zones(texts: list[str], raw: list[str], chances: Floats, transitions: Floats) -> list[Zone]:
    """The zones of lines of which `chances` [lines, ZONES] are known; `texts` and `raw` as for `zone_chances`."""
    draft = _Draft(texts, raw, [ZONES[i] for i in likeliest_zones(chances, transitions)], chances)
    for settle in _PASSES:
        settle(draft)
    return draft.zones


def zone_chances(models: DumpModels, texts: list[str], raw: list[str]) -> Floats:
    """Probabilities [lines, ZONES]; `texts` are the lines with white space folded, `raw` as they are printed."""
    import numpy as np

    from scraper.zones.dump.lines import measure_context, measure_lines
    from scraper.zones.trees import sigmoid, softmax

    columns, mass = measure_lines(texts, raw)
    first = sigmoid(models.line.predict(columns))[:, 0]
    prose = sigmoid(models.context.predict(np.concatenate([columns, measure_context(first, mass)])))[:, 0]
    columns = np.concatenate([columns, measure_context(prose, mass)])
    return join_chances(prose, sigmoid(models.title.predict(columns))[:, 0], softmax(models.zone.predict(columns)))


def join_chances(prose: Floats, title: Floats, zones: Floats) -> Floats:
    """The models of prose and title, which learned from many pages, decide on these; the zone model on what is left.

    Prose is body or standfirst. All are probabilities: `prose` and `title` [lines], `zones` [lines, ZONES].
    """
    import numpy as np

    both = zones[:, _BODY] + zones[:, _STANDFIRST]
    joined = zones * ((1 - prose) / np.maximum(1 - zones[:, _BODY], 1e-6))[:, None]
    opening = zones[:, _STANDFIRST] / np.maximum(both, 1e-6)
    joined[:, _BODY] = prose * (1 - opening)
    joined[:, _STANDFIRST] += prose * opening
    joined[:, _TITLE] = 0
    joined *= ((1 - title) / np.maximum(joined.sum(axis=1), 1e-6))[:, None]
    joined[:, _TITLE] = title
    return np.asarray(joined / joined.sum(axis=1, keepdims=True), dtype=np.float32)


def likeliest_zones(chances: Floats, transitions: Floats) -> list[int]:
    """The sequence of zones that is likeliest as a whole."""
    import numpy as np

    logs = np.log(np.maximum(chances, 1e-6))
    score = logs[0]
    back = np.zeros(chances.shape, dtype=np.intp)
    columns = np.arange(chances.shape[1])
    steps = _TRANSITION_WEIGHT * transitions
    for i in range(1, len(logs)):
        ways = score[:, None] + steps
        back[i] = ways.argmax(axis=0)
        score = ways[back[i], columns] + logs[i]
    path = [int(score.argmax())]
    for i in range(len(logs) - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return path[::-1]


@cache
def _models() -> DumpModels:
    from scraper.zones.trees import read_arrays

    return DumpModels.from_arrays(read_arrays(WEIGHTS))


def _settle_title(draft: _Draft) -> None:
    """One title, and wherever the dump prints it again before the article's end."""
    title = _find_title(draft)
    if title is None:
        return
    printed = _bare(draft.texts[title])
    last = max((i for i, zone in enumerate(draft.zones) if zone is Zone.BODY), default=title)
    for i, zone in enumerate(draft.zones):
        if i <= last and _bare(draft.texts[i]) == printed:
            draft.zones[i] = Zone.TITLE
        elif zone is Zone.TITLE:
            draft.zones[i] = _next_best(draft, i, Zone.TITLE)


def _find_title(draft: _Draft) -> int | None:
    """The line that is likeliest the title; being printed twice speaks for it."""
    chances = draft.chances[:, ZONES.index(Zone.TITLE)]
    best = int(chances.argmax())
    return best if chances[best] > 0.1 or draft.zones[best] is Zone.TITLE else None


def _settle_copies(draft: _Draft) -> None:
    """A paragraph that is printed twice is body once."""
    seen: set[str] = set()
    for i, (text, zone) in enumerate(zip(draft.texts, draft.zones, strict=True)):
        if zone is Zone.BODY and len(text) >= _COPY_CHARS:
            if text in seen:
                draft.zones[i] = Zone.OTHER
            seen.add(text)


def _settle_labels(draft: _Draft) -> None:
    """Headings of the thread, the form and of lists, and the form's printed rules, are what they say."""
    for i, text in enumerate(draft.texts):
        label = label_zone(text)
        if label is not None and draft.zones[i] in _YIELDING.get(label, ()):
            draft.zones[i] = label


def _settle_run_together(draft: _Draft) -> None:
    """A list whose items are run together in one line is of the zone of the heading before it."""
    for i in range(1, len(draft.texts)):
        heading = draft.zones[i - 1]
        if heading in (Zone.TICKER, Zone.RELATED) and len(_GAP.findall(draft.raw[i].strip())) > 1:
            draft.zones[i] = heading


def _settle_head(draft: _Draft) -> None:
    """What a dump prints in a line or two before its title, and is not known to be anything else, names the outlet."""
    title = draft.zones.index(Zone.TITLE) if Zone.TITLE in draft.zones else 0
    for i in range(title if title <= _HEAD_LINES else 0):
        zone, text = draft.zones[i], draft.texts[i]
        is_sure = draft.chances[i, ZONES.index(zone)] > 0.5 or zone in (Zone.BYLINE, Zone.TAGS)
        if not is_sure and label_zone(text) is None and len(text) <= _HEAD_CHARS:
            draft.zones[i] = Zone.MASTHEAD


def _next_best(draft: _Draft, line: int, other_than: Zone) -> Zone:
    row = draft.chances[line].copy()
    row[ZONES.index(other_than)] = -1
    return ZONES[int(row.argmax())]


def _bare(text: str) -> str:
    return _EDGES.sub("", text).casefold()


# The zones that give way where a line's label says otherwise. The models see labels too: elsewhere they know better.
_YIELDING: dict[Zone, tuple[Zone, ...]] = {
    Zone.COMMENTS: (Zone.OTHER, Zone.BODY, Zone.COMMENT_FORM, Zone.PROMOTION, Zone.NOTICE),
    Zone.COMMENT_FORM: (Zone.OTHER, Zone.BODY, Zone.COMMENTS, Zone.PROMOTION, Zone.NOTICE),
    Zone.TICKER: (Zone.OTHER, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.NOTICE),
    Zone.RELATED: (Zone.OTHER, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.NOTICE),
}
_PASSES: tuple[Callable[[_Draft], None], ...] = (
    _settle_title,
    _settle_copies,
    _settle_labels,
    _settle_run_together,
    _settle_head,
)
