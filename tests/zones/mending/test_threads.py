"""Threads by their shape alone, and what looks like one and is none."""

from __future__ import annotations

import pytest

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones.mending.threads import find_entries_of_story, find_threads, find_whole_comments
from scraper.zones.vocabulary import Zone

STORY = "The kettle on the quay has leaked since the spring, and the harbour office says that a new one costs too much. "
SAID = (
    "Mine leaks as well, and nobody came.",
    "A cork does it.",
    "Then buy a new one, they are cheap now, and think of the sea.",
)
WHO = ("Orla Finn", "boatman7", "Ümit")


def found(html: str, body: int = 1, before: int = 0) -> list[str]:
    """The texts in threads of a page: `body` blocks, with `before` others above, are the article's, the last is a form."""
    document = read_document(Page(body=f"<html><meta charset=utf-8><body>{html}</body></html>".encode()))
    texts = document.blocks.text
    zones = [*[Zone.OTHER] * before, *[Zone.BODY] * body, *[Zone.OTHER] * (len(texts) - before - body - 1), Zone.COMMENT_FORM]
    return [text for first, end in find_threads(document, zones) for text in texts[first:end]]


def page(item: str, head: str = "", foot: str = "", whens: tuple[str, ...] = ("10:15", "11:20", "18:05")) -> str:
    """An article with a row of items below it; an item is told who, when and what."""
    row = "".join(item.format(who=who, when=when, said=said) for who, when, said in zip(WHO, whens, SAID, strict=True))
    return f"<p>{STORY * 4}</p>{head}<div>{row}</div>{foot}"


NAMED = '<div class="comment-item"><b>{who}</b><i>3. 4. 2019, {when}</i><p>{said}</p></div>'
ANSWERED = '<section><h4>{who}</h4><div class="k">3. 4. 2019, {when}</div><p>{said}</p><div>Antworten</div></section>'
BARE = '<section><h4>{who}</h4><div class="k">3. 4. 2019, {when}</div><p>{said}</p></section>'
FLAT = '<div class="k">{who} / 3. 4. 2019, {when}</div><p>{said}</p>'

COMMENTS = "<h3>Comments</h3>"
SAILINGS = '<p><a href="/x">Boats to the kettle</a></p><p>From pier one</p><p>From pier two</p><p>Back at dusk</p>'


def with_heading(heading: str) -> str:
    """An item that opens with a heading."""
    return ANSWERED.replace("<p>", f"<h3>{heading}</h3><p>")


