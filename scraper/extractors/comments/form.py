"""`comments.form`: the form to post a comment. Takes the blocks of zone `comment_form`, gives its parts as found.

Also here, because the same lines say it: whether the page says that comments are closed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, takewhile

from scraper.document import Document
from scraper.extractors.comments.buttons import is_more
from scraper.extractors.comments.labels import is_name_label
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.pieces import LINE_BREAK, block_of, text_of_pieces
from scraper.markup import HEADINGS, fold
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

_HEADINGS = HEADINGS | {"legend"}
_HEADING_CHARS = 80
_FEW_WORDS = 4
_CLOSED_CHARS = 160
_CONTROLS = ("input", "textarea", "select")
_UNSEEN_TYPES = frozenset("hidden submit button image reset".split())
_UNSURE = (Zone.OTHER, Zone.NOTICE)  # of a line right behind the thread
_TRAP_DEPTH = 3  # elements around a box that is hidden from readers
_LABEL_CHARS = 60
_MANY_LABELS = 200  # of a form; in more of them no line is looked through for several
_LABEL_WORDS = 2
_LABEL_BEHIND = frozenset(("checkbox", "radio"))
_FEW_PIECES = 3  # what the element around a lone box prints: its buttons
_NAMED_AROUND = 4  # elements around one that is no <form>, among which one may be named for comments
_ROWS = frozenset("tr li p dl div form fieldset".split())
_LABEL_EDGE = " \t\n*:：＊"
_STARRED = re.compile(r"\s*[(\[（]\s*[*＊]\s*[)\]）]")  # "Name (*)"
#: A star, or the word for it that opens what stands in brackets or behind a comma: "E-mail (required, not published)".
_REQUIRED = re.compile(
    r"\*|[(\[（,–-]\s*(?:required|mandatory|pflicht|erforderlich|obligatoire|requis|obligatori[oa]|obrigatóri[oa]|obbligatori[oa]"
    r"|verplicht|vereist|обязательн|обов|wymagan|povinn|kötelező|zorunlu|gerekli|krävs|påkræv|påkrev|obligatorisk|pakollinen"
    r"|υποχρεωτικ|obligatoriu|obavezn|obvezn|zadolžitel|privalom|kohustuslik|obligāt|задължит|обов[’'ʼ]язков|i detyrue|məcburi"
    r"|wajib|bắt buộc|مطلوب|إلزامي|ضروری|الزامی|חובה|अनिवार्य|จำเป็น|必須|必填|필수)",
    re.IGNORECASE,
)
_TRUE = frozenset(("", "true", "required", "1", "aria-required"))
_TYPED = frozenset(("text", "email", "tel", "url"))
_CONTROL_DEPTH = 20  # elements around a text, of which one may be a control
_LOG_IN_BOXES = 2  # beside the password: a name, an address
_FILTERS = re.compile(r"(?<!backdrop)-filter|current-view", re.IGNORECASE)  # not the look of what shines through
_SUBSCRIBES = re.compile(r"subscri", re.IGNORECASE)
#: Names of what beside the form is to subscribe to the thread, to log in, or to choose what of it is shown.
_OF_ANOTHER_FORM = re.compile(rf"{_SUBSCRIBES.pattern}|-sbs-|login|log-in|signin|-auth\b|{_FILTERS.pattern}", re.IGNORECASE)
_SENTENCE = re.compile(r"\w{2}[.。।](?:\s|$)")
_LENGTH = re.compile(r"\s*\(?\d+\s?/\s?\d+\)?$")  # "0 / 300", of characters
_MAIL = re.compile(r"e-?mail|correo|courriel|почт|メール|邮箱|郵件|이메일", re.IGNORECASE)  # a label of a field

# "Comments" and "closed" by the general words of languages; a line says that comments are closed where it has both.
_COMMENT_STEMS = (
    "comment", "kommentar", "kommenter", "kommentoin", "comentari", "comentár", "commenti",
    "reacti", "reageren", "komentar", "komentár", "komentař",
    "komentář", "hozzászól", "yorum", "комментар", "комментир", "коментар", "коментув",
    "σχόλι", "σχολι", "تعليق", "نظر", "دیدگاه", "تبصر", "תגוב",
    "टिप्पण", "মন্তব্য", "ความเห็น", "ความคิดเห็น", "bình luận", "コメント", "评论", "評論", "留言", "댓글",
)  # fmt: skip
_ASCII_STEMS = tuple(filter(str.isascii, _COMMENT_STEMS))
COMMENTS_WORD = "|".join(_COMMENT_STEMS)
_TALK_STEMS = (
    "conversation",
    "discussion",
    "debate",
    "diskussion",
    "discussione",
    "discussão",
    "discussie",
    "conversación",
    "conversa",
    "tartışma",
    "discusión",
    "dyskusja",
    "diskuse",
    "diskuze",
    "diskusia",
    "keskustelu",
    "обговорення",
    "обсуждение",
    "thread",
    "forum",
)
_TALK = re.compile(rf"\b(?:{'|'.join(_TALK_STEMS)})\b", re.IGNORECASE)
# Of small letters: to search so many words without regard to case takes four times as long.
_CLOSED_WORD = re.compile(
    r"\bclosed\b|disabled|(?:is|are|switched|turned) off\b|ha(?:s|ve) ended|not accepted|(?<!this comment is )no longer|"
    r"geschlossen|deaktiviert|nicht mehr möglich|beendet|"
    r"\bferm[ée]e?s?\b|désactivé|\bclos\b|cerrad|desactivad|deshabilitad|fechad|encerrad|desativad|chius|disattivat|disabilitat|"
    r"gesloten|uitgeschakeld|niet meer mogelijk|stängd|avstängd|"
    r"lukket|stengt|suljettu|päättyn|zamkni|wyłączon|uzavřen|uzamčen|zakázán|vypnut|uzavret|lezár|zárva|închis|dezactivat|zatvoren|isključen|"
    r"закры|отключ|закрит|вимкнен|затворен|изключен|κλειστ|κλείσει|απενεργοποι|kapal[ıi]|kapat[ıi]l|مغلق|أغلق|معطل|بسته|غیرفعال|סגור|נעול|"
    r"बंद|বন্ধ|بند (?:ہ|ک)|ปิด|đã đóng|đóng|ditutup|dinonaktifkan|受け付けて(?:い|お)ません|受付(?:は)?終了|締め切|閉じ|"
    r"关闭|已关|關閉|已停止|닫[혔히]|제한되|종료|"
    r"ya no (?:se )?admit|não aceita mais|não é mais possível|non è più possibile|ne sont plus|plus possible|abgelaufen|"
    r"inte längre möjligt|ikke (?:lenger|længere) mulig|avslutad|avsluttet|afsluttet|ei voi enää|nie można już|"
    r"(?:již|už) nelze|ukončen[aoyé]?\b|már nem lehet|nu mai este posibil|završen[aoi]?\b|onemogućen|завършен|заверш[её]н(?!и)|"
    r"больше нельзя|έχει λήξει"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundField:
    """A field of the form as found."""

    label: str | None
    name: str | None
    type: str | None
    is_required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundForm:
    """The form as found."""

    heading: str | None
    fields: tuple[FoundField, ...]
    text: tuple[str, ...]


def extract_comment_form(document: Document, parts: Partition) -> FoundForm | None:
    """The form of the page; None where there is none, or nothing but the word that comments are closed."""
    lines = [i for i in parts.indexes(Zone.COMMENT_FORM) if not _says_closed(document.blocks.text[i])]
    own = [i for i in lines if not (_is_of_thread(document.blocks.text[i]) or _is_filter(document, i))]
    if not own:
        # a lone button shows the thread and its form
        is_shut = not parts.indexes(Zone.COMMENTS) and any(names_comments(document.blocks.text[i]) for i in lines)
        return _wordless_form(document, parts) or (FoundForm(heading=None, fields=(), text=()) if is_shut else None)
    forms = [] if document.is_text else _find_forms(document, parts, lines)
    fields, labels = _read_fields(document, _without_others(document, forms))
    if not fields and (other := _wordless_form(document, parts)):
        fields = other.fields
    labels |= _read_fields(document, forms)[1]  # what asks to log in is no line of text either
    heading = _find_heading(document, own, forms, labels)
    heading_text = _heading_text(document, heading)
    text: dict[str, None] = {}
    for i in own:
        rest = _without_labels(document.blocks.text[i], labels)
        if i == heading:
            first, _, rest = rest.partition("\n")
            heading_text = first if "\n" in document.blocks.text[i] and first else heading_text
        if any(map(str.isalnum, rest)) and not _is_control(document, i):
            text[rest] = None
    if heading_text and heading_text.strip(_LABEL_EDGE) in labels and len(heading_text.split()) <= _LABEL_WORDS:
        heading_text = None  # the form has none, and its first field is no name for it
    return FoundForm(heading=heading_text, fields=fields, text=tuple(text))


def _is_of_thread(text: str) -> bool:
    """Whether a line speaks of the thread and not of the form: that there is more of it, how many comments it has."""
    zone = label_zone(text)
    return (is_more(text) and zone is not Zone.COMMENT_FORM) or (has_digit(text) and zone is Zone.COMMENTS)


def _is_filter(document: Document, block: int) -> bool:
    """Whether the element of a line says that it shows which comments are shown."""
    name = document.nodes.attributes[document.blocks.node[block]].get("class", "")
    return name != "" and _FILTERS.search(name) is not None


def _without_labels(text: str, labels: set[str]) -> str:
    """The lines of a block that are more than labels of fields."""
    return "\n".join(line for line in text.split("\n") if not _is_of_labels(line, labels))


def _is_of_labels(line: str, labels: set[str]) -> bool:
    """Whether a line is one label or a few: "Name: … Town: …"."""
    if line.strip(_LABEL_EDGE) in labels:
        return True
    found = [label for label in labels if label and label in line] if len(labels) <= _MANY_LABELS else []
    for label in sorted(found, key=lambda one: (-len(one), one)):
        line = line.replace(label, "", 1)
    return len(found) > 1 and not line.strip(_LABEL_EDGE)


def _wordless_form(document: Document, parts: Partition) -> FoundForm | None:
    """A form whose labels stand in its boxes alone: a box to write in that is named for comments, in the thread."""
    nodes, first_piece = document.nodes, document.blocks.first_piece
    forms: list[int] = []
    for box in () if document.is_text else document.markup.by_tag["textarea"]:
        form = next((node for node in document.ancestors(box) if nodes.tag[node] == "form"), None)
        if form is None and not forms:
            form = _box_of_thread(document, box)
        if form is None or form in forms or not _is_said_for_comments(document, box, form):
            continue
        inside = parts.zones[bisect_left(first_piece, nodes.first_piece[form]) : bisect_left(first_piece, nodes.end_piece[form])]
        if all(zone is Zone.COMMENTS for zone in inside):
            forms.append(form)
    fields, _ = _read_fields(document, [range(form, nodes.end[form]) for form in forms])
    return FoundForm(heading=None, fields=fields, text=()) if fields else None


def _box_of_thread(document: Document, box: int) -> int | None:
    """The outermost element around a box that prints no more than a button or two."""
    nodes, found = document.nodes, None
    for node in document.ancestors(box):
        if nodes.end_piece[node] - nodes.first_piece[node] > _FEW_PIECES or nodes.tag[node] in ("body", "html"):
            break
        found = node
    return found


def _is_said_for_comments(document: Document, box: int, form: int) -> bool:
    """Whether a box to write in, or an element shortly around it, is named for comments."""
    around = islice(document.ancestors(form), _NAMED_AROUND) if document.nodes.tag[form] != "form" else (form,)
    return any(_is_for_comments(document, node) for node in (box, *around))


def _is_for_comments(document: Document, node: int) -> bool:
    attributes = document.nodes.attributes[node]
    if any(names_comments(attributes.get(name, "")) for name in ("class", "id", "name", "placeholder", "aria-label")):
        return True
    return _TALK.search(attributes.get("placeholder", "")) is not None  # "Join the discussion…"


def is_closed(document: Document, parts: Partition) -> bool:
    """Whether a line beside the thread says that comments are closed."""
    talk = parts.indexes(Zone.COMMENT_FORM, Zone.COMMENTS)
    if not talk:
        return False
    beside = [i + 1 for i in talk if i + 1 < len(parts.zones) and parts.zones[i + 1] in _UNSURE]
    texts = (document.blocks.text[i] for i in (*talk, *beside))
    lines = dict.fromkeys(text for text in texts if len(text) <= _CLOSED_CHARS)  # every comment of a thread says "Reply"
    # Few of so many stems stand on a page: each is looked for once in all lines, before the lines are looked at.
    joined = "\n".join(lines).lower()
    stems = [stem for stem in (*_COMMENT_STEMS, *_TALK_STEMS) if stem in joined]
    return bool(stems) and any(_says_closed(line) for line in lines if any(map(line.lower().__contains__, stems)))


def _says_closed(text: str) -> bool:
    """
    >>> _says_closed("Comments are closed."), _says_closed("Die Kommentare sind geschlossen"), _says_closed("3 comments")
    (True, True, False)
    """
    return len(text) <= _CLOSED_CHARS and _is_note(text)


@lru_cache(maxsize=1024)  # the lines of a form are looked at twice, and the pages of an outlet share them
def _is_note(text: str) -> bool:
    lower = text.lower()
    is_about = names_comments(text) or (any(map(lower.__contains__, _TALK_STEMS)) and _TALK.search(text))
    return bool(is_about and _CLOSED_WORD.search(lower))


def names_comments(text: str) -> bool:
    """Whether a text holds a word for comments; ten times faster than a regular expression of so many words.

    >>> names_comments("12 Kommentare"), names_comments("Recommended")
    (True, False)
    """
    lower = text.lower()
    return any(map(lower.__contains__, _ASCII_STEMS if lower.isascii() else _COMMENT_STEMS))


def _find_forms(document: Document, parts: Partition, lines: list[int]) -> list[range]:
    """The elements inside each `<form>` around the lines; where none is, in the smallest element around them, or around all
    but the first: that may be a link above the article that leads to the form."""
    forms: dict[int, None] = {}
    for i in lines:
        form = next((node for node in document.ancestors(document.blocks.node[i]) if document.nodes.tag[node] == "form"), None)
        if form is not None and not _is_large(document, form, lines):
            forms[form] = None
    if forms:
        return [_of_form(document, parts, form, lines) for form in forms]
    for some in (lines, lines[1:]):
        around = _smallest_around(document, some)
        if around >= 0 and not _is_large(document, around, lines):
            return [_of_form(document, parts, _with_boxes(document, around), some)]
    return []


def _without_others(document: Document, forms: list[range]) -> list[range]:
    """The forms with a box to write in, where one has: the others are to subscribe to the thread, or to log in. Of others those
    that are neither."""
    to_write = [form for form in forms if _inside(document, form, "textarea")]
    return to_write or [form for form in forms if not (_logs_in(document, form) or _subscribes(document, form))]


def _subscribes(document: Document, form: range) -> bool:
    """Whether a `<form>` names itself one to subscribe to the thread."""
    nodes = document.nodes
    own = nodes.attributes[form.start] if nodes.tag[form.start] == "form" else {}
    return any(_SUBSCRIBES.search(own.get(name, "")) for name in ("id", "class", "action"))


def _logs_in(document: Document, form: range) -> bool:
    """Whether a form asks for a password and hardly more than whose it is; boards take one for each entry, too."""
    attributes = document.nodes.attributes
    types = [attributes[node].get("type", "text").lower() for node in _inside(document, form, "input")]
    return "password" in types and sum(kind in _TYPED for kind in types) <= _LOG_IN_BOXES


def _of_form(document: Document, parts: Partition, node: int, lines: list[int]) -> range:
    """The elements inside a form; of one that holds the article, too, those from the first line up to what follows the last."""
    nodes, blocks = document.nodes, document.blocks
    first, end = (bisect_left(blocks.first_piece, piece) for piece in (nodes.first_piece[node], nodes.end_piece[node]))
    if Zone.BODY not in parts.zones[first:end]:
        return range(node, nodes.end[node])
    behind = blocks.node[lines[-1] + 1] if lines[-1] + 1 < end else nodes.end[node]
    return range(blocks.node[lines[0]], max(behind, nodes.end[blocks.node[lines[-1]]]))


def _smallest_around(document: Document, lines: list[int]) -> int:
    """The smallest element around all of some blocks, or -1."""
    if not lines:
        return -1
    nodes = [document.blocks.node[i] for i in lines]
    first, last, ends = min(nodes), max(nodes), document.nodes.end
    return next((node for node in document.ancestors(first) if last < ends[node]), -1)


def _with_boxes(document: Document, node: int) -> int:
    """The outermost element around one with no more text: boxes without a word may stand beside."""
    nodes = document.nodes
    around = (one for one in document.ancestors(nodes.parent[node]) if nodes.tag[one] not in ("body", "html"))
    same = takewhile(
        lambda one: nodes.first_piece[one] == nodes.first_piece[node] and nodes.end_piece[one] == nodes.end_piece[node], around
    )
    return next(iter([*same][-1:]), node)


def _is_large(document: Document, node: int, lines: list[int]) -> bool:
    """Whether an element is far larger than the form: pages exist that are one `<form>` as a whole."""
    nodes = document.nodes
    return nodes.end_piece[node] - nodes.first_piece[node] > 60 + 20 * len(lines)


def _inside(document: Document, form: range, tag: str) -> list[int]:
    found = document.markup.by_tag[tag]
    return list(found[bisect_left(found, form.start) : bisect_left(found, form.stop)])


def _read_fields(document: Document, forms: list[range]) -> tuple[tuple[FoundField, ...], set[str]]:
    """The fields that a reader fills in, each name once, and the texts that label them."""
    nodes = document.nodes
    labels: set[str] = set()
    fields: list[FoundField] = []
    taken: set[str] = set()
    known: set[str | None] = set()  # labels of fields
    for form in forms:
        label_for = {nodes.attributes[n].get("for"): document.text_of(n) for n in _inside(document, form, "label")}
        labels.update(map(_clean_label, label_for.values()))
        controls = sorted(chain.from_iterable(_inside(document, form, tag) for tag in _CONTROLS))
        before = form.start
        for node in controls:
            field = _read_field(document, node, label_for, before)
            before = node
            key = (field.name or field.label or "").removesuffix("[]") if field else ""
            if field is None or not key or key in taken or (len(controls) > 1 and _is_trap(document, node)):
                continue
            taken.add(key)
            fields.append(field)
            known.add(field.label)
        if None not in known:
            fields += _fields_without_control(document, form, controls, known)
    return tuple(fields), labels.union(filter(None, known))


def _fields_without_control(document: Document, form: range, controls: list[int], known: set[str | None]) -> list[FoundField]:
    """The labels whose box a script draws; they become `known`."""
    nodes = document.nodes
    identifiers = {nodes.attributes[node].get("id") for node in controls}
    fields = []
    for node in _inside(document, form, "label"):
        target = nodes.attributes[node].get("for")
        holds_control = bisect_right(controls, node) < bisect_left(controls, nodes.end[node])
        if holds_control or (target and target in identifiers):
            continue
        printed = document.text_of(node)
        label = _clean_label(printed)
        if any(map(str.isalpha, label)) and label not in known and nodes.first_piece[node] < nodes.end_piece[node]:
            known.add(label)
            is_required = _REQUIRED.search(printed) is not None
            fields.append(FoundField(label=label, name=None, type=None, is_required=is_required))
    return fields


def _read_field(document: Document, node: int, label_for: dict[str | None, str], before: int = -1) -> FoundField | None:
    """A field that a reader fills in; `before` is the control before it, or the form."""
    attributes = document.nodes.attributes[node]
    kind = document.nodes.tag[node] if document.nodes.tag[node] != "input" else (attributes.get("type") or "text").lower()
    style = attributes.get("style", "").replace(" ", "")
    if kind in _UNSEEN_TYPES or "hidden" in attributes or "display:none" in style or attributes.get("aria-hidden") == "true":
        return None
    printed = label_for.get(attributes.get("id")) if attributes.get("id") else None
    if not printed:
        around = next((n for n in document.ancestors(node) if document.nodes.tag[n] == "label"), None)
        printed = document.text_of(around) if around is not None else None
    printed = printed or attributes.get("placeholder") or attributes.get("aria-label") or attributes.get("title") or ""
    if not printed and before >= 0 and kind not in _LABEL_BEHIND:
        printed = _text_before(document, node, before)
    required = (
        "required" in attributes
        or attributes.get("aria-required", "false").lower() in _TRUE
        or _REQUIRED.search(printed) is not None
    )
    return FoundField(
        label=_clean_label(printed) or None,
        name=attributes.get("name") or attributes.get("id") or None,
        type=kind,
        is_required=required,
    )


def _is_trap(document: Document, node: int) -> bool:
    """Whether an element that nobody is shown holds a box and no other: what fills it in is no reader."""
    nodes = document.nodes
    for around in islice(document.ancestors(nodes.parent[node]), _TRAP_DEPTH):
        attributes = nodes.attributes[around]
        if "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", ""):
            return _holds_one_box(document, range(around, nodes.end[around]))
    return False


def _holds_one_box(document: Document, inside: range) -> bool:
    """Whether one control stands in a range of elements, but for buttons and what is sent unseen."""
    types = (document.nodes.attributes[node].get("type", "text").lower() for node in _inside(document, inside, "input"))
    areas = (tag for tag in _CONTROLS[1:] for _ in _inside(document, inside, tag))
    shown = chain((kind for kind in types if kind not in _UNSEEN_TYPES), areas)
    return sum(1 for _ in islice(shown, 2)) == 1


def _clean_label(text: str) -> str:
    """A label without the mark for "required".

    >>> _clean_label("Name *:"), _clean_label("Họ và tên (*)")
    ('Name', 'Họ và tên')
    """
    return _STARRED.sub("", fold(text)).strip(_LABEL_EDGE)


def _text_before(document: Document, node: int, before: int) -> str:
    """The words right before a control in its line or row, if they are no heading: old forms have no <label>."""
    nodes, blocks, texts = document.nodes, document.blocks, document.pieces.text
    end = nodes.first_piece[node]
    block = block_of(document, end - 1) if end else -1
    row = next((one for one in document.ancestors(node) if nodes.tag[one] in _ROWS), -1)
    least = max(nodes.first_piece[before], nodes.first_piece[row] if row >= 0 else 0)
    if block < 0 or nodes.tag[blocks.node[block]] in _HEADINGS:
        return ""
    start = max(blocks.first_piece[block], least)
    start = next((piece for piece in range(end - 1, start, -1) if texts[piece].startswith(LINE_BREAK)), start)
    text = fold("".join(texts[start:end])).strip()
    is_area = nodes.tag[node] == "textarea"
    is_beside = row >= 0 and nodes.tag[row] == "tr"
    is_heading = is_area and not is_beside and text[-1:] not in _LABEL_EDGE and label_zone(text) is Zone.COMMENT_FORM
    is_note = text[:1] in "*＊" and text[-1:] not in ":："  # "* required fields"
    is_rule = is_area and _SENTENCE.search(text) is not None
    return text if len(text) <= _LABEL_CHARS and not (is_heading or is_note or is_rule) else ""


def _find_heading(document: Document, lines: list[int], forms: list[range], labels: set[str]) -> int | None:
    """The block that heads the form: a heading, or above the boxes a line that a dictionary knows, or a short first line."""
    nodes, blocks = document.nodes, document.blocks
    short = [i for i in lines if len(_first_line(blocks.text[i])) <= _HEADING_CHARS and not _is_control(document, i)]
    short = [i for i in short if names_comments(blocks.text[i]) or not _OF_ANOTHER_FORM.search(_names_around(document, i))]
    headings = [i for i in short if nodes.tag[blocks.node[i]] in _HEADINGS]
    if headings:  # WordPress names its own
        return next((i for i in headings if "reply-title" in nodes.attributes[blocks.node[i]].get("class", "")), headings[0])
    boxes = (box for form in forms for tag in _CONTROLS for box in _inside(document, form, tag))
    first_box = min((box for box in boxes if _read_field(document, box, {}) is not None), default=len(nodes.tag))
    above = [i for i in short if blocks.node[i] < first_box]
    above = list(takewhile(lambda i: not _is_label(_first_line(blocks.text[i]), labels), above))  # these stand for the boxes
    above = [i for i in above if _may_head(blocks.text[i])]
    for i in above:
        if label_zone(_first_line(blocks.text[i])) is Zone.COMMENT_FORM and not _MAIL.search(blocks.text[i]):
            return i
    return above[0] if above and above[0] == lines[0] and (len(lines) > 1 or "\n" in blocks.text[above[0]]) else None


def _names_around(document: Document, block: int) -> str:
    """The names of a block's element and of the one around it."""
    node = document.blocks.node[block]
    pair = (node, document.nodes.parent[node]) if document.nodes.parent[node] >= 0 else (node,)
    return " ".join(document.nodes.attributes[one].get("class", "") for one in pair)


