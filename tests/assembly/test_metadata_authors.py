"""Authors and byline: the article's people, of whom several sources speak."""

from __future__ import annotations

import pytest

from tests.assembly.metadata_of import ld, metadata_of, page


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(page(ld(author={"name": "Jane Doe"})), ["Jane Doe"], id="json-ld"),
        pytest.param(page(meta("author", "Jane Doe, Max Moss")), ["Jane Doe", "Max Moss"], id="meta-list"),
        pytest.param(page(meta("article:author", "https://social.example/jane")), [], id="an-address-is-no-name"),
        pytest.param(page(meta("twitter:label1", "Written by") + meta("twitter:data1", "Jane Doe")), ["Jane Doe"], id="card"),
        pytest.param(page(meta("twitter:label1", "Est. reading time") + meta("twitter:data1", "3 minutes")), [], id="card-time"),
        pytest.param(
            page(meta("citation_author", "Doe, Jane") + meta("citation_author", "Moss, Max")),
            ["Jane Doe", "Max Moss"],
            id="flipped",
        ),
        pytest.param(page(meta("dc.creator", "Doe, Jane")), ["Jane Doe"], id="flipped-in-dublin-core"),
        pytest.param(page(byline='<span class="author">By</span>'), [], id="an-author-s-element-that-names-nobody"),
        pytest.param(page(byline="By Jane Doe and Max Moss"), ["Jane Doe", "Max Moss"], id="printed"),
        pytest.param(page(byline="By\nJane Doe\n5 March 2024"), ["Jane Doe"], id="opening-in-a-line-of-its-own"),
        pytest.param(
            page(meta("author", "The Lantern"), '<b class="author">The Lantern – Jane Doe</b>'),
            ["Jane Doe"],
            id="behind-the-outlet",
        ),
        pytest.param(
            page(byline="By Jane Doe and Max Moss, The Lantern Merrow"), ["Jane Doe", "Max Moss"], id="before-the-outlet"
        ),
        pytest.param(page(ld(author={"name": "jane doe"}), "Jane Doe\nReporter"), ["Jane Doe"], id="capitals-as-printed"),
        pytest.param(page(ld(author={"name": "jane doe"})), ["jane doe"], id="none-where-none-are-printed"),
        pytest.param(page(ld(author={"name": "jane doe"}), "By JANE DOE"), ["jane doe"], id="nor-where-all-is-in-capitals"),
        pytest.param(
            page(ld(author={"name": "mehmet kaya"}), "Ömer İpek, Mehmet Kaya"), ["Mehmet Kaya"], id="behind-an-I-with-a-dot"
        ),
        pytest.param(page(byline="By Ann Lee (Bo Kim contributed to this report)"), ["Ann Lee"], id="who-helped-in-brackets"),
        pytest.param(page(byline="By Ann Lee, who contributed to this report"), ["Ann Lee"], id="who-wrote-contributed"),
        pytest.param(page(meta("author", "Redaktion"), "Von Jana Holt"), ["Jana Holt"], id="an-office-is-no-person"),
        pytest.param(page(meta("author", "Redaktion")), ["Redaktion"], id="an-office-alone"),
        pytest.param(page(byline="Jana Holt\nText\nPer Moss\nFoto"), ["Jana Holt"], id="who-took-the-pictures-by-the-next-line"),
        pytest.param(page(byline="Autora, Jana Holt"), ["Jana Holt"], id="a-label-that-is-read-out"),
        pytest.param(
            page(meta("article:section", "Inner Harbour"), "Inner Harbour 5 March 2024"), [], id="the-section-is-nobody"
        ),
        pytest.param(page(meta("keywords", "Ferries, Tides"), "Ferries Tides 5 March 2024"), [], id="nor-are-two-tags"),
        pytest.param(page(meta("author", "Kahnwerk GmbH www.kahnwerk.example")), [], id="nor-the-firm-that-made-the-site"),
        pytest.param(
            page(meta("author", "Kahnwerk GmbH"), "By Kahnwerk GmbH, 5 March 2024"), ["Kahnwerk GmbH"], id="but-where-it-wrote"
        ),
        pytest.param(
            page(meta("keywords", "Ferries, Tides"), '<a class="author" href="/tag/ferries">Ferries</a>'),
            [],
            id="nor-a-tag-s-page",
        ),
        pytest.param(page(meta("keywords", "Jana Holt, Tides"), "Jana Holt 5 March 2024"), ["Jana Holt"], id="a-tag-may-be-one"),
        pytest.param(page(byline="Б.Номин 2021-08-29 19:40", lang="mn"), ["Б.Номин"], id="an-initial-without-a-blank"),
        pytest.param(
            page(body="〔記者陳大文／台北報導〕河上的橋今天通車。", lang="zh"), ["陳大文"], id="brackets-before-the-text"
        ),
        pytest.param(page() + '<p data-zone="other">Muhabir: Okan Terzi</p>', ["Okan Terzi"], id="a-label-right-behind-the-text"),
        pytest.param(
            page(body="新华社北京3月5日电（记者王小明、李大文）河上的桥今天通车。", lang="zh"),
            ["王小明", "李大文"],
            id="reporters-in-the-dateline",
        ),
        pytest.param(
            page(body="[영동=푸른신문] 홍길동 김철수 기자 = 강 위의 다리가 열렸다.", lang="ko"),
            ["홍길동", "김철수"],
            id="reporters-behind-the-dateline",
        ),
        pytest.param(page(byline="From Jane Doe, Lagos, and Max Moss, Kano"), ["Jane Doe", "Max Moss"], id="from-their-places"),
        pytest.param(
            page(byline="<span>AFP / Jane Doe</span> <span>Published: 5 March 2024</span>"),
            ["AFP", "Jane Doe"],
            id="agency-first",
        ),
        pytest.param(page(byline="文 | 林小雨", lang="zh"), ["林小雨"], id="opening-before-a-bar"),
        pytest.param(
            page(byline="灯报新闻记者 林小雨 实习生 周远航") + '<p data-zone="byline">责任编辑：陆例</p>',
            ["林小雨", "周远航"],
            id="reporters-before-the-editor",
        ),
        pytest.param(
            page(body="Este texto fue convertido a audio por una máquina.") + '<p data-zone="byline">Redacción Farol</p>',
            ["Redacción Farol"],
            id="a-notice-names-nobody",
        ),
        pytest.param(
            page(byline="مثال نمونه", body="روی در با ماژیک نوشته: «دیر نیا، زود نرو.»", lang="fa"),
            ["مثال نمونه"],
            id="a-label-s-word-in-prose",
        ),
        pytest.param(
            page(byline="<span>Jane Doe</span><span>Deputy savings editor</span>"), ["Jane Doe"], id="name-and-job-in-elements"
        ),
        pytest.param(
            page() + '<div data-zone="author_bio"><h2>この記事を書いた人</h2><p>例文 花子　報道部記者</p></div>',
            ["例文 花子"],
            id="name-in-the-box-without-capitals",
        ),
        pytest.param(
            page(byline='<ul class="author"><li><a>半山腰的猫</a></li><li><em>初级会员</em></li></ul>'),
            ["半山腰的猫"],
            id="a-member-before-the-rank",
        ),
        pytest.param(
            page() + '<div class="author"><strong>홍예시 기자</strong><p>섬을 걸어서 돌았고, 배를 믿지 않습니다.</p></div>',
            ["홍예시"],
            id="reporter-in-the-box",
        ),
        pytest.param(page(byline="5 March 2024 | By Jane Doe | City"), ["Jane Doe"], id="between-date-and-section"),
        pytest.param(page(byline="Ein Interview von Jana Holt mit Max Moss"), ["Jana Holt"], id="whom-an-interview-is-with"),
        pytest.param(page(byline="Entrevista por Ana Ruiz con Max Moss"), ["Ana Ruiz"], id="the-same-in-another-language"),
        pytest.param(page(byline="By Jane Doe with Max Moss"), ["Jane Doe", "Max Moss"], id="who-wrote-together"),
        pytest.param(page(meta("author", "lantern.example, Merrow, England")), ["lantern.example"], id="the-site-and-its-place"),
        pytest.param(
            page(byline='<a rel="author" href="/author/jane">Jane / The Lantern</a>'), ["Jane"], id="an-account-of-the-outlet"
        ),
        pytest.param(
            page(byline="Jane Doe\n<a href='/authors/jane-doe'>Articles by Jane</a>"), ["Jane Doe"], id="a-button-s-first-name"
        ),
        pytest.param(
            page(
                ld(author={"name": "Jane Doe, Head of Ferries, Quay Lines Ahoy - 10+ years on the quay"}),
                "By Jane Doe, Head of Ferries, Quay Lines Ahoy - 10+ years on the quay",
            ),
            ["Jane Doe"],
            id="a-firm-in-the-stated-role",
        ),
        pytest.param(
            page() + "<div data-zone='author_bio'><p>Author</p><p>Written by</p><p>Sir Moss</p></div>",
            ["Sir Moss"],
            id="two-labels-in-the-box",
        ),
        pytest.param(
            page() + "<div data-zone='author_bio'><h4>Jane Doe (Content manager)</h4></div>", ["Jane Doe"], id="a-role-in-the-box"
        ),
        pytest.param(page(byline="Posted on Monday, 5 March 2024 by Jane Doe"), ["Jane Doe"], id="posted-by"),
        pytest.param(page(byline="Jane Doe, 5 March 2024"), ["Jane Doe"], id="name-beside-date"),
        pytest.param(page(byline="राम उदाहरण\n8 जुलाई 2013", lang="hi"), ["राम उदाहरण"], id="name-without-capitals"),
        pytest.param(page(byline="홍예시 기자 hong@lantern.example", lang="ko"), ["홍예시"], id="reporter-with-a-title"),
        pytest.param(page(byline="حوار: مثال المثال", lang="ar"), ["مثال المثال"], id="label-at-the-beginning"),
        pytest.param(page(byline="기자명 홍예시 기자", lang="ko"), ["홍예시"], id="reporter-behind-a-label"),
        pytest.param(
            page(meta("og:article:author", "한빛일보 | 다솜포털"), byline="홍예시 기자", lang="ko"),
            ["홍예시"],
            id="a-portal-states-the-paper",
        ),
        pytest.param(page(byline="記者林例子／頭城報導 2022/10/06", lang="zh-TW"), ["林例子"], id="reporter-place-and-date"),
        pytest.param(page(byline="生活中心／綜合報導", lang="zh-TW"), ["生活中心"], id="a-desk-s-report"),
        pytest.param(page(byline="（文化部・宮下 例郎）", lang="ja"), ["宮下 例郎"], id="desk-before-the-name"),
        pytest.param(page(byline="Text i fotos: Pere Exemple · 5.3.2024", lang="ca"), ["Pere Exemple"], id="text-and-pictures"),
        pytest.param(page(byline="Bài và ảnh: Lê Ví Dụ", lang="vi"), ["Lê Ví Dụ"], id="text-and-pictures-of-vietnam"),
        pytest.param(page(byline="文・攝影/童例子 2024.04.07", lang="zh-TW"), ["童例子"], id="text-and-pictures-of-taiwan"),
        pytest.param(page(byline="de Ion Exemplu", lang="ro"), ["Ion Exemplu"], id="by-in-romanian"),
        pytest.param(page(byline="Na Juma Mfano, Kilwa", lang="sw"), ["Juma Mfano"], id="by-in-swahili"),
        pytest.param(
            page(byline='<span class="author"><b>Ion Exemplu</b><br>Reporter din 1998, autor și poet. Trăiește departe.</span>'),
            ["Ion Exemplu"],
            id="a-box-that-tells-of-the-author",
        ),
        pytest.param(page(byline="लेखक गाँव की पाठशाला में पढ़ाते हैं।", lang="hi"), [], id="a-sentence-about-the-author-in-hindi"),
        pytest.param(
            page(byline="5 March 2024").replace("</main>", '</main><p data-zone="comments">Author: Jo Reader, Merrow</p>'),
            [],
            id="who-wrote-a-comment",
        ),
        pytest.param(page(byline="Author of the article: Jane Doe"), ["Jane Doe"], id="author-of-the-article"),
        pytest.param(page(byline="娛樂中心／林佳例報導", lang="zh"), ["林佳例"], id="behind-the-desk-and-a-slash"),
        pytest.param(page(byline="体育部 王例", lang="zh"), ["王例"], id="behind-the-desk"),
        pytest.param(page(byline="(本报记者 李例)", lang="zh"), ["李例"], id="reporter-in-brackets"),
        pytest.param(page(byline="文｜张例 编辑｜李例", lang="zh"), ["张例"], id="labels-with-bars"),
        pytest.param(page(byline="News By Jane Doe 5 March 2024"), ["Jane Doe"], id="behind-the-section"),
        pytest.param(page(byline="Tove Exempel Foto: Bo Kallin", lang="sv"), ["Tove Exempel"], id="before-who-took-the-pictures"),
        pytest.param(page(byline="TOVE EXEMPEL tove.exempel@lantern.example"), ["TOVE EXEMPEL"], id="before-an-address"),
        pytest.param(page(byline="ນາງ ຕົວຢ່າງ 7:45\nໂດຍ ນາງ ຕົວຢ່າງ", lang="lo"), ["ນາງ ຕົວຢ່າງ"], id="by-in-lao"),
        pytest.param(
            page(byline="5 March 2024").replace(
                '<p data-zone="body"', '<p data-zone="sharing">Facebook Print Save</p><p data-zone="body"'
            ),
            [],
            id="buttons-below-the-date",
        ),
        pytest.param(
            page(byline='<a href="/author/jane">Jane Doe</a> <a href="/author/jane">View all posts</a>'), ["Jane Doe"], id="link"
        ),
        pytest.param(
            page(byline='<span itemprop="author"><b itemprop="name">Jane Doe</b>, Editor</span>'), ["Jane Doe"], id="microdata"
        ),
        pytest.param(page(byline='<a rel="author" href="/j">Jane Doe</a>'), ["Jane Doe"], id="rel-author"),
        pytest.param(page(byline="Reviewed by Max Moss\nBy Jane Doe"), ["Jane Doe"], id="no-reviewer"),
        pytest.param(page(byline="Reviewed by Max Moss — By Jane Doe"), ["Jane Doe"], id="no-reviewer-in-her-line"),
        pytest.param(page(ld(author={"name": "The Lantern"}), byline="By Jane Doe"), ["Jane Doe"], id="people-before-the-site"),
        pytest.param(page(ld(author={"name": "wp-admin2"}), byline="By Jane Doe"), ["Jane Doe"], id="people-before-log-ins"),
        pytest.param(
            page(ld(author={"name": "Jane Doe"}), byline="By Jane Doe and Max Moss"), ["Jane Doe", "Max Moss"], id="completed"
        ),
        pytest.param(page(ld(author={"name": "Ann Uploader"}), byline="By Jane Doe"), ["Jane Doe"], id="printed-before-uploader"),
        pytest.param(
            page(ld(author={"@type": "Organization", "name": "Reuters"})), ["Reuters"], id="agency-where-nobody-else-is-named"
        ),
        pytest.param(page(ld(author={"name": "Jane"}), byline="Jane Doe"), ["Jane Doe"], id="first-name-completed"),
        pytest.param(
            page(ld(author={"name": "Max Moss"}), byline="By Dr Max Moss and Jane Doe"),
            ["Dr Max Moss", "Jane Doe"],
            id="with-a-title",
        ),
        pytest.param(
            page(meta("og:site_name", "Jane Doe") + ld(author={"name": "Jane Doe"}), byline="By Jane Doe", body="By Max Moss"),
            ["Jane Doe"],
            id="her-own-site",
        ),
        pytest.param(page() + '<p data-zone="promotion">By Jane Doe ⋅ Editor ⋅ 5 March</p>', ["Jane Doe"], id="blurred-zone"),
        pytest.param(page(byline="A post shared by Rude Reader (@rude)"), [], id="nobody-of-an-embedded-post"),
        pytest.param(page() + '<p data-zone="comments">By Rude Reader</p>', [], id="no-commenter"),
        pytest.param(
            page() + '<div data-zone="related"><a href="/author/x">Other Writer</a></div>', [], id="nobody-of-related-articles"
        ),
        pytest.param(
            page(byline='By <a href="/author/jd">Jane Doe</a> and Max Moss'), ["Jane Doe", "Max Moss"], id="one-of-two-linked"
        ),
        pytest.param(
            page(byline='By <a href="/author/jd">Jane Doe</a> and friends'), ["Jane Doe"], id="who-is-joined-is-no-name"
        ),
        pytest.param(page(lang="zh", byline="2024年3月5日 来源：江晚报 作者：王海 评论(19)"), ["王海"], id="labels-in-a-line"),
        pytest.param(page(byline="Published: 5 March 2024 Author: Jane Doe Section: City"), ["Jane Doe"], id="label-inside"),
        pytest.param(page(lang="ar", byline="بقلم: ليلى حداد"), ["ليلى حداد"], id="arabic"),
        pytest.param(page(lang="de", byline="Von Anna Muster und Max Moos"), ["Anna Muster", "Max Moos"], id="german"),
        pytest.param(
            page(ld(author={"name": "Jane Doe"}), byline='By <a href="/author/jd">Jane Doe</a>, Editor, Bridge Matters Weekly'),
            ["Jane Doe"],
            id="what-has-no-page-beside-who-has",
        ),
        pytest.param(
            page(meta("og:site_name", "The Lantern") + meta("author", "Jane Doe, Max Moss, The Lantern")),
            ["Jane Doe", "Max Moss"],
            id="the-outlet-beside-people",
        ),
        pytest.param(
            page(meta("og:site_name", "Lantern") + meta("author", "Lantern, Merrowbridge")),
            ["Lantern", "Merrowbridge"],
            id="the-outlet-beside-a-place",
        ),
        pytest.param(page(byline="human\nBy Jane Doe"), ["Jane Doe"], id="people-before-a-word-in-lower-case"),
        pytest.param(
            page(meta("author", "jane.doe"), body="The band went home in the rain. (Jane T. Doe) +++"),
            ["Jane T. Doe"],
            id="log-in-spelled-out",
        ),
        pytest.param(
            page(byline='<span class="author">Jane Doe</span><span class="author">STT</span>'),
            ["Jane Doe", "STT"],
            id="beside-an-agency",
        ),
        pytest.param(
            page(meta("author", "Super User"), byline="Written by Super User") + '<p data-zone="byline">Author: Jane Doe</p>',
            ["Jane Doe"],
            id="the-account-that-a-system-comes-with",
        ),
        pytest.param(page(body="The band went home in the rain. (Jane Doe)"), ["Jane Doe"], id="signed-in-brackets"),
        pytest.param(
            page(meta("og:site_name", "Lantern News") + meta("author", "Lantern News"))
            + '<p data-zone="tags">Autorin/Autor Jane Doe</p>',
            ["Jane Doe"],
            id="signed-below-where-the-outlet-is-stated",
        ),
        pytest.param(
            page(lang="zh", body="桥梁周一开通。") + '<p data-zone="promotion">(责编：林小雨、周远航)</p>',
            ["林小雨", "周远航"],
            id="editors-in-charge",
        ),
        pytest.param(
            page() + '<p data-zone="byline">Autor: Anna Muster<br>Tags: bridges, rivers, traffic, brass bands, Mondays</p>',
            ["Anna Muster"],
            id="tags-below-the-name",
        ),
        pytest.param(page(byline="Jane Doe, Max Moss and Ann Lee"), ["Jane Doe", "Max Moss", "Ann Lee"], id="several-names"),
        pytest.param(
            page(byline='By <a href="/author/jd">Jane Doe</a>. Reviewed by <a href="/author/mm">Max Moss</a>'),
            ["Jane Doe"],
            id="no-link-of-a-reviewer",
        ),
        pytest.param(
            page(meta("dc.creator", "Jane Doe") + meta("dc.contributor", "Jane Doe") + meta("dc.contributor", "Max Moss")),
            ["Jane Doe", "Max Moss"],
            id="contributors-of-whom-one-is-the-creator",
        ),
        pytest.param(
            page(byline="The Dabbler Papers") + '<p data-zone="byline">Posted by Jane at March 5, 2024</p>',
            ["Jane"],
            id="an-opening-before-a-guess",
        ),
        pytest.param(
            page(meta("author", "The Merrow Choir"), byline='Posted by <a href="/userinfo.php?uid=6">Cooper</a>, 5 March 2024'),
            ["Cooper"],
            id="linked-line-of-one-word-before-who-runs-the-site",
        ),
        pytest.param(
            page(meta("author", "Lisa Doe"), byline='By <a href="/author/lisa">BridgeLisa</a>'),
            ["Lisa Doe"],
            id="an-account-of-who-is-stated",
        ),
        pytest.param(
            page(byline="Jane Doe\n5 March 2024") + '<p data-zone="author_bio">Bridge Sales Executive</p>',
            ["Jane Doe"],
            id="no-job-in-the-author-s-box",
        ),
        pytest.param(
            page(meta("og:site_name", "The Lantern") + meta("author", "The Lantern, Merrow Rescue")),
            ["The Lantern", "Merrow Rescue"],
            id="the-outlet-before-its-own-part",
        ),
        pytest.param(
            page(byline="Jane Doe").replace("</h1>", f"</h1>{'<p>Start</p>' * 30}"),
            ["Jane Doe"],
            id="right-above-the-text-far-from-the-headline",
        ),
    ],
)
def test_authors(html: str, expected: list[str]) -> None:
    authors = metadata_of(html, body="x").fields.get("authors", ())
    assert [author.name for author in authors] == expected


