/** The shape of the tables that a generated package fills in: the facts of a service, its models, forms and prices. */
/**
 * @typedef {readonly (string | number)[]} Path Keys and indexes from the root of a JSON body.
 *
 * @typedef {object} Auth
 * @property {string} id
 * @property {string} header The header that carries the key after `prefix`; empty: the query carries it.
 * @property {string} prefix
 * @property {string} query The query parameter that carries it; empty: the header does.
 * @property {"key" | "basic" | "jwt"} form
 *   The key as it is; `basic`: user name and password; `jwt`: a token that is signed with a secret key.
 * @property {number} lifetime Seconds for which a token is good.
 * @property {number} leeway Seconds before it is made from which it is good; 0: it does not say from when it is.
 * @property {readonly string[]} expired Types or codes by which a 401 says that a token is too old, or not good yet.
 *
 * @typedef {object} Parameter
 * @property {"text" | "integer" | "number" | "choice" | "flag" | "other"} kind
 * @property {boolean} required
 * @property {readonly unknown[]} values
 * @property {number | null} minimum
 * @property {number | null} maximum
 *
 * @typedef {object} Asking
 * @property {string} header
 * @property {string} value
 * @property {number} status The HTTP status of the answer with the price.
 * @property {string} dialect
 * @property {string | null} currency
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {boolean} raw Whether its slashes separate steps of the path.
 * @property {number} segments How many steps of the value are given; 0: all of it.
 *
 * @typedef {object} Idempotency How a charged call is sent again without a second charge: with the same key and bytes.
 * @property {number} lifetime Seconds for which the service knows a key.
 * @property {string} header The header that carries the key; empty: a field does.
 * @property {string} field The field of every request that carries the key; empty: a header does.
 * @property {readonly number[]} running HTTP statuses that say that the first request is still under way.
 *
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method
 * @property {string} path
 * @property {string | null} dialect
 * @property {string | null} found_by
 * @property {readonly string[]} query
 * @property {readonly string[]} models
 * @property {Readonly<Record<string, Parameter>>} parameters
 * @property {Readonly<Record<string, string>>} units
 * @property {boolean} auth
 * @property {number} success
 * @property {Asking | null} quote
 * @property {string} does
 * @property {Readonly<Record<string, Part>>} parts
 * @property {Readonly<Record<string, string>>} headers
 * @property {string} encoding
 * @property {boolean} gives_result
 * @property {readonly string[]} given
 * @property {readonly string[]} any_of
 * @property {readonly string[]} absent
 * @property {readonly string[]} path_names
 * @property {boolean} shares
 * @property {Idempotency | null} idempotency
 *   How it is sent again where its outcome is not known; null: only where it was certainly not processed.
 *
 * @typedef {object} ErrorRow
 * @property {string} kind
 * @property {readonly number[]} statuses
 * @property {readonly string[]} types
 * @property {string | null} outcome
 * @property {readonly string[]} words
 *
 * @typedef {object} RateLimit
 * @property {string} operation
 * @property {number} requests
 * @property {number} seconds
 * @property {string} per
 *
 * @typedef {object} Signature How a webhook is signed.
 * @property {"standard" | "hmac" | "ed25519"} scheme
 * @property {string} header
 * @property {"hex" | "base64"} encoding
 * @property {string} mark What stands before each signature of the header.
 * @property {string} timestamp The header of the time, or its mark where it ends with `=`; empty: the time is not signed.
 * @property {string} signed What is signed, with `{body}`, `{sha256}`, `{timestamp}` or the name of a header.
 * @property {number} tolerance Seconds by which the time may differ from now.
 *
 * @typedef {object} Webhook What the service sends when a run is over.
 * @property {string} dialect
 * @property {readonly Path[]} event Where the name of what happened stands.
 * @property {Readonly<Record<string, import("./job.js").Status["state"]>>} events
 * @property {Signature | null} signature null: it is not signed.
 *
 * @typedef {object} Service
 * @property {string} title
 * @property {string} distribution
 * @property {string} package
 * @property {string} version
 * @property {string} environment
 * @property {string} base_url
 * @property {string} discriminator
 * @property {readonly Auth[]} auth
 * @property {Readonly<Record<string, Operation>>} operations
 * @property {Readonly<Record<string, Readonly<Record<string, readonly Path[]>>>>} dialects
 * @property {Readonly<Record<string, string>>} states
 * @property {readonly ErrorRow[]} errors
 * @property {readonly RateLimit[]} limits
 * @property {Readonly<Record<string, number>>} timings
 * @property {string} request_id
 * @property {string | null} default_model
 * @property {readonly string[]} editions The readings of the matrix, where there are several.
 * @property {string | null} edition The one that judges.
 * @property {Webhook | null} webhook
 * @property {boolean} listed Whether the service's own list of models can be read.
 * @property {boolean} refuses_unknown Whether it refuses fields that a model does not take.
 * @property {Readonly<Record<string, readonly [string, string] | null>>} units
 *   What prices are in besides money → the money that one costs: amount and currency; null where nobody says it.
 *
 * @typedef {object} ModelInfo
 * @property {string} id
 * @property {string} stage
 * @property {readonly string[]} formerly
 *
 * @typedef {{form: "seconds", written: string, auto: boolean}} SecondsForm
 * @typedef {{form: "media", of: string, forms: readonly string[], max_bytes: number | null, scheme: string}} MediaForm
 * @typedef {{form: "urls", array: boolean}} UrlsForm
 * @typedef {{form: "items", item: Form}} ItemsForm
 * @typedef {{form: "options", forms: readonly Form[]}} OptionsForm
 * @typedef {{form: "shape", spellings: Readonly<Record<string, string>>, forms: Readonly<Record<string, Form>>, length: readonly string[], told: readonly [string, readonly string[]] | null}} Shape
 * @typedef {SecondsForm | MediaForm | UrlsForm | ItemsForm | OptionsForm | Shape} Form
 *
 * @typedef {object} HasItem A list that has, or with `negated` has not, an item of which all is true that is asked for.
 * @property {string} field
 * @property {readonly (readonly [path: readonly string[], values: readonly unknown[] | boolean])[]} asked Path in an item and its values there, or whether something is there.
 * @property {boolean} negated
 *
 * @typedef {object} Factor A number that is multiplied: a constant, what is counted of a field, or a measure.
 * @property {string} of
 * @property {string} name
 * @property {string} low
 * @property {string | null} high null: without an end.
 *
 * @typedef {object} MeasureRow The product of factors, and its conditions.
 * @property {readonly Factor[]} factors
 * @property {Readonly<Record<string, readonly unknown[]>>} equal
 * @property {readonly string[]} given
 * @property {readonly string[]} absent
 * @property {readonly HasItem[]} items
 * @property {readonly Factor[]} added Those whose product is added.
 *
 * @typedef {object} Measure
 *   How many of something are charged for: by the first row that applies, divided, rounded up, at least, less.
 * @property {readonly MeasureRow[]} rows
 * @property {string} each
 * @property {string | null} step
 * @property {string} least
 * @property {string} free
 *
 * @typedef {object} PriceRow
 * @property {Readonly<Record<string, readonly unknown[]>>} equal
 * @property {readonly string[]} given
 * @property {readonly string[]} absent
 * @property {readonly HasItem[]} items
 * @property {string | null} amount
 * @property {string} per_second
 * @property {number} included
 * @property {Readonly<Record<string, string>>} per Measure → the price of one.
 * @property {string} minimum
 *
 * @typedef {object} Pricing
 * @property {string} currency
 * @property {Readonly<Record<string, readonly string[]>>} spellings
 * @property {Readonly<Record<string, readonly unknown[]>>} defaults
 * @property {string | null} seconds
 * @property {readonly PriceRow[]} rows
 * @property {string | null} source
 * @property {string | null} date
 * @property {Readonly<Record<string, readonly unknown[]>>} chosen
 * @property {Readonly<Record<string, Measure>>} measures What prices are multiplied by, each after those that it names.
 * @property {Readonly<Record<string, readonly string[]>>} paths
 *   Path through objects that a price depends on, such as `parameters.mode` → its steps.
 *
 * @typedef {object} Finding
 * @property {string} code
 * @property {string} field
 * @property {string} message
 * @property {string | null} [hint]
 *
 * @typedef {object} Verdict
 * @property {boolean} valid
 * @property {readonly Finding[]} errors
 * @property {readonly Finding[]} warnings
 * @property {string} [edition] The reading of the matrix that decided, where there are several.
 * @property {boolean} [follows] Whether that follows one source, so that a strict client refuses what it does not know.
 *
 * @typedef {object} Outcomes
 * @property {Readonly<Record<string, any>>} phases
 * @property {Readonly<Record<string, {next: readonly string[], open?: boolean, held?: boolean, free?: boolean}>>} states
 *
 * @typedef {object} Kit
 * @property {Service} service
 * @property {Outcomes} outcomes
 * @property {Readonly<Record<string, ModelInfo>>} models
 * @property {Readonly<Record<string, readonly [boolean, readonly string[]]>>} terms
 * @property {Readonly<Record<string, Shape>>} shapes
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} options Model → option of the AI SDK → field.
 * @property {Readonly<Record<string, Pricing>>} prices
 * @property {(payload: unknown) => Verdict} validate
 * @property {Readonly<Record<string, () => Promise<{validate: (payload: unknown) => Verdict}>>>} editions
 *   Later edition → its validators, which are loaded where a client judges by it.
 * @property {(() => Promise<{default: any}>) | null} list How the service's own list of models is read, where it can be.
 * @property {string} [listed] The id of a model that only the list has.
 * @property {string} [asked] What the list says of a model that neither has, as the end of a sentence.
 */
