"""What the client makes of values in kinds that are small: files as bare base64, seconds as texts, null, sizes."""

from __future__ import annotations

import base64
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support import packages

PEAL = {"bell": "peal", "motto": "Ding"}
PICTURE = bytes.fromhex("89504e470d0a1a0a")


@pytest.fixture
def package(foundry: Path) -> Any:
    return packages.package("foundry_client", foundry / "python").module()


def test_a_file_is_sent_as_bare_base64_where_no_data_url_is_taken(package: Any, tmp_path: Path) -> None:
    (tmp_path / "wood.png").write_bytes(PICTURE)
    for given in (tmp_path / "wood.png", PICTURE):
        sent = package.normalise({**PEAL, "wood": given}).payload["wood"]
        assert base64.b64decode(sent) == PICTURE
        assert package.validate({**PEAL, "wood": sent}).valid
    (tmp_path / "wood.png").write_bytes(PICTURE * 2)
    with package.Foundry(api_key="k") as client, pytest.raises(package.ValidationError, match="9 are allowed"):
        client.submit({**PEAL, "wood": tmp_path / "wood.png"})


@pytest.mark.parametrize("given", [8, 8.0, "8", "8s"])
def test_seconds_in_any_form_are_sent_as_the_text_that_the_service_takes(package: Any, given: object) -> None:
    assert package.normalise({**PEAL, "hours": given}).payload["hours"] == "8"
    assert importlib.import_module("foundry_client.requests").Peal(motto="Ding", hours=given).to_payload() == {
        **PEAL,
        "hours": "8",
    }


def test_null_in_an_object_is_sent_where_a_payload_has_it_and_not_where_a_keyword_does(package: Any) -> None:
    requests = importlib.import_module("foundry_client.requests")
    payload = {"bell": "tenor", "motto": "Vivos voco", "mould": {"sand": "dry", "vents": None}}
    assert requests.Tenor.model_validate(payload).to_payload() == payload
    assert requests.Tenor(motto="Vivos voco", mould=payload["mould"]).to_payload() == payload
    mould = importlib.import_module("foundry_client.parts").Mould(sand="dry", vents=None)
    assert requests.Tenor(motto="Vivos voco", mould=mould).to_payload() == {**payload, "mould": {"sand": "dry"}}


def test_a_dictionary_may_hold_null_where_the_service_takes_it(foundry: Path, tmp_path: Path) -> None:
    (tmp_path / "called.py").write_text(
        "from foundry_client import Foundry\n"
        "def call(client: Foundry) -> None:\n"
        "    client.submit({'bell': 'peal', 'motto': 'Ding', 'tone': None, 'tune': 0.5, 'plate': '64x64'})\n"
        "    client.submit({'bell': 'peal', 'motto': 'Ding', 'tune': None})  # wrong\n"
        "    client.submit({'motto': 'Ding'})\n"
        "    client.submit({'motto': 'Ding', 'wax': 'https://a.example'})  # wrong\n",
        "utf-8",
    )
    settings = {"extraPaths": [str(foundry / "python")], "include": ["called.py"], "typeCheckingMode": "basic"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--project", str(tmp_path)]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    lines = {one["range"]["start"]["line"] + 1 for one in told["generalDiagnostics"]}
    wrong = {
        at for at, line in enumerate((tmp_path / "called.py").read_text("utf-8").splitlines(), 1) if "# wrong" in line
    }
    assert lines == wrong, told["generalDiagnostics"]


def test_null_is_kept_as_it_is(package: Any) -> None:
    request = importlib.import_module("foundry_client.requests").Peal
    assert request.model_validate({**PEAL, "tone": None}).to_payload() == {**PEAL, "tone": None}
    assert package.normalise({**PEAL, "tone": None}).payload == {**PEAL, "tone": None}


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ("1025x1024", "has a side that is no multiple of 16"),
        ("16x64", 'has a shape that is not between "1:3" and "3:1"'),
        ("3840x2160", "has 8294400 points, not at most 4147200"),
        ("4096x16", "has a width that is not between 16 and 3840"),
        ("large", "is not a size such as 1280x720"),
    ],
)
def test_the_message_on_a_size_names_the_limit(package: Any, size: str, said: str) -> None:
    [finding] = package.validate({**PEAL, "plate": size}).errors
    assert finding.message == f'"{size}" {said}'


def test_the_film_of_a_size_is_that_large(package: Any) -> None:
    films = importlib.import_module("foundry_client._runtime.simulator.films.film_request")
    kit = importlib.import_module("foundry_client._kit").KIT
    catalog = importlib.import_module("foundry_client._runtime.simulator.catalog").content(kit.resource)
    model = next(one for one in catalog["models"] if one["id"] == "peal")
    made = films.film_request(model, {**PEAL, "plate": "512x768", "hours": "4"})
    assert (made.width, made.height, made.frames / made.rate) == (512, 768, 4)
