"""What goes wrong, by kind: every wrong field of every page of the corpus put under the first kind that fits.

    python bench/errors.py               # every page
    python bench/errors.py --every 12    # a quick look

Headlines, captions, authors and dates are counted, the body is counted in words: those of real paragraphs that are not
in the answer's body, by what became of their lines, and those of the answer's paragraphs that are in no real one, by
where they stand. The columns are the groups of flavours of docs/accuracy.md. What is right is what the corpus's own
scorer calls right.
"""

from __future__ import annotations

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import corpus
from accuracy import in_processes
from corpus import Unit

import newsdump
from newsdump.model import Article, Caption, ParsedDump, Role

GROUPS: Mapping[str, tuple[str, ...]] = {"full": corpus.FULL, "main": corpus.MAIN, "text": corpus.TEXT}
_LINE = 20

Error = tuple[str, str, int]
"""The field, the kind and how much: 1, or the body's words."""


class Answer:
    """What was made of a page, beside its gold, in the scorer's forms."""

    def __init__(self, unit: Unit, dump: ParsedDump) -> None:
        """Match the page with the article that shares most with it, as the scorer does."""
        self.score: Any = corpus.scorer()
        self.unit, self.dump = unit, dump
        self.gold, self.present = unit.golds[0]
        views = [corpus.predicted(article) for article in dump.articles]
        parts = [self.score.shingles(self.score.pred_text(view)) for view in views]
        at = self.score.align([self.score.Gold(self.gold, self.present)], parts)[0]
        self.article: Article | None = dump.articles[at] if at is not None else None

    def squash(self, text: str | None) -> str:
        """The form in which the scorer looks for a text in another."""
        squashed: str = self.score.squash(text)
        return squashed

    @cached_property
    def paragraphs(self) -> list[str]:
        """The real paragraphs."""
        found: list[str] = self.score.gold_paragraphs(self.gold)
        return found

    @cached_property
    def body(self) -> str:
        """All of the real body, standfirst and subheads too."""
        return "\n".join(self.squash(text) for _, text in self.score.gold_blocks(self.gold))

    @cached_property
    def summary(self) -> str:
        """The real standfirst."""
        return "\n".join(map(self.squash, self.gold["summary"] or ()))

    @cached_property
    def captions(self) -> str:
        """The real captions."""
        return "\n".join(self.squash(one.get("text")) for one in self.gold["captions"] or ())

    @cached_property
    def headlines(self) -> list[str]:
        """The real headlines."""
        return [self.squash(one) for one in self.score.alts(self.gold)]

    @cached_property
    def real(self) -> list[str]:
        """The real paragraphs, in the scorer's form."""
        return [one for one in map(self.squash, self.paragraphs) if one]

    @cached_property
    def given_body(self) -> str:
        """All paragraphs of all articles that were made."""
        return "\n".join(self.squash(text) for article in self.dump.articles for text in article.paragraphs)


def main() -> None:
    """Print the kinds of each field, the most frequent first."""
    options = argparse.ArgumentParser(description="What goes wrong on the corpus, by kind.")
    options.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page, in all its flavours")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: all cores)")
    chosen = options.parse_args()
    pages = [unit for unit in corpus.units(chosen.every) if unit.what == "pages"]
    counted: Counter[tuple[str, str, str]] = Counter()
    for unit, found in zip(pages, in_processes(errors, pages, chosen.jobs), strict=True):
        group = next(name for name, flavours in GROUPS.items() if unit.flavour in flavours)
        for field, kind, size in found:
            counted[field, kind, group] += size
    print_kinds(counted)
    print(f"{len(pages):,} texts")


def errors(unit: Unit) -> list[Error]:
    """The errors in what is made of a page."""
    answer = Answer(unit, newsdump.parse(unit.text))
    found = (headline(answer), captions(answer), authors(answer), date(answer), missing(answer), foreign(answer))
    return [error for kinds in found for error in kinds]


