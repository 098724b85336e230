"""The explorer: one page that finds models, fills in requests, and shows verdict, price and code; it needs no server.

The page is opened from a file or from any host. Its script holds the validators' runtime and what is known of the
service; the script of a model, with its validator, is loaded when it is needed, and so is that of the client.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from capmatrix.ir.editions import elsewhere, later
from capmatrix.targets import linking, templating
from capmatrix.targets.explorer import facts
from capmatrix.tree import join

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.targets.templating import Text
    from capmatrix.tree import Tree

    Entries: TypeAlias = Mapping[str, Mapping[str, Mapping[str, Any]]]
    """Edition → model → what the catalog says of it; of a later edition what it has otherwise alone."""

_HERE = Path(__file__).parent
_TEMPLATES = "explorer/templates/"
_MAIN, _CLIENT = "explorer/page/main.js", "typescript/runtime/client/client.js"


def render(catalog: Catalog, package: Tree, held: Mapping[str, Any], entries: Entries, changes: object = None) -> Tree:
    """Return the page and its scripts.

    `package` is the npm package, `held` the facts of its client. `changes` is the report of a diff that the page shows.
    """
    pages = {path.name: path.read_text(encoding="utf-8") for path in sorted((_HERE / "page").iterdir())}
    style = pages.pop("page.css")
    tree = {**join("typescript", package), **join("explorer/page", pages)}
    models = facts.callable_models(catalog)
    own = {path for model in models for path in _paths(catalog, model).values()}
    shared = [path for path in package if path.startswith("runtime/") and path.count("/") == 1 and path.endswith(".js")]
    editions = [f"editions/facts-{edition.id}.js" for edition in later(catalog)]
    wanted = [*(f"typescript/{path}" for path in ("facts.js", "terms.js", "parts.js", *editions, *shared)), _MAIN]
    script = linking.linked(tree, wanted)
    assert not own & script.keys(), "the page imports a model"
    client = linking.linked(tree, [_CLIENT], script)
    view = {"modules": linking.rows(script), "names": tuple(map(linking.name, script)), "main": linking.name(_MAIN)}
    added = {
        "modules": linking.rows(client),
        "names": tuple(map(linking.name, script)),
        "client": linking.name(_CLIENT),
    }
    known = facts.known(catalog, held, changed=changes is not None)
    return {
        "index.html": _page(catalog, style),
        "explorer.js": templating.render(f"{_TEMPLATES}explorer.js.jinja", view),
        "client.js": templating.render(f"{_TEMPLATES}client.js.jinja", added),
        "facts.js": _call("facts", known),
        **{f"models/{facts.file_name(model)}.js": _model(catalog, model, tree, held, entries) for model in models},
        **({"changes.js": _call("changes", changes)} if changes is not None else {}),
        **templating.license_file(catalog.service),
    }


def _page(catalog: Catalog, style: str) -> str:
    """Return the page under a policy that lets nothing run but its own scripts, and reaches no other machine."""
    boot = (_HERE / "page" / "boot.js").read_text(encoding="utf-8")
    view = {
        "title": templating.html(f"{catalog.service.title}: models"),
        "style": templating.verbatim(style),
        "boot": templating.verbatim(boot),
        "style_hash": _hash(style),
        "boot_hash": _hash(boot),
    }
    return templating.render(f"{_TEMPLATES}index.html.jinja", view)


def _hash(text: str) -> Text:
    return templating.verbatim(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'")


def _paths(catalog: Catalog, model: Model) -> dict[str, str]:
    """Return edition → the module that validates requests to a model; none for a later one where all are alike."""
    file = facts.file_name(model)
    found = {"": f"typescript/models/{file}.js"}
    if elsewhere(catalog, model.id):
        found |= {edition.id: f"typescript/editions/{edition.id}/{file}.js" for edition in later(catalog)}
    return found


def _model(catalog: Catalog, model: Model, tree: Tree, held: Mapping[str, Any], entries: Entries) -> str:
    """Return the script of a model: what is known of it, and its validators."""
    paths = _paths(catalog, model)
    parts = [linking.linked({path: tree[path]}, [path], tree.keys() - {path})[path] for path in paths.values()]
    needs = dict.fromkeys(path for part in parts for path in part.needs)
    known = {
        "entries": {edition: found[model.id] for edition, found in entries.items() if model.id in found},
        "shape": held["SHAPES"].get(model.id),
        "pricing": held["PRICES"].get(model.id),
        **facts.of_model(catalog, model),
    }
    view = {
        "id": templating.javascript_literal(model.id),
        "type": templating.identifier(model.names.type),
        "needs": tuple(map(linking.name, needs)),
        "parts": tuple(
            (templating.javascript_literal(edition), templating.verbatim(part.text))
            for edition, part in zip(paths, parts, strict=True)
        ),
        "known": templating.javascript_literal(known),
    }
    return templating.render(f"{_TEMPLATES}model.js.jinja", view)


def _call(name: str, value: object) -> str:
    """Return a script that gives a value to the page."""
    view = {"name": templating.identifier(name), "value": templating.javascript_literal(value)}
    return templating.render(f"{_TEMPLATES}value.js.jinja", view)
