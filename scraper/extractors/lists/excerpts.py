"""The excerpts of a list: what its cards print of an article below the headline."""

from __future__ import annotations

from scraper.document import Document
from scraper.extractors.authors.words import OPENING
from scraper.extractors.dates_by_look import find_digit
from scraper.extractors.lists.boxes import clean_label
from scraper.extractors.lists.entries import Entry, nearest_headline
from scraper.extractors.lists.more import says_more
from scraper.markup import fold
from scraper.zones.article_box import shape_of
from scraper.zones.moments import find_moment

_WORDS = 5  # of a line that ends as a sentence does
_MANY_WORDS = 8  # of any other
_FEW_WORDS = 3  # of one that is named as those are
_UNPARTED_CHARS = 15  # a word of a sentence in a script that parts no words
_MAX_LINES = 3  # with one headline: of more it is no excerpt, but text that nobody could part
_DATE_CHARS = 90  # of a line that says little more than where and when something was printed
_DATE_WORDS = 2  # beside a moment, in a line that says when something was printed or changed
_STOPS = ".!?…。！？।۔؟"
_PARTING = " \n\t\u00a0/|[(–—→»›"  # what stands before a button that ends a line
_FACTS = frozenset("|·•©")  # what parts the facts below a headline, or stands before who took the picture
_PARTS = frozenset(":：–—|·•\n(")  # what parts an excerpt from the headline in its line
_BEHIND = " \t\u00a0-" + "".join(_PARTS)
_CLOSING = "\"'”’»)]"


def add_excerpts(document: Document, lines: list[int], headlines: list[Entry], label: str | None) -> None:
    """Gives each headline of a box the excerpts that stand with it. `lines`: the blocks of the box, one of which may be its
    `label`; `headlines` stand in document order. Of a list whose excerpts bear a name of their own, a short line of that name is
    one, too."""
    taken = {entry.text for entry in headlines}
    makes: set[tuple[str, str]] = set()
    short: list[int] = []
    for block in lines:
        text = document.blocks.text[block]
        if text in taken:
            continue
        if not is_excerpt(text):
            short += [block] if _may_be_excerpt(text) else []
        elif clean_label(text) != label and _add_excerpt(document, block, headlines, _MAX_LINES):
            makes.add(shape_of(document, document.blocks.node[block]))
    for block in short if makes else ():
        make = shape_of(document, document.blocks.node[block])
        if make in makes and make[1] and clean_label(document.blocks.text[block]) != label:
            _add_excerpt(document, block, headlines, 1, may_link=False)


def _add_excerpt(document: Document, block: int, headlines: list[Entry], most: int, *, may_link: bool = True) -> bool:
    """Gives the headline nearest to a line its text as an excerpt, unless it has as many; of a line that the headline opens
    what stands behind it. Whether all of the line is one."""
    text = document.blocks.text[block]
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    nearest = nearest_headline(document, headlines, Entry([*pieces], None))
    if nearest is None or len(nearest.excerpts) >= most:
        return False
    if not may_link and not {-1, nearest.link}.issuperset(document.pieces.link[pieces.start : pieces.stop]):
        return False  # tags
    if nearest.text in text:
        nearest.excerpts += filter(_is_whole_excerpt, _behind(document, nearest, pieces, text).split("\n"))
        return False
    if text in nearest.text:
        return False
    nearest.excerpts.append(_without_button(document, pieces, text))
    return True


def _behind(document: Document, headline: Entry, pieces: range, line: str) -> str:
    """What a line that a linked headline opens says behind the link, where that is no part of the headline."""
    behind = range(headline.pieces[-1] + 1, pieces.stop)
    is_first = headline.link >= 0 and headline.pieces[0] >= pieces.start and line.startswith(headline.text)
    if not (is_first and behind) or max(document.pieces.link[behind.start : behind.stop]) >= 0:
        return ""
    return _without_joint(line.removeprefix(headline.text))


def _without_joint(rest: str) -> str:
    """What stands behind a headline without what parts the two; empty where nothing does.

    >>> _without_joint(" – it left after nine months."), _without_joint(" It left."), _without_joint(" in the north.")
    ('it left after nine months.', 'It left.', '')
    """
    bare = rest.lstrip(_BEHIND)
    is_parted = any(sign in _PARTS for sign in rest[: len(rest) - len(bare)])
    return bare if is_parted or bare[:1].isupper() else ""


