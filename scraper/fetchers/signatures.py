"""What bytes are when they are no page: found from their first bytes, never from a file's name.

The signatures are those of the formats' own specifications; only formats that turn up among saved pages are listed.
"""

from __future__ import annotations

#: (offset, bytes found there, what they are). The first that fits counts.
SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (8, b"WEBP", "a WebP image"),
    (4, b"ftypavif", "an AVIF image"),
    (4, b"ftyp", "a video"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (0, b"\x1a\x45\xdf\xa3", "a video"),
    (0, b"ID3", "an audio file"),
    (0, b"OggS", "an audio file"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"PK\x03\x04", "a zip archive or an Office document"),
    (0, b"PK\x05\x06", "an empty zip archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"\x1f\x8b", "gzip data"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (0, b"BZh", "bzip2 data"),
    (0, b"\xfd7zXZ\x00", "xz data"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"\x7fELF", "a program"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"PAR1", "a Parquet file"),
    (0, b"bplist00", "a binary property list"),
)


def find_foreign_kind(body: bytes) -> str | None:
    """What `body` is where it is known to be no page, else None.

    >>> find_foreign_kind(b"%PDF-1.7 ...")
    'a PDF document'
    >>> find_foreign_kind(b"<!doctype html><p>Good morning")
    """
    return next((kind for at, magic, kind in SIGNATURES if body.startswith(magic, at)), None)
