/**
 * Return a request as one object, and the options that follow it.
 *
 * @param {import("./service.js").Kit} kit
 * @param {string | object} request A request, or the id of a model, whose other fields follow.
 * @param {readonly any[]} rest
 * @returns {{request: object, how: any}}
 * @throws {ConfigurationError} For an id without fields, and fields that name another model.
 */
export function asked(kit: import("./service.js").Kit, request: string | object, rest: readonly any[]): {
    request: object;
    how: any;
};
/**
 * Return a request in wire form, and the verdict on it, which names fields as they were given.
 *
 * @param {Context} context
 * @param {unknown} request
 * @returns {Promise<{payload: any, verdict: Verdict}>}
 */
export function judged(context: Context, request: unknown): Promise<{
    payload: any;
    verdict: Verdict;
}>;
/**
 * Return the payload of a valid request in wire form.
 *
 * @param {Context} context
 * @param {unknown} request
 * @param {{strict?: boolean, extra?: Readonly<Record<string, unknown>> | null}} how
 *   `extra` is added without validation: fields that the service takes and the matrix does not have yet.
 * @returns {Promise<Record<string, unknown>>}
 * @throws {ValidationError} For an invalid request.
 */
export function prepare(context: Context, request: unknown, { strict, extra }: {
    strict?: boolean;
    extra?: Readonly<Record<string, unknown>> | null;
}): Promise<Record<string, unknown>>;
/**
 * Return a job from one, from what was saved of it (in either client's form), or from a run id.
 *
 * @param {unknown} given
 * @returns {Handle}
 * @throws {ConfigurationError} For an empty run id.
 */
export function handleOf(given: unknown): Handle;
/**
 * Return a claim from one that was saved, by this client or by that of Python.
 *
 * @param {unknown} saved
 * @returns {Claim}
 * @throws {ConfigurationError} For anything else.
 */
export function claimFrom(saved: unknown): Claim;
export type Context = import("./context.js").Context;
export type Claim = import("./job.js").Claim;
export type Handle = import("./job.js").Handle;
export type Finding = import("./service.js").Finding;
export type Verdict = import("./service.js").Verdict;
