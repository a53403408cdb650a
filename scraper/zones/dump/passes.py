"""What is certain of a text dump once its likeliest zones are known: named passes, each over the whole draft.

They know what the models of single lines cannot see: that there is one title, that a list ends at a blank line, that the items of
a list belong together, what a label says of the lines below it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment
from scraper.zones.vocabulary import Zone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

ZONES: tuple[Zone, ...] = tuple(Zone)  # the order of the chances
_BODY, _STANDFIRST = ZONES.index(Zone.BODY), ZONES.index(Zone.STANDFIRST)
_COPY_CHARS = 60  # a shorter line may well be said twice
_HEAD_LINES, _HEAD_CHARS = 4, 120
_GAP = re.compile(r"\s{3,}|\t")
_MOMENT_CHARS, _CLOCK_CHARS = 80, 16
_LEAST_ENTRIES = 3
_LIKELY, _LIKELIER = 0.5, 1.2
_CLOCK = re.compile(r"(?:[^\W\d]{2,5}\.?\s)?\d{1,2}[:.h]\d{2}(?:\s?[^\W\d]{1,4}\.?)?")
_DATELINE = re.compile(r"(.{2,60}?)\s?(?:--|[—–]|-)\s?(?=\S)")
_TRAIL = re.compile(r"[^>»›＞→«]{1,40}(?:\s[>»›＞→]\s[^>»›＞→«]{1,60}){1,5}")
_EDGES = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class Printed:
    """What a dump prints between its lines."""

    apart: Sequence[bool]  # whether a blank line stands above each
    lists: Sequence[int]  # the list that each is an item of, by any number; -1 where it is none
    heads: Sequence[int] = ()  # those that are marked as a heading of the first level


@dataclass(frozen=True, slots=True)
class Draft:
    """The zones of a dump while the passes work on them."""

    texts: list[str]
    raw: list[str]
    zones: list[Zone]
    chances: Floats  # [lines, ZONES]
    printed: Printed


def _settle_title(draft: Draft) -> None:
    """One title, and wherever the dump prints it again before the article's end."""
    title = _find_title(draft)
    if title is None:
        return
    printed = _bare(draft.texts[title])
    last = max((i for i, zone in enumerate(draft.zones) if zone is Zone.BODY), default=title)
    for i, zone in enumerate(draft.zones):
        if i <= last and _bare(draft.texts[i]) == printed:
            draft.zones[i] = Zone.TITLE
        elif zone is Zone.TITLE:
            draft.zones[i] = _next_best(draft, i, Zone.TITLE)


def _find_title(draft: Draft) -> int | None:
    """The line that is likeliest the title; where none is likely, the only heading of the first level."""
    chances = draft.chances[:, ZONES.index(Zone.TITLE)]
    best = int(chances.argmax())
    if chances[best] <= _LIKELY and len(draft.printed.heads) == 1:
        return draft.printed.heads[0]
    return best if chances[best] > 0.1 or draft.zones[best] is Zone.TITLE else None


def _settle_copies(draft: Draft) -> None:
    """A paragraph that is printed twice is body once."""
    seen: set[str] = set()
    for i, (text, zone) in enumerate(zip(draft.texts, draft.zones, strict=True)):
        if zone is Zone.BODY and len(text) >= _COPY_CHARS:
            if text in seen:
                draft.zones[i] = Zone.OTHER
            seen.add(text)


def _settle_items(draft: Draft) -> None:
    """The items of a list are of one zone: the body's, where a line of it announces them, else that of most; what may be body
    stays."""
    start = 0
    for number, run in groupby(draft.printed.lists):
        end = start + len(list(run))
        if number >= 0:
            is_announced = start > 0 and draft.zones[start - 1] is Zone.BODY and draft.texts[start - 1].endswith((":", "："))
            zone = Zone.BODY if is_announced else Counter(draft.zones[start:end]).most_common(1)[0][0]
            if zone is Zone.BODY or Zone.BODY not in draft.zones[start:end]:
                draft.zones[start:end] = [zone] * (end - start)
        start = end


def _settle_labels(draft: Draft) -> None:
    """Headings of the thread, the form and of lists, and the form's printed rules, are what they say."""
    for i, text in enumerate(draft.texts):
        label = label_zone(text)
        if label is not None and draft.zones[i] in _YIELDING.get(label, ()):
            draft.zones[i] = label