/**
 * Return the operation for a task, the first if there are several; null where the service has none.
 *
 * @param {Service} service
 * @param {string} task
 * @returns {Operation | null}
 */
export function doing(service: Service, task: string): Operation | null;
/**
 * Return the operation that submits a request for a model; null where the service has none.
 *
 * @param {Service} service
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {unknown} model
 * @returns {Operation | null}
 */
export function submission(service: Service, payload: Readonly<Record<string, unknown>>, model: unknown): Operation | null;
/**
 * Return what a payload has in place of a model's id; the default model where it has nothing.
 *
 * @param {Kit} kit
 * @param {Readonly<Record<string, unknown>>} payload
 * @returns {unknown}
 */
export function named(kit: Kit, payload: Readonly<Record<string, unknown>>): unknown;
/**
 * Return the model that has an id, or had it; null if none has.
 *
 * @param {Kit} kit
 * @param {unknown} name
 * @returns {ModelInfo | null}
 */
export function modelOf(kit: Kit, name: unknown): ModelInfo | null;
/**
 * Return whether the types and the words of a row of the error table fit an answer, whatever the status.
 *
 * @param {ErrorRow} row
 * @param {readonly string[]} types
 * @param {string} reason
 * @returns {boolean}
 */
export function rowMatches(row: ErrorRow, types: readonly string[], reason: string): boolean;
/**
 * Keys and indexes from the root of a JSON body.
 */
