"""Threads in the shape of each platform: who wrote each comment, when, what, and what it answers."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from scraper.extractors.comments.extract import FoundComment, extract_comments, find_counter
from scraper.normalizers.numbers import find_count
from scraper.zones.comment_names import Role, names_comment, role_of
from tests.extractors.zoned import dump, zoned


class Want(NamedTuple):
    author: str | None
    time: str | None  # one of the texts found
    text: str | None
    id: str | None = None
    reply_to: str | None = None
    likes: str | None = None


WORDPRESS = """
<h2 class="comments-title">2 thoughts on “Ten ways to mend a kettle”</h2>
<ol class="comment-list">
<li id="comment-11" class="comment even thread-even depth-1"><article id="div-comment-11" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><img alt=""><b class="fn">
<a href="https://a.example">Orla Finch</a></b>
<span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-11">
<time datetime="2021-05-03T09:15:00+02:00">3 May 2021</time></a></div></footer>
<div class="comment-content"><p>Mine leaks from the spout.</p><p>Is that the same?</p></div>
<div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article>
<ol class="children"><li id="comment-12" class="comment byuser comment-author-tam bypostauthor odd alt depth-2">
<article id="div-comment-12" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Tam</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#comment-12"><time datetime="2021-05-03T11:00:00+02:00">3 May 2021</time></a></div>
</footer>
<div class="comment-content"><p>No, that is the lid.</p></div><div class="reply">
<a class="comment-reply-link" href="#">Reply</a></div></article></li></ol></li>
<li class="pingback" id="comment-13"><p>Pingback: <a href="https://b.example">Kettles of the north</a></p></li>
</ol>"""

DISQUS = """
<div id="posts"><ul id="post-list" class="post-list">
<li class="post" id="post-501"><div class="post-content"><header class="comment__header"><span class="post-byline">
<span class="author publisher-anchor-color">
<a href="#">Perry Lund</a></span></span> <span class="post-meta">
<a class="time-ago" title="Tuesday, May 4, 2021 8:00 AM">2 years ago</a></span></header>
<div class="post-message"><p>The bus is late.</p></div>
<footer><menu><li class="voting"><a class="vote-up"><span class="count">7</span></a></li><li class="reply">
<a href="#">Reply</a></li></menu></footer></div>
<ul class="children"><li class="post" id="post-502"><div class="post-content"><header class="comment__header">
<span class="post-byline">
<span class="author"><a href="#">ivo</a></span> <a href="#" class="parent-link">Perry Lund</a></span>
<span class="post-meta"><a class="time-ago" title="Tuesday, May 4, 2021 9:30 AM">2 years ago</a></span></header>
<div class="post-message"><p>It is always late.</p></div>
<footer><menu><li class="voting"><a class="vote-up"><span class="count">0</span></a></li><li class="reply">
<a href="#">Reply</a></li></menu></footer></div></li></ul></li></ul></div>"""

BLOGGER = """
<h4>3 comments:</h4><dl id="comments-block">
<dt class="comment-author" id="c1"><a href="#">Wendel</a> said...</dt><dd class="comment-body">
<p>I tried it with string.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="#c1">March 15, 2010 7:20 AM</a></span></dd>
<dt class="comment-author" id="c2">Anonymous said...</dt><dd class="comment-body"><p>Wire holds better.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="#c2">March 15, 2010 9:02 PM</a></span></dd>
<dt class="comment-author" id="c3"><a href="#">Wendel</a> said...</dt><dd class="comment-body"><p>String it is.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="#c3">March 16, 2010 6:00 AM</a></span></dd></dl>"""

DRUPAL = """
<a id="comment-71"></a><div class="comment clearfix"><h3><a href="#">Not all of us</a></h3>
<div class="submitted">
<span property="dc:date dc:created" content="2014-04-22T18:40:00+01:00">
Submitted by <span class="username">Pia Holt</span> on Tue, 22/04/2014 - 18:40</span></div>
<div class="content"><div class="field field-name-comment-body"><p>We kept ours.</p></div></div><ul class="links inline">
<li class="comment-reply"><a href="#">reply</a></li></ul></div>
<div class="indented"><a id="comment-72"></a><div class="comment clearfix"><h3><a href="#">Re: Not all</a></h3>
<div class="submitted">
<span property="dc:date dc:created" content="2014-04-23T07:02:00+01:00">
Submitted by <span class="username">Ned</span> on Wed, 23/04/2014 - 07:02</span></div>
<div class="content"><div class="field field-name-comment-body"><p>So did we.</p></div></div><ul class="links inline">
<li class="comment-reply"><a href="#">reply</a></li></ul></div></div>"""

DRUPAL_RDF = """
<a id="comment-81"></a><article class="comment js-comment" typeof="schema:Comment"><footer class="comment__meta">
<p class="comment__submitted">Submitted by <span rel="schema:author"><span typeof="schema:Person" property="schema:name">
Gull</span></span> on Tue, 02/13/2024 - 22:15
<span property="schema:dateCreated" content="2024-02-13T22:15:00+00:00"></span></p>
<a href="/comment/81#comment-81">Permalink</a></footer><div class="comment__content">
<h3 property="schema:name"><a href="/comment/81#comment-81" class="permalink" rel="bookmark">Will the lamps…</a></h3>
<div class="field--name-comment-body" property="schema:text"><p>Will the lamps burn?</p></div>
<ul class="links"><li class="comment-forbidden"><a href="/user/login">Log in</a> to post comments</li></ul></div></article>
<a id="comment-82"></a><article class="comment js-comment" typeof="schema:Comment"><footer class="comment__meta">
<p class="comment__submitted">Submitted by <span rel="schema:author"><span typeof="schema:Person" property="schema:name">
Heron</span></span> on Wed, 02/14/2024 - 06:00
<span property="schema:dateCreated" content="2024-02-14T06:00:00+00:00"></span></p>
<a href="/comment/82#comment-82">Permalink</a></footer><div class="comment__content">
<h3 property="schema:name"><a href="/comment/82#comment-82" class="permalink" rel="bookmark">As ever</a></h3>
<div class="field--name-comment-body" property="schema:text"><p>They will.</p></div>
<ul class="links"><li class="comment-forbidden"><a href="/user/login">Log in</a> to post comments</li></ul></div></article>"""

CORAL = """
<div class="coral-comment__wrap"><article class="coral coral-comment" id="comment-a1"><div><button class="coral-username">
<span>Nell W</span></button>
<time class="coral-timestamp" datetime="2024-01-23T17:20:10+00:00">2 months ago</time></div>
<div class="coral-comment-content"><div>A ramp would do.</div></div>
<div><button class="coral-reactButton">Respect <span class="coral-reactButton-count">128</span></button></div></article>
<div class="coral-replies"><div class="coral-comment__wrap"><article class="coral coral-comment" id="comment-b2"><div>
<button class="coral-username"><span></span></button>
<time class="coral-timestamp" datetime="2024-01-24T08:00:00+00:00">2 months ago</time></div>
<div class="coral-comment-content"><div>A ferry would do better.</div></div></article></div></div></div>"""

CORAL_BUTTONS = """
<div class="coral coral-comment" id="comment-c1"><div><button class="coral-username">Gull</button>
<time class="coral-timestamp" datetime="2024-02-13T22:15:00Z">9 months ago</time></div>
<div class="coral-comment-content"><div>Will the lamps burn?</div></div>
<div><button class="coral-comment-respectButton">Respect (4)</button><button>Reply</button></div></div>
<div class="coral coral-comment" id="comment-c2"><div><button class="coral-username">Tern</button>
<time class="coral-timestamp" datetime="2024-02-14T07:12:00Z">9 months ago</time></div>
<div class="coral-comment-content"><div>Grease is no policy.</div></div>
<div><button class="coral-comment-respectButton">Respect</button><button>Reply</button></div></div>"""

MICRODATA = """
<div class="x1" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Ruth Abel</span>
<meta itemprop="dateCreated" content="2020-02-02T10:00:00Z">
<span itemprop="dateCreated" content="2020-02-02T10:00:00Z">yesterday</span><p itemprop="text">The bells were early.</p>
<span itemprop="upvoteCount">4</span></div>
<div class="x1" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Oskar</span>
<span itemprop="dateCreated" content="2020-02-02T12:30:00Z">yesterday</span><p itemprop="text">The clock was late.</p>
<span itemprop="upvoteCount">1</span></div>"""

OWN_MAKE_RTL = """
<div class="c" id="k1"><div><b>أم سالم</b> 12.10.2019 16:02</div><div>الجسر مغلق منذ أسبوع.</div></div>
<div class="c" id="k2"><div><b>قارئ</b> 12.10.2019 18:47</div><div>بل منذ شهر كامل.</div></div>"""

CJK = """
<ul><li class="comment-item" id="r8"><span class="nickname">海边的人</span><span class="date">2024年3月4日 10:20</span>
<p class="comment-text">桥什么时候开？</p><a class="reply" href="#">回复</a></li>
<li class="comment-item" id="r9"><span class="nickname">渡船</span><span class="date">2024年3月4日 11:05</span>
<p class="comment-text">下个月。</p><a class="reply" href="#">回复</a></li></ul>"""

FORUM = """
<div id="p91" class="post bg1"><dl class="postprofile"><dt><a href="/m/9">Rutger</a></dt><dd>Two-stroke</dd></dl>
<div class="postbody"><p class="author">» Sun Oct 09, 2016 11:12 am</p>
<div class="content"><p>The third cock is for the bilge.</p></div></div><ul class="post-buttons"><li><a href="#">Quote</a>
</li></ul></div>
<div id="p92" class="post bg2"><dl class="postprofile"><dt><a href="/m/8">dampferfan</a></dt><dd>Idling</dd></dl>
<div class="postbody"><p class="author">» Sun Oct 09, 2016 12:40 pm</p>
<div class="content"><blockquote><cite>Rutger wrote:</cite><p>The third cock.</p></blockquote><p>Only up to chassis 40.</p>
</div></div><ul class="post-buttons"><li><a href="#">Quote</a></li></ul></div>"""

FRAMED = """
<div class="comment" id="comment-51"><div class="comment-content"><div class="comment-meta"><a href="/@orla">Orla Finch</a>
<a class="comment-timestamp" href="#51">3 May 2021</a></div><div class="comment-body"><p>Mine leaks from the spout.</p></div>
<div class="comment-actions"><button>Reply (1)</button><button>Like (3)</button></div></div>
<div class="comment-list"><div class="comment" id="comment-52"><div class="comment-content"><div class="comment-meta">
<a href="/@tam">Tam</a> <a class="comment-timestamp" href="#52">4 May 2021</a></div>
<div class="comment-body"><p>Try the lid.</p></div><div class="comment-actions"><button>Reply</button></div></div></div></div>
</div>
"""
NAMELESS = """<div class="e"><h4>Orvokki</h4><div>3.4.2019 klo 10.15</div><p>Mine leaks from the spout.</p>
<div><a href="#v">Vastaa</a></div></div>
<div class="e"><h4>boatman7</h4><div>3.4.2019 klo 10.40</div><p>A cork does it.</p><div><a href="#v">Vastaa</a></div></div>
<div class="e"><h4>Kari</h4><div>4.4.2019 klo 8.30</div><p>A cork floats.</p><div><a href="#v">Vastaa</a></div></div>"""

CASES: dict[str, tuple[str, list[Want]]] = {
    "wordpress": (
        WORDPRESS,
        [
            Want("Orla Finch", "2021-05-03T09:15:00+02:00", "Mine leaks from the spout.\n\nIs that the same?", "comment-11"),
            Want("Tam", "2021-05-03T11:00:00+02:00", "No, that is the lid.", "comment-12", "comment-11"),
        ],
    ),
    "disqus": (
        DISQUS,
        [
            Want("Perry Lund", "Tuesday, May 4, 2021 8:00 AM", "The bus is late.", "post-501", None, "7"),
            Want("ivo", "Tuesday, May 4, 2021 9:30 AM", "It is always late.", "post-502", "post-501", "0"),
        ],
    ),
    "blogger": (
        BLOGGER,
        [
            Want("Wendel", "March 15, 2010 7:20 AM", "I tried it with string.", "c1"),
            Want("Anonymous", "March 15, 2010 9:02 PM", "Wire holds better.", "c2"),
            Want("Wendel", "March 16, 2010 6:00 AM", "String it is.", "c3"),
        ],
    ),
    "drupal": (
        DRUPAL,
        [
            Want("Pia Holt", "2014-04-22T18:40:00+01:00", "We kept ours.", "comment-71"),
            Want("Ned", "2014-04-23T07:02:00+01:00", "So did we.", "comment-72", "comment-71"),
        ],
    ),
    "drupal-rdf": (
        DRUPAL_RDF,
        [
            Want("Gull", "on Tue, 02/13/2024 - 22:15", "Will the lamps burn?", "comment-81"),
            Want("Heron", "on Wed, 02/14/2024 - 06:00", "They will.", "comment-82"),
        ],
    ),
    "coral": (
        CORAL,
        [
            Want("Nell W", "2024-01-23T17:20:10+00:00", "A ramp would do.", "comment-a1", None, "Respect 128"),
            Want(None, "2024-01-24T08:00:00+00:00", "A ferry would do better.", "comment-b2", "comment-a1"),
        ],
    ),
    "coral-buttons": (
        CORAL_BUTTONS,
        [
            Want("Gull", "2024-02-13T22:15:00Z", "Will the lamps burn?", "comment-c1", None, "Respect (4)"),
            Want("Tern", "2024-02-14T07:12:00Z", "Grease is no policy.", "comment-c2"),
        ],
    ),
    "microdata": (
        MICRODATA,
        [
            Want("Ruth Abel", "2020-02-02T10:00:00Z", "The bells were early.", None, None, "4"),
            Want("Oskar", "2020-02-02T12:30:00Z", "The clock was late.", None, None, "1"),
        ],
    ),
    "own make, right to left": (
        OWN_MAKE_RTL,
        [Want("أم سالم", "12.10.2019 16:02", "الجسر مغلق منذ أسبوع.", "k1"),
         Want("قارئ", "12.10.2019 18:47", "بل منذ شهر كامل.", "k2")],
    ),
    "chinese": (
        CJK,
        [
            Want("海边的人", "2024年3月4日 10:20", "桥什么时候开？", "r8"),
            Want("渡船", "2024年3月4日 11:05", "下个月。", "r9"),
        ],
    ),
    "forum": (
        FORUM,
        [
            Want("Rutger", "Sun Oct 09, 2016 11:12 am", "The third cock is for the bilge.", "p91"),
            Want("dampferfan", "Sun Oct 09, 2016 12:40 pm", "Rutger wrote:\n\nThe third cock.\n\nOnly up to chassis 40.", "p92"),
        ],
    ),
    "a frame around all of a comment that is called its content, likes in a button": (
        FRAMED,
        [
            Want("Orla Finch", "3 May 2021", "Mine leaks from the spout.", "comment-51", None, "Like (3)"),
            Want("Tam", "4 May 2021", "Try the lid.", "comment-52", "comment-51"),
        ],
    ),
    "an answer that its holder's name indents, an author behind a colon": (
        """<div class="thread"><article class="comment" id="c-1"><div class="comment-content"><p>Mine leaks.</p></div>
        <p class="comment-footer">Posted by: Orla | <a href="#c-1">May 03, 2021 at 10:15 PM</a></p></article></div>
        <div class="thread thread_indented"><article class="comment" id="c-2"><div class="comment-content"><p>Try the lid.</p>
        </div><p class="comment-footer">Posted by: Tam | <a href="#c-2">May 04, 2021 at 07:05 AM</a></p></article></div>""",
        [
            Want("Orla", "May 03, 2021 at 10:15 PM", "Mine leaks.", "c-1"),
            Want("Tam", "May 04, 2021 at 07:05 AM", "Try the lid.", "c-2", "c-1"),
        ],
    ),
    "a comment without a name among others": (
        """<div class="c"><p><b></b> <span>3 May 2021, 10:15</span></p><p>Mine leaks from the spout.</p></div>
        <div class="c"><p><b>Tam</b> <span>3 May 2021, 11:00</span></p><p>Try the lid of it.</p></div>
        <div class="c"><p><b>Ivo</b> <span>4 May 2021, 9:30</span></p><p>The lid is the trouble.</p></div>""",
        [
            Want(None, "3 May 2021, 10:15", "Mine leaks from the spout."),
            Want("Tam", "3 May 2021, 11:00", "Try the lid of it."),
            Want("Ivo", "4 May 2021, 9:30", "The lid is the trouble."),
        ],
    ),
    "names above the moments, and no name in the markup": (
        NAMELESS,
        [
            Want("Orvokki", "3.4.2019 klo 10.15", "Mine leaks from the spout."),
            Want("boatman7", "3.4.2019 klo 10.40", "A cork does it."),
            Want("Kari", "4.4.2019 klo 8.30", "A cork floats."),
        ],
    ),
    "lines of a name, a moment in words and a text": (
        """<p>Orvokki</p><p>3 days ago</p><p>Mine leaks from the spout.</p><p>Reply</p>
        <p>Tam of the hill</p><p>2 days ago</p><p>A cork does it.</p><p>Reply</p>
        <p>Kari</p><p>1 day ago</p><p>A cork floats.</p><p>Reply</p>""",
        [
            Want("Orvokki", "3 days ago", "Mine leaks from the spout."),
            Want("Tam of the hill", "2 days ago", "A cork does it."),
            Want("Kari", "1 day ago", "A cork floats."),
        ],
    ),
    "lines that a moment ends, texts of many paragraphs": (
        """<div class="b1">Orvokki</div><p>Mine leaks from the spout.</p><p>It is the third this year, and I am tired.</p>
        <div class="b2">15. 7. 2016, 22:48</div>
        <div class="b1">Tam</div><p>A cork does it.</p><div class="b2">16. 7. 2016, 6:02</div>""",
        [
            Want("Orvokki", "15. 7. 2016, 22:48", "Mine leaks from the spout.\n\nIt is the third this year, and I am tired."),
            Want("Tam", "16. 7. 2016, 6:02", "A cork does it."),
        ],
    ),
    "a text above who posted it": (
        """<p>Mine leaks from the spout.</p><p class="posted">Posted by: <a href="#">Orla</a> at June 3, 2004 12:05 PM</p>
        <p>A cork does it.</p><p class="posted">Posted by: Glenn R. at June 3, 2004 01:48 PM</p>""",
        [
            Want("Orla", "June 3, 2004 12:05 PM", "Mine leaks from the spout."),
            Want("Glenn R.", "June 3, 2004 01:48 PM", "A cork does it."),
        ],
    ),
    "rows of a table in turn": (
        """<table><tr><td><b>~orla</b> <font size="1">2009-03-26 06:12, IP: 83.8.*.*</font></td></tr><tr><td>Mine leaks.</td></tr>
        <tr><td><b>Tam</b> <font size="1">2009-03-26 07:40</font></td></tr><tr><td>A cork does it.</td></tr></table>""",
        [Want("~orla", "2009-03-26 06:12, IP: 83.8.*.*", "Mine leaks."), Want("Tam", "2009-03-26 07:40", "A cork does it.")],
    ),
    "terms with a numbered name and a moment": (
        """<dl><dt>1. Orla (4. 2. 2005 17:20)</dt><dd>Mine leaks from the spout.</dd>
        <dt>2. Tam (4. 2. 2005 19:02)</dt><dd>A cork does it.</dd></dl>""",
        [Want("Orla", "4. 2. 2005 17:20", "Mine leaks from the spout."), Want("Tam", "4. 2. 2005 19:02", "A cork does it.")],
    ),
    "name, moment and text in one paragraph": (
        """<p><strong>Orla</strong> (18. March 2019, 10:14): Mine leaks from the spout.</p>
        <p><strong>Tam</strong> (18. March 2019, 10:30): A cork does it.</p>""",
        [
            Want("Orla", "18. March 2019, 10:14", "Mine leaks from the spout."),
            Want("Tam", "18. March 2019, 10:30", "A cork does it."),
        ],
    ),
    "a <br> between the line of the name and the text, votes below": (
        """<table><tr><td><b>Orla</b> <font size="1">17.8.2019, 10:11</font><br>Mine leaks.<br>
        <font size="1">Reply <i>Like 88</i></font></td></tr><tr><td><b>Tam</b>
        <font size="1">17.8.2019, 10:58</font><br>A cork does it.<br>
        <font size="1">Reply <i>Like 4</i></font></td></tr></table>""",
        [
            Want("Orla", "17.8.2019, 10:11", "Mine leaks.", None, None, "Like 88"),
            Want("Tam", "17.8.2019, 10:58", "A cork does it.", None, None, "Like 4"),
        ],
    ),
    "a badge between name and moment, buttons in a line of their own": (
        """<div class="x"><div class="n">Orla</div><div class="g">Writer</div><div class="m">28 March 2022, 07:12</div>
        <div class="t">Mine leaks.</div><div class="a"><span>Like (44)</span> <span>Reply</span></div></div>
        <div class="x"><div class="n">Tam</div><div class="g">Verified</div><div class="m">28 March 2022, 08:30</div>
        <div class="t">A cork does it.</div><div class="a"><span>Like (102)</span> <span>Reply</span></div></div>
        <div class="x"><div class="n">Ivo</div><div class="g">Verified</div><div class="m">28 March 2022, 08:41</div>
        <div class="t">A cork floats.</div><div class="a"><span>Like (3)</span> <span>Reply</span></div></div>""",
        [
            Want("Orla", "28 March 2022, 07:12", "Mine leaks.", None, None, "Like (44)"),
            Want("Tam", "28 March 2022, 08:30", "A cork does it.", None, None, "Like (102)"),
            Want("Ivo", "28 March 2022, 08:41", "A cork floats.", None, None, "Like (3)"),
        ],
    ),
    "a button before the name in its line": (
        """<dl id="comment_901_li"><dt><span><a href="#">Quote</a></span><a href="#">Orla</a><span>2019-6-22 07:41</span></dt>
        <dd>Mine leaks.</dd></dl><dl id="comment_902_li"><dt><span><a href="#">Quote</a></span><a href="#">Tam</a>
        <span>2019-6-22 09:15</span></dt><dd>A cork does it.</dd></dl>""",
        [
            Want("Orla", "2019-6-22 07:41", "Mine leaks.", "comment_901_li"),
            Want("Tam", "2019-6-22 09:15", "A cork does it.", "comment_902_li"),
        ],
    ),
    "buttons of two comments, whatever their words": (
        """<div><i>Orla</i><i>3 May 2021, 10:15</i><div>Mine leaks.</div><em>Vorta ki</em></div>
        <div><i>Tam</i><i>3 May 2021, 11:15</i><div>A cork does it.</div><em>Vorta ki</em></div>""",
        [Want("Orla", "3 May 2021, 10:15", "Mine leaks."), Want("Tam", "3 May 2021, 11:15", "A cork does it.")],
    ),
    "buttons by their words, above the name and below the text": (
        """<div><p>Zgłoś</p><b>Orla</b><time>3.5.2021 10:15</time><p>Mine leaks.</p><span>Nie lubię 9</span>
        <span>Odpowiedz</span></div>
        <div><b>Tam</b><time>3.5.2021 11:15</time><p>A cork does it.</p><p>Like!</p><span>2 odpowiedzi</span></div>""",
        [Want("Orla", "3.5.2021 10:15", "Mine leaks."), Want("Tam", "3.5.2021 11:15", "A cork does it.\n\nLike!")],
    ),
    "likes beside their button, before the word, and among buttons": (
        """<div><b>Orla</b><time>3.5.2021 10:15</time><p>Mine leaks.</p><div><a>Thích</a> 318 <a>Trả lời</a></div></div>
        <div><b>Tam</b><time>3.5.2021 11:15</time><p>A cork does it.</p><span>Svar</span><span>88 synes godt om</span></div>
        <div><b>Ivo</b><time>3.5.2021 12:15</time><p>A cork floats.</p><p>Like · Reply · 41 · 1y</p></div>""",
        [
            Want("Orla", "3.5.2021 10:15", "Mine leaks.", likes="Thích 318 Trả lời"),
            Want("Tam", "3.5.2021 11:15", "A cork does it.", likes="88"),
            Want("Ivo", "3.5.2021 12:15", "A cork floats.", likes="41"),
        ],
    ),
    "one place holds the names, of which few look like one": (
        """<div><p>Orla F., lives by the north i.R.</p><p>3 May 2021, 10:15</p><p>Mine leaks.</p></div>
        <div><p>Tam</p><p>3 May 2021, 11:15</p><p>A cork does it, and has done so for years.</p></div>""",
        [
            Want("Orla F., lives by the north i.R.", "3 May 2021, 10:15", "Mine leaks."),
            Want("Tam", "3 May 2021, 11:15", "A cork does it, and has done so for years."),
        ],
    ),
    "lines of buttons and a moment close the comments": (
        """<div><a>Orla F.</a><p>Mine leaks</p><p>Like · Reply · 41 · 3 days ago</p></div>
        <div><a>Tam</a><p>A cork does it</p><p>Like · Reply · 3 · 2 days ago</p></div>""",
        [
            Want("Orla F.", "Like · Reply · 41 · 3 days ago", "Mine leaks", likes="41"),
            Want("Tam", "Like · Reply · 3 · 2 days ago", "A cork does it", likes="3"),
        ],
    ),
    "a short text that says the author's name": (
        """<div class="divComment"><p>Tam lies.</p><p class="infoComment">Comment n°1 posted by Tam on 3/5/2021 at 10:15</p></div>
        <div class="divComment"><p>Mine leaks.</p>
        <p class="infoComment">Comment n°2 posted by Orla on 3/5/2021 at 11:15</p></div>""",
        [Want("Tam", "3/5/2021 at 10:15", "Tam lies."), Want("Orla", "3/5/2021 at 11:15", "Mine leaks.")],
    ),
    "a heading above the one comment": (
        """<div><h3>1 comment</h3><div><b>Orla</b> <i>3 May 2021, 10:15</i><p>Mine leaks from the spout.</p></div></div>""",
        [Want("Orla", "3 May 2021, 10:15", "Mine leaks from the spout.")],
    ),
}  # fmt: skip


def items_of(html: str) -> tuple[FoundComment, ...]:
    found = extract_comments(*zoned(f'<body><p>Story.</p><section data-zone="comments">{html}</section></body>'))
    assert found is not None
    return found.items


@pytest.mark.parametrize(("html", "wanted"), CASES.values(), ids=CASES.keys())
def test_each_comment_with_author_text_and_what_it_answers(html: str, wanted: list[Want]) -> None:
    got = [Want(one.author, None, one.text, one.id, one.reply_to, one.likes) for one in items_of(html)]
    assert got == [want._replace(time=None) for want in wanted]


@pytest.mark.parametrize(("html", "wanted"), CASES.values(), ids=CASES.keys())
def test_each_comment_s_moment_is_among_the_texts_found(html: str, wanted: list[Want]) -> None:
    for one, want in zip(items_of(html), wanted, strict=True):
        assert want.time in one.times


def test_two_threads_of_two_makes() -> None:
    own = """<h2>Readers' comments</h2><div class="rc" id="rc-{0}"><p>
