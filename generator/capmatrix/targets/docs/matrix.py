"""Pages about all models: the index, and the matrix as tables."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.frozen import dataclass
from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.editions import holding
from capmatrix.targets import examples
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import Text, code, inline, joined, render, verbatim

COLUMNS = 6
"""Models side by side in one table: more cannot be read without scrolling."""
_EVERY = verbatim("✓")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading with rows below it."""

    title: Text
    rows: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table of models side by side."""

    title: Text
    head: Text
    ruler: Text
    rows: tuple[Text, ...]


def index(catalog: Catalog, *, programs: bool, guides: bool) -> str:
    """Return the list of models by what goes in; `programs`, `guides`: whether such pages exist."""
    parts = tuple(
        Part(title=title, rows=tuple(_index_row(model) for model in models)) for title, models in _by_inputs(catalog)
    )
    service = catalog.service
    view = {
        "title": inline(service.title),
        "doc": inline(service.doc),
        "install": code(f"pip install {service.package.distribution}"),
        "programs": programs,
        "guides": guides,
        "editions": bool(catalog.editions),
        "newer": catalog.reads_list,
        "webhooks": catalog.service.webhook is not None,
        "parts": parts,
        "notes": tuple(inline(note) for note in service.notes),
        "decisions": tuple(
            joined([fields.decision(decision.id, ""), inline(decision.about)], ": ")
            for decision in catalog.decisions
            if decision.id in service.decisions
        ),
    }
    return render("docs/templates/index.md.jinja", view)


def page(catalog: Catalog) -> str:
    """Return tables of models against fields: one for each set of inputs, a long one split."""
    groups = tuple(_groups(catalog))
    grids = tuple(_grid(title, models) for title, models in groups)
    glance = tuple(
        fields.cells(_link(model, stage=True), *_known(model, catalog), *fields.answers(model).values())
        for _, models in groups
        for model in models
    )
    taken = {name for model in catalog.models for field in model.fields for name in (field.name, *field.aliases)}
    unused = tuple(
        fields.cells(code(term.name), inline(term.doc)) for term in catalog.vocabulary if term.name not in taken
    )
    view = {"glance": glance, "grids": grids, "unused": unused, "editions": bool(catalog.editions)}
    return render("docs/templates/matrix.md.jinja", view)


def _index_row(model: Model) -> Text:
    stage = "" if model.lifecycle.stage == "active" else model.lifecycle.stage
    return fields.cells(
        verbatim(f"[{inline(model.title)}](models/{model.names.module}.md)"),
        code(model.id),
        inline(model.doc),
        verbatim(stage),
    )


def _by_inputs(catalog: Catalog) -> Iterator[tuple[Text, list[Model]]]:
    medium = examples.result_type(catalog).partition("/")[0]
    result = f" to {inline(medium)}" if medium.isalpha() else ""
    for inputs in sorted({model.inputs for model in catalog.models}, key=lambda inputs: (len(inputs), inputs)):
        source = prose.plain(prose.listed([prose.words(item) for item in inputs or ("no input",)], "and")).capitalize()
        yield verbatim(f"{source}{result}"), [model for model in catalog.models if model.inputs == inputs]


def _groups(catalog: Catalog) -> Iterator[tuple[Text, list[Model]]]:
    for title, alike in _by_inputs(catalog):
        for start in range(0, len(alike), COLUMNS):
            more = ", continued" if start else ""
            yield verbatim(f"{title}{more}"), alike[start : start + COLUMNS]


def _link(model: Model, *, stage: bool = False) -> Text:
    ended = f" ({model.lifecycle.stage})" if stage and model.lifecycle.stage != "active" else ""
    return verbatim(f"[{code(model.id)}](models/{model.names.module}.md){ended}")


def _known(model: Model, catalog: Catalog) -> tuple[Text, ...]:
    """Return the provider of a model, the editions that have it if there are several, and the day of what is known."""
    held = (joined([code(name) for name in holding(catalog, model)]),) if catalog.editions else ()
    return inline(catalog.service.provider_name(model.provider)), *held, verbatim(model.as_of)


def _grid(title: Text, models: list[Model]) -> Grid:
    """Return the table of these models, fields in the order in which the models list them."""
    listed = [{field.name: field for field in model.fields} for model in models]
    names = dict.fromkeys(name for item in listed for name in item)
    rows: list[Text] = []
    for name in names:
        held = [item.get(name) for item in listed]
        rows.append(
            fields.cells(code(name), *(fields.brief(field, _EVERY) if field else verbatim("") for field in held))
        )
    if any(model.pricing for model in models):
        costs = [fields.price_cell(model.pricing) if model.pricing else verbatim("") for model in models]
        rows.append(fields.cells(verbatim("*price*"), *costs))
    heads = [_link(model) for model in models]
    return Grid(
        title=title,
        head=fields.cells(verbatim("field"), *heads),
        ruler=verbatim("|".join(["---"] * (len(models) + 1))),
        rows=tuple(rows),
    )
