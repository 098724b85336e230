"""Model entries → models: families are merged, names and inputs are derived."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from capmatrix import naming
from capmatrix.diagnostics import Code, Diagnostic, Label, Report, close_names, did_you_mean
from capmatrix.ir import kinds
from capmatrix.ir.catalog import Lifecycle, Model, Names, Stage
from capmatrix.ir.editions import widened
from capmatrix.ir.json_values import is_day
from capmatrix.ir.kinds import Field
from capmatrix.resolve import values
from capmatrix.resolve.calls.operations import media_types
from capmatrix.resolve.fields import UNREAD, Scope, build_field, is_unread, merged
from capmatrix.resolve.pricing.measures import with_shared
from capmatrix.resolve.pricing.prices import build_pricing
from capmatrix.resolve.rules import build_rules
from capmatrix.source import Mapping, Scalar, Sequence
from capmatrix.spec.document import Entry
from capmatrix.spec.reader import flow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Mapping as Mapping_
    from collections.abc import Sequence as Sequence_

    from capmatrix.ir.json_values import Json

_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,200}")
_INPUTS = ("text", "image", "audio", "video")


Others: TypeAlias = "tuple[tuple[Entry, ...], Sequence_[str]]"
"""The fields that every model takes, and names of those that it may take besides."""
Built: TypeAlias = "tuple[Model, dict[str, Model]]"
"""A model, and edition → the model as that has it otherwise."""


def build_model(entry: Entry, families: tuple[Entry, ...], others: Others, scope: Scope) -> Built:
    """Return a model of its file, its families and the fields that every model takes, and the same in other editions.

    The texts, notes and rules of families add up; a field or price of the model replaces that of a family. Where a part
    of the model has a problem, it may take any field of the vocabulary: nothing is said of those that it does not list.
    """
    id_ = _id(entry, scope.report)
    named = entry.text("name", id_)
    source, as_of = _basis(entry, scope)
    fields = _fields(entry, families, others, scope)
    priced = pricing_of(entry, families, scope.report)
    model = Model(
        id=id_,
        names=Names(module=naming.module_name(named), type=naming.type_name(named), anchor=naming.anchor(named)),
        title=entry.text("title", id_),
        provider=entry.text("provider"),
        doc=entry.text("says") or " ".join(owner.text("says") for owner in families if owner.text("says")),
        families=tuple(owner.name.text for owner in families),
        inputs=_inputs(fields, _terms(entry, families), scope),
        makes=media_types(entry, scope.report),
        fields=fields,
        rules=build_rules(rules_of(entry, families), fields, id_, scope.report),
        lifecycle=_lifecycle(entry, scope.report),
        examples=_examples(entry, fields, scope.report),
        formerly=entry.strings("formerly"),
        source=source,
        as_of=as_of,
        partial=entry.text("known") == "partly",
        notes=tuple(note for owner in (*families, entry) for note in owner.strings("notes")),
        evidence=entry.strings("evidence"),
        decisions=entry.strings("decision"),
    )
    overlays = entry.entries("editions")
    editions = {one.name.text: _overlaid(model, entry, families, others, scope, one) for one in overlays}
    if priced is None:
        return model, editions
    # A price is one for all editions, and may name what only one of them takes.
    fields = widened(model, editions.values()).fields
    pricing = build_pricing(priced, fields, id_, scope)
    return replace(model, pricing=pricing), {name: replace(one, pricing=pricing) for name, one in editions.items()}


def pricing_of(entry: Entry, families: tuple[Entry, ...], report: Report) -> Entry | None:
    """Return the pricing of a model, its own first, with the measures of families; report families that differ."""
    own, priced = entry.entries("pricing"), [pricing for owner in families for pricing in owner.entries("pricing")]
    for pricing in () if own else priced[1:]:
        _compare(entry, priced[0], pricing, report)
    found = [*own, *([] if entry.doubtful else priced)]
    return with_shared(found[0], families, partial(_compare, entry, report=report)) if found else None


# Budget: what a model is made of, and one edition.
def _overlaid(
    model: Model, entry: Entry, families: tuple[Entry, ...], others: Others, scope: Scope, overlay: Entry
) -> Model:
    """Return a built model as another edition has it: with the fields of its entry for that edition."""
    fields = _fields(entry, families, others, scope, overlay)
    lacks = overlay.texts("lacks")
    for name in lacks:
        if name.text not in (names := {field.name for field in fields}):
            hint = did_you_mean(name.text, names) or "name fields of this model"
            scope.report.add(Code.UNKNOWN_FIELD, f"the model has no field {name.text!r}", name.span, hint)
    unlisted = {name.text for name in lacks}
    fields = tuple(replace(field, unlisted=True) if field.name in unlisted else field for field in fields)
    other = replace(model, fields=fields)
    # A rule may compare with a value that only the first edition takes.
    known = widened(model, [other]).fields
    return replace(
        other,
        inputs=_inputs(fields, _terms(entry, families), scope),
        rules=build_rules(rules_of(entry, families), known, model.id, scope.report),
        examples=(),
        unlisted=overlay.flag("unlisted"),
        evidence=(*model.evidence, *overlay.strings("evidence")),
        decisions=(*model.decisions, *overlay.strings("decision")),
    )


def _basis(entry: Entry, scope: Scope) -> tuple[str, str]:
    """Return the source with the newest date that the evidence of a model names, and the day of what is known."""
    cited = dict.fromkeys(item.partition(" > ")[0] for item in entry.strings("evidence"))
    source = max((name for name in cited if is_day(scope.dates.get(name, ""))), key=scope.dates.__getitem__, default="")
    as_of = entry.text("as_of")
    if as_of and not is_day(as_of):
        scope.report.add(Code.BAD_VALUE, f"{as_of!r} is not a date", entry.place("as_of"), "such as 2026-01-31")
        as_of = ""
    return source or next(iter(cited), ""), as_of or scope.dates.get(source, "")


def rules_of(entry: Entry, families: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the rules of a model in their order: those of its families, then its own."""
    return tuple(rule for owner in (*families, entry) for rule in owner.entries("rules"))


