"""Structured data of a page: which node is the article's, and what its values say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.document import read_document
from scraper.page import Page
from scraper.structured import Person, Structured, people_of


def structured(*nodes: Any, head: str = "") -> Structured:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)
    head = f"<head><title>A bridge opens - Cape Courier</title>{head}{scripts}</head>"
    page = f"<html>{head}<body><h1>A bridge opens</h1></body></html>"
    return read_document(Page(body=page.encode(), url="https://cape.example/news/bridge")).structured


OWN = {"@type": "NewsArticle", "headline": "A bridge opens", "url": "https://cape.example/news/bridge"}
OTHER = {"@type": "NewsArticle", "headline": "A tunnel floods", "url": "https://cape.example/news/tunnel"}
PUBLISHER = {"@type": "Organization", "name": "Cape Courier", "datePublished": "1998-01-01"}
CRUMBS = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": "News"}]}


@pytest.mark.parametrize(
    "nodes",
    [
        pytest.param([OWN], id="alone"),
        pytest.param([PUBLISHER, CRUMBS, OWN], id="after-others"),
        pytest.param([[PUBLISHER, OWN]], id="list"),
        pytest.param([{"@graph": [PUBLISHER, OWN]}], id="graph"),
        pytest.param([{"@graph": [{"@graph": [OWN]}]}], id="graph-in-graph"),
        pytest.param([{"@type": "WebPage", "mainEntity": OWN}], id="main-entity"),
        pytest.param([OTHER, OWN], id="another-article-first"),
        pytest.param([{**OWN, "hasPart": [OTHER]}], id="parts-stay-inside"),
        pytest.param([{**OWN, "@type": ["Article", "http://schema.org/NewsArticle"]}], id="types-in-a-list"),
    ],
)
def test_the_article_is_chosen(nodes: list[Any]) -> None:
    assert structured(*nodes).find("headline") == "A bridge opens"


def test_a_live_blog_is_chosen_before_its_updates() -> None:
    updates = [{"@type": "BlogPosting", "headline": "Ribbon is cut"}, {"@type": "BlogPosting", "headline": "Crowd gathers"}]
    blog = {"@type": "LiveBlogPosting", "headline": "A bridge opens", "liveBlogUpdate": updates}
    assert structured(blog).find("headline") == "A bridge opens"


def test_a_page_without_article_has_none() -> None:
    assert structured(PUBLISHER, CRUMBS).article == {}


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Jane Doe", [Person("Jane Doe", None, None, False)]),
        ({"name": "Jane Doe"}, [Person("Jane Doe", None, None, False)]),
        ({"@type": "Person", "name": "Jane Doe", "url": "/jane"}, [Person("Jane Doe", "/jane", None, False)]),
        ({"@type": "Person", "name": "Jane", "jobTitle": "Editor"}, [Person("Jane", None, "Editor", False)]),
        ([{"name": "Jane Doe"}, "Max"], [Person("Jane Doe", None, None, False), Person("Max", None, None, False)]),
        ({"name": ["Jane Doe", "Max"]}, [Person("Jane Doe", None, None, False), Person("Max", None, None, False)]),
        ({"@type": "NewsMediaOrganization", "name": "Cape Courier"}, [Person("Cape Courier", None, None, True)]),
        ({"@type": "Person", "givenName": "Jane", "familyName": "Doe"}, [Person("Jane Doe", None, None, False)]),
        ({"@type": "Role", "author": {"name": "Jane Doe"}}, [Person("Jane Doe", None, None, False)]),
        ({"@type": "Role", "roleName": "Editor", "author": {"name": "Jane Doe"}}, [Person("Jane Doe", None, "Editor", False)]),
        ({"@id": "#jane"}, [Person("Jane Doe", None, None, False)]),
        ({"name": "D&#39;Arcy &amp; Co"}, [Person("D'Arcy & Co", None, None, False)]),
        (None, []),
        ({"name": None}, []),
        ([[], {}], []),
    ],
)
def test_people(author: Any, expected: list[Person]) -> None:
    found = structured({"@graph": [{**OWN, "author": author}, {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}]})
    assert people_of(found, found.article.get("author")) == expected


def test_a_node_that_is_its_own_author_names_nobody() -> None:
    found = structured({**OWN, "@id": "#self", "author": {"@id": "#self"}})
    assert people_of(found, found.article["author"]) == []


@pytest.mark.parametrize(
    ("node", "is_own"),
    [
        pytest.param(OTHER, False, id="another-page-s-address-and-headline"),
        pytest.param({**OTHER, "headline": "Bridge opens late"}, True, id="a-headline-that-shares-a-word"),
        pytest.param({**OTHER, "url": OWN["url"]}, True, id="this-page-s-address"),
        pytest.param({"@type": "NewsArticle", "headline": "A tunnel floods"}, True, id="no-address"),
    ],
)
def test_a_left_over_of_another_page_is_not_this_one_s(node: dict[str, str], is_own: bool) -> None:
    head = '<link rel="canonical" href="https://cape.example/news/bridge">'
    assert bool(structured(node, head=head).article) is is_own


def test_a_page_without_a_headline_tells_no_left_over() -> None:
    html = f"""<link rel="canonical" href="https://cape.example/news/bridge">
    <script type="application/ld+json">{json.dumps(OTHER)}</script><p>A bridge opens."""
    assert read_document(Page(body=html.encode(), url=None)).structured.article == OTHER


def test_metas_by_every_kind_of_name() -> None:
    head = (
        '<meta property="og:title" content=" A "><meta name="Author" content="B">'
        '<meta itemprop="datePublished" content="C"><meta name="x" content=" ">'
    )
    metas = structured(head=head).metas
    assert {name: [meta.text for meta in found] for name, found in metas.items()} == {
        "og:title": ["A"],
        "author": ["B"],
        "datepublished": ["C"],
    }


def test_links_by_each_word_of_rel() -> None:
    links = structured(head='<link rel="canonical shortlink" href="/a"><link rel="icon" href=" ">').links
    assert sorted(links) == ["canonical", "shortlink"]


@pytest.mark.parametrize("kind", ["", ' type="application/ld+json; charset=utf-8"', ' type="application/LD+JSON"', ' type=""'])
def test_a_script_without_a_type_is_data_where_it_is_schema_org_s(kind: str) -> None:
    head = f"<script{kind}>\n {json.dumps({'@context': 'https://schema.org', **OWN})}</script>"
    assert structured(head=head).article["headline"] == "A bridge opens"
    assert structured(head='<script>{"@type": "NewsArticle", "headline": "x"}</script>').article == {}


def test_a_script_that_nothing_saves_is_counted() -> None:
    head = '<script type="application/ld+json">nothing here</script>'
    assert structured(OWN, head=head).broken == 1


@pytest.mark.parametrize("value", [None, 3, "text", [], {}, {"@value": "x"}, [[["x"]]], {"name": {"name": "x"}}, True])
def test_odd_values_do_no_harm(value: Any) -> None:
    found = structured({**OWN, "author": value, "datePublished": value, "keywords": value, "publisher": value})
    assert all(isinstance(text, str) for text in found.find_all("keywords"))
    assert all(isinstance(person.name, str) for person in people_of(found, value))
