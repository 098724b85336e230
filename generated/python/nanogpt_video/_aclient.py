"""The asynchronous client of NanoGPT Video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ._kit import KIT
from ._runtime.client.aio import AsyncClient

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path
    from typing import Unpack, overload

    from ._runtime.client.flows.quoting import Quote
    from ._runtime.client.prepare import SubmissionOptions
    from ._runtime.client.aio import AsyncJob
    from ._runtime.client.transport.async_driver import Progress
    from ._runtime.price import Estimate
    from ._runtime.service import Kit
    from ._typed import OtherRequest, TypedRequest, UntypedRequest


class AsyncNanoGPT(AsyncClient):
    """Client for asyncio and trio. The key comes from `api_key` or `NANOGPT_API_KEY`."""

    _kit: ClassVar[Kit] = KIT

    if TYPE_CHECKING:
        # Type checkers name the last overload in their messages: it says of a dictionary that no model takes it.

        @overload
        async def submit(
            self, request: TypedRequest, *, timeout: float | None = None, **options: Unpack[SubmissionOptions]
        ) -> AsyncJob: ...

        @overload
        async def submit(
            self, request: UntypedRequest, *, timeout: float | None = None, **options: Unpack[SubmissionOptions]
        ) -> AsyncJob: ...

        @overload
        async def submit(
            self, request: OtherRequest, *, timeout: float | None = None, **options: Unpack[SubmissionOptions]
        ) -> AsyncJob: ...

        async def submit(self, request: Any, **options: Any) -> AsyncJob:
            raise NotImplementedError

        @overload
        async def run(
            self,
            request: TypedRequest,
            *,
            path: str | PathLike[str],
            timeout: float | None = None,
            on_progress: Progress | None = None,
            **options: Unpack[SubmissionOptions],
        ) -> Path: ...

        @overload
        async def run(
            self,
            request: UntypedRequest,
            *,
            path: str | PathLike[str],
            timeout: float | None = None,
            on_progress: Progress | None = None,
            **options: Unpack[SubmissionOptions],
        ) -> Path: ...

        @overload
        async def run(
            self,
            request: OtherRequest,
            *,
            path: str | PathLike[str],
            timeout: float | None = None,
            on_progress: Progress | None = None,
            **options: Unpack[SubmissionOptions],
        ) -> Path: ...

        async def run(self, request: Any, **options: Any) -> Path:
            raise NotImplementedError

        @overload
        async def quote(self, request: TypedRequest, *, strict: bool = True, unchecked: bool = False) -> Quote: ...

        @overload
        async def quote(self, request: UntypedRequest, *, strict: bool = True, unchecked: bool = False) -> Quote: ...

        @overload
        async def quote(self, request: OtherRequest, *, strict: bool = True, unchecked: bool = False) -> Quote: ...

        async def quote(self, request: Any, **options: Any) -> Quote:
            raise NotImplementedError

        @overload
        def estimate(self, request: TypedRequest, *, strict: bool = True) -> Estimate: ...

        @overload
        def estimate(self, request: UntypedRequest, *, strict: bool = True) -> Estimate: ...

        @overload
        def estimate(self, request: OtherRequest, *, strict: bool = True) -> Estimate: ...

        def estimate(self, request: Any, **options: Any) -> Estimate:
            raise NotImplementedError