def test_profile_is_absolute_and_no_front_page() -> None:
    (author,) = metadata_of(page(ld(author={"name": "Jane Doe", "url": "/people/jane"}))).fields["authors"]
    assert author.url == "https://lantern.example/people/jane"
    html = page(
        ld(author={"name": "Jane Doe", "url": "https://lantern.example/"}), byline='By <a href="/staff/jane">Jane Doe</a>'
    )
    (author,) = metadata_of(html).fields["authors"]
    assert author.url == "https://lantern.example/staff/jane"


def test_the_article_s_own_address_is_no_profile() -> None:
    (author,) = metadata_of(page(byline='By <a rel="author" href="#">Jane Doe</a>')).fields["authors"]
    assert author.url is None


def test_what_heads_the_author_s_box_is_no_name() -> None:
    box = '<aside data-zone="author_bio"><h3>OM SKRIBENTEN</h3><p>Tove Exempel</p></aside>'
    html = page(lang="sv").replace("</main>", f"</main>{box}")
    assert [author.name for author in metadata_of(html, body="x").fields["authors"]] == ["Tove Exempel"]


def test_role_is_kept() -> None:
    (author,) = metadata_of(page(ld(author={"name": "Jane Doe", "jobTitle": "Bridge correspondent"}))).fields["authors"]
    assert author.role == "Bridge correspondent"


