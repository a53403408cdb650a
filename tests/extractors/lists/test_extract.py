"""Lists of headlines: their label, each headline once, its address and the time beside it."""

from __future__ import annotations

import pytest

from scraper.extractors.lists.extract import FoundItem, FoundList, extract_lists
from scraper.zones import Zone
from tests.extractors.zoned import dump, zoned


def tickers(html: str) -> tuple[FoundList, ...]:
    return extract_lists(*zoned(html), Zone.TICKER)


def related(html: str) -> tuple[FoundList, ...]:
    return extract_lists(*zoned(html), Zone.RELATED)


LINES = '<p><a href="/1">Ferry runs aground on a Tuesday</a></p><p><a href="/2">Mayor returns the ladder</a></p>'


def items_of(folder: str) -> str:
    titles = ("Ferry runs aground on a Tuesday", "Mayor returns the ladder", "Tram comes back after all")
    items = (f'<li><a href="/{folder}/{i}">{title}</a></li>' for i, title in enumerate(titles))
    return f"<ul>{''.join(items)}</ul>"


def texts(found: FoundList) -> list[str]:
    return [item.text for item in found.items]


MOST_READ = """<aside data-zone="ticker"><h3>Most read</h3><ol>
<li><a href="/a">Ferry runs aground on a Tuesday</a> <span>12:40</span></li>
<li><a href="/b">Mayor returns the borrowed ladder</a> <span>11:15</span></li></ol></aside>"""


def test_label_items_addresses_and_times() -> None:
    assert tickers(MOST_READ) == (
        FoundList(
            label="Most read",
            items=(
                FoundItem(text="Ferry runs aground on a Tuesday", url="/a", times=("12:40",)),
                FoundItem(text="Mayor returns the borrowed ladder", url="/b", times=("11:15",)),
            ),
        ),
    )


def test_a_zone_that_the_page_lacks_gives_no_list() -> None:
    assert related(MOST_READ) == ()


def test_two_headings_two_lists() -> None:
    box = """<div data-zone="ticker"><h3>{}</h3><ul><li><a href="/{}1">Ferry runs aground again</a></li>
    <li><a href="/{}2">Mayor returns the ladder</a></li></ul></div>"""
    lists = tickers(box.format("Latest news", "x", "x") + box.format("Most read", "y", "y"))
    assert [one.label for one in lists] == ["Latest news", "Most read"]
    assert [[item.url for item in one.items] for one in lists] == [["/x1", "/x2"], ["/y1", "/y2"]]


def test_headlines_that_are_headings_are_no_labels() -> None:
    cards = "".join(
        f'<article><h4><a href="/{i}">The {i}th ferry runs aground</a></h4><p>It was no accident, says the pilot.</p></article>'
        for i in range(3)
    )
    (found,) = tickers(f'<section data-zone="ticker"><h2>From the harbour</h2>{cards}</section>')
    assert found.label == "From the harbour"
    assert texts(found) == [f"The {i}th ferry runs aground" for i in range(3)]


def test_a_card_gives_its_title_and_not_its_section_or_excerpt() -> None:
    card = """<a href="/{0}"><span class="kicker">Harbour</span><h4>Ferry number {0} runs aground</h4>
    <p>An excerpt that goes on for longer than any headline would, to tell the two apart by length alone.</p>
    <time datetime="2024-05-0{0}T10:00:00Z">{0} May</time></a>"""
    (found,) = related('<div data-zone="related"><h3>Related</h3>' + card.format(1) + card.format(2) + "</div>")
    assert texts(found) == ["Ferry number 1 runs aground", "Ferry number 2 runs aground"]
    assert [item.times[0] for item in found.items] == ["2024-05-01T10:00:00Z", "2024-05-02T10:00:00Z"]


def test_links_to_sections_are_no_headlines() -> None:
    row = '<li><a class="cat" href="/harbour">Harbour</a> <a class="head" href="/{0}">Ferry number {0} runs aground</a></li>'
    (found,) = tickers('<ul data-zone="ticker">' + row.format(1) + row.format(2) + row.format(3) + "</ul>")
    assert [item.url for item in found.items] == ["/1", "/2", "/3"]


def test_image_title_and_read_more_of_one_article_are_one_item() -> None:
    html = '<li><a href="/a"><img alt=""></a><a href="/a">Ferry runs aground on a Tuesday</a><a href="/a">More</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{html}<li><a href="/b">Mayor returns the ladder</a></li></ul>')
    assert texts(found) == ["Ferry runs aground on a Tuesday", "Mayor returns the ladder"]
    assert found.repeats == 0


def test_a_list_cloned_for_scrolling_has_each_item_once_and_says_so() -> None:
    items = '<li><a href="/a">Ferry runs aground again</a></li><li><a href="/b">Mayor returns the ladder</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{items}{items}</ul>')
    assert texts(found) == ["Ferry runs aground again", "Mayor returns the ladder"]
    assert found.repeats == 2


def test_read_also_inside_a_line() -> None:
    (found,) = related(
        '<p data-zone="body">One.</p><p data-zone="related"><b>Read also:</b> <a href="/a">The pilot speaks at last</a></p>'
    )
    assert found == FoundList(label="Read also", items=(FoundItem(text="The pilot speaks at last", url="/a"),))


def test_a_known_label_inside_the_link_is_the_list_s() -> None:
    (found,) = related('<p data-zone="related"><a href="/a">READ MORE: Ferry runs aground on a Tuesday</a></p>')
    assert (found.label, texts(found)) == ("READ MORE", ["Ferry runs aground on a Tuesday"])
    (found,) = related('<p data-zone="related"><a href="/a">Ferry: it runs aground on a Tuesday</a></p>')
    assert (found.label, texts(found)) == (None, ["Ferry: it runs aground on a Tuesday"])


def test_places_in_a_list_are_no_part_of_its_headlines() -> None:
    item = '<li><a href="/{0}"><span>{0}</span> {1}</a></li>'
    box = '<aside data-zone="ticker"><h3>Most read</h3><ol>{}</ol></aside>'
    (found,) = tickers(box.format(item.format(1, "Ferry runs aground again") + item.format(2, "Mayor returns the ladder")))
    assert texts(found) == ["Ferry runs aground again", "Mayor returns the ladder"]
    (found,) = tickers(box.format(item.format(7, "ways to mend a net") + item.format(2, "Mayor returns the ladder")))
    assert texts(found) == ["7 ways to mend a net", "2 Mayor returns the ladder"]


def test_read_also_twice_in_the_body_is_two_lists() -> None:
    line = (
        '<p data-zone="related"><b>Read also:</b> <a href="/{0}">The pilot speaks, part {0}</a></p><p data-zone="body">Story.</p>'
    )
    assert [one.items[0].url for one in related(line.format(1) + line.format(2))] == ["/1", "/2"]


@pytest.mark.parametrize(
    ("before", "after"), [("Vorheriger", "Nächster"), ("Претходна", "Следећа"), ("Prejšnji", "Naslednji"), ("הקודם", "הבא")]
)
def test_previous_and_next_in_the_words_of_other_languages(before: str, after: str) -> None:
    html = f"""<nav data-zone="related"><div><span>{before}</span> <a href="/p">The bridge is shut</a></div>
<div><span>{after}</span> <a href="/n">The bridge is open</a></div></nav>"""
    assert [one.label for one in extract_lists(*zoned(html), Zone.RELATED)] == [before, after]


def test_previous_and_next_each_with_its_label() -> None:
    html = """<nav data-zone="related"><div><span>Previous article</span> <a href="/p">The bridge is shut</a></div>
    <div><span>Next article</span> <a href="/n">The bridge is open</a></div></nav>"""
    assert [(one.label, one.items[0].text) for one in related(html)] == [
        ("Previous article", "The bridge is shut"),
        ("Next article", "The bridge is open"),
    ]


def test_the_line_before_a_box_heads_it_though_of_another_zone() -> None:
    html = (
        '<div>X :Latest News<ul data-zone="ticker"><li>Ferry runs aground again</li><li>Mayor returns the ladder</li></ul></div>'
    )
    (found,) = tickers(html)
    assert (found.label, texts(found)) == ("Latest News", ["Ferry runs aground again", "Mayor returns the ladder"])


def test_the_story_s_last_line_heads_nothing() -> None:
    html = '<p data-zone="body">Latest news:</p><ul data-zone="ticker"><li><a href="/a">Ferry runs aground again</a></li></ul>'
    assert tickers(html)[0].label is None


def test_a_strip_parted_by_wide_spaces_in_a_dump() -> None:
    lines = dump(("ticker", "X :Latest News"), ("ticker", "Ferry runs aground      Mayor returns ladder      Rain ahead"))
    (found,) = extract_lists(*lines, Zone.TICKER)
    assert (found.label, texts(found)) == ("Latest News", ["Ferry runs aground", "Mayor returns ladder", "Rain ahead"])


