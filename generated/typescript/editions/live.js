// Generated from the capability matrix: edit the spec instead.
import { facts } from "../editions/facts-live.js";
import { BytedanceSeedanceV1ProFast } from "../editions/live/bytedance-seedance-v1-pro-fast.js";
import { HunyuanVideoImageToVideo } from "../editions/live/hunyuan-video-image-to-video.js";
import { KlingV21Master } from "../editions/live/kling-v21-master.js";
import { LightricksLtx2Fast } from "../editions/live/lightricks-ltx-2-fast.js";
import { LongstoriesKids } from "../editions/live/longstories-kids.js";
import { LongstoriesMovie } from "../editions/live/longstories-movie.js";
import { LongstoriesPixelArt } from "../editions/live/longstories-pixel-art.js";
import { Longstories } from "../editions/live/longstories.js";
import { MagicapiVideoFaceSwap } from "../editions/live/magicapi-video-face-swap.js";
import { MidjourneyVideo } from "../editions/live/midjourney-video.js";
import { MinimaxHailuo02Pro } from "../editions/live/minimax-hailuo-02-pro.js";
import { MinimaxHailuo02 } from "../editions/live/minimax-hailuo-02.js";
import { MinimaxHailuo23Pro } from "../editions/live/minimax-hailuo-23-pro.js";
import { PixverseV5 } from "../editions/live/pixverse-v5.js";
import { SeedanceLiteVideo } from "../editions/live/seedance-lite-video.js";
import { SeedanceVideo } from "../editions/live/seedance-video.js";
import { Veo31Video } from "../editions/live/veo3-1-video.js";
import { Veo3FastVideo } from "../editions/live/veo3-fast-video.js";
import { Veo3Video } from "../editions/live/veo3-video.js";
import { Wan22Animate } from "../editions/live/wan-22-animate.js";
import { Wan22Plus } from "../editions/live/wan-22-plus.js";
import { Wan25 } from "../editions/live/wan-25.js";
import { WanS2v } from "../editions/live/wan-s2v.js";
import { WanVideo225b } from "../editions/live/wan-video-22-5b.js";
import { WanVideo22Turbo } from "../editions/live/wan-video-22-turbo.js";
import { WanVideo22 } from "../editions/live/wan-video-22.js";
import { WanVideoImageToVideo } from "../editions/live/wan-video-image-to-video.js";
import { AlibabaWan27ImageToVideoPro } from "../models/alibaba-wan-2-7-image-to-video-pro.js";
import { AlibabaWan27ImageToVideoSpicy } from "../models/alibaba-wan-2-7-image-to-video-spicy.js";
import { AlibabaWan30ImageToVideoSpicy } from "../models/alibaba-wan-3-0-image-to-video-spicy.js";
import { AlibabaWan30ImageToVideo } from "../models/alibaba-wan-3-0-image-to-video.js";
import { AlibabaWan30PrimeImageToVideoSpicy } from "../models/alibaba-wan-3-0-prime-image-to-video-spicy.js";
import { AlibabaWan30PrimeVideoEdit } from "../models/alibaba-wan-3-0-prime-video-edit.js";
import { AlibabaWan30PrimeVideoExtend } from "../models/alibaba-wan-3-0-prime-video-extend.js";
import { AlibabaWan30Prime } from "../models/alibaba-wan-3-0-prime.js";
import { AlibabaWan30ReferenceToVideo } from "../models/alibaba-wan-3-0-reference-to-video.js";
import { AlibabaWan30TextToVideo } from "../models/alibaba-wan-3-0-text-to-video.js";
import { AlibabaWan30VideoEdit } from "../models/alibaba-wan-3-0-video-edit.js";
import { AlibabaWan30VideoExtend } from "../models/alibaba-wan-3-0-video-extend.js";
import { BerniniRVideo } from "../models/bernini-r-video.js";
import { BlackforestlabsFlux3EditVideo } from "../models/blackforestlabs-flux-3-edit-video.js";
import { BytedanceAvatarOmniHuman15 } from "../models/bytedance-avatar-omni-human-1-5.js";
import { BytedanceSeedance20FastImageToVideoSpicy } from "../models/bytedance-seedance-2-0-fast-image-to-video-spicy.js";
import { BytedanceSeedance20FastVideoEditTurbo } from "../models/bytedance-seedance-2-0-fast-video-edit-turbo.js";
import { BytedanceSeedance20FastVideoEdit } from "../models/bytedance-seedance-2-0-fast-video-edit.js";
import { BytedanceSeedance20FastVideoExtend } from "../models/bytedance-seedance-2-0-fast-video-extend.js";
import { BytedanceSeedance20Fast } from "../models/bytedance-seedance-2-0-fast.js";
import { BytedanceSeedance20ImageToVideoSpicy } from "../models/bytedance-seedance-2-0-image-to-video-spicy.js";
import { BytedanceSeedance20MiniImageToVideoSpicy } from "../models/bytedance-seedance-2-0-mini-image-to-video-spicy.js";
import { BytedanceSeedance20MiniVideoEdit } from "../models/bytedance-seedance-2-0-mini-video-edit.js";
import { BytedanceSeedance20MiniVideoExtend } from "../models/bytedance-seedance-2-0-mini-video-extend.js";
import { BytedanceSeedance20Mini } from "../models/bytedance-seedance-2-0-mini.js";
import { BytedanceSeedance20VideoEditTurbo } from "../models/bytedance-seedance-2-0-video-edit-turbo.js";
import { BytedanceSeedance20VideoEdit } from "../models/bytedance-seedance-2-0-video-edit.js";
import { BytedanceSeedance20VideoExtend } from "../models/bytedance-seedance-2-0-video-extend.js";
import { BytedanceSeedance20 } from "../models/bytedance-seedance-2-0.js";
import { BytedanceSeedance25Spicy } from "../models/bytedance-seedance-2-5-spicy.js";
import { BytedanceSeedance25TalkingAvatar } from "../models/bytedance-seedance-2-5-talking-avatar.js";
import { BytedanceSeedance25Turbo } from "../models/bytedance-seedance-2-5-turbo.js";
import { BytedanceSeedance25 } from "../models/bytedance-seedance-2-5.js";
import { BytedanceSeedanceUpscaler } from "../models/bytedance-seedance-upscaler.js";
import { BytedanceSeedanceV15ProExtend } from "../models/bytedance-seedance-v1-5-pro-extend.js";
import { BytedanceSeedanceV15ProFast } from "../models/bytedance-seedance-v1-5-pro-fast.js";
import { BytedanceSeedanceV15Pro } from "../models/bytedance-seedance-v1-5-pro.js";
import { BytedanceVideoEnhancementPro } from "../models/bytedance-video-enhancement-pro.js";
import { BytedanceVideoEnhancementStandard } from "../models/bytedance-video-enhancement-standard.js";
import { BytedanceWaver10 } from "../models/bytedance-waver-1-0.js";
import { ClarityAiCrystalVideoUpscaler } from "../models/clarity-ai-crystal-video-upscaler.js";
import { DavinciMagihuman } from "../models/davinci-magihuman.js";
import { DoubaoSeedance20Fast } from "../models/doubao-seedance-2-0-fast.js";
import { DoubaoSeedance20 } from "../models/doubao-seedance-2-0.js";
import { Flux3 } from "../models/flux-3.js";
import { GoogleGeminiOmniFlashV11 } from "../models/google-gemini-omni-flash-v1-1.js";
import { GoogleGeminiOmniFlash } from "../models/google-gemini-omni-flash.js";
import { GrokImagineVideoEdit } from "../models/grok-imagine-video-edit.js";
import { GrokImagineVideoExtend } from "../models/grok-imagine-video-extend.js";
import { GrokImagineVideoReferenceToVideo } from "../models/grok-imagine-video-reference-to-video.js";
import { GrokImagineVideo } from "../models/grok-imagine-video.js";
import { Happyhorse10 } from "../models/happyhorse-1-0.js";
import { Happyhorse11 } from "../models/happyhorse-1-1.js";
import { HunyuanVideo15 } from "../models/hunyuan-video-15.js";
import { HunyuanVideo } from "../models/hunyuan-video.js";
import { Infinitetalk } from "../models/infinitetalk.js";
import { Kandinsky5Pro } from "../models/kandinsky5-pro.js";
import { KlingLipsyncA2v } from "../models/kling-lipsync-a2v.js";
import { KlingLipsyncT2v } from "../models/kling-lipsync-t2v.js";
import { KlingO34k } from "../models/kling-o3-4k.js";
import { KlingV2AvatarPro } from "../models/kling-v2-avatar-pro.js";
import { KlingV2AvatarStandard } from "../models/kling-v2-avatar-standard.js";
import { KlingV21Pro } from "../models/kling-v21-pro.js";
import { KlingV21Standard } from "../models/kling-v21-standard.js";
import { KlingV25TurboPro } from "../models/kling-v25-turbo-pro.js";
import { KlingV25TurboStd } from "../models/kling-v25-turbo-std.js";
import { KlingV26Pro } from "../models/kling-v26-pro.js";
import { KlingV26StdMotionControl } from "../models/kling-v26-std-motion-control.js";
import { KlingV26Std } from "../models/kling-v26-std.js";
import { KlingV34k } from "../models/kling-v3-4k.js";
import { KlingV3TurboPro } from "../models/kling-v3-turbo-pro.js";
import { KlingV3TurboStandard } from "../models/kling-v3-turbo-standard.js";
import { KlingV30ProMotionControl } from "../models/kling-v30-pro-motion-control.js";
import { KlingV30Pro } from "../models/kling-v30-pro.js";
import { KlingV30StdMotionControl } from "../models/kling-v30-std-motion-control.js";
import { KlingV30Std } from "../models/kling-v30-std.js";
import { KlingVideoO1Standard } from "../models/kling-video-o1-standard.js";
import { KlingVideoO1 } from "../models/kling-video-o1.js";
import { KlingVideoV2 } from "../models/kling-video-v2.js";
import { KlingVideo } from "../models/kling-video.js";
import { Latentsync } from "../models/latentsync.js";
import { LightricksLtx25Fast } from "../models/lightricks-ltx-2-5-fast.js";
import { LightricksLtx25Pro } from "../models/lightricks-ltx-2-5-pro.js";
import { LightricksLtx2Pro } from "../models/lightricks-ltx-2-pro.js";
import { LongcatAvatar15Multi } from "../models/longcat-avatar-1-5-multi.js";
import { LongcatAvatar15 } from "../models/longcat-avatar-1-5.js";
import { LongcatAvatar } from "../models/longcat-avatar.js";
import { Ltx219b } from "../models/ltx-2-19b.js";
import { Ltx23Quality } from "../models/ltx-2-3-quality.js";
import { Ltx23SpicyImageToVideoLora } from "../models/ltx-2-3-spicy-image-to-video-lora.js";
import { Ltx23SpicyImageToVideo } from "../models/ltx-2-3-spicy-image-to-video.js";
import { LucyEditDev } from "../models/lucy-edit-dev.js";
import { LucyEditPro } from "../models/lucy-edit-pro.js";
import { LumaAgentRayV32 } from "../models/luma-agent-ray-v3-2.js";
import { MinimaxH3ImageToVideoSpicy } from "../models/minimax-h3-image-to-video-spicy.js";
import { MinimaxH3MaxLipSyncImageToVideo } from "../models/minimax-h3-max-lip-sync-image-to-video.js";
import { MinimaxH3MaxMultiAngleImageToVideo } from "../models/minimax-h3-max-multi-angle-image-to-video.js";
import { MinimaxH3MaxTurbo } from "../models/minimax-h3-max-turbo.js";
import { MinimaxH3Max } from "../models/minimax-h3-max.js";
import { MinimaxH3ReferenceToVideo } from "../models/minimax-h3-reference-to-video.js";
import { MinimaxH3SingularityImageToVideoLora } from "../models/minimax-h3-singularity-image-to-video-lora.js";
import { MinimaxH3SingularityImageToVideo } from "../models/minimax-h3-singularity-image-to-video.js";
import { MinimaxH3 } from "../models/minimax-h3.js";
import { MinimaxHailuo23Standard } from "../models/minimax-hailuo-23-standard.js";
import { MinimaxVideo } from "../models/minimax-video.js";
import { MireloAiSfx16VideoToVideo } from "../models/mirelo-ai-sfx1-6-video-to-video.js";
import { MusicVideoGenerator } from "../models/music-video-generator.js";
import { NvidiaCosmos3SuperImageToVideo } from "../models/nvidia-cosmos-3-super-image-to-video.js";
import { PixelcutVideoBackgroundRemoval } from "../models/pixelcut-video-background-removal.js";
import { PixverseC1 } from "../models/pixverse-c1.js";
import { PixverseMotionControlMimic } from "../models/pixverse-motion-control-mimic.js";
import { PixverseV45 } from "../models/pixverse-v45.js";
import { PixverseV55Effects } from "../models/pixverse-v55-effects.js";
import { PixverseV55 } from "../models/pixverse-v55.js";
import { PixverseV56 } from "../models/pixverse-v56.js";
import { PixverseV6 } from "../models/pixverse-v6.js";
import { PrunaAiPVideo2ImageToVideo } from "../models/pruna-ai-p-video-2-image-to-video.js";
import { PrunaAiPVideo2ProImageToVideo } from "../models/pruna-ai-p-video-2-pro-image-to-video.js";
import { PrunaAiPVideoAnimate } from "../models/pruna-ai-p-video-animate.js";
import { PrunaAiPVideoAvatar } from "../models/pruna-ai-p-video-avatar.js";
import { PrunaAiPVideoEdit } from "../models/pruna-ai-p-video-edit.js";
import { PrunaAiPVideoImageToVideo } from "../models/pruna-ai-p-video-image-to-video.js";
import { PrunaAiPVideoTextToVideo } from "../models/pruna-ai-p-video-text-to-video.js";
import { RunwayGen45 } from "../models/runway-gen-45.js";
import { RunwaymlGen4Aleph } from "../models/runwayml-gen4-aleph.js";
import { Seedvr2VideoUpscaler } from "../models/seedvr2-video-upscaler.js";
import { SkyworkAiSkyreelsV4 } from "../models/skywork-ai-skyreels-v4.js";
import { Sora2 } from "../models/sora-2.js";
import { VeedFabric10 } from "../models/veed-fabric-1-0.js";
import { Veo2VideoImageToVideo } from "../models/veo2-video-image-to-video.js";
import { Veo2Video } from "../models/veo2-video.js";
import { Veo31Extend } from "../models/veo3-1-extend.js";
import { Veo31FastExtend } from "../models/veo3-1-fast-extend.js";
import { Veo31FastVideo } from "../models/veo3-1-fast-video.js";
import { Veo31LiteVideo } from "../models/veo3-1-lite-video.js";
import { VideoUpscaler } from "../models/video-upscaler.js";
import { ViduQ3Pro } from "../models/vidu-q3-pro.js";
import { ViduQ3 } from "../models/vidu-q3.js";
import { ViduVideo } from "../models/vidu-video.js";
import { Wan27Video } from "../models/wan-2-7-video.js";
import { Wan22Animate2 } from "../models/wan-22-animate-2.js";
import { Wan22Spicy } from "../models/wan-22-spicy.js";
import { Wan25ExtendFast } from "../models/wan-25-extend-fast.js";
import { Wan25Fast } from "../models/wan-25-fast.js";
import { Wan26Flash } from "../models/wan-26-flash.js";
import { Wan26ImageToVideoPro } from "../models/wan-26-image-to-video-pro.js";
import { Wan26ReferenceToVideoFlash } from "../models/wan-26-reference-to-video-flash.js";
import { Wan26 } from "../models/wan-26.js";
import { WanWavespeed22SpicyExtend } from "../models/wan-wavespeed-22-spicy-extend.js";
import { WanWavespeed25Extend } from "../models/wan-wavespeed-25-extend.js";
import { WanWavespeedVideoEdit } from "../models/wan-wavespeed-video-edit.js";
import { XaiGrokImagineVideoV15ImageToVideo } from "../models/xai-grok-imagine-video-v1-5-image-to-video.js";
import { inEdition } from "../runtime/editions.js";
import { judge } from "../runtime/judge.js";

