"""Rules of one service that are written out a second time in Python: all forms must agree with them."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import jsonschema_rs

from capmatrix.ir.stored import dump, load
from capmatrix.review.read.stored import catalog_of as read_back
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.verdict.interpret import interpret
from tests.support import packages
from tests.support.specs import CASES, catalog_of

CATALOG = catalog_of(CASES / "foundry" / "spec")

Written: TypeAlias = Callable[[dict[str, Any]], set[str]]
"""Payload → the paths at which it breaks a rule."""


def forms(foundry: Path) -> Callable[[dict[str, Any], set[str]], None]:
    """Return a function that fails unless every form finds a payload wrong at these paths, and nowhere else."""
    client = packages.package("foundry_client", foundry / "python").module()
    simulated = importlib.import_module("foundry_client._runtime.simulator.request_validation")
    kit = importlib.import_module("foundry_client._kit").KIT
    schema = jsonschema_rs.validator_for(json.loads((foundry / "jsonschema" / "request.json").read_text("utf-8")))
    validator = simulated.request_validator(kit.resource)

    def agree(payload: dict[str, Any], wrong: set[str]) -> None:
        assert {one.path for one in interpret(CATALOG, payload)} == wrong
        assert {one.field for one in client.validate(payload).errors} == wrong
        assert schema.is_valid(payload) is not bool(wrong)
        assert (not validator.problems(payload)) is not bool(wrong)

    return agree


def rules_read_back(model: str) -> list[Mapping[str, Any]]:
    """Return the rules of a model as they are stored, once the matrix was read back from that as it is."""
    document = json.loads(json.dumps(dump(CATALOG)))
    assert load(document) == CATALOG
    assert read_back("catalog.json", json.dumps(document).encode()) == CATALOG
    return next(one for one in document["models"] if one["id"] == model)["rules"]


def each_is_shown(id_: str, broken: Written, every: int = 1) -> None:
    """Let a rule of a model go, and come: `diff` shows a payload for either that breaks the rule as written here."""
    model = next(one for one in CATALOG.models if one.id == id_)
    for place, rule in [*enumerate(model.rules)][::every]:
        fewer = replace(model, rules=(*model.rules[:place], *model.rules[place + 1 :]))
        without = replace(CATALOG, models=tuple(fewer if one is model else one for one in CATALOG.models))
        [gone] = [change for change in diff(CATALOG, without).changes if change.kind is not ChangeClass.DOCUMENTATION]
        [come] = [change for change in diff(without, CATALOG).changes if change.kind is not ChangeClass.DOCUMENTATION]
        assert (gone.kind, come.kind) == (ChangeClass.ACCEPTS_MORE, ChangeClass.ACCEPTS_LESS), rule.id
        assert gone.witness is not None
        assert broken(dict(gone.witness.payload)), rule.id
