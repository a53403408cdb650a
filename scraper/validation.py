"""Lines of JSON against the schema of the record, by the fast validator of the extra `validate` where it is installed.

Without it the record's own classes judge. Both hold a line to the same: every key there, no other, each of its type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec
import orjson

from scraper.record import Article
from scraper.schema import build_schema

#: Takes a line; what is wrong with it, None where nothing is.
Validator = Callable[[bytes], str | None]


def find_invalid(lines: Iterable[bytes], validator: Validator | None = None) -> Iterator[tuple[int, str | None]]:
    """Each line's number, from 1, with what is wrong with it, or None where it is valid."""
    validate = validator or make_validator()
    for number, line in enumerate(lines, 1):
        yield number, validate(line)


def make_validator() -> Validator:
    """The quickest validator that is installed."""
    try:
        import jsonschema_rs
    except ImportError:
        return validate_by_record
    compiled = jsonschema_rs.validator_for(build_schema())

    def validate_by_schema(line: bytes) -> str | None:
        try:
            plain = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            return f"no JSON: {error}"
        if compiled.is_valid(plain):
            return None
        first = next(iter(compiled.iter_errors(plain)))
        return f"{_place(first.instance_path)}: {first.message[:300]}"

    return validate_by_schema


def validate_by_record(line: bytes) -> str | None:
    """What is wrong with a line in the eyes of the record's classes.

    >>> validate_by_record(b'{"id": 1}')
    'Expected `str`, got `int` - at `$.id`'
    """
    try:
        article = msgspec.json.decode(line, type=Article)
    except msgspec.ValidationError as error:
        return str(error)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return f"no JSON: {error}"
    missing = _missing(article.to_dict(), orjson.loads(line), "$")
    return f"{missing}: the key is missing" if missing else None


def _missing(full: object, given: object, place: str) -> str | None:
    """The first key that `full` has and `given` lacks: classes fill in what is absent."""
    if isinstance(full, dict) and isinstance(given, dict):
        pairs = ((f"{place}.{key}", value, given.get(key), key in given) for key, value in full.items())
    elif isinstance(full, list) and isinstance(given, list):
        pairs = ((f"{place}[{i}]", a, b, True) for i, (a, b) in enumerate(zip(full, given, strict=True)))
    else:
        return None
    for where, inner, other, is_there in pairs:
        found = _missing(inner, other, where) if is_there else where
        if found:
            return found
    return None


def _place(path: Iterable[str | int]) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
