"""How pages print an article: one function a layout, which draws what it prints and says what must come out.

The layouts are those that a survey of some four hundred pages found: how heads repeat, and how pages hold several
articles.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from newsdump.model import Article, Caption, Dateline, Kind, Stamp
from newsdump.testing.desk import Desk, Story, body_of
from newsdump.testing.scripts import SCRIPTS

__all__ = ["BY_NAME", "Layout"]

# Thai ends no sentence with a stop.
_KNOWN = tuple(name for name in SCRIPTS if name != "thai")
_SPACED = tuple(name for name in _KNOWN if name not in ("han", "kana", "burmese"))
_CASED = ("latin", "cyrillic", "greek", "armenian")
_PLACES = ("LOWMOUTH", "TARN", "PELLWORTH", "ORLA", "SKERRY BAY")


@frozen(kw_only=True)
class Layout:
    """How articles are printed, what stands between two of them, how many it takes to see it, and in which scripts."""

    story: Callable[[Desk], Story]
    least: int = 1
    scripts: Sequence[str] = _KNOWN
    gaps: Sequence[Sequence[str]] = (("",) * 2, ("",) * 3, ("",) * 4)
    above: Callable[[Sequence[Story]], Sequence[str]] = lambda _: ()


def _twice(captions: Sequence[Caption]) -> list[str]:
    return [line for line in map(_printed, captions) for _ in range(2)]


def _printed(caption: Caption) -> str:
    return f"{caption.text} ({caption.credit})"


def _cut(text: str) -> str:
    return text[: len(text) * 2 // 3].rstrip()


# Heads that repeat --------------------------------------------------------------------------------------------------


def _head_again(desk: Desk) -> Story:
    """Headline, blank line, each caption twice: all of it several times, with a widget's word between."""
    house = desk.house
    headline, captions, paragraphs = desk.headline(), desk.captions(copies=2 * house.copies), desk.paragraphs()
    head = [headline, "", *_twice(captions)]
    gap = [""] if captions else []  # else the blank line below the headline is the one above the body
    lines = [*[*head, house.widget, ""] * (house.copies - 1), *head, *gap, *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, captions=captions, body=body_of(paragraphs)))


def _headline_again(desk: Desk) -> Story:
    """The headline stands again below the captions."""
    headline, captions, paragraphs = desk.headline(), desk.captions(copies=2, least=1), desk.paragraphs()
    again = [headline, ""] * (desk.house.copies - 1)
    lines = [headline, "", *_twice(captions), "", *again, *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, captions=captions, body=body_of(paragraphs)))


def _headline_as_caption(desk: Desk) -> Story:
    """The headline fills the place of a caption that the article does not have."""
    headline, deck, paragraphs = desk.headline(), desk.sentence(), desk.paragraphs()
    lines = [headline, "", deck, "", headline, desk.house.widget, "", headline, "", headline, ""]
    return Story([*lines, *desk.spaced(paragraphs)], Article(headline=headline, deck=deck, body=body_of(paragraphs)))


def _outlet_behind(desk: Desk) -> Story:
    """One copy of the headline has the outlet's name behind it."""
    headline, paragraphs, outlet = desk.headline(), desk.paragraphs(), desk.house.outlet
    mark = desk.one_of([" | ", " - ", " – ", " — ", " » "])
    lines = [f"{headline}{mark}{outlet}", "", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, outlet=outlet, body=body_of(paragraphs)))


def _cut_copy(desk: Desk) -> Story:
    """One copy of the headline is cut short."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    cut = _cut(headline) + desk.one_of(["…", "...", " …"])
    lines = [cut, "", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, body=body_of(paragraphs)))


def _glued_teaser(desk: Desk) -> Story:
    """A lead-in, the headline twice and the lead are glued together above the article."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    lines = [f"Read full article: {headline}{headline}{paragraphs[0]}", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, body=body_of(paragraphs)))


