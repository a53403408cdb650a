"""Where the answers stand that a WARC's `revisit` records repeat (ISO 28500:2017, §6.7)."""

from __future__ import annotations

from typing import Any

NO_PAGE = -1  # the place of an answer that is none
OUT_OF_REACH = -2  # … of a page that cannot be read again from its place
MAX_KEYS = 300_000  # that are remembered, the youngest of them: some 50 MB, three keys an answer


class Originals:
    """The places of the answers read so far, by what a revisit may call them. Memory is bounded."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    def add(self, headers: Any, place: int) -> None:
        """Remember an answer by its record's headers. `place`: the offset of its record, `NO_PAGE` or `OUT_OF_REACH`."""
        names = (
            headers.get_header("WARC-Record-ID"),
            headers.get_header("WARC-Payload-Digest"),
            _address(headers, "WARC-Target-URI", "WARC-Date"),
        )
        for name in names:
            if name:
                self._places.setdefault(hash(name), place)
        while len(self._places) > MAX_KEYS:
            del self._places[next(iter(self._places))]

    def find(self, headers: Any) -> int | None:
        """The place of the answer that a revisit repeats, None where none was seen. Its name counts before its digest."""
        names = (
            headers.get_header("WARC-Refers-To"),
            _address(headers, "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date"),
            headers.get_header("WARC-Payload-Digest"),
        )
        return next((self._places[hash(name)] for name in names if name and hash(name) in self._places), None)


def _address(headers: Any, url_name: str, date_name: str) -> str | None:
    url, date = headers.get_header(url_name), headers.get_header(date_name)
    return f"{url} {date}" if url and date else None
