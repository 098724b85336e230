"""Count the mutants of the matrix that its documents notice; `--update` reads the facts from the documents anew.

A mutant is noticed if `test_documents.py` or `second_reading/test_agreement.py` would fail on it. Mutants of
constraints whose evidence is none of the two documents are left out, and counted.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path

from capmatrix.semantics.mutants.coverage import callable_models
from capmatrix.semantics.mutants.mutate import mutants
from tests.documents.campaign import Outcome, outcomes
from tests.documents.extract import facts
from tests.support.specs import MATRIX, ROOT, as_documented, catalog_of

FACTS = Path(__file__).with_name("facts.json")


def main() -> int:
    """Print the table; return 1 if fewer than nine of ten mutants are noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.documents", description=__doc__)
    parser.add_argument("--update", action="store_true", help="write facts.json from ../shared/sources, then stop")
    parser.add_argument("--model", action="append", help="only this model (may be repeated)")
    wanted = parser.parse_args()
    if wanted.update:
        read = facts(ROOT.parent / "shared" / "sources")
        FACTS.write_text(json.dumps(read, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return 0
    catalog = as_documented(catalog_of(MATRIX))
    started = time.monotonic()
    found: list[Outcome] = []
    total = 0
    for model in callable_models(catalog):
        if not wanted.model or model.id in wanted.model:
            total += sum(1 for _ in mutants(model))
            found += outcomes(catalog, model)
    return show(found, total, time.monotonic() - started)


def show(found: list[Outcome], total: int, seconds: float) -> int:
    """Print how many are noticed, by sort, and each that is not."""
    noticed, of = Counter(one.sort for one in found if one.by), Counter(one.sort for one in found)
    by = Counter(one.by for one in found)
    share = 100 * sum(noticed.values()) / len(found)
    print(f"{'change':28} {'noticed':>8} {'of':>6}")
    print(f"{'all':28} {sum(noticed.values()):8,} {len(found):6,}  ({share:.1f} %)")
    for sort, count in of.most_common():
        print(f"{sort:28} {noticed[sort]:8,} {count:6,}")
    print(
        f"by the facts {by['facts']:,}, by the second reading {by['reading']:,}, "
        f"because an entry of differences.json would cover nothing {by['entry']:,}"
    )
    print(f"left out, because no document is their evidence: {total - len(found):,} of {total:,}; {seconds:.0f} s")
    for one in found:
        if not one.by:
            print(f"not noticed: {one.mutant.constraint}, {one.mutant.change}: {one.mutant.what}")
    return int(share < 90)


if __name__ == "__main__":
    sys.exit(main())
