"""One process at a time: an advisory lock that ends with its process, however that ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from scraper.errors import SettingError


def lock_file(file: BinaryIO, path: Path) -> None:
    """Lock an open file until it is closed. Raises `SettingError` where another process has it."""
    try:
        import fcntl
    except ImportError:  # no such locks on this system: its users run one crawl at a time
        return
    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise SettingError("is in use by another process", source=str(path)) from error


class StateLock:
    """The right to change a state file: held on a file beside it, which names the process that has it."""

    def __init__(self, state: Path) -> None:
        path = state.with_name(state.name + ".lock")
        try:
            self._file: BinaryIO = open(path, "a+b")  # noqa: SIM115 - held open as long as the lock
        except OSError as error:
            raise SettingError(f"cannot be written: {error.strerror}", source=str(path)) from error
        try:
            lock_file(self._file, state)
        except SettingError as error:
            self._file.seek(0)
            holder = self._file.read(20).decode("ascii", "replace").strip()
            self._file.close()
            raise SettingError(f"is in use by another process ({holder or 'unnamed'})", source=str(state)) from error
        self._file.truncate(0)
        self._file.write(str(os.getpid()).encode())
        self._file.flush()

    def release(self) -> None:
        """Give the lock up."""
        self._file.close()
