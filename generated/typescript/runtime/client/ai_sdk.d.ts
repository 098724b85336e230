/**
 * Return a model for `generateVideo` of the AI SDK. What it costs is bounded by the terms, as of `client.submit`.
 *
 * @param {Kit} kit
 * @param {Client} client
 * @param {string} modelId
 * @param {Terms} terms
 * @returns {VideoModel}
 */
export function videoModelOf(kit: Kit, client: Client, modelId: string, terms: Terms): VideoModel;
export type Terms = import("./budgets.js").Terms;
export type Client = import("./client.js").Client;
export type Kit = import("./service.js").Kit;
export type GivenFile = {
    type: "file";
    mediaType: string;
    data: string | Uint8Array;
} | {
    type: "url";
    url: string;
};
/**
 * The options of a call of the SDK.
 */
export type Options = {
    prompt: string | undefined;
    n: number;
    aspectRatio: string | undefined;
    resolution: string | undefined;
    duration: number | undefined;
    fps: number | undefined;
    seed: number | undefined;
    image: GivenFile | undefined;
    frameImages: readonly {
        image: GivenFile;
        frameType: string;
    }[] | undefined;
    inputReferences: readonly GivenFile[] | undefined;
    generateAudio: boolean | undefined;
    providerOptions: Readonly<Record<string, Record<string, any>>>;
    abortSignal?: AbortSignal | undefined;
};
export type Warning = {
    type: "unsupported";
    feature: string;
    details?: string;
};
export type About = {
    timestamp: Date;
    modelId: string;
    headers: undefined;
};
export type Film = {
    type: "url";
    url: string;
    mediaType: string;
} | {
    type: "binary";
    data: Uint8Array;
    mediaType: string;
};
export type VideoModel = {
    specificationVersion: "v4";
    provider: string;
    modelId: string;
    maxVideosPerCall: number;
    doStart: (options: Options) => Promise<{
        operation: any;
        warnings: Warning[];
        response: About;
    }>;
    doStatus: (options: {
        operation: any;
        abortSignal?: AbortSignal;
    }) => Promise<{
        status: "pending";
        response: About;
    } | {
        status: "completed";
        videos: Film[];
        warnings: Warning[];
        response: About;
    } | {
        status: "error";
        error: string;
        response: About;
    }>;
};
