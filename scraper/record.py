"""The record: `Article`, its parts, and `Failure`. Frozen and typed; JSON in and out.

The JSON Schema (`schemas/article.schema.json`) and the field table in `docs/record.md` are generated from these
classes, so a field is described here and nowhere else. Absent is `null` or an empty list, never `""`.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
import orjson
from msgspec import Meta, Struct

from scraper.errors import RecordError

SCHEMA_VERSION = "1.0"
SCHEMA_ID = "https://scraper.example/schemas/article.schema.json"

#: A moment as printed: `2018-02-13`, `2018-02-13T12:03`, `2018-02-13T12:03:00`, each with an offset exactly when the zone is known.
IsoDate = Annotated[str, Meta(pattern=r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$")]
Text = Annotated[str, Meta(min_length=1)]
Confidence = Annotated[float, Meta(ge=0, le=1)]

PageType = Literal["article", "live_blog", "listing", "other"]
Direction = Literal["ltr", "rtl"]
Precision = Literal["year", "month", "day", "minute", "second"]
ZoneSource = Literal["page", "outlet", "user"]
BlockType = Literal["paragraph", "heading", "quote", "list", "table", "code", "image", "embed"]
PaywallState = Literal["none", "metered", "truncated", "hidden", "locked"]


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all parts of the record. (`kw_only` is not inherited, and mypy wants `frozen` said again too.)"""


class Outlet(Part, frozen=True, kw_only=True):
    """The outlet that published the page."""

    name: Annotated[Text | None, Meta(description="Name as the outlet prints it.")] = None
    domain: Annotated[Text | None, Meta(description="Registrable domain by the public suffix list.")] = None
    tagline: Annotated[
        Text | None, Meta(description="The outlet's motto or founding line as printed in the masthead.")
    ] = None
    language: Annotated[Text | None, Meta(description="Main language of the outlet, BCP 47.")] = None
    country: Annotated[Text | None, Meta(description="Country of the outlet, ISO 3166-1 alpha-2.")] = None


class Author(Part, frozen=True, kw_only=True):
    """A person (or desk) who wrote the article."""

    name: Annotated[Text, Meta(description="Name alone: no 'By', no role, no e-mail address.")]
    url: Annotated[Text | None, Meta(description="Profile page, absolute.")] = None
    role: Annotated[Text | None, Meta(description="Role as printed, such as 'Political correspondent'; no place.")] = None


class Dateline(Part, frozen=True, kw_only=True):
    """The line that opens the body with place and agency."""

    place: Annotated[Text | None, Meta(description="Place as printed, such as 'GENEVA'.")] = None
    agency: Annotated[Text | None, Meta(description="News agency, such as 'Reuters'.")] = None
    text: Annotated[Text, Meta(description="The dateline as printed; the body keeps these words too.")]


class DateFacts(Part, frozen=True, kw_only=True):
    """How a date of the record was read."""

    raw: Annotated[Text, Meta(description="The text or attribute value the date was read from.")]
    precision: Annotated[
        Precision,
        Meta(description="Finest unit told: a day stated as its first moment, where the page prints the day alone, is a day."),
    ]
    zone_source: Annotated[
        ZoneSource | None, Meta(description="Where the offset comes from; null where there is none.")
    ] = None
    ambiguous: Annotated[
        bool, Meta(description="Day and month could be the other way round, and nothing on the page decides.")
    ] = False
    evidence: Annotated[Text | None, Meta(description="Source of the date, such as 'json-ld:datePublished'.")] = None


class Dates(Part, frozen=True, kw_only=True):
    """Facts on each date of the record."""

    published_at: Annotated[DateFacts | None, Meta(description="Facts on `published_at`.")] = None
    modified_at: Annotated[DateFacts | None, Meta(description="Facts on `modified_at`.")] = None


class Block(Part, frozen=True, kw_only=True):
    """One typed piece of the body, in document order."""

    type: Annotated[BlockType, Meta(description="What the piece is.")]
    text: Annotated[Text | None, Meta(description="Its text; a list's items and a table's rows a line each; of an embed a post's words, null for a player, map or chart.")] = None
    level: Annotated[int | None, Meta(description="Heading level, 1 to 6.")] = None
    items: Annotated[tuple[str, ...], Meta(description="Items of a list.")] = ()
    rows: Annotated[
        tuple[tuple[str, ...], ...],
        Meta(description="Cells of a table, row by row, each in its column; empty where the page prints nothing, or a wide cell."),
    ] = ()
    url: Annotated[Text | None, Meta(description="Address of an image or embed, absolute; more of an image is in `images`.")] = None


