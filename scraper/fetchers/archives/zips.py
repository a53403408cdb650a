"""Zip archives (APPNOTE 6.3): their members, in the order of their directory, which is all that is held of them.

Nothing is ever written under a member's name.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from io import BufferedReader
from lzma import LZMAError
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from scraper.errors import ReadError
from scraper.fetchers.archives.container import CHUNK, CheckedStream, Container
from scraper.fetchers.archives.members import Member
from scraper.fetchers.names import is_page_name
from scraper.fetchers.sidecar import SHARED_NAME, names_beside

#: What `zipfile` raises on members: damage, a password, a method it does not know.
_ERRORS = (BadZipFile, zlib.error, LZMAError, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


def zip_members(container: Container) -> Iterator[Member]:
    """The files in a zip archive. Raises `ReadError` where its directory cannot be read."""
    with ExitStack() as stack:
        file: IO[bytes] = container.stream
        if not file.seekable():
            file = stack.enter_context(tempfile.TemporaryFile())
            shutil.copyfileobj(container.stream, file, CHUNK)
        try:
            archive = stack.enter_context(ZipFile(file))
        except _ERRORS as error:
            raise ReadError(f"the archive is damaged or cut: {error}") from error
        infos = [info for info in archive.infolist() if not info.is_dir()]
        pages = Counter(os.path.dirname(info.filename) for info in infos if is_page_name(info.filename))
        for info in infos:
            yield _ZipMember(info.filename, archive, info, container, pages)


class _ZipMember(Member):
    def __init__(self, name: str, archive: ZipFile, info: ZipInfo, container: Container, pages: Counter[str]) -> None:
        super().__init__(name)
        self._archive = archive
        self._info = info
        self._container = container
        self._pages = pages  # in each folder

    def open(self) -> BufferedReader:
        return self._open(self._info)

    def read_sidecar(self) -> bytes | None:
        names = names_beside(self.name)
        folder = os.path.dirname(self.name)
        if self._pages[folder] == 1:
            names.append(os.path.join(folder, SHARED_NAME))
        for name in names:
            try:
                info = self._archive.getinfo(name)
            except KeyError:
                continue
            with self._open(info) as stream:
                return stream.read(self._container.max_bytes)
        return None

    def _open(self, info: ZipInfo) -> BufferedReader:
        try:
            inner = self._archive.open(info)
        except _ERRORS as error:
            raise ReadError(f"cannot be unpacked: {error}") from error
        return BufferedReader(CheckedStream(inner, self._container.meter, _ERRORS), CHUNK)
