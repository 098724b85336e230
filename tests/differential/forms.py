"""Every form in which a verdict is shipped, each asked the same way: the client, its request classes, the schemas."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

import fastjsonschema
import jsonschema
import jsonschema_rs
import pydantic

from capmatrix.ir.catalog import Catalog
from capmatrix.schema.interfaces import file_name
from tests.differential.readable import is_json
from tests.support import npm_package, packages
from tests.support.packages import Package

Said: TypeAlias = tuple[tuple[str, str], ...]
"""(code, field) of each finding, sorted; two constraints may say the same of one field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What one form makes of one payload."""

    valid: bool
    said: Said | None = None
    """None where the form has no codes."""
    sent: dict[str, Any] | None = None
    """What a request class would send for a payload that it takes."""
    strict: bool = False
    """The form refuses what the service would drop, too."""


Judge: TypeAlias = Callable[[Any], Opinion | None]
"""None: the form cannot be asked about this payload."""


def forms(catalog: Catalog, out: Path) -> dict[str, Judge]:
    """Return the judge of each form in an output folder, by the form's name."""
    request = _read(out / "jsonschema" / "request.json")
    client = package(catalog, out)
    return {
        **_npm(catalog, out),
        "validators": _validators(client),
        "request classes": _classes(catalog, client),
        "JSON Schema of the request class, jsonschema-rs": _class_schemas(catalog, client),
        "JSON Schema, jsonschema": _schema(jsonschema.Draft202012Validator(request).is_valid),
        "JSON Schema, jsonschema-rs": _schema(jsonschema_rs.validator_for(request).is_valid),
        "JSON Schema, fastjsonschema": _schema(_fast(request)),
        "JSON Schema of the model, jsonschema-rs": _per_model(catalog, out),
        "OpenAPI union, jsonschema-rs": _schema(_openapi(out)),
    }


def package(catalog: Catalog, out: Path) -> Package:
    """Return the generated package of an output folder."""
    return packages.package(catalog.service.package.module, out / "python")


def _validators(client: Package) -> Judge:
    validate = client.module().validate

    def judge(payload: Any) -> Opinion:
        client.seat()
        verdict = validate(payload)
        assert all(finding.message for finding in (*verdict.errors, *verdict.warnings)), payload
        return Opinion(valid=verdict.valid, said=_said((*verdict.errors, *verdict.warnings)))

    return judge


def _npm(catalog: Catalog, out: Path) -> dict[str, Judge]:
    """Return the judge of the npm package, where it was generated and node can run it.

    Asked about the module of a model that loads little, too, it fails where that has another verdict.
    """
    if npm_package.NODE is None or not (out / "typescript").exists():
        return {}
    asked, key = npm_package.judge(out / "typescript"), catalog.service.discriminator
    files = {model.id: file_name(model) for model in catalog.models if model.lifecycle.stage != "removed"}

    def judge(payload: Any) -> Opinion | None:
        if not npm_package.is_sent(payload):
            return None
        named = cast("dict[str, Any]", payload).get(key) if isinstance(payload, dict) else None
        verdict = asked.ask(payload, lazy=files.get(named) if isinstance(named, str) else None)
        findings = [*verdict["errors"], *verdict["warnings"]]
        assert all(one["message"] for one in findings), payload
        return Opinion(valid=verdict["valid"], said=tuple(sorted({(one["code"], one["field"]) for one in findings})))

    return {"npm package": judge}


def _types(catalog: Catalog, client: Package) -> dict[str, Any]:
    requests = client.module("requests")
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    return {model.id: getattr(requests, model.names.type) for model in called}


def _classes(catalog: Catalog, client: Package) -> Judge:
    types, key = _types(catalog, client), catalog.service.discriminator

    def judge(payload: Any) -> Opinion | None:
        client.seat()
        named = cast("dict[str, Any]", payload).get(key) if isinstance(payload, dict) else None
        if not isinstance(named, str) or named not in types:
            return None
        if catalog.editions and not _taken_by_first(client, payload):
            return None  # a class takes what any edition takes
        try:
            sent = types[named].model_validate(payload).to_payload()
        except pydantic.ValidationError as refused:
            return Opinion(valid=False, said=tuple(sorted(set(findings_in(refused)))), strict=True)
        return Opinion(valid=True, said=(), sent=sent, strict=True)

    return judge


def _taken_by_first(client: Package, payload: Any) -> bool:
    """Tell whether the first edition takes a payload, or no edition does."""
    module = client.module()
    editions = client.module("_kit").KIT.service.editions
    refused = client.module("_runtime.validation").refused
    verdicts = [module.validate(payload, edition=edition) for edition in editions]
    taken = [not refused(verdict, strict=True) for verdict in verdicts]
    return taken[0] or not any(taken)


def findings_in(error: pydantic.ValidationError) -> Said:
    """Return code and field of each finding in an error of pydantic, sorted."""
    found = ((one["type"], "".join(map(_step, one["loc"])).removeprefix(".")) for one in error.errors())
    return tuple(sorted(found))


def _step(step: str | int) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def _class_schemas(catalog: Catalog, client: Package) -> Judge:
    """Return the judge of the schemas that web frameworks show, which need no discriminator: the class has it."""
    key = catalog.service.discriminator
    judges: dict[str, Any] = {}
    for name, kind in _types(catalog, client).items():
        client.seat()
        schemas = [kind.model_json_schema(mode=mode) for mode in ("validation", "serialization")]
        assert schemas[0] == schemas[1], name
        judges[name] = jsonschema_rs.validator_for(schemas[0])

    def judge(payload: Any) -> Opinion | None:
        named = cast("dict[str, Any]", payload).get(key) if isinstance(payload, dict) else None
        if not isinstance(named, str) or named not in judges or not is_json(payload):
            return None
        return Opinion(valid=judges[named].is_valid(_read_back(payload)), strict=True)

    return judge


def _said(findings: tuple[Any, ...]) -> Said:
    return tuple(sorted({(finding.code, finding.field) for finding in findings}))


def _schema(is_valid: Callable[[Any], bool]) -> Judge:
    return lambda payload: Opinion(valid=is_valid(_read_back(payload))) if is_json(payload) else None


def _read_back(payload: Any) -> Any:
    """Return what a reader of the posted text sees: a schema judges JSON, and no subclass of `str`."""
    return json.loads(json.dumps(payload))


def _fast(schema: Any) -> Callable[[Any], bool]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says which keywords it leaves out; the quirks say so too
        validate = cast("Callable[[Any], Any]", fastjsonschema.compile(schema, use_default=False))

    def is_valid(payload: Any) -> bool:
        try:
            validate(payload)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return is_valid


def _per_model(catalog: Catalog, out: Path) -> Judge:
    key = catalog.service.discriminator
    judges = {
        model.id: jsonschema_rs.validator_for(_read(out / "jsonschema" / "models" / f"{model.names.module}.json"))
        for model in catalog.models
        if model.lifecycle.stage != "removed"
    }

    def judge(payload: Any) -> Opinion | None:
        named = cast("dict[str, Any]", payload).get(key) if isinstance(payload, dict) else None
        if not isinstance(named, str) or named not in judges or not is_json(payload):
            return None
        return Opinion(valid=judges[named].is_valid(_read_back(payload)))

    return judge


def _openapi(out: Path) -> Callable[[Any], bool]:
    """Return the judge of the union in the components, which OpenAPI 3.1 writes in JSON Schema 2020-12."""
    components = _read(out / "openapi" / "openapi.json")["components"]
    return jsonschema_rs.validator_for(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": "#/components/schemas/AnyModelRequest",
            "components": components,
        }
    ).is_valid


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
