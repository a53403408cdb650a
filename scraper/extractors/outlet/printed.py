"""The outlet's name where no metadata states it: as the masthead, the page's title and the line of copyright print it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from scraper.document import Document
from scraper.draft import NOWHERE, Candidate
from scraper.extractors.links import Links
from scraper.extractors.outlet.masthead import FRONT_PAGE_WORDS, LATIN, MAX_HOMES, NO_MOTTO, is_language_switch, masthead_pieces
from scraper.extractors.pieces import block_of
from scraper.extractors.title.extract import headlines_in
from scraper.extractors.urls import own_host
from scraper.letters import key_of
from scraper.markup import LINE_BREAK
from scraper.structured import clean
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

_SEPARATORS = re.compile(r"\s+[-–—|·•:»«/@]+\s+|\s*[|｜:：]{1,9}\s+|\s*[｜|]\s*|:{2,}|(?<=[^\x00-\u02ff])_|_(?=[^\x00-\u02ff])")
#: What surely parts a name from a headline or a motto.
PARTING = re.compile(r"\s+[-–—|│·•»]+\s+|\s*[|│｜]\s*")
_BOLD = frozenset(("h1", "h2", "h3", "b", "strong", "font", "big", "center"))
_NAMED = re.compile(r"logo|brand|(?:site|blog|paper)[-_]?(?:title|name)|masthead", re.I)
_NUMBERS = re.compile(r"\d+")
_MAX_ALT = 200  # characters of an alternative text that may tell the name
_MAX_PRINTED = 50  # of a name that only the page's head or foot tells
_MIN_LETTERS = 4  # of a name
_MIN_SIGNS = 3  # of one whose script writes no vowels, or a word with a sign
_DOUBTED = 0.4  # trust in what a link to the front page says and `<title>` does not
_LAST_LATIN = "\u02ff"
_ALIKE = 0.6  # share of the host's letters that a name has, or the other way round
_EDGE = ' \t\n\u2028-–—:|·•*,~=«»“”"„。.،，'
_QUOTES = (('"', '"'), ("„", "“”"), ("«", "»"), ("“", "”"))
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa", "ß": "ss"})
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "œ": "oe", "ə": "e"})

_HOME_BEHIND = re.compile(
    r"[\s\-–—|:]{1,9}(?:home ?page|logo)$", re.I
)  # as readers of the screen are told: "The Lantern home page"
_LOGO = r"(?:logos?|logotip[aoy]?|logótipo|logotypp?e?|логотип|ло́го|лого|لوگو|لوغو|شعار|로고|ロゴ|लोगो|โลโก้)"
_LOGO_FILE_KIND = r"(?:icon|image|img|svg|png|jpe?g|gif)"
_LOGO_KIND = rf"(?:{_LOGO_FILE_KIND}|header|footer|white|black|dark|light|mobile|desktop|small|default)"
#: What the alternative text of a logo says beside the name: "Logo of The Lantern", "The Lantern logo icon", "Logo - header".
#: What kind of logo it is is told right behind that word alone: "White Plains Daily" is a name.
_LOGO_BEFORE = re.compile(
    rf"(?:(?<!\w){_LOGO}(?=[\s\-–—_|:.])|^{_LOGO_FILE_KIND}(?=\s?[\-–—_|:.]))[\s\-–—_|:.]*"
    r"(?:(?:of|von|der|de|du|des|di|del)\s+)?",
    re.I,
)
_LOGO_BEHIND = re.compile(rf"[\s\-–—_|:.,(]+(?:{_LOGO}(?:[\s\-–—_|:.,(]+{_LOGO_KIND}){{0,2}}|{_LOGO_FILE_KIND})\b[\s.)]*$", re.I)
_LOGO_FILE = re.compile(rf"([\w.-]*?)[-_]?{_LOGO}[-_][\w.-]*", re.I)  # "lantern-logo-black-4"
_NO_NAMES = frozenset(
    map(key_of, "logo logos icon image img header footer white black dark light brand homepage picture photo bild".split())
)
#: What a link to the front page says of where it leads, instead of the name or around it.
_LEADS_HOME = re.compile(
    r"^(?:(?:go |click )?(?:back|return)|zurück|retour|volver|voltar|torna|terug|tillbaka|tilbake|tilbage|powrót|zpět|назад)\b.*"
    r"|^(?:zur )?startseite(?: von| der| des)?\b|^(?:accueil|inicio|home ?page) (?:of|de|du|-|–|\|) |\shome$",
    re.I,
)
#: What `<title>` says a page is, in the place of a name.
_KINDS_OF_TEXT = frozenset(
    map(
        key_of,
        (
            "infographic video videos podcast gallery photos blog news press review opinion interview live update updates "
            "article articles guide report faq forum print archive infografik galerie nachrichten presse artikel noticias "
            "actualités notizie nieuws"
        ).split(),
    )
)
_BY = re.compile(r"(?:by|von|par|por|door) ", re.I)  # what opens an author's line
_NO_PART = re.compile(r"powered by|\d{1,2}\D{1,20}\d{4}|^\W*\d+\W*$", re.I)  # of `<title>` that is an outlet's name

_KIND = re.compile(r"[^:：|]{2,20}(?=[:：]\s)")  # what opens `<title>` before a colon
_YEARS = r"[(（]?\d{2,4}(?:\s?(?:[-–—~,]|to|a|bis)\s?(?:\d{2,4}|present|heute|presente))?[)）]?(?:\s?年|\s?г\w*\.?)?"
#: What opens a line of copyright: the sign or the words, and the years behind it.
_OPENED = re.compile(
    rf"(?:©|ⓒ|\([cс]\)|（C）|copyright|bản quyền (?:thuộc|của)(?: về)?|hak cipta|авторские права)"
    rf"(?:[\s:.,]*(?:©|ⓒ|\([cс]\)|copyright|by\b|{_YEARS}))*[\s:.,]*(?:by\s+)?"
    r"|(?:جميع )?الحقوق محفوظة\s*(?:©\s*)?(?:لدى |لموقع |لصحيفة |لجريدة |لـ\s?|ل)"
    r"|(?:تمام|تمامی|کلیه|کلیهٔ) حقوق(?: \S+){0,4}? (?:برای|به|متعلق به) (?:سایت |پایگاه خبری |وب\s?سایت )?"
    r"|(?:版权所有|版權所有|著作权所有)\s*[:：©]*\s*",
    re.I,
)
#: What ends the name in it: another sentence or part, years, the words that reserve the rights, a legal form.
_CLOSED = re.compile(
    r"[.。،,，;；|/·•()（）\n\u2028]|\s[-–—]|\s?(?:19|20)\d\d|\s+©|\ball rights\b|\s?(?:版权所有|版權所有|無断)"
    r"|\s?(?:محفوظ|ټول حقونه|می‌باشد|است\b)|\s?(?:все|усі|всі) права|\balle rechte\b|\btous droits\b"
    r"|\btodos (?:los|os) (?:derechos|direitos)\b|\btutti i diritti\b"
    r"|\bwszel?kie prawa\b|\bvšechna práva\b|\btüm hakları\b|\bminden jog\b|\btoate drepturile\b|\bseluruh hak\b"
    r"|\s(?:inc|ltd|llc|plc|corp|corporation|co|company|gmbh|ag|kg|bv|nv|ab|asa?|aps|a/s|oyj?|sa|srl|spa|sarl|sas|ltda|s\.\w"
    r"|sp|ooo|ооо|tbk|ehf)\b|\s?(?:株式会社|有限公司|有限责任公司)",
    re.I,
)
_SIGN_BEHIND = re.compile(r"(?<=[\w\u0900-\u0dff])\s*©(?:\s*\d{4}(?:\s*[-–]\s*\d{4})?)?$")
_RIGHTS_BEHIND = re.compile(r"(?:^|[\s|©])(?P<name>[^\s|©\d]{2,20}?)\s?(?:版权所有|版權所有)")


def printed_names(document: Document, parts: Partition, links: Links) -> Iterator[Candidate]:
    """Candidates by the first kind of evidence that the page has."""
    around = _Around(document, parts, links)
    for find in _KINDS:
        if found := tuple(find(around)):
            yield from found
            return


@dataclass
class _Around:
    """What the kinds of evidence are looked for in."""

    document: Document
    parts: Partition
    links: Links

    @property
    def title(self) -> str:
        return self.document.markup.title

    @cached_property
    def host(self) -> list[str]:
        return own_host(self.document)

    @cached_property
    def homes(self) -> list[Candidate]:
        """What the links to the front page say; those first that `<title>` says too."""
        return sorted(_home_names(self), key=lambda found: -found.confidence)

    @cached_property
    def heads(self) -> list[tuple[str, int]]:
        """The masthead's lines, its pieces and what these open with that may be a name; with their elements."""
        document, found, headlines = self.document, {}, headlines_in(self.document, self.parts)
        for piece in masthead_pieces(document, self.parts):
            text = _whole(document, piece)
            for name in (_line_at(document, piece), text, _SEPARATORS.split(text)[0]):
                if name not in found and _may_be_name(name) and key_of(name) not in headlines:
                    found[name] = document.pieces.node[piece]
        return list(found.items())

    @cached_property
    def foot(self) -> list[str]:
        texts = self.document.blocks.text
        return [texts[i] for i in self.parts.indexes(Zone.FOOTER, Zone.NOTICE)]

    @cached_property
    def rights(self) -> str:
        """The letters of the lines of copyright."""
        return " ".join(key_of(text) for text in self.foot if _OPENED.search(text) or _RIGHTS_BEHIND.search(text))


