"""Captions and credits: every shape seen, and the sentences that only look like one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.credits import (
    Credit,
    credit_beside,
    credit_tail,
    glue_cuts,
    is_caption_label,
    is_credit_label,
    is_viewer,
    read_credit,
    says_picture,
    split_caption,
)

EN = "Crews clear the old pier on Friday."
ZH = "工作人员在旧码头清理现场。"
KO = "작업자들이 낡은 부두를 치우고 있다."
AR = "عمال ينظفون رصيف الميناء القديم."
HI = "मज़दूर पुराना घाट साफ़ करते हैं।"

# The text, its tail, and what the tail says: credit, photographer, agency.
CONFIDENT = [
    (EN, "(Reuters)", "Reuters", None, "Reuters"),
    (EN, "(EPA)", "EPA", None, "EPA"),
    (EN, "(SPA)", "SPA", None, "SPA"),
    (EN, "[Xinhua]", "Xinhua", None, "Xinhua"),
    (EN, "[Xing G/Xinhua]", "Xing G/Xinhua", "Xing G", "Xinhua"),
    (EN, "(Xinhua/Pang X)", "Xinhua/Pang X", "Pang X", "Xinhua"),
    (EN, "./REUTERS", "REUTERS", None, "Reuters"),
    (EN, "KCNA via REUTERS", "KCNA via REUTERS", None, "Reuters"),
    (EN, "Ana Roe/Yonhap via REUTERS", "Ana Roe/Yonhap via REUTERS", "Ana Roe", "Reuters"),
    (EN, "Quay News Agency (IHA) via REUTERS", "Quay News Agency (IHA) via REUTERS", None, "Reuters"),
    (EN, "(Yonhap via AP)", "Yonhap via AP", None, "AP"),
    (EN, "(Nils K/Pool via AP)", "Nils K/Pool via AP", "Nils K", "AP"),
    (EN, "(AP Photo)", "AP Photo", None, "AP"),
    (EN, "(AP Photo/A. Roe)", "AP Photo/A. Roe", "A. Roe", "AP"),
    (EN, "(Getty Images via AFP)", "Getty Images via AFP", None, "AFP"),
    (EN, "ANA ROE/AFP/Getty Images", "ANA ROE/AFP/Getty Images", "ANA ROE", "AFP"),
    (EN, "(Photo by ANA ROE / AFP)", "ANA ROE / AFP", "ANA ROE", "AFP"),
    (EN, "(IRIB/AFP)", "IRIB/AFP", None, "AFP"),
    (EN, "- AFP", "AFP", None, "AFP"),
    (EN, "— Bernama pic", "Bernama", None, "Bernama"),
    (EN, "— Picture by Ana Roe", "Ana Roe", "Ana Roe", None),
    (EN, "— NILS A/AP/SIPA", "NILS A/AP/SIPA", "NILS A", "AP"),
    (EN, "Photograph: A Roe/EPA", "A Roe/EPA", "A Roe", "EPA"),
    (EN, "Photograph: Ana Roe/ZUMA Press Wire/Shutterstock", "Ana Roe/ZUMA Press Wire/Shutterstock", "Ana Roe", "ZUMA"),
    (EN, "PHOTO: EPA-EFE", "EPA-EFE", None, "EPA-EFE"),
    (EN, "Credit: Getty", "Getty", None, "Getty Images"),
    (EN, "Photo courtesy of Port/EPA-EFE", "Port/EPA-EFE", None, "EPA-EFE"),
    (EN, "Foto: Ana Roe/dpa", "Ana Roe/dpa", "Ana Roe", "dpa"),
    (EN, "(Foto: Ana Roe / IMAGO)", "Ana Roe / IMAGO", "Ana Roe", "IMAGO"),
    (EN, "© Ana Roe/dpa", "Ana Roe/dpa", "Ana Roe", "dpa"),
    (EN, "© Quelle: Ana Roe/AP/dpa", "Ana Roe/AP/dpa", "Ana Roe", "AP"),
    (EN, "©REUTERS/Ana Roe", "REUTERS/Ana Roe", "Ana Roe", "Reuters"),
    (EN, "Bild: picture alliance/dpa | Ana Roe", "picture alliance/dpa | Ana Roe", "Ana Roe", "dpa"),
    (EN, "Foto: 10060 Eva Ek/TT", "Eva Ek/TT", "Eva Ek", "TT"),
    (EN, "Fotograf: Eva Ek/Kajen/TT", "Eva Ek/Kajen/TT", "Eva Ek", "TT"),
    (EN, "EFE/Stringer", "EFE/Stringer", None, "EFE"),
    (EN, "Foto: Cortesía", "Cortesía", None, None),
    (EN, "Foto: Dok istimewa", "Dok istimewa", None, None),
    (EN, "(Foto: Deny S/Humas)", "Deny S/Humas", "Deny S", None),
    (EN, "(Ana Roe/Instituto Mar)", "Ana Roe/Instituto Mar", "Ana Roe", None),
    (EN, "Ana Roe (REUTERS)", "Ana Roe (REUTERS)", "Ana Roe", "Reuters"),
    (EN, "Fot. Ewa Nowa / Agencja Wyborcza.pl", "Ewa Nowa / Agencja Wyborcza.pl", "Ewa Nowa", "Agencja Wyborcza.pl"),
    (EN, "Ảnh: An Le", "An Le", "An Le", None),
    (ZH, "(路透社)", "路透社", None, "Reuters"),
    (ZH, "新华社记者王某某摄", "新华社记者王某某", "王某某", "Xinhua"),
    (ZH, "中新社发 王某 摄", "中新社发 王某", "王某", "CNS"),
    (ZH, "【共同】", "共同", None, "Kyodo"),
    (KO, "로이터연합뉴스", "로이터연합뉴스", None, "Reuters"),
    (KO, "./로이터 뉴스1", "로이터 뉴스1", None, "Reuters"),
    (KO, "사진 = 연합뉴스", "연합뉴스", None, "Yonhap"),
    (KO, "[사진=연합뉴스]", "연합뉴스", None, "Yonhap"),
    (AR, "(رويترز)", "رويترز", None, "Reuters"),
    (HI, "(पीटीआई)", "पीटीआई", None, "PTI"),
]


# A dash without a space is a hyphen: such tails are never glued.
JOINED = [(" ", *case) for case in CONFIDENT] + [("", *case) for case in CONFIDENT if case[1][0] not in "-—"]


@pytest.mark.parametrize(("glue", "text", "tail", "credit", "photographer", "agency"), JOINED)
def test_a_confident_credit_is_split_off(
    glue: str, text: str, tail: str, credit: str, photographer: str | None, agency: str | None
) -> None:
    expected = Credit(credit=credit, photographer=photographer, agency=agency)
    found = credit_tail(text + glue + tail)
    assert found is not None
    assert (found.text, found.credit) == (text, expected)
    assert split_caption(text + glue + tail) == found
    assert split_caption(text + glue + tail, in_slot=True).credit == expected


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (f"{EN} REUTERS/Ana Roe/File Photo", EN, "REUTERS/Ana Roe"),
        (f"{EN} REUTERS/Ana Roe//File Photo", EN, "REUTERS/Ana Roe"),
        (f"{EN} (AP Photo/Ana Roe, File)", EN, "AP Photo/Ana Roe"),
        (f"FILE PHOTO: {EN} REUTERS/Ana Roe", EN, "REUTERS/Ana Roe"),
        (f"FILE - {EN} (AP Photo/Ana Roe, File)", EN, "AP Photo/Ana Roe"),
        (f"{EN} AFP file photo", EN, "AFP"),
        ("Der Hafen im Winter (Archivbild). Foto: Ana Roe/dpa", "Der Hafen im Winter", "Ana Roe/dpa"),
        ("Der Hafen im Winter. Archivfoto: Ana Roe/dpa", "Der Hafen im Winter.", "Ana Roe/dpa"),
        (f"{EN} —FILE", EN, None),
        (f"{HI} (फाइल फोटो)", HI, None),
        (f"{ZH}（资料图）", ZH, None),
        ("The pier in winter (archive photo)", "The pier in winter", None),
        ("Ein Boot legt ab. (Symbolbild)", "Ein Boot legt ab.", None),
    ],
)
def test_file_pictures_are_flagged(line: str, text: str, credit: str | None) -> None:
    caption = split_caption(line, in_slot=True)
    assert (caption.text, caption.is_file) == (text, True)
    assert (caption.credit.credit if caption.credit else None) == credit


@pytest.mark.parametrize(
    "line",
    [
        "The deal was signed on Monday, The Associated Press said.",
        "He will not resign, he told Reuters.",
        "The strike goes on, according to AFP",
        "The strike goes on, according to AFP.",
        "The merger of Quayside and Agence France-Presse",
        "OSLO (AP) — The board met on Friday.",
        "LUND (AP)",
        "SEOUL, Aug. 14 (Yonhap)",
        "mit dpa",
        "Mit Material von dpa",
        "By The Associated Press",
        "Share on Facebook",
        "Riproduzione riservata",
        "© Agenzia Molo - Riproduzione riservata",
        "© 2030 Hafen Verlag GmbH",
        "Copyright 2030 Reuters. All rights reserved.",
        "The board will meet again (May 3)",
        "Das sagte Fraktionschef Max Muster (CDU)",
        "Das sagte Fraktionschef Max Muster (CDU).",
        "The bill came from Rep. Ada Roe (D-Calif.).",
        "A spokesman of the Free Quay Party (ANC)",
        "He spoke for the World Health Organization (WHO)",
        "She reports for the Press Trust of India (PTI).",
        "Er verließ die Stadt (wieder).",
        "Photos: Inside the old palace",
        "In pictures: Scenes of rescue",
        "In the photo: a boat",
        "Oil slips as talks begin - Reuters",
        "Harbour loan in doubt | Reuters",
        "Quay News | World",
        "Home / World / Asia",
        "Sport/Fußball",
        "Source: the harbour office",
        "AFP Commissioner Ada Roe said on Friday that nobody was hurt",
        "Reuters",
        "TT",
        "Foto:",
        "",
        "   ",
    ],
)
def test_prose_and_furniture_hold_no_credit(line: str) -> None:
    assert credit_tail(line) is None
    assert split_caption(line).credit is None
    assert read_credit(line) is None


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("港口工人在清理现场。(港城通讯)", "港口工人在清理现场。", "港城通讯"),
        ("港口工人在清理现场。【港城通讯】", "港口工人在清理现场。", "港城通讯"),
        (f"{AR} (عرب برس)", AR, "عرب برس"),
        (f"{HI} [चित्र संस्था]", HI, "चित्र संस्था"),
        ("Рабочие чистят причал. (Иван Петров)", "Рабочие чистят причал.", "Иван Петров"),
        (f"{EN} (Ada Roe)", EN, "Ada Roe"),
        (f"{EN} Ada Roe, Port Echo", EN, "Ada Roe, Port Echo"),
        ("Women wait in line REUTERS", "Women wait in line", "REUTERS"),
        ("He left (Reuters).", "He left", "Reuters"),
        ("AFP A man searches the ruins of a pier", "A man searches the ruins of a pier", "AFP"),
        (f"Caption: {EN}", EN, None),
        (f"▲{KO}", KO, None),
        ("He left (again).", "He left (again).", None),
        ("He told Reuters", "He told Reuters", None),
        ("Mayor Lee (left) and Ada Roe (right)", "Mayor Lee (left) and Ada Roe (right)", None),
        ("Minister Ada Roe (6-L, front row)", "Minister Ada Roe (6-L, front row)", None),
        ("Ada Roe (v.l.)", "Ada Roe (v.l.)", None),
        ("Ada Roe (C)", "Ada Roe (C)", None),
        ("The pier at night (3 May 2030)", "The pier at night (3 May 2030)", None),
        ("Max Muster (CDU)", "Max Muster (CDU)", None),
    ],
)
def test_in_its_slot_a_caption_ends_in_any_credit(line: str, text: str, credit: str | None) -> None:
    caption = split_caption(line, in_slot=True)
    assert caption.text == text
    assert (caption.credit.credit if caption.credit else None) == credit


def test_a_credit_stands_in_front() -> None:
    caption = credit_tail("OMAR EX / AFP Residents wait for water at the old pier")
    assert caption is not None
    assert caption.text == "Residents wait for water at the old pier"
    assert caption.credit == Credit(credit="OMAR EX / AFP", photographer="OMAR EX", agency="AFP")


def test_notes_to_editors_and_buttons_are_neither_text_nor_credit() -> None:
    note = split_caption(f"{EN} REUTERS/Ana Roe ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY")
    button = split_caption(f"{EN} Foto: Ana Roe/APVis mer")
    assert (note.text, note.credit and note.credit.credit) == (EN, "REUTERS/Ana Roe")
    assert (button.text, button.credit and button.credit.credit) == (EN, "Ana Roe/AP")


@pytest.mark.parametrize(
    ("line", "in_slot", "credit"),
    [
        (
            "(AP Photo/A Roe, File)",
            False,
            Credit(credit="AP Photo/A Roe", photographer="A Roe", agency="AP", is_file=True),
        ),
        ("Photo: EPA-EFE", False, Credit(credit="EPA-EFE", agency="EPA-EFE")),
        ("KARIM EX/AFP", False, Credit(credit="KARIM EX/AFP", photographer="KARIM EX", agency="AFP")),
        ("Wikimedia Commons", False, Credit(credit="Wikimedia Commons", agency="Wikimedia Commons")),
        ("AP", False, None),
        ("AP", True, Credit(credit="AP", agency="AP")),
        ("Ada Roe", False, None),
        ("Ada Roe", True, Credit(credit="Ada Roe", photographer="Ada Roe")),
        (f"{EN} (AP)", False, None),
        ("A boat leaves the pier.", True, None),
    ],
)
def test_a_line_may_be_nothing_but_a_credit(line: str, in_slot: bool, credit: Credit | None) -> None:
    assert read_credit(line, in_slot=in_slot) == credit


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("(AP Photo/A Roe, File)LUND – The board met.", ["(AP Photo/A Roe, File)", "LUND – The board met."]),
        (
            "The pair at lunchCredit: GettyThey wed in MayCredit: The Mega AgencyPLANS",
            ["The pair at lunchCredit: Getty", "They wed in MayCredit: The Mega Agency", "PLANS"],
        ),
        ("After the vote. A ROE / AFPRescuers carry sand", ["After the vote. A ROE / AFP", "Rescuers carry sand"]),
        ("Foto: Ana Roe/dpaDer Hafen ist zu.", ["Foto: Ana Roe/dpa", "Der Hafen ist zu."]),
        ("Pier crew, left A▲Pier crew, left A", ["Pier crew, left A", "▲Pier crew, left A"]),
        ("▲부두를 치우는 작업자들▲부두를 치우는 작업자들", ["▲부두를 치우는 작업자들", "▲부두를 치우는 작업자들"]),
        ("The quay at night | The quay at night", ["The quay at night", " | ", "The quay at night"]),
    ],
)
def test_glued_lines_are_cut(line: str, pieces: list[str]) -> None:
    cuts = [0, *glue_cuts(line), len(line)]
    assert [line[start:end] for start, end in pairwise(cuts)] == pieces


@pytest.mark.parametrize(
    "line",
    ["", "Foto: APTN News", "AFP/Getty Images", "The cat (left)Then", "He wrote f(x)Now", "=" * 40, "no no no no", EN],
)
def test_other_lines_are_whole(line: str) -> None:
    assert glue_cuts(line) == ()


# --- For any text ----------------------------------------------------------------------------------------------------

FRAGMENTS = st.lists(
    st.sampled_from(
        [
            *" ./|()[]【】（）:=©—–-,▲\u3000\n",
            "Foto:",
            "Credit:",
            "Photo by ",
            "AP",
            "REUTERS",
            "dpa",
            "Getty",
            " via ",
            "Ada Roe",
            "ANA ROE",
            "File",
            "FILE PHOTO: ",
            "Archivbild",
            "路透社",
            "记者王某摄",
            "연합뉴스",
            "ß",
            "İ",
            "left",
            "The pier is shut.",
            "ATTENTION EDITORS",
            " Vis mer",
            "رويترز",
            "संस्था",
            "撮影",
            "Jr.",
            "3 May",
        ]
    ),
    max_size=14,
).map("".join)
ANY_LINE = st.text(max_size=200) | FRAGMENTS


@given(ANY_LINE, st.booleans())
def test_every_part_stands_in_the_line(line: str, in_slot: bool) -> None:
    caption = split_caption(line, in_slot=in_slot)
    assert 0 <= caption.start <= caption.end <= len(line)
    assert caption.text == line[caption.start : caption.end]
    for credit in (caption.credit, read_credit(line, in_slot=in_slot)):
        if credit is not None:
            assert credit.credit
            assert credit.credit in line
            assert (credit.photographer or "") in credit.credit


@given(ANY_LINE)
def test_a_tail_is_what_the_split_says(line: str) -> None:
    found = credit_tail(line)
    if found is not None:
        assert found.credit is not None
        assert found == split_caption(line)


@given(ANY_LINE)
def test_cuts_ascend_within_the_line(line: str) -> None:
    cuts = glue_cuts(line)
    assert list(cuts) == sorted(set(cuts))
    assert all(0 < cut < len(line) for cut in cuts)


@given(st.sampled_from(CONFIDENT), st.integers(300, 3000))
def test_what_stands_far_from_the_end_does_not_count(case: tuple[str, ...], padding: int) -> None:
    text, tail = case[:2]
    line = f"{text} {tail}"
    far = "Boats lay there. " * (padding // 17) + line
    near, long = credit_tail(line), credit_tail(far)
    if near is not None and not tail.startswith("("):
        assert long is not None
        assert long.credit == near.credit


def steps(function: Callable[[str], object], text: str) -> int:
    """How many calls, into Python or C, one call makes."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        function(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", ["(", ")A", "/ A", "Credit: ", "Foto: AFP", ". A", "[(】", "AFP/", "a", "© ", "▲a "])
