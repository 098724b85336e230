"""Rules → lines of JavaScript over the variables that hold a model's fields."""

from __future__ import annotations

from dataclasses import dataclass

from capmatrix.ir import prose, rules
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.kinds import AUTO, Duration, Field, Flag, canonical
from capmatrix.semantics.verdict.rules import literals
from capmatrix.targets.typescript.expressions import Module, array, end, js


@dataclass(frozen=True, slots=True, kw_only=True)
class Variables:
    """The variables of a scope: those of each field's spellings, and the expressions of paths."""

    fields: dict[str, Field]
    spellings: dict[str, tuple[str, ...]]
    """Field name → the variables of its spellings, the canonical one first; each is null or undefined where absent."""
    prefix: str
    """The expression of the prefix of a field's path; empty at the top."""
    module: Module

    def path(self, name: str) -> str:
        """Return the expression of a field's path."""
        name = js(rules.shown(name))
        return f"{self.prefix} + {name}" if self.prefix else name

    def present(self, name: str) -> str:
        """Return the test that a field is present."""
        tests = [f"{variable} != null" for variable in self.spellings[name]]
        return tests[0] if len(tests) == 1 else f"({' || '.join(tests)})"

    def absent(self, name: str) -> str:
        """Return the test that a field is absent."""
        return " && ".join(f"{variable} == null" for variable in self.spellings[name])

    def value(self, name: str) -> str:
        """Return the expression of the value that counts."""
        held = self.spellings[name]
        return held[0] if len(held) == 1 else f"({' ?? '.join(held)})"

    def counting(self, name: str) -> str:
        """Return the expression of the path of the spelling that counts."""
        paths = [self.path(spelling) for spelling in (name, *self.fields[name].aliases)]
        pairs = zip(paths, self.spellings[name], strict=True)
        *first, (last, _) = pairs
        return "".join(f"{variable} != null ? {path} : " for path, variable in first) + last

    def equals(self, name: str, values: tuple[Scalar, ...]) -> str:
        """Return the test that a field has one of some values, in any wire spelling."""
        kind, value = self.fields[name].kind, self.value(name)
        wanted = values if isinstance(kind, Flag) else tuple(text for item in values for text in literals(kind, item))
        return f"{value} === {js(wanted[0])}" if len(wanted) == 1 else f"{array(wanted)}.includes({value})"

    def holds(self, when: tuple[rules.Atom, ...]) -> str:
        """Return the test that all conditions hold; empty if there are none."""
        return " && ".join(self._atom(atom) for atom in when)

    def _atom(self, atom: rules.Atom) -> str:
        match atom:
            case rules.Equals():
                test = self.equals(atom.field, atom.values)
                return f"({self.absent(atom.field)} || {test})" if atom.or_absent else test
            case rules.Present():
                return self.present(atom.field)
            case rules.Absent():
                return self.absent(atom.field)
            case rules.HasItem():
                return f"{self.count(atom.field, atom.items)} {'===' if atom.negated else '>'} 0"

    def count(self, name: str, items: tuple[rules.Pick, ...]) -> str:
        """Return the expression of how many items of a list have some values."""
        asked = [
            ([*rules.steps(pick.name)] if pick.name else [], [*pick.values] if pick.given is None else pick.given)
            for pick in items
        ]
        picks = js([[*pair] for pair in asked])
        return f"{self.module.use('count')}({self.value(name)}, {picks})"


def lines(rule: rules.Rule, scope: Variables) -> list[str]:
    """Return the statements that report violations of a rule."""
    return [_if(tests, f"{scope.module.use(name)}(found, {given});") for tests, name, given in _broken(rule, scope)]


def tests(rule: rules.Rule, scope: Variables) -> list[str]:
    """Return the tests of which none holds where a rule is kept; a test may hold besides where a value is invalid."""
    return [_all(tests) for tests, _, _ in _broken(rule, scope)]


