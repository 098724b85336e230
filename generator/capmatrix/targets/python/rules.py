"""Rules → lines of Python over the variables that hold a model's fields."""

from __future__ import annotations

from capmatrix.frozen import dataclass
from capmatrix.ir import prose, rules
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.kinds import AUTO, Duration, Field, Flag, canonical
from capmatrix.semantics.verdict.rules import literals


@dataclass(frozen=True, slots=True, kw_only=True)
class Variables:
    """The variables of a scope: those of each field's spellings, and the expressions of paths."""

    fields: dict[str, Field]
    spellings: dict[str, tuple[str, ...]]
    """Field name → the variables of its spellings, the canonical one first; each is None where absent or null."""
    prefix: str
    """The expression of the prefix of a field's path; empty at the top."""

    def path(self, name: str) -> str:
        """Return the expression of a field's path."""
        name = rules.shown(name)
        return f"{self.prefix} + {name!r}" if self.prefix else repr(name)

    def present(self, name: str) -> str:
        """Return the test that a field is present."""
        tests = [f"{variable} is not None" for variable in self.spellings[name]]
        return tests[0] if len(tests) == 1 else f"({' or '.join(tests)})"

    def absent(self, name: str) -> str:
        """Return the test that a field is absent."""
        return " and ".join(f"{variable} is None" for variable in self.spellings[name])

    def value(self, name: str) -> str:
        """Return the expression of the value that counts."""
        *first, last = self.spellings[name]
        chosen = "".join(f"{variable} if {variable} is not None else " for variable in first)
        return f"({chosen}{last})" if first else last

    def counting(self, name: str) -> str:
        """Return the expression of the path of the spelling that counts."""
        paths = [self.path(spelling) for spelling in (name, *self.fields[name].aliases)]
        pairs = zip(paths, self.spellings[name], strict=True)
        *first, (last, _) = pairs
        return "".join(f"{path} if {variable} is not None else " for path, variable in first) + last

    def equals(self, name: str, values: tuple[Scalar, ...]) -> str:
        """Return the test that a field has one of some values, in any wire spelling."""
        kind, value = self.fields[name].kind, self.value(name)
        if isinstance(kind, Flag):
            tests = [f"{value} is {wanted}" for wanted in values]
            return tests[0] if len(tests) == 1 else f"({' or '.join(tests)})"
        wanted = tuple(literal for item in values for literal in literals(kind, item))
        test = f"{value} == {wanted[0]!r}" if len(wanted) == 1 else f"{value} in {wanted!r}"
        numbers = any(not isinstance(item, str) for item in wanted)
        return f"({test} and type({value}) is not bool)" if numbers else test

    def differs(self, name: str, values: tuple[Scalar, ...]) -> str:
        """Return the test that a field has none of some values, in any wire spelling."""
        test, among = self.equals(name, values), f"{self.value(name)} in "
        return f"{self.value(name)} not in {test.removeprefix(among)}" if test.startswith(among) else f"not {test}"

    def holds(self, when: tuple[rules.Atom, ...]) -> str:
        """Return the test that all conditions hold; empty if there are none."""
        return " and ".join(self._atom(atom) for atom in when)

    def _atom(self, atom: rules.Atom) -> str:
        match atom:
            case rules.Equals():
                test = self.equals(atom.field, atom.values)
                return f"({self.absent(atom.field)} or {test})" if atom.or_absent else test
            case rules.Present():
                return self.present(atom.field)
            case rules.Absent():
                return self.absent(atom.field)
            case rules.HasItem():
                return f"{self.count(atom.field, atom.items)} {'==' if atom.negated else '>'} 0"

    def count(self, name: str, items: tuple[rules.Pick, ...]) -> str:
        """Return the expression of how many items of a list have some values."""
        return f"c.count({self.value(name)}, {asked(items)!r})"


def asked(items: tuple[rules.Pick, ...]) -> tuple[tuple[tuple[str, ...], tuple[Scalar, ...] | bool], ...]:
    """Return what is asked of an item of a list: path and values, or whether something is there."""
    return tuple(
        (rules.steps(pick.name) if pick.name else (), pick.values if pick.given is None else pick.given)
        for pick in items
    )


