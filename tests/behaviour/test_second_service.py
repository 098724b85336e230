"""Another service's matrix becomes a client that works, with nothing of the toolkit changed for it."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from decimal import Context, Decimal, localcontext
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.specs import GOOD_CASES

MADE_UP = next(case for case in GOOD_CASES if case.name == "easel")
SUBJECT = {"engine": "inkwell-1", "subject": "A heron"}


@pytest.fixture(scope="module")
def package(easel: Path) -> Iterator[Any]:
    sys.path.insert(0, str(easel / "python"))
    try:
        yield importlib.import_module("easel_client")
    finally:
        sys.path.remove(str(easel / "python"))


def test_its_validator_speaks_of_its_own_fields(package: Any):
    assert package.validate(SUBJECT).valid
    verdict = package.validate({"engine": "inkwell-1", "ratio": "9:16"})
    assert {(finding.code, finding.field) for finding in verdict.errors} == {
        ("missing_field", "subject"),
        ("not_allowed", "ratio"),
    }


def test_its_request_class_refuses_before_anything_is_sent(package: Any):
    request = importlib.import_module("easel_client.requests").Inkwell1
    assert request(subject="A heron").to_payload() == SUBJECT
    with pytest.raises(package.ValidationError, match="nothing was sent"):
        request(subject="A heron", ratio="9:16")


def test_its_quotes_are_those_written_beside_its_spec(package: Any):
    for payload, expected in json.loads((MADE_UP / "quotes.json").read_text(encoding="utf-8")):
        with localcontext(Context(prec=2)):  # what the caller rounds to is nothing to a price
            quoted = package.quote(payload)
        currency = "EUR" if payload["engine"] == "flip.book" else "USD"
        assert quoted == (None if expected is None else (Decimal(expected), currency)), payload


def test_its_client_orders_waits_and_brings_home(package: Any, tmp_path: Path):
    simulator = importlib.import_module("easel_client._runtime.simulator.serve")
    world = importlib.import_module("easel_client._runtime.simulator.world")
    kit = importlib.import_module("easel_client._kit").KIT
    with (
        simulator.serve(kit, settings=world.Settings(speed=1000)) as served,
        package.Easel(api_key="test-key", base_url=served.base_url) as client,
    ):
        job = client.submit(SUBJECT)
        client.wait(job, timeout=30)
        assert client.download(job, tmp_path / "heron.mp4").stat().st_size > 0
        assert len(served.service.world.ledger) == 1


def test_its_simulator_answers_an_order_as_its_matrix_documents_it(package: Any):
    simulator = importlib.import_module("easel_client._runtime.simulator.serve")
    kit = importlib.import_module("easel_client._kit").KIT
    with simulator.serve(kit) as served:
        reply = httpx.post(
            f"{served.base_url}/renders", headers={"X-Easel-Token": "Token test-key"}, json=SUBJECT, timeout=10
        )
    assert reply.status_code == 201
    assert reply.json()["ticket"]