<strong>H. Brandl</strong>, <span>11 June 2019 at 15:40</span></p>
    <div class="rc-text">The conductor, perhaps?</div></div>"""
    threads = (own.format(1) + own.format(2), DISQUS)
    html = "".join(f'<section data-zone="comments">{thread}</section>' for thread in threads)
    found = extract_comments(*zoned(f"<body>{html}</body>"))
    assert found is not None
    assert [one.author for one in found.items] == ["H. Brandl", "H. Brandl", "Perry Lund", "ivo"]


def test_a_thread_that_is_printed_twice_counts_once() -> None:
    item = """<li id="comment-{0}"><b class="author">Mara Quill</b> <time>3 May 2020, 10:1{0}</time>
    <p>It was the wind, {0} times.</p></li>"""
    thread = f"<ol>{item.format(1)}{item.format(2)}{item.format(3)}</ol>"
    assert [one.id for one in items_of(f"<h3>3 comments</h3>{thread}<h3>3 comments</h3>{thread}")] == [
        "comment-1",
        "comment-2",
        "comment-3",
    ]


def test_the_number_beside_the_word_for_comments_counts() -> None:
    html = """<p><a href="#r">129</a> <a href="#c">15 comments</a></p><div class="comment"><b class="author">Mara</b>
    <time>3 May 2020, 10:15</time><p>It was the wind.</p></div>"""
    found = extract_comments(*zoned(f'<body><p>Story.</p><section data-zone="comments">{html}</section></body>'))
    assert found is not None
    assert found.count == ("15 comments",)


def test_no_comments_zone_no_thread() -> None:
    assert extract_comments(*zoned("<p>Story.</p>")) is None


def test_a_heading_without_comments_is_a_thread_without_items() -> None:
    found = extract_comments(*zoned('<div data-zone="comments"><h3>Comments (0)</h3></div>'))
    assert found is not None
    assert (found.count, found.items) == (("Comments (0)",), ())


@pytest.mark.parametrize(
    ("heading", "count"),
    [
        ("2 thoughts on “Ten ways to mend a kettle”", "2 thoughts on "),
        ("Kommentare: 14", "Kommentare: 14"),
        ("٣ تعليقات", "٣ تعليقات"),
        ("1,977 comments", "1,977 comments"),
        ("Showing 10 of 14 comments", "Showing 14 comments"),
        ("One comment on “Kettles”", "1"),
        ("Un commentaire", "1"),
    ],
)
def test_the_count_is_the_heading_less_what_it_quotes(heading: str, count: str) -> None:
    found = extract_comments(*zoned(f'<div data-zone="comments"><h3>{heading}</h3></div>'))
    assert found is not None
    assert found.count[0] == count


def test_how_many_more_there_are_is_not_how_many_there_are() -> None:
    found = extract_comments(*zoned('<div data-zone="comments"><p>11 more comments...</p><p>13 comments</p></div>'))
    assert found is not None
    assert found.count == ("13 comments",)


def test_a_counter_beside_the_byline() -> None:
    assert find_counter(*zoned('<p data-zone="byline">By Ada Moss · 24 Comments</p><p>Story.</p>')) == ("24",)


@pytest.mark.parametrize(
    ("line", "counter"),
    [
        ("5 March 2024 12 comments", "12"),
        ("By Ada Moss (12) Comments", "12"),
        ("1 977 commentaires", "1 977"),
        ("1.2K Comments", "1.2K"),
        ("3件のコメント", "3"),
    ],
)
def test_the_number_right_before_the_word_is_the_counter(line: str, counter: str) -> None:
    assert find_counter(*zoned(f'<p data-zone="byline">{line}</p>')) == (counter,)


@pytest.mark.parametrize(
    ("line", "counter"), [("Continue Discussion 11 replies", ("11",)), ("Diskusia (12)", ("12",)), ("3 ideas", ())]
)
def test_a_counter_of_answers_beside_the_byline(line: str, counter: tuple[str, ...]) -> None:
    assert find_counter(*zoned(f'<p data-zone="byline">{line}</p>')) == counter
    assert find_counter(*zoned(f'<p data-zone="comments">{line}</p>')) == ()  # of the answers to one comment


def test_a_number_in_the_byline_is_no_counter() -> None:
    assert find_counter(*zoned('<p data-zone="byline">By Ada Moss · 24 May</p>')) == ()


def test_a_counter_of_readers_is_none_of_comments() -> None:
    found = extract_comments(*zoned('<h3 data-zone="comments">Коментарі</h3><p data-zone="comments">Переглядів: 233</p>'))
    assert found is not None
    assert found.count == ()


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Ada Moss",
            "3 May 2021, 10:20",
            "The bridge has been shut.",
            "Nobody says why.",
            "Reply",
            "ivo",
            "3 May 2021, 11:05",
            "I walk now.",
            "Reply",
        ),
        (
            "Ada Moss - 3 May 2021, 10:20",
            "The bridge has been shut.",
            "Nobody says why.",
            "ivo - 3 May 2021, 11:05",
            "I walk now.",
        ),
        (
            "Ada Moss schrieb am 03.05.2021, 10:20 Uhr:",
            "The bridge has been shut.",
            "Nobody says why.",
            "Antworten",
            "ivo schrieb am 03.05.2021, 11:05 Uhr:",
            "I walk now.",
            "Antworten",
        ),
    ],
)
def test_a_dump_s_comments(lines: tuple[str, ...]) -> None:
    found = extract_comments(*dump(("comments", "2 comments"), *(("comments", line) for line in lines)))
    assert found is not None
    assert found.count == ("2 comments",)
    assert [(one.author, one.text) for one in found.items] == [
        ("Ada Moss", "The bridge has been shut.\n\nNobody says why."),
        ("ivo", "I walk now."),
    ]


def test_prose_of_nobody_in_a_dump_s_thread_is_no_comment() -> None:
    rules = "Please be kind to each other, and keep to the matter that the article speaks of."
    found = extract_comments(*dump(("comments", "Comments (4)"), ("comments", rules), ("comments", "Loading comments...")))
    assert found is not None
    assert (found.count, found.items) == (("Comments (4)",), ())


@pytest.mark.parametrize(
    ("tag", "attributes", "role"),
    [
        ("li", {"class": "comment byuser comment-author-tam", "id": "comment-3"}, Role.ITEM),
        ("div", {"class": "c-comment"}, Role.ITEM),
        ("li", {"class": "pingback"}, Role.ITEM | Role.UNCOUNTED),
        ("b", {"class": "fn"}, Role.AUTHOR | Role.STRONG | Role.PLAIN),
        ("p", {"class": "cssListCommentName"}, Role.AUTHOR | Role.STRONG),
        ("div", {"class": "comment-author vcard"}, Role.AUTHOR | Role.PLAIN),
        ("span", {"class": "datum"}, Role.TIME),
        ("div", {"class": "submitted"}, Role.TIME),
        ("p", {"class": "comm-name"}, Role.AUTHOR | Role.STRONG),
        ("div", {"class": "comm_info_name"}, Role.AUTHOR | Role.STRONG),
        ("p", {"class": "reaction__auth"}, Role.AUTHOR),
        ("a", {"class": "fpAuth"}, Role.NONE),
        ("time", {}, Role.TIME),
        ("div", {"class": "comment__text"}, Role.TEXT),
        ("div", {"class": "text-center"}, Role.NONE),
        ("div", {"class": "card-body"}, Role.NONE),
        ("li", {"class": "comment-reply"}, Role.ACTION),
        ("a", {"class": "vote-up"}, Role.LIKES | Role.ACTION),
        ("img", {"class": "author-avatar"}, Role.NONE),
        ("div", {"class": "comments-area"}, Role.NONE),
        ("a", {"class": "x1f9", "data-spot-im-class": "message-username"}, Role.AUTHOR | Role.STRONG | Role.PLAIN),
        ("div", {"class": "x1f9", "data-testid": "comment-text"}, Role.TEXT),
        ("div", {"data-testid": "replies"}, Role.NONE),
        ("span", {"class": "kelp-userTag"}, Role.NONE),
        ("span", {"class": "kelp-inReplyTo-username"}, Role.ACTION),
    ],
)
def test_what_an_element_s_name_tells(tag: str, attributes: dict[str, str], role: int) -> None:
    assert role_of(tag, attributes) == role


@pytest.mark.parametrize("name", ["add-comment", "no-comment", "comments", "comment-form", "recent-comment", "commentary"])
def test_what_is_no_comment(name: str) -> None:
    assert not names_comment(name)


def test_pingbacks_are_not_listed_though_they_show_a_moment() -> None:
    ping = """<li class="pingback" id="comment-{0}"><p>Pingback: <cite><a href="https://b.example">Kettles {0}</a></cite>
    <a href="#">3 May 2021 at 1{0}:15</a></p></li>"""
    assert [one.author for one in items_of(WORDPRESS + ping.format(4) + ping.format(5) + ping.format(6))] == ["Orla Finch", "Tam"]


def test_a_numbered_name_in_the_line_above_is_no_text() -> None:
    thread = "<b>1 - Perry from Fernmoor</b> (19/3/2014 - 09:12)<br>The lid was hers.<br><br><b>2 - A citizen of row 4</b> "
    thread += (
        "(19/3/2014 - 11:40)<br>It was sold.<br><br><b>3 - Tam (not verified)</b> (19/3/2014 - 14:05)<br>It never was.<br><br>"
    )
    found = extract_comments(*zoned(f'<div data-zone="comments"><b>Letters</b><br><br>{thread}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [
        ("Perry from Fernmoor", "The lid was hers."),
        ("A citizen of row 4", "It was sold."),
        ("Tam", "It never was."),
    ]


def test_the_last_comment_ends_before_the_button_for_more() -> None:
    thread = "".join(
        f'<div class="z4"><b>{name}</b> <i>3 May 2021, 09:15</i><p>{text}</p><p>Rated 4 (12 votes) <a>Reply</a></p>{{0}}</div>'
        for name, text in (("Perry", "The lid was hers."), ("Tam", "It was sold."))
    ).format("<p>Show 5 more replies</p>")
    found = extract_comments(*zoned(f'<div data-zone="comments">{thread}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [("Perry", "The lid was hers."), ("Tam", "It was sold.")]


def test_the_title_of_an_answer_is_no_name() -> None:
    thread = "".join(
        f"<div><b>Re: the lid</b> <small>{name} 13.08.08, 12:02</small><br>{text}<br><small><a>Reply</a></small></div>"
        for name, text in (("perry_of_fernmoor", "It was hers."), ("tam", "It was sold."))
    )
    found = extract_comments(*zoned(f'<div data-zone="comments">{thread}</div>'))
    assert found is not None
    assert [(one.author, one.text) for one in found.items] == [("perry_of_fernmoor", "It was hers."), ("tam", "It was sold.")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("19. Juni 2018 um 20:41 Uhr <a class='comment-reply-link'>- Antworten</a>", "19. Juni 2018 um 20:41"),
        ("said, on August 3, 2019 at <a href='#c1'>3:12 pm</a>", "August 3, 2019 at 3:12 pm"),
        ("on 3 May 2020, 10:15", "on 3 May 2020, 10:15"),
    ],
)
def test_the_moment_may_stand_in_the_author_s_line(line: str, expected: str) -> None:
    head = f'<div class="comment-author meta"><strong class="fn">Orla Finch</strong> {line}</div>'
    item = f'<li class="comment" id="c1">{head}<div class="comment-text"><p>No lid.</p></div></li>'
    found = extract_comments(*zoned(f'<ol data-zone="comments">{item}{item.replace("c1", "c2")}</ol>'))
    assert found is not None
    assert [(one.author, one.times[0].startswith(expected)) for one in found.items] == [("Orla Finch", True)] * 2


def test_the_thread_s_own_lines_are_no_comment() -> None:
    html = """<div data-zone="comments" class="comment-thread"><div class="comment-head"><div>0 Comments</div>
    <div class="comment-date-sort"><span>Oldest</span></div></div></div>"""
    found = extract_comments(*zoned(html))
    assert found is not None
    assert found.items == ()


def _thread(*items: str) -> str:
    comments = "".join(
        f'<div class="comment" id="c{number}"><span class="author">{name}</span> <time>{number} May 2021</time>{item}</div>'
        for number, (name, item) in enumerate(zip(("Orla", "Tam", "Ivo"), items, strict=False), start=1)
    )
    return f'<section data-zone="comments"><h3>Comments</h3>{comments}</section>'


@pytest.mark.parametrize(
    ("line", "likes"),
    [
        ('<button aria-label="Like">7</button>', "7"),
        ('<button aria-label="Dislike">7</button>', None),
        ('<button data-testid="like-button">0</button><button>Reply</button>', "0"),
        ("<a><span>공감</span><em>982</em></a><a><span>비공감</span><em>3</em></a>", "982"),
        ("<button>共感した<em>1840</em></button><button>うーん<em>12</em></button>", "1840"),
        ("<a>Beğendim <span>(44)</span></a> <a>Beğenmedim <span>(2)</span></a>", "44"),
        ("<p><span>+18</span> <span>-2</span></p>", "18"),
        ('<p>Rate it</p><p class="rate-up">1204</p><p class="rate-down">13</p>', "1204"),
        ('<a class="k_minus">Не згоден <b>2</b></a> <a class="k_plus">Підтримати <b>8</b></a>', "8"),
        ("<button>Stem saam (16)</button><button>Antwoord</button>", "16"),
        ("<button>Peukku 19</button><button>Vastaa</button>", "19"),
        ("<p>Lik 26 · Svar</p>", "26"),
        ("<button>É útil 41</button>", "41"),
        ("<button>スキ 62</button>", "62"),
        ("<button>Utile? 5</button>", "5"),
        ("<button>Reply (3)</button>", None),
        ("<button>Vis svar (3)</button>", None),
        ("<button>Thumbs down 3</button>", None),
        ("<button>Stem saam (16)</button><button>Stem teen (2)</button>", "16"),
        ("<button>Нет 2</button>", None),
        ('<p class="steps-up">12 steps to the door</p>', None),
        ('<p class="like-line"><span class="time">7h 14/4/2023</span> <a>Reply</a></p>', None),
    ],
)
def test_likes_beside_buttons_and_signs(line: str, likes: str | None) -> None:
    found = extract_comments(*zoned(_thread(f"<p>It leaks.</p>{line}", f"<p>So does mine.</p>{line}")))
    assert found is not None
    assert [one.likes and one.likes.strip("+ ") and find_count(one.likes) for one in found.items] == [likes and int(likes)] * 2


def test_a_plus_that_is_all_a_reader_says_is_no_vote() -> None:
    found = extract_comments(*zoned(_thread("<p>It leaks.</p>", "<p>+1</p>")))
    assert found is not None
    assert [(one.text, one.likes) for one in found.items] == [("It leaks.", None), ("+1", None)]


@pytest.mark.parametrize(
    "second",
    [
        '<div class="comment" id="t12" data-parent="11">',
        '<div class="comment" id="t12" parentid="t11">',
        '<div class="comment" id="t12"><a class="in-reply-to" href="#t11">#11</a>',
        '<div class="comment" id="t12"><a class="origin" href="#t11">Antwort auf Orla</a>',
    ],
)
def test_an_answer_names_what_it_answers(second: str) -> None:
    meta = '<span class="author">{}</span> <time>3 May 2021</time><p>It leaks {}.</p></div>'
    first = '<div class="comment" id="t11" data-parent="0" parentid="t0">'
    html = f'<section data-zone="comments">{first}{meta.format("Orla", 1)}{second}{meta.format("Tam", 2)}</section>'
    found = extract_comments(*zoned(html))
    assert found is not None
    assert [one.reply_to for one in found.items] == [None, "t11"]


@pytest.mark.parametrize("own", ['data-parent="12"', 'data-parent="t12"', 'parentid="t12"'])
def test_no_comment_answers_itself(own: str) -> None:
    item = '<div class="comment" id="t{0}" {1}><span class="author">Tam</span> <time>3 May 2021</time><p>It leaks {0}.</p></div>'
    found = extract_comments(*zoned(f'<div data-zone="comments">{item.format(11, "")}{item.format(12, own)}</div>'))
    assert found is not None
    assert [(one.id, one.reply_to) for one in found.items] == [("t11", None), ("t12", None)]


def test_what_nobody_wrote_and_no_word_calls_comments_is_no_thread() -> None:
    assert extract_comments(*zoned('<div data-zone="comments"><h3>Hedge gives way</h3></div>')) is None


def test_a_number_in_a_name_is_no_count() -> None:
    found = extract_comments(*zoned(_thread("<p>It leaks.</p>") + '<p data-zone="comments">Powered by Remark42</p>'))
    assert found is not None
    assert all(find_count(text) is None for text in found.count)


def test_a_pingback_quotes_what_leads_to_it() -> None:
    found = extract_comments(*zoned(_thread("<p>It leaks.</p>", "<p>[...] they mend kettles [...]</p>", "<p>[…] Hm.</p>")))
    assert found is not None
    assert [one.author for one in found.items] == ["Orla", "Ivo"]


def test_a_label_without_a_name_is_none() -> None:
    item = """<div class="comment comment-odd"><div class="comment-content"><p>{}</p></div>
    <p class="comment-footer">Posted by: {} | <a>May {}, 2021 at 9:02 AM</a></p></div>"""
    said = (("It leaks.", "Orla", 3), ("So does mine, since Easter.", "Tam", 4), ("Which kettle?", "", 5))
    html = "".join(item.format(*one) for one in said)
    found = extract_comments(*zoned(f'<section data-zone="comments">{html}</section>'))
    assert found is not None
    assert [one.author for one in found.items] == ["Orla", "Tam", None]


def test_votes_in_words() -> None:
    comment = """<div class="c"><div><strong>{0}</strong> | 14/02/2018 10:0{1}</div><div>Rest well, says number {1}.</div>
    <div><a>A favor {2}</a> <a>En contra 0</a> <a>Responder</a></div></div>"""
    found = items_of("<h4>Comentarios (2)</h4>" + comment.format("Norma", 1, 8) + comment.format("Tano", 2, 21))
    assert [(one.author, one.text, one.likes) for one in found] == [
        ("Norma", "Rest well, says number 1.", "A favor 8"),
        ("Tano", "Rest well, says number 2.", "A favor 21"),
    ]


def test_a_line_of_numbers_beside_the_writer_is_no_text() -> None:
    comment = """<div class="k"><div><span>{0}</span> <span class="who">{1}</span> <span class="when">12.03.2015, 1{0}:22</span>
    <span><a>+</a> <b>1{0}</b> / <b>2</b> <a>-</a></span></div><div>Ask the pawnshop, says number {0}.</div></div>"""
    found = items_of(comment.format(2, "Иван от центъра") + comment.format(1, "Цена"))
    assert [(one.author, one.text, one.likes) for one in found] == [
        ("Иван от центъра", "Ask the pawnshop, says number 2.", "12"),
        ("Цена", "Ask the pawnshop, says number 1.", "11"),
    ]


def test_what_a_system_knows_of_the_writer_is_no_text() -> None:
    comment = """<div class="p"><b>{0}</b> (7 жовтня 2013 0{1}:11)<br>Група: Гості | Новин: 0 | Коментарів: 12
    <div>IP: 78.60.1.***</div><div>And the maple, asks number {1}?</div><div><a>Цитувати</a></div></div>"""
    found = items_of(comment.format("Степан", 1) + comment.format("Ліда", 2))
    assert [one.text for one in found] == ["And the maple, asks number 1?", "And the maple, asks number 2?"]


def test_the_letters_in_place_of_a_picture_are_no_text() -> None:
    comment = """<div class="item-comment"><i>{0}</i><div><b class="name">{1}</b> <time>3 May 2021</time></div>
    <div>{2}</div></div>"""
    said = (
        ("L", "Trần Văn Lượm", "It leaks."),
        ("MQ", "Mara Quill", "So does mine."),
        ("No", "Tam", "Mine is dry."),
        ("Yes", "Yesim Ay", "Mine too."),
    )
    found = items_of("".join(comment.format(*one) for one in said))
    assert [one.text for one in found] == ["It leaks.", "So does mine.", "No\n\nMine is dry.", "Yes\n\nMine too."]


def test_a_name_that_is_a_button() -> None:
    comment = """<div class="kelp-comment"><span class="kelp-username"><button>{0}</button></span><time>3 May 2021</time>
    <div class="kelp-content">It leaks, says {0}.</div><button>Reply</button></div>"""
    assert [one.author for one in items_of(comment.format("Mara") + comment.format("Tam"))] == ["Mara", "Tam"]


def test_the_day_of_the_week_is_no_author() -> None:
    comment = "<div class='k'><div>{0}</div><div class='k-t'>{1}, 5 Oktober 2022 | 15:10 WIB</div><div>It leaks.</div></div>"
    found = items_of(comment.format("Pak Slamet", "Rabu") + comment.format("yuni_tgl", "Kamis"))
    assert [one.author for one in found] == ["Pak Slamet", "yuni_tgl"]


def test_the_number_of_a_comment_is_no_part_of_its_moment() -> None:
    comment = """<div class="comment"><b class="author">{0}</b>
    <a class="date">#{1}  —  21. Oktober 2018, 7:02 Uhr</a><p>It leaks.</p></div>"""
    found = items_of(comment.format("Mara", "1") + comment.format("Tam", "1.1"))
    assert [one.times[0] for one in found] == ["21. Oktober 2018, 7:02 Uhr"] * 2


