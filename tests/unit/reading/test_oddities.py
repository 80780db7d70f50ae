"""What is said of a text as a whole: each issue where it belongs, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdump.model import Issue
from newsdump.reading.lines import split
from newsdump.reading.oddities import oddities
from newsdump.reading.repair import read_page
from newsdump.testing import hostile_texts, rendered_dumps


def found(text: str) -> list[tuple[str, int | None]]:
    """The code and the line of each issue."""
    return [(issue.code, issue.line) for issue in issues(text)]


def issues(text: str) -> tuple[Issue, ...]:
    return oddities(read_page(split(text)))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<html><body><p>Gulls wait.", 1),
        ("Gulls\n<p>wait</p>\n<br/>\nhere", 3),
        ('<DIV class="pier">\n<a href="x">Gulls</a> wait', 2),
        ("Gulls wait <span>here</span>, <span>there</span>", 1),
    ],
)
def test_html(text: str, line: int) -> None:
    assert found(text) == [("ND904", line)]


@pytest.mark.parametrize(
    "text",
    [
        "Gulls <p>wait</p> here.",
        "3 < 4 and 5 > 2, 1 < 2 and 4 > 3, 2 < 9 and 8 > 1",
        "Gulls <gull@harbour.example>, <pier@harbour.example> and <sea@harbour.example> wait",
        "The tags p, div and br are <old>, <older> and <oldest>.",
    ],
)
def test_what_is_not_html(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "/srv/dumps/monday.txt",
        "dumps/monday.txt",
        "./dumps/monday",
        "../dumps/monday",
        "~/dumps/monday.jsonl",
        "C:\\dumps\\monday.txt",
        "D:/dumps/monday",
        "monday.txt",
        "monday.warc.wet.gz",
        "\n  /srv/dumps/all mondays.txt \n",
    ],
)
def test_a_path(text: str) -> None:
    assert [code for code, _ in found(text)] == ["ND905"]


@pytest.mark.parametrize(
    "text",
    [
        "Gulls wait",
        "Gulls and/or terns wait",
        "Gulls wait, says monday.txt and nobody else.",
        "/srv/dumps/monday.txt\n/srv/dumps/tuesday.txt",
        "Read /srv/dumps/monday.txt\nbefore you sail.",
        "/" + "gulls/" * 60,
        "24/7",
    ],
)
def test_what_is_not_a_path(text: str) -> None:
    assert "ND905" not in [code for code, _ in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Fährhafen bleibt für Wochen zu, heißt es.",
        "Паром стоит в порту вторую неделю.",
        "Το πλοίο μένει στο λιμάνι.",
        "העבורת נשארת בנמל",
    ],
)
def test_utf_8_that_was_read_as_windows_1252_is_mojibake(text: str) -> None:
    assert found("Gulls wait.\n" + text.encode().decode("cp1252", "replace")) == [("ND906", 2)]


@pytest.mark.parametrize(
    ("text", "codec"), [("페리가 두 주째 항구에 머물고 있다", "euc-kr"), ("เรือเฟอร์รี่ยังอยู่ในท่าเรือ", "tis-620")]
)
def test_korean_and_thai_that_were_read_as_latin_1_are_mojibake(text: str, codec: str) -> None:
    assert [code for code, _ in found(text.encode(codec).decode("latin-1"))] == ["ND906"]


@pytest.mark.parametrize(
    "text",
    [
        "Der Fährhafen bleibt für Wochen zu, heißt es.",
        "São João fica à espera da balsa, e a população também; não há pão.",
        "Für die Fähre wäre größeres Öl nötig, hört man überall; schöner wäre es, käme Öl für Schüler und Bäcker.",
        "ÂGE MOYEN, ÊTRE À LA MER, ÎLE DÉSERTE",
        "Паром стоит в порту вторую неделю.",
        "Phà vẫn ở cảng tuần thứ hai vì thủy thủ đoàn không đồng ý.",
    ],
)
def test_what_is_not_mojibake(text: str) -> None:
    assert found(text) == []


def test_letter_spaced_text() -> None:
    assert found("Gulls wait.\nT h e f e r r y s t a y s i n p o r t") == [("ND907", 2)]
    assert found("П а р о м с т о и т в п о р т у") == [("ND907", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "A B C",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
        "- - - - - - - - - - - -",
        "I am at sea, so I go to a pier I know in a bay",
    ],
)
def test_what_is_not_letter_spaced(text: str) -> None:
    assert "ND907" not in [code for code, _ in found(text)]


def test_a_glued_line() -> None:
    caption = "The ferry in its port in the harbour. Photo: Ada Roe/Reuters"
    assert found(f"Ferry Stays In Port\n{caption}{caption}\nThe ferry stayed in port.") == [("ND909", 2)]
    assert found(f"Ferry Stays In Port\n{caption}\nThe ferry stayed in port.") == []


def test_issues_stand_in_the_order_of_their_codes_and_each_once() -> None:
    text = "T h e f e r r y s t a y s i n p o r t\n<p>FÃ¤hre</p> fÃ¼r <p>alle</p>\n" * 3
    assert [code for code, _ in found(text)] == ["ND904", "ND906", "ND907"]


@given(hostile_texts() | rendered_dumps().map(lambda drawn: drawn[0]))
def test_an_issue_says_something_of_a_line_that_is_there(text: str) -> None:
    said = issues(text)
    assert [issue.code for issue in said] == sorted({issue.code for issue in said})
    last = len(split(text).pieces)
    assert all(issue.message and issue.line is not None and 1 <= issue.line <= last for issue in said)


@given(rendered_dumps())
def test_plain_dumps_in_any_script_are_not_odd(drawn: tuple[str, object]) -> None:
    assert issues(drawn[0]) == ()
