"""A spec follows the service's own list: what nobody changed follows, what a person changed stays, nothing breaks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from capmatrix import follow
from capmatrix.diagnostics import Report
from capmatrix.ir.editions import first, in_edition
from capmatrix.lint import lint
from capmatrix.pipeline import load
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.semantics.verdict.price import cost
from tests.support.listings import page, pick, put_list, shelf
from tests.support.toolkit import run

Page = dict[str, Any]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a spec that follows the list of the first day."""
    folder = shelf(tmp_path / "spec")
    imported(folder, page())
    return folder


def imported(folder: Path, whole: Page, *options: str, status: int = 0) -> str:
    said = run("import", folder, put_list(folder, whole), "--write", *options)
    assert said.exit_code == status, said
    return said.stdout


def drifted(folder: Path, whole: Page, *options: str, status: int = 1) -> str:
    said = run("drift", folder, put_list(folder, whole), *options)
    assert said.exit_code == status, said
    return said.stdout


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }


def later(change: Callable[[list[dict[str, Any]]], object] = lambda _: None, day: str = "2026-03-08") -> Page:
    whole = page(day=day)
    change(whole["page"]["reels"])
    return whole


def edit(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text("utf-8")
    assert old in text, text
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def test_every_record_becomes_a_model_that_is_judged_and_priced_by_it(folder: Path):
    loaded = load(folder)
    lint(loaded.catalog, loaded.document, report := Report())
    assert report.items == [], report.render()
    models = {model.id: model for model in loaded.catalog.models}
    assert {"reel-1", "maker/reel-2.5", "reel-3", "named", "bare", "odd/one"} < models.keys()
    good = {"model": "reel-1", "prompt": "x", "duration": 8, "resolution": "480p"}
    assert [finding.code for finding in interpret(loaded.catalog, good)] == []
    assert [finding.code for finding in interpret(loaded.catalog, good | {"duration": 5})] == ["not_allowed"]
    said = {name: cost(models[name], {"prompt": "x", **more}) for name, more in PRICED}
    amounts = {name: None if price is None else (str(price.low), str(price.high)) for name, price in said.items()}
    assert amounts == {
        "reel-1": ("0.4", "0.4"),
        "maker/reel-2.5": ("0.45", "0.45"),
        "named": ("0.7", "0.7"),
        "odd/one": None,
    }


PRICED = (
    ("reel-1", {"duration": 8, "resolution": "480p"}),
    ("maker/reel-2.5", {}),
    ("named", {}),
    ("odd/one", {}),
)


def test_the_same_list_again_changes_nothing(folder: Path):
    before = tree(folder)
    assert "nothing to do" in imported(folder, page())
    assert tree(folder) == before
    assert drifted(folder, page(), status=0).startswith("0 unexplained")


def test_a_later_list_that_is_alike_changes_the_date_of_its_source_alone(folder: Path):
    before = tree(folder)
    imported(folder, later())
    after = tree(folder)
    assert [name for name in after if after[name] != before.get(name)] == ["sources.yaml"]
    assert "date: 2026-03-08" in after["sources.yaml"]
    prices = {model.id: model.pricing.date for model in load(folder).catalog.models if model.pricing}
    assert prices["reel-1"] == "2026-03-08"


def test_without_write_nothing_is_written(folder: Path):
    before = tree(folder)
    said = run(
        "import", folder, put_list(folder, later(lambda reels: reels.append({"code": "more", "takes": ["words"]})))
    )
    assert (said.exit_code, "--write writes them" in said.stdout) == (0, True)
    assert tree(folder) == before


def dearer(reels: list[dict[str, Any]]) -> None:
    reels[0]["cost"]["by_size"]["720p"] = 0.2
    reels[0]["dials"]["secs"] = pick("4", "8", "12")


def test_what_nobody_changed_follows_the_list(folder: Path):
    assert drifted(folder, later(dearer)).splitlines()[:3] == [
        "prices of 1 model (1 dearer) · 1 other change · 0 unexplained",
        "price           reel-1: by_size.720p 0.1 → 0.2 (dearer)",
        "options         reel-1: secs 4, 8 → 4, 8, 12",
    ]
    imported(folder, later(dearer))
    text = (folder / "models" / "reel-1.yaml").read_text("utf-8")
    assert "duration: {values: [4, 8, 12], default: 4}" in text
    assert "{per_second: 0.2}" in text
    assert drifted(folder, later(dearer), status=0)


def test_what_a_person_changed_stays_and_is_told(folder: Path):
    edit(folder, "models/reel-1.yaml", "title: Reel One", "title: The first reel # better known so")
    edit(
        folder,
        "models/reel-1.yaml",
        "duration: {values: [4, 8], default: 4}",
        "duration: {values: [4, 6, 8], default: 4}",
    )
    edit(folder, "models/reel-1.yaml", "example:", "says: Makes short reels.\nexample:")

    def change(reels: list[dict[str, Any]]) -> None:
        dearer(reels)
        reels[0]["label"] = "Reel 1"

    said = imported(folder, later(change), status=1)
    assert "kept      reel-1: title, fields.duration" in said
    assert "follows   reel-1: pricing" in said
    text = (folder / "models" / "reel-1.yaml").read_text("utf-8")
    assert "title: The first reel # better known so" in text
    assert "duration: {values: [4, 6, 8], default: 4}" in text
    assert "says: Makes short reels." in text
    assert "{per_second: 0.2}" in text


def test_a_price_of_a_persons_own_keeps_its_day_as_no_list_has_confirmed_it(folder: Path):
    edit(folder, "models/reel-1.yaml", "{per_second: 0.1}]", "{per_second: 0.3}]")
    imported(folder, later())
    once = tree(folder)
    days = {model.id: model.pricing.date for model in load(folder).catalog.models if model.pricing is not None}
    assert days.pop("reel-1") == "2026-03-01"
    assert days["maker/reel-2.5"] == "2026-03-08"
    imported(folder, later(day="2026-03-15"))
    assert tree(folder)["models/reel-1.yaml"] == once["models/reel-1.yaml"]


def test_parameters_that_come_and_go_do_so_in_the_file(folder: Path):
    def change(reels: list[dict[str, Any]]) -> None:
        del reels[0]["dials"]["resolution"]
        reels[0]["dials"]["grain"] = {"sort": "turn", "preset": 1}
        reels[0]["cost"] = {"currency": "EUR", "flat": 2}

    imported(folder, later(change))
    (model,) = (model for model in load(folder).catalog.models if model.id == "reel-1")
    assert [field.name for field in model.fields] == ["prompt", "duration", "grain", "seed"]


def test_an_id_that_goes_is_removed_and_one_that_returns_is_back(folder: Path):
    gone = later(lambda reels: reels.pop(0))
    assert "gone            reel-1" in drifted(folder, gone)
    imported(folder, gone)
    (model,) = (model for model in load(folder).catalog.models if model.id == "reel-1")
    assert model.lifecycle.stage == "removed"
    assert drifted(folder, gone, status=0)
    assert "nothing to do" in imported(folder, gone)
    imported(folder, later(day="2026-03-15"))
    (model,) = (model for model in load(folder).catalog.models if model.id == "reel-1")
    assert model.lifecycle.stage == "active"


def test_only_models_that_match_a_pattern_follow(folder: Path):
    def change(reels: list[dict[str, Any]]) -> None:
        dearer(reels)
        reels[3]["cost"]["flat"] = 9

    imported(folder, later(change), "--model", "nam*")
    assert "amount: 9" in (folder / "models" / "named.yaml").read_text("utf-8")
    assert "reel-1" in drifted(folder, later(change))
    assert "named" not in drifted(folder, later(change))


def test_a_list_that_lacks_too_much_is_not_taken_for_the_list(folder: Path):
    before = tree(folder)
    for whole in (
        page(*page()["page"]["reels"][:2]),
        page(*({"code": reel["code"]} for reel in page()["page"]["reels"])),
        {"page": {"reels": []}},
    ):
        file = put_list(folder, whole)
        assert [run(command, folder, file).exit_code for command in ("drift", "import")] == [6, 6]
    assert tree(folder) == before


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda reels: reels[0].update(surprise=1), "reel-1: surprise: listing.yaml says nothing about it"),
        (
            lambda reels: reels[0].update(cost={"currency": "EUR", "per_frame": 1}),
            "reel-1: cost: no shape of listing.yaml",
        ),
        (
            lambda reels: reels[0].update(takes=["smell"]),
            "reel-1: takes: listing.yaml has no entry of inputs for smell",
        ),
        (
            lambda reels: reels[0]["dials"]["secs"].update(sort="wheel"),
            "reel-1: dials.secs: no kind for the type 'wheel'",
        ),
        (lambda reels: reels[0]["dials"].update(x={"sort": "tick"}), "reel-1: dials.x: fields.yaml has no entry 'x'"),
    ],
)
def test_what_no_mapping_explains_has_a_status_of_its_own_until_one_does(
    folder: Path, change: Callable[[list[dict[str, Any]]], object], says: str
):
    whole = later(change)
    assert says in drifted(folder, whole, status=5)
    imported(folder, whole, status=5)
    assert says in drifted(folder, whole, status=5)