# Fields -------------------------------------------------------------------------------------------------------------


def headline(answer: Answer) -> Iterator[Error]:
    """What stands in the headline's place."""
    given = answer.squash(answer.article.headline) if answer.article else ""
    if answer.headlines and given not in answer.headlines:
        yield "headline", _headline_kind(answer, given), 1


def _headline_kind(answer: Answer, given: str) -> str:
    if not given:
        return "none given" if answer.article else "no article"
    if any(real in given for real in answer.headlines):
        return "more than the headline: a kicker, a site"
    if any(given in real for real in answer.headlines):
        return "a part of the headline"
    held = (("the standfirst", answer.summary), ("a caption", answer.captions), ("a line of the body", answer.body))
    return next((kind for kind, text in held if given in text), None) or _other_line(answer, given)


def _other_line(answer: Answer, given: str) -> str:
    words = _words(answer.article.headline if answer.article else "")
    if any(2 * len(words & _words(real)) >= len(words) for real in answer.score.alts(answer.gold)):
        return "another wording of the headline"
    whole = answer.squash(answer.unit.text)
    above = whole.find(given) < min(whole.find(real) for real in answer.headlines)
    return "another line above it" if above else "another line below it"


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").casefold()))


def captions(answer: Answer) -> Iterator[Error]:
    """Captions that are missed, by their credit and by where they ended; and those that are none."""
    wanted = answer.gold["captions"]
    if wanted is None or "captions" not in answer.present:
        return
    stands = answer.present["captions"]
    given = [one for one in answer.article.captions if one.text] if answer.article else []
    forms = [answer.score.cap_forms({"text": one.text, "credit": one.credit}) for one in given]
    here = [(one, n) for one, n in zip(wanted, stands, strict=True) if n.get("n_out", n["n"])]
    right, used = answer.score.greedy([answer.score.cap_forms(one) for one, _ in here], forms, answer.score.cap_match)
    for at, (one, n) in enumerate(here):
        if at not in right:
            credit = "its credit in the text" if one.get("credit") and n.get("credit_n") else "no credit in the text"
            yield "caption missed", f"{credit}, {_ended(answer, one['text'], given)}", 1
    known = [answer.score.cap_forms(one) for one in wanted]
    known += [[answer.score.norm(one)] for one in answer.gold.get("captions_other") or ()]
    for at, form in enumerate(forms):
        if at not in used and not any(answer.score.cap_match(one, form) for one in known):
            yield "caption too many", _is_really(answer, given[at].text), 1


def _ended(answer: Answer, text: str, given: Sequence[Caption]) -> str:
    """What became of a caption."""
    real = answer.squash(text)
    if any(real in (one := answer.squash(caption.text)) or one in real for caption in given):
        return "cut wrongly"
    return "left in the body" if real in answer.given_body else "in no article"


def _is_really(answer: Answer, text: str) -> str:
    """What a caption that is none is."""
    form = answer.squash(text)
    if any(form in real or real in form for real in answer.headlines):
        return "the headline"
    if form in answer.captions or any(real and real in form for real in answer.captions.split("\n")):
        return "a real caption, cut wrongly or given twice"
    return "a line of the body" if form in answer.body else "another line of the page"


def authors(answer: Answer) -> Iterator[Error]:
    """Authors that are missed, and those that are none."""
    if answer.gold["authors"] is None or "authors" not in answer.present:
        return
    stands = [bool(one["n"]) for one in answer.present["authors"]]
    wanted = [one for one, here in zip(answer.gold["authors"], stands, strict=True) if here]
    gone = [one for one, here in zip(answer.gold["authors"], stands, strict=True) if not here]
    given = list(answer.article.authors) if answer.article else []
    right, used = answer.score.greedy(wanted, given, answer.score.name_match)
    for at in range(len(wanted)):
        if at not in right:
            yield "author missed", "none given" if not given else "beside a right one" if right else "another given", 1
    for at, name in enumerate(given):
        if at not in used and not any(answer.score.name_match(one, name) for one in gone):
            of = "beside a right one" if right else "instead of the right one" if wanted else "where the text has none"
            yield "author too many", of, 1