def _is_whole_excerpt(text: str) -> bool:
    """Whether the rest of a headline's line is an excerpt: no facts of it, and no moment before them."""
    if not text or not is_excerpt(text) or not _FACTS.isdisjoint(text):
        return False
    return find_digit(text) is None or (find_moment(text) or (1, 1))[0] > 0


def _may_be_excerpt(text: str) -> bool:
    """Whether a line of several words may be an excerpt, if others like it are: no author, no moment, no button."""
    if len(text.split(None, _FEW_WORDS)) <= _FEW_WORDS or text[0].islower() or not _FACTS.isdisjoint(text):
        return False
    return text[-1] not in ":：" and not (_opens_as_byline(text) or says_more(text) or (find_digit(text) and find_moment(text)))


def _opens_as_byline(text: str) -> bool:
    """Whether a line begins as one that says who wrote: a name is no small letter.

    >>> _opens_as_byline("Von Ada Moss"), _opens_as_byline("Von der Werft bis zum Deich"), _opens_as_byline("By the time it sank")
    (True, False, False)
    """
    found = OPENING.match(text)
    return found is not None and not text[found.end() : found.end() + 1].islower()


def _without_button(document: Document, pieces: range, text: str) -> str:
    """An excerpt without the "Read more" that ends it in an element of its own."""
    last = next((piece for piece in reversed(pieces) if not document.pieces.text[piece].isspace()), pieces.start)
    if last == pieces.start or document.pieces.node[last] == document.pieces.node[pieces.start]:
        return text
    end = fold(document.pieces.text[last]).strip()
    if not (says_more(end) and text.endswith(end)):
        return text
    return text[: -len(end)].rstrip(_PARTING)


def is_excerpt(text: str) -> bool:
    """Whether a line beside a headline is prose: no name, no section, no button.

    >>> is_excerpt("After nine months a boat has left."), is_excerpt("By Ada Moss and Tam Finch, harbour reporters")
    (True, False)
    >>> is_excerpt("Von der Werft bis an den Deich stand am Abend das Wasser"), is_excerpt("By the time it sank nobody was left")
    (True, True)
    >>> is_excerpt("九か月ぶりに最初の船が港を出ました。"), is_excerpt("九か月ぶりに最初の船")
    (True, False)
    >>> is_excerpt("Actualizado 25 de abril de 2022 10:08 AM"), is_excerpt("It sank on 3 April 2019 at 10:15.")
    (False, True)
    >>> is_excerpt("In Harbour, Ferries, Weather and Trade - 02 Feb 2025, 20:02")
    False
    """
    words = len(text.split(None, _MANY_WORDS))
    is_sentence = text.rstrip(_CLOSING)[-1:] in _STOPS
    if words < _WORDS:
        return is_sentence and len(text) >= _UNPARTED_CHARS * words
    if not (is_sentence or (words >= _MANY_WORDS and not _opens_as_byline(text))) or says_more(text):
        return False
    return len(text) > _DATE_CHARS or find_digit(text) is None or not _is_dated_line(text, is_sentence=is_sentence)


def is_sentence(text: str) -> bool:
    """Whether a text is prose that ends as a sentence does.

    >>> is_sentence("After nine months a boat has left."), is_sentence("After nine months of rain the first boat has left")
    (True, False)
    """
    return text[-1:] in ".。" and is_excerpt(text)


def _is_dated_line(text: str, *, is_sentence: bool) -> bool:
    """Whether a short line says when something was printed: it is little more than a moment ("Updated 25 April 2022 10:08 AM"),
    or ends with one and as no sentence does ("In Harbour, Ferries, Weather - 2 Feb 2025, 20:02")."""
    moment = find_moment(text)
    if moment is None:
        return False
    is_at_end = not is_sentence and not any(map(str.isalpha, text[moment[1] :]))
    return is_at_end or len((text[: moment[0]] + text[moment[1] :]).split()) <= _DATE_WORDS
