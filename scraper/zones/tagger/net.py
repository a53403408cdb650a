"""A small neural network over the blocks of a page, evaluated with numpy alone.

Each block's columns become a state; in each round a block sees the states of its neighbours, of the boxes around it and of
the whole page, all at once, and adds what it learned to its own. It sees the most that any block before or after it tells,
too, so that one sure sign of an end (a form to comment, a share bar) speaks to all that follows; what the heading above it
tells, and the mean of the blocks that the page makes alike. So a decision on a box, or on where the article ends, can be one
decision, which trees that look at single blocks cannot make. Trained by tools/train_net.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from scraper.zones.tagger.layout import Layout, find_starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

STEPS = (-2, -1, 1, 2)  # the neighbours that a block sees one by one
REACH = 8  # how many blocks to both sides it sees as a mean
BOXES_SEEN = 4
RANGES = 1 + BOXES_SEEN + 3  # whose means a block sees: what is near, its boxes, all before it, all after it, the page
AFAR = 4  # what else it hears: the most up to it, the most from it on, the heading above it, the mean of blocks made alike
_FARTHEST = max(STEPS)
ROWS = 12  # of a product: see `multiply`; the widest that the library's kernel takes in one go
PRODUCT = 1 << 19  # multiplications from which OpenBLAS wakes a second thread
_BLOCKS = 8192  # worked on at a time, so that a page of a hundred thousand stays in bounds
_BOUND = 4.0  # of a scaled column
_DECIMALS = 3  # scores are rounded, so that another processor's last bit changes nothing


@dataclass(frozen=True, eq=False)
class Scaling:
    """How columns become numbers of like size; those with a long tail are taken as logarithms."""

    numbers: NDArray[np.intp]  # [C] rows that are numbers, those with a long tail last
    codes: NDArray[np.intp]  # [D] rows that are codes
    offsets: NDArray[np.intp]  # [D, 1] where a code's states begin
    known: NDArray[np.intp]  # [D, 1] the highest code that was seen in training
    scale: Floats  # [C, 1]
    shift: Floats  # [C, 1]
    log_scale: Floats  # [tails, 1]
    log_shift: Floats  # [tails, 1]

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any], prefix: str = "") -> Scaling:
        """Scaling from the arrays of a network."""
        places = (np.asarray(arrays[prefix + name], dtype=np.intp) for name in ("numbers", "codes", "offsets", "known"))
        numbers, codes, offsets, known = places
        floats = (np.asarray(arrays[prefix + name], dtype=np.float32) for name in ("scale", "shift", "log_scale", "log_shift"))
        return cls(numbers, codes, offsets[:, None], known[:, None], *(values[:, None] for values in floats))

    def scaled(self, columns: Floats) -> Floats:
        """The numbers of each block [blocks, C]."""
        out = columns.take(self.numbers, axis=0)
        out *= self.scale
        out += self.shift
        if tails := len(self.log_scale):
            tail = out[-tails:]
            size = np.abs(tail)
            size += 1
            np.copysign(np.log(size, out=size), tail, out=tail)
            tail *= self.log_scale
            tail += self.log_shift
        return np.clip(out, -_BOUND, _BOUND, out=out).T

    def places(self, columns: Floats) -> NDArray[np.intp]:
        """Which states the codes of each block stand for [D, blocks]."""
        return np.minimum(columns.take(self.codes, axis=0).astype(np.intp), self.known) + self.offsets


@dataclass(frozen=True, eq=False)
class Round:
    """What a block tells the others, and what it makes of what they tell."""

    tell: tuple[Floats, Floats]  # weights [told, H] and bias [told]
    hear: tuple[Floats, Floats]  # weights [H, H + told * (neighbours + means)] and bias [H]


@dataclass(frozen=True, eq=False)
class Network:
    """Scaling → two layers → rounds → scores."""

    scaling: Scaling
    states: Floats  # [codes of all coded columns, H]
    layers: tuple[tuple[Floats, Floats], ...]
    rounds: tuple[Round, ...]
    head: tuple[Floats, Floats]  # weights [1 + zones, H] and bias; body first

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any], prefix: str = "") -> Network:
        """A network from the arrays that `tools/train_net.py` wrote; several models in one file differ in `prefix`."""

        def floats(name: str) -> Floats:
            return np.asarray(arrays[prefix + name], dtype=np.float32)

        def layer(name: str) -> tuple[Floats, Floats]:
            return np.ascontiguousarray(floats(f"{name}.weight").T), floats(f"{name}.bias")

        rounds = sum(name.startswith(f"{prefix}tell.") and name.endswith(".bias") for name in arrays)
        return cls(
            Scaling.from_arrays(arrays, prefix),
            floats("states"),
            (layer("first"), layer("second")),
            tuple(Round(layer(f"tell.{k}"), layer(f"hear.{k}")) for k in range(rounds)),
            layer("head"),
        )

    def predict(self, columns: Floats, layout: Layout) -> tuple[Floats, Floats]:
        """Raw scores of being body [blocks] and of the zones [blocks, zones]."""
        parts = [slice(start, min(start + _BLOCKS, layout.count)) for start in range(0, layout.count, _BLOCKS)]
        state = np.concatenate([self._enter(columns[:, part]) for part in parts])
        first, end = ranges(layout)
        for each in self.rounds:
            told = _apply(each.tell, state)
            padded = np.zeros((layout.count + 2 * _FARTHEST, told.shape[1]), dtype=np.float32)
            padded[_FARTHEST:-_FARTHEST] = told
            sums = np.zeros((layout.count + 1, told.shape[1]), dtype=np.float32)
            np.cumsum(told, axis=0, out=sums[1:])
            afar = _from_afar(told, layout)
            for part in parts:
                heard = _hear(state[part], padded, sums, first[:, part], end[:, part], afar, part)
                state[part] += _apply(each.hear, heard)
        scores = np.round(multiply(state, self.head[0]) + self.head[1], _DECIMALS)
        return scores[:, 0], scores[:, 1:]

    def _enter(self, columns: Floats) -> Floats:
        """The states of blocks by themselves."""
        (weights, bias), second = self.layers
        state = multiply(self.scaling.scaled(columns), weights)
        for places in self.scaling.places(columns):
            state += self.states.take(places, axis=0)
        state += bias
        return _apply(second, _rectify(state))


def _apply(layer: tuple[Floats, Floats], values: Floats) -> Floats:
    """A layer whose outputs below zero are zero."""
    out = multiply(values, layer[0])
    out += layer[1]
    return _rectify(out)


def _rectify(values: Floats) -> Floats:
    """The values, in their place, with zero for what is below it; to clip takes half the time of a maximum with one number."""
    return np.clip(values, 0, np.inf, out=values)


def multiply(values: Floats, weights: Floats) -> Floats:
    """`values @ weights`, in products too small to wake the threads of the library below numpy, which then wait for the next
    one in busy loops: twice the time, and more than ten times where other processes run."""
    count, (depth, width) = len(values), weights.shape
    slices = -(-ROWS * depth * width // (PRODUCT - 1))
    step = -(-depth // slices)
    whole = count - count % ROWS
    out = np.empty((count, width), dtype=np.float32)
    rows, rest = out[:whole].reshape(-1, ROWS, width), out[whole:]
    for start in range(0, depth, step):
        part, told = values[:, start : start + step], weights[start : start + step]
        stacked = part[:whole].reshape(-1, ROWS, part.shape[1])
        if start == 0:
            np.matmul(stacked, told, out=rows)
            np.matmul(part[whole:], told, out=rest)
        else:
            rows += stacked @ told
            rest += part[whole:] @ told
    return out


def ranges(layout: Layout) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """First and end [RANGES, blocks] of the ranges whose means each block sees: the blocks near it, its boxes, all before it,
    all after it, the page."""
    place = np.arange(layout.count)
    boxes = layout.boxes[:BOXES_SEEN]
    start, stop = np.zeros_like(place), np.full_like(place, layout.count)
    first = np.stack((np.maximum(place - REACH, 0), *layout.first[boxes], start, place + 1, start))
    end = np.stack((np.minimum(place + REACH + 1, layout.count), *layout.end[boxes], place, stop, stop))
    return first, end


def _from_afar(told: Floats, layout: Layout) -> tuple[Floats, ...]:
    """What each block hears [blocks, told] of the places that `AFAR` counts."""
    order = np.argsort(layout.make, kind="stable")
    starts = find_starts(layout.make[order])
    means = np.add.reduceat(told[order], starts, axis=0)
    means /= np.diff(starts, append=len(order))[:, None]
    return (
        np.maximum.accumulate(told, axis=0),
        np.maximum.accumulate(told[::-1], axis=0)[::-1],
        np.concatenate((np.zeros_like(told[:1]), told))[layout.heading + 1],
        means[layout.make],
    )


def _hear(
    state: Floats,
    padded: Floats,
    sums: Floats,
    first: NDArray[np.intp],
    end: NDArray[np.intp],
    afar: tuple[Floats, ...],
    part: slice,
) -> Floats:
    """The states of a part of the blocks, what the neighbours of each tell, the means of its ranges, and what it hears
    `afar`, side by side.

    `padded` is what all blocks tell, with `_FARTHEST` empty rows at both ends; `sums` its running sums without them.
    """
    count, own = state.shape
    width, near, seen = padded.shape[1], len(STEPS), len(STEPS) + len(first)
    heard = np.empty((count, own + width * (seen + len(afar))), dtype=np.float32)
    heard[:, :own] = state
    parts = heard[:, own:].reshape(count, seen + len(afar), width)
    for k, step in enumerate(STEPS):
        parts[:, k] = padded[part.start + _FARTHEST + step : part.stop + _FARTHEST + step]
    means = sums.take(end, axis=0)
    means -= sums.take(first, axis=0)
    share = (1 / np.maximum(end - first, 1)).astype(np.float32).T[:, :, None]
    np.multiply(means.swapaxes(0, 1), share, out=parts[:, near:seen])
    for k, told in enumerate(afar):
        parts[:, seen + k] = told[part]
    return heard
