"""`title`: the headline as printed, without the site's name.

Every place where a page states its headline gives a candidate: headings, the title zone, metas, JSON-LD, `<title>` and
its parts. Candidates that say the same words are one; what speaks for it adds up by `WEIGHTS`.
"""

from __future__ import annotations

import re
from math import fsum

from scraper.document import Document
from scraper.draft import NOWHERE, Candidate
from scraper.extractors.links import Links
from scraper.extractors.title.claims import PARTS, STATED, Claim, printed_claims, stated_claims
from scraper.extractors.title.echoes import Body, echoes, shared_texts
from scraper.extractors.title.relations import relate, relate_to_h1, statements_of
from scraper.extractors.title.weights import WEIGHTS
from scraper.letters import key_of
from scraper.structured import types_of
from scraper.zones import Partition, Zone

_SURE = frozenset(("og", "ld"))  # a headline that one of these states too needs no further evidence
_NAMES_SITE = frozenset(("site", "holds_site"))
_DISPUTED = frozenset((*STATED, *PARTS, "h1", "h1_part", "zone"))  # whose echoes are looked for
_SINGLE = {name: weight for name, weight in WEIGHTS.items() if "+" not in name}
_HEADINGS = ("h1", "h2", "h3")
_FOR_SEARCHERS = re.compile(r"\s(?:[|»·•-]|>>)\s")  # a hyphen, but no dash: sentences have these
_HEADS, _TAILS = frozenset(("og_head", "ld_head")), frozenset(("og_tail", "ld_tail"))
_NO_HEADLINE = frozenset(("site", "linked_home", "after_body"))
_LONG = 240  # characters that few headlines have
_MAX_CHARS = 1000  # what is longer is no headline
#: What a kind of evidence adds beside others, by the first of the two.
_PAIRS: dict[str, dict[str, float]] = {
    one: {name.partition("+")[2]: weight for name, weight in WEIGHTS.items() if name.startswith(f"{one}+")}
    for one in dict.fromkeys(name.partition("+")[0] for name in WEIGHTS if "+" in name)
}


def extract_titles(document: Document, parts: Partition, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the title, best first."""
    claims = _without_paragraphs(list(find_claims(document, parts, links).values()))
    if not claims:
        return ()
    scored = sorted(((_score(claim), -i, claim) for i, claim in enumerate(claims)), reverse=True)
    if "site" in scored[0][2].evidence:  # the site's own name is the title only where the page states none beside it
        scored.sort(key=lambda one: one[2].evidence.isdisjoint(PARTS) or not one[2].evidence.isdisjoint(_NAMES_SITE))
    claims = [claim for *_, claim in scored]
    if (better := _below_kicker(claims) or _without_tail(claims) or _printed_instead(claims)) is not None:
        scored.sort(key=lambda one: one[2] is not better)
    best = scored[0][0]
    return tuple(Candidate(claim.text, claim.source, _confidence(score, best), claim.node) for score, _, claim in scored[:8])


def _without_paragraphs(claims: list[Claim]) -> list[Claim]:
    """The claims without those that are a paragraph, whatever its element, where another is left and says more than the site."""
    short = [claim for claim in claims if len(claim.text) <= _LONG]
    return short if any(claim.evidence.isdisjoint(_NAMES_SITE) for claim in short) else claims


def _below_kicker(claims: list[Claim]) -> Claim | None:
    """The headline that the page prints below its kicker, where that is no heading: the page states "kicker: headline"."""
    if not _is_printed_part(claims[0], _HEADS) or not claims[0].evidence.isdisjoint(_HEADINGS):
        return None
    return next((claim for claim in claims[1:] if _is_printed_part(claim, _TAILS)), None)


def _is_printed_part(claim: Claim, part: frozenset[str]) -> bool:
    return "zone" in claim.evidence and not claim.evidence.isdisjoint(part)


def _without_tail(claims: list[Claim]) -> Claim | None:
    """The heading that says the headline alone, where another, for those who cannot see, repeats all of the `<title>`."""
    if not claims[0].evidence >= {"title", "h1"} or not _FOR_SEARCHERS.search(claims[0].text):
        return None
    return next((claim for claim in claims[1:] if claim.evidence >= {"zone", "title_head", "h1_less_tail"}), None)


def _printed_instead(claims: list[Claim]) -> Claim | None:
    """The heading that the page prints as its headline, where the best wording is one for searchers: with what the site is or
    offers behind a sign. One that is a heading too gives way to the heading right above the text, unless that is a part of it.
    """
    best = claims[0]
    if "no_zone" not in best.evidence or not _FOR_SEARCHERS.search(best.text):  # as mostly
        return None
    is_heading, key = not best.evidence.isdisjoint(_HEADINGS), key_of(best.text)
    for claim in claims[1:]:
        own = claim.evidence
        is_headline = "zone" in own and not own.isdisjoint(_HEADINGS[:2]) and own.isdisjoint(_NO_HEADLINE)
        is_above = "nearest_body" in own or ("h1_before_body" in own and not is_heading)
        if is_headline and is_above and not (is_heading and key_of(claim.text) in key):
            return claim
    return None


def find_claims(document: Document, parts: Partition, links: Links) -> dict[str, Claim]:
    """Every wording of the headline on the page, by its letters, with its evidence."""
    claims: dict[str, Claim] = {}
    for claim in (*printed_claims(document, parts), *stated_claims(document)):
        if len(claim.text) <= _MAX_CHARS and (key := key_of(claim.text)):
            known = claims.setdefault(key, claim)
            known.evidence |= claim.evidence
            if known.node == NOWHERE and claim.node != NOWHERE and "h1" in claim.evidence:
                known.text, known.source, known.node = claim.text, claim.source, claim.node
    said = statements_of(document, parts)
    h1 = next((key for key, claim in claims.items() if "h1_before_body" in claim.evidence), "")
    ld = next((key for key, claim in claims.items() if "ld" in claim.evidence), "")
    is_news = any(name.endswith("newsarticle") for name in types_of(document.structured.article))
    around = {name for name, holds in (("has_h1", h1), ("has_ld", ld), ("news", is_news)) if holds}
    for key, claim in claims.items():
        claim.evidence.update(around, relate(claim, key, said))
        if shared := relate_to_h1(key, h1):
            claim.evidence.add(shared)
    if not any("h1_before_body" in claim.evidence and claim.evidence & _SURE for claim in claims.values()):
        body, handed_over = Body(document.page.body), shared_texts(links.addresses)
        for key, claim in claims.items():
            if not claim.evidence.isdisjoint(_DISPUTED):
                claim.evidence.update(echoes(body, claim.text, key, handed_over))
    return claims


def _score(claim: Claim) -> float:
    own = claim.evidence
    weights = [_SINGLE[name] for name in own if name in _SINGLE]
    for one in own:
        if one in _PAIRS:
            weights += [weight for other, weight in _PAIRS[one].items() if other in own]
    return fsum(weights)  # exact: a set has no order


def _confidence(score: float, best: float) -> float:
    return round(max(0.05, 0.9 + 0.1 * min(0.0, score - best)), 2)


def headlines_in(document: Document, parts: Partition) -> list[str]:
    """The letters of each headline, as the page prints it."""
    return [key_of(document.blocks.text[i]) for i in parts.indexes(Zone.TITLE)]
