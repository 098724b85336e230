"""Judges a wire payload of POST /generate-video by reading.json alone (edition `documents`).

`judge(payload)` gives two sets of (code, field path): the errors and the warnings of contract section 3.
"""

from __future__ import annotations

import ipaddress
import json
import math
import pathlib
import re
from collections.abc import Callable, Iterable
from typing import Any

Finding = tuple[str, str]
Findings = set[Finding]
Record = dict[str, Any]

READING: Record = json.loads(pathlib.Path(__file__).with_name("reading.json").read_text(encoding="utf-8"))
VOCABULARY: Record = READING["vocabulary"]
MODELS: Record = READING["models"]
DATA_URL_LIMIT: int = READING["data_url_limit_bytes"]

MEDIA_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+")
PARAMETER = re.compile(r"[A-Za-z0-9!#$&^_.+%*-]+=[^;,]*")
BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")  # whole groups of four are counted, as matching them is slow
HTTPS = re.compile(r"https://([^/?#\\]*)(?:[/?#][^\\]*)?", re.IGNORECASE)
HOST_LABEL = re.compile(r"[\w](?:[\w-]*[\w])?")
WHOLE_NUMBER = r"(?:0|[1-9][0-9]*)"
DURATION_FORMS = {"plain": re.compile(WHOLE_NUMBER), "suffixed": re.compile(WHOLE_NUMBER + "s")}


# ------------------------------------------------------------------------------------------------ JSON types
def is_number(value: object) -> bool:
    """Takes any JSON value; true for a finite number. A boolean is never a number."""
    if isinstance(value, bool):
        return False
    return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))


def is_integer(value: object) -> bool:
    """Takes any JSON value; true for a number without a fractional part (5.0 is an integer)."""
    return is_number(value) and (isinstance(value, int) or float(value).is_integer())  # type: ignore[arg-type]


TYPE_CHECKS: dict[str, Callable[[Any], bool]] = {
    "any": lambda value: value is not None,
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": is_number,
    "integer": is_integer,
    "object": lambda value: isinstance(value, dict),
    "number_or_string": lambda value: is_number(value) or isinstance(value, str),
    "string_or_integer": lambda value: is_integer(value) or isinstance(value, str),
}


def same_value(first: object, second: object) -> bool:
    """Takes two JSON values; true when they are equal as JSON (true is not 1, 5 equals 5.0)."""
    if isinstance(first, bool) != isinstance(second, bool):
        return False
    return first == second


# ------------------------------------------------------------------------------------------------ media
def is_https_url(text: str) -> bool:
    """Takes a string; true for an https URL with a real host and, if there is one, a real port."""
    if any(character.isspace() or ord(character) < 33 or ord(character) == 127 for character in text):
        return False
    match = HTTPS.fullmatch(text)
    if match is None:
        return False
    authority = match.group(1).rpartition("@")[2]
    if authority.startswith("["):
        host, bracket, rest = authority[1:].partition("]")
        return bracket == "]" and is_ip_version_6(host) and rest[:1] in ("", ":") and is_port(rest[1:])
    host, _, port = authority.partition(":")
    labels = host.removesuffix(".").split(".")
    if labels[-1].isdigit() and not is_ip_version_4(host.removesuffix(".")):  # no name ends in a number (RFC 1123, 2.1)
        return False
    return all(HOST_LABEL.fullmatch(label) for label in labels) and is_port(port)


def is_ip_version_4(text: str) -> bool:
    """Takes a host; true for an address of IP version 4."""
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return True


def is_ip_version_6(text: str) -> bool:
    """Takes the text between the brackets of a host; true for an address of IP version 6."""
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True


def is_port(text: str) -> bool:
    """Takes the text after the colon of an authority; true when it is empty or a port number."""
    return text == "" or (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535)


def is_base64(text: str) -> bool:
    """Takes the text after the comma of a data URL; true when it is base64 with its padding (RFC 4648)."""
    return len(text) % 4 == 0 and BASE64.fullmatch(text) is not None


def data_url_codes(text: str, media: str) -> tuple[set[str], set[str]]:
    """Takes a data URL and the media kind of its field (image, video, audio); gives error and warning codes."""
    header, comma, encoded = text[len("data:") :].partition(",")
    media_type, *parameters = header.split(";")
    if not comma or not parameters or parameters.pop().lower() != "base64" or not is_base64(encoded):
        return {"bad_format"}, set()
    if not all(PARAMETER.fullmatch(parameter) for parameter in parameters):
        return {"bad_format"}, set()
    errors: set[str] = set()
    warnings: set[str] = set()
    if media_type == "" or media_type.lower() == "application/octet-stream":
        warnings.add("unlabelled_media")
    elif MEDIA_TYPE.fullmatch(media_type) is None or media_type.lower().partition("/")[0] != media:
        errors.add("bad_format")
    if len(encoded) // 4 * 3 - encoded.count("=") > DATA_URL_LIMIT:
        errors.add("too_large")
    return errors, warnings


def media_codes(value: object, field: Record) -> tuple[set[str], set[str]]:
    """Takes the value of a media field and its record; gives error and warning codes."""
    if not isinstance(value, str):
        return {"wrong_type"}, set()
    forms = field["forms"]
    if "library_id" in forms:
        return set(), set()
    if "data" in forms and value[:5].lower() == "data:":
        return data_url_codes(value, field["media"])
    if "https" in forms and is_https_url(value):
        return set(), set()
    return {"bad_format"}, set()


