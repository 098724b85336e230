"""Rules between fields, in the form of the catalog, applied to one payload."""

from __future__ import annotations

from typing import Any

from .. import checks
from ..verdict import Finding, Findings
from .fields import Field
from .records import Json

_PATH = "$."
"""How the path of a rule through objects begins."""


def _steps(name: str) -> tuple[str, ...]:
    """Return the fields that a name leads through: of a path several, else the name itself."""
    return tuple(name.removeprefix(_PATH).split(".")) if name.startswith(_PATH) else (name,)


class _Kinds(dict[str, Json]):
    """The kinds of fields by name, and by path those inside objects."""

    def __missing__(self, name: str) -> Json:
        first, *others = _steps(name)
        kind = self[first]
        for step in others:
            kind = next(field["kind"] for field in kind["fields"] if field["name"] == step)
        return kind


class Scope:
    """A payload and the fields that it may have."""

    def __init__(self, fields: list[Field], payload: dict[str, Any]) -> None:
        self.payload = payload
        self._kinds = _Kinds({field["name"]: field["kind"] for field in fields})
        self._spellings = {field["name"]: (field["name"], *field.get("aliases", ())) for field in fields}

    def counting(self, name: str) -> str:
        """Return the first spelling that is given, else the name."""
        if name.startswith(_PATH):
            return name.removeprefix(_PATH)
        given = (spelling for spelling in self._spellings[name] if self.payload.get(spelling) is not None)
        return next(given, name)

    def value(self, name: str) -> Any:
        """Return the value that counts; None where the field is absent."""
        return (
            checks.inside(self.payload, _steps(name))
            if name.startswith(_PATH)
            else self.payload.get(self.counting(name))
        )

    def present(self, name: str) -> bool:
        """Return whether any spelling of a field is given."""
        return self.value(name) is not None

    def equals(self, name: str, values: list[Any]) -> bool:
        """Return whether a field has one of some values, in any wire form."""
        kind, value = self._kinds[name], self.value(name)
        if kind["kind"] == "duration" and kind["form"] in checks.TWO_FORMS:
            values = [form for item in values for form in (str(item), int(item))]
        return any(checks.same(value, wanted) for wanted in values)

    def holds(self, when: list[Json]) -> bool:
        """Return whether all conditions hold."""
        return all(map(self._atom, when))

    def _atom(self, atom: Json) -> bool:
        if atom["test"] == "has-item":
            return (self._count(atom) > 0) is not atom.get("negated", False)
        present = self.present(atom["field"])
        if atom["test"] != "equals":
            return present is (atom["test"] == "present")
        return self.equals(atom["field"], atom["values"]) if present else bool(atom.get("or_absent"))

    def _count(self, part: Json) -> int:
        """Return how many items of a list are as a rule or condition asks."""
        asked = tuple(
            (_steps(one["name"]) if one["name"] else (), one.get("given", tuple(one["values"])))
            for one in part["items"]
        )
        return checks.count(self.value(part["field"]), asked)

    def apply(self, rule: Json, found: Findings) -> None:
        """Add the findings of a rule."""
        when, message = rule.get("when", []), rule["sentence"]
        pairs = tuple((name.removeprefix(_PATH), self.present(name)) for name in rule.get("fields", ()))
        given = [name for name, present in pairs if present]
        match rule["rule"]:
            case "allow-only":
                self._allow(rule, found)
            case "narrow":
                self._narrow(rule, found)
            case "same-input" if given:
                checks.redundant(found, "", pairs, message)
            case _ if not self.holds(when):
                pass
            case "require":
                for name in (name for name, present in pairs if not present):
                    checks.missing(found, name, message)
            case "require-one" if not given:
                found.add("missing_one_of", pairs[0][0], message, pairs[0][0])
            case "at-most-one":
                checks.excluding(found, "", pairs, message)
            case "count":
                name, limits = rule["field"], (rule.get("minimum", 0), rule.get("maximum"))
                checks.counted(found, name, self.value(name), self._count(rule), limits, message)
            case "forbid":
                code = "conflict" if all(atom["test"] == "present" for atom in when) else "condition"
                found.extend(Finding(code, name, message) for name in given)
            case _:
                pass

    def _allow(self, rule: Json, found: Findings) -> None:
        name, values = rule["field"], rule.get("values", [])
        given = self.present(name) and (not values or self.equals(name, values))
        if given and not self.holds(rule["when"]):
            found.add("condition", name.removeprefix(_PATH), rule["sentence"])

    def _narrow(self, rule: Json, found: Findings) -> None:
        name, values = rule["field"], rule.get("values", [])
        if not self.present(name) or not self.holds(rule["when"]):
            return
        value = self.value(name)
        inside = self.equals(name, values) if values else checks.within(value, rule.get("minimum"), rule.get("maximum"))
        chosen_by_service = not values and self._kinds[name].get("auto") and checks.is_auto(value)
        if not inside or chosen_by_service:
            hint = str(values[0]) if len(values) == 1 else None
            checks.narrowed(found, name.removeprefix(_PATH), self.counting(name), rule["sentence"], hint)
