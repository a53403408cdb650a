"""Furniture as found -> parts of the record: comments, tickers, related, live updates.

Takes a `Document` and its `Partition`; strings become values through the normalizers. Nothing that was found is dropped
for being unreadable: a moment that no one can parse is null, and a warning holds the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from scraper.assembly.live_days import DAY_CHARS, with_days
from scraper.document import Document
from scraper.extractors.comments.extract import FoundComment, FoundComments, extract_comments, find_counter
from scraper.extractors.comments.form import FoundForm, extract_comment_form, is_closed
from scraper.extractors.comments.json_ld import extract_stated_comments
from scraper.extractors.dates_by_look import AGE, has_digit, states_day
from scraper.extractors.lists.extract import FoundItem, FoundList, extract_lists
from scraper.extractors.live.entries import FoundUpdate
from scraper.extractors.live.extract import extract_live_updates
from scraper.normalizers.dates.normalize import NO_CONTEXT, DateContext, normalize_date
from scraper.normalizers.numbers import find_count
from scraper.normalizers.text import line_or_none, normalize_line, normalize_text
from scraper.record import Comment, CommentForm, Comments, FormField, LinkItem, LinkList, LiveUpdate, Warning
from scraper.zones import Partition, Zone

_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)  # that a template escaped twice and so prints: no name holds one
_SEVERAL = 2  # headlines by which a list is known again under another label
_Key = tuple[str, str]  # of a headline: see `_key`


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """The record's parts that are not the article itself."""

    comments: Comments | None
    tickers: tuple[LinkList, ...]
    related: tuple[LinkList, ...]
    live_updates: tuple[LiveUpdate, ...]
    read: tuple[str, ...]  # printed texts that became moments and numbers
    warnings: tuple[Warning, ...]


def assemble_furniture(
    document: Document,
    parts: Partition,
    context: DateContext = NO_CONTEXT,
    *,
    published: str | None = None,
    modified: str | None = None,
    authors: Collection[str] = (),
) -> Furniture:
    """Every part of the furniture; `context` is what is known of the page's dates, `published` and `modified` the article's,
    `authors` the names of who wrote it."""
    work = _Work(document, context, published)
    updates = extract_live_updates(document, parts)
    tickers = work.lists(extract_lists(document, parts, Zone.TICKER), "tickers")
    related = work.lists(extract_lists(document, parts, Zone.RELATED), "related")
    of_authors = tuple(one for one in tickers if _names_author(one.label or "", authors))
    return Furniture(
        comments=work.comments(parts),
        tickers=tuple(one for one in tickers if one not in of_authors),
        related=(*related, *of_authors),
        live_updates=tuple(map(work.update, with_days(updates, published, modified, work.day))),
        read=work.read(),
        warnings=work.warnings(),
    )


def _names_author(label: str, authors: Collection[str]) -> bool:
    """Whether a list's label names one of the article's authors: what else they wrote was chosen for it."""
    names = (re.escape(name) for name in authors if len(name.split()) > 1)
    return any(re.search(rf"(?<!\w){name}(?!\w)", label, re.IGNORECASE) for name in names)  # "Li An", not "Li Andersen"


