"""A second fake of the service, in a process of its own: prints its base URL, and that of its films, and serves."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from dataclasses import fields

from tests.fake import control
from tests.fake.control import change
from tests.fake.faults import FAULTS
from tests.fake.server import Fake
from tests.fake.settings import Settings


def main() -> int:
    """Serve until a signal comes."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.fake", description=__doc__, epilog=control.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--port", type=int, default=0, help="0 is any free port")
    parser.add_argument("--films-port", type=int, default=0)
    parser.add_argument(
        "--set", nargs="+", default=[], metavar="NAME=VALUE",
        help=f"settings: {', '.join(field.name for field in fields(Settings))}",
    )  # fmt: skip
    parser.add_argument(
        "--fault", nargs="+", default=[], metavar="PHASE[:NUMBER]=FAULT", help="such as 'submit:1=reset charged=1'"
    )
    parser.add_argument("--chance", type=float, default=0.0, help="how likely a fault strikes a request")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--until-stdin-closes", action="store_true", help="end with the process that started it")
    parser.add_argument("--list", action="store_true", help="print every fault")
    wanted = parser.parse_args()
    if wanted.list:
        print("\n".join(f"{fault.name:16} {fault.says}" for fault in FAULTS.values()))
        return 0
    settings = Settings()
    change(settings, dict(pair.split("=", 1) for pair in wanted.set))
    fake = Fake(settings)
    for text in wanted.fault:
        where, _, fault = text.partition("=")
        phase, _, number = where.partition(":")
        if number:
            fake.plan.number(phase, int(number), fault)
        else:
            fake.plan.script(phase, fault)
    if wanted.chance:
        fake.plan.by_chance(wanted.chance, seed=wanted.seed)
    asyncio.run(_serve(fake, wanted))
    return 0


async def _serve(fake: Fake, wanted: argparse.Namespace) -> None:
    loop, over = asyncio.get_running_loop(), asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, over.set)
    async with fake.open(wanted.port, wanted.films_port):
        print(fake.base_url, fake.films_url, sep="\n", flush=True)
        if wanted.until_stdin_closes:
            loop.run_in_executor(None, sys.stdin.read).add_done_callback(lambda _: over.set())
        await over.wait()


if __name__ == "__main__":
    sys.exit(main())
