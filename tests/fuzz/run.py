"""What must hold of a service that can be called: its clients and its simulator go from a request to the file."""

from __future__ import annotations

import json
import os
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest import mock

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.verdict.price import cost
from tests.differential.forms import package
from tests.support import npm_package
from tests.typescript.javascript import STEPS, asked, node

MODELS = 2
"""Models at most of which each client makes something."""
KEY = "test-key"


def run(catalog: Catalog, out: Path, payloads: Iterable[object]) -> int:
    """Assert that a request becomes one charge and one file, by each client; return how many were made."""
    service = catalog.service
    if not (service.doing("status") or all(one.gives == "result" for one in service.doing("submit"))):
        return 0
    client = package(catalog, out).module()
    key = catalog.service.discriminator
    wanted: dict[str, dict[str, Any]] = {}
    models = {model.id: model for model in catalog.models}
    for payload in payloads:
        named = payload.get(key) if isinstance(payload, dict) else None
        if len(wanted) < MODELS and named in models and named not in wanted and npm_package.is_sent(payload):
            assert isinstance(payload, dict)
            plain = {name: value for name, value in payload.items() if name not in _by_client(catalog)}
            if client.validate(plain).valid:
                wanted[str(named)] = plain
    for model, payload in wanted.items():
        _made(catalog, models[model], out, payload, _by_python)
        if npm_package.NODE:
            _made(catalog, models[model], out, payload, _by_npm)
    return len(wanted)


def _by_client(catalog: Catalog) -> set[str | None]:
    """Return the fields that a client fills in, and the address of a receiver that is not there."""
    submissions = catalog.service.doing("submit")
    keyed = {one.idempotency.field for one in submissions if one.idempotency}
    return {*(one.found_by for one in submissions), *keyed, catalog.service.webhook and catalog.service.webhook.field}


def _made(catalog: Catalog, model: Model, out: Path, payload: dict[str, Any], client: Any) -> None:
    with tempfile.TemporaryDirectory() as room, _simulated(catalog, out, room) as served:
        target = Path(room) / "saved"
        client(catalog, out, served.base_url, payload, target)
        world = served.service.world
        assert target.stat().st_size, payload
        assert [one.entry for one in world.charges] == ["charged"], (payload, world.charges)
        expected = cost(model, payload)
        if expected is not None and expected.high is not None:
            assert world.charges[0].amount == expected.high, (payload, world.charges)
        assert len(world.tasks) == 1, payload
        assert world.leaks == [], payload


@contextmanager
def _simulated(catalog: Catalog, out: Path, room: str) -> Iterator[Any]:
    """Serve the simulator of a package; the ledgers of clients stand in a folder of their own."""
    made = package(catalog, out)
    settings = made.module("_runtime.simulator.settings").Settings
    settings = settings(keys=(_key(catalog),), speed=1000, recover="all", balance=Decimal(10**40))
    kit = made.module("_kit").KIT
    with (
        mock.patch.dict(os.environ, {"XDG_STATE_HOME": room}),
        made.module("_runtime.simulator.serving.server").serve(kit, settings=settings) as served,
    ):
        yield served


def _key(catalog: Catalog) -> str:
    return f"{KEY}:simulated" if catalog.service.auth[0].form in ("basic", "jwt") else KEY


def _by_python(catalog: Catalog, out: Path, base_url: str, payload: dict[str, Any], target: Path) -> None:
    made = package(catalog, out).module()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with getattr(made, catalog.service.package.client)(api_key=_key(catalog), base_url=base_url) as client:
            job = client.submit(payload)
            assert client.wait(job, timeout=60).state == "completed", payload
            client.download(job, target)


def _by_npm(catalog: Catalog, out: Path, base_url: str, payload: dict[str, Any], target: Path) -> None:
    steps = [["submit", payload, {}], ["wait", "$0", {"timeout": 60}], ["download", "$0", str(target)]]
    settings = {"apiKey": _key(catalog), "baseURL": base_url}
    told = json.loads(node(STEPS, given=asked(out / "typescript", settings, steps)))["told"]
    assert all("gives" in step for step in told), (payload, told)
