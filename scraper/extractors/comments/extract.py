"""`comments`: the readers' thread. Takes the blocks of zone `comments`, gives each comment's parts as found.

Nothing is normalized here: a count, a moment or a number of likes is the text (or attribute value) that states it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product, takewhile

from msgspec import Struct

from scraper.document import Document
from scraper.extractors.comments.author import find_author
from scraper.extractors.comments.buttons import button_key, is_button
from scraper.extractors.comments.facts import find_likes, find_times
from scraper.extractors.comments.form import COMMENTS_WORD, names_comments
from scraper.extractors.comments.items import find_items
from scraper.extractors.comments.reading import Reading
from scraper.extractors.comments.thread import Item, read_thread
from scraper.extractors.dates_by_look import find_digit, has_digit
from scraper.extractors.name_and_date import EDGE, split_date
from scraper.markup import HEADINGS, fold
from scraper.zones import Partition, Zone
from scraper.zones.comment_names import Role
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment

_HEADING_CHARS = 120
_COUNT_CHARS = 45
# The number one written out: "One thought on …", "Ein Gedanke zu …".
_ONE = frozenset(
    "one ein eine un une una uno um uma een één en ett et один одна jeden jedna bir egy unu yksi ένα μία واحد".split()
)
_PARAGRAPH = "\n\n"
_QUOTING = re.compile(r"\[(?:\.\.\.|…)\].*\[(?:\.\.\.|…)\]", re.DOTALL)  # "[…] a fine kettle […]"
_PROSE_WORDS = 7
_INITIALS = 3
_SEVERAL = 2
_SENTENCE_ENDS = ".!?…:)。！？।؟"
_SENTENCE = re.compile(r"\w{2}(?:(?<!\d)\.|[!?。！？])$")
_QUOTED = re.compile(r"[\"“”„«»‘『「《].*", re.DOTALL)
# "Showing 10 of 14 comments": the first number is of those that the page prints.
_NUMBER = re.compile(r"\W*\d[\d.,]*\s?[KkMm]?\W*")  # and no words
_IN_NAME = re.compile(r"[A-Za-zÀ-ӿ]\d+")  # "Powered by Remark42"
_SHOWN = re.compile(r"\b\d+\s*(?:of|von|sur|de|di|van|av|af|z|ze|из|з|από)\s+(?=\d)", re.IGNORECASE)
_ID_NAMES = ("data-comment-id", "data-commentid", "data-id", "id", "data-comment_id", "name")
_ID_KEYS = frozenset(_ID_NAMES)
_OWN_ID = re.compile(r"(?:comment|post|msg|message|kommentar)[-_]?\d{2,}", re.IGNORECASE)
_PARENT_NAMES = ("data-parent-id", "data-parent", "data-parentid", "data-reply-to", "data-parent-comment-id", "parentid")
_DIGITS = re.compile(r"\d+")
_NO_PARENT = re.compile(r"(?<!\d)0$")  # "kmt-0": the thread itself
_ANSWERED = re.compile(r"in-?_?reply-?_?to|reply-?_?to|parent-link|link-to-parent", re.IGNORECASE)
_HOLDER = re.compile(r"(?<![a-z])(?:indented|children|replies|child-?_?comments|nested)(?![a-z])", re.IGNORECASE)
_DEPTH = re.compile(r"(?:depth|level|indent)[-_]?(\d{1,4})")


class FoundComment(Struct, frozen=True, kw_only=True):
    """A comment as found."""

    id: str | None = None
    author: str | None = None
    times: tuple[str, ...] = ()  # texts and values that may state its moment, best first
    text: str | None = None  # paragraphs separated by a blank line
    reply_to: str | None = None  # `id` of the comment it answers
    likes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundComments:
    """A thread as found."""

    count: tuple[str, ...] = ()  # texts that may state the number of comments, best first
    items: tuple[FoundComment, ...] = ()


def extract_comments(document: Document, parts: Partition) -> FoundComments | None:
    """The thread of the page, None where no block is of zone `comments`, or none of them says so and nobody wrote any."""
    blocks = parts.indexes(Zone.COMMENTS)
    if not blocks:
        return None
    comments = Zone.COMMENTS
    thread = read_thread(document, parts, [zone is comments for zone in parts.zones])
    items = find_items(thread)
    readings = [Reading(thread, item) for item in items]
    buttons = _find_buttons([reading.paragraphs for reading in readings])
    printed = _find_printed(readings)
    ids = list(map(_find_id, readings))
    named = zip(readings, ids, _find_reply_to(readings, ids), strict=True)
    found = [_read_comment(reading, own, parent, buttons, printed) for reading, own, parent in named]
    written = _without_copies(_without_index(list(filter(_is_comment, found))))
    if not any(one.author or any(map(has_digit, one.times)) for one in written):
        written = []  # nobody wrote them at any time: lines of the thread's own
    counts = _find_counts(document, parts, items)
    if not written and not counts and not any(map(_speaks_of_comments, map(document.blocks.text.__getitem__, blocks))):
        return None
    return FoundComments(count=counts, items=tuple(written))


def _speaks_of_comments(text: str) -> bool:
    return names_comments(text) or label_zone(text) in (Zone.COMMENTS, Zone.COMMENT_FORM) or is_button(text)


def _without_index(found: list[FoundComment]) -> list[FoundComment]:
    """The comments less the table of their titles and writers that boards print above them."""
    titles = {f"{one.text.partition(_PARAGRAPH)[0]}{_PARAGRAPH}{one.author}" for one in found if one.text and one.author}
    return [one for one in found if _PARAGRAPH.join(filter(None, (one.author, one.text))) not in titles]


def _without_copies(found: list[FoundComment]) -> list[FoundComment]:
    """Each comment once, where a page prints the thread twice, for wide and for narrow windows: what bears the same `id` and has
    the same text."""
    kept: dict[object, FoundComment] = {}
    for one in found:
        kept.setdefault((one.id, one.text) if one.id else id(one), one)
    return list(kept.values())


def _is_comment(found: FoundComment) -> bool:
    """Whether something was found that a reader wrote, or somebody's name that is no heading; a pingback quotes another page."""
    if found.text and found.text.startswith("[") and _QUOTING.fullmatch(found.text):
        return False
    return bool(found.text or (found.author and (found.times or label_zone(found.author) is None)))


