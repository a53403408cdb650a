"""`Draft` to the metadata of an `Article`: candidates are normalized, the best is chosen, the evidence kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from scraper.assembly.authors import NamedGroup, choose_group, key_of_name, read_groups
from scraper.assembly.byline import author_line, below_headline, named_lines
from scraper.assembly.dates import (
    ChosenDate,
    as_day,
    changed_that_day,
    choose_date,
    is_before,
    published_from_modified,
    read_dates,
    with_clock,
    with_offset,
    without_changes,
    without_ends,
)
from scraper.assembly.evidence import Where, provenance_of
from scraper.assembly.roles import find_roles
from scraper.draft import Candidate, Draft
from scraper.extractors.authors.words import LEAD_END, opening_of
from scraper.extractors.links import OF_TOPIC
from scraper.letters import key_of
from scraper.normalizers.common_words import LIKELY, PLAIN, likeness
from scraper.normalizers.country import country_of_host, country_of_language
from scraper.normalizers.dateline import find_dateline, find_set_off_place
from scraper.normalizers.dates.normalize import NO_CONTEXT, DateContext
from scraper.normalizers.language import detect_language, direction, normalize_language_tag
from scraper.normalizers.mojibake import mend_mojibake
from scraper.normalizers.names.segments import names_day
from scraper.normalizers.text import normalize_line, normalize_text
from scraper.normalizers.urls import canonical_url, domain, host, resolve_url
from scraper.record import Author, DateFacts, Dateline, Dates, FieldProvenance, Outlet, Paywall, Warning
from scraper.url_parts import original_url

_SAMPLE = 300  # characters of the body that tell the language
_PARTING_SIGNS = " |│"  # left over where a template parts a headline from nothing
_PARTED_BEHIND = re.compile(r"(.*\S)\s+[-–—|│·•»]\s+(\S[^|│»]*)")
_REFERENCE = re.compile(r"&(?:amp|quot|apos|#\d{2,5}|#x[\da-fA-F]{2,5});")
_SURE = 0.8  # trust in authors
_BY_PLACE = ("zone:byline", "class:author")  # where a line that names no author may stand, too
_OF_SECTION = re.compile(r"/(?:categor(?:y|ies?|ias?)|kategorien?|rubriken?|sections?)/", re.I)
_OPENED = 0.5  # trust of a line that opens like an author's
_MIN_SAMPLE = 120  # fewer say little against what the page declares


class Known(Struct, frozen=True, kw_only=True):
    """What is known of a page beside its markup."""

    url: str | None = None  # after redirects
    base_url: str | None = None
    fetched_at: datetime | None = None
    zone: str | None = None  # IANA name
    zone_source: Literal["outlet", "user"] = "outlet"
    outlet_name: str | None = None
    tagline: str | None = None
    language: str | None = None
    country: str | None = None
    body: str = ""


@dataclass(slots=True)
class Metadata:
    """The record's fields, its provenance and its warnings, by their names."""

    fields: dict[str, Any] = field(default_factory=dict)
    provenance: dict[str, FieldProvenance] = field(default_factory=dict)
    warnings: list[Warning] = field(default_factory=list)
    context: DateContext = NO_CONTEXT  # for the dates that other parts of the record read


def assemble_metadata(draft: Draft, known: Known, where: Where) -> Metadata:
    """All fields of metadata. `where` gives the XPath of an element number."""
    made = Metadata()
    _add_language(made, draft, known)
    _add_urls(made, draft, known, where)
    _add_outlet(made, draft, known, where)
    _add_texts(made, draft, where)
    _add_authors(made, draft, known, where)
    _add_dateline(made, draft, where)
    made.context = _date_context(made, draft, known)
    _add_dates(made, draft, where)
    if draft.paywall is not None:
        made.fields["paywall"] = Paywall(state=draft.paywall.state, evidence=draft.paywall.evidence)  # type: ignore[arg-type]  # the extractor's states are the record's
    made.fields["page_type"] = draft.page_type
    return made


