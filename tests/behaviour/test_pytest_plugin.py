"""The simulator as a fixture that pytest finds by itself."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.support.specs import GENERATED

TEST = """
from nanogpt_video import NanoGPT


def test_one_charge(nanogpt_video_simulator):
    with NanoGPT(api_key="test-key", base_url=nanogpt_video_simulator.base_url, ledger=False) as client:
        client.submit({"model": "sora-2", "prompt": "A heron", "seconds": "4"})
    assert [line.entry for line in nanogpt_video_simulator.service.world.charges] == ["charged"]
"""


def test_the_plugin_that_the_tools_name_has_the_fixture(tmp_path: Path) -> None:
    project = tomllib.loads((GENERATED / "tools" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [plugin] = project["entry-points"]["pytest11"].values()
    (tmp_path / "test_mine.py").write_text(TEST, encoding="utf-8")
    env = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # an older version of the tools may be installed
    command = (sys.executable, "-m", "pytest", "-q", "-p", plugin, "-p", "no:cacheprovider", "test_mine.py")
    run = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert "1 passed" in run.stdout, run.stdout + run.stderr


def test_the_plugin_loads_no_simulator_until_it_is_asked_for() -> None:
    script = "import sys, nanogpt_video.pytest_plugin; assert not [n for n in sys.modules if 'simulator' in n]"
    subprocess.run([sys.executable, "-c", script], check=True)
