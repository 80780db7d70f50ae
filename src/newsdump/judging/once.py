"""What is asked of a page once: `functools.cached_property` as it is from Python 3.12 on, without a lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

__all__ = ["cached_property"]

T = TypeVar("T")


class cached_property(Generic[T]):  # noqa: N801  it stands for the one of functools
    """A property that is computed when it is first asked for, and then is an attribute like any other.

    In Python 3.11 the one of functools takes a lock each time, which costs more than most columns of a short text.

    >>> class Page:
    ...     @cached_property
    ...     def rows(self) -> list[str]:
    ...         return ["Dam Refills"]
    >>> page = Page()
    >>> page.rows is page.rows
    True
    """

    def __init__(self, ask: Callable[[Any], T]) -> None:
        self._ask = ask
        self._name = ask.__name__
        self.__doc__ = ask.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object, owner: type) -> Self | T:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._ask(instance)
        return value
