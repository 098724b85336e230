"""The service entry: address, key, calls, where answers keep facts, words for states, errors."""

# Budget: one function for each part of service.yaml, which belong side by side.
from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from capmatrix import naming
from capmatrix.listing.yaml_text import Data
from capmatrix.spec.keys import FACTS
from capmatrix.vendor import answers, guesses
from capmatrix.vendor.calls import Call, companions, is_file, is_json, run_parameter
from capmatrix.vendor.document import Document, Part, Unusable
from capmatrix.vendor.losses import Losses
from capmatrix.vendor.models import Offer, Undecided
from capmatrix.vendor.schemas.kinds import Objects, cited
from capmatrix.vendor.schemas.unions import Entry

_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/(?!\.{1,2}(/|$))[A-Za-z0-9._~:-]+)*/?")
_STEPS = re.compile(r"((/(?!\.{1,2}(/|$))([A-Za-z0-9._~:-]|\{[A-Za-z_][A-Za-z0-9_]*\})+)+/?|/)")
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_VISIBLE = re.compile(r"[\x20-\x7e]+")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+([a-z0-9.]*)")
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")
_KEY_HEADER = re.compile(r"(^|-)(api-?key|token|authorization|auth|secret)$", re.IGNORECASE)
_STARS = {"audio/*": "audio/mpeg", "image/*": "image/png", "video/*": "video/mp4"}
_MAKES = {"image": "image/png", "audio": "audio/mpeg"}
_ERRORS = {
    400: "invalid_request",
    401: "authentication",
    402: "insufficient_balance",
    403: "permission",
    404: "not_found",
    409: "invalid_request",
    413: "too_large",
    422: "invalid_request",
    429: "rate_limit",
}
_SAYS = {
    "authentication": "The key is wrong.",
    "insufficient_balance": "The account cannot pay for it.",
    "permission": "The key may not do it.",
    "not_found": "It is not there.",
    "too_large": "The request is too large.",
    "invalid_request": "The request is wrong.",
    "rate_limit": "Too many requests.",
    "server": "The service failed.",
}


@dataclass(slots=True)
class Building:
    """What the parts of the service entry share."""

    document: Document
    offers: Sequence[Offer]
    objects: Objects
    """Those of answers."""
    losses: Losses
    dialects: dict[str, Entry] = field(default_factory=dict[str, Entry])
    words: dict[str, dict[str, str]] = field(default_factory=dict[str, "dict[str, str]"])
    """State → word → the place where it is listed."""
    refused: dict[int, str] = field(default_factory=dict[int, str])
    """Status of an error → the place of its answer."""

    def every_call(self) -> dict[Call, None]:
        """Return the submissions and the calls about what they start, each once."""
        starts = [one.start for one in self.offers]
        return dict.fromkeys(call for one in starts for call in (one.call, *(call for _, call in companions(one))))

    def known_words(self) -> set[str]:
        """Return every status word with a state."""
        return {word for words in self.words.values() for word in words}


def service(made: Building, discriminator: Data, server: str, *, closed: bool) -> Entry:
    """Return the service entry; raise `Undecided` where the document names no server."""
    info = made.document.root.get("info")
    title = guesses.one_line(info.text("title")) or "Service"
    version = info.text("version")
    operations = _operations(made)
    entry: Entry = {
        "language": 2,
        "title": title,
        "version": version if _VERSION.fullmatch(version) else "1.0.0",
        "package": _package(title),
        "discriminator": discriminator,
    }
    if said := guesses.sentence(info.text("summary"), info.text("description")):
        entry["says"] = said
    if closed:
        entry["unknown_fields"] = "refused"
    entry["servers"] = [_server(made, server)]
    if headers := _constant_headers(made):
        entry["headers"] = headers
    entry["auth"] = _auth(made)
    entry["operations"] = operations
    _note_refusal(made)
    if made.dialects:
        entry["dialects"] = made.dialects
    if made.words:
        entry["statuses"] = {
            state: {w: {"says": _state_says(state)} for w in words} for state, words in made.words.items()
        }
    if errors := _errors(made):
        entry["errors"] = errors
    entry["evidence"] = cited("/info", "Calls")
    if made.document.root.get("webhooks").value:
        says = "what the service calls of its own is not said"
        made.losses.add("unsaid", "/webhooks", says, "tell callers in `notes`")
    return entry