THREADS = [
    ("items named as comments", page(NAMED, foot="<p>Post a comment</p>"), 1),
    ("a button to answer in each item", page(ANSWERED, "<h3>Leserbriefe (3)</h3><h3>3 Kommentare</h3>"), 1),
    (
        "a line of several buttons, one to answer",
        page(ANSWERED.replace("Antworten", "Antworten Melden"), "<h3>3 Kommentare</h3>"),
        1,
    ),
    ("items that are no elements", page(FLAT, COMMENTS), 1),
    ("taken for body by the tagger", page(ANSWERED, COMMENTS), 12),
    ("below a short article", page(ANSWERED, COMMENTS).replace(STORY * 4, STORY), 1),
    ("a button beside other words", page(BARE.replace("</p>", "</p><div>{who} Antworten</div>")), 1),
    ("comments with a word for a headline", page(with_heading("Kesselreparaturwerkstattbetrieb"), COMMENTS), 1),
    ("comments with a short headline", page(with_heading("It is not so bad"), COMMENTS), 1),
    (
        "comments that end with a link",
        page(
            ANSWERED.replace("{said}</p>", f'{{said}}</p><p>{STORY}</p><p><a href="/x">Here the office says it all</a></p>'),
            COMMENTS,
        ),
        1,
    ),
]
OTHERS = [
    ("nothing tells that it is talk", page(BARE), 1),
    ("entries before any article", page(ANSWERED, COMMENTS).replace(STORY * 4, "Kettles"), 12),
    ("nobody is named", page(ANSWERED.replace("{who}", "<span>Kettles</span>"), COMMENTS), 1),
    ("no moments", page(ANSWERED.replace("3. 4. 2019, {when}", "Seaman"), COMMENTS), 1),
    ("no prose", page(ANSWERED.replace("{said}", "10"), COMMENTS), 1),
    (
        "headlines of articles",
        page(ANSWERED.replace("<p>", '<p><a href="/x">A kettle on the quay leaks again</a></p><p>'), COMMENTS),
        1,
    ),
    ("headings of articles", page(with_heading("A kettle on the quay leaks again"), COMMENTS), 1),
    ("links below prose", page(ANSWERED.replace("</p>", f'</p><p><a href="/x">{STORY}</a></p>'), COMMENTS), 1),
    ("links and short lines", page(ANSWERED.replace("<p>{said}</p>", SAILINGS), COMMENTS), 1),
    ("a label alone", page(BARE.replace(", {when}", ""), COMMENTS), 1),
    ("no sign but many moments to the minute", page(BARE) + page(BARE).partition("</p>")[2], 1),
    ("a line that all share and that is no button", page(BARE.replace("</p>", "</p><div>Seaman</div>")), 1),
    ("a button in one item alone", page(BARE).replace(SAID[0], f"{SAID[0]}</p><div>Antworten</div><p>"), 1),
    ("links", page(ANSWERED.replace("{said}", '<a href="/x">{said}</a>'), COMMENTS), 1),
]
ROW = "".join(NAMED.format(who=who, when="10:15", said=said) for who, said in zip(WHO, SAID, strict=True))


@pytest.mark.parametrize(("html", "body"), [case[1:] for case in THREADS], ids=[case[0] for case in THREADS])
def test_thread(html: str, body: int) -> None:
    thread = found(html, body)
    assert [text for text in thread if text in SAID] == list(SAID)
    assert any(text.startswith(WHO[0]) for text in thread[:3])


@pytest.mark.parametrize(("html", "body"), [case[1:] for case in OTHERS], ids=[case[0] for case in OTHERS])
def test_no_thread(html: str, body: int) -> None:
    assert found(html, body) == []


def test_answers_inside_a_comment_belong_to_the_thread() -> None:
    answer = ANSWERED.format(who="Kari", when="19:00", said="So did we.").replace("section", "div")
    html = page(ANSWERED, COMMENTS).replace("</section>", f"<div>{answer}</div></section>", 1)
    thread = found(html)
    assert "So did we." in thread
    assert thread[-1] == "Antworten"


def test_what_stands_between_two_threads_is_no_part_of_them() -> None:
    cards = "".join(f"<div><h3>Kettle {n}</h3><p>It holds {n} litres.</p>{ROW}</div>" for n in range(3))
    thread = found(f"<p>{STORY * 4}</p>{cards}")
    assert set(SAID) < set(thread)
    assert not any(text.startswith(("Kettle", "It holds")) for text in thread[2:])


def test_entries_with_little_of_the_article_before_them_are_the_article() -> None:
    assert (
        found(f"<ul><li>{STORY * 4}</li></ul>{page(ANSWERED, COMMENTS).replace(STORY * 4, 'Kettles')}", body=12, before=1) == []
    )


def test_all_of_a_comment_beside_others_is_of_the_thread_but_the_post_that_they_answer() -> None:
    post = '<article class="message">{}<p>Mara, 3 May 2019</p><p>It leaks, and nobody came. A cork does it.</p></article>'
    document = read_document(Page(body=f"<html><body>{post.format('') * 3}{post.format('<p>Staff</p>')}</body></html>".encode()))
    zones = [Zone.BYLINE, Zone.BODY, *[Zone.BYLINE, Zone.COMMENTS] * 2, Zone.AUTHOR_BIO, Zone.BYLINE, Zone.COMMENTS]
    assert list(find_whole_comments(document, zones)) == [(2, 4), (4, 6), (6, 9)]
    assert list(find_whole_comments(document, [Zone.BODY] * 9)) == []


