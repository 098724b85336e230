"""Request classes are made when they are asked for: one of each, whoever asks first, and found again by their name."""

from __future__ import annotations

import inspect
import pickle
import subprocess
import sys
from typing import Any

import pytest
from nanogpt_video import requests
from nanogpt_video._kit import KIT
from nanogpt_video._models import MODELS

CALLED = {model.type for model in MODELS.values() if model.stage != "removed"}


def test_every_model_has_one_class_that_its_name_finds() -> None:
    assert set(requests.__all__) == set(dir(requests)) == CALLED
    for model in MODELS.values():
        if model.stage != "removed":
            made = getattr(requests, model.type)
            assert made is KIT.request_type(model.id)
            assert (made.__module__, made.__qualname__, made.model_id) == (requests.__name__, model.type, model.id)


def test_threads_that_ask_at_once_get_one_class() -> None:
    # In a process of its own: here somebody has asked before.
    script = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from nanogpt_video import requests
barrier = Barrier(8)
def ask(_):
    barrier.wait()
    return requests.LongstoriesMovie
with ThreadPoolExecutor(8) as pool:
    print(len(set(pool.map(ask, range(8)))))
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "1"


def test_requests_and_their_classes_can_be_pickled() -> None:
    request = requests.Sora2(prompt="A heron", seconds="4")
    assert pickle.loads(pickle.dumps(request)) == request
    assert pickle.loads(pickle.dumps(requests.Sora2)) is requests.Sora2


def test_a_class_says_what_its_model_does_and_nothing_else_is_there() -> None:
    told = inspect.getdoc(requests.Sora2) or ""
    assert told.startswith("Makes a video from a prompt")
    assert "`prompt` is required when none of `imageDataUrl`" in told
    for name in ("Sora3", "sora_2", "parts"):
        with pytest.raises(AttributeError, match=rf"'nanogpt_video\.requests' has no attribute '{name}'"):
            getattr(requests, name)


def test_a_subclass_is_a_request_too() -> None:
    class Mine(requests.Sora2):
        """A request that says more."""

        def shown(self) -> Any:
            return self.to_payload()

    assert Mine(prompt="A heron").shown() == {"model": "sora-2", "prompt": "A heron"}
