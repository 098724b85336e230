/**
 * Return a payload as its model writes it: canonical names, its form of durations, files as data URLs.
 *
 * Files are blobs, bytes, and `URL` objects of files. Right values stay as they are, and so do wrong ones that cannot be
 * converted: validation reports them. The given payload is not changed.
 *
 * @param {Kit} kit
 * @param {unknown} payload
 * @returns {Promise<Normalised>}
 */
export function normalise(kit: Kit, payload: unknown): Promise<Normalised>;
export type Finding = import("./service.js").Finding;
export type Form = import("./service.js").Form;
export type Kit = import("./service.js").Kit;
export type MediaForm = import("./service.js").MediaForm;
export type Shape = import("./service.js").Shape;
/**
 * A payload in wire form, as far as that is possible without validating it.
 */
export type Normalised = {
    payload: any;
    changes: {
        field: string;
        message: string;
    }[];
    /**
     * Files and bytes that could not become data URLs.
     */
    unusable: Finding[];
    /**
     * By path of a value that was given under another name: its path as given.
     */
    names: Map<string, string>;
};
