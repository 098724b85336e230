"""Exit statuses, the JSON form of errors, and the signals that end a command as Ctrl-C does."""

from __future__ import annotations

import signal
import textwrap
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from enum import IntEnum
from types import FrameType
from typing import Any, Self

from ..client import errors


class Exit(IntEnum):
    """Exit statuses and their meanings; the tables of the help and of the README are made of them."""

    meaning: str

    def __new__(cls, number: int, meaning: str) -> Self:
        """Store the meaning beside the number."""
        made = int.__new__(cls, number)
        made._value_ = number
        made.meaning = meaning
        return made

    DONE = 0, "done"
    FAILED = 1, "refused, failed or not found, for a reason that has no other status"
    USAGE = 2, "nothing was started: a wrong option or setting, or an unusable file"
    INVALID = 3, "the request is invalid; nothing was sent, or the service refused it"
    AUTHENTICATION = 4, "the key is wrong, or has no permission"
    BALANCE = 5, "the account balance is lower than the price of the job"
    CONTENT = 6, "blocked by a content policy"
    RATE_LIMIT = 7, "too many requests, or a daily limit is reached"
    UNKNOWN = 8, "no answer to a submission: it may be running and charged"
    TIMEOUT = 9, "the time to wait is over; the job continues"
    PROVIDER = 10, "the job was accepted and failed"
    NETWORK = 11, "the service cannot be reached or failed, or refuses to answer about a job that is paid"
    DOWNLOAD = 12, "the job is completed, but its file could not be downloaded"
    COST = 13, "the price is above the limit, or unknown; nothing was sent"
    HUNG_UP = 129, "stopped because the terminal was closed (SIGHUP); a submitted job continues"
    INTERRUPTED = 130, "stopped by the user (Ctrl-C); a submitted job continues"
    TERMINATED = 143, "stopped by SIGTERM; a submitted job continues"


_EXITS: Mapping[type[errors.ClientError], Exit] = {
    errors.ConfigurationError: Exit.USAGE,
    errors.ValidationError: Exit.INVALID,
    errors.InvalidRequestError: Exit.INVALID,
    errors.TooLargeError: Exit.INVALID,
    errors.BudgetExceeded: Exit.COST,
    errors.AuthenticationError: Exit.AUTHENTICATION,
    errors.ForbiddenError: Exit.AUTHENTICATION,
    errors.InsufficientBalanceError: Exit.BALANCE,
    errors.ContentPolicyError: Exit.CONTENT,
    errors.RateLimitError: Exit.RATE_LIMIT,
    errors.SubmissionUnknown: Exit.UNKNOWN,
    errors.WaitTimeout: Exit.TIMEOUT,
    errors.ProviderError: Exit.PROVIDER,
    errors.ServerError: Exit.NETWORK,
    errors.ConnectionFailed: Exit.NETWORK,
    errors.DownloadError: Exit.DOWNLOAD,
}
_PAID: Mapping[Exit, Exit] = {
    Exit.USAGE: Exit.FAILED,
    Exit.COST: Exit.FAILED,
    Exit.INVALID: Exit.NETWORK,
    Exit.AUTHENTICATION: Exit.NETWORK,
    Exit.BALANCE: Exit.NETWORK,
    Exit.RATE_LIMIT: Exit.NETWORK,
}
"""Statuses that mean "nothing was sent" or "send it again" → the status used instead after a job was paid."""


_ADVICE: Mapping[str, str] = {
    "api_key": "set it to your key",
    "budget": "leave out --budget to allow unknown prices",
    "claim": "find it before you send it again",
    "daily_cap": "lift the daily cap to allow unknown prices",
    "insecure_results": "`download --insecure-results` fetches it unencrypted, without the key",
    "ledger": "name a file with --ledger FILE",
    "max_cost": "leave out --max-cost to allow unknown prices",
    "newer": "give --max-cost, the most that it may cost",
}
"""Argument of the client → what to do in a shell, in place of the advice to callers in Python."""


