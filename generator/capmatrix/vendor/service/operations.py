"""The operations of a service: the submissions, and the calls about what they start."""

from __future__ import annotations

import re
from typing import cast

from capmatrix.vendor import answers, guesses
from capmatrix.vendor.calls import Call, companions, run_parameter
from capmatrix.vendor.document import Part, Unusable
from capmatrix.vendor.losses import Losses
from capmatrix.vendor.models import Offer
from capmatrix.vendor.schemas.kinds import Objects, cited
from capmatrix.vendor.schemas.unions import Entry
from capmatrix.vendor.service.building import Building
from capmatrix.vendor.service.replies import dialect_of, replies

_STEPS = re.compile(r"((/(?!\.{1,2}(/|$))([A-Za-z0-9._~:-]|\{[A-Za-z_][A-Za-z0-9_]*\})+)+/?|/)")
_MAKES = {"image": "image/png", "audio": "audio/mpeg"}


def operations_of(made: Building) -> Entry:
    """Return the operations: the submissions, and the calls about what they start."""
    found: Entry = {}
    for one in made.offers:
        found[one.name] = _submission(made, one)
    about: dict[Call, tuple[str, list[Offer]]] = {}
    for one in made.offers:
        for does, call in companions(one.start):
            about.setdefault(call, (does, []))[1].append(one)
    taken: dict[str, int] = {}
    for call, (does, offers) in about.items():
        taken[does] = taken.get(does, 0) + 1
        name = does if taken[does] == 1 else f"{does}-{taken[does]}"
        found[name] = _about(made, call, does, offers)
    return found


def _path(call: Call, names: dict[str, str]) -> str:
    path = call.path
    for hole, name in names.items():
        path = path.replace(f"{{{hole}}}", f"{{{name}}}")
    if not _STEPS.fullmatch(path):
        raise Unusable(f"{call.name}: its path has characters that a call cannot have; leave it out")
    return path


# Budget: one key after another.
def _submission(made: Building, one: Offer) -> Entry:
    call, start = one.start.call, one.start
    entry: Entry = {}
    if one.name.partition("-")[0] != "submit":
        entry["does"] = "submit"
    entry["call"] = f"{call.method} {_path(call, one.path)}"
    entry |= _texts(call)
    entry["body"] = "models"
    how = call.body[0] if call.body else "application/json"
    if how in ("multipart/form-data", "application/x-www-form-urlencoded"):
        entry["sends"] = "multipart" if how.startswith("multipart") else "form"
    holes: Entry = {}
    for hole, name in one.path.items():
        holes[name] = {"is": "model"} if one.in_path and hole == one.names_model else None
    if holes:
        entry["path"] = holes
    if one.query:
        entry["query"] = dict.fromkeys(one.query)
    if len(made.offers) > 1:
        entry["models"] = list(one.ids)
    entry |= {key: value for key, value in (("when_given", one.given), ("when_absent", one.absent)) if value}
    parameter = run_parameter(call, start.status) if start.status else ""
    facts = answers.facts(call.nodes, parameter, over=start.at_once) if call.success else {}
    if start.at_once:
        entry["gives"] = "result"
        facts.pop("run_id", None)
        facts.pop("status", None)
    elif start.status is None:
        says = "nothing looks at what it starts: no call tells of a run"
        made.losses.add("missing", call.part.place, says, "add an operation with `does: status`, or `gives: result`")
    _say_makes(made, entry, one)
    if start.status:
        _tell_status(made, one, facts)
    entry["answers"] = replies(made, call)
    if dialect := dialect_of(made, "started" if start.status else "result", facts, call):
        entry["dialect"] = dialect
    _close(made, call, entry)
    return entry


def _tell_status(made: Building, one: Offer, facts: dict[str, list[str]]) -> None:
    look = one.start.status
    if look is None:
        return
    others = f"; else it may be {', '.join(other.id for other in one.start.others)}" if one.start.others else ""
    run = ", ".join(facts.get("run_id", ())) or "?"
    says = f"{one.start.call.id} starts a run, `{run}` of its answer names it, and {look.id} looks at it{others}"
    made.losses.add("guessed", look.part.place, says, "name another look with --operation, or correct `run_id`")


def _texts(call: Call) -> Entry:
    found: Entry = {}
    if title := guesses.one_line(call.part.text("summary")):
        found["title"] = title
    said = guesses.sentence(call.part.text("description"))
    if said and said != title:
        found["says"] = said
    return found


def _say_makes(made: Building, entry: Entry, one: Offer) -> None:
    """Say which sort of file a submission makes, where that is no film."""
    call, look = one.start.call, one.start.content or one.start.result or one.start.status
    if call.files or (
        one.start.content and any(how.startswith(("audio/", "video/", "image/")) for how in one.start.content.files)
    ):
        return
    paths = (look or call).facts.get("url", []) + (look or call).facts.get("inline", [])
    plain = re.sub(r"(image|photo|frame)s?[-_ ]?to[-_ ]?", "", f"{call.id} {call.path}", flags=re.IGNORECASE)
    of = guesses.medium(plain, call.part.text("summary"), " ".join(paths))
    if of in _MAKES:
        entry["makes"] = _MAKES[of]
    says = f"makes {entry.get('makes', 'video/mp4')}, by {'its names' if of else 'nothing at all'}"
    made.losses.add("guessed", call.part.place, says, "correct `makes`")


