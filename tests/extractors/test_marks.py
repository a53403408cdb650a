"""What is looked for in names of classes."""

from __future__ import annotations

import pytest

from scraper.extractors import marks


@pytest.mark.parametrize("word", [word for field, words in marks._WORDS.items() if field != "foreign" for word in words])
def test_every_telling_word_is_found(word: str) -> None:
    assert any(stem in word for stem in marks._TELLING)