@pytest.mark.parametrize(("href", "answered"), [("#k1", "k1"), ("/story#k1", "k1"), ("k1", None), ("#k3", None)])
def test_a_link_to_a_comment_before_tells_what_is_answered(href: str, answered: str | None) -> None:
    comment = '<div class="comment" id="{0}"><b class="author">Mara</b> <time>3 May 2021</time>{1}<p>It leaks.</p></div>'
    found = items_of(comment.format("k1", "") + comment.format("k2", f'<a href="{href}">Tam</a>') + comment.format("k3", ""))
    assert [one.reply_to for one in found] == [None, answered, None]


def test_a_comment_that_was_taken_down_keeps_its_answers() -> None:
    comment = '<li class="post" id="post-{0}"><b class="author">{1}</b> <time>3 May 2021</time><p>It leaks.</p>{2}</li>'
    answer = comment.format(13, "Tam", "")
    gone = f'<li class="post minimized" id="post-12"><p>This comment was deleted.</p><ul>{answer}</ul></li>'
    found = items_of(f"<ul>{comment.format(11, 'Mara', '')}{gone}{comment.format(14, 'Ivo', '')}</ul>")
    assert [(one.id, one.author, one.reply_to) for one in found] == [
        ("post-11", "Mara", None),
        ("post-12", None, None),
        ("post-13", "Tam", "post-12"),
        ("post-14", "Ivo", None),
    ]
    assert found[1].text == "This comment was deleted."


