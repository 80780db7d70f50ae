"""The codes that no rule has: what is said of a text, of a record or file, and of what was written.

An `Issue` has one of these codes; two more stand beside lines alone. The hundreds below nine are the rules'.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

__all__ = ["CODES", "Code"]


@frozen
class Code:
    """What a code means, and what to do about it. `of` says what it is said of."""

    code: str
    of: str
    meaning: str
    advice: str


_TEXT, _LINE, _RECORD, _WRITING = "a text", "a line", "a record or a file", "what was written"

CODES: Final[Mapping[str, Code]] = {
    one.code: one
    for one in (
        Code(
            "ND901",
            _TEXT,
            "the bytes are not UTF-8 and were read as Windows-1252",
            "If letters are wrong, decode the bytes yourself and give text.",
        ),
        Code(
            "ND902",
            _TEXT,
            "damaged bytes were replaced by U+FFFD; the line is that of the first",
            "Fetch the text again if it matters; everything else was read.",
        ),
        Code(
            "ND903",
            _TEXT,
            "characters that XML and UTF-8 cannot carry were replaced by U+FFFD",
            "Nothing, as a rule: control characters and halves of a pair say nothing.",
        ),
        Code(
            "ND904",
            _TEXT,
            "the text looks like HTML",
            "Extract its text first; newsdump reads what is left without the tags.",
        ),
        Code(
            "ND905",
            _TEXT,
            "the text looks like a file's path",
            "Use `newsdump.read(path)`, which opens files; `parse` takes their content.",
        ),
        Code(
            "ND906",
            _TEXT,
            "the text looks like mojibake: UTF-8 that was once read as something else",
            "Repair it before (the library ftfy does); newsdump passes it on as it is.",
        ),
        Code(
            "ND907",
            _TEXT,
            "letter-spaced text is passed on as it is printed",
            "Nothing: which spaces are words' cannot be told.",
        ),
        Code(
            "ND908",
            _TEXT,
            "no article was found",
            "Look at `newsdump explain`: a menu, an index page or a notice of cookies has none.",
        ),
        Code(
            "ND909",
            _TEXT,
            "a line with things glued together was cut apart; the line is that of the first",
            "Nothing: the pieces stand in `ParsedDump.lines`, each with its offsets.",
        ),
        Code(
            "ND910",
            _LINE,
            "the line is blank",
            "Nothing.",
        ),
        Code(
            "ND911",
            _LINE,
            "the line prints the end of the row above again",
            "Nothing: the copy is left out.",
        ),
        Code(
            "ND912",
            _TEXT,
            "an article longer than a window was cut; what follows was read as a text of its own",
            "Give `Parser(limits=...)` a larger window if such articles are real.",
        ),
        Code(
            "ND921",
            _RECORD,
            "a record could not be read, or not to its end",
            "Mend the record, or leave it out; the others were read.",
        ),
        Code(
            "ND922",
            _RECORD,
            "a file, or a member of an archive, could not be read",
            "Do what the message says; the other files were read.",
        ),
        Code(
            "ND923",
            _RECORD,
            "a file is damaged or ends early: what could be read is read",
            "Fetch or pack it again.",
        ),
        Code(
            "ND924",
            _RECORD,
            "a limit was reached: a record is too large, or a file unpacks to what no text can have been",
            "Raise `--max-size` if it is no mistake.",
        ),
        Code(
            "ND931",
            _WRITING,
            "the format has no place for a field",
            "Choose json, jsonl or xml to keep it.",
        ),
        Code(
            "ND932",
            _WRITING,
            "the format takes a field in part, or not all of its values",
            "Choose json, jsonl or xml to keep it whole.",
        ),
        Code(
            "ND941",
            _RECORD,
            "a process died at the record, twice; it is left out",
            "Parse the record alone with `-j 1` to see why; memory is the usual reason.",
        ),
        Code(
            "ND942",
            _RECORD,
            "newsdump itself failed at the record; it is left out",
            "Please report the text: no text should do this.",
        ),
    )
}
"""Every code from ND901 on, in order."""
