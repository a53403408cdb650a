"""`ObliviousTrees`: scores against trees walked by hand; files that come back, byte for byte the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from scraper.zones.trees import ObliviousTrees, read_arrays, sigmoid, softmax, write_arrays


def make_arrays(outputs: int, trees: int = 7, depth: int = 3) -> dict[str, np.ndarray]:
    random = np.random.default_rng(5)
    return {
        "features": random.integers(0, 4, 11).astype(np.uint16),
        "borders": random.normal(size=11).astype(np.float32),
        "splits": random.integers(0, 11, (trees, depth)).astype(np.uint16),
        "leaves": random.normal(size=(trees, 1 << depth, outputs)).astype(np.float32),
        "bias": random.normal(size=outputs).astype(np.float32),
    }


def walk(arrays: dict[str, np.ndarray], row: np.ndarray) -> np.ndarray:
    """One row's score, tree by tree and question by question."""
    score = arrays["bias"].copy()
    for splits, leaves in zip(arrays["splits"], arrays["leaves"], strict=True):
        leaf = 0
        for level, question in enumerate(splits):
            leaf += int(row[arrays["features"][question]] > arrays["borders"][question]) << level
        score += leaves[leaf]
    return score


@pytest.mark.parametrize("outputs", [1, 5])
@pytest.mark.parametrize("rows", [1, 3, 1300])
def test_scores_are_those_of_the_trees_walked_by_hand(outputs: int, rows: int) -> None:
    arrays = make_arrays(outputs)
    columns = np.random.default_rng(6).normal(size=(4, rows)).astype(np.float32)
    scores = ObliviousTrees.from_arrays(arrays).predict(columns)
    assert scores.shape == (rows, outputs)
    expected = np.array([walk(arrays, columns[:, i]) for i in range(rows)])
    np.testing.assert_allclose(scores, expected, atol=1e-5)


def test_a_value_on_the_border_is_not_greater() -> None:
    arrays = {"features": [0], "borders": [2.0], "splits": [[0]], "leaves": [[[-1.0], [1.0]]], "bias": [0.0]}
    trees = ObliviousTrees.from_arrays(arrays)
    assert trees.predict(np.array([[1.5, 2.0, 2.5]], dtype=np.float32)).ravel().tolist() == [-1, -1, 1]


def test_no_rows_give_no_scores() -> None:
    assert ObliviousTrees.from_arrays(make_arrays(2)).predict(np.empty((4, 0), dtype=np.float32)).shape == (0, 2)


def test_files_come_back_and_are_the_same_bytes(tmp_path: Path) -> None:
    arrays = {"a.leaves": np.arange(6, dtype=np.float16).reshape(2, 3), "b": np.array([1, 2], dtype=np.uint16)}
    for name in ("one.npz", "two.npz"):
        write_arrays(tmp_path / name, arrays)
    back = read_arrays(tmp_path / "one.npz")
    assert list(back) == list(arrays)
    assert all((back[name] == arrays[name]).all() and back[name].dtype == arrays[name].dtype for name in arrays)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_a_prefix_parts_the_models_of_a_file() -> None:
    arrays = {f"{prefix}{key}": value for prefix, n in (("x.", 1), ("y.", 3)) for key, value in make_arrays(n).items()}
    columns = np.zeros((4, 2), dtype=np.float32)
    assert ObliviousTrees.from_arrays(arrays, "x.").predict(columns).shape == (2, 1)
    assert ObliviousTrees.from_arrays(arrays, "y.").predict(columns).shape == (2, 3)


def test_probabilities() -> None:
    scores = np.array([[0.0, 0.0], [3.0, 1.0]], dtype=np.float32)
    np.testing.assert_allclose(softmax(scores).sum(axis=1), 1, atol=1e-6)
    assert softmax(scores)[1, 0] == pytest.approx(sigmoid(np.array([2.0], dtype=np.float32))[0], abs=1e-6)
