"""When a page is visited again: pure functions of what is known of it.

A fresh article is looked at again soon, then ever more seldom: the next visit lies as far ahead as the last change
lies back, within bounds. A page that failed is tried again after a time that depends on why, ever longer, and is given
up at last.
"""

from __future__ import annotations

SHORTEST_S = 3_600.0
LONGEST_S = 180 * 86_400.0
UNDATED_AGE_S = 7_200.0  # taken as the age of an article that says nothing of it, on first sight
EARLIEST_RECALL_S = 900.0  # a source that says "changed" brings a page back no sooner than this after a visit

_HOUR, _DAY = 3_600.0, 86_400.0

#: Outcome -> seconds until the next try after the 1st, 2nd, … failed visit; given up when the list ends.
_AFTER_FAILURE: dict[str, tuple[float, ...]] = {
    "not_found": (_DAY, 7 * _DAY),
    "soft_404": (_DAY, 7 * _DAY),
    "robots": (7 * _DAY,) * 12,
    "blocked": (_DAY, 2 * _DAY, 7 * _DAY, 30 * _DAY),
    "consent": (7 * _DAY, 30 * _DAY),
    "js_shell": (7 * _DAY, 30 * _DAY),
    "not_html": (30 * _DAY,),
    "too_large": (30 * _DAY,),
    "redirect_loop": (_DAY, 7 * _DAY),
    "unsafe": (7 * _DAY,),
}
_OTHERWISE = (_HOUR, 4 * _HOUR, _DAY, 3 * _DAY, 7 * _DAY, 30 * _DAY)

#: Outcome -> tries in one visit before it counts as failed.
_ATTEMPTS = {"timeout": 2, "truncated": 3, "network": 3, "robots": 1, "blocked": 5}
_ATTEMPTS_OTHERWISE = 4


def next_visit(now: float, *, published: float | None, first_seen: float, changed: float | None) -> float:
    """When (Unix time) to look again at an article that was just visited.

    >>> next_visit(1e6, published=1e6 - 7200, first_seen=1e6, changed=None) - 1e6
    7200.0
    >>> next_visit(1e6, published=0.0, first_seen=1e6, changed=1e6) - 1e6
    3600.0
    """
    if changed is not None:
        age = now - changed
    elif published is not None and published <= now:
        age = now - published
    else:
        age = now - first_seen + UNDATED_AGE_S
    return now + min(LONGEST_S, max(SHORTEST_S, age))


def after_failure(now: float, outcome: str, failures: int) -> float | None:
    """When to try again a page whose visits have failed `failures` times in a row; None: never.

    >>> after_failure(0.0, "not_found", 1), after_failure(0.0, "not_found", 3)
    (86400.0, None)
    """
    waits = _AFTER_FAILURE.get(outcome, _OTHERWISE)
    return now + waits[failures - 1] if failures <= len(waits) else None


def attempts_for(outcome: str) -> int:
    """How many tries a visit has when they end in `outcome`."""
    return _ATTEMPTS.get(outcome, _ATTEMPTS_OTHERWISE)