def test_byline_is_the_printed_line() -> None:
    found = metadata_of(page(byline="By Jane Doe and Max Moss\n5 March 2024"))
    assert found.fields["byline"] == "By Jane Doe and Max Moss"
    assert found.provenance["byline"].where == "/html/body/main/p[1]"


def test_a_byline_s_opening_in_an_element_of_its_own_goes_with_the_name() -> None:
    assert metadata_of(page(byline="By\nJane Doe\n5 March 2024")).fields["byline"] == "By Jane Doe"


def test_an_author_is_no_dateline_s_place() -> None:
    fields = metadata_of(page(byline="Jane Doe - The Lantern 2024-03-05")).fields
    assert (fields["authors"][0].name, fields.get("dateline")) == ("Jane Doe", None)


def test_a_date_is_no_byline() -> None:
    assert "byline" not in metadata_of(page(byline="5 March 2024, 14:30")).fields


def test_rejected_groups_are_kept() -> None:
    found = metadata_of(page(ld(author={"name": "Ann Uploader"}), byline="By Jane Doe")).provenance["authors"]
    assert (found.source, [candidate.value for candidate in found.rejected]) == ("zone:byline", ["Ann Uploader"])


@pytest.mark.parametrize(
    ("stated", "byline", "expected"),
    [
        pytest.param(["Jane"], "By Jane Doe", ["Jane Doe"], id="in-full"),
        pytest.param(["Jane"], "By Max Moss and Jane Roe", ["Jane"], id="of-another"),
        pytest.param(["Jane"], "By Jane in Merrow", ["Jane"], id="with-a-place"),
        pytest.param(["Doe"], "<span class='author'>Max Moss</span>", ["Max Moss"], id="in-an-author-s-element"),
        pytest.param(["Jane", "Max"], "<span class='author'>Jane Doe</span>", ["Jane", "Max"], id="of-one-of-two"),
        pytest.param(["Jane Doe"], "<span class='author'>Max Moss</span>", ["Jane Doe"], id="of-who-is-stated-in-full"),
        pytest.param(
            [],
            "<a rel='author' href='/author/jane'>Jane</a>\n<span class='author'>Max Moss</span>",
            ["Jane"],
            id="beside-a-linked-first-name",
        ),
    ],
)
def test_a_printed_name_completes_a_stated_one(stated: list[str], byline: str, expected: list[str]) -> None:
    html = page(ld(author=[{"name": name} for name in stated]), byline)
    assert [author.name for author in metadata_of(html).fields["authors"]] == expected


