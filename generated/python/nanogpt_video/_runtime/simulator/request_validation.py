"""Validate requests: queries by the documented fields, bodies by the JSON Schema of the package.

The schema decides: it is a second opinion on the generated validators. They only say why, in the words of the verdict;
an answer says so where the two disagree.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import islice
from typing import Any, cast

import jsonschema_rs
from starlette.datastructures import QueryParams

from ..redact import shorten
from ..service import Kit
from ..validation import validate
from ..verdict import Finding, hint_text
from . import beyond_schema
from .catalog import Field, content, names_of

PROBLEMS_MOST = 10
DISAGREEMENT = "x-simulator-disagreement"
"""Header of the answer to a request that the schema accepts and the generated validator does not."""
_WHOLE = re.compile(r"-?[0-9]{1,9}", re.ASCII)


def query_problem(fields: Iterable[Field], query: QueryParams) -> str | None:
    """Return what is wrong with a query, if anything; names that no field documents are ignored."""
    for field in fields:
        name = _name_in(field, query)
        values = query.getlist(name)
        if field.get("required") and not any(values):
            return f"{name} is required"
        if len(values) > 1:
            return f"{name} is given {len(values)} times"
        if values and not _valid(field["kind"], values[0]):
            return f"{name} is not {_expected(field['kind'])}"
    return None


def query_value(field: Field, query: QueryParams) -> Any:
    """Return the value of a field in a valid query, else its default."""
    texts = query.getlist(_name_in(field, query))
    if not texts:
        return field.get("default", {}).get("value")
    kind = field["kind"]["kind"]
    return int(texts[0]) if kind == "integer" else texts[0] == "true" if kind == "flag" else texts[0]


def _name_in(field: Field, query: QueryParams) -> str:
    """Return the spelling of a field that a query has; its name if there is none."""
    return next((name for name in names_of(field) if any(query.getlist(name))), field["name"])


def _valid(kind: Mapping[str, Any], text: str) -> bool:
    match kind["kind"]:
        case "integer":
            number = int(text) if _WHOLE.fullmatch(text) else None
            return number is not None and kind.get("minimum", number) <= number <= kind.get("maximum", number)
        case "flag":
            return text in ("true", "false")
        case "choice":
            return text in kind["values"]
        case _:
            return True


def _expected(kind: Mapping[str, Any]) -> str:
    if kind["kind"] == "integer":
        ends = [f"from {kind['minimum']}"] if "minimum" in kind else []
        ends += [f"to {kind['maximum']}"] if "maximum" in kind else []
        return " ".join(["a whole number", *ends])
    return " or ".join(kind.get("values", ("true", "false")))


class BodyValidator:
    """A compiled JSON Schema."""

    of_model = False
    """Whether it is that of requests to models."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        """Compile a schema."""
        self._validator = jsonschema_rs.validator_for(dict(schema))

    def problems(self, payload: Any) -> list[dict[str, str]]:
        """Return the first problems of a payload."""
        found: list[dict[str, str]] = []
        if not self._accepts(payload):
            for error in islice(self._validator.iter_errors(payload), PROBLEMS_MOST):
                path = ".".join(str(step) for step in error.instance_path)
                found.append({"field": path, "message": shorten(error.message)})
        return found or [{"field": path, "message": message} for path, message in self._beyond(payload)]

    def without_invalid(self, payload: dict[str, Any], kept: str) -> dict[str, Any]:
        """Return a payload without its invalid fields; `kept` stays, valid or not."""
        left = dict(payload)
        for _ in payload:
            wrong = {str(error.instance_path[0]) for error in self._validator.iter_errors(left) if error.instance_path}
            wrong |= {re.split(r"[.\[]", path)[0] for path, _ in self._beyond(left)}
            dropped = wrong & left.keys() - {kept}
            if not dropped:
                break
            left = {name: value for name, value in left.items() if name not in dropped}
        return left

    def _accepts(self, payload: Any) -> bool:
        """Return whether the schema accepts a payload."""
        return self._validator.is_valid(payload)

    def _beyond(self, payload: Any) -> Iterable[beyond_schema.Problem]:
        """Return the problems of a payload that the schema cannot find."""
        del payload
        return ()


class RequestValidator(BodyValidator):
    """The compiled JSON Schema of the requests of a package, and what no schema says.

    The schema picks the part of a model by its id, one pick after another; a payload is looked at by that part alone.
    """

    of_model = True

    def __init__(self, schema: Mapping[str, Any], catalog: Mapping[str, Any]) -> None:
        """Compile the schema; the catalog has the fields of the models."""
        super().__init__(schema)
        self._key: str = catalog["service"]["discriminator"]
        self._default: str | None = catalog["service"].get("default_model")
        self._registry = jsonschema_rs.Registry([(schema["$id"], dict(schema))])
        self._references: dict[str, str] = {}
        for pick in schema.get("allOf", ()):
            ids = pick["if"]["properties"][self._key]
            reference = schema["$id"] + pick["then"]["$ref"]
            self._references |= dict.fromkeys(ids.get("enum") or (ids["const"],), reference)
        self._parts: dict[str, Any] = {}
        """Id of a model → the compiled part of the schema."""
        self._fields: dict[str, Mapping[str, tuple[int, Field]]] = {}
        """Id of a model → its fields with their places, by each spelling."""
        for entry in catalog["models"]:
            known = {name: (place, field) for place, field in enumerate(entry["fields"]) for name in names_of(field)}
            self._fields |= dict.fromkeys((entry["id"], *entry.get("formerly", ())), known)

    def _accepts(self, payload: Any) -> bool:
        model = self._model(payload)
        if model not in self._references:
            return False
        if model not in self._parts:
            part = {"$ref": self._references[model]}
            self._parts[model] = jsonschema_rs.validator_for(part, registry=self._registry)
        return self._parts[model].is_valid(payload)

    def _beyond(self, payload: Any) -> Iterable[beyond_schema.Problem]:
        known, given = self._fields.get(self._model(payload), {}), dict[int, Field]()
        for name, value in payload.items() if known else ():
            place, field = known.get(name, (0, None))
            if field is not None and not beyond_schema.said(field, value):
                given[place] = field
        return beyond_schema.problems((given[place] for place in sorted(given)), payload) if given else ()

    def _model(self, payload: Any) -> str:
        """Return the model that a payload names, else the default; empty if there is none."""
        name = cast("dict[str, Any]", payload).get(self._key, self._default) if isinstance(payload, dict) else None
        return name if isinstance(name, str) else ""


def refusal_text(problems: list[dict[str, Any]]) -> str:
    """Return the first problem as a sentence."""
    return ": ".join(filter(None, (problems[0]["field"], problems[0]["message"])))


def explained(kit: Kit, payload: Any, problems: list[dict[str, str]]) -> tuple[str, list[dict[str, Any]]]:
    """Return why the schema refuses a payload, as a sentence and as a list: the findings of the verdict.

    If the verdict has none, the list is that of the schema, and the sentence says that the two disagree.
    """
    errors = validate(kit, payload).errors
    if errors:
        return _sentence(errors[0]), [finding.as_dict() for finding in errors[:PROBLEMS_MOST]]
    reason = refusal_text(problems)
    return f"THE SCHEMA AND THE VALIDATOR DISAGREE, please report it: only the schema refuses this. {reason}", problems


def disagreement(kit: Kit, payload: Any) -> dict[str, str]:
    """Return the header for a payload that the schema accepts: empty if the verdict agrees."""
    errors = validate(kit, payload).errors
    if not errors:
        return {}
    text = f"the schema accepts this request, the validator refuses it: {_sentence(errors[0])}"
    return {DISAGREEMENT: text.encode("ascii", "backslashreplace").decode("ascii")}


def _sentence(finding: Finding) -> str:
    """Return a finding as a sentence with its hint."""
    where = f"{shorten(finding.field)}: " if finding.field else ""
    return "; ".join(filter(None, (f"{where}{shorten(finding.message, 1000)}", hint_text(finding))))


@cache
def request_validator(resource: Callable[[str], bytes]) -> BodyValidator:
    """Return the validator of the requests of a package; its schema is compiled once in a process."""
    return RequestValidator(json.loads(resource("schema.json")), content(resource))


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_constant)


def read_json(body: bytes) -> Any:
    """Return the JSON value of a body; raise `ValueError` for anything else, such as NaN or unpaired surrogates."""
    try:
        value = _DECODER.decode(body.decode("utf-8"))
        if b"\\u" in body:  # without an escape there is no half of a surrogate pair
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8") from None
    except UnicodeEncodeError:
        raise ValueError("a text has half a surrogate pair") from None
    except json.JSONDecodeError as error:
        place = f"it goes wrong in line {error.lineno}, column {error.colno}" if body.strip() else "it is empty"
        raise ValueError(place) from None
    return value
