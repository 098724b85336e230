"""The calls of a document: which of them start something, and which others belong to what they start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from capmatrix.vendor import answers, document, guesses
from capmatrix.vendor.answers import Node
from capmatrix.vendor.document import Dangling, Document, Part

_HOLE = re.compile(r"\{([^{}]*)\}")
_JSON = re.compile(r"application/([a-z.+-]+\+)?json")
_FILES = ("audio/", "video/", "image/", "application/octet-stream")
BODIES = {"application/json": "json", "multipart/form-data": "multipart", "application/x-www-form-urlencoded": "form"}
"""Media types of bodies that can be sent, the first choice first."""
_OF_RUNS = {
    *("task", "tasks", "prediction", "predictions", "generation", "generations", "job", "jobs", "status", "operation"),
    *("operations", "request", "requests", "run", "runs", "result", "results", "query"),
}
_CONTENT = {"content", "download", "result", "results", "output", "outputs", "file", "files", "video", "audio", "image"}
_STOP = {"cancel", "stop", "abort", "terminate"}
ENOUGH = 2.5
"""What two calls must have in common for one to be taken as the look at what the other starts."""


def is_json(media_type: str) -> bool:
    """Return whether a media type is JSON, or a form of it."""
    return _JSON.fullmatch(media_type) is not None


def is_file(media_type: str) -> bool:
    """Return whether a media type is that of a file."""
    return media_type.startswith(_FILES)


@dataclass(frozen=True, eq=False)
class Call:
    """A call as the document has it."""

    method: str
    path: str
    item: Part
    part: Part
    newer: bool

    @property
    def id(self) -> str:
        """Return the operation's id, or method and path where it has none."""
        return self.part.text("operationId") or self.name

    @property
    def name(self) -> str:
        """Return method and path."""
        return f"{self.method} {self.path}"

    @cached_property
    def holes(self) -> tuple[str, ...]:
        """Return the names of the parameters in the path."""
        return tuple(_HOLE.findall(self.path))

    @property
    def steps(self) -> list[str]:
        """Return the steps of the path that are no parameters."""
        return [step for step in self.path.split("/") if step and "{" not in step]

    @cached_property
    def parameters(self) -> tuple[Part, ...]:
        """Return the parameters of the path item and of the operation, each once; dangling ones are left out."""
        found: dict[tuple[str, str], Part] = {}
        for part in (*self.item.get("parameters").parts(), *self.part.get("parameters").parts()):
            try:
                held = part.followed()
            except Dangling:
                continue
            found[held.text("in"), held.text("name")] = held
        return tuple(found.values())

    @cached_property
    def body(self) -> tuple[str, Part] | None:
        """Return media type and media of the body, the first that can be sent."""
        content = self._content(self.part.get("requestBody"))
        fitting = [(how, media) for how, media in content.items() if how in BODIES or is_json(how)]
        order = list(BODIES)
        ranked = sorted(fitting, key=lambda one: order.index(one[0]) if one[0] in order else 0)
        return ranked[0] if ranked else None

    @cached_property
    def other_bodies(self) -> tuple[str, ...]:
        """Return the media types that the body may have besides."""
        return tuple(how for how in self._content(self.part.get("requestBody")) if self.body and how != self.body[0])

    def _content(self, part: Part) -> dict[str, Part]:
        try:
            return {
                how.partition(";")[0].strip().lower(): media for how, media in part.followed().get("content").items()
            }
        except Dangling:
            return {}

    @cached_property
    def answers(self) -> tuple[tuple[str, Part, dict[str, Part]], ...]:
        """Return status, response and media of every answer, those that lead nowhere left out."""
        found: list[tuple[str, Part, dict[str, Part]]] = []
        for status, part in self.part.get("responses").items():
            try:
                held = part.followed()
            except Dangling:
                continue
            found.append((status, held, self._content(held)))
        return tuple(found)

    @cached_property
    def success(self) -> Part | None:
        """Return the schema of the first right answer in JSON."""
        for status, _, content in self.answers:
            for how, media in content.items():
                if status.startswith("2") and is_json(how) and media.get("schema").value is not None:
                    return media.get("schema")
        return None

    @cached_property
    def files(self) -> tuple[str, ...]:
        """Return the media types of files that a right answer is."""
        types = [how for status, _, content in self.answers if status.startswith("2") for how in content]
        return tuple(filter(is_file, types))

    @cached_property
    def nodes(self) -> list[Node]:
        """Return the places of its right answer."""
        return answers.nodes((self.success,), newer=self.newer) if self.success else []

    @cached_property
    def facts(self) -> dict[str, list[str]]:
        """Return where its right answer keeps what a client needs."""
        return answers.facts(self.nodes, "", over=True)