def test_the_page_of_a_first_name_is_that_of_the_full_one() -> None:
    (author,) = metadata_of(page(byline="Jane Doe\n<a href='/authors/jane'>Articles by Jane</a>")).fields["authors"]
    assert (author.name, author.url) == ("Jane Doe", "https://lantern.example/authors/jane")


@pytest.mark.parametrize(
    ("byline", "url"),
    [
        ('By <a href="/staff/jane">Jane Doe</a>, 5 March 2024', "https://lantern.example/staff/jane"),
        ("By Jane Doe, 5 March 2024", None),
        ('By Jane Doe, 5 March 2024 <a href="#comments">3 comments</a>', None),
        ('By Jane Doe, in <a href="/news">News</a>, <a href="/boats">Boats</a>', None),
        ('By <a href="#jane">Jane Doe</a>', None),
        ('By <a href="/staff/17">Jane</a> Doe', "https://lantern.example/staff/17"),
        ('<a href="/staff/17">Story by Jane Doe</a>', "https://lantern.example/staff/17"),
    ],
)
def test_an_author_s_address_is_that_of_a_link_in_her_line(byline: str, url: str | None) -> None:
    cell = f'<h2 data-zone="title">Storm</h2><font>{byline}</font><p data-zone="body">Long text.</p><a href="/1">Goose</a>'
    fields = metadata_of(f'<table><tr><td data-zone="byline">{cell}</td></tr></table>').fields
    assert [(author.name, author.url) for author in fields["authors"]] == [("Jane Doe", url)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/ Jane Doe •", "Jane Doe"),
        ("---- by Jane Doe,", "by Jane Doe"),
        ("Author of the article:\nJane Doe", "Jane Doe"),
        ("Written By", None),
        ("Skrevet av", None),
        ("Di", None),
        ("Auteur :", None),
    ],
)
def test_byline_without_signs_and_labels(line: str, expected: str | None) -> None:
    assert metadata_of(page(ld(author={"name": "Jane Doe"}), byline=line)).fields.get("byline") == expected