def test_a_marquee_parted_by_blanks_that_do_not_break() -> None:
    gap = "&nbsp; &nbsp; &nbsp;"
    html = f'<marquee data-zone="ticker">Ferry runs aground again{gap}Mayor returns the ladder{gap}Rain is on its way</marquee>'
    assert texts(tickers(html)[0]) == ["Ferry runs aground again", "Mayor returns the ladder", "Rain is on its way"]


def test_a_marquee_parted_by_bullets_right_to_left() -> None:
    assert texts(tickers('<marquee data-zone="ticker">العبّارة تجنح • العمدة يعيد السلّم • المطر قادم</marquee>')[0]) == [
        "العبّارة تجنح",
        "العمدة يعيد السلّم",
        "المطر قادم",
    ]


def test_chinese_headlines_and_label() -> None:
    html = """<div data-zone="related"><h4>相关阅读</h4><ul><li><a href="/1">老城钟楼完成加固工程</a> 2024-01-12</li>
    <li><a href="/2">临江的声音：一部口述史</a> 2023-12-03</li></ul></div>"""
    (found,) = related(html)
    assert found.label == "相关阅读"
    assert [(item.text, item.times) for item in found.items] == [
        ("老城钟楼完成加固工程", ("2024-01-12",)),
        ("临江的声音：一部口述史", ("2023-12-03",)),
    ]


def test_links_that_wait_for_their_address_are_as_many_headlines_as_they_print() -> None:
    html = "".join(
        f'<li><a href="{href}">{text}</a></li>'
        for href, text in (
            ("#", "Ferry runs aground again"),
            ("#", "Rain ahead"),
            ("javascript:void(0)", "Mayor returns the ladder"),
            ("https://lantern.example/news/1#", "Pilot speaks at last"),
        )
    )
    (found,) = tickers(f'<ul data-zone="ticker">{html}</ul>')
    assert [(item.text, item.url) for item in found.items] == [
        ("Ferry runs aground again", None),
        ("Rain ahead", None),
        ("Mayor returns the ladder", None),
        ("Pilot speaks at last", None),
    ]


def test_lines_of_one_block_label_times_and_headlines() -> None:
    html = """<table><tr><td data-zone="ticker"><b>Latest from the island</b><br>08:15 <a href="/1">Road closed until noon</a><br>
    07:50 <a href="/2">First lambs at the croft</a><br>Wed 21:10 <a href="/3">Darts: Anchor beat Creel</a></td></tr></table>"""
    (found,) = tickers(html)
    assert (found.label, [(item.text, item.times) for item in found.items]) == (
        "Latest from the island",
        [
            ("Road closed until noon", ("08:15",)),
            ("First lambs at the croft", ("07:50",)),
            ("Darts: Anchor beat Creel", ("Wed 21:10",)),
        ],
    )


def test_a_line_without_link_that_opens_as_the_linked_ones_do_is_a_headline_and_an_excerpt_is_none() -> None:
    html = """<div data-zone="ticker"><b>Latest news</b><br>• No ferries until six tomorrow<br>
    • <a href="/1">Ferry runs aground again</a><br>• <a href="/2">Mayor returns the ladder</a><br>It was his own</div>"""
    (found,) = tickers(html)
    assert (found.label, [(item.text, item.url) for item in found.items]) == (
        "Latest news",
        [
            ("No ferries until six tomorrow", None),
            ("Ferry runs aground again", "/1"),
            ("Mayor returns the ladder", "/2"),
        ],
    )


def test_lines_without_links_of_one_block() -> None:
    html = '<div data-zone="ticker"><b>Latest news:</b><br>12:40 Ferry runs aground again<br>11:15 Mayor returns the ladder</div>'
    (found,) = tickers(html)
    assert (found.label, [(item.text, item.times) for item in found.items]) == (
        "Latest news",
        [("Ferry runs aground again", ("12:40",)), ("Mayor returns the ladder", ("11:15",))],
    )


def test_marks_places_and_moments_inside_links_are_no_part_of_headlines() -> None:
    item = '<li><a href="/{0}">{1}</a></li>'
    box = '<div data-zone="related"><ul>{}</ul></div>'
    (found,) = related(box.format(item.format(1, "» Ferry runs aground again") + item.format(2, "» «Rain ahead», says pilot")))
    assert texts(found) == ["Ferry runs aground again", "» «Rain ahead», says pilot"]
    (found,) = related(box.format(item.format(1, "1. Ferry runs aground") + item.format(2, "2. Mayor returns the ladder")))
    assert texts(found) == ["Ferry runs aground", "Mayor returns the ladder"]
    (found,) = related(box.format(item.format(1, "10:41 Ferry runs aground") + item.format(2, "10:02 Mayor returns the ladder")))
    assert [(item.text, item.times) for item in found.items] == [
        ("Ferry runs aground", ("10:41",)),
        ("Mayor returns the ladder", ("10:02",)),
    ]


def test_a_year_in_a_headline_is_no_moment_of_it() -> None:
    (found,) = related('<p data-zone="related"><b>Read also:</b> <a href="/a">The lost vintage of 1996</a></p>')
    assert found.items == (FoundItem(text="The lost vintage of 1996", url="/a"),)


def test_a_link_that_is_a_date_dates_the_headline_beside_it() -> None:
    card = '<div><h4><a href="/{0}">Ferry number {0} runs aground</a></h4><a href="/archive">May {0}, 2024</a></div>'
    (found,) = related(f'<div data-zone="related">{card.format(1)}{card.format(2)}</div>')
    assert [(item.text, item.times) for item in found.items] == [
        ("Ferry number 1 runs aground", ("May 1, 2024",)),
        ("Ferry number 2 runs aground", ("May 2, 2024",)),
    ]


def test_previous_and_next_with_the_label_inside_the_link() -> None:
    link = '<a href="/{0}"><span>{1} article</span> <b>{2}</b></a>'
    spans = link.format("p", "Previous", "The bridge is shut") + link.format("n", "Next", "The bridge is open")
    colons = '<a href="/p">« Previous article: The bridge is shut</a> <a href="/n">Next article: The bridge is open »</a>'
    for html in (spans, colons):
        found = related(f'<div data-zone="related">{html}</div>')
        assert [(one.label, texts(one)) for one in found] == [
            ("Previous article", ["The bridge is shut"]),
            ("Next article", ["The bridge is open"]),
        ]


def test_previous_and_next_in_cards_of_two_makes() -> None:
    card = '<a href="/{0}"><{1} class="title"><div class="unseen">{2}</div><div class="way">{2}</div><h2>{3}</h2></{1}></a>'
    html = card.format("p", "span", "Previous", "The bridge is shut") + card.format("n", "div", "Next", "The bridge is open")
    assert [(one.label, texts(one)) for one in related(f'<div data-zone="related">{html}</div>')] == [
        ("Previous", ["The bridge is shut"]),
        ("Next", ["The bridge is open"]),
    ]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/the-old-ferry-sails">Next article <span>→</span></a>',
        '<a href="/the-old-ferry-sails">Read more</a>',
        '<a href="/the-old-ferry-sails">Lesen Sie auch</a>',
        '<a href="https://pinterest.example/harbour">Pinterest</a>',
        "<p><a>More</a> on the ferry that ran aground and its pilot:</p>",
        "<p><a>Drucken</a></p>",
    ],
)
def test_a_button_or_a_label_alone_is_no_headline(link: str) -> None:
    assert related(f'<div data-zone="related">{link}</div>') == ()


def test_labels_and_buttons_beside_headlines_are_none() -> None:
    rows = '<li><a href="/ferry">Ferry runs aground again</a></li><li><a href="/mayor">Mayor returns the ladder</a></li>'
    ends = '<li><a href="/the-old-ferry-sails">Previous post</a></li><li><a>Print</a></li>'
    (found,) = related(f'<ul data-zone="related">{rows}{ends}</ul>')
    assert texts(found) == ["Ferry runs aground again", "Mayor returns the ladder"]


def test_lists_that_consist_of_one_button_are_none() -> None:
    box = '<div data-zone="related"><a href="/trips/{0}">Reserve now</a></div><p>The {0} leaves at noon, weather permitting.</p>'
    assert related(box.format("ferry") + box.format("tug") + box.format("barge")) == ()
    (found,) = related(box.format("ferry") + box.format("ferry").replace("Reserve", "Sail"))[:1]
    assert texts(found) == ["Reserve now"]


def test_tabs_above_a_list_are_no_headlines() -> None:
    rows = '<p><a href="/1">Ferry runs aground again</a></p><p><a href="/2">Mayor returns the ladder</a></p>'
    heading = '<h4><a href="#">Related articles</a><a href="#">More from the author</a></h4>'
    bar = '<div><a href="#">Latest news</a> <a href="#">Most read</a></div>'
    (found,) = related(f'<div data-zone="related">{heading}{rows}</div>')
    assert (found.label, len(found.items)) == ("Related articles", 2)
    (found,) = tickers(f'<div data-zone="ticker">{bar}{rows}</div>')
    assert (found.label, len(found.items)) == ("Latest news", 2)
    items = "<ul><li>Trending</li><li>Comments</li><li>Latest news</li></ul>"
    (found,) = tickers(f'<div data-zone="ticker">{items}{rows}</div>')
    assert (found.label, len(found.items)) == ("Trending", 2)


