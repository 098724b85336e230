"""Submissions → models: which there are, the fields of each, and by which call each is started."""

# Budget: one matter, from the body of a call to the entry of a model.
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import cast

from capmatrix import naming
from capmatrix.listing.yaml_text import Data
from capmatrix.spec.foreign import Value
from capmatrix.vendor import guesses
from capmatrix.vendor.calls import Start
from capmatrix.vendor.document import Dangling, Part, Unusable
from capmatrix.vendor.losses import Losses
from capmatrix.vendor.schemas import unions
from capmatrix.vendor.schemas.kinds import Objects, cited
from capmatrix.vendor.schemas.shapes import Parts, Shape, forms, listed, shape
from capmatrix.vendor.schemas.unions import KIND, Entry, Fields, Variant

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}", re.ASCII)
_DEFAULT = re.compile(r"[Dd]efaults? (?:to|is|value is) [`'\"]([^`'\"]+)[`'\"]")


_DERIVED = (naming.module_name, naming.type_name, naming.anchor)


class Undecided(Exception):
    """Something that the person who starts the spec has to say; the message says how."""


@dataclass(slots=True)
class Offer:
    """A submission with its models."""

    start: Start
    name: str
    """What the operation is called in the spec."""
    names_model: str = ""
    """The field that names the model, an empty text where there is none."""
    in_path: bool = False
    ids: dict[str, tuple[Fields, list[Entry]]] = field(default_factory=dict[str, "tuple[Fields, list[Entry]]"])
    """Model → its fields and rules."""
    default: str = ""
    """The model that is meant where none is named."""
    closed: bool = False
    """Whether the body refuses other keys."""
    place: str = ""
    path: dict[str, str] = field(default_factory=dict[str, str])
    """Name in the path of the document → name of the field."""
    query: list[str] = field(default_factory=list[str])
    given: list[str] = field(default_factory=list[str])
    absent: list[str] = field(default_factory=list[str])
    """Fields by whose presence it is told from the other submissions of its models."""


def offer(start: Start, name: str, objects: Objects, wanted: Sequence[str]) -> Offer:
    """Return a submission with its models, of those that are wanted where some are."""
    call, losses = start.call, objects.losses
    made = Offer(start, name, place=call.part.place)
    outside = _outside(made, objects)
    schema = call.body[1].get("schema") if call.body else None
    forms = [Shape(call.part.place, extra=None)]
    if schema is not None and schema.value is not None:
        made.place = schema.place
        forms = _forms(schema, objects)
    if call.other_bodies:
        says = f"may also be sent as {', '.join(call.other_bodies)}"
        losses.add("unsaid", call.part.get("requestBody").place, says, "`sends:` says which form clients send")
    made.closed = all(one.extra is False for one in forms)
    tag = _tag(forms, schema)
    if tag:
        made.names_model = tag
        for one in forms:
            fields = objects.fields(replace(one, properties={k: v for k, v in one.properties.items() if k != tag}))
            rules = objects.presence(one, fields)
            for id_ in _listed(one, tag, objects):
                _add(made, id_, {**outside, **fields}, rules, objects)
    else:
        _of_one_form(made, forms, outside, objects, wanted)
    return _chosen(made, wanted)


def _add(made: Offer, id_: str, fields: Fields, rules: list[Entry], objects: Objects) -> None:
    if not _ID.fullmatch(id_):
        says = f"a model is called {guesses.one_line(id_)!r}, which is no id that the language has"
        objects.losses.add("unsaid", made.place, says, "leave it out, or ask for it in an issue")
    elif id_ in made.ids:
        objects.losses.add(
            "unsaid", made.place, f"{id_!r} has several forms; the first is said", "write the others as rules"
        )
    else:
        made.ids[id_] = (fields, rules)


def _chosen(made: Offer, wanted: Sequence[str]) -> Offer:
    """Return an offer with the wanted models alone."""
    if wanted:
        made.ids = {id_: held for id_, held in made.ids.items() if id_ in wanted}
    if made.default not in made.ids:
        made.default = ""
    return made


