"""The error tree: every failure a user can meet, and what it means for the run.

    ScraperError                 base; carries input, stage and reason
    ├── SettingError             a flag, file or option is wrong: stop, exit 2
    ├── PageError                one page failed: a failure line, the run goes on
    │   ├── FetchError           the page could not be had (network, status, robots, …)
    │   ├── ReadError            the saved file could not be read (missing, damaged, no permission)
    │   ├── NotAPageError        the bytes are no page: an image, an archive, nothing at all
    │   ├── TooLargeError        beyond a limit that a setting raises
    │   ├── ExtractError         a stage gave up on the page
    │   ├── WorkerDiedError      the process at work on the page died
    │   ├── PageTimeoutError     the page took longer than its time budget
    │   └── PageMemoryError      the page took more than its memory budget
    ├── WriteError               the output cannot be written: stop, exit 1
    ├── EngineError              the worker processes do not run: stop, exit 1
    └── RecordError              our own record breaks our own schema: a bug, stop

A field that was found but could not be read is no error: the field is null and `quality.warnings` keeps the raw text.
"""

from __future__ import annotations


class ScraperError(Exception):
    """Base of all errors raised on purpose.

    `source` names the input (a path, a URL or "-"), `stage` the step that failed.
    """

    stage = "scrape"

    def __init__(self, reason: str, *, source: str | None = None, stage: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.source = source
        if stage is not None:
            self.stage = stage

    def __str__(self) -> str:
        where = f"{self.source}: " if self.source else ""
        return f"{where}{self.stage}: {self.reason}"

    # Exceptions with keyword-only state need help to cross a process boundary.
    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.reason, dict(self.__dict__)))


def _rebuild(kind: type[ScraperError], reason: str, state: dict[str, object]) -> ScraperError:
    error = kind.__new__(kind)
    Exception.__init__(error, reason)
    error.__dict__.update(state)
    return error


class SettingError(ScraperError):
    """A flag, a settings file or an outlet file is wrong; nothing was done."""

    stage = "settings"


class WriteError(ScraperError):
    """The output cannot be written: the disk is full, the folder is closed. What is written so far stays resumable."""

    stage = "write"


class EngineError(ScraperError):
    """The worker processes cannot be started."""

    stage = "engine"


class PageError(ScraperError):
    """One page failed. `retryable` says whether the same request may succeed later."""

    stage = "page"
    retryable = False


class FetchError(PageError):
    """The page could not be fetched; `outcome` is the class of what happened (see `scraper.page.OUTCOMES`)."""

    stage = "fetch"

    def __init__(
        self,
        reason: str,
        *,
        source: str | None = None,
        outcome: str = "error",
        status: int | None = None,
        retryable: bool = False,
    ) -> None:
        super().__init__(reason, source=source)
        self.outcome = outcome
        self.status = status
        self.retryable = retryable


class ReadError(PageError):
    """A saved page could not be read: missing, no permission, damaged compression."""

    stage = "read"


class NotAPageError(PageError):
    """The bytes hold no page: empty, an image, an archive of a kind we do not read."""

    stage = "read"


class TooLargeError(PageError):
    """The page is larger than `limit` bytes (see `Limits.max_bytes`, `--max-bytes`)."""

    stage = "read"


class ExtractError(PageError):
    """A stage could not work on the page; the cause is chained."""

    stage = "extract"


class RecordError(ScraperError):
    """Our own record breaks our own schema. Always a bug."""

    stage = "record"


class WorkerDiedError(PageError):
    """The process at work on the page died: out of memory, killed, or crashed in native code."""

    stage = "extract"
    retryable = True


class PageTimeoutError(PageError):
    """The page took longer than its time budget (`--page-timeout`) and was stopped."""

    stage = "extract"


class PageMemoryError(PageError):
    """The process at work on the page took more memory than it may (`--page-memory`) and was stopped."""

    stage = "extract"
