"""The package around the runtime: tables of the service and its models, clients, project files."""

# Budget: the tables that a package is filled with, one function for each part of a service.
from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from capmatrix.ir import kinds
from capmatrix.ir.catalog import MISMATCH, path_steps, terms_by_name
from capmatrix.ir.editions import holding
from capmatrix.schema.model import group_of
from capmatrix.targets import examples, templating
from capmatrix.targets.made import Made, without_usual
from capmatrix.targets.python.dicts import SUFFIX
from capmatrix.targets.templating import Text, identifier, literal
from capmatrix.tree import files_below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from capmatrix.ir.catalog import (
        Auth,
        Catalog,
        Dialect,
        ErrorRow,
        Idempotency,
        Model,
        Operation,
        Parameter,
        Service,
        Signature,
        Webhook,
    )
    from capmatrix.ir.kinds import Field
    from capmatrix.tree import Tree

_TEMPLATES = "python/templates/"
_RUNTIME = Path(__file__).parents[2] / "runtime"

TOOLS = (
    "_runtime/simulator", "_runtime/probe", "_runtime/mcp", "_runtime/cli/probe_run.py", "_runtime/cli/commands/mcp.py",
    "data/service.json", "simulator.py", "pytest_plugin.py",
)  # fmt: skip
"""Parts of the package that are a distribution of their own: simulator, probe, and the server for agents."""

CLIENT = ("Job", "AsyncJob", "Status", "Batch", "AsyncBatch", "Entry")
"""Public names of the runtime's client besides the client classes."""


def render(catalog: Catalog) -> Tree:
    """Return the package's own modules."""
    view = _view(catalog)
    files = {
        "__init__.py": "init",
        "__main__.py": "main",
        "_client.py": "client",
        "_aclient.py": "aclient",
        "_kit.py": "kit",
        "_service.py": "service",
        "_models.py": "models",
        "_terms.py": "terms",
        "_typed.py": "typed",
        "_bases.py": "bases",
        "simulator.py": "simulator",
        "pytest_plugin.py": "pytest_plugin",
    }
    if catalog.service.webhook is not None:
        files["_webhooks.py"] = "webhooks"
    return {path: templating.render(f"{_TEMPLATES}{name}.py.jinja", view) for path, name in files.items()} | {
        "py.typed": "\n"
    }


def project(catalog: Catalog) -> Tree:
    """Return the project files: pyproject.toml and README.md."""
    view, model = _view(catalog), examples.shortest(catalog)
    view["first_call"] = examples.first_call(model, catalog) if model else templating.verbatim("")
    return {
        "pyproject.toml": templating.render(f"{_TEMPLATES}pyproject.toml.jinja", view),
        "README.md": templating.render(f"{_TEMPLATES}readme.md.jinja", view),
        "hatch_build.py": templating.build_hook(view, templating.changelog(catalog.service.package.module)),
        **templating.license_file(catalog.service),
    }


def tools(catalog: Catalog) -> Tree:
    """Return the project of the tools, whose modules stand beside it in the package of the client."""
    view, module = _view(catalog), catalog.service.package.module
    files = {f"python/{module}/{path}": f"{module}/{path}" for path in TOOLS}
    return {
        "pyproject.toml": templating.render(f"{_TEMPLATES}tools_project.toml.jinja", view),
        "README.md": templating.render(f"{_TEMPLATES}tools_readme.md.jinja", view),
        "hatch_build.py": templating.build_hook(
            view | {"tools": False}, {**templating.changelog(f"{module}/{TOOLS[0]}"), **files}
        ),
        **templating.license_file(catalog.service),
    }


@cache
def runtime() -> Tree:
    """Return the hand-written runtime, byte for byte, without the page that describes the simulator to its authors."""
    paths = (path for path in files_below(_RUNTIME) if not path.endswith(".md"))
    return MappingProxyType({f"_runtime/{path}": (_RUNTIME / path).read_text(encoding="utf-8") for path in paths})


