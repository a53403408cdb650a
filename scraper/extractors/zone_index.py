"""A partition that is asked for its zones many times: the blocks of each zone are gathered once."""

from __future__ import annotations

from functools import cached_property

from scraper.zones import Partition, Zone


class IndexedPartition(Partition):
    """A finished `Partition`; its lists must not change any more."""

    @cached_property
    def _by_zone(self) -> dict[int, list[int]]:
        """By the zone's identity: an enum's own hash is slow."""
        found: dict[int, list[int]] = {id(zone): [] for zone in Zone}
        for i, (zone, is_seen) in enumerate(zip(self.zones, self.seen, strict=True)):
            if is_seen:
                found[id(zone)].append(i)
        return found

    def indexes(self, *zones: Zone) -> list[int]:
        """The visible blocks of `zones`, in document order."""
        if len(zones) == 1:
            return self._by_zone[id(zones[0])]
        return sorted(i for zone in zones for i in self._by_zone[id(zone)])
