/** Where downloads go: a file of this machine, or a stream. */

import { ConfigurationError, DownloadError } from "./errors.js";
import { ending } from "./media_types.js";

/** @typedef {import("./part.js").Target} Target */

/**
 * Check that a path can be written, so that nothing is paid for a file without a place.
 *
 * @param {string} path
 * @returns {Promise<void>}
 * @throws {ConfigurationError} Where it cannot.
 */
export async function checkPath(path) {
  const [fs, { dirname, resolve }] = [await import("node:fs"), await import("node:path")];
  const isFolder = fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isFolder ? path : dirname(resolve(path));
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigurationError(`cannot write ${path}: there is no folder ${folder}`);
  }
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    throw new ConfigurationError(`cannot write in ${folder}: permission denied`);
  }
}

/**
 * Make a folder unless it exists.
 *
 * @param {string} folder
 * @returns {Promise<void>}
 * @throws {DownloadError} Where that fails.
 */
export async function makeFolder(folder) {
  const { mkdir } = await import("node:fs/promises");
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new DownloadError(`cannot make the folder ${folder}: ${/** @type {Error} */ (error).message}`);
  }
}

/**
 * Return a target for a file: written beside its place, and renamed when it is whole.
 *
 * In a path that is a folder, the file gets a name and the ending of its media type.
 *
 * @param {string} path
 * @param {string} name
 * @returns {Promise<Target>}
 */
export async function fileTarget(path, name) {
  const [fs, { basename, dirname, join, resolve }] = [await import("node:fs/promises"), await import("node:path")];
  const unnamed = (await fs.stat(path).catch(() => null))?.isDirectory() ?? false;
  // The name comes from the service: it must not lead out of the folder.
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, "_").slice(0, 100).replace(/^\.+/, "") || "file";
  const target = resolve(unnamed ? join(path, safe) : path);
  const part = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID().slice(0, 8)}.part`);
  /** @param {unknown} error */
  const unwritable = (error) => new DownloadError(`cannot write ${target}: ${/** @type {Error} */ (error).message}`);
  /** @type {import("node:fs/promises").FileHandle} */
  let file;
  try {
    file = await fs.open(part, "wx");
  } catch (error) {
    throw unwritable(error);
  }
  return {
    place: target,
    write: async (chunk) => {
      try {
        await file.writeFile(chunk);
      } catch (error) {
        throw unwritable(error);
      }
    },
    restart: async () => {
      // Opened anew, as a handle of a file goes on where it was.
      await file.close();
      file = await fs.open(part, "w");
    },
    commit: async (kind, declared) => {
      const family = ["video", "audio", "image"].includes(declared.split("/")[0]);
      const whole = unnamed ? `${target}${kind !== null ? ending(kind) : family ? ending(declared) : ".bin"}` : target;
      try {
        await file.sync();
        await file.close();
        await fs.rename(part, whole);
      } catch (error) {
        throw unwritable(error);
      }
      return whole;
    },
    fail: async () => {
      await file.close().catch(() => undefined);
      await fs.rm(part, { force: true }).catch(() => undefined);
    },
  };
}

/**
 * @typedef {object} Film A file that comes as a stream. The stream fails where the file turns out not to be whole.
 * @property {ReadableStream<Uint8Array>} stream
 * @property {string | null} type Its media type, by its first bytes, else as the service declares it.
 * @property {number | null} length Its bytes, where that is known.
 */

/**
 * Return a target for a stream, and the stream, as soon as its first bytes are checked.
 *
 * What was read of a stream cannot be taken back: a file that changes on its way fails.
 *
 * @returns {{target: Target, film: Promise<Film>}}
 */
export function streamTarget() {
  /** @type {TransformStream<Uint8Array, Uint8Array>} */
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  /** @type {Uint8Array[]} Bytes that are not checked yet. */
  let early = [];
  let begun = false;
  /** @type {PromiseWithResolvers<Film>} */
  const { promise, resolve, reject } = Promise.withResolvers();
  writer.closed.catch(() => undefined);
  const flush = async () => {
    const waiting = early;
    early = [];
    for (const chunk of waiting) await writer.write(chunk);
  };
  return {
    film: promise,
    target: {
      place: "the stream",
      write: async (chunk) => {
        early.push(chunk);
        if (begun) await flush();
      },
      restart: () => {
        early = [];
        if (begun) throw new DownloadError("the file has changed while it was read; read it again from its beginning");
      },
      begun: (type, length) => {
        begun = true;
        resolve({ stream: readable, type, length });
      },
      commit: async () => {
        await flush();
        await writer.close();
        return "the stream";
      },
      fail: async (error) => {
        reject(error);
        await writer.abort(error).catch(() => undefined);
      },
    },
  };
}
