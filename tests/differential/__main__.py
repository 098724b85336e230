"""Draws payloads, asks every form of each service that is described here about them, and prints what came of it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from capmatrix.pipeline import generate
from tests.differential.draw import boundaries, drawn, everywhere
from tests.differential.matrix import differ, lines, unexplained
from tests.support.specs import GENERATED, MATRIX, ROOT, SERVICES, catalog_of


def main() -> int:
    """Print one table for each service; return 1 if a disagreement has no explanation."""
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("--payloads", type=int, default=20_000, help="how many to draw for each service")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=(), help="parts of the folders of the services that are asked")
    wanted = parser.parse_args()
    failed = False
    for spec in SERVICES:
        if not wanted.only or any(part in str(spec.relative_to(ROOT)) for part in wanted.only):
            failed = _differs(spec, wanted.payloads, wanted.seed) or failed
    return int(failed)


def _differs(spec: Path, payloads: int, number: int) -> bool:
    """Print the table of one service; return whether a disagreement has no explanation."""
    with tempfile.TemporaryDirectory() as folder:
        out = GENERATED if spec == MATRIX else Path(folder)
        if spec != MATRIX:
            generate(spec, out)
        started, catalog = time.monotonic(), catalog_of(spec)
        asked = [*boundaries(catalog), *drawn(catalog, payloads, number), *everywhere(catalog)]
        table = differ(catalog, out, asked)
    print(f"\n{catalog.service.title}: {len(asked):,} payloads, {time.monotonic() - started:.0f} s")
    print("\n".join(lines(table)))
    found = unexplained(table)
    for one in found[:20]:
        print(f"\nUNEXPLAINED: {one}", flush=True)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
