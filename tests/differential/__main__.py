"""Draws payloads, asks every form of the matrix and of a second service about them, and prints what came of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from capmatrix.pipeline import generate
from tests.differential.draw import boundaries, drawn, everywhere
from tests.differential.matrix import differ, lines, unexplained
from tests.support.specs import CASES, GENERATED, MATRIX, catalog_of


def main() -> int:
    """Print one table for each service; return 1 if a disagreement has no explanation."""
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("--payloads", type=int, default=20_000, help="how many to draw for each service")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        generate(CASES / "easel" / "spec", Path(folder))
        for spec, out in ((MATRIX, GENERATED), (CASES / "easel" / "spec", Path(folder))):
            started, catalog = time.monotonic(), catalog_of(spec)
            asked = [*boundaries(catalog), *drawn(catalog, wanted.payloads, wanted.seed), *everywhere(catalog)]
            table = differ(catalog, out, asked)
            print(f"\n{catalog.service.title}: {len(asked):,} payloads, {time.monotonic() - started:.0f} s")
            print("\n".join(lines(table)))
            for one in unexplained(table)[:20]:
                failed = True
                print(f"\nUNEXPLAINED: {one}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