def file_stem(id_: str) -> str:
    """Return the name of a model's file, without `.yaml`."""
    return id_ if _FILE_NAME.fullmatch(id_) else naming.slug(id_)


def _id(entry: Entry, report: Report) -> str:
    """Return the wire id; report an invalid id, or a file that is not named after it."""
    stem = entry.name.text
    id_ = entry.text("id", stem)
    named = entry.text("name")
    wanted = named or file_stem(id_)
    for text, key in ((id_, "id"), *((former, "formerly") for former in entry.strings("formerly"))):
        if not naming.slug(text) or not text.isprintable() or re.search(r"\s", text):
            hint = "an id has letters or digits, no spaces"
            report.add(Code.BAD_VALUE, f"{text!r} cannot be a model id", entry.place(key), hint)
            return id_
    if named and not _FILE_NAME.fullmatch(named):
        report.add(Code.BAD_VALUE, f"{named!r} cannot be the name of a file", entry.place("name"), "such as kite-slash")
    elif stem != wanted:
        report.add(
            Code.BAD_FILE_NAME,
            f"the model {id_!r} is in {stem}.yaml",
            entry.place("name" if named else "id"),
            f"name it {wanted}.yaml",
        )
    return id_


def _fields(
    entry: Entry, families: tuple[Entry, ...], others: Others, scope: Scope, overlay: Entry | None = None
) -> tuple[Field, ...]:
    """Build the fields of a model: those of its families and its own, then those that every model takes."""
    merged_fields = fields_of(entry, families, scope)
    for field in overlay.entries("fields") if overlay else ():
        name = field.name.text
        merged_fields[name] = merged(field, merged_fields.get(name) or scope.terms.get(name))
    built = [build_field(field, scope, listed=frozenset(merged_fields)) for field in merged_fields.values()]
    common, possible = others
    built += [build_field(term, scope) for term in common if term.name.text not in merged_fields]
    spelled = {name for field in built for name in (field.name, *field.aliases)}
    meant = {name for field in merged_fields if field not in scope.names for name in close_names(field, scope.names)}
    return (
        *built,
        *(Field(name=name, kind=UNREAD) for name in dict.fromkeys((*possible, *meant)) if name not in spelled),
    )


