"""Put files that lie beside the project in a checkout into the package when it is built: data, and the changelog."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {"catalog.json": "catalog.json", "schema.json": "jsonschema/request.json"}


class Files(BuildHookInterface):
    """Adds each file under its name in the package; a source distribution has them there already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to add."""
        here = Path(self.root)
        found = {f"data/{name}": here.parent / source for name, source in DATA.items()}
        changes = [folder / "CHANGELOG.md" for folder in here.parents[:2]]
        found["CHANGELOG.md"] = next(filter(Path.is_file, changes), changes[0])
        for name, path in found.items():
            if path.is_file():
                build_data["force_include"][str(path)] = f"nanogpt_video/{name}"
