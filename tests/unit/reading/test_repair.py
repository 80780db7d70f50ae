"""From source lines to judged ones: what is joined, what is cut, what is left alone."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.reading.lines import split
from newsdump.reading.repair import Page, Row, read_page
from newsdump.testing import SCRIPTS, hostile_texts, rendered_dumps
from newsdump.testing.scripts import BY_NAME
from newsdump.testing.scripts import paragraph as paragraph_in

FERRY = (
    "The ferry to the outer islands stayed in port for a second week because the crews and the owners could not agree "
    "on the length of a shift, and a hundred trucks waited on the road behind the harbour."
)
TALKS = (
    "A spokeswoman for the owners said that new talks would begin on the pier as soon as a mediator had been found who "
    "suited both sides, which might well take until the end of the month."
)
BREAD = (
    "Nobody on the islands has gone hungry so far, since fishing boats bring what is needed most, but the price of a "
    "loaf has doubled and the only school there has sent its pupils home."
)
PARAGRAPHS = [FERRY, TALKS, BREAD]
GLUED = (
    "The ferry in its port in the harbour. Photo: Ada Roe/Reuters"
    "The ferry in its port in the harbour. Photo: Ada Roe/Reuters"
)
TEXTS = (
    hostile_texts()
    | rendered_dumps().map(lambda drawn: drawn[0])
    | st.lists(st.sampled_from(["the ferry strike goes on-", "and on | Harbour Post", "and on", ", said", "\x0c", "",
                                "the ferry strike goes on- and on and on", "In brief: Gulls", GLUED]), max_size=8)
    .map("\n".join)
)  # fmt: skip


def page(text: str) -> Page:
    return read_page(split(text))


def rows(text: str) -> list[str]:
    return [row.text for row in page(text).rows]


def printed(text: str, row: Row) -> str:
    """The source of a row, its pieces one after the other."""
    return "".join(text[start:end] for _, start, end in row.pieces)


def unspaced(text: str) -> str:
    return "".join(text.split())


def wrapped(width: int, between: str = "\n\n") -> str:
    return between.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)


# What a row knows ---------------------------------------------------------------------------------------------------


def test_a_row_knows_its_text_its_piece_and_the_blank_lines_above_it() -> None:
    read = page("Gulls\n\n \n  wait here\nfor nobody.")
    assert [(row.text, row.pieces, row.gap) for row in read.rows] == [
        ("Gulls", ((1, 0, 5),), 0),
        ("wait here", ((4, 11, 20),), 2),
        ("for nobody.", ((5, 21, 32),), 0),
    ]
    assert [number for number, _, _ in read.blanks] == [2, 3]


def test_blank_pieces_of_one_line_are_one_blank_line() -> None:
    assert [row.gap for row in page("Gulls\n\x0b\x0b\nwait").rows] == [0, 1]


def test_a_line_that_prints_nothing_is_blank() -> None:
    read = page("Gulls\n\u200b\ufeff\nwait")
    assert [row.text for row in read.rows] == ["Gulls", "wait"]
    assert len(read.blanks) == 1


def test_invisible_characters_around_a_line_are_not_its_text() -> None:
    assert rows("\ufeffGulls wait\u200b") == ["Gulls wait"]


def test_a_row_knows_that_a_form_feed_stands_before_it() -> None:
    assert [row.breaks for row in page("Gulls\n\x0cwait\nhere\n\x0c\n\nalone").rows] == [False, True, False, True]


@pytest.mark.parametrize("text", ["", "\n\n", " \u200b"])
def test_nothing_printed_means_no_rows(text: str) -> None:
    assert rows(text) == []


# Hard-wrapped text --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_paragraphs_are_joined(width: int) -> None:
    assert rows(wrapped(width)) == PARAGRAPHS


def test_a_wrapped_text_keeps_its_short_lines() -> None:
    text = "Ferry Stays In Port\n\n" + wrapped(60) + "\n\nGulls wait\n\nNobody else does"
    assert rows(text) == ["Ferry Stays In Port", *PARAGRAPHS, "Gulls wait", "Nobody else does"]


def test_a_wrapped_row_knows_each_of_its_lines() -> None:
    text = wrapped(60)
    for row, paragraph in zip(page(text).rows, PARAGRAPHS, strict=True):
        assert len(row.pieces) == len(textwrap.wrap(paragraph, 60))
        assert [text[start:end] for _, start, end in row.pieces] == textwrap.wrap(paragraph, 60)


def test_paragraphs_on_single_lines_are_left_alone() -> None:
    assert rows("\n".join(PARAGRAPHS)) == PARAGRAPHS


def test_sentences_of_nearly_one_length_are_not_wrapped_text() -> None:
    sentences = [
        "The ferry stayed in its port for the whole of the week.",
        "The crews stood on the pier and sang until it was dark.",
        "The owners of the line spoke of new talks in the south.",
        "The islands wait for bread and for the post from there.",
        "The school sent all of its pupils home again on Monday.",
    ]
    assert rows("\n".join(sentences)) == sentences


def test_one_full_line_does_not_make_a_wrapped_text() -> None:
    lines = [
        "harbour",
        "first ferry of the year that carries bread and post to islands",
        "will leave harbour in December, the captain who owns it said",
        "and",
    ]
    assert rows("\n".join(lines)) == lines


@pytest.mark.parametrize("name", [name for name in SCRIPTS if BY_NAME[name].stop])
def test_paragraphs_of_one_width_that_end_with_a_stop_are_not_wrapped_in_any_script(name: str) -> None:
    script = BY_NAME[name]
    lines = [paragraph_in(script, n, [0, 0]) for n in range(12)]
    assert rows("\n".join(lines)) == lines


def test_a_menu_is_not_wrapped_text() -> None:
    menu = ["Home", "World", "Business and Money", "Sport", "Weather on the Islands", "Ferry Times", "Opinion"]
    assert rows("\n".join(menu)) == menu


def test_unended_lines_that_leave_room_for_the_next_word_are_not_wrapped() -> None:
    lines = [
        "The ferry stayed in its port for the whole of the second week and then",
        "The crews stood on the pier of the old harbour",
        "The owners of the line spoke of new talks in the south",
        "The islands wait for bread and for the post",
        "The school sent all of its pupils home again",
        "The mill and the bakers wait for the truck",
    ]
    assert rows("\n".join(lines)) == lines


def test_lines_that_print_the_same_are_never_one_paragraph() -> None:
    line = "The ferry stayed in its port for the whole of the second week"
    assert rows("\n".join([line] * 6)) == [line] * 6


def test_no_line_is_joined_over_blank_lines_or_a_form_feed() -> None:
    above, below = "The ferry to the outer islands stayed in port because", "and the owners went away to the city."
    assert len(rows(f"{above}\n{below}")) == 1
    assert len(rows(f"{above}\n\n{below}")) == 2
    assert len(rows(f"{above}\n\x0c{below}")) == 2
    assert len(rows(f"{above}\x0c\n{below}")) == 2


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    paragraph = (
        "渡轮停在港口已经第二个星期因为船员和船主没有就班次的长度达成一致许多卡车在港口后面的路上等待"
        "一位女发言人说只要找到双方都满意的调解人新的会谈就会在码头开始这很可能要到月底才行"
        "到目前为止岛上还没有人挨饿因为渔船运来最需要的东西但是面包的价格翻了一倍唯一的学校也让学生回家了"
        "海鸥站在长长的木桥上看着空荡荡的海面没有人知道第一班船什么时候再开。"
    )
    lines = [paragraph[at : at + 44] for at in range(0, len(paragraph), 44)]
    assert rows("\n".join(lines)) == [paragraph]


# Broken words and broken lines --------------------------------------------------------------------------------------


def test_a_word_broken_at_a_line_s_end_is_mended() -> None:
    assert rows("The crews stood on the har-\nbour wall.") == ["The crews stood on the harbour wall."]


def test_a_hyphen_stays_where_the_text_has_the_word_with_it() -> None:
    text = "The well-known ferry stayed.\n\nNobody on the pier saw the well-\nknown captain."
    assert rows(text) == ["The well-known ferry stayed.", "Nobody on the pier saw the well-known captain."]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The crews stood on the har-", "Bour is a village."),
        ("The crews stood there -", "nobody else did."),
        ("Platforms 3-", "and nothing else"),
    ],
)
def test_not_every_dash_at_a_line_s_end_breaks_a_word(above: str, below: str) -> None:
    assert rows(f"{above}\n{below}") == [above, below]


def test_a_line_that_an_inline_tag_broke_off_goes_on() -> None:
    text = "The crews of the old ship, which is called the\naurora of the north, stood there.\nNobody came."
    assert rows(text) == [
        "The crews of the old ship, which is called the aurora of the north, stood there.",
        "Nobody came.",
    ]


def test_a_comma_goes_to_the_line_above_without_a_space() -> None:
    text = "The crews of the old ship, the Aurora of the North\n, stood on the pier.\nNobody came."
    assert rows(text)[0] == "The crews of the old ship, the Aurora of the North, stood on the pier."


def test_a_hyphen_that_stands_for_a_word_stays() -> None:
    assert rows(f"{wrapped(60)}\n\nDie Crews der Fischer-\nund der Frachtschiffe stehen am Pier.")[-2:] == [
        "Die Crews der Fischer-",
        "und der Frachtschiffe stehen am Pier.",
    ]
    text = wrapped(60) + "\n\nDie Gullen sitzen auf dem Pier und warten auf die Fischer-\nund die Frachtschiffe."
    assert rows(text)[-1].endswith("auf die Fischer- und die Frachtschiffe.")


NARROW = "The crews stood on the har-\nbour wall.\n\n"


def test_a_headline_broken_over_a_blank_line_is_joined_in_narrow_columns_alone() -> None:
    assert rows(f"{NARROW}Ferry stays\n\nin port again")[1:] == ["Ferry stays in port again"]
    assert rows("Ferry stays\n\nin port again") == ["Ferry stays", "in port again"]


@pytest.mark.parametrize("between", ["\n\n\n", "\n\x0c", ".\n\n"])
def test_even_there_not_over_more_than_that(between: str) -> None:
    assert rows(f"{NARROW}Ferry stays{between}in port again")[2:] == ["in port again"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ferry Strike", "iPier opens its gates to all the gulls of the harbour on Monday"),
        ("The crews of the old ship stood on the pier all day.", "and nobody came, they said."),
        ("The crews of the old ship stood on the pier all day", "Nobody came."),
        ("Gulls", ", and nobody else"),
    ],
)
def test_a_line_that_begins_anew_stays_alone(above: str, below: str) -> None:
    assert rows(f"{above}\n{below}") == [above, below]


# What inline tags broke off ------------------------------------------------------------------------------------------

BROKEN = """\
The crews of the ferry, says the
Harbour Post
, will not sail before Monday.
Nobody asked the owners, who had
left for the city at the beginning of the strike, where they went.
"""
MENDED = [
    "The crews of the ferry, says the Harbour Post, will not sail before Monday.",
    "Nobody asked the owners, who had left for the city at the beginning of the strike, where they went.",
]


def broken(text: str) -> list[str]:
    """The rows of a text below one that shows that inline tags broke it."""
    read = rows(f"{BROKEN}{text}")
    assert read[:2] == MENDED
    return read[2:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vargas\n, who owns the pier, was away for the whole of the week.", ", who"),
        ("It was, the paper said on Sunday after it had been asked about it twice,\nAda Roe\nwho paid.", "Ada Roe who"),
        ("In the harbour of\nGull Bay\nnobody had seen the ferry for a week or longer.", "of Gull Bay nobody"),
        ("Many gulls came to the pier (\nfour hundred\n), and they went away at night.", "(four hundred), and"),
        ('The owner of the pier said that the "\ngood old days\n" were over for him.', 'the "good old days" were'),
        ("Sie fuhren am Sonntag mit dem Rad nach Gullhafen-\nNord\nund kamen nie an.", "Gullhafen-Nord und"),
        ("Il est parti pour l'\nîle aux mouettes\net ne reviendra pas avant le mois de mai.", "l'île aux"),
        ("The gulls sit upon\nAda Roe\n's pier, and they will not leave it again.", "Ada Roe's pier"),
        ("港口的渡轮停了\n、所有的船员都站在码头上等着船主回来谈判，没有人知道要等多久，也没有人敢问。", "停了、所有"),
    ],
)
def test_a_broken_paragraph_is_whole_again(text: str, expected: str) -> None:
    (row,) = broken(text)
    assert expected in row


@pytest.mark.parametrize(
    "text",
    [
        "Ferry Stays In Port\nThe crews of the ferry stayed in their port for a second week.",
        "A harbour without a ferry\nAda Roe\nThe crews stayed at home.",
        'Nobody came.\n"Gulls," said Roe.\n\'T was a long week.',
        "Home\nWorld\nBusiness and Money\nSport",
        "A ferry and its crew, seen from the pier of the old harbour | Ada Roe\nGull Bay\n: no ferry",
        "about us\nour pier\nour gulls\nimprint",
        "The ferry stays in port for a second week in a row, and so\nAda Roe\n: The Harbour Post",
        "Gulls\n... and others wait on the pier for a ferry that does not come.",
    ],
)
def test_what_stands_alone_stays_alone_in_a_broken_text_too(text: str) -> None:
    assert broken(text) == text.split("\n")


def test_a_drawn_rule_does_not_break_off_in_a_broken_text() -> None:
    text = "Gulls on the pier\n-----\nFerry Stays In Port"
    assert broken(text) == text.split("\n")


def test_a_name_between_two_pieces_is_joined_in_broken_texts_alone() -> None:
    text = "The crews of the ferry stay at home, because their union, led by\nAda Roe\nof the pier, said so."
    assert len(broken(text)) == 1
    assert rows(text) == [text.split("\n", maxsplit=1)[0], "Ada Roe", "of the pier, said so."]


def test_small_letters_one_line_below_the_other_are_a_list() -> None:
    text = "On the pier of the old harbour you will find\nfour hundred gulls\nno ferry\nsome bread, if you wait for it."
    assert rows(text) == text.split("\n")


def test_a_joined_row_ends_at_length_or_as_a_sentence() -> None:
    text = "Ferry stays in port for a second week after talks fail\nby Ada Roe"
    assert rows(text) == text.split("\n")


# What a text browser prints ------------------------------------------------------------------------------------------


def browsed(*blocks: str) -> str:
    """Blocks as a text browser prints them: set in, wrapped, with a line between."""
    fill = textwrap.TextWrapper(74, initial_indent="   ", subsequent_indent="   ", break_on_hyphens=False)
    return "\n\n".join([fill.fill(paragraph) for paragraph in PARAGRAPHS] + list(blocks))


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Ferry Stays In Port\n   by Ada Roe", ["Ferry Stays In Port", "by Ada Roe"]),
        (
            f"   The crews stood on the pier, and nobody else did. They sang in the rain.\n   {'_' * 60}",
            ["The crews stood on the pier, and nobody else did. They sang in the rain.", "_" * 60],
        ),
        ("     * Gulls\n     * and terns", ["* Gulls", "* and terns"]),
        (
            "     * The harbour has four hundred gulls, and each of them has an uncle\n       in Gull Bay",
            ["* The harbour has four hundred gulls, and each of them has an uncle in Gull Bay"],
        ),
        (
            "   The ferry and its crew were last seen in the harbour of Gull Bay in\n   2019 already.",
            ["The ferry and its crew were last seen in the harbour of Gull Bay in 2019 already."],
        ),
        (
            "   The pier of the old harbour, which is longer than it is (\n   it ends)",
            ["The pier of the old harbour, which is longer than it is ( it ends)"],
        ),
        (
            "   The gulls of the old harbour wait on their pier for the ferry. Still.\n   Gulls that read on",
            ["The gulls of the old harbour wait on their pier for the ferry. Still.", "Gulls that read on"],
        ),
        (
            "   The gulls of the old harbour wait on their pier for the ferry, as do\n   [gulls_on_the_old_pier.jpg]",
            ["The gulls of the old harbour wait on their pier for the ferry, as do", "[gulls_on_the_old_pier.jpg]"],
        ),
        ("   The ferry at sea (BUTTON) Larger", ["The ferry at sea", "(BUTTON) Larger"]),
    ],
)
def test_the_blocks_of_a_text_browser(block: str, expected: list[str]) -> None:
    assert rows(browsed(block)) == [*PARAGRAPHS, *expected]


def test_a_centred_headline_is_one_row() -> None:
    above = "Ferry stays in port for a second week because its crews and owners disagree on"
    assert rows(f"{above}\n{'the length of a shift'.rjust(50)}\n\n{browsed()}")[0] == f"{above} the length of a shift"


def test_a_wrapped_caption_below_its_picture_s_text_is_cut() -> None:
    caption = "The ferry in its harbour with a few of its four hundred gulls"
    text = browsed("   " + "\n   ".join(textwrap.wrap(f"{caption} {caption} Ada Roe", 70)))
    assert rows(text) == [*PARAGRAPHS, caption, f"{caption} Ada Roe"]
    cut = page(text).rows[-2:]
    assert [unspaced(printed(text, row)) for row in cut] == [unspaced(row.text) for row in cut]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("1. Home\n2. Harbour\n3. Ferry Stays In Its Port\n\nGulls", True),
        ("* Home\n* Harbour\n* Ferry Stays In Its Port Again\n\nGulls", True),
        ("3. Ferry Stays In Its Port\n\nGulls", False),
        ("* Home\n* Ferry Stays In Its Port Again\n* Harbour", False),
        ("* All the harbours of the north\n* Home\n* Harbour\n* Ferry Stays In Its Port Again\n\nGulls", False),
        ("1. Feed the gulls and the terns\n2. Then leave the pier at once", False),
    ],
)
def test_the_last_item_of_a_breadcrumb_trail_loses_its_number(text: str, cut: bool) -> None:
    assert any(row.startswith("Ferry") for row in rows(text)) is cut


CAPTIONS = ("Gulls wait on the pier (Reuters)", "Cranes stand still (AP)", "Crews sing at noon (AFP)")
TEASERS = ("The ferry stayed in its port for…", "The cranes of the old harbour…", "The crews of the ferry sang…")


@pytest.mark.parametrize(
    ("word", "captions", "teasers", "cut"),
    [
        ("Harbour", CAPTIONS, TEASERS, True),
        ("Harbour", CAPTIONS[:2], TEASERS, False),
        ("Harbour", CAPTIONS, TEASERS[:2], False),
        ("Harbour", (*CAPTIONS[:2], "Crews sing at noon (and at night)"), TEASERS, False),
        ("Harbour", (*CAPTIONS[:2], "cranes stand still (AP)"), TEASERS, False),
        ("harbour", CAPTIONS, TEASERS, False),
    ],
)
def test_a_section_s_name_glued_to_an_index_page_s_captions_is_cut(
    word: str, captions: tuple[str, ...], teasers: tuple[str, ...], cut: bool
) -> None:
    text = "\n\n".join([*(f"{word} {caption}" for caption in captions), *teasers])
    assert (word in rows(text)) is cut
    assert all((caption in rows(text)) is cut for caption in captions)


# Printed twice, or glued together -----------------------------------------------------------------------------------


def test_a_shifted_overlap_is_merged_and_kept_as_an_echo() -> None:
    above = "Crews on the pier say they will not sail again"
    below = "they will not sail again before the owners come back to the table."
    text = f"{above}\n{below}"
    (row,) = page(text).rows
    assert row.text == "Crews on the pier say they will not sail again before the owners come back to the table."
    assert printed(text, row) == row.text.replace("again before", "againbefore")
    assert [text[start:end].strip() for _, start, end in row.echoes] == ["they will not sail again"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("The gulls wait on the pier", "on the pier, and nobody comes."),
        ("They will not sail again", "They will not sail again"),
        ("They will not sail again", "They will not sail again before Monday, a speaker said."),
    ],
)
def test_a_short_overlap_and_a_whole_copy_are_no_shift(above: str, below: str) -> None:
    read = page(f"{above}\n{below}")
    assert [row.text for row in read.rows] == [above, below]
    assert not any(row.echoes for row in read.rows)


@pytest.mark.parametrize("separator", [" | ", " - ", " – ", " — ", " » ", " :: ", " · "])
def test_a_page_s_title_is_cut_where_the_headline_stands_alone_elsewhere(separator: str) -> None:
    headline = "Ferry Stays In Port"
    head, tail, again = rows(f"{headline}{separator}Harbour Post\n\n{headline}")
    assert (head, again) == (headline, headline)
    assert tail == f"{separator}Harbour Post".strip()
    first, second, _ = rows(f"Harbour Post{separator}{headline}\n\n{headline}")
    assert (first, second) == (f"Harbour Post{separator}".strip(), headline)


def test_a_title_is_cut_though_quotes_and_case_differ() -> None:
    assert rows("Ferry ‘stays in port’ | Harbour Post\nFERRY 'STAYS IN PORT'")[0] == "Ferry ‘stays in port’"


@pytest.mark.parametrize(
    "text",
    [
        "Ferry Stays In Port | Harbour Post",
        "Ferry Stays In Port | Harbour Post\nFerry Leaves Port At Last",
        "Ferry | Harbour Post\nFerry",
        "Ferry Stays In Port – but nobody on the islands will go hungry\nFerry Stays In Port",
    ],
)
def test_an_unconfirmed_title_is_not_cut(text: str) -> None:
    assert rows(text) == text.split("\n")


def test_the_parts_of_a_cut_line_share_its_number_and_read_back() -> None:
    text = "\n  Ferry Stays In Port | Harbour Post\nFerry Stays In Port"
    read = page(text)
    assert [row.pieces[0][0] for row in read.rows] == [2, 2, 3]
    assert [printed(text, row) for row in read.rows] == [row.text for row in read.rows]
    assert [row.gap for row in read.rows] == [1, 0, 0]


def test_a_headline_glued_to_the_first_sentence_is_cut_off() -> None:
    headline, lead = "Ferry stays in port for a week", "The ferry stayed in its port again on Monday."
    assert rows(f"{headline}\n{headline}{lead}") == [headline, headline, lead]


def test_a_sentence_that_begins_like_the_line_above_is_not_cut() -> None:
    headline = "Ferry stays in port for a week"
    text = f"{headline}\n{headline} and its crews stay at home with it."
    assert rows(text) == text.split("\n")


def test_a_column_s_name_is_cut_from_the_headline() -> None:
    assert rows("News in brief: Ferry stays in port") == ["News in brief:", "Ferry stays in port"]
    assert rows("Ferry owners: nobody will sail") == ["Ferry owners: nobody will sail"]


def test_a_caption_glued_to_its_copy_is_cut_and_reported() -> None:
    read = page(f"Ferry Stays In Port\n{GLUED}\nThe ferry stayed in port on Monday.")
    half = GLUED[: len(GLUED) // 2]
    assert [row.text for row in read.rows][1:3] == [half, half]
    assert read.glued == (2,)


def test_a_title_is_cut_without_a_report() -> None:
    assert page("Ferry Stays In Port | Harbour Post\nFerry Stays In Port").glued == ()


# Any text -----------------------------------------------------------------------------------------------------------


@given(TEXTS)
def test_every_printed_character_is_in_one_piece(text: str) -> None:
    read = page(text)
    pieces = [*read.blanks, *(piece for row in read.rows for piece in (*row.pieces, *row.echoes))]
    pieces.sort(key=lambda piece: (piece[1], piece[2]))
    last = 0
    for _, start, end in pieces:
        assert last <= start <= end
        assert not text[last:start].strip()
        last = end
    assert not text[last:].strip()


@given(TEXTS)
def test_a_row_prints_what_its_pieces_print(text: str) -> None:
    for row in page(text).rows:
        left = iter(unspaced(printed(text, row)))
        # A mended word has lost its hyphen, and invisible characters around a line are no text; nothing else goes.
        assert all(character in left for character in unspaced(row.text))
        assert row.text
        assert row.text == row.text.strip()
        assert "\n" not in row.text


@given(TEXTS)
def test_rows_are_in_order_and_numbers_never_fall(text: str) -> None:
    firsts = [row.pieces[0] for row in page(text).rows]
    assert firsts == sorted(firsts)
    assert [number for number, _, _ in firsts] == sorted(number for number, _, _ in firsts)