def date(answer: Answer) -> Iterator[Error]:
    """The day of publication, where the text holds it."""
    stands = answer.present.get("date") or {}
    if stands.get("n"):
        published = answer.article.published if answer.article else None
        value = published.value.isoformat()[:10] if published and published.value else None
        if value not in stands["accept"]:
            yield "date", "another day" if value else "a stamp without a value" if published else "none given", 1


# The body -----------------------------------------------------------------------------------------------------------


def missing(answer: Answer) -> Iterator[Error]:
    """The words of real paragraphs that are in no body, by what became of their lines."""
    own = answer.squash("\n".join(answer.article.paragraphs)) if answer.article else ""
    roles: dict[str, Counter[str]] = {}
    lines = [(answer.squash(line.text), line.role) for line in answer.dump.lines]
    for text in answer.paragraphs:
        real = answer.squash(text)
        if real in own or answer.squash(text[:-1]) in own:
            continue
        became = roles.setdefault(real, Counter())
        for form, role in lines:
            if form and (form in real if len(form) >= _LINE else form == real) and form not in own:
                became[_fate(answer, form, role)] += len(form)
        if became:
            yield "body missing", became.most_common(1)[0][0], len(answer.score.tokens(text))


def _fate(answer: Answer, form: str, role: Role) -> str:
    if form in answer.given_body:
        return "in another article"
    return f"taken for {role}" if role is not Role.PARAGRAPH else "in no article, or a copy"


def foreign(answer: Answer) -> Iterator[Error]:
    """The words of the answer's paragraphs that are in no real one, by what they are or where they stand."""
    own = list(answer.article.paragraphs) if answer.article else []
    forms = [answer.squash(text) for text in own]
    real = [at for at, form in enumerate(forms) if form in answer.body or any(_holds(form, one) for one in answer.real)]
    for at, (text, form) in enumerate(zip(own, forms, strict=True)):
        if at not in real:
            yield "body too many", _foreign_kind(answer, form, at, real), len(answer.score.tokens(text))
    for article in answer.dump.articles:
        if article is not answer.article:
            yield (
                "body too many",
                "in another article",
                sum(len(answer.score.tokens(one)) for one in article.paragraphs),
            )


def _holds(form: str, real: str) -> bool:
    """Whether a paragraph holds a real one, and little else."""
    return real in form and 2 * len(real) > len(form)


def _foreign_kind(answer: Answer, form: str, at: int, real: Sequence[int]) -> str:
    if any(one in form or form in one for one in answer.headlines):
        return "the headline"
    if form in answer.captions or any(one and _holds(form, one) for one in answer.captions.split("\n")):
        return "a caption"
    if not real:
        return "with nothing of the real body"
    return "above the body" if at < real[0] else "below the body" if at > real[-1] else "amid the body"


# Printing -----------------------------------------------------------------------------------------------------------


def print_kinds(counted: Mapping[tuple[str, str, str], int]) -> None:
    """A row for each kind, in the order of the fields."""
    fields = dict.fromkeys(field for field, _, _ in counted)
    print(f"{'':46} {'full':>7} {'main':>7} {'text':>7} {'all':>7} {'share':>7}")
    for field in fields:
        kinds = {kind: [counted[field, kind, group] for group in GROUPS] for one, kind, _ in counted if one == field}
        whole = sum(map(sum, kinds.values()))
        print(f"{field}{', words' if field.startswith('body') else ''}")
        for kind, sizes in sorted(kinds.items(), key=lambda item: -sum(item[1])):
            numbers = " ".join(f"{size:>7,}" for size in (*sizes, sum(sizes)))
            print(f"    {kind:42} {numbers} {sum(sizes) / whole:>7.1%}")


if __name__ == "__main__":
    main()
