"""The declarations of the client in JavaScript: `python -m tests.typescript.declarations` writes them anew.

TypeScript's own compiler makes them from the comments in the modules, and checks the modules strictly as it does so.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.support.node_tools import environment, install

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "generator/capmatrix/targets/typescript/runtime/client"
OPTIONS = {
    "allowJs": True,
    "checkJs": True,
    "strict": True,
    "declaration": True,
    "emitDeclarationOnly": True,
    "outDir": "out",
    "rootDir": ".",
    "target": "es2024",
    "module": "nodenext",
    "moduleResolution": "nodenext",
    "newLine": "lf",
    "lib": ["es2024", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
    "types": ["node"],
    "skipLibCheck": True,
}


def emitted() -> dict[str, str]:
    """Return path → declaration of every module; raise `AssertionError` with what the compiler finds wrong."""
    tools = install() / "node_modules"
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for path in SOURCE.rglob("*.js"):
            target = place / "in" / path.relative_to(SOURCE)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
        for path in (*SOURCE.parent.glob("*.js"), *SOURCE.parent.glob("*.d.ts")):  # shared with the verdicts
            shutil.copy(path, place)
        (place / "package.json").write_text('{"type": "module"}')
        (place / "node_modules").symlink_to(tools)
        (place / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS, "include": ["in"]}))
        command = ["node", str(tools / "typescript/bin/tsc"), "--project", str(place)]
        made = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stdout
        out = place / "out" / "in"
        return {path.relative_to(out).as_posix(): path.read_text("utf-8") for path in sorted(out.rglob("*.d.ts"))}


def main() -> None:
    """Write the declarations beside their modules."""
    made = emitted()
    for path in SOURCE.rglob("*.d.ts"):
        path.unlink()
    for name, text in made.items():
        (SOURCE / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
