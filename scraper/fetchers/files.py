"""Saved pages: from paths and addresses to `Page`.

`find_inputs` walks files and folders in a stable order and names every input, those that cannot be read included;
`read_page` reads one of them, with the facts that its sidecar tells. Files that hold many pages (archives) are unfolded
while they are walked; each of their pages is an input of its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from io import BufferedReader, RawIOBase
from itertools import islice
from typing import IO, cast

from scraper.errors import FetchError, NotAPageError, PageError, ReadError, SettingError
from scraper.fetchers.archives.container import open_container
from scraper.fetchers.archives.reading import find_archive_kind, read_archive
from scraper.fetchers.compression import read_bounded
from scraper.fetchers.folders import find_files, reason_of
from scraper.fetchers.names import archive_kind_of, is_page_name
from scraper.fetchers.remote import file_name, find_remote, is_remote, is_web, open_remote
from scraper.fetchers.saved import make_page
from scraper.fetchers.sidecar import read_sidecar
from scraper.page import Page

DEFAULT_MAX_BYTES = 20_000_000
STDIN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRef:
    """A saved page that has not been read yet; small, so that it travels cheaply to the process that reads it."""

    path: str  # as the system wants it, undecodable bytes as surrogates; or an address
    problem: str | None = None  # why it cannot be read, where that is known already

    @property
    def name(self) -> str:
        """The path as it can be printed."""
        return os.fsencode(self.path).decode("utf-8", "replace")


#: A file yet to be read, a page out of an archive or of standard input, or what went wrong with one of those.
Input = InputRef | Page | PageError


def find_inputs(paths: Iterable[str | os.PathLike[str]], *, max_bytes: int = DEFAULT_MAX_BYTES) -> Iterator[Input]:
    """Every input under `paths`, in the order given, folders depth first by name; `-` is standard input.

    A path may be a pattern or the address of a file elsewhere. What cannot be read is an input too, with its problem:
    missing files, dangling links, closed folders.
    """
    for given in paths:
        path = os.fspath(given)
        if path == STDIN:
            yield from _unfold_stdin(max_bytes)
            continue
        for ref in _find_refs(path):
            kind = _kind_of(ref)
            if kind is None:
                yield ref
            else:
                yield from _unfold(ref, kind, max_bytes)


def count_inputs(paths: Iterable[str | os.PathLike[str]]) -> int | None:
    """How many inputs `find_inputs` will give; None where only reading them can tell."""
    total = 0
    for given in paths:
        path = os.fspath(given)
        if path == STDIN or is_remote(path):
            return None
        for ref in _find_refs(path):
            if _kind_of(ref):
                return None
            total += 1
    return total


def read_list(source: str) -> list[str]:
    """The paths in a file, one a line; `-` is standard input. Raises `SettingError` where it cannot be read."""
    try:
        raw = sys.stdin.buffer.read() if source == STDIN else _read(source)
    except OSError as error:
        raise SettingError(f"the list of inputs cannot be read: {reason_of(error)}", source=source) from error
    return [os.fsdecode(line) for line in raw.splitlines() if line.strip()]


def read_page(ref: InputRef, *, max_bytes: int = DEFAULT_MAX_BYTES) -> Page:
    """The page of `ref`, with the facts of its sidecar.

    Raises `ReadError` (missing, closed, damaged), `NotAPageError` (empty, an image, …), `TooLargeError` and, for files
    elsewhere, `FetchError`, each with the input's name.
    """
    try:
        if ref.problem:
            raise (FetchError if is_remote(ref.path) else ReadError)(ref.problem)
        if is_remote(ref.path):
            return _read_remote(ref, max_bytes)
        with open(ref.path, "rb") as stream:
            raw = read_bounded(stream, max_bytes)
        return make_page(raw, ref.name, source="file", facts=read_sidecar(ref.path))
    except OSError as error:
        raise ReadError(reason_of(error), source=ref.name) from error
    except PageError as error:
        error.source = ref.name
        raise


def read_only_page(path: str, *, max_bytes: int = DEFAULT_MAX_BYTES) -> Page:
    """The page at a path, which may be an archive that holds no other. Raises `PageError`."""
    first, *more = islice(find_inputs([path], max_bytes=max_bytes), 2)
    if isinstance(first, PageError):
        raise first
    if more:
        raise NotAPageError("there is more than one page in this; `scraper convert` reads them all", source=path)
    return first if isinstance(first, Page) else read_page(first, max_bytes=max_bytes)


def _find_refs(path: str) -> Iterator[InputRef]:
    found = find_remote(path) if is_remote(path) else find_files(path)
    return (InputRef(path=name, problem=problem) for name, problem in found)


def _kind_of(ref: InputRef) -> str | None:
    """The kind of archive that a file is: by its name, or by its content where the name says nothing at all."""
    if ref.problem:
        return None
    name = file_name(ref.path)
    kind = archive_kind_of(name)
    if kind or is_page_name(name) or is_remote(ref.path) or not os.path.isfile(ref.path):
        return kind
    try:
        with open(ref.path, "rb") as stream:
            return find_archive_kind(stream.peek())
    except OSError:  # whoever reads it will say so
        return None


def _unfold(ref: InputRef, kind: str, max_bytes: int) -> Iterator[Page | PageError]:
    """The pages of an archive."""
    reopen = partial(_open, ref.path)
    try:
        with reopen() as stream:
            yield from read_archive(open_container(stream, ref.name, max_bytes, reopen), kind)
    except OSError as error:
        yield ReadError(reason_of(error), source=ref.name)
    except PageError as error:
        error.source = ref.name
        yield error


def _open(path: str) -> IO[bytes]:
    return open_remote(path) if is_remote(path) else open(path, "rb")


def _unfold_stdin(max_bytes: int) -> Iterator[Page | PageError]:
    """The pages on standard input, and what is wrong with it."""
    raw = sys.stdin.buffer
    stream = raw if isinstance(raw, BufferedReader) else BufferedReader(cast("RawIOBase", raw))
    kind = find_archive_kind(stream.peek())
    try:
        if kind:
            yield from read_archive(open_container(stream, STDIN, max_bytes), kind)
        else:
            yield make_page(read_bounded(stream, max_bytes), STDIN, source="stdin")
    except PageError as error:
        error.source = STDIN
        yield error


def _read_remote(ref: InputRef, max_bytes: int) -> Page:
    """A page elsewhere; its address is the page's own where it says no other and HTTP fetched it."""
    protocol = ref.path.partition("://")[0].lower()
    with open_remote(ref.path) as stream:
        raw = read_bounded(BufferedReader(cast("RawIOBase", stream)), max_bytes)
    page = make_page(raw, ref.name, source=protocol)
    return replace(page, url=page.url or ref.path) if is_web(ref.path) else page


def _read(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()
