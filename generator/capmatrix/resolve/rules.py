"""Entries → rules, with fields and values of their model or object."""

# Budget: what rules are about, their conditions and their actions, which share one context.
from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Literal, TypeAlias

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds, rules
from capmatrix.ir.json_values import same
from capmatrix.resolve import values
from capmatrix.resolve.fields import is_unread
from capmatrix.source import Mapping, Node, Scalar, Sequence
from capmatrix.spec.keys import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Mapping_

    from capmatrix.ir.json_values import Scalar as Value
    from capmatrix.ir.kinds import Field
    from capmatrix.source import Span
    from capmatrix.spec.document import Entry
    from capmatrix.spec.keys import Action

_Linking: TypeAlias = Literal["require", "one_of", "at_most_one", "forbid", "allow", "narrow", "same_input"]
_UNCONDITIONAL = ("same_input",)
_LINKING = ("at_most_one", "same_input")
_CONDITIONAL = ("forbid", "allow", "narrow")
_IN = "in"
"""The key beside the list of a `count`."""
_PICKED = (kinds.Text, kinds.Integer, kinds.Number, kinds.Flag, kinds.Choice)
_COMPARABLE = (kinds.Text, kinds.Integer, kinds.Number, kinds.Flag, kinds.Choice, kinds.Duration, kinds.Size)


@dataclass(slots=True)
class _Context:
    """One rule while it is built."""

    entry: Entry
    fields: dict[str, Field]
    owner: str
    report: Report
    code: Code = Code.BAD_RULE
    id: str = ""
    unread: bool = False
    """Whether it compares a field whose values are not known."""
    when: tuple[rules.Atom, ...] = ()
    origin: rules.Origin = rules.Origin()


def build_rules(
    entries: tuple[Entry, ...],
    fields: tuple[Field, ...],
    owner: str,
    report: Report,
    base: tuple[rules.Rule, ...] = (),
) -> tuple[rules.Rule, ...]:
    """Build the rules of a model or object beside those of its `base`; invalid ones are reported and omitted."""
    by_name = {field.name: field for field in fields}
    built: list[rules.Rule] = []
    taken = {rule.id for rule in base}
    lists = [field.name for field in fields if kinds.list_in(field.kind) is not None]
    for entry in entries:
        if entry.doubtful:
            continue
        actions: list[Action] = [key for key in ACTIONS if key in entry.nodes]
        if len(actions) != 1:
            message = "a rule has exactly one action" + (f", not {' and '.join(actions)}" if actions else "")
            report.add(Code.BAD_RULE, message, entry.span, f"actions: {', '.join(ACTIONS)}")
            continue
        context = _Context(entry, by_name, owner, report)
        context.origin = rules.Origin(
            says=entry.text("says"), evidence=entry.strings("evidence"), decisions=entry.strings("decision")
        )
        made = _rule(context, actions[0], taken)
        if not any(_too_many(context, name, [*base, *built, *made]) for name in lists):
            built += made
    return tuple(built)


def _too_many(context: _Context, name: str, built: list[rules.Rule]) -> bool:
    """Return, and report, whether rules count more in a list than can be tried."""
    counts = {items: numbers for items, numbers in rules.counted(built, name).items() if numbers}
    number = prod(numbers[-1] + 1 for numbers in counts.values())
    listed = kinds.list_in(context.fields[name].kind) if number > rules.MOST_COUNTS else None
    if listed is not None:
        number = min(number, _combinations(listed, counts))
    if number > rules.MOST_COUNTS:
        message = f"the rules of {context.owner} distinguish {number:,} combinations of what they count in {name!r}"
        hint = f"at most {rules.MOST_COUNTS:,}: count fewer sorts of items, or with smaller numbers"
        context.report.add(Code.BAD_RULE, message, context.entry.span, hint)
    return number > rules.MOST_COUNTS


