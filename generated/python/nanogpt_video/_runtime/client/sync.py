"""The blocking client: the flows, driven with httpx.Client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .context import Clock, configure
from .files import download
from .flows import budgets, listing, quoting, submission, waiting
from .flows.budgets import Budget, Terms
from .flows.listing import Balance, Run
from .flows.quoting import Quote
from .job import Claim, ClientJob, Handle, Status
from .ledger.rows import read_claim
from .ledger.spending import Money
from .limits.in_process import Limits
from .observability import Hook
from .prepare import Submittable, payload_of, prepare, receipt_fields, reference
from .shared import SharedClient

if TYPE_CHECKING:
    import httpx

    from .effects import Flow
    from .flows.submission import Receipt
    from .transport.sync_driver import Progress

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(ClientJob):
    """A submitted job and the client that submitted it."""

    client: Client = field(repr=False, compare=False)

    def status(self) -> Status:
        """Ask once how the job stands."""
        return self.client.status(self)

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until the job is completed; see `Client.wait`."""
        return self.client.wait(self, timeout, on_progress)

    def events(self, timeout: float | None = None) -> Iterator[Status]:
        """Look at the job until it is over; see `Client.events`."""
        return self.client.events(self, timeout)

    def download(self, path: str | PathLike[str]) -> Path:
        """Save the first file of the completed job; see `Client.download`."""
        return self.client.download(self, path)

    def download_all(self, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of the completed job; see `Client.download_all`."""
        return self.client.download_all(self, folder)

    def content(self, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of what the job made; see `Client.content`."""
        return self.client.content(self, path, variant)

    def extend(self, index: int | None = None) -> Job:
        """Have an output of the completed job made longer, which is charged; see `Client.extend`."""
        return self.client.extend(self, index)


class Client(SharedClient):
    """A client of the service; the generated package gives it its facts."""

    # Budget: settings, all but one given by name.
    def __init__(  # noqa: PLR0913
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        auth: str | None = None,
        timeout: float | httpx.Timeout | None = None,
        proxy: str | httpx.Proxy | None = None,
        ledger: str | PathLike[str] | bool = True,
        journal: str | PathLike[str] | None = None,
        daily_cap: Money | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        limits: Limits | bool = True,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        tracing: bool = False,
        insecure_results: bool = False,
        clock: Clock | None = None,
    ) -> None:
        """Take what is given, else the environment (`…_API_KEY`, `…_BASE_URL`), else the service's defaults.

        Calls wait where the service's documented limits would be passed, which all processes of a user keep together in
        a file of the state folder; `limits=False` switches that off, `Limits(…)` are your own, to be shared by whoever
        has them. `on_request` and `on_response` are plain functions that get a `Call` before and after each call;
        `tracing=True` makes OpenTelemetry spans; `insecure_results=True` fetches files from http addresses too,
        unencrypted and without the key. `timeout` is in seconds, an `httpx.Timeout` names those of each phase;
        `proxy`, `transport` and `http_client` are httpx's own, and so are the proxies of the environment.

        Orders are kept in the `ledger` of the system's state folder, or in the file that is named; `False` keeps none.
        Where that folder cannot be written the client warns once and goes on; a file that was named must be writable.
        `journal` is the name of an older version's file, which is taken over. `daily_cap` (else `…_DAILY_CAP`) is what
        all orders of a day of UTC may cost together at this address, whichever process of the machine makes them.
        """
        import httpx  # costs more than everything else here, and listing models needs none of it

        from .transport import httpx_adapter
        from .transport.sync_driver import Driver

        self._context = configure(
            self._kit,
            api_key=api_key,
            base_url=base_url,
            auth=auth,
            ledger=ledger,
            journal=journal,
            daily_cap=daily_cap,
            limits=limits,
            on_request=on_request,
            on_response=on_response,
            tracing=tracing,
            insecure_results=insecure_results,
            clock=clock,
        )
        patience = httpx_adapter.timeouts(self._context, timeout)

        def connections() -> httpx.Client:
            headers = self._context.usual_headers
            http = httpx.Client(
                transport=transport, proxy=proxy, timeout=patience, limits=httpx_adapter.POOL, headers=headers
            )
            return httpx_adapter.bounded(http)

        self._connections = httpx_adapter.Connections(connections, http_client, transport)
        self._driver = Driver(self._connections, patience, self._context)

    # Budget: one request, and what may be said of it by name.
    def submit(  # noqa: PLR0913
        self,
        request: Submittable,
        *,
        strict: bool = True,
        extra: Mapping[str, Any] | None = None,
        settle: float | None = None,
        timeout: float | None = None,
        repeat_on_doubt: bool = False,
        max_cost: Money | None = None,
        budget: Budget | None = None,
        check_balance: bool = False,
    ) -> Job:
        """Judge a request, send it once and return its job; a wrong one raises `ValidationError` and is not sent.

        `strict=False` lets fields pass that the service would ignore; `extra` holds fields that are newer than the
        matrix. When no answer comes, the run is looked for as many seconds as `settle` says (None: the service's
        number; 0: one look) and `SubmissionUnknown` is raised when none shows up. `repeat_on_doubt` sends it a
        second time then: it may be charged twice. `timeout` are the seconds for everything before that search.

        A request that may cost more than `max_cost` (in the currency of its price) or than the `budget` has left raises
        `BudgetExceeded` and is not sent. Where the matrix has no price, the service is asked for its own, if it gives
        quotes; a request whose price nobody knows is not sent. `check_balance` asks first what the account holds and
        raises `InsufficientBalanceError` where that is less than the request may cost.
        """
        payload = prepare(self._context, request, strict=strict, extra=extra)
        terms = Terms(max_cost=max_cost, budget=budget, check_balance=check_balance, daily_cap=self._context.daily_cap)
        flow = budgets.submit(self._context, payload, terms, settle=settle, repeat=repeat_on_doubt, timeout=timeout)
        return self._job(self._run(flow))

    def quote(self, request: Submittable, *, strict: bool = True, unchecked: bool = False) -> Quote:
        """Ask the service once what a request costs; nothing is charged, and the key does not go along.

        Nor does anything of an `http_client` but its transport and proxies. `unchecked` sends a payload that nobody
        judged, for a model newer than the matrix. An answer of success is no quote: `SubmissionUnknown` is raised, as
        something may run, and the ledger knows of it. A service that gives no quotes is a `ConfigurationError`.
        """
        checked = prepare(self._context, request, strict=strict) if not unchecked else payload_of(request)
        return self._run(quoting.quote(self._context, checked))

    def submit_unchecked(
        self, payload: Mapping[str, Any], *, settle: float | None = None, repeat_on_doubt: bool = False
    ) -> Job:
        """Send a payload that nobody judged, for a model newer than the matrix; a wrong one is charged, not refused.

        Everything else is as with `submit`.
        """
        terms = Terms(daily_cap=self._context.daily_cap)
        flow = budgets.submit(self._context, payload, terms, settle=settle, repeat=repeat_on_doubt)
        return self._job(self._run(flow))

    def settle(self, claim: Claim | Mapping[str, Any], timeout: float | None = None) -> Job:
        """Find the run of a submission whose outcome is open, `timeout` seconds at most (None: the service's number).

        The claim is that of a `SubmissionUnknown`, of `unsettled`, or what its `as_dict()` gave. Raises
        `SubmissionUnknown` when no run shows up; nothing is ever sent again.
        """
        flow = submission.settle(self._context, read_claim(claim), timeout)
        return self._job(self._run(flow))

    def settle_all(self) -> dict[Claim, Job | None]:
        """Look once for the run of each of `unsettled`, many with one call; None where none is listed yet."""
        claims = self.unsettled()
        found = self._run(submission.settle_all(self._context, claims))
        return {claim: self._job(found[claim.order]) if claim.order in found else None for claim in claims}

    def forget(self, claim: Claim | Mapping[str, Any]) -> None:
        """Close the claim of a submission that certainly never arrived, so that it is not looked for any more."""
        self._run(submission.forget(self._context, read_claim(claim)))

    def status(self, job: Handle | str) -> Status:
        """Ask once how a job stands."""
        run_id, model = reference(job)
        return self._run(waiting.status(self._context, run_id, model))

    def wait(
        self,
        job: Handle | str,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until a job is completed, `timeout` seconds at most (None: the service's number; `math.inf`: no end).

        A failed or cancelled job raises `ProviderError` or `ContentPolicyError`, the end of the time `WaitTimeout`.
        """
        return self._run(waiting.wait(self._context, self._handle(job), timeout), on_progress)

    def events(self, job: Handle | str, timeout: float | None = None) -> Iterator[Status]:
        """Look at a job until it is over, and yield how it stands at each look; the last one says how it ended.

        The times are those of `wait`, whose `WaitTimeout` it raises; a failed job is no error here.
        """
        return self._driver.steps(waiting.follow(self._context, self._handle(job), timeout))

    def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        """Save the first file of a completed job under `path`, whole or not at all, and return where it is.

        In a folder that is there it is named after the run, with the ending of its kind. After a broken connection the
        rest is asked for; a link that has expired is renewed once. A page or another text, and what has another length
        than promised, raises `DownloadError`; a kind of file that was not expected is saved with a warning in the log.
        What is not kept any more raises `NotFoundError`. What there is of a large file when the connection stays broken
        is kept beside the target, and gone on with by the next call.
        """
        return self._run(download.fetch(self._context, job, Path(path)))

    def download_all(self, job: Handle | Status | str, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of a completed job in a folder, which is made if need be, and return where they are.

        They are named after the run and numbered from 1 when there are several; each is saved as by `download`.
        """
        return self._run(download.fetch_all(self._context, job, Path(folder)))

    def content(self, job: Handle | str, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of what a completed job made, as by `download`; None is what the service gives by default.

        A variant that the matrix does not have raises `ValidationError`, as does a job whose model is not known.
        """
        return self._run(download.content(self._context, job, Path(path), variant))

    def extend(self, job: Handle | str, index: int | None = None) -> Job:
        """Have an output of a completed job made longer and return the new job; this is charged like a submission.

        `index` counts outputs from 0 (None: the service's choice); a wrong one raises `ValidationError`. On doubt it is
        never sent again, and its run cannot be looked for: `SubmissionUnknown` then says that it may be running.
        """
        handle = self._handle(job)
        return self._job(self._run(submission.extend(self._context, handle, index)))

    def recover(
        self, *, model: str | None = None, uuid: str | None = None, limit: int | None = None
    ) -> tuple[Run, ...]:
        """Return the completed runs of the account that the service lists, those of a model or of a UUID only.

        `limit` is how many at most (None: the service's number); one out of range raises `ValidationError`.
        """
        return self._run(listing.recover(self._context, model=model, uuid=uuid, limit=limit))

    def balance(self) -> Balance:
        """Return what the account holds; nothing is charged."""
        return self._run(listing.balance(self._context))

    def catalogue(self) -> tuple[dict[str, Any], ...]:
        """Return the records of the models offered today, as the service writes them; where it needs no key, none goes.

        What is valid the matrix says, not this list.
        """
        return self._run(listing.catalogue(self._context))

    def job(self, run_id: str, model: str | None = None, **saved: Any) -> Job:
        """Return the job of a run id, as kept from `Job.as_dict()`."""
        return self._job({**saved, "run_id": run_id, "model": model})

    def close(self) -> None:
        """Close the connections, unless they came from outside."""
        for http in self._connections.close():
            http.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()

    def _handle(self, job: Handle | str) -> Handle:
        return job if isinstance(job, Handle) else self.job(job)

    def _run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        return self._driver.run(flow, on_progress)

    def _job(self, source: Receipt | Mapping[str, Any]) -> Job:
        return Job(client=self, **receipt_fields(source))
