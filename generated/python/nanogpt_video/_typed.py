"""What the clients of NanoGPT Video take as a request, for type checkers alone: this module is never imported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias, TypedDict

from . import dicts
from ._runtime.client.prepare import Request

TypedRequest: TypeAlias = (
    Request
    | dicts.BytedanceAvatarOmniHuman15Dict
    | dicts.BytedanceSeedanceUpscalerDict
    | dicts.BytedanceSeedanceV1ProFastDict
    | dicts.BytedanceWaver10Dict
    | dicts.HunyuanVideoDict
    | dicts.HunyuanVideoImageToVideoDict
    | dicts.KlingLipsyncA2vDict
    | dicts.KlingLipsyncT2vDict
    | dicts.KlingV21MasterDict
    | dicts.KlingV21ProDict
    | dicts.KlingV21StandardDict
    | dicts.KlingV25TurboProDict
    | dicts.KlingV25TurboStdDict
    | dicts.KlingVideoDict
    | dicts.KlingVideoV2Dict
    | dicts.LightricksLtx2FastDict
    | dicts.LightricksLtx2ProDict
    | dicts.LongstoriesDict
    | dicts.LongstoriesKidsDict
    | dicts.LongstoriesMovieDict
    | dicts.LongstoriesPixelArtDict
    | dicts.MagicapiVideoFaceSwapDict
    | dicts.MidjourneyVideoDict
    | dicts.MinimaxHailuo02Dict
    | dicts.MinimaxHailuo02ProDict
    | dicts.MinimaxHailuo23ProDict
    | dicts.MinimaxHailuo23StandardDict
    | dicts.MinimaxVideoDict
    | dicts.PixverseV45Dict
    | dicts.PixverseV5Dict
    | dicts.RunwaymlGen4AlephDict
    | dicts.SeedanceLiteVideoDict
    | dicts.SeedanceVideoDict
    | dicts.Sora2Dict
    | dicts.VeedFabric10Dict
    | dicts.Veo2VideoDict
    | dicts.Veo2VideoImageToVideoDict
    | dicts.Veo31VideoDict
    | dicts.Veo3FastVideoDict
    | dicts.Veo3VideoDict
    | dicts.VideoUpscalerDict
    | dicts.ViduVideoDict
    | dicts.WanVideo22Dict
    | dicts.WanVideo225bDict
    | dicts.WanVideo22TurboDict
    | dicts.WanVideoImageToVideoDict
    | dicts.WanWavespeed22AnimateDict
    | dicts.WanWavespeed22PlusDict
    | dicts.WanWavespeed22SpicyExtendDict
    | dicts.WanWavespeed25Dict
    | dicts.WanWavespeedS2vDict
    | dicts.WanWavespeedVideoEditDict
)
"""A request object, or a dictionary with the fields of one model."""


class AFieldAndValueOfOneModel:
    """The type of a value of which nothing is known: only `Any` is taken for it."""

    def __init__(self) -> None:
        """Make nothing: there are no such values."""
        raise TypeError


UntypedRequest: TypeAlias = Mapping[str, AFieldAndValueOfOneModel]
"""A mapping of values of which nothing is known, such as parsed JSON; its fields are validated when it is used."""


class AModelThatTakesTheseFieldsAndValues:
    """Named in the message on a dictionary that no model takes."""


OtherRequest = TypedDict(
    "OtherRequest",
    {
        "model": Required[AModelThatTakesTheseFieldsAndValues],
        "acceleration": object,
        "adjust_fps_for_interpolation": object,
        "age_slider": object,
        "aspect": object,
        "aspectRatio": object,
        "aspect_ratio": object,
        "audio": object,
        "audioDataUrl": object,
        "audioEnabled": object,
        "audioUrl": object,
        "bgm": object,
        "cameraMovement": object,
        "camera_fixed": object,
        "camera_motion": object,
        "camera_trajectory": object,
        "captionsConfig": object,
        "captionsShow": object,
        "captionsStyle": object,
        "cfg_scale": object,
        "character_orientation": object,
        "conversationUUID": object,
        "directorNotes": object,
        "draft": object,
        "duration": object,
        "effect": object,
        "effectType": object,
        "effects": object,
        "effectsConfig": object,
        "element_list": object,
        "enable_audio": object,
        "enable_prompt_expansion": object,
        "enable_safety_checker": object,
        "enable_transcription": object,
        "enable_web_search": object,
        "enhancePrompt": object,
        "extend_mode": object,
        "fps": object,
        "frames_per_second": object,
        "framework": object,
        "generateAudio": object,
        "generate_audio": object,
        "guidance_scale": object,
        "image": object,
        "imageAttachmentId": object,
        "imageConfig": object,
        "imageDataUrl": object,
        "imageUrl": object,
        "interpolator_model": object,
        "keep_original_sound": object,
        "last_image": object,
        "loop": object,
        "lora_scale_1": object,
        "lora_scale_2": object,
        "lora_scale_3": object,
        "lora_url_1": object,
        "lora_url_2": object,
        "lora_url_3": object,
        "mode": object,
        "motion": object,
        "motionMode": object,
        "movementAmplitude": object,
        "multi_prompt": object,
        "music": object,
        "musicConfig": object,
        "negative_prompt": object,
        "num_frames": object,
        "num_inference_steps": object,
        "num_interpolated_frames": object,
        "order": object,
        "orientation": object,
        "people": object,
        "preset": object,
        "pro_mode": object,
        "projectId": object,
        "prompt": object,
        "prompt_expansion": object,
        "prompt_expansion_mode": object,
        "prompt_optimizer": object,
        "prompt_upsampler": object,
        "publicFigureThreshold": object,
        "quality": object,
        "reference_audios": object,
        "reference_image": object,
        "reference_images": object,
        "reference_videos": object,
        "resolution": object,
        "resolution_ratio": object,
        "safety_tolerance": object,
        "save_audio": object,
        "script": object,
        "scriptConfig": object,
        "seconds": object,
        "seed": object,
        "shift": object,
        "shortRequestEnhancer": object,
        "shot_type": object,
        "showExplicitContent": object,
        "size": object,
        "sound": object,
        "soundEffectPrompt": object,
        "soundEffectSwitch": object,
        "source_video_mode": object,
        "storyConfig": object,
        "style": object,
        "swapImage": object,
        "targetFaceIndex": object,
        "targetLengthInSeconds": object,
        "targetLengthInWords": object,
        "targetVideo": object,
        "target_resolution": object,
        "text": object,
        "thinking_mode": object,
        "thinking_type": object,
        "variant": object,
        "video": object,
        "videoConfig": object,
        "videoDuration": object,
        "video_quality": object,
        "voice": object,
        "voice_id": object,
        "voice_language": object,
        "voice_speed": object,
        "voiceoverConfig": object,
    },
    total=False,
)
"""Every other dictionary: the last overload is the one that type checkers name in their messages.

Editors offer its keys, so that each field is listed under one name; the dictionaries of models take its other spellings.
"""
