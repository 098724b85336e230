"""The blocking client: flows driven with httpx.Client."""

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
    """A submitted job, with its client."""

    client: Client = field(repr=False, compare=False)

    def status(self) -> Status:
        """Ask once for the status of the job."""
        return self.client.status(self)

    def wait(
        self,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until the job is completed; see `Client.wait`."""
        return self.client.wait(self, timeout, on_progress)

    def events(self, timeout: float | None = None) -> Iterator[Status]:
        """Poll the job until it is over and yield each status; see `Client.events`."""
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
        """Extend an output of the completed job, which is charged; see `Client.extend`."""
        return self.client.extend(self, index)


class Client(SharedClient):
    """A client of the service; the generated package adds the facts of the service."""

    # Budget: settings, all but one keyword-only.
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
        """Take each setting from the arguments, else the environment (`…_API_KEY`, `…_BASE_URL`), else the defaults.

        Calls wait where they would exceed the documented limits of the service, which all processes of a user share
        through a file in the state folder; `limits=False` switches that off, and clients given the same `Limits(…)`
        share those. `on_request` and `on_response` are plain functions that get a `Call` before and after each call;
        `tracing=True` makes OpenTelemetry spans; `insecure_results=True` also fetches files from http addresses,
        unencrypted and without the key. `timeout` is in seconds, or an `httpx.Timeout` with the seconds of each phase;
        `proxy`, `transport`, `http_client` and the proxy variables of the environment are those of httpx.

        Orders are recorded in the `ledger` in the state folder, or in the named file; `False` records none. Where that
        folder cannot be written, the client warns once and goes on; a named file must be writable. `journal` names the
        file of an older version, whose orders are imported. `daily_cap` (else `…_DAILY_CAP`) is the most that all
        orders of a day (UTC) may cost together at this base URL, in all processes of the machine.
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
        timeouts = httpx_adapter.timeouts(self._context, timeout)

        def connections() -> httpx.Client:
            headers = self._context.usual_headers
            http = httpx.Client(
                transport=transport, proxy=proxy, timeout=timeouts, limits=httpx_adapter.POOL, headers=headers
            )
            return httpx_adapter.bounded(http)

        self._connections = httpx_adapter.Connections(connections, http_client, transport)
        self._driver = Driver(self._connections, timeouts, self._context)

    # Budget: one request, and options by keyword.
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
        """Validate a request, send it once and return its job; an invalid request raises `ValidationError`, unsent.

        `strict=False` allows fields that the service would ignore; `extra` holds fields that are newer than the
        matrix. Where no answer comes, the client searches for the run for `settle` seconds (None: the service's
        number; 0: once) and raises `SubmissionUnknown` if it finds none. `repeat_on_doubt` sends the request a second
        time instead, which may be charged twice. `timeout` is the number of seconds for everything before the search.

        A request that may cost more than `max_cost` (in the currency of its price) or than is left of the `budget`
        raises `BudgetExceeded` and is not sent. Where the matrix has no price, the service is asked for a quote, if it
        gives quotes; a request without a known price is not sent. `check_balance` first asks for the balance, and
        raises `InsufficientBalanceError` where it is less than the request may cost.
        """
        payload = prepare(self._context, request, strict=strict, extra=extra)
        terms = Terms(max_cost=max_cost, budget=budget, check_balance=check_balance)
        flow = budgets.submit(self._context, payload, terms, settle=settle, repeat=repeat_on_doubt, timeout=timeout)
        return self._job(self._run(flow))

    def quote(self, request: Submittable, *, strict: bool = True, unchecked: bool = False) -> Quote:
        """Ask the service once for the price of a request; nothing is charged, and the key is not sent.

        Of an `http_client`, only transport and proxies are used. `unchecked` sends a payload without validation, for a
        model newer than the matrix. A successful answer is not a quote: it raises `SubmissionUnknown`, as a run may
        have been started, and is recorded in the ledger. A service without quotes raises `ConfigurationError`.
        """
        checked = prepare(self._context, request, strict=strict) if not unchecked else payload_of(request)
        return self._run(quoting.quote(self._context, checked))

    def submit_unchecked(
        self, payload: Mapping[str, Any], *, settle: float | None = None, repeat_on_doubt: bool = False
    ) -> Job:
        """Send a payload without validation, for a model newer than the matrix; an invalid payload may be charged.

        All else is as with `submit`.
        """
        return self._job(self._run(budgets.submit(self._context, payload, settle=settle, repeat=repeat_on_doubt)))

    def settle(self, claim: Claim | Mapping[str, Any], timeout: float | None = None) -> Job:
        """Search for the run of a submission whose outcome is not known, for `timeout` seconds (None: the default).

        The claim is that of a `SubmissionUnknown` or of `unsettled()`, or its saved `as_dict()`. Raises
        `SubmissionUnknown` where no run is found; nothing is sent again.
        """
        flow = submission.settle(self._context, read_claim(claim), timeout)
        return self._job(self._run(flow))

    def settle_all(self) -> dict[Claim, Job | None]:
        """Search once for the runs of all `unsettled()` claims, many with one call; None where no run is listed yet."""
        claims = self.unsettled()
        found = self._run(submission.settle_all(self._context, claims))
        return {claim: self._job(found[claim.order]) if claim.order in found else None for claim in claims}

    def forget(self, claim: Claim | Mapping[str, Any]) -> None:
        """Close the claim of a submission that certainly never arrived, so that it is not searched for any more."""
        self._run(submission.forget(self._context, read_claim(claim)))

    def status(self, job: Handle | str) -> Status:
        """Ask once for the status of a job."""
        run_id, model = reference(job)
        return self._run(waiting.status(self._context, run_id, model))

    def wait(
        self,
        job: Handle | str,
        timeout: float | None = None,
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until a job is completed, at most `timeout` seconds (None: the default; `math.inf`: no limit).

        Raises `ProviderError` or `ContentPolicyError` for a failed or cancelled job, `WaitTimeout` at the time-out.
        """
        return self._run(waiting.wait(self._context, self._handle(job), timeout), on_progress)

    def events(self, job: Handle | str, timeout: float | None = None) -> Iterator[Status]:
        """Poll a job until it is over and yield each status; the last status is that of its end.

        The time-out is that of `wait`, and raises `WaitTimeout`; a failed job raises nothing.
        """
        return self._driver.steps(waiting.follow(self._context, self._handle(job), timeout))

    def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        """Save the first file of a completed job as `path`, whole or not at all, and return its path.

        In an existing folder it is named after the run, with the ending of its media type. After a broken connection
        the rest is requested; an expired link is renewed once. A page or another text, or a file of another length
        than announced, raises `DownloadError`; an unexpected media type is saved with a warning in the log. A file
        that the service has deleted raises `NotFoundError`. If the connection stays broken, the part of a large file
        is kept beside the target, and the next call continues it.
        """
        return self._run(download.fetch(self._context, job, Path(path)))

    def download_all(self, job: Handle | Status | str, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of a completed job in a folder, made where it does not exist, and return their paths.

        They are named after the run, numbered from 1 where there are several, and saved as by `download`.
        """
        return self._run(download.fetch_all(self._context, job, Path(folder)))

    def content(self, job: Handle | str, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of the output of a completed job, as by `download`; None is the service's default.

        An unknown variant, or a job whose model is not known, raises `ValidationError`.
        """
        return self._run(download.content(self._context, job, Path(path), variant))

    def extend(self, job: Handle | str, index: int | None = None) -> Job:
        """Extend an output of a completed job and return the new job; this is charged like a submission.

        `index` counts outputs from 0 (None: the service's choice); a wrong index raises `ValidationError`. Where no
        answer comes, `SubmissionUnknown` is raised: the call is not sent again, and its run cannot be searched for.
        """
        handle = self._handle(job)
        return self._job(self._run(submission.extend(self._context, handle, index)))

    def recover(
        self, *, model: str | None = None, uuid: str | None = None, limit: int | None = None
    ) -> tuple[Run, ...]:
        """Return the completed runs that the service lists for the account, filtered by model or UUID.

        `limit` is the most runs to return (None: the service's default); out of range it raises `ValidationError`.
        """
        return self._run(listing.recover(self._context, model=model, uuid=uuid, limit=limit))

    def balance(self) -> Balance:
        """Return the balance of the account; nothing is charged."""
        return self._run(listing.balance(self._context))

    def catalogue(self) -> tuple[dict[str, Any], ...]:
        """Return the records of the models that the service offers now, unchanged; the key is sent only where needed.

        Requests are validated by the matrix, not by this list.
        """
        return self._run(listing.catalogue(self._context))

    def job(self, run_id: str, model: str | None = None, **saved: Any) -> Job:
        """Return the job of a run id, or of a saved `Job.as_dict()`; an empty run id raises `ValueError`."""
        return self._job({**saved, "run_id": run_id, "model": model})

    def close(self) -> None:
        """Close the connections; an `http_client` that was given stays open."""
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
