"""Submissions in a storm of every fault: is each that was accepted charged once, and is any lost?

Each judge judges each form, in one process; then processes on one ledger are killed, forked, and have a full disk.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from functools import partial

from tests.chaos.callers import FORMS
from tests.chaos.campaign import Outcome, campaign
from tests.chaos.judges import NAMES, Name
from tests.chaos.processes import processes

SHARE = 10
"""Processes make one submission of so many: starting them takes longer than what they do."""
KILLED = 5
"""One of so many of those is a kill."""


def main() -> int:
    """Run every campaign; return 1 if callers and charges do not agree."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.chaos", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--judge", choices=[*NAMES, "both"], default="both")
    parser.add_argument("--submissions", type=int, default=10_000, help="how many in each form")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chance", type=float, default=0.4, help="how likely a fault strikes a request")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=list(FORMS))
    parser.add_argument("--only", choices=["callers", "processes"], help="one process with many callers, or many")
    parser.add_argument("--show", type=int, default=20, help="how many problems are printed")
    wanted = parser.parse_args()
    problems = 0
    for judge in NAMES if wanted.judge == "both" else (wanted.judge,):
        for title, outcome in _campaigns(wanted, judge):
            print(f"{judge}, {title}: {outcome.summary()}", flush=True)
            if outcome.ends:
                ends = ", ".join(f"{name} {count}" for name, count in outcome.ends.most_common())
                print(f"  of those followed: {ends}")
            for problem in outcome.problems[: wanted.show]:
                print(f"  {problem}", flush=True)
            problems += len(outcome.problems)
    return 1 if problems else 0


def _campaigns(wanted: argparse.Namespace, judge: Name) -> Iterator[tuple[str, Outcome]]:
    if wanted.only != "processes":
        for form in wanted.forms:
            yield form, campaign(wanted.submissions, wanted.seed, form, judge=judge, chance=wanted.chance)
    if wanted.only != "callers":
        count = max(1, wanted.submissions // SHARE)
        run = partial(processes, count, wanted.seed, judge=judge, chance=wanted.chance)
        for form in wanted.forms:
            yield f"{form}, processes killed", run(form=form, kills=max(1, count // KILLED))
            yield f"{form}, on a full disk", run(form=form, full=True)
        if "sync" in wanted.forms:
            yield "sync, forked", run(form="sync", fork=True)


if __name__ == "__main__":
    sys.exit(main())
