"""Who reads OpenRouter's list: requests and prices by the list and its losses alone, without the toolkit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

SCHEMA = json.loads(Path(__file__).with_name("openrouter.json").read_bytes())
"""What OpenRouter's own document says of the answer."""
ENTRY = SCHEMA["$defs"]["VideoModel"]["properties"]
LISTS = {
    "duration": "supported_durations",
    "resolution": "supported_resolutions",
    "aspect_ratio": "supported_aspect_ratios",
    "size": "supported_sizes",
}
"""Parameter of a request → the list of what a model takes for it."""


def vocabulary(parameter: str) -> list[Any]:
    """Return every word that a list could hold; of seconds those up to two minutes."""
    return [*range(121)] if parameter == "duration" else ENTRY[LISTS[parameter]]["items"]["enum"]


@dataclass(frozen=True)
class Consumer:
    """A model of the list, and what the report says of it."""

    entry: dict[str, Any]
    losses: list[dict[str, Any]]

    def of(self, *sorts: str) -> list[dict[str, Any]]:
        """Return the losses of some sorts."""
        return [loss for loss in self.losses if loss["sort"] in sorts]

    def taken(self, parameter: str) -> list[Any] | None:
        """Return what the model takes for a parameter."""
        return self.entry[LISTS[parameter]]

    def field(self, parameter: str) -> str:
        """Return the field that the service has for a parameter."""
        named = [loss["field"] for loss in self.of("wire") if loss["parameter"] == parameter]
        return named[0] if named else parameter

    def sent(self, parameter: str, word: Any) -> Any:
        """Return the value of that field for a word, as the report says; of a word without a value, the likely one."""
        pairs = [
            tuple(pair) for loss in self.of("wire") if loss["parameter"] == parameter for pair in loss.get("sent", ())
        ]
        known = [value for held, value in pairs if held == word]
        if known or not pairs or parameter != "duration":
            return known[0] if known else word
        form = pairs[0][1]  # "5", "5s": the others are written alike
        return form.replace(str(pairs[0][0]), str(word)) if isinstance(form, str) else word

    def price(self, seconds: int | None, resolution: str | None, sound: bool | None) -> Decimal | None:
        """Return the price of a film, as readers of the list compute it."""
        skus = self.entry["pricing_skus"] or {}
        heard = {True: "_with_audio", False: "_without_audio", None: ""}[sound]
        seen = f"_{resolution.lower()}" if resolution else ""
        for end in (f"{heard}{seen}", heard, seen, ""):
            if f"generate{end}" in skus:
                return Decimal(skus[f"generate{end}"])
            if f"duration_seconds{end}" in skus and seconds is not None:
                return Decimal(skus[f"duration_seconds{end}"]) * seconds
        return None


def consumers(files: dict[str, str]) -> dict[str, Consumer]:
    """Return the models of an export by their ids."""
    entries, report = json.loads(files["openrouter/models.json"]), json.loads(files["openrouter/losses.json"])
    return {entry["id"]: Consumer(entry, report["models"][entry["id"]]) for entry in entries["data"]}
