"""A text dump to columns: the lines that a program left of a page, as the elements that they were.

Programs that write a page as plain text put marks of their own into it: bullets, numbers before links with a list at the end of
where these lead (lynx), addresses in brackets (browsers, html2text), stars around a heading; and some break lines at a width.
Marks are taken for what they stand for, broken lines are joined; every other line is a block. A mark counts only where the
whole dump is of that make: a star or a number in brackets may as well be the page's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise, takewhile

from scraper.markup import Event, Markup, read_events

_WIDTHS = range(50, 101)  # columns at which programs break lines
_LEAST_BREAKS = 3
_BROKEN = 0.45  # share of the long lines with another right below that are broken at the width
_LONG = 0.6  # of the width: a line that may be broken
_BEYOND = 0.03  # share of the lines of several words that may be longer all the same: those of a mail's head
_WORDS = 3
_WIDE = re.compile(r"[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_UNPARTED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]")  # writes no blanks
_SENTENCE_END = re.compile(r"[.!?…。！？։؟।][\"'”’»)\]]*\s*$")
_COLUMNS = re.compile(r"\S {3,}\S")  # words set in columns
_RULE = re.compile(r"\s*([-=_*~#━─═—])\1{19,}\s*|\s*\* \* \*\s*")  # html2text draws three stars
_BULLET = re.compile(r"(\s*[*•◦▪‣]|\s{2,}[+o])\s+(?=\S)")
_NUMBER = re.compile(r"\s*(\d{1,3})[.)]\s")

_ADDRESS = re.compile(r"\s*(\d{1,4})\.\s+(?=\S*:)(\S+)\s*")  # "  12. https://outlet.example/"
_LIST_HEAD = re.compile(r"\s*[^\W\d][^\d]{2,30}")  # "References", "Visible links:"
_LINK_NUMBER = re.compile(r"\[(\d{1,4})\](?=\S)")
_NUMBERED = 0.3  # share of the list's numbers that stand in the text; those of pictures do not

_BARE = re.compile(r"\s*https?://\S+\s*")
_HTTP = re.compile(r"(?<!\s)\s*<((?:https?://|mailto:)[^<>\s]+)>")
_MARKDOWN_LINK = re.compile(r"(?<!!)\[([^\[\]]*)\]\(<?([^()\s>]*(?:\([^()\s]*\)[^()\s]*)*)>?(?:\s\"[^\"]*\")?\)")
_MARKDOWN_PICTURE = re.compile(r"!\[([^\[\]]*)\]\(<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s[^()]*)?\)")
_MARKDOWN_HEADING = re.compile(r"(#{1,6}) (?=\S)")
_STARRED_HEADING = re.compile(r"(\*{2,6}) (\S.*\S) \1")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*/])([*/_])(?=[^\s*/_])([^*/_\n]+?)(?<=\S)\1(?![\w*/])")
_ESCAPE = re.compile(r"\\([-\\`*_{}\[\]()#+.!>])")
_FIELD = re.compile(r"[A-Z][A-Za-z-]{1,30}: \S")  # of a mail's head
_SUBJECT, _LEAST_FIELDS = "Subject:", 3
_TITLE_SIGN = re.compile(r"\s+[-–—|·•»]+\s+|\s?[|｜_]\s?")
_TITLE_CHARS, _HEADLINE = 300, 16  # columns of a headline, at least
_LINK_CHARS = 120
_LEAST_LINKS, _LEAST_ITEMS = 3, 2


@dataclass(slots=True)
class _Line:
    number: int  # in the dump, from 1
    text: str  # as written
    is_apart: bool = False  # from the line above, by a blank one
    is_item: bool = False  # of a list
    tag: str = "p"
    link: str = ""  # where the whole of it leads
    links: list[tuple[str, str]] = field(default_factory=list)  # its text in parts, each with where it leads
    pictures: list[tuple[str, str]] = field(default_factory=list)  # before its text: alternative text and address


def parse_text_dump(text: str) -> Markup:
    """The columns of a text dump: an element and a block a line, with the number of the line in `line`."""
    written = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    written, addresses = take_addresses(written)
    lines = [_Line(number, line) for number, line in enumerate(written, 1)]
    joined = _as_items(_part_subject(_join(lines)))
    _read_marks(joined, addresses)
    markup = read_events(list(_write(joined)))
    markup.title = _find_title(markup.blocks.text)
    return markup


def take_addresses(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """The lines without the list at their end of where links lead, and that list by number; it is none where few of its numbers
    stand in brackets above."""
    found: dict[str, str] = {}
    last = len(lines)
    heads: list[str] = []  # right above the addresses, or above the hidden ones among them
    for at in range(len(lines) - 1, -1, -1):
        if entry := _ADDRESS.fullmatch(lines[at]):
            found[entry[1]] = entry[2]
            heads.clear()
        elif lines[at].strip():
            is_outer = not heads or (len(heads) == 1 and _indent(lines[at]) < _indent(heads[0]))
            if not (found and is_outer and _LIST_HEAD.fullmatch(lines[at])):
                break
            heads.append(lines[at])
        last = at
    if not {"1", str(len(found))} <= found.keys():
        return lines, {}
    above = lines[:last]
    while above and not above[-1].strip():
        above.pop()
    numbers = {number for line in above for number in _LINK_NUMBER.findall(line)}
    is_list = len(numbers & found.keys()) >= max(_NUMBERED * len(found), 1)
    return (above, found) if is_list else (lines, {})


def _join(lines: list[_Line]) -> list[_Line]:
    """The lines that say something, each with those below that go on with it."""
    width = _find_width([line.text for line in lines])
    joined: list[_Line] = []
    above = ""  # the line right above, empty where there is none
    for line in lines:
        text = line.text
        if not text.strip() or _RULE.fullmatch(text):
            above = ""
            continue
        if above and ((width and _goes_on(joined[-1], above, text, width)) or _HTTP.fullmatch(text.rstrip())):
            seam = "" if _UNPARTED.match(above.rstrip()[-1]) and _UNPARTED.match(text.lstrip()[0]) else " "
            joined[-1].text = f"{joined[-1].text.rstrip()}{seam}{text.strip()}"
        else:
            line.is_apart = not above
            joined.append(line)
        above = text
    return joined


def _find_width(lines: list[str]) -> int:
    """The column at which the lines are broken; 0 where they are not."""
    starts = [0] * (_WIDTHS.stop + 1)  # of a width: how many more breaks it explains than the one before
    ends: list[int] = []  # of the lines with another right below
    for one, other in pairwise(lines):
        if one.strip() and other.strip() and not _BULLET.match(other):
            end = _columns(one.rstrip())
            ends.append(end)
            # What ends a sentence may be a paragraph, whatever its length
            if end in _WIDTHS and not _SENTENCE_END.search(one):
                starts[end] += 1
                starts[min(end + 1 + _first_word(other), _WIDTHS.stop)] -= 1
    explained = list(accumulate(starts))
    width = max(_WIDTHS, key=explained.__getitem__)
    long = sum(end >= _LONG * width for end in ends)
    if explained[width] < max(_LEAST_BREAKS, _BROKEN * long):
        return 0
    words = [line for line in lines if len(line.split(None, _WORDS)) > _WORDS]
    return width if sum(_columns(line.rstrip()) > width for line in words) <= 1 + _BEYOND * len(words) else 0


def _goes_on(line: _Line, above: str, text: str, width: int) -> bool:
    """Whether a line is more of the one above: its first word would not have fitted there."""
    end = _columns(above.rstrip())
    if not width // 2 <= end <= width or end + 1 + _first_word(text) <= width or _is_button(above, text):
        return False
    if _BULLET.match(text) or _BARE.fullmatch(text) or _COLUMNS.search(text.strip()) or _COLUMNS.search(above.strip()):
        return False
    if (number := _NUMBER.match(text)) and (first := _NUMBER.match(line.text)) and int(number[1]) == int(first[1]) + 1:
        return False  # the next item of a list
    if _BULLET.match(line.text):
        return _indent(text) > _indent(line.text)
    return _indent(text) <= _indent(above) or _are_centred(above, text)


def _is_button(above: str, text: str) -> bool:
    """Whether a line is a link of few words without a stop, below the end of a sentence."""
    is_link = _LINK_NUMBER.match(text.lstrip()) is not None and len(text.split()) <= _WORDS
    return is_link and not _SENTENCE_END.search(text) and _SENTENCE_END.search(above) is not None


def _are_centred(above: str, text: str) -> bool:
    """Whether two lines have one middle, as those of a long headline have."""
    return abs(_indent(above) + len(above.rstrip()) - _indent(text) - len(text.rstrip())) <= 2


def _columns(text: str) -> int:
    """How many columns a line takes: a letter of Chinese, Japanese and Korean takes two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def _first_word(text: str) -> int:
    """How many columns the first word of a line takes; of a script that parts no words, its first letter."""
    word = text.split(None, 1)[0]
    return _columns(word[0]) if _UNPARTED.match(word) else _columns(word)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _part_subject(lines: list[_Line]) -> list[_Line]:
    """The lines with what a mail's head says of its subject as a heading of its own, behind the word that says so."""
    head = [line for line, _ in zip(lines, takewhile(_FIELD.match, [line.text for line in lines]), strict=False)]
    subject = next((line for line in head if line.text.startswith(_SUBJECT)), None)
    if subject is None or len(head) < _LEAST_FIELDS:
        return lines
    at = lines.index(subject)
    text = subject.text.removeprefix(_SUBJECT).strip()
    return [*lines[:at], replace(subject, text=_SUBJECT), replace(subject, text=text, tag="h1", is_apart=False), *lines[at + 1 :]]