def _read_comment(
    reading: Reading, own_id: str | None, reply_to: str | None, buttons: set[str], printed: set[str]
) -> FoundComment:
    author, rest = find_author(reading, printed)
    times = tuple(dict.fromkeys((*find_times(reading), *rest)))
    paragraphs = [text for text in reading.paragraphs if button_key(text) not in buttons]
    is_signed = author is not None and _recurs_in(reading, author)  # the name below the text is not the only one
    paragraphs = _without_meta(_without_name(paragraphs, author), author, times, is_signed=is_signed)
    return FoundComment(
        id=own_id,
        author=author,
        times=times,
        text=_PARAGRAPH.join(paragraphs) or None,
        reply_to=reply_to,
        likes=find_likes(reading),
    )


def _without_name(paragraphs: list[str], author: str | None) -> list[str]:
    """Paragraphs less the first line that prints the author again, with or without a number: "2 - Mara"; or what he is behind a
    point: "Mara · Works at the harbour"; nor the letters that stand for his picture."""
    if author is not None and len(paragraphs) > 1 and paragraphs[0].startswith(("· ", f"{author} · ")):
        return paragraphs[1:] if len(paragraphs[0]) < _HEADING_CHARS else paragraphs
    if author is not None and len(paragraphs) > 1 and _are_initials(paragraphs[0], author):
        paragraphs = paragraphs[1:]
    head, line_break, rest = paragraphs[0].partition("\n") if paragraphs else ("", "", "")
    is_name = author is not None and line_break and len(head) < _HEADING_CHARS and split_date(head)[0] == author
    return [rest, *paragraphs[1:]] if is_name else paragraphs


def _are_initials(text: str, author: str) -> bool:
    """Whether a text is what is printed in place of somebody's picture.

    >>> _are_initials("MQ", "Mara Quill"), _are_initials("M", "Mara Quill"), _are_initials("No", "Mara Quill")
    (True, True, False)
    >>> _are_initials("No", "Nora Quill"), _are_initials("NQ", "Nora Quill")
    (False, True)
    """
    if len(text) > _INITIALS or not text.isalpha() or (len(text) > 1 and text != text.upper()):
        return False
    words, letters = author.casefold().split(), text.casefold()
    return any(word.startswith(letters) for word in words) or letters == "".join(word[0] for word in words)[: len(letters)]


