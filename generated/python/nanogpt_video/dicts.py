"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput, UrlsInput
from . import _part_dicts as parts

__all__ = [
    "AlibabaWan27ImageToVideoProDict",
    "AlibabaWan27ImageToVideoSpicyDict",
    "AlibabaWan30PrimeDict",
    "AlibabaWan30PrimeImageToVideoSpicyDict",
    "AlibabaWan30PrimeVideoEditDict",
    "AlibabaWan30PrimeVideoExtendDict",
    "AlibabaWan30ImageToVideoDict",
    "AlibabaWan30ImageToVideoSpicyDict",
    "AlibabaWan30ReferenceToVideoDict",
    "AlibabaWan30TextToVideoDict",
    "AlibabaWan30VideoEditDict",
    "AlibabaWan30VideoExtendDict",
    "BerniniRVideoDict",
    "BlackforestlabsFlux3EditVideoDict",
    "BytedanceAvatarOmniHuman15Dict",
    "BytedanceSeedance20Dict",
    "BytedanceSeedance20FastDict",
    "BytedanceSeedance20FastVideoEditDict",
    "BytedanceSeedance20FastVideoEditTurboDict",
    "BytedanceSeedance20FastVideoExtendDict",
    "BytedanceSeedance20MiniDict",
    "BytedanceSeedance20MiniVideoEditDict",
    "BytedanceSeedance20MiniVideoExtendDict",
    "BytedanceSeedance20VideoEditDict",
    "BytedanceSeedance20VideoEditTurboDict",
    "BytedanceSeedance20VideoExtendDict",
    "BytedanceSeedanceUpscalerDict",
    "BytedanceSeedanceV1ProFastDict",
    "BytedanceSeedanceV15ProDict",
    "BytedanceSeedanceV15ProExtendDict",
    "BytedanceSeedanceV15ProFastDict",
    "BytedanceVideoEnhancementProDict",
    "BytedanceVideoEnhancementStandardDict",
    "BytedanceWaver10Dict",
    "BytedanceSeedance20FastImageToVideoSpicyDict",
    "BytedanceSeedance20MiniImageToVideoSpicyDict",
    "BytedanceSeedance20ImageToVideoSpicyDict",
    "BytedanceSeedance25Dict",
    "BytedanceSeedance25SpicyDict",
    "BytedanceSeedance25TurboDict",
    "BytedanceSeedance25TalkingAvatarDict",
    "ClarityAiCrystalVideoUpscalerDict",
    "DavinciMagihumanDict",
    "DoubaoSeedance20Dict",
    "DoubaoSeedance20FastDict",
    "Flux3Dict",
    "GoogleGeminiOmniFlashDict",
    "GoogleGeminiOmniFlashV11Dict",
    "GrokImagineVideoDict",
    "GrokImagineVideoEditDict",
    "GrokImagineVideoExtendDict",
    "GrokImagineVideoReferenceToVideoDict",
    "Happyhorse10Dict",
    "Happyhorse11Dict",
    "HunyuanVideoDict",
    "HunyuanVideo15Dict",
    "HunyuanVideoImageToVideoDict",
    "InfinitetalkDict",
    "Kandinsky5ProDict",
    "KlingLipsyncA2vDict",
    "KlingLipsyncT2vDict",
    "KlingO34kDict",
    "KlingV2AvatarProDict",
    "KlingV2AvatarStandardDict",
    "KlingV21MasterDict",
    "KlingV21ProDict",
    "KlingV21StandardDict",
    "KlingV25TurboProDict",
    "KlingV25TurboStdDict",
    "KlingV26ProDict",
    "KlingV26StdDict",
    "KlingV26StdMotionControlDict",
    "KlingV34kDict",
    "KlingV3TurboProDict",
    "KlingV3TurboStandardDict",
    "KlingV30ProDict",
    "KlingV30ProMotionControlDict",
    "KlingV30StdDict",
    "KlingV30StdMotionControlDict",
    "KlingVideoDict",
    "KlingVideoO1Dict",
    "KlingVideoO1StandardDict",
    "KlingVideoV2Dict",
    "LatentsyncDict",
    "LightricksLtx2FastDict",
    "LightricksLtx2ProDict",
    "LightricksLtx25FastDict",
    "LightricksLtx25ProDict",
    "LongcatAvatarDict",
    "LongcatAvatar15Dict",
    "LongcatAvatar15MultiDict",
    "Ltx219bDict",
    "Ltx23QualityDict",
    "Ltx23SpicyImageToVideoDict",
    "Ltx23SpicyImageToVideoLoraDict",
    "LucyEditDevDict",
    "LucyEditProDict",
    "LumaAgentRayV32Dict",
    "MagicapiVideoFaceSwapDict",
    "MidjourneyVideoDict",
    "MinimaxH3Dict",
    "MinimaxH3SingularityImageToVideoDict",
    "MinimaxH3SingularityImageToVideoLoraDict",
    "MinimaxH3ImageToVideoSpicyDict",
    "MinimaxH3ReferenceToVideoDict",
    "MinimaxHailuo02Dict",
    "MinimaxHailuo02ProDict",
    "MinimaxHailuo23ProDict",
    "MinimaxHailuo23StandardDict",
    "MinimaxVideoDict",
    "MinimaxH3MaxDict",
    "MinimaxH3MaxTurboDict",
    "MinimaxH3MaxLipSyncImageToVideoDict",
    "MinimaxH3MaxMultiAngleImageToVideoDict",
    "MireloAiSfx16VideoToVideoDict",
    "MusicVideoGeneratorDict",
    "NvidiaCosmos3SuperImageToVideoDict",
    "PixelcutVideoBackgroundRemovalDict",
    "PixverseC1Dict",
    "PixverseV45Dict",
    "PixverseV5Dict",
    "PixverseV55Dict",
    "PixverseV55EffectsDict",
    "PixverseV56Dict",
    "PixverseV6Dict",
    "PixverseMotionControlMimicDict",
    "PrunaAiPVideo2ProImageToVideoDict",
    "PrunaAiPVideo2ImageToVideoDict",
    "PrunaAiPVideoAnimateDict",
    "PrunaAiPVideoAvatarDict",
    "PrunaAiPVideoEditDict",
    "PrunaAiPVideoImageToVideoDict",
    "PrunaAiPVideoTextToVideoDict",
    "RunwayGen45Dict",
    "RunwaymlGen4AlephDict",
    "SeedanceLiteVideoDict",
    "SeedanceVideoDict",
    "Seedvr2VideoUpscalerDict",
    "SkyworkAiSkyreelsV4Dict",
    "Sora2Dict",
    "VeedFabric10Dict",
    "Veo2VideoDict",
    "Veo2VideoImageToVideoDict",
    "Veo31ExtendDict",
    "Veo31FastExtendDict",
    "Veo31FastVideoDict",
    "Veo31LiteVideoDict",
    "Veo31VideoDict",
    "Veo3FastVideoDict",
    "Veo3VideoDict",
    "VideoUpscalerDict",
    "ViduQ3Dict",
    "ViduQ3ProDict",
    "ViduVideoDict",
    "Wan27VideoDict",
    "Wan22AnimateDict",
    "Wan22Animate2Dict",
    "Wan22PlusDict",
    "Wan22SpicyDict",
    "Wan25Dict",
    "Wan25ExtendFastDict",
    "Wan25FastDict",
    "Wan26Dict",
    "Wan26FlashDict",
    "Wan26ImageToVideoProDict",
    "Wan26ReferenceToVideoFlashDict",
    "WanS2vDict",
    "WanVideo22Dict",
    "WanVideo225bDict",
    "WanVideo22TurboDict",
    "WanVideoImageToVideoDict",
    "WanWavespeed22SpicyExtendDict",
    "WanWavespeed25ExtendDict",
    "WanWavespeedVideoEditDict",
    "XaiGrokImagineVideoV15ImageToVideoDict",
    "LongstoriesDict",
    "LongstoriesKidsDict",
    "LongstoriesMovieDict",
    "LongstoriesPixelArtDict",
]