def _about(made: Building, call: Call, does: str, offers: list[Offer]) -> Entry:
    """Return a call about runs."""
    start = offers[0].start
    names = {hole: re.sub(r"[^A-Za-z0-9_]", "_", hole) for hole in call.holes}
    entry: Entry = {"call": f"{call.method} {_path(call, names)}"} | _texts(call)
    run = run_parameter(start.call, call) if does != "recover" else ""
    if does in ("cancel", "delete", "result", "content") and not run and start.status:
        run = run_parameter(start.call, start.status)
    path: Entry = {}
    for hole, name in names.items():
        if hole == run:
            path[name] = {"is": "run_id"}
        elif guesses.flat(hole) in map(guesses.flat, guesses.MODEL_NAMES):
            path[name] = {"is": "model"}
        else:
            made.losses.add(
                "missing", call.part.place, f"what a client gives in {{{hole}}} is not said", "say what it `is:`"
            )
            path[name] = {"kind": "text"}
    query = _query(made, call, does, run)
    entry |= {key: value for key, value in (("path", path), ("query", query)) if value}
    if len(made.offers) > len(offers):
        entry["models"] = list(dict.fromkeys(id_ for one in offers for id_ in one.ids))
    facts = answers.listed(call.nodes) if does == "recover" else answers.facts(call.nodes, run, over=True)
    if does in ("cancel", "delete"):
        facts = {}
    entry["answers"] = replies(made, call)
    if does == "status" and not facts.get("url") and not facts.get("inline") and not start.content and not start.result:
        says = "where the answer names what was made is not found"
        made.losses.add(
            "missing", call.part.place, says, "add `url` or `inline` to its dialect, or a call with `does: result`"
        )
    dialect = dialect_of(made, {"status": "run", "recover": "list"}.get(does, does), facts, call)
    if dialect:
        entry["dialect"] = dialect
    _close(made, call, entry)
    return entry


_ROLES = {
    "limit": ("limit", "pagesize", "perpage", "maxresults", "size", "pagelimit"),
    "offset": ("offset", "skip"),
    "page": ("page", "after", "cursor", "pagetoken", "pagenumber", "startingafter"),
}


def _query(made: Building, call: Call, does: str, run: str) -> Entry:
    """Return the parameters of a query, each with what a client gives in it."""
    found: Entry = {}
    objects = made.objects
    for one in call.parameters:
        name = one.text("name")
        if one.text("in") != "query":
            continue
        role = "run_id" if name == run else ""
        if does == "recover":
            role = next((role for role, names in _ROLES.items() if guesses.flat(name) in names), "")
        held = [cast("Entry", row).get("is") for row in found.values()]
        given = one.get("required").value is True
        if role and role not in held:
            found[name] = {"is": role} | (_plain_kind(objects, one) if role != "run_id" else {})
        elif does == "content" and guesses.flat(name) in ("variant", "quality", "format") and "variant" not in held:
            found[name] = {"is": "variant"} | _plain_kind(objects, one)
        elif does in ("content", "result") and guesses.flat(name) == "index" and "index" not in held:
            found[name] = {"is": "index"} | _plain_kind(objects, one)
        elif given:
            made.losses.add(
                "missing",
                one.place,
                f"what a client gives in `{guesses.one_line(name)}` is not said",
                "say what it `is:`",
            )
            found[name] = {"kind": "text", "required": True}
        else:
            made.losses.add(
                "unsaid", one.place, f"`{guesses.one_line(name)}` of the query is never sent", "say what it `is:`"
            )
    return found


def _close(made: Building, call: Call, entry: Entry) -> None:
    """Say whether a call needs a key and is superseded, with its evidence, and report what else is known of it."""
    if call.part.get("security").value == []:
        entry["auth"] = "false"
    if call.part.get("callbacks").value:
        place = call.part.get("callbacks").place
        made.losses.add("unsaid", place, "what the service calls of its own is not said", "tell callers in `notes`")
    if call.body and call.body[1].get("encoding").value:
        place = call.body[1].get("encoding").place
        made.losses.add("unsaid", place, "how parts of the form are written is not said", "see what the client sends")
    if call.part.get("deprecated").value is True:
        entry["deprecated"] = "true"
    entry["evidence"] = cited(call.part.place, "Calls")


def _plain_kind(objects: Objects, one: Part) -> Entry:
    """Return the kind of a parameter: a number with its range, the values of a choice, else nothing."""
    if one.get("schema").value is None:
        return {}
    requests = Objects(objects.newer, Losses())
    entry = requests.entry((one.get("schema"),), one.text("name")) or {}
    kept = {key: entry[key] for key in ("kind", "values", "range", "default") if key in entry}
    return kept if kept.get("kind") in ("integer", "choice") else {}
