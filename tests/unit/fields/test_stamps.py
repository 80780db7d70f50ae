"""Stamps: what is printed, what it means, and what it does not say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.clocks import han_number
from newsdump.fields.lexicon.months import HALVES, MONTHS, WEEKDAYS
from newsdump.fields.lexicon.stamp_labels import PUBLISHED, UPDATED
from newsdump.fields.stamps import (
    date_at_end,
    entry_time,
    is_empty_stamp,
    is_stamp_line,
    might_hold_stamp,
    read_stamps,
)
from newsdump.fields.tokens import fold, tokenise

D, T = dt.date, dt.datetime


def zone(hours: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=hours))


# --- what a line says ------------------------------------------------------------------------------------------------

VALUES: list[tuple[str, dt.date | None]] = [
    ("Updated: 5:48pm, 3 Jan, 2031", T(2031, 1, 3, 17, 48)),
    ("Published 7 Feb, 2031 09:50am", T(2031, 2, 7, 9, 50)),
    ("Sept. 3, 2031 at 2:26 PM", T(2031, 9, 3, 14, 26)),
    ("Dec. 6, 2031 6:03 AM EST", T(2031, 12, 6, 6, 3, tzinfo=zone(-5))),
    ("Posted at Jun 2 2031 12:50 AM", T(2031, 6, 2, 0, 50)),
    ("Friday 3rd of May 2030", D(2030, 5, 3)),
    ("Mon, 02 Jun 2031 10:00:00 GMT", T(2031, 6, 2, 10, tzinfo=dt.UTC)),
    ("2031-05-03T10:00:00.123Z", T(2031, 5, 3, 10, tzinfo=dt.UTC)),
    ("2031-05-03T10:00+0530", T(2031, 5, 3, 10, tzinfo=zone(5.5))),
    ("2031-05-03 06:54", T(2031, 5, 3, 6, 54)),
    ("2031/08/04 10:44 KST", T(2031, 8, 4, 10, 44, tzinfo=zone(9))),
    ("12.07.2031 오후 3:10", T(2031, 7, 12, 15, 10)),
    ("2031.08.14 오후 3:10", T(2031, 8, 14, 15, 10)),
    ("2031. 12. 30.", D(2031, 12, 30)),
    ("4. März 2031, 11.38 Uhr", T(2031, 3, 4, 11, 38)),
    ("4.3.2031 um 9 Uhr", T(2031, 3, 4, 9)),
    ("8. juni 2031 08:32", T(2031, 6, 8, 8, 32)),
    ("Publié le 2 février 2031 à 18h09", T(2031, 2, 2, 18, 9)),
    ("1er mai 2031", D(2031, 5, 1)),
    ("Publicado em 5 de julho de 2031 às 10h14", T(2031, 7, 5, 10, 14)),
    ("6/12/2031 14h45", None),
    ("16/12/2031 14h45", T(2031, 12, 16, 14, 45)),
    ("12/16/2031 4:45 p.m.", T(2031, 12, 16, 16, 45)),
    ("Martes, 4 de marzo de 2031 - 02:24", T(2031, 3, 4, 2, 24)),
    ("Terça-feira, 4 de março de 2031", D(2031, 3, 4)),
    ("19 ДЕК 2031, 16:34", T(2031, 12, 19, 16, 34)),
    ("5 мая 2031 года, 10:30 МСК", T(2031, 5, 5, 10, 30, tzinfo=zone(3))),
    ("15 Ιανουαρίου 2031, 10:30 μ.μ.", T(2031, 1, 15, 22, 30)),
    ("1. května 2031 v 10:30", T(2031, 5, 1, 10, 30)),
    ("2031. március 5. 10:30", T(2031, 3, 5, 10, 30)),
    ("5. toukokuuta 2031 klo 10.30", T(2031, 5, 5, 10, 30)),
    ("Selasa, 4 Februari 2031 | 09:35 WIB", T(2031, 2, 4, 9, 35, tzinfo=zone(7))),
    ("Ngày 5 tháng 3 năm 2031", D(2031, 3, 5)),
    ("2031年2月24日 17時35分", T(2031, 2, 24, 17, 35)),
    ("2031年1月2日(木)23時55分", T(2031, 1, 2, 23, 55)),
    ("2031年2月4日下午3点10分", T(2031, 2, 4, 15, 10)),
    ("二〇三一年九月二十七日", D(2031, 9, 27)),
    ("2031년 5월 1일 오전 9시", T(2031, 5, 1, 9)),
    ("सितम्बर 16, 2031 7:03 अपराह्न", T(2031, 9, 16, 19, 3)),
    ("১৭ ডিসেম্বর ২০৩১, ১০:৩০", T(2031, 12, 17, 10, 30)),
    ("آخر تحديث: 3 مايو 2031 - 10:30 م", T(2031, 5, 3, 22, 30)),
    ("12 كانون الثاني/يناير 2031", D(2031, 1, 12)),
    ("٣ مايو ٢٠٣١", D(2031, 5, 3)),
    ("27.04.31 | Wirtschaft", D(2031, 4, 27)),
    ("11/19/31 6:56 PM", T(2031, 11, 19, 18, 56)),
    ("11/13/31 6:56 PM", T(2031, 11, 13, 18, 56)),
    ("13/04/31 | Wirtschaft", D(2031, 4, 13)),
    ("25 April, 20312:26 PM GMT+2", T(2031, 4, 25, 14, 26, tzinfo=zone(2))),
    # Other calendars.
    ("14 ก.ย.2573", D(2030, 9, 14)),
    ("23 ต.ค. 2573 10.30 น.", T(2030, 10, 23, 10, 30)),
    ("๑๔/๐๙/๒๕๗๓", D(2030, 9, 14)),
    ("中華民國119年3月19日星期二", D(2030, 3, 19)),
    ("令和12年1月2日", D(2030, 1, 2)),
    ("平成元年二月三日", D(1989, 2, 3)),
    ("۱۴۰۹/۰۲/۲۵", D(2030, 5, 15)),
    ("۶ آبان ۱۴۰۹ ساعت ۱۴:۰۴", T(2030, 10, 28, 14, 4)),
    ("تاریخ انتشار: ۰۶ آبان ۱۴۰۹ - ۱۴:۰۴ 28 October 2030", T(2030, 10, 28, 14, 4)),
    ("1 رمضان 1446 هـ الموافق 1 مارس 2025 م", D(2025, 3, 1)),
    # A weekday can tell April from March.
    ("Thursday 03/04/2031", D(2031, 4, 3)),
    ("Tuesday 03/04/2031", D(2031, 3, 4)),
]

NOTHING = [
    "12/11/10",
    "15.10.24",
    "03/04/2031",
    "31 February 2031",
    "31/02/2031",
    "2031-13-40",
    "January 6th, 04:50 pm",
    "19 ДЕК, 16:34",
    "(2月24日 17時35分)",
    "九月二十七日",
    "May 2031",
    "12:45 a.m.",
    "22:15",
    "14.08 Uhr",
    "29 / 8 / 1446هـ",
    "8 رمضان 1452",
    "1404/02/25",
    "113年3月19日",
    "२०८०/०५/०१",
    "14/09/2573",
    "5 May 9999",
    "Today, 10:30",
    "24.03., 11:38 Uhr",
]

AGO = [
    "3 days ago",
    "an hour ago",
    "1 week 5 days ago",
    "23 phút trước",
    "vor 2 Stunden",
    "3 jam lalu",
    "2 tygodni temu",
    "il y a 3 mois",
    "hace 3 horas",
    "há 2 dias",
    "3 timer siden",
    "3 часа назад",
    "3天前",
    "3時間前",
    "3시간 전",
    "منذ 3 ساعات",
    "3 घंटे पहले",
    "3 ชั่วโมงที่แล้ว",
]


@pytest.mark.parametrize(("line", "value"), VALUES)
def test_the_value_of_a_stamp(line: str, value: dt.date | None) -> None:
    (part,) = read_stamps(line)
    assert part.stamp.value == value
    assert type(part.stamp.value) is type(value)
    if isinstance(value, dt.datetime):
        assert isinstance(part.stamp.value, dt.datetime)
        assert part.stamp.value.utcoffset() == value.utcoffset()


@pytest.mark.parametrize("line", NOTHING)
def test_too_little_or_nothing_that_exists_has_no_value(line: str) -> None:
    parts = read_stamps(line)
    assert parts
    assert all(part.stamp.value is None and part.is_partial for part in parts)


@pytest.mark.parametrize("line", AGO)
def test_time_that_passed_keeps_its_words_and_gets_no_date(line: str) -> None:
    (part,) = read_stamps(line)
    assert part.stamp.raw == line
    assert part.stamp.value is None
    assert part.is_relative
    assert is_stamp_line(line)


@pytest.mark.parametrize("name", ["IST", "CST", "BST", "ET"])
def test_a_zone_of_two_meanings_is_no_zone(name: str) -> None:
    (part,) = read_stamps(f"5 May 2031 10:30 {name}")
    assert part.stamp.value == T(2031, 5, 5, 10, 30)
    assert part.stamp.raw.endswith(name)


@pytest.mark.parametrize(
    "line",
    [
        "Five ships, two harbours",
        "The 2031 season",
        "Chapter 3 of 10",
        "They may 3 times try",
        "https://news.example/2031/05/03/storm",
        "Version 1.2.3.4",
        "Call 555-0199 now",
        "The 4-4-2 formation",
        "© 2031 The Lundby Post",
        "",
    ],
)
def test_numbers_that_are_no_dates(line: str) -> None:
    assert read_stamps(line) == ()
    assert not is_stamp_line(line)


def test_the_length_of_a_film_is_no_time() -> None:
    (part,) = read_stamps("05.09.2031 | 2:03 min")
    assert part.stamp.value == D(2031, 9, 5)


# --- labels, spans and the paper's own date --------------------------------------------------------------------------


def test_two_labelled_stamps_on_one_line() -> None:
    line = "Publié le 2 février 2031 à 18h09, mis à jour le 3 février 2031 à 7h30"
    published, updated = read_stamps(line)
    assert (published.label, published.stamp.value) == ("published", T(2031, 2, 2, 18, 9))
    assert (updated.label, updated.stamp.value) == ("updated", T(2031, 2, 3, 7, 30))
    assert line[published.start : published.end] == "Publié le 2 février 2031 à 18h09"
    assert line[updated.start : updated.end] == "mis à jour le 3 février 2031 à 7h30"
    assert published.stamp.raw == "2 février 2031 à 18h09"


def test_a_label_between_two_stamps_belongs_to_the_second() -> None:
    first, second = read_stamps("2031-05-08 06:54 Last Updated At:07:01")
    assert (first.label, second.label) == (None, "updated")
    assert second.stamp.value is None


def test_a_name_between_label_and_stamp() -> None:
    line = "Published by A. Roe on 3 May 2031"
    (part,) = read_stamps(line)
    assert part.label == "published"
    assert line[part.start : part.end] == "3 May 2031"


def test_a_label_behind_its_stamp() -> None:
    first, second = read_stamps("2031年1月2日 10時00分公開 2031年1月3日 11時00分更新")
    assert (first.label, second.label) == ("published", "updated")


@pytest.mark.parametrize(
    "weekday",
    (
        "Tuesday Tue. Dienstag mardi martes Terça-feira dinsdag tirsdag úterý вторник Τρίτη Salı الثلاثاء मंगलवार Selasa"
    ).split(),
)
def test_a_weekday_in_front_belongs_to_the_stamp(weekday: str) -> None:
    (part,) = read_stamps(f"{weekday} 03/04/2031")
    assert part.has_weekday
    assert part.stamp.raw.startswith(weekday)
    assert part.stamp.value == D(2031, 3, 4)


def test_a_short_weekday_counts_as_an_abbreviation_only() -> None:
    (part,) = read_stamps("Di., 4. März 2031")
    assert (part.has_weekday, part.stamp.raw) == (True, "Di., 4. März 2031")
    (part,) = read_stamps("Aggiornamento di 4 marzo 2031")
    assert (part.has_weekday, part.stamp.raw) == (False, "4 marzo 2031")


@pytest.mark.parametrize(
    "line", ["Today's Paper | November 22, 2034", "Monday, 20 December 2032", "Follow Us: Sunday, January 18, 2032"]
)
def test_the_date_of_a_masthead(line: str) -> None:
    (part,) = read_stamps(line)
    assert part.is_masthead
    assert part.label is None


@pytest.mark.parametrize(
    "line", ["Published Monday, 20 December 2032", "Monday, 20 December 2032, 10:30", "3 May 2031"]
)
def test_a_label_a_time_or_no_weekday_make_no_masthead(line: str) -> None:
    (part,) = read_stamps(line)
    assert not part.is_masthead


@pytest.mark.parametrize("label", [*PUBLISHED, *UPDATED])
def test_every_label_speaks_of_the_stamp_behind_it(label: str) -> None:
    expected = "published" if label in PUBLISHED else "updated"
    (part,) = read_stamps(f"{label}: 2031-05-03")
    assert part.label == expected
    assert part.start == 0


@pytest.mark.parametrize(
    "line",
    [
        "Published: 1 May 2030 10:00 | Updated: 2 May 2030 11:00",
        "Friday, 1 May 2030",
        "2 hours ago",
        "| 1 May 2030 |",
        "(1 May 2030)",
        "1 May 2030 · 5 min read",
        "1. Mai 2030, Lesezeit 4 Minuten",
        "Stand: 01.05.2030 10:00 Uhr",
        "10:30",
    ],
)
def test_lines_that_are_stamps(line: str) -> None:
    assert is_stamp_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "A. Roe, 1 May 2030",
        "Ferries stop on 1 May 2030",
        "May 2030 was dry",
        "1 May 2030 Lundby",
        "Published:",
        "Friday",
        "",
    ],
)
def test_lines_that_say_more_or_less_than_a_stamp(line: str) -> None:
    assert not is_stamp_line(line)


@pytest.mark.parametrize(
    "line",
    ["Updated:", "Yayınlanma:", "0:00", "Publication Date: ", "Erstellt von - Uhr", "Last Updated At:", "更新："],
)
def test_labels_with_nothing_behind_them(line: str) -> None:
    assert is_empty_stamp(line)


@pytest.mark.parametrize("line", ["Updated: 5 May 2030", "Updated: soon", "Photo:", "", "10:00", "-"])
def test_no_empty_stamps(line: str) -> None:
    assert not is_empty_stamp(line)


# --- live entries ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "raw", "text"),
    [
        ("12:45 a.m.", "12:45 a.m.", ""),
        ("22:15 – 10 Mar 2031", "22:15 – 10 Mar 2031", ""),
        ("+++ 22.25 Uhr: Der Damm hält +++", "22.25 Uhr", "Der Damm hält +++"),
        ("6.14pm GMT", "6.14pm GMT", ""),
        ("15:25 , A Roe", "15:25", "A Roe"),
        ("18:45: The gates open", "18:45", "The gates open"),
        ("Update vom 28. März, 14.08 Uhr: Der Damm hält", "28. März, 14.08 Uhr", "Der Damm hält"),
    ],
)
def test_the_head_of_an_entry(line: str, raw: str, text: str) -> None:
    found = entry_time(line)
    assert found is not None
    stamp, offset = found
    assert stamp.raw == raw
    assert line[offset:] == text


@pytest.mark.parametrize(
    "line", ["10:30 is when they met", "3 goals", "5 May 2031", "12.30 sharp", "The bill", "", "3:2 win"]
)
def test_no_entry(line: str) -> None:
    assert entry_time(line) is None


@pytest.mark.parametrize(
    ("text", "raw"), [("ROMA, 18 set", "18 set"), ("SEOUL, Aug. 14", "Aug. 14"), ("东京1月2日", "1月2日")]
)
def test_the_date_at_the_end_of_a_dateline(text: str, raw: str) -> None:
    found = date_at_end(text)
    assert found is not None
    assert found[0].raw == raw
    assert text[found[1] :].startswith(raw)


# --- properties ------------------------------------------------------------------------------------------------------

_PIECES = [
    *"5 31 2031 1404 99999 0 00:00 24:61 3h5 12.5. 1/2/3 2031-02-30 , . : - – | ( ) / ' + 年 月 日 時 半 年前 間".split(),
    *"May march Mai mayo мая مايو آبان رمضان ก.ย. ngày tháng Updated: Published 更新 Friday Di. mar. am p. m. 下午 오후".split(),
    *"KST GMT +2 -0500 IST Z T هـ م st de Uhr ago vor days 三 二十 令和 中華民國 today's paper ".split(),
    " ",
    "  ",
    "\u200f",
    "ﷺ",
    "\ud800",
]
_LINES = st.one_of(
    st.text(),
    st.lists(st.sampled_from(_PIECES), max_size=12).map("".join),
    st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join),
)


@given(_LINES)
def test_no_text_raises_and_spans_hold(line: str) -> None:
    parts = read_stamps(line)
    assert parts == () or might_hold_stamp(line)
    previous = 0
    for part in parts:
        assert previous <= part.start < part.end <= len(line)
        previous = part.end
        if "\ufffd" not in part.stamp.raw:
            assert part.stamp.raw in line[part.start : part.end]
    is_empty_stamp(line)
    date_at_end(line)
    assert not is_stamp_line(line) or parts
    found = entry_time(line)
    assert found is None or 0 <= found[1] <= len(line)


@given(_LINES)
def test_no_year_is_invented(line: str) -> None:
    numbers = {han_number(run) for run in re.findall(r"\d+|[〇零○一二三四五六七八九十廿卅元]+", line) if len(run) < 9}
    numbers |= {int(run[:4]) for run in re.findall(r"\d{4}", line)}
    for part in read_stamps(line):
        if part.stamp.value is None:
            continue
        year = part.stamp.value.year
        counted = {year, year % 100, year + 543, year - 621, year - 622, year - 1867, year - 1911, year - 1925}
        counted |= {year - 1988, year - 2018}
        assert counted & numbers


_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "en short": "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "is": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "sr": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου "
    "Δεκεμβρίου",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "he": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "bn": "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "ta": "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "ms": "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
}
_NAMED_LAYOUTS = (
    *("{d} {m} {y}", "{m} {d}, {y}", "{d}. {m} {y}", "{d} de {m} de {y}", "{y}. {m} {d}."),
    *("{d}-{m}-{y}", "{d:02} {m}, {y}"),
)
_FIGURE_LAYOUTS = (
    *("{y}-{n:02}-{d:02}", "{y}/{n}/{d}", "{y}.{n:02}.{d:02}", "{d}.{n}.{y}", "{d:02}.{n:02}.{y}", "{d}. {n}. {y}"),
    *("{y}年{n}月{d}日", "{y}년 {n}월 {d}일", "{d} tháng {n} năm {y}"),
)
_DIGITS = {
    "ascii": "0123456789",
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "bengali": "০১২৩৪৫৬৭৮৯",
    "thai": "๐๑๒๓๔๕๖๗๘๙",
}
_MOMENT_LAYOUTS = (
    *("%Y-%m-%dT%H:%M", "%d.%m.%Y, %H:%M Uhr", "%d.%m.%Y, %H.%M Uhr", "%H:%M, %d May %Y", "%d May %Y | %I:%M %p"),
    *("%I:%M%p, May %d, %Y", "May %d, %Y at %I:%M %p", "%d mai %Y à %Hh%M", "%Y年%m月%d日 %H時%M分"),
    "%Y. 5. %d. %H:%M",
)
_DAYS = st.dates(D(1583, 1, 1), D(2399, 12, 31))


@given(_DAYS, st.sampled_from(sorted(_MONTHS)), st.sampled_from(_NAMED_LAYOUTS), st.sampled_from([str, str.upper]))
def test_a_date_with_a_month_name_reads_back(day: dt.date, language: str, layout: str, case: type[str]) -> None:
    month = _MONTHS[language].split()[day.month - 1]
    line = case(layout.format(d=day.day, m=month, y=day.year))
    (part,) = read_stamps(line)
    assert part.stamp.value == day
    assert is_stamp_line(line)


@given(_DAYS, st.sampled_from(_FIGURE_LAYOUTS), st.sampled_from(sorted(_DIGITS)))
def test_a_date_in_figures_reads_back(day: dt.date, layout: str, digits: str) -> None:
    line = layout.format(d=day.day, n=day.month, y=day.year).translate(str.maketrans("0123456789", _DIGITS[digits]))
    (part,) = read_stamps(line)
    assert part.stamp.value == day


@given(_DAYS, st.sampled_from(["{d}/{n}/{y}", "{n}/{d}/{y}", "{d:02}-{n:02}-{y}"]))
def test_day_and_month_in_figures_are_told_apart_or_not_told(day: dt.date, layout: str) -> None:
    (part,) = read_stamps(layout.format(d=day.day, n=day.month, y=day.year))
    assert part.stamp.value == (day if day.day > 12 or day.day == day.month else None)


@given(
    st.datetimes(T(1583, 1, 1), T(2399, 12, 31)).map(lambda moment: moment.replace(second=0, microsecond=0)),
    st.sampled_from(_MOMENT_LAYOUTS),
)
def test_a_moment_reads_back(moment: dt.datetime, layout: str) -> None:
    moment = moment.replace(month=5)
    (part,) = read_stamps(moment.strftime(layout).replace(moment.strftime("%Y"), f"{moment.year:04}"))
    assert part.stamp.value == moment
    assert part.has_time


@given(st.integers(0, 14), st.sampled_from([0, 15, 30, 45]), st.sampled_from("+-"))
def test_an_offset_reads_back(hours: int, minutes: int, sign: str) -> None:
    (part,) = read_stamps(f"2031-05-03T10:00:00{sign}{hours:02}:{minutes:02}")
    assert isinstance(part.stamp.value, dt.datetime)
    offset = dt.timedelta(hours=hours, minutes=minutes)
    assert part.stamp.value.utcoffset() == (offset if sign == "+" else -offset)


@given(st.integers(0, 3999))
def test_a_number_in_any_digits_is_itself(number: int) -> None:
    for digits in _DIGITS.values():
        assert han_number(str(number).translate(str.maketrans("0123456789", digits))) == number
    assert han_number(str(number).translate(str.maketrans("0123456789", "〇一二三四五六七八九"))) == number


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("table", [MONTHS, WEEKDAYS, HALVES])
def test_printed_tables_hold_folded_words(table: Mapping[str, object]) -> None:
    assert [word for word in table if " ".join(map(fold, word.split())) != word] == []


@given(_LINES)
def test_tokens_stand_where_they_say_in_order(line: str) -> None:
    previous = 0
    for token in tokenise(line):
        assert line[token.start : token.end] == token.text
        assert token.start >= previous
        previous = token.end
