"""Every model of the matrix, then unions of half of them, at length; `make test` has the short form."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path

from nanogpt_video import simulator

from tests.conformance.campaign import Found, models_of, narrowed, run, united

DOCUMENT = Path(__file__).parents[2] / "generated/openapi/openapi.json"


def main() -> int:
    """Run the campaign and tell what it found."""
    parser = argparse.ArgumentParser(prog="conformance")
    parser.add_argument("--examples", type=int, default=100, help="drawn requests per operation and model")
    examples: int = parser.parse_args().examples
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    models = models_of(document)
    checks, answers, wrong = Counter[str](), Counter[int](), 0

    def note(what: str, found: Found, began: float) -> int:
        checks.update(found.checks)
        for (_, status), times in found.answers.items():
            answers[status] += times
        asked = sum(found.answers.values())
        unsaid = f", {found.unsaid} refused for what no schema states" if found.unsaid else ""
        took = f"{time.monotonic() - began:.0f} s"
        print(f"{what}: {asked} requests, {len(found.problems)} problems{unsaid}, {took}", flush=True)
        for problem in found.problems:
            print(f"  {problem}")
        return len(found.problems)

    for model in models:
        began = time.monotonic()
        # Every operation once, with the model whose runs extend takes; no schema says that others are refused (400).
        only = "" if model == "MidjourneyVideo" else "submit"
        wrong += note(model, run(simulator, narrowed(document, model), examples=examples, only=only), began)
    for part in (models[::2], models[1::2]):
        began = time.monotonic()
        union = run(simulator, united(document, part), examples=examples * 5, coverage=False, only="submit")
        wrong += note(f"any of {len(part)} models", union, began)
    for name, times in sorted(checks.items()):
        print(f"{times:8} {name}")
    print("answers:", ", ".join(f"{times} × {status}" for status, times in sorted(answers.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
