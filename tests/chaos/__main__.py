"""Submissions in a storm of every fault: is each that was accepted charged once, and is any lost?"""

from __future__ import annotations

import argparse
import sys

from tests.chaos.callers import FORMS
from tests.chaos.campaign import campaign
from tests.chaos.judges import NAMES


def main() -> int:
    """Run a campaign in each form under each judge; return 1 if callers and charges do not agree."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--judge", choices=[*NAMES, "both"], default="both")
    parser.add_argument("--submissions", type=int, default=10_000, help="how many in each form")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chance", type=float, default=0.4, help="how likely a fault strikes a request")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=["sync", "asyncio"])
    parser.add_argument("--sockets", action="store_true", help="the simulator over loopback too, in fast motion")
    parser.add_argument("--show", type=int, default=20, help="how many problems are printed")
    wanted = parser.parse_args()
    problems = 0
    for judge in NAMES if wanted.judge == "both" else (wanted.judge,):
        for form in wanted.forms:
            outcome = campaign(
                wanted.submissions, wanted.seed, form, judge=judge, chance=wanted.chance, sockets=wanted.sockets
            )
            print(f"{judge}, {form}: {outcome.summary()}")
            print(f"  of those followed: {', '.join(f'{name} {count}' for name, count in outcome.ends.most_common())}")
            for problem in outcome.problems[: wanted.show]:
                print(f"  {problem}")
            problems += len(outcome.problems)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