class AlibabaWan27ImageToVideoProDict(TypedDict):
    """The fields of `AlibabaWan27ImageToVideoPro`."""

    model: Literal["alibaba/wan-2.7/image-to-video-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    shot_type: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class AlibabaWan27ImageToVideoSpicyDict(TypedDict):
    """The fields of `AlibabaWan27ImageToVideoSpicy`."""

    model: Literal["alibaba/wan-2.7/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    shot_type: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class AlibabaWan30PrimeDict(TypedDict):
    """The fields of `AlibabaWan30Prime`."""

    model: Literal["alibaba/wan-3.0-prime"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[Literal["auto", "text-to-video", "image-to-video", "reference-to-video"]]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    thinking_mode: NotRequired[bool]
    enable_audio: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30PrimeImageToVideoSpicyDict(TypedDict):
    """The fields of `AlibabaWan30PrimeImageToVideoSpicy`."""

    model: Literal["alibaba/wan-3.0-prime/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    enable_audio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30PrimeVideoEditDict(TypedDict):
    """The fields of `AlibabaWan30PrimeVideoEdit`."""

    model: Literal["alibaba/wan-3.0-prime/video-edit"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    generate_audio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30PrimeVideoExtendDict(TypedDict):
    """The fields of `AlibabaWan30PrimeVideoExtend`."""

    model: Literal["alibaba/wan-3.0-prime/video-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    enable_audio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30ImageToVideoDict(TypedDict):
    """The fields of `AlibabaWan30ImageToVideo`."""

    model: Literal["alibaba/wan-3.0/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    thinking_mode: NotRequired[bool]
    enable_audio: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30ImageToVideoSpicyDict(TypedDict):
    """The fields of `AlibabaWan30ImageToVideoSpicy`."""

    model: Literal["alibaba/wan-3.0/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    enable_audio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30ReferenceToVideoDict(TypedDict):
    """The fields of `AlibabaWan30ReferenceToVideo`."""

    model: Literal["alibaba/wan-3.0/reference-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    thinking_mode: NotRequired[bool]
    enable_audio: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30TextToVideoDict(TypedDict):
    """The fields of `AlibabaWan30TextToVideo`."""

    model: Literal["alibaba/wan-3.0/text-to-video"]
    prompt: str
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    thinking_mode: NotRequired[bool]
    enable_audio: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30VideoEditDict(TypedDict):
    """The fields of `AlibabaWan30VideoEdit`."""

    model: Literal["alibaba/wan-3.0/video-edit"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    generate_audio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class AlibabaWan30VideoExtendDict(TypedDict):
    """The fields of `AlibabaWan30VideoExtend`."""

    model: Literal["alibaba/wan-3.0/video-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    enable_audio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class BerniniRVideoDict(TypedDict):
    """The fields of `BerniniRVideo`."""

    model: Literal["bernini-r-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["3", "4", "5", "6", "7", "8", 3, 4, 5, 6, 7, 8]]
    conversationUUID: NotRequired[str]


class BlackforestlabsFlux3EditVideoDict(TypedDict):
    """The fields of `BlackforestlabsFlux3EditVideo`."""

    model: Literal["blackforestlabs/flux-3/edit-video"]
    prompt: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    safety_tolerance: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class BytedanceAvatarOmniHuman15Dict(TypedDict):
    """The fields of `BytedanceAvatarOmniHuman15`."""

    model: Literal["bytedance-avatar-omni-human-1.5"]
    image: MediaInput
    audio: MediaInput
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20Dict(TypedDict):
    """The fields of `BytedanceSeedance20`."""

    model: Literal["bytedance-seedance-2-0"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["5", "10", "15", 5, 10, 15]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20FastDict(TypedDict):
    """The fields of `BytedanceSeedance20Fast`."""

    model: Literal["bytedance-seedance-2-0-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["5", "10", "15", 5, 10, 15]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20FastVideoEditDict(TypedDict):
    """The fields of `BytedanceSeedance20FastVideoEdit`."""

    model: Literal["bytedance-seedance-2-0-fast-video-edit"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    reference_images: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20FastVideoEditTurboDict(TypedDict):
    """The fields of `BytedanceSeedance20FastVideoEditTurbo`."""

    model: Literal["bytedance-seedance-2-0-fast-video-edit-turbo"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    reference_images: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20FastVideoExtendDict(TypedDict):
    """The fields of `BytedanceSeedance20FastVideoExtend`."""

    model: Literal["bytedance-seedance-2-0-fast-video-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20MiniDict(TypedDict):
    """The fields of `BytedanceSeedance20Mini`."""

    model: Literal["bytedance-seedance-2-0-mini"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    variant: NotRequired[Literal["standard", "turbo"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    generateAudio: NotRequired[bool]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20MiniVideoEditDict(TypedDict):
    """The fields of `BytedanceSeedance20MiniVideoEdit`."""

    model: Literal["bytedance-seedance-2-0-mini-video-edit"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    variant: NotRequired[Literal["standard", "turbo"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    reference_images: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20MiniVideoExtendDict(TypedDict):
    """The fields of `BytedanceSeedance20MiniVideoExtend`."""

    model: Literal["bytedance-seedance-2-0-mini-video-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12]]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20VideoEditDict(TypedDict):
    """The fields of `BytedanceSeedance20VideoEdit`."""

    model: Literal["bytedance-seedance-2-0-video-edit"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    reference_images: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20VideoEditTurboDict(TypedDict):
    """The fields of `BytedanceSeedance20VideoEditTurbo`."""

    model: Literal["bytedance-seedance-2-0-video-edit-turbo"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    enable_web_search: NotRequired[bool]
    reference_images: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20VideoExtendDict(TypedDict):
    """The fields of `BytedanceSeedance20VideoExtend`."""

    model: Literal["bytedance-seedance-2-0-video-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceUpscalerDict(TypedDict):
    """The fields of `BytedanceSeedanceUpscaler`."""

    model: Literal["bytedance-seedance-upscaler"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    size: NotRequired[str]
    videoDuration: NotRequired[int | float]
    billedDuration: NotRequired[int | float]
    adjust_fps_for_interpolation: NotRequired[bool]
    target_resolution: Literal["1080p", "2k", "4k"]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceV1ProFastDict(TypedDict):
    """The fields of `BytedanceSeedanceV1ProFast`."""

    model: Literal["bytedance-seedance-v1-pro-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"]]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceV15ProDict(TypedDict):
    """The fields of `BytedanceSeedanceV15Pro`."""

    model: Literal["bytedance-seedance-v1.5-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    aspect_ratio: NotRequired[str]
    generateAudio: NotRequired[bool]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceV15ProExtendDict(TypedDict):
    """The fields of `BytedanceSeedanceV15ProExtend`."""

    model: Literal["bytedance-seedance-v1.5-pro-extend"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    generateAudio: NotRequired[bool]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceV15ProFastDict(TypedDict):
    """The fields of `BytedanceSeedanceV15ProFast`."""

    model: Literal["bytedance-seedance-v1.5-pro-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    aspect_ratio: NotRequired[str]
    generateAudio: NotRequired[bool]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    conversationUUID: NotRequired[str]


class BytedanceVideoEnhancementProDict(TypedDict):
    """The fields of `BytedanceVideoEnhancementPro`."""

    model: Literal["bytedance-video-enhancement-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class BytedanceVideoEnhancementStandardDict(TypedDict):
    """The fields of `BytedanceVideoEnhancementStandard`."""

    model: Literal["bytedance-video-enhancement-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class BytedanceWaver10Dict(TypedDict):
    """The fields of `BytedanceWaver10`."""

    model: Literal["bytedance-waver-1.0"]
    image: MediaInput
    duration: NotRequired[Literal["5", 5]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20FastImageToVideoSpicyDict(TypedDict):
    """The fields of `BytedanceSeedance20FastImageToVideoSpicy`."""

    model: Literal["bytedance/seedance-2.0-fast/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    generateAudio: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20MiniImageToVideoSpicyDict(TypedDict):
    """The fields of `BytedanceSeedance20MiniImageToVideoSpicy`."""

    model: Literal["bytedance/seedance-2.0-mini/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    generateAudio: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class BytedanceSeedance20ImageToVideoSpicyDict(TypedDict):
    """The fields of `BytedanceSeedance20ImageToVideoSpicy`."""

    model: Literal["bytedance/seedance-2.0/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"]]
    generateAudio: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class BytedanceSeedance25Dict(TypedDict):
    """The fields of `BytedanceSeedance25`."""

    model: Literal["bytedance/seedance-2.5"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[Literal["auto", "text-to-video", "image-to-video", "video-edit", "video-extend"]]
    resolution: NotRequired[Literal["480p", "720p", "1080p", "4k"]]
    duration: NotRequired[
        Literal[
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    aspect_ratio: NotRequired[Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]]
    generate_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class BytedanceSeedance25SpicyDict(TypedDict):
    """The fields of `BytedanceSeedance25Spicy`."""

    model: Literal["bytedance/seedance-2.5-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p", "4k"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    generate_audio: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class BytedanceSeedance25TurboDict(TypedDict):
    """The fields of `BytedanceSeedance25Turbo`."""

    model: Literal["bytedance/seedance-2.5-turbo"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    aspect_ratio: NotRequired[Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]]
    generate_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class BytedanceSeedance25TalkingAvatarDict(TypedDict):
    """The fields of `BytedanceSeedance25TalkingAvatar`."""

    model: Literal["bytedance/seedance-2.5/talking-avatar"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p"]]
    audio: MediaInput
    conversationUUID: NotRequired[str]


class ClarityAiCrystalVideoUpscalerDict(TypedDict):
    """The fields of `ClarityAiCrystalVideoUpscaler`."""

    model: Literal["clarity-ai/crystal-video-upscaler"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class DavinciMagihumanDict(TypedDict):
    """The fields of `DavinciMagihuman`."""

    model: Literal["davinci-magihuman"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    resolution: NotRequired[str]
    enable_safety_checker: NotRequired[bool]
    num_inference_steps: NotRequired[int]
    guidance_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class DoubaoSeedance20Dict(TypedDict):
    """The fields of `DoubaoSeedance20`."""

    model: Literal["doubao-seedance-2-0"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"]]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class DoubaoSeedance20FastDict(TypedDict):
    """The fields of `DoubaoSeedance20Fast`."""

    model: Literal["doubao-seedance-2-0-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "720p"]]
    duration: NotRequired[
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"]]
    enable_web_search: NotRequired[bool]
    last_image: NotRequired[MediaInput]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class Flux3Dict(TypedDict):
    """The fields of `Flux3`."""

    model: Literal["flux-3"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    quality: NotRequired[Literal["full", "draft"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[
        Literal[
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ]
    ]
    aspect_ratio: NotRequired[Literal["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"]]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class GoogleGeminiOmniFlashDict(TypedDict):
    """The fields of `GoogleGeminiOmniFlash`."""

    model: Literal["google/gemini-omni-flash"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    conversationUUID: NotRequired[str]


class GoogleGeminiOmniFlashV11Dict(TypedDict):
    """The fields of `GoogleGeminiOmniFlashV11`."""

    model: Literal["google/gemini-omni-flash/v1.1"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10]]
    resolution: NotRequired[Literal["360p", "720p", "1080p", "4k"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    conversationUUID: NotRequired[str]


class GrokImagineVideoDict(TypedDict):
    """The fields of `GrokImagineVideo`."""

    model: Literal["grok-imagine-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "1:1", "9:16"]]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class GrokImagineVideoEditDict(TypedDict):
    """The fields of `GrokImagineVideoEdit`."""

    model: Literal["grok-imagine-video-edit"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class GrokImagineVideoExtendDict(TypedDict):
    """The fields of `GrokImagineVideoExtend`."""

    model: Literal["grok-imagine-video-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10]]
    conversationUUID: NotRequired[str]


class GrokImagineVideoReferenceToVideoDict(TypedDict):
    """The fields of `GrokImagineVideoReferenceToVideo`."""

    model: Literal["grok-imagine-video-reference-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"]]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class Happyhorse10Dict(TypedDict):
    """The fields of `Happyhorse10`."""

    model: Literal["happyhorse-1.0"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    mode: NotRequired[Literal["auto", "video-edit", "reference-to-video"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    enable_prompt_expansion: NotRequired[bool | Literal["true", "false"]]
    conversationUUID: NotRequired[str]


class Happyhorse11Dict(TypedDict):
    """The fields of `Happyhorse11`."""

    model: Literal["happyhorse-1.1"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    mode: NotRequired[Literal["auto", "reference-to-video"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    enable_prompt_expansion: NotRequired[bool | Literal["true", "false"]]
    conversationUUID: NotRequired[str]


class HunyuanVideoDict(TypedDict):
    """The fields of `HunyuanVideo`."""

    model: Literal["hunyuan-video"]
    prompt: str
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    num_frames: NotRequired[Literal[65, 97, 129]]
    num_inference_steps: NotRequired[int]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    showExplicitContent: NotRequired[bool]
    negative_prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class HunyuanVideo15Dict(TypedDict):
    """The fields of `HunyuanVideo15`."""

    model: Literal["hunyuan-video-15"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    orientation: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class HunyuanVideoImageToVideoDict(TypedDict):
    """The fields of `HunyuanVideoImageToVideo`."""

    model: Literal["hunyuan-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    num_frames: NotRequired[Literal[65, 97, 129]]
    num_inference_steps: NotRequired[int]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    showExplicitContent: NotRequired[bool]
    conversationUUID: NotRequired[str]


class InfinitetalkDict(TypedDict):
    """The fields of `Infinitetalk`."""

    model: Literal["infinitetalk"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    people: NotRequired[str]
    resolution: NotRequired[str]
    order: NotRequired[str]
    conversationUUID: NotRequired[str]


class Kandinsky5ProDict(TypedDict):
    """The fields of `Kandinsky5Pro`."""

    model: Literal["kandinsky5-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    conversationUUID: NotRequired[str]


class KlingLipsyncA2vDict(TypedDict):
    """The fields of `KlingLipsyncA2v`."""

    model: Literal["kling-lipsync-a2v"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audio: MediaInput
    conversationUUID: NotRequired[str]


class KlingLipsyncT2vDict(TypedDict):
    """The fields of `KlingLipsyncT2v`."""

    model: Literal["kling-lipsync-t2v"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    prompt: NotRequired[str]
    text: NotRequired[str]
    voice_id: str
    voice_language: NotRequired[Literal["en", "zh"]]
    voice_speed: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingO34kDict(TypedDict):
    """The fields of `KlingO34k`."""

    model: Literal["kling-o3-4k"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    generate_audio: NotRequired[bool]
    source_video_mode: NotRequired[Literal["video-edit", "video-reference"]]
    keep_original_sound: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingV2AvatarProDict(TypedDict):
    """The fields of `KlingV2AvatarPro`."""

    model: Literal["kling-v2-avatar-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class KlingV2AvatarStandardDict(TypedDict):
    """The fields of `KlingV2AvatarStandard`."""

    model: Literal["kling-v2-avatar-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class KlingV21MasterDict(TypedDict):
    """The fields of `KlingV21Master`."""

    model: Literal["kling-v21-master"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class KlingV21ProDict(TypedDict):
    """The fields of `KlingV21Pro`."""

    model: Literal["kling-v21-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV21StandardDict(TypedDict):
    """The fields of `KlingV21Standard`."""

    model: Literal["kling-v21-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", 5]]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV25TurboProDict(TypedDict):
    """The fields of `KlingV25TurboPro`."""

    model: Literal["kling-v25-turbo-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    conversationUUID: NotRequired[str]


class KlingV25TurboStdDict(TypedDict):
    """The fields of `KlingV25TurboStd`."""

    model: Literal["kling-v25-turbo-std"]
    image: MediaInput
    duration: NotRequired[Literal["5", "10", 5, 10]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class KlingV26ProDict(TypedDict):
    """The fields of `KlingV26Pro`."""

    model: Literal["kling-v26-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    sound: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingV26StdDict(TypedDict):
    """The fields of `KlingV26Std`."""

    model: Literal["kling-v26-std"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[str | int]
    aspect_ratio: NotRequired[str]
    conversationUUID: NotRequired[str]


class KlingV26StdMotionControlDict(TypedDict):
    """The fields of `KlingV26StdMotionControl`."""

    model: Literal["kling-v26-std-motion-control"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    character_orientation: NotRequired[str]
    keep_original_sound: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingV34kDict(TypedDict):
    """The fields of `KlingV34k`."""

    model: Literal["kling-v3-4k"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    generate_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingV3TurboProDict(TypedDict):
    """The fields of `KlingV3TurboPro`."""

    model: Literal["kling-v3-turbo-pro"]
    prompt: NotRequired[str]
    multi_prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    conversationUUID: NotRequired[str]


class KlingV3TurboStandardDict(TypedDict):
    """The fields of `KlingV3TurboStandard`."""

    model: Literal["kling-v3-turbo-standard"]
    prompt: NotRequired[str]
    multi_prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    conversationUUID: NotRequired[str]


class KlingV30ProDict(TypedDict):
    """The fields of `KlingV30Pro`."""

    model: Literal["kling-v30-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    sound: NotRequired[bool]
    multi_prompt: NotRequired[str]
    element_list: NotRequired[str]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV30ProMotionControlDict(TypedDict):
    """The fields of `KlingV30ProMotionControl`."""

    model: Literal["kling-v30-pro-motion-control"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    character_orientation: NotRequired[Literal["image", "video"]]
    keep_original_sound: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingV30StdDict(TypedDict):
    """The fields of `KlingV30Std`."""

    model: Literal["kling-v30-std"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    sound: NotRequired[bool]
    multi_prompt: NotRequired[str]
    element_list: NotRequired[str]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV30StdMotionControlDict(TypedDict):
    """The fields of `KlingV30StdMotionControl`."""

    model: Literal["kling-v30-std-motion-control"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
    ]
    character_orientation: NotRequired[Literal["image", "video"]]
    keep_original_sound: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingVideoDict(TypedDict):
    """The fields of `KlingVideo`."""

    model: Literal["kling-video"]
    prompt: str
    negative_prompt: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingVideoO1Dict(TypedDict):
    """The fields of `KlingVideoO1`."""

    model: Literal["kling-video-o1"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[str | int]
    aspect_ratio: NotRequired[str]
    keep_original_sound: NotRequired[bool]
    mode: NotRequired[str]
    conversationUUID: NotRequired[str]


class KlingVideoO1StandardDict(TypedDict):
    """The fields of `KlingVideoO1Standard`."""

    model: Literal["kling-video-o1-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[str | int]
    keep_original_sound: NotRequired[bool]
    mode: NotRequired[str]
    conversationUUID: NotRequired[str]


class KlingVideoV2Dict(TypedDict):
    """The fields of `KlingVideoV2`."""

    model: Literal["kling-video-v2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    conversationUUID: NotRequired[str]


class LatentsyncDict(TypedDict):
    """The fields of `Latentsync`."""

    model: Literal["latentsync"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["5", "10", "15", "30", "60", 5, 10, 15, 30, 60]]
    conversationUUID: NotRequired[str]


class LightricksLtx2FastDict(TypedDict):
    """The fields of `LightricksLtx2Fast`."""

    model: Literal["lightricks-ltx-2-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal[
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ]
    ]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class LightricksLtx2ProDict(TypedDict):
    """The fields of `LightricksLtx2Pro`."""

    model: Literal["lightricks-ltx-2-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["6", "8", "10", 6, 8, 10]]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class LightricksLtx25FastDict(TypedDict):
    """The fields of `LightricksLtx25Fast`."""

    model: Literal["lightricks/ltx-2.5/fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    generateAudio: NotRequired[bool]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    fps: NotRequired[int]
    aspect_ratio: NotRequired[str]
    camera_motion: NotRequired[str]
    guidance_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class LightricksLtx25ProDict(TypedDict):
    """The fields of `LightricksLtx25Pro`."""

    model: Literal["lightricks/ltx-2.5/pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    generateAudio: NotRequired[bool]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    fps: NotRequired[int]
    aspect_ratio: NotRequired[str]
    camera_motion: NotRequired[str]
    guidance_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class LongcatAvatarDict(TypedDict):
    """The fields of `LongcatAvatar`."""

    model: Literal["longcat-avatar"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    conversationUUID: NotRequired[str]


class LongcatAvatar15Dict(TypedDict):
    """The fields of `LongcatAvatar15`."""

    model: Literal["longcat-avatar-1.5", "wavespeed-ai/longcat-avatar-1.5"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    conversationUUID: NotRequired[str]


class LongcatAvatar15MultiDict(TypedDict):
    """The fields of `LongcatAvatar15Multi`."""

    model: Literal["longcat-avatar-1.5/multi", "wavespeed-ai/longcat-avatar-1.5/multi"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    order: NotRequired[str]
    conversationUUID: NotRequired[str]


class Ltx219bDict(TypedDict):
    """The fields of `Ltx219b`."""

    model: Literal["ltx-2-19b"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    lora_scale_1: NotRequired[int | float]
    lora_scale_2: NotRequired[int | float]
    lora_scale_3: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class Ltx23QualityDict(TypedDict):
    """The fields of `Ltx23Quality`."""

    model: Literal["ltx-2.3-quality"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[str]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    frames_per_second: NotRequired[int]
    generateAudio: NotRequired[bool]
    lora_scale_1: NotRequired[int | float]
    lora_scale_2: NotRequired[int | float]
    lora_scale_3: NotRequired[int | float]
    extend_mode: NotRequired[str]
    conversationUUID: NotRequired[str]


class Ltx23SpicyImageToVideoDict(TypedDict):
    """The fields of `Ltx23SpicyImageToVideo`."""

    model: Literal["ltx-2.3-spicy/image-to-video", "wavespeed-ai/ltx-2.3-spicy/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class Ltx23SpicyImageToVideoLoraDict(TypedDict):
    """The fields of `Ltx23SpicyImageToVideoLora`."""

    model: Literal["ltx-2.3-spicy/image-to-video-lora", "wavespeed-ai/ltx-2.3-spicy/image-to-video-lora"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    preset: NotRequired[str]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class LucyEditDevDict(TypedDict):
    """The fields of `LucyEditDev`."""

    model: Literal["lucy-edit-dev"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["5", "10", "30", "60", "120", 5, 10, 30, 60, 120]]
    conversationUUID: NotRequired[str]


class LucyEditProDict(TypedDict):
    """The fields of `LucyEditPro`."""

    model: Literal["lucy-edit-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class LumaAgentRayV32Dict(TypedDict):
    """The fields of `LumaAgentRayV32`."""

    model: Literal["luma/agent/ray/v3.2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[str | int]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    loop: NotRequired[bool]
    conversationUUID: NotRequired[str]


class MagicapiVideoFaceSwapDict(TypedDict):
    """The fields of `MagicapiVideoFaceSwap`."""

    model: Literal["magicapi-video-face-swap"]
    swapImage: MediaInput
    targetVideo: MediaInput
    targetFaceIndex: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class MidjourneyVideoDict(TypedDict):
    """The fields of `MidjourneyVideo`."""

    model: Literal["midjourney-video"]
    image: NotRequired[MediaInput]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    motion: NotRequired[Literal["low", "high"]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class MinimaxH3Dict(TypedDict):
    """The fields of `MinimaxH3`."""

    model: Literal["minimax-h3"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[Literal["auto", "reference-to-video", "video-edit", "video-extend"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"]]
    resolution: NotRequired[Literal["480p", "540p", "768p", "1080p"]]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    lora_url_1: NotRequired[str]
    lora_scale_1: NotRequired[int | float]
    lora_url_2: NotRequired[str]
    lora_scale_2: NotRequired[int | float]
    lora_url_3: NotRequired[str]
    lora_scale_3: NotRequired[int | float]
    generate_audio: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3SingularityImageToVideoDict(TypedDict):
    """The fields of `MinimaxH3SingularityImageToVideo`."""

    model: Literal["minimax-h3-singularity/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "540p", "768p", "1080p"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    last_image: NotRequired[MediaInput]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3SingularityImageToVideoLoraDict(TypedDict):
    """The fields of `MinimaxH3SingularityImageToVideoLora`."""

    model: Literal["minimax-h3-singularity/image-to-video-lora"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "540p", "768p", "1080p"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    last_image: NotRequired[MediaInput]
    lora_url_1: NotRequired[str]
    lora_scale_1: NotRequired[int | float]
    lora_url_2: NotRequired[str]
    lora_scale_2: NotRequired[int | float]
    lora_url_3: NotRequired[str]
    lora_scale_3: NotRequired[int | float]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3ImageToVideoSpicyDict(TypedDict):
    """The fields of `MinimaxH3ImageToVideoSpicy`."""

    model: Literal["minimax-h3/image-to-video-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "768p"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    last_image: NotRequired[MediaInput]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3ReferenceToVideoDict(TypedDict):
    """The fields of `MinimaxH3ReferenceToVideo`."""

    model: Literal["minimax-h3/reference-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "540p", "768p", "1080p"]]
    duration: NotRequired[
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"]]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxHailuo02Dict(TypedDict):
    """The fields of `MinimaxHailuo02`."""

    model: Literal["minimax-hailuo-02"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    prompt_optimizer: NotRequired[bool]
    conversationUUID: NotRequired[str]


class MinimaxHailuo02ProDict(TypedDict):
    """The fields of `MinimaxHailuo02Pro`."""

    model: Literal["minimax-hailuo-02-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", 6]]
    prompt_optimizer: NotRequired[bool]
    conversationUUID: NotRequired[str]


class MinimaxHailuo23ProDict(TypedDict):
    """The fields of `MinimaxHailuo23Pro`."""

    model: Literal["minimax-hailuo-23-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["5", 5]]
    conversationUUID: NotRequired[str]


class MinimaxHailuo23StandardDict(TypedDict):
    """The fields of `MinimaxHailuo23Standard`."""

    model: Literal["minimax-hailuo-23-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    conversationUUID: NotRequired[str]


class MinimaxVideoDict(TypedDict):
    """The fields of `MinimaxVideo`."""

    model: Literal["minimax-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    prompt_optimizer: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]


class MinimaxH3MaxDict(TypedDict):
    """The fields of `MinimaxH3Max`."""

    model: Literal["minimax/h3-max"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[Literal["auto", "reference-to-video"]]
    duration: NotRequired[
        Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    ]
    resolution: NotRequired[Literal["480p", "768p", "1080p"]]
    aspect_ratio: NotRequired[Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]]
    reference_images: NotRequired[UrlsInput]
    reference_videos: NotRequired[UrlsInput]
    reference_audios: NotRequired[UrlsInput]
    prompt_expansion_mode: NotRequired[Literal["disabled", "balanced", "quality"]]
    enable_safety_checker: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3MaxTurboDict(TypedDict):
    """The fields of `MinimaxH3MaxTurbo`."""

    model: Literal["minimax/h3-max-turbo"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
        Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    ]
    resolution: NotRequired[Literal["480p", "768p", "1080p"]]
    aspect_ratio: NotRequired[Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]]
    prompt_expansion_mode: NotRequired[Literal["disabled", "balanced", "quality"]]
    enable_safety_checker: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3MaxLipSyncImageToVideoDict(TypedDict):
    """The fields of `MinimaxH3MaxLipSyncImageToVideo`."""

    model: Literal["minimax/h3-max/lip-sync/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "768p", "1080p", "2k"]]
    enable_transcription: NotRequired[bool]
    seed: NotRequired[int]
    conversationUUID: NotRequired[str]


class MinimaxH3MaxMultiAngleImageToVideoDict(TypedDict):
    """The fields of `MinimaxH3MaxMultiAngleImageToVideo`."""

    model: Literal["minimax/h3-max/multi-angle/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    resolution: NotRequired[Literal["480p", "768p", "1080p"]]
    duration: NotRequired[
        Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    ]
    camera_motion: NotRequired[Literal["orbit-right", "orbit-left", "push-in", "pull-back", "rise"]]
    camera_trajectory: NotRequired[str]
    prompt_expansion_mode: NotRequired[Literal["balanced", "quality"]]
    conversationUUID: NotRequired[str]


class MireloAiSfx16VideoToVideoDict(TypedDict):
    """The fields of `MireloAiSfx16VideoToVideo`."""

    model: Literal["mirelo-ai/sfx1.6/video-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class MusicVideoGeneratorDict(TypedDict):
    """The fields of `MusicVideoGenerator`."""

    model: Literal["music-video-generator", "wavespeed-ai/music-video-generator"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    conversationUUID: NotRequired[str]


class NvidiaCosmos3SuperImageToVideoDict(TypedDict):
    """The fields of `NvidiaCosmos3SuperImageToVideo`."""

    model: Literal["nvidia/cosmos-3-super/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[Literal["1", "2", "3", "4", "5", "6", "7", 1, 2, 3, 4, 5, 6, 7]]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    enable_safety_checker: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PixelcutVideoBackgroundRemovalDict(TypedDict):
    """The fields of `PixelcutVideoBackgroundRemoval`."""

    model: Literal["pixelcut/video-background-removal"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    conversationUUID: NotRequired[str]


class PixverseC1Dict(TypedDict):
    """The fields of `PixverseC1`."""

    model: Literal["pixverse-c1"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PixverseV45Dict(TypedDict):
    """The fields of `PixverseV45`."""

    model: Literal["pixverse-v45"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[str]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    style: NotRequired[str]
    effectType: NotRequired[str]
    effect: NotRequired[str]
    cameraMovement: NotRequired[str]
    motionMode: NotRequired[str]
    soundEffectSwitch: NotRequired[bool]
    soundEffectPrompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class PixverseV5Dict(TypedDict):
    """The fields of `PixverseV5`."""

    model: Literal["pixverse-v5"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[str]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    style: NotRequired[str]
    effectType: NotRequired[str]
    effect: NotRequired[str]
    cameraMovement: NotRequired[str]
    motionMode: NotRequired[str]
    soundEffectSwitch: NotRequired[bool]
    soundEffectPrompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class PixverseV55Dict(TypedDict):
    """The fields of `PixverseV55`."""

    model: Literal["pixverse-v55"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    resolution_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    thinking_type: NotRequired[str]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PixverseV55EffectsDict(TypedDict):
    """The fields of `PixverseV55Effects`."""

    model: Literal["pixverse-v55-effects"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    effectType: NotRequired[str]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    thinking_type: NotRequired[str]
    conversationUUID: NotRequired[str]


class PixverseV56Dict(TypedDict):
    """The fields of `PixverseV56`."""

    model: Literal["pixverse-v56"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    resolution_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    thinking_type: NotRequired[str]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PixverseV6Dict(TypedDict):
    """The fields of `PixverseV6`."""

    model: Literal["pixverse-v6"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    thinking_type: NotRequired[str]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PixverseMotionControlMimicDict(TypedDict):
    """The fields of `PixverseMotionControlMimic`."""

    model: Literal["pixverse/motion-control/mimic"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    conversationUUID: NotRequired[str]


class PrunaAiPVideo2ProImageToVideoDict(TypedDict):
    """The fields of `PrunaAiPVideo2ProImageToVideo`."""

    model: Literal["pruna-ai/p-video-2-pro/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[str]
    prompt_upsampler: NotRequired[bool]
    duration: NotRequired[str | int]
    resolution: NotRequired[str]
    conversationUUID: NotRequired[str]


class PrunaAiPVideo2ImageToVideoDict(TypedDict):
    """The fields of `PrunaAiPVideo2ImageToVideo`."""

    model: Literal["pruna-ai/p-video-2/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    draft: NotRequired[bool]
    prompt_expansion: NotRequired[bool]
    duration: NotRequired[str | int]
    resolution: NotRequired[str]
    save_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PrunaAiPVideoAnimateDict(TypedDict):
    """The fields of `PrunaAiPVideoAnimate`."""

    model: Literal["pruna-ai/p-video/animate"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    fps: NotRequired[int]
    save_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PrunaAiPVideoAvatarDict(TypedDict):
    """The fields of `PrunaAiPVideoAvatar`."""

    model: Literal["pruna-ai/p-video/avatar"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    conversationUUID: NotRequired[str]


class PrunaAiPVideoEditDict(TypedDict):
    """The fields of `PrunaAiPVideoEdit`."""

    model: Literal["pruna-ai/p-video/edit"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    draft: NotRequired[bool]
    prompt_expansion: NotRequired[bool]
    save_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PrunaAiPVideoImageToVideoDict(TypedDict):
    """The fields of `PrunaAiPVideoImageToVideo`."""

    model: Literal["pruna-ai/p-video/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    duration: NotRequired[str | int]
    resolution: NotRequired[str]
    save_audio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class PrunaAiPVideoTextToVideoDict(TypedDict):
    """The fields of `PrunaAiPVideoTextToVideo`."""

    model: Literal["pruna-ai/p-video/text-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class RunwayGen45Dict(TypedDict):
    """The fields of `RunwayGen45`."""

    model: Literal["runway-gen-45"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    publicFigureThreshold: NotRequired[str]
    conversationUUID: NotRequired[str]


class RunwaymlGen4AlephDict(TypedDict):
    """The fields of `RunwaymlGen4Aleph`."""

    model: Literal["runwayml-gen4-aleph"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    reference_image: NotRequired[MediaInput]
    aspect_ratio: NotRequired[Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"]]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class SeedanceLiteVideoDict(TypedDict):
    """The fields of `SeedanceLiteVideo`."""

    model: Literal["seedance-lite-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class SeedanceVideoDict(TypedDict):
    """The fields of `SeedanceVideo`."""

    model: Literal["seedance-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21", "4:3"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class Seedvr2VideoUpscalerDict(TypedDict):
    """The fields of `Seedvr2VideoUpscaler`."""

    model: Literal["seedvr2-video-upscaler"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class SkyworkAiSkyreelsV4Dict(TypedDict):
    """The fields of `SkyworkAiSkyreelsV4`."""

    model: Literal["skywork-ai/skyreels-v4"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    mode: NotRequired[str]
    sound: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Sora2Dict(TypedDict):
    """The fields of `Sora2`."""

    model: Literal["sora-2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    seconds: NotRequired[Literal["4", "8", "12", 4, 8, 12]]
    resolution: NotRequired[Literal["720p", "1792x1024"]]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    conversationUUID: NotRequired[str]


class VeedFabric10Dict(TypedDict):
    """The fields of `VeedFabric10`."""

    model: Literal["veed-fabric-1.0"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class Veo2VideoDict(TypedDict):
    """The fields of `Veo2Video`."""

    model: Literal["veo2-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[
        Literal[
            "5s",
            "6s",
            "7s",
            "8s",
            "9s",
            "10s",
            "11s",
            "12s",
            "13s",
            "14s",
            "15s",
            "16s",
            "17s",
            "18s",
            "19s",
            "20s",
            "21s",
            "22s",
            "23s",
            "24s",
            "25s",
            "26s",
            "27s",
            "28s",
            "29s",
            "30s",
        ]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]


class Veo2VideoImageToVideoDict(TypedDict):
    """The fields of `Veo2VideoImageToVideo`."""

    model: Literal["veo2-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["5s", "6s", "7s", "8s"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    conversationUUID: NotRequired[str]


class Veo31ExtendDict(TypedDict):
    """The fields of `Veo31Extend`."""

    model: Literal["veo3-1-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["720p", "1080p"]]
    conversationUUID: NotRequired[str]


class Veo31FastExtendDict(TypedDict):
    """The fields of `Veo31FastExtend`."""

    model: Literal["veo3-1-fast-extend"]
    prompt: str
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["720p", "1080p"]]
    conversationUUID: NotRequired[str]


class Veo31FastVideoDict(TypedDict):
    """The fields of `Veo31FastVideo`."""

    model: Literal["veo3-1-fast-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    generateAudio: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["4", "6", "8", 4, 6, 8]]
    conversationUUID: NotRequired[str]


class Veo31LiteVideoDict(TypedDict):
    """The fields of `Veo31LiteVideo`."""

    model: Literal["veo3-1-lite-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    duration: NotRequired[Literal["4", "6", "8", 4, 6, 8]]
    conversationUUID: NotRequired[str]


class Veo31VideoDict(TypedDict):
    """The fields of `Veo31Video`."""

    model: Literal["veo3-1-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["4", "6", "8", 4, 6, 8]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Veo3FastVideoDict(TypedDict):
    """The fields of `Veo3FastVideo`."""

    model: Literal["veo3-fast-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["8s"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Veo3VideoDict(TypedDict):
    """The fields of `Veo3Video`."""

    model: Literal["veo3-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["5s", "6s", "7s", "8s"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]


class VideoUpscalerDict(TypedDict):
    """The fields of `VideoUpscaler`."""

    model: Literal["video-upscaler"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    size: NotRequired[str]
    videoDuration: NotRequired[int | float]
    billedDuration: NotRequired[int | float]
    adjust_fps_for_interpolation: NotRequired[bool]
    target_resolution: Literal["720p", "1080p", "2k", "4k"]
    conversationUUID: NotRequired[str]


class ViduQ3Dict(TypedDict):
    """The fields of `ViduQ3`."""

    model: Literal["vidu-q3"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    style: NotRequired[str]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    aspect_ratio: NotRequired[str]
    movementAmplitude: NotRequired[str]
    generateAudio: NotRequired[bool]
    bgm: NotRequired[bool]
    conversationUUID: NotRequired[str]


class ViduQ3ProDict(TypedDict):
    """The fields of `ViduQ3Pro`."""

    model: Literal["vidu-q3-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    style: NotRequired[str]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    movementAmplitude: NotRequired[str]
    generateAudio: NotRequired[bool]
    bgm: NotRequired[bool]
    conversationUUID: NotRequired[str]


class ViduVideoDict(TypedDict):
    """The fields of `ViduVideo`."""

    model: Literal["vidu-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[Literal["16:9"]]
    style: NotRequired[Literal["general", "anime"]]
    movementAmplitude: NotRequired[Literal["auto", "small", "medium", "large"]]
    duration: NotRequired[Literal["5", 5]]
    conversationUUID: NotRequired[str]


class Wan27VideoDict(TypedDict):
    """The fields of `Wan27Video`."""

    model: Literal["wan-2.7-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    mode: NotRequired[str]
    resolution: NotRequired[str]
    aspect_ratio: NotRequired[str]
    duration: NotRequired[str | int]
    enable_prompt_expansion: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Wan22AnimateDict(TypedDict):
    """The fields of `Wan22Animate`."""

    model: Literal["wan-22-animate", "wan-wavespeed-22-animate"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    image: MediaInput
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    mode: NotRequired[Literal["animate", "replace"]]
    conversationUUID: NotRequired[str]


class Wan22Animate2Dict(TypedDict):
    """The fields of `Wan22Animate2`."""

    model: Literal["wan-22-animate-2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    conversationUUID: NotRequired[str]


class Wan22PlusDict(TypedDict):
    """The fields of `Wan22Plus`."""

    model: Literal["wan-22-plus", "wan-wavespeed-22-plus"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[Literal["5", 5]]
    size: NotRequired[str]
    conversationUUID: NotRequired[str]


class Wan22SpicyDict(TypedDict):
    """The fields of `Wan22Spicy`."""

    model: Literal["wan-22-spicy"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class Wan25Dict(TypedDict):
    """The fields of `Wan25`."""

    model: Literal["wan-25", "wan-wavespeed-25"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    size: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    conversationUUID: NotRequired[str]


class Wan25ExtendFastDict(TypedDict):
    """The fields of `Wan25ExtendFast`."""

    model: Literal["wan-25-extend-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class Wan25FastDict(TypedDict):
    """The fields of `Wan25Fast`."""

    model: Literal["wan-25-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class Wan26Dict(TypedDict):
    """The fields of `Wan26`."""

    model: Literal["wan-26", "wan-wavespeed-26"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    orientation: NotRequired[str]
    duration: NotRequired[str | int]
    shot_type: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Wan26FlashDict(TypedDict):
    """The fields of `Wan26Flash`."""

    model: Literal["wan-26-flash", "wan-wavespeed-26-flash"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    shot_type: NotRequired[str]
    generateAudio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Wan26ImageToVideoProDict(TypedDict):
    """The fields of `Wan26ImageToVideoPro`."""

    model: Literal["wan-26-image-to-video-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    shot_type: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Wan26ReferenceToVideoFlashDict(TypedDict):
    """The fields of `Wan26ReferenceToVideoFlash`."""

    model: Literal["wan-26-reference-to-video-flash"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    orientation: NotRequired[str]
    duration: NotRequired[str | int]
    shot_type: NotRequired[str]
    generateAudio: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    conversationUUID: NotRequired[str]


class WanS2vDict(TypedDict):
    """The fields of `WanS2v`."""

    model: Literal["wan-s2v", "wan-wavespeed-s2v"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    image: MediaInput
    audio: MediaInput
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class WanVideo22Dict(TypedDict):
    """The fields of `WanVideo22`."""

    model: Literal["wan-video-22"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "720p"]]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    conversationUUID: NotRequired[str]


class WanVideo225bDict(TypedDict):
    """The fields of `WanVideo225b`."""

    model: Literal["wan-video-22-5b"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    frames_per_second: NotRequired[int]
    resolution: NotRequired[Literal["580p", "720p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    num_inference_steps: NotRequired[int]
    enable_safety_checker: NotRequired[bool]
    guidance_scale: NotRequired[int | float]
    shift: NotRequired[int | float]
    interpolator_model: NotRequired[str]
    num_interpolated_frames: NotRequired[int]
    conversationUUID: NotRequired[str]


class WanVideo22TurboDict(TypedDict):
    """The fields of `WanVideo22Turbo`."""

    model: Literal["wan-video-22-turbo"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "580p", "720p"]]
    aspect_ratio: NotRequired[Literal["auto", "16:9", "9:16", "1:1"]]
    enable_safety_checker: NotRequired[bool]
    conversationUUID: NotRequired[str]


class WanVideoImageToVideoDict(TypedDict):
    """The fields of `WanVideoImageToVideo`."""

    model: Literal["wan-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    num_frames: NotRequired[Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]]
    frames_per_second: NotRequired[Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]
    resolution: NotRequired[Literal["480p", "720p"]]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    num_inference_steps: NotRequired[int]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]
    enable_safety_checker: NotRequired[bool]


class WanWavespeed22SpicyExtendDict(TypedDict):
    """The fields of `WanWavespeed22SpicyExtend`."""

    model: Literal["wan-wavespeed-22-spicy-extend"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    conversationUUID: NotRequired[str]


class WanWavespeed25ExtendDict(TypedDict):
    """The fields of `WanWavespeed25Extend`."""

    model: Literal["wan-wavespeed-25-extend"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[str]
    duration: NotRequired[str | int]
    conversationUUID: NotRequired[str]


class WanWavespeedVideoEditDict(TypedDict):
    """The fields of `WanWavespeedVideoEdit`."""

    model: Literal["wan-wavespeed-video-edit"]
    prompt: str
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class XaiGrokImagineVideoV15ImageToVideoDict(TypedDict):
    """The fields of `XaiGrokImagineVideoV15ImageToVideo`."""

    model: Literal["xai/grok-imagine-video/v1.5/image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    mode: NotRequired[Literal["auto", "text-to-video", "image-to-video", "reference-to-video"]]
    duration: NotRequired[
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
    ]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "1:1", "9:16", "3:2", "2:3"]]
    reference_images: NotRequired[UrlsInput]
    conversationUUID: NotRequired[str]


class LongstoriesDict(TypedDict):
    """The fields of `Longstories`."""

    model: Literal["longstories"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    conversationUUID: NotRequired[str]


class LongstoriesKidsDict(TypedDict):
    """The fields of `LongstoriesKids`."""

    model: Literal["longstories-kids"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    conversationUUID: NotRequired[str]


class LongstoriesMovieDict(TypedDict):
    """The fields of `LongstoriesMovie`."""

    model: Literal["longstories-movie"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    duration: NotRequired[Literal["30", "60", "180", "300", "600", 30, 60, 180, 300, 600]]
    conversationUUID: NotRequired[str]


class LongstoriesPixelArtDict(TypedDict):
    """The fields of `LongstoriesPixelArt`."""

    model: Literal["longstories-pixel-art"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    duration: NotRequired[Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600]]
    conversationUUID: NotRequired[str]


if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated

    @_deprecated("WavespeedAiLongcatAvatar15 is called LongcatAvatar15 now, as the model is called longcat-avatar-1.5")
    class WavespeedAiLongcatAvatar15Dict(LongcatAvatar15Dict): ...

    @_deprecated(
        "WavespeedAiLongcatAvatar15Multi is called LongcatAvatar15Multi now, as the model is called longcat-avatar-1.5/multi"
    )
    class WavespeedAiLongcatAvatar15MultiDict(LongcatAvatar15MultiDict): ...

    @_deprecated(
        "WavespeedAiLtx23SpicyImageToVideo is called Ltx23SpicyImageToVideo now, as the model is called ltx-2.3-spicy/image-to-video"
    )
    class WavespeedAiLtx23SpicyImageToVideoDict(Ltx23SpicyImageToVideoDict): ...

    @_deprecated(
        "WavespeedAiLtx23SpicyImageToVideoLora is called Ltx23SpicyImageToVideoLora now, as the model is called ltx-2.3-spicy/image-to-video-lora"
    )
    class WavespeedAiLtx23SpicyImageToVideoLoraDict(Ltx23SpicyImageToVideoLoraDict): ...

    @_deprecated(
        "WavespeedAiMusicVideoGenerator is called MusicVideoGenerator now, as the model is called music-video-generator"
    )
    class WavespeedAiMusicVideoGeneratorDict(MusicVideoGeneratorDict): ...

    @_deprecated("WanWavespeed22Animate is called Wan22Animate now, as the model is called wan-22-animate")
    class WanWavespeed22AnimateDict(Wan22AnimateDict): ...

    @_deprecated("WanWavespeed22Plus is called Wan22Plus now, as the model is called wan-22-plus")
    class WanWavespeed22PlusDict(Wan22PlusDict): ...

    @_deprecated("WanWavespeed25 is called Wan25 now, as the model is called wan-25")
    class WanWavespeed25Dict(Wan25Dict): ...

    @_deprecated("WanWavespeed26 is called Wan26 now, as the model is called wan-26")
    class WanWavespeed26Dict(Wan26Dict): ...

    @_deprecated("WanWavespeed26Flash is called Wan26Flash now, as the model is called wan-26-flash")
    class WanWavespeed26FlashDict(Wan26FlashDict): ...

    @_deprecated("WanWavespeedS2v is called WanS2v now, as the model is called wan-s2v")
    class WanWavespeedS2vDict(WanS2vDict): ...
else:
    _FORMER = {
        "WavespeedAiLongcatAvatar15Dict": (
            "LongcatAvatar15Dict",
            "WavespeedAiLongcatAvatar15 is called LongcatAvatar15 now, as the model is called longcat-avatar-1.5",
        ),
        "WavespeedAiLongcatAvatar15MultiDict": (
            "LongcatAvatar15MultiDict",
            "WavespeedAiLongcatAvatar15Multi is called LongcatAvatar15Multi now, as the model is called longcat-avatar-1.5/multi",
        ),
        "WavespeedAiLtx23SpicyImageToVideoDict": (
            "Ltx23SpicyImageToVideoDict",
            "WavespeedAiLtx23SpicyImageToVideo is called Ltx23SpicyImageToVideo now, as the model is called ltx-2.3-spicy/image-to-video",
        ),
        "WavespeedAiLtx23SpicyImageToVideoLoraDict": (
            "Ltx23SpicyImageToVideoLoraDict",
            "WavespeedAiLtx23SpicyImageToVideoLora is called Ltx23SpicyImageToVideoLora now, as the model is called ltx-2.3-spicy/image-to-video-lora",
        ),
        "WavespeedAiMusicVideoGeneratorDict": (
            "MusicVideoGeneratorDict",
            "WavespeedAiMusicVideoGenerator is called MusicVideoGenerator now, as the model is called music-video-generator",
        ),
        "WanWavespeed22AnimateDict": (
            "Wan22AnimateDict",
            "WanWavespeed22Animate is called Wan22Animate now, as the model is called wan-22-animate",
        ),
        "WanWavespeed22PlusDict": (
            "Wan22PlusDict",
            "WanWavespeed22Plus is called Wan22Plus now, as the model is called wan-22-plus",
        ),
        "WanWavespeed25Dict": ("Wan25Dict", "WanWavespeed25 is called Wan25 now, as the model is called wan-25"),
        "WanWavespeed26Dict": ("Wan26Dict", "WanWavespeed26 is called Wan26 now, as the model is called wan-26"),
        "WanWavespeed26FlashDict": (
            "Wan26FlashDict",
            "WanWavespeed26Flash is called Wan26Flash now, as the model is called wan-26-flash",
        ),
        "WanWavespeedS2vDict": ("WanS2vDict", "WanWavespeedS2v is called WanS2v now, as the model is called wan-s2v"),
    }

    def __getattr__(name):
        if name not in _FORMER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        import warnings

        now, message = _FORMER[name]
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return globals()[now]
