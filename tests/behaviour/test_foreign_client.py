"""The OpenAPI document serves a foreign client generator: what openapi-python-client makes of it submits a job."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support.specs import GENERATED

DOCUMENT = GENERATED / "openapi" / "openapi.json"
# Told to take films as plain bytes, the generator has nothing to warn of; its hooks would only format what is not read.
CONFIG = {"post_hooks": [], "content_type_overrides": {"video/mp4": "application/octet-stream"}}

USE = textwrap.dedent("""
    import json, sys

    from foreign import AuthenticatedClient
    from foreign.api.default import get_status, submit
    from foreign.models import ErrorAnswer, Sora2, StatusAnswer, SubmitAnswer

    base_url, key = sys.argv[1:]
    client = AuthenticatedClient(base_url=base_url, token=key, prefix="", auth_header_name="x-api-key")
    with client:
        started = submit.sync(client=client, body=Sora2(model="sora-2", prompt="A paper boat", pro_mode=True))
        assert isinstance(started, SubmitAnswer), started
        asked = get_status.sync(client=client, request_id=started.run_id)
        assert isinstance(asked, StatusAnswer), asked
        refused = submit.sync(client=client, body=Sora2(model="sora-2"))
        assert isinstance(refused, ErrorAnswer), refused
    print(json.dumps({"run": started.run_id, "cost": started.cost}))
""")


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package `foreign`, made from the document without a single warning."""
    folder = tmp_path_factory.mktemp("foreign")
    config = folder / "config.json"
    config.write_text(json.dumps(CONFIG), encoding="utf-8")
    made = subprocess.run(
        [
            *(Path(sys.executable).with_name("openapi-python-client"), "generate", "--fail-on-warning"),
            *("--meta", "none", "--path", DOCUMENT, "--config", config, "--output-path", folder / "foreign"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    return folder


@pytest.mark.slow
def test_no_operation_is_dropped(foreign: Path) -> None:
    operations = {
        one["operationId"] for path in json.loads(DOCUMENT.read_bytes())["paths"].values() for one in path.values()
    }
    modules = {path.stem for path in (foreign / "foreign" / "api" / "default").glob("[!_]*.py")}
    assert modules == {name.replace("-", "_") for name in operations}


@pytest.mark.slow
def test_it_starts_a_run_and_reads_a_refusal(foreign: Path) -> None:
    with serve(KIT, settings=Settings(speed=1000)) as served:
        key = served.service.world.settings.keys[0]
        used = subprocess.run(
            [sys.executable, "-c", USE, served.base_url, key], cwd=foreign, capture_output=True, text=True, check=False
        )
        assert used.returncode == 0, used.stderr
        charged = [line for line in served.service.world.charges if line.entry == "charged"]
    answer = json.loads(used.stdout)
    assert [(line.run_id, line.amount) for line in charged] == [(answer["run"], Decimal(str(answer["cost"])))]
