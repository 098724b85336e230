"""Read the payload of a submission: from JSON or a form, and from the parameters of its path and query."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import parse_qsl

from starlette.datastructures import QueryParams
from starlette.requests import Request

from ..service import Operation
from .catalog import names_of
from .request_validation import read_json
from .service_state import ServiceState, parameters_of

_WHOLE = re.compile(r"-?[0-9]{1,9}", re.ASCII)


def payload_of(service: ServiceState, operation: Operation, request: Request, body: bytes) -> Any:
    """Return the payload of a submission: its body, and the fields and the model that stand in its path and query.

    Raises `ValueError` for a body that cannot be read.
    """
    key, named = service.kit.service.discriminator, operation.parts.get("model")
    if operation.encoding == "json":
        payload = read_json(body)
        texts: dict[str, list[str]] = {}
    else:
        payload, texts = {}, form_of(request.headers.get("content-type", ""), body)
    if not isinstance(payload, dict):
        return cast("object", payload)
    found = cast("dict[str, Any]", payload)
    webhook = service.kit.service.webhook
    if webhook is not None and webhook.header and webhook.header in request.headers:
        found[webhook.field] = request.headers[webhook.header]
    given = parameters_of(request) if named is not None or operation.path_names or operation.query else QueryParams()
    if named is not None:
        found[key] = given.get(named.name, "")
    elif key in texts:
        found[key] = texts.pop(key)[0]
    apart = {name: given.getlist(name) for name in (*operation.path_names, *operation.query) if name in given}
    if not texts and not apart:  # as nearly always
        return found
    fields = service.catalog.model(str(service.kit.named(found)))["fields"]
    kinds = {name: field["kind"] for field in fields for name in names_of(field)}
    for name, values in (*texts.items(), *apart.items()):
        if named is None or name != named.name:
            found[name] = _typed(kinds.get(name, {}), values)
    return found


def _typed(kind: Mapping[str, Any], texts: list[str]) -> Any:
    """Return the value of a field that was given as texts: the text itself where it is not of its kind."""
    if kind.get("kind") == "list":
        whole: Any = _json(texts[0]) if len(texts) == 1 and _nests(kind["item"]) else None
        items = cast("list[Any]", whole) if isinstance(whole, list) else []
        nested = any(isinstance(item, list | dict) for item in items)
        return items if nested else [_typed(kind["item"], [text]) for text in texts]
    text = texts[0]
    if kind.get("kind") in ("integer", "number", "flag", "group", "either"):
        return _json(text)
    if kind.get("kind") == "duration" and kind.get("form") in ("number", "numeric") and _WHOLE.fullmatch(text):
        return int(text)
    return text


def _nests(kind: Any) -> bool:
    """Return whether an item may be more than a value: a list of such items is one text of a form."""
    return kind["kind"] in ("group", "list", "anything") or any(map(_nests, kind.get("options", ())))


def _json(text: str) -> Any:
    """Return what a text says in JSON, else the text."""
    try:
        return read_json(text.encode())
    except ValueError:
        return text


def form_of(content_type: str, body: bytes) -> dict[str, list[str]]:
    """Return the fields of a form: name → texts; a file is a data URL. Raises `ValueError` for a body that is none."""
    from python_multipart import FormParser
    from python_multipart.exceptions import FormParserError
    from python_multipart.multipart import parse_options_header

    kind, options = parse_options_header(content_type)
    found: dict[str, list[str]] = {}
    if kind == b"application/x-www-form-urlencoded":
        for name, text in parse_qsl(body.decode("utf-8", "strict"), keep_blank_values=True):
            found.setdefault(name, []).append(text)
        return found
    if kind != b"multipart/form-data":
        raise ValueError(f"its type is {content_type or 'not said'!r}, and no form")

    def add_field(field: Any) -> None:
        found.setdefault(field.field_name.decode(), []).append((field.value or b"").decode())

    def add_file(file: Any) -> None:
        file.file_object.seek(0)
        content = base64.b64encode(file.file_object.read()).decode()
        kind = (file.content_type or b"application/octet-stream").decode()
        found.setdefault(file.field_name.decode(), []).append(f"data:{kind};base64,{content}")

    try:
        parser = FormParser(kind.decode(), add_field, add_file, boundary=options.get(b"boundary"))
        parser.write(body)
        parser.finalize()
    except FormParserError as error:
        raise ValueError(str(error)) from None
    return found
