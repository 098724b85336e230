"""The errors of the client; each has an attribute for whether a repetition is safe."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

from ..verdict import Finding, Verdict, html_table, table

if TYPE_CHECKING:
    from ..price import Estimate
    from .job import Claim, Handle, Status


def _restored(kind: type[ClientError], args: tuple[Any, ...], state: dict[str, Any]) -> ClientError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


_ARGS: Any = vars(BaseException)["args"]


class ClientError(Exception):
    """The root of all errors of this client."""

    retry_safe: bool = False
    """Whether the whole call can be made again without being charged twice: nothing was or may have been charged."""
    transient: bool = False
    """Whether the cause may pass by itself."""
    retry_after: float | None = None
    """Seconds to wait, as the service requested."""
    status: int | None = None
    """The HTTP status of the answer, where there was one."""
    code: str | None = None
    """The code that the service gives to the error."""
    request_id: str | None = None
    """The id that the service gives to the call, for its support."""
    job: Handle | None = None
    """The job that failed, where there is one."""
    claim: Claim | None = None
    """Finds the run of a submission whose outcome is not known, also from another process."""
    request: Mapping[str, Any] | None = None
    """The call that failed, without secrets: `method`, `url` and, where there is one, `body`."""
    setting: str | None = None
    """The argument that would help; the message says how to give it in Python. A shell has words of its own for it."""
    advice: str = ""
    """The end of the message that says so."""

    def advised(self, setting: str, advice: str) -> Self:
        """Add advice on an argument to the message, and return this error."""
        self.setting, self.advice = setting, advice
        self.args = (f"{self}; {advice}", *self.args[1:])
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle and copy with all attributes: the arguments of a subclass are not those of `Exception`."""
        return _restored, (type(self), self.args, self.__dict__)


class ConfigurationError(ClientError):
    """A setting of the client, or an argument, cannot be used; nothing was sent."""

    retry_safe = True


class UnlistedWarning(UserWarning):
    """The matrix allows something that the service's own list lacks: it may be ignored, and charged."""


class ValidationError(ClientError, ValueError):
    """The request is invalid; nothing was sent. Inside pydantic its findings are in a `pydantic.ValidationError`."""

    retry_safe = True

    def __init__(self, *, model: str, findings: tuple[Finding, ...], verdict: Verdict) -> None:
        """Keep the verdict and put every refused finding into the message."""
        self.model = model
        self.findings = findings
        """The errors and, when strict, the fields that the service would drop and charge for."""
        self.verdict = verdict
        count = "1 problem" if len(findings) == 1 else f"{len(findings)} problems"
        self._head = f"{count} in a request for {model}, nothing was sent"
        super().__init__()

    if not TYPE_CHECKING:  # for type checkers `args` is what it is in every exception

        @property
        def args(self) -> tuple[Any, ...]:
            """The message, which is made when it is first read."""
            if not _ARGS.__get__(self):
                _ARGS.__set__(self, ("\n".join([self._head, *table(self.findings)]),))
            return _ARGS.__get__(self)

        @args.setter
        def args(self, given: tuple[Any, ...]) -> None:
            _ARGS.__set__(self, given)

    def __str__(self) -> str:
        """Return the message, with every refused finding."""
        return super().__str__() if self.args else ""

    def __repr__(self) -> str:
        """Return the class and the message."""
        return super().__repr__() if self.args else ""

    def _repr_html_(self) -> str:
        """Show the findings in a notebook as a table."""
        return html_table(self.findings, self._head)


class BudgetExceeded(ClientError):
    """The request would cost more than is allowed, or its price is not known; nothing was sent."""

    retry_safe = True

    def __init__(self, reason: str, *, estimate: Estimate, limit: Decimal) -> None:
        """Keep the expected cost and the limit that it exceeds."""
        super().__init__(f"not sent: {reason}")
        self.estimate = estimate
        self.limit = limit


