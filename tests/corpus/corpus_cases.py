"""The cases of the corpus: a dump, the roles its lines should have, and the articles it should become.

`name.txt` is the dump. `name.roles` names, for every piece that is not blank and in order, its role and its first
words; `|` between roles means that each of them is right, `*` that any is, and `^` behind a role that the piece must
be a copy of another one. A case may have no roles where the exact pieces do not matter. `name.json` names the records:
a list of objects with only the fields that matter, or an object with `articles`, `teasers` and `issues` (words that an
issue's message must contain). A field that is given must be equal; absent values are `null` or `[]`.

Besides the fields of `Article` an object may say `text has`, `text lacks` and `text twice` (lists of strings that the
body must hold, must not hold, and must hold at least twice), `entries` and `entry texts` (the stamps and the texts of
the body's entries); a stamp may say `day`; a value ``{"any": [...]}``
allows each of the listed.
"""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from newsdump.model import Article, Block, BlockKind, Line, ParsedDump, Role, Stamp

HERE = Path(__file__).resolve().parent
ORIGINS = ("in_the_wild", "synthetic", "negative")
KNOWN_FAILURES = "known_failures"

# A piece cut off the line before it need not be listed: the line above has said what it is.
COMPANIONS = frozenset(
    {
        (Role.CAPTION, Role.CREDIT),
        (Role.HEADLINE, Role.OUTLET),
        (Role.OUTLET, Role.OUTLET),
        (Role.BYLINE, Role.STAMP),
        (Role.DATELINE, Role.PARAGRAPH),
        (Role.PARAGRAPH, Role.PARAGRAPH),
    }
)


# How far the account of a piece may be off before the diff loses track.
LOOK_AHEAD = 6


