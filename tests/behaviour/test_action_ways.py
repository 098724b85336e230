# Budget: one way after another, to be read as a list.
"""However the action is called, it never passes a change that breaks callers, and never fails one that does not.

Where it cannot compare, it fails and says why. Each way is a function: it brings a repository, in which a spec is
changed, into some state, and returns the inputs of the action. The decorator says how the job ends: with a change that
breaks callers, and with one that does not. Where both must end alike, one of them is run.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from capmatrix.ir.stored import dump
from capmatrix.pipeline import load
from capmatrix.review.release.impact import with_client
from capmatrix.review.release.signatures import signature_changes
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.diff.fingerprint import with_fingerprints
from tests.support.action import Run, forked_program
from tests.support.pulls import FILMBOX, commit, git

pytestmark = pytest.mark.slow

SPEC = "specs/film"
EDITS = {
    True: ("models/still-2.yaml", "fps: {range: 12..30", "fps: {range: 12..24"),
    False: ("families/reel.yaml", "values: [16:9, 9:16]", "values: [16:9, 9:16, 1:1]"),
}
WHO = ("-c", "user.name=A", "-c", "user.email=a@example.com")
APPROVAL = "  cause: vendor-changed\n  reason: The service refuses it since March.\n"


@dataclass
class Scene:
    """A repository with a spec in its only commit, and a change that waits to be made."""

    room: Path
    breaks: bool

    @property
    def top(self) -> Path:
        return self.room / "top"

    @property
    def spec(self) -> Path:
        return self.top / SPEC

    def change(self, spec: Path | None = None) -> None:
        """Make the change in the files of a spec."""
        name, before, after = EDITS[self.breaks]
        file = (spec or self.spec) / name
        text = file.read_bytes().decode()
        assert before in text
        file.write_bytes(text.replace(before, after).encode())

    def changed(self) -> None:
        """Make the change, and commit it."""
        self.change()
        commit(self.top)

    def clone(self, *words: str) -> Path:
        """Return a clone of the repository as it is."""
        git(self.room, "clone", "--quiet", *words, self.top.as_uri(), "clone")
        return self.room / "clone"

    def sha(self, name: str = "HEAD") -> str:
        """Return the commit of a name."""
        return git(self.top, "rev-parse", name).strip()


Call: TypeAlias = Callable[[Scene], dict[str, Any]]


@dataclass(frozen=True)
class Way:
    """How to call the action, and how the job has to end."""

    call: Call
    broken: int
    harmless: int
    says: str


WAYS: dict[str, Way] = {}


def way(broken: int = 1, harmless: int = 0, says: str = "") -> Callable[[Call], Call]:
    """Add a way to the table, under the name of its function."""

    def add(call: Call) -> Call:
        WAYS[call.__name__.removeprefix("_").replace("_", " ")] = Way(call, broken, harmless, says)
        return call

    return add


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository, to be copied, whose only commit has the spec in it."""
    top = tmp_path_factory.mktemp("seed")
    shutil.copytree(FILMBOX, top / SPEC)
    git(top, "init", "--quiet", "--initial-branch=main", "--template=")
    git(top, "config", "maintenance.auto", "false")
    commit(top)
    git(top, "branch", "base")
    git(top, "tag", "v1")
    git(top, *WHO, "tag", "--annotate", "--message", "One", "v1.0")
    git(top, "repack", "-adq")  # few files to copy
    return top


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with forked_program(tmp_path_factory.mktemp("program"), judging=True) as folder:
        yield folder


def cases() -> Iterator[Any]:
    """Yield each way with a change that breaks; with one that does not, if that must end otherwise."""
    for name, one in WAYS.items():
        yield pytest.param(name, True, id=f"{name}, breaks")
        if one.harmless != one.broken:
            yield pytest.param(name, False, id=f"{name}, harmless")