def _homes(around: _Around) -> Iterator[Candidate]:
    """What the links to the front page say and `<title>` too, which come first, or the host, or the line of copyright."""
    for candidate in around.homes:
        text = candidate.value
        is_named = candidate.confidence > _DOUBTED or is_spelled_otherwise(text) or _fits_host(text, around.host)
        if is_named or key_of(text) in around.rights:
            yield candidate


def _beside_headline(around: _Around) -> Iterator[Candidate]:
    """The other end of `<title>` where one end is the headline that the page prints: "The pier is open again | Pier Post"."""
    parts = [part.strip() for part in PARTING.split(around.title)]
    if len(parts) < 2:
        return
    headlines = set(headlines_in(around.document, around.parts))
    for name, others in ((parts[-1], parts[:-1]), (parts[0], parts[1:])):
        said = {*map(key_of, others), key_of("".join(others))}
        may_be = _may_be_name(name) and not name.islower() and key_of(name) not in _KINDS_OF_TEXT | headlines
        if may_be and not headlines.isdisjoint(said):
            yield Candidate(name, "title", 0.3)
            return


def _doubtful_homes(around: _Around) -> Iterator[Candidate]:
    """What the links to the front page say, and nothing else."""
    yield from around.homes


def _home_names(around: _Around) -> Iterator[Candidate]:
    """What the links to the front page say, in words or by their picture."""
    document, title = around.document, key_of(around.title)
    for node in around.links.homes[:MAX_HOMES]:
        text = _link_text(document, node, title) or _name_in_alt(_picture_text(document, node), title)
        text = without_rights(text)
        if key_of(text) not in title:
            text = _LEADS_HOME.sub("", text).strip(_EDGE)
        key = key_of(text)
        if (
            len(key) > 1
            and "\n" not in text
            and key not in FRONT_PAGE_WORDS
            and key not in _NO_NAMES
            and (not _is_in_prose(around, node) or _may_be_told(text, around.host))
            and (key in title or not is_language_switch(text))
        ):
            yield Candidate(text, "link:home", 0.6 if key in title else _DOUBTED, node)


