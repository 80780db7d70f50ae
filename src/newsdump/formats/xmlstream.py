"""XML written piece by piece: what is written is no longer held, however many articles come."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from attrs import define

from newsdump.formats.markup import indent

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from lxml.etree._serializer import _IncrementalFileWriter as Writer

__all__ = ["XmlStream", "xml_stream"]


@define(slots=False)
class XmlStream:
    """An XML document on its way to a text file. `xml_stream` makes it.

    Unless it is `compact`, each element stands on a line of its own, indented by two spaces a level.
    """

    _out: Writer
    _buffer: io.BytesIO
    _file: TextIO
    compact: bool
    _level: int = 0

    @contextmanager
    def element(
        self, tag: str, attributes: Mapping[str, str] | None = None, nsmap: Mapping[str | None, str] | None = None
    ) -> Iterator[None]:
        """An element that stays open while others are written into it."""
        if self._level:  # outside the root lxml takes no text; the declaration ends its line itself
            self._break()
        with self._out.element(tag, dict(attributes or {}), nsmap=dict(nsmap) if nsmap else None):
            self._level += 1
            yield
            self._level -= 1
            self._break()
        self.drain()

    def write(self, element: Element, *, mixed: Collection[str] = ()) -> None:
        """A whole element, which is indented in place and may be forgotten afterwards.

        `mixed` gives the local names of elements in which text and elements mix: nothing is added inside them.
        """
        if self._level:
            self._break()
        if not self.compact:
            indent(element, self._level, mixed)
        element.tail = None
        self._out.write(element)
        self.drain()

    def drain(self) -> None:
        """Hand what is written so far to the file."""
        self._out.flush()
        self._file.write(self._buffer.getvalue().decode())
        self._buffer.seek(0)
        self._buffer.truncate()

    def _break(self) -> None:
        if not self.compact:
            self._out.write("\n" + "  " * self._level)


@contextmanager
def xml_stream(file: TextIO, *, compact: bool = False) -> Iterator[XmlStream]:
    r"""A document that is written to a text file while its elements come; the file's encoding must be UTF-8.

    >>> out = io.StringIO()
    >>> with xml_stream(out, compact=True) as xml, xml.element("a"):
    ...     pass
    >>> out.getvalue()
    "<?xml version='1.0' encoding='UTF-8'?>\n<a></a>\n"
    """
    from lxml import etree

    buffer = io.BytesIO()
    with etree.xmlfile(buffer, encoding="UTF-8") as out:
        out.write_declaration()
        stream = XmlStream(out, buffer, file, compact)
        yield stream
        stream.drain()
    file.write(buffer.getvalue().decode() + "\n")
