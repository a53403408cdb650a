"""Which classes of errors are left, and how many points each costs: `python tools/error_atlas.py DATA [--fold-weights DIR]`.

Every page is tagged by weights that have not seen its site (`train_tagger.py` leaves those of each fold). The errors of its
body are sorted into classes (`page_errors.py`, `text_errors.py`). Then, class by class, the blocks in error get the zone
that the truth says, the page is read again, and the bench's figures are taken again: the difference is what the class costs.
Writes the tables of docs/errors.md, between its `<!-- table NAME -->` marks; the prose around them is written by people.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from atlas_tables import BOTH, OTHER_WAY, Atlas, PageResult, tables, write_tables
from page_errors import Error, PageErrors, find_errors
from text_errors import find_differences, find_misprints, is_in_source, missing_class, unwanted_places
from truth import NOT_BODY, Case, body_labels, fold_of, read_cases

from benchmarks import figures, partition
from benchmarks.score import Tally, judge
from benchmarks.systems import Got
from benchmarks.truth import Annotation, read_annotations
from benchmarks.truth import Case as BenchCase
from scraper.assembly.body import assemble_body
from scraper.extractors.body.extract import extract_body
from scraper.extractors.standfirst import extract_standfirsts
from scraper.normalizers.text import normalize_text
from scraper.zones import segments
from scraper.zones.mending.mend import mend
from scraper.zones.tagger.tag import Weights, tag
from scraper.zones.trees import read_arrays
from scraper.zones.vocabulary import Partition, Zone

_DOCS = Path(__file__).parents[1] / "docs" / "errors.md"
_ABSENT = 0.3  # share of the true body that no block holds, from which the page is one that a script fills
_PLACE = re.compile(r" of (?:another|the body's) shape|, \w+$")  # not known where only snippets of a body are
_SHOWN = 160  # characters
_STATED = "stated"  # a body taken from JSON-LD, for the markup shows none


def main() -> None:
    """Judge the pages, fill the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--fold-weights", type=Path, default=Path("out") / "folds")
    parser.add_argument("--docs", type=Path, default=_DOCS)
    parser.add_argument(
        "--show", metavar="CLASS", help='print the blocks of a class, as "outlets furniture: short line", write nothing'
    )
    options = parser.parse_args()
    weights = [Weights.from_arrays(read_arrays(path)) for path in sorted(options.fold_weights.glob("fold*.npz"))]
    if not weights:
        parser.error(f"{options.fold_weights} holds no weights of folds")
    atlas = survey(options.data, weights, options.show)
    if options.show is None:
        write_tables(options.docs, dict(tables(atlas)))


def survey(data: Path, weights: list[Weights], wanted: str | None = None) -> Atlas:
    """The errors of all pages of a bench folder; those of the class `wanted` are printed."""
    atlas = Atlas()
    annotations = {(note.page.parent.parent.name, note.id): note for note in read_annotations(data)}
    for case in read_cases(data):
        parts = mend(case.document, tag(case.document, weights[fold_of(case.site, len(weights))]))
        page = _Page(case, parts, wanted)
        if page.true_body:
            page.survey_body(atlas)
        else:
            page.survey_snippets(atlas)
        if (note := annotations.get((case.corpus, case.name))) is not None:
            survey_zones(atlas, case, parts, note)
    return atlas


def survey_zones(atlas: Atlas, case: Case, parts: Partition, annotation: Annotation) -> None:
    """Words by their true zone and the zone given; and what the true bodies count as body."""
    given = partition.given_words(segments(case.document, parts))
    atlas.confused.append(partition.compare(partition.annotated_words(annotation), given))
    for label, is_body, text in zip(case.labels, body_labels(case) or (), case.document.blocks.text, strict=False):
        if label and label != NOT_BODY and is_body:
            atlas.counted[case.corpus, label, is_body == Zone.BODY] += len(figures.words(text))