@dataclass(slots=True)
class Start:
    """A call that starts something, with the calls that belong to it."""

    call: Call
    status: Call | None = None
    others: list[Call] = field(default_factory=list[Call])
    """What else could be the look at it, the likeliest first."""
    result: Call | None = None
    content: Call | None = None
    cancel: Call | None = None
    delete: Call | None = None
    recover: Call | None = None

    @property
    def at_once(self) -> bool:
        """Return whether the answer holds what was made."""
        facts = self.call.facts
        return bool(self.call.files) or (self.status is None and bool(facts.get("url") or facts.get("inline")))

    @property
    def likely(self) -> bool:
        """Return whether it leads to a file, as far as names tell."""
        looked = self.status.facts if self.status else {}
        return self.at_once or bool(self.result or self.content or looked.get("url") or looked.get("inline"))

    @property
    def how(self) -> str:
        """Return in a few words what it leads to."""
        if self.status and not self.call.files:
            return f"status: {self.status.id}"
        return "the answer is the result" if self.at_once else "nothing says what it leads to"


def all_calls(found: Document) -> list[Call]:
    """Return every call of a document."""
    return [Call(*one, newer=found.newer) for one in document.calls(found)]


def starts(calls: Sequence[Call]) -> list[Start]:
    """Return the calls that start something and lead to a result, in the order of the document."""
    looks = _looks(calls)
    found = [start_of(one, calls, looks) for one in calls if one.method in ("POST", "PUT") and (one.body or one.holes)]
    return [one for one in found if one.likely and (one.status or one.at_once)]


def _looks(calls: Sequence[Call]) -> list[Call]:
    """Return the calls that tell where a run stands."""
    gets = [one for one in calls if one.method == "GET" and one.success]
    return [one for one in gets if answers.statuses(one.nodes) or answers.flags(one.nodes)]


def start_of(call: Call, calls: Sequence[Call], looks: Sequence[Call] | None = None) -> Start:
    """Return a call with the calls that belong to what it starts."""
    start = Start(call)
    if call.files:
        return start
    if looks is None:
        looks = _looks(calls)
    ranked = sorted(((shared(call, one), -number, one) for number, one in enumerate(looks)), key=lambda one: one[:2])
    near = [one for points, _, one in reversed(ranked) if points >= ENOUGH]
    if near:
        start.status, start.others = near[0], near[1:4]
        _around(start, near[0], calls)
    return start


def run_parameter(start: Call, look: Call) -> str:
    """Return the parameter that names the run in a look, an empty text where there is none alone."""
    new = [name for name in look.holes if name not in start.holes]
    if not new:
        new = [
            one.text("name")
            for one in look.parameters
            if one.text("in") == "query" and one.get("required").value is True
        ]
    ids = [name for name in new if guesses.flat(name) not in map(guesses.flat, guesses.MODEL_NAMES)]
    return ids[-1] if len(ids) == 1 else ""


def shared(start: Call, look: Call) -> float:
    """Return how much speaks for a call being the look at what another one starts."""
    parameter = run_parameter(start, look)
    ids = answers.run_ids(start.nodes, parameter) if parameter and start.success else []
    if not ids or not start.success:
        return 0
    steps, other = (one.path.strip("/").split("/") for one in (start, look))
    points = (
        4.0
        if start.success.text("$ref") and start.success.text("$ref") == (look.success and look.success.text("$ref"))
        else 0.0
    )
    same = next(
        (number for number, (a, b) in enumerate(zip(steps, other, strict=False)) if a != b), min(len(steps), len(other))
    )
    points += 3 if same == len(steps) else 0.5 * same
    rest = other[same:]
    points += 2 if same == len(steps) and len(rest) <= 3 else 0
    points += 1 if {*guesses.words(look.path)} & _OF_RUNS else 0
    points += 1 if guesses.flat(ids[0].rpartition(".")[2]) == guesses.flat(parameter) else 0
    points -= 1 if len(rest) > 3 or (rest and rest[-1] in _CONTENT) else 0
    return points


def _around(start: Start, look: Call, calls: Sequence[Call]) -> None:
    """Find the calls about a run by the path of the look at it."""
    run = re.sub(r"/status$", "", look.path)
    collection = re.sub(r"/\{[^{}]*\}$", "", run)
    for one in calls:
        rest = one.path.removeprefix(run).strip("/") if one.path.startswith(run) else None
        if rest is None:
            if one.method == "GET" and one.path == collection and answers.listed(one.nodes):
                start.recover = start.recover or one
            continue
        _add(start, one, rest, look)


def _add(start: Start, one: Call, rest: str, look: Call) -> None:
    """Add a call about a run, by what its path has after that of the run."""
    if one is look or one is start.call:
        return
    if one.method == "GET" and one.files and (rest in _CONTENT or not rest):
        start.content = start.content or one
    elif one.method == "GET" and (rest in _CONTENT or not rest) and (one.facts.get("url") or one.facts.get("inline")):
        start.result = start.result or one
    elif one.method != "GET" and (rest in _STOP or (one.method == "DELETE" and not rest and _says_stop(one))):
        start.cancel = start.cancel or one
    elif one.method == "DELETE" and not rest:
        start.delete = start.delete or one


def _says_stop(call: Call) -> bool:
    return re.match(r"(cancel|stop|abort)", call.part.text("summary").strip(), re.IGNORECASE) is not None


def companions(start: Start) -> Iterator[tuple[str, Call]]:
    """Yield the calls that belong to a start, each with what it does."""
    for does in ("status", "result", "content", "cancel", "delete", "recover"):
        call: Call | None = getattr(start, does)
        if call is not None:
            yield does, call
