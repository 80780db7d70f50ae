"""The fuzz target: bytes that lead to new branches of newsdump, each asked what `hostile.check` asks.

    python -m pip install -e '.[dev,fuzz]'
    python bench/fuzz/seeds.py .fuzz/corpus
    python bench/fuzz/target.py .fuzz/corpus -max_total_time=1800 -artifact_prefix=.fuzz/

The options with one dash are libFuzzer's (`-help=1` lists them). The first folder is where what is found is kept: run
again, it goes on from there. The first bytes for which something does not hold end the run, with exit code 77 and the
bytes in a file; `python bench/fuzz/target.py FILE` asks that file again, and -minimize_crash=1 makes it smaller.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

try:
    import atheris
except ImportError:
    sys.exit("the fuzz target needs atheris, which is not installed: python -m pip install -e '.[dev,fuzz]'")

# Only branches of newsdump are worth finding, and only what is imported here is watched: by the first check, all of it.
with atheris.instrument_imports(include=["newsdump"]):  # pyright: ignore[reportAttributeAccessIssue]
    import hostile

    hostile.check(b"Dam Refills\nDam Refills\n\nRain came to the valley.\n")

# As long as seeds are: what is long is asked of other tests.
OPTIONS = [f"-max_len={hostile.LONGEST}", "-timeout=120", "-rss_limit_mb=3000"]


def main() -> None:
    """Hand over to the fuzzer, which never returns."""
    atheris.Setup([sys.argv[0], *OPTIONS, *sys.argv[1:]], hostile.check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
