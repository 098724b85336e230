"""The same campaign by whole processes that share a ledger: killed, forked, and on a disk that is full now and then."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from nanogpt_video._runtime.client.ledger.rows import read_claim

from tests.chaos import judges
from tests.chaos.callers import Form, desk
from tests.chaos.campaign import Outcome, heard, settle
from tests.chaos.judges import Name
from tests.chaos.worker import Orders

ROOT = Path(__file__).resolve().parents[2]
SQUEEZED, FREED = 0.05, 0.3
"""Seconds on the wall that the disk of a process in another language is full, and then is not."""
PYTHON = (sys.executable, "-m", "tests.chaos.worker")
LIVES = (0.0, 0.8)
"""Seconds on the wall that a process lives at least and at most after its first submission, where some are killed."""


@dataclass
class Crew:
    """Processes that work through a list of submissions; one that was killed is followed by another."""

    outcome: Outcome
    orders: Orders
    kills: int
    """How many processes are killed in all, at random moments."""
    dice: Random
    killed: int = 0
    began: set[int] = field(default_factory=set[int])
    ended: set[int] = field(default_factory=set[int])
    lock: threading.Lock = field(default_factory=threading.Lock)
    films: dict[str, str] = field(default_factory=dict[str, str])
    """Run → SHA-256 of the film that a worker fetched of it."""

    def work(self, numbers: tuple[int, ...], program: Sequence[str]) -> None:
        """Let one process after another submit these numbers, each once; `program` is that of its worker."""
        while left := tuple(number for number in numbers if number not in self.began):
            if not self._life(replace(self.orders, numbers=left), program):
                break
        with self.lock:
            self.outcome.books.interrupted |= set(numbers) & self.began - self.ended

    def _life(self, orders: Orders, program: Sequence[str]) -> bool:
        """Run a process to its end, or to its death; return whether it did anything."""
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        before = len(self.began)
        with subprocess.Popen(
            program, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            start_new_session=True,
        ) as process:  # fmt: skip
            assert process.stdin
            assert process.stdout
            process.stdin.write(orders.as_json() + "\n")
            process.stdin.close()
            if orders.full and program != PYTHON:
                threading.Thread(target=squeeze, args=(process, Path(orders.ledger), Random(orders.seed))).start()
            timer = None
            for line in process.stdout:
                timer = timer or self._death(process.pid)
                self._heard(line)
            if timer:
                timer.cancel()
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
        return len(self.began) > before or process.returncode == -signal.SIGKILL

    def _death(self, pid: int) -> threading.Timer | None:
        """Kill a process and its children at a moment that nobody knows."""
        with self.lock:
            if self.kills <= 0:
                return None
            after = self.dice.uniform(*LIVES)

        def kill() -> None:
            with self.lock:
                if self.kills <= 0:
                    return
                self.kills -= 1
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
                self.killed += 1

        timer = threading.Timer(after, kill)
        timer.daemon = True
        timer.start()
        return timer

    def _heard(self, line: str) -> None:
        """Note a line of a process."""
        try:
            told: dict[str, Any] = json.loads(line)
        except ValueError:
            self.outcome.books.told.append(f"a process wrote {line!r}")
            return
        books = self.outcome.books
        with self.lock:
            if "began" in told:
                self.began.add(told["began"])
            elif "job" in told:
                self.ended.add(told["job"])
                books.jobs[told["job"]] = told["run"]
            elif "open" in told:
                self.ended.add(told["open"])
                books.open[told["open"]] = read_claim(told["claim"])
                if told["safe"]:
                    books.told.append(f"submission {told['open']} is open, and said to be safe to repeat")
            elif "refused" in told:
                self.ended.add(told["refused"])
                books.refused[told["refused"]] = told["why"]
                self.outcome.full += told["why"].startswith("ConfigurationError")
            elif "film" in told:
                self.films[told["run"]] = told["sha256"]
            elif "told" in told:
                books.told.append(told["told"])


def squeeze(process: subprocess.Popen[str], ledger: Path, dice: Random) -> None:
    """Fill and free the disk of a process now and then, until it ends: it does not do so by itself as ours do."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    with contextlib.suppress(ProcessLookupError):
        while process.poll() is None:
            now = ledger.stat().st_size if ledger.exists() else 0
            tight = dice.choice((1, 600, 5000, max(1, now - 4096), max(1, now), now + 512, now + 4096))
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (tight if now else usual[0], usual[1]))
            time.sleep(SQUEEZED)
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, usual)
            time.sleep(FREED)


# Budget: the settings of a campaign.
def processes(
    submissions: int,
    seed: int,
    form: Form,
    *,
    judge: Name = "fake",
    chance: float = 0.4,
    workers: int = 2,
    kills: int = 0,
    fork: bool = False,
    full: bool = False,
    careless: bool = False,
    programs: Sequence[Sequence[str]] = (PYTHON,),
) -> Outcome:
    """Run a campaign of processes on one ledger; its problems are those of `campaign`.

    Careless processes keep no ledger: the books must notice. The workers run the `programs` in turn.
    """
    outcome, started = Outcome(), time.monotonic()
    with (
        heard(outcome),
        tempfile.TemporaryDirectory() as folder,
        judges.opened(judge, seed, chance, sockets=True) as service,
    ):
        ledger = Path(folder) / "ledger"
        orders = Orders(judge, service.base_url, "" if careless else str(ledger), form, seed, chance, (), fork, full)
        crew = Crew(outcome, orders, kills, Random(seed))
        shares = [tuple(range(submissions))[start::workers] for start in range(workers)]
        threads = [
            threading.Thread(target=crew.work, args=(share, program))
            for share, program in zip(shares, itertools.cycle(programs), strict=False)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        service.calm()
        with desk(service, "sync", ledger) as opened:
            settle(outcome, opened)
        paid = service.paid()
        outcome.problems += outcome.books.problems(paid, at_the_end=True, ledger=True)
        outcome.problems += service.problems()
        for run_id, digest in crew.films.items():
            films = [sha256(film).hexdigest() for film in service.films(run_id)]
            if films and digest not in films:
                outcome.problems.append(f"what was fetched of {run_id} is not its film")
        outcome.ends["fetched"] = len(crew.films)
        outcome.charged, outcome.struck, outcome.killed = len(paid), Counter(service.struck), crew.killed
    outcome.seconds = time.monotonic() - started
    return outcome
