"""Tar archives (POSIX pax, ustar, GNU), read as a stream; what is held is one page and the sidecars beside it.

The library takes a damaged header for the end of the archive; here it is an error.
"""

from __future__ import annotations

import os
import tarfile
from collections import deque
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from typing import IO, Self, cast

from scraper.errors import PageError, ReadError
from scraper.fetchers.archives.container import CHUNK, CheckedStream, Container, PieceReader
from scraper.fetchers.archives.members import Member
from scraper.fetchers.names import is_page_name
from scraper.fetchers.sidecar import SHARED_NAME, SUFFIX, names_beside

_ERRORS = (tarfile.TarError, OSError, EOFError, ValueError)
_MAX_SIDECAR = 1_000_000  # bytes


def tar_members(container: Container) -> Iterator[Member]:
    """The files in a tar archive. Raises `ReadError` where it is damaged or cut, after all members before that place.

    A page waits for its sidecar until the next page or folder, so a sidecar counts wherever it lies in its folder, if no
    other page lies between.
    """
    folder = _Folder("")
    try:
        for info, stream in _files(container):
            name = info.name.removeprefix("./")
            is_page = info.isreg() and is_page_name(name)
            if folder.name != os.path.dirname(name):
                yield from folder.leave()
                folder = _Folder(os.path.dirname(name))
            if is_page:
                folder.pages += 1
                yield from folder.leave()
                folder.waiting = _TarMember(name, BytesIO(stream.read(container.max_bytes + 1)))
            elif name.endswith(SUFFIX) or os.path.basename(name) == SHARED_NAME:
                folder.sidecars.append((name, stream.read(_MAX_SIDECAR)))
            else:
                yield _TarMember(name, stream, _problem(info))
    except PageError:
        yield from folder.leave()
        raise
    yield from folder.leave()


class _TarMember(Member):
    def __init__(self, name: str, stream: BufferedReader | BytesIO, problem: str | None = None) -> None:
        super().__init__(name, problem)
        self._stream = stream
        self.sidecar: bytes | None = None

    def open(self) -> BufferedReader:
        return self._stream if isinstance(self._stream, BufferedReader) else BufferedReader(self._stream)

    def read_sidecar(self) -> bytes | None:
        return self.sidecar


class _Folder:
    """The folder in hand: the page that waits, and the sidecars seen last."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pages = 0
        self.waiting: _TarMember | None = None
        self.sidecars: deque[tuple[str, bytes]] = deque(maxlen=2)

    def leave(self) -> Iterator[Member]:
        """The page that waits, with its sidecar where that was seen."""
        member, self.waiting = self.waiting, None
        if member is None:
            return
        shared = [os.path.join(self.name, SHARED_NAME)] if self.pages == 1 else []
        seen = dict(self.sidecars)
        member.sidecar = next((seen[name] for name in (*names_beside(member.name), *shared) if name in seen), None)
        yield member


class _Header(tarfile.TarInfo):
    """A header that does not pass over damage: the library stops without a word where one after the first is unreadable."""

    @classmethod
    def fromtarfile(cls, tarfile_: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tarfile_)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]  # the types do not know it
            raise
        except tarfile.HeaderError as error:
            raise ReadError(f"the archive is damaged or cut: {error}, where a header should be") from error


def _files(container: Container) -> Iterator[tuple[tarfile.TarInfo, BufferedReader]]:
    """What is no folder, with its bytes (none for links)."""
    try:
        pieces = cast("IO[bytes]", PieceReader(container.stream))
        with tarfile.open(fileobj=pieces, mode="r|", tarinfo=_Header, errors="replace") as archive:
            while info := archive.next():
                archive.members.clear()  # type: ignore[attr-defined]  # the library would hold them all
                file = None if info.isdir() else archive.extractfile(info) if info.isreg() else BytesIO()
                if file:
                    yield info, BufferedReader(CheckedStream(file, None, _ERRORS), CHUNK)
    except _ERRORS as error:
        raise ReadError(f"the archive is damaged or cut: {error}") from error


def _problem(info: tarfile.TarInfo) -> str | None:
    if info.issym() or info.islnk():
        return f"a link to {info.linkname}, which is not followed in an archive"
    return None if info.isreg() else "not a file"
