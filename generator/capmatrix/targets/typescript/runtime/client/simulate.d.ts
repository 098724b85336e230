/// <reference lib="esnext.disposable" preserve="true" />
/**
 * Start the simulated service and return it once it listens.
 *
 * @param {{distribution: string, version: string, environment: string}} service
 * @param {SimulatorSettings} settings
 * @returns {Promise<Simulator>}
 * @throws {ConfigurationError} if no program is found, or it refuses its settings.
 */
export function start(service: {
    distribution: string;
    version: string;
    environment: string;
}, settings: SimulatorSettings): Promise<Simulator>;
/** A simulated service that listens on this machine until it is closed, or this process ends. */
export class Simulator {
    /**
     * @param {any} child Its process; no type of Node, whose types not every program has.
     * @param {string} baseURL
     * @param {string} apiKey
     * @param {number} speed
     */
    constructor(child: any, baseURL: string, apiKey: string, speed: number);
    /** Where it listens. */
    baseURL: string;
    /** The key of its first account, where a service has pairs both with a colon between them. */
    apiKey: string;
    /** Settings of a client of it, whose pauses are as much shorter as jobs are, and whose ledger is not kept. */
    settings: {
        baseURL: string;
        apiKey: string;
        ledger: string;
        clock: {
            /**
             * @param {number} seconds
             * @param {AbortSignal | null} signal
             */
            sleep(seconds: number, signal: AbortSignal | null): Promise<void>;
        };
    };
    /**
     * Return what it charged, gave back and refused to charge, the latest 200 of it, in the order in which that happened.
     *
     * @returns {Promise<Charge[]>}
     */
    charges(): Promise<Charge[]>;
    /** Stop it; a second call does nothing. */
    close(): Promise<void>;
    /** Stop it at the end of the block of `await using`. */
    [Symbol.asyncDispose](): Promise<void>;
    #private;
}
/**
 * What goes wrong, as the list of faults in the simulator's read-me says.
 */
export type Fault = {
    name: string;
    operation?: string | undefined;
    /**
     * Requests that pass before the fault strikes.
     */
    after?: number | undefined;
    /**
     * How often it strikes; 0: always.
     */
    times?: number | undefined;
    chance?: number | undefined;
    seconds?: number | undefined;
    status?: number | undefined;
    mib?: number | undefined;
    type?: string | undefined;
    kind?: string | undefined;
    refund?: string | undefined;
};
export type SimulatorSettings = {
    /**
     * The program, and words that come before those of the simulator: `["python3", "-m", "package"]`. Else the command of
     * the Python package where it is installed, else `uvx`, which fetches it.
     */
    command?: string | readonly string[] | undefined;
    /**
     * 0, the usual, takes any free one.
     */
    port?: number | undefined;
    /**
     * Run jobs so many times as fast.
     */
    speed?: number | undefined;
    /**
     * Price of every job instead of the known prices.
     */
    price?: string | number | undefined;
    /**
     * Initial balance of every account.
     */
    balance?: string | number | undefined;
    /**
     * Vary speeds and chances; the same number varies them alike.
     */
    seed?: number | undefined;
    /**
     * Keep jobs and charges in this file.
     */
    state?: string | undefined;
    /**
     * What goes wrong: a list, or the path of a file in YAML.
     */
    faults?: string | readonly Fault[] | undefined;
    /**
     * How a completed job names its file.
     */
    urls?: "redirect" | "absolute" | "relative" | undefined;
    /**
     * The runs in the list of runs.
     */
    recover?: "completed" | "all" | undefined;
    /**
     * How an error gives its reason.
     */
    errors?: "plain" | "objects" | undefined;
    /**
     * Drop fields that a model does not accept, and charge.
     */
    lenient?: boolean | undefined;
    /**
     * Put the facts of a status at the root, where that is documented.
     */
    flat?: boolean | undefined;
    /**
     * Apply the documented rate limits: true.
     */
    limits?: boolean | undefined;
    /**
     * Other limits, such as "submit=50/60".
     */
    limit?: readonly string[] | undefined;
    /**
     * Send webhooks there, whatever a request says.
     */
    webhookUrl?: string | undefined;
    /**
     * Send webhooks, signed with it.
     */
    webhookSecret?: string | undefined;
    /**
     * Judge by another reading of the matrix, where there is one.
     */
    edition?: string | undefined;
};
export type Charge = {
    entry: "charged" | "refunded" | "refused";
    amount: string;
    /**
     * Empty where no run was started.
     */
    runId: string;
    model: string;
};
