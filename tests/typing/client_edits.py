"""Edits of every sort, whose effect on the generated clients is foretold, and what differs from a type checker."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache

from capmatrix.ir.catalog import Catalog, Lifecycle, Record
from capmatrix.ir.kinds import Choice, Default, Duration, Field, Flag, Group, Integer, List, Media, Number, Text
from capmatrix.review.release.signatures import SignatureChange
from capmatrix.schema.model import group_of
from tests.edits.catalogs import with_field, with_model
from tests.support.catalogs import ANSWER, BOATS, MUSIC, TROUBLE, model
from tests.support.specs import MATRIX, catalog_of
from tests.typing.callers import Use, place

UNSEEN = {"package.distribution", "package.environment"}
"""Places of the package that no type checker reads."""


def of(catalog: Catalog, model: str, field: str, **changes: object) -> Catalog:
    """Return a catalog in which a field of a model is another."""
    one = next(each for each in catalog.models if each.id == model)
    was = next(each for each in one.fields if each.name == field)
    return with_model(catalog, one, with_field(one, was, replace(was, **changes)))


def boat(field: str, **changes: object) -> Catalog:
    """Return the boats with another field of the first model."""
    return of(BOATS, "boat-1", field, **changes)


def ship(field: str, **changes: object) -> Catalog:
    """Return the boats with another field of the second model."""
    return of(BOATS, "harbour/ship-2.5", field, **changes)


def with_fields(*more: Field, without: str = "") -> Catalog:
    """Return the boats whose first model has more fields, or one less."""
    one = BOATS.models[0]
    fields = tuple(field for field in one.fields if field.name != without)
    rules = tuple(rule for rule in one.rules if without not in repr(rule) or not without)
    return with_model(BOATS, one, replace(one, fields=(*fields, *more), rules=rules))


def music(*fields: Field, **changes: object) -> Catalog:
    """Return the boats with another object in their requests."""
    boat_1 = BOATS.models[0]
    group = replace(MUSIC, fields=fields or MUSIC.fields, rules=(), **changes)
    kinds = tuple(replace(one, kind=group) if one.name == "music" else one for one in boat_1.fields)
    return with_model(BOATS, boat_1, replace(boat_1, fields=kinds))


def answer(group: Group) -> Catalog:
    """Return the boats with another answer."""
    records = (replace(one, kind=group) if group_of(one).name == group.name else one for one in BOATS.records)
    return replace(BOATS, records=tuple(records))


def read(name: str, **changes: object) -> Group:
    """Return the answer to a submission with another field."""
    fields = (replace(one, **changes) if one.name == name else one for one in ANSWER.fields)
    return replace(ANSWER, fields=tuple(fields))


def package(**changes: str) -> Catalog:
    """Return the boats in a client that is called otherwise."""
    return replace(BOATS, service=replace(BOATS.service, package=replace(BOATS.service.package, **changes)))


@cache
def matrix(name: str) -> Catalog:
    """Return the real matrix with one of its models alone."""
    whole = catalog_of(MATRIX)
    return replace(whole, models=tuple(model for model in whole.models if model.id == name))


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of a catalog."""

    old: Catalog
    new: Catalog


def boats(new: Catalog) -> Edit:
    """Return an edit of the boats."""
    return Edit(BOATS, new)


