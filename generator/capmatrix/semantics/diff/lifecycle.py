"""The end of a model or call: since when it is deprecated, from when it may be gone, how it went; ids used again."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Lifecycle, Model, Operation
from capmatrix.ir.kinds import Field, Media, Urls, media_of
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.payloads.assignments import ABSENT, Undecided
from capmatrix.semantics.payloads.search import Space


@dataclass(frozen=True, slots=True)
class End:
    """What one version says of the end of a model or call."""

    deprecated: bool
    since: str
    sunset: str


def end_of(part: Lifecycle | Operation) -> End:
    """Return what is said of the end of a model or call."""
    if isinstance(part, Operation):
        return End(part.deprecated, part.deprecated_since, part.sunset)
    return End(part.stage != "active", part.deprecated, part.sunset)


def announced(end: End, new: Catalog) -> str:
    """Return how the end of what is gone in the new version was announced, as the rest of a sentence.

    The day on which it is gone is that of the newest source of the new version: a spec says what holds as of then.
    """
    today = new.as_of
    if not end.deprecated:
        return "without having been deprecated"
    if not end.sunset:
        return f"after a deprecation{f' (since {end.since})' if end.since else ''} without a sunset"
    if not today:
        return f"with a sunset on {end.sunset} (no source says of which day the spec is)"
    if today < end.sunset:
        return f"before its sunset on {end.sunset} (the spec is of {today})"
    return f"after its sunset on {end.sunset}, as announced"


def lifecycle_changes(before: Lifecycle, after: Lifecycle) -> Iterator[Change]:
    """Yield the changes of stage, successor and days; where the stage changes, all of them in one sentence."""
    if before.stage == after.stage:
        yield from end_changes(end_of(before), end_of(after), "lifecycle.", "lifecycle.stage")
        if before.successor != after.successor:
            says = f"{before.successor or 'none'} → {after.successor or 'none'}"
            yield Change(kind=ChangeClass.LIFECYCLE, subject="lifecycle.successor", says=says)
        return
    days = _days(end_of(after)) if after.stage == "deprecated" else ""
    instead = f"; use {after.successor} instead" if after.successor else ""
    says = f"{before.stage} → {after.stage}{days}{instead}"
    yield Change(kind=ChangeClass.LIFECYCLE, subject="lifecycle.stage", says=says)


def end_changes(before: End, after: End, path: str, stage: str) -> Iterator[Change]:
    """Yield the changes of what is said of the end of a model or call that both versions have."""
    if before.deprecated != after.deprecated:
        says = f"deprecated{_days(after)}" if after.deprecated else "no longer deprecated"
        yield Change(kind=ChangeClass.LIFECYCLE, subject=stage, says=says)
        return
    if before.since != after.since:
        says = f"{before.since or 'none'} → {after.since or 'none'}"
        yield Change(kind=ChangeClass.LIFECYCLE, subject=f"{path}deprecated", says=says)
    if before.sunset != after.sunset:
        yield Change(kind=ChangeClass.LIFECYCLE, subject=f"{path}sunset", says=_moved(before.sunset, after.sunset))


def _days(end: End) -> str:
    since = f" since {end.since}" if end.since else ""
    return since + (f", may be gone from {end.sunset}" if end.sunset else "; no sunset says until when it is there")


def _moved(before: str, after: str) -> str:
    if not before:
        return f"may be gone from {after}"
    if not after:
        return f"{before} → none: nothing says any more until when it is there"
    return f"{before} → {after}, {'earlier' if after < before else 'later'} than announced"


def another(before: Model, after: Model) -> str:
    """Return why a model is another one under its former id, as the rest of a sentence; empty if it may be the same.

    It is another one if one version cannot work without a kind of media that the other does not take, and there is no
    kind that both need: then no payload that the strict client sent before is sent now.
    """
    needed = _needed(before), _needed(after)
    if needed[0] & needed[1]:
        return ""
    for one, other, wanted, says in (
        (after, before, needed[1], "it needs {}, which it did not take"),
        (before, after, needed[0], "it needed {}, which it does not take now"),
    ):
        taken = set[str]().union(*(media_of(field.kind) for field in other.fields))
        spelled = {name for field in other.fields for name in (field.name, *field.aliases)}
        for media in sorted(wanted - taken):
            # A field of the same name may take the same text, whatever its kind is.
            if not any(spelled & {field.name, *field.aliases} for field in _carrying(one, media)):
                return f"{says.format(media)}; nothing that was right is right now"
    return ""


def _needed(model: Model) -> set[str]:
    """Return the kinds of media that each valid payload of a model has; none where that is too much to decide."""
    space = Space(model.fields, model.rules)
    kinds = {field.kind.of for field in model.fields if isinstance(field.kind, Media | Urls)}
    try:
        if space.right is None:
            return set()  # nothing is valid at all
        return {media for media in kinds if _is_needed(space, _carrying(model, media))}
    except Undecided:
        return set()


def _is_needed(space: Space, fields: list[Field]) -> bool:
    if any(field.required for field in fields):
        return True
    absent = {field.name: (ABSENT,) for field in fields}
    return space.find(map(space.satisfying, space.rules), absent) is None


def _carrying(model: Model, media: str) -> list[Field]:
    return [field for field in model.fields if isinstance(field.kind, Media | Urls) and field.kind.of == media]
