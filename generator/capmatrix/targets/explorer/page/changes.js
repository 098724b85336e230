/** What changed between two catalogs: the report that `capmatrix diff --format json` writes. */
import { element, labelled, say } from "./dom.js";
import { isPlain } from "./fields.js";

const VERSION = 2;
const WORDS = new Map([
  ["unhandled", "not explained"], ["danger", "money or key"], ["breaking", "breaks callers"], ["behaviour", "changes what calls do"],
  ["compatible", "breaks no caller"], ["silent", "changes nothing"],
]);

/**
 * Return the view of what changed.
 *
 * @param {any} page
 * @returns {any}
 */
export function changes(page) {
  const told = element("p", { role: "status" });
  const place = element("div");
  const show = (/** @type {unknown} */ report) => {
    const problem = wrong(report);
    say(told, problem || summary(/** @type {any} */ (report)));
    place.replaceChildren(...(problem ? [] : parts(page, /** @type {any} */ (report))));
  };
  const file = element("input", { type: "file", accept: ".json,application/json", onchange: async () => {
    try {
      show(JSON.parse(await file.files[0].text()));
    } catch {
      say(told, "The file is not JSON: give what `capmatrix diff --format json` wrote.");
    }
  } });
  if (page.report) show(page.report);
  return element(
    "section", { "aria-labelledby": "changes" },
    element("h2", { id: "changes", tabindex: -1 }, "What changed"),
    element("p", { class: "note" }, "A report of two catalogs, as ", element("code", {}, "capmatrix diff OLD NEW --format json"), " writes it. It is read here and goes nowhere."),
    labelled("Report", file), told, place,
  );
}

/**
 * Return why a report cannot be shown; empty if it can.
 *
 * @param {any} report
 */
function wrong(report) {
  const listed = (/** @type {any} */ value) => Array.isArray(value) && value.every(isPlain);
  if (!isPlain(report) || !listed(report.models) || !listed(report.service)) return "The file is no report of a diff: it has no models.";
  if (report.version !== VERSION) return `The report has version ${JSON.stringify(report.version)}; this page reads version ${VERSION}.`;
  const every = [...report.service, ...report.models.flatMap((/** @type {any} */ one) => (listed(one.changes) ? one.changes : [null]))];
  return every.every((one) => isPlain(one) && typeof one.says === "string") ? "" : "The report holds a change that says nothing.";
}

/** @param {any} report */
function summary(report) {
  const every = [...report.service, ...report.models.flatMap((/** @type {any} */ one) => one.changes)];
  const counts = [...WORDS].map(([severity, word]) => [every.filter((one) => one.severity === severity).length, word]).filter(([count]) => count);
  return every.length ? `${report.models.length} of ${report.compared} models changed: ${counts.map(([count, word]) => `${count} × ${word}`).join(", ")}.` : `Nothing changed: ${report.compared} models were compared.`;
}

/**
 * @param {any} page
 * @param {any} report
 */
function parts(page, report) {
  const { matrix } = page;
  return [
    ...report.models.map((/** @type {any} */ one) => part(String(one.id), String(one.effect ?? ""), one.changes, matrix.row(one.id, matrix.first) ? page.address({ model: one.id, changes: false }) : null)),
    ...(report.service.length ? [part("The service as a whole", "", report.service, null)] : []),
  ];
}

/**
 * @param {string} title
 * @param {string} effect
 * @param {readonly any[]} all
 * @param {string | null} address
 */
function part(title, effect, all, address) {
  return element("section", { class: "part" },
    element("h3", {}, address ? element("a", { href: address }, title) : title),
    effect ? element("p", { class: "note" }, effect) : null,
    element("ul", {}, all.map((one) => element("li", {},
      element("strong", { class: `severity ${WORDS.has(one.severity) ? one.severity : ""}` }, String(one.class ?? "")), ` ${one.subject ? `${one.subject}: ` : ""}${one.says}`,
      one.approval ? element("p", { class: "note" }, `Approved: ${one.approval.reason ?? ""}`) : null,
      isPlain(one.witness) ? witness(one.witness) : null,
      Array.isArray(one.rows) && one.rows.length ? prices(one.rows) : null))));
}

/** @param {any} shown */
function witness({ payload, before, after }) {
  const said = (/** @type {any} */ findings) => (Array.isArray(findings) && findings.length ? findings.map((one) => `${one.code} ${one.field}`).join(", ") : "accepted");
  return element("div", { class: "witness" },
    element("pre", { tabindex: 0, role: "group", "aria-label": "Payload" }, JSON.stringify(payload, null, 2)),
    element("p", {}, `Before: ${said(before)}. After: ${said(after)}.`));
}

/** @param {readonly any[]} rows */
function prices(rows) {
  return element("table", {},
    element("thead", {}, element("tr", {}, ["When", "Before", "After"].map((one) => element("th", { scope: "col" }, one)))),
    element("tbody", {}, rows.filter(Array.isArray).map((row) => element("tr", {}, row.slice(0, 3).map((one) => element("td", {}, String(one)))))));
}
