"""Commands and machines that are killed at random moments, and batches of thousands: is each paid once, none lost?"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.kills.campaign import Found, commands, orders
from tests.kills.machines import machines


def main() -> int:
    """Run both campaigns; return 1 where something did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--commands", type=int, default=200, help="kills of `generate` and `run`; 0 leaves them out")
    parser.add_argument("--orders", type=int, default=10_000, help="orders of one batch; 0 leaves it out")
    parser.add_argument("--machines", type=int, default=0, help="orders of one batch that two machines make together")
    parser.add_argument("--restarts", type=int, default=5, help="of the database of these machines")
    parser.add_argument("--processes", type=int, default=4, help="that run the batch at once")
    parser.add_argument("--kills", type=int, default=200, help="of these processes")
    parser.add_argument("--window", type=float, default=2.0, help="seconds in which 50 submissions are allowed")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    problems = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("commands", "orders", "machines"):
            home = Path(folder, name)
            home.mkdir()
            if not getattr(wanted, name):
                continue
            found = _of(name, home, wanted)
            print(f"{name}: {found.summary()}", flush=True)
            for problem in found.problems:
                print(f"  {problem}", flush=True)
            problems += len(found.problems)
    return 1 if problems else 0


def _of(name: str, home: Path, wanted: argparse.Namespace) -> Found:
    if name == "commands":
        return commands(home, wanted.commands, wanted.seed)
    if name == "machines":
        return machines(
            home, wanted.machines, wanted.kills, window=wanted.window, restarts=wanted.restarts, seed=wanted.seed
        )
    return orders(home, wanted.orders, wanted.processes, wanted.kills, window=wanted.window, seed=wanted.seed)


if __name__ == "__main__":
    sys.exit(main())