def test_a_label_without_words_is_none() -> None:
    (found,) = tickers(
        '<div data-zone="ticker">· <a href="/1">Ferry runs aground again</a> · <a href="/2">Rain is on its way</a></div>'
    )
    assert found.label is None


def test_cards_without_links_give_their_headings() -> None:
    card = "<div><span>Harbour</span><h3>{}</h3><p>It was no accident, says the pilot of the ship.</p></div>"
    html = "".join(map(card.format, ("Ferry runs aground", "Mayor returns the ladder", "Rain ahead")))
    (found,) = tickers(f'<section data-zone="ticker"><div class="bar">From the harbour</div>{html}</section>')
    assert (found.label, texts(found)) == ("From the harbour", ["Ferry runs aground", "Mayor returns the ladder", "Rain ahead"])


def test_headlines_without_links_in_elements_of_one_make() -> None:
    html = '<div data-zone="ticker"><span>Ferry runs aground again</span> <span>Mayor returns the ladder</span></div>'
    assert texts(tickers(html)[0]) == ["Ferry runs aground again", "Mayor returns the ladder"]


def test_lists_of_one_block_each_with_its_label() -> None:
    html = """<div data-zone="ticker"><b>Latest news</b><br><a href="/1">Ferry runs aground again</a><br>
    <a href="/2">Rain is on its way</a><br><b>Most read</b><br><a href="/3">Mayor returns the ladder</a></div>"""
    assert [(one.label, [item.url for item in one.items]) for one in tickers(html)] == [
        ("Latest news", ["/1", "/2"]),
        ("Most read", ["/3"]),
    ]


def test_a_line_made_as_a_known_label_is_one() -> None:
    rows = '<div><a href="/{0}1">Ferry runs aground again</a></div><div><a href="/{0}2">Mayor returns the ladder</a></div>'
    html = f'<div class="bar">Latest news</div>{rows.format("a")}<div class="bar">From the quay</div>{rows.format("b")}'
    assert [one.label for one in tickers(f'<div data-zone="ticker">{html}</div>')] == ["Latest news", "From the quay"]


def test_a_bold_line_above_lines_without_links_is_their_label() -> None:
    lines = "<div><b>From the quay</b></div>" + "".join(f"<div>Ferry number {i} runs aground</div>" for i in range(3))
    (found,) = tickers(f'<section data-zone="ticker">{lines}</section>')
    assert (found.label, len(found.items)) == ("From the quay", 3)


def test_the_term_of_a_definition_list_heads_the_headlines_in_it() -> None:
    rows = '<dl><dt><strong>{}</strong></dt><dd><a href="/{}">Ferry runs aground again</a></dd></dl>'
    html = rows.format("From the quay", "1") + rows.format("On the water", "2")
    assert [one.label for one in tickers(f'<section data-zone="ticker">{html}</section>')] == ["From the quay", "On the water"]


def test_a_line_above_a_list_element_heads_it() -> None:
    rows = '<ul><li><a href="/{0}1">Ferry runs aground again</a></li><li><a href="/{0}2">Mayor returns the ladder</a></li></ul>'
    html = f"<b>From the quay</b>{rows.format('a')}<b>On the water</b>{rows.format('b')}"
    assert [one.label for one in tickers(f'<div data-zone="ticker">{html}</div>')] == ["From the quay", "On the water"]


def test_a_link_to_more_of_the_list_is_no_headline() -> None:
    (found,) = tickers(MOST_READ.replace("</ol>", '<li><a href="/news">View all »</a></li></ol>'))
    assert texts(found) == ["Ferry runs aground on a Tuesday", "Mayor returns the borrowed ladder"]
    lines = "".join(f"<h4>Ferry number {i} runs aground</h4>" for i in range(3))
    (found,) = related(f'<div data-zone="related"><h3>Related</h3>{lines}<a href="/news">Mehr anzeigen</a></div>')
    assert (found.label, len(found.items)) == ("Related", 3)


CARD = '<div><h4>{}</h4><p>What stands below the headline of a card.</p><a href="{}">Lire la suite</a></div>'


def test_cards_whose_link_says_read_more_have_their_headlines() -> None:
    cards = CARD.format("The ferry runs aground", "/a") + CARD.format("The mayor returns a ladder", "/b")
    (found,) = related(f'<div data-zone="related"><h3>Related</h3>{cards}</div>')
    assert [(item.text, item.url) for item in found.items] == [
        ("The ferry runs aground", "/a"),
        ("The mayor returns a ladder", "/b"),
    ]
    turned = "".join(f'<div><a href="/{i}">Read more</a><h4>Ferry number {i} runs aground</h4></div>' for i in range(2))
    (found,) = related(f'<div data-zone="related"><h3>Related</h3>{turned}</div>')
    assert [(item.text, item.url) for item in found.items] == [
        ("Ferry number 0 runs aground", "/0"),
        ("Ferry number 1 runs aground", "/1"),
    ]


def test_a_lone_card_has_its_heading() -> None:
    (found,) = related(f'<div data-zone="related">{CARD.format("The ferry runs aground", "/the-ferry-runs-aground")}</div>')
    assert [(item.text, item.url) for item in found.items] == [("The ferry runs aground", "/the-ferry-runs-aground")]
    assert found.label is None


def test_links_whose_address_a_script_holds() -> None:
    box = """<div data-zone="related"><h3>Related articles</h3><h4><a>Ferry runs aground on a Tuesday</a></h4>
    <p>It was no accident.</p><h4><a onclick="open(2)">Mayor returns the borrowed ladder</a></h4>
    <p>It was a rung short.</p></div>"""
    (found,) = related(box)
    assert found.label == "Related articles"
    assert [(item.text, item.url) for item in found.items] == [
        ("Ferry runs aground on a Tuesday", None),
        ("Mayor returns the borrowed ladder", None),
    ]


def test_a_place_to_be_led_to_is_no_link() -> None:
    lines = '<p><a name="top">Ferry runs aground</a></p><p>Mayor returns the ladder</p>'
    (found,) = tickers(f'<div data-zone="ticker"><h3>Most read</h3>{lines}</div>')
    assert texts(found) == ["Ferry runs aground", "Mayor returns the ladder"]


def test_names_with_accents_are_no_headlines() -> None:
    cards = "".join(
        f'<h4><a href="/{i}">The {i}th ferry runs aground</a></h4><p><a href="/by/{i}">Jiří Nováček</a></p>' for i in "12"
    )
    (found,) = tickers(f'<div data-zone="ticker"><h2>Most read</h2>{cards}</div>')
    assert texts(found) == ["The 1th ferry runs aground", "The 2th ferry runs aground"]


def test_labels_inside_links_with_accents() -> None:
    links = "<a href='/1'><b>ÖNCEKİ HABER</b> Rain stops</a> <a href='/2'><b>SONRAKİ HABER</b> Ferry sails</a>"
    found = related(f'<div data-zone="related">{links}</div>')
    assert [(one.label, texts(one)) for one in found] == [("ÖNCEKİ HABER", ["Rain stops"]), ("SONRAKİ HABER", ["Ferry sails"])]


def test_a_short_headline_among_headlines_is_no_label() -> None:
    headlines = (
        "Ferry runs aground on a Tuesday",
        "Rain stops",
        "Mayor returns the borrowed ladder",
        "Tram drivers find a kitten",
    )
    cards = "".join(f'<h4 class="card"><a href="/{at}">{text}</a></h4><p>1 May 2024</p>' for at, text in enumerate(headlines))
    (found,) = tickers(f'<div data-zone="ticker"><h2>Most read</h2>{cards}</div>')
    assert texts(found) == list(headlines)


def test_a_line_above_the_links_of_an_element_is_their_label() -> None:
    box = """<div data-zone="ticker"><section><p>Most read</p><a href="/1">Ferry runs aground on a Tuesday</a>
    <a href="/2">Mayor returns the borrowed ladder</a></section><section><p>Moving pictures</p>
    <div><a href="/3">The harbour seen from above</a></div><div><a href="/4">A day with the pilot</a></div></section></div>"""
    assert [one.label for one in tickers(box)] == ["Most read", "Moving pictures"]


def test_a_line_above_the_one_headline_of_a_card_is_no_label() -> None:
    card = """<div><p>Interview</p><a href="/{0}">The {0}th ferry runs aground</a>
    <a href="/{0}">Read more of the {0}th ferry</a></div>"""
    (found,) = tickers(f'<div data-zone="ticker">{card.format(1)}{card.format(2)}</div>')
    assert texts(found) == ["The 1th ferry runs aground", "The 2th ferry runs aground"]