@pytest.mark.parametrize("function", [credit_tail, glue_cuts, split_caption, read_credit, says_picture])
def test_hostile_lines_cost_linear_work(function: Callable[[str], object], unit: str) -> None:
    small, large = steps(function, unit * 2000), steps(function, unit * 8000)
    assert large <= 5 * small + 1000


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("(Harbour Lens)", "Harbour Lens"),
        ("/ Ada Roe", "Ada Roe"),
        ("Skyline/Ada Roe", "Skyline/Ada Roe"),
        ("© HL", "HL"),
        ("Image: HLS", "HLS"),
        ("(Quelle: Harbour Social)", "Harbour Social"),
        ("AP", "AP"),
    ],
)
def test_what_is_a_credit_beside_a_caption(line: str, credit: str) -> None:
    found = credit_beside(line)
    assert found is not None
    assert found.credit == credit


@pytest.mark.parametrize(
    "line",
    [
        "Ada Roe",
        "(opens in a new tab)",
        "[s]",
        "-22°F/-30°C",
        "Source: Harbour Statistics",
        "SIGN IN / REGISTER",
        "1/12",
        "",
    ],
)
def test_what_is_none_even_there(line: str) -> None:
    assert credit_beside(line) is None


@pytest.mark.parametrize(
    "line", ["Foto:", "(Image:", "Image source,", "Credit", "사진:"],
)  # fmt: skip
def test_a_label_alone(line: str) -> None:
    assert is_credit_label(line)
    assert not is_credit_label(line + " Ada Roe")


