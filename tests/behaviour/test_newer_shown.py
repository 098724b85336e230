"""`models` and `show` look a model up that the package does not have, by its record in the service's list."""

from __future__ import annotations

import json
from typing import Any

import pytest
from nanogpt_video import validate
from nanogpt_video._kit import KIT

from tests.support.console import run, service
from tests.support.older import NEW, OLDER


@pytest.fixture
def older(folder, monkeypatch) -> Any:
    """Sit before a service that has a model which the command line does not have."""
    with service(monkeypatch) as served:
        yield served


def test_models_and_show_look_up_a_newer_model_only_where_they_are_told_to(older) -> None:
    known = {one["id"] for one in lines_of("models")}
    assert NEW not in known
    found = {one["id"]: one for one in lines_of("models", "--newer", "ask")}
    assert found.keys() == {*known, NEW}
    assert [name for name, one in found.items() if not one["reviewed"]] == [NEW]
    assert (found[NEW]["price"], found[NEW]["editions"]) == (None, [])
    own = [one for name, one in found.items() if name != NEW]
    assert own == list(lines_of("models"))
    told = run("models", "--newer", "ask", kit=OLDER)
    assert f"{NEW} shown by its record in the service's list of {found[NEW]['as_of']}, which nobody has" in told.stderr
    (row,) = (line for line in told.stdout.splitlines() if line.startswith(f"{NEW} "))
    assert row.endswith("not reviewed")
    assert run("show", NEW, kit=OLDER).exit_code == 2
    shown = run("show", NEW, "--newer", "ask", kit=OLDER)
    assert shown.exit_code == 0
    assert "shown by its record in the service's list of" in shown.stdout
    missing = run("show", "vendor/none", "--newer", "ask", kit=OLDER)
    assert missing.exit_code == 2
    assert "nor in the service's list of" in missing.stderr


def lines_of(*words: str) -> list[Any]:
    return json.loads(run(*words, "--json", kit=OLDER).stdout)


def test_a_newer_model_is_shown_and_found_by_what_its_record_says(older) -> None:
    """The package that has the model says the same of its fields."""
    whole = json.loads(run("show", NEW, "--json", kit=KIT).stdout)
    entry = json.loads(run("show", NEW, "--json", "--newer", "ask", kit=OLDER).stdout)
    assert (entry["reviewed"], entry["partial"]) == (False, False)
    ours = {field["name"]: (field["kind"], field.get("means")) for field in whole["fields"]}
    theirs = {field["name"]: (field["kind"], field.get("means")) for field in entry["fields"]}
    assert theirs == ours
    (had,) = (one for one in json.loads(run("models", f"model={NEW}", "--json", kit=KIT).stdout))
    (has,) = lines_of("models", f"model={NEW}", "--newer", "ask")
    same = ("id", "inputs", "lengths", "sizes")
    assert [has[name] for name in same] == [had[name] for name in same]
    for question, there in (("image duration>=10", True), ("duration>=10 video", False), ("price<=100", False)):
        found = {one["id"] for one in lines_of("models", question, "--newer", "ask")}
        assert (NEW in found) is there, question
    (one,) = (one for one in lines_of("models", "duration>=10", "--newer", "ask") if one["id"] == NEW)
    assert validate(one["request"]).valid


def test_without_the_list_the_models_of_the_package_are_shown_and_the_reason_is_told(older, monkeypatch) -> None:
    monkeypatch.setenv("NANOGPT_BASE_URL", "http://127.0.0.1:9")
    told = run("models", "--newer", "ask", kit=OLDER)
    assert told.exit_code == 0
    assert told.stdout == run("models", kit=OLDER).stdout
    assert "note: the service's list could not be read: " in told.stderr
