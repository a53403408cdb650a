"""Boards and old portals: what they print of a comment's writer is no part of the comment, and a title is no name."""

from __future__ import annotations

import pytest

from scraper.extractors.comments.extract import extract_comments
from tests.extractors.zoned import zoned

PHPBB = """<table><tr><th>Author</th><th>Message</th></tr>
<tr><td><b>{0}</b><br><span>Veteran<br>Joined: 02 May 2004<br>Posts: 1288<br>Location: Fernmoor</span></td>
<td><span>Posted: Wed Sep 20, 2006 7:01 pm</span><hr>{1}</td></tr>
<tr><td><b>{2}</b><br><span>Posts: 12</span></td><td><span>Posted: Thu Sep 21, 2006 9:40 am</span><hr>{3}</td></tr></table>"""
SMF = """<table><tr><td width="16%"><b><a>Perry</a></b><div>Full Member<br>****<br>Offline</div></td>
<td><div><b><a>Re: the kettle</a></b></div>
<div>« <b>Reply #1 on:</b> 16 November 2008, 19:02:44 »</div><div>{0}</div></td></tr></table>
<table><tr><td><b><a>tamtam</a></b><div>Guest</div></td><td><div><b><a>Re: the kettle</a></b></div>
<div>« <b>Reply #2 on:</b> 17 November 2008, 09:00:12 »</div><div>{1}</div></td></tr></table>"""
VIETNAMESE = """<table><tr><td>Minh Quan<br>Bài viết: 212<br>Tiền Giang</td><td>14/01/2008, 11:15<br>{0}</td></tr>
<tr><td>lan_kettle<br>Bài viết: 3<br>Vĩnh Long</td><td>16/01/2008, 08:30<br>{1}</td></tr></table>"""
PORTAL = """<div><p><b>THAT KETTLE</b></p><p>Author: Perry, Fernmoor</p><p>Date: 2010-11-09 09:22:10</p><p>{0}</p></div>
<div><p><b>Re: THAT KETTLE</b></p><p>Author: Tam Jr.</p><p>Date: 2010-11-09 09:40:51</p><p>{1}</p></div>"""
ARABIC = """<table><tr><td><b>1) العنوان: صدقت</b><br>الأسم: أبو أصيل<br>{0}<br><font>07/05/2014 03:10</font></td></tr>
<tr><td><b>2) العنوان: لا مبرر</b><br>الأسم: د. أروى<br>{1}<br><font>07/05/2014 05:44</font></td></tr></table>"""
NUKE = """<table><tr><td><b>Coffee stains</b> (Score:5)<br>by <a>Perry</a> (40113) on Wednesday, 18 September 2002, @10:41AM
</td></tr><tr><td>{0}</td></tr></table><table><tr><td><b>Re: Coffee stains</b> (Score:2)<br>
by <a>tam</a> (8821) on Wednesday, 18 September 2002, @10:55AM</td></tr><tr><td>{1}</td></tr></table>"""
FIRST, SECOND = (
    "The lid was never hers, and I have said so for ten years.",
    "It was sold at Fernmoor in the spring, with the spout.",
)


@pytest.mark.parametrize(
    ("thread", "authors", "titles"),
    [
        (PHPBB.format("Perry", FIRST, "tam", SECOND), ["Perry", "tam"], ["", ""]),
        (SMF.format(FIRST, SECOND), ["Perry", "tamtam"], ["Re: the kettle", "Re: the kettle"]),
        (VIETNAMESE.format(FIRST, SECOND), ["Minh Quan", "lan_kettle"], ["", ""]),
        (PORTAL.format(FIRST, SECOND), ["Perry, Fernmoor", "Tam Jr."], ["THAT KETTLE", "Re: THAT KETTLE"]),
        (ARABIC.format(FIRST, SECOND), ["أبو أصيل", "د. أروى"], None),
        (NUKE.format(FIRST, SECOND), ["Perry", "tam"], None),
    ],
)
def test_the_writer_stands_beside_the_text(thread: str, authors: list[str], titles: list[str] | None) -> None:
    found = extract_comments(*zoned(f'<div data-zone="comments">{thread}</div>'))
    assert found is not None
    assert [one.author for one in found.items] == authors
    texts = [one.text or "" for one in found.items]
    assert all(text in one for text, one in zip((FIRST, SECOND), texts, strict=True))
    assert not any(word in "\n".join(texts) for word in ("Posts", "Joined", "Bài viết", "الأسم", "Author", "Date:", "40113"))
    if titles is not None:
        wanted = [f"{title}\n\n{text}" if title else text for title, text in zip(titles, (FIRST, SECOND), strict=True)]
        assert texts == wanted


