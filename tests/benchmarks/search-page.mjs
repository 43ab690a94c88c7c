// What the search costs a reader: `node search-page.mjs SITE`, where SITE is a built site. Bytes in Brotli from asking for the
// search on a page to the shown results of each question of `tests/search/queries.md`, by a browser that has only the page;
// then, with the processor slowed down four times, the time from each key to what it shows.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const { chromium } = createRequire(new URL("../browser/package.json", import.meta.url))("playwright-core");
const site = path.resolve(process.argv[2]);

const weights = new Map();
let sent = 0;
const weight = (pathname, bytes) => weights.get(pathname) ?? weights.set(pathname, brotliCompressSync(bytes).length).get(pathname);
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const bytes = await readFile(path.join(site, pathname)).catch(() => undefined);
  const type = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" }[path.extname(pathname)];
  if (bytes) sent += weight(pathname, bytes);
  response.writeHead(bytes ? 200 : 404, { "Content-Type": type ?? "application/octet-stream", "Cache-Control": "no-store" });
  response.end(bytes);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/playbooks/index.html`;

const queries = await readFile(new URL("../search/queries.md", import.meta.url), "utf8");
const typed = queries.split("\n").filter((line) => line.startsWith("| ")).slice(1).map((row) => row.split("|")[1].trim());
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

async function open() {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address, { waitUntil: "load" });
  sent = 0;
  await page.keyboard.press("/");
  await page.locator("select[name=domain] option:nth-child(2)").waitFor({ state: "attached" });
  return page;
}

const figures = (numbers, unit) => {
  numbers.sort((one, other) => one - other);
  const at = (share) => Math.round(numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]);
  return `median ${at(0.5)} ${unit}, 95 % ${at(0.95)} ${unit}, most ${at(1)} ${unit}`;
};

const totals = [];
let opening = 0;
for (const text of typed) {
  const page = await open();
  opening = sent;
  await page.locator("#search\\.field").fill(text);
  await page.locator('.search-results[aria-busy="false"]').waitFor({ state: "attached" });
  totals.push(sent);
  await page.close();
}
console.log(`bytes when opened: ${opening}`);
console.log(`bytes to the shown results: ${figures(totals, "bytes")}`);

const page = await open();
await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
const times = await page.evaluate(async (typed) => {
  const [field, results] = [document.getElementById("search.field"), document.querySelector(".search-results")];
  const shown = () =>
    new Promise((resolve) => {
      const watch = new MutationObserver(() => results.ariaBusy === "false" && (watch.disconnect(), resolve()));
      watch.observe(results, { attributes: true });
    });
  const times = { first: [], again: [] };
  for (const pass of ["first", "again"]) {
    for (const text of typed) {
      for (let end = 1; end <= text.length; end += 1) {
        const start = performance.now();
        field.value = text.slice(0, end);
        const answer = shown();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await answer;
        times[pass].push(performance.now() - start);
      }
    }
  }
  return times;
}, typed);
console.log(`from a key to its results, chunks fetched: ${figures(times.first, "ms")}`);
console.log(`from a key to its results, chunks there: ${figures(times.again, "ms")}`);
await browser.close();
server.close();
