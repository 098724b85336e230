"""Addresses under `/_fake/`, on the service's port, that no service has: for tests in another process.

| address | what it does |
|---|---|
| `GET charges` | the book: charges and refunds |
| `GET log` | every request that came |
| `GET leaks` | every key that came to a place where none belongs |
| `GET runs` | run id → state, key and SHA-256 of its film |
| `GET struck` | fault → how often it struck; phase → how many requests came |
| `POST faults` | `{"phase": "submit", "faults": ["hang", ""]}` for the next requests; `{"phase", "number", "fault"}`; |
| | `{"chance": 0.3, "seed": 1, "draws": {…}}`; `{"calm": true}` |
| `POST settings` | fields of the settings, with their new values |
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, fields
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tests.fake.messages import Reply, Request, reply

if TYPE_CHECKING:
    from tests.fake.server import Fake

CONTROL = "/_fake"


def controlled(fake: Fake, request: Request) -> Reply:
    """Answer a request to a control address."""
    shown: dict[str, Callable[[Fake], Any]] = {
        "charges": _charges,
        "log": lambda fake: [asdict(seen) for seen in list(fake.log)],
        "leaks": lambda fake: [asdict(leak) for leak in fake.leaks],
        "runs": _runs,
        "struck": lambda fake: {"struck": dict(fake.plan.struck), "seen": dict(fake.plan.seen)},
    }
    told: dict[str, Callable[[Fake, Any], None]] = {"faults": _faults, "settings": _settings}
    name = request.path.removeprefix(CONTROL + "/")
    try:
        if request.method == "GET" and name in shown:
            return reply(200, shown[name](fake))
        if request.method == "POST" and name in told:
            told[name](fake, json.loads(request.body))
            return reply(200, {"ok": True})
    except (KeyError, TypeError, ValueError) as error:
        return reply(400, {"error": f"{type(error).__name__}: {error}"})
    return reply(404, {"error": f"no control address {request.method} {request.path}", "known": [*shown, *told]})


def _charges(fake: Fake) -> Any:
    fake.service.runs.ripen()
    return fake.service.runs.book.as_json()


def _runs(fake: Fake) -> Any:
    runs = fake.service.runs
    return {
        run.run_id: {
            "state": runs.state(run), "key": run.key, "model": run.model, "uuid": run.uuid,
            "film_sha256": hashlib.sha256(runs.film(run)).hexdigest(),
        }
        for run in runs.all()
    }  # fmt: skip


def _faults(fake: Fake, told: Any) -> None:
    if told.get("calm"):
        fake.plan.calm()
    elif "chance" in told:
        fake.plan.by_chance(float(told["chance"]), seed=int(told.get("seed", 1)), draws=told.get("draws"))
    elif "number" in told:
        fake.plan.number(told["phase"], int(told["number"]), told["fault"])
    else:
        fake.plan.script(told["phase"], *told["faults"])


def _settings(fake: Fake, told: Any) -> None:
    change(fake.settings, told)


def change(settings: Any, told: dict[str, Any]) -> None:
    """Set fields of the settings; texts are read as what the field holds."""
    names = {field.name for field in fields(settings)}
    for name, value in told.items():
        if name not in names:
            raise KeyError(f"no setting is called {name!r}; there are {', '.join(sorted(names))}")
        now = getattr(settings, name)
        setattr(settings, name, _read(value, type(now)))


def _read(value: Any, kind: type) -> Any:
    if kind is bool:
        return str(value).lower() in ("1", "true", "yes", "on")
    if kind is tuple:
        return tuple(value.split(",") if isinstance(value, str) else value)
    return kind(str(value)) if kind in (Decimal, int, float) else value
