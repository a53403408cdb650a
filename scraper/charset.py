"""Bytes of a page to text: which encoding, and who said so.

Order of evidence, after the WHATWG Encoding and HTML standards: byte order mark, HTTP header, `<meta charset>`, then
detection. Labels mean what browsers take them to mean (`iso-8859-1` is windows-1252). One departure: text that is
strictly valid UTF-8 with characters beyond ASCII is UTF-8 whatever a label says, because saved pages are often
re-encoded by the tool that saved them, and legacy text is never valid UTF-8 by chance. So is text that is valid but for
a place in ten characters: something broken was put into it.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"""<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_XML = re.compile(rb"""^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.I)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_PRESCAN = 8192  # the standard looks at 1024 bytes; real pages print their <meta> after long comments
_PART = 16_384  # bytes decoded at a time
_SAMPLE = 200_000  # bytes shown to the detector
_ASCII = bytes(range(128))
_BYTES_A_DAMAGE = 20  # bytes beyond ASCII for each that is no UTF-8; of legacy text nearly none is
_LABEL_FAILS = 0.002  # share of undecodable characters beyond which a label is not believed


class Decoded(NamedTuple):
    """Text of a page, the encoding used (WHATWG name) and how it was chosen."""

    text: str
    encoding: str
    source: str  # bom | header | meta | utf-8 | detected | given


def decode(body: bytes, content_type: str | None = None) -> Decoded:
    """The text of `body`. Never fails: what no encoding can read becomes U+FFFD.

    >>> decode("naïve".encode("cp1252"), "text/html; charset=iso-8859-1")
    Decoded(text='naïve', encoding='windows-1252', source='header')
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return Decoded(body[len(bom) :].decode(name, "replace"), name, "bom")
    declared = _declared(body, content_type)
    try:
        text = _decode_utf8(body)
    except UnicodeDecodeError:
        return _decode_legacy(body, declared)
    for label, source in declared[:1]:
        standard = _standard_name(label)
        if standard == "utf-8":
            return Decoded(text, standard, source)
        if standard is not None and body.isascii():
            return Decoded(body.decode(_codec(standard), "replace"), standard, source)  # ISO-2022-JP is ASCII bytes
    return Decoded(text, "utf-8", "utf-8")


def _decode_utf8(body: bytes) -> str:
    """The text of UTF-8. Most parts of a page are plain ASCII, which is copied at a stretch, where in one piece with a single
    other sign it would be read character by character: half of the time. Raises `UnicodeDecodeError`."""
    view, texts, at = memoryview(body), [], 0
    while at < len(body):
        text, used = codecs.utf_8_decode(view[at : at + _PART], "strict", at + _PART >= len(body))  # a sign cut in two is left
        texts.append(text)
        at += used
    return "".join(texts)


def _declared(body: bytes, content_type: str | None) -> list[tuple[str, str]]:
    labels = []
    if content_type and (header := _HEADER.search(content_type)):
        labels.append((header[1], "header"))
    start = body[:_PRESCAN]
    if found := _META.search(start) or _XML.search(start):
        labels.append((found[1].decode("ascii", "ignore"), "meta"))
    return labels


def _decode_legacy(body: bytes, declared: list[tuple[str, str]]) -> Decoded:
    damaged = body.decode("utf-8", "replace")
    if damaged.count("�") * _BYTES_A_DAMAGE <= len(body.translate(None, _ASCII)):
        source = next((source for label, source in declared if _standard_name(label) == "utf-8"), "detected")
        return Decoded(damaged, "utf-8", source)
    fallback: Decoded | None = None
    for label, source in declared:
        name = _standard_name(label)
        if name is None:
            continue
        text = body.decode(_codec(name), "replace")
        if text.count("�") <= 1 + _LABEL_FAILS * len(text):
            return Decoded(text, name, source)
        fallback = fallback or Decoded(text, name, source)
    return _detect(body, fallback)


def _detect(body: bytes, fallback: Decoded | None) -> Decoded:
    import cchardet

    guess = cchardet.detect(body[:_SAMPLE])["encoding"]
    name = _standard_name(guess) if guess else None
    if name is not None:
        text = body.decode(_codec(name), "replace")
        if fallback is None or text.count("�") < fallback.text.count("�"):
            return Decoded(text, name, "detected")
    if fallback is not None:
        return fallback
    text = body.decode("utf-8", "replace")
    if text.count("�") <= 1 + _LABEL_FAILS * len(text):
        return Decoded(text, "utf-8", "detected")  # UTF-8 that was cut or damaged in a place or two
    return Decoded(body.decode("cp1252", "replace"), "windows-1252", "detected")


def _standard_name(label: str) -> str | None:
    """The WHATWG name of an encoding label; a `<meta>` that says UTF-16 can only be read as ASCII, so UTF-8 is meant."""
    import webencodings

    found = webencodings.lookup(label)
    if found is None:
        try:
            return codecs.lookup(label).name
        except LookupError:
            return None
    name: str = found.name
    if name in ("x-user-defined", "replacement"):
        return None
    return "utf-8" if name.startswith("utf-16") else name


def _codec(name: str) -> str:
    import webencodings

    found = webencodings.lookup(name)
    return found.codec_info.name if found is not None else name