def _forms(schema: Part, objects: Objects) -> list[Shape]:
    """Return the forms of a body: one, or those of a choice."""
    try:
        found = shape((schema,), newer=objects.newer)
    except Dangling as error:
        raise Unusable(f"{error}: nothing says what is sent") from error
    if not found.choices:
        return [found]
    choice, *others = found.choices
    for other in others:
        objects.losses.add(
            "unsaid", other.place, f"`{other.word}` beside another choice is not said", "write it as rules"
        )
    return objects.options(replace(found, choices=[choice]), choice) or [found]


def _tag(forms: Sequence[Shape], schema: Part | None) -> str:
    """Return the field by which several forms of a body name the model."""
    if len(forms) < 2 or schema is None:
        return ""
    shared = [name for name in forms[0].properties if all(name in one.properties for one in forms)]
    listed = [name for name in shared if all(_texts_of(one.properties[name][0]) for one in forms)]
    stated = schema.text("discriminator", "propertyName")
    usual = guesses.first_of(listed, guesses.MODEL_NAMES)
    apart = [name for name in listed if _apart([_texts_of(one.properties[name][0]) for one in forms])]
    return usual or (stated if stated in listed else "") or next(iter(apart), "")


def _texts_of(part: Part) -> list[str]:
    try:
        held = part.followed()
    except Dangling:
        return []
    constant = held.text("const")
    return [constant] if constant else list(held.texts("enum"))


def _apart(values: Sequence[Sequence[str]]) -> bool:
    every = [one for texts in values for one in texts]
    return len(every) == len(set(every))


def _listed(one: Shape, tag: str, objects: Objects) -> list[str]:
    """Return the ids that a form names."""
    return listed(_naming(one.properties[tag], objects), newer=objects.newer)


def _naming(parts: Parts, objects: Objects) -> Shape:
    """Return what the field that names the model is, any text where it leads nowhere; that is reported."""
    try:
        found = shape(parts, newer=objects.newer)
    except Dangling as error:
        objects.losses.add("unsaid", parts[0].place, str(error), "describe it")
        return Shape(parts[0].place)
    options = sum(len(choice.options) for choice in found.choices)
    if len([*forms(found, newer=objects.newer)]) <= options:
        objects.losses.add("unsaid", found.place, "one of its forms leads nowhere", "describe that form")
    return found


def _of_one_form(made: Offer, forms: list[Shape], outside: Fields, objects: Objects, wanted: Sequence[str]) -> None:
    """Fill an offer of which nothing but a field, or the path, names the model."""
    losses = objects.losses
    found = forms[0]
    name = guesses.first_of(found.properties, guesses.MODEL_NAMES) if len(forms) == 1 else ""
    hole = guesses.first_of(made.path, guesses.MODEL_NAMES)
    named: Shape | None = None
    if hole:
        made.names_model, made.in_path = hole, True
        named = _parameter(made, hole, objects)
        outside = {key: value for key, value in outside.items() if key != made.path[hole]}
    elif name:
        made.names_model = name
        named = _naming(found.properties[name], objects)
        if named.types not in (None, frozenset({"string"})):
            made.names_model, named = "", None
    fields, rules = _fields(made, forms, objects)
    ids = _ids(made, named, wanted, objects)
    for id_ in ids:
        _add(made, id_, {**outside, **fields}, rules, objects)
    if named is not None and name and name not in found.required:
        made.default = _default_of(named, ids)
        what = (
            f"the model may be left out; {made.default!r} counts then" if made.default else "the model may be left out"
        )
        sort = "guessed" if made.default else "unsaid"
        losses.add(sort, named.place, what, "`discriminator: {name: …, default: …}` says which counts")


def _fields(made: Offer, forms: list[Shape], objects: Objects) -> tuple[Fields, list[Entry]]:
    """Return the fields of a body, without the one that names the model."""
    kept = [{k: v for k, v in one.properties.items() if k != made.names_model or made.in_path} for one in forms]
    shapes = [replace(one, properties=own) for one, own in zip(forms, kept, strict=True)]
    for one in shapes:
        one.required = {k: None for k in one.required if k != made.names_model or made.in_path}
        for key, place in one.lost:
            objects.losses.add("unsaid", place, f"`{key}` is not said", "write it as a rule where the language can")
    if len(shapes) == 1:
        fields = objects.fields(shapes[0])
        return fields, objects.presence(shapes[0], fields)
    variants = [Variant(objects.fields(one), one.extra is False, one.place) for one in shapes]
    return unions.forms(variants, objects.losses, made.place, quiet=False)


