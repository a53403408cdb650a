"""What is known of outlets, as data: TOML files, the program's own and a user's."""

from __future__ import annotations

from scraper.outlets.rules import OutletRules, Outlets, builtin_outlets, read_outlet, read_outlets

__all__ = ["OutletRules", "Outlets", "builtin_outlets", "read_outlet", "read_outlets"]
