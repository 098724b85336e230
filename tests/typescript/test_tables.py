"""The tables of both clients are the same: the service and its calls, outcomes, states, models, forms and prices."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.outcomes import table

from tests.typescript.javascript import GENERATED, node

FORMS = {"Seconds", "Media", "Urls", "Items", "Options", "Shape"}


def plain(value: Any) -> Any:
    """Return a value of the tables as JSON has it; forms say which they are."""
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        found = {name: plain(getattr(value, name)) for name in cast("Any", value)._fields}
        kind = type(value).__name__
        if kind == "Seconds":
            found["written"] = found.pop("form")
        return {"form": kind.lower(), **found} if kind in FORMS else found
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, tuple | list):
        return [plain(one) for one in cast("list[Any]", value)]
    return value


def test_both_clients_have_the_same_tables(tmp_path: Path):
    program = tmp_path / "told.mjs"
    program.write_text(
        f"const {{ KIT }} = await import({json.dumps((GENERATED / 'client.js').as_uri())});\n"
        "process.stdout.write(JSON.stringify(KIT));\n"
    )
    told = json.loads(node(program))
    called = [model for model, info in KIT.models.items() if info.stage != "removed"]
    assert told["service"] == plain(KIT.service)
    assert told["outcomes"] == {name: table()[name] for name in ("phases", "states")}
    assert told["terms"] == plain(KIT.terms)
    assert told["shapes"] == {model: plain(KIT.shape(model)) for model in called}
    prices = {model: KIT.pricing(model) for model in called}
    assert told["prices"] == {model: plain(pricing) for model, pricing in prices.items() if pricing is not None}
    assert told["models"] == {
        model: {"id": info.id, "stage": info.stage, "formerly": list(info.formerly)}
        for model, info in KIT.models.items()
    }
