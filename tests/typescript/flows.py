"""Drive flows of the Python client by scripts of answers, and write down what they asked for and how they ended.

A script names a flow, its arguments and the answers by method: `{"flow": "submit", "payload": …, "answers": {"POST":
[…]}}`. An answer is `{"status", "headers", "body"}` with the body in base64, `{"sent": bool}` where none comes, or
`"interrupted"`; the last one is given again. `flows.mjs` does the same with the client in JavaScript.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Generator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from nanogpt_video._runtime.client import effects
from nanogpt_video._runtime.client.context import Clock, Context, configure
from nanogpt_video._runtime.client.errors import ClientError, ConnectionFailed
from nanogpt_video._runtime.client.files import download
from nanogpt_video._runtime.client.flows import budgets, listing, quoting, submission, waiting
from nanogpt_video._runtime.client.flows.budgets import Terms
from nanogpt_video._runtime.client.flows.listing import Balance, Run
from nanogpt_video._runtime.client.flows.quoting import Quote
from nanogpt_video._runtime.client.flows.receipts import Receipt
from nanogpt_video._runtime.client.job import Handle, Status
from nanogpt_video._runtime.client.ledger.rows import read_claim
from nanogpt_video._runtime.service import Kit

TOKEN = UUID("6f1c1b52-0000-4000-8000-000000000001")
MOST = 400
"""Steps after which a flow is left alone."""
Script = dict[str, Any]


class Interrupted(BaseException):
    """The caller was told to stop."""


class Now:
    """The time, which only passes when somebody sleeps, and the answer that is open."""

    at = 1000.0
    open: Any = None


def _context(kit: Kit, now: Now) -> Context:
    clock = Clock(
        now=lambda: now.at, today=lambda: 1_800_000_000 + now.at, random=lambda: 0.5, entropy=lambda _: TOKEN.bytes
    )
    return configure(
        kit, api_key="test-key", base_url="https://service.test/api", auth=None, ledger=False, limits=False, clock=clock
    )


# Budget: one case for each flow.
def _flow(context: Context, one: Script, target: Path) -> Generator[Any, Any, Any]:  # noqa: C901, PLR0912
    def job() -> Handle:
        return Handle(run_id=one["run_id"], model=one.get("model"))

    match one["flow"]:
        case "submit":
            terms = Terms(max_cost=one.get("max_cost"))
            return budgets.submit(
                context,
                one["payload"],
                terms,
                settle=one.get("settle"),
                repeat=one.get("repeat", False),
                timeout=one.get("timeout"),
            )
        case "settle":
            return submission.settle(context, read_claim(one["claim"]), one.get("timeout"))
        case "settle_all":
            return submission.settle_all(context, [read_claim(claim) for claim in one["claims"]])
        case "extend":
            return submission.extend(context, job(), one.get("index"))
        case "quote":
            return quoting.quote(context, one["payload"])
        case "status":
            return waiting.status(context, one["run_id"], one.get("model"))
        case "wait":
            return waiting.wait(context, job(), one.get("timeout"))
        case "cancel" | "delete" as task:
            return listing.end(context, job(), task)
        case "recover":
            return listing.recover(context, model=one.get("model"), uuid=one.get("uuid"), limit=one.get("limit"))
        case "balance":
            return listing.balance(context)
        case "catalogue":
            return listing.catalogue(context)
        case "download":
            return download.fetch(context, job(), target)
        case other:
            raise AssertionError(other)


def _round(value: float | None) -> float | None:
    return None if value is None or math.isinf(value) else round(value, 6)


def _money(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _status(one: Status) -> dict[str, Any]:
    return {
        "run_id": one.run_id,
        "state": one.state,
        "word": one.word,
        "known": one.known,
        "urls": list(one.urls),
        "progress": _round(one.progress),
        "cost": _money(one.cost),
        "error": one.error,
        "user_error": one.user_error,
        "flagged": one.flagged,
        "refund": one.refund,
    }


def _shown(value: Any) -> Any:
    match value:
        case Status():
            return _status(value)
        case Receipt():
            return {
                "run_id": value.run_id,
                "model": value.model,
                "cost": _money(value.cost),
                "currency": value.currency,
                "balance": _money(value.balance),
            }
        case Run():
            names = ("run_id", "model", "word", "created", "uuid")
            return {name: getattr(value, name) for name in names}
        case Quote():
            return {
                "amount": _money(value.amount),
                "currency": value.currency,
                "offer": value.offer,
                "expires": value.expires,
            }
        case Balance():
            return {
                "amount": _money(value.amount),
                "currency": value.currency,
                "other": _money(value.other),
                "other_currency": value.other_currency,
            }
        case dict() if all(isinstance(one, Receipt) for one in cast("dict[str, Any]", value).values()):
            return {key: _shown(one) for key, one in cast("dict[str, Any]", value).items()}
        case list() | tuple():
            return [_shown(one) for one in cast("list[Any]", value)]
        case _:
            return value


def _error(error: BaseException) -> dict[str, Any]:
    claim = getattr(error, "claim", None)
    if isinstance(error, Interrupted):
        return {"raises": "Interrupted", "claimed": claim and claim.uuid}
    assert isinstance(error, ClientError)
    findings = getattr(error, "findings", None)
    return {
        "raises": type(error).__name__,
        "status": error.status,
        "retry_safe": error.retry_safe,
        "transient": error.transient,
        "retry_after": error.retry_after,
        "code": error.code,
        "type": getattr(error, "type", None),
        "request_id": error.request_id,
        "refund": getattr(error, "refund", None),
        "claimed": claim and claim.uuid,
        "job": error.job and error.job.run_id,
        "sent": getattr(error, "sent", None),
        "user_message": getattr(error, "user_message", None),
        "daily_cap": getattr(error, "daily_cap", None),
        "required_balance": _money(getattr(error, "required_balance", None)),
        "findings": None if findings is None else [[one.code, one.field] for one in findings],
        "asked": None if error.request is None else error.request["method"],
    }


# Budget: one case for each effect.
def _perform(effect: Any, one: Script, now: Now, trace: list[Any]) -> Any:  # noqa: C901, PLR0912
    answers = one["answers"].get(effect.method if isinstance(effect, effects.Send) else "GET", [])
    match effect:
        case effects.RunBlocking():
            return effect.call()
        case effects.Sleep():
            trace.append(["sleep", _round(effect.seconds)])
            now.at += effect.seconds
            return None
        case effects.RecordOrder():
            facts = effect.facts
            trace.append(
                [
                    "record",
                    effect.order.operation,
                    effect.state,
                    effect.run_id,
                    effect.adopted,
                    _money(facts.get("cost")),
                    facts.get("currency"),
                ]
            )
            return effect.state not in one.get("held", [])
        case effects.FindFreeRuns():
            trace.append(["free", list(effect.run_ids)])
            return tuple(run for run in effect.run_ids if run not in one.get("taken", [])), one.get("rivals", 0)
        case effects.RecordRun():
            facts = effect.facts
            trace.append(["run", effect.run_id, effect.state, _money(facts.get("cost")), _round(facts.get("took"))])
            return None
        case effects.Report():
            trace.append(["report", _status(effect.status)])
            return None
        case effects.ReadBody():
            trace.append(["read"])
            for chunk in now.open.get("chunks", []):
                effect.sink.write(base64.b64decode(chunk))
            if now.open.get("breaks"):
                raise ConnectionFailed("it broke", sent=True)
            return None
        case effects.Send():
            body = None if effect.content is None else effect.content.decode()
            read = json.loads(body) if body and effect.headers.get("content-type") == "application/json" else body
            trace.append(["send", effect.method, effect.url, read, effect.key, effect.paid, _round(effect.timeout)])
        case effects.Open():
            headers = effect.headers
            trace.append(["open", effect.url, effect.key, headers.get("range"), headers.get("if-range")])
        case _:
            raise AssertionError(effect)
    answer = answers.pop(0) if len(answers) > 1 else answers[0]
    if answer == "interrupted":
        raise Interrupted
    if "sent" in answer:
        raise ConnectionFailed("no answer", sent=answer["sent"])
    now.at += answer.get("after", 0)
    now.open = answer
    content = "" if isinstance(effect, effects.Open) and answer["status"] < 300 else answer.get("body", "")
    return effects.Reply(
        answer["status"], answer.get("headers", {}), base64.b64decode(content), cut=answer.get("cut", False)
    )


def played(kit: Kit, script: Script, target: Path) -> dict[str, Any]:
    """Return what a flow asked for, how it ended, and in base64 what it saved."""
    one, now, trace = json.loads(json.dumps(script)), Now(), list[Any]()
    try:
        flow = _flow(_context(kit, now), one, target)
        step = effects.advance(flow)
        while not isinstance(step, effects.Done) and len(trace) < MOST:
            try:
                result = _perform(step, one, now, trace)
            except (ClientError, Interrupted) as error:
                step = effects.advance(flow, error=error)
            else:
                step = effects.advance(flow, result)
    except (ClientError, Interrupted) as error:
        return {"trace": trace, "end": _error(error), "saved": None}
    saved = base64.b64encode(target.read_bytes()).decode() if one["flow"] == "download" else None
    end = None if one["flow"] == "download" else _shown(step.value if isinstance(step, effects.Done) else None)
    return {"trace": trace, "end": end, "saved": saved}