def test_the_outlet_s_account_is_no_author_s_page() -> None:
    stated = ld(author={"name": "Jane Doe", "url": "https://www.social.example/Lantern/"})
    html = page(f'<meta property="article:publisher" content="http://social.example/lantern">{stated}')
    assert [author.url for author in metadata_of(html).fields["authors"]] == [None]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Jane Doe, Co-Founder & COO", "Co-Founder & COO"),
        ("By Jane Doe, VP & COO", "VP & COO"),
        ("By Jane Doe ⋅ Review editor ⋅ Updated 5 March 2024", "Review editor"),
        ("By Jane Doe, Ferries Editor, 10+ years on the quay", "Ferries Editor, 10+ years on the quay"),
        ("By Jane Doe, Merrow, special correspondent", "special correspondent"),
        ("By Jane Doe, Merrow", None),
        ("By Jane Doe, MERROW", None),
    ],
)
def test_the_role_in_a_line_that_names_who_is_stated(byline: str, expected: str | None) -> None:
    fields = metadata_of(page(ld(author={"name": "Jane Doe"}), byline)).fields
    assert [(author.name, author.role) for author in fields["authors"]] == [("Jane Doe", expected)]


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ("<p>Jane Doe</p><p>Vice President of Ferries</p>", "Vice President of Ferries"),
        ("<p>Jane Doe</p><p>Jane Doe is a reporter</p>", None),
        ("<p>Jane Doe</p><p>Reporter " + "<i>who has seen all ferries of the northern quays</i> " * 4 + "</p>", None),
    ],
)
def test_the_role_in_the_author_s_box(box: str, expected: str | None) -> None:
    html = page(ld(author={"name": "Jane Doe"})) + f"<div><div data-zone='author_bio'>{box}</div></div>"
    assert [author.role for author in metadata_of(html).fields["authors"]] == [expected]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ('<a href="mailto:jd@lantern.example">Jane Doe</a> <span>Journalist</span>', "Journalist"),
        ("<span>Jane Doe</span><div class='sc-8'>Local Democracy Reporter</div>", "Local Democracy Reporter"),
        ("<span>Jane Doe</span> writes on <b>ferries and their engineers</b>", None),
        ("<span>Jane Doe</span> <span>Foto: Max Moss</span>", None),
        ("<span>Jane Doe</span> <span class='role'>Foto: Max Moss</span>", None),
        ("<span>Jane Doe</span> <span class='role'>Keeper of the keys</span>", "Keeper of the keys"),
        ("<p><span>Jane Doe</span></p><p>Reporter<i>, Merrow</i></p>", "Reporter"),
        ("<p><span>Jane Doe</span> Reporter <i>of many things</i></p>", None),
    ],
)
def test_the_role_in_an_element_behind_the_name(byline: str, expected: str | None) -> None:
    html = page(ld(author={"name": "Jane Doe"})).replace("</h1>", f"</h1><div><div data-zone='byline'>{byline}</div></div>")
    assert [author.role for author in metadata_of(html).fields["authors"]] == [expected]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Jane Doe 2–3 minutes", "By Jane Doe"),
        ("Posted by Jane Doe on 5 March 2024 Posted in Boats, Tides", "Posted by Jane Doe on 5 March 2024"),
        ("By Jane Doe | 5 min read | 5 March 2024", "By Jane Doe | 5 min read | 5 March 2024"),
        ("<b>By Jane Doe and Max Moss</b> · <time>5 March 2024 - 10:12</time> · <i>5 min read</i>", "By Jane Doe and Max Moss"),
        ("Published on <time>5 March 2024</time> <b>by Jane Doe</b>", "by Jane Doe"),
        ("<i>3 May 2022</i> <i>3 May 2022</i> by Jane Doe / <i>10:08 am</i>", "by Jane Doe"),
        ("<b>By Jane Doe</b> | <i>Merrow</i> | <time>5 March 2024</time>", "By Jane Doe | Merrow"),
        ("<b>By Jane Doe</b> on <time>5 March 2024</time> <i>Boats, Tides</i>", "By Jane Doe"),
        ("<b>By Jane Doe</b>, <i>Merrow</i> <span>5 March 2024</span>", "By Jane Doe, Merrow"),
    ],
)
def test_a_byline_ends_before_what_is_none_of_it(byline: str, expected: str) -> None:
    assert metadata_of(page(ld(author={"name": "Jane Doe"}), byline)).fields["byline"] == expected


