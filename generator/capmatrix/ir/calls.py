"""What clients use operations and their parameters for, where a spec does not say it: by usual names and places.

And what is said of a call in words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.ir.catalog import TASKS, Operation, Parameter, Role, Task
from capmatrix.ir.kinds import Choice, Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.ir.catalog import Auth, Catalog, Idempotency
    from capmatrix.ir.kinds import Field


def with_tasks(catalog: Catalog) -> Catalog:
    """Return a catalog of before operations had tasks and parameters roles: with those of their names and places."""
    service = catalog.service
    if any(operation.does is not None for operation in service.operations):
        return catalog
    bodies = {record.kind.name: record.kind.fields for record in catalog.records if isinstance(record.kind, Group)}
    paths = {dialect.id: dict(dialect.paths).get("run_id", ()) for dialect in service.dialects}
    found_by = frozenset(operation.found_by for operation in service.operations if operation.found_by)
    operations: list[Operation] = []
    for before in service.operations:
        operation = replace(before, does=usual_task(before.id))
        body = (field.name for field in bodies.get(operation.body or "", ()))
        run_ids = paths.get(operation.dialect or "", ())
        roles = usual_parameters(operation, body, service.discriminator, found_by, run_ids)
        operations.append(replace(operation, parameters=roles))
    return replace(catalog, service=replace(service, operations=tuple(operations)))


_OF_A_RUN: tuple[Task, ...] = ("status", "result", "cancel", "delete", "content")


def usual_task(name: str) -> Task | None:
    """Return the task that the name of an operation says: `status`, `status-legacy`."""
    word = name.partition("-")[0]
    return next((task for task in TASKS if task == word), None)


def usual_parameters(
    operation: Operation, body: Iterable[str], discriminator: str, found_by: frozenset[str], run_ids: Iterable[str]
) -> tuple[Parameter, ...]:
    """Return the roles of the parameters of an operation that states none.

    `body` are the fields of its body, `found_by` the fields that runs are found by, `run_ids` the paths of the run id
    in its answer.
    """
    fields = (*operation.path_fields, *operation.query)
    pairs: Iterable[tuple[str | None, Role]] = ()
    if operation.does in _OF_A_RUN:
        pairs = _of_a_run(fields, discriminator.casefold())
    elif operation.does == "recover":
        names: dict[str, Role] = {discriminator: "model", "limit": "limit"}
        names.update(dict.fromkeys(found_by, "found_by"))
        pairs = [(field.name, names[field.name]) for field in fields if field.name in names]
    elif operation.does == "extend":
        known = tuple(body)
        run = next((name for name in run_ids if name in known), None)
        pairs = [(run, "run_id"), ("index" if "index" in known else None, "index")]
    found: dict[Role, Parameter] = {}
    for name, role in pairs:
        if name is not None:
            found.setdefault(role, Parameter(name=name, role=role))
    return tuple(found.values())


def _of_a_run(fields: Iterable[Field], word: str) -> Iterator[tuple[str, Role]]:
    for place, field in enumerate(fields):
        if place == 0:
            yield field.name, "run_id"
        elif word in field.name.casefold():
            yield field.name, "model"
        elif isinstance(field.kind, Choice):
            yield field.name, "variant"


def sent_again(keyed: Idempotency) -> str:
    """Return how a call with an idempotency key is sent again, in sentences."""
    running = " or ".join(map(str, keyed.running))
    told = (
        f"The same request with the same key starts and charges nothing again for {keyed.lifetime} s.",
        f"{running} says that the first one is still under way." if running else "",
        f"Another request with that key is refused with {keyed.mismatch}.",
        keyed.doc,
    )
    return " ".join(filter(None, told))


def token(auth: Auth) -> str:
    """Return what a token is made of, in sentences; empty for other ways to authenticate."""
    if auth.form != "jwt":
        return ""
    begin = f", nbf {auth.leeway} s before" if auth.leeway else ""
    return f"A JWT (HS256), signed with the secret key: iss is the access key, exp {auth.lifetime} s after now{begin}."
