"""Forms to comment, told by a box to write in among comments, and forms that look like one: those by which a reader mails the
page to somebody. Takes a `Document` and the zones of its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from scraper.document import Document
from scraper.zones.boxes import blocks_of
from scraper.zones.vocabulary import Zone

_TALK = frozenset((Zone.COMMENTS, Zone.COMMENT_FORM))
_BLOCKS = 40  # a form that holds more may be around the page
_LABEL_CHARS = 80
_FIELD_NAMES = ("name", "id", "placeholder", "aria-label")
#: A field that asks to whom something goes, by its name or its label.
_RECIPIENT = re.compile(
    r"recipient|receiver|friend(?!ly)|e-?mail[-_]?to(?![a-z])|destinat[aá]|empf(?:ä|ae)nger|freund(?:es|in)?(?![a-z])"
    r"|(?<![a-z])(?:votre|d'un|un|il tuo|tu|seu) am(?:i|ico|igo)(?![a-z])|ontvanger|mottagare|mottaker|modtager|vastaanottaja"
    r"|odbiorc|adresát|příjem|príjem|címzett|alıcı|получател|адресат|одержувач|παραλήπτ|收件人|宛先|받는",
    re.IGNORECASE,
)


def find_comment_forms(document: Document, zones: Sequence[Zone]) -> Iterator[range]:
    """The blocks of each form with a box to write in, all of which was taken for comments or for a form to comment."""
    for form in _forms_to_write(document):
        first, end = blocks_of(document, form)
        inside = set(zones[first:end]) if end - first <= _BLOCKS else set[Zone]()
        if Zone.COMMENTS in inside and inside <= _TALK:
            yield range(first, end)


def find_letters(document: Document, zones: Sequence[Zone]) -> Iterator[list[int]]:
    """The blocks of each form with a box to write in that asks for a recipient, too, where they were taken for talk."""
    for form in _forms_to_write(document) if Zone.COMMENT_FORM in zones else ():
        first, end = blocks_of(document, form)
        talk = [i for i in range(first, end) if zones[i] in _TALK] if end - first <= _BLOCKS else []
        if talk and _is_letter(document, form):
            yield talk


def _forms_to_write(document: Document) -> list[int]:
    """Each form with a box to write in."""
    tags = document.nodes.tag
    around = (
        next((node for node in document.ancestors(box) if tags[node] == "form"), None)
        for box in document.markup.by_tag["textarea"]
    )
    return [form for form in dict.fromkeys(around) if form is not None]


def _is_letter(document: Document, form: int) -> bool:
    """Whether a field of a form that a reader sees asks to whom something goes."""
    fields = (document.nodes.attributes[node] for node in document.inside(form, "input"))
    names = (field.get(name, "") for field in fields if field.get("type") != "hidden" for name in _FIELD_NAMES)
    labels = (text for node in document.inside(form, "label") if len(text := document.text_of(node)) <= _LABEL_CHARS)
    return any(_RECIPIENT.search(text) for text in chain(names, labels))
