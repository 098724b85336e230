"""Drive flows with httpx.Client: what each effect means when calls block."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from .effects import Done, Effect, Flow, Keep, Open, Pour, Reply, Send, Sleep, Tell, Work, advance, fail
from .job import Status

if TYPE_CHECKING:
    import httpx

    from .context import Context

T = TypeVar("T")
Progress = Callable[[Status], object]


class Driver:
    """Performs the effects of flows over one connection pool."""

    def __init__(self, http: httpx.Client, timeout: httpx.Timeout, context: Context) -> None:
        """Keep what every flow needs."""
        self._http = http
        self._timeout = timeout
        self._context = context

    def run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        """Perform a flow to its end and return its result."""
        with closing(self.steps(flow)) as steps:
            try:
                while True:
                    status = next(steps)
                    if on_progress is not None:
                        on_progress(status)
            except StopIteration as stop:
                return stop.value

    def steps(self, flow: Flow[T]) -> Generator[Status, None, T]:
        """Perform a flow and yield what it tells."""
        performer = _Performer(self._http, self._timeout, self._context)
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, Tell):
                    yield effect.status
                    effect = advance(flow)
                    continue
                try:
                    result = performer.perform(effect)
                except BaseException as error:  # noqa: BLE001 (the flow decides; what it does not know it raises again)
                    effect = fail(flow, error)
                else:
                    effect = advance(flow, result)
            return effect.value
        finally:
            flow.close()
            performer.close()


class _Performer:
    """Performs the effects of one flow."""

    def __init__(self, http: httpx.Client, timeout: httpx.Timeout, context: Context) -> None:
        self._http = http
        self._timeout = timeout
        self._context = context
        self._response: httpx.Response | None = None

    def perform(self, effect: Effect) -> object:
        """Do what the flow asks for."""
        match effect:
            case Send():
                return self._call(effect.method, effect.url, effect.headers, effect.content, stream=False)
            case Open():
                return self._call("GET", effect.url, effect.headers, None, stream=True)
            case Pour():
                self._pour(effect)
            case Work():
                return effect.call()
            case Sleep():
                (self._context.clock.sleep or time.sleep)(effect.seconds)
            case Keep():
                self._context.keep(effect)
            case Tell():
                raise AssertionError("what a flow tells is the caller's")
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