def _settle_run_together(draft: Draft) -> None:
    """A list whose items are run together in one line is of the zone of the heading before it."""
    for i in range(1, len(draft.texts)):
        heading = draft.zones[i - 1]
        if heading in (Zone.TICKER, Zone.RELATED) and len(_GAP.findall(draft.raw[i].strip())) > 1:
            draft.zones[i] = heading


def _settle_lead(draft: Draft) -> None:
    """The line right above the body opens it where it has place and agency before its text, or is clearly likelier body by
    itself."""
    first = draft.zones.index(Zone.BODY) if Zone.BODY in draft.zones else 0
    if first and draft.zones[first - 1] is Zone.STANDFIRST:
        is_likelier = draft.chances[first - 1, _BODY] > _LIKELIER * draft.chances[first - 1, _STANDFIRST]
        if is_likelier or has_dateline(draft.texts[first - 1]):
            draft.zones[first - 1] = Zone.BODY


def _settle_entries(draft: Draft) -> None:
    """Below the first of several lines that are a time of day, as a live blog's are, nothing leads any more."""
    told = [i for i, zone in enumerate(draft.zones) if zone in (Zone.BYLINE, Zone.BODY)]
    clocks = [i for i in told if len(draft.texts[i]) < _CLOCK_CHARS and _CLOCK.fullmatch(draft.texts[i])]
    if len(clocks) >= _LEAST_ENTRIES and Zone.BODY in draft.zones[clocks[0] :]:
        for i in range(clocks[0], clocks[-1]):
            if draft.zones[i] is Zone.STANDFIRST:
                draft.zones[i] = Zone.BODY


def has_dateline(text: str) -> bool:
    """Whether a text opens with a place in capitals or an agency in brackets, and a dash.

    >>> has_dateline("PORT ELLERY -- The crews"), has_dateline("Grünwerder (lbw) - Der Rat"), has_dateline("A well-known bell")
    (True, True, False)
    """
    opening = _DATELINE.match(text)
    return opening is not None and (opening[1].isupper() or opening[1].endswith((")", "）")))


def _settle_listed_title(draft: Draft) -> None:
    """What stands between the label of a list and its further headlines is one of them, not the title."""
    for i in range(1, len(draft.zones) - 1):
        above, below = draft.zones[i - 1], draft.zones[i + 1]
        if draft.zones[i] is Zone.TITLE and above is below in _LISTS and label_zone(draft.texts[i - 1]) is above:
            draft.zones[i] = above


def _settle_below_title(draft: Draft) -> None:
    """A single line below the title, with author, date or text behind it, is no list."""
    for i in range(1, len(draft.zones) - 1):
        if draft.zones[i] in _LISTS and draft.zones[i - 1] is Zone.TITLE and draft.zones[i + 1] in _BELOW_TITLE:
            draft.zones[i] = _next_best(draft, i, Zone.TITLE, *_LISTS)


def _settle_trails(draft: Draft) -> None:
    """A line of few words between arrows above the title is the way to the page, no headline of a list."""
    for i in range(draft.zones.index(Zone.TITLE) if Zone.TITLE in draft.zones else 0):
        if draft.zones[i] in _LISTS and len(draft.texts[i]) <= _HEAD_CHARS and _TRAIL.fullmatch(draft.texts[i]):
            draft.zones[i] = Zone.NAVIGATION


def _settle_shares(draft: Draft) -> None:
    """A line of the names of share buttons at the edge of a list is none of its headlines."""
    for i, (text, zone) in enumerate(zip(draft.texts, draft.zones, strict=True)):
        if zone in _LISTS and len(text) <= _HEAD_CHARS and _is_at_edge(draft, i) and _is_of_shares(text):
            draft.zones[i] = Zone.SHARING


def _is_at_edge(draft: Draft, line: int) -> bool:
    """Whether a line is the first or the last of a list."""
    around = [i for i in (line - 1, line + 1) if 0 <= i < len(draft.zones)]
    is_inside = all(draft.zones[i] is draft.zones[line] for i in around) and len(around) == 2
    return not is_inside or label_zone(draft.texts[line + 1]) in _LISTS


def _is_of_shares(text: str) -> bool:
    """Whether a line names share buttons, one at least of two parts.

    >>> _is_of_shares("Drucken Versenden Merken"), _is_of_shares("Imprimer | Partager"), _is_of_shares("Print is dead")
    (True, True, False)
    """
    bars = [part for part in map(str.strip, text.split("|")) if part]
    parts = bars if len(bars) > 1 else text.split()
    shares = sum(label_zone(part) is Zone.SHARING for part in parts)
    return label_zone(text) is Zone.SHARING or (len(parts) > 1 and 2 * shares >= len(parts))


