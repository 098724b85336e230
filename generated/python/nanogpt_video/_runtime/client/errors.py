"""Everything that can go wrong, as a tree; each error says itself whether a repetition is safe."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..verdict import table

if TYPE_CHECKING:
    from ..price import Estimate
    from ..verdict import Finding, Verdict
    from .job import Claim, Handle, Status


def _restored(kind: type[ClientError], args: tuple[Any, ...], state: dict[str, Any]) -> ClientError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ClientError(Exception):
    """The root of all errors of this client."""

    retry_safe: bool = False
    """Making the whole call again cannot charge twice: nothing was paid for, and nothing may have been."""
    transient: bool = False
    """The cause may pass by itself."""
    retry_after: float | None = None
    """Seconds that the service asks to wait."""
    status: int | None = None
    """The HTTP status of the answer, where there was one."""
    code: str | None = None
    """What the service calls the error."""
    request_id: str | None = None
    """What the service calls the call, for its support."""
    job: Handle | None = None
    """The job this is about, where there is one."""
    claim: Claim | None = None
    """What finds the run of a submission whose outcome is open; works in another process too."""
    request: Mapping[str, Any] | None = None
    """The call that failed, without secrets: `method`, `url` and, where it had one, `body`."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle and copy as it is: the arguments of a subclass are not those of `Exception`."""
        return _restored, (type(self), self.args, self.__dict__)


class ConfigurationError(ClientError):
    """The client was set up with a value it cannot work with; nothing was sent."""

    retry_safe = True


class ValidationError(ClientError):
    """The request is wrong; nothing was sent."""

    retry_safe = True

    def __init__(self, *, model: str, findings: tuple[Finding, ...], verdict: Verdict) -> None:
        """Keep the verdict and put every refused finding into the message."""
        self.model = model
        self.findings = findings
        """What was refused: the errors and, when strict, the fields that the service would drop and charge for."""
        self.verdict = verdict
        count = "1 problem" if len(findings) == 1 else f"{len(findings)} problems"
        head = f"{count} in a request for {model}, nothing was sent"
        super().__init__("\n".join([head, *table(findings)]))


class BudgetExceeded(ClientError):
    """The request would cost more than it may, or nobody knows what it costs; nothing was sent."""

    retry_safe = True

    def __init__(self, reason: str, *, estimate: Estimate, limit: Decimal) -> None:
        """Keep what it is expected to cost and the limit that this is too much for."""
        super().__init__(f"not sent: {reason}")
        self.estimate = estimate
        self.limit = limit


class ConnectionFailed(ClientError):
    """No answer came: the connection failed, broke or timed out."""

    transient = True
    cause: str = ""
    """What the connection failed of: the name of httpx's error."""

    def __init__(self, message: str, *, sent: bool) -> None:
        """Keep whether any part of the request may have reached the service."""
        super().__init__(message)
        self.sent = sent
        self.retry_safe = not sent


class SubmissionUnknown(ClientError):
    """A job may or may not have been started and charged; it is never sent again by itself."""

    def __init__(self, reason: str, *, claim: Claim, payload: Mapping[str, Any] | None = None) -> None:
        """Keep what the job can be found by, and the payload, so that the caller can look before deciding."""
        way = "client.settle(error.claim) looks for it" if claim.findable else "look it up in your account"
        super().__init__(f"{reason}; the job may be running and charged: {way}; do so before you send it again")
        self.reason = reason
        # One that is unknown always has one.
        self.claim: Claim = claim  # pyright: ignore[reportIncompatibleVariableOverride]
        self.payload = payload


class WaitTimeout(ClientError):
    """The time to wait is over; the job goes on and `job` can be waited for again."""

    def __init__(self, job: Handle, seconds: float, last: Status | None) -> None:
        """Keep the job, the way back to it, and what was last heard of it."""
        state = f"was last seen {last.state}" if last else "has not been seen"
        super().__init__(f"job {job.run_id} {state} after {seconds:g} s; it goes on and can be waited for again")
        self.job = job
        self.last = last


class DownloadError(ClientError):
    """The file could not be had; nothing was left under the target's name."""


class APIError(ClientError):
    """The service refused or failed; everything it said is here, without secrets."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        details: Mapping[str, Any] | None = None,
        body: Any = None,
        retry_safe: bool = False,
        retry_after: float | None = None,
    ) -> None:
        """Take the message for people, the HTTP status, and what the answer said beside (see `Details`)."""
        said = details or {}
        self.message = message
        # An answer always has one.
        self.status: int = status  # pyright: ignore[reportIncompatibleVariableOverride]
        self.type: str | None = said.get("type")
        self.code = said.get("code")
        self.request_id = said.get("request_id")
        self.refund: str | None = said.get("refund")
        """What the service says about giving the money back."""
        self.body = body
        self.transient = self.transient or (status >= 500 and not isinstance(self, ContentPolicyError))
        self.retry_safe = retry_safe
        self.retry_after = retry_after
        notes = [f"{name} {value}" for name, value in self._notes() if value]
        super().__init__(f"{status} {message}" + (f" ({', '.join(notes)})" if notes else ""))

    def _notes(self) -> list[tuple[str, str | None]]:
        after = f"{self.retry_after:g} s" if self.retry_after is not None else None
        return [
            ("type", self.type),
            ("code", self.code if self.code != self.type else None),
            ("request id", self.request_id),
            ("retry after", after),
        ]


class AuthenticationError(APIError):
    """The key is missing, wrong or not active."""


class InsufficientBalanceError(APIError):
    """The account does not hold what the job costs."""

    required_balance: Decimal | None = None
    """What the job needs, where the service says it."""


class ForbiddenError(APIError):
    """The key is right, but may not do this: another account's job, or a plan it does not have."""


class ContentPolicyError(APIError):
    """A prompt or picture was blocked; the same request is blocked again."""

    user_message: str | None = None
    """The text that the service wrote for the person who asked."""


class RateLimitError(APIError):
    """Too many requests, or a daily cap is used up."""

    transient = True
    daily_cap: bool = False
    """The wait is too long for a throttle: a spending or request cap of the day."""


class NotFoundError(APIError):
    """No such job, model or path."""


class TooLargeError(APIError):
    """The body is larger than the service reads."""


class InvalidRequestError(APIError):
    """The service found the request wrong."""


class ProviderError(APIError):
    """The job was taken and failed, or was cancelled; an answer of a gateway or of the service is never this."""

    outcome: Status | None = None
    """The last status of the job."""


class ServerError(APIError):
    """The service failed, or answered something that cannot be read."""

    transient = True


KINDS: Mapping[str, type[APIError]] = {
    "authentication": AuthenticationError,
    "insufficient_balance": InsufficientBalanceError,
    "permission": ForbiddenError,
    "content_policy": ContentPolicyError,
    "rate_limit": RateLimitError,
    "not_found": NotFoundError,
    "too_large": TooLargeError,
    "invalid_request": InvalidRequestError,
    "provider": ProviderError,
    "server": ServerError,
    "api": APIError,
}
"""The kinds of the error table and their classes."""
