"""Inject each bug of `bugs.py` alone into a copy of this checkout, and print the test that notices it.

Only the tests named with a bug are run, after they have all passed without one. The exit status is 1 if a bug survives.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

from tests.injected.bugs import BUGS, Bug
from tests.support.specs import ROOT

LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "out", "__pycache__", ".*_cache", ".hypothesis", "node_modules")
FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)
_ticks = count(1)


class Copy:
    """A copy of the checkout, whose modules are imported instead of the installed ones."""

    def __init__(self, home: Path) -> None:
        """Copy the checkout to a folder that does not exist yet."""
        self.home = home
        shutil.copytree(ROOT, home, ignore=LEFT_OUT, symlinks=True)
        paths = (home / "generator", home / "generated" / "python", home)
        self.environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run Python in the copy."""
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=self.home, env=self.environment, capture_output=True, text=True, check=False)

    def test(self, *tests: str) -> str:
        """Return the first test that fails; empty if none does."""
        ran = self.run("-m", "pytest", "-x", "-q", "--no-header", "-p", "no:cacheprovider", *tests)
        if ran.returncode in (0, 5):
            return ""
        found = FAILED.search(ran.stdout)
        return found[1] if found else (ran.stdout + ran.stderr).strip()[-300:]

    def write(self, path: Path, text: str) -> None:
        """Write a file so that its compiled form is made anew, however fast the last change was."""
        path.write_text(text, encoding="utf-8")
        stamp = time.time() + next(_ticks)
        os.utime(path, (stamp, stamp))

    def places(self, bug: Bug) -> list[Path]:
        """Return the files to change: those of the runtime stand in the generated package, too."""
        found = [self.home / "generator" / "capmatrix" / bug.file]
        if bug.file.startswith("runtime/"):
            inner = bug.file.removeprefix("runtime/")
            found.append(self.home / "generated" / "python" / "nanogpt_video" / "_runtime" / inner)
        return found

    def try_bug(self, bug: Bug) -> str:
        """Inject a bug, return the test that notices it (empty: none), and take the bug out again."""
        before = {path: path.read_text(encoding="utf-8") for path in self.places(bug)}
        generated = self.home / "generated"
        kept = self.home.with_name("kept")
        for path, text in before.items():
            self.write(path, text.replace(bug.old, bug.new))
        if bug.generates:
            shutil.copytree(generated, kept)
            made = self.run("-m", "capmatrix", "generate", "specs/nanogpt-video", "generated")
            if made.returncode:
                return f"generate: {made.stderr.strip()[-200:]}"
        try:
            return self.test(*bug.tests)
        finally:
            for path, text in before.items():
                self.write(path, text)
            if kept.is_dir():
                shutil.rmtree(generated)
                kept.rename(generated)


def main() -> int:
    """Print what notices each bug; return 1 if one survives."""
    parser = argparse.ArgumentParser(prog="python -m tests.injected", description=__doc__)
    parser.add_argument("bugs", nargs="*", help="ids of the bugs to inject; all of them by default")
    wanted = parser.parse_args().bugs
    survived: list[str] = []
    chosen = [bug for bug in BUGS if not wanted or bug.id in wanted]
    with tempfile.TemporaryDirectory(prefix="injected-") as folder:
        copy = Copy(Path(folder) / "checkout")
        where = copy.run("-c", "import capmatrix, nanogpt_video; print(capmatrix.__file__, nanogpt_video.__file__)")
        assert where.stdout.count(str(copy.home)) == 2, where.stdout + where.stderr
        clean = copy.test(*sorted({test for bug in chosen for test in bug.tests}))
        assert not clean, f"fails without any bug: {clean}"
        for bug in chosen:
            started = time.monotonic()
            killer = copy.try_bug(bug)
            seconds = time.monotonic() - started
            print(f"{bug.id:34} {'killed by ' + killer if killer else 'SURVIVED'} ({seconds:.0f} s)", flush=True)
            survived += [] if killer else [bug.id]
    print(f"{len(chosen) - len(survived)} of {len(chosen)} killed")
    return int(bool(survived))


if __name__ == "__main__":
    sys.exit(main())
