"""Where articles go: into one file that nobody ever sees half of, or each into a file of its own.

What is made here lies inside the folder that was named, whatever stands in an article: a file's name holds letters,
digits and hyphens of the headline, and the beginning of the article's id.
"""

from __future__ import annotations

import os
import secrets
import shutil
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from newsdump.errors import UsageError
from newsdump.formats import Format, Options
from newsdump.formats.losses import Tally
from newsdump.model import Article, Issue

__all__ = ["by_part", "check_folder", "file_name", "write_each"]

# Of a name's 255 bytes, which most systems allow: room for the id, a number, the suffix and what `by_part` adds.
_MOST_BYTES = 90
_ID_DIGITS = 16


def file_name(article: Article, suffix: str, copy: int = 1) -> str:
    """The name of the article's file, which follows from its content; `copy` counts equal articles, from 1.

    >>> file_name(Article(headline="../Dam, Refilled"), ".json")
    'dam-refilled-4333ed59ced4ecb4.json'
    """
    folded = unicodedata.normalize("NFC", (article.headline or "")[:_MOST_BYTES].casefold())
    spelt = "".join(character if _is_of_word(character) else " " for character in folded)
    words = "-".join(spelt.split()).encode()[:_MOST_BYTES].decode("utf-8", "ignore").strip("-")
    number = f"-{copy}" if copy > 1 else ""
    return f"{words or article.kind.value}-{article.id[:_ID_DIGITS]}{number}{suffix}"


def _is_of_word(character: str) -> bool:
    # With the marks that many scripts write their vowels with.
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def check_folder(folder: str | os.PathLike[str], *, overwrite: bool) -> None:
    """Raise `UsageError` if files cannot be written there, or if some are there and must not be overwritten."""
    path = Path(folder)
    if path.exists() and not path.is_dir():
        raise UsageError(f"{path} is a file: name a folder, or write one file with -o.")
    if not path.exists() and not path.absolute().parent.is_dir():
        raise UsageError(f"There is no folder {path.parent} to make {path.name} in: make it first.")
    if path.is_dir() and not overwrite and any(path.iterdir()):
        raise UsageError(f"{path} is not empty: add -y to write into it all the same, or choose another folder.")


def write_each(
    articles: Iterable[Article],
    folder: str | os.PathLike[str],
    format: Format,  # noqa: A002
    options: Options,
    remark: Callable[[Issue], None],
) -> int:
    """Write each article to a file of its own in the folder, which is made if need be; their number.

    Files of these names are replaced. Equal articles get files of their own, numbered in their order. At the end
    `remark` is given an issue for each field that the format could not carry.
    """
    Path(folder).mkdir(exist_ok=True)
    tally = Tally(format, options)
    # All that is kept of an article.
    seen: Counter[str] = Counter()
    for article in tally.watched(articles):
        seen[article.id] += 1
        with by_part(Path(folder) / file_name(article, format.suffix, seen[article.id])) as file:
            format.dump(iter((article,)), file, options)
    for issue in tally.issues():
        remark(issue)
    return seen.total()


@contextmanager
def by_part(path: Path) -> Iterator[TextIO]:
    """Write beside the file and rename at the end: nobody ever sees half of it. A link stays, its target is written.

    The file takes text, which is written as UTF-8 with plain newlines on every system.
    """
    path = Path(os.path.realpath(path))
    # Cut, since a file may have as long a name as the system allows; random, since nobody's file may have it already.
    part = path.with_name(f"{path.name[:40]}.{secrets.token_hex(8)}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            if path.exists():
                shutil.copymode(path, part)
            yield file
        part.replace(path)
    except FileExistsError:  # somebody else's
        raise
    except BaseException:
        part.unlink(missing_ok=True)
        raise
