"""Threads that are lines of text: where one comment ends, who wrote it, and when."""

from __future__ import annotations

import pytest

from scraper.extractors.comments.extract import extract_comments
from tests.extractors.zoned import zoned

VOICES = [
    ("Mara Quill", "3 April 2019, 10:15", "It was late, and nobody knew why it had to be so."),
    ("Ada", "3 April 2019, 11:20", "The crew was kind to all of us, and the soup was hot."),
    ("Bo Lund", "4 April 2019, 09:05", "I have seen it from the pier with my children."),
]
SHAPES = {
    "a bold name and a moment before the text": "<b>{name}</b> ({moment}): {text}<br>",
    "a name, a moment and a text in a line each": "<b>{name}</b><br>{moment}<br>{text}<br><br>",
    "nothing in bold": "{name}<br>{moment}<br>{text}<br><br>",
    "the name and the moment below the text": "{text}<br><i>{name}, {moment}</i><br><br>",
    "a bar between name and moment": "{name} | {moment}<br>{text}<br><hr>",
    "numbers and dashes in one line": "1. {name} — {moment} — {text}<br>",
    "paragraphs": "<p>{name}, {moment}: {text}</p>",
}
NAMED = {
    "bold names before the text": "<b>{name}:</b> {text}<br>",
    "bold names above the text": "<p><strong>{name}</strong></p><p>{text}</p>",
    "items": "<li><b>{name}</b> {text}</li>",
}


def thread(shape: str, heading: str = "<h3>Comments</h3>") -> str:
    comments = (shape.format(name=name, moment=moment, text=text) for name, moment, text in VOICES)
    return f'<div data-zone="comments">{heading}<div>{"".join(comments)}</div></div>'


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_lines_with_moments(shape: str) -> None:
    found = extract_comments(*zoned(thread(shape)))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text) for name, _, text in VOICES]
    assert all(moment in one.times for one, (_, moment, _) in zip(found.items, VOICES, strict=True))


@pytest.mark.parametrize("shape", NAMED.values(), ids=NAMED)
def test_bold_names_tell_comments_below_a_heading_that_says_so(shape: str) -> None:
    found = extract_comments(*zoned(thread(shape)))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text) for name, _, text in VOICES]
    assert extract_comments(*zoned(thread(shape, heading="<h3>Prices</h3>"))) is None


def test_a_count_above_the_lines_is_no_comment() -> None:
    found = extract_comments(*zoned(thread(SHAPES["paragraphs"], heading="<p>Letters (3)</p>")))
    assert found is not None
    assert len(found.items) == len(VOICES)
    assert "Letters (3)" in found.count


def test_dates_that_a_reader_writes_begin_no_comment() -> None:
    text = "<p><b>Ada</b>, 3 April 2019</p><p>On 1 May 2018 it rained.</p><p>And on 2 May 2018, of all days, it snowed.</p>"
    found = extract_comments(*zoned(f'<div data-zone="comments">{text}</div>'))
    assert found is not None
    assert [one.author for one in found.items] == ["Ada"]


SOLE = {
    "a heading that no list knows": "<h3>This entry has found one comment</h3><p>{name}</p><p>{moment}</p><p>{text}</p>",
    "a dialogue of the page": "<p>Delete comment</p><p>A deleted comment is gone.</p><p>{name} {moment}</p><p>{text}</p>",
    "a word for saying between name and moment": "<h3>Maoni 1</h3><p><b>{name}</b> anasema: <i>{moment}</i></p><p>{text}</p>",
    "a question to the readers": "<h3>Comments</h3><p>{name}</p><p>{moment}</p><p>{text}</p><p>Helpful? Yes 37 / No 0</p>",
    "signs among the buttons": "<h3>Comments</h3><p>{name}</p><p>{moment}</p><p>{text}</p><p>Reply 👍 12 👎 0</p>",
}


