"""Exit statuses, the JSON form of errors, and the signals that end a command as Ctrl-C does."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from enum import IntEnum
from types import FrameType
from typing import Any, Self

from ..client import errors


class Exit(IntEnum):
    """Exit statuses, each with what it means; the table of the help and of the README is made of them."""

    meaning: str

    def __new__(cls, number: int, meaning: str) -> Self:
        """Keep the meaning beside the number."""
        made = int.__new__(cls, number)
        made._value_ = number
        made.meaning = meaning
        return made

    DONE = 0, "done"
    FAILED = 1, "refused, failed or not found, for a reason without a number of its own"
    USAGE = 2, "nothing was begun: a wrong option or setting, or an unusable file"
    INVALID = 3, "the request is wrong; nothing was sent, or the service refused it"
    AUTHENTICATION = 4, "the key is wrong, or may not do this"
    BALANCE = 5, "the account does not hold what the job costs"
    CONTENT = 6, "blocked by a content policy"
    RATE_LIMIT = 7, "too many requests, or a cap of the day"
    UNKNOWN = 8, "no answer to a submission: it may be running and charged"
    TIMEOUT = 9, "the time to wait is over; the job goes on"
    PROVIDER = 10, "the job was taken and failed"
    NETWORK = 11, "the service cannot be reached, failed, or will not tell of a job that is paid"
    DOWNLOAD = 12, "the job is done, its file could not be had"
    COST = 13, "costs more than allowed, or nobody knows what; nothing was sent"
    HUNG_UP = 129, "stopped as the terminal went away (SIGHUP); a submitted job goes on"
    INTERRUPTED = 130, "stopped by the user (Ctrl-C); a submitted job goes on"
    TERMINATED = 143, "told to end (SIGTERM); a submitted job goes on"


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
"""Statuses that say that nothing was begun, or that the request can be made again: what they are once a job is paid."""


def status_of(error: errors.ClientError, *, paid: bool = False) -> Exit:
    """Return the exit status of an error; `paid` after a job was submitted, whatever the error is about."""
    found = next((_EXITS[kind] for kind in type(error).__mro__ if kind in _EXITS), Exit.FAILED)
    return _PAID.get(found, found) if paid else found


def interrupted(stop: KeyboardInterrupt | int) -> Exit:
    """Return the exit status of an interruption, or of its signal: 128 and the number, as shells have it."""
    return Exit(128 + (stop if isinstance(stop, int) else number_of(stop)))


def document(error: errors.ClientError, status: Exit, *, paid: bool = False) -> dict[str, Any]:
    """Return an error in its JSON form: what every error has, and what is known of this one beside.

    `paid` is true once the command has submitted a job: to run it again is never safe then, whatever failed.
    """
    found: list[dict[str, Any]] = (
        [finding.as_dict() for finding in error.findings] if isinstance(error, errors.ValidationError) else []
    )
    first = found[0] if found else {}
    claim = error.claim.as_dict() if isinstance(error, errors.SubmissionUnknown) else None
    beside = {
        "findings": found,
        "run_id": error.job.run_id if error.job else None,
        "claim": claim,
        "retry_after": error.retry_after,
        "http_status": getattr(error, "status", None),
        "request_id": getattr(error, "request_id", None),
        "refund": getattr(error, "refund", None),
    }
    return {
        **problem(str(error), status, field=first.get("field"), hint=first.get("hint")),
        "retry_safe": error.retry_safe and not paid,
        **{name: value for name, value in beside.items() if value not in (None, [])},
    }


def problem(message: str, status: Exit, *, field: str | None = None, hint: str | None = None) -> dict[str, Any]:
    """Return the JSON form of anything that ended a command; running it again is safe where nothing was sent."""
    return {
        "code": status.name.lower(),
        "message": message,
        "field": field,
        "hint": hint,
        "retry_safe": status in (Exit.USAGE, Exit.INVALID, Exit.COST),
        "exit_status": int(status),
    }


def table() -> str:
    """Return the table of exit statuses, a line each."""
    return "\n".join(f"{int(one):>4}  {one.meaning}" for one in Exit)


STOPPING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Sent by `kill`, `docker stop`, systemd and CI (SIGTERM), and when the terminal goes away (SIGHUP)."""


class Stopped(KeyboardInterrupt):
    """The process was told to end by a signal other than that of Ctrl-C."""

    def __init__(self, number: int) -> None:
        """Keep the number of the signal."""
        super().__init__(signal.Signals(number).name)
        self.number = number


def number_of(stop: KeyboardInterrupt) -> int:
    """Return the signal that an interruption came from."""
    return stop.number if isinstance(stop, Stopped) else int(signal.SIGINT)


@contextmanager
def stoppable() -> Generator[list[int]]:
    """Raise `Stopped` in the main thread at a stopping signal; yield the list of those that came.

    Only the first one raises: what follows it must not cut short what is said of the first. A signal that is ignored
    (`nohup`), or handled by whoever runs the command in their own process, stays so.
    """
    came: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        came.append(number)
        if len(came) == 1:
            raise Stopped(number)

    own = threading.current_thread() is threading.main_thread()
    changed = [one for one in STOPPING if own and signal.getsignal(one) is signal.SIG_DFL]
    for one in changed:
        signal.signal(one, stop)
    try:
        yield came
    finally:
        for one in changed:
            signal.signal(one, signal.SIG_DFL)
