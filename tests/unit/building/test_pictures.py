"""Captions and credits, put together."""

from __future__ import annotations

import pytest

from newsdump.model import Caption, Role
from tests.unit.building.printing import GULLS, LEAD, built, origins


def test_a_caption_gives_its_credit_away() -> None:
    (caption,) = built((Role.CAPTION, f"{GULLS} Photo: Ada Roe/Reuters")).captions
    assert caption == Caption(text=GULLS, credit="Ada Roe/Reuters", photographer="Ada Roe", agency="Reuters")


def test_a_caption_without_a_credit_is_its_text() -> None:
    assert built((Role.CAPTION, GULLS)).captions == (Caption(text=GULLS),)


@pytest.mark.parametrize("credited", [0, 1, 2])
def test_the_copy_with_the_credit_gives_it(credited: int) -> None:
    lines = [GULLS] * 3
    lines[credited] += " [Ada Roe/Reuters]"
    (caption,) = built((Role.CAPTION, lines[0]), (Role.CAPTION, lines[1], 0), (Role.CAPTION, lines[2], 0)).captions
    assert (caption.text, caption.agency, caption.copies) == (GULLS, "Reuters", 3)


def test_a_file_picture_is_one_whichever_copy_says_so() -> None:
    plain, marked = f"{GULLS} (Ada Roe/Reuters)", f"{GULLS} File photo: Ada Roe/Reuters"
    article = built((Role.CAPTION, plain), (Role.CAPTION, marked, 0))
    assert article.captions[0].is_file
    assert not built((Role.CAPTION, plain)).captions[0].is_file


def test_a_credit_below_its_caption_joins_it() -> None:
    article = built((Role.CAPTION, GULLS), (Role.CREDIT, "Photo: Ada Roe/Reuters"), LEAD)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(GULLS, "Ada Roe/Reuters")]
    assert origins(article)["captions[0]"].lines == (1, 3)


def test_a_credit_above_its_caption_joins_it() -> None:
    article = built((Role.CREDIT, "Photo: Ada Roe/Reuters"), (Role.CAPTION, GULLS), LEAD)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(GULLS, "Ada Roe/Reuters")]


def test_a_credit_behind_a_caption_s_copies_joins_it() -> None:
    article = built((Role.CAPTION, GULLS), (Role.CAPTION, GULLS, 0), (Role.CREDIT, "Photo: Ada Roe/Reuters"))
    assert [(caption.text, caption.credit, caption.copies) for caption in article.captions] == [
        (GULLS, "Ada Roe/Reuters", 2)
    ]


def test_a_credit_apart_is_a_picture_of_its_own() -> None:
    article = built((Role.CAPTION, GULLS), LEAD, (Role.CREDIT, "Photo: Ada Roe/Reuters"))
    assert [(caption.text, caption.credit) for caption in article.captions] == [(GULLS, None), ("", "Ada Roe/Reuters")]


def test_credits_above_their_captions_are_told_by_the_run() -> None:
    crane, photo = "A crane stands still.", "Photo: Bo Ek/EPA"
    above = built(
        (Role.CREDIT, "Photo: Ada Roe/Reuters"), (Role.CAPTION, GULLS), (Role.CREDIT, photo), (Role.CAPTION, crane)
    )
    assert [(caption.text, caption.agency) for caption in above.captions] == [(GULLS, "Reuters"), (crane, "EPA")]
    below = built(
        (Role.CAPTION, GULLS), (Role.CREDIT, "Photo: Ada Roe/Reuters"), (Role.CAPTION, crane), (Role.CREDIT, photo)
    )
    assert below.captions == above.captions


def test_a_button_between_a_caption_and_its_credit() -> None:
    article = built((Role.CAPTION, GULLS), (Role.FURNITURE, "Enlarge"), (Role.CREDIT, "Photo: Ada Roe/Reuters"), LEAD)
    assert [(caption.text, caption.agency) for caption in article.captions] == [(GULLS, "Reuters")]


def test_captions_keep_their_order() -> None:
    article = built((Role.CAPTION, GULLS), LEAD, (Role.CAPTION, "A crane stands still."))
    assert [caption.text for caption in article.captions] == [GULLS, "A crane stands still."]
