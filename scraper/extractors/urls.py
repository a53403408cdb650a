"""`canonical_url`: the address that the page itself calls its own; and the words of its host."""

from __future__ import annotations

from scraper.document import Document
from scraper.draft import Candidate
from scraper.structured import texts_of
from scraper.url_parts import original_url

_SHARED_HOSTS = frozenset("www com net org edu gov mobile amp news blog".split())  # labels that name nobody


def extract_canonicals(document: Document) -> tuple[Candidate, ...]:
    """Candidates for the canonical address, best first; relative ones as found."""
    structured = document.structured
    found = [Candidate(link.text, "link:canonical", 0.95, link.node) for link in structured.links.get("canonical", ())[:1]]
    found += [Candidate(meta.text, "meta:og:url", 0.85, meta.node) for meta in structured.metas.get("og:url", ())[:1]]
    for name in ("mainEntityOfPage", "url"):
        value = structured.article.get(name)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        found += [Candidate(text, f"json-ld:{name}", 0.7) for text in texts_of(value)[:1]]
    own = document.page.final_url or document.page.url
    if own:
        found.append(Candidate(own, "url", 0.6))
    return tuple(found)


def own_host(document: Document) -> list[str]:
    """The letters of the labels but the last one of the page's host."""
    url = original_url(document.page.final_url or document.page.url or "")
    labels = url.partition("//")[2].partition("/")[0].lower().replace("-", "").split(".")
    return [label for label in labels[:-1] if len(label) > 2 and label not in _SHARED_HOSTS]
