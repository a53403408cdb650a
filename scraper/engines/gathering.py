"""Outcomes to lines, in the order of the inputs: what is kept, what is a duplicate, what is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from scraper.dataset.duplicates import DuplicateIndex, sketch
from scraper.dataset.selection import Selection
from scraper.dataset.summary import Tally
from scraper.engines.books import Counts
from scraper.engines.outcome import Outcome
from scraper.record import Article
from scraper.sinks.jsonl import Sink


class Gathering:
    """Takes outcomes to the sinks of records and failures, and keeps the books."""

    def __init__(self, selection: Selection, *, is_tallied: bool) -> None:
        self._drops_duplicates = selection.drops_duplicates
        self._index = None if selection.similarity is None else DuplicateIndex(selection.similarity)
        self.tally = Tally() if is_tallied else None
        self.counts = Counts()

    def recall(self, records: Iterable[bytes], failures: Iterable[bytes]) -> None:
        """Know again what an interrupted run has written. Its counts are in its journal."""
        for line in records if self._index or self.tally else ():
            if self._index:
                article = Article.from_json(line)
                found = None if article.duplicate_of else sketch(article)
                if found:
                    self._index.add(found, article.id)
            if self.tally:
                self.tally.add_record(line)
        for line in failures if self.tally else ():
            if self.tally:
                self.tally.add_failure(line)

    def take(self, outcome: Outcome, records: Sink, failures: Sink) -> None:
        """Write what is to be written of `outcome`. Raises `WriteError`."""
        self.counts.inputs += 1
        if outcome.failure:
            failures.write(outcome.json)
            self.counts.failures += 1
            if self.tally:
                self.tally.add_failure(outcome.json)
            return
        if outcome.filtered:
            self.counts.filtered[outcome.filtered] += 1
            return
        line = self._mark(outcome)
        if line is not None:
            records.write(line)
            if self.tally:
                self.tally.add_record(line)

    def _mark(self, outcome: Outcome) -> bytes | None:
        """The record's line, marked where it is a duplicate; None where duplicates are left out."""
        if self._index is None or outcome.sketch is None:
            return outcome.json
        original = self._index.original_of(outcome.sketch)
        if original is None:
            self._index.add(outcome.sketch, outcome.record_id or "")
            return outcome.json
        if self._drops_duplicates:
            self.counts.filtered["duplicate"] += 1
            return None
        self.counts.duplicates += 1
        return msgspec.structs.replace(Article.from_json(outcome.json), duplicate_of=original).to_json()


def read_first(path: str, size: int) -> Iterator[bytes]:
    """The lines in the first `size` bytes of a file, without their newlines."""
    with open(path, "rb") as file:
        while file.tell() < size:
            yield file.readline().rstrip(b"\n")
