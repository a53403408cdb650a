"""The network: the same as a plain loop over blocks, whatever the page, and blind to what other processors do in the last bit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.net import AFAR, BOXES_SEEN, PRODUCT, RANGES, REACH, ROWS, STEPS, Network, multiply
from scraper.zones.tagger.tag import ZONES, read_weights

COLUMNS, STATES, TOLD, OUTPUTS = 7, 5, 3, 4
PAGE = "<main><h1>Gulls</h1><div><p>One.</p><p>Two.</p><ul><li>A</li><li>B</li></ul></div></main><footer>Kelp</footer>"


def layout_of(html: str) -> Layout:
    layout = Layout(read_document(Page(body=html.encode())))
    layout.make = np.arange(layout.count) % 3
    return layout


def arrays(rounds: int) -> dict[str, Any]:
    random = np.random.default_rng(7)
    heard = STATES + TOLD * (len(STEPS) + RANGES + AFAR)
    shapes = {"first": (STATES, COLUMNS - 1), "second": (STATES, STATES), "head": (OUTPUTS, STATES)}
    for k in range(rounds):
        shapes |= {f"tell.{k}": (TOLD, STATES), f"hear.{k}": (STATES, heard)}
    made: dict[str, Any] = {f"net.{name}.weight": random.normal(size=shape) for name, shape in shapes.items()}
    made |= {f"net.{name}.bias": random.normal(size=shape[0]) for name, shape in shapes.items()}
    scaling: dict[str, Any] = {
        "numbers": [0, 1, 2, 3, 5, 6], "codes": [4], "known": [2], "offsets": [0],
        "scale": [1.0, 2, 3, 1, 1, 1], "shift": [0.5] * 6, "log_scale": [2.0, 1], "log_shift": [0.1, 0.2],
    }  # fmt: skip
    made["net.states"] = random.normal(size=(3, STATES))
    return made | {f"net.{name}": np.array(value) for name, value in scaling.items()}


def columns_for(count: int) -> Any:
    columns = np.random.default_rng(3).normal(size=(COLUMNS, count)).astype(np.float32) * 2
    columns[4] = np.arange(count) % 5  # codes, some of which were not seen in training
    return columns


def slow_scores(given: dict[str, Any], columns: Any, layout: Layout, rounds: int) -> Any:
    """What `Network.predict` gives, block by block."""

    def layer(name: str, values: Any) -> Any:
        return given[f"net.{name}.weight"] @ values + given[f"net.{name}.bias"]

    states = []
    for block in columns.T.astype(np.float64):
        numbers = np.array([*block[:4], *block[5:]]) * given["net.scale"] + given["net.shift"]
        tail = numbers[-2:]
        numbers[-2:] = np.sign(tail) * np.log1p(np.abs(tail)) * given["net.log_scale"] + given["net.log_shift"]
        state = layer("first", np.clip(numbers, -4, 4)) + given["net.states"][min(int(block[4]), 2)]
        states.append(np.maximum(layer("second", np.maximum(state, 0)), 0))
    for k in range(rounds):
        told = [np.maximum(layer(f"tell.{k}", state), 0) for state in states]
        heard = []
        for i, state in enumerate(states):
            near = [told[i + step] if 0 <= i + step < len(told) else np.zeros(TOLD) for step in STEPS]
            boxes = [(int(layout.first[box]), int(layout.end[box])) for box in layout.boxes[:BOXES_SEEN, i]]
            ranges = [(max(i - REACH, 0), min(i + REACH + 1, len(told))), *boxes, (0, i), (i + 1, len(told)), (0, len(told))]
            means = [np.mean(told[first:end], axis=0) if end > first else np.zeros(TOLD) for first, end in ranges]
            heading = told[layout.heading[i]] if layout.heading[i] >= 0 else np.zeros(TOLD)
            alike = np.mean([each for each, make in zip(told, layout.make, strict=True) if make == layout.make[i]], axis=0)
            afar = [np.max(told[: i + 1], axis=0), np.max(told[i:], axis=0), heading, alike]
            heard.append(state + np.maximum(layer(f"hear.{k}", np.concatenate([state, *near, *means, *afar])), 0))
        states = heard
    return np.array([layer("head", state) for state in states])


@pytest.mark.parametrize("rounds", [0, 1, 2])
@pytest.mark.parametrize("html", [PAGE, "<p>One.</p>", PAGE * 6])
def test_the_same_as_block_by_block(html: str, rounds: int) -> None:
    layout, given = layout_of(html), arrays(rounds)
    columns = columns_for(layout.count)
    body, zones = Network.from_arrays(given, "net.").predict(columns, layout)
    assert body.shape == (layout.count,)
    assert zones.shape == (layout.count, OUTPUTS - 1)
    wanted = slow_scores(given, columns, layout, rounds)
    assert np.abs(np.column_stack((body, zones)) - wanted).max() < 0.002 + 1e-4 * np.abs(wanted).max()


def test_scores_are_rounded_and_repeat() -> None:
    layout, net = layout_of(PAGE), Network.from_arrays(arrays(1), "net.")
    columns = columns_for(layout.count)
    (body, zones), (again, zones_again) = (net.predict(columns, layout) for _ in range(2))
    assert np.array_equal(body, again)
    assert np.array_equal(zones, zones_again)
    assert np.array_equal(zones, np.round(zones, 3))


def test_the_trained_network_is_small_and_fits_the_columns() -> None:
    net = read_weights().net
    scaling = net.scaling
    held = np.sort(np.concatenate((scaling.numbers, scaling.codes)))
    assert np.array_equal(held, np.arange(len(held)))  # each column once
    assert net.head[0].shape == (net.layers[1][0].shape[1], 1 + len(ZONES))
    layers = [*net.layers, net.head, *(layer for each in net.rounds for layer in (each.tell, each.hear))]
    assert net.states.size + sum(weights.size for weights, _ in layers) < 200_000


@pytest.mark.parametrize("count", [0, 1, ROWS - 1, ROWS, 37])
@pytest.mark.parametrize(("depth", "width"), [(1, 1), (128, 32), (397, 128), (640, 128), (700, 200)])
def test_a_product_in_parts_is_the_product(count: int, depth: int, width: int) -> None:
    random = np.random.default_rng(depth)
    values, weights = random.normal(size=(count, depth)), random.normal(size=(depth, width))
    whole = values @ weights
    np.testing.assert_allclose(multiply(values.astype(np.float32), weights.astype(np.float32)), whole, rtol=1e-3, atol=1e-3)


def test_no_part_of_a_product_wakes_a_second_thread() -> None:
    class Watched(np.ndarray[Any, Any]):
        def __array_ufunc__(self, ufunc: np.ufunc, method: Any, *inputs: Any, **kwargs: Any) -> Any:
            values, *weights = plain = [np.asarray(one) for one in inputs]
            if ufunc is np.matmul:
                sizes.append(values.shape[-2] * values.shape[-1] * weights[0].shape[-1])
            return getattr(ufunc, method)(*plain, **kwargs)

    sizes: list[int] = []
    for depth, width in ((397, 128), (640, 128), (128, 19), (2000, 400)):
        multiply(np.ones((50, depth), dtype=np.float32).view(Watched), np.ones((depth, width), dtype=np.float32))
    assert len(sizes) > 8
    assert max(sizes) < PRODUCT
    assert ROWS * 640 * 128 > PRODUCT  # one of these is too large as a whole
