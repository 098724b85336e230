"""Catalogs whose texts are replaced, to see that a text changes words and nothing else."""

from __future__ import annotations

from dataclasses import replace

from capmatrix.ir.catalog import Catalog, Service, Statement
from capmatrix.ir.rules import Origin


def with_text(catalog: Catalog, text: str) -> Catalog:
    """Return the catalog with `text` in every place that only readers read."""
    models = tuple(
        replace(
            one,
            title=text,
            doc=text,
            notes=(text,),
            evidence=(text,),
            provider=one.provider,
            fields=tuple(
                replace(each, doc=text, title=text, unit=text, evidence=(text,), default=each.default)
                for each in one.fields
            ),
            rules=tuple(replace(rule, origin=Origin(says=text, evidence=(text,))) for rule in one.rules),
            lifecycle=replace(one.lifecycle, note=text),
        )
        for one in catalog.models
    )
    service = _service(catalog.service, text)
    decisions = tuple(
        replace(
            one,
            about=text,
            chosen=text,
            because=text,
            statements=(Statement(source=text, says=text),),
            evidence=(text,),
        )
        for one in catalog.decisions
    )
    records = tuple(replace(one, doc=text) for one in catalog.records)
    return replace(catalog, models=models, service=service, decisions=decisions, records=records)


def _service(service: Service, text: str) -> Service:
    return replace(
        service,
        title=text,
        doc=text,
        notes=(text,),
        operations=tuple(replace(one, summary=text, doc=text, evidence=(text,)) for one in service.operations),
        errors=tuple(replace(one, doc=text, evidence=(text,)) for one in service.errors),
        statuses=tuple(replace(one, doc=text, evidence=(text,)) for one in service.statuses),
        limits=tuple(replace(one, doc=text, per=text) for one in service.limits),
        timings=tuple(replace(one, doc=text, unit=text) for one in service.timings),
        dialects=tuple(replace(one, doc=text, evidence=(text,)) for one in service.dialects),
        auth=tuple(replace(one, doc=text, evidence=(text,)) for one in service.auth),
        servers=tuple(replace(one, doc=text, evidence=(text,)) for one in service.servers),
    )
