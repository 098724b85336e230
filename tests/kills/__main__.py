"""Commands and machines that are killed at random moments, and batches of thousands: is each paid once, none lost?"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.kills.bench import Judge
from tests.kills.campaign import Found, commands, orders
from tests.kills.machines import Wanted, machines


def main() -> int:
    """Run both campaigns; return 1 where something did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--commands", type=int, default=200, help="kills of `generate` and `run`; 0 leaves them out")
    parser.add_argument("--orders", type=int, default=10_000, help="orders of one batch; 0 leaves it out")
    parser.add_argument("--machines", type=int, default=0, help="orders of one batch that two machines make together")
    parser.add_argument("--restarts", type=int, default=5, help="of the database of these machines")
    parser.add_argument("--cuts", type=int, default=1, help="of the network of one of them")
    parser.add_argument("--moves", type=int, default=1, help="of their batch, to a file and back")
    parser.add_argument("--workers", type=int, default=3, help="on each of them")
    parser.add_argument("--ahead", type=float, default=-3600.0, help="seconds by which the clock of one is ahead")
    parser.add_argument("--no-loss", action="store_true", help="let both machines return")
    parser.add_argument("--judge", choices=("fake", "simulator", "both"), default="both", help="who is paid by them")
    parser.add_argument("--processes", type=int, default=4, help="that run the batch at once")
    parser.add_argument("--kills", type=int, default=200, help="of these processes")
    parser.add_argument("--window", type=float, default=2.0, help="seconds in which 50 submissions are allowed")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    problems = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, campaign in _campaigns(wanted).items():
            home = Path(folder, name)
            home.mkdir()
            found = campaign(home)
            print(f"{name}: {found.summary()}", flush=True)
            for problem in found.problems:
                print(f"  {problem}", flush=True)
            problems += len(found.problems)
    return 1 if problems else 0


def _campaigns(wanted: argparse.Namespace) -> dict[str, Callable[[Path], Found]]:
    """Return the campaigns that are wanted, by name."""
    found: dict[str, Callable[[Path], Found]] = {}
    if wanted.commands:
        found["commands"] = lambda home: commands(home, wanted.commands, wanted.seed)
    if wanted.orders:
        found["orders"] = lambda home: orders(
            home, wanted.orders, wanted.processes, wanted.kills, window=wanted.window, seed=wanted.seed
        )
    if wanted.machines:
        judges: tuple[Judge, ...] = ("fake", "simulator") if wanted.judge == "both" else (wanted.judge,)
        for judge in judges:
            found[f"machines-{judge}"] = partial(machines, wanted=_machines(wanted, judge))
    return found


def _machines(wanted: argparse.Namespace, judge: Judge) -> Wanted:
    return Wanted(
        orders=wanted.machines, kills=wanted.kills, restarts=wanted.restarts, cuts=wanted.cuts, moves=wanted.moves,
        workers=wanted.workers, lost=not wanted.no_loss, ahead=wanted.ahead, judge=judge, window=wanted.window,
        seed=wanted.seed,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