TRACK, VOLUME, LOOP = MUSIC.fields
EDITS: dict[str, Callable[[], Edit]] = {
    "the client has another name": lambda: boats(package(client="Ships")),
    "a model is removed": lambda: boats(
        with_model(BOATS, BOATS.models[0], replace(BOATS.models[0], lifecycle=Lifecycle(stage="removed")))
    ),
    "a field is gone": lambda: boats(with_fields(without="seed")),
    "a field is renamed": lambda: boats(boat("camera_fixed", name="fix", aliases=("camera_fixed", "cameraFixed"))),
    "a spelling is gone": lambda: boats(boat("camera_fixed", aliases=("cameraFixed",))),
    "a field is required now": lambda: boats(boat("prompt", required=True)),
    "a field is optional now": lambda: boats(ship("prompt", required=False)),
    "a new field is required": lambda: boats(with_fields(Field(name="kind", kind=Text(), required=True))),
    "a new field": lambda: boats(with_fields(Field(name="kind", kind=Text()))),
    "a value less": lambda: boats(boat("resolution", kind=Choice(values=("480p", "720p")))),
    "a value more": lambda: boats(boat("resolution", kind=Choice(values=("480p", "720p", "1080p", "4k")))),
    "seconds are written with an s": lambda: boats(boat("duration", kind=Duration(form="suffixed", values=(5, 10)))),
    "items are others": lambda: boats(ship("tags", kind=List(item=Choice(values=("a", "b"))))),
    "another default": lambda: boats(boat("resolution", default=Default(value="480p"))),
    "an object takes less": lambda: boats(music(TRACK, VOLUME)),
    "an object is renamed": lambda: boats(
        replace(music(name="Sound"), records=(Record(kind=replace(MUSIC, name="Sound", rules=())), *BOATS.records[1:]))
    ),
    "an answer loses a field": lambda: boats(answer(replace(ANSWER, fields=ANSWER.fields[1:]))),
    "an answer may lack a field": lambda: boats(answer(read("runId", required=False))),
    "an answer is a text": lambda: boats(answer(read("cost", kind=Text()))),
    "veo2 takes five to eight seconds": lambda: edit(
        "veo2-video", "duration", kind=Duration(form="suffixed", minimum=5, maximum=8)
    ),
    "a model has another id, and keeps its former one": lambda: boats(
        with_model(
            BOATS,
            BOATS.models[0],
            replace(BOATS.models[0], id="boat-2", names=model("boat-2", ()).names, formerly=(BOATS.models[0].id,)),
        )
    ),
    # Those below are left out without `--whole`.
    "the module has another name": lambda: boats(package(module="ships")),
    "a model is gone": lambda: boats(replace(BOATS, models=BOATS.models[:1])),
    "a model has another id": lambda: boats(
        with_model(BOATS, BOATS.models[0], replace(BOATS.models[0], id="boat-2", names=model("boat-2", ()).names))
    ),
    "a field has another name, and its former one is no spelling": lambda: boats(
        boat("camera_fixed", name="still", aliases=("fix", "cameraFixed"))
    ),
    "a spelling is new": lambda: boats(boat("resolution", aliases=("size",))),
    "a spelled field is required now": lambda: boats(ship("strength", required=True)),
    "an object is gone": lambda: boats(with_fields(without="music")),
    "a value is another": lambda: boats(boat("resolution", kind=Choice(values=("480p", "720p", "4k")))),
    "a text is a choice": lambda: boats(ship("old_style", kind=Choice(values=("oil", "ink")))),
    "a picture is a text": lambda: boats(boat("image", kind=Text())),
    "a text is a picture": lambda: boats(ship("old_style", kind=Media(of="image", forms=("url",)))),
    "a whole number is a number": lambda: boats(ship("frames", kind=Number(minimum=81, maximum=121))),
    "a number is a whole number": lambda: boats(ship("strength", kind=Integer(minimum=0, maximum=1))),
    "a flag is a text": lambda: boats(boat("pro", kind=Text())),
    "anything is a text": lambda: boats(ship("note", kind=Text())),
    "an object needs more": lambda: boats(music(TRACK, replace(VOLUME, required=True), LOOP)),
    "an object takes anything": lambda: boats(music(open=True)),
    "an object takes nothing else now": lambda: Edit(music(open=True), music()),
    "an object of requests is one of answers": lambda: boats(
        replace(
            with_fields(without="music"),
            records=(*BOATS.records, Record(kind=replace(ANSWER, name="Told", fields=(Field(name="it", kind=MUSIC),)))),
        )
    ),
    "an answer always has a field": lambda: boats(answer(read("cost", required=True, nullable=False))),
    "an answer is a whole number": lambda: boats(answer(read("cost", kind=Integer()))),
    "an answer has a field more": lambda: boats(
        answer(replace(TROUBLE, fields=(*TROUBLE.fields, Field(name="code", kind=Flag()))))
    ),
    "sora-2 must be told the orientation": lambda: edit("sora-2", "orientation", required=True),
    "kling takes other shapes": lambda: edit("kling-v21-pro", "aspect_ratio", kind=Choice(values=("1:1", "9:16"))),
    "the stories lose their voice": lambda: Edit(
        matrix("longstories-movie"), without(matrix("longstories-movie"), "longstories-movie", "voice")
    ),
}  # fmt: skip
SHORT = 21
"""How many of the edits are checked without `--whole`; of each sort of change there is one among them."""


