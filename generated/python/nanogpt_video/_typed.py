"""What the clients of NanoGPT Video take as a request, for type checkers alone: this module is never imported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias, TypedDict

from . import dicts
from ._runtime.client.prepare import Request

TypedRequest: TypeAlias = (
    Request
    | dicts.AlibabaWan27ImageToVideoProDict
    | dicts.AlibabaWan27ImageToVideoSpicyDict
    | dicts.AlibabaWan30PrimeDict
    | dicts.AlibabaWan30PrimeImageToVideoSpicyDict
    | dicts.AlibabaWan30PrimeVideoEditDict
    | dicts.AlibabaWan30PrimeVideoExtendDict
    | dicts.AlibabaWan30ImageToVideoDict
    | dicts.AlibabaWan30ImageToVideoSpicyDict
    | dicts.AlibabaWan30ReferenceToVideoDict
    | dicts.AlibabaWan30TextToVideoDict
    | dicts.AlibabaWan30VideoEditDict
    | dicts.AlibabaWan30VideoExtendDict
    | dicts.BerniniRVideoDict
    | dicts.BlackforestlabsFlux3EditVideoDict
    | dicts.BytedanceAvatarOmniHuman15Dict
    | dicts.BytedanceSeedance20Dict
    | dicts.BytedanceSeedance20FastDict
    | dicts.BytedanceSeedance20FastVideoEditDict
    | dicts.BytedanceSeedance20FastVideoEditTurboDict
    | dicts.BytedanceSeedance20FastVideoExtendDict
    | dicts.BytedanceSeedance20MiniDict
    | dicts.BytedanceSeedance20MiniVideoEditDict
    | dicts.BytedanceSeedance20MiniVideoExtendDict
    | dicts.BytedanceSeedance20VideoEditDict
    | dicts.BytedanceSeedance20VideoEditTurboDict
    | dicts.BytedanceSeedance20VideoExtendDict
    | dicts.BytedanceSeedanceUpscalerDict
    | dicts.BytedanceSeedanceV1ProFastDict
    | dicts.BytedanceSeedanceV15ProDict
    | dicts.BytedanceSeedanceV15ProExtendDict
    | dicts.BytedanceSeedanceV15ProFastDict
    | dicts.BytedanceVideoEnhancementProDict
    | dicts.BytedanceVideoEnhancementStandardDict
    | dicts.BytedanceWaver10Dict
    | dicts.BytedanceSeedance20FastImageToVideoSpicyDict
    | dicts.BytedanceSeedance20MiniImageToVideoSpicyDict
    | dicts.BytedanceSeedance20ImageToVideoSpicyDict
    | dicts.BytedanceSeedance25Dict
    | dicts.BytedanceSeedance25SpicyDict
    | dicts.BytedanceSeedance25TurboDict
    | dicts.BytedanceSeedance25TalkingAvatarDict
    | dicts.ClarityAiCrystalVideoUpscalerDict
    | dicts.DavinciMagihumanDict
    | dicts.DoubaoSeedance20Dict
    | dicts.DoubaoSeedance20FastDict
    | dicts.Flux3Dict
    | dicts.GoogleGeminiOmniFlashDict
    | dicts.GoogleGeminiOmniFlashV11Dict
    | dicts.GrokImagineVideoDict
    | dicts.GrokImagineVideoEditDict
    | dicts.GrokImagineVideoExtendDict
    | dicts.GrokImagineVideoReferenceToVideoDict
    | dicts.Happyhorse10Dict
    | dicts.Happyhorse11Dict
    | dicts.HunyuanVideoDict
    | dicts.HunyuanVideo15Dict
    | dicts.HunyuanVideoImageToVideoDict
    | dicts.InfinitetalkDict
    | dicts.Kandinsky5ProDict
    | dicts.KlingLipsyncA2vDict
    | dicts.KlingLipsyncT2vDict
    | dicts.KlingO34kDict
    | dicts.KlingV2AvatarProDict
    | dicts.KlingV2AvatarStandardDict
    | dicts.KlingV21MasterDict
    | dicts.KlingV21ProDict
    | dicts.KlingV21StandardDict
    | dicts.KlingV25TurboProDict
    | dicts.KlingV25TurboStdDict
    | dicts.KlingV26ProDict
    | dicts.KlingV26StdDict
    | dicts.KlingV26StdMotionControlDict
    | dicts.KlingV34kDict
    | dicts.KlingV3TurboProDict
    | dicts.KlingV3TurboStandardDict
    | dicts.KlingV30ProDict
    | dicts.KlingV30ProMotionControlDict
    | dicts.KlingV30StdDict
    | dicts.KlingV30StdMotionControlDict
    | dicts.KlingVideoDict
    | dicts.KlingVideoO1Dict
    | dicts.KlingVideoO1StandardDict
    | dicts.KlingVideoV2Dict
    | dicts.LatentsyncDict
    | dicts.LightricksLtx2FastDict
    | dicts.LightricksLtx2ProDict
    | dicts.LightricksLtx25FastDict
    | dicts.LightricksLtx25ProDict
    | dicts.LongcatAvatarDict
    | dicts.LongcatAvatar15Dict
    | dicts.LongcatAvatar15MultiDict
    | dicts.LongstoriesDict
    | dicts.LongstoriesKidsDict
    | dicts.LongstoriesMovieDict
    | dicts.LongstoriesPixelArtDict
    | dicts.Ltx219bDict
    | dicts.Ltx23QualityDict
    | dicts.Ltx23SpicyImageToVideoDict
    | dicts.Ltx23SpicyImageToVideoLoraDict
    | dicts.LucyEditDevDict
    | dicts.LucyEditProDict
    | dicts.LumaAgentRayV32Dict
    | dicts.MagicapiVideoFaceSwapDict
    | dicts.MidjourneyVideoDict
    | dicts.MinimaxH3Dict
    | dicts.MinimaxH3SingularityImageToVideoDict
    | dicts.MinimaxH3SingularityImageToVideoLoraDict
    | dicts.MinimaxH3ImageToVideoSpicyDict
    | dicts.MinimaxH3ReferenceToVideoDict
    | dicts.MinimaxHailuo02Dict
    | dicts.MinimaxHailuo02ProDict
    | dicts.MinimaxHailuo23ProDict
    | dicts.MinimaxHailuo23StandardDict
    | dicts.MinimaxVideoDict
    | dicts.MinimaxH3MaxDict
    | dicts.MinimaxH3MaxTurboDict
    | dicts.MinimaxH3MaxLipSyncImageToVideoDict
    | dicts.MinimaxH3MaxMultiAngleImageToVideoDict
    | dicts.MireloAiSfx16VideoToVideoDict
    | dicts.MusicVideoGeneratorDict
    | dicts.NvidiaCosmos3SuperImageToVideoDict
    | dicts.PixelcutVideoBackgroundRemovalDict
    | dicts.PixverseC1Dict
    | dicts.PixverseV45Dict
    | dicts.PixverseV5Dict
    | dicts.PixverseV55Dict
    | dicts.PixverseV55EffectsDict
    | dicts.PixverseV56Dict
    | dicts.PixverseV6Dict
    | dicts.PixverseMotionControlMimicDict
    | dicts.PrunaAiPVideo2ProImageToVideoDict
    | dicts.PrunaAiPVideo2ImageToVideoDict
    | dicts.PrunaAiPVideoAnimateDict
    | dicts.PrunaAiPVideoAvatarDict
    | dicts.PrunaAiPVideoEditDict
    | dicts.PrunaAiPVideoImageToVideoDict
    | dicts.PrunaAiPVideoTextToVideoDict
    | dicts.RunwayGen45Dict
    | dicts.RunwaymlGen4AlephDict
    | dicts.SeedanceLiteVideoDict
    | dicts.SeedanceVideoDict
    | dicts.Seedvr2VideoUpscalerDict
    | dicts.SkyworkAiSkyreelsV4Dict
    | dicts.Sora2Dict
    | dicts.VeedFabric10Dict
    | dicts.Veo2VideoDict
    | dicts.Veo2VideoImageToVideoDict
    | dicts.Veo31ExtendDict
    | dicts.Veo31FastExtendDict
    | dicts.Veo31FastVideoDict
    | dicts.Veo31LiteVideoDict
    | dicts.Veo31VideoDict
    | dicts.Veo3FastVideoDict
    | dicts.Veo3VideoDict
    | dicts.VideoUpscalerDict
    | dicts.ViduQ3Dict
    | dicts.ViduQ3ProDict
    | dicts.ViduVideoDict
    | dicts.Wan27VideoDict
    | dicts.Wan22AnimateDict
    | dicts.Wan22Animate2Dict
    | dicts.Wan22PlusDict
    | dicts.Wan22SpicyDict
    | dicts.Wan25Dict
    | dicts.Wan25ExtendFastDict
    | dicts.Wan25FastDict
    | dicts.Wan26Dict
    | dicts.Wan26FlashDict
    | dicts.Wan26ImageToVideoProDict
    | dicts.Wan26ReferenceToVideoFlashDict
    | dicts.WanS2vDict
    | dicts.WanVideo22Dict
    | dicts.WanVideo225bDict
    | dicts.WanVideo22TurboDict
    | dicts.WanVideoImageToVideoDict
    | dicts.WanWavespeed22SpicyExtendDict
    | dicts.WanWavespeed25ExtendDict
    | dicts.WanWavespeedVideoEditDict
    | dicts.XaiGrokImagineVideoV15ImageToVideoDict
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