@pytest.mark.parametrize("other", ["<p>Load more</p>", "<h3>2 comments</h3><p>Be kind to each other.</p>"])
def test_what_stands_beside_comments_and_says_nothing_is_none(other: str) -> None:
    comment = '<li class="post"><b class="author">{0}</b> <time>3 May 2021</time><p>It leaks.</p></li>'
    found = items_of(f'<ul><li class="post">{other}</li>{comment.format("Mara")}{comment.format("Tam")}</ul>')
    assert [one.author for one in found] == ["Mara", "Tam"]


def test_a_comment_of_their_make_without_an_author_is_one_of_the_thread() -> None:
    comment = '<div class="k {0}"><i class="date">3 May 2021, 10:1{1}</i><p>{2}</p>{3}</div>'
    said = ("It leaks.", "So does mine, and nobody came.", "A cork does it.", "Then buy a new one.")
    signed = (f'<p class="author">{name}</p>' if name else "" for name in ("", "Mara", "Tam", "Ivo"))
    items = (
        comment.format("" if name else "pinned", n, text, name) for n, (text, name) in enumerate(zip(said, signed, strict=True))
    )
    found = items_of("".join(items))
    assert [(one.author, one.text) for one in found] == list(zip((None, "Mara", "Tam", "Ivo"), said, strict=True))


