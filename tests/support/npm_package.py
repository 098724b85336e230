"""A generated npm package, asked for its verdicts by one process of node: a line of JSON there, a line back."""

from __future__ import annotations

import atexit
import json
import math
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.json_values import DEEPEST
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.targets import python, typescript
from capmatrix.tree import Tree
from tests.support.node_tools import BIN

ASK = Path(__file__).parents[1] / "typescript" / "ask.mjs"
NODE = shutil.which("node", path=f"{os.environ['PATH']}{os.pathsep}{BIN}")
NEEDED = pytest.mark.skipif(NODE is None, reason="there is no node here: `make tools` installs one")


def rendered(catalog: Catalog) -> Tree:
    """Return the npm package of a catalog, without JSON Schemas."""
    return typescript.render(catalog, typescript.Tables(*python.shared_tables(catalog)))


def written(catalog: Catalog, folder: Path) -> Path:
    """Write the npm package of a catalog alone into a folder, and return the folder."""
    for path, text in rendered(catalog).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def line(payload: object, **how: str | None) -> str:
    """Return the line that asks about a payload: `edition` and `model` say by what it is judged."""
    if isinstance(payload, dict):
        payload = {name: _short(value) for name, value in payload.items()}
    return json.dumps({"payload": payload, **{name: value for name, value in how.items() if value}})


def _short(value: object) -> object:
    """Return a large text, which is one letter but for its ends, in pieces."""
    if not is_heavy(value):
        return value
    assert isinstance(value, str)
    head, letter, tail = value[:48], value[len(value) // 2], value[-4:]
    middle = len(value) - 52
    return {"$text": [[head, 1], [letter, middle], [tail, 1]]} if value[48:-4] == letter * middle else value


def answers(package: Path, lines: Iterable[str], *program: str) -> Iterator[Any]:
    """Yield the answer to each line, of one process; `program` is another one than node."""
    command = [*(program or (str(NODE),)), str(ASK), str(package)]
    ended = subprocess.run(
        command,
        input="".join(f"{one}\n" for one in lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    for answer in ended.stdout.split("\n")[:-1]:
        verdict = json.loads(answer)
        assert "thrown" not in verdict, verdict["thrown"]
        yield verdict


class Judge:
    """A process that stays, for payloads that come one by one."""

    def __init__(self, package: Path) -> None:
        command = [str(NODE), str(ASK), str(package)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        atexit.register(self.close)

    def ask(self, payload: object, **how: str | None) -> Any:
        """Return the verdict on a payload: `edition` and `model` say by what it is judged."""
        return self._answer(line(payload, **how))

    def price(self, payload: object) -> tuple[Decimal | None, Decimal | None]:
        """Return the lowest and the highest price of a right payload; None for one that is not known."""
        told = self._answer(line(payload, asks="price"))
        low, high = ((None if told[key] is None else Decimal(told[key])) for key in ("low", "amount"))
        return low, high

    def _answer(self, asked: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{asked}\n".encode())
        self._process.stdin.flush()
        verdict = json.loads(self._process.stdout.readline())
        assert "thrown" not in verdict, verdict["thrown"]
        return verdict

    def close(self) -> None:
        """End the process, whose pipes are closed."""
        atexit.unregister(self.close)
        self._process.kill()
        self._process.communicate()


_JUDGES: dict[Path, tuple[bytes, Judge]] = {}


def judge(package: Path) -> Judge:
    """Return the process of a package, one for all who ask until the folder is generated anew."""
    manifest = package.parent / "manifest.json"
    state = manifest.read_bytes() if manifest.exists() else b""
    known = _JUDGES.get(package)
    if known is not None and known[0] != state:
        known[1].close()
        known = None
    if known is None:
        known = _JUDGES[package] = state, Judge(package)
    return known[1]


def is_sent(value: object, depth: int = 0) -> bool:
    """Tell whether a value can be written as JSON, halves of characters included."""
    if depth > 2 * DEEPEST:
        return False
    match value:
        case bool() | str() | None:
            return True
        case int():
            return abs(value) < 10**4000  # Python prints no longer ones
        case float():
            return math.isfinite(value)
        case list():
            return all(is_sent(item, depth + 1) for item in value)
        case dict():
            return all(isinstance(name, str) and is_sent(item, depth + 1) for name, item in value.items())
        case _:
            return False


def as_read(value: Any) -> Any:
    """Return a JSON value as JavaScript has it: its numbers have 64 bits, and whole ones no fraction."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        try:
            number = float(value)
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")
        return int(number) if number.is_integer() and abs(number) < 1e21 else number
    if isinstance(value, list):
        return [as_read(item) for item in value]
    if isinstance(value, dict):
        return {name: as_read(item) for name, item in value.items()}
    return value
