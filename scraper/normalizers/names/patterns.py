"""The words of `byline_words` made into patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from scraper.normalizers.names import byline_words


@dataclass(frozen=True, slots=True)
class Patterns:
    """What a line is looked through for; `…_behind`: at the end of a name or of what stands before a date."""

    openings: re.Pattern[str]
    written: re.Pattern[str]
    other_labels: re.Pattern[str]
    counted: re.Pattern[str]
    particles: re.Pattern[str]
    headings: re.Pattern[str]
    others: re.Pattern[str]
    others_behind: re.Pattern[str]
    pictures: re.Pattern[str]
    filed: re.Pattern[str]
    places: re.Pattern[str]
    labelled: re.Pattern[str]
    joiners: re.Pattern[str]
    joiner_first: re.Pattern[str]
    weak_joiners: re.Pattern[str]
    hard: re.Pattern[str]
    role: re.Pattern[str]
    job: re.Pattern[str]
    organisation: re.Pattern[str]
    desk: re.Pattern[str]
    credentials: re.Pattern[str]
    credentials_behind: re.Pattern[str]
    affiliation: re.Pattern[str]
    affiliation_behind: re.Pattern[str]
    only_furniture: re.Pattern[str]
    furniture: re.Pattern[str]
    furniture_behind: re.Pattern[str]


@cache
def patterns() -> Patterns:
    """Every pattern; made when first asked for."""

    def any_of(pieces: tuple[str, ...]) -> str:
        return "|".join(pieces)

    def by_letter(pieces: tuple[str, ...]) -> str:
        """Where the first letter is another, all pieces that begin with it fail at once. Their order changes: not for `sub`."""
        rests: dict[str, list[str]] = {}
        for piece in pieces:
            rests.setdefault(piece[0], []).append(piece[1:])
        return "|".join(f"{letter}(?:{any_of(tuple(behind))})" for letter, behind in rests.items())

    def any_word(words: frozenset[str]) -> str:
        """The words of a table, the longest first: one of them may begin like another."""
        return by_letter(tuple(re.escape(word.replace("_", " ")) for word in sorted(words, key=len, reverse=True)))

    writers, others, counted = map(any_word, (byline_words.WRITERS, byline_words.OTHER_LABELS, byline_words.COUNTED))
    written_by = any_word(byline_words.WRITTEN_BY)
    value = rf".*?(?=\s*(?:{writers}|{others}|{counted})\s?[:：]|\s[^\s\d]\S{{0,14}}\s?[:：]|\s*[|·•]|$)"
    no_word = r"(?:(?<=[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff])|(?<!\w))"
    credential = rf"(?:{by_letter(byline_words.CREDENTIALS)})"
    opening = any_of(byline_words.AFFILIATION_OPENINGS)
    return Patterns(
        openings=re.compile(
            rf"^(?:[-–—•|]\s*)?(?:{any_of(byline_words.OPENINGS)}|(?:{writers})\s*[:：]|(?:{written_by})(?=\s|:|$)\s*:?)", re.I
        ),
        written=re.compile(rf"{no_word}(?:{writers})\s?[:：]\s*(?P<names>{value})", re.I),
        other_labels=re.compile(
            rf"{no_word}(?:{others})\s?[:：／=]{value}"
            r"|(?<!\S)(?:사진|촬영|영상|攝影|摄影|图|圖|照片|写真|撮影|编辑|編輯|责编|責編)[\s/]+[\u4e00-\u9fff\uac00-\ud7a3]{2,4}(?!\w)",
            re.I,
        ),
        counted=re.compile(
            rf"(?<!\S)(?:(?:{counted})\s?[(（]?|[^\s|:：\d]{{2,20}}\s?[:：]\s?)\d[\d.,:٬+]*(?:\s?[kKmM万萬千次]|[)）])?(?!\w)"
            rf"|(?<!\S)\d[\d.,٬+]*\s(?:{counted})(?!\w)",
            re.I,
        ),
        particles=re.compile(rf"^(?:{byline_words.PARTICLES})\s+", re.I),
        others=re.compile(rf"^(?:{any_of(byline_words.OTHERS)})", re.I),
        headings=re.compile(byline_words.HEADINGS, re.I),
        others_behind=re.compile(rf"(?<=[\w.])\s+(?:{byline_words.OTHERS_BEHIND})[^|]*", re.I),
        pictures=re.compile(byline_words.PICTURES, re.I),
        filed=re.compile(rf"(?:^|[\s,.|(])(?:{byline_words.FILED}).*", re.I | re.S),
        places=re.compile(byline_words.PLACES),
        labelled=re.compile(byline_words.LABELLED, re.I),
        joiners=re.compile(rf"\s+(?:{byline_words.JOINERS})\s+|\s*[&＆]\s*", re.I),
        joiner_first=re.compile(rf"^(?:{byline_words.JOINERS}|AND|And|y|e|en|i|и)\s+"),
        weak_joiners=re.compile(rf"\s+(?:{byline_words.WEAK_JOINERS})\s+"),
        hard=re.compile(
            r"\s*[,;|‖،、；，•·⋅∙]\s*|\s*(?:(?<![\u30a1-\u30fa\u30fc])・|・(?![\u30a1-\u30fa]))\s*|\s+[/／]\s+(?=\S+\s\S)|\s{3,}"
        ),
        role=re.compile(rf"(?<!\w)(?:{by_letter(byline_words.ROLES)})(?!\w)", re.I),
        job=re.compile(any_of(byline_words.JOBS), re.I),
        organisation=re.compile(rf"(?<!\w)(?:{by_letter(byline_words.ORGANISATIONS)})(?!\w)", re.I),
        desk=re.compile(rf"(?<!\w)(?:{byline_words.DESKS})(?!\w)", re.I),
        credentials=re.compile(rf"{credential}(?:[\s,]+{credential})*", re.I),
        credentials_behind=re.compile(rf"[\s,]+{credential}(?:[\s,]+{credential})*$", re.I),
        affiliation=re.compile(rf"(?:{opening}|(?i:{byline_words.AFFILIATION_IN_CAPITALS}))\s+(?:[Tt]he\s+)?\S"),
        affiliation_behind=re.compile(rf"\s+(?:{opening})\s+(?:[Tt]he\s+|[Dd]er\s+|[Dd]ie\s+|[Ll]a\s+)?(?=[A-ZÀ-ÝА-Я])"),
        only_furniture=re.compile(
            rf"(?:(?:{byline_words.BUTTONS}|{byline_words.READING_TIME}|{byline_words.DATE_LABELS})\s*)+", re.I
        ),
        furniture=re.compile(rf"(?<![\w'’])(?:{byline_words.READING_TIME})(?!\w)|(?<!^)\s+(?:{byline_words.BUTTONS})\s*$", re.I),
        furniture_behind=re.compile(rf"(?:(?:^|\s+)(?:{byline_words.DATE_LABELS}))+\s*$", re.I),
    )
