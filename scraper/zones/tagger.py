"""The learned tagger: each block's zone by three small ensembles of trees and a network (see docs/tagger.md).

1. *first* looks at a block, its boxes and the names in the markup, and says how likely it is body.
2. *second* sees also what *first* said of the surroundings, and says it again.
3. *zones* tells the zones apart; it looks at a run of same-shaped neighbours once, by up to three of its blocks.
4. *net* says both again, seeing what the blocks and boxes around hold; its word and that of the trees count alike.
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
from scraper.zones.layout import Layout
from scraper.zones.net import Network
from scraper.zones.trees import ObliviousTrees, read_arrays, sigmoid, softmax
from scraper.zones.vocabulary import Partition, Zone
from scraper.zones.words import WordTable

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
    """What training left: what the tokens tell, the three ensembles and the network."""

    table: Any  # [buckets, zones + 1] log odds of the tokens of names
    words: WordTable  # the same of the words of texts
    first: ObliviousTrees
    second: ObliviousTrees
    zones: ObliviousTrees
    net: Network

    @classmethod
    def from_arrays(cls, arrays: dict[str, Any]) -> Weights:
        return cls(
            arrays["table"].astype(np.float32) / TABLE_SCALE,
            WordTable.from_arrays(arrays["word_buckets"], arrays["word_scores"].astype(np.float32) / TABLE_SCALE),
            ObliviousTrees.from_arrays(arrays, "first."),
            ObliviousTrees.from_arrays(arrays, "second."),
            ObliviousTrees.from_arrays(arrays, "zones."),
            Network.from_arrays(arrays, "net."),
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
    agreed: Any  # [blocks] the probability of body that trees and network both give, at the least


def judge(document: Document, weights: Weights) -> Verdict:
    """The models' verdict on each block of a document that has blocks."""
    layout = Layout(document)
    columns = measure(layout, weights.table, weights.words)
    first = sigmoid(weights.first.predict(columns)[:, 0])
    seen = np.concatenate((columns, measure_context(layout, first)))
    body = sigmoid(weights.second.predict(seen)[:, 0])
    seen = np.vstack((seen, body))
    rows = representatives(layout.run)
    zones = spread(softmax(weights.zones.predict(seen[:, rows])), rows, layout.run)
    return join(layout, body, zones, *weights.net.predict(seen, layout))


def join(layout: Layout, body: Any, zones: Any, net_body: Any, net_zones: Any) -> Verdict:
    """The trees' probabilities and the network's raw scores as one: both count alike, for each errs elsewhere."""
    own = sigmoid(net_body)
    return Verdict(layout, (body + own) / 2, (zones + softmax(net_zones)) / 2, np.minimum(body, own))


def representatives(run: Any) -> Any:
    """The first, the middle and the last block of each run."""
    starts = np.flatnonzero(np.concatenate(([True], run[1:] != run[:-1])))
    ends = np.concatenate((starts[1:], [len(run)])) - 1
    return np.unique(np.concatenate((starts, (starts + ends) // 2, ends)))


def spread(scores: Any, rows: Any, run: Any) -> Any:
    """Scores of all blocks: a run's mean where a block was not looked at itself."""
    total = np.zeros((int(run[-1]) + 1, scores.shape[1]), dtype=np.float32)
    np.add.at(total, run[rows], scores)
    total /= np.maximum(np.bincount(run[rows], minlength=len(total)), 1)[:, None]
    out = total[run]
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
    own = (verdict.agreed >= HIDDEN_BODY_FROM).tolist()
    return [not is_hidden or (zone is Zone.BODY and is_own) for is_hidden, zone, is_own in zip(hidden, zones, own, strict=True)]