def test_a_caption_label_alone() -> None:
    assert is_caption_label("Image caption,")
    assert is_caption_label("Bildunterschrift:")
    assert not is_caption_label("Foto:")


@pytest.mark.parametrize(
    "line",
    [
        "View 3 Images",
        "Open this photo in gallery:",
        "Bild vergrößern",
        "2 of 12 |",
        "3/12",
        "Bild 2 von 9",
        "사진 확대",
    ],
)
def test_viewers(line: str) -> None:
    assert is_viewer(line)


@pytest.mark.parametrize("line", ["12", "of", "2030", "View from the pier", "Image rights", "3 crews", ""])
def test_what_only_looks_like_a_viewer(line: str) -> None:
    assert not is_viewer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Gulls wait on an empty pier. (Harbour Lens)",
        "The crews stay at home on the second Monday / Ada Roe",
        "Ada Roe (left) with the mayor.",
        "Ada Roe (2. v. r.) mit dem Bürgermeister.",
        "Мэр (слева) на пристани.",
    ],
)
def test_lines_that_say_that_they_stand_below_a_picture(line: str) -> None:
    assert says_picture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Roe (57) went home.",
        "Ada Roe (R) went home.",
        "The crews (on Monday) went home.",
        "They went home (on foot).",
        "1 May 2030, 15:46 / Ada Roe",
        "He laughed. (He did not mean it.)",
    ],
)
def test_lines_that_do_not(line: str) -> None:
    assert not says_picture(line)


