"""Ensembles of oblivious decision trees, evaluated for all rows at once with numpy alone.

An oblivious tree asks the same question at every node of a level, so that its leaf is a binary number: one bit a
question. A question is "is column `feature` greater than `border`"; trees share questions, and each is asked once.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_CHUNK = 512  # rows worked on at a time, so that the tables stay in the cache
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the zip format's first moment: equal weights are equal bytes


@dataclass(frozen=True, eq=False)
class ObliviousTrees:
    """Q questions, T trees of depth D, K outputs. A tree that is less deep repeats its last question.

    The score of a row is `bias` plus, of each tree, the leaf whose number has bit d set where the answer to question
    `splits[tree, d]` is yes.
    """

    features: NDArray[np.intp]  # [Q] row of `columns`
    borders: Floats  # [Q, 1]
    splits: NDArray[np.intp]  # [D, T] question
    starts: NDArray[np.intp]  # [T, 1] each tree's first leaf
    leaves: Floats  # [T * 2**D, K]; K is left out where it is 1, for numbers are found faster than rows
    bias: Floats  # [K]

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any], prefix: str = "") -> ObliviousTrees:
        """Trees from `arrays` (of any number types); several models in one file differ in `prefix`."""
        leaves = np.asarray(arrays[prefix + "leaves"], dtype=np.float32)
        trees, size, outputs = leaves.shape
        return cls(
            np.asarray(arrays[prefix + "features"], dtype=np.intp),
            np.asarray(arrays[prefix + "borders"], dtype=np.float32).reshape(-1, 1),
            np.ascontiguousarray(np.asarray(arrays[prefix + "splits"], dtype=np.intp).T),
            np.arange(0, trees * size, size, dtype=np.intp)[:, None],
            leaves.reshape(-1, outputs) if outputs > 1 else leaves.ravel(),
            np.asarray(arrays[prefix + "bias"], dtype=np.float32),
        )

    def predict(self, columns: Floats) -> Floats:
        """Raw scores [rows, K] of `columns` [features, rows]."""
        rows = columns.shape[1]
        scores = np.empty((rows, len(self.bias)), dtype=np.float32)
        for start in range(0, rows, _CHUNK):
            scores[start : start + _CHUNK] = self._predict_chunk(columns[:, start : start + _CHUNK])
        return scores

    def _predict_chunk(self, columns: Floats) -> Floats:
        answers = (columns.take(self.features, axis=0) > self.borders).view(np.uint8)
        levels = answers.take(self.splits, axis=0)  # [D, T, rows]
        leaf = levels[-1]
        for level in levels[-2::-1]:  # shifted by adding to itself: numpy's own shift is six times as slow on bytes
            leaf += leaf
            leaf |= level
        places = leaf.astype(np.intp)
        places += self.starts
        # The mode spares a look for indexes out of range
        total = self.leaves.take(places, axis=0, mode="clip").sum(axis=0).reshape(-1, len(self.bias))
        return np.asarray(total + self.bias, dtype=np.float32)


def sigmoid(scores: Floats) -> Floats:
    """Probabilities of raw scores of a yes-or-no model."""
    return np.asarray(1 / (1 + np.exp(-scores)), dtype=np.float32)


def softmax(scores: Floats) -> Floats:
    """Probabilities of raw scores [rows, K] of a model of K classes."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)


def write_arrays(path: Path, arrays: Mapping[str, Any]) -> None:
    """Write `arrays` as a compressed .npz; equal arrays give equal bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in arrays.items():
            entry = zipfile.ZipInfo(f"{name}.npy", _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(entry, "w") as stream:
                np.lib.format.write_array(stream, np.asarray(array), allow_pickle=False)


def read_arrays(path: Path) -> dict[str, Any]:
    """The arrays of an .npz file."""
    with np.load(path, allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}
