"""What has to happen for the output folder to hold exactly the wanted files; decided before anything is written."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from pathlib import Path

from capmatrix.diagnostics import Code, Diagnostic
from capmatrix.frozen import dataclass
from capmatrix.output.disk import ELSEWHERE, MANIFEST, OWN, Disk, observe, sha256, unusable
from capmatrix.source import Span
from capmatrix.tree import Tree, safe_path

SHOWN_LINES = 60
"""Lines of a diff shown per file: enough to see what changed, and never a whole catalog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to write and what to remove; paths are relative to the output folder, sorted."""

    texts: Mapping[str, str]
    """Every wanted file, the manifest aside."""
    manifest: str
    """Text of the new manifest."""
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """Every path that a run of ours has used and that is not wanted: folders left empty by them go."""
    same: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    """Those of `changed` that were edited by hand since the last run; they are overwritten."""
    manifest_changed: bool = False
    before: Mapping[str, str] = field(default_factory=dict[str, str])
    """Texts on disk of `changed`, for the diff."""
    recovered: str | None = None
    """Text of a manifest that also lists what a killed run had moved already, where one was killed while it moved."""
    unfinished: bool = False
    """Whether a killed run left its staging folder."""
    problems: tuple[Diagnostic, ...] = ()
    """Why nothing may be written."""

    @property
    def clean(self) -> bool:
        """True when the folder holds exactly the wanted files."""
        return not (self.new or self.changed or self.stale or self.problems or self.manifest_changed)


def plan(tree: Tree, out: Path, built: Mapping[str, str] | None = None) -> Plan:
    """Return what has to happen for the output folder to hold exactly the tree.

    `built`: path → digest of files that are made elsewhere, for the manifest.
    """
    return compare(tree, observe(out), lambda path: _read(out, path), built)


def compare(tree: Tree, disk: Disk, read: Callable[[str], str], built: Mapping[str, str] | None = None) -> Plan:
    """Compare the wanted files with those on disk, in memory."""
    assert not {path for path in tree if path.split("/")[0] in OWN}, "a target writes over the records of the output"
    hashes = _hashes(tree)
    elsewhere = {f"{ELSEWHERE}{safe_path(path)}": digest for path, digest in (built or {}).items()}
    ours = disk.ours
    changed = tuple(path for path in hashes if path in disk.files and path in ours and disk.files[path] != hashes[path])
    manifest = _manifest({**hashes, **elsewhere})
    return Plan(
        texts=tree,
        manifest=manifest,
        new=tuple(path for path in hashes if path not in disk.files and path not in disk.strays),
        changed=changed,
        stale=tuple(path for path in sorted(disk.files) if path not in hashes and _untouched(path, disk)),
        gone=tuple(sorted({*disk.manifest, *disk.journal} - set(hashes))),
        same=tuple(path for path in hashes if disk.files.get(path) == hashes[path]),
        edited=tuple(path for path in changed if not _untouched(path, disk)),
        manifest_changed=manifest != disk.manifest_text,
        before={path: read(path) for path in changed},
        recovered=_manifest({**ours, **elsewhere}) if disk.journal else None,
        unfinished=disk.unfinished,
        problems=tuple(_problems(hashes, disk)),
    )


def _hashes(tree: Tree) -> dict[str, str]:
    return {safe_path(path): sha256(tree[path].encode()) for path in sorted(tree)}


def _manifest(hashes: Mapping[str, str]) -> str:
    return json.dumps(dict(sorted(hashes.items())), indent=1) + "\n"


def diff(planned: Plan) -> str:
    """Return what differs between the folder and the wanted files, for people."""
    parts = [f"{problem.span}: {problem.message}\n" for problem in planned.problems]
    parts += [f"--- {path} (not wanted any more)\n" for path in planned.stale]
    parts += [f"+++ {path} (missing, {planned.texts[path].count(chr(10))} lines)\n" for path in planned.new]
    parts += [_unified(path, planned.before[path], planned.texts[path]) for path in planned.changed]
    if planned.manifest_changed and not parts:
        parts.append(f"{MANIFEST} does not list the files that are there\n")
    return "".join(parts)


def _read(out: Path, path: str) -> str:
    try:
        return (out / path).read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise unusable(out, error) from error


def _untouched(path: str, disk: Disk) -> bool:
    """Return whether a file is as an earlier run wrote it."""
    return disk.files[path] in (disk.manifest.get(path), disk.journal.get(path))


def _problems(hashes: Mapping[str, str], disk: Disk) -> Iterator[Diagnostic]:
    ours = disk.ours
    for path in sorted(disk.folders & set(hashes)):
        if not any(listed.startswith(f"{path}/") for listed in (*disk.manifest, *disk.journal)):
            hint = "nothing was written; move it away, or choose another output folder"
            yield Diagnostic(Code.FOREIGN_FILE, "a folder stands where a file is generated", Span(path), hint)
    for path in sorted(set(disk.files) | disk.strays):
        found = disk.files.get(path)
        listed = path in ours
        if found is None:
            hint = "only plain files are generated; move it away, or choose another output folder"
            yield Diagnostic(Code.FOREIGN_FILE, "neither a file nor a folder of the generated output", Span(path), hint)
        elif path in hashes and (listed or found == hashes[path]):
            continue
        elif listed and not _untouched(path, disk):
            hint = "it is no longer generated; keep a copy elsewhere if you need it, then delete it here"
            yield Diagnostic(Code.FOREIGN_FILE, "a generated file that was edited by hand", Span(path), hint)
        elif not listed:
            hint = "nothing was written; move it away, or choose another output folder"
            yield Diagnostic(Code.FOREIGN_FILE, "not generated, and never touched by generation", Span(path), hint)


def _unified(path: str, before: str, after: str) -> str:
    old, new = before.splitlines(), after.splitlines()
    lines = difflib.unified_diff(old, new, f"{path} (on disk)", f"{path} (wanted)", n=1, lineterm="")
    shown: list[str] = []
    for count, line in enumerate(lines):
        if count == SHOWN_LINES:
            shown.append("  … more lines differ")
            break
        shown.append(line)
    return "\n".join(shown) + "\n"
