"""The journal of an unfinished run: how far its output is good.

It lies beside the output as `NAME.journal`, one JSON object, replaced as a whole; it is written only when the lines
that it counts are on disk, and goes when the run is finished.
"""

from __future__ import annotations

import contextlib
import os

import msgspec

from scraper.errors import WriteError

SUFFIX = ".journal"


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A moment of a run that another run can go on from."""

    fingerprint: str  # of the settings that shape the records
    names: str  # hash of the names of the inputs done, in order
    inputs: int  # done
    failures: int  # among them
    filtered: dict[str, int] = {}  # … and what was left out, by reason
    duplicates: int = 0  # marked as such
    sizes: tuple[int, ...]  # good bytes of each output file


class Journal:
    """The journal of the output at `path`."""

    def __init__(self, path: str) -> None:
        self._path = path + SUFFIX

    def read(self) -> Checkpoint | None:
        """The last checkpoint, None where there is none to go on from."""
        try:
            with open(self._path, "rb") as file:
                return msgspec.json.decode(file.read(), type=Checkpoint)
        except (OSError, msgspec.MsgspecError):
            return None

    def write(self, checkpoint: Checkpoint) -> None:
        """Put `checkpoint` in the place of the last. Raises `WriteError`."""
        new = self._path + ".new"
        try:
            with open(new, "wb") as file:
                file.write(msgspec.json.encode(checkpoint))
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, self._path)
        except OSError as error:
            raise WriteError(error.strerror or str(error), source=self._path) from error

    def remove(self) -> None:
        """The run is finished, or begins anew."""
        with contextlib.suppress(FileNotFoundError):
            os.remove(self._path)
