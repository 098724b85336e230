"""The code that the page shows sends the request that it shows: run against the simulator, in each language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support import browser as chromium
from tests.support import npm_package
from tests.support.explored import Visit
from tests.support.node_tools import BIN
from tests.support.specs import GENERATED

pytestmark = [pytest.mark.slow, chromium.NEEDED, npm_package.NEEDED]
REQUESTS: dict[str, dict[str, Any]] = {
    "sora-2": {
        "prompt": "A 'quoted' \"lighthouse\" $HOME `x` \\n \u202e\u00a0\U0001f603 ${1}\n2nd %s {x}",
        "seconds": "8",
    },
    "kling-v21-pro": {"prompt": "-x", "cfg_scale": 0.25, "duration": "10", "seed": 7, "negative_prompt": "'"},
}
LANGUAGES = ("Python", "TypeScript", "curl", "Command line")
SERVICE = "https://nano-gpt.com/api"


def run(language: str, code: str, folder: Path, address: str) -> None:
    """Run code as a person would who pastes it."""
    path = os.pathsep.join((str(BIN), os.environ["PATH"]))
    environment = {**os.environ, "PATH": path, "NANOGPT_API_KEY": "sk-test-code", "NANOGPT_BASE_URL": address}
    environment |= {"NANOGPT_LEDGER": str(folder / f"{language}.db"), "XDG_STATE_HOME": str(folder)}
    if language == "TypeScript":
        packages = folder / "node_modules"
        packages.mkdir(exist_ok=True)
        if not (packages / "nanogpt-video").exists():
            (packages / "nanogpt-video").symlink_to(GENERATED / "typescript")
        (folder / "code.mjs").write_text(code, encoding="utf-8")
        command = [str(npm_package.NODE), "--no-warnings", "code.mjs"]
    elif language == "Python":
        (folder / "code.py").write_text(code, encoding="utf-8")
        command = [sys.executable, "code.py"]
    else:
        command = ["bash", "-c", code.replace(SERVICE, address)]
    ended = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, (language, ended.stdout, ended.stderr)


@pytest.mark.parametrize("model", REQUESTS)
def test_the_code_sends_the_request(visit: Visit, tmp_path: Path, model: str, whole: bool) -> None:
    languages = LANGUAGES if whole or model == "sora-2" else LANGUAGES[2:3]
    visit.open(model)
    said = visit.type(REQUESTS[model])
    assert said["verdict"] == "This request is right."
    codes = {}
    for language in languages:
        visit.page.get_by_role("button", name=language, exact=True).click()
        codes[language] = visit.page.locator("pre code").evaluate("one => one.textContent")
    assert not any(char in code for code in codes.values() for char in "\u202e\u00a0"), "nothing hides in code"
    with serve(KIT, settings=Settings(speed=100)) as served:
        for language, code in codes.items():
            run(language, code, tmp_path, served.base_url)
        sent = [dict(task.payload) for task in served.service.world.tasks.values()]
    wanted = {"model": model, **REQUESTS[model]}
    assert [{name: one[name] for name in wanted} for one in sent] == [wanted] * len(languages), json.dumps(sent)


def test_a_file_is_left_out_of_code_and_links_and_the_page_says_so(visit: Visit) -> None:
    visit.open("sora-2")
    visit.type({"prompt": "x", "imageDataUrl": f"data:image/png;base64,{'A' * 4000}"})
    for language, mark in (("Python", "# "), ("TypeScript", "// "), ("curl", "# "), ("Command line", "# ")):
        visit.page.get_by_role("button", name=language, exact=True).click()
        code = visit.page.locator("pre code").inner_text()
        assert code.startswith(f"{mark}imageDataUrl: the file was left out")
        assert "AAAA" not in code
    assert "imageDataUrl" not in visit.page.url
    visit.page.get_by_role("button", name="Copy a link").click()
    visit.page.get_by_text("The link is copied, without imageDataUrl").or_(
        visit.page.get_by_text("select the text")
    ).wait_for()


def test_a_link_carries_the_request(visit: Visit) -> None:
    request = REQUESTS["sora-2"]
    visit.open("sora-2")
    visit.type(request)
    address = visit.page.url
    visit.page.goto("about:blank")
    visit.page.goto(address)
    visit.page.locator("form[aria-label=Request]").wait_for()
    assert visit.page.evaluate("explorer.page.form.fields") == request
