"""What an index and an installed copy have of each distribution: licence, changelog, metadata, links that work."""

from __future__ import annotations

import email
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from pathlib import Path

import pytest

from tests.behaviour.test_pytest_plugin import TEST as USES_SIMULATOR
from tests.support.specs import GENERATED, MATRIX, ROOT

pytestmark = pytest.mark.slow

TOOLKIT = ("pyproject.toml", "hatch_build.py", "README.md", "CHANGELOG.md", "LICENSE")


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a source distribution of each project, and a wheel of what that holds."""
    folder = tmp_path_factory.mktemp("packages")
    shutil.copy(ROOT / "CHANGELOG.md", folder)
    subprocess.run([sys.executable, "-m", "capmatrix", "cases", MATRIX, folder / "out" / "cases"], check=True)
    python, tools = folder / "generated" / "python", folder / "generated" / "tools"
    for project in (python, tools):
        shutil.copytree(GENERATED / project.name, project, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("catalog.json", "jsonschema"):
        copy = shutil.copytree if (GENERATED / name).is_dir() else shutil.copy
        copy(GENERATED / name, folder / "generated" / name)
    for project in (ROOT, python, tools, folder / "out" / "cases"):
        subprocess.run(
            [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder / "dist", project],
            check=True,
            capture_output=True,
        )
    return folder / "dist"


def metadata(wheel: zipfile.ZipFile) -> Message:
    [name] = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    return email.message_from_string(wheel.read(name).decode("utf-8"))


def test_each_has_a_licence_the_changelog_and_what_an_index_shows(dist: Path) -> None:
    wheels = {path.name.partition("-")[0]: zipfile.ZipFile(path) for path in dist.glob("*.whl")}
    assert set(wheels) == {"capmatrix", "nanogpt_video", "nanogpt_video_tools", "nanogpt_video_cases"}
    for name, wheel in wheels.items():
        said = metadata(wheel)
        [licence] = [path for path in wheel.namelist() if path.endswith("/licenses/LICENSE")]
        assert wheel.read(licence) == (ROOT / "LICENSE").read_bytes()
        place = "nanogpt_video/_runtime/simulator" if name.endswith("_tools") else name
        assert wheel.read(f"{place}/CHANGELOG.md") == (ROOT / "CHANGELOG.md").read_bytes()
        assert said["License-Expression"] == "MIT"
        assert said["Author"]
        assert said["Keywords"]
        minors = {line.rpartition(".")[2] for line in said.get_all("Classifier", []) if " :: 3." in line}
        assert minors == {"11", "12", "13", "14"}
        links = re.findall(r"\]\(([^)]+)\)", str(said.get_payload()))
        assert [link for link in links if not link.startswith(("https://", "#"))] == []


def test_each_source_distribution_holds_what_it_is_built_from_and_nothing_else(dist: Path) -> None:
    for path in dist.glob("*.tar.gz"):
        with tarfile.open(path) as archive:
            names = {name.partition("/")[2] for name in archive.getnames()}
        assert {"LICENSE", "README.md", "pyproject.toml", "hatch_build.py"} <= names
        assert any(name.endswith("CHANGELOG.md") for name in names)
        tops = {name.partition("/")[0] for name in names}
        assert tops <= {
            *TOOLKIT,
            "PKG-INFO",
            ".gitignore",
            "manifest.json",
            "generator",
            "nanogpt_video",
            "nanogpt_video_cases",
        }


def test_links_lead_to_the_repository_where_one_is_known() -> None:
    text = "[a](b.md), [c](https://d), [e](#f), ![i](j.svg)"
    code = f"from hatch_build import with_links as w; print(w({text!r}, 'https://g/h/')); print(w({text!r}, ''))"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    known, unknown = said.stdout.splitlines()
    assert known == "[a](https://g/h/blob/main/b.md), [c](https://d), [e](#f), ![i](https://g/h/raw/main/j.svg)"
    assert unknown.rstrip() == "a, [c](https://d), [e](#f),"


class Clean:
    """An environment with nothing in it, and a folder in which its programs run."""

    def __init__(self, folder: Path) -> None:
        self.folder, environment = folder, folder / "venv"
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
        self.programs = environment / ("Scripts" if os.name == "nt" else "bin")
        mine = ("COVERAGE", "PYTHON", "PYTEST")
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(mine)}

    def run(self, *command: object) -> str:
        words = [str(word) for word in command]
        ended = subprocess.run(
            words, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    def install(self, *what: object) -> None:
        pip = (sys.executable, "-m", "pip", "--python", self.programs / "python", "install", "--no-compile", "-q")
        self.run(*pip, "-c", ROOT / "constraints.txt", *what)


def test_from_wheels_and_an_empty_folder_to_a_first_film(dist: Path, tmp_path: Path) -> None:
    clean = Clean(tmp_path)
    run, programs = clean.run, clean.programs
    [toolkit] = dist.glob("capmatrix-*.whl")
    clean.install(toolkit)
    run(programs / "capmatrix", "init")
    run(programs / "capmatrix", "lint", "spec")
    run(programs / "capmatrix", "generate", "spec", "generated")
    assert "### `lifecycle`" in run(programs / "capmatrix", "explain", "language")
    clean.install("generated/python[cli,simulator]")
    (tmp_path / "requests.jsonl").write_text('{"model": "clip-1", "prompt": "A paper boat", "duration": 2}\n')
    run(programs / "clips", "run", "requests.jsonl", "--simulate", "--out", "films")
    [film] = (tmp_path / "films").glob("*.mp4")
    assert film.stat().st_size > 1000
    assert len((tmp_path / "films" / "jobs.jsonl").read_text().splitlines()) >= 1


def test_pytest_finds_the_simulator_of_installed_wheels_by_itself(dist: Path, tmp_path: Path) -> None:
    clean = Clean(tmp_path)
    [client], [tools] = dist.glob("nanogpt_video-*.whl"), dist.glob("nanogpt_video_tools-*.whl")
    clean.install(f"{client}[simulator]", tools, "pytest")
    (tmp_path / "test_mine.py").write_text(USES_SIMULATOR, encoding="utf-8")
    assert "1 passed" in clean.run(clean.programs / "python", "-m", "pytest", "-q", "test_mine.py")
    shown = clean.run(clean.programs / "python", "-m", "pytest", "--fixtures", "test_mine.py")
    assert "nanogpt_video_simulator" in shown


def test_the_toolkit_says_which_files_of_it_travel(dist: Path) -> None:
    [path] = dist.glob("capmatrix-*.whl")
    names = set(zipfile.ZipFile(path).namelist())
    assert {"capmatrix/pages/language.md", "capmatrix/pages/R404.md", "capmatrix/starter/spec/service.yaml"} <= names
    assert not [name for name in names if "__pycache__" in name]


@pytest.mark.parametrize("name", ["tests", "release"])
def test_each_workflow_is_what_github_reads_and_auditors_pass(name: str) -> None:
    workflow = ROOT / ".github" / "workflows" / f"{name}.yml"
    programs = Path(sys.executable).parent
    subprocess.run([programs / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", workflow], check=True)
    audit = [programs / "zizmor", "--offline", "--quiet", "--no-config", workflow]
    ended = subprocess.run(audit, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


@pytest.mark.parametrize(
    ("tag", "heading", "said"),
    [
        ("v0.1.0", "## 0.1.0 (2026-01-31)\n\n- First.\n\n## 0.0.1\n\n- Old.\n", "- First.\n"),
        ("v0.1.0", "## 0.1.0\n\n## 0.0.1\n\n- Old.\n", "has no entry"),
        ("v0.1.0", "## Unreleased\n\n- Not yet.\n", "has no entry"),
        ("v0.2.0", "## 0.2.0\n\n- Later.\n", "has version 0.1.0, and the tag says 0.2.0"),
    ],
)
def test_a_release_needs_its_version_and_its_entry_in_the_changelog(
    tmp_path: Path, tag: str, heading: str, said: str
) -> None:
    for name in (".ci/changelog-entry", "pyproject.toml", "generated/python/pyproject.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n{heading}", encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, tmp_path / ".ci" / "changelog-entry", tag], capture_output=True, text=True, check=False
    )
    assert ended.returncode == (0 if said.startswith("- ") else 1)
    assert said in ended.stdout + ended.stderr
    assert "Old" not in ended.stdout
