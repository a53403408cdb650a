"""The metadata of a page whose markup says its zones."""

from __future__ import annotations

from typing import Any

from scraper.assembly.images import assemble_images
from scraper.assembly.metadata import Known, Metadata, assemble_metadata
from scraper.extractors.metadata import extract_metadata
from scraper.record import Image
from tests.extractors.zoned import zoned

BODY = "The bridge over the Merrow opened on Monday with a brass band and very little traffic."
URL = "https://lantern.example/city/a-bridge-opens"

_BODY = "The bridge over the Merrow opened on Monday with a brass band and very little traffic."


def metadata_of(html: str, url: str = URL, **known: Any) -> Metadata:
    """All fields, their provenance and the warnings."""
    document, parts = zoned(html, url)
    return assemble_metadata(extract_metadata(document, parts), Known(url=url, base_url=url, **known), document.xpath)


def images_of(html: str, url: str = URL) -> tuple[Image, ...]:
    """The article's pictures."""
    document, parts = zoned(html, url)
    return tuple(image for image, _ in assemble_images(extract_metadata(document, parts).images, url))


def page(head: str = "", byline: str = "", body: str = "", title: str = "A bridge opens", lang: str = "en") -> str:
    """A page with a headline and a body; `byline` stands between them, each line in its own element."""
    lines = "".join(f'<p data-zone="byline">{line}</p>' for line in byline.split("\n") if line)
    return f"""<html lang="{lang}"><head><title>{title} | The Lantern</title>{head}</head><body>
<header data-zone="masthead"><a href="/">The Lantern</a></header><main><h1 data-zone="title">{title}</h1>{lines}
<p data-zone="body">{body or BODY}</p></main></body></html>"""


def ld(**properties: Any) -> str:
    """A JSON-LD script of the page's article."""
    import json

    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **properties})}</script>'
