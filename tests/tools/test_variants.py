"""Variants of a labelled page: fewer parts, names and tags, and each block with the label that it has on the page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from variants import make_variants

from samples import Sample, read_own_samples

_PARTS = (
    ("navigation", '<nav class="menu"><a href="/a">News of the coast</a> <a href="/b">Sport of the coast</a></nav>'),
    ("title", "<h1>A crane for the quay</h1>"),
    ("body", *(f'<p class="prose">Paragraph {n} of the crane, which came on Monday.</p>' for n in range(12))),
    ("related", '<div class="more"><h3>Read also</h3><ul><li><a href="/c">The old crane</a></li></ul></div>'),
    ("footer", '<footer id="foot"><p>Imprint of the Quay</p></footer>'),
)


def _sample(folder: Path) -> Sample:
    parts = "".join(f"<!--zone:{zone}-->{''.join(html)}" for zone, *html in _PARTS)
    (folder / "crane.html").write_text(f"<html><body>{parts}</body></html>", encoding="utf-8")
    return read_own_samples(folder)[0]


def test_blocks_keep_their_labels(tmp_path: Path) -> None:
    sample = _sample(tmp_path)
    zone_of = dict(zip(sample.document.blocks.text, sample.zone.tolist(), strict=True))
    variants = make_variants(sample, 12, seed=1)
    assert variants
    for variant in variants:
        texts = variant.document.blocks.text
        assert len(texts) == len(variant.zone) == len(variant.weight) == len(variant.body)
        assert np.isfinite(variant.weight).all()
        assert [zone_of[text] for text in texts] == variant.zone.tolist()


def test_they_differ_from_the_page(tmp_path: Path) -> None:
    sample = _sample(tmp_path)
    variants = make_variants(sample, 12, seed=1)
    assert min(len(variant.zone) for variant in variants) < len(sample.zone)
    classes = [{held.get("class") for held in variant.document.nodes.attributes} - {None} for variant in variants]
    assert min(map(len, classes)) == 0
    assert any("prose" in found for found in classes)


def test_the_same_seed_gives_the_same(tmp_path: Path) -> None:
    sample = _sample(tmp_path)
    one, other = (make_variants(sample, 4, seed=3) for _ in range(2))
    assert [v.document.page.body for v in one] == [v.document.page.body for v in other]
