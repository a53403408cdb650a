"""Furniture as the record holds it: dates, counts and addresses are values; what could not be read leaves a warning."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.assembly.furniture import Furniture, assemble_furniture
from scraper.normalizers.dates.normalize import DateContext
from scraper.record import Comment, CommentForm, Comments, FormField, LinkItem, LinkList, LiveUpdate
from tests.extractors.zoned import dump, zoned


def furniture(html: str, context: DateContext | None = None) -> Furniture:
    return assemble_furniture(*zoned(html), context or DateContext())


COMMENT = """<li class="comment" id="comment-{0}"><b class="fn">Orla\u00a0Finch</b> <span class="date">{1}</span>
<div class="comment-text"><p>Mine leaks.</p></div><span class="likes">{2}</span></li>"""


def test_a_thread_of_the_record() -> None:
    html = f"""<div data-zone="comments"><h3>1,977 comments</h3><ol>{COMMENT.format(1, "3 May 2021, 09:15", "1.2K")}</ol></div>
    <div data-zone="comment_form"><h4>Your comment</h4><form>
    <p><label for="n">Name *</label><input id="n" name="who"></p></form></div>"""
    assert furniture(html).comments == Comments(
        count=1977,
        items=(Comment(id="comment-1", author="Orla Finch", published_at="2021-05-03T09:15", text="Mine leaks.", likes=1200),),
        form=CommentForm(heading="Your comment", fields=(FormField(label="Name", name="who", type="text", required=True),)),
    )


@pytest.mark.parametrize(
    ("name", "field"), [("ada moss", "related"), ("Ada", "tickers"), ("Tom Fox", "tickers"), ("Ada Mos", "tickers")]
)
def test_what_else_an_author_wrote_is_related(name: str, field: str) -> None:
    html = """<div data-zone="ticker"><h3>Más de Ada Moss</h3><ul><li><a href="/1">The old weir</a></li>
    <li><a href="/2">The new weir</a></li></ul></div>"""
    made = assemble_furniture(*zoned(html), authors=[name])
    lists = {"tickers": made.tickers, "related": made.related}
    assert [(one.label, len(one.items)) for one in lists.pop(field)] == [("Más de Ada Moss", 2)]
    assert list(lists.values()) == [()]


def test_no_facility_no_comments() -> None:
    assert furniture('<p data-zone="body">Story.</p>').comments is None


def test_a_counter_alone_is_a_facility() -> None:
    assert furniture('<p data-zone="byline">By Ada Moss · 0 comments</p>').comments == Comments(count=0)


def test_closed_is_said() -> None:
    comments = furniture('<p data-zone="comments">Comments are closed.</p>').comments
    assert comments is not None
    assert comments.closed


def test_comments_that_json_ld_states() -> None:
    html = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry", "commentCount": 2, "comment": [
    {"@type": "Comment", "text": "First!", "author": {"@type": "Person", "name": "Tam"}, "dateCreated": "2021-05-03T09:15:00Z",
     "upvoteCount": 3,
     "comment": {"@type": "Comment", "text": "Second.", "author": {"name": "Nell"}}}]}</script><p data-zone="body">Story.</p>"""
    assert furniture(html).comments == Comments(
        count=2,
        items=(
            Comment(author="Tam", text="First!", published_at="2021-05-03T09:15:00+00:00", likes=3),
            Comment(author="Nell", text="Second."),
        ),
    )


def test_relative_times_count_from_the_fetch() -> None:
    context = DateContext(fetched_at=datetime(2021, 5, 3, 12, 0, tzinfo=UTC))
    comments = furniture(f'<ol data-zone="comments">{COMMENT.format(1, "3 days ago", "")}</ol>', context).comments
    assert comments is not None
    assert (comments.items[0].published_at or "").startswith("2021-04-30")


def test_the_article_s_day_tells_which_number_of_a_comment_s_is_the_month() -> None:
    made = assemble_furniture(
        *zoned(f'<ol data-zone="comments">{COMMENT.format(1, "06/11/2013, 09:15", "")}</ol>'), published="2013-06-11T08:10"
    )
    assert made.comments is not None
    assert made.comments.items[0].published_at == "2013-06-11T09:15"


