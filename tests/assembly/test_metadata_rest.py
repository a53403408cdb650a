"""The other fields of metadata: section, tags, outlet, language, images, paywall, page type, address, dateline."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.assembly.metadata import Known, assemble_metadata
from scraper.document import read_document
from scraper.extractors.images.addresses import picture_url
from scraper.extractors.metadata import extract_metadata
from scraper.extractors.page_type import extract_page_type
from scraper.page import Page
from scraper.record import Image, Outlet
from scraper.zones import Partition, Zone
from tests.assembly.metadata_of import BODY, URL, images_of, ld, metadata_of, page
from tests.extractors.zoned import dump, zoned


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def field(html: str, name: str, **known: Any) -> Any:
    return metadata_of(html, **known).fields.get(name)


# --- section and tags


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(meta("article:section", "City")), "City", id="meta"),
        pytest.param(page(ld(articleSection=["City", "News"])), "City", id="json-ld"),
        pytest.param(
            page('<nav data-zone="navigation"><a href="/city/">Our city</a><a href="/sport/">Sport</a></nav>'),
            "Our city",
            id="folder",
        ),
        pytest.param(
            page(
                '<nav data-zone="navigation"><a href="/city/">Our city</a></nav><p data-zone="body">'
                '<a href="/city/">17.11.2019 21:10</a> <a href="/city/">Volver al listado</a></p>'
            ),
            "Our city",
            id="folder-called-otherwise",
        ),
        pytest.param(page(byline='<a rel="category tag" href="/c/boats">Boats</a>'), "Boats", id="category"),
        pytest.param(
            page(
                body=BODY
                + "</p>"
                + "<p data-zone='related'>More</p>" * 5
                + '<p data-zone="related"><a rel="category" href="/c/boats">Boats</a>'
            ),
            None,
            id="category-of-another",
        ),
        pytest.param(
            page(meta("article:section", "salt-sea") + '<p data-zone="masthead">Salt &amp; Sea</p>'),
            "Salt & Sea",
            id="as-printed",
        ),
        pytest.param(
            page(meta("article:section", "kaernten") + '<p data-zone="masthead">Kärnten</p>'),
            "Kärnten",
            id="as-printed-with-umlaut",
        ),
        pytest.param(
            page(meta("article:section", "salt-sea") + '<p data-zone="masthead">salt &amp; sea</p>'),
            "salt-sea",
            id="printed-small",
        ),
        pytest.param(
            page(meta("article:section", "Salt-Sea") + '<p data-zone="masthead">Salt &amp; Sea</p>'), "Salt-Sea", id="large"
        ),
        pytest.param(page(byline='<a rel="tag" href="/category/boats/">Boats</a>'), "Boats", id="category-called-a-tag"),
        pytest.param(
            page(
                '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":'
                '[{"name":"Home"},{"item":{"name":"Boats"}},{"name":"A bridge opens"}]}</script>'
            ),
            "Boats",
            id="breadcrumb",
        ),
        pytest.param(
            page(
                '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":'
                '[{"name":"Home"},{"name":"Boats"}]}</script>'
            ),
            "Boats",
            id="breadcrumb-without-the-article",
        ),
        pytest.param(page(byline='<span itemprop="articleSection">Boats</span>'), "Boats", id="microdata"),
        pytest.param(
            page(
                '<div class="breadcrumbs" data-zone="navigation"><a href="/">Home</a> <a href="/c/boats">Boats</a> '
                '<a href="/x">A bridge opens</a></div>'
            ),
            "Boats",
            id="printed-breadcrumb",
        ),
        pytest.param(
            page(
                '<div class="breadcrumbs" data-zone="navigation"><a href="/">Home</a> <a href="/c/boats">Boats</a> '
                '<a href="/c/boats">‹ Back</a></div>'
            ),
            "Boats",
            id="printed-breadcrumb-and-a-way-back",
        ),
        pytest.param(
            page(
                '<p class="breadcrumb" data-zone="navigation"><a href="/">Home</a> » <a href="/s">News</a> » '
                '<a href="/s/s">Social</a></p>'
            ),
            "Social",
            id="printed-breadcrumb-to-what-buttons-are-called-too",
        ),
        pytest.param(
            page('<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":true}</script>'),
            None,
            id="breadcrumb-that-is-none",
        ),
        pytest.param(
            page().replace("<h1", '<p data-zone="masthead">Sign in / Create an account</p><h1'), None, id="buttons-are-no-path"
        ),
        pytest.param(page().replace("<h1", '<p data-zone="masthead">Cart / 0 ₫</p><h1'), None, id="a-cart-is-no-path"),
        pytest.param(
            page().replace("<h1", '<p data-zone="navigation">Home &gt; Boats &gt; 2024 &gt; March</p><h1'),
            "Boats",
            id="a-month-is-none",
        ),
        pytest.param(page(), None, id="none"),
        pytest.param(
            page(byline='Jane Doe</p><p data-zone="tags">دسته‌بندی: <a href="/x">جامعه</a>'), "جامعه", id="behind-its-label"
        ),
        pytest.param(
            page().replace(
                "<h1",
                '<nav data-zone="navigation"><a href="/">Home</a> <a href="/b" class="nav__link nav__link--active">Boats</a> '
                '<a href="/t" class="inactive">Tides</a> <a href="#main" class="active">Skip</a></nav><h1',
            ),
            "Boats",
            id="the-menu-s-current-item",
        ),
        pytest.param(
            page().replace(
                "<h1", '<nav data-zone="navigation"><a href="/b" aria-current="page">Boats</a> <a href="/t">Tides</a></nav><h1'
            ),
            "Boats",
            id="the-menu-s-current-item-for-those-who-hear-it",
        ),
        pytest.param(page().replace("<h1", '<p class="post-category">Boats</p><h1'), "Boats", id="an-element-called-after-it"),
        pytest.param(
            page().replace("<h1", '<p class="rubrik">In: <a href="/x">Boats</a> <a href="/y">Tides</a></p><h1'),
            "Boats",
            id="the-first-link-of-such-an-element",
        ),
        pytest.param(page().replace("<h1", '<p class="cat" data-zone="byline">Jane Doe</p><h1'), None, id="an-author-is-none"),
        pytest.param(page(ld(articleSection="Boats, Rivers, Tides")), "Boats", id="first-of-several"),
        pytest.param(page(ld(articleSection="Boats, Rivers and Tides")), "Boats, Rivers and Tides", id="one-of-several-words"),
        pytest.param(page(ld(articleSection="Articles") + meta("section", "Boats")), "Boats", id="a-word-for-machines"),
        pytest.param(page(meta("article:section", "Uncategorized")), None, id="none-by-the-system"),
        pytest.param(page(meta("article:section", "Chưa phân loại")), None, id="none-in-another-language"),
        pytest.param(page(meta("article:section", "https://lantern.example/city/")), None, id="an-address-is-none"),
        pytest.param(page(meta("article:section", "What is a bridge?")), None, id="nor-a-question"),
        pytest.param(
            page(ld(articleSection="The bridge over the Merrow opened on Monday with a brass band, and few came")),
            None,
            id="prose",
        ),
        pytest.param(page(meta("article:section", "A bridge opens")), None, id="nor-the-headline"),
        pytest.param(
            page().replace(
                "<h1",
                '<ul class="breadcrumb" data-zone="navigation"><li><a href="/">Home</a></li><li><a href="/b">Boats</a></li>'
                '<li><a href="https://chat.example/?text=A%20bridge&url=https%3A%2F%2Flantern.example%2F1">Piep</a></li>'
                '<li><a href="mailto:?subject=A%20bridge">Brief</a></li></ul><h1',
            ),
            "Boats",
            id="a-path-without-buttons-to-share",
        ),
        pytest.param(
            page(f'''<script type="application/ld+json">{{"@type": "BreadcrumbList", "itemListElement": [
            {{"name": "Home", "item": "https://lantern.example"}}, {{"name": "Start here", "item": "{URL}"}}]}}</script>'''),
            None,
            id="a-stated-path-that-ends-at-the-page",
        ),
        pytest.param(
            page(meta("og:site_name", "Lantern") + meta("article:section", "Lantern") + meta("section", "Boats")),
            "Boats",
            id="nor-the-outlet",
        ),
        pytest.param(
            page(meta("article:section", "crime-safety") + ld(articleSection="Crime & Safety")), "Crime & Safety", id="as-printed"
        ),
        pytest.param(
            page(
                meta("article:section", "kuesten-haefen"),
                body='Zu. <a href="/politik">Politik</a> <a href="https://lantern.example/kuesten-haefen/">Küsten & Häfen</a>',
            ),
            "Küsten & Häfen",
            id="as-a-link-says",
        ),
        pytest.param(
            page(meta("article:section", "kuesten"), body='Der Hafen ist zu. <a href="/kuesten">Mehr davon</a>'),
            "kuesten",
            id="but-no-other-words",
        ),
        pytest.param(
            page('<nav data-zone="navigation"><a href="/city/">Our city</a></nav><p><a href="/city/">View all boats</a></p>'),
            "Our city",
            id="a-button-to-the-folder",
        ),
    ],
)
def test_section(html: str, expected: str | None) -> None:
    assert field(html, "section") == expected


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        ("boats, sails, oars, ropes, knots, anchors", ()),
        ("boats, sails, oars, ropes, knots, bridges", ("boats", "sails", "oars", "ropes", "knots", "bridges")),
        ("boats, sails", ("boats", "sails")),
        ("boats, sails, & oars", ("boats", "sails", "oars")),
        ("AI, EU, UN, US, UK, PR", ("AI", "EU", "UN", "US", "UK", "PR")),  # words too short to be looked for
        ("паром, порт, море, якорь, канат, вёсла", ("паром", "порт", "море", "якорь", "канат", "вёсла")),  # of another script
    ],
)
def test_keywords_of_which_the_text_has_none_are_the_site_s(keywords: str, expected: tuple[str, ...]) -> None:
    text = "The old bridges of the river were rebuilt in a single summer. " * 20
    assert field(page(f'<meta name="keywords" content="{keywords}">', body=text), "tags") == expected


@pytest.mark.parametrize(
    ("stated", "title", "name"),
    [
        ("Gardens", "Frost | Gardens | Lantern", "Lantern"),
        ("Gardens", "Frost in the gardens", "Gardens"),
        ("Gardens", "Lantern", "Gardens"),
        ("Gardens", "Frost | by lantern", "Gardens"),
        ("Gardens", "Frost | Lantern and Lamp", "Gardens"),
        ("Lamp", "Frost | Lantern", "Lantern"),
    ],
)
def test_the_end_of_the_title_that_the_host_is_called_by(stated: str, title: str, name: str) -> None:
    html = page(meta("og:site_name", stated), title="Frost").replace("Frost | The Lantern</title>", f"{title}</title>")
    assert metadata_of(html, "https://lantern.example/1").fields["outlet"].name == name


def test_a_platform_that_ends_the_title_is_no_outlet() -> None:
    html = page(meta("og:site_name", "Old Quay"), title="Frost").replace(
        "Frost | The Lantern</title>", "Frost | Letterpress</title>"
    )
    assert metadata_of(html, "https://adamoss.letterpress.example/1").fields["outlet"].name == "Old Quay"


def test_a_printed_name_before_the_address_that_is_stated() -> None:
    for logo, name in (("Lanterna Vestur", "Lanterna Vestur"), ("Фонарь", "Фонарь"), ("Old Quay", "lanterna.example")):
        html = page(meta("og:site_name", "lanterna.example")).replace(" | The Lantern</title>", "</title>")
        html = html.replace(">The Lantern</a>", f">{logo}</a>")
        assert metadata_of(html, "https://lanterna.example/1").fields["outlet"].name == name


def test_initials_that_the_host_is_called_by_are_no_other_name() -> None:
    for stated, name in (("The Merrow River Trust", "The Merrow River Trust"), ("Gardens", "MRT")):
        html = page(meta("og:site_name", stated)).replace("The Lantern</title>", "MRT</title>")
        assert metadata_of(html, "https://mrt.example/1").fields["outlet"].name == name


def test_what_announces_tags_is_none() -> None:
    html = page().replace("</main>", "<p data-zone='tags'>Blog tags</p><p data-zone='tags'>Ferries</p></main>")
    assert field(html, "tags") == ("Ferries",)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ('<p data-zone="body">See <a href="/tides/">What Tides Are</a> for more.</p>', None),
        ('<p data-zone="body"><a href="/tides/">Tides</a></p>', "Tides"),
    ],
)
def test_a_link_in_a_sentence_names_no_section(text: str, section: str | None) -> None:
    html = '<h1 data-zone="title">Ferry late again</h1>' + text
    assert field(html, "section", url="https://lantern.example/tides/ferry-late-again") == section


def test_a_link_to_the_page_itself_leads_to_no_section() -> None:
    html = page('<p data-zone="navigation"><a href="/ferries/">Our ferries</a></p>')
    assert metadata_of(html, "https://lantern.example/ferries/").fields.get("section") is None
    assert metadata_of(html, "https://lantern.example/ferries/?id=3").fields.get("section") == "Our ferries"
    front = page('<p data-zone="navigation"><a href="/ferries/">Ferries</a></p>', title="Ferries")
    assert metadata_of(front, "https://lantern.example/ferries/").fields.get("section") == "Ferries"


@pytest.mark.parametrize("html", ["<!DOCTYPE htm", "<!--", "</p>"])
def test_a_page_without_an_element_has_no_section(html: str) -> None:
    assert field(html, "section") is None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(meta("article:tag", "bridges") + meta("article:tag", "rivers")), ("bridges", "rivers"), id="metas"),
        pytest.param(page(ld(keywords=["- boats", "rivers"])), ("boats", "rivers"), id="behind-dashes"),
        pytest.param(page(meta("keywords", "bridge, opens")), ("bridge", "opens"), id="few-words-of-the-headline"),
        pytest.param(page(meta("keywords", "A bridge opens, rivers")), ("A bridge opens", "rivers"), id="a-topic-as-headline"),
        pytest.param(page(meta("keywords", "bridges, rivers,bridges , ")), ("bridges", "rivers"), id="one-list"),
        pytest.param(
            page(meta("sailthru.tags", "city,City,Lantern-US") + meta("keywords", "bridges")), ("bridges",), id="for-letters-last"
        ),
        pytest.param(page(ld(keywords="bridges, rivers")), ("bridges", "rivers"), id="json-ld"),
        pytest.param(page(byline='<span itemprop="keywords">bridges, rivers</span>'), ("bridges", "rivers"), id="microdata"),
        pytest.param(
            page(meta("keywords", "x") + ld(keywords=["bridges", "#rivers"])), ("bridges", "rivers"), id="order-of-trust"
        ),
        pytest.param(
            page() + '<p data-zone="tags">Tags: <a href="/t/1">bridges</a> <a href="/t/2">rivers</a></p>',
            ("bridges", "rivers"),
            id="printed",
        ),
        pytest.param(
            page() + '<div data-zone="tags"><p>Filed in <a>bridges</a> on <a>rivers</a></p></div>',
            ("bridges", "rivers"),
            id="printed-without-addresses",
        ),
        pytest.param(
            page() + '<div data-zone="tags"><p><a href="/t">Topics</a>:</p><ul><li><a href="/1">bridges</a></li>'
            '<li><a href="/2">rivers</a></li></ul></div>',
            ("bridges", "rivers"),
            id="label-that-leads-to-all-tags",
        ),
        pytest.param(
            page() + '<p data-zone="tags"><a rel="tag" href="/t/1">bridges</a> <a href="/">Home</a></p>',
            ("bridges",),
            id="rel-tag",
        ),
        pytest.param(
            page(byline='<b data-zone="tags"><a href="/c">Boats</a></b>')
            + '<ul data-zone="tags"><li>bridges</li><li>rivers</li><li>tides</li></ul>',
            ("bridges", "rivers", "tides"),
            id="a-linked-section-over-words",
        ),
        pytest.param(
            page() + '<ul data-zone="tags"><li><a>More about</a></li><li><a>bridges</a></li><li><a>+2</a></li></ul>',
            ("bridges",),
            id="neither-label-nor-count",
        ),
        pytest.param(page() + '<p data-zone="ticker"><a rel="tag" href="/t/1">bridges</a></p>', (), id="not-of-a-ticker"),
        pytest.param(page(), (), id="none"),
        pytest.param(
            page()
            + '<div data-zone="tags"><a href="/1">boats</a> <a href="#c">3 Comments</a> <a href="#r">Leave a comment</a></div>',
            ("boats",),
            id="the-count-of-comments-is-none",
        ),
        pytest.param(
            page(meta("keywords", "boats"))
            + '<div data-zone="tags"><a href="/blog">Back to blog</a> <a href="/t">View all topics</a></div>',
            ("boats",),
            id="nor-a-button",
        ),
        pytest.param(
            page() + '<ul data-zone="tags"><li><a>Boats 3</a></li><li><a>Old rivers 12</a></li><li><a>Tides 408</a></li></ul>',
            ("Boats", "Old rivers", "Tides"),
            id="without-the-count-of-articles",
        ),
        pytest.param(page() + '<p data-zone="tags"><a>/ boats</a> <a>“rivers”</a></p>', ("boats", "rivers"), id="in-quotes"),
        pytest.param(
            page() + '<p data-zone="tags"><a href="#c">Skip the section on bridges</a> <a href="/t/1">boats</a> '
            '<a href="#">rivers</a> <a href="/t">Alle Themen</a> <a href="/c/9">To the yard &gt;</a></p>',
            ("boats", "rivers"),
            id="links-that-lead-past-or-on",
        ),
        pytest.param(
            page(ld(keywords=["Locale: GB", "contentId: 15cd344d-456b", "hasProduct: true"]) + meta("keywords", "boats, rivers")),
            ("boats", "rivers"),
            id="pairs-for-machines-are-none",
        ),
        pytest.param(
            page(ld(keywords=["Day: Friday", "WC: 1000-1999", "Subject: Boats", "Subject: Rivers", "Long"])),
            ("Boats", "Rivers"),
            id="but-those-that-name-a-topic",
        ),
        pytest.param(
            page(ld(author={"name": "Ada Moss"}) + meta("keywords", "boats, Ada Moss, Merrow")),
            ("boats", "Merrow"),
            id="no-author",
        ),
        pytest.param(page(2 * meta("keywords", "boats, rivers")), ("boats", "rivers"), id="lists-told-twice"),
        pytest.param(
            page()
            + '<p data-zone="tags"><a href="/t/1">jää</a><a href="/t/3">mer</a><a href="/t/2">› boats</a><a href="/q">Citar</a>'
            + '<a href="/r">Пожаловаться</a><a href="/n">Next thread »</a><a href="/p">Imprimeix</a></p>',
            ("jää", "mer", "boats"),
            id="no-buttons",
        ),
        pytest.param(
            page(meta("keywords", "boats"))
            + '<div data-zone="tags"><a href="/">Home</a> &gt; <a href="/w">Waters</a> &gt; <a href="/w/r">Rivers</a></div>',
            ("boats",),
            id="no-path-from-the-front-page",
        ),
    ],
)
def test_tags(html: str, expected: tuple[str, ...]) -> None:
    assert field(html, "tags") == expected


@pytest.mark.parametrize(
    "line",
    [
        "<p>Tags: bridges, old rivers, tides</p>",
        "<p>Tags:</p><p>bridges, old rivers, tides</p>",
        "<p>#bridges #old rivers #tides</p>",
        "<p><b>Filed away under</b> <i>bridges</i> <i>old rivers</i> <i>tides</i></p>",
        "<h4>Filed away under</h4><ul><li>bridges</li><li>old rivers</li><li>tides</li></ul>",
    ],
)
def test_tags_in_words(line: str) -> None:
    assert field(page() + f'<div data-zone="tags">{line}</div>', "tags") == ("bridges", "old rivers", "tides")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param("bridge, ferry, river, merrow, closes", (), id="the-headline-word-by-word"),
        pytest.param(
            "bridge, tides, rivers, boats, harbours", ("bridge", "tides", "rivers", "boats", "harbours"), id="one-of-them"
        ),
        pytest.param("A bridge closes the ferry on the river Merrow, boats", ("boats",), id="the-headline"),
        pytest.param("The Lantern, lantern.example, boats", ("boats",), id="the-outlet"),
        pytest.param("桥梁 内河航运 渡轮 潮汐", ("桥梁", "内河航运", "渡轮", "潮汐"), id="parted-by-blanks"),
        pytest.param("old bridges of the Merrow", ("old bridges of the Merrow",), id="one-of-several-words"),
    ],
)
def test_stated_tags(stated: str, expected: tuple[str, ...]) -> None:
    head = meta("og:site_name", "The Lantern") + meta("keywords", stated)
    assert field(page(head, title="A bridge closes the ferry on the river Merrow"), "tags") == expected


def test_links_above_the_headline_that_lead_to_it_are_tags_for_want_of_others() -> None:
    path = '<main><p data-zone="tags"><a href="/p">Politics</a> <a href="/p/l">Parliament</a></p>'
    html = page(meta("article:section", "Politics")).replace("<main>", path)
    assert field(html, "tags") == ("Politics", "Parliament")
    assert field(html.replace("</head>", f"{meta('keywords', 'boats, tides')}</head>"), "tags") == ("boats", "tides")


def test_a_sentence_holds_no_tags() -> None:
    assert field(page() + '<p data-zone="tags">This entry was posted in boats, rivers and all that floats.</p>', "tags") == ()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Home &gt; City &gt; Rivers", "Rivers"),
        ("You are here: Front page / City / A bridge opens", "City"),
        ("首页 &gt;&gt; 社会新闻 &gt;&gt; 正文", "社会新闻"),
        ("홈 &gt; 뉴스 &gt; 사회", "사회"),
        ("Home » City » A bridge opens", "City"),
        ("Magazine / Rivers", "Rivers"),
        ("News / Sport / Letters / Births", None),  # a menu
        ("Home | City | Rivers", None),
        ("Home &gt; A bridge opens", None),
        ("Home &gt; City &gt; Back to the rivers", "City"),
        ("Home &gt; City &gt; Current page", "City"),
    ],
)
def test_section_of_a_printed_path(path: str, expected: str | None) -> None:
    html = f'<title>A bridge opens</title><p data-zone="navigation">{path}</p><h1 data-zone="title">A bridge opens</h1>'
    assert metadata_of(html, url="https://lantern.example/1").fields.get("section") == expected


@pytest.mark.parametrize(
    ("url", "links", "expected"),
    [
        ("https://lantern.example/hy/news/1", '<a href="/hy/">Գլխավոր</a>', None),
        ("https://lantern.example/en/1", '<a href="/en/">The Lantern</a>', None),
        ("https://lantern.example/news/1", '<a href="/news/">Home</a>', None),
        ("https://lantern.example/blog/1", '<a href="/blog/">The Lantern</a><a href="/">The Lantern</a>', None),
        ("https://lantern.example/blog/2024/feb/1", '<a href="/blog/2024/feb/">February</a>', None),
        ("https://lantern.example/en-us/1", '<a href="/en-us/">USA - English</a>', None),
        ("https://lantern.example/index.php/1", '<a href="/index.php">The Daily</a>', None),
        ("https://lantern.example/index.php/city/1", '<a href="/index.php/city">City</a>', "City"),
        ("https://lantern.example/city/1", '<a href="/city/">City</a>', "City"),
        ("https://lantern.example/de/city/1", '<a href="/de/city/">City</a><a href="/de/">DE</a>', "City"),
    ],
)
def test_what_links_to_the_front_page_is_no_section(url: str, links: str, expected: str | None) -> None:
    html = f'<html lang="{url[24:26]}"><div data-zone="masthead">{links}</div><h1 data-zone="title">A bridge opens</h1></html>'
    assert metadata_of(html, url=url).fields.get("section") == expected


@pytest.mark.parametrize(
    ("crumbs", "expected"),
    [
        ("<a href='/news'>News</a> / <a href='/news/boats/1'>Boats</a>", "News"),  # the page itself
        ("<a href='/news'>News</a> / <a href='https://lantern.example/news/boats/1'>Boats</a>", "News"),
        ("<a href='/news'>News</a> / <a href='/news/boats'>Boats</a>", "Boats"),
        ("<a href='/news'>News</a> / <a href='/news/2017'>2017</a> / <a href='/news/2017/1'>January</a>", "News"),
    ],
)
def test_a_linked_path_ends_before_the_page_and_its_date(crumbs: str, expected: str) -> None:
    path = f'<p class="breadcrumbs" data-zone="navigation"><a href="/">Home</a> / {crumbs}</p>'
    html = f'<title>A bridge opens</title>{path}<h1 data-zone="title">A bridge opens</h1>'
    assert metadata_of(html, url="https://lantern.example/news/boats/1").fields.get("section") == expected


# --- outlet

UNNAMED = page().replace(" | The Lantern", "")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(meta("og:site_name", "The Lantern")), "The Lantern", id="site-name"),
        pytest.param(page(ld(publisher={"name": "The Lantern"})), "The Lantern", id="publisher"),
        pytest.param(page(), "The Lantern", id="link-to-the-front-page"),
        pytest.param(page(meta("og:site_name", "lantern.example")), "The Lantern", id="printed-where-the-host-is-stated"),
        pytest.param(
            UNNAMED.replace(">The Lantern</a>", ">Home</a>").replace(
                "</head>", meta("og:site_name", "lantern.example") + "</head>"
            ),
            "lantern.example",
            id="the-host-where-nothing-is-printed",
        ),
        pytest.param(page().replace(">The Lantern</a>", '><img alt="The Lantern" src="/l.png"></a>'), "The Lantern", id="logo"),
        pytest.param(page().replace('<a href="/">The Lantern</a>', "<b>The Lantern</b>"), "The Lantern", id="title-and-masthead"),
        pytest.param(page().replace("The Lantern</a>", "Home</a>"), "The Lantern", id="title-and-host"),
        pytest.param(
            UNNAMED.replace("</head>", meta("og:site_name", "thelantern") + ld(publisher={"name": "The Lantern"}) + "</head>"),
            "The Lantern",
            id="spelled-out-by-another",
        ),
        pytest.param(
            UNNAMED.replace(">The Lantern</a>", ">Home</a>").replace(
                "</head>", meta("og:site_name", "www.lantern.at") + ld(publisher={"name": "LANTERN"}) + "</head>"
            ),
            "LANTERN",
            id="the-address-spelled-out",
        ),
        pytest.param(
            page(meta("og:site_name", "thelantern")).replace(">The Lantern</a>", ">Home</a>"), "The Lantern", id="as-in-the-title"
        ),
        pytest.param(
            page(meta("og:site_name", "www.lantern.at") + ld(publisher={"name": "Quay Media Ltd"})),
            "The Lantern",
            id="printed-where-an-address-is-stated",
        ),
        pytest.param(
            UNNAMED.replace(">The Lantern</a>", ">Home</a>").replace(
                "</head>", meta("og:site_name", "WWW.quay.at") + ld(publisher={"name": "Boats Ltd"}) + "</head>"
            ),
            "quay.at",
            id="the-address-alone",
        ),
        pytest.param(
            page(meta("og:site_name", "Politics") + ld(publisher={"name": "The Lantern"})), "The Lantern", id="not-by-a-section"
        ),
        pytest.param(
            page(meta("og:site_name", "Lantern") + ld(publisher={"name": "The Lantern"})), "Lantern", id="but-by-its-host"
        ),
        pytest.param(
            page(meta("og:site_name", "Фонарь") + ld(publisher={"name": "The Lantern"})),
            "Фонарь",
            id="nor-where-it-has-other-letters",
        ),
        pytest.param(page(meta("og:site_name", "The Lantern ©")), "The Lantern", id="without-the-sign-of-copyright"),
        pytest.param(
            page(meta("og:site_name", "Bright nights - Merrow Post | All of it") + ld(publisher={"name": "Merrow Post"})),
            "Merrow Post",
            id="part-that-another-states",
        ),
        pytest.param(
            page(meta("og:site_name", "Bright nights - Merrow Post | All of it")).replace("| The Lantern", "| Merrow Post"),
            "Merrow Post",
            id="part-that-the-title-prints",
        ),
        pytest.param(
            page(meta("og:site_name", "Merrow Post - Quay School")).replace("| The Lantern", "| Merrow Post - Quay School"),
            "Merrow Post - Quay School",
            id="the-whole-that-the-title-prints",
        ),
        pytest.param(
            page(body=f'My <a href="/">newsletter</a> is two years old. {BODY}', title="What my newsletter told me").replace(
                '<a href="/">The Lantern</a>', "Subscribe"
            ),
            "The Lantern",
            id="not-by-a-link-in-prose",
        ),
        pytest.param(page(meta("og:site_name", "lantern post")), "lantern post", id="lower-case-as-written"),
        pytest.param(UNNAMED.replace(">The Lantern</a>", ">Home</a>"), None, id="home-is-no-name"),
        pytest.param(UNNAMED.replace(">The Lantern</a>", ">मुख्य पृष्ठ</a>"), None, id="home-in-hindi-is-none"),
        pytest.param(UNNAMED.replace(">The Lantern</a>", ">USA - English</a>"), None, id="language-is-none"),
        pytest.param(UNNAMED.replace(">The Lantern</a>", ">Schweiz (Deutsch)</a>"), None, id="language-in-brackets-is-none"),
    ],
)
def test_outlet_name(html: str, expected: str | None) -> None:
    assert field(html, "outlet").name == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<a href="/">The Lantern</a><p class="site-description">A light on the Merrow</p>', "A light on the Merrow"),
        ('<div><a href="/">The Lantern</a></div><div>A light on the Merrow</div>', "A light on the Merrow"),
        ('<a href="/">The Lantern</a> <span>A light on the Merrow</span> <a href="/abo">Subscribe</a>', "A light on the Merrow"),
        ('<div><a href="/">The Lantern</a></div><div>Tuesday, 5 March 2024</div>', None),
        ('<div><a href="/">The Lantern</a></div><button>Sign in to your account</button>', None),
        ('<div><a href="/">The Lantern</a></div><div><a href="/gifts">A gift for a friend</a></div>', None),
        ('<div><a href="/">The Lantern</a></div><div>Sunday, 24. maijs</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>Wednesday, April 20</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>4 вересня, середа</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>יום שני, ה׳ בשבט תשפ״ד</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>EN VIVO 89.7 FM</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>Prenumerata cyfrowa od 5,90 zł</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>Hotline for readers 0900 000 111</div>', None),
        ('<div><a href="/">The Lantern</a></div><div data-zone="title">A bridge opens</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>A bridge opens</div>', None),
        ('<div data-zone="navigation"><a href="/">Home</a> <span>A bridge opens</span></div>', None),
        ('<div><a href="/">The Lantern</a> <button>Apply to work with us</button></div>', None),
        ('<div><a href="/">The Lantern</a> <span>&gt; Old bridge to be …</span></div>', None),
        ('<div><a href="/">The Lantern</a></div><div>zurück zur Übersicht</div>', None),
        ('<div><a href="/">The Lantern</a></div><div data-zone="navigation">Learn about the boats</div>', None),
        ('<div><a href="/">The Lantern</a></div><div>91 years of light on the Merrow</div>', "91 years of light on the Merrow"),
    ],
)
def test_tagline(header: str, expected: str | None) -> None:
    assert field(page().replace('<a href="/">The Lantern</a>', header), "outlet").tagline == expected


@pytest.mark.parametrize(
    ("masthead", "expected"),
    [
        ("<b>The Lantern</b> - A light on the Merrow", "A light on the Merrow"),
        ("<p>The Lantern —— A light on the Merrow</p>", "A light on the Merrow"),
        ("<p><b>The Lantern</b><br>A light on the Merrow · No. 4211 · 90 cents</p>", "A light on the Merrow"),
        ('<a href="/">The Lantern<span>A light on the Merrow</span></a>', "A light on the Merrow"),
        ("<p>The Lanterns hang on the Merrow</p>", None),
        ('<p>The Lantern <a href="/gifts">A gift for a friend</a></p>', None),
        ("<p>The Lantern <button>A gift for a friend</button></p>", None),
        ("<p>The Lantern | Editor: Ada Moss Finch</p>", None),
        ("<p><a>The Lantern</a> <a>Find your nearest pier</a></p>", None),
        ("<p><a>The Lantern</a> <a>We find the nearest pier.</a></p>", "We find the nearest pier."),
        ('<b>The Lantern</b> <span class="search-hint">Piers, boats and people</span>', None),
        ("<b>The Lantern</b> <span>Antradienis, rugpjūčio šeštoji diena</span>", None),
        ("<b>The Lantern</b> <span>A letter, every other Sunday</span>", "A letter, every other Sunday"),
        ("<b>The Lantern</b> <span>Pe 19.1. Heikki ja Henna</span>", None),
    ],
)
def test_tagline_behind_the_name(masthead: str, expected: str | None) -> None:
    assert field(page().replace('<a href="/">The Lantern</a>', masthead), "outlet").tagline == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [("https://harbourlantern.example/1", "Harbour Lantern"), ("https://quay.example/1", None)],
)
def test_name_that_the_masthead_alone_prints(url: str, expected: str | None) -> None:
    html = """<title>A bridge opens</title><div data-zone="masthead"><b>Harbour Lantern</b><br>Tuesday, 5 March 2024</div>
    <a href="/">Front page</a><h1 data-zone="title">A bridge opens</h1>"""
    assert metadata_of(html, url=url).fields["outlet"].name == expected


_HEAD = '<h1 data-zone="title">A bridge opens</h1>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            "<title>桥开通了_江湖时报网</title><p data-zone=masthead>江湖时报网</p>", "江湖时报网", id="title-by-underscore"
        ),
        pytest.param("<title>橋｜河邊誌</title><p data-zone=masthead>河邊誌 第3期</p>", "河邊誌", id="name-of-three-signs"),
        pytest.param(
            "<title>A</title><p data-zone=masthead>ندای رود</p><p data-zone=footer>تمام حقوق برای ندای رود محفوظ است.</p>",
            "ندای رود",
            id="masthead-and-copyright",
        ),
        pytest.param("<title>A</title><p data-zone=footer>© 2019 강변신문. All rights reserved.</p>", "강변신문", id="holder"),
        pytest.param("<title>A</title><p data-zone=footer>河岸晚报社 版权所有</p>", "河岸晚报社", id="holder-before-the-words"),
        pytest.param("<title>A</title><p data-zone=footer>© 2019 Quayside Media Ltd</p>", None, id="holder-unlike-the-host"),
        pytest.param("<title>A</title><p data-zone=footer>© 2019 Mörkö Lantern Ltd.</p>", "Mörkö Lantern", id="holder-like-it"),
        pytest.param(
            "<title>Review - The Morko Lantern</title><p data-zone=masthead>The Morko Lantern Review</p>",
            "The Morko Lantern",
            id="a-section-in-the-title-is-none",
        ),
        pytest.param(
            "<title>Opinion: A bridge opens</title><p data-zone=masthead>News Opinion Boats</p>", None, id="nor-a-kind-of-text"
        ),
        pytest.param(
            "<title>A</title><a href='/'>Morko Lantern home page</a>", "Morko Lantern", id="as-readers-of-the-screen-are-told"
        ),
        pytest.param("<title>A</title><p data-zone=masthead>Mörkö Lantern</p>", "Mörkö Lantern", id="host-without-accents"),
        pytest.param("<title>A</title><a href='/index.html'><img alt='The Lantern' src='/l.png'></a>", "The Lantern", id="index"),
        pytest.param(
            "<title>A</title><a href='/'><img alt='Logo - Morko Lantern' src='/l.png'></a>", "Morko Lantern", id="logo-of"
        ),
        pytest.param(
            "<title>A</title><a href='/'><img alt='Morko Lantern logo icon' src='/l'></a>", "Morko Lantern", id="its-icon"
        ),
        pytest.param(
            "<title>A</title><a href='/'><img alt='morkolantern-logo-black-4' src='/l'></a>", "morkolantern", id="a-file"
        ),
        pytest.param("<title>A</title><a href='/'><img alt='Logo 2019' src='/l.png'></a>", None, id="a-logo-without-name"),
        pytest.param(
            "<title>A</title><a href='/'><img alt='White Morko Lantern' src='/l'></a>", "White Morko Lantern", id="white"
        ),
        pytest.param(f"<title>A</title><a href='/'><img alt='Logo {'-' * 200} Morko Lantern' src='/l'></a>", None, id="too-long"),
        pytest.param("<title>A</title><a href='/'>Startseite Morko Lantern</a>", "Morko Lantern", id="front-page-of"),
        pytest.param("<title>A</title><a href='/'>Zurück zur Startseite</a>", None, id="back-to-the-front-page"),
        pytest.param(
            "<title>A</title><a href='/'>My dashboard</a><p data-zone=masthead>Mörkö Lantern</p>", "Mörkö Lantern", id="a-button"
        ),
        pytest.param(
            "<title>A bridge opens: pictures</title><p data-zone=masthead>A bridge opens</p>", None, id="the-headline-is-none"
        ),
        pytest.param("<title>A bridge opens - by Ada Moss</title><p>by Ada Moss</p>", None, id="nor-who-wrote-it"),
        pytest.param("<title>A bridge opens | Town - Pier Post</title>", "Pier Post", id="behind-the-headline"),
        pytest.param("<title>Pier Post – A bridge opens</title>", "Pier Post", id="before-the-headline"),
        pytest.param("<title>A bridge opens - Infographic</title>", None, id="nor-what-kind-of-text-it-is"),
        pytest.param("<title>A bridge opens - free stuff</title>", None, id="nor-a-section-in-small-letters"),
        pytest.param(
            '<title>A</title><p data-zone=masthead><b>Club "Mörkö Lantern" – since 1901</b></p>',
            'Club "Mörkö Lantern"',
            id="with-its-quotation-marks",
        ),
    ],
)
def test_names_that_the_page_prints(html: str, expected: str | None) -> None:
    assert metadata_of(html + _HEAD, url="https://morkolantern.example/1").fields["outlet"].name == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("Morko Lantern - A light on the Merrow, for 90 years", "Morko Lantern"),
        ("Book online – All boats | Morko Lantern", "Morko Lantern"),
        ("Morko Lantern: a light on the Merrow", "Morko Lantern"),
        ("Morko Lantern |", "Morko Lantern"),
        ("The Old Quay's Morko Lantern Society - boats", "The Old Quay's Morko Lantern Society"),
        ("The Morko Lantern Society of boats, rivers and bridges", "The Morko Lantern Society of boats, rivers and bridges"),
        ("Morko, the Lantern", "Morko, the Lantern"),
        ("The Review - Quay School", "The Review - Quay School"),
        ("Blog", None),
    ],
)
def test_stated_name_stands_without_motto(stated: str, expected: str | None) -> None:
    html = f"<title>A bridge opens</title>{meta('og:site_name', stated)}{_HEAD}"
    assert metadata_of(html, url="https://morkolantern.example/1").fields["outlet"].name == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("(C) 2020 by The Lantern. All rights reserved", "The Lantern"),
        ("Copyright © 2001-2009", None),
        ("The Lantern", "The Lantern"),
    ],
)
def test_name_in_a_stated_line_of_copyright(stated: str, expected: str | None) -> None:
    html = f"<title>A bridge opens</title>{meta('copyright', stated)}{_HEAD}"
    assert metadata_of(html, url="https://quay.example/1").fields["outlet"].name == expected


def test_outlet_of_an_address() -> None:
    found = metadata_of(page(), url="https://news.lantern.co.uk/city/x").fields["outlet"]
    assert found == Outlet(name="The Lantern", domain="lantern.co.uk", language="en", country="GB")


def test_a_page_that_an_archive_replays_is_its_outlet_s() -> None:
    prefix = "/web/20080731095558/https://www.lantern.at"
    html = f"<title>A bridge opens</title><a href='{prefix}/'>The Lantern</a><h1 data-zone='title'>A bridge opens</h1>"
    fields = metadata_of(html, url=f"https://web.archive.org{prefix}/city/1").fields
    assert fields["outlet"] == Outlet(name="The Lantern", domain="lantern.at", country="AT")
    assert fields["canonical_url"] == "https://www.lantern.at/city/1"


@pytest.mark.parametrize(
    ("stated", "title", "expected"),
    [
        ("The Lantern website", "A bridge opens", "The Lantern"),
        ("Lantern's official website", "A bridge opens", "Lantern"),
        ("Sports website", "A bridge opens", "Sports"),
        ("lanternpress", "A bridge opens | Lantern Press", "Lantern Press"),
        ("lantern", "A bridge opens | Lantern Press", "Lantern Press"),
        ("lantern", "A bridge opens | Lantern of hope", "lantern"),
    ],
)
def test_a_name_as_readers_know_it(stated: str, title: str, expected: str) -> None:
    html = f"<html><head><title>{title}</title>{meta('og:site_name', stated)}</head><body><h1>A bridge opens</h1></body></html>"
    assert metadata_of(html, "https://lanternpress.example/a").fields["outlet"].name == expected


def test_a_front_page_that_an_archive_replays_may_state_its_own_address() -> None:
    html = f"<link rel=canonical href='https://www.lantern.at/'>{_HEAD}"
    url = "https://web.archive.org/web/20080731095558/https:/www.lantern.at/"
    assert metadata_of(html, url=url).fields["canonical_url"] == "https://www.lantern.at/"


def test_a_home_link_of_a_page_whose_replayed_address_lost_a_stroke() -> None:
    prefix = "/web/20080731095558/https:/"
    html = f"<a href='{prefix}/www.lantern.at/'>The Lantern</a><h1 data-zone='title'>A bridge opens</h1>"
    assert metadata_of(html, url=f"https://web.archive.org{prefix}www.lantern.at/city/1").fields["outlet"].name == "The Lantern"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Read <a href="/">The Lantern</a> each day.', "The Lantern"),
        ('My <a href="/">Bread and Tides</a> is two years old.', None),
        ('It says so at <a href="/">lantern.example</a>, too.', None),
        ('<a href="/">Merrow Post</a>', "Merrow Post"),
    ],
    ids=["like-the-host", "unlike-it", "an-address", "a-line-of-its-own"],
)
def test_a_link_home_in_the_text_as_the_outlet_s_name(text: str, expected: str | None) -> None:
    html = f"<title>A bridge opens</title><h1 data-zone='title'>A bridge opens</h1><p data-zone='body'>{text}</p>"
    assert metadata_of(html).fields["outlet"].name == expected


def test_what_the_outlet_s_file_says_goes_first() -> None:
    found = metadata_of(page(), outlet_name="Lantern Daily", country="IE", tagline="A light").fields["outlet"]
    assert (found.name, found.country, found.tagline) == ("Lantern Daily", "IE", "A light")


# --- standfirst


def test_the_headline_again_is_no_standfirst() -> None:
    lead = '<p data-zone="standfirst">A bridge opens</p><p data-zone="standfirst">And a band plays</p>'
    assert field(page() + lead, "standfirst") == "And a band plays"


def test_a_standfirst_is_without_the_readings_above_its_line() -> None:
    lead = '<p data-zone="standfirst"><ruby>橋<rt>はし</rt></ruby>がひらく</p>'
    assert field(page() + lead, "standfirst") == "橋がひらく"


# --- language and direction

ENGLISH = "The bridge over the river has been closed for the winter and will not open until the ice is gone, they said. " * 2
GERMAN = "Die Brücke über den Fluss ist für den Winter gesperrt und wird erst wieder geöffnet, wenn das Eis weg ist. " * 2
ARABIC = "أغلق الجسر فوق النهر خلال فصل الشتاء ولن يفتح مجددا حتى يذوب الجليد كما قال المسؤولون أمس في المدينة القديمة. " * 2


@pytest.mark.parametrize(
    ("lang", "body", "expected", "is_warned"),
    [
        ("en", ENGLISH, "en", False),
        ("en-GB", ENGLISH, "en-GB", False),
        ("en_us", ENGLISH, "en-US", False),
        ("", ENGLISH, "en", False),
        ("{{lang}}", ENGLISH, "en", False),
        ("en", GERMAN, "de", True),
        ("de", GERMAN, "de", False),
        ("de", ENGLISH * 2 + GERMAN * 3, "de", False),
        ("fr", ENGLISH * 2 + GERMAN * 3, "en", True),
        ("en", ARABIC, "ar", True),
        ("en", "Short.", "en", False),
    ],
)
def test_language(lang: str, body: str, expected: str, is_warned: bool) -> None:
    found = metadata_of(page(lang=lang), body=body)
    assert found.fields["language"] == expected
    assert ("language_mismatch" in [warning.code for warning in found.warnings]) is is_warned


def test_direction_by_the_text() -> None:
    assert field(page(), "direction", body=ENGLISH) == "ltr"
    assert field(page(lang="ar"), "direction", body=ARABIC) == "rtl"


# --- images


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("/pics/bridge-og.jpg", "/pics/bridge-1600.jpg"),  # cut for another use
        ("/img/site-logo.png", "/pics/bridge-1600.jpg"),  # the site's sign
        ("https://secure.gravatar.com/blavatar/67b1?s=200&ts=15", "/pics/bridge-1600.jpg"),
        ("/clear.gif", "/pics/bridge-1600.jpg"),
        ("/img/og-image.png", "/pics/bridge-1600.jpg"),  # … for sharing
        ("/img/Lantern_Social-Card-1200x630.png", "/pics/bridge-1600.jpg"),
        ("/img/Facebook%20Link%20Photo.jpg", "/pics/bridge-1600.jpg"),
        ("/f/https%3A%2F%2Fletters.example%2Fsubscribe-card.jpg%3Fv%3D7", "/pics/bridge-1600.jpg"),
        ("/city/a-bridge-opens/og-image.png", "/city/a-bridge-opens/og-image.png"),  # the article's own
        ("/pics/ferry-facebook.jpg", "/pics/ferry-facebook.jpg"),
        ("/pics/social-media-and-ferries.jpg", "/pics/social-media-and-ferries.jpg"),
        ("/pics/bridge-16005e32b1feb904b445a99ee016bd658c18.webp", "/pics/bridge-1600.jpg"),  # cut by a program
        ("/pics/ferry.jpg", "/pics/ferry.jpg"),
    ],
)
def test_the_leading_picture(stated: str, expected: str) -> None:
    figure = "<figure data-zone='caption'><img src='/pics/bridge-1600.jpg'></figure><p data-zone='body'>More.</p>"
    images = images_of(page(meta("og:image", stated)).replace("</main>", f"{figure}</main>"))
    assert [image.url for image in images if image.is_main] == [f"https://lantern.example{expected}"]


def test_the_author_s_portrait_is_no_picture_of_the_article() -> None:
    html = page().replace(
        "<p data-zone", '<div class="author" data-zone="byline"><img src="/p/jd.jpg">Jane Doe</div><p data-zone', 1
    )
    assert images_of(html) == ()


def test_the_portrait_beside_the_author_s_line_is_told_by_its_size() -> None:
    line = '<p data-zone="byline"><img src="/p/moss-150x150.jpg">By Ada Moss</p>'
    assert images_of(page().replace("</h1>", f"</h1>{line}")) == ()
    assert len(images_of(page().replace("</h1>", f"</h1>{line.replace('150x150', '900x600')}"))) == 1


def test_a_firm_s_sign_leads_where_no_other_picture_does_or_a_caption_tells_of_it() -> None:
    signs = "<p data-zone='body'>Two firms.<img src='/p/acme-logo.png'></p>"
    ship = "<p data-zone='body'>A ship.<img src='/p/ship.jpg'></p>"
    (image,) = images_of(page() + signs)
    assert image.is_main
    assert [image.is_main for image in images_of(page() + signs + ship)] == [False, True]
    told = "<figure data-zone='caption'><img src='/p/summit-logo.jpg'><figcaption>The summit's first day</figcaption></figure>"
    assert [image.is_main for image in images_of(page() + told + ship)] == [True, False]


def test_labels_that_are_read_out_are_no_caption() -> None:
    label = '<span class="visually-hidden">'
    figure = (
        f"<figure data-zone='caption'><img src='/b.jpg'><p>{label}Asalin hoton, </span>Sani Garba</p>"
        f"<figcaption>{label}Bayanan hoto, </span><p>A bridge</p></figcaption></figure><p data-zone='body'>More.</p>"
    )
    (image,) = images_of(page().replace("</main>", f"{figure}</main>"))
    assert (image.caption, image.credit) == ("A bridge", "Sani Garba")


@pytest.mark.parametrize(
    "figure",
    [
        "<div><span class='visually-hidden'>Image source, </span>Sani Garba</div><figcaption>A bridge</figcaption>",
        "<figcaption>A bridge</figcaption><div class='figure-credit'>(Sani Garba)</div>",
        "<span class='figCopyright'>Foto: Sani Garba</span><figcaption>A bridge</figcaption>",
        "<footer>Sani Garba</footer><figcaption>A bridge</figcaption>",
        "<figcaption>A bridge</figcaption><footer>Sani Garba</footer>",
        "<figcaption>A bridge</figcaption></figure><div class='image-credit' data-zone='caption'>Sani Garba</div><figure>",
        "<figcaption><div>© Sani Garba</div>A bridge</figcaption>",
        "<figcaption><p>A bridge</p><p>Photo: Sani Garba</p></figcaption>",
        "<figcaption><p>A bridge</p><span class='caption-author'>Sani Garba</span></figcaption>",
    ],
)
def test_a_credit_beside_the_caption_of_its_figure(figure: str) -> None:
    html = f"<figure data-zone='caption'><img src='/b.jpg'>{figure}</figure><p data-zone='body'>More.</p></main>"
    (image,) = images_of(page().replace("</main>", html))
    assert (image.caption, image.credit) == ("A bridge", "Sani Garba")


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("<b class='source'>Ben Reed</b><figcaption>A bridge. Photo: Sani Garba</figcaption>", ("A bridge.", "Sani Garba")),
        (f"<b class='source'>{'Ben Reed ' * 20}</b><figcaption>A bridge</figcaption>", ("A bridge", None)),
        (
            "<figcaption>A bridge</figcaption></figure><p class='source' data-zone='body'>So it was.</p><figure>",
            ("A bridge", None),
        ),
    ],
    ids=["the caption names one", "a long text", "a paragraph behind the figure"],
)
def test_what_is_no_credit_beside_a_caption(figure: str, expected: tuple[str, str | None]) -> None:
    html = f"<figure data-zone='caption'><img src='/b.jpg'>{figure}</figure><p data-zone='body'>More.</p></main>"
    (image,) = images_of(page().replace("</main>", html))
    assert (image.caption, image.credit) == expected


def test_images_of_the_article() -> None:
    figure = (
        '<figure data-zone="caption"><img data-src="/pics/bridge-1280x720.jpg" src="data:image/gif;base64,R0lG" alt="The bridge">'
        "<figcaption>The bridge at dawn. Photo: Ada Moss</figcaption></figure>"
    )
    html = page(meta("og:image", "/pics/bridge.jpg")).replace("</main>", f"{figure}<p data-zone='body'>More.</p></main>")
    assert images_of(html) == (
        Image(
            url="https://lantern.example/pics/bridge-1280x720.jpg",
            caption="The bridge at dawn.",
            credit="Ada Moss",
            alt="The bridge",
            is_main=True,
        ),
    )


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Click to enlarge", (None, None)),
        ("Zum Vergrößern bitte anklicken", (None, None)),
        ("3/28 photos", (None, None)),
        ("Source", (None, None)),
        ("...", (None, None)),
        ("A boat (left) and a bridge (right)", ("A boat (left) and a bridge (right)", None)),
        ("View 6 Images", (None, None)),
        ("Guarda il video", (None, None)),
        ("Video starten, abbrechen mit Escape", (None, None)),
        ("08:15", (None, None)),
        ("Ein Steg Bild vergrößern", ("Ein Steg", None)),
        ("A boat Enlarge image", ("A boat", None)),
        ("The bridge that they want to enlarge", ("The bridge that they want to enlarge", None)),
        ("Le maire : « Il faut faire plus »", ("Le maire : « Il faut faire plus »", None)),
        ("Un pont plus »", ("Un pont", None)),
        ('A boat © <b class="credit">Ada Moss</b>', ("A boat", "Ada Moss")),
        ('The <b class="authority">harbour board</b>', ("The harbour board", None)),
        ("Ada Moss (left) on the bridge (Ann Lee)", ("Ada Moss (left) on the bridge", "Ann Lee")),
        ("Ada Moss (Merrow) and Ben Reed (Ann Lee/LNT)", ("Ada Moss (Merrow) and Ben Reed", "Ann Lee/LNT")),
        ("Ada Moss (Merrow) and Ben Reed (Quay)", ("Ada Moss (Merrow) and Ben Reed (Quay)", None)),
        ("The bridge (left) says “so be it.” (Ada Moss)", ("The bridge (left) says “so be it.”", "Ada Moss")),
        ("Ada Moss/The Lantern", (None, "Ada Moss/The Lantern")),
        ('A boat. Ada Moss <span class="credit">amoss@lantern.example</span>', ("A boat.", "Ada Moss")),
        ("Ada Moss/AFP via Getty Images", (None, "Ada Moss/AFP via Getty Images")),
        ("Photo courtesy of the Merrow Museum", (None, "Photo courtesy of the Merrow Museum")),
        ("A bridge, 1690 – via Wikimedia Commons", ("A bridge, 1690 – via Wikimedia Commons", None)),
        ("Ein Boot, Bildquelle: A. Moss", ("Ein Boot", "A. Moss")),
        ("Click beetles on a bridge", ("Click beetles on a bridge", None)),
        ("1984", ("1984", None)),
        ('A boat Photo <span class="credit">© Ada Moss</span>', ("A boat", "Ada Moss")),
        ('A boat <span class="credit">Credit</span>', ("A boat", None)),
        ('<i class="credit">Photo by Ada K. Moss</i> /<i>AFP</i>', (None, "Ada K. Moss /AFP")),
        ('A boat. <i class="credit">Photo by Ada Moss</i> /<i>AFP</i>', ("A boat.", "Ada Moss /AFP")),
        ('<i class="credit">© Ada Moss / AFP</i> A boat at noon', ("A boat at noon", "Ada Moss / AFP")),
        ('<i class="credit">Photo: Ada Moss</i> 3.5.2019', ("Photo: Ada Moss 3.5.2019", "Ada Moss")),
        ("‘Een boot.’ Beeld Ada Moss", ("‘Een boot.’", "Ada Moss")),
        ("Een boot.Beeld Ada Moss", ("Een boot.", "Ada Moss")),
        ("Mashua mtoni. Picha na Ada Moss", ("Mashua mtoni.", "Ada Moss")),
        ("Un puente. / Foto de Ada Moss / La Linterna", ("Un puente.", "Ada Moss / La Linterna")),
        ("Un puente y una foto de familia", ("Un puente y una foto de familia", None)),
    ],
)
def test_captions_without_labels(caption: str, expected: tuple[str | None, str | None]) -> None:
    figure = (
        f'<figure data-zone="caption"><img src="/a.jpg"><figcaption>{caption}</figcaption></figure><p data-zone="body">More.</p>'
    )
    (image,) = images_of(page() + figure)
    assert (image.caption, image.credit) == expected


@pytest.mark.parametrize(
    ("captions", "expected"),
    [
        ("<p>The bridge at dawn.</p><p>Photo: Ada Moss</p>", ("The bridge at dawn.", "Ada Moss")),
        ("<p>The bridge (from above)</p><p>© Ada Moss (LNT)</p>", ("The bridge (from above)", "Ada Moss (LNT)")),
        ("<p>Photo: Ada Moss</p><p>© The Lantern</p>", (None, "Ada Moss")),
        ("<p>The bridge at dawn.</p><p>The bridge at noon.</p>", ("The bridge at dawn.", None)),
        ("<div class='copyright'>Ada Moss</div><p>Ada Moss The bridge at dawn.</p>", ("The bridge at dawn.", "Ada Moss")),
        # buttons stand on the picture
        ("<button>Fullscreen</button><p>The bridge at dawn.</p><p>AFP</p>", ("The bridge at dawn.", "AFP")),
        ("<p>Video</p><p>The bridge at dawn.</p>", ("The bridge at dawn.", None)),
        ("<p>Video</p>", (None, None)),
        # an element within the caption is called one
        (
            "<p>The bridge at dawn <span class='caption__credit'>Ada Moss, for us</span></p>",
            ("The bridge at dawn", "Ada Moss, for us"),
        ),
        ("<p><span class='caption__credit'>Ada Moss. Flowers by Ben Reed.</span></p>", (None, "Ada Moss. Flowers by Ben Reed.")),
        ("<p>The bridge. <b class='credit'>Ada Moss</b> <b>hide caption</b></p>", ("The bridge.", "Ada Moss")),
        ("<p>The bridge at dawn</p><p>Photo credit</p><p>Ada Moss</p>", ("The bridge at dawn", "Ada Moss")),
        ("<p>Titelbild: Ada Moss/dpa</p>", (None, "Ada Moss/dpa")),
        ("<p>The bridge at dawn</p><p>Bildrechte: dpa | Ada Moss</p>", ("The bridge at dawn", "dpa | Ada Moss")),
        ("<p class='post-credits'>Ada Moss | Lantern Press</p>", (None, "Ada Moss | Lantern Press")),
        (
            "<figcaption><b>The bridge at dawn</b><b class='credit'> (<div>Image:</div>Ada Moss)</b></figcaption>",
            ("The bridge at dawn", "Ada Moss"),
        ),
        ("<figcaption><p>The bridge</p><p class='credit'>Ada</p></figcaption>", ("The bridge", "Ada")),
        ("<div><p>The bridge</p><p class='credit'>Ada</p></div>", ("The bridge", None)),
        ("<p>The bridge at dawn.</p><p>The bridge at noon.</p><p>Photo: Ada Moss</p>", ("The bridge at dawn.", None)),
        ("<p>The bridge at dawn.</p><p>Photo credit</p>", ("The bridge at dawn.", None)),
        ("<figcaption><p>Zoom</p><p>The bridge at dawn</p><p class='credit'>Ada</p></figcaption>", ("The bridge at dawn", None)),
        (f"<p>The bridge at dawn.</p><p>Photo credit</p><p>{'The bridge at noon. ' * 5}</p>", ("The bridge at dawn.", None)),
        (
            f"<p class='photo-credit'>{'The bridge at dawn. ' * 5}Photo: Ada Moss</p>",
            (("The bridge at dawn. " * 5).strip(), "Ada Moss"),
        ),
    ],
)
def test_a_credit_in_a_line_of_its_own(captions: str, expected: tuple[str | None, str | None]) -> None:
    box = f'<div data-zone="caption"><img src="/a.jpg">{captions}</div><p data-zone="body">More.</p>'
    (image,) = images_of(page().replace("</main>", f"{box}</main>"))
    assert (image.caption, image.credit) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("credit", "credit"), [("The boat at noon", None), ("The boat at dawn", None)]),
        (("credit", "text"), [("The boat at noon", None), ("The boat at dawn", None)]),
    ],
    ids=["captions of one make", "a credit, then another picture"],
)
def test_the_caption_of_the_next_picture_is_another_one(
    names: tuple[str, str], expected: list[tuple[str | None, str | None]]
) -> None:
    box = "".join(
        f'<div data-zone="caption"><img src="/{time}.jpg"><div class="{name}">The boat at {time}</div></div>'
        for name, time in zip(names, ("noon", "dawn"), strict=True)
    )
    images = images_of(page().replace("</main>", f"{box}<p data-zone='body'>More.</p></main>"))
    assert [(image.caption, image.credit) for image in images] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The bridge at dawn, before the flood. Photo: Ada Moss", ("The bridge at dawn, before the flood.", "Ada Moss")),
        ("Primary image. Photo: Ada Moss", (None, "Ada Moss")),
        ("The bridge at dawn, before the flood", (None, None)),  # it may be a film's
    ],
)
def test_the_caption_of_a_picture_that_no_element_shows(line: str, expected: tuple[str | None, str | None]) -> None:
    html = page(meta("og:image", "/a.jpg")).replace("</h1>", f"</h1><p data-zone='caption'>{line}</p>")
    assert [(image.caption, image.credit) for image in images_of(html)] == [expected]


def test_a_picture_of_a_page_without_a_text_has_no_leading_caption() -> None:
    html = f"{meta('og:image', '/a.jpg')}<h1 data-zone='title'>Ferries</h1><p data-zone='caption'>Photo: Ada Moss</p>"
    assert [(image.caption, image.credit) for image in images_of(html)] == [(None, None)]


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ('<img src="/a.jpg">', "/a.jpg"),
        ('<img src="/a.jpg" width="²">', "/a.jpg"),
        ('<img src="/a.jpg?w=100" srcset="/a.jpg?w=400 400w, /a.jpg?w=1600 1600w">', "/a.jpg?w=100"),
        ('<img src="/blank.gif" data-lazy-src="/a.jpg">', "/a.jpg"),
        ('<img data-srcset="/s.jpg 320w, /l.jpg 1280w">', "/l.jpg"),
        ('<amp-img src="/a.jpg" srcset="/a.jpg 640w, /b.jpg 1280w" layout="responsive"></amp-img>', "/a.jpg"),
        ('<a href="/full/a.jpg"><img src="data:image/svg+xml,x"></a>', "/full/a.jpg"),  # opened in full size
        ('<img nitro-lazy-src="/pics/a.jpg" src="data:image/svg+xml,x">', "/pics/a.jpg"),
        ('<picture><source srcset="/a.webp 800w"><img src="data:image/png;base64,x"></picture>', "/a.webp"),
        ('<span><img src="data:image/gif;base64,x"></span><noscript><img src="/a.jpg"></noscript>', "/a.jpg"),
        ('<img src="data:image/gif;base64,x"><noscript><img srcset="/s.jpg 1x, /l.jpg 2x"></noscript>', "/l.jpg"),
        ('<img src="/a.jpg"><noscript><img src="/b.jpg"></noscript>', "/a.jpg"),
        ('<div class="lazy"><noscript><p><img src="/a.jpg"></p></noscript></div>', "/a.jpg"),
        ('<noscript><img src="/small.jpg"></noscript><img class="lazyload" data-src="/a.jpg">', "/a.jpg"),
        ('<noscript><img src="/a.jpg"></noscript><img class="lazyload">', "/a.jpg"),
        ('<noscript><img src="/a.jpg"><img src="/b.jpg"></noscript>', "/a.jpg"),
        (
            '<img src="data:image/gif;base64,x"><noscript><img src="/a.jpg"></noscript><noscript><img src="/b.jpg"></noscript>',
            "/a.jpg",
        ),
    ],
)
def test_the_picture_s_own_address(image: str, expected: str) -> None:
    html = page().replace("</main>", f"<div data-zone='body'>Before. {image} Behind.</div></main>")
    assert [found.url for found in images_of(html)] == [f"https://lantern.example{expected}"]


def test_the_words_for_a_picture_in_a_noscript() -> None:
    image = '<img src="data:image/gif;base64,x"><noscript><img src="/a.jpg" alt="A ferry"></noscript>'
    html = page().replace("</main>", f"<div data-zone='body'>Before. {image} Behind.</div></main>")
    assert [found.alt for found in images_of(html)] == ["A ferry"]


@pytest.mark.parametrize("alt", ["", "null", "undefined"])
def test_what_a_script_writes_for_no_words_is_none(alt: str) -> None:
    html = page(body=f'One.</p><img src="/ferry.jpg" alt="{alt}"><p data-zone="body">Two.')
    assert [found.alt for found in images_of(html)] == [None]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/a.jpg" width="16" height="16">',
        '<img class="avatar" src="/a.jpg">',
        '<img src="/logo.svg">',
        '<img src="data:image/gif;base64,x">',
        '<a href="/"><img src="/masthead.gif"></a>',
        '<a href="/"><div><img src="/masthead.gif"></div></a>',
        '<img src="/pics/the-lantern-logo-2.png">',
        '<img src="/pics/icon_type.png">',
        '<img src="/images/social-icons/letter.jpg">',
        '<img src="/pics/cropped-favicon.png">',
        '<img src="https://count.example/i/77" width="0" height="0">',
        4 * '<img src="/pics/bullet-of-lists.png">',
        "<img>",
        '<noscript><img src="https://count.example/njs.php?page=7"></noscript>',
        '<noscript><img src="/a.jpg" width="1" height="1"></noscript>',
        '<noscript><div><img src="https://count.example/7" style="position:absolute; left:-9999px;"></div></noscript>',
        '<img src="data:image/gif;base64,x"><noscript><img src="https://count.example/7" height="1"></noscript>',
        '<img src="mail.gif">',
        '<img src="/pics/logos/firm.jpg">',
        '<img src="/pics/authors/ada.jpg">',
        '<img src="/wp-content/themes/merrow/img/banner.png">',
        '<img src="/pics/shop_badge.png">',
        '<img src="/pics/feed-icon.png">',
        '<figure><img src="/a.jpg" alt="Jane Doe"><figcaption data-zone="caption">By Jane Doe, Editor</figcaption></figure>',
        '<img src="https://licensebuttons.net/l/by-sa/4.0/88x31.jpg">',
        "<noscript><p>Please switch scripts on.</p></noscript>",
    ],
)
def test_furniture_is_no_picture(image: str) -> None:
    html = page().replace("</main>", f"<div data-zone='body'>Before. {image} Behind.</div></main>")
    assert images_of(html) == ()


@pytest.mark.parametrize("caption", ["By the river a heron waits", "Par un matin d'hiver", "Von links: Jane Doe, Ada Moss"])
def test_a_caption_that_opens_as_a_byline_does_is_one_where_it_names_somebody(caption: str) -> None:
    figure = f'<figure><img src="/a.jpg" alt="{caption}"><figcaption data-zone="caption">{caption}</figcaption></figure>'
    html = page().replace("</main>", f"<div data-zone='body'>Before. {figure} Behind.</div></main>")
    assert [image.caption for image in images_of(html)] == [caption]


@pytest.mark.parametrize(
    "figures",
    [
        '<figure><img src="/a.jpg"></figure><figure><noscript><img src="/b.jpg"></noscript></figure>',
        '<p><img src="/a.jpg"><b></b><b></b><noscript><img src="/b.jpg"></noscript></p>',
        '<noscript><img src="/a.jpg"></noscript><p data-zone="body">Between.</p><img src="/b.jpg">',
    ],
    ids=["in-a-figure-of-its-own", "elements-behind-it", "words-before-the-other"],
)
def test_a_noscript_that_is_none_of_another_picture(figures: str) -> None:
    found = images_of(page().replace("</main>", f"{figures}<p data-zone='body'>More.</p></main>"))
    assert [image.url for image in found] == ["https://lantern.example/a.jpg", "https://lantern.example/b.jpg"]


@pytest.mark.parametrize(
    ("pictures", "expected"),
    [
        ("<img src='/d-harbour.jpg'><img src='/m-harbour.jpg'>", ["/d-harbour.jpg"]),
        ("<img src='/harbour-300x200.jpg'><img src='/harbour-900x600.jpg'>", ["/harbour-900x600.jpg"]),
        (
            "<img src='/20240305/harbour.jpg'><img src='/20240306/harbour.jpg'>",
            ["/20240305/harbour.jpg", "/20240306/harbour.jpg"],
        ),
        ("<img src='/harbour.jpg' alt='Dawn'><img src='/s/harbour.jpg' alt='Noon'>", ["/harbour.jpg", "/s/harbour.jpg"]),
        ("<img src='/12/original.jpg'><img src='/13/original.jpg'>", ["/12/original.jpg", "/13/original.jpg"]),
        ("<img src='/400/harbour-1.jpg'><img src='/800/harbour-1.jpg'>", ["/400/harbour-1.jpg"]),
        (
            "<img src='/400/harbour-1.jpg'><p data-zone='body'>Then.</p><img src='/800/harbour-1.jpg'>",
            ["/400/harbour-1.jpg", "/800/harbour-1.jpg"],
        ),
    ],
)
def test_of_one_picture_in_several_sizes_the_largest(pictures: str, expected: list[str]) -> None:
    box = f"<p data-zone='body'>Before.</p><div>{pictures}</div><p data-zone='body'>More.</p>"
    images = images_of(page().replace("</main>", f"{box}</main>"))
    assert [image.url for image in images] == [f"https://lantern.example{path}" for path in expected]


@pytest.mark.parametrize(
    ("pictures", "expected"),
    [
        ("<img src='/flag.png'><p><img src='/b.jpg'></p>", [None, "The bridge at dawn."]),
        ("<figure><img src='/a.jpg'></figure><figure><img src='/b.jpg'></figure>", [None, "The bridge at dawn."]),
        ("<figure><img src='/a.jpg'><img src='/b.jpg'></figure>", ["The bridge at dawn.", "The bridge at dawn."]),
    ],
)
def test_of_several_pictures_above_a_caption_it_is_the_last_one_s(pictures: str, expected: list[str | None]) -> None:
    box = f"<p data-zone='body'>Before.</p>{pictures}<p data-zone='caption'>The bridge at dawn.</p><p data-zone='body'>More.</p>"
    assert [image.caption for image in images_of(page().replace("</main>", f"{box}</main>"))] == expected


def test_pictures_of_other_articles_are_not_taken() -> None:
    other = '<div data-zone="related"><p><a href="/x">One</a></p><img src="/x.jpg"><p><a href="/x">Two</a></p></div>'
    assert images_of(page().replace("</main>", f"{other}<p data-zone='body'>More.</p></main>")) == ()


def test_a_picture_of_a_card_between_paragraphs_is_not_taken() -> None:
    card = '<aside data-zone="related"><a href="/x"><img src="/x.jpg"></a><a href="/x">Ferries stay in port</a></aside>'
    figure = '<figure><img src="/b.jpg"></figure>'
    html = page().replace("</main>", f"{card}<p data-zone='body'>More.</p>{figure}</main>")
    assert [image.url for image in images_of(html)] == ["https://lantern.example/b.jpg"]


@pytest.mark.parametrize(("alt", "count"), [("Portrait of Jane Doe", 0), ("Jane Doe", 0), ("The Old Bridge", 1)])
def test_a_picture_by_the_byline_that_bears_the_author_s_name_is_a_portrait(alt: str, count: int) -> None:
    line = f'<img src="/p/1.jpg" alt="{alt}"><p data-zone="byline">By Jane Doe</p><p data-zone'
    assert len(images_of(page().replace("<p data-zone", line, 1))) == count


def test_a_path_says_nothing_where_the_page_has_no_address() -> None:
    image = '<img src="https://pics.example/a.jpg" data-full-src="/full/a.jpg">'
    document, _ = zoned(f"<div data-zone='body'>Before. {image} Behind.</div>", url=None)
    assert [picture_url(document, node) for node in document.markup.by_tag["img"]] == ["https://pics.example/a.jpg"]


def test_the_stated_address_stands_for_a_path_where_the_page_has_no_address() -> None:
    figure = "<figure data-zone='caption'><img src='/b.jpg'><figcaption>The bridge at dawn. Photo: Ada Moss</figcaption></figure>"
    html = page(meta("og:image", "https://pics.example/a.jpg")).replace('<p data-zone="body"', f'{figure}<p data-zone="body"', 1)
    document, parts = zoned(html, url=None)
    (image,) = extract_metadata(document, parts).images
    assert (image.url, image.credit) == ("https://pics.example/a.jpg", "Ada Moss")


# --- paywall and page type

OFFER = '<div class="paywall-offer"><p data-zone="promotion">Subscribe to read on</p></div>'


@pytest.mark.parametrize(
    ("html", "state", "evidence"),
    [
        (page(ld(isAccessibleForFree=True)), "none", ("json-ld:isAccessibleForFree=true",)),
        (page(ld(isAccessibleForFree="False")), "locked", ("json-ld:isAccessibleForFree=false",)),
        (page(meta("article:content_tier", "metered")), "metered", ("meta:article:content_tier=metered",)),
        (
            page(ld(hasPart={"isAccessibleForFree": False, "cssSelector": ".rest"})),
            "locked",
            ("json-ld:hasPart.cssSelector=.rest",),
        ),
        (
            page(ld(isAccessibleForFree=True, hasPart={"isAccessibleForFree": False, "cssSelector": ".rest"})),
            "none",
            ("json-ld:isAccessibleForFree=true",),
        ),
        (
            page(ld(isAccessibleForFree=False) + meta("article:content_tier", "metered")),
            "metered",
            ("json-ld:isAccessibleForFree=false", "meta:article:content_tier=metered"),
        ),
        (page().replace("</main>", f"{OFFER}</main>"), "locked", ("box:paywall-offer",)),
    ],
)
def test_paywall(html: str, state: str, evidence: tuple[str, ...]) -> None:
    found = field(html, "paywall")
    assert (found.state, found.evidence) == (state, evidence)


def test_a_text_that_is_longer_than_what_is_printed() -> None:
    found = field(page(ld(isAccessibleForFree=False, articleBody="A long story. " * 100)), "paywall")
    assert found.state == "truncated"


@pytest.mark.parametrize(
    "html",
    [
        page(),
        page().replace("</main>", f"{OFFER.replace('<p', '<p hidden')}</main>"),
        page().replace("<p ", f"{OFFER}<p "),
        page().replace('<p data-zone="body"', '<p class="paywall" data-zone="body"'),
    ],
    ids=["nothing", "a box that does not show", "an offer above the text", "the text's own name"],
)
def test_nothing_said_of_a_paywall(html: str) -> None:
    assert field(html, "paywall") is None


PROSE = "The bridge over the Merrow opened on Monday with a brass band, two speeches and very little traffic. " * 4
CARD = '<article data-zone="related"><h3><a href="/1">Ferry</a></h3></article>'
LINKS = "".join(f'<p data-zone="ticker"><a href="/{i}">Headline number {i} of the front page</a></p>' for i in range(15))


LISTED = "<p data-zone='ticker'>The ferry over the Merrow is back at its pier again</p>"


@pytest.mark.parametrize(
    ("html", "url", "expected"),
    [
        pytest.param(page(body=PROSE), URL, "article", id="prose"),
        pytest.param(page(ld(headline="x")), URL, "article", id="json-ld"),
        pytest.param(
            page('<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>'), URL, "live_blog", id="live"
        ),
        pytest.param(f"<html><body>{LINKS}</body></html>", URL, "listing", id="links"),
        pytest.param(page(body=PROSE), "https://lantern.example/", "listing", id="front-page"),
        pytest.param("<html><body><p data-zone='other'>Not found</p></body></html>", URL, "other", id="nothing"),
        pytest.param(f"<html><body>{CARD * 4}</body></html>", URL, "listing", id="cards"),
        pytest.param(f"<html><body>{CARD}</body></html>", "https://lantern.example/tag/bridges?page=2", "listing", id="archive"),
        pytest.param(page(body="The ferry is back.") + CARD * 4, URL, "article", id="a-brief-above-cards"),
        pytest.param(f"<html><body>{10 * LISTED}</body></html>", URL, "listing", id="headlines-and-little-else"),
        pytest.param(
            f"<html><body><p data-zone='other'>{5 * 'This page is gone. '}</p>{5 * LISTED}</body></html>",
            URL,
            "other",
            id="error",
        ),
        pytest.param(page('<meta property="og:type" content="product">', body=PROSE), URL, "other", id="product"),
        pytest.param(page(body=PROSE).replace("<body", '<body class="blog error404"'), URL, "other", id="error-of-wordpress"),
    ],
)
def test_page_type(html: str, url: str, expected: str) -> None:
    assert metadata_of(html, url=url).fields["page_type"] == expected


@pytest.mark.parametrize(
    ("confidence", "zone", "expected"),
    [(0.9, Zone.OTHER, "article"), (0.6, Zone.OTHER, "other"), (0.6, Zone.BYLINE, "article")],
    ids=["sure", "in doubt", "signed"],
)
def test_little_prose_that_the_tagger_doubts_is_no_article(confidence: float, zone: Zone, expected: str) -> None:
    document = read_document(Page(body=b"<p>Log in to read your five free stories.<p>By Mara Quill"))
    parts = Partition([Zone.BODY, zone], [confidence] * 2, [True] * 2)
    assert extract_page_type(document, parts) == expected


def test_a_listing_has_no_date_or_author_of_its_own() -> None:
    found = metadata_of(page(body=PROSE, byline="By Jane Doe\n5 March 2024"), url="https://lantern.example/").fields
    assert "published_at" not in found
    assert "authors" not in found


# --- address and dateline


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<link rel="canonical" href="/city/a-bridge-opens?utm_source=x">', URL),
        (meta("og:url", "https://lantern.example/city/own"), "https://lantern.example/city/own"),
        ('<link rel="canonical" href="https://lantern.example/">', URL),
        ('<link rel="canonical" href="javascript:void(0)">', URL),
        ("", URL),
    ],
)
def test_canonical_url(head: str, expected: str) -> None:
    assert metadata_of(page(head), url=f"{URL}?utm_medium=y#top").fields["canonical_url"] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("(Zaman Al Wasl)- An official said that the bridge is open.", (None, "Zaman Al Wasl")),
        ("GENEVA, Feb 13 (Reuters) - The bridge is open.", ("GENEVA", "Reuters")),
        ("PORT MERROW (TLN) — The bridge is open.", ("PORT MERROW", "TLN")),
        ("The bridge - which is new - is open.", None),
    ],
)
def test_dateline(body: str, expected: tuple[str | None, str] | None) -> None:
    found = field(page(body=body), "dateline")
    assert (found and (found.place, found.agency)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<p data-zone="body"><b>Bad Merrow -</b></p>', "Bad Merrow"),
        ('<p data-zone="caption"><b>Bad Merrow –</b></p>', "Bad Merrow"),
        ('<p data-zone="sharing">Bad Merrow –</p>', None),
        ('<p data-zone="body">The old bridge –</p>', None),
    ],
)
def test_a_place_in_a_line_of_its_own_above_the_text(line: str, expected: str | None) -> None:
    dateline = field(page().replace("<p data-zone", f"{line}<p data-zone", 1), "dateline")
    assert (dateline and dateline.place) == expected


def test_a_place_that_the_outlet_is_named_for_is_no_agency() -> None:
    assert field(page(meta("og:site_name", "Merrow Courier"), body="Merrow - The bridge is open."), "dateline") is None


def test_an_outlet_s_own_agency_is_known_by_its_name() -> None:
    html = page(meta("og:site_name", "Harbor Sentinel"), body="PORT MERROW (HNS) — The bridge is open.")
    assert field(html, "dateline").agency == "HNS"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("Home » A bridge opens<br>It took nine years.", "It took nine years."),
        ("A bridge opens:<br>It took nine years.", "It took nine years."),
        ("Ada Moss", None),
        ("It took nine years.</p><p data-zone='standfirst'>Ada Moss", "It took nine years."),
        ("It took nine years. By Ada Moss", "It took nine years."),
        ("It took nine years. By Merrow Bridge", "It took nine years. By Merrow Bridge"),
        ("<b>Bridges</b></p><p data-zone='standfirst' class='pretitle'>Bridges of Merrow", "Bridges"),
        (
            f"<b>橋</b></p><p data-zone='standfirst' class='pretitle'>{'九か月ぶりに橋がひらく。' * 5}",
            f"橋\n{'九か月ぶりに橋がひらく。' * 5}",
        ),
    ],
)
def test_neither_the_headline_nor_the_author_is_a_standfirst(lead: str, expected: str | None) -> None:
    html = page(ld(author={"name": "Ada Moss"})).replace("</h1>", f"</h1><p data-zone='standfirst'>{lead}</p>")
    assert metadata_of(html).fields.get("standfirst") == expected


def test_words_above_the_headline_that_are_printed_below_it_are_no_standfirst() -> None:
    lead = "<h2 class='supra-title' data-zone='standfirst'>Town hall</h2><h2 class='epigraph' data-zone='standfirst'>{}</h2>"
    html = page().replace("</h1>", f"</h1>{lead.format('The bridge took the town nine years.')}")
    assert field(html, "standfirst") == "The bridge took the town nine years."


def test_an_author_named_at_the_end_of_the_lead() -> None:
    html = page().replace("</h1>", "</h1><p data-zone='standfirst'>It took nine years. By Ada Moss</p>")
    fields = metadata_of(html).fields
    assert ([author.name for author in fields["authors"]], fields["standfirst"]) == (["Ada Moss"], "It took nine years.")


def test_what_stands_far_above_the_headline_is_no_standfirst() -> None:
    above = "<p data-zone='standfirst'>All about boats.</p>" + 7 * "<p data-zone='navigation'>Boats</p>"
    assert "standfirst" not in metadata_of(page().replace("<main>", f"{above}<main>")).fields


def test_standfirst_is_what_is_printed() -> None:
    html = page(meta("og:description", "A description nobody sees"))
    assert field(html, "standfirst") is None
    html = html.replace("</h1>", "</h1><p data-zone='standfirst'>It took\u00a0nine years</p>")
    assert field(html, "standfirst") == "It took nine years"


SHARED = '<meta property="og:image" content="https://lantern.example/share/77_wide.jpg">'


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        pytest.param("The bridge on Monday morning. Photo: Jane Doe", ["/img/bridge.jpg"], id="another-cut-of-the-lead-picture"),
        pytest.param("Video", ["/share/77_wide.jpg", "/img/bridge.jpg"], id="a-picture-that-nothing-is-said-of"),
    ],
)
def test_a_picture_stated_for_sharing(caption: str, expected: list[str]) -> None:
    html = page(SHARED).replace(
        "</h1>", f'</h1><figure><img src="/img/bridge.jpg"><figcaption data-zone="caption">{caption}</figcaption></figure>'
    )
    assert [image.url for image in images_of(html)] == [f"https://lantern.example{path}" for path in expected]


OF_THE_TEXT = (
    '<figure><img src="/img/bridge.jpg"><figcaption data-zone="caption">{}Photo: Jane Doe</figcaption></figure>'
    '<p data-zone="body">More.</p></main>'
)


def test_a_picture_below_the_first_paragraph_is_no_other_cut_of_the_stated_one() -> None:
    html = page(SHARED).replace("</main>", OF_THE_TEXT.format("The bridge on Monday morning. "))
    assert [image.url[23:] for image in images_of(html)] == ["/share/77_wide.jpg", "/img/bridge.jpg"]


@pytest.mark.parametrize("caption", ["The bridge on Monday morning.", None])
def test_a_picture_with_a_caption_or_a_credit_has_no_other_from_above_the_text(caption: str | None) -> None:
    figure = OF_THE_TEXT.format(f"{caption} " if caption else "")
    above = "<p data-zone='caption'>The boat at dawn, before the flood. Photo: Max Moss</p>"
    html = page(meta("og:image", "/img/bridge.jpg")).replace("</h1>", f"</h1>{above}").replace("</main>", figure)
    assert [(image.caption, image.credit) for image in images_of(html)] == [(caption, "Jane Doe")]


MENU = '<nav data-zone="navigation"><a href="/a">City</a> <a href="/b">Sport</a> <a href="/c">Contact</a></nav>'


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        pytest.param('<p data-zone="tags">Sport</p>', "Sport", id="a-word-of-the-menu"),
        pytest.param('<p data-zone="navigation"><a href="/">Home</a> <a href="/b">Sport</a></p>', "Sport", id="a-path"),
        pytest.param(
            '<p data-zone="navigation"><a href="/b">Sport</a></p><p data-zone="navigation"><a href="/c">Contact</a></p>',
            None,
            id="the-end-of-a-second-menu",
        ),
    ],
)
def test_section_of_the_menu(above: str, expected: str | None) -> None:
    html = page().replace("<main>", f"{MENU}<main>{above}")
    assert metadata_of(html, url="https://lantern.example/4711").fields.get("section") == expected


def test_a_lone_word_above_the_headline_is_no_tag() -> None:
    html = page().replace("<main>", f'{MENU}<main><p data-zone="tags"><a href="/b">Sport</a></p>')
    html += '<p data-zone="tags"><a href="/t/1">Bridges</a> <a href="/t/2">Ferries</a></p>'
    assert metadata_of(html, url="https://lantern.example/4711").fields["tags"] == ("Bridges", "Ferries")


@pytest.mark.parametrize(
    ("tagged", "section", "tags"),
    [
        pytest.param('<p data-zone="tags"><a href="/c/4">Rivers</a></p>', "Rivers", ("tides",), id="linked"),
        pytest.param('<p data-zone="tags">Rivers</p>', "Rivers", ("tides",), id="a-word"),
        pytest.param('<p data-zone="tags"><a href="/tag/rivers/">Rivers</a></p>', None, ("Rivers",), id="a-topic"),
        pytest.param(
            '<p data-zone="tags"><a href="/c/4">Rivers</a> <i>Members</i></p>', None, ("Rivers",), id="not-alone-in-its-line"
        ),
    ],
)
def test_a_lone_word_above_the_headline_is_the_section(tagged: str, section: str | None, tags: tuple[str, ...]) -> None:
    html = page(meta("keywords", "tides")).replace("<main>", f"<main>{tagged}")
    fields = metadata_of(html, url="https://lantern.example/4711").fields
    assert (fields.get("section"), fields["tags"]) == (section, tags)


@pytest.mark.parametrize(
    ("above", "behind", "tags"),
    [
        ("<p data-zone='tags'>Opinion</p><p data-zone='tags'>Columns</p>", "<a href='/tag/a'>tides</a>", ("tides",)),
        ("<p data-zone='tags'>Opinion</p><p data-zone='tags'>Columns</p>", "tides", ("Opinion", "Columns", "tides")),
        (
            "<p data-zone='tags'><a href='/tag/f'>Ferries</a> <a href='/tag/p'>ports</a> <a href='/tag/i'>ice</a></p>",
            "<a href='/tag/a'>tides</a>",
            ("Ferries", "ports", "ice", "tides"),
        ),
    ],
)
def test_words_above_the_text_beside_tags_behind_it_are_the_section(above: str, behind: str, tags: tuple[str, ...]) -> None:
    html = page(byline="By Ada Moss").replace('<p data-zone="body">', f'{above}<p data-zone="body">', 1)
    html = html.replace("</main>", f"<p data-zone='tags'>{behind}</p></main>")
    assert field(html, "tags") == tags


@pytest.mark.parametrize(
    ("tagged", "tags"),
    [
        ('<a href="/c/4">Rivers</a>', ("tides",)),
        ("Filed under: Rivers", ("tides",)),
        ('<p>More of this</p><p><a href="/c/4">Rivers</a></p>', ("tides",)),
        ('Tags: <a href="/news/tagged/rivers">Rivers</a>', ("Rivers",)),
        ('<a href="/c/4">Rivers</a> <a href="/c/5">Boats</a>', ("Rivers", "Boats")),
    ],
)
def test_what_says_the_section_alone_is_no_tag(tagged: str, tags: tuple[str, ...]) -> None:
    html = page(meta("article:section", "Rivers") + meta("keywords", "tides")) + f'<div data-zone="tags">{tagged}</div>'
    assert metadata_of(html).fields["tags"] == tags


def test_the_first_line_of_a_dump_that_the_line_of_copyright_says_is_the_outlet() -> None:
    lines = [("navigation", "The Lantern"), ("navigation", "News"), ("title", "A bridge opens"), ("body", BODY)]
    for footer, expected in (("© 2019 The Lantern. All rights reserved", "The Lantern"), ("Imprint", None)):
        document, parts = dump(*lines, ("footer", footer))
        found = assemble_metadata(extract_metadata(document, parts), Known(url=None, base_url=None), document.xpath)
        assert found.fields["outlet"].name == expected