def _is_in_prose(around: _Around, node: int) -> bool:
    """Whether a link stands between other words of the article's text: "My newsletter has …"."""
    first, end = around.document.nodes.first_piece[node], around.document.nodes.end_piece[node]
    block = block_of(around.document, first)
    if first == end or around.parts.zones[block] is not Zone.BODY:
        return False
    blocks = around.document.blocks
    return (blocks.first_piece[block], blocks.end_piece[block]) != (first, end)


def _may_be_told(text: str, host: list[str]) -> bool:
    """Whether a link that prose holds can be the outlet's name: no address, and like the host where that is known."""
    return ("." not in text or " " in text) and (_fits_host(text, host) if host else text[0].isupper())


def without_rights(name: str) -> str:
    """A name without the sign of copyright behind it.

    >>> without_rights("The Lantern © 2021"), without_rights("The Lantern©"), without_rights("The © Lantern")
    ('The Lantern', 'The Lantern', 'The © Lantern')
    >>> without_rights("सागर की © 2021")
    'सागर की'
    """
    return _SIGN_BEHIND.sub("", name) if "©" in name else name


def _name_in_alt(text: str, title: str) -> str:
    """The outlet's name in the alternative text of its logo; "" where there is none.

    >>> _name_in_alt("Logo - The Lantern", ""), _name_in_alt("the-lantern-logo-2", ""), _name_in_alt("Logo 2019", "")
    ('The Lantern', 'the-lantern', '')
    >>> _name_in_alt("White Plains Daily", ""), _name_in_alt("The Lantern logo white", "")
    ('White Plains Daily', 'The Lantern')
    """
    if key_of(text) in title:
        return text
    if len(text) > _MAX_ALT:
        return ""
    if found := _LOGO_FILE.fullmatch(text):
        return found[1]
    text = _LOGO_BEFORE.sub("", _LOGO_BEHIND.sub("", text), count=1)
    return text if any(map(str.isalpha, text)) else ""


