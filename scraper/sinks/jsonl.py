"""JSON Lines files that are whole or absent.

Lines go to `NAME.part`, which takes the name only when the last line is on disk; what stood under the name before stays
until then. A sink that opens a `.part` again goes on after the bytes that are known to be good.
"""

from __future__ import annotations

import errno
import fcntl
import os
from typing import BinaryIO, Protocol

from scraper.dataset.fields import Fields
from scraper.errors import SettingError
from scraper.sinks.formats import stem_of
from scraper.sinks.whole_files import sync_folder, write_errors

PART_SUFFIX = ".part"


class Sink(Protocol):
    """Where lines go."""

    def write(self, line: bytes) -> None:
        """Add one line, given without its newline. Raises `WriteError`."""

    def sync(self) -> int:
        """Bring all lines to disk; how many bytes that makes. Raises `WriteError`."""

    def finish(self) -> None:
        """The last line is written. Raises `WriteError`."""

    def close(self) -> None:
        """Let go of the file, finished or not."""


class FileSink:
    """A regular file."""

    def __init__(self, path: str, *, keep: int = 0) -> None:
        """Go on after the first `keep` bytes of the part that is there. Raises `SettingError`."""
        self._path = path
        self._part = path + PART_SUFFIX
        self._file = _open(self._part)
        self._file.truncate(keep)
        self._file.seek(keep)

    def write(self, line: bytes) -> None:
        with write_errors(self._part):
            self._file.write(line + b"\n")

    def sync(self) -> int:
        with write_errors(self._part):
            self._file.flush()
            os.fsync(self._file.fileno())
        return self._file.tell()

    def finish(self) -> None:
        self.sync()
        with write_errors(self._path):
            os.replace(self._part, self._path)
            sync_folder(os.path.dirname(self._path))

    def close(self) -> None:
        with write_errors(self._part):  # what is still in memory may not fit
            self._file.close()


class StreamSink:
    """Standard output, a pipe or a device: lines go out as they come."""

    def __init__(self, stream: BinaryIO, name: str, fields: Fields) -> None:
        self._stream = stream
        self._name = name
        self._fields = fields
        self._size = 0

    def write(self, line: bytes) -> None:
        with write_errors(self._name):
            self._size += self._stream.write(self._fields.cut_line(line) + b"\n")

    def sync(self) -> int:
        with write_errors(self._name):
            self._stream.flush()
        return self._size

    def finish(self) -> None:
        self.sync()

    def close(self) -> None:
        """The stream belongs to whoever opened it."""


class NoSink:
    """Nowhere: for failures of a run whose output is a stream; they are logged all the same."""

    def write(self, line: bytes) -> None:
        """Nothing to keep."""

    def sync(self) -> int:
        return 0

    def finish(self) -> None:
        """Nothing to end."""

    def close(self) -> None:
        """Nothing to close."""


def part_path(path: str) -> str:
    """The unfinished file of `path`."""
    return path + PART_SUFFIX


def part_size(path: str) -> int:
    """Size of the unfinished file of `path` in bytes, -1 where there is none."""
    try:
        return os.stat(path + PART_SUFFIX).st_size
    except FileNotFoundError:
        return -1


def failures_path(path: str) -> str:
    """Where the failures of a run go whose records go to `path`.

    >>> failures_path("out/news.jsonl"), failures_path("news.parquet"), failures_path("news")
    ('out/news.failures.jsonl', 'news.failures.jsonl', 'news.failures.jsonl')
    """
    return stem_of(path) + ".failures.jsonl"


def _open(path: str) -> BinaryIO:
    """Open for writing without cutting, and lock: two runs on one output would tear each other's lines."""
    try:
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666), "r+b", buffering=1 << 20)
    except OSError as error:
        raise SettingError(f"cannot be written: {error.strerror}", source=path) from error
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # unlike `flock`, not passed on to forked workers
    except OSError as error:
        file.close()
        if error.errno in (errno.EAGAIN, errno.EACCES):
            raise SettingError("another run writes to this output", source=path) from error
        raise SettingError(f"cannot be locked: {error.strerror}", source=path) from error
    return file
