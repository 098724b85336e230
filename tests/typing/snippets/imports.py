"""Misspelt names: an import or attribute that does not exist must be refused in every module of the package."""

# ruff: noqa: F401, I001

from __future__ import annotations

import nanogpt_video
from nanogpt_video import dicts, requests
from nanogpt_video import NanoGTP  # expect-error
from nanogpt_video import AsyncNanoGTP  # expect-error
from nanogpt_video import request  # expect-error
from nanogpt_video.answers import SubmitedJob  # expect-error
from nanogpt_video.dicts import Sora3Dict  # expect-error
from nanogpt_video.dicts.sora_2 import Sora2Dicts  # expect-error
from nanogpt_video.parts import ScriptConfigs  # expect-error
from nanogpt_video.requests import Sora3  # expect-error
from nanogpt_video.requests.sora_2 import Sora  # expect-error
from nanogpt_video.simulator import simulatord  # expect-error

print(nanogpt_video.valdate)  # expect-error
requests.Sora3(prompt="a")  # expect-error
print(dicts.Sora3Dict)  # expect-error
nanogpt_video.NanoGTP("key")  # expect-error
