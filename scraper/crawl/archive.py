"""Raw pages kept as WARC 1.1 files, gzip per record, rotated by size; read again by `scraper convert`.

A page is stored as the extractor saw it, its content coding undone (`X-Crawler-Content-Encoding` says which it was), as
Common Crawl does. What a crash left beyond the last commit is cut off on the next start.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from scraper.crawl.locks import lock_file
from scraper.crawl.output import sync_folder
from scraper.errors import SettingError
from scraper.page import Page

ROTATE_BYTES = 1_000_000_000
_NAME = "crawl-{:06d}.warc.gz"
_UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length", "set-cookie"})


class Archive:
    """A folder of WARC files, the last of which grows; `serial` and `offset` are the place last committed."""

    def __init__(self, folder: Path, serial: int = 0, offset: int = 0, *, rotate_bytes: int = ROTATE_BYTES) -> None:
        self.folder = folder
        self.serial = serial
        self._rotate_bytes = rotate_bytes
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._drop_later()
            self._file = self._open(offset)
        except OSError as error:
            raise SettingError(f"cannot be written: {error.strerror}", source=str(folder)) from error

    @property
    def path(self) -> Path:
        """The file that grows."""
        return self.folder / _NAME.format(self.serial)

    @property
    def offset(self) -> int:
        """Its length."""
        return self._file.tell()

    def append(self, pages: list[Page]) -> None:
        """Store pages and force them to the disk."""
        if not pages:
            return
        if self.offset > self._rotate_bytes:
            self._file.close()
            self.serial += 1
            self._file = self._open(0)
        for page in pages:
            self._write(page)
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Close the file that grows."""
        self._file.close()

    def _drop_later(self) -> None:
        """Files begun after the last commit hold nothing that is committed."""
        serial = self.serial + 1
        while (path := self.folder / _NAME.format(serial)).exists():
            path.unlink()
            serial += 1

    def _open(self, offset: int) -> BinaryIO:
        is_new = not self.path.exists()
        file: BinaryIO = open(self.path, "x+b" if is_new else "r+b")  # noqa: SIM115 - closed by `close`
        lock_file(file, self.path)
        file.truncate(min(offset, file.seek(0, os.SEEK_END)))
        file.seek(0, os.SEEK_END)
        if is_new:
            sync_folder(self.folder)
        if file.tell() == 0:
            self._writer(file).write_record(self._info(file))
        return file

    def _writer(self, file: BinaryIO) -> Any:
        from warcio.warcwriter import WARCWriter

        return WARCWriter(file, gzip=True, warc_version="1.1")

    def _info(self, file: BinaryIO) -> Any:
        return self._writer(file).create_warcinfo_record(
            self.path.name, {"software": "scraper", "format": "WARC File Format 1.1"}
        )

    def _write(self, page: Page) -> None:
        from warcio.statusandheaders import StatusAndHeaders

        headers = [(name, value) for name, value in page.headers.items() if name not in _UNDONE]
        if page.headers.get("content-encoding"):
            headers.append(("X-Crawler-Content-Encoding", page.headers["content-encoding"]))
        headers.append(("Content-Length", str(len(page.body))))
        writer = self._writer(self._file)
        moment = (page.fetched_at or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        record = writer.create_warc_record(
            page.final_url or page.url,
            "response",
            payload=BytesIO(page.body),
            http_headers=StatusAndHeaders(f"{page.status or 200} OK", headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": moment},
            length=len(page.body),  # without it the body would go through a temporary file
        )
        writer.write_record(record)
