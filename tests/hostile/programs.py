"""Whole programs in the documentation: what a spec says stands in their assignments, and there alone."""

from __future__ import annotations

import json
import re
import shlex

PROGRAMS = {
    "bash": re.compile(r"^(?P<name>\w+)=(?P<word>['\"\w@%+=:,./-].*)(?P<json>)$", re.MULTILINE),
    "js": re.compile(r"^const (?P<name>\w+) = (?P<json>[\"{\[].*);(?P<word>)$", re.MULTILINE),
}
_VARIABLE = re.compile(r"\b\w+(?=_(?:BASE_URL|API_KEY)\b)")
_ONE_WORD = re.compile(r"""(?:'[^'\n]*'|"'"|[\w@%+=:,./-])+""")


def program(language: str, text: str) -> str:
    """Return a program without the values that it assigns: the rest must be the benign twin's, letter by letter."""
    return PROGRAMS[language].sub(_assigned, _VARIABLE.sub("", text))


def _assigned(found: re.Match[str]) -> str:
    """Return an assignment without its value; whole, where more than a value is assigned."""
    try:
        if found["json"]:
            json.loads(found["json"].replace('["__proto__"]:', '"__proto__":'))
        elif len(shlex.split(found["word"])) != 1 or not _ONE_WORD.fullmatch(found["word"]):
            return found[0]
    except ValueError:
        return found[0]
    return f"{found['name']} is a value"
