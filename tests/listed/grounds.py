"""Why the client says otherwise than a record: found in the package's data and in the second reading, never by id."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from tests.listed.calls import Choice, choices, inputs
from tests.listed.client import LIVE, Finding, packaged, refused
from tests.listed.records import GIVEN, Call, Record, as_text
from tests.second_reading.judge import MODELS, judge

Rule = dict[str, Any]


def documented(record: Record) -> str | None:
    """Return the id under which the two documents have a model; None where they do not."""
    return next((id_ for id_ in (record.id, *record.former) if id_ in MODELS), None)


def refused_by_documents(record: Record, call: Call, findings: tuple[Finding, ...]) -> bool:
    """Return whether the second reading of the documents has the same findings."""
    id_ = documented(record)
    if id_ is None:
        return False
    errors, warnings = judge({**call, "model": id_})
    return {(one.code, one.field) for one in findings} <= errors | warnings


def taken_by_documents(record: Record, call: Call, name: str) -> bool:
    """Return whether the second reading of the documents has nothing against a field of a call."""
    id_ = documented(record)
    if id_ is None:
        return False
    errors, warnings = judge({**call, "model": id_})
    return not any(field == name for _, field in errors | warnings)


def decisions(record: Record, name: str) -> list[str]:
    """Return the decisions on which what the package says of a field rests: of the field, and of its rules."""
    model = packaged(LIVE)[record.id]
    parts = [field for field in model["fields"] if name in (field["name"], *field.get("aliases", ()))]
    found = [one for part in parts for one in part.get("decisions", ())]
    found += [one for rule in rules(record, name) for one in rule.get("origin", {}).get("decisions", ())]
    return list(dict.fromkeys(found))


def rules(record: Record, name: str) -> list[Rule]:
    """Return the rules that say something of a field."""
    found = packaged(LIVE)[record.id].get("rules", ())
    return [rule for rule in found if name in (rule.get("field"), *rule.get("fields", ()), *rule.get("values", ()))]


def spelling(record: Record, name: str) -> str:
    """Return the name of the field of which a name is another spelling."""
    fields = packaged(LIVE)[record.id]["fields"]
    return next((field["name"] for field in fields if name in field.get("aliases", ())), name)


def of_every_model(name: str) -> bool:
    """Return whether every model that can be called has a field: no list of parameters would name it."""
    active = [model for model in packaged(LIVE).values() if "lifecycle" not in model]
    return all(any(field["name"] == name for field in model["fields"]) for model in active)


def other_form(record: Record, choice: Choice, plain: Call) -> Any:
    """Return the same value in another JSON form that the client takes; None where there is none."""
    text = as_text(choice.value)
    forms: list[Any] = [text, f"{text}s", *([int(text)] if text.removeprefix("-").isdecimal() else [])]
    forms += [text == "true"] if text in ("true", "false") else []
    return next((form for form in forms if not refused(plain | {choice.name: form}, LIVE)), None)


def beside(record: Record, choice: Choice) -> Call | None:
    """Return a smallest call with a choice that the client takes; None where it takes none of up to three parts more."""
    for call in _companies(record, choice):
        if not refused(call | choice.part, LIVE):
            return call
    return None


def _companies(record: Record, choice: Choice) -> Iterator[Call]:
    kinds = record.inputs or ("text",)
    bases = [
        {"model": record.id} | {name: value for kind in some for name, value in GIVEN[kind].items()}
        for count in range(1, len(kinds) + 1)
        for some in combinations(kinds, count)
    ]
    others = [one for one in (*inputs(record), *choices(record)) if one.name != choice.name]
    for count in (0, 1, 2):
        for parts in combinations(others, count):
            for base in bases if count < 2 else bases[-1:]:
                yield base | {name: value for one in parts for name, value in one.part.items()}
