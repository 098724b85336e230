"""One typed dictionary for the requests of each model of NanoGPT Video; each is loaded when it is first used."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bytedance_avatar_omni_human_1_5 import BytedanceAvatarOmniHuman15Dict
    from .bytedance_seedance_upscaler import BytedanceSeedanceUpscalerDict
    from .bytedance_seedance_v1_pro_fast import BytedanceSeedanceV1ProFastDict
    from .bytedance_waver_1_0 import BytedanceWaver10Dict
    from .hunyuan_video import HunyuanVideoDict
    from .hunyuan_video_image_to_video import HunyuanVideoImageToVideoDict
    from .kling_lipsync_a2v import KlingLipsyncA2vDict
    from .kling_lipsync_t2v import KlingLipsyncT2vDict
    from .kling_v21_master import KlingV21MasterDict
    from .kling_v21_pro import KlingV21ProDict
    from .kling_v21_standard import KlingV21StandardDict
    from .kling_v25_turbo_pro import KlingV25TurboProDict
    from .kling_v25_turbo_std import KlingV25TurboStdDict
    from .kling_video import KlingVideoDict
    from .kling_video_v2 import KlingVideoV2Dict
    from .lightricks_ltx_2_fast import LightricksLtx2FastDict
    from .lightricks_ltx_2_pro import LightricksLtx2ProDict
    from .longstories import LongstoriesDict
    from .longstories_kids import LongstoriesKidsDict
    from .longstories_movie import LongstoriesMovieDict
    from .longstories_pixel_art import LongstoriesPixelArtDict
    from .magicapi_video_face_swap import MagicapiVideoFaceSwapDict
    from .midjourney_video import MidjourneyVideoDict
    from .minimax_hailuo_02 import MinimaxHailuo02Dict
    from .minimax_hailuo_02_pro import MinimaxHailuo02ProDict
    from .minimax_hailuo_23_pro import MinimaxHailuo23ProDict
    from .minimax_hailuo_23_standard import MinimaxHailuo23StandardDict
    from .minimax_video import MinimaxVideoDict
    from .pixverse_v45 import PixverseV45Dict
    from .pixverse_v5 import PixverseV5Dict
    from .runwayml_gen4_aleph import RunwaymlGen4AlephDict
    from .seedance_lite_video import SeedanceLiteVideoDict
    from .seedance_video import SeedanceVideoDict
    from .sora_2 import Sora2Dict
    from .veed_fabric_1_0 import VeedFabric10Dict
    from .veo2_video import Veo2VideoDict
    from .veo2_video_image_to_video import Veo2VideoImageToVideoDict
    from .veo3_1_video import Veo31VideoDict
    from .veo3_fast_video import Veo3FastVideoDict
    from .veo3_video import Veo3VideoDict
    from .video_upscaler import VideoUpscalerDict
    from .vidu_video import ViduVideoDict
    from .wan_video_22 import WanVideo22Dict
    from .wan_video_22_5b import WanVideo225bDict
    from .wan_video_22_turbo import WanVideo22TurboDict
    from .wan_video_image_to_video import WanVideoImageToVideoDict
    from .wan_wavespeed_22_animate import WanWavespeed22AnimateDict
    from .wan_wavespeed_22_plus import WanWavespeed22PlusDict
    from .wan_wavespeed_22_spicy_extend import WanWavespeed22SpicyExtendDict
    from .wan_wavespeed_25 import WanWavespeed25Dict
    from .wan_wavespeed_s2v import WanWavespeedS2vDict
    from .wan_wavespeed_video_edit import WanWavespeedVideoEditDict

_HOMES = {
    "BytedanceAvatarOmniHuman15Dict": ".bytedance_avatar_omni_human_1_5",
    "BytedanceSeedanceUpscalerDict": ".bytedance_seedance_upscaler",
    "BytedanceSeedanceV1ProFastDict": ".bytedance_seedance_v1_pro_fast",
    "BytedanceWaver10Dict": ".bytedance_waver_1_0",
    "HunyuanVideoDict": ".hunyuan_video",
    "HunyuanVideoImageToVideoDict": ".hunyuan_video_image_to_video",
    "KlingLipsyncA2vDict": ".kling_lipsync_a2v",
    "KlingLipsyncT2vDict": ".kling_lipsync_t2v",
    "KlingV21MasterDict": ".kling_v21_master",
    "KlingV21ProDict": ".kling_v21_pro",
    "KlingV21StandardDict": ".kling_v21_standard",
    "KlingV25TurboProDict": ".kling_v25_turbo_pro",
    "KlingV25TurboStdDict": ".kling_v25_turbo_std",
    "KlingVideoDict": ".kling_video",
    "KlingVideoV2Dict": ".kling_video_v2",
    "LightricksLtx2FastDict": ".lightricks_ltx_2_fast",
    "LightricksLtx2ProDict": ".lightricks_ltx_2_pro",
    "LongstoriesDict": ".longstories",
    "LongstoriesKidsDict": ".longstories_kids",
    "LongstoriesMovieDict": ".longstories_movie",
    "LongstoriesPixelArtDict": ".longstories_pixel_art",
    "MagicapiVideoFaceSwapDict": ".magicapi_video_face_swap",
    "MidjourneyVideoDict": ".midjourney_video",
    "MinimaxHailuo02Dict": ".minimax_hailuo_02",
    "MinimaxHailuo02ProDict": ".minimax_hailuo_02_pro",
    "MinimaxHailuo23ProDict": ".minimax_hailuo_23_pro",
    "MinimaxHailuo23StandardDict": ".minimax_hailuo_23_standard",
    "MinimaxVideoDict": ".minimax_video",
    "PixverseV45Dict": ".pixverse_v45",
    "PixverseV5Dict": ".pixverse_v5",
    "RunwaymlGen4AlephDict": ".runwayml_gen4_aleph",
    "SeedanceLiteVideoDict": ".seedance_lite_video",
    "SeedanceVideoDict": ".seedance_video",
    "Sora2Dict": ".sora_2",
    "VeedFabric10Dict": ".veed_fabric_1_0",
    "Veo2VideoDict": ".veo2_video",
    "Veo2VideoImageToVideoDict": ".veo2_video_image_to_video",
    "Veo31VideoDict": ".veo3_1_video",
    "Veo3FastVideoDict": ".veo3_fast_video",
    "Veo3VideoDict": ".veo3_video",
    "VideoUpscalerDict": ".video_upscaler",
    "ViduVideoDict": ".vidu_video",
    "WanVideo22Dict": ".wan_video_22",
    "WanVideo225bDict": ".wan_video_22_5b",
    "WanVideo22TurboDict": ".wan_video_22_turbo",
    "WanVideoImageToVideoDict": ".wan_video_image_to_video",
    "WanWavespeed22AnimateDict": ".wan_wavespeed_22_animate",
    "WanWavespeed22PlusDict": ".wan_wavespeed_22_plus",
    "WanWavespeed22SpicyExtendDict": ".wan_wavespeed_22_spicy_extend",
    "WanWavespeed25Dict": ".wan_wavespeed_25",
    "WanWavespeedS2vDict": ".wan_wavespeed_s2v",
    "WanWavespeedVideoEditDict": ".wan_wavespeed_video_edit",
}

__all__ = [
    "BytedanceAvatarOmniHuman15Dict",
    "BytedanceSeedanceUpscalerDict",
    "BytedanceSeedanceV1ProFastDict",
    "BytedanceWaver10Dict",
    "HunyuanVideoDict",
    "HunyuanVideoImageToVideoDict",
    "KlingLipsyncA2vDict",
    "KlingLipsyncT2vDict",
    "KlingV21MasterDict",
    "KlingV21ProDict",
    "KlingV21StandardDict",
    "KlingV25TurboProDict",
    "KlingV25TurboStdDict",
    "KlingVideoDict",
    "KlingVideoV2Dict",
    "LightricksLtx2FastDict",
    "LightricksLtx2ProDict",
    "LongstoriesDict",
    "LongstoriesKidsDict",
    "LongstoriesMovieDict",
    "LongstoriesPixelArtDict",
    "MagicapiVideoFaceSwapDict",
    "MidjourneyVideoDict",
    "MinimaxHailuo02Dict",
    "MinimaxHailuo02ProDict",
    "MinimaxHailuo23ProDict",
    "MinimaxHailuo23StandardDict",
    "MinimaxVideoDict",
    "PixverseV45Dict",
    "PixverseV5Dict",
    "RunwaymlGen4AlephDict",
    "SeedanceLiteVideoDict",
    "SeedanceVideoDict",
    "Sora2Dict",
    "VeedFabric10Dict",
    "Veo2VideoDict",
    "Veo2VideoImageToVideoDict",
    "Veo31VideoDict",
    "Veo3FastVideoDict",
    "Veo3VideoDict",
    "VideoUpscalerDict",
    "ViduVideoDict",
    "WanVideo22Dict",
    "WanVideo225bDict",
    "WanVideo22TurboDict",
    "WanVideoImageToVideoDict",
    "WanWavespeed22AnimateDict",
    "WanWavespeed22PlusDict",
    "WanWavespeed22SpicyExtendDict",
    "WanWavespeed25Dict",
    "WanWavespeedS2vDict",
    "WanWavespeedVideoEditDict",
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