def _first_line(text: str) -> str:
    return text.partition("\n")[0]


def _is_label(text: str, labels: set[str]) -> bool:
    """Whether a line is a field's label."""
    return text[-1:] in "*＊" or text.strip(_LABEL_EDGE) in labels or is_name_label(text.strip(_LABEL_EDGE))


def _may_head(text: str) -> bool:
    """Whether a block's first line has a word and is no sentence; one before much text is known by its few words or its mark."""
    line = _first_line(text)
    if not any(map(str.isalpha, line)) or _SENTENCE.search(line):
        return False
    return len(text) <= _HEADING_CHARS or len(line.split()) <= _FEW_WORDS or line[-1:] in ":!?" or label_zone(line) is not None


def _heading_text(document: Document, block: int | None) -> str | None:
    """The heading without the link that ends it ("Cancel reply"), unless all of it is a link."""
    if block is None:
        return None
    blocks, pieces = document.blocks, document.pieces
    all_pieces = range(blocks.first_piece[block], blocks.end_piece[block])
    if pieces.link[all_pieces[-1]] < 0 <= max(pieces.link[all_pieces[0] : all_pieces[-1]], default=-1):
        return blocks.text[block]  # it stands within a sentence
    plain = _LENGTH.sub("", text_of_pieces(document, [p for p in all_pieces if pieces.link[p] < 0]).strip())
    return plain if any(map(str.isalpha, plain)) else blocks.text[block]


def _is_control(document: Document, block: int) -> bool:
    """Whether a block is the text of a label, a button or a choice."""
    tags = document.nodes.tag
    for node in islice(document.ancestors(document.blocks.node[block]), _CONTROL_DEPTH):
        if tags[node] in ("label", "button", "option", "select", "textarea"):
            return True
        if tags[node] in ("form", "div", "section"):
            return False
    return False
