"""Each service's fake, by the name of its payloads and of its spec."""

from __future__ import annotations

from tests.services.fakes.elevenlabs import ElevenLabs
from tests.services.fakes.fal import Fal
from tests.services.fakes.frame import Fake
from tests.services.fakes.luma import Luma
from tests.services.fakes.openai_images import OpenAIImages
from tests.services.fakes.openai_videos import OpenAIVideos
from tests.services.fakes.runway import Runway
from tests.services.fakes.seedance import Seedance
from tests.services.fakes.veo import Veo

FAKES: dict[str, type[Fake]] = {
    "openai_videos": OpenAIVideos,
    "runway": Runway,
    "fal": Fal,
    "seedance": Seedance,
    "openai_images": OpenAIImages,
    "elevenlabs": ElevenLabs,
    "luma": Luma,
    "veo": Veo,
}
