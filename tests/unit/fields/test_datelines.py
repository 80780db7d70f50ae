"""Datelines: what is one, what only looks like one, and where the text begins."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.datelines import is_dateline_line, read_dateline

# text, raw, place, date as printed, agency: the text behind each begins with "The" or its counterpart
DATELINES: list[tuple[str, str, str | None, str | None, str | None]] = [
    ("LUNDBY, Aug. 14 (Yonhap) -- The", "LUNDBY, Aug. 14 (Yonhap)", "LUNDBY", "Aug. 14", "Yonhap"),
    ("LUNDBY (AP) — The", "LUNDBY (AP)", "LUNDBY", None, "AP"),
    ("NEW YORK (AP) — The", "NEW YORK (AP)", "NEW YORK", None, "AP"),
    ("NAIROBI, Kenya (AP) _ The", "NAIROBI, Kenya (AP)", "NAIROBI, Kenya", None, "AP"),
    ("LUNDBY – The", "LUNDBY", "LUNDBY", None, None),
    ("DENVER –The", "DENVER", "DENVER", None, None),
    ("DENVER–The", "DENVER", "DENVER", None, None),
    ("MILLTOWN, Ohio – The", "MILLTOWN, Ohio", "MILLTOWN, Ohio", None, None),
    ("WASHINGTON, D.C. – The", "WASHINGTON, D.C.", "WASHINGTON, D.C.", None, None),
    ("KUALA LUMPUR, — The", "KUALA LUMPUR", "KUALA LUMPUR", None, None),
    ("UNITED NATIONS, Sept. 23 (UPI) -- The", "UNITED NATIONS, Sept. 23 (UPI)", "UNITED NATIONS", "Sept. 23", "UPI"),
    ("BEIJING/TOKYO, Aug. 16 (Yonhap) -- The", "BEIJING/TOKYO, Aug. 16 (Yonhap)", "BEIJING/TOKYO", "Aug. 16", "Yonhap"),
    ("OSLO, May 3, 2031 /PRNewswire/ -- The", "OSLO, May 3, 2031 /PRNewswire/", "OSLO", "May 3, 2031", None),
    ("ATLANTA (Lundby Post) — The", "ATLANTA (Lundby Post)", "ATLANTA", None, None),
    ("(Reuters) - The", "(Reuters)", None, None, "Reuters"),
    ("RIYADH: The", "RIYADH", "RIYADH", None, None),
    ("Chennai : The", "Chennai", "Chennai", None, None),
    ("PAKISTAN, ISLAMABAD: The", "PAKISTAN, ISLAMABAD", "PAKISTAN, ISLAMABAD", None, None),
    ("New Delhi (PTI): The", "New Delhi (PTI)", "New Delhi", None, "PTI"),
    ("Moscow/Sputnik/UNI: The", "Moscow/Sputnik/UNI", "Moscow", None, "Sputnik"),
    ("Lundhausen (dpa) - The", "Lundhausen (dpa)", "Lundhausen", None, "dpa"),
    ("Hannover (dts Nachrichtenagentur) – The", "Hannover (dts Nachrichtenagentur)", "Hannover", None, "dts"),
    ("Roma, 18 set. (Adnkronos) - The", "Roma, 18 set. (Adnkronos)", "Roma", "18 set", "Adnkronos"),
    ("LA PAZ (BOLIVIA), 12/02/2031.- The", "LA PAZ (BOLIVIA), 12/02/2031", "LA PAZ", "12/02/2031", None),
    ("Madrid, 12 feb (EFE).- The", "Madrid, 12 feb (EFE)", "Madrid", "12 feb", "EFE"),
    ("МОСКВА, 19 декабря. /ТАСС/. The", "МОСКВА, 19 декабря. /ТАСС/", "МОСКВА", "19 декабря", "TASS"),
    ("МОСКВА, 19 дек — РИА Новости. The", "МОСКВА, 19 дек — РИА Новости", "МОСКВА", "19 дек", "RIA Novosti"),
    ("新华社北京1月11日电(记者 林某)The", "新华社北京1月11日电(记者 林某)", "北京", "1月11日", "Xinhua"),
    ("中新社北京九月二十七日電 The", "中新社北京九月二十七日電", "北京", "九月二十七日", "CNS"),
    ("本报隆德1月28日电记者林某报道:The", "本报隆德1月28日电记者林某报道", "隆德", "1月28日", None),
    ("【ワシントン共同】The", "【ワシントン共同】", "ワシントン", None, "Kyodo"),
    ("【パリ時事】The", "【パリ時事】", "パリ", None, "Jiji"),
    ("(강릉=연합뉴스) 김하나 기자 = The", "(강릉=연합뉴스) 김하나 기자", "강릉", None, "Yonhap"),
    ("[서울=뉴시스] 김하나 기자 = The", "[서울=뉴시스] 김하나 기자", "서울", None, "Newsis"),
    ("नई दिल्ली, 22 फरवरी . The", "नई दिल्ली, 22 फरवरी", "नई दिल्ली", "22 फरवरी", None),
    ("नई दिल्ली, 22 फरवरी (भाषा) The", "नई दिल्ली, 22 फरवरी (भाषा)", "नई दिल्ली", "22 फरवरी", "Bhasha"),
    ("กทม. 23 ธ.ค.-The", "กทม. 23 ธ.ค.", "กทม", "23 ธ.ค", None),
    ("وآس - الرياض : The", "وآس - الرياض", "الرياض", None, "SPA"),
    ("Lundwarta.com, Jakarta The", "Lundwarta.com, Jakarta", "Jakarta", None, None),
    ("IZMIR, lundwarta.id - The", "IZMIR, lundwarta.id", "IZMIR, lundwarta.id", None, None),
    ("東京 – The", "東京", "東京", None, None),
]

TRAPS = [
    "TABER: Good evening.",
    "HEALTH MINISTER: Nobody knew.",
    "Exclusive: The mayor leaves.",
    "BREAKING — The mayor leaves.",
    "UPDATE – The mayor leaves.",
    "WATCH: The mayor leaves.",
    "STORM: Two boats lost",
    "STORM WARNING: Two boats lost",
    "Roe — who was there — left early.",
    "The Lund Four (AP) - played on.",
    "On Friday, Aug. 14 — the day of the vote — it rained.",
    "FIFA — the governing body — said no.",
    "Paris–Nice riders rest.",
    "He said - well, nothing.",
    "Eva Lund (S) – en av fyra – gick.",
    "【速報】The dam holds.",
    "[사진=김하나, 룬드비전] The dam",
    "[룬드비전=김하나의 창] The dam",
    "【写真=共同】The dam",
    "Melbourne (3-0) – The goals",
    "NATO – The alliance",
    "A — B",
    "We flew to LUNDBY (AP) — and back.",
    "Ten years on: what remains",
    "the LUNDBY (AP) — line",
    "Frankly - no.",
    "",
]


@pytest.mark.parametrize(("text", "raw", "place", "date", "agency"), DATELINES)
def test_datelines(text: str, raw: str, place: str | None, date: str | None, agency: str | None) -> None:
    text += " dam holds, and the gates stay shut."
    found = read_dateline(text)
    assert found is not None
    dateline, offset = found
    assert (dateline.raw, dateline.place, dateline.agency) == (raw, place, agency)
    assert (dateline.date and dateline.date.raw) == date
    assert text[offset:].startswith("The dam holds")


@pytest.mark.parametrize("text", TRAPS)
def test_no_datelines(text: str) -> None:
    assert read_dateline(text) is None


def test_a_date_has_a_value_only_with_its_year() -> None:
    full, partial = (
        read_dateline("LUNDBY, 3 May 2031 – The dam holds."),
        read_dateline("LUNDBY, 3 May – The dam holds."),
    )
    assert full is not None
    assert partial is not None
    assert full[0].date is not None
    assert partial[0].date is not None
    assert full[0].date.value == dt.date(2031, 5, 3)
    assert partial[0].date.value is None


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("LUNDBY (AP)", "LUNDBY", "AP"),
        ("WASHINGTON (AP) —", "WASHINGTON", "AP"),
        ("Hamburg (ots)", "Hamburg", "ots"),
        ("LUNDBY, 3 May 2031", "LUNDBY", None),
        ("【ワシントン共同】", "ワシントン", "Kyodo"),
    ],
)
def test_a_dateline_alone_on_its_line(line: str, place: str, agency: str | None) -> None:
    dateline = is_dateline_line(line)
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)


@pytest.mark.parametrize(
    "line", ["OSLO", "Eva Lund (AP)", "Photo (AP)", "Reuters", "(AP)", "Who will win? (AP)", "3 May 2031", ""]
)
def test_no_dateline_lines(line: str) -> None:
    assert is_dateline_line(line) is None


_PIECES = [
    *"LUNDBY Oslo Berlin, Ohio (AP) (dpa) /TASS/ , : . - – — -- _ .- = ( ) [ ] 【 】 新华社 北京 1月2日 电 共同 東京".split(),
    *"Aug. 14 2031 the Roe BREAKING 기자 연합뉴스 नई दिल्ली भाषा । lund.com, \ud800 \u200f".split(),
    " ",
]


@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join),
        st.lists(st.sampled_from(_PIECES)).map("".join),
    )
)
def test_no_text_raises_and_the_offset_lies_within(text: str) -> None:
    is_dateline_line(text)
    found = read_dateline(text)
    if found is not None:
        dateline, offset = found
        assert 0 < offset <= len(text)
        assert dateline.place or dateline.agency or dateline.date
        if "\ufffd" not in dateline.raw:
            assert dateline.raw in text[:offset]


@given(
    st.sampled_from(["LUNDBY", "OSLO", "NEW YORK", "SÃO PAULO", "ЛУНДБИ"]),
    st.sampled_from(["AP", "Reuters", "AFP", "dpa", "Xinhua"]),
    st.sampled_from([" — ", " – ", " - ", " -- ", " _ ", ": "]),
)
def test_place_agency_and_any_mark(place: str, agency: str, mark: str) -> None:
    text = f"{place} ({agency}){mark}Gates shut."
    found = read_dateline(text)
    assert found is not None
    assert (found[0].place, found[0].agency, text[found[1] :]) == (place, agency, "Gates shut.")
