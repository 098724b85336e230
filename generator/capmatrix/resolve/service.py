"""Service entry → facts of the service that do not depend on a model."""

# Budget: one function for each part of service.yaml, which belong side by side.
from __future__ import annotations

import keyword
import re
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, get_args

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import policy
from capmatrix.ir.catalog import (
    Dialect,
    ErrorRow,
    Package,
    PriceUnit,
    RateLimit,
    Server,
    Service,
    State,
    StatusWord,
    Timing,
)
from capmatrix.naming import IMPORTED, OFFERED
from capmatrix.resolve import values
from capmatrix.resolve.calls.auth import build_auth
from capmatrix.resolve.calls.headers import HEADER, constant_headers
from capmatrix.resolve.calls.operations import build_operations
from capmatrix.resolve.calls.webhooks import build_webhook
from capmatrix.source import Scalar
from capmatrix.spec import keys
from capmatrix.spec.document import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

    from capmatrix.resolve.fields import Scope
    from capmatrix.source import Node

ERROR_KINDS = (
    "authentication",
    "insufficient_balance",
    "permission",
    "content_policy",
    "rate_limit",
    "not_found",
    "too_large",
    "invalid_request",
    "provider",
    "server",
    "api",
)
"""The error classes that every generated client has."""

_URL = re.compile(rf"https?://[A-Za-z0-9.-]+(:[0-9]+)?{values.STEPS}")
_UNIT = re.compile(r"[a-z][a-z_-]{1,19}")
_COSTS = re.compile(r"((?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,12})?) ([A-Z]{3,5})", re.ASCII)
_MODULE = re.compile(r"[a-z][a-z0-9_]*")
_DISTRIBUTION = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_ENVIRONMENT = re.compile(r"[A-Z][A-Z0-9_]*")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+([a-z0-9.]*)")


def build_service(entry: Entry, scope: Scope) -> Service:
    """Build the facts of the service, and report invalid values."""
    report = scope.report
    operations = build_operations(entry, scope)
    key = discriminator_of(entry)
    if "." in key.text("name"):
        message = f"the discriminator {key.text('name')!r} cannot be a path: it is a field of the request itself"
        report.add(Code.BAD_VALUE, message, key.place("name"), "such as model")
    known = {operation.id for operation in operations}
    if entry.doubtful:  # the key that holds them may be misspelt
        known |= {limit.text("operation") for limit in entry.entries("limits")}
    return Service(
        title=entry.text("title"),
        version=_matching(entry, "version", _VERSION, "1.2.3", report),
        license=entry.text("license", "MIT"),
        package=_package(next(iter(entry.entries("package")), Entry(entry.name, entry.span, {})), report),
        servers=tuple(_server(server, report) for server in entry.entries("servers")),
        headers=constant_headers(entry, report),
        request_id=_matching(entry, "request_id", HEADER, "x-request-id", report).lower(),
        discriminator=key.text("name"),
        default_model=key.text("default") or None,
        auth=build_auth(entry, report),
        operations=operations,
        webhook=build_webhook(entry, {dialect.name.text for dialect in entry.entries("dialects")}, scope),
        dialects=tuple(_dialect(dialect, report) for dialect in entry.entries("dialects")),
        statuses=_statuses(entry, report),
        errors=tuple(_error(error, report) for error in entry.entries("errors")),
        limits=tuple(_limit(limit, known, report) for limit in entry.entries("limits")),
        timings=tuple(_timing(timing, report) for timing in entry.entries("timings")),
        providers=tuple(_provider(name, node, report) for name, node in entry.pairs("providers")),
        units=tuple(_unit(unit, report) for unit in entry.entries("units")),
        unknown_fields="refused" if entry.text("unknown_fields") == "refused" else "ignored",
        notes=entry.strings("notes"),
        **entry.basis(),
    )


def _provider(provider: Scalar, node: Node, report: Report) -> tuple[str, str]:
    """Return a provider and its name for readers."""
    name = node.text if isinstance(node, Scalar) else ""
    if not name.strip() or not name.isprintable():
        message = f"the name of the provider {provider.text!r} is not a text on one line"
        report.add(Code.BAD_VALUE, message, node.span, "such as `acme: Acme Films`")
    return provider.text, name


def _unit(entry: Entry, report: Report) -> PriceUnit:
    """Return a unit of prices with the money that one costs."""
    if not _UNIT.fullmatch(entry.name.text):
        message = f"{entry.name.text!r} is no name of a unit"
        report.add(Code.BAD_PRICE, message, entry.name.span, "small letters, such as credits; money has its code: USD")
    costs = _COSTS.fullmatch(entry.text("costs"))
    if "costs" in entry.nodes and costs is None:
        message = f"{entry.text('costs')!r} is no amount of money"
        report.add(Code.BAD_PRICE, message, entry.place("costs"), "an amount and a currency, such as 0.01 USD")
    money = {"amount": Decimal(costs[1]), "currency": costs[2]} if costs else {}
    return PriceUnit(id=entry.name.text, **money, **entry.basis())  # pyright: ignore[reportArgumentType]


def discriminator_of(service: Entry) -> Entry:
    """Return the entry of the field that names the model, an empty one where none is written."""
    return next(iter(service.entries("discriminator")), Entry(service.name, service.span, {}))


def _matching(entry: Entry, key: str, pattern: re.Pattern[str], example: str, report: Report) -> str:
    text = entry.text(key)
    if key in entry.nodes and not pattern.fullmatch(text):  # a missing key has been reported
        report.add(Code.BAD_VALUE, f"{key!r} cannot be {text!r}", entry.place(key), f"such as {example}")
    return text


