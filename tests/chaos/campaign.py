"""Thousands of submissions in a storm; then the books are closed and held against the charges."""

from __future__ import annotations

import logging
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from nanogpt_video import ClientError, SubmissionUnknown

from tests.chaos import judges
from tests.chaos.books import Books, payload
from tests.chaos.callers import Desk, Form, Interrupted, chance, desk
from tests.chaos.judges import Name
from tests.chaos.secrecy import Ear, leaks, shows

__all__ = ["Form", "Outcome", "campaign", "heard", "settle"]

SETTLE = 60.0
"""Seconds for which the callers look for a run, by the judge's clock."""
FOLLOWED = 10
"""One job of so many is followed and fetched in the storm as well."""
ONE_BY_ONE = 3
"""So many open claims are settled one by one at the end, the others together."""
PATIENT = 90.0
"""Seconds that this may take for each, the line of the limiter included."""


@dataclass
class Outcome:
    """What a campaign did and found."""

    books: Books = field(default_factory=Books)
    struck: Counter[str] = field(default_factory=Counter[str])
    ends: Counter[str] = field(default_factory=Counter[str])
    """How following and fetching ended: the class of the error, or `fetched`."""
    problems: list[str] = field(default_factory=list[str])
    charged: int = 0
    killed: int = 0
    """Processes."""
    full: int = 0
    """Submissions that were refused because the ledger could not be written."""
    longest: float = 0.0
    """Seconds on the wall of the submission that took longest."""
    seconds: float = 0.0

    def summary(self) -> str:
        """Return the figures in a line."""
        books = self.books
        total = len(books.jobs) + len(books.refused) + len(books.open) + len(books.interrupted)
        told = [f"{self.killed} processes killed"] if self.killed else []
        told += [f"{self.full} refused on a full disk"] if self.full else []
        told += [f"longest submission {self.longest:.1f} s"] if self.longest else []
        struck = f"{self.struck.total():,} faults of {len(self.struck)} kinds"
        return (
            f"{total:,} submissions, {struck}: {len(books.jobs):,} jobs ({len(books.adopted):,} settled afterwards), "
            f"{len(books.refused):,} refused, {len(books.interrupted):,} interrupted, {len(books.open):,} never "
            f"started, given back or ({len(books.ambiguous):,}) not to be told apart; {self.charged:,} charges, "
            f"{len(self.problems)} problems, {', '.join([*told, f'{self.seconds:.0f} s'])}"
        )


# Budget: the settings of a campaign.
def campaign(
    submissions: int,
    seed: int,
    form: Form,
    *,
    judge: Name = "simulator",
    chance: float = 0.4,
    sockets: bool = False,
    reckless: bool = False,
) -> Outcome:
    """Run a campaign; nothing was charged twice, lost or left without an owner unless `problems` says so.

    Reckless callers send again on doubt: the books must notice.
    """
    outcome, started = Outcome(), time.monotonic()
    with (
        heard(outcome),
        tempfile.TemporaryDirectory() as folder,
        judges.opened(judge, seed, chance, sockets=sockets) as service,
        desk(service, form, Path(folder) / "ledger") as opened,
    ):
        one = partial(_one, outcome, opened, seed, Path(folder), reckless)
        # One caller after another in one thread: time that only moves when somebody sleeps is theirs alone.
        threads = 1 if form == "sync" and judge == "simulator" and not sockets else service.callers
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(one, range(submissions)))
        service.calm()
        settle(outcome, opened)
        paid = service.paid()
        outcome.problems += outcome.books.problems(paid, at_the_end=True, ledger=True)
        outcome.problems += service.problems()
        outcome.charged, outcome.struck = len(paid), Counter(service.struck)
    outcome.seconds = time.monotonic() - started
    return outcome


