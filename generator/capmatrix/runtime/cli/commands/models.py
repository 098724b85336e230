"""`models` and `show`: the models of the service, and everything known about one of them."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Annotated, Any

import typer

from ...client.errors import ConfigurationError
from ...price import age
from ...query.language import InvalidQuery
from ...query.models import Model
from ...query.models import models as satisfying
from ...service import Kit, ModelInfo
from ...validation import mistyped_id
from ...verdict import dated, listed
from ..exits import Exit
from ..model_options import Part, accepts, readings
from ..terminal import Format, Printer, money_text, print_error, print_line, print_paragraph, print_table, print_text


# Budget: one filter per option.
def models(  # noqa: PLR0913
    *,
    kit: Kit,
    question: Annotated[
        str, typer.Argument(help="Such as 'image duration>=10 not prompt price<=0.5'.", show_default=False)
    ] = "",
    inputs: Annotated[
        list[str] | None, typer.Option("--input", help="Has this input: text, image, audio, video.")
    ] = None,
    provider: Annotated[str | None, typer.Option(help="Is of this provider.")] = None,
    fields: Annotated[list[str] | None, typer.Option("--field", help="Accepts this field.")] = None,
    values: Annotated[list[str] | None, typer.Option("--value", help="Accepts this value: FIELD=VALUE.")] = None,
    form: Annotated[Format, typer.Option("--format", help="json prints an array.")] = Format.text,
    printer: Printer,
) -> None:
    """List the models that satisfy QUESTION and match all filters. Exit status: 0 some found, 1 none, 2 a wrong filter.

    QUESTION holds conditions that one request can meet at once: an input (text, image, audio, video), a field (seed),
    its value (duration=10, resolution>=1080p, aspect_ratio=16:9|9:16), price<=0.5, provider=NAME, deprecated; and each
    of them with not before it. The price shown is the highest price of a smallest such request.
    """
    kit = kit.with_all()
    pairs = [pair(value) for value in values or []]
    check_filters(kit, inputs or [], provider, [*(fields or []), *(name for name, _ in pairs)])
    try:
        asked = {model.id: model for model in satisfying(kit, question)}
    except InvalidQuery as error:
        raise ConfigurationError(f"the question {error}") from None
    found = [
        (info, asked.get(info.id))
        for info in kit.models.values()
        if (info.id in asked or (info.stage == "removed" and not question))
        and set(inputs or []) <= set(info.inputs)
        and provider in (None, info.provider, kit.provider_name(info))
        and all(accepts(kit, info, name) for name in fields or [])
        and all(any(accepts(kit, info, name, value) for value in readings(text)) for name, text in pairs)
    ]
    for text in (kit.asked, by_record([info for info, _ in found])):
        if text and form is Format.text:
            printer.note(f"note: {text}")
    if printer.as_json or form is Format.json:
        typer.echo(json.dumps([facts(kit, info, model) for info, model in found], indent=1))
    else:
        print_models(kit, found)
    raise typer.Exit(Exit.DONE if found else Exit.FAILED)


def by_record(infos: list[ModelInfo]) -> str:
    """Return which models are known from the service's list alone, and what that means; empty if none is."""
    unread = [info for info in infos if info.basis is not None and not info.basis.reviewed]
    days = {info.basis.date or "" for info in unread if info.basis}
    its = "its record" if len(unread) == 1 else "their records"
    which = f"{listed([info.id for info in unread])} shown by {its} in the service's list of {listed(days)}"
    return f"{which}, which nobody has reviewed" if unread else ""


def facts(kit: Kit, info: ModelInfo, model: Model | None) -> dict[str, Any]:
    """Return the facts of a model in JSON form; those of its requests are null for a removed model."""
    names = ("id", "title", "provider", "stage", "successor")
    price = None if model is None or model.price is None else str(model.price)
    return {
        **{name: getattr(info, name) for name in names},
        "deprecated": info.deprecated or None,
        "sunset": info.sunset or None,
        "formerly": list(info.formerly),
        "provider_name": kit.provider_name(info),
        "editions": list(info.editions),
        "as_of": info.basis.date if info.basis else None,
        "partial": info.basis is not None and info.basis.partial,
        "reviewed": info.basis is None or info.basis.reviewed,
        "inputs": list(info.inputs),
        "lengths": model and model.lengths,
        "sizes": model and list(model.sizes),
        "price": price,
        "currency": model and model.currency,
        "price_date": model and model.price_date,
        "price_old": model is not None and model.price_old,
        "request": model and model.request,
    }


def print_models(kit: Kit, found: list[tuple[ModelInfo, Model | None]]) -> None:
    """Print models as a table."""
    if not found:
        print_error("no model matches all filters")
        return
    rows: list[list[str]] = []
    for info, model in found:
        stage = dated(info.stage, info.deprecated, info.sunset)
        stage = stage if info.successor is None else f"{stage}, use {info.successor}"
        price = "" if model is None or model.price is None else money_text(model.price, model.currency)
        price += f" (of {model.price_date}, old)" if model is not None and model.price_old else ""
        about = ["", ""] if model is None else [model.lengths, " ".join(model.sizes)]
        reviewed = info.basis is None or info.basis.reviewed
        stage = stage if stage != "active" else "" if reviewed else "not reviewed"
        known = [" ".join(info.editions)] if kit.service.editions else []
        known.append((info.basis and info.basis.date) or "")
        rows.append([info.id, kit.provider_name(info), " ".join(info.inputs), *about, price, *known, stage])
    known = [*(["editions"] if kit.service.editions else []), "as of"]
    print_table(["model", "provider", "inputs", "lengths", "sizes", "price", *known, "stage"], rows, unbroken="model")


