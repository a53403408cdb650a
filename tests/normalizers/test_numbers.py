"""Counts as printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normalizers.numbers import find_count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,977 comments", 1977), ("1.977 Kommentare", 1977), ("1 977 commentaires", 1977),
        ("1\u202f977 commentaires", 1977), ("1’977", 1977),
        ("12,345,678", 12345678), ("Comments (0)", 0), ("Comments(12)", 12), ("3 تعليقات", 3), ("٣ تعليقات", 3),
        ("۱۲ نظر", 12), ("৫টি মন্তব্য", 5),
        ("1.2K", 1200), ("1.2k comments", 1200), ("3.4M", 3400000), ("2,5 тыс.", 2500), ("12 тыс. просмотров",
        12000), ("10万", 100000), ("1.5만", 15000),
        ("5 Mio.", 5000000), ("View all 5 comments", 5), ("0", 0), ("(7)", 7), ("2 mil visitas", 2000),
        ("Comments", None), ("", None), ("12:30", None), ("3/5", None), ("4.5 stars", None), ("20%", None),
        ("2024-03-05", None), ("COVID-19", None),
        ("192.168.1.1", None), ("٬", None), ("9" * 30, None),
    ],
)  # fmt: skip
def test_find_count(text: str, expected: int | None) -> None:
    assert find_count(text) == expected


@given(st.text(max_size=40))
def test_any_text_gives_a_count_or_none(text: str) -> None:
    count = find_count(text)
    assert count is None or count >= 0


@given(st.integers(0, 10**9), st.sampled_from([",", ".", "\u202f", "’"]))
def test_a_grouped_number_is_read_back(number: int, separator: str) -> None:
    assert find_count(f"{number:,}".replace(",", separator)) == number
