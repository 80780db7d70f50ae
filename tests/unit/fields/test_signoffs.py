"""Sign-offs: last lines of articles, and other short lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.bylines import Byline
from newsdump.fields.signoffs import may_sign_off, read_signoff
from tests.unit.fields.samples import BYLINE_PIECES


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("– Associated Press", (), "AP"),
        ("- AP", (), "AP"),
        ("– A. Roe", ("A. Roe",), None),
        ("— Ada Roe, The Echo", ("Ada Roe",), None),
        ("(Com)", (), None),
        ("(net/solo/ada roe)", (), None),
        ("dpa/est", (), "dpa"),
        ("ritzau", (), "Ritzau"),
        ("TT", (), "TT"),
        ("AFP | PTI", (), "AFP"),
        ("./ مهر", (), "Mehr"),
        ("《共同通信》", (), "Kyodo"),
        ("【港山太郎、船田花子】", ("港山太郎", "船田花子"), None),
        ("Agencies.", (), None),
        ("Enditem", (), None),
        ("(END)", (), None),
        ("// انتهى //", (), None),
        ("SOURCE: Agencies", (), None),
        ("Quelle: dts", (), "dts"),
        ("Źródło: PAP", (), "PAP"),
        ("منبع : تسنیم", (), "Tasnim"),
        ("责编:彭", (), None),
        ("port@quay.example", (), None),
        ("mit dpa", (), "dpa"),
        ("(O.J. avec AFP)", (), "AFP"),
        ("With inputs from PTI", (), "PTI"),
        ("(Reporting by Ada Roe, Editing by Bo Ek)", ("Ada Roe",), None),
        (
            "Reporting by Ada Roe in Lund, Bo Ek in The Hague and Cy Al; Editing by Di Ve",
            ("Ada Roe", "Bo Ek", "Cy Al"),
            None,
        ),
    ],
)
def test_last_lines_sign_off(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    assert read_signoff(line) == Byline(raw=line, authors=authors, agency=agency)


@pytest.mark.parametrize(
    "line",
    [
        "The harbour froze.",
        "- The harbour is shut",
        "– he said",
        "(left)",
        "(2030)",
        "Share",
        "Com",
        "Reporting by the ministry shows a rise.",
        "Source: the harbour office said on Friday that nothing at all had happened",
        "He told the AP.",
        "",
    ],
)
def test_other_lines_do_not_sign_off(line: str) -> None:
    assert read_signoff(line) is None


@given(st.text(max_size=250) | BYLINE_PIECES)
def test_authors_stand_in_the_line(line: str) -> None:
    found = read_signoff(line)
    if found is not None:
        assert found.raw in line
        assert all(author.strip() and author in line for author in found.authors)
        assert len(set(found.authors)) == len(found.authors)


@pytest.mark.parametrize("line", ["– Ada Roe", "(AP)", "【港山某】", "AFP | PTI"])
def test_the_cheap_question(line: str) -> None:
    assert may_sign_off(line)


@pytest.mark.parametrize("line", ["Ferry strike goes on", "Share", "Ada Roe"])
def test_the_cheap_question_denied(line: str) -> None:
    assert not may_sign_off(line)


@given(BYLINE_PIECES)
def test_long_lines_sign_nothing_off(line: str) -> None:
    assert read_signoff("– Ada Roe, " + line + "x" * 500) is None
