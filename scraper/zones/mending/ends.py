"""Furniture at the ends of the body, made like the body's own paragraphs: told by what it says.

Below an article, and in the same box, pages print who wrote it, who else worked on it and where it appeared first, what they do
not answer for, whose work it is and where to follow them; above it, that its links may earn money. A paragraph in the midst of
the text may say the same and mean it, so only the first and the last few are looked at. Takes a `Document` and the zones of its
blocks, gives blocks with their zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.structured import clean, people_of
from scraper.zones.addresses import addresses_in, host_and_path, own_address
from scraper.zones.labels import LABEL_CHARS, label_zone
from scraper.zones.mending.notices import (
    is_correction,
    is_disclaimer,
    is_disclosure,
    is_rights_line,
    names_affiliates,
)
from scraper.zones.mending.origins import is_credit, is_machine_note, is_origin_note
from scraper.zones.vocabulary import Zone

_ENDS = 3  # body blocks that are looked at, at either end
_LEAST = 7  # body blocks, below which there is no telling the ends from the midst
_FEW = 4  # body blocks, from which the last one alone is looked at, and corrections are
_BIO_CHARS = range(50, 1000)
_SECTION = 5  # paragraphs of a note on the author, at most
_FOLLOW_CHARS = 250
_NAME_WORDS = (4, 3, 2)
_OPENING_CHARS = 80  # of a note on the author, in which the name stands
_MARKS = " *†‡※•_—–-"  # before such a note
_LABEL_END = re.compile(r"[:：\n]")
_LABEL_OF_WORDS = re.compile(r" |[\u3040-\u9fff]{4}")  # "Author" alone, or 作者, opens a byline
_AUTHOR_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator")
_ON_AUTHORS = frozenset((Zone.BYLINE, Zone.AUTHOR_BIO))
_SITE_METAS = ("og:site_name", "application-name", "twitter:site")
_SITE_CHARS = 4  # a shorter name may be a word
_SUFFIX_CHARS = 3  # of "co" in co.uk
_NOTE_CHARS = 700
_SIGNED_CHARS = 150
# Who wrote it, or the agency, in short: "(jg)", "— AM", "dpa/kna". In brackets, or in letters of one case alone.
_IN_SHORT = re.compile(r"[—–-]?\s?(\()?([^\W\d_]+\.?(?:[./|][^\W\d_]+\.?)*)(?(1)\))")
_IN_SHORT_CHARS = range(2, 9)
_SIGN_CHARS = 3  # of letters in a row that are not all capitals: more are a word, as a text may end with; one more in brackets
_END_WORDS = frozenset(
    "end ends ende fin fim fine slut koniec konec loppu vége son amen more sic etc usw ecc osv "
    "yes no ja non oui sí sì si da ne nei nej tak nie да нет так ні ναι όχι".split()
)
_AFTER_CHARS = 60  # of what may stand behind a signature: a credit, a note
_COLONS = (":", "：")  # behind who speaks
_LINES = frozenset(("p", "div", "span", "em", "i", "center", "section", "article"))  # not a heading, an item, a cell, code
_JOINER_CHARS = 3  # of "and"
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0dff])*")  # with the vowel signs of India
_PLACE_BEHIND = ("in", "from", "aus", "à", "en", "em", "w", "v", "i")  # words in a byline before a place
_OFTEN = 0.05  # share of the body's blocks that name the site, from which the article is about it
# Paths of single posts: a word for them, or a long number.
_POST = re.compile(r"/(?:status|statuses|p|posts|post|reel|shorts|videos?|photos?|watch|story)\b|\d{8}", re.IGNORECASE)
# A call to follow somebody, without a link: "Follow the Herald on Twitter".
_CALL = re.compile(
    r"(?:follow|find|like (?:us|our|the page)|join"
    r"|folge?n?|suivez|retrouvez|s[ií]gu?(?:e|a|enos|anos)|segui(?:ci)?|volg|følg|följ|obserwuj|śledź|curta"
    r"|подпи\w+|следите)\s[^.!?\n]{0,60}(?:twitter|facebook|instagram|tiktok|youtube|telegram|whatsapp|linkedin|threads)",
    re.IGNORECASE,
)
#: Hosts where outlets ask to be followed or paid.
_NETWORKS = frozenset(
    "facebook.com fb.com twitter.com x.com instagram.com youtube.com tiktok.com t.me telegram.me linkedin.com threads.net "
    "threads.com vk.com ok.ru whatsapp.com wa.me pinterest.com bsky.app weibo.com mastodon.social flipboard.com "
    "news.google.com patreon.com paypal.com paypal.me steadyhq.com ko-fi.com buymeacoffee.com".split()
)


def find_end_furniture(document: Document, zones: list[Zone], body: Sequence[int]) -> Iterator[tuple[int, Zone]]:
    """Blocks of the body at its ends that are none of it, with their zone."""
    if len(body) < _FEW:
        return
    texts, is_long = document.blocks.text, len(body) >= _LEAST
    first, last = (body[:_ENDS], body[-_ENDS:]) if is_long else (body[:1], body[-1:])
    yield from ((i, Zone.NOTICE) for i in (*first, *last) if is_correction(texts[i]))
    if is_long and not names_affiliates(document.markup.title):  # else the article is on the matter
        yield from ((i, Zone.NOTICE) for i in (*first, *last) if is_disclosure(texts[i]))
    yield from ((i, Zone.OTHER) for i in (*first, *last) if is_origin_note(texts[i]))
    yield from ((i, Zone.NOTICE) for i in (*first, *last) if is_machine_note(texts[i]))
    stated = _stated_authors(document)
    byline = "" if stated else _byline(document, zones)  # which names places, too
    authors = {_fold_name(name) for name in (*_parted(stated), *_names_alone(document, zones))}
    for i in last:
        if is_credit(texts[i]):
            yield i, Zone.BYLINE
        elif is_long and (is_disclaimer(texts[i]) or is_rights_line(texts[i])):
            yield i, Zone.NOTICE
        elif len(texts[i]) in _BIO_CHARS and _opens_with_author(texts[i], authors, byline):
            yield i, Zone.AUTHOR_BIO
    if (
        is_long
        and len(texts[body[-1]]) < _FOLLOW_CHARS
        and (_leads_to_network(document, body[-1]) or _CALL.match(texts[body[-1]]) is not None)
    ):
        yield body[-1], Zone.SHARING


def find_author_sections(document: Document, zones: Sequence[Zone], body: Sequence[int]) -> Iterator[int]:
    """The headings of the body that announce a note on the author ("About the author"), and their paragraphs, where these name
    one."""
    texts, tags, owners = document.blocks.text, document.nodes.tag, document.blocks.node
    headings = [
        at
        for at, i in enumerate(body)
        if at and tags[owners[i]] in HEADINGS and len(texts[i]) <= LABEL_CHARS and label_zone(texts[i]) is Zone.AUTHOR_BIO
    ]
    if not headings:
        return
    authors = {_fold_name(name) for name in (*_parted(_stated_authors(document)), *_names_alone(document, zones))}
    for at in headings:
        section = list(takewhile(lambda j: tags[owners[j]] not in HEADINGS, body[at + 1 : at + 1 + _SECTION]))
        told = f" {_fold_name(' '.join(texts[j] for j in section))} "
        if any(f" {name} " in told for name in authors):
            yield from (body[at], *section)


def find_signature(document: Document, zones: Sequence[Zone], body: Sequence[int]) -> int | None:
    """The line at the body's end that is nothing but the names of its authors, stated or printed elsewhere, or initials."""
    texts, tags, owners = document.blocks.text, document.nodes.tag, document.blocks.node
    authors, byline = None, ""
    for i in body[1:][: -_ENDS - 1 : -1]:
        if len(body) >= _FEW and tags[owners[i]] in _LINES and _is_signed_in_short(texts[i]):
            return i
        if len(texts[i]) <= _SIGNED_CHARS and not texts[i].endswith(_COLONS) and len(words := _names_in(texts[i])) > 1:
            if authors is None:
                authors = {word for name in _stated_authors(document) for word in _names_in(name)}
                byline = _byline(document, zones).casefold()
            if authors.issuperset(words) or (len(words) in _NAME_WORDS and _is_named(" ".join(words), byline)):
                return i
        if len(texts[i]) > _AFTER_CHARS:
            return None
    return None