def _glued_lead(desk: Desk) -> Story:
    """The second copy of the headline is glued to the first sentence."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    lines = [headline, *desk.spaced([headline + paragraphs[0], *paragraphs[1:]])]
    return Story(lines, Article(headline=headline, body=body_of(paragraphs)))


def _other_quotes(desk: Desk) -> Story:
    """The copies of the headline differ in their quotation marks, or in a no-break space."""
    headline, captions, paragraphs = desk.headline(), desk.captions(copies=2, least=1), desk.paragraphs()
    first, other = desk.one_of([("{}", "{}\u00a0"), ("'{}'", "“{}”"), ("“{}”", '"{}"'), ("«{}»", '"{}"')])
    printed = first.format(headline)
    lines = [printed, "", *_twice(captions), "", other.format(headline), "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=printed, captions=captions, body=body_of(paragraphs)))


def _headline_below(desk: Desk) -> Story:
    """The headline stands again at the end."""
    headline, captions, paragraphs = desk.headline(), desk.captions(copies=2), desk.paragraphs()
    lines = [headline, "", *_twice(captions), "", *desk.spaced(paragraphs), "", headline]
    return Story(lines, Article(headline=headline, captions=captions, body=body_of(paragraphs)))


def _unspaced_copy(desk: Desk) -> Story:
    """One copy of the headline lost its spaces."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    lines = [headline, headline.replace(" ", ""), "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, body=body_of(paragraphs)))


def _lead_as_deck(desk: Desk) -> Story:
    """The deck is the first paragraph, which stands in the body too."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    lines = [headline, "", paragraphs[0], "", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, deck=paragraphs[0], body=body_of(paragraphs)))


def _caption_in_body(desk: Desk) -> Story:
    """A paragraph of the body says what the caption says, without the credit."""
    headline, (caption, *_), paragraphs = desk.headline(), desk.captions(copies=2, least=1), desk.paragraphs()
    paragraphs.insert(1, caption.text)
    lines = [headline, "", *_twice([caption]), "", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, captions=[caption], body=body_of(paragraphs)))


def _overlap(desk: Desk) -> Story:
    """Each line of the first paragraph begins with the end of the line above."""
    headline, parts, paragraphs = desk.headline(), [desk.sentence() for _ in range(3)], desk.paragraphs()
    ends = [" ".join(part.split()[1:]) for part in parts]
    shifted = [parts[0], *(f"{end} {part}" for end, part in zip(ends, parts[1:], strict=False))]
    lines = [headline, "", headline, "", *shifted, *paragraphs]
    return Story(lines, Article(headline=headline, body=body_of([" ".join(parts), *paragraphs])))


def _refrain(desk: Desk) -> Story:
    """A paragraph comes again in the body, and stays."""
    headline, captions, paragraphs = desk.headline(), desk.captions(copies=4, least=1), desk.paragraphs(4)
    paragraphs.insert(-1, paragraphs[0])
    head = [headline, "", *_twice(captions), ""]
    return Story(
        [*head, *head, *desk.spaced(paragraphs)],
        Article(headline=headline, captions=captions, body=body_of(paragraphs)),
    )


def _credit_once(desk: Desk) -> Story:
    """Only one copy of each caption has its credit."""
    headline, captions, paragraphs = desk.headline(), desk.captions(copies=2, least=1), desk.paragraphs()
    pairs = [(one.text, _printed(one)) for one in captions]
    if desk.one_of([False, True]):
        pairs = [(two, one) for one, two in pairs]
    lines = [headline, "", *(line for pair in pairs for line in pair), "", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, captions=captions, body=body_of(paragraphs)))


# Pages of several articles ------------------------------------------------------------------------------------------


def _of_the_archive(desk: Desk) -> Story:
    """A blog's month: a day, a headline, an article, the number of its comments."""
    headline, paragraphs, day = desk.headline(), desk.paragraphs(), desk.day()
    raw = f"{day:%A}, {day.day} {day:%B} {day.year}"
    lines = [raw, "", headline, "", *desk.spaced(paragraphs), "", f"{desk.one_of([0, 2, 14])} comments"]
    return Story(lines, Article(headline=headline, published=Stamp(raw=raw, value=day), body=body_of(paragraphs)))


def _of_the_wire(desk: Desk) -> Story:
    """A wire's digest: headlines, each above a paragraph with its dateline."""
    headline, (lead,), place = desk.headline(), desk.paragraphs(1, 1), desk.one_of(_PLACES)
    filed = Dateline(raw=f"{place} (AP)", place=place, agency="AP")
    text = f"{filed.raw} — {lead}"
    found = Article(kind=Kind.DIGEST, headline=headline, agency="AP", dateline=filed, body=body_of([text]))
    return Story([headline, "", text], found)