def _one(outcome: Outcome, opened: Desk, seed: int, folder: Path, reckless: bool, number: int) -> None:
    """Submit once, and note what became of it."""
    drawn, books = chance(seed, number), outcome.books
    if drawn.jump is not None:
        opened.offset = drawn.jump
    client = opened.anew() if drawn.anew else opened.client
    submit = partial(client.submit, payload(number, drawn.uuid), settle=SETTLE, repeat_on_doubt=reckless)
    started = time.monotonic()
    try:
        job = opened.submit(drawn, submit)
    except SubmissionUnknown as error:
        books.open[number] = error.claim
        _noted(books, number, error, safe=False)
        return
    except ClientError as error:
        books.refused[number] = f"{type(error).__name__}: {error}"[:120]
        _noted(books, number, error, safe=error.retry_safe)
        return
    except Interrupted as error:
        books.interrupted.add(number)
        _noted(books, number, error, safe=False)
        return
    except Exception as error:  # noqa: BLE001 - an error that no caller was told to expect
        books.interrupted.add(number)
        books.told.append(f"submission {number} ended in {type(error).__name__}: {error}")
        return
    finally:
        outcome.longest = max(outcome.longest, time.monotonic() - started)
    books.took(number, job)
    if number % FOLLOWED == 0:
        _follow(outcome, opened, number, job, folder)


def _noted(books: Books, number: int, error: BaseException, *, safe: bool) -> None:
    """Note what an error says that it must not."""
    books.told.extend(f"submission {number}: the key is in {where}" for where in leaks(error))
    if getattr(error, "retry_safe", False) and not safe:
        books.told.append(f"submission {number} is open, and its error says that it is safe to repeat")


def _follow(outcome: Outcome, opened: Desk, number: int, job: Any, folder: Path) -> None:
    """Wait for a job and fetch its film, in the storm."""
    books, path = outcome.books, folder / f"{number}.mp4"
    try:
        opened.call(job.wait)
        opened.call(job.download, path)
    except ClientError as error:
        outcome.ends[type(error).__name__] += 1
        books.told.extend(f"submission {number}: the key is in {where}" for where in leaks(error))
        if error.retry_safe:
            books.told.append(f"submission {number} is paid, and {type(error).__name__} says that it is safe to repeat")
        return
    outcome.ends["fetched"] += 1
    saved, films = path.read_bytes(), opened.judge.films(job.run_id)
    if films and saved not in films:
        books.told.append(
            f"submission {number}: {len(saved)} bytes were saved for {job.run_id}, whose film has {len(films[0])}: "
            f"{saved[:24]!r}"
        )
    path.unlink()


def settle(outcome: Outcome, opened: Desk) -> None:
    """Look for everything that is open, in what would be another process: some one by one, then all that are left."""
    client, books = opened.anew(), outcome.books
    for number, claim in list(books.open.items())[:ONE_BY_ONE]:
        with suppress(SubmissionUnknown):
            books.took(number, opened.call(client.settle, claim, PATIENT))
    found = True
    while found:
        numbers = {claim.order: number for number, claim in books.open.items()}
        jobs = {claim.order: job for claim, job in opened.call(client.settle_all).items() if job is not None}
        for order in numbers.keys() & jobs.keys():
            books.took(numbers[order], jobs[order])
        found = bool(jobs)  # what one round finds may make others clear
    books.left = tuple(client.unsettled())
    books.held = held(opened.ledger)


def held(path: Path | None) -> dict[str, int]:
    """Return the runs that a ledger holds, and how many orders have each."""
    from nanogpt_video._runtime.client.ledger.ledger import Ledger

    if path is None:
        return {}
    book = Ledger(path)
    runs = Counter(order.run_id for order in book.orders() if order.run_id)
    book.close()
    return dict(runs)


def _nothing(record: logging.LogRecord) -> bool:
    del record
    return False


@contextmanager
def heard(outcome: Outcome) -> Iterator[None]:
    """Listen to what the client logs: that each lost answer is worth a warning is well, ten thousand are not."""
    log, ear = logging.getLogger("nanogpt_video"), Ear()
    before = (log.level, log.propagate)
    server = logging.getLogger("uvicorn.error")
    server.addFilter(_nothing)  # that callers which are killed go away is no news
    log.addHandler(ear)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(ear)
        server.removeFilter(_nothing)
        log.level, log.propagate = before
        outcome.problems.extend(f"the log shows the key: {line[:80]}" for line in ear.shown if shows(line))
