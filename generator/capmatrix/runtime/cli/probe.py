"""`probe`: find out at the service itself what nobody measured, for money that was agreed to."""

from __future__ import annotations

import itertools
import json
import os
import secrets
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..client.errors import BudgetExceeded, ClientError, ConfigurationError
from ..client.exclusive import create
from ..client.money import Budget
from ..intake import UnreadableError, payloads
from ..price import estimate
from ..probe.entries import document, summary
from ..probe.facts import facts, origin
from ..probe.forms import listed
from ..probe.plan import Priced, cheapest
from ..redact import shorten
from ..service import Kit
from .connect import Auth, BaseUrl, Connection, LedgerFile
from .display import price
from .exits import Exit, interrupted
from .keeping import checked, named
from .making import judged
from .simulate import amount
from .terminal import complain, told, width
from .voice import AsJson, Voice

if TYPE_CHECKING:
    from ..client.job import Handle
    from ..probe.asking import Terms
    from ..probe.seen import NotingClient, Seen

NEEDED = ("submit", "status", "recover")
MOST_RUNS = 5

Facts = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Where the facts go; else probe-DATE.yaml in this folder."),
]
Requests = Annotated[
    str | None, typer.Option("--request", metavar="FILE", help="Submit this request (JSON), not the cheapest one.")
]
Failing = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", help="Submit this request (JSON) too: one that is taken and then fails, to see it listed."
    ),
]
Films = Annotated[
    Path | None, typer.Option("--download", metavar="FOLDER", help="Fetch what the runs made; else it is not fetched.")
]


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command, where the service has what it asks."""
    if not all(name in kit.service.operations for name in NEEDED):
        return

    # Budget: parameters are options of the command line.
    @app.command()
    def probe(  # noqa: PLR0913
        model: Annotated[str | None, typer.Option(metavar="ID", help="Submit the cheapest request for this.")] = None,
        request: Requests = None,
        failing: Failing = None,
        runs: Annotated[int, typer.Option(metavar="COUNT", min=1, max=MOST_RUNS, help="So many runs.")] = 2,
        max_cost: Annotated[
            str | None,
            typer.Option(metavar="AMOUNT", help="Spend no more; else what the cheapest requests of the matrix cost."),
        ] = None,
        yes: Annotated[bool, typer.Option("--yes", help="Ask nothing: the cost is agreed to.")] = False,
        output: Facts = None,
        download: Films = None,
        timeout: Annotated[
            float | None, typer.Option(metavar="SECONDS", min=0, help="Wait so long at most for the runs.")
        ] = None,
        window: Annotated[
            float | None,
            typer.Option(metavar="SECONDS", min=0, help="Look so long at most for a run that is over in the list."),
        ] = None,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Ask the service what nobody measured; this is charged.

        Submits a few cheap runs and looks how, when and with what they are listed: whether a run whose answer was lost
        can be found again. The cost is shown first, and nothing is sent before it is agreed to.
        What is found is written in the form of a spec's decisions, what was paid for is in the ledger.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded():
            requests = planned(voice, kit, model, request, runs)
            extra = None if failing is None else from_file(voice, kit, failing)
            limit = capped(kit, (*requests, *([extra] if extra else [])), max_cost)
            plan = Plan(voice=voice, way=way, requests=requests, failing=extra, target=target_of(output), limit=limit)
            if download is not None:
                checked(download / "film")
        with voice.guarded(), noting(way) as client:
            wanted = terms(plan, client, timeout, window)
            plan.agree(client.place, wanted, yes=yes)
            plan.make(client, wanted, download)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is submitted, what it may cost, and where the facts go."""

    voice: Voice
    way: Connection
    requests: tuple[Priced, ...]
    failing: Priced | None
    target: Path
    limit: Decimal

    def agree(self, place: str, terms: Terms, *, yes: bool) -> None:
        """Show what it costs, and go on when that is agreed to."""
        self.voice.event("plan", {"place": place, "limit": self.limit, "requests": [r.payload for r in self.all]})
        for request, rows in itertools.groupby(self.all, key=lambda one: one.payload):
            many = len(list(rows))
            said = shorten(json.dumps(request), 400)
            self.voice.note(f"{many} run{'s' * (many > 1)} at {place}: {said}")
        self.voice.note(
            f"at most {cost(self.all) or 'nobody knows what'} by the matrix; not more than {self.limit} is spent\n"
            f"it takes as long as the runs do ({terms.timeout:g} s at most), and up to {terms.window:g} s more"
        )
        if yes:
            return
        if self.voice.as_json or not asked():
            raise ConfigurationError("nobody can be asked here whether that may be spent: --yes agrees to it")
        complain("Submit? [y/N]")
        if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
            raise ConfigurationError("nothing was sent")

    @property
    def all(self) -> tuple[Priced, ...]:
        """Everything that is submitted."""
        return (*self.requests, *([self.failing] if self.failing else []))

    def make(self, client: NotingClient, terms: Terms, films: Path | None) -> None:
        """Ask, submit, look; whatever happens, write down and say what was found."""
        from ..probe.asking import Probe
        from ..probe.seen import Seen

        seen = Seen(kit=self.way.kit, place=client.place, window=client.window, date=today())
        probe = Probe(client, terms, seen, self.step)
        try:
            for stage in (probe.ask, probe.run, probe.compare):
                stage()
                self.keep(seen)
            self.fetch(client, seen, films)
        except KeyboardInterrupt as stop:
            self.tell(seen)
            raise self.stop("interrupted; what was submitted goes on", interrupted(stop), seen) from None
        except ClientError as error:
            self.tell(seen)
            paid = any(one.job is not None or one.doubtful for one in seen.submissions)
            raise self.voice.failed(error, self.back(seen), paid=paid, next=self.next(seen)) from None
        if trouble := self.tell(seen):
            raise self.stop(f"cannot write {self.target}: {told(trouble)}", Exit.FAILED, seen)
        if any(one.doubtful for one in seen.submissions):
            raise self.stop("a submission got no answer", Exit.UNKNOWN, seen)
        if any(one.job is not None and one.ended is None for one in seen.submissions):
            raise self.stop("the time to wait is over; a run goes on", Exit.TIMEOUT, seen)

    def step(self, words: str, job: Handle | None = None) -> None:
        """Say what happens now; the run id of what was paid for at once."""
        self.voice.note(words if job is None else f"submitted {job.run_id}")
        self.voice.event(*(("step", {"says": words}) if job is None else ("submitted", job.as_dict())))

    def keep(self, seen: Seen) -> OSError | None:
        """Write what is known so far; return why that could not be done, None where it was."""
        try:
            replaced(self.target, self.document(seen))
        except OSError as error:
            return error
        return None

    def document(self, seen: Seen) -> str:
        """Return what is known so far as it is written."""
        models = listed(dict.fromkeys(one.model for one in seen.submissions)) or "nothing submitted"
        name = self.way.kit.service.distribution
        return document(facts(seen), origin(seen), f"What {name} probe found at {seen.place} on {seen.date}: {models}.")

    def tell(self, seen: Seen) -> OSError | None:
        """Write and say what was found and what the runs are; what cannot be written is said instead."""
        if not seen.asked and not seen.submissions:
            return None
        found, trouble = facts(seen), self.keep(seen)
        runs = [(one.job.run_id, one.model, one.ended, one.job.cost, one.job) for one in seen.submissions if one.job]
        lines = [
            "  ".join(filter(None, (run_id, model, state or "at work", price(paid, job.currency), self.download(job))))
            for run_id, model, state, paid, job in runs
        ]
        rows = [dict(zip(("run_id", "model", "state", "cost"), run, strict=False)) for run in runs]
        where = self.document(seen) if trouble else f"written to {self.target}"
        self.voice.tell(
            {"event": "facts", "file": str(self.target), "facts": [one._asdict() for one in found], "runs": rows},
            "\n".join([summary(found, width() or 100), *lines, where]),
        )
        return trouble

    def fetch(self, client: NotingClient, seen: Seen, folder: Path | None) -> None:
        """Bring home what the runs made, where that is wanted; what cannot be had is said."""
        for one in seen.submissions if folder is not None else ():
            if folder is not None and one.job is not None and one.ended == "completed":
                try:
                    client.download_all(one.job, folder)
                except (ClientError, OSError) as error:
                    self.voice.note(f"{told(error)}\nto try again: {self.download(one.job)}")

    def download(self, job: Handle) -> str:
        """Return the command that brings home what a run made."""
        return self.way.again("download", job.run_id, *named(self.way.kit, job))

    def next(self, seen: Seen) -> str | None:
        """Return the command that comes back to what was submitted, where there is anything."""
        if any(one.doubtful for one in seen.submissions):
            return self.way.again("settle", ledger=True)
        going = next((one.job for one in seen.submissions if one.job is not None and one.ended is None), None)
        return None if going is None else self.way.again("wait", going.run_id, *named(self.way.kit, going))

    def back(self, seen: Seen) -> str:
        """Return the same in words."""
        command = self.next(seen)
        return "" if command is None else f"to come back: {command}"

    def stop(self, message: str, status: Exit, seen: Seen) -> typer.Exit:
        """Say why there is more to do, and return the exit to raise."""
        return self.voice.stop("\n".join(filter(None, (message, self.back(seen)))), status, next=self.next(seen))