def _link_text(document: Document, node: int, title: str) -> str:
    """What a link says; its first words alone where `<title>` says these and not the motto that the link goes on with."""
    text, first = _HOME_BEHIND.sub("", document.text_of(node)), document.nodes.first_piece[node]
    if document.nodes.end_piece[node] - first > 1 and key_of(text) not in title:
        opening = " ".join(document.pieces.text[first].split())
        if len(key := key_of(opening)) > 2 and key in title:
            return opening
    return text


def _picture_text(document: Document, node: int) -> str:
    nodes = document.nodes
    for inner in range(node + 1, nodes.end[node]):
        if nodes.tag[inner] == "img" and (alt := nodes.attributes[inner].get("alt")):
            return clean(alt)
    return ""


def _repeated(around: _Around) -> Iterator[Candidate]:
    """Parts of `<title>` that the page's head, foot or pictures say too: those like the host first, else as said there."""
    document, texts = around.document, around.document.blocks.text
    pictures = [document.nodes.attributes[node].get("alt", "") for node in document.markup.by_tag["img"][:5]]
    heads = [texts[i] for i in around.parts.indexes(Zone.MASTHEAD)]
    said = " ".join(map(key_of, (*heads, *around.foot, *pictures)))
    kind = _KIND.match(around.title)  # of the text: "Opinion: …", "Review: …", which a menu or a notice may say too
    whole = {key_of(text) for text, _ in around.heads}
    parts = [part.strip() for part in _SEPARATORS.split(around.title)]
    headlines = headlines_in(document, around.parts)
    found = []
    for part in parts:
        at = said.find(key) if _is_long_enough(key := key_of(part)) else -1
        is_text = kind is not None and (part == kind[0] or len(parts) == 2)
        if is_text and not (key in whole or _is_of_host(part, around.host)):
            continue
        if any(key in headline for headline in headlines) and not _is_of_host(part, around.host):
            continue  # a bar that stays on the screen or the picture's alternative text says the headline, too
        if at >= 0 and key not in FRONT_PAGE_WORDS and not _NO_PART.search(part) and not _BY.match(part):
            is_address = "." in part and " " not in part
            found.append((is_address, not _is_of_host(part, around.host), at, part))
    yield from (Candidate(part, "title", 0.4) for *_, part in sorted(found))