export type Path = readonly (string | number)[];
export type Auth = {
    id: string;
    /**
     * The header that carries the key after `prefix`; empty: the query carries it.
     */
    header: string;
    prefix: string;
    /**
     * The query parameter that carries it; empty: the header does.
     */
    query: string;
    /**
     *   The key as it is; `basic`: user name and password; `jwt`: a token that is signed with a secret key.
     */
    form: "key" | "basic" | "jwt";
    /**
     * Seconds for which a token is good.
     */
    lifetime: number;
    /**
     * Seconds before it is made from which it is good; 0: it does not say from when it is.
     */
    leeway: number;
    /**
     * Types or codes by which a 401 says that a token is too old, or not good yet.
     */
    expired: readonly string[];
};
export type Parameter = {
    kind: "text" | "integer" | "number" | "choice" | "flag" | "other";
    required: boolean;
    values: readonly unknown[];
    minimum: number | null;
    maximum: number | null;
};
export type Asking = {
    header: string;
    value: string;
    /**
     * The HTTP status of the answer with the price.
     */
    status: number;
    dialect: string;
    currency: string | null;
};
export type Part = {
    name: string;
    /**
     * Whether its slashes separate steps of the path.
     */
    raw: boolean;
    /**
     * How many steps of the value are given; 0: all of it.
     */
    segments: number;
};
/**
 * How a charged call is sent again without a second charge: with the same key and bytes.
 */
export type Idempotency = {
    /**
     * Seconds for which the service knows a key.
     */
    lifetime: number;
    /**
     * The header that carries the key; empty: a field does.
     */
    header: string;
    /**
     * The field of every request that carries the key; empty: a header does.
     */
    field: string;
    /**
     * HTTP statuses that say that the first request is still under way.
     */
    running: readonly number[];
};
export type Operation = {
    id: string;
    method: string;
    path: string;
    dialect: string | null;
    found_by: string | null;
    query: readonly string[];
    models: readonly string[];
    parameters: Readonly<Record<string, Parameter>>;
    units: Readonly<Record<string, string>>;
    auth: boolean;
    success: number;
    quote: Asking | null;
    does: string;
    parts: Readonly<Record<string, Part>>;
    headers: Readonly<Record<string, string>>;
    encoding: string;
    gives_result: boolean;
    given: readonly string[];
    any_of: readonly string[];
    absent: readonly string[];
    path_names: readonly string[];
    shares: boolean;
    /**
     * How it is sent again where its outcome is not known; null: only where it was certainly not processed.
     */
    idempotency: Idempotency | null;
};
export type ErrorRow = {
    kind: string;
    statuses: readonly number[];
    types: readonly string[];
    outcome: string | null;
    words: readonly string[];
};
export type RateLimit = {
    operation: string;
    requests: number;
    seconds: number;
    per: string;
};
/**
 * How a webhook is signed.
 */
export type Signature = {
    scheme: "standard" | "hmac" | "ed25519";
    header: string;
    encoding: "hex" | "base64";
    /**
     * What stands before each signature of the header.
     */
    mark: string;
    /**
     * The header of the time, or its mark where it ends with `=`; empty: the time is not signed.
     */
    timestamp: string;
    /**
     * What is signed, with `{body}`, `{sha256}`, `{timestamp}` or the name of a header.
     */
    signed: string;
    /**
     * Seconds by which the time may differ from now.
     */
    tolerance: number;
};
/**
 * What the service sends when a run is over.
 */
export type Webhook = {
    dialect: string;
    /**
     * Where the name of what happened stands.
     */
    event: readonly Path[];
    events: Readonly<Record<string, import("./job.js").Status["state"]>>;
    /**
     * null: it is not signed.
     */
    signature: Signature | null;
};
export type Service = {
    title: string;
    distribution: string;
    package: string;
    version: string;
    environment: string;
    base_url: string;
    discriminator: string;
    auth: readonly Auth[];
    operations: Readonly<Record<string, Operation>>;
    dialects: Readonly<Record<string, Readonly<Record<string, readonly Path[]>>>>;
    states: Readonly<Record<string, string>>;
    errors: readonly ErrorRow[];
    limits: readonly RateLimit[];
    timings: Readonly<Record<string, number>>;
    request_id: string;
    default_model: string | null;
    /**
     * The readings of the matrix, where there are several.
     */
    editions: readonly string[];
    /**
     * The one that judges.
     */
    edition: string | null;
    webhook: Webhook | null;
    /**
     * Whether the service's own list of models can be read.
     */
    listed: boolean;
    /**
     * Whether it refuses fields that a model does not take.
     */
    refuses_unknown: boolean;
    /**
     * What prices are in besides money → the money that one costs: amount and currency; null where nobody says it.
     */
    units: Readonly<Record<string, readonly [string, string] | null>>;
};
export type ModelInfo = {
    id: string;
    stage: string;
    formerly: readonly string[];
};
export type SecondsForm = {
    form: "seconds";
    written: string;
    auto: boolean;
};
export type MediaForm = {
    form: "media";
    of: string;
    forms: readonly string[];
    max_bytes: number | null;
    scheme: string;
};
export type UrlsForm = {
    form: "urls";
    array: boolean;
};
export type ItemsForm = {
    form: "items";
    item: Form;
};
export type OptionsForm = {
    form: "options";
    forms: readonly Form[];
};
export type Shape = {
    form: "shape";
    spellings: Readonly<Record<string, string>>;
    forms: Readonly<Record<string, Form>>;
    length: readonly string[];
    told: readonly [string, readonly string[]] | null;
};
export type Form = SecondsForm | MediaForm | UrlsForm | ItemsForm | OptionsForm | Shape;
/**
 * A list that has, or with `negated` has not, an item of which all is true that is asked for.
 */
export type HasItem = {
    field: string;
    /**
     * Path in an item and its values there, or whether something is there.
     */
    asked: readonly (readonly [path: readonly string[], values: readonly unknown[] | boolean])[];
    negated: boolean;
};
/**
 * A number that is multiplied: a constant, what is counted of a field, or a measure.
 */
export type Factor = {
    of: string;
    name: string;
    low: string;
    /**
     * null: without an end.
     */
    high: string | null;
};
/**
 * The product of factors, and its conditions.
 */
export type MeasureRow = {
    factors: readonly Factor[];
    equal: Readonly<Record<string, readonly unknown[]>>;
    given: readonly string[];
    absent: readonly string[];
    items: readonly HasItem[];
    /**
     * Those whose product is added.
     */
    added: readonly Factor[];
};
/**
 * How many of something are charged for: by the first row that applies, divided, rounded up, at least, less.
 */
export type Measure = {
    rows: readonly MeasureRow[];
    each: string;
    step: string | null;
    least: string;
    free: string;
};
export type PriceRow = {
    equal: Readonly<Record<string, readonly unknown[]>>;
    given: readonly string[];
    absent: readonly string[];
    items: readonly HasItem[];
    amount: string | null;
    per_second: string;
    included: number;
    /**
     * Measure → the price of one.
     */
    per: Readonly<Record<string, string>>;
    minimum: string;
};
export type Pricing = {
    currency: string;
    spellings: Readonly<Record<string, readonly string[]>>;
    defaults: Readonly<Record<string, readonly unknown[]>>;
    seconds: string | null;
    rows: readonly PriceRow[];
    source: string | null;
    date: string | null;
    chosen: Readonly<Record<string, readonly unknown[]>>;
    /**
     * What prices are multiplied by, each after those that it names.
     */
    measures: Readonly<Record<string, Measure>>;
    /**
     * Path through objects that a price depends on, such as `parameters.mode` → its steps.
     */
    paths: Readonly<Record<string, readonly string[]>>;
};
export type Finding = {
    code: string;
    field: string;
    message: string;
    hint?: string | null | undefined;
};
export type Verdict = {
    valid: boolean;
    errors: readonly Finding[];
    warnings: readonly Finding[];
    /**
     * The reading of the matrix that decided, where there are several.
     */
    edition?: string | undefined;
    /**
     * Whether that follows one source, so that a strict client refuses what it does not know.
     */
    follows?: boolean | undefined;
};
export type Outcomes = {
    phases: Readonly<Record<string, any>>;
    states: Readonly<Record<string, {
        next: readonly string[];
        open?: boolean;
        held?: boolean;
        free?: boolean;
    }>>;
};
export type Kit = {
    service: Service;
    outcomes: Outcomes;
    models: Readonly<Record<string, ModelInfo>>;
    terms: Readonly<Record<string, readonly [boolean, readonly string[]]>>;
    shapes: Readonly<Record<string, Shape>>;
    /**
     * Model → option of the AI SDK → field.
     */
    options: Readonly<Record<string, Readonly<Record<string, string>>>>;
    prices: Readonly<Record<string, Pricing>>;
    validate: (payload: unknown) => Verdict;
    /**
     * Later edition → its validators, which are loaded where a client judges by it.
     */
    editions: Readonly<Record<string, () => Promise<{
        validate: (payload: unknown) => Verdict;
    }>>>;
    /**
     * How the service's own list of models is read, where it can be.
     */
    list: (() => Promise<{
        default: any;
    }>) | null;
    /**
     * The id of a model that only the list has.
     */
    listed?: string | undefined;
    /**
     * What the list says of a model that neither has, as the end of a sentence.
     */
    asked?: string | undefined;
};
