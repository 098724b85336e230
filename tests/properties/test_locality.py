"""A change of one model stays one: it reaches that model's files, and the places that hold all models."""

from __future__ import annotations

import ast
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from capmatrix.pipeline import generate
from tests.support.specs import GENERATED, MATRIX

MODEL, MODULE, TYPE = "kling-v25-turbo-pro", "kling_v25_turbo_pro", "KlingV25TurboPro"
OLD, NEW = "[16:9, 9:16, 1:1]", "[16:9, 9:16, 4:3]"

ITS_OWN = {
    f"docs/models/{MODULE}.md",
    f"jsonschema/models/{MODULE}.json",
    *(
        f"typescript/{file}"
        for file in (f"models/{MODEL}.js", f"models/{MODEL}.d.ts", f"lazy/{MODEL}.js", f"schemas/{MODEL}.js")
    ),
}
THE_CODE = {f"python/nanogpt_video/{name}" for name in ("requests.py", "requests.pyi", "dicts.py", "_validators.py")}
THE_MATRIX = {"docs/matrix.md"}
THE_SCRIPT = {"typescript/script.js"}
THE_UNION = {
    *("jsonschema/request.json", "jsonschema/live/request.json", "openapi/openapi.json", "openapi/openapi.live.json"),
    "python/nanogpt_video/data/schema.json",
}
THE_EXPORT = {"exports/openrouter/models.json"}
THE_WHOLE = {"catalog.json", "python/nanogpt_video/data/catalog.json", "manifest.json"}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the output after one value of one model was changed in its file, and everything was generated again."""
    folder = tmp_path_factory.mktemp("edited")
    shutil.copytree(MATRIX, folder / "spec")
    shutil.copytree(GENERATED, folder / "out", ignore=shutil.ignore_patterns("__pycache__", ".stamp"))
    file = folder / "spec" / "models" / f"{MODEL}.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count(OLD) == 1
    file.write_text(text.replace(OLD, NEW), encoding="utf-8")
    generate(folder / "spec", folder / "out")
    return folder / "out"


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found if ".stamp" not in path.parts}


@pytest.mark.slow
def test_only_the_models_files_the_matrix_page_and_what_holds_the_whole_change(out: Path) -> None:
    before, after = files(GENERATED), files(out)
    assert before.keys() == after.keys()
    assert {
        path for path in after if after[path] != before[path]
    } == ITS_OWN | THE_CODE | THE_MATRIX | THE_SCRIPT | THE_UNION | THE_EXPORT | THE_WHOLE


@pytest.mark.slow
def test_the_matrix_page_changes_in_the_rows_of_the_model_and_of_the_field(out: Path) -> None:
    page = Path("docs/matrix.md")
    before, after = ((folder / page).read_text(encoding="utf-8").splitlines() for folder in (GENERATED, out))
    [glance, (old, new)] = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert glance[0].replace('`"1:1"`', '`"4:3"`') == glance[1]
    assert glance[0].startswith("| [`kling-v25-turbo-pro`]")
    assert old.startswith("| `aspect_ratio` |")
    cells = [pair for pair in zip(old.split(" | "), new.split(" | "), strict=True) if pair[0] != pair[1]]
    assert cells == [('`"16:9"`, `"9:16"` or `"1:1"`', '`"16:9"`, `"9:16"` or `"4:3"`')]


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted(THE_UNION | THE_WHOLE - {"manifest.json"}))
def test_what_holds_the_whole_changes_in_the_models_part(out: Path, path: str) -> None:
    before, after = (json.loads((folder / path).read_bytes()) for folder in (GENERATED, out))
    found = differences(before, after)
    [(place, old, new)] = [change for change in found if change[0][-1] != "sentence"]
    for way, text, other in found:
        assert way[:2] == place[:2]
        assert text.replace("1:1", "4:3") == other
    assert (old, new) == ("1:1", "4:3")
    assert TYPE in place or before["models"][place[1]]["id"] == MODEL
    assert "aspect_ratio" in place or before["models"][place[1]]["fields"][place[3]]["name"] == "aspect_ratio"


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted(THE_CODE))
def test_the_code_changes_in_the_models_part(out: Path, path: str) -> None:
    before, after = (parts(folder / path) for folder in (GENERATED, out))
    assert before.keys() == after.keys()
    changed = [name for name in before if before[name] != after[name]]
    assert changed
    assert all(TYPE in name for name in changed), changed


def parts(path: Path) -> dict[str, str]:
    """Return the statements of a module by the name that each defines."""
    found: dict[str, str] = {}
    for number, node in enumerate(ast.parse(path.read_text(encoding="utf-8")).body):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
                found[name] = ast.unparse(node)
            case _:
                found[str(number)] = ast.unparse(node)
    return found


def differences(one: Any, other: Any, place: tuple[Any, ...] = ()) -> list[tuple[tuple[Any, ...], Any, Any]]:
    """Return the paths at which two documents differ, with what stands there."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return [path for key in one for path in differences(one[key], other[key], (*place, key))]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [path for at in range(len(one)) for path in differences(one[at], other[at], (*place, at))]
    return [] if one == other else [(place, one, other)]
