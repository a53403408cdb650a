"""Rules after the tagger: what a reader sees at once and a look at single blocks can miss.

Each pass takes the document and its partition and changes the zones in place; they run in the order of `PASSES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress

from scraper.document import Document
from scraper.letters import key_of
from scraper.markup import HEADINGS
from scraper.zones.article_box import (
    find_article_boxes,
    find_body_cells,
    find_body_headings,
    find_body_prose,
    find_body_tables,
    find_prose_alike,
)
from scraper.zones.boxes import certain_zones
from scraper.zones.labels import label_zone
from scraper.zones.mending.bylines import find_opening_bylines
from scraper.zones.mending.cards import find_card_parts
from scraper.zones.mending.comment_forms import find_comment_forms, find_letters
from scraper.zones.mending.credits import find_captions_alike, find_credits
from scraper.zones.mending.ends import find_author_sections, find_end_furniture, find_signature, find_site_notes
from scraper.zones.mending.jumps import find_contents_labels, find_jumps
from scraper.zones.mending.labelled_links import find_card_ends, find_labelled_links
from scraper.zones.mending.leads import find_opening_lead
from scraper.zones.mending.link_lines import (
    find_bracketed_links,
    find_items_alike,
    find_last_links,
    find_led_links,
    find_link_stacks,
    find_whole_links,
)
from scraper.zones.mending.named_elements import (
    find_hidden_label,
    find_in_named_elements,
    find_list_items,
    find_pull_quotes,
    find_quotation_parts,
    find_quote_sources,
)
from scraper.zones.mending.next_articles import find_next_articles
from scraper.zones.mending.placeholders import find_placeholders
from scraper.zones.mending.threads import find_entries_of_story, find_threads, find_whole_comments
from scraper.zones.vocabulary import Partition, Zone

_BODY = Zone.BODY  # compared with each block's zone: to look a member up in its class takes five times as long as that
#: Zones that have headings of their own.
_HEADED = frozenset(
    (Zone.RELATED, Zone.TICKER, Zone.PROMOTION, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.NOTICE, Zone.AUTHOR_BIO, Zone.FOOTER)
)
_LINKS = frozenset((Zone.RELATED, Zone.CAPTION))  # links to other articles, and what stands under their pictures
#: What may well stand in a box of that zone and be something else.
_PARTS_OF = {
    Zone.COMMENTS: frozenset((Zone.COMMENT_FORM,)),
    Zone.BYLINE: frozenset((Zone.TAGS, Zone.COMMENTS)),
    Zone.FOOTER: frozenset((Zone.SHARING, Zone.PROMOTION, Zone.TICKER)),
}
_FIRST = 2  # the third paragraph: behind it stands no lead
_DOUBT = 0.5  # probability below which a block that is body may as well be none
_LOST = 0.4  # probability below which the tagger knows not what prose made like the body's is
_LINK_DOUBT = 0.6  # the same for a headline that is a link
_SURE_ELSEWHERE = 0.7  # probability from which a block among the body's paragraphs is none of it
_SURE = 0.8  # probability from which a block is body though what it says speaks against it
_VERY_SURE = 0.9  # the same of a line with a colon above links
_LABEL_CHARS = 40
_SLIDES = 3  # headings of slides, from which they are a gallery
_HEADING_CHARS = 120
_COLONS = (":", "：")
_FORM_TAGS = frozenset(("form", "fieldset", "label", "button", "select", "textarea"))
_LINKED = 0.5  # share of a line's characters that are links, from which it is a link rather than a sentence


def mend(document: Document, parts: Partition) -> Partition:
    """The partition with all passes applied."""
    draft = Draft(list(parts.zones), list(parts.confidence), parts.seen)
    for change in PASSES:
        change(document, draft)
    return Partition(draft.zones, draft.confidence, _still_seen(document, draft))


def _still_seen(document: Document, draft: Draft) -> Sequence[bool]:
    """Hidden text is the article's own or it is not shown: what a pass took out of the body is shown no more."""
    hidden = document.blocks.hidden
    if True not in hidden:
        return draft.seen
    seen = list(draft.seen)
    for i in compress(range(len(seen)), hidden):
        seen[i] = seen[i] and draft.zones[i] is Zone.BODY
    return seen


