"""Who may import whom, who may print, write and start processes. The order itself stands in pyproject.toml."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLKIT = ROOT / "generator" / "capmatrix"
SOURCES = sorted(TOOLKIT.rglob("*.py"))

WRITING_METHODS = frozenset({
    "write_text", "write_bytes", "unlink", "mkdir", "rmdir", "rename", "touch", "symlink_to", "hardlink_to", "chmod",
})  # fmt: skip
WRITING_OS = frozenset(
    {"replace", "rename", "remove", "unlink", "mkdir", "makedirs", "rmdir", "removedirs", "truncate"}
)


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (path.relative_to(TOOLKIT).as_posix(), ast.parse(path.read_text("utf-8"), str(path))) for path in SOURCES
    )


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str, str]]:
    """Yield every call with the last name it goes by, and the name before that."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name):
                    yield node, name, ""
                case ast.Attribute(attr=name, value=ast.Name(id=owner)):
                    yield node, name, owner
                case ast.Attribute(attr=name):
                    yield node, name, "?"
                case _:
                    pass


def opens_to_write(call: ast.Call, name: str, owner: str) -> bool:
    if name != "open":
        return False
    modes = [*call.args[1 if not owner else 0 :][:1], *(word.value for word in call.keywords if word.arg == "mode")]
    return any(not isinstance(mode, ast.Constant) or set(str(mode.value)) & set("wax+") for mode in modes)


def writes(call: ast.Call, name: str, owner: str) -> bool:
    return (
        (bool(owner) and name in WRITING_METHODS)
        or (owner == "os" and name in WRITING_OS)
        or owner == "shutil"
        or opens_to_write(call, name, owner)
    )


def test_the_layers_hold():
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def imports() -> dict[str, set[str]]:
    """Return the modules of the toolkit that each of them imports, those for types alone included."""
    names = {path: ".".join(("capmatrix", *path.relative_to(TOOLKIT).with_suffix("").parts)) for path in SOURCES}
    names = {path: name.removesuffix(".__init__") for path, name in names.items()}
    known, found = set(names.values()), dict[str, set[str]]()
    trees = dict(modules())
    for path, name in names.items():
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        found[name] = set()
        for node in ast.walk(trees[path.relative_to(TOOLKIT).as_posix()]):
            if isinstance(node, ast.ImportFrom):
                above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
                source = ".".join([*above, *filter(None, [node.module])])
                for item in node.names:
                    inner = f"{source}.{item.name}"
                    found[name] |= {inner if inner in known else source} & known
    return found


def test_no_modules_import_one_another_in_a_circle():
    graph = imports()
    with pytest.raises(CycleError):
        TopologicalSorter({"a": {"b"}, "b": {"a"}}).prepare()  # the check can fail
    TopologicalSorter({name: to - {name} for name, to in graph.items()}).prepare()


def test_every_module_of_the_toolkit_is_kept_from_the_runtime():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (contract,) = [c for c in contracts if c.get("forbidden_modules") == ["capmatrix.runtime"]]
    top = {path.relative_to(TOOLKIT).parts[0].removesuffix(".py") for path in SOURCES} - {
        "__init__",
        "__main__",
        "runtime",
    }
    assert {f"capmatrix.{name}" for name in top} == set(contract["source_modules"])


def test_only_the_command_lines_print():
    guilty = {
        f"{path}:{call.lineno}"
        for path, tree in modules()
        for call, name, _ in calls(tree)
        if name == "print" and not path.startswith(("cli/", "runtime/cli/"))
    }
    assert not guilty


def test_only_the_command_lines_know_typer():
    guilty = {
        path
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        and any(name.split(".")[0] in ("typer", "click", "rich", "argparse") for name in imported(node))
        and not path.startswith(("cli/", "runtime/cli/"))
    }
    assert not guilty


def imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""] if not node.level else []
    return [alias.name for alias in node.names]


WRITERS = (
    "output/disk.py",
    "output/swap.py",
    "output/write.py",
    "review/read/git.py",
    "review/show/git_driver.py",
)  # the last two in a temporary folder of their own


def test_only_the_writer_writes():
    guilty = {
        f"{path}:{call.lineno} {name}"
        for path, tree in modules()
        for call, name, owner in calls(tree)
        if writes(call, name, owner) and path not in WRITERS and not path.startswith("runtime/")
    }
    assert not guilty


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Path(p).write_text(t)", True),
        ("open(p, 'w')", True),
        ("p.open('ab')", True),
        ("open(p, mode=m)", True),
        ("os.replace(a, b)", True),
        ("shutil.rmtree(a)", True),
        ("open(p)", False),
        ("p.open('rb')", False),
        ("'a'.replace('a', 'b')", False),
    ],
)
def test_the_writer_check_can_fail(line: str, wrong: bool):
    assert any(writes(*found) for found in calls(ast.parse(line))) is wrong


def test_the_runtime_imports_nothing_of_the_toolkit_by_any_name():
    guilty = {
        f"{path}:{node.lineno}"
        for path, tree in modules()
        if path.startswith("runtime/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        and (any(name.split(".")[0] == "capmatrix" for name in imported(node)) or leaves(path, node))
    }
    assert not guilty


def leaves(path: str, node: ast.Import | ast.ImportFrom) -> bool:
    """Tell whether a relative import climbs out of the runtime folder."""
    return isinstance(node, ast.ImportFrom) and node.level > path.count("/")
