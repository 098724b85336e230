"""The matrix in shapes that others read, each with a report of what its shape cannot hold."""

from __future__ import annotations

import json
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from capmatrix.cache import Cache
from capmatrix.ir.catalog import LANGUAGE
from capmatrix.targets import jsontext
from capmatrix.targets.exports import losses, openrouter
from capmatrix.targets.templating import code, inline, literal, verbatim
from capmatrix.targets.templating import render as filled

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.targets.templating import Text
    from capmatrix.tree import Tree


def render(catalog: Catalog, cache: Cache | None = None) -> Tree:
    """Return the exports with a page on them: of a service that makes films OpenRouter's list, and what it lost."""
    cache = cache or Cache()
    if not any(openrouter.makes_film(model, catalog) for model in catalog.models):
        return {"README.md": _page(catalog, None)}
    entries: list[dict[str, Any]] = []
    report: dict[str, list[dict[str, str]]] = {}
    left_out: list[dict[str, str]] = []
    for model in catalog.models:
        if reason := openrouter.left_out(model, catalog):
            left_out.append({"id": model.id, "reason": reason})
            continue
        made = json.loads(cache.text(partial(_made, model), "openrouter", model))
        entries.append(made["entry"])
        report[model.id] = made["losses"]
    lost = {"version": losses.VERSION, "everywhere": list(losses.EVERYWHERE), "left_out": left_out, "models": report}
    return {
        "openrouter/models.json": jsontext.text({"data": entries}),
        "openrouter/losses.json": jsontext.text(lost),
        "README.md": _page(catalog, lost),
    }


def _made(model: Any) -> str:
    entry, lost = openrouter.entry(model)
    return json.dumps({"entry": entry, "losses": [one.as_dict() for one in lost]})


def _page(catalog: Catalog, lost: dict[str, Any] | None) -> str:
    return filled("exports/templates/readme.md.jinja", _view(catalog, lost))


def _view(catalog: Catalog, lost: dict[str, Any] | None) -> dict[str, object]:
    service = catalog.service
    view: dict[str, object] = {"title": inline(service.title), "version": literal(LANGUAGE), "lost": lost is not None}
    if lost is None:
        return view
    found = [(loss["sort"], id_) for id_, each in lost["models"].items() for loss in each]
    numbers, models = Counter(sort for sort, _ in found), Counter(sort for sort, _ in set(found))
    rows: tuple[tuple[Text, ...], ...] = tuple(
        (code(sort), verbatim(says), literal(numbers[sort]), literal(models[sort]))
        for sort, says in losses.SORTS.items()
    )
    return {
        **view,
        "held": literal(len(lost["models"])),
        "left_out": tuple((code(one["id"]), inline(one["reason"])) for one in lost["left_out"]),
        "everywhere": tuple(inline(says) for says in lost["everywhere"]),
        "rows": rows,
    }
