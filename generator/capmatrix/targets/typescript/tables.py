"""The tables of the Python client as values of JSON: both clients have the same facts, because they are made once.

An object of a class of `runtime/service.py` becomes an object of JSON with the fields of the class, those that are not
given with their usual values.
"""

from __future__ import annotations

import ast
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from capmatrix.ir.editions import later
from capmatrix.targets import templating
from capmatrix.targets.made import Made
from capmatrix.targets.typescript.expressions import js
from capmatrix.targets.typescript.sdk_options import options_of
from capmatrix.targets.typescript.validators import called

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from capmatrix.ir.catalog import Catalog, Webhook
    from capmatrix.tree import Tree

_RUNTIME = Path(__file__).parents[2] / "runtime"
_FORMS = frozenset({"Seconds", "Media", "Urls", "Items", "Options", "Shape"})
"""Classes that stand for one another, so that their objects say in `form` which they are."""
_RENAMED = {("Seconds", "form"): "written"}
_NEEDED = object()
"""In place of the usual value of a field that has none."""


class Tables(NamedTuple):
    """The tables of the Python client."""

    service: Made
    shapes: Callable[[], Iterable[tuple[str, Made]]]
    """Yields each model with the forms of its fields."""
    prices: Callable[[], Iterable[tuple[str, Made]]]
    """Yields each model with its prices, where they are known."""
    listing: str | None = None
    """How the service's own list of models is read, in JSON; None where the client cannot read it."""


def render(catalog: Catalog, tables: Tables) -> Tree:
    """Return the client of the package, and the facts that it needs: of the service, of the models, of their prices."""
    facts = held(catalog, tables).items()
    rows = tuple(
        {"name": templating.identifier(name), "lines": tuple(map(_line, table.items()))} for name, table in facts
    )
    view: dict[str, object] = {
        "title": templating.jsdoc(catalog.service.title),
        "editions": tuple(
            {
                "key": templating.verbatim(f"[{js(edition.id)}]"),
                "path": templating.verbatim(js(f"./editions/{edition.id}.js")),
            }
            for edition in later(catalog)
        ),
    }
    listing = tables.listing if catalog.reads_list else None
    view |= _webhook(catalog.service.webhook)
    view["list"] = listing is not None
    mapping = {} if listing is None else {"schema": templating.verbatim(js(json.loads(listing)))}
    return {
        **({"listing.js": templating.render("typescript/templates/schema.js.jinja", mapping)} if listing else {}),
        "service.js": templating.render("typescript/templates/service.js.jinja", {"tables": rows}),
        **{
            name: templating.render(f"typescript/templates/{name}.jinja", view)
            for name in ("client.js", "client.d.ts", "testing.js", "testing.d.ts")
        },
    }


def _webhook(webhook: Webhook | None) -> dict[str, object]:
    """Return the function that webhooks are read with, and whether that verifies them; False where there are none."""
    verifies = webhook is not None and webhook.signature is not None
    does = templating.identifier("verify" if verifies else "read")
    return {"webhook": does if webhook else False, "verifies": verifies, "reads": bool(webhook and not verifies)}


def held(catalog: Catalog, tables: Tables) -> dict[str, Any]:
    """Return the facts that the client needs, by the names under which the package exports them."""
    models = {
        model.id: {"id": model.id, "stage": model.lifecycle.stage, "formerly": model.formerly}
        for model in catalog.models
    }
    outcomes = json.loads((_RUNTIME / "outcomes.json").read_text(encoding="utf-8"))
    return {
        "SERVICE": value(tables.service),
        "OUTCOMES": {name: outcomes[name] for name in ("phases", "states")},
        "MODELS": models,
        "SHAPES": {model: value(shape) for model, shape in tables.shapes()},
        "PRICES": {model: value(prices) for model, prices in tables.prices()},
        "OPTIONS": {model.id: options_of(model) for model in called(catalog)},
    }


def _line(pair: tuple[str, object]) -> templating.Text:
    name, found = pair
    return templating.verbatim(str(templating.javascript_literal({name: found}))[1:-1])


def value(found: object) -> Any:
    """Return a value of the tables as JSON has it."""
    if isinstance(found, Made):
        return _object(found)
    if isinstance(found, dict):
        return {name: value(inner) for name, inner in cast("dict[str, object]", found).items()}
    if isinstance(found, tuple | list):
        return [value(inner) for inner in cast("tuple[object, ...]", found)]
    return found


def _object(made: Made) -> dict[str, Any]:
    """Return an object of a class with all of its fields."""
    name = made.kind.rpartition(".")[2]
    fields = _classes()[name]
    given = {**dict(zip(fields, made.given, strict=False)), **made.named}
    missing = [field for field, usual in fields.items() if usual is _NEEDED and field not in given]
    assert given.keys() <= fields.keys(), (name, given.keys() - fields.keys())
    assert not missing, (name, missing)
    found = {_RENAMED.get((name, field), field): value(given.get(field, usual)) for field, usual in fields.items()}
    return {"form": name.lower(), **found} if name in _FORMS else found


@cache
def _classes() -> dict[str, dict[str, object]]:
    """Return class → field → its usual value, of the runtime's tables; it is read, and never imported here."""
    module = ast.parse((_RUNTIME / "service.py").read_text(encoding="utf-8"))
    return {
        node.name: {
            line.target.id: _NEEDED if line.value is None else _usual(line.value)
            for line in node.body
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        }
        for node in module.body
        if isinstance(node, ast.ClassDef)
    }


def _usual(node: ast.expr) -> object:
    if isinstance(node, ast.Name):
        assert node.id == "_NOTHING", node.id
        return {}
    return ast.literal_eval(node)