def _state_says(state: str) -> str:
    return {
        "queued": "It waits.",
        "running": "It is at work.",
        "completed": "It is over, and what was made can be fetched.",
        "failed": "It is over, and nothing came of it.",
        "cancelled": "It was stopped.",
    }[state]


def _package(title: str) -> Entry:
    words = [word.lower() for word in naming.words(title)][:6] or ["service"]
    if words[0][0].isdigit():
        words = ["service", *words]
    module = naming.module_name(" ".join(words))
    client = naming.type_name(" ".join(words))
    if module in naming.IMPORTED | sys.stdlib_module_names:
        module, words = f"{module}_client", [*words, "client"]
    if client in naming.OFFERED:
        client = f"{client}Service"
    return {
        "distribution": "-".join(words),
        "module": module,
        "client": client,
        "environment": "_".join(words).upper(),
        "version": "0.1.0",
    }


def _server(made: Building, given: str) -> Entry:
    """Return the address of the service."""
    if given:
        if not _URL.fullmatch(given):
            raise Undecided(f"--server {guesses.one_line(given)}: is no address, such as https://api.example.com/v1")
        made.losses.add(
            "guessed", "/servers", f"the address is the one that was given: {given}", "give it its evidence"
        )
        return {"url": given.rstrip("/")}
    own = [
        part for one in made.offers for part in (one.start.call.part, one.start.call.item) if part.get("servers").value
    ]
    held = next((part.get("servers") for part in own), made.document.root.get("servers"))
    first = next(held.parts(), None)
    url = first.text("url") if first else ""
    variables = dict(first.get("variables").items()) if first else {}
    for name, part in variables.items():
        url = url.replace(f"{{{name}}}", part.text("default"))
    url = url.rstrip("/")
    if first is None or not _URL.fullmatch(url):
        what = f"{url!r} is no whole address" if url else "names no server"
        raise Undecided(
            f"the document {what if not url else 'has a server, and ' + what}; say which with --server https://…"
        )
    if variables:
        made.losses.add("guessed", first.place, f"its variables have their defaults: {url}", "correct `servers`")
    entry: Entry = {"url": url}
    if said := guesses.sentence(first.text("description")):
        entry["says"] = said
    entry["evidence"] = cited(first.place, "Calls")
    return entry


# Keys and headers


def _auth(made: Building) -> Entry:
    """Return the ways to authenticate that a header can carry."""
    schemes = dict(made.document.root.get("components", "securitySchemes").items())
    found: Entry = {}
    for name in _wanted_schemes(made, schemes):
        part = schemes[name].followed()
        if entry := _scheme(made, part):
            found[naming.slug(name) or "key"] = {**entry, "evidence": cited(part.place, "Calls")}
    if found:
        return found
    for call in (one.start.call for one in made.offers):
        for one in call.parameters:
            if (
                one.text("in") == "header"
                and _KEY_HEADER.search(one.text("name"))
                and _HEADER.fullmatch(one.text("name"))
            ):
                made.losses.add(
                    "guessed", one.place, f"the key goes into `{one.text('name')}`, by its name", "correct `auth`"
                )
                return {"key": {"header": one.text("name")}}
    says = "how to authenticate: the key goes as `Authorization: Bearer …`"
    made.losses.add("missing", "/components/securitySchemes", says, "correct `auth`")
    return {"key": {"header": "Authorization", "prefix": "Bearer "}}


def _wanted_schemes(made: Building, schemes: dict[str, Part]) -> list[str]:
    """Return the schemes that the calls name, else those of the document, else all there are."""
    for part in (*(one.start.call.part for one in made.offers), made.document.root):
        names = [name for one in part.get("security").parts() for name, _ in one.items() if name in schemes]
        if names:
            return list(dict.fromkeys(names))
    return list(schemes)


