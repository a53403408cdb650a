"""Comments as a thread: each answer below what it answers and further in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scraper.record import Comment, CommentForm
from scraper.report.inspection import values
from scraper.report.inspection.elements import Html, clipped, each, element

_MOST_INDENT = 6


class Placed(NamedTuple):
    """A comment in its thread."""

    comment: Comment
    depth: int  # answers around it
    is_orphan: bool  # it answers a comment that does not stand before it


def order_thread(comments: Sequence[Comment]) -> Iterator[Placed]:
    """The comments with the answers to each behind it. Each once, whatever `reply_to` says."""
    numbers: dict[str, int] = {}
    answers: dict[int, list[int]] = {}  # -1: what answers nothing
    for number, comment in enumerate(comments):
        answers.setdefault(numbers.get(comment.reply_to or "", -1), []).append(number)
        if comment.id:
            numbers.setdefault(comment.id, number)
    waiting = [(number, 0) for number in reversed(answers.get(-1, []))]
    while waiting:
        number, depth = waiting.pop()
        comment = comments[number]
        yield Placed(comment, depth, bool(comment.reply_to) and depth == 0)
        waiting += ((answer, depth + 1) for answer in reversed(answers.get(number, [])))


def render_thread(comments: Sequence[Comment]) -> Html:
    """The comments as a list; how far in an item stands is its class."""
    return element("ol", each(list(order_thread(comments)), _comment, values.MOST_ITEMS, "comments"), class_="thread")


def _comment(placed: Placed) -> Html:
    comment = placed.comment
    facts = values.named(
        {
            "likes": None if comment.likes is None else str(comment.likes),
            "id": comment.id,
            "answers": comment.reply_to if placed.is_orphan else None,
        }
    )
    author = element("b", clipped(comment.author), dir="auto") if comment.author else values.NULL
    moment = element("time", comment.published_at) if comment.published_at else values.NULL
    head = element("div", author, " · ", moment, " ", facts, class_="by")
    depth = min(placed.depth, _MOST_INDENT)
    return element("li", head, values.paragraphs(comment.text), class_=f"leaf in-{depth}" if depth else "leaf")


def render_form(form: CommentForm) -> Html:
    """The form to post a comment: its heading, fields and other lines."""
    heading = element("h4", values.text(form.heading), class_="leaf") if form.heading else ""
    fields = element("ul", each(form.fields, values.form_field, values.MOST_ITEMS, "fields"))
    lines = each(form.text, lambda line: element("p", clipped(line), dir="auto", class_="leaf"), values.MOST_ITEMS, "lines")
    return element("div", heading, fields, lines)
