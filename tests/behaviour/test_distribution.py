"""What is built of the generated distributions, as an index would have it: source distribution, and a wheel of that."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.support.specs import GENERATED, MATRIX

pytestmark = pytest.mark.slow


def built(project: Path, out: Path) -> zipfile.ZipFile:
    """Build a source distribution and a wheel of what that holds; return the wheel."""
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", out, project], check=True, capture_output=True
    )
    assert len(list(out.glob("*.tar.gz"))) == 1
    [wheel] = out.glob("*.whl")
    return zipfile.ZipFile(wheel)


def test_the_package_is_small_and_complete_without_a_checkout(tmp_path: Path) -> None:
    with built(GENERATED / "python", tmp_path / "dist") as wheel:
        for name in ("data/catalog.json", "data/listing.json", "data/schema.json", "requests.pyi", "py.typed"):
            assert wheel.read(f"nanogpt_video/{name}") == (GENERATED / "python/nanogpt_video" / name).read_bytes()
        wheel.extractall(tmp_path / "site")
        # Three quarters are the runtime, which is the same for any number of models.
        assert Path(str(wheel.filename)).stat().st_size <= 496_000
    script = """
from nanogpt_video import models, quote, validate
from nanogpt_video.dicts import Sora2Dict
from nanogpt_video.requests import Sora2
request: Sora2Dict = {"model": "sora-2", "prompt": "A heron", "seconds": "4"}
assert validate(request).valid and not validate({**request, "seconds": "5"}).valid
assert Sora2.model_validate(request).to_payload() == request
print(quote(request).amount, len(models("image duration>=10 price<=0.5")) > 0)
assert "seconds" in Sora2.model_json_schema()["properties"]
"""
    run = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); {script}"],
        check=True, capture_output=True, text=True, cwd=tmp_path,
    )  # fmt: skip
    assert run.stdout.split() == ["0.40", "True"]


def test_the_packaged_catalog_lacks_only_what_the_client_does_not_read() -> None:
    packaged, whole = (
        json.loads((GENERATED / path).read_bytes())
        for path in ("python/nanogpt_video/data/catalog.json", "catalog.json")
    )
    assert set(whole) - set(packaged) == {"decisions", "vocabulary", "providers", "listing"}  # in a file of its own
    assert [source["rank"] for source in packaged["sources"]] == [source["rank"] for source in whole["sources"]]
    lost = set[str]()
    compare(packaged["models"], whole["models"], lost)
    compare(packaged["records"], whole["records"], lost)
    compare(packaged["service"], whole["service"], lost)
    assert lost == {"evidence", "decisions", "origin", "names", "alias_forms"}


def compare(packaged: Any, whole: Any, lost: set[str]) -> None:
    """Add the keys that a packaged part lacks, and assert that the rest is the same."""
    if isinstance(packaged, dict):
        assert packaged.keys() <= whole.keys()
        lost |= whole.keys() - packaged.keys()
        for name, part in packaged.items():
            compare(part, whole[name], lost)
    elif isinstance(packaged, list):
        for one, other in zip(packaged, whole, strict=True):
            compare(one, other, lost)
    else:
        assert packaged == whole


def test_the_boundary_cases_are_built_with_the_digests_that_the_manifest_holds(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "capmatrix", "cases", MATRIX, tmp_path / "cases"], check=True)
    manifest, digests = (
        json.loads((folder / "manifest.json").read_bytes()) for folder in (GENERATED, tmp_path / "cases")
    )
    held = {path: digest for path, digest in manifest.items() if path.startswith("built: ")}
    assert held == {f"built: cases/{path}": digest for path, digest in digests.items()}
    with built(tmp_path / "cases", tmp_path / "dist") as wheel:
        assert sum(name.endswith(".jsonl") for name in wheel.namelist()) > 50