def _view(catalog: Catalog) -> dict[str, object]:
    service, package = catalog.service, catalog.service.package
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    return {
        "title": templating.docstring(service.title),
        "heading": templating.inline(service.title),
        "about": templating.inline(service.doc),
        "module": identifier(package.module),
        "distribution": templating.verbatim(package.distribution),
        "version": templating.verbatim(package.version),
        "description": templating.toml_literal(f"Typed client for {service.title}"),
        "tool_description": templating.toml_literal(
            f"Simulator, MCP server and probe of {service.title}, for its typed client"
        ),
        "tools": templating.verbatim(f"{package.distribution}-tools"),
        "tool_paths": tuple(templating.toml_literal(f"/{package.module}/{path}") for path in TOOLS),
        **templating.publishing(service),
        "environment": templating.verbatim(package.environment),
        "client": identifier(package.client),
        "async_client": identifier(f"Async{package.client}"),
        "errors": tuple(map(identifier, _errors())),
        "extras": tuple(map(identifier, CLIENT)),
        "constants": tuple(_service_lines(catalog)),
        "webhook": catalog.service.webhook is not None,
        "signed": catalog.service.webhook is not None and catalog.service.webhook.signature is not None,
        "public": _is_public(catalog.service.webhook),
        "pair": catalog.service.auth[0].pair,
        "tokens": any(way.form == "jwt" for way in catalog.service.auth),
        "tables": templating.joined([identifier(name) for name in _tables(catalog.service)]),
        "models": tuple(_row(model, holding(catalog, model)) for model in catalog.models),
        "based": any(_basis(model) for model in catalog.models),
        "types": tuple(_type(model) for model in called),
        "terms": _terms(catalog),
        "discriminator": literal(service.discriminator),
        "accepted": tuple(map(identifier, ("TypedRequest", "UntypedRequest", "OtherRequest"))),
        "words": tuple(map(literal, _words(catalog))),
        "records": tuple(identifier(group_of(record).name) for record in catalog.records),
    }


def _is_public(webhook: Webhook | None) -> bool:
    """Return whether a webhook is verified by a public key."""
    return webhook is not None and webhook.signature is not None and webhook.signature.scheme == "ed25519"


def _errors() -> tuple[str, ...]:
    """Return the names of the runtime's error classes, parsed from its source, which is not imported."""
    source = (_RUNTIME / "client/errors.py").read_text(encoding="utf-8")
    return tuple(re.findall(r"^class ([A-Z]\w*)\(", source, re.MULTILINE))


def _tables(service: Service) -> list[str]:
    """Return the classes of the runtime that the tables of a service are made of."""
    usual = ["Asking", "Auth", "ErrorRow", "Operation", "Parameter", "Part", "RateLimit", "Service"]
    more = {
        "Idempotency": any(operation.idempotency for operation in service.operations),
        "Webhook": service.webhook is not None,
        "Signature": service.webhook is not None and service.webhook.signature is not None,
    }
    return sorted(usual + [name for name, wanted in more.items() if wanted])


def service(catalog: Catalog) -> Made:
    """Return the facts of the service."""
    service = catalog.service
    records = {group.name: group.fields for group in map(group_of, catalog.records)}
    return Made(
        "Service",
        title=service.title,
        distribution=service.package.distribution,
        package=service.package.module,
        version=service.package.version,
        environment=service.package.environment,
        base_url=service.servers[0].url,
        discriminator=service.discriminator,
        as_of=catalog.as_of,
        listed=catalog.reads_list,
        **without_usual(request_id=service.request_id),
        states={status.word: status.state for status in service.statuses},
        timings={timing.name: timing.value for timing in service.timings},
        editions=tuple(edition.id for edition in catalog.editions),
        edition=next((edition.id for edition in catalog.editions), None),
        providers=dict(service.providers),
        dialects={dialect.id: _paths(dialect) for dialect in service.dialects},
        **without_usual(
            units={
                unit.id: None if unit.amount is None else (format(unit.amount, "f"), unit.currency)
                for unit in service.units
            },
            refuses_unknown=service.unknown_fields == "refused",
        ),
        **({} if service.default_model is None else {"default_model": service.default_model}),
        **({} if service.webhook is None else {"webhook": _webhook(service.webhook)}),
        auth=tuple(_auth(one) for one in service.auth),
        operations={one.id: _operation(one, service, records) for one in service.operations},
        errors=tuple(_error(row) for row in service.errors),
        limits=tuple(
            Made("RateLimit", operation=n.operation, requests=n.requests, seconds=n.seconds, per=n.per)
            for n in service.limits
        ),
    )


def _service_lines(catalog: Catalog) -> Iterator[Text]:
    """Yield the arguments of the facts, each row of a table on its own line."""
    for name, value in service(catalog).named.items():
        if name in ("auth", "errors", "limits"):
            rows, ends = [repr(row) for row in cast("tuple[Made, ...]", value)], "()"
        elif name == "operations":
            rows, ends = [f"{id_!r}: {row!r}" for id_, row in cast("dict[str, Made]", value).items()], "{}"
        else:
            yield templating.verbatim(f"{name}={value!r},")
            continue
        yield templating.verbatim(f"{name}={ends[0]}")
        yield from (templating.verbatim(f"{row},") for row in rows)
        yield templating.verbatim(f"{ends[1]},")


