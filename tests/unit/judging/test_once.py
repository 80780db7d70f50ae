"""A column is measured when it is first asked for, and never again."""

from __future__ import annotations

from newsdump.judging.once import cached_property


class Page:
    def __init__(self) -> None:
        self.asked: list[str] = []

    @cached_property
    def rows(self) -> list[str]:
        """What the page prints."""
        self.asked.append("rows")
        return ["Dam Refills"]


def test_what_is_asked_twice_is_computed_once() -> None:
    page = Page()
    assert page.rows is page.rows
    assert page.asked == ["rows"]


def test_each_page_has_its_own() -> None:
    one, two = Page(), Page()
    one.rows.append("Rain came.")
    assert two.rows == ["Dam Refills"]


def test_the_class_has_the_property_itself_with_its_words() -> None:
    assert isinstance(Page.rows, cached_property)
    assert Page.rows.__doc__ == "What the page prints."
