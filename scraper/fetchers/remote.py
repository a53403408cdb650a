"""Files elsewhere, by the address of any file system that `fsspec` knows: s3://, gs://, https://, memory://, … (extra `remote`).

For stored files: no robots.txt is asked and nothing is throttled. Credentials are the file system's own affair (its
environment variables, or fsspec's configuration).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Any

from scraper.errors import FetchError
from scraper.fetchers.folders import Found
from scraper.fetchers.names import archive_kind_of, is_page_name
from scraper.fetchers.streams import OuterStream

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.I)
_WEB = re.compile(r"https?://", re.I)
_GONE = (404, 410)  # statuses
_CONNECT_S, _READ_S = 30, 60  # an answer that stops for longer is given up


def is_remote(path: str) -> bool:
    """Whether a path is an address.

    >>> is_remote("s3://news/a.warc.gz"), is_remote("pages/a.html")
    (True, False)
    """
    return bool(_ADDRESS.match(path))


def is_web(url: str) -> bool:
    """Whether an address is one of HTTP."""
    return bool(_WEB.match(url))


def file_name(url: str) -> str:
    """The part of an address that ends like the file's name.

    >>> file_name("https://a.example/x.warc.gz?key=1#top")
    'https://a.example/x.warc.gz'
    """
    return re.split("[?#]", url, maxsplit=1)[0] if is_web(url) else url


def find_remote(url: str) -> Iterator[Found]:
    """The file at an address; the pages and archives under a folder, and what a pattern fits, but for HTTP, which lists none."""
    if is_web(url):
        yield url, None
        return
    try:
        fs, path = _file_system(url)
        if re.search(r"[*?[]", path):
            found = sorted(fs.glob(path))
        elif fs.isdir(path):
            found = sorted(name for name in fs.find(path) if is_page_name(name) or archive_kind_of(name))
        else:
            found = [path]
        names = [fs.unstrip_protocol(name) for name in found] if found != [path] else [url]
    except Exception as error:  # every file system raises what it likes
        yield url, _translate(error).reason
        return
    yield from ((name, None) for name in names)
    if not names:
        yield url, "nothing to read there"


def open_remote(url: str) -> IO[bytes]:
    """The bytes at an address, as a stream; seekable but for HTTP. Reading it too raises `FetchError`."""
    try:
        fs, path = _file_system(url)
        # A web server need not know ranges: one answer, from beginning to end
        file = fs.open(path, "rb", block_size=0) if is_web(url) else fs.open(path, "rb")
    except Exception as error:  # every file system raises what it likes
        raise _translate(error) from error
    return RemoteStream(file, is_seekable=not is_web(url))  # type: ignore[return-value]  # a raw stream is one of bytes


class RemoteStream(OuterStream):
    """A file of fsspec's whose errors are ours."""

    def __init__(self, inner: Any, *, is_seekable: bool) -> None:
        super().__init__(inner)
        self._is_seekable = is_seekable

    def take(self, size: int) -> bytes:
        try:
            return super().take(size)
        except Exception as error:  # every file system raises what it likes
            raise _translate(error) from error

    def seekable(self) -> bool:
        return self._is_seekable

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self._inner.seek(offset, whence))

    def tell(self) -> int:
        return int(self._inner.tell())


def _file_system(url: str) -> tuple[Any, str]:
    from fsspec.core import url_to_fs

    if not is_web(url):
        fs, path = url_to_fs(url)
        return fs, path
    from aiohttp import ClientTimeout

    timeout = ClientTimeout(total=None, sock_connect=_CONNECT_S, sock_read=_READ_S)
    fs, path = url_to_fs(url, client_kwargs={"timeout": timeout})
    return fs, path


def _translate(error: Exception) -> FetchError:
    """An error of a file system as ours."""
    if isinstance(error, FetchError):
        return error
    if isinstance(error, ImportError):
        return FetchError(f"an address; the extra `remote` and its file system read it ({error})")
    if isinstance(error, FileNotFoundError) and isinstance(error.__cause__, Exception):
        return _translate(error.__cause__)  # of HTTP: whatever went wrong is called so
    status = getattr(error, "status", None)
    if isinstance(error, FileNotFoundError) or status in _GONE:
        return FetchError("there is no such file (404)", outcome="not_found", status=404)
    if isinstance(status, int) and status:
        reason = f"the server answers {status} {getattr(error, 'message', '')}".rstrip()
        return FetchError(reason, outcome="server_error" if status >= 500 else "error", status=status, retryable=status >= 500)
    is_network = isinstance(error, OSError | TimeoutError) or type(error).__module__.startswith("aiohttp")
    text = str(error).strip() or type(error).__name__
    return FetchError(text, outcome="network" if is_network else "error", retryable=is_network)
