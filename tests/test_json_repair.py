"""JSON that pages get wrong, one slip a row."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.json_repair import read_json

ARTICLE = {"@type": "NewsArticle", "headline": "A bridge opens"}
RIGHT = '{"@type": "NewsArticle", "headline": "A bridge opens"}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(RIGHT, [ARTICLE], id="right"),
        pytest.param(f"<!-- {RIGHT} -->", [ARTICLE], id="html-comment"),
        pytest.param(f"//<![CDATA[\n{RIGHT}\n//]]>", [ARTICLE], id="cdata"),
        pytest.param(f"/* <![CDATA[ */ {RIGHT} /* ]]> */", [ARTICLE], id="cdata-in-comments"),
        pytest.param(RIGHT + ";", [ARTICLE], id="semicolon"),
        pytest.param(RIGHT.replace("}", ",}"), [ARTICLE], id="trailing-comma"),
        pytest.param("[" + RIGHT + ", ]", [[ARTICLE]], id="trailing-comma-in-list"),
        pytest.param(RIGHT.replace(",", ",,"), [ARTICLE], id="two-commas"),
        pytest.param(RIGHT.replace("A bridge", "A\tbridge"), [{**ARTICLE, "headline": "A\tbridge opens"}], id="tab"),
        pytest.param(RIGHT.replace("A bridge", "A\nbridge"), [{**ARTICLE, "headline": "A\nbridge opens"}], id="newline"),
        pytest.param(RIGHT.replace("bridge", "bridge\\'s"), [{**ARTICLE, "headline": "A bridge's opens"}], id="escape"),
        pytest.param(RIGHT.replace("bridge", '"bridge"'), [{**ARTICLE, "headline": 'A "bridge" opens'}], id="quotes"),
        pytest.param(RIGHT.replace('"', "&quot;"), [ARTICLE], id="entities"),
        pytest.param(RIGHT + RIGHT, [ARTICLE, ARTICLE], id="two-values"),
        pytest.param(RIGHT.replace(", ", "\n"), [ARTICLE], id="missing-comma"),
        pytest.param(RIGHT[:-1], [ARTICLE], id="cut-brace"),
        pytest.param(RIGHT[:-8], [{**ARTICLE, "headline": "A bridge"}], id="cut-in-string"),
        pytest.param('{"a": [1, {"b": "c", "d', [{"a": [1, {"b": "c"}]}], id="cut-in-key"),
        pytest.param('{"a": "keep, ]}", "b": 1,}', [{"a": "keep, ]}", "b": 1}], id="comma-in-string-stays"),
        pytest.param("", [], id="empty"),
        pytest.param("window.dataLayer = [];", [[]], id="assignment"),
        pytest.param("no data at all", [], id="prose"),
    ],
)
def test_read_json(text: str, expected: list[Any]) -> None:
    assert read_json(text) == expected


def test_a_huge_broken_script_is_given_up() -> None:
    assert read_json("{" + "x" * 3_000_000) == []


@given(st.text(max_size=200))
def test_nothing_raises(text: str) -> None:
    read_json(text)


@given(st.integers(0, len(RIGHT) - 1))
def test_a_cut_article_never_gains_words(at: int) -> None:
    for value in read_json(RIGHT[:at]):
        assert isinstance(value, dict)
        assert all(str(text) in RIGHT for text in value.values())
