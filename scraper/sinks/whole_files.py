"""Files that are whole or absent: written under another name, brought to disk, then named."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from scraper.errors import WriteError

TEMPORARY_SUFFIX = ".tmp"


@contextmanager
def write_errors(name: str) -> Iterator[None]:
    """The system's errors as ours, but for a reader that has enough: that ends the program without a word."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WriteError(error.strerror or str(error), source=name) from error


class WholeFile:
    """A file that gets its name at `finish`; until then it is `NAME.tmp`."""

    def __init__(self, path: str) -> None:
        """Raises `WriteError`."""
        self.path = path
        self._temporary = path + TEMPORARY_SUFFIX
        with write_errors(path):
            self.stream: BinaryIO = open(self._temporary, "wb", buffering=1 << 20)  # noqa: SIM115 - closed by `close`

    def finish(self) -> None:
        """Bring all to disk and give the file its name. Raises `WriteError`."""
        with write_errors(self.path):
            self.stream.flush()
            os.fsync(self.stream.fileno())
            self.stream.close()
            os.replace(self._temporary, self.path)
            sync_folder(os.path.dirname(self.path))

    def close(self) -> None:
        """Let go of the file; one that is not finished goes."""
        with suppress(OSError):  # what is still in memory may not fit: it goes with the file
            self.stream.close()
        if os.path.exists(self._temporary):
            os.remove(self._temporary)


def write_whole(path: str, content: bytes) -> None:
    """Put `content` in the place of what is at `path`, at once. Raises `WriteError`."""
    file = WholeFile(path)
    try:
        with write_errors(path):
            file.stream.write(content)
        file.finish()
    finally:
        file.close()


def sync_folder(folder: str) -> None:
    """Make names given in `folder` last through a power cut."""
    descriptor = os.open(folder or ".", os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
