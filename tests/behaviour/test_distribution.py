"""What is built of the generated distributions, as an index would have it: source distribution, and a wheel of that."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.output.disk import lay
from capmatrix.output.format import format_tree
from capmatrix.targets.registry import render_all, runtime_of
from tests.support.specs import GENERATED, MATRIX, ROOT, catalog_of

pytestmark = pytest.mark.slow


def size(wheel: zipfile.ZipFile) -> int:
    return Path(str(wheel.filename)).stat().st_size


def with_models(catalog: Catalog, wanted: Callable[[Model], bool]) -> Catalog:
    """Return the matrix without the models that are not wanted, in every edition."""
    kept = {model.id for model in catalog.models if wanted(model)}
    editions = (
        replace(edition, models=tuple(model for model in edition.models if model.id in kept))
        for edition in catalog.editions
    )
    models = tuple(model for model in catalog.models if model.id in kept)
    return replace(catalog, models=models, editions=tuple(editions))


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


def test_the_wheel_grows_by_little_for_each_model(tmp_path: Path) -> None:
    catalog = catalog_of(MATRIX)
    assert catalog.listing is not None
    listed = catalog.listing.source
    few = with_models(catalog, lambda model: model.source != listed)  # the models of the documents
    assert len(few.models) == 53
    project = tmp_path / "generated" / "python"
    lay(format_tree(python_of(few), by_hand=runtime_of(few)), tmp_path / "generated")
    shutil.copy(ROOT / "CHANGELOG.md", tmp_path)
    with built(project, tmp_path / "few") as wheel, built(GENERATED / "python", tmp_path / "all") as whole:
        # Three quarters are the runtime, which is the same for any number of models.
        assert size(wheel) <= 500_000
        assert size(whole) <= size(wheel) + 1_000 * (len(catalog.models) - len(few.models))


def python_of(catalog: Catalog) -> dict[str, str]:
    """Return the generated files of the client's project."""
    return {path: text for path, text in render_all(catalog).items() if path.startswith("python/")}


def files_of(folder: Path) -> set[Path]:
    """Return the paths of the files of a package in its folder."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path for path in found if "__pycache__" not in path.parts}


def test_simulator_and_probe_are_a_distribution_of_their_own_in_the_package_of_the_client(tmp_path: Path) -> None:
    with (
        built(GENERATED / "python", tmp_path / "client") as client,
        built(GENERATED / "tools", tmp_path / "tools") as tools,
    ):
        theirs = {name for name in tools.namelist() if not name.startswith("nanogpt_video_tools-")}
        assert not theirs & set(client.namelist())
        assert not [name for name in client.namelist() if "simulator" in name or "/probe/" in name or "/mcp/" in name]
        client.extractall(tmp_path / "site")
        script = "import sys; sys.path.insert(0, 'site'); from nanogpt_video.__main__ import main; main()"
        for word, lacks, what in (
            ("simulate", "simulator", "simulator"), ("probe", "probe", "probe"), ("mcp", "mcp", "server"),
            ("mcp --session-cap 5", "mcp", "server"),
        ):  # fmt: skip
            command = (sys.executable, "-P", "-c", script, *word.split())
            lacking = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
            assert lacking.returncode == 2
            assert lacking.stderr == f"the {what} is missing: pip install 'nanogpt-video[cli,{lacks}]'\n"
        tools.extractall(tmp_path / "site")
    installed = files_of(tmp_path / "site" / "nanogpt_video")
    changelogs = {Path("CHANGELOG.md"), Path("_runtime/simulator/CHANGELOG.md")}
    assert installed - changelogs == files_of(GENERATED / "python" / "nanogpt_video")
    script = "from nanogpt_video.simulator import open_service; print(open_service().world.charges)"
    run = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, 'site'); {script}"],
        check=True, capture_output=True, text=True, cwd=tmp_path,
    )  # fmt: skip
    assert run.stdout == "[]\n"


@pytest.mark.parametrize(("installer", "wanted"), [(None, "==0.1.0"), ("1", f" @ {(GENERATED / 'tools').as_uri()}")])
def test_pip_takes_the_tools_of_a_checkout_from_there(
    monkeypatch: pytest.MonkeyPatch, installer: str | None, wanted: str
) -> None:
    monkeypatch.delenv("PIP_BUILD_TRACKER", raising=False)
    if installer is not None:
        monkeypatch.setenv("PIP_BUILD_TRACKER", installer)
    command = (sys.executable, "-m", "hatchling", "metadata")
    said = subprocess.run(command, cwd=GENERATED / "python", capture_output=True, text=True, check=True)
    extras = json.loads(said.stdout)["optional-dependencies"]
    for tool in ("mcp", "probe", "simulator"):
        assert extras[tool] == [f"nanogpt-video-tools[{tool}]{wanted}"]
    assert set(extras) == {"cli", "mcp", "otel", "postgres", "probe", "simulator", "socks"}


def test_the_packaged_catalog_lacks_only_what_the_client_does_not_read() -> None:
    packaged, simulated, whole = (
        json.loads((GENERATED / path).read_bytes())
        for path in ("python/nanogpt_video/data/catalog.json", "python/nanogpt_video/data/service.json", "catalog.json")
    )
    assert set(whole) - set(packaged) - set(simulated) == {
        *("$schema", "decisions", "vocabulary", "providers", "listing")
    }
    assert [source["rank"] for source in packaged["sources"]] == [source["rank"] for source in whole["sources"]]
    lost = set[str]()
    compare(packaged["models"], whole["models"], lost)
    compare(simulated["records"], whole["records"], lost)
    compare(simulated["service"], whole["service"], lost)
    assert packaged["tasks"] == list(dict.fromkeys(one["does"] for one in whole["service"]["operations"]))
    assert packaged["open"] == [one["kind"]["name"] for one in whole["records"] if one["kind"].get("open")]
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
