"""The npm package around models and runtime: its project files, its tables of all models and its index."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.ir.catalog import terms_by_name
from capmatrix.ir.editions import elsewhere, later
from capmatrix.naming import UNION, type_name
from capmatrix.schema.interfaces import file_name
from capmatrix.targets import examples, jsontext, linking, templating
from capmatrix.targets.typescript.expressions import Module, js, key
from capmatrix.targets.typescript.validators import basis, called, facts_path, imports
from capmatrix.tree import files_below

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Edition, Model, Service
    from capmatrix.tree import Tree

_TEMPLATES = "typescript/templates/"
_RUNTIME = Path(__file__).parent / "runtime"
_NODE = ">=20"


def render(catalog: Catalog, schemas: Tree) -> Tree:
    """Return the project files, the index, the schemas, and what holds all models, of each edition."""
    view = _view(catalog)
    tree = {
        "package.json": jsontext.text(_project(catalog)),
        "script.d.ts": templating.render(f"{_TEMPLATES}script.d.ts.jinja", view),
        **_schemas(schemas),
        "README.md": templating.render(f"{_TEMPLATES}readme.md.jinja", view),
        "index.js": templating.render(f"{_TEMPLATES}index.js.jinja", view),
        "index.d.ts": templating.render(f"{_TEMPLATES}index.d.ts.jinja", view),
        "facts.js": templating.render(f"{_TEMPLATES}facts.js.jinja", view),
        "terms.js": templating.render(f"{_TEMPLATES}terms.js.jinja", view),
        "models.js": _models(catalog),
        "models.d.ts": templating.render(f"{_TEMPLATES}models.d.ts.jinja", view),
        **templating.license_file(catalog.service),
    }
    for edition in later(catalog):
        changed = templating.verbatim(js({"edition": edition.id, "follows": True}))
        tree[facts_path(edition.id)] = templating.render(f"{_TEMPLATES}edition_facts.js.jinja", {"edition": changed})
        tree[f"editions/{edition.id}.js"] = _models(catalog, edition)
        tree[f"editions/{edition.id}.d.ts"] = templating.render(f"{_TEMPLATES}edition.d.ts.jinja", view)
    return tree


def offered(catalog: Catalog) -> str:
    """Return the name under which the classic script offers what the index exports."""
    return type_name(catalog.service.package.distribution)


def runtime() -> Tree:
    """Return the hand-written runtime, byte for byte."""
    paths = (path for path in files_below(_RUNTIME) if path.endswith((".js", ".ts")))
    return {path: (_RUNTIME / path).read_text(encoding="utf-8") for path in paths}


def script(catalog: Catalog, tree: Tree) -> Tree:
    """Return the classic script of what the index of the package offers, as one object of the page."""
    view = {
        "modules": linking.rows(linking.linked(tree, ["index.js"])),
        "offered": templating.identifier(offered(catalog)),
        "index": linking.name("index.js"),
    }
    return {"script.js": templating.render(f"{_TEMPLATES}script.js.jinja", view)}


def _schemas(schemas: Tree) -> Tree:
    """Return a module for each schema, and the type of all of them."""
    view = {name: {"schema": templating.verbatim(js(json.loads(text)))} for name, text in schemas.items()}
    modules = {
        f"schemas/{name.replace('_', '-')}.js": templating.render(f"{_TEMPLATES}schema.js.jinja", held)
        for name, held in view.items()
    }
    return {**modules, "schemas/schema.d.ts": templating.render(f"{_TEMPLATES}schema.d.ts.jinja", {})}


def _project(catalog: Catalog) -> dict[str, object]:
    """Return package.json."""
    service, package = catalog.service, catalog.service.package
    repository = {"repository": {"type": "git", "url": f"git+{package.repository}.git"}} if package.repository else {}
    folders = ("models", "lazy", *(("editions",) if later(catalog) else ()))
    return {
        "name": package.distribution,
        "version": package.version,
        "description": f"Typed client for {service.title}",
        "license": service.license,
        **repository,
        "type": "module",
        "sideEffects": False,
        "engines": {"node": _NODE},
        "exports": {
            ".": _export("./index"),
            "./client": _export("./client"),
            "./testing": _export("./testing"),
            **{f"./{folder}/*": _export(f"./{folder}/*") for folder in folders},
            "./schemas/*": {"types": "./schemas/schema.d.ts", "default": "./schemas/*.js"},
            "./script.js": {"types": "./script.d.ts", "default": "./script.js"},
            "./package.json": "./package.json",
        },
        "unpkg": "./script.js",
        "jsdelivr": "./script.js",
        "files": ["*.js", "*.d.ts", "LICENSE*", "runtime", "schemas", *folders],
    }


def _export(path: str) -> dict[str, str]:
    return {"types": f"{path}.d.ts", "default": f"{path}.js"}


def _models(catalog: Catalog, edition: Edition | None = None) -> str:
    """Return the module of all models, as an edition has them."""
    module, rows, root = Module(), dict[str, str](), "../" if edition else "./"
    module.take(facts_path(edition.id if edition else ""), "facts")
    module.take("runtime/judge.js", "judge")
    for model in called(catalog):
        name, file = model.names.type, file_name(model)
        if edition and elsewhere(catalog, model.id):
            rows[model.id] = module.take(f"editions/{edition.id}/{file}.js", name)
        else:
            module.take(f"models/{file}.js", name)
            rows[model.id] = f"{module.use('inEdition')}({name}, facts)" if edition else name
    removed = [
        {
            "id": model.id,
            "names": [model.id, *model.formerly],
            "successor": model.lifecycle.successor,
            "basis": basis(model),
        }
        for model in catalog.models
        if model.lifecycle.stage == "removed"
    ]
    view = {
        "imports": imports(module, root),
        "rows": tuple(templating.verbatim(f"{_row_key(id_)}: {row}") for id_, row in rows.items()),
        "removed": templating.verbatim(js(removed)),
    }
    return templating.render(f"{_TEMPLATES}models.js.jinja", view)


def _row_key(id_: str) -> str:
    return f"[{js(id_)}]" if id_ == "__proto__" else js(id_)


def _view(catalog: Catalog) -> dict[str, object]:
    service, package = catalog.service, catalog.service.package
    way = service.auth[0] if service.auth else None
    header = way if way is not None and way.header and not way.pair else None
    return {
        "heading": templating.inline(service.title),
        "distribution": templating.verbatim(package.distribution),
        "example": _example(catalog),
        "environment": templating.verbatim(package.environment),
        "base_url": _in_code(service.servers[0].url),
        "findable": any(operation.found_by for operation in service.operations),
        "key_header": _in_code(header.header) if header else None,
        "key_prefix": _in_code(header.prefix) if header and header.prefix else None,
        "credentials_apart": way is not None and header is None,
        "pair": way is not None and way.pair,
        "newer": catalog.reads_list,
        "keyed": any(operation.idempotency for operation in service.operations),
        "editions": templating.joined([templating.code(edition.id) for edition in later(catalog)]),
        "discriminator_name": templating.code(service.discriminator),
        "key": templating.jsdoc(service.discriminator),
        "discriminator": templating.verbatim(js(service.discriminator)),
        "offered": templating.identifier(offered(catalog)),
        "union": templating.identifier(UNION),
        "rows": tuple(_typed(model, model.id) for model in called(catalog)),
        "former_rows": tuple(_typed(model, id_) for model in called(catalog) for id_ in model.formerly),
        "facts": tuple(
            templating.verbatim(f"{name}: {js(value)}") for name, value in _facts(catalog, service).items() if value
        ),
        "terms": tuple(
            templating.verbatim(js([name, int(term.media), *([term.name] if name != term.name else []), *term.instead]))
            for name, term in sorted(terms_by_name(catalog.vocabulary).items())
        ),
    }


def _typed(model: Model, id_: str) -> dict[str, templating.Text]:
    """Return an id of a model, its own id, and the type of its requests."""
    kind = f'import("./models/{file_name(model)}.js").{model.names.type}'
    return {"key": templating.verbatim(key(id_)), "id": templating.jsdoc(model.id), "type": templating.verbatim(kind)}


def _in_code(text: str) -> templating.Text:
    """Return a text as a literal of JavaScript in a block of code, which no backtick of it ends."""
    return templating.verbatim(js(text).replace("`", "\\u0060"))


def _example(catalog: Catalog) -> dict[str, object] | None:
    """Return the call that the read-me shows; None where no model has an example."""
    model = examples.shortest(catalog)
    if model is None:
        return None
    return {
        "name": templating.identifier(model.names.type),
        "file": templating.verbatim(file_name(model)),
        "id": templating.verbatim(js(model.id)),
        "request": templating.verbatim(js({catalog.service.discriminator: model.id, **model.examples[0]})),
        "fields": templating.verbatim(js(model.examples[0])),
    }


def _facts(catalog: Catalog, service: Service) -> dict[str, object]:
    return {
        "vendor": service.package.distribution,
        "key": service.discriminator,
        "fallback": service.default_model,
        "refuses": service.unknown_fields == "refused",
        "asOf": catalog.as_of,
        "edition": catalog.editions[0].id if catalog.editions else None,
    }
