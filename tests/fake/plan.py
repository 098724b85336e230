"""Which fault strikes which request: one that was asked for, one by the number of the request, or one by chance."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from tests.fake import film_faults, look_faults, submit_faults
from tests.fake.draws import DRAWS
from tests.fake.faults import Fault, parsed

__all__ = ["Plan", "film_faults", "look_faults", "submit_faults"]

NONE = ("", "-", "none")
"""How a script says that a request is answered as usual."""


@dataclass
class Plan:
    """Phases are those of `Service.phase`, besides `film` (the second origin) and `connect` (a new connection)."""

    chance: float = 0.0
    draws: Mapping[str, Sequence[str]] = field(default_factory=lambda: dict(DRAWS))
    struck: Counter[str] = field(default_factory=Counter[str])
    """Fault → how often it struck."""
    seen: Counter[str] = field(default_factory=Counter[str])
    """Phase → how many requests came."""
    _dice: Random = field(default_factory=lambda: Random(1))
    _queued: defaultdict[str, deque[str]] = field(default_factory=lambda: defaultdict[str, deque[str]](deque))
    _numbered: dict[tuple[str, int], str] = field(default_factory=dict[tuple[str, int], str])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def script(self, phase: str, *faults: str) -> None:
        """Let the next requests of a phase (`*` is any) be struck by these faults, one each; "" is none."""
        self._check(faults)
        with self._lock:
            self._queued[phase].extend(faults)

    def number(self, phase: str, number: int, fault: str) -> None:
        """Let the request of this number, counted from 1 in its phase, be struck."""
        self._check((fault,))
        self._numbered[phase, number] = fault

    # Budget: what chance needs to know.
    def by_chance(self, chance: float, *, seed: int = 1, draws: Mapping[str, Sequence[str]] | None = None) -> None:
        """Strike each request with this chance, by one of the faults of its phase, each as likely as another."""
        for faults in (draws or {}).values():
            self._check(faults)
        with self._lock:
            self.draws = dict(DRAWS) if draws is None else dict(draws)
            self.chance, self._dice = chance, Random(seed)

    def calm(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self.chance = 0.0
            self._queued.clear()
            self._numbered.clear()

    def pick(self, phase: str) -> tuple[Fault, dict[str, str]] | None:
        """Count a request; return the fault that strikes it, and what that is told."""
        with self._lock:
            self.seen[phase] += 1
            text = self._text(phase)
            if text in NONE:
                return None
            self.struck[text] += 1
        return parsed(text)

    def _text(self, phase: str) -> str:
        if queued := self._queued.get(phase) or (self._queued.get("*") if phase != "connect" else None):
            return queued.popleft()
        if (phase, self.seen[phase]) in self._numbered:
            return self._numbered[phase, self.seen[phase]]
        faults = self.draws.get(phase, ())
        return self._dice.choice(faults) if faults and self._dice.random() < self.chance else ""

    def _check(self, faults: Sequence[str]) -> None:
        for text in faults:
            if text not in NONE:
                parsed(text)
