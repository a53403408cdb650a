"""What the survey of errors counted, as the tables of docs/errors.md."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from page_errors import Error

from benchmarks import partition
from benchmarks.score import Tally
from scraper.zones.vocabulary import Zone

FIGURES = {
    "articles": ("word F1", "shingle F1", "exact bodies"),
    "outlets": ("word F1", "paragraph F1", "shingle F1", "exact bodies"),
    "mixed": ("snippet F1",),
}
BOTH = ("all furniture out", "all of the body in", "both: every block right")
OTHER_WAY = "the standfirst counted the other way"
_WORST = (10, 20, 40, 80, 160, 320)  # pages
_PAIRS = 25  # confusions shown


@dataclass(slots=True)
class Count:
    """How often a class of errors was met."""

    pages: int = 0
    blocks: int = 0
    words: int = 0
    annotated: int = 0  # of these words, those whose zone was annotated by hand
    agreeing: int = 0  # of these, those where the annotation says what the tagger says

    def add(self, error: Error, label: str | None, agrees: bool) -> None:
        self.blocks += 1
        self.words += error.words
        if label:
            self.annotated += error.words
            self.agreeing += error.words * agrees


@dataclass(slots=True)
class PageResult:
    """What one page gives to each figure: as it is, and with one class of errors set right."""

    base: Tally
    fixed: dict[str, Tally] = field(default_factory=dict)


@dataclass(slots=True)
class Atlas:
    """All that was counted."""

    pages: defaultdict[str, list[PageResult]] = field(default_factory=lambda: defaultdict(list))  # by set
    counts: defaultdict[tuple[str, str], Count] = field(default_factory=lambda: defaultdict(Count))  # by set and class
    words: Counter[tuple[str, str]] = field(default_factory=Counter)  # of the true bodies, by set and fate
    true_zones: defaultdict[tuple[str, str], Count] = field(default_factory=lambda: defaultdict(Count))
    counted: Counter[tuple[str, str, bool]] = field(default_factory=Counter)  # set, annotated zone, is in the true body
    confused: list[partition.Confusion] = field(default_factory=list)  # by page


def merged(tallies: Iterable[Tally]) -> dict[str, float]:
    """The figures over pages."""
    total = Tally()
    for tally in tallies:
        for name, values in tally.values.items():
            total.values[name] += values
        total.shingles += tally.shingles
        one = tally.snippets
        total.snippets.hits += one.hits
        total.snippets.missed += one.missed
        total.snippets.wrong += one.wrong
        total.snippets.rejected += one.rejected
    return total.figures()


def costs(pages: list[PageResult], name: str, wanted: Iterable[str]) -> list[float]:
    """How much each figure rises where a class of errors is set right, in points of a hundred."""
    base = merged(page.base for page in pages)
    fixed = merged(page.fixed.get(name, page.base) for page in pages)
    return [100 * (fixed[figure] - base[figure]) for figure in wanted]


def tables(atlas: Atlas) -> Iterator[tuple[str, list[list[str]]]]:
    """Name and rows of each table, the first row its head."""
    yield "figures", _figures_table(atlas)
    for corpus, pages in atlas.pages.items():
        yield f"{corpus}-furniture", _class_table(atlas, corpus, pages, "furniture")
        yield f"{corpus}-zones", _class_table(atlas, corpus, pages, "lost to")
        if corpus != "mixed":
            yield f"{corpus}-lost", _class_table(atlas, corpus, pages, "lost")
            yield f"{corpus}-worst", _worst_table(pages)
    yield "standfirst", _other_way_table(atlas)
    yield "absent", _absent_table(atlas)
    yield "pages", _group_table(atlas, "page", "pages")
    yield "text", _group_table(atlas, "text", "paragraphs")
    yield "remainder", _remainder_table(atlas)
    yield "true-zones", _true_zones_table(atlas)
    yield "counted", _counted_table(atlas)
    yield "confusion", _confusion_table(atlas.confused)
    yield "zones", _zones_table(sum(atlas.confused, Counter()))


def _figures_table(atlas: Atlas) -> list[list[str]]:
    rows = [["set", "figure", "now", *BOTH]]
    for corpus, pages in atlas.pages.items():
        now = merged(page.base for page in pages)
        fixed = [merged(page.fixed.get(name, page.base) for page in pages) for name in BOTH[: 2 if corpus == "mixed" else 3]]
        for name in FIGURES[corpus]:
            rows.append([f"{corpus} ({len(pages)})", name, f"{now[name]:.3f}", *(f"{one[name]:.3f}" for one in fixed)])
    return [row + [""] * (len(rows[0]) - len(row)) for row in rows]


def _other_way_table(atlas: Atlas) -> list[list[str]]:
    rows = [["set", "figure", "as the bench counts", OTHER_WAY]]
    for corpus, pages in atlas.pages.items():
        now, other = merged(page.base for page in pages), merged(page.fixed.get(OTHER_WAY, page.base) for page in pages)
        rows += [[corpus, name, f"{now[name]:.3f}", f"{other[name]:.3f}"] for name in FIGURES[corpus]]
    return rows


def _absent_table(atlas: Atlas) -> list[list[str]]:
    """Where the words of the true bodies are."""
    rows = [
        ["set", "words of the true bodies", "in right blocks", "in blocks lost", "in no block", "other words in right blocks"]
    ]
    for corpus in ("articles", "outlets"):
        true, right, inside, absent = (atlas.words[corpus, fate] for fate in ("true", "right", "inside", "absent"))
        shares = [f"{count / true:.2%}" for count in (right, true - right - absent, absent, inside)]
        rows.append([corpus, f"{true:,}", *shares])
    return rows


def _class_table(atlas: Atlas, corpus: str, pages: list[PageResult], group: str) -> list[list[str]]:
    found = {name: count for (own, name), count in atlas.counts.items() if own == corpus and name.startswith(f"{group}: ")}
    unit = "snippets" if corpus == "mixed" else "words"
    size = {name: count.blocks if corpus == "mixed" else count.words for name, count in found.items()}
    head = [group, "pages", *(["blocks"] if corpus != "mixed" else []), unit, "share"]
    rows = [[*head, *(["annotation agrees"] if corpus != "mixed" else []), *FIGURES[corpus]]]
    total = sum(size.values())
    for name in sorted(found, key=lambda name: -size[name]):
        count = found[name]
        row = [name.partition(": ")[2], str(count.pages), *([f"{count.blocks:,}"] if corpus != "mixed" else [])]
        row += [f"{size[name]:,}", f"{size[name] / total:.1%}"]
        if corpus != "mixed":
            row.append(f"{count.agreeing / count.annotated:.0%} of {count.annotated:,}" if count.annotated else "")
        rows.append(row + [f"{cost:+.2f}" for cost in costs(pages, name, FIGURES[corpus])])
    return rows


def _worst_table(pages: list[PageResult]) -> list[list[str]]:
    losses = sorted((1 - page.base.values["word F1"][0] for page in pages), reverse=True)
    rows = [["worst pages", "share of the loss", "word F1 without them"]]
    for count in _WORST:
        if count < len(losses):
            rest = 1 - sum(losses[count:]) / (len(losses) - count)
            rows.append([str(count), f"{sum(losses[:count]) / sum(losses):.0%}", f"{rest:.3f}"])
    return rows


def _group_table(atlas: Atlas, group: str, unit: str) -> list[list[str]]:
    rows = [["set", "class", "pages", *([unit] if unit != "pages" else []), "figure", "points"]]
    for (corpus, name), count in sorted(atlas.counts.items(), key=lambda item: (item[0][0], -item[1].pages)):
        if name.startswith(f"{group}: "):
            figure = "paragraph F1" if corpus == "outlets" else "word F1"
            cost = costs(atlas.pages[corpus], name, [figure])[0]
            row = [corpus, name.partition(": ")[2], str(count.pages), *([str(count.blocks)] if unit != "pages" else [])]
            rows.append([*row, figure, f"{cost:+.2f}"])
    return rows


def _remainder_table(atlas: Atlas) -> list[list[str]]:
    found = [(corpus, name, count) for (corpus, name), count in atlas.counts.items() if name.startswith("remainder: ")]
    rows = [["set", "difference", "pages", "of them with no other"]]
    for corpus, name, count in sorted(found, key=lambda one: (one[0], -one[2].pages)):
        rows.append([corpus, name.partition(": ")[2], str(count.pages), str(count.blocks)])
    return rows


def _true_zones_table(atlas: Atlas) -> list[list[str]]:
    rows = [["set", "error", "annotated as", "blocks", "words", "share"]]
    for corpus in ("articles", "outlets"):
        for group in ("furniture", "lost"):
            found = {name: n for (own, name), n in atlas.true_zones.items() if own == corpus and name.startswith(group)}
            total = sum(count.words for count in found.values())
            for name, count in sorted(found.items(), key=lambda item: -item[1].words):
                label = name.partition(": ")[2]
                rows.append([corpus, group, label, str(count.blocks), f"{count.words:,}", f"{count.words / total:.0%}"])
    return rows


def _counted_table(atlas: Atlas) -> list[list[str]]:
    rows = [["annotated as", "articles: words", "in the true body", "outlets: words", "in the true body"]]
    for zone in Zone:
        row = [str(zone)]
        for corpus in ("articles", "outlets"):
            yes, no = atlas.counted[corpus, zone, True], atlas.counted[corpus, zone, False]
            row += [f"{yes + no:,}", f"{yes / (yes + no):.1%}" if yes + no else ""]
        rows.append(row)
    return rows


def _confusion_table(confused: list[partition.Confusion]) -> list[list[str]]:
    """The confusions that cost most: what the macro F1 gains where one is set right, and how few pages it hangs on."""
    confusion: partition.Confusion = sum(confused, Counter())
    base = partition.macro_f1(confusion)
    gains = []
    for (true, given), count in confusion.items():
        if true != given:
            fixed = Counter(confusion)
            fixed[true, true] += fixed.pop((true, given))
            gains.append((100 * (partition.macro_f1(fixed) - base), true, given, count))
    rows = [["true zone", "taken for", "words", "pages", "in the worst page", "points of macro F1"]]
    for gain, true, given, count in sorted(gains, reverse=True)[:_PAIRS]:
        held = [one[true, given] for one in confused if one[true, given]]
        rows.append([true, given, f"{count:,}", str(len(held)), f"{max(held) / count:.0%}", f"{gain:+.2f}"])
    return rows


def _zones_table(confusion: partition.Confusion) -> list[list[str]]:
    rows = [["zone", "words", "precision", "recall", "F1"]]
    for zone in partition.true_zones(confusion):
        hits = confusion[zone, zone]
        true = sum(count for (own, _), count in confusion.items() if own == zone)
        given = sum(count for (_, other), count in confusion.items() if other == zone)
        precision = f"{hits / given:.3f}" if given else ""
        rows.append([zone, f"{true:,}", precision, f"{hits / true:.3f}", f"{partition.zone_f1(confusion, zone):.3f}"])
    mean = f"{partition.macro_f1(confusion):.3f}"
    return [*rows, ["macro F1", f"{confusion.total():,}", "", "", mean]]


def write_tables(path: Path, found: dict[str, list[list[str]]]) -> None:
    """Put each table between its marks; raises KeyError where the document wants one that there is not."""
    mark = re.compile(r"(<!-- table ([\w-]+) -->\n).*?(<!-- end -->)", re.S)
    text = path.read_text(encoding="utf-8")
    path.write_text(mark.sub(lambda match: f"{match[1]}{_markdown(found[match[2]])}{match[3]}", text), encoding="utf-8")


def _markdown(rows: list[list[str]]) -> str:
    """Rows as a table; columns of numbers stand to the right."""
    rights = [all(re.match(r"[-+]?\d|$", row[column]) for row in rows[1:]) for column in range(len(rows[0]))]
    rule = ["--:" if right else "---" for right in rights]
    return "".join(f"| {' | '.join(row)} |\n" for row in (rows[0], rule, *rows[1:]))
