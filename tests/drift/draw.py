"""Lists and changes drawn at random; what each change is comes from what was done, not from comparing lists."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.support.listings import page, pick

Reel = dict[str, Any]
SIZES = ("360p", "480p", "720p", "1080p", "2k")


@dataclass
class Drawn:
    """A list of a later day, and what was done to it."""

    reels: list[Reel]
    told: set[tuple[str, str, str]] = field(default_factory=set)
    """(sort, id, subject) of each change."""
    touched: set[str] = field(default_factory=set)


def reels(dice: Random) -> list[Reel]:
    """Return some reels beside those that every list has."""
    found: list[Reel] = page()["page"]["reels"]
    ends = [dice.choice(["", "/one", ".5", "-x"]) for _ in range(dice.randrange(6, 14))]
    return [*found, *(_reel(f"draw{number}{end}", dice) for number, end in enumerate(ends))]


def _reel(code: str, dice: Random) -> Reel:
    sizes = dice.sample(SIZES, dice.randrange(2, 5))
    dials: dict[str, Any] = {"resolution": pick(*sizes), "secs": pick(*map(str, sorted(dice.sample(range(2, 30), 3))))}
    if dice.random() < 0.5:
        dials["sound"] = {"sort": "tick", "preset": dice.random() < 0.5}
    if dice.random() < 0.5:
        dials["grain"] = {"sort": "turn", "least": 0, "most": dice.randrange(1, 9), "preset": 0, "notch": 0.25}
    reel: Reel = {"code": code, "label": f"Label {code}", "by": "hq", "takes": ["words"], "dials": dials}
    # A number of its own makes each record unlike every other, so that no other is taken for a renamed one.
    own = round(0.01 + dice.randrange(1, 10**6) / 10**6, 6)
    if dice.random() < 0.6:
        reel["cost"] = {"currency": "EUR", "by_size": {size: round(own + place, 6) for place, size in enumerate(sizes)}}
    else:
        reel["cost"] = {"currency": "EUR", "flat": own}
    return reel


def change(before: list[Reel], dice: Random) -> Drawn:
    """Return a list after several changes, each of another reel."""
    drawn = Drawn(deepcopy(before))
    drawable = [reel for reel in drawn.reels if reel["code"].startswith("draw")]
    dice.shuffle(drawable)
    for reel in drawable[: dice.randrange(0, 5)]:
        done = dice.choice(CHANGES)
        if done is _gone and any(sort == "gone" for sort, _, _ in drawn.told):
            done = _title  # a list that lacks much is refused
        lacks = (done in NEED_LENGTH and "secs" not in reel["dials"]) or (done in NEED_PRICE and "cost" not in reel)
        (_title if lacks else done)(reel, drawn, dice)
    dice.shuffle(drawn.reels)
    return drawn


def _new(reel: Reel, drawn: Drawn, dice: Random) -> None:
    code = f"late{dice.randrange(10**9)}"
    drawn.reels.append(_reel(code, dice))
    drawn.told.add(("new", code, ""))


def _gone(reel: Reel, drawn: Drawn, dice: Random) -> None:
    drawn.reels.remove(reel)
    drawn.told.add(("gone", reel["code"], ""))


def _renamed(reel: Reel, drawn: Drawn, dice: Random) -> None:
    former, reel["code"] = reel["code"], f"moved{dice.randrange(10**9)}"
    drawn.told.add(("renamed", reel["code"], former))
    if dice.random() < 0.5:
        reel["was"] = former


def _price(reel: Reel, drawn: Drawn, dice: Random) -> None:
    table = reel["cost"].get("by_size")
    if table:
        size = dice.choice(sorted(table))
        table[size] = round(table[size] * 2, 6)
        drawn.told.add(("price", reel["code"], f"by_size.{size}"))
    else:
        reel["cost"]["flat"] = round(reel["cost"]["flat"] * 3, 6)
        drawn.told.add(("price", reel["code"], "flat"))


def _price_gone(reel: Reel, drawn: Drawn, dice: Random) -> None:
    paths = [f"by_size.{size}" for size in reel["cost"].get("by_size", ())] or ["flat"]
    del reel["cost"]
    drawn.told |= {("price", reel["code"], path) for path in ["currency", *paths]}


def _options(reel: Reel, drawn: Drawn, dice: Random) -> None:
    longest = max(int(one["stop"]) for one in reel["dials"]["secs"]["stops"])
    reel["dials"]["secs"]["stops"].append({"stop": str(longest + dice.randrange(2, 9))})
    drawn.told.add(("options", reel["code"], "secs"))


def _default(reel: Reel, drawn: Drawn, dice: Random) -> None:
    dial = reel["dials"]["secs"]
    dial["preset"] = next(one["stop"] for one in dial["stops"] if one["stop"] != dial["preset"])
    drawn.told.add(("default", reel["code"], "secs"))


def _dial_new(reel: Reel, drawn: Drawn, dice: Random) -> None:
    if "look" in reel["dials"]:
        return _title(reel, drawn, dice)
    reel["dials"]["look"] = pick("plain", "painted")
    drawn.told.add(("parameter new", reel["code"], "look"))
    return None


def _dial_gone(reel: Reel, drawn: Drawn, dice: Random) -> None:
    del reel["dials"]["secs"]
    drawn.told.add(("parameter gone", reel["code"], "secs"))


def _limits(reel: Reel, drawn: Drawn, dice: Random) -> None:
    dial = reel["dials"].get("grain")
    if dial is None:
        return _title(reel, drawn, dice)
    dial["most"] += 1
    drawn.told.add(("limits", reel["code"], "grain"))
    return None


def _title(reel: Reel, drawn: Drawn, dice: Random) -> None:
    reel["label"] += " II"
    drawn.told.add(("text", reel["code"], "title"))


def _inputs(reel: Reel, drawn: Drawn, dice: Random) -> None:
    reel["takes"] = ["words"] if "still" in reel["takes"] else ["words", "still"]
    drawn.told.add(("inputs", reel["code"], ""))


def _order(reel: Reel, drawn: Drawn, dice: Random) -> None:
    reel["dials"] = dict(reversed(reel["dials"].items()))
    reel["cost"] = dict(reversed(reel["cost"].items()))


def _words(reel: Reel, drawn: Drawn, dice: Random) -> None:
    reel["dials"]["resolution"]["help"] = f"something else {dice.random()}"
    drawn.told.add(("words", reel["code"], "resolution"))


CHANGES = (
    _new, _gone, _renamed, _price, _price_gone, _options, _default, _dial_new, _dial_gone, _limits, _title, _inputs,
    _order, _words,
)  # fmt: skip
NEED_LENGTH = (_options, _default, _dial_gone)
NEED_PRICE = (_price, _price_gone, _order)
