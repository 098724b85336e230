"""The vendor's own schema, asked by jsonschema, and the begun spec agree, but for what the report names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.openapi.begun import DOCUMENTS, ROWS, begin_all, document
from tests.openapi.judge import Folder, Judge, Report, judge
from tests.support.shared import Shared

CASES = [(name, model) for name, row in ROWS.items() for model in row.bodies]


@pytest.fixture(scope="module")
def folders(generated_of: Shared) -> dict[str, Path]:
    """Give the folder of each row, begun once."""
    home = generated_of.once("begun", begin_all)
    return {name: home / name for name in ROWS}


def vendor(name: str, model: str) -> Judge:
    """Return the judge of the body that starts a model."""
    row = ROWS[name]
    pointer = row.bodies[model]
    if pointer.startswith("/paths"):
        return Judge(document(DOCUMENTS / row.file), pointer)
    beside = document(DOCUMENTS / "shared" / "inputs.yaml")  # where the body stands in a file beside the document
    return Judge({"openapi": "3.0.4", **beside}, pointer)


def judged(folder: Folder, name: str, model: str) -> Report:
    """Judge a model of a folder."""
    theirs = vendor(name, model)
    key = folder.catalog.service.discriminator
    base = next(
        payload
        for form in theirs.forms(theirs.schema)
        for one in theirs.likely(form)
        for payload in ({**one, key: model} if key in form.get("properties", {}) else one,)
        if theirs.takes(payload)
        and folder.takes({**({} if key in payload else {key: model}), **ROWS[name].beside, **payload})
    )
    return judge(folder, theirs, base, ROWS[name].beside, model)


@pytest.mark.parametrize(("name", "model"), CASES)
def test_a_difference_is_a_line_of_the_report(folders: dict[str, Path], name: str, model: str) -> None:
    found = judged(Folder(folders[name]), name, model)
    print(f"{name} {model}: {found.agreed} agreed, {len(found.named)} named, {found.right} right by the vendor")
    assert found.unnamed == []
    assert found.agreed > 40
    assert 10 < found.right < found.agreed


def test_a_difference_that_the_report_does_not_name_is_found(folders: dict[str, Path]) -> None:
    folder = Folder(folders["luma"])
    folder.named.clear()
    assert {draw.path[0] for draw, *_ in judged(folder, "luma", "ray-2").unnamed} >= {"callback_url", "keyframes"}


@pytest.mark.parametrize(
    ("name", "model", "before", "after", "field"),
    [
        ("runway", "gen4.5", "range: 2..10", "range: 2..11", "duration"),
        ("openai_videos", "sora-2", "values: [4, 8, 12]", "values: [4, 8]", "seconds"),
        ("fal", "fal-ai/flux/dev", "range: 1..50", "range: 1..49", "num_inference_steps"),
        ("luma", "photon-1", "values: [jpg, png]", "values: [jpg, png, webp]", "format"),
    ],
)
def test_a_slip_in_a_limit_is_found(
    folders: dict[str, Path], tmp_path: Path, name: str, model: str, before: str, after: str, field: str
) -> None:
    folder = tmp_path / "slipped"
    slipped = 0
    for path in folders[name].rglob("*.*"):
        text = path.read_text("utf-8")
        slipped += before in text
        place = folder / path.relative_to(folders[name])
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text.replace(before, after), "utf-8")
    assert slipped
    assert {draw.path[0] for draw, *_ in judged(Folder(folder), name, model).unnamed} == {field}
