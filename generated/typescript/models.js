// Generated from the capability matrix: edit the spec instead.
import { facts } from "./facts.js";
import { AlibabaWan27ImageToVideoPro } from "./models/alibaba-wan-2-7-image-to-video-pro.js";
import { AlibabaWan27ImageToVideoSpicy } from "./models/alibaba-wan-2-7-image-to-video-spicy.js";
import { AlibabaWan30ImageToVideoSpicy } from "./models/alibaba-wan-3-0-image-to-video-spicy.js";
import { AlibabaWan30ImageToVideo } from "./models/alibaba-wan-3-0-image-to-video.js";
import { AlibabaWan30PrimeImageToVideoSpicy } from "./models/alibaba-wan-3-0-prime-image-to-video-spicy.js";
import { AlibabaWan30PrimeVideoEdit } from "./models/alibaba-wan-3-0-prime-video-edit.js";
import { AlibabaWan30PrimeVideoExtend } from "./models/alibaba-wan-3-0-prime-video-extend.js";
import { AlibabaWan30Prime } from "./models/alibaba-wan-3-0-prime.js";
import { AlibabaWan30ReferenceToVideo } from "./models/alibaba-wan-3-0-reference-to-video.js";
import { AlibabaWan30TextToVideo } from "./models/alibaba-wan-3-0-text-to-video.js";
import { AlibabaWan30VideoEdit } from "./models/alibaba-wan-3-0-video-edit.js";
import { AlibabaWan30VideoExtend } from "./models/alibaba-wan-3-0-video-extend.js";
import { BerniniRVideo } from "./models/bernini-r-video.js";
import { BlackforestlabsFlux3EditVideo } from "./models/blackforestlabs-flux-3-edit-video.js";
import { BytedanceAvatarOmniHuman15 } from "./models/bytedance-avatar-omni-human-1-5.js";
import { BytedanceSeedance20FastImageToVideoSpicy } from "./models/bytedance-seedance-2-0-fast-image-to-video-spicy.js";
import { BytedanceSeedance20FastVideoEditTurbo } from "./models/bytedance-seedance-2-0-fast-video-edit-turbo.js";
import { BytedanceSeedance20FastVideoEdit } from "./models/bytedance-seedance-2-0-fast-video-edit.js";
import { BytedanceSeedance20FastVideoExtend } from "./models/bytedance-seedance-2-0-fast-video-extend.js";
import { BytedanceSeedance20Fast } from "./models/bytedance-seedance-2-0-fast.js";
import { BytedanceSeedance20ImageToVideoSpicy } from "./models/bytedance-seedance-2-0-image-to-video-spicy.js";
import { BytedanceSeedance20MiniImageToVideoSpicy } from "./models/bytedance-seedance-2-0-mini-image-to-video-spicy.js";
import { BytedanceSeedance20MiniVideoEdit } from "./models/bytedance-seedance-2-0-mini-video-edit.js";
import { BytedanceSeedance20MiniVideoExtend } from "./models/bytedance-seedance-2-0-mini-video-extend.js";
import { BytedanceSeedance20Mini } from "./models/bytedance-seedance-2-0-mini.js";
import { BytedanceSeedance20VideoEditTurbo } from "./models/bytedance-seedance-2-0-video-edit-turbo.js";
import { BytedanceSeedance20VideoEdit } from "./models/bytedance-seedance-2-0-video-edit.js";
import { BytedanceSeedance20VideoExtend } from "./models/bytedance-seedance-2-0-video-extend.js";
import { BytedanceSeedance20 } from "./models/bytedance-seedance-2-0.js";
import { BytedanceSeedance25Spicy } from "./models/bytedance-seedance-2-5-spicy.js";
import { BytedanceSeedance25TalkingAvatar } from "./models/bytedance-seedance-2-5-talking-avatar.js";
import { BytedanceSeedance25Turbo } from "./models/bytedance-seedance-2-5-turbo.js";
import { BytedanceSeedance25 } from "./models/bytedance-seedance-2-5.js";
import { BytedanceSeedanceUpscaler } from "./models/bytedance-seedance-upscaler.js";
import { BytedanceSeedanceV15ProExtend } from "./models/bytedance-seedance-v1-5-pro-extend.js";
import { BytedanceSeedanceV15ProFast } from "./models/bytedance-seedance-v1-5-pro-fast.js";
import { BytedanceSeedanceV15Pro } from "./models/bytedance-seedance-v1-5-pro.js";
import { BytedanceSeedanceV1ProFast } from "./models/bytedance-seedance-v1-pro-fast.js";
import { BytedanceVideoEnhancementPro } from "./models/bytedance-video-enhancement-pro.js";
import { BytedanceVideoEnhancementStandard } from "./models/bytedance-video-enhancement-standard.js";
import { BytedanceWaver10 } from "./models/bytedance-waver-1-0.js";
import { ClarityAiCrystalVideoUpscaler } from "./models/clarity-ai-crystal-video-upscaler.js";
import { DavinciMagihuman } from "./models/davinci-magihuman.js";
import { DoubaoSeedance20Fast } from "./models/doubao-seedance-2-0-fast.js";
import { DoubaoSeedance20 } from "./models/doubao-seedance-2-0.js";
import { Flux3 } from "./models/flux-3.js";
import { GoogleGeminiOmniFlashV11 } from "./models/google-gemini-omni-flash-v1-1.js";
import { GoogleGeminiOmniFlash } from "./models/google-gemini-omni-flash.js";
import { GrokImagineVideoEdit } from "./models/grok-imagine-video-edit.js";
import { GrokImagineVideoExtend } from "./models/grok-imagine-video-extend.js";
import { GrokImagineVideoReferenceToVideo } from "./models/grok-imagine-video-reference-to-video.js";
import { GrokImagineVideo } from "./models/grok-imagine-video.js";
import { Happyhorse10 } from "./models/happyhorse-1-0.js";
import { Happyhorse11 } from "./models/happyhorse-1-1.js";
import { HunyuanVideo15 } from "./models/hunyuan-video-15.js";
import { HunyuanVideoImageToVideo } from "./models/hunyuan-video-image-to-video.js";
import { HunyuanVideo } from "./models/hunyuan-video.js";
import { Infinitetalk } from "./models/infinitetalk.js";
import { Kandinsky5Pro } from "./models/kandinsky5-pro.js";
import { KlingLipsyncA2v } from "./models/kling-lipsync-a2v.js";
import { KlingLipsyncT2v } from "./models/kling-lipsync-t2v.js";
import { KlingO34k } from "./models/kling-o3-4k.js";
import { KlingV2AvatarPro } from "./models/kling-v2-avatar-pro.js";
import { KlingV2AvatarStandard } from "./models/kling-v2-avatar-standard.js";
import { KlingV21Master } from "./models/kling-v21-master.js";
import { KlingV21Pro } from "./models/kling-v21-pro.js";
import { KlingV21Standard } from "./models/kling-v21-standard.js";
import { KlingV25TurboPro } from "./models/kling-v25-turbo-pro.js";
import { KlingV25TurboStd } from "./models/kling-v25-turbo-std.js";
import { KlingV26Pro } from "./models/kling-v26-pro.js";
import { KlingV26StdMotionControl } from "./models/kling-v26-std-motion-control.js";
import { KlingV26Std } from "./models/kling-v26-std.js";
import { KlingV34k } from "./models/kling-v3-4k.js";
import { KlingV3TurboPro } from "./models/kling-v3-turbo-pro.js";
import { KlingV3TurboStandard } from "./models/kling-v3-turbo-standard.js";
import { KlingV30ProMotionControl } from "./models/kling-v30-pro-motion-control.js";
import { KlingV30Pro } from "./models/kling-v30-pro.js";
import { KlingV30StdMotionControl } from "./models/kling-v30-std-motion-control.js";
import { KlingV30Std } from "./models/kling-v30-std.js";
import { KlingVideoO1Standard } from "./models/kling-video-o1-standard.js";
import { KlingVideoO1 } from "./models/kling-video-o1.js";
import { KlingVideoV2 } from "./models/kling-video-v2.js";
import { KlingVideo } from "./models/kling-video.js";
import { Latentsync } from "./models/latentsync.js";
import { LightricksLtx25Fast } from "./models/lightricks-ltx-2-5-fast.js";
import { LightricksLtx25Pro } from "./models/lightricks-ltx-2-5-pro.js";
import { LightricksLtx2Fast } from "./models/lightricks-ltx-2-fast.js";
import { LightricksLtx2Pro } from "./models/lightricks-ltx-2-pro.js";
import { LongcatAvatar15Multi } from "./models/longcat-avatar-1-5-multi.js";
import { LongcatAvatar15 } from "./models/longcat-avatar-1-5.js";
import { LongcatAvatar } from "./models/longcat-avatar.js";
import { LongstoriesKids } from "./models/longstories-kids.js";
import { LongstoriesMovie } from "./models/longstories-movie.js";
import { LongstoriesPixelArt } from "./models/longstories-pixel-art.js";
import { Longstories } from "./models/longstories.js";
import { Ltx219b } from "./models/ltx-2-19b.js";
import { Ltx23Quality } from "./models/ltx-2-3-quality.js";
import { Ltx23SpicyImageToVideoLora } from "./models/ltx-2-3-spicy-image-to-video-lora.js";
import { Ltx23SpicyImageToVideo } from "./models/ltx-2-3-spicy-image-to-video.js";
import { LucyEditDev } from "./models/lucy-edit-dev.js";
import { LucyEditPro } from "./models/lucy-edit-pro.js";
import { LumaAgentRayV32 } from "./models/luma-agent-ray-v3-2.js";
import { MagicapiVideoFaceSwap } from "./models/magicapi-video-face-swap.js";
import { MidjourneyVideo } from "./models/midjourney-video.js";
import { MinimaxH3ImageToVideoSpicy } from "./models/minimax-h3-image-to-video-spicy.js";
import { MinimaxH3MaxLipSyncImageToVideo } from "./models/minimax-h3-max-lip-sync-image-to-video.js";
import { MinimaxH3MaxMultiAngleImageToVideo } from "./models/minimax-h3-max-multi-angle-image-to-video.js";
import { MinimaxH3MaxTurbo } from "./models/minimax-h3-max-turbo.js";
import { MinimaxH3Max } from "./models/minimax-h3-max.js";
import { MinimaxH3ReferenceToVideo } from "./models/minimax-h3-reference-to-video.js";
import { MinimaxH3SingularityImageToVideoLora } from "./models/minimax-h3-singularity-image-to-video-lora.js";
import { MinimaxH3SingularityImageToVideo } from "./models/minimax-h3-singularity-image-to-video.js";
import { MinimaxH3 } from "./models/minimax-h3.js";
import { MinimaxHailuo02Pro } from "./models/minimax-hailuo-02-pro.js";
import { MinimaxHailuo02 } from "./models/minimax-hailuo-02.js";
import { MinimaxHailuo23Pro } from "./models/minimax-hailuo-23-pro.js";
import { MinimaxHailuo23Standard } from "./models/minimax-hailuo-23-standard.js";
import { MinimaxVideo } from "./models/minimax-video.js";
import { MireloAiSfx16VideoToVideo } from "./models/mirelo-ai-sfx1-6-video-to-video.js";
import { MusicVideoGenerator } from "./models/music-video-generator.js";
import { NvidiaCosmos3SuperImageToVideo } from "./models/nvidia-cosmos-3-super-image-to-video.js";
import { PixelcutVideoBackgroundRemoval } from "./models/pixelcut-video-background-removal.js";
import { PixverseC1 } from "./models/pixverse-c1.js";
import { PixverseMotionControlMimic } from "./models/pixverse-motion-control-mimic.js";
import { PixverseV45 } from "./models/pixverse-v45.js";
import { PixverseV5 } from "./models/pixverse-v5.js";
import { PixverseV55Effects } from "./models/pixverse-v55-effects.js";
import { PixverseV55 } from "./models/pixverse-v55.js";
import { PixverseV56 } from "./models/pixverse-v56.js";
import { PixverseV6 } from "./models/pixverse-v6.js";
import { PrunaAiPVideo2ImageToVideo } from "./models/pruna-ai-p-video-2-image-to-video.js";
import { PrunaAiPVideo2ProImageToVideo } from "./models/pruna-ai-p-video-2-pro-image-to-video.js";
import { PrunaAiPVideoAnimate } from "./models/pruna-ai-p-video-animate.js";
import { PrunaAiPVideoAvatar } from "./models/pruna-ai-p-video-avatar.js";
import { PrunaAiPVideoEdit } from "./models/pruna-ai-p-video-edit.js";
import { PrunaAiPVideoImageToVideo } from "./models/pruna-ai-p-video-image-to-video.js";
import { PrunaAiPVideoTextToVideo } from "./models/pruna-ai-p-video-text-to-video.js";
import { RunwayGen45 } from "./models/runway-gen-45.js";
import { RunwaymlGen4Aleph } from "./models/runwayml-gen4-aleph.js";
import { SeedanceLiteVideo } from "./models/seedance-lite-video.js";
import { SeedanceVideo } from "./models/seedance-video.js";
import { Seedvr2VideoUpscaler } from "./models/seedvr2-video-upscaler.js";
import { SkyworkAiSkyreelsV4 } from "./models/skywork-ai-skyreels-v4.js";
import { Sora2 } from "./models/sora-2.js";
import { VeedFabric10 } from "./models/veed-fabric-1-0.js";
import { Veo2VideoImageToVideo } from "./models/veo2-video-image-to-video.js";
import { Veo2Video } from "./models/veo2-video.js";
import { Veo31Extend } from "./models/veo3-1-extend.js";
import { Veo31FastExtend } from "./models/veo3-1-fast-extend.js";
import { Veo31FastVideo } from "./models/veo3-1-fast-video.js";
import { Veo31LiteVideo } from "./models/veo3-1-lite-video.js";
import { Veo31Video } from "./models/veo3-1-video.js";
import { Veo3FastVideo } from "./models/veo3-fast-video.js";
import { Veo3Video } from "./models/veo3-video.js";
import { VideoUpscaler } from "./models/video-upscaler.js";
import { ViduQ3Pro } from "./models/vidu-q3-pro.js";
import { ViduQ3 } from "./models/vidu-q3.js";
import { ViduVideo } from "./models/vidu-video.js";
import { Wan27Video } from "./models/wan-2-7-video.js";
import { Wan22Animate2 } from "./models/wan-22-animate-2.js";
import { Wan22Animate } from "./models/wan-22-animate.js";
import { Wan22Plus } from "./models/wan-22-plus.js";
import { Wan22Spicy } from "./models/wan-22-spicy.js";
import { Wan25ExtendFast } from "./models/wan-25-extend-fast.js";
import { Wan25Fast } from "./models/wan-25-fast.js";
import { Wan25 } from "./models/wan-25.js";
import { Wan26Flash } from "./models/wan-26-flash.js";
import { Wan26ImageToVideoPro } from "./models/wan-26-image-to-video-pro.js";
import { Wan26ReferenceToVideoFlash } from "./models/wan-26-reference-to-video-flash.js";
import { Wan26 } from "./models/wan-26.js";
import { WanS2v } from "./models/wan-s2v.js";
import { WanVideo225b } from "./models/wan-video-22-5b.js";
import { WanVideo22Turbo } from "./models/wan-video-22-turbo.js";
import { WanVideo22 } from "./models/wan-video-22.js";
import { WanVideoImageToVideo } from "./models/wan-video-image-to-video.js";
import { WanWavespeed22SpicyExtend } from "./models/wan-wavespeed-22-spicy-extend.js";
import { WanWavespeed25Extend } from "./models/wan-wavespeed-25-extend.js";
import { WanWavespeedVideoEdit } from "./models/wan-wavespeed-video-edit.js";
import { XaiGrokImagineVideoV15ImageToVideo } from "./models/xai-grok-imagine-video-v1-5-image-to-video.js";
import { judge } from "./runtime/judge.js";

