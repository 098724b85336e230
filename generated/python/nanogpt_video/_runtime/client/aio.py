"""The async client: flows driven with httpx.AsyncClient, under asyncio and trio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..price import Estimate, estimate
from ..service import Newer
from .context import Clock
from .files import download
from .files.uploads import with_files_read
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
from .shared import SharedClient, paid
from .transport.connections import Connections

if TYPE_CHECKING:
    import httpx

    from ..verdict import Verdict
    from .batch.batch import Batch, Source
    from .batch.planning import Refusal
    from .batch.report import Again, Watcher
    from .batch.worker import Worker
    from .transport.async_driver import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncJob(ClientJob):
    """A submitted job, with its client."""

    client: AsyncClient = field(repr=False, compare=False)

    async def status(self) -> Status:
        """Ask once for the status of the job."""
        return await self.client.status(self)

    async def wait(
        self,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until the job is completed; see `AsyncClient.wait`."""
        return await self.client.wait(self, timeout, on_progress)

    def events(self, timeout: float | None = None) -> AsyncGenerator[Status]:
        """Poll the job until it is over and yield each status; see `AsyncClient.events`."""
        return self.client.events(self, timeout)

    async def download(self, path: str | PathLike[str]) -> Path:
        """Save the first file of the completed job; see `AsyncClient.download`."""
        return await self.client.download(self, path)

    async def download_all(self, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of the completed job; see `AsyncClient.download_all`."""
        return await self.client.download_all(self, folder)

    async def content(self, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of what the job made; see `AsyncClient.content`."""
        return await self.client.content(self, path, variant)

    async def extend(self, index: int | None = None) -> AsyncJob:
        """Extend an output of the completed job, which is charged; see `AsyncClient.extend`."""
        return await self.client.extend(self, index)

    async def cancel(self) -> None:
        """Stop the job; see `AsyncClient.cancel`."""
        await self.client.cancel(self)

    async def delete(self) -> None:
        """Delete the job and what it made from the service; see `AsyncClient.delete`."""
        await self.client.delete(self)


class AsyncClient(SharedClient[AsyncJob]):
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
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        limits: Limits | bool | str = True,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        tracing: bool = False,
        insecure_results: bool = False,
        edition: str | None = None,
        newer: Newer = "refuse",
        clock: Clock | None = None,
    ) -> None:
        import httpx  # here, as later it would stop the event loop in the middle of its work

        from .transport import httpx_adapter
        from .transport.async_driver import Driver

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
            insecure_results=insecure_results,
            edition=edition,
            newer=newer,
            clock=clock,
        )
        timeouts = httpx_adapter.timeouts(self._context, timeout)

        def connections() -> httpx.AsyncClient:
            headers = self._context.usual_headers
            return httpx.AsyncClient(
                transport=transport,
                proxy=proxy,
                verify=httpx_adapter.certificates(transport),
                timeout=timeouts,
                limits=httpx_adapter.POOL,
                headers=headers,
            )

        self._connections = Connections(connections, http_client, transport, proxy)
        self._driver = Driver(self._connections, timeouts, self._context)

    def estimate(self, request: Submittable, *, strict: bool = True) -> Estimate:
        context = newer.known(self._context, request)
        return estimate(context.kit, prepare(context, request, strict=strict), context.clock.today())

    # Budget: one request, and options by keyword.
    async def submit(  # noqa: PLR0913
        self,
        request: Submittable,
        *,
        strict: bool = True,
        extra: Mapping[str, Any] | None = None,
        settle: float | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error that says what is known)
        repeat_on_doubt: bool = False,
        max_cost: Money | None = None,
        budget: Budget | None = None,
        check_balance: bool = False,
    ) -> AsyncJob:
        request = await with_files_read(request)
        context = await self._driver.run(newer.knowing(self._context, request))
        payload = prepare(context, request, strict=strict, extra=extra)
        terms = Terms(max_cost=max_cost, budget=budget, check_balance=check_balance)
        flow = budgets.submit(context, payload, terms, settle=settle, repeat=repeat_on_doubt, timeout=timeout)
        return self._job(await self._driver.run(flow))

    async def run(
        self,
        request: Submittable,
        *,
        path: str | PathLike[str],
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
        **options: Unpack[SubmissionOptions],
    ) -> Path:
        target = await self._driver.run(download.check(Path(path)))
        job = await self.submit(request, **options)
        with paid(job):
            return await self.download(await self.wait(job, timeout, on_progress), target)

    async def quote(self, request: Submittable, *, strict: bool = True, unchecked: bool = False) -> Quote:
        request = await with_files_read(request)
        context = await self._driver.run(newer.knowing(self._context, request))
        checked = prepare(context, request, strict=strict) if not unchecked else payload_of(request)
        return await self._driver.run(quoting.quote(context, checked))

    async def validate(self, request: Submittable) -> Verdict:
        request = await with_files_read(request)
        context = await self._driver.run(newer.knowing(self._context, request))
        return judged(context, request)[1]

    async def submit_unchecked(
        self, payload: Mapping[str, Any], *, settle: float | None = None, repeat_on_doubt: bool = False
    ) -> AsyncJob:
        flow = budgets.submit(self._context, payload, settle=settle, repeat=repeat_on_doubt)
        return self._job(await self._driver.run(flow))

    async def settle(
        self,
        claim: Claim | Mapping[str, Any],
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the claim in it)
        *,
        request: Submittable | None = None,
    ) -> AsyncJob:
        context, forms = self._context, tuple[dict[str, Any], ...]()
        if request is not None:
            request = await with_files_read(request)
            context = await self._driver.run(newer.knowing(self._context, request))
            forms = forms_of(context, request)
        return self._job(await self._driver.run(submission.settle(context, read_claim(claim), timeout, forms)))

    async def settle_all(self, *, requests: Iterable[Submittable] = ()) -> dict[Claim, AsyncJob | None]:
        """Search once for the runs of all `unsettled()` claims, many with one call; None where no run is listed yet.

        Submissions of `requests` that have an idempotency key which still holds are sent again with it instead.
        """
        claims, forms = self.unsettled(), list[dict[str, Any]]()
        for request in requests:
            given = await with_files_read(request)
            forms += forms_of(await self._driver.run(newer.knowing(self._context, given)), given)
        found = await self._driver.run(submission.settle_all(self._context, claims, requests=tuple(forms)))
        return {claim: self._job(found[claim.order]) if claim.order in found else None for claim in claims}

    async def forget(self, claim: Claim | Mapping[str, Any]) -> None:
        """Close the claim of a submission that certainly never arrived, so that it is not searched for any more."""
        await self._driver.run(submission.forget(self._context, read_claim(claim)))

    async def status(self, job: Handle | str) -> Status:
        """Ask once for the status of a job."""
        run_id, model = reference(job)
        return remembered(job, await self._driver.run(waiting.status(self._context, run_id, model)))

    async def wait(
        self,
        job: Handle | str,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
    ) -> Status:
        flow = waiting.wait(self._context, self._handle(job), timeout)
        return remembered(job, await self._driver.run(flow, on_progress))

    def events(self, job: Handle | str, timeout: float | None = None) -> AsyncGenerator[Status]:
        return self._driver.steps(waiting.follow(self._context, self._handle(job), timeout))

    async def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        return await self._driver.run(download.fetch(self._context, job, Path(path)))

    async def download_all(self, job: Handle | Status | str, folder: str | PathLike[str]) -> tuple[Path, ...]:
        return await self._driver.run(download.fetch_all(self._context, job, Path(folder)))

    async def content(self, job: Handle | str, path: str | PathLike[str], variant: str | None = None) -> Path:
        return await self._driver.run(download.content(self._context, job, Path(path), variant))

    async def extend(self, job: Handle | str, index: int | None = None) -> AsyncJob:
        handle = self._handle(job)
        return self._job(await self._driver.run(submission.extend(self._context, handle, index)))

    async def cancel(self, job: Handle | str) -> None:
        await self._driver.run(listing.end(self._context, self._handle(job), "cancel"))

    async def delete(self, job: Handle | str) -> None:
        await self._driver.run(listing.end(self._context, self._handle(job), "delete"))

    async def recover(
        self, *, model: str | None = None, uuid: str | None = None, limit: int | None = None
    ) -> tuple[Run, ...]:
        return await self._driver.run(listing.recover(self._context, model=model, uuid=uuid, limit=limit))

    async def balance(self) -> Balance:
        """Return the balance of the account; nothing is charged."""
        return await self._driver.run(listing.balance(self._context))

    async def catalogue(self) -> tuple[dict[str, Any], ...]:
        return await self._driver.run(listing.catalogue(self._context))

    # Budget: requests, a folder, and options by keyword.
    def batch(  # noqa: PLR0913
        self,
        requests: Source,
        folder: str | PathLike[str],
        *,
        strict: bool = True,
        concurrency: int = 8,
        max_cost: Money | None = None,
        budget: Money | None = None,
        again: Collection[Again] = (),
        timeout: float | None = None,
        priority: int | None = None,
        on_event: Watcher | None = None,
        on_refusal: Callable[[Refusal], object] | None = None,
    ) -> Batch:
        """Return a batch of requests: `await client.batch("requests.jsonl", "outputs").run()`.

        `requests` is a file (JSON Lines or a JSON array) or an iterable of requests. The batch is identified by its
        `folder`, which gets the files: run it again, in this or another process, and it continues. A request that has
        its file, or is running, is not submitted again; a deleted file is downloaded again; a failed request is
        submitted again only with `again={"failed"}`. Several processes may run one batch at once.

        `concurrency` files are downloaded at once; nothing is submitted while more of them wait. `max_cost` limits each
        request, `budget` the whole batch over all its runs. `timeout` is the seconds to wait for each job. `on_event`
        is called with each event, `on_refusal` with each request that is not sent. `priority` is set for what is not
        bought yet: orders with a higher one are bought first, by workers across all batches; it is 0 if never set.
        """
        from .batch.batch import Batch, options_of

        options = options_of(strict, concurrency, max_cost, budget, again, timeout, priority)
        return Batch(self._context, self._driver.run, requests, Path(folder), options, on_event, on_refusal)

    def worker(self, folder: str | PathLike[str], *, concurrency: int = 8, on_event: Watcher | None = None) -> Worker:
        """Return a worker for all batches of a ledger in PostgreSQL: `await client.worker("outputs").run()`.

        It makes requests of batches that are run with the same ledger on any machine; `folder` gets a folder for each.
        With `run(once=True)` it ends where nothing is left to do.
        """
        from .batch.worker import Worker

        return Worker(self._context, self._driver.run, Path(folder), concurrency, on_event)

    async def close(self) -> None:
        """Close the connections; an `http_client` that was given stays open."""
        for http in self._connections.close():
            await http.aclose()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.close()

    def _job(self, source: Receipt | Mapping[str, Any]) -> AsyncJob:
        job = AsyncJob(client=self, **receipt_fields(source))
        if isinstance(source, Receipt) and source.result is not None:
            remembered(job, source.result)
        return job