def fields_of(entry: Entry, families: tuple[Entry, ...], scope: Scope) -> dict[str, Entry]:
    """Merge the fields of vocabulary, families and model; the model's entry takes the place of a family's."""
    own = {field.name.text: _grounded(field, scope, entry) for field in entry.entries("fields")}
    shared: dict[str, Entry] = {}
    for family in families:
        for field in family.entries("fields"):
            inherited = _grounded(field.under(family, "decision"), scope, family, entry)
            first = shared.setdefault(field.name.text, inherited)
            if field.name.text not in own:
                _compare(entry, first, inherited, scope.report)
    for field in entry.entries("fields"):
        if not field.nodes and not field.inner and field.name.text in shared:
            message = f"the entry of {field.name.text!r} is empty, and takes the place of one of a family"
            label = Label(shared[field.name.text].name.span, "the entry of the family")
            hint = f"remove it, or write what differs, such as `{field.name.text}: {{evidence: …}}`"
            scope.report.put(Diagnostic(Code.EMPTY_ENTRY, message, field.name.span, hint, (label,)))
    found: dict[str, Entry] = {}
    for name, field in (shared | own).items():
        if name in scope.names:
            found[name] = _from_vocabulary(field, scope)
        else:
            if "fields.yaml" not in scope.unread:
                hint = did_you_mean(name, scope.names) or _new_field(name)
                if name in scope.terms:
                    hint = f"it is a meaning alone: give it to a name of the wire, `NAME: {{term: {name}}}`"
                scope.report.add(Code.UNKNOWN_FIELD, f"{name!r} is not in the vocabulary", field.name.span, hint)
            found[name] = Entry(field.name, field.span, {}, doubtful=True)
    return found


def _from_vocabulary(field: Entry, scope: Scope) -> Entry:
    """Return a field with the keys of the entry of the vocabulary that it starts from."""
    other = field.scalar("term")
    if other is None or other.text in scope.terms:
        term = scope.terms[other.text if other else field.name.text]
        _check_without(field, term, scope.report)
        return merged(field, term)
    if "fields.yaml" not in scope.unread:
        hint = did_you_mean(other.text, scope.terms) or "add it to fields.yaml"
        scope.report.add(Code.UNKNOWN_FIELD, f"{other.text!r} is not in the vocabulary", other.span, hint)
    return replace(field, doubtful=True)


def _check_without(field: Entry, term: Entry, report: Report) -> None:
    """Report keys that a field leaves out although the vocabulary has none, or that it writes itself."""
    for key in field.texts("without"):
        if key.text in field.nodes:
            message = f"{key.text!r} of {field.name.text!r} is left out, and written here"
            report.add(Code.BAD_VALUE, message, key.span, "what is written takes its place anyway: keep one of them")
        elif key.text not in term.nodes and key.text not in term.inner and not term.doubtful:
            message = f"{term.name.text!r} of the vocabulary has no {key.text!r} that could be left out here"
            hint = did_you_mean(key.text, term.nodes) or f"it has {', '.join(term.nodes)}"
            report.add(Code.UNKNOWN_KEY, message, key.span, hint)


def _new_field(name: str) -> str:
    bare = name[:1].isdigit()
    return "several values stand in brackets: [16:9, 9:16]" if bare else "add it to fields.yaml"


def _grounded(field: Entry, scope: Scope, *owners: Entry) -> Entry:
    """Return a field with evidence: its own, else what the first owner with evidence has for the field."""
    if field.texts("evidence"):
        return field
    evidence = next((texts for owner in owners if (texts := owner.texts("evidence"))), ())
    found = tuple(named for text in evidence if (named := _naming(text, field.name.text, scope)))
    items = found or evidence
    node = items[0] if len(items) == 1 else Sequence(items, items[0].span if items else field.span)
    return replace(field, nodes={**field.nodes, "evidence": node})


