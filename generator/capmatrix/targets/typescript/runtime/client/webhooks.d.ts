/**
 * Return what a webhook tells, after its signature was verified.
 *
 * @param {Kit} kit
 * @param {GivenHeaders} headers
 * @param {Uint8Array | ArrayBuffer} body The bytes as they came.
 * @param {Secret | readonly Secret[]} secret
 * @param {{now?: number}} how
 * @returns {Promise<WebhookEvent>}
 * @throws {WebhookError} For any other request.
 * @throws {ConfigurationError} For a secret that cannot be one.
 */
export function verify(kit: Kit, headers: GivenHeaders, body: Uint8Array | ArrayBuffer, secret: Secret | readonly Secret[], { now }: {
    now?: number;
}): Promise<WebhookEvent>;
/**
 * Return what a webhook without a signature tells.
 *
 * @param {Kit} kit
 * @param {Uint8Array | ArrayBuffer} body
 * @returns {WebhookEvent}
 * @throws {WebhookError} For what is none.
 */
export function read(kit: Kit, body: Uint8Array | ArrayBuffer): WebhookEvent;
/** A request is not a webhook of the service; the message says why. Answer it with 400, and do nothing else. */
export class WebhookError extends ClientError {
}
export type Context = import("./context.js").Context;
export type Status = import("./job.js").Status;
export type Kit = import("./service.js").Kit;
export type Signature = import("./service.js").Signature;
export type Webhook = import("./service.js").Webhook;
export type GivenHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>;
/**
 * A secret or public key, as the service shows it, or a JSON Web Key (Set).
 */
export type Secret = string | Uint8Array | Readonly<Record<string, any>>;
/**
 * What a webhook tells of a run.
 */
export type WebhookEvent = {
    runId: string;
    /**
     * null where it does not say how the run stands: ask for it.
     */
    status: Status | null;
    /**
     * The name of what happened, where the service gives it one.
     */
    event: string;
    /**
     * The id of the webhook, the same whenever it is sent again; empty where the service gives it none.
     */
    id: string;
    /**
     * Whether its signature was verified.
     */
    verified: boolean;
    /**
     * The whole of it.
     */
    body: any;
};
import { ClientError } from "./errors.js";
