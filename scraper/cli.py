"""The command line: one sub-command a job. Exit code 0: done, 1: some inputs failed, 2: wrong usage.

Results go to standard output or to files, logs to standard error. Modules that do the work are imported by the command
that needs them, so that `scraper --help` is quick.
"""

from __future__ import annotations

import functools
import importlib
import logging
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from scraper import __version__
from scraper.errors import ScraperError, SettingError
from scraper.logs import FACTS, set_up_logs
from scraper.options import parse_size, with_engine, with_limits, with_selection, with_shape

if TYPE_CHECKING:
    from rich.console import Console

    from scraper.engines.books import Counts
    from scraper.engines.conversion import Conversion
    from scraper.engines.outcome import Outcome
    from scraper.page import Page
    from scraper.pipeline import Settings
    from scraper.record import Failure

logger = logging.getLogger(__name__)

SOME_FAILED = 1
WRONG_USAGE = 2
PIPE_WIDTH = 160  # columns of a table that goes to no terminal
INTERRUPTED = 130  # 128 + SIGINT, as shells count

#: Commands that live elsewhere: name → module and attribute of a click command.
LAZY_COMMANDS: dict[str, str] = {
    **{name: f"scraper.crawl.commands:{name}" for name in ("watch", "discover", "status")},
    "crawl": "scraper.engines.crawl_command:crawl",
    "outlets": "scraper.report.outlet_check:outlets",
}

Command = Callable[..., Any]


class _Group(click.Group):
    """Commands of this module and, imported when they are asked for, those of `LAZY_COMMANDS`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *LAZY_COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in LAZY_COMMANDS:
            return super().get_command(ctx, cmd_name)
        module, attribute = LAZY_COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Errors of ours end in one line on standard error and an exit code, never in a traceback."""
        try:
            return super().invoke(ctx)
        except ScraperError as error:
            logger.error("%s", error)
            ctx.exit(WRONG_USAGE if isinstance(error, SettingError) else SOME_FAILED)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


