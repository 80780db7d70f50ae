"""Chains of names at the end of a caption."""

from __future__ import annotations

import pytest

from newsdump.fields.pictures.chains import in_chain


@pytest.mark.parametrize(
    ("caption", "chain"),
    [
        ("Crews clear the pier. ", "Ada Roe/AFP via Getty Images"),
        ("Crews clear the pier. ", "KCNA via REUTERS"),
        ("Crews clear the old pier ", "ADA ROE / AFP"),
        ("Crews clear the London Harbour ", "ADA ROE / AFP"),
        ("Crews clear the old pier in ", "REUTERS/Ada Roe"),
        ("Crews clear the pier.” - ", "AFP"),
        ("Crews clear the old pier, ", "Ada Roe / AFP"),
        ("Crews clear the old pier: ", "Ada Roe/AFP"),
        ("Crews clear piers ", "Ada Roe/AFP"),
    ],
)
def test_where_a_chain_begins(caption: str, chain: str) -> None:
    assert in_chain(caption + chain, False) == len(caption)


@pytest.mark.parametrize(
    "window",
    ["Crews clear the pier, he told AFP", "Quay News | World", "by Ada Roe", "AFP and AP", "Clear piers Ada Roe/AFP"],
)
def test_what_is_no_chain(window: str) -> None:
    assert in_chain(window, False) is None


@pytest.mark.parametrize(
    ("caption", "chain"), [("Crews clear the old pier ", "Getty"), ("Crews clear the pier. ", "Ada Roe, Port Echo")]
)
def test_in_the_slot_less_is_enough(caption: str, chain: str) -> None:
    assert in_chain(caption + chain, True) == len(caption)
    assert in_chain(caption + chain, False) is None
