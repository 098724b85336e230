"""The page of one model: what people ask first, a first call, fields, rules and prices, and at the end the sources."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.editions import holding, later, otherwise
from capmatrix.schema.model import group_of, records_of
from capmatrix.targets import examples
from capmatrix.targets.docs import fields
from capmatrix.targets.templating import Text, code, inline, joined, markdown, render, verbatim

_ROOT = "../"
"""From the page of a model to the folder of the pages."""


def page(model: Model, catalog: Catalog, *, programs: bool) -> str:
    """Return the page of a model; `programs`: whether there is a page of complete programs."""
    records = fields.tables(catalog, records_of(model.fields), _ROOT)
    view = {
        "title": inline(model.title),
        "id": code(model.id),
        "provider": inline(catalog.service.provider_name(model.provider)),
        "held": joined([code(name) for name in holding(catalog, model)], " and "),
        "as_of": verbatim(model.as_of),
        "formerly": joined([code(id_) for id_ in model.formerly]),
        "known": _known(model, catalog),
        "lifecycle": _lifecycle(model, catalog),
        "doc": inline(model.doc),
        "glance": tuple(_glance(model)),
        "rows": tuple(fields.row(field, model.rules) for field in model.fields),
        "records": records,
        "rules": tuple(fields.rule(rule, model.fields, _ROOT) for rule in model.rules),
        "prices": fields.price_rows(model.pricing) if model.pricing else (),
        "measures": fields.measures(model.pricing) if model.pricing else (),
        "priced": fields.price_facts(model.pricing, model.fields, _ROOT) if model.pricing else verbatim(""),
        "first_call": examples.first_call(model, catalog, programs=programs),
        "sources": tuple(fields.sources(model.fields, _ROOT, model.evidence))
        + tuple(row for record in records for row in record.sources),
        "editions": tuple(_editions(model, catalog)),
        "notes": tuple(inline(note) for note in model.notes),
        "decisions": _decisions(model, catalog),
        "evidence": tuple(inline(place) for place in model.evidence),
    }
    return render("docs/templates/model.md.jinja", view)


def moved(model: Model, former: str) -> str:
    """Return the page under the name of a former id of a model."""
    view = {"title": inline(model.title), "former": code(former), "id": code(model.id)}
    return render("docs/templates/moved.md.jinja", view | {"page": verbatim(f"{model.names.module}.md")})


def _known(model: Model, catalog: Catalog) -> Text:
    """Return whether requests without a model are for this one, and whether all of its fields are known."""
    service = catalog.service
    default = prose.default_model(service.discriminator) if service.default_model == model.id else ""
    return inline(" ".join(filter(None, (default, prose.PARTIAL if model.partial else ""))))


def _glance(model: Model) -> Iterator[Text]:
    """Yield the rows on what people ask first: inputs, lengths, sizes, sound, price."""
    asked = {title: text for title, text in fields.answers(model).items() if text or title in ("inputs", "price")}
    for title, text in asked.items():
        depends = title == "price" and model.pricing and len(model.pricing.rows) > 1
        known = text or verbatim("none" if title == "inputs" else "not known")
        yield fields.cells(verbatim(title), verbatim(f"{known} ([conditions](#price))") if depends else known)


def _editions(model: Model, catalog: Catalog) -> Iterator[Text]:
    """Yield a sentence for each thing that a later edition has otherwise."""
    dates = {source.id: source.date for source in catalog.sources}
    kinds = {field.name: (field.kind, field.default) for field in model.fields}
    for edition in later(catalog):
        start = verbatim(f"{code(edition.id)} ({inline(dates[edition.source or ''])})")
        if (other := otherwise(edition, model.id)) is not None:
            if other.unlisted:
                yield verbatim(f"{start} does not have this model.")
            if lacking := [code(field.name) for field in other.fields if field.unlisted]:
                yield verbatim(f"{start} does not have {joined(lacking)}.")
            for field in other.fields:
                if kinds.get(field.name) != (field.kind, field.default):
                    every = markdown(prose.requirement(field.kind))
                    yield verbatim(f"{start} has {code(field.name)}: {fields.brief(field, every)}.")


def _lifecycle(model: Model, catalog: Catalog) -> Text:
    """Return the lifecycle of a model; empty while it is active."""
    life = model.lifecycle
    if life.stage == "active":
        return verbatim("")
    deprecated = prose.dated("Deprecated", life.deprecated, life.sunset)
    parts = [verbatim(f"**{deprecated}.**" if life.stage == "deprecated" else "**Removed: requests are refused.**")]
    if life.note:
        parts.append(inline(life.note))
    parts += fields.decisions(life.decisions, _ROOT)
    successor = next((model for model in catalog.models if model.id == life.successor), None)
    if successor is not None:
        parts.append(verbatim(f"Use [{inline(successor.title)}]({successor.names.module}.md)."))
    return joined(parts, " ")


def _decisions(model: Model, catalog: Catalog) -> tuple[Text, ...]:
    """Return the decisions of the model, its lifecycle, and its fields and rules at any depth."""
    named = {*model.decisions, *model.lifecycle.decisions, *(model.pricing.decisions if model.pricing else ())}
    groups = records_of(model.fields)
    for field in (*model.fields, *(field for group in groups for field in group.fields)):
        named.update(field.decisions)
    for rule in (*model.rules, *(rule for group in groups for rule in group.rules)):
        named.update(rule.origin.decisions)
    held = {group.name for group in groups}
    for record in catalog.records:
        if group_of(record).name in held:
            named.update(record.decisions)
    return tuple(
        joined([fields.decision(decision.id, _ROOT), inline(decision.about)], ": ")
        for decision in catalog.decisions
        if decision.id in named
    )
