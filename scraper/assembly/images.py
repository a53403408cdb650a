"""`images` of the record, from the pictures that their extractor found."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.draft import FoundImage
from scraper.normalizers.text import line_or_none
from scraper.normalizers.urls import resolve_url
from scraper.record import Image


def assemble_images(found: Iterable[FoundImage], base_url: str | None = None) -> tuple[tuple[Image, int], ...]:
    """The pictures, one an address, each with the element that shows it (`NOWHERE` for one that is only stated)."""
    pictures: dict[str, tuple[Image, int]] = {}
    for picture in found:
        url = resolve_url(picture.url, base_url)
        if url is None or url in pictures:
            continue
        image = Image(
            url=url,
            caption=line_or_none(picture.caption),
            credit=line_or_none(picture.credit),
            alt=line_or_none(picture.alt),
            is_main=picture.is_main,
        )
        pictures[url] = image, picture.node
    return tuple(pictures.values())
