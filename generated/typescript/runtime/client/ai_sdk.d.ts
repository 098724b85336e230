/**
 * @typedef {import("./budgets.js").Terms} Terms
 * @typedef {import("./client.js").Client} Client
 * @typedef {import("./service.js").Kit} Kit
 *
 * @typedef {{type: "file", mediaType: string, data: string | Uint8Array} | {type: "url", url: string}} GivenFile
 *
 * @typedef {object} Options The options of a call of the SDK.
 * @property {string | undefined} prompt
 * @property {number} n
 * @property {string | undefined} aspectRatio
 * @property {string | undefined} resolution
 * @property {number | undefined} duration
 * @property {number | undefined} fps
 * @property {number | undefined} seed
 * @property {GivenFile | undefined} image
 * @property {readonly {image: GivenFile, frameType: string}[] | undefined} frameImages
 * @property {readonly GivenFile[] | undefined} inputReferences
 * @property {boolean | undefined} generateAudio
 * @property {Readonly<Record<string, Record<string, any>>>} providerOptions
 * @property {AbortSignal} [abortSignal]
 *
 * @typedef {{type: "unsupported", feature: string, details?: string}} Warning
 * @typedef {{timestamp: Date, modelId: string, headers: undefined}} About
 * @typedef {{type: "url", url: string, mediaType: string} | {type: "binary", data: Uint8Array, mediaType: string}} Film
 *
 * @typedef {object} VideoModel
 * @property {"v4"} specificationVersion
 * @property {string} provider
 * @property {string} modelId
 * @property {number} maxVideosPerCall
 * @property {(options: Options) => Promise<{operation: any, warnings: Warning[], response: About}>} doStart
 * @property {(options: {operation: any, abortSignal?: AbortSignal}) => Promise<{status: "pending", response: About} | {status: "completed", videos: Film[], warnings: Warning[], response: About} | {status: "error", error: string, response: About}>} doStatus
 */
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
