"""Reports of changes made by hand to easel, as a reviewer reads them; `--update-cases` writes them anew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from capmatrix.ir.kinds import Choice
from capmatrix.pipeline import load
from capmatrix.review.document import document
from capmatrix.review.markdown import markdown
from capmatrix.review.text import text
from capmatrix.semantics.diff import Diff, diff
from tests.support.small import catalog, field, model
from tests.support.specs import CASES, catalog_of

EASEL = CASES / "easel" / "spec"
REPORTS = Path(__file__).parent / "reports"
EDITS = {
    "widened-enum": ("families/brush.yaml", "ratio: [1:1, 16:9, no]", "ratio: [1:1, 16:9, 9:16, no]"),
    "narrowed-range": ("models/studio-oil-2.5.yaml", "dry: {range: 30..60,", "dry: {range: 30..45,"),
    "price-change": ("families/brush.yaml", "- {amount: 0.10}", "- {amount: 0.12}"),
}
"""What was done: the file, what stood there, what stands there now."""


def edited(name: str, folder: Path) -> Diff:
    file, before, after = EDITS[name]
    spec = shutil.copytree(EASEL, folder / "spec")
    was = (spec / file).read_text("utf-8")
    assert was.count(before) == 1
    (spec / file).write_text(was.replace(before, after), "utf-8")
    return diff(catalog_of(EASEL), load(spec).catalog)


@pytest.mark.parametrize("name", EDITS)
def test_a_report_reads_as_it_was_read(name: str, tmp_path: Path, update_cases: bool) -> None:
    found = edited(name, tmp_path)
    for said, suffix in ((text(found), "txt"), (markdown(found), "md")):
        expected = REPORTS / f"{name}.{suffix}"
        if update_cases:
            expected.write_text(said, encoding="utf-8")
        assert said == expected.read_text(encoding="utf-8"), "if the new text reads better: pytest --update-cases"


def test_a_report_for_programs_has_a_version_and_each_witness_whole() -> None:
    one, other = (model(field("a", Choice(values=values))) for values in (("x" * 200, "y"), ("y",)))
    said = json.loads(json.dumps(document(diff(catalog(one), catalog(other)))))
    assert (said["version"], said["breaking"], said["unhandled"], said["compared"]) == (1, True, 0, 1)
    (change,) = said["models"][0]["changes"]
    assert (change["class"], change["severity"], change["subject"]) == ("accepts less", "breaking", "a")
    assert change["witness"]["payload"] == {"model": "m", "a": "x" * 200}
    assert change["witness"]["before"] == []
    assert change["witness"]["after"] == [{"code": "not_allowed", "field": "a", "constraint": "m/a/values"}]


def test_a_comment_stays_below_the_limit_and_counts_what_it_leaves_out() -> None:
    kinds = [Choice(values=tuple(f"{number}-{'v' * 60}" for number in range(count))) for count in (2, 1)]
    old, new = (catalog(*(model(field("a", kind), name=f"m{number:03}") for number in range(400))) for kind in kinds)
    found = diff(old, new)
    said = markdown(found)
    assert len(said.encode()) < 64 * 1024
    shown = said.count("<details")
    assert said == said.rstrip() + "\n"
    assert f"… and {400 - shown} more that did not fit here" in said
    assert 0 < shown < 400


def test_the_most_severe_comes_first_and_stands_open() -> None:
    wide, narrow = Choice(values=("x", "y")), Choice(values=("x",))
    old = catalog(model(field("a", narrow), name="a"), model(field("b", wide), name="b"))
    new = catalog(model(field("a", wide), name="a"), model(field("b", narrow), name="b"))
    said = markdown(diff(old, new))
    assert said.startswith("### Breaks callers\n")
    assert said.index("<details open><summary>❌ <b>b</b>") < said.index("<details><summary>✅ <b>a</b>")


@pytest.mark.parametrize("text", ["`x`", "</details>", "@everyone", "[a](http://b)", "a\nb", "| --- |", "<b>", "``` x"])
def test_no_text_of_a_spec_becomes_markup(text: str) -> None:
    old, new = (catalog(model(field(text, Choice(values=values)), name=text)) for values in ((text, "z"), ("z",)))
    html = MarkdownIt("commonmark").render(markdown(diff(old, new)))
    assert html.count("<details") == html.count("</details>") == 1
    assert html.count("<a ") == html.count("<table") == 0
    assert html.count("<b>") == 1


def test_a_report_of_nothing_says_so() -> None:
    same = diff(catalog_of(EASEL), catalog_of(EASEL))
    assert text(same) == "Nothing changed: 5 models compared.\n"
    assert markdown(same) == "### Changes nothing\n\nNothing changed: 5 models compared.\n"
    assert document(same)["models"] == []
