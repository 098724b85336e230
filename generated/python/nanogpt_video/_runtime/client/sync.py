"""The blocking client: drives the flows with httpx.Client."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Handle):
    """A submitted job and the client that submitted it."""

    client: Client = field(repr=False, compare=False)

    def status(self) -> Status:
        """Ask once how the job stands."""
        return self.client.status(self)

    def wait(self, timeout: float | None = None, on_progress: Progress | None = None) -> Status:
        """Wait until the job is completed; see `Client.wait`."""
        return self.client.wait(self, timeout, on_progress)

    def download(self, path: str | PathLike[str]) -> Path:
        """Save the first file of the completed job; see `Client.download`."""
        return self.client.download(self, path)


class Client:
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
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Take what is given, else the environment (`…_API_KEY`, `…_BASE_URL`), else the service's defaults."""
        import httpx  # costs more than everything else here, and listing models needs none of it

        from . import wire

        self._context = configure(self._kit, api_key=api_key, base_url=base_url, auth=auth, clock=clock)
        self._timeout = wire.timeouts(self._context, timeout)
        self._owned = http_client is None
        self._http = http_client or httpx.Client(transport=transport, timeout=self._timeout)

    def __repr__(self) -> str:
        """Show where it calls; the key is nobody's business."""
        return f"{type(self).__name__}(base_url={self._context.base_url!r})"

    def submit(self, request: Submittable, *, strict: bool = True) -> Job:
        """Judge a request, send it as it was given, and return its job; a wrong one raises before anything is sent."""
        payload = prepare(self._context, request, strict)
        return Job(client=self, **receipt_fields(self._drive(flows.submit(self._context, payload))))

    def status(self, job: Handle | str) -> Status:
        """Ask once how a job stands."""
        run_id, model = reference(job)
        return self._drive(flows.status(self._context, run_id, model))

    def wait(self, job: Handle | str, timeout: float | None = None, on_progress: Progress | None = None) -> Status:
        """Wait until a job is completed, `timeout` seconds at most (None: the service's number; `math.inf`: no end).

        A failed or cancelled job raises `ProviderError` or `ContentPolicyError`, the end of the time `WaitTimeout`.
        """
        handle = job if isinstance(job, Handle) else self.job(job)
        return self._drive(flows.wait(self._context, handle, timeout), on_progress)

    def download(self, job: Handle | Status | str, path: str | PathLike[str]) -> Path:
        """Save the first file of a completed job under `path`, whole or not at all, and return that path."""
        outcome = job if isinstance(job, Status) else self.status(job)
        model = job.model if isinstance(job, Handle) else None
        return self._drive(flows.fetch(self._context, outcome, model, Path(path)))

    def job(self, run_id: str, model: str | None = None, **saved: Any) -> Job:
        """Return the job of a run id, as kept from `Job.as_dict()`."""
        return Job(client=self, **receipt_fields({**saved, "run_id": run_id, "model": model}))

    def close(self) -> None:
        """Close the connections, unless they came from outside."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()

    def _drive(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        performer = _Performer(self._http, self._timeout, self._context, on_progress)
        try:
            effect = next(flow)
            while True:
                try:
                    result = performer.perform(effect)
                except ClientError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            return cast("T", stop.value)
        finally:
            flow.close()
            performer.close()


class _Performer:
    """Performs the effects of one flow."""

    def __init__(
        self, http: httpx.Client, timeout: httpx.Timeout, context: Context, on_progress: Progress | None
    ) -> None:
        self._http = http
        self._timeout = timeout
        self._context = context
        self._on_progress = on_progress
        self._response: httpx.Response | None = None

    def perform(self, effect: Effect) -> Reply | None:
        """Do what the flow asks for."""
        match effect:
            case Send():
                return self._call(effect.method, effect.url, effect.headers, effect.content, stream=False)
            case Open():
                return self._call("GET", effect.url, effect.headers, None, stream=True)
            case Pour():
                self._pour(effect)
            case Sleep():
                (self._context.clock.sleep or time.sleep)(effect.seconds)
            case Tell():
                if self._on_progress is not None:
                    self._on_progress(effect.status)
        return None

    def close(self) -> None:
        """Close the answer that is still open."""
        if self._response is not None:
            self._response.close()
            self._response = None

    def _call(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None, *, stream: bool) -> Reply:
        import httpx

        from . import wire

        self.close()
        try:
            request = self._http.build_request(
                method, url, headers=dict(headers), content=content, timeout=self._timeout
            )
            response = self._http.send(request, stream=stream, follow_redirects=False)
            if not stream:
                return wire.reply(response, response.content)
            self._response = response
            # A refusal has a short body, and the reason is in it.
            return wire.reply(response, b"" if response.is_success else response.read())
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise wire.failed(error, url, self._context) from error

    def _pour(self, effect: Pour) -> None:
        import httpx

        from . import wire

        assert self._response is not None
        try:
            for chunk in self._response.iter_bytes(65536):
                effect.sink.write(chunk)
        except httpx.HTTPError as error:
            raise wire.failed(error, str(self._response.url), self._context) from error