def _as_items(lines: list[_Line]) -> list[_Line]:
    """The lines without the bullets of lists; an address below an item is where it leads."""
    if sum(_BULLET.match(line.text) is not None for line in lines) < _LEAST_ITEMS:
        return lines
    items: list[_Line] = []
    for line in lines:
        if bullet := _BULLET.match(line.text):
            line.is_item, line.text = True, line.text[bullet.end() :]
        elif items and items[-1].is_item and line.number == items[-1].number + 1 and _BARE.fullmatch(line.text):
            items[-1].link = line.text.strip()
            continue
        items.append(line)
    return items


def _read_marks(lines: list[_Line], addresses: dict[str, str]) -> None:
    """Takes the marks of links and headings from the lines."""
    whole = "\n".join(line.text for line in lines)
    has_brackets = len(_HTTP.findall(whole)) >= _LEAST_LINKS
    is_markdown = len(_MARKDOWN_LINK.findall(whole)) >= _LEAST_LINKS
    for line in lines:
        if addresses:
            _read_numbers(line, addresses)
        if has_brackets:
            _read_brackets(line)
        if is_markdown:
            _read_markdown(line)
        if starred := _STARRED_HEADING.fullmatch(line.text.strip()):
            line.tag, line.text = f"h{7 - len(starred[1])}", starred[2]


