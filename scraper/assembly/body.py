"""`body` and `blocks` of the record, from the pieces that the body's extractor found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import itemgetter
from types import MappingProxyType

from scraper.document import Document
from scraper.draft import NOWHERE
from scraper.extractors.body.extract import Body, BodyPart
from scraper.normalizers.mojibake import may_be_mojibake, mend_mojibake
from scraper.normalizers.text import is_clean, normalize_text
from scraper.normalizers.urls import resolve_url
from scraper.record import Block, Image, Warning


def assemble_body(
    found: Body, pictures: Mapping[str, int] = MappingProxyType({}), base_url: str | None = None
) -> tuple[str | None, tuple[Block, ...]]:
    """The plain text of the body (None where there is none) and its typed blocks, both normalized. What an article embeds is
    another's words: a block, and no part of the text. `pictures`: see `place_pictures`."""
    # What is clean as a whole is so in its parts: nearly every body is looked through once, not paragraph by paragraph.
    whole = "\n".join([part.text for part in found.parts])
    normalize = str if is_clean(whole) and not may_be_mojibake(whole) else _mended
    made = [_assemble_block(part, normalize, base_url) for part in found.parts]
    text = "\n\n".join(block.text for block in made if block.text and block.type != "embed")
    blocks = _with_wordless(made, found, pictures, base_url) if pictures or found.players else made
    return text or None, tuple(block for block in blocks if block.text or block.url)  # no paragraph of a zero-width blank


def place_pictures(document: Document, pictures: Iterable[tuple[Image, int]]) -> dict[str, int]:
    """Address of each picture that the page prints -> the piece of its text that the picture stands before. `pictures`: each with
    the element that shows it."""
    return {image.url: document.nodes.first_piece[node] for image, node in pictures if node != NOWHERE}


def _with_wordless(blocks: list[Block], found: Body, pictures: Mapping[str, int], base_url: str | None) -> Iterator[Block]:
    """The blocks, and the pictures and players that stand between the first and the last of them, players above the first too;
    one within a block stands behind it."""
    shown = [(piece, Block(type="image", url=url)) for url, piece in pictures.items()]
    players = ((piece, resolve_url(address, base_url)) for piece, address in found.players)
    shown += [(piece, Block(type="embed", url=url)) for piece, url in players if url]
    between: dict[int, list[Block]] = {}
    for piece, block in sorted(shown, key=itemgetter(0)):
        between.setdefault(bisect_left(found.starts, piece), []).append(block)
    for at, block in enumerate(blocks):
        if found.starts:
            yield from (one for one in between.get(at, ()) if at or one.type == "embed")
        yield block


def body_warnings(found: Body) -> tuple[Warning, ...]:
    """What the record's user should know of the body."""
    warnings = []
    if found.copies:
        message = f"{found.copies} paragraphs are printed twice and kept once."
        warnings.append(Warning(code="body_repeated", message=message))
    if found.is_stated:
        message = "The page shows no such text; the body is the articleBody that its JSON-LD states."
        warnings.append(Warning(code="body_from_json_ld", message=message))
    if found.is_inline:
        message = "The page shows no such text; the body is what it hands to its script."
        warnings.append(Warning(code="body_from_state", message=message))
    if found.differs:
        message = "The page's JSON-LD states an articleBody of another length than the body shown."
        warnings.append(Warning(code="body_differs_from_json_ld", message=message))
    mended = sum(part.type != "code" and mend_mojibake(part.text) != part.text for part in found.parts)
    if mended:
        message = f"{mended} paragraphs held UTF-8 that was read as windows-1252 somewhere; they are mended."
        warnings.append(Warning(code="mojibake_mended", message=message))
    return tuple(warnings)


def _mended(text: str) -> str:
    return normalize_text(mend_mojibake(text))


def _assemble_block(part: BodyPart, normalize: Callable[[str], str], base_url: str | None) -> Block:
    if part.type == "code":
        normalize = str  # code keeps its spaces
    return Block(
        type=part.type,  # type: ignore[arg-type]  # the extractor's types are the record's
        text=normalize(part.text) or None,
        level=part.level,
        items=tuple(map(normalize, part.items)),
        rows=tuple(tuple(map(normalize, row)) for row in part.rows) if part.rows else (),
        url=resolve_url(part.url, base_url) if part.url else None,
    )