def test_a_parameter_that_cannot_be_said_leaves_the_model_as_it_is(folder: Path):
    before = (folder / "models" / "reel-1.yaml").read_text("utf-8")
    said = imported(folder, later(lambda reels: reels[0]["dials"].update(x={"sort": "tick"})), status=5)
    assert "left out  reel-1" in said
    assert (folder / "models" / "reel-1.yaml").read_text("utf-8") == before


def test_texts_of_the_list_stay_texts(folder: Path):
    titles = ["a: b", "# no", "no", "- x", "{a}", "'", '"', "a # b", "*x", "!t", "%", "@", "`", "0123", "\\", "ラ: "]

    def change(reels: list[dict[str, Any]]) -> None:
        for number, title in enumerate(titles):
            reels.append({"code": f"t{number}", "label": title, "takes": ["words"], "dials": {}, "by": title})
        reels[2]["dials"]["look"] = pick("a, b", "[c]", "d: e", "#f", "yes", "~", "1e3", "é")

    imported(folder, later(change))
    catalog = load(folder).catalog
    models = {model.id: model for model in catalog.models}
    assert [models[f"t{number}"].title for number in range(len(titles))] == titles
    assert [models[f"t{number}"].provider for number in range(len(titles))] == titles
    (look,) = (field for field in models["reel-3"].fields if field.name == "look")
    assert look.kind.values == ("a, b", "[c]", "d: e", "#f", "yes", "~", "1e3", "é")  # pyright: ignore[reportAttributeAccessIssue]


