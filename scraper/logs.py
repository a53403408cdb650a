"""Logs: lines for people, or JSON for programs, always on standard error."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from typing import TextIO

import orjson

ROOT = "scraper"

#: Facts go to the JSON line under their names: `logger.info("…", extra={FACTS: {"inputs": 3}})`.
FACTS = "facts"


class PlainFormatter(logging.Formatter):
    """`warning: message`, the level left out where it is only information."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        return text if record.levelno == logging.INFO else f"{record.levelname.lower()}: {text}"


class JsonFormatter(logging.Formatter):
    """One JSON object a line: `time`, `level`, `logger`, `message`, the facts, and `traceback` where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, FACTS, {}),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return orjson.dumps(line, default=str).decode()


def set_up_logs(*, level: int, is_json: bool = False, stream: TextIO | None = None) -> None:
    """Send the logs of this package to `stream`, standard error by default. Called again, it replaces the set-up."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter() if is_json else PlainFormatter())
    logger = logging.getLogger(ROOT)
    logger.handlers[:] = [handler]
    logger.setLevel(level)
    logger.propagate = False