PLAIN = {
    "a path": (SPEC, "", 1, ""),
    "an absolute path": ("{top}/specs/film", "", 1, ""),
    "two slashes": ("specs//film", "", 1, ""),
    "a dot, and a slash at the end": ("./specs/film/", "", 1, ""),
    "up and down": ("specs/../specs/film", "", 1, ""),
    "another case of letters": ("Specs/film", "", 7, "HEAD^1 has nothing there"),
    "nothing": ("", "", 7, "holds no spec"),
    "two paths": ("specs/film specs/film", "", 7, "HEAD^1 has nothing there"),
    "old is a revision and a path": (SPEC, "HEAD^1:specs/film", 1, ""),
    "old is a path from here": (SPEC, "HEAD^1:./specs/film", 1, ""),
    "old is an absolute path in a revision": (SPEC, "HEAD^1:{top}/specs/film", 1, ""),
    "old is a tag": (SPEC, "v1:specs/film", 1, ""),
    "old is a tag with a message": (SPEC, "v1.0:specs/film", 1, ""),
    "old is a branch": (SPEC, "base:specs/film", 1, ""),
    "old is a commit": (SPEC, "{sha}:specs/film", 1, ""),
    "old is a folder": (SPEC, "{folder}", 1, ""),
    "old is a revision that is not there": (SPEC, "HEAD^7:specs/film", 6, "git knows no such revision"),
    "old is a misspelt revision": (SPEC, "bse:specs/film", 6, "git knows no such revision"),
    "old is an option": (SPEC, "--output=x:specs/film", 7, "is not a folder"),
    "old is a misspelt path": (SPEC, "HEAD^1:specs/flim", 7, "HEAD^1 has nothing there"),
    "old is a path with a line break": (SPEC, "HEAD^1:specs/film\n", 6, "a path with a line break"),
    "old is outside": (SPEC, "HEAD^1:../film", 6, "is not in the repository"),
    "old is elsewhere": (SPEC, "HEAD^1:/etc", 6, "is not in the repository"),
    "old is a revision alone": (SPEC, "HEAD^1", 7, "is not a folder"),
    "old is a revision without a path": (SPEC, "HEAD^1:", 7, "holds no spec"),
    "old is a file": (SPEC, "HEAD^1:specs/film/fields.yaml", 6, "is a file"),
    "old is no folder": (SPEC, "base/specs/film", 7, "is not a folder"),
    "old is a blank": (SPEC, " ", 7, "is not a folder"),
    "old is an empty folder": (SPEC, "{empty}", 7, "holds no spec"),
}
"""Way → the inputs `new` and `old`, how the job ends with a change that breaks, and what it says.

With a change that does not break it passes where that is 1, and ends alike otherwise.
"""


def plain(new: str, old: str) -> Call:
    """Return a way for which the change is committed, and nothing else."""

    def call(scene: Scene) -> dict[str, Any]:
        (scene.room / "empty").mkdir()
        sha = (scene.top / ".git/refs/heads/base").read_text().strip()
        names = {"top": scene.top, "sha": sha, "folder": FILMBOX, "empty": scene.room / "empty"}
        scene.changed()
        return {"new": new.format(**names), "old": old.format(**names)}

    return call


WAYS |= {
    name: Way(plain(new, old), status, 0 if status == 1 else status, says)
    for name, (new, old, status, says) in PLAIN.items()
}


@way()
def _the_spec_is_the_repository(scene: Scene) -> dict[str, Any]:
    git(scene.top, "mv", *(str(path) for path in scene.spec.iterdir()), ".")
    commit(scene.top)
    scene.change(scene.top)
    commit(scene.top)
    return {"new": "."}


@way()
def _a_linked_folder(scene: Scene) -> dict[str, Any]:
    (scene.top / "linked").symlink_to("specs")
    commit(scene.top)
    scene.changed()
    return {"new": "linked/film"}


@way()
def _a_chain_of_links(scene: Scene) -> dict[str, Any]:
    (scene.top / "deep").mkdir()
    (scene.top / "deep" / "first").symlink_to("../second")
    (scene.top / "second").symlink_to("specs/film")
    commit(scene.top)
    scene.changed()
    return {"new": "deep/first"}


@way()
def _a_link_from_outside_into_the_repository(scene: Scene) -> dict[str, Any]:
    (scene.room / "link").symlink_to(scene.spec)
    scene.changed()
    return {"new": str(scene.room / "link")}


@way(6, 6, "leads out of HEAD^1")
def _a_link_out_of_the_repository(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.room / "away")
    (scene.top / "linked").symlink_to(scene.room / "away")
    commit(scene.top)
    scene.changed()
    scene.change(scene.room / "away")
    return {"new": "linked"}