def test_a_result_that_would_not_load_is_refused_and_nothing_is_written(folder: Path):
    edit(
        folder,
        "models/reel-1.yaml",
        "example:",
        "rules:\n  - narrow: {duration: [4]}\n    when: {resolution: 480p}\nexample:",
    )
    before = tree(folder)
    said = run("import", folder, put_list(folder, later(lambda reels: reels[0]["dials"].pop("resolution"))), "--write")
    assert said.exit_code == 3, said
    assert "models/reel-1.yaml" in said.stderr
    assert tree(folder) == before


def test_an_import_that_was_killed_is_completed_by_the_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def change(reels: list[dict[str, Any]]) -> None:
        dearer(reels)
        reels.pop(2)
        reels.append({"code": "more", "takes": ["words"], "dials": {"look": pick("plain")}})

    whole = later(change)
    wanted = shelf(tmp_path / "wanted" / "spec")
    imported(wanted, page())
    imported(wanted, whole)
    for steps in range(5):
        torn = shelf(tmp_path / f"torn{steps}" / "spec")
        imported(torn, page())
        done: list[Path] = []

        def put(text: str, place: Path, done: list[Path] = done, steps: int = steps) -> None:
            if len(done) == steps:
                raise KeyboardInterrupt
            done.append(place)
            place.write_text(text, encoding="utf-8")

        planned = follow.planned(follow.sides(torn, put_list(torn, whole)), "2026-03-08")
        with monkeypatch.context() as patch:
            patch.setattr(follow, "put", put)
            with pytest.raises(KeyboardInterrupt):
                follow.write(planned, torn)
        imported(torn, whole)
        assert tree(torn) == tree(wanted), steps


