"""What a comment says: its elements with their roles, what is printed at its head, and its text."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.extractors.comments.elements import ItemElements
from scraper.extractors.comments.head import read_head
from scraper.extractors.comments.text import find_paragraphs
from scraper.extractors.comments.thread import Item, Thread
from scraper.extractors.pieces import text_of_pieces
from scraper.markup import fold


class Reading(ItemElements):
    """What an item's elements and pieces say."""

    __slots__ = ("head", "paragraphs")

    def __init__(self, thread: Thread, item: Item) -> None:
        super().__init__(thread, item)
        self.head = read_head(self)
        self.paragraphs = find_paragraphs(self, self.head)

    def labelled(self, kind: str) -> Iterator[str]:
        """What the labels of a kind are followed by."""
        return (label.text for label in self.head.labels.values() if label.kind == kind)

    def column_lines(self) -> list[str]:
        """The lines of the writer's cell."""
        return [self.short_text(line) for line in self.lines if line[0] in self.head.column] if self.head.column else []

    def opening(self, piece: int) -> str:
        """What a piece says before the text that it goes on with; else what the item says in its block."""
        document = self.thread.document
        if piece in self.head.cuts:
            return fold(document.pieces.text[piece][: self.head.cuts[piece]])
        block = self.block(piece)
        return text_of_pieces(document, [one for one in self.pieces if self.block(one) == block])