def test_no_thread_begins_within_the_entries_of_a_story() -> None:
    entry = '<div class="{}"><p>{}</p><p>The bear has not left the ferry.</p><p>(Ada)</p></div>'
    html = "".join(entry.format("e", f"{hour}.05") for hour in (8, 11, 15))
    document = read_document(Page(body=f"<html><body><main>{html}</main></body></html>".encode()))
    zones = [*[Zone.BODY] * 6, *[Zone.COMMENTS] * 2, Zone.COMMENT_FORM]
    assert [talk for talk in find_entries_of_story(document, zones) if talk] == [[6, 7, 8]]
    timeless = read_document(Page(body=f"<html><body><main>{entry.format('e', 'Tab') * 3}</main></body></html>".encode()))
    assert not any(find_entries_of_story(timeless, zones))


def posts_of(*posts: str) -> Document:
    return read_document(Page(body=f"<html><body><main>{''.join(posts)}</main></body></html>".encode()))


POST = '<div class="comment"><p>Mara, 3 May 2019</p><p>It leaks, and nobody came. A cork does it.</p></div>'


@pytest.mark.parametrize(
    ("posts", "zones"),
    [
        ([POST], [Zone.OTHER, Zone.COMMENTS]),
        ([POST.replace("comment", "card")] * 2, [Zone.OTHER, Zone.COMMENTS] * 2),
        ([POST.replace("div", "span")] * 2, [Zone.OTHER, Zone.COMMENTS] * 2),
        ([POST] * 3, [Zone.OTHER, Zone.COMMENTS, *[Zone.OTHER] * 4]),
    ],
    ids=["a single one", "called otherwise", "inline elements", "most of them is something else"],
)
def test_what_is_no_whole_comment(posts: list[str], zones: list[Zone]) -> None:
    document = posts_of(*posts)
    assert list(find_whole_comments(document, zones[: len(document.blocks.text)])) == []


ENTRY = '<div class="e"><p>{}</p><p>The bear has not left the ferry.</p></div>'


@pytest.mark.parametrize(
    ("entries", "zones"),
    [
        ([ENTRY] * 2, [Zone.BODY, Zone.BODY, Zone.COMMENTS, Zone.COMMENTS]),
        ([ENTRY] * 3, [*[Zone.BODY] * 2, *[Zone.COMMENTS] * 4]),
        ([ENTRY] * 3, [*[Zone.BODY] * 3, Zone.COMMENT_FORM, *[Zone.COMMENTS] * 2]),
        ([ENTRY, ENTRY], [*[Zone.BODY] * 2, Zone.COMMENTS, Zone.BODY]),
        ([ENTRY.replace('class="e"', "")] * 3, [*[Zone.BODY] * 4, *[Zone.COMMENTS] * 2]),
        ([ENTRY, ENTRY, ENTRY.replace('"e"', '"f"')], [*[Zone.BODY] * 4, *[Zone.COMMENTS] * 2]),
        ([ENTRY, ENTRY, ENTRY.replace("div", "section")], [*[Zone.BODY] * 4, *[Zone.COMMENTS] * 2]),
    ],
    ids=[
        "two are no row",
        "one is no story",
        "a form is none",
        "one of two",
        "without a name",
        "of another name",
        "another element",
    ],
)
def test_what_is_no_row_of_a_story(entries: list[str], zones: list[Zone]) -> None:
    document = posts_of(*(entry.format(f"{hour}.05") for hour, entry in enumerate(entries, 8)))
    assert not any(find_entries_of_story(document, zones))


def test_a_long_line_with_a_number_dates_no_entry() -> None:
    document = posts_of(*[ENTRY.format("The bear of 2019 sat on the ferry of the harbour and did not leave it for a week")] * 3)
    assert not any(find_entries_of_story(document, [*[Zone.BODY] * 4, *[Zone.COMMENTS] * 2]))
