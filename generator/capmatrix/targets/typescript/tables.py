"""The tables of the Python client as values of JSON: both clients have the same facts, because they are made once.

The Python target writes them as expressions of the classes in `runtime/service.py`. They are parsed, never run: an
object of a class becomes an object of JSON with the fields of the class, those that are not written with their usual
values.
"""

from __future__ import annotations

import ast
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from capmatrix.ir.editions import later
from capmatrix.targets import templating
from capmatrix.targets.typescript.expressions import js
from capmatrix.targets.typescript.sdk_options import options_of
from capmatrix.targets.typescript.validators import called

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.ir.catalog import Catalog, Webhook
    from capmatrix.tree import Tree

_RUNTIME = Path(__file__).parents[2] / "runtime"
_FORMS = frozenset({"Seconds", "Media", "Urls", "Items", "Options", "Shape"})
"""Classes that stand for one another, so that their objects say in `form` which they are."""
_RENAMED = {("Seconds", "form"): "written"}


class Tables(NamedTuple):
    """The expressions of the Python client's tables."""

    service: str
    shapes: Mapping[str, str]
    """Model → the forms of its fields."""
    prices: Mapping[str, str]
    """Model → its prices, where they are known."""
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
        "SHAPES": {model: value(text) for model, text in tables.shapes.items()},
        "PRICES": {model: value(text) for model, text in tables.prices.items()},
        "OPTIONS": {model.id: options_of(model) for model in called(catalog)},
    }


def _line(pair: tuple[str, object]) -> templating.Text:
    name, found = pair
    return templating.verbatim(str(templating.javascript_literal({name: found}))[1:-1])


def value(expression: str) -> Any:
    """Return the value of an expression of the Python client's tables."""
    return _value(ast.parse(expression, mode="eval").body)


def _value(node: ast.expr) -> Any:
    if isinstance(node, ast.Call):
        return _made(node)
    if isinstance(node, ast.Dict):
        keys = (_value(key) for key in node.keys if key is not None)
        return dict(zip(keys, map(_value, node.values), strict=True))
    if isinstance(node, ast.Tuple | ast.List):
        return [_value(item) for item in node.elts]
    if isinstance(node, ast.Name):
        assert node.id == "_NOTHING", node.id
        return {}
    return ast.literal_eval(node)


def _made(node: ast.Call) -> dict[str, Any]:
    """Return an object of a class with all of its fields."""
    name = (
        node.func.attr
        if isinstance(node.func, ast.Attribute)
        else node.func.id
        if isinstance(node.func, ast.Name)
        else ""
    )
    fields = _classes()[name]
    given = dict(zip(fields, map(_value, node.args), strict=False))
    given |= {keyword.arg or "": _value(keyword.value) for keyword in node.keywords}
    missing = [field for field, usual in fields.items() if usual is None and field not in given]
    assert given.keys() <= fields.keys(), (name, given.keys() - fields.keys())
    assert not missing, (name, missing)
    held = {field: _value(usual) for field, usual in fields.items() if usual} | given
    found = {field: held[field] for field in fields if field in held}
    named = {_RENAMED.get((name, field), field): inner for field, inner in found.items()}
    return {"form": name.lower(), **named} if name in _FORMS else named


@cache
def _classes() -> dict[str, dict[str, ast.expr | None]]:
    """Return class → field → its usual value, of the runtime's tables."""
    module = ast.parse((_RUNTIME / "service.py").read_text(encoding="utf-8"))
    return {
        node.name: {
            line.target.id: line.value
            for line in node.body
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        }
        for node in module.body
        if isinstance(node, ast.ClassDef)
    }