def _is_signed_in_short(text: str) -> bool:
    """Whether a line is nothing but initials, or the short name of an agency.

    >>> [_is_signed_in_short(text) for text in ("(jg)", "— AM", "dpa/kna", "(Sid)", "It did.", "Fin", "ENDE", "(more)")]
    [True, True, True, True, False, False, False, False]
    >>> [_is_signed_in_short(text) for text in ("silence", "(laughs)", "no", "(taz)", "j.d.")]
    [False, False, False, True, True]
    >>> [_is_signed_in_short(text) for text in ("abc", "abcd", "(abcd)", "(abcde)", "REUTERS", "Sid", "(東京)")]
    [True, False, True, False, True, False, False]
    >>> [_is_signed_in_short(text) for text in ("A", "dpa/afpr", "dpa/afp/r")]
    [False, True, False]
    """
    found = _IN_SHORT.fullmatch(text)
    if found is None or len(found[2]) not in _IN_SHORT_CHARS:
        return False
    is_bracketed, name = found[1] is not None, found[2]
    bare = name.rstrip(".")
    if bare.casefold() in _END_WORDS or (bare.isalpha() and not name.isupper() and len(bare) > _SIGN_CHARS + is_bracketed):
        return False
    return name.islower() or name.isupper() or (is_bracketed and name.lower() != name.upper())


