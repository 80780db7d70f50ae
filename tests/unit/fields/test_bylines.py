"""Bylines: who wrote, and the sentences that only begin like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.bylines import Byline, has_small_label, is_bare_byline_label, may_be_byline, read_byline
from tests.unit.fields.samples import BYLINE_PIECES


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By A Roe", ("A Roe",)),
        ("BY ADA ROE", ("ADA ROE",)),
        ("by Ada Roe", ("Ada Roe",)),
        ("byAda Roe", ("Ada Roe",)),
        ("Von: Ada Roe, Bo Ek, Cy Al, Di Ve", ("Ada Roe", "Bo Ek", "Cy Al", "Di Ve")),
        ("Von Ada Roe, Berlin", ("Ada Roe",)),
        ("Von Ada Roe und Bo Ek", ("Ada Roe", "Bo Ek")),
        ("Ein Kommentar von Ada Roe", ("Ada Roe",)),
        ("Par Ada Roe", ("Ada Roe",)),
        ("Por Ana Díaz y Luis Paz", ("Ana Díaz", "Luis Paz")),
        ("por Ada Roe publicado 16/02/2030 14h45", ("Ada Roe",)),
        ("Door Jan van der Kade", ("Jan van der Kade",)),
        ("Av Jens Brygge", ("Jens Brygge",)),
        ("Af Mette Havn og Bo Ek", ("Mette Havn", "Bo Ek")),
        ("Oleh Dian Eka", ("Dian Eka",)),
        ("Oleh: Dian", ("Dian",)),
        ("(Penulis) Dian Eka", ("Dian Eka",)),
        ("Autor: Ada Roe", ("Ada Roe",)),
        ("Text: Ada Roe", ("Ada Roe",)),
        ("Автор: Иван Причалов", ("Иван Причалов",)),
        ("Текст: Иван Причалов", ("Иван Причалов",)),
        ("Συντάκτης: Άννα Λιμάνη", ("Άννα Λιμάνη",)),
        ("بقلم: سامي المرسى", ("سامي المرسى",)),
        ("بقلم سامي المرسى", ("سامي المرسى",)),
        ("लेखक: राम घाट", ("राम घाट",)),
        ("โดย สมชาย ท่าเรือ", ("สมชาย ท่าเรือ",)),
        ("Tác giả: An Bến", ("An Bến",)),
        ("Yazar: Ece Liman", ("Ece Liman",)),
        ("Napisała Ewa Port", ("Ewa Port",)),
        ("Szerző: Kikötő Éva", ("Kikötő Éva",)),
        ("记者 王小港", ("王小港",)),
        ("〔記者王小港/台北報導〕", ("王小港",)),
        ("特派記者王小港/北京報導港報", ("王小港",)),
        ("中新社記者 王小港 李大船", ("王小港", "李大船")),
        ("港山太郎記者", ("港山太郎",)),
        ("홍부두 기자 =", ("홍부두",)),
        ("한바다 특파원", ("한바다",)),
        ("By Ada Roe, Staff Writer", ("Ada Roe",)),
        ("By Ada Roe For The Daily Kestrel", ("Ada Roe",)),
        ("By Ada Roe | Quay News", ("Ada Roe",)),
        ("By Ada Roe | Nov 13, 2030 |", ("Ada Roe",)),
        ("By Ada Roe Jan. 3, 2030", ("Ada Roe",)),
        ("by Ada Roe @ada_roe May 1, 2030: 12:41 PM ET", ("Ada Roe",)),
        ("By Ada Roe, Bo Ek, and Cy Al, QNN", ("Ada Roe", "Bo Ek", "Cy Al")),
        ("By Ada Roe, MD", ("Ada Roe, MD",)),
        ("By Bo Ek Jr., Staff Writer", ("Bo Ek Jr.",)),
        ("By José Molo y Puerto", ("José Molo y Puerto",)),
        ("By Byrne Hall", ("Byrne Hall",)),
        ("By Will Dock", ("Will Dock",)),
        ("Quay Post | 04.05.2030 à 13h36 | Par Ada Roe", ("Ada Roe",)),
    ],
)
def test_a_label_names_the_authors(line: str, authors: tuple[str, ...]) -> None:
    assert read_byline(line) == Byline(raw=line, authors=authors, agency=read_byline(line).agency)  # type: ignore[union-attr]
    assert read_byline(line).authors == authors  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("By The Associated Press", (), "AP"),
        ("By AFP", (), "AFP"),
        ("By UPI Staff | Jan. 03, 2030", (), "UPI"),
        ("Von dpa 30.04.2030, 18:58", (), "dpa"),
        ("By Ada Roe, Associated Press", ("Ada Roe",), "AP"),
        ("By Ada Roe - Associated Press - Friday, April 28, 2030", ("Ada Roe",), "AP"),
        ("BY ADA ROE, AP BUSINESS WRITER", ("ADA ROE",), "AP"),
        ("By Our Correspondent", (), None),
        ("Por: Agencias / Foto: Cortesía", (), None),
    ],
)
def test_agencies_and_offices_sign_as_well(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    found = read_byline(line)
    assert found is not None
    assert (found.authors, found.agency) == (authors, agency)


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("By The Associated Press", "The Associated Press"),
        ("By UPI Staff | Jan. 03, 2030", "UPI Staff"),
        ("Von dpa 30.04.2030, 18:58", "dpa"),
        ("Von KR24 Redaktion", "KR24 Redaktion"),
        ("By Ada Roe, Associated Press", None),
        ("By Our Correspondent", None),
    ],
)
def test_a_house_that_signs_alone_is_kept_as_printed(line: str, house: str | None) -> None:
    found = read_byline(line)
    assert found is not None
    assert found.house == house


@pytest.mark.parametrize("near_stamp", [False, True])
@pytest.mark.parametrize(
    "line",
    [
        "By Friday the harbour had frozen.",
        "By Friday",
        "By-election",
        "By-election in Lund",
        "By the lake",
        "By popular demand",
        "Von der Leyen Visits Lund",
        "Von Merkel zu Scholz",
        "Erstellt von - Uhr",
        "Di Maria scores twice",
        "Ada Roe sings",
        "Top Stories",
        "Sign In",
        "Middle East",
        "About Us",
        "The harbour froze.",
        "记者从港务局获悉，旧码头将于下月重新开放，届时船只可以停靠。",
        "North Quay Fires Missile Crew",
        "",
        "|",
    ],
)
def test_sentences_and_menus_are_no_bylines(line: str, near_stamp: bool) -> None:
    assert read_byline(line, near_stamp=near_stamp) is None


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("Ada Roe", ("Ada Roe",), None),
        ("Byrne Hall", ("Byrne Hall",), None),
        ("Ada Roe and Bo Ek", ("Ada Roe", "Bo Ek"), None),
        ("Ada Roe • 10 October 2030 12:20", ("Ada Roe",), None),
        ("Ada Roe|Published 4 months ago", ("Ada Roe",), None),
        ("Ada Roe (@handle) Published April 21, 2030 | 05:00 PM", ("Ada Roe",), None),
        ("Ada Roe (Beirut)", ("Ada Roe",), None),
        ("Ada Roe (now), Bo Ek (earlier)", ("Ada Roe", "Bo Ek"), None),
        ("Ada Roe, Jurnalis", ("Ada Roe",), None),
        ("Ada RoeNews Reporter", ("Ada Roe",), None),
        ("Ada Roe Political Correspondent", ("Ada Roe",), None),
        ("Reuters, Bo Ek", ("Bo Ek",), "Reuters"),
        ("dpa", (), "dpa"),
        ("سامي المرسى", ("سامي المرسى",), None),
        ("राम घाट", ("राम घाट",), None),
        ("From ADA ROE", ("ADA ROE",), None),
    ],
)
def test_beside_a_stamp_a_name_is_enough(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    assert read_byline(line) is None
    found = read_byline(line, near_stamp=True)
    assert found is not None
    assert (found.raw, found.authors, found.agency) == (line, authors, agency)


@pytest.mark.parametrize("line", ["By", "BY:", "Von", "von:", "Por", "Autor:", "Oleh:", "Di:", "글:"])
def test_a_label_may_stand_alone(line: str) -> None:
    assert is_bare_byline_label(line)


@pytest.mark.parametrize("line", ["Byrne", "By Ada", "Di", "Text", "", "De", "Autor"])
def test_other_words_are_no_bare_labels(line: str) -> None:
    assert not is_bare_byline_label(line)


@given(st.text(max_size=250) | BYLINE_PIECES, st.booleans())
def test_authors_stand_in_the_line(line: str, near_stamp: bool) -> None:
    found = read_byline(line, near_stamp=near_stamp)
    if found is not None:
        assert found.raw in line
        assert all(author.strip() and author in line for author in found.authors)
        assert len(set(found.authors)) == len(found.authors)


@given(st.lists(st.sampled_from(["Ada Roe", "Bo Ek", "Cy Al", "Åsa Holm"]), min_size=1, max_size=4, unique=True))
@pytest.mark.parametrize("separator", [", ", "; ", " and ", " und ", " & ", " og ", ", and "])
def test_authors_come_out_as_they_went_in(separator: str, names: list[str]) -> None:
    found = read_byline("By " + separator.join(names))
    assert found is not None
    assert list(found.authors) == names


@given(BYLINE_PIECES)
def test_long_lines_are_no_bylines(line: str) -> None:
    assert read_byline("By Ada Roe, " + line + "x" * 300) is None


@given(st.text(max_size=250) | BYLINE_PIECES)
def test_whoever_reads_a_byline_was_told_to(line: str) -> None:
    assert may_be_byline(line) or read_byline(line) is None


@given(st.text(max_size=250) | BYLINE_PIECES)
def test_a_label_alone_names_nobody(line: str) -> None:
    found = read_byline(line)
    assert not is_bare_byline_label(line) or found is None or not found.authors


def test_small_labels() -> None:
    assert has_small_label("di Ada Roe")
    assert not has_small_label("di")