def edit(name: str, field: str, **changes: object) -> Edit:
    """Return an edit of a field of a model of the real matrix."""
    return Edit(matrix(name), of(matrix(name), name, field, **changes))


def without(catalog: Catalog, model: str, field: str) -> Catalog:
    """Return a catalog in which a model does not take a field any more."""
    one = next(each for each in catalog.models if each.id == model)
    rules = tuple(rule for rule in one.rules if repr(field) not in repr(rule))
    fields = tuple(each for each in one.fields if each.name != field)
    assert fields != one.fields
    return with_model(catalog, one, replace(one, fields=fields, rules=rules))


@dataclass(frozen=True, slots=True)
class Checked:
    """What was foretold of an edit, and what a caller of the former client meets."""

    foretold: tuple[SignatureChange, ...]
    uses: tuple[Use, ...]
    errors: dict[Use, str]
    """Use → the first error there."""


def with_fields_of_spellings(catalog: Catalog, found: Iterable[Use]) -> tuple[Use, ...]:
    """Return lines once each; one about another spelling of a field is about the field too."""
    names = spellings(catalog)
    return tuple(
        Use(use.line, use.about | {names[place] for place in use.about & names.keys()}) for use in dict.fromkeys(found)
    )


def spellings(catalog: Catalog) -> dict[str, str]:
    """Return the place of each other spelling of a field → the place of the field, whose type it has."""
    owners = [(model.names.type, model.fields) for model in catalog.models]
    owners += [(one.kind.name, one.kind.fields) for one in catalog.records if isinstance(one.kind, Group)]
    return {
        place(owner, alias): place(owner, field.name)
        for owner, fields in owners
        for field in fields
        for alias in field.aliases
    }


def explains(shift: SignatureChange, use: Use) -> bool:
    """Return whether a change says that a line is refused now."""
    found = re.fullmatch(r"(\w+)\((\S+)\)", shift.where)
    if found is None:
        return shift.where == "package.module" or shift.where in use.about
    given = place(found[1], found[2]) in use.about
    if shift.what == "required":  # what does not give it is refused, as is None
        return found[1] in use.about and (not given or "None" in use.line)
    return given


def contradictions(seen: Checked) -> dict[str, str]:
    """Return lines that are refused and of which nothing is foretold, and what is foretold and refuses no line."""
    former = {one.after: one.before for one in seen.foretold if one.what == "renamed" and "(" not in one.where}
    foretold = [
        replace(one, where=former.get(name, name) + rest)  # a class that is renamed is met by its former name
        for one in seen.foretold
        if one.breaking and one.where not in UNSEEN
        for name, rest in [(one.where.partition("(")[0], "".join(one.where.partition("(")[1:]))]
    ]
    wrong = {use.line: error for use, error in seen.errors.items() if not any(explains(one, use) for one in foretold)}
    idle = (one for one in foretold if not any(explains(one, use) for use in seen.errors))
    return wrong | {f"{one.where}: {one.says}": "no line is refused" for one in idle}