class _Page:
    """A page on its way through the survey."""

    def __init__(self, case: Case, parts: Partition, wanted: str | None) -> None:
        self.wanted = wanted  # a class of errors to print
        self.case, self.parts, self.document = case, parts, case.document
        self.set = case.corpus
        self.truth = BenchCase(case.name, case.truth.get("url"), Path(), case.truth)
        self.true_body = case.truth.get("body") or "\n\n".join(case.truth.get("paragraphs") or ())
        self.counts_standfirst = bool(case.truth.get("paragraphs"))
        self.got = self.read(parts)
        self.result = PageResult(self.tally(self.got))

    def read(self, parts: Partition) -> Got:
        """The body and the standfirst of the record with these zones."""
        found = extract_body(self.document, parts)
        lines = next((candidate.value for candidate in extract_standfirsts(self.document, parts)), "")
        kind = {_STATED} if found.is_stated else ()
        return Got(body=assemble_body(found)[0] or "", standfirst=normalize_text(lines), fields=frozenset(kind))

    def tally(self, got: Got) -> Tally:
        """Its body figures."""
        tally = Tally()
        judge(tally, self.truth, b"", replace(got, fields=frozenset()))
        return tally

    def survey_body(self, atlas: Atlas) -> None:
        zones = (Zone.BODY, Zone.STANDFIRST) if self.counts_standfirst else (Zone.BODY,)
        errors = find_errors(self.document, self.parts, self.true_body, zones)
        atlas.pages[self.set].append(self.result)
        for fate in ("true", "right", "inside", "absent"):
            atlas.words[self.set, fate] += getattr(errors, fate)
        if self.is_filled_by_script(errors):
            held = is_in_source(self.document, " ".join(figures.words(self.true_body)[-20:]))
            name = "text only in a script" if held else "text nowhere in the page"
            self.fix_text(atlas, name if _STATED not in self.got.fields else "text taken from JSON-LD", errors)
            return
        other_way = self.got.body if self.counts_standfirst else f"{self.got.standfirst or ''}\n{self.got.body}"
        self.result.fixed[OTHER_WAY] = self.tally(Got(body=other_way))
        self.count(atlas, "furniture", errors.furniture)
        self.count(atlas, "lost", errors.lost)
        self.fix_blocks(BOTH[0], errors.furniture)
        self.fix_blocks(BOTH[1], errors.lost)
        self.fix_blocks(BOTH[2], errors.furniture + errors.lost)
        self.count_remainder(atlas, errors)
        if self.counts_standfirst:
            self.survey_text(atlas)

    def count_remainder(self, atlas: Atlas, errors: PageErrors) -> None:
        """What keeps the body from being exact once every block is right."""
        got = self.read(self.corrected(errors.furniture + errors.lost))
        kinds = find_differences(f"{got.standfirst or ''}\n{got.body}" if self.counts_standfirst else got.body, self.true_body)
        for kind in kinds:
            count = atlas.counts[self.set, f"remainder: {kind}"]
            count.pages += 1
            count.blocks += len(kinds) == 1

    def is_filled_by_script(self, errors: PageErrors) -> bool:
        return errors.absent > _ABSENT * errors.true or _STATED in self.got.fields

    def count(self, atlas: Atlas, group: str, errors: Iterable[Error]) -> None:
        """Count the errors by class and by zone, and set each class right alone."""
        by_class: defaultdict[str, list[Error]] = defaultdict(list)
        for error in errors:
            by_class[f"{group}: {error.kind}"].append(error)
            if group == "lost":
                fate = str(error.zone) if self.parts.seen[error.block] else "nothing: it is hidden"
                by_class[f"lost to: {fate}"].append(error)
        for name, members in by_class.items():
            count = atlas.counts[self.set, name]
            count.pages += 1
            for error in members:
                label = self.annotated_zone(error.block)
                agrees = label in (Zone.BODY, error.zone) if group == "furniture" else label != Zone.BODY
                count.add(error, label, agrees)
                if label and not name.startswith("lost to"):
                    atlas.true_zones[self.set, f"{group}: {label}"].add(error, label, agrees)
                self.show(name, error.block)
            self.fix_blocks(name, members)

    def show(self, name: str, *blocks: int) -> None:
        """Print the blocks of a class where it is asked for."""
        for block in blocks if f"{self.set} {name}" == self.wanted else ():
            place = self.document.xpath(self.document.blocks.node[block])
            print(f"{self.case.name}  {place}\n    {self.document.blocks.text[block][:_SHOWN]!r}")

    def annotated_zone(self, block: int) -> str | None:
        label = self.case.labels[block]
        return label if self.case.annotated and label != NOT_BODY else None

    def fix_blocks(self, name: str, errors: Iterable[Error]) -> None:
        """The figures with the zones of these blocks as the truth has them."""
        if errors:
            self.result.fixed[name] = self.tally(self.read(self.corrected(errors)))

    def corrected(self, errors: Iterable[Error]) -> Partition:
        """The partition with the zones of these blocks as the truth has them."""
        zones, seen = list(self.parts.zones), list(self.parts.seen)
        for error in errors:
            is_furniture = error.zone in (Zone.BODY, Zone.STANDFIRST) and self.parts.seen[error.block]
            is_furniture = is_furniture and (error.zone is Zone.BODY or self.counts_standfirst)
            zones[error.block] = Zone.OTHER if is_furniture else Zone.BODY
            seen[error.block] = not (is_furniture and self.document.blocks.hidden[error.block])
        return replace(self.parts, zones=zones, seen=seen)

    def fix_text(self, atlas: Atlas, name: str, errors: PageErrors) -> None:
        """The figures with the true body in place of ours."""
        count = atlas.counts[self.set, f"page: {name}"]
        count.pages += 1
        count.words += errors.true
        self.result.fixed[f"page: {name}"] = self.tally(Got(body=self.true_body))

    def survey_text(self, atlas: Atlas) -> None:
        """Paragraphs that the body has, but not exactly."""
        text = f"{self.got.standfirst or ''}\n{self.got.body}"
        given = [line for line in map(figures.fold, text.split("\n")) if line]
        true = [line for line in map(figures.fold, "\n".join(self.case.truth["paragraphs"]).split("\n")) if line]
        by_kind = defaultdict(list)
        for misprint in find_misprints(given, true):
            by_kind[misprint.kind].append(misprint)
        for kind, misprints in by_kind.items():
            count = atlas.counts[self.set, f"text: {kind}"]
            count.pages += 1
            count.blocks += sum(len(misprint.true) for misprint in misprints)
            lines = list(given)
            for misprint in misprints:
                for line in misprint.given:
                    lines.remove(line)
                lines += misprint.true
            tally = Tally(values=defaultdict(list, {key: list(values) for key, values in self.result.base.values.items()}))
            tally.values["paragraph F1"] = [figures.paragraph_f1("\n".join(lines), self.case.truth["paragraphs"])]
            tally.shingles, tally.snippets = self.result.base.shingles, self.result.base.snippets
            self.result.fixed[f"text: {kind}"] = tally

    def survey_snippets(self, atlas: Atlas) -> None:
        """Snippets in the body that should not be, and the reverse."""
        atlas.pages[self.set].append(self.result)
        body = figures.fold(self.got.body)
        own = "\n\n".join(self.case.truth.get("with") or ())
        errors = find_errors(self.document, self.parts, own, (Zone.BODY,))
        kinds = {error.block: error.kind for error in errors.furniture}
        wrong: Counter[str] = Counter()
        for snippet in self.case.truth.get("without") or ():
            if figures.fold(snippet) in body:
                places = unwanted_places(self.document, self.parts, snippet)
                kind = next((kinds[i] for i in places if i in kinds), "in a line of the body" if places else "across blocks")
                wrong[name := f"furniture: {_PLACE.sub('', kind)}"] += 1
                self.show(name, *places)
        missed: Counter[str] = Counter()
        for snippet in self.case.truth.get("with") or ():
            if figures.fold(snippet) not in body:
                missed[f"lost to: {missing_class(self.document, self.parts, self.got.body, snippet)}"] += 1
        for name, found in (wrong | missed).items():
            count = atlas.counts[self.set, name]
            count.pages += 1
            count.blocks += found
        for name in (*wrong, *missed):
            self.fix_snippets(name, wrong[name], missed[name])
        self.result.fixed[OTHER_WAY] = self.tally(Got(body=f"{self.got.standfirst or ''}\n{self.got.body}"))
        self.fix_snippets(BOTH[0], wrong.total(), 0)
        self.fix_snippets(BOTH[1], 0, missed.total())

    def fix_snippets(self, name: str, wrong: int, missed: int) -> None:
        snippets = self.result.base.snippets
        self.result.fixed[name] = Tally(
            snippets=figures.Snippets(
                snippets.hits + missed, snippets.missed - missed, snippets.wrong - wrong, snippets.rejected + wrong
            )
        )


if __name__ == "__main__":
    main()
