"""The plan: what is new, changed, stale, same, edited and foreign; decided in memory."""

from __future__ import annotations

import pytest

from capmatrix.output.disk import Disk, sha256
from capmatrix.output.plan import Plan, compare, diff


def hashed(**texts: str) -> dict[str, str]:
    return {path: sha256(text.encode()) for path, text in texts.items()}


def planned(tree: dict[str, str], disk: Disk, before: dict[str, str] | None = None) -> Plan:
    return compare(tree, disk, lambda path: (before or {})[path])


def test_an_empty_folder_gets_everything():
    plan = planned({"b": "2\n", "a/c": "1\n"}, Disk())
    assert (plan.new, plan.changed, plan.stale, plan.same, plan.clean) == (("a/c", "b"), (), (), (), False)


def test_a_second_run_finds_nothing_to_do():
    tree = {"a": "1\n", "b": "2\n"}
    first = planned(tree, Disk())
    disk = Disk(files=hashed(**tree), manifest=hashed(**tree), manifest_text=first.manifest)
    assert planned(tree, disk).clean
    assert diff(planned(tree, disk)) == ""


def test_each_file_is_put_in_its_one_class():
    disk = Disk(
        files=hashed(same="s", changed="old", edited="by hand", stale="x"),
        manifest=hashed(same="s", changed="old", edited="as written", stale="x"),
    )
    tree = {"same": "s", "changed": "new", "edited": "wanted", "new": "n"}
    plan = planned(tree, disk, {"changed": "old", "edited": "by hand"})
    assert plan.new == ("new",)
    assert plan.changed == ("changed", "edited")
    assert plan.edited == ("edited",)
    assert plan.stale == ("stale",)
    assert plan.same == ("same",)
    assert not plan.problems


@pytest.mark.parametrize(
    ("case", "disk", "tree", "words"),
    [
        ("foreign beside", Disk(files=hashed(mine="x")), {"a": "1"}, "not generated"),
        ("foreign in the way", Disk(files=hashed(a="x")), {"a": "1"}, "not generated"),
        ("stale but edited", Disk(files=hashed(a="x"), manifest=hashed(a="y")), {}, "edited by hand"),
        ("a link", Disk(strays=frozenset({"a"}), manifest=hashed(a="1")), {"a": "1"}, "neither a file nor a folder"),
    ],
)
def test_what_is_not_ours_stops_the_plan(case: str, disk: Disk, tree: dict[str, str], words: str):
    (problem,) = planned(tree, disk).problems
    assert problem.code.id == "O501", case
    assert words in problem.message
    assert problem.hint


def test_a_file_with_the_wanted_text_is_adopted():
    plan = planned({"a": "1"}, Disk(files=hashed(a="1")))
    assert (plan.same, plan.problems) == (("a",), ())


def test_files_of_an_unfinished_run_are_ours():
    disk = Disk(files=hashed(a="newer", b="newer"), manifest=hashed(a="old"), journal=hashed(a="newer", b="newer"))
    plan = planned({"a": "newest"}, disk, {"a": "newer"})
    assert (plan.changed, plan.stale, plan.edited, plan.problems) == (("a",), ("b",), (), ())


def test_the_diff_names_every_difference_and_stays_short():
    disk = Disk(files=hashed(long="old", gone="x"), manifest=hashed(long="old", gone="x"))
    before = {"long": "".join(f"old {n}\n" for n in range(500))}
    text = diff(planned({"long": "".join(f"new {n}\n" for n in range(500)), "more": "1\n2\n"}, disk, before))
    assert "--- gone (not wanted any more)" in text
    assert "+++ more (missing, 2 lines)" in text
    assert "-old 0" in text
    assert text.count("\n") < 70
    assert "more lines differ" in text


def test_a_wrong_manifest_alone_is_a_difference():
    tree = {"a": "1\n"}
    plan = planned(tree, Disk(files=hashed(**tree), manifest=hashed(**tree), manifest_text="{}"))
    assert not plan.clean
    assert "manifest.json" in diff(plan)


def test_the_manifest_is_sorted_and_holds_hashes_alone():
    assert planned({"b": "", "a": ""}, Disk()).manifest == (
        '{\n "a": "' + sha256(b"") + '",\n "b": "' + sha256(b"") + '"\n}\n'
    )
