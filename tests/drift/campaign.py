"""A spec follows several lists, one after the other; after each its models are held against the list as it is drawn."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from capmatrix.follow import drift, planned, sides, write
from capmatrix.ir import kinds
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.pipeline import load
from capmatrix.semantics.verdict.price import cost
from tests.drift.draw import Reel, change, reels
from tests.support.listings import page, shelf

STEPS = 3
OURS = ("draw", "late", "moved")
"""Beginnings of the ids that are drawn; all have parameters with their values."""


def prove(folder: Path, seed: int, steps: int = STEPS) -> list[str]:
    """Return every promise that was broken, for the lists of one seed."""
    dice = Random(seed)
    spec, file = shelf(folder / "spec"), folder / "new.json"
    now = reels(dice)
    broken: list[str] = []
    for step in range(steps + 1):
        told: set[tuple[str, str, str]] = set()
        if step:
            drawn = change(now, dice)
            now, told = drawn.reels, drawn.told
        day = f"2026-04-{step + 1:02}"
        file.write_text(json.dumps(page(*now, day=day)), encoding="utf-8")
        broken += [f"seed {seed}, step {step}: {what}" for what in _step(spec, file, day, told if step else None, now)]
    return broken


def _step(spec: Path, file: Path, day: str, told: set[tuple[str, str, str]] | None, now: list[Reel]) -> Iterator[str]:
    both = sides(spec, file)
    seen = drift(both, day)
    if seen.unexplained:
        yield f"unexplained: {seen.unexplained}"
    found = {(one.sort, one.id, one.subject) for one in seen.changes}
    if told is not None and found != told:
        yield f"not told {sorted(told - found)}, invented {sorted(found - told)}"
    write(planned(both, day), spec)
    after = sides(spec, file)
    again = drift(after, day)
    if again.changes or planned(after, day).texts:
        yield f"a second import would change something: {again.changes}, {list(planned(after, day).texts)}"
    kept = [one for one in planned(both, day).told if one.what in ("kept", "left out")]
    if kept:
        yield f"nobody edited anything, and yet {kept}"
    yield from _agrees(load(spec).catalog, now)


def _agrees(catalog: Catalog, now: list[Reel]) -> Iterator[str]:
    """Yield what the models say otherwise than the list as it was drawn."""
    models = {model.id: model for model in catalog.models}
    for reel in now:
        model = models.get(reel["code"])
        if model is None:
            yield f"{reel['code']} has no model"
        elif reel["code"].startswith(OURS):
            yield from _agree(model, reel)
    listed = {reel["code"] for reel in now}
    for id_, model in models.items():
        active = model.lifecycle.stage == "active"
        if id_.startswith(OURS) and active and id_ not in listed:
            yield f"{id_} is not listed, and still {model.lifecycle.stage}"


def _agree(model: Model, reel: Reel) -> Iterator[str]:
    fields = {field.name: field for field in model.fields}
    named = {"duration" if name == "secs" else name: dial for name, dial in reel["dials"].items()}
    if {*named} != {*fields} - {"prompt", "image_url", "seed"}:
        yield f"{model.id}: fields {sorted(fields)}, list {sorted(named)}"
    for name, dial in named.items():
        kind, default = fields[name].kind, fields[name].default
        said = None if default is None else default.value
        if "stops" in dial:
            stops = [one["stop"] for one in dial["stops"]]
            values = _values(kind)
            if values != stops or str(said) != dial["preset"]:
                yield f"{model.id}: {name} {values} {said}, list {stops} {dial['preset']}"
        elif said != dial["preset"]:
            yield f"{model.id}: {name} {said}, list {dial['preset']}"
    if model.title != reel["label"]:
        yield f"{model.id}: title {model.title}"
    yield from _amounts(model, reel)


def _values(kind: kinds.Kind) -> list[str]:
    """Return every value of a choice or of a length, which may be written as a range."""
    if isinstance(kind, kinds.Duration) and kind.minimum is not None and kind.maximum is not None:
        return [str(second) for second in range(kind.minimum, kind.maximum + 1)]
    return [str(value) for value in kind.values] if isinstance(kind, kinds.Choice | kinds.Duration) else []


def _amounts(model: Model, reel: Reel) -> Iterator[str]:
    price: dict[str, Any] = reel.get("cost", {})
    if not price:
        if model.pricing is not None:
            yield f"{model.id}: a price, and the list has none"
        return
    probes: list[tuple[dict[str, Any], Decimal]] = []
    if "flat" in price:
        probes = [({}, Decimal(str(price["flat"])))]
    elif "secs" in reel["dials"]:
        stop = int(reel["dials"]["secs"]["stops"][-1]["stop"])
        amounts = {size: Decimal(str(each)) * stop for size, each in price["by_size"].items()}
        probes = [({"resolution": size, "duration": stop}, amount) for size, amount in amounts.items()]
    for payload, wanted in probes:
        found = cost(model, {"prompt": "x", **payload})
        if found is None or found.high != wanted:
            yield f"{model.id}: {payload} costs {found}, list {wanted}"
