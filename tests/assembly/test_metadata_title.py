"""The title: as printed, without the site's name, the kicker apart."""

from __future__ import annotations

import pytest

from tests.assembly.metadata_of import ld, metadata_of, page

SITE = '<meta property="og:site_name" content="The Lantern">'


def og(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(), "A bridge opens", id="h1"),
        pytest.param(page(SITE + og("A bridge opens | The Lantern")), "A bridge opens", id="suffix-off"),
        pytest.param(page(title="Bridge’s “day”"), "Bridge’s “day”", id="quotes-as-printed"),
        pytest.param(page(title="Fish &amp; chips &#8211; at last"), "Fish & chips – at last", id="entities"),
        pytest.param(page(title="Br&uuml;cke er&ouml;ffnet nach Jahren"), "Brücke eröffnet nach Jahren", id="entities-in-words"),
        pytest.param(
            page(title="Brü&shy;cken&shy;er&shy;öff&shy;nung am Montag"), "Brückeneröffnung am Montag", id="soft-hyphens"
        ),
        pytest.param(
            page().replace("A bridge opens</h1>", 'A bridge opens <a href="#top">#</a></h1>'), "A bridge opens", id="own-link"
        ),
        pytest.param(
            page().replace("A bridge opens</h1>", "A bridge opens<small>A band plays all day</small></h1>"),
            "A bridge opens",
            id="small-behind-it",
        ),
        pytest.param(
            page().replace(
                "A bridge opens</h1>",
                '<a href="/12">A bridge opens</a> <a href="https://www.lantern.example/12">(Lantern.example)</a> '
                '<a href="/12#comments">87</a></h1>',
            ),
            "A bridge opens",
            id="source-and-comments-behind-it",
        ),
        pytest.param(
            page().replace("A bridge opens</h1>", 'Bridges that opened in <a href="/years/2024#top">2024</a></h1>'),
            "Bridges that opened in 2024",
            id="but-no-number-of-the-headline",
        ),
        pytest.param(
            page().replace("A bridge opens</h1>", '<a href="/12#comments">Bridges that opened in <b>2024</b></a></h1>'),
            "Bridges that opened in 2024",
            id="nor-of-a-headline-that-is-a-link",
        ),
        pytest.param(
            page().replace("A bridge opens</h1>", 'A bridge opens <a href="/plan">(with a guide)</a></h1>'),
            "A bridge opens (with a guide)",
            id="nor-words-in-brackets",
        ),
        pytest.param(
            page(title="Fish &amp;amp; chips &amp;#x26; tea, at last"), "Fish & chips & tea, at last", id="escaped-twice"
        ),
        pytest.param(page(title="&amp;lt;br&amp;gt; and &amp;amp;amp;"), "&lt;br&gt; and &amp;amp;", id="of-markup"),
        pytest.param(page(title="A bridge opens – The Lantern"), "A bridge opens", id="site-behind-the-printed-one"),
        pytest.param(page(title="A bridge opens – at last"), "A bridge opens – at last", id="but-nothing-else"),
        pytest.param(
            page(title="A Ferryman\u00e2\u0080\u0099s bridge opens"),
            "A Ferryman’s bridge opens",
            id="mojibake-of-control-characters",
        ),
        pytest.param(
            page(title="<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>がひらく、<ruby>町<rt>まち</rt></ruby>で"),
            "橋がひらく、町で",
            id="readings-above-the-line",
        ),
        pytest.param(page(title="A bridge<br>opens at last"), "A bridge opens at last", id="line-break"),
        pytest.param(
            '<title>The Lantern</title><p data-zone="title"><b>A bridge opens</b><br>By Ada Moss<br>Staff Writer</p>',
            "A bridge opens",
            id="an-author-below-it",
        ),
        pytest.param(
            '<div data-zone="title"><span>A bridge opens</span><br>Posted on Saturday, 19 November 2011</div>',
            "A bridge opens",
            id="moment-in-its-block",
        ),
        pytest.param(
            '<title>The Lantern</title><p data-zone="byline"><b>A bridge opens at noon</b><br>By Ada Moss, 3 May 2019</p>',
            "A bridge opens at noon",
            id="above-the-byline-in-one-block",
        ),
        pytest.param(
            '<title>The Lantern</title><p data-zone="byline">News, 3 May 2019<br><b>A bridge opens at noon</b></p>',
            "A bridge opens at noon",
            id="below-the-byline-in-one-block",
        ),
        pytest.param(
            '<title>The Lantern</title><p data-zone="byline">3 May 2019<br><b>All about the bridges here</b><br>By Ada Moss</p>',
            "The Lantern",
            id="within-the-byline-in-one-block",
        ),
        pytest.param(
            '<title>The Lantern</title><h1 data-zone="masthead">The Lantern</h1><p data-zone="title">A bridge opens at noon</p>',
            "A bridge opens at noon",
            id="site-name-is-the-h1",
        ),
        pytest.param(
            page(SITE + og("Band plays as bridge opens") + ld(headline="Band plays as bridge opens")).replace(
                '<h1 data-zone="title">A bridge opens</h1>',
                '<h1 data-zone="title"><span>Merrow crossing</span> <span>Band plays as bridge opens</span></h1>',
            ),
            "Band plays as bridge opens",
            id="kicker-apart",
        ),
        pytest.param(
            "<html><head><title>Band plays as bridge opens - The Lantern</title></head>"
            '<body><p data-zone="body">Text.</p></body></html>',
            "Band plays as bridge opens",
            id="title-alone",
        ),
        pytest.param(
            page(SITE).replace("<main>", '<main><h1><a href="/">The Lantern</a></h1>'),
            "A bridge opens",
            id="site-name-in-an-h1",
        ),
    ],
)
def test_title(html: str, expected: str) -> None:
    assert metadata_of(html).fields["title"] == expected


