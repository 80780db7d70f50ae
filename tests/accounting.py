"""What every parse promises of the account of its lines, as checks that any test can ask of any dump."""

from __future__ import annotations

import unicodedata

from newsdump.model import UNCARRIABLE, Article, Origin, ParsedDump, Role

MARK = "\ufeff"
BODY = frozenset({Role.PARAGRAPH, Role.SUBHEAD, Role.QUOTE, Role.ITEM, Role.ENTRY})
FIELDS = BODY | {
    Role.HEADLINE,
    Role.DECK,
    Role.KICKER,
    Role.SECTION,
    Role.OUTLET,
    Role.CAPTION,
    Role.CREDIT,
    Role.BYLINE,
    Role.SIGNOFF,
    Role.DATELINE,
    Role.STAMP,
    Role.NOTE,
}

# Which roles the lines of a value may have. A deck may be the lead itself, a byline may stand in the sign-off.
HOMES = {
    "headline": frozenset({Role.HEADLINE}),
    "deck": frozenset({Role.DECK, *BODY}),
    "kicker": frozenset({Role.KICKER}),
    "section": frozenset({Role.SECTION}),
    "byline": frozenset({Role.BYLINE, Role.SIGNOFF}),
    "captions": frozenset({Role.CAPTION, Role.CREDIT}),
    "body": BODY | {Role.STAMP, Role.DATELINE},
    "notes": frozenset({Role.NOTE}),
}


def records(parsed: ParsedDump) -> tuple[Article, ...]:
    """Articles and teasers, in the order that `Line.article` counts them."""
    return parsed.articles + parsed.teasers


def complaints(parsed: ParsedDump) -> list[str]:
    """Everything that is wrong with the account of the lines; nothing, if it is in order."""
    return [*_order(parsed), *_cover(parsed), *_owners(parsed), *_origins(parsed), *_copies(parsed)]


def _order(parsed: ParsedDump) -> list[str]:
    found, last, number = [], 0, 0
    for at, line in enumerate(parsed.lines):
        if line.start < last or line.end < line.start:
            found.append(f"piece {at} [{line.start}:{line.end}] overlaps its neighbour or is out of order")
        if line.number < number or line.number < 1:
            found.append(f"piece {at} has line number {line.number} after {number}")
        if line.text != parsed.lines.decoded[line.start : line.end]:
            found.append(f"piece {at} does not read back from its span")
        if (line.role is Role.BLANK and any(map(_prints, line.text))) or (
            line.role is not Role.BLANK and not line.text.strip()
        ):
            found.append(f"piece {at} {line.text!r} has role {line.role}")
        last, number = max(last, line.end), line.number
    return found


def _prints(character: str) -> bool:
    """Whether a line that holds it is not blank. Marks of format and control may go either way."""
    return not character.isspace() and unicodedata.category(character) not in {"Cf", "Cc"}


def _cover(parsed: ParsedDump) -> list[str]:
    decoded, found, last = parsed.lines.decoded, [], 0
    for line in parsed.lines:
        lost = decoded[last : line.start].strip()
        if lost:
            found.append(f"{lost!r} before offset {line.start} is in no piece")
        last = line.end
    lost = decoded[last:].strip()
    return [*found, f"{lost!r} at the end is in no piece"] if lost else found


def _owners(parsed: ParsedDump) -> list[str]:
    found, known = [], len(records(parsed))
    for at, line in enumerate(parsed.lines):
        if line.article is not None and not 0 <= line.article < known:
            found.append(f"piece {at} belongs to article {line.article} of {known}")
        if line.role in FIELDS and line.article is None:
            found.append(f"piece {at} {line.text[:40]!r} is {line.role} of no article")
    return found


def _copies(parsed: ParsedDump) -> list[str]:
    return [
        f"piece {at} is a copy of {line.copy_of}"
        for at, line in enumerate(parsed.lines)
        if line.copy_of is not None and (line.copy_of == at or not 0 <= line.copy_of < len(parsed.lines))
    ]


def _origins(parsed: ParsedDump) -> list[str]:
    owner = _by_character(parsed)
    found = []
    for at, article in enumerate(records(parsed)):
        named = {origin.name for origin in article.provenance}
        found += [f"article {at}: no provenance of {name}" for name in _names(article) if name not in named]
        for origin in article.provenance:
            found += [f"article {at}: {complaint}" for complaint in _origin(parsed, owner, at, origin)]
    return found


def _names(article: Article) -> list[str]:
    """The paths of the values that surely stood somewhere."""
    names = ("headline", "deck", "kicker", "section", "outlet", "byline", "agency", "dateline", "published", "updated")
    single = [name for name in names if getattr(article, name) is not None]
    single += ["authors"] if article.authors else []
    many = [f"{name}[{i}]" for name in ("captions", "body", "notes") for i in range(len(getattr(article, name)))]
    return single + many


def _by_character(parsed: ParsedDump) -> list[int]:
    owner = [-1] * len(parsed.lines.decoded)
    for at, line in enumerate(parsed.lines):
        owner[line.start : line.end] = [at] * (line.end - line.start)
    return owner


def _origin(parsed: ParsedDump, owner: list[int], article: int, origin: Origin) -> list[str]:
    decoded, found = parsed.lines.decoded, []
    if not origin.spans or not origin.lines or origin.copies < 1:
        found.append(f"{origin.name} has spans {origin.spans}, lines {origin.lines}, copies {origin.copies}")
    for start, end in origin.spans:
        if not 0 <= start < end <= len(decoded):
            found.append(f"{origin.name} has the span {start}:{end} of {len(decoded)} characters")
            continue
        pieces = {owner[i] for i in range(start, end) if not decoded[i].isspace()}
        found += [
            f"{origin.name} {complaint}" for p in sorted(pieces) for complaint in _home(parsed, article, origin, p)
        ]
    return found


def _home(parsed: ParsedDump, article: int, origin: Origin, piece: int) -> list[str]:
    if piece < 0:
        return ["has a character that no piece holds"]
    line, found = parsed.lines[piece], []
    allowed = HOMES.get(origin.name.partition("[")[0])
    if allowed is not None and line.role not in allowed:
        found.append(f"stands in piece {piece} {line.text[:40]!r}, which is {line.role}")
    if line.number not in origin.lines:
        found.append(f"stands on line {line.number} but names {origin.lines}")
    # A section's heading stands once, above all its items.
    if line.article != article and origin.name not in {"section", "outlet"}:
        found.append(f"stands in piece {piece}, which belongs to article {line.article}")
    return found


def taken_in(text: str, decoded: str) -> bool:
    """Whether `decoded` is the text, but for a byte order mark and for U+FFFD in place of what no format can carry."""
    text, decoded = text.removeprefix(MARK), decoded.removeprefix(MARK)
    pairs = zip(text, decoded, strict=False)
    return len(text) == len(decoded) and all(
        one == other or (other == "\N{REPLACEMENT CHARACTER}" and UNCARRIABLE.match(one)) for one, other in pairs
    )