def test_an_excerpt_replaces_no_short_headline() -> None:
    card = """<h4><a href="/{0}">Rain {0} stops</a></h4>
    <p><a href="/{0}">It had rained since the ferry ran aground, says the pilot.</a></p>"""
    (found,) = tickers(f'<div data-zone="ticker"><h2>Most read</h2>{card.format(1)}{card.format(2)}</div>')
    assert texts(found) == ["Rain 1 stops", "Rain 2 stops"]


def test_the_word_for_advertising_before_a_box_is_no_label() -> None:
    (found,) = related(
        '<main><p data-zone="promotion">Advertisement:</p><p data-zone="related"><b>Read also:</b> <a href="/a">Ferry runs'
        " aground</a></p></main>"
    )
    assert found.label == "Read also"


def test_the_word_that_the_article_goes_on_below_an_advertisement_is_no_label() -> None:
    (found,) = related(
        '<main><div data-zone="promotion"><p>Haberin Devamı</p></div><p data-zone="related"><a href="/a">Ferry runs aground'
        "</a></p></main>"
    )
    assert found.label is None


def test_short_headlines_of_a_script_whose_letters_are_words() -> None:
    headlines = ["氣象署：週三起雷陣雨", "國道廁所評比出爐", "她把婚紗改成窗簾了", "雷公隊連勝止於九場"]
    items = "".join(f"<li><a>{text}</a></li>" for text in headlines)
    found = tickers(f'<div data-zone="ticker"><h3>熱門新聞</h3><ul>{items}</ul><a>看不完就請加入我們的粉絲團吧</a></div>')
    assert found[0].label == "熱門新聞"
    assert texts(found[0])[:4] == headlines


def test_stars_of_a_rating_part_no_headlines() -> None:
    (found,) = tickers('<div data-zone="ticker"><h3>Latest</h3><p>Three Summers (★★★)</p><p>Soup, a Life (★★)</p></div>')
    assert texts(found) == ["Three Summers (★★★)", "Soup, a Life (★★)"]


def test_how_long_ago_a_headline_was_printed_is_no_headline() -> None:
    (found,) = tickers(
        '<div data-zone="ticker"><p>Lo último</p><p>hace 8 min</p><p>Sismo leve frente a la costa</p><p>hace 17 min</p>'
        "<p>Ministra descarta un alza del pan</p></div>"
    )
    assert texts(found) == ["Sismo leve frente a la costa", "Ministra descarta un alza del pan"]


def test_a_short_title_above_the_sentence_of_its_card() -> None:
    card = '<a href="/{0}"><div>{1}</div><div>{2}</div></a>'
    cards = [
        (
            "a",
            "One-year fixes",
            "Rates have slipped since the winter, but two small societies still pay more than the rest of them.",
        ),
        ("b", "What to do when the ferry is late again", "Three calls, and one to skip."),
    ]
    html = "".join(card.format(*one) for one in cards)
    (found,) = related(f'<div data-zone="related"><h3>You might also like</h3>{html}</div>')
    assert texts(found) == [title for _, title, _ in cards]


def test_buttons_beside_headlines_are_none() -> None:
    buttons = "".join(f'<a href="/x">{text}</a>' for text in ("Sök", "Odeslat", "Veja mais", "Letöltés", "Fotostrecke ansehen"))
    (found,) = related(
        f'<div data-zone="related"><h3>Read also</h3><a href="/a">Ferry runs aground on a Tuesday</a>{buttons}</div>'
    )
    assert texts(found) == ["Ferry runs aground on a Tuesday"]


CARDS = ["Ferry runs aground", "Mayor returns the borrowed ladder", "Rain ahead on the coast"]


def cards(button: str, title: str = "<p>{}</p>") -> str:
    own = "".join(
        f'<div class="card"><i>Harbour</i>{title.format(text)}<p>It was no accident, says the pilot of no. {at}.</p>'
        f'<a href="/story/{at}">{button}</a></div>'
        for at, text in enumerate(CARDS)
    )
    return f'<div data-zone="ticker">{own}</div>'


def test_a_button_of_each_card_is_no_headline() -> None:
    (found,) = tickers(cards("Hear it", "<h3>{}</h3>"))
    assert (found.label, texts(found)) == (None, CARDS)
    assert [item.url for item in found.items] == ["/story/0", "/story/1", "/story/2"]


def test_a_button_of_each_card_is_no_headline_where_no_heading_is() -> None:
    (found,) = tickers(cards("Hear it").replace("<p>It was no accident, says the pilot of no.", "<p>No."))
    assert texts(found) == CARDS


def test_a_number_of_comments_is_no_headline() -> None:
    card = """<li><a href="/{0}">Ferry no. {0} runs aground</a> <a href="/{0}#comments">{0}</a>
    <a href="/{0}#respond">No comments</a></li>"""
    (found,) = related(f'<ul data-zone="related">{card.format(4)}{card.format(5)}</ul>')
    assert texts(found) == ["Ferry no. 4 runs aground", "Ferry no. 5 runs aground"]


def test_the_word_that_a_list_is_empty_is_no_headline() -> None:
    assert tickers('<div data-zone="ticker"><h3>Latest</h3><p>No posts</p></div>') == ()


def test_a_card_s_day_in_the_line_of_its_headline_is_its_moment() -> None:
    card = """<div class="tile"><a href="/{0}"><span class="when">{0}. máj 2019</span><strong>Stanica číslo {0} zavretá</strong>
    </a></div>"""
    (found,) = related(f'<div data-zone="related"><h2>Read more</h2>{card.format(1)}{card.format(2)}</div>')
    assert texts(found) == ["Stanica číslo 1 zavretá", "Stanica číslo 2 zavretá"]
    assert [item.times for item in found.items] == [("1. máj 2019",), ("2. máj 2019",)]


def test_a_tab_alone_is_no_list() -> None:
    html = """<div data-zone="ticker"><button>Top</button><button>Latest</button><div><a href="/a">Lost gloves, found by hand</a>
    <a href="/b">Doors that open onto nothing</a></div></div>"""
    assert [(one.label, texts(one)) for one in tickers(html)] == [
        ("Latest", ["Lost gloves, found by hand", "Doors that open onto nothing"])
    ]


@pytest.mark.parametrize(
    ("url", "front"),
    [
        ("https://www.lantern.example/story", "https://lantern.example/"),
        ("https://lantern.example/story", "https://WWW.Lantern.example/index.html"),
        ("http://[::1", "/"),  # no address
        (None, "/"),
    ],
)
def test_the_way_to_the_front_page_is_no_headline(url: str | None, front: str) -> None:
    html = f"""<div data-zone="related"><a href="/ferry-runs-aground">Ferry runs aground again</a> <a href="{front}">Overview</a>
    <a href="/mayor-returns-ladder">Mayor returns the borrowed ladder</a></div>"""
    (found,) = extract_lists(*zoned(html, url), Zone.RELATED)
    assert texts(found) == ["Ferry runs aground again", "Mayor returns the borrowed ladder"]


def test_a_label_and_its_one_headline_in_a_line_without_link() -> None:
    (found,) = extract_lists(
        *dump(("body", "Story."), ("related", "Read also: The pilot speaks at last"), ("body", "More.")), Zone.RELATED
    )
    assert (found.label, texts(found)) == ("Read also", ["The pilot speaks at last"])


@pytest.mark.parametrize(
    ("opening", "text"),
    [
        ('<span class="card-kicker">Clocks</span> ', "Who rings here at night"),
        ('<span class="cat">Quay</span>', "Who rings here at night"),
        ('<span class="cat-title">Quay</span>', "Who rings here at night"),
        ('<span class="kicker">Clocks:</span> ', "Clocks: Who rings here at night"),
        ('<span class="word">Quay:</span> ', "Quay: Who rings here at night"),
        ('<span class="kicker">The quay is under water.</span> ', "The quay is under water. Who rings here at night"),
    ],
)
def test_what_is_called_a_kicker_or_a_section_is_no_part_of_a_headline(opening: str, text: str) -> None:
    items = (f'<li><a href="/{n}">{opening}<span class="t">{title}</span></a></li>' for n, title in enumerate(_TITLES))
    (found,) = related(f'<div data-zone="related"><h3>More on this</h3><ul>{"".join(items)}</ul></div>')
    assert found.items[0].text == text


_TITLES = ("Who rings here at night", "A village stops to listen")


@pytest.mark.parametrize(
    "headline",
    [
        '<h4 class="section-title">Who rings here</h4>',
        '<b class="topic-text">Who rings here at night</b>',
        '<i class="topic-text">All that the quay says</i> <b class="card-title">Who rings here</b>',
        '<h6 class="category">Quay</h6> <h4>Who rings here</h4>',
    ],
)
def test_a_headline_is_no_section_whatever_its_element_is_called(headline: str) -> None:
    items = (f'<li><a href="/{n}">{headline}<p>The bell {n} of the chapel rings, and nobody is there.</p></a></li>' for n in "12")
    (found,) = related(f'<div data-zone="related"><h3>More on this</h3><ul>{"".join(items)}</ul></div>')
    assert found.items[0].text in ("Who rings here", "Who rings here at night")


