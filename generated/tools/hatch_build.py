"""Put what lies beside the project in a checkout into the distribution when it is built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FILES = {
    "CHANGELOG.md": "nanogpt_video/_runtime/simulator/CHANGELOG.md",
    "python/nanogpt_video/_runtime/simulator": "nanogpt_video/_runtime/simulator",
    "python/nanogpt_video/_runtime/probe": "nanogpt_video/_runtime/probe",
    "python/nanogpt_video/_runtime/mcp": "nanogpt_video/_runtime/mcp",
    "python/nanogpt_video/_runtime/cli/probe_run.py": "nanogpt_video/_runtime/cli/probe_run.py",
    "python/nanogpt_video/_runtime/cli/commands/mcp.py": "nanogpt_video/_runtime/cli/commands/mcp.py",
    "python/nanogpt_video/data/service.json": "nanogpt_video/data/service.json",
    "python/nanogpt_video/simulator.py": "nanogpt_video/simulator.py",
    "python/nanogpt_video/pytest_plugin.py": "nanogpt_video/pytest_plugin.py",
}
"""Path in a folder above the project → place in the distribution."""


class Files(BuildHookInterface):
    """Adds the files; a source distribution has them in the package already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to add."""
        for path, place in FILES.items():
            for folder in Path(self.root).parents[:2]:
                if (folder / path).exists():
                    build_data["force_include"][str(folder / path)] = place
                    break
