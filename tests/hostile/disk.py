"""What reaches the disk and the terminal: the whole pass in a room of its own, run as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from capmatrix import pipeline
from tests.hostile.bench import Bench, Group
from tests.hostile.payloads import Payload


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(payload: Payload, bench: Bench, where: Group, room: Path) -> list[str]:
    """Run the pass on a spec that it must refuse; return what it left behind or did not say."""
    bench.write(payload, where)
    try:
        pipeline.generate(bench.folder, room / "out")
    except pipeline.Refused:
        return [f"a refused spec left {path}" for path in room.rglob("*")]
    return ["a spec was not refused"]


def generated(payload: Payload, bench: Bench, where: Group, room: Path) -> list[str]:
    """Generate twice into two folders and once over the first; return what differs or lies where it must not."""
    bench.write(payload, where)
    before = tree(bench.root)
    for name in ("out", "again"):
        pipeline.generate(bench.folder, room / name)
    first, again = tree(room / "out"), tree(room / "again")
    stamps = [one.pop(name, b"") for one in (first, again) for name in (".stamp/inputs.json", ".stamp/.gitignore")]
    wrong = ["a second run differs"] if first != again or not all(stamps) else []
    outcome = pipeline.generate(bench.folder, room / "out", write=False)
    wrong += [] if outcome.plan is None or outcome.plan.clean else ["what was written is not what would be"]
    wrong += ["the spec was touched"] if tree(bench.root) != before else []
    return wrong + [
        f"{path.name} lies beside the output" for path in room.iterdir() if path.name not in ("out", "again")
    ]


def spoken(out: Path, module: str, *command: str) -> str:
    """Return what the generated command line prints, standard error included."""
    environment = {**os.environ, "PYTHONPATH": str(out / "python"), "COLUMNS": "100", "NO_COLOR": "1"}
    ended = subprocess.run([sys.executable, "-m", module, *command], env=environment, capture_output=True, check=False)
    return (ended.stdout + ended.stderr).decode()
