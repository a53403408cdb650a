"""Posts of social networks and other sites that an article embeds: the quotation that a platform's script dresses up.

Each platform gives a `<blockquote>` of its own class to embed, with the post's words and a link to it. These words are taken for
text as often as for the caption of what the post shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.markup import Attributes
from scraper.zones import Partition, Zone
from scraper.zones.boxes import blocks_of

_POST = re.compile(
    r"(?<!\S)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|fb-xfbml-parse-ignore"
    r"|reddit-(?:embed-bq|card)|imgur-embed-pub|embedly-card)(?!\S)"
)
_ENDS_WITH_ADDRESS = ("twitter-", "bluesky-")  # the post's own address is that of its day, behind links in its words
_NODES = 400  # of a post, in which its links are looked for
_ADDRESS = ("cite", "data-instgrm-permalink", "data-text-post-permalink", "data-embed-url")


def is_post(attributes: Attributes) -> bool:
    """Whether a `<blockquote>` of these attributes is an embedded post.

    >>> is_post({"class": "twitter-tweet tw-align-center"}), is_post({"class": "pull-quote"}), is_post({})
    (True, False, False)
    """
    return _POST.search(attributes.get("class", "")) is not None


def find_posts(document: Document) -> list[int]:
    """The `<blockquote>` of each embedded post, in document order; of one in another the outer one."""
    found: list[int] = []
    for node in document.markup.by_tag["blockquote"]:
        is_within = found and node < document.nodes.end[found[-1]]
        if not is_within and is_post(document.nodes.attributes[node]):
            found.append(node)
    return found


def find_captioned_posts(document: Document, parts: Partition, body: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The `<blockquote>` of each post whose words were taken for a caption, and its first block: those between the blocks of the
    text, and right behind the last."""
    for node in find_posts(document) if body else ():
        first, end = blocks_of(document, node)
        zones = {zone for zone, is_seen in zip(parts.zones[first:end], parts.seen[first:end], strict=True) if is_seen}
        if zones == {Zone.CAPTION} and body[0] < first and (first < body[-1] or parts.zones[first - 1] is Zone.BODY):
            yield node, first


def address_of_post(document: Document, node: int) -> str | None:
    """The address of the post in a `<blockquote>`, as found; None where it has none."""
    nodes = document.nodes
    own = nodes.attributes[node]
    inside = range(node + 1, min(nodes.end[node], node + _NODES))
    links = [address for one in inside if nodes.tag[one] == "a" and (address := nodes.attributes[one].get("href"))]
    if links and any(map(own["class"].__contains__, _ENDS_WITH_ADDRESS)):
        return links[-1]
    return next(filter(None, (*map(own.get, _ADDRESS), *links)), None)