def _settle_lists(draft: Draft) -> None:
    """Below a list with a label, one of the other kind over several lines begins a list of that kind."""
    start = 0
    for zone, run in groupby(list(draft.zones)):
        end = start + len(list(run))
        if zone in _LISTS and label_zone(draft.texts[start]) is zone:
            labels = [(i, label) for i in range(start, end) if (label := label_zone(draft.texts[i])) in _LISTS]
            for (above, _), (first, label), (stop, _) in zip(labels, labels[1:], [*labels[2:], (end, zone)], strict=False):
                if label is not zone and first - above > 1 and stop - first > 2:
                    draft.zones[first:stop] = [label] * (stop - first)
        start = end


def _settle_list_ends(draft: Draft) -> None:
    """Where a list's headlines stand close to each other, it ends at a blank line."""
    groups = _groups(draft.printed.apart)
    for (first, end), (start, stop) in pairwise(groups):
        zone = draft.zones[end - 1]
        if zone not in _LISTS or draft.zones[start] is not zone or label_zone(draft.texts[start]) in _LISTS:
            continue
        items = sum(draft.zones[i] is zone and label_zone(draft.texts[i]) is not zone for i in range(first, end))
        is_other = stop - start == 1 or any(draft.zones[i] is not zone for i in range(start, stop))
        if items > 1 and is_other:
            for i in range(start, stop):
                if draft.zones[i] is zone:
                    draft.zones[i] = _next_best(draft, i, Zone.TITLE, *_LISTS)


def _groups(apart: Sequence[bool]) -> list[tuple[int, int]]:
    """The runs [start, end) of lines without a blank one between them."""
    starts = [i for i, is_apart in enumerate(apart) if is_apart or not i]
    return list(zip(starts, [*starts[1:], len(apart)], strict=True))


def _settle_thread(draft: Draft) -> None:
    """What follows the line of a comment's moment is the comment."""
    for i in range(1, len(draft.zones)):
        if draft.zones[i] is Zone.COMMENT_FORM and draft.zones[i - 1] is Zone.COMMENTS and _is_moment_line(draft.texts[i - 1]):
            draft.zones[i] = Zone.COMMENTS


def _is_moment_line(text: str) -> bool:
    return len(text) <= _MOMENT_CHARS and find_moment(text) is not None


def _settle_head(draft: Draft) -> None:
    """What a dump prints in a line or two before its title, and is not known to be anything else, names the outlet."""
    title = draft.zones.index(Zone.TITLE) if Zone.TITLE in draft.zones else 0
    for i in range(title if title <= _HEAD_LINES else 0):
        zone, text = draft.zones[i], draft.texts[i]
        is_sure = draft.chances[i, ZONES.index(zone)] > 0.5 or zone in (Zone.BYLINE, Zone.TAGS) or _TRAIL.fullmatch(text)
        if not is_sure and label_zone(text) is None and len(text) <= _HEAD_CHARS:
            draft.zones[i] = Zone.MASTHEAD


def _next_best(draft: Draft, line: int, *others: Zone) -> Zone:
    """The likeliest zone of a line but for some."""
    row = draft.chances[line].copy()
    row[list(map(ZONES.index, others))] = -1
    return ZONES[int(row.argmax())]


def _bare(text: str) -> str:
    return _EDGES.sub("", text).casefold()


# The zones that give way where a line's label says otherwise. The models see labels too: elsewhere they know better.
_YIELDING: dict[Zone, tuple[Zone, ...]] = {
    Zone.COMMENTS: (Zone.OTHER, Zone.BODY, Zone.COMMENT_FORM, Zone.PROMOTION, Zone.NOTICE),
    Zone.COMMENT_FORM: (Zone.OTHER, Zone.BODY, Zone.COMMENTS, Zone.PROMOTION, Zone.NOTICE),
    Zone.TICKER: (Zone.OTHER, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.NOTICE),
    Zone.RELATED: (Zone.OTHER, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.NOTICE),
}
_LISTS = (Zone.TICKER, Zone.RELATED)
_BELOW_TITLE = (Zone.BYLINE, Zone.BODY, Zone.STANDFIRST)
PASSES: tuple[Callable[[Draft], None], ...] = (
    _settle_title,
    _settle_copies,
    _settle_items,
    _settle_labels,
    _settle_run_together,
    _settle_listed_title,
    _settle_below_title,
    _settle_trails,
    _settle_shares,
    _settle_lists,
    _settle_list_ends,
    _settle_thread,
    _settle_lead,
    _settle_entries,
    _settle_head,
)
