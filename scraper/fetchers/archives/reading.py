"""Archives of every kind to pages, archives inside archives included."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BufferedReader, BytesIO

from scraper.errors import NotAPageError, PageError, ReadError
from scraper.fetchers.archives.container import MAX_DEPTH, Container
from scraper.fetchers.archives.har import read_har
from scraper.fetchers.archives.members import Member
from scraper.fetchers.archives.tars import tar_members
from scraper.fetchers.archives.warc import read_warc
from scraper.fetchers.archives.zips import zip_members
from scraper.fetchers.compression import open_unfolded, read_bounded
from scraper.fetchers.names import archive_kind_of, is_page_name
from scraper.fetchers.saved import make_page
from scraper.fetchers.sidecar import NO_FACTS, parse_sidecar
from scraper.page import Page

#: Kind of archive → what reads its pages.
READERS: dict[str, Callable[[Container], Iterator[Page | PageError]]] = {"warc": read_warc, "har": read_har}

#: Kind of archive → what lists the files in it.
LISTERS: dict[str, Callable[[Container], Iterator[Member]]] = {"zip": zip_members, "tar": tar_members}


def read_archive(container: Container, kind: str) -> Iterator[Page | PageError]:
    """The pages of an archive, in its order, and an error in the place of each that cannot be read.

    Damage is an error that ends the archive. One without pages gives a `NotAPageError`, so that none goes missing unseen.
    """
    is_empty = True
    try:
        for item in _read(container, kind):
            yield item
            is_empty = False
    except ImportError:
        yield ReadError(f"a {kind.upper()} archive; the extra `{kind}` reads it", source=container.name)
    except OSError as error:
        yield ReadError(error.strerror or str(error), source=container.name)
    except PageError as error:
        error.source = container.name
        yield error
    else:
        if is_empty:
            yield NotAPageError("no pages in this archive", source=container.name)


def _read(container: Container, kind: str) -> Iterator[Page | PageError]:
    if kind != "warc":  # which looks after its own compression, record by record
        container = replace(container, stream=open_unfolded(container.stream, container.meter.add), reopen=None)
    if kind in READERS:
        yield from READERS[kind](container)
        return
    for member in LISTERS[kind](container):
        inner = archive_kind_of(member.name)
        if member.problem and (inner or is_page_name(member.name) or member.leads_out):
            yield ReadError(member.problem, source=f"{container.name}!{member.name}")
        elif inner:
            yield from _read_inner(member, container, inner)
        elif is_page_name(member.name):
            yield _read_member(member, container, kind)


def _read_inner(member: Member, container: Container, kind: str) -> Iterator[Page | PageError]:
    """The pages of an archive in an archive."""
    name = f"{container.name}!{member.name}"
    if container.depth >= MAX_DEPTH:
        yield ReadError(f"an archive inside {MAX_DEPTH} others, which is too deep", source=name)
        return
    try:
        with member.open() as stream:
            yield from read_archive(replace(container, name=name, stream=stream, depth=container.depth + 1, reopen=None), kind)
    except PageError as error:
        error.source = name
        yield error
    if container.meter.is_over:
        container.meter.add(0)


def _read_member(member: Member, container: Container, source: str) -> Page | PageError:
    """The page in a member, with the facts of its sidecar."""
    name = f"{container.name}!{member.name}"
    try:
        with member.open() as stream:
            raw = read_bounded(stream, container.max_bytes)
        sidecar = member.read_sidecar()
        facts = parse_sidecar(sidecar) if sidecar else NO_FACTS
        return make_page(raw, name, source=source, facts=facts)
    except PageError as error:
        if container.meter.is_over:
            raise
        error.source = name
        return error
    except ValueError as error:
        return ReadError(f"its sidecar cannot be used: {error}", source=name)


def find_archive_kind(head: bytes) -> str | None:
    """The kind of archive that a file's first bytes are of, packed or not; None where they are of none.

    >>> find_archive_kind(b"WARC/1.0\\r\\n"), find_archive_kind(b'{"log": {"version": "1.2"'), find_archive_kind(b"<html>")
    ('warc', 'har', None)
    """
    try:
        start = open_unfolded(BufferedReader(BytesIO(head)), lambda _: None).read1(512)
    except ReadError:
        return None
    return next((kind for kind, begins in _BEGINNINGS.items() if begins.search(start)), None)


_BEGINNINGS = {
    "warc": re.compile(rb"\AWARC/\d"),
    "zip": re.compile(rb"\APK\x03\x04"),
    "tar": re.compile(rb"\A.{257}ustar", re.S),
    "har": re.compile(rb'\A\s*\{\s*"log"\s*:\s*\{'),
}
