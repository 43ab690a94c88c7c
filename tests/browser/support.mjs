// The built site behind a server, Chromium in front of it, and no mercy for what goes wrong in a page.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const workspace = fileURLToPath(new URL("../..", import.meta.url));
export const siteFolder = process.env.STRIDE_SITE ?? path.join(workspace, "target/browser-tests/site");
export const stride = process.env.STRIDE ?? path.join(workspace, "target/debug/stride");

export const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".webmanifest": "application/manifest+json",
};

// Serves the site as a plain host of files would, under `mount` ("/" or "/any/where/"), and nothing outside of it; with
// `headers` on everything.
export async function serveSite(mount, { folder = siteFolder, headers = {} } = {}) {
  const read = (file) => readFile(path.join(folder, file)).catch(() => undefined);
  assert.ok(await read("index.html"), `there is no site in ${folder}; \`cargo xtask test --only browser\` builds it`);
  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = pathname.startsWith(mount) ? pathname.slice(mount.length) : undefined;
    const found = file === undefined ? undefined : await read(file === "" || file.endsWith("/") ? `${file}index.html` : file);
    const type = path.extname(file ?? "") || ".html";
    response.writeHead(found ? 200 : 404, { ...headers, "Content-Type": MEDIA_TYPES[type] ?? "application/octet-stream" });
    response.end(found ?? (await read("404.html")));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, home: origin + mount, close: () => closeNow(server) };
}

export function closeNow(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

// The pages on the disk, which the crawl has to reach.
export async function pagesOnDisk(folder = siteFolder) {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).map((file) => file.replaceAll(path.sep, "/")).sort();
}

export function launch() {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args });
}

// Opens a page in a fresh profile and does something with it. Fails on any error in the console (which is where broken
// policies are reported), any exception, and any request to another origin. `expect` names errors that belong to the test.
// Nothing is held for use without a connection unless the test is about that: each request is seen and can be stopped.
export async function withPage(browser, { origin, expect = [], init, ...options }, work) {
  const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block", ...options });
  const problems = [];
  const note = (text) => expect.some((pattern) => pattern.test(text)) || problems.push(text);
  context.on("request", (request) => isOurs(request.url(), origin) || note(`request to ${request.url()}`));
  const said = (message) => `console: ${message.text()} (${message.location().url}) in ${message.page()?.url()}`;
  context.on("console", (message) => message.type() === "error" && note(said(message)));
  context.on("weberror", (error) => note(`exception: ${error.error()}`));
  try {
    if (init) await context.addInitScript(init);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await work(page, context).catch(async (error) => {
      throw new Error(`${error.message}\n${await inSight(page)}`, { cause: error });
    });
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}

// What stands on a page, for the reader of a failed test.
async function inSight(page) {
  const text = await page.locator("main").innerText({ timeout: 1000 }).catch(() => "nothing");
  const keys = () => [document.activeElement, ...document.querySelectorAll("input:checked")].map((it) => it?.outerHTML.slice(0, 100));
  const [focused, ...checked] = await page.evaluate(keys).catch(() => ["nothing that answers"]);
  return `On ${page.url()} with the focus on ${focused} and ${checked.length} chosen (${checked}) there is:\n${text.slice(0, 1000)}`;
}

// The site in a browser, for all tests of a file. `visit` opens a page as `withPage` does; `stored` is what the browser's
// storage holds before a page's own scripts run.
// `then` is done once the site is there: hooks of a file run side by side.
export function siteInBrowser(mount = "/any/where/", then = async () => {}) {
  const here = {};
  before(async () => {
    here.browser = await launch();
    here.site = await serveSite(mount);
    here.home = here.site.home;
    await then(here);
  });
  after(async () => {
    await here.browser?.close();
    await here.site?.close();
  });
  here.visit = ({ stored = {}, ...options }, work) =>
    withPage(here.browser, { origin: here.site.origin, viewport: WINDOW, ...options }, async (page, context) => {
      const put = (entries) => Object.entries(entries).forEach(([key, value]) => localStorage.setItem(key, value));
      if (Object.keys(stored).length > 0) await context.addInitScript(put, stored);
      await work(page, context);
    });
  return here;
}

function isOurs(url, origin) {
  return url.startsWith(`${origin}/`) || url.startsWith("data:") || url.startsWith(`blob:${origin}/`);
}

export const SCHEMES = ["light", "dark"];
export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 900 };
// The window of the tests that `phone.test.mjs` runs once more in that of a phone.
export const WINDOW = process.env.STRIDE_WINDOW === "phone" ? { width: 360, height: 740 } : { width: 1280, height: 800 };

