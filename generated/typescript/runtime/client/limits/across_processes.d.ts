/**
 * Return the limits that all processes of the user share for an address; those of this process where there is no exact
 * clock, or no SQLite.
 *
 * @param {Service} service
 * @param {string} place The address, without user and query.
 * @param {string} key Limits `per: key` are counted for each one, of which the file holds only a digest.
 * @param {string} name Those of an address are counted for each name: what shares one address must give the same.
 * @param {(line: string) => void} warn
 * @returns {Promise<Limits>}
 */
export function sharedLimits(service: Service, place: string, key: string, name: string, warn: (line: string) => void): Promise<Limits>;
export type RateLimit = import("../service.js").RateLimit;
export type Service = import("../service.js").Service;
import { Limits } from "./in_process.js";