def pair(text: str) -> tuple[str, str]:
    """Return the field and the value of a filter."""
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise ConfigurationError(f"--value {text}: write FIELD=VALUE, such as resolution=1080p")
    return name, value


def check_filters(kit: Kit, inputs: list[str], provider: str | None, fields: list[str]) -> None:
    """Raise `ConfigurationError` if a filter matches no model at all."""
    infos = kit.models.values()
    filters = {
        "input": (inputs, sorted({name for info in infos for name in info.inputs})),
        "provider": (
            [] if provider is None else [provider],
            sorted({name for info in infos for name in (info.provider, kit.provider_name(info))}),
        ),
        "field": (fields, sorted(kit.terms)),
    }
    for what, (given, known) in filters.items():
        for word in given:
            if word not in known:
                near = get_close_matches(word, known, 1)
                hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(known)}"
                raise ConfigurationError(f"no model has the {what} {word!r}; {hint}")


def complete_model(ctx: typer.Context, incomplete: str) -> list[str]:
    """Return the ids that begin with what was typed; the kit is the object of the context."""
    return [name for name in ctx.obj.models if name.startswith(incomplete)]


def show(
    *,
    kit: Kit,
    model: Annotated[str, typer.Argument(help="The id of a model.", autocompletion=complete_model)],
    printer: Printer,
) -> None:
    """Show everything known about a model.

    Fields, values, limits, rules, lifecycle, an example. Exit status 2: no such model. With --newer ask, a model that
    this package does not have is shown by its record in the service's list.
    """
    kit = kit.knowing({kit.service.discriminator: model})
    info = kit.model(model)
    if info is None:
        near, date = mistyped_id(model, kit.models), f" (as of {kit.service.as_of})" if kit.service.as_of else ""
        hint = f"did you mean {near}?" if near else "`models` lists them"
        raise printer.failure(f"no model {model!r} in this matrix{date}{kit.asked}; {hint}")
    entry = next(entry for entry in json.loads(kit.resource("catalog.json"))["models"] if entry["id"] == info.id)
    if printer.as_json:
        print_line(json.dumps(entry))
    else:
        print_model(kit, entry)


def print_model(kit: Kit, model: Part) -> None:
    """Print the page of a model."""
    info = kit.models[model["id"]]
    provider = kit.provider_name(info)
    print_line(f"{model['id']}  {model['title']}" + (f" ({provider})" if provider else ""))
    if model.get("doc"):
        print_paragraph(model["doc"])
    if info.editions:
        print_line(f"in the edition{'s' if len(info.editions) > 1 else ''} {listed(info.editions)}")
    if info.basis is not None and not info.basis.reviewed:
        print_line(f"shown {info.basis.grounds()}")
    elif model.get("as_of"):
        print_line(f"as of {model['as_of']}")
    if model.get("partial"):
        print_paragraph("Not all of its fields are known: others are accepted unchecked.")
    if model.get("formerly"):
        print_line(f"formerly {listed(model['formerly'])}")
    if model.get("inputs"):
        print_line(f"inputs: {listed(model['inputs'])}")
    life = model.get("lifecycle", {})
    if life.get("stage", "active") != "active":
        successor = f", use {life['successor']}" if life.get("successor") else ""
        stage = dated(life["stage"], life.get("deprecated", ""), life.get("sunset", ""))
        print_line(f"{stage}{successor}" + (f": {life['note']}" if life.get("note") else ""))
    print_text("")
    rows = [[entry["name"], value_text(entry), meaning(entry)] for entry in model["fields"]]
    print_table(["field", "value", "meaning"], rows)
    print_section("rules", [rule["sentence"] for rule in model.get("rules", [])])
    if pricing := model.get("pricing"):
        defaults = f"; where absent: {pricing['sentence']}" if pricing["sentence"] else ""
        prices = [row["sentence"] for row in pricing["rows"]]
        print_section(f"price on {dated_price(kit, pricing)}{defaults}", prices)
    print_section("notes", model.get("notes", []))
    for example in model.get("examples", [])[:1]:
        payload = {kit.service.discriminator: model["id"], **example}
        print_section("example", json.dumps(payload, indent=2, ensure_ascii=False).split("\n"), mark="")


def dated_price(kit: Kit, pricing: Part) -> str:
    """Return the day of a price, and its age if it is old."""
    days, old = age(kit, pricing["date"])
    return f"{pricing['date']}{f' ({days} days ago: old)' if old else ''}"


def value_text(entry: Part) -> str:
    """Return what a field accepts, and its default."""
    required = "; required" if entry.get("required") else ""
    default: Any = entry.get("default")
    shown = f"; default {json.dumps(default['value'], ensure_ascii=False)}" if default else ""
    return f"{entry['kind']['sentence']}{required}{shown}"


def meaning(entry: Part) -> str:
    """Return the meaning of a field, and its aliases."""
    parts = [entry.get("doc", "")]
    if entry.get("unpublished"):
        parts.append("Which values are right was not published: all of this type are accepted.")
    if entry.get("aliases"):
        parts.append(f"Also written {listed(entry['aliases'], 'or')}.")
    if entry.get("replaced_by"):
        parts.append(f"Legacy: use {entry['replaced_by']}.")
    return " ".join(filter(None, parts))


def print_section(title: str, lines: list[str], mark: str = "- ") -> None:
    """Print a titled list, unless it is empty."""
    if lines:
        print_text("")
        print_paragraph(title)
        for text in lines:
            print_paragraph(text, f"  {mark}") if mark else print_line(f"  {text}")