@dataclass(slots=True)
class Draft:
    """A partition while the passes work on it; they change zones by `put`, for most of them ask for the body's blocks."""

    zones: list[Zone]
    confidence: list[float]
    seen: Sequence[bool]
    _body: list[int] | None = field(default=None, init=False)

    @property
    def body(self) -> list[int]:
        """The blocks of the body, in document order."""
        if self._body is None:
            self._body = [i for i, zone in enumerate(self.zones) if zone is _BODY]
        return self._body

    def put(self, block: int, zone: Zone) -> None:
        """Give a block a zone; a list of the body's blocks that was asked for before stays as it was."""
        old = self.zones[block]
        if old is not zone:
            self.zones[block] = zone
            if old is _BODY or zone is _BODY:
                self._body = None

    def put_all(self, zones: dict[int, Zone]) -> None:
        """Give each of some blocks its zone."""
        for block, zone in zones.items():
            self.put(block, zone)


def join_threads(document: Document, draft: Draft) -> None:
    """All of a thread is comments, from its first item to its last, but for the forms to answer in it."""
    for first, end in chain(find_threads(document, draft.zones), find_whole_comments(document, draft.zones)):
        for i in range(first, end):
            if draft.zones[i] is not Zone.COMMENT_FORM or not _is_form(document, i):
                draft.put(i, Zone.COMMENTS)


def keep_entries_alike(document: Document, draft: Draft) -> None:
    """What was taken for talk among the entries of a story is body, unless the tagger is sure that it is talk."""
    for talk in list(find_entries_of_story(document, draft.zones)):
        if all(draft.confidence[i] < _SURE_ELSEWHERE for i in talk):
            draft.put_all(dict.fromkeys(talk, Zone.BODY))


def _is_form(document: Document, block: int) -> bool:
    """Whether a block that was taken for a form is one by its elements or by what it prints."""
    tags = document.nodes.tag
    inside = any(tags[node] in _FORM_TAGS for node in document.ancestors(document.blocks.node[block]))
    return inside or label_zone(document.blocks.text[block]) is Zone.COMMENT_FORM


def trust_certain_boxes(document: Document, draft: Draft) -> None:
    """What stands in a box that a known platform names is what the platform says, but for parts with a zone of their own."""
    for block, zone in certain_zones(document).items():
        if draft.zones[block] not in _PARTS_OF.get(zone, ()):
            draft.put(block, zone)
            draft.confidence[block] = 1.0


def keep_tables_whole(document: Document, draft: Draft) -> None:
    """Cells that were taken for furniture in a table of the body are body."""
    draft.put_all(dict.fromkeys(find_body_cells(document, draft.zones), Zone.BODY))


def part_read_also(document: Document, draft: Draft) -> None:
    """A link that says "read also" interrupts the body; it is no part of it."""
    texts, link_chars = document.blocks.text, document.blocks.link_chars
    for i in draft.body:
        if link_chars[i] and link_chars[i] > _LINKED * len(texts[i]) and label_zone(texts[i]) is Zone.RELATED:
            draft.put(i, Zone.RELATED)


def part_ends(document: Document, draft: Draft) -> None:
    """Notices, a note on the author, their names, a call to follow, and what a site says of itself at the body's ends are none
    of it."""
    for i, zone in list(find_end_furniture(document, draft.zones, draft.body)):
        draft.put(i, zone)
    draft.put_all(dict.fromkeys(find_author_sections(document, draft.zones, draft.body), Zone.AUTHOR_BIO))
    signature = find_signature(document, draft.zones, draft.body)
    if signature is not None:
        is_above_bio = draft.zones[signature + 1 : signature + 2] == [Zone.AUTHOR_BIO]
        draft.put(signature, Zone.AUTHOR_BIO if is_above_bio else Zone.BYLINE)
    for i in find_site_notes(document, draft.body):
        if draft.confidence[i] < _SURE:
            draft.put(i, Zone.PROMOTION)


