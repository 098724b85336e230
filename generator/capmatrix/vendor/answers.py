"""Where answers keep what a client needs: the run, its state, what was made, why it failed; by names and types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from capmatrix.vendor import guesses
from capmatrix.vendor.document import Dangling
from capmatrix.vendor.guesses import flat, words
from capmatrix.vendor.schemas.shapes import Parts, Shape, shape
from capmatrix.vendor.schemas.shapes import listed as listed_texts

Path: TypeAlias = "tuple[str | int, ...]"
DEEPEST = 5
MOST = 2_000
"""Places of an answer that are looked at."""
ECHOES = {
    *(
        "request",
        "input",
        "inputs",
        "metadata",
        "logs",
        "params",
        "parameters",
        "settings",
        "usage",
        "webhook",
        "prompt",
    ),
    *("source", "user", "owner", "config", "tools", "citations", "annotations"),
}
"""Parts of answers that repeat the request, or are about something else."""
_ELSEWHERE = {
    *("status", "cancel", "polling", "poll", "webhook", "callback", "get", "web", "stream", "self", "next", "previous"),
    *(
        "thumbnail",
        "preview",
        "progress",
        "icon",
        "docs",
        "doc",
        "license",
        "cover",
        "logs",
        "upload",
        "avatar",
        "page",
    ),
    *("first", "last", "response", "share", "input", "source", "reference"),
}
"""Words of addresses that lead to something else than what was made."""
_MADE = {
    "video",
    "videos",
    "image",
    "images",
    "audio",
    "output",
    "outputs",
    "result",
    "results",
    "asset",
    "assets",
    "generated",
}
_OTHER_IDS = {
    *("userid", "modelid", "voiceid", "projectid", "organizationid", "parentid", "externalid", "accountid", "teamid"),
    *("workspaceid", "ownerid", "clientid", "fileid", "apikeyid", "sessionid"),
}
_RUN = ("id", "taskid", "jobid", "requestid", "runid", "generationid", "predictionid", "operationid", "uuid", "videoid")
_STATUS = (
    "status",
    "state",
    "taskstatus",
    "jobstatus",
    "runstatus",
    "generationstatus",
    "videostatus",
    "operationstatus",
)
_DONE = ("done", "finished", "isdone", "isfinished", "iscompleted", "completed")
_ERROR = (
    "error",
    "failurereason",
    "failure",
    "errormessage",
    "failreason",
    "failedreason",
    "message",
    "detail",
    "reason",
)
_CODE = ("failurecode", "errorcode", "code", "failcode")
_PROGRESS = ("progress", "percent", "progresspercent", "percentage", "progresspercentage", "percentcomplete")
_CREATED = ("createdat", "created", "createtime", "submittedat")
_NEXT = ("nextcursor", "nextpagetoken", "nexttoken", "cursor", "lastid", "next")
_LISTS = ("data", "items", "results", "generations", "tasks", "videos", "runs", "predictions", "jobs")


@dataclass(frozen=True, slots=True)
class Node:
    """A place of an answer."""

    path: Path
    shape: Shape

    @property
    def name(self) -> str:
        """Return the last name of the path, without marks and capitals."""
        return flat(next((one for one in reversed(self.path) if isinstance(one, str)), ""))

    def has(self, *types: str) -> bool:
        """Return whether it may have one of the types; a place without one may have any."""
        known = set(self.shape.types or ())
        for choice in self.shape.choices:
            for parts in choice.options:
                known |= {parts[0].text("type")} - {""}
        return not known or bool(known & {*types})


def nodes(parts: Parts, *, newer: bool) -> list[Node]:
    """Return the places of an answer, the shallowest first."""
    found: list[Node] = []
    waiting: list[tuple[Path, Parts]] = [((), parts)]
    while waiting and len(found) < MOST:
        path, here = waiting.pop(0)
        try:
            one = shape(here, newer=newer)
        except Dangling:
            continue
        if path:
            found.append(Node(path, one))
        if len(path) < DEEPEST:
            waiting += _inner(path, one)
    return found


def _inner(path: Path, one: Shape, inside: int = 0) -> Iterator[tuple[Path, Parts]]:
    for name, parts in one.properties.items():
        if name.lower() not in ECHOES and not {*name} & {*".[]"}:
            yield (*path, name), parts
    if one.items and path:  # a path of a dialect begins with a name
        yield (*path, 0), one.items
    for choice in one.choices:
        for option in choice.options:
            yield from _inner_of_option(path, option, inside + 1)


def _inner_of_option(path: Path, option: Parts, inside: int) -> Iterator[tuple[Path, Parts]]:
    """Yield an option as if it stood in place of the choice; choices in choices, as far as `DEEPEST`."""
    try:
        one = shape(option, newer=True)
    except Dangling:
        return
    if inside < DEEPEST:
        yield from _inner(path, one, inside)


def written(path: Path) -> str:
    """Return a path as dialects have it: `data[0].url`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")


