"""A guide page for each task with the client, with code to copy."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from capmatrix.ir.kinds import Choice, Media, Urls
from capmatrix.targets import examples
from capmatrix.targets.templating import (
    code,
    identifier,
    inline,
    javascript_literal,
    joined,
    keyword_arguments,
    literal,
    render,
    verbatim,
)

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Edition, Idempotency, Model, Operation, Package, Webhook
    from capmatrix.targets.templating import Text
    from capmatrix.tree import Tree

PAGES = (
    "start",
    "once",
    "waiting",
    "results",
    "batch",
    "machines",
    "money",
    "errors",
    "testing",
    "seen",
    "settings",
    "notebooks",
    "web",
    "agents",
)
MADE = {"video": "videos", "image": "images", "audio": "audio"}
"""What a service makes, in the names of tools for agents → the plural."""
NUMBERS = {
    "window": ("settle-window", 300),
    "wait": ("wait-timeout", 600),
    "poll_max": ("poll-interval-max", 5),
    "poll_near": ("poll-interval-near", 4),
    "poll_far": ("poll-interval-far", 120),
    "grace": ("not-found-grace", 15),
    "list_age": ("listing-age-max", 3600),
    "connect": ("connect-timeout", 10),
    "read": ("read-timeout", 120),
}
"""Name on the pages → the timing, and the client's value if the matrix has none."""


def pages(catalog: Catalog, *, programs: bool) -> Tree:
    """Return the pages; none if no model has an example. `programs`: whether there is a page of complete programs."""
    model = examples.shortest(catalog)
    operations = {operation.does: operation for operation in reversed(catalog.service.operations)}
    if model is None or not {"submit", "status"} <= operations.keys():
        return {}
    timings = {timing.name: timing.value for timing in catalog.service.timings}
    found_by = operations["submit"].found_by
    view = {
        **_names_of(catalog.service.package),
        "type": identifier(model.names.type),
        "dict": identifier(f"{model.names.type}Dict"),
        "media": any(isinstance(field.kind, Media) for item in catalog.models for field in item.fields),
        "urls": any(isinstance(field.kind, Urls) for item in catalog.models for field in item.fields),
        **_webhook(catalog.service.webhook),
        **_authentication(catalog),
        "first_call": examples.first_call(model, catalog, programs=programs),
        "file": literal(examples.file_name(model, catalog)),
        "arguments": joined(keyword_arguments(model.examples[0])),
        **_request(model, catalog.service.discriminator),
        "found_by": code(found_by) if found_by else None,
        **_keys(operations["submit"].idempotency),
        **{name: literal(timings.get(timing, number)) for name, (timing, number) in NUMBERS.items()},
        "price_days": literal(int(timings["price-age-max"] / 86400)) if "price-age-max" in timings else None,
        "units": tuple(_units(catalog)),
        "refuses": catalog.service.unknown_fields == "refused",
        "balance": "balance" in operations,
        "quote": operations["submit"].quote is not None,
        "recover": "recover" in operations,
        "extend": "extend" in operations,
        "content": _variants(operations.get("content")),
        "rows": tuple(_errors()),
        **_editions(catalog),
        "newer": catalog.reads_list,
        "asking": verbatim(", let the client [ask the service's own list](newer.md)" if catalog.reads_list else ""),
        **_made(catalog),
        "least": literal(catalog.listing.least if catalog.listing else 0),
    }
    return {f"guide/{name}.md": render(f"docs/templates/guide-{name}.md.jinja", view) for name in _names(catalog)}


def _request(model: Model, key: str) -> dict[str, Text]:
    """Return the example of a model as a literal of Python and of JavaScript, and the name of the key of its model."""
    payload = {key: model.id, **model.examples[0]}
    return {"key": literal(key), "payload": literal(payload), "request": javascript_literal(payload)}


def _authentication(catalog: Catalog) -> dict[str, Text | bool]:
    """Return whether the first way to authenticate takes two keys or signs tokens, and the ids of all ways."""
    first, *_ = ways = catalog.service.auth
    return {"pair": first.pair, "tokens": first.form == "jwt", "ways": joined([code(way.id) for way in ways])}


