"""How far a long run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from scraper.logs import FACTS, set_up_logs

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

logger = logging.getLogger(__name__)

LINE_EVERY_S = 10.0
DRAW_EVERY_S = 0.1


class Progress(Protocol):
    """Told of every input done."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def update(self, done: int, failed: int) -> None:
        """`done` inputs are done in all, `failed` of them without a record."""


class LineProgress:
    """A log line every ten seconds."""

    def __init__(self) -> None:
        self._start = self._last = time.monotonic()
        self._first: int | None = None  # done before the first update: those of an interrupted run

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        """Nothing to undo."""

    def update(self, done: int, failed: int) -> None:
        now = time.monotonic()
        if self._first is None:
            self._first = done - 1
        if now - self._last < LINE_EVERY_S:
            return
        self._last = now
        rate = (done - self._first) / (now - self._start)
        facts = {"inputs": done, "failures": failed, "inputs_per_s": round(rate, 1)}
        logger.info("%d inputs, %d failures, %.1f inputs/s", done, failed, rate, extra={FACTS: facts})


class BarProgress:
    """A bar, drawn in the caller's thread: workers are forked, and forking is safe only while there is one thread."""

    def __init__(self, total: int | None, level: int) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            SpinnerColumn,
            TextColumn,
            TimeRemainingColumn,
        )

        self._console = Console(stderr=True)
        self._bar: Bar = Progress(
            SpinnerColumn(),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[failed]} failed"),
            TimeRemainingColumn(elapsed_when_finished=True),
            console=self._console,
            auto_refresh=False,
            transient=True,
        )
        self._task = self._bar.add_task("", total=total, failed=0)
        self._level = level
        self._drawn = 0.0

    def __enter__(self) -> Self:
        self._bar.start()
        # While the bar is there, rich redirects standard error so that log lines appear above it.
        set_up_logs(level=self._level, stream=sys.stderr)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._bar.stop()
        set_up_logs(level=self._level)

    def update(self, done: int, failed: int) -> None:
        now = time.monotonic()
        if now - self._drawn >= DRAW_EVERY_S:
            self._drawn = now
            self._bar.update(self._task, completed=done, failed=failed)
            self._bar.refresh()


def make_progress(count: Callable[[], int | None], *, level: int, is_json: bool) -> Progress:
    """A bar where standard error is a terminal, else lines. `count` tells the total; only a bar asks for it."""
    return BarProgress(count(), level) if sys.stderr.isatty() and not is_json else LineProgress()
