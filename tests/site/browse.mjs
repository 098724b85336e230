// Opens pages of a site in Chromium and prints as JSON what they asked for, what axe says of them, the forms in
// them, and what the search finds.
// Standard input: {tools, chromium, origin, pages, looks: [{name, width, scheme, folder}], search: {page, words}}.
// Every request to another origin is refused and reported.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const wanted = JSON.parse(readFileSync(0, "utf8"));
const require = createRequire(`${wanted.tools}/package.json`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({
  executablePath: wanted.chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
const told = { elsewhere: [], failed: [], errors: [], violations: [], forms: [], found: [] };

for (const look of wanted.looks) {
  const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.scheme });
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(wanted.origin) || /^(data|blob):/.test(url)) return route.continue();
    told.elsewhere.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("response", (answer) => answer.status() >= 400 && told.failed.push(`${answer.status()} ${answer.url()}`));
  page.on("dialog", (dialog) => { told.errors.push(`${page.url()}: ran ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => told.errors.push(`${page.url()}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && told.errors.push(`${page.url()}: ${line.text()}`));
  for (const path of wanted.pages) {
    await page.goto(wanted.origin + path, { waitUntil: "networkidle" });
    await page.locator("main").first().waitFor();
    if (look.folder) await page.screenshot({ path: `${look.folder}/${look.name}-${path.replaceAll("/", "-")}.png` });
    if (await page.locator("iframe").count()) {
      await page.locator("iframe").first().scrollIntoViewIfNeeded();
      const form = page.frameLocator("iframe").first();
      await form.locator("pre").first().waitFor();
      told.forms.push([path, await form.locator("body").innerText()]);
    }
    await page.evaluate(axe);
    const judged = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, nodes } of judged.violations)
      told.violations.push({ look: look.name, page: path, rule: id, nodes: nodes.map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`) });
  }
  if (wanted.search && look === wanted.looks[0]) {
    await page.goto(wanted.origin + wanted.search.page, { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    await page.keyboard.type(wanted.search.words);
    const hits = page.locator('a[href*="?h="]'); // a hit carries the words that the page is to mark
    await hits.first().waitFor({ timeout: 10000 });
    told.found = await hits.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    told.reached = page.url().slice(wanted.origin.length);
  }
  await context.close();
}
await browser.close();
console.log(JSON.stringify(told));
