"""The answers of a call: their statuses, where they keep facts, words for states, and errors."""

from __future__ import annotations

import re
from typing import cast

from capmatrix.listing.yaml_text import Data
from capmatrix.spec.keys import FACTS
from capmatrix.vendor import answers, guesses
from capmatrix.vendor.calls import Call, is_file, is_json
from capmatrix.vendor.schemas.kinds import cited
from capmatrix.vendor.schemas.unions import Entry
from capmatrix.vendor.service.building import Building

_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")
_STARS = {"audio/*": "audio/mpeg", "image/*": "image/png", "video/*": "video/mp4"}
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


# Budget: one answer, with everything that may be lost of it.
def replies(made: Building, call: Call) -> Entry:
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


def dialect_of(made: Building, name: str, facts: dict[str, list[str]], call: Call) -> str:
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


def errors_of(made: Building) -> list[Data]:
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


def note_refusal(made: Building) -> None:
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