// WCAG 2.2 AA and axe's best practices, and those of them that are about colors.
const RULES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const RULES_OF_COLORS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

// What axe finds, as lines to read. Everything that folds is unfolded first.
export async function axe(page, { onlyColors = false } = {}) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ["violations"], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, onlyColors ? RULES_OF_COLORS : RULES);
}

// By how many pixels the page is wider than the window, and the elements that stick out.
export function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticksOut = ({ left, right }) => left < -1 || right > width + 1;
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter((it) => sticksOut(it.getBoundingClientRect()));
    return [`${document.documentElement.scrollWidth} px`, ...wide.slice(0, 5).map((it) => it.outerHTML.slice(0, 120))];
  });
}

// The site as somebody has it who unpacks it: files that link to each other, and no server.
export function onDisk(folder = siteFolder) {
  const home = pathToFileURL(path.join(folder, "/")).href;
  const get = async (url) => {
    const body = await readFile(fileURLToPath(url)).catch(() => undefined);
    return { status: body ? 200 : 404, html: url.endsWith(".html") ? body?.toString() : undefined };
  };
  return { origin: "file://", home, entry: `${home}index.html`, get };
}

async function getByServer(url) {
  const response = await fetch(url, { redirect: "manual" });
  const body = await response.text();
  return { status: response.status, html: response.headers.get("Content-Type")?.startsWith("text/html") ? body : undefined };
}

// Follows every link of the site from its home. Gives all pages, and every link that leads nowhere.
export async function crawl({ origin, home, entry = home, get = getByServer }) {
  const pages = new Map();
  const seen = new Set([entry]);
  const links = [];
  for (let queue = [entry]; queue.length > 0; ) {
    const url = queue.pop();
    const { status, html } = await get(url);
    if (status !== 200 || html === undefined) {
      pages.set(url, { status });
      continue;
    }
    pages.set(url, { status: 200, html, kind: html.match(/<body[^>]* data-kind="([^"]*)"/)?.[1], ids: idsIn(html) });
    for (const address of addressesIn(html)) {
      const target = new URL(address, url);
      if (!target.href.startsWith(`${origin}/`)) continue;
      const page = withoutFragment(target);
      links.push({ from: url, address, page, fragment: target.hash });
      if (!seen.has(page)) {
        seen.add(page);
        queue.push(page);
      }
    }
  }
  return { pages, broken: links.filter((link) => !leads(link, pages)).map(({ from, address }) => `${from} -> ${address}`) };
}

function withoutFragment({ href }) {
  return href.replace(/[?#].*/, "");
}

function leads({ page: address, fragment }, pages) {
  const page = pages.get(address);
  if (page?.status !== 200) return false;
  const anchor = decodeURIComponent(fragment.slice(1));
  // `#/…` are the app's own screens.
  return anchor === "" || anchor.startsWith("/") || page.ids?.has(anchor) === true;
}

function idsIn(html) {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => text(id)));
}

function addressesIn(html) {
  const inTags = [...html.matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) => [...tag.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]);
  return inTags.map(([, address]) => text(address));
}

function text(attribute) {
  return attribute.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#x2F;", "/").replaceAll("&amp;", "&");
}

// Runs in a page: leaves its storage no room for another letter.
export function fillStorage() {
  for (let size = 1 << 20, number = 0; size >= 1; ) {
    try {
      localStorage.setItem(`fill${number}`, "x".repeat(size));
      number += 1;
    } catch {
      size >>= 1;
    }
  }
}

// Runs in a page: takes away what filled its storage.
export function emptyStorage() {
  for (const key of Object.keys(localStorage)) if (key.startsWith("fill")) localStorage.removeItem(key);
}
