"""What a reader copies works: every example of the documentation does against the simulator what it says."""

from __future__ import annotations

import json
import logging
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any

import httpx
import nanogpt_video
import pytest
import yaml
from markdown_it import MarkdownIt
from nanogpt_video._bases import Request
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings

from capmatrix.targets import examples
from tests.support.console import invoke
from tests.support.specs import GENERATED, MATRIX, ROOT, catalog_of, sampled

pytestmark = pytest.mark.filterwarnings("ignore:.*(is deprecated|the list of)")  # such models have pages too

READMES = (ROOT / "README.md", GENERATED / "python" / "README.md")
GUIDE = tuple(sorted((GENERATED / "docs" / "guide").glob("*.md")))
PAGES = tuple(sorted((GENERATED / "docs" / "models").glob("*.md")))
TESTED = [GENERATED / "docs" / "models" / f"{model.names.module}.md" for model in sampled(catalog_of(MATRIX))]
MARKDOWN = MarkdownIt("zero").enable(["fence", "list"])  # no more, as every worker reads all pages
REQUEST = {"model": "veo2-video", "prompt": "A paper boat"}
KEY = "test-key"


@cache
def fences(page: Path) -> list[tuple[str, str]]:
    """Return language and text of each block of code of a page."""
    tokens = MARKDOWN.parse(page.read_text(encoding="utf-8"))
    return [(token.info, token.content) for token in tokens if token.type == "fence"]


def blocks(page: Path, language: str) -> list[str]:
    return [text for info, text in fences(page) if info == language]


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serve(KIT, settings=Settings(speed=10_000, keys=(KEY,), balance=Decimal(10_000))) as found:
        yield found


