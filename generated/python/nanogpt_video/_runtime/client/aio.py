"""The async client: drives the same flows with httpx.AsyncClient, under asyncio and trio alike."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from . import flows
from .context import Clock, Context, configure
from .effects import Effect, Flow, Open, Pour, Reply, Send, Sleep, Tell
from .errors import ClientError
from .job import Handle, Status
from .prepare import Submittable, prepare, receipt_fields, reference

if TYPE_CHECKING:
    import httpx

    from ..service import Kit

T = TypeVar("T")
Progress = Callable[[Status], object]
"""Called at every look at the job; what it returns is awaited if it can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncJob(Handle):
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

    async def download(self, path: str | PathLike[str]) -> Path:
        """Save the first file of the completed job; see `AsyncClient.download`."""
        return await self.client.download(self, path)


class AsyncClient:
    """A client of the service; the generated package gives it its facts."""

    _kit: ClassVar[Kit]

    # Budget: settings, all but one given by name.
    def __init__(  # noqa: PLR0913
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        auth: str | None = None,
        timeout: float | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Take what is given, else the environment (`…_API_KEY`, `…_BASE_URL`), else the service's defaults."""
        import httpx  # costs more than everything else here, and listing models needs none of it

        from . import wire

        self._context = configure(self._kit, api_key=api_key, base_url=base_url, auth=auth, clock=clock)
        self._timeout = wire.timeouts(self._context, timeout)
        self._owned = http_client is None
        self._http = http_client or httpx.AsyncClient(transport=transport, timeout=self._timeout)

    def __repr__(self) -> str:
        """Show where it calls; the key is nobody's business."""
        return f"{type(self).__name__}(base_url={self._context.base_url!r})"

    async def submit(self, request: Submittable, *, strict: bool = True) -> AsyncJob:
        """Judge a request, send it as it was given, and return its job; a wrong one raises before anything is sent."""
        payload = prepare(self._context, request, strict)
        return AsyncJob(client=self, **receipt_fields(await self._drive(flows.submit(self._context, payload))))

    async def status(self, job: Handle | str) -> Status:
        """Ask once how a job stands."""
        run_id, model = reference(job)
        return await self._drive(flows.status(self._context, run_id, model))

    async def wait(
        self,
        job: Handle | str,
        timeout: float | None = None,  # noqa: ASYNC109 (ends in an error with the job in it)
        on_progress: Progress | None = None,
    ) -> Status:
        """Wait until a job is completed, `timeout` seconds at most (None: the service's number; `math.inf`: no end).

        A failed or cancelled job raises `ProviderError` or `ContentPolicyError`, the end of the time `WaitTimeout`.
        """
        handle = job if isinstance(job, Handle) else self.job(job)
        return await self._drive(flows.wait(self._context, handle, timeout), on_progress)

    async def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        """Save the first file of a completed job under `path`, whole or not at all, and return that path."""
        outcome = job if isinstance(job, Status) else await self.status(job)
        model = job.model if isinstance(job, Handle) else None
        return await self._drive(flows.fetch(self._context, outcome, model, Path(path)))

    def job(self, run_id: str, model: str | None = None, **saved: Any) -> AsyncJob:
        """Return the job of a run id, as kept from `AsyncJob.as_dict()`."""
        return AsyncJob(client=self, **receipt_fields({**saved, "run_id": run_id, "model": model}))

    async def close(self) -> None:
        """Close the connections, unless they came from outside."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.close()

    async def _drive(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        performer = _Performer(self._http, self._timeout, self._context, on_progress)
        try:
            effect = next(flow)
            while True:
                try:
                    result = await performer.perform(effect)
                except ClientError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            flow.close()
            await performer.close()


class _Performer:
    """Performs the effects of one flow."""

    def __init__(
        self, http: httpx.AsyncClient, timeout: httpx.Timeout, context: Context, on_progress: Progress | None
    ) -> None:
        self._http = http
        self._timeout = timeout
        self._context = context
        self._on_progress = on_progress
        self._response: httpx.Response | None = None

    async def perform(self, effect: Effect) -> Reply | None:
        """Do what the flow asks for."""
        match effect:
            case Send():
                return await self._call(effect.method, effect.url, effect.headers, effect.content, stream=False)
            case Open():
                return await self._call("GET", effect.url, effect.headers, None, stream=True)
            case Pour():
                await self._pour(effect)
            case Sleep():
                await _settled((self._context.clock.sleep or _sleep)(effect.seconds))
            case Tell():
                if self._on_progress is not None:
                    await _settled(self._on_progress(effect.status))
        return None

    async def close(self) -> None:
        """Close the answer that is still open."""
        if self._response is not None:
            await self._response.aclose()
            self._response = None

    async def _call(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | None, *, stream: bool
    ) -> Reply:
        import httpx

        from . import wire

        await self.close()
        try:
            request = self._http.build_request(
                method, url, headers=dict(headers), content=content, timeout=self._timeout
            )
            response = await self._http.send(request, stream=stream, follow_redirects=False)
            if not stream:
                return wire.reply(response, response.content)
            self._response = response
            # A refusal has a short body, and the reason is in it.
            return wire.reply(response, b"" if response.is_success else await response.aread())
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise wire.failed(error, url, self._context) from error

    async def _pour(self, effect: Pour) -> None:
        import anyio.to_thread
        import httpx

        from . import wire

        assert self._response is not None
        try:
            # A refused film is left half read: trio wants to see the generator closed.
            async with aclosing(cast("AsyncGenerator[bytes]", self._response.aiter_bytes(65536))) as chunks:
                async for chunk in chunks:
                    # A disk may be slow; the loop has other jobs to look after.
                    await anyio.to_thread.run_sync(effect.sink.write, chunk)
        except httpx.HTTPError as error:
            raise wire.failed(error, str(self._response.url), self._context) from error


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


async def _settled(value: object) -> None:
    if inspect.isawaitable(value):
        await value
