"""The tree of errors: who is caught by what, and what each says."""

from __future__ import annotations

import copy
import pickle

import pytest

import newsdump
from newsdump import errors
from newsdump.errors import FormatError, InputError, IssuesError, NewsdumpError, UsageError
from newsdump.model import Issue

HTML = Issue(code="ND904", message="the text looks like HTML", line=1)
PATH = Issue(code="ND905", message="the text looks like a path")


@pytest.mark.parametrize(
    ("error", "builtin"),
    [(UsageError, ValueError), (InputError, OSError), (FormatError, ValueError), (IssuesError, NewsdumpError)],
)
def test_each_error_has_the_root_and_a_builtin_above_it(error: type, builtin: type) -> None:
    assert issubclass(error, NewsdumpError)
    assert issubclass(error, builtin)


def test_the_root_is_no_builtin_s_child_but_exception_s() -> None:
    assert NewsdumpError.__mro__[1:] == (Exception, BaseException, object)
    assert newsdump.NewsdumpError is NewsdumpError


def test_all_errors_are_offered_by_name_and_drawn_in_the_tree() -> None:
    made = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert set(errors.__all__) == made
    assert all(name in str(errors.__doc__) for name in errors.__all__)


def test_an_input_error_is_no_value_error_and_a_usage_error_no_os_error() -> None:
    assert not issubclass(InputError, ValueError)
    assert not issubclass(UsageError, OSError)
    assert not issubclass(IssuesError, ValueError)


def test_a_format_error_says_where() -> None:
    error = FormatError("expected a text", "$[3].headline")
    assert (error.message, error.path) == ("expected a text", "$[3].headline")
    assert str(error) == "expected a text (at $[3].headline)"
    assert str(FormatError("expected an array")) == "expected an array (at $)"


def test_an_issues_error_shows_the_first_and_counts_the_rest() -> None:
    assert str(IssuesError((HTML,))) == "ND904: the text looks like HTML"
    assert str(IssuesError((HTML, PATH))) == "ND904: the text looks like HTML (and 1 more)"
    assert IssuesError((HTML, PATH)).issues == (HTML, PATH)


@pytest.mark.parametrize(
    "error",
    [
        NewsdumpError("a"),
        UsageError("a"),
        InputError(2, "no such file", "gulls.txt"),
        FormatError("a", "$[1]"),
        IssuesError((HTML, PATH)),
    ],
)
def test_an_error_comes_back_whole_from_another_process(error: NewsdumpError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert (str(again), again.args, vars(again)) == (str(error), error.args, vars(error))


def test_a_dump_with_issues_raises_them_when_it_is_asked_to() -> None:
    dump = newsdump.parse("/srv/dumps/monday.txt")
    assert dump.issues
    with pytest.raises(IssuesError) as caught:
        dump.raise_for_issues()
    assert caught.value.issues == dump.issues


def test_a_dump_without_issues_raises_nothing() -> None:
    dump = newsdump.parse("Ferry Stays\n\nFerry Stays\n\nThe ferry stayed in port on Monday.")
    assert dump.issues == ()
    dump.raise_for_issues()