def test_handed_out_without_a_name() -> None:
    found = credit_tail("Guests see the rooms again. Supplied")
    assert found is not None
    assert (found.text, found.credit) == ("Guests see the rooms again.", Credit(credit="Supplied"))
    assert credit_tail("The water was supplied") is None


def test_the_agencys_photo_is_no_label() -> None:
    found = split_caption("The crews wait at the pier, Jan. 27, 2030. AP Photo/Ada Roe", in_slot=True)
    assert found.credit == Credit(credit="AP Photo/Ada Roe", photographer="Ada Roe", agency="AP")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The crews wait at the long pier Getty", "Getty"),
        ("작업자들이 낡은 부두를 치우고 있다 뉴시스", "뉴시스"),
        ("The crews wait at the long pier Skyline/Ada Roe", "Skyline/Ada Roe"),
    ],
)
def test_tails_without_a_stop_in_the_slot(line: str, credit: str) -> None:
    found = split_caption(line, in_slot=True).credit
    assert found is not None
    assert found.credit == credit
    assert credit_tail(line) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The crews wait at the long pier.", "The crews wait at the long pier. © Harbour Lens"),
        ("The crews wait at the long …", "The crews wait at the long pier, and the gulls with them."),
    ],
)
def test_a_line_that_begins_again_is_cut(first: str, second: str) -> None:
    assert glue_cuts(f"{first} {second}") == (len(first) + 1,)


def test_a_chant_is_not_cut() -> None:
    assert glue_cuts("Not today, not today, not today, not today, not today, not today, not now") == ()
