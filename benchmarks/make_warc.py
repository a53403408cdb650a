"""A WARC file, gzip per record, of a folder of pages with truth (`SET/truth.jsonl`, see truth.py).

    python -m benchmarks.make_warc DATA OUT.warc.gz --repeat 35

`--repeat` writes all pages that many times over, each time under addresses of their own.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.truth import find_sets, read_cases

DATE = "2026-01-01T00:00:00Z"
TYPE = "text/html"

#: The address and the body of a page.
Stored = tuple[str, bytes]


def main() -> None:
    """Write it, and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--limit", type=int, help="pages at most, before they are repeated")
    flags = parser.parse_args()
    count = write_warc(flags.out, repeated(flags.data, flags.repeat, flags.limit))
    print(f"{flags.out}: {count:,} records, {flags.out.stat().st_size:,} bytes")


def read_stored(data: Path) -> Iterator[Stored]:
    """The pages under `data`, one after the other; those without an address get one."""
    for name in find_sets(data):
        for case in read_cases(data, name):
            url = (case.url or "").strip()
            yield url if url.startswith(("http://", "https://")) else f"https://{name}.example/{quote(case.id)}", case.read()


def repeated(data: Path, times: int, limit: int | None = None) -> Iterator[Stored]:
    """The pages under `data`, `times` over; from the second time on their addresses end in `#N`."""
    for number in range(times):
        for url, body in islice(read_stored(data), limit):
            yield (f"{url}#{number}" if number else url), body


def write_warc(path: Path, pages: Iterable[Stored]) -> int:
    """A WARC file of `pages`; returns how many records it has."""
    count = 0
    with path.open("wb") as file:
        writer: Any = WARCWriter(file, gzip=True, warc_version="1.1")
        for url, body in pages:
            write_page(writer, url, body)
            count += 1
    return count


def write_page(writer: Any, url: str, body: bytes) -> None:
    """A `response` record."""
    headers = StatusAndHeaders("200 OK", [("Content-Type", TYPE), ("Content-Length", str(len(body)))], protocol="HTTP/1.1")
    payload: IO[bytes] = BytesIO(body)
    record = writer.create_warc_record(
        url,
        "response",
        payload=payload,
        length=len(body),
        http_headers=headers,
        warc_headers_dict={"WARC-Date": DATE},
    )
    writer.write_record(record)


if __name__ == "__main__":
    main()
