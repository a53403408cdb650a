"""`language` and `direction`: what the markup declares. Detection is the normalizer's work."""

from __future__ import annotations

from scraper.document import Document
from scraper.draft import Candidate


def extract_languages(document: Document) -> tuple[Candidate, ...]:
    """Declared languages, best first."""
    structured = document.structured
    attributes = document.nodes.attributes
    found = [
        Candidate(value, f"{document.nodes.tag[node]}[lang]", 0.9, node)
        for tag in ("html", "body", "article")
        for node in document.markup.by_tag[tag][:1]
        if (value := attributes[node].get("lang") or attributes[node].get("xml:lang"))
    ]
    found += [Candidate(text, "json-ld:inLanguage", 0.85) for text in structured.find_all("inLanguage")[:1]]
    for name, trust in (
        ("og:locale", 0.8),
        ("content-language", 0.8),
        ("dc.language", 0.75),
        ("dcterms.language", 0.75),
        ("language", 0.7),
        ("lang", 0.7),
    ):
        if meta := structured.meta(name):
            found.append(Candidate(meta.text, f"meta:{name}", trust, meta.node))
    return tuple(found)


def extract_directions(document: Document) -> tuple[Candidate, ...]:
    """Declared directions of writing: `dir` of `<html>` or `<body>`."""
    return tuple(
        Candidate(value, f"{tag}[dir]", 0.9, node)
        for tag in ("html", "body")
        for node in document.markup.by_tag[tag][:1]
        if (value := document.nodes.attributes[node].get("dir", "").lower()) in ("ltr", "rtl")
    )
