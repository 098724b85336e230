"""Put the data files of other targets into the package when it is built: in a checkout they lie beside it, once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {"catalog.json": "catalog.json", "schema.json": "jsonschema/request.json"}


class DataFiles(BuildHookInterface):
    """Adds each file under its name in the package; a source distribution has them there already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to add."""
        for name, source in DATA.items():
            path = Path(self.root).parent / source
            if path.is_file():
                build_data["force_include"][str(path)] = f"nanogpt_video/data/{name}"