def test_ways_to_sort_a_thread_are_no_list() -> None:
    assert tickers('<ul data-zone="ticker"><li>Newest</li><li>Oldest</li><li>Best rated</li></ul>') == ()


def test_places_of_the_page_are_no_list_of_headlines() -> None:
    contents = (
        '<li><a href="#quay">Two hats were found on the quay</a></li><li><a href="#wind">The wind asks for a break</a></li>'
    )
    assert tickers(f'<div data-zone="ticker"><h2>Key events</h2><ol>{contents}</ol></div>') == ()


COVERED_CARD = """<div class="card"><a class="cover" href="{0}">{1}</a><div><h3>{2} keeps the ferries in port</h3>
<p>The harbour master expects the storm to last until Sunday evening.</p></div></div>"""


@pytest.mark.parametrize("inside", ["", '<img src="/1.jpg" alt="The harbour">'])
def test_a_link_without_words_is_its_card_s(inside: str) -> None:
    cards = "".join(COVERED_CARD.format(f"/news/{word}-keeps-ferries-in-port", inside, word) for word in ("Wind", "Ice"))
    (found,) = related(f'<section data-zone="related"><h2>More on this</h2>{cards}</section>')
    assert found.label == "More on this"
    assert [(item.text, item.url) for item in found.items] == [
        ("Wind keeps the ferries in port", "/news/Wind-keeps-ferries-in-port"),
        ("Ice keeps the ferries in port", "/news/Ice-keeps-ferries-in-port"),
    ]
    assert {item.summary for item in found.items} == {"The harbour master expects the storm to last until Sunday evening."}


@pytest.mark.parametrize("address", ["https://shop.example/a-b-c-d", "/", "#top"])
def test_a_link_without_words_that_leads_away_is_no_card_s(address: str) -> None:
    cards = "".join(COVERED_CARD.format(address, "", word) for word in ("Wind", "Ice"))
    assert not any(item.url for found in related(f'<section data-zone="related">{cards}</section>') for item in found.items)


def test_a_heading_that_was_taken_for_the_other_list_s_heads_the_list_below_it() -> None:
    head = '<header data-zone="related"><h4>Fine matters</h4></header>'
    (found,) = tickers(f'{head}<div data-zone="ticker"><p><a href="/a">Ferry runs aground on a Tuesday</a></p></div>')
    assert found.label == "Fine matters"


def test_the_link_above_each_title_is_no_headline() -> None:
    cards = "".join(
        f'<div><a href="/s/{i}">{section}</a><h3><a href="/n/{i}">The {i}th ferry runs aground</a></h3></div>'
        for i, section in enumerate(("Harbour", "Skin Care and Beauty", "Diabetes & Endocrinology"))
    )
    (found,) = tickers(f'<section data-zone="ticker"><h2>Trending</h2>{cards}</section>')
    assert texts(found) == [f"The {i}th ferry runs aground" for i in range(3)]


def test_the_words_that_label_a_list_are_no_excerpt() -> None:
    label = "Read more from the people who row the ferries."
    links = '<p><a href="/a">Ferry runs aground on a Tuesday</a></p><p><a href="/b">Mayor returns the borrowed ladder</a></p>'
    (found,) = related(f'<div data-zone="related"><div>{label}</div>{links}</div>')
    assert found.label == label
    assert [item.summary for item in found.items] == [None, None]


@pytest.mark.parametrize("names", ["card post-{}", "post-{} post"])
def test_cards_between_which_a_button_stands_are_one_list(names: str) -> None:
    cards = "".join(
        f'<div class="{names.format(i)}"><div data-zone="related"><p>June {i}, 2025</p>'
        f'<h5><a href="/{i}">The {i}th ferry runs aground</a></h5></div><p data-zone="sharing">Share:</p></div>'
        for i in range(1, 4)
    )
    (found,) = related(f'<h4 data-zone="related">Next post</h4><div>{cards}</div>')
    assert (found.label, texts(found)) == ("Next post", [f"The {i}th ferry runs aground" for i in range(1, 4)])


def test_lists_in_boxes_of_one_name_stay_two() -> None:
    boxes = "".join(
        f'<div class="widget"><p data-zone="other">{label}:</p>'
        f'<p data-zone="ticker"><a href="/{label}">The {label} ferry runs aground</a></p></div>'
        for label in ("First", "Second")
    )
    assert [found.label for found in tickers(boxes)] == ["First", "Second"]


def test_the_bracket_that_opens_a_link_is_no_part_of_its_label() -> None:
    (found,) = related('<p data-zone="related">[ Read also: <a href="/a">Ferry runs aground on a Tuesday</a> ]</p>')
    assert found.label == "Read also"


def test_a_second_title_is_no_part_of_the_headline() -> None:
    card = (
        '<a href="/n{0}"><h3 class="t">Ferry {0} runs aground again</h3><span class="card-subtitle">The pilot is lost</span></a>'
    )
    (found,) = tickers(f'<div data-zone="ticker">{card.format(1)}{card.format(2)}</div>')
    assert texts(found) == ["Ferry 1 runs aground again", "Ferry 2 runs aground again"]


def test_a_second_title_above_the_headline_does_not_stand_for_it() -> None:
    link = '<div><a href="/n{0}"><span class="teaser-subtitle">Harbour {0}</span> Ferry runs aground again</a></div>'
    (found,) = tickers(f'<div data-zone="ticker">{link.format(1)}{link.format(2)}</div>')
    assert texts(found) == ["Ferry runs aground again", "Ferry runs aground again"]


def test_a_headline_of_few_words_is_no_label_of_what_stands_far_below() -> None:
    page = """<div data-zone="related"><h4>On the harbour</h4>
    <article><h6 class="t"><a href="/a-long-way-down">Ferry runs aground on a Tuesday</a></h6><p>4 May 2021</p></article>
    <article><h6 class="t"><a href="/the-old-pier">The old pier</a></h6><p>3 May 2021</p></article></div>
    <p data-zone="author_bio">Mara Quill</p><form data-zone="comment_form">Your name</form>
    <div data-zone="related"><p><a href="/p">Mayor returns the borrowed ladder</a></p>
    <p><a href="/n">Bees move into the clock</a></p></div>
    """
    assert [(found.label, texts(found)) for found in related(page)] == [
        ("On the harbour", ["Ferry runs aground on a Tuesday", "The old pier"]),
        (None, ["Mayor returns the borrowed ladder", "Bees move into the clock"]),
    ]


def test_each_list_of_a_menu_is_one() -> None:
    sections = "".join(f'<li><a href="/{i}">Section {i}</a></li>' for i in range(8))
    lists = """<li data-zone="ticker"><a href="/{0}1">Ferry runs aground again {0}</a>
    <a href="/{0}2">Mayor returns the ladder {0}</a></li>"""
    found = tickers(f'<ul data-zone="navigation">{lists.format("x")}{sections}{lists.format("y")}</ul>')
    assert [[item.url for item in one.items] for one in found] == [["/x1", "/x2"], ["/y1", "/y2"]]


def test_an_arrow_alone_is_no_headline() -> None:
    links = '<a href="/before">←</a> <a href="/before-the-storm">Ferry runs aground on a Tuesday</a>'
    (found,) = related(f'<div data-zone="related">{links}</div>')
    assert texts(found) == ["Ferry runs aground on a Tuesday"]


@pytest.mark.parametrize(
    ("text", "address", "is_headline"),
    [
        ("All harbour videos", "/videos", False),
        ("Alle Hafen-Meldungen »", "https://lantern.example/hafen/", False),
        ("Tous les articles Port", "/port/", False),
        ("All about the harbour", "/all-about-the-harbour", True),
        ("More rain for Tarn", "/news/4051", True),
        ("Mehr Fähren für Leck", None, True),
    ],
)
def test_a_link_to_more_of_the_list_s_own_is_no_headline(text: str, address: str | None, is_headline: bool) -> None:
    link = f'<a href="{address}">{text}</a>' if address else f"<a>{text}</a>"
    headline = '<a href="/ferry-runs-aground-on-tuesday">Ferry runs aground on a Tuesday</a>'
    (found,) = tickers(f'<ul data-zone="ticker"><li>{headline}</li><li>{link}</li></ul>')
    assert (len(found.items) > 1) is is_headline


def test_the_title_of_an_author_is_no_part_of_the_headline() -> None:
    card = """<a href="/n{0}"><h3>Ferry {0} runs aground again</h3>
    <div class="card_author">Mara Quill</div><div class="card_author-title">Pilot</div></a>"""
    (found,) = related(f'<div data-zone="related">{card.format(1)}{card.format(2)}</div>')
    assert texts(found) == ["Ferry 1 runs aground again", "Ferry 2 runs aground again"]


