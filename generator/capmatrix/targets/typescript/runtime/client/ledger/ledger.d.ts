/**
 * @typedef {import("../job.js").Claim} Claim
 * @typedef {import("../outcomes.js").OrderState} OrderState
 * @typedef {import("../service.js").Outcomes} Outcomes
 * @typedef {import("./orders.js").Order} Order
 * @typedef {import("./spending.js").Cap} Cap
 * @typedef {import("./spending.js").Due} Due
 */
/**
 * @template T
 * @typedef {T | Promise<T>} Soon
 */
/**
 * @typedef {object} Query All conditions that are given must hold. An order without a place belongs to every place.
 * @property {readonly OrderState[]} [states]
 * @property {string} [place]
 * @property {readonly string[]} [runIds]
 * @property {number} [limit]
 *
 * @typedef {object} Rows What a store does inside a transaction.
 * @property {(id: string) => Soon<Order | null>} get
 * @property {(order: Order) => Soon<void>} insert
 * @property {(id: string, changes: Partial<Order>) => Soon<void>} update
 * @property {(query: Query) => Soon<Order[]>} find The oldest first.
 * @property {(place: string, filter: {states: readonly string[], budget: string | null, since: number | null, without: string | null}) => Soon<Due[]>} costs
 *   The costs (else the reservations) of orders.
 * @property {(place: string, model: string, length: string, limit: number) => Soon<number[]>} durations
 *   How many seconds the newest jobs of a model and length took, the oldest first.
 *
 * @typedef {object} Holder What names processes: a store of one process need not.
 * @property {() => string} owner This process.
 * @property {() => string} boot The boot of its machine.
 * @property {() => number} seconds The seconds since then, also while the machine slept.
 * @property {(owner: string) => boolean} isRunning Whether a process still runs.
 *
 * @typedef {object} Store Where the rows lie.
 * @property {<T>(work: (rows: Rows) => Soon<T>) => Promise<T>} write
 *   Run a transaction, exclusive among all processes that share the store, and written for good when it resolves. It is
 *   undone where `work` throws. `ConfigurationError` where that is not possible: nothing is sent then.
 * @property {<T>(work: (rows: Rows) => Soon<T>) => Promise<T>} read
 * @property {Holder | null} [holder] Where processes share the store, for claims of processes that have ended.
 * @property {Results | null} [results] Where results are kept that cannot be asked for again.
 * @property {() => Soon<void>} [close]
 *
 * @typedef {object} Results
 * @property {(runId: string, text: string) => Soon<void>} keep
 * @property {(runId: string) => Soon<string | null>} get
 * @property {(runId: string) => Soon<void>} drop
 *
 * @typedef {[string, OrderState, Record<string, unknown>]} Report
 */
