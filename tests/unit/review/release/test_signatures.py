"""What a change does to the generated client, on small catalogs: each sort of it, and whether it breaks code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Model, Names, Record
from capmatrix.ir.kinds import Choice, Default, Field, Flag, Group, Integer, List, Text
from capmatrix.review.release.signatures import Language, SignatureChange, signature_changes
from tests.support.small import catalog, field, model

MODE = field("mode", Choice(values=("a", "b")))
COUNT = field("count", Integer(minimum=1, maximum=99))
TAGS = field("tags", List(item=Choice(values=("x", "y"))))


def told(one: Catalog, other: Catalog) -> set[tuple[str, str, bool]]:
    return {(shift.what, shift.where, shift.breaking) for shift in signature_changes(one, other)}


def only(one: Model, other: Model, language: Language = "python") -> SignatureChange:
    """Return the only change in a language."""
    (shift,) = (each for each in signature_changes(catalog(one), catalog(other)) if language in each.languages)
    return shift


@pytest.mark.parametrize(
    ("before", "after", "what", "breaking", "says"),
    [
        (MODE, replace(MODE, kind=Choice(values=("a",))), "narrower", True, 'no longer "b"'),
        (MODE, replace(MODE, kind=Choice(values=("a", "b", "c"))), "wider", False, 'now also "c"'),
        (MODE, replace(MODE, kind=Choice(values=("a", "c"))), "other", True, 'no longer "b"; now also "c"'),
        (MODE, replace(MODE, kind=Text()), "wider", False, "type is wider"),
        (MODE, replace(MODE, required=True), "required", True, "is required now"),
        (replace(MODE, required=True), MODE, "optional", False, "is optional now"),
        (MODE, replace(MODE, default=Default(value="a")), "default", False, "default differs"),
        (COUNT, replace(COUNT, kind=Integer(values=(1, 2))), "narrower", True, "type is narrower"),
        (COUNT, replace(COUNT, kind=Flag()), "narrower", True, "type is narrower"),
        (TAGS, replace(TAGS, kind=List(item=Choice(values=("x",)))), "narrower", True, 'no longer "y"'),
        (MODE, replace(MODE, name="way", aliases=("mode",)), "renamed", True, "argument renamed to way"),
        (replace(MODE, aliases=("way",)), replace(MODE, name="way"), "renamed", True, "argument renamed to way"),
        (replace(MODE, aliases=("way",)), replace(MODE, aliases=("size",)), "removed", True, "spelling of mode gone"),
    ],
)
def test_an_argument(before: Field, after: Field, what: str, breaking: bool, says: str) -> None:
    shift = only(model(before), model(after))
    where = "way" if what == "removed" else before.name
    assert (shift.what, shift.breaking, shift.says, shift.where) == (what, breaking, says, f"M({where})")


WAY = replace(MODE, name="way", aliases=("mode",))
EITHER = replace(MODE, nullable=True)


@pytest.mark.parametrize(
    ("before", "after", "what", "breaking", "languages"),
    [
        (MODE, replace(MODE, kind=Choice(values=("a",))), "narrower", True, ("python", "typescript")),
        (MODE, WAY, "added", False, ("typescript",)),  # an object of before is right, and an attribute is still there
        (MODE, EITHER, "wider", False, ("typescript",)),  # None left it out before, and null was refused
        (COUNT, replace(COUNT, kind=Flag()), "other", True, ("typescript",)),  # True is 1 in Python
        (replace(MODE, required=True), replace(WAY, required=True), "optional", False, ("typescript",)),
        (replace(MODE, aliases=("way",)), MODE, "removed", True, ("python", "typescript")),
    ],
)
def test_a_property_of_typescript(
    before: Field, after: Field, what: str, breaking: bool, languages: tuple[Language, ...]
) -> None:
    found = [
        each
        for each in signature_changes(catalog(model(before)), catalog(model(after)))
        if "typescript" in each.languages
    ]
    assert (what, breaking, languages) in [(each.what, each.breaking, each.languages) for each in found]
    assert any(each.breaking for each in found) is breaking


def test_a_change_of_both_languages_is_told_once_with_both_declarations() -> None:
    (shift,) = signature_changes(catalog(model(MODE)), catalog(model(replace(MODE, kind=Choice(values=("a",))))))
    assert shift.declarations == (
        'mode: Literal["a", "b"] | None = None', 'mode: Literal["a"] | None = None', 'mode?: "a" | "b"', 'mode?: "a"',
    )  # fmt: skip
    assert shift.told == 'no longer "b"'


def test_both_declarations_are_shown_as_python_writes_them() -> None:
    shift = only(model(MODE), model(replace(MODE, kind=Choice(values=("a",)), default=Default(value="a"))))
    assert shift.before == 'mode: Literal["a", "b"] | None = None'
    assert shift.after == 'mode: Literal["a"] | None = "a"'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (MODE, replace(MODE, kind=Choice(values=("b", "a")))),
        (MODE, replace(MODE, doc="Another.", evidence=("x > y > z",), aliases=("way",))),
        (COUNT, replace(COUNT, kind=Integer(minimum=2, maximum=80))),
    ],
    ids=["order", "words", "a range too long to be written out"],
)
def test_what_no_type_checker_sees(before: Field, after: Field) -> None:
    assert signature_changes(catalog(model(before)), catalog(model(after))) == ()


def test_arguments_come_and_go() -> None:
    must = replace(COUNT, required=True)
    assert told(catalog(model(MODE)), catalog(model(COUNT))) == {
        ("removed", "M(mode)", True),
        ("added", "M(count)", False),
    }
    assert told(catalog(model(MODE)), catalog(model(MODE, must))) == {("required", "M(count)", True)}


def test_classes_come_go_and_are_renamed() -> None:
    one, other = model(MODE, name="one"), model(COUNT, name="other")
    assert told(catalog(one), catalog(other)) == {("removed", "One", True), ("added", "Other", False)}
    assert told(catalog(one), catalog(model(MODE, name="other"))) == {
        ("renamed", "One", True),
        ("other", "Other(model)", True),
    }
    gone = replace(one, lifecycle=Lifecycle(stage="removed"))
    assert told(catalog(one), catalog(gone)) == {("removed", "One", True)}


def test_two_classes_of_the_same_arguments_are_not_taken_for_one_that_is_renamed() -> None:
    new = catalog(model(MODE, name="b"), model(MODE, name="c"))
    assert ("removed", "A", True) in told(catalog(model(MODE, name="a")), new)


def test_only_interfaces_are_in_a_module_of_their_model() -> None:
    one = model(MODE)
    other = replace(one, names=Names(module="elsewhere", type="M", anchor="m"))
    (shift,) = signature_changes(catalog(one), catalog(other))
    assert (shift.where, shift.told, shift.breaking) == ("M", "module renamed, in TypeScript alone", True)
    assert shift.declarations == ("", "", "models/m", "models/elsewhere")


def test_the_package_itself() -> None:
    old = catalog(model(MODE))
    package = replace(old.service.package, module="other", client="Other")
    new = replace(old, service=replace(old.service, package=package))
    assert told(old, new) == {("package", "package.module", True), ("package", "package.client", True)}


def answered(*fields: Field) -> Catalog:
    return replace(catalog(model(MODE)), records=(Record(kind=Group(name="Run", fields=fields)),))


@pytest.mark.parametrize(
    ("before", "after", "what", "breaking"),
    [
        ((MODE,), (replace(MODE, kind=Choice(values=("a",))),), "narrower", False),
        ((MODE,), (replace(MODE, kind=Text()),), "wider", True),
        ((MODE,), (replace(MODE, required=True),), "narrower", False),
        ((replace(MODE, required=True),), (MODE,), "wider", True),
        ((MODE, COUNT), (MODE,), "removed", True),
        ((MODE,), (MODE, replace(COUNT, required=True)), "added", False),
    ],
)
def test_an_answer_is_read_so_that_the_wider_type_breaks(before, after, what, breaking) -> None:
    (shift,) = signature_changes(answered(*before), answered(*after))
    assert (shift.what, shift.breaking, shift.of) == (what, breaking, "answer")


def test_an_object_that_no_longer_takes_anything_besides() -> None:
    def parts(*, free: bool) -> Catalog:
        group = Group(name="Sound", fields=(MODE,), open=free)
        return replace(catalog(model(field("sound", group))), records=(Record(kind=group),))

    assert told(parts(free=True), parts(free=False)) == {("narrower", "Sound", True)}
    assert told(parts(free=False), parts(free=True)) == {("wider", "Sound", False)}