def asked() -> bool:
    """Tell whether somebody can be asked."""
    return sys.stdin.isatty()


def noting(way: Connection) -> NotingClient:
    """Return a client whose answers can be looked into, with the ledger."""
    from ..probe.seen import NotingClient

    kind: type[NotingClient] = type("ProbingClient", (NotingClient,), {"_kit": way.kit})
    return kind(**way.settings(needed=True))


def terms(plan: Plan, client: NotingClient, timeout: float | None, window: float | None) -> Terms:
    """Return how much is asked."""
    from ..probe.asking import Terms, interval_of, pause_of

    lists = 3 if plan.failing else 2
    return Terms(
        requests=plan.requests,
        failing=plan.failing,
        budget=Budget(plan.limit),
        timeout=client.patience if timeout is None else timeout,
        window=client.window if window is None else window,
        pause=pause_of(plan.way.kit.service, lists),
        interval=interval_of(plan.way.kit.service),
    )


def planned(voice: Voice, kit: Kit, model: str | None, file: str | None, runs: int) -> tuple[Priced, ...]:
    """Return what is submitted: a request of a file, else the cheapest one."""
    if file is not None:
        return (from_file(voice, kit, file),) * runs
    found = cheapest(kit, model)
    if found is None:
        which = f"no example of {model}" if model else "no example of the matrix"
        raise ConfigurationError(f"{which} does without files or at all; give a request with --request FILE")
    judged(voice, kit, found.payload, strict=True)
    return (found,) * runs