def test_the_site_s_own_name_gives_way() -> None:
    html = (
        "<html><head><title>::: Merrow Lantern ::: Ferryman asks court which bank he lives on</title></head>"
        "<body><p>A bridge over the Merrow opened on Monday.</p><p>Merrow Lantern. Copyright Merrow Lantern</p></body></html>"
    )
    fields = metadata_of(html, "http://merrowlantern.example/d.php?s=1").fields
    assert fields["title"] == "Ferryman asks court which bank he lives on"


def test_a_page_without_words_has_no_title() -> None:
    assert "title" not in metadata_of("<html><body><img src='a.png'></body></html>").fields


def test_the_evidence_is_kept() -> None:
    found = metadata_of(page(og("Bridge over the Merrow is open"))).provenance["title"]
    assert found.source == "h1"
    assert found.where == "/html/body/main/h1"
    assert "Bridge over the Merrow is open" in {candidate.value for candidate in found.rejected}
    assert 0 < found.confidence <= 1


def test_the_choice_does_not_depend_on_the_run() -> None:
    html = page(og("One wording of it") + ld(headline="Another wording of it"))
    assert len({metadata_of(html).fields["title"] for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ('<em class="kicker">Merrow</em> A bridge opens at last', "A bridge opens at last"),
        ('<span class="surtitre">MERROW.</span> - A bridge opens at last', "A bridge opens at last"),
        ('<span class="kicker">Merrow:</span> A bridge opens at last', "Merrow: A bridge opens at last"),
    ],
)
def test_a_kicker_within_the_heading(heading: str, expected: str) -> None:
    html = f"""<html><head><title>Merrow: A bridge opens at last | The Lantern</title></head><body><main>
    <h1 data-zone="title">{heading}</h1><p data-zone="body">The bridge over the Merrow opened.</p></main></body></html>"""
    assert metadata_of(html).fields["title"] == expected