def test_a_printed_moment_goes_before_a_tooltip_that_says_no_more() -> None:
    comment = """<div class="comment"><b class="author">{}</b>
    <span class="date" title="03/09/2023 07:45">03/09/2023 07:45 GMT+7</span><p>It leaks.</p></div>"""
    assert {one.times[0] for one in items_of(comment.format("Mara") + comment.format("Tam"))} == {"03/09/2023 07:45 GMT+7"}


def test_a_badge_of_the_writer_is_neither_name_nor_text() -> None:
    comment = """<div class="comment" id="c{0}"><div class="kv-blog-post_author kv-comment-label"><span>Author</span></div>
    <div class="kv-comment-author"><a href="/m">{1}</a></div><time>3 May 2021</time>
    <div class="kv-comment-text"><p>It leaks{0}.</p></div></div>"""
    found = items_of(comment.format(1, "Mara") + comment.format(2, "Tam").replace("kv-blog-post_author", "kv-blog-guest"))
    assert [(one.author, one.text) for one in found] == [("Mara", "It leaks1."), ("Tam", "It leaks2.")]


def test_what_a_writer_is_in_a_heading_below_the_name_is_no_part_of_it() -> None:
    comment = """<li class="guest" id="m_{0}"><a class="author person"><h4>{1}</h4>{2}</a>
    <time datetime="2020-01-1{0}">1{0}.01.</time><div class="text"><p>It leaks.</p></div></li>"""
    found = items_of("<ul>" + comment.format(1, "Mara", "<h5>Guest</h5>") + comment.format(2, "Tam", "") + "</ul>")
    assert [one.author for one in found] == ["Mara", "Tam"]


