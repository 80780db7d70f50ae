"""What newsdump raises, and when.

Text never raises: whatever is odd in a dump is an `Issue` of the result. These are for misuse, for input that
cannot be read at all, and for documents handed to `loads` that newsdump did not write::

    NewsdumpError
    ├── UsageError     a name that does not exist, an argument that cannot be used     (also a ValueError)
    ├── InputError     a file that is missing, locked or not a file                    (also an OSError)
    ├── FormatError    a document that is not in the format it was read as             (also a ValueError)
    └── IssuesError    `ParsedDump.raise_for_issues()` found issues; `.issues` has them

Every message is one sentence that says what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdump.model import Issue

__all__ = ["FormatError", "InputError", "IssuesError", "NewsdumpError", "UsageError"]


class NewsdumpError(Exception):
    """The root: `except newsdump.NewsdumpError` catches everything that newsdump raises on purpose."""


class UsageError(NewsdumpError, ValueError):
    """A call that cannot be carried out as written, such as an unknown format or rule."""


class InputError(NewsdumpError, OSError):
    """Input that cannot be read: no such file, a folder, no permission."""


class FormatError(NewsdumpError, ValueError):
    """A document that is not what `loads` was told it is.

    `path` says where, in the manner of JSONPath (``$[3].captions[0].credit``), or is ``"$"`` for the whole.
    """

    def __init__(self, message: str, path: str = "$") -> None:
        super().__init__(message, path)
        self.message = message
        self.path = path

    def __str__(self) -> str:
        return f"{self.message} (at {self.path})"


class IssuesError(NewsdumpError):
    """Raised by `ParsedDump.raise_for_issues()` for those who want issues to stop the work."""

    def __init__(self, issues: tuple[Issue, ...]) -> None:
        super().__init__(issues)
        self.issues = issues

    def __str__(self) -> str:
        first = self.issues[0]
        more = f" (and {len(self.issues) - 1} more)" if len(self.issues) > 1 else ""
        return f"{first.code}: {first.message}{more}"
