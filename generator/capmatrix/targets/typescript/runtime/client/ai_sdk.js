/**
 * A video model for the AI SDK (interface `v4` of `@ai-sdk/provider`): it starts a run and looks at it, and the SDK waits.
 *
 * Which field an option of the SDK stands for is read from the matrix, by what the field decides. An option that the
 * model has no field for is a warning of the SDK; a value that it does not take is a `ValidationError`, unsent.
 */

import { decoded, isData } from "./data_urls.js";

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
export function videoModelOf(kit, client, modelId, terms) {
  const provider = kit.service.distribution;
  /** @returns {About} */
  const about = () => ({ timestamp: new Date(), modelId, headers: undefined });
  return {
    specificationVersion: "v4",
    provider,
    modelId,
    maxVideosPerCall: 1,
    doStart: async (options) => {
      const { payload, warnings } = requestOf(await client.kit(), modelId, options, options.providerOptions[provider] ?? {});
      const job = await client.submit(payload, { ...terms, signal: options.abortSignal });
      return { operation: job.toJSON(), warnings, response: about() };
    },
    doStatus: async ({ operation, abortSignal }) => {
      const job = client.job(operation);
      const status = await job.status({ signal: abortSignal });
      if (status.state === "queued" || status.state === "running") return { status: "pending", response: about() };
      if (status.state !== "completed") {
        const error = status.userError ?? status.error ?? `the run is ${status.state}, the service does not say why`;
        return { status: "error", error, response: about() };
      }
      const videos = [];
      for (let index = 0; index < Math.max(1, status.urls.length); index++) {
        videos.push(await filmOf(client, job, status.urls[index] ?? "", index, abortSignal));
      }
      return { status: "completed", videos, warnings: [], response: about() };
    },
  };
}

/**
 * Return the request that the options of the SDK stand for.
 *
 * @param {Kit} kit
 * @param {string} modelId
 * @param {Options} options
 * @param {Record<string, any>} own Fields of the model by their wire names.
 * @returns {{payload: Record<string, any>, warnings: Warning[]}}
 */
function requestOf(kit, modelId, options, own) {
  /** @type {Record<string, any>} */
  const payload = { [kit.service.discriminator]: modelId, ...own };
  /** @type {Warning[]} */
  const warnings = [];
  const fields = kit.options[modelId] ?? {};
  /** @param {string} feature @param {string | undefined} name @param {any} value */
  const put = (feature, name, value) => {
    if (value === undefined) return;
    if (name === undefined) {
      warnings.push({ type: "unsupported", feature, details: `${modelId} has no field for it` });
    } else if (!Object.hasOwn(payload, name)) {
      payload[name] = value;
    }
  };
  for (const feature of /** @type {const} */ (["prompt", "aspectRatio", "fps", "seed", "generateAudio"])) {
    put(feature, fields[feature], options[feature]);
  }
  put("duration", kit.shapes[modelId]?.length[0], options.duration);
  put("image", fields.image, fileOf(options.image));
  for (const { image, frameType } of options.frameImages ?? []) {
    put(frameType, frameType === "last_frame" ? fields.lastFrame : fields.image, fileOf(image));
  }
  if (options.inputReferences?.length) put("inputReferences", undefined, options.inputReferences);
  if (options.resolution !== undefined) {
    const [width, height] = options.resolution.split("x");
    const written = [`${Math.min(Number(width), Number(height))}p`, options.resolution, `${width}*${height}`];
    const name = fields.resolution ?? "";
    /** @param {string} value */
    const judged = (value) => kit.validate({ ...payload, [name]: value });
    /** @param {string} value */
    const known = (value) => ![...judged(value).errors, ...judged(value).warnings].some((one) => one.field === name);
    /** @param {string} value */
    const taken = (value) => !judged(value).errors.some((one) => one.field === name);
    put("resolution", fields.resolution, written.find(known) ?? written.find(taken) ?? options.resolution);
  }
  return { payload, warnings };
}

/** @param {GivenFile | undefined} file */
function fileOf(file) {
  if (file === undefined) return undefined;
  if (file.type === "url") return file.url;
  return typeof file.data === "string" ? `data:${file.mediaType};base64,${file.data}` : file.data;
}

/**
 * Return a film as the SDK takes it: its address where everyone may fetch it, else its bytes.
 *
 * @param {Client} client
 * @param {import("./client_job.js").Job} job
 * @param {string} url
 * @param {number} index
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<Film>}
 */
async function filmOf(client, job, url, index, signal) {
  if (isData(url)) {
    const { kind, content } = decoded(url, "a data URL");
    return { type: "binary", data: content, mediaType: kind || "video/mp4" };
  }
  const foreign = url.startsWith("https://") && URL.canParse(url) && new URL(url).origin !== new URL(client.baseURL).origin;
  if (foreign) return { type: "url", url, mediaType: "video/mp4" };
  const { stream, type } = await job.stream({ index, signal });
  return { type: "binary", data: new Uint8Array(await new Response(stream).arrayBuffer()), mediaType: type ?? "video/mp4" };
}