def _of_host(around: _Around) -> Iterator[Candidate]:
    """Texts of the masthead, or the ends of `<title>`, that have the letters of the host."""
    parts = _SEPARATORS.split(around.title)
    ends = [(part.strip(), NOWHERE) for part in (parts[-1], parts[0])] if len(parts) > 1 else []
    for text, node in (*around.heads, *ends):
        if _may_be_name(text) and _is_of_host(text, around.host):
            yield Candidate(text, "title" if node == NOWHERE else "zone:masthead", 0.35, node)


def _claimed(around: _Around) -> Iterator[Candidate]:
    """Texts of the masthead that the line of copyright says too, or `<title>` at one of its ends."""
    title = key_of(around.title)
    said = around.rights
    for text, node in around.heads:
        if _is_long_enough(key := key_of(text)) and (key in said or title.startswith(key) or title.endswith(key)):
            yield Candidate(text, "zone:masthead", 0.35, node)


def _headed(around: _Around) -> Iterator[Candidate]:
    """The first line of the masthead that stands out as a name does: as a heading, in bold, or in an element named for it."""
    document, nodes = around.document, around.document.nodes
    for piece in masthead_pieces(document, around.parts):
        node = document.pieces.node[piece]
        text = _line_from(document, piece)
        is_bold = nodes.tag[node] in _BOLD or _NAMED.search(nodes.attributes[node].get("class", "")) is not None
        if is_bold and _may_be_name(text):
            if _fits_host(text, around.host):
                yield Candidate(text, "zone:masthead", 0.3, node)
            return


def _holders(around: _Around) -> Iterator[Candidate]:
    """Whom the line of copyright calls its holder, where that may be the outlet: "© 2019 The Lantern. All rights reserved"."""
    for text in around.foot:
        for name in holders_in(text):
            if _may_be_name(name) and _fits_host(name, around.host):
                yield Candidate(name, "zone:footer", 0.25)


#: Kinds of evidence, the best one first.
_KINDS: tuple[Callable[[_Around], Iterable[Candidate]], ...] = (
    _homes,
    _repeated,
    _of_host,
    _claimed,
    _headed,
    _holders,
    _beside_headline,
    _doubtful_homes,
)


def holders_in(text: str) -> Iterator[str]:
    """The holders that a line of copyright names."""
    for opening in _OPENED.finditer(text):
        rest = text[opening.end() : opening.end() + 2 * _MAX_PRINTED]  # a name that ends later is too long
        end = _CLOSED.search(rest)
        yield rest[: end.start() if end else None].strip(_EDGE)
    for found in _RIGHTS_BEHIND.finditer(text):
        yield found["name"].strip(_EDGE)


def _may_be_name(text: str) -> bool:
    """Whether a text can be an outlet's name: short, in letters, no date or motto's kin, no label, no "Home"."""
    return (
        1 < len(text) <= _MAX_PRINTED
        and len(_NUMBERS.findall(text)) < 2
        and any(map(str.isalpha, text))
        and not NO_MOTTO.search(text)
        and not _BY.match(text)
        and label_zone(text) is None
        and key_of(text) not in FRONT_PAGE_WORDS
    )


def _is_long_enough(key: str) -> bool:
    return len(key) >= (_MIN_LETTERS if LATIN.search(key) else _MIN_SIGNS)


def _whole(document: Document, piece: int) -> str:
    """A piece's text; "" where other letters run on before or behind it: "Plug&" before "Kettle"."""
    texts, block = document.pieces.text, block_of(document, piece)
    first, end = document.blocks.first_piece[block], document.blocks.end_piece[block]
    if (piece > first and _run_on(texts[piece - 1], texts[piece])) or (
        piece + 1 < end and _run_on(texts[piece], texts[piece + 1])
    ):
        return ""
    return _closed(" ".join(texts[piece].split()))


