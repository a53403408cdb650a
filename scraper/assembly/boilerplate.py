"""Text of the page that no other field of the record holds -> `boilerplate`.

Most zones have no field of their own: all of their text is here. Of those that have, some text does not fit their fields: the
author below a headline, the kicker above one, a thread's buttons, the label before a date; and what a page shows in place of a
body that it states elsewhere. It is here, too, so that nothing of the page is lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scraper.assembly.furniture import Furniture
from scraper.document import Document
from scraper.extractors.boilerplate import extract_boilerplate
from scraper.normalizers.text import is_clean, normalize_text
from scraper.record import Boilerplate, Dates, LinkList
from scraper.zones import Partition, Zone

#: Zones whose text stands in other fields, in whole or in part.
OWN_FIELDS = frozenset(
    (Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, Zone.BODY, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.TICKER, Zone.RELATED, Zone.TAGS)
)
_MOST = 0.5  # of a line's letters, that stand in no value where it is left over
_SPARED = {Zone.TITLE: 0.0}  # one word more than the title is a kicker
_WORD = re.compile(r"\d+|[^\W\d]+")


def assemble_boilerplate(
    document: Document, parts: Partition, fields: Mapping[str, Any], furniture: Furniture, stated_body: str | None = None
) -> tuple[Boilerplate, ...]:
    """Zone and text of each run of neighbouring blocks of one zone. `fields` are those of the metadata; `stated_body` is the body
    where it does not come from the zones."""
    runs = extract_boilerplate(document, parts, is_body_held=stated_body is None)
    # What is clean as a whole is so in its parts: nearly every page is looked through once, not run by run.
    if not is_clean("\n".join([text for _, text in runs])):
        runs = tuple(run._replace(text=normalize_text(run.text)) for run in runs)
    lines = [(line, zone) for zone, text in runs if zone in OWN_FIELDS for line in text.split("\n")]
    left = _left_over(lines, [*_printed_metadata(fields), *_printed_furniture(furniture), stated_body or ""])
    texts = (_only(left, text) if zone in OWN_FIELDS else text for zone, text in runs)
    return tuple(Boilerplate(zone=str(run.zone), text=text) for run, text in zip(runs, texts, strict=True) if text)


def _only(left: set[str], text: str) -> str:
    """The lines of a text that are left over, each once: a thread's buttons recur with each comment."""
    return "\n".join(dict.fromkeys(filter(left.__contains__, text.split("\n"))))


def _left_over(lines: list[tuple[str, Zone]], values: Iterable[str]) -> set[str]:
    """The lines most of whose letters stand in no value; of a title, that say more than the values.

    A line that is a value, or a line of one, answers for itself; of the other values each word answers for one word of a line.
    """
    said = Counter([line for value in values for line in value.split("\n")])
    doubtful = [(line, zone) for line, zone in lines if line not in said]
    words = Counter[str]()
    if doubtful:
        for line, times in (said - Counter([line for line, _ in lines])).items():
            for word in _WORD.findall(line.casefold()):
                words[word] += times
    left = set[str]()
    for line, zone in doubtful:
        own = _WORD.findall(line.casefold())
        missing = 0
        for word in own:
            if words[word] > 0:
                words[word] -= 1
            else:
                missing += len(word)
        if missing > _SPARED.get(zone, _MOST) * sum(map(len, own)):
            left.add(line)
    return left


def _printed_metadata(fields: Mapping[str, Any]) -> Iterator[str]:
    """What title, byline and the like hold of the page's text."""
    for name in ("title", "standfirst", "byline", "section"):
        yield fields.get(name) or ""
    yield from fields.get("tags", ())
    for author in fields.get("authors", ()):
        yield author.name
        yield author.role or ""
    dates: Dates = fields.get("dates", Dates())
    for date in (dates.published_at, dates.modified_at):
        yield (date.raw or "") if date else ""


def _printed_furniture(furniture: Furniture) -> Iterator[str]:
    """What the fields of the furniture hold of it."""
    yield from furniture.read
    if furniture.comments is not None:
        for comment in furniture.comments.items:
            yield comment.author or ""
            yield comment.text or ""
        if (form := furniture.comments.form) is not None:
            yield from (form.heading or "", *(field.label or "" for field in form.fields), *form.text)
    for found in (*furniture.tickers, *furniture.related):
        yield from _printed_list(found)
    for update in furniture.live_updates:
        yield from (update.title or "", update.author or "", update.text or "")


def _printed_list(found: LinkList) -> Iterator[str]:
    yield found.label or ""
    for item in found.items:
        yield item.text
        yield item.summary or ""
