"""The end of models and calls: what is said of its days, how what is gone was announced, and ids used again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Model, Source
from capmatrix.ir.kinds import Choice, Field, Group, List, Media, Text
from capmatrix.ir.rules import Present, Require, RequireOne
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.diff.lifecycle import another
from tests.support.catalogs import BOATS
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
MODE = field("mode", Choice(values=("a", "b")))
CLIP = field("clip", Media(of="video", forms=("url",)), required=True)
VOICE = field("voice", Media(of="audio", forms=("url",)), required=True)
PICTURE = field("picture", Media(of="image", forms=("url",)))
ACTIVE, OLD, GONE = Lifecycle(), Lifecycle(stage="deprecated"), Lifecycle(stage="removed")
OTHER = model(MODE, name="n")


def of(day: str, *models: Model) -> Catalog:
    """Return a catalog of some models whose newest source is of a day."""
    sources = [
        Source(id=one, title=one, version="1", date=one, sha256="", rank=1) for one in ("2025-01-01", day) if day
    ]
    return replace(catalog(*models, OTHER), sources=tuple(sources))


@pytest.mark.parametrize(
    ("life", "day", "how"),
    [
        (ACTIVE, "2026-03-01", "without having been deprecated"),
        (OLD, "2026-03-01", "after a deprecation without a sunset"),
        (replace(OLD, deprecated="2026-01-31"), "", "after a deprecation (since 2026-01-31) without a sunset"),
        (
            replace(OLD, sunset="2026-06-30"),
            "2026-06-29",
            "before its sunset on 2026-06-30 (the spec is of 2026-06-29)",
        ),
        (replace(OLD, sunset="2026-06-30"), "2026-06-30", "after its sunset on 2026-06-30, as announced"),
        (
            replace(OLD, sunset="2026-06-30"),
            "",
            "with a sunset on 2026-06-30 (no source says of which day the spec is)",
        ),
    ],
)
def test_a_model_that_is_removed_is_told_with_how_that_was_announced(life: Lifecycle, day: str, how: str):
    old = of("2026-02-01", model(PROMPT, lifecycle=life))
    (deleted,) = diff(old, of(day, PICTURED)).models[:1]
    (change,) = (one for one in deleted.changes if one.kind is ChangeClass.REMOVED)
    assert (change.subject, change.says) == ("model", f"gone, {how}")
    (change,) = (
        diff(old, of(day, model(PROMPT, lifecycle=replace(life, stage="removed", successor="n")))).models[0].changes[:1]
    )
    assert (change.kind, change.subject) == (ChangeClass.REMOVED, "model")
    assert change.says == f"can no longer be called, {how}; use n instead"
    assert change.witness is not None
    assert [one.code for one in change.witness.after] == ["removed_model"]


PICTURED = model(PICTURE, name="p")


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (ACTIVE, OLD, {"lifecycle.stage": "active → deprecated; no sunset says until when it is there"}),
        (
            ACTIVE,
            replace(OLD, deprecated="2026-01-31", sunset="2026-06-30", successor="n"),
            {"lifecycle.stage": "active → deprecated since 2026-01-31, may be gone from 2026-06-30; use n instead"},
        ),
        (replace(OLD, sunset="2026-06-30"), ACTIVE, {"lifecycle.stage": "deprecated → active"}),
        (
            replace(OLD, sunset="2026-06-30"),
            replace(OLD, sunset="2026-03-31"),
            {"lifecycle.sunset": "2026-06-30 → 2026-03-31, earlier than announced"},
        ),
        (
            replace(OLD, sunset="2026-03-31"),
            replace(OLD, sunset="2026-06-30"),
            {"lifecycle.sunset": "2026-03-31 → 2026-06-30, later than announced"},
        ),
        (OLD, replace(OLD, sunset="2026-06-30"), {"lifecycle.sunset": "may be gone from 2026-06-30"}),
        (
            replace(OLD, sunset="2026-06-30"),
            replace(OLD, deprecated="2026-01-31"),
            {
                "lifecycle.sunset": "2026-06-30 → none: nothing says any more until when it is there",
                "lifecycle.deprecated": "none → 2026-01-31",
            },
        ),
        (OLD, replace(OLD, successor="n"), {"lifecycle.successor": "none → n"}),
    ],
)
def test_the_days_of_an_end_are_behaviour(before: Lifecycle, after: Lifecycle, changes: dict[str, str]):
    found = diff(of("", model(PROMPT, lifecycle=before)), of("", model(PROMPT, lifecycle=after))).changes
    told = {change.subject: change.says for change in found if change.kind is ChangeClass.LIFECYCLE}
    assert told == changes
    assert {change.kind.severity for change in found} <= {"behaviour", "compatible"}


def test_a_call_has_the_same_days():
    def ending(**changed: object) -> Catalog:
        submit, status = BOATS.service.operations
        return replace(BOATS, service=replace(BOATS.service, operations=(submit, replace(status, **changed))))

    told = "service/operations/status"
    found = diff(ending(deprecated=False), ending(deprecated=True, sunset="2026-06-30")).service
    assert [(one.subject, one.says) for one in found] == [
        (f"{told}/deprecated", "deprecated, may be gone from 2026-06-30")
    ]
    (moved,) = diff(ending(sunset="2026-06-30"), ending(sunset="2026-05-31")).service
    assert (moved.subject, moved.says) == (f"{told}/sunset", "2026-06-30 → 2026-05-31, earlier than announced")
    without = replace(BOATS, service=replace(BOATS.service, operations=BOATS.service.operations[:1]))
    dated = replace(without, sources=of("2026-06-29").sources)
    gone = diff(ending(sunset="2026-06-30"), dated).service[0]
    assert gone.says == "gone, before its sunset on 2026-06-30 (the spec is of 2026-06-29)"
    assert {change.kind for change in (moved, *found)} == {ChangeClass.LIFECYCLE}


ANY_PICTURE = (PICTURE, field("image", Media(of="image", forms=("data",))))
NEEDED = RequireOne(id="one", fields=("picture", "image"))
FRAMES = field("frames", List(item=Media(of="image", forms=("url",))))
SHOT = field("shot", Group(name="Shot", fields=(PICTURE,)))


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ((PROMPT, MODE), (CLIP, VOICE), "it needs audio, which it did not take"),
        ((CLIP, VOICE), (PROMPT, MODE), "it needed audio, which it does not take now"),
        ((PROMPT,), (PROMPT, CLIP), "it needs video, which it did not take"),
        ((PROMPT, PICTURE), (PROMPT, replace(PICTURE, required=True)), ""),
        ((PROMPT,), (PROMPT, PICTURE), ""),
        ((PROMPT, FRAMES), (PROMPT, replace(PICTURE, required=True)), ""),
        ((PROMPT, SHOT), (PROMPT, replace(PICTURE, required=True)), ""),
        ((field("picture", Text()), PROMPT), (replace(PICTURE, required=True),), ""),
        ((field("still", Text(), aliases=("picture",)),), (replace(PICTURE, required=True),), ""),
        ((CLIP,), (replace(CLIP, name="clipUrl"), PROMPT), ""),
        ((CLIP, VOICE), (CLIP,), ""),
        ((CLIP,), (replace(CLIP, name="film"), VOICE), ""),
    ],
)
def test_a_model_is_another_one_where_a_kind_of_media_is_needed_that_the_other_version_does_not_take(
    before: tuple[Field, ...], after: tuple[Field, ...], says: str
):
    one, other = model(*before), model(*after)
    assert another(one, other) == (f"{says}; nothing that was right is right now" if says else "")


def test_media_that_only_rules_ask_for_are_needed_too():
    assert another(model(PROMPT), model(PROMPT, *ANY_PICTURE, rules=(NEEDED,))).startswith("it needs image")
    sometimes = Require(id="r", fields=("picture",), when=(Present("prompt"),))
    assert another(model(PROMPT), model(replace(PROMPT, required=False), PICTURE, rules=(sometimes,))) == ""
    always = model(PROMPT, PICTURE, rules=(sometimes,))
    assert another(model(PROMPT), always).startswith("it needs image")