def _parameter(made: Offer, hole: str, objects: Objects) -> Shape | None:
    for one in made.start.call.parameters:
        if one.text("name") == hole and one.text("in") == "path" and one.get("schema").value is not None:
            return _naming((one.get("schema"),), objects)
    return None


# Budget: one way after another to learn of ids.
def _ids(made: Offer, named: Shape | None, wanted: Sequence[str], objects: Objects) -> list[str]:
    """Return the models that a call takes; raise `Undecided` where nobody says which there are."""
    call, losses = made.start.call, objects.losses
    if named is None and not made.names_model:
        steps = [step for step in call.steps if not re.fullmatch(r"v[0-9]+", step)]
        id_ = (wanted[0] if len(wanted) == 1 else "") or "/".join(naming.slug(step) for step in steps) or "model"
        says = f"no field names a model: it is called after its path, and the client sends `model: {id_}` each time"
        losses.add(
            "missing",
            made.place,
            says,
            "see that the service ignores the field, or name the field that tells what to make",
        )
        return [id_]
    known = listed(named, newer=objects.newer) if named else []
    is_open = named is not None and (not known or any(_is_free(parts[0]) for c in named.choices for parts in c.options))
    if known:
        if is_open:
            losses.add(
                "unsaid",
                named.place if named else made.place,
                "other models than these are taken too",
                "add a file for each that you use",
            )
        unknown = [id_ for id_ in wanted if id_ not in known]
        return [*known, *(unknown if is_open else ())]
    if wanted:
        losses.add(
            "guessed",
            named.place if named else made.place,
            f"the models are those that were asked for: {', '.join(wanted)}",
            "give each its evidence",
        )
        return list(wanted)
    if shown := _exemplary(named):
        says = f"no list of models; of examples and defaults: {', '.join(shown)}"
        losses.add("guessed", named.place if named else made.place, says, "add a file for each other that you use")
        return shown
    field_ = made.names_model
    raise Undecided(
        f"{call.id}: `{field_}` names the model, and the document does not list which there are; "
        "say which with --model ID (once for each)"
    )


def _is_free(part: Part) -> bool:
    return part.text("type") == "string" and not part.texts("enum") and not part.text("const")


def _exemplary(named: Shape | None) -> list[str]:
    """Return the ids that examples and the default of a field are."""
    if named is None:
        return []
    examples = named.keys.get("examples")
    values: list[Value] = [named.keys.get("default"), named.keys.get("example")]
    values += examples if isinstance(examples, list) else list(examples.values()) if isinstance(examples, dict) else []
    return list(dict.fromkeys(one for one in values if isinstance(one, str) and _ID.fullmatch(one)))


def _default_of(named: Shape, ids: Iterable[str]) -> str:
    default = named.keys.get("default")
    found = _DEFAULT.search(named.text("description"))
    said = default if isinstance(default, str) else found[1] if found else ""
    return said if said in ids else ""


# Parameters outside of the body


def _outside(made: Offer, objects: Objects) -> Fields:
    """Return the fields that travel in path and query."""
    fields: Fields = {}
    losses = objects.losses
    body = _names_in_body(made, objects)
    for one in made.start.call.parameters:
        name, where = one.text("name"), one.text("in")
        if where in ("header", "cookie"):
            continue
        own = re.sub(r"[^A-Za-z0-9_]", "_", name) if where == "path" else name
        if where == "path":
            made.path[name] = own if re.match(r"[A-Za-z_]", own) else f"p_{own}"
            own = made.path[name]
        if own in body:
            losses.add(
                "unsaid",
                one.place,
                f"{name!r} stands in the {where} and in the body; the body's is said",
                "ask for it in an issue",
            )
            continue
        with losses.within(own):
            entry = _parameter_entry(one, own, objects)
        if entry is not None:
            fields[own] = (entry, where == "path" or one.get("required").value is True)
            if where == "query":
                made.query.append(own)
    for hole in made.start.call.holes:
        if hole not in made.path:
            made.path[hole] = re.sub(r"[^A-Za-z0-9_]", "_", hole)
            losses.add(
                "missing", made.start.call.part.place, f"nothing says what {{{hole}}} of the path is", "describe it"
            )
            fields[made.path[hole]] = ({"kind": "text", "evidence": cited(made.start.call.part.place)}, True)
    return fields