# ------------------------------------------------------------------------------------------------ controls
def format_integer(value: Any) -> str:
    """Takes an integer (5 or 5.0); gives its decimal digits, nines for one too long to be any duration."""
    number = int(value)
    return str(number) if abs(number) < 10**9 else "9" * 9


def duration_codes(value: object, field: Record) -> set[str]:
    """Takes a duration and its record (form, and allowed values or a range); gives error codes."""
    form = field["form"]
    if form == "plain" and is_integer(value):
        token = format_integer(value)
    elif isinstance(value, str):
        token = value
    else:
        return {"wrong_type"}
    other = "suffixed" if form == "plain" else "plain"
    if DURATION_FORMS[other].fullmatch(token):
        return {"bad_format"}
    if "allowed" in field:
        return set() if token in field["allowed"] else {"not_allowed"}
    if isinstance(value, str) and DURATION_FORMS[form].fullmatch(token) is None:
        return {"bad_format"}
    low, high = field["range"]
    digits = token.removesuffix("s")
    return set() if len(digits) < 10 and low <= int(digits) <= high else {"out_of_range"}


def control_codes(value: object, field: Record) -> set[str]:
    """Takes the value of a control and its record (type, allowed values, range); gives error codes."""
    if field["type"] == "duration":
        return duration_codes(value, field)
    if not TYPE_CHECKS[field["type"]](value):
        return {"wrong_type"}
    if "allowed" in field and not any(same_value(value, allowed) for allowed in field["allowed"]):
        return {"not_allowed"}
    if "range" in field:
        low, high = field["range"]
        if not low <= value <= high:
            return {"out_of_range"}
    return set()


def judge_value(path: str, value: object, field: Record, errors: Findings, warnings: Findings) -> None:
    """Takes a listed field with its path; adds what is wrong with its value, nested fields included."""
    if "deprecated" in field:
        warnings.add(("deprecated_field", path))
    if field["family"] == "media":
        error_codes, warning_codes = media_codes(value, field)
    else:
        error_codes, warning_codes = control_codes(value, field), set()
    errors.update((code, path) for code in error_codes)
    warnings.update((code, path) for code in warning_codes)
    if isinstance(value, dict) and "fields" in field:
        for name, inner in value.items():
            if name in field["fields"]:
                judge_value(f"{path}.{name}", inner, field["fields"][name], errors, warnings)
            else:
                warnings.add(("unknown_field", f"{path}.{name}"))


# ------------------------------------------------------------------------------------------------ rules
def find(payload: Record, path: str) -> object:
    """Takes a payload and a dotted path; gives the value there, None when it is absent or null."""
    value: object = payload
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def any_present(payload: Record, names: Iterable[str]) -> bool:
    """Takes field names; true when at least one is in the payload and not null."""
    return any(find(payload, name) is not None for name in names)


def judge_required(payload: Record, model: Record, errors: Findings) -> set[str]:
    """Adds missing_field and missing_one_of; gives the names found missing (their null is no wrong_type)."""
    missing: set[str] = set()
    for name, field in model["fields"].items():
        if field["required"] and not any_present(payload, [name, *field.get("unless_present", [])]):
            missing.add(name)
            errors.add(("missing_field", name))
    for group in model["groups"]:
        if not any_present(payload, group["any_of"]):
            errors.add(("missing_one_of", group["any_of"][0]))
    return missing


def judge_pairs(payload: Record, model: Record, errors: Findings, warnings: Findings) -> None:
    """Adds conflict for spellings with different values and redundant_media for one input given twice."""
    for spellings in model["alias_controls"]:
        present = [name for name in spellings if payload.get(name) is not None]
        for name in present[1:]:
            if not same_value(payload[present[0]], payload[name]):
                errors.add(("conflict", name))
    for ways in model["same_input"]:
        present = [name for name in ways if payload.get(name) is not None]
        warnings.update(("redundant_media", name) for name in present[1:])


def judge_conditions(payload: Record, model: Record, errors: Findings) -> None:
    """Adds condition for a field that is present though what it needs does not hold."""
    for condition in model["conditions"]:
        if find(payload, condition["field"]) is None:
            continue
        holds = not any_present(payload, condition.get("needs_absent", []))
        if "needs_value" in condition:
            holds = find(payload, condition["needs_value"]["field"]) in condition["needs_value"]["values"]
        if not holds:
            errors.add(("condition", condition["field"]))


def judge(payload: object) -> tuple[Findings, Findings]:
    """Takes a wire payload (any JSON value); gives the errors and the warnings as sets of (code, field path)."""
    errors: Findings = set()
    warnings: Findings = set()
    name = payload.get("model") if isinstance(payload, dict) else None
    if not isinstance(payload, dict) or not isinstance(name, str) or name not in MODELS:
        return {("unknown_model", "model")}, warnings
    model = MODELS[name]
    if model["lifecycle"]["state"] == "removed":
        return {("removed_model", "model")}, warnings
    if model["lifecycle"]["state"] == "deprecated":
        warnings.add(("deprecated_model", "model"))
    missing = judge_required(payload, model, errors)
    for key, value in payload.items():
        if key == "model" or (key in missing and value is None):
            continue
        if key in model["fields"]:
            judge_value(key, value, model["fields"][key], errors, warnings)
        elif key not in VOCABULARY:
            warnings.add(("unknown_field", key))
        elif VOCABULARY[key]["family"] == "media":
            errors.add(("unsupported_media", key))
        else:
            warnings.add(("unsupported_field", key))
    judge_pairs(payload, model, errors, warnings)
    judge_conditions(payload, model, errors)
    return errors, warnings
