/**
 * @typedef {import("../effects.js").FindFreeRuns} FindFreeRuns
 * @typedef {import("../effects.js").RecordOrder} RecordOrder
 * @typedef {import("../effects.js").RecordRun} RecordRun
 * @typedef {import("../job.js").Claim} Claim
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {import("./orders.js").Order} Order
 */
/** The orders of one client. */
export class Orders {
    /**
     * @param {Ledger | null} ledger
     * @param {string} place
     * @param {(line: string) => void} warn
     * @param {boolean} needed Whether nothing may be posted where the ledger cannot be written.
     */
    constructor(ledger: Ledger | null, place: string, warn: (line: string) => void, needed: boolean);
    ledger: import("./ledger.js").Ledger | null;
    place: string;
    warn: (line: string) => void;
    needed: boolean;
    /** Whether the orders are in a ledger. */
    get hasLedger(): boolean;
    /** Where results are kept that cannot be asked for again; null: nowhere but in the client. */
    get results(): import("./ledger.js").Results | null;
    /**
     * Record the state of an order; return false where another process or order is in the way.
     *
     * @param {RecordOrder} note
     * @returns {Promise<boolean>}
     */
    record(note: RecordOrder): Promise<boolean>;
    /**
     * Return those of these runs that no other order has, and how many other open claims have the UUID.
     *
     * @param {FindFreeRuns} asked
     * @returns {Promise<[string[], number]>}
     */
    findFree({ claim, runIds }: FindFreeRuns): Promise<[string[], number]>;
    /**
     * Record the state of the order that has a run; log where that cannot be written.
     *
     * @param {RecordRun} note
     * @returns {Promise<void>}
     */
    recordRun(note: RecordRun): Promise<void>;
    /**
     * Return the order that has a run; null where none is known, or the ledger cannot be read.
     *
     * @param {string} runId
     * @returns {Promise<Order | null>}
     */
    ofRun(runId: string): Promise<Order | null>;
    /**
     * Return an order by its id, from the ledger, or from memory without one; null where none is known.
     *
     * @param {string} id
     * @returns {Promise<Order | null>}
     */
    get(id: string): Promise<Order | null>;
    /**
     * Return how long jobs took; none where the ledger cannot be read.
     *
     * @param {string} model
     * @param {string} length
     * @param {number} limit
     * @returns {Promise<number[]>}
     */
    durations(model: string, length: string, limit: number): Promise<number[]>;
    /**
     * Return the claims of submissions whose outcome is not known, those under way included.
     *
     * @returns {Promise<Claim[]>}
     */
    openClaims(): Promise<Claim[]>;
    #private;
}
export type FindFreeRuns = import("../effects.js").FindFreeRuns;
export type RecordOrder = import("../effects.js").RecordOrder;
export type RecordRun = import("../effects.js").RecordRun;
export type Claim = import("../job.js").Claim;
export type Ledger = import("./ledger.js").Ledger;
export type Order = import("./orders.js").Order;
