"""The order of the layers, kept by reading every module's imports, those inside functions and for types included."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "scraper"

#: A module imports only from its own layer and from those above it.
LAYERS = (
    "errors",
    "caches",
    "logs",
    "record",
    "schema",
    "validation",
    "page",
    "charset",
    "url_parts",
    "letters",
    "word_ends",
    "author_labels",
    "weekdays",
    "json_repair",
    "inline_state",
    "markup",
    "structured",
    "text_dump",
    "document",
    "draft",
    "zones",
    "fetchers",
    "extractors",
    "normalizers",
    "outlets",
    "assembly",
    "pipeline",
    "dataset",
    "sinks",
    "crawl",
    "engines",
    "report",
    "progress",
    "options",
    "cli",
    "__main__",
)

#: Stages know their hand-overs, not each other: none of them imports another, whatever the order.
STAGES = ("fetchers", "extractors", "normalizers", "outlets", "sinks")

#: Normalizers take text and give values; they know nothing of pages.
NORMALIZERS_MAY_IMPORT = {"errors", "caches", "record", "url_parts", "author_labels", "weekdays", "normalizers"}

#: Library → the layers that may name it.
HOMES = {
    "httpx": {"fetchers"},
    "httpcore": {"fetchers"},
    "fsspec": {"fetchers"},
    "ijson": {"fetchers"},
    "lxml": {
        "markup",
        "document",
        "zones",
        "extractors",
        "fetchers",
    },  # in `fetchers`: the XML of sitemaps, links of pages
    "bs4": {"markup", "document", "zones", "extractors", "outlets"},
    "dateparser": {"normalizers"},
    "sqlite3": {"crawl"},
    "click": {"crawl", "engines", "report", "outlets", "options", "cli"},
    "ray": {"engines"},
    "pyarrow": {"sinks"},
    "rensa": {"dataset"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def layer_of(module: str) -> str:
    """`scraper.zones.rules` is of the layer `zones`; the package itself is of none."""
    return module.split(".")[1] if "." in module else ""


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            assert node.module
            submodules = [alias.name for alias in node.names if (PACKAGE / alias.name).exists()]
            yield from (f"scraper.{name}" for name in submodules) if node.module == "scraper" else (node.module,)


def find_breaches(module: str, imported: str) -> Iterator[str]:
    """What is wrong with `module` importing `imported`."""
    here, there = layer_of(module), layer_of(imported)
    if not imported.startswith("scraper"):
        library = imported.split(".")[0]
        if here not in HOMES.get(library, {here}):
            yield f"{library} is named outside {sorted(HOMES[library])}"
    elif there and here:
        if LAYERS.index(there) > LAYERS.index(here):
            yield f"{there} lies below {here}"
        if here != there and here in STAGES and there in STAGES:
            yield f"the stage {here} imports the stage {there}"
        if here == "normalizers" and there not in NORMALIZERS_MAY_IMPORT:
            yield f"a normalizer imports {there}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_only_from_the_layers_above(path: Path) -> None:
    module = name_of(path)
    assert layer_of(module) in (*LAYERS, "")
    breaches = [f"{imported}: {breach}" for imported in imports_of(path) for breach in find_breaches(module, imported)]
    assert not breaches


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("scraper.fetchers.http", "scraper.extractors.body.extract"),
        ("scraper.extractors.body.extract", "scraper.normalizers.text"),
        ("scraper.normalizers.text", "scraper.document"),
        ("scraper.page", "scraper.document"),
        ("scraper.crawl.state", "httpx"),
        ("scraper.pipeline", "lxml.etree"),
    ],
)
def test_a_breach_is_found(module: str, imported: str) -> None:
    assert list(find_breaches(module, imported))


HEAVY = ("bs4", "click", "dateparser", "feedparser", "httpx", "lxml", "msgspec", "numpy", "orjson", "rich", "sqlite3")


@pytest.mark.parametrize(("module", "light"), [("scraper", HEAVY), ("scraper.cli", tuple(set(HEAVY) - {"click", "orjson"}))])
def test_importing_costs_little(module: str, light: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*set({light!r}) & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)
    assert run.stdout.split() == []
