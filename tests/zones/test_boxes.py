"""What a platform's own names make certain, and what they leave open."""

from __future__ import annotations

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.boxes import certain_zones


def zones_of(html: str) -> dict[str, str]:
    """Zone of each block that is certain, by its text."""
    document = read_document(Page(body=f"<html><body>{html}</body></html>".encode()))
    return {document.blocks.text[block]: str(zone) for block, zone in certain_zones(document).items()}


ITEM = '<div class="{0}"><b class="author">Orla</b> <i class="date">3 May</i><p>Mine leaks.</p></div>'

CERTAIN = [
    ("wordpress thread", '<ol class="comment-list"><li><p>Mine leaks.</p></li></ol>', {"Mine leaks.": "comments"}),
    ("wordpress form", '<div id="respond"><h3>Reply</h3></div>', {"Reply": "comment_form"}),
    (
        "form inside the thread",
        '<div id="comments"><p>Mine.</p><div class="comment-respond"><p>Reply</p></div></div>',
        {"Mine.": "comments", "Reply": "comment_form"},
    ),
    (
        "unnamed form inside the thread",
        '<div id="comments"><p>Mine.</p><form class="x"><p>Your say</p></form></div>',
        {"Mine.": "comments", "Your say": "comment_form"},
    ),
    (
        "share buttons of a thread stay in it",
        '<div id="comments"><p>Mine.</p><div class="sharedaddy"><p>Share</p></div></div>',
        {"Mine.": "comments", "Share": "comments"},
    ),
    ("disqus", '<section id="disqus_thread"><p>Mine leaks.</p></section>', {"Mine leaks.": "comments"}),
    ("microdata", '<div itemscope itemtype="https://schema.org/Comment"><p>Mine leaks.</p></div>', {"Mine leaks.": "comments"}),
    ("a comment of any make", ITEM.format("kommentar-item"), {"Orla 3 May": "comments", "Mine leaks.": "comments"}),
    (
        "a numbered comment without a date",
        '<div id="comment-12"><b class="comment-username">Orla</b><p class="text">Mine leaks.</p></div>',
        {"Orla": "comments", "Mine leaks.": "comments"},
    ),
    ("recent comments", '<aside class="widget widget_recent_comments"><p>On kettles</p></aside>', {"On kettles": "ticker"}),
    (
        "a widget that is the page",
        '<p>Story.</p><div class="widget Blog"><p>Kettles.</p><ol class="comment-list"><li>Mine.</li></ol></div>',
        {"Mine.": "comments"},
    ),
    ("an advert of AMP", "<amp-ad><div fallback>No advert today</div></amp-ad>", {"No advert today": "promotion"}),
    (
        "coral's form",
        '<div id="coral_thread"><p>Mine.</p><div class="coral-createComment"><p>Sign in to comment</p></div></div>',
        {"Mine.": "comments", "Sign in to comment": "comment_form"},
    ),
    ("stars to vote by", '<div class="rmp-widgets-container"><p>How useful was it?</p></div>', {"How useful was it?": "other"}),
    ("the post's pages", '<p class="post-nav-links">Pages: 1 2</p>', {"Pages: 1 2": "navigation"}),
    ("a card", '<div class="vlp-link-container"><div>Ferry aground</div></div>', {"Ferry aground": "related"}),
    ("a call to share", '<p class="dpsp-share-text">Spread it</p>', {"Spread it": "sharing"}),
    ("slides", '<p class="jetpack-slideshow-noscript">Needs JavaScript.</p>', {"Needs JavaScript.": "notice"}),
    ("reading time", '<p class="yoast-reading-time__wrapper">4 minutes</p>', {"4 minutes": "byline"}),
    ("marquee", "<marquee>Ferry aground</marquee>", {"Ferry aground": "ticker"}),
    ("consent manager", '<div id="onetrust-banner-sdk"><p>We bake.</p></div>', {"We bake.": "notice"}),
    ("the bar of an archive", '<div id="wm-ipp-base"><div><p>51 captures</p></div></div>', {"51 captures": "notice"}),
    ("related plug-in", '<div id="jp-relatedposts"><p>Kettles</p></div>', {"Kettles": "related"}),
    ("case of names does not matter", '<div id="wcThreadWrapper"><p>Mine.</p></div>', {"Mine.": "comments"}),
]  # fmt: skip

OPEN = [
    ("names that outlets make up", '<div class="story-thread"><p>Mine leaks.</p></div>'),
    ("a box around the headline", '<div id="comments"><h1>Kettles</h1><p>Story.</p></div>'),
    (
        "comments on other articles",
        '<p>Story.</p><p>Story.</p><aside class="widget"><ol class="comment-list"><li>Mine.</li></ol></aside>',
    ),
    ("a comment without author and date", '<div class="comment"><p>Our comment: kettles are good.</p></div>'),
    ("a numbered comment of nobody", '<div id="comment-12"><p class="text">Our comment: kettles are good.</p></div>'),
    ("a form outside a thread", '<p>Story.</p><form class="x"><p>Search</p></form>'),
    ("the body's own class", '<main class="comments-area"><p>Story.</p></main>'),
]


@pytest.mark.parametrize(("html", "wanted"), [case[1:] for case in CERTAIN], ids=[case[0] for case in CERTAIN])
def test_certain(html: str, wanted: dict[str, str]) -> None:
    assert zones_of(html) == wanted


@pytest.mark.parametrize("html", [case[1] for case in OPEN], ids=[case[0] for case in OPEN])
def test_left_open(html: str) -> None:
    assert zones_of(html) == {}