@way(6, 6, "if the spec was moved, compare with HEAD^1:specs/film")
def _a_link_that_led_to_nothing(scene: Scene) -> dict[str, Any]:
    (scene.top / "linked").symlink_to("specs/films")
    commit(scene.top)
    scene.change()
    git(scene.top, "mv", SPEC, "specs/films")
    commit(scene.top)
    return {"new": "linked"}


@way()
def _a_folder_that_became_a_link(scene: Scene) -> dict[str, Any]:
    scene.change()
    git(scene.top, "mv", SPEC, "real")
    scene.spec.parent.mkdir(exist_ok=True)
    scene.spec.symlink_to("../real")
    commit(scene.top)
    return {"new": SPEC}


@way()
def _a_link_that_became_a_folder(scene: Scene) -> dict[str, Any]:
    git(scene.top, "mv", SPEC, "real")
    scene.spec.parent.mkdir(exist_ok=True)
    scene.spec.symlink_to("../real")
    commit(scene.top)
    scene.spec.unlink()
    git(scene.top, "rm", "--quiet", "--cached", SPEC)
    git(scene.top, "mv", "real", SPEC)
    scene.changed()
    return {"new": SPEC}


@way(6, 6, "linked leads over a link today; compare with HEAD^1:specs/film")
def _a_new_link_to_a_spec_that_was_there(scene: Scene) -> dict[str, Any]:
    (scene.top / "linked").symlink_to("specs/film")
    scene.changed()
    return {"new": "linked"}


@way(0, 0, "HEAD^1 has nothing there")
def _a_new_spec_behind_a_link(scene: Scene) -> dict[str, Any]:
    (scene.top / "linked").symlink_to("specs")
    commit(scene.top)
    shutil.copytree(FILMBOX, scene.top / "specs" / "films")
    scene.changed()
    return {"new": "linked/films"}


@way(3, 3, "is a symbolic link")
def _a_file_of_the_spec_that_is_a_link(scene: Scene) -> dict[str, Any]:
    scene.change()
    (scene.spec / "models" / "still-2.yaml").rename(scene.top / "away.yaml")
    (scene.spec / "models" / "still-2.yaml").symlink_to("../../../away.yaml")
    commit(scene.top)
    return {"new": SPEC}


@way(6, 6, "inner is a submodule")
def _in_a_submodule(scene: Scene) -> dict[str, Any]:
    other = shutil.copytree(scene.top, scene.room / "other")
    git(scene.top, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(other), "inner")
    commit(scene.top)
    scene.change(scene.top / "inner" / SPEC)
    commit(scene.top / "inner")
    commit(scene.top)
    return {"new": f"inner/{SPEC}"}


@way()
def _a_folder_that_became_a_submodule(scene: Scene) -> dict[str, Any]:
    other = scene.room / "other"
    git(scene.room, "init", "--quiet", "--template=", str(other))
    shutil.copytree(FILMBOX, other, dirs_exist_ok=True)
    scene.change(other)
    commit(other)
    git(scene.top, "rm", "--quiet", "-r", SPEC)
    git(scene.top, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(other), SPEC)
    commit(scene.top)
    return {"new": SPEC}


@way(6, 6, "if the spec was moved, compare with HEAD^1:specs/film")
def _a_folder_that_was_moved(scene: Scene) -> dict[str, Any]:
    scene.change()
    (scene.top / "apis").mkdir()
    git(scene.top, "mv", SPEC, "apis/film")
    commit(scene.top)
    return {"new": "apis/film"}


@way(6, 6, "if the spec was moved, compare with HEAD^1:specs/film")
def _a_folder_that_was_renamed(scene: Scene) -> dict[str, Any]:
    git(scene.top, "mv", SPEC, "specs/films")
    scene.change(scene.top / "specs" / "films")
    commit(scene.top)
    return {"new": "specs/films"}


@way()
def _a_folder_that_was_renamed_with_its_old_name(scene: Scene) -> dict[str, Any]:
    git(scene.top, "mv", SPEC, "specs/films")
    scene.change(scene.top / "specs" / "films")
    commit(scene.top)
    return {"new": "specs/films", "old": f"HEAD^1:{SPEC}"}


@way()
def _stored_catalogs(scene: Scene) -> dict[str, Any]:
    stored = scene.top / "catalog.json"
    stored.write_text(json.dumps(dump(load(scene.spec).catalog)))
    commit(scene.top)
    scene.change()
    stored.write_text(json.dumps(dump(load(scene.spec).catalog)))
    commit(scene.top)
    return {"new": "catalog.json"}