def _combinations(listed: kinds.List, counts: Mapping_[tuple[rules.Pick, ...], tuple[int, ...]]) -> int:
    """Return how many lists have to be tried: by sort of items, whatever rules the items have themselves."""
    sorts: set[tuple[bool, ...]] = set()
    for option in kinds.objects(listed.item):
        names = dict.fromkeys(pick.name for picks in counts for pick in picks)
        held = {name: field for name in names if (field := kinds.field_at(option.fields, name)) is not None}
        values = [_values_of(field, name, counts) for name, field in held.items()]
        if prod(map(len, values)) > rules.MOST_COUNTS:
            return rules.MOST_COUNTS + 1
        for chosen in product(*values):
            item = dict(zip(held, chosen, strict=True))
            sorts.add(tuple(all(_asked(pick, item.get(pick.name)) for pick in picks) for picks in counts))
    limits = [*counts.values(), (listed.min_items or 0,)]
    every = [(*sort, True) for sort in sorts]
    return prod(len(rules.multiples(every, limits, sort)) for sort in every) if sorts else rules.MOST_COUNTS + 1


def _values_of(field: Field, name: str, counts: Iterable[tuple[rules.Pick, ...]]) -> tuple[Value | None, ...]:
    """Return what a member may be as far as it is counted: None for absent, an empty text for any other value."""
    named = (value for picks in counts for pick in picks if pick.name == name for value in pick.values)
    every = kinds.finite(field.kind) or (*named, "")
    return every if field.required else (*every, None)


def _asked(pick: rules.Pick, value: Value | None) -> bool:
    if pick.given is not None:
        return (value is not None) is pick.given
    return value is not None and any(same(value, one) for one in pick.values)


def rule_entries(entries: tuple[Entry, ...]) -> dict[str, Entry]:
    """Return rule id → entry, for the rules that `build_rules` builds from the entries."""
    found: dict[str, Entry] = {}
    taken: set[str] = set()
    for entry in entries:
        action = next(key for key in ACTIONS if key in entry.nodes)
        names = targets_of(entry)
        id_ = _unique("-".join((action.replace("_", "-"), *names)), taken)
        found |= {id_: entry, **{f"{id_}.{name}": entry for name in names}}
    return found


def targets_of(entry: Entry) -> dict[str, Span]:
    """Return the fields that the action of a rule names, with their places."""
    node = next(entry.nodes[key] for key in ACTIONS if key in entry.nodes)
    if isinstance(node, Mapping):
        counting = "count" in entry.nodes
        return {name.text: name.span for name, _ in node.entries if not (counting and name.text == _IN)}
    items = node.items if isinstance(node, Sequence) else (node,)
    return {item.text: item.span for item in items if isinstance(item, Scalar)}


def conditions(entry: Entry, fields: dict[str, Field], owner: str, report: Report) -> tuple[rules.Atom, ...]:
    """Build the conditions of a row of prices; the paths that they follow are among the fields then."""
    return _conditions(_Context(entry, fields, owner, report, Code.BAD_PRICE))


def priced(name: Scalar, entry: Entry, fields: dict[str, Field], owner: str, report: Report) -> Field | None:
    """Return the field of a name or path in a price, which is among the fields then; None, and a report, if none."""
    known = _named(_Context(entry, fields, owner, report, Code.BAD_PRICE), name)
    return None if known is None else fields[known]


def meant(name: str, fields: Mapping_[str, Field]) -> str:
    """Return a name as rules and prices hold it: that of a field, or of a path, though it may lead nowhere."""
    return f"{rules.PATH}{name}" if name not in fields and "." in name else name