def part_headlines(document: Document, draft: Draft) -> None:
    """A headline of the site that is a link is related: behind a short lead, whatever it says, below a heading where it ends the
    body, or alone where in doubt; of several in one block their label decides. A sentence in brackets that leads elsewhere is
    none of the body."""
    draft.put_all(dict(find_link_stacks(document, draft.body)))
    draft.put_all(dict(find_bracketed_links(document, draft.body)))
    for i in find_led_links(document, draft.body):
        draft.put(i, Zone.RELATED)
    for i in find_whole_links(document, draft.body):
        if draft.confidence[i] < _LINK_DOUBT:
            draft.put(i, Zone.RELATED)
    draft.put_all(dict.fromkeys(find_last_links(document, draft.body), Zone.RELATED))


def keep_lists_whole(document: Document, draft: Draft) -> None:
    """The items of a list are of one zone."""
    draft.put_all(dict(find_items_alike(document, draft.zones, draft.confidence, draft.body)))


def part_jumps(document: Document, draft: Draft) -> None:
    """Links back up the page, and tables of contents with their labels, are navigation."""
    for i in (*find_jumps(document, draft.zones, draft.body), *find_contents_labels(document, draft.body)):
        draft.put(i, Zone.NAVIGATION)


def part_next_articles(document: Document, draft: Draft) -> None:
    """The articles below the page's own are related to it."""
    for i in list(find_next_articles(document, draft.zones)):
        draft.put(i, Zone.RELATED)


def follow_labels(document: Document, draft: Draft) -> None:
    """Links of lists of which the tagger is in doubt are what the label of their box, or the card they end, says."""
    draft.put_all(dict(find_labelled_links(document, draft.zones, draft.confidence)))
    draft.put_all(dict(find_card_ends(document, draft.zones, draft.confidence)))


def keep_cards_alike(document: Document, draft: Draft) -> None:
    """The cards of a list are of one zone, and so is what is printed with each of their headlines."""
    draft.put_all(dict(find_card_parts(document, draft.zones, draft.confidence)))


def part_opening_bylines(document: Document, draft: Draft) -> None:
    """A dated line above the text is a byline."""
    for i in list(find_opening_bylines(document, draft.body)):
        draft.put(i, Zone.BYLINE)


def part_opening_lead(document: Document, draft: Draft) -> None:
    """The first paragraph is the lead where the tagger doubts it and it stands apart from the text; a little doubt will do where
    something stands between the two."""
    first = next(iter(draft.body), None)
    if first is not None and draft.confidence[first] < _SURE:  # asked first, for most pages leave no doubt
        lead = find_opening_lead(document, draft.zones, draft.body)
        if lead is not None and (lead.is_parted or draft.confidence[first] < _SURE_ELSEWHERE):
            draft.put(first, Zone.STANDFIRST)


def join_late_leads(document: Document, draft: Draft) -> None:
    """What looks like a lead among the paragraphs but the first few, as key points do, is body, unless the tagger is sure."""
    lead = Zone.STANDFIRST
    for i in range(draft.body[_FIRST] + 1, draft.body[-1]) if len(draft.body) > _FIRST else ():
        if draft.zones[i] is lead and draft.confidence[i] < _SURE_ELSEWHERE:
            draft.put(i, Zone.BODY)


def join_key_points(document: Document, draft: Draft) -> None:
    """A heading of the body and the list below it that looks like a lead are of one zone: what the tagger is surer of."""
    zones, tags, owners, parents = draft.zones, document.nodes.tag, document.blocks.node, document.nodes.parent
    for i in draft.body:
        if tags[owners[i]] not in HEADINGS or zones[i + 1 : i + 2] != [Zone.STANDFIRST] or tags[owners[i + 1]] != "li":
            continue
        end = i + 2
        while end < len(zones) and zones[end] is Zone.STANDFIRST and parents[owners[end]] == parents[owners[i + 1]]:
            end += 1
        if end < len(zones) and parents[owners[end]] == parents[owners[i + 1]]:
            continue  # an item of the list that is no lead
        if draft.confidence[i] * (end - i - 1) > sum(draft.confidence[i + 1 : end]):
            draft.put_all(dict.fromkeys(range(i + 1, end), Zone.BODY))
        else:
            draft.put(i, Zone.STANDFIRST)