def message_of(error: errors.ClientError) -> str:
    """Return the message of an error for a shell."""
    if error.setting is None:
        return str(error)
    return f"{str(error).removesuffix(f'; {error.advice}')}; {_ADVICE[error.setting]}"


def status_of(error: errors.ClientError, *, paid: bool = False) -> Exit:
    """Return the exit status of an error; `paid` is true once a job was submitted."""
    found = next((_EXITS[kind] for kind in type(error).__mro__ if kind in _EXITS), Exit.FAILED)
    return _PAID.get(found, found) if paid else found


def interrupted(stop: KeyboardInterrupt | int) -> Exit:
    """Return the exit status of an interruption or of its signal: 128 and the number, as shells do."""
    number = stop if isinstance(stop, int) else stop.number if isinstance(stop, Stopped) else int(signal.SIGINT)
    return Exit(128 + number)


def error_document(error: errors.ClientError, status: Exit, *, paid: bool = False) -> dict[str, Any]:
    """Return an error as JSON: the fields of every problem, and what is known of this error.

    `paid` is true once the command has submitted a job: running it again is not safe then, whatever failed.
    """
    found: list[dict[str, Any]] = (
        [finding.as_dict() for finding in error.findings] if isinstance(error, errors.ValidationError) else []
    )
    first = found[0] if found else {}
    more = {
        "findings": found,
        "run_id": error.job.run_id if error.job else None,
        "claim": error.claim.as_dict() if isinstance(error, errors.SubmissionUnknown) else None,
        "retry_after": error.retry_after,
        "http_status": getattr(error, "status", None),
        "request_id": getattr(error, "request_id", None),
        "refund": getattr(error, "refund", None),
    }
    return {
        **problem(message_of(error), status, field=first.get("field"), hint=first.get("hint")),
        "retry_safe": error.retry_safe and not paid,
        **{name: value for name, value in more.items() if value not in (None, [])},
    }


def problem(message: str, status: Exit, *, field: str | None = None, hint: str | None = None) -> dict[str, Any]:
    """Return the JSON form of whatever ended a command; `retry_safe` is true if nothing was sent."""
    return {
        "code": status.name.lower(),
        "message": message,
        "field": field,
        "hint": hint,
        "retry_safe": status in (Exit.USAGE, Exit.INVALID, Exit.COST),
        "exit_status": int(status),
    }


def table() -> str:
    """Return the table of exit statuses, in lines that fit a terminal of 80 columns."""
    lines: list[str] = []
    for status in Exit:
        first, *others = textwrap.wrap(status.meaning, 70)
        lines += [f"{int(status):>4}  {first}", *(f"      {other}" for other in others)]
    return "\n".join(lines)


STOPPING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Sent by `kill`, `docker stop`, systemd and CI (SIGTERM), and when the terminal is closed (SIGHUP)."""


class Stopped(KeyboardInterrupt):
    """A signal other than that of Ctrl-C stopped the process."""

    def __init__(self, number: int) -> None:
        """Store the number of the signal."""
        super().__init__(signal.Signals(number).name)
        self.number = number


@contextmanager
def stoppable() -> Generator[list[int]]:
    """Raise `Stopped` in the main thread at the first stopping signal; yield the list of signals received so far.

    Later signals are only listed: they must not cut short the message about the first. A signal that is ignored
    (`nohup`), or handled by a caller of the command in the same process, stays so.
    """
    received: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        received.append(number)
        if len(received) == 1:
            raise Stopped(number)

    main_thread = threading.current_thread() is threading.main_thread()
    changed = [number for number in STOPPING if main_thread and signal.getsignal(number) is signal.SIG_DFL]
    for number in changed:
        signal.signal(number, stop)
    try:
        yield received
    finally:
        for number in changed:
            signal.signal(number, signal.SIG_DFL)
