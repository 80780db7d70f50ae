"""Dumps whose exact characters or bytes matter, so that no file could show them."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest

import newsdump
from newsdump.model import Article, ParsedDump, Role
from tests.accounting import complaints, records, taken_in

HEADLINE = "Pilgrims Reach the Frozen Lake"
CAPTION = "Pilgrims cross the ice near Khatgal on foot. (AFP)"
FIRST = "Some three hundred pilgrims reached the frozen lake on Sunday after a walk of nine days through deep snow."
SECOND = "They will stay until the ice begins to sing, as they put it."
OTHER = "Market Hall Burns for a Second Time"
OTHER_CAPTION = "Smoke hangs above the market hall of Ourense. (EFE)"
OTHER_FIRST = (
    "The market hall that had been rebuilt after the fire of 2011 burned again on Monday, this time from the roof down."
)

HEAD = f"{HEADLINE}\n\n{CAPTION}\n{CAPTION}\nTT\n\n{HEADLINE}\n\n{CAPTION}\n{CAPTION}\n\n"
OTHER_HEAD = f"{OTHER}\n\n{OTHER_CAPTION}\n{OTHER_CAPTION}\nTT\n\n{OTHER}\n\n{OTHER_CAPTION}\n{OTHER_CAPTION}\n\n"
ONE = f"{HEAD}{FIRST}\n{SECOND}\n"
TWO = f"{OTHER_HEAD}{OTHER_FIRST}\n"
DUMP = f"{ONE}\n\n\n{TWO}"


def in_order(parsed: ParsedDump) -> ParsedDump:
    assert complaints(parsed) == []
    return parsed


def first_record(text: str) -> Article:
    return records(in_order(newsdump.parse(text)))[0]


def test_the_dump_itself() -> None:
    one, two = in_order(newsdump.parse(DUMP)).articles
    assert (one.headline, one.paragraphs) == (HEADLINE, (FIRST, SECOND))
    assert (two.headline, two.paragraphs) == (OTHER, (OTHER_FIRST,))
    assert [(c.text, c.credit, c.copies) for c in one.captions] == [(CAPTION[:-6], "AFP", 4)]


# Line ends ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends(end: str) -> None:
    parsed = in_order(newsdump.parse(DUMP.replace("\n", end)))
    assert parsed.articles == newsdump.parse(DUMP).articles
    assert [line.number for line in parsed.lines] == [line.number for line in newsdump.parse(DUMP).lines]


def test_mixed_line_ends() -> None:
    mixed = ONE + "\n\n\n" + TWO.replace("\n", "\r\n")
    assert in_order(newsdump.parse(mixed)).articles == newsdump.parse(DUMP).articles


def test_form_feed_parts_articles() -> None:
    parsed = in_order(newsdump.parse(f"{ONE}\f{TWO}"))
    assert parsed.articles == newsdump.parse(DUMP).articles


def test_form_feed_on_its_own_line_parts_articles() -> None:
    parsed = in_order(newsdump.parse(f"{ONE}\f\n{TWO}"))
    assert parsed.articles == newsdump.parse(DUMP).articles


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\u0085"])
def test_other_line_separators_part_paragraphs(mark: str) -> None:
    parsed = in_order(newsdump.parse(f"{HEAD}{FIRST}{mark}{SECOND}\n"))
    assert parsed.articles[0].paragraphs == (FIRST, SECOND)
    pieces = [line for line in parsed.lines if line.role is Role.PARAGRAPH]
    assert len({line.number for line in pieces}) == 1


@pytest.mark.parametrize("mark", ["\f", "\v", "\u2028", "\u2029", "\u0085"])
def test_separators_inside_a_field_leave_no_trace(mark: str) -> None:
    for article in in_order(newsdump.parse(DUMP.replace("Frozen", f"Fro{mark}zen"))).articles:
        values = (article.headline or "", article.text, *(caption.text for caption in article.captions))
        assert not any(mark in value for value in values)


def test_trailing_spaces_and_nbsp_do_not_matter() -> None:
    lines = [f"{line}  " if i % 2 else f"{line}\u00a0" for i, line in enumerate(DUMP.split("\n"))]
    assert in_order(newsdump.parse("\n".join(lines))).articles == newsdump.parse(DUMP).articles


# Decoding -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_bytes(codec: str) -> None:
    parsed = in_order(newsdump.parse(DUMP.encode(codec)))
    assert parsed.articles == newsdump.parse(DUMP).articles
    assert parsed.encoding is not None


def test_byte_order_mark_in_text() -> None:
    assert in_order(newsdump.parse("\ufeff" + DUMP)).articles == newsdump.parse(DUMP).articles


def test_windows_1252() -> None:
    text = DUMP.replace("nine days", "“nine” days — or ten")
    parsed = in_order(newsdump.parse(text.encode("cp1252")))
    assert parsed.articles == newsdump.parse(text).articles
    assert parsed.encoding == "cp1252"


def test_text_has_no_encoding() -> None:
    assert newsdump.parse(DUMP).encoding is None
    assert newsdump.parse(DUMP, source="a.txt").source == "a.txt"


def test_bytes_that_are_no_text() -> None:
    parsed = in_order(newsdump.parse(bytes(range(256)) * 4))
    assert parsed.encoding is not None


# Damage -------------------------------------------------------------------------------------------------------------


def test_mojibake_is_named_and_left_alone() -> None:
    korean = (
        "새 다리가 월요일 아침에 열렸고 시민 수백 명이 걸어서 강을 건넜다고 시청이 밝혔다. 다리 공사는 삼 년이 걸렸다."
    )
    broken = korean.encode("euc-kr").decode("latin-1")
    parsed = in_order(newsdump.parse(f"{broken}\n\n{broken[::-1]}\n"))
    assert any("mojibake" in issue.message for issue in parsed.issues)
    assert broken in "\n".join(text for record in records(parsed) for text in (record.text, record.headline or ""))


def test_double_encoded_quotes_are_named_and_left_alone() -> None:
    whole = (
        "The mayor’s café – the oldest in the région – won’t open before the fête, its owner’s lawyer said on Monday."
    )
    broken = whole.encode().decode("cp1252")
    parsed = in_order(newsdump.parse(f"{HEAD}{FIRST}\n\n{broken}\n"))
    assert any("mojibake" in issue.message for issue in parsed.issues)
    assert parsed.articles[0].paragraphs == (FIRST, broken)


def test_good_text_is_not_called_mojibake() -> None:
    good = "À la fête, l’été s’achève : « Où étiez-vous ? », écrit-il. Ça, naïf, coûte — même à Noël."
    parsed = newsdump.parse(f"{HEAD}{FIRST}\n\n{good}\n")
    assert not any("mojibake" in issue.message for issue in parsed.issues)
    assert good in parsed.articles[0].paragraphs


def test_letter_spaced_text_is_named() -> None:
    spaced = " ".join("Lisboa, 4 mag - Il consiglio ha votato ieri sera il nuovo piano del porto.")
    assert any("letter-spaced" in issue.message for issue in in_order(newsdump.parse(spaced)).issues)
    assert not any("letter-spaced" in issue.message for issue in newsdump.parse(DUMP).issues)


def test_html_is_named() -> None:
    parsed = in_order(newsdump.parse(f"<html><body><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"))
    assert any("HTML" in issue.message for issue in parsed.issues)


def test_a_path_is_named() -> None:
    parsed = in_order(newsdump.parse("dumps/monday.txt"))
    assert any("path" in issue.message for issue in parsed.issues)


def test_what_xml_cannot_carry_is_replaced_one_for_one() -> None:
    text = DUMP.replace("nine days", "nine\x02days\ufffe\ud800")
    parsed = in_order(newsdump.parse(text))
    assert taken_in(text, parsed.lines.decoded)
    assert parsed.articles[0].paragraphs[0] == FIRST.replace("nine days", "nine\ufffddays\ufffd\ufffd")
    assert parsed.issues
    ET.fromstring(newsdump.dumps(parsed, "xml"))
    assert newsdump.loads(newsdump.dumps(parsed, "xml"), "xml") == parsed.articles
    assert json.loads(newsdump.dumps(parsed, "json"))


def test_clean_text_has_no_issues() -> None:
    assert newsdump.parse(DUMP).issues == ()
    newsdump.parse(DUMP).raise_for_issues()


# Little, much, odd --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\ufeff", "\f", "\u2028", "\u00a0\n\t"])
def test_nothing(text: str) -> None:
    parsed = newsdump.parse(text)
    assert complaints(parsed) == []
    assert records(parsed) == ()


def test_a_line_of_a_megabyte() -> None:
    sentence = "The river rose again in the night and fell in the morning. "
    text = sentence * (1_000_000 // len(sentence))
    parsed = newsdump.parse(text)
    assert complaints(parsed) == []
    words = " ".join(" ".join(record.paragraphs) for record in records(parsed)).split()
    assert words == text.split()


@pytest.mark.parametrize("letter", ["(", "A", "a ", "“", "| ", "- ", "1 ", "…", "[", "\u0301", "Photo: ", "By ", "AP/"])
def test_a_hundred_thousand_times_the_same(letter: str) -> None:
    parsed = newsdump.parse(letter * 100_000)
    assert "".join("".join(line.text for line in parsed.lines).split()) == "".join(letter.split()) * 100_000


@pytest.mark.parametrize("line", ["(AP)", "Share", "TT", "By A B", "3 May 2030", "***", "Rain.", HEADLINE])
def test_twenty_thousand_equal_lines(line: str) -> None:
    parsed = newsdump.parse(f"{line}\n" * 20_000)
    assert sum(one.text == line for one in parsed.lines) == 20_000


# Teasers ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tail",
    [
        "Continue reading “Ridge Road Reopens”",
        " [Read more]",
        " […]",
        "… Read More",
        " (…)",
        "...",
        " Continue Reading",
    ],
)
def test_a_cut_off_text_is_truncated(tail: str) -> None:
    lead = (
        "The ridge road opened to cars again on Thursday after crews had cleared a slide of some nine thousand tonnes"
    )
    record = first_record(f"Ridge Road Reopens\n\n3 May 2030\n\n{FIRST}\n\n{lead}{tail}\n")
    assert record.truncated
    assert record.headline == "Ridge Road Reopens"


def test_a_whole_text_is_not_truncated() -> None:
    assert not first_record(f"Ridge Road Reopens\n\n3 May 2030\n\n{FIRST}\n\n{SECOND}\n").truncated


# Captions -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "credit", "photographer", "agency", "is_file"),
    [
        ("(EPA)", "EPA", None, "EPA", False),
        ("REUTERS/Lena Vost/File Photo", "REUTERS/Lena Vost", "Lena Vost", "Reuters", True),
        ("(AP Photo/Lena Vost)", "AP Photo/Lena Vost", "Lena Vost", "AP", False),
        ("(AP Photo/Lena Vost, File)", "AP Photo/Lena Vost", "Lena Vost", "AP", True),
        ("(Lena Vost/Pool via AP)", "Lena Vost/Pool via AP", "Lena Vost", "AP", False),
        ("(Photo by LENA VOST / AFP)", "LENA VOST / AFP", "LENA VOST", "AFP", False),
        ("Photograph: Lena Vost/EPA", "Lena Vost/EPA", "Lena Vost", "EPA", False),
        ("Foto: Lena Vost/dpa", "Lena Vost/dpa", "Lena Vost", "dpa", False),
        ("[Xinhua]", "Xinhua", None, "Xinhua", False),
        ("Photo: AFP", "AFP", None, "AFP", False),
    ],
)
def test_credit(printed: str, credit: str, photographer: str | None, agency: str, is_file: bool) -> None:
    line = f"Pilgrims cross the ice near Khatgal on foot. {printed}"
    article = first_record(f"{HEADLINE}\n\n{line}\n{line}\n\n{HEADLINE}\n\n{line}\n\n{FIRST}\n{SECOND}\n")
    (caption,) = article.captions
    assert (caption.text, caption.credit) == ("Pilgrims cross the ice near Khatgal on foot.", credit)
    assert caption.photographer == photographer
    assert caption.agency == agency
    assert caption.is_file is is_file
    assert article.agency is None


# Pieces and copies ------------------------------------------------------------------------------------------------


def test_site_suffix_is_a_piece_of_its_own() -> None:
    parsed = in_order(newsdump.parse(f"{HEADLINE} | The Quayside Post\n\n{HEADLINE}\n\n{FIRST}\n{SECOND}\n"))
    pieces = [line for line in parsed.lines if line.number == 1]
    assert {line.role for line in pieces} == {Role.HEADLINE, Role.OUTLET}
    assert parsed.articles[0].headline == HEADLINE
    assert parsed.articles[0].outlet == "The Quayside Post"
    heads = [line for line in parsed.lines if line.role is Role.HEADLINE]
    assert len(heads) == 2
    assert [line.copy_of is None for line in heads].count(True) == 1


def test_copies_point_to_the_line_they_repeat() -> None:
    parsed = newsdump.parse(DUMP)
    copies = [(line.text, parsed.lines[line.copy_of].text) for line in parsed.lines if line.copy_of is not None]
    assert len(copies) == 2 * (1 + 3)
    assert all(one == other for one, other in copies)
