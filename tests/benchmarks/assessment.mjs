// What the assessment costs a visitor: `node assessment.mjs SITE`, where SITE is a built site, sent in Brotli. With the
// processor slowed down four times: how soon the first question can be answered on slow 4G, and how soon an answer and the
// next question are on the screen; then what is sent from the first byte to the result, and what a room costs beside it.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

const { chromium } = createRequire(new URL("../browser/package.json", import.meta.url))("playwright-core");
const site = path.resolve(process.argv[2]);
const PHONE = { width: 360, height: 740 };
const SLOWER = 4;
const QUESTIONS = 24;
// As Lighthouse simulates it: 150 ms there and back, 1.6 megabits a second down and 750 kilobits up.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm" };

const packed = new Map();
let sent = new Map();
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  const bytes = packed.get(file) ?? (await readFile(path.join(site, file)).then(brotliCompressSync, () => undefined));
  packed.set(file, bytes);
  if (bytes) sent.set(file, bytes.length);
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(bytes ? 200 : 404, bytes ? { "Content-Type": type, "Content-Encoding": "br", "Cache-Control": "no-store" } : {});
  response.end(bytes);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/assessment/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

const figures = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  return `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms`;
};

async function visit(work) {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const devtools = await context.newCDPSession(page);
  const slowed = () => devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await work(page, devtools, slowed);
  await context.close();
}

// A radio that can be chosen: the page's own, before the app has come.
async function first() {
  let time;
  await visit(async (page, devtools, slowed) => {
    await slowed();
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
    await page.addInitScript(() => {
      const look = () => {
        if (!document.querySelector("#app input[type=radio]")) return requestAnimationFrame(look);
        requestAnimationFrame(() => (globalThis.answerable = performance.now()));
      };
      requestAnimationFrame(look);
    });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.answerable && performance.getEntriesByName("first-contentful-paint").length > 0);
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
    time = Math.max(paint, await page.evaluate(() => globalThis.answerable));
  });
  return time;
}

// What the browser itself says of each key (Event Timing): how long its work took, and how long it was until the frame that
// shows what it did, in steps of 8 ms. What is not reported took less than 16 ms.
async function answers() {
  const found = { chosen: { work: [], shown: [] }, next: { work: [], shown: [] } };
  let long = 0;
  await visit(async (page, _, slowed) => {
    await page.goto(address);
    await page.locator("#app[data-mounted]").waitFor();
    await slowed();
    await page.evaluate(() => {
      Object.assign(globalThis, { long: 0, events: [] });
      new PerformanceObserver((list) => (globalThis.long += list.getEntries().length)).observe({ type: "longtask" });
      const note = (list) => globalThis.events.push(...list.getEntries().filter(({ name }) => name === "keydown"));
      new PerformanceObserver(note).observe({ type: "event", durationThreshold: 16 });
    });
    const press = async (kind, key) => {
      await page.keyboard.press(key);
      await page.waitForTimeout(250);
      const [entry] = await page.evaluate(() => globalThis.events.splice(0).map((it) => [it.processingEnd - it.processingStart, it.duration]));
      found[kind].work.push(entry?.[0] ?? 0);
      found[kind].shown.push(entry?.[1] ?? 8);
    };
    for (let number = 1; number <= QUESTIONS; number += 1) {
      await page.locator(".progress-line", { hasText: `Question ${number} of ${QUESTIONS}` }).waitFor();
      await press("chosen", String((number % 4) + 1));
      await press("next", "Enter");
    }
    long = await page.evaluate(() => globalThis.long);
  });
  return { found, long };
}

async function bytes() {
  await visit(async (page) => {
    sent = new Map();
    await page.goto(address);
    await page.locator("#app[data-mounted]").waitFor();
    for (let number = 1; number <= QUESTIONS; number += 1) {
      await page.locator(".progress-line", { hasText: `Question ${number} of ${QUESTIONS}` }).waitFor();
      await page.keyboard.press("2");
      await page.keyboard.press("Enter");
    }
    await page.getByRole("link", { name: "See the result" }).first().click();
    await page.locator(".verdict").waitFor();
    report("sent to the result");
    sent = new Map();
    await page.goto(`${address}#/team`);
    await page.getByRole("heading", { level: 1, name: "Your team’s answers" }).waitFor();
    report("sent for a room then");
  });
}

function report(title) {
  const total = [...sent.values()].reduce((sum, size) => sum + size, 0);
  console.log(`${title}: ${total} bytes`);
  for (const [file, size] of [...sent].toSorted((one, other) => other[1] - one[1])) console.log(`  ${String(size).padStart(7)}  ${file}`);
}

await bytes();
const firsts = [];
for (let run = 0; run < 5; run += 1) firsts.push(await first());
console.log(`first question, slow 4G: ${figures(firsts)}`);
const { found, long } = await answers();
console.log(`a chosen answer: on the screen ${figures(found.chosen.shown)}; work ${figures(found.chosen.work)}`);
console.log(`the next question: on the screen ${figures(found.next.shown)}; work ${figures(found.next.work)}`);
console.log(`long tasks (50 ms or more) in ${QUESTIONS} answers: ${long}`);
await browser.close();
server.close();