def _webhook(webhook: Webhook) -> Made:
    """Return what is sent when a run is over, usual values left out."""
    known = without_usual(
        field=webhook.field,
        header=webhook.header,
        event=tuple(map(path_steps, webhook.event)),
        events=dict(webhook.events),
        signature=_signature(webhook.signature) if webhook.signature else None,
    )
    return Made("Webhook", webhook.record, webhook.dialect, **known)


def _signature(signature: Signature) -> Made:
    names = ("encoding", "mark", "timestamp", "signed", "tolerance", "keys")
    known = without_usual(**{name: getattr(signature, name) for name in names})
    return Made("Signature", signature.scheme, signature.header, **known)


def _auth(auth: Auth) -> Made:
    """Return a way to authenticate, usual values left out."""
    form = auth.form if auth.form != "key" else ""
    known = without_usual(query=auth.query, form=form, lifetime=auth.lifetime, leeway=auth.leeway, expired=auth.expired)
    return Made("Auth", id=auth.id, header=auth.header, prefix=auth.prefix, **known)


def _error(row: ErrorRow) -> Made:
    given = {"kind": row.kind, "statuses": row.statuses, "types": row.types, "outcome": row.outcome}
    return Made("ErrorRow", **given, **without_usual(words=row.words))


def _operation(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> Made:
    return Made(
        "Operation",
        id=operation.id,
        method=operation.method,
        path=operation.path,
        dialect=operation.dialect,
        found_by=operation.found_by,
        query=tuple(field.name for field in operation.query),
        models=operation.models,
        parameters=_parameters(operation, records),
        units=_units(operation, service, records),
        auth=operation.auth,
        success=_success(operation),
        **without_usual(quote=_quote(operation, service, records)),
        **_calling(operation, service, records),
    )


def _success(operation: Operation) -> int:
    """Return the status of a successful answer: the first documented status below 300."""
    return next((answer.status for answer in operation.answers if 200 <= answer.status < 300), 200)


def _parameters(operation: Operation, records: Mapping[str, tuple[Field, ...]]) -> dict[str, Made]:
    """Return an operation's parameters, except the fields of a model request."""
    fields = (*operation.path_fields, *operation.query, *records.get(operation.body or "", ()))
    return {field.name: _parameter(field) for field in fields}


def _parameter(field: Field) -> Made:
    match field.kind:
        case kinds.Integer(minimum=low, maximum=high, values=values):
            arguments: dict[str, Any] = {"kind": "integer", "values": values, "minimum": low, "maximum": high}
        case kinds.Number(minimum=low, maximum=high, values=values):
            arguments = {"kind": "number", "values": values, "minimum": low, "maximum": high}
        case kinds.Choice(values=values, open=False):
            arguments = {"kind": "choice", "values": values}
        case kinds.Flag():
            arguments = {"kind": "flag"}
        case kinds.Duration() | kinds.Media() | kinds.List() | kinds.Group() | kinds.Either() | kinds.Anything():
            arguments = {"kind": "other"}
        case kinds.String():
            arguments = {"kind": "text"}
    if field.required:
        arguments["required"] = True
    return Made("Parameter", **{name: value for name, value in arguments.items() if value not in (None, ())})


def _units(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> dict[str, str]:
    """Return fact → unit, for facts of a successful answer."""
    record = next((answer.record for answer in operation.answers if answer.status == _success(operation)), None)
    paths = {dialect.id: dict(dialect.paths) for dialect in service.dialects}.get(operation.dialect or "", {})
    units = {fact: [_unit(path_steps(text), record, records) for text in texts] for fact, texts in paths.items()}
    return {fact: unit for fact, known in units.items() if (unit := next(filter(None, known), None))}


def _quote(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> Made | None:
    """Return the price enquiry of an operation; None if it has none."""
    asking = operation.quote
    if asking is None:
        return None
    record = next((answer.record for answer in operation.answers if answer.status == asking.status), None)
    paths = {dialect.id: dict(dialect.paths) for dialect in service.dialects}.get(asking.dialect, {})
    units = (_unit(path_steps(text), record, records) for text in paths.get("price", ()))
    given = (asking.header, asking.value, asking.status, asking.dialect)
    return Made("Asking", *given, currency=next(filter(None, units), None))


def _calling(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> dict[str, object]:
    """Return how an operation is called, usual values left out."""
    return {
        "does": operation.does or "",
        **without_usual(
            parts={one.role: _part(one) for one in operation.parameters},
            headers=dict((*service.headers, *operation.headers)),
            encoding=operation.encoding if operation.encoding != "json" else "",
            gives_result=operation.gives == "result",
            given=operation.when_given,
            any_of=operation.when_any,
            absent=operation.when_absent,
            path_names=tuple(field.name for field in operation.path_fields),
            shares=_shares(operation, service, records),
            makes=operation.makes,
            idempotency=None if operation.idempotency is None else _idempotency(operation.idempotency),
        ),
    }


def _idempotency(keyed: Idempotency) -> Made:
    """Return how a call is sent again, usual values left out."""
    mismatch = keyed.mismatch if keyed.mismatch != MISMATCH else None
    known = without_usual(
        header=keyed.header, field=keyed.field, running=keyed.running, uuid=keyed.form == "uuid", mismatch=mismatch
    )
    return Made("Idempotency", keyed.lifetime, **known)


def _part(parameter: Parameter) -> Made:
    return Made("Part", parameter.name, **without_usual(raw=parameter.raw, segments=parameter.segments))


def _shares(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> bool:
    """Return whether the progress in an answer goes from 0 to 1."""
    record = next((answer.record for answer in operation.answers if answer.status == _success(operation)), None)
    paths = {dialect.id: dict(dialect.paths) for dialect in service.dialects}.get(operation.dialect or "", {})
    fields = (_field_at(path_steps(text), record, records) for text in paths.get("progress", ()))
    ends = (field.kind.maximum for field in fields if field is not None and isinstance(field.kind, kinds.Number))
    return any(end is not None and end <= 1 for end in ends)


def _unit(path: tuple[str | int, ...], record: str | None, records: Mapping[str, tuple[Field, ...]]) -> str | None:
    """Return the unit of the field at a path into a record, through nested objects."""
    field = _field_at(path, record, records)
    return None if field is None else field.unit or None


def _field_at(
    path: tuple[str | int, ...], record: str | None, records: Mapping[str, tuple[Field, ...]]
) -> Field | None:
    """Return the field at a path into a record, through nested objects; None where it is not documented."""
    field: Field | None = None
    for step in path:
        if isinstance(step, str):
            field = next((field for field in records.get(record or "", ()) if field.name == step), None)
            held = [] if field is None else kinds.groups(field.kind)
            record = held[0].name if held else None
    return field


def _paths(dialect: Dialect) -> dict[str, tuple[tuple[str | int, ...], ...]]:
    return {fact: tuple(path_steps(text) for text in texts) for fact, texts in dialect.paths}


def _row(model: Model, editions: tuple[str, ...]) -> dict[str, Text | tuple[tuple[Text, Text], ...] | None]:
    return {
        "id": literal(model.id),
        "module": literal(model.names.module),
        "type": literal(model.names.type),
        "title": literal(model.title),
        "provider": literal(model.provider),
        "inputs": literal(model.inputs),
        "stage": literal(model.lifecycle.stage),
        "successor": literal(model.lifecycle.successor),
        "dates": tuple(_dates(model)),
        "basis": _basis(model),
        "editions": literal(editions) if editions else None,
        "formerly": literal(model.formerly) if model.formerly else None,
    }


def _basis(model: Model) -> Text | None:
    """Return what is known of a model as an expression; None where no source says."""
    unknown = tuple(field.name for field in model.fields if field.unpublished)
    found = {"source": model.source, "date": model.as_of, "unknown": unknown, "partial": model.partial}
    arguments = ", ".join(f"{name}={value!r}" for name, value in found.items() if value)
    return templating.verbatim(f"Basis({arguments})") if arguments else None


def _dates(model: Model) -> Iterator[tuple[Text, Text]]:
    """Yield since when the model is deprecated and from when it may be gone, where that is known."""
    for name in ("deprecated", "sunset"):
        if day := getattr(model.lifecycle, name):
            yield identifier(name), literal(day)


def _type(model: Model) -> dict[str, Text]:
    return {
        "module": identifier(model.names.module),
        "name": identifier(model.names.type),
        "text": literal(model.names.type),
        "dict": literal(f"{model.names.type}{SUFFIX}"),
    }


def _words(catalog: Catalog) -> list[str]:
    """Return the name of every field that a request may have, the discriminator left out.

    Names that are nothing but another spelling are left out too: editors offer what is returned.
    """
    words = {field.name for model in catalog.models for field in model.fields}
    listed = words | {alias for model in catalog.models for field in model.fields for alias in field.aliases}
    words |= {term.name for term in catalog.vocabulary if term.name not in listed}
    return sorted(words - {catalog.service.discriminator})


def _terms(catalog: Catalog) -> tuple[Text, ...]:
    rows = {
        name: (term.media, ((term.name,) if name != term.name else ()) + term.instead)
        for name, term in terms_by_name(catalog.vocabulary).items()
    }
    return tuple(templating.verbatim(f"{name!r}: {row!r},") for name, row in sorted(rows.items()))
