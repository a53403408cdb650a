"""A record with every field filled, for the tests of the record, its schema and its sinks."""

from __future__ import annotations

from scraper import record as r

_HEADLINE = r.LinkItem(
    text="Fog", url="https://www.harbour-post.example/fog", published_at="2018-02-13", summary="It came at noon."
)


def full_article() -> r.Article:
    """No field of it, and of none of its parts, is left at its default."""
    facts = r.DateFacts(raw="13.02.2018 12:03:00", precision="second", zone_source="page", ambiguous=True, evidence="meta:date")
    return r.Article(
        id="0f3a",
        url="https://www.harbour-post.example/story?utm_source=feed",
        canonical_url="https://www.harbour-post.example/story",
        outlet=r.Outlet(name="Harbour Post", domain="harbour-post.example", tagline="Since 1911", language="en", country="IE"),
        page_type="live_blog",
        title="Ferry returns",
        standfirst="After nine years the ferry sails again.",
        section="Local",
        tags=("ferries",),
        authors=(r.Author(name="Nora Quill", url="https://www.harbour-post.example/nora", role="Reporter"),),
        byline="By Nora Quill, Reporter",
        dateline=r.Dateline(place="COBH", agency="Harbour Wire", text="COBH (Harbour Wire) -"),
        published_at="2018-02-13T12:03:00+00:00",
        modified_at="2018-02-14",
        dates=r.Dates(published_at=facts, modified_at=facts),
        language="en-IE",
        direction="ltr",
        body="The ferry sails.\n\nIt is green.",
        blocks=(
            r.Block(type="heading", text="The ferry", level=2),
            r.Block(type="list", text="a\nb", items=("a", "b")),
            r.Block(type="table", text="a b", rows=(("a", "b"),)),
            r.Block(type="image", url="https://www.harbour-post.example/ferry.jpg"),
        ),
        images=(
            r.Image(
                url="https://www.harbour-post.example/ferry.jpg",
                caption="The ferry.",
                credit="N. Quill",
                alt="A ferry",
                is_main=True,
            ),
        ),
        comments=r.Comments(
            count=2,
            closed=True,
            items=(r.Comment(id="c2", author="gull", published_at="2018-02-13T13:00", text="At last.", reply_to="c1", likes=3),),
            form=r.CommentForm(
                heading="Post your comment",
                fields=(r.FormField(label="Name", name="author", type="text", required=True),),
                text=("Be kind.",),
            ),
        ),
        tickers=(
            r.LinkList(
                label="Latest",
                items=(
                    r.LinkItem(
                        text="Fog",
                        summary="It was no accident.",
                        url="https://www.harbour-post.example/fog",
                        published_at="2018-02-13",
                    ),
                ),
            ),
        ),
        related=(r.LinkList(label="Read also", items=(r.LinkItem(text="Tides"),)),),
        live_updates=(r.LiveUpdate(title="Off", published_at="2018-02-13T12:10", author="Nora Quill", text="It left."),),
        paywall=r.Paywall(state="metered", evidence=("json-ld:isAccessibleForFree",)),
        revision=2,
        changes=("body",),
        duplicate_of="0f39",
        boilerplate=(r.Boilerplate(zone="footer", text="© Harbour Post"),),
        provenance=r.Provenance(
            source="file",
            path="page.html",
            fetched_at="2018-02-15T00:00:00+00:00",
            status=200,
            outcome="ok",
            encoding="utf-8",
            encoding_source="meta",
            content_hash="ab" * 32,
            version="0.1.0",
            fields={
                "title": r.FieldProvenance(
                    source="zone:title",
                    confidence=0.9,
                    where="/html/body/h1",
                    raw="Ferry  returns",
                    rejected=(r.Candidate(value="Ferry returns | Harbour Post", source="meta:og:title"),),
                )
            },
        ),
        quality=r.Quality(
            coverage=0.98,
            body_confidence=0.97,
            warnings=(r.Warning(code="date_unreadable", message="The date could not be read.", raw="soon"),),
        ),
    )