def _in_brief(desk: Desk) -> Story:
    """A column of short pieces, each with a dateline and an agency's sign-off."""
    headline, (lead, *others), place = desk.headline(), desk.paragraphs(2, 4), desk.one_of(_PLACES)
    filed = Dateline(raw=f"{place} (AP)", place=place, agency="AP")
    texts = [f"{filed.raw} – {lead}", *others]
    found = Article(
        kind=Kind.DIGEST, headline=headline, section="In brief", agency="AP", dateline=filed, body=body_of(texts)
    )
    return Story([headline, *(line for text in texts for line in ("", text)), "", "– Associated Press"], found)


def _plain(desk: Desk) -> Story:
    """A headline and an article."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    return Story([headline, "", *desk.spaced(paragraphs)], Article(headline=headline, body=body_of(paragraphs)))


def _contents(stories: Sequence[Story]) -> list[str]:
    return [*(story.article.headline or "" for story in stories), "", ""]


def _of_the_index(desk: Desk) -> Story:
    """A page of headlines, each above the beginning of its article."""
    headline, (text,) = desk.headline(), desk.paragraphs(1, 1)
    text = _cut(text) + "…"
    found = Article(kind=Kind.TEASER, headline=headline, body=body_of([text]), truncated=True)
    return Story([headline, text], found)


def _numbered(desk: Desk) -> Story:
    """A list that an archive exports: number and headline, the paper with its page, the beginning."""
    headline, (text,), day = desk.headline(), desk.paragraphs(1, 1), desk.day()
    text = _cut(text) + "..."
    source = f"{desk.house.outlet}, {day.day}/{day.month}/{day.year}, p. 16, 254w."
    found = Article(kind=Kind.TEASER, headline=headline, body=body_of([text]), truncated=True)
    return Story([f"{desk.texts}. {headline}", "", source, "", text], found)


def _mirrored(desk: Desk) -> Story:
    """A mirror of feeds: counters below the headline, labels below the article."""
    headline, paragraphs, day = desk.headline(), desk.paragraphs(), desk.day()
    labels = ["Image: ", f"Publication Date: {day}", f"Source: {desk.house.outlet}"]
    lines = [headline, "$", "0", "0", *desk.spaced(paragraphs), *labels]
    published = Stamp(raw=day.isoformat(), value=day)
    return Story(lines, Article(headline=headline, published=published, body=body_of(paragraphs)))


def _starred(desk: Desk) -> Story:
    """One copy of the headline has stars behind it."""
    headline, paragraphs = desk.headline(), desk.paragraphs()
    lines = [f"{headline}******", "", headline, "", *desk.spaced(paragraphs)]
    return Story(lines, Article(headline=headline, body=body_of(paragraphs)))


_BETWEEN_ITEMS = (("", ""), ("", "* * *", ""), ("", "------------", ""), ("", "———-", ""))

BY_NAME: Mapping[str, Layout] = {
    "head again": Layout(story=_head_again),
    "headline again": Layout(story=_headline_again),
    "headline as caption": Layout(story=_headline_as_caption),
    "outlet behind headline": Layout(story=_outlet_behind),
    "headline cut short": Layout(story=_cut_copy),
    "headline glued to teaser": Layout(story=_glued_teaser),
    "headline glued to lead": Layout(story=_glued_lead, scripts=_CASED),
    "headline in other quotes": Layout(story=_other_quotes),
    "headline below": Layout(story=_headline_below),
    "headline without spaces": Layout(story=_unspaced_copy, scripts=_SPACED),
    "headline with stars": Layout(story=_starred),
    "lead as deck": Layout(story=_lead_as_deck),
    "caption in body": Layout(story=_caption_in_body),
    "lines that overlap": Layout(story=_overlap, scripts=_SPACED),
    "refrain": Layout(story=_refrain),
    "credit in one copy": Layout(story=_credit_once),
    "archive": Layout(story=_of_the_archive, least=2),
    "digest": Layout(story=_of_the_wire, least=3, gaps=_BETWEEN_ITEMS),
    "in brief": Layout(story=_in_brief, least=3, above=lambda _: ["In brief", ""], scripts=_SPACED),
    "contents": Layout(story=_plain, least=3, above=_contents),
    "index": Layout(story=_of_the_index, least=3, gaps=(("",), ("", ""))),
    "numbered list": Layout(story=_numbered, least=3),
    "mirror": Layout(story=_mirrored),
}