def from_file(voice: Voice, kit: Kit, file: str) -> Priced:
    """Return the request of a file, with its price."""
    try:
        found = payloads(file)
    except UnreadableError as error:
        raise ConfigurationError(str(error)) from error
    if len(found) != 1:
        raise ConfigurationError(f"{file} holds {len(found)} requests; give one")
    payload = judged(voice, kit, found[0], strict=True)
    return Priced(payload, estimate(kit, payload))


def capped(kit: Kit, requests: tuple[Priced, ...], given: str | None) -> Decimal:
    """Return what may be spent; raise `BudgetExceeded` where it is more than that, or nobody knows.

    Where nothing is said it is what the cheapest requests cost: a dearer model has to be asked for by its price.
    """
    usual, total = cheapest(kit), total_of(requests)
    least = usual.amount if usual else None
    if given is not None:
        limit = amount(given)
    elif least is not None:
        limit = least * len(requests)
    else:
        limit = Decimal(0)
    dearest = next((one for one in requests if one.amount is None), requests[0]).estimate
    if total is None and given is not None and kit.service.operations["submit"].quote is not None:
        return limit  # the budget asks the service for its price
    if total is None:
        raise BudgetExceeded(f"{dearest.basis}; --model names another", estimate=dearest, limit=limit)
    if total > limit:
        said = (
            f"{cost(requests)} may be spent for {len(requests)} runs, allowed are {limit}; --max-cost {total} allows it"
        )
        raise BudgetExceeded(said, estimate=dearest, limit=limit)
    return limit


def total_of(requests: tuple[Priced, ...]) -> Decimal | None:
    """Return what requests cost at most; None where nobody knows."""
    amounts = [one.amount for one in requests if one.amount is not None]
    return sum(amounts, Decimal(0)) if len(amounts) == len(requests) else None


def cost(requests: tuple[Priced, ...]) -> str:
    """Return the same in words."""
    return price(total_of(requests), requests[0].estimate.currency)


def target_of(output: Path | None) -> Path:
    """Return the file of the facts, when it can be written: to be known before anything is paid for."""
    checked(output)
    if output is not None and not output.is_dir():
        return output
    name = f"probe-{today()}"
    names = itertools.chain([f"{name}.yaml"], (f"{name}-{number}.yaml" for number in itertools.count(2)))
    return next(path for one in names if not (path := (output or Path()) / one).exists())


def today() -> str:
    """Return the day, by the clock of the world."""
    return time.strftime("%Y-%m-%d", time.gmtime())


def replaced(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(create(part), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
