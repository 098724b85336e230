"""What can go wrong when somebody asks how a run goes, or which runs there are."""

from __future__ import annotations

import json
from typing import Any

from tests.fake.faults import Exchange, fault
from tests.fake.messages import Reply, page, reply


def _said(exchange: Exchange) -> dict[str, Any]:
    """Return the body of the usual answer."""
    return json.loads(exchange.usual().reply.body)


def _place(body: dict[str, Any]) -> dict[str, Any]:
    """Return the part of a status that holds its word: `data`, or all of it."""
    return body.get("data", body)


@fault("other-job")
async def _other_job(exchange: Exchange) -> None:
    """Answer with the state of another run, which is there and completed."""
    runs = exchange.service.runs
    other = runs.other(exchange.service.run_of(exchange.request))
    nested = exchange.service.settings.dialect == "nested" and exchange.phase == "status"
    body = runs.nested(other) if nested else runs.legacy(other) if exchange.phase == "legacy" else runs.flat(other)
    await exchange.wire.send(reply(200, body))


@fault("other-model")
async def _other_model(exchange: Exchange) -> None:
    """Answer with the state of the run, under a name of the model that the service gave it since."""
    body = _said(exchange)
    if "model" in body:
        body["model"] = "renamed-model-v2"
    await exchange.wire.send(reply(200, body))


@fault("not-found")
async def _not_found(exchange: Exchange) -> None:
    """Answer 404, as if the run had never been."""
    await exchange.wire.send(reply(404, {"error": "Video request not found", "status": 404}))


@fault("login-page")
async def _login_page(exchange: Exchange) -> None:
    """Answer 200 with a page to log in."""
    await exchange.wire.send(page(200, "<form action=/login><input name=password></form>"))


@fault("unknown-word")
async def _unknown_word(exchange: Exchange) -> None:
    """Answer with a status that no document knows; echo=1 makes it repeat the headers of the request."""
    word = f"TRANSMOGRIFYING {exchange.echo() if exchange.flag('echo') else ''}".strip()
    body = _said(exchange)
    _place(body)["status"] = word
    await exchange.wire.send(reply(200, body))


@fault("no-url")
async def _no_url(exchange: Exchange) -> None:
    """Answer that the run is completed, without its film."""
    body = _said(exchange)
    _place(body).pop("output", None)
    _place(body).update({"status": "COMPLETED"} if "data" in body else {"status": "completed", "videoUrl": None})
    await exchange.wire.send(reply(200, body))


@fault("backwards")
async def _backwards(exchange: Exchange) -> None:
    """Answer that the run waits still, whatever was said before."""
    run = exchange.service.run_of(exchange.request)
    run_id = run.run_id if run else ""
    await exchange.wire.send(reply(200, {"requestId": run_id, "data": {"status": "IN_QUEUE", "requestId": run_id}}))


@fault("fails-now")
async def _fails_now(exchange: Exchange) -> None:
    """Let the run fail from now on; echo=1 makes its words repeat the headers of the request."""
    run = exchange.service.run_of(exchange.request)
    if run and exchange.service.runs.state(run) != "completed":
        run.end = "failed"
        if exchange.flag("echo"):
            said = exchange.echo()
            run.says = {"error": said, "isNSFWError": False, "userFriendlyError": said}
    await exchange.wire.send(exchange.usual().reply)


# ------------------------------------------------------------------------------------------------- of `recover` alone


@fault("none-listed")
async def _none_listed(exchange: Exchange) -> None:
    """List no runs, as a service whose list lags."""
    await exchange.wire.send(reply(200, {"data": []}))


@fault("all-listed")
async def _all_listed(exchange: Exchange) -> None:
    """List the newest runs whatever the filters ask for."""
    limit = int(exchange.request.query.get("limit", "10"))
    rows = exchange.service.runs.listed(exchange.request.key, model=None, uuid=None, limit=min(50, max(1, limit)))
    await exchange.wire.send(reply(200, {"data": rows}))


@fault("odd-rows")
async def _odd_rows(exchange: Exchange) -> None:
    """List the usual runs among rows that have no id, are no objects, or have values of the wrong kind."""
    body = _said(exchange)
    odd: list[object] = [None, 7, "vid_text", {}, {"runId": None}, {"runId": 12, "createdAt": [], "model": {}}]
    await exchange.wire.send(reply(200, {"data": [*odd[:3], *body.get("data", []), *odd[3:]]}))


@fault("no-data")
async def _no_data(exchange: Exchange) -> None:
    """Answer 200 with an object that lacks what it should hold."""
    await exchange.wire.send(Reply(200, b'{"ok": true}'))
