"""The async client: the same flows, driven with httpx.AsyncClient, under asyncio and trio alike."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .context import Clock, configure
from .files import download
from .files.uploads import with_files_read
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
    from collections.abc import Callable, Collection

    import httpx

    from .batch.batch import Batch, Source
    from .batch.planning import Refusal
    from .batch.report import Again, Watcher
    from .flows.submission import Receipt
    from .transport.async_driver import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncJob(ClientJob):
    """A submitted job and the client that submitted it."""

    client: AsyncClient = field(repr=False, compare=False)

    async def status(self) -> Status:
        """Ask once how the job stands."""
        return await self.client.status(self)

    async def wait(
        self,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until the job is completed; see `AsyncClient.wait`."""
        return await self.client.wait(self, timeout, on_progress)

    def events(self, timeout: float | None = None) -> AsyncGenerator[Status]:
        """Look at the job until it is over; see `AsyncClient.events`."""
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
        """Have an output of the completed job made longer, which is charged; see `AsyncClient.extend`."""
        return await self.client.extend(self, index)


class AsyncClient(SharedClient):
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
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
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
        from .transport.async_driver import Driver

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

        def connections() -> httpx.AsyncClient:
            headers = self._context.usual_headers
            return httpx.AsyncClient(
                transport=transport, proxy=proxy, timeout=patience, limits=httpx_adapter.POOL, headers=headers
            )

        self._connections = httpx_adapter.Connections(connections, http_client, transport)
        self._driver = Driver(self._connections, patience, self._context)

    # Budget: one request, and what may be said of it by name.
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
        request = await with_files_read(request)
        payload = prepare(self._context, request, strict=strict, extra=extra)
        terms = Terms(max_cost=max_cost, budget=budget, check_balance=check_balance, daily_cap=self._context.daily_cap)
        flow = budgets.submit(self._context, payload, terms, settle=settle, repeat=repeat_on_doubt, timeout=timeout)
        return self._job(await self._driver.run(flow))

    async def quote(self, request: Submittable, *, strict: bool = True, unchecked: bool = False) -> Quote:
        """Ask the service once what a request costs; nothing is charged, and the key does not go along.

        Nor does anything of an `http_client` but its transport and proxies. `unchecked` sends a payload that nobody
        judged, for a model newer than the matrix. An answer of success is no quote: `SubmissionUnknown` is raised, as
        something may run, and the ledger knows of it. A service that gives no quotes is a `ConfigurationError`.
        """
        request = await with_files_read(request)
        checked = prepare(self._context, request, strict=strict) if not unchecked else payload_of(request)
        return await self._driver.run(quoting.quote(self._context, checked))

    async def submit_unchecked(
        self, payload: Mapping[str, Any], *, settle: float | None = None, repeat_on_doubt: bool = False
    ) -> AsyncJob:
        """Send a payload that nobody judged, for a model newer than the matrix; a wrong one is charged, not refused.

        Everything else is as with `submit`.
        """
        terms = Terms(daily_cap=self._context.daily_cap)
        flow = budgets.submit(self._context, payload, terms, settle=settle, repeat=repeat_on_doubt)
        return self._job(await self._driver.run(flow))

    async def settle(
        self,
        claim: Claim | Mapping[str, Any],
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the claim in it)
    ) -> AsyncJob:
        """Find the run of a submission whose outcome is open, `timeout` seconds at most (None: the service's number).

        The claim is that of a `SubmissionUnknown`, of `unsettled`, or what its `as_dict()` gave. Raises
        `SubmissionUnknown` when no run shows up; nothing is ever sent again.
        """
        flow = submission.settle(self._context, read_claim(claim), timeout)
        return self._job(await self._driver.run(flow))

    async def settle_all(self) -> dict[Claim, AsyncJob | None]:
        """Look once for the run of each of `unsettled`, many with one call; None where none is listed yet."""
        claims = self.unsettled()
        found = await self._driver.run(submission.settle_all(self._context, claims))
        return {claim: self._job(found[claim.order]) if claim.order in found else None for claim in claims}

    async def forget(self, claim: Claim | Mapping[str, Any]) -> None:
        """Close the claim of a submission that certainly never arrived, so that it is not looked for any more."""
        await self._driver.run(submission.forget(self._context, read_claim(claim)))

    async def status(self, job: Handle | str) -> Status:
        """Ask once how a job stands."""
        run_id, model = reference(job)
        return await self._driver.run(waiting.status(self._context, run_id, model))

    async def wait(
        self,
        job: Handle | str,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until a job is completed, `timeout` seconds at most (None: the service's number; `math.inf`: no end).

        A failed or cancelled job raises `ProviderError` or `ContentPolicyError`, the end of the time `WaitTimeout`.
        """
        return await self._driver.run(waiting.wait(self._context, self._handle(job), timeout), on_progress)

    def events(self, job: Handle | str, timeout: float | None = None) -> AsyncGenerator[Status]:
        """Look at a job until it is over, and yield how it stands at each look; the last one says how it ended.

        The times are those of `wait`, whose `WaitTimeout` it raises; a failed job is no error here.
        """
        return self._driver.steps(waiting.follow(self._context, self._handle(job), timeout))

    async def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        """Save the first file of a completed job under `path`, whole or not at all, and return where it is.

        In a folder that is there it is named after the run, with the ending of its kind. After a broken connection the
        rest is asked for; a link that has expired is renewed once. A page or another text, and what has another length
        than promised, raises `DownloadError`; a kind of file that was not expected is saved with a warning in the log.
        What is not kept any more raises `NotFoundError`. What there is of a large file when the connection stays broken
        is kept beside the target, and gone on with by the next call.
        """
        return await self._driver.run(download.fetch(self._context, job, Path(path)))

    async def download_all(self, job: Handle | Status | str, folder: str | PathLike[str]) -> tuple[Path, ...]:
        """Save every file of a completed job in a folder, which is made if need be, and return where they are.

        They are named after the run and numbered from 1 when there are several; each is saved as by `download`.
        """
        return await self._driver.run(download.fetch_all(self._context, job, Path(folder)))

    async def content(self, job: Handle | str, path: str | PathLike[str], variant: str | None = None) -> Path:
        """Save a variant of what a completed job made, as by `download`; None is what the service gives by default.

        A variant that the matrix does not have raises `ValidationError`, as does a job whose model is not known.
        """
        return await self._driver.run(download.content(self._context, job, Path(path), variant))

    async def extend(self, job: Handle | str, index: int | None = None) -> AsyncJob:
        """Have an output of a completed job made longer and return the new job; this is charged like a submission.

        `index` counts outputs from 0 (None: the service's choice); a wrong one raises `ValidationError`. On doubt it is
        never sent again, and its run cannot be looked for: `SubmissionUnknown` then says that it may be running.
        """
        handle = self._handle(job)
        return self._job(await self._driver.run(submission.extend(self._context, handle, index)))

    async def recover(
        self, *, model: str | None = None, uuid: str | None = None, limit: int | None = None
    ) -> tuple[Run, ...]:
        """Return the completed runs of the account that the service lists, those of a model or of a UUID only.

        `limit` is how many at most (None: the service's number); one out of range raises `ValidationError`.
        """
        return await self._driver.run(listing.recover(self._context, model=model, uuid=uuid, limit=limit))

    async def balance(self) -> Balance:
        """Return what the account holds; nothing is charged."""
        return await self._driver.run(listing.balance(self._context))

    async def catalogue(self) -> tuple[dict[str, Any], ...]:
        """Return the records of the models offered today, as the service writes them; where it needs no key, none goes.

        What is valid the matrix says, not this list.
        """
        return await self._driver.run(listing.catalogue(self._context))

    def job(self, run_id: str, model: str | None = None, **saved: Any) -> AsyncJob:
        """Return the job of a run id, as kept from `AsyncJob.as_dict()`."""
        return self._job({**saved, "run_id": run_id, "model": model})

    # Budget: requests, a folder, and what may be said of a batch by name.
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
        on_event: Watcher | None = None,
        on_refusal: Callable[[Refusal], object] | None = None,
    ) -> Batch:
        """Return many requests as one piece of work: `await client.batch("requests.jsonl", "films").run()`.

        `requests` are a file (JSON Lines, or a JSON array) or requests. `folder` takes the films and makes them one
        batch: run it again, in this process or another, and it goes on where it was. What has its film, or runs, is not
        bought again; a film that was deleted is fetched again; a request that failed is bought again only with
        `again={"failed"}`. Several processes may run one batch at once.

        `concurrency` films are fetched at once, and nothing is bought while more of them wait. `max_cost` bounds each
        request, `budget` the whole batch in all its runs. `timeout` are the seconds to wait for each job. `on_event` is
        told of each thing that happens, `on_refusal` of each request that is not sent.
        """
        from .batch.batch import Batch, options_of

        options = options_of(strict, concurrency, max_cost, budget, again, timeout)
        return Batch(self._context, self._driver.run, requests, Path(folder), options, on_event, on_refusal)

    async def close(self) -> None:
        """Close the connections, unless they came from outside."""
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

    def _handle(self, job: Handle | str) -> Handle:
        return job if isinstance(job, Handle) else self.job(job)

    def _job(self, source: Receipt | Mapping[str, Any]) -> AsyncJob:
        return AsyncJob(client=self, **receipt_fields(source))
