"""Write the pages of `reference/` that follow from the code: the command, the rules, the issues, the schemas.

    python docs/make_pages.py          write them
    python docs/make_pages.py --check  exit code 1 if one is not what would be written

Nothing in them is written by hand: a rule's text is its docstring, an option's its help. The table of figures in the
README and in `comparison.md` is taken from `accuracy.md`, where they stand as they were printed. A test keeps them
fresh. `docs/formats.md` has a program of its own, `bench/formats_page.py`.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import click
from upkeep import keep

from newsdump.cli.command import cli
from newsdump.codes import CODES
from newsdump.judging.rules import RULES, Rule

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
SCHEMAS = files("newsdump.formats").joinpath("schemas")

HUNDREDS = {
    "1": "Headlines",
    "2": "Decks, kickers, sections, outlets",
    "3": "Captions and credits",
    "4": "Bylines and sign-offs",
    "5": "Stamps and datelines",
    "6": "Bodies",
    "7": "Furniture",
    "8": "Boundaries",
}
_EXAMPLES = {"Hit:": "speaks for the marked lines", "Miss:": "does not speak for them"}


def pages() -> dict[str, str]:
    """Each page by its path from the root of the project."""
    written = {"command": _command(), "rules": _rules(), "issues": _issues(), "schemas": _schemas()}
    whole = {f"docs/reference/{name}.md": "\n".join(lines).rstrip("\n") + "\n" for name, lines in written.items()}
    return whole | {name: _with_figures((ROOT / name).read_text("utf-8")) for name in FIGURED}


# ---- figures

FIGURED = ("README.md", "docs/comparison.md")
_MARKS = re.compile(r"(<!-- figures -->\n).*?(<!-- /figures -->\n)", re.DOTALL)
# What is shown, and where `accuracy.md` has it: texts, figure, flavours.
_SHOWN = {
    "body, F": ("pages", "body_F", "wet"),
    "paragraphs exactly right, F": ("pages", "para_F", "wet"),
    "headline exactly right": ("pages", "hl_exact", "wet"),
    "authors, F": ("pages", "auth_F", "full pages"),
    "day of publication right": ("pages", "date_acc", "full pages"),
    "captions, F": ("pages", "cap_F", "full pages"),
    "credits right, of captions found": ("pages", "credit_acc", "all"),
    "several articles, heads repeating: their number right": ("dumps", "count_exact", "infinite_scroll"),
    "several articles, any shape: boundaries, F": ("dumps", "bnd_F", "the ten real ones"),
}


def _with_figures(page: str) -> str:
    """The page with the table of figures between its marks."""
    table = "\n".join(["| | newsdump | with the HTML |", "|---|---|---|", *_figures()])
    return _MARKS.sub(lambda found: f"{found[1]}\n{table}\n\n{found[2]}", page)


def _figures() -> Iterator[str]:
    """The rows, read from the block of `accuracy.md` that holds what the benchmark printed."""
    printed = (DOCS / "accuracy.md").read_text("utf-8")
    for title, wanted in _SHOWN.items():
        found = re.search(
            rf"^{r' +'.join(map(re.escape, wanted))} +[\d.]+ +[\d.]+ +([\d.]+) +([\d.]+|-)", printed, re.MULTILINE
        )
        assert found, f"docs/accuracy.md has no line of {' '.join(wanted)}"
        reached, best = found[1], found[2]
        yield f"| {title} | {reached} | {'none' if best == '-' else best} |"


# ---- rules


def _rules() -> Iterator[str]:
    yield "# Rules\n"
    yield f"{len(RULES)} rules say what a line of a dump is. Each speaks for one role, with a strength and a reason;"
    yield "the strongest claim wins, and of equals the rule that comes first in `newsdump.judging.rules.RULES`."
    yield "`newsdump rules ND301` prints one, `newsdump explain` says which one decided.\n"
    yield "This page is written by `docs/make_pages.py` from the rules' docstrings; every example below is a test.\n"
    yield "| code | role | rule |"
    yield "|---|---|---|"
    ordered = sorted(RULES, key=lambda rule: rule.code)
    for rule in ordered:
        yield f"| [{rule.code}](#{_anchor(rule)}) | {rule.role} | {_cell(rule.doc.partition(chr(10))[0])} |"
    yield ""
    for hundred, title in HUNDREDS.items():
        yield f"## {title}\n"
        for rule in ordered:
            if rule.code[2] == hundred:
                yield from _rule(rule)


def _anchor(rule: Rule) -> str:
    return f"{rule.code} {rule.name}".lower().replace(" ", "-")


def _rule(rule: Rule) -> Iterator[str]:
    """The docstring: its text as text, its examples as blocks, the line in question behind a mark."""
    yield f"### {rule.code} {rule.name}\n"
    prose, *others = re.split(r"^(Hit:|Miss:)$", rule.doc, flags=re.MULTILINE)
    yield f"{_prose(prose)}\n"
    for label, block in zip(others[::2], others[1::2], strict=True):
        yield f"{label[:-1]}: the rule {_EXAMPLES[label]}.\n"
        for example in re.split(r"^ *---$", inspect.cleandoc(f"\n{block}"), flags=re.MULTILINE):
            yield f"```text\n{inspect.cleandoc(chr(10) + example)}\n```\n"


def _prose(text: str) -> str:
    return text.strip().replace("*", "\\*").replace("<", "&lt;")


# ---- issues


def _issues() -> Iterator[str]:
    yield "# Issues\n"
    yield "Odd text never raises. What is odd about it is an `Issue` with a code, a message that says what to do,"
    yield "and, where one can be named, a line; it stands in `ParsedDump.issues`, and the command says it on standard"
    yield "error. `newsdump rules ND904` prints what stands here.\n"
    yield "This page is written by `docs/make_pages.py` from `newsdump.codes`.\n"
    yield "| code | said of | meaning | what to do |"
    yield "|---|---|---|---|"
    for one in CODES.values():
        yield f"| {one.code} | {one.of} | {_cell(one.meaning)} | {_cell(one.advice)} |"
    yield ""
    yield "ND910 and ND911 are never issues: they stand in `Line.rule`, where reading itself decided and asked no rule."


# ---- the command


def _command() -> Iterator[str]:
    yield "# The command\n"
    yield "```text\nnewsdump COMMAND [OPTIONS] [ARGUMENTS]\n```\n"
    yield f"{_text(cli.help)}\n"
    yield "Data goes to standard output in UTF-8, words go to standard error. `python -m newsdump` is the same command."
    yield "`-h` explains every command, `-V` prints the version.\n"
    yield "This page is written by `docs/make_pages.py` from the command itself.\n"
    context = click.Context(cli, info_name="newsdump")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        yield from _subcommand(name, command)


def _subcommand(name: str, command: click.Command) -> Iterator[str]:
    arguments = [str(one.metavar or one.name) for one in command.params if isinstance(one, click.Argument)]
    options = [one for one in command.params if isinstance(one, click.Option)]
    usage = ["newsdump", name, *(["[OPTIONS]"] if options else []), *arguments]
    yield f"## newsdump {name}\n"
    yield f"```text\n{' '.join(usage)}\n```\n"
    yield f"{_text(command.help)}\n"
    if options:
        yield "| option | |"
        yield "|---|---|"
        for option in options:
            yield f"| {_spelt(option)} | {_cell(option.help or '')} |"
        yield ""
    if command.epilog:
        yield from _epilog(command.epilog)


def _spelt(option: click.Option) -> str:
    """``-o`` `` --output FILE|-``, as code; a choice is written as its values."""
    taken = option.metavar or ("|".join(option.type.choices) if isinstance(option.type, click.Choice) else "")
    names = ", ".join(option.opts)
    return f"`{names}{' ' if taken else ''}{taken}`".replace("|", "\\|")


def _epilog(epilog: str) -> Iterator[str]:
    """The parts between blank lines: a title with a block below it, printed as it is, or a paragraph."""
    for part in re.split(r"\n\s*\n", inspect.cleandoc(epilog).replace("\b\n", "")):
        title, _, block = part.partition("\n")
        if block:
            yield f"{title}\n"
            yield f"```text\n{inspect.cleandoc(chr(10) + block)}\n```\n"
        elif title:
            yield f"{title}\n"


def _text(help_text: str | None) -> str:
    return inspect.cleandoc(help_text or "").replace("[", "\\[")


# ---- schemas


def _schemas() -> Iterator[str]:
    schema = json.loads(SCHEMAS.joinpath("newsdump-1.schema.json").read_text(encoding="utf-8"))
    yield "# Schemas\n"
    yield "Two schemas of our own ship with the package: a JSON Schema (2020-12) for `json` and `jsonl`, and RELAX NG"
    yield "for `xml`. `newsdump schema json` and `newsdump schema xml` print them, `newsdump validate FILE` uses them."
    yield "The standards' schemas are theirs: [formats](../formats.md) says which one each format is valid by.\n"
    yield "This page is written by `docs/make_pages.py` from the schemas.\n"
    yield f"## {schema['title']}: JSON\n"
    yield f"`{schema['$id']}`. {_cell(schema['description'])}\n"
    for name, definition in schema["$defs"].items():
        yield from _definition(name, definition)
    yield "## The JSON Schema in full\n"
    yield _included("newsdump-1.schema.json", "json")
    yield "## The RELAX NG schema in full\n"
    yield _included("newsdump-1.rng", "xml")


def _definition(name: str, definition: Mapping[str, Any]) -> Iterator[str]:
    yield f"### {name}\n"
    yield f"{_cell(definition.get('description', ''))}\n"
    properties: Mapping[str, Any] = definition.get("properties", {})
    if not properties:
        return
    required = definition.get("required", [])
    yield "| field | | value | |"
    yield "|---|---|---|---|"
    for field, what in properties.items():
        must = "always" if field in required else ""
        yield f"| `{field}` | {must} | {_kind(what)} | {_cell(what.get('description', ''))} |"
    yield ""


def _kind(what: Mapping[str, Any]) -> str:
    """What a field's value is: a definition by its name, a list of them, one of some words."""
    if "$ref" in what:
        name = what["$ref"].rpartition("/")[2]
        return f"[{name}](#{name})"
    if "enum" in what:
        return ", ".join(f"`{word}`" for word in what["enum"])
    if "const" in what:
        return f"`{what['const']}`"
    if "prefixItems" in what:
        return f"({', '.join(_kind(one) for one in what['prefixItems'])})"
    if "items" in what:
        return f"list of {_kind(what['items'])}"
    return str(what.get("type", "any"))


def _included(name: str, language: str) -> str:
    return f"```{{literalinclude}} ../../src/newsdump/formats/schemas/{name}\n:language: {language}\n```\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;").replace("$[", "\\$[")


def main() -> int:
    """Write the pages, or say whether they are up to date."""
    return keep({ROOT / name: text for name, text in pages().items()}, "make_pages.py")


if __name__ == "__main__":
    sys.exit(main())
