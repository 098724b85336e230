"""Put the changelog, which lies beside the project in a checkout, into the package when it is built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Files(BuildHookInterface):
    """Adds the file; a source distribution has it in the package already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the file to add."""
        for folder in Path(self.root).parents[:2]:
            if (folder / "CHANGELOG.md").is_file():
                build_data["force_include"][str(folder / "CHANGELOG.md")] = "nanogpt_video/CHANGELOG.md"
                return
