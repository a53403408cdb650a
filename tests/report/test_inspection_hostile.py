"""`scraper inspect` on pages that want to get out of the report: what they say is shown and nothing of it is done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scraper.report.inspection.elements import element, escape, link
from tests.report.reports import check_safe, report_on, shown_segments, text_of, write

ALERT = "<script>alert(1)</script>"
BREAK = "</script></style></title></textarea>--><img src=x onerror=alert(1)>"
QUOTES = "\"'><b onclick=\"alert(1)\" style='x'>"
SENTENCE = "The ferry sails again after nine years in the dock of the harbour, as the office says."


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace("'", "&#39;")


def stated(**facts: Any) -> str:
    """JSON-LD, in which `</script>` stands as a careful page writes it."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **facts}
    source = json.dumps(node).replace("</", "<\\/")
    return f'<script type="application/ld+json">{source}</script>'


def page_of(*, head: str = "", title: str = "Ferry returns", body: str = "", lang: str = "en") -> str:
    return (
        f'<html lang="{escaped(lang)}"><head><title>{escaped(title)}</title>{head}</head><body><h1>{escaped(title)}</h1>'
        f"<article><p>{SENTENCE}</p><p>{SENTENCE[::-1]}</p>{body}</article></body></html>"
    )


@pytest.mark.parametrize("text", [ALERT, BREAK, QUOTES, "$policy ${script} $$", "&lt;b&gt; &amp;amp;"])
def test_text_is_text_wherever_it_stands(text: str, tmp_path: Path) -> None:
    title = f"Ferry {text} returns"
    facts = {"headline": title, "author": {"@type": "Person", "name": f"Ann {text}", "url": f"https://a.example/{text}"}}
    body = f"<p>{escaped(f'Sailors said {text} and waved to the harbour office.')}</p>"
    page = write(tmp_path, page_of(head=stated(**facts), title=title, body=body))
    report = report_on(page, tmp_path, "--url", f"https://a.example/{text}")
    check_safe(report)
    assert text_of(report, "title").startswith(title)
    assert any(text in segment.text for segment in shown_segments(report) if segment.zone == "body")
    assert json.loads(report.get_element_by_id("raw").text_content())["title"] == title


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " \tjava\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        'https://a.example/"onmouseover="alert(1)',
    ],
)
def test_addresses_lead_to_the_web_alone(address: str, tmp_path: Path) -> None:
    quoted = escaped(address)
    head = stated(image=address, author={"@type": "Person", "name": "Ann Ferris", "url": address})
    body = (
        f'<p>Read <a href="{quoted}">what the office says</a> of it.</p><img src="{quoted}" alt="{escaped(QUOTES)}">'
        f'<h2>Most read</h2><ul><li><a href="{quoted}">Storks return to the plain</a></li></ul><iframe src="{quoted}"></iframe>'
    )
    report = report_on(write(tmp_path, page_of(head=head, body=body)), tmp_path, "--url", "https://a.example/ferry")
    check_safe(report)
    assert "what the office says" in report.get_element_by_id("segments").text_content()


def test_attributes_of_the_page_stay_what_they_are(tmp_path: Path) -> None:
    comments = "".join(
        f'<li class="comment" id="comment-{escaped(QUOTES)}{i}"><b class="author">{escaped(ALERT)}</b>'
        f'<time datetime="2024-01-0{i}">Jan {i}, 2024</time><p>I waited for it all day.</p></li>'
        for i in (1, 2)
    )
    body = f'<ol class="comment-list">{comments}</ol><x"onclick="alert(1)"><p>Odd tag</p></x"onclick="alert(1)">'
    check_safe(report_on(write(tmp_path, page_of(body=body, lang=QUOTES)), tmp_path))


def test_names_of_files_are_text(tmp_path: Path) -> None:
    report = report_on(write(tmp_path, page_of(), "<img src=x onerror=alert(1)>.html"), tmp_path)
    check_safe(report)
    assert report.findtext(".//h1").endswith("<img src=x onerror=alert(1)>.html")


def test_odd_characters_do_no_harm(tmp_path: Path) -> None:
    odd = "Sailors \x00\x01\x1b said\u2028\u202e it \ufeff\ufffe to the \x7f harbour \ud83d office and waved."
    page = write(tmp_path, page_of(body=f"<p>{odd}</p><pre>{odd}</pre>", head=stated(headline=f"Ferry {odd}")))
    check_safe(report_on(page, tmp_path))


def test_whatever_is_no_markup_is_escaped() -> None:
    assert element("p", "<b>", element("i", "&")) == "<p>&lt;b&gt;<i>&amp;</i></p>"
    assert element("p", escape("a") + "<b>") == "<p>a&lt;b&gt;</p>"
    assert element("p", title='"<') == '<p title="&quot;&lt;"></p>'


@pytest.mark.parametrize("address", ["javascript:x", "//a.example/", "/a", "", "https://", "https://a.example/\njavascript:x"])
def test_a_link_needs_an_address_of_the_web(address: str) -> None:
    assert link(address, "here") == "here"