def _names_in_body(made: Offer, objects: Objects) -> set[str]:
    body = made.start.call.body
    if body is None or body[1].get("schema").value is None:
        return set()
    try:
        found = shape((body[1].get("schema"),), newer=objects.newer)
    except Dangling:
        return set()
    return {*found.properties}


def _parameter_entry(one: Part, name: str, objects: Objects) -> Entry | None:
    if one.get("schema").value is None:
        objects.losses.add("unsaid", one.place, "has no schema; any text is taken", "give it a kind")
        return {"kind": "text", "evidence": cited(one.place)}
    entry = objects.entry((one.get("schema"),), name)
    if entry is not None:
        said = guesses.sentence(one.text("description"))
        entry = {**entry, **({"says": said} if said else {})}
        if entry.get("kind") in ("list", "group", "either", "anything"):
            objects.losses.add(
                "unsaid",
                one.place,
                f"how a {entry['kind']} is written in the address is not said",
                "see what the client sends",
            )
    return entry


# Several submissions of one model


def told_apart(offers: Sequence[Offer], losses: Losses) -> dict[str, tuple[Fields, list[Entry]]]:
    """Return the fields and rules of every model, and set by which fields the submissions of one are told apart."""
    for together in _sharing(offers):
        shared = {id_ for one in together for id_ in one.ids if sum(id_ in other.ids for other in together) > 1}
        _conditions(together, shared, losses)
    found: dict[str, tuple[Fields, list[Entry]]] = {}
    for id_ in dict.fromkeys(id_ for one in offers for id_ in one.ids):
        having = [one for one in offers if id_ in one.ids]
        if len(having) == 1:
            found[id_] = having[0].ids[id_]
            continue
        variants = [Variant(one.ids[id_][0], one.closed, one.place, _when(one)) for one in having]
        fields, rules = unions.merged(variants, losses, having[0].place)
        found[id_] = (fields, [*rules, *(_joined(rule, _when(one)) for one in having for rule in one.ids[id_][1])])
    return found


def _sharing(offers: Sequence[Offer]) -> list[list[Offer]]:
    """Return the submissions that have models in common, directly or by others."""
    groups: list[list[Offer]] = []
    for one in offers:
        near = [group for group in groups if any({*one.ids} & {*other.ids} for other in group)]
        groups = [group for group in groups if group not in near] + [
            [*(other for group in near for other in group), one]
        ]
    return [group for group in groups if len(group) > 1]


def _when(one: Offer) -> dict[str, Data]:
    conditions: dict[str, Data] = {"when_given": list(one.given), "when_absent": list(one.absent)}
    return {key: value for key, value in conditions.items() if value}


def _joined(rule: Entry, conditions: Entry) -> Entry:
    """Return a rule with more conditions."""
    both = {
        key: [*cast("list[Data]", rule.get(key, [])), *cast("list[Data]", value)] for key, value in conditions.items()
    }
    return {**rule, **both}


def _conditions(both: list[Offer], shared: set[str], losses: Losses) -> None:
    """Tell submissions apart by a field that each but one requires and no other has; drop what cannot be told."""
    marks: list[tuple[Offer, str]] = []
    plain: list[Offer] = []
    for one in both:
        mine = [fields for id_, (fields, _) in one.ids.items() if id_ in shared]
        others = [
            fields for other in both if other is not one for id_, (fields, _) in other.ids.items() if id_ in shared
        ]
        own = [
            name
            for name, (entry, given) in mine[0].items()
            if given and unions.has_presence(entry) and all(f.get(name, ({}, False))[1] for f in mine)
        ]
        own = [name for name in own if name != one.names_model and not any(name in fields for fields in others)]
        if own:
            marks.append((one, own[0]))
        else:
            plain.append(one)
    if not plain:
        plain.append(marks.pop()[0])
    for number, (one, mark) in enumerate(marks):
        one.given, one.absent = [mark], [other for _, other in marks[:number]]
        names = ", ".join(other.start.call.id for other in both)
        says = f"is meant where `{mark}` is given, which no other of these calls has: {names}"
        losses.add("guessed", one.start.call.part.place, says, "correct `when_given` and `when_absent`")
    plain[0].absent = [mark for _, mark in marks]
    for one in plain[1:]:
        lost = [id_ for id_ in one.ids if id_ in shared]
        says = f"nothing tells it from {plain[0].start.call.id}; of it these models are left out: {', '.join(lost)}"
        losses.add(
            "unsaid",
            one.start.call.part.place,
            says,
            "name fields in `when_given` and `when_absent`, and add them to `models`",
        )
        one.ids = {id_: held for id_, held in one.ids.items() if id_ not in shared}


