"""Words of many lines as numbers: which word is where, whatever the lines."""

from __future__ import annotations

from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from scraper.zones.tagger.hashes import hash_words

WORDS = st.lists(st.text("aé漢0", min_size=1, max_size=4), max_size=4)


@given(st.lists(WORDS, min_size=1, max_size=6), st.sampled_from((" ", "  ")))
def test_each_word_of_each_line_is_hashed(lines: list[list[str]], gap: str) -> None:
    hashes, lengths, sizes = hash_words("".join(gap.join(line) + "\n" for line in lines).encode())
    words = [word.encode() for line in lines for word in line]
    assert hashes.tolist() == [crc32(word) for word in words]
    assert lengths.tolist() == [len(word) for word in words]
    assert sizes.tolist() == [len(line) for line in lines]


def test_blanks_at_the_ends_of_a_line_are_no_words() -> None:
    assert hash_words(b" \n one \n\n").sizes.tolist() == [0, 1, 0]
