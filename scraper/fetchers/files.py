"""Saved pages: from paths to `Page`.

`find_inputs` walks files and folders in a stable order and names every input, those that cannot be read included;
`read_page` reads one of them, with the facts that its sidecar tells. Files that hold many pages (archives) are unfolded
by `EXPANDERS`; each of their pages is an input of its own.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader, RawIOBase
from typing import cast

from scraper.errors import NotAPageError, PageError, ReadError, SettingError
from scraper.fetchers.archives import read_archive
from scraper.fetchers.compression import read_bounded
from scraper.fetchers.names import TEXT_SUFFIXES, is_page_name, suffix_of
from scraper.fetchers.sidecar import read_sidecar
from scraper.fetchers.signatures import find_foreign_kind
from scraper.page import Page

DEFAULT_MAX_BYTES = 20_000_000
STDIN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRef:
    """A saved page that has not been read yet; small, so that it travels cheaply to the process that reads it."""

    path: str  # as the system wants it, undecodable bytes as surrogates
    problem: str | None = None  # why it cannot be read, where that is known already

    @property
    def name(self) -> str:
        """The path as it can be printed."""
        return os.fsencode(self.path).decode("utf-8", "replace")


#: A file yet to be read, a page out of an archive or of standard input, or what went wrong with one of those.
Input = InputRef | Page | PageError


def _expand_warc(ref: InputRef, max_bytes: int) -> Iterator[Page | PageError]:
    return read_archive(ref.path, ref.name, max_bytes)


#: Ending of a path → what unfolds such a file into its pages; takes the file and the size limit of a page.
EXPANDERS: dict[str, Callable[[InputRef, int], Iterator[Page | PageError]]] = {".warc": _expand_warc}


def find_inputs(paths: Iterable[str | os.PathLike[str]], *, max_bytes: int = DEFAULT_MAX_BYTES) -> Iterator[Input]:
    """Every input under `paths`, in the order given, folders depth first by name; `-` is standard input.

    What cannot be read is an input too, with its problem: missing files, dangling links, closed folders.
    """
    for given in paths:
        path = os.fspath(given)
        if path == STDIN:
            yield read_stdin(max_bytes)
            continue
        for ref in _find_files(path):
            expand = None if ref.problem else EXPANDERS.get(suffix_of(ref.path))
            if expand is None:
                yield ref
            else:
                yield from expand(ref, max_bytes)


def count_inputs(paths: Iterable[str | os.PathLike[str]]) -> int | None:
    """How many inputs `find_inputs` will give; None where only reading them can tell."""
    total = 0
    for given in paths:
        path = os.fspath(given)
        for ref in () if path == STDIN else _find_files(path):
            if not ref.problem and suffix_of(ref.path) in EXPANDERS:
                return None
            total += 1
        total += path == STDIN
    return total


def read_list(source: str) -> list[str]:
    """The paths in a file, one a line; `-` is standard input. Raises `SettingError` where it cannot be read."""
    try:
        raw = sys.stdin.buffer.read() if source == STDIN else _read(source)
    except OSError as error:
        raise SettingError(f"the list of inputs cannot be read: {_reason(error)}", source=source) from error
    return [os.fsdecode(line) for line in raw.splitlines() if line.strip()]


def read_page(ref: InputRef, *, max_bytes: int = DEFAULT_MAX_BYTES) -> Page:
    """The page of `ref`, with the facts of its sidecar.

    Raises `ReadError` (missing, closed, damaged), `NotAPageError` (empty, an image, …) and `TooLargeError`, each with
    the input's name.
    """
    try:
        if ref.problem:
            raise ReadError(ref.problem)
        with open(ref.path, "rb") as stream:
            body = _read_body(stream, max_bytes)
        facts = read_sidecar(ref.path)
    except OSError as error:
        raise ReadError(_reason(error), source=ref.name) from error
    except PageError as error:
        error.source = ref.name
        raise
    return Page(
        body=body,
        url=facts.url,
        final_url=facts.final_url,
        status=facts.status,
        headers=facts.headers,
        fetched_at=facts.fetched_at,
        source="file",
        path=ref.name,
        is_text=_is_text_dump(ref.path, body),
    )


def read_stdin(max_bytes: int) -> Page | PageError:
    """The page on standard input, or what is wrong with it."""
    try:
        return Page(body=_read_body(_stdin(), max_bytes), source="stdin", path=STDIN)
    except PageError as error:
        error.source = STDIN
        return error


def _stdin() -> BufferedReader:
    stream = sys.stdin.buffer
    return stream if isinstance(stream, BufferedReader) else BufferedReader(cast("RawIOBase", stream))


def _read_body(stream: BufferedReader, max_bytes: int) -> bytes:
    body = read_bounded(stream, max_bytes)
    if not body:
        raise NotAPageError("the file is empty")
    kind = find_foreign_kind(body)
    if kind:
        raise NotAPageError(f"this is {kind}, not a page")
    return body


def _is_text_dump(path: str, body: bytes) -> bool | None:
    """True where the name says so and the content does not say otherwise; None leaves it to the content."""
    is_source = body[:100].lstrip().lower().startswith((b"<!doctype html", b"<html"))
    return True if suffix_of(path) in TEXT_SUFFIXES and not is_source else None


def _find_files(path: str) -> Iterator[InputRef]:
    if not os.path.isdir(path):
        yield InputRef(path=path, problem=_problem(path))
        return
    is_empty = True
    for ref in _walk(path, ()):
        yield ref
        is_empty = False
    if is_empty:
        yield InputRef(path=path, problem="no pages in this folder")


def _walk(folder: str, around: tuple[tuple[int, int], ...]) -> Iterator[InputRef]:
    """The pages under `folder`; `around` are the device and inode numbers of the folders it lies in."""
    try:
        here = os.stat(folder)
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield InputRef(path=folder, problem=f"the folder cannot be read: {_reason(error)}")
        return
    key = (here.st_dev, here.st_ino)
    if key in around:
        yield InputRef(path=folder, problem="a link to a folder that holds it")
        return
    for entry in entries:
        if os.path.isdir(entry.path):  # unlike the entry's own method, quiet about links in a circle
            yield from _walk(entry.path, (*around, key))
        elif is_page_name(entry.name) or suffix_of(entry.name) in EXPANDERS:
            yield InputRef(path=entry.path, problem=_problem(entry.path))


def _problem(path: str) -> str | None:
    """Why `path` cannot be a page's file, None where it may be one."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        if "://" in path:
            return "an address, not a file: `scraper extract` fetches one page, `scraper crawl` outlets"
        if os.path.islink(path):
            return "a dangling link"
        return _reason(error) if isinstance(error, OSError) else str(error)
    return None if stat.S_ISREG(mode) or stat.S_ISFIFO(mode) else "not a file"


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _read(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()
