export { Budget } from "./budgets.js";
export { Client } from "./client.js";
export { Job } from "./client_job.js";
export * from "./errors.js";
export { Ledger } from "./ledger/ledger.js";
export { memoryStore } from "./ledger/memory.js";
export { Limits } from "./limits/in_process.js";