def _recurs_in(reading: Reading, text: str) -> bool:
    """Whether the pieces of a comment print a text more than once, as words of its own."""
    texts = reading.thread.document.pieces.text
    printed = [line for piece in reading.pieces if text in (line := fold(texts[piece]))]
    if sum(line.count(text) for line in printed) < 2:  # as mostly, and a pattern for each name would take its time
        return False
    whole = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")
    return sum(len(whole.findall(line)) for line in printed) > 1


def _without_meta(paragraphs: list[str], author: str | None, times: tuple[str, ...], *, is_signed: bool) -> list[str]:
    """Paragraphs less those that print the author or the moment again; below the text a name may be a signature."""
    out: list[str] = []
    for text in paragraphs:
        rest = text
        for known in (None if out and is_signed else author, *times) if len(text) < _HEADING_CHARS else ():
            if known:
                rest = rest.replace(known, "", 1)
        # "Mara lies." is no line that prints her name again
        if rest.strip(EDGE) and (rest == text or _SENTENCE.search(rest) or sum(map(str.isalnum, rest)) > 12):
            out.append(text)
    return out


def _find_buttons(texts: list[list[str]]) -> set[str]:
    """Short paragraphs that stand in most comments: what the page prints, not what the readers write.

    Two comments are enough where a text stands above what both say, and no sentence ends there.
    """
    counts = Counter(key for paragraphs in texts for key in {button_key(text) for text in paragraphs} if key)
    behind = Counter(key for paragraphs in texts for key in {button_key(text) for text in paragraphs[1:]} if key)
    half = len(texts) // 2
    below = {key for key, count in behind.items() if count >= max(2, half) and key[-1] not in _SENTENCE_ENDS}
    return below.union(key for key, count in counts.items() if count >= max(3, half))


