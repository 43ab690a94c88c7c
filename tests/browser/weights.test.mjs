// What a visitor downloads to read a page: little, all of it at once, and nothing behind their back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { siteInBrowser } from "./support.mjs";
import { sitePages } from "./pages.mjs";

// In bytes: all but fonts and pictures, and with them. The assessment is an app and stands apart, and who comes to the page
// for searching has asked for the search.
const READ = 20_000;
const WHOLE = 40_000;
const TABS = 4;

const here = siteInBrowser("/");

let found;
const weights = () => (found ??= weighAll());

async function weighAll() {
  const queue = (await sitePages()).filter(({ kind }) => kind !== "assessment" && kind !== "search").map(({ file }) => file);
  const found = [];
  const tab = () =>
    here.visit({}, async (page) => {
      for (let file; (file = queue.pop()) !== undefined; ) found.push(await weigh(page, file));
    });
  await Promise.all(Array.from({ length: TABS }, tab));
  return found.sort((a, b) => b.whole - a.whole);
}

// All that the page asks for, whether or not the browser has it already.
async function weigh(page, file) {
  const { atOnce, late } = await requestsOf(page, file);
  const byBrowser = await askedByTheBrowserItself(page);
  const sum = { file, read: 0, whole: 0, late: late.filter((url) => !byBrowser.includes(url)).map((url) => `${file}: ${url}`) };
  for (const url of new Set([...atOnce, ...late, ...byBrowser])) {
    const { bytes, isRead } = await sent(url);
    sum.whole += bytes;
    if (isRead) sum.read += bytes;
  }
  return sum;
}

async function requestsOf(page, file) {
  const asked = { atOnce: [], late: [] };
  let when = asked.atOnce;
  // On a busy machine the empty page before this one may still say that it has loaded.
  const onLoad = () => asked.atOnce.length > 0 && (when = asked.late);
  const onRequest = (request) => when.push(request.url());
  page.on("load", onLoad).on("request", onRequest);
  await page.goto(here.home + file, { waitUntil: "networkidle", timeout: 60_000 });
  page.off("load", onLoad).off("request", onRequest);
  return asked;
}

// What a browser asks for once the page is there, for its own window.
function askedByTheBrowserItself(page) {
  return page.evaluate(() => [...document.querySelectorAll("link[rel~=icon], link[rel=manifest]")].map(({ href }) => href));
}

// How much is sent for an address by a host that compresses, which it does with everything but fonts and pictures.
const known = new Map();
async function sent(url) {
  if (!known.has(url)) {
    const response = await fetch(url);
    assert.equal(response.status, 200, url);
    const body = Buffer.from(await response.arrayBuffer());
    const isRead = !/\.(woff2?|ttf|otf|png|jpe?g|webp|avif|gif|ico)$/.test(new URL(url).pathname);
    known.set(url, { isRead, bytes: isRead ? brotliCompressSync(body).length : body.length });
  }
  return known.get(url);
}

test(`a page of content weighs at most ${READ} bytes without fonts and pictures, ${WHOLE} with them`, async (t) => {
  const weighed = await weights();
  assert.ok(weighed.length > 20, `${weighed.length} pages`);
  for (const { file, read, whole } of weighed.slice(0, 5)) t.diagnostic(`${file}: ${read} bytes, ${whole} in all`);
  const heavy = weighed.filter(({ read, whole }) => read > READ || whole > WHOLE);
  assert.deepEqual(heavy.map(({ file, read, whole }) => `${file}: ${read} bytes, ${whole} in all`), []);
});

test("a page that is only read asks for nothing more once it is there", async () => {
  assert.deepEqual((await weights()).flatMap(({ late }) => late), []);
});
