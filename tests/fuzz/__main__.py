"""Random specs, for as many or as long as one likes; or one spec again."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import warnings
from pathlib import Path

from tests.fuzz.campaign import Counts, Found, campaign
from tests.fuzz.keys import drawn_by
from tests.fuzz.prove import prove

BATCH = 100


def main() -> int:
    """Run a campaign, or replay a spec; return 1 if a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--specs", type=int, default=500, help="how many specs to draw")
    parser.add_argument("--minutes", type=float, help="draw specs for so long instead")
    parser.add_argument("--seed", type=int, default=1, help="the first batch's; each batch has the next one")
    parser.add_argument("--keys", action="store_true", help="print the keys of the language that the specs have")
    parser.add_argument("--replay", type=Path, metavar="FOLDER", help="prove the spec in a folder")
    wanted = parser.parse_args()
    warnings.simplefilter("error")  # what an import warns of, its user sees
    if wanted.replay:
        with tempfile.TemporaryDirectory() as folder:
            outcome = prove(wanted.replay, Path(folder))
        print(outcome.refused or "every promise holds")
        return 0
    if wanted.keys:
        print(*sorted(drawn_by(wanted.specs)), sep="\n")
        return 0
    return _campaigns(wanted.specs, wanted.minutes, wanted.seed)


def _campaigns(specs: int, minutes: float | None, seed: int) -> int:
    started, total = time.monotonic(), Counts()
    while total.loaded + total.refused < specs if minutes is None else time.monotonic() - started < 60 * minutes:
        left = BATCH if minutes is not None else min(BATCH, specs - total.loaded - total.refused)
        try:
            counts = campaign(left, seed)
        except Found as found:
            print(found)
            return 1
        seed += 1
        total = Counts(
            loaded=total.loaded + counts.loaded,
            refused=total.refused + counts.refused,
            judged=total.judged + counts.judged,
        )
        print(
            f"{total.loaded:,} specs generated, imported and judged {total.judged:,} times; {total.refused:,} refused "
            f"with their places; {time.monotonic() - started:.0f} s",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