def _add_language(made: Metadata, draft: Draft, known: Known) -> None:
    """The declared language where the text does not speak against it."""
    sample = known.body[:_SAMPLE]
    declared = [(tag, c) for c in draft.language if (tag := normalize_language_tag(c.value))]
    language = declared[0][0].partition("-")[0] if declared else ""
    share = likeness(language, sample)
    detected = language if share >= LIKELY else detect_language(sample)
    chosen = declared[0][0] if declared else known.language or detected
    source = declared[0][1].source if declared else "outlet" if known.language else "detected"
    confidence = 0.99 if share >= PLAIN else 0.9 if declared else 0.7
    if detected and chosen and len(sample) >= _MIN_SAMPLE and not _reads_as(chosen, detected, known.body):
        agreeing = next(((tag, c.source) for tag, c in declared if _same_language(tag, detected)), None)
        made.warnings.append(
            Warning(code="language_mismatch", message=f"the page declares {chosen}, its text reads as {detected}", raw=chosen)
        )
        chosen, source = agreeing or (detected, "detected")
        confidence = 0.7
    if chosen:
        made.fields["language"] = chosen
        rejected = [(tag, c.source) for tag, c in declared] + ([(detected, "detected")] if detected else [])
        made.provenance["language"] = provenance_of(Candidate(chosen, source, confidence), chosen, rejected, str)
    stated = next((c.value for c in draft.direction), None)
    made.fields["direction"] = direction(chosen, sample) or stated