@pytest.fixture
def user(served: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Served:
    """Sit where a reader sits, the key in the environment and the folder empty; only the client does not sleep."""
    monkeypatch.setenv("NANOGPT_API_KEY", KEY)
    monkeypatch.setenv("NANOGPT_BASE_URL", served.base_url)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(nanogpt_video, "NanoGPT", partial(nanogpt_video.NanoGPT, clock=Clock(sleep=lambda _: None)))
    monkeypatch.chdir(tmp_path)
    return served


def charged(served: Served) -> list[str | None]:
    return [line.model for line in served.service.world.charges if line.entry == "charged"]


def test_every_model_that_can_be_called_has_examples() -> None:
    shown = {page.stem for page in PAGES if blocks(page, "python") and blocks(page, "sh")}
    callable_ = {model.names.module for model in catalog_of(MATRIX).models if model.lifecycle.stage != "removed"}
    assert shown == callable_


@pytest.mark.parametrize("page", [page for page in TESTED if blocks(page, "python")], ids=lambda page: page.stem)
def test_a_models_python_example_makes_a_film(user: Served, page: Path) -> None:
    before = len(charged(user))
    names: dict[str, object] = {}
    [source] = blocks(page, "python")
    exec(compile(source, str(page), "exec"), names)
    request = names["request"]
    assert isinstance(request, Request)
    assert charged(user)[before:] == [request.to_payload()["model"]]
    [video] = Path().glob("*.mp4")
    assert video.name == f"{page.stem}.mp4"


def sent(served: Served) -> dict[str, object]:
    """Return the last request that was taken, without the id that the client adds."""
    payload = [*served.service.world.tasks.values()][-1].payload
    return {name: value for name, value in payload.items() if name != "conversationUUID"}


@pytest.mark.parametrize("page", [page for page in TESTED if blocks(page, "sh")], ids=lambda page: page.stem)
def test_a_models_command_makes_the_film_of_the_python_example(user: Served, page: Path) -> None:
    program, *words = shlex.split(blocks(page, "sh")[0].replace("\\\n", ""))
    names: dict[str, object] = {}
    exec(blocks(page, "python")[0].partition("with ")[0], names)
    assert program == "nanogpt-video"
    done = invoke(*words)
    assert done.exit_code == 0, done.output
    [video] = Path().glob("*.mp4")
    assert (video.name, video.stat().st_size > 0) == (f"{page.stem}.mp4", True)
    assert isinstance(request := names["request"], Request)
    assert sent(user) == request.to_payload()


@pytest.mark.parametrize(
    "text",
    ["two\nlines", "-rf", "--help", 'it\'s "so" \\', "$(x) `y`", "\0\u202e\t", " x ", "{", "a=b", "42", "~", "{}"],
)
def test_a_command_says_any_text_as_it_is(user: Served, text: str) -> None:
    catalog = catalog_of(MATRIX)
    model = next(model for model in catalog.models if model.id == "sora-2")
    given: dict[str, Any] = {"prompt": text, "seconds": "4"}
    [block] = [token.content for token in MARKDOWN.parse(examples.command(replace(model, examples=(given,)), catalog))]
    script = block.replace("nanogpt-video ", "printf '%s\\0' ", 1)
    words = subprocess.run(["sh", "-euc", script], capture_output=True, text=True, check=True).stdout.split("\0")
    done = invoke(*words[:-1])
    assert done.exit_code == 0, done.output
    assert sent(user) == {"model": "sora-2", **given}


@pytest.mark.parametrize("page", [page for page in TESTED if blocks(page, "sh")], ids=lambda page: page.stem)
def test_a_models_curl_example_is_taken_and_is_the_python_one(user: Served, page: Path) -> None:
    _, command = blocks(page, "sh")
    curl, option, method, url, *options = shlex.split(command.replace("\\\n", "").replace("$NANOGPT_API_KEY", KEY))
    assert (curl, option, method) == ("curl", "-X", "POST")
    pairs = list(zip(options[::2], options[1::2], strict=True))
    headers = dict(value.split(": ", 1) for option, value in pairs if option == "-H")
    [body] = [value for option, value in pairs if option == "-d"]
    assert url == f"{KIT.service.base_url}/generate-video"
    answer = httpx.post(f"{user.base_url}/generate-video", headers=headers, content=body)
    assert answer.status_code == 202, answer.text
    payload = json.loads(body)
    verdict = nanogpt_video.validate(payload)
    assert verdict.valid
    assert {finding.code for finding in verdict.warnings} <= {"deprecated_model", "unlisted"}
    names: dict[str, object] = {}
    exec(blocks(page, "python")[0].partition("with ")[0], names)
    request = names["request"]
    assert isinstance(request, Request)
    assert request.to_payload() == payload


@pytest.mark.parametrize("readme", READMES, ids=["repository", "package"])
def test_a_readme_s_python_example_brings_a_film_home(user: Served, readme: Path) -> None:
    for source in blocks(readme, "python"):
        with nanogpt_video.NanoGPT() as client:
            names = {"client": client, "request": {"model": "sora-2", "prompt": "A paper boat", "seconds": "4"}}
            exec(compile(source, str(readme), "exec"), names)
    [film] = Path().glob("*.mp4")
    assert film.stat().st_size > 0


@pytest.mark.slow
@pytest.mark.parametrize("readme", READMES, ids=["repository", "package"])
def test_a_readme_s_commands_run(user: Served, readme: Path) -> None:
    Path("request.json").write_text(json.dumps(REQUEST), encoding="utf-8")
    Path("requests.jsonl").write_text(f"{json.dumps(REQUEST)}\n" * 2, encoding="utf-8")
    lines = [line for block in blocks(readme, "sh") for line in block.replace("\\\n", "").splitlines()]
    lines = [line for line in lines if re.match(r"(?:\w+=\$\()?nanogpt-video ", line)]
    assert len(lines) >= 2
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for number, line in enumerate(lines):
        # What a line keeps for those after it is in the script of each that uses it.
        kept = [other for other in lines[:number] if "=$(" in other and f"${other.partition('=')[0]}" in line]
        script = "\n".join([*kept, line])
        command = ["sh", "-euc", script]
        done = subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
        said = [text for text in done.stderr.splitlines() if not text.startswith("submitted run_")]
        assert (done.returncode, said) == (0, []), (line, done.stderr)
        assert done.stdout or "=$(" in line, line


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_the_readme_s_curl_example_brings_a_film_home(user: Served) -> None:
    [script] = blocks(READMES[0], "bash")
    assert KIT.service.base_url in script
    script = script.replace(KIT.service.base_url, user.base_url)
    done = subprocess.run(["bash", "-euc", f"sleep() {{ :; }}\n{script}"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert b"ftyp" in Path("boat.mp4").read_bytes()[:32]


def test_the_readme_shows_what_is_refused_and_what_it_costs(user: Served) -> None:
    before, dates = charged(user), re.compile(r"\d{4}-\d\d-\d\d")
    [session] = blocks(READMES[0], "console")
    for shown in session.removeprefix("$ ").split("\n$ "):
        line, _, answer = shown.partition("\n")
        assert dates.sub("DATE", invoke(*shlex.split(line)[1:]).output.strip()) == dates.sub("DATE", answer.strip())
    assert charged(user) == before


def test_the_readme_shows_lines_of_a_model_s_file() -> None:
    [shown] = [yaml.load(text, yaml.BaseLoader) for text in blocks(READMES[0], "yaml")]
    model = yaml.load((MATRIX / "models" / "sora-2.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    assert shown.pop("fields").items() <= model.pop("fields").items()
    assert shown.items() <= model.items()


@pytest.mark.filterwarnings("ignore:.*no_such_field.*")
@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.stem)
@pytest.mark.usefixtures("user")
def test_a_guide_s_blocks_run_one_after_another(page: Path) -> None:
    Path("requests.jsonl").write_text(f"{json.dumps(REQUEST)}\n" * 2, encoding="utf-8")
    names: dict[str, Any] = {"__name__": "guide"}
    sources = blocks(page, "python")
    for source in sources:
        exec(compile(source, str(page), "exec"), names)
    logging.getLogger("nanogpt_video").setLevel(logging.NOTSET)  # whatever a page has set
    for name in [name for name in names if name.startswith("test_")]:
        with serve(KIT) as fresh:
            names[name](fresh)
    assert sources or page.stem == "machines"  # which needs a database, and is about commands


def test_there_is_a_guide_to_each_thing() -> None:
    told = (
        "agents",
        "batch",
        "editions",
        "errors",
        "machines",
        "money",
        "newer",
        "notebooks",
        "once",
        "results",
        "seen",
        "settings",
        "start",
        "testing",
    )
    assert tuple(page.stem for page in GUIDE) == (*told, "waiting", "web")
