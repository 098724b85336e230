/** Media types: detect them from the first bytes of a file, name file endings, and recognise plain text. */

/** Bytes at the start of a file that are examined. */
export const HEAD = 4096;
/** @type {readonly (readonly [string, string])[]} */
const STARTS = [
  ["\x89PNG\r\n\x1a\n", "image/png"], ["\xff\xd8\xff", "image/jpeg"], ["GIF87a", "image/gif"], ["GIF89a", "image/gif"],
  ["FLV\x01", "video/x-flv"], ["\0\0\x01\xba", "video/mpeg"], ["\0\0\x01\xb3", "video/mpeg"],
  ["ID3\x02", "audio/mpeg"], ["ID3\x03", "audio/mpeg"], ["ID3\x04", "audio/mpeg"],
  ["fLaC\0", "audio/flac"], ["fLaC\x80", "audio/flac"], ["OggS\0", "audio/ogg"],
];
/** @type {Readonly<Record<string, string>>} */
const RIFF = { WEBP: "image/webp", WAVE: "audio/wav", "AVI ": "video/x-msvideo" };
/** Boxes with which a file of the ISO base media format begins. */
export const BOXES = ["ftyp", "moov", "mdat", "free", "skip", "wide"];
/** @type {Readonly<Record<string, string>>} Brands of the ISO base media format other than plain MP4. */
const BRANDS = {
  avif: "image/avif", avis: "image/avif", heic: "image/heic", heix: "image/heic", heim: "image/heic", heis: "image/heic",
  hevc: "image/heic", hevx: "image/heic", hevm: "image/heic", hevs: "image/heic", mif1: "image/heif", msf1: "image/heif",
  "M4A ": "audio/mp4", "M4B ": "audio/mp4", "qt  ": "video/quicktime",
};
const STRUCTURAL = ["mif1", "msf1"];
const BITMAP_HEADERS = [12, 16, 40, 52, 56, 64, 108, 124];
/** @type {Readonly<Record<string, string>>} Media types whose file ending is not their subtype. */
const ENDINGS = {
  "image/jpeg": ".jpg", "audio/mpeg": ".mp3", "audio/mp4": ".m4a", "video/quicktime": ".mov", "video/x-msvideo": ".avi",
  "video/x-matroska": ".mkv", "video/x-flv": ".flv", "video/mpeg": ".mpg", "video/mp2t": ".ts",
};
const CONTROLS = new Set([...Array(32).keys(), 127].filter((code) => ![9, 10, 12, 13, 27].includes(code)));
const MARKUP = /^\s*(?:<[!?/A-Za-z]|[[{]\s*[[\]{}"tfn0-9-])/;

/**
 * Return bytes as a text with one character for each.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
function raw(bytes) {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}

/**
 * Return the media type of a file by its first bytes; null for an unknown format.
 *
 * @param {Uint8Array} content
 * @returns {string | null}
 */
export function sniff(content) {
  const head = content.subarray(0, HEAD);
  const text = raw(head);
  if (text.startsWith("\x1a\x45\xdf\xa3")) return text.slice(0, 64).includes("matroska") ? "video/x-matroska" : "video/webm";
  const found =
    STARTS.find(([start]) => text.startsWith(start))?.[1] ??
    boxed(head, text) ??
    (text.startsWith("RIFF") ? RIFF[text.slice(8, 12)] : undefined) ??
    (isTransportStream(head) ? "video/mp2t" : undefined) ??
    (isBitmap(head, text) ? "image/bmp" : undefined);
  // Most of these formats begin with letters, as texts do.
  if (found !== undefined) return head.length > 6 && head[0] < 0x80 && isPlain(head) ? null : found;
  return framed(head);
}

/**
 * Return the file ending of a media type.
 *
 * @param {string} kind
 * @returns {string}
 */
export function ending(kind) {
  return ENDINGS[kind] ?? `.${kind.split("/")[1] ?? ""}`;
}

/**
 * Return whether bytes begin like a page, JSON or another text.
 *
 * @param {Uint8Array} content
 * @returns {boolean}
 */
export function isText(content) {
  const head = content.subarray(0, HEAD);
  const wide = head.length > 1 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff));
  if (wide) return true;
  const text = raw(head).replace(/^\xef\xbb\xbf/, "");
  return MARKUP.test(text) || (text.length > 0 && isPlain(head));
}

/**
 * Return whether bytes hold no control character; 4096 bytes of any binary format hold some.
 *
 * @param {Uint8Array} head
 * @returns {boolean}
 */
function isPlain(head) {
  return !head.some((byte) => CONTROLS.has(byte));
}

/**
 * @param {Uint8Array} head
 * @param {string} text
 * @returns {string | undefined}
 */
function boxed(head, text) {
  if (!BOXES.includes(text.slice(4, 8))) return undefined;
  if (text.slice(4, 8) !== "ftyp") return "video/mp4";
  const size = Math.min(((head[0] << 24) | (head[1] << 16) | (head[2] << 8) | head[3]) >>> 0, head.length);
  const listed = text.slice(16, size);
  let brands = [text.slice(8, 12), ...(listed.match(/[\s\S]{1,4}/g) ?? [])];
  if (STRUCTURAL.includes(brands[0])) {
    const telling = brands.filter((brand) => Object.hasOwn(BRANDS, brand) && !STRUCTURAL.includes(brand));
    if (telling.length) brands = telling;
  }
  return BRANDS[brands[0]] ?? "video/mp4";
}

/** @param {Uint8Array} head */
function isTransportStream(head) {
  return [[0, 188], [4, 192], [0, 204]].some(([first, step]) => {
    let count = 0;
    for (let place = first; place < head.length; place += step, count++) if (head[place] !== 0x47) return false;
    return count > 2;
  });
}

/**
 * @param {Uint8Array} head
 * @param {string} text
 * @returns {boolean}
 */
function isBitmap(head, text) {
  const size = head[14] | (head[15] << 8) | (head[16] << 16) | (head[17] << 24);
  return text.startsWith("BM") && text.slice(6, 10) === "\0\0\0\0" && BITMAP_HEADERS.includes(size);
}

/**
 * Return the media type of a file of bare MPEG audio frames or AAC in ADTS, by its sync bits and its second frame.
 *
 * @param {Uint8Array} head
 * @returns {string | null}
 */
function framed(head) {
  if (head.length < 3 || head[0] !== 0xff || (head[1] & 0xe0) !== 0xe0 || head[1] === 0xfe) return null;
  const adts = (head[1] & 0xf6) === 0xf0;
  const length = adts ? adtsLength(head) : frameLength(head);
  if (length === null) return null;
  const follows = head.subarray(length, length + 2);
  const usual = !adts && [0xfa, 0xfb, 0xfc, 0xfd].includes(head[1]);
  const alike = follows.length === 2 && follows[0] === 0xff && (follows[1] & 0xfe) === (head[1] & 0xfe);
  if (usual || (alike && length > 0) || head.length < 8 || (follows.length < 2 && !isPlain(head))) {
    return adts ? "audio/aac" : "audio/mpeg";
  }
  return null;
}

/** @param {Uint8Array} head */
function adtsLength(head) {
  if (((head[2] >> 2) & 0x0f) > 12) return null;
  if (head.length < 6) return 0;
  const length = ((head[3] & 0x03) << 11) | (head[4] << 3) | (head[5] >> 5);
  return length > 7 ? length : null;
}

const RATES = [44_100, 48_000, 32_000];
const LAYERS = [
  Array.from({ length: 14 }, (_, index) => 32 * (index + 1)),
  [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
];
const LATER_LAYERS = [
  [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/** @param {Uint8Array} head */
function frameLength(head) {
  const version = (head[1] >> 3) & 0x03;
  const layer = 4 - ((head[1] >> 1) & 0x03);
  const [rated, sampled, padding] = [head[2] >> 4, (head[2] >> 2) & 0x03, (head[2] >> 1) & 0x01];
  if (version === 1 || layer === 4 || rated === 15 || sampled === 3) return null;
  if (rated === 0) return 0;
  const first = version === 3;
  const kbits = first ? LAYERS[layer - 1][rated - 1] : LATER_LAYERS[Math.min(layer, 2) - 1][rated - 1];
  const rate = RATES[sampled] >> (first ? 0 : version === 2 ? 1 : 2);
  if (layer === 1) return (Math.floor((12_000 * kbits) / rate) + padding) * 4;
  return Math.floor(((first || layer === 2 ? 144_000 : 72_000) * kbits) / rate) + padding;
}
