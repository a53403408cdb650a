"""Local paths to files: folders walked in a stable order, patterns, and what is wrong with the rest."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator

from scraper.fetchers.names import archive_kind_of, is_page_name

#: A path, and why it cannot be read where that is known already.
Found = tuple[str, str | None]


def find_files(path: str) -> Iterator[Found]:
    """The file at `path`; the pages and archives in a folder, depth first by name; what a pattern (`*`, `?`, `**`) fits.

    What is wrong stands in the place of the files that are missing.
    """
    if glob.has_magic(path) and not os.path.lexists(path):
        fitting = sorted(glob.glob(path, recursive=True), key=os.fsencode)
        for found in fitting:
            yield from _find(found)
        if not fitting:
            yield path, "nothing fits this pattern"
    else:
        yield from _find(path)


def reason_of(error: OSError) -> str:
    """What went wrong, as the system says it."""
    return error.strerror or str(error)


def _find(path: str) -> Iterator[Found]:
    if not os.path.isdir(path):
        yield path, _problem(path)
        return
    is_empty = True
    for found in _walk(path, ()):
        yield found
        is_empty = False
    if is_empty:
        yield path, "no pages in this folder"


def _walk(folder: str, around: tuple[tuple[int, int], ...]) -> Iterator[Found]:
    """The pages under `folder`; `around` are the device and inode numbers of the folders it lies in."""
    try:
        here = os.stat(folder)
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield folder, f"the folder cannot be read: {reason_of(error)}"
        return
    key = (here.st_dev, here.st_ino)
    if key in around:
        yield folder, "a link to a folder that holds it"
        return
    for entry in entries:
        if os.path.isdir(entry.path):  # unlike the entry's own method, quiet about links in a circle
            yield from _walk(entry.path, (*around, key))
        elif is_page_name(entry.name) or archive_kind_of(entry.name):
            yield entry.path, _problem(entry.path)


def _problem(path: str) -> str | None:
    """Why `path` cannot be a page's file, None where it may be one."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        if os.path.islink(path):
            return "a dangling link"
        return reason_of(error) if isinstance(error, OSError) else str(error)
    return None if stat.S_ISREG(mode) or stat.S_ISFIFO(mode) else "not a file"
