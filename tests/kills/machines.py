"""Machines that make one batch together, over a database that is restarted and a network that is cut."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from random import Random
from subprocess import Popen

from tests.kills.bench import PER_MINUTE, Bench, bench, requests
from tests.kills.campaign import Found
from tests.support.postgres import Server, serving

COST = Decimal("0.40")
"""What a request costs."""
WORKERS = 3
STUCK = 300.0
"""Seconds without a charge after which nobody has anything to wait for."""


@dataclass
class Wire:
    """The way of one machine to the database, which can be cut: nothing arrives, and nobody is told."""

    target: int
    port: int = 0
    up: threading.Event = field(default_factory=threading.Event)

    def carry(self, server: socket.socket) -> None:
        """Accept connections until the socket is closed."""
        with suppress(OSError):
            while True:
                near, _ = server.accept()
                threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        """Carry one connection, both ways, until both ends have closed it."""
        with near, suppress(OSError), socket.create_connection(("127.0.0.1", self.target)) as far:
            back = threading.Thread(target=self._forward, args=(far, near), daemon=True)
            back.start()
            self._forward(near, far)
            back.join()

    def _forward(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(65536):
                self.up.wait()
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def wire(target: int) -> Iterator[Wire]:
    """Lay a wire to a port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        made = Wire(target, server.getsockname()[1])
        made.up.set()
        threading.Thread(target=made.carry, args=(server,), daemon=True).start()
        yield made
        made.up.set()


@dataclass
class Machines:
    """The processes of two machines: `a` runs the batch and works on it, `b` only works."""

    here: Bench
    address: str
    through: str
    """The address as machine `b` has it, by its wire."""
    budget: Decimal
    alive: dict[str, Popen[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Start the batch, and all workers."""
        for name in ("a0", *(f"{machine}{number}" for machine in "ab" for number in range(1, WORKERS + 1))):
            self.start(name)

    def start(self, name: str) -> None:
        """Start a process by its name, unless its machine is gone."""
        machine = name[0]
        if machine in self.gone:
            return
        ledger = ("--ledger", self.address if machine == "a" else self.through, "--json")
        run = ("run", "../r.jsonl", "--out", "films", "--budget", str(self.budget))
        words = run if name == "a0" else ("work", "--out", f"w{name}", "--once")
        self.alive[name] = self.here.start(*words, *ledger, quiet=True, machine=machine)

    def kill(self, name: str, *, again: bool = True) -> None:
        """Kill a process, and start it again."""
        self.here.kill(self.alive[name])
        if again:
            self.start(name)

    def lose(self, machine: str) -> None:
        """Let a machine die for good."""
        self.gone.add(machine)
        for name in [name for name in self.alive if name[0] == machine]:
            self.kill(name)
            del self.alive[name]


# Budget: what befalls machines in a campaign.
def machines(home: Path, count: int, kills: int, *, window: float, restarts: int = 5, seed: int = 1) -> Found:
    """Let two machines make one batch, with kills, restarts of the database, a cut wire and a machine that is lost."""
    dice, found = Random(seed), Found()
    prompts = [f"p{number}" for number in range(count)]
    (home / "r.jsonl").write_text(requests(prompts))
    began = time.monotonic()
    with (
        serving() as server,
        wire(server.port) as to_b,
        bench(home, window / 60.0, "count_refused=true", f"price={COST}") as here,
    ):
        address = server.database()
        through = address.replace(f":{server.port}/", f":{to_b.port}/")
        budget = COST * (count * 8 // 10)
        both = Machines(here, address, through, budget)
        both.begin()
        events = ["kill"] * kills + ["restart"] * restarts + ["cut"]
        dice.shuffle(events)
        events.insert(len(events) * 2 // 3, "lose")
        pause = count * 0.8 / PER_MINUTE * window / len(events)
        for event in events:
            time.sleep(pause * dice.uniform(0.5, 1.5))
            _befall(event, both, server, to_b, dice)
        _wait(both)
        charged = sum(Decimal(str(row["amount"])) for row in here.charges())
        found.hold(charged <= budget, f"charged {charged} of a budget of {budget}")
        found.hold(charged > budget * 8 / 10, f"charged only {charged} of a budget of {budget}")
        _hold(here, address, prompts, found)
        found.figures |= {
            "orders": count, "kills": kills, "restarts": restarts, "charged under the budget": f"{charged}/{budget}",
            "seconds": round(time.monotonic() - began), "peak MiB": here.highest >> 10,
        }  # fmt: skip
    return found


def _befall(event: str, both: Machines, server: Server, to_b: Wire, dice: Random) -> None:
    if event == "kill":
        both.kill(dice.choice(sorted(both.alive)))
    elif event == "restart":
        server.stop(dice.choice((signal.SIGINT, signal.SIGQUIT)))
        time.sleep(dice.uniform(0.1, 1.0))
        server.start()
    elif event == "cut":
        to_b.up.clear()
        threading.Timer(4.0, to_b.up.set).start()
    else:
        both.lose("b")


def _wait(both: Machines) -> None:
    """Wait until nobody has anything left to do; a process that has ended with an error is started again."""
    charged, since = -1, time.monotonic()
    while any(process.poll() is None for process in both.alive.values()):
        count = len(both.here.charges())
        if count != charged:
            charged, since = count, time.monotonic()
        assert time.monotonic() < since + STUCK, "it does not go on"
        for name, process in list(both.alive.items()):
            both.here.look(process)
            if process.poll() not in (None, 0, 1, 8, 13):
                both.start(name)
        time.sleep(1.0)


def _hold(here: Bench, address: str, prompts: list[str], found: Found) -> None:
    """Let the batch end without its budget, and hold what it says against the book of the service."""
    words = ("run", "../r.jsonl", "--out", "films", "--ledger", address)
    outcome = here.told(*words, machine="a")
    unknown = outcome["states"].get("unknown", 0)
    paid = Counter(row["prompt"] for row in here.charges())
    found.hold(sum(paid.values()) == len(prompts) - unknown, f"{sum(paid.values())} charges, {unknown} unknown")
    if unknown:
        outcome = here.told(*words, "--again", "unknown", machine="a")
    paid = Counter(row["prompt"] for row in here.charges())
    found.hold(outcome["made"] == len(prompts), f"made {outcome['made']} of {len(prompts)}: {outcome['states']}")
    found.hold(set(paid) == set(prompts), f"never paid: {len(set(prompts) - set(paid))}")
    twice = sum(times - 1 for times in paid.values())
    found.hold(twice == 0, f"{twice} charges too many")
    busiest = here.busiest()
    found.hold(busiest <= PER_MINUTE, f"{busiest} submissions within a window")
    films = {film.name for film in here.home.rglob("*.mp4")}
    lost = len(prompts) - len(films)
    films_gone = len([*(here.home / "b").rglob("*.mp4")])
    found.hold(lost == 0, f"{lost} films are in no folder")
    found.figures |= {
        "charges": sum(paid.values()), "twice": twice, "claimed and never sent": unknown, "busiest window": busiest,
        "films on the lost machine": films_gone,
    }  # fmt: skip