def test_a_line_that_opens_like_an_author_s_is_the_byline_though_it_stands_among_buttons() -> None:
    html = page(ld(author={"name": "Jane Doe"}), "5 March 2024").replace(
        '<p data-zone="body">', "<p data-zone='sharing'>By Jane Doe</p><p data-zone=\"body\">", 1
    )
    assert metadata_of(html).fields["byline"] == "By Jane Doe"


@pytest.mark.parametrize("behind", ["(jdo)", "in Old Merrow", "at the Quay"])
def test_a_sign_or_a_place_is_no_role(behind: str) -> None:
    (author,) = metadata_of(page(byline=f"By Jane Doe {behind}")).fields["authors"]
    assert (author.name, author.role) == ("Jane Doe", None)


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ('<span class="author__position">Founder at Quay &amp; Sons</span>', "Founder at Quay & Sons"),
        ('<p class="job-title">Boats & Rivers</p>', "Boats & Rivers"),
        ('<p class="profession">Hydrologin</p>', "Hydrologin"),
        ('<h2 class="author-title">Boats and rivers</h2>', None),
        ('<p class="entry-title">Boats and rivers</p>', None),
        ('<p class="author-role">Jane Doe</p>', None),
        ('<p class="author-role">By our own correspondents</p>', None),
        ('<p class="position">Share</p>', None),
        ('<p class="position">3 May 2024</p>', None),
        ('<p class="author-role">Politics</p>', "Politics"),
    ],
)
def test_the_role_in_an_element_called_so(behind: str, expected: str | None) -> None:
    html = page(byline=f'<span class="author-name">Jane Doe</span> {behind}')
    assert [(author.name, author.role) for author in metadata_of(html).fields["authors"]] == [("Jane Doe", expected)]


