/** Files for fields that take them: looked at before they are read, and read only if they fit. */
import { toBase64 } from "../../typescript/runtime/client/data_urls.js";
import { sniff } from "../../typescript/runtime/client/media_types.js";

const START = 512;

/**
 * Return a file as the value of a field, or why it does not fit; of one that does not, no more than its start is read.
 *
 * @param {File} file
 * @param {import("./fields.js").Kind} kind of media
 * @returns {Promise<{value?: string, told: string}>}
 */
export async function valueOf(file, kind) {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  const type = sniff(start) ?? file.type;
  const told = `${file.name}: ${size(file.size)}, ${type || "of no known type"}`;
  if (kind.max_bytes != null && file.size > kind.max_bytes) {
    return { told: `${told}. The field takes at most ${size(kind.max_bytes)}; the file was not read.` };
  }
  if (kind.of !== "file" && type && !type.startsWith(`${kind.of}/`)) {
    return { told: `${told}. The field takes ${kind.of} data; the file was not read.` };
  }
  const measures = await measured(file, type);
  const content = toBase64(new Uint8Array(await file.arrayBuffer()));
  const value = kind.forms.includes("data") ? `data:${type || "application/octet-stream"};base64,${content}` : content;
  return { value, told: `${told}${measures ? `, ${measures}` : ""}` };
}

/**
 * Return the points of a picture, or the length of a sound or film, in words; empty where the browser cannot tell.
 *
 * @param {File} file
 * @param {string} type
 * @returns {Promise<string>}
 */
async function measured(file, type) {
  const address = URL.createObjectURL(file);
  try {
    if (type.startsWith("image/")) {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}×${picture.naturalHeight}`;
    }
    if (!/^(audio|video)\//.test(type)) return "";
    const medium = document.createElement(type.startsWith("audio/") ? "audio" : "video");
    medium.preload = "metadata";
    medium.src = address;
    await new Promise((done, failed) => {
      medium.onloadedmetadata = done;
      medium.onerror = failed;
    });
    return Number.isFinite(medium.duration) ? `${Math.round(medium.duration * 10) / 10} s` : "";
  } catch {
    return "";
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Return a number of bytes in words.
 *
 * @param {number} bytes
 * @returns {string}
 */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  const [value, unit] = bytes < 1 << 20 ? [bytes / 1024, "KiB"] : [bytes / (1 << 20), "MiB"];
  return `${Math.round(value * 10) / 10} ${unit}`;
}
