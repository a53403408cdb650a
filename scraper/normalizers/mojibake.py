"""UTF-8 that was read as windows-1252, mended only where that is certain.

Certain means: either the whole text turns into valid UTF-8 when it is written as windows-1252 again (by chance this happens
to right text only in a handful of shapes, which are excluded), or the piece is one of the three-byte punctuation marks
(`â€™` and its kin), which no language writes.
"""

from __future__ import annotations

import re


def _byte_to_char(byte: int) -> str:
    """windows-1252 as browsers read it: the five unassigned bytes stand for themselves (WHATWG encoding standard)."""
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_CHARS = tuple(_byte_to_char(byte) for byte in range(256))
# Bytes 80 to 9F may have been read as Latin-1 too, which makes control characters of them.
_BYTES = {chr(byte): byte for byte in range(0x80, 0xA0)} | {char: byte for byte, char in enumerate(_CHARS)}
_TRAIL = "".join(re.escape(char) for char in _CHARS[0x80:0xC0]) + "\x80-\x9f"

# E2 80 xx: general punctuation; E2 82 AC: the euro sign. In right text no such marks follow each other.
_PUNCTUATION = re.compile(f"â[€\x80][{_TRAIL}]|â[‚\x82]¬")
_SEQUENCE = re.compile(f"[\xc2-\xdf][{_TRAIL}]|[\xe0-\xef][{_TRAIL}]{{2}}|[\xf0-\xf4][{_TRAIL}]{{3}}")
# A capital and then a closing mark is how right text in capitals looks: CAFÉ», MANHÃ…
_DOUBTFUL = re.compile("[A-Z\xc0-\xde][\xc2-\xdf][»”’…–—™®©ºª°·\xa0›]|(?<![a-zß-ÿ])[\xc2-\xdf][»”’…–—™›](?!\\w)")
#: How most mojibake begins, in scripts of all sorts; quicker to look for than a sequence.
_BEGINNINGS = ("Ã", "Â", "Ð", "Ñ", "Ø", "Ù", "Î", "×")
_MARK_BEGINNINGS = ("â€", "â‚", "â\x80", "â\x82")  # with a letter that many languages write
_C1 = re.compile("[\x80-\x9f]")


def may_be_mojibake(text: str) -> bool:
    """Whether a text is worth a closer look."""
    if text.isascii():
        return False
    return any(map(text.__contains__, _BEGINNINGS)) or ("â" in text and any(map(text.__contains__, _MARK_BEGINNINGS)))


def mend_mojibake(text: str) -> str:
    """The text with certain mojibake mended, else the same text.

    >>> mend_mojibake("Itâ€™s a cafÃ©")
    'It’s a café'
    >>> mend_mojibake("«CAFÉ», MANHÃ»")
    '«CAFÉ», MANHÃ»'
    """
    if text.isascii() or not (may_be_mojibake(text) or (not text.isprintable() and _C1.search(text))):  # no control is printable
        return text
    mended = _mend_whole(text)
    if mended is not None:
        return mended
    text = _PUNCTUATION.sub(lambda found: _decode(found[0]) or found[0], text)
    # A C1 control character is no text at all: it is a windows-1252 byte that was read as Latin-1.
    return _C1.sub(lambda found: _CHARS[ord(found[0])], text)


def _mend_whole(text: str) -> str | None:
    """The whole text read again, or None where it does not round-trip or looks like right text."""
    sequences = _SEQUENCE.findall(text)
    if not sequences or _DOUBTFUL.search(text):
        return None
    # One pair that starts with neither Â nor Ã is no proof: `Ü£` may be meant.
    if len(sequences) == 1 and len(sequences[0]) == 2 and sequences[0][0] not in "ÂÃ":
        return None
    return _decode(text)


def _decode(text: str) -> str | None:
    try:
        return bytes(_BYTES[char] for char in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
