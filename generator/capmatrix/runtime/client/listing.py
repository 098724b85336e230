"""Questions that are answered with a list: the runs of an account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from . import answers
from .calls import call, with_query
from .context import Context
from .effects import Flow, Send

if TYPE_CHECKING:
    from ..service import Path, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run as the service lists it."""

    run_id: str
    model: str | None = None
    word: str | None = None
    """Its status, as written."""
    created: float | None = None
    """Seconds since 1970."""
    uuid: str | None = None
    """The UUID that its request carried."""


def recover(
    context: Context, *, model: str | None, uuid: str | None, limit: int | None = None, once: bool = False
) -> Flow[tuple[Run, ...]]:
    """Ask for the completed runs of the account, those of a model or of a UUID only, the newest first."""
    operation, service = context.operation("recover"), context.kit.service
    given = {service.discriminator: model, context.operation("submit").found_by: uuid, "limit": limit}
    query = {name: str(given[name]) for name in operation.query if given.get(name) is not None}
    url = with_query(f"{context.base_url}{operation.path}", query)
    send = Send(method=operation.method, url=url, headers=context.headers(url), operation=operation.id)
    reply = yield from call(context, send, once=once)
    body = answers.read_json(reply.body)
    if not isinstance(body, (dict, list)):
        raise answers.unreadable(context, reply, "holds no list")
    return tuple(_runs(service, operation.dialect, body))


def _runs(service: Service, dialect: str | None, body: Any) -> Iterator[Run]:
    """Yield the runs of an answer: the dialect says where the first keeps its facts, the others are like it."""
    paths = service.dialects.get(dialect or "", {}).get("run_id", ())
    number = 0
    while number == 0 or any(isinstance(step, int) for path in paths for step in path):
        facts = {name: _fact(service, dialect, name, body, number) for name in ("run_id", *_FACTS)}
        run_id = answers.name(iter([facts["run_id"]]))
        if run_id is None:
            return
        yield Run(
            run_id=run_id,
            model=answers.name(iter([facts["model"]])),
            word=answers.name(iter([facts["status"]])),
            created=_moment(facts["created"]),
            uuid=answers.name(iter([facts["found_by"]])),
        )
        number += 1


_FACTS = ("model", "status", "created", "found_by")


def _fact(service: Service, dialect: str | None, fact: str, body: Any, number: int) -> Any:
    paths = service.dialects.get(dialect or "", {}).get(fact, ())
    values = (answers.at(body, _row(path, number)) for path in paths)
    return next((value for value in values if value is not None), None)


def _row(path: Path, number: int) -> Path:
    """Return a path into the first item of a list as one into another."""
    first = next((place for place, step in enumerate(path) if isinstance(step, int)), None)
    return path if first is None else (*path[:first], number, *path[first + 1 :])


def _moment(value: Any) -> float | None:
    """Return the seconds since 1970 of a time written as ISO 8601, or as seconds or milliseconds."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value / 1000 if value > 1e11 else float(value)
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
