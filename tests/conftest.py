"""Shared by all tests: where the project is, how Hypothesis searches, and the options of this project's own."""

from __future__ import annotations

import gc
import os
import signal
import uuid
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from nanogpt_video._runtime.client.ledger import ledger

from tests.support import certificates, packages, specs
from tests.support.compiled import compile_share
from tests.support.shared import Shared
from tests.support.specs import CASES, GENERATED

if TYPE_CHECKING:
    from tests.support.postgres import Server

settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-cases`, which writes what is expected anew (read the change), and `--whole`."""
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="write what tests/cases say, the key tables of the language page and the list of codes anew",
    )
    parser.addoption("--whole", action="store_true", help="take no samples where `make test` does")


def pytest_configure(config: pytest.Config) -> None:
    """Tell the lists of models that tests are made from whether they are to be whole; make ready for many modules."""
    specs.every_model = bool(config.getoption("--whole"))
    gc.set_threshold(100_000, 50, 100)
    certificates.read_once()
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # by a shell that runs them in the background
        signal.signal(signal.SIGINT, signal.default_int_handler)
    own = getattr(config, "workerinput", None)
    if own is not None:
        compile_share(config, Path(__file__).parent, int(own["workerid"].removeprefix("gw")), own["workercount"])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deal the slow tests out, file by file, and put them first: the short ones fill the end of a run.

    Workers take one contiguous part of the list each, and steal from the end of another's when theirs is done. A file
    stays with one worker, which makes what its tests share once. Every other worker takes its files from the last to
    the first: tests that wait for time stand together, and the cores would idle while all workers wait.
    """
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    slow = [item for item in items if item.get_closest_marker("slow")]
    short = [item for item in items if not item.get_closest_marker("slow")]
    files = {path: [item for item in slow if item.path == path] for path in dict.fromkeys(item.path for item in slow)}
    rest = iter(short)
    dealt: list[pytest.Item] = []
    for number in range(workers):
        paths = list(files)[number::workers]
        part = [item for path in (reversed(paths) if number % 2 else paths) for item in files[path]]
        dealt += [*part, *islice(rest, max(0, -(-len(items) // workers) - len(part)))]
    items[:] = [*dealt, *rest]


def pytest_collection_finish() -> None:
    """Keep the collector of garbage from walking through thousands of collected tests again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def whole(request: pytest.FixtureRequest) -> bool:
    """Tell whether a test that takes minutes is to leave nothing out."""
    return bool(request.config.getoption("--whole"))


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Tell whether what is expected is to be written anew."""
    return bool(request.config.getoption("--update-cases"))


@pytest.fixture(autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a state folder of its own: clients keep a ledger there, which knows the runs of others.

    Ledgers of this process are not synced: no test cuts the power, and thousands of them would wait for the disk.
    """
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "state" / uuid.uuid4().hex))
    monkeypatch.setattr(ledger, "_DESIGN", replace(ledger._DESIGN, synchronous="off"))


@pytest.fixture(autouse=True)
def plain_client() -> Iterator[None]:
    """Leave the client that tests import in the plain way where it was: its late imports must find its own modules."""
    yield
    packages.seat_again("nanogpt_video", GENERATED / "python")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """Serve PostgreSQL for the tests of this worker that ask for it."""
    from tests.support.postgres import serving

    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def generated_of(tmp_path_factory: pytest.TempPathFactory) -> Shared:
    """Return what gives the generated folder of a spec, which one worker makes and nobody changes."""
    base = tmp_path_factory.getbasetemp()
    return Shared((base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared")


@pytest.fixture(scope="session")
def easel(generated_of: Shared) -> Path:
    """Return what is generated for a service that nobody knew."""
    return generated_of(CASES / "easel" / "spec")


@pytest.fixture(scope="session")
def foundry(generated_of: Shared) -> Path:
    """Return what is generated for the service that refuses what it does not know."""
    return generated_of(CASES / "foundry" / "spec")


@pytest.fixture(scope="session")
def thicket(generated_of: Shared) -> Path:
    """Return what is generated for the service that uses every construct of the language."""
    return generated_of(CASES / "thicket" / "spec")