def name_comment_forms(document: Document, draft: Draft) -> None:
    """A form with a box to write in among comments is the form to comment; one that asks for a recipient, too, is to share."""
    for letter in list(find_letters(document, draft.zones)):
        draft.put_all(dict.fromkeys(letter, Zone.SHARING))
    for form in list(find_comment_forms(document, draft.zones)):
        draft.put_all(dict.fromkeys(form, Zone.COMMENT_FORM))


def part_placeholders(document: Document, draft: Draft) -> None:
    """What a template should have filled says nothing."""
    draft.put_all(dict.fromkeys(find_placeholders(document, draft.body), Zone.OTHER))


def part_credits(document: Document, draft: Draft) -> None:
    """The line below a picture that says whose it is, the one below the text that says so of the picture above it, and what is
    made like other captions."""
    draft.put_all(dict.fromkeys(find_credits(document, draft.body), Zone.CAPTION))
    draft.put_all(dict.fromkeys(find_captions_alike(document, draft.zones, draft.body), Zone.CAPTION))


def part_repeated_headline(document: Document, draft: Draft) -> None:
    """A heading that opens the body and says what the headline says is the headline once more."""
    first = next(iter(draft.body), None)
    if first is None or document.nodes.tag[document.blocks.node[first]] not in HEADINGS:
        return
    headline = key_of(document.blocks.text[first])
    if headline and any(zone is Zone.TITLE and key_of(document.blocks.text[i]) == headline for i, zone in enumerate(draft.zones)):
        draft.put(first, Zone.TITLE)


def part_last_lead_in(document: Document, draft: Draft) -> None:
    """The line that ends the body with a colon, above links to other articles, leads to them."""
    if len(draft.body) > 1:
        i = draft.body[-1]
        text = document.blocks.text[i]
        leads_on = draft.zones[i + 1 : i + 2] == [Zone.RELATED] and text.endswith(_COLONS) and len(text) <= _HEADING_CHARS
        if leads_on and draft.confidence[i] < _VERY_SURE:
            draft.put(i, Zone.RELATED)


def part_orphan_headings(document: Document, draft: Draft) -> None:
    """A heading that the tagger doubts goes with what stands below it, and so does a short line that ends in a colon. Of one
    that says what stands there, or that ends the body and so heads nothing of it, a little doubt will do; of one that heads
    nothing but links to other articles none is needed."""
    zones, texts = draft.zones, document.blocks.text
    is_last = len(draft.body) > 1
    after = len(zones)  # the next block that is body
    seen, found = after, set[Zone]()  # the block from which zones up to that one were looked at; these
    for i in reversed(draft.body):
        below = zones[i + 1] if i + 1 < len(zones) else _BODY
        found.update(zones[i + 1 : seen])
        seen = i + 1
        if below is not _BODY and _heads_up_to(document, i, after) and Zone.RELATED in found and found <= _LINKS:
            draft.put(i, Zone.RELATED)
        elif below is not _BODY and _heads(document, i) and draft.confidence[i] < _doubt_of_heading(texts[i], below, is_last):
            draft.put(i, below)
        else:
            is_last, after, seen = False, i, i
            found.clear()


def _doubt_of_heading(text: str, below: Zone, is_last: bool) -> float:
    """The probability below which a heading of the body is one of the zone below it."""
    if label_zone(text) is below:
        return 1.0
    if below not in _HEADED:
        return _DOUBT if is_last else 0.0
    return _SURE if is_last and below is not Zone.NOTICE and len(text) <= _HEADING_CHARS else _DOUBT


def _heads_up_to(document: Document, heading: int, after: int) -> bool:
    """Whether the next block of the body is a heading of the same or a higher rank: what stands between is below this one."""
    tags, owners = document.nodes.tag, document.blocks.node
    rank = tags[owners[heading]]
    return rank in HEADINGS and after < len(owners) and rank >= tags[owners[after]] in HEADINGS


def _heads(document: Document, block: int) -> bool:
    text = document.blocks.text[block]
    is_heading = document.nodes.tag[document.blocks.node[block]] in HEADINGS
    return is_heading or (len(text) <= _LABEL_CHARS and text.endswith(_COLONS))