/** Every model that can be called, by its id. */
export const models = {
  __proto__: null,
  "alibaba/wan-2.7/image-to-video-pro": inEdition(AlibabaWan27ImageToVideoPro, facts),
  "alibaba/wan-2.7/image-to-video-spicy": inEdition(AlibabaWan27ImageToVideoSpicy, facts),
  "alibaba/wan-3.0-prime": inEdition(AlibabaWan30Prime, facts),
  "alibaba/wan-3.0-prime/image-to-video-spicy": inEdition(AlibabaWan30PrimeImageToVideoSpicy, facts),
  "alibaba/wan-3.0-prime/video-edit": inEdition(AlibabaWan30PrimeVideoEdit, facts),
  "alibaba/wan-3.0-prime/video-extend": inEdition(AlibabaWan30PrimeVideoExtend, facts),
  "alibaba/wan-3.0/image-to-video": inEdition(AlibabaWan30ImageToVideo, facts),
  "alibaba/wan-3.0/image-to-video-spicy": inEdition(AlibabaWan30ImageToVideoSpicy, facts),
  "alibaba/wan-3.0/reference-to-video": inEdition(AlibabaWan30ReferenceToVideo, facts),
  "alibaba/wan-3.0/text-to-video": inEdition(AlibabaWan30TextToVideo, facts),
  "alibaba/wan-3.0/video-edit": inEdition(AlibabaWan30VideoEdit, facts),
  "alibaba/wan-3.0/video-extend": inEdition(AlibabaWan30VideoExtend, facts),
  "bernini-r-video": inEdition(BerniniRVideo, facts),
  "blackforestlabs/flux-3/edit-video": inEdition(BlackforestlabsFlux3EditVideo, facts),
  "bytedance-avatar-omni-human-1.5": inEdition(BytedanceAvatarOmniHuman15, facts),
  "bytedance-seedance-2-0": inEdition(BytedanceSeedance20, facts),
  "bytedance-seedance-2-0-fast": inEdition(BytedanceSeedance20Fast, facts),
  "bytedance-seedance-2-0-fast-video-edit": inEdition(BytedanceSeedance20FastVideoEdit, facts),
  "bytedance-seedance-2-0-fast-video-edit-turbo": inEdition(BytedanceSeedance20FastVideoEditTurbo, facts),
  "bytedance-seedance-2-0-fast-video-extend": inEdition(BytedanceSeedance20FastVideoExtend, facts),
  "bytedance-seedance-2-0-mini": inEdition(BytedanceSeedance20Mini, facts),
  "bytedance-seedance-2-0-mini-video-edit": inEdition(BytedanceSeedance20MiniVideoEdit, facts),
  "bytedance-seedance-2-0-mini-video-extend": inEdition(BytedanceSeedance20MiniVideoExtend, facts),
  "bytedance-seedance-2-0-video-edit": inEdition(BytedanceSeedance20VideoEdit, facts),
  "bytedance-seedance-2-0-video-edit-turbo": inEdition(BytedanceSeedance20VideoEditTurbo, facts),
  "bytedance-seedance-2-0-video-extend": inEdition(BytedanceSeedance20VideoExtend, facts),
  "bytedance-seedance-upscaler": inEdition(BytedanceSeedanceUpscaler, facts),
  "bytedance-seedance-v1-pro-fast": BytedanceSeedanceV1ProFast,
  "bytedance-seedance-v1.5-pro": inEdition(BytedanceSeedanceV15Pro, facts),
  "bytedance-seedance-v1.5-pro-extend": inEdition(BytedanceSeedanceV15ProExtend, facts),
  "bytedance-seedance-v1.5-pro-fast": inEdition(BytedanceSeedanceV15ProFast, facts),
  "bytedance-video-enhancement-pro": inEdition(BytedanceVideoEnhancementPro, facts),
  "bytedance-video-enhancement-standard": inEdition(BytedanceVideoEnhancementStandard, facts),
  "bytedance-waver-1.0": inEdition(BytedanceWaver10, facts),
  "bytedance/seedance-2.0-fast/image-to-video-spicy": inEdition(BytedanceSeedance20FastImageToVideoSpicy, facts),
  "bytedance/seedance-2.0-mini/image-to-video-spicy": inEdition(BytedanceSeedance20MiniImageToVideoSpicy, facts),
  "bytedance/seedance-2.0/image-to-video-spicy": inEdition(BytedanceSeedance20ImageToVideoSpicy, facts),
  "bytedance/seedance-2.5": inEdition(BytedanceSeedance25, facts),
  "bytedance/seedance-2.5-spicy": inEdition(BytedanceSeedance25Spicy, facts),
  "bytedance/seedance-2.5-turbo": inEdition(BytedanceSeedance25Turbo, facts),
  "bytedance/seedance-2.5/talking-avatar": inEdition(BytedanceSeedance25TalkingAvatar, facts),
  "clarity-ai/crystal-video-upscaler": inEdition(ClarityAiCrystalVideoUpscaler, facts),
  "davinci-magihuman": inEdition(DavinciMagihuman, facts),
  "doubao-seedance-2-0": inEdition(DoubaoSeedance20, facts),
  "doubao-seedance-2-0-fast": inEdition(DoubaoSeedance20Fast, facts),
  "flux-3": inEdition(Flux3, facts),
  "google/gemini-omni-flash": inEdition(GoogleGeminiOmniFlash, facts),
  "google/gemini-omni-flash/v1.1": inEdition(GoogleGeminiOmniFlashV11, facts),
  "grok-imagine-video": inEdition(GrokImagineVideo, facts),
  "grok-imagine-video-edit": inEdition(GrokImagineVideoEdit, facts),
  "grok-imagine-video-extend": inEdition(GrokImagineVideoExtend, facts),
  "grok-imagine-video-reference-to-video": inEdition(GrokImagineVideoReferenceToVideo, facts),
  "happyhorse-1.0": inEdition(Happyhorse10, facts),
  "happyhorse-1.1": inEdition(Happyhorse11, facts),
  "hunyuan-video": inEdition(HunyuanVideo, facts),
  "hunyuan-video-15": inEdition(HunyuanVideo15, facts),
  "hunyuan-video-image-to-video": HunyuanVideoImageToVideo,
  "infinitetalk": inEdition(Infinitetalk, facts),
  "kandinsky5-pro": inEdition(Kandinsky5Pro, facts),
  "kling-lipsync-a2v": inEdition(KlingLipsyncA2v, facts),
  "kling-lipsync-t2v": inEdition(KlingLipsyncT2v, facts),
  "kling-o3-4k": inEdition(KlingO34k, facts),
  "kling-v2-avatar-pro": inEdition(KlingV2AvatarPro, facts),
  "kling-v2-avatar-standard": inEdition(KlingV2AvatarStandard, facts),
  "kling-v21-master": KlingV21Master,
  "kling-v21-pro": inEdition(KlingV21Pro, facts),
  "kling-v21-standard": inEdition(KlingV21Standard, facts),
  "kling-v25-turbo-pro": inEdition(KlingV25TurboPro, facts),
  "kling-v25-turbo-std": inEdition(KlingV25TurboStd, facts),
  "kling-v26-pro": inEdition(KlingV26Pro, facts),
  "kling-v26-std": inEdition(KlingV26Std, facts),
  "kling-v26-std-motion-control": inEdition(KlingV26StdMotionControl, facts),
  "kling-v3-4k": inEdition(KlingV34k, facts),
  "kling-v3-turbo-pro": inEdition(KlingV3TurboPro, facts),
  "kling-v3-turbo-standard": inEdition(KlingV3TurboStandard, facts),
  "kling-v30-pro": inEdition(KlingV30Pro, facts),
  "kling-v30-pro-motion-control": inEdition(KlingV30ProMotionControl, facts),
  "kling-v30-std": inEdition(KlingV30Std, facts),
  "kling-v30-std-motion-control": inEdition(KlingV30StdMotionControl, facts),
  "kling-video": inEdition(KlingVideo, facts),
  "kling-video-o1": inEdition(KlingVideoO1, facts),
  "kling-video-o1-standard": inEdition(KlingVideoO1Standard, facts),
  "kling-video-v2": inEdition(KlingVideoV2, facts),
  "latentsync": inEdition(Latentsync, facts),
  "lightricks-ltx-2-fast": LightricksLtx2Fast,
  "lightricks-ltx-2-pro": inEdition(LightricksLtx2Pro, facts),
  "lightricks/ltx-2.5/fast": inEdition(LightricksLtx25Fast, facts),
  "lightricks/ltx-2.5/pro": inEdition(LightricksLtx25Pro, facts),
  "longcat-avatar": inEdition(LongcatAvatar, facts),
  "longcat-avatar-1.5": inEdition(LongcatAvatar15, facts),
  "longcat-avatar-1.5/multi": inEdition(LongcatAvatar15Multi, facts),
  "longstories": Longstories,
  "longstories-kids": LongstoriesKids,
  "longstories-movie": LongstoriesMovie,
  "longstories-pixel-art": LongstoriesPixelArt,
  "ltx-2-19b": inEdition(Ltx219b, facts),
  "ltx-2.3-quality": inEdition(Ltx23Quality, facts),
  "ltx-2.3-spicy/image-to-video": inEdition(Ltx23SpicyImageToVideo, facts),
  "ltx-2.3-spicy/image-to-video-lora": inEdition(Ltx23SpicyImageToVideoLora, facts),
  "lucy-edit-dev": inEdition(LucyEditDev, facts),
  "lucy-edit-pro": inEdition(LucyEditPro, facts),
  "luma/agent/ray/v3.2": inEdition(LumaAgentRayV32, facts),
  "magicapi-video-face-swap": MagicapiVideoFaceSwap,
  "midjourney-video": MidjourneyVideo,
  "minimax-h3": inEdition(MinimaxH3, facts),
  "minimax-h3-singularity/image-to-video": inEdition(MinimaxH3SingularityImageToVideo, facts),
  "minimax-h3-singularity/image-to-video-lora": inEdition(MinimaxH3SingularityImageToVideoLora, facts),
  "minimax-h3/image-to-video-spicy": inEdition(MinimaxH3ImageToVideoSpicy, facts),
  "minimax-h3/reference-to-video": inEdition(MinimaxH3ReferenceToVideo, facts),
  "minimax-hailuo-02": MinimaxHailuo02,
  "minimax-hailuo-02-pro": MinimaxHailuo02Pro,
  "minimax-hailuo-23-pro": MinimaxHailuo23Pro,
  "minimax-hailuo-23-standard": inEdition(MinimaxHailuo23Standard, facts),
  "minimax-video": inEdition(MinimaxVideo, facts),
  "minimax/h3-max": inEdition(MinimaxH3Max, facts),
  "minimax/h3-max-turbo": inEdition(MinimaxH3MaxTurbo, facts),
  "minimax/h3-max/lip-sync/image-to-video": inEdition(MinimaxH3MaxLipSyncImageToVideo, facts),
  "minimax/h3-max/multi-angle/image-to-video": inEdition(MinimaxH3MaxMultiAngleImageToVideo, facts),
  "mirelo-ai/sfx1.6/video-to-video": inEdition(MireloAiSfx16VideoToVideo, facts),
  "music-video-generator": inEdition(MusicVideoGenerator, facts),
  "nvidia/cosmos-3-super/image-to-video": inEdition(NvidiaCosmos3SuperImageToVideo, facts),
  "pixelcut/video-background-removal": inEdition(PixelcutVideoBackgroundRemoval, facts),
  "pixverse-c1": inEdition(PixverseC1, facts),
  "pixverse-v45": inEdition(PixverseV45, facts),
  "pixverse-v5": PixverseV5,
  "pixverse-v55": inEdition(PixverseV55, facts),
  "pixverse-v55-effects": inEdition(PixverseV55Effects, facts),
  "pixverse-v56": inEdition(PixverseV56, facts),
  "pixverse-v6": inEdition(PixverseV6, facts),
  "pixverse/motion-control/mimic": inEdition(PixverseMotionControlMimic, facts),
  "pruna-ai/p-video-2-pro/image-to-video": inEdition(PrunaAiPVideo2ProImageToVideo, facts),
  "pruna-ai/p-video-2/image-to-video": inEdition(PrunaAiPVideo2ImageToVideo, facts),
  "pruna-ai/p-video/animate": inEdition(PrunaAiPVideoAnimate, facts),
  "pruna-ai/p-video/avatar": inEdition(PrunaAiPVideoAvatar, facts),
  "pruna-ai/p-video/edit": inEdition(PrunaAiPVideoEdit, facts),
  "pruna-ai/p-video/image-to-video": inEdition(PrunaAiPVideoImageToVideo, facts),
  "pruna-ai/p-video/text-to-video": inEdition(PrunaAiPVideoTextToVideo, facts),
  "runway-gen-45": inEdition(RunwayGen45, facts),
  "runwayml-gen4-aleph": inEdition(RunwaymlGen4Aleph, facts),
  "seedance-lite-video": SeedanceLiteVideo,
  "seedance-video": SeedanceVideo,
  "seedvr2-video-upscaler": inEdition(Seedvr2VideoUpscaler, facts),
  "skywork-ai/skyreels-v4": inEdition(SkyworkAiSkyreelsV4, facts),
  "sora-2": inEdition(Sora2, facts),
  "veed-fabric-1.0": inEdition(VeedFabric10, facts),
  "veo2-video": inEdition(Veo2Video, facts),
  "veo2-video-image-to-video": inEdition(Veo2VideoImageToVideo, facts),
  "veo3-1-extend": inEdition(Veo31Extend, facts),
  "veo3-1-fast-extend": inEdition(Veo31FastExtend, facts),
  "veo3-1-fast-video": inEdition(Veo31FastVideo, facts),
  "veo3-1-lite-video": inEdition(Veo31LiteVideo, facts),
  "veo3-1-video": Veo31Video,
  "veo3-fast-video": Veo3FastVideo,
  "veo3-video": Veo3Video,
  "video-upscaler": inEdition(VideoUpscaler, facts),
  "vidu-q3": inEdition(ViduQ3, facts),
  "vidu-q3-pro": inEdition(ViduQ3Pro, facts),
  "vidu-video": inEdition(ViduVideo, facts),
  "wan-2.7-video": inEdition(Wan27Video, facts),
  "wan-22-animate": Wan22Animate,
  "wan-22-animate-2": inEdition(Wan22Animate2, facts),
  "wan-22-plus": Wan22Plus,
  "wan-22-spicy": inEdition(Wan22Spicy, facts),
  "wan-25": Wan25,
  "wan-25-extend-fast": inEdition(Wan25ExtendFast, facts),
  "wan-25-fast": inEdition(Wan25Fast, facts),
  "wan-26": inEdition(Wan26, facts),
  "wan-26-flash": inEdition(Wan26Flash, facts),
  "wan-26-image-to-video-pro": inEdition(Wan26ImageToVideoPro, facts),
  "wan-26-reference-to-video-flash": inEdition(Wan26ReferenceToVideoFlash, facts),
  "wan-s2v": WanS2v,
  "wan-video-22": WanVideo22,
  "wan-video-22-5b": WanVideo225b,
  "wan-video-22-turbo": WanVideo22Turbo,
  "wan-video-image-to-video": WanVideoImageToVideo,
  "wan-wavespeed-22-spicy-extend": inEdition(WanWavespeed22SpicyExtend, facts),
  "wan-wavespeed-25-extend": inEdition(WanWavespeed25Extend, facts),
  "wan-wavespeed-video-edit": inEdition(WanWavespeedVideoEdit, facts),
  "xai/grok-imagine-video/v1.5/image-to-video": inEdition(XaiGrokImagineVideoV15ImageToVideo, facts),
};

/** Return the verdict on a payload: the JSON object that would be posted. Nothing is changed, and nothing is thrown. */
export const validate = /* @__PURE__ */ judge(facts, models, [{"id": "promptchan-video", "names": ["promptchan-video"], "successor": null, "basis": {"source": "reference", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}]);
