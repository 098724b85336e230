"""The skill for agents is one by the validator of the format, and its commands make a film with one charge."""

from __future__ import annotations

import os
import posixpath
import re
import shlex
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import skills_ref
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from capmatrix.targets import docs, skill
from tests.support.specs import GENERATED, GOOD_CASES, ROOT, catalog_of

SERVICES = (*sorted((ROOT / "specs").iterdir()), *(case / "spec" for case in GOOD_CASES))
SKILL = GENERATED / "skills" / "nanogpt-video"
LINK = re.compile(r"\]\(([^)\s]+)\)")


@cache
def pages(spec: Path) -> dict[str, str]:
    return dict(docs.render(catalog_of(spec)))


@cache
def made(spec: Path) -> dict[str, str]:
    return dict(skill.render(catalog_of(spec), pages(spec)))


@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: spec.relative_to(ROOT).parts[1:3][-1])
def test_the_folder_is_a_skill_by_the_validator_of_the_format(spec: Path, tmp_path: Path) -> None:
    if not made(spec):
        assert not any(page.startswith("guide/") for page in pages(spec))
        return
    for path, text in made(spec).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    [folder] = tmp_path.iterdir()
    assert skills_ref.validate(folder) == []
    assert skills_ref.read_properties(folder).name == folder.name
    text = (folder / "SKILL.md").read_text("utf-8")
    assert len(text) < 5000  # a token has a character at least: the format recommends fewer tokens than that
    assert len(text.splitlines()) < 500


@pytest.mark.parametrize(
    "title", ['"', "\\", "|---|", "a\n---\nname: other", "-----", "{{ x }} {% y %}", "\U0001f3a5 é \x07", "x" * 3000]
)
def test_a_title_stays_a_text_of_the_head(title: str, tmp_path: Path) -> None:
    catalog = catalog_of(ROOT / "specs" / "nanogpt-video")
    renamed = replace(catalog, service=replace(catalog.service, title=title, license=title, doc=title))
    folder = tmp_path / "nanogpt-video"
    folder.mkdir()
    text = skill.render(renamed, pages(ROOT / "specs" / "nanogpt-video"))["nanogpt-video/SKILL.md"]
    (folder / "SKILL.md").write_text(text, encoding="utf-8")
    assert skills_ref.validate(folder) == []
    found = skills_ref.read_properties(folder)
    assert found.name == "nanogpt-video"
    assert found.description.startswith(f"Makes videos with {' '.join(title.split())[:100]}")
    assert len(found.description) <= 1024


def test_the_validator_can_refuse(tmp_path: Path) -> None:
    folder = tmp_path / "another-name"
    folder.mkdir()
    (folder / "SKILL.md").write_bytes((SKILL / "SKILL.md").read_bytes())
    assert "must match skill name" in str(skills_ref.validate(folder))


@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: spec.relative_to(ROOT).parts[1:3][-1])
def test_every_link_leads_to_a_file_of_the_skill(spec: Path) -> None:
    links = 0
    for path, text in made(spec).items():
        for target in LINK.findall(re.sub(r"(?ms)^ *```.*?^ *```$", "", text)):
            there = target.partition("#")[0]
            if ":" not in target and there:
                links += 1
                assert posixpath.normpath(posixpath.join(posixpath.dirname(path), there)) in made(spec), (path, target)
    assert links > 20 or not made(spec)


def test_the_references_are_the_pages_without_links_elsewhere() -> None:
    def words(text: str) -> str:
        return re.sub(r"\[((?:[^\[\]\\]|\\.)*)\]\([^()\s]+\)", r"\1", text)

    files = made(ROOT / "specs" / "nanogpt-video")
    for page, name in skill.PAGES.items():
        text = files[f"nanogpt-video/references/{name}"]
        assert words(text) == words(pages(ROOT / "specs" / "nanogpt-video")[page])
        assert text == (SKILL / "references" / name).read_text("utf-8")


@pytest.mark.parametrize(
    ("distribution", "name"),
    [("My.Client__x", "my-client-x"), ("-a-", "a"), ("a" * 80, "a" * 64), ("a" * 63 + "-b", "a" * 63)],
)
def test_a_name_is_what_the_format_allows(distribution: str, name: str) -> None:
    assert skill.name(distribution) == name


def test_its_commands_make_a_film_and_the_last_one_again_buys_nothing(tmp_path: Path) -> None:
    text = (SKILL / "SKILL.md").read_text("utf-8")
    commands = [
        line.strip() for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()
    ]
    (request,) = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    (tmp_path / "request.json").write_text(request, encoding="utf-8")
    with serve(KIT, settings=Settings(speed=100.0, balance=Decimal(10))) as served:
        env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("NANOGPT")},
            "NANOGPT_API_KEY": "sk-test", "NANOGPT_BASE_URL": served.base_url, "XDG_STATE_HOME": str(tmp_path),
            "HOME": str(tmp_path),
        }  # fmt: skip

        def run(command: str) -> str:
            words = shlex.split(command.replace("LIMIT", "0.6"))
            assert words[0] == "nanogpt-video"
            line = [sys.executable, "-m", "nanogpt_video", *words[1:]]
            done = subprocess.run(line, env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
            assert done.returncode == 0, (command, done.stdout, done.stderr)
            return done.stdout

        charges: list[Any] = served.service.world.charges
        for command in filter(None, commands):
            assert charges == []
            said = run(command)
        assert '"charged": {"USD": "0.6"}' in said
        run(commands[-1] or commands[-2])
        assert [line.entry for line in charges] == ["charged"]
    [film] = (tmp_path / "made").glob("*.mp4")
    assert film.stat().st_size > 1000


def test_the_table_has_every_exit_status_that_the_command_has() -> None:
    line = [sys.executable, "-m", "nanogpt_video", "--help"]
    said = subprocess.run(line, capture_output=True, text=True, check=True, env={**os.environ, "COLUMNS": "200"}).stdout
    statuses = {int(found) for found in re.findall(r"(?m)^ +(\d+)  \S", said.partition("Exit statuses:")[2])}
    rows = re.findall(r"(?m)^\| (\d[\d, ]*) \|", (SKILL / "SKILL.md").read_text("utf-8"))
    assert {int(number) for row in rows for number in row.split(",")} == statuses
