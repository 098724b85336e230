"""What is remembered of a spec is what a process that never saw it builds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from capmatrix.pipeline import Refused, load
from tests.support.pages import files, lay

CODE = """import sys; from pathlib import Path; from capmatrix.pipeline import load
print(repr(load(Path(sys.argv[1])).catalog))"""
KITE = "title: Kite\nprovider: yard\nexample: {prompt: A kite}\nevidence: manual > Models > kite\n"
YARD = {"models/kite.yaml": f"{KITE}extends: [one]\n", "families/one.yaml": "fields: {prompt: {required: true}}\n"}


def anew(folder: Path) -> str:
    """Return the catalog of a folder as a process of its own reads it."""
    run = subprocess.run([sys.executable, "-c", CODE, folder], capture_output=True, text=True, check=True)
    return run.stdout.rstrip("\n")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("models/kite.yaml", "Kite", "Big kite"),
        ("families/one.yaml", "required: true", "required: false"),
        ("fields.yaml", "1..20", "1..30"),
        ("sources.yaml", "date: 20", "date: 19"),
        ("service.yaml", "title: ", "title: New "),
    ],
)
def test_an_edit_reaches_each_model_that_it_concerns(tmp_path: Path, name: str, old: str, new: str) -> None:
    first = lay(files("README") | YARD, tmp_path / "first")
    before = load(first).catalog
    other = lay(files("README") | YARD, tmp_path / "other")
    text = (other / name).read_text("utf-8")
    assert old in text
    (other / name).write_text(text.replace(old, new), "utf-8")
    after = load(other).catalog
    assert repr(after) != repr(before)
    assert repr(after) == anew(other)
    assert repr(load(first).catalog) == repr(before) == anew(first)


def test_models_beside_an_edited_one_are_not_built_again(tmp_path: Path) -> None:
    before = load(lay(files("README") | YARD, tmp_path / "first")).catalog
    edited = {**YARD, "models/kite.yaml": YARD["models/kite.yaml"].replace("Kite", "Big kite")}
    after = load(lay(files("README") | edited, tmp_path / "other")).catalog
    same = {model.id for model in after.models if any(model is known for known in before.models)}
    assert same == {model.id for model in after.models} - {"kite"}
    assert after.service is before.service


def test_what_was_reported_is_reported_again(tmp_path: Path) -> None:
    broken = {**YARD, "models/kite.yaml": YARD["models/kite.yaml"] + "fields: {duration: [1, 2, 2]}\n"}
    said: list[str] = []
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            load(lay(files("README") | broken, tmp_path / "spec"))
        said.append(str(refused.value))
    assert said[0] == said[1]
    assert "models/kite.yaml" in said[0]
