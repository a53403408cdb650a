"""The books of a run: how many inputs gave what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Counts:
    """Inputs = records + filtered + failures, at every moment."""

    inputs: int = 0
    failures: int = 0
    filtered: Counter[str] = field(default_factory=Counter)  # records left out, by reason
    duplicates: int = 0  # records marked as duplicates
    resumed: int = 0  # inputs that an interrupted run had done before

    @property
    def records(self) -> int:
        return self.inputs - self.failures - self.filtered.total()

    def __str__(self) -> str:
        """As the last line of a run says it."""
        parts = [f"{self.records} records"]
        if self.duplicates:
            parts[0] += f" ({self.duplicates} marked as duplicates)"
        if self.filtered:
            reasons = ", ".join(f"{reason} {count}" for reason, count in sorted(self.filtered.items()))
            parts.append(f"{self.filtered.total()} filtered ({reasons})")
        parts.append(f"{self.failures} failures")
        resumed = f" ({self.resumed} inputs from an interrupted run)" if self.resumed else ""
        return f"{self.inputs} inputs: {', '.join(parts)}{resumed}"

    def to_dict(self) -> dict[str, Any]:
        """The counts in plain types, without what differs from run to run."""
        return {
            "inputs": self.inputs,
            "records": self.records,
            "duplicates": self.duplicates,
            "filtered": dict(sorted(self.filtered.items())),
            "failures": self.failures,
        }
