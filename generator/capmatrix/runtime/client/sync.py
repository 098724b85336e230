"""The blocking client: flows driven with httpx.Client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from ..price import Estimate, estimate
from ..service import Newer
from .context import Clock, Context
from .effects import Flow
from .files import download
from .flows import budgets, listing, newer, quoting, submission, waiting
from .flows.budgets import Budget, Terms
from .flows.listing import Balance, Run
from .flows.quoting import Quote
from .flows.receipts import Receipt
from .job import Claim, ClientJob, Handle, Status, remembered
from .ledger.rows import read_claim
from .ledger.spending import Money
from .limits.in_process import Limits
from .observability import Hook
from .prepare import SubmissionOptions, Submittable, forms_of, judged, payload_of, prepare, receipt_fields, reference
from .retry import timeout_or_default
from .shared import SharedClient, paid
from .transport.connections import Connections

if TYPE_CHECKING:
    import httpx

    from ..verdict import Verdict
    from .batch.batch import Batch, BatchOptions, Source
    from .transport.sync_driver import Driver, Progress

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(ClientJob):
    """A submitted job, with its client."""

    client: Client = field(repr=False, compare=False)

    def status(self) -> Status:
        """Ask once for the status of the job."""
        return self.client.status(self)

    def wait(self, timeout: float | None = None, on_progress: Progress | None = None) -> Status:
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

    def cancel(self) -> None:
        """Stop the job; see `Client.cancel`."""
        self.client.cancel(self)

    def delete(self) -> None:
        """Delete the job and what it made from the service; see `Client.delete`."""
        self.client.delete(self)


class Client(SharedClient[Job]):
    """A client of the service; the generated package adds the facts of the service."""

    # Budget: settings, all but one keyword-only.
    def __init__(  # noqa: PLR0913
        self,
        api_key: str | tuple[str, str] | None = None,
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
        limits: Limits | bool | str = True,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        tracing: bool = False,
        metrics: bool = False,
        insecure_results: bool = False,
        edition: str | None = None,
        newer: Newer = "refuse",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
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
            metrics=metrics,
            insecure_results=insecure_results,
            edition=edition,
            newer=newer,
            clock=clock,
        )
        if isinstance(timeout, (int, float)):
            timeout_or_default("timeout", timeout, 0.0)  # a wrong one is said here, not in the first call
        self._timeout = timeout
        self._made: Driver | None = None

        def connections() -> httpx.Client:
            import httpx

            from .transport import httpx_adapter

            http = httpx.Client(
                transport=transport,
                proxy=proxy,
                verify=httpx_adapter.certificates(transport),
                timeout=httpx_adapter.timeouts(self._context, timeout),
                limits=httpx_adapter.POOL,
                headers=self._context.usual_headers,
            )
            return httpx_adapter.bounded(http)

        self._connections = Connections(connections, http_client, transport, proxy)

    def estimate(self, request: Submittable, *, strict: bool = True) -> Estimate:
        context = self._knowing(request)
        return estimate(context.kit, prepare(context, request, strict=strict), context.clock.today())

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
        context = self._knowing(request)
        payload = prepare(context, request, strict=strict, extra=extra)
        terms = Terms(max_cost=max_cost, budget=budget, check_balance=check_balance)
        flow = budgets.submit(context, payload, terms, settle=settle, repeat=repeat_on_doubt, timeout=timeout)
        return self._job(self._run(flow))

    def run(
        self,
        request: Submittable,
        *,
        path: str | PathLike[str],
        timeout: float | None = None,
        on_progress: Progress | None = None,
        **options: Unpack[SubmissionOptions],
    ) -> Path:
        target = self._run(download.check(Path(path)))
        job = self.submit(request, **options)
        with paid(job):
            return self.download(self.wait(job, timeout, on_progress), target)

    def quote(self, request: Submittable, *, strict: bool = True, unchecked: bool = False) -> Quote:
        context = self._knowing(request)
        checked = prepare(context, request, strict=strict) if not unchecked else payload_of(request)
        return self._run(quoting.quote(context, checked))

    def validate(self, request: Submittable) -> Verdict:
        context = self._knowing(request)
        return judged(context, request)[1]

    def submit_unchecked(
        self, payload: Mapping[str, Any], *, settle: float | None = None, repeat_on_doubt: bool = False
    ) -> Job:
        return self._job(self._run(budgets.submit(self._context, payload, settle=settle, repeat=repeat_on_doubt)))

    def settle(
        self, claim: Claim | Mapping[str, Any], timeout: float | None = None, *, request: Submittable | None = None
    ) -> Job:
        context = self._context if request is None else self._knowing(request)
        forms = () if request is None else forms_of(context, request)
        return self._job(self._run(submission.settle(context, read_claim(claim), timeout, forms)))

    def settle_all(self, *, requests: Iterable[Submittable] = ()) -> dict[Claim, Job | None]:
        """Search once for the runs of all `unsettled()` claims, many with one call; None where no run is listed yet.

        Submissions of `requests` that have an idempotency key which still holds are sent again with it instead.
        """
        claims, forms = self.unsettled(), list[dict[str, Any]]()
        for request in requests:
            forms += forms_of(self._knowing(request), request)
        found = self._run(submission.settle_all(self._context, claims, requests=tuple(forms)))
        return {claim: self._job(found[claim.order]) if claim.order in found else None for claim in claims}

    def forget(self, claim: Claim | Mapping[str, Any]) -> None:
        """Close the claim of a submission that certainly never arrived, so that it is not searched for any more."""
        self._run(submission.forget(self._context, read_claim(claim)))

    def status(self, job: Handle | str) -> Status:
        """Ask once for the status of a job."""
        run_id, model = reference(job)
        return remembered(job, self._run(waiting.status(self._context, run_id, model)))

    def wait(self, job: Handle | str, timeout: float | None = None, on_progress: Progress | None = None) -> Status:
        return remembered(job, self._run(waiting.wait(self._context, self._handle(job), timeout), on_progress))

    def events(self, job: Handle | str, timeout: float | None = None) -> Iterator[Status]:
        return self._driver().steps(waiting.follow(self._context, self._handle(job), timeout))

    def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        return self._run(download.fetch(self._context, job, Path(path)))

    def download_all(self, job: Handle | Status | str, folder: str | PathLike[str]) -> tuple[Path, ...]:
        return self._run(download.fetch_all(self._context, job, Path(folder)))

    def content(self, job: Handle | str, path: str | PathLike[str], variant: str | None = None) -> Path:
        return self._run(download.content(self._context, job, Path(path), variant))

    def extend(self, job: Handle | str, index: int | None = None) -> Job:
        handle = self._handle(job)
        return self._job(self._run(submission.extend(self._context, handle, index)))

    def cancel(self, job: Handle | str) -> None:
        self._run(listing.end(self._context, self._handle(job), "cancel"))

    def delete(self, job: Handle | str) -> None:
        self._run(listing.end(self._context, self._handle(job), "delete"))

    def recover(
        self, *, model: str | None = None, uuid: str | None = None, limit: int | None = None
    ) -> tuple[Run, ...]:
        return self._run(listing.recover(self._context, model=model, uuid=uuid, limit=limit))

    def balance(self) -> Balance:
        """Return the balance of the account; nothing is charged."""
        return self._run(listing.balance(self._context))

    def catalogue(self) -> tuple[dict[str, Any], ...]:
        return self._run(listing.catalogue(self._context))

    def batch(self, requests: Source, folder: str | PathLike[str], **options: Unpack[BatchOptions]) -> Batch:
        from .batch.batch import Batch, batch_of

        return Batch(batch_of(self._context, self._driver().in_thread, requests, Path(folder), options))

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

    def _knowing(self, request: Submittable) -> Context:
        """Return the settings with the model of a request, if only the service's list has it."""
        asks = self._context.newer is not None and self._context.kit.lacking(request) is not None
        return self._run(newer.knowing(self._context, request)) if asks else self._context

    def _run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        return self._driver().run(flow, on_progress)

    def _driver(self) -> Driver:
        """Return what performs the flows; loading it, and httpx with it, takes longer than all else."""
        if self._made is None:
            from .transport.httpx_adapter import timeouts
            from .transport.sync_driver import Driver

            self._made = Driver(self._connections, timeouts(self._context, self._timeout), self._context)
        return self._made

    def _job(self, source: Receipt | Mapping[str, Any]) -> Job:
        job = Job(client=self, **receipt_fields(source))
        if isinstance(source, Receipt) and source.result is not None:
            remembered(job, source.result)
        return job
