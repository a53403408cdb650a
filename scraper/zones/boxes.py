"""Boxes whose zone is certain from the markup: what well-known platforms call their parts.

Takes a `Document`, gives the zone of the blocks that stand in such a box. Only names that belong to a platform or its
plug-ins are here (WordPress with Jetpack, wpDiscuz and its usual widgets; MediaWiki; Disqus, Coral, Blogger, Drupal, Facebook and
other comment and review services; consent managers; share plug-ins; the Wayback Machine), and `schema.org/Comment` in
microdata. A name that outlets make up for themselves is no certainty, with one exception: an element called a comment that
holds an element called author and one called date is a comment; where it has a comment's number, one called text will do for
the date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, Literal

from scraper.caches import cache_short
from scraper.document import Document
from scraper.markup import Markup, Nodes
from scraper.zones.comment_names import Role, names_comment, role_of
from scraper.zones.vocabulary import Zone

# Names of classes (`.name`) and identifiers (`#name`), in lower case. A name ending in `*` is the start of one.
_NAMES: dict[Zone, str] = {
    Zone.COMMENTS: """
        #comments #comment-list #commentlist #comments-list #comment_list #comments-area #comments-section #comment-section
        #comments-container #comments_container #comments-wrapper #comment-wrap #disqus_thread #dsq-comments
        #coral_talk_stream #coral_thread #coral-container #wpcomm #wpdcom #wcthreadwrapper #isso-thread #remark42 #commento
        #cusdis_thread #discourse-comments #hypercomments_widget #fastcomments-widget #waline #twikoo #graphcomment
        #hyvor-talk-view #livefyre-comments #vf-comments #fb-comments #comment-holder
        .commentlist .comment-list .comments-area .comments-list .comments-section .comments-container
        .comments-wrapper .comment-thread .comment-threads .wp-block-comments .wp-block-comment-template
        .wp-block-comments-query-loop .wc-thread-wrapper .wpd-thread-list .disqus-thread .fb-comments .entry-comments
        .comments__list .coral .coral-stream .comment-replies .blogger-comments .comment_list .jdgm-rev-widg .yotpo-reviews
        .stamped-reviews .spr-reviews .woocommerce-reviews .forum-chapo .forum-texte
        """,
    Zone.COMMENT_FORM: """
        #respond #commentform #comment-form #comment_form #commentform-wrapper #reply-form #addcomment #reply-title
        .comment-respond .comment-form .commentform .comment-reply-title .wp-block-post-comments-form .wpd-form .wc-form
        .wc_comm_form .nocomments .comments-closed .comment-subscription-form .comment_forbidden .must-log-in
        .wpd-comment-info-bar .comment-notes .akismet_comment_form_privacy_notice .coral-createcomment
        .coral-createreplycomment .coral-viewerbox
        """,
    Zone.TICKER: """
        .widget_recent_entries .widget_recent_comments .recentcomments .widget_top-posts .wp-block-latest-posts
        .wp-block-latest-comments .widget-popular-posts .wpp-list .popularposts
        """,
    Zone.RELATED: """
        #jp-relatedposts .jp-relatedposts .yarpp-related .yarpp .crp_related .rp4wp-related-posts .elementor-post-navigation
        .post-navigation .vlp-link-container .taboola .trc_related_container .outbrain .ob-widget #taboola* #outbrain*
        .wp-embedded-content
        """,
    Zone.SHARING: """
        .sharedaddy .sd-sharing .addtoany_share_save_container .addtoany_content .a2a_kit .addthis_toolbox
        .addthis_inline_share_toolbox .td-post-sharing .td-social-sharing-button .ssba .heateor_sss_sharing_container
        .essb_links .mashsb-container .swp_social_panel .shariff .sharethis-inline-share-buttons .social-likes
        .elementor-share-buttons .dpsp-share-text .dpsp-content-wrapper .dpsp-networks-btns-wrapper
        """,
    Zone.NAVIGATION: """
        .widget_categories .widget_archive .widget_search .widget_meta .widget_tag_cloud .widget_calendar .tagcloud
        .yoast-breadcrumb .breadcrumb-trail .rank-math-breadcrumb .comment-navigation .post-nav-links
        #toc #mw-panel-toc
        #toc_container #ez-toc-container #rank-math-toc .ez-toc-v2_0 .lwptoc .simpletoc-list .wp-block-rank-math-toc-block
        .wp-block-yoast-seo-table-of-contents .wp-block-aioseo-table-of-contents .wp-block-kadence-tableofcontents
        .wp-block-uagb-table-of-contents .wp-block-stackable-table-of-contents .elementor-widget-table-of-contents
        """,
    Zone.NOTICE: """
        #cookie-notice #eu-cookie-law #cookie-law-info-bar #onetrust-* #cookiescript_* #cybotcookiebot* #qc-cmp2* #didomi-*
        #usercentrics* #borlabs* #moove_gdpr_* #gdpr-cookie-* #cmplz-* #sp_message_container* #cookie-law-info-again
        .cookie-notice-container .cky-consent-container .cmplz-cookiebanner .cc-window .wt-cli-cookie-bar-container
        .wt-cli-element .cli-modal .onetrust-pc-dark-filter .widget_eu_cookie_law_widget .cookieconsent .fc-consent-root
        #wm-ipp* .jetpack-slideshow-noscript
        """,
    Zone.PROMOTION: """
        .jetpack_subscription_widget .widget_blog_subscription .mc4wp-form #mc_embed_signup .mc-embedded-subscribe-form
        .ml-form-embed .klaviyo-form .wp-block-jetpack-subscriptions__container
        """,
    Zone.AUTHOR_BIO: """
        .elementor-author-box .saboxplugin-wrap .molongui-author-box .pp-multiple-authors-boxes-wrapper .m-a-box
        """,
    Zone.CAPTION: ".wp-caption-text .wp-element-caption .wp-caption-dd .gallery-caption",
    Zone.BYLINE: ".postmetadata .yoast-reading-time__wrapper",
    Zone.OTHER: ".rmp-widgets-container .kk-star-ratings",
    Zone.MASTHEAD: "#site-title #site-description .site-title .site-description",
    Zone.FOOTER: "#colophon .site-info",
}
#: Elements that say what they are by their tag: HTML's own, and those of AMP.
_ELEMENTS = {
    "marquee": Zone.TICKER,
    "amp-ad": Zone.PROMOTION,
    "amp-consent": Zone.NOTICE,
    "amp-sidebar": Zone.NAVIGATION,
}
_COMMENT_ID = re.compile(r"(?:li-|div-|article-)?(?:comment|kommentar|comentario|commentaire)[-_]?\d+")
_COMMENT_TYPES = ("schema.org/Comment", "schema.org/UserComments")
_CLASSES: dict[str, Zone] = {}
_IDS: dict[str, Zone] = {}
_STARTS: list[tuple[str, Zone]] = []
for _zone, _names in _NAMES.items():
    for _name in _names.split():
        if _name[-1] == "*":
            _STARTS.append((_name[1:-1], _zone))
        else:
            (_CLASSES if _name[0] == "." else _IDS)[_name[1:]] = _zone
_CLASS_NAMES = frozenset(_CLASSES)
_ID_STARTS = tuple(start for start, _ in _STARTS)

# What may stand in a box of that zone and still speak for itself; in boxes of other zones any inner name does.
_CLOSED: dict[Zone, frozenset[Zone]] = {
    Zone.COMMENTS: frozenset({Zone.COMMENT_FORM, Zone.NAVIGATION, Zone.NOTICE}),
    Zone.COMMENT_FORM: frozenset(),
    Zone.TICKER: frozenset(),
    Zone.NOTICE: frozenset(),
}
_PAGE_SHARE = 2  # a box with half of the texts of a page is no widget
# Elements that are looked at; the names of <body> and <main> tell of the page, not of a box.
_BOX_TAGS = frozenset("div section ol ul dl form aside nav footer header p h1 h2 h3 h4 figcaption article li".split())


def certain_zones(document: Document) -> dict[int, Zone]:
    """The zone of each block that stands in a box of certain zone, by block number."""
    out: dict[int, Zone] = {}
    for node, zone in certain_boxes(document):
        out.update(dict.fromkeys(range(*blocks_of(document, node)), zone))
    return out


def blocks_of(document: Document, node: int) -> tuple[int, int]:
    """The blocks of an element: from the first to one past the last."""
    starts, nodes = document.blocks.first_piece, document.nodes
    return bisect_left(starts, nodes.first_piece[node]), bisect_left(starts, nodes.end_piece[node])


def certain_boxes(document: Document) -> Iterator[tuple[int, Zone]]:
    """Elements of certain zone, with it, in document order: an inner box comes after the one around it."""
    nodes = document.nodes
    headlines = document.markup.by_tag["h1"]
    around: list[tuple[int, Zone]] = []
    for node, told in _named_elements(document.markup):
        end = nodes.end[node]
        if headlines and any(node < headline < end for headline in headlines):
            continue  # a name for the whole page, or tags that were never closed
        while around and nodes.end[around[-1][0]] <= node:
            around.pop()
        zone = told if isinstance(told, Zone) else _ZONE_OF[told]
        if around and any(zone not in _CLOSED[outer] for _, outer in around if outer in _CLOSED):
            continue
        if told is _FORM and not any(outer is Zone.COMMENTS for _, outer in around):
            continue
        if told in (_COMMENT, _NUMBERED) and not _has_marks(nodes, node, Role.TIME | (Role.TEXT if told is _NUMBERED else 0)):
            continue
        if zone is Zone.COMMENTS and _is_in_widget(document, node):
            continue  # comments on other articles
        around.append((node, zone))
        yield node, zone


def _is_in_widget(document: Document, node: int) -> bool:
    """Whether a box stands in a widget; one that holds most of the page is the page, whatever its name."""
    nodes = document.nodes
    for outer in document.ancestors(node):
        if "widget" in nodes.attributes[outer].get("class", "").split():
            return _PAGE_SHARE * (nodes.end_piece[outer] - nodes.first_piece[outer]) < len(document.pieces.text)
    return False


def _has_marks(nodes: Nodes, node: int, marks: int) -> bool:
    """Whether elements that are named for an author and for one of the `marks` stand in an element."""
    found = 0
    for inner in range(node + 1, nodes.end[node]):
        found |= role_of(nodes.tag[inner], nodes.attributes[inner])
        if found & Role.AUTHOR and found & marks:
            return True
    return False


# What a name may tell besides a zone: one comment of any make, to be checked, and one with a number of its own, which speaks
# more clearly; a form, which counts inside a thread.
_COMMENT: Final = "comment"
_NUMBERED: Final = "numbered"
_FORM: Final = "form"
_Told = Zone | Literal["comment", "numbered", "form"]
_ZONE_OF: dict[str, Zone] = {_COMMENT: Zone.COMMENTS, _NUMBERED: Zone.COMMENTS, _FORM: Zone.COMMENT_FORM}


def _named_elements(markup: Markup) -> list[tuple[int, _Told]]:
    """The elements with text in them whose names tell something, with what they tell, in document order."""
    nodes = markup.nodes
    tags, attribute_sets, starts, ends = nodes.tag, nodes.attributes, nodes.first_piece, nodes.end_piece
    boxes = [node for node, tag in enumerate(tags) if tag in _BOX_TAGS and attribute_sets[node] and starts[node] != ends[node]]
    told_by_class = _telling_classes({held["class"] for node in boxes if "class" in (held := attribute_sets[node])})
    found: list[tuple[int, _Told]] = []
    for node in boxes:
        attributes = attribute_sets[node]
        told = told_by_class.get(attributes["class"]) if told_by_class and "class" in attributes else None
        if "id" in attributes and (told is None or told is _COMMENT):
            told = _told_by_id(attributes["id"]) or told
        if told is None and "itemtype" in attributes and attributes["itemtype"].endswith(_COMMENT_TYPES):
            told = Zone.COMMENTS
        if told is None and tags[node] == "form":
            told = _FORM
        if told is not None:
            found.append((node, told))
    own = [(node, zone) for tag, zone in _ELEMENTS.items() for node in markup.by_tag[tag] if starts[node] < ends[node]]
    return sorted([*found, *own]) if own else found


def _telling_classes(values: set[str]) -> dict[str, _Told]:
    """What class attributes tell, those that tell something; on most pages a look at all of them at once finds none."""
    joined = " ".join(values).lower()
    if _CLASS_NAMES.isdisjoint(joined.split()) and not _may_say_comment(joined):
        return {}
    return {value: told for value in values if (told := _told_by_class(value)) is not None}


@cache_short(65_536)
def _told_by_class(value: str) -> _Told | None:
    """What a class attribute tells; the pages of an outlet share most of these strings."""
    lower = value.lower()
    names = lower.split()
    if not _CLASS_NAMES.isdisjoint(names):
        return next(zone for zone in map(_CLASSES.get, names) if zone is not None)
    return _COMMENT if _may_say_comment(lower) and names_comment(value) else None


def _told_by_id(value: str) -> _Told | None:
    name = value.lower()
    zone = _IDS.get(name)
    if zone is not None:
        return zone
    if name.startswith(_ID_STARTS):
        return next(zone for start, zone in _STARTS if name.startswith(start))
    return _NUMBERED if _may_say_comment(name) and _COMMENT_ID.fullmatch(name) else None


def _may_say_comment(lower: str) -> bool:
    """Whether one of the words for a comment that `comment_names` knows can be in a name; cheap, and wrong at times."""
    return (
        ("ment" in lower and ("omment" in lower or "oment" in lower))
        or "yorum" in lower
        or "reactie" in lower
        or "talkback" in lower
    )
