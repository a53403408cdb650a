"""Comments that only JSON-LD states: answers, references between nodes, paragraphs."""

from __future__ import annotations

import json
from typing import Any

from scraper.extractors.comments.extract import FoundComment
from scraper.extractors.comments.json_ld import extract_stated_comments
from tests.extractors.zoned import zoned


def items_of(*graph: dict[str, Any]) -> tuple[FoundComment, ...]:
    script = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    document, _ = zoned(f"<html><head>{script}</head><body><p>Story.</p></body></html>")
    found = extract_stated_comments(document)
    return found.items if found else ()


def test_a_comment_may_be_a_node_of_its_own() -> None:
    article = {"@type": "NewsArticle", "headline": "A bridge", "comment": [{"@id": "#c1"}]}
    answer = {"@type": "Comment", "@id": "#c2", "text": "Try the lid.", "author": {"name": "Tam"}}
    comment = {"@type": "Comment", "@id": "#c1", "text": "Mine leaks.", "author": "Orla", "comment": answer}
    assert [(one.author, one.text, one.reply_to) for one in items_of(article, comment)] == [
        ("Orla", "Mine leaks.", None),
        ("Tam", "Try the lid.", "#c1"),
    ]


def test_paragraphs_of_a_stated_comment_stay_apart() -> None:
    texts = ["Mine leaks.\n\nIs that the same?", "<p>Mine leaks.</p><p>Is that the same?</p>"]
    comments = [{"@type": "Comment", "text": text} for text in texts]
    items = items_of({"@type": "NewsArticle", "headline": "A bridge", "comment": comments})
    assert [one.text for one in items] == ["Mine leaks.\n\nIs that the same?"] * 2