def _reads_as(language: str, detected: str, body: str) -> bool:
    """Whether a body reads as a language at its head or further on: what a quotation opens in another goes on in its own."""
    if _same_language(detected, language):
        return True
    later = body[max(_SAMPLE, len(body) // 2) :]
    read = detect_language(later) if len(later) >= _MIN_SAMPLE else None
    return read is not None and _same_language(read, language)


def _same_language(first: str, second: str) -> bool:
    """Whether two tags mean one written language; the members of a macrolanguage are told apart by nobody's detector."""
    one, two = first.partition("-")[0], second.partition("-")[0]
    return one == two or any(one in group and two in group for group in _CLOSE)


_CLOSE = tuple(
    frozenset(group.split())
    for group in (
        "no nb nn da", "sr hr bs sh me", "id ms", "zh yue wuu", "fa prs tg", "ar arz ary apc", "gl pt", "ku ckb kmr", "hi ur",
        "de gsw nds lb bar", "es ast an ca", "ru uk be", "fil tl",
    )
)  # fmt: skip


def _add_urls(made: Metadata, draft: Draft, known: Known, where: Where) -> None:
    """The canonical address; one that points at the front page, while the page is none, is not believed."""
    own = resolve_url(original_url(known.url)) if known.url else None
    distinct = {c.value: c for c in reversed(draft.canonical)}  # of equal ones the first
    found = [(url, c) for c in draft.canonical if distinct[c.value] is c and (url := _canonical(c.value, known.base_url))]
    believed = next(((url, c) for url, c in found if not (own and _is_front(url) and not _is_front(own))), None)
    if believed:
        url, candidate = believed
        made.fields["canonical_url"] = url
        made.provenance["canonical_url"] = provenance_of(candidate, url, [(u, c.source) for u, c in found], where)


def _canonical(address: str, base: str | None) -> str | None:
    """The canonical address of the page itself, where an archive of the web replays it."""
    url = resolve_url(address, base)
    return canonical_url(original_url(url)) if url else None


def _is_front(url: str) -> bool:
    """Whether an address, written the one way, is that of a front page."""
    return url.endswith("/") and url.count("/") == 3  # two of them before the host


def _add_outlet(made: Metadata, draft: Draft, known: Known, where: Where) -> None:
    address = original_url(known.url or made.fields.get("canonical_url") or "")
    names = [(normalize_line(c.value), c) for c in draft.outlet_name]
    name = known.outlet_name or (names[0][0] if names else None)
    taglines = ((_motto_alone(normalize_line(c.value), name or ""), c) for c in draft.tagline)
    tagline = next(((text, c) for text, c in taglines if text and not names_day(text)), None)
    language = made.fields.get("language")
    made.fields["outlet"] = Outlet(
        name=name or None,
        domain=domain(address) if address else None,
        tagline=tagline[0] if tagline else known.tagline,
        language=known.language or language,
        country=known.country or (country_of_host(host(address) or "") if address else None),
    )
    if known.outlet_name:
        chosen = Candidate(known.outlet_name, "outlet", 0.99)
        made.provenance["outlet.name"] = provenance_of(chosen, known.outlet_name, [(n, c.source) for n, c in names], where)
    elif name:
        made.provenance["outlet.name"] = provenance_of(names[0][1], name, [(n, c.source) for n, c in names], where)
    if tagline:
        made.provenance["outlet.tagline"] = provenance_of(tagline[1], tagline[0], (), where)


def _motto_alone(line: str, name: str) -> str:
    """A tagline without the outlet's name before it; "" where it is the name alone.

    >>> _motto_alone("The Lantern News from Merrow", "The Lantern"), _motto_alone("The Lantern shines", "The Lantern")
    ('News from Merrow', 'The Lantern shines')
    >>> _motto_alone("The LANTERN", "The Lantern"), _motto_alone("Lantern Media - News", "Lantern")
    ('', 'Lantern Media - News')
    """
    if key_of(line) == key_of(name):
        return ""
    rest = line[len(name) :] if name and line.casefold().startswith(name.casefold()) else ""
    parted = rest.lstrip(" -–—|:·")
    is_motto = " " in parted and parted[0].isupper() and not rest[0].isalnum() and not _PARTED_BEHIND.fullmatch(parted)
    return parted if is_motto else line


def _add_texts(made: Metadata, draft: Draft, where: Where) -> None:
    """Title, standfirst, section: the first candidate that has words."""
    for name, candidates, normalize in (
        ("title", draft.title, _headline),
        ("standfirst", draft.standfirst, _lead),
        ("section", draft.section, normalize_line),
    ):
        _add_text(made, name, candidates, normalize, where)
    if title := made.fields.get("title"):
        made.fields["title"] = _without_site(title, (c.value for c in draft.outlet_name))
    made.fields["tags"] = tuple(dict.fromkeys(tag for c in draft.tags if (tag := normalize_line(c.value))))
    if made.fields["tags"]:
        made.provenance["tags"] = provenance_of(replace(draft.tags[0], value=""), "", (), where)


def _headline(text: str) -> str:
    line = normalize_line(mend_mojibake(_unescaped(text)))
    return line.strip(_PARTING_SIGNS) or line


def _lead(text: str) -> str:
    return normalize_text(mend_mojibake(_unescaped(text)))


def _unescaped(text: str) -> str:
    """Without references to characters that were escaped twice ("Sun &#x26; Sea" for readers), but where a text is of markup."""
    if "&" not in text or "<" in text or "&lt;" in text:
        return text
    return _REFERENCE.sub(lambda found: unescape(found[0]), text)


def _without_site(title: str, names: Iterable[str]) -> str:
    """A headline without the outlet's name behind it."""
    parted = _PARTED_BEHIND.fullmatch(title)
    is_site = parted is not None and len(parted[1].split()) > 1 and key_of(parted[2]) in set(map(key_of, names))
    return parted[1] if parted and is_site else title


def _add_text(
    made: Metadata, name: str, candidates: tuple[Candidate, ...], normalize: Callable[[str], str], where: Where
) -> None:
    values = ((value, c) for c in candidates if (value := normalize(c.value)))
    for value, chosen in values:
        made.fields[name] = value
        made.provenance[name] = provenance_of(chosen, value, ((v, c.source) for v, c in values), where)  # as many as it keeps
        return


def _add_authors(made: Metadata, draft: Draft, known: Known, where: Where) -> None:
    named = read_groups(draft.authors)
    names = [c.value for c in draft.outlet_name] + ([made.fields["outlet"].domain] if made.fields["outlet"].domain else [])
    sites = frozenset(key for name in names if (key := key_of_name(name)))
    group = choose_group(named, sites)
    if group is not None and group.keys <= _topics(made, group, known):
        group = None
    names = [person.name.casefold() for person in group.people] if group else []
    lines = (c for c in draft.byline if c.confidence > _OPENED or any(name in c.value.casefold() for name in names))
    title = made.fields.get("title")
    lines = (named_lines(below_headline(line, title), names) for line in lines)
    _add_text(made, "byline", tuple(lines), lambda text: author_line(text, names), where)
    if group is None:
        return
    made.fields["authors"] = tuple(
        Author(
            name=_with_capitals(person.name, made.fields.get("byline") or ""),
            url=_profile(addresses, known),
            role=role,
        )
        for person, addresses, role in zip(group.people, _pages(group, named), find_roles(group, named), strict=True)
    )
    made.provenance["authors"] = _authors_provenance(group, named, where)
    _drop_names(made, group.keys)
    if made.provenance["authors"].confidence >= _SURE:  # who wrote is no keyword
        full = {key_of_name(person.name) for person in group.people if " " in person.name}
        made.fields["tags"] = tuple(tag for tag in made.fields["tags"] if " " not in tag or key_of_name(tag) not in full)
        if not made.fields["tags"]:
            made.provenance.pop("tags", None)


def _with_capitals(name: str, line: str) -> str:
    """A name that is stated in lower case with the capitals that the byline prints."""
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line, re.I) if name.islower() else None
    return found[0] if found and not found[0].isupper() else name


def _drop_names(made: Metadata, names: frozenset[str]) -> None:
    """A standfirst without the lines that are an author's name, nor what names one behind its last sentence."""
    if lead := made.fields.get("standfirst"):
        last = LEAD_END.search(lead)
        opening = opening_of(last[1]) if last else None
        if last and opening and key_of_name(last[1][opening.end() :]) in names:
            lead = lead[: last.start(1)].rstrip()
        lines = [line for line in lead.split("\n") if key_of_name(line) not in names]
        made.fields["standfirst"] = "\n".join(lines)
        if not lines:
            del made.fields["standfirst"], made.provenance["standfirst"]


def _topics(made: Metadata, group: NamedGroup, known: Known) -> set[str]:
    """What a line near the headline may say in place of a name: a tag that leads to its page, the section, two tags in a row."""
    tags = [key_of_name(tag) for tag in made.fields["tags"]]
    if group.source in _BY_PLACE and any(_OF_SECTION.search(url) or OF_TOPIC.search(url) for url in _own_addresses(group, known)):
        return set(tags)
    if group.source != "zone:byline":
        return set()
    return {key_of_name(made.fields.get("section") or ""), *(one + other for one in tags for other in tags if one != other)}


def _own_addresses(group: NamedGroup, known: Known) -> Iterator[str]:
    yield from (resolve_url(address, known.base_url) or "" for address in _addresses(group) if address)


def _profile(addresses: Iterable[str | None], known: Known) -> str | None:
    """The first of the addresses given for a person that may be their page.

    Never a front page, the page of a section, nor the article's own: a link to "#" opens a card by script.
    """
    own = resolve_url(known.url) if known.url else None
    for address in addresses:
        url = resolve_url(address, known.base_url) if address else None
        if url is not None and not _is_front(url) and not _OF_SECTION.search(url) and url.partition("#")[0] != own:
            return url
    return None


def _pages(group: NamedGroup, named: list[NamedGroup]) -> Iterator[tuple[str | None, ...]]:
    """The addresses that go with each of a group's people: as its source gives it, then as the others that name the person do."""
    told: dict[str, list[str]] = {}
    for other in named:
        for person, address in zip(other.people, _addresses(other), strict=False):
            if address:
                told.setdefault(key_of_name(person.name), []).append(address)
    for person, address in zip(group.people, _addresses(group), strict=False):
        yield (address, *told.get(key_of_name(person.name), ()))


def _addresses(group: NamedGroup) -> Iterator[str | None]:
    """The addresses that go with a group's people; the one of a line that names several is the first one's."""
    known: set[Candidate] = set()
    for candidate in group.candidates:
        yield None if candidate in known else candidate.url
        known.add(candidate)


def _authors_provenance(group: NamedGroup, named: list[NamedGroup], where: Where) -> FieldProvenance:
    value = _joined(group)
    raw = "; ".join(dict.fromkeys(candidate.value for candidate in group.candidates))
    chosen = replace(group.candidates[0], value=raw)
    agreeing = any(other is not group and other.keys == group.keys for other in named)
    rejected = [(_joined(other), other.source) for other in named if other.keys != group.keys]
    return provenance_of(chosen, value, rejected, where, min(0.99, group.trust + 0.05 * agreeing))


def _joined(group: NamedGroup) -> str:
    return "; ".join(person.name for person in group.people)


def _add_dateline(made: Metadata, draft: Draft, where: Where) -> None:
    people = {author.name for author in made.fields.get("authors", ())}
    for candidate in draft.opening:
        find = find_set_off_place if candidate.source == "set-off:body" else find_dateline
        found = find(candidate.value, made.fields["outlet"].name)
        if found is not None and found.place not in people:
            made.fields["dateline"] = Dateline(place=found.place, agency=found.agency, text=found.text)
            made.provenance["dateline"] = provenance_of(replace(candidate, value=found.text), found.text, (), where)
            return


def _date_context(made: Metadata, draft: Draft, known: Known) -> DateContext:
    languages = [made.fields["language"]] if made.fields.get("language") else []
    languages += [tag for c in draft.language if (tag := normalize_language_tag(c.value)) and tag not in languages]
    return DateContext(
        languages=tuple(languages[:3]),
        country=known.country or made.fields["outlet"].country or country_of_language(languages[0] if languages else ""),
        fetched_at=known.fetched_at,
        zone=known.zone,
        zone_source=known.zone_source,
    )


def _add_dates(made: Metadata, draft: Draft, where: Where) -> None:
    """Both dates, each from its own candidates; what the page prints may be either."""
    printed = tuple(
        c
        for c in draft.published
        if not c.source.startswith(("json-ld:", "meta:", "feed:", "url", "outlet:", "script:")) and not c.source.endswith("]")
    )
    facts: dict[str, DateFacts] = {}
    modified, warnings = read_dates(draft.modified, made.context, "modified")
    if not modified:
        modified, _ = read_dates(printed, made.context, "modified")
    published, more_warnings = read_dates(draft.published, made.context, "published")
    published = without_changes(published, printed, made.context)
    made.warnings += [*warnings, *more_warnings]
    last = choose_date(modified)
    if last is not None:
        last = with_offset(as_day(last, printed, made.context, "modified"), last)
        published = without_ends(published, last)
    first = choose_date(published, last.reading.day if last else None)
    if first is None and last is not None and draft.page_type == "article":
        first = published_from_modified(last) or _from_printed_change(printed, made.context)
        if first is not None:
            message = "the page dates its last change alone; that date stands for the publication, which may be earlier"
            made.warnings.append(Warning(code="published_from_modified", message=message, raw=last.reading.candidate.value[:200]))
    elif first is not None:
        day = as_day(first, printed, made.context, "published")
        is_alike = day is not first and last is not None and last.reading.value == first.reading.value  # stated so
        first = with_clock(with_offset(day, first), printed, made.context)
        if is_alike and last is not None:
            last = replace(last, reading=with_offset(day, last).reading)
        last = last or choose_date(changed_that_day(first, printed, made.context))
    if first is not None and last is not None and is_before(last, first):  # edited, then put off
        message = "the page states a last change before the publication"
        made.warnings.append(Warning(code="modified_before_published", message=message, raw=last.reading.candidate.value[:200]))
        last = None
    for name, chosen in (("published_at", first), ("modified_at", last)):
        if chosen is not None:
            _add_date(made, facts, name, chosen, where)
    made.fields["dates"] = Dates(**facts)


def _from_printed_change(printed: tuple[Candidate, ...], context: DateContext) -> ChosenDate | None:
    """The day of the last change that readers are shown, where metas state that it was and nothing says the publication."""
    shown = choose_date(read_dates(printed, context, "modified")[0])
    return published_from_modified(shown) if shown is not None else None


def _add_date(made: Metadata, facts: dict[str, DateFacts], name: str, chosen: ChosenDate, where: Where) -> None:
    candidate, value = chosen.reading.candidate, chosen.reading.value
    made.fields[name] = value.value
    facts[name] = DateFacts(
        raw=candidate.value[:300],
        precision=value.precision,
        zone_source=value.zone_source,
        ambiguous=value.ambiguous,
        evidence=candidate.source,
    )
    rejected = [(reading.value.value, reading.candidate.source) for reading in chosen.rejected]
    made.provenance[name] = provenance_of(candidate, value.value, rejected, where, chosen.confidence)
    if value.ambiguous:
        message = f"{name}: day and month could be the other way round"
        made.warnings.append(Warning(code="date_ambiguous", message=message, raw=candidate.value[:200]))
