"""What can go wrong with the answer to a submission."""

from __future__ import annotations

import secrets
from typing import Any

from tests.fake.faults import Exchange, fault
from tests.fake.messages import Reply, page, reply

TYPED = {
    "policy-500": (500, "content_policy_violation"),
    "policy-502": (502, "CONTENT_POLICY_VIOLATION"),
    "quota-503": (503, "insufficient_quota"),
    "rate-500": (500, "rate_limit_error"),
    "rate-504": (504, "RATE_LIMITED"),
    "pro-500": (500, "PRO_REQUIRED"),
}
"""A provider's words, passed on under a status of the server's own."""


@fault("typed")
async def _typed(exchange: Exchange) -> None:
    """Answer with a 5xx whose body has a type that belongs to a refusal; `kind` is a key of `TYPED`."""
    exchange.charge()
    status, kind = TYPED[exchange.told["kind"]]
    says = exchange.echo() if exchange.flag("echo") else "The provider said so."
    await exchange.wire.send(reply(status, {"error": {"message": says, "type": kind, "code": kind}}))


@fault("unsuccessful")
async def _unsuccessful(exchange: Exchange) -> None:
    """Answer 200 with `success: false`; named=1 names a run: the one that was charged, else one that is not there."""
    run = exchange.charge()
    body: dict[str, Any] = {"success": False, "error": "The provider did not answer in time"}
    if exchange.flag("named"):
        body["requestId"] = run.run_id if run else f"req-{secrets.token_hex(4)}"
    await exchange.wire.send(reply(200, body))


@fault("nameless")
async def _nameless(exchange: Exchange) -> None:
    """Answer with success (`is`: 200, 201, 202) in good JSON that names no run; null=1 names null."""
    run = exchange.charge()
    body = {"status": "pending", "model": run.model if run else "veo2-video"}
    if exchange.flag("null"):
        body |= {"runId": None, "id": None}
    await exchange.wire.send(reply(int(exchange.told.get("is", "202")), body))


@fault("echo-page")
async def _echo_page(exchange: Exchange) -> None:
    """Answer 202 with a page that shows the headers of the request."""
    exchange.charge()
    await exchange.wire.send(page(202, f"<pre>{exchange.echo()}</pre>"))


@fault("job-failed")
async def _job_failed(exchange: Exchange) -> None:
    """Answer as usual; the run will fail and be given back. echo=1 makes its words repeat the headers."""
    answer = exchange.usual()
    if answer.run:
        answer.run.end = "failed"
        if exchange.flag("echo"):
            said = exchange.echo()
            answer.run.says = {"error": said, "isNSFWError": False, "userFriendlyError": said}
    await exchange.wire.send(answer.reply)


@fault("job-cancelled")
async def _job_cancelled(exchange: Exchange) -> None:
    """Answer as usual; the run will be cancelled and given back."""
    answer = exchange.usual()
    if answer.run:
        answer.run.end = "cancelled"
    await exchange.wire.send(answer.reply)


@fault("lost-and-failed")
async def _lost_and_failed(exchange: Exchange) -> None:
    """Start a run that will fail, and break the connection off."""
    answer = exchange.usual()
    if answer.run:
        answer.run.end = "failed"
    exchange.wire.reset()


@fault("other-film")
async def _other_film(exchange: Exchange) -> None:
    """Answer as usual; the run will make a film of the kind `kind` of `films.MEDIA`."""
    answer = exchange.usual()
    if answer.run:
        answer.run.film = exchange.told.get("kind", "ts")
    await exchange.wire.send(answer.reply)


@fault("edge")
async def _edge(exchange: Exchange) -> None:
    """Answer 413 without JSON, as the edge does before the service sees anything."""
    await exchange.wire.send(Reply(413, b"Request Entity Too Large", "text/plain"))


@fault("daily-cap")
async def _daily_cap(exchange: Exchange) -> None:
    """Answer 429 for the cap of a day, with the seconds that are left of it."""
    body = {"error": {"message": "Daily limit", "type": "rate_limit_error", "code": "daily_usd_limit_exceeded"}}
    await exchange.wire.send(reply(429, body, ("Retry-After", "43200")))