def _read_numbers(line: _Line, addresses: dict[str, str]) -> None:
    """The numbers before links, each of which ends where the next begins; in prose nobody knows where."""
    parts = _LINK_NUMBER.split(line.text)  # texts and numbers in turn
    if len(parts) == 1 or not addresses.keys() >= set(parts[1::2]):
        return
    line.text = "".join(parts[::2])
    if all(len(text) <= _LINK_CHARS for text in parts):
        hrefs = ["", *map(addresses.__getitem__, parts[1::2])]
        line.links = [(text, href) for text, href in zip(parts[::2], hrefs, strict=True) if text.strip(" #")]


def _read_brackets(line: _Line) -> None:
    """The addresses in angle brackets behind links; a line that ends with one, without another, is a link as a whole."""
    found = _HTTP.findall(line.text)
    if len(found) == 1 and line.text.rstrip().endswith(f"<{found[0]}>"):
        line.link = found[0]
    line.text = _SLANTED.sub(r"\2", _HTTP.sub("", line.text))


def _read_markdown(line: _Line) -> None:
    text = line.text.strip()
    if heading := _MARKDOWN_HEADING.match(text):
        line.tag, text = f"h{len(heading[1])}", text[heading.end() :].rstrip("# ")
    line.pictures = _MARKDOWN_PICTURE.findall(text)
    text = _SLANTED.sub(r"\2", _BOLD.sub(r"\2", _MARKDOWN_PICTURE.sub("", text)))
    parts = _MARKDOWN_LINK.split(text)  # plain text, a link's text and where it leads, in turn
    hrefs = dict(zip(range(1, len(parts), 3), parts[2::3], strict=True))
    texts = [(_ESCAPE.sub(r"\1", part), hrefs.get(at, "")) for at, part in enumerate(parts) if at % 3 < 2]
    line.links = [(text, href) for text, href in texts if text]
    line.text = "".join(text for text, _ in texts)


def _find_title(texts: list[str]) -> str:
    """The page's own title, as web archives put it first: a line that says a further one and, behind a sign, something else."""
    first = texts[0] if texts and len(texts[0]) <= _TITLE_CHARS else ""
    for sign in _TITLE_SIGN.finditer(first):
        if any(part in texts[1:] for part in (first[: sign.start()], first[sign.end() :]) if _columns(part) >= _HEADLINE):
            return first
    return ""


def _write(lines: list[_Line]) -> Iterator[Event]:
    """The lines as a parser's events: items that follow each other stand in one list."""
    in_list = False
    for line in lines:
        if not line.text.strip() and not line.pictures:
            continue
        here = {"line": str(line.number), **({"apart": ""} if line.is_apart else {})}
        if in_list and not line.is_item:
            yield None
        if line.is_item and not in_list:
            yield from (here, "ul")
        in_list = line.is_item
        yield from (here, "li" if line.is_item else line.tag)
        for at, (text, href) in enumerate(line.links or [(line.text, line.link)]):
            if href:
                yield from ({**here, "href": href}, "a")
            for alt, source in () if at else line.pictures:
                yield from ({**here, "src": source, "alt": alt}, "img", None)
            yield text
            if href:
                yield None
        yield None
    if in_list:
        yield None
