"""The work of `probe`: what is submitted, what it may cost, and the file with what was found."""

from __future__ import annotations

import itertools
import json
import os
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ..client.errors import BudgetExceeded, ClientError, ConfigurationError
from ..client.files.exclusive_file import create
from ..client.flows.budgets import Budget
from ..client.job import Handle
from ..price import estimate
from ..probe.answer_facts import facts, origin
from ..probe.decision_entries import document, summary
from ..probe.plan import Priced, cheapest
from ..redact import shorten
from ..request_file import payloads
from ..service import Kit
from ..verdict import listed
from .commands.jobs import checked_output, model_option
from .commands.requests import validated
from .connection import Connection
from .exits import Exit, interrupted
from .options import amount
from .terminal import confirm, error_text, money_text, width

if TYPE_CHECKING:
    from ..probe.observations import NotingClient, Seen
    from ..probe.steps import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeRun:
    """What is submitted, what it may cost, and where the facts are written."""

    connection: Connection
    requests: tuple[Priced, ...]
    failing: Priced | None
    target: Path
    limit: Decimal

    @property
    def all_requests(self) -> tuple[Priced, ...]:
        """Everything that is submitted."""
        return (*self.requests, *([self.failing] if self.failing else []))

    def client(self) -> NotingClient:
        """Return a client that records its answers."""
        from ..probe.observations import NotingClient

        kind: type[NotingClient] = type("ProbingClient", (NotingClient,), {"_kit": self.connection.kit})
        return kind(**self.connection.settings(ledger_required=True))

    def terms(self, client: NotingClient, timeout: float | None, window: float | None) -> Terms:
        """Return what is submitted, and how long the probe waits."""
        from ..probe.steps import Terms, interval_of, pause_of

        service, policy = self.connection.kit.service, client.context.policy
        return Terms(
            requests=self.requests,
            failing=self.failing,
            budget=Budget(self.limit),
            timeout=policy.wait_timeout if timeout is None else timeout,
            window=policy.settle_window if window is None else window,
            pause=pause_of(service, 3 if self.failing else 2),
            interval=interval_of(service),
        )

    def confirm(self, place: str, terms: Terms, *, yes: bool) -> None:
        """Print what it costs; raise `ConfigurationError` unless the user agrees."""
        printer, requests = self.connection.printer, self.all_requests
        printer.event("plan", {"place": place, "limit": self.limit, "requests": [r.payload for r in requests]})
        for payload, group in itertools.groupby(requests, key=lambda request: request.payload):
            count = len(list(group))
            printer.note(f"{count} run{'s' * (count > 1)} at {place}: {shorten(json.dumps(payload), 400)}")
        printer.note(
            f"at most {total_text(requests) or 'an unknown amount'} by the matrix; at most {self.limit} is spent\n"
            f"it takes as long as the runs ({terms.timeout:g} s at most), and up to {terms.window:g} s more"
        )
        confirm(printer, "Submit?", "the cost", yes=yes)

    def make(self, client: NotingClient, terms: Terms, folder: Path | None) -> None:
        """Run the probe; write and print what was found, even if an error ends it."""
        from ..probe.observations import Seen
        from ..probe.steps import Probe

        context = client.context
        seen = Seen(kit=context.kit, place=context.orders.place, window=context.policy.settle_window, date=today())
        steps = Probe(client, terms, seen, self.print_step)
        try:
            for stage in (steps.ask, steps.run, steps.compare):
                stage()
                self.write(seen)
            if folder is not None:
                self.download(client, seen, folder)
        except KeyboardInterrupt as stop:
            self.print_facts(seen)
            raise self.ended("interrupted; submitted runs continue", interrupted(stop), seen) from None
        except ClientError as error:
            self.print_facts(seen)
            paid = bool(seen.runs) or any(sent.doubtful for sent in seen.submissions)
            failed, command = self.connection.printer.failed, self.next_command(seen)
            raise failed(error, self.advice(seen), paid=paid, next=command) from None
        if trouble := self.print_facts(seen):
            raise self.ended(f"cannot write {self.target}: {error_text(trouble)}", Exit.FAILED, seen)
        if any(sent.doubtful for sent in seen.submissions):
            raise self.ended("a submission got no answer", Exit.UNKNOWN, seen)
        if any(sent.ended is None for sent, _ in seen.runs):
            raise self.ended("the time to wait is over; a run continues", Exit.TIMEOUT, seen)

    def print_step(self, text: str, job: Handle | None = None) -> None:
        """Print what happens now; for a submitted job, its run id."""
        printer = self.connection.printer
        printer.note(text if job is None else f"submitted {job.run_id}")
        printer.event(*(("step", {"says": text}) if job is None else ("submitted", job.as_dict())))

    def write(self, seen: Seen) -> OSError | None:
        """Write what is known so far; return the error if that fails."""
        try:
            replace_file(self.target, self.document(seen))
        except OSError as error:
            return error
        return None

    def document(self, seen: Seen) -> str:
        """Return what is known so far as YAML."""
        models = listed(dict.fromkeys(sent.model for sent in seen.submissions)) or "nothing submitted"
        name = self.connection.kit.service.distribution
        return document(facts(seen), origin(seen), f"What {name} probe found at {seen.place} on {seen.date}: {models}.")

    def print_facts(self, seen: Seen) -> OSError | None:
        """Print facts and runs and write the facts; if that fails, print them in full and return the error."""
        if not seen.asked and not seen.submissions:
            return None
        found, trouble = facts(seen), self.write(seen)
        lines, rows = list[str](), list[dict[str, object]]()
        for sent, job in seen.runs:
            cost, command = money_text(job.cost, job.currency), self.download_command(job)
            lines.append("  ".join(filter(None, (job.run_id, sent.model, sent.ended or "running", cost, command))))
            rows.append({"run_id": job.run_id, "model": sent.model, "state": sent.ended, "cost": job.cost})
        where = self.document(seen) if trouble else f"written to {self.target}"
        self.connection.printer.result(
            {"event": "facts", "file": str(self.target), "facts": [fact._asdict() for fact in found], "runs": rows},
            "\n".join([summary(found, width() or 100), *lines, where]),
        )
        return trouble

    def download(self, client: NotingClient, seen: Seen, folder: Path) -> None:
        """Download the files of completed runs; failures are printed."""
        for sent, job in seen.runs:
            if sent.ended == "completed":
                try:
                    client.download_all(job, folder)
                except (ClientError, OSError) as error:
                    note = f"{error_text(error)}\nto try again: {self.download_command(job)}"
                    self.connection.printer.note(note)

    def download_command(self, job: Handle) -> str:
        """Return the command that downloads the file of a run."""
        return self.connection.command("download", job.run_id, *model_option(self.connection.kit, job))

    def next_command(self, seen: Seen) -> str | None:
        """Return the command that returns to a submitted run, if any is still open."""
        if any(sent.doubtful for sent in seen.submissions):
            return self.connection.command("settle", ledger=True)
        running = next((job for sent, job in seen.runs if sent.ended is None), None)
        if running is None:
            return None
        return self.connection.command("wait", running.run_id, *model_option(self.connection.kit, running))

    def advice(self, seen: Seen) -> str:
        """Return the next command as advice."""
        command = self.next_command(seen)
        return "" if command is None else f"to return to it: {command}"

    def ended(self, message: str, status: Exit, seen: Seen) -> typer.Exit:
        """Print why the probe is not complete, and return the exit to raise."""
        text = "\n".join(filter(None, (message, self.advice(seen))))
        return self.connection.printer.failure(text, status, next=self.next_command(seen))