def test_the_section_behind_an_author_s_link_is_none_of_the_name() -> None:
    html = page(byline='By <a href="/InkpotIda">InkpotIda</a> in <a href="/w">Workshop</a> <a href="/w/b">Woodworking</a>')
    assert [author.name for author in metadata_of(html).fields["authors"]] == ["InkpotIda"]


def test_a_section_behind_the_second_author_is_no_reason_to_forget_them() -> None:
    html = page(byline='By <a href="/jane">Jane Doe</a> and <a href="/ida">Ida Moss</a> in <a href="/w">Workshop</a>')
    assert [author.name for author in metadata_of(html).fields["authors"]][:2] == ["Jane Doe", "Ida Moss"]


def test_the_role_behind_a_link() -> None:
    html = page(byline='<a href="/author/jane">Jane Doe</a> <span class="author-role">Editor</span> <span>5 min read</span>')
    assert [(author.name, author.role) for author in metadata_of(html).fields["authors"]] == [("Jane Doe", "Editor")]


def test_elements_of_one_make_name_several() -> None:
    for name in ("author-name", "person"):
        card = f'<div data-zone="byline"><div class="{name}">{{}}</div><div class="what">Reporter</div></div>'
        html = page().replace("</h1>", f"</h1>{card.format('Jane Doe')}{card.format('Max Moss')}")
        assert [author.name for author in metadata_of(html).fields["authors"]] == ["Jane Doe", "Max Moss"]


