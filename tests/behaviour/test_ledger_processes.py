"""One ledger, several processes: each order is posted once, whoever is killed, stopped or forked meanwhile."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._runtime.client.ledger.ledger import Ledger, Order

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are stopped, killed and forked")

COMMON = """
import os, sys, time, random
from decimal import Decimal
from nanogpt_video._runtime.client.batch import leases
from nanogpt_video._runtime.client.ledger import transitions
from nanogpt_video._runtime.client.ledger.ledger import Cap, Ledger, Order, OverLimit
folder = sys.argv[1]
book = Ledger(os.environ.get("LEDGER") or folder + "/ledger.sqlite3")

def take():
    for order in book.orders("waiting", "claimed", batch="b"):
        if not transitions.held(order) and (claimed := leases.claim(book, order, None)) is not None:
            return claimed

def note(what):
    file = os.open(folder + "/noted", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, (what + "\\n").encode())
    os.close(file)
"""
WORKER = (
    COMMON
    + """
while (order := take()) is not None:
    if book.post(order):
        note(order.id)
        book.record(order.id, "running", run_id="run of " + order.id)
"""
)
BUYER = (
    COMMON
    + """
cap = Cap(limit=Decimal("2.00"), budget="films")
for number in range(30):
    order = Order(id=f"{os.getpid()}-{number}", place="p", budget="films", reserved=Decimal("0.10"), currency="USD")
    try:
        assert book.post(order, cap)
    except OverLimit:
        continue
    note(order.id)
    if number % 3 == 0:
        book.record(order.id, random.choice(["refused", "unknown"]))
"""
)
HEIR = (
    COMMON
    + """
time.sleep(max(0, float(sys.argv[2]) - time.time()))
note(str(book.take_over(folder + "/submissions.jsonl")))
"""
)
SLEEPER = (
    COMMON
    + """
transitions.POST_WITHIN = 0.3
order = take()
note("claimed")
while len(sys.argv) > 2 and not os.path.exists(sys.argv[2]):
    time.sleep(0.01)
note("posted" if book.post(order) else "too late")
"""
)
FORKING = (
    COMMON
    + """
import sqlite3, threading
book.add([Order(id="first", place="p")])
with book._writing() as base:
    transitions.insert(base, [Order(id="of the parent", place="p")])
    child = os.fork()
    if child == 0:
        found = {one.id for one in book.orders()}
        assert found == {"first"}, found          # nothing of what the parent has not finished
        sys.exit(0)                               # tidies up as a process does
    assert os.waitpid(child, 0)[1] == 0
    other = sqlite3.connect(book.name, timeout=0, isolation_level=None)
    try:
        other.execute("begin immediate")
    except sqlite3.OperationalError:
        note("still locked")
    other.close()
held, go = threading.Event(), threading.Event()
def hold():
    with book._database._lock:
        held.set()
        go.wait()
threading.Thread(target=hold).start()
held.wait()
child = os.fork()
if child == 0:
    assert book.post(Order(id="of the child", place="p"))   # the lock of a thread that is not here
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
go.set()
assert book.post(Order(id="at last", place="p"))
note(",".join(one.id for one in book.orders()))
"""
)


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder on the quickest disk there is."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(params=["file", "postgres"])
def either(place: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """Return a ledger of each kind, which the scripts have too."""
    if request.param == "file":
        return Ledger(place / "ledger.sqlite3")
    address = request.getfixturevalue("postgres_server").database()
    monkeypatch.setenv("LEDGER", address)
    return Ledger(address)


def started(script: str, *arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)])


def noted(place: Path) -> list[str]:
    file = place / "noted"
    return file.read_text().split("\n")[:-1] if file.exists() else []


def until(place: Path, what: str) -> None:
    end = time.monotonic() + 30
    while what not in noted(place):
        assert time.monotonic() < end
        time.sleep(0.01)


def whole(book: Ledger) -> None:
    if book.path is None:
        return
    base = sqlite3.connect(book.name)
    assert base.execute("pragma integrity_check").fetchall() == [("ok",)]
    base.close()


@pytest.mark.slow
def test_workers_that_are_killed_at_any_moment_post_each_order_once_and_lose_none(place: Path, either: Ledger):
    book, dice = either, random.Random(11)
    count = 1500 if book.path else 300
    book.add(Order(id=f"order-{n}", place="p", batch="b", ordinal=n) for n in range(count))
    workers, kills = [started(WORKER, place) for _ in range(4)], 0
    while any(worker.poll() is None for worker in workers):
        time.sleep(dice.uniform(0.02, 0.2))
        if kills < 20:
            number = dice.randrange(4)
            if workers[number].poll() is None:
                workers[number].kill()
                kills += 1
            workers[number].wait()
            workers[number] = started(WORKER, place)
    assert kills > 3
    posted = Counter(noted(place))
    assert set(posted.values()) == {1}
    states = Counter(one.state for one in book.orders(batch="b"))
    assert states["waiting"] == states["claimed"] == 0
    assert states["running"] + states["posted"] == count
    assert states["posted"] <= kills, "one at most of each that was killed, and it is there to be settled"
    assert {one.id for one in book.orders("running")} <= set(posted)
    assert all(book.forget(one.id) for one in book.orders("posted")), "whoever posted them has ended"
    whole(book)


def test_processes_keep_one_budget(place: Path, either: Ledger):
    for buyer in [started(BUYER, place) for _ in range(4)]:
        assert buyer.wait(60) == 0
    book = either
    costs = Counter(one.state for one in book.orders())
    assert costs["posted"] + costs["unknown"] == 20, "used to the full, and by nothing more"
    assert book.spent("p", budget="films") == {"USD": Decimal("2.00")}


def test_processes_take_over_one_journal_at_once(place: Path):
    with (place / "submissions.jsonl").open("w") as file:
        for n in range(2000):
            claim = {"model": "m", "uuid": f"uuid-{n}", "sent_at": 5.0}
            file.write(json.dumps({"claim": claim}) + "\n")
            if n % 2:
                file.write(json.dumps({"uuid": f"uuid-{n}", "run_id": f"run-{n}"}) + "\n")
    heirs = [started(HEIR, place, time.time() + 1.5) for _ in range(4)]
    assert [heir.wait(60) for heir in heirs] == [0] * 4
    assert sum(map(int, noted(place))) == 2000
    states = Counter(one.state for one in Ledger(place / "ledger.sqlite3").orders())
    assert states == {"unknown": 1000, "running": 1000}
    assert {path.name for path in place.glob("*.jsonl*")} == {"submissions.jsonl.taken-over"}


@pytest.mark.parametrize("how", ["slept", "stopped"])
def test_a_process_that_slept_over_its_claim_does_not_post_what_another_one_has_posted(
    place: Path, how: str, either: Ledger
):
    either.add([Order(id="order", place="p", batch="b")])
    slow = started(SLEEPER, place, place / "awake")
    until(place, "claimed")
    if how == "stopped":
        slow.send_signal(signal.SIGSTOP)
    time.sleep(0.35)
    assert started(SLEEPER, place).wait(60) == 0
    (place / "awake").touch()
    slow.send_signal(signal.SIGCONT)
    assert slow.wait(60) == 0
    assert Counter(noted(place)) == {"claimed": 2, "posted": 1, "too late": 1}


def test_a_forked_child_neither_uses_nor_disturbs_what_its_parent_has_open(place: Path):
    assert started(FORKING, place).wait(60) == 0
    assert noted(place) == ["still locked", "first,of the parent,of the child,at last"]
    whole(Ledger(place / "ledger.sqlite3"))