# Vocabulary, families and models


@dataclass(slots=True)
class Files:
    """Entries of the vocabulary, of families and of models."""

    terms: dict[str, Entry] = field(default_factory=dict[str, Entry])
    families: dict[str, Entry] = field(default_factory=dict[str, Entry])
    models: dict[str, Entry] = field(default_factory=dict[str, Entry])


def files(models: dict[str, tuple[Fields, list[Entry]]], names: dict[str, str]) -> Files:
    """Return the entries of all models; `names` has for each the operation by which it is started."""
    made = Files()
    spoken: dict[str, Counter[str]] = {}
    entries: dict[str, Entry] = {}
    for fields, _ in models.values():
        for name, (entry, _) in fields.items():
            spoken.setdefault(name, Counter())[repr(entry)] += 1
            entries[name + repr(entry)] = entry
    for name, counted in spoken.items():
        made.terms[name] = entries[name + counted.most_common(1)[0][0]]
    alike: dict[str, list[str]] = {}
    for id_, (fields, rules) in models.items():
        alike.setdefault(repr((fields, rules)), []).append(id_)
    for ids in alike.values():
        fields, rules = models[ids[0]]
        row = _row(fields, rules, made.terms)
        family = ""
        if len(ids) > 1:
            family = _free(names[ids[0]], made.families)
            made.families[family] = row
        for id_ in ids:
            made.models[id_] = {"extends": family} if family else row
    made.models = {id_: made.models[id_] for id_ in models}
    for id_, name in named_apart(models).items():
        made.models[id_] = {"name": name, **made.models[id_]}
    return made


def _derived(name: str) -> set[str]:
    return {f"{make.__name__} {make(name)}".casefold() for make in _DERIVED}


def named_apart(ids: Iterable[str]) -> dict[str, str]:
    """Return a name for each id of which module, type or anchor would be those of an earlier one."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for id_ in ids:
        names = chain([id_], islice(guesses.numbered(naming.slug(id_)), 1, None))
        name = next(one for one in names if not _derived(one) & taken)
        taken |= _derived(name)
        if name != id_:
            found[id_] = name
    return found


def _free(name: str, taken: Iterable[str]) -> str:
    wanted = naming.slug(name) or "family"
    return next(one for one in guesses.numbered(wanted) if one not in taken)


def _row(fields: Fields, rules: list[Entry], terms: dict[str, Entry]) -> Entry:
    listed: dict[str, Data] = {name: _own(entry, given, terms[name]) for name, (entry, given) in fields.items()}
    row: Entry = {}
    if listed:
        row["fields"] = listed
    if rules:
        row["rules"] = list(cast("list[Data]", rules))
    return row


def _own(entry: Entry, given: bool, term: Entry) -> Data:
    """Return what a model says of a field otherwise than the vocabulary."""
    own: Entry = {key: value for key, value in entry.items() if term.get(key) != value and key != "input"}
    if own.keys() & KIND or any(key in term and key not in entry for key in KIND):
        own = {**{key: value for key, value in entry.items() if key in KIND or key in ("default", "unit")}, **own}
    elif "default" in term and "default" not in entry:
        own["without"] = ["default"]
    if "means" in term and "means" not in entry:
        own["without"] = [*cast("list[Data]", own.get("without", [])), "means"]
    if term.get("nullable") and not entry.get("nullable"):
        own["nullable"] = False
    if given:
        own["required"] = True
        own.pop("default", None)
        if "default" in term and "kind" not in own:
            own["without"] = [
                *[one for one in cast("list[Data]", own.get("without", [])) if one != "default"],
                "default",
            ]
    return own or None
