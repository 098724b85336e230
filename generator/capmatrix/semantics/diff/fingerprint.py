"""Fingerprints of changes that need an approval: the keys of approvals, independent of wording and of line numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields as attributes
from dataclasses import replace
from typing import Any, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import LENGTH, Approval, Catalog, Model
from capmatrix.ir.rules import Rule
from capmatrix.semantics.diff.attributes import find
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.compare import Diff
from capmatrix.semantics.diff.renames import with_new_ids
from capmatrix.semantics.payloads.equivalence import stripped

_VERSION = 1
"""Part of every fingerprint; raised when equal fingerprints would no longer mean the same change."""
_UNSEEN = frozenset({"id", "origin"})
"""Attributes of rules that follow from other attributes or affect no verdict."""
_LATER = frozenset({"alias_forms", "step", "auto", "or_absent", "unpublished", "unlisted", "scheme", "by", "given"})
"""Attributes that earlier versions did not have: left out where empty, so that approvals keep their fingerprints."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two catalogs, with its models by id."""

    catalog: Catalog
    models: Mapping[str, Model]


def with_fingerprints(diff: Diff, old: Catalog, new: Catalog, approvals: Iterable[Approval] = ()) -> Diff:
    """Return a diff whose breaking changes have their fingerprints and approvals."""
    known = {mark: approval for approval in approvals for mark in approval.fingerprints}
    moved, _ = with_new_ids(old, new)
    joined = {former: model for model in new.models for former in model.formerly}
    before = _Side(moved, {model.id: model for model in moved.models})
    after = _Side(new, joined | {model.id: model for model in new.models})

    def seal(changes: Iterable[Change], model: str) -> tuple[Change, ...]:
        return tuple(
            replace(change, fingerprint=mark, approval=_approval(change, known.get(mark), mark))
            if change.kind.needs_approval and (mark := _fingerprint(change, model, before, after))
            else change
            for change in changes
        )

    models = tuple(replace(each, changes=seal(each.changes, each.id)) for each in diff.models)
    return replace(diff, models=models, service=seal(diff.service, ""))


def _approval(change: Change, found: Approval | None, mark: str) -> Approval | None:
    """Return the approval of a change; a danger is not approved along with others."""
    grouped = found is not None and found.fingerprint != mark
    return None if grouped and change.kind.severity == "danger" else found


def stale(approvals: Iterable[Approval], diff: Diff, earlier: Iterable[Approval] = ()) -> tuple[Approval, ...]:
    """Return the approvals that match no change of a diff and are not among the earlier approvals.

    A file of approvals covers all changes since a release; a diff may cover only some of them.
    """
    used = {change.fingerprint for change in diff.changes} | {mark for one in earlier for mark in one.fingerprints}
    return tuple(approval for approval in approvals if used.isdisjoint(approval.fingerprints))


def unapproved(diff: Diff) -> tuple[Change, ...]:
    """Return the changes that need an approval and have none."""
    return tuple(change for change in diff.changes if change.kind.needs_approval and change.approval is None)


def _fingerprint(change: Change, model: str, left: _Side, right: _Side) -> str:
    """Return the hash of the model, the class and place of the change, and the content there before and after."""
    path = change.subject.split("/")
    if "rule" in path:
        del path[path.index("rule") + 1 :]  # the id follows from the rule's content, which is hashed itself
    before, after = _parts(change, model, left, right)
    seen = [_VERSION, model, change.kind.word, path, before, after]
    from hashlib import sha256  # most diffs have nothing to approve, and hashing takes long to load

    return sha256(_text(seen).encode()).hexdigest()[:LENGTH]


def _parts(change: Change, model: str, left: _Side, right: _Side) -> tuple[object, object]:
    """Return the content at the place of a change before and after, reduced to what the change concerns."""
    if not model:
        # Beside the models, the values before and after are what is said; how the end was announced is none of them.
        return "gone" if change.kind is ChangeClass.REMOVED else change.says, None
    before, after = left.models.get(model), right.models.get(model)
    if before is None or after is None:
        return before is not None, after is not None
    if change.kind is ChangeClass.NAMING:
        return _names(before, change.subject), _names(after, change.subject)
    stripped_pair = stripped(before), stripped(after)
    found = find(stripped_pair[0], change.subject), find(stripped_pair[1], change.subject)
    # The fields inside an object are places of their own, unless the object itself was added or removed.
    hollow = all(isinstance(part, k.Field) and k.groups(part.kind) for part in found)
    name = change.subject.rpartition("/")[2]
    parts = _part(found[0], name, hollow=hollow), _part(found[1], name, hollow=hollow)
    if _text(parts[0]) != _text(parts[1]):
        return parts
    # The cause is elsewhere in the model: all differing parts are hashed.
    sides = [
        {_text(_plain(part)) for part in (*side.fields, *side.rules)}
        | {side.lifecycle.stage, source.catalog.service.discriminator, f"partial: {side.partial}"}
        for side, source in zip(stripped_pair, (left, right), strict=True)
    ]
    return sorted(sides[0] - sides[1]), sorted(sides[1] - sides[0])


def _part(part: k.Field | Rule | None, name: str, *, hollow: bool) -> object:
    """Return a rule, or the kind of a field; for an alias only its name."""
    if not isinstance(part, k.Field):
        return _plain(part)
    if part.name != name and name in part.aliases:
        return ["spelling", part.name]
    # With its objects emptied, if these are places of their own.
    kind = k.map_groups(part.kind, lambda group: replace(group, fields=(), rules=())) if hollow else part.kind
    return _plain(replace(part, kind=kind, aliases=(), alias_forms=(), replaced_by=None))


def _names(model: Model, subject: str) -> object:
    if subject == "names":
        return _plain(model.names)
    part = find(model, subject)
    return [group.name for group in k.groups(part.kind)] if isinstance(part, k.Field) else None


def _plain(value: object) -> object:
    """Return a part of the IR as plain values in a canonical order."""
    if isinstance(value, tuple):
        return sorted((_plain(item) for item in cast("tuple[object, ...]", value)), key=_text)
    if hasattr(value, "__dataclass_fields__"):
        names = (attribute.name for attribute in attributes(cast("Any", value)) if attribute.name not in _UNSEEN)
        parts = {name: getattr(value, name) for name in names}
        return [
            type(value).__name__,
            {name: _plain(part) for name, part in parts.items() if part or name not in _LATER},
        ]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