# Budget: one case for each kind of rule.
def lines(rule: rules.Rule, scope: Variables) -> list[str]:
    """Return the statements that report violations of a rule, with the rule's sentence as message."""
    message = prose.plain(prose.sentence(rule, scope.fields.values()))
    match rule:
        case rules.Require():
            return [
                line
                for name in rule.fields
                for line in _if(
                    [_all(scope.holds(rule.when), scope.absent(name))],
                    f"c.missing(found, {scope.path(name)}, {message!r})",
                )
            ]
        case rules.RequireOne():
            nothing = " and ".join(scope.absent(name) for name in rule.fields)
            first = scope.path(rule.fields[0])
            call = f"found.add('missing_one_of', {first}, {message!r}, {first})"
            return _if([_all(scope.holds(rule.when), nothing)], call)
        case rules.AtMostOne():
            prefix = scope.prefix or repr("")
            call = f"c.excluding(found, {prefix}, {_presence(rule.fields, scope)}, {message!r})"
            return _if([scope.holds(rule.when)], call)
        case rules.SameInput():
            return _same_input(rule, scope, message)
        case rules.Forbid():
            code = "conflict" if rules.only_presence(rule.when) else "condition"
            return [
                line
                for name in rule.fields
                for line in _if(
                    [_all(scope.holds(rule.when), scope.present(name))],
                    f"found.add({code!r}, {scope.path(name)}, {message!r})",
                )
            ]
        case rules.AllowOnly():
            return _allow_only(rule, scope, message)
        case rules.Narrow():
            return _narrow(rule, scope, message)
        case rules.Count():
            limits = (rule.minimum, rule.maximum)
            call = f"c.counted(found, {scope.path(rule.field)}, {scope.value(rule.field)}, "
            number = scope.count(rule.field, rule.items)
            return _if([scope.holds(rule.when)], f"{call}{number}, {limits!r}, {message!r})")


def _if(tests: list[str], statement: str) -> list[str]:
    test = " and ".join(test for test in tests if test)
    return [f"if {test}:", f"    {statement}"] if test else [statement]


def _all(*tests: str) -> str:
    return " and ".join(test for test in tests if test)


def _presence(names: tuple[str, ...], scope: Variables) -> str:
    """Return the source of a tuple of (field, whether it is present)."""
    pairs = ", ".join(f"({rules.shown(name)!r}, {scope.present(name)})" for name in names)
    return f"({pairs},)"


def _same_input(rule: rules.SameInput, scope: Variables, message: str) -> list[str]:
    given = [variable for name in rule.fields for variable in scope.spellings[name]]
    several = f"({', '.join(given)}).count(None) < {len(given) - 1}"  # rare, so the common case needs no call
    prefix = scope.prefix or repr("")
    return _if([several], f"c.redundant(found, {prefix}, {_presence(rule.fields, scope)}, {message!r})")


def _allow_only(rule: rules.AllowOnly, scope: Variables, message: str) -> list[str]:
    given = scope.equals(rule.field, rule.values) if rule.values else ""
    return _if(
        [_all(scope.present(rule.field), given), f"not ({scope.holds(rule.when)})"],
        f"found.add('condition', {scope.path(rule.field)}, {message!r})",
    )


def _narrow(rule: rules.Narrow, scope: Variables, message: str) -> list[str]:
    hint = repr(str(rule.values[0])) if len(rule.values) == 1 else "None"
    if rule.values:
        outside = scope.differs(rule.field, rule.values)
    else:
        outside = f"not c.within({scope.value(rule.field)}, {rule.minimum!r}, {rule.maximum!r})"
        kind = scope.fields[rule.field].kind
        if isinstance(kind, Duration) and kind.auto:
            outside = f"({outside} or {scope.equals(rule.field, (canonical(kind, AUTO),))})"
    call = f"c.narrowed(found, {scope.path(rule.field)}, {scope.counting(rule.field)}, {message!r}, {hint})"
    return _if([_all(scope.holds(rule.when), scope.present(rule.field), outside)], call)