class Image(Part, frozen=True, kw_only=True):
    """A picture of the article."""

    url: Annotated[Text, Meta(description="Absolute address of the picture itself, lazy loading undone.")]
    caption: Annotated[Text | None, Meta(description="Caption as printed.")] = None
    credit: Annotated[Text | None, Meta(description="Photographer or agency as printed.")] = None
    alt: Annotated[Text | None, Meta(description="Alternative text.")] = None
    is_main: Annotated[bool, Meta(description="The picture that leads the article.")] = False


class Comment(Part, frozen=True, kw_only=True):
    """A reader's comment."""

    id: Annotated[Text | None, Meta(description="Identifier in the page's markup.")] = None
    author: Annotated[Text | None, Meta(description="Name as printed; null where none is printed.")] = None
    published_at: Annotated[IsoDate | None, Meta(description="Moment of the comment, ISO 8601.")] = None
    text: Annotated[Text | None, Meta(description="Text, paragraphs separated by a blank line.")] = None
    reply_to: Annotated[Text | None, Meta(description="`id` of the comment it answers.")] = None
    likes: Annotated[int | None, Meta(description="Likes or votes as printed.")] = None


class FormField(Part, frozen=True, kw_only=True):
    """A field of the form to post a comment."""

    label: Annotated[Text | None, Meta(description="Label or placeholder as printed.")] = None
    name: Annotated[Text | None, Meta(description="Name in the markup.")] = None
    type: Annotated[Text | None, Meta(description="Input type in the markup: text, email, textarea, …")] = None
    required: Annotated[bool, Meta(description="Marked as required.")] = False


class CommentForm(Part, frozen=True, kw_only=True):
    """The form to post a comment."""

    heading: Annotated[Text | None, Meta(description="Heading, such as 'Post your comments'.")] = None
    fields: Annotated[tuple[FormField, ...], Meta(description="Its labelled fields.")] = ()
    text: Annotated[
        tuple[str, ...], Meta(description="Rules, captcha notice, log-in demand: every other line of the form.")
    ] = ()


class Comments(Part, frozen=True, kw_only=True):
    """The comment facility of the page."""

    count: Annotated[int | None, Meta(description="Number as printed; null where none is printed.")] = None
    closed: Annotated[bool, Meta(description="The page says that comments are closed.")] = False
    items: Annotated[tuple[Comment, ...], Meta(description="The comments present in the page.")] = ()
    form: Annotated[CommentForm | None, Meta(description="The form; null where the page has none.")] = None


class LinkItem(Part, frozen=True, kw_only=True):
    """A line of a ticker or of a list of related articles."""

    text: Annotated[Text, Meta(description="Headline as printed.")]
    url: Annotated[Text | None, Meta(description="Absolute address.")] = None
    published_at: Annotated[IsoDate | None, Meta(description="Time printed beside the headline, ISO 8601.")] = None
    summary: Annotated[Text | None, Meta(description="Excerpt printed with the headline.")] = None


class LinkList(Part, frozen=True, kw_only=True):
    """A labelled list of headlines."""

    label: Annotated[Text | None, Meta(description="Printed heading, such as 'Latest News'.")] = None
    items: Annotated[tuple[LinkItem, ...], Meta(description="Its headlines, each once, in document order.")] = ()


class LiveUpdate(Part, frozen=True, kw_only=True):
    """An entry of a live blog."""

    title: Annotated[Text | None, Meta(description="Heading of the entry.")] = None
    published_at: Annotated[IsoDate | None, Meta(description="Moment of the entry, ISO 8601.")] = None
    author: Annotated[Text | None, Meta(description="Author as printed.")] = None
    text: Annotated[Text | None, Meta(description="Text, paragraphs separated by a blank line.")] = None


class Paywall(Part, frozen=True, kw_only=True):
    """Whether the whole text is free to read."""

    state: Annotated[PaywallState, Meta(description="`none` where the page says that it is free.")]
    evidence: Annotated[tuple[str, ...], Meta(description="What says so, each with its source.")] = ()


