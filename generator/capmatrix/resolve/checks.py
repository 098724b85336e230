"""Checks of a catalog that was built: one function for each check, run on every spec."""

# Budget: one function for each check, to be read as a list.
from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from capmatrix import naming
from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds
from capmatrix.resolve.calls.checks import check_calls
from capmatrix.resolve.places import places
from capmatrix.resolve.service import discriminator_of
from capmatrix.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.kinds import Field
    from capmatrix.spec.document import Document, Entry

_RECORD_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


def check(catalog: Catalog, document: Document, report: Report) -> None:
    """Run every check."""
    _names(catalog, document, report)
    _spellings(catalog, document, report)
    _record_names(catalog, document, report)
    _lifecycles(catalog, document, report)
    _callable(catalog, document, report)
    _default_model(catalog, document, report)
    _open_choices(catalog, document, report)
    _writable(catalog, document, report)
    _statuses(catalog, document, report)
    check_calls(catalog, document, report)


def _files(document: Document) -> dict[str, Entry]:
    """Return model entries by wire id."""
    return {entry.text("id", entry.name.text): entry for entry in document.models}


def _place(entry: Entry) -> Span:
    written = entry.scalar("id")
    return written.span if written else entry.span


def _names(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that no two ids, former ones included, become one module, class or anchor, ignoring case.

    A former id of a model with a `name` of its own gave none of them, if another model has them.
    """
    files = _files(document)
    former = [(model, id_) for model in catalog.models for id_ in model.formerly]
    for what, derived in (("module", naming.module_name), ("type", naming.type_name), ("anchor", naming.anchor)):
        taken: dict[str, tuple[str, Model]] = {}
        for model, id_ in (*((model, model.id) for model in catalog.models), *former):
            name = str(getattr(model.names, what)) if id_ == model.id else derived(id_)
            other, holder = taken.setdefault(name.casefold(), (id_, model))
            unnamed = id_ == model.id or not files[model.id].text("name")
            if holder is not model and other != id_ and unnamed:
                message = f"{id_!r} and {other!r} both become the {what} {name!r}"
                hint = "the ids differ only in marks or case; name the file and the class of one, such as "
                place = files[model.id].place("formerly") if id_ != model.id else _place(files[model.id])
                report.add(Code.NAME_COLLISION, message, place, f"{hint}`name: {naming.slug(id_)}-2`")
    ids = Counter(entry.text("id", entry.name.text) for entry in document.models)
    for entry in document.models:
        id_ = entry.text("id", entry.name.text)
        if ids[id_] > 1:
            report.add(Code.NAME_COLLISION, f"{id_!r} is in more than one file", _place(entry), "keep one")
    holders = {model.id: model for model in catalog.models}
    for model in catalog.models:
        for node in files[model.id].texts("formerly"):
            if (holder := holders.setdefault(node.text, model)) is not model or node.text == model.id:
                message = f"{node.text!r}, a former id of {model.id!r}, is {_taken(node.text, holder)}"
                report.add(Code.NAME_COLLISION, message, node.span, "an id is of one model for ever, removed or not")


def _taken(id_: str, holder: Model) -> str:
    return (
        f"the id of {'a removed' if holder.lifecycle.stage == 'removed' else 'a'} model"
        if id_ == holder.id
        else (f"a former id of {holder.id!r} too")
    )


def _spellings(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that no two fields of a scope share a spelling, and none has that of the discriminator."""
    files = _files(document)
    scopes = [(model.id, model.fields, _place(files[model.id])) for model in catalog.models]
    groups = {record.kind.name: record.kind for record in catalog.records if isinstance(record.kind, kinds.Group)}
    held = [(entry, groups[entry.name.text]) for entry in document.objects if entry.name.text in groups]
    scopes += [(entry.name.text, group.fields, entry.span) for entry, group in held]
    for owner, fields, span in scopes:
        count = Counter(name for field in fields for name in (field.name, *field.aliases))
        for name in [name for name, times in count.items() if times > 1]:
            report.add(
                Code.NAME_COLLISION, f"two fields of {owner} are spelled {name!r}", span, "drop the alias on one"
            )
    for model in catalog.models:
        if any(catalog.service.discriminator in (field.name, *field.aliases) for field in model.fields):
            message = f"{model.id!r} lists {catalog.service.discriminator!r}, which names the model"
            report.add(Code.NAME_COLLISION, message, _place(files[model.id]), "leave it out")


def _record_names(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that the name of an object can be the name of a type."""
    former = {naming.type_name(id_).casefold(): id_ for model in catalog.models for id_ in model.formerly}
    taken = former | {model.names.type.casefold(): model.id for model in catalog.models}
    for entry in document.objects:
        name = entry.name.text
        if not _RECORD_NAME.fullmatch(name) or naming.type_name(name) != name:
            report.add(
                Code.CLIENT_NAME, f"the object {name!r} cannot be a type", entry.name.span, "such as MusicConfig"
            )
        elif name.casefold() in taken:
            message = f"the object {name!r} and the model {taken[name.casefold()]!r} become one type"
            report.add(Code.NAME_COLLISION, message, entry.name.span, "rename the object")


def _lifecycles(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that successors exist, can be called and form no cycle."""
    models = {model.id: model for model in catalog.models}
    files = _files(document)
    for model in catalog.models:
        successor = model.lifecycle.successor
        span = files[model.id].entries("lifecycle")[0].place("successor") if successor else Span("")
        seen = {model.id}
        while successor:
            if successor not in models:
                if not document.hides("models", successor):
                    hint = did_you_mean(successor, models) or "models are files of models/"
                    report.add(Code.UNKNOWN_REFERENCE, f"there is no model {successor!r}", span, hint)
                break
            if successor in seen:
                report.add(
                    Code.CYCLE, f"the successors of {model.id!r} form a cycle", span, "one of them must be active"
                )
                break
            seen.add(successor)
            if models[successor].lifecycle.stage == "removed":
                report.add(
                    Code.BAD_LIFECYCLE,
                    f"the successor {successor!r} is removed",
                    span,
                    "name a model that can be called",
                )
            successor = models[successor].lifecycle.successor


def _callable(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that at least one model can be called."""
    if catalog.models and document.complete("models") and all(m.lifecycle.stage == "removed" for m in catalog.models):
        place = _place(document.models[0]) if document.models else Span("models")
        report.add(Code.BAD_LIFECYCLE, "there is no model that can be called", place, "a client needs at least one")


def _default_model(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that the model of a request that names none can be called."""
    default, models = catalog.service.default_model, {model.id: model for model in catalog.models}
    span = discriminator_of(document.service).place("default")
    if default is not None and default not in models:
        if not document.hides("models", default):
            hint = did_you_mean(default, models) or "models are files of models/"
            report.add(Code.UNKNOWN_REFERENCE, f"there is no model {default!r}", span, hint)
    elif default is not None and models[default].lifecycle.stage == "removed":
        message = f"{default!r} is removed: a request without a model cannot ask for it"
        report.add(Code.BAD_LIFECYCLE, message, span, "name a model that can be called")


def _open_choices(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that open choices are used in answers only; each is told once, where it is written."""
    told: set[Span] = set()
    for model in catalog.models:
        for field in model.fields:
            for path, inner in _with_inner(field, field.name):
                if isinstance(inner.kind, kinds.Choice) and inner.kind.open:
                    span = _written(document, catalog, model, path, "open")
                    message = f"{path.replace('/', '.')!r} of {model.id!r} is an open choice in a request"
                    if span not in told:
                        report.add(Code.BAD_KIND, message, span, "open choices are for answers only: use a text")
                    told.add(span)


def _with_inner(field: Field, path: str) -> Iterator[tuple[str, Field]]:
    """Yield a field and those of its objects at any depth, each with its path."""
    yield path, field
    for group in kinds.groups(field.kind):
        for inner in group.fields:
            yield from _with_inner(inner, f"{path}/{inner.name}")


def _writable(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that the smallest value of each field can be written out; a limit that is too large for it is right."""
    told: set[Span] = set()
    for model in catalog.models:
        for field in model.fields:
            for path, inner in _with_inner(field, field.name):
                fewest = kinds.least(inner.kind)
                if fewest <= kinds.HEAVIEST or any(kinds.least(part.kind) > kinds.HEAVIEST for part in _inside(inner)):
                    continue
                key = "length" if isinstance(inner.kind, kinds.Text) else "items"
                span = _written(document, catalog, model, path, key)
                message = f"{path.replace('/', '.')!r} of {model.id!r} has at least {fewest:,} characters"
                if span not in told:
                    hint = f"at most {kinds.HEAVIEST:,} can be tried: choose a lower `{key}` to begin with"
                    report.add(Code.BAD_KIND, message, span, hint)
                told.add(span)


def _written(document: Document, catalog: Catalog, model: Model, path: str, key: str) -> Span:
    """Return where a key of a field is written: in its object, in the file of the model or a family, or as a term."""
    name, inside, _ = path.partition("/")
    if not inside:
        owners = [*(entry for entry in document.families if entry.name.text in model.families)]
        listed = [field for owner in (_files(document)[model.id], *owners) for field in owner.entries("fields")]
        own = [field for field in listed if field.name.text == name]
        terms = {field.text("term", name) for field in own} or {name}
        for entry in (*own, *(term for term in document.terms if term.name.text in terms)):
            if key in entry.nodes:
                return entry.nodes[key].span
    return places(document, catalog, model.id, f"{model.id}/{path}/{key}")[0].span


def _inside(field: Field) -> Iterator[Field]:
    """Yield the fields of the objects in a field."""
    yield from (inner for group in kinds.groups(field.kind) for inner in group.fields)


def _statuses(catalog: Catalog, document: Document, report: Report) -> None:
    """Check that every status word of an answer has a state."""
    if any(entry.doubtful for entry in (document.service, *document.service.entries("statuses"))):
        return
    words = {status.word for status in catalog.service.statuses}
    span = next((entry.span for entry in document.service.entries("statuses")), document.service.span)
    paths = {dialect.id: dict(dialect.paths).get("status", ()) for dialect in catalog.service.dialects}
    groups = {record.kind.name: record.kind for record in catalog.records if isinstance(record.kind, kinds.Group)}
    for operation in catalog.service.operations:
        for answer in operation.answers:
            if answer.status >= 300 or answer.record not in groups or not operation.dialect:
                continue
            for path in paths.get(operation.dialect, ()):
                kind = _at(groups[answer.record], re.findall(r"[^.\[\]]+", path))
                missing = [word for word in kind.values if word not in words] if isinstance(kind, kinds.Choice) else []
                if missing:
                    message = f"no state is given for {', '.join(map(repr, missing))} of {answer.record}"
                    report.add(Code.UNMAPPED_STATUS, message, span, "add the words under `statuses`")


def _at(kind: kinds.Kind, path: list[str]) -> kinds.Kind | None:
    """Return the kind at a path of names and places in lists, such as `data`, `0`, `status`; None if there is none."""
    if not path:
        return kind
    name, *rest = path
    match kind:
        case kinds.Group():
            inner = [field.kind for field in kind.fields if field.name == name]
            return _at(inner[0], rest) if inner else None
        case kinds.List():
            return _at(kind.item, rest) if name.isdigit() else None
        case kinds.Either():
            return next((found for option in kind.options if (found := _at(option, path)) is not None), None)
        case kinds.Simple():
            return None