def _keys(keyed: Idempotency | None) -> dict[str, Text | None]:
    """Return where the key of a submission stands, and for how long it is known; None where it has no key."""
    if keyed is None:
        return {"keyed": None, "lifetime": None, "but_keys": verbatim("")}
    told = verbatim(", unless with its [idempotency key](#idempotency-keys)")
    return {"keyed": code(keyed.header or keyed.field), "lifetime": literal(keyed.lifetime), "but_keys": told}


def _webhook(webhook: Webhook | None) -> dict[str, Any]:
    """Return how webhooks are asked for and verified, for their page."""
    if webhook is None:
        return {}
    signature = webhook.signature
    return {
        "signature": signature is not None,
        "field": code(webhook.field) if webhook.field else None,
        "field_name": literal(webhook.field),
        "tolerance": literal(signature.tolerance) if signature and signature.timestamp else None,
        "keys": literal(signature.keys) if signature and signature.keys else None,
        "ed25519": signature is not None and signature.scheme == "ed25519",
    }


def _names_of(package: Package) -> dict[str, Text]:
    """Return how the client is installed, imported, called and set."""
    return {
        "package": verbatim(package.distribution),
        "module": identifier(package.module),
        "client": identifier(package.client),
        "environment": identifier(package.environment),
    }


def _made(catalog: Catalog) -> dict[str, Text]:
    """Return what the service makes as the tools for agents call it, and the plural; see `runtime.mcp.definitions`."""
    submissions = (operation for operation in catalog.service.operations if operation.does == "submit")
    found = {kind.partition("/")[0] for operation in submissions for kind in operation.makes or ("video/mp4",)}
    one = next(iter(found)) if len(found) == 1 and found <= MADE.keys() else "media"
    return {"made": verbatim(one), "many": verbatim(MADE.get(one, one))}


def _names(catalog: Catalog) -> tuple[str, ...]:
    more = {"editions": bool(catalog.editions), "newer": catalog.reads_list}
    more["webhooks"] = catalog.service.webhook is not None
    return (*PAGES, *(name for name, wanted in more.items() if wanted))


def _editions(catalog: Catalog) -> dict[str, Any]:
    """Return the rows of the editions, and the name of the last one as a literal, in JavaScript, and as a word."""
    last = catalog.editions[-1].id if catalog.editions else ""
    rows = tuple(_edition(edition, catalog) for edition in catalog.editions)
    return {
        "editions": rows,
        "later": literal(last),
        "later_text": javascript_literal(last),
        "later_word": inline(last),
    }


def _edition(edition: Edition, catalog: Catalog) -> Text:
    """Return the row of an edition: its name, what it follows, and what it is."""
    source = next((source for source in catalog.sources if source.id == edition.source), None)
    follows = f"{inline(source.title)}, {inline(source.date)}" if source else "all sources in their order"
    return joined([code(edition.id), verbatim(follows), inline(edition.doc)], " | ")


def _variants(content: Operation | None) -> Text | None:
    """Return what the `content` operation can fetch; None if there is no choice."""
    named = {one.name for one in content.parameters if one.role == "variant"} if content else set[str]()
    kinds = [field.kind for field in content.query if field.name in named] if content else []
    chosen = next((kind for kind in kinds if isinstance(kind, Choice)), None)
    return joined([code(str(value)) for value in chosen.values]) if chosen else None


def _units(catalog: Catalog) -> Iterator[Text]:
    """Yield a sentence for each unit of prices."""
    for unit in catalog.service.units:
        cost = f"{unit.amount:f} {unit.currency} each; `expected.worth` is the amount in {unit.currency}"
        known = cost if unit.amount is not None else "of which no source says what one costs"
        yield joined([verbatim(f"Prices may be in {inline(unit.id)}, {known}."), inline(unit.doc)], " ")


def _errors() -> list[Text]:
    """Return a row for each error of the runtime, parsed from its source, which is not imported."""
    source = (Path(__file__).parents[2] / "runtime/client/errors.py").read_text(encoding="utf-8")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    found = [node for node in classes if not node.name.endswith("Warning")]
    return [joined([code(node.name), inline(_summary(node))], " | ") for node in found[1:]]


def _summary(node: ast.ClassDef) -> str:
    return (ast.get_docstring(node) or "").partition("\n")[0]
