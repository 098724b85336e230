"""Twenty wrong calls, each of which both checkers must refuse, and the right ones beside them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, assert_type

from nanogpt_video import AsyncNanoGPT, Job, NanoGPT
from nanogpt_video.dicts import Sora2Dict
from nanogpt_video.parts import ScriptConfig
from nanogpt_video.requests import LongstoriesMovie, MagicapiVideoFaceSwap, Sora2


def spellings() -> None:
    Sora2(prompt="a", image_url="https://example.com/a.png", conversation_uuid="u")
    Sora2(prompt="a", imageUrl="https://example.com/a.png", conversationUUID="u")
    Sora2(prompt="a", image=Path("a.png"), pro=True)
    MagicapiVideoFaceSwap(target_video="https://example.com/a.mp4", swap_image=Path("a.png"))
    MagicapiVideoFaceSwap(targetVideo="https://example.com/a.mp4", swapImage=Path("a.png"))
    LongstoriesMovie(prompt="a", script_config=ScriptConfig(target_length_in_seconds=30))
    Sora2(prompt="a", image_uri="https://example.com/a.png")  # expect-error
    Sora2(prompt="a", image_url=5)  # expect-error
    Sora2(prompt="a", imageUrl=5)  # expect-error
    Sora2(prompt="a", pro="yes")  # expect-error
    Sora2("a")  # expect-error
    Sora2(prompt="a", Seconds="4")  # expect-error
    MagicapiVideoFaceSwap(target_video="https://example.com/a.mp4")  # expect-error
    ScriptConfig(target_length="long")  # expect-error
    LongstoriesMovie(prompt="a", aspect_ratio="16:9")  # expect-error


def dictionaries(client: NanoGPT, known: dict[str, Any], mapping: Mapping[str, Any], typed: Sora2Dict) -> None:
    assert_type(client.submit({"model": "sora-2", "prompt": "a"}), Job)
    assert_type(client.submit({"model": "sora-2", "prompt": known["prompt"], "image": Path("a.png")}), Job)
    assert_type(client.submit(known, strict=False, timeout=5), Job)
    assert_type(client.submit(mapping, max_cost="1.50"), Job)
    assert_type(client.submit(typed), Job)
    assert_type(client.submit(json.loads("{}")), Job)
    assert_type(client.run(typed, path="a.mp4", timeout=600, max_cost=1), Path)
    assert_type(client.submit(typed).url, str | None)
    client.submit({"model": "sora-2", "promt": "a"})  # expect-error
    client.submit({"model": "sora-2", "prompt": "a", "seconds": "5"})  # expect-error
    client.submit({"model": "sora-3", "prompt": "a"})  # expect-error
    client.submit({"prompt": "a"})  # expect-error
    client.submit({"model": "sora-2", "prompt": "a", "image_url": "https://example.com/a.png"})  # expect-error
    client.submit(Sora2)  # expect-error
    client.estimate({"model": "sora-2", "prompt": 5})  # expect-error
    client.quote({"model": "sora-2", "duration": "5"})  # expect-error
    client.run({"model": "sora-2", "prompt": "a"})  # expect-error
    client.run(typed, path=5)  # expect-error
    client.submit(typed, max_costs=1)  # expect-error


async def dictionaries_async(client: AsyncNanoGPT, typed: Sora2Dict) -> None:
    assert_type(await client.run(typed, path="a.mp4"), Path)
    await client.submit({"model": "sora-2", "promt": "a"})  # expect-error