def _line_at(document: Document, piece: int) -> str:
    """The line of several pieces that a piece opens: "12" and "Stunden" in elements of their own; "" where it opens none."""
    texts, block = document.pieces.text, block_of(document, piece)
    first, end = document.blocks.first_piece[block], document.blocks.end_piece[block]
    if piece > first and texts[piece][:1] != LINE_BREAK:
        return ""
    last = next((at for at in range(piece + 1, end) if texts[at][:1] == LINE_BREAK), end)
    return _closed(" ".join("".join(texts[piece:last]).split()))


def _closed(text: str) -> str:
    """A name without what stands around it, but with the quotation mark that closes one within: "Club „Izvor“".

    >>> _closed("„Izvor“"), _closed('Club "Izvor" –'), _closed("Izvor, ")
    ('Izvor', 'Club "Izvor"', 'Izvor')
    """
    bare = text.strip(_EDGE)
    end = text.find(bare) + len(bare)
    for opening, closing in _QUOTES:
        opened = bare.count(opening) - (0 if opening == closing else sum(map(bare.count, closing)))
        if text[end : end + 1] in closing and end < len(text) and (opened % 2 if opening == closing else opened > 0):
            return bare + text[end]
    return bare


def _run_on(text: str, following: str) -> bool:
    return (text[-1:].isalnum() or text[-1:] == "&") and (following[:1].isalnum() or following[:1] == "&")


def _line_from(document: Document, piece: int) -> str:
    """The text of the element whose piece opens a line; "" where it opens none, or other letters run on behind it."""
    texts, nodes, end = document.pieces.text, document.pieces.node, document.blocks.end_piece[block_of(document, piece)]
    if texts[piece][:1] != LINE_BREAK and piece > document.blocks.first_piece[block_of(document, piece)]:
        return ""
    last = piece + 1
    while last < end and nodes[last] == nodes[piece] and texts[last][:1] != LINE_BREAK:
        last += 1
    text = "".join(texts[piece:last])
    is_cut = last < end and text[-1:].isalpha() and texts[last][:1].isalpha()
    return "" if is_cut else _closed(" ".join(text.split()))


def _fits_host(name: str, host: list[str]) -> bool:
    """Whether a name and the page's host share their letters; one of another script than hosts are written in may always."""
    return not LATIN.search(name) or any(label in key or key in label for key in host_keys(name) for label in host)


def _is_of_host(name: str, host: list[str]) -> bool:
    """Whether most of a name's letters are most of a label of the host: "Börsenlotse Rhein" of boersenlotse-rhein.de."""
    return any(len(key) >= _MIN_LETTERS for key in host_keys(name)) and likeness(name, host) >= _ALIKE


def is_spelled_otherwise(name: str) -> bool:
    """Whether a name has letters that no host is spelled with."""
    return any(char > _LAST_LATIN and char.isalpha() for char in name)


def likeness(name: str, host: list[str]) -> float:
    """The share that the shorter one has of the longer one's letters, of a name and the label of the host most like it."""
    found = 0.0
    for key in host_keys(name):
        for label in host:
            shorter, longer = sorted((key, label), key=len)
            if shorter and shorter in longer:
                found = max(found, len(shorter) / len(longer))
    return found


def host_keys(name: str) -> set[str]:
    """A name's letters as hosts are spelled: without accents, umlauts in one letter or two, "&" left out or in words.

    >>> sorted(host_keys("Börse & Co")), host_keys("Báo Mới")
    (['boerseandco', 'boerseco', 'borseandco', 'borseco'], {'baomoi'})
    """
    if name.isascii() and "&" not in name:
        return {key_of(name)}
    spellings = (name.lower(), name.lower().replace("&", "and"))
    return {_bare(key_of(text.translate(table))) for text in spellings for table in (_UMLAUTS, _PLAIN)}


def _bare(text: str) -> str:
    letters = (char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", "".join(letters))  # a Korean syllable is one letter again