@way(6, 6, "git knows no such revision")
def _old_is_a_commit_of_another_repository(scene: Scene) -> dict[str, Any]:
    other = shutil.copytree(scene.top, scene.room / "other")
    (other / "more").write_text("")
    commit(other)
    scene.changed()
    return {"new": SPEC, "old": f"{git(other, 'rev-parse', 'HEAD').strip()}:{SPEC}"}


@way()
def _old_is_a_folder_of_another_repository(scene: Scene) -> dict[str, Any]:
    other = shutil.copytree(scene.top, scene.room / "other")
    scene.changed()
    return {"new": SPEC, "old": str(other / SPEC)}


# The history that is checked out.


@way(6, 6, "git knows no such revision")
def _a_clone_of_one_commit(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "top": scene.clone("--depth=1")}


@way()
def _a_clone_of_two_commits(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "top": scene.clone("--depth=2")}


@way(6, 6, "git knows no such revision")
def _the_first_commit(scene: Scene) -> dict[str, Any]:
    scene.change()
    git(scene.top, "add", "--all")
    git(scene.top, *WHO, "commit", "--quiet", "--amend", "--message", "One")
    return {"new": SPEC}


@way()
def _a_detached_head(scene: Scene) -> dict[str, Any]:
    scene.changed()
    git(scene.top, "checkout", "--quiet", "--detach")
    return {"new": SPEC}


@way()
def _a_worktree(scene: Scene) -> dict[str, Any]:
    scene.changed()
    git(scene.top, "worktree", "add", "--quiet", "--detach", str(scene.room / "tree"))
    return {"new": SPEC, "top": scene.room / "tree"}


@way()
def _a_worktree_of_a_bare_repository(scene: Scene) -> dict[str, Any]:
    scene.changed()
    git(scene.clone("--bare"), "worktree", "add", "--quiet", "--detach", str(scene.room / "tree"))
    return {"new": SPEC, "top": scene.room / "tree"}


@way()
def _a_partial_clone(scene: Scene) -> dict[str, Any]:
    git(scene.top, "config", "uploadpack.allowFilter", "true")
    scene.changed()
    return {"new": SPEC, "top": scene.clone("--filter=blob:none")}


def _pull(scene: Scene, *, then: str = "more") -> dict[str, str]:
    """Commit the change and another one on a branch, and one on main; return what GitHub says of the pull request."""
    git(scene.top, "checkout", "--quiet", "-b", "pull")
    scene.changed()
    (scene.top / then).write_text("")
    commit(scene.top)
    git(scene.top, "checkout", "--quiet", "main")
    (scene.top / "main").write_text("")
    commit(scene.top)
    return {"event.pull_request.base.sha": scene.sha("main"), "event.pull_request.head.sha": scene.sha("pull")}


def _merge(scene: Scene, into: str, branch: str) -> None:
    git(scene.top, "checkout", "--quiet", into)
    git(scene.top, *WHO, "merge", "--quiet", "--no-ff", "--message", "Merge", branch)


@way()
def _the_merge_of_a_pull_request(scene: Scene) -> dict[str, Any]:
    github = _pull(scene)
    _merge(scene, "main", "pull")
    return {"new": SPEC, "github": github, "top": scene.clone("--depth=2")}


@way()
def _the_merge_of_a_pull_request_into_a_base_that_went_on(scene: Scene) -> dict[str, Any]:
    github = _pull(scene)
    (scene.top / "later").write_text("")
    commit(scene.top)
    _merge(scene, "main", "pull")
    return {"new": SPEC, "github": github, "top": scene.clone("--depth=2")}


@way()
def _the_head_of_a_pull_request(scene: Scene) -> dict[str, Any]:
    github = _pull(scene)
    git(scene.top, "checkout", "--quiet", "pull")
    return {"new": SPEC, "github": github}


@way()
def _the_head_of_a_pull_request_that_merged_its_base(scene: Scene) -> dict[str, Any]:
    github = _pull(scene)
    _merge(scene, "pull", "main")
    return {"new": SPEC, "github": github | {"event.pull_request.head.sha": scene.sha()}}


@way(6, 6, "check out enough of the history")
def _the_head_of_a_pull_request_alone(scene: Scene) -> dict[str, Any]:
    github = _pull(scene)
    git(scene.top, "checkout", "--quiet", "pull")
    return {"new": SPEC, "github": github, "top": scene.clone("--depth=2")}