def _naming(text: Scalar, field: str, scope: Scope) -> Scalar | None:
    """Return the evidence for a field, a section with its item; None where the evidence names another field."""
    names = {field, *(scope.terms[field].strings("aliases") if field in scope.terms else ())}
    if listed := scope.sections.get(text.text):
        item = next((name for name in (field, *sorted(names)) if name in listed), None)
        return replace(text, text=f"{text.text} > {item}") if item else None
    last = text.text.rpartition(" > ")[2]
    return None if last in scope.spellings and last not in names else text


def _compare(model: Entry, first: Entry, second: Entry, report: Report) -> None:
    """Report two entries of families that differ."""
    if second is not first and first.content() != second.content():
        name = second.name.text
        message = f"two families of {model.text('id', model.name.text)!r} do not agree on {name!r}"
        hint = f"let the model write {name!r} itself, or say it in one of the families"
        labels = (Label(first.name.span, "the other entry"), Label(model.place("extends"), "extended here"))
        report.put(Diagnostic(Code.FAMILY_CONFLICT, message, second.name.span, hint, labels))


def _terms(entry: Entry, families: tuple[Entry, ...]) -> dict[str, str]:
    """Return field → the entry of the vocabulary that it starts from."""
    listed = (field for owner in (*families, entry) for field in owner.entries("fields"))
    return {field.name.text: field.text("term", field.name.text) for field in listed}


def _inputs(fields: tuple[Field, ...], meant: Mapping_[str, str], scope: Scope) -> tuple[str, ...]:
    found = frozenset[str]().union(*(kinds.media_of(field.kind) for field in fields))
    terms = (scope.terms.get(meant.get(field.name, field.name)) for field in fields)
    inside = [inner for field in fields for inner in _inside(field.kind)]
    if any(term.text("input") for term in terms if term is not None) or any(one.means == "text" for one in inside):
        return tuple(name for name in _INPUTS if name in found or name == "text")
    return tuple(name for name in _INPUTS if name in found)


def _inside(kind: kinds.Kind) -> list[Field]:
    """Return the fields of the objects in a kind, at any depth."""
    own = [field for group in kinds.groups(kind) for field in group.fields]
    return [*own, *(inner for field in own for inner in _inside(field.kind))]


def _lifecycle(entry: Entry, report: Report) -> Lifecycle:
    entries = entry.entries("lifecycle")
    if not entries:
        return Lifecycle()
    written = entries[0]
    stage: Stage = "removed" if written.text("stage") == "removed" else "deprecated"
    deprecated, sunset = values.dates(written, report)
    return Lifecycle(
        stage=stage,
        successor=written.text("successor") or None,
        deprecated=deprecated,
        sunset=sunset,
        note=written.text("says"),
        evidence=written.strings("evidence"),
        decisions=written.strings("decision"),
    )


def _examples(entry: Entry, fields: tuple[Field, ...], report: Report) -> tuple[dict[str, Json], ...]:
    rows = [entry.nodes["example"]] if "example" in entry.nodes else []
    rows += [
        Mapping(tuple((_key(row, key), node) for key, node in row.nodes.items()), row.span)
        for row in entry.entries("examples")
    ]
    return tuple(_example(row, fields, report) for row in rows if isinstance(row, Mapping))


def _key(row: Entry, text: str) -> Scalar:
    return Scalar(text, row.nodes[text].span)


def _example(row: Mapping, fields: tuple[Field, ...], report: Report) -> dict[str, Json]:
    by_name = {name: field.kind for field in fields for name in (field.name, *field.aliases)}
    payload: dict[str, Json] = {}
    for key, node in row.entries:
        if key.text in by_name and is_unread(by_name[key.text]):
            payload[key.text] = flow(node)  # it is given; nothing is known of its values
            continue
        if key.text not in by_name:
            report.add(
                Code.BAD_EXAMPLE, f"the model has no field {key.text!r}", key.span, did_you_mean(key.text, by_name)
            )
            continue
        try:
            payload[key.text] = values.value(by_name[key.text], node)
        except values.Unread as error:
            report.add(Code.BAD_EXAMPLE, f"{key.text!r}: {error}", node.span, "an example is a valid payload")
    return payload
