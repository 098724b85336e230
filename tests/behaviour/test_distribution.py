"""What is built of the generated distributions, as an index would have it: source distribution, and a wheel of that."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

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


def test_the_package_has_the_files_that_lie_beside_it_in_a_checkout(tmp_path: Path) -> None:
    with built(GENERATED / "python", tmp_path / "dist") as wheel:
        for name, source in {"catalog.json": "catalog.json", "schema.json": "jsonschema/request.json"}.items():
            assert wheel.read(f"nanogpt_video/data/{name}") == (GENERATED / source).read_bytes()
        wheel.extractall(tmp_path / "site")
    script = "from nanogpt_video._kit import KIT; print(len(KIT.resource('catalog.json')))"
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); {script}"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert int(run.stdout) == (GENERATED / "catalog.json").stat().st_size


def test_the_boundary_cases_are_built_with_the_digests_that_the_manifest_holds(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "capmatrix", "cases", MATRIX, tmp_path / "cases"], check=True)
    manifest, digests = (
        json.loads((folder / "manifest.json").read_bytes()) for folder in (GENERATED, tmp_path / "cases")
    )
    held = {path: digest for path, digest in manifest.items() if path.startswith("built: ")}
    assert held == {f"built: cases/{path}": digest for path, digest in digests.items()}
    with built(tmp_path / "cases", tmp_path / "dist") as wheel:
        assert sum(name.endswith(".jsonl") for name in wheel.namelist()) > 50