@way(6, 6, "the commit that is checked out is part of the base")
def _the_base_of_a_pull_request(scene: Scene) -> dict[str, Any]:
    return {"new": SPEC, "github": _pull(scene), "top": scene.clone("--depth=2")}


@way()
def _the_base_of_a_pull_request_with_an_old_that_is_named(scene: Scene) -> dict[str, Any]:
    github = _pull(scene)
    _merge(scene, "main", "pull")
    return {"new": SPEC, "old": f"HEAD^1:{SPEC}", "github": github | {"event.pull_request.base.sha": scene.sha()}}


@way()
def _a_group_of_a_merge_queue(scene: Scene) -> dict[str, Any]:
    base = scene.sha()
    scene.changed()
    (scene.top / "more").write_text("")
    commit(scene.top)
    return {"new": SPEC, "github": {"event_name": "merge_group", "event.merge_group.base_sha": base}}


@way()
def _a_push_of_two_commits(scene: Scene) -> dict[str, Any]:
    before = scene.sha()
    scene.changed()
    (scene.top / "more").write_text("")
    commit(scene.top)
    return {"new": SPEC, "github": {"event_name": "push", "event.before": before}}


@way(6, 6, "check out enough of the history")
def _a_push_of_two_commits_of_which_one_is_here(scene: Scene) -> dict[str, Any]:
    return _a_push_of_two_commits(scene) | {"top": scene.clone("--depth=2")}


@way()
def _a_push_of_a_new_branch(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "github": {"event_name": "push", "event.before": "0" * 40}}


# How files are checked out.


@way()
def _line_ends_of_windows(scene: Scene) -> dict[str, Any]:
    scene.changed()
    top = scene.clone("-c", "core.autocrlf=true")
    assert b"\r\n" in (top / SPEC / "service.yaml").read_bytes()
    return {"new": SPEC, "top": top}


@way()
def _line_ends_by_attribute(scene: Scene) -> dict[str, Any]:
    (scene.top / ".gitattributes").write_text("*.yaml text eol=crlf\n")
    commit(scene.top)
    scene.changed()
    return {"new": SPEC, "top": scene.clone()}


