"""Hypothesis strategies for the calls of a service that can be gone through: from a request to what was made.

Where one is drawn, the spec holds all that a client needs, so that the generated client is run against the generated
simulator.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.fuzz import pools
from tests.fuzz.values import Entry, chance, prose

FACTS = ("run_id", "status", "url", "error", "error_type", "model", "cost", "progress", "created", "found_by")
STEPS = ("id", "class", "x-y", "é", "constructor", "state", "toString", "__proto__", "a", "self", "in", "data", "日本")
WORDS = ("waiting", "", "DONE", "null", "é", "true", "0", "__proto__", "constructor", "failed", "class", "a b")
HEADERS = ("X-Run", "x-y", "Idempotency-Key", "Call", "X-1")
TICKET, INSIDE = "Ticket", "TicketData"
FOUND, ADDRESS, ONCE = "badge", "tell", "once"
"""Common fields: by which a run is found, which names the receiver of a webhook, and which holds an idempotency key."""


# Budget: one part of a service after another.
@st.composite
def calls(draw: st.DrawFn, names: list[str], ids: list[str]) -> tuple[Entry, dict[str, Entry], dict[str, Entry]]:
    """Draw entries of the service, objects and common fields; `names` are fields of models, `ids` the models."""
    paths, records = draw(_answers())
    common: dict[str, Entry] = {}
    service: Entry = {"auth": draw(auth()), "dialects": {"plain": paths}, "statuses": draw(_statuses())}
    submit = draw(_submission(names))
    operations: Entry = {"submit": submit, "status": draw(_of_a_run("GET /fire", "status"))}
    operations["status"] |= {"answers": {"200": {"record": TICKET, "says": "How far it is."}}, "dialect": "plain"}
    operations["status"] |= {"auth": "false"} if chance(draw, 2) else {}
    if chance(draw, 3):
        operations["stop"] = draw(_of_a_run("POST /cancel", "cancel")) | {"answers": {"204": {"says": "Stopped."}}}
        operations["stop"]["does"] = "cancel"
    if chance(draw, 3):
        common[FOUND] = {"kind": "text"}
        submit["found_by"] = FOUND
        operations["recover"] = {
            "call": "GET /fires",
            "title": "Find",
            "query": {FOUND: {"kind": "text", "is": "found_by"}, "n": {"kind": "integer", "is": "limit"}},
            "answers": {"200": {"record": f"{TICKET}List", "says": "They are found."}},
            "dialect": "list",
        }
        service["dialects"]["list"] = {fact: [f"found[0].{path}" for path in some] for fact, some in paths.items()}
        records[f"{TICKET}List"] = {"fields": {"found": {"kind": "list", "item": {"kind": "group", "record": TICKET}}}}
    if chance(draw, 4):
        submit["idempotency"] = draw(_idempotency())
        common |= {ONCE: {"kind": "text"}} if "field" in submit["idempotency"] else {}
    if len(ids) > 1 and chance(draw, 2):
        some = draw(st.integers(1, len(ids) - 1))
        operations["submit-rest"] = _beside(submit, "/rest", models=ids[some:])
        submit["models"] = ids[:some]
    elif chance(draw, 2):
        name = draw(st.sampled_from(names))
        operations["submit-with"] = _beside(
            submit, "/with", **{draw(st.sampled_from(("when_given", "when_any"))): [name]}
        )
        submit["when_absent"] = [name]
    if chance(draw, 2):
        submit["quote"] = {"header": "X-Ask", "value": "a price", "status": "402", "dialect": "quoted"}
        submit["answers"]["402"] = {"says": "What it costs."}
        service["dialects"]["quoted"] = {"price": ["ask"], "offer": ["offer"], "expires": ["until"]}
    if chance(draw, 5):
        service["webhook"] = draw(_webhook())
        common |= {ADDRESS: {"kind": "url"}} if "field" in service["webhook"] else {}
    return service | {"operations": operations}, records, common


def _beside(submit: Entry, path: str, **told: list[str]) -> Entry:
    """Return a second submission at another path, with what tells it from the first."""
    return {**submit, "call": submit["call"].replace("/fire", path), **told}


@st.composite
def _submission(draw: st.DrawFn, names: list[str]) -> Entry:
    """Draw how a run is started."""
    answers = {draw(st.sampled_from(("200", "201", "202"))): {"record": TICKET, "says": "It was started."}}
    found: Entry = {"call": "POST /fire", "title": "Fire", "body": "models", "answers": answers, "dialect": "plain"}
    if chance(draw, 2):
        found |= {"call": "POST /fire/{engine}", "path": {"engine": {"is": "model"}}}
    if chance(draw, 2):
        found["query"] = {draw(st.sampled_from(names)): {}}
    if chance(draw, 2):
        found["headers"] = {"X-Tray": draw(st.sampled_from(("a tray", '"', "\\", "%s", "{x}")))}
    if chance(draw, 2):
        found["sends"] = draw(st.sampled_from(("json", "form", "multipart")))
    if chance(draw, 2):
        found["makes"] = draw(st.lists(st.sampled_from(pools.MADE), unique=True, min_size=1))
    if chance(draw, 2):
        found |= {"deprecated": "2026-01-31", "sunset": "2026-06-30"}
    return found


@st.composite
def results(draw: st.DrawFn, names: list[str]) -> Entry:
    """Draw the entries of a service whose submissions hold what was made at once."""
    submit = draw(_submission(names)) | {"gives": "result"}
    file = {"media_type": draw(st.sampled_from(pools.MADE)), "says": "It was made."}
    submit["answers"] = {"200": file}
    return {"auth": draw(auth()), "operations": {"submit": {key: submit[key] for key in submit if key != "dialect"}}}


@st.composite
def _of_a_run(draw: st.DrawFn, call: str, does: str) -> Entry:
    """Draw how a call names the run that it is about."""
    name = draw(st.sampled_from(("run", "self", "class_", "x1")))
    if chance(draw, 3):
        return {"call": call, "title": does, "query": {name: {"is": "run_id", "required": "true"}}}
    entry: Entry = {"is": "run_id"}
    entry |= {"raw": "true"} if chance(draw, 2) else {"segments": "1"} if chance(draw, 2) else {}
    return {"call": f"{call}/{{{name}}}", "title": does, "path": {name: entry}}


@st.composite
def _answers(draw: st.DrawFn) -> tuple[Entry, dict[str, Entry]]:
    """Draw where facts stand in an answer, and the objects that say so."""
    facts = [*FACTS[:4], *draw(st.lists(st.sampled_from(FACTS[4:]), unique=True))]
    facts[1] = "done" if chance(draw, 2) else "status"
    facts[2] = "inline" if chance(draw, 2) else "url"
    steps = draw(st.lists(st.sampled_from(STEPS), unique=True, min_size=len(facts) + 1, max_size=len(facts) + 1))
    deep = [fact for fact in facts if chance(draw, 3)]
    kinds: dict[str, Entry] = {
        "url": {"kind": "list", "item": {"kind": "text"}} if chance(draw, 3) else {"kind": "text"},
        "cost": {"kind": "number"},
        "progress": {"kind": "number"},
        "done": {"kind": "flag"},
    }
    paths: Entry = {}
    outer: Entry = {}
    inner: Entry = {}
    for fact, step in zip(facts, steps, strict=False):
        entry = kinds.get(fact, {"kind": "text"}) | ({"required": "true"} if fact == "run_id" else {})
        (inner if fact in deep else outer)[step] = entry
        path = f"{steps[-1]}.{step}" if fact in deep else step
        paths[fact] = [f"{path}[0]" if entry["kind"] == "list" else path]
    records: dict[str, Entry] = {TICKET: {"fields": outer}}
    if inner:
        records = {INSIDE: {"fields": inner}, **records}
        outer[steps[-1]] = {"kind": "group", "record": INSIDE}
    return paths, records


@st.composite
def _statuses(draw: st.DrawFn) -> Entry:
    words = draw(st.lists(st.sampled_from(WORDS), unique=True, min_size=5, max_size=8))
    states = ("queued", "running", "completed", "failed", "cancelled")
    found: Entry = {state: {word: draw(prose)} for state, word in zip(states, words, strict=False)}
    for word in words[len(states) :]:
        found[draw(st.sampled_from(states))][word] = draw(prose)
    return found


@st.composite
def auth(draw: st.DrawFn) -> Entry:
    """Draw ways to authenticate, of which the first is used."""
    found: Entry = {}
    for number, name in enumerate(draw(st.lists(st.sampled_from(("key", "class", "x-y")), unique=True, min_size=1))):
        match draw(st.sampled_from(("header", "prefix", "query", "basic", "jwt"))):
            case "header":
                found[name] = {"header": f"X-Key-{number}"}
            case "prefix":
                prefix = st.sampled_from(("Token ", '"', "%s", "{x} ", "\\", "$x "))
                found[name] = {"header": f"X-Key-{number}", "prefix": draw(prefix)}
            case "query":
                found[name] = {"query": draw(st.sampled_from(("key", "a.b", "self", "class", "x~y")))}
            case "basic":
                found[name] = {"form": "basic"}
            case _:
                found[name] = {"form": "jwt", "lifetime": draw(st.sampled_from(("60", "1800", "31536000")))}
                found[name] |= {"leeway": "5"} if chance(draw, 4) else {}
                if chance(draw, 4):
                    found[name]["expired"] = draw(st.lists(prose, unique=True, min_size=1, max_size=2))
                if chance(draw, 3):
                    found[name] |= {"header": f"X-Key-{number}", "prefix": draw(st.sampled_from(("", "JWT ")))}
    return found


@st.composite
def _idempotency(draw: st.DrawFn) -> Entry:
    """Draw how a submission is sent again."""
    found: Entry = {"lifetime": draw(st.sampled_from(("1", "60", "86400")))}
    found |= {"field": ONCE} if chance(draw, 4) else {"header": draw(st.sampled_from(HEADERS))}
    found |= {"form": draw(st.sampled_from(("uuid", "free")))} if chance(draw, 5) else {}
    found |= {"running": draw(st.lists(st.sampled_from(("409", "425", "500")), unique=True))} if chance(draw, 4) else {}
    return found | ({"mismatch": draw(st.sampled_from(("400", "409", "422")))} if chance(draw, 4) else {})


@st.composite
def _webhook(draw: st.DrawFn) -> Entry:
    """Draw what is sent when a run is over, and how it is signed."""
    found: Entry = {"record": TICKET, "dialect": "plain"}
    if chance(draw, 6):
        found["field"] = ADDRESS
        found |= {"header": "X-Tell"} if chance(draw, 7) else {}
    if chance(draw, 4):
        found["event"] = ["event", "a.b"]
        words = draw(st.lists(st.sampled_from(pools.NAMES), unique=True, min_size=1, max_size=3))
        found["events"] = {word: draw(st.sampled_from(("completed", "failed", "running"))) for word in words}
    if chance(draw, 8):
        found["signature"] = draw(_signature())
    return found


@st.composite
def _signature(draw: st.DrawFn) -> Entry:
    scheme = draw(st.sampled_from(("standard", "hmac", "ed25519")))
    found: Entry = {"scheme": scheme}
    if scheme != "standard":
        found["header"] = "X-Sign"
        found |= {"encoding": draw(st.sampled_from(("hex", "base64")))} if chance(draw, 6) else {}
        found |= {"mark": draw(st.sampled_from(("v1=", "sha256=", "v1,")))} if chance(draw, 6) else {}
        signed: list[Any] = [draw(st.sampled_from(("{body}", "{sha256}")))]
        if chance(draw, 5):
            found["timestamp"] = draw(st.sampled_from(("t=", "X-Time")))
            signed.insert(0, "{timestamp}")
            found |= {"tolerance": "300"} if chance(draw, 6) else {}
        signed += ["{X-Request-Id}"] if chance(draw, 2) else []
        found["signed"] = draw(st.sampled_from((".", "", ":", "%", '"'))).join(signed)
        if scheme == "ed25519" and chance(draw, 6):
            found["keys"] = "https://keys.kiln.example/jwks.json"
    elif chance(draw, 5):
        found["tolerance"] = "60"
    return found