def _named(found: Iterable[Node], names: tuple[str, ...], *types: str) -> list[Node]:
    """Return the places of these names, the shallowest first, then in the order of the names."""
    fitting = [one for one in found if one.name in names and one.has(*types) and isinstance(one.path[-1], str)]
    return sorted(fitting, key=lambda one: (len(one.path), names.index(one.name)))


def run_ids(found: list[Node], parameter: str) -> list[str]:
    """Return where a run may be named, the likeliest first; `parameter` is what a look at it is asked with."""
    texts = [
        one for one in found if one.has("string", "integer") and 0 not in one.path and isinstance(one.path[-1], str)
    ]
    same = [one for one in texts if parameter and one.name == flat(parameter)]
    usual = _named(texts, _RUN, "string", "integer")
    other = [one for one in texts if one.name.endswith("id") and one.name not in _OTHER_IDS]
    ranked = sorted([*same, *usual, *other], key=lambda one: (len(one.path), one.name != flat(parameter)))
    return list(dict.fromkeys(written(one.path) for one in ranked if "object" not in (one.shape.types or ())))


def statuses(found: list[Node]) -> list[Node]:
    """Return where a word for the state may stand, those with known words first."""
    texts = [one for one in _named(found, _STATUS, "string") if "object" not in (one.shape.types or ())]
    return sorted(texts, key=lambda one: (len(one.path) > 1 and 0 in one.path, not words_of(one), len(one.path)))


def words_of(node: Node) -> list[str]:
    """Return the words that a place may have."""
    return listed_texts(node.shape, newer=True)


def flags(found: list[Node]) -> list[str]:
    """Return where a flag says that a run is over."""
    return [written(one.path) for one in _named(found, _DONE, "boolean") if one.shape.types == frozenset({"boolean"})]


def addresses(found: list[Node]) -> list[str]:
    """Return where the address of what was made may stand, the likeliest first."""
    ranked: list[tuple[int, int, int, str]] = []
    for number, one in enumerate(found):
        held = [word for step in one.path if isinstance(step, str) for word in words(step)]
        if {*held} & _ELSEWHERE or not one.has("string"):
            continue
        address = one.shape.text("format") in ("uri", "url") or bool(
            {*held[-1:]} & {"url", "urls", "uri", "uris", "link"}
        )
        loose = one.shape.types is None and not one.shape.properties and {*held} & {"output", "result"}
        bare = isinstance(one.path[-1], int) or guesses.is_bare_medium(held[-1] if held else "")
        made = bool({*held} & _MADE)
        if not (address or loose or (bare and made)) or one.shape.types not in (None, frozenset({"string"})):
            continue
        path = (*one.path, 0) if loose and not isinstance(one.path[-1], int) else one.path
        ranked.append((-2 * made - address, len(one.path), number, written(path)))
        if loose:
            ranked.append((-2 * made - address, len(one.path) + 1, number, written(one.path)))
    return list(dict.fromkeys(path for *_, path in sorted(ranked)))[:4]


def inline(found: list[Node]) -> list[str]:
    """Return where what was made may stand in base64."""
    texts = [one for one in found if one.has("string") and one.shape.types is not None]
    coded = [
        one
        for one in texts
        if {"b64", "base64"} & {*words(one.name), *(words(str(one.path[-1])))} or "base64" in one.name
    ]
    coded += [
        one for one in texts if one.shape.text("contentEncoding") == "base64" or one.shape.text("format") == "byte"
    ]
    return list(dict.fromkeys(written(one.path) for one in coded))[:2]