def _rule(context: _Context, action: Action, taken: set[str]) -> list[rules.Rule]:
    entry, report = context.entry, context.report
    before = len(report.items)
    context.when = _conditions(context)
    asked = any("when" in key for key in (*entry.nodes, *entry.inner))  # though it may not have been read
    if action in _CONDITIONAL and not context.when and not asked and len(report.items) == before:
        report.add(
            Code.BAD_RULE, f"{action!r} without a condition", entry.place(action), "add when, when_given or when_absent"
        )
    if action in _UNCONDITIONAL and context.when:
        report.add(Code.BAD_RULE, f"{action!r} takes no condition", entry.place(action), "leave the condition out")
    if action == "count":
        id_, rule = _count(context, entry.nodes[action])
        if rule is None or len(report.items) > before:
            return []
        rule = replace(rule, id=_unique(id_, taken))
        return [] if context.unread else [rule]
    targets = _targets(context, entry.nodes[action], single=action == "allow")
    names = tuple(name for name, _ in targets)
    if len(set(names)) < len(names):
        report.add(Code.BAD_RULE, f"{action!r} names a field twice", entry.place(action), "name each value once")
    elif action in _LINKING and len(names) == 1:
        report.add(Code.BAD_RULE, f"{action!r} names one field", entry.place(action), "name at least two fields")
    if len(report.items) > before:
        return []
    context.id = _unique("-".join((action.replace("_", "-"), *map(rules.shown, names))), taken)
    built = _build(context, action, names, targets)
    return [] if context.unread else built


def _build(
    context: _Context, action: _Linking, names: tuple[str, ...], targets: list[tuple[str, Node | None]]
) -> list[rules.Rule]:
    id_, when, origin = context.id, context.when, context.origin
    match action:
        case "require":
            domains = [_narrow(context, name, node) for name, node in targets if node is not None]
            found: list[rules.Rule] = [rules.Require(id=id_, fields=names, when=when, origin=origin)]
            return found + [domain for domain in domains if domain]
        case "one_of":
            return [rules.RequireOne(id=id_, fields=names, when=when, origin=origin)]
        case "at_most_one":
            return [rules.AtMostOne(id=id_, fields=names, when=when, origin=origin)]
        case "forbid":
            return [rules.Forbid(id=id_, fields=names, when=when, origin=origin)]
        case "same_input":
            return [rules.SameInput(id=id_, fields=names, origin=origin)]
        case "allow":
            return [
                rules.AllowOnly(
                    id=id_, field=name, values=_values(context, name, node) if node else (), when=when, origin=origin
                )
                for name, node in targets
            ]
        case "narrow":
            narrowed = [_narrow(context, name, node) for name, node in targets if node is not None]
            return [rule for rule in narrowed if rule]


def _targets(context: _Context, node: Node, *, single: bool) -> list[tuple[str, Node | None]]:
    """Return the fields an action names, each with the values given for it, if any."""
    if isinstance(node, Mapping):
        named: list[tuple[Scalar, Node | None]] = list(node.entries)
    elif isinstance(node, Sequence):
        named = [(item, None) for item in node.items if isinstance(item, Scalar)]
    else:
        named = [(node, None)]
    if single and len(named) != 1:
        context.report.add(Code.BAD_RULE, "allow names one field", node.span, "write one rule for each field")
    known = [(_known(context, name), value) for name, value in named]
    return [(name, value) for name, value in known if name is not None]


def _known(context: _Context, name: Scalar) -> str | None:
    """Return the name or path of a condition or an action; None, and a report, where it is none."""
    known = _named(context, name)
    kind = None if known is None else context.fields[known].kind
    if isinstance(kind, kinds.Anything) and not is_unread(kind):
        message = f"{name.text!r} may be any value, null among them, so that its presence is not defined"
        context.report.add(context.code, message, name.span, "conditions need fields of another kind")
    return known


def _named(context: _Context, name: Scalar) -> str | None:
    """Return the name of a field or the path through objects that a text means; None, and a report, for any other."""
    field = context.fields.get(name.text)
    if field is None and "." in name.text and name.text.partition(".")[0] in context.fields:
        return _path(context, name)
    if field is None:
        alias = next((f.name for f in context.fields.values() if name.text in f.aliases), None)
        hint = (
            f"{name.text!r} is another spelling of {alias!r}: use that name"
            if alias
            else did_you_mean(name.text, list(map(rules.shown, context.fields))) or _bracketed(name)
        )
        context.report.add(Code.UNKNOWN_FIELD, f"{context.owner} has no field {name.text!r}", name.span, hint)
    return None if field is None else name.text


