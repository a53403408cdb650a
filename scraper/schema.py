"""The JSON Schema of the record and the field tables of `docs/record.md`, both generated from the record's classes.

`python -m scraper.schema FOLDER` writes them under FOLDER. The schema is JSON Schema 2020-12.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import orjson

from scraper.record import SCHEMA_ID, SCHEMA_VERSION, Article, Failure

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def build_schema() -> dict[str, Any]:
    """The schema of a record: every field described, required, and no others allowed."""
    return _close(msgspec.json.schema(Article), "Article", SCHEMA_ID)


def _close(schema: dict[str, Any], name: str, schema_id: str) -> dict[str, Any]:
    definitions: dict[str, Any] = schema["$defs"]
    for definition in definitions.values():
        # A record has every key always, null or empty where there is nothing: defaults would tell nothing.
        definition["required"] = list(definition["properties"])
        for field in definition["properties"].values():
            field.pop("default", None)
    top = definitions.pop(name)
    return {"$schema": DIALECT, "$id": schema_id, **top, "$defs": dict(sorted(definitions.items()))}


def schema_json() -> bytes:
    """The schema as a file: indented, with a closing newline."""
    return orjson.dumps(build_schema(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def record_page() -> str:
    """`docs/record.md`: a table of fields for the record and each of its parts."""
    schema = build_schema()
    failure = _close(msgspec.json.schema(Failure), "Failure", "")
    parts = [
        "# The record",
        "<!-- Written by `make schema` from scraper/record.py. Change it there. -->",
        f"Schema version {SCHEMA_VERSION}; the JSON Schema is `schemas/article.schema.json`, see `scraper schema`. "
        "Every key is always there: absent is `null` or an empty list.",
        *_section(schema, "Article", "A line of the output"),
    ]
    for name, definition in sorted(schema["$defs"].items()):
        parts += _section(definition, name, "")
    parts += _section(failure, "Failure", "A line of the failures file")
    return "\n\n".join(parts) + "\n"


def _section(definition: dict[str, Any], name: str, note: str) -> list[str]:
    intro = definition.get("description", "")
    rows = [
        f"| `{field}` | {_type(content)} | {content['description'].replace('|', '&#124;')} |"
        for field, content in definition["properties"].items()
    ]
    head = ["| field | type | what it holds |", "|---|---|---|"]
    return [f"## {name}", f"{note}: {intro}" if note else intro, "\n".join(head + rows)]


def _type(content: dict[str, Any]) -> str:
    """A field's type in words.

    >>> _type({"anyOf": [{"type": "string"}, {"type": "null"}]})
    'string or null'
    >>> _type({"type": "array", "items": {"$ref": "#/$defs/Author"}})
    'list of [Author](#author)'
    """
    if "anyOf" in content:
        return " or ".join(_type(choice) for choice in content["anyOf"])
    if "$ref" in content:
        name = content["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "enum" in content:
        return ", ".join(f"`{value}`" for value in content["enum"])
    if content["type"] == "array":
        return f"list of {_type(content['items'])}"
    if content["type"] == "object":
        return f"object of {_type(content['additionalProperties'])}"
    if "pattern" in content:
        return "ISO 8601 string"
    return str(content["type"])


#: Generated files, by their path in the project.
GENERATED: dict[str, Callable[[], bytes]] = {
    "schemas/article.schema.json": schema_json,
    "docs/record.md": lambda: record_page().encode(),
}


def write_generated(folder: Path) -> None:
    """Write every generated file under `folder`."""
    for name, make in GENERATED.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(make())


if __name__ == "__main__":
    write_generated(Path(sys.argv[1]))
