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
export function doing(service, task) {
  return Object.values(service.operations).find((operation) => operation.does === task) ?? null;
}

/**
 * Return the operation that submits a request for a model; null where the service has none.
 *
 * @param {Service} service
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {unknown} model
 * @returns {Operation | null}
 */
export function submission(service, payload, model) {
  /** @param {string} name */
  const has = (name) => Object.hasOwn(payload, name);
  /** @param {Operation} one */
  const takes = (one) =>
    one.does === "submit" &&
    (!one.models.length || one.models.includes(/** @type {string} */ (model))) &&
    (!one.any_of.length || one.any_of.some(has)) &&
    one.given.every(has) &&
    !one.absent.some(has);
  return Object.values(service.operations).find(takes) ?? null;
}

/**
 * Return what a payload has in place of a model's id; the default model where it has nothing.
 *
 * @param {Kit} kit
 * @param {Readonly<Record<string, unknown>>} payload
 * @returns {unknown}
 */
export function named(kit, payload) {
  const key = kit.service.discriminator;
  return Object.hasOwn(payload, key) ? payload[key] : kit.service.default_model;
}

/**
 * Return the model that has an id, or had it; null if none has.
 *
 * @param {Kit} kit
 * @param {unknown} name
 * @returns {ModelInfo | null}
 */
export function modelOf(kit, name) {
  if (typeof name !== "string") return null;
  if (Object.hasOwn(kit.models, name)) return kit.models[name];
  return Object.values(kit.models).find((model) => model.formerly.includes(name)) ?? null;
}

/**
 * Return whether the types and the words of a row of the error table fit an answer, whatever the status.
 *
 * @param {ErrorRow} row
 * @param {readonly string[]} types
 * @param {string} reason
 * @returns {boolean}
 */
export function rowMatches(row, types, reason) {
  const folded = reason.toLowerCase();
  const said = !row.words.length || row.words.some((word) => folded.includes(word));
  /** @param {string} own */
  const names = (own) => types.some((found) => found === own || (own.endsWith("*") && found.startsWith(own.slice(0, -1))));
  return said && (!row.types.length || row.types.some(names));
}