class _Work:
    """One page's assembly: what all parts need, and the warnings they leave."""

    __slots__ = ("_context", "_document", "_known", "_of_readers", "_read", "_warnings")

    def __init__(self, document: Document, context: DateContext, published: str | None) -> None:
        self._document, self._context = document, context
        day = (published or "")[:DAY_CHARS]
        #: The context of what readers wrote, which is no older than the article.
        self._of_readers = replace(context, not_before=date.fromisoformat(day)) if len(day) == DAY_CHARS else context
        self._warnings: dict[tuple[str, str], Warning] = {}
        #: The values of the texts so far, and whether readers wrote them: several headlines and comments are of one day.
        self._known: dict[tuple[str, bool], str | None] = {}
        self._read: list[str] = []

    def read(self) -> tuple[str, ...]:
        """The texts that became moments and numbers."""
        return tuple(self._read)

    def warnings(self) -> tuple[Warning, ...]:
        return tuple(self._warnings.values())

    def comments(self, parts: Partition) -> Comments | None:
        """The comment facility; None where the page shows none."""
        printed = extract_comments(self._document, parts)
        stated = None if self._document.is_text else extract_stated_comments(self._document)
        form = extract_comment_form(self._document, parts)
        closed = is_closed(self._document, parts)
        counter = find_counter(self._document, parts)
        if printed is None and stated is None and form is None and not closed and not counter:
            return None
        printed, stated = printed or FoundComments(), stated or FoundComments()
        self._read += (*printed.count, *counter)
        return Comments(
            count=_first_count((*printed.count, *counter, *stated.count)),
            closed=closed,
            items=tuple(self.comment(found) for found in printed.items or stated.items),
            form=_form(form) if form else None,
        )

    def comment(self, found: FoundComment) -> Comment:
        self._read.append(found.likes or "")
        return Comment(
            id=line_or_none(found.id),
            author=line_or_none(_TAG.sub("", found.author)) if found.author else None,
            published_at=self.moment(tuple(map(_spell_age, found.times)), "comments", of_readers=True),
            text=_text(found.text),
            reply_to=line_or_none(found.reply_to),
            likes=find_count(found.likes) if found.likes else None,
        )

    def lists(self, found: Iterable[FoundList], field: str) -> tuple[LinkList, ...]:
        """The lists, each once; what was printed again leaves a warning."""
        out: dict[int, tuple[LinkList, frozenset[_Key]]] = {}
        places: dict[_Key, dict[str | None, int]] = {}  # the last list of each label that holds a headline
        wholes: dict[frozenset[_Key], int] = {}  # the first list of these headlines
        for at, one in enumerate(found):
            items = tuple(item for raw in one.items if (item := self.item(raw, field)))
            whole, keys = LinkList(label=line_or_none(one.label), items=items), frozenset(map(_key, items))
            if one.repeats:
                self._warn("items_repeated", f"A list of {field} prints headlines twice; each is kept once.", one.label)
            labelled = [places[key] for key in keys if key in places]
            known = {place for own in labelled for label in (whole.label, None) if (place := own.get(label)) is not None}
            known.update({wholes[keys]} if keys in wholes else ())
            copies = sorted(place for place in known if _are_one(whole, keys, *out[place]))
            if copies:
                self._warn("list_repeated", f"A list of {field} is printed twice; it is kept once.", one.label)
                at = copies[0]
                label = out[at][0].label or whole.label
                fuller = max(out[at], (whole, keys), key=lambda pair: (len(pair[1]), _count_facts(pair[0])))
                out[at] = replace(fuller[0], label=label), fuller[1]
            elif items:
                out[at] = whole, keys
            if items:
                wholes.setdefault(out[at][1], at)
            for key in out[at][1] if items else ():
                places.setdefault(key, {})[out[at][0].label] = at
        return tuple(whole for whole, _ in out.values())

    def item(self, found: FoundItem, field: str) -> LinkItem | None:
        line, url = normalize_line(found.text), found.url
        address = url if url and url.startswith(("http://", "https://")) else self._document.absolute(url) if url else None
        # Beside headlines stand times of day, ages and counts: that they name no day is no fault of theirs.
        moment = self.moment(found.times, field, states_day)
        return LinkItem(text=line, url=address, published_at=moment, summary=_text(found.summary)) if line else None

    def update(self, found: FoundUpdate) -> LiveUpdate:
        return LiveUpdate(
            title=line_or_none(found.title),
            published_at=self.moment(found.times, "live_updates"),
            author=line_or_none(found.author),
            text=_text(found.text),
        )

    def day(self, text: str) -> str | None:
        """The value of a printed day."""
        value = normalize_date(text, self._context)
        return value.value if value else None

    def moment(
        self,
        times: tuple[str, ...],
        field: str,
        is_date: Callable[[str], bool] = has_digit,
        *,
        of_readers: bool = False,
    ) -> str | None:
        """The first of several texts that is a date; with a warning where none is and the first looks like one."""
        for text in times:
            key = (text, of_readers)
            if key not in self._known:
                self._known[key] = _read_moment(text, self._of_readers if of_readers else self._context)
            if (value := self._known[key]) is not None:
                self._read += times
                return value
        if times and is_date(times[0]):
            self._warn("date_unreadable", f"A date in {field} could not be read.", times[0])
        return None

    def _warn(self, code: str, message: str, raw: str | None) -> None:
        """One warning a kind and field: the first case stands for all."""
        self._warnings.setdefault((code, message), Warning(code=code, message=message, raw=raw or None))


def _key(item: LinkItem) -> _Key:
    """What tells a headline from others: its words and its address, but for a query, which may say where it was clicked."""
    bare, sign, place = (item.url or "").partition("#")
    return item.text.casefold(), bare.partition("?")[0] + sign + place


def _are_one(whole: LinkList, keys: frozenset[_Key], other: LinkList, others: frozenset[_Key]) -> bool:
    """Whether two lists are one that is printed twice: of the same headlines, under one label or one without; or under one label,
    all headlines of one in the other, as for narrow screens."""
    if keys == others and whole.label == other.label:
        return True
    if min(len(keys), len(others)) < _SEVERAL:
        return False
    if keys == others:
        return None in (whole.label, other.label)
    return whole.label is not None and whole.label == other.label and (keys < others or others < keys)


def _count_facts(found: LinkList) -> int:
    """How many moments and excerpts stand with the headlines of a list."""
    return sum((item.published_at is not None) + (item.summary is not None) for item in found.items)


def _read_moment(text: str, context: DateContext) -> str | None:
    value = normalize_date(text, replace(context, is_machine=True) if len(text) >= 10 and text.isdecimal() else context)
    return value.value if value is not None else None


def _spell_age(text: str) -> str:
    """
    >>> _spell_age("2mo"), _spell_age("2 May")
    ('2mo ago', '2 May')
    """
    return f"{text} ago" if AGE.fullmatch(text) else text


def _form(found: FoundForm) -> CommentForm:
    fields = (
        FormField(label=line_or_none(one.label), name=line_or_none(one.name), type=one.type, required=one.is_required)
        for one in found.fields
    )
    text = (line for raw in found.text if (line := normalize_text(raw)))
    return CommentForm(heading=line_or_none(found.heading), fields=tuple(fields), text=tuple(text))


def _first_count(texts: Iterable[str]) -> int | None:
    return next((count for text in texts if (count := find_count(text)) is not None), None)


def _text(text: str | None) -> str | None:
    return (normalize_text(text) or None) if text else None