/** Seconds after its claim within which a request must begin to leave. */
export const POST_WITHIN: 10;
/** The orders in a store. */
export class Ledger {
    /**
     * @param {Store} store
     * @param {Outcomes} outcomes
     * @param {(line: string) => void} warn
     */
    constructor(store: Store, outcomes: Outcomes, warn: (line: string) => void);
    store: Store;
    outcomes: import("../service.js").Outcomes;
    warn: (line: string) => void;
    counted: string[];
    /**
     * Record that an order is about to be posted; return false where another process holds it: do not post it.
     *
     * @param {Order} order
     * @param {readonly Cap[]} caps
     * @returns {Promise<boolean>}
     * @throws {import("../errors.js").ConfigurationError | spending.OverLimit} Where that cannot be written, or would exceed a cap.
     */
    post(order: Order, caps: readonly Cap[]): Promise<boolean>;
    /**
     * Record the state of an order and new facts; return whether that is its state now.
     *
     * A state that cannot follow the present one, or that only the posting process can know, changes only facts that were
     * missing. Where it cannot be written, the report is kept in memory and written with the next transaction.
     *
     * @param {string} id
     * @param {OrderState} state
     * @param {Record<string, unknown>} facts
     * @returns {Promise<boolean>}
     */
    record(id: string, state: OrderState, facts: Record<string, unknown>): Promise<boolean>;
    /**
     * Record the state of the order that has a run, where there is one.
     *
     * @param {string} place
     * @param {string} runId
     * @param {OrderState} state
     * @param {Record<string, unknown>} facts
     * @returns {Promise<void>}
     */
    recordRun(place: string, runId: string, state: OrderState, facts: Record<string, unknown>): Promise<void>;
    /**
     * Give an order a run that was found; return false where another order has it, or the order has another run.
     *
     * @param {string} id
     * @param {string} runId
     * @param {string} place
     * @returns {Promise<boolean>}
     */
    adopt(id: string, runId: string, place: string): Promise<boolean>;
    /**
     * Return an order by its id.
     *
     * @param {string} id
     * @returns {Promise<Order | null>}
     */
    get(id: string): Promise<Order | null>;
    /**
     * Return orders, the oldest first.
     *
     * @param {Query} query
     * @returns {Promise<Order[]>}
     */
    find(query: Query): Promise<Order[]>;
    /**
     * Return the claims of submissions whose outcome is not known, those under way included, the oldest first.
     *
     * @param {string} place
     * @returns {Promise<Claim[]>}
     */
    openClaims(place: string): Promise<Claim[]>;
    /**
     * Return how many seconds the newest jobs of a model and length took, the oldest first.
     *
     * @param {string} place
     * @param {string} model
     * @param {string} length
     * @param {number} limit
     * @returns {Promise<number[]>}
     */
    durations(place: string, model: string, length: string, limit: number): Promise<number[]>;
    /**
     * Return currency → cost of the orders of a place; the reservation counts until the charge is known.
     *
     * @param {string} place
     * @param {{budget?: string | null, since?: number | null}} [filter]
     * @returns {Promise<Record<string, string>>}
     */
    spent(place: string, { budget, since }?: {
        budget?: string | null;
        since?: number | null;
    }): Promise<Record<string, string>>;
    /** Write what could not be written before, and close the store; it is opened again on the next use. */
    close(): Promise<void>;
    #private;
}
export type Claim = import("../job.js").Claim;
export type OrderState = import("../outcomes.js").OrderState;
export type Outcomes = import("../service.js").Outcomes;
export type Order = import("./orders.js").Order;
export type Cap = import("./spending.js").Cap;
export type Due = import("./spending.js").Due;
export type Soon<T> = T | Promise<T>;
/**
 * All conditions that are given must hold. An order without a place belongs to every place.
 */
export type Query = {
    states?: readonly import("../outcomes.js").OrderState[] | undefined;
    place?: string | undefined;
    runIds?: readonly string[] | undefined;
    limit?: number | undefined;
};
/**
 * What a store does inside a transaction.
 */
export type Rows = {
    get: (id: string) => Soon<Order | null>;
    insert: (order: Order) => Soon<void>;
    update: (id: string, changes: Partial<Order>) => Soon<void>;
    /**
     * The oldest first.
     */
    find: (query: Query) => Soon<Order[]>;
    /**
     *   The costs (else the reservations) of orders.
     */
    costs: (place: string, filter: {
        states: readonly string[];
        budget: string | null;
        since: number | null;
        without: string | null;
    }) => Soon<Due[]>;
    /**
     *   How many seconds the newest jobs of a model and length took, the oldest first.
     */
    durations: (place: string, model: string, length: string, limit: number) => Soon<number[]>;
};
/**
 * What names processes: a store of one process need not.
 */
export type Holder = {
    /**
     * This process.
     */
    owner: () => string;
    /**
     * The boot of its machine.
     */
    boot: () => string;
    /**
     * The seconds since then, also while the machine slept.
     */
    seconds: () => number;
    /**
     * Whether a process still runs.
     */
    isRunning: (owner: string) => boolean;
};
/**
 * Where the rows lie.
 */
export type Store = {
    /**
     *   Run a transaction, exclusive among all processes that share the store, and written for good when it resolves. It is
     *   undone where `work` throws. `ConfigurationError` where that is not possible: nothing is sent then.
     */
    write: <T>(work: (rows: Rows) => Soon<T>) => Promise<T>;
    read: <T>(work: (rows: Rows) => Soon<T>) => Promise<T>;
    /**
     * Where processes share the store, for claims of processes that have ended.
     */
    holder?: Holder | null | undefined;
    /**
     * Where results are kept that cannot be asked for again.
     */
    results?: Results | null | undefined;
    close?: (() => Soon<void>) | undefined;
};
export type Results = {
    keep: (runId: string, text: string) => Soon<void>;
    get: (runId: string) => Soon<string | null>;
    drop: (runId: string) => Soon<void>;
};
export type Report = [string, OrderState, Record<string, unknown>];
