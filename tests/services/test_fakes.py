"""The fakes themselves, driven by the vendors' own SDKs, and by payloads written from the vendors' documents."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.services.fakes import FAKES
from tests.services.fakes.fal import Fal
from tests.services.fakes.frame import Fake, serving
from tests.services.reading import FOLDER, Case, cases

CASES = [case for service in FAKES for case in cases(service)]


def told(fake: Fake, payload: dict[str, Any]) -> httpx.Response:
    """Send a payload as the vendor's document has it."""
    method, target, body = fake.submission(payload)
    return httpx.request(method, fake.origin + target, json=body, headers=fake.credentials())


@pytest.fixture(scope="module")
def served() -> Iterator[dict[str, Fake]]:
    """Give every fake, for payloads."""
    with contextlib.ExitStack() as stack:
        yield {service: stack.enter_context(serving(make())) for service, make in FAKES.items()}


# ------------------------------------------------------------------------------------------------------------ payloads


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_the_fake_takes_what_the_vendor_takes_and_names_what_it_refuses(case: Case, served: dict[str, Fake]):
    fake = served[case.service]
    before = len(fake.charges) - len(fake.refunds)
    answer = told(fake, case.payload)
    if isinstance(fake, Fal) and answer.status_code == 200:  # its queue takes everything, and the model judges
        while httpx.get(answer.json()["status_url"], headers=fake.credentials()).status_code == 202:
            pass
        answer = httpx.get(answer.json()["response_url"], headers=fake.credentials())
    assert answer.status_code < 300 if case.valid else answer.status_code in (400, 404, 422), answer.text
    assert len(fake.charges) - len(fake.refunds) - before == (1 if case.valid else 0)
    if not case.valid:
        leaf = case.field.rpartition(".")[2].partition("[")[0]
        assert leaf in answer.text, answer.text


def test_each_service_has_forty_payloads_and_none_twice():
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(FAKES)
    for service in FAKES:
        of_it = cases(service)
        assert len(of_it) >= 40
        assert min(sum(case.valid for case in of_it), sum(not case.valid for case in of_it)) >= 15
        assert all(case.because and case.source and bool(case.field) != case.valid for case in of_it), service
        assert len({repr(case.payload) for case in of_it}) == len(of_it)


# -------------------------------------------------------------------------------------------------------------- faults


@pytest.mark.parametrize("service", FAKES)
def test_each_fault_strikes_once_and_charges_what_it_says(service: str):
    payload = next(case.payload for case in cases(service) if case.valid)
    with serving(FAKES[service]()) as fake:
        fake.slowness = 0.01
        for name, charged in [("429", 0), ("500", 0), ("503", 0), ("charged-500", 1), ("slow", 1)]:
            before = len(fake.charges)
            fake.fault("submit", name)
            status = told(fake, payload).status_code
            assert status == (int(name) if name.isdecimal() else 500 if name == "charged-500" else status)
            assert (status < 300) == (name == "slow")
            assert len(fake.charges) - before == charged
        for name, charged in [("drop", 1), ("drop-before", 0)]:
            before = len(fake.charges)
            fake.fault("submit", name)
            with pytest.raises(httpx.TransportError):
                told(fake, payload)
            assert len(fake.charges) - before == charged
        assert told(fake, payload).status_code < 300
        assert [request.fault for request in fake.seen_as("submit")] == [
            "429", "500", "503", "charged-500", "slow", "drop", "drop-before", "",
        ]  # fmt: skip


@pytest.mark.parametrize("service", FAKES)
def test_a_wrong_key_path_or_method_is_refused(service: str):
    payload = next(case.payload for case in cases(service) if case.valid)
    with serving(FAKES[service]()) as fake:
        method, target, body = fake.submission(payload)
        url, right = fake.origin + target, fake.credentials()
        assert httpx.request(method, url, json=body).status_code in (400, 401, 403)
        wrong = {name: value.replace(fake.key, "other") for name, value in right.items()}
        assert httpx.request(method, url, json=body, headers=wrong).status_code in (400, 401, 403)
        assert httpx.request(method, f"{fake.origin}/nowhere", json=body, headers=right).status_code == 404
        assert httpx.patch(url, json=body, headers=right).status_code in (404, 405)
        assert httpx.request(
            method, url, content=b"{", headers={**right, "Content-Type": "application/json"}
        ).status_code in (400, 422)
        assert not fake.charges
