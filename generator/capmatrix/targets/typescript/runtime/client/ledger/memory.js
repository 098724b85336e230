/** Orders in the memory of this process: nothing is left of them when it ends. */

/**
 * @typedef {import("./ledger.js").Rows} Rows
 * @typedef {import("./ledger.js").Store} Store
 * @typedef {import("./orders.js").Order} Order
 */

/**
 * Return a store in memory.
 *
 * @returns {Store}
 */
export function memoryStore() {
  /** @type {Map<string, Order>} */
  let orders = new Map();
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  /** @param {string} place */
  const near = (place) => (/** @type {Order} */ order) => order.place === place || order.place === "";
  /** @type {Rows} */
  const rows = {
    get: (id) => orders.get(id) ?? null,
    insert: (order) => void orders.set(order.id, order),
    update: (id, changes) => {
      const order = orders.get(id);
      if (order !== undefined) orders.set(id, { ...order, ...changes });
    },
    find: ({ states, place, runIds, limit }) =>
      [...orders.values()]
        .filter((one) => states === undefined || states.includes(one.state))
        .filter((one) => place === undefined || near(place)(one))
        .filter((one) => runIds === undefined || (one.run_id !== null && runIds.includes(one.run_id)))
        .slice(0, limit),
    costs: (place, { states, budget, since, without }) =>
      [...orders.values()]
        .filter((one) => near(place)(one) && states.includes(one.state) && one.id !== without)
        .filter((one) => (budget === null || one.budget === budget) && (since === null || (one.sent_at ?? 0) >= since))
        .map((one) => ({ currency: one.currency, due: one.cost ?? one.reserved, count: 1 })),
    durations: (place, model, length, limit) =>
      [...orders.values()]
        .filter((one) => one.place === place && one.model === model && one.length === length && one.took !== null)
        .sort((left, right) => (left.sent_at ?? 0) - (right.sent_at ?? 0))
        .map((one) => one.took ?? 0)
        .slice(-limit),
  };
  return {
    read: async (work) => work(rows),
    // One transaction after another; what one that fails has changed is undone.
    write: (work) => {
      const done = before.then(async () => {
        const kept = new Map(orders);
        try {
          return await work(rows);
        } catch (error) {
          orders = kept;
          throw error;
        }
      });
      before = done.catch(() => undefined);
      return done;
    },
  };
}
