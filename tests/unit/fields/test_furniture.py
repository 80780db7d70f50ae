"""What a page prints around its articles: what is known as that, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.fields.furniture import is_counter, is_related, is_rule_line, read_furniture, truncation
from newsdump.testing import hostile_texts

ANYTHING = hostile_texts() | st.text(max_size=40)


# Known furniture ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("TT", "text size"),
        ("Share", "share"),
        ("SHARE ON FACEBOOK", "share"),
        ("Teilen", "share"),
        ("| Share |", "share"),
        ("• Share", "share"),
        ("Share:", "share"),
        ("12 comments", "comments"),
        ("(3) Kommentare", "comments"),
        ("5 min read", "reading time"),
        ("Lesezeit: 4 Min.", "reading time"),
        ("https://kestrel.example/ferry.html", "residue"),
        ("gulls-on-the-pier.jpg", "residue"),
        ("1.2k", "counter"),
        ("17", "counter"),
        ("0:00 / 3:25", "audio"),
        ("© 2030 Harbour Post. All rights reserved.", "copyright"),
        ("You may like…", "related"),
        ("También te puede interesar:", "related"),
        ("Você também pode gostar", "related"),
        ("Ti potrebbe interessare anche", "related"),
        ("Ähnliche Artikel", "related"),
        ("Похожие новости", "related"),
        ("関連記事", "related"),
        ("•••", "navigation"),
        ("› › ›", "navigation"),
    ],
)
def test_furniture_of_each_kind(line: str, kind: str) -> None:
    assert read_furniture(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday.",
        "Share of the islands",
        "Share on Monday what you have on Sunday.",
        "Subscribe to what, the captain asked?",
        "Tweeting gulls",
        "The comments of the crews filled 12 pages.",
        "Five minutes on the pier",
        "Ferry Stays In Port Again",
        "渡轮停在港口",
        "Паром стоит в порту",
        "The ferry's owners say that all rights are reserved for the crews who stay, and nobody else has any.",
    ],
)
def test_what_only_looks_like_furniture(line: str) -> None:
    assert read_furniture(line) is None


def test_long_lines_are_furniture_only_where_they_claim_rights() -> None:
    claim = "© 2030 Harbour Post. This text may not be sold, lent, sung or printed on bread. All rights reserved. "
    assert read_furniture(claim + "Ask us before you do any of this, and do not do it then either.") == "copyright"
    assert read_furniture("The ferry stays in its port, and nobody on the islands has any bread. " * 3) is None


# Pointers, rules, counters ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Read more: How the pier was built",
        "READ ALSO Gulls wait",
        "• Lesen sie auch: Der Hafen",
        "Baca juga: Pelabuhan",
    ],
)
def test_a_line_that_points_to_another_article(line: str) -> None:
    assert is_related(line)


@pytest.mark.parametrize(
    "line", ["Read more, the teacher said.", "How to read more", "Gulls wait", "", "Read more " + "gulls " * 40]
)
def test_a_line_that_does_not(line: str) -> None:
    assert not is_related(line)


@pytest.mark.parametrize("line", ["---", "–––––", "=====", "***", "* * *", "~~~", "###", "- - -", "--o--", "==*=="])
def test_a_drawn_rule(line: str) -> None:
    assert is_rule_line(line)


@pytest.mark.parametrize("line", ["", "--", "**", "____", "---a", "- Gulls", "*** Gulls ***", "...", "-1-2-", "* *"])
def test_no_drawn_rule(line: str) -> None:
    assert not is_rule_line(line)


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("1/3", (1, 3)),
        ("3 / 12", (3, 12)),
        ("3 of 12", (3, 12)),
        ("3 OF 12", (3, 12)),
        ("2 von 9", (2, 9)),
        ("9/9", (9, 9)),
        ("4 / 3", None),
        ("0 / 3", None),
        ("1 / 3 gulls", None),
        ("Picture 1 / 3", (1, 3)),
        ("Bild 3 von 12", (3, 12)),
        ("（1／3）", (1, 3)),
        ("3 из 12", (3, 12)),
        ("2 of 12 |", (2, 12)),
        ("Page 1 / 3", None),
        ("Score 1 / 3", None),
        ("12345/12345", None),
        ("1", None),
        ("", None),
    ],
)
def test_a_gallery_s_counter(line: str, counted: tuple[int, int] | None) -> None:
    assert is_counter(line) == counted


# Where a text is cut off --------------------------------------------------------------------------------------------

GULLS = "The gulls wait on the pier"


@pytest.mark.parametrize(
    "mark",
    ["…", "...", " […]", " [...]", " [+1234 chars]", "… Read more", " Read more", "... Continue reading »",
     "… Weiterlesen", "… 続きを読む", "… Lire la suite"],
)  # fmt: skip
def test_a_mark_that_cuts_a_text_off_begins_behind_it(mark: str) -> None:
    at = truncation(GULLS + mark)
    assert at is not None
    assert (GULLS + mark)[:at].rstrip() == GULLS


@pytest.mark.parametrize("line", ["", GULLS, f"{GULLS}.", f"{GULLS}… and nobody comes."])
def test_a_text_that_is_whole(line: str) -> None:
    assert truncation(line) is None


def test_a_mark_behind_a_long_text_is_found() -> None:
    long = (GULLS + ", and they wait. ") * 50
    assert truncation(f"{long.strip()}.. Read more") == len(long.strip()) - 1


# Any line -----------------------------------------------------------------------------------------------------------


@given(ANYTHING)
def test_any_line_can_be_asked(line: str) -> None:
    kind = read_furniture(line)
    assert kind is None or kind
    assert not is_related(line) or len(line) <= 200
    assert not is_rule_line(line) or not any(map(str.isalpha, line.replace("o", "")))
    counted = is_counter(line)
    assert counted is None or 0 < counted[0] <= counted[1]


@given(ANYTHING, st.sampled_from(["…", "...", "… Read more", " [...]", ""]))
def test_a_cut_lies_inside_its_line(line: str, mark: str) -> None:
    at = truncation(line + mark)
    assert at is None or 0 <= at < len(line + mark)


@pytest.mark.parametrize("known", ["Share on Facebook", "Teilen", "12 Comments", "TT", "All rights reserved"])
@pytest.mark.parametrize("bullet", ["", "• ", "- ", "| ", "» "])
def test_case_and_bullets_make_no_difference(known: str, bullet: str) -> None:
    kind = read_furniture(known)
    assert kind is not None
    assert read_furniture(f"{bullet}{known.upper()} ") == kind
