"""The page for a package index: README.md, with links that work where its files do not lie beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

RELATIVE = re.compile(r"(!?)\[([^\]]+)\]\((?![a-z]+:|#)([^)\s]+)\)")


def with_links(text: str, repository: str) -> str:
    """Return Markdown with relative links to the files of a repository, or without them where none is known."""
    top = repository.rstrip("/")

    def led(link: re.Match[str]) -> str:
        if not top:
            return "" if link[1] else link[2]
        return f"{link[1]}[{link[2]}]({top}/{'raw' if link[1] else 'blob'}/main/{link[3]})"

    return RELATIVE.sub(led, text)


class IndexPage(MetadataHookInterface):
    """Sets `readme` from README.md and the repository that `project.urls` names."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the page to the metadata of the project."""
        text = (Path(self.root) / "README.md").read_text("utf-8")
        repository = metadata.get("urls", {}).get("Source", "")
        metadata["readme"] = {"content-type": "text/markdown", "text": with_links(text, repository)}