def _path(context: _Context, name: Scalar) -> str | None:
    """Return a path as rules hold it, and add its field to those of the context; None, and a report, if it is none."""
    held, problem, hint = {**context.fields}, "", "a path leads through objects"
    texts = name.text.split(".")
    for number, step in enumerate(texts):
        field, last = held.get(step), number == len(texts) - 1
        if field is not None and is_unread(field.kind):
            path, context.unread = f"{rules.PATH}{name.text}", True
            context.fields[path] = replace(field, name=path)
            return path
        if field is None:
            problem, hint = f"has no field {step!r} at {name.text!r}", did_you_mean(step, held) or hint
        elif field.aliases:
            problem, hint = (
                f"has other spellings of {step!r}, through which no path leads",
                "name fields with one spelling",
            )
        elif not last and not isinstance(field.kind, kinds.Group):
            problem = f"has no object at {step!r} of {name.text!r}"
            hint = "a path never leads into a list" if isinstance(field.kind, kinds.List) else hint
        elif last and isinstance(field.kind, kinds.Anything):
            problem, hint = f"may have any value at {name.text!r}, null among them", "name a field of another kind"
        if problem or field is None:
            break
        held = {one.name: one for one in field.kind.fields} if isinstance(field.kind, kinds.Group) else {}
    if problem:
        context.report.add(Code.UNKNOWN_FIELD, f"{context.owner} {problem}", name.span, hint)
        return None
    path = f"{rules.PATH}{name.text}"
    found = kinds.field_at(context.fields.values(), path)
    assert found is not None, path
    context.fields[path] = found
    return path


def _bracketed(name: Scalar) -> str:
    return "several values stand in brackets: [16:9, 9:16]" if name.text[:1].isdigit() else ""


def _conditions(context: _Context) -> tuple[rules.Atom, ...]:
    atoms: list[rules.Atom] = []
    for name, node in context.entry.pairs("when"):
        if (known := _known(context, name)) is not None:
            atoms.append(rules.Equals(known, _values(context, known, node)))
    for name, node in context.entry.pairs("when_effective"):
        if (known := _known(context, name)) is not None:
            atoms.append(_effective(context, name, known, _values(context, known, node)))
    given, absent = (
        [known for name in context.entry.texts(key) if (known := _known(context, name)) is not None]
        for key in ("when_given", "when_absent")
    )
    held: list[rules.Atom] = []
    for key, negated in (("when_item", False), ("when_no_item", True)):
        for name, node in context.entry.pairs(key):
            items = _picks(context, name, node)
            if any(atom.field == name.text for atom in held) and "count" not in context.entry.nodes:
                _bad(context, f"{name.text!r} is asked for two items", name.span, "only a `count` asks twice of a list")
            held += [rules.HasItem(name.text, items, negated)] if items else []
    return (*atoms, *map(rules.Present, given), *map(rules.Absent, absent), *held)


def _picks(context: _Context, name: Scalar, node: Node) -> tuple[rules.Pick, ...]:
    """Return what is asked of the items of a list; nothing, and a report, if that cannot be asked."""
    field = context.fields.get(name.text)
    if field is None:
        path = name.text.partition(".")[0] in context.fields
        hint = (
            "only lists of the model or object itself are counted" if path else did_you_mean(name.text, context.fields)
        )
        context.report.add(Code.UNKNOWN_FIELD, f"{context.owner} has no field {name.text!r}", name.span, hint)
        return ()
    listed = kinds.list_in(field.kind)
    if is_unread(field.kind) or (listed is not None and is_unread(listed.item)):
        context.unread = True
        return ()
    if listed is None:
        _bad(context, f"{name.text!r} is no list", name.span, "name a list: only items are counted")
        return ()
    objects = kinds.objects(listed.item)
    if not objects:
        return _pick(context, "", name.text, replace(field, kind=listed.item, aliases=()), node)
    inner = dict.fromkeys(one.name for option in objects for one in option.fields)
    if not isinstance(node, Mapping) or not node.entries:
        example = f"{{{name.text}: {{{next(iter(inner), 'field')}: value}}}}"
        _bad(context, f"the items of {name.text!r} are objects", node.span, f"name their fields with values: {example}")
        return ()
    found = list[rules.Pick]()
    for key, wanted in node.entries:
        path = f"{rules.PATH}{key.text}" if "." in key.text and key.text not in inner else key.text
        member = _member(context, name, key, listed.item, path)
        found += () if member is None else _pick(context, path, f"{name.text}.{key.text}", member, wanted)
    return tuple(found) if len(found) == len(node.entries) else ()