def part_slide_headings(document: Document, draft: Draft) -> None:
    """The headings of a gallery's slides, several in a row between captions and above no text of their own, are captions too."""
    zones, tags, owners, caption = draft.zones, document.nodes.tag, document.blocks.node, Zone.CAPTION
    slides: list[int] = []
    end = -1  # behind the captions below the last of the slides
    for i in [i for i in draft.body if i and zones[i - 1] is caption and tags[owners[i]] in HEADINGS]:
        if i != end:
            _put_slides(draft, slides)
            slides = []
        end = i + 1
        while end < len(zones) and zones[end] is caption:
            end += 1
        if end > i + 1:
            slides.append(i)
    _put_slides(draft, slides)


def _put_slides(draft: Draft, slides: list[int]) -> None:
    if len(slides) >= _SLIDES:
        draft.put_all(dict.fromkeys(slides, Zone.CAPTION))


def name_headline(document: Document, draft: Draft) -> None:
    """Where nothing looks like the headline, the first <h1> that stands in the body is it."""
    if Zone.TITLE in draft.zones:
        return
    nodes, tags = document.blocks.node, document.nodes.tag
    for i in draft.body:
        if tags[nodes[i]] == "h1":
            draft.put(i, Zone.TITLE)
            return


def part_named_elements(document: Document, draft: Draft) -> None:
    """What stands in a <figcaption>, in a dialog or in the page's <footer> is that, however much it reads like prose; and what
    names the article to those who do not see it is no sub-heading."""
    draft.put_all(dict(find_in_named_elements(document, draft.body)))
    label = find_hidden_label(document, draft.body)
    if label is not None:
        draft.put(label, Zone.OTHER)


def keep_quote_sources(document: Document, draft: Draft) -> None:
    """The line under a quotation that says who is quoted is body as the quotation is."""
    draft.put_all(dict.fromkeys(find_quote_sources(document, draft.zones), Zone.BODY))


def keep_parts_alike(document: Document, draft: Draft) -> None:
    """What was taken for furniture within a short quotation or among the plain lines of a list of the body is body, and so is a
    quotation in a figure, which looks like a caption however sure the tagger is."""
    draft.put_all(dict.fromkeys(find_pull_quotes(document, draft.zones, draft.body), Zone.BODY))
    _take_doubted(draft, find_quotation_parts(document, draft.zones))
    _take_doubted(draft, find_list_items(document, draft.zones))


def keep_article_whole(document: Document, draft: Draft) -> None:
    """Prose, tables and sub-headings among the body's own paragraphs are body."""
    body = draft.body
    if body:
        _take_doubted(draft, find_prose_alike(document, draft.zones, body), _LOST)
    boxes = find_article_boxes(document, body)
    if boxes is None:
        return
    for found in (find_body_prose(document, draft.zones, body, boxes), find_body_tables(document, boxes)):
        _take_doubted(draft, found)
    _take_doubted(draft, find_body_headings(document, draft.zones, boxes))


def _take_doubted(draft: Draft, blocks: Iterable[int], sure: float = _SURE_ELSEWHERE) -> None:
    """Into the body, unless the tagger is sure that they are something else."""
    draft.put_all({i: Zone.BODY for i in blocks if draft.confidence[i] < sure})


PASSES: tuple[Callable[[Document, Draft], None], ...] = (
    join_late_leads,
    join_key_points,
    keep_article_whole,  # before what is certain, so that it takes none of that into the body
    keep_tables_whole,
    keep_parts_alike,
    keep_entries_alike,
    join_threads,
    trust_certain_boxes,
    part_read_also,
    part_named_elements,
    keep_quote_sources,
    part_headlines,
    part_jumps,
    keep_lists_whole,  # after what takes single links out of the body
    part_next_articles,
    part_ends,
    part_placeholders,
    part_credits,
    follow_labels,
    keep_cards_alike,  # after the labels, which speak of lists
    part_repeated_headline,
    part_opening_bylines,
    part_opening_lead,  # after the bylines, one of which may stand below it
    name_comment_forms,
    part_last_lead_in,  # these two after all that takes blocks out of the body
    part_orphan_headings,
    part_slide_headings,
    name_headline,
)
