"""An OpenAPI document → the folder of a spec: which calls, then every file of it, with the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from capmatrix import naming
from capmatrix.vendor import guesses
from capmatrix.vendor.calls import Call, Start, all_calls, start_of, starts
from capmatrix.vendor.document import Document
from capmatrix.vendor.examples import candidates, tried
from capmatrix.vendor.folder import REPORT, Folder, Wish, readme, start_of_report
from capmatrix.vendor.losses import Losses, cell
from capmatrix.vendor.models import Offer, Undecided, files, named_apart, offer, told_apart
from capmatrix.vendor.schemas.kinds import Objects
from capmatrix.vendor.schemas.unions import Entry
from capmatrix.vendor.service.building import Building
from capmatrix.vendor.service.entry import service

if TYPE_CHECKING:
    from capmatrix.listing.yaml_text import Data
    from capmatrix.tree import Tree

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Begun:
    """The files of a spec, and what there is to say of them."""

    tree: Tree
    losses: Losses
    calls: int
    """Calls of the document."""
    operations: tuple[str, ...]
    models: tuple[str, ...]


# Budget: every file in turn.
def begin(document: Document, wish: Wish) -> Begun:
    """Return the files of a spec that says what a document says of the wished operations.

    Raises `Undecided` where the person has to say something, `Unusable` where the document cannot be said at all, and
    `Refused` where what comes of it does not load, which is a fault of this code.
    """
    calls = all_calls(document)
    chosen = _chosen(calls, wish)
    losses = Losses()
    requests = Objects(document.newer, losses)
    answers = Objects(document.newer, losses, answers=True, taken=requests.taken)
    offers = _offers(chosen, requests, wish)
    models = told_apart(offers, losses)
    if not models:
        raise Undecided(f"none of the models {', '.join(wish.models)} is one of {', '.join(_known(chosen, document))}")
    offers = [one for one in offers if one.ids]
    discriminator = _discriminator(offers, losses)
    models = {id_: held for id_, held in models.items() if any(id_ in one.ids for one in offers)}
    made = Building(document, offers, answers, losses)
    closed = all(one.closed for one in offers)
    _open_or_closed(requests, offers, losses, closed=closed)
    entry = service(made, discriminator, wish.server.strip(), closed=closed)
    _only_known_words(answers, made.known_words())
    taken = {naming.type_name(one).casefold() for one in (*models, *named_apart(models).values())}
    _rename((requests, answers), taken, [entry, *(one for fields, _ in models.values() for one, _ in fields.values())])
    names = {id_: one.name for one in offers for id_ in one.ids}
    parts = files(models, names)
    tree = Folder(parts, requests, answers)
    texts = dict(tree.texts(entry, wish, document))
    shown = candidates(offers, newer=document.newer)
    right, without = tried(texts, {id_: tree.file(id_) for id_ in models}, {id_: shown.get(id_, []) for id_ in models})
    if without:
        names_of = guesses.one_line(", ".join(without), 200)
        losses.add(
            "missing", offers[0].place, f"a right example of {names_of}", "write `example:` into each file of models/"
        )
    texts = dict(right)
    texts[REPORT] = losses.markdown(
        f"What {cell(wish.file)} says, and the files do not", start_of_report(len(calls), offers, wish)
    )
    texts["README.md"] = readme(entry, wish)
    return Begun(texts, losses, len(calls), tuple(one.start.call.id for one in offers), tuple(models))


# Which calls


def _chosen(calls: Sequence[Call], wish: Wish) -> list[Start]:
    """Return the calls to begin with: those that were asked for, else the only one that leads to a result."""
    if not wish.operations:
        found = starts(calls)
        if len(found) == 1:
            return found
        raise Undecided(_candidates(found, len(calls)))
    picked = [_find(calls, name) for name in dict.fromkeys(wish.operations)]
    submissions = [one for one in picked if one.method in ("POST", "PUT")]
    looks = [one for one in picked if one.method == "GET"]
    if not submissions:
        raise Undecided(f"{', '.join(one.id for one in picked)}: starts nothing; name the call that does, a POST")
    return [start_of(one, calls, looks or None) for one in submissions]


def _find(calls: Sequence[Call], name: str) -> Call:
    """Return the call of an operation id, or of method and path."""
    wanted = " ".join(name.split())
    for one in calls:
        if wanted in (one.part.text("operationId"), one.name) or wanted.casefold() == one.name.casefold():
            return one
    from difflib import get_close_matches

    known = {key: one for one in calls for key in (one.id, one.name)}
    close = get_close_matches(wanted, known, n=3)
    hint = f"; did you mean {', '.join(close)}?" if close else ""
    raise Undecided(f"the document has no operation {guesses.one_line(name)!r}{hint}")


def _candidates(found: Sequence[Start], count: int) -> str:
    if not found:
        return (
            f"{count} operations, and of none do names and types tell that it starts something and leads to a file; "
            "name the one that does with --operation ID, or `--operation 'POST /path'`"
        )
    rows = [(guesses.one_line(one.call.id), guesses.one_line(one.call.name), one.how) for one in found[:_SHOWN]]
    wide = [max(len(row[column]) for row in rows) for column in (0, 1)]
    listed = [f"  {a.ljust(wide[0])}  {'' if a == b else b.ljust(wide[1])}  {c}".rstrip() for a, b, c in rows]
    more = [f"  and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    return "\n".join(
        [f"{count} operations, of which {len(found)} may start something and lead to a file:", *listed, *more,
         "choose with --operation ID (once for each; any other operation too)"]
    )  # fmt: skip


def _known(chosen: Sequence[Start], document: Document) -> list[str]:
    """Return the models that the chosen calls have, for a message."""
    found: list[str] = []
    for number, start in enumerate(chosen):
        found += offer(start, f"submit-{number}", Objects(document.newer, Losses()), ()).ids
    return list(dict.fromkeys(found))[:_SHOWN]


def _offers(chosen: Sequence[Start], requests: Objects, wish: Wish) -> list[Offer]:
    """Return the submissions with their models, those without any left out."""
    found: list[Offer] = []
    names: set[str] = set()
    for start in chosen:
        name = "submit" if len(chosen) == 1 else naming.slug(start.call.id) or "submit"
        name = next(one for one in guesses.numbered(name) if one not in names)
        names.add(name)
        found.append(offer(start, name, requests, wish.models))
    for one in found:
        if not one.ids:
            requests.losses.add("unsaid", one.place, "has none of the models that were asked for", "leave --model out")
    return [one for one in found if one.ids]


def _discriminator(offers: list[Offer], losses: Losses) -> Data:
    """Return the field that names the model; calls that have another one are left out."""
    named = [one for one in offers if one.names_model]
    name = named[0].path.get(named[0].names_model, named[0].names_model) if named else "model"
    for one in named:
        own = one.path.get(one.names_model, one.names_model)
        if own != name:
            says = f"{one.start.call.id} names its model in `{own}`, and {named[0].start.call.id} in `{name}`"
            raise Undecided(f"{says}; a spec has one such field: start a folder for each")
    default = next((one.default for one in named if one.default), "")
    for one in offers:
        for fields, _ in one.ids.values():
            if name in fields:
                losses.add(
                    "unsaid", one.place, f"`{name}` is a field of its own and names no model", "ask for it in an issue"
                )
                del fields[name]
    if default and all(one.default in ("", default) for one in named):
        return {"name": name, "default": default}
    return name


# Objects


def _rename(several: Sequence[Objects], taken: set[str], entries: Sequence[Entry]) -> None:
    """Give objects another name where a model becomes a type of the same name, in everything that holds them."""
    names = {name for objects in several for name in objects.made if name.casefold() in taken}
    held = taken | {name.casefold() for objects in several for name in objects.made}
    fresh: dict[str, str] = {}
    for name in sorted(names):
        free = next(one for one in guesses.numbered(f"{name}Object", "") if one.casefold() not in held)
        held.add(free.casefold())
        fresh[name] = free
    for objects in several:
        for name in [one for one in objects.made if one in fresh]:
            objects.made[fresh[name]] = objects.made.pop(name)
            if name in objects.open_at:
                objects.open_at[fresh[name]] = objects.open_at.pop(name)
    for entry in (*entries, *(one for objects in several for one in objects.made.values())):
        _call_anew(entry, fresh)


def _call_anew(value: Data, fresh: Mapping[str, str]) -> None:
    if isinstance(value, dict):
        for key, one in value.items():
            if key == "record" and isinstance(one, str) and one in fresh:
                value[key] = fresh[one]
            else:
                _call_anew(one, fresh)
    elif isinstance(value, list):
        for one in value:
            _call_anew(one, fresh)


def _open_or_closed(requests: Objects, offers: Sequence[Offer], losses: Losses, *, closed: bool) -> None:
    """Let objects take other keys where the document lets them, as far as the service as a whole allows it."""
    if closed:
        for name in requests.open_at:
            requests.made[name] = {**requests.made[name], "open": True}
        return
    for one in offers:
        if one.closed:
            losses.add(
                "unsaid",
                one.place,
                "refuses other keys; here they are ignored, as other calls ignore them",
                "`unknown_fields: refused` holds for all calls",
            )
    for name, entry in requests.made.items():
        if name not in requests.open_at and not entry.get("open"):
            place = str(entry.get("evidence", "")).rpartition(" > ")[2]
            losses.add(
                "unsaid",
                place,
                f"other keys of {name} are refused; here they are ignored with a warning",
                "`unknown_fields: refused` refuses them everywhere",
            )


def _only_known_words(answers: Objects, known: set[str]) -> None:
    """Leave words without a state out of the answers, which may have others anyway."""
    for entry in answers.made.values():
        for name, row in cast("dict[str, dict[str, Data]]", entry.get("fields", {})).items():
            values = row.get("values")
            if (
                row.get("kind") == "choice"
                and isinstance(values, list)
                and guesses.flat(name).endswith(("status", "state"))
            ):
                kept = [one for one in values if one in known]
                row["values"] = kept
                if not kept:
                    row |= {"kind": "text"}
                    del row["values"]
                    row.pop("open", None)
