"""Peak memory of a conversion: how many MB of text, how many MB resident.

    python bench/stream.py                         # 20 MB and 80 MB of dumps to JSON Lines, with the command itself
    python bench/stream.py --sizes 2000            # what the project promises: 2 GB of dumps in less than 300 MB
    python bench/stream.py --sizes 50 200 --to xml
    python bench/stream.py --sizes 2000 --from jsonl --to parquet

Each conversion runs in a process of its own, on a file that is written for it: dumps of the corpus one after the other,
or a long dump of our own (see `growth`); as JSON Lines cut into records of some 20 KB. Resident memory is the largest
that the system saw (`ru_maxrss`), of one process: each further one (`-j`) takes as much for itself.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from growth import dumps

MOST = 300
_BLOCK, _RECORD = 10_000_000, 20_000


def main() -> None:
    """Convert a file of each size and print what it took; exit with 1 where memory is above what is promised."""
    options = argparse.ArgumentParser(description="Peak memory of a conversion.")
    options.add_argument("--sizes", type=int, nargs="+", default=[20, 80], metavar="MB", help="default: 20 80")
    options.add_argument("--from", dest="source", default="txt", choices=("txt", "jsonl"), help="default: txt")
    options.add_argument("--to", default="jsonl", metavar="FORMAT", help="default: jsonl")
    chosen = options.parse_args()
    print(f"{'MB in':>8} {'MB out':>8} {'seconds':>8} {'MB/s':>6} {'peak MB':>8}")
    peaks = [_row(size, chosen.source, chosen.to) for size in sorted(chosen.sizes)]
    if max(peaks) > MOST:
        sys.exit(f"more than {MOST} MB resident")


def _row(size: int, kind: str, form: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / f"dumps.{kind}", Path(folder) / f"articles.{form}"
        _write(source, size)
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "newsdump", "convert", source, "-t", form, "-o", target, "-q", "-j", "1"], check=True
        )
        seconds = time.perf_counter() - start
        # The largest of all children so far, which is why sizes come in order.
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / _unit()
        size = source.stat().st_size // 1_000_000
        print(f"{size:>8} {target.stat().st_size / 1e6:>8.0f} {seconds:>8.0f} {size / seconds:>6.2f} {peak:>8.0f}")
        sys.stdout.flush()
    return peak


def _unit() -> int:
    """What `ru_maxrss` counts, for a MB: bytes on macOS, KiB elsewhere."""
    return 1 << 20 if sys.platform == "darwin" else 1 << 10


def _write(path: Path, size: int) -> None:
    block = dumps(_BLOCK)
    if path.suffix == ".jsonl":
        # Where a record ends is where a blank line does, so that no line is torn.
        cuts = [
            0,
            *(block.find("\n\n", at) + 1 or len(block) for at in range(_RECORD, len(block), _RECORD)),
            len(block),
        ]
        records = (block[a:b] for a, b in pairwise(cuts) if a < b)
        block = "".join(json.dumps({"text": record}) + "\n" for record in records)
    written = block.encode()
    with path.open("wb") as file:
        while file.tell() < size * 1_000_000:
            file.write(written)


if __name__ == "__main__":
    main()
