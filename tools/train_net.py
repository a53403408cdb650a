"""Train the network of `scraper.zones.tagger.net`, a stage of `train_tagger.py`.

It learns two things at once: the zones from the annotated pages, and what is body from all pages whose body is known. After
some two fifths it also learns what its own running mean is sure of on the pages without annotation.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from samples import Sample
from scraper.zones.tagger.features import column_names
from scraper.zones.tagger.net import AFAR, RANGES, STEPS, Scaling, ranges
from scraper.zones.tagger.tag import BODY, ZONES

STATES = 128
TOLD = 32
ROUNDS = 1
_EPOCHS = 24
_BLOCKS = 3000  # of a step
_RATE = 3e-3
_DECAY = 0.03
_DROPPED, _COLUMNS_DROPPED = 0.2, 0.05
_KINDS_DROPPED = 0.07  # of what names, words, labels and statements tell, each as a whole
_KINDS = re.compile(r".*_(names)\d+|(words)_.*|(label|under|just_under)_.*|.*(title|stated|in_description).*")
_SMOOTHING, _BODY_SMOOTHING = 0.05, 0.03
_AVERAGED_FROM = 0.75  # of the training; the weights since then are averaged
_OTHERS = 0.5  # share of the pages without annotation that an epoch shows
_VARIED = 0.6  # share of the pages that an epoch shows in another shape
_TOLD_FROM, _SURE, _TOLD_WEIGHT = 0.4, 0.85, 0.4
_RARE = 0.2  # power by which rare zones weigh more
_CODED = ("tag", "last_class", "first_class")
_SHOWN = 150  # blocks of a page that the scaling is fitted on
_LONG_TAIL = 6.0  # mean distances from the median that one in a hundred is beyond


def fit_network(samples: list[Sample], seed: int) -> dict[str, Any]:
    """The arrays of a network (see `Network.from_arrays`) that has learned from the columns and labels of `samples`."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    scaling = fit_scaling(np.concatenate([s.columns[:, :: 1 + s.columns.shape[1] // _SHOWN] for s in samples], axis=1))
    reader = Scaling.from_arrays(scaling)
    rare = _rarity(samples)
    pages = [_Page(sample, reader, rare) for sample in samples]
    model = Model(_kinds(scaling["numbers"]), int(scaling["known"].sum()) + len(scaling["known"]))
    averaged = _train(model, pages, torch.tensor(rare, dtype=torch.float32), np.random.default_rng(seed))
    return {**scaling, **{name: value.numpy().astype(np.float16) for name, value in averaged.state_dict().items()}}


def fit_scaling(columns: Any) -> dict[str, Any]:
    """How to scale such columns: see `scraper.zones.tagger.net.Scaling`."""
    names = column_names(len(ZONES) + 1)
    codes = [i for i, name in enumerate(names) if name in _CODED or name.endswith("_tag")]
    numbers = np.setdiff1d(np.arange(len(columns)), codes)
    values = columns[numbers].astype(np.float64)
    middle = np.median(values, axis=1, keepdims=True)
    far = np.abs(values - middle)
    spread = far.mean(axis=1, keepdims=True) + 1e-6
    is_long = np.quantile(far, 0.99, axis=1) > _LONG_TAIL * spread[:, 0]
    order, tails = np.argsort(is_long, kind="stable"), int(is_long.sum())
    scale, shift = 1 / spread[order], -(middle / spread)[order]
    values = values[order] * scale + shift
    start = len(order) - tails
    values[start:] = np.copysign(np.log(np.abs(values[start:]) + 1), values[start:])
    mean, deviation = values.mean(axis=1, keepdims=True), values.std(axis=1, keepdims=True) + 1e-3
    scale[:start] /= deviation[:start]
    shift[:start] = (shift[:start] - mean[:start]) / deviation[:start]
    known = columns[codes].max(axis=1).astype(np.int64)
    return {
        "numbers": numbers[order].astype(np.uint16),
        "codes": np.array(codes, dtype=np.uint16),
        "known": known.astype(np.uint16),
        "offsets": (np.cumsum(known + 1) - known - 1).astype(np.uint16),
        "scale": scale[:, 0].astype(np.float32),
        "shift": shift[:, 0].astype(np.float32),
        "log_scale": (1 / deviation[start:, 0]).astype(np.float32),
        "log_shift": (-mean[start:, 0] / deviation[start:, 0]).astype(np.float32),
    }


def _kinds(numbers: Any) -> Tensor:
    """Which kind of `_KINDS` each number is of, from 1; 0 where of none."""
    names = column_names(len(ZONES) + 1)
    found = [_KINDS.fullmatch(names[i]) for i in numbers]
    return torch.tensor([match.lastindex if match else 0 for match in found])