@frozen
class Case:
    """One dump with what it should become."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.relative_to(HERE).with_suffix("").as_posix()

    @property
    def text(self) -> str:
        return self.path.read_bytes().decode()

    @property
    def roles(self) -> tuple[str, ...]:
        """The expected roles, a line each; nothing if the case leaves them open."""
        beside = self.path.with_suffix(".roles")
        return tuple(line for line in beside.read_text("utf-8").splitlines() if line) if beside.exists() else ()

    @property
    def expected(self) -> Mapping[str, Any]:
        """`articles`, `teasers` and `issues`; a list stands for its articles and teasers."""
        found = json.loads(self.path.with_suffix(".json").read_text("utf-8"))
        if isinstance(found, dict):
            return found
        teasers = [one for one in found if one.get("kind") == "teaser"]
        return {"articles": [one for one in found if one not in teasers], "teasers": teasers}


def cases(*origins: str) -> list[Case]:
    """The cases of these folders, by name."""
    return [Case(path) for origin in origins for path in sorted((HERE / origin).glob("*.txt"))]


# Roles --------------------------------------------------------------------------------------------------------------


def roles_diff(expected: tuple[str, ...], parsed: ParsedDump) -> str:
    """A unified diff of the expected and the found roles; empty if they agree."""
    wanted = [tuple(line.split("\t", 1)) for line in expected]
    shown = list(_as_expected(wanted, parsed))
    plain = [f"{role:10} {words}" for role, words in wanted]
    return "\n".join(difflib.unified_diff(plain, shown, "expected", "found", lineterm="", n=2))


def _as_expected(wanted: list[tuple[str, ...]], parsed: ParsedDump) -> Iterator[str]:
    """Each piece in the words of the expectation that fits it, so that only what differs shows in the diff."""
    at, before = 0, None
    for line in parsed.lines:
        if line.role is Role.BLANK:
            continue
        text = line.text.strip()
        known = next((i for i in range(at, min(at + LOOK_AHEAD, len(wanted))) if _same(text, wanted[i][1])), None)
        if known is not None and (known == at or not _follows(before, line)):
            at = known + 1
            role, words = wanted[known]
            yield f"{role if _fits(role, line) else _found(line):10} {words}"
        elif not _follows(before, line):
            yield f"{_found(line):10} {text[:40]}"
        before = line


def _same(text: str, words: str) -> bool:
    """Whether a piece begins with these words, or they with it: a piece may be cut short."""
    return text.startswith(words) or words.startswith(text)


def _found(line: Line) -> str:
    return str(line.role) + ("^" if line.copy_of is not None else "")


def _fits(wanted: str, line: Line) -> bool:
    if wanted.endswith("^") and line.copy_of is None:
        return False
    return wanted == "*" or str(line.role) in wanted.rstrip("^").split("|")


def _follows(before: Line | None, line: Line) -> bool:
    return before is not None and before.number == line.number and (before.role, line.role) in COMPANIONS


# Records ------------------------------------------------------------------------------------------------------------


def record_complaints(expected: Mapping[str, Any], parsed: ParsedDump) -> list[str]:
    """What the articles, teasers and issues of a dump lack of what is expected."""
    found = []
    for name in ("articles", "teasers"):
        if name in expected:
            found += _many(name, expected[name], getattr(parsed, name))
    messages = [issue.message for issue in parsed.issues]
    for word in expected.get("issues", ()):
        if not any(word in message for message in messages):
            found.append(f"no issue says {word!r}, only {messages}")
    return found


def _many(name: str, wanted: list[Any], got: tuple[Any, ...]) -> list[str]:
    if len(wanted) != len(got):
        heads = [(str(one.kind), one.headline, one.text[:60]) for one in got] if name != "captions" else list(got)
        return [f"{name}: {len(wanted)} expected, {len(got)} found: {heads}"]
    pairs = enumerate(zip(wanted, got, strict=True))
    return [complaint for i, (want, has) in pairs for complaint in _one(f"{name}[{i}]", want, has)]


def _one(path: str, wanted: Any, got: Any) -> list[str]:
    """Compare a value with its expectation: objects by the keys that are given, all else by equality."""
    if isinstance(wanted, str) and path.rpartition(".")[2].startswith("body["):
        wanted = {"text": wanted}
    if isinstance(wanted, dict) and "any" in wanted:
        return [] if got in wanted["any"] else [f"{path}: {got!r} is none of {wanted['any']!r}"]
    if isinstance(wanted, dict):
        if got is None:
            return [f"{path}: {wanted!r} expected, nothing found"]
        return [complaint for key, want in wanted.items() for complaint in _key(path, key, want, got)]
    if isinstance(wanted, list):
        if any(isinstance(one, dict) for one in wanted) or path.endswith((".body", ".captions")):
            return _many(path, wanted, got) if len(wanted) == len(got) else [_lists(path, wanted, got)]
        return [] if wanted == list(got) else [_lists(path, wanted, got)]
    return [] if wanted == got else [f"{path}: expected {wanted!r}\n{' ' * len(path)}     found {got!r}"]


_ENTRIES: dict[str, Callable[[Block], str | None]] = {
    "entries": lambda block: block.stamp.raw if block.stamp is not None else None,
    "entry texts": lambda block: block.text,
}


def _key(path: str, key: str, want: Any, got: Any) -> list[str]:
    if isinstance(got, Article) and key.startswith("text "):
        return _text(path, key, want, got)
    if isinstance(got, Article) and key in _ENTRIES:
        return _one(
            f"{path}.{key}", want, [_ENTRIES[key](block) for block in got.body if block.kind is BlockKind.ENTRY]
        )
    if isinstance(got, Stamp) and key == "day":
        value = None if got.value is None else got.value.isoformat()[:10]
        return _one(f"{path}.day", want, value)
    value = getattr(got, key)
    if isinstance(got, Stamp) and key == "value" and value is not None:
        value = value.isoformat()
    return _one(f"{path}.{key}", want, value)


def _text(path: str, key: str, want: list[str], got: Article) -> list[str]:
    least, most = {"text has": (1, math.inf), "text lacks": (0, 0), "text twice": (2, math.inf)}[key]
    counts = ((one, got.text.count(one)) for one in want)
    return [
        f"{path}: {key} {one!r}, but it is there {count} times" for one, count in counts if not least <= count <= most
    ]


def _lists(path: str, wanted: list[Any], got: tuple[Any, ...]) -> str:
    has = [_shown(one) for one in got]
    diff = difflib.unified_diff([_shown(one) for one in wanted], has, "expected", "found", lineterm="", n=1)
    return f"{path}:\n" + "\n".join(diff)


def _shown(one: Any) -> str:
    if isinstance(one, str):
        return one
    if isinstance(one, dict):
        return f"{one.get('kind', 'paragraph')}: {one.get('text')}" if "credit" not in one else str(one)
    return f"{one.kind}: {one.text}" if hasattr(one, "kind") else str(one)