@pytest.mark.parametrize("shape", SOLE.values(), ids=SOLE)
def test_a_comment_alone_in_its_thread(shape: str) -> None:
    name, moment, text = VOICES[0]
    page = shape.format(name=name, moment=moment, text=text)
    found = extract_comments(*zoned(f'<div data-zone="comments">{page}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text)]


@pytest.mark.parametrize("moment", ["3小時前", "2 個月前", "१ घण्टा अगाडि", "2 ชั่วโมงที่แล้ว", "Há 2 horas"])
def test_how_long_ago_a_comment_was_written(moment: str) -> None:
    page = f"<h3>Comments</h3><p>Mara Q. F.</p><p>{moment}</p><p>It was late, and nobody knew why.</p>"
    found = extract_comments(*zoned(f'<div data-zone="comments">{page}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [("Mara Q. F.", "It was late, and nobody knew why.")]


def test_a_short_sentence_of_a_script_without_blanks_is_no_name() -> None:
    voices = [("皖南小雨 安徽", "三点半，我在那个教室里。"), ("拆表狂人 广东", "想寄一盒老发条给他。")]
    page = "".join(f"<p>{name}</p><p>{text}</p><p>2小时前 ∙ 回复 ∙ 41</p>" for name, text in voices)
    found = extract_comments(*zoned(f'<div data-zone="comments"><h3>评论（20）</h3>{page}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == voices


def test_a_board_that_parts_name_and_text_by_a_colon() -> None:
    push = (
        '<div class="push"><span class="hl push-tag">推 </span><span class="f3 hl push-userid">{name}</span>'
        '<span class="f3 push-content">: {text}</span><span class="push-ipdatetime"> {moment}</span></div>'
    )
    voices = [("loafcat", "天花板有事", "03/04 22:31"), ("miso84", "蓋子不要鎖死", "03/04 22:40")]
    page = "".join(push.format(name=name, text=text, moment=moment) for name, text, moment in voices)
    found = extract_comments(*zoned(f'<div data-zone="comments">{page}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [voice[:2] for voice in voices]


def test_a_place_behind_a_name_and_a_title_above_it() -> None:
    row = '<table><tr><td>{n}.</td><td><a href="#">{title}</a><div>{name} (08.03.17)</div><div>{text}</div></td></tr></table>'
    voices = [("גמלאי של העיר , נהריה", "סוף סוף", "גשר עקום."), ("אמא כועסת , השכונה המזרחית", "והכסף יש?", "בושה גדולה.")]
    page = "".join(row.format(n=n, name=name, title=title, text=text) for n, (name, title, text) in enumerate(voices, 1))
    found = extract_comments(*zoned(f'<div data-zone="comments"><h3>תגובות (2)</h3>{page}</div>'))
    assert found is not None
    assert [one.author for one in found.items] == [name for name, _, _ in voices]


def test_two_names_before_a_colon_where_the_script_has_one_case() -> None:
    row = "<td><b>{name}:</b> <font>سوريا 18/06/2009 - 09:40</font><br>{text}</td>"
    names = ["أبو عمر", "سائق سابق"]
    page = "".join(f"<tr>{row.format(name=name, text='السائق معه حق والراكب معه حق.')}</tr>" for name in names)
    found = extract_comments(*zoned(f'<div data-zone="comments"><h3>تعليقات القراء</h3><table>{page}</table></div>'))
    assert found is not None
    assert [one.author for one in found.items] == names


def test_a_plugin_whose_moments_close_the_comments_behind_buttons() -> None:
    row = (
        '<div class="q1"><a>{name}</a> · <span>Works at the Harbour Office of Overmere</span><div class="q2">{text}</div>'
        '<div class="q3"><a>Curtir</a> · <a>Responder</a> · 48 · <abbr>18 de agosto de 2016 10:31</abbr></div></div>'
    )
    page = "".join(row.format(name=name, text=text) for name, _, text in VOICES)
    found = extract_comments(*zoned(f'<div data-zone="comments">{page}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text) for name, _, text in VOICES]


def test_days_of_this_year() -> None:
    row = (
        '<div class="c"><div class="m"><a href="#">{name}</a> <a href="#">{day}</a></div><div><p>{text}</p></div>'
        "<div><a>Like (24)</a><a>Reply</a></div></div>"
    )
    page = "".join(
        row.format(name=name, day=day, text=text) for (name, _, text), day in zip(VOICES, ("Jun 9", "Jun 10"), strict=False)
    )
    found = extract_comments(*zoned(f'<div data-zone="comments"><h4>Discussion about this post</h4>{page}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [(name, text) for name, _, text in VOICES[:2]]
    assert "Jun 9" in found.items[0].times


@pytest.mark.parametrize(
    ("buttons", "times", "likes"),
    [("<span>Reply</span>", (), None), ("<span>Like · Reply · 14 · 2y</span>", ("2y",), "14"), ("14 ▲ · ▼ Reply", (), "14")],
)
def test_lines_of_buttons_end_comments_without_a_moment(buttons: str, times: tuple[str, ...], likes: str | None) -> None:
    item = '<div class="p-4"><p class="b">{}</p><p>{}</p><div>' + buttons + "</div></div>"
    thread = "".join(item.format(*two) for two in (("Tam", "It was hers."), ("Nell Moss", "It was sold."), ("Tam", "To whom?")))
    html = f'<div data-zone="comments"><p>3 comments</p><p>Newest</p>{thread}<p>Load more comments</p></div>'
    found = extract_comments(*zoned(html))
    assert found is not None
    assert [(one.author, one.text, one.times, one.likes) for one in found.items] == [
        ("Tam", "It was hers.", times, likes),
        ("Nell Moss", "It was sold.", times, likes),
        ("Tam", "To whom?", times, likes),
    ]


def test_lines_of_buttons_alone_make_no_comments() -> None:
    html = """<div data-zone="comments"><p>Reply</p><p>Share</p><p>Reply</p><p>We like a good story here.</p><p>Tell yours.</p>
    <p>Reply</p></div>"""
    found = extract_comments(*zoned(html))
    assert found is not None
    assert found.items == ()


TALK = [("Mara Quill", "It was late."), ("bo_lund", "I have seen it: twice."), ("Ada (Leck)", "So it goes.")]


def talk(shape: str, heading: str, count: int = len(TALK)) -> list[tuple[str | None, str | None]]:
    comments = "".join(shape.format(name=name, text=text) for name, text in TALK[:count])
    found = extract_comments(*zoned(f'<div data-zone="comments"><p>{heading}</p>{comments}</div>'))
    if found is None:
        return []
    return [(one.author, one.text) for one in found.items]


@pytest.mark.parametrize("shape", ["<p>{name}: {text}</p>", "<p>1. {name}：{text}</p>", "{name}: {text}<br>"])
@pytest.mark.parametrize("heading", ["Comments", "Readers say (3)", "3 voices"])
def test_names_before_a_colon_below_a_label_or_as_many_as_it_counts(shape: str, heading: str) -> None:
    assert talk(shape, heading) == TALK
    assert talk(shape, "Prices") == []
    assert talk(shape, "Prices (4)") == []


def test_one_name_before_a_colon_is_a_comment_where_the_thread_counts_one() -> None:
    assert talk("<p>{name}: {text}</p>", "Comments (1)", 1) == TALK[:1]
    assert talk("<p>{name}: {text}</p>", "Comments", 1) == []


@pytest.mark.parametrize("shape", ["<p>{name}</p><p>{text}</p>", "<div>{name}<p>{text}</p>Like 4 · Reply</div>"])
def test_names_and_texts_in_turn_as_many_as_are_counted(shape: str) -> None:
    said = [("Mara", "It was late, and nobody knew why."), ("Bo Lund", "I have seen it from the pier.")]
    comments = "".join(shape.format(name=name, text=text) for name, text in said)
    for heading, expected in (("Readers (2)", said), ("Readers (7)", [])):
        found = extract_comments(*zoned(f'<div data-zone="comments"><h3>{heading}</h3>{comments}</div>'))
        assert found is not None
        if "Reply" not in shape or expected:
            assert [(one.author, one.text) for one in found.items] == expected


def test_a_day_without_a_year_stands_between_the_name_and_the_colon() -> None:
    lines = "<p>Mara Quill, 18 Feb: It was late.</p><p>Bo, 19 Feb: It was.</p>"
    found = extract_comments(*zoned(f'<div data-zone="comments"><p>Comments</p>{lines}</div>'))
    assert found is not None
    assert [(one.author, one.times, one.text) for one in found.items] == [
        ("Mara Quill", ("18 Feb",), "It was late."),
        ("Bo", ("19 Feb",), "It was."),
    ]
