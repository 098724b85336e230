"""The client in JavaScript judges by the edition that it was made with, as the one in Python does."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from tests.support import packages
from tests.support.shared import Shared
from tests.support.specs import CASES, catalog_of
from tests.typescript.javascript import GENERATED, STEPS, asked, node, node_program

SPEC = CASES / "gallery" / "spec"
EDITIONS = [edition.id for edition in catalog_of(SPEC).editions]
PAYLOADS: list[Any] = [payload for payload, _ in json.loads((CASES / "gallery" / "verdicts.json").read_text("utf-8"))]


@pytest.fixture(scope="module")
def folder(generated_of: Shared) -> Path:
    return generated_of(SPEC)


def in_python(client: Any, gallery: Any, payload: Any) -> list[Any]:
    """Return the verdict of the client, and what it expects a request to cost or refuses it for."""
    told = client.validate(payload).as_dict()
    for one in told["errors"]:
        one["message"] = one["message"].replace("submit_unchecked", "submitUnchecked")
    try:
        amount = client.estimate(payload).amount
    except gallery.ValidationError as error:
        return [told, str(error).splitlines()[0]]  # how many findings refuse it; the verdict holds their words
    return [told, None if amount is None else str(amount)]


@pytest.mark.parametrize("edition", [None, *EDITIONS])
def test_verdicts_and_estimates_are_those_of_python(folder: Path, edition: str | None):
    gallery = packages.package("gallery_client", folder / "python").module()
    with warnings.catch_warnings(), gallery.Gallery("key", ledger=False, edition=edition) as client:
        warnings.simplefilter("ignore")
        expected = [in_python(client, gallery, payload) for payload in PAYLOADS]
    settings = {"apiKey": "key", "ledger": False, **({"edition": edition} if edition else {})}
    steps = [[method, payload] for payload in PAYLOADS for method in ("validate", "estimate")]
    told = iter(json.loads(node(STEPS, given=asked(folder / "typescript", settings, steps)))["told"])
    for payload, (verdict, cost) in zip(PAYLOADS, expected, strict=True):
        judged, estimated = next(told)["gives"], next(told)
        for side in ("errors", "warnings"):
            assert judged[side] == verdict[side], payload
        assert judged["edition"] == verdict["edition"] == (edition or EDITIONS[0])
        refused = "raises" in estimated
        assert (estimated["message"].splitlines()[0] if refused else estimated["gives"]["amount"]) == cost, payload
    assert len({json.dumps(cost) for _, cost in expected}) > 3


def test_the_program_of_the_page_says_what_that_in_python_says(tmp_path: Path):
    text = (GENERATED.parent / "docs/guide/editions.md").read_text("utf-8")
    [program, *_] = re.findall(r"^```js\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    [other, *_] = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/nanogpt-video").symlink_to(GENERATED)
    (tmp_path / "page.mjs").write_text(program, "utf-8")
    settings = {**os.environ, "NANOGPT_API_KEY": "test-key", "XDG_STATE_HOME": str(tmp_path)}
    commands = ([node_program(), "--no-warnings", "page.mjs"], [sys.executable, "-c", other])
    told, expected = (
        subprocess.run(command, cwd=tmp_path, env=settings, check=True, capture_output=True, text=True).stdout.split()
        for command in commands
    )
    assert [word.lower() for word in expected[:2]] == told[:2] == ["live", "true"]
    assert f"Estimate(amount=Decimal('{told[2]}')," in expected


def test_an_edition_that_there_is_not_is_named_as_in_python(folder: Path):
    gallery = packages.package("gallery_client", folder / "python").module()
    with pytest.raises(gallery.ConfigurationError) as error:
        gallery.Gallery("key", ledger=False, edition="cellar")
    program = f"""import {{ createClient }} from {json.dumps((folder / "typescript/client.js").as_uri())};
    try {{ createClient({{ apiKey: "key", edition: "cellar" }}); }} catch (error) {{ console.log(error.message); }}"""
    assert node("--input-type=module", "-e", program).strip() == str(error.value)
