"""What a webhook tells: the run, its status, and what happened, as the spec of the service says where that stands."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ...redact import Redactor
from ...service import Kit, Operation, Webhook
from ..context import Clock, Context
from ..effects import Reply
from ..errors import APIError
from ..flows import answers
from ..job import Handle, Status
from ..observability import Watch
from ..order_store import Orders
from ..retry import Policy
from ..system.credentials import Credentials
from .signatures import Secrets, WebhookError, check

__all__ = ["WebhookError", "WebhookEvent", "read", "verify"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookEvent:
    """What a webhook tells of a run."""

    run_id: str
    status: Status | None
    """None where it does not say how the run stands: ask for it."""
    event: str = ""
    """The name of what happened, where the service gives it one."""
    id: str = ""
    """The id of the webhook, the same whenever it is sent again; empty where the service gives it none."""
    verified: bool = False
    """Whether its signature was verified."""
    body: Any = field(default=None, repr=False, compare=False)
    """The whole of it."""

    @property
    def job(self) -> Handle:
        """The job, for the methods of a client."""
        return Handle(run_id=self.run_id)


def verify(
    kit: Kit,
    headers: Mapping[str, str] | Iterable[tuple[str, str]],
    body: bytes,
    secret: Secrets,
    *,
    now: float | None = None,
) -> WebhookEvent:
    """Return what a webhook tells, after its signature was verified; raise `WebhookError` for any other request."""
    webhook = _webhook(kit)
    assert webhook.signature is not None
    named = _lowered(headers)
    check(webhook.signature, named, _bytes(body), secret, time.time() if now is None else now)
    identity = named.get("webhook-id", "") if webhook.signature.scheme == "standard" else ""
    return _told(kit, webhook, body, identity, verified=True)


def read(kit: Kit, body: bytes) -> WebhookEvent:
    """Return what a webhook without a signature tells; raise `WebhookError` for what is none."""
    return _told(kit, _webhook(kit), _bytes(body), "", verified=False)


def _webhook(kit: Kit) -> Webhook:
    assert kit.service.webhook is not None
    return kit.service.webhook


def _bytes(body: object) -> bytes:
    if not isinstance(body, (bytes, bytearray)):
        raise TypeError(f"body is {type(body).__name__}; give the bytes as they came, before anything parses them")
    return bytes(body)


def _lowered(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return headers by their names in lower case; several of one name are one, with commas between them."""
    pairs = cast("Mapping[str, str]", headers).items() if isinstance(headers, Mapping) else headers
    found: dict[str, str] = {}
    for name, value in pairs:
        known = found.get(name.lower())
        found[name.lower()] = value if known is None else f"{known},{value}"
    return found


def _told(kit: Kit, webhook: Webhook, body: bytes, identity: str, *, verified: bool) -> WebhookEvent:
    service, reply = kit.service, Reply(200, {}, bytes(body))
    parsed = answers.read_json(reply)
    run_id = answers.name(answers.facts_of_dialect(service, webhook.dialect, "run_id", parsed))
    if run_id is None:
        raise WebhookError("it names no run: it is not what the service sends when a run is over")
    event = answers.name(value for path in webhook.event for value in [answers.at(parsed, path)] if value is not None)
    status = _status(kit, webhook, reply, run_id, event or "")
    return WebhookEvent(run_id=run_id, status=status, event=event or "", id=identity, verified=verified, body=parsed)


def _status(kit: Kit, webhook: Webhook, reply: Reply, run_id: str, event: str) -> Status | None:
    """Return the status that a webhook names; None where it names none."""
    operation = Operation(id="webhook", method="POST", path="", dialect=webhook.dialect)
    try:
        found = answers.status(_context(kit), operation, reply, run_id)
    except APIError:
        found = None
    if event in webhook.events and (found is None or not found.word):
        state = webhook.events[event]
        urls = found.urls if found is not None else ()
        return Status(run_id=run_id, state=state, word=event, urls=urls, body=answers.read_json(reply))
    return found


def _context(kit: Kit) -> Context:
    """Return settings that read an answer, and can call nothing."""
    log, redact, clock = logging.getLogger(kit.service.package), Redactor(), Clock()
    return Context(
        kit=kit,
        base_url=kit.service.base_url,
        credentials=Credentials(kit.service.auth[0], "", "", redact=redact, today=clock.today),
        policy=Policy(),
        clock=clock,
        redact=redact,
        watch=Watch(log=log),
        orders=Orders(None, place="", log=log),
    )
