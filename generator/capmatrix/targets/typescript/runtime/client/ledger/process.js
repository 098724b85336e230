/** Process identity: name this process, and find out whether another process still runs and so holds its claims. */

import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { uptime } from "node:os";

/** @typedef {import("./ledger.js").Holder} Holder */

/**
 * Return the result of a call; null where it throws.
 *
 * @template T
 * @param {() => T} call
 * @returns {T | null}
 */
function tried(call) {
  try {
    return call();
  } catch {
    return null;
  }
}

/** @type {string | null} */
let booted = null;

/**
 * Return the id of the current boot, the same for all processes of the machine.
 *
 * @returns {string}
 */
function boot() {
  booted ??=
    tried(() => readFileSync("/proc/sys/kernel/random/boot_id", "ascii").trim()) ??
    (process.platform === "darwin" ? tried(() => execFileSync("sysctl", ["-n", "kern.bootsessionuuid"], { encoding: "utf8" }).trim()) : null) ??
    (process.platform === "win32" ? bootOfWindows() : null) ??
    // Without an id of the system, the hour of the boot: clocks are corrected by less between two readings.
    String(Math.round((Date.now() / 1000 - uptime()) / 3600));
  return booted;
}

/** Return the number of the boot that Windows counts. */
function bootOfWindows() {
  const place = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters";
  const told = tried(() => execFileSync("reg", ["query", place, "/v", "BootId"], { encoding: "utf8" }));
  const found = /BootId\s+REG_DWORD\s+0x([0-9a-f]+)/i.exec(told ?? "");
  return found === null ? null : `start-${parseInt(found[1], 16)}`;
}

/**
 * Return the start time of a process in ticks of the system, null where it is not known.
 *
 * @param {number} number
 * @returns {string | null}
 */
function started(number) {
  const stat = tried(() => readFileSync(`/proc/${number}/stat`, "latin1"));
  return stat === null ? null : (stat.slice(stat.lastIndexOf(")") + 1).trim().split(/\s+/)[19] ?? null);
}

/** Return the id of this process's namespace of process ids; empty where the system has no such namespaces. */
function namespace() {
  return String(tried(() => statSync("/proc/self/ns/pid").ino) ?? "");
}

/** @param {number} number */
function exists(number) {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH";
  }
}

/**
 * Return the seconds since the boot, to a hundredth: the clock by which processes of a machine share limits on requests.
 *
 * @returns {number | null} null where the system does not tell it so exactly: outside of Linux.
 */
export function bootSeconds() {
  const told = tried(() => readFileSync("/proc/uptime", "ascii"));
  return told === null ? null : Number.parseFloat(told);
}

/** @type {string | null} */
let name = null;

/** @type {Holder} This process among all of its machine, by the names that the Python client gives too. */
export const thisProcess = {
  boot,
  seconds: uptime,
  owner: () => {
    name ??= `${boot()}:${process.pid}:${started(process.pid) ?? ""}:${namespace()}`;
    return name;
  },
  isRunning: (owner) => {
    const [machine, number, begun, space] = owner.split(":");
    if (machine !== boot() || !/^\d{1,10}$/.test(number ?? "")) return false;
    if (space !== namespace()) return true; // in another container: its process ids mean nothing here
    return exists(Number(number)) && (!begun || [null, begun].includes(started(Number(number))));
  },
};
