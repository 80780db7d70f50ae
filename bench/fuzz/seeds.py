"""Write the seeds of the fuzzer: every invented dump of `hostile`, and some damaged ones.

    python bench/fuzz/seeds.py FOLDER

A file that is there already stays: the folder is the fuzzer's corpus, which grows with all that it finds.
"""

from __future__ import annotations

import hashlib
import sys
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hostile import damaged, seeds

DAMAGED = 400


def main() -> None:
    """Write each seed to a file that is named after its content."""
    if len(sys.argv) != 2:
        sys.exit("usage: python bench/fuzz/seeds.py FOLDER")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    every = {*seeds(), *(content for _, content in islice(damaged(1), DAMAGED))}
    for content in every:
        (folder / hashlib.sha1(content, usedforsecurity=False).hexdigest()).write_bytes(content)
    print(f"{len(every)} seeds in {folder}")


if __name__ == "__main__":
    main()
