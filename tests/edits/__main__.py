"""Edits the real matrix thousands of times, holds what the diff says of each to its promises, and generates some."""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from random import Random

from tests.edits.campaign import Broken, Counts, prove, several, singles
from tests.edits.draw import Edit
from tests.edits.regenerated import broken
from tests.support.specs import MATRIX, catalog_of


def main() -> int:
    """Print the figures; return 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.edits", description=__doc__)
    parser.add_argument("--edits", type=int, default=2000, help="how many single edits")
    parser.add_argument("--multi", type=int, default=200, help="how often two to six edits at once")
    parser.add_argument("--generated", type=int, default=100, help="how many further edits are generated")
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--workers", type=int, default=2)
    wanted = parser.parse_args()
    catalog, dice = catalog_of(MATRIX), Random(wanted.seed)
    at_once = (("at once", several(catalog, dice)) for _ in range(wanted.multi))
    alone = run("single edits", singles(catalog, wanted.edits, wanted.seed), wanted.workers)
    together = run("times two to six edits at once", at_once, wanted.workers)
    wrong = regenerated(singles(catalog, wanted.generated, wanted.seed + 1), wanted.workers)
    return int(bool(alone.broken or together.broken or wrong))


def run(what: str, edits: Iterable[tuple[str, Edit]], workers: int) -> Counts:
    """Prove edits, and print what was seen."""
    counts, started, worked = Counts(), time.monotonic(), processor_time()
    with ProcessPoolExecutor(workers) as pool:
        for one in pool.map(proven, edits, chunksize=5):
            counts.add(one)
            for text in one.broken:
                print(f"BROKEN: {text}", flush=True)
    classes = sorted(counts.classes.items(), key=lambda one: one[0].rank)
    opinions = counts.opinions.most_common()
    print(f"\n{counts.edits:,} {what}, of {len(counts.families)} families; {len(counts.broken)} broke a promise")
    print(f"  classified  {', '.join(f'{count:,} {kind.word}' for kind, count in classes)}")
    print(f"  witnesses   {counts.witnesses:,}, each confirmed by the interpreter and by the emitted schemas, but for")
    print(f"              {counts.unseen:,} of sizes and spellings, which no schema can tell")
    print(f"  calls       {counts.objects:,} changes of what is sent and answered, confirmed by the OpenAPI documents")
    print(f"  models      {', '.join(f'{count:,} {word}' for word, count in opinions)} by subtraction of schemas")
    print(f'  not exact   {counts.inexact:,} models, told of as "at least"')
    print(
        f"  time        {time.monotonic() - started:.0f} s, {processor_time() - worked:.0f} s of processor time",
        flush=True,
    )
    return counts


def regenerated(edits: Iterable[tuple[str, Edit]], workers: int) -> int:
    """Generate edits after the matrix itself and from nothing; return how many were not made alike."""
    with ProcessPoolExecutor(workers) as pool:
        told = [*pool.map(broken, edits)]
    for text in filter(None, told):
        print(f"BROKEN: {text}", flush=True)
    count = len([*filter(None, told)])
    print(
        f"\n{len(told):,} edits generated after the matrix itself; {count} not as a run makes them that knows nothing"
    )
    return count


def proven(drawn: tuple[str, Edit]) -> Counts:
    """Return what one edit gave."""
    family, edit = drawn
    counts = Counts()
    counts.families[family] += 1
    try:
        prove(catalog_of(MATRIX), edit, counts)
    except Broken as error:
        counts.broken.append(f"{family}: {error}")
    return counts


def processor_time() -> float:
    """Return the seconds that this process and those it started have worked."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    sys.exit(main())
