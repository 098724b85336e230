"""Submissions in a storm of every fault: is each that was accepted charged once, and is any lost?"""

from __future__ import annotations

import argparse
import logging
import sys

from tests.chaos.campaign import Form, campaign

FORMS: tuple[Form, ...] = ("sync", "asyncio", "trio")


def main() -> int:
    """Run a campaign in each form; return 1 if the callers and the charges do not agree."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--submissions", type=int, default=10_000, help="how many in each form")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--chance", type=float, default=0.4, help="how likely a fault strikes a request")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=["sync", "asyncio"])
    parser.add_argument(
        "--sockets", action="store_true", help="over loopback, in fast motion, instead of in one process"
    )
    wanted = parser.parse_args()
    logging.disable(logging.WARNING)  # each lost answer is worth a warning, ten thousand are not
    problems = 0
    for form in wanted.forms:
        outcome = campaign(wanted.submissions, wanted.seed, form, chance=wanted.chance, sockets=wanted.sockets)
        print(f"{form}{' over sockets' if wanted.sockets else ''}: {outcome.summary()}")
        print(f"  of those followed: {', '.join(f'{name} {count}' for name, count in outcome.ends.most_common())}")
        for problem in outcome.problems[:20]:
            print(f"  {problem}")
        problems += len(outcome.problems)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