def test_the_reports_agree(folder: Path):
    whole = later(dearer)
    told = json.loads(drifted(folder, whole, "--format", "json"))
    assert [(one["sort"], one["id"], one["subject"]) for one in told["changes"]] == [
        ("price", "reel-1", "by_size.720p"),
        ("options", "reel-1", "secs"),
    ]
    comment = drifted(folder, whole, "--format", "markdown")
    assert "| `reel-1` | `by_size.720p` | `0.1` | `0.2` | dearer |" in comment
    (log,) = json.loads(drifted(folder, whole, "--format", "sarif"))["runs"]
    assert {one["ruleId"] for one in log["results"]} >= {"drift/price", "drift/options"}


def test_markup_of_the_list_stays_text_in_a_comment(folder: Path):
    nasty = "<img src=x> @all [x](http://e.example) | `a`"
    whole = later(lambda reels: reels[0]["dials"]["secs"].update(preset=nasty))
    comment = drifted(folder, whole, "--format", "markdown")
    (line,) = (line for line in comment.splitlines() if "img" in line)
    assert "`` <img src=x> @all [x](http://e.example) \\| `a` ``" in line


CLIP: dict[str, Any] = {
    "code": "clip-1", "label": "Clip", "takes": ["words", "still"],
    "dials": {"secs": pick("3", "5"), "resolution": pick("480p", "720p"), "sound": {"sort": "tick", "preset": True}},
    "cost": {"currency": "EUR", "flat": 1},
}  # fmt: skip
"""A model that the manual describes, as the list has it."""


@pytest.fixture
def edited(folder: Path) -> Path:
    """Return a spec with an edition that follows the list."""
    editions = "editions:\n  manual: {says: The manual.}\n  shelf: {source: shelf, says: The shelf.}\nservers:"
    edit(folder, "service.yaml", "servers:", editions)
    return folder


def test_what_the_list_says_otherwise_of_a_model_of_other_sources_is_its_overlay(edited: Path):
    whole = later(lambda reels: reels.append(CLIP))
    said = imported(edited, whole)
    assert "follows   clip-1: pricing\nfollows   clip-1: editions\n" in said
    assert "follows   clip-1-fast: editions\n" in said
    loaded = load(edited)
    lint(loaded.catalog, loaded.document, report := Report())
    assert report.items == [], report.render()
    documents, shelf = first(loaded.catalog), in_edition(loaded.catalog, "shelf")
    for more, ours, theirs in (
        ({"duration": 3}, [], []),
        ({"duration": 4}, [], ["not_allowed duration"]),
        ({"resolution": "1080p", "duration": 5}, [], ["not_allowed resolution"]),
        ({"resolution": "480p"}, ["not_allowed resolution"], []),
        ({"sound": False}, ["unsupported_field sound"], []),
        ({"model": "clip-1-fast"}, [], ["unlisted model"]),
    ):
        payload = {"model": "clip-1", "prompt": "x", **more}
        for catalog, expected in ((documents, ours), (shelf, theirs)):
            assert [f"{one.code} {one.path}" for one in interpret(catalog, payload)] == expected, payload
    assert "clip-1" not in drifted(edited, whole, status=0)
    before = tree(edited)
    assert imported(edited, whole).endswith("nothing to do\n")
    assert tree(edited) == before


def test_an_overlay_follows_the_list_unless_a_person_changed_it(edited: Path):
    imported(edited, later(lambda reels: reels.append(CLIP)))
    longer = {**CLIP, "dials": {**CLIP["dials"], "secs": pick("3", "5", "7")}}
    whole = later(lambda reels: reels.append(longer), day="2026-03-15")
    assert "follows   clip-1: editions\n" in imported(edited, whole)
    assert "[3, 5, 7]" in (edited / "models/clip-1.yaml").read_text("utf-8")
    edit(edited, "models/clip-1.yaml", "[3, 5, 7]", "[3, 5]")
    whole = later(lambda reels: reels.append(CLIP | {"dials": {"secs": pick("9")}}), day="2026-03-22")
    assert "kept      clip-1: editions\n" in imported(edited, whole, status=1)
    assert "[3, 5]" in (edited / "models/clip-1.yaml").read_text("utf-8")
    back = later(lambda reels: reels.append({**CLIP, "code": "clip-1-fast"}), day="2026-03-29")
    assert "follows   clip-1-fast: editions\n" in imported(edited, back, status=1)
    assert "unlisted" not in (edited / "models/clip-1-fast.yaml").read_text("utf-8")
