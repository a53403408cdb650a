from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.crawl.runs import Folder
from tests.outlet_server.server import OutletServer
from tests.outlet_server.site import Site, now_date


def defaults(number: int) -> dict[str, Any]:
    return {"name": f"The Pier Post {number}", "articles": 30, "date": now_date()}


Serve = Callable[..., OutletServer]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve sites: `serve(2, articles=30)` is two sites of thirty articles."""
    with ExitStack() as stack:

        def start(count: int = 1, **site: Any) -> OutletServer:
            sites = [Site(**defaults(i) | site) for i in range(count)]
            return stack.enter_context(OutletServer(sites))

        yield start
