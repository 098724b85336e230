/** A store of the caller's own for `steps.mjs`: a file of JSON, as an example of the interface. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";

export function jsonStore(path) {
  let before = Promise.resolve();
  const near = (place) => (one) => place === undefined || one.place === place || one.place === "";
  async function transaction(work) {
    const orders = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
    const later = (value) => new Promise((done) => setTimeout(done, 1, value));
    const found = await work({
      get: (id) => later(orders.find((one) => one.id === id) ?? null),
      insert: async (order) => void orders.push(await later(order)),
      update: async (id, changes) => void Object.assign(orders.find((one) => one.id === id) ?? {}, await later(changes)),
      find: ({ states, place, runIds, limit }) =>
        later(
          orders
            .filter((one) => (!states || states.includes(one.state)) && near(place)(one))
            .filter((one) => !runIds || runIds.includes(one.run_id))
            .slice(0, limit),
        ),
      costs: (place, { states, budget, since, without }) =>
        later(
          orders
            .filter((one) => states.includes(one.state) && near(place)(one) && one.id !== without)
            .filter((one) => (budget === null || one.budget === budget) && (since === null || one.sent_at >= since))
            .map((one) => ({ currency: one.currency, due: one.cost ?? one.reserved, count: 1 })),
        ),
      durations: () => later([]),
    });
    writeFileSync(path, JSON.stringify(orders));
    return found;
  }
  const inTurn = (work) => {
    const done = before.then(() => transaction(work));
    before = done.catch(() => undefined);
    return done;
  };
  return { read: inTurn, write: inTurn };
}
