"""`python -m tests.outlet_server '{"count": 50, "articles": 40}'`: serve sites until stdin closes.

Their names and addresses come as JSON on stdout.
"""

from __future__ import annotations

import sys
from typing import Any

import orjson

from tests.outlet_server.server import OutletServer
from tests.outlet_server.site import Site, now_date


def main() -> None:
    """Serve what the first argument describes: `count` sites with the keys of `Site`, faults by number as text."""
    keys: dict[str, Any] = orjson.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
    count = keys.pop("count", 1)
    keys["faults"] = {int(number): fault for number, fault in keys.get("faults", {}).items()}
    sites = [Site(name=f"The Pier Post {i}", date=now_date(), **{"articles": 30} | keys) for i in range(count)]
    with OutletServer(sites) as server:
        server.keeps_log = False
        print(orjson.dumps([[site.name, site.base] for site in sites]).decode(), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
