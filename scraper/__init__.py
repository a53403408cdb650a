"""News pages in, clean article records out. See `extract`, `segment` and `convert`."""

from __future__ import annotations

__version__ = "0.1.0"