def test_the_day_a_member_joined_is_no_moment_of_a_comment() -> None:
    found = extract_comments(*zoned(f'<div data-zone="comments">{PHPBB.format("Perry", FIRST, "tam", SECOND)}</div>'))
    assert found is not None
    assert all("2006" in one.times[0] for one in found.items)


def test_since_when_somebody_is_a_member_begins_no_comment() -> None:
    item = """<li class="newsCommentContainer"><div class="newsCommentWrapper"><div class="newsCommentAuthorContainer">
    <div class="newsCommentAuthorInfoContainer"><p class="newsCommentAuthorName"><a href="/m/{0}">{0}</a></p>
    <p class="newsCommentAuthorRegisterDate">dabei seit <b>12/2006</b></p></div></div>
    <div id="comment-17{1}" class="newsCommentMessageContainer">
    <div class="newsCommentMessage">It has leaked {1} times by now.</div>
    <div class="newsCommentMessageInfoContainer"><a href="/m/{0}">{0}</a>, <time>26. Januar 2022 13:{1}</time></div></div></div>
    </li>"""
    found = extract_comments(*zoned(f'<ol data-zone="comments">{item.format("Tam", 10)}{item.format("Nell", 12)}</ol>'))
    assert found is not None
    assert [(one.id, one.author, one.times, one.text) for one in found.items] == [
        ("comment-1710", "Tam", ("26. Januar 2022 13:10",), "It has leaked 10 times by now."),
        ("comment-1712", "Nell", ("26. Januar 2022 13:12",), "It has leaked 12 times by now."),
    ]


def test_a_table_of_the_titles_is_no_comments() -> None:
    index = """<table><tr><td>11-09 09:22</td><td><a>THAT KETTLE</a></td><td>Perry, Fernmoor</td></tr>
    <tr><td>11-09 09:40</td><td><a>Re: THAT KETTLE</a></td><td>Tam Jr.</td></tr></table>"""
    found = extract_comments(*zoned(f'<div data-zone="comments">{index}{PORTAL.format(FIRST, SECOND)}</div>'))
    assert found is not None
    assert [one.author for one in found.items] == ["Perry, Fernmoor", "Tam Jr."]


def test_a_label_in_the_writer_s_own_words_is_text() -> None:
    thread = "".join(
        f'<div class="comment"><span class="comment-author">{name}</span>'
        f'<span class="date">3 April 2019</span><p>{text}</p></div>'
        for name, text in (("Perry", "Name: Lidless<br>Level: 89"), ("tam", SECOND))
    )
    found = extract_comments(*zoned(f'<div data-zone="comments">{thread}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [("Perry", "Name: Lidless\nLevel: 89"), ("tam", SECOND)]


def test_the_number_of_an_answer_is_no_name() -> None:
    row = (
        '<table class="w"><tr><td><b><a>{name}</a></b><div class="s">Membro senior<br>Messaggi: 418</div></td><td>'
        '<div><b><a>Re: la barca</a></b></div><div class="s">« <b>Risposta #{n} il:</b> 16 Novembre 2008, 19:02:44 »</div>'
        '<div class="post">{text}</div></td></tr></table>'
    )
    voices = [("nane49", "Il telaio era dritto e il serbatoio no."), ("bielletta", "Ne hai uno anche per me, per favore?")]
    page = "".join(row.format(n=n, name=name, text=text) for n, (name, text) in enumerate(voices, 1))
    found = extract_comments(*zoned(f'<div data-zone="comments">{page}</div>'))
    assert found is not None
    assert [one.author for one in found.items] == [name for name, _ in voices]
