"""Files that grow line by line, never by half a line: appended to, fsync'd, cut back to the last commit after a crash.

The length that is committed lives in the state, not here. Each file is locked while it is open, so that two crawls do
not write to one.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from scraper.crawl.locks import lock_file
from scraper.errors import SettingError


class AppendFile:
    """A file opened for appending after `committed` bytes; what lies beyond is of a crashed run and cut off.

    `committed` None: the file is new to the state; whatever it holds stays, if it ends with a whole line.
    """

    def __init__(self, path: Path, committed: int | None) -> None:
        self.path = path
        is_new = not path.exists()
        try:
            self._file: BinaryIO = open(path, "r+b" if not is_new else "x+b")  # noqa: SIM115 - closed by `close`
        except OSError as error:
            raise SettingError(f"cannot be written: {error.strerror}", source=str(path)) from error
        try:
            lock_file(self._file, path)
            self.offset = self._cut(committed)
        except BaseException:
            self._file.close()
            raise
        if is_new:
            sync_folder(path.parent)

    def _cut(self, committed: int | None) -> int:
        size = self._file.seek(0, os.SEEK_END)
        if committed is not None and size > committed:
            self._file.truncate(committed)
            os.fsync(self._file.fileno())
            size = committed
        # A file shorter than the state says was rotated or cut by its owner, which is his right; half a line is not.
        if size:
            self._file.seek(size - 1)
            if self._file.read(1) != b"\n":
                raise SettingError("does not end with a whole line; move it away or mend it", source=str(self.path))
        self._file.seek(size)
        return size

    def append(self, lines: Sequence[bytes]) -> None:
        """Write lines and force them to the disk."""
        if not lines:
            return
        data = b"".join(line + b"\n" for line in lines)
        self._file.write(data)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.offset += len(data)

    def close(self) -> None:
        """Close the file and give up its lock."""
        self._file.close()


def sync_folder(folder: Path) -> None:
    """Make a new file's name last through a power cut."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def failures_path(output: Path) -> Path:
    """Where the failures beside `output` go: OUT.jsonl has OUT.failures.jsonl.

    >>> failures_path(Path("news/out.jsonl")).as_posix()
    'news/out.failures.jsonl'
    """
    return output.with_name(output.name.removesuffix(".jsonl") + ".failures.jsonl")