def _member(context: _Context, name: Scalar, key: Scalar, item: kinds.Kind, path: str) -> Field | None:
    """Return the member of items that a name or a path through their objects leads to; None, and a report, if none."""
    objects = kinds.objects(item)
    held = [found for option in objects if (found := kinds.field_at(option.fields, path)) is not None]
    found = kinds.member_of(item, path)
    if not held:
        known = {one.name for option in objects for one in option.fields}
        hint = did_you_mean(key.text, known) or ("a path leads through objects" if path != key.text else "")
        message = f"the items of {name.text!r} have no field {key.text!r}"
        context.report.add(Code.UNKNOWN_FIELD, message, key.span, hint)
    elif found is None:
        _bad(context, f"{name.text}.{key.text} is of another kind in each object", key.span, "count by another member")
    elif path != key.text and any(_respelled(option, rules.steps(path)) for option in objects):
        _bad(context, f"{key.text!r} leads through other spellings", key.span, "name members with one spelling")
        return None
    return found


def _respelled(option: kinds.Group, steps: tuple[str, ...]) -> bool:
    """Return whether a step of a path has other spellings."""
    first, *rest = steps
    found = next((one for one in option.fields if one.name == first), None)
    if found is None:
        return False
    inner = rest and isinstance(found.kind, kinds.Group) and _respelled(found.kind, tuple(rest))
    return bool(found.aliases) or bool(inner)


_GIVEN = "given"
"""In place of values of a member: whether it is present."""


def _presence(context: _Context, shown: str, field: Field, node: Mapping) -> bool | None:
    """Return whether a member of items must be given; None, and a report, if that cannot be asked."""
    pairs = [(key.text, said.text) for key, said in node.entries if isinstance(said, Scalar)]
    if len(node.entries) != 1 or pairs not in ([(_GIVEN, "true")], [(_GIVEN, "false")]):
        hint = "write values, `{given: true}` or `{given: false}`"
        _bad(context, f"{shown!r} is asked for no values", node.span, hint)
        return None
    if field.aliases or isinstance(field.kind, kinds.Anything):
        why = "has other spellings" if field.aliases else "may be any value, null among them"
        _bad(context, f"{shown!r} {why}, so that its presence is not counted", node.span, "name another member")
        return None
    return pairs[0][1] == "true"


def _pick(context: _Context, name: str, shown: str, field: Field, node: Node) -> tuple[rules.Pick, ...]:
    """Return that a field of items has one of some values; nothing, and a report, if it cannot be compared."""
    if name and isinstance(node, Mapping) and not is_unread(field.kind):
        given = _presence(context, shown, field, node)
        return () if given is None else (rules.Pick(name, (), given),)
    if not is_unread(field.kind) and (field.aliases or not isinstance(field.kind, _PICKED)):
        why = "has other spellings" if field.aliases else "has no values that are written in one way"
        hint = "count by a text, number, flag or choice with one spelling"
        _bad(context, f"{shown!r} {why}, so that items cannot be counted by it", node.span, hint)
        return ()
    wanted = _constants(context, shown, field, node)
    return (rules.Pick(name, wanted),) if wanted else ()