/** Every model that can be called, by its id. */
export const models = {
  __proto__: null,
  "alibaba/wan-2.7/image-to-video-pro": AlibabaWan27ImageToVideoPro,
  "alibaba/wan-2.7/image-to-video-spicy": AlibabaWan27ImageToVideoSpicy,
  "alibaba/wan-3.0-prime": AlibabaWan30Prime,
  "alibaba/wan-3.0-prime/image-to-video-spicy": AlibabaWan30PrimeImageToVideoSpicy,
  "alibaba/wan-3.0-prime/video-edit": AlibabaWan30PrimeVideoEdit,
  "alibaba/wan-3.0-prime/video-extend": AlibabaWan30PrimeVideoExtend,
  "alibaba/wan-3.0/image-to-video": AlibabaWan30ImageToVideo,
  "alibaba/wan-3.0/image-to-video-spicy": AlibabaWan30ImageToVideoSpicy,
  "alibaba/wan-3.0/reference-to-video": AlibabaWan30ReferenceToVideo,
  "alibaba/wan-3.0/text-to-video": AlibabaWan30TextToVideo,
  "alibaba/wan-3.0/video-edit": AlibabaWan30VideoEdit,
  "alibaba/wan-3.0/video-extend": AlibabaWan30VideoExtend,
  "bernini-r-video": BerniniRVideo,
  "blackforestlabs/flux-3/edit-video": BlackforestlabsFlux3EditVideo,
  "bytedance-avatar-omni-human-1.5": BytedanceAvatarOmniHuman15,
  "bytedance-seedance-2-0": BytedanceSeedance20,
  "bytedance-seedance-2-0-fast": BytedanceSeedance20Fast,
  "bytedance-seedance-2-0-fast-video-edit": BytedanceSeedance20FastVideoEdit,
  "bytedance-seedance-2-0-fast-video-edit-turbo": BytedanceSeedance20FastVideoEditTurbo,
  "bytedance-seedance-2-0-fast-video-extend": BytedanceSeedance20FastVideoExtend,
  "bytedance-seedance-2-0-mini": BytedanceSeedance20Mini,
  "bytedance-seedance-2-0-mini-video-edit": BytedanceSeedance20MiniVideoEdit,
  "bytedance-seedance-2-0-mini-video-extend": BytedanceSeedance20MiniVideoExtend,
  "bytedance-seedance-2-0-video-edit": BytedanceSeedance20VideoEdit,
  "bytedance-seedance-2-0-video-edit-turbo": BytedanceSeedance20VideoEditTurbo,
  "bytedance-seedance-2-0-video-extend": BytedanceSeedance20VideoExtend,
  "bytedance-seedance-upscaler": BytedanceSeedanceUpscaler,
  "bytedance-seedance-v1-pro-fast": BytedanceSeedanceV1ProFast,
  "bytedance-seedance-v1.5-pro": BytedanceSeedanceV15Pro,
  "bytedance-seedance-v1.5-pro-extend": BytedanceSeedanceV15ProExtend,
  "bytedance-seedance-v1.5-pro-fast": BytedanceSeedanceV15ProFast,
  "bytedance-video-enhancement-pro": BytedanceVideoEnhancementPro,
  "bytedance-video-enhancement-standard": BytedanceVideoEnhancementStandard,
  "bytedance-waver-1.0": BytedanceWaver10,
  "bytedance/seedance-2.0-fast/image-to-video-spicy": BytedanceSeedance20FastImageToVideoSpicy,
  "bytedance/seedance-2.0-mini/image-to-video-spicy": BytedanceSeedance20MiniImageToVideoSpicy,
  "bytedance/seedance-2.0/image-to-video-spicy": BytedanceSeedance20ImageToVideoSpicy,
  "bytedance/seedance-2.5": BytedanceSeedance25,
  "bytedance/seedance-2.5-spicy": BytedanceSeedance25Spicy,
  "bytedance/seedance-2.5-turbo": BytedanceSeedance25Turbo,
  "bytedance/seedance-2.5/talking-avatar": BytedanceSeedance25TalkingAvatar,
  "clarity-ai/crystal-video-upscaler": ClarityAiCrystalVideoUpscaler,
  "davinci-magihuman": DavinciMagihuman,
  "doubao-seedance-2-0": DoubaoSeedance20,
  "doubao-seedance-2-0-fast": DoubaoSeedance20Fast,
  "flux-3": Flux3,
  "google/gemini-omni-flash": GoogleGeminiOmniFlash,
  "google/gemini-omni-flash/v1.1": GoogleGeminiOmniFlashV11,
  "grok-imagine-video": GrokImagineVideo,
  "grok-imagine-video-edit": GrokImagineVideoEdit,
  "grok-imagine-video-extend": GrokImagineVideoExtend,
  "grok-imagine-video-reference-to-video": GrokImagineVideoReferenceToVideo,
  "happyhorse-1.0": Happyhorse10,
  "happyhorse-1.1": Happyhorse11,
  "hunyuan-video": HunyuanVideo,
  "hunyuan-video-15": HunyuanVideo15,
  "hunyuan-video-image-to-video": HunyuanVideoImageToVideo,
  "infinitetalk": Infinitetalk,
  "kandinsky5-pro": Kandinsky5Pro,
  "kling-lipsync-a2v": KlingLipsyncA2v,
  "kling-lipsync-t2v": KlingLipsyncT2v,
  "kling-o3-4k": KlingO34k,
  "kling-v2-avatar-pro": KlingV2AvatarPro,
  "kling-v2-avatar-standard": KlingV2AvatarStandard,
  "kling-v21-master": KlingV21Master,
  "kling-v21-pro": KlingV21Pro,
  "kling-v21-standard": KlingV21Standard,
  "kling-v25-turbo-pro": KlingV25TurboPro,
  "kling-v25-turbo-std": KlingV25TurboStd,
  "kling-v26-pro": KlingV26Pro,
  "kling-v26-std": KlingV26Std,
  "kling-v26-std-motion-control": KlingV26StdMotionControl,
  "kling-v3-4k": KlingV34k,
  "kling-v3-turbo-pro": KlingV3TurboPro,
  "kling-v3-turbo-standard": KlingV3TurboStandard,
  "kling-v30-pro": KlingV30Pro,
  "kling-v30-pro-motion-control": KlingV30ProMotionControl,
  "kling-v30-std": KlingV30Std,
  "kling-v30-std-motion-control": KlingV30StdMotionControl,
  "kling-video": KlingVideo,
  "kling-video-o1": KlingVideoO1,
  "kling-video-o1-standard": KlingVideoO1Standard,
  "kling-video-v2": KlingVideoV2,
  "latentsync": Latentsync,
  "lightricks-ltx-2-fast": LightricksLtx2Fast,
  "lightricks-ltx-2-pro": LightricksLtx2Pro,
  "lightricks/ltx-2.5/fast": LightricksLtx25Fast,
  "lightricks/ltx-2.5/pro": LightricksLtx25Pro,
  "longcat-avatar": LongcatAvatar,
  "longcat-avatar-1.5": LongcatAvatar15,
  "longcat-avatar-1.5/multi": LongcatAvatar15Multi,
  "longstories": Longstories,
  "longstories-kids": LongstoriesKids,
  "longstories-movie": LongstoriesMovie,
  "longstories-pixel-art": LongstoriesPixelArt,
  "ltx-2-19b": Ltx219b,
  "ltx-2.3-quality": Ltx23Quality,
  "ltx-2.3-spicy/image-to-video": Ltx23SpicyImageToVideo,
  "ltx-2.3-spicy/image-to-video-lora": Ltx23SpicyImageToVideoLora,
  "lucy-edit-dev": LucyEditDev,
  "lucy-edit-pro": LucyEditPro,
  "luma/agent/ray/v3.2": LumaAgentRayV32,
  "magicapi-video-face-swap": MagicapiVideoFaceSwap,
  "midjourney-video": MidjourneyVideo,
  "minimax-h3": MinimaxH3,
  "minimax-h3-singularity/image-to-video": MinimaxH3SingularityImageToVideo,
  "minimax-h3-singularity/image-to-video-lora": MinimaxH3SingularityImageToVideoLora,
  "minimax-h3/image-to-video-spicy": MinimaxH3ImageToVideoSpicy,
  "minimax-h3/reference-to-video": MinimaxH3ReferenceToVideo,
  "minimax-hailuo-02": MinimaxHailuo02,
  "minimax-hailuo-02-pro": MinimaxHailuo02Pro,
  "minimax-hailuo-23-pro": MinimaxHailuo23Pro,
  "minimax-hailuo-23-standard": MinimaxHailuo23Standard,
  "minimax-video": MinimaxVideo,
  "minimax/h3-max": MinimaxH3Max,
  "minimax/h3-max-turbo": MinimaxH3MaxTurbo,
  "minimax/h3-max/lip-sync/image-to-video": MinimaxH3MaxLipSyncImageToVideo,
  "minimax/h3-max/multi-angle/image-to-video": MinimaxH3MaxMultiAngleImageToVideo,
  "mirelo-ai/sfx1.6/video-to-video": MireloAiSfx16VideoToVideo,
  "music-video-generator": MusicVideoGenerator,
  "nvidia/cosmos-3-super/image-to-video": NvidiaCosmos3SuperImageToVideo,
  "pixelcut/video-background-removal": PixelcutVideoBackgroundRemoval,
  "pixverse-c1": PixverseC1,
  "pixverse-v45": PixverseV45,
  "pixverse-v5": PixverseV5,
  "pixverse-v55": PixverseV55,
  "pixverse-v55-effects": PixverseV55Effects,
  "pixverse-v56": PixverseV56,
  "pixverse-v6": PixverseV6,
  "pixverse/motion-control/mimic": PixverseMotionControlMimic,
  "pruna-ai/p-video-2-pro/image-to-video": PrunaAiPVideo2ProImageToVideo,
  "pruna-ai/p-video-2/image-to-video": PrunaAiPVideo2ImageToVideo,
  "pruna-ai/p-video/animate": PrunaAiPVideoAnimate,
  "pruna-ai/p-video/avatar": PrunaAiPVideoAvatar,
  "pruna-ai/p-video/edit": PrunaAiPVideoEdit,
  "pruna-ai/p-video/image-to-video": PrunaAiPVideoImageToVideo,
  "pruna-ai/p-video/text-to-video": PrunaAiPVideoTextToVideo,
  "runway-gen-45": RunwayGen45,
  "runwayml-gen4-aleph": RunwaymlGen4Aleph,
  "seedance-lite-video": SeedanceLiteVideo,
  "seedance-video": SeedanceVideo,
  "seedvr2-video-upscaler": Seedvr2VideoUpscaler,
  "skywork-ai/skyreels-v4": SkyworkAiSkyreelsV4,
  "sora-2": Sora2,
  "veed-fabric-1.0": VeedFabric10,
  "veo2-video": Veo2Video,
  "veo2-video-image-to-video": Veo2VideoImageToVideo,
  "veo3-1-extend": Veo31Extend,
  "veo3-1-fast-extend": Veo31FastExtend,
  "veo3-1-fast-video": Veo31FastVideo,
  "veo3-1-lite-video": Veo31LiteVideo,
  "veo3-1-video": Veo31Video,
  "veo3-fast-video": Veo3FastVideo,
  "veo3-video": Veo3Video,
  "video-upscaler": VideoUpscaler,
  "vidu-q3": ViduQ3,
  "vidu-q3-pro": ViduQ3Pro,
  "vidu-video": ViduVideo,
  "wan-2.7-video": Wan27Video,
  "wan-22-animate": Wan22Animate,
  "wan-22-animate-2": Wan22Animate2,
  "wan-22-plus": Wan22Plus,
  "wan-22-spicy": Wan22Spicy,
  "wan-25": Wan25,
  "wan-25-extend-fast": Wan25ExtendFast,
  "wan-25-fast": Wan25Fast,
  "wan-26": Wan26,
  "wan-26-flash": Wan26Flash,
  "wan-26-image-to-video-pro": Wan26ImageToVideoPro,
  "wan-26-reference-to-video-flash": Wan26ReferenceToVideoFlash,
  "wan-s2v": WanS2v,
  "wan-video-22": WanVideo22,
  "wan-video-22-5b": WanVideo225b,
  "wan-video-22-turbo": WanVideo22Turbo,
  "wan-video-image-to-video": WanVideoImageToVideo,
  "wan-wavespeed-22-spicy-extend": WanWavespeed22SpicyExtend,
  "wan-wavespeed-25-extend": WanWavespeed25Extend,
  "wan-wavespeed-video-edit": WanWavespeedVideoEdit,
  "xai/grok-imagine-video/v1.5/image-to-video": XaiGrokImagineVideoV15ImageToVideo,
};

/** Return the verdict on a payload: the JSON object that would be posted. Nothing is changed, and nothing is thrown. */
export const validate = /* @__PURE__ */ judge(facts, models, [{"id": "promptchan-video", "names": ["promptchan-video"], "successor": null, "basis": {"source": "reference", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}]);
