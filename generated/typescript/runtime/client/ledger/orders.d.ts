/**
 * Return an order with the usual values where none are given.
 *
 * @param {Partial<Order> & {id: string, place: string}} given
 * @returns {Order}
 */
export function orderOf(given: Partial<Order> & {
    id: string;
    place: string;
}): Order;
/**
 * Return the claim that finds the run of an order.
 *
 * @param {Order} order
 * @returns {Claim}
 */
export function claimOf(order: Order): Claim;
/**
 * Return a new id for an order.
 *
 * @returns {string}
 */
export function newId(): string;
/**
 * Return a value as it is stored: no half characters, and no reason that is too long.
 *
 * @param {string} name
 * @param {unknown} value
 * @returns {string | number | null}
 */
export function storable(name: string, value: unknown): string | number | null;
export namespace TABLE {
    let id: string;
    let place: string;
    let operation: string;
    let model: string;
    let digest: string;
    let batch: string;
    let ordinal: string;
    let priority: string;
    let uuid: string;
    let fresh: string;
    let findable: string;
    let state: string;
    let created: string;
    let changed: string;
    let sent_at: string;
    let owner: string;
    let attempt: string;
    let boot: string;
    let post_before: string;
    let run_id: string;
    let cost: string;
    let currency: string;
    let reserved: string;
    let budget: string;
    let repeat: string;
    let film: string;
    let files: string;
    let reason: string;
    let idempotency_key: string;
    let key_until: string;
    let sent: string;
    let length: string;
    let took: string;
}
export const COLUMNS: string[];
export type Claim = import("../job.js").Claim;
export type OrderState = import("../outcomes.js").OrderState;
/**
 * A row of the ledger; times are seconds since 1970.
 */
export type Order = {
    id: string;
    /**
     * The base URL of the service; empty where it is not known.
     */
    place: string;
    operation: string;
    model: string;
    /**
     * SHA-256 of the request as posted, without its UUID.
     */
    digest: string;
    batch: string | null;
    ordinal: number;
    /**
     * Of orders that wait, those with a higher one are bought first.
     */
    priority: number;
    uuid: string;
    fresh: boolean;
    findable: boolean;
    state: OrderState;
    created: number;
    changed: number;
    sent_at: number | null;
    /**
     * The process that holds it.
     */
    owner: string | null;
    /**
     * How often it was claimed or posted.
     */
    attempt: number;
    boot: string | null;
    /**
     * When the claim ends, in seconds since that boot.
     */
    post_before: number | null;
    run_id: string | null;
    cost: string | null;
    /**
     * Of the cost or, until that is known, of the reservation.
     */
    currency: string | null;
    /**
     * The amount that is reserved until the cost is known.
     */
    reserved: string | null;
    budget: string | null;
    /**
     * Whether it may be sent again though its outcome is not known: it may then be charged twice.
     */
    repeat: boolean;
    /**
     * The path of its first saved file.
     */
    film: string | null;
    /**
     * How many files of it were saved, the first among them.
     */
    files: number | null;
    /**
     * Why it was refused, failed or is unknown.
     */
    reason: string | null;
    /**
     * The key that it is sent with, by which the service knows it again; null: it must not be sent again.
     */
    idempotency_key: string | null;
    /**
     * Until when it may be sent again with that key; null: it was not sent with a key.
     */
    key_until: number | null;
    /**
     * Digest of what was sent with that key: only the same may be sent again.
     */
    sent: string | null;
    /**
     * The length that the request asks for.
     */
    length: string | null;
    /**
     * Seconds from its submission to its end, where that was seen.
     */
    took: number | null;
};
