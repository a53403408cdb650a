"""CatBoost's JSON model to the arrays of `scraper.zones.trees.ObliviousTrees`."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np


def tree_arrays(model: Any, prefix: str = "", leaf_type: Any = np.float16) -> dict[str, Any]:
    """The arrays of a trained CatBoost model of float features and symmetric trees; leaves rounded to `leaf_type`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        content = json.loads(path.read_text())
    scale, bias = content["scale_and_bias"]
    outputs = len(bias)
    depth = max(len(tree["splits"] or ()) for tree in content["oblivious_trees"])
    questions: dict[tuple[int, float], int] = {}
    splits, leaves = [], []
    for tree in content["oblivious_trees"]:
        own = [
            questions.setdefault((split["float_feature_index"], split["border"]), len(questions))
            for split in tree["splits"] or ()
        ]
        if not own:
            bias = [b + scale * v for b, v in zip(bias, tree["leaf_values"], strict=True)]
            continue
        values = np.array(tree["leaf_values"]).reshape(-1, outputs) * scale
        for _ in range(depth - len(own)):  # a question asked twice: leaves of unlike bits are never reached
            values = np.concatenate([values, values])
            own.append(own[-1])
        splits.append(own)
        leaves.append(values)
    return {
        prefix + "features": np.array([feature for feature, _ in questions], dtype=np.uint16),
        prefix + "borders": np.array([border for _, border in questions], dtype=np.float32),
        prefix + "splits": np.array(splits, dtype=np.uint16),
        prefix + "leaves": np.array(leaves, dtype=leaf_type),
        prefix + "bias": np.array(bias, dtype=np.float32),
    }
