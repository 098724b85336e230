"""The package around the runtime: tables of the service and its models, clients, project files."""

# Budget: the tables that a package is filled with, one function for each part of a service.
from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from capmatrix.ir import kinds
from capmatrix.ir.catalog import MISMATCH, path_steps, terms_by_name
from capmatrix.ir.editions import holding
from capmatrix.schema.model import group_of
from capmatrix.targets import examples, templating
from capmatrix.targets.python.dicts import SUFFIX
from capmatrix.targets.templating import Text, identifier, literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from capmatrix.ir.catalog import (
        Auth,
        Catalog,
        Dialect,
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


def runtime() -> Tree:
    """Return the hand-written runtime, byte for byte, without the page that describes the simulator to its authors."""
    found = (path for path in _RUNTIME.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    files = sorted(path for path in found if path.suffix != ".md")
    return {f"_runtime/{path.relative_to(_RUNTIME).as_posix()}": path.read_text(encoding="utf-8") for path in files}


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
        "constants": _service_lines(catalog),
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


def service(catalog: Catalog) -> str:
    """Return the expression of the facts of the service."""
    return f"Service({chr(10).join(_service_lines(catalog))})"


def _service_lines(catalog: Catalog) -> tuple[Text, ...]:
    service = catalog.service
    values: dict[str, Any] = {
        "title": service.title,
        "distribution": service.package.distribution,
        "package": service.package.module,
        "version": service.package.version,
        "environment": service.package.environment,
        "base_url": service.servers[0].url,
        "discriminator": service.discriminator,
        "as_of": catalog.as_of,
        "listed": catalog.reads_list,
        **({"request_id": service.request_id} if service.request_id else {}),
        "states": {status.word: status.state for status in service.statuses},
        "timings": {timing.name: timing.value for timing in service.timings},
        "editions": tuple(edition.id for edition in catalog.editions),
        "edition": next((edition.id for edition in catalog.editions), None),
        "providers": dict(service.providers),
        "dialects": {dialect.id: _paths(dialect) for dialect in service.dialects},
    }
    if service.units:
        values["units"] = {
            unit.id: None if unit.amount is None else (format(unit.amount, "f"), unit.currency)
            for unit in service.units
        }
    if service.unknown_fields == "refused":
        values["refuses_unknown"] = True
    if service.default_model is not None:
        values["default_model"] = service.default_model
    lines = [f"{name}={value!r}," for name, value in values.items()]
    lines += [f"webhook={_webhook(service.webhook)},"] if service.webhook else []
    tables = {"auth": "()", "operations": "{}", "errors": "()", "limits": "()"}
    records = {group.name: group.fields for group in map(group_of, catalog.records)}
    for (name, (start, end)), rows in zip(tables.items(), _service_tables(service, records), strict=True):
        lines += [f"{name}={start}", *rows, f"{end},"]
    return tuple(map(templating.verbatim, lines))


def _webhook(webhook: Webhook) -> str:
    """Return what is sent when a run is over as an expression, usual values left out."""
    found: dict[str, object] = {
        "field": webhook.field,
        "header": webhook.header,
        "event": tuple(map(path_steps, webhook.event)),
        "events": dict(webhook.events),
    }
    rest = "".join(f", {name}={value!r}" for name, value in found.items() if value)
    signature = f", signature={_signature(webhook.signature)}" if webhook.signature else ""
    return f"Webhook({webhook.record!r}, {webhook.dialect!r}{rest}{signature})"


def _signature(signature: Signature) -> str:
    names = ("encoding", "mark", "timestamp", "signed", "tolerance", "keys")
    known = ", ".join(f"{name}={getattr(signature, name)!r}" for name in names if getattr(signature, name))
    return f"Signature({signature.scheme!r}, {signature.header!r}, {known})"


def _service_tables(service: Service, records: Mapping[str, tuple[Field, ...]]) -> tuple[list[str], ...]:
    """Return the rows of ways to authenticate, operations, errors and limits."""
    return (
        [f"Auth(id={a.id!r}, header={a.header!r}, prefix={a.prefix!r}{_way(a)})," for a in service.auth],
        [
            f"{o.id!r}: Operation(id={o.id!r}, method={o.method!r}, path={o.path!r}, dialect={o.dialect!r}, "
            f"found_by={o.found_by!r}, query={tuple(field.name for field in o.query)!r}, "
            f"models={o.models!r}, parameters={{{_parameters(o, records)}}}, units={_units(o, service, records)!r}, "
            f"auth={o.auth!r}, success={_success(o)!r}{_quote(o, service, records)}{_calling(o, service, records)}),"
            for o in service.operations
        ],
        [
            f"ErrorRow(kind={e.kind!r}, statuses={e.statuses!r}, types={e.types!r}, outcome={e.outcome!r}"
            f"{f', words={e.words!r}' if e.words else ''}),"
            for e in service.errors
        ],
        [
            f"RateLimit(operation={n.operation!r}, requests={n.requests!r}, seconds={n.seconds!r}, per={n.per!r}),"
            for n in service.limits
        ],
    )


def _way(auth: Auth) -> str:
    """Return the further arguments of a way to authenticate, usual values left out."""
    form = auth.form if auth.form != "key" else ""
    found = {"query": auth.query, "form": form, "lifetime": auth.lifetime, "leeway": auth.leeway}
    return "".join(f", {name}={value!r}" for name, value in (found | {"expired": auth.expired}).items() if value)


def _success(operation: Operation) -> int:
    """Return the status of a successful answer: the first documented status below 300."""
    return next((answer.status for answer in operation.answers if 200 <= answer.status < 300), 200)


def _parameters(operation: Operation, records: Mapping[str, tuple[Field, ...]]) -> str:
    """Return the rows of an operation's parameters, except the fields of a model request."""
    fields = (*operation.path_fields, *operation.query, *records.get(operation.body or "", ()))
    return ", ".join(f"{field.name!r}: Parameter({_parameter(field)})" for field in fields)


def _parameter(field: Field) -> str:
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
    return ", ".join(f"{name}={value!r}" for name, value in arguments.items() if value not in (None, ()))


def _units(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> dict[str, str]:
    """Return fact → unit, for facts of a successful answer."""
    record = next((answer.record for answer in operation.answers if answer.status == _success(operation)), None)
    paths = {dialect.id: dict(dialect.paths) for dialect in service.dialects}.get(operation.dialect or "", {})
    units = {fact: [_unit(path_steps(text), record, records) for text in texts] for fact, texts in paths.items()}
    return {fact: unit for fact, known in units.items() if (unit := next(filter(None, known), None))}


def _quote(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> str:
    """Return the argument for the price enquiry of an operation; empty if it has none."""
    asking = operation.quote
    if asking is None:
        return ""
    record = next((answer.record for answer in operation.answers if answer.status == asking.status), None)
    paths = {dialect.id: dict(dialect.paths) for dialect in service.dialects}.get(asking.dialect, {})
    units = (_unit(path_steps(text), record, records) for text in paths.get("price", ()))
    asking_arguments = f"{asking.header!r}, {asking.value!r}, {asking.status!r}, {asking.dialect!r}"
    return f", quote=Asking({asking_arguments}, currency={next(filter(None, units), None)!r})"


def _calling(operation: Operation, service: Service, records: Mapping[str, tuple[Field, ...]]) -> str:
    """Return the arguments for how an operation is called, those with their usual values left out."""
    parts = [f"{one.role!r}: Part({', '.join([repr(one.name), *_part(one)])})" for one in operation.parameters]
    found: dict[str, object] = {
        "headers": dict((*service.headers, *operation.headers)),
        "encoding": operation.encoding if operation.encoding != "json" else "",
        "gives_result": operation.gives == "result",
        "given": operation.when_given,
        "any_of": operation.when_any,
        "absent": operation.when_absent,
        "path_names": tuple(field.name for field in operation.path_fields),
        "shares": _shares(operation, service, records),
        "makes": operation.makes,
    }
    arguments = (
        [f"does={operation.does or ''!r}", f"parts={{{', '.join(parts)}}}"]
        if parts
        else [f"does={operation.does or ''!r}"]
    )
    keys = () if operation.idempotency is None else (f"idempotency={_idempotency(operation.idempotency)}",)
    return ", " + ", ".join([*arguments, *(f"{name}={value!r}" for name, value in found.items() if value), *keys])


def _idempotency(keyed: Idempotency) -> str:
    """Return how a call is sent again as an expression, usual values left out."""
    found: dict[str, object] = {"header": keyed.header, "field": keyed.field, "running": keyed.running}
    found |= {"uuid": keyed.form == "uuid", "mismatch": keyed.mismatch if keyed.mismatch != MISMATCH else None}
    return f"Idempotency({keyed.lifetime}{''.join(f', {name}={value!r}' for name, value in found.items() if value)})"


def _part(parameter: Parameter) -> Iterator[str]:
    if parameter.raw:
        yield "raw=True"
    if parameter.segments:
        yield f"segments={parameter.segments}"


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