def test_a_comment_s_day_without_a_year_is_told_by_the_article_s() -> None:
    made = assemble_furniture(
        *zoned(f'<ol data-zone="comments">{COMMENT.format(1, "2 January, 09:15", "")}</ol>'), published="2021-12-30T08:00"
    )
    assert made.comments is not None
    assert made.comments.items[0].published_at == "2022-01-02T09:15"


def test_an_unreadable_date_is_null_and_leaves_a_warning() -> None:
    made = furniture(f'<ol data-zone="comments">{COMMENT.format(1, "31 Frimaire 229", "")}</ol>')
    assert made.comments is not None
    assert made.comments.items[0].published_at is None
    assert [(warning.code, warning.raw) for warning in made.warnings] == [("date_unreadable", "31 Frimaire 229")]


@pytest.mark.parametrize(("age", "expected"), [("2mo", "2021-03"), ("5 d", "2021-04-28"), ("1 Monat her", "2021-04")])
def test_an_age_alone_counts_from_the_fetch(age: str, expected: str) -> None:
    context = DateContext(fetched_at=datetime(2021, 5, 3, 12, 0, tzinfo=UTC))
    comments = furniture(f'<ol data-zone="comments">{COMMENT.format(1, age, "")}</ol>', context).comments
    assert comments is not None
    assert comments.items[0].published_at == expected


def test_a_name_has_no_tags_of_a_template_that_escaped_them_twice() -> None:
    item = COMMENT.format(1, "3 May 2021", "").replace("Orla\u00a0Finch", "&lt;span&gt;Orla &lt;3 Finch&lt;/span&gt;")
    comments = furniture(f'<ol data-zone="comments">{item}</ol>').comments
    assert comments is not None
    assert comments.items[0].author == "Orla <3 Finch"


def test_lists_have_absolute_addresses() -> None:
    html = """<ul data-zone="ticker"><li><a href="/a?x=1">Ferry runs aground again</a></li>
    <li><a href="javascript:void(0)">Mayor returns the ladder</a></li></ul>"""
    assert furniture(html).tickers == (
        LinkList(
            items=(
                LinkItem(text="Ferry runs aground again", url="https://lantern.example/a?x=1"),
                LinkItem(text="Mayor returns the ladder"),
            )
        ),
    )


def test_a_list_printed_twice_is_kept_once_with_a_warning() -> None:
    box = '<div data-zone="ticker"><h3>Most read</h3><ul><li><a href="/a">Ferry runs aground again</a></li></ul></div>'
    made = furniture(box + '<p data-zone="body">Story.</p>' + box)
    assert len(made.tickers) == 1
    assert [warning.code for warning in made.warnings] == ["list_repeated"]


def test_of_two_copies_of_a_list_the_fuller_one_is_kept() -> None:
    box = """<div data-zone="ticker"><h3>Most read</h3><ul><li><a href="/{0}">Ferry runs aground again</a>{1}</li>
    <li><a href="/b">Mayor returns the ladder</a></li></ul></div><p data-zone="body">Story.</p>"""
    (kept,) = furniture(box.format("a", "") + box.format("a", " <time>2021-05-03</time><p>It was no accident.</p>")).tickers
    assert [(item.published_at, item.summary) for item in kept.items] == [("2021-05-03", None), (None, None)]


BOX = '<div data-zone="ticker">{}<ul>{}</ul></div><p data-zone="body">Story.</p>'
ROWS = ["Ferry runs aground again", "Mayor returns the ladder", "Swan refuses a ticket"]


