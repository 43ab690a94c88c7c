// Lighthouse on one page of each kind, as a phone and as a desk: `node run.mjs SITE [RUNS] [KIND,…]`. Prints a table of the
// medians, and every audit that found something. A score of performance is worth what the machine's quiet is worth.

import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import * as chromeLauncher from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { serve } from "./server.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FORMS = { phone: undefined, desk: desktopConfig };
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const [folder, runs = "5", only] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node run.mjs SITE [RUNS] [KIND,…]");
  process.exit(2);
}

// The largest page of each kind. The assessment is an app, and no page leads to the one for what is not there.
async function pages() {
  const largest = new Map();
  for (const file of (await readdir(folder, { recursive: true })).filter((it) => it.endsWith(".html"))) {
    const html = await readFile(path.join(folder, file), "utf8");
    const kind = html.match(/<body[^>]* data-kind="([^"]*)"/)?.[1];
    const isContent = kind && !["assessment", "not-found"].includes(kind) && (!only || only.split(",").includes(kind));
    if (isContent && html.length > (largest.get(kind)?.length ?? 0)) largest.set(kind, { kind, file: file.replaceAll(path.sep, "/"), length: html.length });
  }
  return [...largest.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

// An audit that is not perfect, with the first places that it names.
function faults({ audits, categories }) {
  const counted = CATEGORIES.flatMap((id) => categories[id].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const bad = [...new Set(counted)].map((id) => audits[id]).filter(({ score }) => score !== null && score < 0.9);
  const place = ({ node, url, source }) => node?.snippet ?? url ?? source?.url ?? "";
  return bad.map(({ id, displayValue, details }) => `${id}: ${displayValue ?? ""} ${(details?.items ?? []).slice(0, 3).map(place).join(" ")}`);
}

async function measure(url, config) {
  const results = [];
  for (let run = 0; run < Number(runs); run++) {
    const chrome = await chromeLauncher.launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: FLAGS });
    try {
      results.push((await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" }, config)).lhr);
    } finally {
      chrome.kill();
    }
  }
  return results;
}

const site = await serve(folder);
const found = new Set();
console.log(`| page | form | ${CATEGORIES.join(" | ")} | first paint | largest paint | blocked | shift |`);
console.log(`|---|---|${"---|".repeat(CATEGORIES.length + 4)}`);
for (const { kind, file } of await pages()) {
  for (const [form, config] of Object.entries(FORMS)) {
    const results = await measure(site.home + file, config);
    const scores = CATEGORIES.map((id) => Math.round(100 * median(results.map(({ categories }) => categories[id].score ?? 0))));
    const figure = (id) => median(results.map(({ audits }) => audits[id].numericValue ?? NaN));
    const paints = ["first-contentful-paint", "largest-contentful-paint"].map((id) => `${(figure(id) / 1000).toFixed(1)} s`);
    console.log(`| ${kind} | ${form} | ${[...scores, ...paints].join(" | ")} | ${Math.round(figure("total-blocking-time"))} ms | ${figure("cumulative-layout-shift").toFixed(3)} |`);
    results.flatMap(faults).forEach((it) => found.add(`${file} (${form}): ${it}`));
  }
}
site.close();
console.log(`\n${[...found].join("\n")}`);
