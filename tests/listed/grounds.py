"""Why the client says otherwise than a record: found in the package's data and in the second reading, never by id."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Any

from tests.listed.calls import Choice, choices, inputs
from tests.listed.client import LIVE, listing, packaged, refused
from tests.listed.records import GIVEN, SPELLED, Call, Record, as_text, records
from tests.second_reading.judge import MODELS, judge

Rule = dict[str, Any]


def documented(record: Record) -> str | None:
    """Return the id under which the two documents have a model; None where they do not."""
    return next((id_ for id_ in (record.id, *record.former) if id_ in MODELS), None)


def by_documents(record: Record, call: Call) -> set[tuple[str, str]] | None:
    """Return code and field of what the second reading of the documents finds; None where they lack the model."""
    id_ = documented(record)
    if id_ is None:
        return None
    errors, warnings = judge({**call, "model": id_})
    return errors | warnings


def decisions(record: Record, name: str) -> list[str]:
    """Return the decisions on which a field of the package's model rests."""
    return _of_field(packaged(LIVE)[record.id], name)


def by_hand(record: Record, name: str) -> list[str]:
    """Return the decisions of what a person wrote about a field of a model, beyond what the record gives by itself.

    That are rules which do not come with the inputs of the record, decisions on a parameter which not every record with
    it has, or which give it another kind, and, where a person has said anew what goes in, the decisions on that.
    """
    own = _own_rules(record)
    found = [why for rule in own if name in _named(rule) for why in _why(rule)]
    if name in (record.parameters or {}):
        found += [why for why in decisions(record, name) if why not in _mapped(name) or _other_kind(record, name)]
    if not found and _inputs_anew(record):
        model = packaged(LIVE)[record.id]
        fields = [field["name"] for field in model["fields"] if not of_every_model(field["name"])]
        fields = [name for name in fields if name not in (record.parameters or {})]
        found = [why for rule in own for why in _why(rule)]
        found += [why for field in (*fields, *SPELLED) for why in _of_field(model, field)]
    return list(dict.fromkeys(found))


def _of_field(model: dict[str, Any], name: str) -> list[str]:
    parts = [field for field in model["fields"] if name in (field["name"], *field.get("aliases", ()))]
    return [why for part in parts for why in part.get("decisions", ())]


def _why(rule: Rule) -> list[str]:
    return rule.get("origin", {}).get("decisions", [])


def _named(rule: Rule) -> tuple[str, ...]:
    """Return the fields that a rule names, but for those of its conditions."""
    return (*([rule["field"]] if "field" in rule else ()), *rule.get("fields", ()))


def _given(record: Record) -> dict[str, Any]:
    """Return what the inputs of a record bring by themselves: fields and rules."""
    wanted = sorted(record.inputs or ("unknown",))
    return next((one for one in listing()["inputs"] if wanted in one["given"]), {"fields": ()})


def _own_rules(record: Record) -> list[Rule]:
    given = {rule["id"] for rule in _given(record).get("rules", ())}
    return [rule for rule in packaged(LIVE)[record.id].get("rules", ()) if rule["id"] not in given]


def _inputs_anew(record: Record) -> bool:
    """Return whether a model takes in other things than its record's inputs bring, or under other rules."""
    model = packaged(LIVE)[record.id]
    fields = {field["name"]: bool(field.get("required")) for field in model["fields"]}
    given = {field["name"]: bool(field.get("required")) for field in _given(record)["fields"]}
    rules = {rule["id"] for rule in model.get("rules", ())}
    return any(fields.get(name) != required for name, required in given.items()) or any(
        rule["id"] not in rules for rule in _given(record).get("rules", ())
    )


def _other_kind(record: Record, name: str) -> bool:
    """Return whether a parameter has another kind than the package gives it when it reads a record."""
    here, usual = (
        next((field["kind"] for field in fields if field["name"] == name), {})
        for fields in (packaged(LIVE)[record.id]["fields"], listing()["fields"])
    )
    return any(here.get(key) != usual.get(key) for key in ("kind", "of", "array"))


@cache
def _mapped(name: str) -> frozenset[str]:
    """Return the decisions that every model has on a parameter: those come with its name."""
    having = [record.id for record in records().values() if record.full and name in (record.parameters or {})]
    every = [frozenset(_of_field(packaged(LIVE)[id_], name)) for id_ in having]
    return frozenset.intersection(*every) if len(every) > 1 else frozenset()


def spelling(record: Record, name: str) -> str:
    """Return the name of the field of which a name is another spelling."""
    fields = packaged(LIVE)[record.id]["fields"]
    return next((field["name"] for field in fields if name in field.get("aliases", ())), name)


@cache
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
    """Return a smallest call that the client takes together with a choice; None where two more parts are too few."""
    for call in _companies(record, choice):
        if not refused(call | choice.part, LIVE):
            return call
    return None


def _companies(record: Record, choice: Choice) -> Iterator[Call]:
    kinds = tuple(dict.fromkeys((*(record.inputs or ()), "text")))
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
