"""The specs on the pages of codes: a small sound one, and for each code what gives it the problem."""

from __future__ import annotations

import re
from pathlib import Path

from capmatrix.pages import page

FILE = re.compile(r"^```yaml\n# ([\w/.-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def files(code: str) -> dict[str, str]:
    """Return the files of a page's examples; `README` has the sound spec that they change."""
    return dict(FILE.findall(page(code)))


def lay(texts: dict[str, str], folder: Path) -> Path:
    """Write a spec into a folder, and return the folder."""
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder
