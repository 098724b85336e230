/**
 * Return key and secret key, from the argument, else the environment; a pair is two texts, or one with a colon between.
 *
 * @param {string | readonly string[] | undefined} given
 * @param {Auth} way
 * @param {Service} service
 * @param {(name: string) => string | undefined} environment
 * @returns {Pair}
 * @throws {ConfigurationError} Where one is missing or cannot be sent.
 */
export function keysOf(given: string | readonly string[] | undefined, way: Auth, service: Service, environment: (name: string) => string | undefined): Pair;
/** The credentials of one client; tokens are made when they are needed, and again before they end. */
export class Credentials {
    /**
     * @param {Auth} way
     * @param {Pair | null} keys null: a proxy adds them.
     * @param {Redactor} redact
     * @param {() => number} today
     */
    constructor(way: Auth, keys: Pair | null, redact: Redactor, today: () => number);
    /** The key that names the account. */
    account: string;
    /**
     * Return the header that carries them; none where the query does.
     *
     * @returns {Promise<Record<string, string>>}
     */
    headers(): Promise<Record<string, string>>;
    /**
     * Return an address with the query parameter that carries them; as it was where a header does.
     *
     * @param {string} url
     * @returns {Promise<string>}
     */
    addressed(url: string): Promise<string>;
    /**
     * Drop the token if an answer 401 of these types and codes says that it is too old; return whether it was.
     *
     * @param {readonly unknown[]} said
     * @returns {boolean}
     */
    renewed(said: readonly unknown[]): boolean;
    #private;
}
export type Redactor = import("./redact.js").Redactor;
export type Auth = import("./service.js").Auth;
export type Service = import("./service.js").Service;
/**
 * The key, and the secret key of a way that needs one, else "".
 */
export type Pair = readonly [string, string];