def _find_printed(readings: list[Reading]) -> set[str]:
    """Short texts that most comments hold: none of them is a name."""
    keys = (set(map(button_key, reading.short_texts(reading.pieces))) for reading in readings)
    counts = Counter(filter(None, chain.from_iterable(keys)))
    least = max(2, len(readings) // 2)
    return {key for key, count in counts.items() if count >= least}


def _find_id(reading: Reading) -> str | None:
    """An identifier with a digit: of the item, of what opens it, or of an anchor right before it; else one inside that says
    what it is."""
    document, item = reading.thread.document, reading.item
    nodes = document.nodes
    opening = _opening(reading)
    start = item.node if item.node >= 0 else document.pieces.node[item.first]
    before = (
        one for one in range(start - 1, max(start - 4, -1), -1) if nodes.first_piece[one] == nodes.end_piece[one] == item.first
    )
    for node in chain(opening, before):
        if _ID_KEYS.isdisjoint(nodes.attributes[node]):
            continue
        for name in _ID_NAMES:
            value = document.attribute(node, name)
            if value and has_digit(value) and (name != "name" or nodes.tag[node] == "a"):
                return value
    inside = (nodes.attributes[node].get("id", "") for node in reading.node_roles) if item.node >= 0 else ()
    return next(filter(_OWN_ID.fullmatch, inside), None)


def _opening(reading: Reading) -> Sequence[int]:
    """The elements that begin where a comment does, from its own inwards; where it is none, those around its first piece."""
    document, item = reading.thread.document, reading.item
    nodes = document.nodes
    if item.node >= 0:
        return range(item.node, bisect_right(nodes.first_piece, item.first, item.node, nodes.end[item.node]))
    return [one for one in document.ancestors(document.pieces.node[item.first]) if nodes.first_piece[one] == item.first]


def _find_reply_to(readings: list[Reading], ids: list[str | None]) -> list[str | None]:
    """For each comment the id of the one around it; else the id that an attribute names; else that of the last one of a lesser
    depth. `ids`: those of the comments."""
    out: list[str | None] = []
    known = {_last_number(own): own for own in ids if own is not None}
    known.update((own, own) for own in ids if own is not None)
    open_at: list[tuple[int, int]] = []  # depth and number of the comments that an answer may follow
    holders: dict[int, int] = {}
    earlier: set[str] = set()
    for number, reading in enumerate(readings):
        depth = _depth(reading, holders) if reading.item.node >= 0 else 0
        while open_at and open_at[-1][0] >= depth:
            open_at.pop()
        if reading.item.parent >= 0:
            out.append(ids[reading.item.parent])
        else:
            named = _named_parent(reading, ids[number], known) or _linked_parent(reading, earlier)
            out.append(named or (ids[open_at[-1][1]] if open_at else None))
        open_at.append((depth, number))
        if (own := ids[number]) is not None:
            earlier.add(own)
    return out


def _last_number(identifier: str) -> str:
    """
    >>> _last_number("t880257"), _last_number("wpd-comm-5502_5501"), _last_number("top")
    ('880257', '5501', 'top')
    """
    numbers = _DIGITS.findall(identifier)
    return numbers[-1] if numbers else identifier


def _named_parent(reading: Reading, own: str | None, known: dict[str, str]) -> str | None:
    """The comment that an attribute names, or a link whose element says what it leads to: "in reply to #12"; never itself.

    `own`: the id of the comment; `known`: the ids of the thread, by themselves and by the number in each; attributes often state
    the number alone.
    """
    if reading.item.node < 0:
        return None
    document = reading.thread.document
    for node, name in product(_opening(reading), _PARENT_NAMES):
        value = document.attribute(node, name)
        if value and value not in ("0", "null", "none"):
            same = known.get(value) or known.get(_last_number(value))
            if own is not None and own in (same, value):
                return None  # the first of a thread
            if same or not _NO_PARENT.search(value):
                return same or value
    for node in sorted(reading.node_roles):
        attributes = document.nodes.attributes[node]
        if (fragment := attributes.get("href", "").rpartition("#")[2]) in known and "href" in attributes:
            above = document.nodes.attributes[document.nodes.parent[node]]
            if known[fragment] != own and any(_ANSWERED.search(names.get("class", "")) for names in (attributes, above)):
                return known[fragment]
    return None


def _linked_parent(reading: Reading, earlier: Collection[str]) -> str | None:
    """One of the comments before that a link leads to, outside of what was written. `earlier`: their ids."""
    nodes = reading.thread.document.nodes
    links = [node for node, role in sorted(reading.node_roles.items()) if nodes.tag[node] == "a" and not role & Role.TEXT]
    targets = (nodes.attributes[node].get("href", "").rpartition("#") for node in links)
    return next((fragment for _, sign, fragment in targets if sign and fragment in earlier), None)


def _depth(reading: Reading, holders: dict[int, int]) -> int:
    """How deep a comment is in the thread: as its class says, else by the holders of answers around it. `holders`: how many
    there are of them, by element, as found so far."""
    nodes = reading.thread.document.nodes
    found = _DEPTH.search(nodes.attributes[reading.item.node].get("class", ""))
    if found:
        return int(found[1])
    around = list(takewhile(lambda node: node not in holders, reading.thread.document.ancestors(reading.item.node)))
    for node in reversed(around):
        name = nodes.attributes[node].get("class")
        holders[node] = holders.get(nodes.parent[node], 0) + bool(name and _holds_answers(name))
    return holders[reading.item.node]


@lru_cache(maxsize=1024)  # the comments of a thread have the same elements around them
def _holds_answers(name: str) -> bool:
    return _HOLDER.search(name) is not None


def _find_counts(document: Document, parts: Partition, items: list[Item]) -> tuple[str, ...]:
    """Short lines of the thread outside its comments that hold a number, headings first."""
    taken = {piece for item in items for piece in range(item.first, item.end)}
    found: list[tuple[int, str]] = []
    for i in parts.indexes(Zone.COMMENTS):
        if document.blocks.first_piece[i] in taken or _FURTHER.search(document.blocks.text[i]):
            continue
        text = _IN_NAME.sub("", _SHOWN.sub("", _QUOTED.sub("", _beside_word(document, i))))  # "3 thoughts on “Ten things …”"
        if not has_digit(text):
            one, _, rest = text.strip().partition(" ")
            if one.casefold() in _ONE and (_COMMENT_WORD.match(rest) or label_zone(rest) is Zone.COMMENTS):
                found.append((0, "1"))
        elif document.nodes.tag[document.blocks.node[i]] in HEADINGS:
            found.append((0, text))
        elif len(text) <= _COUNT_CHARS and (
            names_comments(text)
            or (find_moment(text) is None and (_may_count(text, len(items)) if items else _NUMBER.fullmatch(text)))
        ):
            found.append((1 if label_zone(text) is Zone.COMMENTS else 2, text))  # without comments, "Views: 233" is none
    return tuple(text for _, text in sorted(found, key=lambda line: line[0]))


def _beside_word(document: Document, block: int) -> str:
    """The text of a line; of one with several numbers that of the element that holds a number and the word for comments, where
    it is alone in that: "129 <a>15 comments</a>"."""
    text, pieces = document.blocks.text[block], document.pieces.text
    if len(text) > _COUNT_CHARS or len(_DIGITS.findall(text)) < _SEVERAL:
        return text
    inside = [pieces[piece] for piece in range(document.blocks.first_piece[block], document.blocks.end_piece[block])]
    found = [fold(part) for part in inside if has_digit(part) and names_comments(part)]
    return found[0] if len(found) == 1 else text


def _may_count(text: str, items: int) -> bool:
    """Whether a line beside so many comments that names none may count them: behind a colon where it says as many.

    >>> _may_count("91 additions", 20), _may_count("Views: 3", 3), _may_count("Thanks: 64", 3), _may_count("[…] 3 kettles", 3)
    (True, True, False, False)
    >>> _may_count("Počet příspěvků: 58", 3), _may_count("Thanks：64", 3)
    (True, False)
    """
    of_label = _LABELLED_COUNT.match(text)
    if of_label is None or _ENTRY_WORD.search(text):
        return not text.startswith("[")
    return int(_NO_DIGIT.sub("", of_label[1])) == items


_LABELLED_COUNT = re.compile(r"[^\W\d][^\d:：]*[:：]\s*(\d[\d.,]{0,12})\W*$")  # "Thanks: 64"
_NO_DIGIT = re.compile(r"\D")
# What else threads call what is written in them.
_ENTRY_WORD = re.compile(r"příspěv|príspev|opini|hozzászól|reakc|отзыв|мнени|ответ|відгук|відповід|пікір|ردود|نظر", re.IGNORECASE)
# "11 more comments": beside those that are shown.
_FURTHER = re.compile(
    r"\d\s(?:more|further|weitere|autres|más|mais|outros|altri|meer|andere|fler|flere|muuta|więcej|dalších|ďalších|további"
    r"|ещ[ёе]|інших|других|daha|другие)\b|另外\s?\d|還有\s?\d|还有\s?\d|他\s?\d+\s?件",
    re.IGNORECASE,
)
# "12 comments", "Comments (12)": a counter away from the thread, beside the date or among the share buttons.
_COUNTER = re.compile(
    rf"(?P<before>\d{{1,3}}(?:[.,’'\s]\d{{3}})+|\d+(?:[.,]\d+)?\s?[KkMm万천만]|\d+)\s*[+)]?\s*(?:件の|条|條|개의)?\s*(?:{COMMENTS_WORD})|(?:{COMMENTS_WORD})\w*\s*[:(\[]?\s*(?P<after>\d[\d.,]*)",
    re.IGNORECASE,
)
_COMMENT_WORD = re.compile(COMMENTS_WORD, re.IGNORECASE)
# The same in words that below a comment count the answers to it: "11 replies", "Diskusia (12)".
_ANSWER_COUNTER = re.compile(
    r"(?<![\d.,])(?P<before>\d{1,6})\s(?:replies|responses|antworten|réponses|réactions|respuestas|respostas|risposte|odpowiedzi|svar"
    r"|příspěv\w+|príspev\w+|ответ(?:а|ов)?|відповід\w+)(?!\w)"
    r"|(?<!\w)(?:diskuse|diskuze|diskusia|dyskusja|diskussion|discussion|debatt|обсуждение|обговорення)\s?\(?(?P<after>\d{1,6})\)?$",
    re.IGNORECASE,
)
_ANSWER_COUNTER_ZONES = (Zone.BYLINE, Zone.SHARING)
_COUNTER_ZONES = (Zone.BYLINE, Zone.SHARING, Zone.COMMENTS, Zone.COMMENT_FORM)


def find_counter(document: Document, parts: Partition) -> tuple[str, ...]:
    """Numbers of comments that are printed away from the thread."""
    found = []
    for i in parts.indexes(*_COUNTER_ZONES):
        text = document.blocks.text[i]
        if len(text) > _HEADING_CHARS or not find_digit(text):
            continue
        counter = _COUNTER.search(text) if names_comments(text) else None
        if counter is None and parts.zones[i] in _ANSWER_COUNTER_ZONES:
            counter = _ANSWER_COUNTER.search(text)
        if counter:
            found.append(counter["before"] or counter["after"])
    return tuple(found)
