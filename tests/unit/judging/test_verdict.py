"""The verdict: the strongest claim wins, of equals the first; recorded evidence leads to the same roles."""

from __future__ import annotations

import json
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdump.judging.verdict import Claim, Verdict, owned, settle
from newsdump.model import Evidence, Kind, Role, Strength
from tests.evidence import roles_of_json

ROLES = [Role.HEADLINE, Role.CAPTION, Role.PARAGRAPH, Role.FURNITURE]


def claim(role: Role | None, strength: Strength = Strength.LIKELY, line: int = 0, **more: object) -> Claim:
    return Claim(line, role, strength, "because", **more)  # type: ignore[arg-type]


CLAIMS = st.builds(
    claim,
    st.sampled_from([*ROLES, None]),
    st.sampled_from(Strength),
    st.integers(0, 4),
    copy_of=st.none() | st.integers(0, 4),
    starts=st.none() | st.sampled_from(Kind),
)
SPEECHES = st.lists(st.tuples(st.sampled_from(["ND101", "ND301", "ND601", "ND701"]), st.lists(CLAIMS, max_size=6)))


def test_nobody_speaks_so_nothing_is_placed() -> None:
    assert settle([], 2) == Verdict([Role.UNPLACED] * 2, [None] * 2, [None] * 2, {})
    assert settle([("ND101", [])], 0) == Verdict([], [], [], {})


def test_each_line_gets_the_role_the_rule_and_the_copy_of_the_claim_that_won() -> None:
    said = [("ND101", [claim(Role.HEADLINE, line=1)]), ("ND102", [claim(Role.HEADLINE, line=2, copy_of=1)])]
    assert settle(said, 3) == Verdict(
        [Role.UNPLACED, Role.HEADLINE, Role.HEADLINE], [None, "ND101", "ND102"], [None, None, 1], {}
    )


@pytest.mark.parametrize("order", list(permutations(Strength)))
def test_the_strongest_wins_wherever_it_stands(order: tuple[Strength, ...]) -> None:
    roles = dict(zip(Strength, ROLES, strict=False))
    verdict = settle([(f"ND{strength}", [claim(roles[strength], strength)]) for strength in order], 1)
    assert verdict.roles == [roles[Strength.CERTAIN]]
    assert verdict.rules == [f"ND{Strength.CERTAIN}"]


@pytest.mark.parametrize("strength", Strength)
def test_of_equals_the_rule_that_is_asked_first_wins(strength: Strength) -> None:
    said = [("ND301", [claim(Role.CAPTION, strength)]), ("ND601", [claim(Role.PARAGRAPH, strength)])]
    assert settle(said, 1).roles == [Role.CAPTION]
    assert settle(said[::-1], 1).roles == [Role.PARAGRAPH]


def test_a_stronger_claim_takes_the_copy_away_too() -> None:
    said = [("ND102", [claim(Role.HEADLINE, copy_of=1)]), ("ND601", [claim(Role.PARAGRAPH, Strength.CERTAIN)])]
    assert settle(said, 2).copies == [None, None]


def test_a_beginning_is_no_role_and_a_role_no_beginning() -> None:
    begins = ("ND801", [claim(None, Strength.CERTAIN, starts=Kind.LIVE)])
    verdict = settle([begins, ("ND101", [claim(Role.HEADLINE, Strength.WEAK)])], 1)
    assert (verdict.roles, verdict.rules, verdict.starts) == ([Role.HEADLINE], ["ND101"], {0: Kind.LIVE})
    assert settle([("ND101", [claim(Role.HEADLINE)])], 1).starts == {}


def test_of_two_beginnings_of_one_line_the_first_stays() -> None:
    said = [("MY1", [claim(None, starts=Kind.DIGEST)]), ("ND801", [claim(None, Strength.CERTAIN, starts=Kind.LIVE)])]
    assert settle(said, 1).starts == {0: Kind.DIGEST}


@given(SPEECHES)
def test_the_verdict_is_the_first_of_the_strongest_claims(said: list[tuple[str, list[Claim]]]) -> None:
    verdict = settle(said, 5)
    for line in range(5):
        spoken = [(code, one) for code, claims in said for one in claims if one.line == line and one.role is not None]
        best = max(spoken, key=lambda each: each[1].strength, default=None)  # max keeps the first of equals
        expected = (Role.UNPLACED, None, None) if best is None else (best[1].role, best[0], best[1].copy_of)
        assert (verdict.roles[line], verdict.rules[line], verdict.copies[line]) == expected


@given(SPEECHES)
def test_claims_one_by_one_and_as_evidence_lead_to_the_same_verdict(said: list[tuple[str, list[Claim]]]) -> None:
    evidence = [Evidence(rule=code, **one._asdict()) for code, claims in said for one in claims]
    assert settle(((one.rule, (one,)) for one in evidence), 5) == settle(said, 5)


@given(SPEECHES)
def test_roles_are_read_back_from_json(said: list[tuple[str, list[Claim]]]) -> None:
    written = [
        {"rule": code, **{name: value for name, value in one._asdict().items() if value is not None}}
        for code, claims in said
        for one in claims
    ]
    document = json.dumps({"lines": 5, "evidence": written})
    assert roles_of_json(document) == tuple(owned(settle(said, 5)).roles)


def test_above_the_first_article_stands_nothing_of_one() -> None:
    said = [
        (
            "ND101",
            [claim(Role.HEADLINE), claim(Role.FURNITURE, line=1), claim(Role.HEADLINE, line=2, starts=Kind.ARTICLE)],
        )
    ]
    assert owned(settle(said, 4)).roles == [Role.UNPLACED, Role.FURNITURE, Role.HEADLINE, Role.UNPLACED]
