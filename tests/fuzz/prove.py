"""What must hold of any spec: refused with places, or generated, read, imported and judged alike in every form."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.editions import in_edition, later
from capmatrix.ir.json_values import json_type
from capmatrix.ir.kinds import Either, Field, Group, Kind, List, json_types
from capmatrix.pipeline import Refused, generate, load
from capmatrix.semantics.payloads.near_misses import invalid_values, misses
from capmatrix.semantics.payloads.search import Space, candidates
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.semantics.verdict.price import cost
from tests.differential.forms import package
from tests.differential.matrix import Table, matrix, unexplained
from tests.fuzz.run import run
from tests.support import npm_package
from tests.support.near_miss import near_miss
from tests.support.packages import forget
from tests.support.strategies import NASTY

ROUNDS = 12
"""Payloads of each sort for a model."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a spec: refused with these words, or judged in every form."""

    refused: str = ""
    table: Table | None = None


def prove(folder: Path, out: Path) -> Outcome:
    """Assert all that must hold of the spec in a folder; `out` may hold the output of another one."""
    try:
        catalog = load(folder).catalog
    except Refused as refused:
        report = refused.report
    else:
        return _generated(catalog, folder, out)
    assert report.failed
    assert all(item.span.file and item.message for item in report.items), report.items
    return Outcome(refused=report.render())


def _generated(catalog: Catalog, folder: Path, out: Path) -> Outcome:
    generate(folder, out)
    _read(out)
    _import(catalog, out)
    table = matrix(catalog, out).judge(payloads(catalog))
    assert not unexplained(table), "\n".join(map(str, unexplained(table)[:5]))
    _price(catalog, out)
    _editions(catalog, out)
    run(catalog, out, payloads(catalog))
    return Outcome(table=table)


def _price(catalog: Catalog, out: Path) -> None:
    """Assert that the clients quote the prices that the catalog gives."""
    priced = {model.id: model for model in catalog.models if model.pricing is not None}
    client, asked = package(catalog, out).module(), npm(out)
    for payload in payloads(catalog) if priced else ():
        if not isinstance(payload, dict):
            continue
        model = priced.get(str(payload.get(catalog.service.discriminator)))
        if model is None or not client.validate(payload).valid:
            continue
        expected, quoted = cost(model, payload), client.quote(payload)
        assert (quoted and quoted.amount) == (expected and expected.high), payload
        if asked and npm_package.is_sent(payload):
            low, high = asked.price(payload)
            known = (None, None) if expected is None else (expected.low, expected.high)
            assert (low, high) == known, (payload, low, high, known)


def npm(out: Path) -> npm_package.Judge | None:
    """Return the process that asks the npm package of an output folder, where node can run it."""
    return npm_package.judge(out / "typescript") if npm_package.NODE else None


def _editions(catalog: Catalog, out: Path) -> None:
    """Assert that the clients judge by each further edition as the reference does."""
    client, asked = package(catalog, out).module(), npm(out)
    for edition in later(catalog):
        theirs = in_edition(catalog, edition.id)
        for payload in payloads(catalog):
            wanted = sorted({(str(one.code), one.path) for one in interpret(theirs, payload)})
            verdict = client.validate(payload, edition=edition.id)
            said = sorted({(one.code, one.field) for one in (*verdict.errors, *verdict.warnings)})
            assert said == wanted, (edition.id, payload, said, wanted)
            if asked and npm_package.is_sent(payload):
                told = asked.ask(payload, edition=edition.id)
                said = sorted({(one["code"], one["field"]) for one in (*told["errors"], *told["warnings"])})
                assert said == wanted, ("npm package", edition.id, payload, said, wanted)


def _read(out: Path) -> None:
    for path in out.rglob("*"):
        if path.suffix == ".py" and "_runtime" not in path.parts:
            ast.parse(path.read_text(encoding="utf-8"))
        elif path.suffix == ".json" and ".stamp" not in path.parts:
            json.loads(path.read_text(encoding="utf-8"))


def _import(catalog: Catalog, out: Path) -> None:
    """Import every generated module, and what each promises."""
    forget(package(catalog, out))
    client = package(catalog, out)
    for path in sorted((client.home / client.name).rglob("*.py")):
        if "_runtime" not in path.parts and path.name != "__main__.py":
            inner = path.relative_to(client.home / client.name).with_suffix("").parts
            module = client.module(".".join(part for part in inner if part != "__init__"))
            for promised in getattr(module, "__all__", ()):
                assert getattr(module, promised) is not None, f"{module.__name__}.{promised}"


def payloads(catalog: Catalog) -> Iterator[object]:
    """Yield right payloads, near misses and mixtures for every model, always the same for one catalog."""
    yield from (None, [], "x", {}, {catalog.service.discriminator: "nobody"}, *NASTY)
    for model in catalog.models:
        yield from _of_model(catalog, model, Random(model.id))


def _respelled(fields: tuple[Field, ...], given: dict[str, Any], dice: Random) -> dict[str, Any]:
    """Return an object with its fields, and those inside, under any of their names."""
    by_name = {field.name: field for field in fields}
    return {
        dice.choice((name, *by_name[name].aliases)): _inside(by_name[name].kind, value, dice)
        for name, value in given.items()
    }


def _inside(kind: Kind, value: Any, dice: Random) -> Any:
    match kind:
        case Group() if isinstance(value, dict):
            known = {field.name for field in kind.fields}
            return _respelled(kind.fields, {k: v for k, v in value.items() if k in known}, dice)
        case List() if isinstance(value, list):
            return [_inside(kind.item, item, dice) for item in value]
        case Either():
            return next(
                (_inside(one, value, dice) for one in kind.options if json_type(value) in json_types(one)), value
            )
        case _:
            return value


def _of_model(catalog: Catalog, model: Model, dice: Random) -> Iterator[dict[str, Any]]:
    key, ready = catalog.service.discriminator, Space(model.fields, model.rules)
    tempting = {
        spelling: [*candidates(field.kind), *(wrong.value for wrong in invalid_values(field.kind)), *NASTY[:8]]
        for field in model.fields
        for spelling in (field.name, *field.aliases)
    }
    yield {key: model.id}
    for _ in range(ROUNDS):
        built = ready.sample(dice.choice) or {}
        yield {key: model.id, **built}
        yield {key: model.id, **_respelled(model.fields, built, dice)}
    for miss in misses(catalog, model):
        missed = near_miss(catalog, model, ready, miss, dice.choice)
        if missed is not None:
            yield missed.payload
    for _ in range(ROUNDS * 4):
        mixed = {key: model.id, **(ready.sample(dice.choice) or {})}
        for name in dice.sample(sorted(tempting), min(len(tempting), dice.randint(1, 3))):
            mixed[name] = dice.choice([*tempting[name], dice.choice(NASTY)])
        if dice.random() < 0.2:
            mixed[dice.choice(("stranger", "model", "self", ""))] = dice.choice(NASTY)
        yield mixed | {key: model.id}