def reasons(found: list[Node]) -> list[str]:
    """Return where a reason may stand."""
    texts: list[tuple[int, str]] = []
    for one in found:
        steps = [flat(step) for step in one.path if isinstance(step, str)]
        if len(steps) > 3 or not one.has("string") or "object" in (one.shape.types or ()) or one.shape.properties:
            continue
        if one.shape.choices and not (
            one.shape.types or any(p[0].text("type") == "string" for c in one.shape.choices for p in c.options)
        ):
            continue
        inside = bool({*steps[:-1]} & {"error", "errors", "detail", "failure"})
        if steps[-1] in ("message", "msg", "detail", "reason", "description") and inside:
            texts.append((0, written(one.path)))
        elif steps[-1] in _ERROR and (len(steps) == 1 or steps[-1] not in ("message", "detail", "reason")):
            texts.append((1 + _ERROR.index(steps[-1]), written(one.path)))
    return list(dict.fromkeys(path for _, path in sorted(texts, key=lambda one: one[0])))[:3]


def codes(found: list[Node], *names: str) -> list[str]:
    """Return where a code or a type of an error may stand."""
    fitting = _named(found, names, "string")
    inside = [
        one
        for one in fitting
        if len(one.path) == 1 or {flat(str(step)) for step in one.path[:-1]} & {"error", "errors", "detail"}
    ]
    return [written(one.path) for one in inside][:2]


def facts(found: list[Node], parameter: str, *, over: bool) -> dict[str, list[str]]:
    """Return where an answer keeps each fact; `over` where it may be that of a run that is over."""
    made: dict[str, list[str]] = {"run_id": run_ids(found, parameter)[:1]}
    made["status"] = [written(one.path) for one in statuses(found)[:1]]
    made["done"] = [] if made["status"] else flags(found)[:1]
    if over:
        made["url"], made["inline"] = addresses(found), inline(found)
    made["error"] = reasons(found)
    made["error_code"] = codes(found, *_CODE)[:1]
    numbers = [
        one
        for one in _named(found, _PROGRESS, "integer", "number")
        if (one.shape.types or {""}) <= {"integer", "number"}
    ]
    made["progress"] = [written(one.path) for one in numbers[:1]]
    made["created"] = [written(one.path) for one in _named(found, _CREATED, "string", "integer", "number")[:1]]
    made["model"] = [
        written(one.path) for one in _named(found, ("model", "modelid"), "string")[:1] if 0 not in one.path
    ]
    return {fact: paths for fact, paths in made.items() if paths}


def lists(found: list[Node]) -> str:
    """Return where a list of runs stands, an empty text where an answer has none."""
    arrays = [one for one in found if "array" in (one.shape.types or ()) and len(one.path) <= 2]
    ranked = sorted(arrays, key=lambda one: (len(one.path), one.name not in _LISTS))
    return written(ranked[0].path) if ranked else ""


def listed(found: list[Node]) -> dict[str, list[str]]:
    """Return where a list of runs keeps the facts of its first."""
    start = lists(found)
    inner = [Node(one.path[len(_steps(start)) + 1 :], one.shape) for one in found if _is_first(one.path, start)]
    inner = [one for one in inner if one.path]
    if not start or not (runs := run_ids(inner, "id")):
        return {}
    made = facts(inner, "id", over=False)
    kept = {fact: made[fact] for fact in ("status", "created", "model") if fact in made}
    marks = [written(one.path) for one in _named(found, _NEXT, "string") if len(one.path) <= 2 and 0 not in one.path]
    of_first = {fact: [f"{start}[0].{path}" for path in paths] for fact, paths in {"run_id": runs[:1], **kept}.items()}
    return {**of_first, **({"next": marks[:1]} if marks else {})}


def _steps(path: str) -> list[str]:
    return path.split(".") if path else []


def _is_first(path: Path, start: str) -> bool:
    steps = _steps(start)
    return bool(start) and list(path[: len(steps)]) == steps and path[len(steps) : len(steps) + 1] == (0,)