def test_the_button_that_shows_the_rest_is_no_text() -> None:
    more = '<span id="more-1"><span>…&nbsp;</span><span class="kv-readmore">More</span></span>'
    comment = """<div class="comment"><div class="comment-author">{0}</div><time>3 May 2021</time>
    <div class="comment-text">My kettle leaks from the spout{1}</div></div>"""
    found = items_of(comment.format("Mara", more) + comment.format("Tam", ", and the lid is lost."))
    assert [one.text for one in found] == [
        "My kettle leaks from the spout…",
        "My kettle leaks from the spout, and the lid is lost.",
    ]


def test_a_line_of_author_and_moment_below_the_text_is_no_text() -> None:
    (found,) = items_of("""<div class="commentEntry"><div class="commentContent" id="comment-1"><p>It leaks from the spout.</p>
    <div class="commentMeta">Comment by <cite><a href="#" class="url">Mara Quill of the Lower Harbour | kettles.example</a></cite>
    on <a href="#comment-1">07.08.09</a> at 10:25</div></div></div>""")
    assert (found.author, found.text) == ("Mara Quill of the Lower Harbour | kettles.example", "It leaks from the spout.")


def test_a_signature_below_the_text_stays() -> None:
    comment = """<div class="comment"><b class="author">{0}</b> <time>3 May 2021</time>
    <div class="comment-text"><p>My kettle leaks from the spout.</p><p>{1}</p></div></div>"""
    found = items_of(comment.format("Mara", "Regards,<br>Mara") + comment.format("Tam", "Tam"))
    assert [one.text for one in found] == [
        "My kettle leaks from the spout.\n\nRegards,\nMara",
        "My kettle leaks from the spout.\n\nTam",
    ]


def test_a_name_that_ends_with_many_points_is_whole() -> None:
    comment = """<div class="comment"><cite class="fn">{0}</cite> <span class="says">says:</span> <time>3 May 2021</time>
    <p>It leaks.</p></div>"""
    found = items_of(comment.format("who knows it then....") + comment.format("Mara"))
    assert [one.author for one in found] == ["who knows it then....", "Mara"]


@pytest.mark.parametrize(
    ("line", "counts"), [("Voices: 2", ("Voices: 2",)), ("Thanks: 64", ()), ("[…] 10 kettles to make […]", ())]
)
def test_a_line_of_unknown_words_counts_comments_where_it_says_as_many(line: str, counts: tuple[str, ...]) -> None:
    comment = '<div class="comment"><b class="author">{0}</b> <time>3 May 2021</time><p>It leaks.</p></div>'
    page = f'<div data-zone="comments"><div>{line}</div>{comment.format("Mara")}{comment.format("Tam")}</div>'
    found = extract_comments(*zoned(page))
    assert found is not None
    assert (len(found.items), found.count) == (2, counts)