def _number(entry: Entry, key: str, read: Callable[[str], values.N], report: Report, fallback: values.N) -> values.N:
    node = entry.scalar(key)
    return values.reading(read, node, report, fallback) if node else fallback


def _package(entry: Entry, report: Report) -> Package:
    _free(entry, "module", IMPORTED | sys.stdlib_module_names, report)
    _free(entry, "client", OFFERED, report)
    return Package(
        distribution=_matching(entry, "distribution", _DISTRIBUTION, "my-client", report),
        module=_matching(entry, "module", _MODULE, "my_client", report),
        client=_matching(entry, "client", _CLASS, "MyClient", report),
        environment=_matching(entry, "environment", _ENVIRONMENT, "MY", report),
        version=_matching(entry, "version", _VERSION, "0.1.0", report),
        repository=_matching(entry, "repository", _URL, "https://code.example.com/my-client", report).rstrip("/"),
    )


def _server(entry: Entry, report: Report) -> Server:
    return Server(url=_matching(entry, "url", _URL, "https://api.example.com/v1", report).rstrip("/"), **entry.basis())


def _free(entry: Entry, key: str, taken: AbstractSet[str], report: Report) -> None:
    """Report a name that is a keyword of Python or already in use."""
    name = entry.text(key)
    if keyword.iskeyword(name) or name in taken:
        report.add(
            Code.CLIENT_NAME,
            f"the {key} cannot be called {name!r}",
            entry.place(key),
            "choose another name: this one is taken",
        )


def _dialect(entry: Entry, report: Report) -> Dialect:
    for fact in keys.FACTS:
        for path in entry.texts(fact):
            if not values.PATH.fullmatch(path.text):
                report.add(Code.BAD_VALUE, f"{path.text!r} is not a path", path.span, "such as data.videos[0].url")
    return Dialect(
        id=entry.name.text,
        paths=tuple((fact, entry.strings(fact)) for fact in keys.FACTS if fact in entry.nodes),
        **entry.basis(),
    )


def _statuses(entry: Entry, report: Report) -> tuple[StatusWord, ...]:
    found: dict[str, StatusWord] = {}
    for group in entry.entries("statuses"):
        for state in get_args(State):
            for word in group.entries(state):
                name = word.name.text
                if name in found:
                    message = f"the status word {name!r} means two states"
                    report.add(Code.DUPLICATE_KEY, message, word.name.span, "keep one")
                found[name] = StatusWord(word=name, state=state, **word.basis())
    return tuple(found.values())


def _error(entry: Entry, report: Report) -> ErrorRow:
    """Build a row of the error table."""
    kind = entry.text("kind")
    if kind not in ERROR_KINDS and "kind" in entry.nodes:
        hint = did_you_mean(kind, ERROR_KINDS) or f"kinds: {', '.join(ERROR_KINDS)}"
        report.add(Code.BAD_VALUE, f"{kind!r} is not a kind of error", entry.place("kind"), hint)
    statuses = tuple(_status(node, report) for node in entry.texts("status"))
    return ErrorRow(
        kind=kind,
        statuses=statuses,
        types=entry.strings("type"),
        words=tuple(_words(entry, report)),
        outcome=_outcome(entry, statuses, report),
        **entry.basis(),
    )


def _words(entry: Entry, report: Report) -> Iterator[str]:
    """Yield the parts of a reason, and report one without a letter or a digit, which any reason may have."""
    for node in entry.texts("words"):
        if not any(map(str.isalnum, node.text)):
            report.add(
                Code.BAD_VALUE, f"{node.text!r} is no word", node.span, "words of the reason, such as: moderation"
            )
        yield node.text


def _status(node: Scalar, report: Report) -> int:
    status = values.reading(values.integer, node, report, policy.STATUSES[0])
    if status not in policy.STATUSES:
        report.add(Code.BAD_VALUE, f"{status} is not an HTTP status", node.span, "100 to 599")
    return status


def _outcome(entry: Entry, statuses: tuple[int, ...], report: Report) -> Literal["refused", "unknown"] | None:
    """Return the outcome that a row sets for its statuses, and report one that is not more cautious."""
    outcome = entry.text("outcome")
    if outcome not in ("refused", "unknown"):
        return None
    if entry.texts("type") or entry.texts("words") or not statuses:
        message = "an outcome belongs to HTTP statuses, whatever the body contains"
        hint = "move it to a row with `status`, without `type` and `words`"
        report.add(Code.BAD_OUTCOME, message, entry.place("outcome"), hint)
    for node, status in zip(entry.texts("status"), statuses, strict=True):
        known = policy.base_outcome(status)
        if policy.caution(known) >= policy.caution(outcome):
            message = f"{status} is {known!r} by itself, which is at least as cautious as {outcome!r}"
            hint = f"remove `outcome`, or move {status} to another row; the order is {' < '.join(policy.OUTCOMES)}"
            report.add(Code.BAD_OUTCOME, message, node.span, hint)
    return outcome


def _limit(entry: Entry, operations: set[str], report: Report) -> RateLimit:
    operation = entry.text("operation")
    if operation != "*" and operation not in operations and "operation" in entry.nodes:
        hint = did_you_mean(operation, operations)
        report.add(Code.UNKNOWN_REFERENCE, f"there is no operation {operation!r}", entry.place("operation"), hint)
    return RateLimit(
        operation=operation,
        requests=_number(entry, "requests", values.integer, report, 1),
        seconds=_number(entry, "seconds", values.integer, report, 1),
        per="key" if entry.text("per") == "key" else "address",
        **entry.basis(),
    )


def _timing(entry: Entry, report: Report) -> Timing:
    return Timing(
        name=entry.name.text,
        value=_number(entry, "value", values.number, report, 0),
        unit=entry.text("unit"),
        **entry.basis(),
    )
