"""`scraper inspect`: the report on real runs of the command line, its structure read by lxml."""

from __future__ import annotations

import re
import webbrowser
from collections import Counter
from pathlib import Path

import pytest

from scraper.dataset.conditions import count_words
from scraper.fetchers.files import read_only_page
from scraper.pipeline import extract_page, segment_page
from scraper.report.inspection import page_view
from scraper.zones import Segment, Zone
from tests.report.reports import check_safe, folded, inspect, parse, report_on, shown_segments, text_of, write

SAMPLES = Path(__file__).parents[2] / "samples"
PAGES = sorted(path for path in SAMPLES.glob("*/*/page.*") if path.with_name("expected.json").exists())
RTL, DUMP = SAMPLES / "kol-hagalil/hebrew/page.html", SAMPLES / "orontes-post/text-dump/page.txt"
COMMENTS, LIVE = SAMPLES / "tidewatcher/threaded-comments/page.html", SAMPLES / "the-kestrel/live-blog/page.html"

PAGE = "<html><body><h1>Ferry returns</h1><p>The ferry sails again after nine years in the dock of the harbour.</p>"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_every_segment_stands_once_in_order_in_its_zone(path: Path, tmp_path: Path) -> None:
    report = report_on(path, tmp_path)
    segments = segment_page(read_only_page(str(path)))
    assert shown_segments(report) == [Segment(zone, folded(text), xpath) for zone, text, xpath in segments]
    everything = folded("".join(box.text_content() for box in report.get_element_by_id("segments").find_class("runs")))
    assert "".join(everything.split()) == "".join("".join(text.split()) for _, text, _ in segments)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_the_legend_counts_the_segments_and_words_of_each_zone(path: Path, tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for zone, text, _ in segment_page(read_only_page(str(path))):
        counts[zone] += 1
        words[zone] += count_words(text)
    switches = report_on(path, tmp_path).get_element_by_id("legend").iterfind(".//label")
    found = [(one.get("data-zone"), one.find_class("segments")[0].text, one.find_class("words")[0].text) for one in switches]
    assert found == [(str(zone), f"{counts[zone]:,}", f"{words[zone]:,}") for zone in Zone if counts[zone]]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_the_record_is_shown_beside_it(path: Path, tmp_path: Path) -> None:
    article, report = extract_page(read_only_page(str(path))), report_on(path, tmp_path)
    assert text_of(report, "title").startswith(folded(article.title or "null"))
    for field in ("published_at", "modified_at"):
        assert text_of(report, field).startswith(getattr(article, field) or "null")
    for author in article.authors:
        assert author.name in text_of(report, "authors")
    blocks = [folded(block.text_content()) for block in report.get_element_by_id("body").find_class("leaf")]
    assert [re.sub(r"\W+", "", text) for text in blocks] == [
        re.sub(r"\W+", "", f"{block.text or ''}{block.url or ''}") for block in article.blocks
    ]
    assert sorted(folded(item.text_content()) for item in report.get_element_by_id("boilerplate").find_class("leaf")) == sorted(
        folded(entry.text) for entry in article.boilerplate
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_a_report_loads_nothing_and_runs_its_own_script_alone(path: Path, tmp_path: Path) -> None:
    check_safe(report_on(path, tmp_path))


def test_hidden_text_is_counted_but_not_shown(tmp_path: Path) -> None:
    page = write(tmp_path, PAGE + "<div hidden>Nobody reads this menu.</div><script>var never</script>")
    left = report_on(page, tmp_path).get_element_by_id("segments").text_content()
    assert "Nobody reads" not in left
    assert "never" not in left
    assert "1 piece of text is hidden" in left


def test_a_body_segment_that_the_record_does_not_print_is_marked(tmp_path: Path) -> None:
    script_rendered = SAMPLES / "ostermoor-wire/script-rendered/page.html"
    assert not report_on(COMMENTS, tmp_path).find_class("missing")
    text = "The ferry sailed again on Monday after nine years. " * 12
    stated = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{text}"}}</script>'
    page = write(tmp_path, f"<html><head>{stated}</head><body><h1>Ferry returns</h1><article><p>{PAGE[40:]}</p></article>")
    report = report_on(page, tmp_path)
    marked = {one.text_content() for one in report.find_class("missing")}
    assert marked == {text for zone, text, _ in shown_segments(report) if zone == "body"}
    assert "body_from_json_ld" in report_on(script_rendered, tmp_path).get_element_by_id("quality").text_content()


def test_pages_from_right_to_left_are_shown_so(tmp_path: Path) -> None:
    segments = report_on(RTL, tmp_path).get_element_by_id("segments")
    assert (segments.get("dir"), segments.get("lang")) == ("rtl", "he")


def test_text_dumps_have_lines_for_xpaths(tmp_path: Path) -> None:
    report = report_on(DUMP, tmp_path)
    assert shown_segments(report)[0].xpath == "line:1"
    assert report.xpath("//*[@data-where='line:3']")


def test_comments_are_a_thread(tmp_path: Path) -> None:
    comments = report_on(COMMENTS, tmp_path).get_element_by_id("comments")
    (thread,) = comments.find_class("thread")
    depths = [(item.xpath("string(.//b)"), item.get("class")) for item in thread.iterfind("li")]
    assert depths[:4] == [
        ("Hester Coombe", "leaf"), ("Col. B. (retd)", "leaf in-1"), ("Marit Ashdown", "leaf in-2"), ("Wren", "leaf in-1")
    ]  # fmt: skip
    assert "Your email address will not be published" in comments.xpath("string(div[@data-zone='comment_form'])")


def test_live_updates_are_shown(tmp_path: Path) -> None:
    updates = report_on(LIVE, tmp_path).get_element_by_id("live_updates")
    assert "School bus found with all aboard" in updates.xpath(".//h4/text()")


def test_dates_show_their_evidence(tmp_path: Path) -> None:
    shown = text_of(report_on(DUMP, tmp_path), "published_at")
    for fact in ("raw 2018-02-13 12:03:00", "from zone:byline", "confidence 0.80", "line:5", "offset from nowhere"):
        assert fact in shown


def test_rejected_candidates_are_shown_with_their_source(tmp_path: Path) -> None:
    article = extract_page(read_only_page(str(LIVE)))
    shown = text_of(report_on(LIVE, tmp_path), "title")
    for candidate in article.provenance.fields["title"].rejected:
        assert f"{candidate.value} from {candidate.source}" in shown


def test_more_segments_than_are_shown_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_view, "MOST_SEGMENTS", 3)
    report = report_on(COMMENTS, tmp_path)
    total = len(segment_page(read_only_page(str(COMMENTS))))
    assert len(shown_segments(report)) == 3
    assert f"… {total - 3} more segments are left out here" in report.get_element_by_id("segments").text_content()


@pytest.mark.slow
def test_a_page_of_a_hundred_thousand_segments_stays_in_bounds(tmp_path: Path) -> None:
    page = write(tmp_path, PAGE + "".join(f"<p>Paragraph {i} tells of the ferry.</p>" for i in range(100_000)))
    report = report_on(page, tmp_path)
    assert len(shown_segments(report)) == page_view.MOST_SEGMENTS
    assert (tmp_path / "report.html").stat().st_size < 20_000_000


def test_the_same_page_gives_the_same_report(tmp_path: Path) -> None:
    first, second = tmp_path / "first.html", tmp_path / "second.html"
    for output in (first, second):
        assert inspect(COMMENTS, "-o", output, "--no-open").exit_code == 0
    assert first.read_bytes() == second.read_bytes()


def test_standard_input_and_a_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    result = inspect("-", "--no-open", "--url", "https://a.example/ferry", stdin=PAGE.encode())
    assert result.exit_code == 0
    path = Path(result.stdout.rstrip("\n"))
    assert (path.parent, path.suffix) == (tmp_path, ".html")
    assert text_of(parse(path.read_bytes()), "url") == "https://a.example/ferry"


def test_a_report_may_go_to_standard_output(tmp_path: Path) -> None:
    assert inspect(DUMP, "-o", tmp_path / "report.html", "--no-open").exit_code == 0
    result = inspect(DUMP, "-o", "-")
    assert (result.exit_code, result.stdout_bytes) == (0, (tmp_path / "report.html").read_bytes())


class FakeBrowser:
    """A browser that notes what it is asked to open."""

    def __init__(self, name: str, opened: list[str]) -> None:
        self.name, self._opened = name, opened

    def open(self, address: str) -> bool:
        self._opened.append(address)
        return True


@pytest.mark.parametrize(("name", "is_opened"), [("firefox", True), ("w3m", False)])
def test_the_report_is_opened_in_the_browser(name: str, is_opened: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "get", lambda: FakeBrowser(name, opened))
    output = tmp_path / "a report.html"
    result = inspect(DUMP, "-o", output)
    assert (result.exit_code, result.stdout) == (0, f"{output}\n")
    assert opened == ([output.as_uri()] if is_opened else [])
    assert ("no browser" in result.stderr) is not is_opened


def test_no_browser_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", fail)
    output = tmp_path / "report.html"
    result = inspect(DUMP, "-o", output)
    assert (result.exit_code, result.stderr) == (0, f"warning: no browser is at hand; open {output} in one\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "the file is empty"), (b"GIF89a", "this is a GIF image, not a page")],
)
def test_a_page_without_a_record_fails(content: bytes, message: str, tmp_path: Path) -> None:
    result = inspect("-", "-o", tmp_path / "report.html", stdin=content)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"error: -: read: {message}\n")
    assert not (tmp_path / "report.html").exists()


def test_a_report_that_cannot_be_written_fails(tmp_path: Path) -> None:
    result = inspect(DUMP, "-o", tmp_path / "nowhere" / "report.html")
    assert (result.exit_code, "No such file" in result.stderr) == (1, True)


def test_wrong_usage(tmp_path: Path) -> None:
    page = write(tmp_path, PAGE)
    assert inspect().exit_code == 2
    assert inspect(page, "--nonsense").exit_code == 2
    result = inspect(page, "-o", page)
    assert (result.exit_code, "would take the place of the page" in result.stderr) == (2, True)
    assert page.read_text() == PAGE
