/**
 * Ask for the completed runs of the account, filtered by model or UUID, the newest first.
 *
 * Further pages are asked for by the mark that an answer names, or, where its dialect has no mark, by the number of the
 * page or of the runs before it, whichever the call takes, until a page is shorter than the first.
 *
 * @param {Context} context
 * @param {{model?: string | null, uuid?: string | null, limit?: number | null, once?: boolean, deadline?: number}} how
 * @returns {Flow<Run[]>}
 */
export function recover(context: Context, { model, uuid, limit, once, deadline }: {
    model?: string | null;
    uuid?: string | null;
    limit?: number | null;
    once?: boolean;
    deadline?: number;
}): Flow<Run[]>;
/**
 * Return the seconds since 1970 of a time written as ISO 8601, or as seconds or milliseconds.
 *
 * @param {unknown} value
 * @returns {number | null}
 */
export function moment(value: unknown): number | null;
/**
 * Ask for the balance; after `deadline`, by the client's clock, nothing more is sent.
 *
 * @param {Context} context
 * @param {number} [deadline]
 * @returns {Flow<Balance>}
 */
export function balance(context: Context, deadline?: number): Flow<Balance>;
/**
 * Ask for the records of the models that the service offers now.
 *
 * @param {Context} context
 * @returns {Flow<Record<string, unknown>[]>}
 */
export function catalogue(context: Context): Flow<Record<string, unknown>[]>;
/**
 * Stop a run (`cancel`), or delete it with what it made (`delete`); nothing is said of money.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {"cancel" | "delete"} task
 * @returns {Flow<void>}
 */
export function end(context: Context, job: Handle, task: "cancel" | "delete"): Flow<void>;
export type Context = import("./context.js").Context;
export type Handle = import("./job.js").Handle;
/**
 * A run as the service lists it.
 */
export type Run = {
    runId: string;
    model: string | null;
    /**
     * Its status word, unchanged.
     */
    word: string | null;
    /**
     * Seconds since 1970.
     */
    created: number | null;
    /**
     * The UUID in its request.
     */
    uuid: string | null;
};
export type Balance = {
    amount: string;
    currency: string | null;
    /**
     * The balance in a second currency.
     */
    other: string | null;
    otherCurrency: string | null;
};
export type Flow<T> = import("./effects.js").Flow<T>;