def test_the_address_of_a_line_is_the_first_one_s() -> None:
    html = page(byline='<span class="author"><a href="/x/jane">Jane Doe</a>, <a href="/x/max">Max Moss</a></span>')
    authors = metadata_of(html).fields["authors"]
    assert [(author.name, author.url) for author in authors] == [
        ("Jane Doe", "https://lantern.example/x/jane"),
        ("Max Moss", None),
    ]


def test_a_byline_in_the_headline_s_block_is_without_the_headline() -> None:
    html = '<title>The Lantern</title><p data-zone="byline"><b>A bridge opens at noon</b><br>By Ada Moss, 3 May 2019</p>'
    assert metadata_of(html).fields["byline"] == "By Ada Moss, 3 May 2019"


@pytest.mark.parametrize(("tag", "expected"), [("p", ["Mara Quill"]), ("h3", []), ("button", [])])
def test_a_heading_or_a_button_behind_the_text_is_no_signature(tag: str, expected: list[str]) -> None:
    html = page().replace("</main>", f"<{tag} data-zone=other>Mara Quill</{tag}></main>")
    assert [author.name for author in metadata_of(html).fields.get("authors", ())] == expected


def test_a_line_that_breaks_off_is_no_signature() -> None:
    assert "authors" not in metadata_of(page().replace("</main>", "<p data-zone=other>ERSCHIENEN IN</p></main>")).fields


def test_what_reporters_are_called_over_and_over_is_read_in_time() -> None:
    assert "authors" not in metadata_of(page(byline="기자 " * 200 + "x")).fields


def test_what_an_author_is_may_stand_in_a_line_below_the_name() -> None:
    stated = ld(author={"name": "Jane Doe"})
    printed = '<div class="author"><p class="author-name">By Jane Doe</p><p class="author-role">Political Correspondent</p></div>'
    author = metadata_of(page(stated, printed)).fields["authors"][0]
    assert (author.name, author.role) == ("Jane Doe", "Political Correspondent")


def test_the_line_behind_the_text_is_the_byline_where_no_other_is() -> None:
    html = page() + '<p data-zone="other">Muhabir: Okan Terzi</p>'
    assert metadata_of(html).fields["byline"] == "Muhabir: Okan Terzi"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ('<a href="/author/ada-moss" rel="author">Ada Moss</a> Education editor', "Education editor"),
        (
            '<span itemprop="author"><a href="/author/ada-moss">Ada Moss</a></span>, Political correspondent',
            "Political correspondent",
        ),
        ('<a href="/author/ada-moss">Ada Moss</a> (Reporter)', "Reporter"),
        ('<a href="/author/ada-moss">Ada Moss</a><span>, Novelist (retired)</span><span>4 March</span>', "Novelist (retired)"),
        ('<a href="/author/ada-moss">Ada Moss</a> in Merrow', None),
        ('<a href="/author/ada-moss">Ada Moss</a> with files of Lantern staff', None),
        ('<span itemprop="author"><a href="/author/ada-moss">Ada Moss</a></span>, John Roe, reporters', None),
        ('<a href="/author/ada-moss">Ada Moss</a> Reporter <a href="/topic/b">Boats</a>', None),
    ],
)
def test_the_rest_of_a_line_that_says_a_job_is_the_role_of_its_author(line: str, role: str | None) -> None:
    (author,) = metadata_of(page(byline=line)).fields["authors"]
    assert (author.name, author.role) == ("Ada Moss", role)


def test_a_paper_of_the_east_that_states_itself_gives_way_to_its_reporter() -> None:
    body = "（燈塔報記者王小明宜蘭縣9日電）渡輪今天再度停駛，居民表示，這是本月第三次，縣府允諾將於下週提出改善方案。"
    head = meta("og:site_name", "燈塔報 LTB") + ld(author={"@type": "Organization", "name": "燈塔報"})
    fields = metadata_of(page(head, body=body, lang="zh-Hant")).fields
    assert [author.name for author in fields["authors"]] == ["王小明"]
