"""Where a form is known to differ from the spec: which form, on what, and why. Data; what is not here is a failure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import Count, Require
from capmatrix.schema.model import group_of
from capmatrix.semantics.verdict.interpret import Finding

SCHEMAS = (
    "JSON Schema, jsonschema",
    "JSON Schema, jsonschema-rs",
    "JSON Schema, fastjsonschema",
    "JSON Schema of the model, jsonschema-rs",
    "JSON Schema of the request class, jsonschema-rs",
    "OpenAPI union, jsonschema-rs",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A payload and its reference verdict."""

    catalog: Catalog
    payload: object
    findings: tuple[Finding, ...]

    @property
    def refusing(self) -> list[Finding]:
        """The errors."""
        return [finding for finding in self.findings if finding.refuses]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quirk:
    """One known difference."""

    name: str
    forms: tuple[str, ...]
    says_valid: bool
    """What the form says, where it differs."""
    applies: Callable[[Case], bool]
    reason: str


BEYOND = ("/size", "/spelling", "/step", "/escapes", "/units", "/shape", "/area")
"""How the constraints end that no keyword of JSON Schema says; a payload may break several of them at once."""


def _beyond_by(ending: str) -> Callable[[Case], bool]:
    """Return what tells whether a payload breaks a constraint of this sort, and none that a schema says."""

    def applies(case: Case) -> bool:
        broken = [one.constraint for one in case.refusing]
        return any(one.endswith(ending) for one in broken) and all(one.endswith(BEYOND) for one in broken)

    return applies


def _spellings_differ(case: Case) -> bool:
    """Tell whether two spellings of a field differ, and nothing else is wrong but what rules say of the first one."""
    broken = [one.constraint for one in case.refusing]
    return any(one.endswith("/spelling") for one in broken) and all(
        one.endswith(BEYOND) or "/rule/" in one for one in broken
    )


def _has_endless_number(case: Case) -> bool:
    """Tell whether the payload has a whole number that 64 bits take for infinity, and no other kind of fault."""
    waiting, endless = [case.payload], False
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict | list):
            waiting.extend(value.values() if isinstance(value, dict) else value)
        endless = endless or (isinstance(value, int) and abs(value) >= 2**1024 - 2**970)
    return endless and all(one.code == Code.WRONG_TYPE or one.constraint.endswith(BEYOND) for one in case.refusing)


def _has_broken_key(case: Case) -> bool:
    """Tell whether something is found at a key that is no Unicode text."""
    return any(not _is_unicode(finding.path) for finding in case.findings)


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _said_by_dependent_required(case: Case) -> bool:
    """Tell whether all that is wrong is said by `dependentRequired`: fields that must come with another one."""
    scopes = [*case.catalog.models, *map(group_of, case.catalog.records)]
    rules = {rule.id for scope in scopes for rule in scope.rules if isinstance(rule, Require) and rule.when}
    return bool(case.refusing) and all(
        one.code == Code.MISSING_FIELD and one.constraint.rpartition("/rule/")[2] in rules for one in case.refusing
    )


def _said_by_counts(case: Case) -> bool:
    """Tell whether all that is wrong is said by `minContains` and `maxContains`, or by `dependentRequired`."""
    scopes = [*case.catalog.models, *map(group_of, case.catalog.records)]
    rules = {rule.id for scope in scopes for rule in scope.rules if isinstance(rule, Count)}
    counted = [one for one in case.refusing if one.constraint.rpartition("/rule/")[2] in rules]
    others = tuple(one for one in case.refusing if one not in counted)
    passed = _said_by_dependent_required(replace(case, findings=others))
    return bool(counted) and (not others or passed)


QUIRKS = (
    Quirk(
        name="decoded size",
        forms=SCHEMAS,
        says_valid=True,
        applies=_beyond_by("/size"),
        reason="no keyword counts the bytes that base64 decodes to; `maxLength` refuses what is far too long",
    ),
    Quirk(
        name="escapes",
        forms=SCHEMAS,
        says_valid=True,
        applies=_beyond_by("/escapes"),
        reason="no keyword reads the JSON inside a text: its URLs are seen where they are written without escapes",
    ),
    Quirk(
        name="steps",
        forms=SCHEMAS,
        says_valid=True,
        applies=_beyond_by("/step"),
        reason="`multipleOf` is binary for some validators, to which 0.3 is no multiple of 0.1; short lists are listed",
    ),
    Quirk(
        name="units of UTF-16",
        forms=SCHEMAS,
        says_valid=True,
        applies=_beyond_by("/units"),
        reason="keywords count characters: a text with more units than its most, and fewer characters, passes",
    ),
    Quirk(
        name="shape of a size",
        forms=SCHEMAS,
        says_valid=True,
        applies=_beyond_by("/shape"),
        reason="no keyword divides the two numbers in a text, whose ends a pattern says",
    ),
    Quirk(
        name="area of a size",
        forms=SCHEMAS,
        says_valid=True,
        applies=_beyond_by("/area"),
        reason="no keyword multiplies the two numbers in a text",
    ),
    Quirk(
        name="equal spellings",
        forms=SCHEMAS,
        says_valid=True,
        applies=_spellings_differ,
        reason="no keyword compares the values of two keys, so open values of two spellings may differ, and rules see "
        "either of them",
    ),
    Quirk(
        name="endless numbers",
        forms=SCHEMAS,
        says_valid=True,
        applies=_has_endless_number,
        reason="a schema sets no limit to the digits of a number; readers with numbers of 64 bits take it for infinity",
    ),
    Quirk(
        name="broken keys",
        forms=("request classes",),
        says_valid=False,
        applies=_has_broken_key,
        reason="pydantic keeps the places of its errors as UTF-8, which has no lone surrogate: it replaces them",
    ),
    Quirk(
        name="counts in draft 7",
        forms=("JSON Schema, fastjsonschema",),
        says_valid=True,
        applies=_said_by_counts,
        reason="fastjsonschema knows draft 7, which has no `minContains` and no `maxContains`",
    ),
    Quirk(
        name="dependentRequired",
        forms=("JSON Schema, fastjsonschema",),
        says_valid=True,
        applies=_said_by_dependent_required,
        reason="fastjsonschema knows draft 7, which says `dependencies`; it passes over `dependentRequired`",
    ),
)