# Budget: one case for each kind of rule.
def _broken(rule: rules.Rule, scope: Variables) -> list[tuple[list[str], str, str]]:
    """Return the tests that hold together where a rule is broken, the function that reports it, and its arguments.

    The message is the rule's sentence.
    """
    message, prefix = js(prose.plain(prose.sentence(rule, scope.fields.values()))), scope.prefix or js("")
    match rule:
        case rules.Require():
            return [
                ([scope.holds(rule.when), scope.absent(name)], "missing", f"{scope.path(name)}, {message}")
                for name in rule.fields
            ]
        case rules.RequireOne():
            nothing = " && ".join(scope.absent(name) for name in rule.fields)
            return [([scope.holds(rule.when), nothing], "missingOneOf", f"{scope.path(rule.fields[0])}, {message}")]
        case rules.AtMostOne():
            given = f"{prefix}, {_presence(rule.fields, scope)}, {message}"
            return [([scope.holds(rule.when), _several(rule.fields, scope)], "excluding", given)]
        case rules.SameInput():
            given = f"{prefix}, {_presence(rule.fields, scope)}, {message}"
            return [([_several(rule.fields, scope)], "redundant", given)]
        case rules.Forbid():
            code = js("conflict" if rules.only_presence(rule.when) else "condition")
            return [
                (
                    [scope.holds(rule.when), scope.present(name)],
                    "violated",
                    f"{code}, {scope.path(name)}, {message}",
                )
                for name in rule.fields
            ]
        case rules.AllowOnly():
            given = scope.equals(rule.field, rule.values) if rule.values else ""
            tests = [scope.present(rule.field), given, f"!({scope.holds(rule.when)})"]
            return [(tests, "violated", f'"condition", {scope.path(rule.field)}, {message}')]
        case rules.Narrow():
            return [_narrow(rule, scope, message)]
        case rules.Count():
            many, ends = scope.count(rule.field, rule.items), (rule.minimum, rule.maximum)
            test = " || ".join(
                part
                for part in (
                    f"{many} < {js(ends[0])}" if ends[0] else "",
                    f"{many} > {js(ends[1])}" if ends[1] is not None else "",
                )
                if part
            )
            tests = [scope.holds(rule.when), f"Array.isArray({scope.value(rule.field)})", f"({test or 'false'})"]
            return [(tests, "violated", f'"condition", {scope.path(rule.field)}, {message}')]


def _all(tests: list[str]) -> str:
    return " && ".join(test for test in tests if test)


def _several(names: tuple[str, ...], scope: Variables) -> str:
    """Return the test that more than one of some fields is given."""
    return f"{' + '.join(f'Number({scope.present(name)})' for name in names)} > 1"


def _if(tests: list[str], statement: str) -> str:
    test = _all(tests)
    return f"if ({test}) {statement}" if test else statement


def _presence(names: tuple[str, ...], scope: Variables) -> str:
    """Return a list of (field, whether it is present)."""
    return f"[{', '.join(f'[{js(rules.shown(name))}, {scope.present(name)}]' for name in names)}]"


def _narrow(rule: rules.Narrow, scope: Variables, message: str) -> tuple[list[str], str, str]:
    hint = f", {js(str(rule.values[0]))}" if len(rule.values) == 1 else ""
    if rule.values:
        outside = f"!({scope.equals(rule.field, rule.values)})"
    else:
        ends = f"{end(rule.minimum, low=True)}, {end(rule.maximum)}"
        outside = f"!{scope.module.use('within')}({scope.value(rule.field)}, {ends})"
        kind = scope.fields[rule.field].kind
        if isinstance(kind, Duration) and kind.auto:
            outside = f"({outside} || {scope.equals(rule.field, (canonical(kind, AUTO),))})"
    tests = [scope.holds(rule.when), scope.present(rule.field), outside]
    return tests, "narrowed", f"{scope.path(rule.field)}, {scope.counting(rule.field)}, {message}{hint}"