def test_links_to_places_of_the_page_by_its_whole_address_are_no_headlines() -> None:
    link = '<a href="https://lantern.example/news/1#part-{0}">Part {0} of the story of the ladder</a>'
    assert related(f'<p data-zone="related">{link.format(1)} {link.format(2)}</p>') == ()


def test_recent_comments_on_the_article_itself_are_kept() -> None:
    link = '<li>Tam on <a href="https://lantern.example/news/1#comment-{0}">Ferry runs aground on a Tuesday</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{link.format(1)}{link.format(2)}</ul>')
    assert [item.url for item in found.items] == [f"https://lantern.example/news/1#comment-{n}" for n in (1, 2)]


def test_cards_with_buttons_to_share_each_are_one_list() -> None:
    buttons = "".join(f'<li><a href="{{0}}?share={name}">Click to share on {name}</a></li>' for name in "abcdefghi")
    card = f"""<div class="col"><h3><a href="{{0}}">Ferry runs aground on {{1}}</a></h3><p>4 May 2021</p>
    <ul data-zone="sharing">{buttons}</ul></div>"""
    cards = card.format("/monday", "Monday") + card.format("/friday", "Friday")
    (found,) = related(f'<section data-zone="related"><h2>Related articles</h2>{cards}</section>')
    assert (found.label, texts(found)) == ("Related articles", ["Ferry runs aground on Monday", "Ferry runs aground on Friday"])


def test_buttons_that_scroll_a_list_are_no_headlines() -> None:
    buttons = "<div><button>Scroll to the left side</button> <button>Scroll to the right side</button></div>"
    assert tickers(f'<section data-zone="ticker"><h2>Most read</h2>{buttons}</section>') == ()


def test_the_author_of_a_card_is_no_headline() -> None:
    card = '<li><a href="/n{0}">Ferry {0} runs aground again</a><a href="/people/{0}">{1}</a></li>'
    cards = card.format(1, "By Mara Quill") + card.format(2, "Written by Tam Reed-Holt")
    (found,) = related(f'<ul data-zone="related">{cards}</ul>')
    assert texts(found) == ["Ferry 1 runs aground again", "Ferry 2 runs aground again"]


@pytest.mark.parametrize(
    "inside",
    [
        "Harbour <b>Ferry number {0} runs aground</b>",
        "<i>{0}</i> <span>Ferry number {0} runs aground</span>",
        "<span>Ferry number {0} runs aground</span> | <em>more</em>",
        "<span>Ferry number {0} runs aground</span> <em>Nobody is to blame for it, says the pilot</em>",
    ],
)
def test_the_title_of_a_link_tells_its_headline_from_what_stands_beside(inside: str) -> None:
    link = f'<li><a href="/{{0}}" title="Ferry number {{0}} runs aground">{inside}</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{link.format(4)}{link.format(7)}</ul>')
    assert texts(found) == ["Ferry number 4 runs aground", "Ferry number 7 runs aground"]


@pytest.mark.parametrize(
    "inside",
    [
        "<i>In the harbour:</i> <b>Ferry number {0} runs aground</b>",  # leads into the headline
        "In the harbour <b>ferry number {0} runs aground</b>",  # the title is in other words
        "Ferry number {0} runs aground twice <b>again</b>",  # it cuts a line
    ],
)
def test_a_headline_that_the_title_of_its_link_cuts_stays_whole(inside: str) -> None:
    link = f'<li><a href="/{{0}}" title="Ferry number {{0}} runs aground">{inside}</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{link.format(4)}{link.format(7)}</ul>')
    whole = inside.format(4).replace("<i>", "").replace("</i>", "").replace("<b>", "").replace("</b>", "")
    assert found.items[0].text == whole


def test_a_short_title_that_is_a_link_names_its_card_s_button() -> None:
    card = """<div><p>Mara Quill and Tam Reed of the harbour, day {0}</p><h3><a href="/{0}">Day {0}</a></h3>
    <a href="/{0}">Open it</a></div>"""
    (found,) = related(f'<section data-zone="related">{card.format(1)}{card.format(2)}{card.format(3)}</section>')
    assert texts(found) == ["Day 1", "Day 2", "Day 3"]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/topics/harbour" rel="category tag">Harbour</a>',
        '<a href="/topics/life" rel="tag">Life at the old harbour</a>',
        '<a href="/u/3" rel="author">Mara Quill</a>',
        '<a class="author" href="/u/3">Mara del Mar</a>',
        '<a href="/authors/mara-quill">Mara Quill</a>',
        '<a href="/politics/">Politics</a>',
    ],
)
def test_sections_and_people_beside_a_headline_are_none(link: str) -> None:
    html = f'<p><a href="/ferry">Ferry runs aground on a Tuesday</a></p><p>{link}</p>'
    (found,) = related(f'<div data-zone="related">{html}</div>')
    assert [item.url for item in found.items] == ["/ferry"]


def test_a_box_with_nothing_but_somebody_s_page_is_no_list() -> None:
    assert related('<div data-zone="related"><a href="/authors/mara-quill">Mara Quill</a></div>') == ()


def test_a_short_headline_below_a_folder_of_people_is_one() -> None:
    html = '<a href="/people/1">Ferries and tides: an end?</a> <a href="/people/2">Ferry runs aground on a Tuesday</a>'
    (found,) = related(f'<div data-zone="related">{html}</div>')
    assert [item.url for item in found.items] == ["/people/1", "/people/2"]


def test_the_section_above_a_headline_is_no_label() -> None:
    card = """<li><p><a href="/{1}" rel="category tag">{1}</a></p><p><a href="/{0}">Ferry number {0} runs aground</a></p></li>"""
    cards = card.format(1, "News") + card.format(2, "Boats") + card.format(3, "News")
    (found,) = tickers(f'<section data-zone="ticker"><h3>At the quay</h3><ul>{cards}</ul></section>')
    assert (found.label, len(found.items)) == ("At the quay", 3)


def test_links_that_hold_the_first_words_of_their_lines() -> None:
    html = """<p><a href="/1">Ferry</a> runs aground again</p><p><a href="/2">Ladder:</a> the mayor returns it</p>
    <p><a href="/3">Tides</a> "higher than ever"</p>"""
    (found,) = tickers(f'<div data-zone="ticker">{html}</div>')
    assert texts(found) == ["Ferry runs aground again", "Ladder: the mayor returns it", 'Tides "higher than ever"']


def test_the_newest_comments_with_their_writers() -> None:
    html = '<li><a href="/a#c1">Mara</a>: Thank you all, I say</li><li><a href="/a#c2">Tam</a>: It was no accident</li>'
    (found,) = tickers(f'<ul data-zone="ticker">{html}</ul>')
    assert texts(found) == ["Mara: Thank you all, I say", "Tam: It was no accident"]


@pytest.mark.parametrize(
    "rest",
    [
        " 3 April 2019",
        " 3 April 2019 at noon",
        " at noon",
        " (the old one by the quay)",
        " – what the pilot says",
        " 60 € · at the quay",
        " by Mara Quill",
        "<br>at the old quay",
        " <i>what the pilot says</i>",
        " what it says <b>of us</b>",
    ],
)
def test_a_gloss_behind_a_link_is_no_part_of_its_headline(rest: str) -> None:
    html = f'<p><a href="/1">Ferry aground</a>{rest}</p><p><a href="/2">Ladder back</a>{rest}</p>'
    (found,) = tickers(f'<div data-zone="ticker">{html}</div>')
    assert texts(found) == ["Ferry aground", "Ladder back"]


@pytest.mark.parametrize(
    "lines",
    [
        ("<p>Today: {} runs aground again</p>", 2),
        ("<p>{} runs aground again <a href='/9'>Tides are higher than ever</a></p>", 2),
        ("<p>{} runs aground again</p><p><a href='/9'>Tides are higher than ever</a></p>", 1),
    ],
    ids=["words-before-it", "a-link-behind-it", "one-alone"],
)
def test_but_not_where_more_is_in_the_line_or_the_line_is_one_alone(lines: tuple[str, int]) -> None:
    html = "".join(lines[0].format(f"<a href='/{n}'>Ferry {n}</a>") for n in range(1, lines[1] + 1))
    assert not any("aground" in text for found in tickers(f'<div data-zone="ticker">{html}</div>') for text in texts(found))


def test_what_stands_behind_a_whole_headline_is_no_part_of_it() -> None:
    html = '<p><a href="/{0}">Ferry number {0} runs aground</a> and the pilot leaves</p>'
    (found,) = tickers(f'<div data-zone="ticker">{html.format(1)}{html.format(2)}</div>')
    assert texts(found) == ["Ferry number 1 runs aground", "Ferry number 2 runs aground"]