class ConnectionFailed(ClientError):
    """No answer came: the connection failed, broke or timed out."""

    transient = True
    cause: str = ""
    """The name of httpx's error."""

    def __init__(self, message: str, *, sent: bool) -> None:
        """Take whether any part of the request may have reached the service."""
        super().__init__(message)
        self.sent = sent
        self.retry_safe = not sent


class SubmissionUnknown(ClientError):
    """A job may or may not have been started and charged; the client does not send the request again by itself.

    Where the service has idempotency keys, it has sent it again with the same key, and could not tell even so.
    """

    def __init__(
        self, reason: str, *, claim: Claim, payload: Mapping[str, Any] | None = None, keyed: bool = False
    ) -> None:
        """Keep the claim that finds the job, and the payload, so that the caller can look before deciding."""
        super().__init__(f"{reason}; the job may be running and charged")
        way = "client.settle(error.claim) looks for it" if claim.findable else "look it up in your account"
        if keyed:
            way = "client.settle(error.claim, request=error.payload) sends it again with its key, which charges it once"
        self.advised("claim", f"{way}; do so before you send it again")
        self.reason = reason
        # Never None here.
        self.claim: Claim = claim  # pyright: ignore[reportIncompatibleVariableOverride]
        self.payload = payload


class WaitTimeout(ClientError):
    """The time-out has passed; the job goes on, and `job` can be waited for again."""

    def __init__(self, job: Handle, seconds: float, last: Status | None) -> None:
        """Keep the job and its last status."""
        state = f"was last seen {last.state}" if last else "has not been seen"
        super().__init__(f"job {job.run_id} {state} after {seconds:g} s; it goes on and can be waited for again")
        self.job = job
        self.last = last


class DownloadError(ClientError):
    """The file could not be downloaded; no file was left under the target's name."""


class APIError(ClientError):
    """The service refused the call or failed; its answer is kept without secrets."""

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
        """Take the message, the HTTP status, and details: `type`, `code`, `request_id` and `refund`."""
        given = details or {}
        self.message = message
        # Never None here.
        self.status: int = status  # pyright: ignore[reportIncompatibleVariableOverride]
        self.type: str | None = given.get("type")
        self.code = given.get("code")
        self.request_id = given.get("request_id")
        self.refund: str | None = given.get("refund")
        """The statement of the service about a refund."""
        self.body = body
        self.transient = self.transient or (status >= 500 and not isinstance(self, ContentPolicyError))
        self.retry_safe = retry_safe
        self.retry_after = retry_after
        known = {
            "type": self.type,
            "code": self.code if self.code != self.type else None,
            "request id": self.request_id,
            "retry after": None if retry_after is None else f"{retry_after:g} s",
        }
        notes = [f"{name} {value}" for name, value in known.items() if value]
        super().__init__(f"{status} {message}" + (f" ({', '.join(notes)})" if notes else ""))


class AuthenticationError(APIError):
    """The API key is missing, wrong or not active."""


class InsufficientBalanceError(APIError):
    """The balance of the account is less than the job costs."""

    required_balance: Decimal | None = None
    """The balance that the job needs, where the service names it."""


class ForbiddenError(APIError):
    """The key is valid, but may not do this: the job belongs to another account, or the plan does not include it."""


class ContentPolicyError(APIError):
    """A prompt or an image was blocked; the same request will be blocked again."""

    user_message: str | None = None
    """The explanation of the service for the end user."""


class RateLimitError(APIError):
    """Too many requests, or a daily cap is used up."""

    transient = True
    daily_cap: bool = False
    """Whether the wait is so long that it must be a spending or request cap of the day."""


class NotFoundError(APIError):
    """No such job, model or path."""


class TooLargeError(APIError):
    """The body is larger than the service accepts."""


class InvalidRequestError(APIError):
    """The service rejected the request as invalid."""


class ProviderError(APIError):
    """The job was accepted and then failed or was cancelled; never an answer of a gateway or of the service itself."""

    outcome: Status | None = None
    """The last status of the job."""


class ServerError(APIError):
    """The service failed, or its answer cannot be read."""

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
"""Kind in the error table → class."""
