"""`live_updates`: the entries of a live blog. Takes a `Document` and its zones, gives the entries as found, in page order.

A page is a live blog where it says so, by JSON-LD `LiveBlogPosting` or the names of its elements, or where its body is made of
entries that a time of day opens, the newest first. What the page prints goes before what it states, unless it prints
a few of many: the rest may come by script.

Spec: https://schema.org/LiveBlogPosting
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from scraper.document import Document
from scraper.extractors.live.entries import Entry, FoundUpdate, find_entries, read_entries
from scraper.extractors.live.marks import LEAST, Mark, find_ages, find_marks, is_newest_first
from scraper.extractors.live.named import are_named, find_named_entries, read_named_entries
from scraper.extractors.live.stated import read_stated_updates
from scraper.zones import Partition, Zone

_NEARLY = 0.6  # share of the named entries that those between moments must be to go before them
_LEAST_NEWEST_FIRST = 4  # printed moments that make a live blog where nothing else says so
_LEAST_OLDEST_FIRST = 5  # the same of moments that run up, as in a programme, where the title says "live"
_OF_THE_BODY = 0.5  # share of the body that the entries must be
_OF_SENTENCES = 0.6  # share of the entries that must be sentences
_SENTENCE = re.compile(r"[.!?…。！？।۔؟။](?:[\"'”’»」』)\]]*)$", re.MULTILINE)
_LONG = 120  # an entry so long is no line of a timetable
_LIVE = re.compile(
    r"\blive\b|live-?blog|ticker|as it happened|minute by minute|minuto a minuto|minute par minute|en direct|en vivo|ao vivo"
    r"|in diretta|la diretta|direktes?enter|\bdirekte\b|minutt for minutt|minut for minut|minuut tot minuut|hetki hetkeltä"
    r"|na żywo|minuta po minucie|online přenos|minutu po minutě|živě|naživo|uživo|percről percre|élő|minut cu minut|canlı"
    r"|dakika dakika|прям\w+ (?:трансляци|эфир)|онлайн|наживо|на живо|хвилина за хвилиною|λεπτό προς λεπτό"
    r"|מתעדכן|دقيقة بدقيقة|لحظة بلحظة|مباشر"
    r"|لحظه به لحظه|लाइव|লাইভ|நேரலை|ライブ|速報|실시간|直播|实况|實況|即時|trực tiếp|สด|langsung"
    r"|direktrapport|liverapport|v živo|otseblogi|otse:|tiešraid|tiesiogiai|gyvai|drejtpërdrejt|ուղիղ|პირდაპირ|ლაივ|בשידור חי"
    r"|不斷更新|不断更新|持續更新|持续更新|滚动|滾動|刻々|随時更新",
    re.IGNORECASE,
)


def extract_live_updates(document: Document, parts: Partition) -> tuple[FoundUpdate, ...]:
    """The entries of a live blog; none where the page is no such thing."""
    if document.is_text:
        return ()
    stated = read_stated_updates(document)
    printed = _read_printed(document, parts)
    if len(printed) < max(LEAST, len(stated) // 2):
        return stated
    by_title = {update.title: update for update in reversed(stated) if update.title}
    return tuple(_completed(update, by_title.get(update.title or update.text or "")) for update in printed)


def _read_printed(document: Document, parts: Partition) -> list[FoundUpdate]:
    """The entries that the page shows: those that its printed moments open, unless many more are named."""
    named = find_named_entries(document, parts)
    is_said = bool(named) or any("liveblogposting" in types for types in document.structured.types)
    marks = find_marks(document, parts) or (find_ages(document, parts) if is_said else [])
    marked = _read_marked(document, parts, marks, is_said=is_said) if len(marks) >= LEAST else []
    by_name = list(read_named_entries(document, parts, named)) if is_said else []
    return marked if len(marked) >= _NEARLY * len(by_name) and not _is_part(marked, by_name) else by_name


def _is_part(some: list[FoundUpdate], others: list[FoundUpdate]) -> bool:
    """Whether entries are among others that are more, and of which the further ones say something."""
    known, texts = {one.text for one in some}, {one.text for one in others}
    more = [one for one in others if one.text not in known]
    return bool(more) and known <= texts and all(one.text and (one.title or _SENTENCE.search(one.text)) for one in more)


def _read_marked(document: Document, parts: Partition, marks: list[Mark], *, is_said: bool) -> list[FoundUpdate]:
    """The entries between marks; none where the page does not say that it is a live blog and they do not make one."""
    is_said = is_said or are_named(document, marks)
    newest_first = is_newest_first(marks)
    is_titled = newest_first and _LIVE.search(_headline(document, parts)) is not None
    if not (is_said or is_titled) and len(marks) < (_LEAST_NEWEST_FIRST if newest_first else _LEAST_OLDEST_FIRST):
        return []
    entries = find_entries(document, parts, marks)
    if not is_said and not _make_the_body(document, parts, entries):
        return []
    found = list(read_entries(document, parts, entries))
    if newest_first and is_said:
        return found
    told = sum(len(text := one.text or "") > _LONG or _SENTENCE.search(text) is not None for one in found)
    is_told = told >= _OF_SENTENCES * len(found)
    is_telling = newest_first and not marks[0].has_day  # days and times stand above the posts of any list
    return found if is_told and (is_said or is_telling or _LIVE.search(_headline(document, parts))) else []


def _make_the_body(document: Document, parts: Partition, entries: list[Entry]) -> bool:
    """Whether the entries are most of the body."""
    texts = document.blocks.text
    held = sum(len(text) for entry in entries for text in (entry.rest, *entry.lines, *entry.tail))
    held += sum(len(texts[block]) for entry in entries for block in entry.blocks)
    return held >= _OF_THE_BODY * sum(len(texts[block]) for block in parts.indexes(Zone.BODY))


def _headline(document: Document, parts: Partition) -> str:
    """The printed title and the page's own."""
    texts = document.blocks.text
    return " ".join([document.markup.title, *(texts[block] for block in parts.indexes(Zone.TITLE))])


def _completed(update: FoundUpdate, same: FoundUpdate | None) -> FoundUpdate:
    """An entry with the moment and the author that JSON-LD states for the same title, where the page does not tell them."""
    if same is None:
        return update
    text = update.text if update.title else None
    minute = None if same.times else update.minute
    update = replace(update, title=same.title, text=text, times=(*same.times, *update.times), minute=minute)
    if update.author or same.author is None:
        return update
    paragraphs = [text for text in (update.text or "").split("\n\n") if text.casefold() != same.author.casefold()]
    return replace(update, author=same.author, text="\n\n".join(paragraphs) or None)