def requests_of(connection: Connection, model: str | None, file: str | None, runs: int) -> tuple[Priced, ...]:
    """Return what is submitted: the request in a file, else the cheapest one."""
    if file is not None:
        return (request_in(connection, file),) * runs
    found = cheapest(connection.kit, model)
    if found is None:
        which = f"no example of {model}" if model else "no example of the matrix"
        raise ConfigurationError(f"{which} works without files; give a request with --request FILE")
    validated(connection, found.payload, strict=True)
    return (found,) * runs


def request_in(connection: Connection, file: str) -> Priced:
    """Return the request in a file, with its price."""
    found = payloads(file)
    if len(found) != 1:
        raise ConfigurationError(f"{file} has {len(found)} requests; give one")
    payload = validated(connection, found[0], strict=True)
    return Priced(payload, estimate(connection.kit, payload))


def spending_limit(kit: Kit, requests: tuple[Priced, ...], given: str | None) -> Decimal:
    """Return what may be spent; raise `BudgetExceeded` if the requests cost more, or an unknown amount.

    The default is the price of the cheapest requests, so that a more expensive model needs an explicit amount.
    """
    usual, total = cheapest(kit), total_of(requests)
    least = usual.estimate.amount if usual else None
    if given is not None:
        limit = amount(given)
    elif least is not None:
        limit = least * len(requests)
    else:
        limit = Decimal(0)
    unpriced = next((request for request in requests if request.estimate.amount is None), requests[0]).estimate
    if total is None and given is not None and kit.service.the("submit").quote is not None:
        return limit  # the budget asks the service for its price
    if total is None:
        raise BudgetExceeded(f"{unpriced.basis}; --model chooses another", estimate=unpriced, limit=limit)
    if total > limit:
        message = (
            f"{len(requests)} runs may cost {total_text(requests)}, more than {limit}; --max-cost {total} allows it"
        )
        raise BudgetExceeded(message, estimate=unpriced, limit=limit)
    return limit


def total_of(requests: tuple[Priced, ...]) -> Decimal | None:
    """Return the highest possible price of requests; None if a price is unknown."""
    amounts = [request.estimate.amount for request in requests if request.estimate.amount is not None]
    return sum(amounts, Decimal(0)) if len(amounts) == len(requests) else None


def total_text(requests: tuple[Priced, ...]) -> str:
    """Return the highest possible price of requests as text; empty if it is unknown."""
    return money_text(total_of(requests), requests[0].estimate.currency)


def facts_file(output: Path | None) -> Path:
    """Return the file for the facts, after a check that its folder is writable; existing files are not chosen."""
    checked_output(output)
    if output is not None and not output.is_dir():
        return output
    stem = f"probe-{today()}"
    names = itertools.chain([f"{stem}.yaml"], (f"{stem}-{number}.yaml" for number in itertools.count(2)))
    return next(path for name in names if not (path := (output or Path()) / name).exists())


def today() -> str:
    """Return the date in UTC."""
    return time.strftime("%Y-%m-%d", time.gmtime())


def replace_file(path: Path, text: str) -> None:
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