class Boilerplate(Part, frozen=True, kw_only=True):
    """Text of a zone that no other field holds."""

    zone: Annotated[Text, Meta(description="Zone (see docs/zones.md).")]
    text: Annotated[Text, Meta(description="Text as printed; of a zone that has fields, such as `comments`, the lines that they leave over.")]


class Candidate(Part, frozen=True, kw_only=True):
    """A value that was found for a field."""

    value: Annotated[str, Meta(description="Value, normalized where that was possible.")]
    source: Annotated[Text, Meta(description="Source, such as 'meta:og:title'.")]


class FieldProvenance(Part, frozen=True, kw_only=True):
    """Where a field's value comes from."""

    source: Annotated[Text, Meta(description="Source of the value, such as 'json-ld:headline' or 'zone:title'.")]
    confidence: Annotated[Confidence, Meta(description="0 to 1.")]
    where: Annotated[Text | None, Meta(description="XPath, or line of a text dump.")] = None
    raw: Annotated[Text | None, Meta(description="Text as found, where it differs from the value.")] = None
    rejected: Annotated[tuple[Candidate, ...], Meta(description="Other candidates, best first.")] = ()


class Provenance(Part, frozen=True, kw_only=True):
    """Where the record comes from."""

    source: Annotated[Text, Meta(
            description="Kind of input: file, singlefile, monolith, mhtml, webarchive, warc, wet, har, zip, tar, stdin; "
            "http where it was fetched; bytes or str where a program gave them."
        ),]
    path: Annotated[Text | None, Meta(description="Path of the input, as given.")] = None
    fetched_at: Annotated[IsoDate | None, Meta(description="Moment of the fetch, ISO 8601; null where unknown.")] = None
    status: Annotated[int | None, Meta(description="HTTP status.")] = None
    outcome: Annotated[
        Text | None,
        Meta(description="Outcome class of the fetch, `ok` where it went well; null where nothing was fetched."),
    ] = None
    encoding: Annotated[Text | None, Meta(description="Character encoding used, WHATWG name.")] = None
    encoding_source: Annotated[
        Text | None, Meta(description="How it was chosen: bom, header, meta, utf-8, detected, given.")
    ] = None
    content_hash: Annotated[Text, Meta(description="SHA-256 of the page's bytes.")]
    version: Annotated[Text, Meta(description="Version of this program.")]
    fields: Annotated[
        dict[str, FieldProvenance], Meta(description="Per field: source, confidence and rejected candidates.")
    ] = {}


class Warning(Part, frozen=True, kw_only=True):
    """Something a user of the record should know."""

    code: Annotated[Text, Meta(description="Stable name of the case, such as 'date_unreadable'.")]
    message: Annotated[Text, Meta(description="One sentence for people.")]
    raw: Annotated[Text | None, Meta(description="The text it is about.")] = None


class Quality(Part, frozen=True, kw_only=True):
    """How far to trust the record."""

    coverage: Annotated[Confidence, Meta(description="Share of the visible characters outside zone `other`.")]
    body_confidence: Annotated[
        Confidence | None, Meta(description="Mean confidence of the body's blocks; null where there is no body.")
    ] = None
    warnings: Annotated[tuple[Warning, ...], Meta(description="What to know before use.")] = ()


