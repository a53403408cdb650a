"""The partition of a text dump: a zone for each line of a page that has lost its markup.

Small tree models say how likely each line is prose of the article (from the line and its surroundings, then once more
with the first opinion of the lines around it), its headline, and a line of each zone; a walk over the sequence
(Viterbi) finds the likeliest zones as a whole; named passes (`passes`) then settle what is certain. Weights: `weights.npz`,
made by `tools/train_dump.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scraper.document import Document
from scraper.zones.dump.passes import PASSES, ZONES, Draft, Printed
from scraper.zones.vocabulary import Partition, Zone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from scraper.zones.trees import ObliviousTrees

    Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).with_name("weights.npz")
_BODY, _STANDFIRST, _TITLE = (ZONES.index(zone) for zone in (Zone.BODY, Zone.STANDFIRST, Zone.TITLE))
_TRANSITION_WEIGHT = 0.25


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


def partition_dump(document: Document) -> Partition:
    """The zones of the lines of a text dump."""
    blocks = document.blocks
    texts = blocks.text
    if not texts:
        return Partition([], [], [])
    raw = printed_lines(document)
    nodes = document.nodes
    known = Printed(
        apart=["apart" in nodes.attributes[node] for node in blocks.node],
        lists=[nodes.parent[node] if nodes.tag[node] == "li" else -1 for node in blocks.node],
        heads=[i for i, node in enumerate(blocks.node) if nodes.tag[node] == "h1"],
    )
    chances = zone_chances(_models(), texts, raw)
    zones = settle_zones(texts, raw, chances, _models().transitions, known)
    confidence = [float(chances[i, ZONES.index(zone)]) for i, zone in enumerate(zones)]
    return Partition(zones, confidence, [True] * len(texts))


def printed_lines(document: Document) -> list[str]:
    """The lines of a dump with their white space as it is printed."""
    blocks, pieces = document.blocks, document.pieces
    return ["".join(pieces.text[first:end]) for first, end in zip(blocks.first_piece, blocks.end_piece, strict=True)]


def settle_zones(
    texts: list[str], raw: list[str], chances: Floats, transitions: Floats, printed: Printed | None = None
) -> list[Zone]:
    """The zones of lines of which `chances` [lines, ZONES] are known; `texts` and `raw` as for `zone_chances`."""
    zones = [ZONES[i] for i in likeliest_zones(chances, transitions)]
    draft = Draft(texts, raw, zones, chances, printed or Printed([False] * len(texts), [-1] * len(texts)))
    for settle in PASSES:
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
