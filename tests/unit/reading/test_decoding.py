"""From bytes to text: which encoding it was, what was replaced, and that nothing ever fails."""

from __future__ import annotations

import codecs

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from newsdump.model import UNCARRIABLE, Issue
from newsdump.reading.decoding import Part, read_bytes
from newsdump.reading.windows import Limits, Tape
from newsdump.testing import hostile_bytes, hostile_texts

HARBOUR = "Gulls wait on the pier.\nŁódź, Ångström, 港, гавань: all closed.\n"
PLAIN = "Gulls wait on the pier.\nNobody else does.\n"


@frozen
class Decoded:
    text: str
    encoding: str | None
    issues: tuple[Issue, ...]


def decode(data: str | bytes) -> Decoded:
    """A text as one window, as `Parser.parse` reads it."""
    parts = read_bytes([data]) if isinstance(data, bytes) else [Part(data)]
    tape = Tape(parts, Limits())
    (window,) = tape.windows()
    encoding, issues = tape.give(window, len(window.text))
    return Decoded(window.text, encoding, issues)


def codes(data: str | bytes) -> list[str]:
    return [issue.code for issue in decode(data).issues]


# Encodings ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + HARBOUR.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.issues) == (HARBOUR, encoding, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_zero_bytes_tell_wide_text_without_a_mark(encoding: str) -> None:
    decoded = decode(PLAIN.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.issues) == (PLAIN, encoding, ())


@pytest.mark.parametrize("text", ["", "a", "TT", HARBOUR, "\U0001f6a2 at sea"])
def test_utf_8_needs_no_mark_and_no_issue(text: str) -> None:
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding, decoded.issues) == (text, "utf-8", ())


def test_a_stray_zero_byte_makes_no_wide_text() -> None:
    decoded = decode(b"Gulls wait\x00 on the pier.")
    assert decoded.encoding == "utf-8"
    assert decoded.text == "Gulls wait\ufffd on the pier."


@pytest.mark.parametrize("text", ["Der Fährhafen bleibt zu.", "“Gulls – all over the pier”", "Le café coûte 3 €"])
def test_what_is_not_utf_8_is_windows_1252(text: str) -> None:
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (text, "cp1252")
    assert [issue.code for issue in decoded.issues] == ["ND901"]


def test_one_sequence_that_happens_to_be_utf_8_makes_no_utf_8() -> None:
    decoded = decode("Fähre, größer, schöner: Ã¼".encode("cp1252"))
    assert (decoded.text, decoded.encoding) == ("Fähre, größer, schöner: Ã¼", "cp1252")


def test_a_byte_that_windows_1252_lacks_is_replaced() -> None:
    decoded = decode(b"F\xe4hre \x81 Hafen")
    assert (decoded.text, decoded.encoding) == ("Fähre \ufffd Hafen", "cp1252")


def test_utf_8_with_a_damaged_place_stays_utf_8() -> None:
    decoded = decode("Łódź und Århus sind ".encode() + b"\xff" + " näher, größer, schöner.".encode())
    assert decoded.encoding == "utf-8"
    assert decoded.text == "Łódź und Århus sind \ufffd näher, größer, schöner."
    assert [issue.code for issue in decoded.issues] == ["ND902"]


def test_a_sequence_cut_off_at_the_end_is_damage() -> None:
    decoded = decode("Fährhafen, größer, schöner, Łódź".encode()[:-1])
    assert (decoded.text, decoded.encoding) == ("Fährhafen, größer, schöner, Łód\ufffd", "utf-8")


def test_text_that_truly_holds_u_fffd_has_no_issue() -> None:
    for encoding, mark in (("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE)):
        assert codes(mark + "The \ufffd pier".encode(encoding)) == []


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_half_a_character_behind_a_mark_is_an_issue(encoding: str) -> None:
    mark = {
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
        "utf-32-be": codecs.BOM_UTF32_BE,
    }[encoding]
    decoded = decode(mark + PLAIN.encode(encoding) + b"\x20")
    assert (decoded.text, decoded.encoding) == (PLAIN + "\ufffd", encoding)
    assert [issue.code for issue in decoded.issues] == ["ND902"]


@given(st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]), hostile_texts())
def test_marked_text_comes_back_whatever_it_says(encoding: str, text: str) -> None:
    clean = UNCARRIABLE.sub("\ufffd", text)
    assert decode(clean.encode(encoding)).text == clean


# Characters that cannot be carried ----------------------------------------------------------------------------------


@pytest.mark.parametrize("bad", ["\x00", "\x08", "\x0e", "\x1b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_no_format_can_carry_is_replaced_one_for_one(bad: str) -> None:
    decoded = decode(f"Gulls\nwait{bad}{bad} here\n")
    assert decoded.text == "Gulls\nwait\ufffd\ufffd here\n"
    assert decoded.encoding is None
    assert [(issue.code, issue.line) for issue in decoded.issues] == [("ND903", 2)]


@pytest.mark.parametrize("good", ["\t", "\n", "\r", "\x0b", "\x0c", "\x7f", "\x85", "\u2028", "\ufeff", "\U0010ffff"])
def test_what_can_be_carried_or_ends_a_line_stays(good: str) -> None:
    decoded = decode(f"Gulls{good}wait")
    assert (decoded.text, decoded.issues) == (f"Gulls{good}wait", ())


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize("above", [0, 1, 4])
def test_the_issue_names_the_line_of_the_first_one(end: str, above: int) -> None:
    (issue,) = decode(f"Gulls{end}" * above + f"wait\x01 here{end}and\x02 there").issues
    assert issue.line == above + 1


def test_one_issue_tells_how_many_and_which() -> None:
    (issue,) = decode("a\x01b\x02c\x01").issues
    assert "3" in issue.message
    assert "U+0001" in issue.message


def test_damage_and_bad_characters_are_two_issues() -> None:
    assert codes(b"F\xe4hre\x01") == ["ND901", "ND903"]


@given(hostile_texts())
def test_text_keeps_its_length_and_every_good_character(text: str) -> None:
    decoded = decode(text)
    assert len(decoded.text) == len(text)
    changed = [(old, new) for old, new in zip(text, decoded.text, strict=True) if old != new]
    assert all(UNCARRIABLE.match(old) and new == "\ufffd" for old, new in changed)
    assert bool(changed) == bool(decoded.issues)


@given(hostile_bytes() | st.binary(max_size=60))
def test_any_bytes_become_text_that_xml_can_carry(data: bytes) -> None:
    decoded = decode(data)
    assert decoded.encoding is not None
    assert not UNCARRIABLE.search(decoded.text.replace("\x0b", "").replace("\x0c", ""))


@given(st.text(max_size=60))
def test_what_has_been_decoded_stays_as_it_is(text: str) -> None:
    once = decode(text).text
    again = decode(once)
    assert (again.text, again.issues) == (once, ())
