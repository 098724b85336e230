"""The steps of a probe: free calls, charged submissions, and polls until their runs are over and listed.

Failures are noted and the next step follows. A probe ends early only where the key is not accepted or the service
cannot be reached, and where the first submission fails.
"""

from __future__ import annotations

import math
import time
import uuid
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from time import sleep
from typing import Any

from ..client import errors
from ..client.flows.budgets import Budget
from ..client.flows.listing import Run
from ..client.job import Handle
from ..service import Service
from .observations import Asked, Listing, Look, NotingClient, Quoted, Seen, Submission
from .plan import Priced

Report = Callable[..., object]
"""Called with each step in words, and with the job after a submission."""
EARLIER = 3
"""Failed orders of the ledger that are looked up in the list."""
LEAST_PAUSE = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The extent of a probe."""

    requests: tuple[Priced, ...]
    """Requests to submit, one after the other, all with one UUID."""
    failing: Priced | None
    """A further request that is meant to fail."""
    budget: Budget
    timeout: float
    """Seconds to wait for the runs."""
    window: float
    """Seconds for which a finished run is searched for in the list."""
    pause: float
    """Seconds between two calls of the list."""
    interval: float
    """Seconds between two polls of a run."""


def pause_of(service: Service, lists: int) -> float:
    """Return the pause between `lists` calls of the list that keeps within the limits."""
    paces = [row.seconds / row.requests for row in service.limits if row.operation == "recover"]
    return max([interval_of(service), *(lists * pace * 1.1 for pace in paces)])


def interval_of(service: Service) -> float:
    """Return the seconds between two polls of a run."""
    return max(LEAST_PAUSE, service.timings.get("poll-interval-min", 1.0))


def words(error: errors.ClientError) -> str:
    """Return an error without the words of the service, which may hold private data."""
    if isinstance(error, errors.SubmissionUnknown):
        return f"no answer that names a run{f' ({error.status})' if error.status else ''}"
    if isinstance(error, errors.APIError):
        return ", ".join([str(error.status), *(f"type {error.type}",) * bool(error.type)])
    return str(error)


class Probe:
    """One probe; its observations are in `seen`, however it ends."""

    def __init__(self, client: NotingClient, terms: Terms, seen: Seen, report: Report) -> None:
        """Take a client, which notes its answers from now on; `report` is called with each step."""
        self._client, self._terms, self._report = client, terms, report
        self.seen = seen
        self._service = client.context.kit.service
        client.note(seen.answers.append)

    def ask(self) -> None:
        """Make the free calls.

        Raises what ends the probe: the key is not accepted, the service cannot be reached, its price is more than may
        be spent, or it may have started a run where a quote was asked for.
        """
        self._report("asking what is listed already")
        fatal = (errors.AuthenticationError, errors.ForbiddenError, errors.ConnectionFailed)
        self.seen.asked["before"] = self._asked(*fatal, limit=self._longest)
        if self._service.the("submit").quote is not None:
            self._quote()

    def run(self) -> None:
        """Submit, and poll until every run is over and listed, or until the time-out."""
        token = str(uuid.uuid4())
        for number, request in enumerate(self._terms.requests, 1):
            self._report(f"submitting run {number} of {len(self._terms.requests)}")
            self._submit(request, token)
            self._look()
        if self._terms.failing is not None:
            self._report("submitting the run that is to fail")
            self.seen.failing = self._submit(self._terms.failing, str(uuid.uuid4()))
        self._report("looking until the runs are over and listed")
        started = time.monotonic()
        while not self._over(started):
            self._wait()
            self._look()

    def compare(self) -> None:
        """Make the free calls that need runs to compare with: filters, unknown runs, earlier failures."""
        self._report("asking with filters, and for what is not there")
        model = next((attempt.model for attempt, _ in self.seen.runs), None)
        if model is not None:
            others = (info.id for info in self._client.context.kit.models.values() if info.id != model)
            self._list("every", limit=self._longest)
            self._list("usual")
            self._list("own model", model=model, limit=self._longest)
            self._list("other model", model=next(others, None), limit=self._longest)
            self._list("one", limit=1)
        token = next((attempt.uuid for attempt, _ in self.seen.runs), None)
        if token is not None:
            self._list("own UUID", uuid=token, limit=self._longest)
            self._list("own UUID in capitals", uuid=token.upper(), limit=self._longest)
        self._list("new UUID", uuid=str(uuid.uuid4()), limit=self._longest)
        self._unknown()
        self._failures()

    def _quote(self) -> None:
        """Ask for the price of the first request, without the key."""
        self._report("asking for the price, without the key")
        before, request, budget = len(self.seen.answers), self._terms.requests[0], self._terms.budget
        try:
            quoted = self._client.quote(request.payload, unchecked=True)
        except errors.SubmissionUnknown:
            raise
        except errors.ClientError as error:
            self.seen.quoted = Quoted(None, trouble=words(error))
            return
        finally:
            self.seen.answers[before:] = [answer._replace(operation="quote") for answer in self.seen.answers[before:]]
        self.seen.quoted = Quoted(quoted.amount, quoted.currency)
        total = quoted.amount * len(self._terms.requests)
        if quoted.currency in (None, request.estimate.currency) and total > budget.limit:
            price = f"{quoted.amount} {quoted.currency or ''}".rstrip()
            more = f"the service's price is {price} a run, together more than {budget.limit}"
            raise errors.BudgetExceeded(f"{more}; --max-cost allows it", estimate=request.estimate, limit=budget.limit)

    @property
    def _longest(self) -> int | None:
        limit = self._service.the("recover").parameters.get("limit")
        return None if limit is None or limit.maximum is None else int(limit.maximum)

    def _filters(self, **given: Any) -> Mapping[str, Any]:
        """Return the filters that the list has."""
        service = self._client.context.kit.service
        names = {"model": service.discriminator, "uuid": self._service.the("submit").found_by or "uuid"}
        taken = self._service.the("recover").parameters
        return {name: value for name, value in given.items() if names.get(name, name) in taken and value is not None}

    def _list(self, question: str, **given: Any) -> None:
        """Ask for a list and note it, unless it lacks one of the filters."""
        filters = self._filters(**given)
        if any(name not in filters for name, value in given.items() if name != "limit" or value is not None):
            return
        self.seen.asked[question] = self._asked(**given)

    def _asked(self, *fatal: type[errors.ClientError], **given: Any) -> Asked:
        """Ask for a list with those filters that it has; raise no error but the `fatal` ones."""
        try:
            return Asked(self._client.recover(**self._filters(**given)))
        except fatal:
            raise
        except errors.ClientError as error:
            return Asked(None, words(error))

    def _submit(self, request: Priced, token: str) -> Submission:
        found_by = self._service.the("submit").found_by
        payload = {**request.payload, found_by: token} if found_by else request.payload
        attempt = Submission(
            model=str(payload[self._client.context.kit.service.discriminator]),
            uuid=token if found_by else None,
            sent=time.monotonic(),
            sent_today=time.time(),
            estimate=request.estimate.amount,
            currency=request.estimate.currency,
        )
        self.seen.submissions.append(attempt)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                attempt.job = self._client.submit(payload, strict=False, budget=self._terms.budget)
        except errors.ClientError as error:
            attempt.trouble, attempt.open = words(error), isinstance(error, errors.SubmissionUnknown)
            attempt.unsent = isinstance(error, errors.BudgetExceeded)
            if len(self.seen.submissions) == 1:
                raise
        else:
            self._report("submitted", attempt.job)
        attempt.answered = time.monotonic()
        return attempt

    def _look(self) -> None:
        """Ask once for the lists, then for the status of each run that is not over."""
        every = self._asked(limit=self._longest).rows
        lists: dict[str | None, tuple[Run, ...] | None] = {None: None}
        for attempt, _ in self.seen.runs:
            if attempt.uuid is not None and attempt.uuid not in lists and self._filters(uuid=attempt.uuid):
                lists[attempt.uuid] = self._asked(uuid=attempt.uuid, limit=self._longest).rows
        for attempt, job in self.seen.runs:
            attempt.listings.append(Listing(time.monotonic(), lists.get(attempt.uuid), every))
            if attempt.ended is None:
                attempt.looks.append(self._looked(job))

    def _wait(self) -> None:
        """Wait for the next list, and poll the runs meanwhile, as statuses have no limit."""
        until = time.monotonic() + self._terms.pause
        while (left := until - time.monotonic()) > 0:
            sleep(min(left, self._terms.interval))
            for attempt, job in self.seen.runs:
                if attempt.ended is None and left > self._terms.interval:
                    attempt.looks.append(self._looked(job))

    def _looked(self, job: Handle) -> Look:
        try:
            status = self._client.status(job)
        except errors.ClientError as error:
            return Look(time.monotonic(), None, words(error))
        return Look(time.monotonic(), status.state, status.word)

    def _over(self, started: float) -> bool:
        """Return whether every run is over and listed, or was searched for long enough."""
        now = time.monotonic()
        return all(self._done(attempt, started, now) for attempt, _ in self.seen.runs)

    def _done(self, attempt: Submission, started: float, now: float) -> bool:
        if attempt.ended is None:
            return now - started > self._terms.timeout
        over = next((look.at for look in attempt.looks if look.state == attempt.ended), math.inf)
        listed = any(attempt.row(listing) is not None for listing in attempt.listings if listing.at >= over)
        return listed or now - over > self._terms.window

    def _unknown(self) -> None:
        """Ask for the status of runs that do not exist: with an id of the usual form, and with any other id."""
        model = next((attempt.model for attempt in self.seen.submissions), None)
        known = next((job.run_id for _, job in self.seen.runs), None)
        ids = {"an id of the usual form": known and _altered(known), "any other id": f"no-run-{uuid.uuid4()}"}
        for sort, run_id in ids.items():
            if run_id is not None:
                before = len(self.seen.answers)
                self._looked(Handle(run_id=run_id, model=model))
                came = [answer for answer in self.seen.answers[before:] if answer.status is not None]
                if came:
                    self.seen.unknown[sort] = came[-1]

    def _failures(self) -> None:
        """Look up failed orders of the ledger in the list."""
        ledger = self._client.ledger
        if ledger is None or not self._filters(uuid="x"):
            return
        try:
            orders = list(ledger.orders("failed", "given_back", place=self._client.context.orders.place))
        except errors.ConfigurationError:
            return
        mine = {job.run_id for _, job in self.seen.runs}
        failed = (
            order
            for order in reversed(orders)
            if order.findable and order.run_id is not None and order.run_id not in mine
        )
        for order in islice(failed, EARLIER):
            rows = self._asked(uuid=order.uuid, limit=self._longest).rows
            if rows is not None:
                self.seen.earlier.append((order, next((row for row in rows if row.run_id == order.run_id), None)))


def _altered(run_id: str) -> str:
    """Return an id of the same form that no run has, with its last letters and digits reversed and changed."""
    letters = [place for place, letter in enumerate(run_id) if letter.isascii() and letter.isalnum()][-8:]
    turned = list(run_id)
    for place, other in zip(letters, reversed(letters), strict=True):
        letter = run_id[other]
        turned[place] = "0123456789abcdef"[(int(letter, 16) + 7) % 16] if letter in "0123456789abcdef" else letter
    return "".join(turned)