def rows(count: int, query: str = "") -> str:
    return "".join(f'<li><a href="/n{at}{query}">{text}</a></li>' for at, text in enumerate(ROWS[:count]))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (BOX.format("<h3>Most read</h3>", rows(2)), BOX.format("<h3>Most read</h3>", rows(2, "?from=phone"))),
        (BOX.format("<h3>Most read</h3>", rows(2)), BOX.format("<h3>Most read</h3>", rows(3))),
        (BOX.format("<h3>Most read</h3>", rows(3)), BOX.format("<h3>Most read</h3>", rows(2))),
        (BOX.format("", rows(2)), BOX.format("<h3>Most read</h3>", rows(2))),
        (BOX.format("<h3>Most read</h3>", rows(2)), BOX.format("", rows(2))),
    ],
    ids=["another query", "more", "fewer", "label behind", "no label behind"],
)
def test_one_list_for_narrow_and_for_wide_screens(first: str, second: str) -> None:
    made = furniture(first + second)
    assert [found.label for found in made.tickers] == ["Most read"]
    assert len(made.tickers[0].items) == max(first.count("<li>"), second.count("<li>"))
    assert [warning.code for warning in made.warnings] == ["list_repeated"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (BOX.format("<h3>Most read</h3>", rows(2)), BOX.format("<h3>Latest news</h3>", rows(2))),
        (BOX.format("<h3>Most read</h3>", rows(3)), BOX.format("", rows(2))),
        (BOX.format("<h3>Most read</h3>", rows(1)), BOX.format("", rows(1))),
        (BOX.format("<h3>Most read</h3>", rows(1)), BOX.format("<h3>Most read</h3>", rows(2))),
        (BOX.format("<h3>Most read</h3>", rows(2, "#a")), BOX.format("<h3>Most read</h3>", rows(2, "#b"))),
    ],
    ids=["two labels", "a part without label", "one headline without label", "one of several", "two places of a page"],
)
def test_two_lists_that_share_headlines(first: str, second: str) -> None:
    assert len(furniture(first + second).tickers) == 2


def test_the_first_of_two_labels_for_a_list_printed_without_one() -> None:
    made = furniture("".join(BOX.format(label, rows(2)) for label in ("<h3>Most read</h3>", "<h3>Latest news</h3>", "")))
    assert [found.label for found in made.tickers] == ["Most read", "Latest news"]


def test_a_list_cloned_for_scrolling_leaves_a_warning() -> None:
    items = '<li><a href="/a">Ferry runs aground again</a></li><li><a href="/b">Mayor returns the ladder</a></li>'
    made = furniture(f'<ul data-zone="ticker">{items * 2}</ul>')
    assert [len(made.tickers[0].items), *(warning.code for warning in made.warnings)] == [2, "items_repeated"]


def test_live_updates_are_values() -> None:
    entry = """<article class="live-post" data-zone="body"><time datetime="2024-05-01T1{0}:00+02:00">1{0}:00</time>
    <h3>Update {0}</h3><p>Ash over {0}.</p></article>"""
    made = furniture("".join(entry.format(i) for i in (3, 2, 1)))
    assert made.live_updates[0] == LiveUpdate(title="Update 3", published_at="2024-05-01T13:00+02:00", text="Ash over 3.")


def test_the_dump_this_project_began_with() -> None:
    """The same furniture as the seed page: a count of none, a form with two instructions, a strip of headlines."""
    document, parts = dump(
        ("body", "The ledgers were kept in two hands."),
        ("comments", "Comments (0)"),
        ("comment_form", "Post Your Comments"),
        ("comment_form", "fill all fields below"),
        ("comment_form", "*This confirmation code will prevent auto submit"),
        ("ticker", "X :Latest News"),
        ("ticker", "Ferry runs aground off the cape      Mayor's ladder returned at last      Growers expect a late harvest"),
    )
    made = assemble_furniture(document, parts)
    assert made.comments == Comments(
        count=0,
        form=CommentForm(
            heading="Post Your Comments", text=("fill all fields below", "*This confirmation code will prevent auto submit")
        ),
    )
    assert [(one.label, len(one.items)) for one in made.tickers] == [("Latest News", 3)]


@pytest.mark.parametrize(
    "stated",
    ['data-utime="1620026100"', 'data-timestamp="1620026100000"', 'data-time="2021-05-03T07:15:00Z"', "datetime='1620026100'"],
)
def test_a_comment_s_moment_may_stand_in_an_attribute_for_scripts(stated: str) -> None:
    html = f"""<div data-zone="comments"><div class="comment" id="c1"><b class="author">Orla</b>
    <span class="date" {stated}>ages ago</span><p class="text">Mine leaks.</p></div></div>"""
    comments = furniture(html).comments
    assert comments is not None
    assert [item.published_at for item in comments.items] == ["2021-05-03T07:15:00+00:00"]


def test_a_time_of_day_beside_a_headline_leaves_no_warning_and_a_date_that_is_none_does() -> None:
    html = '<ul data-zone="ticker"><li><a href="/1">Ferry runs aground again</a> <span class="date">{}</span></li></ul>'
    assert furniture(html.format("18:44")).warnings == ()
    assert [warning.raw for warning in furniture(html.format("45/45/2024")).warnings] == ["45/45/2024"]
