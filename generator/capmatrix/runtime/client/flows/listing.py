"""Lists and balance: the runs of the account, what it holds, and the models that the service offers now."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias, cast

from ..context import Context
from ..effects import Flow
from ..job import Handle
from . import answers
from .calls import address, call, request, run_values, with_model
from .parameters import checked, in_query

Role: TypeAlias = Literal["model", "found_by", "limit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run as the service lists it; `client.job(run.run_id, run.model)` is its job."""

    run_id: str
    model: str | None = None
    word: str | None = None
    """Its status word, unchanged."""
    created: float | None = None
    """Seconds since 1970."""
    uuid: str | None = None
    """The UUID in its request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The balance of the account."""

    amount: Decimal
    currency: str | None = None
    """None where neither the service nor the matrix names it."""
    other: Decimal | None = None
    """The balance in a second currency."""
    other_currency: str | None = None


# Budget: the filters of the list.
def recover(
    context: Context,
    *,
    model: str | None,
    uuid: str | None,
    limit: int | None = None,
    once: bool = False,
    deadline: float = math.inf,
) -> Flow[tuple[Run, ...]]:
    """Ask for the completed runs of the account, filtered by model or UUID, the newest first.

    Further pages are asked for by the mark that an answer names, or, where its dialect has no mark, by the number of
    the page or of the runs before it, whichever the call takes, until a page is shorter than the first.
    """
    operation, service = context.operation("recover"), context.kit.service
    given: dict[Role, Any] = {"model": model, "found_by": uuid, "limit": limit}
    names = {role: operation.parts[role].name if role in operation.parts else role for role in given}
    if model is not None and "model" not in operation.parts:
        names["model"] = service.discriminator
    query = checked(operation, {names[role]: value for role, value in given.items()})
    dialect = service.dialects.get(operation.dialect or "", {})
    where = operation.parts.get("page") or operation.parts.get("offset")
    page = where.name if where else ""
    skips = "page" not in operation.parts
    numbered = "next" not in dialect and page in operation.parameters and operation.parameters[page].kind == "integer"
    found: list[Run] = []
    size, before = 1, 0
    for number in range(1, PAGES + 1):
        url = address(context, operation, in_query(query))
        reply = yield from call(context, request(context, operation, url), once=once, deadline=deadline)
        body = answers.read_json(reply)
        rows = answers.rows(body, dialect.get("run_id", ()))
        if rows is None:
            raise answers.unreadable(context, reply, "holds no list")
        runs = (_run({name: answers.facts_of(row, dialect.get(name, ())) for name in _FACTS}) for row in rows)
        found += [run for run in runs if run is not None]
        mark: int | str | None = answers.name(answers.facts_of_dialect(service, operation.dialect, "next", body))
        if numbered:
            before += len(rows)
            mark = (before if skips else number + 1) if len(rows) >= size else None
            size = max(size, len(rows))
        if mark is None or not page or (limit is not None and len(found) >= limit):
            break
        query[page] = mark
    return tuple(found[:limit])


def balance(context: Context, *, deadline: float = math.inf) -> Flow[Balance]:
    """Ask for the balance; after `deadline`, by the client's clock, nothing more is sent."""
    operation, service = context.operation("balance"), context.kit.service
    reply = yield from call(context, request(context, operation), deadline=deadline)
    body = answers.read_json(reply)
    amount = answers.money(answers.facts(service, operation.dialect, "balance", body))
    if amount is None:
        raise answers.unreadable(context, reply, "names no balance")
    currency = answers.text(answers.facts(service, operation.dialect, "currency", body))
    return Balance(
        amount=amount,
        currency=currency or operation.units.get("balance"),
        other=answers.money(answers.facts(service, operation.dialect, "balance_other", body)),
        other_currency=operation.units.get("balance_other"),
    )


def catalogue(context: Context) -> Flow[tuple[dict[str, Any], ...]]:
    """Ask for the records of the models that the service offers now."""
    operation = context.operation("catalogue")
    reply = yield from call(context, request(context, operation))
    paths = context.kit.service.dialects.get(operation.dialect or "", {}).get("model", ())
    rows = answers.rows(answers.read_json(reply), paths)
    if rows is None:
        raise answers.unreadable(context, reply, "holds no list")
    return tuple(cast("dict[str, Any]", row) for row in rows if isinstance(row, dict))


PAGES = 20
"""Pages of a list that are read at most."""
_FACTS = ("run_id", "model", "status", "created", "found_by")


def _run(facts: Mapping[str, Iterator[Any]]) -> Run | None:
    run_id = answers.name(facts["run_id"])
    if run_id is None:
        return None
    return Run(
        run_id=run_id,
        model=answers.name(facts["model"]),
        word=answers.name(facts["status"]),
        created=moment(next(facts["created"], None)),
        uuid=answers.name(facts["found_by"]),
    )


def moment(value: Any) -> float | None:
    """Return the seconds since 1970 of a time written as ISO 8601, or as seconds or milliseconds."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value / 1000 if value > 1e11 else float(value)
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


def end(context: Context, job: Handle, task: str) -> Flow[None]:
    """Stop a run (`cancel`), or delete it with what it made (`delete`); nothing is said of money."""
    operation = context.operation(task)
    model = yield from with_model(context, operation, job.run_id, job.model)
    url = address(context, operation, run_values(operation, job.run_id, model))
    yield from call(context, request(context, operation, url), phase="status")
