"""Replacements of fields, spellings, and successors of models that do not replace what they should."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from capmatrix.diagnostics import Code, Diagnostic, Label, did_you_mean
from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import Field, groups
from capmatrix.lint.entries import Spec
from capmatrix.review.show.wording import one_line, verdict
from capmatrix.semantics.diff.classes import LESS
from capmatrix.semantics.diff.models import diff_models
from capmatrix.source import Span


def lost_replacements(spec: Spec) -> Iterator[Diagnostic]:
    """Yield legacy fields whose replacement the same model does not take."""
    for part in spec.parts:
        for field in part.space.fields if part.model else ():
            path = field.replaced_by
            if path is not None and not _leads(part.space.fields, path):
                names = [field.name for field in part.space.fields]
                yield Diagnostic(
                    Code.LOST_REPLACEMENT,
                    f"{part.name} does not take {path!r}, which replaces {field.name!r}",
                    part.key_place(field.name, "replaced_by"),
                    did_you_mean(path, names) or "name a field of the model, such as `musicConfig.volume`",
                    (Label(part.place, "in this model"),),
                )


def _leads(fields: tuple[Field, ...], path: str) -> bool:
    name, _, rest = path.partition(".")
    field = next((field for field in fields if name in (field.name, *field.aliases)), None)
    if field is None:
        return False
    inner = groups(field.kind)
    return not rest or any(group.open or _leads(group.fields, rest) for group in inner)


def cycles(spec: Spec) -> Iterator[Diagnostic]:
    """Yield cycles of legacy fields that replace one another, and of fields that are spellings of one another."""
    for part in spec.parts:
        after = {field.name: (field.replaced_by or "").partition(".")[0] for field in part.space.fields}
        after = {name: to for name, to in after.items() if to}
        for cycle in _cycles(after):
            labels = [
                Label(part.key_place(name, "replaced_by"), f"{name!r} is replaced by {after[name]!r}") for name in cycle
            ]
            says = f"the replacements of {', '.join(map(repr, cycle))} form a cycle in {part.name}"
            yield Diagnostic(
                Code.REPLACEMENT_CYCLE, says, labels[0].span, "one of them must be the field to use", tuple(labels[1:])
            )
    terms = {entry.name.text: entry for entry in spec.document.terms}
    spelled = {
        name: next((alias for alias in entry.strings("aliases") if alias in terms), "") for name, entry in terms.items()
    }
    for cycle in _cycles({name: to for name, to in spelled.items() if to}):
        places = [Label(terms[name].place("aliases"), f"{name!r} is also spelled {spelled[name]!r}") for name in cycle]
        says = f"{', '.join(map(repr, cycle))} are spellings of one another"
        yield Diagnostic(
            Code.REPLACEMENT_CYCLE, says, places[0].span, "keep the aliases on one of them", tuple(places[1:])
        )


def _cycles(after: Mapping[str, str]) -> Iterator[list[str]]:
    """Yield the cycles of a mapping from name to name, each once."""
    done: set[str] = set()
    for start in after:
        path: list[str] = []
        name = start
        while name in after and name not in done and name not in path:
            path.append(name)
            name = after[name]
        if name in path:
            yield path[path.index(name) :]
        done.update(path)


def _start(spec: Spec, model: Model) -> Span:
    """Return the first place in the file of a model."""
    return spec.document.trees[spec.entries[model.id].span.file].entries[0][0].span


def successor_gaps(spec: Spec) -> Iterator[Diagnostic]:
    """Yield successors that refuse a payload of the model that they replace."""
    models = {model.id: model for model in spec.catalog.models}
    for model in spec.catalog.models:
        if model.lifecycle.successor:
            yield from _gap(spec, model, models[model.lifecycle.successor])


def _gap(spec: Spec, model: Model, successor: Model) -> Iterator[Diagnostic]:
    """Yield one diagnostic with the smallest payload that is lost, and the other losses."""
    former = replace(model, id=successor.id, lifecycle=successor.lifecycle)
    lost = [
        change
        for change in diff_models(spec.catalog, spec.catalog, former, successor).changes
        if change.kind in LESS and change.witness
    ]
    if not lost:
        return
    seen = min((change.witness for change in lost if change.witness), key=lambda shown: len(one_line(shown.payload)))
    subjects = list(dict.fromkeys(change.subject for change in lost))
    entry = spec.entries[model.id]
    yield Diagnostic(
        Code.SUCCESSOR_GAP,
        f"{successor.id!r} does not take all that {model.id!r} takes: {', '.join(subjects)}",
        entry.entries("lifecycle")[0].place("successor"),
        f"name one that does, or let a decision say `accepts: {Code.SUCCESSOR_GAP.id} {entry.span.file}`",
        (Label(_start(spec, successor), "the successor"),),
        f"{one_line(seen.payload)}: {verdict(seen.after)}",
    )


def past_sunset(spec: Spec) -> Iterator[Diagnostic]:
    """Yield models and calls whose sunset has come by the day of the newest source."""
    today = spec.catalog.as_of
    ends = [
        (f"the model {model.id!r}", model.lifecycle.sunset, spec.entries[model.id].entries("lifecycle"))
        for model in spec.catalog.models
        if model.lifecycle.stage == "deprecated"
    ]
    calls = {entry.name.text: entry for entry in spec.document.service.entries("operations")}
    ends += [(f"the call {call.id!r}", call.sunset, (calls[call.id],)) for call in spec.catalog.service.operations]
    for what, sunset, (entry, *_) in (end for end in ends if end[1]):
        if sunset <= today:
            message = f"{what} may be gone: its sunset was {sunset}, and the newest source is of {today}"
            hint = "see whether it is still there: remove it, or write the sunset of today's documents"
            yield Diagnostic(Code.PAST_SUNSET, message, entry.place("sunset"), hint)
