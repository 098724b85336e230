"""Make the pictures of README.md from the real thing: `make pictures`.

The explorer is photographed in Chromium, the ten requests of `make demo` are run in a terminal, and the comment is one
that a test compares with what `capmatrix diff --format markdown` says.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from tests.pictures import comment, terminal
from tests.support.browser import CHROMIUM, browse
from tests.support.specs import ROOT

PLACE = ROOT / "generator" / "pictures"
SPEC = ROOT / "specs" / "nanogpt-video"
DEMO = ROOT / "tests" / "behaviour" / "data" / "requests.jsonl"
REQUEST = '{"model": "sora-2", "prompt": "A paper boat in the rain", "seconds": "5", "resolution": "720p"}'
WIDTH, HEIGHT = 1100, 810


def explorer(room: Path) -> None:
    """Photograph the form of a model with a request that is wrong."""
    subprocess.run([sys.executable, "-m", "capmatrix", "explorer", SPEC, room / "explorer"], check=True)
    address = f"{(room / 'explorer' / 'index.html').as_uri()}#model=sora-2&request={quote(REQUEST)}"
    browse(address, room / "profile", f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={PLACE / 'explorer.png'}")


def demo(room: Path) -> None:
    """Run the ten requests in a terminal, and draw what is left on its screen."""
    words = ["nanogpt-video", "run", DEMO.name, "--simulate", "--out", "videos"]
    (room / DEMO.name).write_bytes(DEMO.read_bytes())
    screen = terminal.screen([str(Path(sys.executable).with_name(words[0])), *words[1:]], room)
    (PLACE / "demo.svg").write_text(terminal.svg([f"$ {' '.join(words)}", *screen]), "utf-8")


def review(room: Path) -> None:
    """Draw the comment on a pull request, as tall as a browser has it."""
    page = comment.page()
    (room / "comment.html").write_text(page, "utf-8")
    shown, _ = browse((room / "comment.html").as_uri(), room / "profile", "--dump-dom")
    (PLACE / "comment.svg").write_text(comment.svg(comment.height(shown)), "utf-8")


if __name__ == "__main__":
    if CHROMIUM is None:
        sys.exit("there is no Chromium here: apt-get install chromium")
    PLACE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for make in (explorer, demo, review):
            make(Path(folder))
    for path in sorted(PLACE.iterdir()):
        print(f"{os.path.relpath(path)}: {path.stat().st_size:,} bytes")