def _rarity(samples: list[Sample]) -> Any:
    """How much more than others the blocks of each zone weigh."""
    held = np.zeros(len(ZONES))
    for sample in samples:
        if sample.annotated:
            known = sample.zone >= 0
            np.add.at(held, sample.zone[known], sample.weight[known])
    return (held.sum() / np.maximum(held, 1)) ** _RARE


class Model(nn.Module):
    """The network as `scraper.zones.tagger.net.Network` evaluates it, with dropout: a page at a time, so that it is cheap."""

    def __init__(self, kinds: Tensor, codes: int) -> None:
        super().__init__()
        self.register_buffer("kinds", kinds, persistent=False)  # of the numbers
        heard = STATES + TOLD * (len(STEPS) + RANGES + AFAR)
        self.first = nn.Linear(len(kinds), STATES)
        self.states = nn.Parameter(torch.randn(codes, STATES) * 0.05)
        self.second = nn.Linear(STATES, STATES)
        self.tell = nn.ModuleList(nn.Linear(STATES, TOLD) for _ in range(ROUNDS))
        self.hear = nn.ModuleList(nn.Linear(heard, STATES) for _ in range(ROUNDS))
        self.head = nn.Linear(STATES, 1 + len(ZONES))

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        state = self.first(self._drop(self._drop_kinds(batch), batch, _COLUMNS_DROPPED))
        state = functional.relu(state + functional.embedding(batch.places, self.states).sum(dim=1))
        state = functional.relu(self.second(self._drop(state, batch, _DROPPED)))
        for tell, hear in zip(self.tell, self.hear, strict=True):
            told = functional.relu(tell(state))
            sums = functional.pad(torch.cumsum(told, 0), (0, 0, 1, 0))
            means = (sums.index_select(0, batch.end) - sums.index_select(0, batch.first)) * batch.share
            padded = functional.pad(told, (0, 0, STEPS[-1], STEPS[-1]))
            near = [
                padded[STEPS[-1] + step : STEPS[-1] + step + len(told)] * inside
                for step, inside in zip(STEPS, batch.inside, strict=True)
            ]
            pages = told.split(batch.sizes)
            up_to = torch.cat([page.cummax(0).values for page in pages])
            from_on = torch.cat([page.flip(0).cummax(0).values.flip(0) for page in pages])
            heading = functional.pad(told, (0, 0, 1, 0)).index_select(0, batch.heading)
            alike = torch.zeros(len(batch.make_share), TOLD).index_add(0, batch.make, told) * batch.make_share
            afar = up_to, from_on, heading, alike.index_select(0, batch.make)
            heard = torch.cat([state, *near, *means.view(-1, len(told), TOLD), *afar], dim=1)
            state = state + functional.relu(hear(self._drop(heard, batch, _DROPPED)))
        scores = self.head(self._drop(state, batch, _DROPPED))
        return scores[:, 0], scores[:, 1:]

    def _drop_kinds(self, batch: Batch) -> Tensor:
        """The numbers, a page without those of some kinds."""
        if not self.training:
            return batch.numbers
        kept = (torch.rand(batch.pages, 1 + _KINDS.groups) > _KINDS_DROPPED).float()
        kept[:, 0] = 1
        return batch.numbers * kept[:, self.kinds].index_select(0, batch.page)

    def _drop(self, values: Tensor, batch: Batch, share: float) -> Tensor:
        """All blocks of a page lose the same columns."""
        if not self.training:
            return values
        kept = (torch.rand(batch.pages, values.shape[1]) > share).float() / (1 - share)
        return values * kept.index_select(0, batch.page)


class _Page:
    """A page's inputs and labels; -1 is unknown."""

    def __init__(self, sample: Sample, reader: Scaling, rare: Any) -> None:
        self.annotated = sample.annotated
        self.numbers = np.ascontiguousarray(reader.scaled(sample.columns))
        self.places = reader.places(sample.columns).T
        self.first, self.end = ranges(sample.layout)
        self.heading, self.make = sample.layout.heading, sample.layout.make
        self.body, self.weight = sample.body, sample.weight.astype(np.float32)
        self.zone = sample.zone if sample.annotated else np.full(len(sample.body), -1)
        self.zone_weight = (sample.weight * rare[self.zone]).astype(np.float32)
        self.variants = [_Page(variant, reader, rare) for variant in sample.variants]

    def shape(self, random: np.random.Generator) -> _Page:
        """The page as it is, or one of its variants."""
        if self.variants and random.random() < _VARIED:
            return self.variants[random.integers(len(self.variants))]
        return self


class Batch:
    """Pages one after the other."""

    def __init__(self, pages: list[_Page]) -> None:
        sizes = np.array([len(page.body) for page in pages])
        starts = np.cumsum(sizes) - sizes
        count = int(sizes.sum())
        self.pages = len(pages)
        self.sizes = sizes.tolist()
        self.page = torch.from_numpy(np.repeat(np.arange(len(pages)), sizes))
        for name in ("numbers", "places", "body", "weight", "zone", "zone_weight"):
            setattr(self, name, torch.from_numpy(np.concatenate([getattr(page, name) for page in pages])))
        for name in ("first", "end"):
            moved = [getattr(page, name) + start for page, start in zip(pages, starts, strict=True)]
            setattr(self, name, torch.from_numpy(np.concatenate(moved, axis=1).ravel()))
        self.share = (1 / (self.end - self.first).clamp(min=1).float())[:, None]
        headings = [np.where(page.heading < 0, -1, page.heading + start) for page, start in zip(pages, starts, strict=True)]
        self.heading = torch.from_numpy(np.concatenate(headings) + 1)
        makes = np.cumsum([0, *(int(page.make.max()) + 1 for page in pages)])
        self.make = torch.from_numpy(np.concatenate([page.make + start for page, start in zip(pages, makes[:-1], strict=True)]))
        self.make_share = (1 / torch.bincount(self.make, minlength=int(makes[-1])).float())[:, None]
        place, size = np.arange(count) - np.repeat(starts, sizes), np.repeat(sizes, sizes)
        self.inside = [
            torch.from_numpy(((place + step >= 0) & (place + step < size)).astype(np.float32))[:, None] for step in STEPS
        ]


def _train(model: Model, pages: list[_Page], rare: Tensor, random: np.random.Generator) -> Model:
    """The mean of the model's weights over the last part of the training."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=_RATE, weight_decay=_DECAY)
    running, final, taken = copy.deepcopy(model).eval(), copy.deepcopy(model).eval(), 0
    steps = [batch for _ in range(_EPOCHS) for batch in _batches(pages, random)]
    zone_scale = float(np.mean(np.concatenate([page.zone_weight[page.zone >= 0] for page in pages if page.annotated])))
    body_scale = float(np.mean(np.concatenate([page.weight for page in pages])))
    for number, chosen in enumerate(steps):
        done, batch = number / len(steps), Batch(chosen)
        for group in optimizer.param_groups:
            group["lr"] = _RATE * min(1.0, (number + 1) / 30) * (0.03 + 0.97 * (0.5 + 0.5 * math.cos(math.pi * done)))
        body, zones = model.train()(batch)
        loss = _body_loss(body, batch) / body_scale + _zone_loss(zones, batch) / zone_scale
        if done > _TOLD_FROM:
            loss = loss + _told_loss(zones, batch, running, rare) / zone_scale
        optimizer.zero_grad()
        (loss / _BLOCKS * 3).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        _average(running, model, 1 - min(0.98, number / (number + 10)))
        if done > _AVERAGED_FROM:
            taken += 1
            _average(final, model, 1 / taken)
    return final


def _batches(pages: list[_Page], random: np.random.Generator) -> Iterator[list[_Page]]:
    """The pages of an epoch in random order: all that are annotated, and some of the others."""
    shown = [page for page in pages if page.annotated or random.random() < _OTHERS]
    batch: list[_Page] = []
    for i in random.permutation(len(shown)):
        batch.append(shown[i].shape(random))
        if sum(len(page.body) for page in batch) > _BLOCKS:
            yield batch
            batch = []
    if batch:
        yield batch


def _body_loss(scores: Tensor, batch: Batch) -> Tensor:
    known = batch.body >= 0
    wanted = batch.body[known] * (1 - 2 * _BODY_SMOOTHING) + _BODY_SMOOTHING
    loss = functional.binary_cross_entropy_with_logits(scores[known], wanted, reduction="none")
    return (loss * batch.weight[known]).sum()


def _zone_loss(scores: Tensor, batch: Batch) -> Tensor:
    known = batch.zone >= 0
    loss = functional.cross_entropy(scores[known], batch.zone[known], reduction="none", label_smoothing=_SMOOTHING)
    return (loss * batch.zone_weight[known]).sum()


def _told_loss(scores: Tensor, batch: Batch, teacher: Model, rare: Tensor) -> Tensor:
    """On blocks of unknown zone: the zone of which the running mean is sure and which the truth does not speak against."""
    with torch.no_grad():
        sure, told = torch.softmax(teacher(batch)[1], dim=1).max(dim=1)
        agrees = (batch.body < 0) | ((told == BODY) == (batch.body == 1))
        kept = (batch.zone < 0) & (sure > _SURE) & agrees
    loss = functional.cross_entropy(scores[kept], told[kept], reduction="none")
    return _TOLD_WEIGHT * (loss * batch.weight[kept] * rare[told[kept]]).sum()


@torch.no_grad()
def _average(mean: Model, model: Model, share: float) -> None:
    for old, new in zip(mean.parameters(), model.parameters(), strict=True):
        old.lerp_(new, share)