def _is_named(name: str, byline: str) -> bool:
    """Whether a byline holds a name, and not as the place where its author is."""
    before, found, _ = byline.partition(f" {name} ")
    return bool(found) and not before.endswith(tuple(f" {word}" for word in _PLACE_BEHIND))


def _names_in(text: str) -> list[str]:
    """The words of a line, but for those that join names."""
    return [word.casefold() for word in _WORD.findall(text) if len(word) > _JOINER_CHARS or not word.islower()]


def find_site_notes(document: Document, body: Sequence[int]) -> Iterator[int]:
    """The last blocks of the body, as far back as each names the site, of which the article itself hardly speaks."""
    if len(body) < _LEAST:
        return
    texts, names = document.blocks.text, _site_names(document)
    notes = []
    for i in body[: -_ENDS - 1 : -1]:
        if len(texts[i]) > _NOTE_CHARS or not _holds_name(texts[i], names):
            break
        notes.append(i)
    if notes and sum(_holds_name(texts[i], names) for i in body[:-_ENDS]) <= max(1, _OFTEN * len(body)):
        yield from notes


def _site_names(document: Document) -> set[str]:
    """What the site is called, in lower case: as it states it, and the name in its address."""
    metas = document.structured.metas
    names = {meta.text.strip().lstrip("@") for name in _SITE_METAS for meta in metas.get(name, ())}
    labels = host_and_path(own_address(document))[0].split(".")
    names.update(labels[-2:-1] if len(labels) < 3 or len(labels[-2]) > _SUFFIX_CHARS else labels[-3:-2])
    return {name.casefold() for name in names if len(name) >= _SITE_CHARS}


def _holds_name(text: str, names: set[str]) -> bool:
    """Whether one of the names stands in a text as a word or words of its own."""
    folded = f" {text.casefold()} "
    for name in names:
        at = folded.find(name)
        while at >= 0:
            if not folded[at - 1].isalnum() and not folded[at + len(name)].isalnum():
                return True
            at = folded.find(name, at + 1)
    return False


def _stated_authors(document: Document) -> set[str]:
    """Names of several words that the page states for its authors."""
    structured = document.structured
    names = [person.name for person in people_of(structured, structured.article.get("author"))]
    names += [clean(meta.text) for name in _AUTHOR_METAS for meta in structured.metas.get(name, ())]
    return {name for name in names if len(name.split()) in _NAME_WORDS}


def _byline(document: Document, zones: Sequence[Zone]) -> str:
    """The words of all that the byline and the boxes about authors print, with blanks around each line."""
    texts = document.blocks.text
    printed = "\n".join([texts[i] for i, zone in enumerate(zones) if zone in _ON_AUTHORS])
    return "\n".join([f" {' '.join(_WORD.findall(line))} " for line in printed.split("\n")])


def _names_alone(document: Document, zones: Sequence[Zone]) -> Iterator[str]:
    """The lines of the byline that are nothing but a name: a few words, each with a capital or of a script without."""
    byline = Zone.BYLINE
    for i, zone in enumerate(zones):
        if zone is byline:
            for line in document.blocks.text[i].split("\n"):
                words = line.split(None, max(_NAME_WORDS))
                if len(words) in _NAME_WORDS and all(word[0].isalpha() and not word[0].islower() for word in words):
                    yield line


def _parted(names: Iterable[str]) -> Iterator[str]:
    """The names themselves: "Kari Nord, Harbour Herald" is one and an outlet."""
    for name in names:
        yield from (part for part in name.split(",") if len(part.split()) in _NAME_WORDS)


def _fold_name(text: str) -> str:
    """The words of a text, in no case: bylines print names in capitals that notes on their authors do not."""
    return " ".join(_WORD.findall(text)).casefold()


def _opens_with_author(text: str, authors: set[str], byline: str) -> bool:
    """Whether a text begins with a label for such notes, or with the name of an author and goes on about them: a colon would
    let them speak."""
    opening = text[:_OPENING_CHARS].lstrip(_MARKS)
    label, *rest = _LABEL_END.split(opening, maxsplit=1)
    if rest and _LABEL_OF_WORDS.search(label) and label_zone(label) is Zone.AUTHOR_BIO:
        return True
    words: list[str] = []
    for word in _WORD.finditer(opening) if opening[:1].isalpha() else ():
        words.append(word[0])
        if len(opening[: word.end()].split()) not in _NAME_WORDS:
            continue
        name = " ".join(words)
        is_name = not (words[0][0].islower() or word[0][0].islower())
        is_printed = is_name and (_is_named(name, byline) or _is_named(name.upper(), byline))
        if (is_printed or name.casefold() in authors) and not opening[word.end() :].lstrip().startswith(_COLONS):
            return True
    return False


def _leads_to_network(document: Document, block: int) -> bool:
    """Whether a link of a block leads to somebody's page in a social network; one to a post is a source."""
    for address in addresses_in(document, block):
        host, path = host_and_path(address)
        if host.removeprefix("m.") in _NETWORKS and not _POST.search(path):
            return True
    return False