def _scheme(made: Building, part: Part) -> Entry | None:
    """Return one way to authenticate; None, and a line of the report, where a header does not carry it."""
    type_, said = part.text("type"), part.text("description")
    if type_ == "http" and part.text("scheme").lower() == "bearer":
        return {"header": "Authorization", "prefix": "Bearer "}
    if type_ == "apiKey" and part.text("in") == "header" and _HEADER.fullmatch(part.text("name")):
        entry: Entry = {"header": part.text("name")}
        prefix = re.search(r"(?:prefix\w*(?: with| by)?|Authorization:)\s*[`'\"]?(Key|Bearer|Token|Basic)\b", said)
        if prefix:
            entry["prefix"] = f"{prefix[1]} "
            made.losses.add(
                "guessed", part.place, f"`{prefix[1]} ` stands before the key, by its description", "correct `prefix`"
            )
        return entry
    if type_ in ("oauth2", "openIdConnect"):
        made.losses.add(
            "guessed",
            part.place,
            f"`{type_}`: a token is sent as a bearer; how one gets it is not said",
            "tell callers",
        )
        return {"header": "Authorization", "prefix": "Bearer "}
    what = " ".join(one for one in (type_, part.text("scheme"), part.text("in")) if one)
    made.losses.add("unsaid", part.place, f"a key as `{what}` is not said", "use another scheme of the service")
    return None


def _constant_headers(made: Building) -> Entry:
    """Return headers with one value, and report those that callers would have to give."""
    found: Entry = {}
    for call in made.every_call():
        for one in call.parameters:
            name, schema = one.text("name"), one.get("schema")
            if one.text("in") not in ("header", "cookie") or _KEY_HEADER.search(name):
                continue
            values = [schema.text("const"), *schema.texts("enum")]
            known = list(dict.fromkeys(value for value in values if value))
            default = schema.text("default")
            given = one.get("required").value is True
            if one.text("in") == "header" and _HEADER.fullmatch(name) and (len(known) == 1 or (given and default)):
                value = known[0] if len(known) == 1 else default
                if _VISIBLE.fullmatch(value) and name.lower() not in ("content-type", "content-length", "host"):
                    found[name] = value
                    continue
            sort = "missing" if given else "unsaid"
            made.losses.add(
                sort,
                one.place,
                f"the {one.text('in')} `{guesses.one_line(name)}` is not sent",
                "`headers:` has constant ones",
            )
    return found


# Calls


def _operations(made: Building) -> Entry:
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
    entry["answers"] = _answers(made, call)
    if dialect := _dialect(made, "started" if start.status else "result", facts, call):
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
    entry["answers"] = _answers(made, call)
    if does == "status" and not facts.get("url") and not facts.get("inline") and not start.content and not start.result:
        says = "where the answer names what was made is not found"
        made.losses.add(
            "missing", call.part.place, says, "add `url` or `inline` to its dialect, or a call with `does: result`"
        )
    dialect = _dialect(made, {"status": "run", "recover": "list"}.get(does, does), facts, call)
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


# Budget: one answer, with everything that may be lost of it.
def _answers(made: Building, call: Call) -> Entry:
    """Return the answers of a call by their statuses."""
    found: Entry = {}
    for status, part, content in call.answers:
        says = guesses.sentence(part.text("description"))
        if not status.isdigit():
            made.losses.add(
                "unsaid",
                part.place,
                f"the answers `{guesses.one_line(status)}` have no one status",
                "write each status that there is",
            )
            continue
        entry: Entry = {}
        json = next((media for how, media in content.items() if is_json(how)), None)
        schema = json.get("schema") if json else None
        types = [_STARS.get(how, how) for how in content]
        types = [how for how in types if _MEDIA_TYPE.fullmatch(how)]
        files = [how for how in types if is_file(how)]
        if schema is not None and schema.value is not None and not (files and status.startswith("2")):
            named = call.part.text("operationId") or " ".join(call.steps[-1:])
            kind = made.objects.entry((schema,), f"{named} answer") or {}
            if kind.get("kind") == "group":
                entry["record"] = kind["record"]
            elif kind.get("kind") not in ("anything", None):
                made.losses.add(
                    "unsaid",
                    schema.place,
                    f"the answer is a {kind.get('kind')}, and no object",
                    "leave it, or ask for it in an issue",
                )
            if "text/event-stream" in types:
                entry["media_type"] = ["application/json", "text/event-stream"]
        if says:
            entry["says"] = says
        if files and status.startswith("2"):
            entry["media_type"] = files
        found[status] = entry or None
        if int(status) >= 400:
            made.refused.setdefault(int(status), part.place)
    if not any(status.startswith("2") for status in found):
        made.losses.add("missing", call.part.place, "no right answer is described; 200 is taken", "describe it")
        found["200"] = None
    return found