def test_a_bold_section_above_a_headline_in_one_link_is_no_headline() -> None:
    link = '<li><a href="/{0}"><strong>Harbour</strong><span>Ferry number {0} runs aground</span></a></li>'
    bold = '<li><a href="/{0}"><strong>Ferry {0}</strong><span>It was no accident, the pilot says.</span></a></li>'
    (found,) = related(f'<ul data-zone="related">{link.format(1)}{link.format(2)}</ul>')
    assert texts(found) == ["Ferry number 1 runs aground", "Ferry number 2 runs aground"]
    (found,) = related(f'<ul data-zone="related">{bold.format(1)}{bold.format(2)}</ul>')
    assert texts(found) == ["Ferry 1", "Ferry 2"]


def test_cards_with_the_numbers_of_their_articles_as_names_are_one_list() -> None:
    card = """<article class="post-{0} post type-post category-c{0}"><h3>The old ferry {0}</h3><p>Tide</p>
    <a href="/tide-of-day-{0}">Read more</a></article>"""
    cards = card.format(17) + card.format(18) + card.format(19)
    (found,) = related(f'<section data-zone="related"><h2>At the quay</h2>{cards}</section>')
    assert (found.label, len(found.items)) == ("At the quay", 3)


def test_a_way_down_the_page_is_no_headline() -> None:
    html = '<p><a href="/ferry">Ferry runs aground on a Tuesday</a></p><p><a href="#ferry">Jump to details ↓</a></p>'
    (found,) = related(f'<div data-zone="related">{html}</div>')
    assert [item.url for item in found.items] == ["/ferry"]


def test_who_wrote_a_recent_comment_is_no_headline() -> None:
    rows = """<li><a href="https://mara.example" rel="nofollow">Mara Quill</a> on
    <a href="/ferry/#comment-12">Ferry aground</a></li>
    <li><a href="https://tide.example/2019/the-tide-that-came-late">The tide that came late</a> on
    <a href="/bridge/comment-page-1/#comment-11">The bridge is shut</a></li>
    <li>Tam on <a href="/mayor/">The mayor and the ladder</a>
    <a href="/mayor/comment-page-2/#comment-10">It was his own</a></li>"""
    (found,) = tickers(f'<div data-zone="ticker"><h3>Recent comments</h3><ul>{rows}</ul></div>')
    assert texts(found) == ["Ferry aground", "The bridge is shut", "The mayor and the ladder", "It was his own"]


def test_two_comments_in_a_line_are_two_headlines() -> None:
    row = '<li><a href="/ferry/#comment-{0}">Ferry {0} runs aground</a>, <a href="/tug/#comment-{0}">Tug {0} sails again</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{row.format(1)}{row.format(2)}</ul>')
    assert len(found.items) == 4


def test_headlines_of_few_words_are_no_sections_beside_a_link_to_all() -> None:
    card = '<div><h3><a href="/{0}">{0} muffins</a></h3><p><a href="/{0}#comments">4 comments</a></p></div>'
    end = '<div class="all"><a href="/2016/recipes">All recipes shown</a></div>'
    (found,) = tickers(
        f'<div data-zone="ticker"><h2>New recipes</h2>{card.format("Rhubarb")}{card.format("Raspberry")}{end}</div>'
    )
    assert texts(found)[:2] == ["Rhubarb muffins", "Raspberry muffins"]


@pytest.mark.parametrize(
    "button", ["Read", "Read the review", "Zum Produkt", "Načíst starší články", "Loe edasi", "Lasīt vairāk"]
)
def test_more_ways_to_say_more(button: str) -> None:
    rows = '<li><a href="/ferry">Ferry runs aground again</a></li><li><a href="/mayor">Mayor returns the ladder</a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{rows}<li><a href="/the-old-ferry-sails">{button}</a></li></ul>')
    assert texts(found) == ["Ferry runs aground again", "Mayor returns the ladder"]


def test_an_excerpt_alone_is_no_headline() -> None:
    line = "The ferry that ran aground on Tuesday has left the harbour for good, says its pilot."
    assert related(f'<div data-zone="related"><p>{line}</p></div>') == ()
    (found,) = related(f'<div data-zone="related"><h3>Read also</h3><p>{line}</p></div>')
    assert texts(found) == [line]


def test_the_button_of_a_card_heads_no_list() -> None:
    first = """<div><h3><a href="/ferry">Ferry runs aground on a Tuesday</a></h3><p>It was no accident, the pilot says.</p>
    <div class="more"><a href="/ferry">Read more</a></div></div>"""
    rows = "".join(f'<div><h4><a href="/{i}">Tide number {i} came late</a></h4></div>' for i in range(3))
    (found,) = tickers(f'<div data-zone="ticker"><h2>Harbour</h2>{first}{rows}</div>')
    assert (found.label, len(found.items)) == ("Harbour", 4)


def test_a_link_to_all_may_head_a_list() -> None:
    rows = "".join(f'<div><h4><a href="/{i}">Tide number {i} came late</a></h4></div>' for i in range(3))
    (found,) = tickers(f'<div data-zone="ticker"><p><a href="/harbour">More news</a></p>{rows}</div>')
    assert (found.label, len(found.items)) == ("More news", 3)


def test_kickers_before_the_links_of_one_list_are_no_labels() -> None:
    kickers = ("Harbour", "A simple guide", "Weather")
    rows = "".join(f'<li><b>{one}:</b> <a href="/{i}">Tide number {i} came late</a></li>' for i, one in enumerate(kickers))
    (found,) = related(f'<ul data-zone="related">{rows}</ul>')
    assert (found.label, len(found.items)) == (None, 3)


def test_labels_before_the_links_of_one_list_stay() -> None:
    row = '<li>{}: <a href="/{}">Tide number {} came late</a>{}</li>'
    more = ', <a href="/more">The tug that never came back</a>'
    lists = related(
        f'<ul data-zone="related">{row.format("Ships of old", 1, 1, more)}{row.format("Tides of old", 2, 2, more)}</ul>'
    )
    assert [one.label for one in lists] == ["Ships of old", "Tides of old"]
    letters = row.format("Previous message", 1, 1, "") + row.format("Next message", 2, 2, "")
    lists = related(f'<ul data-zone="related">{letters}</ul>')
    assert [one.label for one in lists] == ["Previous message", "Next message"]


def test_words_before_links_that_are_no_list_are_labels() -> None:
    row = '<p>{0} of old: <a href="/{0}">The {0} that never came back</a></p>'
    lists = related(f'<div data-zone="related">{row.format("Ships")}{row.format("Tugs")}</div>')
    assert [one.label for one in lists] == ["Ships of old", "Tugs of old"]


@pytest.mark.parametrize("heading", ["From the harbour", '<a href="/harbour">From the harbour</a>'])
@pytest.mark.parametrize("more", ["More stories", "View all of the harbour", "Archive"])
def test_a_link_to_more_beside_the_heading_is_no_label(heading: str, more: str) -> None:
    (found,) = tickers(f'<aside data-zone="ticker"><h3>{heading}</h3><p><a href="/all">{more}</a></p>{items_of("a")}</aside>')
    assert (found.label, len(found.items)) == ("From the harbour", 3)


@pytest.mark.parametrize(
    ("html", "labels"),
    [
        pytest.param(f'<h3><a href="/sea">Sea</a></h3>{items_of("a")}', ["Sea"], id="a-link"),
        pytest.param(f"<p>Most read</p>{items_of('a')}", ["Most read"], id="a-known-one"),
        pytest.param(f"<h2>Harbour</h2><h3>Sea and wind</h3>{items_of('a')}", ["Sea and wind"], id="the-inner-one-of-two"),
        pytest.param(
            f'{items_of("a")}<h3><a href="/all">More about ferries</a></h3>{items_of("b")}',
            [None, "More about ferries"],
            id="one-that-opens-as-links-to-more-do",
        ),
        pytest.param(f'<h2>Sea</h2><h4><a href="/all">See more articles</a></h4>{LINES}', ["Sea"], id="beside-more-articles"),
        pytest.param(f'{LINES}<p class="box-title">Sea</p>{LINES}', [None, "Sea"], id="named-a-title-among-lines"),
        pytest.param(f'<h4>{LINES}</h4><p class="box-title">Sea</p><h4>{LINES}</h4>', [None, "Sea"], id="above-headings"),
        pytest.param(f'{LINES}<div class="box-title">Sea {LINES}</div>', [None, "Sea"], id="named-a-title-around-its-list"),
        pytest.param(
            f'<h3><a href="/sea">Sea</a></h3><h4><a href="/all">Archive</a></h4>{LINES}', ["Sea"], id="linked-beside-the-archive"
        ),
        pytest.param(
            "<h4>Sea</h4><p>Ferry runs aground on a Tuesday</p><h4>Wind</h4><p>Mayor returns the ladder today</p>",
            ["Sea", "Wind"],
            id="over-headlines-without-links",
        ),
        pytest.param(
            f"<h3>Sea</h3>{items_of('a')}<h3>What they know of the wind that blew on the very first day of May</h3>"
            f"{items_of('b')}<h3>Wind</h3>{items_of('c')}",
            ["Sea", "Wind"],
            id="short-ones-beside-a-long-one-of-their-make",
        ),
        pytest.param(
            '<h4><a href="/sea">Sea</a></h4><h5><a href="#">The first ferry runs aground</a></h5>'
            '<h5><a href="#">The second ferry runs aground</a></h5>',
            ["Sea"],
            id="over-headlines-that-lead-nowhere",
        ),
    ],
)
def test_labels(html: str, labels: list[str | None]) -> None:
    assert [found.label for found in tickers(f'<aside data-zone="ticker">{html}</aside>')] == labels


