"""The learned tagger: each block's zone by three small ensembles of trees (see docs/tagger.md).

1. *first* looks at a block, its boxes and the names in the markup, and says how likely it is body.
2. *second* sees also what *first* said of the surroundings, and says it again.
3. *zones* tells the zones apart; it looks at a run of same-shaped neighbours once, by up to three of its blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from scraper.document import Document
from scraper.zones.context import measure_context
from scraper.zones.features import measure
from scraper.zones.layout import Layout, find_starts
from scraper.zones.trees import ObliviousTrees, read_arrays, sigmoid, softmax
from scraper.zones.vocabulary import Partition, Zone

_WEIGHTS = Path(__file__).with_name("weights") / "tagger.npz"
ZONES = tuple(Zone)
BODY = ZONES.index(Zone.BODY)
TABLE_SCALE = 8  # the token table is stored in eighths
# Chosen by cross-validation, see docs/tagger.md.
TRUST_IN_BODY = 0.7  # how much the body models count beside the zone model
BODY_BIAS = 0.9  # below 1: furniture in the body is worse than a line lost
HIDDEN_BODY_FROM = 0.7  # hidden text is the article's own from this probability


@dataclass(frozen=True, eq=False)
class Weights:
    """What training left: what the tokens tell, and the three ensembles."""

    table: Any  # [buckets, zones + 1] log odds
    first: ObliviousTrees
    second: ObliviousTrees
    zones: ObliviousTrees

    @classmethod
    def from_arrays(cls, arrays: dict[str, Any]) -> Weights:
        return cls(
            arrays["table"].astype(np.float32) / TABLE_SCALE,
            ObliviousTrees.from_arrays(arrays, "first."),
            ObliviousTrees.from_arrays(arrays, "second."),
            ObliviousTrees.from_arrays(arrays, "zones."),
        )


@cache
def read_weights() -> Weights:
    """The weights that come with the package."""
    return Weights.from_arrays(read_arrays(_WEIGHTS))


@dataclass(frozen=True, eq=False)
class Verdict:
    """What the models say of each block."""

    layout: Layout
    body: Any  # [blocks] probability of being body
    zones: Any  # [blocks, zones] probability of each zone


def judge(document: Document, weights: Weights) -> Verdict:
    """The models' verdict on each block of a document that has blocks."""
    layout = Layout(document)
    columns = measure(layout, weights.table)
    first = sigmoid(weights.first.predict(columns)[:, 0])
    seen = np.concatenate((columns, measure_context(layout, first)))
    body = sigmoid(weights.second.predict(seen)[:, 0])
    rows = representatives(layout.run)
    scores = softmax(weights.zones.predict(np.vstack((seen[:, rows], body[rows]))))
    return Verdict(layout, body, spread(scores, rows, layout.run))


def representatives(run: Any) -> Any:
    """The first, the middle and the last block of each run."""
    starts = find_starts(run)
    ends = np.append(starts[1:], len(run)) - 1
    rows = np.stack((starts, (starts + ends) // 2, ends), axis=1).ravel()
    return rows[find_starts(rows)]


def spread(scores: Any, rows: Any, run: Any) -> Any:
    """Scores of all blocks: a run's mean where a block was not looked at itself."""
    starts = find_starts(run[rows])
    means = np.add.reduceat(scores, starts)
    means /= (np.append(starts[1:], len(rows)) - starts)[:, None]
    out = means[run - run[0]]
    out[rows] = scores
    return out


def tag(document: Document, weights: Weights | None = None) -> Partition:
    """The zone of each block, by the models alone."""
    if not document.blocks.text:
        return Partition([], [], [])
    verdict = judge(document, weights or read_weights())
    zones, confidence = decide(verdict)
    return Partition(zones, confidence, _find_seen(document, zones, verdict))


def decide(verdict: Verdict) -> tuple[list[Zone], list[float]]:
    """The likeliest zone of each block and its probability.

    The two body models and the zone model were trained on different pages (many with only the body known, few with every
    zone), so their opinions on body are mixed; what is left is shared among the other zones as the zone model says.
    """
    zones = verdict.zones
    body = TRUST_IN_BODY * verdict.body + (1 - TRUST_IN_BODY) * zones[:, BODY]
    others = np.maximum(1 - zones[:, BODY], 1e-3)
    mixed = zones * ((1 - body) / others)[:, None]
    mixed[:, BODY] = body
    weighed = mixed.copy()
    weighed[:, BODY] *= BODY_BIAS
    best = weighed.argmax(axis=1)
    return [ZONES[i] for i in best.tolist()], np.round(mixed[np.arange(len(best)), best], 3).tolist()


def _find_seen(document: Document, zones: list[Zone], verdict: Verdict) -> list[bool]:
    """What is hidden is not the page's visible text, unless it is surely the article's own (a paywall, a folded answer)."""
    hidden = document.blocks.hidden
    if True not in hidden:
        return [True] * len(zones)
    own = (verdict.body >= HIDDEN_BODY_FROM).tolist()
    return [not is_hidden or (zone is Zone.BODY and is_own) for is_hidden, zone, is_own in zip(hidden, zones, own, strict=True)]