def _dialect(made: Building, name: str, facts: dict[str, list[str]], call: Call) -> str:
    """Return the dialect with these facts, an earlier one where it is the same; the words for states are noted."""
    _note_words(made, facts, call)
    if not facts:
        return ""
    entry: Entry = {fact: list(facts[fact]) for fact in FACTS if fact in facts}
    for known, held in made.dialects.items():
        if held == entry or (entry.items() <= held.items() and _leads_alike(entry, held, call)):
            return known
    free = next(one for one in guesses.numbered(name) if one not in made.dialects)
    made.dialects[free] = entry
    shown = "; ".join(f"{fact} in {', '.join(f'`{path}`' for path in paths)}" for fact, paths in facts.items())
    made.losses.add(
        "guessed", call.part.place, f"its answer keeps {shown}, by names and types", f"correct `dialects: {free}`"
    )
    return free


def _leads_alike(entry: Entry, held: Entry, call: Call) -> bool:
    """Return whether a dialect with more facts serves too: no path of it leads to something else here."""
    places = {answers.written(one.path) for one in call.nodes}
    more = [path for fact in held if fact not in entry for path in cast("list[str]", held[fact])]
    return not any(path in places for path in more)


def _note_words(made: Building, facts: dict[str, list[str]], call: Call) -> None:
    """Note the words that a state may have in an answer."""
    for path in facts.get("status", ()):
        for node in (one for one in call.nodes if answers.written(one.path) == path):
            listed = answers.words_of(node)
            words = listed or guesses.states_in(node.shape.text("description"))
            for word in words:
                if state := guesses.state(word):
                    if word not in made.known_words():
                        made.words.setdefault(state, {})[word] = node.shape.place
                        made.losses.add(
                            "guessed",
                            node.shape.place,
                            f"`{guesses.one_line(word)}` means {state}",
                            "correct `statuses`",
                        )
                else:
                    made.losses.add(
                        "missing",
                        node.shape.place,
                        f"what the status `{guesses.one_line(word)}` means",
                        "add it to `statuses`",
                    )
            if not words:
                made.losses.add("missing", node.shape.place, f"which words `{path}` may have", "add them to `statuses`")


def _errors(made: Building) -> list[Data]:
    """Return the kinds of errors, by the statuses that are described."""
    rows: dict[str, list[int]] = {}
    for status in sorted(made.refused):
        kind = _ERRORS.get(status, "server" if status >= 500 else "")
        if kind:
            rows.setdefault(kind, []).append(status)
    places = {kind: made.refused[statuses[0]] for kind, statuses in rows.items()}
    if not rows:
        made.losses.add(
            "missing", "/paths", "which errors there are, and where an answer gives the reason", "add rows to `errors`"
        )
    return [
        {"kind": kind, "status": list(statuses), "says": _SAYS[kind], "evidence": cited(places[kind], "Calls")}
        for kind, statuses in rows.items()
    ]


def _note_refusal(made: Building) -> None:
    """Note the dialect for the reasons of refused calls, of the first answer that has them."""
    for call in made.every_call():
        for status, part, content in call.answers:
            if status.startswith("2"):
                continue
            for media in content.values():
                if media.get("schema").value is None:
                    continue
                found = answers.nodes((media.get("schema"),), newer=made.document.newer)
                entry: Entry = {"error": list(answers.reasons(found))} if answers.reasons(found) else {}
                if types := answers.codes(found, "type", "errortype"):
                    entry["error_type"] = list(types[:1])
                if codes := answers.codes(found, "code", "errorcode", "status"):
                    entry["error_code"] = list(codes[:1])
                if entry:
                    made.losses.add(
                        "guessed", part.place, f"a refusal keeps its reason: {entry}", "correct `dialects: refusal`"
                    )
                    made.dialects["refusal"] = entry
                    return