def test_the_one_short_headline_without_link_among_longer_ones_is_no_label() -> None:
    long = ("How the ferry ran aground on the very first day of May", "The tram comes back to the harbour after nine long years")
    cards = "".join(f"<h3>{title}</h3>" for title in (long[0], "Mayor returns the ladder", long[1]))
    (found,) = related(f'<section data-zone="related">{cards}</section>')
    assert (found.label, len(found.items)) == (None, 3)


def test_a_known_label_of_many_words_that_is_a_link_is_one() -> None:
    items = "".join(f'<article><h5><a href="/{i}">The {i}th ferry runs aground</a></h5></article>' for i in range(3))
    (found,) = related(f'<div data-zone="related"><h4><a href="/new">You may also be interested in</a></h4>{items}</div>')
    assert (found.label, len(found.items)) == ("You may also be interested in", 3)


def test_a_headline_that_goes_on_behind_a_dash_is_whole() -> None:
    opening = '<span class="kicker">The pilot has written three books of the sea</span> <span>– now he fears the water</span>'
    link = f'<li><a href="/a"><h3>{opening}</h3></a></li><li><a href="/b"><h3>Mayor returns the ladder</h3></a></li>'
    (found,) = tickers(f'<ul data-zone="ticker">{link}</ul>')
    assert texts(found)[0] == "The pilot has written three books of the sea – now he fears the water"


def test_a_short_title_is_the_headline_whatever_a_further_link_to_its_article_says() -> None:
    card = """<li><div><a href="/music/d37a0{0}9981"> <h3>Knots {0}</h3> </a><p>Which one do you know, and which not?</p></div>
    <a href="/music/d37a0{0}9981">The full text of Knots {0}</a></li>"""
    (found,) = tickers(f'<ul data-zone="ticker">{card.format(1)}{card.format(2)}</ul>')
    assert texts(found) == ["Knots 1", "Knots 2"]


def test_the_credit_of_a_picture_is_no_headline() -> None:
    card = """<article><a href="/{0}"><img alt=""><div class="credit">Ada Moss / The Harbour Post via Lantern Pictures</div></a>
    <h3><a href="/{0}">Ferry number {0} runs aground</a></h3></article>"""
    (found,) = related(f'<div data-zone="related"><h2>Related</h2>{card.format(1)}{card.format(2)}</div>')
    assert [(item.text, item.summary) for item in found.items] == [(f"Ferry number {i} runs aground", None) for i in (1, 2)]


def test_a_heading_over_each_card_is_no_label_though_two_links_lead_to_its_article() -> None:
    card = """<article><h5>{1}</h5><h4 class="c-title"><a href="/{0}">Ferry number {0} runs aground</a></h4>
    <p>It was no accident, says pilot {0}.</p><p><a href="/{0}">Ferry number {0} runs aground</a></p></article>"""
    cards = "".join(card.format(i, section) for i, section in enumerate(("News", "Sea", "News", "Sea")))
    (found,) = related(f'<section data-zone="related"><h2>Related articles</h2>{cards}</section>')
    assert (found.label, len(found.items)) == ("Related articles", 4)


def test_the_kicker_in_an_element_that_holds_the_headline_is_no_label() -> None:
    card = """<div class="card"><b><a href="/s">Sea</a></b><div class="card-headline">{1}
    <h2><a href="/{0}">Ferry {0} runs aground again</a></h2></div></div>"""
    cards = card.format(1, "") + card.format(2, "<i>The column</i>") + card.format(3, "")
    (found,) = tickers(f'<section data-zone="ticker"><h2>More from the harbour</h2>{cards}</section>')
    assert (found.label, len(found.items)) == ("More from the harbour", 3)


def test_a_link_without_words_that_is_labelled_with_its_card_s_title() -> None:
    card = """<li class="{0}"><a href="/ferry-{0}-runs-aground" aria-label="Ferry {0} runs aground"></a>
    <h3><b>{1}</b> Ferry {0} runs aground</h3></li>"""
    lists = related(f'<ul data-zone="related">{card.format("one", "Previous post")}{card.format("two", "Next post")}</ul>')
    assert [item.url for found in lists for item in found.items] == ["/ferry-one-runs-aground", "/ferry-two-runs-aground"]


def test_a_link_without_words_is_its_card_s_title_though_sections_are_links() -> None:
    card = """<article><h2>Ferry {0} runs aground</h2><p><span>In <a href="/news">News</a>, <a href="/sea">Sea</a> -
    <span>0{0} Feb 2025, 19:0{0}</span></span></p>
    <a class="stretched-link" href="/2025/ferry-{0}-runs-aground/9521{0}" aria-label="Ferry {0} runs aground"></a></article>"""
    cards = "".join(map(card.format, (1, 2, 3)))
    short = card.format(4).replace("Ferry 4 runs aground", "Aground at last")
    (found,) = tickers(f'<aside data-zone="ticker"><h3>Popular</h3>{cards}{short}{card.format(5)}{card.format(6)}</aside>')
    assert texts(found) == ["Aground at last" if i == 4 else f"Ferry {i} runs aground" for i in range(1, 7)]
    assert [item.url for item in found.items] == [f"/2025/ferry-{i}-runs-aground/9521{i}" for i in range(1, 7)]
    assert [item.times[0] for item in found.items] == [f"- 0{i} Feb 2025, 19:0{i}" for i in range(1, 7)]


def test_a_button_without_words_that_is_labelled_is_no_headline() -> None:
    button = '<div><span>Get it now for free</span><a href="/try" aria-label="Get it now for free"></a></div>'
    (found,) = related(f'<div data-zone="related"><a href="/a">Ferry runs aground again</a>{button}</div>')
    assert texts(found) == ["Ferry runs aground again"]


def test_a_link_to_more_that_ends_a_list_heads_nothing_below() -> None:
    items = '<li><a href="/{0}1">Ferry runs aground on a Tuesday</a></li><li><a href="/{0}2">Mayor returns the ladder</a></li>'
    first, second = tickers(
        f'<ul data-zone="ticker">{items.format("a")}<li><a href="/all">More stories</a></li>{items.format("b")}</ul>'
    )
    assert [(found.label, len(found.items)) for found in (first, second)] == [(None, 2), (None, 2)]


def test_short_headlines_without_links_among_longer_ones_are_no_labels() -> None:
    titles = (
        "How the ferry ran aground on the very first day of May",
        "What to know before you board",
        "Mayor returns the ladder",
        "The tram comes back to the harbour after nine long years",
    )
    cards = "".join(f'<div class="card"><img alt=""><h3>{title}</h3></div>' for title in titles)
    (found,) = related(f'<section data-zone="related">{cards}</section>')
    assert (found.label, texts(found)) == (None, list(titles))


def test_a_known_label_among_headlines_without_links_is_one() -> None:
    cards = "".join(
        f"<h5>{title}</h5>" for title in ("Most read", "How the ferry ran aground on the very first day of May", "Rain ahead")
    )
    (found,) = tickers(f'<section data-zone="ticker">{cards}</section>')
    assert (found.label, len(found.items)) == ("Most read", 2)


def test_cards_whose_only_link_leads_to_who_wrote_have_their_headlines() -> None:
    card = """<div class="card"><h3>Ferry {0} runs aground</h3><p>It was no accident, says pilot {0}.</p>
    <p>by <a class="author" href="/people/ada-moss">Ada Moss</a></p><p>Updated 1{0} May 2024</p></div>"""
    (found,) = related(f'<div data-zone="related"><h2>Related articles</h2>{"".join(map(card.format, (1, 2, 3)))}</div>')
    assert [(item.text, item.times[0], item.summary) for item in found.items] == [
        (f"Ferry {i} runs aground", f"Updated 1{i} May 2024", f"It was no accident, says pilot {i}.") for i in (1, 2, 3)
    ]


@pytest.mark.parametrize("opening", ["Read", "Read more about", "Weiterlesen:"])
def test_a_link_that_repeats_the_title_of_its_card_behind_a_word_says_the_title(opening: str) -> None:
    card = """<article><a href="/{0}"><span>{1} Ferry {0} runs aground</span></a>
    <div class="title">Ferry {0} runs aground</div></article>"""
    cards = "".join(card.format(i, opening) for i in (1, 2, 3))
    (found,) = related(f'<div data-zone="related"><h2>Related</h2>{cards}</div>')
    assert [(item.text, item.url) for item in found.items] == [(f"Ferry {i} runs aground", f"/{i}") for i in (1, 2, 3)]
