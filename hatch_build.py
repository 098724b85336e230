"""The page for a package index: README.md, with links that work where its files do not lie beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

RELATIVE = re.compile(r"\[([^\]]+)\]\((?![a-z]+:|#)([^)\s]+)\)")


def with_links(text: str, repository: str) -> str:
    """Return Markdown with relative links to the files of a repository, or without them where none is known."""
    base = f"{repository.rstrip('/')}/blob/main/" if repository else ""
    return RELATIVE.sub(lambda link: f"[{link[1]}]({base}{link[2]})" if base else link[1], text)


class IndexPage(MetadataHookInterface):
    """Sets `readme` from README.md and the repository that `project.urls` names."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the page to the metadata of the project."""
        text = (Path(self.root) / "README.md").read_text("utf-8")
        repository = metadata.get("urls", {}).get("Source", "")
        metadata["readme"] = {"content-type": "text/markdown", "text": with_links(text, repository)}