def test_a_section_within_the_heading() -> None:
    heading = '<h1 data-zone="title"><span class="category"><i>About</i> Rivers </span>A bridge opens at last</h1>'
    html = f"""<html><head><title>The Lantern | Bridges</title></head><body><main>{heading}
    <p data-zone="body">The bridge over the Merrow opened.</p></main></body></html>"""
    assert metadata_of(html).fields["title"] == "A bridge opens at last"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("A bridge opens at last | City", "A bridge opens at last"),
        ("A bridge opens at last | Opinion", "A bridge opens at last | Opinion"),
        ("At last | City", "At last | City"),
    ],
)
def test_a_section_behind_the_headline(printed: str, expected: str) -> None:
    html = page(og(printed), title=printed)
    assert metadata_of(html, url="https://lantern.example/city/a-bridge-opens").fields["title"] == expected


_SEARCHED = "Bridge Opening Merrow - All You Need to Know"


@pytest.mark.parametrize(
    ("above", "heading", "expected"),
    [
        pytest.param("", "Merrow has its bridge back", "Merrow has its bridge back", id="printed"),
        pytest.param("", f"Merrow, 3 May: {_SEARCHED}", _SEARCHED, id="printed-with-a-day"),
        pytest.param(
            f'<h1 data-zone="navigation">{_SEARCHED}</h1>', "Merrow has its bridge back", "Merrow has its bridge back", id="path"
        ),
    ],
)
def test_what_is_printed_goes_before_what_searchers_read(above: str, heading: str, expected: str) -> None:
    stated = og(_SEARCHED) + f'<meta name="twitter:title" content="{_SEARCHED}">' + ld(headline=_SEARCHED)
    rank = "h2" if above else "h1"
    html = f"""<html><head><title>{_SEARCHED} | The Lantern</title>{stated}</head><body><main>{above}
    <{rank} data-zone="title">{heading}</{rank}><p data-zone="body">The bridge over the Merrow opened.</p></main></body></html>"""
    assert metadata_of(html).fields["title"] == expected


def test_a_kicker_above_the_headline_is_none() -> None:
    """Though it says the address's words, and the headline does not."""
    stated = og("Merrow bridge opening: Horns and hardly a car")
    html = f"""<html><head><title>Horns at the Merrow | The Lantern</title>{stated}</head><body><main>
    <div><p data-zone="title">Merrow bridge opening</p><p data-zone="title">Horns and hardly a car</p></div>
    <p data-zone="body">The bridge over the Merrow opened.</p></main></body></html>"""
    found = metadata_of(html, url="https://lantern.example/city/merrow-bridge-opening").fields["title"]
    assert found == "Horns and hardly a car"


def test_a_heading_for_those_who_cannot_see_repeats_the_page_s_title() -> None:
    whole = "A bridge opens at last | Rivers | Merrow County Hospital"
    html = f"""<html><head><title>{whole}</title></head><body><main><h1 data-zone="title">{whole}</h1>
    <h2 data-zone="title">A bridge opens at last</h2>
    <p data-zone="body">The bridge over the Merrow opened.</p></main></body></html>"""
    assert metadata_of(html).fields["title"] == "A bridge opens at last"


def test_a_paragraph_in_a_heading_is_no_headline() -> None:
    heading = "The bridge over the Merrow opened on Monday, and everybody who lives by the river came to see it. " * 3
    html = page(og("A bridge opens at last"), title="A bridge opens at last | The Lantern").replace(
        "A bridge opens at last | The Lantern</h1>", f"{heading}</h1>"
    )
    assert metadata_of(html).fields["title"] == "A bridge opens at last"


def test_a_long_heading_is_the_headline_where_nothing_else_is() -> None:
    heading = "The bridge over the Merrow opened on Monday and everybody who lives by the river came to see it, " * 3
    html = f'<html><body><h1 data-zone="title">{heading}</h1><p data-zone="body">It opened.</p></body></html>'
    assert metadata_of(html).fields["title"] == heading.strip(" ,") + ","