def _count(context: _Context, node: Node) -> tuple[str, rules.Rule | None]:
    """Return the list whose items a rule counts, and the rule; none, and a report, if it cannot be built."""
    entries = node.entries if isinstance(node, Mapping) else ()
    lists = [(name, wanted) for name, wanted in entries if name.text != _IN]
    limits = [limit for name, limit in entries if name.text == _IN]
    if len(lists) != 1 or len(limits) != 1 or not isinstance(limits[0], Scalar):
        hint = "such as `count: {pictures: {role: first}, in: 0..1}`"
        _bad(context, "'count' names one list and `in`, how many items there may be", node.span, hint)
        return "", None
    (name, wanted), limit = lists[0], limits[0]
    items, before = _picks(context, name, wanted), len(context.report.items)
    low, high = values.bounds(limit, values.integer, context.report) if ".." in limit.text else (None, None)
    if ".." not in limit.text:
        low = high = values.reading(values.integer, limit, context.report, 0)
    if len(context.report.items) > before:
        return "", None
    if any(end is not None and end < 0 for end in (low, high)):
        _bad(context, f"{limit.text!r} is below 0", limit.span, "counts start at 0")
    elif (low or 0) == 0 and high is None:
        _bad(context, f"{limit.text!r} is every number of items", limit.span, "end it, or start above 0")
    elif items:
        id_ = f"count-{name.text}"
        when, origin = context.when, context.origin
        return id_, rules.Count(
            id=id_, field=name.text, items=items, minimum=low or 0, maximum=high, when=when, origin=origin
        )
    return "", None


def _effective(context: _Context, name: Scalar, known: str, wanted: tuple[Value, ...]) -> rules.Equals:
    """Return the condition that a field, or its default where it is absent, has one of some values."""
    field = context.fields[known]
    default = field.default
    if default is None:
        if not is_unread(field.kind):
            _bad(context, f"{name.text!r} has no default", name.span, "write its `default`, or use `when`")
        return rules.Equals(known, wanted)
    assumed = any(same(default.value, value) for value in wanted)
    return rules.Equals(known, wanted, or_absent=assumed and not field.required)


def _values(context: _Context, name: str, node: Node) -> tuple[Value, ...]:
    """Read the constants with which a field is compared; errors are reported."""
    return _constants(context, rules.shown(name), context.fields[name], node)


def _constants(context: _Context, shown: str, field: Field, node: Node) -> tuple[Value, ...]:
    """Read the values that a rule compares a field with; report values that the field does not take."""
    if is_unread(field.kind):
        context.unread = True
        return ()
    if not isinstance(field.kind, _COMPARABLE):
        _bad(context, f"{shown!r} cannot be compared with a value", node.span, "test its presence instead")
        return ()
    nodes = node.items if isinstance(node, Sequence) else (node,)
    if not nodes:
        _bad(context, f"{shown!r} is compared with no value", node.span, "name a value")
    found: list[Value] = []
    for item in nodes:
        try:
            found.append(values.scalar(field.kind, item))
        except values.Unread as error:
            _bad(context, f"{shown!r}: {error}", item.span, "compare with values that the field takes")
    return tuple(found)


def _narrow(context: _Context, name: str, node: Node) -> rules.Rule | None:
    """Build the rule that narrows a field to the values or range given."""
    field = context.fields[name]
    low: float | None = None
    high: float | None = None
    found: tuple[Value, ...] = ()
    if isinstance(node, Scalar) and node.plain and ".." in node.text and not is_unread(field.kind):
        if not isinstance(field.kind, kinds.Integer | kinds.Number | kinds.Duration):
            _bad(
                context,
                f"{rules.shown(name)!r} has no order, so that a range has no meaning",
                node.span,
                "list the values",
            )
            return None
        low, high = values.bounds(node, values.number, context.report)
    else:
        found = _values(context, name, node)
    return rules.Narrow(
        id=f"{context.id}.{rules.shown(name)}",
        field=name,
        values=found,
        minimum=low,
        maximum=high,
        when=context.when,
        origin=context.origin,
    )


def _bad(context: _Context, message: str, span: Span, hint: str) -> None:
    context.report.add(context.code, message, span, hint)


def _unique(name: str, taken: set[str]) -> str:
    number = 1
    candidate = name
    while candidate in taken:
        number += 1
        candidate = f"{name}-{number}"
    taken.add(candidate)
    return candidate
