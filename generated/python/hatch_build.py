"""Put what lies beside the project in a checkout into the distribution when it is built."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

FILES = {
    "CHANGELOG.md": "nanogpt_video/CHANGELOG.md",
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


class Extras(MetadataHookInterface):
    """Sets the extras: those of pyproject.toml, and one for each of the tools, a distribution of their own."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the extras to the metadata of the project.

        No index has the tools of a checkout, so pip takes those beside this project when it installs from there.
        """
        beside = Path(self.root).parent / "tools"
        installing = "PIP_BUILD_TRACKER" in os.environ and (beside / "pyproject.toml").is_file()
        found = f" @ {beside.as_uri()}" if installing else f"=={metadata['version']}"
        tools = {name: [f"nanogpt-video-tools[{name}]{found}"] for name in ("mcp", "probe", "simulator")}
        metadata["optional-dependencies"] = {**self.config["extras"], **tools}