def parse_zone(name: str) -> str:
    """A zone of time by its IANA name, checked."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:  # unknown, not a relative path, a folder of the zones' data
        raise click.BadParameter(f"{name!r} is no zone of time; write it like Europe/Berlin") from error


def parse_address(url: str) -> str:
    """The address of a page, checked to be a whole one."""
    if not re.match(r"[a-z][a-z0-9+.-]*://[^/\s]", url, re.I):
        raise click.BadParameter(f"{url!r} is no address; write it like https://outlet.example/story")
    return url


def _with_logs(level: int) -> Callable[[Command], Command]:
    """Add `-v` and `--json-logs`; the command gets `log_level` and `json_logs`, the logs set up for them."""

    def decorate(command: Command) -> Command:
        @click.option("-v", "--verbose", is_flag=True, help="Say more on standard error.")
        @click.option("--json-logs", is_flag=True, help="Logs as JSON, one object a line.")
        @functools.wraps(command)
        def wrapped(*args: Any, verbose: bool, json_logs: bool, **rest: Any) -> Any:
            chosen = logging.DEBUG if verbose else level
            set_up_logs(level=chosen, is_json=json_logs)
            return command(*args, log_level=chosen, json_logs=json_logs, **rest)

        return wrapped

    return decorate


def _with_settings(command: Command) -> Command:
    """Add the options of the work on a page; the command gets them as `settings`."""

    @click.option(
        "--max-bytes",
        type=parse_size,
        default="20M",
        metavar="SIZE",
        show_default=True,
        help="Largest page, decompressed.",
    )
    @click.option("--timezone", type=parse_zone, metavar="ZONE", help="Zone of dates that the page prints without one.")
    @click.option(
        "--outlets",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        metavar="DIR",
        help="Folder of outlet files (TOML): zone of time, language, selectors.",
    )
    @click.option("--check", is_flag=True, help="Verify on each page that no text is lost or doubled.")
    @functools.wraps(command)
    def wrapped(*args: Any, max_bytes: int, timezone: str | None, outlets: Path | None, check: bool, **rest: Any) -> Any:
        from scraper.outlets import read_outlets
        from scraper.pipeline import Settings

        known = read_outlets(outlets) if outlets else None
        settings = Settings(max_bytes=max_bytes, timezone=timezone, outlets=known, check=check)
        return command(*args, settings=settings, **rest)

    return wrapped


def _with_source(command: Command) -> Command:
    """Add the argument and the options that name one page: what `_read` takes."""
    for add in (
        click.option("--allow-private", is_flag=True, help="Fetch from private and loopback addresses too."),
        click.option("--url", type=parse_address, metavar="URL", help="Address of the page, where the file does not tell it."),
        click.argument("source", metavar="FILE|URL|-"),
    ):
        command = add(command)
    return command


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def cli() -> None:
    """News pages in, clean JSON Lines out."""
    set_up_logs(level=logging.WARNING)


@cli.command()
@_with_source
@_with_settings
@_with_logs(logging.WARNING)
def extract(source: str, url: str | None, allow_private: bool, settings: Settings, **_: Any) -> None:
    """The record of one page, as a JSON line on standard output."""
    from scraper.pipeline import extract_page

    _print_line(extract_page(_read(source, url, settings, allow_private), settings).to_json())


@cli.command()
@_with_source
@click.option("-o", "--output", metavar="REPORT.html", help="Where the report goes; a temporary file if left out.")
@click.option("--open/--no-open", "is_shown", default=True, show_default=True, help="Open it in the browser.")
@_with_settings
@_with_logs(logging.WARNING)
def inspect(
    source: str, url: str | None, allow_private: bool, output: str | None, is_shown: bool, settings: Settings, **_: Any
) -> None:
    """The page with its zones in colour beside its record, in the browser.

    The report is one HTML file that needs nothing else; its path goes to standard output.
    """
    from scraper.report.inspection import open_report, render_report, write_report

    if output not in (None, "-") and os.path.realpath(output) == os.path.realpath(source):
        raise click.UsageError("the report would take the place of the page")
    page = _read(source, url, settings, allow_private)
    report = render_report(page, settings)
    if output == "-":
        _print_line(report.rstrip())
        return
    path = write_report(report, output)
    _print_line(os.fsencode(path))
    if is_shown and not open_report(path):
        logger.warning("no browser is at hand; open %s in one", path)


@cli.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1)
@click.option("-o", "--output", default="-", metavar="OUT", help="Where records go; standard output if left out.")
@click.option("-i", "--input-list", metavar="LIST", help="A file that names inputs, one a line.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes at work; one a core if left out.")
@click.option("--limit", type=click.IntRange(min=1), help="Take only the first inputs.")
@click.option("--resume/--no-resume", default=True, show_default=True, help="Go on from an interrupted run.")
@with_engine
@with_limits
@with_selection
@with_shape
@_with_settings
@_with_logs(logging.INFO)
def convert(
    inputs: tuple[str, ...],
    output: str,
    input_list: str | None,
    workers: int | None,
    log_level: int,
    json_logs: bool,
    **job_options: Any,
) -> None:
    """Records of many saved pages, a JSON line each.

    Inputs are pages and archives (WARC, WET, zip, tar, HAR), folders, patterns, addresses of files elsewhere, or - for
    standard input. OUT ends in .jsonl, .jsonl.gz, .jsonl.zst or .parquet. What gives no record stands in
    OUT.failures.jsonl, with the step that failed and the reason; OUT.manifest.json tells counts, settings and hashes. An
    interrupted run is gone on with by the same command.
    """
    from scraper.engines.conversion import Conversion
    from scraper.engines.local import count_cores
    from scraper.fetchers.files import read_list

    paths = (*inputs, *(read_list(input_list) if input_list else ()))
    if not paths:
        raise click.UsageError("no inputs: name files or folders, - for standard input, or a list with -i")
    job = Conversion(
        paths=paths,
        output=output,
        workers=workers or count_cores(),
        **job_options,
    )
    counts = _run(job, log_level, json_logs)
    logger.info("%s", counts, extra={FACTS: counts.to_dict()})
    if counts.failures:
        sys.exit(SOME_FAILED)


@cli.command()
@click.argument("files", metavar="FILE.jsonl...", nargs=-1, required=True, type=click.File("rb"))
def validate(files: tuple[IO[bytes], ...]) -> None:
    """Each line of JSON Lines files against the schema of the record."""
    from scraper.validation import find_invalid, make_validator

    validator = make_validator()
    total = invalid = 0
    for file in files:
        for number, problem in find_invalid(file, validator):
            total += 1
            if problem:
                invalid += 1
                click.echo(f"{file.name}:{number}: {problem}")
    click.echo(f"{total} lines: {total - invalid} valid, {invalid} invalid", err=True)
    if invalid:
        sys.exit(SOME_FAILED)


@cli.command()
def schema() -> None:
    """The JSON Schema of the record."""
    from scraper.schema import schema_json

    _print_line(schema_json().rstrip())


@cli.command()
@click.argument("file", metavar="FILE.jsonl", type=click.File("rb"))
def show(file: IO[bytes]) -> None:
    """The records of a file as a short table."""
    from scraper.record import Article
    from scraper.report.table import print_records

    print_records((Article.from_json(line) for line in file), _console())


@cli.command()
@click.argument("output", metavar="OUT", type=click.Path(exists=True))
@click.option("--json", "is_json", is_flag=True, help="As JSON, with all outlets.")
def summary(output: str, is_json: bool) -> None:
    """What an output of `convert` holds: outlets, languages, page types, filled fields, failures.

    OUT is a file or a folder in any of the formats of `convert`; failures and manifest are looked for beside it.
    """
    from scraper.report.summary import print_summary, summarize

    found = summarize(output)
    if is_json:
        _print_line(found.to_json().rstrip())
    else:
        print_summary(found, _console())


def _read(source: str, url: str | None, settings: Settings, allow_private: bool) -> Page:
    """The page at a path, at an address, or on standard input, its address `url` where that is given. Raises `PageError`."""
    from dataclasses import replace

    if re.match(r"https?://", source, re.I):
        from scraper.fetchers.exchange import FetchSettings
        from scraper.fetchers.http import fetch_page

        page = fetch_page(source, FetchSettings(max_bytes=settings.max_bytes, allow_private=allow_private))
    else:
        from scraper.fetchers.files import read_only_page

        page = read_only_page(source, max_bytes=settings.max_bytes)
    return replace(page, url=url, final_url=None) if url else page


def _run(job: Conversion, log_level: int, json_logs: bool) -> Counts:
    """Do `job` with its progress shown and its failures logged. Raises `ScraperError`, `KeyboardInterrupt`."""
    from scraper.engines.conversion import run_conversion
    from scraper.progress import make_progress

    def watch(outcome: Outcome, counts: Counts) -> None:
        if outcome.failure:
            _log_failure(outcome.failure)
        else:
            logger.debug("%s: a record of %d bytes", outcome.source, len(outcome.json))
        progress.update(counts.inputs, counts.failures)

    with make_progress(job.count_inputs, level=log_level, is_json=json_logs) as progress:
        try:
            return run_conversion(job, watch)
        except KeyboardInterrupt:
            if not job.is_stream:
                logger.warning("interrupted; the same command goes on from here")
            raise


def _log_failure(failure: Failure) -> None:
    facts = {"source": failure.source, "stage": failure.stage, "error": failure.error}
    logger.warning("%s: %s: %s", failure.source, failure.stage, failure.message, extra={FACTS: facts})


def _console() -> Console:
    """Standard output for tables."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else PIPE_WIDTH)


def _print_line(line: bytes) -> None:
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def main() -> None:
    """The console script."""
    cli.main(prog_name="scraper")
