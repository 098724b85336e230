"""Machines that make one batch together, over a database that is restarted and a network that is cut.

In the middle the batch is taken to a file on one machine, goes on there, and is brought back.
"""

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

from tests.kills.bench import PER_MINUTE, Bench, Judge, judged, requests
from tests.kills.campaign import Found
from tests.support.postgres import Server, serving

COST = Decimal("0.40")
"""What a request costs."""
STUCK = 300.0
"""Seconds without a charge after which nobody has anything to wait for."""
LET_GO = 25.0
"""Seconds after which nothing is held any more by processes that were killed: 10 s of a claim, 12 s of an answer."""
ALONE = 4.0
"""Seconds for which one machine goes on with the batch in a file."""


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


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What a campaign is made of."""

    orders: int
    kills: int
    restarts: int = 5
    """Of the database."""
    cuts: int = 1
    """Of the network of one machine."""
    moves: int = 0
    """Of the batch, to a file and back."""
    workers: int = 3
    """On each machine."""
    lost: bool = True
    """Whether one machine never returns."""
    ahead: float = -3600.0
    """Seconds by which the clock of one machine is ahead."""
    judge: Judge = "fake"
    window: float = 2.0
    """Seconds in which 50 submissions are allowed."""
    seed: int = 1

    def events(self, dice: Random) -> list[str]:
        """Return what happens, in turn."""
        found = ["kill"] * self.kills + ["restart"] * self.restarts + ["cut"] * self.cuts
        dice.shuffle(found)
        if self.lost:
            found.insert(len(found) * 2 // 3, "lose")
        for _ in range(self.moves):
            found.insert(len(found) // 2, "move")
        return found


@dataclass
class Machines:
    """The processes of two machines: `a` runs the batch and works on it, `b` only works."""

    here: Bench
    address: str
    through: str
    """The address as machine `b` has it, by its wire."""
    budget: Decimal
    workers: int
    alive: dict[str, Popen[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Start the batch, and all workers."""
        for name in ("a0", *(f"{machine}{number}" for machine in "ab" for number in range(1, self.workers + 1))):
            self.start(name)

    def run(self, ledger: str) -> tuple[str, ...]:
        """Return the words that run the batch."""
        return ("run", "../r.jsonl", "--out", "films", "--budget", str(self.budget), "--ledger", ledger, "--json")

    def start(self, name: str) -> None:
        """Start a process by its name, unless its machine is gone."""
        machine = name[0]
        if machine in self.gone:
            return
        ledger = self.address if machine == "a" else self.through
        work = ("work", "--out", f"w{name}", "--once", "--ledger", ledger, "--json")
        words = self.run(ledger) if name == "a0" else work
        self.alive[name] = self.here.start(*words, quiet=True, machine=machine)

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

    def move(self, number: int) -> None:
        """Kill all, take the orders to a file of machine `a`, let it go on alone, and bring them back."""
        while not self.here.charges():
            time.sleep(0.2)  # else there may be nothing to take
        for name in list(self.alive):
            self.kill(name, again=False)
        time.sleep(LET_GO)
        file = "alone.sqlite3"
        self._carry(f"there-{number}.jsonl", self.address, file)
        alone = self.here.start(*self.run(file), quiet=True, machine="a")
        time.sleep(ALONE)
        alone.terminate()
        alone.wait(60)
        self._carry(f"back-{number}.jsonl", file, self.address)
        self.begin()

    def _carry(self, by: str, one: str, other: str) -> None:
        taken = self.here.told("ledger", "export", by, "--ledger", one, machine="a")
        brought = self.here.told("ledger", "import", by, "--ledger", other, machine="a")
        assert taken["orders"] == brought["orders"] > 0, (taken, brought)


def machines(home: Path, wanted: Wanted) -> Found:
    """Let two machines make one batch, and let happen to them what is wanted."""
    dice, found = Random(wanted.seed), Found()
    prompts = [f"p{number}" for number in range(wanted.orders)]
    (home / "r.jsonl").write_text(requests(prompts))
    began = time.monotonic()
    with (
        serving() as server,
        wire(server.port) as to_b,
        judged(wanted.judge, home, wanted.window / 60.0, COST, wanted.ahead) as here,
    ):
        address = server.database()
        through = address.replace(f":{server.port}/", f":{to_b.port}/")
        budget = COST * (wanted.orders * 8 // 10)
        both = Machines(here, address, through, budget, wanted.workers)
        both.begin()
        events = wanted.events(dice)
        pause = wanted.orders * 0.8 / PER_MINUTE * wanted.window / max(1, len(events))
        for number, event in enumerate(events):
            time.sleep(pause * dice.uniform(0.5, 1.5))
            _befall(event, both, server, to_b, dice, number)
        _wait(both)
        charged = sum(Decimal(str(row["amount"])) for row in here.charges())
        found.hold(charged <= budget, f"charged {charged} of a budget of {budget}")
        found.hold(charged > budget * 8 / 10, f"charged only {charged} of a budget of {budget}")
        _hold(here, address, prompts, found)
        found.figures |= {
            "orders": wanted.orders, "judge": wanted.judge, "kills": wanted.kills, "restarts": wanted.restarts,
            "moves": wanted.moves, "charged under the budget": f"{charged}/{budget}",
            "seconds": round(time.monotonic() - began), "peak MiB": here.highest >> 10,
        }  # fmt: skip
    return found


def _befall(event: str, both: Machines, server: Server, to_b: Wire, dice: Random, number: int) -> None:
    if event == "kill":
        both.kill(dice.choice(sorted(both.alive)))
    elif event == "restart":
        server.stop(dice.choice((signal.SIGINT, signal.SIGQUIT)))
        time.sleep(dice.uniform(0.1, 1.0))
        server.start()
    elif event == "cut":
        to_b.up.clear()
        threading.Timer(4.0, to_b.up.set).start()
    elif event == "move":
        both.move(number)
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
        # Each by itself: the permission stands in the ledger, for whoever works on the batch next.
        doubtful = ("orders", "--ledger", address, "--batch", "films", "--state", "unknown")
        named = [row["id"] for row in here.told(*doubtful, machine="a")["orders"]]
        chosen = [word for id_ in named for word in ("--order", id_)]
        allowed = here.told(*doubtful, *chosen, "--repeat-on-doubt", "--yes", machine="a")
        found.hold(len(allowed["orders"]) == unknown, f"{allowed['states']} of {unknown} may be sent again")
        outcome = here.told(*words, machine="a")
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
