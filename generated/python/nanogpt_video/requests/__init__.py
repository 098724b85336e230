"""One request class for each model of NanoGPT Video; each is loaded when it is first used."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bytedance_avatar_omni_human_1_5 import BytedanceAvatarOmniHuman15
    from .bytedance_seedance_upscaler import BytedanceSeedanceUpscaler
    from .bytedance_seedance_v1_pro_fast import BytedanceSeedanceV1ProFast
    from .bytedance_waver_1_0 import BytedanceWaver10
    from .hunyuan_video import HunyuanVideo
    from .hunyuan_video_image_to_video import HunyuanVideoImageToVideo
    from .kling_lipsync_a2v import KlingLipsyncA2v
    from .kling_lipsync_t2v import KlingLipsyncT2v
    from .kling_v21_master import KlingV21Master
    from .kling_v21_pro import KlingV21Pro
    from .kling_v21_standard import KlingV21Standard
    from .kling_v25_turbo_pro import KlingV25TurboPro
    from .kling_v25_turbo_std import KlingV25TurboStd
    from .kling_video import KlingVideo
    from .kling_video_v2 import KlingVideoV2
    from .lightricks_ltx_2_fast import LightricksLtx2Fast
    from .lightricks_ltx_2_pro import LightricksLtx2Pro
    from .longstories import Longstories
    from .longstories_kids import LongstoriesKids
    from .longstories_movie import LongstoriesMovie
    from .longstories_pixel_art import LongstoriesPixelArt
    from .magicapi_video_face_swap import MagicapiVideoFaceSwap
    from .midjourney_video import MidjourneyVideo
    from .minimax_hailuo_02 import MinimaxHailuo02
    from .minimax_hailuo_02_pro import MinimaxHailuo02Pro
    from .minimax_hailuo_23_pro import MinimaxHailuo23Pro
    from .minimax_hailuo_23_standard import MinimaxHailuo23Standard
    from .minimax_video import MinimaxVideo
    from .pixverse_v45 import PixverseV45
    from .pixverse_v5 import PixverseV5
    from .runwayml_gen4_aleph import RunwaymlGen4Aleph
    from .seedance_lite_video import SeedanceLiteVideo
    from .seedance_video import SeedanceVideo
    from .sora_2 import Sora2
    from .veed_fabric_1_0 import VeedFabric10
    from .veo2_video import Veo2Video
    from .veo2_video_image_to_video import Veo2VideoImageToVideo
    from .veo3_1_video import Veo31Video
    from .veo3_fast_video import Veo3FastVideo
    from .veo3_video import Veo3Video
    from .video_upscaler import VideoUpscaler
    from .vidu_video import ViduVideo
    from .wan_video_22 import WanVideo22
    from .wan_video_22_5b import WanVideo225b
    from .wan_video_22_turbo import WanVideo22Turbo
    from .wan_video_image_to_video import WanVideoImageToVideo
    from .wan_wavespeed_22_animate import WanWavespeed22Animate
    from .wan_wavespeed_22_plus import WanWavespeed22Plus
    from .wan_wavespeed_22_spicy_extend import WanWavespeed22SpicyExtend
    from .wan_wavespeed_25 import WanWavespeed25
    from .wan_wavespeed_s2v import WanWavespeedS2v
    from .wan_wavespeed_video_edit import WanWavespeedVideoEdit

_HOMES = {
    "BytedanceAvatarOmniHuman15": ".bytedance_avatar_omni_human_1_5",
    "BytedanceSeedanceUpscaler": ".bytedance_seedance_upscaler",
    "BytedanceSeedanceV1ProFast": ".bytedance_seedance_v1_pro_fast",
    "BytedanceWaver10": ".bytedance_waver_1_0",
    "HunyuanVideo": ".hunyuan_video",
    "HunyuanVideoImageToVideo": ".hunyuan_video_image_to_video",
    "KlingLipsyncA2v": ".kling_lipsync_a2v",
    "KlingLipsyncT2v": ".kling_lipsync_t2v",
    "KlingV21Master": ".kling_v21_master",
    "KlingV21Pro": ".kling_v21_pro",
    "KlingV21Standard": ".kling_v21_standard",
    "KlingV25TurboPro": ".kling_v25_turbo_pro",
    "KlingV25TurboStd": ".kling_v25_turbo_std",
    "KlingVideo": ".kling_video",
    "KlingVideoV2": ".kling_video_v2",
    "LightricksLtx2Fast": ".lightricks_ltx_2_fast",
    "LightricksLtx2Pro": ".lightricks_ltx_2_pro",
    "Longstories": ".longstories",
    "LongstoriesKids": ".longstories_kids",
    "LongstoriesMovie": ".longstories_movie",
    "LongstoriesPixelArt": ".longstories_pixel_art",
    "MagicapiVideoFaceSwap": ".magicapi_video_face_swap",
    "MidjourneyVideo": ".midjourney_video",
    "MinimaxHailuo02": ".minimax_hailuo_02",
    "MinimaxHailuo02Pro": ".minimax_hailuo_02_pro",
    "MinimaxHailuo23Pro": ".minimax_hailuo_23_pro",
    "MinimaxHailuo23Standard": ".minimax_hailuo_23_standard",
    "MinimaxVideo": ".minimax_video",
    "PixverseV45": ".pixverse_v45",
    "PixverseV5": ".pixverse_v5",
    "RunwaymlGen4Aleph": ".runwayml_gen4_aleph",
    "SeedanceLiteVideo": ".seedance_lite_video",
    "SeedanceVideo": ".seedance_video",
    "Sora2": ".sora_2",
    "VeedFabric10": ".veed_fabric_1_0",
    "Veo2Video": ".veo2_video",
    "Veo2VideoImageToVideo": ".veo2_video_image_to_video",
    "Veo31Video": ".veo3_1_video",
    "Veo3FastVideo": ".veo3_fast_video",
    "Veo3Video": ".veo3_video",
    "VideoUpscaler": ".video_upscaler",
    "ViduVideo": ".vidu_video",
    "WanVideo22": ".wan_video_22",
    "WanVideo225b": ".wan_video_22_5b",
    "WanVideo22Turbo": ".wan_video_22_turbo",
    "WanVideoImageToVideo": ".wan_video_image_to_video",
    "WanWavespeed22Animate": ".wan_wavespeed_22_animate",
    "WanWavespeed22Plus": ".wan_wavespeed_22_plus",
    "WanWavespeed22SpicyExtend": ".wan_wavespeed_22_spicy_extend",
    "WanWavespeed25": ".wan_wavespeed_25",
    "WanWavespeedS2v": ".wan_wavespeed_s2v",
    "WanWavespeedVideoEdit": ".wan_wavespeed_video_edit",
}

__all__ = [
    "BytedanceAvatarOmniHuman15",
    "BytedanceSeedanceUpscaler",
    "BytedanceSeedanceV1ProFast",
    "BytedanceWaver10",
    "HunyuanVideo",
    "HunyuanVideoImageToVideo",
    "KlingLipsyncA2v",
    "KlingLipsyncT2v",
    "KlingV21Master",
    "KlingV21Pro",
    "KlingV21Standard",
    "KlingV25TurboPro",
    "KlingV25TurboStd",
    "KlingVideo",
    "KlingVideoV2",
    "LightricksLtx2Fast",
    "LightricksLtx2Pro",
    "Longstories",
    "LongstoriesKids",
    "LongstoriesMovie",
    "LongstoriesPixelArt",
    "MagicapiVideoFaceSwap",
    "MidjourneyVideo",
    "MinimaxHailuo02",
    "MinimaxHailuo02Pro",
    "MinimaxHailuo23Pro",
    "MinimaxHailuo23Standard",
    "MinimaxVideo",
    "PixverseV45",
    "PixverseV5",
    "RunwaymlGen4Aleph",
    "SeedanceLiteVideo",
    "SeedanceVideo",
    "Sora2",
    "VeedFabric10",
    "Veo2Video",
    "Veo2VideoImageToVideo",
    "Veo31Video",
    "Veo3FastVideo",
    "Veo3Video",
    "VideoUpscaler",
    "ViduVideo",
    "WanVideo22",
    "WanVideo225b",
    "WanVideo22Turbo",
    "WanVideoImageToVideo",
    "WanWavespeed22Animate",
    "WanWavespeed22Plus",
    "WanWavespeed22SpicyExtend",
    "WanWavespeed25",
    "WanWavespeedS2v",
    "WanWavespeedVideoEdit",
]


if not TYPE_CHECKING:  # a type checker would take any name to exist

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])
        # Not cached: a class may have a name of this module.
        return getattr(import_module(_HOMES[name], __name__), name)


def __dir__() -> list[str]:
    return list(__all__)
