"""The throttle on a clock of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from scraper.fetchers.throttle import HostRestsError, Throttle, backoff_s, retry_after_s

HOST = "pier.example"


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def run(throttle: Throttle, clock: Clock, *, seconds: float = 0.0, host: str = HOST) -> None:
    async def exchange() -> None:
        async with throttle.slot(host):
            clock.now += seconds

    asyncio.run(exchange())


@pytest.fixture
def clock() -> Clock:
    return Clock()


def make(clock: Clock, delay_s: float = 2.0) -> Throttle:
    return Throttle(delay_s, longest_wait_s=10.0, clock=clock)


def test_the_delay_runs_from_the_end_of_an_exchange(clock: Clock) -> None:
    throttle = make(clock)
    assert throttle.wait_s(HOST) == 0
    run(throttle, clock, seconds=3.0)
    assert throttle.wait_s(HOST) == 2.0
    assert throttle.wait_s("other.example") == 0


@pytest.mark.parametrize(
    ("change", "wait_s"),
    [
        (lambda t: setattr(t.pace(HOST), "crawl_delay_s", 7.0), 7.0),
        (lambda t: t.note_answer(HOST, 0.1), 2.0),
        (lambda t: t.note_answer(HOST, 4.0), 4.0),
        (lambda t: t.note_answer(HOST, 400.0), 30.0),
        (lambda t: t.set_delay(HOST, 5.0), 5.0),
        (lambda t: t.rest(HOST, 9.0), 9.0),
    ],
)
def test_the_largest_wish_counts(clock: Clock, change: Callable[[Throttle], None], wait_s: float) -> None:
    throttle = make(clock)
    run(throttle, clock)
    change(throttle)
    clock.now += throttle.wait_s(HOST) if throttle.wait_s(HOST) < 9.0 else 0.0
    if throttle.wait_s(HOST) == 0:
        run(throttle, clock)
    assert throttle.wait_s(HOST) == wait_s


def test_nobody_waits_longer_than_the_longest_wait(clock: Clock) -> None:
    throttle = make(clock)
    throttle.rest(HOST, 10.5)
    with pytest.raises(HostRestsError, match="left alone for another 10 s") as caught:
        run(throttle, clock)
    assert caught.value.retryable


def test_different_pages_that_fail_in_a_row_rest_the_host_ever_longer(clock: Clock) -> None:
    throttle = make(clock)
    waits = []
    for number in range(12):
        throttle.note_failure(HOST, f"http://{HOST}/{number}")
        waits.append(throttle.wait_s(HOST))
    assert waits[:4] == [0.0] * 4
    assert waits[4] >= 1.0
    assert waits[-1] > 60.0
    throttle.note_answer(HOST, 0.1)
    clock.now += waits[-1]
    throttle.note_failure(HOST, f"http://{HOST}/0")
    assert throttle.wait_s(HOST) == 0


def test_one_page_that_fails_again_and_again_does_not(clock: Clock) -> None:
    throttle = make(clock)
    for _ in range(50):
        throttle.note_failure(HOST, f"http://{HOST}/broken")
    assert throttle.wait_s(HOST) == 0


def test_one_exchange_at_a_time() -> None:
    throttle = Throttle(0.0)
    inside = most = 0

    async def exchange() -> None:
        nonlocal inside, most
        async with throttle.slot(HOST):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.001)
            inside -= 1

    async def all_at_once() -> None:
        await asyncio.gather(*(exchange() for _ in range(10)))

    asyncio.run(all_at_once())
    assert most == 1


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        (" 30 ", 30.0),
        ("Mon, 23 Nov 2026 06:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 05:00:00 GMT", 0.0),
        ("999999999999", 604_800.0),
        ("-5", None),
        ("1.5", None),
        ("", None),
        (None, None),
        ("٣", None),
        ("later", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after_s(value, 1_795_413_600.0) == seconds


def test_backoff_doubles_with_jitter_up_to_its_bound() -> None:
    for attempt, whole in ((1, 1.0), (2, 2.0), (5, 16.0), (9, 60.0)):
        waits = [backoff_s(attempt, 1.0) for _ in range(50)]
        assert whole / 2 <= min(waits) <= max(waits) <= whole
        assert len(set(waits)) > 1