class Article(Part, frozen=True, kw_only=True):
    """A news page as a clean record."""

    schema_version: Annotated[Literal["1.0"], Meta(description="Version of this schema.")] = "1.0"
    id: Annotated[Text, Meta(description="Stable hash of the canonical URL, or of the content where there is no URL.")]
    url: Annotated[Text | None, Meta(description="Address as fetched or given.")] = None
    canonical_url: Annotated[
        Text | None, Meta(description="Canonical address, trackers stripped; the page's own where a web archive replays it.")
    ] = None
    outlet: Annotated[Outlet, Meta(description="The outlet.")] = Outlet()
    page_type: Annotated[PageType, Meta(description="What kind of page this is.")] = "article"
    title: Annotated[Text | None, Meta(description="Headline as printed, without the site's name.")] = None
    standfirst: Annotated[
        Text | None, Meta(description="Lead or subtitle under the headline; not repeated in the body.")
    ] = None
    section: Annotated[Text | None, Meta(description="Section of the outlet, such as 'Politics'.")] = None
    tags: Annotated[tuple[str, ...], Meta(description="The article's keywords.")] = ()
    authors: Annotated[tuple[Author, ...], Meta(description="People who wrote the article.")] = ()
    byline: Annotated[Text | None, Meta(description="Author line as printed, without the date that an element of its own gives beside it.")] = None
    dateline: Annotated[Dateline | None, Meta(description="Place and agency that open the body.")] = None
    published_at: Annotated[
        IsoDate | None,
        Meta(
            description="First publication, ISO 8601; an offset exactly when the zone is known. Where the page dates its "
            "last change alone, that date, with the warning `published_from_modified`."
        ),
    ] = None
    modified_at: Annotated[
        IsoDate | None,
        Meta(
            description="Last change, ISO 8601; never copied from `published_at`. Where the page states one before the "
            "publication, null with the warning `modified_before_published`."
        ),
    ] = None
    dates: Annotated[Dates, Meta(description="Facts on each date.")] = Dates()
    language: Annotated[Text | None, Meta(description="Language of the text, BCP 47.")] = None
    direction: Annotated[Direction | None, Meta(description="Writing direction.")] = None
    body: Annotated[
        Text | None, Meta(description="Plain text, paragraphs separated by a blank line, list items a line each; without embeds.")
    ] = None
    blocks: Annotated[tuple[Block, ...], Meta(description="The body in typed pieces.")] = ()
    images: Annotated[tuple[Image, ...], Meta(description="Pictures of the article.")] = ()
    comments: Annotated[
        Comments | None, Meta(description="Readers' comments and the form; null where the page has no such facility.")
    ] = None
    tickers: Annotated[
        tuple[LinkList, ...], Meta(description="Headline strips and lists not chosen for this article.")
    ] = ()
    related: Annotated[tuple[LinkList, ...], Meta(description="Links chosen for this article.")] = ()
    live_updates: Annotated[tuple[LiveUpdate, ...], Meta(description="Entries of a live blog, as printed.")] = ()
    paywall: Annotated[Paywall | None, Meta(description="Null where nothing is said of it.")] = None
    boilerplate: Annotated[tuple[Boilerplate, ...], Meta(description="What no other field holds of the page, in document order.")] = ()
    revision: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(description="Number of this version of the article in a crawl, from 1; null outside of a crawl."),
    ] = None
    changes: Annotated[
        tuple[Text, ...],
        Meta(
            description="Fields that differ from the revision before: title, standfirst, authors, body, live_updates."
        ),
    ] = ()
    duplicate_of: Annotated[
        Text | None,
        Meta(description="`id` of the first record of the output that tells the same text; null where none does or nobody looked."),
    ] = None
    provenance: Annotated[Provenance, Meta(description="Where the record comes from.")]
    quality: Annotated[Quality, Meta(description="How far to trust it.")]

    def to_dict(self) -> dict[str, Any]:
        """The record in plain types: dicts, lists, strings, numbers, None."""
        plain: dict[str, Any] = orjson.loads(self.to_json())  # `msgspec.to_builtins` leaves tuples as they are
        return plain

    def to_json(self) -> bytes:
        """One JSON object in UTF-8, without a newline; keys in the order of the schema."""
        return orjson.dumps(msgspec.to_builtins(self))

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Article:
        """The record from plain types. Raises `RecordError` where they break the schema."""
        try:
            return msgspec.convert(plain, cls)
        except msgspec.ValidationError as error:
            raise RecordError(str(error)) from error

    @classmethod
    def from_json(cls, line: bytes) -> Article:
        """The record from one JSON object. Raises `RecordError` where it breaks the schema or is no JSON."""
        try:
            return msgspec.json.decode(line, type=cls)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise RecordError(str(error)) from error


class Failure(Part, frozen=True, kw_only=True):
    """An input that gave no record."""

    source: Annotated[Text, Meta(description="The input: a path, a URL or '-'.")]
    url: Annotated[Text | None, Meta(description="Address of the page, where known.")] = None
    stage: Annotated[Text, Meta(description="Step that failed: read, fetch, decode, parse, extract, …")]
    error: Annotated[Text, Meta(description="Class of the error.")]
    message: Annotated[Text, Meta(description="Reason, for people.")]
    outcome: Annotated[Text | None, Meta(description="Outcome class of a fetch.")] = None
    retryable: Annotated[bool, Meta(description="The same request may succeed later.")] = False

    def to_json(self) -> bytes:
        """One JSON object in UTF-8, without a newline."""
        return orjson.dumps(msgspec.to_builtins(self))
