"""Edits the real matrix thousands of times, and holds what the diff says of each edit to its promises."""

from __future__ import annotations

import argparse
import sys
import time
from random import Random

from tests.edits.campaign import Broken, Counts, prove, several, singles
from tests.support.specs import MATRIX, catalog_of


def main() -> int:
    """Print the figures; return 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.edits", description=__doc__)
    parser.add_argument("--edits", type=int, default=2000, help="how many single edits")
    parser.add_argument("--multi", type=int, default=200, help="how often some edits at once")
    parser.add_argument("--seed", type=int, default=6)
    wanted = parser.parse_args()
    catalog, broken = catalog_of(MATRIX), 0
    for what, run in (("single edits", wanted.edits), ("times some edits at once", wanted.multi)):
        counts, started, worked = Counts(), time.monotonic(), time.process_time()
        dice = Random(wanted.seed)
        drawn = (
            singles(catalog, run, wanted.seed)
            if what == "single edits"
            else (("several", several(catalog, dice)) for _ in range(run))
        )
        for family, edit in drawn:
            counts.families[family] += 1
            try:
                prove(catalog, edit, counts)
            except Broken as error:
                broken += 1
                print(f"BROKEN ({family}): {error}")
        show(what, counts)
        print(f"  time        {time.monotonic() - started:.0f} s, {time.process_time() - worked:.0f} s of them ours")
    return int(bool(broken))


def show(what: str, counts: Counts) -> None:
    """Print what a campaign has seen."""
    classes = ", ".join(
        f"{count:,} {kind.word}" for kind, count in sorted(counts.classes.items(), key=lambda one: one[0].rank)
    )
    opinions = ", ".join(f"{count:,} {word}" for word, count in counts.opinions.most_common())
    print(f"\n{counts.edits:,} {what}, of {len(counts.families)} families")
    print(f"  classified  {classes}")
    print(
        f"  witnesses   {counts.witnesses:,} confirmed by the interpreter and by the schemas, {counts.unseen:,} where no schema can"
    )
    print(f'  models      {opinions} by jsonschema-rs; {counts.inexact:,} told of as "at least"')


if __name__ == "__main__":
    sys.exit(main())