@way()
def _line_ends_of_windows_in_the_commits(scene: Scene) -> dict[str, Any]:
    for file in scene.spec.rglob("*.yaml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    scene.changed()
    return {"new": SPEC}


def _filtered(scene: Scene, clean: str, smudge: str) -> dict[str, Any]:
    """Let git change the files of the spec on the way into commits, and on the way out."""
    (scene.top / ".gitattributes").write_text("*.yaml filter=swapped\n")
    git(scene.top, "config", "filter.swapped.clean", clean)
    git(scene.top, "config", "filter.swapped.smudge", smudge)
    git(scene.top, "add", "--renormalize", ".")
    commit(scene.top)
    scene.changed()
    assert git(scene.top, "show", f"HEAD:{SPEC}/fields.yaml") != (scene.spec / "fields.yaml").read_text()
    return {"new": SPEC}


@way()
def _a_filter_that_adds_a_comment(scene: Scene) -> dict[str, Any]:
    return _filtered(scene, "sed '$ a # stored'", "sed '$ d'")


@way(3, 3, "S203")
def _a_filter_that_encrypts(scene: Scene) -> dict[str, Any]:
    return _filtered(scene, "tr a-zA-Z n-za-mN-ZA-M", "tr a-zA-Z n-za-mN-ZA-M")


@way()
def _a_sparse_checkout(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "other")
    commit(scene.top)
    scene.changed()
    git(scene.top, "sparse-checkout", "set", SPEC)
    assert not (scene.top / "specs" / "other").exists()
    return {"new": SPEC}


@way(7, 7, "is not a folder")
def _a_sparse_checkout_without_the_spec(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "other")
    scene.changed()
    git(scene.top, "sparse-checkout", "set", "specs/other")
    return {"new": SPEC}


@way(0, 0, "HEAD^1 has nothing there")
def _a_new_spec_in_a_sparse_checkout(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "other")
    commit(scene.top)
    git(scene.top, "sparse-checkout", "set", "specs/other")
    return {"new": "specs/other"}


# What is committed of the spec.


@way()
def _a_change_that_is_not_committed(scene: Scene) -> dict[str, Any]:
    (scene.top / "more").write_text("")
    commit(scene.top)
    scene.change()
    return {"new": SPEC}


@way(0, 0, "HEAD^1 has nothing there")
def _a_new_spec(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "films")
    scene.changed()
    return {"new": "specs/films"}


@way(7, 7, "HEAD^1 has nothing there")
def _a_new_spec_that_is_not_committed(scene: Scene) -> dict[str, Any]:
    scene.changed()
    shutil.copytree(scene.spec, scene.top / "specs" / "films")
    return {"new": "specs/films"}


@way(7, 7, "HEAD^1 has nothing there")
def _a_new_spec_that_git_ignores(scene: Scene) -> dict[str, Any]:
    (scene.top / ".gitignore").write_text("films/\n")
    scene.changed()
    shutil.copytree(scene.spec, scene.top / "specs" / "films")
    return {"new": "specs/films"}


@way(7, 7, "HEAD^1 has nothing there")
def _a_new_spec_with_an_old_that_is_named(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "films")
    scene.changed()
    return {"new": "specs/films", "old": "HEAD^1:specs/films"}


@way(7, 7, "is not a folder")
def _a_spec_that_is_gone(scene: Scene) -> dict[str, Any]:
    git(scene.top, "rm", "--quiet", "-r", SPEC)
    commit(scene.top)
    return {"new": SPEC}


@way(7, 7, "holds no spec")
def _a_spec_of_which_a_folder_is_left(scene: Scene) -> dict[str, Any]:
    git(scene.top, "rm", "--quiet", "-r", SPEC)
    scene.spec.mkdir(parents=True)
    (scene.spec / "README.md").write_text("Gone.")
    commit(scene.top)
    return {"new": SPEC}


@way(3, 3, "S108 is a conflict marker")
def _a_spec_in_conflict(scene: Scene) -> dict[str, Any]:
    (scene.spec / "fields.yaml").write_text("<<<<<<< HEAD\n=======\n>>>>>>> theirs\n")
    commit(scene.top)
    return {"new": SPEC}


@way(0, 0, "Nothing changed")
def _another_spec_that_changed(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "other")
    commit(scene.top)
    scene.change(scene.top / "specs" / "other")
    commit(scene.top)
    return {"new": SPEC}


@way()
def _a_spec_beside_another(scene: Scene) -> dict[str, Any]:
    shutil.copytree(FILMBOX, scene.top / "specs" / "other")
    commit(scene.top)
    scene.changed()
    return {"new": SPEC}


@way()
def _a_spec_in_an_older_language(scene: Scene) -> dict[str, Any]:
    service = scene.spec / "service.yaml"
    service.write_text(service.read_text().replace("language: 2\n", ""))
    commit(scene.top)
    service.write_text(f"language: 2\n{service.read_text()}")
    scene.changed()
    return {"new": SPEC}


# Names of folders.


def named(name: str) -> Call:
    """Return a way to a spec in a folder of some name."""

    def call(scene: Scene) -> dict[str, Any]:
        scene.spec.rename(scene.top / name)
        commit(scene.top)
        scene.change(scene.top / name)
        commit(scene.top)
        return {"new": name}

    return call


NAMES = (
    "two words ",
    'it\'s "été" 映画 100%',
    "-film",
    "--help",
    "[a-z]*?",
    ":(top)a:b",
    "$(touch x)`y`",
)
WAYS |= {f"the name {name}": Way(named(name), 1, 0, "") for name in NAMES}


# The machine.


@way(6, 6, "dubious ownership")
def _files_of_another_user(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "environment": {"GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}}


@way(6, 6, "git cannot be run")
def _no_git(scene: Scene) -> dict[str, Any]:
    scene.changed()
    tools = scene.room / "tools"
    tools.mkdir()
    for name in ("bash", "cat", "cut", "dirname", "head", "mkdir", "sed"):
        (tools / name).symlink_to(str(shutil.which(name)))
    return {"new": SPEC, "environment": {"PATH": str(tools)}}


@way(6, 6, "not a git repository")
def _a_checkout_below_the_workspace(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": f"top/{SPEC}", "top": scene.room, "environment": {"GIT_CEILING_DIRECTORIES": str(scene.room.parent)}}


# What fails the job.


@way(0, 0)
def _fail_on_unhandled(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "fail_on": "unhandled"}


@way(0, 0)
def _fail_on_never(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "fail_on": "never"}


@way(6, 6)
def _fail_on_never_where_nothing_is_compared(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "fail_on": "never", "old": f"HEAD^7:{SPEC}"}


def wrong(name: str, value: str) -> Call:
    """Return a way with an input that is none of those it may be."""

    def call(scene: Scene) -> dict[str, Any]:
        scene.changed()
        return {"new": SPEC, name: value}

    return call


WAYS |= {
    f"{name} is {value!r}": Way(wrong(name, value), 2, 2, "")
    for name, value in (
        ("fail_on", "everything"),
        ("fail_on", ""),
        ("check_version", "yes"),
        ("check_version", ""),
        ("comment", "no"),
    )
}


def _fingerprints(scene: Scene) -> list[str]:
    """Return the fingerprints of the changes of the spec that need an approval."""
    old, new = load(FILMBOX).catalog, load(scene.spec).catalog
    found = with_fingerprints(with_client(diff(old, new), signature_changes(old, new)), old, new, ())
    return [change.fingerprint for change in found.changes if change.fingerprint]


@way(0, 0)
def _an_approved_change(scene: Scene) -> dict[str, Any]:
    scene.change()
    (scene.spec / "approvals").mkdir()
    for mark in _fingerprints(scene):
        (scene.spec / "approvals" / f"{mark}.yaml").write_text(f'"{mark}":\n{APPROVAL}')
    commit(scene.top)
    return {"new": SPEC}


@way()
def _an_approval_of_another_change(scene: Scene) -> dict[str, Any]:
    scene.change()
    (scene.spec / "approvals.yaml").write_text(f'"0123456789abcdef":\n{APPROVAL}')
    commit(scene.top)
    return {"new": SPEC}


def _danger(scene: Scene, *, alone: bool) -> dict[str, Any]:
    """Move the service to another host, and approve that by an entry of its own, or together with another change."""
    service = scene.spec / "service.yaml"
    scene.change()
    service.write_text(service.read_text().replace("https://api.filmbox.example", "https://api.films.example"))
    marks = _fingerprints(scene)
    entries = [f'"{mark}":\n{APPROVAL}' for mark in marks]
    together = f'"{marks[-1]}":\n{APPROVAL}  also: {json.dumps(marks[:-1])}\n'
    (scene.spec / "approvals").mkdir()
    (scene.spec / "approvals" / "all.yaml").write_text("".join(entries) if alone else together)
    commit(scene.top)
    return {"new": SPEC}


@way(0, 0)
def _a_danger_that_is_approved_alone(scene: Scene) -> dict[str, Any]:
    return _danger(scene, alone=True)


@way(1, 1)
def _a_danger_that_is_approved_together(scene: Scene) -> dict[str, Any]:
    return _danger(scene, alone=False)


@way(1, 1, "Needs version")
def _a_version_that_is_too_low(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "check_version": "true"}


@way()
def _a_version_that_is_high_enough(scene: Scene) -> dict[str, Any]:
    service = scene.spec / "service.yaml"
    service.write_text(service.read_text().replace("version: 0.4.0", "version: 0.5.0"))
    scene.changed()
    return {"new": SPEC, "check_version": "true"}


@way()
def _sarif_into_a_folder_that_is_not_there(scene: Scene) -> dict[str, Any]:
    scene.changed()
    return {"new": SPEC, "sarif": "-new/out.sarif"}


@pytest.mark.parametrize(("name", "breaks"), [*cases()])
def test_no_way_passes_what_breaks_or_fails_what_does_not(
    seed: Path, program: Path, tmp_path: Path, name: str, breaks: bool
) -> None:
    scene, one = Scene(tmp_path, breaks), WAYS[name]
    shutil.copytree(seed, scene.top)
    inputs = one.call(scene)
    top = inputs.pop("top", scene.top)
    run = Run(top, tmp_path / "runner", program=program, **{"comment": "false", **inputs})
    assert run.status == (one.broken if breaks else one.harmless), (run.summary, run.stdout, run.stderr)
    assert run.stderr == ""
    assert one.says in run.summary
    assert run.summary.startswith("### Not compared") is (run.compared not in ("0", "1"))
    if "sarif" in inputs:
        assert json.loads((top / inputs["sarif"]).read_text())["version"] == "2.1.0"
