"""The pool of workers: a page that kills its worker, or never ends, costs itself alone."""

from __future__ import annotations

import asyncio
import os
import signal
import time

import pytest

from scraper.crawl.workers import Workers
from scraper.errors import ExtractError


def work(task: int) -> int:
    """Twice the task; -1 dies, -2 hangs, -3 raises."""
    if task == -1:
        os.kill(os.getpid(), signal.SIGKILL)
    if task == -2:
        time.sleep(60)
    if task == -3:
        raise ValueError("three")
    return 2 * task


async def run_all(tasks: list[int]) -> list[int | BaseException]:
    workers = Workers(2, budget_s=3.0)
    try:
        return await asyncio.gather(*(workers.run(work, task) for task in tasks), return_exceptions=True)
    finally:
        workers.close()


def test_death_and_hanging_cost_one_page_each() -> None:
    results = asyncio.run(run_all([1, 2, -1, 3, -2, 4, -3, 5]))
    assert [r for r in results if isinstance(r, int)] == [2, 4, 6, 8, 10]
    died, hung, raised = (results[i] for i in (2, 4, 6))
    assert isinstance(died, ExtractError)
    assert "died" in died.reason
    assert isinstance(hung, ExtractError)
    assert "not done within 3 s" in hung.reason
    assert isinstance(raised, ValueError)


def test_threads_serve_where_no_processes_are_wanted() -> None:
    async def run() -> int:
        workers = Workers(0)
        try:
            return await workers.run(work, 21)
        finally:
            workers.close()

    assert asyncio.run(run()) == 42


def test_the_budget_must_be_met_in_a_quarantine_too() -> None:
    with pytest.raises(ExtractError, match="not done"):
        asyncio.run(_hang())


async def _hang() -> None:
    workers = Workers(1, budget_s=0.8)
    try:
        await workers.run(work, -2)
    finally:
        workers.close()
